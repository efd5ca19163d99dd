<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el">
<context>
    <name>calls</name>
    <message>
        <source>Attach to the 1st open ticket</source>
        <translation>Σύνδεση με το 1ο ανοιχτό αίτημα</translation>
    </message>
    <message>
        <source>Attach to the 2nd open ticket</source>
        <translation>Σύνδεση με το 2ο ανοιχτό αίτημα</translation>
    </message>
    <message>
        <source>Attach to the 3rd open ticket</source>
        <translation>Σύνδεση με το 3ο ανοιχτό αίτημα</translation>
    </message>
    <message>
        <source>Attach to the 4th open ticket</source>
        <translation>Σύνδεση με το 4ο ανοιχτό αίτημα</translation>
    </message>
    <message>
        <source>Attach to the 5th open ticket</source>
        <translation>Σύνδεση με το 5ο ανοιχτό αίτημα</translation>
    </message>
    <message>
        <source>Attach to the 6th open ticket</source>
        <translation>Σύνδεση με το 6ο ανοιχτό αίτημα</translation>
    </message>
    <message>
        <source>Attach to the 7th open ticket</source>
        <translation>Σύνδεση με το 7ο ανοιχτό αίτημα</translation>
    </message>
    <message>
        <source>Attach to the 8th open ticket</source>
        <translation>Σύνδεση με το 8ο ανοιχτό αίτημα</translation>
    </message>
    <message>
        <source>Attach to the 9th open ticket</source>
        <translation>Σύνδεση με το 9ο ανοιχτό αίτημα</translation>
    </message>
    <message>
        <source>Call type: question</source>
        <translation>Τύπος κλήσης: ερώτηση</translation>
    </message>
    <message>
        <source>Call type: request</source>
        <translation>Τύπος κλήσης: αίτημα εργασίας</translation>
    </message>
    <message>
        <source>Call type: fault</source>
        <translation>Τύπος κλήσης: βλάβη</translation>
    </message>
    <message>
        <source>Call type: invoicing</source>
        <translation>Τύπος κλήσης: τιμολόγηση</translation>
    </message>
    <message>
        <source>Call type: training</source>
        <translation>Τύπος κλήσης: εκπαίδευση</translation>
    </message>
    <message>
        <source>Another caller</source>
        <translation>Άλλος καλών</translation>
    </message>
    <message>
        <source>Say who is calling</source>
        <translation>Δηλώστε ποιος καλεί</translation>
    </message>
    <message>
        <source>Make a ticket of this call</source>
        <translation>Δημιουργία αιτήματος από αυτή την κλήση</translation>
    </message>
    <message>
        <source>Open the call's ticket in the queue</source>
        <translation>Άνοιγμα του αιτήματος της κλήσης στην ουρά</translation>
    </message>
    <message>
        <source>Enter afterwards</source>
        <translation>Καταχώριση εκ των υστέρων</translation>
    </message>
    <message>
        <source>Enter a call after the fact</source>
        <translation>Καταχώριση κλήσης εκ των υστέρων</translation>
    </message>
    <message>
        <source>Never charge</source>
        <translation>Ποτέ χρέωση</translation>
    </message>
    <message>
        <source>Mark the call misdialled or missed: it is never charged</source>
        <translation>Σήμανση της κλήσης ως λανθασμένης ή αναπάντητης: δεν χρεώνεται ποτέ</translation>
    </message>
    <message>
        <source>Back to the call on the line</source>
        <translation>Πίσω στην κλήση που είναι σε εξέλιξη</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Η προηγούμενη ημέρα</translation>
    </message>
    <message>
        <source>Calls of the day before</source>
        <translation>Κλήσεις της προηγούμενης ημέρας</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Η επόμενη ημέρα</translation>
    </message>
    <message>
        <source>Calls of the day after</source>
        <translation>Κλήσεις της επόμενης ημέρας</translation>
    </message>
    <message>
        <source>Orders chargeable work</source>
        <translation>Παραγγελία χρεώσιμης εργασίας</translation>
    </message>
    <message>
        <source>Phone pack, {month}</source>
        <translation>Πακέτο, {month}</translation>
    </message>
    <message>
        <source>Phone pack, contract year</source>
        <translation>Πακέτο, έτος σύμβασης</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>δεν δηλώθηκε ακόμη κανείς</translation>
    </message>
    <message>
        <source>due by {day:date}</source>
        <translation>έως {day:date}</translation>
    </message>
    <message>
        <source>Included training left</source>
        <translation>Υπόλοιπο εκπαίδευσης</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>Ληξιπρόθεσμα τιμολόγια</translation>
    </message>
    <message>
        <source>Name, company or number</source>
        <translation>Όνομα, εταιρεία ή αριθμός</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Καθαρισμός πεδίου</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Διάρκεια</translation>
    </message>
    <message>
        <source>Qtr</source>
        <translation>Τέτ.</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Καλών</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Χρέωση</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Γιατί</translation>
    </message>
    <message>
        <source>Called out</source>
        <translation>Εξερχόμενη κλήση</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>τιμολογήθηκε</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Κλήσεις σήμερα</translation>
    </message>
    <message>
        <source>Calls on {day:day}</source>
        <translation>Κλήσεις: {day:day}</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Πίσω στη σημερινή ημέρα</translation>
    </message>
    <message>
        <source>A call that was not timed can be entered afterwards.</source>
        <translation>Μια κλήση που δεν χρονομετρήθηκε μπορεί να καταχωριστεί εκ των υστέρων.</translation>
    </message>
    <message>
        <source>No calls yet today</source>
        <translation>Καμία κλήση ακόμη σήμερα</translation>
    </message>
    <message>
        <source>No calls that day</source>
        <translation>Καμία κλήση εκείνη την ημέρα</translation>
    </message>
    <message>
        <source>Call logged ({who}, {length:duration}). Say whose it is: then it has a price.</source>
        <translation>Η κλήση καταχωρίστηκε ({who}, {length:duration}). Δηλώστε ποιον αφορά για να υπολογιστεί η τιμή.</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Άνοιγμα της κλήσης</translation>
    </message>
    <message>
        <source>Call logged ({who}, {length:duration}). Its charge is held.</source>
        <translation>Η κλήση καταχωρίστηκε ({who}, {length:duration}). Η χρέωση εκκρεμεί.</translation>
    </message>
    <message>
        <source>Call logged ({who}, {length:duration}): {cost}</source>
        <translation>Η κλήση καταχωρίστηκε ({who}, {length:duration}): {cost}</translation>
    </message>
    <message>
        <source>Time on calls</source>
        <translation>Χρόνος σε κλήσεις</translation>
    </message>
    <message>
        <source>Charged without VAT</source>
        <translation>Χρέωση χωρίς ΦΠΑ</translation>
    </message>
    <message>
        <source>Held calls</source>
        <translation>Κλήσεις σε εκκρεμότητα</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls are parked and wait in the bar above.</source>
        <translation><numerusform>{n} κλήση είναι σταθμευμένη και περιμένει στη γραμμή επάνω.</numerusform><numerusform>{n} κλήσεις είναι σταθμευμένες και περιμένουν στη γραμμή επάνω.</numerusform></translation>
    </message>
    <message>
        <source>The clock runs from the first second. Who calls can be said while it runs, or before, at the left.</source>
        <translation>Ο χρόνος μετρά από το πρώτο δευτερόλεπτο. Ποιος καλεί δηλώνεται στη διάρκεια της κλήσης ή πριν, αριστερά.</translation>
    </message>
    <message>
        <source>No call is running</source>
        <translation>Καμία κλήση σε εξέλιξη</translation>
    </message>
    <message>
        <source>Say who called: pick a caller or company.</source>
        <translation>Δηλώστε ποιος κάλεσε: επιλέξτε πρόσωπο ή εταιρεία.</translation>
    </message>
    <message>
        <source>Minutes, or until</source>
        <translation>Λεπτά, ή έως</translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation>Καταχώριση κλήσης</translation>
    </message>
    <message>
        <source>Nobody fits. Try another part of the name.</source>
        <translation>Δεν βρέθηκε κανείς. Δοκιμάστε άλλο μέρος του ονόματος.</translation>
    </message>
    <message>
        <source>No ticket</source>
        <translation>Χωρίς αίτημα</translation>
    </message>
    <message>
        <source>A time looks like 14:05.</source>
        <translation>Η ώρα γράφεται έτσι: 14:05.</translation>
    </message>
    <message>
        <source>Write minutes, such as 12, or the time the call ended, such as 14:17.</source>
        <translation>Γράψτε λεπτά, π.χ. 12, ή την ώρα που τελείωσε η κλήση, π.χ. 14:17.</translation>
    </message>
    <message>
        <source>The call ends before it begins: write when it ended, or how many minutes it took.</source>
        <translation>Η κλήση τελειώνει πριν αρχίσει: γράψτε πότε τελείωσε ή πόσα λεπτά κράτησε.</translation>
    </message>
    <message>
        <source>Caller's name</source>
        <translation>Όνομα καλούντος</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Εταιρεία</translation>
    </message>
    <message>
        <source>A new caller</source>
        <translation>Νέος καλών</translation>
    </message>
    <message>
        <source>Add caller</source>
        <translation>Προσθήκη καλούντος</translation>
    </message>
    <message>
        <source>Call of {at:moment}. Changes are kept on its record, and it is priced anew.</source>
        <translation>Κλήση: {at:moment}. Οι αλλαγές καταγράφονται και η τιμή υπολογίζεται εκ νέου.</translation>
    </message>
    <message>
        <source>It stays on record with its notes and is never charged. This can't be taken back.</source>
        <translation>Παραμένει στο αρχείο με τις σημειώσεις της και δεν χρεώνεται ποτέ. Αυτό δεν αναιρείται.</translation>
    </message>
    <message>
        <source>Call of {at:moment}, never charged.</source>
        <translation>Κλήση: {at:moment}, δεν χρεώνεται ποτέ.</translation>
    </message>
    <message>
        <source>Call of {at:moment}. It is on an invoice and can't be changed here.</source>
        <translation>Κλήση: {at:moment}. Είναι σε τιμολόγιο και δεν αλλάζει εδώ.</translation>
    </message>
    <message>
        <source>Never charge this call?</source>
        <translation>Να μη χρεωθεί ποτέ αυτή η κλήση;</translation>
    </message>
    <message>
        <source>This call is parked: go on with it in the bar above.</source>
        <translation>Αυτή η κλήση είναι σταθμευμένη: συνεχίστε την από τη γραμμή επάνω.</translation>
    </message>
    <message>
        <source>Say who calls first: a ticket is somebody's.</source>
        <translation>Δηλώστε πρώτα ποιος καλεί: ένα αίτημα ανήκει πάντα σε κάποιον.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Αναπάντητη</translation>
    </message>
    <message>
        <source>Misdialled</source>
        <translation>Λάθος αριθμός</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Καλύπτεται</translation>
    </message>
    <message>
        <source>Chargeable</source>
        <translation>Με χρέωση</translation>
    </message>
    <message>
        <source>Not the desk's work</source>
        <translation>Εκτός αντικειμένου</translation>
    </message>
    <message>
        <source>Total without VAT</source>
        <translation>Σύνολο χωρίς ΦΠΑ</translation>
    </message>
    <message>
        <source>Began {clock}</source>
        <translation>Έναρξη {clock}</translation>
    </message>
    <message>
        <source>{start:clock}–{end:clock}</source>
        <translation>{start:clock}–{end:clock}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>εκκρεμεί</translation>
    </message>
    <message>
        <source>the call has ended</source>
        <translation>η κλήση τελείωσε</translation>
    </message>
    <message>
        <source>No. {n} begins {clock}</source>
        <translation>Το {n}ο αρχίζει {clock}</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Κόστος έως τώρα</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Κόστος</translation>
    </message>
    <message>
        <source>Hour {n}</source>
        <translation>{n}η ώρα</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>πακέτο</translation>
    </message>
    <message>
        <source>included</source>
        <translation>περιλαμβάνεται</translation>
    </message>
    <message>
        <source>parked, time stands still</source>
        <translation>σταθμευμένη, ο χρόνος δεν μετρά</translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation>Ποιος καλεί</translation>
    </message>
    <message>
        <source>Called lately</source>
        <translation>Κάλεσαν πρόσφατα</translation>
    </message>
    <message>
        <source>None. Ctrl+N makes one of this call.</source>
        <translation>Κανένα. Με Ctrl+N δημιουργείται από αυτή την κλήση.</translation>
    </message>
    <message>
        <source>This is their first call.</source>
        <translation>Είναι η πρώτη τους κλήση.</translation>
    </message>
    <message>
        <source>Type who is calling and press Enter: the call starts with that caller.</source>
        <translation>Γράψτε ποιος καλεί και πατήστε Enter: η κλήση αρχίζει με αυτόν τον καλούντα.</translation>
    </message>
    <message>
        <source>Nobody is named yet. Type any part of a name, company or number; Enter takes the first.</source>
        <translation>Δεν έχει δηλωθεί κανείς. Γράψτε μέρος ονόματος, εταιρείας ή αριθμού· το Enter επιλέγει τον πρώτο.</translation>
    </message>
    <message>
        <source>Call {day}: {text}. {cost}</source>
        <translation>Κλήση {day}: {text}. {cost}</translation>
    </message>
    <message>
        <source>Start a call with {who}</source>
        <translation>Έναρξη κλήσης με {who}</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>Χωρίς σημειώσεις</translation>
    </message>
    <message>
        <source>Subject of the new ticket</source>
        <translation>Θέμα του νέου αιτήματος</translation>
    </message>
    <message>
        <source>Make the ticket</source>
        <translation>Δημιουργία</translation>
    </message>
    <message>
        <source>What was said and done; kept as you type</source>
        <translation>Τι ειπώθηκε και τι έγινε· αποθηκεύεται καθώς γράφετε</translation>
    </message>
    <message>
        <source>The customer was told the hours</source>
        <translation>Ο πελάτης ενημερώθηκε για τις ώρες</translation>
    </message>
    <message>
        <source>Saved {clock}</source>
        <translation>Αποθηκεύτηκε {clock}</translation>
    </message>
    <message>
        <source>Not saved yet, the text is kept here</source>
        <translation>Δεν αποθηκεύτηκε ακόμη, το κείμενο κρατιέται εδώ</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Χωρίς ιστότοπο</translation>
    </message>
    <message>
        <source>No price: nobody knows whose call it is</source>
        <translation>Χωρίς τιμή: άγνωστο ποιον αφορά</translation>
    </message>
    <message>
        <source>Other software, not the desk's work</source>
        <translation>Άλλο λογισμικό, εκτός αντικειμένου</translation>
    </message>
    <message>
        <source>Our own fault, free</source>
        <translation>Δικό μας σφάλμα, χωρίς χρέωση</translation>
    </message>
    <message>
        <source>Our hosting, free</source>
        <translation>Δική μας φιλοξενία, χωρίς χρέωση</translation>
    </message>
    <message>
        <source>Question about an invoice, free</source>
        <translation>Ερώτηση για τιμολόγιο, χωρίς χρέωση</translation>
    </message>
    <message>
        <source>In the subscription</source>
        <translation>Περιλαμβάνεται στη συνδρομή</translation>
    </message>
    <message>
        <source>Estimate, in the subscription</source>
        <translation>Εκτίμηση κόστους, στη συνδρομή</translation>
    </message>
    <message>
        <source>Part of the product</source>
        <translation>Μέρος του προϊόντος</translation>
    </message>
    <message>
        <source>Level 1, free</source>
        <translation>Επίπεδο 1, χωρίς χρέωση</translation>
    </message>
    <message>
        <source>In the support agreement</source>
        <translation>Περιλαμβάνεται στη σύμβαση υποστήριξης</translation>
    </message>
    <message>
        <source>Maintenance contract, our own fault</source>
        <translation>Σύμβαση συντήρησης, δικό μας σφάλμα</translation>
    </message>
    <message>
        <source>Maintenance contract, upgrade</source>
        <translation>Σύμβαση συντήρησης, αναβάθμιση</translation>
    </message>
    <message>
        <source>Maintenance, free</source>
        <translation>Συντήρηση, χωρίς χρέωση</translation>
    </message>
    <message>
        <source>Open course</source>
        <translation>Ανοικτό σεμινάριο</translation>
    </message>
    <message>
        <source>By the service agreement</source>
        <translation>Βάσει σύμβασης παροχής υπηρεσιών</translation>
    </message>
    <message>
        <source>By the hour, no service agreement</source>
        <translation>Με την ώρα, χωρίς σύμβαση</translation>
    </message>
    <message>
        <source>Consultant price, no support agreement</source>
        <translation>Τιμή συμβούλου, χωρίς σύμβαση</translation>
    </message>
    <message>
        <source>Ordered work, consultant price</source>
        <translation>Εργασία με παραγγελία, τιμή συμβούλου</translation>
    </message>
    <message>
        <source>Usage support, outside the phone pack</source>
        <translation>Υποστήριξη χρήσης, χωρίς πακέτο</translation>
    </message>
    <message>
        <source>Fault, no maintenance contract</source>
        <translation>Βλάβη, χωρίς σύμβαση συντήρησης</translation>
    </message>
    <message>
        <source>Upgrade, no maintenance contract</source>
        <translation>Αναβάθμιση, χωρίς σύμβαση συντήρησης</translation>
    </message>
    <message>
        <source>Upgrade to a new major version</source>
        <translation>Αναβάθμιση σε νέα κύρια έκδοση</translation>
    </message>
    <message>
        <source>{why} · running</source>
        <translation>{why} · σε εξέλιξη</translation>
    </message>
    <message>
        <source>{why} · on hold</source>
        <translation>{why} · σε αναμονή</translation>
    </message>
    <message>
        <source>{why} · parked</source>
        <translation>{why} · σταθμευμένη</translation>
    </message>
    <message>
        <source>Missed, never charged</source>
        <translation>Αναπάντητη, δεν χρεώνεται</translation>
    </message>
    <message>
        <source>Misdialled, never charged</source>
        <translation>Λάθος αριθμός, δεν χρεώνεται</translation>
    </message>
    <message>
        <source>Goodwill, not charged</source>
        <translation>Χωρίς χρέωση (εμπορική ευγένεια)</translation>
    </message>
    <message>
        <source>Usage support, the phone pack is used up</source>
        <translation>Υποστήριξη χρήσης, το πακέτο τελείωσε</translation>
    </message>
    <message>
        <source>Included training, {n} quarters left</source>
        <translation>Εκπαίδευση του έργου, μένουν {n} τέταρτα</translation>
    </message>
    <message>
        <source>Phone pack, {n} left this month</source>
        <translation>Πακέτο, μένουν {n} τον μήνα</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>Από έκδοση</translation>
    </message>
    <message>
        <source>To version</source>
        <translation>Σε έκδοση</translation>
    </message>
    <message>
        <source>A call whose caller is not known was still running when the program stopped. It was last seen at {at:moment}, after {length} minutes. Time since then is not counted unless the call went on.</source>
        <translation>Μια κλήση με άγνωστο καλούντα ήταν σε εξέλιξη όταν σταμάτησε το πρόγραμμα. Καταγράφηκε τελευταία φορά {at:moment}, μετά από {length} λεπτά. Ο χρόνος από τότε δεν μετρά, εκτός αν η κλήση συνεχίστηκε.</translation>
    </message>
</context>
</TS>
