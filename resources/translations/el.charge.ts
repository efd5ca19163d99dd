<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el">
<context>
    <name>charge</name>
    <message>
        <source>This concerns other software, which the desk normally does not help with; a colleague may take it on and note why.</source>
        <translation>Αυτό αφορά άλλο λογισμικό, για το οποίο το τμήμα υποστήριξης κανονικά δεν παρέχει βοήθεια· ένας συνάδελφος μπορεί να το αναλάβει σημειώνοντας τον λόγο.</translation>
    </message>
    <message>
        <source>The fault is in our own software, so putting it right costs nothing.</source>
        <translation>Το σφάλμα βρίσκεται στο δικό μας λογισμικό, επομένως η διόρθωσή του δεν χρεώνεται.</translation>
    </message>
    <message>
        <source>The cause lies in our hosting, so putting it right costs nothing.</source>
        <translation>Η αιτία βρίσκεται στη φιλοξενία που παρέχουμε, επομένως η αποκατάσταση δεν χρεώνεται.</translation>
    </message>
    <message>
        <source>Questions about invoices and fees cost nothing.</source>
        <translation>Οι ερωτήσεις για τιμολόγια και χρεώσεις δεν χρεώνονται.</translation>
    </message>
    <message>
        <source>Help with a question about the system or an invoice is included in the subscription.</source>
        <translation>Η βοήθεια για ερώτηση σχετικά με το σύστημα ή ένα τιμολόγιο περιλαμβάνεται στη συνδρομή.</translation>
    </message>
    <message>
        <source>An estimate of an add-on, with the advice about it, is included in the subscription.</source>
        <translation>Η εκτίμηση κόστους για μια προσθήκη, μαζί με τη σχετική συμβουλή, περιλαμβάνεται στη συνδρομή.</translation>
    </message>
    <message>
        <source>Support with questions and invoices is part of the product.</source>
        <translation>Η υποστήριξη για ερωτήσεις και τιμολόγια αποτελεί μέρος του προϊόντος.</translation>
    </message>
    <message>
        <source>Level 1 is the customer's own superusers, so it costs nothing.</source>
        <translation>Το επίπεδο 1 είναι οι έμπειροι χρήστες του ίδιου του πελάτη, επομένως δεν χρεώνεται.</translation>
    </message>
    <message>
        <source>The support agreement covers this.</source>
        <translation>Αυτό καλύπτεται από τη σύμβαση υποστήριξης.</translation>
    </message>
    <message>
        <source>The maintenance contract covers faults in our software.</source>
        <translation>Η σύμβαση συντήρησης καλύπτει τα σφάλματα του λογισμικού μας.</translation>
    </message>
    <message>
        <source>The maintenance contract covers the upgrade from {version_from} to {version_to}, because the major version stays the same.</source>
        <translation>Η σύμβαση συντήρησης καλύπτει την αναβάθμιση από την έκδοση {version_from} στην {version_to}, επειδή η κύρια έκδοση παραμένει ίδια.</translation>
    </message>
    <message>
        <source>This is maintenance work, which is not charged.</source>
        <translation>Πρόκειται για εργασία συντήρησης, η οποία δεν χρεώνεται.</translation>
    </message>
    <message>
        <source>Training is charged by the started quarter of an hour.</source>
        <translation>Η εκπαίδευση χρεώνεται ανά 15λεπτο ή κλάσμα αυτού.</translation>
    </message>
    <message>
        <source>Adding content is charged by the started quarter of an hour.</source>
        <translation>Η εισαγωγή περιεχομένου χρεώνεται ανά 15λεπτο ή κλάσμα αυτού.</translation>
    </message>
    <message>
        <source>An open course is charged per site.</source>
        <translation>Το ανοικτό σεμινάριο χρεώνεται ανά ιστότοπο.</translation>
    </message>
    <message>
        <source>Under the service agreement the time spent is charged by the started quarter of an hour.</source>
        <translation>Με τη σύμβαση παροχής υπηρεσιών ο χρόνος εργασίας χρεώνεται ανά 15λεπτο ή κλάσμα αυτού.</translation>
    </message>
    <message>
        <source>Without a service agreement, work on request is charged by the started hour.</source>
        <translation>Χωρίς σύμβαση παροχής υπηρεσιών, η εργασία κατόπιν αιτήματος χρεώνεται ανά ώρα ή κλάσμα αυτής.</translation>
    </message>
    <message>
        <source>Without a support agreement, help at levels 2 and 3 is charged at the consultant price by the started hour.</source>
        <translation>Χωρίς σύμβαση υποστήριξης, η βοήθεια στα επίπεδα 2 και 3 χρεώνεται με την τιμή συμβούλου ανά ώρα ή κλάσμα αυτής.</translation>
    </message>
    <message>
        <source>Ordered work is charged at the consultant price by the started hour, with or without a support agreement.</source>
        <translation>Η εργασία κατόπιν παραγγελίας χρεώνεται με την τιμή συμβούλου ανά ώρα ή κλάσμα αυτής, με ή χωρίς σύμβαση υποστήριξης.</translation>
    </message>
    <message>
        <source>This is usage support, charged by the started quarter of an hour.</source>
        <translation>Πρόκειται για υποστήριξη χρήσης, που χρεώνεται ανά 15λεπτο ή κλάσμα αυτού.</translation>
    </message>
    <message>
        <source>The phone pack pays only for phone guidance that starts in opening hours, so this is charged as usage support.</source>
        <translation>Το πακέτο τηλεφωνικής υποστήριξης καλύπτει μόνο τηλεφωνική καθοδήγηση που αρχίζει εντός ωραρίου, επομένως αυτό χρεώνεται ως υποστήριξη χρήσης.</translation>
    </message>
    <message>
        <source>Usage support is charged by the started quarter of an hour at the Light rate.</source>
        <translation>Η υποστήριξη χρήσης χρεώνεται ανά 15λεπτο ή κλάσμα αυτού με την τιμή του επιπέδου Light.</translation>
    </message>
    <message>
        <source>Usage support is charged by the started quarter of an hour at the Standard rate.</source>
        <translation>Η υποστήριξη χρήσης χρεώνεται ανά 15λεπτο ή κλάσμα αυτού με την τιμή του επιπέδου Standard.</translation>
    </message>
    <message>
        <source>Usage support is charged by the started quarter of an hour at the Premium rate.</source>
        <translation>Η υποστήριξη χρήσης χρεώνεται ανά 15λεπτο ή κλάσμα αυτού με την τιμή του επιπέδου Premium.</translation>
    </message>
    <message>
        <source>Development is charged by the started quarter of an hour at the rate agreed for the case.</source>
        <translation>Η ανάπτυξη χρεώνεται ανά 15λεπτο ή κλάσμα αυτού με την ωριαία τιμή που συμφωνήθηκε για την περίπτωση.</translation>
    </message>
    <message>
        <source>Without a maintenance contract, putting a fault right is charged as development.</source>
        <translation>Χωρίς σύμβαση συντήρησης, η διόρθωση σφάλματος χρεώνεται ως ανάπτυξη.</translation>
    </message>
    <message>
        <source>Without a maintenance contract, faults after an upgrade are charged as development.</source>
        <translation>Χωρίς σύμβαση συντήρησης, τα σφάλματα μετά από αναβάθμιση χρεώνονται ως ανάπτυξη.</translation>
    </message>
    <message>
        <source>Going from {version_from} to {version_to} changes the major version, so the work is charged as development.</source>
        <translation>Η μετάβαση από την έκδοση {version_from} στην {version_to} αλλάζει την κύρια έκδοση, επομένως η εργασία χρεώνεται ως ανάπτυξη.</translation>
    </message>
    <message>
        <source>Phone guidance in opening hours is paid from the phone pack.</source>
        <translation>Η τηλεφωνική καθοδήγηση εντός ωραρίου καλύπτεται από το πακέτο τηλεφωνικής υποστήριξης.</translation>
    </message>
    <message>
        <source>Time worked {time}, which makes {units} × {minutes} min, each started one counted whole.</source>
        <translation>Χρόνος εργασίας {time}, δηλαδή {units} × {minutes} λεπτά· κάθε μονάδα που άρχισε μετρά ολόκληρη.</translation>
    </message>
    <message>
        <source>Earlier work on the ticket that day, {before}, is counted together with it.</source>
        <translation>Προηγούμενη εργασία στο αίτημα την ίδια ημέρα, {before}, υπολογίζεται μαζί.</translation>
    </message>
    <message>
        <source>From the training included in the project: {taken} × {minutes} min; {left} × {minutes} min are left.</source>
        <translation>Από την εκπαίδευση που περιλαμβάνεται στο έργο: {taken} × {minutes} λεπτά· απομένουν {left} × {minutes} λεπτά.</translation>
    </message>
    <message>
        <source>From the phone pack: {taken} × {minutes} min; left in the month: {month} × {minutes} min, in the year: {year} × {minutes} min.</source>
        <translation>Από το πακέτο τηλεφωνικής υποστήριξης: {taken} × {minutes} λεπτά· απομένουν τον μήνα: {month} × {minutes} λεπτά, το έτος της σύμβασης: {year} × {minutes} λεπτά.</translation>
    </message>
    <message>
        <source>Beyond the phone pack: {beyond} × {minutes} min, charged as usage support.</source>
        <translation>Πέρα από το πακέτο τηλεφωνικής υποστήριξης: {beyond} × {minutes} λεπτά, που χρεώνονται ως υποστήριξη χρήσης.</translation>
    </message>
    <message>
        <source>The SLA contract adds {surcharge:percent} to the hourly rate: {price:money} becomes {rate:money}.</source>
        <translation>Το συμβόλαιο SLA προσαυξάνει την ωριαία τιμή κατά {surcharge:percent}: από {price:money} σε {rate:money}.</translation>
    </message>
    <message>
        <source>{units} × {minutes} min at {price:money} an hour is {net:money} without VAT.</source>
        <translation>{units} × {minutes} λεπτά προς {price:money} την ώρα: {net:money} χωρίς ΦΠΑ.</translation>
    </message>
    <message>
        <source>{units} × {minutes} min at {price:money} each is {net:money} without VAT.</source>
        <translation>{units} × {minutes} λεπτά προς {price:money} τη μονάδα: {net:money} χωρίς ΦΠΑ.</translation>
    </message>
    <message>
        <source>The site's fee is {net:money} without VAT, with {included} attendees included.</source>
        <translation>Η χρέωση του ιστότοπου είναι {net:money} χωρίς ΦΠΑ και περιλαμβάνει {included} συμμετέχοντες.</translation>
    </message>
    <message>
        <source>With {attendees} attendees, each further started pair is added, {groups} × {price:money}: {net:money} without VAT.</source>
        <translation>Με {attendees} συμμετέχοντες προστίθεται κάθε επιπλέον ζεύγος ή μέρος του, {groups} × {price:money}: {net:money} χωρίς ΦΠΑ.</translation>
    </message>
    <message>
        <source>{net:money} plus VAT {rate:percent}, {vat:money}, makes {gross:money}.</source>
        <translation>{net:money} συν ΦΠΑ {rate:percent}, {vat:money}, σύνολο {gross:money}.</translation>
    </message>
    <message>
        <source>No price is published for this work: make the customer a quote.</source>
        <translation>Δεν υπάρχει δημοσιευμένη τιμή για την εργασία αυτή: κάντε προσφορά στον πελάτη.</translation>
    </message>
    <message>
        <source>No hourly rate is agreed for this case: agree on one from {lowest:money} to {highest:money}.</source>
        <translation>Δεν έχει συμφωνηθεί ωριαία τιμή για την περίπτωση: συμφωνήστε μία από {lowest:money} έως {highest:money}.</translation>
    </message>
    <message>
        <source>A fault that came with a later upgrade is judged case by case: decide with the customer whether it is charged.</source>
        <translation>Σφάλμα που προέκυψε από μεταγενέστερη αναβάθμιση κρίνεται κατά περίπτωση: αποφασίστε μαζί με τον πελάτη αν θα χρεωθεί.</translation>
    </message>
    <message>
        <source>The fault is in somebody else's software and no price is published for that: make the customer a quote.</source>
        <translation>Το σφάλμα βρίσκεται σε λογισμικό τρίτου και δεν υπάρχει δημοσιευμένη τιμή: κάντε προσφορά στον πελάτη.</translation>
    </message>
    <message>
        <source>The customer has no subscription, which would include this: decide whether it is charged.</source>
        <translation>Ο πελάτης δεν έχει συνδρομή, η οποία θα το περιλάμβανε: αποφασίστε αν θα χρεωθεί.</translation>
    </message>
    <message>
        <source>No price is published for critical work outside opening hours: make the customer a quote.</source>
        <translation>Δεν υπάρχει δημοσιευμένη τιμή για κρίσιμη εργασία εκτός ωραρίου: κάντε προσφορά στον πελάτη.</translation>
    </message>
    <message>
        <source>The maintenance contract covers upgrades within a major version, but the versions are not given: enter them or decide.</source>
        <translation>Η σύμβαση συντήρησης καλύπτει αναβαθμίσεις στην ίδια κύρια έκδοση, αλλά οι εκδόσεις λείπουν: συμπληρώστε τις ή αποφασίστε.</translation>
    </message>
    <message>
        <source>The contract asks for an approved quote first: record the customer's approval.</source>
        <translation>Η σύμβαση απαιτεί πρώτα εγκεκριμένη προσφορά: καταχωρίστε την έγκριση του πελάτη.</translation>
    </message>
    <message>
        <source>Work on request needs an estimate that the customer has approved: record the approval.</source>
        <translation>Η εργασία κατόπιν αιτήματος προϋποθέτει εκτίμηση κόστους εγκεκριμένη από τον πελάτη: καταχωρίστε την έγκριση.</translation>
    </message>
    <message>
        <source>The estimate of {estimated_hours} hours is over {hours} and the customer has not been told: tell them and record who was told.</source>
        <translation>Η εκτίμηση των {estimated_hours} ωρών υπερβαίνει τις {hours} και ο πελάτης δεν έχει ενημερωθεί: ενημερώστε τον και καταχωρίστε ποιος ενημερώθηκε.</translation>
    </message>
    <message>
        <source>The estimate of {estimated_hours} hours is over {hours}: tell the customer before the work starts.</source>
        <translation>Η εκτίμηση των {estimated_hours} ωρών υπερβαίνει τις {hours}: ενημερώστε τον πελάτη πριν αρχίσει η εργασία.</translation>
    </message>
    <message>
        <source>The customer must hear how many hours it takes before work starts: tell them and record who was told.</source>
        <translation>Ο πελάτης πρέπει να ενημερωθεί για τις ώρες πριν αρχίσει η εργασία: ενημερώστε τον και καταχωρίστε ποιος ενημερώθηκε.</translation>
    </message>
    <message>
        <source>Nobody who may order chargeable work has ordered this: ask an authorised contact to approve it and record the approval.</source>
        <translation>Κανένας εξουσιοδοτημένος υπεύθυνος δεν έχει παραγγείλει αυτή την εργασία με χρέωση: ζητήστε την έγκριση εξουσιοδοτημένου υπευθύνου επικοινωνίας και καταχωρίστε την.</translation>
    </message>
    <message>
        <source>The published promise does not say this; it is the desk's own reading and should be checked.</source>
        <translation>Αυτό δεν αναφέρεται στους δημοσιευμένους όρους υποστήριξης· είναι δική μας ερμηνεία και πρέπει να ελεγχθεί.</translation>
    </message>
    <message>
        <source>The published price does not name the unit; counting started units is the desk's own reading and should be checked.</source>
        <translation>Η δημοσιευμένη τιμή δεν ορίζει τη μονάδα· η μέτρηση κάθε μονάδας που άρχισε είναι δική μας ερμηνεία και πρέπει να ελεγχθεί.</translation>
    </message>
    <message>
        <source>The published promise does not give this price; the desk chose it itself and should check it.</source>
        <translation>Η τιμή αυτή δεν αναφέρεται στους δημοσιευμένους όρους υποστήριξης· την ορίσαμε εμείς και πρέπει να ελεγχθεί.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Εκπαίδευση</translation>
    </message>
    <message>
        <source>Adding content</source>
        <translation>Εισαγωγή περιεχομένου</translation>
    </message>
    <message>
        <source>Open course, per site</source>
        <translation>Ανοικτό σεμινάριο, ανά ιστότοπο</translation>
    </message>
    <message>
        <source>Open course, each further started pair</source>
        <translation>Ανοικτό σεμινάριο, κάθε επιπλέον ζεύγος ή μέρος του</translation>
    </message>
    <message>
        <source>Work on request</source>
        <translation>Εργασία κατόπιν αιτήματος</translation>
    </message>
    <message>
        <source>Service team</source>
        <translation>Ομάδα εξυπηρέτησης</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Σύμβουλος</translation>
    </message>
    <message>
        <source>Usage support</source>
        <translation>Υποστήριξη χρήσης</translation>
    </message>
    <message>
        <source>Usage support, Light</source>
        <translation>Υποστήριξη χρήσης, Light</translation>
    </message>
    <message>
        <source>Usage support, Standard</source>
        <translation>Υποστήριξη χρήσης, Standard</translation>
    </message>
    <message>
        <source>Usage support, Premium</source>
        <translation>Υποστήριξη χρήσης, Premium</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Ανάπτυξη</translation>
    </message>
    <message>
        <source>Phone pack</source>
        <translation>Πακέτο τηλεφωνικής υποστήριξης</translation>
    </message>
    <message>
        <source>Training and courses</source>
        <translation>Εκπαίδευση και σεμινάρια</translation>
    </message>
    <message>
        <source>Work by the hour</source>
        <translation>Εργασία με την ώρα</translation>
    </message>
    <message>
        <source>Service agreement</source>
        <translation>Σύμβαση παροχής υπηρεσιών</translation>
    </message>
    <message>
        <source>Yearly contracts</source>
        <translation>Ετήσιες συμβάσεις</translation>
    </message>
    <message>
        <source>No VAT rate is known for {country} on {day:date}: enter the rate by hand.</source>
        <translation>Δεν είναι γνωστός συντελεστής ΦΠΑ για {country} στις {day:date}: συμπληρώστε τον με το χέρι.</translation>
    </message>
    <message>
        <source>{field} must be from {least} to {most}.</source>
        <translation>Το πεδίο {field} πρέπει να είναι από {least} έως {most}.</translation>
    </message>
    <message>
        <source>{field} must be from {least} to {most} digits.</source>
        <translation>Το πεδίο {field} πρέπει να έχει από {least} έως {most} ψηφία.</translation>
    </message>
    <message>
        <source>{field} must be from {least} to {most} letters and digits.</source>
        <translation>Το πεδίο {field} πρέπει να έχει από {least} έως {most} γράμματα και ψηφία.</translation>
    </message>
    <message>
        <source>{field} must hold the number once and may hold the year, such as {example}.</source>
        <translation>Το πεδίο {field} πρέπει να περιέχει τον αριθμό μία φορά και μπορεί να περιέχει το έτος, π.χ. {example}.</translation>
    </message>
    <message>
        <source>{field}: a price is a number of 0 or more.</source>
        <translation>{field}: η τιμή είναι αριθμός ίσος ή μεγαλύτερος του 0.</translation>
    </message>
    <message>
        <source>{field}: a series that starts again each year must show the year, or two documents get one number.</source>
        <translation>{field}: μια σειρά που ξεκινά εκ νέου κάθε έτος πρέπει να δείχνει το έτος, αλλιώς δύο παραστατικά παίρνουν τον ίδιο αριθμό.</translation>
    </message>
    <message>
        <source>{field}: a session takes at most {capacity} attendees; spread them over several sessions.</source>
        <translation>{field}: κάθε σεμινάριο δέχεται έως {capacity} συμμετέχοντες· μοιράστε τους σε περισσότερα.</translation>
    </message>
    <message>
        <source>{field}: the agreement can start only once the customer has completed a training course, on {trained:date} at the earliest.</source>
        <translation>{field}: η σύμβαση μπορεί να αρχίσει μόνο αφού ο πελάτης ολοκληρώσει ένα σεμινάριο, το νωρίτερο στις {trained:date}.</translation>
    </message>
    <message>
        <source>{field}: the agreement can start only once the customer has completed a training course; none is recorded.</source>
        <translation>{field}: η σύμβαση μπορεί να αρχίσει μόνο αφού ο πελάτης ολοκληρώσει ένα σεμινάριο· δεν έχει καταχωριστεί κανένα.</translation>
    </message>
    <message>
        <source>{field}: the fee is a percentage of the project's price; enter that price.</source>
        <translation>{field}: η χρέωση είναι ποσοστό της τιμής του έργου· συμπληρώστε την τιμή αυτή.</translation>
    </message>
    <message>
        <source>{field}: {given:date} is before the last document of the series, {last:date}; use that day or a later one.</source>
        <translation>{field}: η {given:date} προηγείται του τελευταίου παραστατικού της σειράς, {last:date}· χρησιμοποιήστε την ημέρα εκείνη ή μεταγενέστερη.</translation>
    </message>
    <message>
        <source>{field}: {least} is a minimum rate; the price may be higher, never lower.</source>
        <translation>{field}: το {least} είναι η ελάχιστη τιμή· η τιμή μπορεί να είναι υψηλότερη, ποτέ χαμηλότερη.</translation>
    </message>
    <message>
        <source>{field}: {seats} seats are asked for and {free} are free; put the group on the waiting list.</source>
        <translation>{field}: ζητούνται {seats} θέσεις και υπάρχουν {free} ελεύθερες· βάλτε την ομάδα στη λίστα αναμονής.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a version; write a number first, such as 3.4.</source>
        <translation>{field}: το «{given}» δεν είναι έκδοση· γράψτε πρώτα έναν αριθμό, π.χ. 3.4.</translation>
    </message>
    <message>
        <source>[{table}] must be a table of keys and values.</source>
        <translation>Το [{table}] πρέπει να είναι πίνακας με κλειδιά και τιμές.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a list of tables is needed.</source>
        <translation>[{table}] {key}: χρειάζεται λίστα πινάκων.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a list of texts is needed.</source>
        <translation>[{table}] {key}: χρειάζεται λίστα κειμένων.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a list of whole numbers is needed.</source>
        <translation>[{table}] {key}: χρειάζεται λίστα ακέραιων αριθμών.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a number of 0 or more in quotes is needed, such as '14900'.</source>
        <translation>[{table}] {key}: χρειάζεται αριθμός σε εισαγωγικά, 0 ή μεγαλύτερος, π.χ. '14900'.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a number of at least 1 is needed.</source>
        <translation>[{table}] {key}: χρειάζεται αριθμός τουλάχιστον 1.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a rate of at least the lowest is needed.</source>
        <translation>[{table}] {key}: χρειάζεται τιμή τουλάχιστον ίση με την κατώτατη.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a table of charge rules is needed.</source>
        <translation>[{table}] {key}: χρειάζεται πίνακας κανόνων χρέωσης.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a text is needed.</source>
        <translation>[{table}] {key}: χρειάζεται κείμενο.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a whole number of 0 or more is needed.</source>
        <translation>[{table}] {key}: χρειάζεται ακέραιος αριθμός, 0 ή μεγαλύτερος.</translation>
    </message>
    <message>
        <source>[{table}] {key}: an item charged by time needs minutes and price_minutes above 0.</source>
        <translation>[{table}] {key}: ένα είδος που χρεώνεται με τον χρόνο χρειάζεται minutes και price_minutes πάνω από 0.</translation>
    </message>
    <message>
        <source>[{table}] {key}: at least one rule is needed.</source>
        <translation>[{table}] {key}: χρειάζεται τουλάχιστον ένας κανόνας.</translation>
    </message>
    <message>
        <source>[{table}] {key}: either hold or warning is needed, not both.</source>
        <translation>[{table}] {key}: χρειάζεται είτε hold είτε warning, όχι και τα δύο.</translation>
    </message>
    <message>
        <source>[{table}] {key}: either item or percent is needed, not both.</source>
        <translation>[{table}] {key}: χρειάζεται είτε item είτε percent, όχι και τα δύο.</translation>
    </message>
    <message>
        <source>[{table}] {key}: nothing is known by this name; known are {choices}.</source>
        <translation>[{table}] {key}: το όνομα είναι άγνωστο· γνωστά είναι τα {choices}.</translation>
    </message>
    <message>
        <source>[{table}] {key}: the price item {item} is needed, with a price.</source>
        <translation>[{table}] {key}: χρειάζεται το είδος {item} με τιμή.</translation>
    </message>
    <message>
        <source>[{table}] {key}: the price item {item} is there twice.</source>
        <translation>[{table}] {key}: το είδος {item} υπάρχει δύο φορές.</translation>
    </message>
    <message>
        <source>[{table}] {key}: true or false is needed.</source>
        <translation>[{table}] {key}: χρειάζεται true ή false.</translation>
    </message>
    <message>
        <source>[{table}] {key}: use one of {choices}.</source>
        <translation>[{table}] {key}: χρησιμοποιήστε ένα από τα {choices}.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs a course table.</source>
        <translation>[{table}] {key}: το {why} χρειάζεται πίνακα course.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs a pack of the same minutes as {item}.</source>
        <translation>[{table}] {key}: το {why} χρειάζεται πακέτο (pack) με τα ίδια λεπτά με το {item}.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs the price item {item} to have minutes and a price.</source>
        <translation>[{table}] {key}: το {why} χρειάζεται το είδος {item} με λεπτά και τιμή.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs the price item {item} to have minutes, and a labour table.</source>
        <translation>[{table}] {key}: το {why} χρειάζεται το είδος {item} με λεπτά και πίνακα labour.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} speaks of the price item {item}, which is not listed.</source>
        <translation>[{table}] {key}: το {why} αναφέρεται στο είδος {item}, που δεν υπάρχει στη λίστα.</translation>
    </message>
</context>
</TS>
