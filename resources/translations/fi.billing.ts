<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>billing</name>
    <message>
        <source>Find a customer, a number or work</source>
        <translation>Etsi asiakas, numero tai työ</translation>
    </message>
    <message>
        <source>Make drafts</source>
        <translation>Tee luonnokset</translation>
    </message>
    <message>
        <source>Make a draft for each customer chosen</source>
        <translation>Tee laskuluonnos jokaiselle valitulle asiakkaalle</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Hyväksy ja numeroi</translation>
    </message>
    <message>
        <source>Issue: the draft gets its number and cannot change any more</source>
        <translation>Hyväksy: luonnos saa numeron eikä enää muutu</translation>
    </message>
    <message>
        <source>Edit lines</source>
        <translation>Muokkaa rivejä</translation>
    </message>
    <message>
        <source>Edit the draft's lines, note, reference and due date</source>
        <translation>Muokkaa luonnoksen rivejä, huomautusta, viitettä ja eräpäivää</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Hylkää luonnos</translation>
    </message>
    <message>
        <source>Discard the draft: its work is unbilled again</source>
        <translation>Hylkää luonnos: sen työt jäävät taas laskuttamatta</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Kirjaa maksu</translation>
    </message>
    <message>
        <source>Record a payment of the invoice</source>
        <translation>Kirjaa laskun maksu</translation>
    </message>
    <message>
        <source>Credit the invoice in full</source>
        <translation>Hyvitä lasku kokonaan</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Vapauta</translation>
    </message>
    <message>
        <source>Release the held work, with the reason</source>
        <translation>Vapauta odottava työ laskutettavaksi, syy kirjataan</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Hyvitä veloituksetta</translation>
    </message>
    <message>
        <source>Give the work away, with the reason, or charge it again</source>
        <translation>Tee työ veloituksetta ja kirjaa syy, tai palauta veloitus</translation>
    </message>
    <message>
        <source>Tell the whole why of the price</source>
        <translation>Kerro hinnan koko perustelu</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Uusi hinta</translation>
    </message>
    <message>
        <source>Set a new price from a day on</source>
        <translation>Aseta uusi hinta jostakin päivästä alkaen</translation>
    </message>
    <message>
        <source>Confirm price</source>
        <translation>Vahvista hinta</translation>
    </message>
    <message>
        <source>Confirm the price that the desk chose itself</source>
        <translation>Vahvista hinta, jonka asiakaspalvelu on itse valinnut</translation>
    </message>
    <message>
        <source>Withdraw next price</source>
        <translation>Peru seuraava hinta</translation>
    </message>
    <message>
        <source>Withdraw the price that does not hold yet</source>
        <translation>Peru hinta, joka ei ole vielä voimassa</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>Tulosta asiakirja</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Tallenna PDF</translation>
    </message>
    <message>
        <source>Save the paper as a PDF</source>
        <translation>Tallenna asiakirja PDF-tiedostona</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Rivi {number}</translation>
    </message>
    <message>
        <source>Line {number}, small print</source>
        <translation>Rivi {number}, pieni teksti</translation>
    </message>
    <message>
        <source>Note on the invoice</source>
        <translation>Huomautus laskulla</translation>
    </message>
    <message>
        <source>As the desk's terms say</source>
        <translation>Maksuehdon mukaan</translation>
    </message>
    <message>
        <source>Keep line</source>
        <translation>Säilytä rivi</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Poista rivi</translation>
    </message>
    <message>
        <source>Nothing is found by these words</source>
        <translation>Näillä sanoilla ei löydy mitään</translation>
    </message>
    <message>
        <source>A part of the customer's name, of the work or of a number will do.</source>
        <translation>Osa asiakkaan nimestä, työstä tai numerosta riittää.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Ei luonnoksia</translation>
    </message>
    <message>
        <source>Drafts are made from unbilled work with Ctrl+L.</source>
        <translation>Luonnokset tehdään laskuttamattomista töistä näppäimillä Ctrl+L.</translation>
    </message>
    <message>
        <source>No invoice issued yet</source>
        <translation>Yhtään laskua ei ole vielä lähetetty</translation>
    </message>
    <message>
        <source>A draft becomes an invoice with Ctrl+Return.</source>
        <translation>Luonnoksesta tulee lasku näppäimillä Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Mitään ei ole erääntynyt</translation>
    </message>
    <message>
        <source>Every invoice is paid or not yet due.</source>
        <translation>Kaikki laskut on maksettu tai niiden eräpäivä on vielä edessä.</translation>
    </message>
    <message>
        <source>No draft here yet</source>
        <translation>Tässä ei ole vielä luonnosta</translation>
    </message>
    <message>
        <source>Ctrl+L makes one for the customer under the cursor, or for all that are ticked.</source>
        <translation>Ctrl+L tekee luonnoksen osoittimen kohdalla olevalle asiakkaalle tai kaikille valituille.</translation>
    </message>
    <message>
        <source>No draft is chosen</source>
        <translation>Luonnosta ei ole valittu</translation>
    </message>
    <message>
        <source>Choose one in the list to see its paper.</source>
        <translation>Valitse luettelosta, niin asiakirja näkyy tässä.</translation>
    </message>
    <message>
        <source>No invoice is chosen</source>
        <translation>Laskua ei ole valittu</translation>
    </message>
    <message>
        <source>No paper yet</source>
        <translation>Asiakirjaa ei ole vielä</translation>
    </message>
    <message>
        <source>The price list is being drawn.</source>
        <translation>Hinnastoa muodostetaan.</translation>
    </message>
    <message>
        <source>Everything is invoiced</source>
        <translation>Kaikki on laskutettu</translation>
    </message>
    <message>
        <source>Everything that can be is invoiced</source>
        <translation>Kaikki laskutettavissa oleva on laskutettu</translation>
    </message>
    <message>
        <source>What is held back waits below until it is released.</source>
        <translation>Odottavat työt ovat alla, kunnes ne vapautetaan.</translation>
    </message>
    <message>
        <source>New work stands here as soon as a call is priced.</source>
        <translation>Uusi työ näkyy tässä heti, kun puhelu on hinnoiteltu.</translation>
    </message>
    <message>
        <source>Nothing to invoice in this month</source>
        <translation>Tältä kuulta ei ole laskutettavaa</translation>
    </message>
    <message>
        <source>{done} of {of} done</source>
        <translation>{done}/{of} valmiina</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>{works} · {net:money} net · {gross:money} with VAT</source>
        <translation>{works} · {net:money} veroton · {gross:money} verollinen</translation>
    </message>
    <message>
        <source>{net:money} net · {gross:money} with VAT</source>
        <translation>{net:money} veroton · {gross:money} verollinen</translation>
    </message>
    <message>
        <source>Enter sets a new price from a day on.</source>
        <translation>Enter asettaa uuden hinnan jostakin päivästä alkaen.</translation>
    </message>
    <message>
        <source>Space ticks; without a tick the customer under the cursor is drafted.</source>
        <translation>Välilyönti valitsee; ilman valintaa luonnos tehdään osoittimen asiakkaalle.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Luonnokset</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Lähetetyt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Erääntyneet</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Maksamatta</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Erääntynyt</translation>
    </message>
    <message>
        <source>Month of the work: {month}</source>
        <translation>Töiden kuukausi: {month}</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Kaikki kuukaudet</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Laskutus odottaa</translation>
    </message>
    <message>
        <source>Not invoiced until it is released; the reason is kept.</source>
        <translation>Ei laskuteta ennen vapautusta; syy jää talteen.</translation>
    </message>
    <message>
        <source>{works} · {net:money}</source>
        <translation>{works} · {net:money}</translation>
    </message>
    <message>
        <source>Work held back</source>
        <translation>Työt, joiden laskutus odottaa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Laskun pvm</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Eräpäivä</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Veroton</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>Verollinen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Discard the draft of {customer}? Its work is unbilled again.</source>
        <translation>Hylätäänkö luonnos, asiakas {customer}? Työt jäävät taas laskuttamatta.</translation>
    </message>
    <message>
        <source>Credit invoice {number} of {customer} in full?</source>
        <translation>Hyvitetäänkö lasku {number}, {customer}, kokonaan?</translation>
    </message>
    <message>
        <source>Payment of invoice {number}, {customer}</source>
        <translation>Laskun {number} maksu, {customer}</translation>
    </message>
    <message>
        <source>{amount:money} recorded for invoice {number}.</source>
        <translation>{amount:money} kirjattu laskulle {number}.</translation>
    </message>
    <message>
        <source>The payment is taken back.</source>
        <translation>Maksu on peruttu.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Kirjoita summa.</translation>
    </message>
    <message>
        <source>The draft is discarded; its work is unbilled again.</source>
        <translation>Luonnos on hylätty; sen työt ovat taas laskuttamatta.</translation>
    </message>
    <message>
        <source>The credit note is issued; the work is unbilled again.</source>
        <translation>Hyvityslasku on lähetetty; työt ovat taas laskuttamatta.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Maksupäivä</translation>
    </message>
    <message>
        <source>Show drafts</source>
        <translation>Näytä luonnokset</translation>
    </message>
    <message>
        <source>Invoice {number} issued, {gross:money}.</source>
        <translation>Lasku {number} hyväksytty, {gross:money}.</translation>
    </message>
    <message>
        <source>Show invoices</source>
        <translation>Näytä laskut</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Avaa asetukset</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Avaa asiakas</translation>
    </message>
    <message>
        <source>Needed before it can be issued: {names:list}.</source>
        <translation>Ennen hyväksyntää puuttuu: {names:list}.</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Lasku {number}</translation>
    </message>
    <message>
        <source>Credit note {number}</source>
        <translation>Hyvityslasku {number}</translation>
    </message>
    <message>
        <source>Pro forma {number}</source>
        <translation>Proforma {number}</translation>
    </message>
    <message>
        <source>{customer} · {open:money} due {day:date}</source>
        <translation>{customer} · {open:money}, eräpäivä {day:date}</translation>
    </message>
    <message>
        <source>Price list {language}</source>
        <translation>Hinnasto {language}</translation>
    </message>
    <message>
        <source>{title}, {customer}</source>
        <translation>{title}, {customer}</translation>
    </message>
    <message>
        <source>Draft · {customer}</source>
        <translation>Luonnos · {customer}</translation>
    </message>
    <message>
        <source>As it holds on {day:date}</source>
        <translation>Voimassa {day:date}</translation>
    </message>
    <message>
        <source>{customer} · credited by {number}</source>
        <translation>{customer} · hyvitetty laskulla {number}</translation>
    </message>
    <message>
        <source>{customer} · credits {number}</source>
        <translation>{customer} · hyvittää laskun {number}</translation>
    </message>
    <message>
        <source>{customer} · paid</source>
        <translation>{customer} · maksettu</translation>
    </message>
    <message>
        <source>Language of the price list</source>
        <translation>Hinnaston kieli</translation>
    </message>
    <message>
        <source>with changes not saved yet</source>
        <translation>muutoksia ei ole tallennettu</translation>
    </message>
    <message>
        <source>gets its number when it is issued</source>
        <translation>saa numeron, kun lasku hyväksytään</translation>
    </message>
    <message>
        <source>{amount} from {day:date}</source>
        <translation>{amount} alkaen {day:date}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tuote tai työ</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Next price</source>
        <translation>Seuraava hinta</translation>
    </message>
    <message>
        <source>ours, please check</source>
        <translation>oma valinta, tarkista</translation>
    </message>
    <message>
        <source>Question about an invoice</source>
        <translation>Laskutuskysymys</translation>
    </message>
    <message>
        <source>Support of the product</source>
        <translation>Tuotteen tuki</translation>
    </message>
    <message>
        <source>The customer's own level</source>
        <translation>Asiakkaan oma taso</translation>
    </message>
    <message>
        <source>Under maintenance</source>
        <translation>Ylläpito kattaa</translation>
    </message>
    <message>
        <source>Consultant help</source>
        <translation>Asiantuntijatyö</translation>
    </message>
    <message>
        <source>Ordered work</source>
        <translation>Tilattu työ</translation>
    </message>
    <message>
        <source>No maintenance contract</source>
        <translation>Ei ylläpitosopimusta</translation>
    </message>
    <message>
        <source>New major version</source>
        <translation>Uusi pääversio</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Tilaajan lupa</translation>
    </message>
    <message>
        <source>Notice of hours</source>
        <translation>Ilmoitus</translation>
    </message>
    <message>
        <source>Our decision</source>
        <translation>Oma päätös</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hinta</translation>
    </message>
    <message>
        <source>Not our work</source>
        <translation>Ei meidän työ</translation>
    </message>
    <message>
        <source>each</source>
        <translation>kpl</translation>
    </message>
    <message>
        <source>{what}, {length:duration}</source>
        <translation>{what}, {length:duration}</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Osin maksettu</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Hyvitetty</translation>
    </message>
    <message>
        <source>Goodwill: {reason}</source>
        <translation>Veloituksetta: {reason}</translation>
    </message>
    <message>
        <source>Unbilled work</source>
        <translation>Laskuttamattomat työt</translation>
    </message>
    <message>
        <source>Call of {length:duration}</source>
        <translation>Puhelu, {length:duration}</translation>
    </message>
    <message>
        <source>Customer and work</source>
        <translation>Asiakas ja työ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Vartit</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Held: {what}</source>
        <translation>Laskutus odottaa: {what}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>“{work}” costs the customer nothing.</source>
        <translation>”{work}” ei maksa asiakkaalle mitään.</translation>
    </message>
    <message>
        <source>New price of {item}</source>
        <translation>Uusi hinta: {item}</translation>
    </message>
    <message>
        <source>{item}: {amount:money} from {day:date}.</source>
        <translation>{item}: {amount:money} alkaen {day:date}.</translation>
    </message>
    <message>
        <source>The price from {day:date} is withdrawn.</source>
        <translation>Hinta {day:date} alkaen on peruttu.</translation>
    </message>
    <message>
        <source>Released, but something else is still missing.</source>
        <translation>Vapautettu, mutta jotakin muuta puuttuu vielä.</translation>
    </message>
    <message>
        <source>Released: it can be invoiced now.</source>
        <translation>Vapautettu: työn voi nyt laskuttaa.</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>Kirjoita päivämäärä.</translation>
    </message>
    <message>
        <source>Give away</source>
        <translation>Anna veloituksetta</translation>
    </message>
    <message>
        <source>Given away: it goes on the invoice at no charge.</source>
        <translation>Veloituksetta: työ tulee laskulle nollarivinä.</translation>
    </message>
    <message>
        <source>It is charged again.</source>
        <translation>Työ veloitetaan taas.</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Veroton summa</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>Aseta hinta</translation>
    </message>
    <message>
        <source>{item}: the price is confirmed.</source>
        <translation>{item}: hinta on vahvistettu.</translation>
    </message>
    <message>
        <source>The printer does not take the paper. See whether it is switched on, or save the paper as a PDF.</source>
        <translation>Tulostin ei ota asiakirjaa vastaan. Tarkista, onko se päällä, tai tallenna asiakirja PDF-tiedostona.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Lähetetty tulostimelle.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienemmäksi</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suuremmaksi</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Sovita leveyteen</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of work of other months wait.</source>
        <translation><numerusform>{n} työ muilta kuukausilta odottaa.</numerusform><numerusform>{n} työtä muilta kuukausilta odottaa.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} customers chosen</source>
        <translation><numerusform>{n} asiakas valittu</numerusform><numerusform>{n} asiakasta valittu</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices chosen</source>
        <translation><numerusform>{n} lasku valittu</numerusform><numerusform>{n} laskua valittu</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} prices are ours: please check them.</source>
        <translation><numerusform>{n} hinta on oma valinta: tarkista se.</numerusform><numerusform>{n} hintaa on omia valintoja: tarkista ne.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts made.</source>
        <translation><numerusform>{n} luonnos tehty.</numerusform><numerusform>{n} luonnosta tehty.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices issued.</source>
        <translation><numerusform>{n} lasku hyväksytty.</numerusform><numerusform>{n} laskua hyväksytty.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of work</source>
        <translation><numerusform>{n} työ</numerusform><numerusform>{n} työtä</numerusform></translation>
    </message>
    <message>
        <source>Drafts or invoices are being made: wait until that is done, or stop it.</source>
        <translation>Luonnoksia tai laskuja tehdään parhaillaan: odota, että ne valmistuvat, tai keskeytä.</translation>
    </message>
</context>
</TS>
