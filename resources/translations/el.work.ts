<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el">
<context>
    <name>work</name>
    <message>
        <source>“{given}” is not one of the choices: {choices}.</source>
        <translation>Το «{given}» δεν είναι μία από τις επιλογές: {choices}.</translation>
    </message>
    <message>
        <source>{name} can't be changed here.</source>
        <translation>Το πεδίο {name} δεν αλλάζει εδώ.</translation>
    </message>
    <message>
        <source>“{given}” is not a version: write a number first, such as 3.4.</source>
        <translation>Το «{given}» δεν είναι έκδοση: γράψτε πρώτα αριθμό, π.χ. 3.4.</translation>
    </message>
    <message>
        <source>Ticket {number} is another customer's: choose one of this customer's own.</source>
        <translation>Το αίτημα {number} ανήκει σε άλλον πελάτη: επιλέξτε ένα του ίδιου πελάτη.</translation>
    </message>
    <message>
        <source>Write the caller's name.</source>
        <translation>Γράψτε το όνομα εκείνου που καλεί.</translation>
    </message>
    <message>
        <source>The call would end after now: check when it began and how long it took.</source>
        <translation>Η κλήση θα τελείωνε μετά από τώρα: ελέγξτε πότε άρχισε και πόσο κράτησε.</translation>
    </message>
    <message>
        <source>A call lasts at most {hours} hours: check how long it took.</source>
        <translation>Μια κλήση διαρκεί το πολύ {hours} ώρες: ελέγξτε πόσο κράτησε.</translation>
    </message>
    <message>
        <source>Write how long the call took.</source>
        <translation>Γράψτε πόσο κράτησε η κλήση.</translation>
    </message>
    <message>
        <source>You have a call on the line: park it or finish it first.</source>
        <translation>Έχετε κλήση στη γραμμή: σταθμεύστε την ή ολοκληρώστε την πρώτα.</translation>
    </message>
    <message>
        <source>This call is not there any more.</source>
        <translation>Αυτή η κλήση δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>This call has ended already.</source>
        <translation>Αυτή η κλήση έχει ήδη τελειώσει.</translation>
    </message>
    <message>
        <source>Say who calls first: then the price is known.</source>
        <translation>Δηλώστε πρώτα ποιος καλεί: τότε υπολογίζεται η τιμή.</translation>
    </message>
    <message>
        <source>This customer is not there any more.</source>
        <translation>Αυτός ο πελάτης δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>This is on an invoice already: take it off the draft, or credit the invoice, and change it then.</source>
        <translation>Περιλαμβάνεται ήδη σε τιμολόγιο: αφαιρέστε το από το πρόχειρο ή πιστώστε το τιμολόγιο και αλλάξτε το μετά.</translation>
    </message>
    <message>
        <source>This charge is not there any more.</source>
        <translation>Αυτή η χρέωση δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>The call has not ended: finish it first.</source>
        <translation>Η κλήση δεν έχει τελειώσει: ολοκληρώστε την πρώτα.</translation>
    </message>
    <message>
        <source>Nothing holds this charge any more.</source>
        <translation>Η χρέωση δεν είναι πια σε εκκρεμότητα.</translation>
    </message>
    <message>
        <source>Write the reason: it stays on the record.</source>
        <translation>Γράψτε τον λόγο: μένει στο ιστορικό.</translation>
    </message>
    <message>
        <source>Name the authorised contact who approved it: {names}.</source>
        <translation>Αναφέρετε τον εξουσιοδοτημένο υπεύθυνο επικοινωνίας που το ενέκρινε: {names}.</translation>
    </message>
    <message>
        <source>The customer has no authorised contact: a manager may release it, or enter one first.</source>
        <translation>Ο πελάτης δεν έχει εξουσιοδοτημένο υπεύθυνο επικοινωνίας: καταχωρίστε πρώτα έναν ή ζητήστε από υπεύθυνο να αποδεσμεύσει τη χρέωση.</translation>
    </message>
    <message>
        <source>“{name}” may not order chargeable work: name an authorised contact.</source>
        <translation>Ο/η «{name}» δεν μπορεί να παραγγείλει εργασία με χρέωση: αναφέρετε εξουσιοδοτημένο υπεύθυνο επικοινωνίας.</translation>
    </message>
    <message>
        <source>The office or a manager decides this.</source>
        <translation>Αυτό το αποφασίζει το γραφείο ή υπεύθυνος.</translation>
    </message>
    <message>
        <source>Write what it costs, without VAT: no price is published for it.</source>
        <translation>Γράψτε πόσο κοστίζει, χωρίς ΦΠΑ: δεν υπάρχει δημοσιευμένη τιμή.</translation>
    </message>
    <message>
        <source>“{given}” is not an amount in {currency}: write 0 or more.</source>
        <translation>Το «{given}» δεν είναι ποσό σε {currency}: γράψτε 0 ή περισσότερο.</translation>
    </message>
    <message>
        <source>Only what would be charged can be given away.</source>
        <translation>Χωρίς χρέωση μπορεί να δοθεί μόνο ό,τι αλλιώς θα χρεωνόταν.</translation>
    </message>
    <message>
        <source>This person is not at the desk any more: choose another.</source>
        <translation>Αυτό το άτομο δεν ανήκει πια στο τμήμα υποστήριξης: επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>The ticket is resolved: take it up again before you agree on a date.</source>
        <translation>Το αίτημα έχει επιλυθεί: ανοίξτε το ξανά πριν συμφωνήσετε ημερομηνία.</translation>
    </message>
    <message>
        <source>The desk is closed on {day:date}: agree on a business day.</source>
        <translation>Στις {day:date} είμαστε κλειστά: συμφωνήστε εργάσιμη ημέρα.</translation>
    </message>
    <message>
        <source>The request came after {day:date}: agree on a later day.</source>
        <translation>Το αίτημα ήρθε μετά τις {day:date}: συμφωνήστε μεταγενέστερη ημέρα.</translation>
    </message>
    <message>
        <source>Write the hours as a number from 0 to {most}, such as 2.5.</source>
        <translation>Γράψτε τις ώρες ως αριθμό από 0 έως {most}, π.χ. 2,5.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another customer: choose one of this customer's own.</source>
        <translation>Το «{name}» ανήκει σε άλλον πελάτη: επιλέξτε κάτι του ίδιου πελάτη.</translation>
    </message>
    <message>
        <source>Give the ticket a subject.</source>
        <translation>Δώστε θέμα στο αίτημα.</translation>
    </message>
    <message>
        <source>This ticket is not there any more.</source>
        <translation>Αυτό το αίτημα δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>The rules cannot price this as it is entered ({field}): correct it, or decide what it costs.</source>
        <translation>Οι κανόνες δεν μπορούν να το τιμολογήσουν όπως είναι καταχωρισμένο ({field}): διορθώστε το ή αποφασίστε πόσο κοστίζει.</translation>
    </message>
    <message>
        <source>An authorised contact approved it, recorded by {who} on {day:date}: {reason}</source>
        <translation>Το ενέκρινε εξουσιοδοτημένος υπεύθυνος επικοινωνίας, καταχώριση από {who} στις {day:date}: {reason}</translation>
    </message>
    <message>
        <source>The customer approved the estimate, recorded by {who} on {day:date}: {reason}</source>
        <translation>Ο πελάτης ενέκρινε την εκτίμηση κόστους, καταχώριση από {who} στις {day:date}: {reason}</translation>
    </message>
    <message>
        <source>The customer was told, recorded by {who} on {day:date}: {reason}</source>
        <translation>Ο πελάτης ενημερώθηκε, καταχώριση από {who} στις {day:date}: {reason}</translation>
    </message>
    <message>
        <source>{who} decided it on {day:date}: {reason}</source>
        <translation>Αποφασίστηκε από {who} στις {day:date}: {reason}</translation>
    </message>
    <message>
        <source>{who} set the price on {day:date}: {reason}</source>
        <translation>Η τιμή ορίστηκε από {who} στις {day:date}: {reason}</translation>
    </message>
    <message>
        <source>{who} released it on {day:date} without the approval: {reason}</source>
        <translation>Η χρέωση αποδεσμεύτηκε από {who} στις {day:date} χωρίς την έγκριση: {reason}</translation>
    </message>
    <message>
        <source>The agreed price is {net:money} without VAT.</source>
        <translation>Η συμφωνημένη τιμή είναι {net:money} χωρίς ΦΠΑ.</translation>
    </message>
</context>
</TS>
