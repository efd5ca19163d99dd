<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el">
<context>
    <name>courses</name>
    <message>
        <source>Find a session</source>
        <translation>Εύρεση σεμιναρίου</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Ο προηγούμενος μήνας</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Ο επόμενος μήνας</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Νέα ημερομηνία</translation>
    </message>
    <message>
        <source>No session is chosen</source>
        <translation>Δεν έχει επιλεγεί ημερομηνία</translation>
    </message>
    <message>
        <source>Choose one at the left or in the month, or schedule the first with Ctrl+N.</source>
        <translation>Επιλέξτε μία αριστερά ή στον μήνα, ή προγραμματίστε την πρώτη με Ctrl+N.</translation>
    </message>
    <message numerus="yes">
        <source>{n} coming up</source>
        <translation><numerusform>{n} προσεχές</numerusform><numerusform>{n} προσεχή</numerusform></translation>
    </message>
    <message>
        <source>No session is found by these words</source>
        <translation>Δεν βρέθηκε σεμινάριο με αυτές τις λέξεις</translation>
    </message>
    <message>
        <source>Course, place and trainer are searched.</source>
        <translation>Η αναζήτηση γίνεται σε σεμινάριο, τόπο και εκπαιδευτή.</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Δεν έχει προγραμματιστεί τίποτα</translation>
    </message>
    <message>
        <source>The first session is scheduled with Ctrl+N.</source>
        <translation>Η πρώτη ημερομηνία προγραμματίζεται με Ctrl+N.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>πλήρες</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Περισσότερα</translation>
    </message>
    <message>
        <source>Site or customer</source>
        <translation>Ιστότοπος ή πελάτης</translation>
    </message>
    <message>
        <source>Names of those who come</source>
        <translation>Ονόματα όσων έρχονται</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Κράτηση</translation>
    </message>
    <message numerus="yes">
        <source>{n} seats</source>
        <translation><numerusform>{n} θέση</numerusform><numerusform>{n} θέσεις</numerusform></translation>
    </message>
    <message>
        <source>Choose the site first: type a part of its name and pick it.</source>
        <translation>Επιλέξτε πρώτα τον ιστότοπο: γράψτε ένα μέρος του ονόματος και διαλέξτε τον.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Παρουσίες</translation>
    </message>
    <message>
        <source>{came} of {all} came</source>
        <translation>Ήρθαν {came} από {all}</translation>
    </message>
    <message>
        <source>Another name for this place</source>
        <translation>Άλλο όνομα για αυτή τη θέση</translation>
    </message>
    <message>
        <source>Back to bookings</source>
        <translation>Πίσω στις κρατήσεις</translation>
    </message>
    <message>
        <source>name later</source>
        <translation>όνομα αργότερα</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Ήρθε</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Δεν ήρθε</translation>
    </message>
    <message>
        <source>Schedule a session</source>
        <translation>Προγραμματισμός ημερομηνίας</translation>
    </message>
    <message>
        <source>Book a site on this session</source>
        <translation>Κράτηση ιστότοπου σε αυτή την ημερομηνία</translation>
    </message>
    <message>
        <source>Tick off who came</source>
        <translation>Σημείωση όσων ήρθαν</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Παρουσιολόγιο</translation>
    </message>
    <message>
        <source>Print the attendance sheet</source>
        <translation>Εκτύπωση παρουσιολογίου</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Αρχείο ημερολογίου</translation>
    </message>
    <message>
        <source>Save the session as a calendar file</source>
        <translation>Αποθήκευση ως αρχείο ημερολογίου</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Ακύρωση κράτησης</translation>
    </message>
    <message>
        <source>Cancel the booking of this site</source>
        <translation>Ακύρωση της κράτησης αυτού του ιστότοπου</translation>
    </message>
    <message>
        <source>Change session</source>
        <translation>Αλλαγή ημερομηνίας</translation>
    </message>
    <message>
        <source>Change day, place, trainer or seats</source>
        <translation>Αλλαγή ημέρας, τόπου, εκπαιδευτή ή θέσεων</translation>
    </message>
    <message>
        <source>Cancel session</source>
        <translation>Ακύρωση ημερομηνίας</translation>
    </message>
    <message>
        <source>Cancel this session and its bookings</source>
        <translation>Ακύρωση της ημερομηνίας και των κρατήσεών της</translation>
    </message>
    <message>
        <source>Session before</source>
        <translation>Προηγούμενη ημερομηνία</translation>
    </message>
    <message>
        <source>Go to the session before</source>
        <translation>Μετάβαση στην προηγούμενη ημερομηνία</translation>
    </message>
    <message>
        <source>Session after</source>
        <translation>Επόμενη ημερομηνία</translation>
    </message>
    <message>
        <source>Go to the session after</source>
        <translation>Μετάβαση στην επόμενη ημερομηνία</translation>
    </message>
    <message numerus="yes">
        <source>{n} included</source>
        <translation><numerusform>{n} περιλαμβάνεται</numerusform><numerusform>{n} περιλαμβάνονται</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} extra</source>
        <translation><numerusform>{n} επιπλέον</numerusform><numerusform>{n} επιπλέον</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation><numerusform>{n} σε αναμονή</numerusform><numerusform>{n} σε αναμονή</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} seats free</source>
        <translation><numerusform>{n} ελεύθερη</numerusform><numerusform>{n} ελεύθερες</numerusform></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Ακυρώθηκε</translation>
    </message>
    <message>
        <source>No bookings yet</source>
        <translation>Καμία κράτηση ακόμη</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Πλήρες</translation>
    </message>
    <message>
        <source>When a place comes free, the first group that fits moves up, and you are told whom to tell.</source>
        <translation>Όταν ελευθερωθεί θέση, προχωρά η πρώτη ομάδα που χωρά και βλέπετε ποιον να ενημερώσετε.</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Ποιοι έρχονται</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Θέσεις</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Περιλαμβάνονται</translation>
    </message>
    <message>
        <source>Price without VAT</source>
        <translation>Τιμή χωρίς ΦΠΑ</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Ενημερώθηκε</translation>
    </message>
    <message>
        <source>To be told: they have a place</source>
        <translation>Προς ενημέρωση: απέκτησαν θέση</translation>
    </message>
    <message>
        <source>Cancel the booking of {site}?</source>
        <translation>Ακύρωση της κράτησης για {site};</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings are cancelled with it.</source>
        <translation><numerusform>Μαζί ακυρώνεται {n} κράτηση.</numerusform><numerusform>Μαζί ακυρώνονται {n} κρατήσεις.</numerusform></translation>
    </message>
    <message>
        <source>Its places come free; the first group in line that fits moves up.</source>
        <translation>Οι θέσεις ελευθερώνονται και προχωρά η πρώτη ομάδα της λίστας που χωρά.</translation>
    </message>
    <message>
        <source>The booking is cancelled.</source>
        <translation>Η κράτηση ακυρώθηκε.</translation>
    </message>
    <message>
        <source>Cancel {course}?</source>
        <translation>Ακύρωση: {course};</translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>Η ημερομηνία ακυρώθηκε.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Διατήρηση</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Αποθηκεύτηκε ως {file}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Ώρα έναρξης</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Λεπτά</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Τόπος</translation>
    </message>
    <message>
        <source>Link for those who join remotely</source>
        <translation>Σύνδεσμος για όσους συμμετέχουν εξ αποστάσεως</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Αποθήκευση ημερομηνίας</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Προγραμματισμός</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Λίστα αναμονής</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>με αυτή τη σειρά</translation>
    </message>
    <message>
        <source>no. {place}</source>
        <translation>αρ. {place}</translation>
    </message>
    <message>
        <source>To be told: it is cancelled</source>
        <translation>Να ενημερωθούν: ακυρώνεται</translation>
    </message>
    <message>
        <source>Take off the waiting list</source>
        <translation>Αφαίρεση από τη λίστα αναμονής</translation>
    </message>
    <message>
        <source>Take {site} off the waiting list?</source>
        <translation>Να αφαιρεθεί ο ιστότοπος {site} από τη λίστα αναμονής;</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Αντιγραφή συνδέσμου</translation>
    </message>
    <message>
        <source>Copy the link for those who join remotely</source>
        <translation>Αντιγραφή του συνδέσμου για όσους συμμετέχουν εξ αποστάσεως</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Ο σύνδεσμος αντιγράφηκε.</translation>
    </message>
    <message>
        <source>Next open session</source>
        <translation>Επόμενη ημερομηνία με θέσεις</translation>
    </message>
    <message>
        <source>Go to the next session that has a seat left</source>
        <translation>Μετάβαση στην επόμενη ημερομηνία με ελεύθερη θέση</translation>
    </message>
    <message>
        <source>Names, or how many</source>
        <translation>Ονόματα ή πλήθος</translation>
    </message>
    <message>
        <source>Names with commas between; a number alone holds so many places for names given later.</source>
        <translation>Ονόματα χωρισμένα με κόμμα· ένας αριθμός μόνος του κρατά τόσες θέσεις για ονόματα που θα δοθούν αργότερα.</translation>
    </message>
    <message>
        <source>{price:money} per site</source>
        <translation>{price:money} ανά ιστότοπο</translation>
    </message>
    <message>
        <source>{site} is on the waiting list.</source>
        <translation>Ο ιστότοπος {site} είναι στη λίστα αναμονής.</translation>
    </message>
    <message>
        <source>The booking is cancelled. {site} moves up and is to be told.</source>
        <translation>Η κράτηση ακυρώθηκε. Ο ιστότοπος {site} προχωρά στη σειρά και πρέπει να ενημερωθεί.</translation>
    </message>
    <message>
        <source>A booking is begun: book it, or empty its line.</source>
        <translation>Μια κράτηση έχει ξεκινήσει: ολοκληρώστε την ή αδειάστε τη γραμμή.</translation>
    </message>
    <message>
        <source>A session is being written: save it, or cancel with Esc.</source>
        <translation>Μια ημερομηνία είναι υπό καταχώριση: αποθηκεύστε την ή ακυρώστε με Esc.</translation>
    </message>
    <message>
        <source>Press B, name the site and who comes.</source>
        <translation>Πατήστε B και γράψτε τον ιστότοπο και ποιοι έρχονται.</translation>
    </message>
    <message>
        <source>This session is cancelled</source>
        <translation>Αυτή η ημερομηνία ακυρώθηκε</translation>
    </message>
    <message numerus="yes">
        <source>{site}: {n} seats are booked.</source>
        <translation><numerusform>{site}: κρατήθηκε {n} θέση.</numerusform><numerusform>{site}: κρατήθηκαν {n} θέσεις.</numerusform></translation>
    </message>
</context>
</TS>
