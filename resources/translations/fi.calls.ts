<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>calls</name>
    <message>
        <source>Attach to the 1st open ticket</source>
        <translation>Liitä ensimmäiseen avoimeen tukipyyntöön</translation>
    </message>
    <message>
        <source>Attach to the 2nd open ticket</source>
        <translation>Liitä toiseen avoimeen tukipyyntöön</translation>
    </message>
    <message>
        <source>Attach to the 3rd open ticket</source>
        <translation>Liitä kolmanteen avoimeen tukipyyntöön</translation>
    </message>
    <message>
        <source>Attach to the 4th open ticket</source>
        <translation>Liitä neljänteen avoimeen tukipyyntöön</translation>
    </message>
    <message>
        <source>Attach to the 5th open ticket</source>
        <translation>Liitä viidenteen avoimeen tukipyyntöön</translation>
    </message>
    <message>
        <source>Attach to the 6th open ticket</source>
        <translation>Liitä kuudenteen avoimeen tukipyyntöön</translation>
    </message>
    <message>
        <source>Attach to the 7th open ticket</source>
        <translation>Liitä seitsemänteen avoimeen tukipyyntöön</translation>
    </message>
    <message>
        <source>Attach to the 8th open ticket</source>
        <translation>Liitä kahdeksanteen avoimeen tukipyyntöön</translation>
    </message>
    <message>
        <source>Attach to the 9th open ticket</source>
        <translation>Liitä yhdeksänteen avoimeen tukipyyntöön</translation>
    </message>
    <message>
        <source>Call type: question</source>
        <translation>Puhelun laji: kysymys</translation>
    </message>
    <message>
        <source>Call type: request</source>
        <translation>Puhelun laji: työpyyntö</translation>
    </message>
    <message>
        <source>Call type: fault</source>
        <translation>Puhelun laji: vika</translation>
    </message>
    <message>
        <source>Call type: invoicing</source>
        <translation>Puhelun laji: laskutus</translation>
    </message>
    <message>
        <source>Call type: training</source>
        <translation>Puhelun laji: koulutus</translation>
    </message>
    <message>
        <source>Another caller</source>
        <translation>Toinen soittaja</translation>
    </message>
    <message>
        <source>Say who is calling</source>
        <translation>Kerro, kuka soittaa</translation>
    </message>
    <message>
        <source>Make a ticket of this call</source>
        <translation>Tee tästä puhelusta tukipyyntö</translation>
    </message>
    <message>
        <source>Open the call's ticket in the queue</source>
        <translation>Avaa puhelun tukipyyntö jonossa</translation>
    </message>
    <message>
        <source>Enter afterwards</source>
        <translation>Kirjaa jälkikäteen</translation>
    </message>
    <message>
        <source>Enter a call after the fact</source>
        <translation>Kirjaa puhelu jälkikäteen</translation>
    </message>
    <message>
        <source>Never charge</source>
        <translation>Älä laskuta koskaan</translation>
    </message>
    <message>
        <source>Mark the call misdialled or missed: it is never charged</source>
        <translation>Merkitse puhelu väärään numeroon soitetuksi tai vastaamattomaksi: sitä ei laskuteta koskaan</translation>
    </message>
    <message>
        <source>Back to the call on the line</source>
        <translation>Takaisin meneillään olevaan puheluun</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Edellinen päivä</translation>
    </message>
    <message>
        <source>Calls of the day before</source>
        <translation>Edellisen päivän puhelut</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Seuraava päivä</translation>
    </message>
    <message>
        <source>Calls of the day after</source>
        <translation>Seuraavan päivän puhelut</translation>
    </message>
    <message>
        <source>Orders chargeable work</source>
        <translation>Tilausoikeus</translation>
    </message>
    <message>
        <source>Phone pack, {month}</source>
        <translation>Puhelintuki, {month}</translation>
    </message>
    <message>
        <source>Phone pack, contract year</source>
        <translation>Puhelintuki, sopimusvuosi</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>ketään ei ole vielä nimetty</translation>
    </message>
    <message>
        <source>due by {day:date}</source>
        <translation>viimeistään {day:date}</translation>
    </message>
    <message>
        <source>Included training left</source>
        <translation>Koulutusta jäljellä</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>Erääntyneet laskut</translation>
    </message>
    <message>
        <source>Name, company or number</source>
        <translation>Nimi, yritys tai numero</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Tyhjennä kenttä</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>Qtr</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Soittaja</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Veloitus</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Called out</source>
        <translation>Soitettu ulos</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>laskutettu</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Puhelut tänään</translation>
    </message>
    <message>
        <source>Calls on {day:day}</source>
        <translation>Puhelut {day:day}</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Takaisin tähän päivään</translation>
    </message>
    <message>
        <source>A call that was not timed can be entered afterwards.</source>
        <translation>Puhelun, jota ei mitattu, voi kirjata jälkikäteen.</translation>
    </message>
    <message>
        <source>No calls yet today</source>
        <translation>Ei vielä puheluita tänään</translation>
    </message>
    <message>
        <source>No calls that day</source>
        <translation>Ei puheluita sinä päivänä</translation>
    </message>
    <message>
        <source>Call logged ({who}, {length:duration}). Say whose it is: then it has a price.</source>
        <translation>Puhelu kirjattu ({who}, {length:duration}). Kerro, kenelle se kuuluu, niin se saa hinnan.</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Avaa puhelu</translation>
    </message>
    <message>
        <source>Call logged ({who}, {length:duration}). Its charge is held.</source>
        <translation>Puhelu kirjattu ({who}, {length:duration}). Laskutus odottaa.</translation>
    </message>
    <message>
        <source>Call logged ({who}, {length:duration}): {cost}</source>
        <translation>Puhelu kirjattu ({who}, {length:duration}): {cost}</translation>
    </message>
    <message>
        <source>Time on calls</source>
        <translation>Puheluaika</translation>
    </message>
    <message>
        <source>Charged without VAT</source>
        <translation>Veloitus ilman arvonlisäveroa</translation>
    </message>
    <message>
        <source>Held calls</source>
        <translation>Laskutusta odottavat puhelut</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls are parked and wait in the bar above.</source>
        <translation><numerusform>{n} puhelu on siirretty sivuun ja odottaa yllä olevassa palkissa.</numerusform><numerusform>{n} puhelua on siirretty sivuun ja odottaa yllä olevassa palkissa.</numerusform></translation>
    </message>
    <message>
        <source>The clock runs from the first second. Who calls can be said while it runs, or before, at the left.</source>
        <translation>Kello käy ensimmäisestä sekunnista alkaen. Soittajan voi kertoa puhelun aikana tai sitä ennen vasemmalla.</translation>
    </message>
    <message>
        <source>No call is running</source>
        <translation>Puhelua ei ole käynnissä</translation>
    </message>
    <message>
        <source>Say who called: pick a caller or company.</source>
        <translation>Kerro, kuka soitti: valitse soittaja tai yritys.</translation>
    </message>
    <message>
        <source>Minutes, or until</source>
        <translation>Minuutit tai asti</translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation>Kirjaa puhelu</translation>
    </message>
    <message>
        <source>Nobody fits. Try another part of the name.</source>
        <translation>Ketään ei löydy. Kokeile toista nimen osaa.</translation>
    </message>
    <message>
        <source>No ticket</source>
        <translation>Ei tukipyyntöä</translation>
    </message>
    <message>
        <source>A time looks like 14:05.</source>
        <translation>Kellonaika kirjoitetaan näin: 14.05.</translation>
    </message>
    <message>
        <source>Write minutes, such as 12, or the time the call ended, such as 14:17.</source>
        <translation>Kirjoita minuutit, esimerkiksi 12, tai puhelun päättymisaika, esimerkiksi 14.17.</translation>
    </message>
    <message>
        <source>The call ends before it begins: write when it ended, or how many minutes it took.</source>
        <translation>Puhelu päättyy ennen kuin se alkaa: kirjoita, milloin se päättyi tai montako minuuttia se kesti.</translation>
    </message>
    <message>
        <source>Caller's name</source>
        <translation>Soittajan nimi</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>A new caller</source>
        <translation>Uusi soittaja</translation>
    </message>
    <message>
        <source>Add caller</source>
        <translation>Lisää soittaja</translation>
    </message>
    <message>
        <source>Call of {at:moment}. Changes are kept on its record, and it is priced anew.</source>
        <translation>Puhelu {at:moment}. Muutokset kirjataan, ja hinta lasketaan uudelleen.</translation>
    </message>
    <message>
        <source>It stays on record with its notes and is never charged. This can't be taken back.</source>
        <translation>Se jää talteen muistiinpanoineen, eikä sitä laskuteta koskaan. Tätä ei voi perua.</translation>
    </message>
    <message>
        <source>Call of {at:moment}, never charged.</source>
        <translation>Puhelu {at:moment}, ei laskuteta koskaan.</translation>
    </message>
    <message>
        <source>Call of {at:moment}. It is on an invoice and can't be changed here.</source>
        <translation>Puhelu {at:moment}. Se on laskulla, eikä sitä voi muuttaa täällä.</translation>
    </message>
    <message>
        <source>Never charge this call?</source>
        <translation>Eikö tätä puhelua laskuteta koskaan?</translation>
    </message>
    <message>
        <source>This call is parked: go on with it in the bar above.</source>
        <translation>Tämä puhelu on siirretty sivuun: jatka sitä yllä olevasta palkista.</translation>
    </message>
    <message>
        <source>Say who calls first: a ticket is somebody's.</source>
        <translation>Kerro ensin, kuka soittaa: tukipyynnöllä on aina asiakas.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Vastaamatta</translation>
    </message>
    <message>
        <source>Misdialled</source>
        <translation>Väärä numero</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Sisältyy sopimukseen</translation>
    </message>
    <message>
        <source>Chargeable</source>
        <translation>Laskutettava</translation>
    </message>
    <message>
        <source>Not the desk's work</source>
        <translation>Ei kuulu tukeen</translation>
    </message>
    <message>
        <source>Total without VAT</source>
        <translation>Yhteensä ilman arvonlisäveroa</translation>
    </message>
    <message>
        <source>Began {clock}</source>
        <translation>Alkoi {clock}</translation>
    </message>
    <message>
        <source>{start:clock}–{end:clock}</source>
        <translation>{start:clock}–{end:clock}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>odottaa</translation>
    </message>
    <message>
        <source>the call has ended</source>
        <translation>puhelu on päättynyt</translation>
    </message>
    <message>
        <source>No. {n} begins {clock}</source>
        <translation>{n}. vartti alkaa {clock}</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Hinta tähän asti</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Hinta</translation>
    </message>
    <message>
        <source>Hour {n}</source>
        <translation>{n}. tunti</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>paketti</translation>
    </message>
    <message>
        <source>included</source>
        <translation>sisältyy</translation>
    </message>
    <message>
        <source>parked, time stands still</source>
        <translation>sivussa, aika ei kulu</translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation>Kuka soittaa</translation>
    </message>
    <message>
        <source>Called lately</source>
        <translation>Viimeksi soittaneet</translation>
    </message>
    <message>
        <source>None. Ctrl+N makes one of this call.</source>
        <translation>Ei yhtään. Ctrl+N tekee tästä puhelusta tukipyynnön.</translation>
    </message>
    <message>
        <source>This is their first call.</source>
        <translation>Tämä on heidän ensimmäinen puhelunsa.</translation>
    </message>
    <message>
        <source>Type who is calling and press Enter: the call starts with that caller.</source>
        <translation>Kirjoita, kuka soittaa, ja paina Enter: puhelu alkaa sen soittajan kanssa.</translation>
    </message>
    <message>
        <source>Nobody is named yet. Type any part of a name, company or number; Enter takes the first.</source>
        <translation>Ketään ei ole vielä nimetty. Kirjoita osa nimestä, yrityksestä tai numerosta; Enter valitsee ensimmäisen.</translation>
    </message>
    <message>
        <source>Call {day}: {text}. {cost}</source>
        <translation>Puhelu {day}: {text}. {cost}</translation>
    </message>
    <message>
        <source>Start a call with {who}</source>
        <translation>Aloita puhelu: {who}</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>Ei muistiinpanoja</translation>
    </message>
    <message>
        <source>Subject of the new ticket</source>
        <translation>Uuden tukipyynnön aihe</translation>
    </message>
    <message>
        <source>Make the ticket</source>
        <translation>Tee tukipyyntö</translation>
    </message>
    <message>
        <source>What was said and done; kept as you type</source>
        <translation>Mitä puhuttiin ja tehtiin; tallentuu kirjoittaessasi</translation>
    </message>
    <message>
        <source>The customer was told the hours</source>
        <translation>Asiakkaalle on kerrottu tunnit</translation>
    </message>
    <message>
        <source>Saved {clock}</source>
        <translation>Tallennettu {clock}</translation>
    </message>
    <message>
        <source>Not saved yet, the text is kept here</source>
        <translation>Ei vielä tallennettu, teksti on tallessa tässä</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Ei sivustoa</translation>
    </message>
    <message>
        <source>No price: nobody knows whose call it is</source>
        <translation>Ei hintaa: ei tiedetä, kenen puhelu on</translation>
    </message>
    <message>
        <source>Other software, not the desk's work</source>
        <translation>Muu ohjelmisto, ei kuulu tukeen</translation>
    </message>
    <message>
        <source>Our own fault, free</source>
        <translation>Oma virhe, maksuton</translation>
    </message>
    <message>
        <source>Our hosting, free</source>
        <translation>Oma palvelinympäristö, maksuton</translation>
    </message>
    <message>
        <source>Question about an invoice, free</source>
        <translation>Laskua koskeva kysymys, maksuton</translation>
    </message>
    <message>
        <source>In the subscription</source>
        <translation>Sisältyy tilaukseen</translation>
    </message>
    <message>
        <source>Estimate, in the subscription</source>
        <translation>Kustannusarvio, sisältyy tilaukseen</translation>
    </message>
    <message>
        <source>Part of the product</source>
        <translation>Kuuluu tuotteeseen</translation>
    </message>
    <message>
        <source>Level 1, free</source>
        <translation>Taso 1, maksuton</translation>
    </message>
    <message>
        <source>In the support agreement</source>
        <translation>Sisältyy käyttötukisopimukseen</translation>
    </message>
    <message>
        <source>Maintenance contract, our own fault</source>
        <translation>Ylläpitosopimus, oma virhe</translation>
    </message>
    <message>
        <source>Maintenance contract, upgrade</source>
        <translation>Ylläpitosopimus, päivitys</translation>
    </message>
    <message>
        <source>Maintenance, free</source>
        <translation>Ylläpito, maksuton</translation>
    </message>
    <message>
        <source>Open course</source>
        <translation>Avoin koulutus</translation>
    </message>
    <message>
        <source>By the service agreement</source>
        <translation>Palvelusopimuksen mukaan</translation>
    </message>
    <message>
        <source>By the hour, no service agreement</source>
        <translation>Tuntihinta, ei palvelusopimusta</translation>
    </message>
    <message>
        <source>Consultant price, no support agreement</source>
        <translation>Konsulttihinta, ei tukisopimusta</translation>
    </message>
    <message>
        <source>Ordered work, consultant price</source>
        <translation>Tilattu työ, konsulttihinta</translation>
    </message>
    <message>
        <source>Usage support, outside the phone pack</source>
        <translation>Käyttötuki, puhelintuen ulkopuolella</translation>
    </message>
    <message>
        <source>Fault, no maintenance contract</source>
        <translation>Vika, ei ylläpitosopimusta</translation>
    </message>
    <message>
        <source>Upgrade, no maintenance contract</source>
        <translation>Päivitys, ei ylläpitosopimusta</translation>
    </message>
    <message>
        <source>Upgrade to a new major version</source>
        <translation>Päivitys uuteen pääversioon</translation>
    </message>
    <message>
        <source>{why} · running</source>
        <translation>{why} · käynnissä</translation>
    </message>
    <message>
        <source>{why} · on hold</source>
        <translation>{why} · pidossa</translation>
    </message>
    <message>
        <source>{why} · parked</source>
        <translation>{why} · sivussa</translation>
    </message>
    <message>
        <source>Missed, never charged</source>
        <translation>Vastaamatta, ei laskuteta</translation>
    </message>
    <message>
        <source>Misdialled, never charged</source>
        <translation>Väärä numero, ei laskuteta</translation>
    </message>
    <message>
        <source>Goodwill, not charged</source>
        <translation>Hyvitetty, veloituksetta</translation>
    </message>
    <message>
        <source>Usage support, the phone pack is used up</source>
        <translation>Käyttötuki, puhelintuki on käytetty</translation>
    </message>
    <message>
        <source>Included training, {n} quarters left</source>
        <translation>Sisältyvä koulutus, {n} × 15 min jäljellä</translation>
    </message>
    <message>
        <source>Phone pack, {n} left this month</source>
        <translation>Puhelintuki, {n} jäljellä tässä kuussa</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>Versiosta</translation>
    </message>
    <message>
        <source>To version</source>
        <translation>Versioon</translation>
    </message>
    <message>
        <source>A call whose caller is not known was still running when the program stopped. It was last seen at {at:moment}, after {length} minutes. Time since then is not counted unless the call went on.</source>
        <translation>Puhelu, jonka soittajaa ei tunneta, oli käynnissä, kun ohjelma pysähtyi. Se oli viimeksi käynnissä {at:moment}, kun puhelu oli kestänyt {length} minuuttia. Sen jälkeistä aikaa ei lasketa, ellei puhelu jatkunut.</translation>
    </message>
</context>
</TS>
