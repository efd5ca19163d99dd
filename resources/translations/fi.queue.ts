<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>queue</name>
    <message>
        <source>Owner</source>
        <translation>Hoitaja</translation>
    </message>
    <message>
        <source>Give the tickets to somebody</source>
        <translation>Anna tukipyynnöt jonkun hoidettavaksi</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Vaihda laji</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Kiireellisyys</translation>
    </message>
    <message>
        <source>Change the priority</source>
        <translation>Vaihda kiireellisyys</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Change the cause</source>
        <translation>Vaihda syy</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Taso</translation>
    </message>
    <message>
        <source>Change the level</source>
        <translation>Vaihda taso</translation>
    </message>
    <message>
        <source>Change the work</source>
        <translation>Vaihda työ</translation>
    </message>
    <message>
        <source>Show this view of the queue</source>
        <translation>Näytä tämä jonon näkymä</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Uusi tukipyyntö</translation>
    </message>
    <message>
        <source>Open a new ticket</source>
        <translation>Avaa uusi tukipyyntö</translation>
    </message>
    <message>
        <source>Search tickets</source>
        <translation>Hae tukipyynnöistä</translation>
    </message>
    <message>
        <source>Search by number and words</source>
        <translation>Hae numerolla ja sanoilla</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Ota</translation>
    </message>
    <message>
        <source>Make the tickets mine</source>
        <translation>Ota tukipyynnöt itselle</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>Write to the customer</source>
        <translation>Kirjoita asiakkaalle</translation>
    </message>
    <message>
        <source>Write a note only the desk sees</source>
        <translation>Kirjoita muistiinpano, jonka vain me näemme</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Odota</translation>
    </message>
    <message>
        <source>Wait for the customer; the clock stands still</source>
        <translation>Odota asiakasta; kello pysähtyy</translation>
    </message>
    <message>
        <source>Set going</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>The customer answered: the clock runs again</source>
        <translation>Asiakas vastasi: kello käy taas</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Nosta</translation>
    </message>
    <message>
        <source>Lift to the next level, then to management</source>
        <translation>Nosta seuraavalle tasolle, sitten johdolle</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Sovi</translation>
    </message>
    <message>
        <source>Agree on a date with the customer</source>
        <translation>Sovi päivä asiakkaan kanssa</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Kustannusarvio</translation>
    </message>
    <message>
        <source>Record an estimate and whether the customer was told</source>
        <translation>Kirjaa arvio ja se, onko asiakkaalle kerrottu</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Ratkaise</translation>
    </message>
    <message>
        <source>Mark as resolved; once more takes it up again</source>
        <translation>Merkitse ratkaistuksi; uudelleen avaa taas</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Take resolved tickets up again</source>
        <translation>Ota ratkaistut tukipyynnöt uudelleen käsittelyyn</translation>
    </message>
    <message>
        <source>{who} handed the ticket to {name}</source>
        <translation>{who} siirsi tukipyynnön: uusi hoitaja on {name}</translation>
    </message>
    <message>
        <source>{who} agreed on {day:day} with the customer</source>
        <translation>{who} sopi asiakkaan kanssa päivästä {day:day}</translation>
    </message>
    <message>
        <source>{who} changed the estimate</source>
        <translation>{who} muutti kustannusarviota</translation>
    </message>
    <message>
        <source>{field:tr}: {before} → {after}</source>
        <translation>{field:tr}: {before} → {after}</translation>
    </message>
    <message>
        <source>{who} opened the ticket</source>
        <translation>{who} avasi tukipyynnön</translation>
    </message>
    <message>
        <source>{who} waits for the customer; the clock stands still</source>
        <translation>{who} odottaa asiakasta; kello on pysähdyksissä</translation>
    </message>
    <message>
        <source>{who} set the clock going again</source>
        <translation>{who} käynnisti kellon uudelleen</translation>
    </message>
    <message>
        <source>{who} resolved the ticket</source>
        <translation>{who} ratkaisi tukipyynnön</translation>
    </message>
    <message>
        <source>{who} reopened the ticket</source>
        <translation>{who} avasi tukipyynnön uudelleen</translation>
    </message>
    <message>
        <source>{who} merged another ticket into this one</source>
        <translation>{who} yhdisti toisen tukipyynnön tähän</translation>
    </message>
    <message>
        <source>{who} let go of the ticket</source>
        <translation>{who} vapautti tukipyynnön</translation>
    </message>
    <message>
        <source>{who} took the ticket</source>
        <translation>{who} otti tukipyynnön</translation>
    </message>
    <message>
        <source>{who} took back the agreed date</source>
        <translation>{who} perui sovitun päivän</translation>
    </message>
    <message>
        <source>{who} recorded that the estimate is approved</source>
        <translation>{who} kirjasi kustannusarvion hyväksytyksi</translation>
    </message>
    <message>
        <source>{who} recorded an estimate of {hours:number} h</source>
        <translation>{who} kirjasi työmääräarvion {hours:number} h</translation>
    </message>
    <message>
        <source>{who} told the customer the hours</source>
        <translation>{who} kertoi tuntimäärän asiakkaalle</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Asiakaspalvelu</translation>
    </message>
    <message>
        <source>{who} took the ticket to management</source>
        <translation>{who} vei tukipyynnön johdolle</translation>
    </message>
    <message>
        <source>{who} lifted the ticket to level {level}</source>
        <translation>{who} nosti tukipyynnön tasolle {level}</translation>
    </message>
    <message>
        <source>{who} changed the ticket</source>
        <translation>{who} muutti tukipyyntöä</translation>
    </message>
    <message>
        <source>Subject: {text}</source>
        <translation>Aihe: {text}</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Lupaus</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nro</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tullut</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>With management</source>
        <translation>Johdolla</translation>
    </message>
    <message>
        <source>Estimate of the work</source>
        <translation>Arvio työstä</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tunnit</translation>
    </message>
    <message>
        <source>The customer has been told the hours</source>
        <translation>Tuntimäärä on kerrottu asiakkaalle</translation>
    </message>
    <message>
        <source>Record the estimate</source>
        <translation>Kirjaa arvio</translation>
    </message>
    <message>
        <source>Write hours as a number, such as 2 or 1.5.</source>
        <translation>Kirjoita tunnit lukuna, esimerkiksi 2 tai 1,5.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ei kukaan</translation>
    </message>
    <message>
        <source>What does the fault do?</source>
        <translation>Mitä vika aiheuttaa?</translation>
    </message>
    <message>
        <source>Customer or contact</source>
        <translation>Asiakas tai yhteyshenkilö</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Mistä on kyse</translation>
    </message>
    <message>
        <source>Name, company or phone number</source>
        <translation>Nimi, yritys tai puhelinnumero</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Löytyneet asiakkaat</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Avaa tukipyyntö</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Minä</translation>
    </message>
    <message>
        <source>Choose the customer first.</source>
        <translation>Valitse ensin asiakas.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Kirjoita ensin jotain.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Lisää toimintoja</translation>
    </message>
    <message>
        <source>Reply | {time}</source>
        <translation>Vastaus | {time}</translation>
    </message>
    <message>
        <source>Call back | {time}</source>
        <translation>Soitto | {time}</translation>
    </message>
    <message>
        <source>Start | {time}</source>
        <translation>Aloitus | {time}</translation>
    </message>
    <message>
        <source>Solve | {time}</source>
        <translation>Ratkaisu | {time}</translation>
    </message>
    <message>
        <source>Update | {time}</source>
        <translation>Väliaika | {time}</translation>
    </message>
    <message>
        <source>Planned | {time}</source>
        <translation>Sovittu | {time}</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>vastaus</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>takaisinsoitto</translation>
    </message>
    <message>
        <source>start of work</source>
        <translation>työn aloitus</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>ratkaisu</translation>
    </message>
    <message>
        <source>news of progress</source>
        <translation>tieto etenemisestä</translation>
    </message>
    <message>
        <source>agreed date</source>
        <translation>sovittu päivä</translation>
    </message>
    <message>
        <source>Held | approval</source>
        <translation>Laskutus odottaa | lupaa</translation>
    </message>
    <message>
        <source>Held | estimate</source>
        <translation>Laskutus odottaa | arviota</translation>
    </message>
    <message>
        <source>Held | notice</source>
        <translation>Laskutus odottaa | tietoa</translation>
    </message>
    <message>
        <source>Held | decision</source>
        <translation>Laskutus odottaa | päätöstä</translation>
    </message>
    <message>
        <source>Held | price</source>
        <translation>Laskutus odottaa | hintaa</translation>
    </message>
    <message>
        <source>Promise: held until somebody who may order the work approves it</source>
        <translation>Lupaus: laskutus odottaa sovitun yhteyshenkilön lupaa</translation>
    </message>
    <message>
        <source>Promise: held until an estimate is approved</source>
        <translation>Lupaus: laskutus odottaa kustannusarvion hyväksymistä</translation>
    </message>
    <message>
        <source>Promise: held until the customer is told the hours</source>
        <translation>Lupaus: laskutus odottaa, että tunnit kerrotaan asiakkaalle</translation>
    </message>
    <message>
        <source>Promise: held until it is decided whether the work is charged</source>
        <translation>Lupaus: laskutus odottaa päätöstä työn veloittamisesta</translation>
    </message>
    <message>
        <source>Promise: held until a price is set</source>
        <translation>Lupaus: laskutus odottaa hinnan sopimista</translation>
    </message>
    <message>
        <source>Reply by {at}</source>
        <translation>Vastaus viimeistään {at}</translation>
    </message>
    <message>
        <source>Call back by {at}</source>
        <translation>Soitto viimeistään {at}</translation>
    </message>
    <message>
        <source>Start by {at}</source>
        <translation>Aloitus viimeistään {at}</translation>
    </message>
    <message>
        <source>Solve by {at}</source>
        <translation>Ratkaisu viimeistään {at}</translation>
    </message>
    <message>
        <source>Update by {at}</source>
        <translation>Väliaikatieto viimeistään {at}</translation>
    </message>
    <message>
        <source>Planned for {at}</source>
        <translation>Sovittu: {at}</translation>
    </message>
    <message>
        <source>Reply by {day} {at:clock}</source>
        <translation>Vastaus viim. {day} {at:clock}</translation>
    </message>
    <message>
        <source>Call back by {day} {at:clock}</source>
        <translation>Soitto viim. {day} {at:clock}</translation>
    </message>
    <message>
        <source>Start by {day} {at:clock}</source>
        <translation>Aloitus viim. {day} {at:clock}</translation>
    </message>
    <message>
        <source>Solve by {day} {at:clock}</source>
        <translation>Ratkaisu viim. {day} {at:clock}</translation>
    </message>
    <message>
        <source>Update by {day} {at:clock}</source>
        <translation>Väliaikatieto viim. {day} {at:clock}</translation>
    </message>
    <message>
        <source>Planned for {day} {at:clock}</source>
        <translation>Sovittu {day} {at:clock}</translation>
    </message>
    <message>
        <source>Promise: goes into the next release</source>
        <translation>Lupaus: tulee seuraavaan versioon</translation>
    </message>
    <message>
        <source>Promise: none</source>
        <translation>Lupaus: ei ole</translation>
    </message>
    <message>
        <source>Next release</source>
        <translation>Seuraava versio</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>Ei lupausta</translation>
    </message>
    <message>
        <source>Promise: {name}, due {at:moment}</source>
        <translation>Lupaus: {name}, {at:moment}</translation>
    </message>
    <message>
        <source>Promise: waiting for the customer since {day:day}</source>
        <translation>Lupaus: odottaa asiakasta, alkaen {day:day}</translation>
    </message>
    <message>
        <source>Promise: {name}, aim passed, to be kept by {at:moment}</source>
        <translation>Lupaus: {name}, tavoite ohi, viimeistään {at:moment}</translation>
    </message>
    <message>
        <source>Promise: none, the ticket is resolved</source>
        <translation>Lupaus: ei ole, tukipyyntö on ratkaistu</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Ratkaistu</translation>
    </message>
    <message numerus="yes">
        <source>Promise: breached {n} minutes ago</source>
        <translation>
            <numerusform>Lupaus: myöhästyi {n} minuutti sitten</numerusform>
            <numerusform>Lupaus: myöhästyi {n} minuuttia sitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promise: breached {n} hours ago</source>
        <translation>
            <numerusform>Lupaus: myöhästyi {n} tunti sitten</numerusform>
            <numerusform>Lupaus: myöhästyi {n} tuntia sitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promise: breached {n} days ago</source>
        <translation>
            <numerusform>Lupaus: myöhästyi {n} päivä sitten</numerusform>
            <numerusform>Lupaus: myöhästyi {n} päivää sitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promise: {name}, due in {n} minutes</source>
        <translation>
            <numerusform>Lupaus: {name}, {n} minuutin kuluttua</numerusform>
            <numerusform>Lupaus: {name}, {n} minuutin kuluttua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promise: {name}, due in {n} hours</source>
        <translation>
            <numerusform>Lupaus: {name}, {n} tunnin kuluttua</numerusform>
            <numerusform>Lupaus: {name}, {n} tunnin kuluttua</numerusform>
        </translation>
    </message>
    <message>
        <source>Breached | {time}</source>
        <translation>Myöhässä | {time}</translation>
    </message>
    <message>
        <source>Waiting | {time}</source>
        <translation>Odottaa | {time}</translation>
    </message>
    <message>
        <source>Aim passed | {time}</source>
        <translation>Tavoite ohi | {time}</translation>
    </message>
    <message>
        <source>Breached | {time} ago</source>
        <translation>Myöhässä | {time}</translation>
    </message>
    <message>
        <source>Aim passed | {time} left</source>
        <translation>Tavoite ohi | {time} jäljellä</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} jäljellä</translation>
    </message>
    <message>
        <source>Promise: {name}, aim passed</source>
        <translation>Lupaus: {name}, tavoite ohi</translation>
    </message>
    <message>
        <source>Aim passed</source>
        <translation>Tavoite ohi</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} assumptions</source>
        <translation>
            <numerusform>Näytä {n} oletus</numerusform>
            <numerusform>Näytä {n} oletusta</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the assumptions</source>
        <translation>Piilota oletukset</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Edellinen kuukausi</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Seuraava kuukausi</translation>
    </message>
    <message>
        <source>Take the date back</source>
        <translation>Peru päivä</translation>
    </message>
    <message>
        <source>Agree on {day:short}</source>
        <translation>Sovi {day:short}</translation>
    </message>
    <message>
        <source>{state}: {hours:number} h</source>
        <translation>{state}: {hours:number} h</translation>
    </message>
    <message>
        <source>Found in all tickets</source>
        <translation>Löytyi kaikista tukipyynnöistä</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Valitse sarakkeet</translation>
    </message>
    <message>
        <source>yesterday {at:clock}</source>
        <translation>eilen {at:clock}</translation>
    </message>
    <message>
        <source>No ticket is found for “{text}”.</source>
        <translation>Haulla ”{text}” ei löytynyt tukipyyntöä.</translation>
    </message>
    <message>
        <source>Number, subject, messages, customer and contact were searched, in all tickets.</source>
        <translation>Haku kattoi numeron, aiheen, viestit, asiakkaan ja yhteyshenkilön kaikissa tukipyynnöissä.</translation>
    </message>
    <message>
        <source>The next promise falls due on {at:moment}.</source>
        <translation>Seuraava lupaus umpeutuu {at:moment}.</translation>
    </message>
    <message>
        <source>No promise is running.</source>
        <translation>Yhtään lupausta ei ole voimassa.</translation>
    </message>
    <message>
        <source>Show all open</source>
        <translation>Näytä kaikki avoimet</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Jätä avoimeksi</translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation>Odota asiakasta</translation>
    </message>
    <message>
        <source>Resolve afterwards</source>
        <translation>Ratkaise samalla</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>Write a reply to {name}</source>
        <translation>Kirjoita vastaus, saaja {name}</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>Lähetyksen jälkeen</translation>
    </message>
    <message>
        <source>Kept {at:clock}</source>
        <translation>Tallessa {at:clock}</translation>
    </message>
    <message>
        <source>to {address}</source>
        <translation>{address}</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Takaisin taulukkoon</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>Lisää tietoja</translation>
    </message>
    <message>
        <source>Call · {length:duration}</source>
        <translation>Puhelu · {length:duration}</translation>
    </message>
    <message>
        <source>No charge</source>
        <translation>Maksutta</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Laskutettava</translation>
    </message>
    <message>
        <source>Charge held</source>
        <translation>Laskutus odottaa</translation>
    </message>
    <message>
        <source>Outside the service</source>
        <translation>Palvelun ulkopuolella</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Sisäinen</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} earlier entries</source>
        <translation>
            <numerusform>Näytä {n} aiempi merkintä</numerusform>
            <numerusform>Näytä {n} aiempaa merkintää</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tuntematon</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets wait for their customers</source>
        <translation>
            <numerusform>Tukipyyntö odottaa asiakasta</numerusform>
            <numerusform>{n} tukipyyntöä odottaa asiakasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of {n} tickets runs again</source>
        <translation>
            <numerusform>Tukipyynnön kello käy taas</numerusform>
            <numerusform>{n} tukipyynnön kello käy taas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets were lifted one step</source>
        <translation>
            <numerusform>Tukipyyntö nousi yhden tason</numerusform>
            <numerusform>{n} tukipyyntöä nousi yhden tason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets resolved</source>
        <translation>
            <numerusform>{n} tukipyyntö ratkaistu</numerusform>
            <numerusform>{n} tukipyyntöä ratkaistu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are open again</source>
        <translation>
            <numerusform>{n} tukipyyntö on taas avoinna</numerusform>
            <numerusform>{n} tukipyyntöä on taas avoinna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets have no owner now</source>
        <translation>
            <numerusform>{n} tukipyyntö on nyt ilman hoitajaa</numerusform>
            <numerusform>{n} tukipyyntöä on nyt ilman hoitajaa</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} resolved</source>
        <translation>{number} ratkaistu</translation>
    </message>
    <message>
        <source>Agreed with the customer: {day:day}</source>
        <translation>Sovittu asiakkaan kanssa: {day:day}</translation>
    </message>
    <message>
        <source>The agreed date was taken back</source>
        <translation>Sovittu päivä peruttiin</translation>
    </message>
    <message>
        <source>The estimate is recorded</source>
        <translation>Arvio on kirjattu</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>Muistiinpano on tallennettu</translation>
    </message>
    <message>
        <source>Reply to {number} sent</source>
        <translation>Vastaus pyyntöön {number} lähetetty</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are yours</source>
        <translation>
            <numerusform>{n} tukipyyntö on nyt sinun</numerusform>
            <numerusform>{n} tukipyyntöä on nyt sinun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are with {name} now</source>
        <translation>
            <numerusform>{n} tukipyynnön hoitaja on nyt {name}</numerusform>
            <numerusform>{n} tukipyynnön hoitaja on nyt {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Kaikki avoimet</translation>
    </message>
    <message>
        <source>No ticket is open.</source>
        <translation>Avoimia tukipyyntöjä ei ole.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Omat</translation>
    </message>
    <message>
        <source>No open ticket is yours.</source>
        <translation>Sinulla ei ole avoimia tukipyyntöjä.</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Ilman hoitajaa</translation>
    </message>
    <message>
        <source>Every open ticket has an owner.</source>
        <translation>Kaikilla avoimilla tukipyynnöillä on hoitaja.</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>No promise is breached.</source>
        <translation>Yksikään lupaus ei ole myöhässä.</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Nothing falls due today.</source>
        <translation>Mikään ei umpeudu tänään.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottavat</translation>
    </message>
    <message>
        <source>No ticket waits for its customer.</source>
        <translation>Yksikään tukipyyntö ei odota asiakasta.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Laskutus auki</translation>
    </message>
    <message>
        <source>No ticket is held.</source>
        <translation>Minkään tukipyynnön laskutus ei odota.</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Taso 3</translation>
    </message>
    <message>
        <source>No ticket is on level 3.</source>
        <translation>Yksikään tukipyyntö ei ole tasolla 3.</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Johdolla</translation>
    </message>
    <message>
        <source>No ticket is with management.</source>
        <translation>Yksikään tukipyyntö ei ole johdolla.</translation>
    </message>
    <message>
        <source>All resolved</source>
        <translation>Ratkaistut</translation>
    </message>
    <message>
        <source>No ticket has been resolved yet.</source>
        <translation>Yhtään tukipyyntöä ei ole vielä ratkaistu.</translation>
    </message>
    <message>
        <source>{day:short} {at:clock}</source>
        <translation>{day:short} {at:clock}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} pv</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} päivä</numerusform>
            <numerusform>{n} päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pyyntö</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Vika</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Laskutus</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kriittinen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Kiireellinen</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaali</translation>
    </message>
    <message>
        <source>Our own fault</source>
        <translation>Oma virhe</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Palvelinylläpito</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Kolmas osapuoli</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Päivitys</translation>
    </message>
    <message>
        <source>Other software</source>
        <translation>Muu ohjelmisto</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Käyttötuki</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Sisältötyö</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Neuvonta</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Käyttöönotto</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Ylläpito</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Lomake</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Työpyyntö</translation>
    </message>
    <message>
        <source>Named contact</source>
        <translation>Nimetty yhteyshenkilö</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoin</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Odottaa asiakasta</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Odottaa hyväksyntää</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Sovittu</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Avattu uudelleen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>Taso 1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Taso 2</translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>Ei kustannusarviota</translation>
    </message>
    <message>
        <source>Estimate sent</source>
        <translation>Kustannusarvio lähetetty</translation>
    </message>
    <message>
        <source>Estimate approved</source>
        <translation>Kustannusarvio hyväksytty</translation>
    </message>
    <message>
        <source>Support agreement</source>
        <translation>Käyttötukisopimus</translation>
    </message>
    <message>
        <source>Senior staff</source>
        <translation>Kokeneet työntekijät</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tiimi</translation>
    </message>
</context>
</TS>
