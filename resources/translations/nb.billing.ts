<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb">
<context>
    <name>billing</name>
    <message>
        <source>Find a customer, a number or work</source>
        <translation>Finn kunde, nummer eller arbeid</translation>
    </message>
    <message>
        <source>Make drafts</source>
        <translation>Lag utkast</translation>
    </message>
    <message>
        <source>Make a draft for each customer chosen</source>
        <translation>Lag ett fakturautkast for hver valgt kunde</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Utsted</translation>
    </message>
    <message>
        <source>Issue: the draft gets its number and cannot change any more</source>
        <translation>Utsted: utkastet får nummer og kan ikke endres mer</translation>
    </message>
    <message>
        <source>Edit lines</source>
        <translation>Rediger linjer</translation>
    </message>
    <message>
        <source>Edit the draft's lines, note, reference and due date</source>
        <translation>Rediger linjene, merknaden, referansen og forfallsdatoen i utkastet</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Forkast utkast</translation>
    </message>
    <message>
        <source>Discard the draft: its work is unbilled again</source>
        <translation>Forkast utkastet: arbeidet blir ufakturert igjen</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Registrer betaling</translation>
    </message>
    <message>
        <source>Record a payment of the invoice</source>
        <translation>Registrer en betaling av fakturaen</translation>
    </message>
    <message>
        <source>Credit the invoice in full</source>
        <translation>Krediter hele fakturaen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Frigi</translation>
    </message>
    <message>
        <source>Release the held work, with the reason</source>
        <translation>Frigi arbeid som holdes tilbake, med begrunnelse</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Kulanse</translation>
    </message>
    <message>
        <source>Give the work away, with the reason, or charge it again</source>
        <translation>Gi arbeidet uten betaling, med begrunnelse, eller fakturer det likevel</translation>
    </message>
    <message>
        <source>Tell the whole why of the price</source>
        <translation>Vis hele begrunnelsen for prisen</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Ny pris</translation>
    </message>
    <message>
        <source>Set a new price from a day on</source>
        <translation>Sett en ny pris fra en dato</translation>
    </message>
    <message>
        <source>Confirm price</source>
        <translation>Bekreft pris</translation>
    </message>
    <message>
        <source>Confirm the price that the desk chose itself</source>
        <translation>Bekreft prisen som er satt her, ikke hentet fra en kilde</translation>
    </message>
    <message>
        <source>Withdraw next price</source>
        <translation>Trekk tilbake neste pris</translation>
    </message>
    <message>
        <source>Withdraw the price that does not hold yet</source>
        <translation>Trekk tilbake prisen som ikke gjelder ennå</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>Skriv ut dokumentet</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Lagre PDF</translation>
    </message>
    <message>
        <source>Save the paper as a PDF</source>
        <translation>Lagre dokumentet som PDF</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Linje {number}</translation>
    </message>
    <message>
        <source>Line {number}, small print</source>
        <translation>Linje {number}, liten skrift</translation>
    </message>
    <message>
        <source>Note on the invoice</source>
        <translation>Merknad på fakturaen</translation>
    </message>
    <message>
        <source>As the desk's terms say</source>
        <translation>Som betalingsvilkårene sier</translation>
    </message>
    <message>
        <source>Keep line</source>
        <translation>Behold linje</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Fjern linje</translation>
    </message>
    <message>
        <source>Nothing is found by these words</source>
        <translation>Ingenting er funnet med disse ordene</translation>
    </message>
    <message>
        <source>A part of the customer's name, of the work or of a number will do.</source>
        <translation>En del av kundens navn, av arbeidet eller av et nummer er nok.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Ingen utkast</translation>
    </message>
    <message>
        <source>Drafts are made from unbilled work with Ctrl+L.</source>
        <translation>Utkast lages av ufakturert arbeid med Ctrl+L.</translation>
    </message>
    <message>
        <source>No invoice issued yet</source>
        <translation>Ingen faktura er utstedt ennå</translation>
    </message>
    <message>
        <source>A draft becomes an invoice with Ctrl+Return.</source>
        <translation>Et utkast blir en faktura med Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Ingenting er forfalt</translation>
    </message>
    <message>
        <source>Every invoice is paid or not yet due.</source>
        <translation>Alle fakturaer er betalt eller ikke forfalt ennå.</translation>
    </message>
    <message>
        <source>No draft here yet</source>
        <translation>Ingen utkast her ennå</translation>
    </message>
    <message>
        <source>Ctrl+L makes one for the customer under the cursor, or for all that are ticked.</source>
        <translation>Ctrl+L lager ett for kunden under markøren, eller for alle som er krysset av.</translation>
    </message>
    <message>
        <source>No draft is chosen</source>
        <translation>Ingen utkast er valgt</translation>
    </message>
    <message>
        <source>Choose one in the list to see its paper.</source>
        <translation>Velg ett i listen for å se dokumentet.</translation>
    </message>
    <message>
        <source>No invoice is chosen</source>
        <translation>Ingen faktura er valgt</translation>
    </message>
    <message>
        <source>No paper yet</source>
        <translation>Ikke noe dokument ennå</translation>
    </message>
    <message>
        <source>The price list is being drawn.</source>
        <translation>Prislisten tegnes.</translation>
    </message>
    <message>
        <source>Everything is invoiced</source>
        <translation>Alt er fakturert</translation>
    </message>
    <message>
        <source>Everything that can be is invoiced</source>
        <translation>Alt som kan faktureres, er fakturert</translation>
    </message>
    <message>
        <source>What is held back waits below until it is released.</source>
        <translation>Det som holdes tilbake, venter nedenfor til det frigis.</translation>
    </message>
    <message>
        <source>New work stands here as soon as a call is priced.</source>
        <translation>Nytt arbeid står her så snart en samtale er priset.</translation>
    </message>
    <message>
        <source>Nothing to invoice in this month</source>
        <translation>Ingenting å fakturere denne måneden</translation>
    </message>
    <message>
        <source>{done} of {of} done</source>
        <translation>{done} av {of} ferdig</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>{works} · {net:money} net · {gross:money} with VAT</source>
        <translation>{works} · {net:money} eks. mva. · {gross:money} inkl. mva.</translation>
    </message>
    <message>
        <source>{net:money} net · {gross:money} with VAT</source>
        <translation>{net:money} eks. mva. · {gross:money} inkl. mva.</translation>
    </message>
    <message>
        <source>Enter sets a new price from a day on.</source>
        <translation>Enter setter en ny pris fra en dato.</translation>
    </message>
    <message>
        <source>Space ticks; without a tick the customer under the cursor is drafted.</source>
        <translation>Mellomrom krysser av; uten kryss lages utkast for kunden under markøren.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Utstedt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Forfalt</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Ubetalt</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Over forfall</translation>
    </message>
    <message>
        <source>Month of the work: {month}</source>
        <translation>Måned for arbeidet: {month}</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Alle måneder</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Holdt tilbake</translation>
    </message>
    <message>
        <source>Not invoiced until it is released; the reason is kept.</source>
        <translation>Faktureres ikke før det frigis; begrunnelsen lagres.</translation>
    </message>
    <message>
        <source>{works} · {net:money}</source>
        <translation>{works} · {net:money}</translation>
    </message>
    <message>
        <source>Work held back</source>
        <translation>Arbeid som holdes tilbake</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Utstedt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Forfall</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Eks. mva.</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>Inkl. mva.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Discard the draft of {customer}? Its work is unbilled again.</source>
        <translation>Forkaste utkastet for {customer}? Arbeidet blir ufakturert igjen.</translation>
    </message>
    <message>
        <source>Credit invoice {number} of {customer} in full?</source>
        <translation>Kreditere hele faktura {number} til {customer}?</translation>
    </message>
    <message>
        <source>Payment of invoice {number}, {customer}</source>
        <translation>Betaling av faktura {number}, {customer}</translation>
    </message>
    <message>
        <source>{amount:money} recorded for invoice {number}.</source>
        <translation>{amount:money} er registrert på faktura {number}.</translation>
    </message>
    <message>
        <source>The payment is taken back.</source>
        <translation>Betalingen er trukket tilbake.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Skriv beløpet.</translation>
    </message>
    <message>
        <source>The draft is discarded; its work is unbilled again.</source>
        <translation>Utkastet er forkastet; arbeidet er ufakturert igjen.</translation>
    </message>
    <message>
        <source>The credit note is issued; the work is unbilled again.</source>
        <translation>Kreditnotaen er utstedt; arbeidet er ufakturert igjen.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betalt den</translation>
    </message>
    <message>
        <source>Show drafts</source>
        <translation>Vis utkast</translation>
    </message>
    <message>
        <source>Invoice {number} issued, {gross:money}.</source>
        <translation>Faktura {number} er utstedt, {gross:money}.</translation>
    </message>
    <message>
        <source>Show invoices</source>
        <translation>Vis fakturaer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Åpne innstillinger</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Åpne kunden</translation>
    </message>
    <message>
        <source>Needed before it can be issued: {names:list}.</source>
        <translation>Mangler før den kan utstedes: {names:list}.</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Faktura {number}</translation>
    </message>
    <message>
        <source>Credit note {number}</source>
        <translation>Kreditnota {number}</translation>
    </message>
    <message>
        <source>Pro forma {number}</source>
        <translation>Proforma {number}</translation>
    </message>
    <message>
        <source>{customer} · {open:money} due {day:date}</source>
        <translation>{customer} · {open:money} forfaller {day:date}</translation>
    </message>
    <message>
        <source>Price list {language}</source>
        <translation>Prisliste {language}</translation>
    </message>
    <message>
        <source>{title}, {customer}</source>
        <translation>{title}, {customer}</translation>
    </message>
    <message>
        <source>Draft · {customer}</source>
        <translation>Utkast · {customer}</translation>
    </message>
    <message>
        <source>As it holds on {day:date}</source>
        <translation>Slik den gjelder {day:date}</translation>
    </message>
    <message>
        <source>{customer} · credited by {number}</source>
        <translation>{customer} · kreditert med {number}</translation>
    </message>
    <message>
        <source>{customer} · credits {number}</source>
        <translation>{customer} · krediterer {number}</translation>
    </message>
    <message>
        <source>{customer} · paid</source>
        <translation>{customer} · betalt</translation>
    </message>
    <message>
        <source>Language of the price list</source>
        <translation>Prislistens språk</translation>
    </message>
    <message>
        <source>with changes not saved yet</source>
        <translation>med endringer som ikke er lagret</translation>
    </message>
    <message>
        <source>gets its number when it is issued</source>
        <translation>får nummer når fakturaen utstedes</translation>
    </message>
    <message>
        <source>{amount} from {day:date}</source>
        <translation>{amount} fra {day:date}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Vare eller tjeneste</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gjelder fra</translation>
    </message>
    <message>
        <source>Next price</source>
        <translation>Neste pris</translation>
    </message>
    <message>
        <source>ours, please check</source>
        <translation>vårt valg, sjekk</translation>
    </message>
    <message>
        <source>Question about an invoice</source>
        <translation>Spørsmål om faktura</translation>
    </message>
    <message>
        <source>Support of the product</source>
        <translation>Produktsupport</translation>
    </message>
    <message>
        <source>The customer's own level</source>
        <translation>Kundens eget nivå</translation>
    </message>
    <message>
        <source>Under maintenance</source>
        <translation>Under vedlikehold</translation>
    </message>
    <message>
        <source>Consultant help</source>
        <translation>Konsulenthjelp</translation>
    </message>
    <message>
        <source>Ordered work</source>
        <translation>Bestilt arbeid</translation>
    </message>
    <message>
        <source>No maintenance contract</source>
        <translation>Uten vedlikeholdsavtale</translation>
    </message>
    <message>
        <source>New major version</source>
        <translation>Ny hovedversjon</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkjenning</translation>
    </message>
    <message>
        <source>Notice of hours</source>
        <translation>Varsel om timer</translation>
    </message>
    <message>
        <source>Our decision</source>
        <translation>Vår avgjørelse</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Not our work</source>
        <translation>Ikke vårt arbeid</translation>
    </message>
    <message>
        <source>each</source>
        <translation>stk.</translation>
    </message>
    <message>
        <source>{what}, {length:duration}</source>
        <translation>{what}, {length:duration}</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Delvis betalt</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Kreditert</translation>
    </message>
    <message>
        <source>Goodwill: {reason}</source>
        <translation>Kulanse: {reason}</translation>
    </message>
    <message>
        <source>Unbilled work</source>
        <translation>Ufakturert arbeid</translation>
    </message>
    <message>
        <source>Call of {length:duration}</source>
        <translation>Samtale på {length:duration}</translation>
    </message>
    <message>
        <source>Customer and work</source>
        <translation>Kunde og arbeid</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Kvarter</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Held: {what}</source>
        <translation>Holdt tilbake: {what}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>“{work}” costs the customer nothing.</source>
        <translation>«{work}» koster kunden ingenting.</translation>
    </message>
    <message>
        <source>New price of {item}</source>
        <translation>Ny pris på {item}</translation>
    </message>
    <message>
        <source>{item}: {amount:money} from {day:date}.</source>
        <translation>{item}: {amount:money} fra {day:date}.</translation>
    </message>
    <message>
        <source>The price from {day:date} is withdrawn.</source>
        <translation>Prisen fra {day:date} er trukket tilbake.</translation>
    </message>
    <message>
        <source>Released, but something else is still missing.</source>
        <translation>Frigitt, men noe annet mangler fortsatt.</translation>
    </message>
    <message>
        <source>Released: it can be invoiced now.</source>
        <translation>Frigitt: det kan faktureres nå.</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>Skriv datoen.</translation>
    </message>
    <message>
        <source>Give away</source>
        <translation>Gi uten betaling</translation>
    </message>
    <message>
        <source>Given away: it goes on the invoice at no charge.</source>
        <translation>Gitt uten betaling: det kommer på fakturaen uten beløp.</translation>
    </message>
    <message>
        <source>It is charged again.</source>
        <translation>Det faktureres igjen.</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Beløp eks. mva.</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>Sett pris</translation>
    </message>
    <message>
        <source>{item}: the price is confirmed.</source>
        <translation>{item}: prisen er bekreftet.</translation>
    </message>
    <message>
        <source>The printer does not take the paper. See whether it is switched on, or save the paper as a PDF.</source>
        <translation>Skriveren tar ikke imot dokumentet. Se om den er slått på, eller lagre dokumentet som PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sendt til skriveren.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Tilpass bredden</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of work of other months wait.</source>
        <translation><numerusform>{n} oppdrag fra andre måneder venter.</numerusform><numerusform>{n} oppdrag fra andre måneder venter.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} customers chosen</source>
        <translation><numerusform>{n} kunde valgt</numerusform><numerusform>{n} kunder valgt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices chosen</source>
        <translation><numerusform>{n} faktura valgt</numerusform><numerusform>{n} fakturaer valgt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} prices are ours: please check them.</source>
        <translation><numerusform>{n} pris er vårt eget valg: sjekk den.</numerusform><numerusform>{n} priser er vårt eget valg: sjekk dem.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts made.</source>
        <translation><numerusform>{n} utkast er laget.</numerusform><numerusform>{n} utkast er laget.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices issued.</source>
        <translation><numerusform>{n} faktura er utstedt.</numerusform><numerusform>{n} fakturaer er utstedt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of work</source>
        <translation><numerusform>{n} oppdrag</numerusform><numerusform>{n} oppdrag</numerusform></translation>
    </message>
    <message>
        <source>Drafts or invoices are being made: wait until that is done, or stop it.</source>
        <translation>Utkast eller fakturaer lages nå: vent til det er ferdig, eller stopp det.</translation>
    </message>
</context>
</TS>
