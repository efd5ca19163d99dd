<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>settings</name>
    <message>
        <source>“{given}” is not a telephone number; write it as +354 555 0142.</source>
        <translation>Το «{given}» δεν είναι αριθμός τηλεφώνου· γράψτε τον ως +354 555 0142.</translation>
    </message>
    <message>
        <source>“{given}” is not a link to a call; it looks like desk:call?number=+3545550142.</source>
        <translation>Το «{given}» δεν είναι σύνδεσμος κλήσης· μοιάζει με desk:call?number=+3545550142.</translation>
    </message>
    <message>
        <source>This door has no window; start the program as `desk`.</source>
        <translation>Αυτή η εντολή δεν έχει παράθυρο· ξεκινήστε το πρόγραμμα με `desk`.</translation>
    </message>
    <message>
        <source>The logo is larger than 1 MB or 16 million pixels: choose a smaller picture.</source>
        <translation>Το λογότυπο ξεπερνά το 1 MB ή τα 16 εκατομμύρια εικονοστοιχεία: επιλέξτε μικρότερη εικόνα.</translation>
    </message>
    <message>
        <source>Managers and administrators change this; ask one of them.</source>
        <translation>Αυτό το αλλάζουν οι υπεύθυνοι και οι διαχειριστές· ζητήστε το από κάποιον από αυτούς.</translation>
    </message>
    <message>
        <source>This desk is open in another window already. It has been brought to the front.</source>
        <translation>Αυτό το τμήμα υποστήριξης είναι ήδη ανοιχτό σε άλλο παράθυρο. Το παράθυρο ήρθε μπροστά.</translation>
    </message>
    <message>
        <source>This desk is open in another window already.</source>
        <translation>Αυτό το τμήμα υποστήριξης είναι ήδη ανοιχτό σε άλλο παράθυρο.</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation>Άνοιγμα άλλου τμήματος</translation>
    </message>
    <message>
        <source>Open another desk…</source>
        <translation>Άνοιγμα άλλου τμήματος…</translation>
    </message>
    <message>
        <source>Open the file of another desk</source>
        <translation>Άνοιγμα του αρχείου άλλου τμήματος</translation>
    </message>
    <message>
        <source>New desk…</source>
        <translation>Νέο τμήμα…</translation>
    </message>
    <message>
        <source>Set up a new desk in a file of its own</source>
        <translation>Δημιουργία νέου τμήματος σε δικό του αρχείο</translation>
    </message>
    <message>
        <source>Try another promise…</source>
        <translation>Δοκιμή άλλης δέσμευσης…</translation>
    </message>
    <message>
        <source>Open a desk of invented customers that keeps another promise</source>
        <translation>Άνοιγμα τμήματος με φανταστικούς πελάτες που τηρεί άλλη δέσμευση</translation>
    </message>
    <message>
        <source>Connect to a team's database…</source>
        <translation>Σύνδεση στη βάση δεδομένων της ομάδας…</translation>
    </message>
    <message>
        <source>Connect to a team's database</source>
        <translation>Σύνδεση στη βάση δεδομένων της ομάδας</translation>
    </message>
    <message>
        <source>Open the desk on a server that everybody shares</source>
        <translation>Άνοιγμα του τμήματος σε διακομιστή κοινό για όλους</translation>
    </message>
    <message>
        <source>Recent desks</source>
        <translation>Πρόσφατα τμήματα</translation>
    </message>
    <message>
        <source>Open one of the last five desks</source>
        <translation>Άνοιγμα ενός από τα πέντε τελευταία τμήματα</translation>
    </message>
    <message>
        <source>Everybody who works at the desk opens the same PostgreSQL database. The password is not kept on this machine.</source>
        <translation>Όλοι στο τμήμα ανοίγουν την ίδια βάση δεδομένων PostgreSQL. Ο κωδικός πρόσβασης δεν αποθηκεύεται σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Διεύθυνση του διακομιστή</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Κωδικός πρόσβασης</translation>
    </message>
    <message>
        <source>Write the address as postgresql://name@server/database.</source>
        <translation>Γράψτε τη διεύθυνση ως postgresql://όνομα@διακομιστής/βάση.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Σύνδεση</translation>
    </message>
    <message>
        <source>Which promise do you want to try?</source>
        <translation>Ποια δέσμευση θέλετε να δοκιμάσετε;</translation>
    </message>
    <message>
        <source>A desk full of invented customers keeps it. Your own desk stays as it is.</source>
        <translation>Την τηρεί ένα τμήμα γεμάτο φανταστικούς πελάτες. Το δικό σας τμήμα μένει όπως είναι.</translation>
    </message>
    <message>
        <source>In this database, which is empty so far.</source>
        <translation>Σε αυτή τη βάση δεδομένων, που είναι ακόμη κενή.</translation>
    </message>
    <message>
        <source>File or server</source>
        <translation>Αρχείο ή διακομιστής</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Μηχανή</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Έκδοση σχήματος</translation>
    </message>
    <message>
        <source>Journal mode</source>
        <translation>Λειτουργία ημερολογίου</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Αντίγραφο ασφαλείας σε</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Αντίγραφο ασφαλείας τώρα…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Άνοιγμα του φακέλου</translation>
    </message>
    <message>
        <source>How far the copy is</source>
        <translation>Πόσο έχει προχωρήσει το αντίγραφο</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>A copy can be made while everybody works. It counts once it has passed its check.</source>
        <translation>Το αντίγραφο γίνεται όσο όλοι εργάζονται. Ισχύει αφού περάσει τον έλεγχο.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Ο υπολογιστής αυτός</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>Η δέσμευση</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>Η βάση δεδομένων</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Εκπρόσωπος</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Γραφείο</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Υπεύθυνος</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Διαχειριστής</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Σύντομο όνομα</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Εργάζεται εδώ</translation>
    </message>
    <message>
        <source>Managers and administrators add people and change what they may do.</source>
        <translation>Οι υπεύθυνοι και οι διαχειριστές προσθέτουν άτομα και αλλάζουν τα δικαιώματά τους.</translation>
    </message>
    <message>
        <source>Empty: the first name</source>
        <translation>Κενό: το μικρό όνομα</translation>
    </message>
    <message>
        <source>{name} sits here now.</source>
        <translation>Εδώ κάθεται τώρα: {name}.</translation>
    </message>
    <message>
        <source>Sit here</source>
        <translation>Κάθομαι εδώ</translation>
    </message>
    <message>
        <source>Sits here</source>
        <translation>Κάθεται εδώ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Αλλαγή</translation>
    </message>
    <message>
        <source>Whoever sits here is named on calls, replies and notes.</source>
        <translation>Όποιος κάθεται εδώ αναγράφεται στις κλήσεις, τις απαντήσεις και τις σημειώσεις.</translation>
    </message>
    <message>
        <source>Finish or park the call on the line first: it belongs to who answered it.</source>
        <translation>Ολοκληρώστε ή αφήστε στην άκρη πρώτα την τρέχουσα κλήση: ανήκει σε όποιον την απάντησε.</translation>
    </message>
    <message>
        <source>Line below the name</source>
        <translation>Γραμμή κάτω από το όνομα</translation>
    </message>
    <message>
        <source>Tax office</source>
        <translation>Δ.Ο.Υ.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Αριθμός λογαριασμού</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Ημέρες προθεσμίας πληρωμής</translation>
    </message>
    <message>
        <source>Colour of papers</source>
        <translation>Χρώμα εγγράφων</translation>
    </message>
    <message>
        <source>This stands on price lists and invoices.</source>
        <translation>Αυτά αναγράφονται στους τιμοκαταλόγους και στα τιμολόγια.</translation>
    </message>
    <message>
        <source>This stands on price lists and invoices. Managers and administrators change it.</source>
        <translation>Αυτά αναγράφονται στους τιμοκαταλόγους και στα τιμολόγια. Τα αλλάζουν οι υπεύθυνοι και οι διαχειριστές.</translation>
    </message>
    <message>
        <source>The desk's particulars are saved.</source>
        <translation>Τα στοιχεία του τμήματος αποθηκεύτηκαν.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Επιλογή λογοτύπου</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Λογότυπο</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture of at most 1 MB; it stands at the head of every paper.</source>
        <translation>Εικόνα PNG ή JPEG έως 1 MB· μπαίνει στην κορυφή κάθε εγγράφου.</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Αφαίρεση του λογοτύπου</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>Το {file} δεν διαβάζεται: {why}</translation>
    </message>
    <message>
        <source>desk until {at:clock}</source>
        <translation>το τμήμα έως {at:clock}</translation>
    </message>
    <message>
        <source>phone until {at:clock}</source>
        <translation>το τηλέφωνο έως {at:clock}</translation>
    </message>
    <message>
        <source>support until {at:clock}</source>
        <translation>η υποστήριξη έως {at:clock}</translation>
    </message>
    <message>
        <source>work until {at:clock}</source>
        <translation>εργασίες έως {at:clock}</translation>
    </message>
    <message>
        <source>Desk closed until {at:clock}</source>
        <translation>Το τμήμα είναι κλειστό έως {at:clock}</translation>
    </message>
    <message>
        <source>Phone closed until {at:clock}</source>
        <translation>Το τηλέφωνο είναι κλειστό έως {at:clock}</translation>
    </message>
    <message>
        <source>Support closed until {at:clock}</source>
        <translation>Η υποστήριξη είναι κλειστή έως {at:clock}</translation>
    </message>
    <message>
        <source>No work until {at:clock}</source>
        <translation>Οι εργασίες ξεκινούν στις {at:clock}</translation>
    </message>
    <message>
        <source>On call now</source>
        <translation>Επιφυλακή τώρα</translation>
    </message>
</context>
</TS>
