<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>frame</name>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>The language of the window; papers are in the customer's language.</source>
        <translation>Η γλώσσα του παραθύρου· τα έγγραφα είναι στη γλώσσα του πελάτη.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Φωτεινό ή σκούρο</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop says.</source>
        <translation>Φωτεινό, σκούρο ή όπως ορίζει η επιφάνεια εργασίας.</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Πυκνές γραμμές</translation>
    </message>
    <message>
        <source>Shows more rows of a table at once.</source>
        <translation>Δείχνει περισσότερες γραμμές ενός πίνακα μαζί.</translation>
    </message>
    <message>
        <source>The desktop's font</source>
        <translation>Γραμματοσειρά της επιφάνειας εργασίας</translation>
    </message>
    <message>
        <source>Writes the window in the desktop's own typeface instead of Inter.</source>
        <translation>Δείχνει το παράθυρο με τη γραμματοσειρά της επιφάνειας εργασίας αντί για την Inter.</translation>
    </message>
    <message>
        <source>Quarter sound</source>
        <translation>Ήχος τετάρτου</translation>
    </message>
    <message>
        <source>Plays a soft sound one minute before a new quarter hour begins.</source>
        <translation>Παίζει έναν απαλό ήχο ένα λεπτό πριν αρχίσει νέο τέταρτο.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Όπως η επιφάνεια εργασίας</translation>
    </message>
    <message>
        <source>Light or dark as the desktop says</source>
        <translation>Φωτεινό ή σκούρο όπως η επιφάνεια εργασίας</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Φωτεινό θέμα</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Σκούρο θέμα</translation>
    </message>
    <message>
        <source>Light or dark: as the desktop</source>
        <translation>Φωτεινό ή σκούρο: όπως η επιφάνεια εργασίας</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Τμήμα</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Προβολή</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Αίτημα</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Κλήση</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Μετάβαση</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Start or finish call</source>
        <translation>Έναρξη ή τέλος κλήσης</translation>
    </message>
    <message>
        <source>Start a call, or finish the one running</source>
        <translation>Έναρξη κλήσης ή τέλος αυτής που είναι σε εξέλιξη</translation>
    </message>
    <message>
        <source>Hold or resume</source>
        <translation>Αναμονή ή συνέχεια</translation>
    </message>
    <message>
        <source>Hold the call, or resume it</source>
        <translation>Βάλτε την κλήση σε αναμονή ή συνεχίστε την</translation>
    </message>
    <message>
        <source>Park and start another</source>
        <translation>Στάθμευση και νέα κλήση</translation>
    </message>
    <message>
        <source>Park the call and start another</source>
        <translation>Στάθμευση της κλήσης και έναρξη νέας</translation>
    </message>
    <message>
        <source>Start call</source>
        <translation>Έναρξη κλήσης</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Αναζήτηση ή ενέργεια</translation>
    </message>
    <message>
        <source>Open the last call</source>
        <translation>Άνοιγμα της τελευταίας κλήσης</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>on hold, time stands still</source>
        <translation>σε αναμονή, ο χρόνος δεν μετρά</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Άγνωστος καλών</translation>
    </message>
    <message>
        <source>Go on with the parked call of {who}</source>
        <translation>Συνέχεια της σταθμευμένης κλήσης: {who}</translation>
    </message>
    <message>
        <source>no charge</source>
        <translation>χωρίς χρέωση</translation>
    </message>
    <message>
        <source>Last call {at:clock} · {length:duration} · {cost}</source>
        <translation>Τελευταία κλήση {at:clock} · {length:duration} · {cost}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Αναμονή</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>δεν υπάρχει τιμή ακόμη</translation>
    </message>
    <message>
        <source>1st quarter</source>
        <translation>1ο τέταρτο</translation>
    </message>
    <message>
        <source>2nd quarter</source>
        <translation>2ο τέταρτο</translation>
    </message>
    <message>
        <source>3rd quarter</source>
        <translation>3ο τέταρτο</translation>
    </message>
    <message>
        <source>4th quarter</source>
        <translation>4ο τέταρτο</translation>
    </message>
    <message>
        <source>5th quarter</source>
        <translation>5ο τέταρτο</translation>
    </message>
    <message>
        <source>6th quarter</source>
        <translation>6ο τέταρτο</translation>
    </message>
    <message>
        <source>7th quarter</source>
        <translation>7ο τέταρτο</translation>
    </message>
    <message>
        <source>8th quarter</source>
        <translation>8ο τέταρτο</translation>
    </message>
    <message>
        <source>{clock} left</source>
        <translation>απομένουν {clock}</translation>
    </message>
    <message>
        <source>Quarter {n}</source>
        <translation>Τέταρτο {n}</translation>
    </message>
    <message>
        <source>What was saved is safe. The report below helps to mend it; it holds none of your customers' data.</source>
        <translation>Ό,τι αποθηκεύτηκε είναι ασφαλές. Η παρακάτω αναφορά βοηθά στη διόρθωση· δεν περιέχει δεδομένα πελατών.</translation>
    </message>
    <message>
        <source>A fault in Quarterdesk</source>
        <translation>Σφάλμα στο Quarterdesk</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Αναφορά</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Αντιγραφή της αναφοράς</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Συνέχεια της εργασίας</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Κάτι πήγε στραβά στο πρόγραμμα.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Νέα προσπάθεια</translation>
    </message>
    <message>
        <source>The call with {who} was still running when the program stopped. It was last seen at {at:moment}, after {length} minutes. Time since then is not counted unless the call went on.</source>
        <translation>Η κλήση με {who} ήταν σε εξέλιξη όταν σταμάτησε το πρόγραμμα. Καταγράφηκε τελευταία φορά {at:moment}, μετά από {length} λεπτά. Ο χρόνος από τότε δεν μετρά, εκτός αν η κλήση συνεχίστηκε.</translation>
    </message>
    <message>
        <source>A call was not finished</source>
        <translation>Μια κλήση δεν ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>End it there</source>
        <translation>Τέλος σε εκείνο το σημείο</translation>
    </message>
    <message>
        <source>The call goes on</source>
        <translation>Η κλήση συνεχίζεται</translation>
    </message>
    <message>
        <source>VAT {rate:percent}</source>
        <translation>ΦΠΑ {rate:percent}</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Άνοιγμα βάσης δεδομένων</translation>
    </message>
    <message>
        <source>Where the data lives</source>
        <translation>Πού βρίσκονται τα δεδομένα</translation>
    </message>
    <message>
        <source>The desk's name</source>
        <translation>Όνομα του τμήματος</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Το όνομά σας</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Επιλογή αρχείου…</translation>
    </message>
    <message>
        <source>Open an existing database…</source>
        <translation>Άνοιγμα υπάρχουσας βάσης…</translation>
    </message>
    <message>
        <source>Try it with examples</source>
        <translation>Δοκιμή με παραδείγματα</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Βήμα {n} από {all}</translation>
    </message>
    <message>
        <source>Which promise does your desk keep?</source>
        <translation>Ποια δέσμευση τηρεί το τμήμα σας;</translation>
    </message>
    <message>
        <source>Pick the one nearest to yours. It becomes your own copy: hours, promises and prices can all be changed later.</source>
        <translation>Διαλέξτε την πλησιέστερη. Γίνεται δικό σας αντίγραφο: ωράριο, δεσμεύσεις και τιμές αλλάζουν αργότερα.</translation>
    </message>
    <message>
        <source>Whose desk is it?</source>
        <translation>Ποιανού είναι το τμήμα;</translation>
    </message>
    <message>
        <source>The name stands on price lists and invoices. You become its administrator.</source>
        <translation>Το όνομα εμφανίζεται σε τιμοκαταλόγους και τιμολόγια. Εσείς γίνεστε διαχειριστής.</translation>
    </message>
    <message>
        <source>Where does the data live?</source>
        <translation>Πού θα βρίσκονται τα δεδομένα;</translation>
    </message>
    <message>
        <source>One file on this machine. It can be moved and backed up like any other.</source>
        <translation>Ένα αρχείο σε αυτόν τον υπολογιστή. Μετακινείται και αντιγράφεται όπως κάθε άλλο.</translation>
    </message>
    <message>
        <source>Set up the desk</source>
        <translation>Δημιουργία του τμήματος</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Χρειάζεται ένα όνομα.</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the GNU General Public License, version 3 or later. Typeface Inter (SIL Open Font License), icons Phosphor (MIT), Qt for Python (LGPL).</source>
        <translation>Έκδοση {version}. Ελεύθερο λογισμικό με άδεια GNU General Public License, έκδοση 3 ή νεότερη. Γραμματοσειρά Inter (SIL Open Font License), εικονίδια Phosphor (MIT), Qt for Python (LGPL).</translation>
    </message>
    <message>
        <source>Find anything, or do anything by name</source>
        <translation>Βρείτε ή κάντε οτιδήποτε με το όνομά του</translation>
    </message>
    <message>
        <source>Show more rows of a table at once</source>
        <translation>Περισσότερες γραμμές ενός πίνακα μαζί</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Αποκοπή</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Copy the text, or the rows chosen</source>
        <translation>Αντιγραφή του κειμένου ή των επιλεγμένων γραμμών</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Επικόλληση</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Επιλογή όλων</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Έξοδος</translation>
    </message>
    <message>
        <source>Quit Quarterdesk</source>
        <translation>Έξοδος από το Quarterdesk</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Πλήκτρα</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Όλα τα πλήκτρα συντόμευσης</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Εμφάνιση φακέλου καταγραφής</translation>
    </message>
    <message>
        <source>Open the folder of crash reports</source>
        <translation>Άνοιγμα του φακέλου με τις αναφορές σφαλμάτων</translation>
    </message>
    <message>
        <source>About Quarterdesk</source>
        <translation>Πληροφορίες για το Quarterdesk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Κλήσεις</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Σεμινάρια</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Τιμολόγηση</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Εμφάνιση και γλώσσα</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Επωνυμία</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Προφίλ δεσμεύσεων</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Νόμισμα</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Βάση δεδομένων</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Αυτό το τμήμα</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ενέργεια</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Σεμινάριο</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Επαφή</translation>
    </message>
    <message>
        <source>An action, a customer, a ticket number, an invoice</source>
        <translation>Ενέργεια, πελάτης, αριθμός αιτήματος, τιμολόγιο</translation>
    </message>
    <message>
        <source>Nothing is called that. Try a part of a name, or a number.</source>
        <translation>Δεν βρέθηκε τίποτα. Δοκιμάστε μέρος ονόματος ή έναν αριθμό.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Δεσμεύσεις</translation>
    </message>
    <message>
        <source>Prices, without VAT</source>
        <translation>Τιμές χωρίς ΦΠΑ</translation>
    </message>
    <message>
        <source>{hours}, Mon–Fri</source>
        <translation>{hours}, Δευ–Παρ</translation>
    </message>
    <message>
        <source>Our assumptions, please check: the source does not say</source>
        <translation>Δικές μας παραδοχές, ελέγξτε τις: η πηγή δεν το αναφέρει</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Επιφυλακή</translation>
    </message>
    <message>
        <source>all other hours</source>
        <translation>όλες τις άλλες ώρες</translation>
    </message>
    <message>
        <source>Critical faults</source>
        <translation>Κρίσιμες βλάβες</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Βλάβες</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Τμήμα υποστήριξης</translation>
    </message>
    <message>
        <source>Support hours</source>
        <translation>Ώρες υποστήριξης</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Ώρες εργασίας</translation>
    </message>
    <message>
        <source>Reply to a request</source>
        <translation>Απάντηση σε αίτημα</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>Επιστροφή κλήσης</translation>
    </message>
    <message>
        <source>Start of work</source>
        <translation>Έναρξη εργασίας</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Επίλυση</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Ενημέρωση προόδου</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Ισλανδία</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Νορβηγία</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Ελλάδα</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Φινλανδία</translation>
    </message>
    <message>
        <source>{price:money} an hour</source>
        <translation>{price:money} την ώρα</translation>
    </message>
    <message>
        <source>{price:money} a quarter hour</source>
        <translation>{price:money} το 15λεπτο</translation>
    </message>
    <message>
        <source>{price:money} a site</source>
        <translation>{price:money} ανά ιστότοπο</translation>
    </message>
    <message>
        <source>{price:money} a pair</source>
        <translation>{price:money} ανά ζεύγος</translation>
    </message>
    <message>
        <source>{price:money} a year</source>
        <translation>{price:money} τον χρόνο</translation>
    </message>
    <message>
        <source>by started quarter hours</source>
        <translation>ανά 15λεπτο ή κλάσμα αυτού</translation>
    </message>
    <message>
        <source>by started hours</source>
        <translation>ανά ώρα ή κλάσμα αυτής</translation>
    </message>
    <message>
        <source>Same business day</source>
        <translation>Την ίδια εργάσιμη ημέρα</translation>
    </message>
    <message>
        <source>Same business day when it came by {cutoff:clock}</source>
        <translation>Την ίδια εργάσιμη ημέρα, αν ήρθε έως τις {cutoff:clock}</translation>
    </message>
    <message numerus="yes">
        <source>Within {n} business days</source>
        <translation><numerusform>Την επόμενη εργάσιμη ημέρα</numerusform><numerusform>Εντός {n} εργάσιμων ημερών</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Within {n} weeks</source>
        <translation><numerusform>Εντός μίας εβδομάδας</numerusform><numerusform>Εντός {n} εβδομάδων</numerusform></translation>
    </message>
    <message>
        <source>latest: the same business day</source>
        <translation>το αργότερο την ίδια εργάσιμη ημέρα</translation>
    </message>
    <message numerus="yes">
        <source>latest: within {n} business days</source>
        <translation><numerusform>το αργότερο την επόμενη εργάσιμη ημέρα</numerusform><numerusform>το αργότερο εντός {n} εργάσιμων ημερών</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>latest: within {n} weeks</source>
        <translation><numerusform>το αργότερο εντός μίας εβδομάδας</numerusform><numerusform>το αργότερο εντός {n} εβδομάδων</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>latest: within {n} minutes</source>
        <translation><numerusform>το αργότερο εντός ενός λεπτού</numerusform><numerusform>το αργότερο εντός {n} λεπτών</numerusform></translation>
    </message>
    <message>
        <source>With the next release</source>
        <translation>Με την επόμενη έκδοση</translation>
    </message>
    <message>
        <source>At once, at every hour</source>
        <translation>Αμέσως, όλο το εικοσιτετράωρο</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Αμέσως</translation>
    </message>
    <message>
        <source>{what} ({which})</source>
        <translation>{what} ({which})</translation>
    </message>
    <message>
        <source>Agreed for each case</source>
        <translation>Κατόπιν συμφωνίας</translation>
    </message>
    <message>
        <source>Desk open until {at:clock}</source>
        <translation>Το τμήμα είναι ανοιχτό έως {at:clock}</translation>
    </message>
    <message>
        <source>Phone open until {at:clock}</source>
        <translation>Το τηλέφωνο είναι ανοιχτό έως {at:clock}</translation>
    </message>
    <message>
        <source>Support open until {at:clock}</source>
        <translation>Η υποστήριξη είναι ανοιχτή έως {at:clock}</translation>
    </message>
    <message>
        <source>Desk closed until {at:moment}</source>
        <translation>Το τμήμα είναι κλειστό έως {at:moment}</translation>
    </message>
    <message>
        <source>Phone closed until {at:moment}</source>
        <translation>Το τηλέφωνο είναι κλειστό έως {at:moment}</translation>
    </message>
    <message>
        <source>Support closed until {at:moment}</source>
        <translation>Η υποστήριξη είναι κλειστή έως {at:moment}</translation>
    </message>
    <message>
        <source>Work done until {at:clock}</source>
        <translation>Εργασίες έως {at:clock}</translation>
    </message>
    <message>
        <source>No work until {at:moment}</source>
        <translation>Οι εργασίες ξεκινούν {at:moment}</translation>
    </message>
    <message>
        <source>Offline since {at:clock}</source>
        <translation>Εκτός σύνδεσης από {at:clock}</translation>
    </message>
    <message>
        <source>In sync {at:clock}</source>
        <translation>Συγχρονισμένο {at:clock}</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Κλείσιμο του μηνύματος</translation>
    </message>
    <message>
        <source>This could not be done because of a fault in the program. A report was written; nothing you typed is lost.</source>
        <translation>Δεν έγινε λόγω σφάλματος του προγράμματος. Γράφτηκε αναφορά· δεν χάθηκε τίποτα από όσα γράψατε.</translation>
    </message>
    <message>
        <source>The computer could not do this: {why}. Nothing you typed is lost.</source>
        <translation>Ο υπολογιστής δεν μπόρεσε να το κάνει: {why}. Δεν χάθηκε τίποτα από όσα γράψατε.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Άνοιγμα αρχείου</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ναι</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Όχι</translation>
    </message>
    <message>
        <source>The settings could not be kept: {why}. They hold until the program ends.</source>
        <translation>Οι ρυθμίσεις δεν μπόρεσαν να αποθηκευτούν: {why}. Ισχύουν ώσπου να κλείσει το πρόγραμμα.</translation>
    </message>
</context>
</TS>
