<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el">
<context>
    <name>queue</name>
    <message>
        <source>Owner</source>
        <translation>Υπεύθυνος</translation>
    </message>
    <message>
        <source>Give the tickets to somebody</source>
        <translation>Ανάθεση των αιτημάτων σε κάποιον</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Αλλαγή είδους</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Προτεραιότητα</translation>
    </message>
    <message>
        <source>Change the priority</source>
        <translation>Αλλαγή προτεραιότητας</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Αιτία</translation>
    </message>
    <message>
        <source>Change the cause</source>
        <translation>Αλλαγή αιτίας</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Επίπεδο</translation>
    </message>
    <message>
        <source>Change the level</source>
        <translation>Αλλαγή επιπέδου</translation>
    </message>
    <message>
        <source>Change the work</source>
        <translation>Αλλαγή εργασίας</translation>
    </message>
    <message>
        <source>Show this view of the queue</source>
        <translation>Εμφάνιση αυτής της προβολής της ουράς</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Νέο αίτημα</translation>
    </message>
    <message>
        <source>Open a new ticket</source>
        <translation>Άνοιγμα νέου αιτήματος</translation>
    </message>
    <message>
        <source>Search tickets</source>
        <translation>Αναζήτηση αιτημάτων</translation>
    </message>
    <message>
        <source>Search by number and words</source>
        <translation>Αναζήτηση με αριθμό και λέξεις</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Ανάληψη</translation>
    </message>
    <message>
        <source>Make the tickets mine</source>
        <translation>Ανάληψη των αιτημάτων από εμένα</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Απάντηση</translation>
    </message>
    <message>
        <source>Write to the customer</source>
        <translation>Γράψτε στον πελάτη</translation>
    </message>
    <message>
        <source>Write a note only the desk sees</source>
        <translation>Γράψτε σημείωση που βλέπει μόνο η ομάδα</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Αναμονή πελάτη</translation>
    </message>
    <message>
        <source>Wait for the customer; the clock stands still</source>
        <translation>Αναμονή πελάτη· ο χρόνος σταματά</translation>
    </message>
    <message>
        <source>Set going</source>
        <translation>Συνέχιση</translation>
    </message>
    <message>
        <source>The customer answered: the clock runs again</source>
        <translation>Ο πελάτης απάντησε: ο χρόνος μετρά ξανά</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Κλιμάκωση</translation>
    </message>
    <message>
        <source>Lift to the next level, then to management</source>
        <translation>Μεταφορά στο επόμενο επίπεδο, έπειτα στη διοίκηση</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Agree on a date with the customer</source>
        <translation>Συμφωνία ημερομηνίας με τον πελάτη</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Εκτίμηση</translation>
    </message>
    <message>
        <source>Record an estimate and whether the customer was told</source>
        <translation>Καταγραφή εκτίμησης και αν ενημερώθηκε ο πελάτης</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Επίλυση</translation>
    </message>
    <message>
        <source>Mark as resolved; once more takes it up again</source>
        <translation>Σήμανση ως επιλυμένο· ξανά για άνοιγμα</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>Take resolved tickets up again</source>
        <translation>Άνοιγμα ξανά των επιλυμένων αιτημάτων</translation>
    </message>
    <message>
        <source>{who} handed the ticket to {name}</source>
        <translation>{who}: ανάθεση του αιτήματος σε {name}</translation>
    </message>
    <message>
        <source>{who} agreed on {day:day} with the customer</source>
        <translation>{who}: συμφωνία με τον πελάτη για {day:day}</translation>
    </message>
    <message>
        <source>{who} changed the estimate</source>
        <translation>{who}: αλλαγή της εκτίμησης</translation>
    </message>
    <message>
        <source>{field:tr}: {before} → {after}</source>
        <translation>{field:tr}: {before} → {after}</translation>
    </message>
    <message>
        <source>{who} opened the ticket</source>
        <translation>{who}: άνοιγμα του αιτήματος</translation>
    </message>
    <message>
        <source>{who} waits for the customer; the clock stands still</source>
        <translation>{who}: αναμονή πελάτη· ο χρόνος σταμάτησε</translation>
    </message>
    <message>
        <source>{who} set the clock going again</source>
        <translation>{who}: ο χρόνος μετρά ξανά</translation>
    </message>
    <message>
        <source>{who} resolved the ticket</source>
        <translation>{who}: επίλυση του αιτήματος</translation>
    </message>
    <message>
        <source>{who} reopened the ticket</source>
        <translation>{who}: επαναφορά του αιτήματος</translation>
    </message>
    <message>
        <source>{who} merged another ticket into this one</source>
        <translation>{who}: συγχώνευση άλλου αιτήματος σε αυτό</translation>
    </message>
    <message>
        <source>{who} let go of the ticket</source>
        <translation>{who}: αποδέσμευση του αιτήματος</translation>
    </message>
    <message>
        <source>{who} took the ticket</source>
        <translation>{who}: ανάληψη του αιτήματος</translation>
    </message>
    <message>
        <source>{who} took back the agreed date</source>
        <translation>{who}: ακύρωση της συμφωνημένης ημερομηνίας</translation>
    </message>
    <message>
        <source>{who} recorded that the estimate is approved</source>
        <translation>{who}: καταγραφή ότι η εκτίμηση εγκρίθηκε</translation>
    </message>
    <message>
        <source>{who} recorded an estimate of {hours:number} h</source>
        <translation>{who}: καταγραφή εκτίμησης {hours:number} ωρών</translation>
    </message>
    <message>
        <source>{who} told the customer the hours</source>
        <translation>{who}: ενημέρωση του πελάτη για τις ώρες</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Το τμήμα υποστήριξης</translation>
    </message>
    <message>
        <source>{who} took the ticket to management</source>
        <translation>{who}: μεταφορά του αιτήματος στη διοίκηση</translation>
    </message>
    <message>
        <source>{who} lifted the ticket to level {level}</source>
        <translation>{who}: μεταφορά του αιτήματος στο επίπεδο {level}</translation>
    </message>
    <message>
        <source>{who} changed the ticket</source>
        <translation>{who}: αλλαγή του αιτήματος</translation>
    </message>
    <message>
        <source>Subject: {text}</source>
        <translation>Θέμα: {text}</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Υπόσχεση</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Αρ.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ελήφθη</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Κανάλι</translation>
    </message>
    <message>
        <source>With management</source>
        <translation>Στη διοίκηση</translation>
    </message>
    <message>
        <source>Estimate of the work</source>
        <translation>Εκτίμηση της εργασίας</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ώρες</translation>
    </message>
    <message>
        <source>The customer has been told the hours</source>
        <translation>Ο πελάτης έχει ενημερωθεί για τις ώρες</translation>
    </message>
    <message>
        <source>Record the estimate</source>
        <translation>Καταγραφή εκτίμησης</translation>
    </message>
    <message>
        <source>Write hours as a number, such as 2 or 1.5.</source>
        <translation>Γράψτε τις ώρες ως αριθμό, π.χ. 2 ή 1,5.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Κανείς</translation>
    </message>
    <message>
        <source>What does the fault do?</source>
        <translation>Τι προκαλεί η βλάβη;</translation>
    </message>
    <message>
        <source>Customer or contact</source>
        <translation>Πελάτης ή επαφή</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Περί τίνος πρόκειται</translation>
    </message>
    <message>
        <source>Name, company or phone number</source>
        <translation>Όνομα, εταιρεία ή τηλέφωνο</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Πελάτες που βρέθηκαν</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Αργότερα</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Άνοιγμα αιτήματος</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Εγώ</translation>
    </message>
    <message>
        <source>Choose the customer first.</source>
        <translation>Επιλέξτε πρώτα τον πελάτη.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Γράψτε πρώτα κάτι.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Περισσότερες ενέργειες</translation>
    </message>
    <message>
        <source>Reply | {time}</source>
        <translation>Απάντηση | {time}</translation>
    </message>
    <message>
        <source>Call back | {time}</source>
        <translation>Κλήση | {time}</translation>
    </message>
    <message>
        <source>Start | {time}</source>
        <translation>Έναρξη | {time}</translation>
    </message>
    <message>
        <source>Solve | {time}</source>
        <translation>Επίλυση | {time}</translation>
    </message>
    <message>
        <source>Update | {time}</source>
        <translation>Ενημέρωση | {time}</translation>
    </message>
    <message>
        <source>Planned | {time}</source>
        <translation>Ορίστηκε | {time}</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>απάντηση</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>επιστροφή κλήσης</translation>
    </message>
    <message>
        <source>start of work</source>
        <translation>έναρξη εργασίας</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>επίλυση</translation>
    </message>
    <message>
        <source>news of progress</source>
        <translation>ενημέρωση προόδου</translation>
    </message>
    <message>
        <source>agreed date</source>
        <translation>συμφωνημένη ημερομηνία</translation>
    </message>
    <message>
        <source>Held | approval</source>
        <translation>Εκκρεμεί | έγκριση</translation>
    </message>
    <message>
        <source>Held | estimate</source>
        <translation>Εκκρεμεί | εκτίμηση</translation>
    </message>
    <message>
        <source>Held | notice</source>
        <translation>Εκκρεμεί | ενημέρωση</translation>
    </message>
    <message>
        <source>Held | decision</source>
        <translation>Εκκρεμεί | απόφαση</translation>
    </message>
    <message>
        <source>Held | price</source>
        <translation>Εκκρεμεί | τιμή</translation>
    </message>
    <message>
        <source>Promise: held until somebody who may order the work approves it</source>
        <translation>Υπόσχεση: εκκρεμεί η έγκριση εξουσιοδοτημένου υπευθύνου</translation>
    </message>
    <message>
        <source>Promise: held until an estimate is approved</source>
        <translation>Υπόσχεση: εκκρεμεί η έγκριση της εκτίμησης</translation>
    </message>
    <message>
        <source>Promise: held until the customer is told the hours</source>
        <translation>Υπόσχεση: εκκρεμεί η ενημέρωση του πελάτη για τις ώρες</translation>
    </message>
    <message>
        <source>Promise: held until it is decided whether the work is charged</source>
        <translation>Υπόσχεση: εκκρεμεί η απόφαση αν η εργασία χρεώνεται</translation>
    </message>
    <message>
        <source>Promise: held until a price is set</source>
        <translation>Υπόσχεση: εκκρεμεί ο ορισμός τιμής</translation>
    </message>
    <message>
        <source>Reply by {at}</source>
        <translation>Απάντηση έως {at}</translation>
    </message>
    <message>
        <source>Call back by {at}</source>
        <translation>Κλήση έως {at}</translation>
    </message>
    <message>
        <source>Start by {at}</source>
        <translation>Έναρξη έως {at}</translation>
    </message>
    <message>
        <source>Solve by {at}</source>
        <translation>Επίλυση έως {at}</translation>
    </message>
    <message>
        <source>Update by {at}</source>
        <translation>Ενημέρωση έως {at}</translation>
    </message>
    <message>
        <source>Planned for {at}</source>
        <translation>Ορίστηκε έως {at}</translation>
    </message>
    <message>
        <source>Reply by {day} {at:clock}</source>
        <translation>Απάντηση έως {day} {at:clock}</translation>
    </message>
    <message>
        <source>Call back by {day} {at:clock}</source>
        <translation>Κλήση έως {day} {at:clock}</translation>
    </message>
    <message>
        <source>Start by {day} {at:clock}</source>
        <translation>Έναρξη έως {day} {at:clock}</translation>
    </message>
    <message>
        <source>Solve by {day} {at:clock}</source>
        <translation>Επίλυση έως {day} {at:clock}</translation>
    </message>
    <message>
        <source>Update by {day} {at:clock}</source>
        <translation>Ενημέρωση έως {day} {at:clock}</translation>
    </message>
    <message>
        <source>Planned for {day} {at:clock}</source>
        <translation>Ορίστηκε {day} {at:clock}</translation>
    </message>
    <message>
        <source>Promise: goes into the next release</source>
        <translation>Υπόσχεση: στην επόμενη έκδοση</translation>
    </message>
    <message>
        <source>Promise: none</source>
        <translation>Υπόσχεση: καμία</translation>
    </message>
    <message>
        <source>Next release</source>
        <translation>Επόμενη έκδοση</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>Χωρίς υπόσχεση</translation>
    </message>
    <message>
        <source>Promise: {name}, due {at:moment}</source>
        <translation>Υπόσχεση: {name}, {at:moment}</translation>
    </message>
    <message>
        <source>Promise: waiting for the customer since {day:day}</source>
        <translation>Υπόσχεση: αναμονή πελάτη από {day:day}</translation>
    </message>
    <message>
        <source>Promise: {name}, aim passed, to be kept by {at:moment}</source>
        <translation>Υπόσχεση: {name}, ο στόχος παρήλθε, το αργότερο {at:moment}</translation>
    </message>
    <message>
        <source>Promise: none, the ticket is resolved</source>
        <translation>Υπόσχεση: καμία, το αίτημα έχει επιλυθεί</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Επιλύθηκε</translation>
    </message>
    <message numerus="yes">
        <source>Promise: breached {n} minutes ago</source>
        <translation>
            <numerusform>Υπόσχεση: αθετήθηκε πριν από {n} λεπτό</numerusform>
            <numerusform>Υπόσχεση: αθετήθηκε πριν από {n} λεπτά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promise: breached {n} hours ago</source>
        <translation>
            <numerusform>Υπόσχεση: αθετήθηκε πριν από {n} ώρα</numerusform>
            <numerusform>Υπόσχεση: αθετήθηκε πριν από {n} ώρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promise: breached {n} days ago</source>
        <translation>
            <numerusform>Υπόσχεση: αθετήθηκε πριν από {n} ημέρα</numerusform>
            <numerusform>Υπόσχεση: αθετήθηκε πριν από {n} ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promise: {name}, due in {n} minutes</source>
        <translation>
            <numerusform>Υπόσχεση: {name}, σε {n} λεπτό</numerusform>
            <numerusform>Υπόσχεση: {name}, σε {n} λεπτά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promise: {name}, due in {n} hours</source>
        <translation>
            <numerusform>Υπόσχεση: {name}, σε {n} ώρα</numerusform>
            <numerusform>Υπόσχεση: {name}, σε {n} ώρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Breached | {time}</source>
        <translation>Αθέτηση | {time}</translation>
    </message>
    <message>
        <source>Waiting | {time}</source>
        <translation>Αναμονή πελάτη | {time}</translation>
    </message>
    <message>
        <source>Aim passed | {time}</source>
        <translation>Εκτός στόχου | {time}</translation>
    </message>
    <message>
        <source>Breached | {time} ago</source>
        <translation>Αθέτηση | πριν {time}</translation>
    </message>
    <message>
        <source>Aim passed | {time} left</source>
        <translation>Εκτός στόχου | μένουν {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>μένουν {time}</translation>
    </message>
    <message>
        <source>Promise: {name}, aim passed</source>
        <translation>Υπόσχεση: {name}, ο στόχος παρήλθε</translation>
    </message>
    <message>
        <source>Aim passed</source>
        <translation>Εκτός στόχου</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} assumptions</source>
        <translation>
            <numerusform>Εμφάνιση {n} παραδοχής</numerusform>
            <numerusform>Εμφάνιση {n} παραδοχών</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the assumptions</source>
        <translation>Απόκρυψη παραδοχών</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Προηγούμενος μήνας</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Επόμενος μήνας</translation>
    </message>
    <message>
        <source>Take the date back</source>
        <translation>Ακύρωση ημερομηνίας</translation>
    </message>
    <message>
        <source>Agree on {day:short}</source>
        <translation>Συμφωνία για {day:short}</translation>
    </message>
    <message>
        <source>{state}: {hours:number} h</source>
        <translation>{state}: {hours:number} ώ.</translation>
    </message>
    <message>
        <source>Found in all tickets</source>
        <translation>Βρέθηκαν σε όλα τα αιτήματα</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Επιλογή στηλών</translation>
    </message>
    <message>
        <source>yesterday {at:clock}</source>
        <translation>χθες {at:clock}</translation>
    </message>
    <message>
        <source>No ticket is found for “{text}”.</source>
        <translation>Δεν βρέθηκε αίτημα για «{text}».</translation>
    </message>
    <message>
        <source>Number, subject, messages, customer and contact were searched, in all tickets.</source>
        <translation>Έγινε αναζήτηση σε αριθμό, θέμα, μηνύματα, πελάτη και επαφή, σε όλα τα αιτήματα.</translation>
    </message>
    <message>
        <source>The next promise falls due on {at:moment}.</source>
        <translation>Η επόμενη υπόσχεση λήγει {at:moment}.</translation>
    </message>
    <message>
        <source>No promise is running.</source>
        <translation>Δεν τρέχει καμία υπόσχεση.</translation>
    </message>
    <message>
        <source>Show all open</source>
        <translation>Εμφάνιση όλων των ανοικτών</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Καθαρισμός αναζήτησης</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Παραμένει ανοικτό</translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation>Αναμονή πελάτη</translation>
    </message>
    <message>
        <source>Resolve afterwards</source>
        <translation>Επίλυση μετά</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Αποστολή</translation>
    </message>
    <message>
        <source>Write a reply to {name}</source>
        <translation>Γράψτε απάντηση προς {name}</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>Μετά την αποστολή</translation>
    </message>
    <message>
        <source>Kept {at:clock}</source>
        <translation>Αποθηκεύτηκε {at:clock}</translation>
    </message>
    <message>
        <source>to {address}</source>
        <translation>προς {address}</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Πίσω στον πίνακα</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>Περισσότερα στοιχεία</translation>
    </message>
    <message>
        <source>Call · {length:duration}</source>
        <translation>Κλήση · {length:duration}</translation>
    </message>
    <message>
        <source>No charge</source>
        <translation>Χωρίς χρέωση</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Με χρέωση</translation>
    </message>
    <message>
        <source>Charge held</source>
        <translation>Χρέωση σε εκκρεμότητα</translation>
    </message>
    <message>
        <source>Outside the service</source>
        <translation>Εκτός υπηρεσίας</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Εσωτερική σημείωση</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} earlier entries</source>
        <translation>
            <numerusform>Εμφάνιση {n} παλαιότερης εγγραφής</numerusform>
            <numerusform>Εμφάνιση {n} παλαιότερων εγγραφών</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Άγνωστο</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets wait for their customers</source>
        <translation>
            <numerusform>{n} αίτημα σε αναμονή πελάτη</numerusform>
            <numerusform>{n} αιτήματα σε αναμονή πελάτη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of {n} tickets runs again</source>
        <translation>
            <numerusform>Ο χρόνος μετρά ξανά για {n} αίτημα</numerusform>
            <numerusform>Ο χρόνος μετρά ξανά για {n} αιτήματα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets were lifted one step</source>
        <translation>
            <numerusform>{n} αίτημα ανέβηκε ένα επίπεδο</numerusform>
            <numerusform>{n} αιτήματα ανέβηκαν ένα επίπεδο</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets resolved</source>
        <translation>
            <numerusform>{n} αίτημα επιλύθηκε</numerusform>
            <numerusform>{n} αιτήματα επιλύθηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are open again</source>
        <translation>
            <numerusform>{n} αίτημα είναι πάλι ανοικτό</numerusform>
            <numerusform>{n} αιτήματα είναι πάλι ανοικτά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets have no owner now</source>
        <translation>
            <numerusform>{n} αίτημα δεν έχει πια υπεύθυνο</numerusform>
            <numerusform>{n} αιτήματα δεν έχουν πια υπεύθυνο</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} resolved</source>
        <translation>{number}: επιλύθηκε</translation>
    </message>
    <message>
        <source>Agreed with the customer: {day:day}</source>
        <translation>Συμφωνήθηκε με τον πελάτη: {day:day}</translation>
    </message>
    <message>
        <source>The agreed date was taken back</source>
        <translation>Η συμφωνημένη ημερομηνία ακυρώθηκε</translation>
    </message>
    <message>
        <source>The estimate is recorded</source>
        <translation>Η εκτίμηση καταγράφηκε</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>Η σημείωση αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>Reply to {number} sent</source>
        <translation>Η απάντηση στο {number} στάλθηκε</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are yours</source>
        <translation>
            <numerusform>{n} αίτημα είναι δικό σας</numerusform>
            <numerusform>{n} αιτήματα είναι δικά σας</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are with {name} now</source>
        <translation>
            <numerusform>{n} αίτημα έχει τώρα υπεύθυνο: {name}</numerusform>
            <numerusform>{n} αιτήματα έχουν τώρα υπεύθυνο: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Όλα ανοικτά</translation>
    </message>
    <message>
        <source>No ticket is open.</source>
        <translation>Κανένα αίτημα δεν είναι ανοικτό.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Δικά μου</translation>
    </message>
    <message>
        <source>No open ticket is yours.</source>
        <translation>Κανένα ανοικτό αίτημα δεν είναι δικό σας.</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Ελεύθερα</translation>
    </message>
    <message>
        <source>Every open ticket has an owner.</source>
        <translation>Κάθε ανοικτό αίτημα έχει υπεύθυνο.</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>Αθετημένα</translation>
    </message>
    <message>
        <source>No promise is breached.</source>
        <translation>Καμία υπόσχεση δεν έχει αθετηθεί.</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>Nothing falls due today.</source>
        <translation>Τίποτα δεν λήγει σήμερα.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Στον πελάτη</translation>
    </message>
    <message>
        <source>No ticket waits for its customer.</source>
        <translation>Κανένα αίτημα δεν είναι σε αναμονή πελάτη.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Εκκρεμούν</translation>
    </message>
    <message>
        <source>No ticket is held.</source>
        <translation>Καμία χρέωση δεν είναι σε εκκρεμότητα.</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Επίπεδο 3</translation>
    </message>
    <message>
        <source>No ticket is on level 3.</source>
        <translation>Κανένα αίτημα δεν είναι στο επίπεδο 3.</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Διοίκηση</translation>
    </message>
    <message>
        <source>No ticket is with management.</source>
        <translation>Κανένα αίτημα δεν είναι στη διοίκηση.</translation>
    </message>
    <message>
        <source>All resolved</source>
        <translation>Επιλυμένα</translation>
    </message>
    <message>
        <source>No ticket has been resolved yet.</source>
        <translation>Κανένα αίτημα δεν έχει επιλυθεί ακόμη.</translation>
    </message>
    <message>
        <source>{day:short} {at:clock}</source>
        <translation>{day:short} {at:clock}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ώ.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} λ.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ώ. {minutes} λ.</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} ημ.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} ημέρα</numerusform>
            <numerusform>{n} ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Ερώτηση</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Αίτημα εργασίας</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Βλάβη</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Τιμολόγηση</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Κρίσιμο</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Πρώτης προτεραιότητας</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Δεύτερης προτεραιότητας</translation>
    </message>
    <message>
        <source>Our own fault</source>
        <translation>Δικό μας σφάλμα</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Φιλοξενία</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Τρίτος</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Αναβάθμιση</translation>
    </message>
    <message>
        <source>Other software</source>
        <translation>Άλλο λογισμικό</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Υποστήριξη χρήσης</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Περιεχόμενο</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Συμβουλή</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Εγκατάσταση</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Συντήρηση</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Φόρμα</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Εντολή εργασίας</translation>
    </message>
    <message>
        <source>Named contact</source>
        <translation>Ορισμένος υπεύθυνος</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Νέο</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ανοικτό</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Αναμονή πελάτη</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Αναμονή έγκρισης</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Προγραμματισμένο</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Ξανανοίχτηκε</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Κλειστό</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>Επίπεδο 1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Επίπεδο 2</translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>Χωρίς εκτίμηση</translation>
    </message>
    <message>
        <source>Estimate sent</source>
        <translation>Η εκτίμηση στάλθηκε</translation>
    </message>
    <message>
        <source>Estimate approved</source>
        <translation>Η εκτίμηση εγκρίθηκε</translation>
    </message>
    <message>
        <source>Support agreement</source>
        <translation>Σύμβαση υποστήριξης</translation>
    </message>
    <message>
        <source>Senior staff</source>
        <translation>Έμπειρο προσωπικό</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ομάδα</translation>
    </message>
</context>
</TS>
