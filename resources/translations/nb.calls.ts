<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb">
<context>
    <name>calls</name>
    <message>
        <source>Attach to the 1st open ticket</source>
        <translation>Knytt til den første åpne saken</translation>
    </message>
    <message>
        <source>Attach to the 2nd open ticket</source>
        <translation>Knytt til den andre åpne saken</translation>
    </message>
    <message>
        <source>Attach to the 3rd open ticket</source>
        <translation>Knytt til den tredje åpne saken</translation>
    </message>
    <message>
        <source>Attach to the 4th open ticket</source>
        <translation>Knytt til den fjerde åpne saken</translation>
    </message>
    <message>
        <source>Attach to the 5th open ticket</source>
        <translation>Knytt til den femte åpne saken</translation>
    </message>
    <message>
        <source>Attach to the 6th open ticket</source>
        <translation>Knytt til den sjette åpne saken</translation>
    </message>
    <message>
        <source>Attach to the 7th open ticket</source>
        <translation>Knytt til den sjuende åpne saken</translation>
    </message>
    <message>
        <source>Attach to the 8th open ticket</source>
        <translation>Knytt til den åttende åpne saken</translation>
    </message>
    <message>
        <source>Attach to the 9th open ticket</source>
        <translation>Knytt til den niende åpne saken</translation>
    </message>
    <message>
        <source>Call type: question</source>
        <translation>Samtaletype: spørsmål</translation>
    </message>
    <message>
        <source>Call type: request</source>
        <translation>Samtaletype: bestilling</translation>
    </message>
    <message>
        <source>Call type: fault</source>
        <translation>Samtaletype: feil</translation>
    </message>
    <message>
        <source>Call type: invoicing</source>
        <translation>Samtaletype: fakturering</translation>
    </message>
    <message>
        <source>Call type: training</source>
        <translation>Samtaletype: opplæring</translation>
    </message>
    <message>
        <source>Another caller</source>
        <translation>En annen som ringer</translation>
    </message>
    <message>
        <source>Say who is calling</source>
        <translation>Oppgi hvem som ringer</translation>
    </message>
    <message>
        <source>Make a ticket of this call</source>
        <translation>Opprett en sak fra denne samtalen</translation>
    </message>
    <message>
        <source>Open the call's ticket in the queue</source>
        <translation>Åpne samtalens sak i køen</translation>
    </message>
    <message>
        <source>Enter afterwards</source>
        <translation>Før i etterkant</translation>
    </message>
    <message>
        <source>Enter a call after the fact</source>
        <translation>Før en samtale i etterkant</translation>
    </message>
    <message>
        <source>Never charge</source>
        <translation>Aldri fakturer</translation>
    </message>
    <message>
        <source>Mark the call misdialled or missed: it is never charged</source>
        <translation>Merk samtalen som feilringt eller ubesvart: den faktureres aldri</translation>
    </message>
    <message>
        <source>Back to the call on the line</source>
        <translation>Tilbake til samtalen som pågår</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Dagen før</translation>
    </message>
    <message>
        <source>Calls of the day before</source>
        <translation>Samtaler dagen før</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Dagen etter</translation>
    </message>
    <message>
        <source>Calls of the day after</source>
        <translation>Samtaler dagen etter</translation>
    </message>
    <message>
        <source>Orders chargeable work</source>
        <translation>Kan bestille fakturerbart</translation>
    </message>
    <message>
        <source>Phone pack, {month}</source>
        <translation>Telefonpakke, {month}</translation>
    </message>
    <message>
        <source>Phone pack, contract year</source>
        <translation>Telefonpakke, avtaleår</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>ingen oppgitt ennå</translation>
    </message>
    <message>
        <source>due by {day:date}</source>
        <translation>innen {day:date}</translation>
    </message>
    <message>
        <source>Included training left</source>
        <translation>Inkludert opplæring igjen</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>Forfalte fakturaer</translation>
    </message>
    <message>
        <source>Name, company or number</source>
        <translation>Navn, firma eller nummer</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Tøm feltet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Varighet</translation>
    </message>
    <message>
        <source>Qtr</source>
        <translation>Kvt.</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Innringer</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Called out</source>
        <translation>Ringt ut</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>fakturert</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Samtaler i dag</translation>
    </message>
    <message>
        <source>Calls on {day:day}</source>
        <translation>Samtaler {day:day}</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Tilbake til i dag</translation>
    </message>
    <message>
        <source>A call that was not timed can be entered afterwards.</source>
        <translation>En samtale som ikke ble målt, kan føres i etterkant.</translation>
    </message>
    <message>
        <source>No calls yet today</source>
        <translation>Ingen samtaler ennå i dag</translation>
    </message>
    <message>
        <source>No calls that day</source>
        <translation>Ingen samtaler den dagen</translation>
    </message>
    <message>
        <source>Call logged ({who}, {length:duration}). Say whose it is: then it has a price.</source>
        <translation>Samtalen er ført ({who}, {length:duration}). Oppgi hvem den gjelder: da får den en pris.</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Åpne samtalen</translation>
    </message>
    <message>
        <source>Call logged ({who}, {length:duration}). Its charge is held.</source>
        <translation>Samtalen er ført ({who}, {length:duration}). Beløpet er holdt tilbake.</translation>
    </message>
    <message>
        <source>Call logged ({who}, {length:duration}): {cost}</source>
        <translation>Samtalen er ført ({who}, {length:duration}): {cost}</translation>
    </message>
    <message>
        <source>Time on calls</source>
        <translation>Tid i samtaler</translation>
    </message>
    <message>
        <source>Charged without VAT</source>
        <translation>Beløp eks. mva.</translation>
    </message>
    <message>
        <source>Held calls</source>
        <translation>Samtaler holdt tilbake</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls are parked and wait in the bar above.</source>
        <translation><numerusform>{n} samtale er parkert og venter i linjen over.</numerusform><numerusform>{n} samtaler er parkert og venter i linjen over.</numerusform></translation>
    </message>
    <message>
        <source>The clock runs from the first second. Who calls can be said while it runs, or before, at the left.</source>
        <translation>Klokken går fra første sekund. Hvem som ringer, kan oppgis underveis eller på forhånd, til venstre.</translation>
    </message>
    <message>
        <source>No call is running</source>
        <translation>Ingen samtale pågår</translation>
    </message>
    <message>
        <source>Say who called: pick a caller or company.</source>
        <translation>Oppgi hvem som ringte: velg en person eller et firma.</translation>
    </message>
    <message>
        <source>Minutes, or until</source>
        <translation>Minutter, eller til</translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation>Før samtalen</translation>
    </message>
    <message>
        <source>Nobody fits. Try another part of the name.</source>
        <translation>Ingen passer. Prøv en annen del av navnet.</translation>
    </message>
    <message>
        <source>No ticket</source>
        <translation>Ingen sak</translation>
    </message>
    <message>
        <source>A time looks like 14:05.</source>
        <translation>Et klokkeslett ser slik ut: 14:05.</translation>
    </message>
    <message>
        <source>Write minutes, such as 12, or the time the call ended, such as 14:17.</source>
        <translation>Skriv minutter, for eksempel 12, eller når samtalen sluttet, for eksempel 14:17.</translation>
    </message>
    <message>
        <source>The call ends before it begins: write when it ended, or how many minutes it took.</source>
        <translation>Samtalen slutter før den begynner: skriv når den sluttet, eller hvor mange minutter den tok.</translation>
    </message>
    <message>
        <source>Caller's name</source>
        <translation>Navnet på den som ringer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>A new caller</source>
        <translation>En ny som ringer</translation>
    </message>
    <message>
        <source>Add caller</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Call of {at:moment}. Changes are kept on its record, and it is priced anew.</source>
        <translation>Samtale {at:moment}. Endringer føres på den, og prisen regnes ut på nytt.</translation>
    </message>
    <message>
        <source>It stays on record with its notes and is never charged. This can't be taken back.</source>
        <translation>Den beholdes med notatene sine og faktureres aldri. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Call of {at:moment}, never charged.</source>
        <translation>Samtale {at:moment}, faktureres aldri.</translation>
    </message>
    <message>
        <source>Call of {at:moment}. It is on an invoice and can't be changed here.</source>
        <translation>Samtale {at:moment}. Den står på en faktura og kan ikke endres her.</translation>
    </message>
    <message>
        <source>Never charge this call?</source>
        <translation>Aldri fakturere denne samtalen?</translation>
    </message>
    <message>
        <source>This call is parked: go on with it in the bar above.</source>
        <translation>Denne samtalen er parkert: fortsett den i linjen over.</translation>
    </message>
    <message>
        <source>Say who calls first: a ticket is somebody's.</source>
        <translation>Oppgi først hvem som ringer: en sak har alltid en kunde.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Ubesvart</translation>
    </message>
    <message>
        <source>Misdialled</source>
        <translation>Feilringt</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Inkludert</translation>
    </message>
    <message>
        <source>Chargeable</source>
        <translation>Fakturerbart</translation>
    </message>
    <message>
        <source>Not the desk's work</source>
        <translation>Ikke supportens oppgave</translation>
    </message>
    <message>
        <source>Total without VAT</source>
        <translation>Sum eks. mva.</translation>
    </message>
    <message>
        <source>Began {clock}</source>
        <translation>Startet {clock}</translation>
    </message>
    <message>
        <source>{start:clock}–{end:clock}</source>
        <translation>{start:clock}–{end:clock}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>holdt tilbake</translation>
    </message>
    <message>
        <source>the call has ended</source>
        <translation>samtalen er avsluttet</translation>
    </message>
    <message>
        <source>No. {n} begins {clock}</source>
        <translation>{n}. kvarter fra {clock}</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Kostnad så langt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Hour {n}</source>
        <translation>{n}. time</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>pakke</translation>
    </message>
    <message>
        <source>included</source>
        <translation>inkludert</translation>
    </message>
    <message>
        <source>parked, time stands still</source>
        <translation>parkert, tiden står stille</translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation>Hvem som ringer</translation>
    </message>
    <message>
        <source>Called lately</source>
        <translation>Ringte nylig</translation>
    </message>
    <message>
        <source>None. Ctrl+N makes one of this call.</source>
        <translation>Ingen. Ctrl+N oppretter en fra denne samtalen.</translation>
    </message>
    <message>
        <source>This is their first call.</source>
        <translation>Dette er deres første samtale.</translation>
    </message>
    <message>
        <source>Type who is calling and press Enter: the call starts with that caller.</source>
        <translation>Skriv hvem som ringer, og trykk Enter: samtalen starter med den personen.</translation>
    </message>
    <message>
        <source>Nobody is named yet. Type any part of a name, company or number; Enter takes the first.</source>
        <translation>Ingen er oppgitt ennå. Skriv en del av et navn, firma eller nummer; Enter velger den første.</translation>
    </message>
    <message>
        <source>Call {day}: {text}. {cost}</source>
        <translation>Samtale {day}: {text}. {cost}</translation>
    </message>
    <message>
        <source>Start a call with {who}</source>
        <translation>Start en samtale med {who}</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>Uten notater</translation>
    </message>
    <message>
        <source>Subject of the new ticket</source>
        <translation>Emne for den nye saken</translation>
    </message>
    <message>
        <source>Make the ticket</source>
        <translation>Opprett sak</translation>
    </message>
    <message>
        <source>What was said and done; kept as you type</source>
        <translation>Hva som ble sagt og gjort; lagres mens du skriver</translation>
    </message>
    <message>
        <source>The customer was told the hours</source>
        <translation>Kunden er varslet om timene</translation>
    </message>
    <message>
        <source>Saved {clock}</source>
        <translation>Lagret {clock}</translation>
    </message>
    <message>
        <source>Not saved yet, the text is kept here</source>
        <translation>Ikke lagret ennå, teksten er beholdt her</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Ikke noe nettsted</translation>
    </message>
    <message>
        <source>No price: nobody knows whose call it is</source>
        <translation>Ingen pris: ukjent hvem samtalen gjelder</translation>
    </message>
    <message>
        <source>Other software, not the desk's work</source>
        <translation>Annen programvare, ikke vår oppgave</translation>
    </message>
    <message>
        <source>Our own fault, free</source>
        <translation>Vår egen feil, gratis</translation>
    </message>
    <message>
        <source>Our hosting, free</source>
        <translation>Vår drift, gratis</translation>
    </message>
    <message>
        <source>Question about an invoice, free</source>
        <translation>Spørsmål om faktura, gratis</translation>
    </message>
    <message>
        <source>In the subscription</source>
        <translation>Inkludert i abonnementet</translation>
    </message>
    <message>
        <source>Estimate, in the subscription</source>
        <translation>Prisestimat, inkludert i abonnementet</translation>
    </message>
    <message>
        <source>Part of the product</source>
        <translation>Del av produktet</translation>
    </message>
    <message>
        <source>Level 1, free</source>
        <translation>Nivå 1, gratis</translation>
    </message>
    <message>
        <source>In the support agreement</source>
        <translation>Inkludert i supportavtalen</translation>
    </message>
    <message>
        <source>Maintenance contract, our own fault</source>
        <translation>Vedlikeholdsavtale, vår egen feil</translation>
    </message>
    <message>
        <source>Maintenance contract, upgrade</source>
        <translation>Vedlikeholdsavtale, oppgradering</translation>
    </message>
    <message>
        <source>Maintenance, free</source>
        <translation>Vedlikehold, gratis</translation>
    </message>
    <message>
        <source>Open course</source>
        <translation>Åpent kurs</translation>
    </message>
    <message>
        <source>By the service agreement</source>
        <translation>Etter serviceavtalen</translation>
    </message>
    <message>
        <source>By the hour, no service agreement</source>
        <translation>Per time, uten serviceavtale</translation>
    </message>
    <message>
        <source>Consultant price, no support agreement</source>
        <translation>Konsulentpris, uten supportavtale</translation>
    </message>
    <message>
        <source>Ordered work, consultant price</source>
        <translation>Bestilt arbeid, konsulentpris</translation>
    </message>
    <message>
        <source>Usage support, outside the phone pack</source>
        <translation>Brukerstøtte, utenfor telefonpakken</translation>
    </message>
    <message>
        <source>Fault, no maintenance contract</source>
        <translation>Feil, uten vedlikeholdsavtale</translation>
    </message>
    <message>
        <source>Upgrade, no maintenance contract</source>
        <translation>Oppgradering, uten vedlikeholdsavtale</translation>
    </message>
    <message>
        <source>Upgrade to a new major version</source>
        <translation>Oppgradering til ny hovedversjon</translation>
    </message>
    <message>
        <source>{why} · running</source>
        <translation>{why} · pågår</translation>
    </message>
    <message>
        <source>{why} · on hold</source>
        <translation>{why} · på vent</translation>
    </message>
    <message>
        <source>{why} · parked</source>
        <translation>{why} · parkert</translation>
    </message>
    <message>
        <source>Missed, never charged</source>
        <translation>Ubesvart, faktureres aldri</translation>
    </message>
    <message>
        <source>Misdialled, never charged</source>
        <translation>Feilringt, faktureres aldri</translation>
    </message>
    <message>
        <source>Goodwill, not charged</source>
        <translation>Kulanse, uten betaling</translation>
    </message>
    <message>
        <source>Usage support, the phone pack is used up</source>
        <translation>Brukerstøtte, telefonpakken er brukt opp</translation>
    </message>
    <message>
        <source>Included training, {n} quarters left</source>
        <translation>Inkludert opplæring, {n} kvarter igjen</translation>
    </message>
    <message>
        <source>Phone pack, {n} left this month</source>
        <translation>Telefonpakke, {n} igjen denne måneden</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>Fra versjon</translation>
    </message>
    <message>
        <source>To version</source>
        <translation>Til versjon</translation>
    </message>
    <message>
        <source>A call whose caller is not known was still running when the program stopped. It was last seen at {at:moment}, after {length} minutes. Time since then is not counted unless the call went on.</source>
        <translation>En samtale med ukjent innringer pågikk da programmet stoppet. Den ble sist registrert {at:moment}, etter {length} minutter. Tiden etter det telles ikke med mindre samtalen fortsatte.</translation>
    </message>
</context>
</TS>
