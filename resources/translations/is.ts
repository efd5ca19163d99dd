<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="is" sourcelanguage="en">
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
    <message>
        <source>Edit draft</source>
        <translation>Breyta drögum</translation>
    </message>
    <message>
        <source>Edit the draft's lines, order, discounts, payer and references</source>
        <translation>Breyta línum, röð, afslætti, greiðanda og tilvísunum draganna</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>Smáa letrið</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Afsl. %</translation>
    </message>
    <message>
        <source>Line {number}, discount in percent</source>
        <translation>Lína {number}, afsláttur í prósentum</translation>
    </message>
    <message>
        <source>Line {number}: up</source>
        <translation>Lína {number}: upp</translation>
    </message>
    <message>
        <source>Line {number}: down</source>
        <translation>Lína {number}: niður</translation>
    </message>
    <message>
        <source>Discount on the whole %</source>
        <translation>Afsláttur af heildinni, %</translation>
    </message>
    <message>
        <source>Order of lines</source>
        <translation>Röð lína</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Eftir dagsetningu</translation>
    </message>
    <message>
        <source>By ticket</source>
        <translation>Eftir beiðni</translation>
    </message>
    <message>
        <source>The buyer's order number</source>
        <translation>Pöntunarnúmer kaupanda</translation>
    </message>
    <message>
        <source>ΜΑΡΚ</source>
        <translation>ΜΑΡΚ</translation>
    </message>
    <message>
        <source>UID of the provider</source>
        <translation>UID þjónustuaðilans</translation>
    </message>
    <message>
        <source>QR address</source>
        <translation>QR-vefslóð</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Setja til baka</translation>
    </message>
    <message>
        <source>The paper beside follows what you type.</source>
        <translation>Blaðið til hliðar fylgir því sem þú skrifar.</translation>
    </message>
    <message>
        <source>Only an issued document is sent: issue the draft first.</source>
        <translation>Aðeins útgefið skjal er sent: gefðu drögin út fyrst.</translation>
    </message>
    <message>
        <source>Invoice {number} from {desk}</source>
        <translation>Reikningur {number} frá {desk}</translation>
    </message>
    <message>
        <source>Credit note {number} from {desk}</source>
        <translation>Kreditreikningur {number} frá {desk}</translation>
    </message>
    <message>
        <source>Pro forma {number} from {desk}</source>
        <translation>Proforma-reikningur {number} frá {desk}</translation>
    </message>
    <message>
        <source>The document is attached: {number}, {gross:money}.</source>
        <translation>Skjalið er í viðhengi: {number}, {gross:money}.</translation>
    </message>
    <message>
        <source>It is due on {day:date}.</source>
        <translation>Gjalddagi er {day:date}.</translation>
    </message>
    <message>
        <source>Payment reference: {reference}</source>
        <translation>Greiðslutilvísun: {reference}</translation>
    </message>
    <message>
        <source>No program opened the paper: save it as a PDF instead.</source>
        <translation>Ekkert forrit opnaði blaðið: vistaðu það sem PDF í staðinn.</translation>
    </message>
    <message>
        <source>Handed to the mail program: {subject}</source>
        <translation>Afhent póstforritinu: {subject}</translation>
    </message>
    <message>
        <source>No mail program took the letter: save the paper and attach it by hand.</source>
        <translation>Ekkert póstforrit tók við bréfinu: vistaðu blaðið og hengdu það við sjálf(ur).</translation>
    </message>
    <message>
        <source>Save the e-invoice</source>
        <translation>Vista rafræna reikninginn</translation>
    </message>
    <message>
        <source>Save all to a folder</source>
        <translation>Vista allt í möppu</translation>
    </message>
    <message>
        <source>The chain of issued documents is being looked through.</source>
        <translation>Verið er að fara yfir keðju útgefinna skjala.</translation>
    </message>
    <message>
        <source>The chain holds: every issued document is there, unchanged, in its order.</source>
        <translation>Keðjan er heil: öll útgefin skjöl eru til staðar, óbreytt og í réttri röð.</translation>
    </message>
    <message>
        <source>Issue {number} over {gross:money} to {customer}? It cannot change after that.</source>
        <translation>Gefa út {number} að upphæð {gross:money} á {customer}? Eftir það breytist hann ekki.</translation>
    </message>
    <message>
        <source>{number} issued to {customer}, {gross:money}.</source>
        <translation>{number} gefinn út á {customer}, {gross:money}.</translation>
    </message>
    <message>
        <source>{gross:money}</source>
        <translation>{gross:money}</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Gefa út og prenta</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Opna í öðru forriti</translation>
    </message>
    <message>
        <source>Open the paper in the desktop's own program</source>
        <translation>Opna blaðið í forriti skjáborðsins</translation>
    </message>
    <message>
        <source>Save e-invoice</source>
        <translation>Vista rafrænan reikning</translation>
    </message>
    <message>
        <source>Save the e-invoice (XML) as it was issued</source>
        <translation>Vista rafræna reikninginn (XML) eins og hann var gefinn út</translation>
    </message>
    <message>
        <source>Hand to the mail program</source>
        <translation>Senda í póstforrit</translation>
    </message>
    <message>
        <source>Open a letter with the paper in the mail program</source>
        <translation>Opna bréf með blaðinu í póstforritinu</translation>
    </message>
    <message>
        <source>Print all chosen</source>
        <translation>Prenta allt valið</translation>
    </message>
    <message>
        <source>Print all that are chosen, one behind the other</source>
        <translation>Prenta allt sem er valið, hvert á eftir öðru</translation>
    </message>
    <message>
        <source>Save all chosen</source>
        <translation>Vista allt valið</translation>
    </message>
    <message>
        <source>Save all that are chosen as files in a folder</source>
        <translation>Vista allt sem er valið sem skrár í möppu</translation>
    </message>
    <message>
        <source>Merge all chosen</source>
        <translation>Sameina allt valið</translation>
    </message>
    <message>
        <source>Save all that are chosen as one PDF</source>
        <translation>Vista allt sem er valið sem eitt PDF-skjal</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Sannreyna keðjuna</translation>
    </message>
    <message>
        <source>Look whether every issued document is there, unchanged</source>
        <translation>Athuga hvort öll útgefin skjöl séu til staðar, óbreytt</translation>
    </message>
    <message numerus="yes">
        <source>{n} papers are still being made.</source>
        <translation><numerusform>Enn er verið að búa til {n} blað.</numerusform><numerusform>Enn er verið að búa til {n} blöð.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} more links are broken.</source>
        <translation><numerusform>{n} hlekkur til viðbótar er rofinn.</numerusform><numerusform>{n} hlekkir til viðbótar eru rofnir.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} files saved in {folder}.</source>
        <translation><numerusform>{n} skrá vistuð í {folder}.</numerusform><numerusform>{n} skrár vistaðar í {folder}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices</source>
        <translation><numerusform>{n} reikningur</numerusform><numerusform>{n} reikningar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation><numerusform>{n} til viðbótar</numerusform><numerusform>{n} til viðbótar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Issue {n} drafts, from {number} on, {total:list} together, to {names:list}? They cannot change after that.</source>
        <translation><numerusform>Gefa út {n} drög, frá {number}, samtals {total:list}, á {names:list}? Eftir það breytast þau ekki.</numerusform><numerusform>Gefa út {n} drög, frá {number}, samtals {total:list}, á {names:list}? Eftir það breytast þau ekki.</numerusform></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Greiðslur</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Ítrekanir</translation>
    </message>
    <message>
        <source>From the bank</source>
        <translation>Frá banka</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Leggja til hliðar</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Ekkert er ógreitt</translation>
    </message>
    <message>
        <source>Every invoice is paid.</source>
        <translation>Allir reikningar eru greiddir.</translation>
    </message>
    <message>
        <source>No money waits</source>
        <translation>Engin greiðsla bíður</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>Ekkert er lagt til hliðar</translation>
    </message>
    <message>
        <source>Money of a bank file that is for no invoice stands here, with its reason.</source>
        <translation>Greiðslur úr bankaskrá sem eiga ekki við neinn reikning standa hér með ástæðu.</translation>
    </message>
    <message>
        <source>No payment yet</source>
        <translation>Engin greiðsla enn</translation>
    </message>
    <message>
        <source>B records one on an invoice; a bank's file records many.</source>
        <translation>B skráir greiðslu á reikning; bankaskrá skráir margar.</translation>
    </message>
    <message>
        <source>No invoice has this reference</source>
        <translation>Enginn reikningur hefur þessa tilvísun</translation>
    </message>
    <message>
        <source>Several invoices have this reference</source>
        <translation>Nokkrir reikningar hafa þessa tilvísun</translation>
    </message>
    <message>
        <source>The amount is not what is owed</source>
        <translation>Upphæðin er ekki sú sem er ógreidd</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Ógjaldfallið</translation>
    </message>
    <message>
        <source>Over 90</source>
        <translation>Yfir 90</translation>
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
        <translation>Ofgreitt</translation>
    </message>
    <message>
        <source>For a collector</source>
        <translation>Til innheimtu</translation>
    </message>
    <message>
        <source>Reminder {n}</source>
        <translation>Ítrekun {n}</translation>
    </message>
    <message>
        <source>Reminder {n} from {day:date}</source>
        <translation>Ítrekun {n} frá {day:date}</translation>
    </message>
    <message>
        <source>Fee and interest</source>
        <translation>Gjald og vextir</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <translation>Næsta ítrekun</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Greiðandi</translation>
    </message>
    <message>
        <source>Bank file</source>
        <translation>Bankaskrá</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Skráð af</translation>
    </message>
    <message>
        <source>{owed} owed in all; Enter makes a statement.</source>
        <translation>Samtals {owed} ógreitt; Enter gerir viðskiptayfirlit.</translation>
    </message>
    <message>
        <source>Enter books the money on the invoice that fits.</source>
        <translation>Enter bókar greiðsluna á reikninginn sem passar.</translation>
    </message>
    <message>
        <source>Make reminder</source>
        <translation>Gera ítrekun</translation>
    </message>
    <message>
        <source>Make the next reminder of the invoice, and show it</source>
        <translation>Gera næstu ítrekun vegna reikningsins og sýna hana</translation>
    </message>
    <message>
        <source>See reminder</source>
        <translation>Sjá ítrekun</translation>
    </message>
    <message>
        <source>See the next reminder as it would be today, or the last one made</source>
        <translation>Sjá næstu ítrekun eins og hún yrði í dag, eða þá síðustu sem gerð var</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Setja ítrekanir í hlé</translation>
    </message>
    <message>
        <source>Remind of the invoice no more for now, with a reason, or go on</source>
        <translation>Ítreka ekki vegna reikningsins í bili, með ástæðu, eða halda áfram</translation>
    </message>
    <message>
        <source>Read bank file</source>
        <translation>Lesa bankaskrá</translation>
    </message>
    <message>
        <source>Read a bank file</source>
        <translation>Lesa bankaskrá</translation>
    </message>
    <message>
        <source>Read a file of the bank: camt.053, camt.054 or OCR giro</source>
        <translation>Lesa skrá frá bankanum: camt.053, camt.054 eða OCR</translation>
    </message>
    <message>
        <source>Book on invoice</source>
        <translation>Bóka á reikning</translation>
    </message>
    <message>
        <source>Book the money on an invoice; what fits best stands there already</source>
        <translation>Bóka greiðsluna á reikning; sá sem passar best stendur þar þegar</translation>
    </message>
    <message>
        <source>Say why the money is for no invoice</source>
        <translation>Segja hvers vegna greiðslan á ekki við reikning</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Taka upp aftur</translation>
    </message>
    <message>
        <source>Let the money wait for its invoice again</source>
        <translation>Láta greiðsluna bíða reiknings síns aftur</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Taka til baka</translation>
    </message>
    <message>
        <source>Take back the payment that was entered wrongly</source>
        <translation>Taka til baka greiðslu sem var ranglega skráð</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Yfirlit</translation>
    </message>
    <message>
        <source>Make a statement of the customer's account</source>
        <translation>Gera viðskiptayfirlit viðskiptavinarins</translation>
    </message>
    <message>
        <source>Journal for the accountant</source>
        <translation>Dagbók fyrir bókarann</translation>
    </message>
    <message>
        <source>Write the journal of a period as a CSV file</source>
        <translation>Skrifa dagbók tímabils í CSV-skrá</translation>
    </message>
    <message>
        <source>Ledger accounts</source>
        <translation>Bókhaldslyklar</translation>
    </message>
    <message>
        <source>Say on which accounts sales, VAT and payments are booked</source>
        <translation>Segja á hvaða lykla sala, VSK og greiðslur eru bókaðar</translation>
    </message>
    <message>
        <source>Reminder {n} of invoice {number}, {customer}: {owed:money} owed, {fee:money} fee, {interest:money} interest for {days} days.</source>
        <translation>Ítrekun {n} vegna reiknings {number}, {customer}: {owed:money} ógreitt, {fee:money} gjald, {interest:money} vextir í {days} daga.</translation>
    </message>
    <message>
        <source>Reminder of invoice {number}</source>
        <translation>Ítrekun vegna reiknings {number}</translation>
    </message>
    <message>
        <source>No reminders of invoice {number} for now; without a reason they go on.</source>
        <translation>Engar ítrekanir vegna reiknings {number} í bili; án ástæðu halda þær áfram.</translation>
    </message>
    <message>
        <source>This file is larger than {most} MB: no bank's file is.</source>
        <translation>Þessi skrá er stærri en {most} MB: engin bankaskrá er það.</translation>
    </message>
    <message>
        <source>{n} booked on their invoices</source>
        <translation>{n} bókaðar á reikninga sína</translation>
    </message>
    <message>
        <source>{n} wait</source>
        <translation>{n} bíða</translation>
    </message>
    <message>
        <source>{n} known before</source>
        <translation>{n} þekktar áður</translation>
    </message>
    <message>
        <source>Book {amount:money} from {payer} on an invoice.</source>
        <translation>Bóka {amount:money} frá {payer} á reikning.</translation>
    </message>
    <message>
        <source>{number}, {customer}, {owed:money} owed</source>
        <translation>{number}, {customer}, {owed:money} ógreitt</translation>
    </message>
    <message>
        <source>It may be for: {invoices}.</source>
        <translation>Þetta gæti verið fyrir: {invoices}.</translation>
    </message>
    <message>
        <source>{amount:money} booked on invoice {number}.</source>
        <translation>{amount:money} bókað á reikning {number}.</translation>
    </message>
    <message>
        <source>{amount:money} from {payer} is for no invoice.</source>
        <translation>{amount:money} frá {payer} á ekki við reikning.</translation>
    </message>
    <message>
        <source>Take back {amount:money} of invoice {number}?</source>
        <translation>Taka til baka {amount:money} af reikningi {number}?</translation>
    </message>
    <message>
        <source>Statement of account: {customer}</source>
        <translation>Viðskiptayfirlit: {customer}</translation>
    </message>
    <message>
        <source>Journal for the accountant: invoices, credit notes and payments, every voucher summing to nothing.</source>
        <translation>Dagbók fyrir bókarann: reikningar, kreditreikningar og greiðslur; hvert fylgiskjal stemmir við núll.</translation>
    </message>
    <message>
        <source>Write file</source>
        <translation>Skrifa skrá</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dagbók</translation>
    </message>
    <message>
        <source>VAT {rate:percent}: {vat:money} of {net:money}</source>
        <translation>VSK {rate:percent}: {vat:money} af {net:money}</translation>
    </message>
    <message>
        <source>Ledger accounts as your accountant has them; an empty one goes back to the country's usual.</source>
        <translation>Bókhaldslyklar eins og bókarinn hefur þá; auður lykill fer aftur í þann venjulega.</translation>
    </message>
    <message>
        <source>The accounts are saved.</source>
        <translation>Bókhaldslyklarnir eru vistaðir.</translation>
    </message>
    <message numerus="yes">
        <source>{n} payments read</source>
        <translation><numerusform>{n} greiðsla lesin</numerusform><numerusform>{n} greiðslur lesnar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} vouchers are in {file}</source>
        <translation><numerusform>{n} fylgiskjal er í {file}</numerusform><numerusform>{n} fylgiskjöl eru í {file}</numerusform></translation>
    </message>
    <message>
        <source>For no invoice</source>
        <translation>Án reiknings</translation>
    </message>
    <message>
        <source>Unbilled again</source>
        <translation>Aftur óreikningsfært</translation>
    </message>
    <message>
        <source>Given away: it is not invoiced again</source>
        <translation>Gefið eftir: ekki reikningsfært aftur</translation>
    </message>
    <message>
        <source>Drafted anew, to be put right and issued</source>
        <translation>Ný drög, til að leiðrétta og gefa út</translation>
    </message>
    <message>
        <source>Credit invoice {number} of {customer}</source>
        <translation>Kreditfæra reikning {number}, {customer}</translation>
    </message>
    <message>
        <source>Take the tick off a line that stays, or credit a part of it.</source>
        <translation>Taktu hakið af línu sem á að standa, eða kreditfærðu hluta hennar.</translation>
    </message>
    <message>
        <source>What becomes of the work</source>
        <translation>Hvað verður um vinnuna</translation>
    </message>
    <message>
        <source>Credit {line}</source>
        <translation>Kreditfæra {line}</translation>
    </message>
    <message>
        <source>Net amount to credit of {line}</source>
        <translation>Nettóupphæð til kreditfærslu af {line}</translation>
    </message>
    <message>
        <source>{net:money} net, before discounts on the whole</source>
        <translation>{net:money} án vsk., fyrir afslátt af heildinni</translation>
    </message>
    <message>
        <source>{net:money} net</source>
        <translation>{net:money} án vsk.</translation>
    </message>
    <message>
        <source>Only a whole invoice is drafted anew: tick every line, or choose what else becomes of the work.</source>
        <translation>Aðeins heill reikningur er saminn upp á nýtt: hakaðu við allar línur, eða veldu annað um vinnuna.</translation>
    </message>
    <message>
        <source>The credit note is issued; the invoice is drafted anew: put it right and issue it.</source>
        <translation>Kreditreikningurinn er gefinn út; ný drög að reikningnum bíða: leiðréttu þau og gefðu út.</translation>
    </message>
    <message>
        <source>The credit note is issued; the work is given away.</source>
        <translation>Kreditreikningurinn er gefinn út; vinnan er gefin eftir.</translation>
    </message>
    <message>
        <source>The credit note is issued; work credited in full is unbilled again.</source>
        <translation>Kreditreikningurinn er gefinn út; vinna sem er að fullu kreditfærð er aftur óreikningsfærð.</translation>
    </message>
    <message>
        <source>Credit the invoice, in full or by line</source>
        <translation>Kreditfæra reikninginn, í heild eða eftir línum</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Sleppt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Hafnað</translation>
    </message>
    <message>
        <source>Invoice or reason</source>
        <translation>Reikningur eða ástæða</translation>
    </message>
    <message>
        <source>New run: {month}</source>
        <translation>Ný keyrsla: {month}</translation>
    </message>
    <message>
        <source>{month}: {done} of {of} done</source>
        <translation>{month}: {done} af {of} lokið</translation>
    </message>
    <message>
        <source>Month's end</source>
        <translation>Mánaðamót</translation>
    </message>
    <message>
        <source>Month's end: {month}</source>
        <translation>Mánaðamót: {month}</translation>
    </message>
    <message>
        <source>Each customer's work of the month is drafted and issued; nothing is asked between.</source>
        <translation>Vinna mánaðarins er sett í drög og gefin út fyrir hvern viðskiptavin; ekkert er spurt á milli.</translation>
    </message>
    <message>
        <source>{done} issued, {skipped} left out, {failed} refused, {waiting} waiting</source>
        <translation>{done} gefnir út, {skipped} sleppt, {failed} hafnað, {waiting} bíða</translation>
    </message>
    <message>
        <source>Begin the run</source>
        <translation>Hefja keyrslu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Halda áfram</translation>
    </message>
    <message>
        <source>Try those refused again</source>
        <translation>Reyna aftur það sem var hafnað</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Keyrsla</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Prenta allt</translation>
    </message>
    <message>
        <source>Merge into one PDF</source>
        <translation>Sameina í eitt PDF</translation>
    </message>
    <message>
        <source>Customers of the run</source>
        <translation>Viðskiptavinir keyrslunnar</translation>
    </message>
    <message>
        <source>{skipped} left out, {failed} refused: the list says why.</source>
        <translation>{skipped} sleppt, {failed} hafnað: listinn segir hvers vegna.</translation>
    </message>
    <message>
        <source>Draft and issue every customer's work of a month, in a run</source>
        <translation>Setja í drög og gefa út vinnu mánaðar fyrir alla viðskiptavini í einni keyrslu</translation>
    </message>
    <message numerus="yes">
        <source>{n} customers invoiced.</source>
        <translation><numerusform>{n} viðskiptavinur reikningsfærður.</numerusform><numerusform>{n} viðskiptavinir reikningsfærðir.</numerusform></translation>
    </message>
    <message>
        <source>Book the money</source>
        <translation>Bóka greiðslu</translation>
    </message>
    <message>
        <source>No paper here</source>
        <translation>Ekkert skjal hér</translation>
    </message>
    <message>
        <source>The invoice of the row under the cursor stands here; one of an earlier system has its paper there.</source>
        <translation>Reikningur línunnar undir bendlinum stendur hér; skjal reiknings úr eldra kerfi er þar.</translation>
    </message>
    <message>
        <source>Shift+I reads a file of the bank; what names its invoice is booked at once, the rest waits here.</source>
        <translation>Shift+I les skrá frá bankanum; það sem nefnir reikning er bókað strax, hitt bíður hér.</translation>
    </message>
    <message>
        <source>Shift+U lets the money wait again.</source>
        <translation>Shift+U lætur greiðsluna bíða aftur.</translation>
    </message>
    <message>
        <source>Shift+Z takes a payment back.</source>
        <translation>Shift+Z tekur greiðslu til baka.</translation>
    </message>
    <message>
        <source>Shift+M makes the next reminder, Shift+V shows it first.</source>
        <translation>Shift+M gerir næstu ítrekun, Shift+V sýnir hana fyrst.</translation>
    </message>
    <message>
        <source>Needed before it can be issued:</source>
        <translation>Þarf áður en hægt er að gefa út:</translation>
    </message>
    <message>
        <source>Fill in: {what}</source>
        <translation>Fylla út: {what}</translation>
    </message>
    <message>
        <source>You see invoices and print them; the office and managers make and change them.</source>
        <translation>Þú sérð reikninga og prentar þá; skrifstofan og stjórnendur búa þá til og breyta þeim.</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Reikningsfært</translation>
    </message>
    <message>
        <source>SAF-T Financial</source>
        <translation>SAF-T Financial</translation>
    </message>
    <message>
        <source>Write the sales, VAT and payments of whole months for the tax office</source>
        <translation>Skrifa sölu, VSK og greiðslur heilla mánaða fyrir skattinn</translation>
    </message>
    <message>
        <source>SAF-T Financial of whole months of one year: sales, their VAT and payments.</source>
        <translation>SAF-T Financial fyrir heila mánuði eins árs: sala, VSK af henni og greiðslur.</translation>
    </message>
    <message>
        <source>A SAF-T file holds whole months of one year: from the first day of one to the last day of another.</source>
        <translation>SAF-T-skrá nær yfir heila mánuði eins árs: frá fyrsta degi eins til síðasta dags annars.</translation>
    </message>
    <message>
        <source>SAF-T Financial is Norway's: this desk is not there, or has no organisation number.</source>
        <translation>SAF-T Financial er norskt: þetta þjónustuborð er ekki þar eða hefur ekkert fyrirtækjanúmer.</translation>
    </message>
    <message>
        <source>There is no Norwegian tax code for VAT of {rate:percent} in the category {category}.</source>
        <translation>Enginn norskur skattkóði er til fyrir {rate:percent} VSK í flokki {category}.</translation>
    </message>
    <message>
        <source>Reminder fee of invoice {number}</source>
        <translation>Innheimtugjald vegna reiknings {number}</translation>
    </message>
    <message>
        <source>Late interest of invoice {number}</source>
        <translation>Dráttarvextir af reikningi {number}</translation>
    </message>
    <message>
        <source>Reminder fee of invoice {number}, waived</source>
        <translation>Innheimtugjald vegna reiknings {number}, fellt niður</translation>
    </message>
    <message>
        <source>Late interest of invoice {number}, waived</source>
        <translation>Dráttarvextir af reikningi {number}, felldir niður</translation>
    </message>
    <message>
        <source>Late interest of earlier reminders</source>
        <translation>Dráttarvextir fyrri ítrekana</translation>
    </message>
    <message>
        <source>The invoice {number} itself is paid; fees and interest of its reminders are not. Please pay {whole} by {day:date}.</source>
        <translation>Reikningur {number} er greiddur, en gjöld og vextir vegna ítrekana eru ógreidd. Vinsamlegast greiðið {whole} í síðasta lagi {day:date}.</translation>
    </message>
    <message>
        <source>Say why the fees and interest are waived.</source>
        <translation>Skrifaðu hvers vegna gjöld og vextir eru felld niður.</translation>
    </message>
    <message>
        <source>At most {most:money} of fees and interest is still asked for.</source>
        <translation>Í mesta lagi {most:money} af gjöldum og vöxtum er enn ógreitt.</translation>
    </message>
    <message>
        <source>A rate of interest is a percentage from 0 to 100.</source>
        <translation>Vextir eru hlutfall frá 0 til 100 prósenta.</translation>
    </message>
    <message>
        <source>Say where the rate is written, such as the central bank's notice and its day.</source>
        <translation>Skrifaðu hvar vextirnir standa, til dæmis tilkynningu seðlabankans og dagsetningu hennar.</translation>
    </message>
    <message>
        <source>Only a rate that was entered here is taken back.</source>
        <translation>Aðeins er hægt að taka til baka vexti sem voru skráðir hér.</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Fellt niður</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Ítrekun</translation>
    </message>
    <message>
        <source>Late interest between businesses, in percent a year from a day on; a fee only where reminders cost another one.</source>
        <translation>Dráttarvextir milli fyrirtækja í prósentum á ári frá tilteknum degi; gjald aðeins ef ítrekanir kosta annað en venjulega.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prósent</translation>
    </message>
    <message>
        <source>Percent a year</source>
        <translation>Prósent á ári</translation>
    </message>
    <message>
        <source>Reminder fee</source>
        <translation>Innheimtugjald</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Heimild</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Skráð</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Reminders count with {percent:percent} from {day:date} on.</source>
        <translation>Ítrekanir reikna með {percent:percent} frá {day:date}.</translation>
    </message>
    <message>
        <source>Take back the rate from {day:date} on? Reminders that were made keep theirs.</source>
        <translation>Taka til baka vextina frá {day:date}? Gerðar ítrekanir halda sínum.</translation>
    </message>
    <message>
        <source>Waive fees and interest of invoice {number}, {customer}: {open:money} of them is still asked for.</source>
        <translation>Fella niður gjöld og vexti af reikningi {number}, {customer}: {open:money} er enn ógreitt.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Fella niður</translation>
    </message>
    <message>
        <source>{amount:money} of invoice {number} is waived.</source>
        <translation>{amount:money} af reikningi {number} er fellt niður.</translation>
    </message>
    <message>
        <source>The rate of late interest from {day:date} on is not known, so none is asked for; Shift+E enters it.</source>
        <translation>Dráttarvextir frá {day:date} eru ekki þekktir og því er engra krafist; Shift+E skráir þá.</translation>
    </message>
    <message>
        <source>Waive fees and interest</source>
        <translation>Fella niður gjöld og vexti</translation>
    </message>
    <message>
        <source>Ask no more for what reminders put on the invoice, with a reason</source>
        <translation>Krefjast ekki lengur þess sem ítrekanir bættu við reikninginn, með ástæðu</translation>
    </message>
    <message>
        <source>Enter rate</source>
        <translation>Skrá vexti</translation>
    </message>
    <message>
        <source>Enter the rate of late interest from a day on, and what a reminder costs then</source>
        <translation>Skrá dráttarvexti frá tilteknum degi og hvað ítrekun kostar þá</translation>
    </message>
    <message>
        <source>Take rate back</source>
        <translation>Taka vexti til baka</translation>
    </message>
    <message>
        <source>Take back a rate that was entered here</source>
        <translation>Taka til baka vexti sem voru skráðir hér</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Vextir</translation>
    </message>
    <message>
        <source>No rate yet</source>
        <translation>Engir vextir enn</translation>
    </message>
    <message>
        <source>Without a rate of late interest, reminders ask for none; Shift+E enters one.</source>
        <translation>Án skráðra dráttarvaxta krefjast ítrekanir engra; Shift+E skráir þá.</translation>
    </message>
    <message>
        <source>A rate holds until the next one, or the end of its half year; Shift+E enters one.</source>
        <translation>Vextir gilda þar til næstu taka við eða til loka misseris; Shift+E skráir nýja.</translation>
    </message>
    <message>
        <source>Shipped, looked through on {day:date}</source>
        <translation>Fylgir með, yfirfarið {day:date}</translation>
    </message>
    <message>
        <source>{who}, {day:date}</source>
        <translation>{who}, {day:date}</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Frá degi</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Til dags</translation>
    </message>
    <message>
        <source>A SAF-T file is of a year from 1970 to 2100: choose months of one of them.</source>
        <translation>SAF-T-skrá er fyrir ár á bilinu 1970 til 2100: veldu mánuði eins þeirra.</translation>
    </message>
    <message>
        <source>At most {most} lines are taken over at once: take these over first, then the rest.</source>
        <translation>Mest {most} línur eru teknar yfir í einu: taktu þessar yfir fyrst og svo afganginn.</translation>
    </message>
    <message>
        <source>The office or a manager makes drafts and invoices.</source>
        <translation>Skrifstofan eða stjórnandi gerir drög og reikninga.</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>Attach to the 1st open ticket</source>
        <translation>Tengja fyrstu opnu beiðninni</translation>
    </message>
    <message>
        <source>Attach to the 2nd open ticket</source>
        <translation>Tengja annarri opnu beiðninni</translation>
    </message>
    <message>
        <source>Attach to the 3rd open ticket</source>
        <translation>Tengja þriðju opnu beiðninni</translation>
    </message>
    <message>
        <source>Attach to the 4th open ticket</source>
        <translation>Tengja fjórðu opnu beiðninni</translation>
    </message>
    <message>
        <source>Attach to the 5th open ticket</source>
        <translation>Tengja fimmtu opnu beiðninni</translation>
    </message>
    <message>
        <source>Attach to the 6th open ticket</source>
        <translation>Tengja sjöttu opnu beiðninni</translation>
    </message>
    <message>
        <source>Attach to the 7th open ticket</source>
        <translation>Tengja sjöundu opnu beiðninni</translation>
    </message>
    <message>
        <source>Attach to the 8th open ticket</source>
        <translation>Tengja áttundu opnu beiðninni</translation>
    </message>
    <message>
        <source>Attach to the 9th open ticket</source>
        <translation>Tengja níundu opnu beiðninni</translation>
    </message>
    <message>
        <source>Call type: question</source>
        <translation>Tegund símtals: spurning</translation>
    </message>
    <message>
        <source>Call type: request</source>
        <translation>Tegund símtals: verkbeiðni</translation>
    </message>
    <message>
        <source>Call type: fault</source>
        <translation>Tegund símtals: bilun</translation>
    </message>
    <message>
        <source>Call type: invoicing</source>
        <translation>Tegund símtals: reikningar</translation>
    </message>
    <message>
        <source>Call type: training</source>
        <translation>Tegund símtals: kennsla</translation>
    </message>
    <message>
        <source>Another caller</source>
        <translation>Annar hringjandi</translation>
    </message>
    <message>
        <source>Say who is calling</source>
        <translation>Skrá hver hringir</translation>
    </message>
    <message>
        <source>Make a ticket of this call</source>
        <translation>Búa til beiðni úr þessu símtali</translation>
    </message>
    <message>
        <source>Open the call's ticket in the queue</source>
        <translation>Opna beiðni símtalsins í biðröðinni</translation>
    </message>
    <message>
        <source>Enter afterwards</source>
        <translation>Skrá eftir á</translation>
    </message>
    <message>
        <source>Enter a call after the fact</source>
        <translation>Skrá símtal eftir á</translation>
    </message>
    <message>
        <source>Never charge</source>
        <translation>Aldrei rukka</translation>
    </message>
    <message>
        <source>Mark the call misdialled or missed: it is never charged</source>
        <translation>Merkja símtalið sem ranglega valið eða ósvarað: það er aldrei rukkað</translation>
    </message>
    <message>
        <source>Back to the call on the line</source>
        <translation>Til baka í símtalið sem er í gangi</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Dagurinn á undan</translation>
    </message>
    <message>
        <source>Calls of the day before</source>
        <translation>Símtöl dagsins á undan</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Næsti dagur</translation>
    </message>
    <message>
        <source>Calls of the day after</source>
        <translation>Símtöl næsta dags</translation>
    </message>
    <message>
        <source>Orders chargeable work</source>
        <translation>Má panta gjaldskylda vinnu</translation>
    </message>
    <message>
        <source>Phone pack, {month}</source>
        <translation>Símaþjónustupakki, {month}</translation>
    </message>
    <message>
        <source>Phone pack, contract year</source>
        <translation>Símaþjónustupakki, samningsár</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>enginn skráður enn</translation>
    </message>
    <message>
        <source>due by {day:date}</source>
        <translation>í síðasta lagi {day:date}</translation>
    </message>
    <message>
        <source>Included training left</source>
        <translation>Innifalin kennsla eftir</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>Reikningar komnir fram yfir eindaga</translation>
    </message>
    <message>
        <source>Name, company or number</source>
        <translation>Nafn, fyrirtæki eða númer</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Hreinsa reitinn</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tími</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengd</translation>
    </message>
    <message>
        <source>Qtr</source>
        <translation>Kort.</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Hringjandi</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Gjald</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvers vegna</translation>
    </message>
    <message>
        <source>Called out</source>
        <translation>Hringt út</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>á reikningi</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Símtöl í dag</translation>
    </message>
    <message>
        <source>Calls on {day:day}</source>
        <translation>Símtöl {day:day}</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Aftur til dagsins í dag</translation>
    </message>
    <message>
        <source>A call that was not timed can be entered afterwards.</source>
        <translation>Símtal sem var ekki tímamælt má skrá eftir á.</translation>
    </message>
    <message>
        <source>No calls yet today</source>
        <translation>Engin símtöl enn í dag</translation>
    </message>
    <message>
        <source>No calls that day</source>
        <translation>Engin símtöl þann dag</translation>
    </message>
    <message>
        <source>Call logged ({who}, {length:duration}). Say whose it is: then it has a price.</source>
        <translation>Símtal skráð ({who}, {length:duration}). Skráðu hver á það: þá fær það verð.</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Opna símtalið</translation>
    </message>
    <message>
        <source>Call logged ({who}, {length:duration}). Its charge is held.</source>
        <translation>Símtal skráð ({who}, {length:duration}). Gjaldið bíður staðfestingar.</translation>
    </message>
    <message>
        <source>Call logged ({who}, {length:duration}): {cost}</source>
        <translation>Símtal skráð ({who}, {length:duration}): {cost}</translation>
    </message>
    <message>
        <source>Time on calls</source>
        <translation>Tími í símtölum</translation>
    </message>
    <message>
        <source>Charged without VAT</source>
        <translation>Gjald án VSK</translation>
    </message>
    <message>
        <source>Held calls</source>
        <translation>Símtöl sem bíða staðfestingar</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls are parked and wait in the bar above.</source>
        <translation><numerusform>{n} símtali var lagt og bíður í stikunni fyrir ofan.</numerusform><numerusform>{n} símtölum var lagt og þau bíða í stikunni fyrir ofan.</numerusform></translation>
    </message>
    <message>
        <source>The clock runs from the first second. Who calls can be said while it runs, or before, at the left.</source>
        <translation>Klukkan gengur frá fyrstu sekúndu. Hver hringir má skrá á meðan, eða áður, vinstra megin.</translation>
    </message>
    <message>
        <source>No call is running</source>
        <translation>Ekkert símtal er í gangi</translation>
    </message>
    <message>
        <source>Say who called: pick a caller or company.</source>
        <translation>Skráðu hver hringdi: veldu hringjanda eða fyrirtæki.</translation>
    </message>
    <message>
        <source>Minutes, or until</source>
        <translation>Mínútur, eða til kl.</translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation>Skrá símtalið</translation>
    </message>
    <message>
        <source>Nobody fits. Try another part of the name.</source>
        <translation>Enginn passar. Reyndu annan hluta nafnsins.</translation>
    </message>
    <message>
        <source>No ticket</source>
        <translation>Engin beiðni</translation>
    </message>
    <message>
        <source>A time looks like 14:05.</source>
        <translation>Tími lítur svona út: 14:05.</translation>
    </message>
    <message>
        <source>Write minutes, such as 12, or the time the call ended, such as 14:17.</source>
        <translation>Skrifaðu mínútur, t.d. 12, eða hvenær símtalinu lauk, t.d. 14:17.</translation>
    </message>
    <message>
        <source>The call ends before it begins: write when it ended, or how many minutes it took.</source>
        <translation>Símtalinu lýkur áður en það hefst: skrifaðu hvenær því lauk eða hve margar mínútur það tók.</translation>
    </message>
    <message>
        <source>Caller's name</source>
        <translation>Nafn hringjanda</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Fyrirtæki</translation>
    </message>
    <message>
        <source>A new caller</source>
        <translation>Nýr hringjandi</translation>
    </message>
    <message>
        <source>Add caller</source>
        <translation>Bæta hringjanda við</translation>
    </message>
    <message>
        <source>Call of {at:moment}. Changes are kept on its record, and it is priced anew.</source>
        <translation>Símtal {at:moment}. Breytingar eru skráðar og verðið reiknað upp á nýtt.</translation>
    </message>
    <message>
        <source>It stays on record with its notes and is never charged. This can't be taken back.</source>
        <translation>Það geymist með athugasemdum sínum og er aldrei rukkað. Þetta er ekki hægt að afturkalla.</translation>
    </message>
    <message>
        <source>Call of {at:moment}, never charged.</source>
        <translation>Símtal {at:moment}, aldrei rukkað.</translation>
    </message>
    <message>
        <source>Call of {at:moment}. It is on an invoice and can't be changed here.</source>
        <translation>Símtal {at:moment}. Það er á reikningi og því verður ekki breytt hér.</translation>
    </message>
    <message>
        <source>Never charge this call?</source>
        <translation>Aldrei rukka þetta símtal?</translation>
    </message>
    <message>
        <source>This call is parked: go on with it in the bar above.</source>
        <translation>Þessu símtali var lagt: haltu áfram með það í stikunni fyrir ofan.</translation>
    </message>
    <message>
        <source>Say who calls first: a ticket is somebody's.</source>
        <translation>Skráðu fyrst hver hringir: beiðni á sér alltaf viðskiptavin.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Ósvarað</translation>
    </message>
    <message>
        <source>Misdialled</source>
        <translation>Rangt númer</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Innifalið</translation>
    </message>
    <message>
        <source>Chargeable</source>
        <translation>Gjaldskylt</translation>
    </message>
    <message>
        <source>Not the desk's work</source>
        <translation>Ekki verk þjónustuborðsins</translation>
    </message>
    <message>
        <source>Total without VAT</source>
        <translation>Samtals án VSK</translation>
    </message>
    <message>
        <source>Began {clock}</source>
        <translation>Hófst {clock}</translation>
    </message>
    <message>
        <source>{start:clock}–{end:clock}</source>
        <translation>{start:clock}–{end:clock}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>bíður</translation>
    </message>
    <message>
        <source>the call has ended</source>
        <translation>símtalinu er lokið</translation>
    </message>
    <message>
        <source>No. {n} begins {clock}</source>
        <translation>{n}. korter hefst {clock}</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Kostnaður hingað til</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnaður</translation>
    </message>
    <message>
        <source>Hour {n}</source>
        <translation>{n}. klukkustund</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>pakki</translation>
    </message>
    <message>
        <source>included</source>
        <translation>innifalið</translation>
    </message>
    <message>
        <source>parked, time stands still</source>
        <translation>lagt til hliðar, tíminn stendur kyrr</translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation>Hver hringir</translation>
    </message>
    <message>
        <source>Called lately</source>
        <translation>Hringdu nýlega</translation>
    </message>
    <message>
        <source>None. Ctrl+N makes one of this call.</source>
        <translation>Engar. Ctrl+N býr til beiðni úr þessu símtali.</translation>
    </message>
    <message>
        <source>This is their first call.</source>
        <translation>Þetta er fyrsta símtalið þeirra.</translation>
    </message>
    <message>
        <source>Type who is calling and press Enter: the call starts with that caller.</source>
        <translation>Skrifaðu hver hringir og ýttu á Enter: símtalið hefst með þeim hringjanda.</translation>
    </message>
    <message>
        <source>Nobody is named yet. Type any part of a name, company or number; Enter takes the first.</source>
        <translation>Enginn er skráður enn. Skrifaðu hluta af nafni, fyrirtæki eða númeri; Enter velur þann fyrsta.</translation>
    </message>
    <message>
        <source>Call {day}: {text}. {cost}</source>
        <translation>Símtal {day}: {text}. {cost}</translation>
    </message>
    <message>
        <source>Start a call with {who}</source>
        <translation>Hefja símtal við {who}</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>Án athugasemda</translation>
    </message>
    <message>
        <source>Subject of the new ticket</source>
        <translation>Efni nýju beiðninnar</translation>
    </message>
    <message>
        <source>Make the ticket</source>
        <translation>Búa til beiðni</translation>
    </message>
    <message>
        <source>What was said and done; kept as you type</source>
        <translation>Hvað var sagt og gert; vistast jafnóðum</translation>
    </message>
    <message>
        <source>The customer was told the hours</source>
        <translation>Viðskiptavini var sagt frá tímafjölda</translation>
    </message>
    <message>
        <source>Saved {clock}</source>
        <translation>Vistað {clock}</translation>
    </message>
    <message>
        <source>Not saved yet, the text is kept here</source>
        <translation>Ekki vistað enn, textinn geymist hér</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Enginn vefur</translation>
    </message>
    <message>
        <source>No price: nobody knows whose call it is</source>
        <translation>Ekkert verð: óvíst er hver á símtalið</translation>
    </message>
    <message>
        <source>Other software, not the desk's work</source>
        <translation>Annar hugbúnaður, ekki okkar verk</translation>
    </message>
    <message>
        <source>Our own fault, free</source>
        <translation>Okkar villa, án gjalds</translation>
    </message>
    <message>
        <source>Our hosting, free</source>
        <translation>Okkar hýsing, án gjalds</translation>
    </message>
    <message>
        <source>Question about an invoice, free</source>
        <translation>Spurning um reikning, án gjalds</translation>
    </message>
    <message>
        <source>In the subscription</source>
        <translation>Innifalið í áskrift</translation>
    </message>
    <message>
        <source>Estimate, in the subscription</source>
        <translation>Verðáætlun, innifalin í áskrift</translation>
    </message>
    <message>
        <source>Part of the product</source>
        <translation>Hluti af vörunni</translation>
    </message>
    <message>
        <source>Level 1, free</source>
        <translation>Stig 1, án gjalds</translation>
    </message>
    <message>
        <source>In the support agreement</source>
        <translation>Innifalið í þjónustusamningi</translation>
    </message>
    <message>
        <source>Maintenance contract, our own fault</source>
        <translation>Viðhaldssamningur, okkar villa</translation>
    </message>
    <message>
        <source>Maintenance contract, upgrade</source>
        <translation>Viðhaldssamningur, uppfærsla</translation>
    </message>
    <message>
        <source>Maintenance, free</source>
        <translation>Viðhald, án gjalds</translation>
    </message>
    <message>
        <source>Open course</source>
        <translation>Opið námskeið</translation>
    </message>
    <message>
        <source>By the service agreement</source>
        <translation>Samkvæmt þjónustusamningi</translation>
    </message>
    <message>
        <source>By the hour, no service agreement</source>
        <translation>Eftir tíma, enginn þjónustusamningur</translation>
    </message>
    <message>
        <source>Consultant price, no support agreement</source>
        <translation>Ráðgjafarverð, enginn þjónustusamningur</translation>
    </message>
    <message>
        <source>Ordered work, consultant price</source>
        <translation>Pöntuð vinna, ráðgjafarverð</translation>
    </message>
    <message>
        <source>Usage support, outside the phone pack</source>
        <translation>Notendaaðstoð, utan símapakka</translation>
    </message>
    <message>
        <source>Fault, no maintenance contract</source>
        <translation>Bilun, enginn viðhaldssamningur</translation>
    </message>
    <message>
        <source>Upgrade, no maintenance contract</source>
        <translation>Uppfærsla, enginn viðhaldssamningur</translation>
    </message>
    <message>
        <source>Upgrade to a new major version</source>
        <translation>Uppfærsla í nýja aðalútgáfu</translation>
    </message>
    <message>
        <source>{why} · running</source>
        <translation>{why} · í gangi</translation>
    </message>
    <message>
        <source>{why} · on hold</source>
        <translation>{why} · í bið</translation>
    </message>
    <message>
        <source>{why} · parked</source>
        <translation>{why} · lagt til hliðar</translation>
    </message>
    <message>
        <source>Missed, never charged</source>
        <translation>Ósvarað, aldrei rukkað</translation>
    </message>
    <message>
        <source>Misdialled, never charged</source>
        <translation>Rangt númer, aldrei rukkað</translation>
    </message>
    <message>
        <source>Goodwill, not charged</source>
        <translation>Fellt niður</translation>
    </message>
    <message>
        <source>Usage support, the phone pack is used up</source>
        <translation>Notendaaðstoð, símapakkinn er búinn</translation>
    </message>
    <message>
        <source>Included training, {n} quarters left</source>
        <translation>Innifalin kennsla, {n} × 15 mín. eftir</translation>
    </message>
    <message>
        <source>Phone pack, {n} left this month</source>
        <translation>Símapakki, {n} eftir í mánuðinum</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>Úr útgáfu</translation>
    </message>
    <message>
        <source>To version</source>
        <translation>Í útgáfu</translation>
    </message>
    <message>
        <source>{name} has this call now.</source>
        <translation>{name} er með þetta símtal núna.</translation>
    </message>
    <message>
        <source>This gap is not there any more.</source>
        <translation>Þetta hlé er ekki lengur til.</translation>
    </message>
    <message>
        <source>This call is never charged: its gaps need no answer.</source>
        <translation>Þetta símtal verður aldrei gjaldfært: ekki þarf að svara fyrir hlén í því.</translation>
    </message>
    <message>
        <source>Choose a colleague who works at this desk.</source>
        <translation>Veldu samstarfsmann sem vinnur á þessu þjónustuborði.</translation>
    </message>
    <message>
        <source>This offer is not there any more.</source>
        <translation>Þetta boð er ekki lengur til.</translation>
    </message>
    <message>
        <source>The offer is over: the call stayed with {name}.</source>
        <translation>Boðið er runnið út: símtalið er áfram hjá þeim sem bauð það ({name}).</translation>
    </message>
    <message>
        <source>The call began at {at:clock}: it can't have ended before that.</source>
        <translation>Símtalið hófst {at:clock}: því getur ekki hafa lokið fyrir þann tíma.</translation>
    </message>
    <message>
        <source>That is still to come: write when the call ended.</source>
        <translation>Sá tími er ekki kominn: skrifaðu hvenær símtalinu lauk.</translation>
    </message>
    <message>
        <source>A call can't begin after now, or after its first pause: check the minutes.</source>
        <translation>Símtal getur ekki hafist eftir líðandi stund eða eftir fyrsta hlé sitt: athugaðu mínúturnar.</translation>
    </message>
    <message>
        <source>Your call before this one ended at {at:clock}: this one can't have begun earlier.</source>
        <translation>Fyrra símtali þínu lauk {at:clock}: þetta getur ekki hafa byrjað fyrr.</translation>
    </message>
    <message>
        <source>A call that is never charged keeps its time.</source>
        <translation>Símtal sem aldrei verður gjaldfært heldur sínum tíma.</translation>
    </message>
    <message>
        <source>Longest call</source>
        <translation>Lengsta símtal</translation>
    </message>
    <message>
        <source>A call that runs longer is asked about: still on it, or when did it end? Nothing is cut by itself.</source>
        <translation>Spurt er um símtal sem varir lengur: stendur það enn eða hvenær lauk því? Ekkert er stytt sjálfkrafa.</translation>
    </message>
    <message>
        <source>Small call bar</source>
        <translation>Lítil símtalsstika</translation>
    </message>
    <message>
        <source>Floats above other programs during a call: with time, hold, finish and notes.</source>
        <translation>Svífur yfir öðrum forritum meðan á símtali stendur: með tíma, bið, lokum og minnispunktum.</translation>
    </message>
    <message>
        <source>Icon among the desktop's signs</source>
        <translation>Tákn á kerfisbakka skjáborðsins</translation>
    </message>
    <message>
        <source>Shows whether a call runs and for how long, and starts and finishes one.</source>
        <translation>Sýnir hvort símtal er í gangi og hve lengi, hefur símtal og lýkur því.</translation>
    </message>
    <message>
        <source>Key that works in every program</source>
        <translation>Lykill sem virkar í öllum forritum</translation>
    </message>
    <message>
        <source>Starts a call, and finishes the one running, wherever you are.</source>
        <translation>Hefur símtal og lýkur því sem er í gangi, hvar sem þú ert.</translation>
    </message>
    <message>
        <source>Dial from the desk</source>
        <translation>Hringja úr þjónustuborðinu</translation>
    </message>
    <message>
        <source>Pressing a phone number shows it, and hands it to the program that dials on this computer.</source>
        <translation>Þegar smellt er á símanúmer er það sýnt og afhent forritinu sem hringir á þessari tölvu.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 klukkustund</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 klukkustundir</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 klukkustundir</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 klukkustundir</translation>
    </message>
    <message>
        <source>During every call</source>
        <translation>Í hverju símtali</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrei</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Enginn</translation>
    </message>
    <message>
        <source>Next parked call</source>
        <translation>Næsta símtal sem bíður</translation>
    </message>
    <message>
        <source>Go on with the parked call that has waited longest</source>
        <translation>Halda áfram með símtalið sem hefur beðið lengst</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Afhenda</translation>
    </message>
    <message>
        <source>Hand the call, its time and notes, to a colleague</source>
        <translation>Afhenda samstarfsmanni símtalið með tíma og minnispunktum</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Hringja</translation>
    </message>
    <message>
        <source>Dial the number of the caller shown</source>
        <translation>Hringja í númer þess sem er á línunni</translation>
    </message>
    <message>
        <source>Answer the line below: first choice</source>
        <translation>Svara línunni fyrir neðan: fyrri kostur</translation>
    </message>
    <message>
        <source>Answer the line below: second choice</source>
        <translation>Svara línunni fyrir neðan: seinni kostur</translation>
    </message>
    <message>
        <source>It began 1 minute earlier</source>
        <translation>Það hófst 1 mínútu fyrr</translation>
    </message>
    <message>
        <source>It began 5 minutes earlier</source>
        <translation>Það hófst 5 mínútum fyrr</translation>
    </message>
    <message>
        <source>It began at another time</source>
        <translation>Það hófst á öðrum tíma</translation>
    </message>
    <message>
        <source>Say when the call began, in minutes or as a time</source>
        <translation>Segja hvenær símtalið hófst, í mínútum eða sem klukkan</translation>
    </message>
    <message>
        <source>The call begins at {at:clock} now.</source>
        <translation>Símtalið hefst nú {at:clock}.</translation>
    </message>
    <message>
        <source>It began earlier</source>
        <translation>Það hófst fyrr</translation>
    </message>
    <message>
        <source>Work on the ticket</source>
        <translation>Vinna við beiðnina</translation>
    </message>
    <message>
        <source>This desktop shows no such signs, so nothing is shown.</source>
        <translation>Þetta skjáborð sýnir engin slík tákn, svo ekkert er sýnt.</translation>
    </message>
    <message>
        <source>Another program has the key {keys} already: choose another in Settings.</source>
        <translation>Annað forrit er þegar með lykilinn {keys}: veldu annan í stillingum.</translation>
    </message>
    <message>
        <source>{colleague} hands you the call with {who}.</source>
        <translation>{colleague} afhendir þér símtal. Á línunni: {who}.</translation>
    </message>
    <message>
        <source>{colleague} hands you a call whose caller is not known.</source>
        <translation>{colleague} afhendir þér símtal við óþekktan hringjanda.</translation>
    </message>
    <message>
        <source>The call is offered to {colleague}. It stays with you until it is taken.</source>
        <translation>Símtalið er boðið samstarfsmanni: {colleague}. Það er hjá þér þar til tekið er við því.</translation>
    </message>
    <message>
        <source>In the call with {who} this computer was away from {begin:clock} to {end:clock} ({length:duration}). Was it worked?</source>
        <translation>Í símtalinu við {who} var tölvan fjarverandi frá {begin:clock} til {end:clock} ({length:duration}). Var unnið á meðan?</translation>
    </message>
    <message>
        <source>In this call the computer was away from {begin:clock} to {end:clock} ({length:duration}). Was it worked?</source>
        <translation>Í þessu símtali var tölvan fjarverandi frá {begin:clock} til {end:clock} ({length:duration}). Var unnið á meðan?</translation>
    </message>
    <message>
        <source>On-call duty has the urgent calls.</source>
        <translation>Neyðarvaktin tekur neyðartilfellin.</translation>
    </message>
    <message>
        <source>{percent} % of the estimate is used: {left:duration} are left of {whole:duration}.</source>
        <translation>{percent}% af verðáætluninni eru notuð: {left:duration} eftir af {whole:duration}.</translation>
    </message>
    <message>
        <source>The estimate is used up: {over:duration} more than the {whole:duration} agreed.</source>
        <translation>Áætlunin er uppurin: {over:duration} umfram umsamið ({whole:duration}).</translation>
    </message>
    <message>
        <source>{colleague} has taken the call.</source>
        <translation>{colleague} tók við símtalinu.</translation>
    </message>
    <message>
        <source>{colleague} has left the call with you.</source>
        <translation>{colleague} tók ekki við símtalinu: það er áfram hjá þér.</translation>
    </message>
    <message>
        <source>{colleague} did not answer: the call stays with you.</source>
        <translation>{colleague} svaraði ekki: símtalið er áfram hjá þér.</translation>
    </message>
    <message>
        <source>The phone is closed until {at:clock}.</source>
        <translation>Síminn er lokaður til {at:clock}.</translation>
    </message>
    <message>
        <source>The phone is closed until {at:moment}.</source>
        <translation>Síminn er lokaður þangað til {at:moment}.</translation>
    </message>
    <message>
        <source>Before this may be charged, somebody who may order it must approve it.</source>
        <translation>Áður en þetta má gjaldfæra þarf tengiliður með pöntunarheimild að samþykkja það.</translation>
    </message>
    <message>
        <source>Before this may be charged, the customer must approve an estimate.</source>
        <translation>Áður en þetta má gjaldfæra þarf viðskiptavinurinn að samþykkja verðáætlun.</translation>
    </message>
    <message>
        <source>Before this may be charged, tell the customer the hours.</source>
        <translation>Segðu viðskiptavininum frá tímunum áður en þetta er gjaldfært.</translation>
    </message>
    <message>
        <source>Whether this is charged is still to be decided.</source>
        <translation>Enn er eftir að ákveða hvort þetta verður gjaldfært.</translation>
    </message>
    <message>
        <source>This has no price yet: a quote is needed.</source>
        <translation>Þetta hefur ekkert verð enn: tilboð þarf.</translation>
    </message>
    <message>
        <source>A call now is promised an answer by {at:moment}.</source>
        <translation>Þeim sem hringir nú er lofað svari í síðasta lagi {at:moment}.</translation>
    </message>
    <message>
        <source>A call now is promised a call back by {at:moment}.</source>
        <translation>Þeim sem hringir nú er lofað símtali til baka í síðasta lagi {at:moment}.</translation>
    </message>
    <message>
        <source>A call now is promised a start of work by {at:moment}.</source>
        <translation>Þeim sem hringir nú er lofað að vinna hefjist í síðasta lagi {at:moment}.</translation>
    </message>
    <message>
        <source>A call now is promised a solution by {at:moment}.</source>
        <translation>Þeim sem hringir nú er lofað lausn í síðasta lagi {at:moment}.</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>Það telst með</translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation>Það telst ekki með</translation>
    </message>
    <message>
        <source>Take the call</source>
        <translation>Taka við símtalinu</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Láta það vera</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Taka boðið aftur</translation>
    </message>
    <message>
        <source>Credit stop: no chargeable work for {customer} until its invoices are paid.</source>
        <translation>Lánsstopp: engin gjaldskyld vinna fyrir viðskiptavininn ({customer}) fyrr en reikningar eru greiddir.</translation>
    </message>
    <message>
        <source>{customer} has overdue invoices: {amount}.</source>
        <translation>{customer} er með reikninga komna fram yfir eindaga: {amount}.</translation>
    </message>
    <message>
        <source>{number} goes to the program that dials on this computer.</source>
        <translation>{number} fer til forritsins sem hringir á þessari tölvu.</translation>
    </message>
    <message>
        <source>Dial {number}?</source>
        <translation>Hringja í {number}?</translation>
    </message>
    <message>
        <source>No program on this computer dials numbers: set one up for tel: links.</source>
        <translation>Ekkert forrit á þessari tölvu hringir í númer: settu eitt upp fyrir tel:-tengla.</translation>
    </message>
    <message>
        <source>No number is known: write one on the customer's page.</source>
        <translation>Ekkert númer er þekkt: skráðu það á síðu viðskiptavinarins.</translation>
    </message>
    <message>
        <source>Write minutes, such as 7, or a time, such as 10:42.</source>
        <translation>Skrifaðu mínútur, til dæmis 7, eða klukkuna, til dæmis 10:42.</translation>
    </message>
    <message>
        <source>Write a time of the clock, such as 10:42.</source>
        <translation>Skrifaðu klukkuna, til dæmis 10:42.</translation>
    </message>
    <message>
        <source>The call with {who} has run for {length} hours. Are you still on it?</source>
        <translation>Símtalið við {who} hefur staðið í {length} klst. Stendur það enn?</translation>
    </message>
    <message>
        <source>A call whose caller is not known has run for {length} hours. Are you still on it?</source>
        <translation>Símtal við óþekktan hringjanda hefur staðið í {length} klst. Stendur það enn?</translation>
    </message>
    <message>
        <source>Your call before this one stays as it is: no start lies before its end. The former start is kept on the record.</source>
        <translation>Fyrra símtal þitt helst óbreytt: ekkert símtal hefst fyrir lok þess. Fyrra upphaf geymist í skráningunni.</translation>
    </message>
    <message>
        <source>The call began at {at:clock}. What was counted after its end goes, and the record says so.</source>
        <translation>Símtalið hófst {at:clock}. Það sem talið var eftir lok þess fellur út og skráningin sýnir það.</translation>
    </message>
    <message>
        <source>Move the start</source>
        <translation>Færa upphafið</translation>
    </message>
    <message>
        <source>When did the call begin?</source>
        <translation>Hvenær hófst símtalið?</translation>
    </message>
    <message>
        <source>Minutes earlier, or a time</source>
        <translation>Mínútum fyrr, eða klukkan</translation>
    </message>
    <message>
        <source>A long call</source>
        <translation>Langt símtal</translation>
    </message>
    <message>
        <source>When did the call end?</source>
        <translation>Hvenær lauk símtalinu?</translation>
    </message>
    <message>
        <source>It ended earlier</source>
        <translation>Því lauk fyrr</translation>
    </message>
    <message>
        <source>It ends now</source>
        <translation>Því lýkur núna</translation>
    </message>
    <message>
        <source>Still on it</source>
        <translation>Stendur enn</translation>
    </message>
    <message>
        <source>The call stays with you, and its time runs on, until your colleague takes it. The notes go with it.</source>
        <translation>Símtalið er hjá þér og tíminn telur áfram þar til samstarfsmaður þinn tekur við. Minnispunktarnir fylgja.</translation>
    </message>
    <message>
        <source>Hand the call over</source>
        <translation>Afhenda símtalið</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Samstarfsmaður</translation>
    </message>
    <message>
        <source>There is no colleague at this desk to hand the call to: add one in Settings.</source>
        <translation>Enginn samstarfsmaður er á þessu þjónustuborði til að taka við: bættu honum við í stillingum.</translation>
    </message>
    <message>
        <source>Offer the call</source>
        <translation>Bjóða símtalið</translation>
    </message>
    <message>
        <source>The call with {who} was still running when the program stopped. It was last seen at {at:moment}, after {length} minutes. Since then {gap:duration} have gone by.</source>
        <translation>Símtalið við {who} var enn í gangi þegar forritið stöðvaðist. Það sást síðast {at:moment}, eftir {length} mínútur. Síðan þá eru liðnar {gap:duration}.</translation>
    </message>
    <message>
        <source>A call whose caller is not known was still running when the program stopped. It was last seen at {at:moment}, after {length} minutes. Since then {gap:duration} have gone by.</source>
        <translation>Símtal við óþekktan hringjanda var enn í gangi þegar forritið stöðvaðist. Það sást síðast {at:moment}, eftir {length} mínútur. Síðan þá eru liðnar {gap:duration}.</translation>
    </message>
    <message>
        <source>Never charge it</source>
        <translation>Aldrei gjaldfæra</translation>
    </message>
    <message>
        <source>It ended there</source>
        <translation>Því lauk þá</translation>
    </message>
    <message>
        <source>It went on all the time</source>
        <translation>Það stóð allan tímann</translation>
    </message>
    <message>
        <source>It goes on from now</source>
        <translation>Það heldur áfram héðan</translation>
    </message>
    <message>
        <source>Reason, where the call is never charged</source>
        <translation>Ástæða, ef símtalið verður aldrei gjaldfært</translation>
    </message>
    <message numerus="yes">
        <source>{n} parked calls wait in the bar.</source>
        <translation><numerusform>{n} símtal bíður í stikunni.</numerusform><numerusform>{n} símtöl bíða í stikunni.</numerusform></translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Opna gluggann</translation>
    </message>
    <message>
        <source>Credit stop</source>
        <translation>Lánsstopp</translation>
    </message>
    <message>
        <source>Credit stop: no chargeable work until paid</source>
        <translation>Lánsstopp: engin gjaldskyld vinna fyrr en greitt er</translation>
    </message>
    <message>
        <source>Quarterdesk: no call</source>
        <translation>Quarterdesk: ekkert símtal</translation>
    </message>
    <message>
        <source>Time work</source>
        <translation>Tímamæla vinnu</translation>
    </message>
    <message>
        <source>Time work on the ticket without a call; the live call is parked</source>
        <translation>Mæla vinnu við beiðnina án símtals; símtal á línunni bíður á meðan</translation>
    </message>
    <message>
        <source>Dial {number}</source>
        <translation>Hringja í {number}</translation>
    </message>
    <message>
        <source>no chargeable work</source>
        <translation>engin gjaldskyld vinna</translation>
    </message>
    <message>
        <source>Notes typed just before the program ended are in their call now.</source>
        <translation>Minnispunktar sem voru skrifaðir rétt áður en forritinu lauk eru nú komnir í símtalið.</translation>
    </message>
    <message>
        <source>Notes typed just before the program ended can't be put into their call: {why} They stand in {file}.</source>
        <translation>Ekki er hægt að setja minnispunkta sem voru skrifaðir rétt áður en forritinu lauk í símtalið: {why} Þeir eru í {file}.</translation>
    </message>
    <message>
        <source>In other programs</source>
        <translation>Í öðrum forritum</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Talið</translation>
    </message>
    <message>
        <source>Appendix: the calls on this invoice</source>
        <translation>Viðauki: símtölin á þessum reikningi</translation>
    </message>
    <message>
        <source>Each call is counted by itself; started units are never less than the time that was worked.</source>
        <translation>Hvert símtal er talið fyrir sig; byrjaðar einingar eru aldrei styttri en unninn tími.</translation>
    </message>
    <message>
        <source>Choose two different calls.</source>
        <translation>Veldu tvö ólík símtöl.</translation>
    </message>
    <message>
        <source>Only calls that have ended can be merged or split.</source>
        <translation>Aðeins má sameina eða kljúfa símtöl sem er lokið.</translation>
    </message>
    <message>
        <source>These calls are of two customers: only calls of one conversation can be merged.</source>
        <translation>Þessi símtöl eru tveggja viðskiptavina: aðeins má sameina símtöl í einu samtali.</translation>
    </message>
    <message>
        <source>These calls overlap: they can't be one conversation. Mend their times first.</source>
        <translation>Þessi símtöl skarast og geta ekki verið eitt samtal. Lagfærðu tímana fyrst.</translation>
    </message>
    <message>
        <source>Write after how many minutes the second part begins: more than 0 and less than {minutes}.</source>
        <translation>Skrifaðu eftir hve margar mínútur seinni hlutinn byrjar: meira en 0 og minna en {minutes}.</translation>
    </message>
    <message>
        <source>Call of {at:moment}</source>
        <translation>Símtal {at:moment}</translation>
    </message>
    <message>
        <source>Hours told</source>
        <translation>Tímar sagðir</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Stefna</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Heiti</translation>
    </message>
    <message>
        <source>Call type</source>
        <translation>Símtalsgerð</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Lok</translation>
    </message>
    <message>
        <source>Called in</source>
        <translation>Hringt inn</translation>
    </message>
    <message>
        <source>Merged with another call</source>
        <translation>Sameinað öðru símtali</translation>
    </message>
    <message>
        <source>Merged into another call</source>
        <translation>Sameinað inn í annað símtal</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Klofið í tvennt</translation>
    </message>
    <message>
        <source>Split from another call</source>
        <translation>Klofið frá öðru símtali</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Samþykkt</translation>
    </message>
    <message>
        <source>Approval taken back</source>
        <translation>Samþykki afturkallað</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>Fellt niður</translation>
    </message>
    <message>
        <source>Goodwill taken back</source>
        <translation>Hætt við niðurfellingu</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Losað</translation>
    </message>
    <message>
        <source>Priced anew</source>
        <translation>Verðlagt upp á nýtt</translation>
    </message>
    <message>
        <source>Give the call type a title.</source>
        <translation>Gefðu símtalsgerðinni heiti.</translation>
    </message>
    <message>
        <source>A call type's title has at most {most} characters: shorten it.</source>
        <translation>Heiti símtalsgerðar má vera {most} stafir hið mesta: styttu það.</translation>
    </message>
    <message>
        <source>The key is one letter from a to z or one digit, or nothing.</source>
        <translation>Lykillinn er einn bókstafur frá a til z, einn tölustafur eða ekkert.</translation>
    </message>
    <message>
        <source>“{sign}” is the key of “{title}” already: choose another.</source>
        <translation>„{sign}“ er þegar lykill fyrir „{title}“: veldu annan.</translation>
    </message>
    <message>
        <source>This call type is not there any more.</source>
        <translation>Þessi símtalsgerð er ekki lengur til.</translation>
    </message>
    <message>
        <source>Nobody waits to be called back here.</source>
        <translation>Enginn bíður hér eftir að hringt sé til baka.</translation>
    </message>
    <message>
        <source>There is nothing to approve here: held work is released first.</source>
        <translation>Hér er ekkert að samþykkja: það sem bíður staðfestingar er losað fyrst.</translation>
    </message>
    <message>
        <source>This charge is not approved.</source>
        <translation>Þessi færsla er ekki samþykkt.</translation>
    </message>
    <message>
        <source>This charge is approved: take the approval back first.</source>
        <translation>Þessi færsla er samþykkt: afturkallaðu samþykkið fyrst.</translation>
    </message>
    <message>
        <source>{day:date} {clock:clock}</source>
        <translation>{day:date} kl. {clock:clock}</translation>
    </message>
    <message>
        <source>{n} × {minutes} min prepaid</source>
        <translation>{n} × {minutes} mín. fyrirframgreitt</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} klst.</translation>
    </message>
    <message>
        <source>{n} × {minutes} min</source>
        <translation>{n} × {minutes} mín.</translation>
    </message>
    <message>
        <source>Seconds worked</source>
        <translation>Unnar sekúndur</translation>
    </message>
    <message>
        <source>Minutes billed</source>
        <translation>Reikningsfærðar mínútur</translation>
    </message>
    <message>
        <source>Quarters from the pack</source>
        <translation>Korter úr pakkanum</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listi</translation>
    </message>
    <message>
        <source>The calls of the day as a list</source>
        <translation>Símtöl dagsins sem listi</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lína</translation>
    </message>
    <message>
        <source>The day as a line, with its gaps</source>
        <translation>Dagurinn sem lína, með eyðum</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vika</translation>
    </message>
    <message>
        <source>The week, day by day</source>
        <translation>Vikan, dag fyrir dag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mánuður</translation>
    </message>
    <message>
        <source>The timesheet of the month</source>
        <translation>Tímaskýrsla mánaðarins</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakkar</translation>
    </message>
    <message>
        <source>The phone packs of all customers</source>
        <translation>Símaþjónustupakkar allra viðskiptavina</translation>
    </message>
    <message>
        <source>Who changed what of this call</source>
        <translation>Hver breytti hverju í þessu símtali</translation>
    </message>
    <message>
        <source>Save the timesheet</source>
        <translation>Vista tímaskýrsluna</translation>
    </message>
    <message>
        <source>Save the timesheet as CSV</source>
        <translation>Vista tímaskýrsluna sem CSV</translation>
    </message>
    <message>
        <source>The time and notes of this call go to another of the same conversation, which is priced anew as one.</source>
        <translation>Tími og minnispunktar þessa símtals fara í annað símtal sama samtals, sem er verðlagt upp á nýtt sem eitt.</translation>
    </message>
    <message>
        <source>The other call began at</source>
        <translation>Hitt símtalið byrjaði kl.</translation>
    </message>
    <message>
        <source>This call took {length}. The second part becomes a call of its own, to the second.</source>
        <translation>Símtalið tók {length}. Seinni hlutinn verður sérstakt símtal, upp á sekúndu.</translation>
    </message>
    <message>
        <source>The second part begins after, minutes</source>
        <translation>Seinni hlutinn byrjar eftir, mínútur</translation>
    </message>
    <message>
        <source>Number of its ticket (none: no ticket)</source>
        <translation>Númer beiðni hans (autt: engin beiðni)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Kljúfa</translation>
    </message>
    <message>
        <source>The times as they were stay on the call's record, and it is priced anew.</source>
        <translation>Fyrri tímar geymast í skrá símtalsins og það er verðlagt upp á nýtt.</translation>
    </message>
    <message>
        <source>Mend the times</source>
        <translation>Lagfæra tímana</translation>
    </message>
    <message>
        <source>{number} is not an open ticket of this customer: write its number, or nothing.</source>
        <translation>{number} er ekki opin beiðni þessa viðskiptavinar: skrifaðu númer hennar eða ekkert.</translation>
    </message>
    <message>
        <source>No other call of this customer began at {clock} on the day shown.</source>
        <translation>Ekkert annað símtal þessa viðskiptavinar byrjaði kl. {clock} á þessum degi.</translation>
    </message>
    <message>
        <source>Write minutes, such as 7 or 7:30.</source>
        <translation>Skrifaðu mínútur, svo sem 7 eða 7:30.</translation>
    </message>
    <message>
        <source>Call back {who}</source>
        <translation>Hringja til baka: {who}</translation>
    </message>
    <message>
        <source>A call back stands in the queue as a ticket.</source>
        <translation>Símtal til baka stendur í biðröðinni sem beiðni.</translation>
    </message>
    <message>
        <source>Promise the call back</source>
        <translation>Lofa að hringja til baka</translation>
    </message>
    <message>
        <source>The call back is promised and stands in the queue.</source>
        <translation>Lofað er að hringja til baka og það stendur í biðröðinni.</translation>
    </message>
    <message>
        <source>Promise the caller a call back</source>
        <translation>Lofa þeim sem hringdi að hringt verði til baka</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Hringt til baka</translation>
    </message>
    <message>
        <source>The caller was called back</source>
        <translation>Hringt var til baka í þann sem hringdi</translation>
    </message>
    <message>
        <source>Mark the call missed: it is never charged</source>
        <translation>Merkja símtalið ósvarað: það er aldrei gjaldfært</translation>
    </message>
    <message>
        <source>Set the call aside with a reason: it is never charged</source>
        <translation>Leggja símtalið til hliðar með ástæðu: það er aldrei gjaldfært</translation>
    </message>
    <message>
        <source>Say when the call began and how long it took</source>
        <translation>Segja hvenær símtalið byrjaði og hve lengi það stóð</translation>
    </message>
    <message>
        <source>Merge two calls of one conversation</source>
        <translation>Sameina tvö símtöl sama samtals</translation>
    </message>
    <message>
        <source>Split the call in two</source>
        <translation>Kljúfa símtalið í tvennt</translation>
    </message>
    <message>
        <source>Release the held charge, with a reason</source>
        <translation>Losa færslu sem bíður staðfestingar, með ástæðu</translation>
    </message>
    <message>
        <source>Give the call away, with a reason</source>
        <translation>Fella símtalið niður, með ástæðu</translation>
    </message>
    <message>
        <source>Charge it after all</source>
        <translation>Gjaldfæra samt</translation>
    </message>
    <message>
        <source>Charge what was given away after all</source>
        <translation>Gjaldfæra samt það sem var fellt niður</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Samþykkja</translation>
    </message>
    <message>
        <source>Approve the charge: no later price or rule moves it</source>
        <translation>Samþykkja færsluna: síðari verð eða reglur breyta henni ekki</translation>
    </message>
    <message>
        <source>Take approval back</source>
        <translation>Afturkalla samþykki</translation>
    </message>
    <message>
        <source>Open the approved charge again</source>
        <translation>Opna samþykktu færsluna aftur</translation>
    </message>
    <message>
        <source>Approve the day</source>
        <translation>Samþykkja daginn</translation>
    </message>
    <message>
        <source>Approve all my charges of the day shown</source>
        <translation>Samþykkja allar mínar færslur þessa dags</translation>
    </message>
    <message>
        <source>Approve the customer's month</source>
        <translation>Samþykkja mánuð viðskiptavinar</translation>
    </message>
    <message>
        <source>Approve all charges of this customer in the month</source>
        <translation>Samþykkja allar færslur þessa viðskiptavinar í mánuðinum</translation>
    </message>
    <message>
        <source>Price anew</source>
        <translation>Verðleggja upp á nýtt</translation>
    </message>
    <message>
        <source>Price everything anew that is not approved</source>
        <translation>Verðleggja allt upp á nýtt sem er ekki samþykkt</translation>
    </message>
    <message>
        <source>Given away: {reason}</source>
        <translation>Fellt niður: {reason}</translation>
    </message>
    <message>
        <source>On invoice {number}.</source>
        <translation>Á reikningi {number}.</translation>
    </message>
    <message>
        <source>On a draft of an invoice.</source>
        <translation>Á drögum að reikningi.</translation>
    </message>
    <message>
        <source>Approved {day:short} by {who}: nothing moves it any more.</source>
        <translation>Samþykkt {day:short}, {who}: ekkert breytir þessu lengur.</translation>
    </message>
    <message>
        <source>Not approved yet: a new price or rule still changes it.</source>
        <translation>Ekki samþykkt enn: nýtt verð eða regla breytir þessu ennþá.</translation>
    </message>
    <message>
        <source>By the rules {rules} and the prices of {day:date}.</source>
        <translation>Samkvæmt reglum {rules} og verðum {day:date}.</translation>
    </message>
    <message>
        <source>Priced anew: nothing has changed.</source>
        <translation>Verðlagt upp á nýtt: ekkert hefur breyst.</translation>
    </message>
    <message>
        <source>{customer}: {before} → {after}</source>
        <translation>{customer}: {before} → {after}</translation>
    </message>
    <message>
        <source>Released: it can be approved now.</source>
        <translation>Losað: nú má samþykkja þetta.</translation>
    </message>
    <message>
        <source>This call would cost {net:money}. Write why it is given away; the reason stays with us.</source>
        <translation>Þetta símtal myndi kosta {net:money}. Skrifaðu hvers vegna það er fellt niður; ástæðan er aðeins fyrir okkur.</translation>
    </message>
    <message>
        <source>Give it away</source>
        <translation>Fella niður</translation>
    </message>
    <message>
        <source>The day as a line</source>
        <translation>Dagurinn sem lína</translation>
    </message>
    <message>
        <source>Gap {start:clock}–{end:clock}, {length:duration}. Enter: a call here.</source>
        <translation>Eyða {start:clock}–{end:clock}, {length:duration}. Enter: símtal hér.</translation>
    </message>
    <message>
        <source>{start:clock}–{end:clock}, {length:duration}: {who}</source>
        <translation>{start:clock}–{end:clock}, {length:duration}: {who}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hver</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvað</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Áður</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Eftir</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Uppurinn</translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <translation>Næstum uppurinn</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Nægur</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Ósamþykkt</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Eyður</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Unnið</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Reikningsfært</translation>
    </message>
    <message>
        <source>Of the pack</source>
        <translation>Úr pakka</translation>
    </message>
    <message>
        <source>{used} of {most}</source>
        <translation>{used} af {most}</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pakki</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Þessi mánuður</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Eftir</translation>
    </message>
    <message>
        <source>Contract year</source>
        <translation>Samningsár</translation>
    </message>
    <message>
        <source>Left in the year</source>
        <translation>Eftir á árinu</translation>
    </message>
    <message>
        <source>At this pace</source>
        <translation>Á sama hraða</translation>
    </message>
    <message>
        <source>Lasts until</source>
        <translation>Endist til</translation>
    </message>
    <message>
        <source>{day:day} as a line</source>
        <translation>Dagurinn sem lína: {day:day}</translation>
    </message>
    <message>
        <source>Week {first:short}–{last:short}</source>
        <translation>Vikan {first:short}–{last:short}</translation>
    </message>
    <message>
        <source>{time:duration} worked · {quarters} quarters billed · {net}</source>
        <translation>{time:duration} unnið · {quarters} korter reikningsfærð · {net}</translation>
    </message>
    <message>
        <source>Timesheet, {month:month}</source>
        <translation>Tímaskýrsla, {month:month}</translation>
    </message>
    <message>
        <source>No time in this month</source>
        <translation>Enginn tími í þessum mánuði</translation>
    </message>
    <message>
        <source>Calls and work on the timer stand here by day and customer.</source>
        <translation>Símtöl og vinna á tímamælinum standa hér eftir degi og viðskiptavini.</translation>
    </message>
    <message>
        <source>{time:duration} worked · {billed:duration} billed · {net}</source>
        <translation>{time:duration} unnið · {billed:duration} reikningsfært · {net}</translation>
    </message>
    <message>
        <source>Phone packs</source>
        <translation>Símaþjónustupakkar</translation>
    </message>
    <message>
        <source>No customer has a phone pack</source>
        <translation>Enginn viðskiptavinur er með símaþjónustupakka</translation>
    </message>
    <message>
        <source>A phone pack is a contract on the customer's card.</source>
        <translation>Símaþjónustupakki er samningur á spjaldi viðskiptavinarins.</translation>
    </message>
    <message>
        <source>Record of the call of {at:moment}</source>
        <translation>Skrá símtals {at:moment}</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Engu var breytt</translation>
    </message>
    <message>
        <source>Changes after the end of a call stand here, with who made them.</source>
        <translation>Breytingar eftir lok símtals standa hér, með nafni þess sem breytti.</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Tímaskýrsla</translation>
    </message>
    <message>
        <source>Call of {at:moment}, merged into another.</source>
        <translation>Símtal {at:moment}, sameinað öðru.</translation>
    </message>
    <message>
        <source>Call of {at:moment}, never charged: {reason}</source>
        <translation>Símtal {at:moment}, aldrei gjaldfært: {reason}</translation>
    </message>
    <message>
        <source>Called back {at:moment}.</source>
        <translation>Hringt til baka {at:moment}.</translation>
    </message>
    <message>
        <source>Waits to be called back.</source>
        <translation>Bíður eftir að hringt sé til baka.</translation>
    </message>
    <message>
        <source>To be called back by {at:moment}.</source>
        <translation>Hringja skal til baka fyrir {at:moment}.</translation>
    </message>
    <message>
        <source>One key in a call sets kind, cause, work and title. A letter works with Alt while you type, and alone elsewhere.</source>
        <translation>Einn lykill í símtali setur tegund, orsök, verk og heiti. Bókstafur virkar með Alt á meðan þú skrifar og einn og sér annars.</translation>
    </message>
    <message>
        <source>Add call type</source>
        <translation>Bæta við símtalsgerð</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Niður</translation>
    </message>
    <message>
        <source>Call types</source>
        <translation>Símtalsgerðir</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Lykill</translation>
    </message>
    <message>
        <source>One letter or digit</source>
        <translation>Einn bókstafur eða tölustafur</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Ekki í notkun</translation>
    </message>
    <message numerus="yes">
        <source>{n} charges are approved.</source>
        <translation><numerusform>{n} færsla er samþykkt.</numerusform><numerusform>{n} færslur eru samþykktar.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Priced anew: {n} charges have changed.</source>
        <translation><numerusform>Verðlagt upp á nýtt: {n} færsla hefur breyst.</numerusform><numerusform>Verðlagt upp á nýtt: {n} færslur hafa breyst.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} are about to run out</source>
        <translation><numerusform>{n} er að klárast</numerusform><numerusform>{n} eru að klárast</numerusform></translation>
    </message>
    <message>
        <source>History</source>
        <translation>Saga</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ekki núna</translation>
    </message>
    <message>
        <source>Make a ticket of it</source>
        <translation>Gera beiðni úr því</translation>
    </message>
    <message>
        <source>Print the timesheet</source>
        <translation>Prenta tímaskýrsluna</translation>
    </message>
    <message>
        <source>Print the timesheet, or save it as a PDF</source>
        <translation>Prenta tímaskýrsluna eða vista hana sem PDF</translation>
    </message>
    <message>
        <source>Total for the month</source>
        <translation>Samtals í mánuðinum</translation>
    </message>
    <message>
        <source>No customer named</source>
        <translation>Enginn viðskiptavinur tilgreindur</translation>
    </message>
    <message numerus="yes">
        <source>{n} quarters</source>
        <translation><numerusform>{n} × 15 mín.</numerusform><numerusform>{n} × 15 mín.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} charges are held</source>
        <translation><numerusform>{n} færsla bíður staðfestingar</numerusform><numerusform>{n} færslur bíða staðfestingar</numerusform></translation>
    </message>
    <message>
        <source>More call types</source>
        <translation>Fleiri símtalsgerðir</translation>
    </message>
    <message>
        <source>No call is chosen</source>
        <translation>Ekkert símtal er valið</translation>
    </message>
</context>
<context>
    <name>charge</name>
    <message>
        <source>This concerns other software, which the desk normally does not help with; a colleague may take it on and note why.</source>
        <translation>Þetta varðar annan hugbúnað sem þjónustuborðið aðstoðar alla jafna ekki með; starfsmaður getur tekið málið að sér og skráð ástæðuna.</translation>
    </message>
    <message>
        <source>The fault is in our own software, so putting it right costs nothing.</source>
        <translation>Gallinn er í okkar eigin hugbúnaði og lagfæringin kostar því ekkert.</translation>
    </message>
    <message>
        <source>The cause lies in our hosting, so putting it right costs nothing.</source>
        <translation>Orsökin er í hýsingarumhverfi okkar og lagfæringin kostar því ekkert.</translation>
    </message>
    <message>
        <source>Questions about invoices and fees cost nothing.</source>
        <translation>Ekkert er innheimt fyrir spurningar um reikninga og gjöld.</translation>
    </message>
    <message>
        <source>Help with a question about the system or an invoice is included in the subscription.</source>
        <translation>Aðstoð vegna spurningar um kerfið eða reikning er innifalin í áskriftinni.</translation>
    </message>
    <message>
        <source>An estimate of an add-on, with the advice about it, is included in the subscription.</source>
        <translation>Verðáætlun fyrir viðbót, ásamt ráðgjöf um hana, er innifalin í áskriftinni.</translation>
    </message>
    <message>
        <source>Support with questions and invoices is part of the product.</source>
        <translation>Aðstoð vegna spurninga og reikninga er hluti af vörunni.</translation>
    </message>
    <message>
        <source>Level 1 is the customer's own superusers, so it costs nothing.</source>
        <translation>Á stigi 1 eru lykilnotendur viðskiptavinarins sjálfs og það kostar því ekkert.</translation>
    </message>
    <message>
        <source>The support agreement covers this.</source>
        <translation>Þetta er innifalið í þjónustusamningnum.</translation>
    </message>
    <message>
        <source>The maintenance contract covers faults in our software.</source>
        <translation>Viðhaldssamningurinn nær yfir galla í hugbúnaði okkar.</translation>
    </message>
    <message>
        <source>The maintenance contract covers the upgrade from {version_from} to {version_to}, because the major version stays the same.</source>
        <translation>Viðhaldssamningurinn nær yfir uppfærsluna úr {version_from} í {version_to} því að aðalútgáfan er sú sama.</translation>
    </message>
    <message>
        <source>This is maintenance work, which is not charged.</source>
        <translation>Þetta er viðhald sem ekki er innheimt fyrir.</translation>
    </message>
    <message>
        <source>Training is charged by the started quarter of an hour.</source>
        <translation>Kennsla er gjaldfærð fyrir hverjar byrjaðar 15 mínútur.</translation>
    </message>
    <message>
        <source>Adding content is charged by the started quarter of an hour.</source>
        <translation>Innsetning efnis er gjaldfærð fyrir hverjar byrjaðar 15 mínútur.</translation>
    </message>
    <message>
        <source>An open course is charged per site.</source>
        <translation>Opið námskeið er gjaldfært fyrir hvern vef.</translation>
    </message>
    <message>
        <source>Under the service agreement the time spent is charged by the started quarter of an hour.</source>
        <translation>Samkvæmt þjónustusamningnum er unninn tími gjaldfærður fyrir hverjar byrjaðar 15 mínútur.</translation>
    </message>
    <message>
        <source>Without a service agreement, work on request is charged by the started hour.</source>
        <translation>Án þjónustusamnings er umbeðin vinna gjaldfærð fyrir hverja byrjaða klukkustund.</translation>
    </message>
    <message>
        <source>Without a support agreement, help at levels 2 and 3 is charged at the consultant price by the started hour.</source>
        <translation>Án þjónustusamnings er aðstoð á stigum 2 og 3 gjaldfærð á ráðgjafaverði fyrir hverja byrjaða klukkustund.</translation>
    </message>
    <message>
        <source>Ordered work is charged at the consultant price by the started hour, with or without a support agreement.</source>
        <translation>Pöntuð vinna er gjaldfærð á ráðgjafaverði fyrir hverja byrjaða klukkustund, með eða án þjónustusamnings.</translation>
    </message>
    <message>
        <source>This is usage support, charged by the started quarter of an hour.</source>
        <translation>Þetta er notendaaðstoð, gjaldfærð fyrir hverjar byrjaðar 15 mínútur.</translation>
    </message>
    <message>
        <source>The phone pack pays only for phone guidance that starts in opening hours, so this is charged as usage support.</source>
        <translation>Símaþjónustupakkinn greiðir aðeins fyrir símaleiðsögn sem hefst á opnunartíma; þetta er því gjaldfært sem notendaaðstoð.</translation>
    </message>
    <message>
        <source>Usage support is charged by the started quarter of an hour at the Light rate.</source>
        <translation>Notendaaðstoð er gjaldfærð fyrir hverjar byrjaðar 15 mínútur á Light-taxta.</translation>
    </message>
    <message>
        <source>Usage support is charged by the started quarter of an hour at the Standard rate.</source>
        <translation>Notendaaðstoð er gjaldfærð fyrir hverjar byrjaðar 15 mínútur á Standard-taxta.</translation>
    </message>
    <message>
        <source>Usage support is charged by the started quarter of an hour at the Premium rate.</source>
        <translation>Notendaaðstoð er gjaldfærð fyrir hverjar byrjaðar 15 mínútur á Premium-taxta.</translation>
    </message>
    <message>
        <source>Development is charged by the started quarter of an hour at the rate agreed for the case.</source>
        <translation>Þróun er gjaldfærð fyrir hverjar byrjaðar 15 mínútur á því tímagjaldi sem samið er um í málinu.</translation>
    </message>
    <message>
        <source>Without a maintenance contract, putting a fault right is charged as development.</source>
        <translation>Án viðhaldssamnings er lagfæring á galla gjaldfærð sem þróun.</translation>
    </message>
    <message>
        <source>Without a maintenance contract, faults after an upgrade are charged as development.</source>
        <translation>Án viðhaldssamnings eru gallar eftir uppfærslu gjaldfærðir sem þróun.</translation>
    </message>
    <message>
        <source>Going from {version_from} to {version_to} changes the major version, so the work is charged as development.</source>
        <translation>Með uppfærslu úr {version_from} í {version_to} breytist aðalútgáfan og vinnan er því gjaldfærð sem þróun.</translation>
    </message>
    <message>
        <source>Phone guidance in opening hours is paid from the phone pack.</source>
        <translation>Símaleiðsögn á opnunartíma er greidd af símaþjónustupakkanum.</translation>
    </message>
    <message>
        <source>Time worked {time}, which makes {units} × {minutes} min, each started one counted whole.</source>
        <translation>Unninn tími {time}, sem gerir {units} × {minutes} mín.; hver byrjuð eining telst heil.</translation>
    </message>
    <message>
        <source>Earlier work on the ticket that day, {before}, is counted together with it.</source>
        <translation>Fyrri vinna við beiðnina sama dag, {before}, er talin með.</translation>
    </message>
    <message>
        <source>From the training included in the project: {taken} × {minutes} min; {left} × {minutes} min are left.</source>
        <translation>Af innifalinni kennslu í verksamningnum: {taken} × {minutes} mín.; eftir eru {left} × {minutes} mín.</translation>
    </message>
    <message>
        <source>From the phone pack: {taken} × {minutes} min; left in the month: {month} × {minutes} min, in the year: {year} × {minutes} min.</source>
        <translation>Af símaþjónustupakkanum: {taken} × {minutes} mín.; eftir í mánuðinum: {month} × {minutes} mín., á samningsárinu: {year} × {minutes} mín.</translation>
    </message>
    <message>
        <source>Beyond the phone pack: {beyond} × {minutes} min, charged as usage support.</source>
        <translation>Umfram símaþjónustupakkann: {beyond} × {minutes} mín., gjaldfært sem notendaaðstoð.</translation>
    </message>
    <message>
        <source>The SLA contract adds {surcharge:percent} to the hourly rate: {price:money} becomes {rate:money}.</source>
        <translation>SLA-samningurinn hækkar tímagjaldið um {surcharge:percent}, úr {price:money} í {rate:money} á klukkustund.</translation>
    </message>
    <message>
        <source>{units} × {minutes} min at {price:money} an hour is {net:money} without VAT.</source>
        <translation>{units} × {minutes} mín. á {price:money} hver klukkustund: {net:money} án vsk.</translation>
    </message>
    <message>
        <source>{units} × {minutes} min at {price:money} each is {net:money} without VAT.</source>
        <translation>{units} × {minutes} mín. á {price:money} hver eining: {net:money} án vsk.</translation>
    </message>
    <message>
        <source>The site's fee is {net:money} without VAT, with {included} attendees included.</source>
        <translation>Gjald vefsins er {net:money} án vsk.; innifalinn fjöldi þátttakenda er {included}.</translation>
    </message>
    <message>
        <source>With {attendees} attendees, each further started pair is added, {groups} × {price:money}: {net:money} without VAT.</source>
        <translation>Þátttakendur eru {attendees} og hvert byrjað par umfram bætist við, {groups} × {price:money}: {net:money} án vsk.</translation>
    </message>
    <message>
        <source>{net:money} plus VAT {rate:percent}, {vat:money}, makes {gross:money}.</source>
        <translation>{net:money} að viðbættum {rate:percent} vsk., {vat:money}: alls {gross:money} með vsk.</translation>
    </message>
    <message>
        <source>No price is published for this work: make the customer a quote.</source>
        <translation>Ekkert verð er birt fyrir þessa vinnu: gerðu viðskiptavininum tilboð.</translation>
    </message>
    <message>
        <source>No hourly rate is agreed for this case: agree on one from {lowest:money} to {highest:money}.</source>
        <translation>Ekki hefur verið samið um tímagjald í þessu máli: semdu um gjald á bilinu {lowest:money} til {highest:money} á klukkustund.</translation>
    </message>
    <message>
        <source>A fault that came with a later upgrade is judged case by case: decide with the customer whether it is charged.</source>
        <translation>Galli sem kom með síðari uppfærslu er metinn hverju sinni: ákveddu með viðskiptavininum hvort innheimt er fyrir hann.</translation>
    </message>
    <message>
        <source>The fault is in somebody else's software and no price is published for that: make the customer a quote.</source>
        <translation>Gallinn er í hugbúnaði þriðja aðila og ekkert verð er birt fyrir slíkt: gerðu viðskiptavininum tilboð.</translation>
    </message>
    <message>
        <source>The customer has no subscription, which would include this: decide whether it is charged.</source>
        <translation>Viðskiptavinurinn er ekki með áskrift, en í henni væri þetta innifalið: ákveddu hvort innheimt er fyrir það.</translation>
    </message>
    <message>
        <source>No price is published for critical work outside opening hours: make the customer a quote.</source>
        <translation>Ekkert verð er birt fyrir neyðarvinnu utan opnunartíma: gerðu viðskiptavininum tilboð.</translation>
    </message>
    <message>
        <source>The maintenance contract covers upgrades within a major version, but the versions are not given: enter them or decide.</source>
        <translation>Viðhaldssamningurinn nær yfir uppfærslur innan sömu aðalútgáfu en útgáfurnar vantar: skráðu þær eða taktu ákvörðun.</translation>
    </message>
    <message>
        <source>The contract asks for an approved quote first: record the customer's approval.</source>
        <translation>Samkvæmt samningnum þarf fyrst samþykkt tilboð: skráðu samþykki viðskiptavinarins.</translation>
    </message>
    <message>
        <source>Work on request needs an estimate that the customer has approved: record the approval.</source>
        <translation>Umbeðin vinna krefst verðáætlunar sem viðskiptavinurinn hefur samþykkt: skráðu samþykkið.</translation>
    </message>
    <message>
        <source>The estimate of {estimated_hours} hours is over {hours} and the customer has not been told: tell them and record who was told.</source>
        <translation>Áætlaðar klukkustundir eru {estimated_hours}, fleiri en {hours}, og viðskiptavinurinn hefur ekki verið látinn vita: láttu vita og skráðu hver fékk að vita.</translation>
    </message>
    <message>
        <source>The estimate of {estimated_hours} hours is over {hours}: tell the customer before the work starts.</source>
        <translation>Áætlaðar klukkustundir eru {estimated_hours}, fleiri en {hours}: láttu viðskiptavininn vita áður en vinnan hefst.</translation>
    </message>
    <message>
        <source>The customer must hear how many hours it takes before work starts: tell them and record who was told.</source>
        <translation>Viðskiptavinurinn þarf að fá að vita tímafjöldann áður en vinna hefst: láttu vita og skráðu hver fékk að vita.</translation>
    </message>
    <message>
        <source>Nobody who may order chargeable work has ordered this: ask an authorised contact to approve it and record the approval.</source>
        <translation>Enginn með pöntunarheimild hefur pantað þessa gjaldskyldu vinnu: fáðu samþykki tengiliðar með pöntunarheimild og skráðu það.</translation>
    </message>
    <message>
        <source>The published promise does not say this; it is the desk's own reading and should be checked.</source>
        <translation>Þetta kemur ekki fram í birta þjónustuloforðinu; þetta er túlkun þjónustuborðsins sem þarf að staðfesta.</translation>
    </message>
    <message>
        <source>The published price does not name the unit; counting started units is the desk's own reading and should be checked.</source>
        <translation>Einingin kemur ekki fram í birtu gjaldskránni; að telja byrjaðar einingar er túlkun þjónustuborðsins sem þarf að staðfesta.</translation>
    </message>
    <message>
        <source>The published promise does not give this price; the desk chose it itself and should check it.</source>
        <translation>Þetta verð kemur ekki fram í birta þjónustuloforðinu; þjónustuborðið ákvað það sjálft og þarf að staðfesta það.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Kennsla</translation>
    </message>
    <message>
        <source>Adding content</source>
        <translation>Innsetning efnis</translation>
    </message>
    <message>
        <source>Open course, per site</source>
        <translation>Opið námskeið, hver vefur</translation>
    </message>
    <message>
        <source>Open course, each further started pair</source>
        <translation>Opið námskeið, hvert byrjað par umfram</translation>
    </message>
    <message>
        <source>Work on request</source>
        <translation>Umbeðin vinna</translation>
    </message>
    <message>
        <source>Service team</source>
        <translation>Þjónustuteymi</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Ráðgjafi</translation>
    </message>
    <message>
        <source>Usage support</source>
        <translation>Notendaaðstoð</translation>
    </message>
    <message>
        <source>Usage support, Light</source>
        <translation>Notendaaðstoð, Light</translation>
    </message>
    <message>
        <source>Usage support, Standard</source>
        <translation>Notendaaðstoð, Standard</translation>
    </message>
    <message>
        <source>Usage support, Premium</source>
        <translation>Notendaaðstoð, Premium</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Þróun</translation>
    </message>
    <message>
        <source>Phone pack</source>
        <translation>Símaþjónustupakki</translation>
    </message>
    <message>
        <source>Training and courses</source>
        <translation>Kennsla og námskeið</translation>
    </message>
    <message>
        <source>Work by the hour</source>
        <translation>Tímavinna</translation>
    </message>
    <message>
        <source>Service agreement</source>
        <translation>Þjónustusamningur</translation>
    </message>
    <message>
        <source>Yearly contracts</source>
        <translation>Árssamningar</translation>
    </message>
    <message>
        <source>No VAT rate is known for {country} on {day:date}: enter the rate by hand.</source>
        <translation>Ekkert vsk.-hlutfall er þekkt fyrir {country} þann {day:date}: skráðu hlutfallið handvirkt.</translation>
    </message>
    <message>
        <source>{field} must be from {least} to {most}.</source>
        <translation>{field} verður að vera frá {least} til {most}.</translation>
    </message>
    <message>
        <source>{field} must be from {least} to {most} digits.</source>
        <translation>{field} verður að vera frá {least} til {most} tölustafir.</translation>
    </message>
    <message>
        <source>{field} must be from {least} to {most} letters and digits.</source>
        <translation>{field} verður að vera frá {least} til {most} bók- og tölustafir.</translation>
    </message>
    <message>
        <source>{field} must hold the number once and may hold the year, such as {example}.</source>
        <translation>{field} verður að innihalda númerið einu sinni og má innihalda árið, til dæmis {example}.</translation>
    </message>
    <message>
        <source>{field}: a price is a number of 0 or more.</source>
        <translation>{field}: verð er tala sem er 0 eða hærri.</translation>
    </message>
    <message>
        <source>{field}: a series that starts again each year must show the year, or two documents get one number.</source>
        <translation>{field}: númeraröð sem byrjar aftur á hverju ári verður að sýna árið, annars fá tvö skjöl sama númer.</translation>
    </message>
    <message>
        <source>{field}: the agreement can start only once the customer has completed a training course, on {trained:date} at the earliest.</source>
        <translation>{field}: samningurinn getur fyrst hafist þegar viðskiptavinurinn hefur lokið námskeiði, í fyrsta lagi {trained:date}.</translation>
    </message>
    <message>
        <source>{field}: the agreement can start only once the customer has completed a training course; none is recorded.</source>
        <translation>{field}: samningurinn getur fyrst hafist þegar viðskiptavinurinn hefur lokið námskeiði; ekkert er skráð.</translation>
    </message>
    <message>
        <source>{field}: the fee is a percentage of the project's price; enter that price.</source>
        <translation>{field}: gjaldið er hlutfall af verði verksins; skráðu það verð.</translation>
    </message>
    <message>
        <source>{field}: {given:date} is before the last document of the series, {last:date}; use that day or a later one.</source>
        <translation>{field}: {given:date} er á undan síðasta skjali í númeraröðinni, {last:date}; notaðu þann dag eða síðari dag.</translation>
    </message>
    <message>
        <source>{field}: {least} is a minimum rate; the price may be higher, never lower.</source>
        <translation>{field}: {least} er lágmarksverð; verðið má vera hærra en aldrei lægra.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a version; write a number first, such as 3.4.</source>
        <translation>{field}: „{given}“ er ekki útgáfunúmer; byrjaðu á tölu, til dæmis 3.4.</translation>
    </message>
    <message>
        <source>[{table}] must be a table of keys and values.</source>
        <translation>[{table}] verður að vera tafla með lyklum og gildum.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a list of tables is needed.</source>
        <translation>[{table}] {key}: hér þarf lista af töflum.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a list of texts is needed.</source>
        <translation>[{table}] {key}: hér þarf lista af textum.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a list of whole numbers is needed.</source>
        <translation>[{table}] {key}: hér þarf lista af heilum tölum.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a number of 0 or more in quotes is needed, such as '14900'.</source>
        <translation>[{table}] {key}: hér þarf tölu í gæsalöppum, 0 eða hærri, til dæmis '14900'.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a number of at least 1 is needed.</source>
        <translation>[{table}] {key}: hér þarf tölu sem er að minnsta kosti 1.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a rate of at least the lowest is needed.</source>
        <translation>[{table}] {key}: taxtinn verður að vera að minnsta kosti jafnhár lægsta taxtanum.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a table of charge rules is needed.</source>
        <translation>[{table}] {key}: hér þarf töflu með gjaldtökureglum.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a text is needed.</source>
        <translation>[{table}] {key}: hér þarf texta.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a whole number of 0 or more is needed.</source>
        <translation>[{table}] {key}: hér þarf heila tölu, 0 eða hærri.</translation>
    </message>
    <message>
        <source>[{table}] {key}: an item charged by time needs minutes and price_minutes above 0.</source>
        <translation>[{table}] {key}: liður sem er gjaldfærður eftir tíma þarf minutes og price_minutes hærri en 0.</translation>
    </message>
    <message>
        <source>[{table}] {key}: at least one rule is needed.</source>
        <translation>[{table}] {key}: hér þarf að minnsta kosti eina reglu.</translation>
    </message>
    <message>
        <source>[{table}] {key}: either hold or warning is needed, not both.</source>
        <translation>[{table}] {key}: annaðhvort hold eða warning þarf, ekki bæði.</translation>
    </message>
    <message>
        <source>[{table}] {key}: either item or percent is needed, not both.</source>
        <translation>[{table}] {key}: annaðhvort item eða percent þarf, ekki bæði.</translation>
    </message>
    <message>
        <source>[{table}] {key}: nothing is known by this name; known are {choices}.</source>
        <translation>[{table}] {key}: ekkert er þekkt undir þessu heiti; þekkt eru {choices}.</translation>
    </message>
    <message>
        <source>[{table}] {key}: the price item {item} is needed, with a price.</source>
        <translation>[{table}] {key}: verðliðinn {item} vantar, með verði.</translation>
    </message>
    <message>
        <source>[{table}] {key}: the price item {item} is there twice.</source>
        <translation>[{table}] {key}: verðliðurinn {item} er tvítekinn.</translation>
    </message>
    <message>
        <source>[{table}] {key}: true or false is needed.</source>
        <translation>[{table}] {key}: hér þarf true eða false.</translation>
    </message>
    <message>
        <source>[{table}] {key}: use one of {choices}.</source>
        <translation>[{table}] {key}: notaðu eitt af {choices}.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs a course table.</source>
        <translation>[{table}] {key}: {why} þarf námskeiðstöflu (course).</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs a pack of the same minutes as {item}.</source>
        <translation>[{table}] {key}: {why} þarf pakka (pack) með sömu mínútum og {item}.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs the price item {item} to have minutes and a price.</source>
        <translation>[{table}] {key}: {why} krefst þess að verðliðurinn {item} hafi mínútur og verð.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs the price item {item} to have minutes, and a labour table.</source>
        <translation>[{table}] {key}: {why} krefst þess að verðliðurinn {item} hafi mínútur og að taflan labour sé til.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} speaks of the price item {item}, which is not listed.</source>
        <translation>[{table}] {key}: {why} vísar í verðliðinn {item} sem er ekki á listanum.</translation>
    </message>
    <message>
        <source>There is no price on that day for {item:tr}: set one in the price list, or agree on a sum.</source>
        <translation>Ekkert verð gildir þann dag fyrir {item:tr}: settu það í verðskrána eða semdu um upphæð.</translation>
    </message>
</context>
<context>
    <name>courses</name>
    <message>
        <source>Find a session</source>
        <translation>Leita í námskeiðum</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Mánuðurinn á undan</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Næsti mánuður</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Í dag</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Ný lota</translation>
    </message>
    <message>
        <source>No session is chosen</source>
        <translation>Engin lota er valin</translation>
    </message>
    <message>
        <source>Choose one at the left or in the month, or schedule the first with Ctrl+N.</source>
        <translation>Veldu lotu til vinstri eða í mánuðinum, eða settu þá fyrstu á dagskrá með Ctrl+N.</translation>
    </message>
    <message numerus="yes">
        <source>{n} coming up</source>
        <translation><numerusform>{n} framundan</numerusform><numerusform>{n} framundan</numerusform></translation>
    </message>
    <message>
        <source>No session is found by these words</source>
        <translation>Engin lota finnst með þessum orðum</translation>
    </message>
    <message>
        <source>Course, place and trainer are searched.</source>
        <translation>Leitað er í heiti, stað og kennara.</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Ekkert er á dagskrá</translation>
    </message>
    <message>
        <source>The first session is scheduled with Ctrl+N.</source>
        <translation>Fyrsta lotan er sett á dagskrá með Ctrl+N.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>fullt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meira</translation>
    </message>
    <message>
        <source>Site or customer</source>
        <translation>Vefur eða viðskiptavinur</translation>
    </message>
    <message>
        <source>Names of those who come</source>
        <translation>Nöfn þeirra sem koma</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Bóka</translation>
    </message>
    <message numerus="yes">
        <source>{n} seats</source>
        <translation><numerusform>{n} sæti</numerusform><numerusform>{n} sæti</numerusform></translation>
    </message>
    <message>
        <source>Choose the site first: type a part of its name and pick it.</source>
        <translation>Veldu vefinn fyrst: sláðu inn hluta af nafninu og veldu hann.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Mæting</translation>
    </message>
    <message>
        <source>{came} of {all} came</source>
        <translation>{came} af {all} mættu</translation>
    </message>
    <message>
        <source>Another name for this place</source>
        <translation>Annað nafn á þetta sæti</translation>
    </message>
    <message>
        <source>Back to bookings</source>
        <translation>Aftur í bókanir</translation>
    </message>
    <message>
        <source>name later</source>
        <translation>nafn síðar</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Mætti</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Mætti ekki</translation>
    </message>
    <message>
        <source>Schedule a session</source>
        <translation>Setja lotu á dagskrá</translation>
    </message>
    <message>
        <source>Book a site on this session</source>
        <translation>Bóka vef á þessa lotu</translation>
    </message>
    <message>
        <source>Tick off who came</source>
        <translation>Merkja við þá sem mættu</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Mætingarblað</translation>
    </message>
    <message>
        <source>Print the attendance sheet</source>
        <translation>Prenta mætingarblað</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Dagatalsskrá</translation>
    </message>
    <message>
        <source>Save the session as a calendar file</source>
        <translation>Vista lotuna sem dagatalsskrá</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Afbóka</translation>
    </message>
    <message>
        <source>Cancel the booking of this site</source>
        <translation>Afbóka þennan vef</translation>
    </message>
    <message>
        <source>Change session</source>
        <translation>Breyta lotu</translation>
    </message>
    <message>
        <source>Change day, place, trainer or seats</source>
        <translation>Breyta degi, stað, kennara eða sætum</translation>
    </message>
    <message>
        <source>Cancel session</source>
        <translation>Fella lotu niður</translation>
    </message>
    <message>
        <source>Cancel this session and its bookings</source>
        <translation>Fella þessa lotu og bókanir hennar niður</translation>
    </message>
    <message>
        <source>Session before</source>
        <translation>Fyrri lota</translation>
    </message>
    <message>
        <source>Go to the session before</source>
        <translation>Fara í lotuna á undan</translation>
    </message>
    <message>
        <source>Session after</source>
        <translation>Næsta lota</translation>
    </message>
    <message>
        <source>Go to the session after</source>
        <translation>Fara í næstu lotu</translation>
    </message>
    <message numerus="yes">
        <source>{n} included</source>
        <translation><numerusform>{n} innifalið</numerusform><numerusform>{n} innifalin</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} extra</source>
        <translation><numerusform>{n} umfram</numerusform><numerusform>{n} umfram</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation><numerusform>{n} á biðlista</numerusform><numerusform>{n} á biðlista</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} seats free</source>
        <translation><numerusform>{n} laust</numerusform><numerusform>{n} laus</numerusform></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Felld niður</translation>
    </message>
    <message>
        <source>No bookings yet</source>
        <translation>Engin skráning enn</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Fullt</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Hverjir koma</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sæti</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Innifalið</translation>
    </message>
    <message>
        <source>Price without VAT</source>
        <translation>Verð án VSK</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Látin vita</translation>
    </message>
    <message>
        <source>To be told: they have a place</source>
        <translation>Á eftir að láta vita: komin með sæti</translation>
    </message>
    <message>
        <source>Cancel the booking of {site}?</source>
        <translation>Afbóka {site}?</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings are cancelled with it.</source>
        <translation><numerusform>{n} bókun fellur niður um leið.</numerusform><numerusform>{n} bókanir falla niður um leið.</numerusform></translation>
    </message>
    <message>
        <source>The booking is cancelled.</source>
        <translation>Bókunin er felld niður.</translation>
    </message>
    <message>
        <source>Cancel {course}?</source>
        <translation>Fella niður {course}?</translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>Lotan er felld niður.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Halda</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Vistað sem {file}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dagur</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Hefst kl.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Mínútur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Staður námskeiðs</translation>
    </message>
    <message>
        <source>Link for those who join remotely</source>
        <translation>Hlekkur fyrir þá sem eru í fjarfundi</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Vista lotu</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Setja á dagskrá</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Biðlisti</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>í þessari röð</translation>
    </message>
    <message>
        <source>no. {place}</source>
        <translation>nr. {place}</translation>
    </message>
    <message>
        <source>To be told: it is cancelled</source>
        <translation>Þarf að láta vita: námskeiðið fellur niður</translation>
    </message>
    <message>
        <source>Take off the waiting list</source>
        <translation>Taka af biðlista</translation>
    </message>
    <message>
        <source>Take {site} off the waiting list?</source>
        <translation>Taka {site} af biðlista?</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Afrita hlekk</translation>
    </message>
    <message>
        <source>Copy the link for those who join remotely</source>
        <translation>Afrita hlekkinn fyrir þá sem eru í fjarfundi</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Hlekkurinn er afritaður.</translation>
    </message>
    <message>
        <source>Next open session</source>
        <translation>Næsta lota með lausum sætum</translation>
    </message>
    <message>
        <source>Go to the next session that has a seat left</source>
        <translation>Fara í næstu lotu þar sem enn er laust sæti</translation>
    </message>
    <message>
        <source>Names, or how many</source>
        <translation>Nöfn, eða hve mörg</translation>
    </message>
    <message>
        <source>Names with commas between; a number alone holds so many places for names given later.</source>
        <translation>Nöfn með kommum á milli; tala ein og sér tekur frá jafnmörg sæti og nöfnin koma síðar.</translation>
    </message>
    <message>
        <source>{price:money} per site</source>
        <translation>{price:money} á vef</translation>
    </message>
    <message>
        <source>{site} is on the waiting list.</source>
        <translation>{site} er á biðlista.</translation>
    </message>
    <message>
        <source>A booking is begun: book it, or empty its line.</source>
        <translation>Bókun er hafin: bókaðu hana eða tæmdu línuna.</translation>
    </message>
    <message>
        <source>A session is being written: save it, or cancel with Esc.</source>
        <translation>Verið er að skrá lotu: vistaðu hana eða hættu við með Esc.</translation>
    </message>
    <message>
        <source>Press B, name the site and who comes.</source>
        <translation>Ýttu á B og skráðu vefinn og hverjir koma.</translation>
    </message>
    <message>
        <source>This session is cancelled</source>
        <translation>Þessi lota fellur niður</translation>
    </message>
    <message numerus="yes">
        <source>{site}: {n} seats are booked.</source>
        <translation><numerusform>{site}: {n} sæti er bókað.</numerusform><numerusform>{site}: {n} sæti eru bókuð.</numerusform></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Staðfestingar</translation>
    </message>
    <message>
        <source>Print a certificate for each who came</source>
        <translation>Prenta staðfestingu fyrir hvern sem mætti</translation>
    </message>
    <message>
        <source>Agenda or month</source>
        <translation>Listi eða mánuður</translation>
    </message>
    <message>
        <source>Show the sessions of the month as a list, or as a month</source>
        <translation>Sýna lotur mánaðarins sem lista eða sem mánuð</translation>
    </message>
    <message>
        <source>My sessions</source>
        <translation>Mínar lotur</translation>
    </message>
    <message>
        <source>Show the sessions you give, or everybody's</source>
        <translation>Sýna loturnar sem þú heldur, eða allra</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Hvern á að láta vita</translation>
    </message>
    <message>
        <source>Show whom to tell of sessions cancelled or moved</source>
        <translation>Sýna hverja á að láta vita af felldum eða færðum lotum</translation>
    </message>
    <message>
        <source>Goes ahead</source>
        <translation>Verður haldið</translation>
    </message>
    <message>
        <source>Hold this session though few are booked</source>
        <translation>Halda þessa lotu þótt fáir séu bókaðir</translation>
    </message>
    <message>
        <source>Show the month before</source>
        <translation>Sýna mánuðinn á undan</translation>
    </message>
    <message>
        <source>Show the month after</source>
        <translation>Sýna næsta mánuð</translation>
    </message>
    <message>
        <source>Show this month</source>
        <translation>Sýna þennan mánuð</translation>
    </message>
    <message>
        <source>Courses and rooms</source>
        <translation>Námskeið og salir</translation>
    </message>
    <message>
        <source>Change the courses the desk gives, and its rooms</source>
        <translation>Breyta námskeiðunum sem eru í boði og sölunum</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Listi</translation>
    </message>
    <message>
        <source>No session in this month</source>
        <translation>Engin lota í þessum mánuði</translation>
    </message>
    <message>
        <source>A new session is scheduled with Ctrl+N.</source>
        <translation>Ný lota er sett á dagskrá með Ctrl+N.</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Of fáir</translation>
    </message>
    <message>
        <source>Cancel “{course}” on {day:day}?</source>
        <translation>Fella niður „{course}“ {day:day}?</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions are scheduled.</source>
        <translation><numerusform>{n} lota er komin á dagskrá.</numerusform><numerusform>{n} lotur eru komnar á dagskrá.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions are cancelled.</source>
        <translation><numerusform>Lotan er felld niður.</numerusform><numerusform>{n} lotur eru felldar niður.</numerusform></translation>
    </message>
    <message>
        <source>The session goes ahead.</source>
        <translation>Lotan verður haldin.</translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation>Alla röðina</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>Þessa og næstu</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Aðeins þessa</translation>
    </message>
    <message>
        <source>Taken: “{course}”, {start:clock}–{end:clock}. Press Space to leave it out.</source>
        <translation>Upptekið: „{course}“, {start:clock}–{end:clock}. Ýttu á bilslána til að sleppa deginum.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation><numerusform>{n} lota</numerusform><numerusform>{n} lotur</numerusform></translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Hvers vegna sleppt</translation>
    </message>
    <message>
        <source>The dates of the series</source>
        <translation>Dagar raðarinnar</translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <translation>Sleppt af notanda</translation>
    </message>
    <message numerus="yes">
        <source>{n} dates left out</source>
        <translation><numerusform>{n} degi sleppt</numerusform><numerusform>{n} dögum sleppt</numerusform></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Færð</translation>
    </message>
    <message>
        <source>A place is offered</source>
        <translation>Pláss boðið</translation>
    </message>
    <message>
        <source>The offer has lapsed</source>
        <translation>Boðið er runnið út</translation>
    </message>
    <message>
        <source>When a session is cancelled or moved, everybody with a place stands here until told.</source>
        <translation>Þegar lota er felld niður eða færð standa allir með pláss hér þar til þeir hafa verið látnir vita.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Lota</translation>
    </message>
    <message>
        <source>The text in their language</source>
        <translation>Textinn á máli viðtakanda</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Afrita texta</translation>
    </message>
    <message>
        <source>Write mail</source>
        <translation>Skrifa póst</translation>
    </message>
    <message>
        <source>Nobody is to be told</source>
        <translation>Engan þarf að láta vita</translation>
    </message>
    <message>
        <source>Not told after all</source>
        <translation>Ekki látinn vita eftir allt</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Textinn er afritaður.</translation>
    </message>
    <message numerus="yes">
        <source>Every {n} weeks</source>
        <translation><numerusform>Í hverri viku</numerusform><numerusform>Á {n} vikna fresti</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>every {n} weeks</source>
        <translation><numerusform>í hverri viku</numerusform><numerusform>á {n} vikna fresti</numerusform></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Endurtekning</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Lýkur með</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>Fjöldi lota</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Síðasti dagur</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einu sinni</translation>
    </message>
    <message numerus="yes">
        <source>You give this: {n} seats booked</source>
        <translation><numerusform>Þú heldur þetta: {n} pláss bókað</numerusform><numerusform>Þú heldur þetta: {n} pláss bókuð</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} sites to tell</source>
        <translation><numerusform>Láta þarf {n} vef vita</numerusform><numerusform>Láta þarf {n} vefi vita</numerusform></translation>
    </message>
    <message>
        <source>{booked} of at least {least}: decide by {day:short}</source>
        <translation>{booked} af minnst {least}: ákveða fyrir {day:short}</translation>
    </message>
    <message>
        <source>at least {least}, decide by {day:short}</source>
        <translation>minnst {least}, ákveða fyrir {day:short}</translation>
    </message>
    <message>
        <source>Attendance is not ticked</source>
        <translation>Mæting er ekki skráð</translation>
    </message>
    <message>
        <source>Cancel and tell</source>
        <translation>Fella niður og láta vita</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Sýna</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>Einkakennsla</translation>
    </message>
    <message>
        <source>One to one, by the hour</source>
        <translation>Einkakennsla, á klukkustund</translation>
    </message>
    <message>
        <source>At an office</source>
        <translation>Á skrifstofu</translation>
    </message>
    <message>
        <source>At the customer's</source>
        <translation>Hjá viðskiptavini</translation>
    </message>
    <message>
        <source>By remote link</source>
        <translation>Á fjarfundi</translation>
    </message>
    <message>
        <source>first {day} of each month</source>
        <translation>fyrsti {day} í mánuði</translation>
    </message>
    <message>
        <source>second {day} of each month</source>
        <translation>annar {day} í mánuði</translation>
    </message>
    <message>
        <source>third {day} of each month</source>
        <translation>þriðji {day} í mánuði</translation>
    </message>
    <message>
        <source>fourth {day} of each month</source>
        <translation>fjórði {day} í mánuði</translation>
    </message>
    <message>
        <source>last {day} of each month</source>
        <translation>síðasti {day} í mánuði</translation>
    </message>
    <message>
        <source>each month on day {n}</source>
        <translation>{n}. dag hvers mánaðar</translation>
    </message>
    <message>
        <source>series: {rule}</source>
        <translation>röð: {rule}</translation>
    </message>
    <message>
        <source>goes ahead</source>
        <translation>verður haldið</translation>
    </message>
    <message>
        <source>Price of its own</source>
        <translation>Eigið verð</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salur</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Least number</source>
        <translation>Lágmarksfjöldi</translation>
    </message>
    <message>
        <source>Decide, days before</source>
        <translation>Ákveða, dögum áður</translation>
    </message>
    <message>
        <source>Name in Icelandic</source>
        <translation>Heiti á íslensku</translation>
    </message>
    <message>
        <source>Name in Norwegian</source>
        <translation>Heiti á norsku</translation>
    </message>
    <message>
        <source>Name in Greek</source>
        <translation>Heiti á grísku</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Heiti á finnsku</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Heiti á ensku</translation>
    </message>
    <message>
        <source>Kind of course</source>
        <translation>Tegund námskeiðs</translation>
    </message>
    <message>
        <source>Where it is given</source>
        <translation>Hvar það er haldið</translation>
    </message>
    <message>
        <source>Attendees included per site</source>
        <translation>Innifaldir þátttakendur á vef</translation>
    </message>
    <message>
        <source>Price per site, or per hour</source>
        <translation>Verð á vef eða klukkustund</translation>
    </message>
    <message>
        <source>Price of more attendees</source>
        <translation>Verð fyrir þátttakendur umfram</translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation>Hvað er kennt</translation>
    </message>
    <message>
        <source>0: it is always held</source>
        <translation>0: alltaf haldið</translation>
    </message>
    <message>
        <source>Empty: that of the price list</source>
        <translation>Autt: verð verðskrárinnar</translation>
    </message>
    <message>
        <source>Empty: the office has one</source>
        <translation>Autt: aðeins einn á skrifstofunni</translation>
    </message>
    <message>
        <source>Empty: the name above</source>
        <translation>Autt: heitið hér að ofan</translation>
    </message>
    <message>
        <source>What is given by default; a session can have its own length, seats and price.</source>
        <translation>Það sem gildir að jafnaði; lota getur haft eigin lengd, pláss og verð.</translation>
    </message>
    <message>
        <source>Add course</source>
        <translation>Bæta við námskeiði</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Bæta við sal</translation>
    </message>
    <message>
        <source>Trainers, managers and administrators change the courses.</source>
        <translation>Kennarar, stjórnendur og kerfisstjórar breyta námskeiðunum.</translation>
    </message>
    <message>
        <source>Trainers, managers and administrators change the courses; ask one of them.</source>
        <translation>Kennarar, stjórnendur og kerfisstjórar breyta námskeiðunum; leitaðu til einhvers þeirra.</translation>
    </message>
    <message>
        <source>Every date of this series is left out: keep at least one.</source>
        <translation>Öllum dögum raðarinnar er sleppt: haltu að minnsta kosti einum.</translation>
    </message>
    <message>
        <source>{booked} seats are booked on {day:day}: the sessions cannot have fewer.</source>
        <translation>Bókuð pláss {day:day} eru {booked}: loturnar geta ekki haft færri.</translation>
    </message>
    <message>
        <source>The desk is closed on {day:day}, which another of these sessions would move to: change them one by one.</source>
        <translation>Lokað er {day:day}, en þangað myndi önnur þessara lota færast: breyttu þeim einni í einu.</translation>
    </message>
    <message>
        <source>Give the course a name.</source>
        <translation>Gefðu námskeiðinu heiti.</translation>
    </message>
    <message>
        <source>A course's name has at most {most} characters: shorten it.</source>
        <translation>Heiti námskeiðs má vera mest {most} stafir: styttu það.</translation>
    </message>
    <message>
        <source>This is a number from {least} to {most}.</source>
        <translation>Þetta er tala frá {least} til {most}.</translation>
    </message>
    <message>
        <source>A price is not below 0.</source>
        <translation>Verð er ekki undir 0.</translation>
    </message>
    <message>
        <source>“{course}” is held in {room} then, {start:moment}–{end:clock}: choose another time or room.</source>
        <translation>„{course}“ er þá í {room}, {start:moment}–{end:clock}: veldu annan tíma eða sal.</translation>
    </message>
    <message>
        <source>“{course}” on {before:day} is cancelled</source>
        <translation>„{course}“ {before:day} fellur niður</translation>
    </message>
    <message>
        <source>“{course}” is moved to {start:moment}</source>
        <translation>„{course}“ færist til {start:moment}</translation>
    </message>
    <message>
        <source>Hello {name},

unfortunately the course “{course}” on {before:moment} is cancelled. Nothing is charged for it.

We gladly find you a place on another day: please answer, or call us.

Kind regards,
{desk}</source>
        <translation>Sæl/l {name},

því miður fellur námskeiðið „{course}“ {before:moment} niður. Ekkert er innheimt fyrir það.

Við finnum ykkur gjarnan pláss annan dag: svaraðu þessu eða hringdu í okkur.

Með kveðju,
{desk}</translation>
    </message>
    <message>
        <source>Hello {name},

the course “{course}” is moved from {before:moment} to {start:moment}–{end:clock}, {place}. Your places are kept.

If this does not suit you, please answer, or call us.

Kind regards,
{desk}</source>
        <translation>Sæl/l {name},

námskeiðið „{course}“ sem átti að vera {before:moment} verður {start:moment}–{end:clock}, {place}. Plássin ykkar haldast.

Ef þetta hentar ekki, svaraðu þessu eða hringdu í okkur.

Með kveðju,
{desk}</translation>
    </message>
    <message>
        <source>Name the office, as “Kópavogur” or “Main office”.</source>
        <translation>Nefndu skrifstofuna, til dæmis „Kópavogur“ eða „Aðalskrifstofa“.</translation>
    </message>
    <message>
        <source>“{room}” stands in the list already.</source>
        <translation>„{room}“ er þegar í listanum.</translation>
    </message>
    <message>
        <source>This room is not there any more.</source>
        <translation>Þessi salur er ekki lengur til.</translation>
    </message>
    <message>
        <source>A room has at least one seat; leave this empty if it does not matter.</source>
        <translation>Í sal er minnst eitt pláss; hafðu þetta autt ef það skiptir ekki máli.</translation>
    </message>
    <message>
        <source>The least number of attendees is between 0 and the {capacity} seats.</source>
        <translation>Lágmarksfjöldi þátttakenda er á bilinu 0 til {capacity}, sem er fjöldi plássa.</translation>
    </message>
    <message>
        <source>Decide on the day of the session or before it.</source>
        <translation>Ákveddu sama dag og lotan er eða fyrr.</translation>
    </message>
    <message>
        <source>{field} must go from the most days down to 0, each number of days once.</source>
        <translation>{field} þarf að ganga frá flestum dögum niður í 0, hver dagafjöldi einu sinni.</translation>
    </message>
    <message>
        <source>The session has not begun: tick who came when it has.</source>
        <translation>Námskeiðið er ekki byrjað: merktu við mætingu þegar það er hafið.</translation>
    </message>
    <message>
        <source>Choose who does not come.</source>
        <translation>Veldu hverjir koma ekki.</translation>
    </message>
    <message>
        <source>The booking is on this session already.</source>
        <translation>Bókunin er þegar á þessum tíma.</translation>
    </message>
    <message>
        <source>This session has begun: choose one that is still to come.</source>
        <translation>Þetta námskeið er hafið: veldu annað sem er fram undan.</translation>
    </message>
    <message>
        <source>{seats} seats are needed there and {free} are free: choose another session.</source>
        <translation>Þar þarf {seats} sæti en laus eru {free}: veldu annað námskeið.</translation>
    </message>
    <message>
        <source>A place in “{course}” has come free</source>
        <translation>Sæti hefur losnað á „{course}“</translation>
    </message>
    <message>
        <source>Your place in “{course}” was not taken up</source>
        <translation>Sætið þitt á „{course}“ var ekki þegið</translation>
    </message>
    <message>
        <source>Hello {name},

there is now room for you in the course “{course}” on {start:moment}, {place}; seats: {seats}. We hold it for you until {before:moment}.

Please answer, or call us, before then to take it. After that it goes to the next in line.

Kind regards,
{desk}</source>
        <translation>Sæl(l) {name},

nú er laust fyrir ykkur á námskeiðinu „{course}“ {start:moment}, {place}; sæti: {seats}. Við höldum því til {before:moment}.

Svaraðu eða hringdu í okkur fyrir þann tíma til að þiggja það. Eftir það fer það til næsta á biðlistanum.

Bestu kveðjur,
{desk}</translation>
    </message>
    <message>
        <source>Hello {name},

we held room for you in the course “{course}” on {start:moment} until {before:moment}. As we did not hear from you, it goes to the next in line. Nothing is charged for it.

We gladly find you a place on another day.

Kind regards,
{desk}</source>
        <translation>Sæl(l) {name},

við héldum sæti fyrir ykkur á námskeiðinu „{course}“ {start:moment} til {before:moment}. Þar sem við heyrðum ekki frá ykkur fer það til næsta á biðlistanum. Ekkert er gjaldfært.

Við finnum ykkur gjarnan sæti annan dag.

Bestu kveðjur,
{desk}</translation>
    </message>
    <message>
        <source>Cancelled course places</source>
        <translation>Afbókuð námskeiðssæti</translation>
    </message>
    <message>
        <source>No place is offered to this booking any more.</source>
        <translation>Þessari bókun stendur ekkert sæti lengur til boða.</translation>
    </message>
    <message>
        <source>The place was held until {until:moment}; it goes to the next in line.</source>
        <translation>Sætinu var haldið til {until:moment}; það fer til næsta á biðlistanum.</translation>
    </message>
    <message>
        <source>Move booking</source>
        <translation>Færa bókun</translation>
    </message>
    <message>
        <source>Move the booking of this site to another session</source>
        <translation>Færa bókun þessa vefs á annað námskeið</translation>
    </message>
    <message>
        <source>The rest did not come</source>
        <translation>Hinir mættu ekki</translation>
    </message>
    <message>
        <source>Mark everybody who is not ticked as not having come</source>
        <translation>Merkja alla sem ekki er hakað við sem fjarverandi</translation>
    </message>
    <message>
        <source>Its places come free; the first group in line that fits is offered them.</source>
        <translation>Sætin losna og bjóðast fyrsta hópnum á biðlista sem kemst fyrir.</translation>
    </message>
    <message>
        <source>Who does not come</source>
        <translation>Hverjir koma ekki</translation>
    </message>
    <message>
        <source>{percent} % of {price:money} is kept: {kept:money} without VAT.</source>
        <translation>Haldið er eftir {percent} % af {price:money}: {kept:money} án VSK.</translation>
    </message>
    <message>
        <source>Cancel without a fee</source>
        <translation>Fella niður án gjalds</translation>
    </message>
    <message>
        <source>Nothing is kept of the fee.</source>
        <translation>Engu er haldið eftir af gjaldinu.</translation>
    </message>
    <message>
        <source>The fee is invoiced already: a credit note gives back what is not kept.</source>
        <translation>Gjaldið er þegar á reikningi: kreditreikningur endurgreiðir það sem ekki er haldið eftir.</translation>
    </message>
    <message>
        <source>Move the booking of {site}</source>
        <translation>Færa bókun fyrir {site}</translation>
    </message>
    <message>
        <source>Sessions that have room for it. Places and people move in one step; nothing is kept for the change.</source>
        <translation>Námskeið sem rúma hana. Sæti og fólk færast í einu skrefi; ekkert er tekið fyrir breytinguna.</translation>
    </message>
    <message>
        <source>The fee stays {fee:money}: it is invoiced already.</source>
        <translation>Gjaldið helst {fee:money}: það er þegar á reikningi.</translation>
    </message>
    <message>
        <source>Free seats</source>
        <translation>Laus sæti</translation>
    </message>
    <message>
        <source>The fee stays {fee:money}.</source>
        <translation>Gjaldið helst {fee:money}.</translation>
    </message>
    <message>
        <source>The fee changes from {before:money} to {after:money}, by that session's prices.</source>
        <translation>Gjaldið breytist úr {before:money} í {after:money} eftir verði þess námskeiðs.</translation>
    </message>
    <message>
        <source>No session to come has room for so many.</source>
        <translation>Ekkert námskeið fram undan rúmar svo marga.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Færa</translation>
    </message>
    <message>
        <source>The booking of {site} is moved.</source>
        <translation>Bókun fyrir {site} er færð.</translation>
    </message>
    <message>
        <source>{site} is offered the place and is to be told.</source>
        <translation>{site} býðst sætið og þarf að fá að vita það.</translation>
    </message>
    <message>
        <source>The place is declined.</source>
        <translation>Sætið er afþakkað.</translation>
    </message>
    <message>
        <source>held until {until:moment}</source>
        <translation>haldið til {until:moment}</translation>
    </message>
    <message>
        <source>Passed over: {free} free, {seats} needed</source>
        <translation>Hlaupið yfir: {free} laus, {seats} þarf</translation>
    </message>
    <message>
        <source>When places come free, the first group that fits is offered them; you are told whom to tell.</source>
        <translation>Losni sæti bjóðast þau fyrsta hópnum sem kemst fyrir; þú sérð hvern þarf að láta vita.</translation>
    </message>
    <message>
        <source>{at:moment}: {free} free, {seats} needed; {site} was served.</source>
        <translation>{at:moment}: {free} laus, {seats} þurfti; {site} fékk sæti.</translation>
    </message>
    <message>
        <source>To be told: the hold lapsed</source>
        <translation>Á eftir að láta vita: fresturinn rann út</translation>
    </message>
    <message>
        <source>Offered a place</source>
        <translation>Býðst sæti</translation>
    </message>
    <message>
        <source>Takes it</source>
        <translation>Þiggur</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>Afþakkar</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Á eftir að láta vita</translation>
    </message>
    <message>
        <source>An assumption to check: a place that comes free is held for four opening hours; cancelling a course keeps half the fee from six days before, all of it on the last two days.</source>
        <translation>Forsenda sem þarf að staðfesta: sæti sem losnar er haldið í fjórar opnunarstundir; við afbókun námskeiðs er helmingi gjaldsins haldið eftir frá sex dögum fyrir, öllu síðustu tvo daga.</translation>
    </message>
    <message>
        <source>Cancelled late: {percent} % of {price:money} is kept, {net:money} without VAT.</source>
        <translation>Afbókað seint: {percent} % af {price:money} er haldið eftir, {net:money} án VSK.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days are left.</source>
        <translation><numerusform>{n} dagur er eftir.</numerusform><numerusform>{n} dagar eru eftir.</numerusform></translation>
    </message>
    <message>
        <source>A percentage is from 0 to 100.</source>
        <translation>Hlutfall er frá 0 til 100.</translation>
    </message>
    <message>
        <source>Days before the session are a whole number from 0 to {most}.</source>
        <translation>Dagar fyrir lotuna eru heil tala frá 0 til {most}.</translation>
    </message>
    <message>
        <source>Say what a cancellation on the last day keeps: the row of 0 days.</source>
        <translation>Skráðu hverju er haldið eftir við afbókun síðasta daginn: línuna með 0 dögum.</translation>
    </message>
    <message>
        <source>{days} days stand in two rows: take one away.</source>
        <translation>{days} dagar standa í tveimur línum: taktu aðra út.</translation>
    </message>
    <message>
        <source>The desk's profile was written by hand in a way that cannot be changed here: change its “bookings” there.</source>
        <translation>Loforðalýsing þjónustuborðsins var skrifuð í höndunum þannig að henni verður ekki breytt hér: breyttu „bookings“ í henni sjálfri.</translation>
    </message>
    <message numerus="yes">
        <source>The holds of {n} groups have lapsed: they are to be told.</source>
        <translation><numerusform>Frestur {n} hóps er runninn út: það þarf að láta vita.</numerusform><numerusform>Frestur {n} hópa er runninn út: það þarf að láta vita.</numerusform></translation>
    </message>
    <message>
        <source>Show what became of each booking, when and by whom</source>
        <translation>Sýna hvað varð um hverja bókun, hvenær og hver gerði það</translation>
    </message>
    <message>
        <source>All came</source>
        <translation>Allir mættu</translation>
    </message>
    <message>
        <source>Tick everybody of whom nothing is said yet as having come</source>
        <translation>Merkja alla sem ekkert er skráð um sem mætta</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvað gerðist</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Hver</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <translation><numerusform>{n} skref</numerusform><numerusform>{n} skref</numerusform></translation>
    </message>
    <message>
        <source>History of the bookings</source>
        <translation>Saga bókana</translation>
    </message>
    <message>
        <source>Nothing has been booked yet</source>
        <translation>Ekkert hefur verið bókað enn</translation>
    </message>
    <message>
        <source>Took the place that was offered</source>
        <translation>Þáði sætið sem bauðst</translation>
    </message>
    <message>
        <source>Declined the place that was offered</source>
        <translation>Afþakkaði sætið sem bauðst</translation>
    </message>
    <message>
        <source>The hold lapsed: the place goes to the next in line</source>
        <translation>Fresturinn rann út: sætið fer til næsta á biðlistanum</translation>
    </message>
    <message>
        <source>Was told</source>
        <translation>Látin vita</translation>
    </message>
    <message>
        <source>Was not told after all</source>
        <translation>Ekki látin vita eftir allt saman</translation>
    </message>
    <message>
        <source>Came: {names}</source>
        <translation>Mættu: {names}</translation>
    </message>
    <message>
        <source>Did not come: {names}</source>
        <translation>Mættu ekki: {names}</translation>
    </message>
    <message>
        <source>The tick was taken back: {names}</source>
        <translation>Merking tekin til baka: {names}</translation>
    </message>
    <message>
        <source>Offered a place, held until {until:moment}</source>
        <translation>Bauðst sæti, haldið til {until:moment}</translation>
    </message>
    <message>
        <source>Passed over: {free} free, {seats} needed; {site} was served</source>
        <translation>Hlaupið yfir: {free} laus, {seats} þurfti; {site} komst að</translation>
    </message>
    <message>
        <source>{before} is now {after}</source>
        <translation>{before} er nú {after}</translation>
    </message>
    <message numerus="yes">
        <source>Booked: {n} seats</source>
        <translation><numerusform>Bókað: {n} sæti</numerusform><numerusform>Bókað: {n} sæti</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Put on the waiting list: {n} seats</source>
        <translation><numerusform>Sett á biðlista: {n} sæti</numerusform><numerusform>Sett á biðlista: {n} sæti</numerusform></translation>
    </message>
    <message>
        <source>The session was cancelled</source>
        <translation>Lotan var felld niður</translation>
    </message>
    <message>
        <source>Gave back: {names}</source>
        <translation>Skilað: {names}</translation>
    </message>
    <message>
        <source>The booking was cancelled</source>
        <translation>Bókunin var afbókuð</translation>
    </message>
    <message>
        <source>the fee was waived</source>
        <translation>gjaldið var fellt niður</translation>
    </message>
    <message>
        <source>{kept:money} is kept</source>
        <translation>{kept:money} er haldið eftir</translation>
    </message>
    <message>
        <source>Moved to another session</source>
        <translation>Flutt í aðra lotu</translation>
    </message>
    <message>
        <source>Moved here from “{course}”, {start:moment}</source>
        <translation>Flutt hingað úr „{course}“, {start:moment}</translation>
    </message>
    <message>
        <source>Left the list</source>
        <translation>Farin af listanum</translation>
    </message>
    <message>
        <source>the hold lapsed {at:moment}</source>
        <translation>fresturinn rann út {at:moment}</translation>
    </message>
    <message>
        <source>declined {at:moment}</source>
        <translation>afþakkaði {at:moment}</translation>
    </message>
    <message>
        <source>{percent:number} %</source>
        <translation>{percent:number}%</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled {n} days before or earlier: kept of the fee</source>
        <translation><numerusform>Afbókað {n} degi fyrir eða fyrr: haldið eftir af gjaldinu</numerusform><numerusform>Afbókað {n} dögum fyrir eða fyrr: haldið eftir af gjaldinu</numerusform></translation>
    </message>
    <message>
        <source>Cancelled later than that: kept of the fee</source>
        <translation>Afbókað síðar: haldið eftir af gjaldinu</translation>
    </message>
    <message>
        <source>Terms of booking</source>
        <translation>Bókunarskilmálar</translation>
    </message>
    <message>
        <source>Back to the profile's terms</source>
        <translation>Aftur í skilmála loforðalýsingarinnar</translation>
    </message>
    <message>
        <source>Set by this desk</source>
        <translation>Ákveðið hér</translation>
    </message>
    <message>
        <source>Our assumption</source>
        <translation>Okkar forsenda</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Birt</translation>
    </message>
    <message>
        <source>A place that comes free is held, opening hours</source>
        <translation>Sæti sem losnar er haldið, opnunarstundir</translation>
    </message>
    <message>
        <source>Least number of attendees of a new course</source>
        <translation>Lágmarksfjöldi þátttakenda á nýju námskeiði</translation>
    </message>
    <message>
        <source>Whether it goes ahead is decided, days before</source>
        <translation>Ákveðið hvort það verður haldið, dögum fyrir</translation>
    </message>
    <message>
        <source>That decision is announced, days ahead</source>
        <translation>Minnt á þá ákvörðun, dögum áður</translation>
    </message>
    <message>
        <source>Trainers are reminded of a session, days before</source>
        <translation>Leiðbeinendur minntir á lotu, dögum fyrir</translation>
    </message>
    <message>
        <source>Cancelled so many days before, or more</source>
        <translation>Afbókað svo mörgum dögum fyrir, eða fleiri</translation>
    </message>
    <message>
        <source>Keeps of the fee, %</source>
        <translation>Haldið eftir af gjaldinu, %</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Skilmáli</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gildi</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Hvaðan það kemur</translation>
    </message>
    <message numerus="yes">
        <source>{n} more on this day: Enter lists them.</source>
        <translation><numerusform>{n} til viðbótar þennan dag: Enter telur þær upp.</numerusform><numerusform>{n} til viðbótar þennan dag: Enter telur þær upp.</numerusform></translation>
    </message>
    <message>
        <source>This session has {capacity} seats: spread the group over several sessions.</source>
        <translation>Í þessari lotu eru {capacity} sæti: skiptu hópnum á fleiri lotur.</translation>
    </message>
    <message>
        <source>{seats} seats are asked for and {free} are free: put the group on the waiting list.</source>
        <translation>Beðið er um {seats} sæti en laus eru {free}: settu hópinn á biðlista.</translation>
    </message>
    <message>
        <source>Book at least one seat.</source>
        <translation>Bókaðu að minnsta kosti eitt sæti.</translation>
    </message>
    <message numerus="yes">
        <source>{n} names later</source>
        <translation><numerusform>{n} nafn síðar</numerusform><numerusform>{n} nöfn síðar</numerusform></translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>No tier</source>
        <translation>Ekkert þjónustustig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nafn</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Kennitala</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>VSK-númer</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gata og númer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Póstnúmer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Staður</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Two letters, such as IS</source>
        <translation>Tveir stafir, til dæmis IS</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Tungumál skjala</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Tölvupóstur</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Sími</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Þjónustustig</translation>
    </message>
    <message>
        <source>The buyer's reference</source>
        <translation>Tilvísun kaupanda</translation>
    </message>
    <message>
        <source>Has a subscription</source>
        <translation>Er með áskrift</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Athugasemdir</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Starf</translation>
    </message>
    <message>
        <source>First login</source>
        <translation>Fyrsta innskráning</translation>
    </message>
    <message>
        <source>Training completed</source>
        <translation>Kennslu lokið</translation>
    </message>
    <message>
        <source>May order chargeable work</source>
        <translation>Má panta gjaldskylda vinnu</translation>
    </message>
    <message>
        <source>Superuser (level 1)</source>
        <translation>Ofurnotandi (1. stig)</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Starfar þar enn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tegund</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Hefst</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Lýkur</translation>
    </message>
    <message>
        <source>Empty: without an end</source>
        <translation>Autt: án lokadags</translation>
    </message>
    <message>
        <source>Fee a year, without VAT</source>
        <translation>Árgjald, án VSK</translation>
    </message>
    <message>
        <source>Empty: as the profile says</source>
        <translation>Autt: eins og sniðið segir</translation>
    </message>
    <message>
        <source>Hourly rate agreed</source>
        <translation>Umsamið tímagjald</translation>
    </message>
    <message>
        <source>SLA surcharge, %</source>
        <translation>SLA-álag, %</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Athugasemd</translation>
    </message>
    <message>
        <source>Covers hours outside the desk's</source>
        <translation>Nær til tíma utan opnunartíma</translation>
    </message>
    <message>
        <source>Work needs an approved quote first</source>
        <translation>Samþykkt tilboð þarf áður en unnið er</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Veffang</translation>
    </message>
    <message>
        <source>Product version</source>
        <translation>Útgáfa kerfis</translation>
    </message>
    <message>
        <source>Price of the project</source>
        <translation>Verð verkefnis</translation>
    </message>
    <message>
        <source>Training quarters included and left</source>
        <translation>Innifalin og ónotuð kennsla, í 15 mín.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hætta við</translation>
    </message>
    <message>
        <source>A date looks like 30.4.2026.</source>
        <translation>Dagsetning er skrifuð svona: 30.4.2026.</translation>
    </message>
    <message>
        <source>An amount looks like 1250,00.</source>
        <translation>Upphæð er skrifuð svona: 1250,00.</translation>
    </message>
    <message>
        <source>A whole number is wanted here, such as 8.</source>
        <translation>Hér þarf heila tölu, til dæmis 8.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Viðskiptavinur</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Beiðnir</translation>
    </message>
    <message>
        <source>Unbilled</source>
        <translation>Óreikningsfært</translation>
    </message>
    <message>
        <source>May order</source>
        <translation>Má panta</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>Ofurnotandi</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>Í gildi</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Samningur</translation>
    </message>
    <message>
        <source>Fee a year</source>
        <translation>Árgjald</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Vefur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Útgáfa</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Verkefni</translation>
    </message>
    <message>
        <source>Training left</source>
        <translation>Kennsla eftir</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Heimilisfang</translation>
    </message>
    <message>
        <source>Pack this month</source>
        <translation>Pakki í mánuðinum</translation>
    </message>
    <message>
        <source>Pack this year</source>
        <translation>Pakki á árinu</translation>
    </message>
    <message>
        <source>{used} of {whole} quarters</source>
        <translation>{used} af {whole} stundarfjórðungum</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Greiddur</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Opnar beiðnir</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Síðustu símtöl</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Reikningar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Fólk</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Bæta við manneskju</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Enginn enn.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Samningar</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Bæta við samningi</translation>
    </message>
    <message>
        <source>No contract: the profile's plain terms hold.</source>
        <translation>Enginn samningur: almennir skilmálar sniðsins gilda.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Vefir</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Bæta við vef</translation>
    </message>
    <message>
        <source>No site yet: a course is booked for a site.</source>
        <translation>Enginn vefur enn: námskeið er bókað á vef.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Breyta</translation>
    </message>
    <message>
        <source>No subscription</source>
        <translation>Án áskriftar</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nýr viðskiptavinur</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Leita í listanum</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Leita</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Viðskiptavinir</translation>
    </message>
    <message>
        <source>No customer is chosen</source>
        <translation>Enginn viðskiptavinur er valinn</translation>
    </message>
    <message>
        <source>Choose one in the list to see people, contracts and sites.</source>
        <translation>Veldu einn í listanum til að sjá fólk, samninga og vefi.</translation>
    </message>
    <message>
        <source>Nobody is found by these words</source>
        <translation>Enginn finnst með þessum orðum</translation>
    </message>
    <message>
        <source>Any part of a name, site, person or phone number will do.</source>
        <translation>Hluti af nafni, vef, manneskju eða símanúmeri dugar.</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>Enginn viðskiptavinur enn</translation>
    </message>
    <message>
        <source>The first one is added with Ctrl+N, or from a call.</source>
        <translation>Sá fyrsti bætist við með Ctrl+N eða úr símtali.</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Bæta við viðskiptavini</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Breyta viðskiptavininum</translation>
    </message>
    <message>
        <source>Add a person to the customer</source>
        <translation>Bæta manneskju við viðskiptavininn</translation>
    </message>
    <message>
        <source>Add a contract to the customer</source>
        <translation>Bæta samningi við viðskiptavininn</translation>
    </message>
    <message>
        <source>Add a site to the customer</source>
        <translation>Bæta vef við viðskiptavininn</translation>
    </message>
    <message>
        <source>A form is open: save it, or cancel with Esc.</source>
        <translation>Eyðublað er opið: vistaðu það eða hættu við með Esc.</translation>
    </message>
    <message>
        <source>The form is closed without saving.</source>
        <translation>Eyðublaðinu var lokað án þess að vista.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ekki lengur</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pantanir</translation>
    </message>
    <message>
        <source>Book a course</source>
        <translation>Bóka námskeið</translation>
    </message>
    <message>
        <source>Book the customer on the next open course</source>
        <translation>Bóka viðskiptavininn á næsta námskeið með lausum sætum</translation>
    </message>
    <message>
        <source>A course is booked for a site: add the customer's site first.</source>
        <translation>Námskeið er bókað á vef: bættu vef viðskiptavinarins við fyrst.</translation>
    </message>
    <message>
        <source>Erased person {number}</source>
        <translation>Eyddur tengiliður {number}</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Síðustu samskipti</translation>
    </message>
    <message>
        <source>A person has at most {most} more numbers and addresses.</source>
        <translation>Tengiliður hefur í mesta lagi {most} númer og netföng til viðbótar.</translation>
    </message>
    <message>
        <source>“{value}” is not a label of a number: choose one of the list.</source>
        <translation>„{value}“ er ekki merking númers: veldu eina af listanum.</translation>
    </message>
    <message>
        <source>“{value}” is not a phone number: write its digits, as in +354 555 0142.</source>
        <translation>„{value}“ er ekki símanúmer: skrifaðu tölustafina, eins og +354 555 0142.</translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address: write it as in name@example.com.</source>
        <translation>„{value}“ er ekki netfang: skrifaðu það eins og nafn@example.com.</translation>
    </message>
    <message>
        <source>Line {line} cannot be read as a row: look for a quotation mark too many.</source>
        <translation>Ekki er hægt að lesa línu {line} sem röð: leitaðu að gæsalöpp sem er ofaukið.</translation>
    </message>
    <message>
        <source>The file has no rows: choose one with a line of headings and a row for each.</source>
        <translation>Engar raðir eru í skránni: veldu skrá með fyrirsagnalínu og röð fyrir hvern og einn.</translation>
    </message>
    <message>
        <source>The file is bigger than {most} megabytes: import it in parts.</source>
        <translation>Skráin er stærri en {most} megabæti: flyttu hana inn í hlutum.</translation>
    </message>
    <message>
        <source>The file is not written in {encoding}: choose another encoding.</source>
        <translation>Skráin er ekki skrifuð í {encoding}: veldu aðra stafakóðun.</translation>
    </message>
    <message>
        <source>This person's data was erased: add a new person instead.</source>
        <translation>Gögnum þessa tengiliðar var eytt: bættu við nýjum í staðinn.</translation>
    </message>
    <message>
        <source>This customer was merged into another: change that one.</source>
        <translation>Þessi viðskiptavinur var sameinaður öðrum: breyttu hinum.</translation>
    </message>
    <message>
        <source>There is no table of {what}: choose one of {known}.</source>
        <translation>Engin tafla er til um {what}: veldu eina af {known}.</translation>
    </message>
    <message>
        <source>No column is chosen: say for at least one what it holds.</source>
        <translation>Enginn dálkur er valinn: segðu fyrir að minnsta kosti einn hvað er í honum.</translation>
    </message>
    <message>
        <source>{label:tr} is chosen for two columns: choose it once.</source>
        <translation>{label:tr} er valið fyrir tvo dálka: veldu það einu sinni.</translation>
    </message>
    <message>
        <source>A customer can't be merged into itself: choose another.</source>
        <translation>Ekki er hægt að sameina viðskiptavin sjálfum sér: veldu annan.</translation>
    </message>
    <message>
        <source>Something newer happened to {name} since the merge: it can't be taken back any more.</source>
        <translation>Eitthvað nýrra hefur gerst hjá {name} eftir sameininguna: hana er ekki hægt að taka aftur lengur.</translation>
    </message>
    <message>
        <source>Both customers have a contract of the same kind at the same time: end one of them first, then merge.</source>
        <translation>Báðir viðskiptavinir hafa samning af sömu tegund á sama tíma: ljúktu öðrum fyrst og sameinaðu svo.</translation>
    </message>
    <message>
        <source>{name} was changed by somebody while you compared: look at both again.</source>
        <translation>Einhver breytti {name} meðan þú barst saman: skoðaðu báða aftur.</translation>
    </message>
    <message>
        <source>{name} was merged into another customer already.</source>
        <translation>{name} hefur þegar verið sameinaður öðrum viðskiptavini.</translation>
    </message>
    <message>
        <source>Business cards, version 3</source>
        <translation>Nafnspjöld, útgáfa 3</translation>
    </message>
    <message>
        <source>Business cards, version 4</source>
        <translation>Nafnspjöld, útgáfa 4</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Velja skrá</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Flytja út</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Flytja út…</translation>
    </message>
    <message>
        <source>Find customers that may be the same</source>
        <translation>Finna viðskiptavini sem gætu verið sami aðilinn</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Finna tvískráningar</translation>
    </message>
    <message>
        <source>Import customers from a table or business cards</source>
        <translation>Flytja viðskiptavini inn úr töflu eða nafnspjöldum</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Flytja inn…</translation>
    </message>
    <message>
        <source>Merge the customer with another that is the same</source>
        <translation>Sameina viðskiptavininn öðrum sem er sami aðilinn</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Sameina…</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Persónuupplýsingar</translation>
    </message>
    <message>
        <source>Show, hand out or erase all that is kept of the person chosen</source>
        <translation>Sýna, afhenda eða eyða öllu sem geymt er um valinn tengilið</translation>
    </message>
    <message>
        <source>Write the customers shown, their people, sites or contracts to a file</source>
        <translation>Skrifa viðskiptavinina sem sjást, tengiliði þeirra, vefi eða samninga í skrá</translation>
    </message>
    <message numerus="yes">
        <source>Of the {n} customers in the list.</source>
        <translation><numerusform>Um {n} viðskiptavin á listanum.</numerusform><numerusform>Um {n} viðskiptavini á listanum.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are in {file}.</source>
        <translation><numerusform>{n} röð er í {file}.</numerusform><numerusform>{n} raðir eru í {file}.</numerusform></translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Sameinað við hann</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Sameinaður við</translation>
    </message>
    <message>
        <source>Named contact at our side</source>
        <translation>Fastur tengiliður okkar megin</translation>
    </message>
    <message>
        <source>Visiting address</source>
        <translation>Aðsetur</translation>
    </message>
    <message>
        <source>{name}, {day:date}</source>
        <translation>{name}, {day:date}</translation>
    </message>
    <message>
        <source>More numbers and addresses</source>
        <translation>Fleiri númer og netföng</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Enginn sérstakur</translation>
    </message>
    <message>
        <source>Only if it is another one</source>
        <translation>Aðeins ef það er annað</translation>
    </message>
    <message>
        <source>No customer of the desk is meant by this row, and it gives no name for a new one.</source>
        <translation>Röðin á ekki við neinn viðskiptavin og gefur ekkert nafn fyrir nýjan.</translation>
    </message>
    <message>
        <source>Several customers have the name {name}: give the registration number too.</source>
        <translation>Nokkrir viðskiptavinir heita {name}: gefðu kennitöluna líka upp.</translation>
    </message>
    <message>
        <source>The row points to two customers, {one} and {other}: merge them first, or mend the number.</source>
        <translation>Röðin bendir á tvo viðskiptavini, {one} og {other}: sameinaðu þá fyrst eða leiðréttu númerið.</translation>
    </message>
    <message>
        <source>This person is not there yet, and a new one needs a name.</source>
        <translation>Þessi tengiliður er ekki til enn og nýr þarf nafn.</translation>
    </message>
    <message>
        <source>Direct line</source>
        <translation>Beint númer</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Heima</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Farsími</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annað</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Vinna</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>„{value}“ er hvorki já né nei.</translation>
    </message>
    <message>
        <source>Changed: {customers} customers, {people} people, {sites} sites.</source>
        <translation>Breytt: viðskiptavinir {customers}, tengiliðir {people}, vefir {sites}.</translation>
    </message>
    <message>
        <source>New: {customers} customers, {people} people, {sites} sites.</source>
        <translation>Nýtt: viðskiptavinir {customers}, tengiliðir {people}, vefir {sites}.</translation>
    </message>
    <message>
        <source>Line {line}: {said}</source>
        <translation>Lína {line}: {said}</translation>
    </message>
    <message>
        <source>There is no field {field_name}; the fields are {fields}.</source>
        <translation>Enginn reitur heitir {field_name}; reitirnir eru {fields}.</translation>
    </message>
    <message>
        <source>This is a dry run: nothing was written.</source>
        <translation>Þetta er prufukeyrsla: ekkert var skrifað.</translation>
    </message>
    <message>
        <source>{file} could not be read: {why}.</source>
        <translation>Ekki tókst að lesa {file}: {why}.</translation>
    </message>
    <message>
        <source>“{given}” is not HEADING=FIELD with a heading of the file; the headings are {headings}.</source>
        <translation>„{given}“ er ekki FYRIRSÖGN=REITUR með fyrirsögn úr skránni; fyrirsagnirnar eru {headings}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are left out:</source>
        <translation><numerusform>{n} röð er sleppt:</numerusform><numerusform>{n} röðum er sleppt:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} rows say nothing new.</source>
        <translation><numerusform>{n} röð segir ekkert nýtt.</numerusform><numerusform>{n} raðir segja ekkert nýtt.</numerusform></translation>
    </message>
    <message>
        <source>Choose a table (CSV) or business cards (VCF), or drop the file here.</source>
        <translation>Veldu töflu (CSV) eða nafnspjöld (VCF), eða slepptu skránni hér.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Stafakóðun</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hve langt er komið</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Flytja inn viðskiptavini</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Flytja inn</translation>
    </message>
    <message>
        <source>Let the file stand over what the desk has (otherwise it fills in what is empty)</source>
        <translation>Skráin gildir fram yfir það sem fyrir er (annars fyllir hún aðeins í það sem er autt)</translation>
    </message>
    <message>
        <source>Save the reasons</source>
        <translation>Vista ástæðurnar</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semíkomma</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Skiltákn</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Dálkmerki</translation>
    </message>
    <message>
        <source>Tables and business cards</source>
        <translation>Töflur og nafnspjöld</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was written.</source>
        <translation>Innflutningurinn var stöðvaður; ekkert var skrifað.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>sleppt</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} rows</source>
        <translation><numerusform>Flytja inn {n} röð</numerusform><numerusform>Flytja inn {n} raðir</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} things were imported or changed.</source>
        <translation><numerusform>{n} atriði var flutt inn eða því breytt.</numerusform><numerusform>{n} atriði voru flutt inn eða þeim breytt.</numerusform></translation>
    </message>
    <message>
        <source>The person's e-mail</source>
        <translation>Netfang tengiliðar</translation>
    </message>
    <message>
        <source>The person's phone</source>
        <translation>Sími tengiliðar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Tengiliður</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Ekki flutt inn</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Fyrstu raðir skrárinnar</translation>
    </message>
    <message>
        <source>What the column {heading} holds</source>
        <translation>Hvað er í dálkinum {heading}</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Raðir sem er sleppt</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Innflutningnum er lokið.</translation>
    </message>
    <message>
        <source>All fields are the same.</source>
        <translation>Allir reitir eru eins.</translation>
    </message>
    <message>
        <source>Customers that may be the same</source>
        <translation>Viðskiptavinir sem gætu verið sami aðilinn</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>Fer inn í hann</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Gæti verið sami</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>Sameina viðskiptavini</translation>
    </message>
    <message>
        <source>Merge it with</source>
        <translation>Sameina við</translation>
    </message>
    <message>
        <source>No two customers look like one.</source>
        <translation>Engir tveir viðskiptavinir líkjast einum og sama.</translation>
    </message>
    <message>
        <source>Same VAT number</source>
        <translation>Sama VSK-númer</translation>
    </message>
    <message>
        <source>Same name and mail domain</source>
        <translation>Sama nafn og netfangslén</translation>
    </message>
    <message>
        <source>Same registration number</source>
        <translation>Sama kennitala</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Stendur eftir</translation>
    </message>
    <message>
        <source>The two customers are apart again.</source>
        <translation>Viðskiptavinirnir tveir eru aðskildir á ný.</translation>
    </message>
    <message>
        <source>Tickets, calls, charges, contracts, bookings, people and sites go along. Issued invoices keep their buyer.</source>
        <translation>Beiðnir, símtöl, gjöld, samningar, bókanir, tengiliðir og vefir fylgja með. Útgefnir reikningar halda kaupanda sínum.</translation>
    </message>
    <message>
        <source>{other} was merged into {one}.</source>
        <translation>{other} var sameinaður við {one}.</translation>
    </message>
    <message>
        <source>The person's data is erased.</source>
        <translation>Gögnum tengiliðarins hefur verið eytt.</translation>
    </message>
    <message>
        <source>Copies of the desk made earlier still hold them.</source>
        <translation>Eldri afrit geyma þau enn.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Eyða fyrir fullt og allt</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Eyða {name}?</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Eyða…</translation>
    </message>
    <message>
        <source>Issued invoices stay as they are, as the law asks: {numbers}.</source>
        <translation>Útgefnir reikningar standa óbreyttir eins og lög krefjast: {numbers}.</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Vista sem JSON</translation>
    </message>
    <message>
        <source>Show as PDF</source>
        <translation>Sýna sem PDF</translation>
    </message>
    <message>
        <source>Texts that name the person</source>
        <translation>Textar sem nefna tengiliðinn</translation>
    </message>
    <message>
        <source>The name, numbers and addresses go for good, and so do the mentions ticked below. Calls and tickets keep their facts.</source>
        <translation>Nafn, númer og netföng hverfa fyrir fullt og allt og sömuleiðis tilvísanirnar sem hakað er við. Símtöl og beiðnir halda staðreyndum sínum.</translation>
    </message>
    <message>
        <source>When the person is erased, the name also goes out of the texts ticked here:</source>
        <translation>Þegar tengiliðnum er eytt hverfur nafnið líka úr textunum sem hakað er við hér:</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, in the paper</source>
        <translation><numerusform>og {n} í viðbót, á blaðinu</numerusform><numerusform>og {n} í viðbót, á blaðinu</numerusform></translation>
    </message>
    <message>
        <source>This person's data was erased already.</source>
        <translation>Gögnum þessa tengiliðar hefur þegar verið eytt.</translation>
    </message>
    <message>
        <source>Files on the person's tickets</source>
        <translation>Skrár í beiðnum tengiliðarins</translation>
    </message>
    <message>
        <source>Bookkeeping law keeps issued invoices as they were issued: {numbers}.</source>
        <translation>Bókhaldslög varðveita útgefna reikninga eins og þeir voru gefnir út: {numbers}.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Eytt</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Afhent</translation>
    </message>
    <message>
        <source>Invoices that name the person</source>
        <translation>Reikningar sem nefna tengiliðinn</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>Skráð</translation>
    </message>
    <message>
        <source>A business card is of version {versions}.</source>
        <translation>Nafnspjald er af útgáfu {versions}.</translation>
    </message>
    <message>
        <source>There is no business card in this file: choose one that ends in .vcf.</source>
        <translation>Ekkert nafnspjald er í þessari skrá: veldu skrá sem endar á .vcf.</translation>
    </message>
    <message>
        <source>Add a number or address</source>
        <translation>Bæta við númeri eða netfangi</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Merking</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Númer eða netfang</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Taka burt</translation>
    </message>
    <message>
        <source>A contract keeps its kind: end this one, and add one of the other kind.</source>
        <translation>Samningur heldur sinni gerð: ljúktu þessum og bættu við öðrum af hinni gerðinni.</translation>
    </message>
    <message>
        <source>{profile} has no phone pack: help by phone is open to every customer here, so leave it out.</source>
        <translation>{profile} er ekki með símaþjónustupakka: símaaðstoð stendur öllum viðskiptavinum til boða hér, svo slepptu honum.</translation>
    </message>
    <message>
        <source>{profile} knows no tiers: what a customer is promised here goes by other contracts.</source>
        <translation>{profile} þekkir engin þjónustustig: það sem viðskiptavini er lofað hér fer eftir öðrum samningum.</translation>
    </message>
    <message>
        <source>The customer has the tier {tier} from {start:date}: end that one the day before this begins.</source>
        <translation>Viðskiptavinurinn er á þjónustustiginu {tier} frá {start:date}: ljúktu því daginn áður en þetta hefst.</translation>
    </message>
    <message>
        <source>The tier is raised to {tier} from {start:date} to {end:date} already: choose days outside it, or end that raise.</source>
        <translation>Þjónustustigið er þegar hækkað í {tier} frá {start:date} til {end:date}: veldu daga utan þess eða ljúktu þeirri hækkun.</translation>
    </message>
    <message>
        <source>A raise is for a time: write the day it ends, or agree on the tier itself.</source>
        <translation>Hækkun er tímabundin: skrifaðu hvaða dag henni lýkur eða semdu um þjónustustigið sjálft.</translation>
    </message>
    <message>
        <source>The customer has {tier} in that time: a raise goes to a higher tier.</source>
        <translation>Viðskiptavinurinn er á {tier} á þeim tíma: hækkun fer á hærra þjónustustig.</translation>
    </message>
    <message>
        <source>The tier {tier} runs from {start:date} to {end:date}: the raise must lie within it.</source>
        <translation>Þjónustustigið {tier} gildir frá {start:date} til {end:date}: hækkunin verður að vera innan þess.</translation>
    </message>
    <message>
        <source>The customer's tier begins on {start:date}: the raise can start then at the earliest.</source>
        <translation>Þjónustustig viðskiptavinarins hefst {start:date}: hækkunin getur fyrst byrjað þá.</translation>
    </message>
    <message>
        <source>The agreement can start once the customer has completed a training course: book one, or record one that is done.</source>
        <translation>Samningurinn getur hafist þegar viðskiptavinurinn hefur lokið námskeiði: bókaðu námskeið eða skráðu það sem er lokið.</translation>
    </message>
    <message>
        <source>The customer completed a training course on {trained:date}: the agreement can start then at the earliest.</source>
        <translation>Viðskiptavinurinn lauk námskeiði {trained:date}: samningurinn getur fyrst hafist þá.</translation>
    </message>
    <message>
        <source>The fee is {percent:percent} of the project's price: enter that price on the site, or write the fee here.</source>
        <translation>Gjaldið er {percent:percent} af verði verkefnisins: skráðu verðið á vefinn eða skrifaðu gjaldið hér.</translation>
    </message>
    <message>
        <source>A contract that renews by itself has no end: leave the end empty, or let it not renew by itself.</source>
        <translation>Samningur sem endurnýjast sjálfkrafa hefur engin lok: hafðu lokadaginn auðan eða láttu hann ekki endurnýjast sjálfkrafa.</translation>
    </message>
    <message>
        <source>The next renewal comes after the start: choose a later day.</source>
        <translation>Næsta endurnýjun er eftir upphafið: veldu seinni dag.</translation>
    </message>
    <message>
        <source>A fee of this contract is on an invoice already: end the contract, and add another from the day of the change.</source>
        <translation>Gjald þessa samnings er þegar á reikningi: ljúktu samningnum og bættu við öðrum frá breytingardeginum.</translation>
    </message>
    <message>
        <source>{value} is not a number of days: write a whole number from 0 to {most}.</source>
        <translation>{value} er ekki fjöldi daga: skrifaðu heila tölu frá 0 til {most}.</translation>
    </message>
    <message>
        <source>“{value}” is not a period: choose month or year.</source>
        <translation>„{value}“ er ekki tímabil: veldu mánuð eða ár.</translation>
    </message>
    <message>
        <source>New terms begin after the contract does and before it ends: choose a day from {first:date} on.</source>
        <translation>Nýir skilmálar hefjast eftir upphaf samningsins og fyrir lok hans: veldu dag frá {first:date}.</translation>
    </message>
    <message>
        <source>Terms are agreed from {since:date} on already: choose that day or a later one.</source>
        <translation>Þegar hefur verið samið um skilmála frá {since:date}: veldu þann dag eða seinni.</translation>
    </message>
    <message>
        <source>From a day on only price, surcharge, hourly rate and what is covered can be agreed anew: change the rest by itself.</source>
        <translation>Frá tilteknum degi má aðeins semja upp á nýtt um verð, álag, tímagjald og það sem er innifalið: breyttu hinu sér.</translation>
    </message>
    <message>
        <source>This contract is not one that renews: choose how it renews first, or write a later end.</source>
        <translation>Þessi samningur endurnýjast ekki: veldu fyrst hvernig hann endurnýjast eða skrifaðu seinni lokadag.</translation>
    </message>
    <message>
        <source>This contract renews by itself on {day:date}: there is nothing to do.</source>
        <translation>Þessi samningur endurnýjast sjálfkrafa {day:date}: ekkert þarf að gera.</translation>
    </message>
    <message>
        <source>The contract begins on {start:date}: end it on that day or later.</source>
        <translation>Samningurinn hefst {start:date}: ljúktu honum þann dag eða seinna.</translation>
    </message>
    <message>
        <source>The contract ends on {end:date} anyway: choose an earlier day.</source>
        <translation>Samningnum lýkur hvort eð er {end:date}: veldu fyrri dag.</translation>
    </message>
    <message>
        <source>Write why it ends early: it stays on the record.</source>
        <translation>Skrifaðu hvers vegna honum lýkur fyrir tímann: það geymist í sögunni.</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mánuður</translation>
    </message>
    <message>
        <source>{first:date} – {last:date}</source>
        <translation>{first:date} – {last:date}</translation>
    </message>
    <message>
        <source>Somebody else has just used the training that was left: price it again.</source>
        <translation>Einhver annar var að nota kennsluna sem eftir var: verðleggðu aftur.</translation>
    </message>
    <message>
        <source>{tier} is the customer's own tier.</source>
        <translation>{tier} er eigið þjónustustig viðskiptavinarins.</translation>
    </message>
    <message>
        <source>{tier} holds by contract.</source>
        <translation>{tier} gildir samkvæmt samningi.</translation>
    </message>
    <message>
        <source>Without a tier of its own the customer counts as {tier}.</source>
        <translation>Án eigin þjónustustigs telst viðskiptavinurinn {tier}.</translation>
    </message>
    <message>
        <source>Raised to {tier} until {end:date}: tickets received by then take it.</source>
        <translation>Hækkað í {tier} til {end:date}: beiðnir sem berast fram að því fá það stig.</translation>
    </message>
    <message>
        <source>Raised to {tier}: tickets received in it take it.</source>
        <translation>Hækkað í {tier}: beiðnir sem berast á meðan fá það stig.</translation>
    </message>
    <message>
        <source>The hours agreed for it count as open.</source>
        <translation>Umsaminn tími telst opnunartími.</translation>
    </message>
    <message>
        <source>{names} may order chargeable work in it.</source>
        <translation>{names} má panta gjaldskylda vinnu á meðan.</translation>
    </message>
    <message>
        <source>Phone guidance in opening hours: {month:duration} left this month, {year:duration} until {end:date}.</source>
        <translation>Símaleiðsögn á opnunartíma: {month:duration} eftir í mánuðinum, {year:duration} til {end:date}.</translation>
    </message>
    <message>
        <source>{site}: {left:duration} of {whole:duration} of the project's training are left, used before anything is charged.</source>
        <translation>{site}: {left:duration} af {whole:duration} kennslu í verkefninu eru eftir og nýtast áður en nokkuð er rukkað.</translation>
    </message>
    <message>
        <source>Hourly rates are {surcharge:percent} higher.</source>
        <translation>Tímagjöld eru {surcharge:percent} hærri.</translation>
    </message>
    <message>
        <source>Tickets of normal priority are handled as high.</source>
        <translation>Almennar beiðnir eru afgreiddar sem brýnar.</translation>
    </message>
    <message>
        <source>Critical tickets are taken up at any hour.</source>
        <translation>Neyðartilfelli eru tekin fyrir allan sólarhringinn.</translation>
    </message>
    <message>
        <source>Hours outside the desk's are not agreed.</source>
        <translation>Ekki er samið um tíma utan opnunartíma.</translation>
    </message>
    <message>
        <source>The desk strives to solve cases the same business day.</source>
        <translation>Stefnt er að því að leysa mál samdægurs á virkum dögum.</translation>
    </message>
    <message>
        <source>Costs nothing: {causes:words}.</source>
        <translation>Kostar ekkert: {causes:words}.</translation>
    </message>
    <message>
        <source>Upgrades within the same major version cost nothing.</source>
        <translation>Uppfærslur innan sömu aðalútgáfu kosta ekkert.</translation>
    </message>
    <message>
        <source>Development costs {rate:money} an hour.</source>
        <translation>Þróun kostar {rate:money} á klukkustund.</translation>
    </message>
    <message>
        <source>Work needs an approved quote first.</source>
        <translation>Vinna krefst fyrst samþykkts tilboðs.</translation>
    </message>
    <message>
        <source>Nothing in the desk's promise hangs on it: it is a fee.</source>
        <translation>Þjónustuloforðið ræðst ekki af honum: aðeins gjald hans er innheimt.</translation>
    </message>
    <message>
        <source>It could start: training was completed on {day:date}.</source>
        <translation>Hann gat hafist: kennslu lauk {day:date}.</translation>
    </message>
    <message>
        <source>The subscription covers questions about the system and invoices.</source>
        <translation>Áskriftin nær yfir spurningar um kerfið og reikninga.</translation>
    </message>
    <message>
        <source>Without a subscription, questions wait for a decision whether they are charged.</source>
        <translation>Án áskriftar bíða spurningar ákvörðunar um hvort þær séu gjaldskyldar.</translation>
    </message>
    <message>
        <source>By contract since {start:date}.</source>
        <translation>Samkvæmt samningi frá {start:date}.</translation>
    </message>
    <message>
        <source>By contract from {start:date} to {end:date}.</source>
        <translation>Samkvæmt samningi frá {start:date} til {end:date}.</translation>
    </message>
    <message>
        <source>By contract since {start:date}; it renews by itself on {day:date}.</source>
        <translation>Samkvæmt samningi frá {start:date}; hann endurnýjast sjálfkrafa {day:date}.</translation>
    </message>
    <message>
        <source>For {site} only.</source>
        <translation>Aðeins fyrir {site}.</translation>
    </message>
    <message>
        <source>Terms agreed anew from {day:date}.</source>
        <translation>Samið um skilmála upp á nýtt frá {day:date}.</translation>
    </message>
    <message>
        <source>Renew it, or let it end</source>
        <translation>Endurnýja eða láta ljúka</translation>
    </message>
    <message>
        <source>Last day to give notice</source>
        <translation>Síðasti uppsagnardagur</translation>
    </message>
    <message>
        <source>Ends, nothing follows</source>
        <translation>Lýkur, ekkert tekur við</translation>
    </message>
    <message>
        <source>Training due</source>
        <translation>Kennsla fram undan</translation>
    </message>
    <message>
        <source>Each new user is trained within the time the profile promises.</source>
        <translation>Hver nýr notandi fær kennslu innan þess tíma sem lofað er.</translation>
    </message>
    <message>
        <source>Book on the next open course</source>
        <translation>Bóka á næsta opna námskeið</translation>
    </message>
    <message>
        <source>Nobody is to be trained.</source>
        <translation>Enginn bíður kennslu.</translation>
    </message>
    <message>
        <source>Contracts ending soon</source>
        <translation>Samningar sem lýkur bráðum</translation>
    </message>
    <message>
        <source>Terms that end or can be given notice within sixty days.</source>
        <translation>Samningstímar sem lýkur eða má segja upp innan sextíu daga.</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Sýna viðskiptavininn</translation>
    </message>
    <message>
        <source>No contract ends soon.</source>
        <translation>Engum samningi lýkur bráðum.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bókað</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Að gera</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Ekki bókað</translation>
    </message>
    <message>
        <source>Contract's record</source>
        <translation>Saga samningsins</translation>
    </message>
    <message>
        <source>See who changed the contract and when</source>
        <translation>Sjá hver breytti samningnum og hvenær</translation>
    </message>
    <message>
        <source>Renew contract</source>
        <translation>Endurnýja samning</translation>
    </message>
    <message>
        <source>Renew the contract by one period</source>
        <translation>Endurnýja samninginn um eitt tímabil</translation>
    </message>
    <message>
        <source>End contract early</source>
        <translation>Ljúka samningi fyrir tímann</translation>
    </message>
    <message>
        <source>End the contract before its time, with the reason</source>
        <translation>Ljúka samningnum fyrir tímann, með ástæðu</translation>
    </message>
    <message>
        <source>See who is to be trained, and book them</source>
        <translation>Sjá hverjir bíða kennslu og bóka þá</translation>
    </message>
    <message>
        <source>See which contracts end or can be given notice soon</source>
        <translation>Sjá hvaða samningum lýkur eða má segja upp bráðum</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Allir vefir</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Á ári</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Á mánuði</translation>
    </message>
    <message>
        <source>Does not renew</source>
        <translation>Endurnýjast ekki</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Árlega</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Mánaðarlega</translation>
    </message>
    <message>
        <source>Why it ends early</source>
        <translation>Hvers vegna lýkur fyrir tímann</translation>
    </message>
    <message>
        <source>Of which site</source>
        <translation>Fyrir hvaða vef</translation>
    </message>
    <message>
        <source>Fee without VAT</source>
        <translation>Gjald án VSK</translation>
    </message>
    <message>
        <source>Fee for</source>
        <translation>Gjaldtímabil</translation>
    </message>
    <message>
        <source>Fees are invoiced from</source>
        <translation>Gjöld innheimt frá</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Endurnýjun</translation>
    </message>
    <message>
        <source>Renews next</source>
        <translation>Endurnýjast næst</translation>
    </message>
    <message>
        <source>Notice, days before</source>
        <translation>Uppsagnarfrestur, dagar</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Endurnýjast sjálfkrafa</translation>
    </message>
    <message>
        <source>Agreed hours outside the desk's</source>
        <translation>Umsaminn tími utan opnunartíma</translation>
    </message>
    <message>
        <source>Contacts agreed on, who may order in it</source>
        <translation>Umsamdir tengiliðir sem mega panta á meðan</translation>
    </message>
    <message>
        <source>The change holds from</source>
        <translation>Breytingin gildir frá</translation>
    </message>
    <message>
        <source>Empty: from the period of today</source>
        <translation>Autt: frá núverandi tímabili</translation>
    </message>
    <message>
        <source>Empty: counted from the start</source>
        <translation>Autt: talið frá upphafi</translation>
    </message>
    <message>
        <source>Empty: it was so from the start</source>
        <translation>Autt: svona var það frá upphafi</translation>
    </message>
    <message>
        <source>Nothing is on record: it stood before records were kept.</source>
        <translation>Ekkert er skráð: samningurinn er eldri en skráningin.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Bætt við</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Leiðrétt</translation>
    </message>
    <message>
        <source>Agreed anew</source>
        <translation>Samið upp á nýtt</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Endurnýjað</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Lauk fyrir tímann</translation>
    </message>
    <message>
        <source>Record: {what}</source>
        <translation>Saga: {what}</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Sjálfkrafa</translation>
    </message>
    <message>
        <source>Holds from {day:date}.</source>
        <translation>Gildir frá {day:date}.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Endurnýja</translation>
    </message>
    <message>
        <source>End early</source>
        <translation>Ljúka fyrir tímann</translation>
    </message>
    <message>
        <source>The contract is ended; its reason is on the record.</source>
        <translation>Samningnum er lokið; ástæðan er í sögunni.</translation>
    </message>
    <message>
        <source>The contract is renewed.</source>
        <translation>Samningurinn er endurnýjaður.</translation>
    </message>
    <message>
        <source>It renews no more. Fees of later periods that are not invoiced go; what is on an invoice stays.</source>
        <translation>Hann endurnýjast ekki lengur. Gjöld seinni tímabila sem eru ekki á reikningi falla niður; það sem er á reikningi stendur.</translation>
    </message>
    <message>
        <source>End early: {what}</source>
        <translation>Ljúka fyrir tímann: {what}</translation>
    </message>
    <message>
        <source>Nothing beyond the profile's plain terms.</source>
        <translation>Ekkert umfram almenna skilmála.</translation>
    </message>
    <message>
        <source>Included training</source>
        <translation>Innifalin kennsla</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Áskrift</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Stofna: {what}</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Réttindi</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Hvaða dag</translation>
    </message>
    <message>
        <source>Any day, past or to come: what held then is shown.</source>
        <translation>Hvaða dagur sem er, liðinn eða ókominn: sýnt er það sem gildir þá.</translation>
    </message>
    <message>
        <source>Training is completed: the agreement can start.</source>
        <translation>Kennslu er lokið: samningurinn getur hafist.</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Endurnýjast</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gjald</translation>
    </message>
    <message>
        <source>Raised to Standard</source>
        <translation>Hækkað í Standard</translation>
    </message>
    <message>
        <source>Raised to Premium</source>
        <translation>Hækkað í Premium</translation>
    </message>
    <message>
        <source>The contract's fee for {first:date} to {last:date} is {net:money} without VAT.</source>
        <translation>Gjald samningsins fyrir {first:date} til {last:date} er {net:money} án VSK.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people to be trained</source>
        <translation><numerusform>{n} bíður kennslu</numerusform><numerusform>{n} bíða kennslu</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} contracts end soon</source>
        <translation><numerusform>{n} samningi lýkur bráðum</numerusform><numerusform>{n} samningum lýkur bráðum</numerusform></translation>
    </message>
    <message>
        <source>Choose one of the customer's people in the table first.</source>
        <translation>Veldu fyrst tengilið viðskiptavinarins í töflunni.</translation>
    </message>
    <message>
        <source>Train by</source>
        <translation>Kennsla fyrir</translation>
    </message>
    <message>
        <source>To do by</source>
        <translation>Gera fyrir</translation>
    </message>
    <message numerus="yes">
        <source>{n} agreements to open</source>
        <translation><numerusform>{n} samning má gera</numerusform><numerusform>{n} samninga má gera</numerusform></translation>
    </message>
    <message>
        <source>Agreements to open</source>
        <translation>Samningar sem má gera</translation>
    </message>
    <message>
        <source>Training is completed, and the agreement it opens is not made yet.</source>
        <translation>Námskeiði er lokið en samningurinn sem þá má gera er ógerður.</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Stofna samninginn</translation>
    </message>
    <message>
        <source>No agreement waits to be opened.</source>
        <translation>Enginn samningur bíður.</translation>
    </message>
    <message>
        <source>See whose training is completed, and open the agreement</source>
        <translation>Sjá hverjir hafa lokið námskeiði og stofna samninginn</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Lína</translation>
    </message>
    <message>
        <source>Drafts, terms of payment or prices went along with this merge: ask the office to take it back.</source>
        <translation>Drög, greiðsluskilmálar eða verð fylgdu með í þessari sameiningu: biddu skrifstofuna um að taka hana til baka.</translation>
    </message>
</context>
<context>
    <name>desks</name>
    <message>
        <source>The backup {file} is written and has passed its check.</source>
        <translation>Afritið {file} er skrifað og stóðst prófun.</translation>
    </message>
    <message>
        <source>Damage: {detail}</source>
        <translation>Skemmd: {detail}</translation>
    </message>
    <message>
        <source>The paper of invoice {number} is not the one that was issued.</source>
        <translation>Skjal reiknings {number} er ekki það sem var gefið út.</translation>
    </message>
    <message>
        <source>{file} is sound.</source>
        <translation>{file} er í lagi.</translation>
    </message>
    <message>
        <source>{file} is there already. Name another file, or say --force to replace it.</source>
        <translation>{file} er þegar til. Veldu annað skráarheiti eða bættu við --force til að skrifa yfir skrána.</translation>
    </message>
    <message>
        <source>The demo desk {file} is ready.</source>
        <translation>Sýnidæmið {file} er tilbúið.</translation>
    </message>
    <message>
        <source>The backup {file} did not pass its check and was thrown away; the database itself may be damaged: {detail}</source>
        <translation>Afritið {file} stóðst ekki prófun og var hent; gagnagrunnurinn sjálfur kann að vera skemmdur: {detail}</translation>
    </message>
    <message>
        <source>The backup {file} could not be written: {detail}</source>
        <translation>Ekki tókst að skrifa afritið {file}: {detail}</translation>
    </message>
    <message>
        <source>A backup must not overwrite the database itself; choose another file.</source>
        <translation>Afrit má ekki skrifa yfir gagnagrunninn sjálfan; veldu aðra skrá.</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file.</source>
        <translation>{file} er mappa; gefðu upp skrá.</translation>
    </message>
    <message>
        <source>There is no desk in {file}; name its file.</source>
        <translation>Enginn gagnagrunnur er í {file}; gefðu upp rétta skrá.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Mappan {folder} er ekki til.</translation>
    </message>
    <message>
        <source>There is no demo desk for the profile {given}.</source>
        <translation>Ekkert sýnidæmi er til fyrir þjónustulýsinguna {given}.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Þetta má ekki vera autt.</translation>
    </message>
    <message>
        <source>The desk has no field “{given}”.</source>
        <translation>Reiturinn „{given}“ er ekki til.</translation>
    </message>
    <message>
        <source>“{given}” is not a language this program writes.</source>
        <translation>„{given}“ er ekki tungumál sem forritið skrifar.</translation>
    </message>
    <message>
        <source>“{given}” is not a country's two letters, such as IS, NO, FI or GR.</source>
        <translation>„{given}“ er ekki tveggja stafa landskóði eins og IS, NO, FI eða GR.</translation>
    </message>
    <message>
        <source>“{given}” is not an IBAN: check its letters and digits.</source>
        <translation>„{given}“ er ekki IBAN-númer: athugaðu bókstafi og tölustafi.</translation>
    </message>
    <message>
        <source>“{given}” is not a BIC: it has 8 or 11 letters and digits.</source>
        <translation>„{given}“ er ekki BIC-kóði: hann er 8 eða 11 bókstafir og tölustafir.</translation>
    </message>
    <message>
        <source>“{given}” is not a Norwegian account number: write its eleven digits.</source>
        <translation>„{given}“ er ekki norskt reikningsnúmer: skrifaðu ellefu tölustafi þess.</translation>
    </message>
    <message>
        <source>“{given}” is not an Icelandic account: write bank, ledger and number, as in 0133-26-012345.</source>
        <translation>„{given}“ er ekki íslenskur bankareikningur: skrifaðu banka, höfuðbók og númer, eins og 0133-26-012345.</translation>
    </message>
    <message>
        <source>“{given}” is not an e-mail address.</source>
        <translation>„{given}“ er ekki netfang.</translation>
    </message>
    <message>
        <source>“{given}” is not a colour: write # and six digits, as in #0B6685.</source>
        <translation>„{given}“ er ekki litur: skrifaðu # og sex stafi, eins og #0B6685.</translation>
    </message>
    <message>
        <source>Days to pay are a whole number from 0 to {most}.</source>
        <translation>Greiðslufrestur er heil tala daga frá 0 til {most}.</translation>
    </message>
    <message>
        <source>This database belongs to the desk {name} already. Choose another file for a new desk.</source>
        <translation>Þessi gagnagrunnur tilheyrir þegar þjónustuborðinu {name}. Veldu aðra skrá fyrir nýtt þjónustuborð.</translation>
    </message>
    <message>
        <source>This database has no desk yet: set one up first.</source>
        <translation>Ekkert þjónustuborð er enn í þessum gagnagrunni: settu það upp fyrst.</translation>
    </message>
    <message>
        <source>“{given}” is not a role; use one of {choices}.</source>
        <translation>„{given}“ er ekki hlutverk; notaðu eitt af {choices}.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>Þessi tengiliður er ekki til lengur.</translation>
    </message>
    <message>
        <source>{name} is the last administrator: make somebody else one first.</source>
        <translation>{name} er síðasti kerfisstjórinn: gerðu fyrst einhvern annan að kerfisstjóra.</translation>
    </message>
    <message>
        <source>Website course</source>
        <translation>Námskeið í vefumsjón</translation>
    </message>
    <message>
        <source>How to look after your own website.</source>
        <translation>Umsjón með eigin vef.</translation>
    </message>
    <message>
        <source>The database does not answer. Nothing was changed; check the network and the server, then try again.</source>
        <translation>Gagnagrunnurinn svarar ekki. Engu var breytt; athugaðu netið og þjóninn og reyndu svo aftur.</translation>
    </message>
    <message>
        <source>The database is busy: another program holds it. Nothing was changed; try again in a moment.</source>
        <translation>Gagnagrunnurinn er upptekinn: annað forrit heldur honum. Engu var breytt; reyndu aftur eftir andartak.</translation>
    </message>
    <message>
        <source>The disk with the database is full. Nothing was changed; free some space, then try again.</source>
        <translation>Diskurinn með gagnagrunninum er fullur. Engu var breytt; losaðu pláss og reyndu svo aftur.</translation>
    </message>
    <message>
        <source>The database may only be read. Nothing was changed; check the rights on the file and its folder.</source>
        <translation>Aðeins má lesa gagnagrunninn. Engu var breytt; athugaðu réttindi á skránni og möppunni.</translation>
    </message>
    <message>
        <source>The database is damaged. Nothing was changed; restore the newest backup.</source>
        <translation>Gagnagrunnurinn er skemmdur. Engu var breytt; settu inn nýjasta afritið.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was changed; check the disk, then try again.</source>
        <translation>Ekki tókst að lesa eða skrifa á diskinn. Engu var breytt; athugaðu diskinn og reyndu svo aftur.</translation>
    </message>
    <message>
        <source>The server does not accept this name and password.</source>
        <translation>Þjónninn tekur ekki við þessu nafni og lykilorði.</translation>
    </message>
    <message>
        <source>There is no database of that name on the server; ask for it to be created.</source>
        <translation>Enginn gagnagrunnur með þessu nafni er á þjóninum; biddu um að hann verði stofnaður.</translation>
    </message>
    <message>
        <source>This login may not do that on the server; ask the administrator for the rights.</source>
        <translation>Þessi aðgangur hefur ekki réttindi til þess á þjóninum; biddu kerfisstjóra um réttindin.</translation>
    </message>
    <message>
        <source>A newer version of the program made this database (schema {found}). Install that version; nothing was changed.</source>
        <translation>Nýrri útgáfa forritsins bjó til þennan gagnagrunn (skema {found}). Settu þá útgáfu upp; engu var breytt.</translation>
    </message>
    <message>
        <source>This database belongs to another program. Choose another file or database; nothing was changed.</source>
        <translation>Þessi gagnagrunnur tilheyrir öðru forriti. Veldu aðra skrá eða annan gagnagrunn; engu var breytt.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date: broken links: {count}. Nothing was changed.</source>
        <translation>Ekki tókst að uppfæra gagnagrunninn: rofnar tengingar: {count}. Engu var breytt.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date: rows of {table} went missing. Nothing was changed.</source>
        <translation>Ekki tókst að uppfæra gagnagrunninn: færslur vantaði í töfluna {table}. Engu var breytt.</translation>
    </message>
    <message>
        <source>A database is a file, or a server as postgresql+psycopg://name@host/database; {given} is neither.</source>
        <translation>Gagnagrunnur er skrá eða þjónn á forminu postgresql+psycopg://name@host/database; {given} er hvorugt.</translation>
    </message>
    <message>
        <source>{file} is not a desk's database. Choose another file; nothing was changed.</source>
        <translation>{file} er ekki gagnagrunnur þjónustuborðs. Veldu aðra skrá; engu var breytt.</translation>
    </message>
    <message>
        <source>{file} may only be read here. Change the rights on the file and its folder, or choose another.</source>
        <translation>Aðeins má lesa {file} hér. Breyttu réttindum á skránni og möppunni eða veldu aðra skrá.</translation>
    </message>
    <message>
        <source>Only a desk in a file is backed up here; a server has its own backups (pg_dump).</source>
        <translation>Hér er aðeins gagnagrunnur í skrá afritaður; þjónn hefur sína eigin afritun (pg_dump).</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows point at nothing.</source>
        <translation><numerusform>{n} færsla vísar á ekkert.</numerusform><numerusform>{n} færslur vísa á ekkert.</numerusform></translation>
    </message>
    <message>
        <source>The database file {file} is gone. Nothing was changed; put it back, then try again.</source>
        <translation>Gagnagrunnsskráin {file} er horfin. Engu var breytt; settu hana aftur á sinn stað og reyndu svo aftur.</translation>
    </message>
    <message>
        <source>The database file {file} was replaced by another one. Nothing was changed; start the program again.</source>
        <translation>Önnur skrá er komin í stað gagnagrunnsskrárinnar {file}. Engu var breytt; ræstu forritið aftur.</translation>
    </message>
    <message>
        <source>A KID has from {least} to {most} digits: write the number agreed with the bank, or nothing.</source>
        <translation>KID hefur {least} til {most} tölustafi: skrifaðu þann fjölda sem samið var um við bankann, eða ekkert.</translation>
    </message>
    <message>
        <source>By MOD11 a KID has one digit more: agree on at least {least} digits with the bank.</source>
        <translation>Með MOD11 hefur KID einn tölustaf til viðbótar: semdu um minnst {least} tölustafi við bankann.</translation>
    </message>
    <message>
        <source>A KID's check digit is made by MOD10 or MOD11.</source>
        <translation>Vartala KID er reiknuð með MOD10 eða MOD11.</translation>
    </message>
    <message>
        <source>“{given}” is not the number of a bank and branch: write its four digits, as in 0133.</source>
        <translation>„{given}“ er ekki bankanúmer: skrifaðu fjóra tölustafi þess, eins og 0133.</translation>
    </message>
    <message>
        <source>This country has no such VAT zone.</source>
        <translation>Þetta land hefur ekki slíkt virðisaukaskattssvæði.</translation>
    </message>
    <message>
        <source>“{given}” is not an address for e-invoices: write the number, or scheme and number, as in 0192:991825827.</source>
        <translation>„{given}“ er ekki rafrænt reikningsfang: skrifaðu númerið, eða kerfi og númer, eins og 0192:991825827.</translation>
    </message>
    <message>
        <source>“{given}” is not a ΓΕΜΗ number: write its twelve digits.</source>
        <translation>„{given}“ er ekki ΓΕΜΗ-númer: skrifaðu tólf tölustafi þess.</translation>
    </message>
    <message>
        <source>Digits of a KID</source>
        <translation>Fjöldi stafa í KID</translation>
    </message>
    <message>
        <source>As agreed with the bank</source>
        <translation>Eins og samið er um við bankann</translation>
    </message>
    <message>
        <source>Check digit of a KID</source>
        <translation>Vartala KID</translation>
    </message>
    <message>
        <source>Bank and branch of claims</source>
        <translation>Bankanúmer krafna</translation>
    </message>
    <message>
        <source>Four digits, such as 0133; empty: no claims</source>
        <translation>Fjórir stafir, t.d. 0133; autt: engar kröfur</translation>
    </message>
    <message>
        <source>VAT zone</source>
        <translation>Virðisaukaskattssvæði</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Allt landið</translation>
    </message>
    <message>
        <source>Islands with lower rates</source>
        <translation>Eyjar með lægri skatthlutföllum</translation>
    </message>
    <message>
        <source>ΓΕΜΗ number</source>
        <translation>ΓΕΜΗ-númer</translation>
    </message>
    <message>
        <source>Twelve digits</source>
        <translation>Tólf tölustafir</translation>
    </message>
    <message>
        <source>E-invoice address</source>
        <translation>Rafrænt reikningsfang</translation>
    </message>
    <message>
        <source>Empty: the registration number</source>
        <translation>Autt: kennitalan</translation>
    </message>
    <message>
        <source>{field} must be a list of dates.</source>
        <translation>{field} þarf að vera listi af dagsetningum.</translation>
    </message>
    <message>
        <source>A profile holds texts, whole numbers, dates, true and false; “{given}” is none of them.</source>
        <translation>Í þjónustuloforði standa textar, heilar tölur, dagsetningar, true og false; „{given}“ er ekkert af því.</translation>
    </message>
    <message>
        <source>{field}: the priority {given} is missing; give it a name.</source>
        <translation>{field}: forganginn {given} vantar; gefðu honum heiti.</translation>
    </message>
    <message>
        <source>{field}: some requests run on no calendar; end with a row without conditions.</source>
        <translation>{field}: sumar beiðnir falla ekki undir neitt dagatal; endaðu á línu án skilyrða.</translation>
    </message>
    <message>
        <source>{field} is longer than {most} characters: shorten it.</source>
        <translation>{field} er lengra en {most} stafir: styttu textann.</translation>
    </message>
    <message>
        <source>{field} holds signs that cannot be shown; type it anew on one line.</source>
        <translation>Í {field} eru tákn sem ekki er hægt að sýna; sláðu textann inn aftur á einni línu.</translation>
    </message>
    <message>
        <source>{field} has more than {most} rows.</source>
        <translation>Í {field} eru fleiri en {most} línur.</translation>
    </message>
    <message>
        <source>{field}: “{given}” has hours already; give each day once.</source>
        <translation>{field}: „{given}“ hefur þegar opnunartíma; tilgreindu hvern dag einu sinni.</translation>
    </message>
    <message>
        <source>{field} promises nothing: give it an aim or a latest.</source>
        <translation>{field} lofar engu: gefðu markmið eða síðasta tíma.</translation>
    </message>
    <message>
        <source>{field} is counted from the aim, and there is none.</source>
        <translation>{field} er talið frá markmiðinu, og það er ekkert.</translation>
    </message>
    <message>
        <source>{field} comes before the aim: make it the same or later.</source>
        <translation>{field} kemur á undan markmiðinu: hafðu það jafnt eða síðar.</translation>
    </message>
    <message>
        <source>{field} lies outside the hours of the calendar “{given}”.</source>
        <translation>{field} er utan opnunartíma dagatalsins „{given}“.</translation>
    </message>
    <message>
        <source>This file is larger than 256 KB: it is no profile.</source>
        <translation>Skráin er stærri en 256 KB: þetta er ekki þjónustuloforð.</translation>
    </message>
    <message>
        <source>This is not a text in UTF-8: save it as UTF-8 and try again.</source>
        <translation>Þetta er ekki texti í UTF-8: vistaðu hann sem UTF-8 og reyndu aftur.</translation>
    </message>
    <message>
        <source>This is no profile: its tables are nested too deep.</source>
        <translation>Þetta er ekki þjónustuloforð: töflurnar eru of djúpt hver inni í annarri.</translation>
    </message>
    <message>
        <source>{field}: no sentence is known for “{given}”, so no customer could be told why; use one of {choices}.</source>
        <translation>{field}: engin setning er til fyrir „{given}“ og þá væri ekki hægt að segja viðskiptavini hvers vegna; notaðu eitthvað af {choices}.</translation>
    </message>
    <message>
        <source>This profile is of another country or currency than the desk's own: {given} instead of {own}.</source>
        <translation>Þetta þjónustuloforð er fyrir annað land eða annan gjaldmiðil en borðsins: {given} í stað {own}.</translation>
    </message>
    <message>
        <source>The desk's profile is damaged: {why} An earlier version of it, or the one it began with, can be taken instead.</source>
        <translation>Þjónustuloforð borðsins er skemmt: {why} Hægt er að taka upp eldri útgáfu þess, eða þá sem byrjað var með.</translation>
    </message>
    <message>
        <source>There is no version {version} of the profile.</source>
        <translation>Útgáfa {version} af þjónustuloforðinu er ekki til.</translation>
    </message>
    <message>
        <source>The profile does not mark this as an assumption any more.</source>
        <translation>Þetta er ekki lengur merkt sem forsenda í þjónustuloforðinu.</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>Language</source>
        <translation>Tungumál</translation>
    </message>
    <message>
        <source>The language of the window; papers are in the customer's language.</source>
        <translation>Tungumál gluggans; skjöl eru á máli viðskiptavinarins.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Ljóst eða dökkt</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop says.</source>
        <translation>Ljóst, dökkt eða eins og skjáborðið segir til um.</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Þéttar raðir</translation>
    </message>
    <message>
        <source>Shows more rows of a table at once.</source>
        <translation>Sýnir fleiri raðir töflu í einu.</translation>
    </message>
    <message>
        <source>The desktop's font</source>
        <translation>Letur skjáborðsins</translation>
    </message>
    <message>
        <source>Writes the window in the desktop's own typeface instead of Inter.</source>
        <translation>Sýnir gluggann með letri skjáborðsins í stað Inter.</translation>
    </message>
    <message>
        <source>Quarter sound</source>
        <translation>Hljóð við korter</translation>
    </message>
    <message>
        <source>Plays a soft sound one minute before a new quarter hour begins.</source>
        <translation>Spilar lágt hljóð einni mínútu áður en nýtt korter hefst.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Eins og skjáborðið</translation>
    </message>
    <message>
        <source>Light or dark as the desktop says</source>
        <translation>Ljóst eða dökkt eins og skjáborðið</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Ljóst útlit</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dökkt útlit</translation>
    </message>
    <message>
        <source>Light or dark: as the desktop</source>
        <translation>Ljóst eða dökkt: eins og skjáborðið</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Borð</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Sýn</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Beiðni</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Símtal</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Fara</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjálp</translation>
    </message>
    <message>
        <source>Start or finish call</source>
        <translation>Hefja eða ljúka símtali</translation>
    </message>
    <message>
        <source>Start a call, or finish the one running</source>
        <translation>Hefja símtal eða ljúka því sem er í gangi</translation>
    </message>
    <message>
        <source>Hold or resume</source>
        <translation>Í bið eða áfram</translation>
    </message>
    <message>
        <source>Hold the call, or resume it</source>
        <translation>Setja símtalið í bið eða halda því áfram</translation>
    </message>
    <message>
        <source>Park and start another</source>
        <translation>Leggja til hliðar og hefja annað</translation>
    </message>
    <message>
        <source>Park the call and start another</source>
        <translation>Leggja símtalið til hliðar og hefja annað</translation>
    </message>
    <message>
        <source>Start call</source>
        <translation>Hefja símtal</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Leita eða framkvæma</translation>
    </message>
    <message>
        <source>Open the last call</source>
        <translation>Opna síðasta símtal</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ljúka</translation>
    </message>
    <message>
        <source>on hold, time stands still</source>
        <translation>í bið, tíminn stendur kyrr</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Óþekktur hringjandi</translation>
    </message>
    <message>
        <source>Go on with the parked call of {who}</source>
        <translation>Halda áfram með símtalið sem bíður: {who}</translation>
    </message>
    <message>
        <source>no charge</source>
        <translation>án gjalds</translation>
    </message>
    <message>
        <source>Last call {at:clock} · {length:duration} · {cost}</source>
        <translation>Síðasta símtal kl. {at:clock} · {length:duration} · {cost}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Halda áfram</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Í bið</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>ekkert verð enn</translation>
    </message>
    <message>
        <source>1st quarter</source>
        <translation>1. korter</translation>
    </message>
    <message>
        <source>2nd quarter</source>
        <translation>2. korter</translation>
    </message>
    <message>
        <source>3rd quarter</source>
        <translation>3. korter</translation>
    </message>
    <message>
        <source>4th quarter</source>
        <translation>4. korter</translation>
    </message>
    <message>
        <source>5th quarter</source>
        <translation>5. korter</translation>
    </message>
    <message>
        <source>6th quarter</source>
        <translation>6. korter</translation>
    </message>
    <message>
        <source>7th quarter</source>
        <translation>7. korter</translation>
    </message>
    <message>
        <source>8th quarter</source>
        <translation>8. korter</translation>
    </message>
    <message>
        <source>{clock} left</source>
        <translation>{clock} eftir</translation>
    </message>
    <message>
        <source>Quarter {n}</source>
        <translation>Korter {n}</translation>
    </message>
    <message>
        <source>What was saved is safe. The report below helps to mend it; it holds none of your customers' data.</source>
        <translation>Það sem var vistað er öruggt. Skýrslan hér að neðan hjálpar við að laga villuna; í henni eru engin gögn um viðskiptavini.</translation>
    </message>
    <message>
        <source>A fault in Quarterdesk</source>
        <translation>Villa í Quarterdesk</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Skýrsla</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Afrita skýrsluna</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Halda áfram að vinna</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Eitthvað fór úrskeiðis í forritinu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reyna aftur</translation>
    </message>
    <message>
        <source>A call was not finished</source>
        <translation>Símtali var ekki lokið</translation>
    </message>
    <message>
        <source>End it there</source>
        <translation>Ljúka því þá</translation>
    </message>
    <message>
        <source>VAT {rate:percent}</source>
        <translation>VSK {rate:percent}</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Opna gagnagrunn</translation>
    </message>
    <message>
        <source>Where the data lives</source>
        <translation>Hvar gögnin eru</translation>
    </message>
    <message>
        <source>The desk's name</source>
        <translation>Nafn þjónustuborðsins</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nafnið þitt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Skrá</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Velja skrá…</translation>
    </message>
    <message>
        <source>Open an existing database…</source>
        <translation>Opna gagnagrunn sem er til…</translation>
    </message>
    <message>
        <source>Try it with examples</source>
        <translation>Prófa með dæmum</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Til baka</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Áfram</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Skref {n} af {all}</translation>
    </message>
    <message>
        <source>Which promise does your desk keep?</source>
        <translation>Hvaða loforð heldur þjónustuborðið?</translation>
    </message>
    <message>
        <source>Pick the one nearest to yours. It becomes your own copy: hours, promises and prices can all be changed later.</source>
        <translation>Veldu það sem er líkast þínu. Það verður þitt eintak: opnunartíma, loforðum og verði má breyta síðar.</translation>
    </message>
    <message>
        <source>Whose desk is it?</source>
        <translation>Hvers er þjónustuborðið?</translation>
    </message>
    <message>
        <source>The name stands on price lists and invoices. You become its administrator.</source>
        <translation>Nafnið stendur á gjaldskrám og reikningum. Þú verður stjórnandi.</translation>
    </message>
    <message>
        <source>Where does the data live?</source>
        <translation>Hvar eiga gögnin að vera?</translation>
    </message>
    <message>
        <source>Set up the desk</source>
        <translation>Stofna þjónustuborðið</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Nafn vantar.</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the GNU General Public License, version 3 or later. Typeface Inter (SIL Open Font License), icons Phosphor (MIT), Qt for Python (LGPL).</source>
        <translation>Útgáfa {version}. Frjáls hugbúnaður með GNU General Public License, útgáfu 3 eða síðari. Letur: Inter (SIL Open Font License), tákn: Phosphor (MIT), Qt for Python (LGPL).</translation>
    </message>
    <message>
        <source>Find anything, or do anything by name</source>
        <translation>Finna hvað sem er eða framkvæma eftir heiti</translation>
    </message>
    <message>
        <source>Show more rows of a table at once</source>
        <translation>Sýna fleiri raðir töflu í einu</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klippa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Afrita</translation>
    </message>
    <message>
        <source>Copy the text, or the rows chosen</source>
        <translation>Afrita textann eða valdar raðir</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Líma</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Velja allt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Hætta</translation>
    </message>
    <message>
        <source>Quit Quarterdesk</source>
        <translation>Hætta í Quarterdesk</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Lyklar</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Sýna alla flýtilykla</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Sýna möppu með skráningu</translation>
    </message>
    <message>
        <source>Open the folder of crash reports</source>
        <translation>Opna möppuna með villuskýrslum</translation>
    </message>
    <message>
        <source>About Quarterdesk</source>
        <translation>Um Quarterdesk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Loka</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Símtöl</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Námskeið</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Reikningar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Stillingar</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Útlit og tungumál</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Lögheiti</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Sími</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Þjónustuloforð</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Gjaldmiðill</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Gagnagrunnur</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Þetta þjónustuborð</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aðgerð</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Námskeið</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Tengiliður</translation>
    </message>
    <message>
        <source>An action, a customer, a ticket number, an invoice</source>
        <translation>Aðgerð, viðskiptavinur, málsnúmer, reikningur</translation>
    </message>
    <message>
        <source>Nothing is called that. Try a part of a name, or a number.</source>
        <translation>Ekkert heitir þetta. Reyndu hluta úr nafni eða númer.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Loforð</translation>
    </message>
    <message>
        <source>Prices, without VAT</source>
        <translation>Verð án VSK</translation>
    </message>
    <message>
        <source>{hours}, Mon–Fri</source>
        <translation>{hours}, mán.–fös.</translation>
    </message>
    <message>
        <source>Our assumptions, please check: the source does not say</source>
        <translation>Forsendur okkar, athugið: heimildin segir ekki til um þetta</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Neyðarvakt</translation>
    </message>
    <message>
        <source>all other hours</source>
        <translation>allan annan tíma</translation>
    </message>
    <message>
        <source>Critical faults</source>
        <translation>Alvarlegar bilanir</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Bilanir</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Þjónustuborð</translation>
    </message>
    <message>
        <source>Support hours</source>
        <translation>Þjónustutími</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Vinnutími</translation>
    </message>
    <message>
        <source>Reply to a request</source>
        <translation>Svar við beiðni</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>Hringt til baka</translation>
    </message>
    <message>
        <source>Start of work</source>
        <translation>Vinna hefst</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lausn</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Frétt af framvindu</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Ísland</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noregur</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grikkland</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>{price:money} an hour</source>
        <translation>{price:money} á klukkustund</translation>
    </message>
    <message>
        <source>{price:money} a quarter hour</source>
        <translation>{price:money} á hverjar 15 mín.</translation>
    </message>
    <message>
        <source>{price:money} a site</source>
        <translation>{price:money} á vef</translation>
    </message>
    <message>
        <source>{price:money} a pair</source>
        <translation>{price:money} á hverja tvo</translation>
    </message>
    <message>
        <source>{price:money} a year</source>
        <translation>{price:money} á ári</translation>
    </message>
    <message>
        <source>by started quarter hours</source>
        <translation>hverjar byrjaðar 15 mín.</translation>
    </message>
    <message>
        <source>by started hours</source>
        <translation>hver byrjuð klukkustund</translation>
    </message>
    <message>
        <source>Same business day</source>
        <translation>Samdægurs á virkum degi</translation>
    </message>
    <message>
        <source>Same business day when it came by {cutoff:clock}</source>
        <translation>Samdægurs ef beiðnin barst fyrir kl. {cutoff:clock}</translation>
    </message>
    <message numerus="yes">
        <source>Within {n} business days</source>
        <translation><numerusform>Næsta virka dag</numerusform><numerusform>Innan {n} virkra daga</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Within {n} weeks</source>
        <translation><numerusform>Innan viku</numerusform><numerusform>Innan {n} vikna</numerusform></translation>
    </message>
    <message>
        <source>latest: the same business day</source>
        <translation>í síðasta lagi samdægurs</translation>
    </message>
    <message numerus="yes">
        <source>latest: within {n} business days</source>
        <translation><numerusform>í síðasta lagi næsta virka dag</numerusform><numerusform>í síðasta lagi innan {n} virkra daga</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>latest: within {n} weeks</source>
        <translation><numerusform>í síðasta lagi innan viku</numerusform><numerusform>í síðasta lagi innan {n} vikna</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>latest: within {n} minutes</source>
        <translation><numerusform>í síðasta lagi innan mínútu</numerusform><numerusform>í síðasta lagi innan {n} mínútna</numerusform></translation>
    </message>
    <message>
        <source>With the next release</source>
        <translation>Með næstu útgáfu</translation>
    </message>
    <message>
        <source>At once, at every hour</source>
        <translation>Strax, allan sólarhringinn</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Strax</translation>
    </message>
    <message>
        <source>{what} ({which})</source>
        <translation>{what} ({which})</translation>
    </message>
    <message>
        <source>Agreed for each case</source>
        <translation>Samið um hverju sinni</translation>
    </message>
    <message>
        <source>Desk open until {at:clock}</source>
        <translation>Borð opið til {at:clock}</translation>
    </message>
    <message>
        <source>Phone open until {at:clock}</source>
        <translation>Sími opinn til {at:clock}</translation>
    </message>
    <message>
        <source>Support open until {at:clock}</source>
        <translation>Þjónusta opin til {at:clock}</translation>
    </message>
    <message>
        <source>Desk closed until {at:moment}</source>
        <translation>Borð lokað þar til {at:moment}</translation>
    </message>
    <message>
        <source>Phone closed until {at:moment}</source>
        <translation>Sími lokaður þar til {at:moment}</translation>
    </message>
    <message>
        <source>Support closed until {at:moment}</source>
        <translation>Þjónusta lokuð þar til {at:moment}</translation>
    </message>
    <message>
        <source>Work done until {at:clock}</source>
        <translation>Unnið til {at:clock}</translation>
    </message>
    <message>
        <source>No work until {at:moment}</source>
        <translation>Vinna hefst {at:moment}</translation>
    </message>
    <message>
        <source>Offline since {at:clock}</source>
        <translation>Án tengingar frá kl. {at:clock}</translation>
    </message>
    <message>
        <source>In sync {at:clock}</source>
        <translation>Samstillt kl. {at:clock}</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Loka skilaboðunum</translation>
    </message>
    <message>
        <source>This could not be done because of a fault in the program. A report was written; nothing you typed is lost.</source>
        <translation>Þetta tókst ekki vegna villu í forritinu. Skýrsla var skrifuð; ekkert sem þú slóst inn glatast.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Í lagi</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Opna skrá</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Afturkalla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Endurtaka</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eyða</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Já</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>The settings could not be kept: {why}. They hold until the program ends.</source>
        <translation>Ekki tókst að geyma stillingarnar: {why}. Þær gilda þar til forritinu er lokað.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Alls staðar</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Skýrslur</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Vikuskýrsla</translation>
    </message>
    <message>
        <source>No week is reported yet</source>
        <translation>Engin vika hefur verið gerð upp</translation>
    </message>
    <message>
        <source>A week is reported by itself once it has closed.</source>
        <translation>Skýrsla um viku verður til sjálfkrafa þegar hún er liðin.</translation>
    </message>
    <message>
        <source>At most {most} rows can be chosen at once; so many are chosen now.</source>
        <translation>Mest er hægt að velja {most} raðir í einu; svo margar eru valdar núna.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Prentari</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nafn:</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eiginleikar</translation>
    </message>
    <message>
        <source>Place:</source>
        <translation>Staður:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tegund:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Skrá:</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Hvað er prentað</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Síður frá</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Síður</translation>
    </message>
    <message>
        <source>How it is printed</source>
        <translation>Hvernig er prentað</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Eintök:</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Eintök</translation>
    </message>
    <message>
        <source>Sort copies</source>
        <translation>Raða eintökum</translation>
    </message>
    <message>
        <source>Last page first</source>
        <translation>Síðasta síða fyrst</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Litir</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Í lit</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Gráskali</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Báðar hliðar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Slökkt</translation>
    </message>
    <message>
        <source>Turned over the long side</source>
        <translation>Flett um langhlið</translation>
    </message>
    <message>
        <source>Turned over the short side</source>
        <translation>Flett um skammhlið</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valkostir</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Allar síður</translation>
    </message>
    <message>
        <source>Odd pages</source>
        <translation>Oddasíður</translation>
    </message>
    <message>
        <source>Even pages</source>
        <translation>Sléttar síður</translation>
    </message>
    <message>
        <source>Pages of:</source>
        <translation>Síður:</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Þessi síða</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>Það sem er valið</translation>
    </message>
    <message>
        <source>Into a file (PDF)</source>
        <translation>Í skrá (PDF)</translation>
    </message>
    <message>
        <source>A file here</source>
        <translation>Skrá á þessari tölvu</translation>
    </message>
    <message>
        <source>Write a PDF file</source>
        <translation>Skrifa PDF-skrá</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Leita í:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Skráarheiti:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Skráartegund:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Mappa:</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velja</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Allar skrár (*)</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Fara til baka</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Áfram</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Fara áfram</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>Mappan fyrir ofan</translation>
    </message>
    <message>
        <source>Go to the folder above</source>
        <translation>Fara í möppuna fyrir ofan</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Ný mappa</translation>
    </message>
    <message>
        <source>Make a new folder</source>
        <translation>Búa til nýja möppu</translation>
    </message>
    <message>
        <source>Show names alone</source>
        <translation>Sýna aðeins heiti</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Nánar</translation>
    </message>
    <message>
        <source>Show names with size and day</source>
        <translation>Sýna heiti með stærð og degi</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Staðir</translation>
    </message>
    <message>
        <source>Places one goes to often</source>
        <translation>Staðir sem oft er farið á</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Skrár</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Tölvan</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Drif</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Endurnefna</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>Sýna faldar skrár</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Möppur</translation>
    </message>
    <message>
        <source>%1 is there already.
Is it to be replaced?</source>
        <translation>%1 er þegar til.
Á að skipta því út?</translation>
    </message>
    <message>
        <source>%1
There is no such file: look at its name again.</source>
        <translation>%1
Engin slík skrá er til: líttu aftur á heitið.</translation>
    </message>
    <message>
        <source>%1
There is no such folder: look at its name again.</source>
        <translation>%1
Engin slík mappa er til: líttu aftur á heitið.</translation>
    </message>
    <message>
        <source>Is “%1” to be deleted?</source>
        <translation>Á að eyða „%1“?</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Invoice</source>
        <translation>Reikningur</translation>
    </message>
    <message>
        <source>Invoice for services</source>
        <translation>Reikningur fyrir þjónustu</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Kreditreikningur</translation>
    </message>
    <message>
        <source>Pro forma invoice</source>
        <translation>Proforma-reikningur</translation>
    </message>
    <message>
        <source>Draft invoice</source>
        <translation>Drög að reikningi</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>Ekki gefinn út</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Reikningsnúmer</translation>
    </message>
    <message>
        <source>Credit note number</source>
        <translation>Númer kreditreiknings</translation>
    </message>
    <message>
        <source>Pro forma number</source>
        <translation>Proforma-númer</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Dagsetning reiknings</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Útgáfudagur</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Gjalddagi</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Greiðslufrestur</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Tilvísun ykkar</translation>
    </message>
    <message>
        <source>Period of work</source>
        <translation>Vinnutímabil</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Tilvísun greiðslu</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Tilvísunarnúmer</translation>
    </message>
    <message>
        <source>KID</source>
        <translation>KID</translation>
    </message>
    <message>
        <source>RF reference</source>
        <translation>RF-tilvísun</translation>
    </message>
    <message>
        <source>Claim number</source>
        <translation>Kröfunúmer</translation>
    </message>
    <message>
        <source>Credits invoice</source>
        <translation>Leiðréttir reikning</translation>
    </message>
    <message>
        <source>Original invoice's date</source>
        <translation>Dags. upphaflegs reiknings</translation>
    </message>
    <message>
        <source>Payment details</source>
        <translation>Greiðsluupplýsingar</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Móttakandi</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankareikningur</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Til greiðslu</translation>
    </message>
    <message>
        <source>Total credited</source>
        <translation>Inneign samtals</translation>
    </message>
    <message>
        <source>Total with VAT</source>
        <translation>Samtals með VSK</translation>
    </message>
    <message>
        <source>Net total</source>
        <translation>Samtals án VSK</translation>
    </message>
    <message>
        <source>VAT {rate:percent} of {net}</source>
        <translation>VSK {rate:percent} af {net}</translation>
    </message>
    <message>
        <source>Net {currency}</source>
        <translation>Án VSK {currency}</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Magn</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einingaverð</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VSK</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Vinna</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drög</translation>
    </message>
    <message>
        <source>This draft is for checking only. It has no number, and nothing is to be paid by it.</source>
        <translation>Þessi drög eru aðeins til yfirlestrar. Þau hafa ekkert númer og ekki á að greiða eftir þeim.</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Ekkert að greiða</translation>
    </message>
    <message>
        <source>{amount} is credited against invoice {number}.</source>
        <translation>Upphæðin {amount} er dregin frá reikningi {number}.</translation>
    </message>
    <message>
        <source>This paper has no ΜΑΡΚ and is not a tax document: the document itself is issued through myDATA or a certified provider.</source>
        <translation>Þetta skjal er án ΜΑΡΚ og er ekki skattaskjal: skjalið sjálft er gefið út í myDATA eða hjá vottuðum þjónustuaðila.</translation>
    </message>
    <message>
        <source>Gjalddagi is the day the amount falls due; eindagi is the last day to pay it without default interest.</source>
        <translation>Gjalddagi er dagurinn þegar greiða ber upphæðina; eindagi er síðasti dagur til að greiða hana án dráttarvaxta.</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Gjaldskrá</translation>
    </message>
    <message>
        <source>valid from {day}</source>
        <translation>gildir frá {day}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Án VSK</translation>
    </message>
    <message>
        <source>With VAT {rate:percent}</source>
        <translation>Með VSK {rate:percent}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Tilboð</translation>
    </message>
    <message>
        <source>Covered, at no charge</source>
        <translation>Innifalið, án endurgjalds</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Loforð okkar</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opnunartími</translation>
    </message>
    <message>
        <source>Decided by us: not part of the published terms.</source>
        <translation>Okkar eigin ákvörðun: ekki hluti af birtum skilmálum.</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Mætingarlisti</translation>
    </message>
    <message>
        <source>{day:year}, {start:clock}–{end:clock}</source>
        <translation>{day:year} kl. {start:clock}–{end:clock}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvenær</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvar</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Leiðbeinandi</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Mætt</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Undirskrift</translation>
    </message>
    <message>
        <source>An invoice needs at least one line: add the work it is for.</source>
        <translation>Reikningur þarf að minnsta kosti eina línu: bætið við vinnunni sem hann er fyrir.</translation>
    </message>
    <message>
        <source>An issued invoice needs its number and its date: issue it first, or print it as a draft.</source>
        <translation>Útgefinn reikningur þarf númer og dagsetningu: gefið hann fyrst út eða prentið sem drög.</translation>
    </message>
    <message>
        <source>A credit note needs the number of the invoice it credits.</source>
        <translation>Kreditreikningur þarf númer reikningsins sem hann leiðréttir.</translation>
    </message>
    <message>
        <source>Line {number} has an amount but no VAT rate.</source>
        <translation>Lína {number} er með upphæð en ekkert VSK-hlutfall.</translation>
    </message>
    <message>
        <source>{amount} cannot be printed as an amount.</source>
        <translation>Ekki er hægt að prenta {amount} sem upphæð.</translation>
    </message>
    <message>
        <source>{amount} has more decimals than {currency} has.</source>
        <translation>{amount} er með fleiri aukastafi en {currency} hefur.</translation>
    </message>
    <message>
        <source>The figures do not add up: the parts make {parts}, the paper says {whole}.</source>
        <translation>Tölurnar stemma ekki: hlutarnir eru samtals {parts} en á blaðinu stendur {whole}.</translation>
    </message>
    <message>
        <source>The colour {colour} is not written as #RRGGBB, for example #0B6685.</source>
        <translation>Liturinn {colour} er ekki skrifaður sem #RRGGBB, til dæmis #0B6685.</translation>
    </message>
    <message>
        <source>The logo is not a picture that can be printed: choose a PNG or JPEG file.</source>
        <translation>Merkið er ekki mynd sem hægt er að prenta: veljið PNG- eða JPEG-skrá.</translation>
    </message>
    <message>
        <source>The logo is too large: choose a picture under 4 MB and 16 million pixels.</source>
        <translation>Merkið er of stórt: veljið mynd undir 4 MB og 16 milljónum díla.</translation>
    </message>
    <message>
        <source>“{text}” has the character {character} ({name}), which cannot be printed: write it in Latin, Greek or Cyrillic letters.</source>
        <translation>Í „{text}“ er stafurinn {character} ({name}) sem ekki er hægt að prenta: skrifið hann með latneskum, grískum eða kýrillískum stöfum.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days net</source>
        <translation><numerusform>{n} dagur</numerusform><numerusform>{n} dagar</numerusform></translation>
    </message>
    <message>
        <source>Your order number</source>
        <translation>Pöntunarnúmer ykkar</translation>
    </message>
    <message>
        <source>Place of delivery</source>
        <translation>Afhendingarstaður</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Greiðandi</translation>
    </message>
    <message>
        <source>VAT {rate:percent} ({category}) of {net}</source>
        <translation>VSK {rate:percent} ({category}) af {net}</translation>
    </message>
    <message>
        <source>VAT in {currency}</source>
        <translation>VSK í {currency}</translation>
    </message>
    <message>
        <source>VAT in {currency} (1 {foreign} = {rate})</source>
        <translation>VSK í {currency} (1 {foreign} = {rate})</translation>
    </message>
    <message>
        <source>Pay by scanning this code in your bank's app.</source>
        <translation>Hægt er að greiða með því að skanna kóðann í bankaappinu.</translation>
    </message>
    <message>
        <source>QR code with this payment for a bank's app</source>
        <translation>QR-kóði með þessari greiðslu fyrir bankaapp</translation>
    </message>
    <message>
        <source>Check this document at the tax authority.</source>
        <translation>Hægt er að sannreyna skjalið hjá skattyfirvöldum.</translation>
    </message>
    <message>
        <source>QR code with the address {address}</source>
        <translation>QR-kóði með slóðinni {address}</translation>
    </message>
    <message>
        <source>Barcode of the payment: {digits}</source>
        <translation>Strikamerki greiðslunnar: {digits}</translation>
    </message>
    <message>
        <source>the place where the work was delivered</source>
        <translation>staðurinn þar sem vinnan var afhent</translation>
    </message>
    <message>
        <source>the customer's VAT number</source>
        <translation>VSK-númer viðskiptavinarins</translation>
    </message>
    <message>
        <source>the reason why no VAT is charged</source>
        <translation>ástæða þess að ekki er innheimtur VSK</translation>
    </message>
    <message>
        <source>VAT of {rate:percent} is not a rate of {day:date} in the seller's country ({known}): choose the rate of the day of supply.</source>
        <translation>{rate:percent} var ekki VSK-hlutfall í landi seljanda {day:date} ({known}): veldu hlutfallið sem gilti á afhendingardegi.</translation>
    </message>
    <message>
        <source>The IBAN {iban} does not hold: one of its characters is wrong.</source>
        <translation>IBAN-númerið {iban} stenst ekki: einn stafur þess er rangur.</translation>
    </message>
    <message>
        <source>The reference {reference} does not hold: one of its digits is wrong.</source>
        <translation>Tilvísunin {reference} stenst ekki: einn tölustafur hennar er rangur.</translation>
    </message>
    <message>
        <source>{amount} cannot be paid by a code: it must be from {least} to {most} euros.</source>
        <translation>Ekki er hægt að greiða {amount} með kóða: upphæðin verður að vera frá {least} til {most} evra.</translation>
    </message>
    <message>
        <source>The VAT rate {rate:percent} does not belong to the VAT category {category}.</source>
        <translation>VSK-hlutfallið {rate:percent} á ekki við VSK-flokkinn {category}.</translation>
    </message>
    <message>
        <source>e-invoices of this country are issued through myDATA or a certified provider</source>
        <translation>rafrænir reikningar þessa lands eru gefnir út gegnum myDATA eða vottaðan þjónustuaðila</translation>
    </message>
    <message>
        <source>only an issued invoice or credit note is sent as an e-invoice</source>
        <translation>aðeins útgefinn reikningur eða kreditreikningur er sendur sem rafrænn reikningur</translation>
    </message>
    <message>
        <source>the desk's address for e-invoices</source>
        <translation>rafrænt reikningsfang þjónustuborðsins</translation>
    </message>
    <message>
        <source>the customer's address for e-invoices, or its registration number</source>
        <translation>rafrænt reikningsfang viðskiptavinarins eða kennitala hans</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Flutt af fyrri síðu</translation>
    </message>
    <message>
        <source>Invoice {number} has no e-invoice: its country's network wants none, or the buyer has no address for one.</source>
        <translation>Reikningur {number} er ekki til sem rafrænn reikningur: kerfi landsins tekur ekki við slíkum eða kaupandann vantar rafrænt reikningsfang.</translation>
    </message>
    <message>
        <source>Discount of {percent:percent}</source>
        <translation>Afsláttur {percent:percent}</translation>
    </message>
</context>
<context>
    <name>promise</name>
    <message>
        <source>Received {at:moment}.</source>
        <translation>Móttekið {at:moment}.</translation>
    </message>
    <message>
        <source>A contract raises the priority of this ticket.</source>
        <translation>Samningur hækkar forgang beiðninnar.</translation>
    </message>
    <message>
        <source>With the SLA contract, a ticket of normal priority is treated as high.</source>
        <translation>Með SLA-samningi er almenn beiðni afgreidd sem brýn.</translation>
    </message>
    <message>
        <source>The customer is on the Light tier.</source>
        <translation>Viðskiptavinurinn er á þjónustustiginu Light.</translation>
    </message>
    <message>
        <source>No tier is recorded for the customer, so Light applies.</source>
        <translation>Ekkert þjónustustig er skráð á viðskiptavininn og því gildir Light.</translation>
    </message>
    <message>
        <source>The customer is on the Standard tier.</source>
        <translation>Viðskiptavinurinn er á þjónustustiginu Standard.</translation>
    </message>
    <message>
        <source>No tier is recorded for the customer, so Standard applies.</source>
        <translation>Ekkert þjónustustig er skráð á viðskiptavininn og því gildir Standard.</translation>
    </message>
    <message>
        <source>The customer is on the Premium tier.</source>
        <translation>Viðskiptavinurinn er á þjónustustiginu Premium.</translation>
    </message>
    <message>
        <source>No tier is recorded for the customer, so Premium applies.</source>
        <translation>Ekkert þjónustustig er skráð á viðskiptavininn og því gildir Premium.</translation>
    </message>
    <message>
        <source>The aim is the same business day.</source>
        <translation>Viðmiðið er sami virki dagur.</translation>
    </message>
    <message>
        <source>The aim is the same business day for what arrives no later than {cut_off:clock}.</source>
        <translation>Viðmiðið er sami virki dagur fyrir það sem berst ekki síðar en kl. {cut_off:clock}.</translation>
    </message>
    <message>
        <source>The aim is the first business day after the day of receipt.</source>
        <translation>Viðmiðið er fyrsti virki dagur eftir móttökudag.</translation>
    </message>
    <message>
        <source>The aim is business day number {n} after the day of receipt.</source>
        <translation>Viðmiðið er virkur dagur nr. {n} eftir móttökudag.</translation>
    </message>
    <message>
        <source>The aim is {days} days after the day of receipt: {day:day}.</source>
        <translation>Viðmiðið er {days} dögum eftir móttökudag: {day:day}.</translation>
    </message>
    <message>
        <source>The aim is to start at once.</source>
        <translation>Viðmiðið er að hefja vinnu tafarlaust.</translation>
    </message>
    <message>
        <source>The undertaking is the same business day.</source>
        <translation>Í síðasta lagi samdægurs á virkum degi.</translation>
    </message>
    <message>
        <source>The undertaking is the same business day for what arrives no later than {cut_off:clock}.</source>
        <translation>Í síðasta lagi samdægurs á virkum degi fyrir það sem berst ekki síðar en kl. {cut_off:clock}.</translation>
    </message>
    <message>
        <source>The undertaking is the first business day after the day of receipt.</source>
        <translation>Í síðasta lagi fyrsta virka dag eftir móttökudag.</translation>
    </message>
    <message>
        <source>The undertaking is business day number {n} after the day of receipt.</source>
        <translation>Í síðasta lagi á virkum degi nr. {n} eftir móttökudag.</translation>
    </message>
    <message>
        <source>The undertaking is {days} days after the day of receipt: {day:day}.</source>
        <translation>Í síðasta lagi {days} dögum eftir móttökudag: {day:day}.</translation>
    </message>
    <message>
        <source>The undertaking is {minutes} minutes of opening time after the aim.</source>
        <translation>Í síðasta lagi þegar {minutes} mínútur af opnunartíma eru liðnar frá viðmiðinu.</translation>
    </message>
    <message>
        <source>The undertaking is {minutes} minutes after the aim, at any hour.</source>
        <translation>Í síðasta lagi {minutes} mínútum eftir viðmiðið, á hvaða tíma sólarhrings sem er.</translation>
    </message>
    <message>
        <source>It arrived at {at:clock}, after the {cut_off:clock} cut-off, so the next business day counts.</source>
        <translation>Beiðnin barst kl. {at:clock}, eftir kl. {cut_off:clock}, og því gildir næsti virki dagur.</translation>
    </message>
    <message>
        <source>It arrived just after the {cut_off:clock} cut-off, so the next business day counts.</source>
        <translation>Beiðnin barst rétt eftir kl. {cut_off:clock} og því gildir næsti virki dagur.</translation>
    </message>
    <message>
        <source>It arrived after closing time, {close:clock}, so the next business day counts.</source>
        <translation>Beiðnin barst eftir lokun kl. {close:clock} og því gildir næsti virki dagur.</translation>
    </message>
    <message>
        <source>The desk was closed then, so its next opening counts.</source>
        <translation>Þjónustuborðið var þá lokað og því gildir næsta opnun.</translation>
    </message>
    <message>
        <source>{day:day}: the desk has no opening hours on that day.</source>
        <translation>Þjónustuborðið er lokað {day:day}.</translation>
    </message>
    <message>
        <source>{day:day}: a public holiday ({name:tr}).</source>
        <translation>Almennur frídagur {day:day} ({name:tr}).</translation>
    </message>
    <message>
        <source>{day:day}: a holiday of the desk.</source>
        <translation>Frídagur þjónustuborðsins {day:day}.</translation>
    </message>
    <message>
        <source>{day:day}: a half-day holiday ({name:tr}), the desk closes at {close:clock}.</source>
        <translation>Hálfur frídagur {day:day} ({name:tr}), þjónustuborðið lokar kl. {close:clock}.</translation>
    </message>
    <message>
        <source>The desk is closed {first:short}–{last:short} ({name:tr}).</source>
        <translation>Þjónustuborðið er lokað {first:short}–{last:short} ({name:tr}).</translation>
    </message>
    <message>
        <source>So the last business day before it counts: {day:day}.</source>
        <translation>Því er miðað við síðasta virka dag á undan: {day:day}.</translation>
    </message>
    <message>
        <source>The undertaking is never earlier than the aim.</source>
        <translation>Loforðið er aldrei fyrr en viðmiðið.</translation>
    </message>
    <message>
        <source>The reply is never later than the published term for solving it: {after:moment}.</source>
        <translation>Svar berst aldri síðar en birtur úrlausnarfrestur: {after:moment}.</translation>
    </message>
    <message>
        <source>It arrived outside opening hours; the start rests on the on-call duty.</source>
        <translation>Beiðnin barst utan opnunartíma; neyðarvaktin sér um að hefja vinnu.</translation>
    </message>
    <message>
        <source>On-call duty covers this ticket at all hours.</source>
        <translation>Neyðarvakt nær til þessarar beiðni allan sólarhringinn.</translation>
    </message>
    <message>
        <source>It goes into the next release of the system, which may be postponed; no time is promised.</source>
        <translation>Þetta fer í næstu útgáfu kerfisins, sem getur frestast; engri tímasetningu er lofað.</translation>
    </message>
    <message>
        <source>No time is promised for handling it until a date is agreed with the customer.</source>
        <translation>Engri tímasetningu er lofað fyrir afgreiðsluna fyrr en samið er um dag við viðskiptavininn.</translation>
    </message>
    <message>
        <source>Agreed with the customer: {day:day}, by closing time at {at:clock}.</source>
        <translation>Samið við viðskiptavininn: {day:day}, fyrir lokun kl. {at:clock}.</translation>
    </message>
    <message>
        <source>Agreed with the customer: {day:day} at {at:clock}.</source>
        <translation>Samið við viðskiptavininn: {day:day} kl. {at:clock}.</translation>
    </message>
    <message>
        <source>The agreed date takes the place of the goal for solving it.</source>
        <translation>Umsamin dagsetning kemur í stað viðmiðs um úrlausn.</translation>
    </message>
    <message>
        <source>The agreed date takes the place of the next release.</source>
        <translation>Umsamin dagsetning kemur í stað næstu útgáfu.</translation>
    </message>
    <message>
        <source>The clock stood still while we waited for the customer, from {begin:moment} to {end:moment}.</source>
        <translation>Tíminn var ekki talinn meðan beðið var eftir viðskiptavininum: biðin hófst {begin:moment} og henni lauk {end:moment}.</translation>
    </message>
    <message>
        <source>We have waited for the customer since {begin:moment}; the clock stands still until the answer comes.</source>
        <translation>Beðið er eftir viðskiptavininum, biðin hófst {begin:moment}; tíminn er ekki talinn fyrr en svar berst.</translation>
    </message>
    <message>
        <source>Reply by {at:moment}.</source>
        <translation>Svar í síðasta lagi {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the reply: {at:moment}.</source>
        <translation>Viðmið fyrir svar: {at:moment}.</translation>
    </message>
    <message>
        <source>Reply at the latest: {at:moment}.</source>
        <translation>Svarað eigi síðar en {at:moment}.</translation>
    </message>
    <message>
        <source>Call back by {at:moment}.</source>
        <translation>Hringt til baka í síðasta lagi {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the call back: {at:moment}.</source>
        <translation>Viðmið fyrir símtal til baka: {at:moment}.</translation>
    </message>
    <message>
        <source>Call back at the latest: {at:moment}.</source>
        <translation>Hringt til baka eigi síðar en {at:moment}.</translation>
    </message>
    <message>
        <source>Work starts by {at:moment}.</source>
        <translation>Vinna hefst í síðasta lagi {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the start of work: {at:moment}.</source>
        <translation>Viðmið fyrir upphaf vinnu: {at:moment}.</translation>
    </message>
    <message>
        <source>Work starts at the latest: {at:moment}.</source>
        <translation>Vinna hefst eigi síðar en {at:moment}.</translation>
    </message>
    <message>
        <source>Solved by {at:moment}.</source>
        <translation>Leyst í síðasta lagi {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the solution: {at:moment}.</source>
        <translation>Viðmið fyrir úrlausn: {at:moment}.</translation>
    </message>
    <message>
        <source>Solved at the latest: {at:moment}.</source>
        <translation>Leyst eigi síðar en {at:moment}.</translation>
    </message>
    <message>
        <source>News of progress by {at:moment}.</source>
        <translation>Fréttir af framgangi í síðasta lagi {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for news of progress: {at:moment}.</source>
        <translation>Viðmið fyrir fréttir af framgangi: {at:moment}.</translation>
    </message>
    <message>
        <source>News of progress at the latest: {at:moment}.</source>
        <translation>Fréttir af framgangi eigi síðar en {at:moment}.</translation>
    </message>
    <message>
        <source>An assumption to check: “at once” is undertaken within 15 minutes.</source>
        <translation>Forsenda sem þarf að staðfesta: „tafarlaust“ merkir innan 15 mínútna.</translation>
    </message>
    <message>
        <source>An assumption to check: the customer hears of progress by the fifth business day after the last message.</source>
        <translation>Forsenda sem þarf að staðfesta: viðskiptavinurinn fær fréttir af framgangi á fimmta virka degi frá síðustu skilaboðum.</translation>
    </message>
    <message>
        <source>An assumption to check: the published promise names no opening hours; 9 to 16 on weekdays is used.</source>
        <translation>Forsenda sem þarf að staðfesta: þjónustuloforðið nefnir engan opnunartíma; miðað er við kl. 9–16 virka daga.</translation>
    </message>
    <message>
        <source>An assumption to check: critical support outside opening hours starts on receipt; no time is published.</source>
        <translation>Forsenda sem þarf að staðfesta: neyðarþjónusta utan opnunartíma hefst við móttöku; enginn tími er birtur.</translation>
    </message>
    <message>
        <source>An assumption to check: the lunch break is from 11:00 to 11:30.</source>
        <translation>Forsenda sem þarf að staðfesta: hádegishlé er kl. 11:00–11:30.</translation>
    </message>
    <message>
        <source>An assumption to check: the two weeks closed in July are ISO weeks 29 and 30.</source>
        <translation>Forsenda sem þarf að staðfesta: lokunarvikurnar tvær í júlí eru ISO-vikur 29 og 30.</translation>
    </message>
    <message>
        <source>An assumption to check: the days closed after Christmas are 27 to 31 December.</source>
        <translation>Forsenda sem þarf að staðfesta: lokunardagar milli jóla og nýárs eru 27.–31. desember.</translation>
    </message>
    <message>
        <source>An assumption to check: ordinary working hours for faults are 8 to 16 on weekdays, without closures.</source>
        <translation>Forsenda sem þarf að staðfesta: almennur vinnutími vegna bilana er kl. 8–16 virka daga, án lokana.</translation>
    </message>
    <message>
        <source>An assumption to check: what is no fault runs on the support hours.</source>
        <translation>Forsenda sem þarf að staðfesta: það sem ekki er bilun fylgir opnunartíma þjónustunnar.</translation>
    </message>
    <message>
        <source>An assumption to check: a date agreed with the customer is when it is solved.</source>
        <translation>Forsenda sem þarf að staðfesta: dagsetning sem samið er um við viðskiptavininn er úrlausnardagur.</translation>
    </message>
    <message>
        <source>An assumption to check: “reasonable time” before management is told is 4 opening hours for critical faults and 16 for serious ones.</source>
        <translation>Forsenda sem þarf að staðfesta: „hæfilegur tími“ áður en mál fer til stjórnenda er 4 opnunarstundir fyrir mjög alvarlegar bilanir og 16 fyrir alvarlegar.</translation>
    </message>
    <message>
        <source>An assumption to check: the published goal of three to four days is read as aim on the third, latest on the fourth.</source>
        <translation>Forsenda sem þarf að staðfesta: birt markmið um þrjá til fjóra daga er túlkað sem viðmið á þriðja degi og í síðasta lagi á þeim fjórða.</translation>
    </message>
    <message>
        <source>An assumption to check: the lower bound of the tier's window is the aim, the upper one the undertaking.</source>
        <translation>Forsenda sem þarf að staðfesta: neðri mörk tímaramma þjónustustigsins eru viðmiðið en efri mörkin loforðið.</translation>
    </message>
    <message>
        <source>An assumption to check: a critical ticket is taken up at once within opening hours.</source>
        <translation>Forsenda sem þarf að staðfesta: neyðartilfelli er tekið fyrir tafarlaust á opnunartíma.</translation>
    </message>
    <message>
        <source>The service stops</source>
        <translation>Þjónustan stöðvast</translation>
    </message>
    <message>
        <source>Data is lost</source>
        <translation>Gögn tapast</translation>
    </message>
    <message>
        <source>A function critical to the customer is missing or fails</source>
        <translation>Virkni sem er viðskiptavininum lífsnauðsynleg vantar eða bilar</translation>
    </message>
    <message>
        <source>The documentation is so incomplete or misleading that the service or essential parts of it cannot be used</source>
        <translation>Leiðbeiningar eru svo ófullkomnar eða villandi að ekki er hægt að nota þjónustuna eða mikilvæga hluta hennar</translation>
    </message>
    <message>
        <source>An important function fails, and working round it costs time and resources</source>
        <translation>Mikilvæg virkni bilar og tímafrekt er að komast fram hjá því</translation>
    </message>
    <message>
        <source>The documentation is so incomplete or misleading that an important function cannot be used</source>
        <translation>Leiðbeiningar eru svo ófullkomnar eða villandi að ekki er hægt að nota mikilvæga virkni</translation>
    </message>
    <message>
        <source>Single functions fail, but are easily worked round</source>
        <translation>Einstök virkni bilar en auðvelt er að komast fram hjá því</translation>
    </message>
    <message>
        <source>The documentation is incomplete or imprecise</source>
        <translation>Leiðbeiningar eru ófullkomnar eða ónákvæmar</translation>
    </message>
    <message>
        <source>New Year's Day</source>
        <translation>Nýársdagur</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Þrettándinn</translation>
    </message>
    <message>
        <source>Green Monday</source>
        <translation>Hreini mánudagurinn í Grikklandi</translation>
    </message>
    <message>
        <source>Greek Independence Day</source>
        <translation>Þjóðhátíðardagur Grikklands, 25. mars</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Skírdagur</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Föstudagurinn langi</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Páskadagur</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Annar í páskum</translation>
    </message>
    <message>
        <source>First Day of Summer</source>
        <translation>Sumardagurinn fyrsti</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Verkalýðsdagurinn</translation>
    </message>
    <message>
        <source>Labor Day (observed)</source>
        <translation>Verkalýðsdagurinn, tilfærður</translation>
    </message>
    <message>
        <source>May Day</source>
        <translation>Fyrsti maí</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Þjóðhátíðardagur Noregs, 17. maí</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Uppstigningardagur</translation>
    </message>
    <message>
        <source>Pentecost</source>
        <translation>Hvítasunnudagur</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Annar í hvítasunnu</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Þjóðhátíðardagurinn</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>Jónsmessuaftan í Finnlandi</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>Jónsmessa í Finnlandi</translation>
    </message>
    <message>
        <source>Commerce Day</source>
        <translation>Frídagur verslunarmanna</translation>
    </message>
    <message>
        <source>Dormition of the Mother of God</source>
        <translation>Himnaför Maríu, 15. ágúst</translation>
    </message>
    <message>
        <source>Ohi Day</source>
        <translation>Ohi-dagurinn í Grikklandi, 28. október</translation>
    </message>
    <message>
        <source>All Saints' Day</source>
        <translation>Allraheilagramessa</translation>
    </message>
    <message>
        <source>Finnish Independence Day</source>
        <translation>Sjálfstæðisdagur Finnlands, 6. desember</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Aðfangadagur</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Jóladagur</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Annar í jólum</translation>
    </message>
    <message>
        <source>Glorifying Mother of God</source>
        <translation>Annar í jólum í Grikklandi</translation>
    </message>
    <message>
        <source>New Year's Eve</source>
        <translation>Gamlársdagur</translation>
    </message>
    <message>
        <source>Summer holiday</source>
        <translation>Sumarleyfi</translation>
    </message>
    <message>
        <source>Between Christmas and New Year</source>
        <translation>Milli jóla og nýárs</translation>
    </message>
    <message>
        <source>A reply the same day until 14:00, call-backs the same day, and emergencies at any hour.</source>
        <translation>Svar samdægurs til kl. 14:00, hringt til baka samdægurs og neyðarvakt allan sólarhringinn.</translation>
    </message>
    <message>
        <source>Support is part of the product; with a service agreement, cases are solved the same business day.</source>
        <translation>Stuðningur er hluti af vörunni; með þjónustusamningi er stefnt að úrlausn sama virka dag.</translation>
    </message>
    <message>
        <source>Work starts the same day and no later than the next business day; faults go by three classes.</source>
        <translation>Vinna hefst samdægurs og eigi síðar en næsta virka dag; bilanir skiptast í þrjá flokka.</translation>
    </message>
    <message>
        <source>A reply in three to four business days, first priority the same business day, second in a week; SLA contracts go further.</source>
        <translation>Svar innan þriggja til fjögurra virkra daga, brýn mál leyst sama virka dag og önnur innan viku; SLA-samningar ganga lengra.</translation>
    </message>
    <message>
        <source>A reply within one business day; ordered work in a window set by the tier: Light, Standard or Premium.</source>
        <translation>Svar innan eins virks dags; pantað verk unnið innan tímaramma þjónustustigsins: Light, Standard eða Premium.</translation>
    </message>
    <message>
        <source>{field}: the calendar never opens; give it opening hours on some day.</source>
        <translation>{field}: samkvæmt dagatalinu er aldrei opið; skráðu opnunartíma einhvern dag.</translation>
    </message>
    <message>
        <source>Opening time is known from {first:date} to {last:date}; this reaches beyond.</source>
        <translation>Opnunartími er þekktur á bilinu {first:date} – {last:date}; þetta nær út fyrir það.</translation>
    </message>
    <message>
        <source>Opening time to add must not be negative.</source>
        <translation>Opnunartími sem bætt er við má ekki vera neikvæður.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a time zone; use a name such as Atlantic/Reykjavik.</source>
        <translation>{field}: „{given}“ er ekki tímabelti; notaðu heiti eins og Atlantic/Reykjavik.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a time of day; write it as 09:00, or 24:00 for the day's end.</source>
        <translation>{field}: „{given}“ er ekki tímasetning; skrifaðu hana sem 09:00, eða 24:00 fyrir lok dags.</translation>
    </message>
    <message>
        <source>{field} must be a list of pairs: opening and closing time.</source>
        <translation>{field} verður að vera listi af pörum: opnun og lokun.</translation>
    </message>
    <message>
        <source>{field} must be a pair: opening and closing time.</source>
        <translation>{field} verður að vera par: opnun og lokun.</translation>
    </message>
    <message>
        <source>{field} ends before it starts; give the opening time first.</source>
        <translation>{field} endar áður en það byrjar; settu opnunina fyrst.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a day of the week; use one of {choices}.</source>
        <translation>{field}: „{given}“ er ekki vikudagur; notaðu eitt af þessu: {choices}.</translation>
    </message>
    <message>
        <source>{field}: the intervals overlap; make them one, or let each end before the next begins.</source>
        <translation>{field}: bilin skarast; gerðu þau að einu eða láttu hvert enda áður en það næsta byrjar.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a day of the year; write it as 12-24.</source>
        <translation>{field}: „{given}“ er ekki dagur ársins; skrifaðu hann sem 12-24.</translation>
    </message>
    <message>
        <source>The public holidays are known from {first} to {last}.</source>
        <translation>Almennir frídagar eru þekktir á árunum {first}–{last}.</translation>
    </message>
    <message>
        <source>The public holidays of the country “{country}” are not known.</source>
        <translation>Almennir frídagar landsins „{country}“ eru ekki þekktir.</translation>
    </message>
    <message>
        <source>{field} must be there, a text in quotes.</source>
        <translation>{field} vantar; það á að vera texti í gæsalöppum.</translation>
    </message>
    <message>
        <source>{field} must be a list of texts.</source>
        <translation>{field} verður að vera listi af textum.</translation>
    </message>
    <message>
        <source>{field} must be a whole number of at least {least}.</source>
        <translation>{field} verður að vera heil tala, minnst {least}.</translation>
    </message>
    <message>
        <source>{field} must be true or false.</source>
        <translation>{field} verður að vera true eða false.</translation>
    </message>
    <message>
        <source>{field} must be a table.</source>
        <translation>{field} verður að vera tafla.</translation>
    </message>
    <message>
        <source>{field} must be a list of tables.</source>
        <translation>{field} verður að vera listi af töflum.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is unknown; use one of {choices}.</source>
        <translation>{field}: „{given}“ er óþekkt; notaðu eitt af þessu: {choices}.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a date; write it as 2026-04-23.</source>
        <translation>{field}: „{given}“ er ekki dagsetning; skrifaðu hana sem 2026-04-23.</translation>
    </message>
    <message>
        <source>{field} is not known here; known are {choices}.</source>
        <translation>{field} er ekki þekkt hér; þekkt eru {choices}.</translation>
    </message>
    <message>
        <source>{field} must have at least one calendar.</source>
        <translation>{field} verður að innihalda minnst eitt dagatal.</translation>
    </message>
    <message>
        <source>{field} must be a percentage in quotes, such as "25.5".</source>
        <translation>{field} verður að vera prósenta í gæsalöppum, til dæmis "25.5".</translation>
    </message>
    <message>
        <source>{field} must be a list of week numbers from 1 to 53.</source>
        <translation>{field} verður að vera listi af vikunúmerum frá 1 til 53.</translation>
    </message>
    <message>
        <source>{field} must be a pair: the first and the last day.</source>
        <translation>{field} verður að vera par: fyrsti og síðasti dagur.</translation>
    </message>
    <message>
        <source>{field} ends before it starts; give the first day first.</source>
        <translation>{field} endar áður en það byrjar; settu fyrsta daginn fyrst.</translation>
    </message>
    <message>
        <source>{field}: {day:date} is before the day the request was received; agree on that day or a later one.</source>
        <translation>{field}: {day:date} er á undan móttökudegi beiðninnar; semjið um þann dag eða síðar.</translation>
    </message>
    <message>
        <source>{field}: the desk is closed on {day:date}; agree on a business day.</source>
        <translation>{field}: lokað er {day:date}; semjið um virkan dag.</translation>
    </message>
    <message>
        <source>This reaches beyond the years the calendar knows.</source>
        <translation>Þetta nær út fyrir þau ár sem dagatalið þekkir.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not an instant; write ISO 8601 with an offset, such as 2026-04-23T14:05:00+02:00.</source>
        <translation>{field}: „{given}“ er ekki tímapunktur; skrifaðu ISO 8601 með tímamismun, til dæmis 2026-04-23T14:05:00+02:00.</translation>
    </message>
    <message>
        <source>{file} must hold a JSON list of cases.</source>
        <translation>{file} verður að innihalda JSON-lista af tilvikum.</translation>
    </message>
    <message>
        <source>{field}: “{given}” has no offset; add Z or an offset such as +02:00.</source>
        <translation>{field}: „{given}“ vantar tímamismun; bættu við Z eða mismun eins og +02:00.</translation>
    </message>
    <message>
        <source>{field}: years from {first} to {last} are counted.</source>
        <translation>{field}: reiknað er með árunum {first}–{last}.</translation>
    </message>
    <message>
        <source>Each case is an object in braces, with the fields of the question.</source>
        <translation>Hvert tilvik er hlutur í slaufusvigum með reitum spurningarinnar.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {why}.</source>
        <translation>Ekki er hægt að lesa skrána {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} is not JSON in UTF-8: {why}.</source>
        <translation>{file} er ekki JSON í UTF-8: {why}.</translation>
    </message>
    <message>
        <source>{field} must be an object in braces.</source>
        <translation>{field} verður að vera hlutur í slaufusvigum.</translation>
    </message>
    <message>
        <source>{field} must be a list in square brackets.</source>
        <translation>{field} verður að vera listi í hornklofum.</translation>
    </message>
    <message>
        <source>{field} must be text in quotes.</source>
        <translation>{field} verður að vera texti í gæsalöppum.</translation>
    </message>
    <message>
        <source>{field} must be a whole number.</source>
        <translation>{field} verður að vera heil tala.</translation>
    </message>
    <message>
        <source>{field} must be a number.</source>
        <translation>{field} verður að vera tala.</translation>
    </message>
    <message>
        <source>{field} must be at least {least}.</source>
        <translation>{field} verður að vera minnst {least}.</translation>
    </message>
    <message>
        <source>{field} must be at most {most}.</source>
        <translation>{field} má mest vera {most}.</translation>
    </message>
    <message>
        <source>{field} must be a pair: from and to.</source>
        <translation>{field} verður að vera par: frá og til.</translation>
    </message>
    <message>
        <source>{field} ends before it starts; give the earlier instant first.</source>
        <translation>{field} endar áður en það byrjar; settu fyrri tímapunktinn fyrst.</translation>
    </message>
    <message>
        <source>{field} must not be negative.</source>
        <translation>{field} má ekki vera neikvætt.</translation>
    </message>
    <message>
        <source>{field} has no end; give the instant at which the pause ended.</source>
        <translation>{field} vantar endi; gefðu upp hvenær biðinni lauk.</translation>
    </message>
    <message>
        <source>Give either seconds to add or an end to count to, one of the two.</source>
        <translation>Gefðu annaðhvort upp seconds til að bæta við eða end til að telja að, annað af tvennu.</translation>
    </message>
    <message>
        <source>{field} is missing; use one of {choices}.</source>
        <translation>{field} vantar; notaðu eitt af þessu: {choices}.</translation>
    </message>
    <message>
        <source>{field} is missing; write it as {example}.</source>
        <translation>{field} vantar; skrifaðu það sem {example}.</translation>
    </message>
    <message>
        <source>The case is nested too deeply; give each field its plain value.</source>
        <translation>Tilvikið er of djúpt lagskipt; gefðu hverjum reit einfalt gildi.</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Owner</source>
        <translation>Eigandi</translation>
    </message>
    <message>
        <source>Give the tickets to somebody</source>
        <translation>Fela öðrum beiðnirnar</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Breyta tegund</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Forgangur</translation>
    </message>
    <message>
        <source>Change the priority</source>
        <translation>Breyta forgangi</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Orsök</translation>
    </message>
    <message>
        <source>Change the cause</source>
        <translation>Breyta orsök</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stig</translation>
    </message>
    <message>
        <source>Change the level</source>
        <translation>Breyta stigi</translation>
    </message>
    <message>
        <source>Change the work</source>
        <translation>Breyta vinnu</translation>
    </message>
    <message>
        <source>Show this view of the queue</source>
        <translation>Sýna þennan hluta biðraðarinnar</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Ný beiðni</translation>
    </message>
    <message>
        <source>Open a new ticket</source>
        <translation>Stofna nýja beiðni</translation>
    </message>
    <message>
        <source>Search tickets</source>
        <translation>Leita í beiðnum</translation>
    </message>
    <message>
        <source>Search by number and words</source>
        <translation>Leita eftir númeri og orðum</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Taka</translation>
    </message>
    <message>
        <source>Make the tickets mine</source>
        <translation>Taka beiðnirnar að mér</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Write to the customer</source>
        <translation>Skrifa viðskiptavininum</translation>
    </message>
    <message>
        <source>Write a note only the desk sees</source>
        <translation>Skrifa athugasemd sem aðeins við sjáum</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Bíða</translation>
    </message>
    <message>
        <source>Wait for the customer; the clock stands still</source>
        <translation>Bíða eftir viðskiptavini; klukkan stöðvast</translation>
    </message>
    <message>
        <source>Set going</source>
        <translation>Halda áfram</translation>
    </message>
    <message>
        <source>The customer answered: the clock runs again</source>
        <translation>Viðskiptavinur svaraði: klukkan gengur aftur</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Lyfta</translation>
    </message>
    <message>
        <source>Lift to the next level, then to management</source>
        <translation>Lyfta á næsta stig, síðan til stjórnenda</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Áætla</translation>
    </message>
    <message>
        <source>Agree on a date with the customer</source>
        <translation>Semja um dag við viðskiptavininn</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Verðáætlun</translation>
    </message>
    <message>
        <source>Record an estimate and whether the customer was told</source>
        <translation>Skrá verðáætlun og hvort viðskiptavinur var látinn vita</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Leysa</translation>
    </message>
    <message>
        <source>Mark as resolved; once more takes it up again</source>
        <translation>Merkja sem leysta; aftur til að opna á ný</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Opna aftur</translation>
    </message>
    <message>
        <source>Take resolved tickets up again</source>
        <translation>Taka leystar beiðnir aftur upp</translation>
    </message>
    <message>
        <source>{who} handed the ticket to {name}</source>
        <translation>{who} fól {name} beiðnina</translation>
    </message>
    <message>
        <source>{who} agreed on {day:day} with the customer</source>
        <translation>{who} samdi við viðskiptavininn um {day:day}</translation>
    </message>
    <message>
        <source>{who} changed the estimate</source>
        <translation>{who} breytti verðáætluninni</translation>
    </message>
    <message>
        <source>{field:tr}: {before} → {after}</source>
        <translation>{field:tr}: {before} → {after}</translation>
    </message>
    <message>
        <source>{who} opened the ticket</source>
        <translation>{who} stofnaði beiðnina</translation>
    </message>
    <message>
        <source>{who} waits for the customer; the clock stands still</source>
        <translation>{who} bíður eftir viðskiptavini; klukkan stendur</translation>
    </message>
    <message>
        <source>{who} set the clock going again</source>
        <translation>{who} setti klukkuna aftur af stað</translation>
    </message>
    <message>
        <source>{who} resolved the ticket</source>
        <translation>{who} leysti beiðnina</translation>
    </message>
    <message>
        <source>{who} reopened the ticket</source>
        <translation>{who} opnaði beiðnina aftur</translation>
    </message>
    <message>
        <source>{who} let go of the ticket</source>
        <translation>{who} sleppti beiðninni</translation>
    </message>
    <message>
        <source>{who} took the ticket</source>
        <translation>{who} tók beiðnina að sér</translation>
    </message>
    <message>
        <source>{who} took back the agreed date</source>
        <translation>{who} felldi niður umsaminn dag</translation>
    </message>
    <message>
        <source>{who} recorded that the estimate is approved</source>
        <translation>{who} skráði að verðáætlunin væri samþykkt</translation>
    </message>
    <message>
        <source>{who} recorded an estimate of {hours:number} h</source>
        <translation>{who} skráði verðáætlun upp á {hours:number} klst.</translation>
    </message>
    <message>
        <source>{who} told the customer the hours</source>
        <translation>{who} lét viðskiptavininn vita af tímunum</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Þjónustuborðið</translation>
    </message>
    <message>
        <source>{who} took the ticket to management</source>
        <translation>{who} lyfti beiðninni til stjórnenda</translation>
    </message>
    <message>
        <source>{who} lifted the ticket to level {level}</source>
        <translation>{who} lyfti beiðninni á {level}. stig</translation>
    </message>
    <message>
        <source>{who} changed the ticket</source>
        <translation>{who} breytti beiðninni</translation>
    </message>
    <message>
        <source>Subject: {text}</source>
        <translation>Efni: {text}</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Loforð</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Efni</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Staða</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Barst</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Leið</translation>
    </message>
    <message>
        <source>With management</source>
        <translation>Hjá stjórnendum</translation>
    </message>
    <message>
        <source>Estimate of the work</source>
        <translation>Verðáætlun verksins</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Staða</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Klukkustundir</translation>
    </message>
    <message>
        <source>The customer has been told the hours</source>
        <translation>Viðskiptavinur veit af tímunum</translation>
    </message>
    <message>
        <source>Record the estimate</source>
        <translation>Skrá áætlun</translation>
    </message>
    <message>
        <source>Write hours as a number, such as 2 or 1.5.</source>
        <translation>Skrifið klukkustundir sem tölu, til dæmis 2 eða 1,5.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Hjá</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frá</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Enginn</translation>
    </message>
    <message>
        <source>What does the fault do?</source>
        <translation>Hverju veldur bilunin?</translation>
    </message>
    <message>
        <source>Customer or contact</source>
        <translation>Viðskiptavinur eða tengiliður</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Lýsing</translation>
    </message>
    <message>
        <source>Name, company or phone number</source>
        <translation>Nafn, fyrirtæki eða símanúmer</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Viðskiptavinir sem fundust</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Seinna</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Stofna beiðni</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ég</translation>
    </message>
    <message>
        <source>Choose the customer first.</source>
        <translation>Veljið viðskiptavin fyrst.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Skrifið eitthvað fyrst.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Fleiri aðgerðir</translation>
    </message>
    <message>
        <source>Reply | {time}</source>
        <translation>Svar | {time}</translation>
    </message>
    <message>
        <source>Call back | {time}</source>
        <translation>Hringja | {time}</translation>
    </message>
    <message>
        <source>Start | {time}</source>
        <translation>Hefja | {time}</translation>
    </message>
    <message>
        <source>Solve | {time}</source>
        <translation>Lausn | {time}</translation>
    </message>
    <message>
        <source>Update | {time}</source>
        <translation>Fréttir | {time}</translation>
    </message>
    <message>
        <source>Planned | {time}</source>
        <translation>Áætlað | {time}</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>hringt til baka</translation>
    </message>
    <message>
        <source>start of work</source>
        <translation>upphaf vinnu</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>lausn</translation>
    </message>
    <message>
        <source>news of progress</source>
        <translation>fréttir af framvindu</translation>
    </message>
    <message>
        <source>agreed date</source>
        <translation>umsaminn dagur</translation>
    </message>
    <message>
        <source>Held | approval</source>
        <translation>Bíður | samþykkis</translation>
    </message>
    <message>
        <source>Held | estimate</source>
        <translation>Bíður | verðáætlunar</translation>
    </message>
    <message>
        <source>Held | notice</source>
        <translation>Bíður | tilkynningar</translation>
    </message>
    <message>
        <source>Held | decision</source>
        <translation>Bíður | ákvörðunar</translation>
    </message>
    <message>
        <source>Held | price</source>
        <translation>Bíður | verðs</translation>
    </message>
    <message>
        <source>Promise: held until somebody who may order the work approves it</source>
        <translation>Loforð: bíður þar til tengiliður með pöntunarheimild samþykkir</translation>
    </message>
    <message>
        <source>Promise: held until an estimate is approved</source>
        <translation>Loforð: bíður þar til verðáætlun er samþykkt</translation>
    </message>
    <message>
        <source>Promise: held until the customer is told the hours</source>
        <translation>Loforð: bíður þar til viðskiptavinur veit af tímunum</translation>
    </message>
    <message>
        <source>Promise: held until it is decided whether the work is charged</source>
        <translation>Loforð: bíður ákvörðunar um hvort vinnan er gjaldskyld</translation>
    </message>
    <message>
        <source>Promise: held until a price is set</source>
        <translation>Loforð: bíður þar til verð er ákveðið</translation>
    </message>
    <message>
        <source>Reply by {at}</source>
        <translation>Svar fyrir kl. {at}</translation>
    </message>
    <message>
        <source>Call back by {at}</source>
        <translation>Hringja fyrir kl. {at}</translation>
    </message>
    <message>
        <source>Start by {at}</source>
        <translation>Hefja fyrir kl. {at}</translation>
    </message>
    <message>
        <source>Solve by {at}</source>
        <translation>Leysa fyrir kl. {at}</translation>
    </message>
    <message>
        <source>Update by {at}</source>
        <translation>Fréttir fyrir kl. {at}</translation>
    </message>
    <message>
        <source>Planned for {at}</source>
        <translation>Áætlað til kl. {at}</translation>
    </message>
    <message>
        <source>Reply by {day} {at:clock}</source>
        <translation>Svar fyrir {day} kl. {at:clock}</translation>
    </message>
    <message>
        <source>Call back by {day} {at:clock}</source>
        <translation>Hringja fyrir {day} kl. {at:clock}</translation>
    </message>
    <message>
        <source>Start by {day} {at:clock}</source>
        <translation>Hefja fyrir {day} kl. {at:clock}</translation>
    </message>
    <message>
        <source>Solve by {day} {at:clock}</source>
        <translation>Leysa fyrir {day} kl. {at:clock}</translation>
    </message>
    <message>
        <source>Update by {day} {at:clock}</source>
        <translation>Fréttir fyrir {day} kl. {at:clock}</translation>
    </message>
    <message>
        <source>Planned for {day} {at:clock}</source>
        <translation>Áætlað {day} kl. {at:clock}</translation>
    </message>
    <message>
        <source>Promise: goes into the next release</source>
        <translation>Loforð: fer í næstu útgáfu</translation>
    </message>
    <message>
        <source>Promise: none</source>
        <translation>Loforð: ekkert</translation>
    </message>
    <message>
        <source>Next release</source>
        <translation>Næsta útgáfa</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>Ekkert loforð</translation>
    </message>
    <message>
        <source>Promise: {name}, due {at:moment}</source>
        <translation>Loforð: {name}, {at:moment}</translation>
    </message>
    <message>
        <source>Promise: waiting for the customer since {day:day}</source>
        <translation>Loforð: beðið eftir viðskiptavini frá því {day:day}</translation>
    </message>
    <message>
        <source>Promise: {name}, aim passed, to be kept by {at:moment}</source>
        <translation>Loforð: {name}, viðmið liðið, í síðasta lagi {at:moment}</translation>
    </message>
    <message>
        <source>Promise: none, the ticket is resolved</source>
        <translation>Loforð: ekkert, beiðnin er leyst</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Leyst</translation>
    </message>
    <message numerus="yes">
        <source>Promise: breached {n} minutes ago</source>
        <translation><numerusform>Loforð: rofið fyrir {n} mínútu</numerusform><numerusform>Loforð: rofið fyrir {n} mínútum</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Promise: breached {n} hours ago</source>
        <translation><numerusform>Loforð: rofið fyrir {n} klukkustund</numerusform><numerusform>Loforð: rofið fyrir {n} klukkustundum</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Promise: breached {n} days ago</source>
        <translation><numerusform>Loforð: rofið fyrir {n} degi</numerusform><numerusform>Loforð: rofið fyrir {n} dögum</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Promise: {name}, due in {n} minutes</source>
        <translation><numerusform>Loforð: {name}, eftir {n} mínútu</numerusform><numerusform>Loforð: {name}, eftir {n} mínútur</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Promise: {name}, due in {n} hours</source>
        <translation><numerusform>Loforð: {name}, eftir {n} klukkustund</numerusform><numerusform>Loforð: {name}, eftir {n} klukkustundir</numerusform></translation>
    </message>
    <message>
        <source>Breached | {time}</source>
        <translation>Rofið | {time}</translation>
    </message>
    <message>
        <source>Waiting | {time}</source>
        <translation>Beðið svars | frá {time}</translation>
    </message>
    <message>
        <source>Aim passed | {time}</source>
        <translation>Viðmið liðið | {time}</translation>
    </message>
    <message>
        <source>Breached | {time} ago</source>
        <translation>Rofið | í {time}</translation>
    </message>
    <message>
        <source>Aim passed | {time} left</source>
        <translation>Viðmið liðið | {time} eftir</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} eftir</translation>
    </message>
    <message>
        <source>Promise: {name}, aim passed</source>
        <translation>Loforð: {name}, viðmið liðið</translation>
    </message>
    <message>
        <source>Aim passed</source>
        <translation>Viðmið liðið</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} assumptions</source>
        <translation><numerusform>Sýna {n} forsendu</numerusform><numerusform>Sýna {n} forsendur</numerusform></translation>
    </message>
    <message>
        <source>Hide the assumptions</source>
        <translation>Fela forsendurnar</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Fyrri mánuður</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Næsti mánuður</translation>
    </message>
    <message>
        <source>Take the date back</source>
        <translation>Fella daginn niður</translation>
    </message>
    <message>
        <source>Agree on {day:short}</source>
        <translation>Semja um {day:short}</translation>
    </message>
    <message>
        <source>{state}: {hours:number} h</source>
        <translation>{state}: {hours:number} klst.</translation>
    </message>
    <message>
        <source>Found in all tickets</source>
        <translation>Fannst í öllum beiðnum</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Velja dálka</translation>
    </message>
    <message>
        <source>yesterday {at:clock}</source>
        <translation>í gær {at:clock}</translation>
    </message>
    <message>
        <source>No ticket is found for “{text}”.</source>
        <translation>Engin beiðni fannst fyrir „{text}“.</translation>
    </message>
    <message>
        <source>Number, subject, messages, customer and contact were searched, in all tickets.</source>
        <translation>Leitað var í númeri, efni, skilaboðum, viðskiptavini og tengilið, í öllum beiðnum.</translation>
    </message>
    <message>
        <source>The next promise falls due on {at:moment}.</source>
        <translation>Næsta loforð rennur út {at:moment}.</translation>
    </message>
    <message>
        <source>No promise is running.</source>
        <translation>Ekkert loforð er í gangi.</translation>
    </message>
    <message>
        <source>Show all open</source>
        <translation>Sýna allar opnar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Hreinsa leitina</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Hafa opna áfram</translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation>Bíða eftir viðskiptavini</translation>
    </message>
    <message>
        <source>Resolve afterwards</source>
        <translation>Leysa á eftir</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senda</translation>
    </message>
    <message>
        <source>Write a reply to {name}</source>
        <translation>Skrifa svar (viðtakandi: {name})</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>Eftir sendingu</translation>
    </message>
    <message>
        <source>Kept {at:clock}</source>
        <translation>Vistað {at:clock}</translation>
    </message>
    <message>
        <source>to {address}</source>
        <translation>til {address}</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Aftur í töfluna</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>Fleiri atriði</translation>
    </message>
    <message>
        <source>Call · {length:duration}</source>
        <translation>Símtal · {length:duration}</translation>
    </message>
    <message>
        <source>No charge</source>
        <translation>Án gjalds</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Gjaldskylt</translation>
    </message>
    <message>
        <source>Charge held</source>
        <translation>Gjald bíður staðfestingar</translation>
    </message>
    <message>
        <source>Outside the service</source>
        <translation>Utan þjónustunnar</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Innri athugasemd</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} earlier entries</source>
        <translation><numerusform>Sýna {n} eldri færslu</numerusform><numerusform>Sýna {n} eldri færslur</numerusform></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Óþekkt</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets wait for their customers</source>
        <translation><numerusform>{n} beiðni bíður eftir viðskiptavini</numerusform><numerusform>{n} beiðnir bíða eftir viðskiptavinum</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The clock of {n} tickets runs again</source>
        <translation><numerusform>Klukka {n} beiðni gengur aftur</numerusform><numerusform>Klukka {n} beiðna gengur aftur</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets were lifted one step</source>
        <translation><numerusform>{n} beiðni færðist upp um eitt stig</numerusform><numerusform>{n} beiðnir færðust upp um eitt stig</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets resolved</source>
        <translation><numerusform>{n} beiðni leyst</numerusform><numerusform>{n} beiðnir leystar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are open again</source>
        <translation><numerusform>{n} beiðni er opin aftur</numerusform><numerusform>{n} beiðnir eru opnar aftur</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets have no owner now</source>
        <translation><numerusform>{n} beiðni er nú án eiganda</numerusform><numerusform>{n} beiðnir eru nú án eiganda</numerusform></translation>
    </message>
    <message>
        <source>{number} resolved</source>
        <translation>{number} leyst</translation>
    </message>
    <message>
        <source>Agreed with the customer: {day:day}</source>
        <translation>Samið við viðskiptavininn: {day:day}</translation>
    </message>
    <message>
        <source>The agreed date was taken back</source>
        <translation>Umsaminn dagur var felldur niður</translation>
    </message>
    <message>
        <source>The estimate is recorded</source>
        <translation>Verðáætlunin er skráð</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>Athugasemdin er vistuð</translation>
    </message>
    <message>
        <source>Reply to {number} sent</source>
        <translation>Svar við {number} sent</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are yours</source>
        <translation><numerusform>{n} beiðni er þín</numerusform><numerusform>{n} beiðnir eru þínar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are with {name} now</source>
        <translation><numerusform>{n} beiðni er nú hjá {name}</numerusform><numerusform>{n} beiðnir eru nú hjá {name}</numerusform></translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Allar opnar</translation>
    </message>
    <message>
        <source>No ticket is open.</source>
        <translation>Engin beiðni er opin.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mínar</translation>
    </message>
    <message>
        <source>No open ticket is yours.</source>
        <translation>Engin opin beiðni er þín.</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Óúthlutaðar</translation>
    </message>
    <message>
        <source>Every open ticket has an owner.</source>
        <translation>Allar opnar beiðnir hafa eiganda.</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>Rofin loforð</translation>
    </message>
    <message>
        <source>No promise is breached.</source>
        <translation>Ekkert loforð er rofið.</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Renna út í dag</translation>
    </message>
    <message>
        <source>Nothing falls due today.</source>
        <translation>Ekkert rennur út í dag.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Beðið svars</translation>
    </message>
    <message>
        <source>No ticket waits for its customer.</source>
        <translation>Engin beiðni bíður eftir viðskiptavini.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gjald óstaðfest</translation>
    </message>
    <message>
        <source>No ticket is held.</source>
        <translation>Ekkert gjald bíður staðfestingar.</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>3. stig</translation>
    </message>
    <message>
        <source>No ticket is on level 3.</source>
        <translation>Engin beiðni er á 3. stigi.</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Stjórnendur</translation>
    </message>
    <message>
        <source>No ticket is with management.</source>
        <translation>Engin beiðni er hjá stjórnendum.</translation>
    </message>
    <message>
        <source>All resolved</source>
        <translation>Allar leystar</translation>
    </message>
    <message>
        <source>No ticket has been resolved yet.</source>
        <translation>Engin beiðni hefur verið leyst enn.</translation>
    </message>
    <message>
        <source>{day:short} {at:clock}</source>
        <translation>{day:short} {at:clock}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} klst.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} mín.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} klst. {minutes} mín.</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation><numerusform>{n} dagur</numerusform><numerusform>{n} dagar</numerusform></translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spurning</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verkbeiðni</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Bilun</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Reikningar</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Neyðartilfelli</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Brýnt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Almennt</translation>
    </message>
    <message>
        <source>Our own fault</source>
        <translation>Eigin villa</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hýsing</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Þriðji aðili</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Uppfærsla</translation>
    </message>
    <message>
        <source>Other software</source>
        <translation>Annar hugbúnaður</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Notendaaðstoð</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Efnisinnsetning</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Ráðgjöf</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Uppsetning</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Viðhald</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Netspjall</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Eyðublað</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Verkbeiðni</translation>
    </message>
    <message>
        <source>Named contact</source>
        <translation>Fastur tengiliður</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ný</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opin</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Beðið eftir viðskiptavini</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Beðið eftir samþykki</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Umsamin</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Opnuð aftur</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lokuð</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>1. stig</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>2. stig</translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>Engin verðáætlun</translation>
    </message>
    <message>
        <source>Estimate sent</source>
        <translation>Verðáætlun send</translation>
    </message>
    <message>
        <source>Estimate approved</source>
        <translation>Verðáætlun samþykkt</translation>
    </message>
    <message>
        <source>Support agreement</source>
        <translation>Þjónustusamningur um aðstoð</translation>
    </message>
    <message>
        <source>Senior staff</source>
        <translation>Reyndustu starfsmenn</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Teymi</translation>
    </message>
    <message>
        <source>Work · {length:duration}</source>
        <translation>Vinna · {length:duration}</translation>
    </message>
    <message>
        <source>Give the team a name.</source>
        <translation>Gefðu teyminu nafn.</translation>
    </message>
    <message>
        <source>There is a team “{name}” already.</source>
        <translation>Teymið „{name}“ er þegar til.</translation>
    </message>
    <message>
        <source>One team must stay in use.</source>
        <translation>Eitt teymi verður að vera áfram í notkun.</translation>
    </message>
    <message>
        <source>This team is not there any more.</source>
        <translation>Þetta teymi er ekki lengur til.</translation>
    </message>
    <message>
        <source>This team is not the desk's: choose another.</source>
        <translation>Þjónustuborðið hefur ekki þetta teymi: veldu annað.</translation>
    </message>
    <message>
        <source>{number} was merged into {target} already.</source>
        <translation>{number} hefur þegar verið sameinuð {target}.</translation>
    </message>
    <message>
        <source>{who} has replied while you were writing: read it, then send or change yours.</source>
        <translation>{who} svaraði á meðan þú skrifaðir: lestu svarið og sendu svo þitt eða breyttu því.</translation>
    </message>
    <message>
        <source>Ticket {number} is closed: take it up again before you change it.</source>
        <translation>Beiðni {number} er lokuð: opnaðu hana aftur áður en þú breytir henni.</translation>
    </message>
    <message>
        <source>A ticket can't be linked to itself: choose another.</source>
        <translation>Ekki er hægt að tengja beiðni við sjálfa sig: veldu aðra.</translation>
    </message>
    <message>
        <source>{other} waits for {number} already, directly or through others: a circle of blocks would never end.</source>
        <translation>{other} bíður þegar eftir {number}, beint eða í gegnum aðrar: hringur af hindrunum tæki aldrei enda.</translation>
    </message>
    <message>
        <source>This link is not there any more.</source>
        <translation>Þessi tenging er ekki lengur til.</translation>
    </message>
    <message>
        <source>{number} is blocked by {others}, which is not resolved yet.</source>
        <translation>{number} er hindruð af {others} sem er enn óleyst.</translation>
    </message>
    <message>
        <source>There is nothing to take back: it was taken back already.</source>
        <translation>Ekkert er til að taka til baka: það var þegar gert.</translation>
    </message>
    <message>
        <source>A ticket can't be merged into itself: choose another.</source>
        <translation>Ekki er hægt að sameina beiðni sjálfri sér: veldu aðra.</translation>
    </message>
    <message>
        <source>{number} belongs to another customer than {target}: change its customer first, then merge.</source>
        <translation>{number} tilheyrir öðrum viðskiptavini en {target}: breyttu fyrst viðskiptavininum og sameinaðu svo.</translation>
    </message>
    <message>
        <source>{target} is resolved: take it up again before an open ticket is merged into it.</source>
        <translation>{target} er leyst: opnaðu hana aftur áður en opin beiðni er sameinuð henni.</translation>
    </message>
    <message>
        <source>{number} has gone on since the merge: what was merged can be split off, but not taken back.</source>
        <translation>Unnið hefur verið í {number} eftir sameininguna: kljúfa má frá það sem var sameinað en ekki taka sameininguna til baka.</translation>
    </message>
    <message>
        <source>Choose the messages, notes or calls that belong to the new ticket.</source>
        <translation>Veldu skilaboðin, athugasemdirnar eða símtölin sem tilheyra nýju beiðninni.</translation>
    </message>
    <message>
        <source>One message must stay: a ticket without any would be empty. Change its subject instead.</source>
        <translation>Ein skilaboð verða að standa eftir: annars yrði beiðnin tóm. Breyttu efninu í staðinn.</translation>
    </message>
    <message>
        <source>A tag needs a letter or a figure.</source>
        <translation>Merki þarf bókstaf eða tölustaf.</translation>
    </message>
    <message>
        <source>A tag has {most} characters at most.</source>
        <translation>Merki er í mesta lagi {most} stafir.</translation>
    </message>
    <message>
        <source>A ticket has {most} tags at most: take one away first.</source>
        <translation>Beiðni hefur í mesta lagi {most} merki: fjarlægðu eitt fyrst.</translation>
    </message>
    <message>
        <source>Change the contact</source>
        <translation>Breyta tengiliðnum</translation>
    </message>
    <message>
        <source>Change the site</source>
        <translation>Breyta vefnum</translation>
    </message>
    <message>
        <source>Give the ticket to another team</source>
        <translation>Fela öðru teymi beiðnina</translation>
    </message>
    <message>
        <source>Change the channel</source>
        <translation>Breyta samskiptaleiðinni</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Hindruð af</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Hindrar</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Afrit af</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Afrit</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Tengd</translation>
    </message>
    <message>
        <source>This ticket was merged into {number}</source>
        <translation>Þessi beiðni var sameinuð {number}</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>Opna {number}</translation>
    </message>
    <message>
        <source>Take the merge with {number} back</source>
        <translation>Taka sameininguna við {number} til baka</translation>
    </message>
    <message>
        <source>Take the link to {number} away</source>
        <translation>Fjarlægja tenginguna við {number}</translation>
    </message>
    <message>
        <source>The customer asked to be called back</source>
        <translation>Viðskiptavinurinn bað um að hringt yrði til baka</translation>
    </message>
    <message>
        <source>No call back is asked for any more</source>
        <translation>Ekki er lengur beðið um að hringt verði til baka</translation>
    </message>
    <message>
        <source>No longer with management</source>
        <translation>Ekki lengur hjá stjórnendum</translation>
    </message>
    <message>
        <source>{who} tagged the ticket: {tags}</source>
        <translation>{who} merkti beiðnina: {tags}</translation>
    </message>
    <message>
        <source>{who} took a tag away: {tags}</source>
        <translation>{who} fjarlægði merki: {tags}</translation>
    </message>
    <message>
        <source>{who} took a change back</source>
        <translation>{who} tók breytingu til baka</translation>
    </message>
    <message>
        <source>{who} · {changes}</source>
        <translation>{who} · {changes}</translation>
    </message>
    <message>
        <source>{who} closed the ticket</source>
        <translation>{who} lokaði beiðninni</translation>
    </message>
    <message>
        <source>{who} merged ticket {number} into this one</source>
        <translation>{who} sameinaði beiðni {number} þessari</translation>
    </message>
    <message>
        <source>{who} merged this ticket into {number}</source>
        <translation>{who} sameinaði þessa beiðni {number}</translation>
    </message>
    <message>
        <source>{who} took the merge with {number} back</source>
        <translation>{who} tók sameininguna við {number} til baka</translation>
    </message>
    <message>
        <source>{who} split ticket {number} off</source>
        <translation>{who} klauf beiðni {number} frá</translation>
    </message>
    <message>
        <source>{who} split this ticket off {number}</source>
        <translation>{who} klauf þessa beiðni frá {number}</translation>
    </message>
    <message>
        <source>{number}, which blocked this ticket, is resolved</source>
        <translation>{number}, sem hindraði þessa beiðni, er leyst</translation>
    </message>
    <message>
        <source>{who} changed a call of this ticket</source>
        <translation>{who} breytti símtali þessarar beiðni</translation>
    </message>
    <message>
        <source>{who} merged a call of this ticket into another</source>
        <translation>{who} sameinaði símtal þessarar beiðni öðru símtali</translation>
    </message>
    <message>
        <source>{who} noted that the customer wants to be called back</source>
        <translation>{who} skráði að viðskiptavinurinn vill að hringt sé til baka</translation>
    </message>
    <message>
        <source>{who} called the customer back</source>
        <translation>{who} hringdi til baka í viðskiptavininn</translation>
    </message>
    <message>
        <source>{who} released a held charge: {reason}</source>
        <translation>{who} losaði gjald sem haldið var: {reason}</translation>
    </message>
    <message>
        <source>{who} gave a charge away: {reason}</source>
        <translation>{who} gaf gjald eftir: {reason}</translation>
    </message>
    <message>
        <source>{who} charges again what was given away</source>
        <translation>{who} innheimtir aftur það sem var gefið eftir</translation>
    </message>
    <message>
        <source>{who} marked a call of this ticket as missed</source>
        <translation>{who} merkti símtal þessarar beiðni sem ósvarað</translation>
    </message>
    <message>
        <source>{who} discarded a call of this ticket</source>
        <translation>{who} henti símtali þessarar beiðni</translation>
    </message>
    <message>
        <source>{who} took a call of this ticket up again</source>
        <translation>{who} tók símtal þessarar beiðni upp aftur</translation>
    </message>
    <message>
        <source>{who} linked: this ticket blocks {number}</source>
        <translation>{who} tengdi: þessi beiðni hindrar {number}</translation>
    </message>
    <message>
        <source>{who} linked: this ticket is blocked by {number}</source>
        <translation>{who} tengdi: þessi beiðni er hindruð af {number}</translation>
    </message>
    <message>
        <source>{who} linked: this ticket is a duplicate of {number}</source>
        <translation>{who} tengdi: þessi beiðni er afrit af {number}</translation>
    </message>
    <message>
        <source>{who} linked: {number} is a duplicate of this ticket</source>
        <translation>{who} tengdi: {number} er afrit af þessari beiðni</translation>
    </message>
    <message>
        <source>{who} linked: this ticket is related to {number}</source>
        <translation>{who} tengdi: þessi beiðni tengist {number}</translation>
    </message>
    <message>
        <source>{who} took the link to {number} away</source>
        <translation>{who} fjarlægði tenginguna við {number}</translation>
    </message>
    <message>
        <source>{field}: {who} changed it while you did</source>
        <translation>{field}: {who} breytti þessu á sama tíma og þú</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Þú</translation>
    </message>
    <message>
        <source>Keep {who}’s</source>
        <translation>Halda því sem {who} skrifaði</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Nota mitt</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Skrifa áfram</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Senda samt</translation>
    </message>
    <message>
        <source>{who} replied just now</source>
        <translation>{who} svaraði rétt í þessu</translation>
    </message>
    <message numerus="yes">
        <source>{who} replied {n} min ago</source>
        <translation><numerusform>{who} svaraði fyrir {n} mín.</numerusform><numerusform>{who} svaraði fyrir {n} mín.</numerusform></translation>
    </message>
    <message>
        <source>{who} replied at {at:clock}</source>
        <translation>{who} svaraði kl. {at:clock}</translation>
    </message>
    <message>
        <source>{who} is writing a reply</source>
        <translation>{who} er að skrifa svar</translation>
    </message>
    <message>
        <source>{who} is writing a note</source>
        <translation>{who} er að skrifa athugasemd</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Tekið til baka</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for {numbers}: somebody changed them since</source>
        <translation><numerusform>Tekið til baka nema {numbers}: einhver hefur breytt henni síðan</numerusform><numerusform>Tekið til baka nema {numbers}: einhver hefur breytt þeim síðan</numerusform></translation>
    </message>
    <message>
        <source>Resolve anyway</source>
        <translation>Leysa samt</translation>
    </message>
    <message>
        <source>{done} of {total} tickets</source>
        <translation>{done} af {total} beiðnum</translation>
    </message>
    <message>
        <source>The ticket belongs to {customer} now</source>
        <translation>Beiðnin tilheyrir nú viðskiptavininum {customer}</translation>
    </message>
    <message>
        <source>Another customer</source>
        <translation>Annar viðskiptavinur</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Breyta viðskiptavininum</translation>
    </message>
    <message>
        <source>The promises are worked out anew. Calls and charges stay with whom they were made for.</source>
        <translation>Þjónustuloforðin eru reiknuð upp á nýtt. Símtöl og gjöld fylgja áfram þeim sem þau voru unnin fyrir.</translation>
    </message>
    <message>
        <source>Is related to</source>
        <translation>Tengist</translation>
    </message>
    <message>
        <source>Is blocked by</source>
        <translation>Er hindruð af</translation>
    </message>
    <message>
        <source>Is a duplicate of</source>
        <translation>Er afrit af</translation>
    </message>
    <message numerus="yes">
        <source>Link {n} tickets to another</source>
        <translation><numerusform>Tengja beiðnina við aðra</numerusform><numerusform>Tengja {n} beiðnir við aðra</numerusform></translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tengja</translation>
    </message>
    <message>
        <source>Resolve it as a duplicate</source>
        <translation>Leysa hana sem afrit</translation>
    </message>
    <message>
        <source>How they stand to one another</source>
        <translation>Hvernig þær tengjast</translation>
    </message>
    <message>
        <source>Choose the other ticket.</source>
        <translation>Veldu hina beiðnina.</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} tickets into one</source>
        <translation><numerusform>Sameina beiðnina annarri</numerusform><numerusform>Sameina {n} beiðnir í eina</numerusform></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Sameina</translation>
    </message>
    <message>
        <source>Messages, calls, charges and files go along; the earliest receipt counts. The number still finds it.</source>
        <translation>Skilaboð, símtöl, gjöld og skrár fylgja með og elsta móttakan gildir. Númerið finnst áfram.</translation>
    </message>
    <message>
        <source>Into which ticket</source>
        <translation>Í hvaða beiðni</translation>
    </message>
    <message>
        <source>Choose the ticket it goes into.</source>
        <translation>Veldu beiðnina sem hún sameinast.</translation>
    </message>
    <message>
        <source>Close what is resolved: nothing changes any more until it is taken up again</source>
        <translation>Loka því sem er leyst: ekkert breytist fyrr en það er opnað aftur</translation>
    </message>
    <message>
        <source>Merge into another ticket, or the tickets chosen into one</source>
        <translation>Sameina annarri beiðni, eða valdar beiðnir í eina</translation>
    </message>
    <message>
        <source>Link to another ticket: blocks, duplicate, related</source>
        <translation>Tengja við aðra beiðni: hindrar, afrit, tengd</translation>
    </message>
    <message>
        <source>Mark the tickets with a tag</source>
        <translation>Setja merki á beiðnirnar</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Kljúfa frá</translation>
    </message>
    <message>
        <source>Make a new ticket of some of the messages</source>
        <translation>Gera nýja beiðni úr hluta skilaboðanna</translation>
    </message>
    <message>
        <source>Write another subject</source>
        <translation>Skrifa annað efni</translation>
    </message>
    <message>
        <source>Write the version of the product</source>
        <translation>Skrifa útgáfu vörunnar</translation>
    </message>
    <message>
        <source>Version of the product</source>
        <translation>Útgáfa vörunnar</translation>
    </message>
    <message>
        <source>Give the ticket to another customer</source>
        <translation>Færa beiðnina á annan viðskiptavin</translation>
    </message>
    <message>
        <source>Take back the last change to tickets</source>
        <translation>Taka síðustu breytingu á beiðnum til baka</translation>
    </message>
    <message>
        <source>Split off into a new ticket</source>
        <translation>Kljúfa frá í nýja beiðni</translation>
    </message>
    <message>
        <source>Take the tag {tag} away</source>
        <translation>Fjarlægja merkið {tag}</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Bæta við merki</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Merki</translation>
    </message>
    <message numerus="yes">
        <source>Tag {n} tickets</source>
        <translation><numerusform>Merkja beiðnina</numerusform><numerusform>Merkja {n} beiðnir</numerusform></translation>
    </message>
    <message>
        <source>Tag, or a new word</source>
        <translation>Merki eða nýtt orð</translation>
    </message>
    <message>
        <source>Write the tag.</source>
        <translation>Skrifaðu merkið.</translation>
    </message>
    <message>
        <source>Number or words of the ticket</source>
        <translation>Númer eða orð úr beiðninni</translation>
    </message>
    <message>
        <source>Another ticket</source>
        <translation>Önnur beiðni</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets changed</source>
        <translation><numerusform>{n} beiðni breytt</numerusform><numerusform>{n} beiðnum breytt</numerusform></translation>
    </message>
    <message>
        <source>Tagged: {tags}</source>
        <translation>Merkt: {tags}</translation>
    </message>
    <message>
        <source>Tag taken away: {tag}</source>
        <translation>Merki fjarlægt: {tag}</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets were merged</source>
        <translation><numerusform>Beiðni var sameinuð</numerusform><numerusform>{n} beiðnir voru sameinaðar</numerusform></translation>
    </message>
    <message>
        <source>The merge was taken back</source>
        <translation>Sameiningin var tekin til baka</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are linked</source>
        <translation><numerusform>Beiðnin er tengd</numerusform><numerusform>{n} beiðnir eru tengdar</numerusform></translation>
    </message>
    <message>
        <source>The link is gone</source>
        <translation>Tengingin er farin</translation>
    </message>
    <message>
        <source>Split off into a ticket of its own</source>
        <translation>Klofið frá í sérstaka beiðni</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are closed</source>
        <translation><numerusform>Beiðninni er lokað</numerusform><numerusform>{n} beiðnum er lokað</numerusform></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Þjónusta</translation>
    </message>
    <message>
        <source>This computer's clock is ahead of the database's, {at:moment}: set it right; nothing counts as late before its time.</source>
        <translation>Klukka þessarar tölvu er á undan klukku gagnagrunnsins, {at:moment}: stillið hana rétt; ekkert telst of seint fyrr en að því kemur.</translation>
    </message>
    <message>
        <source>This computer's clock is behind the database's, {at:moment}: set it right, or what you write is dated too early.</source>
        <translation>Klukka þessarar tölvu er á eftir klukku gagnagrunnsins, {at:moment}: stillið hana rétt, annars fær það sem þú skrifar of snemma dagsetningu.</translation>
    </message>
    <message>
        <source>This computer's clock was set back: the desk has already seen {at:moment}; nothing is written as late twice.</source>
        <translation>Klukka þessarar tölvu var færð aftur: borðið hefur þegar séð {at:moment}; ekkert er skráð of seint tvisvar.</translation>
    </message>
    <message>
        <source>This computer's clock is far ahead of {at:moment}, the last this desk saw: set it right, or confirm it.</source>
        <translation>Klukka þessarar tölvu er langt á undan því sem borðið sá síðast, {at:moment}: stillið hana rétt eða staðfestið hana.</translation>
    </message>
    <message>
        <source>Check this computer's clock</source>
        <translation>Athugið klukku tölvunnar</translation>
    </message>
    <message>
        <source>Aim passed: {name:tr}</source>
        <translation>Viðmið liðið: {name:tr}</translation>
    </message>
    <message>
        <source>Promise broken: {name:tr}</source>
        <translation>Loforð rofið: {name:tr}</translation>
    </message>
    <message>
        <source>Confirm this computer's clock</source>
        <translation>Staðfesta klukku tölvunnar</translation>
    </message>
    <message>
        <source>The clock is right; what it says counts from now on</source>
        <translation>Klukkan er rétt og gildir héðan í frá</translation>
    </message>
    <message>
        <source>Not filled in yet on {numbers}: {fields}. Fill it in, then it is resolved.</source>
        <translation>Enn óútfyllt ({numbers}): {fields}. Fylltu það út, þá er leyst úr.</translation>
    </message>
    <message>
        <source>Still to be filled in before it is resolved: {fields}.</source>
        <translation>Þetta þarf að fylla út áður en leyst er úr: {fields}.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fylla út</translation>
    </message>
    <message>
        <source>Still to be filled in</source>
        <translation>Á eftir að fylla út</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} later entries</source>
        <translation><numerusform>Sýna {n} nýrri færslu</numerusform><numerusform>Sýna {n} nýrri færslur</numerusform></translation>
    </message>
    <message>
        <source>Only tickets of the same customer are found here.</source>
        <translation>Hér finnast aðeins beiðnir sama viðskiptavinar.</translation>
    </message>
    <message>
        <source>This estimate is another than when you began: read what stands now, then keep it or put yours in its place.</source>
        <translation>Þessi verðáætlun er önnur en þegar þú byrjaðir: lestu það sem stendur nú og haltu því eða settu þína í staðinn.</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>Halda því sem stendur</translation>
    </message>
    <message>
        <source>Put mine in its place</source>
        <translation>Setja mína í staðinn</translation>
    </message>
    <message>
        <source>{number} was merged into {target}: go on there.</source>
        <translation>{number} var sameinað {target}: haltu áfram þar.</translation>
    </message>
    <message>
        <source>Take the draft there</source>
        <translation>Flytja drögin þangað</translation>
    </message>
    <message>
        <source>The filter “{name}” is not there any more; what it showed stays until you turn to another view.</source>
        <translation>Sían „{name}“ er ekki lengur til; það sem hún sýndi stendur þar til þú ferð í aðra sýn.</translation>
    </message>
    <message>
        <source>These tickets could not be read.</source>
        <translation>Ekki tókst að lesa þessar beiðnir.</translation>
    </message>
    <message>
        <source>They are read as soon as the database answers.</source>
        <translation>Þær verða lesnar um leið og gagnagrunnurinn svarar.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>“{given}” is not a telephone number; write it as +354 555 0142.</source>
        <translation>„{given}“ er ekki símanúmer; skrifaðu það sem +354 555 0142.</translation>
    </message>
    <message>
        <source>“{given}” is not a link to a call; it looks like desk:call?number=+3545550142.</source>
        <translation>„{given}“ er ekki tengill á símtal; hann lítur út eins og desk:call?number=+3545550142.</translation>
    </message>
    <message>
        <source>This door has no window; start the program as `desk`.</source>
        <translation>Þessi skipun opnar engan glugga; ræstu forritið með `desk`.</translation>
    </message>
    <message>
        <source>The logo is larger than 1 MB or 16 million pixels: choose a smaller picture.</source>
        <translation>Merkið er stærra en 1 MB eða 16 milljónir mynddepla: veldu minni mynd.</translation>
    </message>
    <message>
        <source>Managers and administrators change this; ask one of them.</source>
        <translation>Stjórnendur og kerfisstjórar breyta þessu; leitaðu til einhvers þeirra.</translation>
    </message>
    <message>
        <source>This desk is open in another window already. It has been brought to the front.</source>
        <translation>Þetta þjónustuborð er þegar opið í öðrum glugga. Hann hefur verið færður fremst.</translation>
    </message>
    <message>
        <source>This desk is open in another window already.</source>
        <translation>Þetta þjónustuborð er þegar opið í öðrum glugga.</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation>Opna annað þjónustuborð</translation>
    </message>
    <message>
        <source>Open another desk…</source>
        <translation>Opna annað þjónustuborð…</translation>
    </message>
    <message>
        <source>Open the file of another desk</source>
        <translation>Opna skrá annars þjónustuborðs</translation>
    </message>
    <message>
        <source>New desk…</source>
        <translation>Nýtt þjónustuborð…</translation>
    </message>
    <message>
        <source>Set up a new desk in a file of its own</source>
        <translation>Setja upp nýtt þjónustuborð í eigin skrá</translation>
    </message>
    <message>
        <source>Try another promise…</source>
        <translation>Prófa annað loforð…</translation>
    </message>
    <message>
        <source>Open a desk of invented customers that keeps another promise</source>
        <translation>Opna þjónustuborð með tilbúnum viðskiptavinum sem efnir annað loforð</translation>
    </message>
    <message>
        <source>Connect to a team's database…</source>
        <translation>Tengjast gagnagrunni teymis…</translation>
    </message>
    <message>
        <source>Connect to a team's database</source>
        <translation>Tengjast gagnagrunni teymis</translation>
    </message>
    <message>
        <source>Open the desk on a server that everybody shares</source>
        <translation>Opna þjónustuborðið á miðlara sem allir nota saman</translation>
    </message>
    <message>
        <source>Recent desks</source>
        <translation>Nýleg þjónustuborð</translation>
    </message>
    <message>
        <source>Open one of the last five desks</source>
        <translation>Opna eitt af síðustu fimm þjónustuborðum</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lykilorð</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Tengjast</translation>
    </message>
    <message>
        <source>Which promise do you want to try?</source>
        <translation>Hvaða loforð viltu prófa?</translation>
    </message>
    <message>
        <source>A desk full of invented customers keeps it. Your own desk stays as it is.</source>
        <translation>Þjónustuborð fullt af tilbúnum viðskiptavinum efnir það. Þitt eigið þjónustuborð helst óbreytt.</translation>
    </message>
    <message>
        <source>In this database, which is empty so far.</source>
        <translation>Í þessum gagnagrunni, sem er enn tómur.</translation>
    </message>
    <message>
        <source>File or server</source>
        <translation>Skrá eða miðlari</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Gagnagrunnskerfi</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Útgáfa gagnaskipulags</translation>
    </message>
    <message>
        <source>Journal mode</source>
        <translation>Færsluskrá</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Stærð</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Taka afrit í</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Taka afrit núna…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prófa</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Opna möppuna</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>A copy can be made while everybody works. It counts once it has passed its check.</source>
        <translation>Taka má afrit á meðan allir vinna. Það gildir þegar það hefur staðist prófun.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Þessi tölva</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>Loforðið</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>Gagnagrunnurinn</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Þjónustufulltrúi</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Skrifstofa</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Stjórnandi</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Kerfisstjóri</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Stutt nafn</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Starfar hér</translation>
    </message>
    <message>
        <source>Managers and administrators add people and change what they may do.</source>
        <translation>Stjórnendur og kerfisstjórar bæta fólki við og breyta heimildum þess.</translation>
    </message>
    <message>
        <source>Empty: the first name</source>
        <translation>Autt: fornafnið</translation>
    </message>
    <message>
        <source>{name} sits here now.</source>
        <translation>{name} situr hér núna.</translation>
    </message>
    <message>
        <source>Sit here</source>
        <translation>Setjast hér</translation>
    </message>
    <message>
        <source>Sits here</source>
        <translation>Situr hér</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Breyta</translation>
    </message>
    <message>
        <source>Whoever sits here is named on calls, replies and notes.</source>
        <translation>Sá eða sú sem hér situr er skráð fyrir símtölum, svörum og athugasemdum.</translation>
    </message>
    <message>
        <source>Finish or park the call on the line first: it belongs to who answered it.</source>
        <translation>Ljúktu símtalinu á línunni eða leggðu það til hliðar fyrst: það tilheyrir þeim sem svaraði.</translation>
    </message>
    <message>
        <source>Line below the name</source>
        <translation>Lína undir nafninu</translation>
    </message>
    <message>
        <source>Tax office</source>
        <translation>Skattstofa</translation>
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
        <translation>Reikningsnúmer</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Greiðslufrestur í dögum</translation>
    </message>
    <message>
        <source>Colour of papers</source>
        <translation>Litur skjala</translation>
    </message>
    <message>
        <source>This stands on price lists and invoices.</source>
        <translation>Þetta stendur á gjaldskrám og reikningum.</translation>
    </message>
    <message>
        <source>This stands on price lists and invoices. Managers and administrators change it.</source>
        <translation>Þetta stendur á gjaldskrám og reikningum. Stjórnendur og kerfisstjórar breyta því.</translation>
    </message>
    <message>
        <source>The desk's particulars are saved.</source>
        <translation>Upplýsingar þjónustuborðsins eru vistaðar.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Veldu merki</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Merki</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture of at most 1 MB; it stands at the head of every paper.</source>
        <translation>PNG- eða JPEG-mynd, mest 1 MB; hún stendur efst á hverju skjali.</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Fjarlægja merkið</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>Ekki tókst að lesa {file}: {why}</translation>
    </message>
    <message>
        <source>desk until {at:clock}</source>
        <translation>borð til {at:clock}</translation>
    </message>
    <message>
        <source>phone until {at:clock}</source>
        <translation>sími til {at:clock}</translation>
    </message>
    <message>
        <source>support until {at:clock}</source>
        <translation>þjónusta til {at:clock}</translation>
    </message>
    <message>
        <source>work until {at:clock}</source>
        <translation>vinna til {at:clock}</translation>
    </message>
    <message>
        <source>Desk closed until {at:clock}</source>
        <translation>Borð lokað til {at:clock}</translation>
    </message>
    <message>
        <source>Phone closed until {at:clock}</source>
        <translation>Sími lokaður til {at:clock}</translation>
    </message>
    <message>
        <source>Support closed until {at:clock}</source>
        <translation>Þjónusta lokuð til {at:clock}</translation>
    </message>
    <message>
        <source>No work until {at:clock}</source>
        <translation>Vinna hefst {at:clock}</translation>
    </message>
    <message>
        <source>On call now</source>
        <translation>Neyðarvakt núna</translation>
    </message>
    <message>
        <source>Teams and closing</source>
        <translation>Teymi og lokun</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teymi</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Bæta við teymi</translation>
    </message>
    <message>
        <source>Priced as</source>
        <translation>Verðlagt sem</translation>
    </message>
    <message>
        <source>Close after business days</source>
        <translation>Loka eftir virka daga</translation>
    </message>
    <message>
        <source>0: by hand only</source>
        <translation>0: aðeins handvirkt</translation>
    </message>
    <message>
        <source>Tickets belong to one of these teams; each is priced as one the profile knows.</source>
        <translation>Beiðnir tilheyra einu þessara teyma; hvert er verðlagt sem teymi sem þjónustuloforðið þekkir.</translation>
    </message>
    <message>
        <source>Managers and administrators set up the teams.</source>
        <translation>Stjórnendur og kerfisstjórar setja upp teymin.</translation>
    </message>
    <message>
        <source>A resolved ticket can be taken up again; once closed nothing of it changes until it is.</source>
        <translation>Leysta beiðni má opna aftur; sé henni lokað breytist ekkert í henni fyrr en það er gert.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Vistað</translation>
    </message>
    <message>
        <source>Business days until a resolved ticket closes are a whole number from 0 to {most}; 0 means by hand only.</source>
        <translation>Virkir dagar þar til leyst beiðni lokast eru heil tala frá 0 til {most}; 0 merkir aðeins handvirkt.</translation>
    </message>
    <message>
        <source>Where they are rung when on duty</source>
        <translation>Þar sem hringt er í þau á neyðarvakt</translation>
    </message>
    <message>
        <source>{field}: at least one language is needed.</source>
        <translation>{field}: að minnsta kosti eitt tungumál þarf.</translation>
    </message>
    <message>
        <source>There is no save to take back.</source>
        <translation>Engin vistun er til að taka til baka.</translation>
    </message>
    <message>
        <source>Somebody has changed this since: look at it first.</source>
        <translation>Einhver hefur breytt þessu síðan: líttu fyrst á það.</translation>
    </message>
    <message>
        <source>Version {version} of the profile came meanwhile: look at it under Versions, then make your changes anew.</source>
        <translation>Útgáfa {version} af þjónustuloforðinu kom á meðan: skoðaðu hana undir Útgáfur og gerðu breytingarnar svo aftur.</translation>
    </message>
    <message>
        <source>Type the first day, such as 24.12.2026.</source>
        <translation>Sláðu inn fyrsta daginn, til dæmis 24.12.2026.</translation>
    </message>
    <message>
        <source>This ends before it starts; give the first day first.</source>
        <translation>Þetta endar áður en það byrjar; settu fyrsta daginn fyrst.</translation>
    </message>
    <message>
        <source>Weeks are numbers from 1 to 53 with commas between them.</source>
        <translation>Vikur eru tölur frá 1 til 53 með kommum á milli.</translation>
    </message>
    <message>
        <source>Closed on these days</source>
        <translation>Lokað þessa daga</translation>
    </message>
    <message>
        <source>Closed on these days every year</source>
        <translation>Lokað þessa daga á hverju ári</translation>
    </message>
    <message>
        <source>Closed in these ISO weeks</source>
        <translation>Lokað þessar ISO-vikur</translation>
    </message>
    <message>
        <source>Other hours on that day</source>
        <translation>Annar opnunartími þann dag</translation>
    </message>
    <message>
        <source>Own holiday</source>
        <translation>Eigin frídagur</translation>
    </message>
    <message>
        <source>Own holiday every year</source>
        <translation>Eigin frídagur á hverju ári</translation>
    </message>
    <message>
        <source>Interrupted on that day</source>
        <translation>Hlé þann dag</translation>
    </message>
    <message>
        <source>The published promise is silent here, so the program assumes. Confirm what is right for this desk; change what is not.</source>
        <translation>Birta loforðið segir ekkert um þetta og forritið gefur sér því forsendur. Staðfestu það sem er rétt hér; breyttu hinu.</translation>
    </message>
    <message>
        <source>Everything is confirmed.</source>
        <translation>Allt er staðfest.</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Forsenda</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Staðfest af</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dags.</translation>
    </message>
    <message numerus="yes">
        <source>{n} values left to confirm</source>
        <translation><numerusform>{n} gildi á eftir að staðfesta</numerusform><numerusform>{n} gildi á eftir að staðfesta</numerusform></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Staðfesta</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Til staðfestingar</translation>
    </message>
    <message>
        <source>Costs nothing</source>
        <translation>Kostar ekkert</translation>
    </message>
    <message>
        <source>The maintenance contract covers an upgrade within the same major version.</source>
        <translation>Viðhaldssamningurinn nær til uppfærslu innan sömu aðalútgáfu.</translation>
    </message>
    <message>
        <source>An upgrade to another major version is charged as development.</source>
        <translation>Uppfærsla í aðra aðalútgáfu er gjaldfærð sem þróun.</translation>
    </message>
    <message>
        <source>Long work begins when the customer was told the hours and it is on record.</source>
        <translation>Löng verk hefjast þegar viðskiptavinur hefur fengið tímafjöldann og það er skráð.</translation>
    </message>
    <message>
        <source>A reminder to tell the customer the hours before the work starts.</source>
        <translation>Áminning um að segja viðskiptavini tímafjöldann áður en verkið hefst.</translation>
    </message>
    <message>
        <source>Held until an authorised contact orders it</source>
        <translation>Bíður pöntunar tengiliðar með pöntunarheimild</translation>
    </message>
    <message>
        <source>Held until an estimate is approved</source>
        <translation>Bíður samþykktrar verðáætlunar</translation>
    </message>
    <message>
        <source>Held until the customer was told</source>
        <translation>Bíður þess að viðskiptavini sé sagt frá</translation>
    </message>
    <message>
        <source>Held until somebody decides</source>
        <translation>Bíður ákvörðunar</translation>
    </message>
    <message>
        <source>Held until a price is quoted</source>
        <translation>Bíður tilboðs</translation>
    </message>
    <message>
        <source>Charged: {item}</source>
        <translation>Gjaldfært: {item}</translation>
    </message>
    <message>
        <source>Arrows move by day and half hour, Shift marks, Space opens and closes. A break is a gap between two openings.</source>
        <translation>Örvar færa um dag og hálftíma, Shift merkir, bilslá opnar og lokar. Hlé er bil milli tveggja opnana.</translation>
    </message>
    <message>
        <source>Each channel is answered while its calendar is open</source>
        <translation>Hverri leið er svarað meðan dagatal hennar er opið</translation>
    </message>
    <message>
        <source>Hours of {day}</source>
        <translation>Opnunartími: {day}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Dagatal</translation>
    </message>
    <message>
        <source>The same from Monday to Friday</source>
        <translation>Eins frá mánudegi til föstudags</translation>
    </message>
    <message>
        <source>Hours look like 9–16, or with a break 9–11, 11:30–15; empty means closed.</source>
        <translation>Opnunartími er skrifaður 9–16, eða með hléi 9–11, 11:30–15; autt merkir lokað.</translation>
    </message>
    <message>
        <source>A time of day looks like 14:00.</source>
        <translation>Tími dags er skrifaður 14:00.</translation>
    </message>
    <message>
        <source>No deadline of an open ticket moves.</source>
        <translation>Enginn frestur á opinni beiðni færist.</translation>
    </message>
    <message>
        <source>The look ahead was stopped: there may be more.</source>
        <translation>Yfirlitið var stöðvað: fleira kann að vera.</translation>
    </message>
    <message>
        <source>Nothing has moved yet. What is taken counts for tickets to come, and for the open ones as shown.</source>
        <translation>Ekkert hefur færst enn. Það sem tekið er upp gildir fyrir nýjar beiðnir og fyrir þær opnu eins og sýnt er.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Hvað myndi breytast</translation>
    </message>
    <message numerus="yes">
        <source>Deadlines of {n} open tickets move.</source>
        <translation><numerusform>Frestir {n} opinnar beiðni færast.</numerusform><numerusform>Frestir {n} opinna beiðna færast.</numerusform></translation>
    </message>
    <message>
        <source>none</source>
        <translation>ekkert</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>Taka þessa útgáfu upp</translation>
    </message>
    <message>
        <source>Copy the why</source>
        <translation>Afrita skýringuna</translation>
    </message>
    <message>
        <source>After: {why}</source>
        <translation>Eftir: {why}</translation>
    </message>
    <message>
        <source>Before: {why}</source>
        <translation>Fyrir: {why}</translation>
    </message>
    <message>
        <source>A whole number of at least 1 is needed.</source>
        <translation>Heil tala, minnst 1, þarf að vera hér.</translation>
    </message>
    <message>
        <source>No aim</source>
        <translation>Ekkert viðmið</translation>
    </message>
    <message>
        <source>So many business days later</source>
        <translation>Svo mörgum virkum dögum síðar</translation>
    </message>
    <message>
        <source>So many weeks later</source>
        <translation>Svo mörgum vikum síðar</translation>
    </message>
    <message>
        <source>No latest</source>
        <translation>Enginn síðasti tími</translation>
    </message>
    <message>
        <source>The same as the aim</source>
        <translation>Sama og viðmiðið</translation>
    </message>
    <message>
        <source>So many minutes after the aim</source>
        <translation>Svo mörgum mínútum eftir viðmiðið</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Hverju er lofað</translation>
    </message>
    <message>
        <source>On-call duty covers every hour</source>
        <translation>Neyðarvakt nær yfir allan sólarhringinn</translation>
    </message>
    <message>
        <source>For these priorities (none: all)</source>
        <translation>Fyrir þessi forgangsstig (ekkert: öll)</translation>
    </message>
    <message>
        <source>For these kinds of ticket (none: all)</source>
        <translation>Fyrir þessar tegundir beiðna (ekkert: allar)</translation>
    </message>
    <message>
        <source>For these tiers (none: all)</source>
        <translation>Fyrir þessi þjónustustig (ekkert: öll)</translation>
    </message>
    <message>
        <source>With one of these contracts (none: all)</source>
        <translation>Með einhvern þessara samninga (ekkert: allir)</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Viðmið</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hve margir</translation>
    </message>
    <message>
        <source>When it came by (cut-off)</source>
        <translation>Ef hún barst fyrir (tímamörk)</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Í síðasta lagi</translation>
    </message>
    <message>
        <source>Of each kind the first promise whose conditions a ticket meets is the one that holds; the order is yours.</source>
        <translation>Af hverri tegund gildir fyrsta loforðið sem beiðnin uppfyllir skilyrðin fyrir; röðin er þín.</translation>
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
        <translation>ekkert viðmið</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Nýtt loforð</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Forsenda</translation>
    </message>
    <message>
        <source>The customer is told that the request was received and who has it</source>
        <translation>Viðskiptavini er sagt að beiðnin sé móttekin og hver er með hana</translation>
    </message>
    <message>
        <source>The customer is told the hours needed before work starts</source>
        <translation>Viðskiptavini er sagður tímafjöldinn áður en verk hefst</translation>
    </message>
    <message>
        <source>The customer is told when it is done</source>
        <translation>Viðskiptavini er sagt þegar verki er lokið</translation>
    </message>
    <message>
        <source>No on-call duty</source>
        <translation>Engin neyðarvakt</translation>
    </message>
    <message>
        <source>A roster by skill</source>
        <translation>Vaktlisti eftir kunnáttu</translation>
    </message>
    <message>
        <source>One roster</source>
        <translation>Einn vaktlisti</translation>
    </message>
    <message>
        <source>A manager calls for it</source>
        <translation>Stjórnandi kallar eftir henni</translation>
    </message>
    <message>
        <source>Units in a calendar month</source>
        <translation>Einingar í almanaksmánuði</translation>
    </message>
    <message>
        <source>Units in a contract year</source>
        <translation>Einingar á samningsári</translation>
    </message>
    <message>
        <source>Minutes of a unit</source>
        <translation>Mínútur í einingu</translation>
    </message>
    <message>
        <source>Attendees included in the site's fee</source>
        <translation>Þátttakendur innifaldir í gjaldi vefsins</translation>
    </message>
    <message>
        <source>Attendees of one further group</source>
        <translation>Þátttakendur í hverjum viðbótarhópi</translation>
    </message>
    <message>
        <source>Seats of a session</source>
        <translation>Pláss á einu námskeiði</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Lengd í mínútum</translation>
    </message>
    <message>
        <source>Lowest agreed hourly rate</source>
        <translation>Lægsta umsamda tímagjald</translation>
    </message>
    <message>
        <source>Highest agreed hourly rate</source>
        <translation>Hæsta umsamda tímagjald</translation>
    </message>
    <message>
        <source>SLA: the rate times</source>
        <translation>SLA: tímagjald sinnum</translation>
    </message>
    <message>
        <source>At most so many minutes</source>
        <translation>Í mesta lagi svo margar mínútur</translation>
    </message>
    <message>
        <source>At most so often in a calendar quarter</source>
        <translation>Í mesta lagi svo oft á ársfjórðungi</translation>
    </message>
    <message>
        <source>Customers are served in {language}</source>
        <translation>Viðskiptavinum er þjónað á: {language}</translation>
    </message>
    <message>
        <source>An interim answer counts as the start of work</source>
        <translation>Bráðabirgðasvar telst upphaf verks</translation>
    </message>
    <message>
        <source>Agreed hourly rates</source>
        <translation>Umsamin tímagjöld</translation>
    </message>
    <message>
        <source>Maintenance with downtime</source>
        <translation>Viðhald með rofi</translation>
    </message>
    <message>
        <source>Escalation ({which})</source>
        <translation>Hækkun til stjórnenda ({which})</translation>
    </message>
    <message>
        <source>A date agreed with the customer sets</source>
        <translation>Dagur sem samið er um við viðskiptavin ákveður</translation>
    </message>
    <message>
        <source>A new user is trained within so many months</source>
        <translation>Nýr notandi fær kennslu innan svo margra mánaða</translation>
    </message>
    <message>
        <source>Each entry by itself</source>
        <translation>Hver færsla fyrir sig</translation>
    </message>
    <message>
        <source>The sum of a ticket's day</source>
        <translation>Samtala dags á beiðni</translation>
    </message>
    <message>
        <source>What is rounded up to started units</source>
        <translation>Hvað er hækkað upp í byrjaðar einingar</translation>
    </message>
    <message>
        <source>Yearly fee, per cent of the project's price</source>
        <translation>Árgjald, hlutfall af verði verkefnisins</translation>
    </message>
    <message>
        <source>From more than so many estimated hours</source>
        <translation>Frá meira en svo mörgum áætluðum tímum</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Heiti þess</translation>
    </message>
    <message>
        <source>{contract} covers every hour</source>
        <translation>{contract}: allur sólarhringurinn</translation>
    </message>
    <message>
        <source>Telling the desk</source>
        <translation>Borðinu sagt frá</translation>
    </message>
    <message>
        <source>A new request alerts</source>
        <translation>Ný beiðni gerir viðvart</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Hækkun til stjórnenda</translation>
    </message>
    <message>
        <source>What a customer who is not entitled to it is told</source>
        <translation>Það sem viðskiptavini án réttar til hennar er sagt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Forgangur</translation>
    </message>
    <message>
        <source>Who is on duty</source>
        <translation>Hver er á vakt</translation>
    </message>
    <message>
        <source>Outside the hours of</source>
        <translation>Utan opnunartíma</translation>
    </message>
    <message>
        <source>Telling the customer</source>
        <translation>Viðskiptavini sagt frá</translation>
    </message>
    <message>
        <source>Senior staff take it</source>
        <translation>Reyndasta fólkið tekur hana</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Þjónustustig</translation>
    </message>
    <message>
        <source>The tier of a customer who has none</source>
        <translation>Þjónustustig viðskiptavinar sem hefur ekkert</translation>
    </message>
    <message>
        <source>Minutes of a started unit</source>
        <translation>Mínútur í byrjaðri einingu</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Hlið</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Hvað það segir</translation>
    </message>
    <message>
        <source>Every version is kept. A ticket's history says which version moved its deadlines.</source>
        <translation>Allar útgáfur eru geymdar. Saga beiðni segir hvaða útgáfa færði fresti hennar.</translation>
    </message>
    <message>
        <source>The desk was set up with it</source>
        <translation>Borðið var stofnað með henni</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Breytt hér</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Lesin úr skrá</translation>
    </message>
    <message>
        <source>Gone back to</source>
        <translation>Tekin upp aftur</translation>
    </message>
    <message>
        <source>Terms of booking changed</source>
        <translation>Bókunarskilmálum breytt</translation>
    </message>
    <message>
        <source>Begun anew with the shipped one</source>
        <translation>Byrjað aftur á þeirri sem fylgdi</translation>
    </message>
    <message>
        <source>From version {before} to version {after}</source>
        <translation>Frá útgáfu {before} til útgáfu {after}</translation>
    </message>
    <message numerus="yes">
        <source>{n} open tickets still keep the deadlines of an earlier version.</source>
        <translation><numerusform>{n} opin beiðni heldur enn frestum eldri útgáfu.</numerusform><numerusform>{n} opnar beiðnir halda enn frestum eldri útgáfu.</numerusform></translation>
    </message>
    <message>
        <source>Read a profile from a file</source>
        <translation>Lesa þjónustuloforð úr skrá</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Útgáfur</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation><numerusform>og {n} í viðbót</numerusform><numerusform>og {n} í viðbót</numerusform></translation>
    </message>
    <message>
        <source>Write the profile to a file</source>
        <translation>Skrifa þjónustuloforðið í skrá</translation>
    </message>
    <message>
        <source>The profile is in {file}.</source>
        <translation>Þjónustuloforðið er í {file}.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Hvað er ólíkt</translation>
    </message>
    <message>
        <source>Go back to it…</source>
        <translation>Taka hana upp aftur…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Skrifa í skrá…</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>Lesa úr skrá…</translation>
    </message>
    <message>
        <source>Begin anew with the shipped one…</source>
        <translation>Byrja aftur á þeirri sem fylgdi…</translation>
    </message>
    <message>
        <source>Begin anew with the shipped one</source>
        <translation>Byrja aftur á þeirri sem fylgdi</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Í gildi</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Skemmd</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Þær segja það sama.</translation>
    </message>
    <message>
        <source>{day} {from} to {to}: open</source>
        <translation>{day} frá {from} til {to}: opið</translation>
    </message>
    <message>
        <source>{day} {from} to {to}: closed</source>
        <translation>{day} frá {from} til {to}: lokað</translation>
    </message>
    <message>
        <source>Enter on a day closes it or gives it other hours; public holidays come from the calendar of the country.</source>
        <translation>Enter á degi lokar honum eða gefur honum annan opnunartíma; almennir frídagar koma úr dagatali landsins.</translation>
    </message>
    <message>
        <source>Half day</source>
        <translation>Hálfur dagur</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Almennur frídagur</translation>
    </message>
    <message>
        <source>Closed by the desk</source>
        <translation>Lokað af borðinu</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Annar tími</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hvað það er</translation>
    </message>
    <message>
        <source>ISO weeks</source>
        <translation>ISO-vikur</translation>
    </message>
    <message>
        <source>Empty: that one day</source>
        <translation>Autt: sá eini dagur</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Árið á undan</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Árið á eftir</translation>
    </message>
    <message>
        <source>Close days</source>
        <translation>Loka dögum</translation>
    </message>
    <message>
        <source>No closures and no own holidays: only the public holidays close this calendar.</source>
        <translation>Engar lokanir og engir eigin frídagar: aðeins almennir frídagar loka þessu dagatali.</translation>
    </message>
    <message>
        <source>Closures and own holidays</source>
        <translation>Lokanir og eigin frídagar</translation>
    </message>
    <message>
        <source>How work is charged. The prices themselves stand in the price list, under Billing, each from a day on.</source>
        <translation>Hvernig vinna er gjaldfærð. Verðin sjálf standa í gjaldskránni undir Reikningum, hvert frá sínum degi.</translation>
    </message>
    <message>
        <source>Names, on-call duty, escalation, maintenance, tellings: what else the promise holds.</source>
        <translation>Heiti, neyðarvakt, hækkun til stjórnenda, viðhald, tilkynningar: annað sem loforðið geymir.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Yfirlit</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Árið</translation>
    </message>
    <message>
        <source>Prices and gates</source>
        <translation>Verð og hlið</translation>
    </message>
    <message>
        <source>All else</source>
        <translation>Annað</translation>
    </message>
    <message numerus="yes">
        <source>{n} values changed, not in force yet</source>
        <translation><numerusform>{n} gildi breytt, ekki enn í gildi</numerusform><numerusform>{n} gildi breytt, ekki enn í gildi</numerusform></translation>
    </message>
    <message>
        <source>Version {version} of the profile is in force.</source>
        <translation>Útgáfa {version} af þjónustuloforðinu er í gildi.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Fleygja</translation>
    </message>
    <message>
        <source>What would change…</source>
        <translation>Hvað myndi breytast…</translation>
    </message>
    <message>
        <source>The file says what is in force already.</source>
        <translation>Skráin segir það sem er þegar í gildi.</translation>
    </message>
    <message>
        <source>This colour reads well on white paper.</source>
        <translation>Þessi litur sést vel á hvítum pappír.</translation>
    </message>
    <message>
        <source>This colour is pale on white paper: papers print it darker, so that it can be read.</source>
        <translation>Þessi litur er fölur á hvítum pappír: skjölin prenta hann dekkri svo að hann sjáist.</translation>
    </message>
    <message>
        <source>Last saved by {who}, {at}: {fields}</source>
        <translation>Síðast vistað af {who}, {at}: {fields}</translation>
    </message>
    <message>
        <source>The last save was taken back.</source>
        <translation>Síðasta vistun var tekin til baka.</translation>
    </message>
    <message>
        <source>Take the last save back</source>
        <translation>Taka síðustu vistun til baka</translation>
    </message>
    <message>
        <source>Before this desk can invoice, the law of its country wants:</source>
        <translation>Áður en borðið getur gefið út reikninga krefjast lög landsins:</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard: copy one first.</source>
        <translation>Engin mynd er á klippiborðinu: afritaðu hana fyrst.</translation>
    </message>
    <message>
        <source>The desk's profile is damaged</source>
        <translation>Þjónustuloforð borðsins er skemmt</translation>
    </message>
    <message>
        <source>Take version {version}</source>
        <translation>Taka útgáfu {version}</translation>
    </message>
    <message>
        <source>This desk is a file: whoever can open it can change everything in it. What a role may not do is refused by the program alone.</source>
        <translation>Þetta þjónustuborð er skrá: hver sem getur opnað hana getur breytt öllu í henni. Það sem hlutverk má ekki er aðeins hindrað af forritinu.</translation>
    </message>
    <message>
        <source>On this server each person comes in by a login of their own, and the database itself refuses what their role may not do.</source>
        <translation>Á þessum þjóni kemur hver og einn inn með eigin aðgangi og gagnagrunnurinn sjálfur hindrar það sem hlutverkið má ekki.</translation>
    </message>
    <message>
        <source>{login} (locked)</source>
        <translation>{login} (læstur)</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Opna aftur</translation>
    </message>
    <message>
        <source>Lock login</source>
        <translation>Læsa aðgangi</translation>
    </message>
    <message>
        <source>Hand this to {name} now: the password is shown this once, and kept nowhere.</source>
        <translation>Afhentu {name} þetta núna: lykilorðið er sýnt í þetta eina sinn og hvergi geymt.</translation>
    </message>
    <message>
        <source>Make login</source>
        <translation>Búa til aðgang</translation>
    </message>
    <message>
        <source>Rename login</source>
        <translation>Endurnefna aðgang</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nýtt lykilorð</translation>
    </message>
    <message>
        <source>Login: anna</source>
        <translation>Aðgangur: anna</translation>
    </message>
    <message>
        <source>Name of the login</source>
        <translation>Heiti aðgangsins</translation>
    </message>
    <message>
        <source>You came in with a login of your own: nobody else sits down here.</source>
        <translation>Þú komst inn með eigin aðgangi: enginn annar sest hér.</translation>
    </message>
    <message>
        <source>{name} has no login of their own yet.</source>
        <translation>{name} hefur ekki eigin aðgang enn.</translation>
    </message>
    <message>
        <source>Change when each calendar is open</source>
        <translation>Breyta opnunartíma hvers dagatals</translation>
    </message>
    <message>
        <source>Holidays and closures</source>
        <translation>Frídagar og lokanir</translation>
    </message>
    <message>
        <source>See the year of a calendar day by day</source>
        <translation>Skoða ár dagatals dag fyrir dag</translation>
    </message>
    <message>
        <source>Change the promises of the desk</source>
        <translation>Breyta loforðum borðsins</translation>
    </message>
    <message>
        <source>Confirm what the published promise does not say</source>
        <translation>Staðfesta það sem birta loforðið segir ekki</translation>
    </message>
    <message>
        <source>Compare the versions of the profile, go back, write and read files</source>
        <translation>Bera saman útgáfur þjónustuloforðsins, taka eldri upp, skrifa og lesa skrár</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Næsti hluti</translation>
    </message>
    <message>
        <source>Go to the next part of the profile</source>
        <translation>Fara í næsta hluta þjónustuloforðsins</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Hlutinn á undan</translation>
    </message>
    <message>
        <source>Go to the part of the profile before</source>
        <translation>Fara í hlutann á undan í þjónustuloforðinu</translation>
    </message>
    <message>
        <source>Take the last change of the profile back</source>
        <translation>Taka síðustu breytingu þjónustuloforðsins til baka</translation>
    </message>
    <message>
        <source>Show the deadlines of open tickets before and after</source>
        <translation>Sýna fresti opinna beiðna fyrir og eftir</translation>
    </message>
    <message>
        <source>Discard what is not in force yet</source>
        <translation>Fleygja því sem er ekki enn í gildi</translation>
    </message>
    <message>
        <source>A calendar needs a name of its own, of letters, digits and blanks.</source>
        <translation>Dagatal þarf eigið heiti, úr bókstöfum, tölustöfum og bilum.</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Nýtt dagatal</translation>
    </message>
    <message>
        <source>It begins with the hours of the one that is shown.</source>
        <translation>Það byrjar á opnunartíma þess sem sýnt er.</translation>
    </message>
    <message>
        <source>New calendar…</source>
        <translation>Nýtt dagatal…</translation>
    </message>
    <message>
        <source>Remove the calendar</source>
        <translation>Fjarlægja dagatalið</translation>
    </message>
    <message>
        <source>Rises to management after so many opening hours (none: never)</source>
        <translation>Fer til stjórnenda eftir svo marga opnunartíma (ekkert: aldrei)</translation>
    </message>
    <message>
        <source>No bounds</source>
        <translation>Engin mörk</translation>
    </message>
    <message>
        <source>Changes of the profile that are not in force yet are here again.</source>
        <translation>Breytingar á þjónustuloforðinu sem eru ekki enn í gildi eru hér aftur.</translation>
    </message>
    <message>
        <source>Deadlines follow: {done} of {of}</source>
        <translation>Frestir fylgja: {done} af {of}</translation>
    </message>
    <message>
        <source>Against version</source>
        <translation>Borið saman við útgáfu</translation>
    </message>
    <message>
        <source>Its promises and waits run on</source>
        <translation>Loforð og bið fylgja dagatalinu</translation>
    </message>
    <message>
        <source>Every ticket</source>
        <translation>Allar beiðnir</translation>
    </message>
    <message>
        <source>Every other ticket</source>
        <translation>Allar aðrar beiðnir</translation>
    </message>
    <message>
        <source>Class of a fault</source>
        <translation>Flokkur bilunar</translation>
    </message>
    <message>
        <source>Raised priority</source>
        <translation>Hækkaður forgangur</translation>
    </message>
    <message>
        <source>Place of {name} in the queue (0 comes first)</source>
        <translation>Sæti {name} í biðröðinni (0 er fremst)</translation>
    </message>
    <message>
        <source>Opening hours of {calendar}</source>
        <translation>Opnunartími: {calendar}</translation>
    </message>
</context>
<context>
    <name>trade</name>
    <message>
        <source>There is no desk in {file}.</source>
        <translation>Ekkert þjónustuborð er í {file}.</translation>
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
<context>
    <name>work</name>
    <message>
        <source>“{given}” is not one of the choices: {choices}.</source>
        <translation>„{given}“ er ekki meðal valkosta: {choices}.</translation>
    </message>
    <message>
        <source>{name} can't be changed here.</source>
        <translation>Ekki er hægt að breyta {name} hér.</translation>
    </message>
    <message>
        <source>“{given}” is not a version: write a number first, such as 3.4.</source>
        <translation>„{given}“ er ekki útgáfunúmer: skrifaðu tölu fremst, til dæmis 3.4.</translation>
    </message>
    <message>
        <source>Ticket {number} is another customer's: choose one of this customer's own.</source>
        <translation>Beiðni {number} tilheyrir öðrum viðskiptavini: veldu eina af beiðnum þessa viðskiptavinar.</translation>
    </message>
    <message>
        <source>Write the caller's name.</source>
        <translation>Skrifaðu nafn þess sem hringir.</translation>
    </message>
    <message>
        <source>The call would end after now: check when it began and how long it took.</source>
        <translation>Símtalinu lyki eftir að nú er: athugaðu hvenær það hófst og hve lengi það stóð.</translation>
    </message>
    <message>
        <source>A call lasts at most {hours} hours: check how long it took.</source>
        <translation>Símtal varir í mesta lagi {hours} klukkustundir: athugaðu hve lengi það stóð.</translation>
    </message>
    <message>
        <source>Write how long the call took.</source>
        <translation>Skrifaðu hve lengi símtalið stóð.</translation>
    </message>
    <message>
        <source>You have a call on the line: park it or finish it first.</source>
        <translation>Þú ert með símtal á línunni: leggðu það til hliðar eða ljúktu því fyrst.</translation>
    </message>
    <message>
        <source>This call is not there any more.</source>
        <translation>Þetta símtal er ekki lengur til.</translation>
    </message>
    <message>
        <source>This call has ended already.</source>
        <translation>Þessu símtali er þegar lokið.</translation>
    </message>
    <message>
        <source>Say who calls first: then the price is known.</source>
        <translation>Skráðu fyrst hver hringir: þá er verðið þekkt.</translation>
    </message>
    <message>
        <source>This customer is not there any more.</source>
        <translation>Þessi viðskiptavinur er ekki lengur til.</translation>
    </message>
    <message>
        <source>This is on an invoice already: take it off the draft, or credit the invoice, and change it then.</source>
        <translation>Þetta er þegar á reikningi: taktu það af drögunum eða kreditfærðu reikninginn og breyttu því svo.</translation>
    </message>
    <message>
        <source>This charge is not there any more.</source>
        <translation>Þessi gjaldfærsla er ekki lengur til.</translation>
    </message>
    <message>
        <source>The call has not ended: finish it first.</source>
        <translation>Símtalinu er ekki lokið: ljúktu því fyrst.</translation>
    </message>
    <message>
        <source>Nothing holds this charge any more.</source>
        <translation>Gjaldfærslan bíður ekki lengur staðfestingar.</translation>
    </message>
    <message>
        <source>Write the reason: it stays on the record.</source>
        <translation>Skrifaðu ástæðuna: hún geymist í sögunni.</translation>
    </message>
    <message>
        <source>Name the authorised contact who approved it: {names}.</source>
        <translation>Tilgreindu tengiliðinn með pöntunarheimild sem samþykkti: {names}.</translation>
    </message>
    <message>
        <source>The customer has no authorised contact: a manager may release it, or enter one first.</source>
        <translation>Viðskiptavinurinn hefur engan tengilið með pöntunarheimild: skráðu hann fyrst eða láttu stjórnanda staðfesta.</translation>
    </message>
    <message>
        <source>“{name}” may not order chargeable work: name an authorised contact.</source>
        <translation>„{name}“ hefur ekki heimild til að panta gjaldskylda vinnu: tilgreindu tengilið með pöntunarheimild.</translation>
    </message>
    <message>
        <source>The office or a manager decides this.</source>
        <translation>Skrifstofan eða stjórnandi ákveður þetta.</translation>
    </message>
    <message>
        <source>Write what it costs, without VAT: no price is published for it.</source>
        <translation>Skrifaðu hvað þetta kostar án VSK: ekkert verð er birt fyrir það.</translation>
    </message>
    <message>
        <source>“{given}” is not an amount in {currency}: write 0 or more.</source>
        <translation>„{given}“ er ekki upphæð í {currency}: skrifaðu 0 eða meira.</translation>
    </message>
    <message>
        <source>Only what would be charged can be given away.</source>
        <translation>Aðeins er hægt að fella niður það sem annars yrði gjaldfært.</translation>
    </message>
    <message>
        <source>This person is not at the desk any more: choose another.</source>
        <translation>Þessi starfsmaður er ekki lengur á þjónustuborðinu: veldu annan.</translation>
    </message>
    <message>
        <source>The ticket is resolved: take it up again before you agree on a date.</source>
        <translation>Beiðninni er lokið: opnaðu hana aftur áður en þú semur um dag.</translation>
    </message>
    <message>
        <source>The desk is closed on {day:date}: agree on a business day.</source>
        <translation>Lokað er {day:date}: semdu um virkan dag.</translation>
    </message>
    <message>
        <source>The request came after {day:date}: agree on a later day.</source>
        <translation>Beiðnin barst eftir {day:date}: semdu um síðari dag.</translation>
    </message>
    <message>
        <source>Write the hours as a number from 0 to {most}, such as 2.5.</source>
        <translation>Skrifaðu klukkustundirnar sem tölu frá 0 til {most}, til dæmis 2,5.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another customer: choose one of this customer's own.</source>
        <translation>„{name}“ tilheyrir öðrum viðskiptavini: veldu eitthvað sem þessi viðskiptavinur á.</translation>
    </message>
    <message>
        <source>Give the ticket a subject.</source>
        <translation>Gefðu beiðninni efni.</translation>
    </message>
    <message>
        <source>This ticket is not there any more.</source>
        <translation>Þessi beiðni er ekki lengur til.</translation>
    </message>
    <message>
        <source>The rules cannot price this as it is entered ({field}): correct it, or decide what it costs.</source>
        <translation>Reglurnar geta ekki verðlagt þetta eins og það er skráð ({field}): leiðréttu það eða ákveddu hvað það kostar.</translation>
    </message>
    <message>
        <source>An authorised contact approved it, recorded by {who} on {day:date}: {reason}</source>
        <translation>Tengiliður með pöntunarheimild samþykkti, skráð af {who} {day:date}: {reason}</translation>
    </message>
    <message>
        <source>The customer approved the estimate, recorded by {who} on {day:date}: {reason}</source>
        <translation>Viðskiptavinurinn samþykkti verðáætlunina, skráð af {who} {day:date}: {reason}</translation>
    </message>
    <message>
        <source>The customer was told, recorded by {who} on {day:date}: {reason}</source>
        <translation>Viðskiptavininum var sagt frá þessu, skráð af {who} {day:date}: {reason}</translation>
    </message>
    <message>
        <source>{who} decided it on {day:date}: {reason}</source>
        <translation>{who} ákvað þetta {day:date}: {reason}</translation>
    </message>
    <message>
        <source>{who} set the price on {day:date}: {reason}</source>
        <translation>{who} ákvað verðið {day:date}: {reason}</translation>
    </message>
    <message>
        <source>{who} released it on {day:date} without the approval: {reason}</source>
        <translation>{who} staðfesti gjaldfærsluna {day:date} án samþykkis: {reason}</translation>
    </message>
    <message>
        <source>The agreed price is {net:money} without VAT.</source>
        <translation>Umsamið verð er {net:money} án VSK.</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>“{name}” has {size:number} MB and a file may have {most:number} MB: make it smaller, or send a link to it.</source>
        <translation>„{name}“ er {size:number} MB en skrá má vera {most:number} MB: minnkaðu hana eða sendu hlekk á hana.</translation>
    </message>
    <message>
        <source>“{name}” is a folder: attach the files in it.</source>
        <translation>„{name}“ er mappa: hengdu við skrárnar sem eru í henni.</translation>
    </message>
    <message>
        <source>The contents of “{name}” are not in the database any more.</source>
        <translation>Innihald „{name}“ er ekki lengur í gagnagrunninum.</translation>
    </message>
    <message>
        <source>Stopped: “{name}” was not attached.</source>
        <translation>Stöðvað: „{name}“ var ekki hengd við.</translation>
    </message>
    <message>
        <source>The files of a ticket may have {most:number} MB; with “{name}” it would be {size:number} MB: remove some first.</source>
        <translation>Skrár beiðni mega vera {most:number} MB; með „{name}“ yrðu þær {size:number} MB: fjarlægðu einhverjar fyrst.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Þessi skrá er ekki lengur til.</translation>
    </message>
    <message>
        <source>“{name}” was removed from the ticket.</source>
        <translation>„{name}“ var fjarlægð af beiðninni.</translation>
    </message>
    <message>
        <source>“{name}” could run or hide something, so it is never opened from here: save it, and have it checked first.</source>
        <translation>„{name}“ gæti keyrt eða falið eitthvað og er því aldrei opnuð héðan: vistaðu hana og láttu kanna hana fyrst.</translation>
    </message>
    <message>
        <source>Give a number of megabytes from {least:number} to {most:number}.</source>
        <translation>Gefðu upp fjölda megabæta frá {least:number} til {most:number}.</translation>
    </message>
    <message>
        <source>The contents of “{name}” are not where they should be: {file} is missing. A backup may still have it.</source>
        <translation>Innihald „{name}“ er ekki á sínum stað: {file} vantar. Það gæti enn verið í öryggisafriti.</translation>
    </message>
    <message>
        <source>The contents of “{name}” are damaged: {file} is not what was attached. A backup may still have it.</source>
        <translation>Innihald „{name}“ er skemmt: {file} er ekki það sem hengt var við. Það gæti enn verið í öryggisafriti.</translation>
    </message>
    <message>
        <source>“{name}” could not be read as an e-mail: attach it as a file instead.</source>
        <translation>Ekki var hægt að lesa „{name}“ sem tölvupóst: hengdu hana við sem skrá í staðinn.</translation>
    </message>
    <message>
        <source>The message is dated in the future: give the time it came.</source>
        <translation>Skilaboðin eru dagsett fram í tímann: gefðu upp hvenær þau bárust.</translation>
    </message>
    <message>
        <source>“{name}” is not filled in yet: write it where the text is marked, or take it out.</source>
        <translation>„{name}“ hefur ekki verið fyllt út: skrifaðu það þar sem textinn er merktur eða taktu það út.</translation>
    </message>
    <message>
        <source>The contents of an attached file are missing or damaged: {file}.</source>
        <translation>Innihald viðhengis vantar eða er skemmt: {file}.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-mynd</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG-mynd</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>GIF-mynd</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP-mynd</translation>
    </message>
    <message>
        <source>BMP picture</source>
        <translation>BMP-mynd</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>TIFF-mynd</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-skjal</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Hreinn texti</translation>
    </message>
    <message>
        <source>Office document</source>
        <translation>Ritvinnsluskjal</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Töflureiknir</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Glærukynning</translation>
    </message>
    <message>
        <source>Office document of an old kind</source>
        <translation>Skrifstofuskjal á eldra sniði</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-safn</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Hljóðskrá</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Myndskeið</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Safnskrá</translation>
    </message>
    <message>
        <source>Office document with macros</source>
        <translation>Skrifstofuskjal með fjölvum</translation>
    </message>
    <message>
        <source>Web page or drawing that can run scripts</source>
        <translation>Vefsíða eða teikning sem getur keyrt skriftur</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skrifta</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Forrit</translation>
    </message>
    <message>
        <source>Shortcut to a program or an address</source>
        <translation>Flýtileið á forrit eða vefslóð</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Tóm skrá</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Óþekkt tegund</translation>
    </message>
    <message>
        <source>{name} is no placeholder: choose one from the list.</source>
        <translation>{name} er ekki til sem fyllireitur: veldu einn úr listanum.</translation>
    </message>
    <message>
        <source>Contact's name</source>
        <translation>Nafn tengiliðar</translation>
    </message>
    <message>
        <source>The whole name of the contact.</source>
        <translation>Fullt nafn tengiliðarins.</translation>
    </message>
    <message>
        <source>Contact's first name</source>
        <translation>Fornafn tengiliðar</translation>
    </message>
    <message>
        <source>What one says in a greeting.</source>
        <translation>Það sem sagt er í ávarpi.</translation>
    </message>
    <message>
        <source>Customer's name</source>
        <translation>Nafn viðskiptavinar</translation>
    </message>
    <message>
        <source>The customer the ticket is for.</source>
        <translation>Viðskiptavinurinn sem beiðnin er fyrir.</translation>
    </message>
    <message>
        <source>Ticket's number</source>
        <translation>Númer beiðni</translation>
    </message>
    <message>
        <source>The number the customer can refer to.</source>
        <translation>Númerið sem viðskiptavinurinn getur vísað til.</translation>
    </message>
    <message>
        <source>Ticket's subject</source>
        <translation>Efni beiðni</translation>
    </message>
    <message>
        <source>What the ticket is about.</source>
        <translation>Um hvað beiðnin er.</translation>
    </message>
    <message>
        <source>Promised moment</source>
        <translation>Lofað fyrir</translation>
    </message>
    <message>
        <source>Until when the next thing promised is done, and why it is not sooner.</source>
        <translation>Fyrir hvenær næsta loforð er efnt og hvers vegna það er ekki fyrr.</translation>
    </message>
    <message>
        <source>Planned date</source>
        <translation>Umsaminn dagur</translation>
    </message>
    <message>
        <source>The day agreed with the customer.</source>
        <translation>Dagurinn sem samið var um við viðskiptavininn.</translation>
    </message>
    <message>
        <source>Estimated hours</source>
        <translation>Áætlaðar stundir</translation>
    </message>
    <message>
        <source>The hours of the recorded estimate.</source>
        <translation>Stundirnar í skráðri áætlun.</translation>
    </message>
    <message>
        <source>Ticket's priority</source>
        <translation>Forgangur beiðni</translation>
    </message>
    <message>
        <source>The priority in the words of the promise.</source>
        <translation>Forgangurinn með orðum þjónustuloforðsins.</translation>
    </message>
    <message>
        <source>Customer's tier</source>
        <translation>Þjónustustig viðskiptavinar</translation>
    </message>
    <message>
        <source>The tier the customer has.</source>
        <translation>Þjónustustigið sem viðskiptavinurinn er á.</translation>
    </message>
    <message>
        <source>Owner of the ticket</source>
        <translation>Eigandi beiðni</translation>
    </message>
    <message>
        <source>Who at the desk looks after the ticket.</source>
        <translation>Sá á þjónustuborðinu sem sér um beiðnina.</translation>
    </message>
    <message>
        <source>When the desk answers, by the week.</source>
        <translation>Hvenær þjónustuborðið svarar, eftir vikudögum.</translation>
    </message>
    <message>
        <source>Telephone hours</source>
        <translation>Símatími</translation>
    </message>
    <message>
        <source>When the telephone is answered, by the week.</source>
        <translation>Hvenær svarað er í síma, eftir vikudögum.</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Sá sem skrifar</translation>
    </message>
    <message>
        <source>The name of the person who sends the reply.</source>
        <translation>Nafn þess sem sendir svarið.</translation>
    </message>
    <message>
        <source>Desk's name</source>
        <translation>Nafn þjónustuborðs</translation>
    </message>
    <message>
        <source>The name of the desk.</source>
        <translation>Nafn þjónustuborðsins.</translation>
    </message>
    <message>
        <source>Desk's telephone</source>
        <translation>Sími þjónustuborðs</translation>
    </message>
    <message>
        <source>The telephone number among the desk's own facts.</source>
        <translation>Símanúmerið í upplýsingum þjónustuborðsins.</translation>
    </message>
    <message>
        <source>Desk's e-mail</source>
        <translation>Netfang þjónustuborðs</translation>
    </message>
    <message>
        <source>The e-mail address among the desk's own facts.</source>
        <translation>Netfangið í upplýsingum þjónustuborðsins.</translation>
    </message>
    <message>
        <source>Price: {name}</source>
        <translation>Verð: {name}</translation>
    </message>
    <message>
        <source>The price that holds today, without VAT.</source>
        <translation>Verðið sem gildir í dag, án VSK.</translation>
    </message>
    <message>
        <source>An abbreviation is one word: write it without spaces.</source>
        <translation>Stytting er eitt orð: skrifaðu hana án bila.</translation>
    </message>
    <message>
        <source>“{other}” has this abbreviation already: choose another.</source>
        <translation>„{other}“ hefur þessa styttingu nú þegar: veldu aðra.</translation>
    </message>
    <message>
        <source>This reply is not there any more.</source>
        <translation>Þetta svar er ekki lengur til.</translation>
    </message>
    <message>
        <source>Somebody changed this reply while you wrote: look at it again.</source>
        <translation>Einhver breytti þessu svari á meðan þú skrifaðir: líttu aftur á það.</translation>
    </message>
    <message>
        <source>Agree on a date</source>
        <translation>Semja um dag</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Skjámynd</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Fjarlægja {name}</translation>
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
        <translation>Stöðluð svör</translation>
    </message>
    <message>
        <source>Put a canned reply into the answer</source>
        <translation>Setja staðlað svar í svarið</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Hengja við skrár</translation>
    </message>
    <message>
        <source>Attach files to what is being written</source>
        <translation>Hengja skrár við það sem verið er að skrifa</translation>
    </message>
    <message>
        <source>Customer wrote</source>
        <translation>Viðskiptavinur skrifaði</translation>
    </message>
    <message>
        <source>Record what the customer wrote</source>
        <translation>Skrá það sem viðskiptavinurinn skrifaði</translation>
    </message>
    <message>
        <source>What the customer wrote</source>
        <translation>Það sem viðskiptavinurinn skrifaði</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Skrá</translation>
    </message>
    <message>
        <source>Paste what {name} wrote, or drop the mail here</source>
        <translation>Límdu inn það sem {name} skrifaði eða dragðu póstinn hingað</translation>
    </message>
    <message>
        <source>A file is still being attached: wait a moment, or stop it.</source>
        <translation>Enn er verið að hengja skrá við: bíddu andartak eða stöðvaðu það.</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>án dagsetningar</translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files</source>
        <translation><numerusform>{n} viðhengi</numerusform><numerusform>{n} viðhengi</numerusform></translation>
    </message>
    <message>
        <source>Attach as a file</source>
        <translation>Hengja við sem skrá</translation>
    </message>
    <message>
        <source>Take in as a message</source>
        <translation>Taka inn sem skilaboð</translation>
    </message>
    <message>
        <source>A mail without a subject</source>
        <translation>Póstur án efnis</translation>
    </message>
    <message>
        <source>Put it at its own date</source>
        <translation>Setja hann á sinn dag</translation>
    </message>
    <message>
        <source>The message is on the ticket</source>
        <translation>Skilaboðin eru komin á beiðnina</translation>
    </message>
    <message>
        <source>Removed by {who}, {when}</source>
        <translation>Fjarlægt af {who}, {when}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Skoða</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Opna afrit…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Opna afrit</translation>
    </message>
    <message>
        <source>Take in as a message…</source>
        <translation>Taka inn sem skilaboð…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Vista sem…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Fjarlægja…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjarlægja</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Ekki opna</translation>
    </message>
    <message>
        <source>Open “{name}”?</source>
        <translation>Opna „{name}“?</translation>
    </message>
    <message>
        <source>The desktop opens a copy that may only be read. Open only what you expected to get.</source>
        <translation>Tölvan opnar afrit sem aðeins má lesa. Opnaðu aðeins það sem þú áttir von á.</translation>
    </message>
    <message>
        <source>“{name}” cannot be shown as a picture: save it to look at it elsewhere.</source>
        <translation>Ekki er hægt að sýna „{name}“ sem mynd: vistaðu hana til að skoða hana annars staðar.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} er vistað.</translation>
    </message>
    <message>
        <source>“{name}” is removed.</source>
        <translation>„{name}“ hefur verið fjarlægt.</translation>
    </message>
    <message>
        <source>Remove “{name}” from the ticket?</source>
        <translation>Fjarlægja „{name}“ af beiðninni?</translation>
    </message>
    <message>
        <source>Its name and who removed it stay on the ticket; its contents are gone for good.</source>
        <translation>Nafnið og hver fjarlægði það stendur áfram á beiðninni; innihaldið hverfur fyrir fullt og allt.</translation>
    </message>
    <message>
        <source>{who} removed the file “{name}”</source>
        <translation>{who} fjarlægði skrána „{name}“</translation>
    </message>
    <message>
        <source>The customer answered; the clock runs again</source>
        <translation>Viðskiptavinurinn svaraði; klukkan gengur aftur</translation>
    </message>
    <message>
        <source>The customer wrote again; the ticket is open</source>
        <translation>Viðskiptavinurinn skrifaði aftur; beiðnin er opin</translation>
    </message>
    <message>
        <source>Show all ({n} characters)</source>
        <translation>Sýna allt ({n} stafir)</translation>
    </message>
    <message>
        <source>Open {host}?</source>
        <translation>Opna {host}?</translation>
    </message>
    <message>
        <source>Write to {address}?</source>
        <translation>Skrifa til {address}?</translation>
    </message>
    <message>
        <source>The name has letters of more than one alphabet, or is written in code: look twice.</source>
        <translation>Í nafninu eru stafir úr fleiri en einu stafrófi eða það er dulritað: líttu vel á það.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Opna í vafra</translation>
    </message>
    <message>
        <source>Open the mail program</source>
        <translation>Opna póstforritið</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Skilaboð</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Breytingar</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tímalína</translation>
    </message>
    <message>
        <source>Go through the timeline line by line</source>
        <translation>Fara í gegnum tímalínuna línu fyrir línu</translation>
    </message>
    <message>
        <source>The arrows go from line to line, Enter opens what can be done with one.</source>
        <translation>Örvarnar fara á milli lína, Enter opnar það sem gera má við hverja.</translation>
    </message>
    <message>
        <source>Quote in the reply</source>
        <translation>Vitna í þetta í svari</translation>
    </message>
    <message>
        <source>Open {address}…</source>
        <translation>Opna {address}…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Afritað</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>As chosen there</source>
        <translation>Eins og þar er valið</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Stytting</translation>
    </message>
    <message>
        <source>One word, typed after /</source>
        <translation>Eitt orð, slegið inn á eftir /</translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation>Eigið orðalag</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Okkar eigið</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Endurheimta</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Nýtt svar</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>Setja inn fyllireit</translation>
    </message>
    <message>
        <source>Typed after / in an answer, or found by name. What stands in braces is filled from the ticket.</source>
        <translation>Slegin inn á eftir / í svari eða fundin eftir nafni. Það sem stendur í slaufusvigum er fyllt út úr beiðninni.</translation>
    </message>
    <message>
        <source>Managers and administrators change the canned replies.</source>
        <translation>Stjórnendur og kerfisstjórar breyta stöðluðu svörunum.</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Viðhengi</translation>
    </message>
    <message>
        <source>Largest file (MB)</source>
        <translation>Stærsta skrá (MB)</translation>
    </message>
    <message>
        <source>All files of a ticket (MB)</source>
        <translation>Allar skrár beiðni (MB)</translation>
    </message>
    <message>
        <source>In the database itself up to (MB)</source>
        <translation>Í gagnagrunninum sjálfum upp að (MB)</translation>
    </message>
    <message>
        <source>What could run or hide something is only ever saved, never opened. The same file is kept once.</source>
        <translation>Það sem gæti keyrt eða falið eitthvað er aðeins vistað en aldrei opnað. Sama skráin er geymd einu sinni.</translation>
    </message>
    <message>
        <source>Managers and administrators change how large files may be.</source>
        <translation>Stjórnendur og kerfisstjórar breyta því hve stórar skrár mega vera.</translation>
    </message>
    <message>
        <source>Larger files lie in {folder}. A backup takes them along.</source>
        <translation>Stærri skrár eru í {folder}. Öryggisafrit tekur þær með.</translation>
    </message>
    <message>
        <source>The server keeps all files in the database; its backups hold them.</source>
        <translation>Þjónninn geymir allar skrár í gagnagrunninum; öryggisafrit hans innihalda þær.</translation>
    </message>
    <message>
        <source>The limits are saved</source>
        <translation>Mörkin eru vistuð</translation>
    </message>
    <message>
        <source>These files were not attached: {names}.</source>
        <translation>Þessar skrár voru ekki hengdar við: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is no file that can be attached: choose another.</source>
        <translation>„{name}“ er ekki skrá sem hægt er að hengja við: veldu aðra.</translation>
    </message>
    <message>
        <source>No program of the desktop opened “{name}”: save it, and open it from there.</source>
        <translation>Ekkert forrit opnaði „{name}“: vistaðu skrána og opnaðu hana þaðan.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {detail:tr}</source>
        <translation>Ekki tókst að skrifa „{file}“: {detail:tr}</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {detail:tr}</source>
        <translation>Ekki tókst að lesa „{name}“: {detail:tr}</translation>
    </message>
    <message>
        <source>“{name}” was not attached: the folder {folder} cannot be written. {detail:tr}</source>
        <translation>„{name}“ var ekki hengd við: ekki er hægt að skrifa í möppuna {folder}. {detail:tr}</translation>
    </message>
    <message>
        <source>The contents of “{name}” could not be read from {file}: {detail:tr}</source>
        <translation>Ekki tókst að lesa innihald „{name}“ úr {file}: {detail:tr}</translation>
    </message>
    <message>
        <source>The computer could not do this: {why:tr}. Nothing you typed is lost.</source>
        <translation>Tölvan gat ekki gert þetta: {why:tr}. Ekkert sem þú slóst inn glatast.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Engin slík skrá eða mappa</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Aðgangi hafnað</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Aðgerðin er ekki leyfð</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Ekkert pláss er eftir á diskinum</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Úthlutað diskpláss er uppurið</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Þetta er mappa</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Þetta er ekki mappa</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Ekki er hægt að skrifa á diskinn</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Skráarheitið er of langt</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Villa við lestur eða skrift</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Of margar skrár eru opnar</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Tækið er upptekið</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Skráin er ekki lengur þar sem hún var</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>Samband við drifið er rofið</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>A series has at most {most} sessions: let it end sooner.</source>
        <translation>Í röð geta verið mest {most} námskeið: láttu hana enda fyrr.</translation>
    </message>
    <message>
        <source>No day of this series is open: choose other days or a later end.</source>
        <translation>Enginn dagur þessarar raðar er opinn: veldu aðra daga eða seinni lok.</translation>
    </message>
    <message>
        <source>Say when the series ends: on a day, or after a number of sessions.</source>
        <translation>Segðu hvenær röðinni lýkur: á tilteknum degi eða eftir tiltekinn fjölda námskeiða.</translation>
    </message>
    <message>
        <source>The series ends between its first day and {years} years after it.</source>
        <translation>Röðinni lýkur einhvern tíma frá fyrsta degi hennar og þar til {years} ár eru liðin.</translation>
    </message>
    <message>
        <source>A series repeats every 1 to 12 weeks or months.</source>
        <translation>Röð endurtekur sig á 1 til 12 vikna eða mánaða fresti.</translation>
    </message>
    <message>
        <source>Choose the days of the week on which the series is held.</source>
        <translation>Veldu vikudagana sem námskeiðin eru haldin.</translation>
    </message>
    <message>
        <source>Choose which week of the month: the first to the fourth, or the last.</source>
        <translation>Veldu hvaða vika mánaðarins: sú fyrsta til fjórða, eða sú síðasta.</translation>
    </message>
    <message>
        <source>At most {most} tickets can be changed at once. Choose fewer.</source>
        <translation>Mest er hægt að breyta {most} beiðnum í einu. Veldu færri.</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Certificate of attendance</source>
        <translation>Staðfesting á þátttöku</translation>
    </message>
    <message>
        <source>This is to confirm that</source>
        <translation>Hér með er staðfest að</translation>
    </message>
    <message>
        <source>took part in the course</source>
        <translation>sótti námskeiðið</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>Staðfesting {number}</translation>
    </message>
    <message>
        <source>A certificate needs a name: write the names of all who came first.</source>
        <translation>Á staðfestinguna þarf nafn: skráðu fyrst nöfn allra sem mættu.</translation>
    </message>
    <message>
        <source>Nobody is ticked as attended yet: tick who came, then print the certificates.</source>
        <translation>Enginn er enn merktur mættur: merktu við þá sem mættu og prentaðu svo staðfestingarnar.</translation>
    </message>
    <message>
        <source>{day:year}</source>
        <translation>{day:year}</translation>
    </message>
    <message>
        <source>This paper was not finished within {seconds} seconds and was given up: shorten its texts or take lines off it.</source>
        <translation>Skjalið var ekki tilbúið innan {seconds} sekúndna og var hætt við það: styttu textana í því eða fækkaðu línum.</translation>
    </message>
    <message>
        <source>The process that makes papers ended before the paper was done: try again.</source>
        <translation>Ferlið sem býr til skjöl stöðvaðist áður en skjalið var tilbúið: reyndu aftur.</translation>
    </message>
    <message>
        <source>The process that makes papers could not be started: close other programs and try again.</source>
        <translation>Ekki tókst að ræsa ferlið sem býr til skjöl: lokaðu öðrum forritum og reyndu aftur.</translation>
    </message>
    <message>
        <source>An invoice needs the day it is to be paid by: enter the due date.</source>
        <translation>Á reikningi þarf að standa hvenær hann á að greiðast: skráðu gjalddaga.</translation>
    </message>
    <message>
        <source>VAT total</source>
        <translation>VSK alls</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Ticket {number}</source>
        <translation>Beiðni {number}</translation>
    </message>
    <message>
        <source>no instant</source>
        <translation>engin tímasetning</translation>
    </message>
    <message>
        <source>aim {at:moment}</source>
        <translation>viðmið {at:moment}</translation>
    </message>
    <message>
        <source>latest {at:moment}</source>
        <translation>í síðasta lagi {at:moment}</translation>
    </message>
    <message>
        <source>kept {at:moment}</source>
        <translation>efnt {at:moment}</translation>
    </message>
    <message>
        <source>Give the field a name.</source>
        <translation>Gefðu reitnum heiti.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters: shorten it.</source>
        <translation>Heiti má vera mest {most} stafir: styttu það.</translation>
    </message>
    <message>
        <source>There is a field called “{name}” already: give this one another name.</source>
        <translation>Reitur með heitinu „{name}“ er þegar til: gefðu þessum annað heiti.</translation>
    </message>
    <message>
        <source>“{given}” is not a kind of field.</source>
        <translation>„{given}“ er ekki tegund reits.</translation>
    </message>
    <message>
        <source>The kind of a field stays as it was made: add another field, and take this one out of use.</source>
        <translation>Tegund reits breytist ekki: bættu við öðrum reit og taktu þennan úr notkun.</translation>
    </message>
    <message>
        <source>Write at least one choice.</source>
        <translation>Skrifaðu að minnsta kosti einn valkost.</translation>
    </message>
    <message>
        <source>The choice “{name}” stands here twice: keep one of the two.</source>
        <translation>Valkosturinn „{name}“ stendur hér tvisvar: haltu öðrum þeirra.</translation>
    </message>
    <message>
        <source>There are at most {most} of these.</source>
        <translation>Þetta má vera mest {most} talsins.</translation>
    </message>
    <message>
        <source>This field is not there any more.</source>
        <translation>Þessi reitur er ekki lengur til.</translation>
    </message>
    <message>
        <source>Somebody changed this field meanwhile. Look at it again, then save.</source>
        <translation>Einhver breytti þessum reit á meðan. Skoðaðu hann aftur og vistaðu svo.</translation>
    </message>
    <message>
        <source>“{given}” is not a kind of ticket.</source>
        <translation>„{given}“ er ekki tegund beiðni.</translation>
    </message>
    <message>
        <source>“{given}” is not a number: write digits, and at most four after the decimal sign.</source>
        <translation>„{given}“ er ekki tala: skrifaðu tölustafi og mest fjóra aukastafi.</translation>
    </message>
    <message>
        <source>This number is too large to be kept.</source>
        <translation>Þessi tala er of stór til að geymast.</translation>
    </message>
    <message>
        <source>“{given}” is not a date from 1900 to 2199.</source>
        <translation>„{given}“ er ekki dagsetning á árunum 1900 til 2199.</translation>
    </message>
    <message>
        <source>This is not one of the choices of “{name}”.</source>
        <translation>Þetta er ekki einn af valkostum reitsins „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” is either ticked or not.</source>
        <translation>Annaðhvort er hakað við „{name}“ eða ekki.</translation>
    </message>
    <message>
        <source>“{name}” must be filled in.</source>
        <translation>Fylla verður út reitinn „{name}“.</translation>
    </message>
    <message>
        <source>A ticket has no field “{given}” to filter by.</source>
        <translation>Beiðni hefur engan reit „{given}“ til að sía eftir.</translation>
    </message>
    <message>
        <source>“{field}” cannot be asked that: {given}.</source>
        <translation>Ekki er hægt að spyrja „{field}“ að þessu: {given}.</translation>
    </message>
    <message>
        <source>Choose or write what the condition looks for.</source>
        <translation>Veldu eða skrifaðu hverju skilyrðið leitar að.</translation>
    </message>
    <message>
        <source>A number of days is a whole number from 1 to {most}.</source>
        <translation>Fjöldi daga er heil tala frá 1 til {most}.</translation>
    </message>
    <message>
        <source>“{given}” is not a date.</source>
        <translation>„{given}“ er ekki dagsetning.</translation>
    </message>
    <message>
        <source>A filter has at most {most} conditions.</source>
        <translation>Sía má hafa mest {most} skilyrði.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Merki</translation>
    </message>
    <message>
        <source>Latest promised</source>
        <translation>Í síðasta lagi</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>Leyst þann</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Klukkan stöðvuð</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ólesin</translation>
    </message>
    <message>
        <source>Has an attachment</source>
        <translation>Með viðhengi</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>Á að hringja til baka</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>Gefðu síunni heiti.</translation>
    </message>
    <message>
        <source>There is a filter called “{name}” already: give this one another name.</source>
        <translation>Sía með heitinu „{name}“ er þegar til: gefðu þessari annað heiti.</translation>
    </message>
    <message>
        <source>There are {most} filters already: delete one that nobody needs.</source>
        <translation>Þegar eru til {most} síur: eyddu einni sem enginn þarf.</translation>
    </message>
    <message>
        <source>This filter is not there any more.</source>
        <translation>Þessi sía er ekki lengur til.</translation>
    </message>
    <message>
        <source>This filter is somebody else's own.</source>
        <translation>Þessi sía tilheyrir öðrum.</translation>
    </message>
    <message>
        <source>Somebody changed the filter “{name}” meanwhile: look at it as it is now, or save yours under another name.</source>
        <translation>Einhver breytti síunni „{name}“ á meðan: skoðaðu hana eins og hún er núna eða vistaðu þína undir öðru heiti.</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {why}. Choose another place, or close it where it is open.</source>
        <translation>Ekki tókst að skrifa skrána {file}: {why}. Veldu annan stað eða lokaðu henni þar sem hún er opin.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>skilaboð</translation>
    </message>
    <message>
        <source>internal note</source>
        <translation>innri athugasemd</translation>
    </message>
    <message>
        <source>call</source>
        <translation>símtal</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Sía</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Síur</translation>
    </message>
    <message>
        <source>Narrow the view by a condition</source>
        <translation>Þrengja sýnina með skilyrði</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Vista síu</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Vista síuna</translation>
    </message>
    <message>
        <source>Save what is shown into the filter</source>
        <translation>Vista það sem sést í síuna</translation>
    </message>
    <message>
        <source>Save as filter…</source>
        <translation>Vista sem síu…</translation>
    </message>
    <message>
        <source>Save as a filter</source>
        <translation>Vista sem síu</translation>
    </message>
    <message>
        <source>Save what is shown as a filter with a name</source>
        <translation>Vista það sem sést sem síu með heiti</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Endurnefna síu</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Endurnefna síuna</translation>
    </message>
    <message>
        <source>Give the filter another name, or share it</source>
        <translation>Gefa síunni annað heiti eða deila henni</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>Eyða síu</translation>
    </message>
    <message>
        <source>Delete the saved filter</source>
        <translation>Eyða vistuðu síunni</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Hreinsa síu</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Hreinsa síuna</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Hreinsa</translation>
    </message>
    <message>
        <source>Take every condition away</source>
        <translation>Fjarlægja öll skilyrði</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Dálkar</translation>
    </message>
    <message>
        <source>Choose the columns and their order</source>
        <translation>Velja dálka og röð þeirra</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Prenta…</translation>
    </message>
    <message>
        <source>Print the ticket, or save it as a PDF</source>
        <translation>Prenta beiðnina eða vista hana sem PDF</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Flytja út sem CSV…</translation>
    </message>
    <message>
        <source>Export the view as CSV</source>
        <translation>Flytja sýnina út sem CSV</translation>
    </message>
    <message>
        <source>Write the view as it is shown into a CSV file</source>
        <translation>Skrifa sýnina eins og hún birtist í CSV-skrá</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lokið</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Venjulegu dálkarnir</translation>
    </message>
    <message>
        <source>Space shows or hides a column; drag it, or press Alt and an arrow, to move it.</source>
        <translation>Bilslá sýnir eða felur dálk; dragðu hann eða ýttu á Alt og ör til að færa hann.</translation>
    </message>
    <message>
        <source>Order of the columns…</source>
        <translation>Röð dálka…</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Skilyrði</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Fjarlægja</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Reitur</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvernig</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Leita að viðskiptavinum</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Leita að tengiliðum</translation>
    </message>
    <message>
        <source>Search sites</source>
        <translation>Leita að vefjum</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Leita að merkjum</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texti</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Hak</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ég</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>enginn</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>er eitt af</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>er ekkert af</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>er autt</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>er útfyllt</translation>
    </message>
    <message>
        <source>A field that is gone</source>
        <translation>Reitur sem er horfinn</translation>
    </message>
    <message>
        <source>not {values}</source>
        <translation>ekki {values}</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>inniheldur</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>inniheldur ekki</translation>
    </message>
    <message>
        <source>is</source>
        <translation>er</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>er ekki</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>er að minnsta kosti</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>er í mesta lagi</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>er á milli</translation>
    </message>
    <message>
        <source>in the last days</source>
        <translation>á síðustu dögum</translation>
    </message>
    <message>
        <source>in the next days</source>
        <translation>á næstu dögum</translation>
    </message>
    <message>
        <source>more days ago than</source>
        <translation>fyrir fleiri dögum en</translation>
    </message>
    <message>
        <source>today</source>
        <translation>í dag</translation>
    </message>
    <message>
        <source>on</source>
        <translation>þann</translation>
    </message>
    <message>
        <source>from</source>
        <translation>frá og með</translation>
    </message>
    <message>
        <source>until</source>
        <translation>til og með</translation>
    </message>
    <message>
        <source>between</source>
        <translation>á milli</translation>
    </message>
    <message>
        <source>Not: {field}</source>
        <translation>Ekki: {field}</translation>
    </message>
    <message>
        <source>does not contain “{text}”</source>
        <translation>inniheldur ekki „{text}“</translation>
    </message>
    <message>
        <source>contains “{text}”</source>
        <translation>inniheldur „{text}“</translation>
    </message>
    <message>
        <source>from {day:date}</source>
        <translation>frá og með {day:date}</translation>
    </message>
    <message>
        <source>until {day:date}</source>
        <translation>til og með {day:date}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ekkert</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Færri reitir</translation>
    </message>
    <message>
        <source>{done} of {of} tickets written</source>
        <translation>{done} af {of} beiðnum skrifaðar</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Útflutningurinn var stöðvaður; engin skrá var skrifuð.</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Eitthvert þessara</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Öll þessi</translation>
    </message>
    <message>
        <source>Whether a ticket must fit all conditions or any of them</source>
        <translation>Hvort beiðni verður að uppfylla öll skilyrðin eða eitthvert þeirra</translation>
    </message>
    <message>
        <source>Enter changes it, Delete takes it away</source>
        <translation>Enter breytir því, Delete fjarlægir það</translation>
    </message>
    <message>
        <source>The filter “{name}” is deleted.</source>
        <translation>Síunni „{name}“ var eytt.</translation>
    </message>
    <message>
        <source>The filter “{name}” is saved.</source>
        <translation>Sían „{name}“ er vistuð.</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Tæma</translation>
    </message>
    <message>
        <source>Print ticket {number}</source>
        <translation>Prenta beiðni {number}</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>Sýna skjalið</translation>
    </message>
    <message>
        <source>With internal notes and changes</source>
        <translation>Með innri athugasemdum og breytingum</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Tungumál skjalsins</translation>
    </message>
    <message>
        <source>No ticket fits the filter.</source>
        <translation>Engin beiðni fellur að síunni.</translation>
    </message>
    <message>
        <source>Everybody at the desk sees it</source>
        <translation>Allir á þjónustuborðinu sjá hana</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Heiti síunnar</translation>
    </message>
    <message>
        <source>Everybody sees it</source>
        <translation>Allir sjá hana</translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation>Aðeins þú sérð hana</translation>
    </message>
    <message>
        <source>On questions</source>
        <translation>Á spurningum</translation>
    </message>
    <message>
        <source>On requests</source>
        <translation>Á verkbeiðnum</translation>
    </message>
    <message>
        <source>On faults</source>
        <translation>Á bilunum</translation>
    </message>
    <message>
        <source>On invoicing tickets</source>
        <translation>Á reikningsmálum</translation>
    </message>
    <message>
        <source>On training tickets</source>
        <translation>Á kennslumálum</translation>
    </message>
    <message>
        <source>Kind of field</source>
        <translation>Tegund reits</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Valkostir, einn í línu</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Skylt að fylla út</translation>
    </message>
    <message>
        <source>Managers and administrators set up the desk's own fields.</source>
        <translation>Stjórnendur og kerfisstjórar setja upp eigin reiti þjónustuborðsins.</translation>
    </message>
    <message>
        <source>Fields that your tickets have beside the usual ones. They can be shown, filtered by, searched and printed.</source>
        <translation>Reitir sem beiðnirnar hafa umfram þá venjulegu. Hægt er að sýna þá, sía eftir þeim, leita í þeim og prenta þá.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Allar tegundir</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Taka úr notkun</translation>
    </message>
    <message>
        <source>Put back into use</source>
        <translation>Taka aftur í notkun</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Færa upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Færa niður</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Bæta við reit</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigin reitir</translation>
    </message>
    <message>
        <source>On tickets</source>
        <translation>Á beiðnum</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Úr notkun</translation>
    </message>
    <message numerus="yes">
        <source>in the last {n} days</source>
        <translation><numerusform>á síðasta degi</numerusform><numerusform>á síðustu {n} dögum</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in the next {n} days</source>
        <translation><numerusform>á næsta degi</numerusform><numerusform>á næstu {n} dögum</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>more than {n} days ago</source>
        <translation><numerusform>fyrir meira en degi</numerusform><numerusform>fyrir meira en {n} dögum</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} more fields</source>
        <translation><numerusform>{n} reitur til viðbótar</numerusform><numerusform>{n} reitir til viðbótar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are in {file}.</source>
        <translation><numerusform>{n} beiðni er í {file}.</numerusform><numerusform>{n} beiðnir eru í {file}.</numerusform></translation>
    </message>
    <message>
        <source>There is no view or shared filter “{given}”; the views are {views}.</source>
        <translation>Engin sýn eða sameiginleg sía heitir „{given}“; sýnirnar eru {views}.</translation>
    </message>
    <message>
        <source>Record of changes</source>
        <translation>Breytingaskrá</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Bókun</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eigin reitur</translation>
    </message>
    <message>
        <source>Canned reply</source>
        <translation>Staðlað svar</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Gengi</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Númeraröð</translation>
    </message>
    <message>
        <source>Billing run</source>
        <translation>Reikningakeyrsla</translation>
    </message>
    <message>
        <source>Bank entry</source>
        <translation>Bankafærsla</translation>
    </message>
    <message>
        <source>Security breach</source>
        <translation>Öryggisbrot</translation>
    </message>
    <message>
        <source>Everybody's</source>
        <translation>Allra</translation>
    </message>
    <message>
        <source>Of everything</source>
        <translation>Um allt</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Síðustu 7 dagar</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Síðustu 30 dagar</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Allur tíminn</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Einn dagur</translation>
    </message>
    <message>
        <source>Only {thing}</source>
        <translation>Aðeins {thing}</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Sýna allt aftur</translation>
    </message>
    <message>
        <source>Save record as CSV</source>
        <translation>Vista breytingaskrá sem CSV</translation>
    </message>
    <message>
        <source>Save what is listed as a CSV file</source>
        <translation>Vista það sem er í listanum sem CSV-skrá</translation>
    </message>
    <message>
        <source>Nothing is recorded of this</source>
        <translation>Ekkert er skráð um þetta</translation>
    </message>
    <message>
        <source>Every write is recorded as it happens: who, when, and what stood before and after.</source>
        <translation>Hver skráning er færð um leið og hún verður: hver, hvenær og hvað stóð fyrir og eftir.</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Enginn þekktur</translation>
    </message>
    <message>
        <source>Who changed this</source>
        <translation>Hver breytti þessu</translation>
    </message>
    <message>
        <source>See who changed this, when, and what stood before</source>
        <translation>Sjá hver breytti þessu, hvenær og hvað stóð áður</translation>
    </message>
    <message>
        <source>What changed in the line chosen</source>
        <translation>Hvað breyttist í línunni sem er valin</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>Breytingar hvers</translation>
    </message>
    <message>
        <source>Changes of what</source>
        <translation>Breytingar á hverju</translation>
    </message>
    <message>
        <source>Changes of when</source>
        <translation>Breytingar frá hvaða tíma</translation>
    </message>
</context>
<context>
    <name>promises</name>
    <message>
        <source>“{name}” is none of the customer's people: write the name as it stands above.</source>
        <translation>„{name}“ er ekki meðal tengiliða viðskiptavinarins: skrifaðu nafnið eins og það stendur hér að ofan.</translation>
    </message>
    <message>
        <source>“{part}” is not understood: write the hours as {example}.</source>
        <translation>„{part}“ skilst ekki: skrifaðu tímana svona: {example}.</translation>
    </message>
    <message>
        <source>Raised tier: agreed hours outside the desk's</source>
        <translation>Hærra þjónustustig: umsaminn tími utan opnunartíma</translation>
    </message>
    <message>
        <source>Such as mon–fri 17:00–21:00, sat 10:00–14:00</source>
        <translation>Til dæmis mán–fös 17:00–21:00, lau 10:00–14:00</translation>
    </message>
    <message>
        <source>Raised tier: contacts agreed on, who may order in it</source>
        <translation>Hærra þjónustustig: umsamdir tengiliðir sem mega panta á meðan</translation>
    </message>
    <message>
        <source>Names with commas between them</source>
        <translation>Nöfn með kommum á milli</translation>
    </message>
    <message>
        <source>One step down</source>
        <translation>Niður um eitt þrep</translation>
    </message>
    <message>
        <source>Let down from management, or to the level below</source>
        <translation>Taka aftur frá stjórnendum, eða færa á stigið fyrir neðan</translation>
    </message>
    <message>
        <source>Write an estimate, send it, record the answer</source>
        <translation>Skrifa verðáætlun, senda hana og skrá svarið</translation>
    </message>
    <message>
        <source>Promise history</source>
        <translation>Saga loforða</translation>
    </message>
    <message>
        <source>What was promised when, and why it moved</source>
        <translation>Hverju var lofað hvenær og hvers vegna það færðist</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Svarað af</translation>
    </message>
    <message>
        <source>The estimate is approved</source>
        <translation>Verðáætlunin er samþykkt</translation>
    </message>
    <message>
        <source>The estimate is declined</source>
        <translation>Verðáætluninni er hafnað</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Skrá svarið</translation>
    </message>
    <message>
        <source>It is with management already.</source>
        <translation>Beiðnin er þegar hjá stjórnendum.</translation>
    </message>
    <message>
        <source>To management</source>
        <translation>Til stjórnenda</translation>
    </message>
    <message>
        <source>To level {level}</source>
        <translation>Á {level}. stig</translation>
    </message>
    <message>
        <source>Let down</source>
        <translation>Færa niður</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Nánar um það</translation>
    </message>
    <message>
        <source>Why was the promise broken?</source>
        <translation>Hvers vegna var loforðið rofið?</translation>
    </message>
    <message>
        <source>Hand it over all the same?</source>
        <translation>Afhenda beiðnina samt?</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Afhenda</translation>
    </message>
    <message>
        <source>The customer was told of the receipt</source>
        <translation>Viðskiptavini var sagt frá móttöku</translation>
    </message>
    <message>
        <source>The customer was told that it is done</source>
        <translation>Viðskiptavini var sagt að verkinu sé lokið</translation>
    </message>
    <message>
        <source>{name} (may order)</source>
        <translation>{name} (má panta)</translation>
    </message>
    <message>
        <source>Nobody of them</source>
        <translation>Enginn þeirra</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Pantað af</translation>
    </message>
    <message>
        <source>The order is on record</source>
        <translation>Pöntunin er skráð</translation>
    </message>
    <message>
        <source>Order of chargeable work</source>
        <translation>Pöntun á gjaldskyldri vinnu</translation>
    </message>
    <message>
        <source>Record the order</source>
        <translation>Skrá pöntunina</translation>
    </message>
    <message>
        <source>It is on record</source>
        <translation>Það er skráð</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Skrá</translation>
    </message>
    <message>
        <source>Not solved in reasonable time: the ticket rose to management</source>
        <translation>Ekki leyst innan hæfilegs tíma: beiðnin fór til stjórnenda</translation>
    </message>
    <message>
        <source>{who} let the ticket down to level {level}</source>
        <translation>{who} færði beiðnina niður á {level}. stig</translation>
    </message>
    <message>
        <source>{who} took the ticket back from management</source>
        <translation>{who} tók beiðnina aftur frá stjórnendum</translation>
    </message>
    <message>
        <source>told: {names}</source>
        <translation>látin(n) vita: {names}</translation>
    </message>
    <message>
        <source>{who} sent estimate {number}: {hours} h ({how})</source>
        <translation>{who} sendi verðáætlun {number}: {hours} klst. ({how})</translation>
    </message>
    <message>
        <source>{who} recorded that {contact} approved estimate {number} ({how})</source>
        <translation>{who} skráði samþykki á verðáætlun {number}: {contact} ({how})</translation>
    </message>
    <message>
        <source>{who} recorded that {contact} declined estimate {number} ({how})</source>
        <translation>{who} skráði höfnun á verðáætlun {number}: {contact} ({how})</translation>
    </message>
    <message>
        <source>{who} recorded that {contact} ordered the work ({how})</source>
        <translation>{who} skráði pöntun á vinnunni: {contact} ({how})</translation>
    </message>
    <message>
        <source>{who} let the work go on without an order</source>
        <translation>{who} leyfði vinnuna án pöntunar</translation>
    </message>
    <message>
        <source>{who} told the customer that it was received ({how})</source>
        <translation>{who} lét viðskiptavininn vita af móttöku ({how})</translation>
    </message>
    <message>
        <source>{who} told the customer the hours ({how})</source>
        <translation>{who} lét viðskiptavininn vita af tímunum ({how})</translation>
    </message>
    <message>
        <source>{who} told the customer that it is done ({how})</source>
        <translation>{who} lét viðskiptavininn vita að verkinu sé lokið ({how})</translation>
    </message>
    <message>
        <source>{who} classed the fault: {name}</source>
        <translation>{who} flokkaði bilunina: {name}</translation>
    </message>
    <message>
        <source>{who} gave the reason for a broken promise: {reason}</source>
        <translation>{who} skráði ástæðu fyrir rofnu loforði: {reason}</translation>
    </message>
    <message>
        <source>{who} handed the ticket to {name}, who is not senior staff: {reason}</source>
        <translation>{who} afhenti beiðnina öðrum en reyndasta fólkinu ({name}): {reason}</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>þjónustuborðið</translation>
    </message>
    <message>
        <source>{who} changed what the fault does</source>
        <translation>{who} breytti áhrifum bilunarinnar</translation>
    </message>
    <message>
        <source>Revise the estimate</source>
        <translation>Endurskoða verðáætlunina</translation>
    </message>
    <message>
        <source>Class it anew</source>
        <translation>Flokka upp á nýtt</translation>
    </message>
    <message>
        <source>Chargeable work waits for an authorised contact to order it.</source>
        <translation>Gjaldskyld vinna bíður þess að tengiliður með pöntunarheimild panti hana.</translation>
    </message>
    <message>
        <source>Chargeable work waits for an approved estimate.</source>
        <translation>Gjaldskyld vinna bíður samþykktrar verðáætlunar.</translation>
    </message>
    <message>
        <source>Write the estimate</source>
        <translation>Skrifa verðáætlun</translation>
    </message>
    <message>
        <source>The customer is to be told the hours before work begins.</source>
        <translation>Viðskiptavinurinn þarf að vita tímafjöldann áður en vinna hefst.</translation>
    </message>
    <message>
        <source>The office decides whether this is charged.</source>
        <translation>Skrifstofan ákveður hvort þetta er gjaldfært.</translation>
    </message>
    <message>
        <source>Open Billing</source>
        <translation>Opna reikningagerð</translation>
    </message>
    <message>
        <source>No price is published for this work: the office says what it costs.</source>
        <translation>Ekkert verð er birt fyrir þessa vinnu: skrifstofan segir hvað hún kostar.</translation>
    </message>
    <message>
        <source>The desk does not do such work as a rule.</source>
        <translation>Þjónustuborðið sinnir að jafnaði ekki slíkri vinnu.</translation>
    </message>
    <message>
        <source>Such a fault goes to senior staff; the owner is not marked as senior.</source>
        <translation>Slík bilun fer til reyndasta fólksins; ábyrgðarmaðurinn er ekki merktur þannig.</translation>
    </message>
    <message>
        <source>The customer is to be told that it was received and who has it.</source>
        <translation>Viðskiptavinurinn þarf að vita að beiðnin barst og hver er með hana.</translation>
    </message>
    <message>
        <source>The customer is to be told that it is done.</source>
        <translation>Viðskiptavinurinn þarf að vita að verkinu sé lokið.</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>Búið að segja frá</translation>
    </message>
    <message>
        <source>News of progress is due by {at:moment}.</source>
        <translation>Segja þarf frá framvindu í síðasta lagi {at:moment}.</translation>
    </message>
    <message>
        <source>{used:number} of the {hours:number} h estimated are used.</source>
        <translation>Notaðar klst. af áætlun: {used:number} af {hours:number}.</translation>
    </message>
    <message>
        <source>{used:number} of the {hours:number} h estimated are used: tell the customer before they run out.</source>
        <translation>Notaðar klst. af áætlun: {used:number} af {hours:number}. Láttu viðskiptavininn vita áður en þær klárast.</translation>
    </message>
    <message>
        <source>The {hours:number} h estimated are used up: {used:number} h so far.</source>
        <translation>Áætlaðar {hours:number} klst. eru uppurnar: {used:number} klst. notaðar.</translation>
    </message>
    <message>
        <source>Estimate {number} is written and not sent.</source>
        <translation>Verðáætlun {number} er skrifuð en ósend.</translation>
    </message>
    <message>
        <source>Estimate {number} is with the customer until {day:date}.</source>
        <translation>Verðáætlun {number} er hjá viðskiptavininum til {day:date}.</translation>
    </message>
    <message>
        <source>Estimate {number} is approved by {who}.</source>
        <translation>Verðáætlun {number} er samþykkt: {who}.</translation>
    </message>
    <message>
        <source>Estimate {number} was declined.</source>
        <translation>Verðáætlun {number} var hafnað.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Halda áfram með hana</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Sýna</translation>
    </message>
    <message>
        <source>A promise was broken: the reason is asked for when the ticket is resolved.</source>
        <translation>Loforð var rofið: spurt er um ástæðuna þegar beiðnin er leyst.</translation>
    </message>
    <message>
        <source>This way to the desk is not the customer's: point them to {channels}.</source>
        <translation>Þessi leið er ekki opin viðskiptavininum: bentu á {channels}.</translation>
    </message>
    <message>
        <source>Class of the fault: {name}.</source>
        <translation>Flokkur bilunar: {name}.</translation>
    </message>
    <message>
        <source>Class of the fault: {name}. {why}</source>
        <translation>Flokkur bilunar: {name}. {why}</translation>
    </message>
    <message>
        <source>Class of the fault: {name}. What it does is not ticked yet.</source>
        <translation>Flokkur bilunar: {name}. Ekki er enn hakað við áhrifin.</translation>
    </message>
    <message>
        <source>Broken promises</source>
        <translation>Rofin loforð</translation>
    </message>
    <message>
        <source>Senior staff: takes what the profile keeps for them</source>
        <translation>Reynsla: tekur það sem sniðið ætlar þeim reyndustu</translation>
    </message>
    <message>
        <source>Works at level 3</source>
        <translation>Vinnur á 3. stigi</translation>
    </message>
    <message>
        <source>Takes on-call duty</source>
        <translation>Tekur neyðarvaktir</translation>
    </message>
    <message>
        <source>On-call skills</source>
        <translation>Færni á neyðarvakt</translation>
    </message>
    <message>
        <source>Words with commas between them, such as WordPress, mail</source>
        <translation>Orð með kommum á milli, til dæmis WordPress, póstur</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Reynsla</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Færni</translation>
    </message>
    <message>
        <source>Asked for when a ticket is resolved whose promise was broken; reports count by them.</source>
        <translation>Spurt er um þær þegar beiðni með rofnu loforði er leyst; skýrslur telja eftir þeim.</translation>
    </message>
    <message>
        <source>Managers and administrators set up these reasons.</source>
        <translation>Stjórnendur og kerfisstjórar setja upp þessar ástæður.</translation>
    </message>
    <message>
        <source>Add reason</source>
        <translation>Bæta við ástæðu</translation>
    </message>
    <message>
        <source>Empty: the words it came with</source>
        <translation>Autt: upphaflegt orðalag</translation>
    </message>
    <message>
        <source>Asks for a few words more</source>
        <translation>Biður um nánari skýringu</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Í notkun</translation>
    </message>
    <message>
        <source>Too much work at once</source>
        <translation>Of mikið álag í einu</translation>
    </message>
    <message>
        <source>Illness or leave</source>
        <translation>Veikindi eða leyfi</translation>
    </message>
    <message>
        <source>We waited for another company</source>
        <translation>Beðið var eftir öðru fyrirtæki</translation>
    </message>
    <message>
        <source>It turned out larger than it looked</source>
        <translation>Málið reyndist stærra en það virtist</translation>
    </message>
    <message>
        <source>It was overlooked</source>
        <translation>Það fórst fyrir</translation>
    </message>
    <message>
        <source>Priority or kind was recorded wrongly</source>
        <translation>Forgangur eða tegund var rangt skráð</translation>
    </message>
    <message>
        <source>An outage of our own</source>
        <translation>Truflun hjá okkur sjálfum</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Önnur ástæða</translation>
    </message>
    <message>
        <source>A promise was broken on {numbers}: choose the reason, then it is resolved.</source>
        <translation>Loforð var rofið ({numbers}): veldu ástæðuna, þá er leyst úr.</translation>
    </message>
    <message>
        <source>A sum for the whole.</source>
        <translation>Ein upphæð fyrir heildina.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Hringja til baka</translation>
    </message>
    <message>
        <source>Choose the authorised contact who ordered it.</source>
        <translation>Veldu tengiliðinn með pöntunarheimild sem pantaði.</translation>
    </message>
    <message>
        <source>Choose who at the customer answered.</source>
        <translation>Veldu hver hjá viðskiptavininum svaraði.</translation>
    </message>
    <message>
        <source>Class it: {name}</source>
        <translation>Flokka: {name}</translation>
    </message>
    <message>
        <source>Class of the fault</source>
        <translation>Flokkur bilunar</translation>
    </message>
    <message>
        <source>Cost estimate</source>
        <translation>Verðáætlun</translation>
    </message>
    <message>
        <source>Covered, at no charge.</source>
        <translation>Innifalið, án gjalds.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Hafnað</translation>
    </message>
    <message>
        <source>Estimate number</source>
        <translation>Númer verðáætlunar</translation>
    </message>
    <message>
        <source>Estimate {number}</source>
        <translation>Verðáætlun {number}</translation>
    </message>
    <message>
        <source>Estimated total</source>
        <translation>Áætlað samtals</translation>
    </message>
    <message>
        <source>It holds until {day:date}</source>
        <translation>Gildir til {day:date}</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Hún er send</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Geyma sem drög</translation>
    </message>
    <message>
        <source>Line {line}: no price is published for this work; write what it costs, without VAT.</source>
        <translation>Lína {line}: ekkert verð er birt fyrir þessa vinnu; skrifaðu hvað hún kostar, án VSK.</translation>
    </message>
    <message>
        <source>Line {line}: this is longer than {most} characters.</source>
        <translation>Lína {line}: þetta er lengra en {most} stafir.</translation>
    </message>
    <message>
        <source>Line {line}: write the hours as a number above 0, with at most two decimals, such as 2.5.</source>
        <translation>Lína {line}: skrifaðu tímana sem tölu yfir 0 með mest tveimur aukastöfum, til dæmis 2,5.</translation>
    </message>
    <message>
        <source>Line {line}: write what is to be done.</source>
        <translation>Lína {line}: skrifaðu hvað á að gera.</translation>
    </message>
    <message>
        <source>Line {line}: “{given}” is not an amount in {currency}; write 0 or more.</source>
        <translation>Lína {line}: „{given}“ er ekki upphæð í {currency}; skrifaðu 0 eða meira.</translation>
    </message>
    <message>
        <source>News of progress</source>
        <translation>Fréttir af framvindu</translation>
    </message>
    <message>
        <source>One reason must stay in use.</source>
        <translation>Ein ástæða verður að vera í notkun.</translation>
    </message>
    <message>
        <source>Only a fault is classed by what it does: make the kind a fault first.</source>
        <translation>Aðeins bilun er flokkuð eftir áhrifum: breyttu tegundinni fyrst í bilun.</translation>
    </message>
    <message>
        <source>Only a raised tier has agreed hours and contacts.</source>
        <translation>Aðeins hærra þjónustustig hefur umsamda tíma og tengiliði.</translation>
    </message>
    <message>
        <source>Only an estimate that is out can be answered.</source>
        <translation>Aðeins er hægt að svara verðáætlun sem hefur verið send.</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Kemur í stað</translation>
    </message>
    <message>
        <source>Say how the customer was told.</source>
        <translation>Tilgreindu hvernig viðskiptavininum var sagt frá.</translation>
    </message>
    <message>
        <source>Say how the word was given.</source>
        <translation>Tilgreindu hvernig svarið barst.</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sent með</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Upphæð</translation>
    </message>
    <message>
        <source>Take the line away</source>
        <translation>Fjarlægja línuna</translation>
    </message>
    <message>
        <source>The agreed hours must end after they begin, on the same day.</source>
        <translation>Umsömdum tíma verður að ljúka eftir að hann hefst, sama dag.</translation>
    </message>
    <message>
        <source>The class is recorded</source>
        <translation>Flokkurinn er skráður</translation>
    </message>
    <message>
        <source>The estimate does not add up.</source>
        <translation>Verðáætlunin stemmir ekki.</translation>
    </message>
    <message>
        <source>The estimate held until {day:date}: write a new one in its place.</source>
        <translation>Verðáætlunin gilti til {day:date}: skrifaðu nýja í hennar stað.</translation>
    </message>
    <message>
        <source>The estimate is kept as a draft</source>
        <translation>Verðáætlunin er geymd sem drög</translation>
    </message>
    <message>
        <source>The estimate is out; the ticket waits for the answer</source>
        <translation>Verðáætlunin er send; beiðnin bíður svars</translation>
    </message>
    <message>
        <source>The estimate must hold until today or later.</source>
        <translation>Verðáætlunin verður að gilda til dagsins í dag eða lengur.</translation>
    </message>
    <message>
        <source>The word can't have been given later than now.</source>
        <translation>Svarið getur ekki hafa borist síðar en nú.</translation>
    </message>
    <message>
        <source>This contact is not one of the customer's.</source>
        <translation>Þessi tengiliður er ekki hjá viðskiptavininum.</translation>
    </message>
    <message>
        <source>This estimate is not there any more.</source>
        <translation>Þessi verðáætlun er ekki lengur til.</translation>
    </message>
    <message>
        <source>This estimate is sent already: write a new one in its place.</source>
        <translation>Þessi verðáætlun er þegar send: skrifaðu nýja í hennar stað.</translation>
    </message>
    <message>
        <source>This is no profile: {why}.</source>
        <translation>Þetta er ekki snið: {why}.</translation>
    </message>
    <message>
        <source>This reason is not there any more: choose another.</source>
        <translation>Þessi ástæða er ekki lengur til: veldu aðra.</translation>
    </message>
    <message>
        <source>Two of the agreed hours overlap: make one of them.</source>
        <translation>Tveir umsamdir tímar skarast: gerðu einn úr þeim.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gildir til</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Hvað á að gera</translation>
    </message>
    <message>
        <source>Words of your own below the lines</source>
        <translation>Eigin orð undir línunum</translation>
    </message>
    <message>
        <source>Work begins once the estimate is approved. It is an estimate, not a fixed price: what is charged is the time the work takes, by the price list. We tell you before the estimated hours are exceeded.</source>
        <translation>Vinna hefst þegar verðáætlunin hefur verið samþykkt. Þetta er áætlun en ekki fast verð: greitt er fyrir þann tíma sem verkið tekur samkvæmt gjaldskrá. Við látum vita áður en farið er fram yfir áætlaðan tímafjölda.</translation>
    </message>
    <message>
        <source>Write a few words on the reason.</source>
        <translation>Skrifaðu nokkur orð um ástæðuna.</translation>
    </message>
    <message>
        <source>Write a new one</source>
        <translation>Skrifa nýja</translation>
    </message>
    <message>
        <source>Write at least one line: what is to be done, and the hours.</source>
        <translation>Skrifaðu að minnsta kosti eina línu: hvað á að gera og tímana.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Skrifaðu ástæðuna.</translation>
    </message>
    <message>
        <source>aim {aim:moment}, at the latest {at:moment}</source>
        <translation>viðmið {aim:moment}, í síðasta lagi {at:moment}</translation>
    </message>
    <message>
        <source>at the latest {at:moment}</source>
        <translation>í síðasta lagi {at:moment}</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rofið</translation>
    </message>
    <message>
        <source>broken: {reason}</source>
        <translation>rofið: {reason}</translation>
    </message>
    <message>
        <source>by the list</source>
        <translation>gjaldskrá</translation>
    </message>
    <message>
        <source>by {at:moment}</source>
        <translation>fyrir {at:moment}</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>gildir nú</translation>
    </message>
    <message>
        <source>no time while we wait for the customer</source>
        <translation>enginn tími meðan beðið er eftir viðskiptavini</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>stk.</translation>
    </message>
    <message>
        <source>{at:moment}: a call back was asked for</source>
        <translation>{at:moment}: beðið var um símtal til baka</translation>
    </message>
    <message>
        <source>{at:moment}: a change was taken back</source>
        <translation>{at:moment}: breyting var afturkölluð</translation>
    </message>
    <message>
        <source>{at:moment}: a contract changed</source>
        <translation>{at:moment}: samningur breyttist</translation>
    </message>
    <message>
        <source>{at:moment}: a date was agreed, or taken back</source>
        <translation>{at:moment}: samið var um dag, eða hann afturkallaður</translation>
    </message>
    <message>
        <source>{at:moment}: an estimate went out or was answered</source>
        <translation>{at:moment}: verðáætlun var send eða henni svarað</translation>
    </message>
    <message>
        <source>{at:moment}: another ticket was merged into it</source>
        <translation>{at:moment}: önnur beiðni var sameinuð þessari</translation>
    </message>
    <message>
        <source>{at:moment}: the customer changed</source>
        <translation>{at:moment}: viðskiptavinur breyttist</translation>
    </message>
    <message>
        <source>{at:moment}: the customer's tier changed</source>
        <translation>{at:moment}: þjónustustig viðskiptavinarins breyttist</translation>
    </message>
    <message>
        <source>{at:moment}: the desk's profile changed</source>
        <translation>{at:moment}: sniði þjónustuborðsins var breytt</translation>
    </message>
    <message>
        <source>{at:moment}: the kind changed</source>
        <translation>{at:moment}: tegundin breyttist</translation>
    </message>
    <message>
        <source>{at:moment}: the priority changed</source>
        <translation>{at:moment}: forgangurinn breyttist</translation>
    </message>
    <message>
        <source>{at:moment}: the site changed</source>
        <translation>{at:moment}: vefurinn breyttist</translation>
    </message>
    <message>
        <source>{at:moment}: the ticket changed</source>
        <translation>{at:moment}: beiðnin breyttist</translation>
    </message>
    <message>
        <source>{at:moment}: the ticket was taken up again</source>
        <translation>{at:moment}: beiðnin var tekin upp aftur</translation>
    </message>
    <message>
        <source>{at:moment}: the wait was over</source>
        <translation>{at:moment}: biðinni lauk</translation>
    </message>
    <message>
        <source>{at:moment}: we waited for the customer</source>
        <translation>{at:moment}: beðið var eftir viðskiptavininum</translation>
    </message>
    <message>
        <source>{at:moment}: we wrote to the customer</source>
        <translation>{at:moment}: viðskiptavininum var skrifað</translation>
    </message>
    <message>
        <source>valid until {day:date}</source>
        <translation>gildir til {day:date}</translation>
    </message>
    <message>
        <source>{hours:number} h · {net:money} · with VAT {gross:money}</source>
        <translation>{hours:number} klst. · {net:money} · með VSK {gross:money}</translation>
    </message>
    <message>
        <source>{number}: such a fault goes to senior staff, and {name} is not marked as senior. A manager may hand it over.</source>
        <translation>{number}: slík bilun fer til reyndasta fólksins og þessi starfsmaður er ekki merktur þannig: {name}. Stjórnandi má afhenda hana.</translation>
    </message>
    <message>
        <source>{number}: such a fault goes to senior staff, and {name} is not marked as senior. Write why, to hand it over.</source>
        <translation>{number}: slík bilun fer til reyndasta fólksins og þessi starfsmaður er ekki merktur þannig: {name}. Skrifaðu ástæðuna til að afhenda hana.</translation>
    </message>
    <message>
        <source>{price} / {unit}</source>
        <translation>{price} / {unit}</translation>
    </message>
    <message>
        <source>“{given}” is none of the effects this desk asks for.</source>
        <translation>„{given}“ er ekki meðal þeirra áhrifa sem spurt er um hér.</translation>
    </message>
    <message>
        <source>Help by phone comes with the phone pack: ask the customer to write by e-mail, form or chat, or offer the pack.</source>
        <translation>Símaþjónusta fylgir símaþjónustupakkanum: biddu viðskiptavininn að skrifa í tölvupósti, eyðublaði eða netspjalli, eða bjóddu pakkann.</translation>
    </message>
    <message>
        <source>A named contact comes with Premium: point the customer to the common number, e-mail or form.</source>
        <translation>Fastur tengiliður fylgir Premium: bentu viðskiptavininum á sameiginlega númerið, netfangið eða eyðublaðið.</translation>
    </message>
    <message>
        <source>A Slack channel of one's own comes with Premium: point the customer to the common number, e-mail or form.</source>
        <translation>Eigin Slack-rás fylgir Premium: bentu viðskiptavininum á sameiginlega númerið, netfangið eða eyðublaðið.</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets were let down one step</source>
        <translation><numerusform>Beiðnin var færð niður um eitt þrep</numerusform><numerusform>{n} beiðnir voru færðar niður um eitt þrep</numerusform></translation>
    </message>
</context>
<context>
    <name>invoices</name>
    <message>
        <source>The backup {file} is written, but the chain of issued invoices is broken at {number}: run the check.</source>
        <translation>Afritið {file} var skrifað, en keðja útgefinna reikninga er slitin við {number}: keyrðu athugunina.</translation>
    </message>
    <message>
        <source>This money is in {currency}, the invoice is not: book it by hand.</source>
        <translation>Þessi greiðsla er í {currency} en reikningurinn ekki: bókaðu hana handvirkt.</translation>
    </message>
    <message>
        <source>Say why this money is for no invoice.</source>
        <translation>Skráðu hvers vegna þessi greiðsla tilheyrir engum reikningi.</translation>
    </message>
    <message>
        <source>Only money that was set aside is taken up again.</source>
        <translation>Aðeins er hægt að taka aftur upp greiðslu sem var lögð til hliðar.</translation>
    </message>
    <message>
        <source>This money is booked already: look at the list again.</source>
        <translation>Þessi greiðsla er þegar bókuð: skoðaðu listann aftur.</translation>
    </message>
    <message>
        <source>This is no bank file the desk reads: camt.053, camt.054 or an OCR file from Mastercard Payment Services (Nets).</source>
        <translation>Þetta er ekki bankaskrá sem hægt er að lesa hér: camt.053, camt.054 eða OCR-skrá frá Mastercard Payment Services (Nets).</translation>
    </message>
    <message>
        <source>Line {line} of this file is not as its bank writes it: nothing was read.</source>
        <translation>Lína {line} í skránni er ekki eins og bankinn skrifar hana: ekkert var lesið.</translation>
    </message>
    <message>
        <source>An entry of this file lacks its amount, currency or day: nothing was read.</source>
        <translation>Færslu í skránni vantar upphæð, gjaldmiðil eða dag: ekkert var lesið.</translation>
    </message>
    <message>
        <source>The sums of this file do not match its entries: nothing was read.</source>
        <translation>Summur skrárinnar stemma ekki við færslurnar: ekkert var lesið.</translation>
    </message>
    <message>
        <source>This file holds what no bank sends (a document type or entities): it was not read.</source>
        <translation>Í skránni er það sem enginn banki sendir (skjalagerð eða einindi): hún var ekki lesin.</translation>
    </message>
    <message>
        <source>This file is damaged or no XML: fetch it from the bank anew.</source>
        <translation>Skráin er skemmd eða ekki XML: sæktu hana aftur í bankann.</translation>
    </message>
    <message>
        <source>This file is larger than a bank's file can be: it was not read.</source>
        <translation>Skráin er stærri en bankaskrá getur verið: hún var ekki lesin.</translation>
    </message>
    <message>
        <source>All of this customer's work of the month is held.</source>
        <translation>Öll verk viðskiptavinarins í mánuðinum bíða staðfestingar.</translation>
    </message>
    <message>
        <source>Nothing of this month is to be charged.</source>
        <translation>Ekkert í þessum mánuði er gjaldskylt.</translation>
    </message>
    <message>
        <source>There is no such run.</source>
        <translation>Slík keyrsla er ekki til.</translation>
    </message>
    <message>
        <source>This run is finished: begin a new one for what came since.</source>
        <translation>Þessari keyrslu er lokið: byrjaðu nýja fyrir það sem bæst hefur við.</translation>
    </message>
    <message>
        <source>There is no unbilled work in this month.</source>
        <translation>Engin óreikningsfærð verk eru í þessum mánuði.</translation>
    </message>
    <message>
        <source>{value} is not a currency this program knows.</source>
        <translation>{value} er ekki gjaldmiðill sem forritið þekkir.</translation>
    </message>
    <message>
        <source>Lines are ordered by date or by ticket.</source>
        <translation>Línum er raðað eftir degi eða beiðni.</translation>
    </message>
    <message>
        <source>Choose another customer as the payer.</source>
        <translation>Veldu annan viðskiptavin sem greiðanda.</translation>
    </message>
    <message>
        <source>This invoice was issued elsewhere: credit it there, and record what is left here.</source>
        <translation>Þessi reikningur var gefinn út annars staðar: kreditfærðu hann þar og skráðu eftirstöðvarnar hér.</translation>
    </message>
    <message>
        <source>This line is not on the invoice.</source>
        <translation>Þessi lína er ekki á reikningnum.</translation>
    </message>
    <message>
        <source>Only {left:money} of this line is left to credit.</source>
        <translation>Aðeins {left:money} af þessari línu eru eftir til kreditfærslu.</translation>
    </message>
    <message>
        <source>Choose what is credited.</source>
        <translation>Veldu hvað á að kreditfæra.</translation>
    </message>
    <message>
        <source>This line follows from the discount on the whole: change that.</source>
        <translation>Þessi lína leiðir af afslættinum á heildina: breyttu honum.</translation>
    </message>
    <message>
        <source>{value} is not a number that fits here.</source>
        <translation>{value} er ekki tala sem á við hér.</translation>
    </message>
    <message>
        <source>Only an invoice of a Greek desk has a ΜΑΡΚ.</source>
        <translation>Aðeins reikningur grísks þjónustuborðs hefur ΜΑΡΚ.</translation>
    </message>
    <message>
        <source>ΜΑΡΚ, UID and QR address belong together: enter all three, or none.</source>
        <translation>ΜΑΡΚ, UID og QR-slóð fylgjast að: skráðu allt þrennt eða ekkert.</translation>
    </message>
    <message>
        <source>A ΜΑΡΚ has digits only.</source>
        <translation>ΜΑΡΚ er eingöngu tölustafir.</translation>
    </message>
    <message>
        <source>The QR address begins with https://.</source>
        <translation>QR-slóðin byrjar á https://.</translation>
    </message>
    <message>
        <source>This work is priced in {currency}: put it on an invoice of its own.</source>
        <translation>Þetta verk er verðlagt í {currency}: settu það á sérreikning.</translation>
    </message>
    <message>
        <source>Choose a currency other than the desk's own.</source>
        <translation>Veldu annan gjaldmiðil en þann sem þjónustuborðið notar.</translation>
    </message>
    <message>
        <source>An exchange rate is a number above zero with at most four decimals.</source>
        <translation>Gengi er tala yfir núlli með mest fjórum aukastöfum.</translation>
    </message>
    <message>
        <source>No exchange rate for {currency} is known on {day:date}: enter it first.</source>
        <translation>Gengi {currency} {day:date} er ekki þekkt: skráðu það fyrst.</translation>
    </message>
    <message>
        <source>What invoice {number} says is not what was issued.</source>
        <translation>Innihald reiknings {number} er ekki það sem gefið var út.</translation>
    </message>
    <message>
        <source>The chain of issued invoices is broken before {number}: a document was taken out or put in.</source>
        <translation>Keðja útgefinna reikninga er slitin á undan {number}: skjal var fjarlægt eða því bætt við.</translation>
    </message>
    <message>
        <source>A number is missing before invoice {number}.</source>
        <translation>Númer vantar á undan reikningi {number}.</translation>
    </message>
    <message>
        <source>The chain of the series {number} does not end where its counter says: its last document is missing.</source>
        <translation>Keðja raðarinnar {number} endar ekki þar sem teljarinn segir: síðasta skjalið vantar.</translation>
    </message>
    <message>
        <source>Invoice {number} has no link in the chain.</source>
        <translation>Reikningur {number} á engan hlekk í keðjunni.</translation>
    </message>
    <message>
        <source>A discount is a percentage from 0 to 100 with at most two decimals.</source>
        <translation>Afsláttur er hlutfall frá 0 til 100 með mest tveimur aukastöfum.</translation>
    </message>
    <message>
        <source>This document has no paper of ours: it was issued elsewhere, or not yet.</source>
        <translation>Þetta skjal á ekkert blað hér: það var gefið út annars staðar eða ekki enn.</translation>
    </message>
    <message>
        <source>The sums of this draft do not add up: discard it and draft it anew.</source>
        <translation>Summur þessara draga stemma ekki: fleygðu þeim og gerðu ný.</translation>
    </message>
    <message>
        <source>The number {number} is taken already: set the series to a later one.</source>
        <translation>Númerið {number} er þegar í notkun: láttu röðina byrja á hærra númeri.</translation>
    </message>
    <message>
        <source>This desk has no phone packs.</source>
        <translation>Þetta þjónustuborð hefur enga símaþjónustupakka.</translation>
    </message>
    <message>
        <source>Quarters used are a whole number from 1 to {most}.</source>
        <translation>Notuð korter eru heil tala frá 1 til {most}.</translation>
    </message>
    <message>
        <source>This month is still to come.</source>
        <translation>Þessi mánuður er enn ókominn.</translation>
    </message>
    <message>
        <source>A series begins with a whole number above zero.</source>
        <translation>Röð byrjar á heilli tölu yfir núlli.</translation>
    </message>
    <message>
        <source>This series has issued documents already: its numbers go on by themselves.</source>
        <translation>Þegar hafa verið gefin út skjöl í þessari röð: númerin halda sjálf áfram.</translation>
    </message>
    <message>
        <source>A series only moves forward: {next} comes next.</source>
        <translation>Röð færist aðeins áfram: næst kemur {next}.</translation>
    </message>
    <message>
        <source>An invoice needs a number that no other has.</source>
        <translation>Reikningur þarf númer sem enginn annar hefur.</translation>
    </message>
    <message>
        <source>An invoice was issued today or earlier and is due on that day or later.</source>
        <translation>Reikningur er gefinn út í dag eða fyrr og gjaldfellur þann dag eða síðar.</translation>
    </message>
    <message>
        <source>At most {most:money} is too much and can go back.</source>
        <translation>Í mesta lagi {most:money} eru ofgreidd og má endurgreiða.</translation>
    </message>
    <message>
        <source>Only the whole rest of an invoice, and a small one, is written off as rounding.</source>
        <translation>Aðeins má afskrifa allar eftirstöðvar reiknings, og litlar, sem sléttun.</translation>
    </message>
    <message>
        <source>Money comes, goes back, or is rounded.</source>
        <translation>Greiðsla berst, er endurgreidd eða sléttuð.</translation>
    </message>
    <message>
        <source>Only an overdue invoice is reminded of.</source>
        <translation>Aðeins er ítrekað vegna reiknings sem er kominn fram yfir eindaga.</translation>
    </message>
    <message>
        <source>Nothing is owed for invoice {number} any more.</source>
        <translation>Ekkert er lengur útistandandi af reikningi {number}.</translation>
    </message>
    <message>
        <source>Reminders of this invoice are paused: {reason}</source>
        <translation>Ítrekanir vegna reikningsins eru í hléi: {reason}</translation>
    </message>
    <message>
        <source>Every reminder of this invoice is made: what follows is for a collector.</source>
        <translation>Allar ítrekanir vegna reikningsins hafa verið sendar: næst tekur innheimtuaðili við.</translation>
    </message>
    <message>
        <source>The next reminder may be made from {day:date} on.</source>
        <translation>Næstu ítrekun má gera frá og með {day:date}.</translation>
    </message>
    <message>
        <source>Payment reminder</source>
        <translation>Ítrekun</translation>
    </message>
    <message>
        <source>Second payment reminder</source>
        <translation>Önnur ítrekun</translation>
    </message>
    <message>
        <source>Last payment reminder</source>
        <translation>Lokaítrekun</translation>
    </message>
    <message>
        <source>The reminder does not add up.</source>
        <translation>Upphæðir ítrekunarinnar stemma ekki.</translation>
    </message>
    <message>
        <source>If you have paid in the meantime, please disregard this letter. If something is unclear, please get in touch.</source>
        <translation>Ef greitt hefur verið í millitíðinni biðjum við þig að líta fram hjá þessu bréfi. Hafðu samband ef eitthvað er óljóst.</translation>
    </message>
    <message>
        <source>This is our last reminder. If the sum is not paid by that day, we hand the claim over for collection without further notice.</source>
        <translation>Þetta er síðasta ítrekun okkar. Verði upphæðin ekki greidd fyrir þann dag sendum við kröfuna í innheimtu án frekari fyrirvara.</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Dagar fram yfir eindaga</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Greiðist fyrir</translation>
    </message>
    <message>
        <source>According to our books, {owed} of invoice {number} is still unpaid. It was due on {due:date}. Please pay {whole} by {day:date}.</source>
        <translation>Samkvæmt bókhaldi okkar eru {owed} af reikningi {number} enn ógreiddar. Eindagi var {due:date}. Vinsamlegast greiddu {whole} í síðasta lagi {day:date}.</translation>
    </message>
    <message>
        <source>Amount {currency}</source>
        <translation>Upphæð {currency}</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Sundurliðun</translation>
    </message>
    <message>
        <source>{gross} less {paid} paid or credited</source>
        <translation>{gross} að frádregnum {paid} greiddum eða kreditfærðum</translation>
    </message>
    <message>
        <source>Late interest</source>
        <translation>Dráttarvextir</translation>
    </message>
    <message>
        <source>Fixed compensation</source>
        <translation>Fastar bætur</translation>
    </message>
    <message>
        <source>Reminder fees</source>
        <translation>Ítrekunargjöld</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Viðskiptayfirlit</translation>
    </message>
    <message>
        <source>The statement does not add up.</source>
        <translation>Upphæðir yfirlitsins stemma ekki.</translation>
    </message>
    <message>
        <source>Payment of invoice {number}</source>
        <translation>Greiðsla reiknings {number}</translation>
    </message>
    <message>
        <source>Refund of invoice {number}</source>
        <translation>Endurgreiðsla reiknings {number}</translation>
    </message>
    <message>
        <source>Rounding of invoice {number}</source>
        <translation>Námundun reiknings {number}</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Ekki gjaldfallið</translation>
    </message>
    <message>
        <source>1 to 30 days overdue</source>
        <translation>1–30 daga vanskil</translation>
    </message>
    <message>
        <source>31 to 60 days overdue</source>
        <translation>31–60 daga vanskil</translation>
    </message>
    <message>
        <source>61 to 90 days overdue</source>
        <translation>61–90 daga vanskil</translation>
    </message>
    <message>
        <source>More than 90 days overdue</source>
        <translation>Vanskil umfram 90 daga</translation>
    </message>
    <message>
        <source>There were no movements, and nothing is owed.</source>
        <translation>Engar hreyfingar voru á tímabilinu og ekkert er ógreitt.</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Ógreitt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Tímabil</translation>
    </message>
    <message>
        <source>Balance {currency}</source>
        <translation>Staða {currency}</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Hreyfing</translation>
    </message>
    <message>
        <source>Owed before</source>
        <translation>Staða í upphafi</translation>
    </message>
    <message>
        <source>Owed by age</source>
        <translation>Ógreitt eftir aldri</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>Ofgreitt</translation>
    </message>
    <message numerus="yes">
        <source>{percent:percent} a year for {n} days from {day:date}</source>
        <translation><numerusform>{percent:percent} á ári í {n} dag frá {day:date}</numerusform><numerusform>{percent:percent} á ári í {n} daga frá {day:date}</numerusform></translation>
    </message>
    <message>
        <source>This reminder is not there: it was not made yet.</source>
        <translation>Þessi ítrekun er ekki til: hún hefur ekki verið gerð.</translation>
    </message>
    <message>
        <source>There is no further reminder of this invoice.</source>
        <translation>Engin frekari ítrekun er til vegna reikningsins.</translation>
    </message>
    <message>
        <source>The first day of a statement is not after its last.</source>
        <translation>Fyrsti dagur yfirlits er ekki á eftir þeim síðasta.</translation>
    </message>
    <message>
        <source>The last day lies before the first: choose a later one.</source>
        <translation>Síðasti dagurinn er á undan þeim fyrsta: veldu síðari dag.</translation>
    </message>
    <message>
        <source>Another price holds from {first:date} to {last:date}: let it end earlier, or choose a later day.</source>
        <translation>Annað verð gildir frá {first:date} til {last:date}: láttu það enda fyrr eða veldu síðari dag.</translation>
    </message>
    <message>
        <source>The next price begins on {day:date}: choose a last day before it.</source>
        <translation>Næsta verð tekur gildi {day:date}: veldu síðasta dag á undan því.</translation>
    </message>
    <message>
        <source>Write by how many per cent: more than -100, at most {most}, and not 0.</source>
        <translation>Skrifaðu prósentuna: meira en -100, í mesta lagi {most} og ekki 0.</translation>
    </message>
    <message>
        <source>{value} is no step that prices in {currency} can be rounded to.</source>
        <translation>Ekki er hægt að námunda verð í {currency} að {value}.</translation>
    </message>
    <message>
        <source>Somebody changed the prices of {item} since: look at its history, and set the price that is right.</source>
        <translation>Einhver hefur breytt verði á {item} síðan: skoðaðu söguna og settu rétta verðið.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Það er ekkert til að afturkalla.</translation>
    </message>
    <message>
        <source>No price holds today: set one first.</source>
        <translation>Ekkert verð gildir í dag: settu verð fyrst.</translation>
    </message>
    <message>
        <source>No VAT: zero rated.</source>
        <translation>Án VSK: í núllþrepi.</translation>
    </message>
    <message>
        <source>No VAT: exempt.</source>
        <translation>Án VSK: undanþegið.</translation>
    </message>
    <message>
        <source>Nothing would change: choose a higher percentage or a finer rounding.</source>
        <translation>Ekkert myndi breytast: veldu hærri prósentu eða fínni námundun.</translation>
    </message>
    <message>
        <source>Set the last day of the price that holds</source>
        <translation>Setja síðasta dag verðsins sem gildir</translation>
    </message>
    <message>
        <source>Undo price change</source>
        <translation>Afturkalla verðbreytingu</translation>
    </message>
    <message>
        <source>Take the last change of prices back</source>
        <translation>Taka síðustu verðbreytingu til baka</translation>
    </message>
    <message>
        <source>Redo price change</source>
        <translation>Endurtaka verðbreytingu</translation>
    </message>
    <message>
        <source>Make the change of prices taken back last again</source>
        <translation>Gera aftur verðbreytinguna sem síðast var afturkölluð</translation>
    </message>
    <message>
        <source>no price from {day:date}</source>
        <translation>ekkert verð frá {day:date}</translation>
    </message>
    <message>
        <source>no price today</source>
        <translation>ekkert verð í dag</translation>
    </message>
    <message>
        <source>own price</source>
        <translation>sérverð</translation>
    </message>
    <message>
        <source>Last day of the price of {item}; empty lets it hold on.</source>
        <translation>Síðasti dagur verðsins á {item}; autt lætur það gilda áfram.</translation>
    </message>
    <message>
        <source>New price of {item} for {customer}; without a last day it holds until the next.</source>
        <translation>Nýtt verð á {item} fyrir {customer}; án síðasta dags gildir það fram að því næsta.</translation>
    </message>
    <message>
        <source>New price of {item}; without a last day it holds until the next.</source>
        <translation>Nýtt verð á {item}; án síðasta dags gildir það fram að því næsta.</translation>
    </message>
    <message>
        <source>The change is undone.</source>
        <translation>Breytingin er afturkölluð.</translation>
    </message>
    <message>
        <source>The change is made again.</source>
        <translation>Breytingin er gerð aftur.</translation>
    </message>
    <message>
        <source>{item}: the price holds until the next.</source>
        <translation>{item}: verðið gildir fram að því næsta.</translation>
    </message>
    <message>
        <source>{item}: the price holds until {day:date}.</source>
        <translation>{item}: verðið gildir til {day:date}.</translation>
    </message>
    <message>
        <source>An account has up to {most} digits, letters, dots and hyphens.</source>
        <translation>Bókhaldslykill er allt að {most} tölustafir, bókstafir, punktar og bandstrik.</translation>
    </message>
    <message>
        <source>Choose what the account is for.</source>
        <translation>Veldu til hvers bókhaldslykillinn er.</translation>
    </message>
    <message>
        <source>Invoice {number} does not add up: nothing was written.</source>
        <translation>Reikningur {number} stemmir ekki: ekkert var skrifað.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Síðasti dagurinn er á undan þeim fyrsta.</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Fylgiskjal</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Skjal</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Númer viðskiptavinar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Bókhaldslykill</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Heiti lykils</translation>
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
        <translation>VSK-hlutfall</translation>
    </message>
    <message>
        <source>VAT category</source>
        <translation>VSK-flokkur</translation>
    </message>
    <message>
        <source>Amount in the currency</source>
        <translation>Upphæð í gjaldmiðlinum</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Tilvísun</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Viðskiptakröfur</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banki</translation>
    </message>
    <message>
        <source>Sales with VAT</source>
        <translation>Skattskyld sala</translation>
    </message>
    <message>
        <source>Sales without VAT</source>
        <translation>Sala án VSK</translation>
    </message>
    <message>
        <source>Output VAT</source>
        <translation>Útskattur</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Námundun</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Greiðsla</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Endurgreiðsla</translation>
    </message>
    <message>
        <source>Raise prices</source>
        <translation>Hækka verð</translation>
    </message>
    <message>
        <source>Raise all prices by a percentage; each is shown rounded first</source>
        <translation>Hækka öll verð um prósentu; hvert er fyrst sýnt námundað</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>Verðsaga</translation>
    </message>
    <message>
        <source>See who changed the item's price, and when</source>
        <translation>Sjá hver breytti verðinu og hvenær</translation>
    </message>
    <message>
        <source>Prices of a customer</source>
        <translation>Verð viðskiptavinar</translation>
    </message>
    <message>
        <source>Show the prices a customer agreed on</source>
        <translation>Sýna verðin sem samið var um við viðskiptavin</translation>
    </message>
    <message>
        <source>Price set</source>
        <translation>Verð sett</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Verði breytt</translation>
    </message>
    <message>
        <source>Price withdrawn</source>
        <translation>Verð afturkallað</translation>
    </message>
    <message>
        <source>Last day set</source>
        <translation>Síðasti dagur settur</translation>
    </message>
    <message>
        <source>Last day taken back</source>
        <translation>Síðasti dagur tekinn til baka</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Staðfest</translation>
    </message>
    <message>
        <source>Confirmation taken back</source>
        <translation>Staðfesting tekin til baka</translation>
    </message>
    <message>
        <source>Item changed</source>
        <translation>Lið breytt</translation>
    </message>
    <message>
        <source>Item added</source>
        <translation>Lið bætt við</translation>
    </message>
    <message>
        <source>History of {item}</source>
        <translation>Saga: {item}</translation>
    </message>
    <message>
        <source>Nothing was changed here: the price is as the desk was set up.</source>
        <translation>Hér hefur engu verið breytt: verðið er eins og það var sett upp.</translation>
    </message>
    <message>
        <source>{first:date} to {last:date}</source>
        <translation>{first:date} til {last:date}</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gildir</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (afturköllun)</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prósenta</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>Námundað að</translation>
    </message>
    <message>
        <source>Raise the prices of {customer}</source>
        <translation>Hækka verð fyrir {customer}</translation>
    </message>
    <message>
        <source>Write by how many per cent; every price is shown rounded first.</source>
        <translation>Skrifaðu prósentuna; hvert verð er fyrst sýnt námundað.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nú</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Nákvæmlega</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Hækka</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Skrifaðu tölu.</translation>
    </message>
    <message>
        <source>Space leaves a price as it is.</source>
        <translation>Bilslá lætur verð óbreytt.</translation>
    </message>
    <message>
        <source>stays at the published minimum</source>
        <translation>helst í birtu lágmarki</translation>
    </message>
    <message>
        <source>does not change</source>
        <translation>breytist ekki</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>látið óbreytt</translation>
    </message>
    <message>
        <source>Prices for</source>
        <translation>Verð fyrir</translation>
    </message>
    <message>
        <source>everybody; find a customer for their own prices</source>
        <translation>alla; finndu viðskiptavin til að sjá sérverð</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Breyta lið</translation>
    </message>
    <message>
        <source>Standard rate</source>
        <translation>Almennt þrep</translation>
    </message>
    <message>
        <source>Zero rated</source>
        <translation>Núllþrep</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Undanþegið</translation>
    </message>
    <message>
        <source>An empty name is the one that the terms give.</source>
        <translation>Autt heiti er það sem skilmálarnir nota.</translation>
    </message>
    <message>
        <source>{item} is saved.</source>
        <translation>{item} er vistað.</translation>
    </message>
    <message>
        <source>A name has at most {most} letters.</source>
        <translation>Heiti er í mesta lagi {most} stafir.</translation>
    </message>
    <message>
        <source>Save prices as CSV</source>
        <translation>Vista verð sem CSV</translation>
    </message>
    <message>
        <source>Save all prices with their days as a table</source>
        <translation>Vista öll verð með dögum sínum sem töflu</translation>
    </message>
    <message>
        <source>Read prices from CSV</source>
        <translation>Lesa verð úr CSV</translation>
    </message>
    <message>
        <source>Read a table of prices; what it changes is said first</source>
        <translation>Lesa töflu með verðum; fyrst er sagt hverju hún breytir</translation>
    </message>
    <message>
        <source>The file lacks the column {column}.</source>
        <translation>Dálkinn {column} vantar í skrána.</translation>
    </message>
    <message>
        <source>There is no item “{given}” on the price list.</source>
        <translation>Enginn liður „{given}“ er í gjaldskránni.</translation>
    </message>
    <message>
        <source>“{given}” is not a price.</source>
        <translation>„{given}“ er ekki verð.</translation>
    </message>
    <message>
        <source>“{given}” is not a day: write it as 2026-05-01.</source>
        <translation>„{given}“ er ekki dagur: skrifaðu hann eins og 2026-05-01.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Lína {line}: {why}</translation>
    </message>
    <message>
        <source>The file says what the price list says already.</source>
        <translation>Skráin er eins og gjaldskráin er nú þegar.</translation>
    </message>
    <message>
        <source>Set prices</source>
        <translation>Setja verð</translation>
    </message>
    <message numerus="yes">
        <source>{n} prices are raised.</source>
        <translation><numerusform>{n} verð er hækkað.</numerusform><numerusform>{n} verð eru hækkuð.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Raise {n} prices</source>
        <translation><numerusform>Hækka {n} verð</numerusform><numerusform>Hækka {n} verð</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The file sets {n} prices.</source>
        <translation><numerusform>Skráin setur {n} verð.</numerusform><numerusform>Skráin setur {n} verð.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} prices are set.</source>
        <translation><numerusform>{n} verð er sett.</numerusform><numerusform>{n} verð eru sett.</numerusform></translation>
    </message>
    <message>
        <source>Change the item's names and VAT category</source>
        <translation>Breyta heitum og VSK-flokki liðarins</translation>
    </message>
    <message>
        <source>Prices for {customer}</source>
        <translation>Verð fyrir {customer}</translation>
    </message>
    <message numerus="yes">
        <source>{n} items have days without a price.</source>
        <translation><numerusform>{n} liður er án verðs suma daga.</numerusform><numerusform>{n} liðir eru án verðs suma daga.</numerusform></translation>
    </message>
    <message>
        <source>From {day:date}: {amount:money}.</source>
        <translation>Frá {day:date}: {amount:money}.</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>Áður greitt</translation>
    </message>
    <message>
        <source>The quarters that this customer used in this month are entered already.</source>
        <translation>Korterin sem þessi viðskiptavinur notaði í þessum mánuði eru þegar skráð.</translation>
    </message>
    <message>
        <source>Nothing is owed any more of an invoice that is paid: leave it out.</source>
        <translation>Ekkert er lengur ógreitt af greiddum reikningi: slepptu honum.</translation>
    </message>
    <message>
        <source>A line has number, customer, day of issue, due date and sum, with semicolons between; then what was paid and a reference.</source>
        <translation>Í línu eru númer, viðskiptavinur, útgáfudagur, gjalddagi og upphæð með semíkommum á milli; síðan það sem hefur verið greitt og tilvísun.</translation>
    </message>
    <message>
        <source>A line has customer, a day of the month, and the quarters used, with semicolons between.</source>
        <translation>Í línu eru viðskiptavinur, dagur í mánuðinum og notuð korter með semíkommum á milli.</translation>
    </message>
    <message>
        <source>No customer is called “{given}”: write the name or the registration number as the customer's page has it.</source>
        <translation>Enginn viðskiptavinur heitir „{given}“: skrifaðu nafnið eða kennitöluna eins og á síðu viðskiptavinarins.</translation>
    </message>
    <message>
        <source>Several customers are called “{given}”: write the registration number.</source>
        <translation>Fleiri en einn viðskiptavinur heitir „{given}“: skrifaðu kennitöluna.</translation>
    </message>
    <message>
        <source>“{given}” stands twice in this list.</source>
        <translation>„{given}“ er tvisvar á þessum lista.</translation>
    </message>
    <message>
        <source>Invoice {number} is here already.</source>
        <translation>Reikningur {number} er hér þegar.</translation>
    </message>
    <message>
        <source>There is nothing to take over yet: write a number or a line.</source>
        <translation>Ekkert er enn til að taka yfir: skrifaðu númer eða línu.</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Næsti reikningur</translation>
    </message>
    <message>
        <source>Next credit note</source>
        <translation>Næsti kreditreikningur</translation>
    </message>
    <message>
        <source>Next pro forma</source>
        <translation>Næsti proforma-reikningur</translation>
    </message>
    <message>
        <source>Once, when a desk begins: what an earlier system has numbered, is still owed, and has used up.</source>
        <translation>Einu sinni, þegar þjónustuborð byrjar: númer eldra kerfis, það sem er enn ógreitt og það sem hefur verið notað.</translation>
    </message>
    <message>
        <source>Invoices still owed, one a line: number; customer; issued; due; sum; paid; reference</source>
        <translation>Ógreiddir reikningar, einn í línu: númer; viðskiptavinur; útgefinn; gjalddagi; upphæð; greitt; tilvísun</translation>
    </message>
    <message>
        <source>Quarters used of phone packs, one a line: customer; a day of the month; quarters</source>
        <translation>Notuð korter af símapökkum, eitt í línu: viðskiptavinur; dagur í mánuðinum; korter</translation>
    </message>
    <message>
        <source>Go on from an earlier system</source>
        <translation>Halda áfram frá eldra kerfi</translation>
    </message>
    <message>
        <source>Enter next numbers, invoices still owed and quarters used before</source>
        <translation>Skrá næstu númer, ógreidda reikninga og korter sem áður voru notuð</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Taka yfir</translation>
    </message>
    <message>
        <source>{printed}, goes on by itself</source>
        <translation>{printed}, heldur áfram sjálfkrafa</translation>
    </message>
    <message>
        <source>What will be done is said here first.</source>
        <translation>Hér stendur fyrst hvað verður gert.</translation>
    </message>
    <message>
        <source>Line {n}: {why}</source>
        <translation>Lína {n}: {why}</translation>
    </message>
    <message>
        <source>The next invoice will be {number}.</source>
        <translation>Næsti reikningur verður {number}.</translation>
    </message>
    <message>
        <source>The next credit note will be {number}.</source>
        <translation>Næsti kreditreikningur verður {number}.</translation>
    </message>
    <message>
        <source>The next pro forma will be {number}.</source>
        <translation>Næsti proforma-reikningur verður {number}.</translation>
    </message>
    <message>
        <source>{count}, {owed:money} owed in all; they are reminded of and paid here.</source>
        <translation>{count}, alls {owed:money} ógreiddar; áminningar og greiðslur fara fram hér.</translation>
    </message>
    <message>
        <source>Nothing is done while a line is wrong.</source>
        <translation>Ekkert er gert á meðan lína er röng.</translation>
    </message>
    <message>
        <source>It is done once, all of it together.</source>
        <translation>Það er gert einu sinni, allt í einu.</translation>
    </message>
    <message>
        <source>Taken over: numbers go on, and what is owed stands under Payments.</source>
        <translation>Tekið yfir: númerin halda áfram og það sem er ógreitt er undir Greiðslur.</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more lines.</source>
        <translation><numerusform>Og {n} lína í viðbót.</numerusform><numerusform>Og {n} línur í viðbót.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} open invoices are entered</source>
        <translation><numerusform>{n} ógreiddur reikningur er skráður</numerusform><numerusform>{n} ógreiddir reikningar eru skráðir</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} quarters used count against their phone packs.</source>
        <translation><numerusform>{n} notað korter dregst frá símapakkanum.</numerusform><numerusform>{n} notuð korter dragast frá símapökkunum.</numerusform></translation>
    </message>
    <message>
        <source>Why no VAT is charged</source>
        <translation>Af hverju enginn VSK er lagður á</translation>
    </message>
    <message>
        <source>Write why no VAT is charged: the law's words stand on the invoice.</source>
        <translation>Skrifaðu hvers vegna enginn VSK er lagður á: orð laganna standa á reikningnum.</translation>
    </message>
    <message>
        <source>The reason has at most {most} letters.</source>
        <translation>Ástæðan er í mesta lagi {most} stafir.</translation>
    </message>
    <message>
        <source>Customer without VAT</source>
        <translation>Viðskiptavinur án VSK</translation>
    </message>
    <message>
        <source>Say why the customer is charged no VAT; new drafts follow it</source>
        <translation>Segja hvers vegna enginn VSK er lagður á viðskiptavininn; ný drög fylgja því</translation>
    </message>
    <message>
        <source>Why {customer} is charged no VAT, in the words of the law; empty charges it again. Drafts made from now on say it.</source>
        <translation>Af hverju enginn VSK er lagður á {customer}, með orðum laganna; autt leggur hann aftur á. Drög héðan í frá segja það.</translation>
    </message>
    <message>
        <source>New drafts bear no VAT and say why.</source>
        <translation>Ný drög eru án VSK og segja hvers vegna.</translation>
    </message>
    <message>
        <source>New drafts bear VAT again.</source>
        <translation>Ný drög bera aftur VSK.</translation>
    </message>
    <message>
        <source>A name has from 1 to {most} letters.</source>
        <translation>Nafn er 1 til {most} stafir.</translation>
    </message>
    <message>
        <source>Work is charged by this item: end its price instead, and that work is held.</source>
        <translation>Vinna er verðlögð eftir þessum lið: láttu verðið enda í staðinn og vinnan er þá sett í bið.</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Bæta við lið</translation>
    </message>
    <message>
        <source>Put an item of your own on the price list</source>
        <translation>Setja eigin lið á verðskrána</translation>
    </message>
    <message>
        <source>Retire item</source>
        <translation>Taka lið af skrá</translation>
    </message>
    <message>
        <source>Take an item of your own off the price list</source>
        <translation>Taka eigin lið af verðskránni</translation>
    </message>
    <message>
        <source>New item under {section}; its other names are written with Edit item.</source>
        <translation>Nýr liður undir {section}; önnur nöfn hans eru skráð með Breyta lið.</translation>
    </message>
    <message>
        <source>{item} is on the price list.</source>
        <translation>{item} er á verðskránni.</translation>
    </message>
    <message>
        <source>{item} is off the price list; what was charged stays.</source>
        <translation>{item} er ekki lengur á verðskránni; það sem var rukkað stendur.</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Today's backup could not be made: the folder {folder} cannot be written ({detail}). Free the folder or its disk.</source>
        <translation>Ekki tókst að taka öryggisafrit dagsins: ekki er hægt að skrifa í möppuna {folder} ({detail}). Losaðu um möppuna eða diskinn.</translation>
    </message>
    <message>
        <source>{file} is not a copy of a desk. Nothing was changed; choose another one.</source>
        <translation>{file} er ekki afrit af þjónustuborði. Engu var breytt; veldu aðra skrá.</translation>
    </message>
    <message>
        <source>The copy {file} is damaged itself. Nothing was changed; choose an older one.</source>
        <translation>Afritið {file} er sjálft skemmt. Engu var breytt; veldu eldra afrit.</translation>
    </message>
    <message>
        <source>The copy {file} could not be put back: {detail}. Nothing was changed.</source>
        <translation>Ekki tókst að endurheimta afritið {file}: {detail}. Engu var breytt.</translation>
    </message>
    <message>
        <source>This file is the desk itself; choose a copy of it.</source>
        <translation>Þessi skrá er þjónustuborðið sjálft; veldu afrit af því.</translation>
    </message>
    <message>
        <source>{file} lies on a network drive, where two computers can damage it. Keep the desk on a disk of this computer, or connect to a PostgreSQL server to share it. Nothing was changed.</source>
        <translation>{file} er á netdrifi, þar sem tvær tölvur geta skemmt skrána. Hafðu hana á diski þessarar tölvu, eða tengstu PostgreSQL-þjóni til að deila gögnunum. Engu var breytt.</translation>
    </message>
    <message>
        <source>{folder} is copied to other computers by {service}, which can damage an open desk. Choose a folder outside it; backups may lie there.</source>
        <translation>{service} afritar {folder} á aðrar tölvur, og það getur skemmt gögn sem eru í notkun. Veldu möppu utan hennar; öryggisafrit mega vera þar.</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Dagsins</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>Fyrir uppfærslu forritsins</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Áður en öryggisafrit var endurheimt</translation>
    </message>
    <message>
        <source>Chosen file</source>
        <translation>Valin skrá</translation>
    </message>
    <message>
        <source>Replies and notes</source>
        <translation>Svör og athugasemdir</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Tengiliðir</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Bókanir</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Gjöld</translation>
    </message>
    <message>
        <source>Backups of this desk</source>
        <translation>Öryggisafrit þessa þjónustuborðs</translation>
    </message>
    <message>
        <source>While the desk is open a backup is made each day, checked and kept: of seven days, four weeks and twelve months.</source>
        <translation>Öryggisafrit er tekið á hverjum degi sem forritið er opið, prófað og geymt: sjö dagar, fjórar vikur og tólf mánuðir.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skrifað</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Öryggisafrit</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Endurheimta…</translation>
    </message>
    <message>
        <source>There is no backup yet: the first is made while the desk is open.</source>
        <translation>Ekkert öryggisafrit er til enn: það fyrsta er tekið meðan forritið er opið.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Önnur skrá…</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Endurheimta úr skrá</translation>
    </message>
    <message>
        <source>Restore the backup {name}?</source>
        <translation>Endurheimta öryggisafritið {name}?</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Hafa allt óbreytt</translation>
    </message>
    <message>
        <source>The desk's file cannot be read, so nothing can be compared. It is put aside whole, with the moment in its name.</source>
        <translation>Ekki er hægt að lesa gagnaskrána og því ekkert hægt að bera saman. Hún er geymd óbreytt til hliðar, með tímanum í nafninu.</translation>
    </message>
    <message>
        <source>This is a backup of another desk: {name}.</source>
        <translation>Þetta er öryggisafrit af öðru þjónustuborði: {name}.</translation>
    </message>
    <message>
        <source>Your customers have invoices that this backup does not know: {numbers}. Their numbers would be given out again.</source>
        <translation>Viðskiptavinir þínir hafa reikninga sem þetta öryggisafrit þekkir ekki: {numbers}. Númerunum yrði úthlutað aftur.</translation>
    </message>
    <message>
        <source>Written since and gone from the desk: {list}.</source>
        <translation>Skráð síðan og hyrfi: {list}.</translation>
    </message>
    <message>
        <source>Changed since and as before again: {list}.</source>
        <translation>Breytt síðan og yrði eins og áður: {list}.</translation>
    </message>
    <message>
        <source>What comes back: {list}.</source>
        <translation>Kæmi aftur: {list}.</translation>
    </message>
    <message>
        <source>Tickets, calls, customers, bookings and invoices are the same in both.</source>
        <translation>Beiðnir, símtöl, viðskiptavinir, bókanir og reikningar eru eins í báðum.</translation>
    </message>
    <message>
        <source>What stands now is kept beside the desk and can be restored in its turn.</source>
        <translation>Það sem nú er til er geymt hjá gagnaskránni og má endurheimta líka.</translation>
    </message>
    <message>
        <source>The backup {name} is restored. What stood before is kept in {file}.</source>
        <translation>Öryggisafritið {name} er endurheimt. Það sem áður var er geymt í {file}.</translation>
    </message>
    <message>
        <source>The backup {name} is restored.</source>
        <translation>Öryggisafritið {name} er endurheimt.</translation>
    </message>
    <message>
        <source>Attached files that are in no backup: {n}.</source>
        <translation>Viðhengi sem eru í engu öryggisafriti: {n}.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Öryggisafrit…</translation>
    </message>
    <message>
        <source>List the backups of this desk and restore one</source>
        <translation>Skoða öryggisafritin og endurheimta eitt þeirra</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Síðasta öryggisafrit</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ekkert enn</translation>
    </message>
    <message>
        <source>This login is locked; ask a manager or administrator of the desk to let it in again.</source>
        <translation>Þessi aðgangur er læstur; biddu stjórnanda eða kerfisstjóra að opna hann aftur.</translation>
    </message>
    <message>
        <source>Only a desk on a server has logins: a file protects nobody from whoever can open it.</source>
        <translation>Aðeins þjónustuborð á þjóni hefur aðganga: skrá verndar engan fyrir þeim sem getur opnað hana.</translation>
    </message>
    <message>
        <source>The database's owner makes the first login: open the desk with a login that may make others (CREATEROLE).</source>
        <translation>Eigandi gagnagrunnsins býr til fyrsta aðganginn: opnaðu þjónustuborðið með aðgangi sem má búa til aðra (CREATEROLE).</translation>
    </message>
    <message>
        <source>{name} has the login {login} already.</source>
        <translation>{name} hefur þegar aðganginn {login}.</translation>
    </message>
    <message>
        <source>{name} has no login yet: make one first.</source>
        <translation>{name} hefur ekki aðgang enn: búðu hann til fyrst.</translation>
    </message>
    <message>
        <source>A login is a small letter, then letters, digits or _, 15 at most, and not the name of a role.</source>
        <translation>Aðgangur er lítill stafur, svo stafir, tölustafir eða _, í mesta lagi 15, og ekki heiti hlutverks.</translation>
    </message>
    <message>
        <source>The login {login} is taken: choose another.</source>
        <translation>Aðgangurinn {login} er frátekinn: veldu annan.</translation>
    </message>
    <message>
        <source>{name} does not work here: say so first if that has changed.</source>
        <translation>{name} vinnur ekki hér: breyttu því fyrst ef það er ekki rétt lengur.</translation>
    </message>
    <message>
        <source>Nobody locks or renames the login they came in with: ask another manager.</source>
        <translation>Enginn læsir eða endurnefnir aðganginn sem hann kom inn með: leitaðu til annars stjórnanda.</translation>
    </message>
    <message>
        <source>The office and managers do this; ask one of them.</source>
        <translation>Skrifstofan og stjórnendur gera þetta; leitaðu til einhvers þeirra.</translation>
    </message>
    <message>
        <source>Managers and administrators do this; ask one of them.</source>
        <translation>Stjórnendur og kerfisstjórar gera þetta; leitaðu til einhvers þeirra.</translation>
    </message>
    <message>
        <source>This work is on a draft already: the office takes it off the draft first.</source>
        <translation>Þessi vinna er þegar á drögum: skrifstofan tekur hana fyrst af drögunum.</translation>
    </message>
    <message>
        <source>{n} letters</source>
        <translation>{n} stafir</translation>
    </message>
    <message>
        <source>Managers and administrators read the record; ask one of them.</source>
        <translation>Stjórnendur og kerfisstjórar lesa skrána; leitaðu til einhvers þeirra.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Breytt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjarlægt</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Hvenær (UTC)</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Aðgangur</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Hvað var gert</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Atriði</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafla</translation>
    </message>
    <message>
        <source>Nobody at this desk is called “{given}”: write a short name or a number from the list.</source>
        <translation>Enginn hér heitir „{given}“: skrifaðu stutt nafn eða númer úr listanum.</translation>
    </message>
    <message>
        <source>This desk has no manager or administrator.</source>
        <translation>Þetta þjónustuborð hefur hvorki stjórnanda né kerfisstjóra.</translation>
    </message>
    <message>
        <source>{login}: {password} — shown this once, and kept nowhere.</source>
        <translation>{login}: {password} — sýnt í þetta eina sinn og hvergi geymt.</translation>
    </message>
    <message>
        <source>{name} comes in as {login} now.</source>
        <translation>{name} kemur nú inn sem {login}.</translation>
    </message>
    <message>
        <source>The desk on this server is of an older version of the program (schema {found}). Whoever owns the database opens it once with this one.</source>
        <translation>Þjónustuborðið á þessum þjóni er úr eldri útgáfu forritsins (skema {found}). Eigandi gagnagrunnsins opnar það einu sinni með þessari.</translation>
    </message>
    <message>
        <source>Your own login does not see every row of the desk. Whoever owns the database backs it up and copies it.</source>
        <translation>Þinn eigin aðgangur sér ekki allar færslur þjónustuborðsins. Eigandi gagnagrunnsins afritar það.</translation>
    </message>
</context>
<context>
    <name>line</name>
    <message>
        <source>The line to the database broke while this was being saved, so it may be saved already. Look before you do it once more.</source>
        <translation>Sambandið við gagnagrunninn rofnaði meðan verið var að vista þetta og því getur verið að það sé þegar vistað. Athugaðu málið áður en þú reynir aftur.</translation>
    </message>
    <message>
        <source>There is no line to the database: this waits until it is back. Nothing was changed.</source>
        <translation>Ekkert samband er við gagnagrunninn: þetta bíður þar til það kemst á aftur. Engu var breytt.</translation>
    </message>
    <message>
        <source>{number} was merged into {target} meanwhile.</source>
        <translation>{number} var sameinað {target} á meðan.</translation>
    </message>
    <message>
        <source>This could not be sent because of a fault in the program. It stays here; nothing of it is lost.</source>
        <translation>Ekki tókst að senda þetta vegna villu í forritinu. Það er geymt hér; ekkert af því glatast.</translation>
    </message>
    <message>
        <source>No computer of that name is known here. Check how the server is written, and the network.</source>
        <translation>Engin tölva með þessu nafni þekkist hér. Athugaðu hvernig nafn þjónsins er skrifað og netið.</translation>
    </message>
    <message>
        <source>The server does not encrypt. Have TLS set up on it, or choose a lesser protection knowingly.</source>
        <translation>Þjónninn dulkóðar ekki. Láttu setja upp TLS á honum eða veldu minni vörn vitandi vits.</translation>
    </message>
    <message>
        <source>The server's certificate is for another name than the one you wrote. Write the name it is for.</source>
        <translation>Skilríki þjónsins er fyrir annað nafn en þú skrifaðir. Skrifaðu nafnið sem það er fyrir.</translation>
    </message>
    <message>
        <source>Nobody you trust vouches for the server's certificate. Choose the file of the authority that signed it.</source>
        <translation>Enginn sem þú treystir ábyrgist skilríki þjónsins. Veldu skrá vottunarstöðvarinnar sem undirritaði það.</translation>
    </message>
    <message>
        <source>The file of authorities cannot be read. Choose the file (.crt or .pem) that the administrator gave you.</source>
        <translation>Ekki er hægt að lesa skrá vottunarstöðva. Veldu skrána (.crt eða .pem) sem kerfisstjórinn lét þig fá.</translation>
    </message>
    <message>
        <source>None of the servers takes writes just now: each is a standby, or may only be read. Try again in a moment.</source>
        <translation>Enginn þjónanna tekur við skrifum núna: hver þeirra er varaþjónn eða aðeins til lestrar. Reyndu aftur eftir andartak.</translation>
    </message>
    <message>
        <source>A password does not belong in an address: everybody on this computer can read it in the list of programs. Leave it out; it is asked for, or comes from the keyring, from PGPASSFILE or from the file that PGPASSWORD_FILE names.</source>
        <translation>Lykilorð á ekki heima í slóð: allir á þessari tölvu geta lesið það í lista yfir forrit í gangi. Slepptu því; um það er spurt, eða það kemur úr lyklakippunni, úr PGPASSFILE eða úr skránni sem PGPASSWORD_FILE nefnir.</translation>
    </message>
    <message>
        <source>The password's file {file} could not be read: {why}.</source>
        <translation>Ekki tókst að lesa lykilorðsskrána {file}: {why}.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password: {why}. It is asked for at the next start.</source>
        <translation>Lyklakippan geymdi ekki lykilorðið: {why}. Spurt verður um það við næstu ræsingu.</translation>
    </message>
    <message>
        <source>A copy into this database was begun and did not end: nothing in it counts. Copy into it again, or choose another.</source>
        <translation>Byrjað var að flytja í þennan gagnagrunn en því lauk ekki: ekkert í honum gildir. Flyttu aftur í hann eða veldu annan.</translation>
    </message>
    <message>
        <source>The copy is not what was copied: in the table {table} the row {key} differs. It counts for nothing; copy again.</source>
        <translation>Afritið er ekki það sem var afritað: í töflunni {table} er færslan {key} önnur. Það gildir ekki; afritaðu aftur.</translation>
    </message>
    <message>
        <source>There is a desk in {target} already. Choose a database or a file that holds nothing; nothing was changed.</source>
        <translation>Þjónustuborð er þegar í {target}. Veldu gagnagrunn eða skrá sem er tóm; engu var breytt.</translation>
    </message>
    <message>
        <source>The copy was stopped. The desk is as it was, and {target} counts for nothing: copy into it again, or delete it.</source>
        <translation>Afritun var stöðvuð. Þjónustuborðið er óbreytt og {target} gildir ekki: afritaðu aftur í það eða eyddu því.</translation>
    </message>
    <message>
        <source>The copy needs another place than the desk itself.</source>
        <translation>Afritið þarf annan stað en þjónustuborðið sjálft.</translation>
    </message>
    <message>
        <source>There is no desk in {source} to be copied.</source>
        <translation>Ekkert þjónustuborð er í {source} til að afrita.</translation>
    </message>
    <message>
        <source>The desk in {source} is of an older version of the program (schema {found}). Open it once with this one, then copy.</source>
        <translation>Þjónustuborðið í {source} er úr eldri útgáfu forritsins (skema {found}). Opnaðu það einu sinni með þessari og afritaðu svo.</translation>
    </message>
    <message>
        <source>Some rows of the desk point at rows that are missing. Run the check first; the copy was given up.</source>
        <translation>Sumar færslur þjónustuborðsins vísa á færslur sem vantar. Keyrðu athugunina fyrst; hætt var við afritunina.</translation>
    </message>
    <message>
        <source>No line to the database since {at:clock}</source>
        <translation>Ekkert samband við gagnagrunninn síðan {at:clock}</translation>
    </message>
    <message>
        <source>what you see is of {at:clock}</source>
        <translation>það sem sést er frá {at:clock}</translation>
    </message>
    <message numerus="yes">
        <source>{n} kept here, sent when it is back</source>
        <translation><numerusform>{n} geymt hér, sent þegar það kemst á</numerusform><numerusform>{n} geymd hér, send þegar það kemst á</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} kept here could not be sent.</source>
        <translation><numerusform>Ekki tókst að senda {n} atriði sem geymt er hér.</numerusform><numerusform>Ekki tókst að senda {n} atriði sem geymd eru hér.</numerusform></translation>
    </message>
    <message>
        <source>Look and choose</source>
        <translation>Skoða og velja</translation>
    </message>
    <message>
        <source>Kept on this machine: it is sent when the line to the database is back.</source>
        <translation>Geymt á þessari tölvu: það er sent þegar samband við gagnagrunninn kemst á aftur.</translation>
    </message>
    <message>
        <source>Kept on this machine</source>
        <translation>Geymt á þessari tölvu</translation>
    </message>
    <message>
        <source>What was done without a line to the database, and what is to be chosen</source>
        <translation>Það sem gert var án sambands við gagnagrunninn og það sem þarf að velja um</translation>
    </message>
    <message>
        <source>What was done without a line to the database is kept here and sent in order. Nothing of it is dropped without you.</source>
        <translation>Það sem gert var án sambands við gagnagrunninn er geymt hér og sent í réttri röð. Engu er sleppt án þín.</translation>
    </message>
    <message>
        <source>Nothing is kept here: everything stands in the database.</source>
        <translation>Ekkert er geymt hér: allt er komið í gagnagrunninn.</translation>
    </message>
    <message>
        <source>Call begun</source>
        <translation>Símtal hafið</translation>
    </message>
    <message>
        <source>Call finished</source>
        <translation>Símtali lokið</translation>
    </message>
    <message>
        <source>Call held</source>
        <translation>Símtal í bið</translation>
    </message>
    <message>
        <source>Call resumed</source>
        <translation>Símtali haldið áfram</translation>
    </message>
    <message>
        <source>Notes of a call</source>
        <translation>Glósur símtals</translation>
    </message>
    <message>
        <source>What a call is about</source>
        <translation>Efni símtals</translation>
    </message>
    <message>
        <source>Waits for the line</source>
        <translation>Bíður sambands</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>Ekki tókst að senda</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Lagt til hliðar</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>You wrote:
{mine}

{who} wrote meanwhile:
{theirs}</source>
        <translation>Þú skrifaðir:
{mine}

{who} skrifaði á meðan:
{theirs}</translation>
    </message>
    <message>
        <source>You wrote:
{mine}</source>
        <translation>Þú skrifaðir:
{mine}</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Staða</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Afrita textann</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Leggja til hliðar</translation>
    </message>
    <message>
        <source>Keep it as a note</source>
        <translation>Geyma sem athugasemd</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Senda samt</translation>
    </message>
    <message>
        <source>Rows that point at nothing: {count}.</source>
        <translation>Færslur sem vísa ekki á neitt: {count}.</translation>
    </message>
    <message>
        <source>The schema is {found}, and this program works with {wanted}.</source>
        <translation>Skemað er {found} en þetta forrit vinnur með {wanted}.</translation>
    </message>
    <message>
        <source>Guards of the database that are missing or asleep: {count} ({names}).</source>
        <translation>Varnir gagnagrunnsins sem vantar eða eru óvirkar: {count} ({names}).</translation>
    </message>
    <message>
        <source>The session {session} counts {booked} seats as taken, and its bookings take {taken}.</source>
        <translation>Tíminn {session} telur {booked} pláss frátekin en bókanir hans taka {taken}.</translation>
    </message>
    <message>
        <source>{customer} drew {used} quarters from the pack in {month}, and the pack has {most} a month.</source>
        <translation>{customer} tók {used} korter úr pakkanum í {month} en í honum eru {most} á mánuði.</translation>
    </message>
    <message>
        <source>Attached files that nothing points to: {count}. They only take up room.</source>
        <translation>Viðhengi sem ekkert vísar á: {count}. Þau taka aðeins pláss.</translation>
    </message>
    <message>
        <source>Restore the newest backup that passes this check.</source>
        <translation>Settu inn nýjasta afritið sem stenst þessa athugun.</translation>
    </message>
    <message>
        <source>Restore the newest backup that passes this check, or send this list to whoever looks after the program.</source>
        <translation>Settu inn nýjasta afritið sem stenst þessa athugun eða sendu þeim sem sér um forritið þennan lista.</translation>
    </message>
    <message>
        <source>Close the desk everywhere and run: desk database migrate.</source>
        <translation>Lokaðu þjónustuborðinu alls staðar og keyrðu: desk database migrate.</translation>
    </message>
    <message>
        <source>Run: desk database migrate. It puts every guard in place again.</source>
        <translation>Keyrðu: desk database migrate. Það setur allar varnir aftur á sinn stað.</translation>
    </message>
    <message>
        <source>Open the session, compare the bookings with the list of those who come, and cancel or add seats there.</source>
        <translation>Opnaðu tímann, berðu bókanirnar saman við listann yfir þá sem mæta og afbókaðu eða bættu við plássum þar.</translation>
    </message>
    <message>
        <source>Open the customer's charges of that month and approve or change the last one.</source>
        <translation>Opnaðu gjöld viðskiptavinarins í þeim mánuði og samþykktu eða breyttu því síðasta.</translation>
    </message>
    <message>
        <source>Put the file back from a backup, or remove it from its ticket.</source>
        <translation>Settu skrána aftur inn úr afriti eða fjarlægðu hana af beiðninni.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Ekkert þarf að gera.</translation>
    </message>
    <message>
        <source>Keep this database as it is, restore the newest backup that passes this check beside it, and compare the two.</source>
        <translation>Haltu þessum gagnagrunni óbreyttum, settu nýjasta afritið sem stenst þessa athugun inn við hliðina og berðu þau saman.</translation>
    </message>
    <message>
        <source>{place} is there already. Name one that is not; nothing was changed.</source>
        <translation>{place} er þegar til. Nefndu annað sem er ekki til; engu var breytt.</translation>
    </message>
    <message>
        <source>The login {user} may not make databases. Ask the server's administrator for this: CREATE DATABASE "{database}" OWNER "{owner}" ENCODING 'UTF8' TEMPLATE template0</source>
        <translation>Aðgangurinn {user} má ekki stofna gagnagrunna. Biddu kerfisstjóra þjónsins um þetta: CREATE DATABASE "{database}" OWNER "{owner}" ENCODING 'UTF8' TEMPLATE template0</translation>
    </message>
    <message>
        <source>There is no role {owner} on the server; make it first, or name another owner.</source>
        <translation>Hlutverkið {owner} er ekki til á þjóninum; stofnaðu það fyrst eða nefndu annan eiganda.</translation>
    </message>
    <message>
        <source>The backup {file} was thrown away: it lacks the tables {tables}.</source>
        <translation>Afritinu {file} var hent: í það vantar töflurnar {tables}.</translation>
    </message>
    <message>
        <source>{file} is no backup of a server. One of a file (.sqlite) is restored into a file; copy it to the server then.</source>
        <translation>{file} er ekki afrit af þjóni. Afrit af skrá (.sqlite) er sett inn í skrá; flyttu hana svo á þjóninn.</translation>
    </message>
    <message>
        <source>{file} is a backup of a server: restore it into a new database there, then copy that to a file.</source>
        <translation>{file} er afrit af þjóni: settu það inn í nýjan gagnagrunn þar og flyttu hann svo í skrá.</translation>
    </message>
    <message>
        <source>{program} of PostgreSQL {version} or newer is not on this computer. Install {package}, then try again.</source>
        <translation>{program} úr PostgreSQL {version} eða nýrra er ekki á þessari tölvu. Settu upp {package} og reyndu svo aftur.</translation>
    </message>
    <message>
        <source>{program} could not do it: {detail}</source>
        <translation>{program} gat það ekki: {detail}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept of what had been begun.</source>
        <translation>Stöðvað. Ekkert var geymt af því sem byrjað var á.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep the password. It is asked for at each start and stored nowhere; a keyring comes with the desktop (GNOME Keyring, KWallet, Windows, macOS).</source>
        <translation>Á þessari tölvu er engin lyklakippa sem gæti geymt lykilorðið. Spurt er um það við hverja ræsingu og það er hvergi vistað; lyklakippa fylgir skjáborðinu (GNOME Keyring, KWallet, Windows, macOS).</translation>
    </message>
    <message>
        <source>{given} is no server's address. Write it as postgresql://name@host/database.</source>
        <translation>{given} er ekki slóð þjóns. Skrifaðu hana sem postgresql://nafn@þjónn/gagnagrunnur.</translation>
    </message>
    <message>
        <source>Check the server fully (recommended)</source>
        <translation>Sannreyna þjóninn að fullu (mælt með)</translation>
    </message>
    <message>
        <source>The line is encrypted, and the server's certificate and name are checked: nobody can stand in between.</source>
        <translation>Línan er dulkóðuð og skilríki og nafn þjónsins eru sannreynd: enginn kemst á milli.</translation>
    </message>
    <message>
        <source>Check the certificate, not the name</source>
        <translation>Sannreyna skilríkið en ekki nafnið</translation>
    </message>
    <message>
        <source>Gives up the name: another server with a certificate of the same authority could take this one's place.</source>
        <translation>Sleppir nafninu: annar þjónn með skilríki frá sömu vottunarstöð gæti komið í stað þessa.</translation>
    </message>
    <message>
        <source>Encrypt, but check nothing</source>
        <translation>Dulkóða en sannreyna ekkert</translation>
    </message>
    <message>
        <source>Gives up who is at the other end: a stranger on the way can pose as the server and read and change everything.</source>
        <translation>Sleppir því hver er á hinum endanum: ókunnugur á leiðinni getur þóst vera þjónninn og lesið og breytt öllu.</translation>
    </message>
    <message>
        <source>Encrypt if the server offers it</source>
        <translation>Dulkóða ef þjónninn býður það</translation>
    </message>
    <message>
        <source>Gives up encryption itself: a stranger on the way can switch it off, and nobody would notice.</source>
        <translation>Sleppir sjálfri dulkóðuninni: ókunnugur á leiðinni getur slökkt á henni án þess að nokkur taki eftir.</translation>
    </message>
    <message>
        <source>Do not encrypt</source>
        <translation>Dulkóða ekki</translation>
    </message>
    <message>
        <source>Gives up everything: whoever is on the way reads and changes what passes. Only for a server on this computer.</source>
        <translation>Sleppir öllu: hver sem er á leiðinni les og breytir því sem fer um. Aðeins fyrir þjón á þessari tölvu.</translation>
    </message>
    <message>
        <source>{host} is known here ({found}).</source>
        <translation>{host} þekkist hér ({found}).</translation>
    </message>
    <message>
        <source>No computer named {host} is known here.</source>
        <translation>Engin tölva með nafnið {host} þekkist hér.</translation>
    </message>
    <message>
        <source>{host} answers on port {port}.</source>
        <translation>{host} svarar á gátt {port}.</translation>
    </message>
    <message>
        <source>{host} refuses port {port}: no database server listens there.</source>
        <translation>{host} hafnar gátt {port}: enginn gagnagrunnsþjónn hlustar þar.</translation>
    </message>
    <message>
        <source>{host} does not answer on port {port} within {seconds} seconds.</source>
        <translation>{host} svarar ekki á gátt {port} innan {seconds} sekúndna.</translation>
    </message>
    <message>
        <source>No database server listens in {host}.</source>
        <translation>Enginn gagnagrunnsþjónn hlustar í {host}.</translation>
    </message>
    <message>
        <source>Logged in as {user} on {host}, which takes writes.</source>
        <translation>Innskráð sem {user} á {host}, sem tekur við skrifum.</translation>
    </message>
    <message>
        <source>The database is empty: a new desk can be set up in it.</source>
        <translation>Gagnagrunnurinn er tómur: í honum má setja upp nýtt þjónustuborð.</translation>
    </message>
    <message>
        <source>A desk stands in it, at the schema this program needs ({found}).</source>
        <translation>Í honum er þjónustuborð með skemanu sem þetta forrit þarf ({found}).</translation>
    </message>
    <message>
        <source>A desk of an older version stands in it (schema {found}); it is brought up to date when it is opened.</source>
        <translation>Í honum er þjónustuborð úr eldri útgáfu (skema {found}); það er uppfært þegar það er opnað.</translation>
    </message>
    <message>
        <source>This login may do what a desk does.</source>
        <translation>Þessi aðgangur má gera það sem þjónustuborð gerir.</translation>
    </message>
    <message>
        <source>This login may not make tables in the database.</source>
        <translation>Þessi aðgangur má ekki búa til töflur í gagnagrunninum.</translation>
    </message>
    <message>
        <source>This login may not bring the desk up to date: its tables belong to {owner}.</source>
        <translation>Þessi aðgangur má ekki uppfæra þjónustuborðið: {owner} á töflurnar.</translation>
    </message>
    <message>
        <source>This login may read the desk but not write in it.</source>
        <translation>Þessi aðgangur má lesa þjónustuborðið en ekki skrifa í það.</translation>
    </message>
    <message>
        <source>Check how it is written. A name of the office's own network may need the network cable or the VPN.</source>
        <translation>Athugaðu hvernig það er skrifað. Nafn á neti skrifstofunnar gæti þurft netsnúru eða VPN.</translation>
    </message>
    <message>
        <source>Check the port with the administrator; the server must listen on the network (listen_addresses).</source>
        <translation>Staðfestu gáttina hjá kerfisstjóranum; þjónninn verður að hlusta á netinu (listen_addresses).</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall between this computer and the server.</source>
        <translation>Athugaðu netið, VPN og eldvegginn milli þessarar tölvu og þjónsins.</translation>
    </message>
    <message>
        <source>Start the server, or write the folder of its socket.</source>
        <translation>Ræstu þjóninn eða skrifaðu möppu sökkulsins.</translation>
    </message>
    <message>
        <source>Check name and password; the server's pg_hba.conf must let this computer in.</source>
        <translation>Athugaðu nafn og lykilorð; pg_hba.conf á þjóninum verður að hleypa þessari tölvu inn.</translation>
    </message>
    <message>
        <source>Make it with “Create the database”, or ask the administrator.</source>
        <translation>Stofnaðu hann með „Stofna gagnagrunninn“ eða biddu kerfisstjórann.</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to connect to this database.</source>
        <translation>Biddu kerfisstjórann um rétt til að tengjast þessum gagnagrunni.</translation>
    </message>
    <message>
        <source>Add the primary server to the hosts, or wait until a standby has been promoted.</source>
        <translation>Bættu aðalþjóninum við þjónana eða bíddu þar til varaþjónn hefur tekið við.</translation>
    </message>
    <message>
        <source>Ask the administrator to make this login the owner of the database.</source>
        <translation>Biddu kerfisstjórann um að gera þennan aðgang að eiganda gagnagrunnsins.</translation>
    </message>
    <message>
        <source>Ask that login's owner to open the desk once, or to run: desk database migrate.</source>
        <translation>Biddu þann sem á þann aðgang að opna þjónustuborðið einu sinni eða keyra: desk database migrate.</translation>
    </message>
    <message>
        <source>Ask an administrator of the desk for a login of your own (Settings › People).</source>
        <translation>Biddu kerfisstjóra þjónustuborðsins um eigin aðgang (Stillingar › Fólk).</translation>
    </message>
    <message>
        <source>Install the newer program.</source>
        <translation>Settu upp nýrri útgáfu forritsins.</translation>
    </message>
    <message>
        <source>Name another database.</source>
        <translation>Nefndu annan gagnagrunn.</translation>
    </message>
    <message>
        <source>{host} proved itself: its certificate is for this name and by an authority you trust.</source>
        <translation>{host} sannaði sig: skilríkið er fyrir þetta nafn og frá vottunarstöð sem þú treystir.</translation>
    </message>
    <message>
        <source>The certificate of {host} is by an authority you trust; the name in it was not checked.</source>
        <translation>Skilríki {host} er frá vottunarstöð sem þú treystir; nafnið í því var ekki sannreynt.</translation>
    </message>
    <message>
        <source>The line to {host} is encrypted; who is at its other end was not checked.</source>
        <translation>Línan til {host} er dulkóðuð; ekki var sannreynt hver er á hinum endanum.</translation>
    </message>
    <message>
        <source>The line to {host} is not encrypted.</source>
        <translation>Línan til {host} er ekki dulkóðuð.</translation>
    </message>
    <message>
        <source>{host} does not encrypt.</source>
        <translation>{host} dulkóðar ekki.</translation>
    </message>
    <message>
        <source>The certificate of {host} is for another name: {names}.</source>
        <translation>Skilríki {host} er fyrir annað nafn: {names}.</translation>
    </message>
    <message>
        <source>Nobody you trust signed the certificate of {host}.</source>
        <translation>Enginn sem þú treystir undirritaði skilríki {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date, or this computer's clock is wrong.</source>
        <translation>Skilríki {host} er útrunnið eða klukka þessarar tölvu er röng.</translation>
    </message>
    <message>
        <source>The file of authorities {file} cannot be read.</source>
        <translation>Ekki er hægt að lesa skrá vottunarstöðva {file}.</translation>
    </message>
    <message>
        <source>{host} and this computer could not agree how to encrypt: {why}.</source>
        <translation>{host} og þessi tölva gátu ekki komið sér saman um dulkóðun: {why}.</translation>
    </message>
    <message>
        <source>The line to {host} does not leave this computer.</source>
        <translation>Línan til {host} fer ekki út úr þessari tölvu.</translation>
    </message>
    <message>
        <source>Choose the full check once the name of the server stands in its certificate.</source>
        <translation>Veldu fulla sannreyningu þegar nafn þjónsins stendur í skilríki hans.</translation>
    </message>
    <message>
        <source>Choose the full check, with the file of the authority from the administrator.</source>
        <translation>Veldu fulla sannreyningu með skrá vottunarstöðvarinnar frá kerfisstjóranum.</translation>
    </message>
    <message>
        <source>Choose the full check, unless the server is this computer.</source>
        <translation>Veldu fulla sannreyningu nema þjónninn sé þessi tölva.</translation>
    </message>
    <message>
        <source>Have a certificate set up on the server (ssl = on), or choose a lesser protection knowingly.</source>
        <translation>Láttu setja upp skilríki á þjóninum (ssl = on) eða veldu minni vörn vitandi vits.</translation>
    </message>
    <message>
        <source>Write the host as it stands in the certificate.</source>
        <translation>Skrifaðu nafn þjónsins eins og það stendur í skilríkinu.</translation>
    </message>
    <message>
        <source>Choose the file of the authority that signed it; the administrator has it.</source>
        <translation>Veldu skrá vottunarstöðvarinnar sem undirritaði það; kerfisstjórinn á hana.</translation>
    </message>
    <message>
        <source>Ask the administrator for a new certificate, and look at the clock.</source>
        <translation>Biddu kerfisstjórann um nýtt skilríki og athugaðu klukkuna.</translation>
    </message>
    <message>
        <source>Choose the file again; it ends in .crt or .pem.</source>
        <translation>Veldu skrána aftur; hún endar á .crt eða .pem.</translation>
    </message>
    <message>
        <source>Ask the administrator which versions of TLS the server speaks.</source>
        <translation>Spurðu kerfisstjórann hvaða útgáfur af TLS þjónninn talar.</translation>
    </message>
    <message>
        <source>The database {place} is made; a desk can be set up in it.</source>
        <translation>Gagnagrunnurinn {place} er stofnaður; í honum má setja upp þjónustuborð.</translation>
    </message>
    <message>
        <source>What stood before is kept in {file}.</source>
        <translation>Það sem var áður er geymt í {file}.</translation>
    </message>
    <message>
        <source>The schema is {found}; every guard is in place.</source>
        <translation>Skemað er {found}; allar varnir eru á sínum stað.</translation>
    </message>
    <message>
        <source>The backup {file} stands in {place}.</source>
        <translation>Afritið {file} er komið í {place}.</translation>
    </message>
    <message>
        <source>{rows:number} rows of {tables} tables were copied to {target}, and each was read back and is the same.</source>
        <translation>{rows:number} færslur úr {tables} töflum voru fluttar í {target}, og hver þeirra var lesin aftur og er eins.</translation>
    </message>
    <message>
        <source>Attached files that were lost before: {count}.</source>
        <translation>Viðhengi sem voru þegar týnd: {count}.</translation>
    </message>
    <message>
        <source>From now on everybody opens the copy; the desk that was copied stays as it is and should be put away.</source>
        <translation>Héðan í frá opna allir afritið; þjónustuborðið sem var afritað stendur óbreytt og ætti að leggja til hliðar.</translation>
    </message>
    <message>
        <source>The keyring holds no password for this server any more.</source>
        <translation>Lyklakippan geymir ekki lengur lykilorð fyrir þennan þjón.</translation>
    </message>
    <message>
        <source>Password for {where}: </source>
        <translation>Lykilorð fyrir {where}: </translation>
    </message>
    <message>
        <source>The keyring keeps the password.</source>
        <translation>Lyklakippan geymir lykilorðið.</translation>
    </message>
    <message>
        <source>This, or a part of it, was saved before the line broke. Look at it before you go on; nothing was done twice.</source>
        <translation>Þetta, eða hluti af því, var vistað áður en sambandið rofnaði. Skoðaðu það áður en þú heldur áfram; ekkert var gert tvisvar.</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>Skrá á þessari tölvu</translation>
    </message>
    <message>
        <source>For one desk. It can be moved and backed up like any other file.</source>
        <translation>Fyrir einn vinnustað. Hana má færa og afrita eins og hverja aðra skrá.</translation>
    </message>
    <message>
        <source>Your team's PostgreSQL</source>
        <translation>PostgreSQL teymisins</translation>
    </message>
    <message>
        <source>For several desks at once. You need an empty database on the server, and a login.</source>
        <translation>Fyrir marga vinnustaði í senn. Þú þarft tóman gagnagrunn á þjóninum og aðgang.</translation>
    </message>
    <message>
        <source>It can move later: a desk goes from a file to a server and back, row by row.</source>
        <translation>Flytja má síðar: þjónustuborð fer úr skrá á þjón og til baka, færslu fyrir færslu.</translation>
    </message>
    <message>
        <source>Write the server's name, or several: db.example, standby.example:5433.</source>
        <translation>Skrifaðu nafn þjónsins eða fleiri: db.example, standby.example:5433.</translation>
    </message>
    <message>
        <source>After the colon stands a port, as in db.example:5433.</source>
        <translation>Á eftir tvípunktinum kemur gátt, eins og í db.example:5433.</translation>
    </message>
    <message>
        <source>Write the database's name.</source>
        <translation>Skrifaðu nafn gagnagrunnsins.</translation>
    </message>
    <message>
        <source>Servers, the first one first</source>
        <translation>Þjónar, sá fyrsti fyrst</translation>
    </message>
    <message>
        <source>Which server is asked</source>
        <translation>Hvaða þjónn er spurður</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>Í þessari röð</translation>
    </message>
    <message>
        <source>In any order, to share the load</source>
        <translation>Í hvaða röð sem er, til að dreifa álaginu</translation>
    </message>
    <message>
        <source>Protection of the line</source>
        <translation>Vörn línunnar</translation>
    </message>
    <message>
        <source>File of the authority</source>
        <translation>Skrá vottunarstöðvarinnar</translation>
    </message>
    <message>
        <source>Keep the password in this computer's keyring</source>
        <translation>Geyma lykilorðið í lyklakippu þessarar tölvu</translation>
    </message>
    <message>
        <source>What this computer trusts</source>
        <translation>Það sem þessi tölva treystir</translation>
    </message>
    <message>
        <source>Empty: from the keyring, if it knows it</source>
        <translation>Autt: úr lyklakippunni, ef hún þekkir það</translation>
    </message>
    <message>
        <source>Everybody who works at the desk opens the same PostgreSQL database. Write down what your administrator gave you.</source>
        <translation>Allir sem vinna á þjónustuborðinu opna sama PostgreSQL-gagnagrunninn. Skrifaðu það sem kerfisstjórinn lét þig fá.</translation>
    </message>
    <message>
        <source>Copy this desk to a server</source>
        <translation>Flytja þetta þjónustuborð á þjón</translation>
    </message>
    <message>
        <source>Copy here</source>
        <translation>Flytja hingað</translation>
    </message>
    <message>
        <source>Every row goes into an empty database of a PostgreSQL server and is read back. This desk stays as it is.</source>
        <translation>Hver færsla fer í tóman gagnagrunn á PostgreSQL-þjóni og er lesin aftur. Þetta þjónustuborð stendur óbreytt.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Prófa</translation>
    </message>
    <message>
        <source>Create the database</source>
        <translation>Stofna gagnagrunninn</translation>
    </message>
    <message>
        <source>Restore into a new database</source>
        <translation>Setja afrit í nýjan gagnagrunn</translation>
    </message>
    <message>
        <source>Restore into a new database…</source>
        <translation>Setja afrit í nýjan gagnagrunn…</translation>
    </message>
    <message>
        <source>The backup never goes over a desk that stands: a new database is made for it on the same server, and checked.</source>
        <translation>Afritið fer aldrei yfir þjónustuborð sem stendur: nýr gagnagrunnur er stofnaður fyrir það á sama þjóni og athugaður.</translation>
    </message>
    <message>
        <source>Copy into a file</source>
        <translation>Flytja í skrá</translation>
    </message>
    <message>
        <source>Copy into a file…</source>
        <translation>Flytja í skrá…</translation>
    </message>
    <message>
        <source>Copy to a server…</source>
        <translation>Flytja á þjón…</translation>
    </message>
    <message>
        <source>The desk is copied.</source>
        <translation>Þjónustuborðið hefur verið flutt.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Opna afritið</translation>
    </message>
    <message>
        <source>A backup is written by PostgreSQL's own pg_dump while everybody works, and read through before it counts.</source>
        <translation>pg_dump úr PostgreSQL skrifar afritið á meðan allir vinna, og það er lesið yfir áður en það gildir.</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Hve langt verkið er komið</translation>
    </message>
    <message numerus="yes">
        <source>{n} kept here need you</source>
        <translation><numerusform>{n} geymt hér þarf að afgreiða</numerusform><numerusform>{n} geymd hér þarf að afgreiða</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} kept here have been sent.</source>
        <translation><numerusform>{n} atriði sem geymt var hér hefur verið sent.</numerusform><numerusform>{n} atriði sem geymd voru hér hafa verið send.</numerusform></translation>
    </message>
    <message>
        <source>The server asks for the password of this login.</source>
        <translation>Þjónninn spyr um lykilorð þessa aðgangs.</translation>
    </message>
    <message>
        <source>Type it; it goes to the keyring if you want, and nowhere else.</source>
        <translation>Sláðu það inn; það fer í lyklakippuna ef þú vilt og hvergi annað.</translation>
    </message>
    <message>
        <source>Issuing waits for the line to the database: numbers are given only there. Nothing was changed.</source>
        <translation>Útgáfa bíður sambands við gagnagrunninn: númerum er aðeins úthlutað þar. Engu var breytt.</translation>
    </message>
    <message>
        <source>Booking waits for the line to the database: places are counted only there. Nothing was changed.</source>
        <translation>Bókun bíður sambands við gagnagrunninn: sæti eru aðeins talin þar. Engu var breytt.</translation>
    </message>
    <message>
        <source>A new ticket waits for the line to the database: its number is given only there. What you typed stays.</source>
        <translation>Ný beiðni bíður sambands við gagnagrunninn: númeri hennar er aðeins úthlutað þar. Það sem þú skrifaðir helst.</translation>
    </message>
    <message>
        <source>The server's database is empty: pick the promise of the desk that is to live in it.</source>
        <translation>Gagnagrunnur þjónsins er tómur: veldu loforð þjónustuborðsins sem á að vera í honum.</translation>
    </message>
    <message>
        <source>The other database does not take a row: {detail}. The copy was given up; run the check on the desk.</source>
        <translation>Hinn gagnagrunnurinn tekur ekki við færslu: {detail}. Hætt var við afritunina; keyrðu athugunina á þjónustuborðinu.</translation>
    </message>
    <message>
        <source>The database is written in {encoding}; a desk needs UTF8.</source>
        <translation>Gagnagrunnurinn er skrifaður í {encoding}; þjónustuborð þarf UTF8.</translation>
    </message>
    <message>
        <source>Have a new database made with ENCODING 'UTF8', or make one here under another name.</source>
        <translation>Láttu stofna nýjan gagnagrunn með ENCODING 'UTF8' eða stofnaðu hann hér undir öðru nafni.</translation>
    </message>
    <message>
        <source>The desk was changed while it was copied; what changed is not in the copy. Close it everywhere, and copy it into an empty database.</source>
        <translation>Þjónustuborðinu var breytt á meðan það var afritað; breytingarnar eru ekki í afritinu. Lokaðu því alls staðar og afritaðu það í tóman gagnagrunn.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>New request {number}: {subject}</source>
        <translation>Ný beiðni {number}: {subject}</translation>
    </message>
    <message>
        <source>{number} is yours now: {subject}</source>
        <translation>{number} er nú þín: {subject}</translation>
    </message>
    <message>
        <source>{who} wrote on {number}: {subject}</source>
        <translation>{who} skrifaði á {number}: {subject}</translation>
    </message>
    <message>
        <source>{number} is due {at:clock}: {subject}</source>
        <translation>{number} rennur út kl. {at:clock}: {subject}</translation>
    </message>
    <message>
        <source>{number} is late: {subject}</source>
        <translation>{number} er komin fram yfir frest: {subject}</translation>
    </message>
    <message>
        <source>News of progress is due on {number}: {subject}</source>
        <translation>Segja þarf frá framvindu {number}: {subject}</translation>
    </message>
    <message>
        <source>{who} answered on your ticket {number}: {subject}</source>
        <translation>{who} svaraði á þinni beiðni {number}: {subject}</translation>
    </message>
    <message>
        <source>{number} was lifted to level 3: {subject}</source>
        <translation>{number} færðist á 3. stig: {subject}</translation>
    </message>
    <message>
        <source>{number} was lifted to management: {subject}</source>
        <translation>{number} færðist til stjórnenda: {subject}</translation>
    </message>
    <message>
        <source>{number} was let down again: {subject}</source>
        <translation>{number} færðist aftur niður: {subject}</translation>
    </message>
    <message>
        <source>A hold was released: {customer}</source>
        <translation>Losað til reikningsgerðar: {customer}</translation>
    </message>
    <message>
        <source>{site} is to be told about “{course}”</source>
        <translation>Láta þarf {site} vita um „{course}“</translation>
    </message>
    <message>
        <source>{who} is to be trained by {day:date}</source>
        <translation>{who}: kennsla í síðasta lagi {day:date}</translation>
    </message>
    <message>
        <source>A contract of {customer} asks for a decision by {day:date}</source>
        <translation>{customer}: taka þarf ákvörðun um samning í síðasta lagi {day:date}</translation>
    </message>
    <message>
        <source>The phone pack of {customer} is nearly used up</source>
        <translation>{customer}: símapakkinn er að verða búinn</translation>
    </message>
    <message>
        <source>The phone pack of {customer} is used up</source>
        <translation>{customer}: símapakkinn er búinn</translation>
    </message>
    <message>
        <source>The weekly report up to {day:date} is made</source>
        <translation>Vikuskýrsla til og með {day:date} er tilbúin</translation>
    </message>
    <message>
        <source>Today's backup could not be made</source>
        <translation>Ekki tókst að taka afrit dagsins</translation>
    </message>
    <message>
        <source>Received {at:moment} from {customer}.</source>
        <translation>Barst {at:moment}; viðskiptavinur: {customer}.</translation>
    </message>
    <message>
        <source>{who} gave it to you on {at:moment}.</source>
        <translation>{who} úthlutaði þér henni {at:moment}.</translation>
    </message>
    <message>
        <source>Written on {at:moment}; the customer is {customer}.</source>
        <translation>Skrifað {at:moment}; viðskiptavinur: {customer}.</translation>
    </message>
    <message>
        <source>An answer is promised to {customer} by {at:moment}.</source>
        <translation>{customer}: svari er lofað í síðasta lagi {at:moment}.</translation>
    </message>
    <message>
        <source>A call back is promised to {customer} by {at:moment}.</source>
        <translation>{customer}: símtali til baka er lofað í síðasta lagi {at:moment}.</translation>
    </message>
    <message>
        <source>The start of work is promised to {customer} by {at:moment}.</source>
        <translation>{customer}: lofað er að hefja vinnu í síðasta lagi {at:moment}.</translation>
    </message>
    <message>
        <source>A solution is promised to {customer} by {at:moment}.</source>
        <translation>{customer}: lausn er lofað í síðasta lagi {at:moment}.</translation>
    </message>
    <message>
        <source>{customer} should hear of progress by {at:moment}.</source>
        <translation>{customer}: segja þarf frá framvindu í síðasta lagi {at:moment}.</translation>
    </message>
    <message>
        <source>{who} told you on {at:moment}.</source>
        <translation>{who} lét þig vita {at:moment}.</translation>
    </message>
    <message>
        <source>The promise of this desk lifted it on {at:moment}.</source>
        <translation>Þjónustuloforðið færði hana upp {at:moment}.</translation>
    </message>
    <message>
        <source>With the note: {note}</source>
        <translation>Með athugasemdinni: {note}</translation>
    </message>
    <message>
        <source>{who} released it on {at:moment}: {reason}</source>
        <translation>{who} losaði það {at:moment}: {reason}</translation>
    </message>
    <message>
        <source>A place came free on {at:moment} and is held until {until:moment}.</source>
        <translation>Sæti losnaði {at:moment} og er frátekið til {until:moment}.</translation>
    </message>
    <message>
        <source>The place that was held for them lapsed on {at:moment}.</source>
        <translation>Sætið sem var frátekið féll niður {at:moment}.</translation>
    </message>
    <message>
        <source>First login on {first:date} ({customer}); no course is booked.</source>
        <translation>Fyrsta innskráning {first:date} ({customer}); ekkert námskeið er bókað.</translation>
    </message>
    <message>
        <source>It ends on {ends:date} unless somebody renews it.</source>
        <translation>Honum lýkur {ends:date} nema hann sé endurnýjaður.</translation>
    </message>
    <message>
        <source>It renews by itself; {day:date} is the last day to give notice.</source>
        <translation>Hann endurnýjast sjálfkrafa; {day:date} er síðasti uppsagnardagur.</translation>
    </message>
    <message>
        <source>It ends on {ends:date}, and nothing follows.</source>
        <translation>Honum lýkur {ends:date} og ekkert tekur við.</translation>
    </message>
    <message>
        <source>This month: {month_used} of {month_most} quarters; this year: {year_used} of {year_most}.</source>
        <translation>Þennan mánuð: {month_used} af {month_most} × 15 mín.; á samningsárinu: {year_used} af {year_most}.</translation>
    </message>
    <message>
        <source>Made on {at:moment}.</source>
        <translation>Gerð {at:moment}.</translation>
    </message>
    <message>
        <source>It came to you because the ticket is yours.</source>
        <translation>Hún barst þér því beiðnin er þín.</translation>
    </message>
    <message>
        <source>It came to you because the call was yours.</source>
        <translation>Hún barst þér því símtalið var þitt.</translation>
    </message>
    <message>
        <source>It came to you because you give this course.</source>
        <translation>Hún barst þér því þú heldur námskeiðið.</translation>
    </message>
    <message>
        <source>It came to you because you were named.</source>
        <translation>Hún barst þér því þú varst tilgreind eða tilgreindur.</translation>
    </message>
    <message>
        <source>It came to you because you are on duty and nobody else has it.</source>
        <translation>Hún barst þér því þú ert á vakt og enginn annar er með hana.</translation>
    </message>
    <message>
        <source>It is nobody's own; your desk was the first to take it up.</source>
        <translation>Enginn á hana sérstaklega; þín starfsstöð varð fyrst til að taka hana.</translation>
    </message>
    <message>
        <source>It is nobody's own; your desk took it over when another had gone.</source>
        <translation>Enginn á hana sérstaklega; þín starfsstöð tók við þegar önnur var farin.</translation>
    </message>
    <message>
        <source>It came to this desk because the file is kept here.</source>
        <translation>Hún birtist hér því skráin er geymd á þessari tölvu.</translation>
    </message>
    <message>
        <source>A new request</source>
        <translation>Ný beiðni</translation>
    </message>
    <message>
        <source>A ticket is given to me</source>
        <translation>Mér er úthlutað beiðni</translation>
    </message>
    <message>
        <source>The customer writes on my ticket</source>
        <translation>Viðskiptavinur skrifar á mína beiðni</translation>
    </message>
    <message>
        <source>A promise runs out soon</source>
        <translation>Frestur loforðs er að renna út</translation>
    </message>
    <message>
        <source>A promise has run out</source>
        <translation>Frestur loforðs er liðinn</translation>
    </message>
    <message>
        <source>News of progress is due</source>
        <translation>Segja þarf frá framvindu</translation>
    </message>
    <message>
        <source>A colleague answers on my ticket</source>
        <translation>Samstarfsmaður svarar á minni beiðni</translation>
    </message>
    <message>
        <source>A ticket is lifted, and I am named</source>
        <translation>Beiðni færist upp og ég er látin vita</translation>
    </message>
    <message>
        <source>A hold is released</source>
        <translation>Eitthvað er losað til reikningsgerðar</translation>
    </message>
    <message>
        <source>A group is to be told of a place</source>
        <translation>Láta þarf hóp vita af sæti</translation>
    </message>
    <message>
        <source>Somebody is to be trained within a week</source>
        <translation>Kenna þarf einhverjum innan viku</translation>
    </message>
    <message>
        <source>A contract asks for a decision within two weeks</source>
        <translation>Taka þarf ákvörðun um samning innan tveggja vikna</translation>
    </message>
    <message>
        <source>A phone pack is nearly used up</source>
        <translation>Símapakki er að verða búinn</translation>
    </message>
    <message>
        <source>The weekly report is made</source>
        <translation>Vikuskýrslan er tilbúin</translation>
    </message>
    <message>
        <source>The day's backup fails</source>
        <translation>Afrit dagsins mistekst</translation>
    </message>
    <message numerus="yes">
        <source>{n} alerts</source>
        <translation><numerusform>{n} tilkynning</numerusform><numerusform>{n} tilkynningar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} unread alerts</source>
        <translation><numerusform>{n} ólesin tilkynning</numerusform><numerusform>{n} ólesnar tilkynningar</numerusform></translation>
    </message>
    <message>
        <source>No unread alerts</source>
        <translation>Engar ólesnar tilkynningar</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Tilkynningar</translation>
    </message>
    <message>
        <source>List your alerts: open, read or put them off</source>
        <translation>Sýna tilkynningarnar þínar: opna, lesa eða fresta</translation>
    </message>
    <message>
        <source>Mark all alerts read</source>
        <translation>Merkja allar tilkynningar lesnar</translation>
    </message>
    <message>
        <source>Nothing is left unread in the list of alerts</source>
        <translation>Ekkert er skilið eftir ólesið á tilkynningalistanum</translation>
    </message>
    <message>
        <source>What alerts me</source>
        <translation>Hvað ég fæ tilkynnt</translation>
    </message>
    <message>
        <source>Choose what alerts you, in which ways, and when it is quiet</source>
        <translation>Veldu hvað þér er tilkynnt, hvernig og hvenær er hljótt</translation>
    </message>
    <message>
        <source>Unread alerts</source>
        <translation>Ólesnar</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Merkja lesna</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Merkja ólesna</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Merkja allar lesnar</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Fresta</translation>
    </message>
    <message>
        <source>For a quarter of an hour</source>
        <translation>Um stundarfjórðung</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Um klukkustund</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>Um þrjár klukkustundir</translation>
    </message>
    <message>
        <source>Until tomorrow at {at:clock}</source>
        <translation>Til morguns kl. {at:clock}</translation>
    </message>
    <message>
        <source>Until Monday at {at:clock}</source>
        <translation>Til mánudags kl. {at:clock}</translation>
    </message>
    <message>
        <source>Put off until {at:clock}</source>
        <translation>Frestað til kl. {at:clock}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Útkljáð</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>Ekkert er ólesið.</translation>
    </message>
    <message>
        <source>What alerts you is written here, also what came while the program was closed.</source>
        <translation>Hér birtist það sem þér er tilkynnt, líka það sem barst meðan forritið var lokað.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Tilkynning</translation>
    </message>
    <message>
        <source>Only you see these switches; a colleague has their own.</source>
        <translation>Aðeins þú sérð þessar stillingar; aðrir eru með sínar eigin.</translation>
    </message>
    <message>
        <source>Alert me</source>
        <translation>Tilkynna mér</translation>
    </message>
    <message>
        <source>It is written into my list of alerts.</source>
        <translation>Það er skráð á tilkynningalistann minn.</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>Á skjáborðinu</translation>
    </message>
    <message>
        <source>The desktop shows it, also above other programs.</source>
        <translation>Skjáborðið sýnir það, líka ofan á öðrum forritum.</translation>
    </message>
    <message>
        <source>It counts on the sign among the desktop's own.</source>
        <translation>Hún telst með á tákninu á verkefnastikunni.</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Með hljóði</translation>
    </message>
    <message>
        <source>Two soft notes are played.</source>
        <translation>Tveir mjúkir tónar heyrast.</translation>
    </message>
    <message>
        <source>Before a promise's latest</source>
        <translation>Fyrir lokafrest loforðs</translation>
    </message>
    <message>
        <source>In a call it is quiet, too; what was held back comes when the call is over.</source>
        <translation>Í símtali er líka hljótt; það sem beið kemur þegar því er lokið.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation><numerusform>{n} mínútu</numerusform><numerusform>{n} mínútum</numerusform></translation>
    </message>
    <message>
        <source>Quiet outside my hours; what comes then is shown when they begin</source>
        <translation>Hljótt utan míns tíma; það sem berst þá birtist þegar hann hefst</translation>
    </message>
    <message>
        <source>The critical breaks through, also in a call and outside my hours</source>
        <translation>Það mjög alvarlega kemst alltaf í gegn, líka í símtali og utan míns tíma</translation>
    </message>
    <message>
        <source>Your hours end before they begin: choose a later end.</source>
        <translation>Tími þinn endar áður en hann hefst: veldu síðari lok.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Veldu að minnsta kosti einn vikudag.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Veldu tíma sem er ekki liðinn.</translation>
    </message>
    <message>
        <source>On the icon</source>
        <translation>Á tákninu</translation>
    </message>
    <message>
        <source>Open this</source>
        <translation>Opna</translation>
    </message>
    <message>
        <source>All alerts</source>
        <translation>Allar</translation>
    </message>
    <message>
        <source>From the hour</source>
        <translation>Frá kl.</translation>
    </message>
    <message>
        <source>until the hour</source>
        <translation>til kl.</translation>
    </message>
    <message>
        <source>What stood in the way: {detail}</source>
        <translation>Það sem stóð í vegi: {detail}</translation>
    </message>
    <message>
        <source>Promises that have run out: {count}</source>
        <translation>Loforð sem eru fallin á tíma: {count}</translation>
    </message>
    <message>
        <source>Customers who wait for news of progress: {count}</source>
        <translation>Viðskiptavinir sem bíða frétta af framvindu: {count}</translation>
    </message>
    <message>
        <source>So many at once are said together; the queue has them under Breached.</source>
        <translation>Þegar svo margt gerist í einu er það sagt saman; biðröðin sýnir þau öll undir brotnum loforðum.</translation>
    </message>
</context>
<context>
    <name>duty</name>
    <message>
        <source>On duty at {desk}</source>
        <translation>Á vakt hjá {desk}</translation>
    </message>
    <message>
        <source>Second on duty at {desk}</source>
        <translation>Vakt til vara hjá {desk}</translation>
    </message>
    <message>
        <source>second</source>
        <translation>til vara</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>{name} leysir af</translation>
    </message>
    <message>
        <source>An absence is sickness, a holiday, or something else.</source>
        <translation>Fjarvera er veikindi, frí eða annað.</translation>
    </message>
    <message>
        <source>This absence is not there any more.</source>
        <translation>Þessi fjarvera er ekki lengur til.</translation>
    </message>
    <message>
        <source>{name} is away at that time already: change that absence instead.</source>
        <translation>{name} er þegar með skráða fjarveru á þessum tíma: breyttu henni í staðinn.</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves: choose somebody else.</source>
        <translation>Enginn leysir sjálfan sig af: veldu einhvern annan.</translation>
    </message>
    <message>
        <source>{name} is away then too: choose somebody else.</source>
        <translation>{name} er líka í burtu þá: veldu einhvern annan.</translation>
    </message>
    <message>
        <source>This duty is not there any more.</source>
        <translation>Þessi vakt er ekki lengur til.</translation>
    </message>
    <message>
        <source>This duty is over: what was is left as it was.</source>
        <translation>Þessari vakt er lokið: hún stendur eins og hún var.</translation>
    </message>
    <message>
        <source>{name} is not marked as taking on-call duty: mark it among the people in the settings, or choose another.</source>
        <translation>{name} er ekki skráð fyrir neyðarvöktum: merktu við það hjá fólkinu í stillingunum eða veldu annan.</translation>
    </message>
    <message>
        <source>{name} has not the skill {skill}: add it among the people in the settings, or choose another.</source>
        <translation>{name} hefur ekki færnina {skill}: bættu henni við hjá fólkinu í stillingunum eða veldu annan.</translation>
    </message>
    <message>
        <source>{name} has this duty from {from:moment} to {to:moment} already: choose other hours, or change that duty first.</source>
        <translation>{name} á þegar þessa vakt frá {from:moment} til {to:moment}: veldu annan tíma eða breyttu fyrst þeirri vakt.</translation>
    </message>
    <message>
        <source>{name} would be first and second at once from {from:moment}: choose somebody else.</source>
        <translation>{name} væri bæði á vakt og til vara frá {from:moment}: veldu einhvern annan.</translation>
    </message>
    <message>
        <source>{name} is away from {from:moment}: choose somebody else.</source>
        <translation>{name} er í burtu frá {from:moment}: veldu einhvern annan.</translation>
    </message>
    <message>
        <source>This duty was changed meanwhile: look at it again.</source>
        <translation>Þessari vakt var breytt á meðan: líttu aftur á hana.</translation>
    </message>
    <message>
        <source>Some of these tickets go to senior staff: choose who takes those.</source>
        <translation>Sumar þessara beiðna fara til reyndasta fólksins: veldu hver tekur þær.</translation>
    </message>
    <message>
        <source>{name} is away too: choose somebody else.</source>
        <translation>{name} er líka í burtu: veldu einhvern annan.</translation>
    </message>
    <message>
        <source>These turns are not made any more.</source>
        <translation>Þessi vaktaröð er ekki lengur í gildi.</translation>
    </message>
    <message>
        <source>The duty ends before it begins.</source>
        <translation>Vaktin endar áður en hún byrjar.</translation>
    </message>
    <message>
        <source>Somebody on duty is rung first or second.</source>
        <translation>Hringt er í þann sem er á vakt fyrst eða til vara.</translation>
    </message>
    <message>
        <source>This duty is theirs already.</source>
        <translation>Vaktin tilheyrir viðkomandi nú þegar.</translation>
    </message>
    <message>
        <source>This offer was answered or taken back already.</source>
        <translation>Þessu boði var þegar svarað eða það dregið til baka.</translation>
    </message>
    <message>
        <source>This duty was offered to somebody else.</source>
        <translation>Þessi vakt var boðin öðrum.</translation>
    </message>
    <message>
        <source>You offered this duty yourself: another takes it, or you take the offer back.</source>
        <translation>Þú bauðst þessa vakt: annar tekur hana eða þú dregur boðið til baka.</translation>
    </message>
    <message>
        <source>Only one's own duty is offered: a manager hands over another's.</source>
        <translation>Aðeins er hægt að bjóða eigin vakt: stjórnandi færir vakt annarra.</translation>
    </message>
    <message>
        <source>This duty is offered already: take that offer back first.</source>
        <translation>Þessi vakt er þegar í boði: dragðu fyrst það boð til baka.</translation>
    </message>
    <message>
        <source>In return somebody gives a duty of their own.</source>
        <translation>Í staðinn kemur vakt sem viðkomandi á.</translation>
    </message>
    <message>
        <source>Choose who takes the duty by turns.</source>
        <translation>Veldu hverjir taka vaktina til skiptis.</translation>
    </message>
    <message>
        <source>At most {most} people take a duty by turns.</source>
        <translation>Í mesta lagi {most} skiptast á um vakt.</translation>
    </message>
    <message>
        <source>A turn lasts 1 to {most} weeks.</source>
        <translation>Hver vakt stendur í 1 til {most} vikur.</translation>
    </message>
    <message>
        <source>Make 1 to {most} turns at a time.</source>
        <translation>Búðu til 1 til {most} vaktir í einu.</translation>
    </message>
    <message>
        <source>Choose hours within the duty: it runs from {from:moment} to {to:moment}.</source>
        <translation>Veldu tíma innan vaktarinnar: hún stendur frá {from:moment} til {to:moment}.</translation>
    </message>
    <message>
        <source>The last day away comes before the first.</source>
        <translation>Síðasti dagurinn er á undan þeim fyrsta.</translation>
    </message>
    <message>
        <source>The absence would be over at noon before it begins: choose one half of the day, or the whole.</source>
        <translation>Fjarveran væri búin á hádegi áður en hún byrjar: veldu annan helming dagsins eða allan daginn.</translation>
    </message>
    <message numerus="yes">
        <source>{n} due before they are back</source>
        <translation><numerusform>{n} með frest fyrir endurkomu</numerusform><numerusform>{n} með frest fyrir endurkomu</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} open tickets of {name}</source>
        <translation><numerusform>{n} opin beiðni: {name}</numerusform><numerusform>{n} opnar beiðnir: {name}</numerusform></translation>
    </message>
    <message>
        <source>With</source>
        <translation>Hjá</translation>
    </message>
    <message>
        <source>What is for senior staff, to</source>
        <translation>Það sem á að fara til reyndasta fólksins, til</translation>
    </message>
    <message>
        <source>Give the chosen</source>
        <translation>Fela valdar</translation>
    </message>
    <message>
        <source>Give all</source>
        <translation>Fela allar</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Skila</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>Láta standa</translation>
    </message>
    <message>
        <source>Tickets of somebody away</source>
        <translation>Beiðnir þess sem er í burtu</translation>
    </message>
    <message>
        <source>late</source>
        <translation>of seint</translation>
    </message>
    <message>
        <source>before they are back</source>
        <translation>fyrir endurkomu</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Fyrra</translation>
    </message>
    <message>
        <source>What is chosen, and what is missing</source>
        <translation>Það sem er valið og það sem vantar</translation>
    </message>
    <message>
        <source>On duty, {month:month}</source>
        <translation>Vaktir, {month:month}</translation>
    </message>
    <message>
        <source>The duties are made.</source>
        <translation>Vaktirnar eru komnar á listann.</translation>
    </message>
    <message>
        <source>The duty is in the roster.</source>
        <translation>Vaktin er komin á vaktalistann.</translation>
    </message>
    <message>
        <source>The duty is handed over.</source>
        <translation>Vaktin er komin til annars.</translation>
    </message>
    <message>
        <source>The duty is on offer.</source>
        <translation>Vaktin er í boði.</translation>
    </message>
    <message>
        <source>The duties are swapped.</source>
        <translation>Skipt hefur verið á vöktum.</translation>
    </message>
    <message>
        <source>The absence is noted.</source>
        <translation>Fjarveran er skráð.</translation>
    </message>
    <message>
        <source>Noted: back at work.</source>
        <translation>Skráð: aftur við störf.</translation>
    </message>
    <message>
        <source>What has not begun of them is taken out; the duty that runs goes on to its end.</source>
        <translation>Það sem ekki er byrjað er tekið út; vaktin sem stendur yfir heldur áfram til enda.</translation>
    </message>
    <message>
        <source>The duty is yours.</source>
        <translation>Vaktin er þín.</translation>
    </message>
    <message>
        <source>The offer is off the list.</source>
        <translation>Boðið er farið af listanum.</translation>
    </message>
    <message>
        <source>Save one's own duties as a calendar file</source>
        <translation>Vista eigin vaktir sem dagatalsskrá</translation>
    </message>
    <message numerus="yes">
        <source>{n} duties went to who stands in.</source>
        <translation><numerusform>{n} vakt fór til þess sem leysir af.</numerusform><numerusform>{n} vaktir fóru til þess sem leysir af.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} duties in this time have nobody now.</source>
        <translation><numerusform>{n} vakt á þessum tíma er nú ómönnuð.</numerusform><numerusform>{n} vaktir á þessum tíma eru nú ómannaðar.</numerusform></translation>
    </message>
    <message>
        <source>Take this duty out of the roster?</source>
        <translation>Taka þessa vakt af vaktalistanum?</translation>
    </message>
    <message>
        <source>End these turns?</source>
        <translation>Hætta þessari vaktaröð?</translation>
    </message>
    <message>
        <source>Whoever takes it</source>
        <translation>Hver sem tekur hana</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ekkert</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Taka út</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Halda þeim</translation>
    </message>
    <message>
        <source>End these turns</source>
        <translation>Hætta vaktaröðinni</translation>
    </message>
    <message>
        <source>The duty is taken out.</source>
        <translation>Vaktin hefur verið tekin út.</translation>
    </message>
    <message>
        <source>The turns are ended.</source>
        <translation>Vaktaröðinni er hætt.</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Vaktir</translation>
    </message>
    <message>
        <source>Nobody is on duty</source>
        <translation>Enginn er á vakt</translation>
    </message>
    <message>
        <source>For everything, or a skill such as mail</source>
        <translation>Fyrir allt, eða færni á borð við póst</translation>
    </message>
    <message>
        <source>A time looks like 9:00.</source>
        <translation>Tími er ritaður svona: 9:00.</translation>
    </message>
    <message>
        <source>Nobody who takes on-call duty is called {name}.</source>
        <translation>Enginn sem tekur neyðarvaktir heitir {name}.</translation>
    </message>
    <message>
        <source>{name} may be two people: write more of the name.</source>
        <translation>{name} getur átt við tvo: skrifaðu meira af nafninu.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Mánudagur</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Þriðjudagur</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miðvikudagur</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Fimmtudagur</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Föstudagur</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Laugardagur</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunnudagur</translation>
    </message>
    <message>
        <source>Duties by turns</source>
        <translation>Vaktir til skiptis</translation>
    </message>
    <message>
        <source>A single duty</source>
        <translation>Ein vakt</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Bjóða</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Skipta</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Fjarvera</translation>
    </message>
    <message>
        <source>More turns</source>
        <translation>Fleiri vaktir</translation>
    </message>
    <message>
        <source>Is rung</source>
        <translation>Hringt í</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Færni</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Klukkan</translation>
    </message>
    <message>
        <source>Who, in this order</source>
        <translation>Hverjir, í þessari röð</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Fyrsti dagur</translation>
    </message>
    <message>
        <source>Changes on</source>
        <translation>Skipt á</translation>
    </message>
    <message>
        <source>Weeks to a turn</source>
        <translation>Vikur í hverri vakt</translation>
    </message>
    <message>
        <source>Turns to make now</source>
        <translation>Vaktir sem á að búa til</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvers</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>Í staðinn</translation>
    </message>
    <message>
        <source>From noon</source>
        <translation>Frá hádegi</translation>
    </message>
    <message>
        <source>Until noon</source>
        <translation>Til hádegis</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Leysir af</translation>
    </message>
    <message>
        <source>Empty: until they are back</source>
        <translation>Autt: fram að endurkomu</translation>
    </message>
    <message>
        <source>What changed in the roster</source>
        <translation>Breytingar á vaktalistanum</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Í boði</translation>
    </message>
    <message>
        <source>By turns</source>
        <translation>Til skiptis</translation>
    </message>
    <message>
        <source>Hours nobody covers</source>
        <translation>Tími sem enginn mannar</translation>
    </message>
    <message>
        <source>and {n} more in the weeks ahead</source>
        <translation>og {n} í viðbót á næstu vikum</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Engu hefur verið breytt enn.</translation>
    </message>
    <message>
        <source>Every hour is covered</source>
        <translation>Allur tími er mannaður</translation>
    </message>
    <message>
        <source>Somebody is on duty whenever the desk is closed, for four weeks ahead.</source>
        <translation>Einhver er á vakt þegar lokað er, næstu fjórar vikur.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Taka hana</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Hafna</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Veikindi</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Frí</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Fyrst</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Til vara</translation>
    </message>
    <message>
        <source>{by} made {count} duties by turns for {people}: {span}</source>
        <translation>{by} setti upp vaktir til skiptis ({count}) fyrir {people}: {span}</translation>
    </message>
    <message>
        <source>{by} ended the turns of {people}; {count} duties were taken out</source>
        <translation>{by} hætti vaktaröðinni {people}; vaktir teknar út: {count}</translation>
    </message>
    <message>
        <source>{by} put {person} on duty: {span}</source>
        <translation>{by} setti á vakt ({person}): {span}</translation>
    </message>
    <message>
        <source>{by} took out the duty of {person}: {span}</source>
        <translation>{by} tók út vakt ({person}): {span}</translation>
    </message>
    <message>
        <source>{by} gave the duty of {former} to {person}: {span}</source>
        <translation>{by} færði vakt ({former} → {person}): {span}</translation>
    </message>
    <message>
        <source>{by} swapped duties: {person} instead of {former}, {span}</source>
        <translation>{by} skipti vöktum: {person} í stað þess sem var ({former}), {span}</translation>
    </message>
    <message>
        <source>{by} offered the duty to {to}: {span}</source>
        <translation>{by} bauð vakt (til: {to}): {span}</translation>
    </message>
    <message>
        <source>{by} took the duty of {former}: {span}</source>
        <translation>{by} tók vakt ({former}): {span}</translation>
    </message>
    <message>
        <source>{by} declined the duty of {person}: {span}</source>
        <translation>{by} hafnaði vakt ({person}): {span}</translation>
    </message>
    <message>
        <source>The offer of the duty was taken back by {by}: {span}</source>
        <translation>Boð um vakt var dregið til baka ({by}): {span}</translation>
    </message>
    <message>
        <source>{person} takes the duty of {former}, who is away: {span}</source>
        <translation>{person} tekur vakt vegna fjarveru ({former}): {span}</translation>
    </message>
    <message>
        <source>{by} noted that {person} is away: {span}</source>
        <translation>{by} skráði fjarveru ({person}): {span}</translation>
    </message>
    <message>
        <source>{by} noted that {person} is back</source>
        <translation>{by} skráði endurkomu ({person})</translation>
    </message>
    <message>
        <source>{name} offers: {span}</source>
        <translation>{name} býður: {span}</translation>
    </message>
    <message>
        <source>made until {day}, then {name}</source>
        <translation>til {day}, næst {name}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>til: {name}</translation>
    </message>
    <message>
        <source>to whoever takes it</source>
        <translation>til hvers sem tekur hana</translation>
    </message>
    <message>
        <source>for {span}</source>
        <translation>í staðinn fyrir {span}</translation>
    </message>
    <message>
        <source>whoever takes it</source>
        <translation>hver sem tekur hana</translation>
    </message>
    <message>
        <source>Make duties by turns, for weeks ahead</source>
        <translation>Setja upp vaktir til skiptis, vikur fram í tímann</translation>
    </message>
    <message>
        <source>Single duty</source>
        <translation>Stök vakt</translation>
    </message>
    <message>
        <source>Put one person on duty for some hours</source>
        <translation>Setja einn á vakt í nokkra tíma</translation>
    </message>
    <message>
        <source>Somebody is away</source>
        <translation>Skrá fjarveru</translation>
    </message>
    <message>
        <source>Note who is away, from when to when, and who stands in</source>
        <translation>Skrá hver er í burtu, frá hvenær til hvenær, og hver leysir af</translation>
    </message>
    <message>
        <source>Give this duty, or a part of it, to a colleague</source>
        <translation>Færa þessa vakt, eða hluta hennar, til samstarfsmanns</translation>
    </message>
    <message>
        <source>Swap this duty with another's</source>
        <translation>Skipta þessari vakt við vakt annars</translation>
    </message>
    <message>
        <source>Offer one's own duty to a colleague, or to whoever takes it</source>
        <translation>Bjóða samstarfsmanni eigin vakt, eða hverjum sem tekur hana</translation>
    </message>
    <message>
        <source>Take this duty out of the roster</source>
        <translation>Taka þessa vakt af vaktalistanum</translation>
    </message>
    <message>
        <source>Show what changed in the roster, when and by whom</source>
        <translation>Sýna hvað breyttist á vaktalistanum, hvenær og hver breytti</translation>
    </message>
    <message>
        <source>Show the month as paper, to print or save</source>
        <translation>Sýna mánuðinn sem skjal, til prentunar eða vistunar</translation>
    </message>
    <message>
        <source>Month or week</source>
        <translation>Mánuður eða vika</translation>
    </message>
    <message>
        <source>Show the roster by month, or by week</source>
        <translation>Sýna vaktalistann eftir mánuðum eða vikum</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Fara á daginn í dag</translation>
    </message>
    <message>
        <source>Show the time around today</source>
        <translation>Sýna tímann í kringum daginn í dag</translation>
    </message>
    <message>
        <source>Change absence</source>
        <translation>Breyta fjarveru</translation>
    </message>
    <message>
        <source>Change this absence</source>
        <translation>Breyta þessari fjarveru</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Komin(n) aftur</translation>
    </message>
    <message>
        <source>This person is back at work, now</source>
        <translation>Viðkomandi er aftur við störf, núna</translation>
    </message>
    <message>
        <source>On duty now: {people}</source>
        <translation>Á vakt núna: {people}</translation>
    </message>
    <message>
        <source>Nobody is on duty for {skill}</source>
        <translation>Enginn er á vakt fyrir {skill}</translation>
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
        <translation>frá {start}</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Náðist</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Náðist ekki</translation>
    </message>
    <message>
        <source>{name} was reached at {at:clock}.</source>
        <translation>Náðist í kl. {at:clock}: {name}.</translation>
    </message>
    <message>
        <source>no number is known</source>
        <translation>ekkert númer skráð</translation>
    </message>
    <message>
        <source>Ring {who}.</source>
        <translation>Hringdu: {who}.</translation>
    </message>
    <message>
        <source>If not reached: {who}.</source>
        <translation>Ef ekki næst í: {who}.</translation>
    </message>
    <message>
        <source>{name} not reached at {at:clock}</source>
        <translation>Náðist ekki kl. {at:clock}: {name}</translation>
    </message>
    <message>
        <source>Nobody who could be rung was reached: begin again.</source>
        <translation>Ekki náðist í neinn sem hægt er að hringja í: byrjaðu aftur.</translation>
    </message>
    <message>
        <source>The desk is closed: whom to ring</source>
        <translation>Lokað er: í hvern á að hringja</translation>
    </message>
    <message>
        <source>{who} rang {name}: not reached</source>
        <translation>{who} hringdi ({name}): náðist ekki</translation>
    </message>
    <message>
        <source>{who} rang {name}: reached</source>
        <translation>{who} hringdi ({name}): náðist</translation>
    </message>
    <message>
        <source>Beware: {name} is away until {at:moment}.</source>
        <translation>Athugaðu: {name} er í burtu til {at:moment}.</translation>
    </message>
    <message>
        <source>Beware: {name} is away, and nobody knows until when.</source>
        <translation>Athugaðu: {name} er í burtu og ekki er vitað hve lengi.</translation>
    </message>
    <message>
        <source>As of {day:day}, {at:clock}</source>
        <translation>Staðan {day:day} kl. {at:clock}</translation>
    </message>
    <message>
        <source>Nobody is on duty in this month.</source>
        <translation>Enginn er á vakt í þessum mánuði.</translation>
    </message>
    <message>
        <source>Nobody takes on-call duty yet</source>
        <translation>Enginn tekur neyðarvaktir enn</translation>
    </message>
    <message>
        <source>Tick it for those who do among the people, with the number to ring them at.</source>
        <translation>Merktu við þá sem það gera hjá fólkinu, ásamt númerinu sem hringt er í.</translation>
    </message>
    <message>
        <source>Open the people</source>
        <translation>Opna fólkið</translation>
    </message>
    <message>
        <source>{name} is not at the desk any more: choose another.</source>
        <translation>{name} er ekki lengur á þjónustuborðinu: veldu annan.</translation>
    </message>
    <message>
        <source>Show who is on duty and who is away</source>
        <translation>Sýna hver er á vakt og hver er í burtu</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>still going on</source>
        <translation>stendur enn yfir</translation>
    </message>
    <message>
        <source>As it stood {at:moment}.</source>
        <translation>Eins og staðan var {at:moment}.</translation>
    </message>
    <message>
        <source>Opening time from receipt, without the time the customer took.</source>
        <translation>Opnunartími frá móttöku, án þess tíma sem beðið var eftir viðskiptavini.</translation>
    </message>
    <message>
        <source>Tickets received and solved: {list}.</source>
        <translation>Beiðnir mótteknar og leystar: {list}.</translation>
    </message>
    <message>
        <source>Promises kept and missed: {list}.</source>
        <translation>Loforð efnd og rofin: {list}.</translation>
    </message>
    <message>
        <source>Weekly report, week {number}</source>
        <translation>Vikuskýrsla, vika {number}</translation>
    </message>
    <message>
        <source>Time to the first answer</source>
        <translation>Tími að fyrsta svari</translation>
    </message>
    <message>
        <source>Time to the solution</source>
        <translation>Tími að lausn</translation>
    </message>
    <message>
        <source>Promises not kept</source>
        <translation>Rofin loforð</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Uppitími</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Og {n} til viðbótar.</translation>
    </message>
    <message>
        <source>No promise with a latest fell due.</source>
        <translation>Ekkert loforð með lokafresti kom til efnda.</translation>
    </message>
    <message>
        <source>No call was finished.</source>
        <translation>Engu símtali lauk.</translation>
    </message>
    <message>
        <source>Uptime as measured: {percent:percent}; for {length} something stood still.</source>
        <translation>Mældur uppitími: {percent:percent}; í {length} lá eitthvað niðri.</translation>
    </message>
    <message>
        <source>Nothing stood still: uptime as measured {percent:percent}.</source>
        <translation>Ekkert lá niðri: mældur uppitími {percent:percent}.</translation>
    </message>
    <message>
        <source>slow, not down</source>
        <translation>hægt, ekki niðri</translation>
    </message>
    <message>
        <source>with downtime</source>
        <translation>með niðritíma</translation>
    </message>
    <message>
        <source>{bounds}; {who} let it go ahead: {reason}</source>
        <translation>{bounds}; {who} leyfði það: {reason}</translation>
    </message>
    <message>
        <source>No breach of security was found.</source>
        <translation>Ekkert öryggisbrot kom í ljós.</translation>
    </message>
    <message>
        <source>Measures: {text}</source>
        <translation>Aðgerðir: {text}</translation>
    </message>
    <message>
        <source>The authority was told {at:moment}.</source>
        <translation>Eftirlitsaðila var tilkynnt um það {at:moment}.</translation>
    </message>
    <message>
        <source>The authority was not told.</source>
        <translation>Eftirlitsaðila var ekki tilkynnt um það.</translation>
    </message>
    <message>
        <source>The customers concerned were told.</source>
        <translation>Viðskiptavinum sem í hlut áttu var sagt frá.</translation>
    </message>
    <message>
        <source>moved from {day:date}</source>
        <translation>flutt frá {day:date}</translation>
    </message>
    <message>
        <source>used up about {day:date} at this pace</source>
        <translation>uppurið um {day:date} með þessu áframhaldi</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls were not answered.</source>
        <translation><numerusform>{n} símtali var ekki svarað.</numerusform><numerusform>{n} símtölum var ekki svarað.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets wait for it</source>
        <translation><numerusform>{n} beiðni bíður hennar</numerusform><numerusform>{n} beiðnir bíða hennar</numerusform></translation>
    </message>
    <message>
        <source>Calls and timed work</source>
        <translation>Símtöl og tímamæld vinna</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Öryggi</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Rekstur</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Rekstrartruflanir</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Útgáfur</translation>
    </message>
    <message>
        <source>Breach of security</source>
        <translation>Öryggisbrot</translation>
    </message>
    <message>
        <source>Packs about to run out</source>
        <translation>Pakkar á þrotum</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Áætluð</translation>
    </message>
    <message>
        <source>Left this month</source>
        <translation>Eftir í mánuðinum</translation>
    </message>
    <message>
        <source>Left this year</source>
        <translation>Eftir á árinu</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Öll símtöl</translation>
    </message>
    <message>
        <source>{figure}, seconds</source>
        <translation>{figure}, sekúndur</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Kafli</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tala</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ósvarað</translation>
    </message>
    <message>
        <source>Uptime as measured</source>
        <translation>Mældur uppitími</translation>
    </message>
    <message>
        <source>Breaches of security</source>
        <translation>Öryggisbrot</translation>
    </message>
    <message>
        <source>The period ends before it begins: give the first day first.</source>
        <translation>Tímabilinu lýkur áður en það hefst: gefðu fyrsta daginn fyrst.</translation>
    </message>
    <message>
        <source>This period has not begun yet.</source>
        <translation>Þetta tímabil er ekki hafið.</translation>
    </message>
    <message>
        <source>This week was not reported.</source>
        <translation>Engin skýrsla er til um þessa viku.</translation>
    </message>
    <message>
        <source>The report of the week from {day:date} was altered outside the program: its digest does not fit.</source>
        <translation>Skýrslu vikunnar frá {day:date} var breytt utan forritsins: tætigildi hennar passar ekki.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Uppgötvað</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Hverjir urðu fyrir</translation>
    </message>
    <message>
        <source>Stood still</source>
        <translation>Lá niðri</translation>
    </message>
    <message>
        <source>With downtime</source>
        <translation>Með niðritíma</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Leyft af</translation>
    </message>
    <message>
        <source>Bounds broken</source>
        <translation>Farið út fyrir mörk</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Komin út</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Aðgerðir</translation>
    </message>
    <message>
        <source>Authority told</source>
        <translation>Eftirlitsaðila tilkynnt</translation>
    </message>
    <message>
        <source>Customers told</source>
        <translation>Viðskiptavinum sagt frá</translation>
    </message>
    <message>
        <source>There is a release {name} already: give this one another name.</source>
        <translation>Útgáfan {name} er þegar til: gefðu þessari annað nafn.</translation>
    </message>
    <message>
        <source>The release {name} is not planned any more: only a release to come can be changed.</source>
        <translation>Útgáfan {name} er ekki lengur áætluð: aðeins væntanlegri útgáfu má breyta.</translation>
    </message>
    <message>
        <source>The release {name} has not shipped.</source>
        <translation>Útgáfan {name} er ekki komin út.</translation>
    </message>
    <message>
        <source>Ticket {number} does not wait for a release.</source>
        <translation>Beiðni {number} bíður ekki útgáfu.</translation>
    </message>
    <message>
        <source>Only a manager or an administrator lets maintenance go beyond its bounds: leave the reason empty, or ask one of them.</source>
        <translation>Aðeins stjórnandi eða kerfisstjóri leyfir viðhald utan marka: hafðu ástæðuna auða eða leitaðu til þeirra.</translation>
    </message>
    <message>
        <source>Maintenance ends after it begins: give a later end.</source>
        <translation>Viðhaldi lýkur eftir að það hefst: gefðu síðari lokatíma.</translation>
    </message>
    <message>
        <source>Maintenance with downtime takes at most {allowed} minutes, this one {planned}: shorten it, or a manager lets it go ahead.</source>
        <translation>Viðhald með niðritíma tekur í mesta lagi {allowed} mínútur, þetta {planned}: styttu það eða fáðu leyfi stjórnanda.</translation>
    </message>
    <message>
        <source>Maintenance with downtime in one calendar quarter: {allowed} at most, this would make {planned}. Move it to another quarter, or a manager lets it go ahead.</source>
        <translation>Viðhald með niðritíma á einum ársfjórðungi: í mesta lagi {allowed}, með þessu yrðu þau {planned}. Færðu það á annan ársfjórðung eða fáðu leyfi stjórnanda.</translation>
    </message>
    <message>
        <source>Maintenance with downtime is done outside working hours, {planned} minutes of this are inside: move it, or a manager lets it go ahead.</source>
        <translation>Viðhald með niðritíma er unnið utan vinnutíma, {planned} mínútur af þessu eru innan hans: færðu það eða fáðu leyfi stjórnanda.</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Leystar</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Opnar</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Efnd loforð</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Rofin</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Helmingur innan</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 af 10 innan</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Öll stig</translation>
    </message>
    <message>
        <source>No reason given yet</source>
        <translation>Engin ástæða gefin enn</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Utan þjónustu</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Án verðs</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Hætt við</translation>
    </message>
    <message>
        <source>longer than allowed</source>
        <translation>lengra en leyfilegt er</translation>
    </message>
    <message>
        <source>more often than allowed</source>
        <translation>oftar en leyfilegt er</translation>
    </message>
    <message>
        <source>inside working hours</source>
        <translation>á vinnutíma</translation>
    </message>
    <message>
        <source>Save the figures as CSV</source>
        <translation>Vista tölurnar sem CSV</translation>
    </message>
    <message>
        <source>Report on the days from the first to the last, both included.</source>
        <translation>Skýrsla um dagana frá þeim fyrsta til þess síðasta, að báðum meðtöldum.</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Tímabilið á undan</translation>
    </message>
    <message>
        <source>Show the report of the period before</source>
        <translation>Sýna skýrslu tímabilsins á undan</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Tímabilið á eftir</translation>
    </message>
    <message>
        <source>Show the report of the period after</source>
        <translation>Sýna skýrslu tímabilsins á eftir</translation>
    </message>
    <message>
        <source>Report on any period of days</source>
        <translation>Skýrsla um hvaða daga sem er</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the figures as a CSV file</source>
        <translation>Vista tölurnar í CSV-skrá</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Prenta skýrsluna</translation>
    </message>
    <message>
        <source>Save the report as a PDF</source>
        <translation>Vista skýrsluna sem PDF</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Fyrsta svar</translation>
    </message>
    <message>
        <source>Opening time taken</source>
        <translation>Opnunartími sem fór í það</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Ástæður</translation>
    </message>
    <message>
        <source>A day with a time looks like 30.4.2026 14:05.</source>
        <translation>Dagur með tíma lítur svona út: 30.4.2026 14:05.</translation>
    </message>
    <message>
        <source>Write the day and the time.</source>
        <translation>Skrifaðu daginn og tímann.</translation>
    </message>
    <message>
        <source>Operations record</source>
        <translation>Rekstrardagbók</translation>
    </message>
    <message>
        <source>Save the list as CSV</source>
        <translation>Vista listann sem CSV</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Ný færsla</translation>
    </message>
    <message>
        <source>Put something on this list of the record</source>
        <translation>Skrá nýja færslu á þennan lista</translation>
    </message>
    <message>
        <source>Change this entry of the record</source>
        <translation>Breyta þessari færslu</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Taka út</translation>
    </message>
    <message>
        <source>Take this entry off the record</source>
        <translation>Taka þessa færslu út af skránni</translation>
    </message>
    <message>
        <source>The release is out: tell those that wait for it</source>
        <translation>Útgáfan er komin út: láta vita á beiðnunum sem biðu</translation>
    </message>
    <message>
        <source>Not shipped</source>
        <translation>Ekki komin út</translation>
    </message>
    <message>
        <source>The release is not out after all</source>
        <translation>Útgáfan er ekki komin út eftir allt</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Hætta við</translation>
    </message>
    <message>
        <source>The release will not come: those that wait for it wait for the next</source>
        <translation>Útgáfan kemur ekki: þær beiðnir sem biðu hennar bíða þeirrar næstu</translation>
    </message>
    <message>
        <source>Other release</source>
        <translation>Önnur útgáfa</translation>
    </message>
    <message>
        <source>Let the ticket chosen wait for another release</source>
        <translation>Láta valda beiðni bíða annarrar útgáfu</translation>
    </message>
    <message>
        <source>List as CSV</source>
        <translation>Listi sem CSV</translation>
    </message>
    <message>
        <source>Save this list of the record as a CSV file</source>
        <translation>Vista þennan lista í CSV-skrá</translation>
    </message>
    <message>
        <source>Week {number}, {days}</source>
        <translation>Vika {number}, {days}</translation>
    </message>
    <message>
        <source>Period of the report: {period}</source>
        <translation>Tímabil skýrslunnar: {period}</translation>
    </message>
    <message>
        <source>Reported {day:date}, frozen since</source>
        <translation>Skýrsla gerð {day:date}, óbreytt síðan</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Eins og staðan er nú</translation>
    </message>
    <message>
        <source>No release to come is called {name}.</source>
        <translation>Engin væntanleg útgáfa heitir {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets that waited were told.</source>
        <translation><numerusform>Látið var vita á {n} beiðni sem beið.</numerusform><numerusform>Látið var vita á {n} beiðnum sem biðu.</numerusform></translation>
    </message>
    <message>
        <source>No release is planned</source>
        <translation>Engin útgáfa er áætluð</translation>
    </message>
    <message>
        <source>Plan one with N; faults promised the next release wait for the earliest.</source>
        <translation>Áætlaðu hana með N; bilanir sem lofað er í næstu útgáfu bíða þeirrar fyrstu.</translation>
    </message>
    <message>
        <source>Why it moves, if it does</source>
        <translation>Ástæða ef henni er frestað</translation>
    </message>
    <message>
        <source>Waiting for {name}</source>
        <translation>Bíða eftir {name}</translation>
    </message>
    <message>
        <source>Let the ticket wait for another release; empty: for whichever is next.</source>
        <translation>Láttu beiðnina bíða annarrar útgáfu; autt: þeirrar næstu.</translation>
    </message>
    <message>
        <source>next</source>
        <translation>næst</translation>
    </message>
    <message>
        <source>Taken off the record.</source>
        <translation>Færslan var tekin út.</translation>
    </message>
    <message>
        <source>Back to the paper</source>
        <translation>Aftur í skjalið</translation>
    </message>
    <message>
        <source>No outage is on record</source>
        <translation>Engin rekstrartruflun er skráð</translation>
    </message>
    <message>
        <source>Record one with N: from when, to when, what and who was affected.</source>
        <translation>Skráðu hana með N: frá hvenær, til hvenær, hvað og hverjir urðu fyrir.</translation>
    </message>
    <message>
        <source>No maintenance is on record</source>
        <translation>Ekkert viðhald er skráð</translation>
    </message>
    <message>
        <source>Plan one with N; the profile's bounds are held against it.</source>
        <translation>Áætlaðu það með N; mörk þjónustuloforðsins gilda.</translation>
    </message>
    <message>
        <source>No breach of security is on record</source>
        <translation>Ekkert öryggisbrot er skráð</translation>
    </message>
    <message>
        <source>Only managers and administrators read this list.</source>
        <translation>Aðeins stjórnendur og kerfisstjórar lesa þennan lista.</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Hvað virkaði ekki</translation>
    </message>
    <message>
        <source>Who was affected</source>
        <translation>Hverjir urðu fyrir</translation>
    </message>
    <message>
        <source>It stood still (counts for uptime)</source>
        <translation>Það lá niðri (telst til uppitíma)</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Hvað er gert</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Hverjir verða fyrir</translation>
    </message>
    <message>
        <source>Why it may go beyond the bounds (managers)</source>
        <translation>Hvers vegna fara má út fyrir mörkin (stjórnendur)</translation>
    </message>
    <message>
        <source>Ended (empty: not yet)</source>
        <translation>Lauk (autt: ekki enn)</translation>
    </message>
    <message>
        <source>The authority was told</source>
        <translation>Eftirlitsaðila tilkynnt</translation>
    </message>
    <message>
        <source>The customers concerned were told</source>
        <translation>Viðskiptavinum sem í hlut áttu var sagt frá</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Lauk</translation>
    </message>
    <message>
        <source>downtime</source>
        <translation>niðritími</translation>
    </message>
    <message>
        <source>{who} let the ticket wait for the next release</source>
        <translation>{who} lét beiðnina bíða næstu útgáfu</translation>
    </message>
    <message>
        <source>Release {name} was moved from {before:date} to {day:date}: the ticket moves with it</source>
        <translation>Útgáfa {name} var flutt frá {before:date} til {day:date}: beiðnin flyst með</translation>
    </message>
    <message>
        <source>Release {name} is out</source>
        <translation>Útgáfa {name} er komin út</translation>
    </message>
    <message>
        <source>Release {name} is not out after all, but planned for {day:date}</source>
        <translation>Útgáfa {name} er ekki komin út eftir allt, heldur áætluð {day:date}</translation>
    </message>
    <message>
        <source>Release {name} will not come: the ticket waits for the next one</source>
        <translation>Útgáfa {name} kemur ekki: beiðnin bíður þeirrar næstu</translation>
    </message>
    <message>
        <source>{who} let the ticket wait for release {name}, planned for {day:date}</source>
        <translation>{who} lét beiðnina bíða útgáfu {name}, áætlaðrar {day:date}</translation>
    </message>
    <message>
        <source>This entry of the record is not there any more.</source>
        <translation>Þessi færsla er ekki lengur til.</translation>
    </message>
    <message>
        <source>Somebody changed this entry meanwhile: look at it as it is now.</source>
        <translation>Einhver breytti þessari færslu á meðan: skoðaðu hana eins og hún er nú.</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Skrifaðu hvað gerðist.</translation>
    </message>
    <message>
        <source>The end is before the beginning: give the earlier one first.</source>
        <translation>Lokin eru á undan upphafinu: gefðu fyrri tímann fyrst.</translation>
    </message>
    <message>
        <source>This has not happened yet: give a time that has passed.</source>
        <translation>Þetta hefur ekki gerst enn: gefðu tíma sem er liðinn.</translation>
    </message>
    <message>
        <source>A period has a first and a last day: give both, or none for the last full week.</source>
        <translation>Tímabil hefur fyrsta og síðasta dag: gefðu báða, eða hvorugan fyrir síðustu heilu viku.</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Væntanleg</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Hefst</translation>
    </message>
    <message>
        <source>Ends (empty: still going on)</source>
        <translation>Lýkur (autt: stendur enn yfir)</translation>
    </message>
    <message>
        <source>The release</source>
        <translation>Útgáfa</translation>
    </message>
    <message>
        <source>Tickets waiting</source>
        <translation>Beiðnir sem bíða</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Rekstrartruflun</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Vakt</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Fjarvera</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svarað</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Viðhengi</translation>
    </message>
</context>
<context>
    <name>whys</name>
    <message>
        <source>Choose what you ask about first: a ticket, a call, a row, a date, a price.</source>
        <translation>Veldu fyrst það sem spurt er um: beiðni, símtal, línu, dagsetningu eða verð.</translation>
    </message>
    <message>
        <source>Why this is refused</source>
        <translation>Hvers vegna þessu er hafnað</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvers vegna?</translation>
    </message>
    <message>
        <source>Why it is so: a time, a price, a hold, a refusal, an alert</source>
        <translation>Hvers vegna svona er: tími, verð, bið, höfnun eða tilkynning</translation>
    </message>
    <message>
        <source>The reasons are copied.</source>
        <translation>Rökin hafa verið afrituð.</translation>
    </message>
    <message>
        <source>Nothing more is kept about it.</source>
        <translation>Ekkert meira er skráð um það.</translation>
    </message>
    <message>
        <source>The call of {at:moment}</source>
        <translation>Símtalið {at:moment}</translation>
    </message>
    <message>
        <source>The call on the line</source>
        <translation>Símtalið á línunni</translation>
    </message>
    <message>
        <source>The draft for {customer}</source>
        <translation>Drögin fyrir: {customer}</translation>
    </message>
    <message>
        <source>{what}: {net:money}.</source>
        <translation>{what}: {net:money}.</translation>
    </message>
    <message>
        <source>Nothing is charged for it.</source>
        <translation>Ekkert er rukkað fyrir það.</translation>
    </message>
    <message>
        <source>It is due {day:date}, as agreed with the customer.</source>
        <translation>Gjalddagi er {day:date}, eins og samið er um við viðskiptavininn.</translation>
    </message>
    <message>
        <source>{paid:money} of it is paid.</source>
        <translation>Þar af eru greiddar {paid:money}.</translation>
    </message>
    <message>
        <source>Invoice {number}: {days} days overdue</source>
        <translation>Reikningur {number}: {days} dagar fram yfir eindaga</translation>
    </message>
    <message>
        <source>Owed: {owed:money}.</source>
        <translation>Útistandandi: {owed:money}.</translation>
    </message>
    <message>
        <source>The fee of reminder {step}: {fee:money}.</source>
        <translation>Gjald fyrir ítrekun {step}: {fee:money}.</translation>
    </message>
    <message>
        <source>Interest for {days} days: {interest:money}. Rate and law stand on the reminder.</source>
        <translation>Vextir í {days} daga: {interest:money}. Vaxtaprósenta og lagastoð standa á ítrekuninni.</translation>
    </message>
    <message>
        <source>{site}: {seats} seats</source>
        <translation>{site}: {seats} sæti</translation>
    </message>
    <message>
        <source>{included} of them are included in what the site has agreed on, {extra} are charged.</source>
        <translation>{included} þeirra eru innifalin í samningi vefsins, {extra} eru rukkuð.</translation>
    </message>
    <message>
        <source>The site waits for places: the first group that fits is offered what comes free.</source>
        <translation>Vefurinn bíður eftir sætum: fyrsta hópnum sem kemst fyrir eru boðin laus sæti.</translation>
    </message>
    <message>
        <source>The price holds from {day:date}.</source>
        <translation>Verðið gildir frá {day:date}.</translation>
    </message>
    <message>
        <source>The price is the desk's own assumption, not published.</source>
        <translation>Verðið er forsenda þjónustuborðsins sjálfs og óbirt.</translation>
    </message>
    <message>
        <source>It is agreed with this customer; the list says {listed:money}.</source>
        <translation>Um það er samið við þennan viðskiptavin; verðskráin segir {listed:money}.</translation>
    </message>
    <message>
        <source>From {day:date} on there is no price on the list.</source>
        <translation>Frá {day:date} er ekkert verð í verðskránni.</translation>
    </message>
    <message>
        <source>Payment of {amount:money} by {payer}</source>
        <translation>Greiðsla {amount:money} frá: {payer}</translation>
    </message>
    <message>
        <source>This is for {roles}; ask one of them.</source>
        <translation>Þetta er ætlað þessum hlutverkum: {roles}. Leitaðu til þeirra.</translation>
    </message>
    <message>
        <source>It can be done now.</source>
        <translation>Þetta er hægt núna.</translation>
    </message>
    <message>
        <source>It needs a ticket that is chosen and whose state allows it: a closed one has to be taken up again first.</source>
        <translation>Velja þarf beiðni í stöðu sem leyfir þetta: lokaða beiðni þarf fyrst að taka upp aftur.</translation>
    </message>
    <message>
        <source>It needs a call: the one on the line, or one chosen below that no invoice has taken yet.</source>
        <translation>Til þess þarf símtal: það sem er á línunni eða valið símtal að neðan sem er ekki enn komið á reikning.</translation>
    </message>
    <message>
        <source>It needs a session that is open, and in it a booking that is chosen.</source>
        <translation>Til þess þarf opið námskeið og valda bókun á því.</translation>
    </message>
    <message>
        <source>It needs a row that is chosen on the open tab and whose state allows it: what is issued does not change any more.</source>
        <translation>Velja þarf línu á opna flipanum í stöðu sem leyfir þetta: það sem er gefið út breytist ekki lengur.</translation>
    </message>
    <message>
        <source>It needs a customer that is open, and a row of theirs that is chosen.</source>
        <translation>Til þess þarf opinn viðskiptavin og valda línu hjá honum.</translation>
    </message>
    <message>
        <source>It needs the tab it belongs to, and there a row that is chosen.</source>
        <translation>Til þess þarf að opna réttan flipa og velja þar línu.</translation>
    </message>
    <message>
        <source>It needs the section it belongs to, and there something to be changed.</source>
        <translation>Til þess þarf að opna réttan hluta og breyta þar einhverju.</translation>
    </message>
    <message>
        <source>What it is about is not there just now: a call, a field with text, or something to be taken back.</source>
        <translation>Það sem þetta snýst um er ekki fyrir hendi núna: símtal, reitur með texta eða eitthvað til að taka til baka.</translation>
    </message>
    <message>
        <source>On duty: {name}</source>
        <translation>Á vakt: {name}</translation>
    </message>
    <message>
        <source>From {from_:moment} to {to:moment}.</source>
        <translation>Frá {from_:moment} til {to:moment}.</translation>
    </message>
    <message>
        <source>It is their turn in the rotation.</source>
        <translation>Röðin er komin að þeim í vaktaskipulaginu.</translation>
    </message>
    <message>
        <source>For: {skill}.</source>
        <translation>Fyrir: {skill}.</translation>
    </message>
    <message>
        <source>Somebody wrote it into the roster by hand.</source>
        <translation>Einhver skráði vaktina handvirkt.</translation>
    </message>
    <message>
        <source>They are rung when the first cannot be reached.</source>
        <translation>Hringt er í þau þegar ekki næst í þann fyrsta.</translation>
    </message>
    <message>
        <source>The profile promises somebody at all hours, and the roster names nobody for these.</source>
        <translation>Loforðið nær til allra stunda og enginn er skráður á vakt á þessum tíma.</translation>
    </message>
    <message>
        <source>What the customer is entitled to on {day:date}</source>
        <translation>Það sem viðskiptavinurinn á rétt á {day:date}</translation>
    </message>
    <message>
        <source>Tickets received from the first day's midnight to the last day's, in the desk's zone.</source>
        <translation>Beiðnir sem bárust frá miðnætti fyrsta dags til miðnættis síðasta dags á tímabelti þjónustuborðsins.</translation>
    </message>
    <message>
        <source>Tickets resolved in the period, whenever they were received.</source>
        <translation>Beiðnir sem leystust á tímabilinu, hvenær sem þær bárust.</translation>
    </message>
    <message>
        <source>Tickets that were open when the period ended.</source>
        <translation>Beiðnir sem voru opnar þegar tímabilinu lauk.</translation>
    </message>
    <message>
        <source>Tickets first answered in the period; the time is opening time, without what we waited for the customer.</source>
        <translation>Beiðnir sem var fyrst svarað á tímabilinu; tíminn er opnunartími án biðar eftir viðskiptavininum.</translation>
    </message>
    <message>
        <source>Promises whose time was up in the period, or that were fulfilled in it, and that were kept by their latest.</source>
        <translation>Loforð sem runnu út eða voru efnd á tímabilinu og voru efnd fyrir síðasta frest.</translation>
    </message>
    <message>
        <source>Promises whose latest passed before they were fulfilled; each with the reason given for it.</source>
        <translation>Loforð sem voru ekki efnd fyrir síðasta frest; hvert með þeirri ástæðu sem gefin var.</translation>
    </message>
    <message>
        <source>Calls nobody took in the period.</source>
        <translation>Símtöl sem enginn svaraði á tímabilinu.</translation>
    </message>
    <message>
        <source>Enter on the number opens the list it was counted from; what a reported week counted does not change any more.</source>
        <translation>Enter á tölunni opnar listann sem hún er talin úr; talning skýrsluviku breytist ekki framar.</translation>
    </message>
    <message>
        <source>Ticket {number}: {subject}</source>
        <translation>Beiðni {number}: {subject}</translation>
    </message>
    <message>
        <source>We wait for the customer since {at:moment}: until they answer, what was not yet due does not run out.</source>
        <translation>Beðið hefur verið eftir viðskiptavininum frá {at:moment}: þar til svar berst rennur það sem ekki var liðið ekki út.</translation>
    </message>
    <message>
        <source>The date was agreed with the customer: {day:date}.</source>
        <translation>Samið var við viðskiptavininn um daginn: {day:date}.</translation>
    </message>
    <message>
        <source>{kind}: kept {at:moment}.</source>
        <translation>{kind}: efnt {at:moment}.</translation>
    </message>
    <message>
        <source>No time is promised for this ticket.</source>
        <translation>Enginn tími er lofaður fyrir þessa beiðni.</translation>
    </message>
    <message>
        <source>Calls that began in the period; the quarters begun of each are counted.</source>
        <translation>Símtöl sem hófust á tímabilinu; talin eru byrjuð korter hvers þeirra.</translation>
    </message>
    <message>
        <source>Goals (aims without a latest) that were done by their aim, in the period.</source>
        <translation>Viðmið (án síðasta frests) sem náðust í tæka tíð á tímabilinu.</translation>
    </message>
    <message>
        <source>Goals whose aim passed in the period before they were done; no promise was broken by that.</source>
        <translation>Viðmið sem liðu hjá á tímabilinu án þess að nást; ekkert loforð var rofið með því.</translation>
    </message>
    <message>
        <source>Training of {name}</source>
        <translation>Kennsla fyrir: {name}</translation>
    </message>
    <message>
        <source>First logged in {day:date}.</source>
        <translation>Fyrsta innskráning {day:date}.</translation>
    </message>
    <message>
        <source>The profile promises training within {months} calendar months of that day: by {day:date}.</source>
        <translation>Loforðið er kennsla innan {months} almanaksmánaðar frá þeim degi: í síðasta lagi {day:date}.</translation>
    </message>
    <message>
        <source>Booked on a course {at:moment}.</source>
        <translation>Bókað á námskeið {at:moment}.</translation>
    </message>
    <message>
        <source>{agreement}: the term ends {day:date}</source>
        <translation>{agreement}: samningstíma lýkur {day:date}</translation>
    </message>
    <message>
        <source>It does not renew by itself: renew it, or let it end, by {day:date}.</source>
        <translation>Hann endurnýjast ekki sjálfkrafa: endurnýja þarf hann eða láta hann renna út fyrir {day:date}.</translation>
    </message>
    <message>
        <source>It renews by itself: {day:date} is the last day to give notice.</source>
        <translation>Hann endurnýjast sjálfkrafa: síðasti dagur til uppsagnar er {day:date}.</translation>
    </message>
    <message>
        <source>Nothing follows it after {day:date}.</source>
        <translation>Ekkert tekur við eftir {day:date}.</translation>
    </message>
    <message>
        <source>The training was completed {day:date}: it opens this agreement, which is not made yet.</source>
        <translation>Kennslunni lauk {day:date}: hún opnar þennan samning sem hefur ekki verið gerður enn.</translation>
    </message>
    <message>
        <source>It holds from {day:date}.</source>
        <translation>Gildir frá {day:date}.</translation>
    </message>
    <message>
        <source>It does not hold today.</source>
        <translation>Gildir ekki í dag.</translation>
    </message>
    <message>
        <source>It ends {day:date}.</source>
        <translation>Lýkur {day:date}.</translation>
    </message>
    <message>
        <source>It renews by itself {day:date}, unless notice is given {days} days before.</source>
        <translation>Endurnýjast sjálfkrafa {day:date} nema sagt sé upp {days} dögum fyrr.</translation>
    </message>
    <message>
        <source>Its term is over {day:date}: somebody has to renew it.</source>
        <translation>Samningstíma lýkur {day:date}: einhver þarf að endurnýja hann.</translation>
    </message>
    <message>
        <source>The waiting list, in order</source>
        <translation>Biðlistinn í réttri röð</translation>
    </message>
    <message>
        <source>{place}. {site}: {seats} seats, waiting since {at:moment}.</source>
        <translation>{place}. {site}: {seats} sæti, á bið frá {at:moment}.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Goals</source>
        <translation>Viðmið</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation>Viðmið náðust</translation>
    </message>
    <message>
        <source>Goals not reached</source>
        <translation>Viðmið náðust ekki</translation>
    </message>
    <message>
        <source>Over: {what}.</source>
        <translation>Lokið: {what}.</translation>
    </message>
    <message>
        <source>Over now</source>
        <translation>Lokið núna</translation>
    </message>
    <message>
        <source>The outage chosen is over: what stood still runs again</source>
        <translation>Völdu rekstrarrofi er lokið: það sem lá niðri er komið í gang</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>Colleague rung</source>
        <translation>Hringt í starfsmann</translation>
    </message>
    <message>
        <source>This absence was changed meanwhile: look at it again.</source>
        <translation>Þessari fjarveru var breytt í millitíðinni: skoðaðu hana aftur.</translation>
    </message>
    <message>
        <source>{person}, who is back, has the duty of {former} again: {span}</source>
        <translation>Vaktin fór frá {former} aftur til þess sem er kominn til baka ({person}): {span}</translation>
    </message>
    <message numerus="yes">
        <source>{n} duties are theirs again.</source>
        <translation><numerusform>{n} vakt er aftur hjá viðkomandi.</numerusform><numerusform>{n} vaktir eru aftur hjá viðkomandi.</numerusform></translation>
    </message>
    <message>
        <source>{name}, away</source>
        <translation>{name}, í burtu</translation>
    </message>
    <message>
        <source>{name}, away until {day}</source>
        <translation>{name}, í burtu til {day}</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>A condition takes at most {most} values: take some away.</source>
        <translation>Skilyrði rúmar í mesta lagi {most} gildi: fækkaðu þeim.</translation>
    </message>
</context>
</TS>
