<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>trade</name>
    <message>
        <source>There is no desk in {file}.</source>
        <translation>Tiedostossa {file} ei ole asiakaspalvelua.</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}.</source>
        <translation>Tiedoston {file} kirjoittaminen ei onnistunut: {why}.</translation>
    </message>
    <message>
        <source>Only those booked on the session can have attended it.</source>
        <translation>Läsnä olleiksi voi merkitä vain varauksen tehneet.</translation>
    </message>
    <message>
        <source>This booking is not there any more.</source>
        <translation>Tätä varausta ei enää ole.</translation>
    </message>
    <message>
        <source>This place is not booked any more.</source>
        <translation>Tätä paikkaa ei ole enää varattu.</translation>
    </message>
    <message>
        <source>This session is cancelled.</source>
        <translation>Tämä koulutus on peruttu.</translation>
    </message>
    <message>
        <source>This site is not there any more.</source>
        <translation>Tätä sivustoa ei enää ole.</translation>
    </message>
    <message>
        <source>This booking is cancelled already.</source>
        <translation>Tämä varaus on jo peruttu.</translation>
    </message>
    <message>
        <source>The customer has such a contract since {start:date}, without an end: end that one first.</source>
        <translation>Asiakkaalla on tällainen sopimus {start:date} alkaen ilman päättymispäivää: päätä ensin se.</translation>
    </message>
    <message>
        <source>The hourly rate must be from {lowest:money} to {highest:money}.</source>
        <translation>Tuntihinnan on oltava {lowest:money}–{highest:money}.</translation>
    </message>
    <message>
        <source>“{value}” is not a kind of contract.</source>
        <translation>”{value}” ei ole sopimuslaji.</translation>
    </message>
    <message>
        <source>A contract needs the day it starts.</source>
        <translation>Sopimuksella on oltava alkamispäivä.</translation>
    </message>
    <message>
        <source>{value} is not a percentage: write a number from 0 to {most}.</source>
        <translation>{value} ei ole prosenttiluku: kirjoita luku väliltä 0–{most}.</translation>
    </message>
    <message>
        <source>This contract is not there any more.</source>
        <translation>Tätä sopimusta ei enää ole.</translation>
    </message>
    <message>
        <source>The contract ends before it starts: choose a later end, or none.</source>
        <translation>Sopimus päättyy ennen alkamistaan: valitse myöhempi päättymispäivä tai jätä se pois.</translation>
    </message>
    <message>
        <source>This site is not one of the customer's.</source>
        <translation>Tämä sivusto ei ole asiakkaan.</translation>
    </message>
    <message>
        <source>The customer has such a contract from {start:date} to {end:date}: let this one start later, or end that one earlier.</source>
        <translation>Asiakkaalla on tällainen sopimus {start:date}–{end:date}: aloita tämä myöhemmin tai päätä se aiemmin.</translation>
    </message>
    <message>
        <source>This session is not there any more.</source>
        <translation>Tätä koulutuskertaa ei enää ole.</translation>
    </message>
    <message>
        <source>A session lasts from 1 to {most} minutes.</source>
        <translation>Koulutus kestää 1–{most} minuuttia.</translation>
    </message>
    <message>
        <source>A session has at least one seat.</source>
        <translation>Koulutuksessa on vähintään yksi paikka.</translation>
    </message>
    <message>
        <source>This person is not one of the desk's.</source>
        <translation>Tämä henkilö ei kuulu asiakaspalveluun.</translation>
    </message>
    <message>
        <source>{trainer} gives “{course}” then, {start:moment}–{end:clock}: choose another time or trainer.</source>
        <translation>{trainer} pitää silloin koulutusta ”{course}”, {start:moment}–{end:clock}: valitse toinen aika tai kouluttaja.</translation>
    </message>
    <message>
        <source>This course is not there any more.</source>
        <translation>Tätä koulutusta ei enää ole.</translation>
    </message>
    <message>
        <source>{booked} seats are booked: the session cannot have fewer.</source>
        <translation>Varattuja paikkoja on {booked}: koulutuksessa ei voi olla vähemmän.</translation>
    </message>
    <message>
        <source>A credit note says why: write the reason.</source>
        <translation>Hyvityslaskussa kerrotaan syy: kirjoita se.</translation>
    </message>
    <message>
        <source>Only an issued invoice can be credited: change or discard the draft instead.</source>
        <translation>Vain lähetetyn laskun voi hyvittää: muuta luonnosta tai hylkää se.</translation>
    </message>
    <message>
        <source>A credit note cannot be credited: make a new invoice instead.</source>
        <translation>Hyvityslaskua ei voi hyvittää: tee uusi lasku.</translation>
    </message>
    <message>
        <source>Invoice {number} is credited already, by {credit}.</source>
        <translation>Lasku {number} on jo hyvitetty laskulla {credit}.</translation>
    </message>
    <message>
        <source>This is not there any more: somebody took it away.</source>
        <translation>Tätä ei enää ole: joku on poistanut sen.</translation>
    </message>
    <message>
        <source>This is longer than {most} characters: shorten it.</source>
        <translation>Tämä on pidempi kuin {most} merkkiä: lyhennä sitä.</translation>
    </message>
    <message>
        <source>“{value}” is not a date.</source>
        <translation>”{value}” ei ole päivämäärä.</translation>
    </message>
    <message>
        <source>{value} is not an amount of money: write 0 or more, with at most two decimals.</source>
        <translation>{value} ei ole rahamäärä: kirjoita 0 tai enemmän, enintään kaksi desimaalia.</translation>
    </message>
    <message>
        <source>{value} is not a number of quarters: write a whole number of 0 or more.</source>
        <translation>{value} ei ole varttien määrä: kirjoita kokonaisluku, 0 tai enemmän.</translation>
    </message>
    <message>
        <source>“{value}” is not a tier.</source>
        <translation>”{value}” ei ole palvelutaso.</translation>
    </message>
    <message>
        <source>“{value}” is not a language this program writes.</source>
        <translation>”{value}” ei ole kieli, jolla tämä ohjelma kirjoittaa.</translation>
    </message>
    <message>
        <source>“{value}” is not a country's two letters, such as IS, NO, FI or GR.</source>
        <translation>”{value}” ei ole kaksikirjaiminen maatunnus, kuten IS, NO, FI tai GR.</translation>
    </message>
    <message>
        <source>The due date is gone by: choose a later day.</source>
        <translation>Eräpäivä on jo mennyt: valitse myöhempi päivä.</translation>
    </message>
    <message>
        <source>A line says what was done: it cannot be empty.</source>
        <translation>Rivi kertoo, mitä tehtiin: se ei voi olla tyhjä.</translation>
    </message>
    <message>
        <source>This line is not there any more.</source>
        <translation>Tätä riviä ei enää ole.</translation>
    </message>
    <message>
        <source>Choose the work to be invoiced first.</source>
        <translation>Valitse ensin laskutettava työ.</translation>
    </message>
    <message>
        <source>Some of this work is held: release it first, or leave it out.</source>
        <translation>Osa tästä työstä odottaa laskutuslupaa: vapauta se ensin tai jätä se pois.</translation>
    </message>
    <message>
        <source>Some of this work is on another invoice by now: look at the list again.</source>
        <translation>Osa tästä työstä on jo toisella laskulla: katso luettelo uudelleen.</translation>
    </message>
    <message>
        <source>the desk's legal name</source>
        <translation>laskuttajan virallinen nimi</translation>
    </message>
    <message>
        <source>the desk's street</source>
        <translation>laskuttajan katuosoite</translation>
    </message>
    <message>
        <source>the desk's postcode</source>
        <translation>laskuttajan postinumero</translation>
    </message>
    <message>
        <source>the desk's town</source>
        <translation>laskuttajan postitoimipaikka</translation>
    </message>
    <message>
        <source>the desk's registration number</source>
        <translation>laskuttajan Y-tunnus</translation>
    </message>
    <message>
        <source>the desk's VAT number</source>
        <translation>laskuttajan ALV-tunnus</translation>
    </message>
    <message>
        <source>the customer's name</source>
        <translation>asiakkaan nimi</translation>
    </message>
    <message>
        <source>the customer's street</source>
        <translation>asiakkaan katuosoite</translation>
    </message>
    <message>
        <source>the customer's postcode</source>
        <translation>asiakkaan postinumero</translation>
    </message>
    <message>
        <source>the customer's town</source>
        <translation>asiakkaan postitoimipaikka</translation>
    </message>
    <message>
        <source>the customer's registration number</source>
        <translation>asiakkaan Y-tunnus</translation>
    </message>
    <message>
        <source>Before this can be issued, fill in: {first:tr}.</source>
        <translation>Ennen lähettämistä täytä: {first:tr}.</translation>
    </message>
    <message>
        <source>Before this can be issued, fill in: {first:tr}, {second:tr}.</source>
        <translation>Ennen lähettämistä täytä: {first:tr}, {second:tr}.</translation>
    </message>
    <message>
        <source>Before this can be issued, fill in: {first:tr}, {second:tr}, {third:tr}.</source>
        <translation>Ennen lähettämistä täytä: {first:tr}, {second:tr}, {third:tr}.</translation>
    </message>
    <message>
        <source>Before this can be issued, fill in: {first:tr}, {second:tr}, {third:tr} and {more} more.</source>
        <translation>Ennen lähettämistä täytä: {first:tr}, {second:tr}, {third:tr} ja {more} muuta.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>t</translation>
    </message>
    <message>
        <source>site</source>
        <translation>sivusto</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>pari</translation>
    </message>
    <message>
        <source>year</source>
        <translation>vuosi</translation>
    </message>
    <message>
        <source>Work at an agreed price</source>
        <translation>Työ sovittuun hintaan</translation>
    </message>
    <message>
        <source>{item}: {subject}</source>
        <translation>{item}: {subject}</translation>
    </message>
    <message>
        <source>No charge, as a gesture of goodwill.</source>
        <translation>Hyvitetään, veloituksetta.</translation>
    </message>
    <message>
        <source>Work at no charge</source>
        <translation>Veloitukseton työ</translation>
    </message>
    <message>
        <source>{day:short} {clock:clock}, {length:duration}</source>
        <translation>{day:short} klo {clock:clock}, {length:duration}</translation>
    </message>
    <message>
        <source>{day:short} {clock:clock}, {length:duration}, {person}</source>
        <translation>{day:short} klo {clock:clock}, {length:duration}, {person}</translation>
    </message>
    <message numerus="yes">
        <source>{n} attendees, {day:short}</source>
        <translation><numerusform>{n} osallistuja, {day:short}</numerusform><numerusform>{n} osallistujaa, {day:short}</numerusform></translation>
    </message>
    <message>
        <source>Interest on late payment is charged as the law provides.</source>
        <translation>Viivästyskorko korkolain mukaan.</translation>
    </message>
    <message>
        <source>There is no invoice with the number {number}.</source>
        <translation>Laskua numero {number} ei ole.</translation>
    </message>
    <message>
        <source>This invoice is not there any more: the draft was discarded.</source>
        <translation>Tätä laskua ei enää ole: luonnos on hylätty.</translation>
    </message>
    <message>
        <source>This draft is not there any more: somebody discarded it.</source>
        <translation>Tätä luonnosta ei enää ole: joku on hylännyt sen.</translation>
    </message>
    <message>
        <source>Invoice {number} is issued and cannot change: make a credit note instead.</source>
        <translation>Lasku {number} on lähetetty, eikä sitä voi muuttaa: tee hyvityslasku.</translation>
    </message>
    <message>
        <source>This day is still to come: enter the day on which the money came.</source>
        <translation>Tämä päivä on vasta tulossa: kirjaa päivä, jona maksu saapui.</translation>
    </message>
    <message>
        <source>Only an issued invoice can be paid.</source>
        <translation>Vain lähetetyn laskun voi maksaa.</translation>
    </message>
    <message>
        <source>{value} is not an amount in {currency}.</source>
        <translation>{value} ei ole rahamäärä valuutassa {currency}.</translation>
    </message>
    <message>
        <source>More would be taken back than was paid.</source>
        <translation>Peruutettaisiin enemmän kuin on maksettu.</translation>
    </message>
    <message>
        <source>{included} attendees of the site are included; a session has {seats} seats.</source>
        <translation>Hintaan sisältyy {included} osallistujaa sivustoa kohden; koulutuksessa on {seats} paikkaa.</translation>
    </message>
    <message>
        <source>Attendees of the same site.</source>
        <translation>Saman sivuston osallistujat.</translation>
    </message>
    <message>
        <source>Phone guidance in opening hours: {year} hours a year, at most {month} × {minutes} min a month.</source>
        <translation>Puhelinopastus aukioloaikana: {year} tuntia vuodessa, enintään {month} × {minutes} min kuukaudessa.</translation>
    </message>
    <message>
        <source>Each started hour counts.</source>
        <translation>Jokainen alkava tunti lasketaan.</translation>
    </message>
    <message>
        <source>Each started {minutes} min count.</source>
        <translation>Jokainen alkava {minutes} min lasketaan.</translation>
    </message>
    <message>
        <source>Agreed case by case.</source>
        <translation>Sovitaan tapauskohtaisesti.</translation>
    </message>
    <message>
        <source>Agreed case by case, from {lowest:money} to {highest:money} an hour.</source>
        <translation>Sovitaan tapauskohtaisesti, {lowest:money}–{highest:money} tunnilta.</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Muu työ</translation>
    </message>
    <message>
        <source>Work without a price here is quoted case by case, and nothing is done before the quote is approved.</source>
        <translation>Työstä, jolla ei ole tässä hintaa, tehdään tarjous tapauskohtaisesti. Mitään ei tehdä ennen tarjouksen hyväksymistä.</translation>
    </message>
    <message>
        <source>Under an SLA contract the hourly rates are {percent:percent} higher.</source>
        <translation>SLA-sopimuksella tuntihinnat ovat {percent:percent} korkeammat.</translation>
    </message>
    <message>
        <source>A maintenance contract costs {percent:percent} of the project's price a year.</source>
        <translation>Ylläpitosopimus maksaa vuodessa {percent:percent} projektin hinnasta.</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>tunti</translation>
    </message>
    <message>
        <source>Faults in our own software</source>
        <translation>Oman ohjelmistomme viat</translation>
    </message>
    <message>
        <source>Faults in our hosting</source>
        <translation>Palvelintemme viat</translation>
    </message>
    <message>
        <source>Questions about invoices and fees</source>
        <translation>Kysymykset laskuista ja maksuista</translation>
    </message>
    <message>
        <source>Help with questions about the system and invoices, for subscribers</source>
        <translation>Apu järjestelmää ja laskuja koskeviin kysymyksiin, tilaajille</translation>
    </message>
    <message>
        <source>Estimates of add-ons, with the advice about them, for subscribers</source>
        <translation>Lisäosien kustannusarviot ja niitä koskeva neuvonta, tilaajille</translation>
    </message>
    <message>
        <source>Support with questions and invoices</source>
        <translation>Tuki kysymyksissä ja laskuasioissa</translation>
    </message>
    <message>
        <source>Help with questions and other people's faults, under a support agreement</source>
        <translation>Apu kysymyksissä ja muiden vioissa, käyttötukisopimuksella</translation>
    </message>
    <message>
        <source>Faults in our software, under a maintenance contract</source>
        <translation>Ohjelmistomme viat, ylläpitosopimuksella</translation>
    </message>
    <message>
        <source>Upgrades within a major version, under a maintenance contract</source>
        <translation>Päivitykset saman pääversion sisällä, ylläpitosopimuksella</translation>
    </message>
    <message>
        <source>Maintenance work</source>
        <translation>Ylläpitotyö</translation>
    </message>
    <message>
        <source>Fault repair</source>
        <translation>Vikojen korjaus</translation>
    </message>
    <message>
        <source>{item}, a full hour</source>
        <translation>{item}, täysi tunti</translation>
    </message>
    <message>
        <source>There is no price from that day on.</source>
        <translation>Siitä päivästä alkaen ei ole hintaa.</translation>
    </message>
    <message>
        <source>This price holds already: set another one from today on instead.</source>
        <translation>Tämä hinta on jo voimassa: aseta uusi hinta tästä päivästä alkaen.</translation>
    </message>
    <message>
        <source>This item is not on the price list any more.</source>
        <translation>Tätä nimikettä ei ole enää hinnastossa.</translation>
    </message>
    <message>
        <source>Prices of days gone by stay as they were: choose today or a later day.</source>
        <translation>Menneiden päivien hinnat pysyvät ennallaan: valitse tämä päivä tai myöhempi.</translation>
    </message>
    <message>
        <source>{value} is not a price in {currency}.</source>
        <translation>{value} ei ole hinta valuutassa {currency}.</translation>
    </message>
    <message>
        <source>“{number}” is not a kennitala: write its ten digits, as in 450401-3150.</source>
        <translation>”{number}” ei ole kennitala: kirjoita kymmenen numeroa, kuten 450401-3150.</translation>
    </message>
    <message>
        <source>“{number}” is not an organisation number: write its nine digits, as in 988 077 917.</source>
        <translation>”{number}” ei ole organisaationumero: kirjoita yhdeksän numeroa, kuten 988 077 917.</translation>
    </message>
    <message>
        <source>“{number}” is not a business ID (Y-tunnus): write it as in 2077474-0.</source>
        <translation>”{number}” ei ole Y-tunnus: kirjoita se muodossa 2077474-0.</translation>
    </message>
    <message>
        <source>“{number}” is not an ΑΦΜ: write its nine digits, as in 094259216.</source>
        <translation>”{number}” ei ole kreikkalainen verotunnus (ΑΦΜ): kirjoita yhdeksän numeroa, kuten 094259216.</translation>
    </message>
    <message>
        <source>“{number}” is not a VSK number: write its five or six digits.</source>
        <translation>”{number}” ei ole islantilainen ALV-numero (VSK): kirjoita viisi tai kuusi numeroa.</translation>
    </message>
    <message>
        <source>“{number}” is not a Norwegian VAT number: write the organisation number followed by MVA.</source>
        <translation>”{number}” ei ole norjalainen ALV-numero: kirjoita organisaationumero ja sen perään MVA.</translation>
    </message>
    <message>
        <source>“{number}” is not a Finnish VAT number: write FI and eight digits, as in FI20774740.</source>
        <translation>”{number}” ei ole suomalainen ALV-tunnus: kirjoita FI ja kahdeksan numeroa, kuten FI20774740.</translation>
    </message>
    <message>
        <source>“{number}” is not a Greek VAT number: write EL and nine digits, as in EL094259216.</source>
        <translation>”{number}” ei ole kreikkalainen ALV-numero: kirjoita EL ja yhdeksän numeroa, kuten EL094259216.</translation>
    </message>
    <message>
        <source>Somebody changed this to “{theirs}” while you wrote “{mine}”: choose one of the two and save again.</source>
        <translation>Joku muutti tämän arvoksi ”{theirs}”, kun kirjoitit ”{mine}”: valitse toinen ja tallenna uudelleen.</translation>
    </message>
</context>
</TS>
