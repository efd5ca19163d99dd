<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb">
<context>
    <name>charge</name>
    <message>
        <source>This concerns other software, which the desk normally does not help with; a colleague may take it on and note why.</source>
        <translation>Dette gjelder annen programvare, som vi vanligvis ikke hjelper med; en kollega kan likevel ta saken og notere hvorfor.</translation>
    </message>
    <message>
        <source>The fault is in our own software, so putting it right costs nothing.</source>
        <translation>Feilen ligger i vår egen programvare, så rettingen koster ingenting.</translation>
    </message>
    <message>
        <source>The cause lies in our hosting, so putting it right costs nothing.</source>
        <translation>Årsaken ligger i driftsmiljøet vårt, så rettingen koster ingenting.</translation>
    </message>
    <message>
        <source>Questions about invoices and fees cost nothing.</source>
        <translation>Spørsmål om fakturaer og gebyrer koster ingenting.</translation>
    </message>
    <message>
        <source>Help with a question about the system or an invoice is included in the subscription.</source>
        <translation>Hjelp med et spørsmål om systemet eller en faktura er inkludert i abonnementet.</translation>
    </message>
    <message>
        <source>An estimate of an add-on, with the advice about it, is included in the subscription.</source>
        <translation>Prisestimat for et tillegg, med råd om det, er inkludert i abonnementet.</translation>
    </message>
    <message>
        <source>Support with questions and invoices is part of the product.</source>
        <translation>Support ved spørsmål og om fakturaer er en del av produktet.</translation>
    </message>
    <message>
        <source>Level 1 is the customer's own superusers, so it costs nothing.</source>
        <translation>Nivå 1 er kundens egne superbrukere, så det koster ingenting.</translation>
    </message>
    <message>
        <source>The support agreement covers this.</source>
        <translation>Dette er inkludert i supportavtalen.</translation>
    </message>
    <message>
        <source>The maintenance contract covers faults in our software.</source>
        <translation>Vedlikeholdsavtalen dekker feil i programvaren vår.</translation>
    </message>
    <message>
        <source>The maintenance contract covers the upgrade from {version_from} to {version_to}, because the major version stays the same.</source>
        <translation>Vedlikeholdsavtalen dekker oppgraderingen fra {version_from} til {version_to}, fordi hovedversjonen er den samme.</translation>
    </message>
    <message>
        <source>This is maintenance work, which is not charged.</source>
        <translation>Dette er vedlikehold, som ikke faktureres.</translation>
    </message>
    <message>
        <source>Training is charged by the started quarter of an hour.</source>
        <translation>Opplæring faktureres per påbegynt kvarter.</translation>
    </message>
    <message>
        <source>Adding content is charged by the started quarter of an hour.</source>
        <translation>Innlegging av innhold faktureres per påbegynt kvarter.</translation>
    </message>
    <message>
        <source>An open course is charged per site.</source>
        <translation>Et åpent kurs faktureres per nettsted.</translation>
    </message>
    <message>
        <source>Under the service agreement the time spent is charged by the started quarter of an hour.</source>
        <translation>Etter serviceavtalen faktureres medgått tid per påbegynt kvarter.</translation>
    </message>
    <message>
        <source>Without a service agreement, work on request is charged by the started hour.</source>
        <translation>Uten serviceavtale faktureres arbeid på forespørsel per påbegynt time.</translation>
    </message>
    <message>
        <source>Without a support agreement, help at levels 2 and 3 is charged at the consultant price by the started hour.</source>
        <translation>Uten supportavtale faktureres hjelp på nivå 2 og 3 til konsulentpris per påbegynt time.</translation>
    </message>
    <message>
        <source>Ordered work is charged at the consultant price by the started hour, with or without a support agreement.</source>
        <translation>Bestilt arbeid faktureres til konsulentpris per påbegynt time, med eller uten supportavtale.</translation>
    </message>
    <message>
        <source>This is usage support, charged by the started quarter of an hour.</source>
        <translation>Dette er brukerstøtte, som faktureres per påbegynt kvarter.</translation>
    </message>
    <message>
        <source>The phone pack pays only for phone guidance that starts in opening hours, so this is charged as usage support.</source>
        <translation>Telefonsupportpakken dekker bare telefonveiledning som starter i åpningstiden, så dette faktureres som brukerstøtte.</translation>
    </message>
    <message>
        <source>Usage support is charged by the started quarter of an hour at the Light rate.</source>
        <translation>Brukerstøtte faktureres per påbegynt kvarter til Light-sats.</translation>
    </message>
    <message>
        <source>Usage support is charged by the started quarter of an hour at the Standard rate.</source>
        <translation>Brukerstøtte faktureres per påbegynt kvarter til Standard-sats.</translation>
    </message>
    <message>
        <source>Usage support is charged by the started quarter of an hour at the Premium rate.</source>
        <translation>Brukerstøtte faktureres per påbegynt kvarter til Premium-sats.</translation>
    </message>
    <message>
        <source>Development is charged by the started quarter of an hour at the rate agreed for the case.</source>
        <translation>Utvikling faktureres per påbegynt kvarter til timesatsen som er avtalt for saken.</translation>
    </message>
    <message>
        <source>Without a maintenance contract, putting a fault right is charged as development.</source>
        <translation>Uten vedlikeholdsavtale faktureres feilretting som utvikling.</translation>
    </message>
    <message>
        <source>Without a maintenance contract, faults after an upgrade are charged as development.</source>
        <translation>Uten vedlikeholdsavtale faktureres feil etter en oppgradering som utvikling.</translation>
    </message>
    <message>
        <source>Going from {version_from} to {version_to} changes the major version, so the work is charged as development.</source>
        <translation>Overgangen fra {version_from} til {version_to} endrer hovedversjonen, så arbeidet faktureres som utvikling.</translation>
    </message>
    <message>
        <source>Phone guidance in opening hours is paid from the phone pack.</source>
        <translation>Telefonveiledning i åpningstiden dekkes av telefonsupportpakken.</translation>
    </message>
    <message>
        <source>Time worked {time}, which makes {units} × {minutes} min, each started one counted whole.</source>
        <translation>Medgått tid {time}, det vil si {units} × {minutes} min; hver påbegynt enhet regnes som hel.</translation>
    </message>
    <message>
        <source>Earlier work on the ticket that day, {before}, is counted together with it.</source>
        <translation>Tidligere arbeid på saken samme dag, {before}, regnes sammen med dette.</translation>
    </message>
    <message>
        <source>From the training included in the project: {taken} × {minutes} min; {left} × {minutes} min are left.</source>
        <translation>Av opplæringen som er inkludert i prosjektet: {taken} × {minutes} min; {left} × {minutes} min gjenstår.</translation>
    </message>
    <message>
        <source>From the phone pack: {taken} × {minutes} min; left in the month: {month} × {minutes} min, in the year: {year} × {minutes} min.</source>
        <translation>Fra telefonsupportpakken: {taken} × {minutes} min; igjen denne måneden: {month} × {minutes} min, dette avtaleåret: {year} × {minutes} min.</translation>
    </message>
    <message>
        <source>Beyond the phone pack: {beyond} × {minutes} min, charged as usage support.</source>
        <translation>Utover telefonsupportpakken: {beyond} × {minutes} min, faktureres som brukerstøtte.</translation>
    </message>
    <message>
        <source>The SLA contract adds {surcharge:percent} to the hourly rate: {price:money} becomes {rate:money}.</source>
        <translation>SLA-avtalen legger {surcharge:percent} til timesatsen: {price:money} blir {rate:money}.</translation>
    </message>
    <message>
        <source>{units} × {minutes} min at {price:money} an hour is {net:money} without VAT.</source>
        <translation>{units} × {minutes} min til {price:money} per time er {net:money} eks. mva.</translation>
    </message>
    <message>
        <source>{units} × {minutes} min at {price:money} each is {net:money} without VAT.</source>
        <translation>{units} × {minutes} min til {price:money} per enhet er {net:money} eks. mva.</translation>
    </message>
    <message>
        <source>The site's fee is {net:money} without VAT, with {included} attendees included.</source>
        <translation>Prisen for nettstedet er {net:money} eks. mva., med {included} deltakere inkludert.</translation>
    </message>
    <message>
        <source>With {attendees} attendees, each further started pair is added, {groups} × {price:money}: {net:money} without VAT.</source>
        <translation>Med {attendees} deltakere kommer hvert påbegynte par utover i tillegg, {groups} × {price:money}: {net:money} eks. mva.</translation>
    </message>
    <message>
        <source>{net:money} plus VAT {rate:percent}, {vat:money}, makes {gross:money}.</source>
        <translation>{net:money} pluss mva. {rate:percent}, {vat:money}, blir {gross:money}.</translation>
    </message>
    <message>
        <source>No price is published for this work: make the customer a quote.</source>
        <translation>Det er ingen publisert pris for dette arbeidet: gi kunden et tilbud.</translation>
    </message>
    <message>
        <source>No hourly rate is agreed for this case: agree on one from {lowest:money} to {highest:money}.</source>
        <translation>Ingen timesats er avtalt for saken: avtal en fra {lowest:money} til {highest:money}.</translation>
    </message>
    <message>
        <source>A fault that came with a later upgrade is judged case by case: decide with the customer whether it is charged.</source>
        <translation>En feil som kom med en senere oppgradering, vurderes fra gang til gang: avgjør sammen med kunden om den faktureres.</translation>
    </message>
    <message>
        <source>The fault is in somebody else's software and no price is published for that: make the customer a quote.</source>
        <translation>Feilen ligger i andres programvare, og det er ingen publisert pris for det: gi kunden et tilbud.</translation>
    </message>
    <message>
        <source>The customer has no subscription, which would include this: decide whether it is charged.</source>
        <translation>Kunden har ikke abonnement, som ville inkludert dette: avgjør om det skal faktureres.</translation>
    </message>
    <message>
        <source>No price is published for critical work outside opening hours: make the customer a quote.</source>
        <translation>Det er ingen publisert pris for kritisk arbeid utenfor åpningstid: gi kunden et tilbud.</translation>
    </message>
    <message>
        <source>The maintenance contract covers upgrades within a major version, but the versions are not given: enter them or decide.</source>
        <translation>Vedlikeholdsavtalen dekker oppgraderinger innen samme hovedversjon, men versjonene mangler: skriv dem inn eller ta en avgjørelse.</translation>
    </message>
    <message>
        <source>The contract asks for an approved quote first: record the customer's approval.</source>
        <translation>Avtalen krever et godkjent tilbud først: registrer kundens godkjenning.</translation>
    </message>
    <message>
        <source>Work on request needs an estimate that the customer has approved: record the approval.</source>
        <translation>Arbeid på forespørsel krever et prisestimat som kunden har godkjent: registrer godkjenningen.</translation>
    </message>
    <message>
        <source>The estimate of {estimated_hours} hours is over {hours} and the customer has not been told: tell them and record who was told.</source>
        <translation>Anslaget på {estimated_hours} timer er over {hours}, og kunden har ikke fått beskjed: gi beskjed og registrer hvem som fikk den.</translation>
    </message>
    <message>
        <source>The estimate of {estimated_hours} hours is over {hours}: tell the customer before the work starts.</source>
        <translation>Anslaget på {estimated_hours} timer er over {hours}: gi kunden beskjed før arbeidet starter.</translation>
    </message>
    <message>
        <source>The customer must hear how many hours it takes before work starts: tell them and record who was told.</source>
        <translation>Kunden må få vite hvor mange timer det tar før arbeidet starter: gi beskjed og registrer hvem som fikk den.</translation>
    </message>
    <message>
        <source>Nobody who may order chargeable work has ordered this: ask an authorised contact to approve it and record the approval.</source>
        <translation>Ingen med bestillingsrett har bestilt dette fakturerbare arbeidet: be en bestillingsberettiget kontakt godkjenne det, og registrer godkjenningen.</translation>
    </message>
    <message>
        <source>The published promise does not say this; it is the desk's own reading and should be checked.</source>
        <translation>Dette står ikke i det publiserte tjenestenivået; det er vår egen tolkning og bør kontrolleres.</translation>
    </message>
    <message>
        <source>The published price does not name the unit; counting started units is the desk's own reading and should be checked.</source>
        <translation>Enheten står ikke i den publiserte prisen; å regne påbegynte enheter er vår egen tolkning og bør kontrolleres.</translation>
    </message>
    <message>
        <source>The published promise does not give this price; the desk chose it itself and should check it.</source>
        <translation>Denne prisen står ikke i det publiserte tjenestenivået; vi har valgt den selv, og den bør kontrolleres.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opplæring</translation>
    </message>
    <message>
        <source>Adding content</source>
        <translation>Innlegging av innhold</translation>
    </message>
    <message>
        <source>Open course, per site</source>
        <translation>Åpent kurs, per nettsted</translation>
    </message>
    <message>
        <source>Open course, each further started pair</source>
        <translation>Åpent kurs, hvert påbegynte par utover</translation>
    </message>
    <message>
        <source>Work on request</source>
        <translation>Arbeid på forespørsel</translation>
    </message>
    <message>
        <source>Service team</source>
        <translation>Serviceteam</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Konsulent</translation>
    </message>
    <message>
        <source>Usage support</source>
        <translation>Brukerstøtte</translation>
    </message>
    <message>
        <source>Usage support, Light</source>
        <translation>Brukerstøtte, Light</translation>
    </message>
    <message>
        <source>Usage support, Standard</source>
        <translation>Brukerstøtte, Standard</translation>
    </message>
    <message>
        <source>Usage support, Premium</source>
        <translation>Brukerstøtte, Premium</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Utvikling</translation>
    </message>
    <message>
        <source>Phone pack</source>
        <translation>Telefonsupportpakke</translation>
    </message>
    <message>
        <source>Training and courses</source>
        <translation>Opplæring og kurs</translation>
    </message>
    <message>
        <source>Work by the hour</source>
        <translation>Timearbeid</translation>
    </message>
    <message>
        <source>Service agreement</source>
        <translation>Serviceavtale</translation>
    </message>
    <message>
        <source>Yearly contracts</source>
        <translation>Årsavtaler</translation>
    </message>
    <message>
        <source>No VAT rate is known for {country} on {day:date}: enter the rate by hand.</source>
        <translation>Ingen mva.-sats er kjent for {country} den {day:date}: skriv inn satsen for hånd.</translation>
    </message>
    <message>
        <source>{field} must be from {least} to {most}.</source>
        <translation>{field} må være fra {least} til {most}.</translation>
    </message>
    <message>
        <source>{field} must be from {least} to {most} digits.</source>
        <translation>{field} må ha fra {least} til {most} sifre.</translation>
    </message>
    <message>
        <source>{field} must be from {least} to {most} letters and digits.</source>
        <translation>{field} må ha fra {least} til {most} bokstaver og sifre.</translation>
    </message>
    <message>
        <source>{field} must hold the number once and may hold the year, such as {example}.</source>
        <translation>{field} må inneholde nummeret én gang og kan inneholde året, for eksempel {example}.</translation>
    </message>
    <message>
        <source>{field}: a price is a number of 0 or more.</source>
        <translation>{field}: en pris er et tall på 0 eller mer.</translation>
    </message>
    <message>
        <source>{field}: a series that starts again each year must show the year, or two documents get one number.</source>
        <translation>{field}: en nummerserie som starter på nytt hvert år, må vise året, ellers får to dokumenter samme nummer.</translation>
    </message>
    <message>
        <source>{field}: a session takes at most {capacity} attendees; spread them over several sessions.</source>
        <translation>{field}: et kurs tar høyst {capacity} deltakere; fordel dem på flere kurs.</translation>
    </message>
    <message>
        <source>{field}: the agreement can start only once the customer has completed a training course, on {trained:date} at the earliest.</source>
        <translation>{field}: avtalen kan først starte når kunden har gjennomført et opplæringskurs, tidligst {trained:date}.</translation>
    </message>
    <message>
        <source>{field}: the agreement can start only once the customer has completed a training course; none is recorded.</source>
        <translation>{field}: avtalen kan først starte når kunden har gjennomført et opplæringskurs; ingen er registrert.</translation>
    </message>
    <message>
        <source>{field}: the fee is a percentage of the project's price; enter that price.</source>
        <translation>{field}: gebyret er en prosentandel av prosjektprisen; skriv inn prisen.</translation>
    </message>
    <message>
        <source>{field}: {given:date} is before the last document of the series, {last:date}; use that day or a later one.</source>
        <translation>{field}: {given:date} er før det siste dokumentet i serien, {last:date}; bruk den dagen eller en senere.</translation>
    </message>
    <message>
        <source>{field}: {least} is a minimum rate; the price may be higher, never lower.</source>
        <translation>{field}: {least} er en minstesats; prisen kan være høyere, aldri lavere.</translation>
    </message>
    <message>
        <source>{field}: {seats} seats are asked for and {free} are free; put the group on the waiting list.</source>
        <translation>{field}: det bes om {seats} plasser, og {free} er ledige; sett gruppen på ventelisten.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a version; write a number first, such as 3.4.</source>
        <translation>{field}: «{given}» er ikke en versjon; skriv et tall først, for eksempel 3.4.</translation>
    </message>
    <message>
        <source>[{table}] must be a table of keys and values.</source>
        <translation>[{table}] må være en tabell med nøkler og verdier.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a list of tables is needed.</source>
        <translation>[{table}] {key}: en liste med tabeller trengs.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a list of texts is needed.</source>
        <translation>[{table}] {key}: en liste med tekster trengs.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a list of whole numbers is needed.</source>
        <translation>[{table}] {key}: en liste med hele tall trengs.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a number of 0 or more in quotes is needed, such as '14900'.</source>
        <translation>[{table}] {key}: et tall i anførselstegn på 0 eller mer trengs, for eksempel '14900'.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a number of at least 1 is needed.</source>
        <translation>[{table}] {key}: et tall på minst 1 trengs.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a rate of at least the lowest is needed.</source>
        <translation>[{table}] {key}: satsen må være minst like høy som den laveste.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a table of charge rules is needed.</source>
        <translation>[{table}] {key}: en tabell med prisregler trengs.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a text is needed.</source>
        <translation>[{table}] {key}: en tekst trengs.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a whole number of 0 or more is needed.</source>
        <translation>[{table}] {key}: et helt tall på 0 eller mer trengs.</translation>
    </message>
    <message>
        <source>[{table}] {key}: an item charged by time needs minutes and price_minutes above 0.</source>
        <translation>[{table}] {key}: en post som faktureres etter tid, trenger minutes og price_minutes over 0.</translation>
    </message>
    <message>
        <source>[{table}] {key}: at least one rule is needed.</source>
        <translation>[{table}] {key}: minst én regel trengs.</translation>
    </message>
    <message>
        <source>[{table}] {key}: either hold or warning is needed, not both.</source>
        <translation>[{table}] {key}: enten hold eller warning trengs, ikke begge.</translation>
    </message>
    <message>
        <source>[{table}] {key}: either item or percent is needed, not both.</source>
        <translation>[{table}] {key}: enten item eller percent trengs, ikke begge.</translation>
    </message>
    <message>
        <source>[{table}] {key}: nothing is known by this name; known are {choices}.</source>
        <translation>[{table}] {key}: navnet er ukjent; kjente er {choices}.</translation>
    </message>
    <message>
        <source>[{table}] {key}: the price item {item} is needed, with a price.</source>
        <translation>[{table}] {key}: prisposten {item} trengs, med pris.</translation>
    </message>
    <message>
        <source>[{table}] {key}: the price item {item} is there twice.</source>
        <translation>[{table}] {key}: prisposten {item} finnes to ganger.</translation>
    </message>
    <message>
        <source>[{table}] {key}: true or false is needed.</source>
        <translation>[{table}] {key}: true eller false trengs.</translation>
    </message>
    <message>
        <source>[{table}] {key}: use one of {choices}.</source>
        <translation>[{table}] {key}: bruk en av {choices}.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs a course table.</source>
        <translation>[{table}] {key}: {why} trenger en kurstabell (course).</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs a pack of the same minutes as {item}.</source>
        <translation>[{table}] {key}: {why} trenger en pakke (pack) med samme minutter som {item}.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs the price item {item} to have minutes and a price.</source>
        <translation>[{table}] {key}: {why} krever at prisposten {item} har minutter og pris.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs the price item {item} to have minutes, and a labour table.</source>
        <translation>[{table}] {key}: {why} krever at prisposten {item} har minutter, og en tabell labour.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} speaks of the price item {item}, which is not listed.</source>
        <translation>[{table}] {key}: {why} viser til prisposten {item}, som ikke står på listen.</translation>
    </message>
</context>
</TS>
