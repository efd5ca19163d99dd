<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="is">
<context>
    <name>billing</name>
    <message>
        <source>Find a customer, a number or work</source>
        <translation>Finna viðskiptavin, númer eða verk</translation>
    </message>
    <message>
        <source>Make drafts</source>
        <translation>Gera drög</translation>
    </message>
    <message>
        <source>Make a draft for each customer chosen</source>
        <translation>Gera drög að reikningi fyrir hvern valinn viðskiptavin</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Gefa út</translation>
    </message>
    <message>
        <source>Issue: the draft gets its number and cannot change any more</source>
        <translation>Gefa út: drögin fá númer og breytast ekki eftir það</translation>
    </message>
    <message>
        <source>Edit lines</source>
        <translation>Breyta línum</translation>
    </message>
    <message>
        <source>Edit the draft's lines, note, reference and due date</source>
        <translation>Breyta línum, athugasemd, tilvísun og gjalddaga draganna</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Henda drögum</translation>
    </message>
    <message>
        <source>Discard the draft: its work is unbilled again</source>
        <translation>Henda drögunum: verkin verða aftur óreikningsfærð</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Skrá greiðslu</translation>
    </message>
    <message>
        <source>Record a payment of the invoice</source>
        <translation>Skrá greiðslu á reikningnum</translation>
    </message>
    <message>
        <source>Credit the invoice in full</source>
        <translation>Kreditfæra reikninginn að fullu</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Losa</translation>
    </message>
    <message>
        <source>Release the held work, with the reason</source>
        <translation>Losa verk sem bíður staðfestingar, með ástæðu</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Fella niður</translation>
    </message>
    <message>
        <source>Give the work away, with the reason, or charge it again</source>
        <translation>Fella verkið niður með ástæðu, eða gjaldfæra það aftur</translation>
    </message>
    <message>
        <source>Tell the whole why of the price</source>
        <translation>Segja alla ástæðu verðsins</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nýtt verð</translation>
    </message>
    <message>
        <source>Set a new price from a day on</source>
        <translation>Setja nýtt verð frá og með degi</translation>
    </message>
    <message>
        <source>Confirm price</source>
        <translation>Staðfesta verð</translation>
    </message>
    <message>
        <source>Confirm the price that the desk chose itself</source>
        <translation>Staðfesta verð sem þjónustuborðið valdi sjálft</translation>
    </message>
    <message>
        <source>Withdraw next price</source>
        <translation>Afturkalla næsta verð</translation>
    </message>
    <message>
        <source>Withdraw the price that does not hold yet</source>
        <translation>Afturkalla verð sem hefur ekki tekið gildi</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Prenta</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>Prenta skjalið</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Vista PDF</translation>
    </message>
    <message>
        <source>Save the paper as a PDF</source>
        <translation>Vista skjalið sem PDF</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Lína {number}</translation>
    </message>
    <message>
        <source>Line {number}, small print</source>
        <translation>Lína {number}, smáa letrið</translation>
    </message>
    <message>
        <source>Note on the invoice</source>
        <translation>Athugasemd á reikningi</translation>
    </message>
    <message>
        <source>As the desk's terms say</source>
        <translation>Samkvæmt greiðsluskilmálum</translation>
    </message>
    <message>
        <source>Keep line</source>
        <translation>Halda línu</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Fjarlægja línu</translation>
    </message>
    <message>
        <source>Nothing is found by these words</source>
        <translation>Ekkert fannst með þessum orðum</translation>
    </message>
    <message>
        <source>A part of the customer's name, of the work or of a number will do.</source>
        <translation>Hluti af nafni viðskiptavinar, verki eða númeri nægir.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Engin drög</translation>
    </message>
    <message>
        <source>Drafts are made from unbilled work with Ctrl+L.</source>
        <translation>Drög eru gerð úr óreikningsfærðum verkum með Ctrl+L.</translation>
    </message>
    <message>
        <source>No invoice issued yet</source>
        <translation>Enginn reikningur gefinn út enn</translation>
    </message>
    <message>
        <source>A draft becomes an invoice with Ctrl+Return.</source>
        <translation>Drög verða að reikningi með Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Ekkert er gjaldfallið</translation>
    </message>
    <message>
        <source>Every invoice is paid or not yet due.</source>
        <translation>Allir reikningar eru greiddir eða ekki komnir á eindaga.</translation>
    </message>
    <message>
        <source>No draft here yet</source>
        <translation>Hér eru engin drög enn</translation>
    </message>
    <message>
        <source>Ctrl+L makes one for the customer under the cursor, or for all that are ticked.</source>
        <translation>Ctrl+L gerir drög fyrir viðskiptavininn undir bendlinum, eða fyrir alla sem hakað er við.</translation>
    </message>
    <message>
        <source>No draft is chosen</source>
        <translation>Engin drög eru valin</translation>
    </message>
    <message>
        <source>Choose one in the list to see its paper.</source>
        <translation>Veldu eitt í listanum til að sjá skjalið.</translation>
    </message>
    <message>
        <source>No invoice is chosen</source>
        <translation>Enginn reikningur er valinn</translation>
    </message>
    <message>
        <source>No paper yet</source>
        <translation>Ekkert skjal enn</translation>
    </message>
    <message>
        <source>The price list is being drawn.</source>
        <translation>Verið er að teikna gjaldskrána.</translation>
    </message>
    <message>
        <source>Everything is invoiced</source>
        <translation>Allt er reikningsfært</translation>
    </message>
    <message>
        <source>Everything that can be is invoiced</source>
        <translation>Allt sem hægt er að reikningsfæra er reikningsfært</translation>
    </message>
    <message>
        <source>What is held back waits below until it is released.</source>
        <translation>Það sem bíður staðfestingar er hér að neðan þar til það er losað.</translation>
    </message>
    <message>
        <source>New work stands here as soon as a call is priced.</source>
        <translation>Ný verk birtast hér um leið og símtal er verðlagt.</translation>
    </message>
    <message>
        <source>Nothing to invoice in this month</source>
        <translation>Ekkert til að reikningsfæra í þessum mánuði</translation>
    </message>
    <message>
        <source>{done} of {of} done</source>
        <translation>{done} af {of} lokið</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stöðva</translation>
    </message>
    <message>
        <source>{works} · {net:money} net · {gross:money} with VAT</source>
        <translation>{works} · {net:money} án VSK · {gross:money} með VSK</translation>
    </message>
    <message>
        <source>{net:money} net · {gross:money} with VAT</source>
        <translation>{net:money} án VSK · {gross:money} með VSK</translation>
    </message>
    <message>
        <source>Enter sets a new price from a day on.</source>
        <translation>Enter setur nýtt verð frá og með degi.</translation>
    </message>
    <message>
        <source>Space ticks; without a tick the customer under the cursor is drafted.</source>
        <translation>Bil hakar við; án haks eru gerð drög fyrir viðskiptavininn undir bendlinum.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drög</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Útgefnir</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Gjaldfallnir</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Ógreiddur</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Gjaldfallinn</translation>
    </message>
    <message>
        <source>Month of the work: {month}</source>
        <translation>Mánuður verka: {month}</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Allir mánuðir</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Bíður staðfestingar</translation>
    </message>
    <message>
        <source>Not invoiced until it is released; the reason is kept.</source>
        <translation>Ekki reikningsfært fyrr en það er losað; ástæðan er geymd.</translation>
    </message>
    <message>
        <source>{works} · {net:money}</source>
        <translation>{works} · {net:money}</translation>
    </message>
    <message>
        <source>Work held back</source>
        <translation>Verk sem bíða staðfestingar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Númer</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Útgefinn</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Eindagi</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Án VSK</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>Með VSK</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staða</translation>
    </message>
    <message>
        <source>Discard the draft of {customer}? Its work is unbilled again.</source>
        <translation>Henda drögum fyrir {customer}? Verkin verða aftur óreikningsfærð.</translation>
    </message>
    <message>
        <source>Credit invoice {number} of {customer} in full?</source>
        <translation>Kreditfæra reikning {number}, {customer}, að fullu?</translation>
    </message>
    <message>
        <source>Payment of invoice {number}, {customer}</source>
        <translation>Greiðsla reiknings {number}, {customer}</translation>
    </message>
    <message>
        <source>{amount:money} recorded for invoice {number}.</source>
        <translation>{amount:money} skráðar á reikning {number}.</translation>
    </message>
    <message>
        <source>The payment is taken back.</source>
        <translation>Greiðslan er tekin til baka.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Skrifaðu upphæðina.</translation>
    </message>
    <message>
        <source>The draft is discarded; its work is unbilled again.</source>
        <translation>Drögunum var hent; verkin eru aftur óreikningsfærð.</translation>
    </message>
    <message>
        <source>The credit note is issued; the work is unbilled again.</source>
        <translation>Kreditreikningurinn er gefinn út; verkin eru aftur óreikningsfærð.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Upphæð</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Greitt þann</translation>
    </message>
    <message>
        <source>Show drafts</source>
        <translation>Sýna drög</translation>
    </message>
    <message>
        <source>Invoice {number} issued, {gross:money}.</source>
        <translation>Reikningur {number} gefinn út, {gross:money}</translation>
    </message>
    <message>
        <source>Show invoices</source>
        <translation>Sýna reikninga</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Ástæða</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Opna stillingar</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Opna viðskiptavin</translation>
    </message>
    <message>
        <source>Needed before it can be issued: {names:list}.</source>
        <translation>Vantar áður en hægt er að gefa út: {names:list}.</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Reikningur {number}</translation>
    </message>
    <message>
        <source>Credit note {number}</source>
        <translation>Kreditreikningur {number}</translation>
    </message>
    <message>
        <source>Pro forma {number}</source>
        <translation>Proforma {number}</translation>
    </message>
    <message>
        <source>{customer} · {open:money} due {day:date}</source>
        <translation>{customer} · {open:money} á eindaga {day:date}</translation>
    </message>
    <message>
        <source>Price list {language}</source>
        <translation>Gjaldskrá {language}</translation>
    </message>
    <message>
        <source>{title}, {customer}</source>
        <translation>{title}, {customer}</translation>
    </message>
    <message>
        <source>Draft · {customer}</source>
        <translation>Drög · {customer}</translation>
    </message>
    <message>
        <source>As it holds on {day:date}</source>
        <translation>Eins og hún gildir {day:date}</translation>
    </message>
    <message>
        <source>{customer} · credited by {number}</source>
        <translation>{customer} · kreditfærður með {number}</translation>
    </message>
    <message>
        <source>{customer} · credits {number}</source>
        <translation>{customer} · kreditfærir {number}</translation>
    </message>
    <message>
        <source>{customer} · paid</source>
        <translation>{customer} · greitt</translation>
    </message>
    <message>
        <source>Language of the price list</source>
        <translation>Tungumál gjaldskrár</translation>
    </message>
    <message>
        <source>with changes not saved yet</source>
        <translation>með óvistuðum breytingum</translation>
    </message>
    <message>
        <source>gets its number when it is issued</source>
        <translation>fær númer þegar reikningurinn er gefinn út</translation>
    </message>
    <message>
        <source>{amount} from {day:date}</source>
        <translation>{amount} frá {day:date}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Liður</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gildir frá</translation>
    </message>
    <message>
        <source>Next price</source>
        <translation>Næsta verð</translation>
    </message>
    <message>
        <source>ours, please check</source>
        <translation>okkar val, yfirfarið</translation>
    </message>
    <message>
        <source>Question about an invoice</source>
        <translation>Spurning um reikning</translation>
    </message>
    <message>
        <source>Support of the product</source>
        <translation>Aðstoð við vöruna</translation>
    </message>
    <message>
        <source>The customer's own level</source>
        <translation>Þrep viðskiptavinarins</translation>
    </message>
    <message>
        <source>Under maintenance</source>
        <translation>Viðhaldssamningur</translation>
    </message>
    <message>
        <source>Consultant help</source>
        <translation>Ráðgjöf</translation>
    </message>
    <message>
        <source>Ordered work</source>
        <translation>Pöntuð vinna</translation>
    </message>
    <message>
        <source>No maintenance contract</source>
        <translation>Án viðhaldssamnings</translation>
    </message>
    <message>
        <source>New major version</source>
        <translation>Ný aðalútgáfa</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Samþykki</translation>
    </message>
    <message>
        <source>Notice of hours</source>
        <translation>Tilkynning</translation>
    </message>
    <message>
        <source>Our decision</source>
        <translation>Ákvörðun</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Verð</translation>
    </message>
    <message>
        <source>Not our work</source>
        <translation>Ekki okkar verk</translation>
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
        <translation>Greitt að hluta</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Kreditfærður</translation>
    </message>
    <message>
        <source>Goodwill: {reason}</source>
        <translation>Fellt niður: {reason}</translation>
    </message>
    <message>
        <source>Unbilled work</source>
        <translation>Óreikningsfærð verk</translation>
    </message>
    <message>
        <source>Call of {length:duration}</source>
        <translation>Símtal, {length:duration}</translation>
    </message>
    <message>
        <source>Customer and work</source>
        <translation>Viðskiptavinur og verk</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dags.</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>15 mín.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Fjöldi</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Ein.verð</translation>
    </message>
    <message>
        <source>Held: {what}</source>
        <translation>Bíður staðfestingar: {what}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>“{work}” costs the customer nothing.</source>
        <translation>„{work}“ kostar viðskiptavininn ekkert.</translation>
    </message>
    <message>
        <source>New price of {item}</source>
        <translation>Nýtt verð: {item}</translation>
    </message>
    <message>
        <source>{item}: {amount:money} from {day:date}.</source>
        <translation>{item}: {amount:money} frá {day:date}.</translation>
    </message>
    <message>
        <source>The price from {day:date} is withdrawn.</source>
        <translation>Verðið frá {day:date} er afturkallað.</translation>
    </message>
    <message>
        <source>Released, but something else is still missing.</source>
        <translation>Losað, en annað vantar enn.</translation>
    </message>
    <message>
        <source>Released: it can be invoiced now.</source>
        <translation>Losað: nú má reikningsfæra það.</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>Skrifaðu dagsetninguna.</translation>
    </message>
    <message>
        <source>Give away</source>
        <translation>Fella niður</translation>
    </message>
    <message>
        <source>Given away: it goes on the invoice at no charge.</source>
        <translation>Fellt niður: það fer á reikninginn án gjalds.</translation>
    </message>
    <message>
        <source>It is charged again.</source>
        <translation>Það er gjaldfært aftur.</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Upphæð án VSK</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>Setja verð</translation>
    </message>
    <message>
        <source>{item}: the price is confirmed.</source>
        <translation>{item}: verðið er staðfest.</translation>
    </message>
    <message>
        <source>The printer does not take the paper. See whether it is switched on, or save the paper as a PDF.</source>
        <translation>Prentarinn tekur ekki við skjalinu. Athugaðu hvort kveikt er á honum, eða vistaðu skjalið sem PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sent til prentarans.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Minna</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Stærra</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Passa við breidd</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of work of other months wait.</source>
        <translation><numerusform>{n} verk úr öðrum mánuðum bíður.</numerusform><numerusform>{n} verk úr öðrum mánuðum bíða.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} customers chosen</source>
        <translation><numerusform>{n} viðskiptavinur valinn</numerusform><numerusform>{n} viðskiptavinir valdir</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices chosen</source>
        <translation><numerusform>{n} reikningur valinn</numerusform><numerusform>{n} reikningar valdir</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} prices are ours: please check them.</source>
        <translation><numerusform>{n} verð er okkar eigið val: yfirfarið það.</numerusform><numerusform>{n} verð eru okkar eigið val: yfirfarið þau.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts made.</source>
        <translation><numerusform>{n} drög gerð.</numerusform><numerusform>{n} drög gerð.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices issued.</source>
        <translation><numerusform>{n} reikningur gefinn út.</numerusform><numerusform>{n} reikningar gefnir út.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of work</source>
        <translation><numerusform>{n} verk</numerusform><numerusform>{n} verk</numerusform></translation>
    </message>
    <message>
        <source>Drafts or invoices are being made: wait until that is done, or stop it.</source>
        <translation>Verið er að gera drög eða reikninga: bíddu þar til því er lokið eða stöðvaðu það.</translation>
    </message>
</context>
</TS>
