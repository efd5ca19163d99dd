<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el">
<context>
    <name>billing</name>
    <message>
        <source>Find a customer, a number or work</source>
        <translation>Εύρεση πελάτη, αριθμού ή εργασίας</translation>
    </message>
    <message>
        <source>Make drafts</source>
        <translation>Δημιουργία σχεδίων</translation>
    </message>
    <message>
        <source>Make a draft for each customer chosen</source>
        <translation>Δημιουργία ενός σχεδίου για κάθε επιλεγμένο πελάτη</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Έκδοση</translation>
    </message>
    <message>
        <source>Issue: the draft gets its number and cannot change any more</source>
        <translation>Έκδοση: το σχέδιο παίρνει αριθμό και δεν αλλάζει πια</translation>
    </message>
    <message>
        <source>Edit lines</source>
        <translation>Επεξεργασία γραμμών</translation>
    </message>
    <message>
        <source>Edit the draft's lines, note, reference and due date</source>
        <translation>Επεξεργασία των γραμμών, της σημείωσης, της αναφοράς και της λήξης πληρωμής του σχεδίου</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Απόρριψη σχεδίου</translation>
    </message>
    <message>
        <source>Discard the draft: its work is unbilled again</source>
        <translation>Απόρριψη του σχεδίου: οι εργασίες μένουν ξανά ατιμολόγητες</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Καταχώριση πληρωμής</translation>
    </message>
    <message>
        <source>Record a payment of the invoice</source>
        <translation>Καταχώριση πληρωμής του τιμολογίου</translation>
    </message>
    <message>
        <source>Credit the invoice in full</source>
        <translation>Πίστωση ολόκληρου του τιμολογίου</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Άρση</translation>
    </message>
    <message>
        <source>Release the held work, with the reason</source>
        <translation>Άρση της εκκρεμότητας της εργασίας, με αιτιολογία</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Χωρίς χρέωση</translation>
    </message>
    <message>
        <source>Give the work away, with the reason, or charge it again</source>
        <translation>Παροχή της εργασίας χωρίς χρέωση, με αιτιολογία, ή επαναφορά της χρέωσης</translation>
    </message>
    <message>
        <source>Tell the whole why of the price</source>
        <translation>Όλη η αιτιολογία της τιμής</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Νέα τιμή</translation>
    </message>
    <message>
        <source>Set a new price from a day on</source>
        <translation>Ορισμός νέας τιμής από μια ημερομηνία</translation>
    </message>
    <message>
        <source>Confirm price</source>
        <translation>Επιβεβαίωση τιμής</translation>
    </message>
    <message>
        <source>Confirm the price that the desk chose itself</source>
        <translation>Επιβεβαίωση της τιμής που όρισε το ίδιο το τμήμα υποστήριξης</translation>
    </message>
    <message>
        <source>Withdraw next price</source>
        <translation>Ανάκληση επόμενης τιμής</translation>
    </message>
    <message>
        <source>Withdraw the price that does not hold yet</source>
        <translation>Ανάκληση της τιμής που δεν ισχύει ακόμη</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Εκτύπωση</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>Εκτύπωση του εγγράφου</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Αποθήκευση PDF</translation>
    </message>
    <message>
        <source>Save the paper as a PDF</source>
        <translation>Αποθήκευση του εγγράφου ως PDF</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Γραμμή {number}</translation>
    </message>
    <message>
        <source>Line {number}, small print</source>
        <translation>Γραμμή {number}, ψιλά γράμματα</translation>
    </message>
    <message>
        <source>Note on the invoice</source>
        <translation>Σημείωση στο τιμολόγιο</translation>
    </message>
    <message>
        <source>As the desk's terms say</source>
        <translation>Σύμφωνα με τους όρους πληρωμής</translation>
    </message>
    <message>
        <source>Keep line</source>
        <translation>Διατήρηση γραμμής</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Αφαίρεση γραμμής</translation>
    </message>
    <message>
        <source>Nothing is found by these words</source>
        <translation>Δεν βρέθηκε τίποτα με αυτές τις λέξεις</translation>
    </message>
    <message>
        <source>A part of the customer's name, of the work or of a number will do.</source>
        <translation>Αρκεί ένα μέρος του ονόματος του πελάτη, της εργασίας ή ενός αριθμού.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Κανένα σχέδιο</translation>
    </message>
    <message>
        <source>Drafts are made from unbilled work with Ctrl+L.</source>
        <translation>Τα σχέδια δημιουργούνται από ατιμολόγητες εργασίες με Ctrl+L.</translation>
    </message>
    <message>
        <source>No invoice issued yet</source>
        <translation>Δεν έχει εκδοθεί ακόμη τιμολόγιο</translation>
    </message>
    <message>
        <source>A draft becomes an invoice with Ctrl+Return.</source>
        <translation>Το σχέδιο γίνεται τιμολόγιο με Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Τίποτα δεν είναι ληξιπρόθεσμο</translation>
    </message>
    <message>
        <source>Every invoice is paid or not yet due.</source>
        <translation>Όλα τα τιμολόγια έχουν πληρωθεί ή δεν έχουν λήξει ακόμη.</translation>
    </message>
    <message>
        <source>No draft here yet</source>
        <translation>Δεν υπάρχει ακόμη σχέδιο εδώ</translation>
    </message>
    <message>
        <source>Ctrl+L makes one for the customer under the cursor, or for all that are ticked.</source>
        <translation>Το Ctrl+L δημιουργεί ένα για τον πελάτη στον δείκτη ή για όλους όσοι έχουν επιλεγεί.</translation>
    </message>
    <message>
        <source>No draft is chosen</source>
        <translation>Δεν έχει επιλεγεί σχέδιο</translation>
    </message>
    <message>
        <source>Choose one in the list to see its paper.</source>
        <translation>Επιλέξτε ένα στη λίστα για να δείτε το έγγραφο.</translation>
    </message>
    <message>
        <source>No invoice is chosen</source>
        <translation>Δεν έχει επιλεγεί τιμολόγιο</translation>
    </message>
    <message>
        <source>No paper yet</source>
        <translation>Δεν υπάρχει ακόμη έγγραφο</translation>
    </message>
    <message>
        <source>The price list is being drawn.</source>
        <translation>Ο τιμοκατάλογος ετοιμάζεται.</translation>
    </message>
    <message>
        <source>Everything is invoiced</source>
        <translation>Όλα έχουν τιμολογηθεί</translation>
    </message>
    <message>
        <source>Everything that can be is invoiced</source>
        <translation>Ό,τι μπορεί να τιμολογηθεί έχει τιμολογηθεί</translation>
    </message>
    <message>
        <source>What is held back waits below until it is released.</source>
        <translation>Ό,τι είναι σε εκκρεμότητα περιμένει παρακάτω μέχρι να αρθεί.</translation>
    </message>
    <message>
        <source>New work stands here as soon as a call is priced.</source>
        <translation>Νέες εργασίες εμφανίζονται εδώ μόλις κοστολογηθεί μια κλήση.</translation>
    </message>
    <message>
        <source>Nothing to invoice in this month</source>
        <translation>Τίποτα προς τιμολόγηση αυτόν τον μήνα</translation>
    </message>
    <message>
        <source>{done} of {of} done</source>
        <translation>Ολοκληρώθηκαν {done} από {of}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>{works} · {net:money} net · {gross:money} with VAT</source>
        <translation>{works} · {net:money} χωρίς ΦΠΑ · {gross:money} με ΦΠΑ</translation>
    </message>
    <message>
        <source>{net:money} net · {gross:money} with VAT</source>
        <translation>{net:money} χωρίς ΦΠΑ · {gross:money} με ΦΠΑ</translation>
    </message>
    <message>
        <source>Enter sets a new price from a day on.</source>
        <translation>Το Enter ορίζει νέα τιμή από μια ημερομηνία.</translation>
    </message>
    <message>
        <source>Space ticks; without a tick the customer under the cursor is drafted.</source>
        <translation>Το διάστημα επιλέγει· χωρίς επιλογή τιμολογείται ο πελάτης στον δείκτη.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Σχέδια</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Εκδοθέντα</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Ληξιπρόθεσμα</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Ανεξόφλητο</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Ληξιπρόθεσμο</translation>
    </message>
    <message>
        <source>Month of the work: {month}</source>
        <translation>Μήνας εργασιών: {month}</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Όλοι οι μήνες</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Σε εκκρεμότητα</translation>
    </message>
    <message>
        <source>Not invoiced until it is released; the reason is kept.</source>
        <translation>Δεν τιμολογείται πριν αρθεί η εκκρεμότητα· η αιτιολογία τηρείται.</translation>
    </message>
    <message>
        <source>{works} · {net:money}</source>
        <translation>{works} · {net:money}</translation>
    </message>
    <message>
        <source>Work held back</source>
        <translation>Εργασίες σε εκκρεμότητα</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Αριθμός</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Έκδοση</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Λήξη</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Χωρίς ΦΠΑ</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>Με ΦΠΑ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Discard the draft of {customer}? Its work is unbilled again.</source>
        <translation>Απόρριψη του σχεδίου για {customer}; Οι εργασίες μένουν ξανά ατιμολόγητες.</translation>
    </message>
    <message>
        <source>Credit invoice {number} of {customer} in full?</source>
        <translation>Πίστωση ολόκληρου του τιμολογίου {number}, {customer};</translation>
    </message>
    <message>
        <source>Payment of invoice {number}, {customer}</source>
        <translation>Πληρωμή του τιμολογίου {number}, {customer}</translation>
    </message>
    <message>
        <source>{amount:money} recorded for invoice {number}.</source>
        <translation>Καταχωρίστηκαν {amount:money} για το τιμολόγιο {number}.</translation>
    </message>
    <message>
        <source>The payment is taken back.</source>
        <translation>Η πληρωμή ανακλήθηκε.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Γράψτε το ποσό.</translation>
    </message>
    <message>
        <source>The draft is discarded; its work is unbilled again.</source>
        <translation>Το σχέδιο απορρίφθηκε· οι εργασίες είναι ξανά ατιμολόγητες.</translation>
    </message>
    <message>
        <source>The credit note is issued; the work is unbilled again.</source>
        <translation>Το πιστωτικό τιμολόγιο εκδόθηκε· οι εργασίες είναι ξανά ατιμολόγητες.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Ημ/νία πληρωμής</translation>
    </message>
    <message>
        <source>Show drafts</source>
        <translation>Εμφάνιση σχεδίων</translation>
    </message>
    <message>
        <source>Invoice {number} issued, {gross:money}.</source>
        <translation>Εκδόθηκε το τιμολόγιο {number}, {gross:money}.</translation>
    </message>
    <message>
        <source>Show invoices</source>
        <translation>Εμφάνιση τιμολογίων</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Αιτιολογία</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Στοιχεία πελάτη</translation>
    </message>
    <message>
        <source>Needed before it can be issued: {names:list}.</source>
        <translation>Λείπουν πριν από την έκδοση: {names:list}.</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Τιμολόγιο {number}</translation>
    </message>
    <message>
        <source>Credit note {number}</source>
        <translation>Πιστωτικό τιμολόγιο {number}</translation>
    </message>
    <message>
        <source>Pro forma {number}</source>
        <translation>Προτιμολόγιο {number}</translation>
    </message>
    <message>
        <source>{customer} · {open:money} due {day:date}</source>
        <translation>{customer} · {open:money}, λήξη {day:date}</translation>
    </message>
    <message>
        <source>Price list {language}</source>
        <translation>Τιμοκατάλογος {language}</translation>
    </message>
    <message>
        <source>{title}, {customer}</source>
        <translation>{title}, {customer}</translation>
    </message>
    <message>
        <source>Draft · {customer}</source>
        <translation>Σχέδιο · {customer}</translation>
    </message>
    <message>
        <source>As it holds on {day:date}</source>
        <translation>Όπως ισχύει στις {day:date}</translation>
    </message>
    <message>
        <source>{customer} · credited by {number}</source>
        <translation>{customer} · πιστώθηκε με το {number}</translation>
    </message>
    <message>
        <source>{customer} · credits {number}</source>
        <translation>{customer} · πιστώνει το {number}</translation>
    </message>
    <message>
        <source>{customer} · paid</source>
        <translation>{customer} · εξοφλήθηκε</translation>
    </message>
    <message>
        <source>Language of the price list</source>
        <translation>Γλώσσα του τιμοκαταλόγου</translation>
    </message>
    <message>
        <source>with changes not saved yet</source>
        <translation>με αλλαγές που δεν αποθηκεύτηκαν</translation>
    </message>
    <message>
        <source>gets its number when it is issued</source>
        <translation>παίρνει αριθμό κατά την έκδοση</translation>
    </message>
    <message>
        <source>{amount} from {day:date}</source>
        <translation>{amount} από {day:date}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Ισχύει από</translation>
    </message>
    <message>
        <source>Next price</source>
        <translation>Επόμενη τιμή</translation>
    </message>
    <message>
        <source>ours, please check</source>
        <translation>δική μας, ελέγξτε</translation>
    </message>
    <message>
        <source>Question about an invoice</source>
        <translation>Ερώτηση για τιμολόγιο</translation>
    </message>
    <message>
        <source>Support of the product</source>
        <translation>Υποστήριξη προϊόντος</translation>
    </message>
    <message>
        <source>The customer's own level</source>
        <translation>Επίπεδο του πελάτη</translation>
    </message>
    <message>
        <source>Under maintenance</source>
        <translation>Με συντήρηση</translation>
    </message>
    <message>
        <source>Consultant help</source>
        <translation>Βοήθεια συμβούλου</translation>
    </message>
    <message>
        <source>Ordered work</source>
        <translation>Εργασία κατά παραγγελία</translation>
    </message>
    <message>
        <source>No maintenance contract</source>
        <translation>Χωρίς συντήρηση</translation>
    </message>
    <message>
        <source>New major version</source>
        <translation>Νέα κύρια έκδοση</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Έγκριση</translation>
    </message>
    <message>
        <source>Notice of hours</source>
        <translation>Ενημέρωση</translation>
    </message>
    <message>
        <source>Our decision</source>
        <translation>Απόφασή μας</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Not our work</source>
        <translation>Εκτός αντικειμένου</translation>
    </message>
    <message>
        <source>each</source>
        <translation>τεμ.</translation>
    </message>
    <message>
        <source>{what}, {length:duration}</source>
        <translation>{what}, {length:duration}</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Μερική εξόφληση</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Πιστώθηκε</translation>
    </message>
    <message>
        <source>Goodwill: {reason}</source>
        <translation>Χωρίς χρέωση: {reason}</translation>
    </message>
    <message>
        <source>Unbilled work</source>
        <translation>Ατιμολόγητες εργασίες</translation>
    </message>
    <message>
        <source>Call of {length:duration}</source>
        <translation>Κλήση {length:duration}</translation>
    </message>
    <message>
        <source>Customer and work</source>
        <translation>Πελάτης και εργασία</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ημ/νία</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>15′</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Πλήθος</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Μονάδα</translation>
    </message>
    <message>
        <source>Held: {what}</source>
        <translation>Σε εκκρεμότητα: {what}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>“{work}” costs the customer nothing.</source>
        <translation>Η εργασία «{work}» δεν κοστίζει τίποτα στον πελάτη.</translation>
    </message>
    <message>
        <source>New price of {item}</source>
        <translation>Νέα τιμή: {item}</translation>
    </message>
    <message>
        <source>{item}: {amount:money} from {day:date}.</source>
        <translation>{item}: {amount:money} από {day:date}.</translation>
    </message>
    <message>
        <source>The price from {day:date} is withdrawn.</source>
        <translation>Η τιμή από {day:date} ανακλήθηκε.</translation>
    </message>
    <message>
        <source>Released, but something else is still missing.</source>
        <translation>Η εκκρεμότητα ήρθη, αλλά λείπει ακόμη κάτι άλλο.</translation>
    </message>
    <message>
        <source>Released: it can be invoiced now.</source>
        <translation>Η εκκρεμότητα ήρθη: η εργασία μπορεί πλέον να τιμολογηθεί.</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>Γράψτε την ημερομηνία.</translation>
    </message>
    <message>
        <source>Give away</source>
        <translation>Χωρίς χρέωση</translation>
    </message>
    <message>
        <source>Given away: it goes on the invoice at no charge.</source>
        <translation>Χωρίς χρέωση: μπαίνει στο τιμολόγιο με μηδενική αξία.</translation>
    </message>
    <message>
        <source>It is charged again.</source>
        <translation>Χρεώνεται ξανά.</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Ποσό χωρίς ΦΠΑ</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>Ορισμός τιμής</translation>
    </message>
    <message>
        <source>{item}: the price is confirmed.</source>
        <translation>{item}: η τιμή επιβεβαιώθηκε.</translation>
    </message>
    <message>
        <source>The printer does not take the paper. See whether it is switched on, or save the paper as a PDF.</source>
        <translation>Ο εκτυπωτής δεν δέχεται το έγγραφο. Δείτε αν είναι ανοικτός ή αποθηκεύστε το έγγραφο ως PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Στάλθηκε στον εκτυπωτή.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Μικρότερο</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Μεγαλύτερο</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Προσαρμογή στο πλάτος</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of work of other months wait.</source>
        <translation><numerusform>{n} εργασία άλλων μηνών περιμένει.</numerusform><numerusform>{n} εργασίες άλλων μηνών περιμένουν.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} customers chosen</source>
        <translation><numerusform>Επιλέχθηκε {n} πελάτης</numerusform><numerusform>Επιλέχθηκαν {n} πελάτες</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices chosen</source>
        <translation><numerusform>Επιλέχθηκε {n} τιμολόγιο</numerusform><numerusform>Επιλέχθηκαν {n} τιμολόγια</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} prices are ours: please check them.</source>
        <translation><numerusform>{n} τιμή είναι δική μας: ελέγξτε την.</numerusform><numerusform>{n} τιμές είναι δικές μας: ελέγξτε τις.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts made.</source>
        <translation><numerusform>Δημιουργήθηκε {n} σχέδιο.</numerusform><numerusform>Δημιουργήθηκαν {n} σχέδια.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices issued.</source>
        <translation><numerusform>Εκδόθηκε {n} τιμολόγιο.</numerusform><numerusform>Εκδόθηκαν {n} τιμολόγια.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of work</source>
        <translation><numerusform>{n} εργασία</numerusform><numerusform>{n} εργασίες</numerusform></translation>
    </message>
    <message>
        <source>Drafts or invoices are being made: wait until that is done, or stop it.</source>
        <translation>Δημιουργούνται σχέδια ή τιμολόγια: περιμένετε να ολοκληρωθούν ή διακόψτε τη δημιουργία τους.</translation>
    </message>
</context>
</TS>
