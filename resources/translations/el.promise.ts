<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>promise</name>
    <message>
        <source>Received {at:moment}.</source>
        <translation>Παραλήφθηκε: {at:moment}.</translation>
    </message>
    <message>
        <source>A contract raises the priority of this ticket.</source>
        <translation>Ένα συμβόλαιο ανεβάζει την προτεραιότητα αυτού του αιτήματος.</translation>
    </message>
    <message>
        <source>With the SLA contract, a ticket of normal priority is treated as high.</source>
        <translation>Με το συμβόλαιο SLA, ένα αίτημα δεύτερης προτεραιότητας αντιμετωπίζεται ως πρώτης προτεραιότητας.</translation>
    </message>
    <message>
        <source>The customer is on the Light tier.</source>
        <translation>Ο πελάτης έχει το επίπεδο υπηρεσίας Light.</translation>
    </message>
    <message>
        <source>No tier is recorded for the customer, so Light applies.</source>
        <translation>Δεν έχει καταχωριστεί επίπεδο υπηρεσίας για τον πελάτη, οπότε ισχύει το Light.</translation>
    </message>
    <message>
        <source>The customer is on the Standard tier.</source>
        <translation>Ο πελάτης έχει το επίπεδο υπηρεσίας Standard.</translation>
    </message>
    <message>
        <source>No tier is recorded for the customer, so Standard applies.</source>
        <translation>Δεν έχει καταχωριστεί επίπεδο υπηρεσίας για τον πελάτη, οπότε ισχύει το Standard.</translation>
    </message>
    <message>
        <source>The customer is on the Premium tier.</source>
        <translation>Ο πελάτης έχει το επίπεδο υπηρεσίας Premium.</translation>
    </message>
    <message>
        <source>No tier is recorded for the customer, so Premium applies.</source>
        <translation>Δεν έχει καταχωριστεί επίπεδο υπηρεσίας για τον πελάτη, οπότε ισχύει το Premium.</translation>
    </message>
    <message>
        <source>The aim is the same business day.</source>
        <translation>Στόχος είναι η ίδια εργάσιμη ημέρα.</translation>
    </message>
    <message>
        <source>The aim is the same business day for what arrives no later than {cut_off:clock}.</source>
        <translation>Στόχος είναι η ίδια εργάσιμη ημέρα για όσα φτάνουν το αργότερο στις {cut_off:clock}.</translation>
    </message>
    <message>
        <source>The aim is the first business day after the day of receipt.</source>
        <translation>Στόχος είναι η πρώτη εργάσιμη ημέρα μετά την ημέρα παραλαβής.</translation>
    </message>
    <message>
        <source>The aim is business day number {n} after the day of receipt.</source>
        <translation>Στόχος είναι η {n}η εργάσιμη ημέρα μετά την ημέρα παραλαβής.</translation>
    </message>
    <message>
        <source>The aim is {days} days after the day of receipt: {day:day}.</source>
        <translation>Στόχος είναι {days} ημέρες μετά την ημέρα παραλαβής: {day:day}.</translation>
    </message>
    <message>
        <source>The aim is to start at once.</source>
        <translation>Στόχος είναι η άμεση έναρξη.</translation>
    </message>
    <message>
        <source>The undertaking is the same business day.</source>
        <translation>Το αργότερο την ίδια εργάσιμη ημέρα.</translation>
    </message>
    <message>
        <source>The undertaking is the same business day for what arrives no later than {cut_off:clock}.</source>
        <translation>Το αργότερο την ίδια εργάσιμη ημέρα για όσα φτάνουν έως τις {cut_off:clock}.</translation>
    </message>
    <message>
        <source>The undertaking is the first business day after the day of receipt.</source>
        <translation>Το αργότερο την πρώτη εργάσιμη ημέρα μετά την ημέρα παραλαβής.</translation>
    </message>
    <message>
        <source>The undertaking is business day number {n} after the day of receipt.</source>
        <translation>Το αργότερο την {n}η εργάσιμη ημέρα μετά την ημέρα παραλαβής.</translation>
    </message>
    <message>
        <source>The undertaking is {days} days after the day of receipt: {day:day}.</source>
        <translation>Το αργότερο {days} ημέρες μετά την ημέρα παραλαβής: {day:day}.</translation>
    </message>
    <message>
        <source>The undertaking is {minutes} minutes of opening time after the aim.</source>
        <translation>Το αργότερο {minutes} λεπτά ωραρίου λειτουργίας μετά τον στόχο.</translation>
    </message>
    <message>
        <source>The undertaking is {minutes} minutes after the aim, at any hour.</source>
        <translation>Το αργότερο {minutes} λεπτά μετά τον στόχο, οποιαδήποτε ώρα.</translation>
    </message>
    <message>
        <source>It arrived at {at:clock}, after the {cut_off:clock} cut-off, so the next business day counts.</source>
        <translation>Το αίτημα έφτασε στις {at:clock}, μετά το όριο των {cut_off:clock}, οπότε ισχύει η επόμενη εργάσιμη ημέρα.</translation>
    </message>
    <message>
        <source>It arrived just after the {cut_off:clock} cut-off, so the next business day counts.</source>
        <translation>Το αίτημα έφτασε αμέσως μετά το όριο των {cut_off:clock}, οπότε ισχύει η επόμενη εργάσιμη ημέρα.</translation>
    </message>
    <message>
        <source>It arrived after closing time, {close:clock}, so the next business day counts.</source>
        <translation>Το αίτημα έφτασε μετά το κλείσιμο στις {close:clock}, οπότε ισχύει η επόμενη εργάσιμη ημέρα.</translation>
    </message>
    <message>
        <source>The desk was closed then, so its next opening counts.</source>
        <translation>Το τμήμα υποστήριξης ήταν τότε κλειστό, οπότε ισχύει το επόμενο άνοιγμα.</translation>
    </message>
    <message>
        <source>{day:day}: the desk has no opening hours on that day.</source>
        <translation>Το τμήμα υποστήριξης είναι κλειστό: {day:day}.</translation>
    </message>
    <message>
        <source>{day:day}: a public holiday ({name:tr}).</source>
        <translation>Επίσημη αργία: {day:day} ({name:tr}).</translation>
    </message>
    <message>
        <source>{day:day}: a holiday of the desk.</source>
        <translation>Αργία του τμήματος υποστήριξης: {day:day}.</translation>
    </message>
    <message>
        <source>{day:day}: a half-day holiday ({name:tr}), the desk closes at {close:clock}.</source>
        <translation>Ημιαργία: {day:day} ({name:tr}), το τμήμα υποστήριξης κλείνει στις {close:clock}.</translation>
    </message>
    <message>
        <source>The desk is closed {first:short}–{last:short} ({name:tr}).</source>
        <translation>Το τμήμα υποστήριξης είναι κλειστό {first:short}–{last:short} ({name:tr}).</translation>
    </message>
    <message>
        <source>So the last business day before it counts: {day:day}.</source>
        <translation>Επομένως ισχύει η τελευταία εργάσιμη ημέρα πριν από αυτήν: {day:day}.</translation>
    </message>
    <message>
        <source>The undertaking is never earlier than the aim.</source>
        <translation>Η δέσμευση δεν είναι ποτέ νωρίτερα από τον στόχο.</translation>
    </message>
    <message>
        <source>The reply is never later than the published term for solving it: {after:moment}.</source>
        <translation>Η απάντηση δεν έρχεται ποτέ μετά τη δημοσιευμένη προθεσμία επίλυσης: {after:moment}.</translation>
    </message>
    <message>
        <source>It arrived outside opening hours; the start rests on the on-call duty.</source>
        <translation>Το αίτημα έφτασε εκτός ωραρίου· την έναρξη αναλαμβάνει η επιφυλακή.</translation>
    </message>
    <message>
        <source>On-call duty covers this ticket at all hours.</source>
        <translation>Η επιφυλακή καλύπτει αυτό το αίτημα όλο το εικοσιτετράωρο.</translation>
    </message>
    <message>
        <source>It goes into the next release of the system, which may be postponed; no time is promised.</source>
        <translation>Θα μπει στην επόμενη έκδοση του συστήματος, η οποία μπορεί να αναβληθεί· δεν δίνεται υπόσχεση χρόνου.</translation>
    </message>
    <message>
        <source>No time is promised for handling it until a date is agreed with the customer.</source>
        <translation>Δεν δίνεται υπόσχεση χρόνου για τη διεκπεραίωση μέχρι να συμφωνηθεί ημερομηνία με τον πελάτη.</translation>
    </message>
    <message>
        <source>Agreed with the customer: {day:day}, by closing time at {at:clock}.</source>
        <translation>Συμφωνήθηκε με τον πελάτη: {day:day}, έως το κλείσιμο στις {at:clock}.</translation>
    </message>
    <message>
        <source>Agreed with the customer: {day:day} at {at:clock}.</source>
        <translation>Συμφωνήθηκε με τον πελάτη: {day:day} στις {at:clock}.</translation>
    </message>
    <message>
        <source>The agreed date takes the place of the goal for solving it.</source>
        <translation>Η συμφωνημένη ημερομηνία αντικαθιστά τον στόχο επίλυσης.</translation>
    </message>
    <message>
        <source>The agreed date takes the place of the next release.</source>
        <translation>Η συμφωνημένη ημερομηνία αντικαθιστά την επόμενη έκδοση.</translation>
    </message>
    <message>
        <source>The clock stood still while we waited for the customer, from {begin:moment} to {end:moment}.</source>
        <translation>Ο χρόνος σταμάτησε όσο περιμέναμε τον πελάτη: αρχή {begin:moment}, τέλος {end:moment}.</translation>
    </message>
    <message>
        <source>We have waited for the customer since {begin:moment}; the clock stands still until the answer comes.</source>
        <translation>Αναμονή πελάτη από: {begin:moment}· ο χρόνος δεν μετρά μέχρι να έρθει η απάντηση.</translation>
    </message>
    <message>
        <source>Reply by {at:moment}.</source>
        <translation>Απάντηση έως: {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the reply: {at:moment}.</source>
        <translation>Στόχος απάντησης: {at:moment}.</translation>
    </message>
    <message>
        <source>Reply at the latest: {at:moment}.</source>
        <translation>Απάντηση το αργότερο: {at:moment}.</translation>
    </message>
    <message>
        <source>Call back by {at:moment}.</source>
        <translation>Επιστροφή κλήσης έως: {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the call back: {at:moment}.</source>
        <translation>Στόχος επιστροφής κλήσης: {at:moment}.</translation>
    </message>
    <message>
        <source>Call back at the latest: {at:moment}.</source>
        <translation>Επιστροφή κλήσης το αργότερο: {at:moment}.</translation>
    </message>
    <message>
        <source>Work starts by {at:moment}.</source>
        <translation>Έναρξη εργασιών έως: {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the start of work: {at:moment}.</source>
        <translation>Στόχος έναρξης εργασιών: {at:moment}.</translation>
    </message>
    <message>
        <source>Work starts at the latest: {at:moment}.</source>
        <translation>Έναρξη εργασιών το αργότερο: {at:moment}.</translation>
    </message>
    <message>
        <source>Solved by {at:moment}.</source>
        <translation>Επίλυση έως: {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the solution: {at:moment}.</source>
        <translation>Στόχος επίλυσης: {at:moment}.</translation>
    </message>
    <message>
        <source>Solved at the latest: {at:moment}.</source>
        <translation>Επίλυση το αργότερο: {at:moment}.</translation>
    </message>
    <message>
        <source>News of progress by {at:moment}.</source>
        <translation>Ενημέρωση προόδου έως: {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for news of progress: {at:moment}.</source>
        <translation>Στόχος ενημέρωσης προόδου: {at:moment}.</translation>
    </message>
    <message>
        <source>News of progress at the latest: {at:moment}.</source>
        <translation>Ενημέρωση προόδου το αργότερο: {at:moment}.</translation>
    </message>
    <message>
        <source>An assumption to check: “at once” is undertaken within 15 minutes.</source>
        <translation>Παραδοχή προς έλεγχο: «άμεσα» σημαίνει εντός 15 λεπτών.</translation>
    </message>
    <message>
        <source>An assumption to check: the customer hears of progress by the fifth business day after the last message.</source>
        <translation>Παραδοχή προς έλεγχο: ο πελάτης ενημερώνεται για την πρόοδο έως την πέμπτη εργάσιμη ημέρα μετά το τελευταίο μήνυμα.</translation>
    </message>
    <message>
        <source>An assumption to check: the published promise names no opening hours; 9 to 16 on weekdays is used.</source>
        <translation>Παραδοχή προς έλεγχο: η δημοσιευμένη υπόσχεση δεν αναφέρει ωράριο· χρησιμοποιείται 9–16 τις καθημερινές.</translation>
    </message>
    <message>
        <source>An assumption to check: critical support outside opening hours starts on receipt; no time is published.</source>
        <translation>Παραδοχή προς έλεγχο: η κρίσιμη υποστήριξη εκτός ωραρίου αρχίζει με την παραλαβή· δεν έχει δημοσιευτεί χρόνος.</translation>
    </message>
    <message>
        <source>An assumption to check: the lunch break is from 11:00 to 11:30.</source>
        <translation>Παραδοχή προς έλεγχο: το μεσημεριανό διάλειμμα είναι 11:00–11:30.</translation>
    </message>
    <message>
        <source>An assumption to check: the two weeks closed in July are ISO weeks 29 and 30.</source>
        <translation>Παραδοχή προς έλεγχο: οι δύο εβδομάδες που μένει κλειστό τον Ιούλιο είναι οι εβδομάδες ISO 29 και 30.</translation>
    </message>
    <message>
        <source>An assumption to check: the days closed after Christmas are 27 to 31 December.</source>
        <translation>Παραδοχή προς έλεγχο: οι ημέρες που μένει κλειστό μετά τα Χριστούγεννα είναι 27–31 Δεκεμβρίου.</translation>
    </message>
    <message>
        <source>An assumption to check: ordinary working hours for faults are 8 to 16 on weekdays, without closures.</source>
        <translation>Παραδοχή προς έλεγχο: το κανονικό ωράριο εργασίας για βλάβες είναι 8–16 τις καθημερινές, χωρίς διακοπές.</translation>
    </message>
    <message>
        <source>An assumption to check: what is no fault runs on the support hours.</source>
        <translation>Παραδοχή προς έλεγχο: ό,τι δεν είναι βλάβη ακολουθεί το ωράριο υποστήριξης.</translation>
    </message>
    <message>
        <source>An assumption to check: a date agreed with the customer is when it is solved.</source>
        <translation>Παραδοχή προς έλεγχο: η ημερομηνία που συμφωνείται με τον πελάτη είναι η ημερομηνία επίλυσης.</translation>
    </message>
    <message>
        <source>An assumption to check: “reasonable time” before management is told is 4 opening hours for critical faults and 16 for serious ones.</source>
        <translation>Παραδοχή προς έλεγχο: «εύλογος χρόνος» πριν ενημερωθεί η διοίκηση είναι 4 ώρες λειτουργίας για κρίσιμες βλάβες και 16 για σοβαρές.</translation>
    </message>
    <message>
        <source>An assumption to check: the published goal of three to four days is read as aim on the third, latest on the fourth.</source>
        <translation>Παραδοχή προς έλεγχο: ο δημοσιευμένος στόχος τριών έως τεσσάρων ημερών σημαίνει στόχος την τρίτη, το αργότερο την τέταρτη.</translation>
    </message>
    <message>
        <source>An assumption to check: the lower bound of the tier's window is the aim, the upper one the undertaking.</source>
        <translation>Παραδοχή προς έλεγχο: το κάτω όριο του χρονικού πλαισίου του επιπέδου υπηρεσίας είναι ο στόχος, το άνω όριο η δέσμευση.</translation>
    </message>
    <message>
        <source>An assumption to check: a critical ticket is taken up at once within opening hours.</source>
        <translation>Παραδοχή προς έλεγχο: ένα κρίσιμο αίτημα αναλαμβάνεται άμεσα εντός ωραρίου.</translation>
    </message>
    <message>
        <source>The service stops</source>
        <translation>Η υπηρεσία σταματά</translation>
    </message>
    <message>
        <source>Data is lost</source>
        <translation>Χάνονται δεδομένα</translation>
    </message>
    <message>
        <source>A function critical to the customer is missing or fails</source>
        <translation>Λειτουργία κρίσιμη για τον πελάτη λείπει ή αποτυγχάνει</translation>
    </message>
    <message>
        <source>The documentation is so incomplete or misleading that the service or essential parts of it cannot be used</source>
        <translation>Η τεκμηρίωση είναι τόσο ελλιπής ή παραπλανητική ώστε η υπηρεσία ή ουσιώδη μέρη της δεν μπορούν να χρησιμοποιηθούν</translation>
    </message>
    <message>
        <source>An important function fails, and working round it costs time and resources</source>
        <translation>Σημαντική λειτουργία αποτυγχάνει και η παράκαμψή της κοστίζει χρόνο και πόρους</translation>
    </message>
    <message>
        <source>The documentation is so incomplete or misleading that an important function cannot be used</source>
        <translation>Η τεκμηρίωση είναι τόσο ελλιπής ή παραπλανητική ώστε μια σημαντική λειτουργία δεν μπορεί να χρησιμοποιηθεί</translation>
    </message>
    <message>
        <source>Single functions fail, but are easily worked round</source>
        <translation>Μεμονωμένες λειτουργίες αποτυγχάνουν, αλλά παρακάμπτονται εύκολα</translation>
    </message>
    <message>
        <source>The documentation is incomplete or imprecise</source>
        <translation>Η τεκμηρίωση είναι ελλιπής ή ανακριβής</translation>
    </message>
    <message>
        <source>New Year's Day</source>
        <translation>Πρωτοχρονιά</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Θεοφάνεια</translation>
    </message>
    <message>
        <source>Green Monday</source>
        <translation>Καθαρά Δευτέρα</translation>
    </message>
    <message>
        <source>Greek Independence Day</source>
        <translation>Εικοστή Πέμπτη Μαρτίου</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Μεγάλη Πέμπτη</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Μεγάλη Παρασκευή</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Κυριακή του Πάσχα</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Δευτέρα του Πάσχα</translation>
    </message>
    <message>
        <source>First Day of Summer</source>
        <translation>Πρώτη ημέρα του καλοκαιριού στην Ισλανδία</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Εργατική Πρωτομαγιά</translation>
    </message>
    <message>
        <source>Labor Day (observed)</source>
        <translation>Εργατική Πρωτομαγιά, μετάθεση</translation>
    </message>
    <message>
        <source>May Day</source>
        <translation>Πρωτομαγιά</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Ημέρα του Συντάγματος της Νορβηγίας</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ανάληψη</translation>
    </message>
    <message>
        <source>Pentecost</source>
        <translation>Πεντηκοστή</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Δευτέρα του Αγίου Πνεύματος</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Εθνική εορτή της Ισλανδίας, 17 Ιουνίου</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>Παραμονή του φινλανδικού μεσοκαλόκαιρου</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>Φινλανδικό μεσοκαλόκαιρο</translation>
    </message>
    <message>
        <source>Commerce Day</source>
        <translation>Αργία των εμποροϋπαλλήλων στην Ισλανδία</translation>
    </message>
    <message>
        <source>Dormition of the Mother of God</source>
        <translation>Κοίμηση της Θεοτόκου</translation>
    </message>
    <message>
        <source>Ohi Day</source>
        <translation>Ημέρα του Όχι</translation>
    </message>
    <message>
        <source>All Saints' Day</source>
        <translation>Ημέρα των Αγίων Πάντων</translation>
    </message>
    <message>
        <source>Finnish Independence Day</source>
        <translation>Ημέρα Ανεξαρτησίας της Φινλανδίας, 6 Δεκεμβρίου</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Παραμονή Χριστουγέννων</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Χριστούγεννα</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Δεύτερη ημέρα των Χριστουγέννων</translation>
    </message>
    <message>
        <source>Glorifying Mother of God</source>
        <translation>Σύναξη της Υπεραγίας Θεοτόκου</translation>
    </message>
    <message>
        <source>New Year's Eve</source>
        <translation>Παραμονή Πρωτοχρονιάς</translation>
    </message>
    <message>
        <source>Summer holiday</source>
        <translation>Θερινές διακοπές</translation>
    </message>
    <message>
        <source>Between Christmas and New Year</source>
        <translation>Μεταξύ Χριστουγέννων και Πρωτοχρονιάς</translation>
    </message>
    <message>
        <source>A reply the same day until 14:00, call-backs the same day, and emergencies at any hour.</source>
        <translation>Απάντηση την ίδια ημέρα έως τις 14:00, επιστροφή κλήσης την ίδια ημέρα και έκτακτα περιστατικά όλο το εικοσιτετράωρο.</translation>
    </message>
    <message>
        <source>Support is part of the product; with a service agreement, cases are solved the same business day.</source>
        <translation>Η υποστήριξη είναι μέρος του προϊόντος· με σύμβαση παροχής υπηρεσιών στόχος είναι η επίλυση την ίδια εργάσιμη ημέρα.</translation>
    </message>
    <message>
        <source>Work starts the same day and no later than the next business day; faults go by three classes.</source>
        <translation>Έναρξη την ίδια ημέρα και το αργότερο την επόμενη εργάσιμη· οι βλάβες χωρίζονται σε τρεις κατηγορίες.</translation>
    </message>
    <message>
        <source>A reply in three to four business days, first priority the same business day, second in a week; SLA contracts go further.</source>
        <translation>Απάντηση σε τρεις έως τέσσερις εργάσιμες ημέρες, πρώτη προτεραιότητα την ίδια εργάσιμη ημέρα, δεύτερη σε μία εβδομάδα· τα συμβόλαια SLA πηγαίνουν πιο πέρα.</translation>
    </message>
    <message>
        <source>A reply within one business day; ordered work in a window set by the tier: Light, Standard or Premium.</source>
        <translation>Απάντηση εντός μίας εργάσιμης ημέρας· παραγγελμένη εργασία σε χρονικό πλαίσιο ανάλογα με το επίπεδο: Light, Standard ή Premium.</translation>
    </message>
    <message>
        <source>{field}: the calendar never opens; give it opening hours on some day.</source>
        <translation>{field}: το ημερολόγιο δεν έχει ποτέ ανοικτές ώρες· δώστε ωράριο σε κάποια ημέρα.</translation>
    </message>
    <message>
        <source>Opening time is known from {first:date} to {last:date}; this reaches beyond.</source>
        <translation>Το ωράριο είναι γνωστό από {first:date} έως {last:date}· αυτό είναι εκτός ορίων.</translation>
    </message>
    <message>
        <source>Opening time to add must not be negative.</source>
        <translation>Ο χρόνος λειτουργίας που προστίθεται δεν πρέπει να είναι αρνητικός.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a time zone; use a name such as Atlantic/Reykjavik.</source>
        <translation>{field}: το «{given}» δεν είναι ζώνη ώρας· χρησιμοποιήστε όνομα όπως Atlantic/Reykjavik.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a time of day; write it as 09:00, or 24:00 for the day's end.</source>
        <translation>{field}: το «{given}» δεν είναι ώρα· γράψτε 09:00, ή 24:00 για το τέλος της ημέρας.</translation>
    </message>
    <message>
        <source>{field} must be a list of pairs: opening and closing time.</source>
        <translation>Το {field} πρέπει να είναι λίστα ζευγών: άνοιγμα και κλείσιμο.</translation>
    </message>
    <message>
        <source>{field} must be a pair: opening and closing time.</source>
        <translation>Το {field} πρέπει να είναι ζεύγος: άνοιγμα και κλείσιμο.</translation>
    </message>
    <message>
        <source>{field} ends before it starts; give the opening time first.</source>
        <translation>Το {field} τελειώνει πριν αρχίσει· δώστε πρώτα το άνοιγμα.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a day of the week; use one of {choices}.</source>
        <translation>{field}: το «{given}» δεν είναι ημέρα της εβδομάδας· χρησιμοποιήστε ένα από: {choices}.</translation>
    </message>
    <message>
        <source>{field}: the intervals overlap; make them one, or let each end before the next begins.</source>
        <translation>{field}: τα διαστήματα επικαλύπτονται· ενώστε τα ή αφήστε το καθένα να τελειώνει πριν αρχίσει το επόμενο.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a day of the year; write it as 12-24.</source>
        <translation>{field}: το «{given}» δεν είναι ημέρα του έτους· γράψτε την ως 12-24.</translation>
    </message>
    <message>
        <source>The public holidays are known from {first} to {last}.</source>
        <translation>Οι επίσημες αργίες είναι γνωστές από το {first} έως το {last}.</translation>
    </message>
    <message>
        <source>The public holidays of the country “{country}” are not known.</source>
        <translation>Οι επίσημες αργίες της χώρας «{country}» δεν είναι γνωστές.</translation>
    </message>
    <message>
        <source>{field} must be there, a text in quotes.</source>
        <translation>Το {field} πρέπει να υπάρχει, ως κείμενο σε εισαγωγικά.</translation>
    </message>
    <message>
        <source>{field} must be a list of texts.</source>
        <translation>Το {field} πρέπει να είναι λίστα κειμένων.</translation>
    </message>
    <message>
        <source>{field} must be a whole number of at least {least}.</source>
        <translation>Το {field} πρέπει να είναι ακέραιος, τουλάχιστον {least}.</translation>
    </message>
    <message>
        <source>{field} must be true or false.</source>
        <translation>Το {field} πρέπει να είναι true ή false.</translation>
    </message>
    <message>
        <source>{field} must be a table.</source>
        <translation>Το {field} πρέπει να είναι πίνακας.</translation>
    </message>
    <message>
        <source>{field} must be a list of tables.</source>
        <translation>Το {field} πρέπει να είναι λίστα πινάκων.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is unknown; use one of {choices}.</source>
        <translation>{field}: το «{given}» είναι άγνωστο· χρησιμοποιήστε ένα από: {choices}.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a date; write it as 2026-04-23.</source>
        <translation>{field}: το «{given}» δεν είναι ημερομηνία· γράψτε την ως 2026-04-23.</translation>
    </message>
    <message>
        <source>{field} is not known here; known are {choices}.</source>
        <translation>Το {field} δεν είναι γνωστό εδώ· γνωστά είναι: {choices}.</translation>
    </message>
    <message>
        <source>{field} must have at least one calendar.</source>
        <translation>Το {field} πρέπει να έχει τουλάχιστον ένα ημερολόγιο.</translation>
    </message>
    <message>
        <source>{field} must be a percentage in quotes, such as "25.5".</source>
        <translation>Το {field} πρέπει να είναι ποσοστό σε εισαγωγικά, όπως "25.5".</translation>
    </message>
    <message>
        <source>{field} must be a list of week numbers from 1 to 53.</source>
        <translation>Το {field} πρέπει να είναι λίστα αριθμών εβδομάδων από 1 έως 53.</translation>
    </message>
    <message>
        <source>{field} must be a pair: the first and the last day.</source>
        <translation>Το {field} πρέπει να είναι ζεύγος: πρώτη και τελευταία ημέρα.</translation>
    </message>
    <message>
        <source>{field} ends before it starts; give the first day first.</source>
        <translation>Το {field} τελειώνει πριν αρχίσει· δώστε πρώτα την πρώτη ημέρα.</translation>
    </message>
    <message>
        <source>{field}: {day:date} is before the day the request was received; agree on that day or a later one.</source>
        <translation>{field}: η {day:date} είναι πριν από την ημέρα παραλαβής του αιτήματος· συμφωνήστε εκείνη την ημέρα ή μεταγενέστερη.</translation>
    </message>
    <message>
        <source>{field}: the desk is closed on {day:date}; agree on a business day.</source>
        <translation>{field}: στις {day:date} είναι κλειστά· συμφωνήστε μια εργάσιμη ημέρα.</translation>
    </message>
    <message>
        <source>This reaches beyond the years the calendar knows.</source>
        <translation>Αυτό ξεπερνά τα έτη που γνωρίζει το ημερολόγιο.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not an instant; write ISO 8601 with an offset, such as 2026-04-23T14:05:00+02:00.</source>
        <translation>{field}: το «{given}» δεν είναι χρονική στιγμή· γράψτε ISO 8601 με απόκλιση, όπως 2026-04-23T14:05:00+02:00.</translation>
    </message>
    <message>
        <source>{file} must hold a JSON list of cases.</source>
        <translation>Το {file} πρέπει να περιέχει λίστα JSON με περιπτώσεις.</translation>
    </message>
    <message>
        <source>{field}: “{given}” has no offset; add Z or an offset such as +02:00.</source>
        <translation>{field}: το «{given}» δεν έχει απόκλιση ώρας· προσθέστε Z ή απόκλιση όπως +02:00.</translation>
    </message>
    <message>
        <source>{field}: years from {first} to {last} are counted.</source>
        <translation>{field}: υπολογίζονται τα έτη από {first} έως {last}.</translation>
    </message>
    <message>
        <source>Each case is an object in braces, with the fields of the question.</source>
        <translation>Κάθε περίπτωση είναι αντικείμενο σε άγκιστρα, με τα πεδία της ερώτησης.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {why}.</source>
        <translation>Το αρχείο {file} δεν μπορεί να διαβαστεί: {why}.</translation>
    </message>
    <message>
        <source>{file} is not JSON in UTF-8: {why}.</source>
        <translation>Το {file} δεν είναι JSON σε UTF-8: {why}.</translation>
    </message>
    <message>
        <source>{field} must be an object in braces.</source>
        <translation>Το {field} πρέπει να είναι αντικείμενο σε άγκιστρα.</translation>
    </message>
    <message>
        <source>{field} must be a list in square brackets.</source>
        <translation>Το {field} πρέπει να είναι λίστα σε αγκύλες.</translation>
    </message>
    <message>
        <source>{field} must be text in quotes.</source>
        <translation>Το {field} πρέπει να είναι κείμενο σε εισαγωγικά.</translation>
    </message>
    <message>
        <source>{field} must be a whole number.</source>
        <translation>Το {field} πρέπει να είναι ακέραιος αριθμός.</translation>
    </message>
    <message>
        <source>{field} must be a number.</source>
        <translation>Το {field} πρέπει να είναι αριθμός.</translation>
    </message>
    <message>
        <source>{field} must be at least {least}.</source>
        <translation>Το {field} πρέπει να είναι τουλάχιστον {least}.</translation>
    </message>
    <message>
        <source>{field} must be at most {most}.</source>
        <translation>Το {field} πρέπει να είναι το πολύ {most}.</translation>
    </message>
    <message>
        <source>{field} must be a pair: from and to.</source>
        <translation>Το {field} πρέπει να είναι ζεύγος: από και έως.</translation>
    </message>
    <message>
        <source>{field} ends before it starts; give the earlier instant first.</source>
        <translation>Το {field} τελειώνει πριν αρχίσει· δώστε πρώτα την προγενέστερη στιγμή.</translation>
    </message>
    <message>
        <source>{field} must not be negative.</source>
        <translation>Το {field} δεν πρέπει να είναι αρνητικό.</translation>
    </message>
    <message>
        <source>{field} has no end; give the instant at which the pause ended.</source>
        <translation>Το {field} δεν έχει τέλος· δώστε τη στιγμή που τελείωσε η παύση.</translation>
    </message>
    <message>
        <source>Give either seconds to add or an end to count to, one of the two.</source>
        <translation>Δώστε είτε seconds για πρόσθεση είτε end για μέτρηση, ένα από τα δύο.</translation>
    </message>
    <message>
        <source>{field} is missing; use one of {choices}.</source>
        <translation>Λείπει το {field}· χρησιμοποιήστε ένα από: {choices}.</translation>
    </message>
    <message>
        <source>{field} is missing; write it as {example}.</source>
        <translation>Λείπει το {field}· γράψτε το ως {example}.</translation>
    </message>
    <message>
        <source>The case is nested too deeply; give each field its plain value.</source>
        <translation>Η περίπτωση έχει υπερβολικό βάθος ένθεσης· δώστε σε κάθε πεδίο μια απλή τιμή.</translation>
    </message>
</context>
</TS>
