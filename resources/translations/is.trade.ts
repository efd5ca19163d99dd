<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="is">
<context>
    <name>trade</name>
    <message>
        <source>There is no desk in {file}.</source>
        <translation>Ekkert þjónustuborð er í {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}.</source>
        <translation>Ekki tókst að skrifa {file}: {why}.</translation>
    </message>
    <message>
        <source>Only those booked on the session can have attended it.</source>
        <translation>Aðeins þeir sem eru bókaðir á námskeiðið geta hafa mætt.</translation>
    </message>
    <message>
        <source>This booking is not there any more.</source>
        <translation>Þessi bókun er ekki lengur til.</translation>
    </message>
    <message>
        <source>This place is not booked any more.</source>
        <translation>Þetta pláss er ekki lengur bókað.</translation>
    </message>
    <message>
        <source>This session is cancelled.</source>
        <translation>Þessu námskeiði hefur verið aflýst.</translation>
    </message>
    <message>
        <source>This site is not there any more.</source>
        <translation>Þessi vefur er ekki lengur til.</translation>
    </message>
    <message>
        <source>This booking is cancelled already.</source>
        <translation>Þessi bókun hefur þegar verið afbókuð.</translation>
    </message>
    <message>
        <source>The customer has such a contract since {start:date}, without an end: end that one first.</source>
        <translation>Viðskiptavinurinn er með slíkan samning frá {start:date} án lokadags: ljúkið honum fyrst.</translation>
    </message>
    <message>
        <source>The hourly rate must be from {lowest:money} to {highest:money}.</source>
        <translation>Tímagjaldið verður að vera frá {lowest:money} til {highest:money}.</translation>
    </message>
    <message>
        <source>“{value}” is not a kind of contract.</source>
        <translation>„{value}“ er ekki tegund samnings.</translation>
    </message>
    <message>
        <source>A contract needs the day it starts.</source>
        <translation>Samningur þarf upphafsdag.</translation>
    </message>
    <message>
        <source>{value} is not a percentage: write a number from 0 to {most}.</source>
        <translation>{value} er ekki hlutfall: skrifið tölu frá 0 til {most}.</translation>
    </message>
    <message>
        <source>This contract is not there any more.</source>
        <translation>Þessi samningur er ekki lengur til.</translation>
    </message>
    <message>
        <source>The contract ends before it starts: choose a later end, or none.</source>
        <translation>Samningnum lýkur áður en hann hefst: veljið síðari lokadag eða engan.</translation>
    </message>
    <message>
        <source>This site is not one of the customer's.</source>
        <translation>Þessi vefur tilheyrir ekki viðskiptavininum.</translation>
    </message>
    <message>
        <source>The customer has such a contract from {start:date} to {end:date}: let this one start later, or end that one earlier.</source>
        <translation>Viðskiptavinurinn er með slíkan samning frá {start:date} til {end:date}: látið þennan hefjast síðar eða hinum ljúka fyrr.</translation>
    </message>
    <message>
        <source>This session is not there any more.</source>
        <translation>Þetta námskeið er ekki lengur á dagskrá.</translation>
    </message>
    <message>
        <source>A session lasts from 1 to {most} minutes.</source>
        <translation>Námskeið stendur í 1 til {most} mínútur.</translation>
    </message>
    <message>
        <source>A session has at least one seat.</source>
        <translation>Á námskeiði er að minnsta kosti eitt pláss.</translation>
    </message>
    <message>
        <source>This person is not one of the desk's.</source>
        <translation>Þessi aðili starfar ekki á þjónustuborðinu.</translation>
    </message>
    <message>
        <source>{trainer} gives “{course}” then, {start:moment}–{end:clock}: choose another time or trainer.</source>
        <translation>{trainer} kennir þá „{course}“, {start:moment}–{end:clock}: veljið annan tíma eða annan kennara.</translation>
    </message>
    <message>
        <source>This course is not there any more.</source>
        <translation>Þetta námskeið er ekki lengur til.</translation>
    </message>
    <message>
        <source>{booked} seats are booked: the session cannot have fewer.</source>
        <translation>Bókuð pláss eru {booked}: námskeiðið getur ekki haft færri.</translation>
    </message>
    <message>
        <source>A credit note says why: write the reason.</source>
        <translation>Á kreditreikningi kemur fram ástæða: skrifið hana.</translation>
    </message>
    <message>
        <source>Only an issued invoice can be credited: change or discard the draft instead.</source>
        <translation>Aðeins er hægt að kreditfæra útgefinn reikning: breytið drögunum eða hendið þeim í staðinn.</translation>
    </message>
    <message>
        <source>A credit note cannot be credited: make a new invoice instead.</source>
        <translation>Ekki er hægt að kreditfæra kreditreikning: gerið nýjan reikning í staðinn.</translation>
    </message>
    <message>
        <source>Invoice {number} is credited already, by {credit}.</source>
        <translation>Reikningur {number} hefur þegar verið kreditfærður með {credit}.</translation>
    </message>
    <message>
        <source>This is not there any more: somebody took it away.</source>
        <translation>Þetta er ekki lengur til: einhver fjarlægði það.</translation>
    </message>
    <message>
        <source>This is longer than {most} characters: shorten it.</source>
        <translation>Þetta er lengra en {most} stafir: styttið það.</translation>
    </message>
    <message>
        <source>“{value}” is not a date.</source>
        <translation>„{value}“ er ekki dagsetning.</translation>
    </message>
    <message>
        <source>{value} is not an amount of money: write 0 or more, with at most two decimals.</source>
        <translation>{value} er ekki fjárhæð: skrifið 0 eða hærri tölu með mest tveimur aukastöfum.</translation>
    </message>
    <message>
        <source>{value} is not a number of quarters: write a whole number of 0 or more.</source>
        <translation>{value} er ekki fjöldi korta: skrifið heila tölu, 0 eða hærri.</translation>
    </message>
    <message>
        <source>“{value}” is not a tier.</source>
        <translation>„{value}“ er ekki þjónustustig.</translation>
    </message>
    <message>
        <source>“{value}” is not a language this program writes.</source>
        <translation>„{value}“ er ekki tungumál sem þetta forrit skrifar.</translation>
    </message>
    <message>
        <source>“{value}” is not a country's two letters, such as IS, NO, FI or GR.</source>
        <translation>„{value}“ er ekki tveggja stafa landskóði, svo sem IS, NO, FI eða GR.</translation>
    </message>
    <message>
        <source>The due date is gone by: choose a later day.</source>
        <translation>Gjalddaginn er liðinn: veljið síðari dag.</translation>
    </message>
    <message>
        <source>A line says what was done: it cannot be empty.</source>
        <translation>Lína segir hvað var gert: hún má ekki vera auð.</translation>
    </message>
    <message>
        <source>This line is not there any more.</source>
        <translation>Þessi lína er ekki lengur til.</translation>
    </message>
    <message>
        <source>Choose the work to be invoiced first.</source>
        <translation>Veljið fyrst vinnuna sem á að reikningsfæra.</translation>
    </message>
    <message>
        <source>Some of this work is held: release it first, or leave it out.</source>
        <translation>Hluti þessarar vinnu bíður staðfestingar: losið hana fyrst eða sleppið henni.</translation>
    </message>
    <message>
        <source>Some of this work is on another invoice by now: look at the list again.</source>
        <translation>Hluti þessarar vinnu er nú þegar á öðrum reikningi: skoðið listann aftur.</translation>
    </message>
    <message>
        <source>the desk's legal name</source>
        <translation>lögheiti þjónustuborðsins</translation>
    </message>
    <message>
        <source>the desk's street</source>
        <translation>gata þjónustuborðsins</translation>
    </message>
    <message>
        <source>the desk's postcode</source>
        <translation>póstnúmer þjónustuborðsins</translation>
    </message>
    <message>
        <source>the desk's town</source>
        <translation>póststöð þjónustuborðsins</translation>
    </message>
    <message>
        <source>the desk's registration number</source>
        <translation>kennitala þjónustuborðsins</translation>
    </message>
    <message>
        <source>the desk's VAT number</source>
        <translation>VSK-númer þjónustuborðsins</translation>
    </message>
    <message>
        <source>the customer's name</source>
        <translation>nafn viðskiptavinarins</translation>
    </message>
    <message>
        <source>the customer's street</source>
        <translation>gata viðskiptavinarins</translation>
    </message>
    <message>
        <source>the customer's postcode</source>
        <translation>póstnúmer viðskiptavinarins</translation>
    </message>
    <message>
        <source>the customer's town</source>
        <translation>póststöð viðskiptavinarins</translation>
    </message>
    <message>
        <source>the customer's registration number</source>
        <translation>kennitala viðskiptavinarins</translation>
    </message>
    <message>
        <source>Before this can be issued, fill in: {first:tr}.</source>
        <translation>Áður en hægt er að gefa þetta út þarf að fylla út: {first:tr}.</translation>
    </message>
    <message>
        <source>Before this can be issued, fill in: {first:tr}, {second:tr}.</source>
        <translation>Áður en hægt er að gefa þetta út þarf að fylla út: {first:tr}, {second:tr}.</translation>
    </message>
    <message>
        <source>Before this can be issued, fill in: {first:tr}, {second:tr}, {third:tr}.</source>
        <translation>Áður en hægt er að gefa þetta út þarf að fylla út: {first:tr}, {second:tr}, {third:tr}.</translation>
    </message>
    <message>
        <source>Before this can be issued, fill in: {first:tr}, {second:tr}, {third:tr} and {more} more.</source>
        <translation>Áður en hægt er að gefa þetta út þarf að fylla út: {first:tr}, {second:tr}, {third:tr} og {more} til viðbótar.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>klst.</translation>
    </message>
    <message>
        <source>site</source>
        <translation>vefur</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>par</translation>
    </message>
    <message>
        <source>year</source>
        <translation>ár</translation>
    </message>
    <message>
        <source>Work at an agreed price</source>
        <translation>Vinna á umsömdu verði</translation>
    </message>
    <message>
        <source>{item}: {subject}</source>
        <translation>{item}: {subject}</translation>
    </message>
    <message>
        <source>No charge, as a gesture of goodwill.</source>
        <translation>Fellt niður, án gjalds.</translation>
    </message>
    <message>
        <source>Work at no charge</source>
        <translation>Vinna án gjalds</translation>
    </message>
    <message>
        <source>{day:short} {clock:clock}, {length:duration}</source>
        <translation>{day:short} kl. {clock:clock}, {length:duration}</translation>
    </message>
    <message>
        <source>{day:short} {clock:clock}, {length:duration}, {person}</source>
        <translation>{day:short} kl. {clock:clock}, {length:duration}, {person}</translation>
    </message>
    <message numerus="yes">
        <source>{n} attendees, {day:short}</source>
        <translation><numerusform>{n} þátttakandi, {day:short}</numerusform><numerusform>{n} þátttakendur, {day:short}</numerusform></translation>
    </message>
    <message>
        <source>Interest on late payment is charged as the law provides.</source>
        <translation>Dráttarvextir reiknast lögum samkvæmt.</translation>
    </message>
    <message>
        <source>There is no invoice with the number {number}.</source>
        <translation>Enginn reikningur er með númerið {number}.</translation>
    </message>
    <message>
        <source>This invoice is not there any more: the draft was discarded.</source>
        <translation>Þessi reikningur er ekki lengur til: drögunum var hent.</translation>
    </message>
    <message>
        <source>This draft is not there any more: somebody discarded it.</source>
        <translation>Þessi drög eru ekki lengur til: einhver henti þeim.</translation>
    </message>
    <message>
        <source>Invoice {number} is issued and cannot change: make a credit note instead.</source>
        <translation>Reikningur {number} hefur verið gefinn út og breytist ekki: gerið kreditreikning í staðinn.</translation>
    </message>
    <message>
        <source>This day is still to come: enter the day on which the money came.</source>
        <translation>Þessi dagur er ekki kominn: skráið daginn sem greiðslan barst.</translation>
    </message>
    <message>
        <source>Only an issued invoice can be paid.</source>
        <translation>Aðeins er hægt að greiða útgefinn reikning.</translation>
    </message>
    <message>
        <source>{value} is not an amount in {currency}.</source>
        <translation>{value} er ekki fjárhæð í {currency}.</translation>
    </message>
    <message>
        <source>More would be taken back than was paid.</source>
        <translation>Meira yrði bakfært en greitt var.</translation>
    </message>
    <message>
        <source>{included} attendees of the site are included; a session has {seats} seats.</source>
        <translation>Innifaldir þátttakendur frá hverjum vef: {included}; pláss á hverju námskeiði: {seats}.</translation>
    </message>
    <message>
        <source>Attendees of the same site.</source>
        <translation>Þátttakendur frá sama vef.</translation>
    </message>
    <message>
        <source>Phone guidance in opening hours: {year} hours a year, at most {month} × {minutes} min a month.</source>
        <translation>Símaleiðsögn á opnunartíma: {year} klst. á ári, mest {month} × {minutes} mín. á mánuði.</translation>
    </message>
    <message>
        <source>Each started hour counts.</source>
        <translation>Hver byrjuð klukkustund telur.</translation>
    </message>
    <message>
        <source>Each started {minutes} min count.</source>
        <translation>Hverjar byrjaðar {minutes} mín. telja.</translation>
    </message>
    <message>
        <source>Agreed case by case.</source>
        <translation>Samið um hverju sinni.</translation>
    </message>
    <message>
        <source>Agreed case by case, from {lowest:money} to {highest:money} an hour.</source>
        <translation>Samið um hverju sinni, frá {lowest:money} til {highest:money} á klukkustund.</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Önnur vinna</translation>
    </message>
    <message>
        <source>Work without a price here is quoted case by case, and nothing is done before the quote is approved.</source>
        <translation>Vinna sem ekki er verðlögð hér er verðlögð í tilboði hverju sinni. Ekkert er unnið fyrr en tilboðið hefur verið samþykkt.</translation>
    </message>
    <message>
        <source>Under an SLA contract the hourly rates are {percent:percent} higher.</source>
        <translation>Með SLA-samningi er tímagjaldið {percent:percent} hærra.</translation>
    </message>
    <message>
        <source>A maintenance contract costs {percent:percent} of the project's price a year.</source>
        <translation>Viðhaldssamningur kostar {percent:percent} af verði verkefnisins á ári.</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 mín.</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>klst.</translation>
    </message>
    <message>
        <source>Faults in our own software</source>
        <translation>Villur í hugbúnaði okkar</translation>
    </message>
    <message>
        <source>Faults in our hosting</source>
        <translation>Bilanir í hýsingu hjá okkur</translation>
    </message>
    <message>
        <source>Questions about invoices and fees</source>
        <translation>Spurningar um reikninga og gjöld</translation>
    </message>
    <message>
        <source>Help with questions about the system and invoices, for subscribers</source>
        <translation>Aðstoð við spurningar um kerfið og reikninga, fyrir áskrifendur</translation>
    </message>
    <message>
        <source>Estimates of add-ons, with the advice about them, for subscribers</source>
        <translation>Verðáætlanir fyrir viðbætur ásamt ráðgjöf um þær, fyrir áskrifendur</translation>
    </message>
    <message>
        <source>Support with questions and invoices</source>
        <translation>Aðstoð við spurningar og reikninga</translation>
    </message>
    <message>
        <source>Help with questions and other people's faults, under a support agreement</source>
        <translation>Aðstoð við spurningar og bilanir hjá öðrum, með þjónustusamningi</translation>
    </message>
    <message>
        <source>Faults in our software, under a maintenance contract</source>
        <translation>Villur í hugbúnaði okkar, með viðhaldssamningi</translation>
    </message>
    <message>
        <source>Upgrades within a major version, under a maintenance contract</source>
        <translation>Uppfærslur innan sömu aðalútgáfu, með viðhaldssamningi</translation>
    </message>
    <message>
        <source>Maintenance work</source>
        <translation>Viðhaldsvinna</translation>
    </message>
    <message>
        <source>Fault repair</source>
        <translation>Bilanir</translation>
    </message>
    <message>
        <source>{item}, a full hour</source>
        <translation>{item}, heil klukkustund</translation>
    </message>
    <message>
        <source>There is no price from that day on.</source>
        <translation>Ekkert verð gildir frá þeim degi.</translation>
    </message>
    <message>
        <source>This price holds already: set another one from today on instead.</source>
        <translation>Þetta verð gildir nú þegar: setjið annað verð frá og með deginum í dag.</translation>
    </message>
    <message>
        <source>This item is not on the price list any more.</source>
        <translation>Þessi liður er ekki lengur í gjaldskránni.</translation>
    </message>
    <message>
        <source>Prices of days gone by stay as they were: choose today or a later day.</source>
        <translation>Verð liðinna daga standa óbreytt: veljið daginn í dag eða síðari dag.</translation>
    </message>
    <message>
        <source>{value} is not a price in {currency}.</source>
        <translation>{value} er ekki verð í {currency}.</translation>
    </message>
    <message>
        <source>“{number}” is not a kennitala: write its ten digits, as in 450401-3150.</source>
        <translation>„{number}“ er ekki kennitala: skrifið tíu tölustafi, svo sem 450401-3150.</translation>
    </message>
    <message>
        <source>“{number}” is not an organisation number: write its nine digits, as in 988 077 917.</source>
        <translation>„{number}“ er ekki norskt fyrirtækisnúmer: skrifið níu tölustafi, svo sem 988 077 917.</translation>
    </message>
    <message>
        <source>“{number}” is not a business ID (Y-tunnus): write it as in 2077474-0.</source>
        <translation>„{number}“ er ekki finnskt fyrirtækisnúmer (Y-tunnus): skrifið það eins og 2077474-0.</translation>
    </message>
    <message>
        <source>“{number}” is not an ΑΦΜ: write its nine digits, as in 094259216.</source>
        <translation>„{number}“ er ekki grískt skattnúmer (ΑΦΜ): skrifið níu tölustafi, svo sem 094259216.</translation>
    </message>
    <message>
        <source>“{number}” is not a VSK number: write its five or six digits.</source>
        <translation>„{number}“ er ekki VSK-númer: skrifið fimm eða sex tölustafi.</translation>
    </message>
    <message>
        <source>“{number}” is not a Norwegian VAT number: write the organisation number followed by MVA.</source>
        <translation>„{number}“ er ekki norskt VSK-númer: skrifið fyrirtækisnúmerið og MVA á eftir.</translation>
    </message>
    <message>
        <source>“{number}” is not a Finnish VAT number: write FI and eight digits, as in FI20774740.</source>
        <translation>„{number}“ er ekki finnskt VSK-númer: skrifið FI og átta tölustafi, svo sem FI20774740.</translation>
    </message>
    <message>
        <source>“{number}” is not a Greek VAT number: write EL and nine digits, as in EL094259216.</source>
        <translation>„{number}“ er ekki grískt VSK-númer: skrifið EL og níu tölustafi, svo sem EL094259216.</translation>
    </message>
    <message>
        <source>Somebody changed this to “{theirs}” while you wrote “{mine}”: choose one of the two and save again.</source>
        <translation>Einhver breytti þessu í „{theirs}“ á meðan þú skrifaðir „{mine}“: veldu annað hvort og vistaðu aftur.</translation>
    </message>
</context>
</TS>
