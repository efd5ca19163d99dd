<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>promise</name>
    <message>
        <source>Received {at:moment}.</source>
        <translation>Vastaanotettu {at:moment}.</translation>
    </message>
    <message>
        <source>A contract raises the priority of this ticket.</source>
        <translation>Sopimus nostaa tukipyynnön kiireellisyyttä.</translation>
    </message>
    <message>
        <source>With the SLA contract, a ticket of normal priority is treated as high.</source>
        <translation>SLA-sopimuksella normaali tukipyyntö käsitellään kiireellisenä.</translation>
    </message>
    <message>
        <source>The customer is on the Light tier.</source>
        <translation>Asiakkaan palvelutaso on Light.</translation>
    </message>
    <message>
        <source>No tier is recorded for the customer, so Light applies.</source>
        <translation>Asiakkaalle ei ole merkitty palvelutasoa, joten sovelletaan tasoa Light.</translation>
    </message>
    <message>
        <source>The customer is on the Standard tier.</source>
        <translation>Asiakkaan palvelutaso on Standard.</translation>
    </message>
    <message>
        <source>No tier is recorded for the customer, so Standard applies.</source>
        <translation>Asiakkaalle ei ole merkitty palvelutasoa, joten sovelletaan tasoa Standard.</translation>
    </message>
    <message>
        <source>The customer is on the Premium tier.</source>
        <translation>Asiakkaan palvelutaso on Premium.</translation>
    </message>
    <message>
        <source>No tier is recorded for the customer, so Premium applies.</source>
        <translation>Asiakkaalle ei ole merkitty palvelutasoa, joten sovelletaan tasoa Premium.</translation>
    </message>
    <message>
        <source>The aim is the same business day.</source>
        <translation>Tavoite on sama arkipäivä.</translation>
    </message>
    <message>
        <source>The aim is the same business day for what arrives no later than {cut_off:clock}.</source>
        <translation>Tavoite on sama arkipäivä, kun pyyntö saapuu viimeistään klo {cut_off:clock}.</translation>
    </message>
    <message>
        <source>The aim is the first business day after the day of receipt.</source>
        <translation>Tavoite on ensimmäinen arkipäivä vastaanottopäivän jälkeen.</translation>
    </message>
    <message>
        <source>The aim is business day number {n} after the day of receipt.</source>
        <translation>Tavoite on {n}. arkipäivä vastaanottopäivän jälkeen.</translation>
    </message>
    <message>
        <source>The aim is {days} days after the day of receipt: {day:day}.</source>
        <translation>Tavoite on {days} päivää vastaanottopäivän jälkeen: {day:day}.</translation>
    </message>
    <message>
        <source>The aim is to start at once.</source>
        <translation>Tavoite on aloittaa heti.</translation>
    </message>
    <message>
        <source>The undertaking is the same business day.</source>
        <translation>Viimeistään samana arkipäivänä.</translation>
    </message>
    <message>
        <source>The undertaking is the same business day for what arrives no later than {cut_off:clock}.</source>
        <translation>Viimeistään samana arkipäivänä, kun pyyntö saapuu viimeistään klo {cut_off:clock}.</translation>
    </message>
    <message>
        <source>The undertaking is the first business day after the day of receipt.</source>
        <translation>Viimeistään ensimmäisenä arkipäivänä vastaanottopäivän jälkeen.</translation>
    </message>
    <message>
        <source>The undertaking is business day number {n} after the day of receipt.</source>
        <translation>Viimeistään {n}. arkipäivänä vastaanottopäivän jälkeen.</translation>
    </message>
    <message>
        <source>The undertaking is {days} days after the day of receipt: {day:day}.</source>
        <translation>Viimeistään {days} päivää vastaanottopäivän jälkeen: {day:day}.</translation>
    </message>
    <message>
        <source>The undertaking is {minutes} minutes of opening time after the aim.</source>
        <translation>Viimeistään, kun tavoitteesta on kulunut {minutes} minuuttia aukioloaikaa.</translation>
    </message>
    <message>
        <source>The undertaking is {minutes} minutes after the aim, at any hour.</source>
        <translation>Viimeistään {minutes} minuuttia tavoitteen jälkeen, mihin vuorokaudenaikaan tahansa.</translation>
    </message>
    <message>
        <source>It arrived at {at:clock}, after the {cut_off:clock} cut-off, so the next business day counts.</source>
        <translation>Pyyntö saapui klo {at:clock}, määräajan klo {cut_off:clock} jälkeen, joten se siirtyy seuraavalle arkipäivälle.</translation>
    </message>
    <message>
        <source>It arrived just after the {cut_off:clock} cut-off, so the next business day counts.</source>
        <translation>Pyyntö saapui heti määräajan klo {cut_off:clock} jälkeen, joten se siirtyy seuraavalle arkipäivälle.</translation>
    </message>
    <message>
        <source>It arrived after closing time, {close:clock}, so the next business day counts.</source>
        <translation>Pyyntö saapui sulkemisajan klo {close:clock} jälkeen, joten se siirtyy seuraavalle arkipäivälle.</translation>
    </message>
    <message>
        <source>The desk was closed then, so its next opening counts.</source>
        <translation>Asiakaspalvelu oli silloin suljettu, joten aika lasketaan seuraavasta avautumisesta.</translation>
    </message>
    <message>
        <source>{day:day}: the desk has no opening hours on that day.</source>
        <translation>Asiakaspalvelu on suljettu {day:day}.</translation>
    </message>
    <message>
        <source>{day:day}: a public holiday ({name:tr}).</source>
        <translation>Yleinen vapaapäivä {day:day} ({name:tr}).</translation>
    </message>
    <message>
        <source>{day:day}: a holiday of the desk.</source>
        <translation>Asiakaspalvelun vapaapäivä {day:day}.</translation>
    </message>
    <message>
        <source>{day:day}: a half-day holiday ({name:tr}), the desk closes at {close:clock}.</source>
        <translation>Puolikas vapaapäivä {day:day} ({name:tr}), asiakaspalvelu sulkeutuu klo {close:clock}.</translation>
    </message>
    <message>
        <source>The desk is closed {first:short}–{last:short} ({name:tr}).</source>
        <translation>Asiakaspalvelu on suljettu {first:short}–{last:short} ({name:tr}).</translation>
    </message>
    <message>
        <source>So the last business day before it counts: {day:day}.</source>
        <translation>Siksi määräaika täyttyy sitä edeltävänä arkipäivänä, {day:day}.</translation>
    </message>
    <message>
        <source>The undertaking is never earlier than the aim.</source>
        <translation>Aikalupaus ei ole koskaan tavoitetta aikaisempi.</translation>
    </message>
    <message>
        <source>The reply is never later than the published term for solving it: {after:moment}.</source>
        <translation>Vastaus tulee viimeistään julkaistussa ratkaisuajassa: {after:moment}.</translation>
    </message>
    <message>
        <source>It arrived outside opening hours; the start rests on the on-call duty.</source>
        <translation>Pyyntö saapui toimistoajan ulkopuolella; työn aloittaa päivystys.</translation>
    </message>
    <message>
        <source>On-call duty covers this ticket at all hours.</source>
        <translation>Päivystys kattaa tämän tukipyynnön ympäri vuorokauden.</translation>
    </message>
    <message>
        <source>It goes into the next release of the system, which may be postponed; no time is promised.</source>
        <translation>Korjaus tulee järjestelmän seuraavaan versioon, joka voi siirtyä; ajankohtaa ei luvata.</translation>
    </message>
    <message>
        <source>No time is promised for handling it until a date is agreed with the customer.</source>
        <translation>Käsittelyn ajankohtaa ei luvata, ennen kuin asiakkaan kanssa on sovittu päivä.</translation>
    </message>
    <message>
        <source>Agreed with the customer: {day:day}, by closing time at {at:clock}.</source>
        <translation>Sovittu asiakkaan kanssa: {day:day}, sulkemisaikaan klo {at:clock} mennessä.</translation>
    </message>
    <message>
        <source>Agreed with the customer: {day:day} at {at:clock}.</source>
        <translation>Sovittu asiakkaan kanssa: {day:day} klo {at:clock}.</translation>
    </message>
    <message>
        <source>The agreed date takes the place of the goal for solving it.</source>
        <translation>Sovittu päivä korvaa ratkaisutavoitteen.</translation>
    </message>
    <message>
        <source>The agreed date takes the place of the next release.</source>
        <translation>Sovittu päivä korvaa seuraavan version.</translation>
    </message>
    <message>
        <source>The clock stood still while we waited for the customer, from {begin:moment} to {end:moment}.</source>
        <translation>Aika ei kulunut, kun odotimme asiakasta: odotus alkoi {begin:moment} ja päättyi {end:moment}.</translation>
    </message>
    <message>
        <source>We have waited for the customer since {begin:moment}; the clock stands still until the answer comes.</source>
        <translation>Odotamme asiakasta: odotus alkoi {begin:moment}, eikä aika kulu ennen vastausta.</translation>
    </message>
    <message>
        <source>Reply by {at:moment}.</source>
        <translation>Vastaus viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the reply: {at:moment}.</source>
        <translation>Vastauksen tavoite: {at:moment}.</translation>
    </message>
    <message>
        <source>Reply at the latest: {at:moment}.</source>
        <translation>Vastaamme viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>Call back by {at:moment}.</source>
        <translation>Soitto takaisin viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the call back: {at:moment}.</source>
        <translation>Takaisinsoiton tavoite: {at:moment}.</translation>
    </message>
    <message>
        <source>Call back at the latest: {at:moment}.</source>
        <translation>Soitamme takaisin viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>Work starts by {at:moment}.</source>
        <translation>Työ alkaa viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the start of work: {at:moment}.</source>
        <translation>Työn aloituksen tavoite: {at:moment}.</translation>
    </message>
    <message>
        <source>Work starts at the latest: {at:moment}.</source>
        <translation>Aloitamme työn viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>Solved by {at:moment}.</source>
        <translation>Ratkaistu viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the solution: {at:moment}.</source>
        <translation>Ratkaisun tavoite: {at:moment}.</translation>
    </message>
    <message>
        <source>Solved at the latest: {at:moment}.</source>
        <translation>Ratkaisemme viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>News of progress by {at:moment}.</source>
        <translation>Tieto etenemisestä viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for news of progress: {at:moment}.</source>
        <translation>Väliaikatiedon tavoite: {at:moment}.</translation>
    </message>
    <message>
        <source>News of progress at the latest: {at:moment}.</source>
        <translation>Kerromme etenemisestä viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>An assumption to check: “at once” is undertaken within 15 minutes.</source>
        <translation>Tarkistettava oletus: ”heti” tarkoittaa 15 minuutin kuluessa.</translation>
    </message>
    <message>
        <source>An assumption to check: the customer hears of progress by the fifth business day after the last message.</source>
        <translation>Tarkistettava oletus: asiakas kuulee etenemisestä viidentenä arkipäivänä viimeisestä viestistä.</translation>
    </message>
    <message>
        <source>An assumption to check: the published promise names no opening hours; 9 to 16 on weekdays is used.</source>
        <translation>Tarkistettava oletus: julkaistu lupaus ei mainitse aukioloaikoja; käytössä on arkisin klo 9–16.</translation>
    </message>
    <message>
        <source>An assumption to check: critical support outside opening hours starts on receipt; no time is published.</source>
        <translation>Tarkistettava oletus: kriittinen tuki toimistoajan ulkopuolella alkaa vastaanotosta; aikaa ei ole julkaistu.</translation>
    </message>
    <message>
        <source>An assumption to check: the lunch break is from 11:00 to 11:30.</source>
        <translation>Tarkistettava oletus: lounastauko on klo 11.00–11.30.</translation>
    </message>
    <message>
        <source>An assumption to check: the two weeks closed in July are ISO weeks 29 and 30.</source>
        <translation>Tarkistettava oletus: kaksi suljettua viikkoa heinäkuussa ovat viikot 29 ja 30.</translation>
    </message>
    <message>
        <source>An assumption to check: the days closed after Christmas are 27 to 31 December.</source>
        <translation>Tarkistettava oletus: joulun jälkeen suljetut päivät ovat 27.–31. joulukuuta.</translation>
    </message>
    <message>
        <source>An assumption to check: ordinary working hours for faults are 8 to 16 on weekdays, without closures.</source>
        <translation>Tarkistettava oletus: tavallinen työaika vikojen korjaamiseen on arkisin klo 8–16 ilman sulkuaikoja.</translation>
    </message>
    <message>
        <source>An assumption to check: what is no fault runs on the support hours.</source>
        <translation>Tarkistettava oletus: muut kuin viat noudattavat tuen aukioloaikoja.</translation>
    </message>
    <message>
        <source>An assumption to check: a date agreed with the customer is when it is solved.</source>
        <translation>Tarkistettava oletus: asiakkaan kanssa sovittu päivä on ratkaisupäivä.</translation>
    </message>
    <message>
        <source>An assumption to check: “reasonable time” before management is told is 4 opening hours for critical faults and 16 for serious ones.</source>
        <translation>Tarkistettava oletus: ”kohtuullinen aika” ennen johdolle ilmoittamista on kriittisissä vioissa 4 ja vakavissa 16 aukiolotuntia.</translation>
    </message>
    <message>
        <source>An assumption to check: the published goal of three to four days is read as aim on the third, latest on the fourth.</source>
        <translation>Tarkistettava oletus: julkaistu kolmen–neljän päivän tavoite luetaan niin, että tavoite on kolmas ja viimeistään neljäs päivä.</translation>
    </message>
    <message>
        <source>An assumption to check: the lower bound of the tier's window is the aim, the upper one the undertaking.</source>
        <translation>Tarkistettava oletus: palvelutason aikaikkunan alaraja on tavoite ja yläraja aikalupaus.</translation>
    </message>
    <message>
        <source>An assumption to check: a critical ticket is taken up at once within opening hours.</source>
        <translation>Tarkistettava oletus: kriittinen tukipyyntö otetaan heti työn alle aukioloaikana.</translation>
    </message>
    <message>
        <source>The service stops</source>
        <translation>Palvelu pysähtyy</translation>
    </message>
    <message>
        <source>Data is lost</source>
        <translation>Tietoja katoaa</translation>
    </message>
    <message>
        <source>A function critical to the customer is missing or fails</source>
        <translation>Asiakkaalle kriittinen toiminto puuttuu tai ei toimi</translation>
    </message>
    <message>
        <source>The documentation is so incomplete or misleading that the service or essential parts of it cannot be used</source>
        <translation>Ohjeet ovat niin puutteelliset tai harhaanjohtavat, ettei palvelua tai sen olennaisia osia voi käyttää</translation>
    </message>
    <message>
        <source>An important function fails, and working round it costs time and resources</source>
        <translation>Tärkeä toiminto ei toimi, ja sen kiertäminen vie aikaa ja resursseja</translation>
    </message>
    <message>
        <source>The documentation is so incomplete or misleading that an important function cannot be used</source>
        <translation>Ohjeet ovat niin puutteelliset tai harhaanjohtavat, ettei tärkeää toimintoa voi käyttää</translation>
    </message>
    <message>
        <source>Single functions fail, but are easily worked round</source>
        <translation>Yksittäisiä toimintoja ei toimi, mutta ne on helppo kiertää</translation>
    </message>
    <message>
        <source>The documentation is incomplete or imprecise</source>
        <translation>Ohjeet ovat puutteelliset tai epätarkat</translation>
    </message>
    <message>
        <source>New Year's Day</source>
        <translation>Uudenvuodenpäivä</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Loppiainen</translation>
    </message>
    <message>
        <source>Green Monday</source>
        <translation>Kreikan puhdas maanantai</translation>
    </message>
    <message>
        <source>Greek Independence Day</source>
        <translation>Kreikan itsenäisyyspäivä, 25. maaliskuuta</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Kiirastorstai</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Pitkäperjantai</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Pääsiäispäivä</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Toinen pääsiäispäivä</translation>
    </message>
    <message>
        <source>First Day of Summer</source>
        <translation>Islannin kesän ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Työn päivä</translation>
    </message>
    <message>
        <source>Labor Day (observed)</source>
        <translation>Työn päivä, siirretty</translation>
    </message>
    <message>
        <source>May Day</source>
        <translation>Vappu</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Norjan perustuslain päivä</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Helatorstai</translation>
    </message>
    <message>
        <source>Pentecost</source>
        <translation>Helluntaipäivä</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Toinen helluntaipäivä</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Islannin kansallispäivä, 17. kesäkuuta</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>Juhannusaatto</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>Juhannuspäivä</translation>
    </message>
    <message>
        <source>Commerce Day</source>
        <translation>Islannin kauppiaiden vapaapäivä</translation>
    </message>
    <message>
        <source>Dormition of the Mother of God</source>
        <translation>Neitsyt Marian kuolonuneen nukkuminen, 15. elokuuta</translation>
    </message>
    <message>
        <source>Ohi Day</source>
        <translation>Kreikan Ohi-päivä, 28. lokakuuta</translation>
    </message>
    <message>
        <source>All Saints' Day</source>
        <translation>Pyhäinpäivä</translation>
    </message>
    <message>
        <source>Finnish Independence Day</source>
        <translation>Itsenäisyyspäivä</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Jouluaatto</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Joulupäivä</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Tapaninpäivä</translation>
    </message>
    <message>
        <source>Glorifying Mother of God</source>
        <translation>Kreikan toinen joulupäivä</translation>
    </message>
    <message>
        <source>New Year's Eve</source>
        <translation>Uudenvuodenaatto</translation>
    </message>
    <message>
        <source>Summer holiday</source>
        <translation>Kesäloma</translation>
    </message>
    <message>
        <source>Between Christmas and New Year</source>
        <translation>Joulun ja uudenvuoden välinen aika</translation>
    </message>
    <message>
        <source>A reply the same day until 14:00, call-backs the same day, and emergencies at any hour.</source>
        <translation>Vastaus samana päivänä klo 14.00 saakka, takaisinsoitto samana päivänä ja hätätapaukset ympäri vuorokauden.</translation>
    </message>
    <message>
        <source>Support is part of the product; with a service agreement, cases are solved the same business day.</source>
        <translation>Tuki sisältyy tuotteeseen; palvelusopimuksella tavoitteena on ratkaisu samana arkipäivänä.</translation>
    </message>
    <message>
        <source>Work starts the same day and no later than the next business day; faults go by three classes.</source>
        <translation>Työ alkaa samana päivänä ja viimeistään seuraavana arkipäivänä; viat jaetaan kolmeen luokkaan.</translation>
    </message>
    <message>
        <source>A reply in three to four business days, first priority the same business day, second in a week; SLA contracts go further.</source>
        <translation>Vastaus kolmessa–neljässä arkipäivässä, kiireelliset samana arkipäivänä, muut viikossa; SLA-sopimukset menevät pidemmälle.</translation>
    </message>
    <message>
        <source>A reply within one business day; ordered work in a window set by the tier: Light, Standard or Premium.</source>
        <translation>Vastaus yhdessä arkipäivässä; tilattu työ palvelutason mukaisessa ajassa: Light, Standard tai Premium.</translation>
    </message>
    <message>
        <source>{field}: the calendar never opens; give it opening hours on some day.</source>
        <translation>{field}: kalenteri ei aukea koskaan; anna aukioloaika jollekin päivälle.</translation>
    </message>
    <message>
        <source>Opening time is known from {first:date} to {last:date}; this reaches beyond.</source>
        <translation>Aukioloajat tunnetaan ajalta {first:date}–{last:date}; tämä ulottuu sen ulkopuolelle.</translation>
    </message>
    <message>
        <source>Opening time to add must not be negative.</source>
        <translation>Lisättävä aukioloaika ei saa olla negatiivinen.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a time zone; use a name such as Atlantic/Reykjavik.</source>
        <translation>{field}: ”{given}” ei ole aikavyöhyke; käytä nimeä kuten Atlantic/Reykjavik.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a time of day; write it as 09:00, or 24:00 for the day's end.</source>
        <translation>{field}: ”{given}” ei ole kellonaika; kirjoita 09:00, tai 24:00 vuorokauden lopuksi.</translation>
    </message>
    <message>
        <source>{field} must be a list of pairs: opening and closing time.</source>
        <translation>{field}: anna luettelo pareja, avaamisaika ja sulkemisaika.</translation>
    </message>
    <message>
        <source>{field} must be a pair: opening and closing time.</source>
        <translation>{field}: anna pari, avaamisaika ja sulkemisaika.</translation>
    </message>
    <message>
        <source>{field} ends before it starts; give the opening time first.</source>
        <translation>{field} päättyy ennen alkuaan; anna avaamisaika ensin.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a day of the week; use one of {choices}.</source>
        <translation>{field}: ”{given}” ei ole viikonpäivä; käytä jotakin näistä: {choices}.</translation>
    </message>
    <message>
        <source>{field}: the intervals overlap; make them one, or let each end before the next begins.</source>
        <translation>{field}: aikavälit menevät päällekkäin; yhdistä ne tai päätä kukin ennen seuraavan alkua.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a day of the year; write it as 12-24.</source>
        <translation>{field}: ”{given}” ei ole vuoden päivä; kirjoita se muodossa 12-24.</translation>
    </message>
    <message>
        <source>The public holidays are known from {first} to {last}.</source>
        <translation>Yleiset vapaapäivät tunnetaan vuosilta {first}–{last}.</translation>
    </message>
    <message>
        <source>The public holidays of the country “{country}” are not known.</source>
        <translation>Maan ”{country}” yleisiä vapaapäiviä ei tunneta.</translation>
    </message>
    <message>
        <source>{field} must be there, a text in quotes.</source>
        <translation>{field} puuttuu; anna teksti lainausmerkeissä.</translation>
    </message>
    <message>
        <source>{field} must be a list of texts.</source>
        <translation>{field}: anna luettelo tekstejä.</translation>
    </message>
    <message>
        <source>{field} must be a whole number of at least {least}.</source>
        <translation>{field}: anna kokonaisluku, vähintään {least}.</translation>
    </message>
    <message>
        <source>{field} must be true or false.</source>
        <translation>{field}: anna true tai false.</translation>
    </message>
    <message>
        <source>{field} must be a table.</source>
        <translation>{field}: anna taulukko.</translation>
    </message>
    <message>
        <source>{field} must be a list of tables.</source>
        <translation>{field}: anna luettelo taulukoita.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is unknown; use one of {choices}.</source>
        <translation>{field}: ”{given}” on tuntematon; käytä jotakin näistä: {choices}.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a date; write it as 2026-04-23.</source>
        <translation>{field}: ”{given}” ei ole päivämäärä; kirjoita se muodossa 2026-04-23.</translation>
    </message>
    <message>
        <source>{field} is not known here; known are {choices}.</source>
        <translation>{field} on tässä tuntematon; tunnettuja ovat {choices}.</translation>
    </message>
    <message>
        <source>{field} must have at least one calendar.</source>
        <translation>{field}: anna vähintään yksi kalenteri.</translation>
    </message>
    <message>
        <source>{field} must be a percentage in quotes, such as "25.5".</source>
        <translation>{field}: anna prosenttiluku lainausmerkeissä, kuten "25.5".</translation>
    </message>
    <message>
        <source>{field} must be a list of week numbers from 1 to 53.</source>
        <translation>{field}: anna luettelo viikkonumeroita väliltä 1–53.</translation>
    </message>
    <message>
        <source>{field} must be a pair: the first and the last day.</source>
        <translation>{field}: anna pari, ensimmäinen ja viimeinen päivä.</translation>
    </message>
    <message>
        <source>{field} ends before it starts; give the first day first.</source>
        <translation>{field} päättyy ennen alkuaan; anna ensimmäinen päivä ensin.</translation>
    </message>
    <message>
        <source>{field}: {day:date} is before the day the request was received; agree on that day or a later one.</source>
        <translation>{field}: {day:date} on ennen pyynnön vastaanottopäivää; sopikaa siitä päivästä tai myöhemmästä.</translation>
    </message>
    <message>
        <source>{field}: the desk is closed on {day:date}; agree on a business day.</source>
        <translation>{field}: {day:date} on suljettu päivä; sopikaa arkipäivästä.</translation>
    </message>
    <message>
        <source>This reaches beyond the years the calendar knows.</source>
        <translation>Tämä ulottuu kalenterin tuntemien vuosien ulkopuolelle.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not an instant; write ISO 8601 with an offset, such as 2026-04-23T14:05:00+02:00.</source>
        <translation>{field}: ”{given}” ei ole ajanhetki; kirjoita ISO 8601 aikaerolla, kuten 2026-04-23T14:05:00+02:00.</translation>
    </message>
    <message>
        <source>{file} must hold a JSON list of cases.</source>
        <translation>{file}: anna JSON-luettelo tapauksia.</translation>
    </message>
    <message>
        <source>{field}: “{given}” has no offset; add Z or an offset such as +02:00.</source>
        <translation>{field}: ajasta ”{given}” puuttuu aikaero; lisää Z tai aikaero kuten +02:00.</translation>
    </message>
    <message>
        <source>{field}: years from {first} to {last} are counted.</source>
        <translation>{field}: laskettavissa ovat vuodet {first}–{last}.</translation>
    </message>
    <message>
        <source>Each case is an object in braces, with the fields of the question.</source>
        <translation>Jokainen tapaus on aaltosulkeissa oleva olio, jossa ovat kysymyksen kentät.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {why}.</source>
        <translation>Tiedostoa {file} ei voi lukea: {why}.</translation>
    </message>
    <message>
        <source>{file} is not JSON in UTF-8: {why}.</source>
        <translation>{file} ei ole UTF-8-muotoista JSONia: {why}.</translation>
    </message>
    <message>
        <source>{field} must be an object in braces.</source>
        <translation>{field}: anna olio aaltosulkeissa.</translation>
    </message>
    <message>
        <source>{field} must be a list in square brackets.</source>
        <translation>{field}: anna luettelo hakasulkeissa.</translation>
    </message>
    <message>
        <source>{field} must be text in quotes.</source>
        <translation>{field}: anna teksti lainausmerkeissä.</translation>
    </message>
    <message>
        <source>{field} must be a whole number.</source>
        <translation>{field}: anna kokonaisluku.</translation>
    </message>
    <message>
        <source>{field} must be a number.</source>
        <translation>{field}: anna luku.</translation>
    </message>
    <message>
        <source>{field} must be at least {least}.</source>
        <translation>{field}: vähintään {least}.</translation>
    </message>
    <message>
        <source>{field} must be at most {most}.</source>
        <translation>{field}: enintään {most}.</translation>
    </message>
    <message>
        <source>{field} must be a pair: from and to.</source>
        <translation>{field}: anna pari, alku ja loppu.</translation>
    </message>
    <message>
        <source>{field} ends before it starts; give the earlier instant first.</source>
        <translation>{field} päättyy ennen alkuaan; anna aikaisempi ajanhetki ensin.</translation>
    </message>
    <message>
        <source>{field} must not be negative.</source>
        <translation>{field} ei saa olla negatiivinen.</translation>
    </message>
    <message>
        <source>{field} has no end; give the instant at which the pause ended.</source>
        <translation>{field}: loppu puuttuu; anna ajanhetki, jolloin tauko päättyi.</translation>
    </message>
    <message>
        <source>Give either seconds to add or an end to count to, one of the two.</source>
        <translation>Anna joko seconds lisättäväksi tai end, johon asti lasketaan, toinen näistä.</translation>
    </message>
    <message>
        <source>{field} is missing; use one of {choices}.</source>
        <translation>{field} puuttuu; käytä jotakin näistä: {choices}.</translation>
    </message>
    <message>
        <source>{field} is missing; write it as {example}.</source>
        <translation>{field} puuttuu; kirjoita se muodossa {example}.</translation>
    </message>
    <message>
        <source>The case is nested too deeply; give each field its plain value.</source>
        <translation>Tapaus on liian syvästi sisäkkäinen; anna kullekin kentälle yksinkertainen arvo.</translation>
    </message>
</context>
</TS>
