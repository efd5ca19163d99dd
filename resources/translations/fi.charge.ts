<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>charge</name>
    <message>
        <source>This concerns other software, which the desk normally does not help with; a colleague may take it on and note why.</source>
        <translation>Asia koskee muuta ohjelmistoa, jossa asiakaspalvelu ei yleensä auta; työntekijä voi silti ottaa sen hoitaakseen ja kirjata syyn.</translation>
    </message>
    <message>
        <source>The fault is in our own software, so putting it right costs nothing.</source>
        <translation>Vika on omassa ohjelmistossamme, joten sen korjaaminen ei maksa mitään.</translation>
    </message>
    <message>
        <source>The cause lies in our hosting, so putting it right costs nothing.</source>
        <translation>Syy on palvelinympäristössämme, joten korjaaminen ei maksa mitään.</translation>
    </message>
    <message>
        <source>Questions about invoices and fees cost nothing.</source>
        <translation>Laskuja ja maksuja koskevat kysymykset eivät maksa mitään.</translation>
    </message>
    <message>
        <source>Help with a question about the system or an invoice is included in the subscription.</source>
        <translation>Apu järjestelmää tai laskua koskevaan kysymykseen sisältyy tilaukseen.</translation>
    </message>
    <message>
        <source>An estimate of an add-on, with the advice about it, is included in the subscription.</source>
        <translation>Lisäosan kustannusarvio ja siihen liittyvä neuvonta sisältyvät tilaukseen.</translation>
    </message>
    <message>
        <source>Support with questions and invoices is part of the product.</source>
        <translation>Kysymyksiin ja laskuihin liittyvä tuki kuuluu tuotteeseen.</translation>
    </message>
    <message>
        <source>Level 1 is the customer's own superusers, so it costs nothing.</source>
        <translation>Taso 1 on asiakkaan omien pääkäyttäjien työtä, joten se ei maksa mitään.</translation>
    </message>
    <message>
        <source>The support agreement covers this.</source>
        <translation>Tämä sisältyy käyttötukisopimukseen.</translation>
    </message>
    <message>
        <source>The maintenance contract covers faults in our software.</source>
        <translation>Ylläpitosopimus kattaa ohjelmistomme viat.</translation>
    </message>
    <message>
        <source>The maintenance contract covers the upgrade from {version_from} to {version_to}, because the major version stays the same.</source>
        <translation>Ylläpitosopimus kattaa päivityksen versiosta {version_from} versioon {version_to}, koska pääversio pysyy samana.</translation>
    </message>
    <message>
        <source>This is maintenance work, which is not charged.</source>
        <translation>Tämä on ylläpitotyötä, jota ei laskuteta.</translation>
    </message>
    <message>
        <source>Training is charged by the started quarter of an hour.</source>
        <translation>Koulutus laskutetaan alkavalta 15 minuutilta.</translation>
    </message>
    <message>
        <source>Adding content is charged by the started quarter of an hour.</source>
        <translation>Sisällön syöttäminen laskutetaan alkavalta 15 minuutilta.</translation>
    </message>
    <message>
        <source>An open course is charged per site.</source>
        <translation>Avoin koulutus laskutetaan sivustoittain.</translation>
    </message>
    <message>
        <source>Under the service agreement the time spent is charged by the started quarter of an hour.</source>
        <translation>Palvelusopimuksen mukaan käytetty aika laskutetaan alkavalta 15 minuutilta.</translation>
    </message>
    <message>
        <source>Without a service agreement, work on request is charged by the started hour.</source>
        <translation>Ilman palvelusopimusta pyynnöstä tehty työ laskutetaan alkavalta tunnilta.</translation>
    </message>
    <message>
        <source>Without a support agreement, help at levels 2 and 3 is charged at the consultant price by the started hour.</source>
        <translation>Ilman käyttötukisopimusta tasojen 2 ja 3 apu laskutetaan konsulttihinnalla alkavalta tunnilta.</translation>
    </message>
    <message>
        <source>Ordered work is charged at the consultant price by the started hour, with or without a support agreement.</source>
        <translation>Tilattu työ laskutetaan konsulttihinnalla alkavalta tunnilta, oli käyttötukisopimusta tai ei.</translation>
    </message>
    <message>
        <source>This is usage support, charged by the started quarter of an hour.</source>
        <translation>Tämä on käyttötukea, joka laskutetaan alkavalta 15 minuutilta.</translation>
    </message>
    <message>
        <source>The phone pack pays only for phone guidance that starts in opening hours, so this is charged as usage support.</source>
        <translation>Puhelintukipaketti kattaa vain aukioloaikana alkavan puhelinneuvonnan, joten tämä laskutetaan käyttötukena.</translation>
    </message>
    <message>
        <source>Usage support is charged by the started quarter of an hour at the Light rate.</source>
        <translation>Käyttötuki laskutetaan alkavalta 15 minuutilta Light-tason hinnalla.</translation>
    </message>
    <message>
        <source>Usage support is charged by the started quarter of an hour at the Standard rate.</source>
        <translation>Käyttötuki laskutetaan alkavalta 15 minuutilta Standard-tason hinnalla.</translation>
    </message>
    <message>
        <source>Usage support is charged by the started quarter of an hour at the Premium rate.</source>
        <translation>Käyttötuki laskutetaan alkavalta 15 minuutilta Premium-tason hinnalla.</translation>
    </message>
    <message>
        <source>Development is charged by the started quarter of an hour at the rate agreed for the case.</source>
        <translation>Kehitystyö laskutetaan alkavalta 15 minuutilta tapauskohtaisesti sovitulla tuntihinnalla.</translation>
    </message>
    <message>
        <source>Without a maintenance contract, putting a fault right is charged as development.</source>
        <translation>Ilman ylläpitosopimusta vian korjaaminen laskutetaan kehitystyönä.</translation>
    </message>
    <message>
        <source>Without a maintenance contract, faults after an upgrade are charged as development.</source>
        <translation>Ilman ylläpitosopimusta päivityksestä johtuvat viat laskutetaan kehitystyönä.</translation>
    </message>
    <message>
        <source>Going from {version_from} to {version_to} changes the major version, so the work is charged as development.</source>
        <translation>Siirtyminen versiosta {version_from} versioon {version_to} vaihtaa pääversion, joten työ laskutetaan kehitystyönä.</translation>
    </message>
    <message>
        <source>Phone guidance in opening hours is paid from the phone pack.</source>
        <translation>Aukioloajan puhelinneuvonta katetaan puhelintukipaketista.</translation>
    </message>
    <message>
        <source>Time worked {time}, which makes {units} × {minutes} min, each started one counted whole.</source>
        <translation>Työaika {time}, eli {units} × {minutes} min; jokainen alkava jakso lasketaan kokonaisena.</translation>
    </message>
    <message>
        <source>Earlier work on the ticket that day, {before}, is counted together with it.</source>
        <translation>Saman päivän aiempi työ tukipyynnön parissa, {before}, lasketaan mukaan.</translation>
    </message>
    <message>
        <source>From the training included in the project: {taken} × {minutes} min; {left} × {minutes} min are left.</source>
        <translation>Projektiin sisältyvästä koulutuksesta: {taken} × {minutes} min; jäljellä {left} × {minutes} min.</translation>
    </message>
    <message>
        <source>From the phone pack: {taken} × {minutes} min; left in the month: {month} × {minutes} min, in the year: {year} × {minutes} min.</source>
        <translation>Puhelintukipaketista: {taken} × {minutes} min; jäljellä tässä kuussa: {month} × {minutes} min, tänä sopimusvuonna: {year} × {minutes} min.</translation>
    </message>
    <message>
        <source>Beyond the phone pack: {beyond} × {minutes} min, charged as usage support.</source>
        <translation>Puhelintukipaketin ylittävä aika: {beyond} × {minutes} min, laskutetaan käyttötukena.</translation>
    </message>
    <message>
        <source>The SLA contract adds {surcharge:percent} to the hourly rate: {price:money} becomes {rate:money}.</source>
        <translation>SLA-sopimus korottaa tuntihintaa {surcharge:percent}: {price:money} nousee hintaan {rate:money}.</translation>
    </message>
    <message>
        <source>{units} × {minutes} min at {price:money} an hour is {net:money} without VAT.</source>
        <translation>{units} × {minutes} min tuntihinnalla {price:money} on {net:money} ilman arvonlisäveroa.</translation>
    </message>
    <message>
        <source>{units} × {minutes} min at {price:money} each is {net:money} without VAT.</source>
        <translation>{units} × {minutes} min yksikköhinnalla {price:money} on {net:money} ilman arvonlisäveroa.</translation>
    </message>
    <message>
        <source>The site's fee is {net:money} without VAT, with {included} attendees included.</source>
        <translation>Sivuston osallistumismaksu on {net:money} ilman arvonlisäveroa, ja siihen sisältyy {included} osallistujaa.</translation>
    </message>
    <message>
        <source>With {attendees} attendees, each further started pair is added, {groups} × {price:money}: {net:money} without VAT.</source>
        <translation>Kun osallistujia on {attendees}, jokainen ylittävä alkava pari lisätään, {groups} × {price:money}: {net:money} ilman arvonlisäveroa.</translation>
    </message>
    <message>
        <source>{net:money} plus VAT {rate:percent}, {vat:money}, makes {gross:money}.</source>
        <translation>{net:money} ja alv {rate:percent}, {vat:money}, on yhteensä {gross:money}.</translation>
    </message>
    <message>
        <source>No price is published for this work: make the customer a quote.</source>
        <translation>Tälle työlle ei ole julkaistu hintaa: tee asiakkaalle tarjous.</translation>
    </message>
    <message>
        <source>No hourly rate is agreed for this case: agree on one from {lowest:money} to {highest:money}.</source>
        <translation>Tapaukselle ei ole sovittu tuntihintaa: sovi hinta väliltä {lowest:money}–{highest:money}.</translation>
    </message>
    <message>
        <source>A fault that came with a later upgrade is judged case by case: decide with the customer whether it is charged.</source>
        <translation>Myöhemmästä päivityksestä johtuva vika arvioidaan tapauskohtaisesti: päätä asiakkaan kanssa, laskutetaanko se.</translation>
    </message>
    <message>
        <source>The fault is in somebody else's software and no price is published for that: make the customer a quote.</source>
        <translation>Vika on kolmannen osapuolen ohjelmistossa, eikä sille ole julkaistu hintaa: tee asiakkaalle tarjous.</translation>
    </message>
    <message>
        <source>The customer has no subscription, which would include this: decide whether it is charged.</source>
        <translation>Asiakkaalla ei ole tilausta, johon tämä sisältyisi: päätä, laskutetaanko se.</translation>
    </message>
    <message>
        <source>No price is published for critical work outside opening hours: make the customer a quote.</source>
        <translation>Kriittiselle työlle toimistoajan ulkopuolella ei ole julkaistu hintaa: tee asiakkaalle tarjous.</translation>
    </message>
    <message>
        <source>The maintenance contract covers upgrades within a major version, but the versions are not given: enter them or decide.</source>
        <translation>Ylläpitosopimus kattaa päivitykset saman pääversion sisällä, mutta versiot puuttuvat: kirjaa ne tai tee päätös.</translation>
    </message>
    <message>
        <source>The contract asks for an approved quote first: record the customer's approval.</source>
        <translation>Sopimus edellyttää ensin hyväksyttyä tarjousta: kirjaa asiakkaan hyväksyntä.</translation>
    </message>
    <message>
        <source>Work on request needs an estimate that the customer has approved: record the approval.</source>
        <translation>Pyynnöstä tehtävä työ edellyttää asiakkaan hyväksymää kustannusarviota: kirjaa hyväksyntä.</translation>
    </message>
    <message>
        <source>The estimate of {estimated_hours} hours is over {hours} and the customer has not been told: tell them and record who was told.</source>
        <translation>Työmääräarvio, {estimated_hours} tuntia, ylittää {hours} tuntia, eikä asiakkaalle ole kerrottu: kerro asiakkaalle ja kirjaa, kenelle kerroit.</translation>
    </message>
    <message>
        <source>The estimate of {estimated_hours} hours is over {hours}: tell the customer before the work starts.</source>
        <translation>Työmääräarvio, {estimated_hours} tuntia, ylittää {hours} tuntia: kerro asiakkaalle ennen työn aloittamista.</translation>
    </message>
    <message>
        <source>The customer must hear how many hours it takes before work starts: tell them and record who was told.</source>
        <translation>Asiakkaan on saatava tietää tuntimäärä ennen työn aloittamista: kerro asiakkaalle ja kirjaa, kenelle kerroit.</translation>
    </message>
    <message>
        <source>Nobody who may order chargeable work has ordered this: ask an authorised contact to approve it and record the approval.</source>
        <translation>Kukaan laskutettavaa työtä tilaamaan oikeutettu ei ole tilannut tätä: pyydä sovitun yhteyshenkilön hyväksyntä ja kirjaa se.</translation>
    </message>
    <message>
        <source>The published promise does not say this; it is the desk's own reading and should be checked.</source>
        <translation>Tätä ei mainita julkaistussa palvelulupauksessa; se on oma tulkintamme ja kannattaa tarkistaa.</translation>
    </message>
    <message>
        <source>The published price does not name the unit; counting started units is the desk's own reading and should be checked.</source>
        <translation>Julkaistu hinta ei kerro laskutusyksikköä; alkavien jaksojen laskeminen on oma tulkintamme ja kannattaa tarkistaa.</translation>
    </message>
    <message>
        <source>The published promise does not give this price; the desk chose it itself and should check it.</source>
        <translation>Julkaistu palvelulupaus ei kerro tätä hintaa; olemme valinneet sen itse, ja se kannattaa tarkistaa.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Koulutus</translation>
    </message>
    <message>
        <source>Adding content</source>
        <translation>Sisällön syöttäminen</translation>
    </message>
    <message>
        <source>Open course, per site</source>
        <translation>Avoin koulutus, sivustoa kohti</translation>
    </message>
    <message>
        <source>Open course, each further started pair</source>
        <translation>Avoin koulutus, jokainen seuraava alkava pari</translation>
    </message>
    <message>
        <source>Work on request</source>
        <translation>Pyynnöstä tehty työ</translation>
    </message>
    <message>
        <source>Service team</source>
        <translation>Palvelutiimi</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Konsultti</translation>
    </message>
    <message>
        <source>Usage support</source>
        <translation>Käyttötuki</translation>
    </message>
    <message>
        <source>Usage support, Light</source>
        <translation>Käyttötuki, Light</translation>
    </message>
    <message>
        <source>Usage support, Standard</source>
        <translation>Käyttötuki, Standard</translation>
    </message>
    <message>
        <source>Usage support, Premium</source>
        <translation>Käyttötuki, Premium</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Kehitystyö</translation>
    </message>
    <message>
        <source>Phone pack</source>
        <translation>Puhelintukipaketti</translation>
    </message>
    <message>
        <source>Training and courses</source>
        <translation>Koulutus ja kurssit</translation>
    </message>
    <message>
        <source>Work by the hour</source>
        <translation>Tuntityö</translation>
    </message>
    <message>
        <source>Service agreement</source>
        <translation>Palvelusopimus</translation>
    </message>
    <message>
        <source>Yearly contracts</source>
        <translation>Vuosisopimukset</translation>
    </message>
    <message>
        <source>No VAT rate is known for {country} on {day:date}: enter the rate by hand.</source>
        <translation>Arvonlisäverokantaa ei tunneta ({country}, {day:date}): kirjaa verokanta käsin.</translation>
    </message>
    <message>
        <source>{field} must be from {least} to {most}.</source>
        <translation>Kentän {field} arvon on oltava väliltä {least}–{most}.</translation>
    </message>
    <message>
        <source>{field} must be from {least} to {most} digits.</source>
        <translation>Kentässä {field} on oltava {least}–{most} numeroa.</translation>
    </message>
    <message>
        <source>{field} must be from {least} to {most} letters and digits.</source>
        <translation>Kentässä {field} on oltava {least}–{most} kirjainta ja numeroa.</translation>
    </message>
    <message>
        <source>{field} must hold the number once and may hold the year, such as {example}.</source>
        <translation>Kentässä {field} on oltava numero kerran ja siinä voi olla vuosi, esimerkiksi {example}.</translation>
    </message>
    <message>
        <source>{field}: a price is a number of 0 or more.</source>
        <translation>{field}: hinnan on oltava luku, joka on vähintään 0.</translation>
    </message>
    <message>
        <source>{field}: a series that starts again each year must show the year, or two documents get one number.</source>
        <translation>{field}: vuosittain alusta alkavassa numerosarjassa on oltava vuosi, muuten kaksi asiakirjaa saa saman numeron.</translation>
    </message>
    <message>
        <source>{field}: a session takes at most {capacity} attendees; spread them over several sessions.</source>
        <translation>{field}: yhdelle kurssikerralle mahtuu enintään {capacity} osallistujaa; jaa heidät useammalle kerralle.</translation>
    </message>
    <message>
        <source>{field}: the agreement can start only once the customer has completed a training course, on {trained:date} at the earliest.</source>
        <translation>{field}: sopimus voi alkaa vasta, kun asiakas on suorittanut koulutuksen, aikaisintaan {trained:date}.</translation>
    </message>
    <message>
        <source>{field}: the agreement can start only once the customer has completed a training course; none is recorded.</source>
        <translation>{field}: sopimus voi alkaa vasta, kun asiakas on suorittanut koulutuksen; yhtään ei ole kirjattu.</translation>
    </message>
    <message>
        <source>{field}: the fee is a percentage of the project's price; enter that price.</source>
        <translation>{field}: maksu on prosenttiosuus projektin hinnasta; kirjaa projektin hinta.</translation>
    </message>
    <message>
        <source>{field}: {given:date} is before the last document of the series, {last:date}; use that day or a later one.</source>
        <translation>{field}: {given:date} on ennen sarjan viimeistä asiakirjaa, {last:date}; käytä kyseistä päivää tai myöhempää.</translation>
    </message>
    <message>
        <source>{field}: {least} is a minimum rate; the price may be higher, never lower.</source>
        <translation>{field}: {least} on vähimmäishinta; hinta voi olla korkeampi, ei koskaan alempi.</translation>
    </message>
    <message>
        <source>{field}: {seats} seats are asked for and {free} are free; put the group on the waiting list.</source>
        <translation>{field}: pyydettyjä paikkoja {seats}, vapaana {free}; siirrä ryhmä jonotuslistalle.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a version; write a number first, such as 3.4.</source>
        <translation>{field}: ”{given}” ei ole versio; aloita numerolla, esimerkiksi 3.4.</translation>
    </message>
    <message>
        <source>[{table}] must be a table of keys and values.</source>
        <translation>[{table}] on oltava avainten ja arvojen taulukko.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a list of tables is needed.</source>
        <translation>[{table}] {key}: tarvitaan taulukkojen luettelo.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a list of texts is needed.</source>
        <translation>[{table}] {key}: tarvitaan tekstien luettelo.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a list of whole numbers is needed.</source>
        <translation>[{table}] {key}: tarvitaan kokonaislukujen luettelo.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a number of 0 or more in quotes is needed, such as '14900'.</source>
        <translation>[{table}] {key}: tarvitaan lainausmerkeissä luku, joka on vähintään 0, esimerkiksi '14900'.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a number of at least 1 is needed.</source>
        <translation>[{table}] {key}: tarvitaan luku, joka on vähintään 1.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a rate of at least the lowest is needed.</source>
        <translation>[{table}] {key}: hinnan on oltava vähintään alimman hinnan suuruinen.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a table of charge rules is needed.</source>
        <translation>[{table}] {key}: tarvitaan laskutussääntöjen taulukko.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a text is needed.</source>
        <translation>[{table}] {key}: tarvitaan teksti.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a whole number of 0 or more is needed.</source>
        <translation>[{table}] {key}: tarvitaan kokonaisluku, joka on vähintään 0.</translation>
    </message>
    <message>
        <source>[{table}] {key}: an item charged by time needs minutes and price_minutes above 0.</source>
        <translation>[{table}] {key}: ajan mukaan laskutettava rivi tarvitsee nollaa suuremmat minutes ja price_minutes.</translation>
    </message>
    <message>
        <source>[{table}] {key}: at least one rule is needed.</source>
        <translation>[{table}] {key}: tarvitaan vähintään yksi sääntö.</translation>
    </message>
    <message>
        <source>[{table}] {key}: either hold or warning is needed, not both.</source>
        <translation>[{table}] {key}: tarvitaan joko hold tai warning, ei molempia.</translation>
    </message>
    <message>
        <source>[{table}] {key}: either item or percent is needed, not both.</source>
        <translation>[{table}] {key}: tarvitaan joko item tai percent, ei molempia.</translation>
    </message>
    <message>
        <source>[{table}] {key}: nothing is known by this name; known are {choices}.</source>
        <translation>[{table}] {key}: nimeä ei tunneta; tunnettuja ovat {choices}.</translation>
    </message>
    <message>
        <source>[{table}] {key}: the price item {item} is needed, with a price.</source>
        <translation>[{table}] {key}: tarvitaan hinnoiteltu hintarivi {item}.</translation>
    </message>
    <message>
        <source>[{table}] {key}: the price item {item} is there twice.</source>
        <translation>[{table}] {key}: hintarivi {item} on kahdesti.</translation>
    </message>
    <message>
        <source>[{table}] {key}: true or false is needed.</source>
        <translation>[{table}] {key}: tarvitaan true tai false.</translation>
    </message>
    <message>
        <source>[{table}] {key}: use one of {choices}.</source>
        <translation>[{table}] {key}: käytä jotakin näistä: {choices}.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs a course table.</source>
        <translation>[{table}] {key}: {why} tarvitsee taulukon course.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs a pack of the same minutes as {item}.</source>
        <translation>[{table}] {key}: {why} tarvitsee paketin (pack), jossa on samat minuutit kuin rivillä {item}.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs the price item {item} to have minutes and a price.</source>
        <translation>[{table}] {key}: {why} edellyttää, että hintarivillä {item} on minuutit ja hinta.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs the price item {item} to have minutes, and a labour table.</source>
        <translation>[{table}] {key}: {why} edellyttää, että hintarivillä {item} on minuutit, sekä taulukon labour.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} speaks of the price item {item}, which is not listed.</source>
        <translation>[{table}] {key}: {why} viittaa hintariviin {item}, jota ei ole luettelossa.</translation>
    </message>
</context>
</TS>
