<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el">
<context>
    <name>trade</name>
    <message>
        <source>There is no desk in {file}.</source>
        <translation>Δεν υπάρχει γραφείο υποστήριξης στο {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}.</source>
        <translation>Δεν ήταν δυνατή η εγγραφή του {file}: {why}.</translation>
    </message>
    <message>
        <source>Only those booked on the session can have attended it.</source>
        <translation>Παρόντες μπορούν να σημειωθούν μόνο όσοι έχουν κράτηση.</translation>
    </message>
    <message>
        <source>This booking is not there any more.</source>
        <translation>Αυτή η κράτηση δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>This place is not booked any more.</source>
        <translation>Αυτή η θέση δεν είναι πια κρατημένη.</translation>
    </message>
    <message>
        <source>This session is cancelled.</source>
        <translation>Αυτό το σεμινάριο έχει ακυρωθεί.</translation>
    </message>
    <message>
        <source>This site is not there any more.</source>
        <translation>Αυτός ο ιστότοπος δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>This booking is cancelled already.</source>
        <translation>Αυτή η κράτηση έχει ήδη ακυρωθεί.</translation>
    </message>
    <message>
        <source>The customer has such a contract since {start:date}, without an end: end that one first.</source>
        <translation>Ο πελάτης έχει τέτοια σύμβαση από {start:date} χωρίς λήξη: λήξτε πρώτα εκείνη.</translation>
    </message>
    <message>
        <source>The hourly rate must be from {lowest:money} to {highest:money}.</source>
        <translation>Η ωριαία χρέωση πρέπει να είναι από {lowest:money} έως {highest:money}.</translation>
    </message>
    <message>
        <source>“{value}” is not a kind of contract.</source>
        <translation>Το «{value}» δεν είναι είδος σύμβασης.</translation>
    </message>
    <message>
        <source>A contract needs the day it starts.</source>
        <translation>Η σύμβαση χρειάζεται ημερομηνία έναρξης.</translation>
    </message>
    <message>
        <source>{value} is not a percentage: write a number from 0 to {most}.</source>
        <translation>Το {value} δεν είναι ποσοστό: γράψτε αριθμό από 0 έως {most}.</translation>
    </message>
    <message>
        <source>This contract is not there any more.</source>
        <translation>Αυτή η σύμβαση δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>The contract ends before it starts: choose a later end, or none.</source>
        <translation>Η σύμβαση λήγει πριν αρχίσει: επιλέξτε μεταγενέστερη λήξη ή καμία.</translation>
    </message>
    <message>
        <source>This site is not one of the customer's.</source>
        <translation>Αυτός ο ιστότοπος δεν ανήκει στον πελάτη.</translation>
    </message>
    <message>
        <source>The customer has such a contract from {start:date} to {end:date}: let this one start later, or end that one earlier.</source>
        <translation>Ο πελάτης έχει τέτοια σύμβαση από {start:date} έως {end:date}: αυτή ας αρχίσει αργότερα ή εκείνη ας λήξει νωρίτερα.</translation>
    </message>
    <message>
        <source>This session is not there any more.</source>
        <translation>Αυτό το σεμινάριο δεν υπάρχει πια στο πρόγραμμα.</translation>
    </message>
    <message>
        <source>A session lasts from 1 to {most} minutes.</source>
        <translation>Ένα σεμινάριο διαρκεί από 1 έως {most} λεπτά.</translation>
    </message>
    <message>
        <source>A session has at least one seat.</source>
        <translation>Ένα σεμινάριο έχει τουλάχιστον μία θέση.</translation>
    </message>
    <message>
        <source>This person is not one of the desk's.</source>
        <translation>Αυτό το πρόσωπο δεν ανήκει στο τμήμα υποστήριξης.</translation>
    </message>
    <message>
        <source>{trainer} gives “{course}” then, {start:moment}–{end:clock}: choose another time or trainer.</source>
        <translation>Τότε ο/η {trainer} διδάσκει «{course}», {start:moment}–{end:clock}: επιλέξτε άλλη ώρα ή άλλον εκπαιδευτή.</translation>
    </message>
    <message>
        <source>This course is not there any more.</source>
        <translation>Αυτό το σεμινάριο δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>{booked} seats are booked: the session cannot have fewer.</source>
        <translation>Οι κρατημένες θέσεις είναι {booked}: το σεμινάριο δεν μπορεί να έχει λιγότερες.</translation>
    </message>
    <message>
        <source>A credit note says why: write the reason.</source>
        <translation>Το πιστωτικό τιμολόγιο αναφέρει τον λόγο: γράψτε τον.</translation>
    </message>
    <message>
        <source>Only an issued invoice can be credited: change or discard the draft instead.</source>
        <translation>Πιστώνεται μόνο εκδοθέν τιμολόγιο: αλλάξτε ή απορρίψτε το πρόχειρο.</translation>
    </message>
    <message>
        <source>A credit note cannot be credited: make a new invoice instead.</source>
        <translation>Ένα πιστωτικό τιμολόγιο δεν πιστώνεται: εκδώστε νέο τιμολόγιο.</translation>
    </message>
    <message>
        <source>Invoice {number} is credited already, by {credit}.</source>
        <translation>Το τιμολόγιο {number} έχει ήδη πιστωθεί με το {credit}.</translation>
    </message>
    <message>
        <source>This is not there any more: somebody took it away.</source>
        <translation>Αυτό δεν υπάρχει πια: κάποιος το αφαίρεσε.</translation>
    </message>
    <message>
        <source>This is longer than {most} characters: shorten it.</source>
        <translation>Αυτό ξεπερνά τους {most} χαρακτήρες: συντομεύστε το.</translation>
    </message>
    <message>
        <source>“{value}” is not a date.</source>
        <translation>Το «{value}» δεν είναι ημερομηνία.</translation>
    </message>
    <message>
        <source>{value} is not an amount of money: write 0 or more, with at most two decimals.</source>
        <translation>Το {value} δεν είναι χρηματικό ποσό: γράψτε 0 ή περισσότερο, με δύο δεκαδικά το πολύ.</translation>
    </message>
    <message>
        <source>{value} is not a number of quarters: write a whole number of 0 or more.</source>
        <translation>Το {value} δεν είναι πλήθος δεκαπενταλέπτων: γράψτε ακέραιο, 0 ή μεγαλύτερο.</translation>
    </message>
    <message>
        <source>“{value}” is not a tier.</source>
        <translation>Το «{value}» δεν είναι επίπεδο υπηρεσίας.</translation>
    </message>
    <message>
        <source>“{value}” is not a language this program writes.</source>
        <translation>Το «{value}» δεν είναι γλώσσα στην οποία γράφει το πρόγραμμα.</translation>
    </message>
    <message>
        <source>“{value}” is not a country's two letters, such as IS, NO, FI or GR.</source>
        <translation>Το «{value}» δεν είναι κωδικός χώρας με δύο γράμματα, όπως IS, NO, FI ή GR.</translation>
    </message>
    <message>
        <source>The due date is gone by: choose a later day.</source>
        <translation>Η ημερομηνία λήξης πληρωμής έχει περάσει: επιλέξτε μεταγενέστερη.</translation>
    </message>
    <message>
        <source>A line says what was done: it cannot be empty.</source>
        <translation>Η γραμμή λέει τι έγινε: δεν μπορεί να είναι κενή.</translation>
    </message>
    <message>
        <source>This line is not there any more.</source>
        <translation>Αυτή η γραμμή δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>Choose the work to be invoiced first.</source>
        <translation>Επιλέξτε πρώτα τις εργασίες που θα τιμολογηθούν.</translation>
    </message>
    <message>
        <source>Some of this work is held: release it first, or leave it out.</source>
        <translation>Ορισμένες από αυτές τις εργασίες είναι σε εκκρεμότητα: αποδεσμεύστε τις πρώτα ή αφήστε τις έξω.</translation>
    </message>
    <message>
        <source>Some of this work is on another invoice by now: look at the list again.</source>
        <translation>Ορισμένες από αυτές τις εργασίες βρίσκονται ήδη σε άλλο τιμολόγιο: δείτε ξανά τη λίστα.</translation>
    </message>
    <message>
        <source>the desk's legal name</source>
        <translation>η επωνυμία του εκδότη</translation>
    </message>
    <message>
        <source>the desk's street</source>
        <translation>η οδός του εκδότη</translation>
    </message>
    <message>
        <source>the desk's postcode</source>
        <translation>ο ταχυδρομικός κώδικας του εκδότη</translation>
    </message>
    <message>
        <source>the desk's town</source>
        <translation>η πόλη του εκδότη</translation>
    </message>
    <message>
        <source>the desk's registration number</source>
        <translation>ο ΑΦΜ του εκδότη</translation>
    </message>
    <message>
        <source>the desk's VAT number</source>
        <translation>ο αριθμός ΦΠΑ του εκδότη</translation>
    </message>
    <message>
        <source>the customer's name</source>
        <translation>η επωνυμία του πελάτη</translation>
    </message>
    <message>
        <source>the customer's street</source>
        <translation>η οδός του πελάτη</translation>
    </message>
    <message>
        <source>the customer's postcode</source>
        <translation>ο ταχυδρομικός κώδικας του πελάτη</translation>
    </message>
    <message>
        <source>the customer's town</source>
        <translation>η πόλη του πελάτη</translation>
    </message>
    <message>
        <source>the customer's registration number</source>
        <translation>ο ΑΦΜ του πελάτη</translation>
    </message>
    <message>
        <source>Before this can be issued, fill in: {first:tr}.</source>
        <translation>Για να εκδοθεί, συμπληρώστε: {first:tr}.</translation>
    </message>
    <message>
        <source>Before this can be issued, fill in: {first:tr}, {second:tr}.</source>
        <translation>Για να εκδοθεί, συμπληρώστε: {first:tr}, {second:tr}.</translation>
    </message>
    <message>
        <source>Before this can be issued, fill in: {first:tr}, {second:tr}, {third:tr}.</source>
        <translation>Για να εκδοθεί, συμπληρώστε: {first:tr}, {second:tr}, {third:tr}.</translation>
    </message>
    <message>
        <source>Before this can be issued, fill in: {first:tr}, {second:tr}, {third:tr} and {more} more.</source>
        <translation>Για να εκδοθεί, συμπληρώστε: {first:tr}, {second:tr}, {third:tr} και {more} ακόμη.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>ώ.</translation>
    </message>
    <message>
        <source>site</source>
        <translation>ιστότοπος</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>ζεύγος</translation>
    </message>
    <message>
        <source>year</source>
        <translation>έτος</translation>
    </message>
    <message>
        <source>Work at an agreed price</source>
        <translation>Εργασία σε συμφωνημένη τιμή</translation>
    </message>
    <message>
        <source>{item}: {subject}</source>
        <translation>{item}: {subject}</translation>
    </message>
    <message>
        <source>No charge, as a gesture of goodwill.</source>
        <translation>Χωρίς χρέωση, ως εμπορική ευγένεια.</translation>
    </message>
    <message>
        <source>Work at no charge</source>
        <translation>Εργασία χωρίς χρέωση</translation>
    </message>
    <message>
        <source>{day:short} {clock:clock}, {length:duration}</source>
        <translation>{day:short} στις {clock:clock}, {length:duration}</translation>
    </message>
    <message>
        <source>{day:short} {clock:clock}, {length:duration}, {person}</source>
        <translation>{day:short} στις {clock:clock}, {length:duration}, {person}</translation>
    </message>
    <message numerus="yes">
        <source>{n} attendees, {day:short}</source>
        <translation><numerusform>{n} συμμετέχων, {day:short}</numerusform><numerusform>{n} συμμετέχοντες, {day:short}</numerusform></translation>
    </message>
    <message>
        <source>Interest on late payment is charged as the law provides.</source>
        <translation>Σε περίπτωση καθυστέρησης οφείλονται νόμιμοι τόκοι υπερημερίας.</translation>
    </message>
    <message>
        <source>There is no invoice with the number {number}.</source>
        <translation>Δεν υπάρχει τιμολόγιο με αριθμό {number}.</translation>
    </message>
    <message>
        <source>This invoice is not there any more: the draft was discarded.</source>
        <translation>Αυτό το τιμολόγιο δεν υπάρχει πια: το πρόχειρο απορρίφθηκε.</translation>
    </message>
    <message>
        <source>This draft is not there any more: somebody discarded it.</source>
        <translation>Αυτό το πρόχειρο δεν υπάρχει πια: κάποιος το απέρριψε.</translation>
    </message>
    <message>
        <source>Invoice {number} is issued and cannot change: make a credit note instead.</source>
        <translation>Το τιμολόγιο {number} έχει εκδοθεί και δεν αλλάζει: εκδώστε πιστωτικό τιμολόγιο.</translation>
    </message>
    <message>
        <source>This day is still to come: enter the day on which the money came.</source>
        <translation>Αυτή η ημέρα δεν έχει έρθει ακόμη: καταχωρίστε την ημέρα της είσπραξης.</translation>
    </message>
    <message>
        <source>Only an issued invoice can be paid.</source>
        <translation>Πληρώνεται μόνο εκδοθέν τιμολόγιο.</translation>
    </message>
    <message>
        <source>{value} is not an amount in {currency}.</source>
        <translation>Το {value} δεν είναι ποσό σε {currency}.</translation>
    </message>
    <message>
        <source>More would be taken back than was paid.</source>
        <translation>Θα αντιλογιζόταν ποσό μεγαλύτερο από το πληρωμένο.</translation>
    </message>
    <message>
        <source>{included} attendees of the site are included; a session has {seats} seats.</source>
        <translation>Περιλαμβάνονται {included} συμμετέχοντες του ιστοτόπου· κάθε σεμινάριο έχει {seats} θέσεις.</translation>
    </message>
    <message>
        <source>Attendees of the same site.</source>
        <translation>Συμμετέχοντες του ίδιου ιστοτόπου.</translation>
    </message>
    <message>
        <source>Phone guidance in opening hours: {year} hours a year, at most {month} × {minutes} min a month.</source>
        <translation>Τηλεφωνική καθοδήγηση εντός ωραρίου: {year} ώρες τον χρόνο, το πολύ {month} × {minutes} λεπτά τον μήνα.</translation>
    </message>
    <message>
        <source>Each started hour counts.</source>
        <translation>Κάθε ώρα ή κλάσμα αυτής λογίζεται ολόκληρη.</translation>
    </message>
    <message>
        <source>Each started {minutes} min count.</source>
        <translation>Κάθε {minutes}λεπτο ή κλάσμα αυτού λογίζεται ολόκληρο.</translation>
    </message>
    <message>
        <source>Agreed case by case.</source>
        <translation>Συμφωνείται κατά περίπτωση.</translation>
    </message>
    <message>
        <source>Agreed case by case, from {lowest:money} to {highest:money} an hour.</source>
        <translation>Συμφωνείται κατά περίπτωση, από {lowest:money} έως {highest:money} την ώρα.</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Άλλες εργασίες</translation>
    </message>
    <message>
        <source>Work without a price here is quoted case by case, and nothing is done before the quote is approved.</source>
        <translation>Για εργασίες χωρίς τιμή εδώ δίνεται προσφορά κατά περίπτωση· τίποτα δεν γίνεται πριν από την έγκρισή της.</translation>
    </message>
    <message>
        <source>Under an SLA contract the hourly rates are {percent:percent} higher.</source>
        <translation>Με συμβόλαιο SLA οι ωριαίες χρεώσεις είναι αυξημένες κατά {percent:percent}.</translation>
    </message>
    <message>
        <source>A maintenance contract costs {percent:percent} of the project's price a year.</source>
        <translation>Η σύμβαση συντήρησης κοστίζει ετησίως {percent:percent} της τιμής του έργου.</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 λεπτά</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>ώρα</translation>
    </message>
    <message>
        <source>Faults in our own software</source>
        <translation>Σφάλματα στο δικό μας λογισμικό</translation>
    </message>
    <message>
        <source>Faults in our hosting</source>
        <translation>Βλάβες στη φιλοξενία μας</translation>
    </message>
    <message>
        <source>Questions about invoices and fees</source>
        <translation>Ερωτήσεις για τιμολόγια και χρεώσεις</translation>
    </message>
    <message>
        <source>Help with questions about the system and invoices, for subscribers</source>
        <translation>Βοήθεια σε ερωτήσεις για το σύστημα και τα τιμολόγια, για συνδρομητές</translation>
    </message>
    <message>
        <source>Estimates of add-ons, with the advice about them, for subscribers</source>
        <translation>Εκτιμήσεις κόστους για πρόσθετα, με τις σχετικές συμβουλές, για συνδρομητές</translation>
    </message>
    <message>
        <source>Support with questions and invoices</source>
        <translation>Υποστήριξη σε ερωτήσεις και τιμολόγια</translation>
    </message>
    <message>
        <source>Help with questions and other people's faults, under a support agreement</source>
        <translation>Βοήθεια σε ερωτήσεις και σφάλματα τρίτων, με σύμβαση υποστήριξης</translation>
    </message>
    <message>
        <source>Faults in our software, under a maintenance contract</source>
        <translation>Σφάλματα στο λογισμικό μας, με σύμβαση συντήρησης</translation>
    </message>
    <message>
        <source>Upgrades within a major version, under a maintenance contract</source>
        <translation>Αναβαθμίσεις εντός της ίδιας κύριας έκδοσης, με σύμβαση συντήρησης</translation>
    </message>
    <message>
        <source>Maintenance work</source>
        <translation>Εργασίες συντήρησης</translation>
    </message>
    <message>
        <source>Fault repair</source>
        <translation>Αποκατάσταση σφαλμάτων</translation>
    </message>
    <message>
        <source>{item}, a full hour</source>
        <translation>{item}, πλήρης ώρα</translation>
    </message>
    <message>
        <source>There is no price from that day on.</source>
        <translation>Δεν υπάρχει τιμή που να ισχύει από εκείνη την ημέρα.</translation>
    </message>
    <message>
        <source>This price holds already: set another one from today on instead.</source>
        <translation>Αυτή η τιμή ισχύει ήδη: ορίστε νέα από σήμερα.</translation>
    </message>
    <message>
        <source>This item is not on the price list any more.</source>
        <translation>Αυτό το είδος δεν υπάρχει πια στον τιμοκατάλογο.</translation>
    </message>
    <message>
        <source>Prices of days gone by stay as they were: choose today or a later day.</source>
        <translation>Οι τιμές παρελθουσών ημερών δεν αλλάζουν: επιλέξτε σήμερα ή μεταγενέστερη ημέρα.</translation>
    </message>
    <message>
        <source>{value} is not a price in {currency}.</source>
        <translation>Το {value} δεν είναι τιμή σε {currency}.</translation>
    </message>
    <message>
        <source>“{number}” is not a kennitala: write its ten digits, as in 450401-3150.</source>
        <translation>Το «{number}» δεν είναι kennitala: γράψτε τα δέκα ψηφία, όπως 450401-3150.</translation>
    </message>
    <message>
        <source>“{number}” is not an organisation number: write its nine digits, as in 988 077 917.</source>
        <translation>Το «{number}» δεν είναι νορβηγικός αριθμός μητρώου: γράψτε τα εννέα ψηφία, όπως 988 077 917.</translation>
    </message>
    <message>
        <source>“{number}” is not a business ID (Y-tunnus): write it as in 2077474-0.</source>
        <translation>Το «{number}» δεν είναι φινλανδικός αριθμός επιχείρησης (Y-tunnus): γράψτε τον όπως 2077474-0.</translation>
    </message>
    <message>
        <source>“{number}” is not an ΑΦΜ: write its nine digits, as in 094259216.</source>
        <translation>Το «{number}» δεν είναι ΑΦΜ: γράψτε τα εννέα ψηφία, όπως 094259216.</translation>
    </message>
    <message>
        <source>“{number}” is not a VSK number: write its five or six digits.</source>
        <translation>Το «{number}» δεν είναι ισλανδικός αριθμός ΦΠΑ (VSK): γράψτε τα πέντε ή έξι ψηφία.</translation>
    </message>
    <message>
        <source>“{number}” is not a Norwegian VAT number: write the organisation number followed by MVA.</source>
        <translation>Το «{number}» δεν είναι νορβηγικός αριθμός ΦΠΑ: γράψτε τον αριθμό μητρώου και μετά MVA.</translation>
    </message>
    <message>
        <source>“{number}” is not a Finnish VAT number: write FI and eight digits, as in FI20774740.</source>
        <translation>Το «{number}» δεν είναι φινλανδικός αριθμός ΦΠΑ: γράψτε FI και οκτώ ψηφία, όπως FI20774740.</translation>
    </message>
    <message>
        <source>“{number}” is not a Greek VAT number: write EL and nine digits, as in EL094259216.</source>
        <translation>Το «{number}» δεν είναι ελληνικός αριθμός ΦΠΑ: γράψτε EL και εννέα ψηφία, όπως EL094259216.</translation>
    </message>
    <message>
        <source>Somebody changed this to “{theirs}” while you wrote “{mine}”: choose one of the two and save again.</source>
        <translation>Κάποιος το άλλαξε σε «{theirs}» ενώ γράφατε «{mine}»: επιλέξτε ένα από τα δύο και αποθηκεύστε ξανά.</translation>
    </message>
</context>
</TS>
