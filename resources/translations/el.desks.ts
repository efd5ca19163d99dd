<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>desks</name>
    <message>
        <source>The backup {file} is written and has passed its check.</source>
        <translation>Το αντίγραφο ασφαλείας {file} γράφτηκε και πέρασε τον έλεγχο.</translation>
    </message>
    <message>
        <source>Damage: {detail}</source>
        <translation>Βλάβη: {detail}</translation>
    </message>
    <message>
        <source>The paper of invoice {number} is not the one that was issued.</source>
        <translation>Το έντυπο του παραστατικού {number} δεν είναι αυτό που εκδόθηκε.</translation>
    </message>
    <message>
        <source>{file} is sound.</source>
        <translation>Το αρχείο {file} είναι ακέραιο.</translation>
    </message>
    <message>
        <source>{file} is there already. Name another file, or say --force to replace it.</source>
        <translation>Το αρχείο {file} υπάρχει ήδη. Δώστε άλλο όνομα ή προσθέστε --force για να αντικατασταθεί.</translation>
    </message>
    <message>
        <source>The demo desk {file} is ready.</source>
        <translation>Η επίδειξη {file} είναι έτοιμη.</translation>
    </message>
    <message>
        <source>The backup {file} did not pass its check and was thrown away; the database itself may be damaged: {detail}</source>
        <translation>Το αντίγραφο ασφαλείας {file} δεν πέρασε τον έλεγχο και απορρίφθηκε· ίσως έχει βλάβη η ίδια η βάση δεδομένων: {detail}</translation>
    </message>
    <message>
        <source>The backup {file} could not be written: {detail}</source>
        <translation>Δεν ήταν δυνατή η εγγραφή του αντιγράφου ασφαλείας {file}: {detail}</translation>
    </message>
    <message>
        <source>A backup must not overwrite the database itself; choose another file.</source>
        <translation>Το αντίγραφο ασφαλείας δεν μπορεί να αντικαταστήσει την ίδια τη βάση δεδομένων· επιλέξτε άλλο αρχείο.</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file.</source>
        <translation>Το {file} είναι φάκελος· δώστε αρχείο.</translation>
    </message>
    <message>
        <source>There is no desk in {file}; name its file.</source>
        <translation>Δεν υπάρχει βάση δεδομένων στο {file}· δώστε το σωστό αρχείο.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Ο φάκελος {folder} δεν υπάρχει.</translation>
    </message>
    <message>
        <source>There is no demo desk for the profile {given}.</source>
        <translation>Δεν υπάρχει επίδειξη για το προφίλ {given}.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Αυτό δεν μπορεί να μείνει κενό.</translation>
    </message>
    <message>
        <source>The desk has no field “{given}”.</source>
        <translation>Δεν υπάρχει πεδίο «{given}».</translation>
    </message>
    <message>
        <source>“{given}” is not a language this program writes.</source>
        <translation>Το «{given}» δεν είναι γλώσσα που γράφει το πρόγραμμα.</translation>
    </message>
    <message>
        <source>“{given}” is not a country's two letters, such as IS, NO, FI or GR.</source>
        <translation>Το «{given}» δεν είναι κωδικός χώρας με δύο γράμματα, όπως IS, NO, FI ή GR.</translation>
    </message>
    <message>
        <source>“{given}” is not an IBAN: check its letters and digits.</source>
        <translation>Το «{given}» δεν είναι IBAN: ελέγξτε τα γράμματα και τα ψηφία.</translation>
    </message>
    <message>
        <source>“{given}” is not a BIC: it has 8 or 11 letters and digits.</source>
        <translation>Το «{given}» δεν είναι BIC: έχει 8 ή 11 γράμματα και ψηφία.</translation>
    </message>
    <message>
        <source>“{given}” is not a Norwegian account number: write its eleven digits.</source>
        <translation>Το «{given}» δεν είναι νορβηγικός αριθμός λογαριασμού: γράψτε τα έντεκα ψηφία του.</translation>
    </message>
    <message>
        <source>“{given}” is not an Icelandic account: write bank, ledger and number, as in 0133-26-012345.</source>
        <translation>Το «{given}» δεν είναι ισλανδικός λογαριασμός: γράψτε τράπεζα, είδος και αριθμό, όπως 0133-26-012345.</translation>
    </message>
    <message>
        <source>“{given}” is not an e-mail address.</source>
        <translation>Το «{given}» δεν είναι διεύθυνση ηλεκτρονικού ταχυδρομείου.</translation>
    </message>
    <message>
        <source>“{given}” is not a colour: write # and six digits, as in #0B6685.</source>
        <translation>Το «{given}» δεν είναι χρώμα: γράψτε # και έξι ψηφία, όπως #0B6685.</translation>
    </message>
    <message>
        <source>Days to pay are a whole number from 0 to {most}.</source>
        <translation>Η προθεσμία πληρωμής είναι ακέραιος αριθμός ημερών από 0 έως {most}.</translation>
    </message>
    <message>
        <source>This database belongs to the desk {name} already. Choose another file for a new desk.</source>
        <translation>Αυτή η βάση δεδομένων ανήκει ήδη στο τμήμα υποστήριξης {name}. Επιλέξτε άλλο αρχείο για νέο τμήμα.</translation>
    </message>
    <message>
        <source>This database has no desk yet: set one up first.</source>
        <translation>Αυτή η βάση δεδομένων δεν έχει ακόμη τμήμα υποστήριξης: δημιουργήστε το πρώτα.</translation>
    </message>
    <message>
        <source>“{given}” is not a role; use one of {choices}.</source>
        <translation>Το «{given}» δεν είναι ρόλος· χρησιμοποιήστε έναν από τους {choices}.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>Αυτό το άτομο δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>{name} is the last administrator: make somebody else one first.</source>
        <translation>{name}: ο τελευταίος διαχειριστής. Ορίστε πρώτα κάποιον άλλον διαχειριστή.</translation>
    </message>
    <message>
        <source>Website course</source>
        <translation>Σεμινάριο ιστοτόπου</translation>
    </message>
    <message>
        <source>How to look after your own website.</source>
        <translation>Πώς φροντίζετε τον δικό σας ιστότοπο.</translation>
    </message>
    <message>
        <source>The database does not answer. Nothing was changed; check the network and the server, then try again.</source>
        <translation>Η βάση δεδομένων δεν απαντά. Δεν άλλαξε τίποτα· ελέγξτε το δίκτυο και τον διακομιστή και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The database is busy: another program holds it. Nothing was changed; try again in a moment.</source>
        <translation>Η βάση δεδομένων είναι απασχολημένη: την κρατά άλλο πρόγραμμα. Δεν άλλαξε τίποτα· δοκιμάστε ξανά σε λίγο.</translation>
    </message>
    <message>
        <source>The disk with the database is full. Nothing was changed; free some space, then try again.</source>
        <translation>Ο δίσκος με τη βάση δεδομένων είναι γεμάτος. Δεν άλλαξε τίποτα· ελευθερώστε χώρο και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The database may only be read. Nothing was changed; check the rights on the file and its folder.</source>
        <translation>Η βάση δεδομένων είναι μόνο για ανάγνωση. Δεν άλλαξε τίποτα· ελέγξτε τα δικαιώματα του αρχείου και του φακέλου.</translation>
    </message>
    <message>
        <source>The database is damaged. Nothing was changed; restore the newest backup.</source>
        <translation>Η βάση δεδομένων έχει βλάβη. Δεν άλλαξε τίποτα· επαναφέρετε το νεότερο αντίγραφο ασφαλείας.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was changed; check the disk, then try again.</source>
        <translation>Δεν ήταν δυνατή η ανάγνωση ή η εγγραφή στον δίσκο. Δεν άλλαξε τίποτα· ελέγξτε τον δίσκο και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The server does not accept this name and password.</source>
        <translation>Ο διακομιστής δεν δέχεται αυτό το όνομα και τον κωδικό.</translation>
    </message>
    <message>
        <source>There is no database of that name on the server; ask for it to be created.</source>
        <translation>Δεν υπάρχει βάση δεδομένων με αυτό το όνομα στον διακομιστή· ζητήστε να δημιουργηθεί.</translation>
    </message>
    <message>
        <source>This login may not do that on the server; ask the administrator for the rights.</source>
        <translation>Αυτός ο χρήστης δεν έχει το δικαίωμα στον διακομιστή· ζητήστε το από τον διαχειριστή.</translation>
    </message>
    <message>
        <source>A newer version of the program made this database (schema {found}). Install that version; nothing was changed.</source>
        <translation>Νεότερη έκδοση του προγράμματος έφτιαξε αυτή τη βάση δεδομένων (σχήμα {found}). Εγκαταστήστε εκείνη την έκδοση· δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>This database belongs to another program. Choose another file or database; nothing was changed.</source>
        <translation>Αυτή η βάση δεδομένων ανήκει σε άλλο πρόγραμμα. Επιλέξτε άλλο αρχείο ή άλλη βάση· δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date: broken links: {count}. Nothing was changed.</source>
        <translation>Η βάση δεδομένων δεν ενημερώθηκε: σπασμένοι σύνδεσμοι: {count}. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date: rows of {table} went missing. Nothing was changed.</source>
        <translation>Η βάση δεδομένων δεν ενημερώθηκε: χάθηκαν εγγραφές του πίνακα {table}. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>A database is a file, or a server as postgresql+psycopg://name@host/database; {given} is neither.</source>
        <translation>Βάση δεδομένων είναι αρχείο ή διακομιστής της μορφής postgresql+psycopg://name@host/database· το {given} δεν είναι τίποτα από τα δύο.</translation>
    </message>
    <message>
        <source>{file} is not a desk's database. Choose another file; nothing was changed.</source>
        <translation>Το {file} δεν είναι βάση δεδομένων του προγράμματος. Επιλέξτε άλλο αρχείο· δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>{file} may only be read here. Change the rights on the file and its folder, or choose another.</source>
        <translation>Το {file} είναι εδώ μόνο για ανάγνωση. Αλλάξτε τα δικαιώματα του αρχείου και του φακέλου ή επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>Only a desk in a file is backed up here; a server has its own backups (pg_dump).</source>
        <translation>Εδώ αντιγράφεται μόνο βάση δεδομένων σε αρχείο· ο διακομιστής έχει τα δικά του αντίγραφα ασφαλείας (pg_dump).</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows point at nothing.</source>
        <translation>
            <numerusform>{n} εγγραφή δεν δείχνει πουθενά.</numerusform>
            <numerusform>{n} εγγραφές δεν δείχνουν πουθενά.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database file {file} is gone. Nothing was changed; put it back, then try again.</source>
        <translation>Το αρχείο της βάσης δεδομένων {file} δεν υπάρχει πια. Τίποτα δεν άλλαξε· επαναφέρετέ το και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The database file {file} was replaced by another one. Nothing was changed; start the program again.</source>
        <translation>Το αρχείο της βάσης δεδομένων {file} αντικαταστάθηκε από άλλο. Τίποτα δεν άλλαξε· ξεκινήστε ξανά το πρόγραμμα.</translation>
    </message>
</context>
</TS>
