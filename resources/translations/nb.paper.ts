<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb">
<context>
<name>paper</name>
<message><source>Invoice</source><translation>Faktura</translation></message>
<message><source>Invoice for services</source><translation>Faktura for tjenester</translation></message>
<message><source>Credit note</source><translation>Kreditnota</translation></message>
<message><source>Pro forma invoice</source><translation>Proformafaktura</translation></message>
<message><source>Draft invoice</source><translation>Fakturautkast</translation></message>
<message><source>Not issued</source><translation>Ikke utstedt</translation></message>
<message><source>Invoice number</source><translation>Fakturanummer</translation></message>
<message><source>Credit note number</source><translation>Kreditnotanummer</translation></message>
<message><source>Pro forma number</source><translation>Proformanummer</translation></message>
<message><source>Invoice date</source><translation>Fakturadato</translation></message>
<message><source>Issue date</source><translation>Utstedelsesdato</translation></message>
<message><source>Due date</source><translation>Forfallsdato</translation></message>
<message><source>Payment terms</source><translation>Betalingsbetingelser</translation></message>
<message><source>Your reference</source><translation>Deres referanse</translation></message>
<message><source>Period of work</source><translation>Arbeidsperiode</translation></message>
<message><source>Payment reference</source><translation>Betalingsreferanse</translation></message>
<message><source>Reference number</source><translation>Referansenummer</translation></message>
<message><source>KID</source><translation>KID</translation></message>
<message><source>RF reference</source><translation>RF-referanse</translation></message>
<message><source>Claim number</source><translation>Kravnummer</translation></message>
<message><source>Credits invoice</source><translation>Krediterer faktura</translation></message>
<message><source>Original invoice's date</source><translation>Opprinnelig fakturadato</translation></message>
<message><source>Payment details</source><translation>Betalingsinformasjon</translation></message>
<message><source>Payee</source><translation>Mottaker</translation></message>
<message><source>Bank account</source><translation>Kontonummer</translation></message>
<message><source>To pay</source><translation>Å betale</translation></message>
<message><source>Total credited</source><translation>Kreditert beløp</translation></message>
<message><source>Total with VAT</source><translation>Sum inkl. mva.</translation></message>
<message><source>Net total</source><translation>Sum eks. mva.</translation></message>
<message><source>VAT {rate:percent} of {net}</source><translation>Mva. {rate:percent} av {net}</translation></message>
<message><source>Net {currency}</source><translation>Eks. mva. {currency}</translation></message>
<message><source>Quantity</source><translation>Antall</translation></message>
<message><source>Unit price</source><translation>Enhetspris</translation></message>
<message><source>VAT</source><translation>Mva.</translation></message>
<message><source>Work</source><translation>Arbeid</translation></message>
<message><source>Draft</source><translation>Utkast</translation></message>
<message><source>This draft is for checking only. It has no number, and nothing is to be paid by it.</source><translation>Dette utkastet er bare til gjennomsyn. Det har ikke noe nummer, og det skal ikke betales etter det.</translation></message>
<message><source>Nothing to pay</source><translation>Ingenting å betale</translation></message>
<message><source>{amount} is credited against invoice {number}.</source><translation>{amount} krediteres mot faktura {number}.</translation></message>
<message><source>This paper has no ΜΑΡΚ and is not a tax document: the document itself is issued through myDATA or a certified provider.</source><translation>Dette papiret har ikke ΜΑΡΚ og er ikke et skattedokument: selve dokumentet utstedes gjennom myDATA eller en sertifisert leverandør.</translation></message>
<message><source>Gjalddagi is the day the amount falls due; eindagi is the last day to pay it without default interest.</source><translation>Gjalddagi er dagen beløpet skal betales; eindagi er siste betalingsdag uten forsinkelsesrente.</translation></message>
<message><source>Price list</source><translation>Prisliste</translation></message>
<message><source>valid from {day}</source><translation>gjelder fra {day}</translation></message>
<message><source>Unit</source><translation>Enhet</translation></message>
<message><source>Without VAT</source><translation>Eks. mva.</translation></message>
<message><source>With VAT {rate:percent}</source><translation>Inkl. mva. {rate:percent}</translation></message>
<message><source>Quote</source><translation>Tilbud</translation></message>
<message><source>Covered, at no charge</source><translation>Inkludert uten ekstra betaling</translation></message>
<message><source>What we promise</source><translation>Dette lover vi</translation></message>
<message><source>Opening hours</source><translation>Åpningstider</translation></message>
<message><source>Decided by us: not part of the published terms.</source><translation>Bestemt av oss: ikke en del av de publiserte vilkårene.</translation></message>
<message><source>Attendance sheet</source><translation>Oppmøteliste</translation></message>
<message><source>{day:year}, {start:clock}–{end:clock}</source><translation>{day:year} kl. {start:clock}–{end:clock}</translation></message>
<message><source>When</source><translation>Når</translation></message>
<message><source>Where</source><translation>Hvor</translation></message>
<message><source>Trainer</source><translation>Kursholder</translation></message>
<message><source>Name</source><translation>Navn</translation></message>
<message><source>Site</source><translation>Nettsted</translation></message>
<message><source>Present</source><translation>Til stede</translation></message>
<message><source>Signature</source><translation>Underskrift</translation></message>
<message><source>An invoice needs at least one line: add the work it is for.</source><translation>En faktura trenger minst én linje: legg til arbeidet den gjelder.</translation></message>
<message><source>An issued invoice needs its number and its date: issue it first, or print it as a draft.</source><translation>En utstedt faktura trenger nummer og dato: utsted den først, eller skriv den ut som utkast.</translation></message>
<message><source>A credit note needs the number of the invoice it credits.</source><translation>En kreditnota trenger nummeret på fakturaen den krediterer.</translation></message>
<message><source>Line {number} has an amount but no VAT rate.</source><translation>Linje {number} har et beløp, men ingen mva.-sats.</translation></message>
<message><source>{amount} cannot be printed as an amount.</source><translation>{amount} kan ikke skrives ut som et beløp.</translation></message>
<message><source>{amount} has more decimals than {currency} has.</source><translation>{amount} har flere desimaler enn {currency} har.</translation></message>
<message><source>The figures do not add up: the parts make {parts}, the paper says {whole}.</source><translation>Tallene stemmer ikke: delene blir {parts}, men på papiret står det {whole}.</translation></message>
<message><source>The colour {colour} is not written as #RRGGBB, for example #0B6685.</source><translation>Fargen {colour} er ikke skrevet som #RRGGBB, for eksempel #0B6685.</translation></message>
<message><source>The logo is not a picture that can be printed: choose a PNG or JPEG file.</source><translation>Logoen er ikke et bilde som kan skrives ut: velg en PNG- eller JPEG-fil.</translation></message>
<message><source>The logo is too large: choose a picture under 4 MB and 16 million pixels.</source><translation>Logoen er for stor: velg et bilde under 4 MB og 16 millioner piksler.</translation></message>
<message><source>“{text}” has the character {character} ({name}), which cannot be printed: write it in Latin, Greek or Cyrillic letters.</source><translation>«{text}» har tegnet {character} ({name}), som ikke kan skrives ut: skriv det med latinske, greske eller kyrilliske bokstaver.</translation></message>
<message numerus="yes"><source>{n} days net</source><translation><numerusform>{n} dag netto</numerusform><numerusform>{n} dager netto</numerusform></translation></message>
</context>
</TS>
