<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="is">
<context>
<name>paper</name>
<message><source>Invoice</source><translation>Reikningur</translation></message>
<message><source>Invoice for services</source><translation>Reikningur fyrir þjónustu</translation></message>
<message><source>Credit note</source><translation>Kreditreikningur</translation></message>
<message><source>Pro forma invoice</source><translation>Proforma-reikningur</translation></message>
<message><source>Draft invoice</source><translation>Drög að reikningi</translation></message>
<message><source>Not issued</source><translation>Ekki gefinn út</translation></message>
<message><source>Invoice number</source><translation>Reikningsnúmer</translation></message>
<message><source>Credit note number</source><translation>Númer kreditreiknings</translation></message>
<message><source>Pro forma number</source><translation>Proforma-númer</translation></message>
<message><source>Invoice date</source><translation>Dagsetning reiknings</translation></message>
<message><source>Issue date</source><translation>Útgáfudagur</translation></message>
<message><source>Due date</source><translation>Gjalddagi</translation></message>
<message><source>Payment terms</source><translation>Greiðslufrestur</translation></message>
<message><source>Your reference</source><translation>Tilvísun ykkar</translation></message>
<message><source>Period of work</source><translation>Vinnutímabil</translation></message>
<message><source>Payment reference</source><translation>Tilvísun greiðslu</translation></message>
<message><source>Reference number</source><translation>Tilvísunarnúmer</translation></message>
<message><source>KID</source><translation>KID</translation></message>
<message><source>RF reference</source><translation>RF-tilvísun</translation></message>
<message><source>Claim number</source><translation>Kröfunúmer</translation></message>
<message><source>Credits invoice</source><translation>Leiðréttir reikning</translation></message>
<message><source>Original invoice's date</source><translation>Dags. upphaflegs reiknings</translation></message>
<message><source>Payment details</source><translation>Greiðsluupplýsingar</translation></message>
<message><source>Payee</source><translation>Móttakandi</translation></message>
<message><source>Bank account</source><translation>Bankareikningur</translation></message>
<message><source>To pay</source><translation>Til greiðslu</translation></message>
<message><source>Total credited</source><translation>Inneign samtals</translation></message>
<message><source>Total with VAT</source><translation>Samtals með VSK</translation></message>
<message><source>Net total</source><translation>Samtals án VSK</translation></message>
<message><source>VAT {rate:percent} of {net}</source><translation>VSK {rate:percent} af {net}</translation></message>
<message><source>Net {currency}</source><translation>Án VSK {currency}</translation></message>
<message><source>Quantity</source><translation>Magn</translation></message>
<message><source>Unit price</source><translation>Einingaverð</translation></message>
<message><source>VAT</source><translation>VSK</translation></message>
<message><source>Work</source><translation>Vinna</translation></message>
<message><source>Draft</source><translation>Drög</translation></message>
<message><source>This draft is for checking only. It has no number, and nothing is to be paid by it.</source><translation>Þessi drög eru aðeins til yfirlestrar. Þau hafa ekkert númer og ekki á að greiða eftir þeim.</translation></message>
<message><source>Nothing to pay</source><translation>Ekkert að greiða</translation></message>
<message><source>{amount} is credited against invoice {number}.</source><translation>Upphæðin {amount} er dregin frá reikningi {number}.</translation></message>
<message><source>This paper has no ΜΑΡΚ and is not a tax document: the document itself is issued through myDATA or a certified provider.</source><translation>Þetta skjal er án ΜΑΡΚ og er ekki skattaskjal: skjalið sjálft er gefið út í myDATA eða hjá vottuðum þjónustuaðila.</translation></message>
<message><source>Gjalddagi is the day the amount falls due; eindagi is the last day to pay it without default interest.</source><translation>Gjalddagi er dagurinn þegar greiða ber upphæðina; eindagi er síðasti dagur til að greiða hana án dráttarvaxta.</translation></message>
<message><source>Price list</source><translation>Gjaldskrá</translation></message>
<message><source>valid from {day}</source><translation>gildir frá {day}</translation></message>
<message><source>Unit</source><translation>Eining</translation></message>
<message><source>Without VAT</source><translation>Án VSK</translation></message>
<message><source>With VAT {rate:percent}</source><translation>Með VSK {rate:percent}</translation></message>
<message><source>Quote</source><translation>Tilboð</translation></message>
<message><source>Covered, at no charge</source><translation>Innifalið, án endurgjalds</translation></message>
<message><source>What we promise</source><translation>Loforð okkar</translation></message>
<message><source>Opening hours</source><translation>Opnunartími</translation></message>
<message><source>Decided by us: not part of the published terms.</source><translation>Okkar eigin ákvörðun: ekki hluti af birtum skilmálum.</translation></message>
<message><source>Attendance sheet</source><translation>Mætingarlisti</translation></message>
<message><source>{day:year}, {start:clock}–{end:clock}</source><translation>{day:year} kl. {start:clock}–{end:clock}</translation></message>
<message><source>When</source><translation>Hvenær</translation></message>
<message><source>Where</source><translation>Hvar</translation></message>
<message><source>Trainer</source><translation>Leiðbeinandi</translation></message>
<message><source>Name</source><translation>Nafn</translation></message>
<message><source>Site</source><translation>Vefur</translation></message>
<message><source>Present</source><translation>Mætt</translation></message>
<message><source>Signature</source><translation>Undirskrift</translation></message>
<message><source>An invoice needs at least one line: add the work it is for.</source><translation>Reikningur þarf að minnsta kosti eina línu: bætið við vinnunni sem hann er fyrir.</translation></message>
<message><source>An issued invoice needs its number and its date: issue it first, or print it as a draft.</source><translation>Útgefinn reikningur þarf númer og dagsetningu: gefið hann fyrst út eða prentið sem drög.</translation></message>
<message><source>A credit note needs the number of the invoice it credits.</source><translation>Kreditreikningur þarf númer reikningsins sem hann leiðréttir.</translation></message>
<message><source>Line {number} has an amount but no VAT rate.</source><translation>Lína {number} er með upphæð en ekkert VSK-hlutfall.</translation></message>
<message><source>{amount} cannot be printed as an amount.</source><translation>Ekki er hægt að prenta {amount} sem upphæð.</translation></message>
<message><source>{amount} has more decimals than {currency} has.</source><translation>{amount} er með fleiri aukastafi en {currency} hefur.</translation></message>
<message><source>The figures do not add up: the parts make {parts}, the paper says {whole}.</source><translation>Tölurnar stemma ekki: hlutarnir eru samtals {parts} en á blaðinu stendur {whole}.</translation></message>
<message><source>The colour {colour} is not written as #RRGGBB, for example #0B6685.</source><translation>Liturinn {colour} er ekki skrifaður sem #RRGGBB, til dæmis #0B6685.</translation></message>
<message><source>The logo is not a picture that can be printed: choose a PNG or JPEG file.</source><translation>Merkið er ekki mynd sem hægt er að prenta: veljið PNG- eða JPEG-skrá.</translation></message>
<message><source>The logo is too large: choose a picture under 4 MB and 16 million pixels.</source><translation>Merkið er of stórt: veljið mynd undir 4 MB og 16 milljónum díla.</translation></message>
<message><source>“{text}” has the character {character} ({name}), which cannot be printed: write it in Latin, Greek or Cyrillic letters.</source><translation>Í „{text}“ er stafurinn {character} ({name}) sem ekki er hægt að prenta: skrifið hann með latneskum, grískum eða kýrillískum stöfum.</translation></message>
<message numerus="yes"><source>{n} days net</source><translation><numerusform>{n} dagur</numerusform><numerusform>{n} dagar</numerusform></translation></message>
</context>
</TS>
