<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb">
<context>
    <name>queue</name>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Give the tickets to somebody</source>
        <translation>Gi sakene til noen</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Endre typen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Change the priority</source>
        <translation>Endre prioriteten</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Change the cause</source>
        <translation>Endre årsaken</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Change the level</source>
        <translation>Endre nivået</translation>
    </message>
    <message>
        <source>Change the work</source>
        <translation>Endre arbeidet</translation>
    </message>
    <message>
        <source>Show this view of the queue</source>
        <translation>Vis denne visningen av køen</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>Open a new ticket</source>
        <translation>Opprett en ny sak</translation>
    </message>
    <message>
        <source>Search tickets</source>
        <translation>Søk i saker</translation>
    </message>
    <message>
        <source>Search by number and words</source>
        <translation>Søk etter nummer og ord</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Ta</translation>
    </message>
    <message>
        <source>Make the tickets mine</source>
        <translation>Ta sakene selv</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Write to the customer</source>
        <translation>Skriv til kunden</translation>
    </message>
    <message>
        <source>Write a note only the desk sees</source>
        <translation>Skriv et notat bare vi ser</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Vent</translation>
    </message>
    <message>
        <source>Wait for the customer; the clock stands still</source>
        <translation>Vent på kunden; klokken står stille</translation>
    </message>
    <message>
        <source>Set going</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>The customer answered: the clock runs again</source>
        <translation>Kunden svarte: klokken går igjen</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Løft</translation>
    </message>
    <message>
        <source>Lift to the next level, then to management</source>
        <translation>Løft til neste nivå, deretter til ledelsen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Agree on a date with the customer</source>
        <translation>Avtal en dato med kunden</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Prisestimat</translation>
    </message>
    <message>
        <source>Record an estimate and whether the customer was told</source>
        <translation>Registrer et estimat og om kunden er varslet</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Løs</translation>
    </message>
    <message>
        <source>Mark as resolved; once more takes it up again</source>
        <translation>Merk som løst; én gang til åpner igjen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Gjenåpne</translation>
    </message>
    <message>
        <source>Take resolved tickets up again</source>
        <translation>Ta opp igjen løste saker</translation>
    </message>
    <message>
        <source>{who} handed the ticket to {name}</source>
        <translation>{who} ga saken til {name}</translation>
    </message>
    <message>
        <source>{who} agreed on {day:day} with the customer</source>
        <translation>{who} avtalte {day:day} med kunden</translation>
    </message>
    <message>
        <source>{who} changed the estimate</source>
        <translation>{who} endret prisestimatet</translation>
    </message>
    <message>
        <source>{field:tr}: {before} → {after}</source>
        <translation>{field:tr}: {before} → {after}</translation>
    </message>
    <message>
        <source>{who} opened the ticket</source>
        <translation>{who} opprettet saken</translation>
    </message>
    <message>
        <source>{who} waits for the customer; the clock stands still</source>
        <translation>{who} venter på kunden; klokken står stille</translation>
    </message>
    <message>
        <source>{who} set the clock going again</source>
        <translation>{who} startet klokken igjen</translation>
    </message>
    <message>
        <source>{who} resolved the ticket</source>
        <translation>{who} løste saken</translation>
    </message>
    <message>
        <source>{who} reopened the ticket</source>
        <translation>{who} gjenåpnet saken</translation>
    </message>
    <message>
        <source>{who} merged another ticket into this one</source>
        <translation>{who} slo en annen sak sammen med denne</translation>
    </message>
    <message>
        <source>{who} let go of the ticket</source>
        <translation>{who} ga fra seg saken</translation>
    </message>
    <message>
        <source>{who} took the ticket</source>
        <translation>{who} tok saken</translation>
    </message>
    <message>
        <source>{who} took back the agreed date</source>
        <translation>{who} trakk tilbake den avtalte datoen</translation>
    </message>
    <message>
        <source>{who} recorded that the estimate is approved</source>
        <translation>{who} registrerte at prisestimatet er godkjent</translation>
    </message>
    <message>
        <source>{who} recorded an estimate of {hours:number} h</source>
        <translation>{who} registrerte et estimat på {hours:number} t</translation>
    </message>
    <message>
        <source>{who} told the customer the hours</source>
        <translation>{who} varslet kunden om timene</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Supporten</translation>
    </message>
    <message>
        <source>{who} took the ticket to management</source>
        <translation>{who} løftet saken til ledelsen</translation>
    </message>
    <message>
        <source>{who} lifted the ticket to level {level}</source>
        <translation>{who} løftet saken til nivå {level}</translation>
    </message>
    <message>
        <source>{who} changed the ticket</source>
        <translation>{who} endret saken</translation>
    </message>
    <message>
        <source>Subject: {text}</source>
        <translation>Emne: {text}</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Løfte</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>With management</source>
        <translation>Hos ledelsen</translation>
    </message>
    <message>
        <source>Estimate of the work</source>
        <translation>Prisestimat for arbeidet</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>The customer has been told the hours</source>
        <translation>Kunden er varslet om timene</translation>
    </message>
    <message>
        <source>Record the estimate</source>
        <translation>Registrer estimatet</translation>
    </message>
    <message>
        <source>Write hours as a number, such as 2 or 1.5.</source>
        <translation>Skriv timer som et tall, for eksempel 2 eller 1,5.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>What does the fault do?</source>
        <translation>Hva gjør feilen?</translation>
    </message>
    <message>
        <source>Customer or contact</source>
        <translation>Kunde eller kontakt</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hva det gjelder</translation>
    </message>
    <message>
        <source>Name, company or phone number</source>
        <translation>Navn, firma eller telefonnummer</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Kunder som ble funnet</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Opprett saken</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Meg</translation>
    </message>
    <message>
        <source>Choose the customer first.</source>
        <translation>Velg kunden først.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Skriv noe først.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Flere handlinger</translation>
    </message>
    <message>
        <source>Reply | {time}</source>
        <translation>Svar | {time}</translation>
    </message>
    <message>
        <source>Call back | {time}</source>
        <translation>Ring | {time}</translation>
    </message>
    <message>
        <source>Start | {time}</source>
        <translation>Start | {time}</translation>
    </message>
    <message>
        <source>Solve | {time}</source>
        <translation>Løsning | {time}</translation>
    </message>
    <message>
        <source>Update | {time}</source>
        <translation>Melding | {time}</translation>
    </message>
    <message>
        <source>Planned | {time}</source>
        <translation>Avtalt | {time}</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>oppringning</translation>
    </message>
    <message>
        <source>start of work</source>
        <translation>start på arbeidet</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>løsning</translation>
    </message>
    <message>
        <source>news of progress</source>
        <translation>melding om framdrift</translation>
    </message>
    <message>
        <source>agreed date</source>
        <translation>avtalt dato</translation>
    </message>
    <message>
        <source>Held | approval</source>
        <translation>Holdt | godkjenning</translation>
    </message>
    <message>
        <source>Held | estimate</source>
        <translation>Holdt | estimat</translation>
    </message>
    <message>
        <source>Held | notice</source>
        <translation>Holdt | varsel</translation>
    </message>
    <message>
        <source>Held | decision</source>
        <translation>Holdt | valg</translation>
    </message>
    <message>
        <source>Held | price</source>
        <translation>Holdt | pris</translation>
    </message>
    <message>
        <source>Promise: held until somebody who may order the work approves it</source>
        <translation>Løfte: holdt tilbake til en bestillingsberettiget kontakt godkjenner</translation>
    </message>
    <message>
        <source>Promise: held until an estimate is approved</source>
        <translation>Løfte: holdt tilbake til et prisestimat er godkjent</translation>
    </message>
    <message>
        <source>Promise: held until the customer is told the hours</source>
        <translation>Løfte: holdt tilbake til kunden er varslet om timene</translation>
    </message>
    <message>
        <source>Promise: held until it is decided whether the work is charged</source>
        <translation>Løfte: holdt tilbake til det er avgjort om arbeidet faktureres</translation>
    </message>
    <message>
        <source>Promise: held until a price is set</source>
        <translation>Løfte: holdt tilbake til prisen er satt</translation>
    </message>
    <message>
        <source>Reply by {at}</source>
        <translation>Svar innen {at}</translation>
    </message>
    <message>
        <source>Call back by {at}</source>
        <translation>Ring innen {at}</translation>
    </message>
    <message>
        <source>Start by {at}</source>
        <translation>Start innen {at}</translation>
    </message>
    <message>
        <source>Solve by {at}</source>
        <translation>Løs innen {at}</translation>
    </message>
    <message>
        <source>Update by {at}</source>
        <translation>Melding innen {at}</translation>
    </message>
    <message>
        <source>Planned for {at}</source>
        <translation>Avtalt til {at}</translation>
    </message>
    <message>
        <source>Reply by {day} {at:clock}</source>
        <translation>Svar innen {day} {at:clock}</translation>
    </message>
    <message>
        <source>Call back by {day} {at:clock}</source>
        <translation>Ring innen {day} {at:clock}</translation>
    </message>
    <message>
        <source>Start by {day} {at:clock}</source>
        <translation>Start innen {day} {at:clock}</translation>
    </message>
    <message>
        <source>Solve by {day} {at:clock}</source>
        <translation>Løs innen {day} {at:clock}</translation>
    </message>
    <message>
        <source>Update by {day} {at:clock}</source>
        <translation>Melding innen {day} {at:clock}</translation>
    </message>
    <message>
        <source>Planned for {day} {at:clock}</source>
        <translation>Avtalt {day} {at:clock}</translation>
    </message>
    <message>
        <source>Promise: goes into the next release</source>
        <translation>Løfte: kommer i neste versjon</translation>
    </message>
    <message>
        <source>Promise: none</source>
        <translation>Løfte: ingen</translation>
    </message>
    <message>
        <source>Next release</source>
        <translation>Neste versjon</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>Ingen løfter</translation>
    </message>
    <message>
        <source>Promise: {name}, due {at:moment}</source>
        <translation>Løfte: {name}, {at:moment}</translation>
    </message>
    <message>
        <source>Promise: waiting for the customer since {day:day}</source>
        <translation>Løfte: venter på kunden siden {day:day}</translation>
    </message>
    <message>
        <source>Promise: {name}, aim passed, to be kept by {at:moment}</source>
        <translation>Løfte: {name}, målet er passert, senest {at:moment}</translation>
    </message>
    <message>
        <source>Promise: none, the ticket is resolved</source>
        <translation>Løfte: ingen, saken er løst</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Løst</translation>
    </message>
    <message numerus="yes">
        <source>Promise: breached {n} minutes ago</source>
        <translation>
            <numerusform>Løfte: brutt for {n} minutt siden</numerusform>
            <numerusform>Løfte: brutt for {n} minutter siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promise: breached {n} hours ago</source>
        <translation>
            <numerusform>Løfte: brutt for {n} time siden</numerusform>
            <numerusform>Løfte: brutt for {n} timer siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promise: breached {n} days ago</source>
        <translation>
            <numerusform>Løfte: brutt for {n} døgn siden</numerusform>
            <numerusform>Løfte: brutt for {n} døgn siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promise: {name}, due in {n} minutes</source>
        <translation>
            <numerusform>Løfte: {name}, om {n} minutt</numerusform>
            <numerusform>Løfte: {name}, om {n} minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promise: {name}, due in {n} hours</source>
        <translation>
            <numerusform>Løfte: {name}, om {n} time</numerusform>
            <numerusform>Løfte: {name}, om {n} timer</numerusform>
        </translation>
    </message>
    <message>
        <source>Breached | {time}</source>
        <translation>Brutt | {time}</translation>
    </message>
    <message>
        <source>Waiting | {time}</source>
        <translation>Venter | fra {time}</translation>
    </message>
    <message>
        <source>Aim passed | {time}</source>
        <translation>Målet passert | {time}</translation>
    </message>
    <message>
        <source>Breached | {time} ago</source>
        <translation>Brutt | for {time} siden</translation>
    </message>
    <message>
        <source>Aim passed | {time} left</source>
        <translation>Målet passert | {time} igjen</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} igjen</translation>
    </message>
    <message>
        <source>Promise: {name}, aim passed</source>
        <translation>Løfte: {name}, målet er passert</translation>
    </message>
    <message>
        <source>Aim passed</source>
        <translation>Målet passert</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} assumptions</source>
        <translation>
            <numerusform>Vis {n} antakelse</numerusform>
            <numerusform>Vis {n} antakelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the assumptions</source>
        <translation>Skjul antakelsene</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Neste måned</translation>
    </message>
    <message>
        <source>Take the date back</source>
        <translation>Trekk tilbake datoen</translation>
    </message>
    <message>
        <source>Agree on {day:short}</source>
        <translation>Avtal {day:short}</translation>
    </message>
    <message>
        <source>{state}: {hours:number} h</source>
        <translation>{state}: {hours:number} t</translation>
    </message>
    <message>
        <source>Found in all tickets</source>
        <translation>Funnet i alle saker</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Velg kolonner</translation>
    </message>
    <message>
        <source>yesterday {at:clock}</source>
        <translation>i går {at:clock}</translation>
    </message>
    <message>
        <source>No ticket is found for “{text}”.</source>
        <translation>Ingen sak ble funnet for «{text}».</translation>
    </message>
    <message>
        <source>Number, subject, messages, customer and contact were searched, in all tickets.</source>
        <translation>Det ble søkt i nummer, emne, meldinger, kunde og kontakt, i alle saker.</translation>
    </message>
    <message>
        <source>The next promise falls due on {at:moment}.</source>
        <translation>Det neste løftet forfaller {at:moment}.</translation>
    </message>
    <message>
        <source>No promise is running.</source>
        <translation>Ingen løfter løper nå.</translation>
    </message>
    <message>
        <source>Show all open</source>
        <translation>Vis alle åpne</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tøm søket</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>La stå åpen</translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation>Vent på kunden</translation>
    </message>
    <message>
        <source>Resolve afterwards</source>
        <translation>Løs etterpå</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Write a reply to {name}</source>
        <translation>Skriv svar til {name}</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>Etter sending</translation>
    </message>
    <message>
        <source>Kept {at:clock}</source>
        <translation>Lagret {at:clock}</translation>
    </message>
    <message>
        <source>to {address}</source>
        <translation>til {address}</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Tilbake til tabellen</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>Flere opplysninger</translation>
    </message>
    <message>
        <source>Call · {length:duration}</source>
        <translation>Samtale · {length:duration}</translation>
    </message>
    <message>
        <source>No charge</source>
        <translation>Uten kostnad</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Faktureres</translation>
    </message>
    <message>
        <source>Charge held</source>
        <translation>Holdt tilbake</translation>
    </message>
    <message>
        <source>Outside the service</source>
        <translation>Utenfor tjenesten</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Internt notat</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} earlier entries</source>
        <translation>
            <numerusform>Vis {n} tidligere innslag</numerusform>
            <numerusform>Vis {n} tidligere innslag</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets wait for their customers</source>
        <translation>
            <numerusform>Saken venter på kunden</numerusform>
            <numerusform>{n} saker venter på kundene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of {n} tickets runs again</source>
        <translation>
            <numerusform>Klokken går igjen for {n} sak</numerusform>
            <numerusform>Klokken går igjen for {n} saker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets were lifted one step</source>
        <translation>
            <numerusform>{n} sak ble løftet ett trinn</numerusform>
            <numerusform>{n} saker ble løftet ett trinn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets resolved</source>
        <translation>
            <numerusform>{n} sak løst</numerusform>
            <numerusform>{n} saker løst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are open again</source>
        <translation>
            <numerusform>{n} sak er åpen igjen</numerusform>
            <numerusform>{n} saker er åpne igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets have no owner now</source>
        <translation>
            <numerusform>{n} sak har ingen eier nå</numerusform>
            <numerusform>{n} saker har ingen eier nå</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} resolved</source>
        <translation>{number} løst</translation>
    </message>
    <message>
        <source>Agreed with the customer: {day:day}</source>
        <translation>Avtalt med kunden: {day:day}</translation>
    </message>
    <message>
        <source>The agreed date was taken back</source>
        <translation>Den avtalte datoen er trukket tilbake</translation>
    </message>
    <message>
        <source>The estimate is recorded</source>
        <translation>Estimatet er registrert</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>Notatet er lagret</translation>
    </message>
    <message>
        <source>Reply to {number} sent</source>
        <translation>Svar på {number} er sendt</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are yours</source>
        <translation>
            <numerusform>{n} sak er din</numerusform>
            <numerusform>{n} saker er dine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are with {name} now</source>
        <translation>
            <numerusform>{n} sak er nå hos {name}</numerusform>
            <numerusform>{n} saker er nå hos {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle åpne</translation>
    </message>
    <message>
        <source>No ticket is open.</source>
        <translation>Ingen saker er åpne.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>No open ticket is yours.</source>
        <translation>Ingen åpne saker er dine.</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Uten eier</translation>
    </message>
    <message>
        <source>Every open ticket has an owner.</source>
        <translation>Alle åpne saker har en eier.</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>Brutte</translation>
    </message>
    <message>
        <source>No promise is breached.</source>
        <translation>Ingen løfter er brutt.</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Frist i dag</translation>
    </message>
    <message>
        <source>Nothing falls due today.</source>
        <translation>Ingenting har frist i dag.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>No ticket waits for its customer.</source>
        <translation>Ingen saker venter på kunden.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt tilbake</translation>
    </message>
    <message>
        <source>No ticket is held.</source>
        <translation>Ingenting er holdt tilbake.</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Nivå 3</translation>
    </message>
    <message>
        <source>No ticket is on level 3.</source>
        <translation>Ingen saker er på nivå 3.</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Hos ledelsen</translation>
    </message>
    <message>
        <source>No ticket is with management.</source>
        <translation>Ingen saker er hos ledelsen.</translation>
    </message>
    <message>
        <source>All resolved</source>
        <translation>Alle løste</translation>
    </message>
    <message>
        <source>No ticket has been resolved yet.</source>
        <translation>Ingen saker er løst ennå.</translation>
    </message>
    <message>
        <source>{day:short} {at:clock}</source>
        <translation>{day:short} {at:clock}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} t</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} t {minutes} min</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} døgn</numerusform>
            <numerusform>{n} døgn</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Bestilling</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Fakturering</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisk</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Høy</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Our own fault</source>
        <translation>Egen feil</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Tredjepart</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Oppgradering</translation>
    </message>
    <message>
        <source>Other software</source>
        <translation>Annen programvare</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Brukerstøtte</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rådgivning</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Vedlikehold</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Arbeidsordre</translation>
    </message>
    <message>
        <source>Named contact</source>
        <translation>Fast kontaktperson</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpen</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Venter på kunde</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Venter på godkjenning</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Avtalt</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Gjenåpnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>Nivå 1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Nivå 2</translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>Ingen prisestimat</translation>
    </message>
    <message>
        <source>Estimate sent</source>
        <translation>Prisestimat sendt</translation>
    </message>
    <message>
        <source>Estimate approved</source>
        <translation>Prisestimat godkjent</translation>
    </message>
    <message>
        <source>Support agreement</source>
        <translation>Supportavtale</translation>
    </message>
    <message>
        <source>Senior staff</source>
        <translation>Erfarne medarbeidere</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
</TS>
