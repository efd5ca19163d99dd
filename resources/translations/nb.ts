<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
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
    <message>
        <source>Edit draft</source>
        <translation>Rediger utkastet</translation>
    </message>
    <message>
        <source>Edit the draft's lines, order, discounts, payer and references</source>
        <translation>Rediger utkastets linjer, rekkefølge, rabatter, betaler og referanser</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>Liten skrift</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Rabatt %</translation>
    </message>
    <message>
        <source>Line {number}, discount in percent</source>
        <translation>Linje {number}, rabatt i prosent</translation>
    </message>
    <message>
        <source>Line {number}: up</source>
        <translation>Linje {number}: opp</translation>
    </message>
    <message>
        <source>Line {number}: down</source>
        <translation>Linje {number}: ned</translation>
    </message>
    <message>
        <source>Discount on the whole %</source>
        <translation>Rabatt på hele fakturaen, %</translation>
    </message>
    <message>
        <source>Order of lines</source>
        <translation>Linjenes rekkefølge</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Etter dato</translation>
    </message>
    <message>
        <source>By ticket</source>
        <translation>Etter sak</translation>
    </message>
    <message>
        <source>The buyer's order number</source>
        <translation>Kjøpers ordrenummer</translation>
    </message>
    <message>
        <source>ΜΑΡΚ</source>
        <translation>ΜΑΡΚ</translation>
    </message>
    <message>
        <source>UID of the provider</source>
        <translation>Leverandørens UID</translation>
    </message>
    <message>
        <source>QR address</source>
        <translation>QR-adresse</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Tilbakestill</translation>
    </message>
    <message>
        <source>The paper beside follows what you type.</source>
        <translation>Arket ved siden av følger det du skriver.</translation>
    </message>
    <message>
        <source>Only an issued document is sent: issue the draft first.</source>
        <translation>Bare et utstedt dokument sendes: utsted utkastet først.</translation>
    </message>
    <message>
        <source>Invoice {number} from {desk}</source>
        <translation>Faktura {number} fra {desk}</translation>
    </message>
    <message>
        <source>Credit note {number} from {desk}</source>
        <translation>Kreditnota {number} fra {desk}</translation>
    </message>
    <message>
        <source>Pro forma {number} from {desk}</source>
        <translation>Proformafaktura {number} fra {desk}</translation>
    </message>
    <message>
        <source>The document is attached: {number}, {gross:money}.</source>
        <translation>Dokumentet er vedlagt: {number}, {gross:money}.</translation>
    </message>
    <message>
        <source>It is due on {day:date}.</source>
        <translation>Forfallsdato er {day:date}.</translation>
    </message>
    <message>
        <source>Payment reference: {reference}</source>
        <translation>Betalingsreferanse: {reference}</translation>
    </message>
    <message>
        <source>No program opened the paper: save it as a PDF instead.</source>
        <translation>Ingen programmer åpnet arket: lagre det som PDF i stedet.</translation>
    </message>
    <message>
        <source>Handed to the mail program: {subject}</source>
        <translation>Overlatt til e-postprogrammet: {subject}</translation>
    </message>
    <message>
        <source>No mail program took the letter: save the paper and attach it by hand.</source>
        <translation>Ingen e-postprogrammer tok imot brevet: lagre arket og legg det ved selv.</translation>
    </message>
    <message>
        <source>Save the e-invoice</source>
        <translation>Lagre e-fakturaen</translation>
    </message>
    <message>
        <source>Save all to a folder</source>
        <translation>Lagre alle i en mappe</translation>
    </message>
    <message>
        <source>The chain of issued documents is being looked through.</source>
        <translation>Kjeden av utstedte dokumenter gjennomgås.</translation>
    </message>
    <message>
        <source>The chain holds: every issued document is there, unchanged, in its order.</source>
        <translation>Kjeden holder: alle utstedte dokumenter er der, uendret og i rekkefølge.</translation>
    </message>
    <message>
        <source>Issue {number} over {gross:money} to {customer}? It cannot change after that.</source>
        <translation>Utstede {number} på {gross:money} til {customer}? Etter det kan den ikke endres.</translation>
    </message>
    <message>
        <source>{number} issued to {customer}, {gross:money}.</source>
        <translation>{number} er utstedt til {customer}, {gross:money}.</translation>
    </message>
    <message>
        <source>{gross:money}</source>
        <translation>{gross:money}</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Utsted og skriv ut</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Åpne i et annet program</translation>
    </message>
    <message>
        <source>Open the paper in the desktop's own program</source>
        <translation>Åpne arket i skrivebordets eget program</translation>
    </message>
    <message>
        <source>Save e-invoice</source>
        <translation>Lagre e-faktura</translation>
    </message>
    <message>
        <source>Save the e-invoice (XML) as it was issued</source>
        <translation>Lagre e-fakturaen (XML) slik den ble utstedt</translation>
    </message>
    <message>
        <source>Hand to the mail program</source>
        <translation>Overlat til e-postprogrammet</translation>
    </message>
    <message>
        <source>Open a letter with the paper in the mail program</source>
        <translation>Åpne et brev med arket i e-postprogrammet</translation>
    </message>
    <message>
        <source>Print all chosen</source>
        <translation>Skriv ut alle valgte</translation>
    </message>
    <message>
        <source>Print all that are chosen, one behind the other</source>
        <translation>Skriv ut alle som er valgt, etter hverandre</translation>
    </message>
    <message>
        <source>Save all chosen</source>
        <translation>Lagre alle valgte</translation>
    </message>
    <message>
        <source>Save all that are chosen as files in a folder</source>
        <translation>Lagre alle som er valgt, som filer i en mappe</translation>
    </message>
    <message>
        <source>Merge all chosen</source>
        <translation>Slå sammen alle valgte</translation>
    </message>
    <message>
        <source>Save all that are chosen as one PDF</source>
        <translation>Lagre alle som er valgt, som én PDF</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Kontroller kjeden</translation>
    </message>
    <message>
        <source>Look whether every issued document is there, unchanged</source>
        <translation>Se om alle utstedte dokumenter er der, uendret</translation>
    </message>
    <message numerus="yes">
        <source>{n} papers are still being made.</source>
        <translation><numerusform>{n} ark er fortsatt under arbeid.</numerusform><numerusform>{n} ark er fortsatt under arbeid.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} more links are broken.</source>
        <translation><numerusform>{n} lenke til er brutt.</numerusform><numerusform>{n} lenker til er brutt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} files saved in {folder}.</source>
        <translation><numerusform>{n} fil lagret i {folder}.</numerusform><numerusform>{n} filer lagret i {folder}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices</source>
        <translation><numerusform>{n} faktura</numerusform><numerusform>{n} fakturaer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation><numerusform>{n} til</numerusform><numerusform>{n} til</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Issue {n} drafts, from {number} on, {total:list} together, to {names:list}? They cannot change after that.</source>
        <translation><numerusform>Utstede {n} utkast, fra {number}, til sammen {total:list}, til {names:list}? Etter det kan de ikke endres.</numerusform><numerusform>Utstede {n} utkast, fra {number}, til sammen {total:list}, til {names:list}? Etter det kan de ikke endres.</numerusform></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalinger</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Purringer</translation>
    </message>
    <message>
        <source>From the bank</source>
        <translation>Fra banken</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Legg til side</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Ingenting er utestående</translation>
    </message>
    <message>
        <source>Every invoice is paid.</source>
        <translation>Alle fakturaer er betalt.</translation>
    </message>
    <message>
        <source>No money waits</source>
        <translation>Ingen betaling venter</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>Ingenting er lagt til side</translation>
    </message>
    <message>
        <source>Money of a bank file that is for no invoice stands here, with its reason.</source>
        <translation>Betalinger fra en bankfil som ikke gjelder noen faktura, står her med begrunnelse.</translation>
    </message>
    <message>
        <source>No payment yet</source>
        <translation>Ingen betaling ennå</translation>
    </message>
    <message>
        <source>B records one on an invoice; a bank's file records many.</source>
        <translation>B registrerer én på en faktura; en bankfil registrerer mange.</translation>
    </message>
    <message>
        <source>No invoice has this reference</source>
        <translation>Ingen faktura har denne referansen</translation>
    </message>
    <message>
        <source>Several invoices have this reference</source>
        <translation>Flere fakturaer har denne referansen</translation>
    </message>
    <message>
        <source>The amount is not what is owed</source>
        <translation>Beløpet er ikke det som skyldes</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Ikke forfalt</translation>
    </message>
    <message>
        <source>Over 90</source>
        <translation>Over 90</translation>
    </message>
    <message>
        <source>1–30</source>
        <translation>1–30</translation>
    </message>
    <message>
        <source>31–60</source>
        <translation>31–60</translation>
    </message>
    <message>
        <source>61–90</source>
        <translation>61–90</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>For mye</translation>
    </message>
    <message>
        <source>For a collector</source>
        <translation>Til inkasso</translation>
    </message>
    <message>
        <source>Reminder {n}</source>
        <translation>Purring {n}</translation>
    </message>
    <message>
        <source>Reminder {n} from {day:date}</source>
        <translation>Purring {n} fra {day:date}</translation>
    </message>
    <message>
        <source>Fee and interest</source>
        <translation>Gebyr og rente</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <translation>Neste purring</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Bank file</source>
        <translation>Bankfil</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Registrert av</translation>
    </message>
    <message>
        <source>{owed} owed in all; Enter makes a statement.</source>
        <translation>I alt {owed} utestående; Enter lager en kontoutskrift.</translation>
    </message>
    <message>
        <source>Enter books the money on the invoice that fits.</source>
        <translation>Enter bokfører betalingen på fakturaen som passer.</translation>
    </message>
    <message>
        <source>Make reminder</source>
        <translation>Lag purring</translation>
    </message>
    <message>
        <source>Make the next reminder of the invoice, and show it</source>
        <translation>Lag neste purring på fakturaen og vis den</translation>
    </message>
    <message>
        <source>See reminder</source>
        <translation>Se purring</translation>
    </message>
    <message>
        <source>See the next reminder as it would be today, or the last one made</source>
        <translation>Se neste purring slik den ville blitt i dag, eller den siste som ble laget</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Stans purringer</translation>
    </message>
    <message>
        <source>Remind of the invoice no more for now, with a reason, or go on</source>
        <translation>Purr ikke på fakturaen inntil videre, med begrunnelse, eller fortsett</translation>
    </message>
    <message>
        <source>Read bank file</source>
        <translation>Les bankfil</translation>
    </message>
    <message>
        <source>Read a bank file</source>
        <translation>Les en bankfil</translation>
    </message>
    <message>
        <source>Read a file of the bank: camt.053, camt.054 or OCR giro</source>
        <translation>Les en fil fra banken: camt.053, camt.054 eller OCR giro</translation>
    </message>
    <message>
        <source>Book on invoice</source>
        <translation>Bokfør på faktura</translation>
    </message>
    <message>
        <source>Book the money on an invoice; what fits best stands there already</source>
        <translation>Bokfør betalingen på en faktura; den som passer best, står der allerede</translation>
    </message>
    <message>
        <source>Say why the money is for no invoice</source>
        <translation>Si hvorfor betalingen ikke gjelder noen faktura</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta opp igjen</translation>
    </message>
    <message>
        <source>Let the money wait for its invoice again</source>
        <translation>La betalingen vente på fakturaen sin igjen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tilbake</translation>
    </message>
    <message>
        <source>Take back the payment that was entered wrongly</source>
        <translation>Ta tilbake betalingen som ble registrert feil</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Kontoutskrift</translation>
    </message>
    <message>
        <source>Make a statement of the customer's account</source>
        <translation>Lag en kontoutskrift for kunden</translation>
    </message>
    <message>
        <source>Journal for the accountant</source>
        <translation>Journal til regnskapsføreren</translation>
    </message>
    <message>
        <source>Write the journal of a period as a CSV file</source>
        <translation>Skriv journalen for en periode som CSV-fil</translation>
    </message>
    <message>
        <source>Ledger accounts</source>
        <translation>Regnskapskontoer</translation>
    </message>
    <message>
        <source>Say on which accounts sales, VAT and payments are booked</source>
        <translation>Si på hvilke kontoer salg, MVA og betalinger bokføres</translation>
    </message>
    <message>
        <source>Reminder {n} of invoice {number}, {customer}: {owed:money} owed, {fee:money} fee, {interest:money} interest for {days} days.</source>
        <translation>Purring {n} på faktura {number}, {customer}: {owed:money} utestående, {fee:money} gebyr, {interest:money} rente for {days} dager.</translation>
    </message>
    <message>
        <source>Reminder of invoice {number}</source>
        <translation>Purring på faktura {number}</translation>
    </message>
    <message>
        <source>No reminders of invoice {number} for now; without a reason they go on.</source>
        <translation>Ingen purringer på faktura {number} inntil videre; uten begrunnelse fortsetter de.</translation>
    </message>
    <message>
        <source>This file is larger than {most} MB: no bank's file is.</source>
        <translation>Denne filen er større enn {most} MB: det er ingen bankfil.</translation>
    </message>
    <message>
        <source>{n} booked on their invoices</source>
        <translation>{n} bokført på fakturaene sine</translation>
    </message>
    <message>
        <source>{n} wait</source>
        <translation>{n} venter</translation>
    </message>
    <message>
        <source>{n} known before</source>
        <translation>{n} kjent fra før</translation>
    </message>
    <message>
        <source>Book {amount:money} from {payer} on an invoice.</source>
        <translation>Bokfør {amount:money} fra {payer} på en faktura.</translation>
    </message>
    <message>
        <source>{number}, {customer}, {owed:money} owed</source>
        <translation>{number}, {customer}, {owed:money} utestående</translation>
    </message>
    <message>
        <source>It may be for: {invoices}.</source>
        <translation>Det kan gjelde: {invoices}.</translation>
    </message>
    <message>
        <source>{amount:money} booked on invoice {number}.</source>
        <translation>{amount:money} bokført på faktura {number}.</translation>
    </message>
    <message>
        <source>{amount:money} from {payer} is for no invoice.</source>
        <translation>{amount:money} fra {payer} gjelder ingen faktura.</translation>
    </message>
    <message>
        <source>Take back {amount:money} of invoice {number}?</source>
        <translation>Ta tilbake {amount:money} på faktura {number}?</translation>
    </message>
    <message>
        <source>Statement of account: {customer}</source>
        <translation>Kontoutskrift: {customer}</translation>
    </message>
    <message>
        <source>Journal for the accountant: invoices, credit notes and payments, every voucher summing to nothing.</source>
        <translation>Journal til regnskapsføreren: fakturaer, kreditnotaer og betalinger; hvert bilag går i null.</translation>
    </message>
    <message>
        <source>Write file</source>
        <translation>Skriv fil</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>VAT {rate:percent}: {vat:money} of {net:money}</source>
        <translation>MVA {rate:percent}: {vat:money} av {net:money}</translation>
    </message>
    <message>
        <source>Ledger accounts as your accountant has them; an empty one goes back to the country's usual.</source>
        <translation>Regnskapskontoer slik regnskapsføreren har dem; en tom går tilbake til landets vanlige.</translation>
    </message>
    <message>
        <source>The accounts are saved.</source>
        <translation>Kontoene er lagret.</translation>
    </message>
    <message numerus="yes">
        <source>{n} payments read</source>
        <translation><numerusform>{n} betaling lest</numerusform><numerusform>{n} betalinger lest</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} vouchers are in {file}</source>
        <translation><numerusform>{n} bilag er i {file}</numerusform><numerusform>{n} bilag er i {file}</numerusform></translation>
    </message>
    <message>
        <source>For no invoice</source>
        <translation>Uten faktura</translation>
    </message>
    <message>
        <source>Unbilled again</source>
        <translation>Ufakturert igjen</translation>
    </message>
    <message>
        <source>Given away: it is not invoiced again</source>
        <translation>Gitt bort: faktureres ikke igjen</translation>
    </message>
    <message>
        <source>Drafted anew, to be put right and issued</source>
        <translation>Nytt utkast som rettes og utstedes</translation>
    </message>
    <message>
        <source>Credit invoice {number} of {customer}</source>
        <translation>Krediter faktura {number} til {customer}</translation>
    </message>
    <message>
        <source>Take the tick off a line that stays, or credit a part of it.</source>
        <translation>Fjern haken på en linje som skal stå, eller krediter en del av den.</translation>
    </message>
    <message>
        <source>What becomes of the work</source>
        <translation>Hva skjer med arbeidet</translation>
    </message>
    <message>
        <source>Credit {line}</source>
        <translation>Krediter {line}</translation>
    </message>
    <message>
        <source>Net amount to credit of {line}</source>
        <translation>Nettobeløp å kreditere av {line}</translation>
    </message>
    <message>
        <source>{net:money} net, before discounts on the whole</source>
        <translation>{net:money} netto, før rabatt på hele fakturaen</translation>
    </message>
    <message>
        <source>{net:money} net</source>
        <translation>{net:money} netto</translation>
    </message>
    <message>
        <source>Only a whole invoice is drafted anew: tick every line, or choose what else becomes of the work.</source>
        <translation>Bare en hel faktura får nytt utkast: merk alle linjene, eller velg noe annet for arbeidet.</translation>
    </message>
    <message>
        <source>The credit note is issued; the invoice is drafted anew: put it right and issue it.</source>
        <translation>Kreditnotaen er utstedt; fakturaen har fått et nytt utkast: rett det og utsted det.</translation>
    </message>
    <message>
        <source>The credit note is issued; the work is given away.</source>
        <translation>Kreditnotaen er utstedt; arbeidet er gitt bort.</translation>
    </message>
    <message>
        <source>The credit note is issued; work credited in full is unbilled again.</source>
        <translation>Kreditnotaen er utstedt; arbeid som er kreditert fullt ut, er ufakturert igjen.</translation>
    </message>
    <message>
        <source>Credit the invoice, in full or by line</source>
        <translation>Krediter fakturaen, helt eller per linje</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelatt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Invoice or reason</source>
        <translation>Faktura eller grunn</translation>
    </message>
    <message>
        <source>New run: {month}</source>
        <translation>Ny kjøring: {month}</translation>
    </message>
    <message>
        <source>{month}: {done} of {of} done</source>
        <translation>{month}: {done} av {of} ferdig</translation>
    </message>
    <message>
        <source>Month's end</source>
        <translation>Månedsslutt</translation>
    </message>
    <message>
        <source>Month's end: {month}</source>
        <translation>Månedsslutt: {month}</translation>
    </message>
    <message>
        <source>Each customer's work of the month is drafted and issued; nothing is asked between.</source>
        <translation>Hver kundes arbeid i måneden får utkast og utstedes; det spørres ikke underveis.</translation>
    </message>
    <message>
        <source>{done} issued, {skipped} left out, {failed} refused, {waiting} waiting</source>
        <translation>{done} utstedt, {skipped} utelatt, {failed} avvist, {waiting} venter</translation>
    </message>
    <message>
        <source>Begin the run</source>
        <translation>Start kjøringen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Try those refused again</source>
        <translation>Prøv de avviste på nytt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Kjøring</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Skriv ut alle</translation>
    </message>
    <message>
        <source>Merge into one PDF</source>
        <translation>Slå sammen til én PDF</translation>
    </message>
    <message>
        <source>Customers of the run</source>
        <translation>Kunder i kjøringen</translation>
    </message>
    <message>
        <source>{skipped} left out, {failed} refused: the list says why.</source>
        <translation>{skipped} utelatt, {failed} avvist: listen sier hvorfor.</translation>
    </message>
    <message>
        <source>Draft and issue every customer's work of a month, in a run</source>
        <translation>Lag utkast og utsted alle kunders arbeid i en måned, i én kjøring</translation>
    </message>
    <message numerus="yes">
        <source>{n} customers invoiced.</source>
        <translation><numerusform>{n} kunde fakturert.</numerusform><numerusform>{n} kunder fakturert.</numerusform></translation>
    </message>
    <message>
        <source>Book the money</source>
        <translation>Bokfør</translation>
    </message>
    <message>
        <source>No paper here</source>
        <translation>Ikke noe dokument her</translation>
    </message>
    <message>
        <source>The invoice of the row under the cursor stands here; one of an earlier system has its paper there.</source>
        <translation>Fakturaen på raden under markøren står her; en faktura fra et tidligere system har papiret sitt der.</translation>
    </message>
    <message>
        <source>Shift+I reads a file of the bank; what names its invoice is booked at once, the rest waits here.</source>
        <translation>Shift+I leser en fil fra banken; det som nevner fakturaen, bokføres straks, resten venter her.</translation>
    </message>
    <message>
        <source>Shift+U lets the money wait again.</source>
        <translation>Shift+U lar betalingen vente igjen.</translation>
    </message>
    <message>
        <source>Shift+Z takes a payment back.</source>
        <translation>Shift+Z tar en betaling tilbake.</translation>
    </message>
    <message>
        <source>Shift+M makes the next reminder, Shift+V shows it first.</source>
        <translation>Shift+M lager neste purring, Shift+V viser den først.</translation>
    </message>
    <message>
        <source>Needed before it can be issued:</source>
        <translation>Mangler før den kan utstedes:</translation>
    </message>
    <message>
        <source>Fill in: {what}</source>
        <translation>Fyll ut: {what}</translation>
    </message>
    <message>
        <source>You see invoices and print them; the office and managers make and change them.</source>
        <translation>Du ser fakturaer og skriver dem ut; kontoret og ledere lager og endrer dem.</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturert</translation>
    </message>
    <message>
        <source>SAF-T Financial</source>
        <translation>SAF-T Regnskap</translation>
    </message>
    <message>
        <source>Write the sales, VAT and payments of whole months for the tax office</source>
        <translation>Skriv salg, MVA og betalinger for hele måneder til Skatteetaten</translation>
    </message>
    <message>
        <source>SAF-T Financial of whole months of one year: sales, their VAT and payments.</source>
        <translation>SAF-T Regnskap for hele måneder i ett år: salg, MVA på salget og betalinger.</translation>
    </message>
    <message>
        <source>A SAF-T file holds whole months of one year: from the first day of one to the last day of another.</source>
        <translation>En SAF-T-fil dekker hele måneder i ett år: fra den første dagen i én til den siste dagen i en annen.</translation>
    </message>
    <message>
        <source>SAF-T Financial is Norway's: this desk is not there, or has no organisation number.</source>
        <translation>SAF-T Regnskap er norsk: denne desken er ikke i Norge, eller mangler organisasjonsnummer.</translation>
    </message>
    <message>
        <source>There is no Norwegian tax code for VAT of {rate:percent} in the category {category}.</source>
        <translation>Det finnes ingen norsk avgiftskode for MVA på {rate:percent} i kategorien {category}.</translation>
    </message>
    <message>
        <source>Reminder fee of invoice {number}</source>
        <translation>Purregebyr for faktura {number}</translation>
    </message>
    <message>
        <source>Late interest of invoice {number}</source>
        <translation>Forsinkelsesrente for faktura {number}</translation>
    </message>
    <message>
        <source>Reminder fee of invoice {number}, waived</source>
        <translation>Purregebyr for faktura {number}, frafalt</translation>
    </message>
    <message>
        <source>Late interest of invoice {number}, waived</source>
        <translation>Forsinkelsesrente for faktura {number}, frafalt</translation>
    </message>
    <message>
        <source>Late interest of earlier reminders</source>
        <translation>Forsinkelsesrente fra tidligere påminnelser</translation>
    </message>
    <message>
        <source>The invoice {number} itself is paid; fees and interest of its reminders are not. Please pay {whole} by {day:date}.</source>
        <translation>Selve faktura {number} er betalt, men gebyrer og renter fra påminnelsene er ikke betalt. Vennligst betal {whole} innen {day:date}.</translation>
    </message>
    <message>
        <source>Say why the fees and interest are waived.</source>
        <translation>Skriv hvorfor gebyrer og renter frafalles.</translation>
    </message>
    <message>
        <source>At most {most:money} of fees and interest is still asked for.</source>
        <translation>Det kreves fortsatt høyst {most:money} i gebyrer og renter.</translation>
    </message>
    <message>
        <source>A rate of interest is a percentage from 0 to 100.</source>
        <translation>En rentesats er en prosent fra 0 til 100.</translation>
    </message>
    <message>
        <source>Say where the rate is written, such as the central bank's notice and its day.</source>
        <translation>Skriv hvor satsen står, for eksempel sentralbankens kunngjøring og datoen.</translation>
    </message>
    <message>
        <source>Only a rate that was entered here is taken back.</source>
        <translation>Bare en sats som er lagt inn her, kan trekkes tilbake.</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Frafalt</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
    <message>
        <source>Late interest between businesses, in percent a year from a day on; a fee only where reminders cost another one.</source>
        <translation>Forsinkelsesrente mellom næringsdrivende i prosent per år fra en dag; gebyr bare når påminnelser koster noe annet.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prosent</translation>
    </message>
    <message>
        <source>Percent a year</source>
        <translation>Prosent per år</translation>
    </message>
    <message>
        <source>Reminder fee</source>
        <translation>Purregebyr</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Lagt inn</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Reminders count with {percent:percent} from {day:date} on.</source>
        <translation>Påminnelser regner med {percent:percent} fra {day:date}.</translation>
    </message>
    <message>
        <source>Take back the rate from {day:date} on? Reminders that were made keep theirs.</source>
        <translation>Trekke tilbake satsen fra {day:date}? Påminnelser som er laget, beholder sin.</translation>
    </message>
    <message>
        <source>Waive fees and interest of invoice {number}, {customer}: {open:money} of them is still asked for.</source>
        <translation>Frafall gebyrer og renter for faktura {number}, {customer}: {open:money} kreves fortsatt.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Frafall</translation>
    </message>
    <message>
        <source>{amount:money} of invoice {number} is waived.</source>
        <translation>{amount:money} av faktura {number} er frafalt.</translation>
    </message>
    <message>
        <source>The rate of late interest from {day:date} on is not known, so none is asked for; Shift+E enters it.</source>
        <translation>Forsinkelsesrenten fra {day:date} er ikke kjent, så ingen kreves; Shift+E legger den inn.</translation>
    </message>
    <message>
        <source>Waive fees and interest</source>
        <translation>Frafall gebyrer og renter</translation>
    </message>
    <message>
        <source>Ask no more for what reminders put on the invoice, with a reason</source>
        <translation>Krev ikke lenger det påminnelser la til fakturaen, med en begrunnelse</translation>
    </message>
    <message>
        <source>Enter rate</source>
        <translation>Legg inn sats</translation>
    </message>
    <message>
        <source>Enter the rate of late interest from a day on, and what a reminder costs then</source>
        <translation>Legg inn forsinkelsesrenten fra en dag, og hva en påminnelse koster da</translation>
    </message>
    <message>
        <source>Take rate back</source>
        <translation>Trekk tilbake sats</translation>
    </message>
    <message>
        <source>Take back a rate that was entered here</source>
        <translation>Trekk tilbake en sats som er lagt inn her</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Satser</translation>
    </message>
    <message>
        <source>No rate yet</source>
        <translation>Ingen sats ennå</translation>
    </message>
    <message>
        <source>Without a rate of late interest, reminders ask for none; Shift+E enters one.</source>
        <translation>Uten en sats for forsinkelsesrente krever påminnelser ingen; Shift+E legger inn en.</translation>
    </message>
    <message>
        <source>A rate holds until the next one, or the end of its half year; Shift+E enters one.</source>
        <translation>En sats gjelder til den neste, eller til halvåret er slutt; Shift+E legger inn en.</translation>
    </message>
    <message>
        <source>Shipped, looked through on {day:date}</source>
        <translation>Følger med, gjennomgått {day:date}</translation>
    </message>
    <message>
        <source>{who}, {day:date}</source>
        <translation>{who}, {day:date}</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Fra dag</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Til dag</translation>
    </message>
    <message>
        <source>A SAF-T file is of a year from 1970 to 2100: choose months of one of them.</source>
        <translation>En SAF-T-fil gjelder et år fra 1970 til 2100: velg måneder i ett av dem.</translation>
    </message>
    <message>
        <source>At most {most} lines are taken over at once: take these over first, then the rest.</source>
        <translation>Høyst {most} linjer overtas om gangen: overta disse først, deretter resten.</translation>
    </message>
    <message>
        <source>The office or a manager makes drafts and invoices.</source>
        <translation>Kontoret eller en leder lager utkast og fakturaer.</translation>
    </message>
</context>
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
        <source>{name} has this call now.</source>
        <translation>{name} har denne samtalen nå.</translation>
    </message>
    <message>
        <source>This gap is not there any more.</source>
        <translation>Dette oppholdet finnes ikke lenger.</translation>
    </message>
    <message>
        <source>This call is never charged: its gaps need no answer.</source>
        <translation>Denne samtalen faktureres aldri: oppholdene i den trenger ikke svar.</translation>
    </message>
    <message>
        <source>Choose a colleague who works at this desk.</source>
        <translation>Velg en kollega som arbeider her.</translation>
    </message>
    <message>
        <source>This offer is not there any more.</source>
        <translation>Dette tilbudet om overtakelse finnes ikke lenger.</translation>
    </message>
    <message>
        <source>The offer is over: the call stayed with {name}.</source>
        <translation>Tilbudet gjelder ikke lenger: samtalen ble hos {name}.</translation>
    </message>
    <message>
        <source>The call began at {at:clock}: it can't have ended before that.</source>
        <translation>Samtalen begynte {at:clock}: den kan ikke ha sluttet før det.</translation>
    </message>
    <message>
        <source>That is still to come: write when the call ended.</source>
        <translation>Det tidspunktet er ikke kommet ennå: skriv når samtalen sluttet.</translation>
    </message>
    <message>
        <source>A call can't begin after now, or after its first pause: check the minutes.</source>
        <translation>En samtale kan ikke begynne etter nå eller etter sin første pause: kontroller minuttene.</translation>
    </message>
    <message>
        <source>Your call before this one ended at {at:clock}: this one can't have begun earlier.</source>
        <translation>Den forrige samtalen din sluttet {at:clock}: denne kan ikke ha begynt tidligere.</translation>
    </message>
    <message>
        <source>A call that is never charged keeps its time.</source>
        <translation>En samtale som aldri faktureres, beholder tiden sin.</translation>
    </message>
    <message>
        <source>Longest call</source>
        <translation>Lengste samtale</translation>
    </message>
    <message>
        <source>A call that runs longer is asked about: still on it, or when did it end? Nothing is cut by itself.</source>
        <translation>Det spørres om en samtale som varer lenger: pågår den ennå, eller når sluttet den? Ingenting kuttes av seg selv.</translation>
    </message>
    <message>
        <source>Small call bar</source>
        <translation>Liten samtalelinje</translation>
    </message>
    <message>
        <source>Floats above other programs during a call: with time, hold, finish and notes.</source>
        <translation>Ligger over andre programmer under en samtale: med tid, vent, avslutt og notater.</translation>
    </message>
    <message>
        <source>Icon among the desktop's signs</source>
        <translation>Ikon i systemstatusfeltet</translation>
    </message>
    <message>
        <source>Shows whether a call runs and for how long, and starts and finishes one.</source>
        <translation>Viser om en samtale pågår og hvor lenge, og starter og avslutter en.</translation>
    </message>
    <message>
        <source>Key that works in every program</source>
        <translation>Tast som virker i alle programmer</translation>
    </message>
    <message>
        <source>Starts a call, and finishes the one running, wherever you are.</source>
        <translation>Starter en samtale, og avslutter den som pågår, uansett hvor du er.</translation>
    </message>
    <message>
        <source>Dial from the desk</source>
        <translation>Ring fra programmet</translation>
    </message>
    <message>
        <source>Pressing a phone number shows it, and hands it to the program that dials on this computer.</source>
        <translation>Når et telefonnummer trykkes, vises det og gis til programmet som ringer på denne maskinen.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 time</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 timer</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 timer</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 timer</translation>
    </message>
    <message>
        <source>During every call</source>
        <translation>Under hver samtale</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldri</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Next parked call</source>
        <translation>Neste parkerte samtale</translation>
    </message>
    <message>
        <source>Go on with the parked call that has waited longest</source>
        <translation>Fortsett den parkerte samtalen som har ventet lengst</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overlat</translation>
    </message>
    <message>
        <source>Hand the call, its time and notes, to a colleague</source>
        <translation>Overlat samtalen til en kollega, med tid og notater</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Dial the number of the caller shown</source>
        <translation>Ring nummeret til den som vises</translation>
    </message>
    <message>
        <source>Answer the line below: first choice</source>
        <translation>Svar på linjen under: første valg</translation>
    </message>
    <message>
        <source>Answer the line below: second choice</source>
        <translation>Svar på linjen under: andre valg</translation>
    </message>
    <message>
        <source>It began 1 minute earlier</source>
        <translation>Den begynte 1 minutt tidligere</translation>
    </message>
    <message>
        <source>It began 5 minutes earlier</source>
        <translation>Den begynte 5 minutter tidligere</translation>
    </message>
    <message>
        <source>It began at another time</source>
        <translation>Den begynte på et annet tidspunkt</translation>
    </message>
    <message>
        <source>Say when the call began, in minutes or as a time</source>
        <translation>Si når samtalen begynte, i minutter eller som klokkeslett</translation>
    </message>
    <message>
        <source>The call begins at {at:clock} now.</source>
        <translation>Samtalen begynner nå {at:clock}.</translation>
    </message>
    <message>
        <source>It began earlier</source>
        <translation>Den begynte tidligere</translation>
    </message>
    <message>
        <source>Work on the ticket</source>
        <translation>Arbeid med saken</translation>
    </message>
    <message>
        <source>This desktop shows no such signs, so nothing is shown.</source>
        <translation>Dette skrivebordet har ikke noe slikt felt, så ingenting vises.</translation>
    </message>
    <message>
        <source>Another program has the key {keys} already: choose another in Settings.</source>
        <translation>Et annet program har allerede tasten {keys}: velg en annen i innstillingene.</translation>
    </message>
    <message>
        <source>{colleague} hands you the call with {who}.</source>
        <translation>{colleague} overlater deg samtalen med {who}.</translation>
    </message>
    <message>
        <source>{colleague} hands you a call whose caller is not known.</source>
        <translation>{colleague} overlater deg en samtale med ukjent innringer.</translation>
    </message>
    <message>
        <source>The call is offered to {colleague}. It stays with you until it is taken.</source>
        <translation>Samtalen er tilbudt {colleague}. Den blir hos deg til den er overtatt.</translation>
    </message>
    <message>
        <source>In the call with {who} this computer was away from {begin:clock} to {end:clock} ({length:duration}). Was it worked?</source>
        <translation>I samtalen med {who} var maskinen borte fra {begin:clock} til {end:clock} ({length:duration}). Ble det arbeidet i den tiden?</translation>
    </message>
    <message>
        <source>In this call the computer was away from {begin:clock} to {end:clock} ({length:duration}). Was it worked?</source>
        <translation>I denne samtalen var maskinen borte fra {begin:clock} til {end:clock} ({length:duration}). Ble det arbeidet i den tiden?</translation>
    </message>
    <message>
        <source>On-call duty has the urgent calls.</source>
        <translation>Vakttelefonen tar de kritiske sakene.</translation>
    </message>
    <message>
        <source>{percent} % of the estimate is used: {left:duration} are left of {whole:duration}.</source>
        <translation>{percent} % av estimatet er brukt: {left:duration} igjen av {whole:duration}.</translation>
    </message>
    <message>
        <source>The estimate is used up: {over:duration} more than the {whole:duration} agreed.</source>
        <translation>Estimatet er brukt opp: {over:duration} mer enn de avtalte {whole:duration}.</translation>
    </message>
    <message>
        <source>{colleague} has taken the call.</source>
        <translation>{colleague} har overtatt samtalen.</translation>
    </message>
    <message>
        <source>{colleague} has left the call with you.</source>
        <translation>{colleague} lot samtalen bli hos deg.</translation>
    </message>
    <message>
        <source>{colleague} did not answer: the call stays with you.</source>
        <translation>{colleague} svarte ikke: samtalen blir hos deg.</translation>
    </message>
    <message>
        <source>The phone is closed until {at:clock}.</source>
        <translation>Telefonen er stengt til {at:clock}.</translation>
    </message>
    <message>
        <source>The phone is closed until {at:moment}.</source>
        <translation>Telefonen er stengt til {at:moment}.</translation>
    </message>
    <message>
        <source>Before this may be charged, somebody who may order it must approve it.</source>
        <translation>Før dette kan faktureres, må en bestillingsberettiget kontakt godkjenne det.</translation>
    </message>
    <message>
        <source>Before this may be charged, the customer must approve an estimate.</source>
        <translation>Før dette kan faktureres, må kunden godkjenne et prisestimat.</translation>
    </message>
    <message>
        <source>Before this may be charged, tell the customer the hours.</source>
        <translation>Fortell kunden om timene før dette kan faktureres.</translation>
    </message>
    <message>
        <source>Whether this is charged is still to be decided.</source>
        <translation>Det er ikke bestemt ennå om dette faktureres.</translation>
    </message>
    <message>
        <source>This has no price yet: a quote is needed.</source>
        <translation>Dette har ingen pris ennå: det trengs et tilbud.</translation>
    </message>
    <message>
        <source>A call now is promised an answer by {at:moment}.</source>
        <translation>En som ringer nå, er lovet svar innen {at:moment}.</translation>
    </message>
    <message>
        <source>A call now is promised a call back by {at:moment}.</source>
        <translation>En som ringer nå, er lovet å bli ringt opp innen {at:moment}.</translation>
    </message>
    <message>
        <source>A call now is promised a start of work by {at:moment}.</source>
        <translation>En som ringer nå, er lovet at arbeidet begynner innen {at:moment}.</translation>
    </message>
    <message>
        <source>A call now is promised a solution by {at:moment}.</source>
        <translation>En som ringer nå, er lovet en løsning innen {at:moment}.</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>Det telles</translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation>Det telles ikke</translation>
    </message>
    <message>
        <source>Take the call</source>
        <translation>Overta samtalen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La den være</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Trekk tilbake</translation>
    </message>
    <message>
        <source>Credit stop: no chargeable work for {customer} until its invoices are paid.</source>
        <translation>Kredittsperre: ikke noe fakturerbart arbeid for {customer} før fakturaene er betalt.</translation>
    </message>
    <message>
        <source>{customer} has overdue invoices: {amount}.</source>
        <translation>{customer} har forfalte fakturaer: {amount}.</translation>
    </message>
    <message>
        <source>{number} goes to the program that dials on this computer.</source>
        <translation>{number} gis til programmet som ringer på denne maskinen.</translation>
    </message>
    <message>
        <source>Dial {number}?</source>
        <translation>Ringe {number}?</translation>
    </message>
    <message>
        <source>No program on this computer dials numbers: set one up for tel: links.</source>
        <translation>Ingen programmer på denne maskinen ringer numre: sett opp ett for tel:-lenker.</translation>
    </message>
    <message>
        <source>No number is known: write one on the customer's page.</source>
        <translation>Ingen numre er kjent: skriv et på kundens side.</translation>
    </message>
    <message>
        <source>Write minutes, such as 7, or a time, such as 10:42.</source>
        <translation>Skriv minutter, for eksempel 7, eller et klokkeslett, for eksempel 10:42.</translation>
    </message>
    <message>
        <source>Write a time of the clock, such as 10:42.</source>
        <translation>Skriv et klokkeslett, for eksempel 10:42.</translation>
    </message>
    <message>
        <source>The call with {who} has run for {length} hours. Are you still on it?</source>
        <translation>Samtalen med {who} har vart i {length} timer. Pågår den ennå?</translation>
    </message>
    <message>
        <source>A call whose caller is not known has run for {length} hours. Are you still on it?</source>
        <translation>En samtale med ukjent innringer har vart i {length} timer. Pågår den ennå?</translation>
    </message>
    <message>
        <source>Your call before this one stays as it is: no start lies before its end. The former start is kept on the record.</source>
        <translation>Den forrige samtalen din blir som den er: ingen start ligger før slutten av den. Den tidligere starten står i loggen.</translation>
    </message>
    <message>
        <source>The call began at {at:clock}. What was counted after its end goes, and the record says so.</source>
        <translation>Samtalen begynte {at:clock}. Det som ble talt etter slutten, tas bort, og loggen sier det.</translation>
    </message>
    <message>
        <source>Move the start</source>
        <translation>Flytt starten</translation>
    </message>
    <message>
        <source>When did the call begin?</source>
        <translation>Når begynte samtalen?</translation>
    </message>
    <message>
        <source>Minutes earlier, or a time</source>
        <translation>Minutter tidligere, eller klokkeslett</translation>
    </message>
    <message>
        <source>A long call</source>
        <translation>En lang samtale</translation>
    </message>
    <message>
        <source>When did the call end?</source>
        <translation>Når sluttet samtalen?</translation>
    </message>
    <message>
        <source>It ended earlier</source>
        <translation>Den sluttet tidligere</translation>
    </message>
    <message>
        <source>It ends now</source>
        <translation>Den slutter nå</translation>
    </message>
    <message>
        <source>Still on it</source>
        <translation>Den pågår ennå</translation>
    </message>
    <message>
        <source>The call stays with you, and its time runs on, until your colleague takes it. The notes go with it.</source>
        <translation>Samtalen blir hos deg, og tiden går, til kollegaen overtar den. Notatene følger med.</translation>
    </message>
    <message>
        <source>Hand the call over</source>
        <translation>Overlat samtalen</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollega</translation>
    </message>
    <message>
        <source>There is no colleague at this desk to hand the call to: add one in Settings.</source>
        <translation>Det er ingen kollega her å overlate samtalen til: legg til en i innstillingene.</translation>
    </message>
    <message>
        <source>Offer the call</source>
        <translation>Tilby samtalen</translation>
    </message>
    <message>
        <source>The call with {who} was still running when the program stopped. It was last seen at {at:moment}, after {length} minutes. Since then {gap:duration} have gone by.</source>
        <translation>Samtalen med {who} pågikk da programmet stoppet. Den ble sist registrert {at:moment}, etter {length} minutter. Siden da har det gått {gap:duration}.</translation>
    </message>
    <message>
        <source>A call whose caller is not known was still running when the program stopped. It was last seen at {at:moment}, after {length} minutes. Since then {gap:duration} have gone by.</source>
        <translation>En samtale med ukjent innringer pågikk da programmet stoppet. Den ble sist registrert {at:moment}, etter {length} minutter. Siden da har det gått {gap:duration}.</translation>
    </message>
    <message>
        <source>Never charge it</source>
        <translation>Fakturer den aldri</translation>
    </message>
    <message>
        <source>It ended there</source>
        <translation>Den sluttet da</translation>
    </message>
    <message>
        <source>It went on all the time</source>
        <translation>Den pågikk hele tiden</translation>
    </message>
    <message>
        <source>It goes on from now</source>
        <translation>Den fortsetter fra nå</translation>
    </message>
    <message>
        <source>Reason, where the call is never charged</source>
        <translation>Årsak, hvis samtalen aldri skal faktureres</translation>
    </message>
    <message numerus="yes">
        <source>{n} parked calls wait in the bar.</source>
        <translation><numerusform>{n} parkert samtale venter i linjen.</numerusform><numerusform>{n} parkerte samtaler venter i linjen.</numerusform></translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Åpne vinduet</translation>
    </message>
    <message>
        <source>Credit stop</source>
        <translation>Kredittsperre</translation>
    </message>
    <message>
        <source>Credit stop: no chargeable work until paid</source>
        <translation>Kredittsperre: ikke noe fakturerbart arbeid før det er betalt</translation>
    </message>
    <message>
        <source>Quarterdesk: no call</source>
        <translation>Quarterdesk: ingen samtale</translation>
    </message>
    <message>
        <source>Time work</source>
        <translation>Ta tiden på arbeid</translation>
    </message>
    <message>
        <source>Time work on the ticket without a call; the live call is parked</source>
        <translation>Ta tiden på arbeid med saken uten samtale; den pågående samtalen parkeres</translation>
    </message>
    <message>
        <source>Dial {number}</source>
        <translation>Ring {number}</translation>
    </message>
    <message>
        <source>no chargeable work</source>
        <translation>ikke noe fakturerbart arbeid</translation>
    </message>
    <message>
        <source>Notes typed just before the program ended are in their call now.</source>
        <translation>Notater skrevet rett før programmet ble avsluttet, står nå i samtalen sin.</translation>
    </message>
    <message>
        <source>Notes typed just before the program ended can't be put into their call: {why} They stand in {file}.</source>
        <translation>Notater skrevet rett før programmet ble avsluttet, kan ikke legges i samtalen sin: {why} De ligger i {file}.</translation>
    </message>
    <message>
        <source>In other programs</source>
        <translation>I andre programmer</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Telles</translation>
    </message>
    <message>
        <source>Appendix: the calls on this invoice</source>
        <translation>Vedlegg: samtalene på denne fakturaen</translation>
    </message>
    <message>
        <source>Each call is counted by itself; started units are never less than the time that was worked.</source>
        <translation>Hver samtale telles for seg; påbegynte enheter er aldri kortere enn tiden som er brukt.</translation>
    </message>
    <message>
        <source>Choose two different calls.</source>
        <translation>Velg to ulike samtaler.</translation>
    </message>
    <message>
        <source>Only calls that have ended can be merged or split.</source>
        <translation>Bare avsluttede samtaler kan slås sammen eller deles.</translation>
    </message>
    <message>
        <source>These calls are of two customers: only calls of one conversation can be merged.</source>
        <translation>Disse samtalene gjelder to kunder: bare deler av én samtale kan slås sammen.</translation>
    </message>
    <message>
        <source>These calls overlap: they can't be one conversation. Mend their times first.</source>
        <translation>Samtalene overlapper og kan ikke være én samtale. Rett tidene først.</translation>
    </message>
    <message>
        <source>Write after how many minutes the second part begins: more than 0 and less than {minutes}.</source>
        <translation>Skriv etter hvor mange minutter den andre delen begynner: mer enn 0 og mindre enn {minutes}.</translation>
    </message>
    <message>
        <source>Call of {at:moment}</source>
        <translation>Samtale {at:moment}</translation>
    </message>
    <message>
        <source>Hours told</source>
        <translation>Timer opplyst</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Call type</source>
        <translation>Samtaletype</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slutt</translation>
    </message>
    <message>
        <source>Called in</source>
        <translation>Ringt inn</translation>
    </message>
    <message>
        <source>Merged with another call</source>
        <translation>Slått sammen med en annen samtale</translation>
    </message>
    <message>
        <source>Merged into another call</source>
        <translation>Lagt inn i en annen samtale</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Delt i to</translation>
    </message>
    <message>
        <source>Split from another call</source>
        <translation>Skilt ut fra en annen samtale</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkjent</translation>
    </message>
    <message>
        <source>Approval taken back</source>
        <translation>Godkjenning trukket tilbake</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>Gitt som kulanse</translation>
    </message>
    <message>
        <source>Goodwill taken back</source>
        <translation>Kulanse trukket tilbake</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Frigitt</translation>
    </message>
    <message>
        <source>Priced anew</source>
        <translation>Priset på nytt</translation>
    </message>
    <message>
        <source>Give the call type a title.</source>
        <translation>Gi samtaletypen en tittel.</translation>
    </message>
    <message>
        <source>A call type's title has at most {most} characters: shorten it.</source>
        <translation>Tittelen på en samtaletype kan ha høyst {most} tegn: forkort den.</translation>
    </message>
    <message>
        <source>The key is one letter from a to z or one digit, or nothing.</source>
        <translation>Tasten er én bokstav fra a til z, ett siffer eller ingenting.</translation>
    </message>
    <message>
        <source>“{sign}” is the key of “{title}” already: choose another.</source>
        <translation>«{sign}» er allerede tasten for «{title}»: velg en annen.</translation>
    </message>
    <message>
        <source>This call type is not there any more.</source>
        <translation>Denne samtaletypen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>Nobody waits to be called back here.</source>
        <translation>Ingen venter på å bli ringt tilbake her.</translation>
    </message>
    <message>
        <source>There is nothing to approve here: held work is released first.</source>
        <translation>Her er det ingenting å godkjenne: det som holdes tilbake, frigis først.</translation>
    </message>
    <message>
        <source>This charge is not approved.</source>
        <translation>Dette beløpet er ikke godkjent.</translation>
    </message>
    <message>
        <source>This charge is approved: take the approval back first.</source>
        <translation>Dette beløpet er godkjent: trekk godkjenningen tilbake først.</translation>
    </message>
    <message>
        <source>{day:date} {clock:clock}</source>
        <translation>{day:date} kl. {clock:clock}</translation>
    </message>
    <message>
        <source>{n} × {minutes} min prepaid</source>
        <translation>{n} × {minutes} min forhåndsbetalt</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} t</translation>
    </message>
    <message>
        <source>{n} × {minutes} min</source>
        <translation>{n} × {minutes} min</translation>
    </message>
    <message>
        <source>Seconds worked</source>
        <translation>Sekunder arbeidet</translation>
    </message>
    <message>
        <source>Minutes billed</source>
        <translation>Fakturerte minutter</translation>
    </message>
    <message>
        <source>Quarters from the pack</source>
        <translation>Kvarter fra pakken</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>The calls of the day as a list</source>
        <translation>Dagens samtaler som liste</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>The day as a line, with its gaps</source>
        <translation>Dagen som linje, med hullene</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
    <message>
        <source>The week, day by day</source>
        <translation>Uken, dag for dag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>The timesheet of the month</source>
        <translation>Månedens timeliste</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakker</translation>
    </message>
    <message>
        <source>The phone packs of all customers</source>
        <translation>Telefonsupportpakkene til alle kunder</translation>
    </message>
    <message>
        <source>Who changed what of this call</source>
        <translation>Hvem som endret hva i denne samtalen</translation>
    </message>
    <message>
        <source>Save the timesheet</source>
        <translation>Lagre timelisten</translation>
    </message>
    <message>
        <source>Save the timesheet as CSV</source>
        <translation>Lagre timelisten som CSV</translation>
    </message>
    <message>
        <source>The time and notes of this call go to another of the same conversation, which is priced anew as one.</source>
        <translation>Tiden og notatene fra denne samtalen går til en annen i samme samtale, som prises på nytt som én.</translation>
    </message>
    <message>
        <source>The other call began at</source>
        <translation>Den andre samtalen begynte kl.</translation>
    </message>
    <message>
        <source>This call took {length}. The second part becomes a call of its own, to the second.</source>
        <translation>Samtalen varte {length}. Den andre delen blir en egen samtale, på sekundet.</translation>
    </message>
    <message>
        <source>The second part begins after, minutes</source>
        <translation>Den andre delen begynner etter, minutter</translation>
    </message>
    <message>
        <source>Number of its ticket (none: no ticket)</source>
        <translation>Saksnummeret dens (tomt: ingen sak)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>The times as they were stay on the call's record, and it is priced anew.</source>
        <translation>Tidene slik de var, blir stående i samtalens logg, og den prises på nytt.</translation>
    </message>
    <message>
        <source>Mend the times</source>
        <translation>Rett tidene</translation>
    </message>
    <message>
        <source>{number} is not an open ticket of this customer: write its number, or nothing.</source>
        <translation>{number} er ingen åpen sak hos denne kunden: skriv saksnummeret, eller ingenting.</translation>
    </message>
    <message>
        <source>No other call of this customer began at {clock} on the day shown.</source>
        <translation>Ingen annen samtale med denne kunden begynte kl. {clock} den viste dagen.</translation>
    </message>
    <message>
        <source>Write minutes, such as 7 or 7:30.</source>
        <translation>Skriv minutter, for eksempel 7 eller 7:30.</translation>
    </message>
    <message>
        <source>Call back {who}</source>
        <translation>Ring tilbake: {who}</translation>
    </message>
    <message>
        <source>A call back stands in the queue as a ticket.</source>
        <translation>En oppringing tilbake står i køen som en sak.</translation>
    </message>
    <message>
        <source>Promise the call back</source>
        <translation>Lov å ringe tilbake</translation>
    </message>
    <message>
        <source>The call back is promised and stands in the queue.</source>
        <translation>Oppringingen er lovet og står i køen.</translation>
    </message>
    <message>
        <source>Promise the caller a call back</source>
        <translation>Lov innringeren å ringe tilbake</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Ringt tilbake</translation>
    </message>
    <message>
        <source>The caller was called back</source>
        <translation>Innringeren er ringt tilbake</translation>
    </message>
    <message>
        <source>Mark the call missed: it is never charged</source>
        <translation>Merk samtalen som tapt: den faktureres aldri</translation>
    </message>
    <message>
        <source>Set the call aside with a reason: it is never charged</source>
        <translation>Legg samtalen til side med begrunnelse: den faktureres aldri</translation>
    </message>
    <message>
        <source>Say when the call began and how long it took</source>
        <translation>Si når samtalen begynte og hvor lenge den varte</translation>
    </message>
    <message>
        <source>Merge two calls of one conversation</source>
        <translation>Slå sammen to deler av én samtale</translation>
    </message>
    <message>
        <source>Split the call in two</source>
        <translation>Del samtalen i to</translation>
    </message>
    <message>
        <source>Release the held charge, with a reason</source>
        <translation>Frigi beløpet som holdes tilbake, med begrunnelse</translation>
    </message>
    <message>
        <source>Give the call away, with a reason</source>
        <translation>Gi samtalen som kulanse, med begrunnelse</translation>
    </message>
    <message>
        <source>Charge it after all</source>
        <translation>Fakturer likevel</translation>
    </message>
    <message>
        <source>Charge what was given away after all</source>
        <translation>Fakturer likevel det som ble gitt som kulanse</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkjenn</translation>
    </message>
    <message>
        <source>Approve the charge: no later price or rule moves it</source>
        <translation>Godkjenn beløpet: ingen senere pris eller regel endrer det</translation>
    </message>
    <message>
        <source>Take approval back</source>
        <translation>Trekk godkjenningen tilbake</translation>
    </message>
    <message>
        <source>Open the approved charge again</source>
        <translation>Åpne det godkjente beløpet igjen</translation>
    </message>
    <message>
        <source>Approve the day</source>
        <translation>Godkjenn dagen</translation>
    </message>
    <message>
        <source>Approve all my charges of the day shown</source>
        <translation>Godkjenn alle mine beløp for den viste dagen</translation>
    </message>
    <message>
        <source>Approve the customer's month</source>
        <translation>Godkjenn kundens måned</translation>
    </message>
    <message>
        <source>Approve all charges of this customer in the month</source>
        <translation>Godkjenn alle beløp for denne kunden i måneden</translation>
    </message>
    <message>
        <source>Price anew</source>
        <translation>Pris på nytt</translation>
    </message>
    <message>
        <source>Price everything anew that is not approved</source>
        <translation>Pris på nytt alt som ikke er godkjent</translation>
    </message>
    <message>
        <source>Given away: {reason}</source>
        <translation>Gitt som kulanse: {reason}</translation>
    </message>
    <message>
        <source>On invoice {number}.</source>
        <translation>På faktura {number}.</translation>
    </message>
    <message>
        <source>On a draft of an invoice.</source>
        <translation>På et fakturautkast.</translation>
    </message>
    <message>
        <source>Approved {day:short} by {who}: nothing moves it any more.</source>
        <translation>Godkjent {day:short} av {who}: ingenting endrer det lenger.</translation>
    </message>
    <message>
        <source>Not approved yet: a new price or rule still changes it.</source>
        <translation>Ikke godkjent ennå: en ny pris eller regel endrer det fortsatt.</translation>
    </message>
    <message>
        <source>By the rules {rules} and the prices of {day:date}.</source>
        <translation>Etter reglene {rules} og prisene per {day:date}.</translation>
    </message>
    <message>
        <source>Priced anew: nothing has changed.</source>
        <translation>Priset på nytt: ingenting er endret.</translation>
    </message>
    <message>
        <source>{customer}: {before} → {after}</source>
        <translation>{customer}: {before} → {after}</translation>
    </message>
    <message>
        <source>Released: it can be approved now.</source>
        <translation>Frigitt: nå kan det godkjennes.</translation>
    </message>
    <message>
        <source>This call would cost {net:money}. Write why it is given away; the reason stays with us.</source>
        <translation>Denne samtalen ville koste {net:money}. Skriv hvorfor den gis som kulanse; begrunnelsen blir hos oss.</translation>
    </message>
    <message>
        <source>Give it away</source>
        <translation>Gi som kulanse</translation>
    </message>
    <message>
        <source>The day as a line</source>
        <translation>Dagen som linje</translation>
    </message>
    <message>
        <source>Gap {start:clock}–{end:clock}, {length:duration}. Enter: a call here.</source>
        <translation>Hull {start:clock}–{end:clock}, {length:duration}. Enter: en samtale her.</translation>
    </message>
    <message>
        <source>{start:clock}–{end:clock}, {length:duration}: {who}</source>
        <translation>{start:clock}–{end:clock}, {length:duration}: {who}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Brukt opp</translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <translation>Nesten brukt opp</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Nok</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Å godkjenne</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Hull</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Arbeidet</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Fakturert</translation>
    </message>
    <message>
        <source>Of the pack</source>
        <translation>Fra pakken</translation>
    </message>
    <message>
        <source>{used} of {most}</source>
        <translation>{used} av {most}</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pakke</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denne måneden</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Igjen</translation>
    </message>
    <message>
        <source>Contract year</source>
        <translation>Avtaleår</translation>
    </message>
    <message>
        <source>Left in the year</source>
        <translation>Igjen i året</translation>
    </message>
    <message>
        <source>At this pace</source>
        <translation>I dette tempoet</translation>
    </message>
    <message>
        <source>Lasts until</source>
        <translation>Varer til</translation>
    </message>
    <message>
        <source>{day:day} as a line</source>
        <translation>Dagen som linje: {day:day}</translation>
    </message>
    <message>
        <source>Week {first:short}–{last:short}</source>
        <translation>Uken {first:short}–{last:short}</translation>
    </message>
    <message>
        <source>{time:duration} worked · {quarters} quarters billed · {net}</source>
        <translation>{time:duration} arbeidet · {quarters} kvarter fakturert · {net}</translation>
    </message>
    <message>
        <source>Timesheet, {month:month}</source>
        <translation>Timeliste, {month:month}</translation>
    </message>
    <message>
        <source>No time in this month</source>
        <translation>Ingen tid denne måneden</translation>
    </message>
    <message>
        <source>Calls and work on the timer stand here by day and customer.</source>
        <translation>Samtaler og arbeid på tidtakeren står her etter dag og kunde.</translation>
    </message>
    <message>
        <source>{time:duration} worked · {billed:duration} billed · {net}</source>
        <translation>{time:duration} arbeidet · {billed:duration} fakturert · {net}</translation>
    </message>
    <message>
        <source>Phone packs</source>
        <translation>Telefonsupportpakker</translation>
    </message>
    <message>
        <source>No customer has a phone pack</source>
        <translation>Ingen kunde har telefonsupportpakke</translation>
    </message>
    <message>
        <source>A phone pack is a contract on the customer's card.</source>
        <translation>En telefonsupportpakke er en avtale på kundekortet.</translation>
    </message>
    <message>
        <source>Record of the call of {at:moment}</source>
        <translation>Logg for samtalen {at:moment}</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Ingenting er endret</translation>
    </message>
    <message>
        <source>Changes after the end of a call stand here, with who made them.</source>
        <translation>Endringer etter at samtalen var slutt, står her, med hvem som gjorde dem.</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Timeliste</translation>
    </message>
    <message>
        <source>Call of {at:moment}, merged into another.</source>
        <translation>Samtale {at:moment}, slått sammen med en annen.</translation>
    </message>
    <message>
        <source>Call of {at:moment}, never charged: {reason}</source>
        <translation>Samtale {at:moment}, faktureres aldri: {reason}</translation>
    </message>
    <message>
        <source>Called back {at:moment}.</source>
        <translation>Ringt tilbake {at:moment}.</translation>
    </message>
    <message>
        <source>Waits to be called back.</source>
        <translation>Venter på å bli ringt tilbake.</translation>
    </message>
    <message>
        <source>To be called back by {at:moment}.</source>
        <translation>Skal ringes tilbake innen {at:moment}.</translation>
    </message>
    <message>
        <source>One key in a call sets kind, cause, work and title. A letter works with Alt while you type, and alone elsewhere.</source>
        <translation>Én tast i en samtale setter type, årsak, arbeid og tittel. En bokstav virker med Alt mens du skriver, og alene ellers.</translation>
    </message>
    <message>
        <source>Add call type</source>
        <translation>Legg til samtaletype</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Opp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Call types</source>
        <translation>Samtaletyper</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tast</translation>
    </message>
    <message>
        <source>One letter or digit</source>
        <translation>Én bokstav eller ett siffer</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Ikke i bruk</translation>
    </message>
    <message numerus="yes">
        <source>{n} charges are approved.</source>
        <translation><numerusform>{n} beløp er godkjent.</numerusform><numerusform>{n} beløp er godkjent.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Priced anew: {n} charges have changed.</source>
        <translation><numerusform>Priset på nytt: {n} beløp er endret.</numerusform><numerusform>Priset på nytt: {n} beløp er endret.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} are about to run out</source>
        <translation><numerusform>{n} er snart brukt opp</numerusform><numerusform>{n} er snart brukt opp</numerusform></translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>Make a ticket of it</source>
        <translation>Lag en sak av det</translation>
    </message>
    <message>
        <source>Print the timesheet</source>
        <translation>Skriv ut timelisten</translation>
    </message>
    <message>
        <source>Print the timesheet, or save it as a PDF</source>
        <translation>Skriv ut timelisten, eller lagre den som PDF</translation>
    </message>
    <message>
        <source>Total for the month</source>
        <translation>Sum for måneden</translation>
    </message>
    <message>
        <source>No customer named</source>
        <translation>Ingen kunde oppgitt</translation>
    </message>
    <message numerus="yes">
        <source>{n} quarters</source>
        <translation><numerusform>{n} kvarter</numerusform><numerusform>{n} kvarter</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} charges are held</source>
        <translation><numerusform>{n} beløp er holdt tilbake</numerusform><numerusform>{n} beløp er holdt tilbake</numerusform></translation>
    </message>
    <message>
        <source>More call types</source>
        <translation>Flere samtaletyper</translation>
    </message>
    <message>
        <source>No call is chosen</source>
        <translation>Ingen samtale er valgt</translation>
    </message>
</context>
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
    <message>
        <source>There is no price on that day for {item:tr}: set one in the price list, or agree on a sum.</source>
        <translation>Ingen pris gjelder den dagen for {item:tr}: sett en i prislisten, eller avtal et beløp.</translation>
    </message>
</context>
<context>
    <name>courses</name>
    <message>
        <source>Find a session</source>
        <translation>Finn en kursdato</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Neste måned</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Ny kursdato</translation>
    </message>
    <message>
        <source>No session is chosen</source>
        <translation>Ingen kursdato er valgt</translation>
    </message>
    <message>
        <source>Choose one at the left or in the month, or schedule the first with Ctrl+N.</source>
        <translation>Velg en til venstre eller i måneden, eller sett opp den første med Ctrl+N.</translation>
    </message>
    <message numerus="yes">
        <source>{n} coming up</source>
        <translation><numerusform>{n} kommende</numerusform><numerusform>{n} kommende</numerusform></translation>
    </message>
    <message>
        <source>No session is found by these words</source>
        <translation>Ingen kursdato funnet med disse ordene</translation>
    </message>
    <message>
        <source>Course, place and trainer are searched.</source>
        <translation>Det søkes i kurs, sted og kursholder.</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Ingenting er satt opp</translation>
    </message>
    <message>
        <source>The first session is scheduled with Ctrl+N.</source>
        <translation>Den første kursdatoen settes opp med Ctrl+N.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>fullt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Site or customer</source>
        <translation>Nettsted eller kunde</translation>
    </message>
    <message>
        <source>Names of those who come</source>
        <translation>Navn på dem som kommer</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Meld på</translation>
    </message>
    <message numerus="yes">
        <source>{n} seats</source>
        <translation><numerusform>{n} plass</numerusform><numerusform>{n} plasser</numerusform></translation>
    </message>
    <message>
        <source>Choose the site first: type a part of its name and pick it.</source>
        <translation>Velg nettstedet først: skriv en del av navnet og velg det.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>{came} of {all} came</source>
        <translation>{came} av {all} møtte</translation>
    </message>
    <message>
        <source>Another name for this place</source>
        <translation>Et annet navn på denne plassen</translation>
    </message>
    <message>
        <source>Back to bookings</source>
        <translation>Tilbake til påmeldinger</translation>
    </message>
    <message>
        <source>name later</source>
        <translation>navn senere</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Møtte</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Møtte ikke</translation>
    </message>
    <message>
        <source>Schedule a session</source>
        <translation>Sett opp en kursdato</translation>
    </message>
    <message>
        <source>Book a site on this session</source>
        <translation>Meld et nettsted på denne kursdatoen</translation>
    </message>
    <message>
        <source>Tick off who came</source>
        <translation>Kryss av hvem som møtte</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Oppmøteliste</translation>
    </message>
    <message>
        <source>Print the attendance sheet</source>
        <translation>Skriv ut oppmøtelisten</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderfil</translation>
    </message>
    <message>
        <source>Save the session as a calendar file</source>
        <translation>Lagre kursdatoen som kalenderfil</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Meld av</translation>
    </message>
    <message>
        <source>Cancel the booking of this site</source>
        <translation>Meld av dette nettstedet</translation>
    </message>
    <message>
        <source>Change session</source>
        <translation>Endre kursdato</translation>
    </message>
    <message>
        <source>Change day, place, trainer or seats</source>
        <translation>Endre dag, sted, kursholder eller plasser</translation>
    </message>
    <message>
        <source>Cancel session</source>
        <translation>Avlys kursdato</translation>
    </message>
    <message>
        <source>Cancel this session and its bookings</source>
        <translation>Avlys denne kursdatoen og påmeldingene</translation>
    </message>
    <message>
        <source>Session before</source>
        <translation>Forrige kursdato</translation>
    </message>
    <message>
        <source>Go to the session before</source>
        <translation>Gå til kursdatoen før</translation>
    </message>
    <message>
        <source>Session after</source>
        <translation>Neste kursdato</translation>
    </message>
    <message>
        <source>Go to the session after</source>
        <translation>Gå til kursdatoen etter</translation>
    </message>
    <message numerus="yes">
        <source>{n} included</source>
        <translation><numerusform>{n} inkludert</numerusform><numerusform>{n} inkludert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} extra</source>
        <translation><numerusform>{n} ekstra</numerusform><numerusform>{n} ekstra</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation><numerusform>{n} venter</numerusform><numerusform>{n} venter</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} seats free</source>
        <translation><numerusform>{n} ledig</numerusform><numerusform>{n} ledige</numerusform></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>No bookings yet</source>
        <translation>Ingen påmeldte ennå</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Fullt</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Hvem kommer</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plasser</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inkludert</translation>
    </message>
    <message>
        <source>Price without VAT</source>
        <translation>Pris eks. mva.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Varslet</translation>
    </message>
    <message>
        <source>To be told: they have a place</source>
        <translation>Skal varsles: de har fått plass</translation>
    </message>
    <message>
        <source>Cancel the booking of {site}?</source>
        <translation>Melde av {site}?</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings are cancelled with it.</source>
        <translation><numerusform>{n} påmelding avlyses samtidig.</numerusform><numerusform>{n} påmeldinger avlyses samtidig.</numerusform></translation>
    </message>
    <message>
        <source>The booking is cancelled.</source>
        <translation>Påmeldingen er annullert.</translation>
    </message>
    <message>
        <source>Cancel {course}?</source>
        <translation>Avlyse {course}?</translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>Kursdatoen er avlyst.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Lagret som {file}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Starter kl.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Link for those who join remotely</source>
        <translation>Lenke for dem som deltar på nett</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Lagre kursdato</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Sett opp</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Venteliste</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>i denne rekkefølgen</translation>
    </message>
    <message>
        <source>no. {place}</source>
        <translation>nr. {place}</translation>
    </message>
    <message>
        <source>To be told: it is cancelled</source>
        <translation>Skal få beskjed: kursdatoen er avlyst</translation>
    </message>
    <message>
        <source>Take off the waiting list</source>
        <translation>Ta av ventelisten</translation>
    </message>
    <message>
        <source>Take {site} off the waiting list?</source>
        <translation>Ta {site} av ventelisten?</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopier lenke</translation>
    </message>
    <message>
        <source>Copy the link for those who join remotely</source>
        <translation>Kopier lenken for dem som deltar på nett</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Lenken er kopiert.</translation>
    </message>
    <message>
        <source>Next open session</source>
        <translation>Neste kursdato med ledig plass</translation>
    </message>
    <message>
        <source>Go to the next session that has a seat left</source>
        <translation>Gå til neste kursdato som har en ledig plass</translation>
    </message>
    <message>
        <source>Names, or how many</source>
        <translation>Navn, eller hvor mange</translation>
    </message>
    <message>
        <source>Names with commas between; a number alone holds so many places for names given later.</source>
        <translation>Navn med komma mellom; et tall alene holder av så mange plasser til navn som kommer senere.</translation>
    </message>
    <message>
        <source>{price:money} per site</source>
        <translation>{price:money} per nettsted</translation>
    </message>
    <message>
        <source>{site} is on the waiting list.</source>
        <translation>{site} står på ventelisten.</translation>
    </message>
    <message>
        <source>A booking is begun: book it, or empty its line.</source>
        <translation>En påmelding er påbegynt: meld på, eller tøm linjen.</translation>
    </message>
    <message>
        <source>A session is being written: save it, or cancel with Esc.</source>
        <translation>En kursdato er under registrering: lagre den, eller avbryt med Esc.</translation>
    </message>
    <message>
        <source>Press B, name the site and who comes.</source>
        <translation>Trykk B og oppgi nettstedet og hvem som kommer.</translation>
    </message>
    <message>
        <source>This session is cancelled</source>
        <translation>Denne kursdatoen er avlyst</translation>
    </message>
    <message numerus="yes">
        <source>{site}: {n} seats are booked.</source>
        <translation><numerusform>{site}: {n} plass er reservert.</numerusform><numerusform>{site}: {n} plasser er reservert.</numerusform></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Kursbevis</translation>
    </message>
    <message>
        <source>Print a certificate for each who came</source>
        <translation>Skriv ut kursbevis for hver som møtte</translation>
    </message>
    <message>
        <source>Agenda or month</source>
        <translation>Agenda eller måned</translation>
    </message>
    <message>
        <source>Show the sessions of the month as a list, or as a month</source>
        <translation>Vis månedens kursdatoer som liste eller som måned</translation>
    </message>
    <message>
        <source>My sessions</source>
        <translation>Mine kurs</translation>
    </message>
    <message>
        <source>Show the sessions you give, or everybody's</source>
        <translation>Vis kursene du holder, eller alles</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Hvem som skal få beskjed</translation>
    </message>
    <message>
        <source>Show whom to tell of sessions cancelled or moved</source>
        <translation>Vis hvem som skal få beskjed om avlyste eller flyttede kurs</translation>
    </message>
    <message>
        <source>Goes ahead</source>
        <translation>Holdes</translation>
    </message>
    <message>
        <source>Hold this session though few are booked</source>
        <translation>Hold kurset selv om få er påmeldt</translation>
    </message>
    <message>
        <source>Show the month before</source>
        <translation>Vis forrige måned</translation>
    </message>
    <message>
        <source>Show the month after</source>
        <translation>Vis neste måned</translation>
    </message>
    <message>
        <source>Show this month</source>
        <translation>Vis denne måneden</translation>
    </message>
    <message>
        <source>Courses and rooms</source>
        <translation>Kurs og rom</translation>
    </message>
    <message>
        <source>Change the courses the desk gives, and its rooms</source>
        <translation>Endre kursene dere holder, og rommene</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>No session in this month</source>
        <translation>Ingen kurs denne måneden</translation>
    </message>
    <message>
        <source>A new session is scheduled with Ctrl+N.</source>
        <translation>En ny kursdato settes opp med Ctrl+N.</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>For få</translation>
    </message>
    <message>
        <source>Cancel “{course}” on {day:day}?</source>
        <translation>Avlyse «{course}» {day:day}?</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions are scheduled.</source>
        <translation><numerusform>{n} kursdato er satt opp.</numerusform><numerusform>{n} kursdatoer er satt opp.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions are cancelled.</source>
        <translation><numerusform>Kursdatoen er avlyst.</numerusform><numerusform>{n} kursdatoer er avlyst.</numerusform></translation>
    </message>
    <message>
        <source>The session goes ahead.</source>
        <translation>Kurset holdes.</translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation>Hele serien</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>Denne og de neste</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Bare denne</translation>
    </message>
    <message>
        <source>Taken: “{course}”, {start:clock}–{end:clock}. Press Space to leave it out.</source>
        <translation>Opptatt: «{course}», {start:clock}–{end:clock}. Trykk mellomrom for å utelate datoen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation><numerusform>{n} kursdato</numerusform><numerusform>{n} kursdatoer</numerusform></translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Hvorfor utelatt</translation>
    </message>
    <message>
        <source>The dates of the series</source>
        <translation>Datoene i serien</translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <translation>Utelatt av deg</translation>
    </message>
    <message numerus="yes">
        <source>{n} dates left out</source>
        <translation><numerusform>{n} dato utelatt</numerusform><numerusform>{n} datoer utelatt</numerusform></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <source>A place is offered</source>
        <translation>Plass tilbys</translation>
    </message>
    <message>
        <source>The offer has lapsed</source>
        <translation>Tilbudet er utløpt</translation>
    </message>
    <message>
        <source>When a session is cancelled or moved, everybody with a place stands here until told.</source>
        <translation>Når et kurs avlyses eller flyttes, står alle med plass her til de har fått beskjed.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Kursdato</translation>
    </message>
    <message>
        <source>The text in their language</source>
        <translation>Teksten på deres språk</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopier tekst</translation>
    </message>
    <message>
        <source>Write mail</source>
        <translation>Skriv e-post</translation>
    </message>
    <message>
        <source>Nobody is to be told</source>
        <translation>Ingen skal få beskjed</translation>
    </message>
    <message>
        <source>Not told after all</source>
        <translation>Likevel ikke fått beskjed</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Teksten er kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Every {n} weeks</source>
        <translation><numerusform>Hver uke</numerusform><numerusform>Hver {n}. uke</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>every {n} weeks</source>
        <translation><numerusform>hver uke</numerusform><numerusform>hver {n}. uke</numerusform></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Gjentas</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Slutter med</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>Antall kursdatoer</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Én gang</translation>
    </message>
    <message numerus="yes">
        <source>You give this: {n} seats booked</source>
        <translation><numerusform>Du holder dette: {n} plass påmeldt</numerusform><numerusform>Du holder dette: {n} plasser påmeldt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} sites to tell</source>
        <translation><numerusform>{n} nettsted skal få beskjed</numerusform><numerusform>{n} nettsteder skal få beskjed</numerusform></translation>
    </message>
    <message>
        <source>{booked} of at least {least}: decide by {day:short}</source>
        <translation>{booked} av minst {least}: avgjør innen {day:short}</translation>
    </message>
    <message>
        <source>at least {least}, decide by {day:short}</source>
        <translation>minst {least}, avgjør innen {day:short}</translation>
    </message>
    <message>
        <source>Attendance is not ticked</source>
        <translation>Oppmøte er ikke ført</translation>
    </message>
    <message>
        <source>Cancel and tell</source>
        <translation>Avlys og gi beskjed</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>En til en</translation>
    </message>
    <message>
        <source>One to one, by the hour</source>
        <translation>En til en, per time</translation>
    </message>
    <message>
        <source>At an office</source>
        <translation>På et kontor</translation>
    </message>
    <message>
        <source>At the customer's</source>
        <translation>Hos kunden</translation>
    </message>
    <message>
        <source>By remote link</source>
        <translation>Via lenke</translation>
    </message>
    <message>
        <source>first {day} of each month</source>
        <translation>første {day} i måneden</translation>
    </message>
    <message>
        <source>second {day} of each month</source>
        <translation>andre {day} i måneden</translation>
    </message>
    <message>
        <source>third {day} of each month</source>
        <translation>tredje {day} i måneden</translation>
    </message>
    <message>
        <source>fourth {day} of each month</source>
        <translation>fjerde {day} i måneden</translation>
    </message>
    <message>
        <source>last {day} of each month</source>
        <translation>siste {day} i måneden</translation>
    </message>
    <message>
        <source>each month on day {n}</source>
        <translation>den {n}. i hver måned</translation>
    </message>
    <message>
        <source>series: {rule}</source>
        <translation>serie: {rule}</translation>
    </message>
    <message>
        <source>goes ahead</source>
        <translation>holdes</translation>
    </message>
    <message>
        <source>Price of its own</source>
        <translation>Egen pris</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Rom</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rom</translation>
    </message>
    <message>
        <source>Least number</source>
        <translation>Minste antall</translation>
    </message>
    <message>
        <source>Decide, days before</source>
        <translation>Avgjør, dager før</translation>
    </message>
    <message>
        <source>Name in Icelandic</source>
        <translation>Navn på islandsk</translation>
    </message>
    <message>
        <source>Name in Norwegian</source>
        <translation>Navn på norsk</translation>
    </message>
    <message>
        <source>Name in Greek</source>
        <translation>Navn på gresk</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Navn på finsk</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Navn på engelsk</translation>
    </message>
    <message>
        <source>Kind of course</source>
        <translation>Type kurs</translation>
    </message>
    <message>
        <source>Where it is given</source>
        <translation>Hvor det holdes</translation>
    </message>
    <message>
        <source>Attendees included per site</source>
        <translation>Deltakere inkludert per nettsted</translation>
    </message>
    <message>
        <source>Price per site, or per hour</source>
        <translation>Pris per nettsted eller per time</translation>
    </message>
    <message>
        <source>Price of more attendees</source>
        <translation>Pris for flere deltakere</translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation>Hva det lærer bort</translation>
    </message>
    <message>
        <source>0: it is always held</source>
        <translation>0: holdes alltid</translation>
    </message>
    <message>
        <source>Empty: that of the price list</source>
        <translation>Tomt: prislistens</translation>
    </message>
    <message>
        <source>Empty: the office has one</source>
        <translation>Tomt: kontoret har bare ett</translation>
    </message>
    <message>
        <source>Empty: the name above</source>
        <translation>Tomt: navnet over</translation>
    </message>
    <message>
        <source>What is given by default; a session can have its own length, seats and price.</source>
        <translation>Det som gjelder til vanlig; en kursdato kan ha egen lengde, egne plasser og egen pris.</translation>
    </message>
    <message>
        <source>Add course</source>
        <translation>Legg til kurs</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Legg til rom</translation>
    </message>
    <message>
        <source>Trainers, managers and administrators change the courses.</source>
        <translation>Kursholdere, ledere og administratorer endrer kursene.</translation>
    </message>
    <message>
        <source>Trainers, managers and administrators change the courses; ask one of them.</source>
        <translation>Kursholdere, ledere og administratorer endrer kursene; spør en av dem.</translation>
    </message>
    <message>
        <source>Every date of this series is left out: keep at least one.</source>
        <translation>Alle datoene i serien er utelatt: behold minst én.</translation>
    </message>
    <message>
        <source>{booked} seats are booked on {day:day}: the sessions cannot have fewer.</source>
        <translation>{booked} plasser er påmeldt {day:day}: kursene kan ikke ha færre.</translation>
    </message>
    <message>
        <source>The desk is closed on {day:day}, which another of these sessions would move to: change them one by one.</source>
        <translation>Det er stengt {day:day}, som et annet av disse kursene ville flyttes til: endre dem ett og ett.</translation>
    </message>
    <message>
        <source>Give the course a name.</source>
        <translation>Gi kurset et navn.</translation>
    </message>
    <message>
        <source>A course's name has at most {most} characters: shorten it.</source>
        <translation>Kursnavnet kan ha høyst {most} tegn: gjør det kortere.</translation>
    </message>
    <message>
        <source>This is a number from {least} to {most}.</source>
        <translation>Dette er et tall fra {least} til {most}.</translation>
    </message>
    <message>
        <source>A price is not below 0.</source>
        <translation>En pris er ikke under 0.</translation>
    </message>
    <message>
        <source>“{course}” is held in {room} then, {start:moment}–{end:clock}: choose another time or room.</source>
        <translation>«{course}» holdes i {room} da, {start:moment}–{end:clock}: velg et annet tidspunkt eller rom.</translation>
    </message>
    <message>
        <source>“{course}” on {before:day} is cancelled</source>
        <translation>«{course}» {before:day} er avlyst</translation>
    </message>
    <message>
        <source>“{course}” is moved to {start:moment}</source>
        <translation>«{course}» er flyttet til {start:moment}</translation>
    </message>
    <message>
        <source>Hello {name},

unfortunately the course “{course}” on {before:moment} is cancelled. Nothing is charged for it.

We gladly find you a place on another day: please answer, or call us.

Kind regards,
{desk}</source>
        <translation>Hei, {name}!

Dessverre er kurset «{course}» {before:moment} avlyst. Dere betaler ingenting for det.

Vi finner gjerne plass til dere en annen dag: svar på denne meldingen, eller ring oss.

Vennlig hilsen
{desk}</translation>
    </message>
    <message>
        <source>Hello {name},

the course “{course}” is moved from {before:moment} to {start:moment}–{end:clock}, {place}. Your places are kept.

If this does not suit you, please answer, or call us.

Kind regards,
{desk}</source>
        <translation>Hei, {name}!

Kurset «{course}» er flyttet fra {before:moment} til {start:moment}–{end:clock}, {place}. Plassene deres beholdes.

Passer det ikke, svar på denne meldingen, eller ring oss.

Vennlig hilsen
{desk}</translation>
    </message>
    <message>
        <source>Name the office, as “Kópavogur” or “Main office”.</source>
        <translation>Navngi kontoret, for eksempel «Bergen» eller «Hovedkontoret».</translation>
    </message>
    <message>
        <source>“{room}” stands in the list already.</source>
        <translation>«{room}» står i listen allerede.</translation>
    </message>
    <message>
        <source>This room is not there any more.</source>
        <translation>Dette rommet finnes ikke lenger.</translation>
    </message>
    <message>
        <source>A room has at least one seat; leave this empty if it does not matter.</source>
        <translation>Et rom har minst én plass; la feltet stå tomt hvis det ikke betyr noe.</translation>
    </message>
    <message>
        <source>The least number of attendees is between 0 and the {capacity} seats.</source>
        <translation>Minste antall deltakere er mellom 0 og de {capacity} plassene.</translation>
    </message>
    <message>
        <source>Decide on the day of the session or before it.</source>
        <translation>Avgjør på kursdagen eller før.</translation>
    </message>
    <message>
        <source>{field} must go from the most days down to 0, each number of days once.</source>
        <translation>{field} må gå fra flest dager ned til 0, hvert antall dager én gang.</translation>
    </message>
    <message>
        <source>The session has not begun: tick who came when it has.</source>
        <translation>Kurset har ikke begynt: kryss av for oppmøte når det har startet.</translation>
    </message>
    <message>
        <source>Choose who does not come.</source>
        <translation>Velg hvem som ikke kommer.</translation>
    </message>
    <message>
        <source>The booking is on this session already.</source>
        <translation>Bestillingen er allerede på denne kursdagen.</translation>
    </message>
    <message>
        <source>This session has begun: choose one that is still to come.</source>
        <translation>Denne kursdagen har begynt: velg en som kommer.</translation>
    </message>
    <message>
        <source>{seats} seats are needed there and {free} are free: choose another session.</source>
        <translation>Det trengs {seats} plasser der, og {free} er ledige: velg en annen kursdag.</translation>
    </message>
    <message>
        <source>A place in “{course}” has come free</source>
        <translation>Det er blitt ledig plass på «{course}»</translation>
    </message>
    <message>
        <source>Your place in “{course}” was not taken up</source>
        <translation>Plassen din på «{course}» ble ikke tatt i bruk</translation>
    </message>
    <message>
        <source>Hello {name},

there is now room for you in the course “{course}” on {start:moment}, {place}; seats: {seats}. We hold it for you until {before:moment}.

Please answer, or call us, before then to take it. After that it goes to the next in line.

Kind regards,
{desk}</source>
        <translation>Hei {name},

det er nå plass til dere på kurset «{course}» {start:moment}, {place}; plasser: {seats}. Vi holder av til {before:moment}.

Svar eller ring oss før det for å takke ja. Deretter går tilbudet til neste på ventelisten.

Vennlig hilsen
{desk}</translation>
    </message>
    <message>
        <source>Hello {name},

we held room for you in the course “{course}” on {start:moment} until {before:moment}. As we did not hear from you, it goes to the next in line. Nothing is charged for it.

We gladly find you a place on another day.

Kind regards,
{desk}</source>
        <translation>Hei {name},

vi holdt av plass til dere på kurset «{course}» {start:moment} til {before:moment}. Da vi ikke hørte fra dere, går plassen til neste på ventelisten. Dere betaler ikke noe for den.

Vi finner gjerne en plass til dere en annen dag.

Vennlig hilsen
{desk}</translation>
    </message>
    <message>
        <source>Cancelled course places</source>
        <translation>Avbestilte kursplasser</translation>
    </message>
    <message>
        <source>No place is offered to this booking any more.</source>
        <translation>Denne bestillingen har ikke lenger tilbud om plass.</translation>
    </message>
    <message>
        <source>The place was held until {until:moment}; it goes to the next in line.</source>
        <translation>Plassen ble holdt av til {until:moment}; den går til neste på ventelisten.</translation>
    </message>
    <message>
        <source>Move booking</source>
        <translation>Flytt bestilling</translation>
    </message>
    <message>
        <source>Move the booking of this site to another session</source>
        <translation>Flytt bestillingen for dette nettstedet til en annen kursdag</translation>
    </message>
    <message>
        <source>The rest did not come</source>
        <translation>Resten møtte ikke</translation>
    </message>
    <message>
        <source>Mark everybody who is not ticked as not having come</source>
        <translation>Merk alle som ikke er krysset av, som ikke møtt</translation>
    </message>
    <message>
        <source>Its places come free; the first group in line that fits is offered them.</source>
        <translation>Plassene blir ledige og tilbys den første gruppen på ventelisten som får plass.</translation>
    </message>
    <message>
        <source>Who does not come</source>
        <translation>Hvem som ikke kommer</translation>
    </message>
    <message>
        <source>{percent} % of {price:money} is kept: {kept:money} without VAT.</source>
        <translation>{percent} % av {price:money} beholdes: {kept:money} eks. mva.</translation>
    </message>
    <message>
        <source>Cancel without a fee</source>
        <translation>Avbestill uten gebyr</translation>
    </message>
    <message>
        <source>Nothing is kept of the fee.</source>
        <translation>Ingenting av prisen beholdes.</translation>
    </message>
    <message>
        <source>The fee is invoiced already: a credit note gives back what is not kept.</source>
        <translation>Prisen er allerede fakturert: en kreditnota gir tilbake det som ikke beholdes.</translation>
    </message>
    <message>
        <source>Move the booking of {site}</source>
        <translation>Flytt bestillingen for {site}</translation>
    </message>
    <message>
        <source>Sessions that have room for it. Places and people move in one step; nothing is kept for the change.</source>
        <translation>Kursdager med plass til den. Plasser og deltakere flyttes i ett steg; endringen koster ingenting.</translation>
    </message>
    <message>
        <source>The fee stays {fee:money}: it is invoiced already.</source>
        <translation>Prisen blir stående på {fee:money}: den er allerede fakturert.</translation>
    </message>
    <message>
        <source>Free seats</source>
        <translation>Ledige plasser</translation>
    </message>
    <message>
        <source>The fee stays {fee:money}.</source>
        <translation>Prisen blir stående på {fee:money}.</translation>
    </message>
    <message>
        <source>The fee changes from {before:money} to {after:money}, by that session's prices.</source>
        <translation>Prisen endres fra {before:money} til {after:money} etter den kursdagens priser.</translation>
    </message>
    <message>
        <source>No session to come has room for so many.</source>
        <translation>Ingen kommende kursdag har plass til så mange.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>The booking of {site} is moved.</source>
        <translation>Bestillingen for {site} er flyttet.</translation>
    </message>
    <message>
        <source>{site} is offered the place and is to be told.</source>
        <translation>{site} får tilbud om plassen og skal varsles.</translation>
    </message>
    <message>
        <source>The place is declined.</source>
        <translation>Plassen er avslått.</translation>
    </message>
    <message>
        <source>held until {until:moment}</source>
        <translation>holdes av til {until:moment}</translation>
    </message>
    <message>
        <source>Passed over: {free} free, {seats} needed</source>
        <translation>Forbigått: {free} ledige, {seats} trengs</translation>
    </message>
    <message>
        <source>When places come free, the first group that fits is offered them; you are told whom to tell.</source>
        <translation>Blir det ledige plasser, tilbys de den første gruppen som får plass; du får vite hvem som skal varsles.</translation>
    </message>
    <message>
        <source>{at:moment}: {free} free, {seats} needed; {site} was served.</source>
        <translation>{at:moment}: {free} ledige, {seats} trengtes; {site} fikk plass.</translation>
    </message>
    <message>
        <source>To be told: the hold lapsed</source>
        <translation>Skal varsles: fristen gikk ut</translation>
    </message>
    <message>
        <source>Offered a place</source>
        <translation>Har tilbud om plass</translation>
    </message>
    <message>
        <source>Takes it</source>
        <translation>Takker ja</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>Takker nei</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Skal varsles</translation>
    </message>
    <message>
        <source>An assumption to check: a place that comes free is held for four opening hours; cancelling a course keeps half the fee from six days before, all of it on the last two days.</source>
        <translation>En forutsetning å sjekke: en plass som blir ledig, holdes av i fire åpningstimer; ved avbestilling av kurs beholdes halve prisen fra seks dager før, hele de to siste dagene.</translation>
    </message>
    <message>
        <source>Cancelled late: {percent} % of {price:money} is kept, {net:money} without VAT.</source>
        <translation>Sent avbestilt: {percent} % av {price:money} beholdes, {net:money} eks. mva.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days are left.</source>
        <translation><numerusform>{n} dag igjen.</numerusform><numerusform>{n} dager igjen.</numerusform></translation>
    </message>
    <message>
        <source>A percentage is from 0 to 100.</source>
        <translation>En prosentsats er fra 0 til 100.</translation>
    </message>
    <message>
        <source>Days before the session are a whole number from 0 to {most}.</source>
        <translation>Dager før kurset er et helt tall fra 0 til {most}.</translation>
    </message>
    <message>
        <source>Say what a cancellation on the last day keeps: the row of 0 days.</source>
        <translation>Oppgi hva som beholdes ved avbestilling siste dag: raden med 0 dager.</translation>
    </message>
    <message>
        <source>{days} days stand in two rows: take one away.</source>
        <translation>{days} dager står i to rader: fjern den ene.</translation>
    </message>
    <message>
        <source>The desk's profile was written by hand in a way that cannot be changed here: change its “bookings” there.</source>
        <translation>Profilen er skrevet for hånd på en måte som ikke kan endres her: endre «bookings» i selve profilen.</translation>
    </message>
    <message numerus="yes">
        <source>The holds of {n} groups have lapsed: they are to be told.</source>
        <translation><numerusform>Fristen for {n} gruppe er gått ut: den skal varsles.</numerusform><numerusform>Fristen for {n} grupper er gått ut: de skal varsles.</numerusform></translation>
    </message>
    <message>
        <source>Show what became of each booking, when and by whom</source>
        <translation>Vis hva som skjedde med hver bestilling, når og av hvem</translation>
    </message>
    <message>
        <source>All came</source>
        <translation>Alle møtte</translation>
    </message>
    <message>
        <source>Tick everybody of whom nothing is said yet as having come</source>
        <translation>Før alle som ikke er ført ennå, som møtt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hva som skjedde</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <translation><numerusform>{n} hendelse</numerusform><numerusform>{n} hendelser</numerusform></translation>
    </message>
    <message>
        <source>History of the bookings</source>
        <translation>Bestillingshistorikk</translation>
    </message>
    <message>
        <source>Nothing has been booked yet</source>
        <translation>Ingenting er bestilt ennå</translation>
    </message>
    <message>
        <source>Took the place that was offered</source>
        <translation>Tok imot plassen som ble tilbudt</translation>
    </message>
    <message>
        <source>Declined the place that was offered</source>
        <translation>Takket nei til plassen som ble tilbudt</translation>
    </message>
    <message>
        <source>The hold lapsed: the place goes to the next in line</source>
        <translation>Fristen gikk ut: plassen går til neste på ventelisten</translation>
    </message>
    <message>
        <source>Was told</source>
        <translation>Ble varslet</translation>
    </message>
    <message>
        <source>Was not told after all</source>
        <translation>Ble likevel ikke varslet</translation>
    </message>
    <message>
        <source>Came: {names}</source>
        <translation>Møtte: {names}</translation>
    </message>
    <message>
        <source>Did not come: {names}</source>
        <translation>Møtte ikke: {names}</translation>
    </message>
    <message>
        <source>The tick was taken back: {names}</source>
        <translation>Markeringen ble tatt bort: {names}</translation>
    </message>
    <message>
        <source>Offered a place, held until {until:moment}</source>
        <translation>Fikk tilbud om plass, holdes av til {until:moment}</translation>
    </message>
    <message>
        <source>Passed over: {free} free, {seats} needed; {site} was served</source>
        <translation>Forbigått: {free} ledige, {seats} trengtes; {site} fikk plassen</translation>
    </message>
    <message>
        <source>{before} is now {after}</source>
        <translation>{before} er nå {after}</translation>
    </message>
    <message numerus="yes">
        <source>Booked: {n} seats</source>
        <translation><numerusform>Bestilt: {n} plass</numerusform><numerusform>Bestilt: {n} plasser</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Put on the waiting list: {n} seats</source>
        <translation><numerusform>Satt på ventelisten: {n} plass</numerusform><numerusform>Satt på ventelisten: {n} plasser</numerusform></translation>
    </message>
    <message>
        <source>The session was cancelled</source>
        <translation>Kurset ble avlyst</translation>
    </message>
    <message>
        <source>Gave back: {names}</source>
        <translation>Ga fra seg: {names}</translation>
    </message>
    <message>
        <source>The booking was cancelled</source>
        <translation>Bestillingen ble avbestilt</translation>
    </message>
    <message>
        <source>the fee was waived</source>
        <translation>prisen ble ettergitt</translation>
    </message>
    <message>
        <source>{kept:money} is kept</source>
        <translation>{kept:money} beholdes</translation>
    </message>
    <message>
        <source>Moved to another session</source>
        <translation>Flyttet til et annet kurs</translation>
    </message>
    <message>
        <source>Moved here from “{course}”, {start:moment}</source>
        <translation>Flyttet hit fra «{course}», {start:moment}</translation>
    </message>
    <message>
        <source>Left the list</source>
        <translation>Har forlatt listen</translation>
    </message>
    <message>
        <source>the hold lapsed {at:moment}</source>
        <translation>fristen gikk ut {at:moment}</translation>
    </message>
    <message>
        <source>declined {at:moment}</source>
        <translation>takket nei {at:moment}</translation>
    </message>
    <message>
        <source>{percent:number} %</source>
        <translation>{percent:number} %</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled {n} days before or earlier: kept of the fee</source>
        <translation><numerusform>Avbestilt {n} dag før eller tidligere: beholdes av prisen</numerusform><numerusform>Avbestilt {n} dager før eller tidligere: beholdes av prisen</numerusform></translation>
    </message>
    <message>
        <source>Cancelled later than that: kept of the fee</source>
        <translation>Avbestilt senere: beholdes av prisen</translation>
    </message>
    <message>
        <source>Terms of booking</source>
        <translation>Bestillingsvilkår</translation>
    </message>
    <message>
        <source>Back to the profile's terms</source>
        <translation>Tilbake til profilens vilkår</translation>
    </message>
    <message>
        <source>Set by this desk</source>
        <translation>Bestemt her</translation>
    </message>
    <message>
        <source>Our assumption</source>
        <translation>Vår antakelse</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publisert</translation>
    </message>
    <message>
        <source>A place that comes free is held, opening hours</source>
        <translation>En ledig plass holdes av, åpningstimer</translation>
    </message>
    <message>
        <source>Least number of attendees of a new course</source>
        <translation>Minste antall deltakere på et nytt kurs</translation>
    </message>
    <message>
        <source>Whether it goes ahead is decided, days before</source>
        <translation>Det avgjøres om kurset holdes, dager før</translation>
    </message>
    <message>
        <source>That decision is announced, days ahead</source>
        <translation>Det minnes om avgjørelsen, dager i forveien</translation>
    </message>
    <message>
        <source>Trainers are reminded of a session, days before</source>
        <translation>Kursholdere minnes om et kurs, dager før</translation>
    </message>
    <message>
        <source>Cancelled so many days before, or more</source>
        <translation>Avbestilt så mange dager før, eller flere</translation>
    </message>
    <message>
        <source>Keeps of the fee, %</source>
        <translation>Beholdes av prisen, %</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Vilkår</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Hvor det kommer fra</translation>
    </message>
    <message numerus="yes">
        <source>{n} more on this day: Enter lists them.</source>
        <translation><numerusform>{n} til denne dagen: Enter viser dem.</numerusform><numerusform>{n} til denne dagen: Enter viser dem.</numerusform></translation>
    </message>
    <message>
        <source>This session has {capacity} seats: spread the group over several sessions.</source>
        <translation>Dette kurset har {capacity} plasser: fordel gruppen på flere kurs.</translation>
    </message>
    <message>
        <source>{seats} seats are asked for and {free} are free: put the group on the waiting list.</source>
        <translation>Det bes om {seats} plasser, og {free} er ledige: sett gruppen på ventelisten.</translation>
    </message>
    <message>
        <source>Book at least one seat.</source>
        <translation>Bestill minst én plass.</translation>
    </message>
    <message numerus="yes">
        <source>{n} names later</source>
        <translation><numerusform>{n} navn senere</numerusform><numerusform>{n} navn senere</numerusform></translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>No tier</source>
        <translation>Ikke noe tjenestenivå</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>MVA-nummer</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gateadresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Poststed</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Two letters, such as IS</source>
        <translation>To bokstaver, for eksempel NO</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Dokumentspråk</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tjenestenivå</translation>
    </message>
    <message>
        <source>The buyer's reference</source>
        <translation>Kjøpers referanse</translation>
    </message>
    <message>
        <source>Has a subscription</source>
        <translation>Har abonnement</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>First login</source>
        <translation>Første innlogging</translation>
    </message>
    <message>
        <source>Training completed</source>
        <translation>Opplæring fullført</translation>
    </message>
    <message>
        <source>May order chargeable work</source>
        <translation>Kan bestille fakturerbart arbeid</translation>
    </message>
    <message>
        <source>Superuser (level 1)</source>
        <translation>Superbruker (nivå 1)</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Er der fortsatt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutter</translation>
    </message>
    <message>
        <source>Empty: without an end</source>
        <translation>Tomt: uten sluttdato</translation>
    </message>
    <message>
        <source>Fee a year, without VAT</source>
        <translation>Årsavgift, eks. mva.</translation>
    </message>
    <message>
        <source>Empty: as the profile says</source>
        <translation>Tomt: som profilen sier</translation>
    </message>
    <message>
        <source>Hourly rate agreed</source>
        <translation>Avtalt timepris</translation>
    </message>
    <message>
        <source>SLA surcharge, %</source>
        <translation>SLA-tillegg, %</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Covers hours outside the desk's</source>
        <translation>Gjelder også utenfor åpningstid</translation>
    </message>
    <message>
        <source>Work needs an approved quote first</source>
        <translation>Arbeid krever godkjent tilbud først</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Nettadresse</translation>
    </message>
    <message>
        <source>Product version</source>
        <translation>Produktversjon</translation>
    </message>
    <message>
        <source>Price of the project</source>
        <translation>Prosjektpris</translation>
    </message>
    <message>
        <source>Training quarters included and left</source>
        <translation>Inkludert og ubrukt opplæring, i kvarter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>A date looks like 30.4.2026.</source>
        <translation>En dato skrives slik: 30.4.2026.</translation>
    </message>
    <message>
        <source>An amount looks like 1250,00.</source>
        <translation>Et beløp skrives slik: 1250,00.</translation>
    </message>
    <message>
        <source>A whole number is wanted here, such as 8.</source>
        <translation>Her trengs et heltall, for eksempel 8.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Unbilled</source>
        <translation>Ikke fakturert</translation>
    </message>
    <message>
        <source>May order</source>
        <translation>Kan bestille</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>Superbruker</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>Gjelder nå</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Fee a year</source>
        <translation>Årsavgift</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Nettsted</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prosjekt</translation>
    </message>
    <message>
        <source>Training left</source>
        <translation>Opplæring igjen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Pack this month</source>
        <translation>Pakke denne måneden</translation>
    </message>
    <message>
        <source>Pack this year</source>
        <translation>Pakke dette året</translation>
    </message>
    <message>
        <source>{used} of {whole} quarters</source>
        <translation>{used} av {whole} kvarter</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Åpne saker</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Siste samtaler</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturaer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Legg til person</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Ingen ennå.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Avtaler</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Legg til avtale</translation>
    </message>
    <message>
        <source>No contract: the profile's plain terms hold.</source>
        <translation>Ingen avtale: profilens vanlige vilkår gjelder.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Nettsteder</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Legg til nettsted</translation>
    </message>
    <message>
        <source>No site yet: a course is booked for a site.</source>
        <translation>Ingen nettsteder ennå: påmelding til kurs gjelder et nettsted.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>No subscription</source>
        <translation>Uten abonnement</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Ny kunde</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Finn en kunde</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finn</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>No customer is chosen</source>
        <translation>Ingen kunde er valgt</translation>
    </message>
    <message>
        <source>Choose one in the list to see people, contracts and sites.</source>
        <translation>Velg en i listen for å se personer, avtaler og nettsteder.</translation>
    </message>
    <message>
        <source>Nobody is found by these words</source>
        <translation>Ingen treff på disse ordene</translation>
    </message>
    <message>
        <source>Any part of a name, site, person or phone number will do.</source>
        <translation>En del av navn, nettsted, person eller telefonnummer holder.</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>Ingen kunder ennå</translation>
    </message>
    <message>
        <source>The first one is added with Ctrl+N, or from a call.</source>
        <translation>Den første legges til med Ctrl+N eller fra en samtale.</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Legg til en kunde</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Rediger kunden</translation>
    </message>
    <message>
        <source>Add a person to the customer</source>
        <translation>Legg til en person hos kunden</translation>
    </message>
    <message>
        <source>Add a contract to the customer</source>
        <translation>Legg til en avtale hos kunden</translation>
    </message>
    <message>
        <source>Add a site to the customer</source>
        <translation>Legg til et nettsted hos kunden</translation>
    </message>
    <message>
        <source>A form is open: save it, or cancel with Esc.</source>
        <translation>Et skjema er åpent: lagre det, eller avbryt med Esc.</translation>
    </message>
    <message>
        <source>The form is closed without saving.</source>
        <translation>Skjemaet er lukket uten å lagre.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Sluttet</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestilling</translation>
    </message>
    <message>
        <source>Book a course</source>
        <translation>Meld på kurs</translation>
    </message>
    <message>
        <source>Book the customer on the next open course</source>
        <translation>Meld kunden på neste kurs med ledig plass</translation>
    </message>
    <message>
        <source>A course is booked for a site: add the customer's site first.</source>
        <translation>Påmelding til kurs gjelder et nettsted: legg til kundens nettsted først.</translation>
    </message>
    <message>
        <source>Erased person {number}</source>
        <translation>Slettet person {number}</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Siste kontakt</translation>
    </message>
    <message>
        <source>A person has at most {most} more numbers and addresses.</source>
        <translation>En person har høyst {most} flere numre og adresser.</translation>
    </message>
    <message>
        <source>“{value}” is not a label of a number: choose one of the list.</source>
        <translation>«{value}» er ikke en merkelapp for et nummer: velg en fra listen.</translation>
    </message>
    <message>
        <source>“{value}” is not a phone number: write its digits, as in +354 555 0142.</source>
        <translation>«{value}» er ikke et telefonnummer: skriv sifrene, som +354 555 0142.</translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address: write it as in name@example.com.</source>
        <translation>«{value}» er ikke en e-postadresse: skriv den som navn@example.com.</translation>
    </message>
    <message>
        <source>Line {line} cannot be read as a row: look for a quotation mark too many.</source>
        <translation>Linje {line} kan ikke leses som en rad: se etter et anførselstegn for mye.</translation>
    </message>
    <message>
        <source>The file has no rows: choose one with a line of headings and a row for each.</source>
        <translation>Filen har ingen rader: velg en med en linje overskrifter og en rad for hver.</translation>
    </message>
    <message>
        <source>The file is bigger than {most} megabytes: import it in parts.</source>
        <translation>Filen er større enn {most} megabyte: importer den i deler.</translation>
    </message>
    <message>
        <source>The file is not written in {encoding}: choose another encoding.</source>
        <translation>Filen er ikke skrevet i {encoding}: velg en annen tegnkoding.</translation>
    </message>
    <message>
        <source>This person's data was erased: add a new person instead.</source>
        <translation>Opplysningene om denne personen er slettet: legg til en ny person i stedet.</translation>
    </message>
    <message>
        <source>This customer was merged into another: change that one.</source>
        <translation>Denne kunden er slått sammen med en annen: endre den.</translation>
    </message>
    <message>
        <source>There is no table of {what}: choose one of {known}.</source>
        <translation>Det finnes ingen tabell over {what}: velg en av {known}.</translation>
    </message>
    <message>
        <source>No column is chosen: say for at least one what it holds.</source>
        <translation>Ingen kolonne er valgt: si for minst én hva den inneholder.</translation>
    </message>
    <message>
        <source>{label:tr} is chosen for two columns: choose it once.</source>
        <translation>{label:tr} er valgt for to kolonner: velg det én gang.</translation>
    </message>
    <message>
        <source>A customer can't be merged into itself: choose another.</source>
        <translation>En kunde kan ikke slås sammen med seg selv: velg en annen.</translation>
    </message>
    <message>
        <source>Something newer happened to {name} since the merge: it can't be taken back any more.</source>
        <translation>Noe nyere har skjedd med {name} siden sammenslåingen: den kan ikke angres lenger.</translation>
    </message>
    <message>
        <source>Both customers have a contract of the same kind at the same time: end one of them first, then merge.</source>
        <translation>Begge kundene har en avtale av samme slag på samme tid: avslutt den ene først, og slå så sammen.</translation>
    </message>
    <message>
        <source>{name} was changed by somebody while you compared: look at both again.</source>
        <translation>{name} ble endret av noen mens du sammenlignet: se på begge igjen.</translation>
    </message>
    <message>
        <source>{name} was merged into another customer already.</source>
        <translation>{name} er allerede slått sammen med en annen kunde.</translation>
    </message>
    <message>
        <source>Business cards, version 3</source>
        <translation>Visittkort, versjon 3</translation>
    </message>
    <message>
        <source>Business cards, version 4</source>
        <translation>Visittkort, versjon 4</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Velg en fil</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <source>Find customers that may be the same</source>
        <translation>Finn kunder som kan være den samme</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Finn duplikater</translation>
    </message>
    <message>
        <source>Import customers from a table or business cards</source>
        <translation>Importer kunder fra en tabell eller visittkort</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Merge the customer with another that is the same</source>
        <translation>Slå kunden sammen med en annen som er den samme</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Slå sammen…</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personopplysninger</translation>
    </message>
    <message>
        <source>Show, hand out or erase all that is kept of the person chosen</source>
        <translation>Vis, utlever eller slett alt som er lagret om den valgte personen</translation>
    </message>
    <message>
        <source>Write the customers shown, their people, sites or contracts to a file</source>
        <translation>Skriv kundene som vises, personene, nettstedene eller avtalene deres til en fil</translation>
    </message>
    <message numerus="yes">
        <source>Of the {n} customers in the list.</source>
        <translation><numerusform>For den {n} kunden i listen.</numerusform><numerusform>For de {n} kundene i listen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are in {file}.</source>
        <translation><numerusform>{n} rad er i {file}.</numerusform><numerusform>{n} rader er i {file}.</numerusform></translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Slått sammen med</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Slått sammen med</translation>
    </message>
    <message>
        <source>Named contact at our side</source>
        <translation>Fast kontaktperson hos oss</translation>
    </message>
    <message>
        <source>Visiting address</source>
        <translation>Besøksadresse</translation>
    </message>
    <message>
        <source>{name}, {day:date}</source>
        <translation>{name}, {day:date}</translation>
    </message>
    <message>
        <source>More numbers and addresses</source>
        <translation>Flere numre og adresser</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Ingen bestemt</translation>
    </message>
    <message>
        <source>Only if it is another one</source>
        <translation>Bare hvis den er en annen</translation>
    </message>
    <message>
        <source>No customer of the desk is meant by this row, and it gives no name for a new one.</source>
        <translation>Raden gjelder ingen av kundene, og den oppgir ikke noe navn på en ny.</translation>
    </message>
    <message>
        <source>Several customers have the name {name}: give the registration number too.</source>
        <translation>Flere kunder heter {name}: oppgi også organisasjonsnummeret.</translation>
    </message>
    <message>
        <source>The row points to two customers, {one} and {other}: merge them first, or mend the number.</source>
        <translation>Raden peker på to kunder, {one} og {other}: slå dem sammen først, eller rett nummeret.</translation>
    </message>
    <message>
        <source>This person is not there yet, and a new one needs a name.</source>
        <translation>Denne personen finnes ikke ennå, og en ny trenger et navn.</translation>
    </message>
    <message>
        <source>Direct line</source>
        <translation>Direktenummer</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hjemme</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Arbeid</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>«{value}» er verken ja eller nei.</translation>
    </message>
    <message>
        <source>Changed: {customers} customers, {people} people, {sites} sites.</source>
        <translation>Endret: kunder {customers}, personer {people}, nettsteder {sites}.</translation>
    </message>
    <message>
        <source>New: {customers} customers, {people} people, {sites} sites.</source>
        <translation>Nye: kunder {customers}, personer {people}, nettsteder {sites}.</translation>
    </message>
    <message>
        <source>Line {line}: {said}</source>
        <translation>Linje {line}: {said}</translation>
    </message>
    <message>
        <source>There is no field {field_name}; the fields are {fields}.</source>
        <translation>Det finnes ikke noe felt {field_name}; feltene er {fields}.</translation>
    </message>
    <message>
        <source>This is a dry run: nothing was written.</source>
        <translation>Dette er en prøvekjøring: ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>{file} could not be read: {why}.</source>
        <translation>{file} kunne ikke leses: {why}.</translation>
    </message>
    <message>
        <source>“{given}” is not HEADING=FIELD with a heading of the file; the headings are {headings}.</source>
        <translation>«{given}» er ikke OVERSKRIFT=FELT med en overskrift fra filen; overskriftene er {headings}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are left out:</source>
        <translation><numerusform>{n} rad er utelatt:</numerusform><numerusform>{n} rader er utelatt:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} rows say nothing new.</source>
        <translation><numerusform>{n} rad sier ikke noe nytt.</numerusform><numerusform>{n} rader sier ikke noe nytt.</numerusform></translation>
    </message>
    <message>
        <source>Choose a table (CSV) or business cards (VCF), or drop the file here.</source>
        <translation>Velg en tabell (CSV) eller visittkort (VCF), eller slipp filen her.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Tegnkoding</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hvor langt det er kommet</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importer kunder</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Let the file stand over what the desk has (otherwise it fills in what is empty)</source>
        <translation>La filen gjelde foran det som står (ellers fylles bare det tomme ut)</translation>
    </message>
    <message>
        <source>Save the reasons</source>
        <translation>Lagre årsakene</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Skilletegn</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Tables and business cards</source>
        <translation>Tabeller og visittkort</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was written.</source>
        <translation>Importen ble stoppet; ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelatt</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} rows</source>
        <translation><numerusform>Importer {n} rad</numerusform><numerusform>Importer {n} rader</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} things were imported or changed.</source>
        <translation><numerusform>{n} oppføring ble importert eller endret.</numerusform><numerusform>{n} oppføringer ble importert eller endret.</numerusform></translation>
    </message>
    <message>
        <source>The person's e-mail</source>
        <translation>Personens e-post</translation>
    </message>
    <message>
        <source>The person's phone</source>
        <translation>Personens telefon</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Importeres ikke</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>De første radene i filen</translation>
    </message>
    <message>
        <source>What the column {heading} holds</source>
        <translation>Hva kolonnen {heading} inneholder</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Utelatte rader</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Importen er ferdig.</translation>
    </message>
    <message>
        <source>All fields are the same.</source>
        <translation>Alle felt er like.</translation>
    </message>
    <message>
        <source>Customers that may be the same</source>
        <translation>Kunder som kan være den samme</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>Går inn i den</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Kan være den samme</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>Slå sammen kunder</translation>
    </message>
    <message>
        <source>Merge it with</source>
        <translation>Slå sammen med</translation>
    </message>
    <message>
        <source>No two customers look like one.</source>
        <translation>Ingen to kunder ser ut til å være den samme.</translation>
    </message>
    <message>
        <source>Same VAT number</source>
        <translation>Samme MVA-nummer</translation>
    </message>
    <message>
        <source>Same name and mail domain</source>
        <translation>Samme navn og e-postdomene</translation>
    </message>
    <message>
        <source>Same registration number</source>
        <translation>Samme organisasjonsnummer</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Blir stående</translation>
    </message>
    <message>
        <source>The two customers are apart again.</source>
        <translation>De to kundene er skilt igjen.</translation>
    </message>
    <message>
        <source>Tickets, calls, charges, contracts, bookings, people and sites go along. Issued invoices keep their buyer.</source>
        <translation>Saker, samtaler, kostnader, avtaler, påmeldinger, personer og nettsteder følger med. Utstedte fakturaer beholder kjøperen.</translation>
    </message>
    <message>
        <source>{other} was merged into {one}.</source>
        <translation>{other} ble slått sammen med {one}.</translation>
    </message>
    <message>
        <source>The person's data is erased.</source>
        <translation>Opplysningene om personen er slettet.</translation>
    </message>
    <message>
        <source>Copies of the desk made earlier still hold them.</source>
        <translation>Tidligere sikkerhetskopier inneholder dem fortsatt.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Slett for godt</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Slette {name}?</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Slett…</translation>
    </message>
    <message>
        <source>Issued invoices stay as they are, as the law asks: {numbers}.</source>
        <translation>Utstedte fakturaer blir stående som de er, slik loven krever: {numbers}.</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Lagre som JSON</translation>
    </message>
    <message>
        <source>Show as PDF</source>
        <translation>Vis som PDF</translation>
    </message>
    <message>
        <source>Texts that name the person</source>
        <translation>Tekster som nevner personen</translation>
    </message>
    <message>
        <source>The name, numbers and addresses go for good, and so do the mentions ticked below. Calls and tickets keep their facts.</source>
        <translation>Navn, numre og adresser forsvinner for godt, og det gjør også de avkryssede omtalene. Samtaler og saker beholder fakta.</translation>
    </message>
    <message>
        <source>When the person is erased, the name also goes out of the texts ticked here:</source>
        <translation>Når personen slettes, fjernes navnet også fra tekstene som er krysset av her:</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, in the paper</source>
        <translation><numerusform>og {n} til, i dokumentet</numerusform><numerusform>og {n} til, i dokumentet</numerusform></translation>
    </message>
    <message>
        <source>This person's data was erased already.</source>
        <translation>Opplysningene om denne personen er allerede slettet.</translation>
    </message>
    <message>
        <source>Files on the person's tickets</source>
        <translation>Filer på personens saker</translation>
    </message>
    <message>
        <source>Bookkeeping law keeps issued invoices as they were issued: {numbers}.</source>
        <translation>Bokføringsloven bevarer utstedte fakturaer slik de ble utstedt: {numbers}.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Utlevert</translation>
    </message>
    <message>
        <source>Invoices that name the person</source>
        <translation>Fakturaer som nevner personen</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>Registrert</translation>
    </message>
    <message>
        <source>A business card is of version {versions}.</source>
        <translation>Et visittkort er av versjon {versions}.</translation>
    </message>
    <message>
        <source>There is no business card in this file: choose one that ends in .vcf.</source>
        <translation>Det er ikke noe visittkort i denne filen: velg en som slutter på .vcf.</translation>
    </message>
    <message>
        <source>Add a number or address</source>
        <translation>Legg til nummer eller adresse</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Merkelapp</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Nummer eller adresse</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>A contract keeps its kind: end this one, and add one of the other kind.</source>
        <translation>En avtale beholder sin type: avslutt denne, og legg til en av den andre typen.</translation>
    </message>
    <message>
        <source>{profile} has no phone pack: help by phone is open to every customer here, so leave it out.</source>
        <translation>{profile} har ingen telefonsupportpakke: hjelp på telefon er åpen for alle kunder her, så utelat den.</translation>
    </message>
    <message>
        <source>{profile} knows no tiers: what a customer is promised here goes by other contracts.</source>
        <translation>{profile} har ingen tjenestenivåer: det kunden loves her, følger av andre avtaler.</translation>
    </message>
    <message>
        <source>The customer has the tier {tier} from {start:date}: end that one the day before this begins.</source>
        <translation>Kunden har tjenestenivået {tier} fra {start:date}: avslutt det dagen før dette begynner.</translation>
    </message>
    <message>
        <source>The tier is raised to {tier} from {start:date} to {end:date} already: choose days outside it, or end that raise.</source>
        <translation>Nivået er alt hevet til {tier} fra {start:date} til {end:date}: velg dager utenfor, eller avslutt den hevingen.</translation>
    </message>
    <message>
        <source>A raise is for a time: write the day it ends, or agree on the tier itself.</source>
        <translation>En heving gjelder for en tid: skriv dagen den slutter, eller avtal selve nivået.</translation>
    </message>
    <message>
        <source>The customer has {tier} in that time: a raise goes to a higher tier.</source>
        <translation>Kunden har {tier} i den tiden: en heving går til et høyere nivå.</translation>
    </message>
    <message>
        <source>The tier {tier} runs from {start:date} to {end:date}: the raise must lie within it.</source>
        <translation>Nivået {tier} gjelder fra {start:date} til {end:date}: hevingen må ligge innenfor.</translation>
    </message>
    <message>
        <source>The customer's tier begins on {start:date}: the raise can start then at the earliest.</source>
        <translation>Kundens nivå begynner {start:date}: hevingen kan tidligst starte da.</translation>
    </message>
    <message>
        <source>The agreement can start once the customer has completed a training course: book one, or record one that is done.</source>
        <translation>Avtalen kan starte når kunden har fullført et opplæringskurs: bestill et, eller før opp et som er fullført.</translation>
    </message>
    <message>
        <source>The customer completed a training course on {trained:date}: the agreement can start then at the earliest.</source>
        <translation>Kunden fullførte et opplæringskurs {trained:date}: avtalen kan tidligst starte da.</translation>
    </message>
    <message>
        <source>The fee is {percent:percent} of the project's price: enter that price on the site, or write the fee here.</source>
        <translation>Avgiften er {percent:percent} av prosjektets pris: før prisen opp på nettstedet, eller skriv avgiften her.</translation>
    </message>
    <message>
        <source>A contract that renews by itself has no end: leave the end empty, or let it not renew by itself.</source>
        <translation>En avtale som fornyes av seg selv, har ingen slutt: la slutten stå tom, eller la den ikke fornyes av seg selv.</translation>
    </message>
    <message>
        <source>The next renewal comes after the start: choose a later day.</source>
        <translation>Neste fornyelse kommer etter starten: velg en senere dag.</translation>
    </message>
    <message>
        <source>A fee of this contract is on an invoice already: end the contract, and add another from the day of the change.</source>
        <translation>En avgift i denne avtalen står alt på en faktura: avslutt avtalen, og legg til en ny fra dagen for endringen.</translation>
    </message>
    <message>
        <source>{value} is not a number of days: write a whole number from 0 to {most}.</source>
        <translation>{value} er ikke et antall dager: skriv et helt tall fra 0 til {most}.</translation>
    </message>
    <message>
        <source>“{value}” is not a period: choose month or year.</source>
        <translation>«{value}» er ingen periode: velg måned eller år.</translation>
    </message>
    <message>
        <source>New terms begin after the contract does and before it ends: choose a day from {first:date} on.</source>
        <translation>Nye vilkår begynner etter at avtalen gjør det og før den slutter: velg en dag fra {first:date}.</translation>
    </message>
    <message>
        <source>Terms are agreed from {since:date} on already: choose that day or a later one.</source>
        <translation>Vilkår er alt avtalt fra {since:date}: velg den dagen eller en senere.</translation>
    </message>
    <message>
        <source>From a day on only price, surcharge, hourly rate and what is covered can be agreed anew: change the rest by itself.</source>
        <translation>Fra en dag av kan bare pris, tillegg, timepris og det som er inkludert, avtales på nytt: endre resten for seg.</translation>
    </message>
    <message>
        <source>This contract is not one that renews: choose how it renews first, or write a later end.</source>
        <translation>Denne avtalen fornyes ikke: velg først hvordan den fornyes, eller skriv en senere slutt.</translation>
    </message>
    <message>
        <source>This contract renews by itself on {day:date}: there is nothing to do.</source>
        <translation>Denne avtalen fornyes av seg selv {day:date}: det er ikke noe å gjøre.</translation>
    </message>
    <message>
        <source>The contract begins on {start:date}: end it on that day or later.</source>
        <translation>Avtalen begynner {start:date}: avslutt den den dagen eller senere.</translation>
    </message>
    <message>
        <source>The contract ends on {end:date} anyway: choose an earlier day.</source>
        <translation>Avtalen slutter uansett {end:date}: velg en tidligere dag.</translation>
    </message>
    <message>
        <source>Write why it ends early: it stays on the record.</source>
        <translation>Skriv hvorfor den avsluttes før tiden: det blir stående i historikken.</translation>
    </message>
    <message>
        <source>month</source>
        <translation>måned</translation>
    </message>
    <message>
        <source>{first:date} – {last:date}</source>
        <translation>{first:date} – {last:date}</translation>
    </message>
    <message>
        <source>Somebody else has just used the training that was left: price it again.</source>
        <translation>Noen andre har nettopp brukt opplæringen som var igjen: beregn prisen på nytt.</translation>
    </message>
    <message>
        <source>{tier} is the customer's own tier.</source>
        <translation>{tier} er kundens eget tjenestenivå.</translation>
    </message>
    <message>
        <source>{tier} holds by contract.</source>
        <translation>{tier} gjelder etter avtale.</translation>
    </message>
    <message>
        <source>Without a tier of its own the customer counts as {tier}.</source>
        <translation>Uten eget tjenestenivå regnes kunden som {tier}.</translation>
    </message>
    <message>
        <source>Raised to {tier} until {end:date}: tickets received by then take it.</source>
        <translation>Hevet til {tier} til og med {end:date}: saker mottatt innen da får det.</translation>
    </message>
    <message>
        <source>Raised to {tier}: tickets received in it take it.</source>
        <translation>Hevet til {tier}: saker mottatt i den tiden får det.</translation>
    </message>
    <message>
        <source>The hours agreed for it count as open.</source>
        <translation>De avtalte timene regnes som åpningstid.</translation>
    </message>
    <message>
        <source>{names} may order chargeable work in it.</source>
        <translation>{names} kan bestille fakturerbart arbeid i den tiden.</translation>
    </message>
    <message>
        <source>Phone guidance in opening hours: {month:duration} left this month, {year:duration} until {end:date}.</source>
        <translation>Veiledning på telefon i åpningstiden: {month:duration} igjen denne måneden, {year:duration} fram til {end:date}.</translation>
    </message>
    <message>
        <source>{site}: {left:duration} of {whole:duration} of the project's training are left, used before anything is charged.</source>
        <translation>{site}: {left:duration} av {whole:duration} opplæring i prosjektet er igjen og brukes før noe faktureres.</translation>
    </message>
    <message>
        <source>Hourly rates are {surcharge:percent} higher.</source>
        <translation>Timeprisene er {surcharge:percent} høyere.</translation>
    </message>
    <message>
        <source>Tickets of normal priority are handled as high.</source>
        <translation>Saker med normal prioritet behandles som høy.</translation>
    </message>
    <message>
        <source>Critical tickets are taken up at any hour.</source>
        <translation>Kritiske saker tas opp døgnet rundt.</translation>
    </message>
    <message>
        <source>Hours outside the desk's are not agreed.</source>
        <translation>Tid utenfor åpningstiden er ikke avtalt.</translation>
    </message>
    <message>
        <source>The desk strives to solve cases the same business day.</source>
        <translation>Målet er å løse saker samme virkedag.</translation>
    </message>
    <message>
        <source>Costs nothing: {causes:words}.</source>
        <translation>Koster ingenting: {causes:words}.</translation>
    </message>
    <message>
        <source>Upgrades within the same major version cost nothing.</source>
        <translation>Oppgraderinger innenfor samme hovedversjon koster ingenting.</translation>
    </message>
    <message>
        <source>Development costs {rate:money} an hour.</source>
        <translation>Utvikling koster {rate:money} i timen.</translation>
    </message>
    <message>
        <source>Work needs an approved quote first.</source>
        <translation>Arbeid krever først et godkjent tilbud.</translation>
    </message>
    <message>
        <source>Nothing in the desk's promise hangs on it: it is a fee.</source>
        <translation>Serviceløftet avhenger ikke av den; bare avgiften faktureres.</translation>
    </message>
    <message>
        <source>It could start: training was completed on {day:date}.</source>
        <translation>Den kunne starte: opplæringen ble fullført {day:date}.</translation>
    </message>
    <message>
        <source>The subscription covers questions about the system and invoices.</source>
        <translation>Abonnementet dekker spørsmål om systemet og fakturaer.</translation>
    </message>
    <message>
        <source>Without a subscription, questions wait for a decision whether they are charged.</source>
        <translation>Uten abonnement venter spørsmål på en avgjørelse om de skal faktureres.</translation>
    </message>
    <message>
        <source>By contract since {start:date}.</source>
        <translation>Etter avtale siden {start:date}.</translation>
    </message>
    <message>
        <source>By contract from {start:date} to {end:date}.</source>
        <translation>Etter avtale fra {start:date} til {end:date}.</translation>
    </message>
    <message>
        <source>By contract since {start:date}; it renews by itself on {day:date}.</source>
        <translation>Etter avtale siden {start:date}; den fornyes av seg selv {day:date}.</translation>
    </message>
    <message>
        <source>For {site} only.</source>
        <translation>Bare for {site}.</translation>
    </message>
    <message>
        <source>Terms agreed anew from {day:date}.</source>
        <translation>Vilkår avtalt på nytt fra {day:date}.</translation>
    </message>
    <message>
        <source>Renew it, or let it end</source>
        <translation>Forny den, eller la den løpe ut</translation>
    </message>
    <message>
        <source>Last day to give notice</source>
        <translation>Siste dag for oppsigelse</translation>
    </message>
    <message>
        <source>Ends, nothing follows</source>
        <translation>Slutter, ingenting følger</translation>
    </message>
    <message>
        <source>Training due</source>
        <translation>Opplæring som gjenstår</translation>
    </message>
    <message>
        <source>Each new user is trained within the time the profile promises.</source>
        <translation>Hver ny bruker får opplæring innen den tiden profilen lover.</translation>
    </message>
    <message>
        <source>Book on the next open course</source>
        <translation>Bestill plass på neste åpne kurs</translation>
    </message>
    <message>
        <source>Nobody is to be trained.</source>
        <translation>Ingen venter på opplæring.</translation>
    </message>
    <message>
        <source>Contracts ending soon</source>
        <translation>Avtaler som snart slutter</translation>
    </message>
    <message>
        <source>Terms that end or can be given notice within sixty days.</source>
        <translation>Avtaleperioder som slutter eller kan sies opp innen seksti dager.</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Vis kunden</translation>
    </message>
    <message>
        <source>No contract ends soon.</source>
        <translation>Ingen avtale slutter snart.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bestilt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Å gjøre</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Ikke bestilt</translation>
    </message>
    <message>
        <source>Contract's record</source>
        <translation>Avtalens historikk</translation>
    </message>
    <message>
        <source>See who changed the contract and when</source>
        <translation>Se hvem som endret avtalen og når</translation>
    </message>
    <message>
        <source>Renew contract</source>
        <translation>Forny avtale</translation>
    </message>
    <message>
        <source>Renew the contract by one period</source>
        <translation>Forny avtalen med én periode</translation>
    </message>
    <message>
        <source>End contract early</source>
        <translation>Avslutt avtale før tiden</translation>
    </message>
    <message>
        <source>End the contract before its time, with the reason</source>
        <translation>Avslutt avtalen før tiden, med begrunnelse</translation>
    </message>
    <message>
        <source>See who is to be trained, and book them</source>
        <translation>Se hvem som skal ha opplæring, og bestill plass</translation>
    </message>
    <message>
        <source>See which contracts end or can be given notice soon</source>
        <translation>Se hvilke avtaler som snart slutter eller kan sies opp</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle nettsteder</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Per år</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Per måned</translation>
    </message>
    <message>
        <source>Does not renew</source>
        <translation>Fornyes ikke</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Hvert år</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Hver måned</translation>
    </message>
    <message>
        <source>Why it ends early</source>
        <translation>Hvorfor den avsluttes før tiden</translation>
    </message>
    <message>
        <source>Of which site</source>
        <translation>For hvilket nettsted</translation>
    </message>
    <message>
        <source>Fee without VAT</source>
        <translation>Avgift eks. mva.</translation>
    </message>
    <message>
        <source>Fee for</source>
        <translation>Avgift for</translation>
    </message>
    <message>
        <source>Fees are invoiced from</source>
        <translation>Avgifter faktureres fra</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Fornyelse</translation>
    </message>
    <message>
        <source>Renews next</source>
        <translation>Fornyes neste gang</translation>
    </message>
    <message>
        <source>Notice, days before</source>
        <translation>Oppsigelse, dager før</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Fornyes av seg selv</translation>
    </message>
    <message>
        <source>Agreed hours outside the desk's</source>
        <translation>Avtalt tid utenfor åpningstiden</translation>
    </message>
    <message>
        <source>Contacts agreed on, who may order in it</source>
        <translation>Avtalte kontakter som kan bestille i den tiden</translation>
    </message>
    <message>
        <source>The change holds from</source>
        <translation>Endringen gjelder fra</translation>
    </message>
    <message>
        <source>Empty: from the period of today</source>
        <translation>Tomt: fra dagens periode</translation>
    </message>
    <message>
        <source>Empty: counted from the start</source>
        <translation>Tomt: regnet fra starten</translation>
    </message>
    <message>
        <source>Empty: it was so from the start</source>
        <translation>Tomt: slik var det fra starten</translation>
    </message>
    <message>
        <source>Nothing is on record: it stood before records were kept.</source>
        <translation>Ingenting er ført: den fantes før historikk ble ført.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lagt til</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Rettet</translation>
    </message>
    <message>
        <source>Agreed anew</source>
        <translation>Avtalt på nytt</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Fornyet</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Avsluttet før tiden</translation>
    </message>
    <message>
        <source>Record: {what}</source>
        <translation>Historikk: {what}</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Av seg selv</translation>
    </message>
    <message>
        <source>Holds from {day:date}.</source>
        <translation>Gjelder fra {day:date}.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Forny</translation>
    </message>
    <message>
        <source>End early</source>
        <translation>Avslutt før tiden</translation>
    </message>
    <message>
        <source>The contract is ended; its reason is on the record.</source>
        <translation>Avtalen er avsluttet; begrunnelsen står i historikken.</translation>
    </message>
    <message>
        <source>The contract is renewed.</source>
        <translation>Avtalen er fornyet.</translation>
    </message>
    <message>
        <source>It renews no more. Fees of later periods that are not invoiced go; what is on an invoice stays.</source>
        <translation>Den fornyes ikke mer. Avgifter for senere perioder som ikke er fakturert, faller bort; det som står på en faktura, blir stående.</translation>
    </message>
    <message>
        <source>End early: {what}</source>
        <translation>Avslutt før tiden: {what}</translation>
    </message>
    <message>
        <source>Nothing beyond the profile's plain terms.</source>
        <translation>Ingenting utover profilens vanlige vilkår.</translation>
    </message>
    <message>
        <source>Included training</source>
        <translation>Inkludert opplæring</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Opprett: {what}</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Rettigheter</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Hvilken dag</translation>
    </message>
    <message>
        <source>Any day, past or to come: what held then is shown.</source>
        <translation>Hvilken som helst dag, før eller senere: det som gjelder da, vises.</translation>
    </message>
    <message>
        <source>Training is completed: the agreement can start.</source>
        <translation>Opplæringen er fullført: avtalen kan starte.</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Fornyes</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <source>Raised to Standard</source>
        <translation>Hevet til Standard</translation>
    </message>
    <message>
        <source>Raised to Premium</source>
        <translation>Hevet til Premium</translation>
    </message>
    <message>
        <source>The contract's fee for {first:date} to {last:date} is {net:money} without VAT.</source>
        <translation>Avtalens avgift for {first:date} til {last:date} er {net:money} eks. mva.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people to be trained</source>
        <translation><numerusform>{n} person skal ha opplæring</numerusform><numerusform>{n} personer skal ha opplæring</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} contracts end soon</source>
        <translation><numerusform>{n} avtale slutter snart</numerusform><numerusform>{n} avtaler slutter snart</numerusform></translation>
    </message>
    <message>
        <source>Choose one of the customer's people in the table first.</source>
        <translation>Velg først en av kundens personer i tabellen.</translation>
    </message>
    <message>
        <source>Train by</source>
        <translation>Opplæring innen</translation>
    </message>
    <message>
        <source>To do by</source>
        <translation>Gjøres innen</translation>
    </message>
    <message numerus="yes">
        <source>{n} agreements to open</source>
        <translation><numerusform>{n} avtale kan opprettes</numerusform><numerusform>{n} avtaler kan opprettes</numerusform></translation>
    </message>
    <message>
        <source>Agreements to open</source>
        <translation>Avtaler som kan opprettes</translation>
    </message>
    <message>
        <source>Training is completed, and the agreement it opens is not made yet.</source>
        <translation>Opplæringen er fullført, men avtalen den gir rett til, er ikke opprettet.</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Opprett avtalen</translation>
    </message>
    <message>
        <source>No agreement waits to be opened.</source>
        <translation>Ingen avtale venter på å bli opprettet.</translation>
    </message>
    <message>
        <source>See whose training is completed, and open the agreement</source>
        <translation>Se hvem som har fullført opplæringen, og opprett avtalen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Drafts, terms of payment or prices went along with this merge: ask the office to take it back.</source>
        <translation>Utkast, betalingsvilkår eller priser fulgte med i denne sammenslåingen: be kontoret om å angre den.</translation>
    </message>
</context>
<context>
    <name>desks</name>
    <message>
        <source>The backup {file} is written and has passed its check.</source>
        <translation>Sikkerhetskopien {file} er skrevet og har bestått kontrollen.</translation>
    </message>
    <message>
        <source>Damage: {detail}</source>
        <translation>Skade: {detail}</translation>
    </message>
    <message>
        <source>The paper of invoice {number} is not the one that was issued.</source>
        <translation>Dokumentet til faktura {number} er ikke det som ble utstedt.</translation>
    </message>
    <message>
        <source>{file} is sound.</source>
        <translation>{file} er i orden.</translation>
    </message>
    <message>
        <source>{file} is there already. Name another file, or say --force to replace it.</source>
        <translation>{file} finnes allerede. Velg et annet filnavn, eller legg til --force for å erstatte filen.</translation>
    </message>
    <message>
        <source>The demo desk {file} is ready.</source>
        <translation>Demonstrasjonen {file} er klar.</translation>
    </message>
    <message>
        <source>The backup {file} did not pass its check and was thrown away; the database itself may be damaged: {detail}</source>
        <translation>Sikkerhetskopien {file} besto ikke kontrollen og ble forkastet; selve databasen kan være skadet: {detail}</translation>
    </message>
    <message>
        <source>The backup {file} could not be written: {detail}</source>
        <translation>Sikkerhetskopien {file} kunne ikke skrives: {detail}</translation>
    </message>
    <message>
        <source>A backup must not overwrite the database itself; choose another file.</source>
        <translation>En sikkerhetskopi kan ikke skrives over selve databasen; velg en annen fil.</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file.</source>
        <translation>{file} er en mappe; oppgi en fil.</translation>
    </message>
    <message>
        <source>There is no desk in {file}; name its file.</source>
        <translation>Det er ingen database i {file}; oppgi riktig fil.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Mappen {folder} finnes ikke.</translation>
    </message>
    <message>
        <source>There is no demo desk for the profile {given}.</source>
        <translation>Det finnes ingen demonstrasjon for profilen {given}.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Dette kan ikke stå tomt.</translation>
    </message>
    <message>
        <source>The desk has no field “{given}”.</source>
        <translation>Feltet «{given}» finnes ikke.</translation>
    </message>
    <message>
        <source>“{given}” is not a language this program writes.</source>
        <translation>«{given}» er ikke et språk programmet skriver.</translation>
    </message>
    <message>
        <source>“{given}” is not a country's two letters, such as IS, NO, FI or GR.</source>
        <translation>«{given}» er ikke en landkode på to bokstaver, som IS, NO, FI eller GR.</translation>
    </message>
    <message>
        <source>“{given}” is not an IBAN: check its letters and digits.</source>
        <translation>«{given}» er ikke et IBAN: kontroller bokstaver og sifre.</translation>
    </message>
    <message>
        <source>“{given}” is not a BIC: it has 8 or 11 letters and digits.</source>
        <translation>«{given}» er ikke en BIC: den har 8 eller 11 bokstaver og sifre.</translation>
    </message>
    <message>
        <source>“{given}” is not a Norwegian account number: write its eleven digits.</source>
        <translation>«{given}» er ikke et norsk kontonummer: skriv de elleve sifrene.</translation>
    </message>
    <message>
        <source>“{given}” is not an Icelandic account: write bank, ledger and number, as in 0133-26-012345.</source>
        <translation>«{given}» er ikke en islandsk konto: skriv bank, hovedbok og nummer, som 0133-26-012345.</translation>
    </message>
    <message>
        <source>“{given}” is not an e-mail address.</source>
        <translation>«{given}» er ikke en e-postadresse.</translation>
    </message>
    <message>
        <source>“{given}” is not a colour: write # and six digits, as in #0B6685.</source>
        <translation>«{given}» er ikke en farge: skriv # og seks tegn, som #0B6685.</translation>
    </message>
    <message>
        <source>Days to pay are a whole number from 0 to {most}.</source>
        <translation>Betalingsfristen er et helt antall dager fra 0 til {most}.</translation>
    </message>
    <message>
        <source>This database belongs to the desk {name} already. Choose another file for a new desk.</source>
        <translation>Denne databasen tilhører allerede {name}. Velg en annen fil for en ny support.</translation>
    </message>
    <message>
        <source>This database has no desk yet: set one up first.</source>
        <translation>Ingen support er satt opp i denne databasen ennå: gjør det først.</translation>
    </message>
    <message>
        <source>“{given}” is not a role; use one of {choices}.</source>
        <translation>«{given}» er ikke en rolle; bruk en av {choices}.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>Denne personen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>{name} is the last administrator: make somebody else one first.</source>
        <translation>{name} er den siste administratoren: gjør en annen til administrator først.</translation>
    </message>
    <message>
        <source>Website course</source>
        <translation>Nettstedskurs</translation>
    </message>
    <message>
        <source>How to look after your own website.</source>
        <translation>Hvordan du steller ditt eget nettsted.</translation>
    </message>
    <message>
        <source>The database does not answer. Nothing was changed; check the network and the server, then try again.</source>
        <translation>Databasen svarer ikke. Ingenting ble endret; kontroller nettet og serveren, og prøv igjen.</translation>
    </message>
    <message>
        <source>The database is busy: another program holds it. Nothing was changed; try again in a moment.</source>
        <translation>Databasen er opptatt: et annet program holder den. Ingenting ble endret; prøv igjen om et øyeblikk.</translation>
    </message>
    <message>
        <source>The disk with the database is full. Nothing was changed; free some space, then try again.</source>
        <translation>Disken med databasen er full. Ingenting ble endret; frigjør plass, og prøv igjen.</translation>
    </message>
    <message>
        <source>The database may only be read. Nothing was changed; check the rights on the file and its folder.</source>
        <translation>Databasen kan bare leses. Ingenting ble endret; kontroller rettighetene til filen og mappen.</translation>
    </message>
    <message>
        <source>The database is damaged. Nothing was changed; restore the newest backup.</source>
        <translation>Databasen er skadet. Ingenting ble endret; gjenopprett den nyeste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was changed; check the disk, then try again.</source>
        <translation>Disken kunne ikke leses eller skrives. Ingenting ble endret; kontroller disken, og prøv igjen.</translation>
    </message>
    <message>
        <source>The server does not accept this name and password.</source>
        <translation>Serveren godtar ikke dette navnet og passordet.</translation>
    </message>
    <message>
        <source>There is no database of that name on the server; ask for it to be created.</source>
        <translation>Det finnes ingen database med det navnet på serveren; be om at den blir opprettet.</translation>
    </message>
    <message>
        <source>This login may not do that on the server; ask the administrator for the rights.</source>
        <translation>Denne brukeren har ikke rettigheter til det på serveren; be administratoren om dem.</translation>
    </message>
    <message>
        <source>A newer version of the program made this database (schema {found}). Install that version; nothing was changed.</source>
        <translation>En nyere versjon av programmet laget denne databasen (skjema {found}). Installer den versjonen; ingenting ble endret.</translation>
    </message>
    <message>
        <source>This database belongs to another program. Choose another file or database; nothing was changed.</source>
        <translation>Denne databasen tilhører et annet program. Velg en annen fil eller database; ingenting ble endret.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date: broken links: {count}. Nothing was changed.</source>
        <translation>Databasen kunne ikke oppdateres: brutte koblinger: {count}. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date: rows of {table} went missing. Nothing was changed.</source>
        <translation>Databasen kunne ikke oppdateres: rader i {table} ble borte. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>A database is a file, or a server as postgresql+psycopg://name@host/database; {given} is neither.</source>
        <translation>En database er en fil eller en server på formen postgresql+psycopg://name@host/database; {given} er ingen av delene.</translation>
    </message>
    <message>
        <source>{file} is not a desk's database. Choose another file; nothing was changed.</source>
        <translation>{file} er ikke en database for support. Velg en annen fil; ingenting ble endret.</translation>
    </message>
    <message>
        <source>{file} may only be read here. Change the rights on the file and its folder, or choose another.</source>
        <translation>{file} kan bare leses her. Endre rettighetene til filen og mappen, eller velg en annen.</translation>
    </message>
    <message>
        <source>Only a desk in a file is backed up here; a server has its own backups (pg_dump).</source>
        <translation>Her sikkerhetskopieres bare en database i en fil; en server har sin egen sikkerhetskopiering (pg_dump).</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows point at nothing.</source>
        <translation><numerusform>{n} rad peker på ingenting.</numerusform><numerusform>{n} rader peker på ingenting.</numerusform></translation>
    </message>
    <message>
        <source>The database file {file} is gone. Nothing was changed; put it back, then try again.</source>
        <translation>Databasefilen {file} er borte. Ingenting ble endret; legg den tilbake, og prøv igjen.</translation>
    </message>
    <message>
        <source>The database file {file} was replaced by another one. Nothing was changed; start the program again.</source>
        <translation>Databasefilen {file} er byttet ut med en annen. Ingenting ble endret; start programmet på nytt.</translation>
    </message>
    <message>
        <source>A KID has from {least} to {most} digits: write the number agreed with the bank, or nothing.</source>
        <translation>En KID har fra {least} til {most} sifre: skriv antallet som er avtalt med banken, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>By MOD11 a KID has one digit more: agree on at least {least} digits with the bank.</source>
        <translation>Med MOD11 har KID ett siffer til: avtal minst {least} sifre med banken.</translation>
    </message>
    <message>
        <source>A KID's check digit is made by MOD10 or MOD11.</source>
        <translation>Kontrollsifferet i en KID beregnes med MOD10 eller MOD11.</translation>
    </message>
    <message>
        <source>“{given}” is not the number of a bank and branch: write its four digits, as in 0133.</source>
        <translation>«{given}» er ikke nummeret på en bank og filial: skriv de fire sifrene, som i 0133.</translation>
    </message>
    <message>
        <source>This country has no such VAT zone.</source>
        <translation>Dette landet har ingen slik mva-sone.</translation>
    </message>
    <message>
        <source>“{given}” is not an address for e-invoices: write the number, or scheme and number, as in 0192:991825827.</source>
        <translation>«{given}» er ikke en e-fakturaadresse: skriv nummeret, eller skjema og nummer, som i 0192:991825827.</translation>
    </message>
    <message>
        <source>“{given}” is not a ΓΕΜΗ number: write its twelve digits.</source>
        <translation>«{given}» er ikke et ΓΕΜΗ-nummer: skriv de tolv sifrene.</translation>
    </message>
    <message>
        <source>Digits of a KID</source>
        <translation>Antall sifre i KID</translation>
    </message>
    <message>
        <source>As agreed with the bank</source>
        <translation>Som avtalt med banken</translation>
    </message>
    <message>
        <source>Check digit of a KID</source>
        <translation>Kontrollsiffer i KID</translation>
    </message>
    <message>
        <source>Bank and branch of claims</source>
        <translation>Bank og filial for krav</translation>
    </message>
    <message>
        <source>Four digits, such as 0133; empty: no claims</source>
        <translation>Fire sifre, f.eks. 0133; tomt: ingen krav</translation>
    </message>
    <message>
        <source>VAT zone</source>
        <translation>Mva-sone</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Hele landet</translation>
    </message>
    <message>
        <source>Islands with lower rates</source>
        <translation>Øyer med lavere satser</translation>
    </message>
    <message>
        <source>ΓΕΜΗ number</source>
        <translation>ΓΕΜΗ-nummer</translation>
    </message>
    <message>
        <source>Twelve digits</source>
        <translation>Tolv sifre</translation>
    </message>
    <message>
        <source>E-invoice address</source>
        <translation>E-fakturaadresse</translation>
    </message>
    <message>
        <source>Empty: the registration number</source>
        <translation>Tomt: organisasjonsnummeret</translation>
    </message>
    <message>
        <source>{field} must be a list of dates.</source>
        <translation>{field} må være en liste med datoer.</translation>
    </message>
    <message>
        <source>A profile holds texts, whole numbers, dates, true and false; “{given}” is none of them.</source>
        <translation>En profil inneholder tekster, hele tall, datoer, true og false; «{given}» er ingen av delene.</translation>
    </message>
    <message>
        <source>{field}: the priority {given} is missing; give it a name.</source>
        <translation>{field}: prioriteten {given} mangler; gi den et navn.</translation>
    </message>
    <message>
        <source>{field}: some requests run on no calendar; end with a row without conditions.</source>
        <translation>{field}: noen henvendelser følger ingen kalender; avslutt med en rad uten vilkår.</translation>
    </message>
    <message>
        <source>{field} is longer than {most} characters: shorten it.</source>
        <translation>{field} er lengre enn {most} tegn: forkort teksten.</translation>
    </message>
    <message>
        <source>{field} holds signs that cannot be shown; type it anew on one line.</source>
        <translation>{field} inneholder tegn som ikke kan vises; skriv teksten på nytt på én linje.</translation>
    </message>
    <message>
        <source>{field} has more than {most} rows.</source>
        <translation>{field} har flere enn {most} rader.</translation>
    </message>
    <message>
        <source>{field}: “{given}” has hours already; give each day once.</source>
        <translation>{field}: «{given}» har allerede åpningstid; oppgi hver dag én gang.</translation>
    </message>
    <message>
        <source>{field} promises nothing: give it an aim or a latest.</source>
        <translation>{field} lover ingenting: angi et mål eller en siste frist.</translation>
    </message>
    <message>
        <source>{field} is counted from the aim, and there is none.</source>
        <translation>{field} regnes fra målet, og det finnes ikke.</translation>
    </message>
    <message>
        <source>{field} comes before the aim: make it the same or later.</source>
        <translation>{field} kommer før målet: gjør den lik eller senere.</translation>
    </message>
    <message>
        <source>{field} lies outside the hours of the calendar “{given}”.</source>
        <translation>{field} ligger utenfor tidene i kalenderen «{given}».</translation>
    </message>
    <message>
        <source>This file is larger than 256 KB: it is no profile.</source>
        <translation>Filen er større enn 256 KB: dette er ingen profil.</translation>
    </message>
    <message>
        <source>This is not a text in UTF-8: save it as UTF-8 and try again.</source>
        <translation>Dette er ikke tekst i UTF-8: lagre den som UTF-8 og prøv igjen.</translation>
    </message>
    <message>
        <source>This is no profile: its tables are nested too deep.</source>
        <translation>Dette er ingen profil: tabellene ligger for dypt inni hverandre.</translation>
    </message>
    <message>
        <source>{field}: no sentence is known for “{given}”, so no customer could be told why; use one of {choices}.</source>
        <translation>{field}: det finnes ingen setning for «{given}», så ingen kunde kunne få vite hvorfor; bruk en av {choices}.</translation>
    </message>
    <message>
        <source>This profile is of another country or currency than the desk's own: {given} instead of {own}.</source>
        <translation>Denne profilen gjelder et annet land eller en annen valuta enn deskens egen: {given} i stedet for {own}.</translation>
    </message>
    <message>
        <source>The desk's profile is damaged: {why} An earlier version of it, or the one it began with, can be taken instead.</source>
        <translation>Deskens profil er skadet: {why} En tidligere versjon, eller den den begynte med, kan tas i bruk i stedet.</translation>
    </message>
    <message>
        <source>There is no version {version} of the profile.</source>
        <translation>Profilen har ingen versjon {version}.</translation>
    </message>
    <message>
        <source>The profile does not mark this as an assumption any more.</source>
        <translation>Profilen merker ikke lenger dette som en antakelse.</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>The language of the window; papers are in the customer's language.</source>
        <translation>Språket i vinduet; dokumenter er på kundens språk.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Lyst eller mørkt</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop says.</source>
        <translation>Lyst, mørkt eller slik skrivebordet er stilt inn.</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Tette rader</translation>
    </message>
    <message>
        <source>Shows more rows of a table at once.</source>
        <translation>Viser flere rader i en tabell samtidig.</translation>
    </message>
    <message>
        <source>The desktop's font</source>
        <translation>Skrivebordets skrift</translation>
    </message>
    <message>
        <source>Writes the window in the desktop's own typeface instead of Inter.</source>
        <translation>Viser vinduet med skrivebordets skrift i stedet for Inter.</translation>
    </message>
    <message>
        <source>Quarter sound</source>
        <translation>Lyd ved kvarter</translation>
    </message>
    <message>
        <source>Plays a soft sound one minute before a new quarter hour begins.</source>
        <translation>Spiller en dempet lyd ett minutt før et nytt kvarter begynner.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Som skrivebordet</translation>
    </message>
    <message>
        <source>Light or dark as the desktop says</source>
        <translation>Lyst eller mørkt som skrivebordet</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Lyst tema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Mørkt tema</translation>
    </message>
    <message>
        <source>Light or dark: as the desktop</source>
        <translation>Lyst eller mørkt: som skrivebordet</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gå</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Start or finish call</source>
        <translation>Start eller avslutt samtale</translation>
    </message>
    <message>
        <source>Start a call, or finish the one running</source>
        <translation>Start en samtale, eller avslutt den som pågår</translation>
    </message>
    <message>
        <source>Hold or resume</source>
        <translation>På vent eller fortsett</translation>
    </message>
    <message>
        <source>Hold the call, or resume it</source>
        <translation>Sett samtalen på vent, eller fortsett den</translation>
    </message>
    <message>
        <source>Park and start another</source>
        <translation>Parker og start en ny</translation>
    </message>
    <message>
        <source>Park the call and start another</source>
        <translation>Parker samtalen og start en ny</translation>
    </message>
    <message>
        <source>Start call</source>
        <translation>Start samtale</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Søk eller gjør noe</translation>
    </message>
    <message>
        <source>Open the last call</source>
        <translation>Åpne siste samtale</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>on hold, time stands still</source>
        <translation>på vent, tiden står stille</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Ukjent innringer</translation>
    </message>
    <message>
        <source>Go on with the parked call of {who}</source>
        <translation>Fortsett den parkerte samtalen med {who}</translation>
    </message>
    <message>
        <source>no charge</source>
        <translation>uten kostnad</translation>
    </message>
    <message>
        <source>Last call {at:clock} · {length:duration} · {cost}</source>
        <translation>Siste samtale kl. {at:clock} · {length:duration} · {cost}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>På vent</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>ingen pris ennå</translation>
    </message>
    <message>
        <source>1st quarter</source>
        <translation>1. kvarter</translation>
    </message>
    <message>
        <source>2nd quarter</source>
        <translation>2. kvarter</translation>
    </message>
    <message>
        <source>3rd quarter</source>
        <translation>3. kvarter</translation>
    </message>
    <message>
        <source>4th quarter</source>
        <translation>4. kvarter</translation>
    </message>
    <message>
        <source>5th quarter</source>
        <translation>5. kvarter</translation>
    </message>
    <message>
        <source>6th quarter</source>
        <translation>6. kvarter</translation>
    </message>
    <message>
        <source>7th quarter</source>
        <translation>7. kvarter</translation>
    </message>
    <message>
        <source>8th quarter</source>
        <translation>8. kvarter</translation>
    </message>
    <message>
        <source>{clock} left</source>
        <translation>{clock} igjen</translation>
    </message>
    <message>
        <source>Quarter {n}</source>
        <translation>Kvarter {n}</translation>
    </message>
    <message>
        <source>What was saved is safe. The report below helps to mend it; it holds none of your customers' data.</source>
        <translation>Det som var lagret, er trygt. Rapporten under hjelper med å rette feilen; den inneholder ingen kundedata.</translation>
    </message>
    <message>
        <source>A fault in Quarterdesk</source>
        <translation>Feil i Quarterdesk</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopier rapporten</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Arbeid videre</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Noe gikk galt i programmet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>A call was not finished</source>
        <translation>En samtale ble ikke avsluttet</translation>
    </message>
    <message>
        <source>End it there</source>
        <translation>Avslutt den der</translation>
    </message>
    <message>
        <source>VAT {rate:percent}</source>
        <translation>mva. {rate:percent}</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Åpne en database</translation>
    </message>
    <message>
        <source>Where the data lives</source>
        <translation>Hvor dataene ligger</translation>
    </message>
    <message>
        <source>The desk's name</source>
        <translation>Navn på supporten</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt navn</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Velg en fil…</translation>
    </message>
    <message>
        <source>Open an existing database…</source>
        <translation>Åpne en eksisterende database…</translation>
    </message>
    <message>
        <source>Try it with examples</source>
        <translation>Prøv med eksempler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Trinn {n} av {all}</translation>
    </message>
    <message>
        <source>Which promise does your desk keep?</source>
        <translation>Hvilket løfte holder supporten din?</translation>
    </message>
    <message>
        <source>Pick the one nearest to yours. It becomes your own copy: hours, promises and prices can all be changed later.</source>
        <translation>Velg det som ligner mest. Det blir din egen kopi: åpningstider, løfter og priser kan endres senere.</translation>
    </message>
    <message>
        <source>Whose desk is it?</source>
        <translation>Hvem er supporten for?</translation>
    </message>
    <message>
        <source>The name stands on price lists and invoices. You become its administrator.</source>
        <translation>Navnet står på prislister og fakturaer. Du blir administrator.</translation>
    </message>
    <message>
        <source>Where does the data live?</source>
        <translation>Hvor skal dataene ligge?</translation>
    </message>
    <message>
        <source>Set up the desk</source>
        <translation>Sett opp supporten</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Et navn må fylles ut.</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the GNU General Public License, version 3 or later. Typeface Inter (SIL Open Font License), icons Phosphor (MIT), Qt for Python (LGPL).</source>
        <translation>Versjon {version}. Fri programvare under GNU General Public License, versjon 3 eller nyere. Skrift: Inter (SIL Open Font License), ikoner: Phosphor (MIT), Qt for Python (LGPL).</translation>
    </message>
    <message>
        <source>Find anything, or do anything by name</source>
        <translation>Finn hva som helst, eller gjør noe etter navn</translation>
    </message>
    <message>
        <source>Show more rows of a table at once</source>
        <translation>Vis flere rader i en tabell samtidig</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy the text, or the rows chosen</source>
        <translation>Kopier teksten, eller de valgte radene</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Merk alt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt programmet</translation>
    </message>
    <message>
        <source>Quit Quarterdesk</source>
        <translation>Avslutt Quarterdesk</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Vis alle hurtigtaster</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Vis loggmappen</translation>
    </message>
    <message>
        <source>Open the folder of crash reports</source>
        <translation>Åpne mappen med feilrapporter</translation>
    </message>
    <message>
        <source>About Quarterdesk</source>
        <translation>Om Quarterdesk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Samtaler</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Utseende og språk</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Juridisk navn</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Løfteprofil</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Denne supporten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>An action, a customer, a ticket number, an invoice</source>
        <translation>En handling, en kunde, et saksnummer, en faktura</translation>
    </message>
    <message>
        <source>Nothing is called that. Try a part of a name, or a number.</source>
        <translation>Ingenting heter det. Prøv en del av et navn, eller et nummer.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Løfter</translation>
    </message>
    <message>
        <source>Prices, without VAT</source>
        <translation>Priser eks. mva.</translation>
    </message>
    <message>
        <source>{hours}, Mon–Fri</source>
        <translation>{hours}, man.–fre.</translation>
    </message>
    <message>
        <source>Our assumptions, please check: the source does not say</source>
        <translation>Våre antakelser, vennligst sjekk: kilden sier ikke noe om dette</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Vakttelefon</translation>
    </message>
    <message>
        <source>all other hours</source>
        <translation>alle andre tider</translation>
    </message>
    <message>
        <source>Critical faults</source>
        <translation>Kritiske feil</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Serviceteam</translation>
    </message>
    <message>
        <source>Support hours</source>
        <translation>Supporttid</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeidstid</translation>
    </message>
    <message>
        <source>Reply to a request</source>
        <translation>Svar på henvendelse</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>Tilbakeringing</translation>
    </message>
    <message>
        <source>Start of work</source>
        <translation>Oppstart</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Løsning</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Melding om fremdrift</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Hellas</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>{price:money} an hour</source>
        <translation>{price:money} per time</translation>
    </message>
    <message>
        <source>{price:money} a quarter hour</source>
        <translation>{price:money} per kvarter</translation>
    </message>
    <message>
        <source>{price:money} a site</source>
        <translation>{price:money} per nettsted</translation>
    </message>
    <message>
        <source>{price:money} a pair</source>
        <translation>{price:money} per par</translation>
    </message>
    <message>
        <source>{price:money} a year</source>
        <translation>{price:money} per år</translation>
    </message>
    <message>
        <source>by started quarter hours</source>
        <translation>per påbegynt kvarter</translation>
    </message>
    <message>
        <source>by started hours</source>
        <translation>per påbegynt time</translation>
    </message>
    <message>
        <source>Same business day</source>
        <translation>Samme virkedag</translation>
    </message>
    <message>
        <source>Same business day when it came by {cutoff:clock}</source>
        <translation>Samme virkedag når den kom innen kl. {cutoff:clock}</translation>
    </message>
    <message numerus="yes">
        <source>Within {n} business days</source>
        <translation><numerusform>Neste virkedag</numerusform><numerusform>Innen {n} virkedager</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Within {n} weeks</source>
        <translation><numerusform>Innen en uke</numerusform><numerusform>Innen {n} uker</numerusform></translation>
    </message>
    <message>
        <source>latest: the same business day</source>
        <translation>senest samme virkedag</translation>
    </message>
    <message numerus="yes">
        <source>latest: within {n} business days</source>
        <translation><numerusform>senest neste virkedag</numerusform><numerusform>senest innen {n} virkedager</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>latest: within {n} weeks</source>
        <translation><numerusform>senest innen en uke</numerusform><numerusform>senest innen {n} uker</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>latest: within {n} minutes</source>
        <translation><numerusform>senest innen ett minutt</numerusform><numerusform>senest innen {n} minutter</numerusform></translation>
    </message>
    <message>
        <source>With the next release</source>
        <translation>Med neste versjon</translation>
    </message>
    <message>
        <source>At once, at every hour</source>
        <translation>Straks, hele døgnet</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Straks</translation>
    </message>
    <message>
        <source>{what} ({which})</source>
        <translation>{what} ({which})</translation>
    </message>
    <message>
        <source>Agreed for each case</source>
        <translation>Avtales i hvert tilfelle</translation>
    </message>
    <message>
        <source>Desk open until {at:clock}</source>
        <translation>Serviceteamet åpent til {at:clock}</translation>
    </message>
    <message>
        <source>Phone open until {at:clock}</source>
        <translation>Telefonen åpen til {at:clock}</translation>
    </message>
    <message>
        <source>Support open until {at:clock}</source>
        <translation>Support åpen til {at:clock}</translation>
    </message>
    <message>
        <source>Desk closed until {at:moment}</source>
        <translation>Serviceteamet stengt til {at:moment}</translation>
    </message>
    <message>
        <source>Phone closed until {at:moment}</source>
        <translation>Telefonen stengt til {at:moment}</translation>
    </message>
    <message>
        <source>Support closed until {at:moment}</source>
        <translation>Support stengt til {at:moment}</translation>
    </message>
    <message>
        <source>Work done until {at:clock}</source>
        <translation>Feilretting til {at:clock}</translation>
    </message>
    <message>
        <source>No work until {at:moment}</source>
        <translation>Feilretting fra {at:moment}</translation>
    </message>
    <message>
        <source>Offline since {at:clock}</source>
        <translation>Uten nett siden {at:clock}</translation>
    </message>
    <message>
        <source>In sync {at:clock}</source>
        <translation>Synkronisert kl. {at:clock}</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Lukk meldingen</translation>
    </message>
    <message>
        <source>This could not be done because of a fault in the program. A report was written; nothing you typed is lost.</source>
        <translation>Dette lot seg ikke gjøre på grunn av en feil i programmet. En rapport er skrevet; ingenting du skrev er tapt.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Åpne fil</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>The settings could not be kept: {why}. They hold until the program ends.</source>
        <translation>Innstillingene kunne ikke lagres: {why}. De gjelder til programmet avsluttes.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Ukesrapport</translation>
    </message>
    <message>
        <source>No week is reported yet</source>
        <translation>Ingen uke er rapportert ennå</translation>
    </message>
    <message>
        <source>A week is reported by itself once it has closed.</source>
        <translation>En uke rapporteres av seg selv når den er over.</translation>
    </message>
    <message>
        <source>At most {most} rows can be chosen at once; so many are chosen now.</source>
        <translation>Høyst {most} rader kan velges om gangen; så mange er valgt nå.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skriver</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Navn:</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Egenskaper</translation>
    </message>
    <message>
        <source>Place:</source>
        <translation>Sted:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Type:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fil:</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Hva som skrives ut</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sider fra</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>How it is printed</source>
        <translation>Hvordan det skrives ut</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Kopier:</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Sort copies</source>
        <translation>Sorter kopier</translation>
    </message>
    <message>
        <source>Last page first</source>
        <translation>Siste side først</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Gråtoner</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Begge sider</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Turned over the long side</source>
        <translation>Vendes om langsiden</translation>
    </message>
    <message>
        <source>Turned over the short side</source>
        <translation>Vendes om kortsiden</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle sider</translation>
    </message>
    <message>
        <source>Odd pages</source>
        <translation>Oddetallssider</translation>
    </message>
    <message>
        <source>Even pages</source>
        <translation>Partallssider</translation>
    </message>
    <message>
        <source>Pages of:</source>
        <translation>Sider:</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Denne siden</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>Det som er merket</translation>
    </message>
    <message>
        <source>Into a file (PDF)</source>
        <translation>Til en fil (PDF)</translation>
    </message>
    <message>
        <source>A file here</source>
        <translation>En fil på denne maskinen</translation>
    </message>
    <message>
        <source>Write a PDF file</source>
        <translation>Skriv en PDF-fil</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Se i:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Filnavn:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Filtype:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå fram</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>Mappen over</translation>
    </message>
    <message>
        <source>Go to the folder above</source>
        <translation>Gå til mappen over</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Ny mappe</translation>
    </message>
    <message>
        <source>Make a new folder</source>
        <translation>Lag en ny mappe</translation>
    </message>
    <message>
        <source>Show names alone</source>
        <translation>Vis bare navn</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Show names with size and day</source>
        <translation>Vis navn med størrelse og dato</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Places one goes to often</source>
        <translation>Steder man ofte går til</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Datamaskin</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Stasjon</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>Vis skjulte filer</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mapper</translation>
    </message>
    <message>
        <source>%1 is there already.
Is it to be replaced?</source>
        <translation>%1 finnes allerede.
Skal den erstattes?</translation>
    </message>
    <message>
        <source>%1
There is no such file: look at its name again.</source>
        <translation>%1
Det finnes ingen slik fil: se på navnet en gang til.</translation>
    </message>
    <message>
        <source>%1
There is no such folder: look at its name again.</source>
        <translation>%1
Det finnes ingen slik mappe: se på navnet en gang til.</translation>
    </message>
    <message>
        <source>Is “%1” to be deleted?</source>
        <translation>Skal «%1» slettes?</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Invoice for services</source>
        <translation>Faktura for tjenester</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Kreditnota</translation>
    </message>
    <message>
        <source>Pro forma invoice</source>
        <translation>Proformafaktura</translation>
    </message>
    <message>
        <source>Draft invoice</source>
        <translation>Fakturautkast</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>Ikke utstedt</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Fakturanummer</translation>
    </message>
    <message>
        <source>Credit note number</source>
        <translation>Kreditnotanummer</translation>
    </message>
    <message>
        <source>Pro forma number</source>
        <translation>Proformanummer</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Fakturadato</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Utstedelsesdato</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Forfallsdato</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Betalingsbetingelser</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Deres referanse</translation>
    </message>
    <message>
        <source>Period of work</source>
        <translation>Arbeidsperiode</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Betalingsreferanse</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Referansenummer</translation>
    </message>
    <message>
        <source>KID</source>
        <translation>KID</translation>
    </message>
    <message>
        <source>RF reference</source>
        <translation>RF-referanse</translation>
    </message>
    <message>
        <source>Claim number</source>
        <translation>Kravnummer</translation>
    </message>
    <message>
        <source>Credits invoice</source>
        <translation>Krediterer faktura</translation>
    </message>
    <message>
        <source>Original invoice's date</source>
        <translation>Opprinnelig fakturadato</translation>
    </message>
    <message>
        <source>Payment details</source>
        <translation>Betalingsinformasjon</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Mottaker</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Å betale</translation>
    </message>
    <message>
        <source>Total credited</source>
        <translation>Kreditert beløp</translation>
    </message>
    <message>
        <source>Total with VAT</source>
        <translation>Sum inkl. mva.</translation>
    </message>
    <message>
        <source>Net total</source>
        <translation>Sum eks. mva.</translation>
    </message>
    <message>
        <source>VAT {rate:percent} of {net}</source>
        <translation>Mva. {rate:percent} av {net}</translation>
    </message>
    <message>
        <source>Net {currency}</source>
        <translation>Eks. mva. {currency}</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Enhetspris</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Mva.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeid</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>This draft is for checking only. It has no number, and nothing is to be paid by it.</source>
        <translation>Dette utkastet er bare til gjennomsyn. Det har ikke noe nummer, og det skal ikke betales etter det.</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Ingenting å betale</translation>
    </message>
    <message>
        <source>{amount} is credited against invoice {number}.</source>
        <translation>{amount} krediteres mot faktura {number}.</translation>
    </message>
    <message>
        <source>This paper has no ΜΑΡΚ and is not a tax document: the document itself is issued through myDATA or a certified provider.</source>
        <translation>Dette papiret har ikke ΜΑΡΚ og er ikke et skattedokument: selve dokumentet utstedes gjennom myDATA eller en sertifisert leverandør.</translation>
    </message>
    <message>
        <source>Gjalddagi is the day the amount falls due; eindagi is the last day to pay it without default interest.</source>
        <translation>Gjalddagi er dagen beløpet skal betales; eindagi er siste betalingsdag uten forsinkelsesrente.</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Prisliste</translation>
    </message>
    <message>
        <source>valid from {day}</source>
        <translation>gjelder fra {day}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Eks. mva.</translation>
    </message>
    <message>
        <source>With VAT {rate:percent}</source>
        <translation>Inkl. mva. {rate:percent}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Covered, at no charge</source>
        <translation>Inkludert uten ekstra betaling</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Dette lover vi</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Åpningstider</translation>
    </message>
    <message>
        <source>Decided by us: not part of the published terms.</source>
        <translation>Bestemt av oss: ikke en del av de publiserte vilkårene.</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Oppmøteliste</translation>
    </message>
    <message>
        <source>{day:year}, {start:clock}–{end:clock}</source>
        <translation>{day:year} kl. {start:clock}–{end:clock}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Kursholder</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>An invoice needs at least one line: add the work it is for.</source>
        <translation>En faktura trenger minst én linje: legg til arbeidet den gjelder.</translation>
    </message>
    <message>
        <source>An issued invoice needs its number and its date: issue it first, or print it as a draft.</source>
        <translation>En utstedt faktura trenger nummer og dato: utsted den først, eller skriv den ut som utkast.</translation>
    </message>
    <message>
        <source>A credit note needs the number of the invoice it credits.</source>
        <translation>En kreditnota trenger nummeret på fakturaen den krediterer.</translation>
    </message>
    <message>
        <source>Line {number} has an amount but no VAT rate.</source>
        <translation>Linje {number} har et beløp, men ingen mva.-sats.</translation>
    </message>
    <message>
        <source>{amount} cannot be printed as an amount.</source>
        <translation>{amount} kan ikke skrives ut som et beløp.</translation>
    </message>
    <message>
        <source>{amount} has more decimals than {currency} has.</source>
        <translation>{amount} har flere desimaler enn {currency} har.</translation>
    </message>
    <message>
        <source>The figures do not add up: the parts make {parts}, the paper says {whole}.</source>
        <translation>Tallene stemmer ikke: delene blir {parts}, men på papiret står det {whole}.</translation>
    </message>
    <message>
        <source>The colour {colour} is not written as #RRGGBB, for example #0B6685.</source>
        <translation>Fargen {colour} er ikke skrevet som #RRGGBB, for eksempel #0B6685.</translation>
    </message>
    <message>
        <source>The logo is not a picture that can be printed: choose a PNG or JPEG file.</source>
        <translation>Logoen er ikke et bilde som kan skrives ut: velg en PNG- eller JPEG-fil.</translation>
    </message>
    <message>
        <source>The logo is too large: choose a picture under 4 MB and 16 million pixels.</source>
        <translation>Logoen er for stor: velg et bilde under 4 MB og 16 millioner piksler.</translation>
    </message>
    <message>
        <source>“{text}” has the character {character} ({name}), which cannot be printed: write it in Latin, Greek or Cyrillic letters.</source>
        <translation>«{text}» har tegnet {character} ({name}), som ikke kan skrives ut: skriv det med latinske, greske eller kyrilliske bokstaver.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days net</source>
        <translation><numerusform>{n} dag netto</numerusform><numerusform>{n} dager netto</numerusform></translation>
    </message>
    <message>
        <source>Your order number</source>
        <translation>Deres bestillingsnummer</translation>
    </message>
    <message>
        <source>Place of delivery</source>
        <translation>Leveringssted</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>VAT {rate:percent} ({category}) of {net}</source>
        <translation>Mva. {rate:percent} ({category}) av {net}</translation>
    </message>
    <message>
        <source>VAT in {currency}</source>
        <translation>Mva. i {currency}</translation>
    </message>
    <message>
        <source>VAT in {currency} (1 {foreign} = {rate})</source>
        <translation>Mva. i {currency} (1 {foreign} = {rate})</translation>
    </message>
    <message>
        <source>Pay by scanning this code in your bank's app.</source>
        <translation>Betal ved å skanne koden i bankappen.</translation>
    </message>
    <message>
        <source>QR code with this payment for a bank's app</source>
        <translation>QR-kode med denne betalingen for bankappen</translation>
    </message>
    <message>
        <source>Check this document at the tax authority.</source>
        <translation>Kontroller dokumentet hos skattemyndighetene.</translation>
    </message>
    <message>
        <source>QR code with the address {address}</source>
        <translation>QR-kode med adressen {address}</translation>
    </message>
    <message>
        <source>Barcode of the payment: {digits}</source>
        <translation>Strekkode for betalingen: {digits}</translation>
    </message>
    <message>
        <source>the place where the work was delivered</source>
        <translation>stedet der arbeidet ble levert</translation>
    </message>
    <message>
        <source>the customer's VAT number</source>
        <translation>kundens mva.-nummer</translation>
    </message>
    <message>
        <source>the reason why no VAT is charged</source>
        <translation>grunnen til at mva. ikke er beregnet</translation>
    </message>
    <message>
        <source>VAT of {rate:percent} is not a rate of {day:date} in the seller's country ({known}): choose the rate of the day of supply.</source>
        <translation>{rate:percent} var ikke en mva.-sats i selgerens land {day:date} ({known}): velg satsen som gjaldt på leveringsdagen.</translation>
    </message>
    <message>
        <source>The IBAN {iban} does not hold: one of its characters is wrong.</source>
        <translation>IBAN-nummeret {iban} stemmer ikke: ett av tegnene er feil.</translation>
    </message>
    <message>
        <source>The reference {reference} does not hold: one of its digits is wrong.</source>
        <translation>Referansen {reference} stemmer ikke: ett av sifrene er feil.</translation>
    </message>
    <message>
        <source>{amount} cannot be paid by a code: it must be from {least} to {most} euros.</source>
        <translation>{amount} kan ikke betales med en kode: beløpet må være fra {least} til {most} euro.</translation>
    </message>
    <message>
        <source>The VAT rate {rate:percent} does not belong to the VAT category {category}.</source>
        <translation>Mva.-satsen {rate:percent} hører ikke til mva.-kategorien {category}.</translation>
    </message>
    <message>
        <source>e-invoices of this country are issued through myDATA or a certified provider</source>
        <translation>e-fakturaer i dette landet utstedes gjennom myDATA eller en sertifisert leverandør</translation>
    </message>
    <message>
        <source>only an issued invoice or credit note is sent as an e-invoice</source>
        <translation>bare en utstedt faktura eller kreditnota sendes som e-faktura</translation>
    </message>
    <message>
        <source>the desk's address for e-invoices</source>
        <translation>supportdeskens e-fakturaadresse</translation>
    </message>
    <message>
        <source>the customer's address for e-invoices, or its registration number</source>
        <translation>kundens e-fakturaadresse eller organisasjonsnummer</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Overført fra forrige side</translation>
    </message>
    <message>
        <source>Invoice {number} has no e-invoice: its country's network wants none, or the buyer has no address for one.</source>
        <translation>Faktura {number} finnes ikke som e-faktura: landets nettverk tar ikke imot den, eller kjøperen mangler e-fakturaadresse.</translation>
    </message>
    <message>
        <source>Discount of {percent:percent}</source>
        <translation>Rabatt {percent:percent}</translation>
    </message>
</context>
<context>
    <name>promise</name>
    <message>
        <source>Received {at:moment}.</source>
        <translation>Mottatt {at:moment}.</translation>
    </message>
    <message>
        <source>A contract raises the priority of this ticket.</source>
        <translation>En avtale hever sakens prioritet.</translation>
    </message>
    <message>
        <source>With the SLA contract, a ticket of normal priority is treated as high.</source>
        <translation>Med SLA-avtale behandles en sak med normal prioritet som en sak med høy prioritet.</translation>
    </message>
    <message>
        <source>The customer is on the Light tier.</source>
        <translation>Kunden har tjenestenivået Light.</translation>
    </message>
    <message>
        <source>No tier is recorded for the customer, so Light applies.</source>
        <translation>Kunden er ikke registrert med noe tjenestenivå, så Light gjelder.</translation>
    </message>
    <message>
        <source>The customer is on the Standard tier.</source>
        <translation>Kunden har tjenestenivået Standard.</translation>
    </message>
    <message>
        <source>No tier is recorded for the customer, so Standard applies.</source>
        <translation>Kunden er ikke registrert med noe tjenestenivå, så Standard gjelder.</translation>
    </message>
    <message>
        <source>The customer is on the Premium tier.</source>
        <translation>Kunden har tjenestenivået Premium.</translation>
    </message>
    <message>
        <source>No tier is recorded for the customer, so Premium applies.</source>
        <translation>Kunden er ikke registrert med noe tjenestenivå, så Premium gjelder.</translation>
    </message>
    <message>
        <source>The aim is the same business day.</source>
        <translation>Målet er samme virkedag.</translation>
    </message>
    <message>
        <source>The aim is the same business day for what arrives no later than {cut_off:clock}.</source>
        <translation>Målet er samme virkedag for det som kommer inn senest kl. {cut_off:clock}.</translation>
    </message>
    <message>
        <source>The aim is the first business day after the day of receipt.</source>
        <translation>Målet er første virkedag etter mottaksdagen.</translation>
    </message>
    <message>
        <source>The aim is business day number {n} after the day of receipt.</source>
        <translation>Målet er virkedag nummer {n} etter mottaksdagen.</translation>
    </message>
    <message>
        <source>The aim is {days} days after the day of receipt: {day:day}.</source>
        <translation>Målet er {days} dager etter mottaksdagen: {day:day}.</translation>
    </message>
    <message>
        <source>The aim is to start at once.</source>
        <translation>Målet er å begynne umiddelbart.</translation>
    </message>
    <message>
        <source>The undertaking is the same business day.</source>
        <translation>Senest samme virkedag.</translation>
    </message>
    <message>
        <source>The undertaking is the same business day for what arrives no later than {cut_off:clock}.</source>
        <translation>Senest samme virkedag for det som kommer inn senest kl. {cut_off:clock}.</translation>
    </message>
    <message>
        <source>The undertaking is the first business day after the day of receipt.</source>
        <translation>Senest første virkedag etter mottaksdagen.</translation>
    </message>
    <message>
        <source>The undertaking is business day number {n} after the day of receipt.</source>
        <translation>Senest virkedag nummer {n} etter mottaksdagen.</translation>
    </message>
    <message>
        <source>The undertaking is {days} days after the day of receipt: {day:day}.</source>
        <translation>Senest {days} dager etter mottaksdagen: {day:day}.</translation>
    </message>
    <message>
        <source>The undertaking is {minutes} minutes of opening time after the aim.</source>
        <translation>Senest {minutes} minutter åpningstid etter målet.</translation>
    </message>
    <message>
        <source>The undertaking is {minutes} minutes after the aim, at any hour.</source>
        <translation>Senest {minutes} minutter etter målet, uansett tid på døgnet.</translation>
    </message>
    <message>
        <source>It arrived at {at:clock}, after the {cut_off:clock} cut-off, so the next business day counts.</source>
        <translation>Henvendelsen kom inn kl. {at:clock}, etter fristen kl. {cut_off:clock}, så neste virkedag gjelder.</translation>
    </message>
    <message>
        <source>It arrived just after the {cut_off:clock} cut-off, so the next business day counts.</source>
        <translation>Henvendelsen kom inn like etter fristen kl. {cut_off:clock}, så neste virkedag gjelder.</translation>
    </message>
    <message>
        <source>It arrived after closing time, {close:clock}, so the next business day counts.</source>
        <translation>Henvendelsen kom inn etter stengetid kl. {close:clock}, så neste virkedag gjelder.</translation>
    </message>
    <message>
        <source>The desk was closed then, so its next opening counts.</source>
        <translation>Da var supporten stengt, så neste åpning gjelder.</translation>
    </message>
    <message>
        <source>{day:day}: the desk has no opening hours on that day.</source>
        <translation>Supporten er stengt {day:day}.</translation>
    </message>
    <message>
        <source>{day:day}: a public holiday ({name:tr}).</source>
        <translation>Offentlig fridag {day:day} ({name:tr}).</translation>
    </message>
    <message>
        <source>{day:day}: a holiday of the desk.</source>
        <translation>Supportens egen fridag {day:day}.</translation>
    </message>
    <message>
        <source>{day:day}: a half-day holiday ({name:tr}), the desk closes at {close:clock}.</source>
        <translation>Halv fridag {day:day} ({name:tr}), supporten stenger kl. {close:clock}.</translation>
    </message>
    <message>
        <source>The desk is closed {first:short}–{last:short} ({name:tr}).</source>
        <translation>Supporten er stengt {first:short}–{last:short} ({name:tr}).</translation>
    </message>
    <message>
        <source>So the last business day before it counts: {day:day}.</source>
        <translation>Derfor gjelder den siste virkedagen før denne dagen: {day:day}.</translation>
    </message>
    <message>
        <source>The undertaking is never earlier than the aim.</source>
        <translation>Fristen er aldri tidligere enn målet.</translation>
    </message>
    <message>
        <source>The reply is never later than the published term for solving it: {after:moment}.</source>
        <translation>Svaret kommer aldri senere enn den publiserte løsningsfristen: {after:moment}.</translation>
    </message>
    <message>
        <source>It arrived outside opening hours; the start rests on the on-call duty.</source>
        <translation>Henvendelsen kom inn utenfor åpningstid; beredskapsvakten tar oppstarten.</translation>
    </message>
    <message>
        <source>On-call duty covers this ticket at all hours.</source>
        <translation>Beredskapsvakten dekker denne saken hele døgnet.</translation>
    </message>
    <message>
        <source>It goes into the next release of the system, which may be postponed; no time is promised.</source>
        <translation>Det kommer i neste versjon av systemet, som kan bli utsatt; det loves ikke noe tidspunkt.</translation>
    </message>
    <message>
        <source>No time is promised for handling it until a date is agreed with the customer.</source>
        <translation>Det loves ikke noe tidspunkt for behandlingen før en dato er avtalt med kunden.</translation>
    </message>
    <message>
        <source>Agreed with the customer: {day:day}, by closing time at {at:clock}.</source>
        <translation>Avtalt med kunden: {day:day}, innen stengetid kl. {at:clock}.</translation>
    </message>
    <message>
        <source>Agreed with the customer: {day:day} at {at:clock}.</source>
        <translation>Avtalt med kunden: {day:day} kl. {at:clock}.</translation>
    </message>
    <message>
        <source>The agreed date takes the place of the goal for solving it.</source>
        <translation>Den avtalte datoen erstatter målet for løsning.</translation>
    </message>
    <message>
        <source>The agreed date takes the place of the next release.</source>
        <translation>Den avtalte datoen erstatter neste versjon.</translation>
    </message>
    <message>
        <source>The clock stood still while we waited for the customer, from {begin:moment} to {end:moment}.</source>
        <translation>Klokken sto stille mens vi ventet på kunden, fra {begin:moment} til {end:moment}.</translation>
    </message>
    <message>
        <source>We have waited for the customer since {begin:moment}; the clock stands still until the answer comes.</source>
        <translation>Vi har ventet på kunden siden {begin:moment}; klokken står stille til svaret kommer.</translation>
    </message>
    <message>
        <source>Reply by {at:moment}.</source>
        <translation>Svarfrist: {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the reply: {at:moment}.</source>
        <translation>Mål for svar: {at:moment}.</translation>
    </message>
    <message>
        <source>Reply at the latest: {at:moment}.</source>
        <translation>Svar senest {at:moment}.</translation>
    </message>
    <message>
        <source>Call back by {at:moment}.</source>
        <translation>Oppringing innen {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the call back: {at:moment}.</source>
        <translation>Mål for oppringing: {at:moment}.</translation>
    </message>
    <message>
        <source>Call back at the latest: {at:moment}.</source>
        <translation>Oppringing senest {at:moment}.</translation>
    </message>
    <message>
        <source>Work starts by {at:moment}.</source>
        <translation>Arbeidet begynner innen {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the start of work: {at:moment}.</source>
        <translation>Mål for oppstart: {at:moment}.</translation>
    </message>
    <message>
        <source>Work starts at the latest: {at:moment}.</source>
        <translation>Oppstart senest {at:moment}.</translation>
    </message>
    <message>
        <source>Solved by {at:moment}.</source>
        <translation>Løst innen {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the solution: {at:moment}.</source>
        <translation>Mål for løsning: {at:moment}.</translation>
    </message>
    <message>
        <source>Solved at the latest: {at:moment}.</source>
        <translation>Løst senest {at:moment}.</translation>
    </message>
    <message>
        <source>News of progress by {at:moment}.</source>
        <translation>Nytt om framdriften innen {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for news of progress: {at:moment}.</source>
        <translation>Mål for nytt om framdriften: {at:moment}.</translation>
    </message>
    <message>
        <source>News of progress at the latest: {at:moment}.</source>
        <translation>Nytt om framdriften senest {at:moment}.</translation>
    </message>
    <message>
        <source>An assumption to check: “at once” is undertaken within 15 minutes.</source>
        <translation>Antakelse som bør kontrolleres: «umiddelbart» betyr innen 15 minutter.</translation>
    </message>
    <message>
        <source>An assumption to check: the customer hears of progress by the fifth business day after the last message.</source>
        <translation>Antakelse som bør kontrolleres: kunden får nytt om framdriften senest femte virkedag etter siste melding.</translation>
    </message>
    <message>
        <source>An assumption to check: the published promise names no opening hours; 9 to 16 on weekdays is used.</source>
        <translation>Antakelse som bør kontrolleres: det publiserte løftet nevner ingen åpningstid; kl. 9–16 på hverdager er brukt.</translation>
    </message>
    <message>
        <source>An assumption to check: critical support outside opening hours starts on receipt; no time is published.</source>
        <translation>Antakelse som bør kontrolleres: kritisk support utenfor åpningstid begynner ved mottak; ingen tid er publisert.</translation>
    </message>
    <message>
        <source>An assumption to check: the lunch break is from 11:00 to 11:30.</source>
        <translation>Antakelse som bør kontrolleres: lunsjpausen er kl. 11.00–11.30.</translation>
    </message>
    <message>
        <source>An assumption to check: the two weeks closed in July are ISO weeks 29 and 30.</source>
        <translation>Antakelse som bør kontrolleres: de to stengte ukene i juli er uke 29 og 30.</translation>
    </message>
    <message>
        <source>An assumption to check: the days closed after Christmas are 27 to 31 December.</source>
        <translation>Antakelse som bør kontrolleres: de stengte dagene i romjulen er 27.–31. desember.</translation>
    </message>
    <message>
        <source>An assumption to check: ordinary working hours for faults are 8 to 16 on weekdays, without closures.</source>
        <translation>Antakelse som bør kontrolleres: vanlig arbeidstid for feil er kl. 8–16 på hverdager, uten stengte perioder.</translation>
    </message>
    <message>
        <source>An assumption to check: what is no fault runs on the support hours.</source>
        <translation>Antakelse som bør kontrolleres: det som ikke er feil, følger supportens åpningstid.</translation>
    </message>
    <message>
        <source>An assumption to check: a date agreed with the customer is when it is solved.</source>
        <translation>Antakelse som bør kontrolleres: datoen som er avtalt med kunden, er datoen saken skal være løst.</translation>
    </message>
    <message>
        <source>An assumption to check: “reasonable time” before management is told is 4 opening hours for critical faults and 16 for serious ones.</source>
        <translation>Antakelse som bør kontrolleres: «rimelig tid» før ledelsen varsles, er 4 åpningstimer for kritiske feil og 16 for alvorlige.</translation>
    </message>
    <message>
        <source>An assumption to check: the published goal of three to four days is read as aim on the third, latest on the fourth.</source>
        <translation>Antakelse som bør kontrolleres: det publiserte målet på tre til fire dager leses som mål på den tredje og senest på den fjerde.</translation>
    </message>
    <message>
        <source>An assumption to check: the lower bound of the tier's window is the aim, the upper one the undertaking.</source>
        <translation>Antakelse som bør kontrolleres: den nedre grensen i tjenestenivåets tidsvindu er målet, den øvre er fristen.</translation>
    </message>
    <message>
        <source>An assumption to check: a critical ticket is taken up at once within opening hours.</source>
        <translation>Antakelse som bør kontrolleres: en kritisk sak tas opp umiddelbart innenfor åpningstid.</translation>
    </message>
    <message>
        <source>The service stops</source>
        <translation>Tjenesten stopper</translation>
    </message>
    <message>
        <source>Data is lost</source>
        <translation>Data går tapt</translation>
    </message>
    <message>
        <source>A function critical to the customer is missing or fails</source>
        <translation>En funksjon som er kritisk for kunden, mangler eller svikter</translation>
    </message>
    <message>
        <source>The documentation is so incomplete or misleading that the service or essential parts of it cannot be used</source>
        <translation>Dokumentasjonen er så mangelfull eller villedende at tjenesten eller vesentlige deler av den ikke kan brukes</translation>
    </message>
    <message>
        <source>An important function fails, and working round it costs time and resources</source>
        <translation>En viktig funksjon svikter, og det koster tid og ressurser å omgå det</translation>
    </message>
    <message>
        <source>The documentation is so incomplete or misleading that an important function cannot be used</source>
        <translation>Dokumentasjonen er så mangelfull eller villedende at en viktig funksjon ikke kan brukes</translation>
    </message>
    <message>
        <source>Single functions fail, but are easily worked round</source>
        <translation>Enkelte funksjoner svikter, men er lette å omgå</translation>
    </message>
    <message>
        <source>The documentation is incomplete or imprecise</source>
        <translation>Dokumentasjonen er ufullstendig eller unøyaktig</translation>
    </message>
    <message>
        <source>New Year's Day</source>
        <translation>Første nyttårsdag</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Helligtrekongersdag</translation>
    </message>
    <message>
        <source>Green Monday</source>
        <translation>Ren mandag i Hellas</translation>
    </message>
    <message>
        <source>Greek Independence Day</source>
        <translation>Hellas' nasjonaldag, 25. mars</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Skjærtorsdag</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Langfredag</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Første påskedag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Andre påskedag</translation>
    </message>
    <message>
        <source>First Day of Summer</source>
        <translation>Islands første sommerdag</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Arbeidernes dag</translation>
    </message>
    <message>
        <source>Labor Day (observed)</source>
        <translation>Arbeidernes dag, flyttet</translation>
    </message>
    <message>
        <source>May Day</source>
        <translation>Første mai</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Grunnlovsdag</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelfartsdag</translation>
    </message>
    <message>
        <source>Pentecost</source>
        <translation>Første pinsedag</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Andre pinsedag</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Islands nasjonaldag, 17. juni</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>Finsk midtsommeraften</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>Finsk midtsommerdag</translation>
    </message>
    <message>
        <source>Commerce Day</source>
        <translation>Handelens fridag på Island</translation>
    </message>
    <message>
        <source>Dormition of the Mother of God</source>
        <translation>Marias himmelfart, 15. august</translation>
    </message>
    <message>
        <source>Ohi Day</source>
        <translation>Ohi-dagen i Hellas, 28. oktober</translation>
    </message>
    <message>
        <source>All Saints' Day</source>
        <translation>Allehelgensdag</translation>
    </message>
    <message>
        <source>Finnish Independence Day</source>
        <translation>Finlands selvstendighetsdag, 6. desember</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Julaften</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Første juledag</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Andre juledag</translation>
    </message>
    <message>
        <source>Glorifying Mother of God</source>
        <translation>Andre juledag i Hellas</translation>
    </message>
    <message>
        <source>New Year's Eve</source>
        <translation>Nyttårsaften</translation>
    </message>
    <message>
        <source>Summer holiday</source>
        <translation>Sommerferie</translation>
    </message>
    <message>
        <source>Between Christmas and New Year</source>
        <translation>Romjul</translation>
    </message>
    <message>
        <source>A reply the same day until 14:00, call-backs the same day, and emergencies at any hour.</source>
        <translation>Svar samme dag fram til kl. 14.00, oppringing samme dag og nødhjelp hele døgnet.</translation>
    </message>
    <message>
        <source>Support is part of the product; with a service agreement, cases are solved the same business day.</source>
        <translation>Support er en del av produktet; med serviceavtale er målet løsning samme virkedag.</translation>
    </message>
    <message>
        <source>Work starts the same day and no later than the next business day; faults go by three classes.</source>
        <translation>Oppstart samme dag og senest neste arbeidsdag; feil deles i tre klasser.</translation>
    </message>
    <message>
        <source>A reply in three to four business days, first priority the same business day, second in a week; SLA contracts go further.</source>
        <translation>Svar innen tre til fire virkedager, første prioritet samme virkedag, andre prioritet innen en uke; SLA-avtaler går lenger.</translation>
    </message>
    <message>
        <source>A reply within one business day; ordered work in a window set by the tier: Light, Standard or Premium.</source>
        <translation>Svar innen én virkedag; bestilt arbeid i et tidsvindu etter tjenestenivå: Light, Standard eller Premium.</translation>
    </message>
    <message>
        <source>{field}: the calendar never opens; give it opening hours on some day.</source>
        <translation>{field}: kalenderen åpner aldri; gi den åpningstid på en dag.</translation>
    </message>
    <message>
        <source>Opening time is known from {first:date} to {last:date}; this reaches beyond.</source>
        <translation>Åpningstiden er kjent fra {first:date} til {last:date}; dette går utenfor.</translation>
    </message>
    <message>
        <source>Opening time to add must not be negative.</source>
        <translation>Åpningstid som legges til, kan ikke være negativ.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a time zone; use a name such as Atlantic/Reykjavik.</source>
        <translation>{field}: «{given}» er ikke en tidssone; bruk et navn som Atlantic/Reykjavik.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a time of day; write it as 09:00, or 24:00 for the day's end.</source>
        <translation>{field}: «{given}» er ikke et klokkeslett; skriv det som 09:00, eller 24:00 for døgnets slutt.</translation>
    </message>
    <message>
        <source>{field} must be a list of pairs: opening and closing time.</source>
        <translation>{field} må være en liste av par: åpning og stenging.</translation>
    </message>
    <message>
        <source>{field} must be a pair: opening and closing time.</source>
        <translation>{field} må være et par: åpning og stenging.</translation>
    </message>
    <message>
        <source>{field} ends before it starts; give the opening time first.</source>
        <translation>{field} slutter før det begynner; oppgi åpningen først.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a day of the week; use one of {choices}.</source>
        <translation>{field}: «{given}» er ikke en ukedag; bruk en av {choices}.</translation>
    </message>
    <message>
        <source>{field}: the intervals overlap; make them one, or let each end before the next begins.</source>
        <translation>{field}: intervallene overlapper; slå dem sammen, eller la hvert slutte før det neste begynner.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a day of the year; write it as 12-24.</source>
        <translation>{field}: «{given}» er ikke en dag i året; skriv den som 12-24.</translation>
    </message>
    <message>
        <source>The public holidays are known from {first} to {last}.</source>
        <translation>De offentlige fridagene er kjent fra {first} til {last}.</translation>
    </message>
    <message>
        <source>The public holidays of the country “{country}” are not known.</source>
        <translation>De offentlige fridagene i landet «{country}» er ikke kjent.</translation>
    </message>
    <message>
        <source>{field} must be there, a text in quotes.</source>
        <translation>{field} må være der, som en tekst i anførselstegn.</translation>
    </message>
    <message>
        <source>{field} must be a list of texts.</source>
        <translation>{field} må være en liste av tekster.</translation>
    </message>
    <message>
        <source>{field} must be a whole number of at least {least}.</source>
        <translation>{field} må være et helt tall, minst {least}.</translation>
    </message>
    <message>
        <source>{field} must be true or false.</source>
        <translation>{field} må være true eller false.</translation>
    </message>
    <message>
        <source>{field} must be a table.</source>
        <translation>{field} må være en tabell.</translation>
    </message>
    <message>
        <source>{field} must be a list of tables.</source>
        <translation>{field} må være en liste av tabeller.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is unknown; use one of {choices}.</source>
        <translation>{field}: «{given}» er ukjent; bruk en av {choices}.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a date; write it as 2026-04-23.</source>
        <translation>{field}: «{given}» er ikke en dato; skriv den som 2026-04-23.</translation>
    </message>
    <message>
        <source>{field} is not known here; known are {choices}.</source>
        <translation>{field} er ikke kjent her; kjente er {choices}.</translation>
    </message>
    <message>
        <source>{field} must have at least one calendar.</source>
        <translation>{field} må ha minst én kalender.</translation>
    </message>
    <message>
        <source>{field} must be a percentage in quotes, such as "25.5".</source>
        <translation>{field} må være en prosent i anførselstegn, for eksempel "25.5".</translation>
    </message>
    <message>
        <source>{field} must be a list of week numbers from 1 to 53.</source>
        <translation>{field} må være en liste av ukenumre fra 1 til 53.</translation>
    </message>
    <message>
        <source>{field} must be a pair: the first and the last day.</source>
        <translation>{field} må være et par: første og siste dag.</translation>
    </message>
    <message>
        <source>{field} ends before it starts; give the first day first.</source>
        <translation>{field} slutter før det begynner; oppgi første dag først.</translation>
    </message>
    <message>
        <source>{field}: {day:date} is before the day the request was received; agree on that day or a later one.</source>
        <translation>{field}: {day:date} er før dagen henvendelsen ble mottatt; avtal den dagen eller en senere.</translation>
    </message>
    <message>
        <source>{field}: the desk is closed on {day:date}; agree on a business day.</source>
        <translation>{field}: det er stengt {day:date}; avtal en virkedag.</translation>
    </message>
    <message>
        <source>This reaches beyond the years the calendar knows.</source>
        <translation>Dette går utenfor årene kalenderen kjenner.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not an instant; write ISO 8601 with an offset, such as 2026-04-23T14:05:00+02:00.</source>
        <translation>{field}: «{given}» er ikke et tidspunkt; skriv ISO 8601 med forskyvning, for eksempel 2026-04-23T14:05:00+02:00.</translation>
    </message>
    <message>
        <source>{file} must hold a JSON list of cases.</source>
        <translation>{file} må inneholde en JSON-liste av tilfeller.</translation>
    </message>
    <message>
        <source>{field}: “{given}” has no offset; add Z or an offset such as +02:00.</source>
        <translation>{field}: «{given}» mangler forskyvning; legg til Z eller en forskyvning som +02:00.</translation>
    </message>
    <message>
        <source>{field}: years from {first} to {last} are counted.</source>
        <translation>{field}: årene fra {first} til {last} regnes.</translation>
    </message>
    <message>
        <source>Each case is an object in braces, with the fields of the question.</source>
        <translation>Hvert tilfelle er et objekt i krøllparenteser med spørsmålets felter.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {why}.</source>
        <translation>Filen {file} kan ikke leses: {why}.</translation>
    </message>
    <message>
        <source>{file} is not JSON in UTF-8: {why}.</source>
        <translation>{file} er ikke JSON i UTF-8: {why}.</translation>
    </message>
    <message>
        <source>{field} must be an object in braces.</source>
        <translation>{field} må være et objekt i krøllparenteser.</translation>
    </message>
    <message>
        <source>{field} must be a list in square brackets.</source>
        <translation>{field} må være en liste i hakeparenteser.</translation>
    </message>
    <message>
        <source>{field} must be text in quotes.</source>
        <translation>{field} må være tekst i anførselstegn.</translation>
    </message>
    <message>
        <source>{field} must be a whole number.</source>
        <translation>{field} må være et helt tall.</translation>
    </message>
    <message>
        <source>{field} must be a number.</source>
        <translation>{field} må være et tall.</translation>
    </message>
    <message>
        <source>{field} must be at least {least}.</source>
        <translation>{field} må være minst {least}.</translation>
    </message>
    <message>
        <source>{field} must be at most {most}.</source>
        <translation>{field} kan være høyst {most}.</translation>
    </message>
    <message>
        <source>{field} must be a pair: from and to.</source>
        <translation>{field} må være et par: fra og til.</translation>
    </message>
    <message>
        <source>{field} ends before it starts; give the earlier instant first.</source>
        <translation>{field} slutter før det begynner; oppgi det tidligste tidspunktet først.</translation>
    </message>
    <message>
        <source>{field} must not be negative.</source>
        <translation>{field} kan ikke være negativ.</translation>
    </message>
    <message>
        <source>{field} has no end; give the instant at which the pause ended.</source>
        <translation>{field} mangler slutt; oppgi når pausen sluttet.</translation>
    </message>
    <message>
        <source>Give either seconds to add or an end to count to, one of the two.</source>
        <translation>Oppgi enten seconds å legge til eller end å telle til, én av de to.</translation>
    </message>
    <message>
        <source>{field} is missing; use one of {choices}.</source>
        <translation>{field} mangler; bruk en av {choices}.</translation>
    </message>
    <message>
        <source>{field} is missing; write it as {example}.</source>
        <translation>{field} mangler; skriv det som {example}.</translation>
    </message>
    <message>
        <source>The case is nested too deeply; give each field its plain value.</source>
        <translation>Tilfellet er nøstet for dypt; gi hvert felt en enkel verdi.</translation>
    </message>
</context>
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
        <translation><numerusform>Løfte: brutt for {n} minutt siden</numerusform><numerusform>Løfte: brutt for {n} minutter siden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Promise: breached {n} hours ago</source>
        <translation><numerusform>Løfte: brutt for {n} time siden</numerusform><numerusform>Løfte: brutt for {n} timer siden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Promise: breached {n} days ago</source>
        <translation><numerusform>Løfte: brutt for {n} døgn siden</numerusform><numerusform>Løfte: brutt for {n} døgn siden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Promise: {name}, due in {n} minutes</source>
        <translation><numerusform>Løfte: {name}, om {n} minutt</numerusform><numerusform>Løfte: {name}, om {n} minutter</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Promise: {name}, due in {n} hours</source>
        <translation><numerusform>Løfte: {name}, om {n} time</numerusform><numerusform>Løfte: {name}, om {n} timer</numerusform></translation>
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
        <translation><numerusform>Vis {n} antakelse</numerusform><numerusform>Vis {n} antakelser</numerusform></translation>
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
        <translation><numerusform>Vis {n} tidligere innslag</numerusform><numerusform>Vis {n} tidligere innslag</numerusform></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets wait for their customers</source>
        <translation><numerusform>Saken venter på kunden</numerusform><numerusform>{n} saker venter på kundene</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The clock of {n} tickets runs again</source>
        <translation><numerusform>Klokken går igjen for {n} sak</numerusform><numerusform>Klokken går igjen for {n} saker</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets were lifted one step</source>
        <translation><numerusform>{n} sak ble løftet ett trinn</numerusform><numerusform>{n} saker ble løftet ett trinn</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets resolved</source>
        <translation><numerusform>{n} sak løst</numerusform><numerusform>{n} saker løst</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are open again</source>
        <translation><numerusform>{n} sak er åpen igjen</numerusform><numerusform>{n} saker er åpne igjen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets have no owner now</source>
        <translation><numerusform>{n} sak har ingen eier nå</numerusform><numerusform>{n} saker har ingen eier nå</numerusform></translation>
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
        <translation><numerusform>{n} sak er din</numerusform><numerusform>{n} saker er dine</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are with {name} now</source>
        <translation><numerusform>{n} sak er nå hos {name}</numerusform><numerusform>{n} saker er nå hos {name}</numerusform></translation>
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
        <translation><numerusform>{n} døgn</numerusform><numerusform>{n} døgn</numerusform></translation>
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
    <message>
        <source>Work · {length:duration}</source>
        <translation>Arbeid · {length:duration}</translation>
    </message>
    <message>
        <source>Give the team a name.</source>
        <translation>Gi teamet et navn.</translation>
    </message>
    <message>
        <source>There is a team “{name}” already.</source>
        <translation>Teamet «{name}» finnes allerede.</translation>
    </message>
    <message>
        <source>One team must stay in use.</source>
        <translation>Ett team må fortsatt være i bruk.</translation>
    </message>
    <message>
        <source>This team is not there any more.</source>
        <translation>Dette teamet finnes ikke lenger.</translation>
    </message>
    <message>
        <source>This team is not the desk's: choose another.</source>
        <translation>Supporten har ikke dette teamet: velg et annet.</translation>
    </message>
    <message>
        <source>{number} was merged into {target} already.</source>
        <translation>{number} er allerede slått sammen med {target}.</translation>
    </message>
    <message>
        <source>{who} has replied while you were writing: read it, then send or change yours.</source>
        <translation>{who} svarte mens du skrev: les svaret, og send eller endre så ditt.</translation>
    </message>
    <message>
        <source>Ticket {number} is closed: take it up again before you change it.</source>
        <translation>Sak {number} er lukket: gjenåpne den før du endrer den.</translation>
    </message>
    <message>
        <source>A ticket can't be linked to itself: choose another.</source>
        <translation>En sak kan ikke kobles til seg selv: velg en annen.</translation>
    </message>
    <message>
        <source>{other} waits for {number} already, directly or through others: a circle of blocks would never end.</source>
        <translation>{other} venter allerede på {number}, direkte eller gjennom andre: en ring av blokkeringer ville aldri ta slutt.</translation>
    </message>
    <message>
        <source>This link is not there any more.</source>
        <translation>Denne koblingen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>{number} is blocked by {others}, which is not resolved yet.</source>
        <translation>{number} er blokkert av {others}, som ikke er løst ennå.</translation>
    </message>
    <message>
        <source>There is nothing to take back: it was taken back already.</source>
        <translation>Det er ingenting å angre: det er allerede angret.</translation>
    </message>
    <message>
        <source>A ticket can't be merged into itself: choose another.</source>
        <translation>En sak kan ikke slås sammen med seg selv: velg en annen.</translation>
    </message>
    <message>
        <source>{number} belongs to another customer than {target}: change its customer first, then merge.</source>
        <translation>{number} tilhører en annen kunde enn {target}: endre først kunden, og slå så sammen.</translation>
    </message>
    <message>
        <source>{target} is resolved: take it up again before an open ticket is merged into it.</source>
        <translation>{target} er løst: gjenåpne den før en åpen sak slås sammen med den.</translation>
    </message>
    <message>
        <source>{number} has gone on since the merge: what was merged can be split off, but not taken back.</source>
        <translation>Det har skjedd noe i {number} etter sammenslåingen: det som ble slått sammen kan skilles ut, men ikke angres.</translation>
    </message>
    <message>
        <source>Choose the messages, notes or calls that belong to the new ticket.</source>
        <translation>Velg meldingene, notatene eller samtalene som hører til den nye saken.</translation>
    </message>
    <message>
        <source>One message must stay: a ticket without any would be empty. Change its subject instead.</source>
        <translation>Én melding må bli igjen: ellers blir saken tom. Endre heller emnet.</translation>
    </message>
    <message>
        <source>A tag needs a letter or a figure.</source>
        <translation>En etikett må ha en bokstav eller et tall.</translation>
    </message>
    <message>
        <source>A tag has {most} characters at most.</source>
        <translation>En etikett har høyst {most} tegn.</translation>
    </message>
    <message>
        <source>A ticket has {most} tags at most: take one away first.</source>
        <translation>En sak har høyst {most} etiketter: fjern en først.</translation>
    </message>
    <message>
        <source>Change the contact</source>
        <translation>Endre kontaktpersonen</translation>
    </message>
    <message>
        <source>Change the site</source>
        <translation>Endre nettstedet</translation>
    </message>
    <message>
        <source>Give the ticket to another team</source>
        <translation>Gi saken til et annet team</translation>
    </message>
    <message>
        <source>Change the channel</source>
        <translation>Endre kanalen</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Blokkert av</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blokkerer</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Duplikat av</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relatert</translation>
    </message>
    <message>
        <source>This ticket was merged into {number}</source>
        <translation>Denne saken ble slått sammen med {number}</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>Åpne {number}</translation>
    </message>
    <message>
        <source>Take the merge with {number} back</source>
        <translation>Angre sammenslåingen med {number}</translation>
    </message>
    <message>
        <source>Take the link to {number} away</source>
        <translation>Fjern koblingen til {number}</translation>
    </message>
    <message>
        <source>The customer asked to be called back</source>
        <translation>Kunden ba om å bli ringt opp igjen</translation>
    </message>
    <message>
        <source>No call back is asked for any more</source>
        <translation>Det bes ikke lenger om oppringing</translation>
    </message>
    <message>
        <source>No longer with management</source>
        <translation>Ikke lenger hos ledelsen</translation>
    </message>
    <message>
        <source>{who} tagged the ticket: {tags}</source>
        <translation>{who} merket saken: {tags}</translation>
    </message>
    <message>
        <source>{who} took a tag away: {tags}</source>
        <translation>{who} fjernet en etikett: {tags}</translation>
    </message>
    <message>
        <source>{who} took a change back</source>
        <translation>{who} angret en endring</translation>
    </message>
    <message>
        <source>{who} · {changes}</source>
        <translation>{who} · {changes}</translation>
    </message>
    <message>
        <source>{who} closed the ticket</source>
        <translation>{who} lukket saken</translation>
    </message>
    <message>
        <source>{who} merged ticket {number} into this one</source>
        <translation>{who} slo sak {number} sammen med denne</translation>
    </message>
    <message>
        <source>{who} merged this ticket into {number}</source>
        <translation>{who} slo denne saken sammen med {number}</translation>
    </message>
    <message>
        <source>{who} took the merge with {number} back</source>
        <translation>{who} angret sammenslåingen med {number}</translation>
    </message>
    <message>
        <source>{who} split ticket {number} off</source>
        <translation>{who} skilte ut sak {number}</translation>
    </message>
    <message>
        <source>{who} split this ticket off {number}</source>
        <translation>{who} skilte denne saken ut fra {number}</translation>
    </message>
    <message>
        <source>{number}, which blocked this ticket, is resolved</source>
        <translation>{number}, som blokkerte denne saken, er løst</translation>
    </message>
    <message>
        <source>{who} changed a call of this ticket</source>
        <translation>{who} endret en samtale i denne saken</translation>
    </message>
    <message>
        <source>{who} merged a call of this ticket into another</source>
        <translation>{who} slo en samtale i denne saken sammen med en annen</translation>
    </message>
    <message>
        <source>{who} noted that the customer wants to be called back</source>
        <translation>{who} noterte at kunden vil bli ringt opp igjen</translation>
    </message>
    <message>
        <source>{who} called the customer back</source>
        <translation>{who} ringte kunden opp igjen</translation>
    </message>
    <message>
        <source>{who} released a held charge: {reason}</source>
        <translation>{who} frigjorde en tilbakeholdt kostnad: {reason}</translation>
    </message>
    <message>
        <source>{who} gave a charge away: {reason}</source>
        <translation>{who} ettergav en kostnad: {reason}</translation>
    </message>
    <message>
        <source>{who} charges again what was given away</source>
        <translation>{who} belaster igjen det som ble ettergitt</translation>
    </message>
    <message>
        <source>{who} marked a call of this ticket as missed</source>
        <translation>{who} merket en samtale i denne saken som ubesvart</translation>
    </message>
    <message>
        <source>{who} discarded a call of this ticket</source>
        <translation>{who} forkastet en samtale i denne saken</translation>
    </message>
    <message>
        <source>{who} took a call of this ticket up again</source>
        <translation>{who} tok opp igjen en samtale i denne saken</translation>
    </message>
    <message>
        <source>{who} linked: this ticket blocks {number}</source>
        <translation>{who} koblet: denne saken blokkerer {number}</translation>
    </message>
    <message>
        <source>{who} linked: this ticket is blocked by {number}</source>
        <translation>{who} koblet: denne saken er blokkert av {number}</translation>
    </message>
    <message>
        <source>{who} linked: this ticket is a duplicate of {number}</source>
        <translation>{who} koblet: denne saken er et duplikat av {number}</translation>
    </message>
    <message>
        <source>{who} linked: {number} is a duplicate of this ticket</source>
        <translation>{who} koblet: {number} er et duplikat av denne saken</translation>
    </message>
    <message>
        <source>{who} linked: this ticket is related to {number}</source>
        <translation>{who} koblet: denne saken er relatert til {number}</translation>
    </message>
    <message>
        <source>{who} took the link to {number} away</source>
        <translation>{who} fjernet koblingen til {number}</translation>
    </message>
    <message>
        <source>{field}: {who} changed it while you did</source>
        <translation>{field}: {who} endret dette samtidig med deg</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Keep {who}’s</source>
        <translation>Behold det {who} skrev</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Bruk mitt</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Skriv videre</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Send likevel</translation>
    </message>
    <message>
        <source>{who} replied just now</source>
        <translation>{who} svarte akkurat nå</translation>
    </message>
    <message numerus="yes">
        <source>{who} replied {n} min ago</source>
        <translation><numerusform>{who} svarte for {n} min siden</numerusform><numerusform>{who} svarte for {n} min siden</numerusform></translation>
    </message>
    <message>
        <source>{who} replied at {at:clock}</source>
        <translation>{who} svarte kl. {at:clock}</translation>
    </message>
    <message>
        <source>{who} is writing a reply</source>
        <translation>{who} skriver et svar</translation>
    </message>
    <message>
        <source>{who} is writing a note</source>
        <translation>{who} skriver et notat</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Angret</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for {numbers}: somebody changed them since</source>
        <translation><numerusform>Angret, unntatt {numbers}: noen har endret den siden</numerusform><numerusform>Angret, unntatt {numbers}: noen har endret dem siden</numerusform></translation>
    </message>
    <message>
        <source>Resolve anyway</source>
        <translation>Løs likevel</translation>
    </message>
    <message>
        <source>{done} of {total} tickets</source>
        <translation>{done} av {total} saker</translation>
    </message>
    <message>
        <source>The ticket belongs to {customer} now</source>
        <translation>Saken tilhører nå {customer}</translation>
    </message>
    <message>
        <source>Another customer</source>
        <translation>En annen kunde</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Endre kunden</translation>
    </message>
    <message>
        <source>The promises are worked out anew. Calls and charges stay with whom they were made for.</source>
        <translation>Løftene regnes ut på nytt. Samtaler og kostnader blir hos den de ble gjort for.</translation>
    </message>
    <message>
        <source>Is related to</source>
        <translation>Er relatert til</translation>
    </message>
    <message>
        <source>Is blocked by</source>
        <translation>Er blokkert av</translation>
    </message>
    <message>
        <source>Is a duplicate of</source>
        <translation>Er et duplikat av</translation>
    </message>
    <message numerus="yes">
        <source>Link {n} tickets to another</source>
        <translation><numerusform>Koble saken til en annen</numerusform><numerusform>Koble {n} saker til en annen</numerusform></translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koble</translation>
    </message>
    <message>
        <source>Resolve it as a duplicate</source>
        <translation>Løs den som duplikat</translation>
    </message>
    <message>
        <source>How they stand to one another</source>
        <translation>Hvordan de henger sammen</translation>
    </message>
    <message>
        <source>Choose the other ticket.</source>
        <translation>Velg den andre saken.</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} tickets into one</source>
        <translation><numerusform>Slå saken sammen med en annen</numerusform><numerusform>Slå {n} saker sammen til én</numerusform></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå sammen</translation>
    </message>
    <message>
        <source>Messages, calls, charges and files go along; the earliest receipt counts. The number still finds it.</source>
        <translation>Meldinger, samtaler, kostnader og filer følger med, og det tidligste mottaket gjelder. Nummeret finnes fortsatt.</translation>
    </message>
    <message>
        <source>Into which ticket</source>
        <translation>Til hvilken sak</translation>
    </message>
    <message>
        <source>Choose the ticket it goes into.</source>
        <translation>Velg saken den skal slås sammen med.</translation>
    </message>
    <message>
        <source>Close what is resolved: nothing changes any more until it is taken up again</source>
        <translation>Lukk det som er løst: ingenting endres før det gjenåpnes</translation>
    </message>
    <message>
        <source>Merge into another ticket, or the tickets chosen into one</source>
        <translation>Slå sammen med en annen sak, eller de valgte sakene til én</translation>
    </message>
    <message>
        <source>Link to another ticket: blocks, duplicate, related</source>
        <translation>Koble til en annen sak: blokkerer, duplikat, relatert</translation>
    </message>
    <message>
        <source>Mark the tickets with a tag</source>
        <translation>Sett en etikett på sakene</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Skill ut</translation>
    </message>
    <message>
        <source>Make a new ticket of some of the messages</source>
        <translation>Lag en ny sak av noen av meldingene</translation>
    </message>
    <message>
        <source>Write another subject</source>
        <translation>Skriv et annet emne</translation>
    </message>
    <message>
        <source>Write the version of the product</source>
        <translation>Skriv versjonen av produktet</translation>
    </message>
    <message>
        <source>Version of the product</source>
        <translation>Versjon av produktet</translation>
    </message>
    <message>
        <source>Give the ticket to another customer</source>
        <translation>Flytt saken til en annen kunde</translation>
    </message>
    <message>
        <source>Take back the last change to tickets</source>
        <translation>Angre den siste endringen av saker</translation>
    </message>
    <message>
        <source>Split off into a new ticket</source>
        <translation>Skill ut i en ny sak</translation>
    </message>
    <message>
        <source>Take the tag {tag} away</source>
        <translation>Fjern etiketten {tag}</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Legg til en etikett</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etikett</translation>
    </message>
    <message numerus="yes">
        <source>Tag {n} tickets</source>
        <translation><numerusform>Sett etikett på saken</numerusform><numerusform>Sett etikett på {n} saker</numerusform></translation>
    </message>
    <message>
        <source>Tag, or a new word</source>
        <translation>Etikett, eller et nytt ord</translation>
    </message>
    <message>
        <source>Write the tag.</source>
        <translation>Skriv etiketten.</translation>
    </message>
    <message>
        <source>Number or words of the ticket</source>
        <translation>Nummer eller ord fra saken</translation>
    </message>
    <message>
        <source>Another ticket</source>
        <translation>En annen sak</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets changed</source>
        <translation><numerusform>{n} sak endret</numerusform><numerusform>{n} saker endret</numerusform></translation>
    </message>
    <message>
        <source>Tagged: {tags}</source>
        <translation>Merket: {tags}</translation>
    </message>
    <message>
        <source>Tag taken away: {tag}</source>
        <translation>Etikett fjernet: {tag}</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets were merged</source>
        <translation><numerusform>En sak ble slått sammen</numerusform><numerusform>{n} saker ble slått sammen</numerusform></translation>
    </message>
    <message>
        <source>The merge was taken back</source>
        <translation>Sammenslåingen ble angret</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are linked</source>
        <translation><numerusform>Saken er koblet</numerusform><numerusform>{n} saker er koblet</numerusform></translation>
    </message>
    <message>
        <source>The link is gone</source>
        <translation>Koblingen er fjernet</translation>
    </message>
    <message>
        <source>Split off into a ticket of its own</source>
        <translation>Skilt ut i en egen sak</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are closed</source>
        <translation><numerusform>Saken er lukket</numerusform><numerusform>{n} saker er lukket</numerusform></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>This computer's clock is ahead of the database's, {at:moment}: set it right; nothing counts as late before its time.</source>
        <translation>Klokken på denne maskinen går foran databasens, {at:moment}: still den riktig; ingenting regnes som for sent før tiden.</translation>
    </message>
    <message>
        <source>This computer's clock is behind the database's, {at:moment}: set it right, or what you write is dated too early.</source>
        <translation>Klokken på denne maskinen går etter databasens, {at:moment}: still den riktig, ellers blir det du skriver, datert for tidlig.</translation>
    </message>
    <message>
        <source>This computer's clock was set back: the desk has already seen {at:moment}; nothing is written as late twice.</source>
        <translation>Klokken på denne maskinen er stilt tilbake: {at:moment} er allerede passert her; ingenting føres som for sent to ganger.</translation>
    </message>
    <message>
        <source>This computer's clock is far ahead of {at:moment}, the last this desk saw: set it right, or confirm it.</source>
        <translation>Klokken på denne maskinen er langt foran det som sist ble sett her, {at:moment}: still den riktig, eller bekreft den.</translation>
    </message>
    <message>
        <source>Check this computer's clock</source>
        <translation>Sjekk klokken på maskinen</translation>
    </message>
    <message>
        <source>Aim passed: {name:tr}</source>
        <translation>Målet passert: {name:tr}</translation>
    </message>
    <message>
        <source>Promise broken: {name:tr}</source>
        <translation>Løfte brutt: {name:tr}</translation>
    </message>
    <message>
        <source>Confirm this computer's clock</source>
        <translation>Bekreft klokken på maskinen</translation>
    </message>
    <message>
        <source>The clock is right; what it says counts from now on</source>
        <translation>Klokken er riktig og gjelder fra nå av</translation>
    </message>
    <message>
        <source>Not filled in yet on {numbers}: {fields}. Fill it in, then it is resolved.</source>
        <translation>Ikke fylt ut ennå ({numbers}): {fields}. Fyll det ut, så løses saken.</translation>
    </message>
    <message>
        <source>Still to be filled in before it is resolved: {fields}.</source>
        <translation>Må fylles ut før saken løses: {fields}.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fyll ut</translation>
    </message>
    <message>
        <source>Still to be filled in</source>
        <translation>Mangler ennå</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} later entries</source>
        <translation><numerusform>Vis {n} senere innslag</numerusform><numerusform>Vis {n} senere innslag</numerusform></translation>
    </message>
    <message>
        <source>Only tickets of the same customer are found here.</source>
        <translation>Her finnes bare saker fra samme kunde.</translation>
    </message>
    <message>
        <source>This estimate is another than when you began: read what stands now, then keep it or put yours in its place.</source>
        <translation>Dette prisestimatet er et annet enn da du begynte: les det som står nå, og behold det eller sett ditt i stedet.</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>Behold det som står</translation>
    </message>
    <message>
        <source>Put mine in its place</source>
        <translation>Sett mitt i stedet</translation>
    </message>
    <message>
        <source>{number} was merged into {target}: go on there.</source>
        <translation>{number} ble slått sammen med {target}: fortsett der.</translation>
    </message>
    <message>
        <source>Take the draft there</source>
        <translation>Ta utkastet med dit</translation>
    </message>
    <message>
        <source>The filter “{name}” is not there any more; what it showed stays until you turn to another view.</source>
        <translation>Filteret «{name}» finnes ikke lenger; det det viste, blir stående til du går til en annen visning.</translation>
    </message>
    <message>
        <source>These tickets could not be read.</source>
        <translation>Disse sakene kunne ikke leses.</translation>
    </message>
    <message>
        <source>They are read as soon as the database answers.</source>
        <translation>De leses så snart databasen svarer.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>“{given}” is not a telephone number; write it as +354 555 0142.</source>
        <translation>«{given}» er ikke et telefonnummer; skriv det som +354 555 0142.</translation>
    </message>
    <message>
        <source>“{given}” is not a link to a call; it looks like desk:call?number=+3545550142.</source>
        <translation>«{given}» er ikke en lenke til en samtale; den ser ut som desk:call?number=+3545550142.</translation>
    </message>
    <message>
        <source>This door has no window; start the program as `desk`.</source>
        <translation>Denne kommandoen har ikke noe vindu; start programmet med `desk`.</translation>
    </message>
    <message>
        <source>The logo is larger than 1 MB or 16 million pixels: choose a smaller picture.</source>
        <translation>Logoen er større enn 1 MB eller 16 millioner piksler: velg et mindre bilde.</translation>
    </message>
    <message>
        <source>Managers and administrators change this; ask one of them.</source>
        <translation>Ledere og administratorer endrer dette; spør en av dem.</translation>
    </message>
    <message>
        <source>This desk is open in another window already. It has been brought to the front.</source>
        <translation>Denne supporten er allerede åpen i et annet vindu. Vinduet er hentet fram.</translation>
    </message>
    <message>
        <source>This desk is open in another window already.</source>
        <translation>Denne supporten er allerede åpen i et annet vindu.</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation>Åpne en annen support</translation>
    </message>
    <message>
        <source>Open another desk…</source>
        <translation>Åpne en annen support…</translation>
    </message>
    <message>
        <source>Open the file of another desk</source>
        <translation>Åpne filen til en annen support</translation>
    </message>
    <message>
        <source>New desk…</source>
        <translation>Ny support…</translation>
    </message>
    <message>
        <source>Set up a new desk in a file of its own</source>
        <translation>Sett opp en ny support i en egen fil</translation>
    </message>
    <message>
        <source>Try another promise…</source>
        <translation>Prøv et annet løfte…</translation>
    </message>
    <message>
        <source>Open a desk of invented customers that keeps another promise</source>
        <translation>Åpne en support med oppdiktede kunder som holder et annet løfte</translation>
    </message>
    <message>
        <source>Connect to a team's database…</source>
        <translation>Koble til teamets database…</translation>
    </message>
    <message>
        <source>Connect to a team's database</source>
        <translation>Koble til teamets database</translation>
    </message>
    <message>
        <source>Open the desk on a server that everybody shares</source>
        <translation>Åpne supporten på en server som alle deler</translation>
    </message>
    <message>
        <source>Recent desks</source>
        <translation>Sist åpnede</translation>
    </message>
    <message>
        <source>Open one of the last five desks</source>
        <translation>Åpne en av de fem siste</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Koble til</translation>
    </message>
    <message>
        <source>Which promise do you want to try?</source>
        <translation>Hvilket løfte vil du prøve?</translation>
    </message>
    <message>
        <source>A desk full of invented customers keeps it. Your own desk stays as it is.</source>
        <translation>En support full av oppdiktede kunder holder det. Din egen support forblir som den er.</translation>
    </message>
    <message>
        <source>In this database, which is empty so far.</source>
        <translation>I denne databasen, som foreløpig er tom.</translation>
    </message>
    <message>
        <source>File or server</source>
        <translation>Fil eller server</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Databasemotor</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Skjemaversjon</translation>
    </message>
    <message>
        <source>Journal mode</source>
        <translation>Journalmodus</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sikkerhetskopier til</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sikkerhetskopier nå…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>A copy can be made while everybody works. It counts once it has passed its check.</source>
        <translation>En kopi kan tas mens alle arbeider. Den gjelder først når den har bestått kontrollen.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Denne maskinen</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>Løftet</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>Databasen</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Kundebehandler</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnavn</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Arbeider her</translation>
    </message>
    <message>
        <source>Managers and administrators add people and change what they may do.</source>
        <translation>Ledere og administratorer legger til personer og endrer hva de har lov til.</translation>
    </message>
    <message>
        <source>Empty: the first name</source>
        <translation>Tomt: fornavnet</translation>
    </message>
    <message>
        <source>{name} sits here now.</source>
        <translation>{name} sitter her nå.</translation>
    </message>
    <message>
        <source>Sit here</source>
        <translation>Sett deg her</translation>
    </message>
    <message>
        <source>Sits here</source>
        <translation>Sitter her</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Whoever sits here is named on calls, replies and notes.</source>
        <translation>Den som sitter her, står som navn på samtaler, svar og notater.</translation>
    </message>
    <message>
        <source>Finish or park the call on the line first: it belongs to who answered it.</source>
        <translation>Avslutt eller parker samtalen på linjen først: den tilhører den som svarte.</translation>
    </message>
    <message>
        <source>Line below the name</source>
        <translation>Linje under navnet</translation>
    </message>
    <message>
        <source>Tax office</source>
        <translation>Skattekontor</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Betalingsfrist i dager</translation>
    </message>
    <message>
        <source>Colour of papers</source>
        <translation>Farge på dokumenter</translation>
    </message>
    <message>
        <source>This stands on price lists and invoices.</source>
        <translation>Dette står på prislister og fakturaer.</translation>
    </message>
    <message>
        <source>This stands on price lists and invoices. Managers and administrators change it.</source>
        <translation>Dette står på prislister og fakturaer. Ledere og administratorer endrer det.</translation>
    </message>
    <message>
        <source>The desk's particulars are saved.</source>
        <translation>Opplysningene om supporten er lagret.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Velg en logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture of at most 1 MB; it stands at the head of every paper.</source>
        <translation>Et PNG- eller JPEG-bilde på høyst 1 MB; det står øverst på alle dokumenter.</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Fjern logoen</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>{file} kan ikke leses: {why}</translation>
    </message>
    <message>
        <source>desk until {at:clock}</source>
        <translation>serviceteamet til {at:clock}</translation>
    </message>
    <message>
        <source>phone until {at:clock}</source>
        <translation>telefonen til {at:clock}</translation>
    </message>
    <message>
        <source>support until {at:clock}</source>
        <translation>support til {at:clock}</translation>
    </message>
    <message>
        <source>work until {at:clock}</source>
        <translation>feilretting til {at:clock}</translation>
    </message>
    <message>
        <source>Desk closed until {at:clock}</source>
        <translation>Serviceteamet stengt til {at:clock}</translation>
    </message>
    <message>
        <source>Phone closed until {at:clock}</source>
        <translation>Telefonen stengt til {at:clock}</translation>
    </message>
    <message>
        <source>Support closed until {at:clock}</source>
        <translation>Support stengt til {at:clock}</translation>
    </message>
    <message>
        <source>No work until {at:clock}</source>
        <translation>Feilretting fra {at:clock}</translation>
    </message>
    <message>
        <source>On call now</source>
        <translation>Vakttelefon nå</translation>
    </message>
    <message>
        <source>Teams and closing</source>
        <translation>Team og lukking</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Legg til team</translation>
    </message>
    <message>
        <source>Priced as</source>
        <translation>Prises som</translation>
    </message>
    <message>
        <source>Close after business days</source>
        <translation>Lukk etter virkedager</translation>
    </message>
    <message>
        <source>0: by hand only</source>
        <translation>0: bare for hånd</translation>
    </message>
    <message>
        <source>Tickets belong to one of these teams; each is priced as one the profile knows.</source>
        <translation>Saker tilhører et av disse teamene; hvert prises som et team profilen kjenner.</translation>
    </message>
    <message>
        <source>Managers and administrators set up the teams.</source>
        <translation>Ledere og administratorer setter opp teamene.</translation>
    </message>
    <message>
        <source>A resolved ticket can be taken up again; once closed nothing of it changes until it is.</source>
        <translation>En løst sak kan gjenåpnes; er den lukket, endres ingenting i den før det skjer.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Lagret</translation>
    </message>
    <message>
        <source>Business days until a resolved ticket closes are a whole number from 0 to {most}; 0 means by hand only.</source>
        <translation>Virkedager til en løst sak lukkes er et helt tall fra 0 til {most}; 0 betyr bare for hånd.</translation>
    </message>
    <message>
        <source>Where they are rung when on duty</source>
        <translation>Nummeret de ringes på når de har vakt</translation>
    </message>
    <message>
        <source>{field}: at least one language is needed.</source>
        <translation>{field}: minst ett språk trengs.</translation>
    </message>
    <message>
        <source>There is no save to take back.</source>
        <translation>Det er ingen lagring å angre.</translation>
    </message>
    <message>
        <source>Somebody has changed this since: look at it first.</source>
        <translation>Noen har endret dette siden: se på det først.</translation>
    </message>
    <message>
        <source>Version {version} of the profile came meanwhile: look at it under Versions, then make your changes anew.</source>
        <translation>Versjon {version} av profilen kom i mellomtiden: se på den under Versjoner, og gjør endringene på nytt.</translation>
    </message>
    <message>
        <source>Type the first day, such as 24.12.2026.</source>
        <translation>Skriv den første dagen, for eksempel 24.12.2026.</translation>
    </message>
    <message>
        <source>This ends before it starts; give the first day first.</source>
        <translation>Dette slutter før det begynner; oppgi den første dagen først.</translation>
    </message>
    <message>
        <source>Weeks are numbers from 1 to 53 with commas between them.</source>
        <translation>Uker er tall fra 1 til 53 med komma mellom.</translation>
    </message>
    <message>
        <source>Closed on these days</source>
        <translation>Stengt disse dagene</translation>
    </message>
    <message>
        <source>Closed on these days every year</source>
        <translation>Stengt disse dagene hvert år</translation>
    </message>
    <message>
        <source>Closed in these ISO weeks</source>
        <translation>Stengt i disse ISO-ukene</translation>
    </message>
    <message>
        <source>Other hours on that day</source>
        <translation>Andre tider den dagen</translation>
    </message>
    <message>
        <source>Own holiday</source>
        <translation>Egen fridag</translation>
    </message>
    <message>
        <source>Own holiday every year</source>
        <translation>Egen fridag hvert år</translation>
    </message>
    <message>
        <source>Interrupted on that day</source>
        <translation>Avbrudd den dagen</translation>
    </message>
    <message>
        <source>The published promise is silent here, so the program assumes. Confirm what is right for this desk; change what is not.</source>
        <translation>Det publiserte løftet sier ingenting her, så programmet antar. Bekreft det som stemmer for denne desken; endre resten.</translation>
    </message>
    <message>
        <source>Everything is confirmed.</source>
        <translation>Alt er bekreftet.</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Antatt</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekreftet av</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dato</translation>
    </message>
    <message numerus="yes">
        <source>{n} values left to confirm</source>
        <translation><numerusform>{n} verdi gjenstår å bekrefte</numerusform><numerusform>{n} verdier gjenstår å bekrefte</numerusform></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekreft</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Å bekrefte</translation>
    </message>
    <message>
        <source>Costs nothing</source>
        <translation>Koster ingenting</translation>
    </message>
    <message>
        <source>The maintenance contract covers an upgrade within the same major version.</source>
        <translation>Vedlikeholdsavtalen dekker en oppgradering innenfor samme hovedversjon.</translation>
    </message>
    <message>
        <source>An upgrade to another major version is charged as development.</source>
        <translation>En oppgradering til en annen hovedversjon faktureres som utvikling.</translation>
    </message>
    <message>
        <source>Long work begins when the customer was told the hours and it is on record.</source>
        <translation>Langt arbeid begynner når kunden har fått vite timene og det er registrert.</translation>
    </message>
    <message>
        <source>A reminder to tell the customer the hours before the work starts.</source>
        <translation>En påminnelse om å fortelle kunden timene før arbeidet begynner.</translation>
    </message>
    <message>
        <source>Held until an authorised contact orders it</source>
        <translation>Holdes til en bestillingsberettiget kontakt bestiller</translation>
    </message>
    <message>
        <source>Held until an estimate is approved</source>
        <translation>Holdes til et prisestimat er godkjent</translation>
    </message>
    <message>
        <source>Held until the customer was told</source>
        <translation>Holdes til kunden har fått beskjed</translation>
    </message>
    <message>
        <source>Held until somebody decides</source>
        <translation>Holdes til noen bestemmer</translation>
    </message>
    <message>
        <source>Held until a price is quoted</source>
        <translation>Holdes til en pris er tilbudt</translation>
    </message>
    <message>
        <source>Charged: {item}</source>
        <translation>Faktureres: {item}</translation>
    </message>
    <message>
        <source>Arrows move by day and half hour, Shift marks, Space opens and closes. A break is a gap between two openings.</source>
        <translation>Piltastene flytter dag og halvtime, Shift merker, mellomrom åpner og stenger. En pause er et opphold mellom to åpninger.</translation>
    </message>
    <message>
        <source>Each channel is answered while its calendar is open</source>
        <translation>Hver kanal besvares mens kalenderen er åpen</translation>
    </message>
    <message>
        <source>Hours of {day}</source>
        <translation>Tider: {day}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>The same from Monday to Friday</source>
        <translation>Likt fra mandag til fredag</translation>
    </message>
    <message>
        <source>Hours look like 9–16, or with a break 9–11, 11:30–15; empty means closed.</source>
        <translation>Tider skrives 9–16, eller med pause 9–11, 11:30–15; tomt betyr stengt.</translation>
    </message>
    <message>
        <source>A time of day looks like 14:00.</source>
        <translation>Et klokkeslett skrives 14:00.</translation>
    </message>
    <message>
        <source>No deadline of an open ticket moves.</source>
        <translation>Ingen frist på en åpen sak flyttes.</translation>
    </message>
    <message>
        <source>The look ahead was stopped: there may be more.</source>
        <translation>Forhåndsvisningen ble stoppet: det kan være flere.</translation>
    </message>
    <message>
        <source>Nothing has moved yet. What is taken counts for tickets to come, and for the open ones as shown.</source>
        <translation>Ingenting er flyttet ennå. Det som tas i bruk, gjelder for nye saker, og for de åpne som vist.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Hva som ville endres</translation>
    </message>
    <message numerus="yes">
        <source>Deadlines of {n} open tickets move.</source>
        <translation><numerusform>Fristene på {n} åpen sak flyttes.</numerusform><numerusform>Fristene på {n} åpne saker flyttes.</numerusform></translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>Ta i bruk denne versjonen</translation>
    </message>
    <message>
        <source>Copy the why</source>
        <translation>Kopier begrunnelsen</translation>
    </message>
    <message>
        <source>After: {why}</source>
        <translation>Etter: {why}</translation>
    </message>
    <message>
        <source>Before: {why}</source>
        <translation>Før: {why}</translation>
    </message>
    <message>
        <source>A whole number of at least 1 is needed.</source>
        <translation>Et heltall på minst 1 trengs.</translation>
    </message>
    <message>
        <source>No aim</source>
        <translation>Ingen mål</translation>
    </message>
    <message>
        <source>So many business days later</source>
        <translation>Så mange virkedager senere</translation>
    </message>
    <message>
        <source>So many weeks later</source>
        <translation>Så mange uker senere</translation>
    </message>
    <message>
        <source>No latest</source>
        <translation>Ingen senest</translation>
    </message>
    <message>
        <source>The same as the aim</source>
        <translation>Samme som målet</translation>
    </message>
    <message>
        <source>So many minutes after the aim</source>
        <translation>Så mange minutter etter målet</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Hva som loves</translation>
    </message>
    <message>
        <source>On-call duty covers every hour</source>
        <translation>Vakten dekker alle timer</translation>
    </message>
    <message>
        <source>For these priorities (none: all)</source>
        <translation>For disse prioritetene (ingen: alle)</translation>
    </message>
    <message>
        <source>For these kinds of ticket (none: all)</source>
        <translation>For disse sakstypene (ingen: alle)</translation>
    </message>
    <message>
        <source>For these tiers (none: all)</source>
        <translation>For disse tjenestenivåene (ingen: alle)</translation>
    </message>
    <message>
        <source>With one of these contracts (none: all)</source>
        <translation>Med en av disse avtalene (ingen: alle)</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hvor mange</translation>
    </message>
    <message>
        <source>When it came by (cut-off)</source>
        <translation>Hvis den kom innen (skjæringstid)</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Senest</translation>
    </message>
    <message>
        <source>Of each kind the first promise whose conditions a ticket meets is the one that holds; the order is yours.</source>
        <translation>Av hver type gjelder det første løftet saken oppfyller vilkårene for; rekkefølgen er din.</translation>
    </message>
    <message>
        <source>{what}: {aim}.</source>
        <translation>{what}: {aim}.</translation>
    </message>
    <message>
        <source>{what}: {aim}; {latest}.</source>
        <translation>{what}: {aim}; {latest}.</translation>
    </message>
    <message>
        <source>no aim</source>
        <translation>ingen mål</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Nytt løfte</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Antakelse</translation>
    </message>
    <message>
        <source>The customer is told that the request was received and who has it</source>
        <translation>Kunden får vite at henvendelsen er mottatt og hvem som har den</translation>
    </message>
    <message>
        <source>The customer is told the hours needed before work starts</source>
        <translation>Kunden får vite timene som trengs før arbeidet begynner</translation>
    </message>
    <message>
        <source>The customer is told when it is done</source>
        <translation>Kunden får vite når det er gjort</translation>
    </message>
    <message>
        <source>No on-call duty</source>
        <translation>Ingen vakt</translation>
    </message>
    <message>
        <source>A roster by skill</source>
        <translation>En vaktliste etter kompetanse</translation>
    </message>
    <message>
        <source>One roster</source>
        <translation>Én vaktliste</translation>
    </message>
    <message>
        <source>A manager calls for it</source>
        <translation>En leder kaller den inn</translation>
    </message>
    <message>
        <source>Units in a calendar month</source>
        <translation>Enheter i en kalendermåned</translation>
    </message>
    <message>
        <source>Units in a contract year</source>
        <translation>Enheter i et avtaleår</translation>
    </message>
    <message>
        <source>Minutes of a unit</source>
        <translation>Minutter i en enhet</translation>
    </message>
    <message>
        <source>Attendees included in the site's fee</source>
        <translation>Deltakere inkludert i nettstedets avgift</translation>
    </message>
    <message>
        <source>Attendees of one further group</source>
        <translation>Deltakere i én ekstra gruppe</translation>
    </message>
    <message>
        <source>Seats of a session</source>
        <translation>Plasser på ett kurs</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Lengde i minutter</translation>
    </message>
    <message>
        <source>Lowest agreed hourly rate</source>
        <translation>Laveste avtalte timepris</translation>
    </message>
    <message>
        <source>Highest agreed hourly rate</source>
        <translation>Høyeste avtalte timepris</translation>
    </message>
    <message>
        <source>SLA: the rate times</source>
        <translation>SLA: timepris ganger</translation>
    </message>
    <message>
        <source>At most so many minutes</source>
        <translation>Høyst så mange minutter</translation>
    </message>
    <message>
        <source>At most so often in a calendar quarter</source>
        <translation>Høyst så ofte i et kvartal</translation>
    </message>
    <message>
        <source>Customers are served in {language}</source>
        <translation>Kunder betjenes på: {language}</translation>
    </message>
    <message>
        <source>An interim answer counts as the start of work</source>
        <translation>Et foreløpig svar teller som arbeidsstart</translation>
    </message>
    <message>
        <source>Agreed hourly rates</source>
        <translation>Avtalte timepriser</translation>
    </message>
    <message>
        <source>Maintenance with downtime</source>
        <translation>Vedlikehold med nedetid</translation>
    </message>
    <message>
        <source>Escalation ({which})</source>
        <translation>Eskalering ({which})</translation>
    </message>
    <message>
        <source>A date agreed with the customer sets</source>
        <translation>En dato avtalt med kunden setter</translation>
    </message>
    <message>
        <source>A new user is trained within so many months</source>
        <translation>En ny bruker får opplæring innen så mange måneder</translation>
    </message>
    <message>
        <source>Each entry by itself</source>
        <translation>Hver føring for seg</translation>
    </message>
    <message>
        <source>The sum of a ticket's day</source>
        <translation>Summen av en saks dag</translation>
    </message>
    <message>
        <source>What is rounded up to started units</source>
        <translation>Hva som rundes opp til påbegynte enheter</translation>
    </message>
    <message>
        <source>Yearly fee, per cent of the project's price</source>
        <translation>Årsavgift, prosent av prosjektets pris</translation>
    </message>
    <message>
        <source>From more than so many estimated hours</source>
        <translation>Fra mer enn så mange estimerte timer</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Navnet</translation>
    </message>
    <message>
        <source>{contract} covers every hour</source>
        <translation>{contract} dekker alle timer</translation>
    </message>
    <message>
        <source>Telling the desk</source>
        <translation>Beskjed til desken</translation>
    </message>
    <message>
        <source>A new request alerts</source>
        <translation>En ny henvendelse varsler</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalering</translation>
    </message>
    <message>
        <source>What a customer who is not entitled to it is told</source>
        <translation>Hva en kunde uten rett til den får vite</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioriteter</translation>
    </message>
    <message>
        <source>Who is on duty</source>
        <translation>Hvem som har vakt</translation>
    </message>
    <message>
        <source>Outside the hours of</source>
        <translation>Utenfor tidene til</translation>
    </message>
    <message>
        <source>Telling the customer</source>
        <translation>Beskjed til kunden</translation>
    </message>
    <message>
        <source>Senior staff take it</source>
        <translation>Senior tar den</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Tjenestenivåer</translation>
    </message>
    <message>
        <source>The tier of a customer who has none</source>
        <translation>Nivået til en kunde som ikke har noe</translation>
    </message>
    <message>
        <source>Minutes of a started unit</source>
        <translation>Minutter i en påbegynt enhet</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Hva det sier</translation>
    </message>
    <message>
        <source>Every version is kept. A ticket's history says which version moved its deadlines.</source>
        <translation>Alle versjoner beholdes. Sakens historikk sier hvilken versjon som flyttet fristene.</translation>
    </message>
    <message>
        <source>The desk was set up with it</source>
        <translation>Desken ble satt opp med den</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Endret her</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Lest fra en fil</translation>
    </message>
    <message>
        <source>Gone back to</source>
        <translation>Gått tilbake til</translation>
    </message>
    <message>
        <source>Terms of booking changed</source>
        <translation>Bestillingsvilkår endret</translation>
    </message>
    <message>
        <source>Begun anew with the shipped one</source>
        <translation>Begynt på nytt med den medfølgende</translation>
    </message>
    <message>
        <source>From version {before} to version {after}</source>
        <translation>Fra versjon {before} til versjon {after}</translation>
    </message>
    <message numerus="yes">
        <source>{n} open tickets still keep the deadlines of an earlier version.</source>
        <translation><numerusform>{n} åpen sak har fortsatt fristene fra en tidligere versjon.</numerusform><numerusform>{n} åpne saker har fortsatt fristene fra en tidligere versjon.</numerusform></translation>
    </message>
    <message>
        <source>Read a profile from a file</source>
        <translation>Les en profil fra en fil</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versjoner</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation><numerusform>og {n} til</numerusform><numerusform>og {n} til</numerusform></translation>
    </message>
    <message>
        <source>Write the profile to a file</source>
        <translation>Skriv profilen til en fil</translation>
    </message>
    <message>
        <source>The profile is in {file}.</source>
        <translation>Profilen ligger i {file}.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Hva som er ulikt</translation>
    </message>
    <message>
        <source>Go back to it…</source>
        <translation>Gå tilbake til den…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Skriv til en fil…</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>Les fra en fil…</translation>
    </message>
    <message>
        <source>Begin anew with the shipped one…</source>
        <translation>Begynn på nytt med den medfølgende…</translation>
    </message>
    <message>
        <source>Begin anew with the shipped one</source>
        <translation>Begynn på nytt med den medfølgende</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Skadet</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>De sier det samme.</translation>
    </message>
    <message>
        <source>{day} {from} to {to}: open</source>
        <translation>{day} {from} til {to}: åpent</translation>
    </message>
    <message>
        <source>{day} {from} to {to}: closed</source>
        <translation>{day} {from} til {to}: stengt</translation>
    </message>
    <message>
        <source>Enter on a day closes it or gives it other hours; public holidays come from the calendar of the country.</source>
        <translation>Enter på en dag stenger den eller gir den andre tider; helligdagene kommer fra landets kalender.</translation>
    </message>
    <message>
        <source>Half day</source>
        <translation>Halv dag</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Helligdag</translation>
    </message>
    <message>
        <source>Closed by the desk</source>
        <translation>Stengt av desken</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Andre tider</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hva det er</translation>
    </message>
    <message>
        <source>ISO weeks</source>
        <translation>ISO-uker</translation>
    </message>
    <message>
        <source>Empty: that one day</source>
        <translation>Tomt: bare den dagen</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Året før</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Året etter</translation>
    </message>
    <message>
        <source>Close days</source>
        <translation>Steng dager</translation>
    </message>
    <message>
        <source>No closures and no own holidays: only the public holidays close this calendar.</source>
        <translation>Ingen stengte perioder og ingen egne fridager: bare helligdagene stenger denne kalenderen.</translation>
    </message>
    <message>
        <source>Closures and own holidays</source>
        <translation>Stengte perioder og egne fridager</translation>
    </message>
    <message>
        <source>How work is charged. The prices themselves stand in the price list, under Billing, each from a day on.</source>
        <translation>Hvordan arbeid faktureres. Selve prisene står i prislisten, under Fakturering, hver fra sin dag.</translation>
    </message>
    <message>
        <source>Names, on-call duty, escalation, maintenance, tellings: what else the promise holds.</source>
        <translation>Navn, vakt, eskalering, vedlikehold, beskjeder: hva løftet ellers inneholder.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Året</translation>
    </message>
    <message>
        <source>Prices and gates</source>
        <translation>Priser og sperrer</translation>
    </message>
    <message>
        <source>All else</source>
        <translation>Alt annet</translation>
    </message>
    <message numerus="yes">
        <source>{n} values changed, not in force yet</source>
        <translation><numerusform>{n} verdi endret, gjelder ikke ennå</numerusform><numerusform>{n} verdier endret, gjelder ikke ennå</numerusform></translation>
    </message>
    <message>
        <source>Version {version} of the profile is in force.</source>
        <translation>Versjon {version} av profilen gjelder.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>What would change…</source>
        <translation>Hva som ville endres…</translation>
    </message>
    <message>
        <source>The file says what is in force already.</source>
        <translation>Filen sier det som allerede gjelder.</translation>
    </message>
    <message>
        <source>This colour reads well on white paper.</source>
        <translation>Denne fargen er lett å lese på hvitt papir.</translation>
    </message>
    <message>
        <source>This colour is pale on white paper: papers print it darker, so that it can be read.</source>
        <translation>Denne fargen er blek på hvitt papir: dokumentene trykker den mørkere, så den kan leses.</translation>
    </message>
    <message>
        <source>Last saved by {who}, {at}: {fields}</source>
        <translation>Sist lagret av {who}, {at}: {fields}</translation>
    </message>
    <message>
        <source>The last save was taken back.</source>
        <translation>Siste lagring ble angret.</translation>
    </message>
    <message>
        <source>Take the last save back</source>
        <translation>Angre siste lagring</translation>
    </message>
    <message>
        <source>Before this desk can invoice, the law of its country wants:</source>
        <translation>Før denne desken kan fakturere, krever landets lov:</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard: copy one first.</source>
        <translation>Det er ikke noe bilde på utklippstavlen: kopier et først.</translation>
    </message>
    <message>
        <source>The desk's profile is damaged</source>
        <translation>Deskens profil er skadet</translation>
    </message>
    <message>
        <source>Take version {version}</source>
        <translation>Ta versjon {version}</translation>
    </message>
    <message>
        <source>This desk is a file: whoever can open it can change everything in it. What a role may not do is refused by the program alone.</source>
        <translation>Denne desken er en fil: den som kan åpne den, kan endre alt i den. Det en rolle ikke har lov til, avvises bare av programmet.</translation>
    </message>
    <message>
        <source>On this server each person comes in by a login of their own, and the database itself refuses what their role may not do.</source>
        <translation>På denne serveren kommer hver person inn med sin egen bruker, og databasen avviser selv det rollen ikke har lov til.</translation>
    </message>
    <message>
        <source>{login} (locked)</source>
        <translation>{login} (låst)</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Slipp inn igjen</translation>
    </message>
    <message>
        <source>Lock login</source>
        <translation>Lås bruker</translation>
    </message>
    <message>
        <source>Hand this to {name} now: the password is shown this once, and kept nowhere.</source>
        <translation>Gi dette til {name} nå: passordet vises bare denne ene gangen og lagres ingen steder.</translation>
    </message>
    <message>
        <source>Make login</source>
        <translation>Lag bruker</translation>
    </message>
    <message>
        <source>Rename login</source>
        <translation>Endre brukernavn</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nytt passord</translation>
    </message>
    <message>
        <source>Login: anna</source>
        <translation>Bruker: anna</translation>
    </message>
    <message>
        <source>Name of the login</source>
        <translation>Brukernavn</translation>
    </message>
    <message>
        <source>You came in with a login of your own: nobody else sits down here.</source>
        <translation>Du kom inn med din egen bruker: ingen andre setter seg her.</translation>
    </message>
    <message>
        <source>{name} has no login of their own yet.</source>
        <translation>{name} har ingen egen bruker ennå.</translation>
    </message>
    <message>
        <source>Change when each calendar is open</source>
        <translation>Endre når hver kalender er åpen</translation>
    </message>
    <message>
        <source>Holidays and closures</source>
        <translation>Helligdager og stengte perioder</translation>
    </message>
    <message>
        <source>See the year of a calendar day by day</source>
        <translation>Se en kalenders år dag for dag</translation>
    </message>
    <message>
        <source>Change the promises of the desk</source>
        <translation>Endre deskens løfter</translation>
    </message>
    <message>
        <source>Confirm what the published promise does not say</source>
        <translation>Bekreft det det publiserte løftet ikke sier</translation>
    </message>
    <message>
        <source>Compare the versions of the profile, go back, write and read files</source>
        <translation>Sammenlign versjonene av profilen, gå tilbake, skriv og les filer</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Neste del</translation>
    </message>
    <message>
        <source>Go to the next part of the profile</source>
        <translation>Gå til neste del av profilen</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Forrige del</translation>
    </message>
    <message>
        <source>Go to the part of the profile before</source>
        <translation>Gå til forrige del av profilen</translation>
    </message>
    <message>
        <source>Take the last change of the profile back</source>
        <translation>Angre den siste endringen av profilen</translation>
    </message>
    <message>
        <source>Show the deadlines of open tickets before and after</source>
        <translation>Vis fristene til åpne saker før og etter</translation>
    </message>
    <message>
        <source>Discard what is not in force yet</source>
        <translation>Forkast det som ikke gjelder ennå</translation>
    </message>
    <message>
        <source>A calendar needs a name of its own, of letters, digits and blanks.</source>
        <translation>En kalender trenger et eget navn av bokstaver, sifre og mellomrom.</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Ny kalender</translation>
    </message>
    <message>
        <source>It begins with the hours of the one that is shown.</source>
        <translation>Den begynner med tidene til den som vises.</translation>
    </message>
    <message>
        <source>New calendar…</source>
        <translation>Ny kalender…</translation>
    </message>
    <message>
        <source>Remove the calendar</source>
        <translation>Fjern kalenderen</translation>
    </message>
    <message>
        <source>Rises to management after so many opening hours (none: never)</source>
        <translation>Går til ledelsen etter så mange åpningstimer (ingen: aldri)</translation>
    </message>
    <message>
        <source>No bounds</source>
        <translation>Ingen grenser</translation>
    </message>
    <message>
        <source>Changes of the profile that are not in force yet are here again.</source>
        <translation>Endringer av profilen som ikke gjelder ennå, er her igjen.</translation>
    </message>
    <message>
        <source>Deadlines follow: {done} of {of}</source>
        <translation>Fristene følger: {done} av {of}</translation>
    </message>
    <message>
        <source>Against version</source>
        <translation>Mot versjon</translation>
    </message>
    <message>
        <source>Its promises and waits run on</source>
        <translation>Løfter og venting følger kalenderen</translation>
    </message>
    <message>
        <source>Every ticket</source>
        <translation>Alle saker</translation>
    </message>
    <message>
        <source>Every other ticket</source>
        <translation>Alle andre saker</translation>
    </message>
    <message>
        <source>Class of a fault</source>
        <translation>Feilklasse</translation>
    </message>
    <message>
        <source>Raised priority</source>
        <translation>Hevet prioritet</translation>
    </message>
    <message>
        <source>Place of {name} in the queue (0 comes first)</source>
        <translation>Plassen til {name} i køen (0 kommer først)</translation>
    </message>
    <message>
        <source>Opening hours of {calendar}</source>
        <translation>Åpningstider: {calendar}</translation>
    </message>
</context>
<context>
    <name>trade</name>
    <message>
        <source>There is no desk in {file}.</source>
        <translation>Det finnes ingen desk i {file}.</translation>
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
<context>
    <name>work</name>
    <message>
        <source>“{given}” is not one of the choices: {choices}.</source>
        <translation>«{given}» er ikke et av valgene: {choices}.</translation>
    </message>
    <message>
        <source>{name} can't be changed here.</source>
        <translation>{name} kan ikke endres her.</translation>
    </message>
    <message>
        <source>“{given}” is not a version: write a number first, such as 3.4.</source>
        <translation>«{given}» er ikke en versjon: skriv et tall først, for eksempel 3.4.</translation>
    </message>
    <message>
        <source>Ticket {number} is another customer's: choose one of this customer's own.</source>
        <translation>Sak {number} tilhører en annen kunde: velg en av denne kundens egne saker.</translation>
    </message>
    <message>
        <source>Write the caller's name.</source>
        <translation>Skriv navnet på den som ringer.</translation>
    </message>
    <message>
        <source>The call would end after now: check when it began and how long it took.</source>
        <translation>Samtalen ville slutte etter nå: sjekk når den begynte og hvor lenge den varte.</translation>
    </message>
    <message>
        <source>A call lasts at most {hours} hours: check how long it took.</source>
        <translation>En samtale varer høyst {hours} timer: sjekk hvor lenge den varte.</translation>
    </message>
    <message>
        <source>Write how long the call took.</source>
        <translation>Skriv hvor lenge samtalen varte.</translation>
    </message>
    <message>
        <source>You have a call on the line: park it or finish it first.</source>
        <translation>Du har en samtale på linjen: parker den eller avslutt den først.</translation>
    </message>
    <message>
        <source>This call is not there any more.</source>
        <translation>Denne samtalen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>This call has ended already.</source>
        <translation>Denne samtalen er allerede avsluttet.</translation>
    </message>
    <message>
        <source>Say who calls first: then the price is known.</source>
        <translation>Oppgi først hvem som ringer: da er prisen kjent.</translation>
    </message>
    <message>
        <source>This customer is not there any more.</source>
        <translation>Denne kunden finnes ikke lenger.</translation>
    </message>
    <message>
        <source>This is on an invoice already: take it off the draft, or credit the invoice, and change it then.</source>
        <translation>Dette står allerede på en faktura: ta det ut av utkastet, eller krediter fakturaen, og endre det deretter.</translation>
    </message>
    <message>
        <source>This charge is not there any more.</source>
        <translation>Denne kostnaden finnes ikke lenger.</translation>
    </message>
    <message>
        <source>The call has not ended: finish it first.</source>
        <translation>Samtalen er ikke avsluttet: avslutt den først.</translation>
    </message>
    <message>
        <source>Nothing holds this charge any more.</source>
        <translation>Denne kostnaden er ikke lenger holdt tilbake.</translation>
    </message>
    <message>
        <source>Write the reason: it stays on the record.</source>
        <translation>Skriv begrunnelsen: den blir stående i historikken.</translation>
    </message>
    <message>
        <source>Name the authorised contact who approved it: {names}.</source>
        <translation>Oppgi den bestillingsberettigede kontakten som godkjente det: {names}.</translation>
    </message>
    <message>
        <source>The customer has no authorised contact: a manager may release it, or enter one first.</source>
        <translation>Kunden har ingen bestillingsberettiget kontakt: registrer en først, eller la en leder frigi kostnaden.</translation>
    </message>
    <message>
        <source>“{name}” may not order chargeable work: name an authorised contact.</source>
        <translation>«{name}» kan ikke bestille fakturerbart arbeid: oppgi en bestillingsberettiget kontakt.</translation>
    </message>
    <message>
        <source>The office or a manager decides this.</source>
        <translation>Kontoret eller en leder avgjør dette.</translation>
    </message>
    <message>
        <source>Write what it costs, without VAT: no price is published for it.</source>
        <translation>Skriv hva det koster eks. mva.: det finnes ingen publisert pris.</translation>
    </message>
    <message>
        <source>“{given}” is not an amount in {currency}: write 0 or more.</source>
        <translation>«{given}» er ikke et beløp i {currency}: skriv 0 eller mer.</translation>
    </message>
    <message>
        <source>Only what would be charged can be given away.</source>
        <translation>Bare det som ellers ville blitt fakturert, kan gis uten betaling.</translation>
    </message>
    <message>
        <source>This person is not at the desk any more: choose another.</source>
        <translation>Denne personen er ikke lenger på support: velg en annen.</translation>
    </message>
    <message>
        <source>The ticket is resolved: take it up again before you agree on a date.</source>
        <translation>Saken er løst: åpne den igjen før du avtaler en dato.</translation>
    </message>
    <message>
        <source>The desk is closed on {day:date}: agree on a business day.</source>
        <translation>Det er stengt {day:date}: avtal en virkedag.</translation>
    </message>
    <message>
        <source>The request came after {day:date}: agree on a later day.</source>
        <translation>Henvendelsen kom etter {day:date}: avtal en senere dag.</translation>
    </message>
    <message>
        <source>Write the hours as a number from 0 to {most}, such as 2.5.</source>
        <translation>Skriv timene som et tall fra 0 til {most}, for eksempel 2,5.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another customer: choose one of this customer's own.</source>
        <translation>«{name}» tilhører en annen kunde: velg noe av denne kundens eget.</translation>
    </message>
    <message>
        <source>Give the ticket a subject.</source>
        <translation>Gi saken et emne.</translation>
    </message>
    <message>
        <source>This ticket is not there any more.</source>
        <translation>Denne saken finnes ikke lenger.</translation>
    </message>
    <message>
        <source>The rules cannot price this as it is entered ({field}): correct it, or decide what it costs.</source>
        <translation>Reglene kan ikke prise dette slik det er registrert ({field}): rett det, eller avgjør hva det koster.</translation>
    </message>
    <message>
        <source>An authorised contact approved it, recorded by {who} on {day:date}: {reason}</source>
        <translation>En bestillingsberettiget kontakt godkjente det, registrert av {who} {day:date}: {reason}</translation>
    </message>
    <message>
        <source>The customer approved the estimate, recorded by {who} on {day:date}: {reason}</source>
        <translation>Kunden godkjente prisestimatet, registrert av {who} {day:date}: {reason}</translation>
    </message>
    <message>
        <source>The customer was told, recorded by {who} on {day:date}: {reason}</source>
        <translation>Kunden fikk beskjed, registrert av {who} {day:date}: {reason}</translation>
    </message>
    <message>
        <source>{who} decided it on {day:date}: {reason}</source>
        <translation>{who} avgjorde det {day:date}: {reason}</translation>
    </message>
    <message>
        <source>{who} set the price on {day:date}: {reason}</source>
        <translation>{who} fastsatte prisen {day:date}: {reason}</translation>
    </message>
    <message>
        <source>{who} released it on {day:date} without the approval: {reason}</source>
        <translation>{who} frigav kostnaden {day:date} uten godkjenningen: {reason}</translation>
    </message>
    <message>
        <source>The agreed price is {net:money} without VAT.</source>
        <translation>Avtalt pris er {net:money} eks. mva.</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>“{name}” has {size:number} MB and a file may have {most:number} MB: make it smaller, or send a link to it.</source>
        <translation>«{name}» er på {size:number} MB, og en fil kan være på {most:number} MB: gjør den mindre, eller send en lenke til den.</translation>
    </message>
    <message>
        <source>“{name}” is a folder: attach the files in it.</source>
        <translation>«{name}» er en mappe: legg ved filene i den.</translation>
    </message>
    <message>
        <source>The contents of “{name}” are not in the database any more.</source>
        <translation>Innholdet i «{name}» finnes ikke lenger i databasen.</translation>
    </message>
    <message>
        <source>Stopped: “{name}” was not attached.</source>
        <translation>Stoppet: «{name}» ble ikke lagt ved.</translation>
    </message>
    <message>
        <source>The files of a ticket may have {most:number} MB; with “{name}” it would be {size:number} MB: remove some first.</source>
        <translation>Filene i en sak kan være på {most:number} MB; med «{name}» ville det blitt {size:number} MB: fjern noen først.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Denne filen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>“{name}” was removed from the ticket.</source>
        <translation>«{name}» ble fjernet fra saken.</translation>
    </message>
    <message>
        <source>“{name}” could run or hide something, so it is never opened from here: save it, and have it checked first.</source>
        <translation>«{name}» kan kjøre eller skjule noe og åpnes derfor aldri herfra: lagre den, og få den sjekket først.</translation>
    </message>
    <message>
        <source>Give a number of megabytes from {least:number} to {most:number}.</source>
        <translation>Oppgi et antall megabyte fra {least:number} til {most:number}.</translation>
    </message>
    <message>
        <source>The contents of “{name}” are not where they should be: {file} is missing. A backup may still have it.</source>
        <translation>Innholdet i «{name}» er ikke der det skal være: {file} mangler. En sikkerhetskopi kan fortsatt ha det.</translation>
    </message>
    <message>
        <source>The contents of “{name}” are damaged: {file} is not what was attached. A backup may still have it.</source>
        <translation>Innholdet i «{name}» er skadet: {file} er ikke det som ble lagt ved. En sikkerhetskopi kan fortsatt ha det.</translation>
    </message>
    <message>
        <source>“{name}” could not be read as an e-mail: attach it as a file instead.</source>
        <translation>«{name}» kunne ikke leses som e-post: legg den ved som fil i stedet.</translation>
    </message>
    <message>
        <source>The message is dated in the future: give the time it came.</source>
        <translation>Meldingen er datert fram i tid: oppgi når den kom.</translation>
    </message>
    <message>
        <source>“{name}” is not filled in yet: write it where the text is marked, or take it out.</source>
        <translation>«{name}» er ikke fylt ut ennå: skriv det der teksten er merket, eller ta det ut.</translation>
    </message>
    <message>
        <source>The contents of an attached file are missing or damaged: {file}.</source>
        <translation>Innholdet i et vedlegg mangler eller er skadet: {file}.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-bilde</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG-bilde</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>GIF-bilde</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP-bilde</translation>
    </message>
    <message>
        <source>BMP picture</source>
        <translation>BMP-bilde</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>TIFF-bilde</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-dokument</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Ren tekst</translation>
    </message>
    <message>
        <source>Office document</source>
        <translation>Tekstdokument</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Regneark</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentasjon</translation>
    </message>
    <message>
        <source>Office document of an old kind</source>
        <translation>Kontordokument av eldre type</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-arkiv</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Lydfil</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Videofil</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>Office document with macros</source>
        <translation>Kontordokument med makroer</translation>
    </message>
    <message>
        <source>Web page or drawing that can run scripts</source>
        <translation>Nettside eller tegning som kan kjøre skript</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Shortcut to a program or an address</source>
        <translation>Snarvei til et program eller en adresse</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Tom fil</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Ukjent type</translation>
    </message>
    <message>
        <source>{name} is no placeholder: choose one from the list.</source>
        <translation>{name} er ikke en plassholder: velg en fra listen.</translation>
    </message>
    <message>
        <source>Contact's name</source>
        <translation>Kontaktens navn</translation>
    </message>
    <message>
        <source>The whole name of the contact.</source>
        <translation>Hele navnet til kontakten.</translation>
    </message>
    <message>
        <source>Contact's first name</source>
        <translation>Kontaktens fornavn</translation>
    </message>
    <message>
        <source>What one says in a greeting.</source>
        <translation>Det man sier i en hilsen.</translation>
    </message>
    <message>
        <source>Customer's name</source>
        <translation>Kundens navn</translation>
    </message>
    <message>
        <source>The customer the ticket is for.</source>
        <translation>Kunden saken gjelder.</translation>
    </message>
    <message>
        <source>Ticket's number</source>
        <translation>Sakens nummer</translation>
    </message>
    <message>
        <source>The number the customer can refer to.</source>
        <translation>Nummeret kunden kan vise til.</translation>
    </message>
    <message>
        <source>Ticket's subject</source>
        <translation>Sakens emne</translation>
    </message>
    <message>
        <source>What the ticket is about.</source>
        <translation>Hva saken handler om.</translation>
    </message>
    <message>
        <source>Promised moment</source>
        <translation>Lovet tidspunkt</translation>
    </message>
    <message>
        <source>Until when the next thing promised is done, and why it is not sooner.</source>
        <translation>Når det neste som er lovet, er gjort, og hvorfor det ikke er før.</translation>
    </message>
    <message>
        <source>Planned date</source>
        <translation>Avtalt dato</translation>
    </message>
    <message>
        <source>The day agreed with the customer.</source>
        <translation>Dagen som er avtalt med kunden.</translation>
    </message>
    <message>
        <source>Estimated hours</source>
        <translation>Anslåtte timer</translation>
    </message>
    <message>
        <source>The hours of the recorded estimate.</source>
        <translation>Timene i det registrerte estimatet.</translation>
    </message>
    <message>
        <source>Ticket's priority</source>
        <translation>Sakens prioritet</translation>
    </message>
    <message>
        <source>The priority in the words of the promise.</source>
        <translation>Prioriteten med ordene i tjenestenivået.</translation>
    </message>
    <message>
        <source>Customer's tier</source>
        <translation>Kundens tjenestenivå</translation>
    </message>
    <message>
        <source>The tier the customer has.</source>
        <translation>Tjenestenivået kunden har.</translation>
    </message>
    <message>
        <source>Owner of the ticket</source>
        <translation>Sakens eier</translation>
    </message>
    <message>
        <source>Who at the desk looks after the ticket.</source>
        <translation>Den i supporten som tar seg av saken.</translation>
    </message>
    <message>
        <source>When the desk answers, by the week.</source>
        <translation>Når supporten svarer, uke for uke.</translation>
    </message>
    <message>
        <source>Telephone hours</source>
        <translation>Telefontid</translation>
    </message>
    <message>
        <source>When the telephone is answered, by the week.</source>
        <translation>Når telefonen besvares i løpet av uken.</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Den som skriver</translation>
    </message>
    <message>
        <source>The name of the person who sends the reply.</source>
        <translation>Navnet på den som sender svaret.</translation>
    </message>
    <message>
        <source>Desk's name</source>
        <translation>Navnet på supporten</translation>
    </message>
    <message>
        <source>The name of the desk.</source>
        <translation>Navnet på supporten.</translation>
    </message>
    <message>
        <source>Desk's telephone</source>
        <translation>Telefonen til supporten</translation>
    </message>
    <message>
        <source>The telephone number among the desk's own facts.</source>
        <translation>Telefonnummeret blant opplysningene om supporten.</translation>
    </message>
    <message>
        <source>Desk's e-mail</source>
        <translation>E-postadressen til supporten</translation>
    </message>
    <message>
        <source>The e-mail address among the desk's own facts.</source>
        <translation>E-postadressen blant opplysningene om supporten.</translation>
    </message>
    <message>
        <source>Price: {name}</source>
        <translation>Pris: {name}</translation>
    </message>
    <message>
        <source>The price that holds today, without VAT.</source>
        <translation>Prisen som gjelder i dag, uten mva.</translation>
    </message>
    <message>
        <source>An abbreviation is one word: write it without spaces.</source>
        <translation>En forkortelse er ett ord: skriv den uten mellomrom.</translation>
    </message>
    <message>
        <source>“{other}” has this abbreviation already: choose another.</source>
        <translation>«{other}» har allerede denne forkortelsen: velg en annen.</translation>
    </message>
    <message>
        <source>This reply is not there any more.</source>
        <translation>Dette svaret finnes ikke lenger.</translation>
    </message>
    <message>
        <source>Somebody changed this reply while you wrote: look at it again.</source>
        <translation>Noen endret dette svaret mens du skrev: se på det på nytt.</translation>
    </message>
    <message>
        <source>Agree on a date</source>
        <translation>Avtale en dato</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Skjermbilde</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Fjern {name}</translation>
    </message>
    <message>
        <source>{n} B</source>
        <translation>{n} B</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Standardsvar</translation>
    </message>
    <message>
        <source>Put a canned reply into the answer</source>
        <translation>Sett et standardsvar inn i svaret</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Legg ved filer</translation>
    </message>
    <message>
        <source>Attach files to what is being written</source>
        <translation>Legg filer ved det som skrives</translation>
    </message>
    <message>
        <source>Customer wrote</source>
        <translation>Kunden skrev</translation>
    </message>
    <message>
        <source>Record what the customer wrote</source>
        <translation>Registrer det kunden skrev</translation>
    </message>
    <message>
        <source>What the customer wrote</source>
        <translation>Det kunden skrev</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>Paste what {name} wrote, or drop the mail here</source>
        <translation>Lim inn det {name} skrev, eller slipp e-posten her</translation>
    </message>
    <message>
        <source>A file is still being attached: wait a moment, or stop it.</source>
        <translation>En fil legges fortsatt ved: vent litt, eller stopp det.</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>uten dato</translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files</source>
        <translation><numerusform>{n} vedlegg</numerusform><numerusform>{n} vedlegg</numerusform></translation>
    </message>
    <message>
        <source>Attach as a file</source>
        <translation>Legg ved som fil</translation>
    </message>
    <message>
        <source>Take in as a message</source>
        <translation>Ta inn som melding</translation>
    </message>
    <message>
        <source>A mail without a subject</source>
        <translation>En e-post uten emne</translation>
    </message>
    <message>
        <source>Put it at its own date</source>
        <translation>Sett den på sin egen dato</translation>
    </message>
    <message>
        <source>The message is on the ticket</source>
        <translation>Meldingen er lagt til saken</translation>
    </message>
    <message>
        <source>Removed by {who}, {when}</source>
        <translation>Fjernet av {who}, {when}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Se på det</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Åpne en kopi…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Åpne en kopi</translation>
    </message>
    <message>
        <source>Take in as a message…</source>
        <translation>Ta inn som melding…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lagre som…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Fjern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Ikke åpne</translation>
    </message>
    <message>
        <source>Open “{name}”?</source>
        <translation>Åpne «{name}»?</translation>
    </message>
    <message>
        <source>The desktop opens a copy that may only be read. Open only what you expected to get.</source>
        <translation>Maskinen åpner en kopi som bare kan leses. Åpne bare det du ventet å få.</translation>
    </message>
    <message>
        <source>“{name}” cannot be shown as a picture: save it to look at it elsewhere.</source>
        <translation>«{name}» kan ikke vises som bilde: lagre det for å se på det et annet sted.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} er lagret.</translation>
    </message>
    <message>
        <source>“{name}” is removed.</source>
        <translation>«{name}» er fjernet.</translation>
    </message>
    <message>
        <source>Remove “{name}” from the ticket?</source>
        <translation>Fjerne «{name}» fra saken?</translation>
    </message>
    <message>
        <source>Its name and who removed it stay on the ticket; its contents are gone for good.</source>
        <translation>Navnet og hvem som fjernet det, blir stående på saken; innholdet er borte for godt.</translation>
    </message>
    <message>
        <source>{who} removed the file “{name}”</source>
        <translation>{who} fjernet filen «{name}»</translation>
    </message>
    <message>
        <source>The customer answered; the clock runs again</source>
        <translation>Kunden svarte; klokken går igjen</translation>
    </message>
    <message>
        <source>The customer wrote again; the ticket is open</source>
        <translation>Kunden skrev igjen; saken er åpen</translation>
    </message>
    <message>
        <source>Show all ({n} characters)</source>
        <translation>Vis alt ({n} tegn)</translation>
    </message>
    <message>
        <source>Open {host}?</source>
        <translation>Åpne {host}?</translation>
    </message>
    <message>
        <source>Write to {address}?</source>
        <translation>Skrive til {address}?</translation>
    </message>
    <message>
        <source>The name has letters of more than one alphabet, or is written in code: look twice.</source>
        <translation>Navnet har bokstaver fra mer enn ett alfabet eller er skrevet i kode: se nøye etter.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Åpne i nettleseren</translation>
    </message>
    <message>
        <source>Open the mail program</source>
        <translation>Åpne e-postprogrammet</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldinger</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Go through the timeline line by line</source>
        <translation>Gå gjennom tidslinjen linje for linje</translation>
    </message>
    <message>
        <source>The arrows go from line to line, Enter opens what can be done with one.</source>
        <translation>Pilene går fra linje til linje, Enter åpner det man kan gjøre med en.</translation>
    </message>
    <message>
        <source>Quote in the reply</source>
        <translation>Siter i svaret</translation>
    </message>
    <message>
        <source>Open {address}…</source>
        <translation>Åpne {address}…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>As chosen there</source>
        <translation>Som valgt der</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Forkortelse</translation>
    </message>
    <message>
        <source>One word, typed after /</source>
        <translation>Ett ord, skrevet etter /</translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation>Egen ordlyd</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Vårt eget</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gjenopprett</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Nytt svar</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>Sett inn en plassholder</translation>
    </message>
    <message>
        <source>Typed after / in an answer, or found by name. What stands in braces is filled from the ticket.</source>
        <translation>Skrives etter / i et svar, eller finnes ved navn. Det som står i krøllparenteser, fylles ut fra saken.</translation>
    </message>
    <message>
        <source>Managers and administrators change the canned replies.</source>
        <translation>Ledere og administratorer endrer standardsvarene.</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Largest file (MB)</source>
        <translation>Største fil (MB)</translation>
    </message>
    <message>
        <source>All files of a ticket (MB)</source>
        <translation>Alle filer i en sak (MB)</translation>
    </message>
    <message>
        <source>In the database itself up to (MB)</source>
        <translation>I selve databasen inntil (MB)</translation>
    </message>
    <message>
        <source>What could run or hide something is only ever saved, never opened. The same file is kept once.</source>
        <translation>Det som kan kjøre eller skjule noe, lagres bare og åpnes aldri. Samme fil oppbevares én gang.</translation>
    </message>
    <message>
        <source>Managers and administrators change how large files may be.</source>
        <translation>Ledere og administratorer endrer hvor store filer kan være.</translation>
    </message>
    <message>
        <source>Larger files lie in {folder}. A backup takes them along.</source>
        <translation>Større filer ligger i {folder}. En sikkerhetskopi tar dem med.</translation>
    </message>
    <message>
        <source>The server keeps all files in the database; its backups hold them.</source>
        <translation>Serveren oppbevarer alle filer i databasen; sikkerhetskopiene dens har dem med.</translation>
    </message>
    <message>
        <source>The limits are saved</source>
        <translation>Grensene er lagret</translation>
    </message>
    <message>
        <source>These files were not attached: {names}.</source>
        <translation>Disse filene ble ikke vedlagt: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is no file that can be attached: choose another.</source>
        <translation>«{name}» er ikke en fil som kan legges ved: velg en annen.</translation>
    </message>
    <message>
        <source>No program of the desktop opened “{name}”: save it, and open it from there.</source>
        <translation>Ingen programmer åpnet «{name}»: lagre filen og åpne den derfra.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {detail:tr}</source>
        <translation>«{file}» kunne ikke skrives: {detail:tr}</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {detail:tr}</source>
        <translation>«{name}» kunne ikke leses: {detail:tr}</translation>
    </message>
    <message>
        <source>“{name}” was not attached: the folder {folder} cannot be written. {detail:tr}</source>
        <translation>«{name}» ble ikke vedlagt: det kan ikke skrives til mappen {folder}. {detail:tr}</translation>
    </message>
    <message>
        <source>The contents of “{name}” could not be read from {file}: {detail:tr}</source>
        <translation>Innholdet i «{name}» kunne ikke leses fra {file}: {detail:tr}</translation>
    </message>
    <message>
        <source>The computer could not do this: {why:tr}. Nothing you typed is lost.</source>
        <translation>Maskinen kunne ikke gjøre dette: {why:tr}. Ingenting du skrev er tapt.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Ingen slik fil eller mappe</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Ingen tilgang</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Handlingen er ikke tillatt</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Det er ikke mer plass på disken</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Diskkvoten er brukt opp</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Dette er en mappe</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Dette er ikke en mappe</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Disken kan bare leses</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Filnavnet er for langt</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Feil ved lesing eller skriving</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>For mange filer er åpne</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Enheten er opptatt</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Filen er ikke lenger der den var</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>Forbindelsen til stasjonen er brutt</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>A series has at most {most} sessions: let it end sooner.</source>
        <translation>En serie kan ha høyst {most} kurs: la den slutte tidligere.</translation>
    </message>
    <message>
        <source>No day of this series is open: choose other days or a later end.</source>
        <translation>Ingen dag i serien er åpen: velg andre dager eller en senere slutt.</translation>
    </message>
    <message>
        <source>Say when the series ends: on a day, or after a number of sessions.</source>
        <translation>Oppgi når serien slutter: på en dato eller etter et antall kurs.</translation>
    </message>
    <message>
        <source>The series ends between its first day and {years} years after it.</source>
        <translation>Serien må slutte mellom den første dagen og {years} år etter den.</translation>
    </message>
    <message>
        <source>A series repeats every 1 to 12 weeks or months.</source>
        <translation>En serie gjentas med 1 til 12 ukers eller måneders mellomrom.</translation>
    </message>
    <message>
        <source>Choose the days of the week on which the series is held.</source>
        <translation>Velg ukedagene kursene holdes på.</translation>
    </message>
    <message>
        <source>Choose which week of the month: the first to the fourth, or the last.</source>
        <translation>Velg hvilken uke i måneden: den første til den fjerde, eller den siste.</translation>
    </message>
    <message>
        <source>At most {most} tickets can be changed at once. Choose fewer.</source>
        <translation>Høyst {most} saker kan endres om gangen. Velg færre.</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Certificate of attendance</source>
        <translation>Kursbevis</translation>
    </message>
    <message>
        <source>This is to confirm that</source>
        <translation>Det bekreftes at</translation>
    </message>
    <message>
        <source>took part in the course</source>
        <translation>har deltatt på kurset</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>Kursbevis {number}</translation>
    </message>
    <message>
        <source>A certificate needs a name: write the names of all who came first.</source>
        <translation>Et kursbevis trenger et navn: skriv først navnene på alle som møtte.</translation>
    </message>
    <message>
        <source>Nobody is ticked as attended yet: tick who came, then print the certificates.</source>
        <translation>Ingen er krysset av som møtt ennå: kryss av dem som kom, og skriv så ut kursbevisene.</translation>
    </message>
    <message>
        <source>{day:year}</source>
        <translation>{day:year}</translation>
    </message>
    <message>
        <source>This paper was not finished within {seconds} seconds and was given up: shorten its texts or take lines off it.</source>
        <translation>Dokumentet ble ikke ferdig innen {seconds} sekunder og ble avbrutt: forkort tekstene eller ta bort linjer.</translation>
    </message>
    <message>
        <source>The process that makes papers ended before the paper was done: try again.</source>
        <translation>Prosessen som lager dokumenter, stoppet før dokumentet var ferdig: prøv igjen.</translation>
    </message>
    <message>
        <source>The process that makes papers could not be started: close other programs and try again.</source>
        <translation>Prosessen som lager dokumenter, kunne ikke startes: lukk andre programmer og prøv igjen.</translation>
    </message>
    <message>
        <source>An invoice needs the day it is to be paid by: enter the due date.</source>
        <translation>En faktura må ha en dag den skal betales innen: skriv inn forfallsdatoen.</translation>
    </message>
    <message>
        <source>VAT total</source>
        <translation>Mva. i alt</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Ticket {number}</source>
        <translation>Sak {number}</translation>
    </message>
    <message>
        <source>no instant</source>
        <translation>ikke tidfestet</translation>
    </message>
    <message>
        <source>aim {at:moment}</source>
        <translation>mål {at:moment}</translation>
    </message>
    <message>
        <source>latest {at:moment}</source>
        <translation>senest {at:moment}</translation>
    </message>
    <message>
        <source>kept {at:moment}</source>
        <translation>holdt {at:moment}</translation>
    </message>
    <message>
        <source>Give the field a name.</source>
        <translation>Gi feltet et navn.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters: shorten it.</source>
        <translation>Et navn har høyst {most} tegn: gjør det kortere.</translation>
    </message>
    <message>
        <source>There is a field called “{name}” already: give this one another name.</source>
        <translation>Det finnes allerede et felt som heter «{name}»: gi dette et annet navn.</translation>
    </message>
    <message>
        <source>“{given}” is not a kind of field.</source>
        <translation>«{given}» er ikke en felttype.</translation>
    </message>
    <message>
        <source>The kind of a field stays as it was made: add another field, and take this one out of use.</source>
        <translation>Felttypen kan ikke endres: legg til et nytt felt, og ta dette ut av bruk.</translation>
    </message>
    <message>
        <source>Write at least one choice.</source>
        <translation>Skriv minst ett valg.</translation>
    </message>
    <message>
        <source>The choice “{name}” stands here twice: keep one of the two.</source>
        <translation>Valget «{name}» står her to ganger: behold ett av dem.</translation>
    </message>
    <message>
        <source>There are at most {most} of these.</source>
        <translation>Det kan være høyst {most} av disse.</translation>
    </message>
    <message>
        <source>This field is not there any more.</source>
        <translation>Dette feltet finnes ikke lenger.</translation>
    </message>
    <message>
        <source>Somebody changed this field meanwhile. Look at it again, then save.</source>
        <translation>Noen endret dette feltet imens. Se på det igjen, og lagre så.</translation>
    </message>
    <message>
        <source>“{given}” is not a kind of ticket.</source>
        <translation>«{given}» er ikke en sakstype.</translation>
    </message>
    <message>
        <source>“{given}” is not a number: write digits, and at most four after the decimal sign.</source>
        <translation>«{given}» er ikke et tall: skriv sifre, og høyst fire desimaler.</translation>
    </message>
    <message>
        <source>This number is too large to be kept.</source>
        <translation>Dette tallet er for stort til å lagres.</translation>
    </message>
    <message>
        <source>“{given}” is not a date from 1900 to 2199.</source>
        <translation>«{given}» er ikke en dato fra 1900 til 2199.</translation>
    </message>
    <message>
        <source>This is not one of the choices of “{name}”.</source>
        <translation>Dette er ikke et av valgene i «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is either ticked or not.</source>
        <translation>«{name}» er enten krysset av eller ikke.</translation>
    </message>
    <message>
        <source>“{name}” must be filled in.</source>
        <translation>«{name}» må fylles ut.</translation>
    </message>
    <message>
        <source>A ticket has no field “{given}” to filter by.</source>
        <translation>En sak har ikke noe felt «{given}» å filtrere etter.</translation>
    </message>
    <message>
        <source>“{field}” cannot be asked that: {given}.</source>
        <translation>«{field}» kan ikke spørres om dette: {given}.</translation>
    </message>
    <message>
        <source>Choose or write what the condition looks for.</source>
        <translation>Velg eller skriv hva betingelsen ser etter.</translation>
    </message>
    <message>
        <source>A number of days is a whole number from 1 to {most}.</source>
        <translation>Et antall dager er et helt tall fra 1 til {most}.</translation>
    </message>
    <message>
        <source>“{given}” is not a date.</source>
        <translation>«{given}» er ikke en dato.</translation>
    </message>
    <message>
        <source>A filter has at most {most} conditions.</source>
        <translation>Et filter har høyst {most} betingelser.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Latest promised</source>
        <translation>Senest lovet</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>Løst den</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Klokken står</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ulest</translation>
    </message>
    <message>
        <source>Has an attachment</source>
        <translation>Har vedlegg</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>Skal ringes tilbake</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>Gi filteret et navn.</translation>
    </message>
    <message>
        <source>There is a filter called “{name}” already: give this one another name.</source>
        <translation>Det finnes allerede et filter som heter «{name}»: gi dette et annet navn.</translation>
    </message>
    <message>
        <source>There are {most} filters already: delete one that nobody needs.</source>
        <translation>Det finnes allerede {most} filtre: slett ett som ingen trenger.</translation>
    </message>
    <message>
        <source>This filter is not there any more.</source>
        <translation>Dette filteret finnes ikke lenger.</translation>
    </message>
    <message>
        <source>This filter is somebody else's own.</source>
        <translation>Dette filteret tilhører noen andre.</translation>
    </message>
    <message>
        <source>Somebody changed the filter “{name}” meanwhile: look at it as it is now, or save yours under another name.</source>
        <translation>Noen endret filteret «{name}» imens: se på det slik det er nå, eller lagre ditt under et annet navn.</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {why}. Choose another place, or close it where it is open.</source>
        <translation>Filen {file} kunne ikke skrives: {why}. Velg et annet sted, eller lukk den der den er åpen.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>melding</translation>
    </message>
    <message>
        <source>internal note</source>
        <translation>internt notat</translation>
    </message>
    <message>
        <source>call</source>
        <translation>samtale</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Narrow the view by a condition</source>
        <translation>Snevre inn visningen med en betingelse</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Lagre filter</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Lagre filteret</translation>
    </message>
    <message>
        <source>Save what is shown into the filter</source>
        <translation>Lagre det som vises i filteret</translation>
    </message>
    <message>
        <source>Save as filter…</source>
        <translation>Lagre som filter…</translation>
    </message>
    <message>
        <source>Save as a filter</source>
        <translation>Lagre som filter</translation>
    </message>
    <message>
        <source>Save what is shown as a filter with a name</source>
        <translation>Lagre det som vises som et filter med navn</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Gi filteret nytt navn</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Gi filteret nytt navn</translation>
    </message>
    <message>
        <source>Give the filter another name, or share it</source>
        <translation>Gi filteret et annet navn, eller del det</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>Slett filter</translation>
    </message>
    <message>
        <source>Delete the saved filter</source>
        <translation>Slett det lagrede filteret</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Fjern filter</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Fjern filteret</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Take every condition away</source>
        <translation>Fjern alle betingelser</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Choose the columns and their order</source>
        <translation>Velg kolonner og rekkefølge</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Print the ticket, or save it as a PDF</source>
        <translation>Skriv ut saken, eller lagre den som PDF</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Eksporter som CSV…</translation>
    </message>
    <message>
        <source>Export the view as CSV</source>
        <translation>Eksporter visningen som CSV</translation>
    </message>
    <message>
        <source>Write the view as it is shown into a CSV file</source>
        <translation>Skriv visningen slik den vises til en CSV-fil</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>De vanlige kolonnene</translation>
    </message>
    <message>
        <source>Space shows or hides a column; drag it, or press Alt and an arrow, to move it.</source>
        <translation>Mellomrom viser eller skjuler en kolonne; dra den, eller trykk Alt og en pil, for å flytte den.</translation>
    </message>
    <message>
        <source>Order of the columns…</source>
        <translation>Rekkefølge på kolonnene…</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Betingelse</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Søk etter kunder</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Søk etter kontakter</translation>
    </message>
    <message>
        <source>Search sites</source>
        <translation>Søk etter nettsteder</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Søk etter etiketter</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dager</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Avkryssing</translation>
    </message>
    <message>
        <source>me</source>
        <translation>meg</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>er en av</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>er ingen av</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>er tomt</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>er utfylt</translation>
    </message>
    <message>
        <source>A field that is gone</source>
        <translation>Et felt som er borte</translation>
    </message>
    <message>
        <source>not {values}</source>
        <translation>ikke {values}</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>inneholder</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>inneholder ikke</translation>
    </message>
    <message>
        <source>is</source>
        <translation>er</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>er ikke</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>er minst</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>er høyst</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>er mellom</translation>
    </message>
    <message>
        <source>in the last days</source>
        <translation>de siste dagene</translation>
    </message>
    <message>
        <source>in the next days</source>
        <translation>de neste dagene</translation>
    </message>
    <message>
        <source>more days ago than</source>
        <translation>flere dager siden enn</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>on</source>
        <translation>den</translation>
    </message>
    <message>
        <source>from</source>
        <translation>fra og med</translation>
    </message>
    <message>
        <source>until</source>
        <translation>til og med</translation>
    </message>
    <message>
        <source>between</source>
        <translation>mellom</translation>
    </message>
    <message>
        <source>Not: {field}</source>
        <translation>Ikke: {field}</translation>
    </message>
    <message>
        <source>does not contain “{text}”</source>
        <translation>inneholder ikke «{text}»</translation>
    </message>
    <message>
        <source>contains “{text}”</source>
        <translation>inneholder «{text}»</translation>
    </message>
    <message>
        <source>from {day:date}</source>
        <translation>fra og med {day:date}</translation>
    </message>
    <message>
        <source>until {day:date}</source>
        <translation>til og med {day:date}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Færre felt</translation>
    </message>
    <message>
        <source>{done} of {of} tickets written</source>
        <translation>{done} av {of} saker er skrevet</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Eksporten ble stoppet; ingen fil ble skrevet.</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Minst én av disse</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle disse</translation>
    </message>
    <message>
        <source>Whether a ticket must fit all conditions or any of them</source>
        <translation>Om en sak må oppfylle alle betingelsene eller én av dem</translation>
    </message>
    <message>
        <source>Enter changes it, Delete takes it away</source>
        <translation>Enter endrer den, Delete fjerner den</translation>
    </message>
    <message>
        <source>The filter “{name}” is deleted.</source>
        <translation>Filteret «{name}» er slettet.</translation>
    </message>
    <message>
        <source>The filter “{name}” is saved.</source>
        <translation>Filteret «{name}» er lagret.</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Tøm det</translation>
    </message>
    <message>
        <source>Print ticket {number}</source>
        <translation>Skriv ut sak {number}</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>Vis arket</translation>
    </message>
    <message>
        <source>With internal notes and changes</source>
        <translation>Med interne notater og endringer</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Språket på arket</translation>
    </message>
    <message>
        <source>No ticket fits the filter.</source>
        <translation>Ingen sak passer filteret.</translation>
    </message>
    <message>
        <source>Everybody at the desk sees it</source>
        <translation>Alle i supporten ser det</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Navn på filteret</translation>
    </message>
    <message>
        <source>Everybody sees it</source>
        <translation>Alle ser det</translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation>Bare du ser det</translation>
    </message>
    <message>
        <source>On questions</source>
        <translation>På spørsmål</translation>
    </message>
    <message>
        <source>On requests</source>
        <translation>På forespørsler</translation>
    </message>
    <message>
        <source>On faults</source>
        <translation>På feil</translation>
    </message>
    <message>
        <source>On invoicing tickets</source>
        <translation>På fakturasaker</translation>
    </message>
    <message>
        <source>On training tickets</source>
        <translation>På opplæringssaker</translation>
    </message>
    <message>
        <source>Kind of field</source>
        <translation>Felttype</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Valg, ett per linje</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Må fylles ut</translation>
    </message>
    <message>
        <source>Managers and administrators set up the desk's own fields.</source>
        <translation>Ledere og administratorer setter opp egne felt.</translation>
    </message>
    <message>
        <source>Fields that your tickets have beside the usual ones. They can be shown, filtered by, searched and printed.</source>
        <translation>Felt som sakene har ved siden av de vanlige. De kan vises, filtreres etter, søkes i og skrives ut.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Ta ut av bruk</translation>
    </message>
    <message>
        <source>Put back into use</source>
        <translation>Ta i bruk igjen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Legg til felt</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Egne felt</translation>
    </message>
    <message>
        <source>On tickets</source>
        <translation>På saker</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Ute av bruk</translation>
    </message>
    <message numerus="yes">
        <source>in the last {n} days</source>
        <translation><numerusform>siste dag</numerusform><numerusform>de siste {n} dagene</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in the next {n} days</source>
        <translation><numerusform>neste dag</numerusform><numerusform>de neste {n} dagene</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>more than {n} days ago</source>
        <translation><numerusform>for mer enn én dag siden</numerusform><numerusform>for mer enn {n} dager siden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} more fields</source>
        <translation><numerusform>{n} felt til</numerusform><numerusform>{n} felt til</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are in {file}.</source>
        <translation><numerusform>{n} sak er i {file}.</numerusform><numerusform>{n} saker er i {file}.</numerusform></translation>
    </message>
    <message>
        <source>There is no view or shared filter “{given}”; the views are {views}.</source>
        <translation>Det finnes ingen visning eller delt filter «{given}»; visningene er {views}.</translation>
    </message>
    <message>
        <source>Record of changes</source>
        <translation>Endringslogg</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Påmelding</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eget felt</translation>
    </message>
    <message>
        <source>Canned reply</source>
        <translation>Standardsvar</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Valutakurs</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Nummerserie</translation>
    </message>
    <message>
        <source>Billing run</source>
        <translation>Fakturakjøring</translation>
    </message>
    <message>
        <source>Bank entry</source>
        <translation>Bankpost</translation>
    </message>
    <message>
        <source>Security breach</source>
        <translation>Sikkerhetsbrudd</translation>
    </message>
    <message>
        <source>Everybody's</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Of everything</source>
        <translation>Om alt</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Siste 7 dager</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Siste 30 dager</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Hele tiden</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Én dag</translation>
    </message>
    <message>
        <source>Only {thing}</source>
        <translation>Bare {thing}</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Vis alt igjen</translation>
    </message>
    <message>
        <source>Save record as CSV</source>
        <translation>Lagre endringsloggen som CSV</translation>
    </message>
    <message>
        <source>Save what is listed as a CSV file</source>
        <translation>Lagre det som er listet, som en CSV-fil</translation>
    </message>
    <message>
        <source>Nothing is recorded of this</source>
        <translation>Ingenting er logget om dette</translation>
    </message>
    <message>
        <source>Every write is recorded as it happens: who, when, and what stood before and after.</source>
        <translation>Hver endring logges idet den skjer: hvem, når, og hva som sto før og etter.</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Ingen kjent</translation>
    </message>
    <message>
        <source>Who changed this</source>
        <translation>Hvem endret dette</translation>
    </message>
    <message>
        <source>See who changed this, when, and what stood before</source>
        <translation>Se hvem som endret dette, når, og hva som sto før</translation>
    </message>
    <message>
        <source>What changed in the line chosen</source>
        <translation>Hva som ble endret i den valgte linjen</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>Hvem sine endringer</translation>
    </message>
    <message>
        <source>Changes of what</source>
        <translation>Endringer av hva</translation>
    </message>
    <message>
        <source>Changes of when</source>
        <translation>Endringer fra når</translation>
    </message>
</context>
<context>
    <name>promises</name>
    <message>
        <source>“{name}” is none of the customer's people: write the name as it stands above.</source>
        <translation>«{name}» er ikke blant kundens kontakter: skriv navnet slik det står ovenfor.</translation>
    </message>
    <message>
        <source>“{part}” is not understood: write the hours as {example}.</source>
        <translation>«{part}» er ikke forstått: skriv tidene slik: {example}.</translation>
    </message>
    <message>
        <source>Raised tier: agreed hours outside the desk's</source>
        <translation>Løftet tjenestenivå: avtalte tider utenfor åpningstid</translation>
    </message>
    <message>
        <source>Such as mon–fri 17:00–21:00, sat 10:00–14:00</source>
        <translation>For eksempel man–fre 17:00–21:00, lør 10:00–14:00</translation>
    </message>
    <message>
        <source>Raised tier: contacts agreed on, who may order in it</source>
        <translation>Løftet tjenestenivå: avtalte kontakter som kan bestille så lenge</translation>
    </message>
    <message>
        <source>Names with commas between them</source>
        <translation>Navn med komma mellom</translation>
    </message>
    <message>
        <source>One step down</source>
        <translation>Ett trinn ned</translation>
    </message>
    <message>
        <source>Let down from management, or to the level below</source>
        <translation>Hent tilbake fra ledelsen, eller til nivået under</translation>
    </message>
    <message>
        <source>Write an estimate, send it, record the answer</source>
        <translation>Skriv et prisestimat, send det, registrer svaret</translation>
    </message>
    <message>
        <source>Promise history</source>
        <translation>Løftehistorikk</translation>
    </message>
    <message>
        <source>What was promised when, and why it moved</source>
        <translation>Hva som ble lovet når, og hvorfor det ble flyttet</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Besvart av</translation>
    </message>
    <message>
        <source>The estimate is approved</source>
        <translation>Prisestimatet er godkjent</translation>
    </message>
    <message>
        <source>The estimate is declined</source>
        <translation>Prisestimatet er avslått</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Registrer svaret</translation>
    </message>
    <message>
        <source>It is with management already.</source>
        <translation>Saken er allerede hos ledelsen.</translation>
    </message>
    <message>
        <source>To management</source>
        <translation>Til ledelsen</translation>
    </message>
    <message>
        <source>To level {level}</source>
        <translation>Til nivå {level}</translation>
    </message>
    <message>
        <source>Let down</source>
        <translation>Hent ned</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mer om det</translation>
    </message>
    <message>
        <source>Why was the promise broken?</source>
        <translation>Hvorfor ble løftet brutt?</translation>
    </message>
    <message>
        <source>Hand it over all the same?</source>
        <translation>Overføre saken likevel?</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Overfør</translation>
    </message>
    <message>
        <source>The customer was told of the receipt</source>
        <translation>Kunden er varslet om at saken er mottatt</translation>
    </message>
    <message>
        <source>The customer was told that it is done</source>
        <translation>Kunden er varslet om at det er ferdig</translation>
    </message>
    <message>
        <source>{name} (may order)</source>
        <translation>{name} (kan bestille)</translation>
    </message>
    <message>
        <source>Nobody of them</source>
        <translation>Ingen av dem</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Bestilt av</translation>
    </message>
    <message>
        <source>The order is on record</source>
        <translation>Bestillingen er registrert</translation>
    </message>
    <message>
        <source>Order of chargeable work</source>
        <translation>Bestilling av fakturerbart arbeid</translation>
    </message>
    <message>
        <source>Record the order</source>
        <translation>Registrer bestillingen</translation>
    </message>
    <message>
        <source>It is on record</source>
        <translation>Det er registrert</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>Not solved in reasonable time: the ticket rose to management</source>
        <translation>Ikke løst innen rimelig tid: saken gikk til ledelsen</translation>
    </message>
    <message>
        <source>{who} let the ticket down to level {level}</source>
        <translation>{who} flyttet saken ned til nivå {level}</translation>
    </message>
    <message>
        <source>{who} took the ticket back from management</source>
        <translation>{who} hentet saken tilbake fra ledelsen</translation>
    </message>
    <message>
        <source>told: {names}</source>
        <translation>varslet: {names}</translation>
    </message>
    <message>
        <source>{who} sent estimate {number}: {hours} h ({how})</source>
        <translation>{who} sendte prisestimat {number}: {hours} t ({how})</translation>
    </message>
    <message>
        <source>{who} recorded that {contact} approved estimate {number} ({how})</source>
        <translation>{who} registrerte at {contact} godkjente prisestimat {number} ({how})</translation>
    </message>
    <message>
        <source>{who} recorded that {contact} declined estimate {number} ({how})</source>
        <translation>{who} registrerte at {contact} avslo prisestimat {number} ({how})</translation>
    </message>
    <message>
        <source>{who} recorded that {contact} ordered the work ({how})</source>
        <translation>{who} registrerte at {contact} bestilte arbeidet ({how})</translation>
    </message>
    <message>
        <source>{who} let the work go on without an order</source>
        <translation>{who} lot arbeidet fortsette uten bestilling</translation>
    </message>
    <message>
        <source>{who} told the customer that it was received ({how})</source>
        <translation>{who} varslet kunden om at saken er mottatt ({how})</translation>
    </message>
    <message>
        <source>{who} told the customer the hours ({how})</source>
        <translation>{who} varslet kunden om timene ({how})</translation>
    </message>
    <message>
        <source>{who} told the customer that it is done ({how})</source>
        <translation>{who} varslet kunden om at det er ferdig ({how})</translation>
    </message>
    <message>
        <source>{who} classed the fault: {name}</source>
        <translation>{who} klassifiserte feilen: {name}</translation>
    </message>
    <message>
        <source>{who} gave the reason for a broken promise: {reason}</source>
        <translation>{who} oppga grunnen til et brutt løfte: {reason}</translation>
    </message>
    <message>
        <source>{who} handed the ticket to {name}, who is not senior staff: {reason}</source>
        <translation>{who} ga saken til {name}, som ikke er senior: {reason}</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>supporten</translation>
    </message>
    <message>
        <source>{who} changed what the fault does</source>
        <translation>{who} endret virkningene av feilen</translation>
    </message>
    <message>
        <source>Revise the estimate</source>
        <translation>Lag et nytt estimat</translation>
    </message>
    <message>
        <source>Class it anew</source>
        <translation>Klassifiser på nytt</translation>
    </message>
    <message>
        <source>Chargeable work waits for an authorised contact to order it.</source>
        <translation>Fakturerbart arbeid venter på at en bestillingsberettiget kontakt bestiller det.</translation>
    </message>
    <message>
        <source>Chargeable work waits for an approved estimate.</source>
        <translation>Fakturerbart arbeid venter på et godkjent prisestimat.</translation>
    </message>
    <message>
        <source>Write the estimate</source>
        <translation>Skriv prisestimatet</translation>
    </message>
    <message>
        <source>The customer is to be told the hours before work begins.</source>
        <translation>Kunden skal få vite timene før arbeidet begynner.</translation>
    </message>
    <message>
        <source>The office decides whether this is charged.</source>
        <translation>Kontoret avgjør om dette faktureres.</translation>
    </message>
    <message>
        <source>Open Billing</source>
        <translation>Åpne fakturering</translation>
    </message>
    <message>
        <source>No price is published for this work: the office says what it costs.</source>
        <translation>Ingen pris er publisert for dette arbeidet: kontoret sier hva det koster.</translation>
    </message>
    <message>
        <source>The desk does not do such work as a rule.</source>
        <translation>Supporten gjør vanligvis ikke slikt arbeid.</translation>
    </message>
    <message>
        <source>Such a fault goes to senior staff; the owner is not marked as senior.</source>
        <translation>En slik feil går til seniorene; eieren er ikke merket som senior.</translation>
    </message>
    <message>
        <source>The customer is to be told that it was received and who has it.</source>
        <translation>Kunden skal få vite at saken er mottatt og hvem som har den.</translation>
    </message>
    <message>
        <source>The customer is to be told that it is done.</source>
        <translation>Kunden skal få vite at det er ferdig.</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>Kunden er varslet</translation>
    </message>
    <message>
        <source>News of progress is due by {at:moment}.</source>
        <translation>Nytt om framdriften skal gis senest {at:moment}.</translation>
    </message>
    <message>
        <source>{used:number} of the {hours:number} h estimated are used.</source>
        <translation>{used:number} av de {hours:number} estimerte timene er brukt.</translation>
    </message>
    <message>
        <source>{used:number} of the {hours:number} h estimated are used: tell the customer before they run out.</source>
        <translation>{used:number} av de {hours:number} estimerte timene er brukt: si fra til kunden før de tar slutt.</translation>
    </message>
    <message>
        <source>The {hours:number} h estimated are used up: {used:number} h so far.</source>
        <translation>De {hours:number} estimerte timene er brukt opp: {used:number} t så langt.</translation>
    </message>
    <message>
        <source>Estimate {number} is written and not sent.</source>
        <translation>Prisestimat {number} er skrevet, men ikke sendt.</translation>
    </message>
    <message>
        <source>Estimate {number} is with the customer until {day:date}.</source>
        <translation>Prisestimat {number} er hos kunden til {day:date}.</translation>
    </message>
    <message>
        <source>Estimate {number} is approved by {who}.</source>
        <translation>Prisestimat {number} er godkjent av {who}.</translation>
    </message>
    <message>
        <source>Estimate {number} was declined.</source>
        <translation>Prisestimat {number} ble avslått.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsett med det</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Vis det</translation>
    </message>
    <message>
        <source>A promise was broken: the reason is asked for when the ticket is resolved.</source>
        <translation>Et løfte ble brutt: grunnen spørres det etter når saken løses.</translation>
    </message>
    <message>
        <source>This way to the desk is not the customer's: point them to {channels}.</source>
        <translation>Denne veien inn er ikke kundens: henvis til {channels}.</translation>
    </message>
    <message>
        <source>Class of the fault: {name}.</source>
        <translation>Feilklasse: {name}.</translation>
    </message>
    <message>
        <source>Class of the fault: {name}. {why}</source>
        <translation>Feilklasse: {name}. {why}</translation>
    </message>
    <message>
        <source>Class of the fault: {name}. What it does is not ticked yet.</source>
        <translation>Feilklasse: {name}. Virkningene er ikke krysset av ennå.</translation>
    </message>
    <message>
        <source>Broken promises</source>
        <translation>Brutte løfter</translation>
    </message>
    <message>
        <source>Senior staff: takes what the profile keeps for them</source>
        <translation>Senior: tar det profilen holder av til dem</translation>
    </message>
    <message>
        <source>Works at level 3</source>
        <translation>Arbeider på nivå 3</translation>
    </message>
    <message>
        <source>Takes on-call duty</source>
        <translation>Tar vakter</translation>
    </message>
    <message>
        <source>On-call skills</source>
        <translation>Kompetanse på vakt</translation>
    </message>
    <message>
        <source>Words with commas between them, such as WordPress, mail</source>
        <translation>Ord med komma mellom, for eksempel WordPress, e-post</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Senior</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kompetanse</translation>
    </message>
    <message>
        <source>Asked for when a ticket is resolved whose promise was broken; reports count by them.</source>
        <translation>Spørres det etter når en sak med brutt løfte løses; rapporter teller etter dem.</translation>
    </message>
    <message>
        <source>Managers and administrators set up these reasons.</source>
        <translation>Ledere og administratorer setter opp disse grunnene.</translation>
    </message>
    <message>
        <source>Add reason</source>
        <translation>Legg til grunn</translation>
    </message>
    <message>
        <source>Empty: the words it came with</source>
        <translation>Tomt: ordene den kom med</translation>
    </message>
    <message>
        <source>Asks for a few words more</source>
        <translation>Ber om noen ord til</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Too much work at once</source>
        <translation>For mye arbeid på én gang</translation>
    </message>
    <message>
        <source>Illness or leave</source>
        <translation>Sykdom eller fravær</translation>
    </message>
    <message>
        <source>We waited for another company</source>
        <translation>Vi ventet på et annet selskap</translation>
    </message>
    <message>
        <source>It turned out larger than it looked</source>
        <translation>Saken var større enn den så ut</translation>
    </message>
    <message>
        <source>It was overlooked</source>
        <translation>Den ble oversett</translation>
    </message>
    <message>
        <source>Priority or kind was recorded wrongly</source>
        <translation>Prioritet eller type ble registrert feil</translation>
    </message>
    <message>
        <source>An outage of our own</source>
        <translation>Driftsavbrudd hos oss selv</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>En annen grunn</translation>
    </message>
    <message>
        <source>A promise was broken on {numbers}: choose the reason, then it is resolved.</source>
        <translation>Et løfte ble brutt ({numbers}): velg grunnen, så løses saken.</translation>
    </message>
    <message>
        <source>A sum for the whole.</source>
        <translation>En sum for helheten.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Ring tilbake</translation>
    </message>
    <message>
        <source>Choose the authorised contact who ordered it.</source>
        <translation>Velg den bestillingsberettigede kontakten som bestilte det.</translation>
    </message>
    <message>
        <source>Choose who at the customer answered.</source>
        <translation>Velg hvem hos kunden som svarte.</translation>
    </message>
    <message>
        <source>Class it: {name}</source>
        <translation>Klassifiser: {name}</translation>
    </message>
    <message>
        <source>Class of the fault</source>
        <translation>Feilklasse</translation>
    </message>
    <message>
        <source>Cost estimate</source>
        <translation>Prisestimat</translation>
    </message>
    <message>
        <source>Covered, at no charge.</source>
        <translation>Inkludert, uten betaling.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avslått</translation>
    </message>
    <message>
        <source>Estimate number</source>
        <translation>Estimatnummer</translation>
    </message>
    <message>
        <source>Estimate {number}</source>
        <translation>Prisestimat {number}</translation>
    </message>
    <message>
        <source>Estimated total</source>
        <translation>Estimert sum</translation>
    </message>
    <message>
        <source>It holds until {day:date}</source>
        <translation>Gjelder til {day:date}</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Det er sendt</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Behold som utkast</translation>
    </message>
    <message>
        <source>Line {line}: no price is published for this work; write what it costs, without VAT.</source>
        <translation>Linje {line}: ingen pris er publisert for dette arbeidet; skriv hva det koster, eks. mva.</translation>
    </message>
    <message>
        <source>Line {line}: this is longer than {most} characters.</source>
        <translation>Linje {line}: dette er lengre enn {most} tegn.</translation>
    </message>
    <message>
        <source>Line {line}: write the hours as a number above 0, with at most two decimals, such as 2.5.</source>
        <translation>Linje {line}: skriv timene som et tall over 0 med høyst to desimaler, for eksempel 2,5.</translation>
    </message>
    <message>
        <source>Line {line}: write what is to be done.</source>
        <translation>Linje {line}: skriv hva som skal gjøres.</translation>
    </message>
    <message>
        <source>Line {line}: “{given}” is not an amount in {currency}; write 0 or more.</source>
        <translation>Linje {line}: «{given}» er ikke et beløp i {currency}; skriv 0 eller mer.</translation>
    </message>
    <message>
        <source>News of progress</source>
        <translation>Nytt om framdriften</translation>
    </message>
    <message>
        <source>One reason must stay in use.</source>
        <translation>Én grunn må være i bruk.</translation>
    </message>
    <message>
        <source>Only a fault is classed by what it does: make the kind a fault first.</source>
        <translation>Bare en feil klassifiseres etter virkning: gjør typen til feil først.</translation>
    </message>
    <message>
        <source>Only a raised tier has agreed hours and contacts.</source>
        <translation>Bare et løftet tjenestenivå har avtalte tider og kontakter.</translation>
    </message>
    <message>
        <source>Only an estimate that is out can be answered.</source>
        <translation>Bare et estimat som er sendt, kan besvares.</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Erstatter</translation>
    </message>
    <message>
        <source>Say how the customer was told.</source>
        <translation>Si hvordan kunden ble varslet.</translation>
    </message>
    <message>
        <source>Say how the word was given.</source>
        <translation>Si hvordan svaret ble gitt.</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sendt med</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Take the line away</source>
        <translation>Fjern linjen</translation>
    </message>
    <message>
        <source>The agreed hours must end after they begin, on the same day.</source>
        <translation>De avtalte tidene må slutte etter at de begynner, samme dag.</translation>
    </message>
    <message>
        <source>The class is recorded</source>
        <translation>Klassen er registrert</translation>
    </message>
    <message>
        <source>The estimate does not add up.</source>
        <translation>Prisestimatet stemmer ikke.</translation>
    </message>
    <message>
        <source>The estimate held until {day:date}: write a new one in its place.</source>
        <translation>Prisestimatet gjaldt til {day:date}: skriv et nytt i stedet.</translation>
    </message>
    <message>
        <source>The estimate is kept as a draft</source>
        <translation>Prisestimatet er lagret som utkast</translation>
    </message>
    <message>
        <source>The estimate is out; the ticket waits for the answer</source>
        <translation>Prisestimatet er sendt; saken venter på svar</translation>
    </message>
    <message>
        <source>The estimate must hold until today or later.</source>
        <translation>Prisestimatet må gjelde til i dag eller senere.</translation>
    </message>
    <message>
        <source>The word can't have been given later than now.</source>
        <translation>Svaret kan ikke være gitt senere enn nå.</translation>
    </message>
    <message>
        <source>This contact is not one of the customer's.</source>
        <translation>Denne kontakten er ikke kundens.</translation>
    </message>
    <message>
        <source>This estimate is not there any more.</source>
        <translation>Dette prisestimatet finnes ikke lenger.</translation>
    </message>
    <message>
        <source>This estimate is sent already: write a new one in its place.</source>
        <translation>Dette prisestimatet er allerede sendt: skriv et nytt i stedet.</translation>
    </message>
    <message>
        <source>This is no profile: {why}.</source>
        <translation>Dette er ingen profil: {why}.</translation>
    </message>
    <message>
        <source>This reason is not there any more: choose another.</source>
        <translation>Denne grunnen finnes ikke lenger: velg en annen.</translation>
    </message>
    <message>
        <source>Two of the agreed hours overlap: make one of them.</source>
        <translation>To av de avtalte tidene overlapper: gjør dem til én.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Hva som skal gjøres</translation>
    </message>
    <message>
        <source>Words of your own below the lines</source>
        <translation>Egne ord under linjene</translation>
    </message>
    <message>
        <source>Work begins once the estimate is approved. It is an estimate, not a fixed price: what is charged is the time the work takes, by the price list. We tell you before the estimated hours are exceeded.</source>
        <translation>Arbeidet begynner når estimatet er godkjent. Det er et estimat, ikke en fastpris: det som faktureres, er tiden arbeidet tar, etter prislisten. Vi sier fra før de estimerte timene overskrides.</translation>
    </message>
    <message>
        <source>Write a few words on the reason.</source>
        <translation>Skriv noen ord om grunnen.</translation>
    </message>
    <message>
        <source>Write a new one</source>
        <translation>Skriv et nytt</translation>
    </message>
    <message>
        <source>Write at least one line: what is to be done, and the hours.</source>
        <translation>Skriv minst én linje: hva som skal gjøres, og timene.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Skriv grunnen.</translation>
    </message>
    <message>
        <source>aim {aim:moment}, at the latest {at:moment}</source>
        <translation>mål {aim:moment}, senest {at:moment}</translation>
    </message>
    <message>
        <source>at the latest {at:moment}</source>
        <translation>senest {at:moment}</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>brutt</translation>
    </message>
    <message>
        <source>broken: {reason}</source>
        <translation>brutt: {reason}</translation>
    </message>
    <message>
        <source>by the list</source>
        <translation>prisliste</translation>
    </message>
    <message>
        <source>by {at:moment}</source>
        <translation>innen {at:moment}</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>gjelder nå</translation>
    </message>
    <message>
        <source>no time while we wait for the customer</source>
        <translation>ikke noe tidspunkt mens vi venter på kunden</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>stk.</translation>
    </message>
    <message>
        <source>{at:moment}: a call back was asked for</source>
        <translation>{at:moment}: kunden ba om å bli ringt opp</translation>
    </message>
    <message>
        <source>{at:moment}: a change was taken back</source>
        <translation>{at:moment}: en endring ble angret</translation>
    </message>
    <message>
        <source>{at:moment}: a contract changed</source>
        <translation>{at:moment}: en avtale ble endret</translation>
    </message>
    <message>
        <source>{at:moment}: a date was agreed, or taken back</source>
        <translation>{at:moment}: en dato ble avtalt eller trukket tilbake</translation>
    </message>
    <message>
        <source>{at:moment}: an estimate went out or was answered</source>
        <translation>{at:moment}: et estimat ble sendt eller besvart</translation>
    </message>
    <message>
        <source>{at:moment}: another ticket was merged into it</source>
        <translation>{at:moment}: en annen sak ble slått sammen med denne</translation>
    </message>
    <message>
        <source>{at:moment}: the customer changed</source>
        <translation>{at:moment}: kunden ble endret</translation>
    </message>
    <message>
        <source>{at:moment}: the customer's tier changed</source>
        <translation>{at:moment}: kundens tjenestenivå ble endret</translation>
    </message>
    <message>
        <source>{at:moment}: the desk's profile changed</source>
        <translation>{at:moment}: profilen ble endret</translation>
    </message>
    <message>
        <source>{at:moment}: the kind changed</source>
        <translation>{at:moment}: typen ble endret</translation>
    </message>
    <message>
        <source>{at:moment}: the priority changed</source>
        <translation>{at:moment}: prioriteten ble endret</translation>
    </message>
    <message>
        <source>{at:moment}: the site changed</source>
        <translation>{at:moment}: nettstedet ble endret</translation>
    </message>
    <message>
        <source>{at:moment}: the ticket changed</source>
        <translation>{at:moment}: saken ble endret</translation>
    </message>
    <message>
        <source>{at:moment}: the ticket was taken up again</source>
        <translation>{at:moment}: saken ble tatt opp igjen</translation>
    </message>
    <message>
        <source>{at:moment}: the wait was over</source>
        <translation>{at:moment}: ventingen var over</translation>
    </message>
    <message>
        <source>{at:moment}: we waited for the customer</source>
        <translation>{at:moment}: vi ventet på kunden</translation>
    </message>
    <message>
        <source>{at:moment}: we wrote to the customer</source>
        <translation>{at:moment}: vi skrev til kunden</translation>
    </message>
    <message>
        <source>valid until {day:date}</source>
        <translation>gyldig til {day:date}</translation>
    </message>
    <message>
        <source>{hours:number} h · {net:money} · with VAT {gross:money}</source>
        <translation>{hours:number} t · {net:money} · inkl. mva. {gross:money}</translation>
    </message>
    <message>
        <source>{number}: such a fault goes to senior staff, and {name} is not marked as senior. A manager may hand it over.</source>
        <translation>{number}: en slik feil går til seniorene, og {name} er ikke merket som senior. En leder kan overføre den.</translation>
    </message>
    <message>
        <source>{number}: such a fault goes to senior staff, and {name} is not marked as senior. Write why, to hand it over.</source>
        <translation>{number}: en slik feil går til seniorene, og {name} er ikke merket som senior. Skriv hvorfor, for å overføre den.</translation>
    </message>
    <message>
        <source>{price} / {unit}</source>
        <translation>{price} / {unit}</translation>
    </message>
    <message>
        <source>“{given}” is none of the effects this desk asks for.</source>
        <translation>«{given}» er ikke blant virkningene det spørres om her.</translation>
    </message>
    <message>
        <source>Help by phone comes with the phone pack: ask the customer to write by e-mail, form or chat, or offer the pack.</source>
        <translation>Hjelp på telefon følger med telefonsupportpakken: be kunden skrive på e-post, skjema eller chat, eller tilby pakken.</translation>
    </message>
    <message>
        <source>A named contact comes with Premium: point the customer to the common number, e-mail or form.</source>
        <translation>Fast kontaktperson følger med Premium: henvis kunden til fellesnummeret, e-posten eller skjemaet.</translation>
    </message>
    <message>
        <source>A Slack channel of one's own comes with Premium: point the customer to the common number, e-mail or form.</source>
        <translation>Egen Slack-kanal følger med Premium: henvis kunden til fellesnummeret, e-posten eller skjemaet.</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets were let down one step</source>
        <translation><numerusform>Saken ble flyttet ett trinn ned</numerusform><numerusform>{n} saker ble flyttet ett trinn ned</numerusform></translation>
    </message>
</context>
<context>
    <name>invoices</name>
    <message>
        <source>The backup {file} is written, but the chain of issued invoices is broken at {number}: run the check.</source>
        <translation>Sikkerhetskopien {file} er skrevet, men kjeden av utstedte fakturaer er brutt ved {number}: kjør kontrollen.</translation>
    </message>
    <message>
        <source>This money is in {currency}, the invoice is not: book it by hand.</source>
        <translation>Disse pengene er i {currency}, men fakturaen er ikke det: før dem for hånd.</translation>
    </message>
    <message>
        <source>Say why this money is for no invoice.</source>
        <translation>Skriv hvorfor disse pengene ikke gjelder noen faktura.</translation>
    </message>
    <message>
        <source>Only money that was set aside is taken up again.</source>
        <translation>Bare penger som er lagt til side, kan tas opp igjen.</translation>
    </message>
    <message>
        <source>This money is booked already: look at the list again.</source>
        <translation>Disse pengene er allerede ført: se på listen igjen.</translation>
    </message>
    <message>
        <source>This is no bank file the desk reads: camt.053, camt.054 or an OCR file from Mastercard Payment Services (Nets).</source>
        <translation>Dette er ingen bankfil som kan leses her: camt.053, camt.054 eller en OCR-fil fra Mastercard Payment Services (Nets).</translation>
    </message>
    <message>
        <source>Line {line} of this file is not as its bank writes it: nothing was read.</source>
        <translation>Linje {line} i filen er ikke slik banken skriver den: ingenting ble lest.</translation>
    </message>
    <message>
        <source>An entry of this file lacks its amount, currency or day: nothing was read.</source>
        <translation>En post i filen mangler beløp, valuta eller dag: ingenting ble lest.</translation>
    </message>
    <message>
        <source>The sums of this file do not match its entries: nothing was read.</source>
        <translation>Summene i filen stemmer ikke med postene: ingenting ble lest.</translation>
    </message>
    <message>
        <source>This file holds what no bank sends (a document type or entities): it was not read.</source>
        <translation>Filen inneholder noe ingen bank sender (dokumenttype eller entiteter): den ble ikke lest.</translation>
    </message>
    <message>
        <source>This file is damaged or no XML: fetch it from the bank anew.</source>
        <translation>Filen er skadet eller ikke XML: hent den fra banken på nytt.</translation>
    </message>
    <message>
        <source>This file is larger than a bank's file can be: it was not read.</source>
        <translation>Filen er større enn en bankfil kan være: den ble ikke lest.</translation>
    </message>
    <message>
        <source>All of this customer's work of the month is held.</source>
        <translation>Alt arbeid for denne kunden i måneden er holdt tilbake.</translation>
    </message>
    <message>
        <source>Nothing of this month is to be charged.</source>
        <translation>Ingenting i denne måneden skal faktureres.</translation>
    </message>
    <message>
        <source>There is no such run.</source>
        <translation>Det finnes ingen slik kjøring.</translation>
    </message>
    <message>
        <source>This run is finished: begin a new one for what came since.</source>
        <translation>Denne kjøringen er ferdig: begynn en ny for det som er kommet siden.</translation>
    </message>
    <message>
        <source>There is no unbilled work in this month.</source>
        <translation>Det finnes ikke noe ufakturert arbeid i denne måneden.</translation>
    </message>
    <message>
        <source>{value} is not a currency this program knows.</source>
        <translation>{value} er ingen valuta dette programmet kjenner.</translation>
    </message>
    <message>
        <source>Lines are ordered by date or by ticket.</source>
        <translation>Linjer ordnes etter dato eller sak.</translation>
    </message>
    <message>
        <source>Choose another customer as the payer.</source>
        <translation>Velg en annen kunde som betaler.</translation>
    </message>
    <message>
        <source>This invoice was issued elsewhere: credit it there, and record what is left here.</source>
        <translation>Denne fakturaen er utstedt et annet sted: krediter den der, og før det som gjenstår, her.</translation>
    </message>
    <message>
        <source>This line is not on the invoice.</source>
        <translation>Denne linjen står ikke på fakturaen.</translation>
    </message>
    <message>
        <source>Only {left:money} of this line is left to credit.</source>
        <translation>Bare {left:money} av denne linjen gjenstår å kreditere.</translation>
    </message>
    <message>
        <source>Choose what is credited.</source>
        <translation>Velg hva som skal krediteres.</translation>
    </message>
    <message>
        <source>This line follows from the discount on the whole: change that.</source>
        <translation>Denne linjen følger av rabatten på hele fakturaen: endre den.</translation>
    </message>
    <message>
        <source>{value} is not a number that fits here.</source>
        <translation>{value} er ikke et tall som passer her.</translation>
    </message>
    <message>
        <source>Only an invoice of a Greek desk has a ΜΑΡΚ.</source>
        <translation>Bare en faktura fra et gresk firma har ΜΑΡΚ.</translation>
    </message>
    <message>
        <source>ΜΑΡΚ, UID and QR address belong together: enter all three, or none.</source>
        <translation>ΜΑΡΚ, UID og QR-adresse hører sammen: fyll ut alle tre eller ingen.</translation>
    </message>
    <message>
        <source>A ΜΑΡΚ has digits only.</source>
        <translation>ΜΑΡΚ har bare sifre.</translation>
    </message>
    <message>
        <source>The QR address begins with https://.</source>
        <translation>QR-adressen begynner med https://.</translation>
    </message>
    <message>
        <source>This work is priced in {currency}: put it on an invoice of its own.</source>
        <translation>Dette arbeidet er priset i {currency}: sett det på en egen faktura.</translation>
    </message>
    <message>
        <source>Choose a currency other than the desk's own.</source>
        <translation>Velg en annen valuta enn firmaets egen.</translation>
    </message>
    <message>
        <source>An exchange rate is a number above zero with at most four decimals.</source>
        <translation>En kurs er et tall over null med høyst fire desimaler.</translation>
    </message>
    <message>
        <source>No exchange rate for {currency} is known on {day:date}: enter it first.</source>
        <translation>Kursen for {currency} den {day:date} er ikke kjent: legg den inn først.</translation>
    </message>
    <message>
        <source>What invoice {number} says is not what was issued.</source>
        <translation>Innholdet i faktura {number} er ikke det som ble utstedt.</translation>
    </message>
    <message>
        <source>The chain of issued invoices is broken before {number}: a document was taken out or put in.</source>
        <translation>Kjeden av utstedte fakturaer er brutt før {number}: et dokument er tatt ut eller satt inn.</translation>
    </message>
    <message>
        <source>A number is missing before invoice {number}.</source>
        <translation>Et nummer mangler før faktura {number}.</translation>
    </message>
    <message>
        <source>The chain of the series {number} does not end where its counter says: its last document is missing.</source>
        <translation>Kjeden i serien {number} slutter ikke der telleren sier: det siste dokumentet mangler.</translation>
    </message>
    <message>
        <source>Invoice {number} has no link in the chain.</source>
        <translation>Faktura {number} har ingen lenke i kjeden.</translation>
    </message>
    <message>
        <source>A discount is a percentage from 0 to 100 with at most two decimals.</source>
        <translation>En rabatt er en prosent fra 0 til 100 med høyst to desimaler.</translation>
    </message>
    <message>
        <source>This document has no paper of ours: it was issued elsewhere, or not yet.</source>
        <translation>Dette dokumentet har ikke noe papir her: det er utstedt et annet sted, eller ikke ennå.</translation>
    </message>
    <message>
        <source>The sums of this draft do not add up: discard it and draft it anew.</source>
        <translation>Summene i dette utkastet stemmer ikke: forkast det og lag et nytt.</translation>
    </message>
    <message>
        <source>The number {number} is taken already: set the series to a later one.</source>
        <translation>Nummeret {number} er allerede brukt: la serien begynne på et senere.</translation>
    </message>
    <message>
        <source>This desk has no phone packs.</source>
        <translation>Dette firmaet har ingen telefonsupportpakker.</translation>
    </message>
    <message>
        <source>Quarters used are a whole number from 1 to {most}.</source>
        <translation>Brukte kvarterer er et helt tall fra 1 til {most}.</translation>
    </message>
    <message>
        <source>This month is still to come.</source>
        <translation>Denne måneden er ikke kommet ennå.</translation>
    </message>
    <message>
        <source>A series begins with a whole number above zero.</source>
        <translation>En serie begynner med et helt tall over null.</translation>
    </message>
    <message>
        <source>This series has issued documents already: its numbers go on by themselves.</source>
        <translation>Denne serien har allerede utstedte dokumenter: numrene fortsetter av seg selv.</translation>
    </message>
    <message>
        <source>A series only moves forward: {next} comes next.</source>
        <translation>En serie går bare fremover: {next} kommer som neste.</translation>
    </message>
    <message>
        <source>An invoice needs a number that no other has.</source>
        <translation>En faktura trenger et nummer ingen andre har.</translation>
    </message>
    <message>
        <source>An invoice was issued today or earlier and is due on that day or later.</source>
        <translation>En faktura er utstedt i dag eller tidligere og forfaller den dagen eller senere.</translation>
    </message>
    <message>
        <source>At most {most:money} is too much and can go back.</source>
        <translation>Høyst {most:money} er for mye og kan betales tilbake.</translation>
    </message>
    <message>
        <source>Only the whole rest of an invoice, and a small one, is written off as rounding.</source>
        <translation>Bare hele restbeløpet på en faktura, og et lite, kan avskrives som avrunding.</translation>
    </message>
    <message>
        <source>Money comes, goes back, or is rounded.</source>
        <translation>Penger kommer inn, betales tilbake eller avrundes.</translation>
    </message>
    <message>
        <source>Only an overdue invoice is reminded of.</source>
        <translation>Det purres bare på en forfalt faktura.</translation>
    </message>
    <message>
        <source>Nothing is owed for invoice {number} any more.</source>
        <translation>Det skyldes ikke lenger noe på faktura {number}.</translation>
    </message>
    <message>
        <source>Reminders of this invoice are paused: {reason}</source>
        <translation>Purringer på denne fakturaen er stanset: {reason}</translation>
    </message>
    <message>
        <source>Every reminder of this invoice is made: what follows is for a collector.</source>
        <translation>Alle purringer på denne fakturaen er sendt: det neste er en sak for inkasso.</translation>
    </message>
    <message>
        <source>The next reminder may be made from {day:date} on.</source>
        <translation>Neste purring kan lages fra og med {day:date}.</translation>
    </message>
    <message>
        <source>Payment reminder</source>
        <translation>Betalingspåminnelse</translation>
    </message>
    <message>
        <source>Second payment reminder</source>
        <translation>Andre betalingspåminnelse</translation>
    </message>
    <message>
        <source>Last payment reminder</source>
        <translation>Siste betalingspåminnelse</translation>
    </message>
    <message>
        <source>The reminder does not add up.</source>
        <translation>Summene i purringen stemmer ikke.</translation>
    </message>
    <message>
        <source>If you have paid in the meantime, please disregard this letter. If something is unclear, please get in touch.</source>
        <translation>Har dere betalt i mellomtiden, kan dere se bort fra dette brevet. Ta kontakt hvis noe er uklart.</translation>
    </message>
    <message>
        <source>This is our last reminder. If the sum is not paid by that day, we hand the claim over for collection without further notice.</source>
        <translation>Dette er vår siste påminnelse. Er beløpet ikke betalt innen den dagen, sender vi kravet til inkasso uten ytterligere varsel.</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Dager over forfall</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Betales innen</translation>
    </message>
    <message>
        <source>According to our books, {owed} of invoice {number} is still unpaid. It was due on {due:date}. Please pay {whole} by {day:date}.</source>
        <translation>Ifølge vårt regnskap er {owed} av faktura {number} fortsatt ubetalt. Den forfalt {due:date}. Vi ber om at {whole} betales innen {day:date}.</translation>
    </message>
    <message>
        <source>Amount {currency}</source>
        <translation>Beløp {currency}</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Kravet består av</translation>
    </message>
    <message>
        <source>{gross} less {paid} paid or credited</source>
        <translation>{gross} minus {paid} betalt eller kreditert</translation>
    </message>
    <message>
        <source>Late interest</source>
        <translation>Forsinkelsesrente</translation>
    </message>
    <message>
        <source>Fixed compensation</source>
        <translation>Standardkompensasjon</translation>
    </message>
    <message>
        <source>Reminder fees</source>
        <translation>Purregebyr</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Kontoutskrift</translation>
    </message>
    <message>
        <source>The statement does not add up.</source>
        <translation>Summene i kontoutskriften stemmer ikke.</translation>
    </message>
    <message>
        <source>Payment of invoice {number}</source>
        <translation>Betaling av faktura {number}</translation>
    </message>
    <message>
        <source>Refund of invoice {number}</source>
        <translation>Tilbakebetaling av faktura {number}</translation>
    </message>
    <message>
        <source>Rounding of invoice {number}</source>
        <translation>Avrunding av faktura {number}</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Ikke forfalt</translation>
    </message>
    <message>
        <source>1 to 30 days overdue</source>
        <translation>1–30 dager forfalt</translation>
    </message>
    <message>
        <source>31 to 60 days overdue</source>
        <translation>31–60 dager forfalt</translation>
    </message>
    <message>
        <source>61 to 90 days overdue</source>
        <translation>61–90 dager forfalt</translation>
    </message>
    <message>
        <source>More than 90 days overdue</source>
        <translation>Mer enn 90 dager forfalt</translation>
    </message>
    <message>
        <source>There were no movements, and nothing is owed.</source>
        <translation>Det var ingen bevegelser, og ingenting er utestående.</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Utestående</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Balance {currency}</source>
        <translation>Saldo {currency}</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bevegelse</translation>
    </message>
    <message>
        <source>Owed before</source>
        <translation>Inngående saldo</translation>
    </message>
    <message>
        <source>Owed by age</source>
        <translation>Utestående etter alder</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>Betalt for mye</translation>
    </message>
    <message numerus="yes">
        <source>{percent:percent} a year for {n} days from {day:date}</source>
        <translation><numerusform>{percent:percent} p.a. i {n} dag fra {day:date}</numerusform><numerusform>{percent:percent} p.a. i {n} dager fra {day:date}</numerusform></translation>
    </message>
    <message>
        <source>This reminder is not there: it was not made yet.</source>
        <translation>Denne purringen finnes ikke: den er ikke laget ennå.</translation>
    </message>
    <message>
        <source>There is no further reminder of this invoice.</source>
        <translation>Det er ingen flere purringer på denne fakturaen.</translation>
    </message>
    <message>
        <source>The first day of a statement is not after its last.</source>
        <translation>Den første dagen i en kontoutskrift er ikke etter den siste.</translation>
    </message>
    <message>
        <source>The last day lies before the first: choose a later one.</source>
        <translation>Den siste dagen ligger før den første: velg en senere.</translation>
    </message>
    <message>
        <source>Another price holds from {first:date} to {last:date}: let it end earlier, or choose a later day.</source>
        <translation>En annen pris gjelder fra {first:date} til {last:date}: la den slutte tidligere, eller velg en senere dag.</translation>
    </message>
    <message>
        <source>The next price begins on {day:date}: choose a last day before it.</source>
        <translation>Den neste prisen begynner {day:date}: velg en siste dag før det.</translation>
    </message>
    <message>
        <source>Write by how many per cent: more than -100, at most {most}, and not 0.</source>
        <translation>Skriv hvor mange prosent: mer enn -100, høyst {most} og ikke 0.</translation>
    </message>
    <message>
        <source>{value} is no step that prices in {currency} can be rounded to.</source>
        <translation>Priser i {currency} kan ikke avrundes til {value}.</translation>
    </message>
    <message>
        <source>Somebody changed the prices of {item} since: look at its history, and set the price that is right.</source>
        <translation>Noen har endret prisene på {item} siden: se på historikken og sett den riktige prisen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <source>No price holds today: set one first.</source>
        <translation>Ingen pris gjelder i dag: sett en først.</translation>
    </message>
    <message>
        <source>No VAT: zero rated.</source>
        <translation>Uten mva.: nullsats.</translation>
    </message>
    <message>
        <source>No VAT: exempt.</source>
        <translation>Uten mva.: unntatt.</translation>
    </message>
    <message>
        <source>Nothing would change: choose a higher percentage or a finer rounding.</source>
        <translation>Ingenting ville endres: velg en høyere prosent eller en finere avrunding.</translation>
    </message>
    <message>
        <source>Set the last day of the price that holds</source>
        <translation>Sett siste dag for prisen som gjelder</translation>
    </message>
    <message>
        <source>Undo price change</source>
        <translation>Angre prisendring</translation>
    </message>
    <message>
        <source>Take the last change of prices back</source>
        <translation>Ta den siste prisendringen tilbake</translation>
    </message>
    <message>
        <source>Redo price change</source>
        <translation>Gjenta prisendring</translation>
    </message>
    <message>
        <source>Make the change of prices taken back last again</source>
        <translation>Gjør prisendringen som sist ble angret, på nytt</translation>
    </message>
    <message>
        <source>no price from {day:date}</source>
        <translation>ingen pris fra {day:date}</translation>
    </message>
    <message>
        <source>no price today</source>
        <translation>ingen pris i dag</translation>
    </message>
    <message>
        <source>own price</source>
        <translation>egen pris</translation>
    </message>
    <message>
        <source>Last day of the price of {item}; empty lets it hold on.</source>
        <translation>Siste dag for prisen på {item}; tomt lar den gjelde videre.</translation>
    </message>
    <message>
        <source>New price of {item} for {customer}; without a last day it holds until the next.</source>
        <translation>Ny pris på {item} for {customer}; uten siste dag gjelder den til den neste.</translation>
    </message>
    <message>
        <source>New price of {item}; without a last day it holds until the next.</source>
        <translation>Ny pris på {item}; uten siste dag gjelder den til den neste.</translation>
    </message>
    <message>
        <source>The change is undone.</source>
        <translation>Endringen er angret.</translation>
    </message>
    <message>
        <source>The change is made again.</source>
        <translation>Endringen er gjort på nytt.</translation>
    </message>
    <message>
        <source>{item}: the price holds until the next.</source>
        <translation>{item}: prisen gjelder til den neste.</translation>
    </message>
    <message>
        <source>{item}: the price holds until {day:date}.</source>
        <translation>{item}: prisen gjelder til {day:date}.</translation>
    </message>
    <message>
        <source>An account has up to {most} digits, letters, dots and hyphens.</source>
        <translation>En konto har inntil {most} sifre, bokstaver, punktum og bindestreker.</translation>
    </message>
    <message>
        <source>Choose what the account is for.</source>
        <translation>Velg hva kontoen er til.</translation>
    </message>
    <message>
        <source>Invoice {number} does not add up: nothing was written.</source>
        <translation>Faktura {number} stemmer ikke: ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Den siste dagen kommer før den første.</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundenummer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontonavn</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debet</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>MVA-sats</translation>
    </message>
    <message>
        <source>VAT category</source>
        <translation>MVA-kategori</translation>
    </message>
    <message>
        <source>Amount in the currency</source>
        <translation>Beløp i valutaen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Kundefordringer</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Sales with VAT</source>
        <translation>Avgiftspliktig salg</translation>
    </message>
    <message>
        <source>Sales without VAT</source>
        <translation>Avgiftsfritt salg</translation>
    </message>
    <message>
        <source>Output VAT</source>
        <translation>Utgående MVA</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Avrunding</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Tilbakebetaling</translation>
    </message>
    <message>
        <source>Raise prices</source>
        <translation>Øk priser</translation>
    </message>
    <message>
        <source>Raise all prices by a percentage; each is shown rounded first</source>
        <translation>Øk alle priser med en prosent; hver vises avrundet først</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>Prishistorikk</translation>
    </message>
    <message>
        <source>See who changed the item's price, and when</source>
        <translation>Se hvem som endret prisen, og når</translation>
    </message>
    <message>
        <source>Prices of a customer</source>
        <translation>En kundes priser</translation>
    </message>
    <message>
        <source>Show the prices a customer agreed on</source>
        <translation>Vis prisene som er avtalt med en kunde</translation>
    </message>
    <message>
        <source>Price set</source>
        <translation>Pris satt</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Pris endret</translation>
    </message>
    <message>
        <source>Price withdrawn</source>
        <translation>Pris trukket tilbake</translation>
    </message>
    <message>
        <source>Last day set</source>
        <translation>Siste dag satt</translation>
    </message>
    <message>
        <source>Last day taken back</source>
        <translation>Siste dag tatt tilbake</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekreftet</translation>
    </message>
    <message>
        <source>Confirmation taken back</source>
        <translation>Bekreftelse tatt tilbake</translation>
    </message>
    <message>
        <source>Item changed</source>
        <translation>Post endret</translation>
    </message>
    <message>
        <source>Item added</source>
        <translation>Post lagt til</translation>
    </message>
    <message>
        <source>History of {item}</source>
        <translation>Historikk for {item}</translation>
    </message>
    <message>
        <source>Nothing was changed here: the price is as the desk was set up.</source>
        <translation>Ingenting er endret her: prisen er som da den ble satt opp.</translation>
    </message>
    <message>
        <source>{first:date} to {last:date}</source>
        <translation>{first:date} til {last:date}</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (angret)</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prosent</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>Avrundet til</translation>
    </message>
    <message>
        <source>Raise the prices of {customer}</source>
        <translation>Øk prisene for {customer}</translation>
    </message>
    <message>
        <source>Write by how many per cent; every price is shown rounded first.</source>
        <translation>Skriv hvor mange prosent; hver pris vises avrundet først.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Nøyaktig</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Øk</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Skriv et tall.</translation>
    </message>
    <message>
        <source>Space leaves a price as it is.</source>
        <translation>Mellomrom lar en pris stå.</translation>
    </message>
    <message>
        <source>stays at the published minimum</source>
        <translation>blir på den oppgitte minstesatsen</translation>
    </message>
    <message>
        <source>does not change</source>
        <translation>endres ikke</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>står som den er</translation>
    </message>
    <message>
        <source>Prices for</source>
        <translation>Priser for</translation>
    </message>
    <message>
        <source>everybody; find a customer for their own prices</source>
        <translation>alle; finn en kunde for egne priser</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Rediger post</translation>
    </message>
    <message>
        <source>Standard rate</source>
        <translation>Alminnelig sats</translation>
    </message>
    <message>
        <source>Zero rated</source>
        <translation>Nullsats</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Unntatt</translation>
    </message>
    <message>
        <source>An empty name is the one that the terms give.</source>
        <translation>Et tomt navn er det som vilkårene bruker.</translation>
    </message>
    <message>
        <source>{item} is saved.</source>
        <translation>{item} er lagret.</translation>
    </message>
    <message>
        <source>A name has at most {most} letters.</source>
        <translation>Et navn har høyst {most} tegn.</translation>
    </message>
    <message>
        <source>Save prices as CSV</source>
        <translation>Lagre priser som CSV</translation>
    </message>
    <message>
        <source>Save all prices with their days as a table</source>
        <translation>Lagre alle priser med dagene sine som en tabell</translation>
    </message>
    <message>
        <source>Read prices from CSV</source>
        <translation>Les priser fra CSV</translation>
    </message>
    <message>
        <source>Read a table of prices; what it changes is said first</source>
        <translation>Les en tabell med priser; hva den endrer, sies først</translation>
    </message>
    <message>
        <source>The file lacks the column {column}.</source>
        <translation>Filen mangler kolonnen {column}.</translation>
    </message>
    <message>
        <source>There is no item “{given}” on the price list.</source>
        <translation>Det finnes ingen post «{given}» på prislisten.</translation>
    </message>
    <message>
        <source>“{given}” is not a price.</source>
        <translation>«{given}» er ikke en pris.</translation>
    </message>
    <message>
        <source>“{given}” is not a day: write it as 2026-05-01.</source>
        <translation>«{given}» er ikke en dag: skriv den som 2026-05-01.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Linje {line}: {why}</translation>
    </message>
    <message>
        <source>The file says what the price list says already.</source>
        <translation>Filen er lik prislisten slik den er.</translation>
    </message>
    <message>
        <source>Set prices</source>
        <translation>Sett priser</translation>
    </message>
    <message numerus="yes">
        <source>{n} prices are raised.</source>
        <translation><numerusform>{n} pris er økt.</numerusform><numerusform>{n} priser er økt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Raise {n} prices</source>
        <translation><numerusform>Øk {n} pris</numerusform><numerusform>Øk {n} priser</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The file sets {n} prices.</source>
        <translation><numerusform>Filen setter {n} pris.</numerusform><numerusform>Filen setter {n} priser.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} prices are set.</source>
        <translation><numerusform>{n} pris er satt.</numerusform><numerusform>{n} priser er satt.</numerusform></translation>
    </message>
    <message>
        <source>Change the item's names and VAT category</source>
        <translation>Endre postens navn og mva.-kategori</translation>
    </message>
    <message>
        <source>Prices for {customer}</source>
        <translation>Priser for {customer}</translation>
    </message>
    <message numerus="yes">
        <source>{n} items have days without a price.</source>
        <translation><numerusform>{n} post har dager uten pris.</numerusform><numerusform>{n} poster har dager uten pris.</numerusform></translation>
    </message>
    <message>
        <source>From {day:date}: {amount:money}.</source>
        <translation>Fra {day:date}: {amount:money}.</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>Tidligere betalt</translation>
    </message>
    <message>
        <source>The quarters that this customer used in this month are entered already.</source>
        <translation>Kvarterene kunden brukte denne måneden, er allerede ført inn.</translation>
    </message>
    <message>
        <source>Nothing is owed any more of an invoice that is paid: leave it out.</source>
        <translation>Ingenting står igjen på en betalt faktura: utelat den.</translation>
    </message>
    <message>
        <source>A line has number, customer, day of issue, due date and sum, with semicolons between; then what was paid and a reference.</source>
        <translation>En linje har nummer, kunde, fakturadato, forfall og beløp, med semikolon mellom; deretter det som er betalt, og en referanse.</translation>
    </message>
    <message>
        <source>A line has customer, a day of the month, and the quarters used, with semicolons between.</source>
        <translation>En linje har kunde, en dag i måneden og brukte kvarter, med semikolon mellom.</translation>
    </message>
    <message>
        <source>No customer is called “{given}”: write the name or the registration number as the customer's page has it.</source>
        <translation>Ingen kunde heter «{given}»: skriv navnet eller organisasjonsnummeret slik det står på kundens side.</translation>
    </message>
    <message>
        <source>Several customers are called “{given}”: write the registration number.</source>
        <translation>Flere kunder heter «{given}»: skriv organisasjonsnummeret.</translation>
    </message>
    <message>
        <source>“{given}” stands twice in this list.</source>
        <translation>«{given}» står to ganger i listen.</translation>
    </message>
    <message>
        <source>Invoice {number} is here already.</source>
        <translation>Faktura {number} finnes her allerede.</translation>
    </message>
    <message>
        <source>There is nothing to take over yet: write a number or a line.</source>
        <translation>Det er ingenting å overta ennå: skriv et nummer eller en linje.</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Neste faktura</translation>
    </message>
    <message>
        <source>Next credit note</source>
        <translation>Neste kreditnota</translation>
    </message>
    <message>
        <source>Next pro forma</source>
        <translation>Neste proforma</translation>
    </message>
    <message>
        <source>Once, when a desk begins: what an earlier system has numbered, is still owed, and has used up.</source>
        <translation>Én gang, når en desk begynner: det et tidligere system har nummerert, som fortsatt er ubetalt, og som er brukt opp.</translation>
    </message>
    <message>
        <source>Invoices still owed, one a line: number; customer; issued; due; sum; paid; reference</source>
        <translation>Ubetalte fakturaer, én per linje: nummer; kunde; fakturadato; forfall; beløp; betalt; referanse</translation>
    </message>
    <message>
        <source>Quarters used of phone packs, one a line: customer; a day of the month; quarters</source>
        <translation>Brukte kvarter av telefonpakker, én per linje: kunde; en dag i måneden; kvarter</translation>
    </message>
    <message>
        <source>Go on from an earlier system</source>
        <translation>Fortsett fra et tidligere system</translation>
    </message>
    <message>
        <source>Enter next numbers, invoices still owed and quarters used before</source>
        <translation>Før inn neste numre, ubetalte fakturaer og kvarter brukt tidligere</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overta</translation>
    </message>
    <message>
        <source>{printed}, goes on by itself</source>
        <translation>{printed}, fortsetter av seg selv</translation>
    </message>
    <message>
        <source>What will be done is said here first.</source>
        <translation>Her står det først hva som blir gjort.</translation>
    </message>
    <message>
        <source>Line {n}: {why}</source>
        <translation>Linje {n}: {why}</translation>
    </message>
    <message>
        <source>The next invoice will be {number}.</source>
        <translation>Neste faktura blir {number}.</translation>
    </message>
    <message>
        <source>The next credit note will be {number}.</source>
        <translation>Neste kreditnota blir {number}.</translation>
    </message>
    <message>
        <source>The next pro forma will be {number}.</source>
        <translation>Neste proforma blir {number}.</translation>
    </message>
    <message>
        <source>{count}, {owed:money} owed in all; they are reminded of and paid here.</source>
        <translation>{count}, {owed:money} utestående i alt; de purres på og betales her.</translation>
    </message>
    <message>
        <source>Nothing is done while a line is wrong.</source>
        <translation>Ingenting blir gjort så lenge en linje er feil.</translation>
    </message>
    <message>
        <source>It is done once, all of it together.</source>
        <translation>Det gjøres én gang, alt sammen.</translation>
    </message>
    <message>
        <source>Taken over: numbers go on, and what is owed stands under Payments.</source>
        <translation>Overtatt: numrene fortsetter, og det som er utestående, står under Betalinger.</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more lines.</source>
        <translation><numerusform>Og {n} linje til.</numerusform><numerusform>Og {n} linjer til.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} open invoices are entered</source>
        <translation><numerusform>{n} ubetalt faktura føres inn</numerusform><numerusform>{n} ubetalte fakturaer føres inn</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} quarters used count against their phone packs.</source>
        <translation><numerusform>{n} brukt kvarter trekkes fra telefonpakken.</numerusform><numerusform>{n} brukte kvarter trekkes fra telefonpakkene.</numerusform></translation>
    </message>
    <message>
        <source>Why no VAT is charged</source>
        <translation>Hvorfor det ikke beregnes MVA</translation>
    </message>
    <message>
        <source>Write why no VAT is charged: the law's words stand on the invoice.</source>
        <translation>Skriv hvorfor det ikke beregnes MVA: lovens ord står på fakturaen.</translation>
    </message>
    <message>
        <source>The reason has at most {most} letters.</source>
        <translation>Begrunnelsen har høyst {most} tegn.</translation>
    </message>
    <message>
        <source>Customer without VAT</source>
        <translation>Kunde uten MVA</translation>
    </message>
    <message>
        <source>Say why the customer is charged no VAT; new drafts follow it</source>
        <translation>Si hvorfor kunden ikke belastes MVA; nye utkast følger det</translation>
    </message>
    <message>
        <source>Why {customer} is charged no VAT, in the words of the law; empty charges it again. Drafts made from now on say it.</source>
        <translation>Hvorfor {customer} ikke belastes MVA, med lovens ord; tomt belaster den igjen. Utkast fra nå av sier det.</translation>
    </message>
    <message>
        <source>New drafts bear no VAT and say why.</source>
        <translation>Nye utkast er uten MVA og sier hvorfor.</translation>
    </message>
    <message>
        <source>New drafts bear VAT again.</source>
        <translation>Nye utkast har MVA igjen.</translation>
    </message>
    <message>
        <source>A name has from 1 to {most} letters.</source>
        <translation>Et navn har fra 1 til {most} tegn.</translation>
    </message>
    <message>
        <source>Work is charged by this item: end its price instead, and that work is held.</source>
        <translation>Arbeid prises etter denne posten: avslutt prisen i stedet, så holdes arbeidet tilbake.</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Legg til post</translation>
    </message>
    <message>
        <source>Put an item of your own on the price list</source>
        <translation>Sett en egen post på prislisten</translation>
    </message>
    <message>
        <source>Retire item</source>
        <translation>Ta ut post</translation>
    </message>
    <message>
        <source>Take an item of your own off the price list</source>
        <translation>Ta en egen post av prislisten</translation>
    </message>
    <message>
        <source>New item under {section}; its other names are written with Edit item.</source>
        <translation>Ny post under {section}; de andre navnene skrives med Rediger post.</translation>
    </message>
    <message>
        <source>{item} is on the price list.</source>
        <translation>{item} står på prislisten.</translation>
    </message>
    <message>
        <source>{item} is off the price list; what was charged stays.</source>
        <translation>{item} er tatt av prislisten; det som er belastet, står.</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Today's backup could not be made: the folder {folder} cannot be written ({detail}). Free the folder or its disk.</source>
        <translation>Dagens sikkerhetskopi kunne ikke lages: Det kan ikke skrives til mappen {folder} ({detail}). Frigjør mappen eller disken.</translation>
    </message>
    <message>
        <source>{file} is not a copy of a desk. Nothing was changed; choose another one.</source>
        <translation>{file} er ikke en kopi av en support. Ingenting ble endret; velg en annen.</translation>
    </message>
    <message>
        <source>The copy {file} is damaged itself. Nothing was changed; choose an older one.</source>
        <translation>Kopien {file} er selv skadet. Ingenting ble endret; velg en eldre.</translation>
    </message>
    <message>
        <source>The copy {file} could not be put back: {detail}. Nothing was changed.</source>
        <translation>Kopien {file} kunne ikke gjenopprettes: {detail}. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>This file is the desk itself; choose a copy of it.</source>
        <translation>Denne filen er selve supporten; velg en kopi av den.</translation>
    </message>
    <message>
        <source>{file} lies on a network drive, where two computers can damage it. Keep the desk on a disk of this computer, or connect to a PostgreSQL server to share it. Nothing was changed.</source>
        <translation>{file} ligger på en nettverksstasjon, der to datamaskiner kan skade den. Ha den på en disk i denne datamaskinen, eller koble til en PostgreSQL-server for å dele den. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>{folder} is copied to other computers by {service}, which can damage an open desk. Choose a folder outside it; backups may lie there.</source>
        <translation>{service} kopierer {folder} til andre datamaskiner, og det kan skade en database som er i bruk. Velg en mappe utenfor; sikkerhetskopier kan ligge der.</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Daglig</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>Før en oppdatering av programmet</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Før en sikkerhetskopi ble gjenopprettet</translation>
    </message>
    <message>
        <source>Chosen file</source>
        <translation>Valgt fil</translation>
    </message>
    <message>
        <source>Replies and notes</source>
        <translation>Svar og notater</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Påmeldinger</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Belastninger</translation>
    </message>
    <message>
        <source>Backups of this desk</source>
        <translation>Sikkerhetskopier av denne supporten</translation>
    </message>
    <message>
        <source>While the desk is open a backup is made each day, checked and kept: of seven days, four weeks and twelve months.</source>
        <translation>Hver dag programmet er åpent, lages en sikkerhetskopi som kontrolleres og beholdes: for sju dager, fire uker og tolv måneder.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skrevet</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhetskopi</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Gjenopprett…</translation>
    </message>
    <message>
        <source>There is no backup yet: the first is made while the desk is open.</source>
        <translation>Det finnes ingen sikkerhetskopi ennå: Den første lages mens programmet er åpent.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>En annen fil…</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Gjenopprett fra en fil</translation>
    </message>
    <message>
        <source>Restore the backup {name}?</source>
        <translation>Gjenopprette sikkerhetskopien {name}?</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>La alt være som det er</translation>
    </message>
    <message>
        <source>The desk's file cannot be read, so nothing can be compared. It is put aside whole, with the moment in its name.</source>
        <translation>Databasefilen kan ikke leses, så ingenting kan sammenlignes. Den legges til side hel, med tidspunktet i navnet.</translation>
    </message>
    <message>
        <source>This is a backup of another desk: {name}.</source>
        <translation>Dette er en sikkerhetskopi av en annen support: {name}.</translation>
    </message>
    <message>
        <source>Your customers have invoices that this backup does not know: {numbers}. Their numbers would be given out again.</source>
        <translation>Kundene dine har fakturaer som denne sikkerhetskopien ikke kjenner: {numbers}. Numrene ville bli gitt ut på nytt.</translation>
    </message>
    <message>
        <source>Written since and gone from the desk: {list}.</source>
        <translation>Skrevet siden og ville forsvinne: {list}.</translation>
    </message>
    <message>
        <source>Changed since and as before again: {list}.</source>
        <translation>Endret siden og ville bli som før: {list}.</translation>
    </message>
    <message>
        <source>What comes back: {list}.</source>
        <translation>Kommer tilbake: {list}.</translation>
    </message>
    <message>
        <source>Tickets, calls, customers, bookings and invoices are the same in both.</source>
        <translation>Saker, samtaler, kunder, påmeldinger og fakturaer er like i begge.</translation>
    </message>
    <message>
        <source>What stands now is kept beside the desk and can be restored in its turn.</source>
        <translation>Det som er der nå, beholdes ved siden av databasen og kan også gjenopprettes.</translation>
    </message>
    <message>
        <source>The backup {name} is restored. What stood before is kept in {file}.</source>
        <translation>Sikkerhetskopien {name} er gjenopprettet. Det som var der før, er beholdt i {file}.</translation>
    </message>
    <message>
        <source>The backup {name} is restored.</source>
        <translation>Sikkerhetskopien {name} er gjenopprettet.</translation>
    </message>
    <message>
        <source>Attached files that are in no backup: {n}.</source>
        <translation>Vedlegg som ikke finnes i noen sikkerhetskopi: {n}.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sikkerhetskopier…</translation>
    </message>
    <message>
        <source>List the backups of this desk and restore one</source>
        <translation>Vis sikkerhetskopiene og gjenopprett en av dem</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Siste sikkerhetskopi</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen ennå</translation>
    </message>
    <message>
        <source>This login is locked; ask a manager or administrator of the desk to let it in again.</source>
        <translation>Denne brukeren er låst; be en leder eller administrator om å slippe den inn igjen.</translation>
    </message>
    <message>
        <source>Only a desk on a server has logins: a file protects nobody from whoever can open it.</source>
        <translation>Bare en desk på en server har brukere: en fil beskytter ingen mot den som kan åpne den.</translation>
    </message>
    <message>
        <source>The database's owner makes the first login: open the desk with a login that may make others (CREATEROLE).</source>
        <translation>Databasens eier lager den første brukeren: åpne desken med en bruker som kan lage andre (CREATEROLE).</translation>
    </message>
    <message>
        <source>{name} has the login {login} already.</source>
        <translation>{name} har allerede brukeren {login}.</translation>
    </message>
    <message>
        <source>{name} has no login yet: make one first.</source>
        <translation>{name} har ingen bruker ennå: lag en først.</translation>
    </message>
    <message>
        <source>A login is a small letter, then letters, digits or _, 15 at most, and not the name of a role.</source>
        <translation>Et brukernavn er en liten bokstav, så bokstaver, sifre eller _, høyst 15, og ikke navnet på en rolle.</translation>
    </message>
    <message>
        <source>The login {login} is taken: choose another.</source>
        <translation>Brukernavnet {login} er opptatt: velg et annet.</translation>
    </message>
    <message>
        <source>{name} does not work here: say so first if that has changed.</source>
        <translation>{name} jobber ikke her: si fra om det først hvis det har endret seg.</translation>
    </message>
    <message>
        <source>Nobody locks or renames the login they came in with: ask another manager.</source>
        <translation>Ingen låser eller endrer navnet på brukeren de selv er inne med: spør en annen leder.</translation>
    </message>
    <message>
        <source>The office and managers do this; ask one of them.</source>
        <translation>Kontoret og ledere gjør dette; spør en av dem.</translation>
    </message>
    <message>
        <source>Managers and administrators do this; ask one of them.</source>
        <translation>Ledere og administratorer gjør dette; spør en av dem.</translation>
    </message>
    <message>
        <source>This work is on a draft already: the office takes it off the draft first.</source>
        <translation>Dette arbeidet står allerede på et utkast: kontoret tar det av utkastet først.</translation>
    </message>
    <message>
        <source>{n} letters</source>
        <translation>{n} tegn</translation>
    </message>
    <message>
        <source>Managers and administrators read the record; ask one of them.</source>
        <translation>Ledere og administratorer leser loggen; spør en av dem.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Når (UTC)</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Bruker</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Hva som ble gjort</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Nobody at this desk is called “{given}”: write a short name or a number from the list.</source>
        <translation>Ingen ved denne desken heter «{given}»: skriv et kortnavn eller et nummer fra listen.</translation>
    </message>
    <message>
        <source>This desk has no manager or administrator.</source>
        <translation>Denne desken har verken leder eller administrator.</translation>
    </message>
    <message>
        <source>{login}: {password} — shown this once, and kept nowhere.</source>
        <translation>{login}: {password} — vises bare denne ene gangen og lagres ingen steder.</translation>
    </message>
    <message>
        <source>{name} comes in as {login} now.</source>
        <translation>{name} kommer nå inn som {login}.</translation>
    </message>
    <message>
        <source>The desk on this server is of an older version of the program (schema {found}). Whoever owns the database opens it once with this one.</source>
        <translation>Supporten på denne serveren er fra en eldre versjon av programmet (skjema {found}). Den som eier databasen, åpner den én gang med denne.</translation>
    </message>
    <message>
        <source>Your own login does not see every row of the desk. Whoever owns the database backs it up and copies it.</source>
        <translation>Din egen bruker ser ikke alle rader i supporten. Den som eier databasen, sikkerhetskopierer og kopierer den.</translation>
    </message>
</context>
<context>
    <name>line</name>
    <message>
        <source>The line to the database broke while this was being saved, so it may be saved already. Look before you do it once more.</source>
        <translation>Forbindelsen til databasen ble brutt mens dette ble lagret, så det kan være lagret allerede. Se etter før du gjør det en gang til.</translation>
    </message>
    <message>
        <source>There is no line to the database: this waits until it is back. Nothing was changed.</source>
        <translation>Det er ingen forbindelse til databasen: dette venter til den er tilbake. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>{number} was merged into {target} meanwhile.</source>
        <translation>{number} ble slått sammen med {target} i mellomtiden.</translation>
    </message>
    <message>
        <source>This could not be sent because of a fault in the program. It stays here; nothing of it is lost.</source>
        <translation>Dette kunne ikke sendes på grunn av en feil i programmet. Det blir liggende her; ingenting av det går tapt.</translation>
    </message>
    <message>
        <source>No computer of that name is known here. Check how the server is written, and the network.</source>
        <translation>Ingen maskin med det navnet er kjent her. Kontroller hvordan serveren er skrevet, og nettet.</translation>
    </message>
    <message>
        <source>The server does not encrypt. Have TLS set up on it, or choose a lesser protection knowingly.</source>
        <translation>Serveren krypterer ikke. Få satt opp TLS på den, eller velg et svakere vern med åpne øyne.</translation>
    </message>
    <message>
        <source>The server's certificate is for another name than the one you wrote. Write the name it is for.</source>
        <translation>Serverens sertifikat gjelder et annet navn enn det du skrev. Skriv navnet det gjelder.</translation>
    </message>
    <message>
        <source>Nobody you trust vouches for the server's certificate. Choose the file of the authority that signed it.</source>
        <translation>Ingen du stoler på, går god for serverens sertifikat. Velg filen til utstederen som signerte det.</translation>
    </message>
    <message>
        <source>The file of authorities cannot be read. Choose the file (.crt or .pem) that the administrator gave you.</source>
        <translation>Filen med utstedere kan ikke leses. Velg filen (.crt eller .pem) som administratoren ga deg.</translation>
    </message>
    <message>
        <source>None of the servers takes writes just now: each is a standby, or may only be read. Try again in a moment.</source>
        <translation>Ingen av serverne tar imot skriving akkurat nå: hver av dem er reserve eller kan bare leses. Prøv igjen om et øyeblikk.</translation>
    </message>
    <message>
        <source>A password does not belong in an address: everybody on this computer can read it in the list of programs. Leave it out; it is asked for, or comes from the keyring, from PGPASSFILE or from the file that PGPASSWORD_FILE names.</source>
        <translation>Et passord hører ikke hjemme i en adresse: alle på denne maskinen kan lese det i listen over programmer. Utelat det; det blir spurt etter, eller hentes fra nøkkelringen, fra PGPASSFILE eller fra filen som PGPASSWORD_FILE nevner.</translation>
    </message>
    <message>
        <source>The password's file {file} could not be read: {why}.</source>
        <translation>Passordfilen {file} kunne ikke leses: {why}.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password: {why}. It is asked for at the next start.</source>
        <translation>Nøkkelringen tok ikke vare på passordet: {why}. Det blir spurt etter ved neste start.</translation>
    </message>
    <message>
        <source>A copy into this database was begun and did not end: nothing in it counts. Copy into it again, or choose another.</source>
        <translation>En kopiering til denne databasen ble påbegynt og ikke fullført: ingenting i den gjelder. Kopier til den på nytt, eller velg en annen.</translation>
    </message>
    <message>
        <source>The copy is not what was copied: in the table {table} the row {key} differs. It counts for nothing; copy again.</source>
        <translation>Kopien er ikke det som ble kopiert: i tabellen {table} er raden {key} en annen. Den gjelder ikke; kopier på nytt.</translation>
    </message>
    <message>
        <source>There is a desk in {target} already. Choose a database or a file that holds nothing; nothing was changed.</source>
        <translation>Det finnes allerede en support i {target}. Velg en database eller fil som er tom; ingenting ble endret.</translation>
    </message>
    <message>
        <source>The copy was stopped. The desk is as it was, and {target} counts for nothing: copy into it again, or delete it.</source>
        <translation>Kopieringen ble stoppet. Supporten er som før, og {target} gjelder ikke: kopier dit på nytt, eller slett det.</translation>
    </message>
    <message>
        <source>The copy needs another place than the desk itself.</source>
        <translation>Kopien trenger et annet sted enn selve supporten.</translation>
    </message>
    <message>
        <source>There is no desk in {source} to be copied.</source>
        <translation>Det finnes ingen support i {source} å kopiere.</translation>
    </message>
    <message>
        <source>The desk in {source} is of an older version of the program (schema {found}). Open it once with this one, then copy.</source>
        <translation>Supporten i {source} er fra en eldre versjon av programmet (skjema {found}). Åpne den én gang med denne, og kopier så.</translation>
    </message>
    <message>
        <source>Some rows of the desk point at rows that are missing. Run the check first; the copy was given up.</source>
        <translation>Noen rader i supporten peker på rader som mangler. Kjør kontrollen først; kopieringen ble avbrutt.</translation>
    </message>
    <message>
        <source>No line to the database since {at:clock}</source>
        <translation>Ingen forbindelse til databasen siden {at:clock}</translation>
    </message>
    <message>
        <source>what you see is of {at:clock}</source>
        <translation>det du ser, er fra {at:clock}</translation>
    </message>
    <message numerus="yes">
        <source>{n} kept here, sent when it is back</source>
        <translation><numerusform>{n} ligger her og sendes når den er tilbake</numerusform><numerusform>{n} ligger her og sendes når den er tilbake</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} kept here could not be sent.</source>
        <translation><numerusform>{n} som ligger her, kunne ikke sendes.</numerusform><numerusform>{n} som ligger her, kunne ikke sendes.</numerusform></translation>
    </message>
    <message>
        <source>Look and choose</source>
        <translation>Se og velg</translation>
    </message>
    <message>
        <source>Kept on this machine: it is sent when the line to the database is back.</source>
        <translation>Ligger på denne maskinen: det sendes når forbindelsen til databasen er tilbake.</translation>
    </message>
    <message>
        <source>Kept on this machine</source>
        <translation>Ligger på denne maskinen</translation>
    </message>
    <message>
        <source>What was done without a line to the database, and what is to be chosen</source>
        <translation>Det som ble gjort uten forbindelse til databasen, og det som må velges</translation>
    </message>
    <message>
        <source>What was done without a line to the database is kept here and sent in order. Nothing of it is dropped without you.</source>
        <translation>Det som ble gjort uten forbindelse til databasen, ligger her og sendes i rekkefølge. Ingenting forkastes uten deg.</translation>
    </message>
    <message>
        <source>Nothing is kept here: everything stands in the database.</source>
        <translation>Ingenting ligger her: alt står i databasen.</translation>
    </message>
    <message>
        <source>Call begun</source>
        <translation>Samtale startet</translation>
    </message>
    <message>
        <source>Call finished</source>
        <translation>Samtale avsluttet</translation>
    </message>
    <message>
        <source>Call held</source>
        <translation>Samtale satt på vent</translation>
    </message>
    <message>
        <source>Call resumed</source>
        <translation>Samtale gjenopptatt</translation>
    </message>
    <message>
        <source>Notes of a call</source>
        <translation>Notater fra en samtale</translation>
    </message>
    <message>
        <source>What a call is about</source>
        <translation>Hva en samtale gjelder</translation>
    </message>
    <message>
        <source>Waits for the line</source>
        <translation>Venter på forbindelsen</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>Kunne ikke sendes</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Lagt til side</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>You wrote:
{mine}

{who} wrote meanwhile:
{theirs}</source>
        <translation>Du skrev:
{mine}

{who} skrev i mellomtiden:
{theirs}</translation>
    </message>
    <message>
        <source>You wrote:
{mine}</source>
        <translation>Du skrev:
{mine}</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hvordan det står til</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopier teksten</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Legg det til side</translation>
    </message>
    <message>
        <source>Keep it as a note</source>
        <translation>Behold det som et notat</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Send det likevel</translation>
    </message>
    <message>
        <source>Rows that point at nothing: {count}.</source>
        <translation>Rader som ikke peker på noe: {count}.</translation>
    </message>
    <message>
        <source>The schema is {found}, and this program works with {wanted}.</source>
        <translation>Skjemaet er {found}, og dette programmet arbeider med {wanted}.</translation>
    </message>
    <message>
        <source>Guards of the database that are missing or asleep: {count} ({names}).</source>
        <translation>Vakter i databasen som mangler eller sover: {count} ({names}).</translation>
    </message>
    <message>
        <source>The session {session} counts {booked} seats as taken, and its bookings take {taken}.</source>
        <translation>Kursgangen {session} regner {booked} plasser som opptatt, og bestillingene tar {taken}.</translation>
    </message>
    <message>
        <source>{customer} drew {used} quarters from the pack in {month}, and the pack has {most} a month.</source>
        <translation>{customer} tok {used} kvarter av pakken i {month}, og pakken har {most} i måneden.</translation>
    </message>
    <message>
        <source>Attached files that nothing points to: {count}. They only take up room.</source>
        <translation>Vedlegg som ingenting peker på: {count}. De tar bare plass.</translation>
    </message>
    <message>
        <source>Restore the newest backup that passes this check.</source>
        <translation>Gjenopprett den nyeste sikkerhetskopien som består denne kontrollen.</translation>
    </message>
    <message>
        <source>Restore the newest backup that passes this check, or send this list to whoever looks after the program.</source>
        <translation>Gjenopprett den nyeste sikkerhetskopien som består denne kontrollen, eller send denne listen til den som har ansvar for programmet.</translation>
    </message>
    <message>
        <source>Close the desk everywhere and run: desk database migrate.</source>
        <translation>Lukk supporten overalt og kjør: desk database migrate.</translation>
    </message>
    <message>
        <source>Run: desk database migrate. It puts every guard in place again.</source>
        <translation>Kjør: desk database migrate. Det setter alle vaktene på plass igjen.</translation>
    </message>
    <message>
        <source>Open the session, compare the bookings with the list of those who come, and cancel or add seats there.</source>
        <translation>Åpne kursgangen, sammenlign bestillingene med listen over dem som kommer, og avbestill eller legg til plasser der.</translation>
    </message>
    <message>
        <source>Open the customer's charges of that month and approve or change the last one.</source>
        <translation>Åpne kundens belastninger for den måneden, og godkjenn eller endre den siste.</translation>
    </message>
    <message>
        <source>Put the file back from a backup, or remove it from its ticket.</source>
        <translation>Legg filen tilbake fra en sikkerhetskopi, eller fjern den fra saken.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Ingenting trenger å gjøres.</translation>
    </message>
    <message>
        <source>Keep this database as it is, restore the newest backup that passes this check beside it, and compare the two.</source>
        <translation>La denne databasen være som den er, gjenopprett den nyeste sikkerhetskopien som består denne kontrollen ved siden av, og sammenlign de to.</translation>
    </message>
    <message>
        <source>{place} is there already. Name one that is not; nothing was changed.</source>
        <translation>{place} finnes allerede. Oppgi en som ikke finnes; ingenting ble endret.</translation>
    </message>
    <message>
        <source>The login {user} may not make databases. Ask the server's administrator for this: CREATE DATABASE "{database}" OWNER "{owner}" ENCODING 'UTF8' TEMPLATE template0</source>
        <translation>Brukeren {user} kan ikke opprette databaser. Be serverens administrator om dette: CREATE DATABASE "{database}" OWNER "{owner}" ENCODING 'UTF8' TEMPLATE template0</translation>
    </message>
    <message>
        <source>There is no role {owner} on the server; make it first, or name another owner.</source>
        <translation>Rollen {owner} finnes ikke på serveren; opprett den først, eller oppgi en annen eier.</translation>
    </message>
    <message>
        <source>The backup {file} was thrown away: it lacks the tables {tables}.</source>
        <translation>Sikkerhetskopien {file} ble forkastet: den mangler tabellene {tables}.</translation>
    </message>
    <message>
        <source>{file} is no backup of a server. One of a file (.sqlite) is restored into a file; copy it to the server then.</source>
        <translation>{file} er ingen sikkerhetskopi av en server. En kopi av en fil (.sqlite) gjenopprettes til en fil; kopier den så til serveren.</translation>
    </message>
    <message>
        <source>{file} is a backup of a server: restore it into a new database there, then copy that to a file.</source>
        <translation>{file} er en sikkerhetskopi av en server: gjenopprett den til en ny database der, og kopier den så til en fil.</translation>
    </message>
    <message>
        <source>{program} of PostgreSQL {version} or newer is not on this computer. Install {package}, then try again.</source>
        <translation>{program} fra PostgreSQL {version} eller nyere finnes ikke på denne maskinen. Installer {package}, og prøv igjen.</translation>
    </message>
    <message>
        <source>{program} could not do it: {detail}</source>
        <translation>{program} klarte det ikke: {detail}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept of what had been begun.</source>
        <translation>Stoppet. Ingenting ble beholdt av det som var påbegynt.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep the password. It is asked for at each start and stored nowhere; a keyring comes with the desktop (GNOME Keyring, KWallet, Windows, macOS).</source>
        <translation>Denne maskinen har ingen nøkkelring som kan ta vare på passordet. Det blir spurt etter ved hver start og lagres ingen steder; en nøkkelring følger med skrivebordet (GNOME Keyring, KWallet, Windows, macOS).</translation>
    </message>
    <message>
        <source>{given} is no server's address. Write it as postgresql://name@host/database.</source>
        <translation>{given} er ikke adressen til en server. Skriv den som postgresql://navn@vert/database.</translation>
    </message>
    <message>
        <source>Check the server fully (recommended)</source>
        <translation>Kontroller serveren fullt ut (anbefales)</translation>
    </message>
    <message>
        <source>The line is encrypted, and the server's certificate and name are checked: nobody can stand in between.</source>
        <translation>Linjen er kryptert, og serverens sertifikat og navn kontrolleres: ingen kan stå imellom.</translation>
    </message>
    <message>
        <source>Check the certificate, not the name</source>
        <translation>Kontroller sertifikatet, ikke navnet</translation>
    </message>
    <message>
        <source>Gives up the name: another server with a certificate of the same authority could take this one's place.</source>
        <translation>Gir avkall på navnet: en annen server med sertifikat fra samme utsteder kan ta dennes plass.</translation>
    </message>
    <message>
        <source>Encrypt, but check nothing</source>
        <translation>Krypter, men kontroller ingenting</translation>
    </message>
    <message>
        <source>Gives up who is at the other end: a stranger on the way can pose as the server and read and change everything.</source>
        <translation>Gir avkall på hvem som er i andre enden: en fremmed underveis kan utgi seg for serveren og lese og endre alt.</translation>
    </message>
    <message>
        <source>Encrypt if the server offers it</source>
        <translation>Krypter hvis serveren tilbyr det</translation>
    </message>
    <message>
        <source>Gives up encryption itself: a stranger on the way can switch it off, and nobody would notice.</source>
        <translation>Gir avkall på selve krypteringen: en fremmed underveis kan slå den av uten at noen merker det.</translation>
    </message>
    <message>
        <source>Do not encrypt</source>
        <translation>Ikke krypter</translation>
    </message>
    <message>
        <source>Gives up everything: whoever is on the way reads and changes what passes. Only for a server on this computer.</source>
        <translation>Gir avkall på alt: den som er underveis, leser og endrer det som passerer. Bare for en server på denne maskinen.</translation>
    </message>
    <message>
        <source>{host} is known here ({found}).</source>
        <translation>{host} er kjent her ({found}).</translation>
    </message>
    <message>
        <source>No computer named {host} is known here.</source>
        <translation>Ingen maskin med navnet {host} er kjent her.</translation>
    </message>
    <message>
        <source>{host} answers on port {port}.</source>
        <translation>{host} svarer på port {port}.</translation>
    </message>
    <message>
        <source>{host} refuses port {port}: no database server listens there.</source>
        <translation>{host} avviser port {port}: ingen databaseserver lytter der.</translation>
    </message>
    <message>
        <source>{host} does not answer on port {port} within {seconds} seconds.</source>
        <translation>{host} svarer ikke på port {port} innen {seconds} sekunder.</translation>
    </message>
    <message>
        <source>No database server listens in {host}.</source>
        <translation>Ingen databaseserver lytter i {host}.</translation>
    </message>
    <message>
        <source>Logged in as {user} on {host}, which takes writes.</source>
        <translation>Logget inn som {user} på {host}, som tar imot skriving.</translation>
    </message>
    <message>
        <source>The database is empty: a new desk can be set up in it.</source>
        <translation>Databasen er tom: en ny support kan settes opp i den.</translation>
    </message>
    <message>
        <source>A desk stands in it, at the schema this program needs ({found}).</source>
        <translation>Den inneholder en support med skjemaet dette programmet trenger ({found}).</translation>
    </message>
    <message>
        <source>A desk of an older version stands in it (schema {found}); it is brought up to date when it is opened.</source>
        <translation>Den inneholder en support fra en eldre versjon (skjema {found}); den oppdateres når den åpnes.</translation>
    </message>
    <message>
        <source>This login may do what a desk does.</source>
        <translation>Denne brukeren kan gjøre det en support gjør.</translation>
    </message>
    <message>
        <source>This login may not make tables in the database.</source>
        <translation>Denne brukeren kan ikke lage tabeller i databasen.</translation>
    </message>
    <message>
        <source>This login may not bring the desk up to date: its tables belong to {owner}.</source>
        <translation>Denne brukeren kan ikke oppdatere supporten: tabellene tilhører {owner}.</translation>
    </message>
    <message>
        <source>This login may read the desk but not write in it.</source>
        <translation>Denne brukeren kan lese supporten, men ikke skrive i den.</translation>
    </message>
    <message>
        <source>Check how it is written. A name of the office's own network may need the network cable or the VPN.</source>
        <translation>Kontroller hvordan det er skrevet. Et navn på kontorets eget nett kan kreve nettkabel eller VPN.</translation>
    </message>
    <message>
        <source>Check the port with the administrator; the server must listen on the network (listen_addresses).</source>
        <translation>Kontroller porten med administratoren; serveren må lytte på nettet (listen_addresses).</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall between this computer and the server.</source>
        <translation>Kontroller nettet, VPN og brannmuren mellom denne maskinen og serveren.</translation>
    </message>
    <message>
        <source>Start the server, or write the folder of its socket.</source>
        <translation>Start serveren, eller skriv mappen til sokkelen dens.</translation>
    </message>
    <message>
        <source>Check name and password; the server's pg_hba.conf must let this computer in.</source>
        <translation>Kontroller navn og passord; serverens pg_hba.conf må slippe denne maskinen inn.</translation>
    </message>
    <message>
        <source>Make it with “Create the database”, or ask the administrator.</source>
        <translation>Opprett den med «Opprett databasen», eller spør administratoren.</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to connect to this database.</source>
        <translation>Be administratoren om rett til å koble til denne databasen.</translation>
    </message>
    <message>
        <source>Add the primary server to the hosts, or wait until a standby has been promoted.</source>
        <translation>Legg til hovedserveren blant vertene, eller vent til en reserve har tatt over.</translation>
    </message>
    <message>
        <source>Ask the administrator to make this login the owner of the database.</source>
        <translation>Be administratoren gjøre denne brukeren til eier av databasen.</translation>
    </message>
    <message>
        <source>Ask that login's owner to open the desk once, or to run: desk database migrate.</source>
        <translation>Be den som har den brukeren, åpne supporten én gang eller kjøre: desk database migrate.</translation>
    </message>
    <message>
        <source>Ask an administrator of the desk for a login of your own (Settings › People).</source>
        <translation>Be en administrator av supporten om en egen bruker (Innstillinger › Personer).</translation>
    </message>
    <message>
        <source>Install the newer program.</source>
        <translation>Installer det nyere programmet.</translation>
    </message>
    <message>
        <source>Name another database.</source>
        <translation>Oppgi en annen database.</translation>
    </message>
    <message>
        <source>{host} proved itself: its certificate is for this name and by an authority you trust.</source>
        <translation>{host} beviste hvem den er: sertifikatet gjelder dette navnet og er fra en utsteder du stoler på.</translation>
    </message>
    <message>
        <source>The certificate of {host} is by an authority you trust; the name in it was not checked.</source>
        <translation>Sertifikatet til {host} er fra en utsteder du stoler på; navnet i det ble ikke kontrollert.</translation>
    </message>
    <message>
        <source>The line to {host} is encrypted; who is at its other end was not checked.</source>
        <translation>Linjen til {host} er kryptert; hvem som er i andre enden, ble ikke kontrollert.</translation>
    </message>
    <message>
        <source>The line to {host} is not encrypted.</source>
        <translation>Linjen til {host} er ikke kryptert.</translation>
    </message>
    <message>
        <source>{host} does not encrypt.</source>
        <translation>{host} krypterer ikke.</translation>
    </message>
    <message>
        <source>The certificate of {host} is for another name: {names}.</source>
        <translation>Sertifikatet til {host} gjelder et annet navn: {names}.</translation>
    </message>
    <message>
        <source>Nobody you trust signed the certificate of {host}.</source>
        <translation>Ingen du stoler på, har signert sertifikatet til {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date, or this computer's clock is wrong.</source>
        <translation>Sertifikatet til {host} er utløpt, eller klokken på denne maskinen går feil.</translation>
    </message>
    <message>
        <source>The file of authorities {file} cannot be read.</source>
        <translation>Filen med utstedere {file} kan ikke leses.</translation>
    </message>
    <message>
        <source>{host} and this computer could not agree how to encrypt: {why}.</source>
        <translation>{host} og denne maskinen ble ikke enige om krypteringen: {why}.</translation>
    </message>
    <message>
        <source>The line to {host} does not leave this computer.</source>
        <translation>Linjen til {host} forlater ikke denne maskinen.</translation>
    </message>
    <message>
        <source>Choose the full check once the name of the server stands in its certificate.</source>
        <translation>Velg full kontroll når serverens navn står i sertifikatet.</translation>
    </message>
    <message>
        <source>Choose the full check, with the file of the authority from the administrator.</source>
        <translation>Velg full kontroll, med utstederens fil fra administratoren.</translation>
    </message>
    <message>
        <source>Choose the full check, unless the server is this computer.</source>
        <translation>Velg full kontroll, med mindre serveren er denne maskinen.</translation>
    </message>
    <message>
        <source>Have a certificate set up on the server (ssl = on), or choose a lesser protection knowingly.</source>
        <translation>Få satt opp et sertifikat på serveren (ssl = on), eller velg et svakere vern med åpne øyne.</translation>
    </message>
    <message>
        <source>Write the host as it stands in the certificate.</source>
        <translation>Skriv verten slik den står i sertifikatet.</translation>
    </message>
    <message>
        <source>Choose the file of the authority that signed it; the administrator has it.</source>
        <translation>Velg filen til utstederen som signerte det; administratoren har den.</translation>
    </message>
    <message>
        <source>Ask the administrator for a new certificate, and look at the clock.</source>
        <translation>Be administratoren om et nytt sertifikat, og se på klokken.</translation>
    </message>
    <message>
        <source>Choose the file again; it ends in .crt or .pem.</source>
        <translation>Velg filen på nytt; den slutter på .crt eller .pem.</translation>
    </message>
    <message>
        <source>Ask the administrator which versions of TLS the server speaks.</source>
        <translation>Spør administratoren hvilke versjoner av TLS serveren bruker.</translation>
    </message>
    <message>
        <source>The database {place} is made; a desk can be set up in it.</source>
        <translation>Databasen {place} er opprettet; en support kan settes opp i den.</translation>
    </message>
    <message>
        <source>What stood before is kept in {file}.</source>
        <translation>Det som sto der før, er bevart i {file}.</translation>
    </message>
    <message>
        <source>The schema is {found}; every guard is in place.</source>
        <translation>Skjemaet er {found}; alle vakter er på plass.</translation>
    </message>
    <message>
        <source>The backup {file} stands in {place}.</source>
        <translation>Sikkerhetskopien {file} er gjenopprettet i {place}.</translation>
    </message>
    <message>
        <source>{rows:number} rows of {tables} tables were copied to {target}, and each was read back and is the same.</source>
        <translation>{rows:number} rader fra {tables} tabeller ble kopiert til {target}, og hver av dem ble lest tilbake og er lik.</translation>
    </message>
    <message>
        <source>Attached files that were lost before: {count}.</source>
        <translation>Vedlegg som var borte fra før: {count}.</translation>
    </message>
    <message>
        <source>From now on everybody opens the copy; the desk that was copied stays as it is and should be put away.</source>
        <translation>Fra nå av åpner alle kopien; supporten som ble kopiert, står uendret og bør legges bort.</translation>
    </message>
    <message>
        <source>The keyring holds no password for this server any more.</source>
        <translation>Nøkkelringen har ikke lenger noe passord for denne serveren.</translation>
    </message>
    <message>
        <source>Password for {where}: </source>
        <translation>Passord for {where}: </translation>
    </message>
    <message>
        <source>The keyring keeps the password.</source>
        <translation>Nøkkelringen tar vare på passordet.</translation>
    </message>
    <message>
        <source>This, or a part of it, was saved before the line broke. Look at it before you go on; nothing was done twice.</source>
        <translation>Dette, eller en del av det, ble lagret før forbindelsen ble brutt. Se på det før du går videre; ingenting ble gjort to ganger.</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>En fil på denne maskinen</translation>
    </message>
    <message>
        <source>For one desk. It can be moved and backed up like any other file.</source>
        <translation>For én arbeidsplass. Den kan flyttes og sikkerhetskopieres som enhver annen fil.</translation>
    </message>
    <message>
        <source>Your team's PostgreSQL</source>
        <translation>Teamets PostgreSQL</translation>
    </message>
    <message>
        <source>For several desks at once. You need an empty database on the server, and a login.</source>
        <translation>For flere arbeidsplasser samtidig. Du trenger en tom database på serveren, og en bruker.</translation>
    </message>
    <message>
        <source>It can move later: a desk goes from a file to a server and back, row by row.</source>
        <translation>Den kan flyttes senere: en support går fra fil til server og tilbake, rad for rad.</translation>
    </message>
    <message>
        <source>Write the server's name, or several: db.example, standby.example:5433.</source>
        <translation>Skriv serverens navn, eller flere: db.example, standby.example:5433.</translation>
    </message>
    <message>
        <source>After the colon stands a port, as in db.example:5433.</source>
        <translation>Etter kolonet står en port, som i db.example:5433.</translation>
    </message>
    <message>
        <source>Write the database's name.</source>
        <translation>Skriv databasens navn.</translation>
    </message>
    <message>
        <source>Servers, the first one first</source>
        <translation>Servere, den første først</translation>
    </message>
    <message>
        <source>Which server is asked</source>
        <translation>Hvilken server som spørres</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>I denne rekkefølgen</translation>
    </message>
    <message>
        <source>In any order, to share the load</source>
        <translation>I vilkårlig rekkefølge, for å dele belastningen</translation>
    </message>
    <message>
        <source>Protection of the line</source>
        <translation>Vern av linjen</translation>
    </message>
    <message>
        <source>File of the authority</source>
        <translation>Utstederens fil</translation>
    </message>
    <message>
        <source>Keep the password in this computer's keyring</source>
        <translation>Ta vare på passordet i denne maskinens nøkkelring</translation>
    </message>
    <message>
        <source>What this computer trusts</source>
        <translation>Det denne maskinen stoler på</translation>
    </message>
    <message>
        <source>Empty: from the keyring, if it knows it</source>
        <translation>Tomt: fra nøkkelringen, hvis den kjenner det</translation>
    </message>
    <message>
        <source>Everybody who works at the desk opens the same PostgreSQL database. Write down what your administrator gave you.</source>
        <translation>Alle i supporten åpner den samme PostgreSQL-databasen. Skriv inn det administratoren ga deg.</translation>
    </message>
    <message>
        <source>Copy this desk to a server</source>
        <translation>Kopier denne supporten til en server</translation>
    </message>
    <message>
        <source>Copy here</source>
        <translation>Kopier hit</translation>
    </message>
    <message>
        <source>Every row goes into an empty database of a PostgreSQL server and is read back. This desk stays as it is.</source>
        <translation>Hver rad går til en tom database på en PostgreSQL-server og leses tilbake. Denne supporten blir som den er.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Prøv</translation>
    </message>
    <message>
        <source>Create the database</source>
        <translation>Opprett databasen</translation>
    </message>
    <message>
        <source>Restore into a new database</source>
        <translation>Gjenopprett til en ny database</translation>
    </message>
    <message>
        <source>Restore into a new database…</source>
        <translation>Gjenopprett til en ny database…</translation>
    </message>
    <message>
        <source>The backup never goes over a desk that stands: a new database is made for it on the same server, and checked.</source>
        <translation>Sikkerhetskopien går aldri over en support som finnes: en ny database opprettes for den på samme server og kontrolleres.</translation>
    </message>
    <message>
        <source>Copy into a file</source>
        <translation>Kopier til en fil</translation>
    </message>
    <message>
        <source>Copy into a file…</source>
        <translation>Kopier til en fil…</translation>
    </message>
    <message>
        <source>Copy to a server…</source>
        <translation>Kopier til en server…</translation>
    </message>
    <message>
        <source>The desk is copied.</source>
        <translation>Supporten er kopiert.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Åpne kopien</translation>
    </message>
    <message>
        <source>A backup is written by PostgreSQL's own pg_dump while everybody works, and read through before it counts.</source>
        <translation>Sikkerhetskopien skrives av PostgreSQLs eget pg_dump mens alle arbeider, og leses gjennom før den gjelder.</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Hvor langt arbeidet er kommet</translation>
    </message>
    <message numerus="yes">
        <source>{n} kept here need you</source>
        <translation><numerusform>{n} som ligger her, trenger deg</numerusform><numerusform>{n} som ligger her, trenger deg</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} kept here have been sent.</source>
        <translation><numerusform>{n} som lå her, er sendt.</numerusform><numerusform>{n} som lå her, er sendt.</numerusform></translation>
    </message>
    <message>
        <source>The server asks for the password of this login.</source>
        <translation>Serveren spør etter passordet til denne brukeren.</translation>
    </message>
    <message>
        <source>Type it; it goes to the keyring if you want, and nowhere else.</source>
        <translation>Skriv det inn; det går til nøkkelringen hvis du vil, og ingen andre steder.</translation>
    </message>
    <message>
        <source>Issuing waits for the line to the database: numbers are given only there. Nothing was changed.</source>
        <translation>Utstedelsen venter på forbindelsen til databasen: numre gis bare der. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>Booking waits for the line to the database: places are counted only there. Nothing was changed.</source>
        <translation>Påmeldingen venter på forbindelsen til databasen: plassene telles bare der. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>A new ticket waits for the line to the database: its number is given only there. What you typed stays.</source>
        <translation>En ny sak venter på forbindelsen til databasen: nummeret gis bare der. Det du skrev, blir stående.</translation>
    </message>
    <message>
        <source>The server's database is empty: pick the promise of the desk that is to live in it.</source>
        <translation>Databasen på serveren er tom: velg løftet til supporten som skal ligge i den.</translation>
    </message>
    <message>
        <source>The other database does not take a row: {detail}. The copy was given up; run the check on the desk.</source>
        <translation>Den andre databasen tar ikke imot en rad: {detail}. Kopieringen ble avbrutt; kjør kontrollen på supporten.</translation>
    </message>
    <message>
        <source>The database is written in {encoding}; a desk needs UTF8.</source>
        <translation>Databasen er skrevet i {encoding}; en support trenger UTF8.</translation>
    </message>
    <message>
        <source>Have a new database made with ENCODING 'UTF8', or make one here under another name.</source>
        <translation>Få opprettet en ny database med ENCODING 'UTF8', eller opprett en her under et annet navn.</translation>
    </message>
    <message>
        <source>The desk was changed while it was copied; what changed is not in the copy. Close it everywhere, and copy it into an empty database.</source>
        <translation>Supporten ble endret mens den ble kopiert; endringene er ikke med i kopien. Lukk den overalt, og kopier den til en tom database.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>New request {number}: {subject}</source>
        <translation>Ny sak {number}: {subject}</translation>
    </message>
    <message>
        <source>{number} is yours now: {subject}</source>
        <translation>{number} er nå din: {subject}</translation>
    </message>
    <message>
        <source>{who} wrote on {number}: {subject}</source>
        <translation>{who} skrev på {number}: {subject}</translation>
    </message>
    <message>
        <source>{number} is due {at:clock}: {subject}</source>
        <translation>{number} har frist kl. {at:clock}: {subject}</translation>
    </message>
    <message>
        <source>{number} is late: {subject}</source>
        <translation>{number} er over fristen: {subject}</translation>
    </message>
    <message>
        <source>News of progress is due on {number}: {subject}</source>
        <translation>Nytt om framdriften skal gis på {number}: {subject}</translation>
    </message>
    <message>
        <source>{who} answered on your ticket {number}: {subject}</source>
        <translation>{who} svarte på saken din {number}: {subject}</translation>
    </message>
    <message>
        <source>{number} was lifted to level 3: {subject}</source>
        <translation>{number} ble løftet til nivå 3: {subject}</translation>
    </message>
    <message>
        <source>{number} was lifted to management: {subject}</source>
        <translation>{number} ble løftet til ledelsen: {subject}</translation>
    </message>
    <message>
        <source>{number} was let down again: {subject}</source>
        <translation>{number} ble satt ned igjen: {subject}</translation>
    </message>
    <message>
        <source>A hold was released: {customer}</source>
        <translation>Frigitt for fakturering: {customer}</translation>
    </message>
    <message>
        <source>{site} is to be told about “{course}”</source>
        <translation>{site} skal få beskjed om «{course}»</translation>
    </message>
    <message>
        <source>{who} is to be trained by {day:date}</source>
        <translation>{who} skal ha opplæring innen {day:date}</translation>
    </message>
    <message>
        <source>A contract of {customer} asks for a decision by {day:date}</source>
        <translation>{customer}: en avtale krever en avgjørelse innen {day:date}</translation>
    </message>
    <message>
        <source>The phone pack of {customer} is nearly used up</source>
        <translation>{customer}: telefonpakken er snart brukt opp</translation>
    </message>
    <message>
        <source>The phone pack of {customer} is used up</source>
        <translation>{customer}: telefonpakken er brukt opp</translation>
    </message>
    <message>
        <source>The weekly report up to {day:date} is made</source>
        <translation>Ukesrapporten til og med {day:date} er laget</translation>
    </message>
    <message>
        <source>Today's backup could not be made</source>
        <translation>Dagens sikkerhetskopi kunne ikke lages</translation>
    </message>
    <message>
        <source>Received {at:moment} from {customer}.</source>
        <translation>Mottatt {at:moment} fra {customer}.</translation>
    </message>
    <message>
        <source>{who} gave it to you on {at:moment}.</source>
        <translation>{who} ga deg den {at:moment}.</translation>
    </message>
    <message>
        <source>Written on {at:moment}; the customer is {customer}.</source>
        <translation>Skrevet {at:moment}; kunden er {customer}.</translation>
    </message>
    <message>
        <source>An answer is promised to {customer} by {at:moment}.</source>
        <translation>{customer} er lovet svar innen {at:moment}.</translation>
    </message>
    <message>
        <source>A call back is promised to {customer} by {at:moment}.</source>
        <translation>{customer} er lovet å bli ringt opp innen {at:moment}.</translation>
    </message>
    <message>
        <source>The start of work is promised to {customer} by {at:moment}.</source>
        <translation>{customer} er lovet at arbeidet begynner innen {at:moment}.</translation>
    </message>
    <message>
        <source>A solution is promised to {customer} by {at:moment}.</source>
        <translation>{customer} er lovet løsning innen {at:moment}.</translation>
    </message>
    <message>
        <source>{customer} should hear of progress by {at:moment}.</source>
        <translation>{customer} bør få nytt om framdriften innen {at:moment}.</translation>
    </message>
    <message>
        <source>{who} told you on {at:moment}.</source>
        <translation>{who} ga deg beskjed {at:moment}.</translation>
    </message>
    <message>
        <source>The promise of this desk lifted it on {at:moment}.</source>
        <translation>Serviceløftet løftet den {at:moment}.</translation>
    </message>
    <message>
        <source>With the note: {note}</source>
        <translation>Med notatet: {note}</translation>
    </message>
    <message>
        <source>{who} released it on {at:moment}: {reason}</source>
        <translation>{who} frigav det {at:moment}: {reason}</translation>
    </message>
    <message>
        <source>A place came free on {at:moment} and is held until {until:moment}.</source>
        <translation>En plass ble ledig {at:moment} og er reservert til {until:moment}.</translation>
    </message>
    <message>
        <source>The place that was held for them lapsed on {at:moment}.</source>
        <translation>Plassen som var reservert, falt bort {at:moment}.</translation>
    </message>
    <message>
        <source>First login on {first:date} ({customer}); no course is booked.</source>
        <translation>Første innlogging {first:date} ({customer}); ingen kurs er bestilt.</translation>
    </message>
    <message>
        <source>It ends on {ends:date} unless somebody renews it.</source>
        <translation>Den opphører {ends:date} om ingen fornyer den.</translation>
    </message>
    <message>
        <source>It renews by itself; {day:date} is the last day to give notice.</source>
        <translation>Den fornyes av seg selv; {day:date} er siste dag for oppsigelse.</translation>
    </message>
    <message>
        <source>It ends on {ends:date}, and nothing follows.</source>
        <translation>Den opphører {ends:date}, og ingenting følger etter.</translation>
    </message>
    <message>
        <source>This month: {month_used} of {month_most} quarters; this year: {year_used} of {year_most}.</source>
        <translation>Denne måneden: {month_used} av {month_most} kvarter; i år: {year_used} av {year_most}.</translation>
    </message>
    <message>
        <source>Made on {at:moment}.</source>
        <translation>Laget {at:moment}.</translation>
    </message>
    <message>
        <source>It came to you because the ticket is yours.</source>
        <translation>Det kom til deg fordi saken er din.</translation>
    </message>
    <message>
        <source>It came to you because the call was yours.</source>
        <translation>Det kom til deg fordi samtalen var din.</translation>
    </message>
    <message>
        <source>It came to you because you give this course.</source>
        <translation>Det kom til deg fordi du holder kurset.</translation>
    </message>
    <message>
        <source>It came to you because you were named.</source>
        <translation>Det kom til deg fordi du ble nevnt.</translation>
    </message>
    <message>
        <source>It came to you because you are on duty and nobody else has it.</source>
        <translation>Det kom til deg fordi du har vakt og ingen andre har den.</translation>
    </message>
    <message>
        <source>It is nobody's own; your desk was the first to take it up.</source>
        <translation>Den er ingens egen; din arbeidsplass var først ute.</translation>
    </message>
    <message>
        <source>It is nobody's own; your desk took it over when another had gone.</source>
        <translation>Den er ingens egen; din arbeidsplass overtok da en annen var borte.</translation>
    </message>
    <message>
        <source>It came to this desk because the file is kept here.</source>
        <translation>Det kom hit fordi filen ligger her.</translation>
    </message>
    <message>
        <source>A new request</source>
        <translation>En ny sak</translation>
    </message>
    <message>
        <source>A ticket is given to me</source>
        <translation>Jeg får en sak</translation>
    </message>
    <message>
        <source>The customer writes on my ticket</source>
        <translation>Kunden skriver på saken min</translation>
    </message>
    <message>
        <source>A promise runs out soon</source>
        <translation>Et løfte utløper snart</translation>
    </message>
    <message>
        <source>A promise has run out</source>
        <translation>Et løfte er utløpt</translation>
    </message>
    <message>
        <source>News of progress is due</source>
        <translation>Nytt om framdriften skal gis</translation>
    </message>
    <message>
        <source>A colleague answers on my ticket</source>
        <translation>En kollega svarer på saken min</translation>
    </message>
    <message>
        <source>A ticket is lifted, and I am named</source>
        <translation>En sak løftes, og jeg er nevnt</translation>
    </message>
    <message>
        <source>A hold is released</source>
        <translation>Noe frigis for fakturering</translation>
    </message>
    <message>
        <source>A group is to be told of a place</source>
        <translation>En gruppe skal få beskjed om plass</translation>
    </message>
    <message>
        <source>Somebody is to be trained within a week</source>
        <translation>Noen skal ha opplæring innen en uke</translation>
    </message>
    <message>
        <source>A contract asks for a decision within two weeks</source>
        <translation>En avtale krever en avgjørelse innen to uker</translation>
    </message>
    <message>
        <source>A phone pack is nearly used up</source>
        <translation>En telefonpakke er snart brukt opp</translation>
    </message>
    <message>
        <source>The weekly report is made</source>
        <translation>Ukesrapporten er laget</translation>
    </message>
    <message>
        <source>The day's backup fails</source>
        <translation>Dagens sikkerhetskopi mislykkes</translation>
    </message>
    <message numerus="yes">
        <source>{n} alerts</source>
        <translation><numerusform>{n} varsel</numerusform><numerusform>{n} varsler</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} unread alerts</source>
        <translation><numerusform>{n} ulest varsel</numerusform><numerusform>{n} uleste varsler</numerusform></translation>
    </message>
    <message>
        <source>No unread alerts</source>
        <translation>Ingen uleste varsler</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Varsler</translation>
    </message>
    <message>
        <source>List your alerts: open, read or put them off</source>
        <translation>Vis varslene dine: åpne, les eller utsett</translation>
    </message>
    <message>
        <source>Mark all alerts read</source>
        <translation>Merk alle varsler som lest</translation>
    </message>
    <message>
        <source>Nothing is left unread in the list of alerts</source>
        <translation>Ingenting står igjen som ulest i varsellisten</translation>
    </message>
    <message>
        <source>What alerts me</source>
        <translation>Hva jeg varsles om</translation>
    </message>
    <message>
        <source>Choose what alerts you, in which ways, and when it is quiet</source>
        <translation>Velg hva du varsles om, på hvilke måter, og når det er stille</translation>
    </message>
    <message>
        <source>Unread alerts</source>
        <translation>Uleste</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Merk som lest</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Merk som ulest</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Merk alle som lest</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Utsett</translation>
    </message>
    <message>
        <source>For a quarter of an hour</source>
        <translation>I et kvarter</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>I en time</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>I tre timer</translation>
    </message>
    <message>
        <source>Until tomorrow at {at:clock}</source>
        <translation>Til i morgen kl. {at:clock}</translation>
    </message>
    <message>
        <source>Until Monday at {at:clock}</source>
        <translation>Til mandag kl. {at:clock}</translation>
    </message>
    <message>
        <source>Put off until {at:clock}</source>
        <translation>Utsatt til kl. {at:clock}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Ordnet</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>Ingenting er ulest.</translation>
    </message>
    <message>
        <source>What alerts you is written here, also what came while the program was closed.</source>
        <translation>Her står det du varsles om, også det som kom mens programmet var lukket.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Varsel</translation>
    </message>
    <message>
        <source>Only you see these switches; a colleague has their own.</source>
        <translation>Bare du ser disse bryterne; en kollega har sine egne.</translation>
    </message>
    <message>
        <source>Alert me</source>
        <translation>Varsle meg</translation>
    </message>
    <message>
        <source>It is written into my list of alerts.</source>
        <translation>Det skrives i varsellisten min.</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>På skrivebordet</translation>
    </message>
    <message>
        <source>The desktop shows it, also above other programs.</source>
        <translation>Skrivebordet viser det, også over andre programmer.</translation>
    </message>
    <message>
        <source>It counts on the sign among the desktop's own.</source>
        <translation>Det telles på ikonet blant skrivebordets egne.</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Med lyd</translation>
    </message>
    <message>
        <source>Two soft notes are played.</source>
        <translation>To myke toner spilles.</translation>
    </message>
    <message>
        <source>Before a promise's latest</source>
        <translation>Før et løfte utløper</translation>
    </message>
    <message>
        <source>In a call it is quiet, too; what was held back comes when the call is over.</source>
        <translation>I en samtale er det også stille; det som ble holdt tilbake, kommer når den er over.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation><numerusform>{n} minutt</numerusform><numerusform>{n} minutter</numerusform></translation>
    </message>
    <message>
        <source>Quiet outside my hours; what comes then is shown when they begin</source>
        <translation>Stille utenom tiden min; det som kommer da, vises når den begynner</translation>
    </message>
    <message>
        <source>The critical breaks through, also in a call and outside my hours</source>
        <translation>Det kritiske slipper gjennom, også i en samtale og utenom tiden min</translation>
    </message>
    <message>
        <source>Your hours end before they begin: choose a later end.</source>
        <translation>Tiden din slutter før den begynner: velg en senere slutt.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Velg minst én ukedag.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Velg et tidspunkt som ikke er passert.</translation>
    </message>
    <message>
        <source>On the icon</source>
        <translation>På ikonet</translation>
    </message>
    <message>
        <source>Open this</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>All alerts</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From the hour</source>
        <translation>Fra kl.</translation>
    </message>
    <message>
        <source>until the hour</source>
        <translation>til kl.</translation>
    </message>
    <message>
        <source>What stood in the way: {detail}</source>
        <translation>Dette sto i veien: {detail}</translation>
    </message>
    <message>
        <source>Promises that have run out: {count}</source>
        <translation>Løfter som er gått ut: {count}</translation>
    </message>
    <message>
        <source>Customers who wait for news of progress: {count}</source>
        <translation>Kunder som venter på nytt om framdriften: {count}</translation>
    </message>
    <message>
        <source>So many at once are said together; the queue has them under Breached.</source>
        <translation>Når det er så mange på én gang, sies de samlet; køen viser dem under brutte løfter.</translation>
    </message>
</context>
<context>
    <name>duty</name>
    <message>
        <source>On duty at {desk}</source>
        <translation>På vakt for {desk}</translation>
    </message>
    <message>
        <source>Second on duty at {desk}</source>
        <translation>Bakvakt for {desk}</translation>
    </message>
    <message>
        <source>second</source>
        <translation>bakvakt</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>{name} er stedfortreder</translation>
    </message>
    <message>
        <source>An absence is sickness, a holiday, or something else.</source>
        <translation>Et fravær er sykdom, ferie eller noe annet.</translation>
    </message>
    <message>
        <source>This absence is not there any more.</source>
        <translation>Dette fraværet finnes ikke lenger.</translation>
    </message>
    <message>
        <source>{name} is away at that time already: change that absence instead.</source>
        <translation>{name} er alt registrert borte da: endre det fraværet i stedet.</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves: choose somebody else.</source>
        <translation>Ingen er stedfortreder for seg selv: velg en annen.</translation>
    </message>
    <message>
        <source>{name} is away then too: choose somebody else.</source>
        <translation>{name} er også borte da: velg en annen.</translation>
    </message>
    <message>
        <source>This duty is not there any more.</source>
        <translation>Denne vakten finnes ikke lenger.</translation>
    </message>
    <message>
        <source>This duty is over: what was is left as it was.</source>
        <translation>Denne vakten er over: det som var, står som det var.</translation>
    </message>
    <message>
        <source>{name} is not marked as taking on-call duty: mark it among the people in the settings, or choose another.</source>
        <translation>{name} er ikke merket for vakt: merk av blant personene i innstillingene, eller velg en annen.</translation>
    </message>
    <message>
        <source>{name} has not the skill {skill}: add it among the people in the settings, or choose another.</source>
        <translation>{name} har ikke kompetansen {skill}: legg den til blant personene i innstillingene, eller velg en annen.</translation>
    </message>
    <message>
        <source>{name} has this duty from {from:moment} to {to:moment} already: choose other hours, or change that duty first.</source>
        <translation>{name} har alt denne vakten fra {from:moment} til {to:moment}: velg andre timer, eller endre den vakten først.</translation>
    </message>
    <message>
        <source>{name} would be first and second at once from {from:moment}: choose somebody else.</source>
        <translation>{name} ville ha både førstevakt og bakvakt fra {from:moment}: velg en annen.</translation>
    </message>
    <message>
        <source>{name} is away from {from:moment}: choose somebody else.</source>
        <translation>{name} er borte fra {from:moment}: velg en annen.</translation>
    </message>
    <message>
        <source>This duty was changed meanwhile: look at it again.</source>
        <translation>Denne vakten ble endret i mellomtiden: se på den igjen.</translation>
    </message>
    <message>
        <source>Some of these tickets go to senior staff: choose who takes those.</source>
        <translation>Noen av disse sakene går til seniorer: velg hvem som tar dem.</translation>
    </message>
    <message>
        <source>{name} is away too: choose somebody else.</source>
        <translation>{name} er også borte: velg en annen.</translation>
    </message>
    <message>
        <source>These turns are not made any more.</source>
        <translation>Denne vaktrekken gjelder ikke lenger.</translation>
    </message>
    <message>
        <source>The duty ends before it begins.</source>
        <translation>Vakten slutter før den begynner.</translation>
    </message>
    <message>
        <source>Somebody on duty is rung first or second.</source>
        <translation>Den som har vakt, ringes først eller som nummer to.</translation>
    </message>
    <message>
        <source>This duty is theirs already.</source>
        <translation>Vakten er alt deres.</translation>
    </message>
    <message>
        <source>This offer was answered or taken back already.</source>
        <translation>Dette tilbudet er alt besvart eller trukket tilbake.</translation>
    </message>
    <message>
        <source>This duty was offered to somebody else.</source>
        <translation>Denne vakten ble tilbudt en annen.</translation>
    </message>
    <message>
        <source>You offered this duty yourself: another takes it, or you take the offer back.</source>
        <translation>Du tilbød denne vakten selv: en annen tar den, eller du trekker tilbudet.</translation>
    </message>
    <message>
        <source>Only one's own duty is offered: a manager hands over another's.</source>
        <translation>Bare egen vakt kan tilbys: en leder overfører andres.</translation>
    </message>
    <message>
        <source>This duty is offered already: take that offer back first.</source>
        <translation>Denne vakten er alt tilbudt: trekk det tilbudet først.</translation>
    </message>
    <message>
        <source>In return somebody gives a duty of their own.</source>
        <translation>I bytte gir noen en vakt som er deres egen.</translation>
    </message>
    <message>
        <source>Choose who takes the duty by turns.</source>
        <translation>Velg hvem som tar vakten etter tur.</translation>
    </message>
    <message>
        <source>At most {most} people take a duty by turns.</source>
        <translation>Høyst {most} personer deler en vakt etter tur.</translation>
    </message>
    <message>
        <source>A turn lasts 1 to {most} weeks.</source>
        <translation>En tur varer 1 til {most} uker.</translation>
    </message>
    <message>
        <source>Make 1 to {most} turns at a time.</source>
        <translation>Lag 1 til {most} turer om gangen.</translation>
    </message>
    <message>
        <source>Choose hours within the duty: it runs from {from:moment} to {to:moment}.</source>
        <translation>Velg timer innenfor vakten: den varer fra {from:moment} til {to:moment}.</translation>
    </message>
    <message>
        <source>The last day away comes before the first.</source>
        <translation>Den siste dagen kommer før den første.</translation>
    </message>
    <message>
        <source>The absence would be over at noon before it begins: choose one half of the day, or the whole.</source>
        <translation>Fraværet ville slutte midt på dagen før det begynner: velg én halvdel av dagen, eller hele.</translation>
    </message>
    <message numerus="yes">
        <source>{n} due before they are back</source>
        <translation><numerusform>{n} forfaller før de er tilbake</numerusform><numerusform>{n} forfaller før de er tilbake</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} open tickets of {name}</source>
        <translation><numerusform>{n} åpen sak: {name}</numerusform><numerusform>{n} åpne saker: {name}</numerusform></translation>
    </message>
    <message>
        <source>With</source>
        <translation>Hos</translation>
    </message>
    <message>
        <source>What is for senior staff, to</source>
        <translation>Det som er for seniorer, til</translation>
    </message>
    <message>
        <source>Give the chosen</source>
        <translation>Gi de valgte</translation>
    </message>
    <message>
        <source>Give all</source>
        <translation>Gi alle</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Gi tilbake</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>La dem bli der</translation>
    </message>
    <message>
        <source>Tickets of somebody away</source>
        <translation>Saker hos en som er borte</translation>
    </message>
    <message>
        <source>late</source>
        <translation>for sent</translation>
    </message>
    <message>
        <source>before they are back</source>
        <translation>før de er tilbake</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>What is chosen, and what is missing</source>
        <translation>Det som er valgt, og det som mangler</translation>
    </message>
    <message>
        <source>On duty, {month:month}</source>
        <translation>Vakter, {month:month}</translation>
    </message>
    <message>
        <source>The duties are made.</source>
        <translation>Vaktene er laget.</translation>
    </message>
    <message>
        <source>The duty is in the roster.</source>
        <translation>Vakten står på vaktlisten.</translation>
    </message>
    <message>
        <source>The duty is handed over.</source>
        <translation>Vakten er overført.</translation>
    </message>
    <message>
        <source>The duty is on offer.</source>
        <translation>Vakten er tilbudt.</translation>
    </message>
    <message>
        <source>The duties are swapped.</source>
        <translation>Vaktene er byttet.</translation>
    </message>
    <message>
        <source>The absence is noted.</source>
        <translation>Fraværet er registrert.</translation>
    </message>
    <message>
        <source>Noted: back at work.</source>
        <translation>Registrert: tilbake på jobb.</translation>
    </message>
    <message>
        <source>What has not begun of them is taken out; the duty that runs goes on to its end.</source>
        <translation>Det som ikke har begynt, tas ut; vakten som pågår, varer til den er slutt.</translation>
    </message>
    <message>
        <source>The duty is yours.</source>
        <translation>Vakten er din.</translation>
    </message>
    <message>
        <source>The offer is off the list.</source>
        <translation>Tilbudet er tatt av listen.</translation>
    </message>
    <message>
        <source>Save one's own duties as a calendar file</source>
        <translation>Lagre egne vakter som kalenderfil</translation>
    </message>
    <message numerus="yes">
        <source>{n} duties went to who stands in.</source>
        <translation><numerusform>{n} vakt gikk til stedfortrederen.</numerusform><numerusform>{n} vakter gikk til stedfortrederen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} duties in this time have nobody now.</source>
        <translation><numerusform>{n} vakt i denne tiden har ingen nå.</numerusform><numerusform>{n} vakter i denne tiden har ingen nå.</numerusform></translation>
    </message>
    <message>
        <source>Take this duty out of the roster?</source>
        <translation>Ta denne vakten ut av vaktlisten?</translation>
    </message>
    <message>
        <source>End these turns?</source>
        <translation>Avslutte denne vaktrekken?</translation>
    </message>
    <message>
        <source>Whoever takes it</source>
        <translation>Den som tar den</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta ut</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behold dem</translation>
    </message>
    <message>
        <source>End these turns</source>
        <translation>Avslutt vaktrekken</translation>
    </message>
    <message>
        <source>The duty is taken out.</source>
        <translation>Vakten er tatt ut.</translation>
    </message>
    <message>
        <source>The turns are ended.</source>
        <translation>Vaktrekken er avsluttet.</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Vakt</translation>
    </message>
    <message>
        <source>Nobody is on duty</source>
        <translation>Ingen har vakt</translation>
    </message>
    <message>
        <source>For everything, or a skill such as mail</source>
        <translation>For alt, eller en kompetanse som e-post</translation>
    </message>
    <message>
        <source>A time looks like 9:00.</source>
        <translation>Et klokkeslett skrives slik: 9:00.</translation>
    </message>
    <message>
        <source>Nobody who takes on-call duty is called {name}.</source>
        <translation>Ingen som tar vakter, heter {name}.</translation>
    </message>
    <message>
        <source>{name} may be two people: write more of the name.</source>
        <translation>{name} kan være to personer: skriv mer av navnet.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Mandag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tirsdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Onsdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Torsdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Fredag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Lørdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Søndag</translation>
    </message>
    <message>
        <source>Duties by turns</source>
        <translation>Vakter etter tur</translation>
    </message>
    <message>
        <source>A single duty</source>
        <translation>En enkelt vakt</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tilby</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Bytt</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Borte</translation>
    </message>
    <message>
        <source>More turns</source>
        <translation>Flere turer</translation>
    </message>
    <message>
        <source>Is rung</source>
        <translation>Ringes</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Kompetanse</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Klokken</translation>
    </message>
    <message>
        <source>Who, in this order</source>
        <translation>Hvem, i denne rekkefølgen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Changes on</source>
        <translation>Bytter på</translation>
    </message>
    <message>
        <source>Weeks to a turn</source>
        <translation>Uker per tur</translation>
    </message>
    <message>
        <source>Turns to make now</source>
        <translation>Turer å lage nå</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>I bytte</translation>
    </message>
    <message>
        <source>From noon</source>
        <translation>Fra kl. 12</translation>
    </message>
    <message>
        <source>Until noon</source>
        <translation>Til kl. 12</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Stedfortreder</translation>
    </message>
    <message>
        <source>Empty: until they are back</source>
        <translation>Tomt: til de er tilbake</translation>
    </message>
    <message>
        <source>What changed in the roster</source>
        <translation>Endringer i vaktlisten</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Tilbys</translation>
    </message>
    <message>
        <source>By turns</source>
        <translation>Etter tur</translation>
    </message>
    <message>
        <source>Hours nobody covers</source>
        <translation>Timer ingen dekker</translation>
    </message>
    <message>
        <source>and {n} more in the weeks ahead</source>
        <translation>og {n} til i ukene som kommer</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Ingenting er endret ennå.</translation>
    </message>
    <message>
        <source>Every hour is covered</source>
        <translation>Alle timer er dekket</translation>
    </message>
    <message>
        <source>Somebody is on duty whenever the desk is closed, for four weeks ahead.</source>
        <translation>Noen har vakt hver gang det er stengt, fire uker fram.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ta den</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Avslå</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Syk</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Ferie</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Først</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Bakvakt</translation>
    </message>
    <message>
        <source>{by} made {count} duties by turns for {people}: {span}</source>
        <translation>{by} laget {count} vakter etter tur for {people}: {span}</translation>
    </message>
    <message>
        <source>{by} ended the turns of {people}; {count} duties were taken out</source>
        <translation>{by} avsluttet vaktrekken til {people}; vakter tatt ut: {count}</translation>
    </message>
    <message>
        <source>{by} put {person} on duty: {span}</source>
        <translation>{by} satte {person} på vakt: {span}</translation>
    </message>
    <message>
        <source>{by} took out the duty of {person}: {span}</source>
        <translation>{by} tok ut vakten til {person}: {span}</translation>
    </message>
    <message>
        <source>{by} gave the duty of {former} to {person}: {span}</source>
        <translation>{by} overførte vakten fra {former} til {person}: {span}</translation>
    </message>
    <message>
        <source>{by} swapped duties: {person} instead of {former}, {span}</source>
        <translation>{by} byttet vakter: {person} i stedet for {former}, {span}</translation>
    </message>
    <message>
        <source>{by} offered the duty to {to}: {span}</source>
        <translation>{by} tilbød vakten til {to}: {span}</translation>
    </message>
    <message>
        <source>{by} took the duty of {former}: {span}</source>
        <translation>{by} tok vakten til {former}: {span}</translation>
    </message>
    <message>
        <source>{by} declined the duty of {person}: {span}</source>
        <translation>{by} avslo vakten til {person}: {span}</translation>
    </message>
    <message>
        <source>The offer of the duty was taken back by {by}: {span}</source>
        <translation>Tilbudet om vakten ble trukket av {by}: {span}</translation>
    </message>
    <message>
        <source>{person} takes the duty of {former}, who is away: {span}</source>
        <translation>{person} tar vakten til {former}, som er borte: {span}</translation>
    </message>
    <message>
        <source>{by} noted that {person} is away: {span}</source>
        <translation>{by} registrerte at {person} er borte: {span}</translation>
    </message>
    <message>
        <source>{by} noted that {person} is back</source>
        <translation>{by} registrerte at {person} er tilbake</translation>
    </message>
    <message>
        <source>{name} offers: {span}</source>
        <translation>{name} tilbyr: {span}</translation>
    </message>
    <message>
        <source>made until {day}, then {name}</source>
        <translation>laget til {day}, deretter {name}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>til {name}</translation>
    </message>
    <message>
        <source>to whoever takes it</source>
        <translation>til den som tar den</translation>
    </message>
    <message>
        <source>for {span}</source>
        <translation>i bytte mot {span}</translation>
    </message>
    <message>
        <source>whoever takes it</source>
        <translation>den som tar den</translation>
    </message>
    <message>
        <source>Make duties by turns, for weeks ahead</source>
        <translation>Lag vakter etter tur, uker fram i tid</translation>
    </message>
    <message>
        <source>Single duty</source>
        <translation>Enkelt vakt</translation>
    </message>
    <message>
        <source>Put one person on duty for some hours</source>
        <translation>Sett én person på vakt i noen timer</translation>
    </message>
    <message>
        <source>Somebody is away</source>
        <translation>Registrer fravær</translation>
    </message>
    <message>
        <source>Note who is away, from when to when, and who stands in</source>
        <translation>Registrer hvem som er borte, fra når til når, og hvem som er stedfortreder</translation>
    </message>
    <message>
        <source>Give this duty, or a part of it, to a colleague</source>
        <translation>Gi denne vakten, eller en del av den, til en kollega</translation>
    </message>
    <message>
        <source>Swap this duty with another's</source>
        <translation>Bytt denne vakten med en annens</translation>
    </message>
    <message>
        <source>Offer one's own duty to a colleague, or to whoever takes it</source>
        <translation>Tilby egen vakt til en kollega, eller til den som tar den</translation>
    </message>
    <message>
        <source>Take this duty out of the roster</source>
        <translation>Ta denne vakten ut av vaktlisten</translation>
    </message>
    <message>
        <source>Show what changed in the roster, when and by whom</source>
        <translation>Vis hva som er endret i vaktlisten, når og av hvem</translation>
    </message>
    <message>
        <source>Show the month as paper, to print or save</source>
        <translation>Vis måneden som dokument, til utskrift eller lagring</translation>
    </message>
    <message>
        <source>Month or week</source>
        <translation>Måned eller uke</translation>
    </message>
    <message>
        <source>Show the roster by month, or by week</source>
        <translation>Vis vaktlisten etter måned eller uke</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Gå til i dag</translation>
    </message>
    <message>
        <source>Show the time around today</source>
        <translation>Vis tiden rundt i dag</translation>
    </message>
    <message>
        <source>Change absence</source>
        <translation>Endre fravær</translation>
    </message>
    <message>
        <source>Change this absence</source>
        <translation>Endre dette fraværet</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Er tilbake</translation>
    </message>
    <message>
        <source>This person is back at work, now</source>
        <translation>Denne personen er tilbake på jobb, nå</translation>
    </message>
    <message>
        <source>On duty now: {people}</source>
        <translation>Har vakt nå: {people}</translation>
    </message>
    <message>
        <source>Nobody is on duty for {skill}</source>
        <translation>Ingen har vakt for {skill}</translation>
    </message>
    <message>
        <source>{name} (until {at:moment})</source>
        <translation>{name} (til {at:moment})</translation>
    </message>
    <message>
        <source>{name} (until {at:clock})</source>
        <translation>{name} (til {at:clock})</translation>
    </message>
    <message>
        <source>{name} (until {day} {at:clock})</source>
        <translation>{name} (til {day} {at:clock})</translation>
    </message>
    <message>
        <source>from {start} on</source>
        <translation>fra {start}</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nådd</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ikke nådd</translation>
    </message>
    <message>
        <source>{name} was reached at {at:clock}.</source>
        <translation>{name} ble nådd kl. {at:clock}.</translation>
    </message>
    <message>
        <source>no number is known</source>
        <translation>nummer mangler</translation>
    </message>
    <message>
        <source>Ring {who}.</source>
        <translation>Ring {who}.</translation>
    </message>
    <message>
        <source>If not reached: {who}.</source>
        <translation>Hvis ikke nådd: {who}.</translation>
    </message>
    <message>
        <source>{name} not reached at {at:clock}</source>
        <translation>{name} ikke nådd kl. {at:clock}</translation>
    </message>
    <message>
        <source>Nobody who could be rung was reached: begin again.</source>
        <translation>Ingen som kan ringes, ble nådd: begynn på nytt.</translation>
    </message>
    <message>
        <source>The desk is closed: whom to ring</source>
        <translation>Det er stengt: hvem du ringer</translation>
    </message>
    <message>
        <source>{who} rang {name}: not reached</source>
        <translation>{who} ringte {name}: ikke nådd</translation>
    </message>
    <message>
        <source>{who} rang {name}: reached</source>
        <translation>{who} ringte {name}: nådd</translation>
    </message>
    <message>
        <source>Beware: {name} is away until {at:moment}.</source>
        <translation>Merk: {name} er borte til {at:moment}.</translation>
    </message>
    <message>
        <source>Beware: {name} is away, and nobody knows until when.</source>
        <translation>Merk: {name} er borte, og ingen vet hvor lenge.</translation>
    </message>
    <message>
        <source>As of {day:day}, {at:clock}</source>
        <translation>Per {day:day} kl. {at:clock}</translation>
    </message>
    <message>
        <source>Nobody is on duty in this month.</source>
        <translation>Ingen har vakt denne måneden.</translation>
    </message>
    <message>
        <source>Nobody takes on-call duty yet</source>
        <translation>Ingen tar vakter ennå</translation>
    </message>
    <message>
        <source>Tick it for those who do among the people, with the number to ring them at.</source>
        <translation>Merk av for dem som gjør det blant personene, med nummeret de ringes på.</translation>
    </message>
    <message>
        <source>Open the people</source>
        <translation>Åpne personene</translation>
    </message>
    <message>
        <source>{name} is not at the desk any more: choose another.</source>
        <translation>{name} er ikke lenger på support: velg en annen.</translation>
    </message>
    <message>
        <source>Show who is on duty and who is away</source>
        <translation>Vis hvem som har vakt og hvem som er borte</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>still going on</source>
        <translation>pågår fortsatt</translation>
    </message>
    <message>
        <source>As it stood {at:moment}.</source>
        <translation>Slik det sto {at:moment}.</translation>
    </message>
    <message>
        <source>Opening time from receipt, without the time the customer took.</source>
        <translation>Åpningstid fra mottak, uten tiden kunden brukte.</translation>
    </message>
    <message>
        <source>Tickets received and solved: {list}.</source>
        <translation>Saker mottatt og løst: {list}.</translation>
    </message>
    <message>
        <source>Promises kept and missed: {list}.</source>
        <translation>Løfter holdt og brutt: {list}.</translation>
    </message>
    <message>
        <source>Weekly report, week {number}</source>
        <translation>Ukesrapport, uke {number}</translation>
    </message>
    <message>
        <source>Time to the first answer</source>
        <translation>Tid til første svar</translation>
    </message>
    <message>
        <source>Time to the solution</source>
        <translation>Tid til løsning</translation>
    </message>
    <message>
        <source>Promises not kept</source>
        <translation>Brutte løfter</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Oppetid</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Og {n} til.</translation>
    </message>
    <message>
        <source>No promise with a latest fell due.</source>
        <translation>Ingen løfter med frist forfalt.</translation>
    </message>
    <message>
        <source>No call was finished.</source>
        <translation>Ingen samtaler ble avsluttet.</translation>
    </message>
    <message>
        <source>Uptime as measured: {percent:percent}; for {length} something stood still.</source>
        <translation>Målt oppetid: {percent:percent}; i {length} sto noe stille.</translation>
    </message>
    <message>
        <source>Nothing stood still: uptime as measured {percent:percent}.</source>
        <translation>Ingenting sto stille: målt oppetid {percent:percent}.</translation>
    </message>
    <message>
        <source>slow, not down</source>
        <translation>tregt, ikke nede</translation>
    </message>
    <message>
        <source>with downtime</source>
        <translation>med nedetid</translation>
    </message>
    <message>
        <source>{bounds}; {who} let it go ahead: {reason}</source>
        <translation>{bounds}; {who} lot det skje: {reason}</translation>
    </message>
    <message>
        <source>No breach of security was found.</source>
        <translation>Ingen sikkerhetsbrudd ble funnet.</translation>
    </message>
    <message>
        <source>Measures: {text}</source>
        <translation>Tiltak: {text}</translation>
    </message>
    <message>
        <source>The authority was told {at:moment}.</source>
        <translation>Tilsynet ble varslet {at:moment}.</translation>
    </message>
    <message>
        <source>The authority was not told.</source>
        <translation>Tilsynet ble ikke varslet.</translation>
    </message>
    <message>
        <source>The customers concerned were told.</source>
        <translation>De berørte kundene ble varslet.</translation>
    </message>
    <message>
        <source>moved from {day:date}</source>
        <translation>flyttet fra {day:date}</translation>
    </message>
    <message>
        <source>used up about {day:date} at this pace</source>
        <translation>brukt opp omkring {day:date} i dette tempoet</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls were not answered.</source>
        <translation><numerusform>{n} anrop ble ikke besvart.</numerusform><numerusform>{n} anrop ble ikke besvart.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets wait for it</source>
        <translation><numerusform>{n} sak venter på den</numerusform><numerusform>{n} saker venter på den</numerusform></translation>
    </message>
    <message>
        <source>Calls and timed work</source>
        <translation>Samtaler og tidsmålt arbeid</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sikkerhet</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Driftsavbrudd</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Utgivelser</translation>
    </message>
    <message>
        <source>Breach of security</source>
        <translation>Sikkerhetsbrudd</translation>
    </message>
    <message>
        <source>Packs about to run out</source>
        <translation>Pakker som snart er brukt opp</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planlagt til</translation>
    </message>
    <message>
        <source>Left this month</source>
        <translation>Igjen denne måneden</translation>
    </message>
    <message>
        <source>Left this year</source>
        <translation>Igjen i år</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle samtaler</translation>
    </message>
    <message>
        <source>{figure}, seconds</source>
        <translation>{figure}, sekunder</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvart</translation>
    </message>
    <message>
        <source>Uptime as measured</source>
        <translation>Målt oppetid</translation>
    </message>
    <message>
        <source>Breaches of security</source>
        <translation>Sikkerhetsbrudd</translation>
    </message>
    <message>
        <source>The period ends before it begins: give the first day first.</source>
        <translation>Perioden slutter før den begynner: oppgi den første dagen først.</translation>
    </message>
    <message>
        <source>This period has not begun yet.</source>
        <translation>Denne perioden har ikke begynt ennå.</translation>
    </message>
    <message>
        <source>This week was not reported.</source>
        <translation>Denne uken ble ikke rapportert.</translation>
    </message>
    <message>
        <source>The report of the week from {day:date} was altered outside the program: its digest does not fit.</source>
        <translation>Rapporten for uken fra {day:date} ble endret utenfor programmet: kontrollsummen stemmer ikke.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Oppdaget</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Berørt</translation>
    </message>
    <message>
        <source>Stood still</source>
        <translation>Sto stille</translation>
    </message>
    <message>
        <source>With downtime</source>
        <translation>Med nedetid</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Tillatt av</translation>
    </message>
    <message>
        <source>Bounds broken</source>
        <translation>Grenser brutt</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Utgitt</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Authority told</source>
        <translation>Tilsynet varslet</translation>
    </message>
    <message>
        <source>Customers told</source>
        <translation>Kunder varslet</translation>
    </message>
    <message>
        <source>There is a release {name} already: give this one another name.</source>
        <translation>Det finnes allerede en utgivelse {name}: gi denne et annet navn.</translation>
    </message>
    <message>
        <source>The release {name} is not planned any more: only a release to come can be changed.</source>
        <translation>Utgivelsen {name} er ikke lenger planlagt: bare en kommende utgivelse kan endres.</translation>
    </message>
    <message>
        <source>The release {name} has not shipped.</source>
        <translation>Utgivelsen {name} er ikke utgitt.</translation>
    </message>
    <message>
        <source>Ticket {number} does not wait for a release.</source>
        <translation>Sak {number} venter ikke på en utgivelse.</translation>
    </message>
    <message>
        <source>Only a manager or an administrator lets maintenance go beyond its bounds: leave the reason empty, or ask one of them.</source>
        <translation>Bare en leder eller administrator lar vedlikehold gå ut over grensene: la årsaken stå tom, eller spør en av dem.</translation>
    </message>
    <message>
        <source>Maintenance ends after it begins: give a later end.</source>
        <translation>Vedlikehold slutter etter at det begynner: oppgi en senere slutt.</translation>
    </message>
    <message>
        <source>Maintenance with downtime takes at most {allowed} minutes, this one {planned}: shorten it, or a manager lets it go ahead.</source>
        <translation>Vedlikehold med nedetid varer høyst {allowed} minutter, dette {planned}: kort det ned, eller la en leder godkjenne det.</translation>
    </message>
    <message>
        <source>Maintenance with downtime in one calendar quarter: {allowed} at most, this would make {planned}. Move it to another quarter, or a manager lets it go ahead.</source>
        <translation>Vedlikehold med nedetid i ett kvartal: høyst {allowed}, med dette blir det {planned}. Flytt det til et annet kvartal, eller la en leder godkjenne det.</translation>
    </message>
    <message>
        <source>Maintenance with downtime is done outside working hours, {planned} minutes of this are inside: move it, or a manager lets it go ahead.</source>
        <translation>Vedlikehold med nedetid gjøres utenfor arbeidstiden, {planned} minutter av dette er innenfor: flytt det, eller la en leder godkjenne det.</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Løst</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Fortsatt åpne</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Holdte løfter</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Brutt</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Halvparten innen</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 av 10 innen</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle nivåer</translation>
    </message>
    <message>
        <source>No reason given yet</source>
        <translation>Ingen årsak oppgitt ennå</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Utenfor avtalen</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Uten pris</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Droppet</translation>
    </message>
    <message>
        <source>longer than allowed</source>
        <translation>lengre enn tillatt</translation>
    </message>
    <message>
        <source>more often than allowed</source>
        <translation>oftere enn tillatt</translation>
    </message>
    <message>
        <source>inside working hours</source>
        <translation>i arbeidstiden</translation>
    </message>
    <message>
        <source>Save the figures as CSV</source>
        <translation>Lagre tallene som CSV</translation>
    </message>
    <message>
        <source>Report on the days from the first to the last, both included.</source>
        <translation>Rapport for dagene fra den første til den siste, begge medregnet.</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Perioden før</translation>
    </message>
    <message>
        <source>Show the report of the period before</source>
        <translation>Vis rapporten for perioden før</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Perioden etter</translation>
    </message>
    <message>
        <source>Show the report of the period after</source>
        <translation>Vis rapporten for perioden etter</translation>
    </message>
    <message>
        <source>Report on any period of days</source>
        <translation>Rapport for en valgfri periode</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the figures as a CSV file</source>
        <translation>Lagre tallene som en CSV-fil</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Skriv ut rapporten</translation>
    </message>
    <message>
        <source>Save the report as a PDF</source>
        <translation>Lagre rapporten som PDF</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Første svar</translation>
    </message>
    <message>
        <source>Opening time taken</source>
        <translation>Brukt åpningstid</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Årsaker</translation>
    </message>
    <message>
        <source>A day with a time looks like 30.4.2026 14:05.</source>
        <translation>En dag med klokkeslett ser slik ut: 30.4.2026 14:05.</translation>
    </message>
    <message>
        <source>Write the day and the time.</source>
        <translation>Skriv dag og klokkeslett.</translation>
    </message>
    <message>
        <source>Operations record</source>
        <translation>Driftslogg</translation>
    </message>
    <message>
        <source>Save the list as CSV</source>
        <translation>Lagre listen som CSV</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Ny oppføring</translation>
    </message>
    <message>
        <source>Put something on this list of the record</source>
        <translation>Før noe inn på denne listen</translation>
    </message>
    <message>
        <source>Change this entry of the record</source>
        <translation>Endre denne oppføringen</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Ta av</translation>
    </message>
    <message>
        <source>Take this entry off the record</source>
        <translation>Ta denne oppføringen av loggen</translation>
    </message>
    <message>
        <source>The release is out: tell those that wait for it</source>
        <translation>Utgivelsen er ute: si fra på sakene som venter på den</translation>
    </message>
    <message>
        <source>Not shipped</source>
        <translation>Ikke utgitt</translation>
    </message>
    <message>
        <source>The release is not out after all</source>
        <translation>Utgivelsen er likevel ikke ute</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Dropp</translation>
    </message>
    <message>
        <source>The release will not come: those that wait for it wait for the next</source>
        <translation>Utgivelsen kommer ikke: de som venter på den, venter på den neste</translation>
    </message>
    <message>
        <source>Other release</source>
        <translation>Annen utgivelse</translation>
    </message>
    <message>
        <source>Let the ticket chosen wait for another release</source>
        <translation>La den valgte saken vente på en annen utgivelse</translation>
    </message>
    <message>
        <source>List as CSV</source>
        <translation>Liste som CSV</translation>
    </message>
    <message>
        <source>Save this list of the record as a CSV file</source>
        <translation>Lagre denne listen som en CSV-fil</translation>
    </message>
    <message>
        <source>Week {number}, {days}</source>
        <translation>Uke {number}, {days}</translation>
    </message>
    <message>
        <source>Period of the report: {period}</source>
        <translation>Rapportens periode: {period}</translation>
    </message>
    <message>
        <source>Reported {day:date}, frozen since</source>
        <translation>Rapportert {day:date}, uendret siden</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Slik det står nå</translation>
    </message>
    <message>
        <source>No release to come is called {name}.</source>
        <translation>Ingen kommende utgivelse heter {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets that waited were told.</source>
        <translation><numerusform>Det ble sagt fra på {n} sak som ventet.</numerusform><numerusform>Det ble sagt fra på {n} saker som ventet.</numerusform></translation>
    </message>
    <message>
        <source>No release is planned</source>
        <translation>Ingen utgivelse er planlagt</translation>
    </message>
    <message>
        <source>Plan one with N; faults promised the next release wait for the earliest.</source>
        <translation>Planlegg en med N; feil som er lovet i neste utgivelse, venter på den første.</translation>
    </message>
    <message>
        <source>Why it moves, if it does</source>
        <translation>Hvorfor den flyttes, hvis den gjør det</translation>
    </message>
    <message>
        <source>Waiting for {name}</source>
        <translation>Venter på {name}</translation>
    </message>
    <message>
        <source>Let the ticket wait for another release; empty: for whichever is next.</source>
        <translation>La saken vente på en annen utgivelse; tomt: den som er neste.</translation>
    </message>
    <message>
        <source>next</source>
        <translation>neste</translation>
    </message>
    <message>
        <source>Taken off the record.</source>
        <translation>Tatt av loggen.</translation>
    </message>
    <message>
        <source>Back to the paper</source>
        <translation>Tilbake til papiret</translation>
    </message>
    <message>
        <source>No outage is on record</source>
        <translation>Ingen driftsavbrudd er ført</translation>
    </message>
    <message>
        <source>Record one with N: from when, to when, what and who was affected.</source>
        <translation>Før inn en med N: fra når, til når, hva og hvem som ble berørt.</translation>
    </message>
    <message>
        <source>No maintenance is on record</source>
        <translation>Ingen vedlikehold er ført</translation>
    </message>
    <message>
        <source>Plan one with N; the profile's bounds are held against it.</source>
        <translation>Planlegg en med N; profilens grenser gjelder.</translation>
    </message>
    <message>
        <source>No breach of security is on record</source>
        <translation>Ingen sikkerhetsbrudd er ført</translation>
    </message>
    <message>
        <source>Only managers and administrators read this list.</source>
        <translation>Bare ledere og administratorer leser denne listen.</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Hva som ikke virket</translation>
    </message>
    <message>
        <source>Who was affected</source>
        <translation>Hvem som ble berørt</translation>
    </message>
    <message>
        <source>It stood still (counts for uptime)</source>
        <translation>Det sto stille (teller for oppetid)</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Hva som gjøres</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Hvem som berøres</translation>
    </message>
    <message>
        <source>Why it may go beyond the bounds (managers)</source>
        <translation>Hvorfor det kan gå ut over grensene (ledere)</translation>
    </message>
    <message>
        <source>Ended (empty: not yet)</source>
        <translation>Avsluttet (tomt: ikke ennå)</translation>
    </message>
    <message>
        <source>The authority was told</source>
        <translation>Tilsynet ble varslet</translation>
    </message>
    <message>
        <source>The customers concerned were told</source>
        <translation>De berørte kundene ble varslet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>downtime</source>
        <translation>nedetid</translation>
    </message>
    <message>
        <source>{who} let the ticket wait for the next release</source>
        <translation>{who} lot saken vente på neste utgivelse</translation>
    </message>
    <message>
        <source>Release {name} was moved from {before:date} to {day:date}: the ticket moves with it</source>
        <translation>Utgivelse {name} ble flyttet fra {before:date} til {day:date}: saken følger med</translation>
    </message>
    <message>
        <source>Release {name} is out</source>
        <translation>Utgivelse {name} er ute</translation>
    </message>
    <message>
        <source>Release {name} is not out after all, but planned for {day:date}</source>
        <translation>Utgivelse {name} er likevel ikke ute, men planlagt til {day:date}</translation>
    </message>
    <message>
        <source>Release {name} will not come: the ticket waits for the next one</source>
        <translation>Utgivelse {name} kommer ikke: saken venter på den neste</translation>
    </message>
    <message>
        <source>{who} let the ticket wait for release {name}, planned for {day:date}</source>
        <translation>{who} lot saken vente på utgivelse {name}, planlagt til {day:date}</translation>
    </message>
    <message>
        <source>This entry of the record is not there any more.</source>
        <translation>Denne oppføringen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>Somebody changed this entry meanwhile: look at it as it is now.</source>
        <translation>Noen endret denne oppføringen imens: se på den slik den er nå.</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Skriv hva som skjedde.</translation>
    </message>
    <message>
        <source>The end is before the beginning: give the earlier one first.</source>
        <translation>Slutten er før begynnelsen: oppgi den tidligste først.</translation>
    </message>
    <message>
        <source>This has not happened yet: give a time that has passed.</source>
        <translation>Dette har ikke skjedd ennå: oppgi et tidspunkt som er passert.</translation>
    </message>
    <message>
        <source>A period has a first and a last day: give both, or none for the last full week.</source>
        <translation>En periode har en første og en siste dag: oppgi begge, eller ingen for siste hele uke.</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begynner</translation>
    </message>
    <message>
        <source>Ends (empty: still going on)</source>
        <translation>Slutter (tomt: pågår fortsatt)</translation>
    </message>
    <message>
        <source>The release</source>
        <translation>Utgivelse</translation>
    </message>
    <message>
        <source>Tickets waiting</source>
        <translation>Saker som venter</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Driftsavbrudd</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Vakt</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Fravær</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvart</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Vedlegg</translation>
    </message>
</context>
<context>
    <name>whys</name>
    <message>
        <source>Choose what you ask about first: a ticket, a call, a row, a date, a price.</source>
        <translation>Velg først det du spør om: en sak, en samtale, en rad, en dato eller en pris.</translation>
    </message>
    <message>
        <source>Why this is refused</source>
        <translation>Hvorfor dette avvises</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>Why it is so: a time, a price, a hold, a refusal, an alert</source>
        <translation>Hvorfor det er slik: en frist, en pris, noe som holdes, en avvisning, et varsel</translation>
    </message>
    <message>
        <source>The reasons are copied.</source>
        <translation>Begrunnelsen er kopiert.</translation>
    </message>
    <message>
        <source>Nothing more is kept about it.</source>
        <translation>Mer er ikke lagret om det.</translation>
    </message>
    <message>
        <source>The call of {at:moment}</source>
        <translation>Samtalen {at:moment}</translation>
    </message>
    <message>
        <source>The call on the line</source>
        <translation>Samtalen på linjen</translation>
    </message>
    <message>
        <source>The draft for {customer}</source>
        <translation>Utkastet til {customer}</translation>
    </message>
    <message>
        <source>{what}: {net:money}.</source>
        <translation>{what}: {net:money}.</translation>
    </message>
    <message>
        <source>Nothing is charged for it.</source>
        <translation>Det koster ingenting.</translation>
    </message>
    <message>
        <source>It is due {day:date}, as agreed with the customer.</source>
        <translation>Forfall er {day:date}, som avtalt med kunden.</translation>
    </message>
    <message>
        <source>{paid:money} of it is paid.</source>
        <translation>{paid:money} av det er betalt.</translation>
    </message>
    <message>
        <source>Invoice {number}: {days} days overdue</source>
        <translation>Faktura {number}: {days} dager over forfall</translation>
    </message>
    <message>
        <source>Owed: {owed:money}.</source>
        <translation>Skyldig: {owed:money}.</translation>
    </message>
    <message>
        <source>The fee of reminder {step}: {fee:money}.</source>
        <translation>Gebyr for purring {step}: {fee:money}.</translation>
    </message>
    <message>
        <source>Interest for {days} days: {interest:money}. Rate and law stand on the reminder.</source>
        <translation>Rente for {days} dager: {interest:money}. Sats og lov står på purringen.</translation>
    </message>
    <message>
        <source>{site}: {seats} seats</source>
        <translation>{site}: {seats} plasser</translation>
    </message>
    <message>
        <source>{included} of them are included in what the site has agreed on, {extra} are charged.</source>
        <translation>{included} av dem er inkludert i avtalen til nettstedet, {extra} faktureres.</translation>
    </message>
    <message>
        <source>The site waits for places: the first group that fits is offered what comes free.</source>
        <translation>Nettstedet venter på plass: den første gruppen som får plass, tilbys det som blir ledig.</translation>
    </message>
    <message>
        <source>The price holds from {day:date}.</source>
        <translation>Prisen gjelder fra {day:date}.</translation>
    </message>
    <message>
        <source>The price is the desk's own assumption, not published.</source>
        <translation>Prisen er brukerstøttens egen antakelse og ikke publisert.</translation>
    </message>
    <message>
        <source>It is agreed with this customer; the list says {listed:money}.</source>
        <translation>Den er avtalt med denne kunden; prislisten sier {listed:money}.</translation>
    </message>
    <message>
        <source>From {day:date} on there is no price on the list.</source>
        <translation>Fra {day:date} står det ingen pris på listen.</translation>
    </message>
    <message>
        <source>Payment of {amount:money} by {payer}</source>
        <translation>Betaling på {amount:money} fra {payer}</translation>
    </message>
    <message>
        <source>This is for {roles}; ask one of them.</source>
        <translation>Dette er for {roles}; spør en av dem.</translation>
    </message>
    <message>
        <source>It can be done now.</source>
        <translation>Det kan gjøres nå.</translation>
    </message>
    <message>
        <source>It needs a ticket that is chosen and whose state allows it: a closed one has to be taken up again first.</source>
        <translation>Det trenger en valgt sak i en status som tillater det: en lukket sak må først gjenåpnes.</translation>
    </message>
    <message>
        <source>It needs a call: the one on the line, or one chosen below that no invoice has taken yet.</source>
        <translation>Det trenger en samtale: den på linjen, eller en valgt nedenfor som ennå ikke er fakturert.</translation>
    </message>
    <message>
        <source>It needs a session that is open, and in it a booking that is chosen.</source>
        <translation>Det trenger et åpent kurs, og en valgt påmelding i det.</translation>
    </message>
    <message>
        <source>It needs a row that is chosen on the open tab and whose state allows it: what is issued does not change any more.</source>
        <translation>Det trenger en valgt rad på den åpne fanen i en status som tillater det: det som er utstedt, endres ikke mer.</translation>
    </message>
    <message>
        <source>It needs a customer that is open, and a row of theirs that is chosen.</source>
        <translation>Det trenger en åpen kunde, og en valgt rad hos kunden.</translation>
    </message>
    <message>
        <source>It needs the tab it belongs to, and there a row that is chosen.</source>
        <translation>Det trenger fanen det hører til, og en valgt rad der.</translation>
    </message>
    <message>
        <source>It needs the section it belongs to, and there something to be changed.</source>
        <translation>Det trenger delen det hører til, og noe å endre der.</translation>
    </message>
    <message>
        <source>What it is about is not there just now: a call, a field with text, or something to be taken back.</source>
        <translation>Det det gjelder, finnes ikke akkurat nå: en samtale, et felt med tekst eller noe å angre.</translation>
    </message>
    <message>
        <source>On duty: {name}</source>
        <translation>På vakt: {name}</translation>
    </message>
    <message>
        <source>From {from_:moment} to {to:moment}.</source>
        <translation>Fra {from_:moment} til {to:moment}.</translation>
    </message>
    <message>
        <source>It is their turn in the rotation.</source>
        <translation>Det er deres tur i turnusen.</translation>
    </message>
    <message>
        <source>For: {skill}.</source>
        <translation>For: {skill}.</translation>
    </message>
    <message>
        <source>Somebody wrote it into the roster by hand.</source>
        <translation>Noen la den inn i vaktlisten for hånd.</translation>
    </message>
    <message>
        <source>They are rung when the first cannot be reached.</source>
        <translation>De ringes når den første ikke nås.</translation>
    </message>
    <message>
        <source>The profile promises somebody at all hours, and the roster names nobody for these.</source>
        <translation>Løftet gjelder hele døgnet, og vaktlisten nevner ingen for disse timene.</translation>
    </message>
    <message>
        <source>What the customer is entitled to on {day:date}</source>
        <translation>Det kunden har rett på {day:date}</translation>
    </message>
    <message>
        <source>Tickets received from the first day's midnight to the last day's, in the desk's zone.</source>
        <translation>Saker mottatt fra midnatt første dag til midnatt etter siste dag, i brukerstøttens tidssone.</translation>
    </message>
    <message>
        <source>Tickets resolved in the period, whenever they were received.</source>
        <translation>Saker løst i perioden, uansett når de kom.</translation>
    </message>
    <message>
        <source>Tickets that were open when the period ended.</source>
        <translation>Saker som var åpne da perioden sluttet.</translation>
    </message>
    <message>
        <source>Tickets first answered in the period; the time is opening time, without what we waited for the customer.</source>
        <translation>Saker som fikk første svar i perioden; tiden er åpningstid uten ventingen på kunden.</translation>
    </message>
    <message>
        <source>Promises whose time was up in the period, or that were fulfilled in it, and that were kept by their latest.</source>
        <translation>Løfter som forfalt eller ble oppfylt i perioden, og som ble holdt innen siste frist.</translation>
    </message>
    <message>
        <source>Promises whose latest passed before they were fulfilled; each with the reason given for it.</source>
        <translation>Løfter der siste frist gikk ut før de ble oppfylt; hvert med grunnen som ble oppgitt.</translation>
    </message>
    <message>
        <source>Calls nobody took in the period.</source>
        <translation>Samtaler ingen tok i perioden.</translation>
    </message>
    <message>
        <source>Enter on the number opens the list it was counted from; what a reported week counted does not change any more.</source>
        <translation>Enter på tallet åpner listen det er telt fra; det en rapportert uke talte, endres ikke mer.</translation>
    </message>
    <message>
        <source>Ticket {number}: {subject}</source>
        <translation>Sak {number}: {subject}</translation>
    </message>
    <message>
        <source>We wait for the customer since {at:moment}: until they answer, what was not yet due does not run out.</source>
        <translation>Vi venter på kunden siden {at:moment}: til de svarer, løper ikke det ut som ikke allerede var forfalt.</translation>
    </message>
    <message>
        <source>The date was agreed with the customer: {day:date}.</source>
        <translation>Datoen er avtalt med kunden: {day:date}.</translation>
    </message>
    <message>
        <source>{kind}: kept {at:moment}.</source>
        <translation>{kind}: holdt {at:moment}.</translation>
    </message>
    <message>
        <source>No time is promised for this ticket.</source>
        <translation>Ingen tid er lovet for denne saken.</translation>
    </message>
    <message>
        <source>Calls that began in the period; the quarters begun of each are counted.</source>
        <translation>Samtaler som begynte i perioden; påbegynte kvarter i hver telles.</translation>
    </message>
    <message>
        <source>Goals (aims without a latest) that were done by their aim, in the period.</source>
        <translation>Mål (uten senest-frist) som ble nådd i tide i perioden.</translation>
    </message>
    <message>
        <source>Goals whose aim passed in the period before they were done; no promise was broken by that.</source>
        <translation>Mål som passerte i perioden før de var nådd; ingen løfter ble brutt av det.</translation>
    </message>
    <message>
        <source>Training of {name}</source>
        <translation>Opplæring av {name}</translation>
    </message>
    <message>
        <source>First logged in {day:date}.</source>
        <translation>Første innlogging {day:date}.</translation>
    </message>
    <message>
        <source>The profile promises training within {months} calendar months of that day: by {day:date}.</source>
        <translation>Løftet er opplæring innen {months} kalendermåned fra den dagen: innen {day:date}.</translation>
    </message>
    <message>
        <source>Booked on a course {at:moment}.</source>
        <translation>Påmeldt kurs {at:moment}.</translation>
    </message>
    <message>
        <source>{agreement}: the term ends {day:date}</source>
        <translation>{agreement}: avtaleperioden slutter {day:date}</translation>
    </message>
    <message>
        <source>It does not renew by itself: renew it, or let it end, by {day:date}.</source>
        <translation>Den fornyes ikke av seg selv: forny den eller la den løpe ut innen {day:date}.</translation>
    </message>
    <message>
        <source>It renews by itself: {day:date} is the last day to give notice.</source>
        <translation>Den fornyes av seg selv: {day:date} er siste dag for oppsigelse.</translation>
    </message>
    <message>
        <source>Nothing follows it after {day:date}.</source>
        <translation>Ingenting følger etter {day:date}.</translation>
    </message>
    <message>
        <source>The training was completed {day:date}: it opens this agreement, which is not made yet.</source>
        <translation>Opplæringen ble fullført {day:date}: den åpner for denne avtalen, som ennå ikke er inngått.</translation>
    </message>
    <message>
        <source>It holds from {day:date}.</source>
        <translation>Gjelder fra {day:date}.</translation>
    </message>
    <message>
        <source>It does not hold today.</source>
        <translation>Gjelder ikke i dag.</translation>
    </message>
    <message>
        <source>It ends {day:date}.</source>
        <translation>Slutter {day:date}.</translation>
    </message>
    <message>
        <source>It renews by itself {day:date}, unless notice is given {days} days before.</source>
        <translation>Fornyes av seg selv {day:date} hvis den ikke sies opp {days} dager før.</translation>
    </message>
    <message>
        <source>Its term is over {day:date}: somebody has to renew it.</source>
        <translation>Perioden er over {day:date}: noen må fornye den.</translation>
    </message>
    <message>
        <source>The waiting list, in order</source>
        <translation>Ventelisten, i rekkefølge</translation>
    </message>
    <message>
        <source>{place}. {site}: {seats} seats, waiting since {at:moment}.</source>
        <translation>{place}. {site}: {seats} plasser, venter siden {at:moment}.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation>Mål nådd</translation>
    </message>
    <message>
        <source>Goals not reached</source>
        <translation>Mål ikke nådd</translation>
    </message>
    <message>
        <source>Over: {what}.</source>
        <translation>Over: {what}.</translation>
    </message>
    <message>
        <source>Over now</source>
        <translation>Over nå</translation>
    </message>
    <message>
        <source>The outage chosen is over: what stood still runs again</source>
        <translation>Det valgte driftsavbruddet er over: det som sto stille, går igjen</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>Colleague rung</source>
        <translation>Kollega oppringt</translation>
    </message>
    <message>
        <source>This absence was changed meanwhile: look at it again.</source>
        <translation>Dette fraværet ble endret i mellomtiden: se på det igjen.</translation>
    </message>
    <message>
        <source>{person}, who is back, has the duty of {former} again: {span}</source>
        <translation>{person} er tilbake og har igjen vakten fra {former}: {span}</translation>
    </message>
    <message numerus="yes">
        <source>{n} duties are theirs again.</source>
        <translation><numerusform>{n} vakt er tilbake hos den det gjelder.</numerusform><numerusform>{n} vakter er tilbake hos den det gjelder.</numerusform></translation>
    </message>
    <message>
        <source>{name}, away</source>
        <translation>{name}, borte</translation>
    </message>
    <message>
        <source>{name}, away until {day}</source>
        <translation>{name}, borte til {day}</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>A condition takes at most {most} values: take some away.</source>
        <translation>En betingelse har høyst {most} verdier: ta bort noen.</translation>
    </message>
</context>
</TS>
