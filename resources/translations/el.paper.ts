<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el">
<context>
<name>paper</name>
<message><source>Invoice</source><translation>Τιμολόγιο</translation></message>
<message><source>Invoice for services</source><translation>Τιμολόγιο Παροχής Υπηρεσιών</translation></message>
<message><source>Credit note</source><translation>Πιστωτικό τιμολόγιο</translation></message>
<message><source>Pro forma invoice</source><translation>Προτιμολόγιο</translation></message>
<message><source>Draft invoice</source><translation>Σχέδιο τιμολογίου</translation></message>
<message><source>Not issued</source><translation>Δεν έχει εκδοθεί</translation></message>
<message><source>Invoice number</source><translation>Αριθμός τιμολογίου</translation></message>
<message><source>Credit note number</source><translation>Αριθμός πιστωτικού</translation></message>
<message><source>Pro forma number</source><translation>Αριθμός προτιμολογίου</translation></message>
<message><source>Invoice date</source><translation>Ημερομηνία έκδοσης</translation></message>
<message><source>Issue date</source><translation>Ημερομηνία έκδοσης</translation></message>
<message><source>Due date</source><translation>Ημερομηνία λήξης πληρωμής</translation></message>
<message><source>Payment terms</source><translation>Όροι πληρωμής</translation></message>
<message><source>Your reference</source><translation>Αναφορά πελάτη</translation></message>
<message><source>Period of work</source><translation>Περίοδος εργασιών</translation></message>
<message><source>Payment reference</source><translation>Κωδικός πληρωμής</translation></message>
<message><source>Reference number</source><translation>Αριθμός αναφοράς</translation></message>
<message><source>KID</source><translation>KID</translation></message>
<message><source>RF reference</source><translation>Κωδικός RF</translation></message>
<message><source>Claim number</source><translation>Αριθμός απαίτησης</translation></message>
<message><source>Credits invoice</source><translation>Πιστώνει το τιμολόγιο</translation></message>
<message><source>Original invoice's date</source><translation>Ημερομηνία αρχικού τιμολογίου</translation></message>
<message><source>Payment details</source><translation>Στοιχεία πληρωμής</translation></message>
<message><source>Payee</source><translation>Δικαιούχος</translation></message>
<message><source>Bank account</source><translation>Τραπεζικός λογαριασμός</translation></message>
<message><source>To pay</source><translation>Πληρωτέο ποσό</translation></message>
<message><source>Total credited</source><translation>Σύνολο πίστωσης</translation></message>
<message><source>Total with VAT</source><translation>Σύνολο με ΦΠΑ</translation></message>
<message><source>Net total</source><translation>Σύνολο χωρίς ΦΠΑ</translation></message>
<message><source>VAT {rate:percent} of {net}</source><translation>ΦΠΑ {rate:percent} επί {net}</translation></message>
<message><source>Net {currency}</source><translation>Χωρίς ΦΠΑ {currency}</translation></message>
<message><source>Quantity</source><translation>Ποσότητα</translation></message>
<message><source>Unit price</source><translation>Τιμή μονάδας</translation></message>
<message><source>VAT</source><translation>ΦΠΑ</translation></message>
<message><source>Work</source><translation>Εργασία</translation></message>
<message><source>Draft</source><translation>Σχέδιο</translation></message>
<message><source>This draft is for checking only. It has no number, and nothing is to be paid by it.</source><translation>Το σχέδιο αυτό προορίζεται μόνο για έλεγχο. Δεν έχει αριθμό και δεν πληρώνεται τίποτα βάσει αυτού.</translation></message>
<message><source>Nothing to pay</source><translation>Δεν οφείλεται πληρωμή</translation></message>
<message><source>{amount} is credited against invoice {number}.</source><translation>Πιστώνεται ποσό {amount} έναντι του τιμολογίου {number}.</translation></message>
<message><source>This paper has no ΜΑΡΚ and is not a tax document: the document itself is issued through myDATA or a certified provider.</source><translation>Το παρόν δεν φέρει ΜΑΡΚ και δεν αποτελεί φορολογικό στοιχείο: το παραστατικό εκδίδεται μέσω myDATA ή πιστοποιημένου παρόχου.</translation></message>
<message><source>Gjalddagi is the day the amount falls due; eindagi is the last day to pay it without default interest.</source><translation>Gjalddagi είναι η ημέρα που το ποσό γίνεται πληρωτέο· eindagi είναι η τελευταία ημέρα πληρωμής χωρίς τόκους.</translation></message>
<message><source>Price list</source><translation>Τιμοκατάλογος</translation></message>
<message><source>valid from {day}</source><translation>ισχύει από {day}</translation></message>
<message><source>Unit</source><translation>Μονάδα</translation></message>
<message><source>Without VAT</source><translation>Χωρίς ΦΠΑ</translation></message>
<message><source>With VAT {rate:percent}</source><translation>Με ΦΠΑ {rate:percent}</translation></message>
<message><source>Quote</source><translation>Προσφορά</translation></message>
<message><source>Covered, at no charge</source><translation>Καλύπτεται χωρίς χρέωση</translation></message>
<message><source>What we promise</source><translation>Τι υποσχόμαστε</translation></message>
<message><source>Opening hours</source><translation>Ωράριο λειτουργίας</translation></message>
<message><source>Decided by us: not part of the published terms.</source><translation>Δική μας απόφαση: δεν περιλαμβάνεται στους δημοσιευμένους όρους.</translation></message>
<message><source>Attendance sheet</source><translation>Παρουσιολόγιο</translation></message>
<message><source>{day:year}, {start:clock}–{end:clock}</source><translation>{day:year}, {start:clock}–{end:clock}</translation></message>
<message><source>When</source><translation>Πότε</translation></message>
<message><source>Where</source><translation>Πού</translation></message>
<message><source>Trainer</source><translation>Εκπαιδευτής</translation></message>
<message><source>Name</source><translation>Όνομα</translation></message>
<message><source>Site</source><translation>Ιστότοπος</translation></message>
<message><source>Present</source><translation>Παρουσία</translation></message>
<message><source>Signature</source><translation>Υπογραφή</translation></message>
<message><source>An invoice needs at least one line: add the work it is for.</source><translation>Ένα τιμολόγιο χρειάζεται τουλάχιστον μία γραμμή: προσθέστε την εργασία που αφορά.</translation></message>
<message><source>An issued invoice needs its number and its date: issue it first, or print it as a draft.</source><translation>Ένα εκδοθέν τιμολόγιο χρειάζεται αριθμό και ημερομηνία: εκδώστε το πρώτα ή τυπώστε το ως σχέδιο.</translation></message>
<message><source>A credit note needs the number of the invoice it credits.</source><translation>Ένα πιστωτικό τιμολόγιο χρειάζεται τον αριθμό του τιμολογίου που πιστώνει.</translation></message>
<message><source>Line {number} has an amount but no VAT rate.</source><translation>Η γραμμή {number} έχει ποσό αλλά όχι συντελεστή ΦΠΑ.</translation></message>
<message><source>{amount} cannot be printed as an amount.</source><translation>Το {amount} δεν μπορεί να τυπωθεί ως ποσό.</translation></message>
<message><source>{amount} has more decimals than {currency} has.</source><translation>Το {amount} έχει περισσότερα δεκαδικά από όσα έχει το {currency}.</translation></message>
<message><source>The figures do not add up: the parts make {parts}, the paper says {whole}.</source><translation>Τα ποσά δεν συμφωνούν: τα μέρη κάνουν {parts}, το έγγραφο γράφει {whole}.</translation></message>
<message><source>The colour {colour} is not written as #RRGGBB, for example #0B6685.</source><translation>Το χρώμα {colour} δεν είναι γραμμένο ως #RRGGBB, για παράδειγμα #0B6685.</translation></message>
<message><source>The logo is not a picture that can be printed: choose a PNG or JPEG file.</source><translation>Το λογότυπο δεν είναι εικόνα που μπορεί να τυπωθεί: επιλέξτε αρχείο PNG ή JPEG.</translation></message>
<message><source>The logo is too large: choose a picture under 4 MB and 16 million pixels.</source><translation>Το λογότυπο είναι πολύ μεγάλο: επιλέξτε εικόνα κάτω από 4 MB και 16 εκατομμύρια εικονοστοιχεία.</translation></message>
<message><source>“{text}” has the character {character} ({name}), which cannot be printed: write it in Latin, Greek or Cyrillic letters.</source><translation>Το «{text}» έχει τον χαρακτήρα {character} ({name}), που δεν μπορεί να τυπωθεί: γράψτε το με λατινικά, ελληνικά ή κυριλλικά γράμματα.</translation></message>
<message numerus="yes"><source>{n} days net</source><translation><numerusform>{n} ημέρα</numerusform><numerusform>{n} ημέρες</numerusform></translation></message>
</context>
</TS>
