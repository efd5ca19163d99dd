<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
<name>paper</name>
<message><source>Invoice</source><translation>Lasku</translation></message>
<message><source>Invoice for services</source><translation>Lasku palveluista</translation></message>
<message><source>Credit note</source><translation>Hyvityslasku</translation></message>
<message><source>Pro forma invoice</source><translation>Proformalasku</translation></message>
<message><source>Draft invoice</source><translation>Laskuluonnos</translation></message>
<message><source>Not issued</source><translation>Vahvistamaton</translation></message>
<message><source>Invoice number</source><translation>Laskun numero</translation></message>
<message><source>Credit note number</source><translation>Hyvityslaskun numero</translation></message>
<message><source>Pro forma number</source><translation>Proformalaskun numero</translation></message>
<message><source>Invoice date</source><translation>Laskun päivä</translation></message>
<message><source>Issue date</source><translation>Päiväys</translation></message>
<message><source>Due date</source><translation>Eräpäivä</translation></message>
<message><source>Payment terms</source><translation>Maksuehto</translation></message>
<message><source>Your reference</source><translation>Viitteenne</translation></message>
<message><source>Period of work</source><translation>Työn aika</translation></message>
<message><source>Payment reference</source><translation>Maksun viite</translation></message>
<message><source>Reference number</source><translation>Viitenumero</translation></message>
<message><source>KID</source><translation>KID</translation></message>
<message><source>RF reference</source><translation>RF-viite</translation></message>
<message><source>Claim number</source><translation>Saatavan numero</translation></message>
<message><source>Credits invoice</source><translation>Hyvittää laskun</translation></message>
<message><source>Original invoice's date</source><translation>Alkuperäisen laskun päivä</translation></message>
<message><source>Payment details</source><translation>Maksutiedot</translation></message>
<message><source>Payee</source><translation>Saaja</translation></message>
<message><source>Bank account</source><translation>Tilinumero</translation></message>
<message><source>To pay</source><translation>Maksettavaa</translation></message>
<message><source>Total credited</source><translation>Hyvitetään yhteensä</translation></message>
<message><source>Total with VAT</source><translation>Yhteensä, sis. ALV</translation></message>
<message><source>Net total</source><translation>Veroton yhteensä</translation></message>
<message><source>VAT {rate:percent} of {net}</source><translation>ALV {rate:percent} / {net}</translation></message>
<message><source>Net {currency}</source><translation>Veroton {currency}</translation></message>
<message><source>Quantity</source><translation>Määrä</translation></message>
<message><source>Unit price</source><translation>Yksikköhinta</translation></message>
<message><source>VAT</source><translation>ALV</translation></message>
<message><source>Work</source><translation>Työ</translation></message>
<message><source>Draft</source><translation>Luonnos</translation></message>
<message><source>This draft is for checking only. It has no number, and nothing is to be paid by it.</source><translation>Tämä luonnos on vain tarkistettavaksi. Sillä ei ole numeroa, eikä sen perusteella makseta mitään.</translation></message>
<message><source>Nothing to pay</source><translation>Ei maksettavaa</translation></message>
<message><source>{amount} is credited against invoice {number}.</source><translation>Laskusta {number} hyvitetään {amount}.</translation></message>
<message><source>This paper has no ΜΑΡΚ and is not a tax document: the document itself is issued through myDATA or a certified provider.</source><translation>Tässä paperissa ei ole ΜΑΡΚ-tunnusta, eikä se ole verotosite: varsinainen tosite annetaan myDATA-palvelun tai hyväksytyn palveluntarjoajan kautta.</translation></message>
<message><source>Gjalddagi is the day the amount falls due; eindagi is the last day to pay it without default interest.</source><translation>Gjalddagi on päivä, jona maksu erääntyy; eindagi on viimeinen koroton maksupäivä.</translation></message>
<message><source>Price list</source><translation>Hinnasto</translation></message>
<message><source>valid from {day}</source><translation>voimassa {day} alkaen</translation></message>
<message><source>Unit</source><translation>Yksikkö</translation></message>
<message><source>Without VAT</source><translation>Veroton</translation></message>
<message><source>With VAT {rate:percent}</source><translation>Sis. ALV {rate:percent}</translation></message>
<message><source>Quote</source><translation>Tarjous</translation></message>
<message><source>Covered, at no charge</source><translation>Sisältyy ilman eri veloitusta</translation></message>
<message><source>What we promise</source><translation>Palvelulupauksemme</translation></message>
<message><source>Opening hours</source><translation>Aukioloajat</translation></message>
<message><source>Decided by us: not part of the published terms.</source><translation>Oma päätöksemme: ei sisälly julkaistuihin ehtoihin.</translation></message>
<message><source>Attendance sheet</source><translation>Läsnäololista</translation></message>
<message><source>{day:year}, {start:clock}–{end:clock}</source><translation>{day:year} klo {start:clock}–{end:clock}</translation></message>
<message><source>When</source><translation>Milloin</translation></message>
<message><source>Where</source><translation>Missä</translation></message>
<message><source>Trainer</source><translation>Kouluttaja</translation></message>
<message><source>Name</source><translation>Nimi</translation></message>
<message><source>Site</source><translation>Sivusto</translation></message>
<message><source>Present</source><translation>Läsnä</translation></message>
<message><source>Signature</source><translation>Allekirjoitus</translation></message>
<message><source>An invoice needs at least one line: add the work it is for.</source><translation>Laskussa on oltava vähintään yksi rivi: lisää työ, jota se koskee.</translation></message>
<message><source>An issued invoice needs its number and its date: issue it first, or print it as a draft.</source><translation>Vahvistettu lasku tarvitsee numeron ja päivän: vahvista se ensin tai tulosta se luonnoksena.</translation></message>
<message><source>A credit note needs the number of the invoice it credits.</source><translation>Hyvityslaskussa on oltava hyvitettävän laskun numero.</translation></message>
<message><source>Line {number} has an amount but no VAT rate.</source><translation>Rivillä {number} on summa mutta ei ALV-kantaa.</translation></message>
<message><source>{amount} cannot be printed as an amount.</source><translation>Arvoa {amount} ei voi tulostaa summana.</translation></message>
<message><source>{amount} has more decimals than {currency} has.</source><translation>Summassa {amount} on enemmän desimaaleja kuin valuutassa {currency}.</translation></message>
<message><source>The figures do not add up: the parts make {parts}, the paper says {whole}.</source><translation>Luvut eivät täsmää: osista tulee {parts}, mutta paperissa lukee {whole}.</translation></message>
<message><source>The colour {colour} is not written as #RRGGBB, for example #0B6685.</source><translation>Väriä {colour} ei ole kirjoitettu muodossa #RRGGBB, esimerkiksi #0B6685.</translation></message>
<message><source>The logo is not a picture that can be printed: choose a PNG or JPEG file.</source><translation>Logo ei ole tulostettava kuva: valitse PNG- tai JPEG-tiedosto.</translation></message>
<message><source>The logo is too large: choose a picture under 4 MB and 16 million pixels.</source><translation>Logo on liian suuri: valitse kuva, joka on alle 4 Mt ja 16 miljoonaa pikseliä.</translation></message>
<message><source>“{text}” has the character {character} ({name}), which cannot be printed: write it in Latin, Greek or Cyrillic letters.</source><translation>Tekstissä ”{text}” on merkki {character} ({name}), jota ei voi tulostaa: kirjoita se latinalaisin, kreikkalaisin tai kyrillisin kirjaimin.</translation></message>
<message numerus="yes"><source>{n} days net</source><translation><numerusform>{n} päivä netto</numerusform><numerusform>{n} päivää netto</numerusform></translation></message>
</context>
</TS>
