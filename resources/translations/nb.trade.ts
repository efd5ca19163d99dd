<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb">
<context>
    <name>trade</name>
    <message>
        <source>There is no desk in {file}.</source>
        <translation>Det finnes ingen desk i {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}.</source>
        <translation>{file} kunne ikke skrives: {why}.</translation>
    </message>
    <message>
        <source>Only those booked on the session can have attended it.</source>
        <translation>Bare de som er påmeldt kurset, kan ha møtt.</translation>
    </message>
    <message>
        <source>This booking is not there any more.</source>
        <translation>Denne påmeldingen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>This place is not booked any more.</source>
        <translation>Denne plassen er ikke lenger booket.</translation>
    </message>
    <message>
        <source>This session is cancelled.</source>
        <translation>Dette kurset er avlyst.</translation>
    </message>
    <message>
        <source>This site is not there any more.</source>
        <translation>Dette nettstedet finnes ikke lenger.</translation>
    </message>
    <message>
        <source>This booking is cancelled already.</source>
        <translation>Denne påmeldingen er allerede avmeldt.</translation>
    </message>
    <message>
        <source>The customer has such a contract since {start:date}, without an end: end that one first.</source>
        <translation>Kunden har en slik avtale fra {start:date} uten sluttdato: avslutt den først.</translation>
    </message>
    <message>
        <source>The hourly rate must be from {lowest:money} to {highest:money}.</source>
        <translation>Timeprisen må være fra {lowest:money} til {highest:money}.</translation>
    </message>
    <message>
        <source>“{value}” is not a kind of contract.</source>
        <translation>«{value}» er ikke en avtaletype.</translation>
    </message>
    <message>
        <source>A contract needs the day it starts.</source>
        <translation>En avtale må ha en startdato.</translation>
    </message>
    <message>
        <source>{value} is not a percentage: write a number from 0 to {most}.</source>
        <translation>{value} er ikke en prosentsats: skriv et tall fra 0 til {most}.</translation>
    </message>
    <message>
        <source>This contract is not there any more.</source>
        <translation>Denne avtalen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>The contract ends before it starts: choose a later end, or none.</source>
        <translation>Avtalen slutter før den starter: velg en senere sluttdato, eller ingen.</translation>
    </message>
    <message>
        <source>This site is not one of the customer's.</source>
        <translation>Dette nettstedet tilhører ikke kunden.</translation>
    </message>
    <message>
        <source>The customer has such a contract from {start:date} to {end:date}: let this one start later, or end that one earlier.</source>
        <translation>Kunden har en slik avtale fra {start:date} til {end:date}: la denne starte senere, eller la den andre slutte tidligere.</translation>
    </message>
    <message>
        <source>This session is not there any more.</source>
        <translation>Denne kursdagen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>A session lasts from 1 to {most} minutes.</source>
        <translation>Et kurs varer fra 1 til {most} minutter.</translation>
    </message>
    <message>
        <source>A session has at least one seat.</source>
        <translation>Et kurs har minst én plass.</translation>
    </message>
    <message>
        <source>This person is not one of the desk's.</source>
        <translation>Denne personen hører ikke til desken.</translation>
    </message>
    <message>
        <source>{trainer} gives “{course}” then, {start:moment}–{end:clock}: choose another time or trainer.</source>
        <translation>{trainer} holder «{course}» da, {start:moment}–{end:clock}: velg et annet tidspunkt eller en annen kursholder.</translation>
    </message>
    <message>
        <source>This course is not there any more.</source>
        <translation>Dette kurset finnes ikke lenger.</translation>
    </message>
    <message>
        <source>{booked} seats are booked: the session cannot have fewer.</source>
        <translation>{booked} plasser er booket: kurset kan ikke ha færre.</translation>
    </message>
    <message>
        <source>A credit note says why: write the reason.</source>
        <translation>En kreditnota sier hvorfor: skriv begrunnelsen.</translation>
    </message>
    <message>
        <source>Only an issued invoice can be credited: change or discard the draft instead.</source>
        <translation>Bare en utstedt faktura kan krediteres: endre eller forkast utkastet i stedet.</translation>
    </message>
    <message>
        <source>A credit note cannot be credited: make a new invoice instead.</source>
        <translation>En kreditnota kan ikke krediteres: lag en ny faktura i stedet.</translation>
    </message>
    <message>
        <source>Invoice {number} is credited already, by {credit}.</source>
        <translation>Faktura {number} er allerede kreditert med {credit}.</translation>
    </message>
    <message>
        <source>This is not there any more: somebody took it away.</source>
        <translation>Dette finnes ikke lenger: noen har fjernet det.</translation>
    </message>
    <message>
        <source>This is longer than {most} characters: shorten it.</source>
        <translation>Dette er lengre enn {most} tegn: gjør det kortere.</translation>
    </message>
    <message>
        <source>“{value}” is not a date.</source>
        <translation>«{value}» er ikke en dato.</translation>
    </message>
    <message>
        <source>{value} is not an amount of money: write 0 or more, with at most two decimals.</source>
        <translation>{value} er ikke et beløp: skriv 0 eller mer, med høyst to desimaler.</translation>
    </message>
    <message>
        <source>{value} is not a number of quarters: write a whole number of 0 or more.</source>
        <translation>{value} er ikke et antall kvarter: skriv et helt tall, 0 eller mer.</translation>
    </message>
    <message>
        <source>“{value}” is not a tier.</source>
        <translation>«{value}» er ikke et tjenestenivå.</translation>
    </message>
    <message>
        <source>“{value}” is not a language this program writes.</source>
        <translation>«{value}» er ikke et språk dette programmet skriver.</translation>
    </message>
    <message>
        <source>“{value}” is not a country's two letters, such as IS, NO, FI or GR.</source>
        <translation>«{value}» er ikke en landkode på to bokstaver, som IS, NO, FI eller GR.</translation>
    </message>
    <message>
        <source>The due date is gone by: choose a later day.</source>
        <translation>Forfallsdatoen er passert: velg en senere dag.</translation>
    </message>
    <message>
        <source>A line says what was done: it cannot be empty.</source>
        <translation>En linje sier hva som ble gjort: den kan ikke være tom.</translation>
    </message>
    <message>
        <source>This line is not there any more.</source>
        <translation>Denne linjen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>Choose the work to be invoiced first.</source>
        <translation>Velg først arbeidet som skal faktureres.</translation>
    </message>
    <message>
        <source>Some of this work is held: release it first, or leave it out.</source>
        <translation>Noe av dette arbeidet er holdt tilbake: frigi det først, eller la det være.</translation>
    </message>
    <message>
        <source>Some of this work is on another invoice by now: look at the list again.</source>
        <translation>Noe av dette arbeidet står nå på en annen faktura: se på listen igjen.</translation>
    </message>
    <message>
        <source>the desk's legal name</source>
        <translation>deskens juridiske navn</translation>
    </message>
    <message>
        <source>the desk's street</source>
        <translation>deskens gateadresse</translation>
    </message>
    <message>
        <source>the desk's postcode</source>
        <translation>deskens postnummer</translation>
    </message>
    <message>
        <source>the desk's town</source>
        <translation>deskens poststed</translation>
    </message>
    <message>
        <source>the desk's registration number</source>
        <translation>deskens organisasjonsnummer</translation>
    </message>
    <message>
        <source>the desk's VAT number</source>
        <translation>deskens mva-nummer</translation>
    </message>
    <message>
        <source>the customer's name</source>
        <translation>kundens navn</translation>
    </message>
    <message>
        <source>the customer's street</source>
        <translation>kundens gateadresse</translation>
    </message>
    <message>
        <source>the customer's postcode</source>
        <translation>kundens postnummer</translation>
    </message>
    <message>
        <source>the customer's town</source>
        <translation>kundens poststed</translation>
    </message>
    <message>
        <source>the customer's registration number</source>
        <translation>kundens organisasjonsnummer</translation>
    </message>
    <message>
        <source>Before this can be issued, fill in: {first:tr}.</source>
        <translation>Før dette kan utstedes, fyll ut: {first:tr}.</translation>
    </message>
    <message>
        <source>Before this can be issued, fill in: {first:tr}, {second:tr}.</source>
        <translation>Før dette kan utstedes, fyll ut: {first:tr}, {second:tr}.</translation>
    </message>
    <message>
        <source>Before this can be issued, fill in: {first:tr}, {second:tr}, {third:tr}.</source>
        <translation>Før dette kan utstedes, fyll ut: {first:tr}, {second:tr}, {third:tr}.</translation>
    </message>
    <message>
        <source>Before this can be issued, fill in: {first:tr}, {second:tr}, {third:tr} and {more} more.</source>
        <translation>Før dette kan utstedes, fyll ut: {first:tr}, {second:tr}, {third:tr} og {more} til.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>t</translation>
    </message>
    <message>
        <source>site</source>
        <translation>nettsted</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>par</translation>
    </message>
    <message>
        <source>year</source>
        <translation>år</translation>
    </message>
    <message>
        <source>Work at an agreed price</source>
        <translation>Arbeid til avtalt pris</translation>
    </message>
    <message>
        <source>{item}: {subject}</source>
        <translation>{item}: {subject}</translation>
    </message>
    <message>
        <source>No charge, as a gesture of goodwill.</source>
        <translation>Uten betaling, på kulanse.</translation>
    </message>
    <message>
        <source>Work at no charge</source>
        <translation>Arbeid uten betaling</translation>
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
        <translation><numerusform>{n} deltaker, {day:short}</numerusform><numerusform>{n} deltakere, {day:short}</numerusform></translation>
    </message>
    <message>
        <source>Interest on late payment is charged as the law provides.</source>
        <translation>Ved forsinket betaling påløper forsinkelsesrente etter loven.</translation>
    </message>
    <message>
        <source>There is no invoice with the number {number}.</source>
        <translation>Det finnes ingen faktura med nummeret {number}.</translation>
    </message>
    <message>
        <source>This invoice is not there any more: the draft was discarded.</source>
        <translation>Denne fakturaen finnes ikke lenger: utkastet ble forkastet.</translation>
    </message>
    <message>
        <source>This draft is not there any more: somebody discarded it.</source>
        <translation>Dette utkastet finnes ikke lenger: noen har forkastet det.</translation>
    </message>
    <message>
        <source>Invoice {number} is issued and cannot change: make a credit note instead.</source>
        <translation>Faktura {number} er utstedt og kan ikke endres: lag en kreditnota i stedet.</translation>
    </message>
    <message>
        <source>This day is still to come: enter the day on which the money came.</source>
        <translation>Denne dagen har ikke vært ennå: før opp dagen pengene kom.</translation>
    </message>
    <message>
        <source>Only an issued invoice can be paid.</source>
        <translation>Bare en utstedt faktura kan betales.</translation>
    </message>
    <message>
        <source>{value} is not an amount in {currency}.</source>
        <translation>{value} er ikke et beløp i {currency}.</translation>
    </message>
    <message>
        <source>More would be taken back than was paid.</source>
        <translation>Det ville bli tilbakeført mer enn det som er betalt.</translation>
    </message>
    <message>
        <source>{included} attendees of the site are included; a session has {seats} seats.</source>
        <translation>{included} deltakere fra nettstedet er inkludert; kurset har {seats} plasser.</translation>
    </message>
    <message>
        <source>Attendees of the same site.</source>
        <translation>Deltakere fra samme nettsted.</translation>
    </message>
    <message>
        <source>Phone guidance in opening hours: {year} hours a year, at most {month} × {minutes} min a month.</source>
        <translation>Veiledning på telefon i åpningstiden: {year} timer i året, høyst {month} × {minutes} min i måneden.</translation>
    </message>
    <message>
        <source>Each started hour counts.</source>
        <translation>Hver påbegynt time teller.</translation>
    </message>
    <message>
        <source>Each started {minutes} min count.</source>
        <translation>Hvert påbegynte {minutes}. minutt teller.</translation>
    </message>
    <message>
        <source>Agreed case by case.</source>
        <translation>Avtales fra sak til sak.</translation>
    </message>
    <message>
        <source>Agreed case by case, from {lowest:money} to {highest:money} an hour.</source>
        <translation>Avtales fra sak til sak, fra {lowest:money} til {highest:money} i timen.</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Annet arbeid</translation>
    </message>
    <message>
        <source>Work without a price here is quoted case by case, and nothing is done before the quote is approved.</source>
        <translation>Arbeid uten pris her prises i tilbud fra sak til sak, og ingenting gjøres før tilbudet er godkjent.</translation>
    </message>
    <message>
        <source>Under an SLA contract the hourly rates are {percent:percent} higher.</source>
        <translation>Med SLA-avtale er timeprisene {percent:percent} høyere.</translation>
    </message>
    <message>
        <source>A maintenance contract costs {percent:percent} of the project's price a year.</source>
        <translation>En vedlikeholdsavtale koster {percent:percent} av prosjektets pris i året.</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>time</translation>
    </message>
    <message>
        <source>Faults in our own software</source>
        <translation>Feil i vår egen programvare</translation>
    </message>
    <message>
        <source>Faults in our hosting</source>
        <translation>Feil i vår drift og hosting</translation>
    </message>
    <message>
        <source>Questions about invoices and fees</source>
        <translation>Spørsmål om fakturaer og priser</translation>
    </message>
    <message>
        <source>Help with questions about the system and invoices, for subscribers</source>
        <translation>Hjelp med spørsmål om systemet og fakturaer, for abonnenter</translation>
    </message>
    <message>
        <source>Estimates of add-ons, with the advice about them, for subscribers</source>
        <translation>Prisestimater på tillegg, med råd om dem, for abonnenter</translation>
    </message>
    <message>
        <source>Support with questions and invoices</source>
        <translation>Support på spørsmål og fakturaer</translation>
    </message>
    <message>
        <source>Help with questions and other people's faults, under a support agreement</source>
        <translation>Hjelp med spørsmål og feil hos andre, med supportavtale</translation>
    </message>
    <message>
        <source>Faults in our software, under a maintenance contract</source>
        <translation>Feil i vår programvare, med vedlikeholdsavtale</translation>
    </message>
    <message>
        <source>Upgrades within a major version, under a maintenance contract</source>
        <translation>Oppgraderinger innenfor samme hovedversjon, med vedlikeholdsavtale</translation>
    </message>
    <message>
        <source>Maintenance work</source>
        <translation>Vedlikeholdsarbeid</translation>
    </message>
    <message>
        <source>Fault repair</source>
        <translation>Feilretting</translation>
    </message>
    <message>
        <source>{item}, a full hour</source>
        <translation>{item}, hel time</translation>
    </message>
    <message>
        <source>There is no price from that day on.</source>
        <translation>Det finnes ingen pris fra den dagen.</translation>
    </message>
    <message>
        <source>This price holds already: set another one from today on instead.</source>
        <translation>Denne prisen gjelder allerede: sett en ny fra i dag i stedet.</translation>
    </message>
    <message>
        <source>This item is not on the price list any more.</source>
        <translation>Denne posten står ikke lenger i prislisten.</translation>
    </message>
    <message>
        <source>Prices of days gone by stay as they were: choose today or a later day.</source>
        <translation>Priser for dager som har vært, blir stående: velg i dag eller en senere dag.</translation>
    </message>
    <message>
        <source>{value} is not a price in {currency}.</source>
        <translation>{value} er ikke en pris i {currency}.</translation>
    </message>
    <message>
        <source>“{number}” is not a kennitala: write its ten digits, as in 450401-3150.</source>
        <translation>«{number}» er ikke en kennitala: skriv de ti sifrene, som i 450401-3150.</translation>
    </message>
    <message>
        <source>“{number}” is not an organisation number: write its nine digits, as in 988 077 917.</source>
        <translation>«{number}» er ikke et organisasjonsnummer: skriv de ni sifrene, som i 988 077 917.</translation>
    </message>
    <message>
        <source>“{number}” is not a business ID (Y-tunnus): write it as in 2077474-0.</source>
        <translation>«{number}» er ikke et finsk organisasjonsnummer (Y-tunnus): skriv det som 2077474-0.</translation>
    </message>
    <message>
        <source>“{number}” is not an ΑΦΜ: write its nine digits, as in 094259216.</source>
        <translation>«{number}» er ikke et gresk skattenummer (ΑΦΜ): skriv de ni sifrene, som i 094259216.</translation>
    </message>
    <message>
        <source>“{number}” is not a VSK number: write its five or six digits.</source>
        <translation>«{number}» er ikke et islandsk mva-nummer (VSK): skriv de fem eller seks sifrene.</translation>
    </message>
    <message>
        <source>“{number}” is not a Norwegian VAT number: write the organisation number followed by MVA.</source>
        <translation>«{number}» er ikke et norsk mva-nummer: skriv organisasjonsnummeret med MVA etter.</translation>
    </message>
    <message>
        <source>“{number}” is not a Finnish VAT number: write FI and eight digits, as in FI20774740.</source>
        <translation>«{number}» er ikke et finsk mva-nummer: skriv FI og åtte sifre, som i FI20774740.</translation>
    </message>
    <message>
        <source>“{number}” is not a Greek VAT number: write EL and nine digits, as in EL094259216.</source>
        <translation>«{number}» er ikke et gresk mva-nummer: skriv EL og ni sifre, som i EL094259216.</translation>
    </message>
    <message>
        <source>Somebody changed this to “{theirs}” while you wrote “{mine}”: choose one of the two and save again.</source>
        <translation>Noen endret dette til «{theirs}» mens du skrev «{mine}»: velg en av de to og lagre igjen.</translation>
    </message>
</context>
</TS>
