<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
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
    <message>
        <source>Edit draft</source>
        <translation>Επεξεργασία σχεδίου</translation>
    </message>
    <message>
        <source>Edit the draft's lines, order, discounts, payer and references</source>
        <translation>Επεξεργασία γραμμών, σειράς, εκπτώσεων, πληρωτή και αναφορών του σχεδίου</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>Μικρά γράμματα</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Έκπτ. %</translation>
    </message>
    <message>
        <source>Line {number}, discount in percent</source>
        <translation>Γραμμή {number}, έκπτωση τοις εκατό</translation>
    </message>
    <message>
        <source>Line {number}: up</source>
        <translation>Γραμμή {number}: επάνω</translation>
    </message>
    <message>
        <source>Line {number}: down</source>
        <translation>Γραμμή {number}: κάτω</translation>
    </message>
    <message>
        <source>Discount on the whole %</source>
        <translation>Έκπτωση στο σύνολο %</translation>
    </message>
    <message>
        <source>Order of lines</source>
        <translation>Σειρά γραμμών</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Κατά ημερομηνία</translation>
    </message>
    <message>
        <source>By ticket</source>
        <translation>Κατά αίτημα</translation>
    </message>
    <message>
        <source>The buyer's order number</source>
        <translation>Αριθμός παραγγελίας του αγοραστή</translation>
    </message>
    <message>
        <source>ΜΑΡΚ</source>
        <translation>ΜΑΡΚ</translation>
    </message>
    <message>
        <source>UID of the provider</source>
        <translation>UID του παρόχου</translation>
    </message>
    <message>
        <source>QR address</source>
        <translation>Διεύθυνση QR</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>The paper beside follows what you type.</source>
        <translation>Το έγγραφο δίπλα ακολουθεί ό,τι γράφετε.</translation>
    </message>
    <message>
        <source>Only an issued document is sent: issue the draft first.</source>
        <translation>Αποστέλλεται μόνο εκδοθέν παραστατικό: εκδώστε πρώτα το σχέδιο.</translation>
    </message>
    <message>
        <source>Invoice {number} from {desk}</source>
        <translation>Τιμολόγιο {number} από {desk}</translation>
    </message>
    <message>
        <source>Credit note {number} from {desk}</source>
        <translation>Πιστωτικό τιμολόγιο {number} από {desk}</translation>
    </message>
    <message>
        <source>Pro forma {number} from {desk}</source>
        <translation>Προτιμολόγιο {number} από {desk}</translation>
    </message>
    <message>
        <source>The document is attached: {number}, {gross:money}.</source>
        <translation>Το παραστατικό επισυνάπτεται: {number}, {gross:money}.</translation>
    </message>
    <message>
        <source>It is due on {day:date}.</source>
        <translation>Η πληρωμή λήγει στις {day:date}.</translation>
    </message>
    <message>
        <source>Payment reference: {reference}</source>
        <translation>Κωδικός πληρωμής: {reference}</translation>
    </message>
    <message>
        <source>No program opened the paper: save it as a PDF instead.</source>
        <translation>Κανένα πρόγραμμα δεν άνοιξε το έγγραφο: αποθηκεύστε το ως PDF.</translation>
    </message>
    <message>
        <source>Handed to the mail program: {subject}</source>
        <translation>Δόθηκε στο πρόγραμμα αλληλογραφίας: {subject}</translation>
    </message>
    <message>
        <source>No mail program took the letter: save the paper and attach it by hand.</source>
        <translation>Κανένα πρόγραμμα αλληλογραφίας δεν δέχτηκε το μήνυμα: αποθηκεύστε το έγγραφο και επισυνάψτε το.</translation>
    </message>
    <message>
        <source>Save the e-invoice</source>
        <translation>Αποθήκευση ηλεκτρονικού τιμολογίου</translation>
    </message>
    <message>
        <source>Save all to a folder</source>
        <translation>Αποθήκευση όλων σε φάκελο</translation>
    </message>
    <message>
        <source>The chain of issued documents is being looked through.</source>
        <translation>Ελέγχεται η αλυσίδα των εκδοθέντων παραστατικών.</translation>
    </message>
    <message>
        <source>The chain holds: every issued document is there, unchanged, in its order.</source>
        <translation>Η αλυσίδα είναι ακέραιη: κάθε εκδοθέν παραστατικό υπάρχει, αμετάβλητο, στη σειρά του.</translation>
    </message>
    <message>
        <source>Issue {number} over {gross:money} to {customer}? It cannot change after that.</source>
        <translation>Έκδοση του {number} ύψους {gross:money} προς {customer}; Μετά δεν αλλάζει.</translation>
    </message>
    <message>
        <source>{number} issued to {customer}, {gross:money}.</source>
        <translation>Εκδόθηκε το {number} προς {customer}, {gross:money}.</translation>
    </message>
    <message>
        <source>{gross:money}</source>
        <translation>{gross:money}</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Έκδοση και εκτύπωση</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Άνοιγμα σε άλλο πρόγραμμα</translation>
    </message>
    <message>
        <source>Open the paper in the desktop's own program</source>
        <translation>Άνοιγμα του εγγράφου στο πρόγραμμα του υπολογιστή</translation>
    </message>
    <message>
        <source>Save e-invoice</source>
        <translation>Αποθήκευση ηλεκτρονικού τιμολογίου</translation>
    </message>
    <message>
        <source>Save the e-invoice (XML) as it was issued</source>
        <translation>Αποθήκευση του ηλεκτρονικού τιμολογίου (XML) όπως εκδόθηκε</translation>
    </message>
    <message>
        <source>Hand to the mail program</source>
        <translation>Παράδοση στο πρόγραμμα αλληλογραφίας</translation>
    </message>
    <message>
        <source>Open a letter with the paper in the mail program</source>
        <translation>Άνοιγμα μηνύματος με το έγγραφο στο πρόγραμμα αλληλογραφίας</translation>
    </message>
    <message>
        <source>Print all chosen</source>
        <translation>Εκτύπωση όλων των επιλεγμένων</translation>
    </message>
    <message>
        <source>Print all that are chosen, one behind the other</source>
        <translation>Εκτύπωση όλων των επιλεγμένων, το ένα μετά το άλλο</translation>
    </message>
    <message>
        <source>Save all chosen</source>
        <translation>Αποθήκευση όλων των επιλεγμένων</translation>
    </message>
    <message>
        <source>Save all that are chosen as files in a folder</source>
        <translation>Αποθήκευση όλων των επιλεγμένων ως αρχεία σε φάκελο</translation>
    </message>
    <message>
        <source>Merge all chosen</source>
        <translation>Συνένωση όλων των επιλεγμένων</translation>
    </message>
    <message>
        <source>Save all that are chosen as one PDF</source>
        <translation>Αποθήκευση όλων των επιλεγμένων σε ένα PDF</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Έλεγχος της αλυσίδας</translation>
    </message>
    <message>
        <source>Look whether every issued document is there, unchanged</source>
        <translation>Έλεγχος αν κάθε εκδοθέν παραστατικό υπάρχει, αμετάβλητο</translation>
    </message>
    <message numerus="yes">
        <source>{n} papers are still being made.</source>
        <translation><numerusform>{n} έγγραφο ετοιμάζεται ακόμη.</numerusform><numerusform>{n} έγγραφα ετοιμάζονται ακόμη.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} more links are broken.</source>
        <translation><numerusform>Ακόμη {n} κρίκος έχει σπάσει.</numerusform><numerusform>Ακόμη {n} κρίκοι έχουν σπάσει.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} files saved in {folder}.</source>
        <translation><numerusform>Αποθηκεύτηκε {n} αρχείο στον φάκελο {folder}.</numerusform><numerusform>Αποθηκεύτηκαν {n} αρχεία στον φάκελο {folder}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices</source>
        <translation><numerusform>{n} τιμολόγιο</numerusform><numerusform>{n} τιμολόγια</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation><numerusform>{n} ακόμη</numerusform><numerusform>{n} ακόμη</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Issue {n} drafts, from {number} on, {total:list} together, to {names:list}? They cannot change after that.</source>
        <translation><numerusform>Έκδοση {n} σχεδίου, από το {number}, σύνολο {total:list}, προς {names:list}; Μετά δεν αλλάζουν.</numerusform><numerusform>Έκδοση {n} σχεδίων, από το {number}, σύνολο {total:list}, προς {names:list}; Μετά δεν αλλάζουν.</numerusform></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Ταμείο</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Υπενθυμίσεις</translation>
    </message>
    <message>
        <source>From the bank</source>
        <translation>Από την τράπεζα</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Στην άκρη</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Δεν οφείλεται τίποτα</translation>
    </message>
    <message>
        <source>Every invoice is paid.</source>
        <translation>Όλα τα τιμολόγια είναι πληρωμένα.</translation>
    </message>
    <message>
        <source>No money waits</source>
        <translation>Καμία πληρωμή σε αναμονή</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>Τίποτα δεν έχει αφεθεί στην άκρη</translation>
    </message>
    <message>
        <source>Money of a bank file that is for no invoice stands here, with its reason.</source>
        <translation>Εδώ βρίσκονται ποσά αρχείου τράπεζας που δεν αφορούν τιμολόγιο, με την αιτία.</translation>
    </message>
    <message>
        <source>No payment yet</source>
        <translation>Καμία πληρωμή ακόμη</translation>
    </message>
    <message>
        <source>B records one on an invoice; a bank's file records many.</source>
        <translation>Το B καταχωρεί μία σε τιμολόγιο· ένα αρχείο τράπεζας πολλές.</translation>
    </message>
    <message>
        <source>No invoice has this reference</source>
        <translation>Κανένα τιμολόγιο με αυτή την αναφορά</translation>
    </message>
    <message>
        <source>Several invoices have this reference</source>
        <translation>Πολλά τιμολόγια με αυτή την αναφορά</translation>
    </message>
    <message>
        <source>The amount is not what is owed</source>
        <translation>Το ποσό διαφέρει από την οφειλή</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Μη ληξιπρ.</translation>
    </message>
    <message>
        <source>Over 90</source>
        <translation>Πάνω από 90</translation>
    </message>
    <message>
        <source>1–30</source>
        <translation>1–30</translation>
    </message>
    <message>
        <source>31–60</source>
        <translation>31–60</translation>
    </message>
    <message>
        <source>61–90</source>
        <translation>61–90</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Επιπλέον</translation>
    </message>
    <message>
        <source>For a collector</source>
        <translation>Για είσπραξη</translation>
    </message>
    <message>
        <source>Reminder {n}</source>
        <translation>Υπενθύμιση {n}</translation>
    </message>
    <message>
        <source>Reminder {n} from {day:date}</source>
        <translation>Υπενθύμιση {n} από {day:date}</translation>
    </message>
    <message>
        <source>Fee and interest</source>
        <translation>Έξοδα και τόκοι</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <translation>Επόμενη υπενθύμιση</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Πληρωτής</translation>
    </message>
    <message>
        <source>Bank file</source>
        <translation>Αρχείο τράπεζας</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Καταχώριση</translation>
    </message>
    <message>
        <source>{owed} owed in all; Enter makes a statement.</source>
        <translation>Σύνολο οφειλών {owed}· το Enter φτιάχνει κατάσταση λογαριασμού.</translation>
    </message>
    <message>
        <source>Enter books the money on the invoice that fits.</source>
        <translation>Το Enter καταχωρεί το ποσό στο τιμολόγιο που ταιριάζει.</translation>
    </message>
    <message>
        <source>Make reminder</source>
        <translation>Νέα υπενθύμιση</translation>
    </message>
    <message>
        <source>Make the next reminder of the invoice, and show it</source>
        <translation>Δημιουργία και εμφάνιση της επόμενης υπενθύμισης του τιμολογίου</translation>
    </message>
    <message>
        <source>See reminder</source>
        <translation>Προβολή υπενθύμισης</translation>
    </message>
    <message>
        <source>See the next reminder as it would be today, or the last one made</source>
        <translation>Προβολή της επόμενης υπενθύμισης όπως θα ήταν σήμερα ή της τελευταίας που έγινε</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Παύση υπενθυμίσεων</translation>
    </message>
    <message>
        <source>Remind of the invoice no more for now, with a reason, or go on</source>
        <translation>Προσωρινή διακοπή υπενθυμίσεων με αιτιολογία, ή συνέχιση</translation>
    </message>
    <message>
        <source>Read bank file</source>
        <translation>Ανάγνωση αρχείου τράπεζας</translation>
    </message>
    <message>
        <source>Read a bank file</source>
        <translation>Ανάγνωση αρχείου τράπεζας</translation>
    </message>
    <message>
        <source>Read a file of the bank: camt.053, camt.054 or OCR giro</source>
        <translation>Ανάγνωση αρχείου της τράπεζας: camt.053, camt.054 ή OCR giro</translation>
    </message>
    <message>
        <source>Book on invoice</source>
        <translation>Καταχώριση σε τιμολόγιο</translation>
    </message>
    <message>
        <source>Book the money on an invoice; what fits best stands there already</source>
        <translation>Καταχώριση του ποσού σε τιμολόγιο· αυτό που ταιριάζει καλύτερα προτείνεται ήδη</translation>
    </message>
    <message>
        <source>Say why the money is for no invoice</source>
        <translation>Πείτε γιατί το ποσό δεν αφορά τιμολόγιο</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>Let the money wait for its invoice again</source>
        <translation>Το ποσό περιμένει ξανά το τιμολόγιό του</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Take back the payment that was entered wrongly</source>
        <translation>Αναίρεση πληρωμής που καταχωρήθηκε λάθος</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Make a statement of the customer's account</source>
        <translation>Κατάσταση λογαριασμού του πελάτη</translation>
    </message>
    <message>
        <source>Journal for the accountant</source>
        <translation>Ημερολόγιο για τον λογιστή</translation>
    </message>
    <message>
        <source>Write the journal of a period as a CSV file</source>
        <translation>Εγγραφή του ημερολογίου μιας περιόδου σε αρχείο CSV</translation>
    </message>
    <message>
        <source>Ledger accounts</source>
        <translation>Λογαριασμοί λογιστικής</translation>
    </message>
    <message>
        <source>Say on which accounts sales, VAT and payments are booked</source>
        <translation>Ορισμός λογαριασμών για πωλήσεις, ΦΠΑ και πληρωμές</translation>
    </message>
    <message>
        <source>Reminder {n} of invoice {number}, {customer}: {owed:money} owed, {fee:money} fee, {interest:money} interest for {days} days.</source>
        <translation>Υπενθύμιση {n} για το τιμολόγιο {number}, {customer}: {owed:money} οφειλή, {fee:money} έξοδα, {interest:money} τόκοι για {days} ημέρες.</translation>
    </message>
    <message>
        <source>Reminder of invoice {number}</source>
        <translation>Υπενθύμιση για το τιμολόγιο {number}</translation>
    </message>
    <message>
        <source>No reminders of invoice {number} for now; without a reason they go on.</source>
        <translation>Χωρίς υπενθυμίσεις για το τιμολόγιο {number} προς το παρόν· χωρίς αιτία συνεχίζονται.</translation>
    </message>
    <message>
        <source>This file is larger than {most} MB: no bank's file is.</source>
        <translation>Το αρχείο ξεπερνά τα {most} MB: κανένα αρχείο τράπεζας δεν είναι τόσο μεγάλο.</translation>
    </message>
    <message>
        <source>{n} booked on their invoices</source>
        <translation>{n} στα τιμολόγιά τους</translation>
    </message>
    <message>
        <source>{n} wait</source>
        <translation>{n} σε αναμονή</translation>
    </message>
    <message>
        <source>{n} known before</source>
        <translation>{n} ήδη γνωστές</translation>
    </message>
    <message>
        <source>Book {amount:money} from {payer} on an invoice.</source>
        <translation>Καταχώριση {amount:money} από {payer} σε τιμολόγιο.</translation>
    </message>
    <message>
        <source>{number}, {customer}, {owed:money} owed</source>
        <translation>{number}, {customer}, οφειλή {owed:money}</translation>
    </message>
    <message>
        <source>It may be for: {invoices}.</source>
        <translation>Ίσως αφορά: {invoices}.</translation>
    </message>
    <message>
        <source>{amount:money} booked on invoice {number}.</source>
        <translation>{amount:money} καταχωρήθηκαν στο τιμολόγιο {number}.</translation>
    </message>
    <message>
        <source>{amount:money} from {payer} is for no invoice.</source>
        <translation>Τα {amount:money} από {payer} δεν αφορούν τιμολόγιο.</translation>
    </message>
    <message>
        <source>Take back {amount:money} of invoice {number}?</source>
        <translation>Αναίρεση {amount:money} του τιμολογίου {number};</translation>
    </message>
    <message>
        <source>Statement of account: {customer}</source>
        <translation>Κατάσταση λογαριασμού: {customer}</translation>
    </message>
    <message>
        <source>Journal for the accountant: invoices, credit notes and payments, every voucher summing to nothing.</source>
        <translation>Ημερολόγιο για τον λογιστή: τιμολόγια, πιστωτικά και πληρωμές· κάθε παραστατικό ισοσκελίζει.</translation>
    </message>
    <message>
        <source>Write file</source>
        <translation>Εγγραφή αρχείου</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Ημερολόγιο</translation>
    </message>
    <message>
        <source>VAT {rate:percent}: {vat:money} of {net:money}</source>
        <translation>ΦΠΑ {rate:percent}: {vat:money} επί {net:money}</translation>
    </message>
    <message>
        <source>Ledger accounts as your accountant has them; an empty one goes back to the country's usual.</source>
        <translation>Οι λογαριασμοί όπως τους έχει ο λογιστής σας· ένας κενός επιστρέφει στον συνήθη της χώρας.</translation>
    </message>
    <message>
        <source>The accounts are saved.</source>
        <translation>Οι λογαριασμοί αποθηκεύτηκαν.</translation>
    </message>
    <message numerus="yes">
        <source>{n} payments read</source>
        <translation><numerusform>Διαβάστηκε {n} πληρωμή</numerusform><numerusform>Διαβάστηκαν {n} πληρωμές</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} vouchers are in {file}</source>
        <translation><numerusform>{n} παραστατικό στο {file}</numerusform><numerusform>{n} παραστατικά στο {file}</numerusform></translation>
    </message>
    <message>
        <source>For no invoice</source>
        <translation>Χωρίς τιμολόγιο</translation>
    </message>
    <message>
        <source>Unbilled again</source>
        <translation>Ξανά μη τιμολογημένη</translation>
    </message>
    <message>
        <source>Given away: it is not invoiced again</source>
        <translation>Χαρίζεται: δεν τιμολογείται ξανά</translation>
    </message>
    <message>
        <source>Drafted anew, to be put right and issued</source>
        <translation>Νέο σχέδιο, προς διόρθωση και έκδοση</translation>
    </message>
    <message>
        <source>Credit invoice {number} of {customer}</source>
        <translation>Πίστωση τιμολογίου {number} του πελάτη {customer}</translation>
    </message>
    <message>
        <source>Take the tick off a line that stays, or credit a part of it.</source>
        <translation>Αποεπιλέξτε μια γραμμή που μένει ή πιστώστε μέρος της.</translation>
    </message>
    <message>
        <source>What becomes of the work</source>
        <translation>Τι γίνεται με την εργασία</translation>
    </message>
    <message>
        <source>Credit {line}</source>
        <translation>Πίστωση: {line}</translation>
    </message>
    <message>
        <source>Net amount to credit of {line}</source>
        <translation>Καθαρό ποσό πίστωσης από: {line}</translation>
    </message>
    <message>
        <source>{net:money} net, before discounts on the whole</source>
        <translation>{net:money} καθαρά, πριν από εκπτώσεις στο σύνολο</translation>
    </message>
    <message>
        <source>{net:money} net</source>
        <translation>{net:money} καθαρά</translation>
    </message>
    <message>
        <source>Only a whole invoice is drafted anew: tick every line, or choose what else becomes of the work.</source>
        <translation>Μόνο ολόκληρο τιμολόγιο συντάσσεται ξανά: επιλέξτε όλες τις γραμμές ή ορίστε κάτι άλλο για την εργασία.</translation>
    </message>
    <message>
        <source>The credit note is issued; the invoice is drafted anew: put it right and issue it.</source>
        <translation>Το πιστωτικό τιμολόγιο εκδόθηκε· το τιμολόγιο συντάχθηκε ξανά: διορθώστε το και εκδώστε το.</translation>
    </message>
    <message>
        <source>The credit note is issued; the work is given away.</source>
        <translation>Το πιστωτικό τιμολόγιο εκδόθηκε· η εργασία χαρίστηκε.</translation>
    </message>
    <message>
        <source>The credit note is issued; work credited in full is unbilled again.</source>
        <translation>Το πιστωτικό τιμολόγιο εκδόθηκε· η εργασία που πιστώθηκε πλήρως είναι ξανά μη τιμολογημένη.</translation>
    </message>
    <message>
        <source>Credit the invoice, in full or by line</source>
        <translation>Πίστωση του τιμολογίου, ολικά ή ανά γραμμή</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Παραλείφθηκε</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Απορρίφθηκε</translation>
    </message>
    <message>
        <source>Invoice or reason</source>
        <translation>Τιμολόγιο ή αιτία</translation>
    </message>
    <message>
        <source>New run: {month}</source>
        <translation>Νέα εκτέλεση: {month}</translation>
    </message>
    <message>
        <source>{month}: {done} of {of} done</source>
        <translation>{month}: {done} από {of} ολοκληρώθηκαν</translation>
    </message>
    <message>
        <source>Month's end</source>
        <translation>Τέλος μήνα</translation>
    </message>
    <message>
        <source>Month's end: {month}</source>
        <translation>Τέλος μήνα: {month}</translation>
    </message>
    <message>
        <source>Each customer's work of the month is drafted and issued; nothing is asked between.</source>
        <translation>Η εργασία του μήνα κάθε πελάτη συντάσσεται και εκδίδεται· δεν γίνεται καμία ερώτηση ενδιάμεσα.</translation>
    </message>
    <message>
        <source>{done} issued, {skipped} left out, {failed} refused, {waiting} waiting</source>
        <translation>{done} εκδόθηκαν, {skipped} παραλείφθηκαν, {failed} απορρίφθηκαν, {waiting} σε αναμονή</translation>
    </message>
    <message>
        <source>Begin the run</source>
        <translation>Έναρξη εκτέλεσης</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Try those refused again</source>
        <translation>Νέα προσπάθεια για όσα απορρίφθηκαν</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Εκτέλεση</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Εκτύπωση όλων</translation>
    </message>
    <message>
        <source>Merge into one PDF</source>
        <translation>Συνένωση σε ένα PDF</translation>
    </message>
    <message>
        <source>Customers of the run</source>
        <translation>Πελάτες της εκτέλεσης</translation>
    </message>
    <message>
        <source>{skipped} left out, {failed} refused: the list says why.</source>
        <translation>{skipped} παραλείφθηκαν, {failed} απορρίφθηκαν: ο κατάλογος λέει γιατί.</translation>
    </message>
    <message>
        <source>Draft and issue every customer's work of a month, in a run</source>
        <translation>Σύνταξη και έκδοση της εργασίας ενός μήνα για όλους τους πελάτες, σε μία εκτέλεση</translation>
    </message>
    <message numerus="yes">
        <source>{n} customers invoiced.</source>
        <translation><numerusform>Τιμολογήθηκε {n} πελάτης.</numerusform><numerusform>Τιμολογήθηκαν {n} πελάτες.</numerusform></translation>
    </message>
    <message>
        <source>Book the money</source>
        <translation>Καταχώριση</translation>
    </message>
    <message>
        <source>No paper here</source>
        <translation>Κανένα έγγραφο εδώ</translation>
    </message>
    <message>
        <source>The invoice of the row under the cursor stands here; one of an earlier system has its paper there.</source>
        <translation>Εδώ φαίνεται το τιμολόγιο της γραμμής του δρομέα· όσα εκδόθηκαν σε παλαιότερο σύστημα βρίσκονται εκεί.</translation>
    </message>
    <message>
        <source>Shift+I reads a file of the bank; what names its invoice is booked at once, the rest waits here.</source>
        <translation>Το Shift+I διαβάζει αρχείο της τράπεζας· όσα αναφέρουν τιμολόγιο καταχωρούνται αμέσως, τα υπόλοιπα περιμένουν εδώ.</translation>
    </message>
    <message>
        <source>Shift+U lets the money wait again.</source>
        <translation>Το Shift+U αφήνει το ποσό να περιμένει ξανά.</translation>
    </message>
    <message>
        <source>Shift+Z takes a payment back.</source>
        <translation>Το Shift+Z αναιρεί μια πληρωμή.</translation>
    </message>
    <message>
        <source>Shift+M makes the next reminder, Shift+V shows it first.</source>
        <translation>Το Shift+M φτιάχνει την επόμενη υπενθύμιση, το Shift+V τη δείχνει πρώτα.</translation>
    </message>
    <message>
        <source>Needed before it can be issued:</source>
        <translation>Απαιτούνται πριν από την έκδοση:</translation>
    </message>
    <message>
        <source>Fill in: {what}</source>
        <translation>Συμπληρώστε: {what}</translation>
    </message>
    <message>
        <source>You see invoices and print them; the office and managers make and change them.</source>
        <translation>Βλέπετε και τυπώνετε τιμολόγια· το γραφείο και οι υπεύθυνοι τα δημιουργούν και τα αλλάζουν.</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Τιμολογήθηκε</translation>
    </message>
    <message>
        <source>SAF-T Financial</source>
        <translation>SAF-T Financial</translation>
    </message>
    <message>
        <source>Write the sales, VAT and payments of whole months for the tax office</source>
        <translation>Εγγραφή πωλήσεων, ΦΠΑ και πληρωμών ολόκληρων μηνών για την εφορία</translation>
    </message>
    <message>
        <source>SAF-T Financial of whole months of one year: sales, their VAT and payments.</source>
        <translation>SAF-T Financial για ολόκληρους μήνες ενός έτους: πωλήσεις, ο ΦΠΑ τους και πληρωμές.</translation>
    </message>
    <message>
        <source>A SAF-T file holds whole months of one year: from the first day of one to the last day of another.</source>
        <translation>Ένα αρχείο SAF-T καλύπτει ολόκληρους μήνες ενός έτους: από την πρώτη ημέρα ενός έως την τελευταία άλλου.</translation>
    </message>
    <message>
        <source>SAF-T Financial is Norway's: this desk is not there, or has no organisation number.</source>
        <translation>Το SAF-T Financial είναι της Νορβηγίας: το τμήμα δεν βρίσκεται εκεί ή δεν έχει αριθμό μητρώου.</translation>
    </message>
    <message>
        <source>There is no Norwegian tax code for VAT of {rate:percent} in the category {category}.</source>
        <translation>Δεν υπάρχει νορβηγικός κωδικός για ΦΠΑ {rate:percent} στην κατηγορία {category}.</translation>
    </message>
    <message>
        <source>Reminder fee of invoice {number}</source>
        <translation>Έξοδα υπενθύμισης τιμολογίου {number}</translation>
    </message>
    <message>
        <source>Late interest of invoice {number}</source>
        <translation>Τόκοι υπερημερίας τιμολογίου {number}</translation>
    </message>
    <message>
        <source>Reminder fee of invoice {number}, waived</source>
        <translation>Έξοδα υπενθύμισης τιμολογίου {number}, διαγράφηκαν</translation>
    </message>
    <message>
        <source>Late interest of invoice {number}, waived</source>
        <translation>Τόκοι υπερημερίας τιμολογίου {number}, διαγράφηκαν</translation>
    </message>
    <message>
        <source>Late interest of earlier reminders</source>
        <translation>Τόκοι υπερημερίας προηγούμενων υπενθυμίσεων</translation>
    </message>
    <message>
        <source>The invoice {number} itself is paid; fees and interest of its reminders are not. Please pay {whole} by {day:date}.</source>
        <translation>Το ίδιο το τιμολόγιο {number} έχει εξοφληθεί, όχι όμως τα έξοδα και οι τόκοι των υπενθυμίσεών του. Παρακαλούμε πληρώστε {whole} έως τις {day:date}.</translation>
    </message>
    <message>
        <source>Say why the fees and interest are waived.</source>
        <translation>Γράψτε γιατί διαγράφονται τα έξοδα και οι τόκοι.</translation>
    </message>
    <message>
        <source>At most {most:money} of fees and interest is still asked for.</source>
        <translation>Ζητούνται ακόμη το πολύ {most:money} σε έξοδα και τόκους.</translation>
    </message>
    <message>
        <source>A rate of interest is a percentage from 0 to 100.</source>
        <translation>Το επιτόκιο είναι ποσοστό από 0 έως 100.</translation>
    </message>
    <message>
        <source>Say where the rate is written, such as the central bank's notice and its day.</source>
        <translation>Γράψτε πού αναφέρεται το επιτόκιο, για παράδειγμα την ανακοίνωση της κεντρικής τράπεζας και την ημερομηνία της.</translation>
    </message>
    <message>
        <source>Only a rate that was entered here is taken back.</source>
        <translation>Μόνο επιτόκιο που καταχωρίστηκε εδώ ανακαλείται.</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Διαγραφή απαίτησης</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Υπενθύμιση</translation>
    </message>
    <message>
        <source>Late interest between businesses, in percent a year from a day on; a fee only where reminders cost another one.</source>
        <translation>Τόκοι υπερημερίας μεταξύ επιχειρήσεων σε ποσοστό ανά έτος από μια ημερομηνία· έξοδα μόνο όπου οι υπενθυμίσεις κοστίζουν διαφορετικά.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Ποσοστό</translation>
    </message>
    <message>
        <source>Percent a year</source>
        <translation>Ποσοστό/έτος</translation>
    </message>
    <message>
        <source>Reminder fee</source>
        <translation>Έξοδα υπενθύμισης</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Καταχώριση</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Έως</translation>
    </message>
    <message>
        <source>Reminders count with {percent:percent} from {day:date} on.</source>
        <translation>Οι υπενθυμίσεις υπολογίζουν με {percent:percent} από τις {day:date}.</translation>
    </message>
    <message>
        <source>Take back the rate from {day:date} on? Reminders that were made keep theirs.</source>
        <translation>Να ανακληθεί το επιτόκιο από τις {day:date}; Όσες υπενθυμίσεις έγιναν διατηρούν το δικό τους.</translation>
    </message>
    <message>
        <source>Waive fees and interest of invoice {number}, {customer}: {open:money} of them is still asked for.</source>
        <translation>Διαγραφή εξόδων και τόκων του τιμολογίου {number}, {customer}: ζητούνται ακόμη {open:money}.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>{amount:money} of invoice {number} is waived.</source>
        <translation>Διαγράφηκαν {amount:money} του τιμολογίου {number}.</translation>
    </message>
    <message>
        <source>The rate of late interest from {day:date} on is not known, so none is asked for; Shift+E enters it.</source>
        <translation>Το επιτόκιο υπερημερίας από τις {day:date} δεν είναι γνωστό, γι' αυτό δεν ζητούνται τόκοι· το Shift+E το καταχωρίζει.</translation>
    </message>
    <message>
        <source>Waive fees and interest</source>
        <translation>Διαγραφή εξόδων και τόκων</translation>
    </message>
    <message>
        <source>Ask no more for what reminders put on the invoice, with a reason</source>
        <translation>Να μη ζητείται πια ό,τι πρόσθεσαν οι υπενθυμίσεις στο τιμολόγιο, με αιτιολογία</translation>
    </message>
    <message>
        <source>Enter rate</source>
        <translation>Καταχώριση επιτοκίου</translation>
    </message>
    <message>
        <source>Enter the rate of late interest from a day on, and what a reminder costs then</source>
        <translation>Καταχωρίστε το επιτόκιο υπερημερίας από μια ημερομηνία και τι κοστίζει τότε μια υπενθύμιση</translation>
    </message>
    <message>
        <source>Take rate back</source>
        <translation>Ανάκληση επιτοκίου</translation>
    </message>
    <message>
        <source>Take back a rate that was entered here</source>
        <translation>Ανακαλέστε επιτόκιο που καταχωρίστηκε εδώ</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Επιτόκια</translation>
    </message>
    <message>
        <source>No rate yet</source>
        <translation>Κανένα επιτόκιο ακόμη</translation>
    </message>
    <message>
        <source>Without a rate of late interest, reminders ask for none; Shift+E enters one.</source>
        <translation>Χωρίς επιτόκιο υπερημερίας οι υπενθυμίσεις δεν ζητούν τόκους· το Shift+E καταχωρίζει ένα.</translation>
    </message>
    <message>
        <source>A rate holds until the next one, or the end of its half year; Shift+E enters one.</source>
        <translation>Ένα επιτόκιο ισχύει έως το επόμενο ή έως το τέλος του εξαμήνου του· το Shift+E καταχωρίζει ένα.</translation>
    </message>
    <message>
        <source>Shipped, looked through on {day:date}</source>
        <translation>Παρέχεται, ελέγχθηκε στις {day:date}</translation>
    </message>
    <message>
        <source>{who}, {day:date}</source>
        <translation>{who}, {day:date}</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Από ημέρα</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Έως ημέρα</translation>
    </message>
    <message>
        <source>A SAF-T file is of a year from 1970 to 2100: choose months of one of them.</source>
        <translation>Ένα αρχείο SAF-T αφορά έτος από το 1970 έως το 2100: επιλέξτε μήνες ενός από αυτά.</translation>
    </message>
    <message>
        <source>At most {most} lines are taken over at once: take these over first, then the rest.</source>
        <translation>Μεταφέρονται το πολύ {most} γραμμές κάθε φορά: μεταφέρετε πρώτα αυτές και έπειτα τις υπόλοιπες.</translation>
    </message>
    <message>
        <source>The office or a manager makes drafts and invoices.</source>
        <translation>Τα σχέδια και τα τιμολόγια τα κάνει το γραφείο ή υπεύθυνος.</translation>
    </message>
</context>
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
        <translation>15′</translation>
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
        <translation>Εκπαίδευση του έργου, απομένουν {n} 15λεπτα</translation>
    </message>
    <message>
        <source>Phone pack, {n} left this month</source>
        <translation>Πακέτο: απομένουν {n} αυτόν τον μήνα</translation>
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
        <source>{name} has this call now.</source>
        <translation>Την κλήση αυτή την έχει τώρα: {name}.</translation>
    </message>
    <message>
        <source>This gap is not there any more.</source>
        <translation>Αυτό το κενό δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>This call is never charged: its gaps need no answer.</source>
        <translation>Η κλήση αυτή δεν χρεώνεται ποτέ: τα κενά της δεν χρειάζονται απάντηση.</translation>
    </message>
    <message>
        <source>Choose a colleague who works at this desk.</source>
        <translation>Επιλέξτε συνάδελφο που εργάζεται σε αυτό το τμήμα.</translation>
    </message>
    <message>
        <source>This offer is not there any more.</source>
        <translation>Η πρόταση παράδοσης δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>The offer is over: the call stayed with {name}.</source>
        <translation>Η πρόταση έληξε: η κλήση έμεινε σε όποιον την πρότεινε ({name}).</translation>
    </message>
    <message>
        <source>The call began at {at:clock}: it can't have ended before that.</source>
        <translation>Η κλήση άρχισε στις {at:clock}: δεν μπορεί να τελείωσε νωρίτερα.</translation>
    </message>
    <message>
        <source>That is still to come: write when the call ended.</source>
        <translation>Η ώρα αυτή δεν έχει έρθει ακόμη: γράψτε πότε τελείωσε η κλήση.</translation>
    </message>
    <message>
        <source>A call can't begin after now, or after its first pause: check the minutes.</source>
        <translation>Μια κλήση δεν μπορεί να αρχίζει στο μέλλον ή μετά την πρώτη της παύση: ελέγξτε τα λεπτά.</translation>
    </message>
    <message>
        <source>Your call before this one ended at {at:clock}: this one can't have begun earlier.</source>
        <translation>Η προηγούμενη κλήση σας τελείωσε στις {at:clock}: αυτή δεν μπορεί να άρχισε νωρίτερα.</translation>
    </message>
    <message>
        <source>A call that is never charged keeps its time.</source>
        <translation>Μια κλήση που δεν χρεώνεται ποτέ κρατά τον χρόνο της.</translation>
    </message>
    <message>
        <source>Longest call</source>
        <translation>Μεγαλύτερη κλήση</translation>
    </message>
    <message>
        <source>A call that runs longer is asked about: still on it, or when did it end? Nothing is cut by itself.</source>
        <translation>Για κλήση που διαρκεί περισσότερο γίνεται ερώτηση: συνεχίζεται ή πότε τελείωσε; Τίποτα δεν κόβεται μόνο του.</translation>
    </message>
    <message>
        <source>Small call bar</source>
        <translation>Μικρή γραμμή κλήσης</translation>
    </message>
    <message>
        <source>Floats above other programs during a call: with time, hold, finish and notes.</source>
        <translation>Μένει πάνω από τα άλλα προγράμματα σε μια κλήση: με χρόνο, αναμονή, τέλος και σημειώσεις.</translation>
    </message>
    <message>
        <source>Icon among the desktop's signs</source>
        <translation>Εικονίδιο στην περιοχή ειδοποιήσεων</translation>
    </message>
    <message>
        <source>Shows whether a call runs and for how long, and starts and finishes one.</source>
        <translation>Δείχνει αν υπάρχει κλήση και πόση ώρα, την αρχίζει και την τελειώνει.</translation>
    </message>
    <message>
        <source>Key that works in every program</source>
        <translation>Πλήκτρο που ισχύει σε κάθε πρόγραμμα</translation>
    </message>
    <message>
        <source>Starts a call, and finishes the one running, wherever you are.</source>
        <translation>Αρχίζει μια κλήση και τελειώνει αυτήν που τρέχει, όπου κι αν βρίσκεστε.</translation>
    </message>
    <message>
        <source>Dial from the desk</source>
        <translation>Κλήση αριθμών από το τμήμα</translation>
    </message>
    <message>
        <source>Pressing a phone number shows it, and hands it to the program that dials on this computer.</source>
        <translation>Πατώντας έναν αριθμό τηλεφώνου τον βλέπετε και τον δίνετε στο πρόγραμμα που καλεί σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 ώρα</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 ώρες</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 ώρες</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 ώρες</translation>
    </message>
    <message>
        <source>During every call</source>
        <translation>Σε κάθε κλήση</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ποτέ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Κανένα</translation>
    </message>
    <message>
        <source>Next parked call</source>
        <translation>Επόμενη σταθμευμένη κλήση</translation>
    </message>
    <message>
        <source>Go on with the parked call that has waited longest</source>
        <translation>Συνέχεια της σταθμευμένης κλήσης που περιμένει περισσότερο</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Παράδοση</translation>
    </message>
    <message>
        <source>Hand the call, its time and notes, to a colleague</source>
        <translation>Παράδοση της κλήσης, με χρόνο και σημειώσεις, σε συνάδελφο</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Κλήση αριθμού</translation>
    </message>
    <message>
        <source>Dial the number of the caller shown</source>
        <translation>Κλήση του αριθμού του καλούντα που φαίνεται</translation>
    </message>
    <message>
        <source>Answer the line below: first choice</source>
        <translation>Απάντηση στη γραμμή από κάτω: πρώτη επιλογή</translation>
    </message>
    <message>
        <source>Answer the line below: second choice</source>
        <translation>Απάντηση στη γραμμή από κάτω: δεύτερη επιλογή</translation>
    </message>
    <message>
        <source>It began 1 minute earlier</source>
        <translation>Άρχισε 1 λεπτό νωρίτερα</translation>
    </message>
    <message>
        <source>It began 5 minutes earlier</source>
        <translation>Άρχισε 5 λεπτά νωρίτερα</translation>
    </message>
    <message>
        <source>It began at another time</source>
        <translation>Άρχισε άλλη ώρα</translation>
    </message>
    <message>
        <source>Say when the call began, in minutes or as a time</source>
        <translation>Πείτε πότε άρχισε η κλήση, σε λεπτά ή ως ώρα</translation>
    </message>
    <message>
        <source>The call begins at {at:clock} now.</source>
        <translation>Η κλήση αρχίζει τώρα στις {at:clock}.</translation>
    </message>
    <message>
        <source>It began earlier</source>
        <translation>Άρχισε νωρίτερα</translation>
    </message>
    <message>
        <source>Work on the ticket</source>
        <translation>Εργασία στο αίτημα</translation>
    </message>
    <message>
        <source>This desktop shows no such signs, so nothing is shown.</source>
        <translation>Αυτή η επιφάνεια εργασίας δεν έχει τέτοια περιοχή, οπότε δεν εμφανίζεται τίποτα.</translation>
    </message>
    <message>
        <source>Another program has the key {keys} already: choose another in Settings.</source>
        <translation>Άλλο πρόγραμμα έχει ήδη το πλήκτρο {keys}: επιλέξτε άλλο στις ρυθμίσεις.</translation>
    </message>
    <message>
        <source>{colleague} hands you the call with {who}.</source>
        <translation>Σας παραδίδει την κλήση: {colleague}. Στη γραμμή: {who}.</translation>
    </message>
    <message>
        <source>{colleague} hands you a call whose caller is not known.</source>
        <translation>Σας παραδίδει κλήση με άγνωστο καλούντα: {colleague}.</translation>
    </message>
    <message>
        <source>The call is offered to {colleague}. It stays with you until it is taken.</source>
        <translation>Η κλήση προτάθηκε: {colleague}. Μένει σε εσάς μέχρι να την παραλάβει.</translation>
    </message>
    <message>
        <source>In the call with {who} this computer was away from {begin:clock} to {end:clock} ({length:duration}). Was it worked?</source>
        <translation>Στην κλήση με {who} ο υπολογιστής έλειπε από {begin:clock} έως {end:clock} ({length:duration}). Έγινε εργασία σε αυτόν τον χρόνο;</translation>
    </message>
    <message>
        <source>In this call the computer was away from {begin:clock} to {end:clock} ({length:duration}). Was it worked?</source>
        <translation>Σε αυτή την κλήση ο υπολογιστής έλειπε από {begin:clock} έως {end:clock} ({length:duration}). Έγινε εργασία σε αυτόν τον χρόνο;</translation>
    </message>
    <message>
        <source>On-call duty has the urgent calls.</source>
        <translation>Τα κρίσιμα τα αναλαμβάνει η επιφυλακή.</translation>
    </message>
    <message>
        <source>{percent} % of the estimate is used: {left:duration} are left of {whole:duration}.</source>
        <translation>Έχει χρησιμοποιηθεί το {percent}% της εκτίμησης: μένουν {left:duration} από {whole:duration}.</translation>
    </message>
    <message>
        <source>The estimate is used up: {over:duration} more than the {whole:duration} agreed.</source>
        <translation>Η εκτίμηση εξαντλήθηκε: {over:duration} παραπάνω από όσα συμφωνήθηκαν ({whole:duration}).</translation>
    </message>
    <message>
        <source>{colleague} has taken the call.</source>
        <translation>Την κλήση την παρέλαβε: {colleague}.</translation>
    </message>
    <message>
        <source>{colleague} has left the call with you.</source>
        <translation>Δεν παρέλαβε την κλήση: {colleague}. Μένει σε εσάς.</translation>
    </message>
    <message>
        <source>{colleague} did not answer: the call stays with you.</source>
        <translation>Δεν απάντησε: {colleague}. Η κλήση μένει σε εσάς.</translation>
    </message>
    <message>
        <source>The phone is closed until {at:clock}.</source>
        <translation>Το τηλέφωνο είναι κλειστό έως τις {at:clock}.</translation>
    </message>
    <message>
        <source>The phone is closed until {at:moment}.</source>
        <translation>Το τηλέφωνο είναι κλειστό έως {at:moment}.</translation>
    </message>
    <message>
        <source>Before this may be charged, somebody who may order it must approve it.</source>
        <translation>Πριν χρεωθεί αυτό, πρέπει να το εγκρίνει εξουσιοδοτημένος υπεύθυνος επικοινωνίας.</translation>
    </message>
    <message>
        <source>Before this may be charged, the customer must approve an estimate.</source>
        <translation>Πριν χρεωθεί αυτό, ο πελάτης πρέπει να εγκρίνει μια εκτίμηση κόστους.</translation>
    </message>
    <message>
        <source>Before this may be charged, tell the customer the hours.</source>
        <translation>Πριν χρεωθεί αυτό, ενημερώστε τον πελάτη για τις ώρες.</translation>
    </message>
    <message>
        <source>Whether this is charged is still to be decided.</source>
        <translation>Δεν έχει αποφασιστεί ακόμη αν αυτό χρεώνεται.</translation>
    </message>
    <message>
        <source>This has no price yet: a quote is needed.</source>
        <translation>Αυτό δεν έχει ακόμη τιμή: χρειάζεται προσφορά.</translation>
    </message>
    <message>
        <source>A call now is promised an answer by {at:moment}.</source>
        <translation>Σε όποιον καλεί τώρα υποσχόμαστε απάντηση έως {at:moment}.</translation>
    </message>
    <message>
        <source>A call now is promised a call back by {at:moment}.</source>
        <translation>Σε όποιον καλεί τώρα υποσχόμαστε να τον καλέσουμε έως {at:moment}.</translation>
    </message>
    <message>
        <source>A call now is promised a start of work by {at:moment}.</source>
        <translation>Σε όποιον καλεί τώρα υποσχόμαστε έναρξη εργασίας έως {at:moment}.</translation>
    </message>
    <message>
        <source>A call now is promised a solution by {at:moment}.</source>
        <translation>Σε όποιον καλεί τώρα υποσχόμαστε λύση έως {at:moment}.</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>Μετράει</translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation>Δεν μετράει</translation>
    </message>
    <message>
        <source>Take the call</source>
        <translation>Παραλαβή κλήσης</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Όχι</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ανάκληση</translation>
    </message>
    <message>
        <source>Credit stop: no chargeable work for {customer} until its invoices are paid.</source>
        <translation>Διακοπή πίστωσης ({customer}): καμία εργασία με χρέωση μέχρι να εξοφληθούν τα τιμολόγια.</translation>
    </message>
    <message>
        <source>{customer} has overdue invoices: {amount}.</source>
        <translation>Ληξιπρόθεσμα τιμολόγια ({customer}): {amount}.</translation>
    </message>
    <message>
        <source>{number} goes to the program that dials on this computer.</source>
        <translation>Ο αριθμός {number} δίνεται στο πρόγραμμα που καλεί σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Dial {number}?</source>
        <translation>Κλήση του {number};</translation>
    </message>
    <message>
        <source>No program on this computer dials numbers: set one up for tel: links.</source>
        <translation>Κανένα πρόγραμμα σε αυτόν τον υπολογιστή δεν καλεί αριθμούς: ορίστε ένα για συνδέσμους tel:.</translation>
    </message>
    <message>
        <source>No number is known: write one on the customer's page.</source>
        <translation>Δεν υπάρχει γνωστός αριθμός: γράψτε έναν στη σελίδα του πελάτη.</translation>
    </message>
    <message>
        <source>Write minutes, such as 7, or a time, such as 10:42.</source>
        <translation>Γράψτε λεπτά, όπως 7, ή ώρα, όπως 10:42.</translation>
    </message>
    <message>
        <source>Write a time of the clock, such as 10:42.</source>
        <translation>Γράψτε ώρα, όπως 10:42.</translation>
    </message>
    <message>
        <source>The call with {who} has run for {length} hours. Are you still on it?</source>
        <translation>Η κλήση με {who} διαρκεί {length} ώρες. Συνεχίζεται;</translation>
    </message>
    <message>
        <source>A call whose caller is not known has run for {length} hours. Are you still on it?</source>
        <translation>Μια κλήση με άγνωστο καλούντα διαρκεί {length} ώρες. Συνεχίζεται;</translation>
    </message>
    <message>
        <source>Your call before this one stays as it is: no start lies before its end. The former start is kept on the record.</source>
        <translation>Η προηγούμενη κλήση σας μένει όπως είναι: καμία αρχή δεν πέφτει πριν από το τέλος της. Η παλιά αρχή μένει στο ιστορικό.</translation>
    </message>
    <message>
        <source>The call began at {at:clock}. What was counted after its end goes, and the record says so.</source>
        <translation>Η κλήση άρχισε στις {at:clock}. Ό,τι μετρήθηκε μετά το τέλος της αφαιρείται και το ιστορικό το αναφέρει.</translation>
    </message>
    <message>
        <source>Move the start</source>
        <translation>Αλλαγή αρχής</translation>
    </message>
    <message>
        <source>When did the call begin?</source>
        <translation>Πότε άρχισε η κλήση;</translation>
    </message>
    <message>
        <source>Minutes earlier, or a time</source>
        <translation>Λεπτά νωρίτερα ή ώρα</translation>
    </message>
    <message>
        <source>A long call</source>
        <translation>Κλήση μεγάλης διάρκειας</translation>
    </message>
    <message>
        <source>When did the call end?</source>
        <translation>Πότε τελείωσε η κλήση;</translation>
    </message>
    <message>
        <source>It ended earlier</source>
        <translation>Τελείωσε νωρίτερα</translation>
    </message>
    <message>
        <source>It ends now</source>
        <translation>Τελειώνει τώρα</translation>
    </message>
    <message>
        <source>Still on it</source>
        <translation>Συνεχίζεται</translation>
    </message>
    <message>
        <source>The call stays with you, and its time runs on, until your colleague takes it. The notes go with it.</source>
        <translation>Η κλήση μένει σε εσάς και ο χρόνος της τρέχει, μέχρι να την παραλάβει ο συνάδελφος. Οι σημειώσεις πάνε μαζί της.</translation>
    </message>
    <message>
        <source>Hand the call over</source>
        <translation>Παράδοση της κλήσης</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Συνάδελφος</translation>
    </message>
    <message>
        <source>There is no colleague at this desk to hand the call to: add one in Settings.</source>
        <translation>Δεν υπάρχει συνάδελφος στο τμήμα για να παραλάβει την κλήση: προσθέστε έναν στις ρυθμίσεις.</translation>
    </message>
    <message>
        <source>Offer the call</source>
        <translation>Πρόταση παράδοσης</translation>
    </message>
    <message>
        <source>The call with {who} was still running when the program stopped. It was last seen at {at:moment}, after {length} minutes. Since then {gap:duration} have gone by.</source>
        <translation>Η κλήση με {who} ήταν σε εξέλιξη όταν σταμάτησε το πρόγραμμα. Καταγράφηκε τελευταία φορά {at:moment}, μετά από {length} λεπτά. Από τότε πέρασαν {gap:duration}.</translation>
    </message>
    <message>
        <source>A call whose caller is not known was still running when the program stopped. It was last seen at {at:moment}, after {length} minutes. Since then {gap:duration} have gone by.</source>
        <translation>Μια κλήση με άγνωστο καλούντα ήταν σε εξέλιξη όταν σταμάτησε το πρόγραμμα. Καταγράφηκε τελευταία φορά {at:moment}, μετά από {length} λεπτά. Από τότε πέρασαν {gap:duration}.</translation>
    </message>
    <message>
        <source>Never charge it</source>
        <translation>Χωρίς χρέωση</translation>
    </message>
    <message>
        <source>It ended there</source>
        <translation>Τελείωσε τότε</translation>
    </message>
    <message>
        <source>It went on all the time</source>
        <translation>Συνεχιζόταν όλη την ώρα</translation>
    </message>
    <message>
        <source>It goes on from now</source>
        <translation>Συνεχίζεται από τώρα</translation>
    </message>
    <message>
        <source>Reason, where the call is never charged</source>
        <translation>Αιτιολογία, αν η κλήση δεν χρεώνεται</translation>
    </message>
    <message numerus="yes">
        <source>{n} parked calls wait in the bar.</source>
        <translation><numerusform>{n} σταθμευμένη κλήση περιμένει στη γραμμή κλήσεων.</numerusform><numerusform>{n} σταθμευμένες κλήσεις περιμένουν στη γραμμή κλήσεων.</numerusform></translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Άνοιγμα του παραθύρου</translation>
    </message>
    <message>
        <source>Credit stop</source>
        <translation>Διακοπή πίστωσης</translation>
    </message>
    <message>
        <source>Credit stop: no chargeable work until paid</source>
        <translation>Διακοπή πίστωσης: καμία εργασία με χρέωση μέχρι την εξόφληση</translation>
    </message>
    <message>
        <source>Quarterdesk: no call</source>
        <translation>Quarterdesk: καμία κλήση</translation>
    </message>
    <message>
        <source>Time work</source>
        <translation>Χρονομέτρηση</translation>
    </message>
    <message>
        <source>Time work on the ticket without a call; the live call is parked</source>
        <translation>Χρονομέτρηση εργασίας στο αίτημα χωρίς κλήση· η τρέχουσα κλήση σταθμεύει</translation>
    </message>
    <message>
        <source>Dial {number}</source>
        <translation>Κλήση του {number}</translation>
    </message>
    <message>
        <source>no chargeable work</source>
        <translation>καμία εργασία με χρέωση</translation>
    </message>
    <message>
        <source>Notes typed just before the program ended are in their call now.</source>
        <translation>Οι σημειώσεις που γράφτηκαν λίγο πριν κλείσει το πρόγραμμα βρίσκονται πλέον στην κλήση τους.</translation>
    </message>
    <message>
        <source>Notes typed just before the program ended can't be put into their call: {why} They stand in {file}.</source>
        <translation>Οι σημειώσεις που γράφτηκαν λίγο πριν κλείσει το πρόγραμμα δεν μπορούν να μπουν στην κλήση τους: {why} Βρίσκονται στο {file}.</translation>
    </message>
    <message>
        <source>In other programs</source>
        <translation>Σε άλλα προγράμματα</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Μετρήθηκε</translation>
    </message>
    <message>
        <source>Appendix: the calls on this invoice</source>
        <translation>Παράρτημα: οι κλήσεις αυτού του παραστατικού</translation>
    </message>
    <message>
        <source>Each call is counted by itself; started units are never less than the time that was worked.</source>
        <translation>Κάθε κλήση μετριέται χωριστά· οι μονάδες που άρχισαν δεν είναι ποτέ λιγότερες από τον χρόνο εργασίας.</translation>
    </message>
    <message>
        <source>Choose two different calls.</source>
        <translation>Επιλέξτε δύο διαφορετικές κλήσεις.</translation>
    </message>
    <message>
        <source>Only calls that have ended can be merged or split.</source>
        <translation>Μόνο κλήσεις που έχουν τελειώσει συγχωνεύονται ή χωρίζονται.</translation>
    </message>
    <message>
        <source>These calls are of two customers: only calls of one conversation can be merged.</source>
        <translation>Οι κλήσεις αφορούν δύο πελάτες: συγχωνεύονται μόνο κλήσεις της ίδιας συνομιλίας.</translation>
    </message>
    <message>
        <source>These calls overlap: they can't be one conversation. Mend their times first.</source>
        <translation>Οι κλήσεις επικαλύπτονται και δεν μπορεί να είναι μία συνομιλία. Διορθώστε πρώτα τις ώρες τους.</translation>
    </message>
    <message>
        <source>Write after how many minutes the second part begins: more than 0 and less than {minutes}.</source>
        <translation>Γράψτε μετά από πόσα λεπτά αρχίζει το δεύτερο μέρος: πάνω από 0 και κάτω από {minutes}.</translation>
    </message>
    <message>
        <source>Call of {at:moment}</source>
        <translation>Κλήση {at:moment}</translation>
    </message>
    <message>
        <source>Hours told</source>
        <translation>Ενημέρωση ωρών</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Κατεύθυνση</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Call type</source>
        <translation>Τύπος κλήσης</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>Called in</source>
        <translation>Εισερχόμενη κλήση</translation>
    </message>
    <message>
        <source>Merged with another call</source>
        <translation>Συγχωνεύθηκε με άλλη κλήση</translation>
    </message>
    <message>
        <source>Merged into another call</source>
        <translation>Ενσωματώθηκε σε άλλη κλήση</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Χωρίστηκε στα δύο</translation>
    </message>
    <message>
        <source>Split from another call</source>
        <translation>Χωρίστηκε από άλλη κλήση</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Εγκρίθηκε</translation>
    </message>
    <message>
        <source>Approval taken back</source>
        <translation>Η έγκριση ανακλήθηκε</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>Δόθηκε χωρίς χρέωση</translation>
    </message>
    <message>
        <source>Goodwill taken back</source>
        <translation>Ανακλήθηκε η παραχώρηση χωρίς χρέωση</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Άρθηκε η εκκρεμότητα</translation>
    </message>
    <message>
        <source>Priced anew</source>
        <translation>Υπολογίστηκε ξανά η τιμή</translation>
    </message>
    <message>
        <source>Give the call type a title.</source>
        <translation>Δώστε τίτλο στον τύπο κλήσης.</translation>
    </message>
    <message>
        <source>A call type's title has at most {most} characters: shorten it.</source>
        <translation>Ο τίτλος ενός τύπου κλήσης έχει έως {most} χαρακτήρες: συντομεύστε τον.</translation>
    </message>
    <message>
        <source>The key is one letter from a to z or one digit, or nothing.</source>
        <translation>Το πλήκτρο είναι ένα λατινικό γράμμα από a έως z, ένα ψηφίο ή τίποτα.</translation>
    </message>
    <message>
        <source>“{sign}” is the key of “{title}” already: choose another.</source>
        <translation>Το «{sign}» είναι ήδη το πλήκτρο για «{title}»: επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>This call type is not there any more.</source>
        <translation>Αυτός ο τύπος κλήσης δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>Nobody waits to be called back here.</source>
        <translation>Κανείς δεν περιμένει εδώ να τον καλέσουν πίσω.</translation>
    </message>
    <message>
        <source>There is nothing to approve here: held work is released first.</source>
        <translation>Δεν υπάρχει τίποτα για έγκριση: πρώτα αίρεται ό,τι εκκρεμεί.</translation>
    </message>
    <message>
        <source>This charge is not approved.</source>
        <translation>Η χρέωση αυτή δεν έχει εγκριθεί.</translation>
    </message>
    <message>
        <source>This charge is approved: take the approval back first.</source>
        <translation>Η χρέωση αυτή έχει εγκριθεί: ανακαλέστε πρώτα την έγκριση.</translation>
    </message>
    <message>
        <source>{day:date} {clock:clock}</source>
        <translation>{day:date} {clock:clock}</translation>
    </message>
    <message>
        <source>{n} × {minutes} min prepaid</source>
        <translation>{n} × {minutes}′ προπληρωμένα</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} ώ.</translation>
    </message>
    <message>
        <source>{n} × {minutes} min</source>
        <translation>{n} × {minutes}′</translation>
    </message>
    <message>
        <source>Seconds worked</source>
        <translation>Δευτερόλεπτα εργασίας</translation>
    </message>
    <message>
        <source>Minutes billed</source>
        <translation>Λεπτά προς χρέωση</translation>
    </message>
    <message>
        <source>Quarters from the pack</source>
        <translation>15λεπτα από το πακέτο</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Λίστα</translation>
    </message>
    <message>
        <source>The calls of the day as a list</source>
        <translation>Οι κλήσεις της ημέρας ως λίστα</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>The day as a line, with its gaps</source>
        <translation>Η ημέρα ως γραμμή, με τα κενά της</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Εβδομάδα</translation>
    </message>
    <message>
        <source>The week, day by day</source>
        <translation>Η εβδομάδα, ημέρα προς ημέρα</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Μήνας</translation>
    </message>
    <message>
        <source>The timesheet of the month</source>
        <translation>Το φύλλο χρόνου του μήνα</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Πακέτα</translation>
    </message>
    <message>
        <source>The phone packs of all customers</source>
        <translation>Τα πακέτα τηλεφωνικής υποστήριξης όλων των πελατών</translation>
    </message>
    <message>
        <source>Who changed what of this call</source>
        <translation>Ποιος άλλαξε τι σε αυτή την κλήση</translation>
    </message>
    <message>
        <source>Save the timesheet</source>
        <translation>Αποθήκευση φύλλου χρόνου</translation>
    </message>
    <message>
        <source>Save the timesheet as CSV</source>
        <translation>Αποθήκευση του φύλλου χρόνου ως CSV</translation>
    </message>
    <message>
        <source>The time and notes of this call go to another of the same conversation, which is priced anew as one.</source>
        <translation>Ο χρόνος και οι σημειώσεις της κλήσης πηγαίνουν σε άλλη της ίδιας συνομιλίας, που τιμολογείται εκ νέου ως μία.</translation>
    </message>
    <message>
        <source>The other call began at</source>
        <translation>Η άλλη κλήση άρχισε στις</translation>
    </message>
    <message>
        <source>This call took {length}. The second part becomes a call of its own, to the second.</source>
        <translation>Η κλήση διήρκεσε {length}. Το δεύτερο μέρος γίνεται δική του κλήση, με ακρίβεια δευτερολέπτου.</translation>
    </message>
    <message>
        <source>The second part begins after, minutes</source>
        <translation>Το δεύτερο μέρος αρχίζει μετά από λεπτά</translation>
    </message>
    <message>
        <source>Number of its ticket (none: no ticket)</source>
        <translation>Αριθμός του αιτήματός του (κενό: χωρίς αίτημα)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Διαχωρισμός</translation>
    </message>
    <message>
        <source>The times as they were stay on the call's record, and it is priced anew.</source>
        <translation>Οι προηγούμενες ώρες μένουν στο ιστορικό της κλήσης, που τιμολογείται εκ νέου.</translation>
    </message>
    <message>
        <source>Mend the times</source>
        <translation>Διόρθωση ωρών</translation>
    </message>
    <message>
        <source>{number} is not an open ticket of this customer: write its number, or nothing.</source>
        <translation>Το {number} δεν είναι ανοικτό αίτημα αυτού του πελάτη: γράψτε τον αριθμό του ή τίποτα.</translation>
    </message>
    <message>
        <source>No other call of this customer began at {clock} on the day shown.</source>
        <translation>Καμία άλλη κλήση αυτού του πελάτη δεν άρχισε στις {clock} την ημέρα που εμφανίζεται.</translation>
    </message>
    <message>
        <source>Write minutes, such as 7 or 7:30.</source>
        <translation>Γράψτε λεπτά, π.χ. 7 ή 7:30.</translation>
    </message>
    <message>
        <source>Call back {who}</source>
        <translation>Επιστροφή κλήσης: {who}</translation>
    </message>
    <message>
        <source>A call back stands in the queue as a ticket.</source>
        <translation>Η επιστροφή κλήσης μπαίνει στην ουρά ως αίτημα.</translation>
    </message>
    <message>
        <source>Promise the call back</source>
        <translation>Δέσμευση για επιστροφή κλήσης</translation>
    </message>
    <message>
        <source>The call back is promised and stands in the queue.</source>
        <translation>Καταχωρίστηκε δέσμευση για επιστροφή κλήσης· βρίσκεται στην ουρά.</translation>
    </message>
    <message>
        <source>Promise the caller a call back</source>
        <translation>Δέσμευση προς τον καλούντα για επιστροφή κλήσης</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Έγινε επιστροφή κλήσης</translation>
    </message>
    <message>
        <source>The caller was called back</source>
        <translation>Έγινε επιστροφή κλήσης στον καλούντα</translation>
    </message>
    <message>
        <source>Mark the call missed: it is never charged</source>
        <translation>Σήμανση ως αναπάντητης: δεν χρεώνεται ποτέ</translation>
    </message>
    <message>
        <source>Set the call aside with a reason: it is never charged</source>
        <translation>Παραμερισμός της κλήσης με αιτιολογία: δεν χρεώνεται ποτέ</translation>
    </message>
    <message>
        <source>Say when the call began and how long it took</source>
        <translation>Δηλώστε πότε άρχισε η κλήση και πόσο διήρκεσε</translation>
    </message>
    <message>
        <source>Merge two calls of one conversation</source>
        <translation>Συγχώνευση δύο κλήσεων της ίδιας συνομιλίας</translation>
    </message>
    <message>
        <source>Split the call in two</source>
        <translation>Διαχωρισμός της κλήσης στα δύο</translation>
    </message>
    <message>
        <source>Release the held charge, with a reason</source>
        <translation>Άρση της εκκρεμότητας της χρέωσης, με αιτιολογία</translation>
    </message>
    <message>
        <source>Give the call away, with a reason</source>
        <translation>Προσφορά της κλήσης χωρίς χρέωση, με αιτιολογία</translation>
    </message>
    <message>
        <source>Charge it after all</source>
        <translation>Χρέωση τελικά</translation>
    </message>
    <message>
        <source>Charge what was given away after all</source>
        <translation>Χρέωση τελικά αυτού που δόθηκε χωρίς χρέωση</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Έγκριση</translation>
    </message>
    <message>
        <source>Approve the charge: no later price or rule moves it</source>
        <translation>Έγκριση της χρέωσης: καμία μεταγενέστερη τιμή ή κανόνας δεν την αλλάζει</translation>
    </message>
    <message>
        <source>Take approval back</source>
        <translation>Ανάκληση έγκρισης</translation>
    </message>
    <message>
        <source>Open the approved charge again</source>
        <translation>Άνοιγμα ξανά της εγκεκριμένης χρέωσης</translation>
    </message>
    <message>
        <source>Approve the day</source>
        <translation>Έγκριση της ημέρας</translation>
    </message>
    <message>
        <source>Approve all my charges of the day shown</source>
        <translation>Έγκριση όλων των χρεώσεών μου της ημέρας</translation>
    </message>
    <message>
        <source>Approve the customer's month</source>
        <translation>Έγκριση του μήνα του πελάτη</translation>
    </message>
    <message>
        <source>Approve all charges of this customer in the month</source>
        <translation>Έγκριση όλων των χρεώσεων του πελάτη για τον μήνα</translation>
    </message>
    <message>
        <source>Price anew</source>
        <translation>Νέος υπολογισμός τιμών</translation>
    </message>
    <message>
        <source>Price everything anew that is not approved</source>
        <translation>Νέος υπολογισμός τιμών για όσα δεν έχουν εγκριθεί</translation>
    </message>
    <message>
        <source>Given away: {reason}</source>
        <translation>Δόθηκε χωρίς χρέωση: {reason}</translation>
    </message>
    <message>
        <source>On invoice {number}.</source>
        <translation>Στο τιμολόγιο {number}.</translation>
    </message>
    <message>
        <source>On a draft of an invoice.</source>
        <translation>Σε πρόχειρο τιμολογίου.</translation>
    </message>
    <message>
        <source>Approved {day:short} by {who}: nothing moves it any more.</source>
        <translation>Εγκρίθηκε {day:short} ({who}): τίποτα δεν την αλλάζει πια.</translation>
    </message>
    <message>
        <source>Not approved yet: a new price or rule still changes it.</source>
        <translation>Δεν έχει εγκριθεί ακόμη: νέα τιμή ή κανόνας την αλλάζει.</translation>
    </message>
    <message>
        <source>By the rules {rules} and the prices of {day:date}.</source>
        <translation>Με τους κανόνες {rules} και τις τιμές της {day:date}.</translation>
    </message>
    <message>
        <source>Priced anew: nothing has changed.</source>
        <translation>Οι τιμές υπολογίστηκαν ξανά: τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>{customer}: {before} → {after}</source>
        <translation>{customer}: {before} → {after}</translation>
    </message>
    <message>
        <source>Released: it can be approved now.</source>
        <translation>Η εκκρεμότητα άρθηκε: μπορεί πλέον να εγκριθεί.</translation>
    </message>
    <message>
        <source>This call would cost {net:money}. Write why it is given away; the reason stays with us.</source>
        <translation>Η κλήση θα κόστιζε {net:money}. Γράψτε γιατί δίνεται χωρίς χρέωση· η αιτιολογία μένει σε εμάς.</translation>
    </message>
    <message>
        <source>Give it away</source>
        <translation>Χωρίς χρέωση</translation>
    </message>
    <message>
        <source>The day as a line</source>
        <translation>Η ημέρα ως γραμμή</translation>
    </message>
    <message>
        <source>Gap {start:clock}–{end:clock}, {length:duration}. Enter: a call here.</source>
        <translation>Κενό {start:clock}–{end:clock}, {length:duration}. Enter: κλήση εδώ.</translation>
    </message>
    <message>
        <source>{start:clock}–{end:clock}, {length:duration}: {who}</source>
        <translation>{start:clock}–{end:clock}, {length:duration}: {who}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ποιος</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Πριν</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Μετά</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Εξαντλήθηκε</translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <translation>Σχεδόν εξαντλήθηκε</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Επαρκεί</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Προς έγκριση</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Κενά</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Εργασία</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Προς χρέωση</translation>
    </message>
    <message>
        <source>Of the pack</source>
        <translation>Από το πακέτο</translation>
    </message>
    <message>
        <source>{used} of {most}</source>
        <translation>{used} από {most}</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Πακέτο</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Αυτός ο μήνας</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Απομένουν</translation>
    </message>
    <message>
        <source>Contract year</source>
        <translation>Έτος σύμβασης</translation>
    </message>
    <message>
        <source>Left in the year</source>
        <translation>Απομένουν στο έτος</translation>
    </message>
    <message>
        <source>At this pace</source>
        <translation>Με αυτόν τον ρυθμό</translation>
    </message>
    <message>
        <source>Lasts until</source>
        <translation>Επαρκεί έως</translation>
    </message>
    <message>
        <source>{day:day} as a line</source>
        <translation>Η ημέρα ως γραμμή: {day:day}</translation>
    </message>
    <message>
        <source>Week {first:short}–{last:short}</source>
        <translation>Εβδομάδα {first:short}–{last:short}</translation>
    </message>
    <message>
        <source>{time:duration} worked · {quarters} quarters billed · {net}</source>
        <translation>{time:duration} εργασίας · {quarters} 15λεπτα προς χρέωση · {net}</translation>
    </message>
    <message>
        <source>Timesheet, {month:month}</source>
        <translation>Φύλλο χρόνου, {month:month}</translation>
    </message>
    <message>
        <source>No time in this month</source>
        <translation>Δεν υπάρχει χρόνος αυτόν τον μήνα</translation>
    </message>
    <message>
        <source>Calls and work on the timer stand here by day and customer.</source>
        <translation>Οι κλήσεις και η χρονομετρημένη εργασία εμφανίζονται εδώ ανά ημέρα και πελάτη.</translation>
    </message>
    <message>
        <source>{time:duration} worked · {billed:duration} billed · {net}</source>
        <translation>{time:duration} εργασίας · {billed:duration} προς χρέωση · {net}</translation>
    </message>
    <message>
        <source>Phone packs</source>
        <translation>Πακέτα τηλεφωνικής υποστήριξης</translation>
    </message>
    <message>
        <source>No customer has a phone pack</source>
        <translation>Κανένας πελάτης δεν έχει πακέτο τηλεφωνικής υποστήριξης</translation>
    </message>
    <message>
        <source>A phone pack is a contract on the customer's card.</source>
        <translation>Το πακέτο είναι σύμβαση στα στοιχεία του πελάτη.</translation>
    </message>
    <message>
        <source>Record of the call of {at:moment}</source>
        <translation>Ιστορικό της κλήσης {at:moment}</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Δεν άλλαξε τίποτα</translation>
    </message>
    <message>
        <source>Changes after the end of a call stand here, with who made them.</source>
        <translation>Εδώ εμφανίζονται οι αλλαγές μετά το τέλος της κλήσης, με το ποιος τις έκανε.</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Φύλλο χρόνου</translation>
    </message>
    <message>
        <source>Call of {at:moment}, merged into another.</source>
        <translation>Κλήση {at:moment}, συγχωνεύθηκε σε άλλη.</translation>
    </message>
    <message>
        <source>Call of {at:moment}, never charged: {reason}</source>
        <translation>Κλήση {at:moment}, δεν χρεώνεται ποτέ: {reason}</translation>
    </message>
    <message>
        <source>Called back {at:moment}.</source>
        <translation>Έγινε επιστροφή κλήσης {at:moment}.</translation>
    </message>
    <message>
        <source>Waits to be called back.</source>
        <translation>Περιμένει επιστροφή κλήσης.</translation>
    </message>
    <message>
        <source>To be called back by {at:moment}.</source>
        <translation>Επιστροφή κλήσης έως {at:moment}.</translation>
    </message>
    <message>
        <source>One key in a call sets kind, cause, work and title. A letter works with Alt while you type, and alone elsewhere.</source>
        <translation>Ένα πλήκτρο στην κλήση ορίζει είδος, αιτία, εργασία και τίτλο. Το γράμμα λειτουργεί με Alt όσο γράφετε και μόνο του αλλού.</translation>
    </message>
    <message>
        <source>Add call type</source>
        <translation>Προσθήκη τύπου κλήσης</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Επάνω</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Κάτω</translation>
    </message>
    <message>
        <source>Call types</source>
        <translation>Τύποι κλήσεων</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Πλήκτρο</translation>
    </message>
    <message>
        <source>One letter or digit</source>
        <translation>Ένα γράμμα ή ψηφίο</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Δεν χρησιμοποιείται</translation>
    </message>
    <message numerus="yes">
        <source>{n} charges are approved.</source>
        <translation><numerusform>Εγκρίθηκε {n} χρέωση.</numerusform><numerusform>Εγκρίθηκαν {n} χρεώσεις.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Priced anew: {n} charges have changed.</source>
        <translation><numerusform>Οι τιμές υπολογίστηκαν ξανά: άλλαξε {n} χρέωση.</numerusform><numerusform>Οι τιμές υπολογίστηκαν ξανά: άλλαξαν {n} χρεώσεις.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} are about to run out</source>
        <translation><numerusform>{n} τελειώνει</numerusform><numerusform>{n} τελειώνουν</numerusform></translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Όχι τώρα</translation>
    </message>
    <message>
        <source>Make a ticket of it</source>
        <translation>Δημιουργία αιτήματος</translation>
    </message>
    <message>
        <source>Print the timesheet</source>
        <translation>Εκτύπωση του φύλλου χρόνου</translation>
    </message>
    <message>
        <source>Print the timesheet, or save it as a PDF</source>
        <translation>Εκτύπωση του φύλλου χρόνου ή αποθήκευση ως PDF</translation>
    </message>
    <message>
        <source>Total for the month</source>
        <translation>Σύνολο του μήνα</translation>
    </message>
    <message>
        <source>No customer named</source>
        <translation>Χωρίς πελάτη</translation>
    </message>
    <message numerus="yes">
        <source>{n} quarters</source>
        <translation><numerusform>{n} 15λεπτο</numerusform><numerusform>{n} 15λεπτα</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} charges are held</source>
        <translation><numerusform>{n} χρέωση σε εκκρεμότητα</numerusform><numerusform>{n} χρεώσεις σε εκκρεμότητα</numerusform></translation>
    </message>
    <message>
        <source>More call types</source>
        <translation>Περισσότεροι τύποι κλήσης</translation>
    </message>
    <message>
        <source>No call is chosen</source>
        <translation>Δεν έχει επιλεγεί κλήση</translation>
    </message>
</context>
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
    <message>
        <source>There is no price on that day for {item:tr}: set one in the price list, or agree on a sum.</source>
        <translation>Δεν ισχύει τιμή εκείνη την ημέρα για: {item:tr}. Ορίστε μία στον τιμοκατάλογο ή συμφωνήστε ένα ποσό.</translation>
    </message>
</context>
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
    <message>
        <source>Certificates</source>
        <translation>Βεβαιώσεις</translation>
    </message>
    <message>
        <source>Print a certificate for each who came</source>
        <translation>Εκτύπωση βεβαίωσης για όποιον ήρθε</translation>
    </message>
    <message>
        <source>Agenda or month</source>
        <translation>Ατζέντα ή μήνας</translation>
    </message>
    <message>
        <source>Show the sessions of the month as a list, or as a month</source>
        <translation>Εμφάνιση των ημερομηνιών του μήνα ως λίστα ή ως μήνας</translation>
    </message>
    <message>
        <source>My sessions</source>
        <translation>Τα δικά μου</translation>
    </message>
    <message>
        <source>Show the sessions you give, or everybody's</source>
        <translation>Εμφάνιση των δικών σας ημερομηνιών ή όλων</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Ποιοι ενημερώνονται</translation>
    </message>
    <message>
        <source>Show whom to tell of sessions cancelled or moved</source>
        <translation>Εμφάνιση όσων πρέπει να ενημερωθούν για ακυρώσεις ή μεταθέσεις</translation>
    </message>
    <message>
        <source>Goes ahead</source>
        <translation>Θα γίνει</translation>
    </message>
    <message>
        <source>Hold this session though few are booked</source>
        <translation>Να γίνει παρότι οι κρατήσεις είναι λίγες</translation>
    </message>
    <message>
        <source>Show the month before</source>
        <translation>Εμφάνιση του προηγούμενου μήνα</translation>
    </message>
    <message>
        <source>Show the month after</source>
        <translation>Εμφάνιση του επόμενου μήνα</translation>
    </message>
    <message>
        <source>Show this month</source>
        <translation>Εμφάνιση αυτού του μήνα</translation>
    </message>
    <message>
        <source>Courses and rooms</source>
        <translation>Σεμινάρια και αίθουσες</translation>
    </message>
    <message>
        <source>Change the courses the desk gives, and its rooms</source>
        <translation>Αλλαγή των σεμιναρίων και των αιθουσών</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ατζέντα</translation>
    </message>
    <message>
        <source>No session in this month</source>
        <translation>Καμία ημερομηνία αυτόν τον μήνα</translation>
    </message>
    <message>
        <source>A new session is scheduled with Ctrl+N.</source>
        <translation>Νέα ημερομηνία προγραμματίζεται με Ctrl+N.</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Πολύ λίγοι</translation>
    </message>
    <message>
        <source>Cancel “{course}” on {day:day}?</source>
        <translation>Ακύρωση του «{course}» {day:day};</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions are scheduled.</source>
        <translation><numerusform>Προγραμματίστηκε {n} ημερομηνία.</numerusform><numerusform>Προγραμματίστηκαν {n} ημερομηνίες.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions are cancelled.</source>
        <translation><numerusform>Η ημερομηνία ακυρώθηκε.</numerusform><numerusform>Ακυρώθηκαν {n} ημερομηνίες.</numerusform></translation>
    </message>
    <message>
        <source>The session goes ahead.</source>
        <translation>Το σεμινάριο θα γίνει.</translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation>Όλη τη σειρά</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>Αυτή και τις επόμενες</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Μόνο αυτή</translation>
    </message>
    <message>
        <source>Taken: “{course}”, {start:clock}–{end:clock}. Press Space to leave it out.</source>
        <translation>Κατειλημμένο: «{course}», {start:clock}–{end:clock}. Πατήστε το πλήκτρο διαστήματος για να παραλειφθεί.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation><numerusform>{n} ημερομηνία</numerusform><numerusform>{n} ημερομηνίες</numerusform></translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Γιατί παραλείπεται</translation>
    </message>
    <message>
        <source>The dates of the series</source>
        <translation>Οι ημερομηνίες της σειράς</translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <translation>Παραλείφθηκε από εσάς</translation>
    </message>
    <message numerus="yes">
        <source>{n} dates left out</source>
        <translation><numerusform>παραλείπεται {n} ημέρα</numerusform><numerusform>παραλείπονται {n} ημέρες</numerusform></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Μετάθεση</translation>
    </message>
    <message>
        <source>A place is offered</source>
        <translation>Προσφέρεται θέση</translation>
    </message>
    <message>
        <source>The offer has lapsed</source>
        <translation>Η προσφορά έληξε</translation>
    </message>
    <message>
        <source>When a session is cancelled or moved, everybody with a place stands here until told.</source>
        <translation>Όταν μια ημερομηνία ακυρώνεται ή μετατίθεται, όσοι έχουν θέση μένουν εδώ ώσπου να ενημερωθούν.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>The text in their language</source>
        <translation>Το κείμενο στη γλώσσα τους</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Αντιγραφή κειμένου</translation>
    </message>
    <message>
        <source>Write mail</source>
        <translation>Σύνταξη e-mail</translation>
    </message>
    <message>
        <source>Nobody is to be told</source>
        <translation>Δεν μένει κανείς να ενημερωθεί</translation>
    </message>
    <message>
        <source>Not told after all</source>
        <translation>Τελικά δεν ενημερώθηκε</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Το κείμενο αντιγράφηκε.</translation>
    </message>
    <message numerus="yes">
        <source>Every {n} weeks</source>
        <translation><numerusform>Κάθε εβδομάδα</numerusform><numerusform>Κάθε {n} εβδομάδες</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>every {n} weeks</source>
        <translation><numerusform>κάθε εβδομάδα</numerusform><numerusform>κάθε {n} εβδομάδες</numerusform></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Τελειώνει με</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>Πλήθος ημερομηνιών</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Τελευταία ημέρα</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Μία φορά</translation>
    </message>
    <message numerus="yes">
        <source>You give this: {n} seats booked</source>
        <translation><numerusform>Το διδάσκετε εσείς: {n} κράτηση θέσης</numerusform><numerusform>Το διδάσκετε εσείς: {n} κρατήσεις θέσεων</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} sites to tell</source>
        <translation><numerusform>{n} ιστότοπος προς ενημέρωση</numerusform><numerusform>{n} ιστότοποι προς ενημέρωση</numerusform></translation>
    </message>
    <message>
        <source>{booked} of at least {least}: decide by {day:short}</source>
        <translation>{booked} από τουλάχιστον {least}: απόφαση έως {day:short}</translation>
    </message>
    <message>
        <source>at least {least}, decide by {day:short}</source>
        <translation>τουλάχιστον {least}, απόφαση έως {day:short}</translation>
    </message>
    <message>
        <source>Attendance is not ticked</source>
        <translation>Δεν σημειώθηκαν παρουσίες</translation>
    </message>
    <message>
        <source>Cancel and tell</source>
        <translation>Ακύρωση και ενημέρωση</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>Ατομικό</translation>
    </message>
    <message>
        <source>One to one, by the hour</source>
        <translation>Ατομικό, με την ώρα</translation>
    </message>
    <message>
        <source>At an office</source>
        <translation>Σε γραφείο</translation>
    </message>
    <message>
        <source>At the customer's</source>
        <translation>Στον πελάτη</translation>
    </message>
    <message>
        <source>By remote link</source>
        <translation>Με σύνδεσμο</translation>
    </message>
    <message>
        <source>first {day} of each month</source>
        <translation>κάθε μήνα: {day} αρ. 1</translation>
    </message>
    <message>
        <source>second {day} of each month</source>
        <translation>κάθε μήνα: {day} αρ. 2</translation>
    </message>
    <message>
        <source>third {day} of each month</source>
        <translation>κάθε μήνα: {day} αρ. 3</translation>
    </message>
    <message>
        <source>fourth {day} of each month</source>
        <translation>κάθε μήνα: {day} αρ. 4</translation>
    </message>
    <message>
        <source>last {day} of each month</source>
        <translation>κάθε μήνα: {day}, τελευταία φορά</translation>
    </message>
    <message>
        <source>each month on day {n}</source>
        <translation>κάθε μήνα, ημέρα {n}</translation>
    </message>
    <message>
        <source>series: {rule}</source>
        <translation>σειρά: {rule}</translation>
    </message>
    <message>
        <source>goes ahead</source>
        <translation>θα γίνει</translation>
    </message>
    <message>
        <source>Price of its own</source>
        <translation>Δική του τιμή</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Αίθουσα</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Αίθουσες</translation>
    </message>
    <message>
        <source>Least number</source>
        <translation>Ελάχιστοι</translation>
    </message>
    <message>
        <source>Decide, days before</source>
        <translation>Απόφαση, ημέρες πριν</translation>
    </message>
    <message>
        <source>Name in Icelandic</source>
        <translation>Όνομα στα ισλανδικά</translation>
    </message>
    <message>
        <source>Name in Norwegian</source>
        <translation>Όνομα στα νορβηγικά</translation>
    </message>
    <message>
        <source>Name in Greek</source>
        <translation>Όνομα στα ελληνικά</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Όνομα στα φινλανδικά</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Όνομα στα αγγλικά</translation>
    </message>
    <message>
        <source>Kind of course</source>
        <translation>Είδος σεμιναρίου</translation>
    </message>
    <message>
        <source>Where it is given</source>
        <translation>Πού γίνεται</translation>
    </message>
    <message>
        <source>Attendees included per site</source>
        <translation>Συμμετέχοντες που περιλαμβάνονται ανά ιστότοπο</translation>
    </message>
    <message>
        <source>Price per site, or per hour</source>
        <translation>Τιμή ανά ιστότοπο ή ανά ώρα</translation>
    </message>
    <message>
        <source>Price of more attendees</source>
        <translation>Τιμή για επιπλέον συμμετέχοντες</translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation>Τι διδάσκει</translation>
    </message>
    <message>
        <source>0: it is always held</source>
        <translation>0: γίνεται πάντα</translation>
    </message>
    <message>
        <source>Empty: that of the price list</source>
        <translation>Κενό: του τιμοκαταλόγου</translation>
    </message>
    <message>
        <source>Empty: the office has one</source>
        <translation>Κενό: το γραφείο έχει μία</translation>
    </message>
    <message>
        <source>Empty: the name above</source>
        <translation>Κενό: το παραπάνω όνομα</translation>
    </message>
    <message>
        <source>What is given by default; a session can have its own length, seats and price.</source>
        <translation>Ό,τι ισχύει συνήθως· μια ημερομηνία μπορεί να έχει δική της διάρκεια, θέσεις και τιμή.</translation>
    </message>
    <message>
        <source>Add course</source>
        <translation>Προσθήκη σεμιναρίου</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Προσθήκη αίθουσας</translation>
    </message>
    <message>
        <source>Trainers, managers and administrators change the courses.</source>
        <translation>Τα σεμινάρια τα αλλάζουν οι εκπαιδευτές, οι υπεύθυνοι και οι διαχειριστές.</translation>
    </message>
    <message>
        <source>Trainers, managers and administrators change the courses; ask one of them.</source>
        <translation>Τα σεμινάρια τα αλλάζουν οι εκπαιδευτές, οι υπεύθυνοι και οι διαχειριστές· ζητήστε το από κάποιον από αυτούς.</translation>
    </message>
    <message>
        <source>Every date of this series is left out: keep at least one.</source>
        <translation>Παραλείπονται όλες οι ημερομηνίες της σειράς: κρατήστε τουλάχιστον μία.</translation>
    </message>
    <message>
        <source>{booked} seats are booked on {day:day}: the sessions cannot have fewer.</source>
        <translation>Έχουν κρατηθεί {booked} θέσεις {day:day}: δεν μπορούν να είναι λιγότερες.</translation>
    </message>
    <message>
        <source>The desk is closed on {day:day}, which another of these sessions would move to: change them one by one.</source>
        <translation>Είναι κλειστά {day:day}, όπου θα μετατίθετο άλλη από αυτές τις ημερομηνίες: αλλάξτε τες μία μία.</translation>
    </message>
    <message>
        <source>Give the course a name.</source>
        <translation>Δώστε όνομα στο σεμινάριο.</translation>
    </message>
    <message>
        <source>A course's name has at most {most} characters: shorten it.</source>
        <translation>Το όνομα του σεμιναρίου έχει έως {most} χαρακτήρες: συντομέψτε το.</translation>
    </message>
    <message>
        <source>This is a number from {least} to {most}.</source>
        <translation>Εδώ μπαίνει αριθμός από {least} έως {most}.</translation>
    </message>
    <message>
        <source>A price is not below 0.</source>
        <translation>Η τιμή δεν είναι κάτω από 0.</translation>
    </message>
    <message>
        <source>“{course}” is held in {room} then, {start:moment}–{end:clock}: choose another time or room.</source>
        <translation>Το «{course}» γίνεται τότε στην αίθουσα {room}, {start:moment}–{end:clock}: επιλέξτε άλλη ώρα ή αίθουσα.</translation>
    </message>
    <message>
        <source>“{course}” on {before:day} is cancelled</source>
        <translation>Το «{course}» {before:day} ακυρώνεται</translation>
    </message>
    <message>
        <source>“{course}” is moved to {start:moment}</source>
        <translation>Το «{course}» μετατίθεται: {start:moment}</translation>
    </message>
    <message>
        <source>Hello {name},

unfortunately the course “{course}” on {before:moment} is cancelled. Nothing is charged for it.

We gladly find you a place on another day: please answer, or call us.

Kind regards,
{desk}</source>
        <translation>Γεια σας, {name},

δυστυχώς το σεμινάριο «{course}», {before:moment}, ακυρώνεται. Δεν υπάρχει καμία χρέωση.

Ευχαρίστως σας βρίσκουμε θέση σε άλλη ημέρα: απαντήστε μας ή τηλεφωνήστε.

Με εκτίμηση,
{desk}</translation>
    </message>
    <message>
        <source>Hello {name},

the course “{course}” is moved from {before:moment} to {start:moment}–{end:clock}, {place}. Your places are kept.

If this does not suit you, please answer, or call us.

Kind regards,
{desk}</source>
        <translation>Γεια σας, {name},

το σεμινάριο «{course}» μετατίθεται. Ήταν: {before:moment}. Τώρα είναι: {start:moment}–{end:clock}, {place}. Οι θέσεις σας διατηρούνται.

Αν δεν σας βολεύει, απαντήστε μας ή τηλεφωνήστε.

Με εκτίμηση,
{desk}</translation>
    </message>
    <message>
        <source>Name the office, as “Kópavogur” or “Main office”.</source>
        <translation>Ονομάστε το γραφείο, π.χ. «Αθήνα» ή «Κεντρικό γραφείο».</translation>
    </message>
    <message>
        <source>“{room}” stands in the list already.</source>
        <translation>Η αίθουσα «{room}» υπάρχει ήδη στη λίστα.</translation>
    </message>
    <message>
        <source>This room is not there any more.</source>
        <translation>Αυτή η αίθουσα δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>A room has at least one seat; leave this empty if it does not matter.</source>
        <translation>Μια αίθουσα έχει τουλάχιστον μία θέση· αφήστε το κενό αν δεν έχει σημασία.</translation>
    </message>
    <message>
        <source>The least number of attendees is between 0 and the {capacity} seats.</source>
        <translation>Οι ελάχιστοι συμμετέχοντες είναι από 0 έως τις {capacity} θέσεις.</translation>
    </message>
    <message>
        <source>Decide on the day of the session or before it.</source>
        <translation>Η απόφαση λαμβάνεται την ίδια ημέρα ή νωρίτερα.</translation>
    </message>
    <message>
        <source>{field} must go from the most days down to 0, each number of days once.</source>
        <translation>{field}: οι ημέρες πρέπει να μειώνονται έως το 0, κάθε αριθμός μία φορά.</translation>
    </message>
    <message>
        <source>The session has not begun: tick who came when it has.</source>
        <translation>Το σεμινάριο δεν έχει αρχίσει: σημειώστε τις παρουσίες όταν αρχίσει.</translation>
    </message>
    <message>
        <source>Choose who does not come.</source>
        <translation>Επιλέξτε ποιος δεν θα έρθει.</translation>
    </message>
    <message>
        <source>The booking is on this session already.</source>
        <translation>Η κράτηση είναι ήδη σε αυτή τη συνάντηση.</translation>
    </message>
    <message>
        <source>This session has begun: choose one that is still to come.</source>
        <translation>Αυτό το σεμινάριο έχει αρχίσει: επιλέξτε ένα επόμενο.</translation>
    </message>
    <message>
        <source>{seats} seats are needed there and {free} are free: choose another session.</source>
        <translation>Χρειάζονται {seats} θέσεις και υπάρχουν {free} ελεύθερες: επιλέξτε άλλο σεμινάριο.</translation>
    </message>
    <message>
        <source>A place in “{course}” has come free</source>
        <translation>Ελευθερώθηκε θέση στο «{course}»</translation>
    </message>
    <message>
        <source>Your place in “{course}” was not taken up</source>
        <translation>Η θέση σας στο «{course}» δεν επιβεβαιώθηκε</translation>
    </message>
    <message>
        <source>Hello {name},

there is now room for you in the course “{course}” on {start:moment}, {place}; seats: {seats}. We hold it for you until {before:moment}.

Please answer, or call us, before then to take it. After that it goes to the next in line.

Kind regards,
{desk}</source>
        <translation>Αγαπητέ/ή {name},

υπάρχει πλέον χώρος για εσάς στο σεμινάριο «{course}» στις {start:moment}, {place}· θέσεις: {seats}. Το κρατάμε για εσάς έως {before:moment}.

Απαντήστε ή καλέστε μας έως τότε για να το δεχτείτε. Κατόπιν προσφέρεται στον επόμενο της λίστας.

Με εκτίμηση,
{desk}</translation>
    </message>
    <message>
        <source>Hello {name},

we held room for you in the course “{course}” on {start:moment} until {before:moment}. As we did not hear from you, it goes to the next in line. Nothing is charged for it.

We gladly find you a place on another day.

Kind regards,
{desk}</source>
        <translation>Αγαπητέ/ή {name},

κρατήσαμε χώρο για εσάς στο σεμινάριο «{course}» στις {start:moment} έως {before:moment}. Επειδή δεν λάβαμε απάντηση, προσφέρεται στον επόμενο της λίστας. Δεν χρεώνεστε τίποτα.

Ευχαρίστως θα σας βρούμε θέση άλλη ημέρα.

Με εκτίμηση,
{desk}</translation>
    </message>
    <message>
        <source>Cancelled course places</source>
        <translation>Ακυρωμένες θέσεις σεμιναρίου</translation>
    </message>
    <message>
        <source>No place is offered to this booking any more.</source>
        <translation>Δεν προσφέρεται πλέον θέση σε αυτή την κράτηση.</translation>
    </message>
    <message>
        <source>The place was held until {until:moment}; it goes to the next in line.</source>
        <translation>Η θέση κρατήθηκε έως {until:moment}· προσφέρεται στον επόμενο της λίστας.</translation>
    </message>
    <message>
        <source>Move booking</source>
        <translation>Μεταφορά κράτησης</translation>
    </message>
    <message>
        <source>Move the booking of this site to another session</source>
        <translation>Μεταφορά της κράτησης αυτού του ιστότοπου σε άλλο σεμινάριο</translation>
    </message>
    <message>
        <source>The rest did not come</source>
        <translation>Οι υπόλοιποι δεν ήρθαν</translation>
    </message>
    <message>
        <source>Mark everybody who is not ticked as not having come</source>
        <translation>Σήμανση όσων δεν έχουν τσεκαριστεί ως απόντων</translation>
    </message>
    <message>
        <source>Its places come free; the first group in line that fits is offered them.</source>
        <translation>Οι θέσεις ελευθερώνονται και προσφέρονται στην πρώτη ομάδα της λίστας που χωρά.</translation>
    </message>
    <message>
        <source>Who does not come</source>
        <translation>Ποιοι δεν θα έρθουν</translation>
    </message>
    <message>
        <source>{percent} % of {price:money} is kept: {kept:money} without VAT.</source>
        <translation>Παρακρατείται το {percent} % από {price:money}: {kept:money} χωρίς ΦΠΑ.</translation>
    </message>
    <message>
        <source>Cancel without a fee</source>
        <translation>Ακύρωση χωρίς χρέωση</translation>
    </message>
    <message>
        <source>Nothing is kept of the fee.</source>
        <translation>Δεν παρακρατείται τίποτα.</translation>
    </message>
    <message>
        <source>The fee is invoiced already: a credit note gives back what is not kept.</source>
        <translation>Η χρέωση έχει ήδη τιμολογηθεί: πιστωτικό τιμολόγιο επιστρέφει ό,τι δεν παρακρατείται.</translation>
    </message>
    <message>
        <source>Move the booking of {site}</source>
        <translation>Μεταφορά της κράτησης του {site}</translation>
    </message>
    <message>
        <source>Sessions that have room for it. Places and people move in one step; nothing is kept for the change.</source>
        <translation>Σεμινάρια με χώρο γι' αυτήν. Θέσεις και άτομα μεταφέρονται με μία κίνηση· η αλλαγή δεν χρεώνεται.</translation>
    </message>
    <message>
        <source>The fee stays {fee:money}: it is invoiced already.</source>
        <translation>Η χρέωση μένει {fee:money}: έχει ήδη τιμολογηθεί.</translation>
    </message>
    <message>
        <source>Free seats</source>
        <translation>Ελεύθερες θέσεις</translation>
    </message>
    <message>
        <source>The fee stays {fee:money}.</source>
        <translation>Η χρέωση μένει {fee:money}.</translation>
    </message>
    <message>
        <source>The fee changes from {before:money} to {after:money}, by that session's prices.</source>
        <translation>Η χρέωση αλλάζει από {before:money} σε {after:money}, με τις τιμές εκείνου του σεμιναρίου.</translation>
    </message>
    <message>
        <source>No session to come has room for so many.</source>
        <translation>Κανένα επόμενο σεμινάριο δεν χωρά τόσους.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Μεταφορά</translation>
    </message>
    <message>
        <source>The booking of {site} is moved.</source>
        <translation>Η κράτηση του {site} μεταφέρθηκε.</translation>
    </message>
    <message>
        <source>{site} is offered the place and is to be told.</source>
        <translation>Η θέση προσφέρεται στο {site}· πρέπει να ενημερωθεί.</translation>
    </message>
    <message>
        <source>The place is declined.</source>
        <translation>Η θέση απορρίφθηκε.</translation>
    </message>
    <message>
        <source>held until {until:moment}</source>
        <translation>κρατείται έως {until:moment}</translation>
    </message>
    <message>
        <source>Passed over: {free} free, {seats} needed</source>
        <translation>Παρακάμφθηκε: {free} ελεύθερες, χρειάζονται {seats}</translation>
    </message>
    <message>
        <source>When places come free, the first group that fits is offered them; you are told whom to tell.</source>
        <translation>Όταν ελευθερωθούν θέσεις, προσφέρονται στην πρώτη ομάδα που χωρά· βλέπετε ποιον να ενημερώσετε.</translation>
    </message>
    <message>
        <source>{at:moment}: {free} free, {seats} needed; {site} was served.</source>
        <translation>{at:moment}: {free} ελεύθερες, χρειάζονταν {seats}· εξυπηρετήθηκε το {site}.</translation>
    </message>
    <message>
        <source>To be told: the hold lapsed</source>
        <translation>Προς ενημέρωση: η κράτηση θέσης έληξε</translation>
    </message>
    <message>
        <source>Offered a place</source>
        <translation>Προσφέρεται θέση</translation>
    </message>
    <message>
        <source>Takes it</source>
        <translation>Δέχεται</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>Αρνείται</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Προς ενημέρωση</translation>
    </message>
    <message>
        <source>An assumption to check: a place that comes free is held for four opening hours; cancelling a course keeps half the fee from six days before, all of it on the last two days.</source>
        <translation>Παραδοχή προς έλεγχο: μια θέση που ελευθερώνεται κρατείται για τέσσερις ώρες λειτουργίας· κατά την ακύρωση σεμιναρίου παρακρατείται το μισό από έξι ημέρες πριν, ολόκληρο τις δύο τελευταίες ημέρες.</translation>
    </message>
    <message>
        <source>Cancelled late: {percent} % of {price:money} is kept, {net:money} without VAT.</source>
        <translation>Καθυστερημένη ακύρωση: παρακρατείται το {percent} % από {price:money}, {net:money} χωρίς ΦΠΑ.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days are left.</source>
        <translation><numerusform>Απομένει {n} ημέρα.</numerusform><numerusform>Απομένουν {n} ημέρες.</numerusform></translation>
    </message>
    <message>
        <source>A percentage is from 0 to 100.</source>
        <translation>Το ποσοστό είναι από 0 έως 100.</translation>
    </message>
    <message>
        <source>Days before the session are a whole number from 0 to {most}.</source>
        <translation>Οι ημέρες πριν από το σεμινάριο είναι ακέραιος από 0 έως {most}.</translation>
    </message>
    <message>
        <source>Say what a cancellation on the last day keeps: the row of 0 days.</source>
        <translation>Ορίστε τι παρακρατείται σε ακύρωση την τελευταία ημέρα: τη γραμμή με 0 ημέρες.</translation>
    </message>
    <message>
        <source>{days} days stand in two rows: take one away.</source>
        <translation>Οι {days} ημέρες υπάρχουν σε δύο γραμμές: αφαιρέστε τη μία.</translation>
    </message>
    <message>
        <source>The desk's profile was written by hand in a way that cannot be changed here: change its “bookings” there.</source>
        <translation>Το προφίλ γράφτηκε με το χέρι με τρόπο που δεν αλλάζει από εδώ: αλλάξτε το «bookings» μέσα στο ίδιο.</translation>
    </message>
    <message numerus="yes">
        <source>The holds of {n} groups have lapsed: they are to be told.</source>
        <translation><numerusform>Έληξε η κράτηση θέσης {n} ομάδας: πρέπει να ενημερωθεί.</numerusform><numerusform>Έληξε η κράτηση θέσης {n} ομάδων: πρέπει να ενημερωθούν.</numerusform></translation>
    </message>
    <message>
        <source>Show what became of each booking, when and by whom</source>
        <translation>Εμφάνιση του τι έγινε με κάθε κράτηση, πότε και από ποιον</translation>
    </message>
    <message>
        <source>All came</source>
        <translation>Ήρθαν όλοι</translation>
    </message>
    <message>
        <source>Tick everybody of whom nothing is said yet as having come</source>
        <translation>Σημείωση ως παρόντων όλων όσων δεν έχουν σημειωθεί ακόμη</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Τι έγινε</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Από</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <translation><numerusform>{n} ενέργεια</numerusform><numerusform>{n} ενέργειες</numerusform></translation>
    </message>
    <message>
        <source>History of the bookings</source>
        <translation>Ιστορικό κρατήσεων</translation>
    </message>
    <message>
        <source>Nothing has been booked yet</source>
        <translation>Δεν έγινε ακόμη καμία κράτηση</translation>
    </message>
    <message>
        <source>Took the place that was offered</source>
        <translation>Δέχτηκε τη θέση που προσφέρθηκε</translation>
    </message>
    <message>
        <source>Declined the place that was offered</source>
        <translation>Αρνήθηκε τη θέση που προσφέρθηκε</translation>
    </message>
    <message>
        <source>The hold lapsed: the place goes to the next in line</source>
        <translation>Η κράτηση θέσης έληξε: η θέση πάει στον επόμενο της λίστας</translation>
    </message>
    <message>
        <source>Was told</source>
        <translation>Ενημερώθηκε ο πελάτης</translation>
    </message>
    <message>
        <source>Was not told after all</source>
        <translation>Τελικά δεν ενημερώθηκε</translation>
    </message>
    <message>
        <source>Came: {names}</source>
        <translation>Ήρθαν: {names}</translation>
    </message>
    <message>
        <source>Did not come: {names}</source>
        <translation>Δεν ήρθαν: {names}</translation>
    </message>
    <message>
        <source>The tick was taken back: {names}</source>
        <translation>Η σημείωση αναιρέθηκε: {names}</translation>
    </message>
    <message>
        <source>Offered a place, held until {until:moment}</source>
        <translation>Προσφέρθηκε θέση, κρατείται έως {until:moment}</translation>
    </message>
    <message>
        <source>Passed over: {free} free, {seats} needed; {site} was served</source>
        <translation>Παρακάμφθηκε: {free} ελεύθερες, χρειάζονταν {seats}· εξυπηρετήθηκε: {site}</translation>
    </message>
    <message>
        <source>{before} is now {after}</source>
        <translation>{before}: τώρα {after}</translation>
    </message>
    <message numerus="yes">
        <source>Booked: {n} seats</source>
        <translation><numerusform>Κράτηση: {n} θέση</numerusform><numerusform>Κράτηση: {n} θέσεις</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Put on the waiting list: {n} seats</source>
        <translation><numerusform>Στη λίστα αναμονής: {n} θέση</numerusform><numerusform>Στη λίστα αναμονής: {n} θέσεις</numerusform></translation>
    </message>
    <message>
        <source>The session was cancelled</source>
        <translation>Το σεμινάριο ακυρώθηκε</translation>
    </message>
    <message>
        <source>Gave back: {names}</source>
        <translation>Επιστράφηκε: {names}</translation>
    </message>
    <message>
        <source>The booking was cancelled</source>
        <translation>Η κράτηση ακυρώθηκε</translation>
    </message>
    <message>
        <source>the fee was waived</source>
        <translation>η χρέωση χαρίστηκε</translation>
    </message>
    <message>
        <source>{kept:money} is kept</source>
        <translation>παρακρατείται {kept:money}</translation>
    </message>
    <message>
        <source>Moved to another session</source>
        <translation>Μεταφέρθηκε σε άλλη ημερομηνία</translation>
    </message>
    <message>
        <source>Moved here from “{course}”, {start:moment}</source>
        <translation>Μεταφέρθηκε εδώ από «{course}», {start:moment}</translation>
    </message>
    <message>
        <source>Left the list</source>
        <translation>Έφυγαν από τη λίστα</translation>
    </message>
    <message>
        <source>the hold lapsed {at:moment}</source>
        <translation>η κράτηση θέσης έληξε {at:moment}</translation>
    </message>
    <message>
        <source>declined {at:moment}</source>
        <translation>αρνήθηκε {at:moment}</translation>
    </message>
    <message>
        <source>{percent:number} %</source>
        <translation>{percent:number}%</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled {n} days before or earlier: kept of the fee</source>
        <translation><numerusform>Ακύρωση {n} ημέρα πριν ή νωρίτερα: παρακρατείται</numerusform><numerusform>Ακύρωση {n} ημέρες πριν ή νωρίτερα: παρακρατείται</numerusform></translation>
    </message>
    <message>
        <source>Cancelled later than that: kept of the fee</source>
        <translation>Ακύρωση αργότερα: παρακρατείται</translation>
    </message>
    <message>
        <source>Terms of booking</source>
        <translation>Όροι κρατήσεων</translation>
    </message>
    <message>
        <source>Back to the profile's terms</source>
        <translation>Επιστροφή στους όρους του προφίλ</translation>
    </message>
    <message>
        <source>Set by this desk</source>
        <translation>Ορίστηκε εδώ</translation>
    </message>
    <message>
        <source>Our assumption</source>
        <translation>Δική μας παραδοχή</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Δημοσιευμένο</translation>
    </message>
    <message>
        <source>A place that comes free is held, opening hours</source>
        <translation>Θέση που ελευθερώνεται κρατείται, ώρες λειτουργίας</translation>
    </message>
    <message>
        <source>Least number of attendees of a new course</source>
        <translation>Ελάχιστοι συμμετέχοντες νέου σεμιναρίου</translation>
    </message>
    <message>
        <source>Whether it goes ahead is decided, days before</source>
        <translation>Αποφασίζεται αν θα γίνει, ημέρες πριν</translation>
    </message>
    <message>
        <source>That decision is announced, days ahead</source>
        <translation>Υπενθύμιση για την απόφαση, ημέρες πριν</translation>
    </message>
    <message>
        <source>Trainers are reminded of a session, days before</source>
        <translation>Υπενθύμιση στους εκπαιδευτές, ημέρες πριν</translation>
    </message>
    <message>
        <source>Cancelled so many days before, or more</source>
        <translation>Ακύρωση τόσες ημέρες πριν ή περισσότερες</translation>
    </message>
    <message>
        <source>Keeps of the fee, %</source>
        <translation>Παρακρατείται από τη χρέωση, %</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Όρος</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Προέλευση</translation>
    </message>
    <message numerus="yes">
        <source>{n} more on this day: Enter lists them.</source>
        <translation><numerusform>{n} ακόμη αυτή την ημέρα: το Enter τα εμφανίζει.</numerusform><numerusform>{n} ακόμη αυτή την ημέρα: το Enter τα εμφανίζει.</numerusform></translation>
    </message>
    <message>
        <source>This session has {capacity} seats: spread the group over several sessions.</source>
        <translation>Το σεμινάριο έχει {capacity} θέσεις: μοιράστε την ομάδα σε περισσότερα σεμινάρια.</translation>
    </message>
    <message>
        <source>{seats} seats are asked for and {free} are free: put the group on the waiting list.</source>
        <translation>Ζητούνται {seats} θέσεις και υπάρχουν {free} ελεύθερες: βάλτε την ομάδα στη λίστα αναμονής.</translation>
    </message>
    <message>
        <source>Book at least one seat.</source>
        <translation>Κάντε κράτηση για μία τουλάχιστον θέση.</translation>
    </message>
    <message numerus="yes">
        <source>{n} names later</source>
        <translation><numerusform>{n} όνομα αργότερα</numerusform><numerusform>{n} ονόματα αργότερα</numerusform></translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>No tier</source>
        <translation>Χωρίς επίπεδο υπηρεσίας</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Αριθμός ΓΕΜΗ</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>ΑΦΜ</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Οδός και αριθμός</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Ταχυδρομικός κώδικας</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Πόλη</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Two letters, such as IS</source>
        <translation>Δύο γράμματα, π.χ. GR</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Γλώσσα εγγράφων</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Επίπεδο υπηρεσίας</translation>
    </message>
    <message>
        <source>The buyer's reference</source>
        <translation>Αναφορά αγοραστή</translation>
    </message>
    <message>
        <source>Has a subscription</source>
        <translation>Έχει συνδρομή</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Σημειώσεις</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ρόλος</translation>
    </message>
    <message>
        <source>First login</source>
        <translation>Πρώτη σύνδεση</translation>
    </message>
    <message>
        <source>Training completed</source>
        <translation>Η εκπαίδευση ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>May order chargeable work</source>
        <translation>Μπορεί να παραγγέλνει χρεώσιμη εργασία</translation>
    </message>
    <message>
        <source>Superuser (level 1)</source>
        <translation>Υπερχρήστης (επίπεδο 1)</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Εργάζεται ακόμη εκεί</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Έναρξη</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Λήξη</translation>
    </message>
    <message>
        <source>Empty: without an end</source>
        <translation>Κενό: χωρίς λήξη</translation>
    </message>
    <message>
        <source>Fee a year, without VAT</source>
        <translation>Ετήσια χρέωση, χωρίς ΦΠΑ</translation>
    </message>
    <message>
        <source>Empty: as the profile says</source>
        <translation>Κενό: όπως ορίζει το προφίλ</translation>
    </message>
    <message>
        <source>Hourly rate agreed</source>
        <translation>Συμφωνημένη ωριαία χρέωση</translation>
    </message>
    <message>
        <source>SLA surcharge, %</source>
        <translation>Προσαύξηση SLA, %</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Covers hours outside the desk's</source>
        <translation>Καλύπτει και ώρες εκτός ωραρίου</translation>
    </message>
    <message>
        <source>Work needs an approved quote first</source>
        <translation>Απαιτείται πρώτα εγκεκριμένη προσφορά</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Διεύθυνση ιστού</translation>
    </message>
    <message>
        <source>Product version</source>
        <translation>Έκδοση προϊόντος</translation>
    </message>
    <message>
        <source>Price of the project</source>
        <translation>Τιμή έργου</translation>
    </message>
    <message>
        <source>Training quarters included and left</source>
        <translation>Περιλαμβανόμενα 15λεπτα εκπαίδευσης που απομένουν</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>A date looks like 30.4.2026.</source>
        <translation>Η ημερομηνία γράφεται έτσι: 30/4/2026.</translation>
    </message>
    <message>
        <source>An amount looks like 1250,00.</source>
        <translation>Το ποσό γράφεται έτσι: 1250,00.</translation>
    </message>
    <message>
        <source>A whole number is wanted here, such as 8.</source>
        <translation>Εδώ χρειάζεται ακέραιος αριθμός, π.χ. 8.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Αιτήματα</translation>
    </message>
    <message>
        <source>Unbilled</source>
        <translation>Ατιμολόγητα</translation>
    </message>
    <message>
        <source>May order</source>
        <translation>Μπορεί να παραγγέλνει</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>Υπερχρήστης</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>Σε ισχύ</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Σύμβαση</translation>
    </message>
    <message>
        <source>Fee a year</source>
        <translation>Ετήσια χρέωση</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Ιστότοπος</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Έκδοση</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Έργο</translation>
    </message>
    <message>
        <source>Training left</source>
        <translation>Υπόλοιπο εκπαίδευσης</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>Pack this month</source>
        <translation>Πακέτο αυτού του μήνα</translation>
    </message>
    <message>
        <source>Pack this year</source>
        <translation>Πακέτο αυτού του έτους</translation>
    </message>
    <message>
        <source>{used} of {whole} quarters</source>
        <translation>{used} από {whole} 15λεπτα</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Εξοφλήθηκε</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Ανοιχτά αιτήματα</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Τελευταίες κλήσεις</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Τιμολόγια</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Άτομα</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Προσθήκη ατόμου</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Κανείς ακόμη.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Συμβάσεις</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Προσθήκη σύμβασης</translation>
    </message>
    <message>
        <source>No contract: the profile's plain terms hold.</source>
        <translation>Καμία σύμβαση: ισχύουν οι βασικοί όροι του προφίλ.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Ιστότοποι</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Προσθήκη ιστότοπου</translation>
    </message>
    <message>
        <source>No site yet: a course is booked for a site.</source>
        <translation>Κανένας ιστότοπος ακόμη: το σεμινάριο κλείνεται για ιστότοπο.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Επεξεργασία</translation>
    </message>
    <message>
        <source>No subscription</source>
        <translation>Χωρίς συνδρομή</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Νέος πελάτης</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Εύρεση πελάτη</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Εύρεση</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Πελάτες</translation>
    </message>
    <message>
        <source>No customer is chosen</source>
        <translation>Δεν έχει επιλεγεί πελάτης</translation>
    </message>
    <message>
        <source>Choose one in the list to see people, contracts and sites.</source>
        <translation>Επιλέξτε έναν από τη λίστα για να δείτε άτομα, συμβάσεις και ιστότοπους.</translation>
    </message>
    <message>
        <source>Nobody is found by these words</source>
        <translation>Δεν βρέθηκε κανείς με αυτές τις λέξεις</translation>
    </message>
    <message>
        <source>Any part of a name, site, person or phone number will do.</source>
        <translation>Αρκεί ένα μέρος του ονόματος, του ιστότοπου, του ατόμου ή του τηλεφώνου.</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>Κανένας πελάτης ακόμη</translation>
    </message>
    <message>
        <source>The first one is added with Ctrl+N, or from a call.</source>
        <translation>Ο πρώτος προστίθεται με Ctrl+N ή από μια κλήση.</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Προσθήκη πελάτη</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Επεξεργασία του πελάτη</translation>
    </message>
    <message>
        <source>Add a person to the customer</source>
        <translation>Προσθήκη ατόμου στον πελάτη</translation>
    </message>
    <message>
        <source>Add a contract to the customer</source>
        <translation>Προσθήκη σύμβασης στον πελάτη</translation>
    </message>
    <message>
        <source>Add a site to the customer</source>
        <translation>Προσθήκη ιστότοπου στον πελάτη</translation>
    </message>
    <message>
        <source>A form is open: save it, or cancel with Esc.</source>
        <translation>Μια φόρμα είναι ανοιχτή: αποθηκεύστε την ή ακυρώστε με Esc.</translation>
    </message>
    <message>
        <source>The form is closed without saving.</source>
        <translation>Η φόρμα έκλεισε χωρίς αποθήκευση.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Αποχώρησε</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Παραγγελίες</translation>
    </message>
    <message>
        <source>Book a course</source>
        <translation>Κράτηση σεμιναρίου</translation>
    </message>
    <message>
        <source>Book the customer on the next open course</source>
        <translation>Κράτηση για τον πελάτη στο επόμενο σεμινάριο με ελεύθερες θέσεις</translation>
    </message>
    <message>
        <source>A course is booked for a site: add the customer's site first.</source>
        <translation>Το σεμινάριο κλείνεται για ιστότοπο: προσθέστε πρώτα τον ιστότοπο του πελάτη.</translation>
    </message>
    <message>
        <source>Erased person {number}</source>
        <translation>Διαγραμμένο άτομο {number}</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Τελευταία επαφή</translation>
    </message>
    <message>
        <source>A person has at most {most} more numbers and addresses.</source>
        <translation>Ένα άτομο έχει το πολύ {most} επιπλέον αριθμούς και διευθύνσεις.</translation>
    </message>
    <message>
        <source>“{value}” is not a label of a number: choose one of the list.</source>
        <translation>Το «{value}» δεν είναι ετικέτα αριθμού: επιλέξτε μία από τη λίστα.</translation>
    </message>
    <message>
        <source>“{value}” is not a phone number: write its digits, as in +354 555 0142.</source>
        <translation>Το «{value}» δεν είναι αριθμός τηλεφώνου: γράψτε τα ψηφία του, όπως +354 555 0142.</translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address: write it as in name@example.com.</source>
        <translation>Το «{value}» δεν είναι διεύθυνση email: γράψτε την όπως onoma@example.com.</translation>
    </message>
    <message>
        <source>Line {line} cannot be read as a row: look for a quotation mark too many.</source>
        <translation>Η γραμμή {line} δεν διαβάζεται ως εγγραφή: αναζητήστε ένα περιττό εισαγωγικό.</translation>
    </message>
    <message>
        <source>The file has no rows: choose one with a line of headings and a row for each.</source>
        <translation>Το αρχείο δεν έχει γραμμές: επιλέξτε ένα με γραμμή επικεφαλίδων και μία γραμμή για κάθε εγγραφή.</translation>
    </message>
    <message>
        <source>The file is bigger than {most} megabytes: import it in parts.</source>
        <translation>Το αρχείο είναι μεγαλύτερο από {most} megabyte: εισαγάγετέ το σε μέρη.</translation>
    </message>
    <message>
        <source>The file is not written in {encoding}: choose another encoding.</source>
        <translation>Το αρχείο δεν είναι γραμμένο σε {encoding}: επιλέξτε άλλη κωδικοποίηση.</translation>
    </message>
    <message>
        <source>This person's data was erased: add a new person instead.</source>
        <translation>Τα δεδομένα αυτού του ατόμου διαγράφηκαν: προσθέστε ένα νέο άτομο.</translation>
    </message>
    <message>
        <source>This customer was merged into another: change that one.</source>
        <translation>Αυτός ο πελάτης συγχωνεύθηκε σε άλλον: αλλάξτε εκείνον.</translation>
    </message>
    <message>
        <source>There is no table of {what}: choose one of {known}.</source>
        <translation>Δεν υπάρχει πίνακας για {what}: επιλέξτε έναν από {known}.</translation>
    </message>
    <message>
        <source>No column is chosen: say for at least one what it holds.</source>
        <translation>Δεν έχει επιλεγεί στήλη: ορίστε για μία τουλάχιστον τι περιέχει.</translation>
    </message>
    <message>
        <source>{label:tr} is chosen for two columns: choose it once.</source>
        <translation>Το πεδίο {label:tr} έχει επιλεγεί για δύο στήλες: επιλέξτε το μία φορά.</translation>
    </message>
    <message>
        <source>A customer can't be merged into itself: choose another.</source>
        <translation>Ένας πελάτης δεν συγχωνεύεται με τον εαυτό του: επιλέξτε άλλον.</translation>
    </message>
    <message>
        <source>Something newer happened to {name} since the merge: it can't be taken back any more.</source>
        <translation>Κάτι νεότερο συνέβη για τον πελάτη {name} μετά τη συγχώνευση: δεν αναιρείται πλέον.</translation>
    </message>
    <message>
        <source>Both customers have a contract of the same kind at the same time: end one of them first, then merge.</source>
        <translation>Και οι δύο πελάτες έχουν σύμβαση του ίδιου είδους την ίδια περίοδο: λήξτε πρώτα τη μία και μετά συγχωνεύστε.</translation>
    </message>
    <message>
        <source>{name} was changed by somebody while you compared: look at both again.</source>
        <translation>Κάποιος άλλαξε τον πελάτη {name} όσο συγκρίνατε: δείτε ξανά και τους δύο.</translation>
    </message>
    <message>
        <source>{name} was merged into another customer already.</source>
        <translation>Ο πελάτης {name} έχει ήδη συγχωνευθεί σε άλλον.</translation>
    </message>
    <message>
        <source>Business cards, version 3</source>
        <translation>Επαγγελματικές κάρτες, έκδοση 3</translation>
    </message>
    <message>
        <source>Business cards, version 4</source>
        <translation>Επαγγελματικές κάρτες, έκδοση 4</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Επιλογή αρχείου</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Εξαγωγή…</translation>
    </message>
    <message>
        <source>Find customers that may be the same</source>
        <translation>Εύρεση πελατών που ίσως είναι ο ίδιος</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Εύρεση διπλότυπων</translation>
    </message>
    <message>
        <source>Import customers from a table or business cards</source>
        <translation>Εισαγωγή πελατών από πίνακα ή επαγγελματικές κάρτες</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Εισαγωγή…</translation>
    </message>
    <message>
        <source>Merge the customer with another that is the same</source>
        <translation>Συγχώνευση του πελάτη με άλλον που είναι ο ίδιος</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Συγχώνευση…</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Προσωπικά δεδομένα</translation>
    </message>
    <message>
        <source>Show, hand out or erase all that is kept of the person chosen</source>
        <translation>Εμφάνιση, παράδοση ή διαγραφή όλων όσα τηρούνται για το επιλεγμένο άτομο</translation>
    </message>
    <message>
        <source>Write the customers shown, their people, sites or contracts to a file</source>
        <translation>Εγγραφή σε αρχείο των πελατών που φαίνονται, των ατόμων, των ιστοτόπων ή των συμβάσεών τους</translation>
    </message>
    <message numerus="yes">
        <source>Of the {n} customers in the list.</source>
        <translation><numerusform>Για τον {n} πελάτη της λίστας.</numerusform><numerusform>Για τους {n} πελάτες της λίστας.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are in {file}.</source>
        <translation><numerusform>{n} γραμμή είναι στο {file}.</numerusform><numerusform>{n} γραμμές είναι στο {file}.</numerusform></translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Συγχωνεύθηκε σε αυτόν</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Συγχωνεύθηκε στον</translation>
    </message>
    <message>
        <source>Named contact at our side</source>
        <translation>Ορισμένος υπεύθυνος επικοινωνίας μας</translation>
    </message>
    <message>
        <source>Visiting address</source>
        <translation>Διεύθυνση επίσκεψης</translation>
    </message>
    <message>
        <source>{name}, {day:date}</source>
        <translation>{name}, {day:date}</translation>
    </message>
    <message>
        <source>More numbers and addresses</source>
        <translation>Περισσότεροι αριθμοί και διευθύνσεις</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Κανένας συγκεκριμένος</translation>
    </message>
    <message>
        <source>Only if it is another one</source>
        <translation>Μόνο αν είναι διαφορετική</translation>
    </message>
    <message>
        <source>No customer of the desk is meant by this row, and it gives no name for a new one.</source>
        <translation>Η γραμμή δεν αφορά κανέναν πελάτη και δεν δίνει όνομα για νέο.</translation>
    </message>
    <message>
        <source>Several customers have the name {name}: give the registration number too.</source>
        <translation>Αρκετοί πελάτες έχουν την επωνυμία {name}: δώστε και τον αριθμό ΓΕΜΗ.</translation>
    </message>
    <message>
        <source>The row points to two customers, {one} and {other}: merge them first, or mend the number.</source>
        <translation>Η γραμμή δείχνει δύο πελάτες, {one} και {other}: συγχωνεύστε τους πρώτα ή διορθώστε τον αριθμό.</translation>
    </message>
    <message>
        <source>This person is not there yet, and a new one needs a name.</source>
        <translation>Αυτό το άτομο δεν υπάρχει ακόμη και ένα νέο χρειάζεται όνομα.</translation>
    </message>
    <message>
        <source>Direct line</source>
        <translation>Απευθείας γραμμή</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Σπίτι</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Κινητό</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Άλλο</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Εργασία</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>Το «{value}» δεν είναι ούτε ναι ούτε όχι.</translation>
    </message>
    <message>
        <source>Changed: {customers} customers, {people} people, {sites} sites.</source>
        <translation>Άλλαξαν: πελάτες {customers}, άτομα {people}, ιστότοποι {sites}.</translation>
    </message>
    <message>
        <source>New: {customers} customers, {people} people, {sites} sites.</source>
        <translation>Νέα: πελάτες {customers}, άτομα {people}, ιστότοποι {sites}.</translation>
    </message>
    <message>
        <source>Line {line}: {said}</source>
        <translation>Γραμμή {line}: {said}</translation>
    </message>
    <message>
        <source>There is no field {field_name}; the fields are {fields}.</source>
        <translation>Δεν υπάρχει πεδίο {field_name}· τα πεδία είναι {fields}.</translation>
    </message>
    <message>
        <source>This is a dry run: nothing was written.</source>
        <translation>Αυτή είναι δοκιμή: δεν γράφτηκε τίποτα.</translation>
    </message>
    <message>
        <source>{file} could not be read: {why}.</source>
        <translation>Το {file} δεν διαβάστηκε: {why}.</translation>
    </message>
    <message>
        <source>“{given}” is not HEADING=FIELD with a heading of the file; the headings are {headings}.</source>
        <translation>Το «{given}» δεν είναι ΕΠΙΚΕΦΑΛΙΔΑ=ΠΕΔΙΟ με επικεφαλίδα του αρχείου· οι επικεφαλίδες είναι {headings}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are left out:</source>
        <translation><numerusform>{n} γραμμή παραλείπεται:</numerusform><numerusform>{n} γραμμές παραλείπονται:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} rows say nothing new.</source>
        <translation><numerusform>{n} γραμμή δεν λέει κάτι νέο.</numerusform><numerusform>{n} γραμμές δεν λένε κάτι νέο.</numerusform></translation>
    </message>
    <message>
        <source>Choose a table (CSV) or business cards (VCF), or drop the file here.</source>
        <translation>Επιλέξτε πίνακα (CSV) ή επαγγελματικές κάρτες (VCF), ή αφήστε το αρχείο εδώ.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Κόμμα</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Κωδικοποίηση</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Πόσο έχει προχωρήσει</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Εισαγωγή πελατών</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Εισαγωγή</translation>
    </message>
    <message>
        <source>Let the file stand over what the desk has (otherwise it fills in what is empty)</source>
        <translation>Το αρχείο υπερισχύει των υπαρχόντων (αλλιώς συμπληρώνει μόνο τα κενά)</translation>
    </message>
    <message>
        <source>Save the reasons</source>
        <translation>Αποθήκευση των λόγων</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ερωτηματικό (;)</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Διαχωριστικό</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Στηλοθέτης</translation>
    </message>
    <message>
        <source>Tables and business cards</source>
        <translation>Πίνακες και επαγγελματικές κάρτες</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was written.</source>
        <translation>Η εισαγωγή διακόπηκε· δεν γράφτηκε τίποτα.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>παραλείφθηκαν</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} rows</source>
        <translation><numerusform>Εισαγωγή {n} γραμμής</numerusform><numerusform>Εισαγωγή {n} γραμμών</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} things were imported or changed.</source>
        <translation><numerusform>{n} στοιχείο εισήχθη ή άλλαξε.</numerusform><numerusform>{n} στοιχεία εισήχθησαν ή άλλαξαν.</numerusform></translation>
    </message>
    <message>
        <source>The person's e-mail</source>
        <translation>Email του ατόμου</translation>
    </message>
    <message>
        <source>The person's phone</source>
        <translation>Τηλέφωνο του ατόμου</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Άτομο</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Δεν εισάγεται</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Οι πρώτες γραμμές του αρχείου</translation>
    </message>
    <message>
        <source>What the column {heading} holds</source>
        <translation>Τι περιέχει η στήλη {heading}</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Γραμμές που παραλείπονται</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Η εισαγωγή ολοκληρώθηκε.</translation>
    </message>
    <message>
        <source>All fields are the same.</source>
        <translation>Όλα τα πεδία είναι ίδια.</translation>
    </message>
    <message>
        <source>Customers that may be the same</source>
        <translation>Πελάτες που ίσως είναι ο ίδιος</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>Εντάσσεται</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Ίσως ο ίδιος</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>Συγχώνευση πελατών</translation>
    </message>
    <message>
        <source>Merge it with</source>
        <translation>Συγχώνευση με</translation>
    </message>
    <message>
        <source>No two customers look like one.</source>
        <translation>Δεν υπάρχουν δύο πελάτες που να μοιάζουν ένας.</translation>
    </message>
    <message>
        <source>Same VAT number</source>
        <translation>Ίδιος ΑΦΜ</translation>
    </message>
    <message>
        <source>Same name and mail domain</source>
        <translation>Ίδια επωνυμία και τομέας email</translation>
    </message>
    <message>
        <source>Same registration number</source>
        <translation>Ίδιος αριθμός ΓΕΜΗ</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Παραμένει</translation>
    </message>
    <message>
        <source>The two customers are apart again.</source>
        <translation>Οι δύο πελάτες είναι πάλι χωριστοί.</translation>
    </message>
    <message>
        <source>Tickets, calls, charges, contracts, bookings, people and sites go along. Issued invoices keep their buyer.</source>
        <translation>Αιτήματα, κλήσεις, χρεώσεις, συμβάσεις, κρατήσεις, άτομα και ιστότοποι μεταφέρονται μαζί. Τα εκδοθέντα τιμολόγια κρατούν τον αγοραστή τους.</translation>
    </message>
    <message>
        <source>{other} was merged into {one}.</source>
        <translation>Ο πελάτης {other} συγχωνεύθηκε στον {one}.</translation>
    </message>
    <message>
        <source>The person's data is erased.</source>
        <translation>Τα δεδομένα του ατόμου διαγράφηκαν.</translation>
    </message>
    <message>
        <source>Copies of the desk made earlier still hold them.</source>
        <translation>Παλαιότερα αντίγραφα τα περιέχουν ακόμη.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Οριστική διαγραφή</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Διαγραφή του ατόμου {name};</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Διαγραφή…</translation>
    </message>
    <message>
        <source>Issued invoices stay as they are, as the law asks: {numbers}.</source>
        <translation>Τα εκδοθέντα τιμολόγια μένουν ως έχουν, όπως απαιτεί ο νόμος: {numbers}.</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Αποθήκευση ως JSON</translation>
    </message>
    <message>
        <source>Show as PDF</source>
        <translation>Εμφάνιση ως PDF</translation>
    </message>
    <message>
        <source>Texts that name the person</source>
        <translation>Κείμενα που αναφέρουν το άτομο</translation>
    </message>
    <message>
        <source>The name, numbers and addresses go for good, and so do the mentions ticked below. Calls and tickets keep their facts.</source>
        <translation>Το όνομα, οι αριθμοί και οι διευθύνσεις χάνονται οριστικά, όπως και οι επιλεγμένες αναφορές. Οι κλήσεις και τα αιτήματα κρατούν τα στοιχεία τους.</translation>
    </message>
    <message>
        <source>When the person is erased, the name also goes out of the texts ticked here:</source>
        <translation>Όταν διαγραφεί το άτομο, το όνομα αφαιρείται και από τα κείμενα που επιλέγονται εδώ:</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, in the paper</source>
        <translation><numerusform>και {n} ακόμη, στο έγγραφο</numerusform><numerusform>και {n} ακόμη, στο έγγραφο</numerusform></translation>
    </message>
    <message>
        <source>This person's data was erased already.</source>
        <translation>Τα δεδομένα αυτού του ατόμου έχουν ήδη διαγραφεί.</translation>
    </message>
    <message>
        <source>Files on the person's tickets</source>
        <translation>Αρχεία στα αιτήματα του ατόμου</translation>
    </message>
    <message>
        <source>Bookkeeping law keeps issued invoices as they were issued: {numbers}.</source>
        <translation>Η φορολογική νομοθεσία διατηρεί τα τιμολόγια όπως εκδόθηκαν: {numbers}.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Διαγράφηκε</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Παραδόθηκε</translation>
    </message>
    <message>
        <source>Invoices that name the person</source>
        <translation>Τιμολόγια που αναφέρουν το άτομο</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>Στο ιστορικό</translation>
    </message>
    <message>
        <source>A business card is of version {versions}.</source>
        <translation>Μια επαγγελματική κάρτα είναι έκδοσης {versions}.</translation>
    </message>
    <message>
        <source>There is no business card in this file: choose one that ends in .vcf.</source>
        <translation>Δεν υπάρχει επαγγελματική κάρτα σε αυτό το αρχείο: επιλέξτε ένα που τελειώνει σε .vcf.</translation>
    </message>
    <message>
        <source>Add a number or address</source>
        <translation>Προσθήκη αριθμού ή διεύθυνσης</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Αριθμός ή διεύθυνση</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>A contract keeps its kind: end this one, and add one of the other kind.</source>
        <translation>Η σύμβαση κρατά το είδος της: λήξτε αυτήν και προσθέστε μία του άλλου είδους.</translation>
    </message>
    <message>
        <source>{profile} has no phone pack: help by phone is open to every customer here, so leave it out.</source>
        <translation>Το προφίλ {profile} δεν έχει πακέτο τηλεφωνικής υποστήριξης: η βοήθεια από το τηλέφωνο είναι ανοικτή σε όλους τους πελάτες εδώ, παραλείψτε το.</translation>
    </message>
    <message>
        <source>{profile} knows no tiers: what a customer is promised here goes by other contracts.</source>
        <translation>Το προφίλ {profile} δεν έχει επίπεδα υπηρεσίας: όσα υπόσχεται το τμήμα στον πελάτη εδώ εξαρτώνται από άλλες συμβάσεις.</translation>
    </message>
    <message>
        <source>The customer has the tier {tier} from {start:date}: end that one the day before this begins.</source>
        <translation>Ο πελάτης έχει το επίπεδο {tier} από {start:date}: λήξτε το την ημέρα πριν αρχίσει αυτό.</translation>
    </message>
    <message>
        <source>The tier is raised to {tier} from {start:date} to {end:date} already: choose days outside it, or end that raise.</source>
        <translation>Το επίπεδο έχει ήδη αναβαθμιστεί σε {tier} από {start:date} έως {end:date}: επιλέξτε ημέρες εκτός αυτού ή λήξτε εκείνη την αναβάθμιση.</translation>
    </message>
    <message>
        <source>A raise is for a time: write the day it ends, or agree on the tier itself.</source>
        <translation>Η αναβάθμιση ισχύει για ορισμένο διάστημα: γράψτε την ημέρα λήξης ή συμφωνήστε το ίδιο το επίπεδο.</translation>
    </message>
    <message>
        <source>The customer has {tier} in that time: a raise goes to a higher tier.</source>
        <translation>Ο πελάτης έχει {tier} σε εκείνο το διάστημα: η αναβάθμιση οδηγεί σε υψηλότερο επίπεδο.</translation>
    </message>
    <message>
        <source>The tier {tier} runs from {start:date} to {end:date}: the raise must lie within it.</source>
        <translation>Το επίπεδο {tier} ισχύει από {start:date} έως {end:date}: η αναβάθμιση πρέπει να είναι μέσα σε αυτό.</translation>
    </message>
    <message>
        <source>The customer's tier begins on {start:date}: the raise can start then at the earliest.</source>
        <translation>Το επίπεδο του πελάτη αρχίζει στις {start:date}: η αναβάθμιση μπορεί να αρχίσει τότε το νωρίτερο.</translation>
    </message>
    <message>
        <source>The agreement can start once the customer has completed a training course: book one, or record one that is done.</source>
        <translation>Η σύμβαση μπορεί να αρχίσει αφού ο πελάτης ολοκληρώσει σεμινάριο εκπαίδευσης: κλείστε ένα ή καταγράψτε ένα που έχει γίνει.</translation>
    </message>
    <message>
        <source>The customer completed a training course on {trained:date}: the agreement can start then at the earliest.</source>
        <translation>Ο πελάτης ολοκλήρωσε σεμινάριο εκπαίδευσης στις {trained:date}: η σύμβαση μπορεί να αρχίσει τότε το νωρίτερο.</translation>
    </message>
    <message>
        <source>The fee is {percent:percent} of the project's price: enter that price on the site, or write the fee here.</source>
        <translation>Το τέλος είναι {percent:percent} της τιμής του έργου: καταχωρίστε την τιμή στον ιστότοπο ή γράψτε το τέλος εδώ.</translation>
    </message>
    <message>
        <source>A contract that renews by itself has no end: leave the end empty, or let it not renew by itself.</source>
        <translation>Μια σύμβαση που ανανεώνεται αυτόματα δεν έχει λήξη: αφήστε τη λήξη κενή ή μην την αφήνετε να ανανεώνεται αυτόματα.</translation>
    </message>
    <message>
        <source>The next renewal comes after the start: choose a later day.</source>
        <translation>Η επόμενη ανανέωση έρχεται μετά την έναρξη: επιλέξτε μεταγενέστερη ημέρα.</translation>
    </message>
    <message>
        <source>A fee of this contract is on an invoice already: end the contract, and add another from the day of the change.</source>
        <translation>Ένα τέλος αυτής της σύμβασης είναι ήδη σε τιμολόγιο: λήξτε τη σύμβαση και προσθέστε άλλη από την ημέρα της αλλαγής.</translation>
    </message>
    <message>
        <source>{value} is not a number of days: write a whole number from 0 to {most}.</source>
        <translation>Το {value} δεν είναι αριθμός ημερών: γράψτε ακέραιο από 0 έως {most}.</translation>
    </message>
    <message>
        <source>“{value}” is not a period: choose month or year.</source>
        <translation>Το «{value}» δεν είναι περίοδος: επιλέξτε μήνα ή έτος.</translation>
    </message>
    <message>
        <source>New terms begin after the contract does and before it ends: choose a day from {first:date} on.</source>
        <translation>Νέοι όροι αρχίζουν μετά την έναρξη της σύμβασης και πριν από τη λήξη της: επιλέξτε ημέρα από {first:date} και μετά.</translation>
    </message>
    <message>
        <source>Terms are agreed from {since:date} on already: choose that day or a later one.</source>
        <translation>Έχουν ήδη συμφωνηθεί όροι από {since:date}: επιλέξτε εκείνη την ημέρα ή μεταγενέστερη.</translation>
    </message>
    <message>
        <source>From a day on only price, surcharge, hourly rate and what is covered can be agreed anew: change the rest by itself.</source>
        <translation>Από μια ημέρα και μετά συμφωνούνται εκ νέου μόνο τιμή, προσαύξηση, ωριαία χρέωση και όσα καλύπτονται: αλλάξτε τα υπόλοιπα χωριστά.</translation>
    </message>
    <message>
        <source>This contract is not one that renews: choose how it renews first, or write a later end.</source>
        <translation>Αυτή η σύμβαση δεν ανανεώνεται: επιλέξτε πρώτα πώς ανανεώνεται ή γράψτε μεταγενέστερη λήξη.</translation>
    </message>
    <message>
        <source>This contract renews by itself on {day:date}: there is nothing to do.</source>
        <translation>Αυτή η σύμβαση ανανεώνεται αυτόματα στις {day:date}: δεν χρειάζεται τίποτα.</translation>
    </message>
    <message>
        <source>The contract begins on {start:date}: end it on that day or later.</source>
        <translation>Η σύμβαση αρχίζει στις {start:date}: λήξτε την εκείνη την ημέρα ή αργότερα.</translation>
    </message>
    <message>
        <source>The contract ends on {end:date} anyway: choose an earlier day.</source>
        <translation>Η σύμβαση λήγει ούτως ή άλλως στις {end:date}: επιλέξτε προγενέστερη ημέρα.</translation>
    </message>
    <message>
        <source>Write why it ends early: it stays on the record.</source>
        <translation>Γράψτε γιατί λήγει πρόωρα: μένει στο ιστορικό.</translation>
    </message>
    <message>
        <source>month</source>
        <translation>μήνας</translation>
    </message>
    <message>
        <source>{first:date} – {last:date}</source>
        <translation>{first:date} – {last:date}</translation>
    </message>
    <message>
        <source>Somebody else has just used the training that was left: price it again.</source>
        <translation>Κάποιος άλλος μόλις χρησιμοποίησε την εκπαίδευση που απέμενε: υπολογίστε ξανά την τιμή.</translation>
    </message>
    <message>
        <source>{tier} is the customer's own tier.</source>
        <translation>Το {tier} είναι το δικό του επίπεδο υπηρεσίας του πελάτη.</translation>
    </message>
    <message>
        <source>{tier} holds by contract.</source>
        <translation>Το {tier} ισχύει βάσει σύμβασης.</translation>
    </message>
    <message>
        <source>Without a tier of its own the customer counts as {tier}.</source>
        <translation>Χωρίς δικό του επίπεδο ο πελάτης θεωρείται {tier}.</translation>
    </message>
    <message>
        <source>Raised to {tier} until {end:date}: tickets received by then take it.</source>
        <translation>Αναβαθμισμένο σε {tier} έως {end:date}: τα αιτήματα που λαμβάνονται έως τότε το παίρνουν.</translation>
    </message>
    <message>
        <source>Raised to {tier}: tickets received in it take it.</source>
        <translation>Αναβαθμισμένο σε {tier}: τα αιτήματα που λαμβάνονται στο διάστημα αυτό το παίρνουν.</translation>
    </message>
    <message>
        <source>The hours agreed for it count as open.</source>
        <translation>Οι ώρες που συμφωνήθηκαν λογίζονται ως ώρες λειτουργίας.</translation>
    </message>
    <message>
        <source>{names} may order chargeable work in it.</source>
        <translation>Μπορούν να παραγγέλνουν εργασία με χρέωση στο διάστημα αυτό: {names}.</translation>
    </message>
    <message>
        <source>Phone guidance in opening hours: {month:duration} left this month, {year:duration} until {end:date}.</source>
        <translation>Τηλεφωνική καθοδήγηση σε ώρες λειτουργίας: απομένουν {month:duration} αυτόν τον μήνα, {year:duration} έως {end:date}.</translation>
    </message>
    <message>
        <source>{site}: {left:duration} of {whole:duration} of the project's training are left, used before anything is charged.</source>
        <translation>{site}: απομένουν {left:duration} από {whole:duration} εκπαίδευσης του έργου και χρησιμοποιούνται πριν από κάθε χρέωση.</translation>
    </message>
    <message>
        <source>Hourly rates are {surcharge:percent} higher.</source>
        <translation>Οι ωριαίες χρεώσεις είναι {surcharge:percent} υψηλότερες.</translation>
    </message>
    <message>
        <source>Tickets of normal priority are handled as high.</source>
        <translation>Τα αιτήματα δεύτερης προτεραιότητας αντιμετωπίζονται ως πρώτης.</translation>
    </message>
    <message>
        <source>Critical tickets are taken up at any hour.</source>
        <translation>Τα κρίσιμα αιτήματα αναλαμβάνονται οποιαδήποτε ώρα.</translation>
    </message>
    <message>
        <source>Hours outside the desk's are not agreed.</source>
        <translation>Δεν έχουν συμφωνηθεί ώρες εκτός ωραρίου.</translation>
    </message>
    <message>
        <source>The desk strives to solve cases the same business day.</source>
        <translation>Στόχος είναι τα θέματα να λύνονται την ίδια εργάσιμη ημέρα.</translation>
    </message>
    <message>
        <source>Costs nothing: {causes:words}.</source>
        <translation>Χωρίς χρέωση: {causes:words}.</translation>
    </message>
    <message>
        <source>Upgrades within the same major version cost nothing.</source>
        <translation>Οι αναβαθμίσεις στην ίδια κύρια έκδοση δεν χρεώνονται.</translation>
    </message>
    <message>
        <source>Development costs {rate:money} an hour.</source>
        <translation>Η ανάπτυξη κοστίζει {rate:money} την ώρα.</translation>
    </message>
    <message>
        <source>Work needs an approved quote first.</source>
        <translation>Για εργασία χρειάζεται πρώτα εγκεκριμένη προσφορά.</translation>
    </message>
    <message>
        <source>Nothing in the desk's promise hangs on it: it is a fee.</source>
        <translation>Δεν επηρεάζει τη δέσμευση υπηρεσιών· τιμολογείται μόνο το τέλος της.</translation>
    </message>
    <message>
        <source>It could start: training was completed on {day:date}.</source>
        <translation>Μπόρεσε να αρχίσει: η εκπαίδευση ολοκληρώθηκε στις {day:date}.</translation>
    </message>
    <message>
        <source>The subscription covers questions about the system and invoices.</source>
        <translation>Η συνδρομή καλύπτει ερωτήσεις για το σύστημα και τα τιμολόγια.</translation>
    </message>
    <message>
        <source>Without a subscription, questions wait for a decision whether they are charged.</source>
        <translation>Χωρίς συνδρομή, για τις ερωτήσεις αποφασίζεται αν χρεώνονται.</translation>
    </message>
    <message>
        <source>By contract since {start:date}.</source>
        <translation>Βάσει σύμβασης από {start:date}.</translation>
    </message>
    <message>
        <source>By contract from {start:date} to {end:date}.</source>
        <translation>Βάσει σύμβασης από {start:date} έως {end:date}.</translation>
    </message>
    <message>
        <source>By contract since {start:date}; it renews by itself on {day:date}.</source>
        <translation>Βάσει σύμβασης από {start:date}· ανανεώνεται αυτόματα στις {day:date}.</translation>
    </message>
    <message>
        <source>For {site} only.</source>
        <translation>Μόνο για τον ιστότοπο {site}.</translation>
    </message>
    <message>
        <source>Terms agreed anew from {day:date}.</source>
        <translation>Οι όροι συμφωνήθηκαν εκ νέου από {day:date}.</translation>
    </message>
    <message>
        <source>Renew it, or let it end</source>
        <translation>Ανανέωση ή λήξη</translation>
    </message>
    <message>
        <source>Last day to give notice</source>
        <translation>Τελευταία ημέρα καταγγελίας</translation>
    </message>
    <message>
        <source>Ends, nothing follows</source>
        <translation>Λήγει, δεν ακολουθεί άλλη</translation>
    </message>
    <message>
        <source>Training due</source>
        <translation>Εκκρεμής εκπαίδευση</translation>
    </message>
    <message>
        <source>Each new user is trained within the time the profile promises.</source>
        <translation>Κάθε νέος χρήστης εκπαιδεύεται μέσα στον χρόνο που υπόσχεται το προφίλ.</translation>
    </message>
    <message>
        <source>Book on the next open course</source>
        <translation>Κράτηση στο επόμενο ανοικτό σεμινάριο</translation>
    </message>
    <message>
        <source>Nobody is to be trained.</source>
        <translation>Κανείς δεν περιμένει εκπαίδευση.</translation>
    </message>
    <message>
        <source>Contracts ending soon</source>
        <translation>Συμβάσεις που λήγουν σύντομα</translation>
    </message>
    <message>
        <source>Terms that end or can be given notice within sixty days.</source>
        <translation>Περίοδοι που λήγουν ή μπορούν να καταγγελθούν μέσα σε εξήντα ημέρες.</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Εμφάνιση πελάτη</translation>
    </message>
    <message>
        <source>No contract ends soon.</source>
        <translation>Καμία σύμβαση δεν λήγει σύντομα.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Κρατήθηκε</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Ενέργεια</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Χωρίς κράτηση</translation>
    </message>
    <message>
        <source>Contract's record</source>
        <translation>Ιστορικό σύμβασης</translation>
    </message>
    <message>
        <source>See who changed the contract and when</source>
        <translation>Δείτε ποιος άλλαξε τη σύμβαση και πότε</translation>
    </message>
    <message>
        <source>Renew contract</source>
        <translation>Ανανέωση σύμβασης</translation>
    </message>
    <message>
        <source>Renew the contract by one period</source>
        <translation>Ανανέωση της σύμβασης κατά μία περίοδο</translation>
    </message>
    <message>
        <source>End contract early</source>
        <translation>Πρόωρη λήξη σύμβασης</translation>
    </message>
    <message>
        <source>End the contract before its time, with the reason</source>
        <translation>Λήξη της σύμβασης πριν από την ώρα της, με την αιτία</translation>
    </message>
    <message>
        <source>See who is to be trained, and book them</source>
        <translation>Δείτε ποιοι πρέπει να εκπαιδευτούν και κλείστε τους θέση</translation>
    </message>
    <message>
        <source>See which contracts end or can be given notice soon</source>
        <translation>Δείτε ποιες συμβάσεις λήγουν ή μπορούν να καταγγελθούν σύντομα</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Όλοι οι ιστότοποι</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ανά έτος</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ανά μήνα</translation>
    </message>
    <message>
        <source>Does not renew</source>
        <translation>Δεν ανανεώνεται</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Κάθε έτος</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Κάθε μήνα</translation>
    </message>
    <message>
        <source>Why it ends early</source>
        <translation>Γιατί λήγει πρόωρα</translation>
    </message>
    <message>
        <source>Of which site</source>
        <translation>Για ποιον ιστότοπο</translation>
    </message>
    <message>
        <source>Fee without VAT</source>
        <translation>Τέλος χωρίς ΦΠΑ</translation>
    </message>
    <message>
        <source>Fee for</source>
        <translation>Περίοδος τέλους</translation>
    </message>
    <message>
        <source>Fees are invoiced from</source>
        <translation>Τιμολόγηση τελών από</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Ανανέωση</translation>
    </message>
    <message>
        <source>Renews next</source>
        <translation>Επόμενη ανανέωση</translation>
    </message>
    <message>
        <source>Notice, days before</source>
        <translation>Καταγγελία, ημέρες πριν</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Ανανεώνεται αυτόματα</translation>
    </message>
    <message>
        <source>Agreed hours outside the desk's</source>
        <translation>Συμφωνημένες ώρες εκτός ωραρίου</translation>
    </message>
    <message>
        <source>Contacts agreed on, who may order in it</source>
        <translation>Συμφωνημένες επαφές που μπορούν να παραγγέλνουν</translation>
    </message>
    <message>
        <source>The change holds from</source>
        <translation>Η αλλαγή ισχύει από</translation>
    </message>
    <message>
        <source>Empty: from the period of today</source>
        <translation>Κενό: από την τρέχουσα περίοδο</translation>
    </message>
    <message>
        <source>Empty: counted from the start</source>
        <translation>Κενό: μετρά από την έναρξη</translation>
    </message>
    <message>
        <source>Empty: it was so from the start</source>
        <translation>Κενό: έτσι ήταν από την αρχή</translation>
    </message>
    <message>
        <source>Nothing is on record: it stood before records were kept.</source>
        <translation>Δεν υπάρχει ιστορικό: η σύμβαση προϋπήρχε της τήρησής του.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Προστέθηκε</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Διορθώθηκε</translation>
    </message>
    <message>
        <source>Agreed anew</source>
        <translation>Συμφωνήθηκε εκ νέου</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Ανανεώθηκε</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Έληξε πρόωρα</translation>
    </message>
    <message>
        <source>Record: {what}</source>
        <translation>Ιστορικό: {what}</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Αυτόματα</translation>
    </message>
    <message>
        <source>Holds from {day:date}.</source>
        <translation>Ισχύει από {day:date}.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Ανανέωση</translation>
    </message>
    <message>
        <source>End early</source>
        <translation>Πρόωρη λήξη</translation>
    </message>
    <message>
        <source>The contract is ended; its reason is on the record.</source>
        <translation>Η σύμβαση έληξε· η αιτία είναι στο ιστορικό.</translation>
    </message>
    <message>
        <source>The contract is renewed.</source>
        <translation>Η σύμβαση ανανεώθηκε.</translation>
    </message>
    <message>
        <source>It renews no more. Fees of later periods that are not invoiced go; what is on an invoice stays.</source>
        <translation>Δεν ανανεώνεται πλέον. Τέλη επόμενων περιόδων που δεν τιμολογήθηκαν διαγράφονται· ό,τι είναι σε τιμολόγιο μένει.</translation>
    </message>
    <message>
        <source>End early: {what}</source>
        <translation>Πρόωρη λήξη: {what}</translation>
    </message>
    <message>
        <source>Nothing beyond the profile's plain terms.</source>
        <translation>Τίποτε πέρα από τους απλούς όρους του προφίλ.</translation>
    </message>
    <message>
        <source>Included training</source>
        <translation>Εκπαίδευση που περιλαμβάνεται</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Συνδρομή</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Έναρξη: {what}</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Δικαιώματα</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Ποια ημέρα</translation>
    </message>
    <message>
        <source>Any day, past or to come: what held then is shown.</source>
        <translation>Οποιαδήποτε ημέρα, παλιά ή μελλοντική: δείχνει τι ίσχυε τότε.</translation>
    </message>
    <message>
        <source>Training is completed: the agreement can start.</source>
        <translation>Η εκπαίδευση ολοκληρώθηκε: η σύμβαση μπορεί να αρχίσει.</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Ανανέωση στις</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>Raised to Standard</source>
        <translation>Αναβαθμισμένο σε Standard</translation>
    </message>
    <message>
        <source>Raised to Premium</source>
        <translation>Αναβαθμισμένο σε Premium</translation>
    </message>
    <message>
        <source>The contract's fee for {first:date} to {last:date} is {net:money} without VAT.</source>
        <translation>Το τέλος της σύμβασης για {first:date} έως {last:date} είναι {net:money} χωρίς ΦΠΑ.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people to be trained</source>
        <translation><numerusform>{n} άτομο για εκπαίδευση</numerusform><numerusform>{n} άτομα για εκπαίδευση</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} contracts end soon</source>
        <translation><numerusform>{n} σύμβαση λήγει σύντομα</numerusform><numerusform>{n} συμβάσεις λήγουν σύντομα</numerusform></translation>
    </message>
    <message>
        <source>Choose one of the customer's people in the table first.</source>
        <translation>Επιλέξτε πρώτα ένα από τα άτομα του πελάτη στον πίνακα.</translation>
    </message>
    <message>
        <source>Train by</source>
        <translation>Εκπαίδευση έως</translation>
    </message>
    <message>
        <source>To do by</source>
        <translation>Ενέργεια έως</translation>
    </message>
    <message numerus="yes">
        <source>{n} agreements to open</source>
        <translation><numerusform>{n} σύμβαση μπορεί να αρχίσει</numerusform><numerusform>{n} συμβάσεις μπορούν να αρχίσουν</numerusform></translation>
    </message>
    <message>
        <source>Agreements to open</source>
        <translation>Συμβάσεις που μπορούν να αρχίσουν</translation>
    </message>
    <message>
        <source>Training is completed, and the agreement it opens is not made yet.</source>
        <translation>Η εκπαίδευση ολοκληρώθηκε, αλλά η σύμβαση που επιτρέπει δεν έχει γίνει ακόμη.</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Έναρξη της σύμβασης</translation>
    </message>
    <message>
        <source>No agreement waits to be opened.</source>
        <translation>Καμία σύμβαση δεν περιμένει να αρχίσει.</translation>
    </message>
    <message>
        <source>See whose training is completed, and open the agreement</source>
        <translation>Δείτε ποιοι ολοκλήρωσαν την εκπαίδευση και αρχίστε τη σύμβαση</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>Drafts, terms of payment or prices went along with this merge: ask the office to take it back.</source>
        <translation>Με αυτή τη συγχώνευση μεταφέρθηκαν πρόχειρα, όροι πληρωμής ή τιμές: ζητήστε από το γραφείο να την αναιρέσει.</translation>
    </message>
</context>
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
        <translation>Αυτό το άτομο δεν υπάρχει πλέον.</translation>
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
        <translation><numerusform>{n} εγγραφή δεν δείχνει πουθενά.</numerusform><numerusform>{n} εγγραφές δεν δείχνουν πουθενά.</numerusform></translation>
    </message>
    <message>
        <source>The database file {file} is gone. Nothing was changed; put it back, then try again.</source>
        <translation>Το αρχείο της βάσης δεδομένων {file} δεν υπάρχει πια. Τίποτα δεν άλλαξε· επαναφέρετέ το και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The database file {file} was replaced by another one. Nothing was changed; start the program again.</source>
        <translation>Το αρχείο της βάσης δεδομένων {file} αντικαταστάθηκε από άλλο. Τίποτα δεν άλλαξε· ξεκινήστε ξανά το πρόγραμμα.</translation>
    </message>
    <message>
        <source>A KID has from {least} to {most} digits: write the number agreed with the bank, or nothing.</source>
        <translation>Το KID έχει από {least} έως {most} ψηφία: γράψτε τον αριθμό που συμφωνήθηκε με την τράπεζα ή αφήστε το κενό.</translation>
    </message>
    <message>
        <source>By MOD11 a KID has one digit more: agree on at least {least} digits with the bank.</source>
        <translation>Με MOD11 το KID έχει ένα ψηφίο ακόμη: συμφωνήστε με την τράπεζα τουλάχιστον {least} ψηφία.</translation>
    </message>
    <message>
        <source>A KID's check digit is made by MOD10 or MOD11.</source>
        <translation>Το ψηφίο ελέγχου του KID υπολογίζεται με MOD10 ή MOD11.</translation>
    </message>
    <message>
        <source>“{given}” is not the number of a bank and branch: write its four digits, as in 0133.</source>
        <translation>Το «{given}» δεν είναι αριθμός τράπεζας και καταστήματος: γράψτε τα τέσσερα ψηφία του, όπως 0133.</translation>
    </message>
    <message>
        <source>This country has no such VAT zone.</source>
        <translation>Αυτή η χώρα δεν έχει τέτοια ζώνη ΦΠΑ.</translation>
    </message>
    <message>
        <source>“{given}” is not an address for e-invoices: write the number, or scheme and number, as in 0192:991825827.</source>
        <translation>Το «{given}» δεν είναι διεύθυνση ηλεκτρονικής τιμολόγησης: γράψτε τον αριθμό ή σχήμα και αριθμό, όπως 0192:991825827.</translation>
    </message>
    <message>
        <source>“{given}” is not a ΓΕΜΗ number: write its twelve digits.</source>
        <translation>Το «{given}» δεν είναι αριθμός ΓΕΜΗ: γράψτε τα δώδεκα ψηφία του.</translation>
    </message>
    <message>
        <source>Digits of a KID</source>
        <translation>Ψηφία του KID</translation>
    </message>
    <message>
        <source>As agreed with the bank</source>
        <translation>Όπως συμφωνήθηκε με την τράπεζα</translation>
    </message>
    <message>
        <source>Check digit of a KID</source>
        <translation>Ψηφίο ελέγχου του KID</translation>
    </message>
    <message>
        <source>Bank and branch of claims</source>
        <translation>Τράπεζα και κατάστημα απαιτήσεων</translation>
    </message>
    <message>
        <source>Four digits, such as 0133; empty: no claims</source>
        <translation>Τέσσερα ψηφία, π.χ. 0133· κενό: καμία απαίτηση</translation>
    </message>
    <message>
        <source>VAT zone</source>
        <translation>Ζώνη ΦΠΑ</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Όλη η χώρα</translation>
    </message>
    <message>
        <source>Islands with lower rates</source>
        <translation>Νησιά με μειωμένους συντελεστές</translation>
    </message>
    <message>
        <source>ΓΕΜΗ number</source>
        <translation>Αριθμός ΓΕΜΗ</translation>
    </message>
    <message>
        <source>Twelve digits</source>
        <translation>Δώδεκα ψηφία</translation>
    </message>
    <message>
        <source>E-invoice address</source>
        <translation>Διεύθυνση ηλεκτρονικής τιμολόγησης</translation>
    </message>
    <message>
        <source>Empty: the registration number</source>
        <translation>Κενό: ο αριθμός μητρώου</translation>
    </message>
    <message>
        <source>{field} must be a list of dates.</source>
        <translation>{field}: χρειάζεται λίστα ημερομηνιών.</translation>
    </message>
    <message>
        <source>A profile holds texts, whole numbers, dates, true and false; “{given}” is none of them.</source>
        <translation>Ένα προφίλ περιέχει κείμενα, ακέραιους αριθμούς, ημερομηνίες, true και false· το «{given}» δεν είναι τίποτε από αυτά.</translation>
    </message>
    <message>
        <source>{field}: the priority {given} is missing; give it a name.</source>
        <translation>{field}: λείπει η προτεραιότητα {given}· δώστε της όνομα.</translation>
    </message>
    <message>
        <source>{field}: some requests run on no calendar; end with a row without conditions.</source>
        <translation>{field}: ορισμένα αιτήματα δεν ακολουθούν κανένα ημερολόγιο· τελειώστε με μια γραμμή χωρίς όρους.</translation>
    </message>
    <message>
        <source>{field} is longer than {most} characters: shorten it.</source>
        <translation>{field}: το κείμενο ξεπερνά τους {most} χαρακτήρες· συντομεύστε το.</translation>
    </message>
    <message>
        <source>{field} holds signs that cannot be shown; type it anew on one line.</source>
        <translation>{field}: περιέχει χαρακτήρες που δεν εμφανίζονται· πληκτρολογήστε το ξανά σε μία γραμμή.</translation>
    </message>
    <message>
        <source>{field} has more than {most} rows.</source>
        <translation>{field}: περισσότερες από {most} γραμμές.</translation>
    </message>
    <message>
        <source>{field}: “{given}” has hours already; give each day once.</source>
        <translation>{field}: η ημέρα «{given}» έχει ήδη ώρες· δώστε κάθε ημέρα μία φορά.</translation>
    </message>
    <message>
        <source>{field} promises nothing: give it an aim or a latest.</source>
        <translation>{field}: δεν υπόσχεται τίποτε· δώστε στόχο ή τελευταία προθεσμία.</translation>
    </message>
    <message>
        <source>{field} is counted from the aim, and there is none.</source>
        <translation>{field}: μετριέται από τον στόχο, και στόχος δεν υπάρχει.</translation>
    </message>
    <message>
        <source>{field} comes before the aim: make it the same or later.</source>
        <translation>{field}: προηγείται του στόχου· κάντε το ίδιο ή αργότερο.</translation>
    </message>
    <message>
        <source>{field} lies outside the hours of the calendar “{given}”.</source>
        <translation>{field}: βρίσκεται εκτός των ωρών του ημερολογίου «{given}».</translation>
    </message>
    <message>
        <source>This file is larger than 256 KB: it is no profile.</source>
        <translation>Το αρχείο ξεπερνά τα 256 KB: δεν είναι προφίλ.</translation>
    </message>
    <message>
        <source>This is not a text in UTF-8: save it as UTF-8 and try again.</source>
        <translation>Δεν είναι κείμενο σε UTF-8: αποθηκεύστε το ως UTF-8 και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>This is no profile: its tables are nested too deep.</source>
        <translation>Δεν είναι προφίλ: οι πίνακές του είναι υπερβολικά εμφωλευμένοι.</translation>
    </message>
    <message>
        <source>{field}: no sentence is known for “{given}”, so no customer could be told why; use one of {choices}.</source>
        <translation>{field}: δεν υπάρχει πρόταση για το «{given}», άρα κανένας πελάτης δεν θα μάθαινε το γιατί· χρησιμοποιήστε ένα από τα {choices}.</translation>
    </message>
    <message>
        <source>This profile is of another country or currency than the desk's own: {given} instead of {own}.</source>
        <translation>Αυτό το προφίλ είναι άλλης χώρας ή άλλου νομίσματος από το δικό μας: {given} αντί για {own}.</translation>
    </message>
    <message>
        <source>The desk's profile is damaged: {why} An earlier version of it, or the one it began with, can be taken instead.</source>
        <translation>Το προφίλ μας έχει καταστραφεί: {why} Μπορεί να ισχύσει μια προηγούμενη έκδοσή του ή εκείνη με την οποία ξεκίνησε.</translation>
    </message>
    <message>
        <source>There is no version {version} of the profile.</source>
        <translation>Δεν υπάρχει έκδοση {version} του προφίλ.</translation>
    </message>
    <message>
        <source>The profile does not mark this as an assumption any more.</source>
        <translation>Το προφίλ δεν το σημειώνει πλέον ως παραδοχή.</translation>
    </message>
</context>
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
        <translation>Παίζει έναν απαλό ήχο ένα λεπτό πριν αρχίσει νέο 15λεπτο.</translation>
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
        <translation>1ο 15λεπτο</translation>
    </message>
    <message>
        <source>2nd quarter</source>
        <translation>2ο 15λεπτο</translation>
    </message>
    <message>
        <source>3rd quarter</source>
        <translation>3ο 15λεπτο</translation>
    </message>
    <message>
        <source>4th quarter</source>
        <translation>4ο 15λεπτο</translation>
    </message>
    <message>
        <source>5th quarter</source>
        <translation>5ο 15λεπτο</translation>
    </message>
    <message>
        <source>6th quarter</source>
        <translation>6ο 15λεπτο</translation>
    </message>
    <message>
        <source>7th quarter</source>
        <translation>7ο 15λεπτο</translation>
    </message>
    <message>
        <source>8th quarter</source>
        <translation>8ο 15λεπτο</translation>
    </message>
    <message>
        <source>{clock} left</source>
        <translation>απομένουν {clock}</translation>
    </message>
    <message>
        <source>Quarter {n}</source>
        <translation>{n}ο 15λεπτο</translation>
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
        <source>A call was not finished</source>
        <translation>Μια κλήση δεν ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>End it there</source>
        <translation>Τέλος σε εκείνο το σημείο</translation>
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
    <message>
        <source>Everywhere</source>
        <translation>Παντού</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Αναφορές</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Εβδομαδιαία αναφορά</translation>
    </message>
    <message>
        <source>No week is reported yet</source>
        <translation>Δεν υπάρχει ακόμη αναφορά εβδομάδας</translation>
    </message>
    <message>
        <source>A week is reported by itself once it has closed.</source>
        <translation>Η αναφορά μιας εβδομάδας συντάσσεται αυτόματα μόλις κλείσει.</translation>
    </message>
    <message>
        <source>At most {most} rows can be chosen at once; so many are chosen now.</source>
        <translation>Μπορούν να επιλεγούν το πολύ {most} γραμμές κάθε φορά· τόσες είναι τώρα επιλεγμένες.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Εκτυπωτής</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Όνομα:</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Ιδιότητες</translation>
    </message>
    <message>
        <source>Place:</source>
        <translation>Θέση:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Είδος:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Αρχείο:</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Τι εκτυπώνεται</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Σελίδες από</translation>
    </message>
    <message>
        <source>to</source>
        <translation>έως</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Σελίδες</translation>
    </message>
    <message>
        <source>How it is printed</source>
        <translation>Πώς εκτυπώνεται</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Αντίγραφα:</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Αντίγραφα</translation>
    </message>
    <message>
        <source>Sort copies</source>
        <translation>Ταξινόμηση αντιγράφων</translation>
    </message>
    <message>
        <source>Last page first</source>
        <translation>Πρώτα η τελευταία σελίδα</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Χρώματα</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Έγχρωμα</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Αποχρώσεις του γκρι</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Και στις δύο όψεις</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Όχι</translation>
    </message>
    <message>
        <source>Turned over the long side</source>
        <translation>Γύρισμα στη μεγάλη πλευρά</translation>
    </message>
    <message>
        <source>Turned over the short side</source>
        <translation>Γύρισμα στη μικρή πλευρά</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Επιλογές</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Όλες οι σελίδες</translation>
    </message>
    <message>
        <source>Odd pages</source>
        <translation>Μονές σελίδες</translation>
    </message>
    <message>
        <source>Even pages</source>
        <translation>Ζυγές σελίδες</translation>
    </message>
    <message>
        <source>Pages of:</source>
        <translation>Σελίδες:</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Αυτή η σελίδα</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>Ό,τι είναι επιλεγμένο</translation>
    </message>
    <message>
        <source>Into a file (PDF)</source>
        <translation>Σε αρχείο (PDF)</translation>
    </message>
    <message>
        <source>A file here</source>
        <translation>Αρχείο σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>Write a PDF file</source>
        <translation>Εγγραφή αρχείου PDF</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Αναζήτηση σε:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Όνομα αρχείου:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Είδος αρχείου:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Φάκελος:</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Επιλογή</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Μετάβαση πίσω</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Μπροστά</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Μετάβαση μπροστά</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>Ο φάκελος από πάνω</translation>
    </message>
    <message>
        <source>Go to the folder above</source>
        <translation>Μετάβαση στον φάκελο από πάνω</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Νέος φάκελος</translation>
    </message>
    <message>
        <source>Make a new folder</source>
        <translation>Δημιουργία νέου φακέλου</translation>
    </message>
    <message>
        <source>Show names alone</source>
        <translation>Εμφάνιση μόνο ονομάτων</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Λεπτομέρειες</translation>
    </message>
    <message>
        <source>Show names with size and day</source>
        <translation>Εμφάνιση ονομάτων με μέγεθος και ημερομηνία</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Θέσεις</translation>
    </message>
    <message>
        <source>Places one goes to often</source>
        <translation>Θέσεις που επισκέπτεστε συχνά</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Αρχεία</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Υπολογιστής</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Μονάδα δίσκου</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Φάκελος</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Μετονομασία</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>Εμφάνιση κρυφών αρχείων</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Φάκελοι</translation>
    </message>
    <message>
        <source>%1 is there already.
Is it to be replaced?</source>
        <translation>Το %1 υπάρχει ήδη.
Να αντικατασταθεί;</translation>
    </message>
    <message>
        <source>%1
There is no such file: look at its name again.</source>
        <translation>%1
Δεν υπάρχει τέτοιο αρχείο: δείτε ξανά το όνομα.</translation>
    </message>
    <message>
        <source>%1
There is no such folder: look at its name again.</source>
        <translation>%1
Δεν υπάρχει τέτοιος φάκελος: δείτε ξανά το όνομα.</translation>
    </message>
    <message>
        <source>Is “%1” to be deleted?</source>
        <translation>Να διαγραφεί το «%1»;</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Invoice</source>
        <translation>Τιμολόγιο</translation>
    </message>
    <message>
        <source>Invoice for services</source>
        <translation>Τιμολόγιο Παροχής Υπηρεσιών</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Πιστωτικό τιμολόγιο</translation>
    </message>
    <message>
        <source>Pro forma invoice</source>
        <translation>Προτιμολόγιο</translation>
    </message>
    <message>
        <source>Draft invoice</source>
        <translation>Σχέδιο τιμολογίου</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>Δεν έχει εκδοθεί</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Αριθμός τιμολογίου</translation>
    </message>
    <message>
        <source>Credit note number</source>
        <translation>Αριθμός πιστωτικού</translation>
    </message>
    <message>
        <source>Pro forma number</source>
        <translation>Αριθμός προτιμολογίου</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Ημερομηνία έκδοσης</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Ημερομηνία έκδοσης</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Ημερομηνία λήξης πληρωμής</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Όροι πληρωμής</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Αναφορά πελάτη</translation>
    </message>
    <message>
        <source>Period of work</source>
        <translation>Περίοδος εργασιών</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Κωδικός πληρωμής</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Αριθμός αναφοράς</translation>
    </message>
    <message>
        <source>KID</source>
        <translation>KID</translation>
    </message>
    <message>
        <source>RF reference</source>
        <translation>Κωδικός RF</translation>
    </message>
    <message>
        <source>Claim number</source>
        <translation>Αριθμός απαίτησης</translation>
    </message>
    <message>
        <source>Credits invoice</source>
        <translation>Πιστώνει το τιμολόγιο</translation>
    </message>
    <message>
        <source>Original invoice's date</source>
        <translation>Ημερομηνία αρχικού τιμολογίου</translation>
    </message>
    <message>
        <source>Payment details</source>
        <translation>Στοιχεία πληρωμής</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Δικαιούχος</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Τραπεζικός λογαριασμός</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Πληρωτέο ποσό</translation>
    </message>
    <message>
        <source>Total credited</source>
        <translation>Σύνολο πίστωσης</translation>
    </message>
    <message>
        <source>Total with VAT</source>
        <translation>Σύνολο με ΦΠΑ</translation>
    </message>
    <message>
        <source>Net total</source>
        <translation>Σύνολο χωρίς ΦΠΑ</translation>
    </message>
    <message>
        <source>VAT {rate:percent} of {net}</source>
        <translation>ΦΠΑ {rate:percent} επί {net}</translation>
    </message>
    <message>
        <source>Net {currency}</source>
        <translation>Χωρίς ΦΠΑ {currency}</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ποσότητα</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Τιμή μονάδας</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>ΦΠΑ</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Εργασία</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Σχέδιο</translation>
    </message>
    <message>
        <source>This draft is for checking only. It has no number, and nothing is to be paid by it.</source>
        <translation>Το σχέδιο αυτό προορίζεται μόνο για έλεγχο. Δεν έχει αριθμό και δεν πληρώνεται τίποτα βάσει αυτού.</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Δεν οφείλεται πληρωμή</translation>
    </message>
    <message>
        <source>{amount} is credited against invoice {number}.</source>
        <translation>Πιστώνεται ποσό {amount} έναντι του τιμολογίου {number}.</translation>
    </message>
    <message>
        <source>This paper has no ΜΑΡΚ and is not a tax document: the document itself is issued through myDATA or a certified provider.</source>
        <translation>Το παρόν δεν φέρει ΜΑΡΚ και δεν αποτελεί φορολογικό στοιχείο: το παραστατικό εκδίδεται μέσω myDATA ή πιστοποιημένου παρόχου.</translation>
    </message>
    <message>
        <source>Gjalddagi is the day the amount falls due; eindagi is the last day to pay it without default interest.</source>
        <translation>Gjalddagi είναι η ημέρα που το ποσό γίνεται πληρωτέο· eindagi είναι η τελευταία ημέρα πληρωμής χωρίς τόκους.</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Τιμοκατάλογος</translation>
    </message>
    <message>
        <source>valid from {day}</source>
        <translation>ισχύει από {day}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Μονάδα</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Χωρίς ΦΠΑ</translation>
    </message>
    <message>
        <source>With VAT {rate:percent}</source>
        <translation>Με ΦΠΑ {rate:percent}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Προσφορά</translation>
    </message>
    <message>
        <source>Covered, at no charge</source>
        <translation>Καλύπτεται χωρίς χρέωση</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Τι υποσχόμαστε</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Ωράριο λειτουργίας</translation>
    </message>
    <message>
        <source>Decided by us: not part of the published terms.</source>
        <translation>Δική μας απόφαση: δεν περιλαμβάνεται στους δημοσιευμένους όρους.</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Παρουσιολόγιο</translation>
    </message>
    <message>
        <source>{day:year}, {start:clock}–{end:clock}</source>
        <translation>{day:year}, {start:clock}–{end:clock}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Πού</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Εκπαιδευτής</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Παρουσία</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Υπογραφή</translation>
    </message>
    <message>
        <source>An invoice needs at least one line: add the work it is for.</source>
        <translation>Ένα τιμολόγιο χρειάζεται τουλάχιστον μία γραμμή: προσθέστε την εργασία που αφορά.</translation>
    </message>
    <message>
        <source>An issued invoice needs its number and its date: issue it first, or print it as a draft.</source>
        <translation>Ένα εκδοθέν τιμολόγιο χρειάζεται αριθμό και ημερομηνία: εκδώστε το πρώτα ή τυπώστε το ως σχέδιο.</translation>
    </message>
    <message>
        <source>A credit note needs the number of the invoice it credits.</source>
        <translation>Ένα πιστωτικό τιμολόγιο χρειάζεται τον αριθμό του τιμολογίου που πιστώνει.</translation>
    </message>
    <message>
        <source>Line {number} has an amount but no VAT rate.</source>
        <translation>Η γραμμή {number} έχει ποσό αλλά όχι συντελεστή ΦΠΑ.</translation>
    </message>
    <message>
        <source>{amount} cannot be printed as an amount.</source>
        <translation>Το {amount} δεν μπορεί να τυπωθεί ως ποσό.</translation>
    </message>
    <message>
        <source>{amount} has more decimals than {currency} has.</source>
        <translation>Το {amount} έχει περισσότερα δεκαδικά από όσα έχει το {currency}.</translation>
    </message>
    <message>
        <source>The figures do not add up: the parts make {parts}, the paper says {whole}.</source>
        <translation>Τα ποσά δεν συμφωνούν: τα μέρη κάνουν {parts}, το έγγραφο γράφει {whole}.</translation>
    </message>
    <message>
        <source>The colour {colour} is not written as #RRGGBB, for example #0B6685.</source>
        <translation>Το χρώμα {colour} δεν είναι γραμμένο ως #RRGGBB, για παράδειγμα #0B6685.</translation>
    </message>
    <message>
        <source>The logo is not a picture that can be printed: choose a PNG or JPEG file.</source>
        <translation>Το λογότυπο δεν είναι εικόνα που μπορεί να τυπωθεί: επιλέξτε αρχείο PNG ή JPEG.</translation>
    </message>
    <message>
        <source>The logo is too large: choose a picture under 4 MB and 16 million pixels.</source>
        <translation>Το λογότυπο είναι πολύ μεγάλο: επιλέξτε εικόνα κάτω από 4 MB και 16 εκατομμύρια εικονοστοιχεία.</translation>
    </message>
    <message>
        <source>“{text}” has the character {character} ({name}), which cannot be printed: write it in Latin, Greek or Cyrillic letters.</source>
        <translation>Το «{text}» έχει τον χαρακτήρα {character} ({name}), που δεν μπορεί να τυπωθεί: γράψτε το με λατινικά, ελληνικά ή κυριλλικά γράμματα.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days net</source>
        <translation><numerusform>{n} ημέρα</numerusform><numerusform>{n} ημέρες</numerusform></translation>
    </message>
    <message>
        <source>Your order number</source>
        <translation>Αριθμός παραγγελίας σας</translation>
    </message>
    <message>
        <source>Place of delivery</source>
        <translation>Τόπος παροχής</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Πληρωτής</translation>
    </message>
    <message>
        <source>VAT {rate:percent} ({category}) of {net}</source>
        <translation>ΦΠΑ {rate:percent} ({category}) επί {net}</translation>
    </message>
    <message>
        <source>VAT in {currency}</source>
        <translation>ΦΠΑ σε {currency}</translation>
    </message>
    <message>
        <source>VAT in {currency} (1 {foreign} = {rate})</source>
        <translation>ΦΠΑ σε {currency} (1 {foreign} = {rate})</translation>
    </message>
    <message>
        <source>Pay by scanning this code in your bank's app.</source>
        <translation>Πληρώστε σαρώνοντας τον κωδικό με την εφαρμογή της τράπεζάς σας.</translation>
    </message>
    <message>
        <source>QR code with this payment for a bank's app</source>
        <translation>Κωδικός QR με αυτή την πληρωμή για τραπεζική εφαρμογή</translation>
    </message>
    <message>
        <source>Check this document at the tax authority.</source>
        <translation>Επαληθεύστε το παραστατικό στην ΑΑΔΕ.</translation>
    </message>
    <message>
        <source>QR code with the address {address}</source>
        <translation>Κωδικός QR με τη διεύθυνση {address}</translation>
    </message>
    <message>
        <source>Barcode of the payment: {digits}</source>
        <translation>Γραμμωτός κώδικας της πληρωμής: {digits}</translation>
    </message>
    <message>
        <source>the place where the work was delivered</source>
        <translation>ο τόπος παροχής της υπηρεσίας</translation>
    </message>
    <message>
        <source>the customer's VAT number</source>
        <translation>ο αριθμός ΦΠΑ του πελάτη</translation>
    </message>
    <message>
        <source>the reason why no VAT is charged</source>
        <translation>ο λόγος μη χρέωσης ΦΠΑ</translation>
    </message>
    <message>
        <source>VAT of {rate:percent} is not a rate of {day:date} in the seller's country ({known}): choose the rate of the day of supply.</source>
        <translation>Το {rate:percent} δεν ήταν συντελεστής ΦΠΑ στη χώρα του πωλητή στις {day:date} ({known}): επιλέξτε τον συντελεστή της ημέρας παροχής.</translation>
    </message>
    <message>
        <source>The IBAN {iban} does not hold: one of its characters is wrong.</source>
        <translation>Το IBAN {iban} δεν είναι έγκυρο: ένας από τους χαρακτήρες του είναι λάθος.</translation>
    </message>
    <message>
        <source>The reference {reference} does not hold: one of its digits is wrong.</source>
        <translation>Ο κωδικός πληρωμής {reference} δεν είναι έγκυρος: ένα από τα ψηφία του είναι λάθος.</translation>
    </message>
    <message>
        <source>{amount} cannot be paid by a code: it must be from {least} to {most} euros.</source>
        <translation>Το ποσό {amount} δεν πληρώνεται με κωδικό: πρέπει να είναι από {least} έως {most} ευρώ.</translation>
    </message>
    <message>
        <source>The VAT rate {rate:percent} does not belong to the VAT category {category}.</source>
        <translation>Ο συντελεστής ΦΠΑ {rate:percent} δεν ανήκει στην κατηγορία ΦΠΑ {category}.</translation>
    </message>
    <message>
        <source>e-invoices of this country are issued through myDATA or a certified provider</source>
        <translation>τα ηλεκτρονικά τιμολόγια αυτής της χώρας εκδίδονται μέσω myDATA ή πιστοποιημένου παρόχου</translation>
    </message>
    <message>
        <source>only an issued invoice or credit note is sent as an e-invoice</source>
        <translation>μόνο εκδοθέν τιμολόγιο ή πιστωτικό σημείωμα αποστέλλεται ως ηλεκτρονικό τιμολόγιο</translation>
    </message>
    <message>
        <source>the desk's address for e-invoices</source>
        <translation>η διεύθυνση ηλεκτρονικής τιμολόγησης του γραφείου</translation>
    </message>
    <message>
        <source>the customer's address for e-invoices, or its registration number</source>
        <translation>η διεύθυνση ηλεκτρονικής τιμολόγησης του πελάτη ή ο αριθμός μητρώου του</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Από μεταφορά</translation>
    </message>
    <message>
        <source>Invoice {number} has no e-invoice: its country's network wants none, or the buyer has no address for one.</source>
        <translation>Το τιμολόγιο {number} δεν έχει ηλεκτρονική μορφή: το δίκτυο της χώρας δεν τη δέχεται ή ο αγοραστής δεν έχει διεύθυνση ηλεκτρονικής τιμολόγησης.</translation>
    </message>
    <message>
        <source>Discount of {percent:percent}</source>
        <translation>Έκπτωση {percent:percent}</translation>
    </message>
</context>
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
        <translation>Θα μπει στην επόμενη έκδοση του συστήματος, η οποία μπορεί να αναβληθεί· δεν δίνεται δέσμευση χρόνου.</translation>
    </message>
    <message>
        <source>No time is promised for handling it until a date is agreed with the customer.</source>
        <translation>Δεν δίνεται δέσμευση χρόνου για τη διεκπεραίωση μέχρι να συμφωνηθεί ημερομηνία με τον πελάτη.</translation>
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
        <translation>Παραδοχή προς έλεγχο: η δημοσιευμένη δέσμευση δεν αναφέρει ωράριο· χρησιμοποιείται 9–16 τις καθημερινές.</translation>
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
        <translation>Δέσμευση</translation>
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
        <translation>Δέσμευση: εκκρεμεί η έγκριση εξουσιοδοτημένου υπευθύνου</translation>
    </message>
    <message>
        <source>Promise: held until an estimate is approved</source>
        <translation>Δέσμευση: εκκρεμεί η έγκριση της εκτίμησης</translation>
    </message>
    <message>
        <source>Promise: held until the customer is told the hours</source>
        <translation>Δέσμευση: εκκρεμεί η ενημέρωση του πελάτη για τις ώρες</translation>
    </message>
    <message>
        <source>Promise: held until it is decided whether the work is charged</source>
        <translation>Δέσμευση: εκκρεμεί η απόφαση αν η εργασία χρεώνεται</translation>
    </message>
    <message>
        <source>Promise: held until a price is set</source>
        <translation>Δέσμευση: εκκρεμεί ο ορισμός τιμής</translation>
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
        <translation>Δέσμευση: στην επόμενη έκδοση</translation>
    </message>
    <message>
        <source>Promise: none</source>
        <translation>Δέσμευση: καμία</translation>
    </message>
    <message>
        <source>Next release</source>
        <translation>Επόμενη έκδοση</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>Χωρίς δέσμευση</translation>
    </message>
    <message>
        <source>Promise: {name}, due {at:moment}</source>
        <translation>Δέσμευση: {name}, {at:moment}</translation>
    </message>
    <message>
        <source>Promise: waiting for the customer since {day:day}</source>
        <translation>Δέσμευση: αναμονή πελάτη από {day:day}</translation>
    </message>
    <message>
        <source>Promise: {name}, aim passed, to be kept by {at:moment}</source>
        <translation>Δέσμευση: {name}, ο στόχος παρήλθε, το αργότερο {at:moment}</translation>
    </message>
    <message>
        <source>Promise: none, the ticket is resolved</source>
        <translation>Δέσμευση: καμία, το αίτημα έχει επιλυθεί</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Επιλύθηκε</translation>
    </message>
    <message numerus="yes">
        <source>Promise: breached {n} minutes ago</source>
        <translation><numerusform>Δέσμευση: αθετήθηκε πριν από {n} λεπτό</numerusform><numerusform>Δέσμευση: αθετήθηκε πριν από {n} λεπτά</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Promise: breached {n} hours ago</source>
        <translation><numerusform>Δέσμευση: αθετήθηκε πριν από {n} ώρα</numerusform><numerusform>Δέσμευση: αθετήθηκε πριν από {n} ώρες</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Promise: breached {n} days ago</source>
        <translation><numerusform>Δέσμευση: αθετήθηκε πριν από {n} ημέρα</numerusform><numerusform>Δέσμευση: αθετήθηκε πριν από {n} ημέρες</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Promise: {name}, due in {n} minutes</source>
        <translation><numerusform>Δέσμευση: {name}, σε {n} λεπτό</numerusform><numerusform>Δέσμευση: {name}, σε {n} λεπτά</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Promise: {name}, due in {n} hours</source>
        <translation><numerusform>Δέσμευση: {name}, σε {n} ώρα</numerusform><numerusform>Δέσμευση: {name}, σε {n} ώρες</numerusform></translation>
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
        <translation>Δέσμευση: {name}, ο στόχος παρήλθε</translation>
    </message>
    <message>
        <source>Aim passed</source>
        <translation>Εκτός στόχου</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} assumptions</source>
        <translation><numerusform>Εμφάνιση {n} παραδοχής</numerusform><numerusform>Εμφάνιση {n} παραδοχών</numerusform></translation>
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
        <translation>Η επόμενη δέσμευση λήγει {at:moment}.</translation>
    </message>
    <message>
        <source>No promise is running.</source>
        <translation>Δεν τρέχει καμία δέσμευση.</translation>
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
        <translation>Γράψτε απάντηση (παραλήπτης: {name})</translation>
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
        <translation><numerusform>Εμφάνιση {n} παλαιότερης εγγραφής</numerusform><numerusform>Εμφάνιση {n} παλαιότερων εγγραφών</numerusform></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Άγνωστο</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets wait for their customers</source>
        <translation><numerusform>{n} αίτημα σε αναμονή πελάτη</numerusform><numerusform>{n} αιτήματα σε αναμονή πελάτη</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The clock of {n} tickets runs again</source>
        <translation><numerusform>Ο χρόνος μετρά ξανά για {n} αίτημα</numerusform><numerusform>Ο χρόνος μετρά ξανά για {n} αιτήματα</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets were lifted one step</source>
        <translation><numerusform>{n} αίτημα ανέβηκε ένα επίπεδο</numerusform><numerusform>{n} αιτήματα ανέβηκαν ένα επίπεδο</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets resolved</source>
        <translation><numerusform>{n} αίτημα επιλύθηκε</numerusform><numerusform>{n} αιτήματα επιλύθηκαν</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are open again</source>
        <translation><numerusform>{n} αίτημα είναι πάλι ανοικτό</numerusform><numerusform>{n} αιτήματα είναι πάλι ανοικτά</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets have no owner now</source>
        <translation><numerusform>{n} αίτημα δεν έχει πια υπεύθυνο</numerusform><numerusform>{n} αιτήματα δεν έχουν πια υπεύθυνο</numerusform></translation>
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
        <translation><numerusform>{n} αίτημα είναι δικό σας</numerusform><numerusform>{n} αιτήματα είναι δικά σας</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are with {name} now</source>
        <translation><numerusform>{n} αίτημα έχει τώρα υπεύθυνο: {name}</numerusform><numerusform>{n} αιτήματα έχουν τώρα υπεύθυνο: {name}</numerusform></translation>
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
        <translation>Καμία δέσμευση δεν έχει αθετηθεί.</translation>
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
        <translation><numerusform>{n} ημέρα</numerusform><numerusform>{n} ημέρες</numerusform></translation>
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
    <message>
        <source>Work · {length:duration}</source>
        <translation>Εργασία · {length:duration}</translation>
    </message>
    <message>
        <source>Give the team a name.</source>
        <translation>Δώστε όνομα στην ομάδα.</translation>
    </message>
    <message>
        <source>There is a team “{name}” already.</source>
        <translation>Υπάρχει ήδη ομάδα «{name}».</translation>
    </message>
    <message>
        <source>One team must stay in use.</source>
        <translation>Μία ομάδα πρέπει να παραμείνει σε χρήση.</translation>
    </message>
    <message>
        <source>This team is not there any more.</source>
        <translation>Αυτή η ομάδα δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>This team is not the desk's: choose another.</source>
        <translation>Η ομάδα αυτή δεν ανήκει στο τμήμα υποστήριξης: επιλέξτε άλλη.</translation>
    </message>
    <message>
        <source>{number} was merged into {target} already.</source>
        <translation>Το {number} έχει ήδη συγχωνευθεί στο {target}.</translation>
    </message>
    <message>
        <source>{who} has replied while you were writing: read it, then send or change yours.</source>
        <translation>{who}: απάντησε ενώ γράφατε. Διαβάστε την απάντηση και μετά στείλτε ή αλλάξτε τη δική σας.</translation>
    </message>
    <message>
        <source>Ticket {number} is closed: take it up again before you change it.</source>
        <translation>Το αίτημα {number} είναι κλειστό: ανοίξτε το ξανά πριν το αλλάξετε.</translation>
    </message>
    <message>
        <source>A ticket can't be linked to itself: choose another.</source>
        <translation>Ένα αίτημα δεν συνδέεται με τον εαυτό του: επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>{other} waits for {number} already, directly or through others: a circle of blocks would never end.</source>
        <translation>Το {other} περιμένει ήδη το {number}, άμεσα ή μέσω άλλων: ένας κύκλος εμποδίων δεν θα τελείωνε ποτέ.</translation>
    </message>
    <message>
        <source>This link is not there any more.</source>
        <translation>Αυτή η σύνδεση δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>{number} is blocked by {others}, which is not resolved yet.</source>
        <translation>Το {number} εμποδίζεται από το {others}, που δεν έχει επιλυθεί ακόμη.</translation>
    </message>
    <message>
        <source>There is nothing to take back: it was taken back already.</source>
        <translation>Δεν υπάρχει κάτι προς αναίρεση: έχει ήδη αναιρεθεί.</translation>
    </message>
    <message>
        <source>A ticket can't be merged into itself: choose another.</source>
        <translation>Ένα αίτημα δεν συγχωνεύεται με τον εαυτό του: επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>{number} belongs to another customer than {target}: change its customer first, then merge.</source>
        <translation>Το {number} ανήκει σε άλλον πελάτη από το {target}: αλλάξτε πρώτα τον πελάτη και μετά συγχωνεύστε.</translation>
    </message>
    <message>
        <source>{target} is resolved: take it up again before an open ticket is merged into it.</source>
        <translation>Το {target} έχει επιλυθεί: ανοίξτε το ξανά πριν συγχωνευθεί σε αυτό ανοιχτό αίτημα.</translation>
    </message>
    <message>
        <source>{number} has gone on since the merge: what was merged can be split off, but not taken back.</source>
        <translation>Το {number} προχώρησε μετά τη συγχώνευση: όσα συγχωνεύθηκαν μπορούν να διαχωριστούν, αλλά όχι να αναιρεθούν.</translation>
    </message>
    <message>
        <source>Choose the messages, notes or calls that belong to the new ticket.</source>
        <translation>Επιλέξτε τα μηνύματα, τις σημειώσεις ή τις κλήσεις που ανήκουν στο νέο αίτημα.</translation>
    </message>
    <message>
        <source>One message must stay: a ticket without any would be empty. Change its subject instead.</source>
        <translation>Ένα μήνυμα πρέπει να μείνει: αλλιώς το αίτημα θα ήταν κενό. Αλλάξτε καλύτερα το θέμα.</translation>
    </message>
    <message>
        <source>A tag needs a letter or a figure.</source>
        <translation>Μια ετικέτα χρειάζεται γράμμα ή ψηφίο.</translation>
    </message>
    <message>
        <source>A tag has {most} characters at most.</source>
        <translation>Μια ετικέτα έχει το πολύ {most} χαρακτήρες.</translation>
    </message>
    <message>
        <source>A ticket has {most} tags at most: take one away first.</source>
        <translation>Ένα αίτημα έχει το πολύ {most} ετικέτες: αφαιρέστε πρώτα μία.</translation>
    </message>
    <message>
        <source>Change the contact</source>
        <translation>Αλλαγή επαφής</translation>
    </message>
    <message>
        <source>Change the site</source>
        <translation>Αλλαγή ιστότοπου</translation>
    </message>
    <message>
        <source>Give the ticket to another team</source>
        <translation>Ανάθεση του αιτήματος σε άλλη ομάδα</translation>
    </message>
    <message>
        <source>Change the channel</source>
        <translation>Αλλαγή καναλιού</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Εμποδίζεται από</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Εμποδίζει</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Διπλό του</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Διπλό</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Σχετικό</translation>
    </message>
    <message>
        <source>This ticket was merged into {number}</source>
        <translation>Το αίτημα συγχωνεύθηκε στο {number}</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>Άνοιγμα του {number}</translation>
    </message>
    <message>
        <source>Take the merge with {number} back</source>
        <translation>Αναίρεση της συγχώνευσης με το {number}</translation>
    </message>
    <message>
        <source>Take the link to {number} away</source>
        <translation>Αφαίρεση της σύνδεσης με το {number}</translation>
    </message>
    <message>
        <source>The customer asked to be called back</source>
        <translation>Ο πελάτης ζήτησε επιστροφή κλήσης</translation>
    </message>
    <message>
        <source>No call back is asked for any more</source>
        <translation>Δεν ζητείται πλέον επιστροφή κλήσης</translation>
    </message>
    <message>
        <source>No longer with management</source>
        <translation>Όχι πλέον στη διοίκηση</translation>
    </message>
    <message>
        <source>{who} tagged the ticket: {tags}</source>
        <translation>{who}: προσθήκη ετικέτας: {tags}</translation>
    </message>
    <message>
        <source>{who} took a tag away: {tags}</source>
        <translation>{who}: αφαίρεση ετικέτας: {tags}</translation>
    </message>
    <message>
        <source>{who} took a change back</source>
        <translation>{who}: αναίρεση αλλαγής</translation>
    </message>
    <message>
        <source>{who} · {changes}</source>
        <translation>{who} · {changes}</translation>
    </message>
    <message>
        <source>{who} closed the ticket</source>
        <translation>{who}: κλείσιμο του αιτήματος</translation>
    </message>
    <message>
        <source>{who} merged ticket {number} into this one</source>
        <translation>{who}: συγχώνευση του αιτήματος {number} σε αυτό</translation>
    </message>
    <message>
        <source>{who} merged this ticket into {number}</source>
        <translation>{who}: συγχώνευση αυτού του αιτήματος στο {number}</translation>
    </message>
    <message>
        <source>{who} took the merge with {number} back</source>
        <translation>{who}: αναίρεση της συγχώνευσης με το {number}</translation>
    </message>
    <message>
        <source>{who} split ticket {number} off</source>
        <translation>{who}: διαχωρισμός του αιτήματος {number}</translation>
    </message>
    <message>
        <source>{who} split this ticket off {number}</source>
        <translation>{who}: διαχωρισμός αυτού του αιτήματος από το {number}</translation>
    </message>
    <message>
        <source>{number}, which blocked this ticket, is resolved</source>
        <translation>Το {number}, που εμπόδιζε αυτό το αίτημα, επιλύθηκε</translation>
    </message>
    <message>
        <source>{who} changed a call of this ticket</source>
        <translation>{who}: αλλαγή κλήσης αυτού του αιτήματος</translation>
    </message>
    <message>
        <source>{who} merged a call of this ticket into another</source>
        <translation>{who}: συγχώνευση κλήσης αυτού του αιτήματος με άλλη</translation>
    </message>
    <message>
        <source>{who} noted that the customer wants to be called back</source>
        <translation>{who}: σημείωση ότι ο πελάτης ζητά επιστροφή κλήσης</translation>
    </message>
    <message>
        <source>{who} called the customer back</source>
        <translation>{who}: επιστροφή κλήσης στον πελάτη</translation>
    </message>
    <message>
        <source>{who} released a held charge: {reason}</source>
        <translation>{who}: άρση εκκρεμότητας χρέωσης: {reason}</translation>
    </message>
    <message>
        <source>{who} gave a charge away: {reason}</source>
        <translation>{who}: δωρεάν παροχή χρέωσης: {reason}</translation>
    </message>
    <message>
        <source>{who} charges again what was given away</source>
        <translation>{who}: επαναφορά χρέωσης που είχε χαριστεί</translation>
    </message>
    <message>
        <source>{who} marked a call of this ticket as missed</source>
        <translation>{who}: σήμανση κλήσης αυτού του αιτήματος ως αναπάντητης</translation>
    </message>
    <message>
        <source>{who} discarded a call of this ticket</source>
        <translation>{who}: απόρριψη κλήσης αυτού του αιτήματος</translation>
    </message>
    <message>
        <source>{who} took a call of this ticket up again</source>
        <translation>{who}: επαναφορά κλήσης αυτού του αιτήματος</translation>
    </message>
    <message>
        <source>{who} linked: this ticket blocks {number}</source>
        <translation>{who}: σύνδεση: αυτό το αίτημα εμποδίζει το {number}</translation>
    </message>
    <message>
        <source>{who} linked: this ticket is blocked by {number}</source>
        <translation>{who}: σύνδεση: αυτό το αίτημα εμποδίζεται από το {number}</translation>
    </message>
    <message>
        <source>{who} linked: this ticket is a duplicate of {number}</source>
        <translation>{who}: σύνδεση: αυτό το αίτημα είναι διπλό του {number}</translation>
    </message>
    <message>
        <source>{who} linked: {number} is a duplicate of this ticket</source>
        <translation>{who}: σύνδεση: το {number} είναι διπλό αυτού του αιτήματος</translation>
    </message>
    <message>
        <source>{who} linked: this ticket is related to {number}</source>
        <translation>{who}: σύνδεση: αυτό το αίτημα σχετίζεται με το {number}</translation>
    </message>
    <message>
        <source>{who} took the link to {number} away</source>
        <translation>{who}: αφαίρεση της σύνδεσης με το {number}</translation>
    </message>
    <message>
        <source>{field}: {who} changed it while you did</source>
        <translation>{field}: {who} έκανε αλλαγή την ίδια στιγμή με εσάς</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Εσείς</translation>
    </message>
    <message>
        <source>Keep {who}’s</source>
        <translation>Διατήρηση: {who}</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Χρήση του δικού μου</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Συνέχεια γραφής</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Αποστολή παρ' όλα αυτά</translation>
    </message>
    <message>
        <source>{who} replied just now</source>
        <translation>{who}: απάντηση μόλις τώρα</translation>
    </message>
    <message numerus="yes">
        <source>{who} replied {n} min ago</source>
        <translation><numerusform>{who}: απάντηση πριν από {n} λεπτό</numerusform><numerusform>{who}: απάντηση πριν από {n} λεπτά</numerusform></translation>
    </message>
    <message>
        <source>{who} replied at {at:clock}</source>
        <translation>{who}: απάντηση στις {at:clock}</translation>
    </message>
    <message>
        <source>{who} is writing a reply</source>
        <translation>{who}: γράφει απάντηση</translation>
    </message>
    <message>
        <source>{who} is writing a note</source>
        <translation>{who}: γράφει σημείωση</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Αναιρέθηκε</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for {numbers}: somebody changed them since</source>
        <translation><numerusform>Αναιρέθηκε, εκτός από το {numbers}: κάποιος το άλλαξε στο μεταξύ</numerusform><numerusform>Αναιρέθηκε, εκτός από τα {numbers}: κάποιος τα άλλαξε στο μεταξύ</numerusform></translation>
    </message>
    <message>
        <source>Resolve anyway</source>
        <translation>Επίλυση παρ' όλα αυτά</translation>
    </message>
    <message>
        <source>{done} of {total} tickets</source>
        <translation>{done} από {total} αιτήματα</translation>
    </message>
    <message>
        <source>The ticket belongs to {customer} now</source>
        <translation>Το αίτημα ανήκει τώρα στον πελάτη {customer}</translation>
    </message>
    <message>
        <source>Another customer</source>
        <translation>Άλλος πελάτης</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Αλλαγή πελάτη</translation>
    </message>
    <message>
        <source>The promises are worked out anew. Calls and charges stay with whom they were made for.</source>
        <translation>Οι δεσμεύσεις υπολογίζονται ξανά. Κλήσεις και χρεώσεις μένουν σε όποιον αφορούσαν.</translation>
    </message>
    <message>
        <source>Is related to</source>
        <translation>Σχετίζεται με</translation>
    </message>
    <message>
        <source>Is blocked by</source>
        <translation>Εμποδίζεται από το</translation>
    </message>
    <message>
        <source>Is a duplicate of</source>
        <translation>Είναι διπλό του</translation>
    </message>
    <message numerus="yes">
        <source>Link {n} tickets to another</source>
        <translation><numerusform>Σύνδεση του αιτήματος με άλλο</numerusform><numerusform>Σύνδεση {n} αιτημάτων με άλλο</numerusform></translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Σύνδεση</translation>
    </message>
    <message>
        <source>Resolve it as a duplicate</source>
        <translation>Επίλυση ως διπλού</translation>
    </message>
    <message>
        <source>How they stand to one another</source>
        <translation>Πώς συνδέονται μεταξύ τους</translation>
    </message>
    <message>
        <source>Choose the other ticket.</source>
        <translation>Επιλέξτε το άλλο αίτημα.</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} tickets into one</source>
        <translation><numerusform>Συγχώνευση του αιτήματος σε άλλο</numerusform><numerusform>Συγχώνευση {n} αιτημάτων σε ένα</numerusform></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Συγχώνευση</translation>
    </message>
    <message>
        <source>Messages, calls, charges and files go along; the earliest receipt counts. The number still finds it.</source>
        <translation>Μηνύματα, κλήσεις, χρεώσεις και αρχεία ακολουθούν και ισχύει η παλαιότερη παραλαβή. Ο αριθμός εξακολουθεί να το βρίσκει.</translation>
    </message>
    <message>
        <source>Into which ticket</source>
        <translation>Σε ποιο αίτημα</translation>
    </message>
    <message>
        <source>Choose the ticket it goes into.</source>
        <translation>Επιλέξτε το αίτημα στο οποίο θα συγχωνευθεί.</translation>
    </message>
    <message>
        <source>Close what is resolved: nothing changes any more until it is taken up again</source>
        <translation>Κλείσιμο όσων επιλύθηκαν: τίποτα δεν αλλάζει μέχρι να ανοίξουν ξανά</translation>
    </message>
    <message>
        <source>Merge into another ticket, or the tickets chosen into one</source>
        <translation>Συγχώνευση σε άλλο αίτημα, ή των επιλεγμένων σε ένα</translation>
    </message>
    <message>
        <source>Link to another ticket: blocks, duplicate, related</source>
        <translation>Σύνδεση με άλλο αίτημα: εμποδίζει, διπλό, σχετικό</translation>
    </message>
    <message>
        <source>Mark the tickets with a tag</source>
        <translation>Προσθήκη ετικέτας στα αιτήματα</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Διαχωρισμός</translation>
    </message>
    <message>
        <source>Make a new ticket of some of the messages</source>
        <translation>Νέο αίτημα από ορισμένα μηνύματα</translation>
    </message>
    <message>
        <source>Write another subject</source>
        <translation>Αλλαγή θέματος</translation>
    </message>
    <message>
        <source>Write the version of the product</source>
        <translation>Καταγραφή έκδοσης του προϊόντος</translation>
    </message>
    <message>
        <source>Version of the product</source>
        <translation>Έκδοση του προϊόντος</translation>
    </message>
    <message>
        <source>Give the ticket to another customer</source>
        <translation>Μεταφορά του αιτήματος σε άλλον πελάτη</translation>
    </message>
    <message>
        <source>Take back the last change to tickets</source>
        <translation>Αναίρεση της τελευταίας αλλαγής σε αιτήματα</translation>
    </message>
    <message>
        <source>Split off into a new ticket</source>
        <translation>Διαχωρισμός σε νέο αίτημα</translation>
    </message>
    <message>
        <source>Take the tag {tag} away</source>
        <translation>Αφαίρεση της ετικέτας {tag}</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Προσθήκη ετικέτας</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Ετικέτα</translation>
    </message>
    <message numerus="yes">
        <source>Tag {n} tickets</source>
        <translation><numerusform>Ετικέτα στο αίτημα</numerusform><numerusform>Ετικέτα σε {n} αιτήματα</numerusform></translation>
    </message>
    <message>
        <source>Tag, or a new word</source>
        <translation>Ετικέτα ή νέα λέξη</translation>
    </message>
    <message>
        <source>Write the tag.</source>
        <translation>Γράψτε την ετικέτα.</translation>
    </message>
    <message>
        <source>Number or words of the ticket</source>
        <translation>Αριθμός ή λέξεις του αιτήματος</translation>
    </message>
    <message>
        <source>Another ticket</source>
        <translation>Άλλο αίτημα</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets changed</source>
        <translation><numerusform>Άλλαξε {n} αίτημα</numerusform><numerusform>Άλλαξαν {n} αιτήματα</numerusform></translation>
    </message>
    <message>
        <source>Tagged: {tags}</source>
        <translation>Ετικέτες: {tags}</translation>
    </message>
    <message>
        <source>Tag taken away: {tag}</source>
        <translation>Αφαιρέθηκε η ετικέτα: {tag}</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets were merged</source>
        <translation><numerusform>Ένα αίτημα συγχωνεύθηκε</numerusform><numerusform>{n} αιτήματα συγχωνεύθηκαν</numerusform></translation>
    </message>
    <message>
        <source>The merge was taken back</source>
        <translation>Η συγχώνευση αναιρέθηκε</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are linked</source>
        <translation><numerusform>Το αίτημα συνδέθηκε</numerusform><numerusform>{n} αιτήματα συνδέθηκαν</numerusform></translation>
    </message>
    <message>
        <source>The link is gone</source>
        <translation>Η σύνδεση αφαιρέθηκε</translation>
    </message>
    <message>
        <source>Split off into a ticket of its own</source>
        <translation>Διαχωρίστηκε σε ξεχωριστό αίτημα</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are closed</source>
        <translation><numerusform>Το αίτημα έκλεισε</numerusform><numerusform>{n} αιτήματα έκλεισαν</numerusform></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Εξυπηρέτηση</translation>
    </message>
    <message>
        <source>This computer's clock is ahead of the database's, {at:moment}: set it right; nothing counts as late before its time.</source>
        <translation>Το ρολόι αυτού του υπολογιστή πηγαίνει μπροστά από της βάσης δεδομένων, {at:moment}: διορθώστε το· τίποτα δεν θεωρείται εκπρόθεσμο πριν από την ώρα του.</translation>
    </message>
    <message>
        <source>This computer's clock is behind the database's, {at:moment}: set it right, or what you write is dated too early.</source>
        <translation>Το ρολόι αυτού του υπολογιστή πηγαίνει πίσω από της βάσης δεδομένων, {at:moment}: διορθώστε το, αλλιώς ό,τι γράφετε φέρει προγενέστερη ώρα.</translation>
    </message>
    <message>
        <source>This computer's clock was set back: the desk has already seen {at:moment}; nothing is written as late twice.</source>
        <translation>Το ρολόι αυτού του υπολογιστή γύρισε πίσω: έχει ήδη καταγραφεί {at:moment}· τίποτα δεν σημειώνεται εκπρόθεσμο δύο φορές.</translation>
    </message>
    <message>
        <source>This computer's clock is far ahead of {at:moment}, the last this desk saw: set it right, or confirm it.</source>
        <translation>Το ρολόι αυτού του υπολογιστή είναι πολύ μπροστά από την τελευταία ένδειξη, {at:moment}: διορθώστε το ή επιβεβαιώστε το.</translation>
    </message>
    <message>
        <source>Check this computer's clock</source>
        <translation>Ελέγξτε το ρολόι του υπολογιστή</translation>
    </message>
    <message>
        <source>Aim passed: {name:tr}</source>
        <translation>Παρήλθε ο στόχος: {name:tr}</translation>
    </message>
    <message>
        <source>Promise broken: {name:tr}</source>
        <translation>Αθέτηση δέσμευσης: {name:tr}</translation>
    </message>
    <message>
        <source>Confirm this computer's clock</source>
        <translation>Επιβεβαίωση του ρολογιού του υπολογιστή</translation>
    </message>
    <message>
        <source>The clock is right; what it says counts from now on</source>
        <translation>Το ρολόι είναι σωστό και ισχύει από εδώ και πέρα</translation>
    </message>
    <message>
        <source>Not filled in yet on {numbers}: {fields}. Fill it in, then it is resolved.</source>
        <translation>Δεν έχει συμπληρωθεί ακόμη ({numbers}): {fields}. Συμπληρώστε το για να επιλυθεί.</translation>
    </message>
    <message>
        <source>Still to be filled in before it is resolved: {fields}.</source>
        <translation>Να συμπληρωθεί πριν από την επίλυση: {fields}.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Συμπλήρωση</translation>
    </message>
    <message>
        <source>Still to be filled in</source>
        <translation>Μένει να συμπληρωθεί</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} later entries</source>
        <translation><numerusform>Εμφάνιση {n} νεότερης εγγραφής</numerusform><numerusform>Εμφάνιση {n} νεότερων εγγραφών</numerusform></translation>
    </message>
    <message>
        <source>Only tickets of the same customer are found here.</source>
        <translation>Εδώ βρίσκονται μόνο αιτήματα του ίδιου πελάτη.</translation>
    </message>
    <message>
        <source>This estimate is another than when you began: read what stands now, then keep it or put yours in its place.</source>
        <translation>Αυτή η εκτίμηση δεν είναι πια όπως όταν ξεκινήσατε: διαβάστε τι ισχύει τώρα και κρατήστε το ή βάλτε τη δική σας στη θέση του.</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>Να μείνει όπως είναι</translation>
    </message>
    <message>
        <source>Put mine in its place</source>
        <translation>Να μπει η δική μου</translation>
    </message>
    <message>
        <source>{number} was merged into {target}: go on there.</source>
        <translation>Το {number} συγχωνεύτηκε με το {target}: συνεχίστε εκεί.</translation>
    </message>
    <message>
        <source>Take the draft there</source>
        <translation>Μεταφορά του προχείρου εκεί</translation>
    </message>
    <message>
        <source>The filter “{name}” is not there any more; what it showed stays until you turn to another view.</source>
        <translation>Το φίλτρο «{name}» δεν υπάρχει πια· όσα έδειχνε μένουν ώσπου να πάτε σε άλλη προβολή.</translation>
    </message>
    <message>
        <source>These tickets could not be read.</source>
        <translation>Η ανάγνωση αυτών των αιτημάτων δεν ήταν δυνατή.</translation>
    </message>
    <message>
        <source>They are read as soon as the database answers.</source>
        <translation>Θα διαβαστούν μόλις απαντήσει η βάση δεδομένων.</translation>
    </message>
</context>
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
        <source>Password</source>
        <translation>Κωδικός πρόσβασης</translation>
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
    <message>
        <source>Teams and closing</source>
        <translation>Ομάδες και κλείσιμο</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Ομάδες</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Προσθήκη ομάδας</translation>
    </message>
    <message>
        <source>Priced as</source>
        <translation>Τιμολογείται ως</translation>
    </message>
    <message>
        <source>Close after business days</source>
        <translation>Κλείσιμο μετά από εργάσιμες ημέρες</translation>
    </message>
    <message>
        <source>0: by hand only</source>
        <translation>0: μόνο με το χέρι</translation>
    </message>
    <message>
        <source>Tickets belong to one of these teams; each is priced as one the profile knows.</source>
        <translation>Τα αιτήματα ανήκουν σε μία από αυτές τις ομάδες· καθεμία τιμολογείται ως ομάδα που γνωρίζει το προφίλ.</translation>
    </message>
    <message>
        <source>Managers and administrators set up the teams.</source>
        <translation>Οι υπεύθυνοι και οι διαχειριστές ορίζουν τις ομάδες.</translation>
    </message>
    <message>
        <source>A resolved ticket can be taken up again; once closed nothing of it changes until it is.</source>
        <translation>Ένα επιλυμένο αίτημα μπορεί να ανοίξει ξανά· όταν κλείσει, τίποτα δεν αλλάζει μέχρι τότε.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>Business days until a resolved ticket closes are a whole number from 0 to {most}; 0 means by hand only.</source>
        <translation>Οι εργάσιμες ημέρες μέχρι να κλείσει ένα επιλυμένο αίτημα είναι ακέραιος από 0 έως {most}· το 0 σημαίνει μόνο με το χέρι.</translation>
    </message>
    <message>
        <source>Where they are rung when on duty</source>
        <translation>Εκεί όπου τους καλούν όταν είναι σε επιφυλακή</translation>
    </message>
    <message>
        <source>{field}: at least one language is needed.</source>
        <translation>{field}: χρειάζεται τουλάχιστον μία γλώσσα.</translation>
    </message>
    <message>
        <source>There is no save to take back.</source>
        <translation>Δεν υπάρχει αποθήκευση για αναίρεση.</translation>
    </message>
    <message>
        <source>Somebody has changed this since: look at it first.</source>
        <translation>Κάποιος το άλλαξε στο μεταξύ: δείτε το πρώτα.</translation>
    </message>
    <message>
        <source>Version {version} of the profile came meanwhile: look at it under Versions, then make your changes anew.</source>
        <translation>Στο μεταξύ ήρθε η έκδοση {version} του προφίλ: δείτε την στις Εκδόσεις και κάντε ξανά τις αλλαγές σας.</translation>
    </message>
    <message>
        <source>Type the first day, such as 24.12.2026.</source>
        <translation>Γράψτε την πρώτη ημέρα, π.χ. 24/12/2026.</translation>
    </message>
    <message>
        <source>This ends before it starts; give the first day first.</source>
        <translation>Τελειώνει πριν αρχίσει· δώστε πρώτα την πρώτη ημέρα.</translation>
    </message>
    <message>
        <source>Weeks are numbers from 1 to 53 with commas between them.</source>
        <translation>Οι εβδομάδες είναι αριθμοί από 1 έως 53 με κόμματα ανάμεσά τους.</translation>
    </message>
    <message>
        <source>Closed on these days</source>
        <translation>Κλειστά αυτές τις ημέρες</translation>
    </message>
    <message>
        <source>Closed on these days every year</source>
        <translation>Κλειστά αυτές τις ημέρες κάθε χρόνο</translation>
    </message>
    <message>
        <source>Closed in these ISO weeks</source>
        <translation>Κλειστά αυτές τις εβδομάδες ISO</translation>
    </message>
    <message>
        <source>Other hours on that day</source>
        <translation>Άλλες ώρες εκείνη την ημέρα</translation>
    </message>
    <message>
        <source>Own holiday</source>
        <translation>Δική μας αργία</translation>
    </message>
    <message>
        <source>Own holiday every year</source>
        <translation>Δική μας αργία κάθε χρόνο</translation>
    </message>
    <message>
        <source>Interrupted on that day</source>
        <translation>Διακοπή εκείνη την ημέρα</translation>
    </message>
    <message>
        <source>The published promise is silent here, so the program assumes. Confirm what is right for this desk; change what is not.</source>
        <translation>Η δημοσιευμένη δέσμευση δεν λέει τίποτε εδώ, οπότε το πρόγραμμα κάνει παραδοχές. Επιβεβαιώστε ό,τι ισχύει για εσάς· αλλάξτε τα υπόλοιπα.</translation>
    </message>
    <message>
        <source>Everything is confirmed.</source>
        <translation>Όλα έχουν επιβεβαιωθεί.</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Παραδοχή</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Επιβεβαίωσε</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Στις</translation>
    </message>
    <message numerus="yes">
        <source>{n} values left to confirm</source>
        <translation><numerusform>Απομένει {n} τιμή προς επιβεβαίωση</numerusform><numerusform>Απομένουν {n} τιμές προς επιβεβαίωση</numerusform></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Επιβεβαίωση</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Προς επιβεβαίωση</translation>
    </message>
    <message>
        <source>Costs nothing</source>
        <translation>Χωρίς χρέωση</translation>
    </message>
    <message>
        <source>The maintenance contract covers an upgrade within the same major version.</source>
        <translation>Η σύμβαση συντήρησης καλύπτει αναβάθμιση μέσα στην ίδια κύρια έκδοση.</translation>
    </message>
    <message>
        <source>An upgrade to another major version is charged as development.</source>
        <translation>Η αναβάθμιση σε άλλη κύρια έκδοση χρεώνεται ως ανάπτυξη.</translation>
    </message>
    <message>
        <source>Long work begins when the customer was told the hours and it is on record.</source>
        <translation>Η μεγάλη εργασία αρχίζει αφού ο πελάτης ενημερωθεί για τις ώρες και αυτό καταγραφεί.</translation>
    </message>
    <message>
        <source>A reminder to tell the customer the hours before the work starts.</source>
        <translation>Υπενθύμιση να ενημερωθεί ο πελάτης για τις ώρες πριν αρχίσει η εργασία.</translation>
    </message>
    <message>
        <source>Held until an authorised contact orders it</source>
        <translation>Εκκρεμεί έως ότου παραγγείλει εξουσιοδοτημένος υπεύθυνος</translation>
    </message>
    <message>
        <source>Held until an estimate is approved</source>
        <translation>Εκκρεμεί έως ότου εγκριθεί η εκτίμηση</translation>
    </message>
    <message>
        <source>Held until the customer was told</source>
        <translation>Εκκρεμεί έως ότου ενημερωθεί ο πελάτης</translation>
    </message>
    <message>
        <source>Held until somebody decides</source>
        <translation>Εκκρεμεί έως ότου αποφασίσει κάποιος</translation>
    </message>
    <message>
        <source>Held until a price is quoted</source>
        <translation>Εκκρεμεί έως ότου δοθεί τιμή</translation>
    </message>
    <message>
        <source>Charged: {item}</source>
        <translation>Χρεώνεται: {item}</translation>
    </message>
    <message>
        <source>Arrows move by day and half hour, Shift marks, Space opens and closes. A break is a gap between two openings.</source>
        <translation>Τα βέλη μετακινούν ανά ημέρα και μισάωρο, το Shift επιλέγει, το διάστημα ανοίγει και κλείνει. Το διάλειμμα είναι κενό ανάμεσα σε δύο ανοίγματα.</translation>
    </message>
    <message>
        <source>Each channel is answered while its calendar is open</source>
        <translation>Κάθε κανάλι απαντάται όσο είναι ανοικτό το ημερολόγιό του</translation>
    </message>
    <message>
        <source>Hours of {day}</source>
        <translation>Ώρες: {day}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Ημερολόγιο</translation>
    </message>
    <message>
        <source>The same from Monday to Friday</source>
        <translation>Το ίδιο από Δευτέρα έως Παρασκευή</translation>
    </message>
    <message>
        <source>Hours look like 9–16, or with a break 9–11, 11:30–15; empty means closed.</source>
        <translation>Οι ώρες γράφονται 9–16 ή με διάλειμμα 9–11, 11:30–15· κενό σημαίνει κλειστά.</translation>
    </message>
    <message>
        <source>A time of day looks like 14:00.</source>
        <translation>Η ώρα γράφεται 14:00.</translation>
    </message>
    <message>
        <source>No deadline of an open ticket moves.</source>
        <translation>Δεν μετακινείται καμία προθεσμία ανοικτού αιτήματος.</translation>
    </message>
    <message>
        <source>The look ahead was stopped: there may be more.</source>
        <translation>Η προεπισκόπηση διακόπηκε: ίσως υπάρχουν κι άλλα.</translation>
    </message>
    <message>
        <source>Nothing has moved yet. What is taken counts for tickets to come, and for the open ones as shown.</source>
        <translation>Τίποτε δεν έχει μετακινηθεί ακόμη. Ό,τι υιοθετηθεί ισχύει για τα νέα αιτήματα και για τα ανοικτά όπως φαίνεται.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Τι θα άλλαζε</translation>
    </message>
    <message numerus="yes">
        <source>Deadlines of {n} open tickets move.</source>
        <translation><numerusform>Μετακινούνται οι προθεσμίες {n} ανοικτού αιτήματος.</numerusform><numerusform>Μετακινούνται οι προθεσμίες {n} ανοικτών αιτημάτων.</numerusform></translation>
    </message>
    <message>
        <source>none</source>
        <translation>καμία</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>Υιοθέτηση της έκδοσης</translation>
    </message>
    <message>
        <source>Copy the why</source>
        <translation>Αντιγραφή του γιατί</translation>
    </message>
    <message>
        <source>After: {why}</source>
        <translation>Μετά: {why}</translation>
    </message>
    <message>
        <source>Before: {why}</source>
        <translation>Πριν: {why}</translation>
    </message>
    <message>
        <source>A whole number of at least 1 is needed.</source>
        <translation>Χρειάζεται ακέραιος αριθμός τουλάχιστον 1.</translation>
    </message>
    <message>
        <source>No aim</source>
        <translation>Χωρίς στόχο</translation>
    </message>
    <message>
        <source>So many business days later</source>
        <translation>Τόσες εργάσιμες ημέρες μετά</translation>
    </message>
    <message>
        <source>So many weeks later</source>
        <translation>Τόσες εβδομάδες μετά</translation>
    </message>
    <message>
        <source>No latest</source>
        <translation>Χωρίς «το αργότερο»</translation>
    </message>
    <message>
        <source>The same as the aim</source>
        <translation>Ίδιο με τον στόχο</translation>
    </message>
    <message>
        <source>So many minutes after the aim</source>
        <translation>Τόσα λεπτά μετά τον στόχο</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Τι υποσχόμαστε</translation>
    </message>
    <message>
        <source>On-call duty covers every hour</source>
        <translation>Η επιφυλακή καλύπτει όλες τις ώρες</translation>
    </message>
    <message>
        <source>For these priorities (none: all)</source>
        <translation>Για αυτές τις προτεραιότητες (καμία: όλες)</translation>
    </message>
    <message>
        <source>For these kinds of ticket (none: all)</source>
        <translation>Για αυτά τα είδη αιτημάτων (κανένα: όλα)</translation>
    </message>
    <message>
        <source>For these tiers (none: all)</source>
        <translation>Για αυτά τα επίπεδα υπηρεσίας (κανένα: όλα)</translation>
    </message>
    <message>
        <source>With one of these contracts (none: all)</source>
        <translation>Με μία από αυτές τις συμβάσεις (καμία: όλοι)</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Στόχος</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Πόσες</translation>
    </message>
    <message>
        <source>When it came by (cut-off)</source>
        <translation>Αν ήρθε έως (χρονικό όριο)</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Το αργότερο</translation>
    </message>
    <message>
        <source>Of each kind the first promise whose conditions a ticket meets is the one that holds; the order is yours.</source>
        <translation>Από κάθε είδος ισχύει η πρώτη δέσμευση της οποίας τους όρους πληροί το αίτημα· τη σειρά την ορίζετε εσείς.</translation>
    </message>
    <message>
        <source>{what}: {aim}.</source>
        <translation>{what}: {aim}.</translation>
    </message>
    <message>
        <source>{what}: {aim}; {latest}.</source>
        <translation>{what}: {aim}· {latest}.</translation>
    </message>
    <message>
        <source>no aim</source>
        <translation>χωρίς στόχο</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Νέα δέσμευση</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Παραδοχή</translation>
    </message>
    <message>
        <source>The customer is told that the request was received and who has it</source>
        <translation>Ο πελάτης ενημερώνεται ότι το αίτημα παραλήφθηκε και ποιος το έχει</translation>
    </message>
    <message>
        <source>The customer is told the hours needed before work starts</source>
        <translation>Ο πελάτης ενημερώνεται για τις ώρες που χρειάζονται πριν αρχίσει η εργασία</translation>
    </message>
    <message>
        <source>The customer is told when it is done</source>
        <translation>Ο πελάτης ενημερώνεται όταν ολοκληρωθεί</translation>
    </message>
    <message>
        <source>No on-call duty</source>
        <translation>Χωρίς επιφυλακή</translation>
    </message>
    <message>
        <source>A roster by skill</source>
        <translation>Βάρδιες ανά δεξιότητα</translation>
    </message>
    <message>
        <source>One roster</source>
        <translation>Ενιαίες βάρδιες</translation>
    </message>
    <message>
        <source>A manager calls for it</source>
        <translation>Την καλεί προϊστάμενος</translation>
    </message>
    <message>
        <source>Units in a calendar month</source>
        <translation>Μονάδες σε ημερολογιακό μήνα</translation>
    </message>
    <message>
        <source>Units in a contract year</source>
        <translation>Μονάδες σε έτος σύμβασης</translation>
    </message>
    <message>
        <source>Minutes of a unit</source>
        <translation>Λεπτά μιας μονάδας</translation>
    </message>
    <message>
        <source>Attendees included in the site's fee</source>
        <translation>Συμμετέχοντες που περιλαμβάνονται στο τέλος του ιστοτόπου</translation>
    </message>
    <message>
        <source>Attendees of one further group</source>
        <translation>Συμμετέχοντες μιας επιπλέον ομάδας</translation>
    </message>
    <message>
        <source>Seats of a session</source>
        <translation>Θέσεις μιας συνεδρίας</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Διάρκεια σε λεπτά</translation>
    </message>
    <message>
        <source>Lowest agreed hourly rate</source>
        <translation>Χαμηλότερη συμφωνημένη ωριαία τιμή</translation>
    </message>
    <message>
        <source>Highest agreed hourly rate</source>
        <translation>Υψηλότερη συμφωνημένη ωριαία τιμή</translation>
    </message>
    <message>
        <source>SLA: the rate times</source>
        <translation>SLA: η τιμή επί</translation>
    </message>
    <message>
        <source>At most so many minutes</source>
        <translation>Το πολύ τόσα λεπτά</translation>
    </message>
    <message>
        <source>At most so often in a calendar quarter</source>
        <translation>Το πολύ τόσες φορές το τρίμηνο</translation>
    </message>
    <message>
        <source>Customers are served in {language}</source>
        <translation>Οι πελάτες εξυπηρετούνται στα: {language}</translation>
    </message>
    <message>
        <source>An interim answer counts as the start of work</source>
        <translation>Μια ενδιάμεση απάντηση μετρά ως έναρξη εργασίας</translation>
    </message>
    <message>
        <source>Agreed hourly rates</source>
        <translation>Συμφωνημένες ωριαίες τιμές</translation>
    </message>
    <message>
        <source>Maintenance with downtime</source>
        <translation>Συντήρηση με διακοπή</translation>
    </message>
    <message>
        <source>Escalation ({which})</source>
        <translation>Κλιμάκωση ({which})</translation>
    </message>
    <message>
        <source>A date agreed with the customer sets</source>
        <translation>Η ημερομηνία που συμφωνήθηκε με τον πελάτη ορίζει</translation>
    </message>
    <message>
        <source>A new user is trained within so many months</source>
        <translation>Ένας νέος χρήστης εκπαιδεύεται μέσα σε τόσους μήνες</translation>
    </message>
    <message>
        <source>Each entry by itself</source>
        <translation>Κάθε εγγραφή ξεχωριστά</translation>
    </message>
    <message>
        <source>The sum of a ticket's day</source>
        <translation>Το άθροισμα της ημέρας ενός αιτήματος</translation>
    </message>
    <message>
        <source>What is rounded up to started units</source>
        <translation>Τι στρογγυλοποιείται προς τα πάνω σε μονάδες</translation>
    </message>
    <message>
        <source>Yearly fee, per cent of the project's price</source>
        <translation>Ετήσιο τέλος, τοις εκατό της τιμής του έργου</translation>
    </message>
    <message>
        <source>From more than so many estimated hours</source>
        <translation>Πάνω από τόσες εκτιμώμενες ώρες</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Το όνομά του</translation>
    </message>
    <message>
        <source>{contract} covers every hour</source>
        <translation>{contract}: καλύπτει όλες τις ώρες</translation>
    </message>
    <message>
        <source>Telling the desk</source>
        <translation>Ενημέρωση του τμήματος</translation>
    </message>
    <message>
        <source>A new request alerts</source>
        <translation>Ένα νέο αίτημα ειδοποιεί</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Κλιμάκωση</translation>
    </message>
    <message>
        <source>What a customer who is not entitled to it is told</source>
        <translation>Τι λέμε σε πελάτη που δεν το δικαιούται</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Κανόνας</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Προτεραιότητες</translation>
    </message>
    <message>
        <source>Who is on duty</source>
        <translation>Ποιος έχει επιφυλακή</translation>
    </message>
    <message>
        <source>Outside the hours of</source>
        <translation>Εκτός των ωρών</translation>
    </message>
    <message>
        <source>Telling the customer</source>
        <translation>Ενημέρωση του πελάτη</translation>
    </message>
    <message>
        <source>Senior staff take it</source>
        <translation>Το αναλαμβάνουν έμπειροι</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Επίπεδα υπηρεσίας</translation>
    </message>
    <message>
        <source>The tier of a customer who has none</source>
        <translation>Το επίπεδο πελάτη που δεν έχει κανένα</translation>
    </message>
    <message>
        <source>Minutes of a started unit</source>
        <translation>Λεπτά μιας μονάδας που άρχισε</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Σχετικά</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Τι λέει</translation>
    </message>
    <message>
        <source>Every version is kept. A ticket's history says which version moved its deadlines.</source>
        <translation>Όλες οι εκδόσεις κρατιούνται. Το ιστορικό ενός αιτήματος λέει ποια έκδοση μετακίνησε τις προθεσμίες του.</translation>
    </message>
    <message>
        <source>The desk was set up with it</source>
        <translation>Το τμήμα στήθηκε με αυτήν</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Άλλαξε εδώ</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Διαβάστηκε από αρχείο</translation>
    </message>
    <message>
        <source>Gone back to</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>Terms of booking changed</source>
        <translation>Άλλαξαν οι όροι κρατήσεων</translation>
    </message>
    <message>
        <source>Begun anew with the shipped one</source>
        <translation>Νέα αρχή με το αρχικό</translation>
    </message>
    <message>
        <source>From version {before} to version {after}</source>
        <translation>Από την έκδοση {before} στην έκδοση {after}</translation>
    </message>
    <message numerus="yes">
        <source>{n} open tickets still keep the deadlines of an earlier version.</source>
        <translation><numerusform>{n} ανοικτό αίτημα κρατά ακόμη τις προθεσμίες προηγούμενης έκδοσης.</numerusform><numerusform>{n} ανοικτά αιτήματα κρατούν ακόμη τις προθεσμίες προηγούμενης έκδοσης.</numerusform></translation>
    </message>
    <message>
        <source>Read a profile from a file</source>
        <translation>Ανάγνωση προφίλ από αρχείο</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Εκδόσεις</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation><numerusform>και {n} ακόμη</numerusform><numerusform>και {n} ακόμη</numerusform></translation>
    </message>
    <message>
        <source>Write the profile to a file</source>
        <translation>Εγγραφή του προφίλ σε αρχείο</translation>
    </message>
    <message>
        <source>The profile is in {file}.</source>
        <translation>Το προφίλ βρίσκεται στο {file}.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Τι διαφέρει</translation>
    </message>
    <message>
        <source>Go back to it…</source>
        <translation>Επαναφορά σε αυτήν…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Εγγραφή σε αρχείο…</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>Ανάγνωση από αρχείο…</translation>
    </message>
    <message>
        <source>Begin anew with the shipped one…</source>
        <translation>Νέα αρχή με το αρχικό…</translation>
    </message>
    <message>
        <source>Begin anew with the shipped one</source>
        <translation>Νέα αρχή με το αρχικό</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Ισχύει</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Κατεστραμμένη</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Λένε το ίδιο.</translation>
    </message>
    <message>
        <source>{day} {from} to {to}: open</source>
        <translation>{day} {from} έως {to}: ανοικτά</translation>
    </message>
    <message>
        <source>{day} {from} to {to}: closed</source>
        <translation>{day} {from} έως {to}: κλειστά</translation>
    </message>
    <message>
        <source>Enter on a day closes it or gives it other hours; public holidays come from the calendar of the country.</source>
        <translation>Το Enter σε μια ημέρα την κλείνει ή της δίνει άλλες ώρες· οι αργίες έρχονται από το ημερολόγιο της χώρας.</translation>
    </message>
    <message>
        <source>Half day</source>
        <translation>Μισή ημέρα</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Επίσημη αργία</translation>
    </message>
    <message>
        <source>Closed by the desk</source>
        <translation>Κλειστά με δική μας απόφαση</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Άλλες ώρες</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Τι είναι</translation>
    </message>
    <message>
        <source>ISO weeks</source>
        <translation>Εβδομάδες ISO</translation>
    </message>
    <message>
        <source>Empty: that one day</source>
        <translation>Κενό: μόνο εκείνη η ημέρα</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Το προηγούμενο έτος</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Το επόμενο έτος</translation>
    </message>
    <message>
        <source>Close days</source>
        <translation>Κλείσιμο ημερών</translation>
    </message>
    <message>
        <source>No closures and no own holidays: only the public holidays close this calendar.</source>
        <translation>Καμία δική μας αργία ή κλείσιμο: μόνο οι επίσημες αργίες κλείνουν αυτό το ημερολόγιο.</translation>
    </message>
    <message>
        <source>Closures and own holidays</source>
        <translation>Κλεισίματα και δικές μας αργίες</translation>
    </message>
    <message>
        <source>How work is charged. The prices themselves stand in the price list, under Billing, each from a day on.</source>
        <translation>Πώς χρεώνεται η εργασία. Οι ίδιες οι τιμές βρίσκονται στον τιμοκατάλογο, στην Τιμολόγηση, καθεμία από μια ημέρα και μετά.</translation>
    </message>
    <message>
        <source>Names, on-call duty, escalation, maintenance, tellings: what else the promise holds.</source>
        <translation>Ονόματα, επιφυλακή, κλιμάκωση, συντήρηση, ενημερώσεις: τα υπόλοιπα της δέσμευσης.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Επισκόπηση</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Το έτος</translation>
    </message>
    <message>
        <source>Prices and gates</source>
        <translation>Τιμές και έλεγχοι</translation>
    </message>
    <message>
        <source>All else</source>
        <translation>Τα υπόλοιπα</translation>
    </message>
    <message numerus="yes">
        <source>{n} values changed, not in force yet</source>
        <translation><numerusform>Άλλαξε {n} τιμή, δεν ισχύει ακόμη</numerusform><numerusform>Άλλαξαν {n} τιμές, δεν ισχύουν ακόμη</numerusform></translation>
    </message>
    <message>
        <source>Version {version} of the profile is in force.</source>
        <translation>Ισχύει η έκδοση {version} του προφίλ.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>What would change…</source>
        <translation>Τι θα άλλαζε…</translation>
    </message>
    <message>
        <source>The file says what is in force already.</source>
        <translation>Το αρχείο λέει ό,τι ισχύει ήδη.</translation>
    </message>
    <message>
        <source>This colour reads well on white paper.</source>
        <translation>Αυτό το χρώμα διαβάζεται καλά σε λευκό χαρτί.</translation>
    </message>
    <message>
        <source>This colour is pale on white paper: papers print it darker, so that it can be read.</source>
        <translation>Αυτό το χρώμα είναι ανοιχτό σε λευκό χαρτί: τα έγγραφα το τυπώνουν πιο σκούρο για να διαβάζεται.</translation>
    </message>
    <message>
        <source>Last saved by {who}, {at}: {fields}</source>
        <translation>Τελευταία αποθήκευση: {who}, {at}: {fields}</translation>
    </message>
    <message>
        <source>The last save was taken back.</source>
        <translation>Η τελευταία αποθήκευση αναιρέθηκε.</translation>
    </message>
    <message>
        <source>Take the last save back</source>
        <translation>Αναίρεση τελευταίας αποθήκευσης</translation>
    </message>
    <message>
        <source>Before this desk can invoice, the law of its country wants:</source>
        <translation>Πριν εκδώσετε τιμολόγια, ο νόμος της χώρας ζητά:</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard: copy one first.</source>
        <translation>Δεν υπάρχει εικόνα στο πρόχειρο: αντιγράψτε πρώτα μία.</translation>
    </message>
    <message>
        <source>The desk's profile is damaged</source>
        <translation>Το προφίλ μας έχει καταστραφεί</translation>
    </message>
    <message>
        <source>Take version {version}</source>
        <translation>Έκδοση {version}</translation>
    </message>
    <message>
        <source>This desk is a file: whoever can open it can change everything in it. What a role may not do is refused by the program alone.</source>
        <translation>Αυτή η βάση είναι ένα αρχείο: όποιος μπορεί να το ανοίξει μπορεί να αλλάξει τα πάντα. Ό,τι δεν επιτρέπεται σε έναν ρόλο το αρνείται μόνο το πρόγραμμα.</translation>
    </message>
    <message>
        <source>On this server each person comes in by a login of their own, and the database itself refuses what their role may not do.</source>
        <translation>Σε αυτόν τον διακομιστή ο καθένας μπαίνει με δικό του χρήστη και η ίδια η βάση αρνείται ό,τι δεν επιτρέπεται στον ρόλο του.</translation>
    </message>
    <message>
        <source>{login} (locked)</source>
        <translation>{login} (κλειδωμένος)</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Ξεκλείδωμα</translation>
    </message>
    <message>
        <source>Lock login</source>
        <translation>Κλείδωμα χρήστη</translation>
    </message>
    <message>
        <source>Hand this to {name} now: the password is shown this once, and kept nowhere.</source>
        <translation>Δώστε το τώρα στο άτομο {name}: ο κωδικός εμφανίζεται μόνο αυτή τη φορά και δεν φυλάσσεται πουθενά.</translation>
    </message>
    <message>
        <source>Make login</source>
        <translation>Δημιουργία χρήστη</translation>
    </message>
    <message>
        <source>Rename login</source>
        <translation>Μετονομασία χρήστη</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Νέος κωδικός</translation>
    </message>
    <message>
        <source>Login: anna</source>
        <translation>Χρήστης: anna</translation>
    </message>
    <message>
        <source>Name of the login</source>
        <translation>Όνομα χρήστη</translation>
    </message>
    <message>
        <source>You came in with a login of your own: nobody else sits down here.</source>
        <translation>Μπήκατε με δικό σας χρήστη: κανείς άλλος δεν κάθεται εδώ.</translation>
    </message>
    <message>
        <source>{name} has no login of their own yet.</source>
        <translation>{name}: δεν υπάρχει ακόμη δικός του χρήστης.</translation>
    </message>
    <message>
        <source>Change when each calendar is open</source>
        <translation>Αλλαγή των ωρών κάθε ημερολογίου</translation>
    </message>
    <message>
        <source>Holidays and closures</source>
        <translation>Αργίες και κλεισίματα</translation>
    </message>
    <message>
        <source>See the year of a calendar day by day</source>
        <translation>Δείτε το έτος ενός ημερολογίου ημέρα με ημέρα</translation>
    </message>
    <message>
        <source>Change the promises of the desk</source>
        <translation>Αλλαγή των δεσμεύσεων του τμήματος</translation>
    </message>
    <message>
        <source>Confirm what the published promise does not say</source>
        <translation>Επιβεβαίωση όσων δεν λέει η δημοσιευμένη δέσμευση</translation>
    </message>
    <message>
        <source>Compare the versions of the profile, go back, write and read files</source>
        <translation>Σύγκριση εκδόσεων του προφίλ, επαναφορά, εγγραφή και ανάγνωση αρχείων</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Επόμενο μέρος</translation>
    </message>
    <message>
        <source>Go to the next part of the profile</source>
        <translation>Μετάβαση στο επόμενο μέρος του προφίλ</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Προηγούμενο μέρος</translation>
    </message>
    <message>
        <source>Go to the part of the profile before</source>
        <translation>Μετάβαση στο προηγούμενο μέρος του προφίλ</translation>
    </message>
    <message>
        <source>Take the last change of the profile back</source>
        <translation>Αναίρεση της τελευταίας αλλαγής του προφίλ</translation>
    </message>
    <message>
        <source>Show the deadlines of open tickets before and after</source>
        <translation>Εμφάνιση των προθεσμιών των ανοικτών αιτημάτων πριν και μετά</translation>
    </message>
    <message>
        <source>Discard what is not in force yet</source>
        <translation>Απόρριψη όσων δεν ισχύουν ακόμη</translation>
    </message>
    <message>
        <source>A calendar needs a name of its own, of letters, digits and blanks.</source>
        <translation>Ένα ημερολόγιο χρειάζεται δικό του όνομα, με γράμματα, ψηφία και κενά.</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Νέο ημερολόγιο</translation>
    </message>
    <message>
        <source>It begins with the hours of the one that is shown.</source>
        <translation>Αρχίζει με τις ώρες εκείνου που φαίνεται.</translation>
    </message>
    <message>
        <source>New calendar…</source>
        <translation>Νέο ημερολόγιο…</translation>
    </message>
    <message>
        <source>Remove the calendar</source>
        <translation>Αφαίρεση του ημερολογίου</translation>
    </message>
    <message>
        <source>Rises to management after so many opening hours (none: never)</source>
        <translation>Ανεβαίνει στη διοίκηση μετά από τόσες ώρες λειτουργίας (κενό: ποτέ)</translation>
    </message>
    <message>
        <source>No bounds</source>
        <translation>Χωρίς όρια</translation>
    </message>
    <message>
        <source>Changes of the profile that are not in force yet are here again.</source>
        <translation>Οι αλλαγές του προφίλ που δεν ισχύουν ακόμη είναι πάλι εδώ.</translation>
    </message>
    <message>
        <source>Deadlines follow: {done} of {of}</source>
        <translation>Οι προθεσμίες ακολουθούν: {done} από {of}</translation>
    </message>
    <message>
        <source>Against version</source>
        <translation>Σε σύγκριση με την έκδοση</translation>
    </message>
    <message>
        <source>Its promises and waits run on</source>
        <translation>Οι δεσμεύσεις και οι αναμονές ακολουθούν</translation>
    </message>
    <message>
        <source>Every ticket</source>
        <translation>Κάθε αίτημα</translation>
    </message>
    <message>
        <source>Every other ticket</source>
        <translation>Κάθε άλλο αίτημα</translation>
    </message>
    <message>
        <source>Class of a fault</source>
        <translation>Κατηγορία βλάβης</translation>
    </message>
    <message>
        <source>Raised priority</source>
        <translation>Αυξημένη προτεραιότητα</translation>
    </message>
    <message>
        <source>Place of {name} in the queue (0 comes first)</source>
        <translation>Θέση στην ουρά: {name} (το 0 προηγείται)</translation>
    </message>
    <message>
        <source>Opening hours of {calendar}</source>
        <translation>Ωράριο: {calendar}</translation>
    </message>
</context>
<context>
    <name>trade</name>
    <message>
        <source>There is no desk in {file}.</source>
        <translation>Δεν υπάρχει γραφείο υποστήριξης στο {file}.</translation>
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
<context>
    <name>work</name>
    <message>
        <source>“{given}” is not one of the choices: {choices}.</source>
        <translation>Το «{given}» δεν είναι μία από τις επιλογές: {choices}.</translation>
    </message>
    <message>
        <source>{name} can't be changed here.</source>
        <translation>Το πεδίο {name} δεν αλλάζει εδώ.</translation>
    </message>
    <message>
        <source>“{given}” is not a version: write a number first, such as 3.4.</source>
        <translation>Το «{given}» δεν είναι έκδοση: γράψτε πρώτα αριθμό, π.χ. 3.4.</translation>
    </message>
    <message>
        <source>Ticket {number} is another customer's: choose one of this customer's own.</source>
        <translation>Το αίτημα {number} ανήκει σε άλλον πελάτη: επιλέξτε ένα του ίδιου πελάτη.</translation>
    </message>
    <message>
        <source>Write the caller's name.</source>
        <translation>Γράψτε το όνομα εκείνου που καλεί.</translation>
    </message>
    <message>
        <source>The call would end after now: check when it began and how long it took.</source>
        <translation>Η κλήση θα τελείωνε μετά από τώρα: ελέγξτε πότε άρχισε και πόσο κράτησε.</translation>
    </message>
    <message>
        <source>A call lasts at most {hours} hours: check how long it took.</source>
        <translation>Μια κλήση διαρκεί το πολύ {hours} ώρες: ελέγξτε πόσο κράτησε.</translation>
    </message>
    <message>
        <source>Write how long the call took.</source>
        <translation>Γράψτε πόσο κράτησε η κλήση.</translation>
    </message>
    <message>
        <source>You have a call on the line: park it or finish it first.</source>
        <translation>Έχετε κλήση στη γραμμή: σταθμεύστε την ή ολοκληρώστε την πρώτα.</translation>
    </message>
    <message>
        <source>This call is not there any more.</source>
        <translation>Αυτή η κλήση δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>This call has ended already.</source>
        <translation>Αυτή η κλήση έχει ήδη τελειώσει.</translation>
    </message>
    <message>
        <source>Say who calls first: then the price is known.</source>
        <translation>Δηλώστε πρώτα ποιος καλεί: τότε υπολογίζεται η τιμή.</translation>
    </message>
    <message>
        <source>This customer is not there any more.</source>
        <translation>Αυτός ο πελάτης δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>This is on an invoice already: take it off the draft, or credit the invoice, and change it then.</source>
        <translation>Περιλαμβάνεται ήδη σε τιμολόγιο: αφαιρέστε το από το πρόχειρο ή πιστώστε το τιμολόγιο και αλλάξτε το μετά.</translation>
    </message>
    <message>
        <source>This charge is not there any more.</source>
        <translation>Αυτή η χρέωση δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>The call has not ended: finish it first.</source>
        <translation>Η κλήση δεν έχει τελειώσει: ολοκληρώστε την πρώτα.</translation>
    </message>
    <message>
        <source>Nothing holds this charge any more.</source>
        <translation>Η χρέωση δεν είναι πια σε εκκρεμότητα.</translation>
    </message>
    <message>
        <source>Write the reason: it stays on the record.</source>
        <translation>Γράψτε τον λόγο: μένει στο ιστορικό.</translation>
    </message>
    <message>
        <source>Name the authorised contact who approved it: {names}.</source>
        <translation>Αναφέρετε τον εξουσιοδοτημένο υπεύθυνο επικοινωνίας που το ενέκρινε: {names}.</translation>
    </message>
    <message>
        <source>The customer has no authorised contact: a manager may release it, or enter one first.</source>
        <translation>Ο πελάτης δεν έχει εξουσιοδοτημένο υπεύθυνο επικοινωνίας: καταχωρίστε πρώτα έναν ή ζητήστε από υπεύθυνο να αποδεσμεύσει τη χρέωση.</translation>
    </message>
    <message>
        <source>“{name}” may not order chargeable work: name an authorised contact.</source>
        <translation>Ο/η «{name}» δεν μπορεί να παραγγείλει εργασία με χρέωση: αναφέρετε εξουσιοδοτημένο υπεύθυνο επικοινωνίας.</translation>
    </message>
    <message>
        <source>The office or a manager decides this.</source>
        <translation>Αυτό το αποφασίζει το γραφείο ή υπεύθυνος.</translation>
    </message>
    <message>
        <source>Write what it costs, without VAT: no price is published for it.</source>
        <translation>Γράψτε πόσο κοστίζει, χωρίς ΦΠΑ: δεν υπάρχει δημοσιευμένη τιμή.</translation>
    </message>
    <message>
        <source>“{given}” is not an amount in {currency}: write 0 or more.</source>
        <translation>Το «{given}» δεν είναι ποσό σε {currency}: γράψτε 0 ή περισσότερο.</translation>
    </message>
    <message>
        <source>Only what would be charged can be given away.</source>
        <translation>Χωρίς χρέωση μπορεί να δοθεί μόνο ό,τι αλλιώς θα χρεωνόταν.</translation>
    </message>
    <message>
        <source>This person is not at the desk any more: choose another.</source>
        <translation>Αυτό το άτομο δεν ανήκει πια στο τμήμα υποστήριξης: επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>The ticket is resolved: take it up again before you agree on a date.</source>
        <translation>Το αίτημα έχει επιλυθεί: ανοίξτε το ξανά πριν συμφωνήσετε ημερομηνία.</translation>
    </message>
    <message>
        <source>The desk is closed on {day:date}: agree on a business day.</source>
        <translation>Στις {day:date} είμαστε κλειστά: συμφωνήστε εργάσιμη ημέρα.</translation>
    </message>
    <message>
        <source>The request came after {day:date}: agree on a later day.</source>
        <translation>Το αίτημα ήρθε μετά τις {day:date}: συμφωνήστε μεταγενέστερη ημέρα.</translation>
    </message>
    <message>
        <source>Write the hours as a number from 0 to {most}, such as 2.5.</source>
        <translation>Γράψτε τις ώρες ως αριθμό από 0 έως {most}, π.χ. 2,5.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another customer: choose one of this customer's own.</source>
        <translation>Το «{name}» ανήκει σε άλλον πελάτη: επιλέξτε κάτι του ίδιου πελάτη.</translation>
    </message>
    <message>
        <source>Give the ticket a subject.</source>
        <translation>Δώστε θέμα στο αίτημα.</translation>
    </message>
    <message>
        <source>This ticket is not there any more.</source>
        <translation>Αυτό το αίτημα δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>The rules cannot price this as it is entered ({field}): correct it, or decide what it costs.</source>
        <translation>Οι κανόνες δεν μπορούν να το τιμολογήσουν όπως είναι καταχωρισμένο ({field}): διορθώστε το ή αποφασίστε πόσο κοστίζει.</translation>
    </message>
    <message>
        <source>An authorised contact approved it, recorded by {who} on {day:date}: {reason}</source>
        <translation>Το ενέκρινε εξουσιοδοτημένος υπεύθυνος επικοινωνίας, καταχώριση από {who} στις {day:date}: {reason}</translation>
    </message>
    <message>
        <source>The customer approved the estimate, recorded by {who} on {day:date}: {reason}</source>
        <translation>Ο πελάτης ενέκρινε την εκτίμηση κόστους, καταχώριση από {who} στις {day:date}: {reason}</translation>
    </message>
    <message>
        <source>The customer was told, recorded by {who} on {day:date}: {reason}</source>
        <translation>Ο πελάτης ενημερώθηκε, καταχώριση από {who} στις {day:date}: {reason}</translation>
    </message>
    <message>
        <source>{who} decided it on {day:date}: {reason}</source>
        <translation>Αποφασίστηκε από {who} στις {day:date}: {reason}</translation>
    </message>
    <message>
        <source>{who} set the price on {day:date}: {reason}</source>
        <translation>Η τιμή ορίστηκε από {who} στις {day:date}: {reason}</translation>
    </message>
    <message>
        <source>{who} released it on {day:date} without the approval: {reason}</source>
        <translation>Η χρέωση αποδεσμεύτηκε από {who} στις {day:date} χωρίς την έγκριση: {reason}</translation>
    </message>
    <message>
        <source>The agreed price is {net:money} without VAT.</source>
        <translation>Η συμφωνημένη τιμή είναι {net:money} χωρίς ΦΠΑ.</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>“{name}” has {size:number} MB and a file may have {most:number} MB: make it smaller, or send a link to it.</source>
        <translation>Το «{name}» είναι {size:number} MB, ενώ ένα αρχείο μπορεί να είναι έως {most:number} MB: μικρύνετέ το ή στείλτε έναν σύνδεσμο προς αυτό.</translation>
    </message>
    <message>
        <source>“{name}” is a folder: attach the files in it.</source>
        <translation>Το «{name}» είναι φάκελος: επισυνάψτε τα αρχεία που περιέχει.</translation>
    </message>
    <message>
        <source>The contents of “{name}” are not in the database any more.</source>
        <translation>Τα περιεχόμενα του «{name}» δεν υπάρχουν πια στη βάση δεδομένων.</translation>
    </message>
    <message>
        <source>Stopped: “{name}” was not attached.</source>
        <translation>Διακόπηκε: το «{name}» δεν επισυνάφθηκε.</translation>
    </message>
    <message>
        <source>The files of a ticket may have {most:number} MB; with “{name}” it would be {size:number} MB: remove some first.</source>
        <translation>Τα αρχεία ενός αιτήματος μπορούν να είναι έως {most:number} MB· με το «{name}» θα γίνονταν {size:number} MB: αφαιρέστε πρώτα κάποια.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Αυτό το αρχείο δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>“{name}” was removed from the ticket.</source>
        <translation>Το «{name}» αφαιρέθηκε από το αίτημα.</translation>
    </message>
    <message>
        <source>“{name}” could run or hide something, so it is never opened from here: save it, and have it checked first.</source>
        <translation>Το «{name}» θα μπορούσε να εκτελέσει ή να κρύβει κάτι, γι’ αυτό δεν ανοίγει ποτέ από εδώ: αποθηκεύστε το και ζητήστε πρώτα να ελεγχθεί.</translation>
    </message>
    <message>
        <source>Give a number of megabytes from {least:number} to {most:number}.</source>
        <translation>Δώστε έναν αριθμό megabyte από {least:number} έως {most:number}.</translation>
    </message>
    <message>
        <source>The contents of “{name}” are not where they should be: {file} is missing. A backup may still have it.</source>
        <translation>Τα περιεχόμενα του «{name}» δεν είναι εκεί που πρέπει: λείπει το {file}. Ίσως υπάρχουν ακόμη σε αντίγραφο ασφαλείας.</translation>
    </message>
    <message>
        <source>The contents of “{name}” are damaged: {file} is not what was attached. A backup may still have it.</source>
        <translation>Τα περιεχόμενα του «{name}» έχουν αλλοιωθεί: το {file} δεν είναι αυτό που επισυνάφθηκε. Ίσως υπάρχει ακόμη σε αντίγραφο ασφαλείας.</translation>
    </message>
    <message>
        <source>“{name}” could not be read as an e-mail: attach it as a file instead.</source>
        <translation>Το «{name}» δεν μπόρεσε να διαβαστεί ως email: επισυνάψτε το ως αρχείο.</translation>
    </message>
    <message>
        <source>The message is dated in the future: give the time it came.</source>
        <translation>Το μήνυμα έχει μελλοντική ημερομηνία: δώστε την ώρα που ήρθε.</translation>
    </message>
    <message>
        <source>“{name}” is not filled in yet: write it where the text is marked, or take it out.</source>
        <translation>Το «{name}» δεν έχει συμπληρωθεί ακόμη: γράψτε το εκεί που είναι σημειωμένο το κείμενο ή αφαιρέστε το.</translation>
    </message>
    <message>
        <source>The contents of an attached file are missing or damaged: {file}.</source>
        <translation>Τα περιεχόμενα ενός συνημμένου λείπουν ή έχουν αλλοιωθεί: {file}.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Εικόνα PNG</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Εικόνα JPEG</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>Εικόνα GIF</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>Εικόνα WebP</translation>
    </message>
    <message>
        <source>BMP picture</source>
        <translation>Εικόνα BMP</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>Εικόνα TIFF</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Έγγραφο PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Απλό κείμενο</translation>
    </message>
    <message>
        <source>Office document</source>
        <translation>Έγγραφο κειμένου</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Υπολογιστικό φύλλο</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Παρουσίαση</translation>
    </message>
    <message>
        <source>Office document of an old kind</source>
        <translation>Έγγραφο γραφείου παλαιού τύπου</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>Συμπιεσμένο αρχείο ZIP</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Αρχείο ήχου</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Αρχείο βίντεο</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Συμπιεσμένο αρχείο</translation>
    </message>
    <message>
        <source>Office document with macros</source>
        <translation>Έγγραφο γραφείου με μακροεντολές</translation>
    </message>
    <message>
        <source>Web page or drawing that can run scripts</source>
        <translation>Ιστοσελίδα ή σχέδιο που μπορεί να εκτελέσει κώδικα</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Αρχείο εντολών</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Πρόγραμμα</translation>
    </message>
    <message>
        <source>Shortcut to a program or an address</source>
        <translation>Συντόμευση προς πρόγραμμα ή διεύθυνση</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Κενό αρχείο</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Άγνωστος τύπος</translation>
    </message>
    <message>
        <source>{name} is no placeholder: choose one from the list.</source>
        <translation>Το {name} δεν είναι πεδίο συμπλήρωσης: επιλέξτε ένα από τη λίστα.</translation>
    </message>
    <message>
        <source>Contact's name</source>
        <translation>Όνομα επαφής</translation>
    </message>
    <message>
        <source>The whole name of the contact.</source>
        <translation>Το πλήρες όνομα της επαφής.</translation>
    </message>
    <message>
        <source>Contact's first name</source>
        <translation>Μικρό όνομα επαφής</translation>
    </message>
    <message>
        <source>What one says in a greeting.</source>
        <translation>Αυτό που λέμε στον χαιρετισμό.</translation>
    </message>
    <message>
        <source>Customer's name</source>
        <translation>Όνομα πελάτη</translation>
    </message>
    <message>
        <source>The customer the ticket is for.</source>
        <translation>Ο πελάτης τον οποίο αφορά το αίτημα.</translation>
    </message>
    <message>
        <source>Ticket's number</source>
        <translation>Αριθμός αιτήματος</translation>
    </message>
    <message>
        <source>The number the customer can refer to.</source>
        <translation>Ο αριθμός στον οποίο μπορεί να αναφέρεται ο πελάτης.</translation>
    </message>
    <message>
        <source>Ticket's subject</source>
        <translation>Θέμα αιτήματος</translation>
    </message>
    <message>
        <source>What the ticket is about.</source>
        <translation>Τι αφορά το αίτημα.</translation>
    </message>
    <message>
        <source>Promised moment</source>
        <translation>Χρόνος δέσμευσης</translation>
    </message>
    <message>
        <source>Until when the next thing promised is done, and why it is not sooner.</source>
        <translation>Έως πότε θα γίνει το επόμενο που υποσχεθήκαμε και γιατί όχι νωρίτερα.</translation>
    </message>
    <message>
        <source>Planned date</source>
        <translation>Συμφωνημένη ημερομηνία</translation>
    </message>
    <message>
        <source>The day agreed with the customer.</source>
        <translation>Η ημέρα που συμφωνήθηκε με τον πελάτη.</translation>
    </message>
    <message>
        <source>Estimated hours</source>
        <translation>Εκτίμηση ωρών</translation>
    </message>
    <message>
        <source>The hours of the recorded estimate.</source>
        <translation>Οι ώρες της καταχωρισμένης εκτίμησης.</translation>
    </message>
    <message>
        <source>Ticket's priority</source>
        <translation>Προτεραιότητα αιτήματος</translation>
    </message>
    <message>
        <source>The priority in the words of the promise.</source>
        <translation>Η προτεραιότητα με τους όρους της δέσμευσης.</translation>
    </message>
    <message>
        <source>Customer's tier</source>
        <translation>Επίπεδο υπηρεσίας πελάτη</translation>
    </message>
    <message>
        <source>The tier the customer has.</source>
        <translation>Το επίπεδο υπηρεσίας του πελάτη.</translation>
    </message>
    <message>
        <source>Owner of the ticket</source>
        <translation>Υπεύθυνος αιτήματος</translation>
    </message>
    <message>
        <source>Who at the desk looks after the ticket.</source>
        <translation>Ποιος από το τμήμα φροντίζει το αίτημα.</translation>
    </message>
    <message>
        <source>When the desk answers, by the week.</source>
        <translation>Πότε απαντά το τμήμα μέσα στην εβδομάδα.</translation>
    </message>
    <message>
        <source>Telephone hours</source>
        <translation>Ώρες τηλεφώνου</translation>
    </message>
    <message>
        <source>When the telephone is answered, by the week.</source>
        <translation>Πότε απαντάται το τηλέφωνο μέσα στην εβδομάδα.</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Ποιος γράφει</translation>
    </message>
    <message>
        <source>The name of the person who sends the reply.</source>
        <translation>Το όνομα αυτού που στέλνει την απάντηση.</translation>
    </message>
    <message>
        <source>Desk's name</source>
        <translation>Όνομα τμήματος</translation>
    </message>
    <message>
        <source>The name of the desk.</source>
        <translation>Το όνομα του τμήματος υποστήριξης.</translation>
    </message>
    <message>
        <source>Desk's telephone</source>
        <translation>Τηλέφωνο τμήματος</translation>
    </message>
    <message>
        <source>The telephone number among the desk's own facts.</source>
        <translation>Ο αριθμός τηλεφώνου από τα στοιχεία του τμήματος.</translation>
    </message>
    <message>
        <source>Desk's e-mail</source>
        <translation>Email τμήματος</translation>
    </message>
    <message>
        <source>The e-mail address among the desk's own facts.</source>
        <translation>Η διεύθυνση email από τα στοιχεία του τμήματος.</translation>
    </message>
    <message>
        <source>Price: {name}</source>
        <translation>Τιμή: {name}</translation>
    </message>
    <message>
        <source>The price that holds today, without VAT.</source>
        <translation>Η τιμή που ισχύει σήμερα, χωρίς ΦΠΑ.</translation>
    </message>
    <message>
        <source>An abbreviation is one word: write it without spaces.</source>
        <translation>Η συντομογραφία είναι μία λέξη: γράψτε τη χωρίς κενά.</translation>
    </message>
    <message>
        <source>“{other}” has this abbreviation already: choose another.</source>
        <translation>Το «{other}» έχει ήδη αυτή τη συντομογραφία: επιλέξτε άλλη.</translation>
    </message>
    <message>
        <source>This reply is not there any more.</source>
        <translation>Αυτή η απάντηση δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>Somebody changed this reply while you wrote: look at it again.</source>
        <translation>Κάποιος άλλαξε αυτή την απάντηση ενώ γράφατε: δείτε την ξανά.</translation>
    </message>
    <message>
        <source>Agree on a date</source>
        <translation>Συμφωνία ημερομηνίας</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Στιγμιότυπο</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Αφαίρεση του {name}</translation>
    </message>
    <message>
        <source>{n} B</source>
        <translation>{n} B</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Έτοιμες απαντήσεις</translation>
    </message>
    <message>
        <source>Put a canned reply into the answer</source>
        <translation>Εισαγωγή έτοιμης απάντησης στην απάντηση</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Επισύναψη αρχείων</translation>
    </message>
    <message>
        <source>Attach files to what is being written</source>
        <translation>Επισύναψη αρχείων σε αυτό που γράφετε</translation>
    </message>
    <message>
        <source>Customer wrote</source>
        <translation>Ο πελάτης έγραψε</translation>
    </message>
    <message>
        <source>Record what the customer wrote</source>
        <translation>Καταχώριση αυτού που έγραψε ο πελάτης</translation>
    </message>
    <message>
        <source>What the customer wrote</source>
        <translation>Αυτό που έγραψε ο πελάτης</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Καταχώριση</translation>
    </message>
    <message>
        <source>Paste what {name} wrote, or drop the mail here</source>
        <translation>Επικολλήστε αυτό που έγραψε: {name}, ή σύρετε εδώ το email</translation>
    </message>
    <message>
        <source>A file is still being attached: wait a moment, or stop it.</source>
        <translation>Επισυνάπτεται ακόμη ένα αρχείο: περιμένετε λίγο ή διακόψτε το.</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>χωρίς ημερομηνία</translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files</source>
        <translation><numerusform>{n} συνημμένο αρχείο</numerusform><numerusform>{n} συνημμένα αρχεία</numerusform></translation>
    </message>
    <message>
        <source>Attach as a file</source>
        <translation>Επισύναψη ως αρχείο</translation>
    </message>
    <message>
        <source>Take in as a message</source>
        <translation>Καταχώριση ως μήνυμα</translation>
    </message>
    <message>
        <source>A mail without a subject</source>
        <translation>Email χωρίς θέμα</translation>
    </message>
    <message>
        <source>Put it at its own date</source>
        <translation>Να μπει στη δική του ημερομηνία</translation>
    </message>
    <message>
        <source>The message is on the ticket</source>
        <translation>Το μήνυμα καταχωρίστηκε στο αίτημα</translation>
    </message>
    <message>
        <source>Removed by {who}, {when}</source>
        <translation>Αφαιρέθηκε από: {who}, {when}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Προβολή</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Άνοιγμα αντιγράφου…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Άνοιγμα αντιγράφου</translation>
    </message>
    <message>
        <source>Take in as a message…</source>
        <translation>Καταχώριση ως μήνυμα…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Αποθήκευση ως…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Αφαίρεση…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Να μην ανοίξει</translation>
    </message>
    <message>
        <source>Open “{name}”?</source>
        <translation>Άνοιγμα του «{name}»;</translation>
    </message>
    <message>
        <source>The desktop opens a copy that may only be read. Open only what you expected to get.</source>
        <translation>Ο υπολογιστής ανοίγει ένα αντίγραφο μόνο για ανάγνωση. Ανοίξτε μόνο ό,τι περιμένατε να λάβετε.</translation>
    </message>
    <message>
        <source>“{name}” cannot be shown as a picture: save it to look at it elsewhere.</source>
        <translation>Το «{name}» δεν μπορεί να εμφανιστεί ως εικόνα: αποθηκεύστε το για να το δείτε αλλού.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>Το {name} αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>“{name}” is removed.</source>
        <translation>Το «{name}» αφαιρέθηκε.</translation>
    </message>
    <message>
        <source>Remove “{name}” from the ticket?</source>
        <translation>Αφαίρεση του «{name}» από το αίτημα;</translation>
    </message>
    <message>
        <source>Its name and who removed it stay on the ticket; its contents are gone for good.</source>
        <translation>Το όνομα και ποιος το αφαίρεσε μένουν στο αίτημα· τα περιεχόμενα χάνονται οριστικά.</translation>
    </message>
    <message>
        <source>{who} removed the file “{name}”</source>
        <translation>Αφαιρέθηκε το αρχείο «{name}» (από: {who})</translation>
    </message>
    <message>
        <source>The customer answered; the clock runs again</source>
        <translation>Ο πελάτης απάντησε· ο χρόνος μετρά ξανά</translation>
    </message>
    <message>
        <source>The customer wrote again; the ticket is open</source>
        <translation>Ο πελάτης έγραψε ξανά· το αίτημα είναι ανοικτό</translation>
    </message>
    <message>
        <source>Show all ({n} characters)</source>
        <translation>Εμφάνιση όλου ({n} χαρακτήρες)</translation>
    </message>
    <message>
        <source>Open {host}?</source>
        <translation>Άνοιγμα του {host};</translation>
    </message>
    <message>
        <source>Write to {address}?</source>
        <translation>Αποστολή μηνύματος προς {address};</translation>
    </message>
    <message>
        <source>The name has letters of more than one alphabet, or is written in code: look twice.</source>
        <translation>Το όνομα έχει γράμματα από περισσότερα αλφάβητα ή είναι κωδικοποιημένο: κοιτάξτε το καλά.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Άνοιγμα στον περιηγητή</translation>
    </message>
    <message>
        <source>Open the mail program</source>
        <translation>Άνοιγμα του προγράμματος email</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Μηνύματα</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Αλλαγές</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Χρονολόγιο</translation>
    </message>
    <message>
        <source>Go through the timeline line by line</source>
        <translation>Μετάβαση στο χρονολόγιο γραμμή προς γραμμή</translation>
    </message>
    <message>
        <source>The arrows go from line to line, Enter opens what can be done with one.</source>
        <translation>Τα βέλη πηγαίνουν από γραμμή σε γραμμή, το Enter ανοίγει τις ενέργειες.</translation>
    </message>
    <message>
        <source>Quote in the reply</source>
        <translation>Παράθεση στην απάντηση</translation>
    </message>
    <message>
        <source>Open {address}…</source>
        <translation>Άνοιγμα: {address}…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Αντιγράφηκε</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>As chosen there</source>
        <translation>Όπως επιλέγεται εκεί</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Συντομογραφία</translation>
    </message>
    <message>
        <source>One word, typed after /</source>
        <translation>Μία λέξη, που γράφεται μετά το /</translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation>Δική μας διατύπωση</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Δική μας</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Νέα απάντηση</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>Εισαγωγή πεδίου συμπλήρωσης</translation>
    </message>
    <message>
        <source>Typed after / in an answer, or found by name. What stands in braces is filled from the ticket.</source>
        <translation>Γράφονται μετά το / σε μια απάντηση ή βρίσκονται με το όνομα. Ό,τι είναι σε άγκιστρα συμπληρώνεται από το αίτημα.</translation>
    </message>
    <message>
        <source>Managers and administrators change the canned replies.</source>
        <translation>Οι υπεύθυνοι και οι διαχειριστές αλλάζουν τις έτοιμες απαντήσεις.</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Συνημμένα αρχεία</translation>
    </message>
    <message>
        <source>Largest file (MB)</source>
        <translation>Μεγαλύτερο αρχείο (MB)</translation>
    </message>
    <message>
        <source>All files of a ticket (MB)</source>
        <translation>Όλα τα αρχεία ενός αιτήματος (MB)</translation>
    </message>
    <message>
        <source>In the database itself up to (MB)</source>
        <translation>Μέσα στη βάση δεδομένων έως (MB)</translation>
    </message>
    <message>
        <source>What could run or hide something is only ever saved, never opened. The same file is kept once.</source>
        <translation>Ό,τι θα μπορούσε να εκτελέσει ή να κρύβει κάτι μόνο αποθηκεύεται, δεν ανοίγει ποτέ. Το ίδιο αρχείο φυλάσσεται μία φορά.</translation>
    </message>
    <message>
        <source>Managers and administrators change how large files may be.</source>
        <translation>Οι υπεύθυνοι και οι διαχειριστές ορίζουν πόσο μεγάλα μπορεί να είναι τα αρχεία.</translation>
    </message>
    <message>
        <source>Larger files lie in {folder}. A backup takes them along.</source>
        <translation>Τα μεγαλύτερα αρχεία βρίσκονται στο {folder}. Το αντίγραφο ασφαλείας τα περιλαμβάνει.</translation>
    </message>
    <message>
        <source>The server keeps all files in the database; its backups hold them.</source>
        <translation>Ο διακομιστής φυλάσσει όλα τα αρχεία στη βάση δεδομένων· περιέχονται στα αντίγραφα ασφαλείας του.</translation>
    </message>
    <message>
        <source>The limits are saved</source>
        <translation>Τα όρια αποθηκεύτηκαν</translation>
    </message>
    <message>
        <source>These files were not attached: {names}.</source>
        <translation>Αυτά τα αρχεία δεν επισυνάφθηκαν: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is no file that can be attached: choose another.</source>
        <translation>Το «{name}» δεν είναι αρχείο που μπορεί να επισυναφθεί: επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>No program of the desktop opened “{name}”: save it, and open it from there.</source>
        <translation>Κανένα πρόγραμμα δεν άνοιξε το «{name}»: αποθηκεύστε το και ανοίξτε το από εκεί.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {detail:tr}</source>
        <translation>Το «{file}» δεν μπόρεσε να γραφτεί: {detail:tr}</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {detail:tr}</source>
        <translation>Το «{name}» δεν μπόρεσε να διαβαστεί: {detail:tr}</translation>
    </message>
    <message>
        <source>“{name}” was not attached: the folder {folder} cannot be written. {detail:tr}</source>
        <translation>Το «{name}» δεν επισυνάφθηκε: δεν είναι δυνατή η εγγραφή στον φάκελο {folder}. {detail:tr}</translation>
    </message>
    <message>
        <source>The contents of “{name}” could not be read from {file}: {detail:tr}</source>
        <translation>Τα περιεχόμενα του «{name}» δεν μπόρεσαν να διαβαστούν από το {file}: {detail:tr}</translation>
    </message>
    <message>
        <source>The computer could not do this: {why:tr}. Nothing you typed is lost.</source>
        <translation>Ο υπολογιστής δεν μπόρεσε να το κάνει: {why:tr}. Δεν χάθηκε τίποτα από όσα γράψατε.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Δεν υπάρχει τέτοιο αρχείο ή φάκελος</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Δεν επιτρέπεται η πρόσβαση</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Η ενέργεια δεν επιτρέπεται</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Δεν υπάρχει άλλος χώρος στον δίσκο</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Εξαντλήθηκε ο διαθέσιμος χώρος του χρήστη</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Είναι φάκελος</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Δεν είναι φάκελος</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Ο δίσκος είναι μόνο για ανάγνωση</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Το όνομα αρχείου είναι πολύ μεγάλο</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Σφάλμα ανάγνωσης ή εγγραφής</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Πάρα πολλά ανοιχτά αρχεία</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Η συσκευή είναι απασχολημένη</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Το αρχείο δεν βρίσκεται πια εκεί που ήταν</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>Διακόπηκε η σύνδεση με τη μονάδα</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>A series has at most {most} sessions: let it end sooner.</source>
        <translation>Μια σειρά έχει το πολύ {most} σεμινάρια: ορίστε νωρίτερη λήξη.</translation>
    </message>
    <message>
        <source>No day of this series is open: choose other days or a later end.</source>
        <translation>Καμία ημέρα της σειράς δεν είναι ανοιχτή: επιλέξτε άλλες ημέρες ή μεταγενέστερη λήξη.</translation>
    </message>
    <message>
        <source>Say when the series ends: on a day, or after a number of sessions.</source>
        <translation>Ορίστε πότε τελειώνει η σειρά: σε μια ημερομηνία ή μετά από έναν αριθμό σεμιναρίων.</translation>
    </message>
    <message>
        <source>The series ends between its first day and {years} years after it.</source>
        <translation>Η σειρά τελειώνει μεταξύ της πρώτης ημέρας της και {years} ετών μετά από αυτήν.</translation>
    </message>
    <message>
        <source>A series repeats every 1 to 12 weeks or months.</source>
        <translation>Μια σειρά επαναλαμβάνεται κάθε 1 έως 12 εβδομάδες ή μήνες.</translation>
    </message>
    <message>
        <source>Choose the days of the week on which the series is held.</source>
        <translation>Επιλέξτε τις ημέρες της εβδομάδας στις οποίες γίνονται τα σεμινάρια.</translation>
    </message>
    <message>
        <source>Choose which week of the month: the first to the fourth, or the last.</source>
        <translation>Επιλέξτε ποια εβδομάδα του μήνα: από την πρώτη έως την τέταρτη ή την τελευταία.</translation>
    </message>
    <message>
        <source>At most {most} tickets can be changed at once. Choose fewer.</source>
        <translation>Μπορούν να αλλάξουν το πολύ {most} αιτήματα κάθε φορά. Επιλέξτε λιγότερα.</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Certificate of attendance</source>
        <translation>Βεβαίωση παρακολούθησης</translation>
    </message>
    <message>
        <source>This is to confirm that</source>
        <translation>Βεβαιώνεται ότι ο/η</translation>
    </message>
    <message>
        <source>took part in the course</source>
        <translation>παρακολούθησε το σεμινάριο</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>Βεβαίωση {number}</translation>
    </message>
    <message>
        <source>A certificate needs a name: write the names of all who came first.</source>
        <translation>Η βεβαίωση χρειάζεται όνομα: γράψτε πρώτα τα ονόματα όσων ήρθαν.</translation>
    </message>
    <message>
        <source>Nobody is ticked as attended yet: tick who came, then print the certificates.</source>
        <translation>Κανείς δεν έχει σημειωθεί ως παρών: σημειώστε όσους ήρθαν και μετά εκτυπώστε τις βεβαιώσεις.</translation>
    </message>
    <message>
        <source>{day:year}</source>
        <translation>{day:year}</translation>
    </message>
    <message>
        <source>This paper was not finished within {seconds} seconds and was given up: shorten its texts or take lines off it.</source>
        <translation>Το έγγραφο δεν ολοκληρώθηκε μέσα σε {seconds} δευτερόλεπτα και διακόπηκε: συντομεύστε τα κείμενά του ή αφαιρέστε γραμμές.</translation>
    </message>
    <message>
        <source>The process that makes papers ended before the paper was done: try again.</source>
        <translation>Η διεργασία που φτιάχνει τα έγγραφα σταμάτησε πριν ολοκληρωθεί το έγγραφο: δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The process that makes papers could not be started: close other programs and try again.</source>
        <translation>Δεν ήταν δυνατή η εκκίνηση της διεργασίας που φτιάχνει τα έγγραφα: κλείστε άλλα προγράμματα και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>An invoice needs the day it is to be paid by: enter the due date.</source>
        <translation>Το τιμολόγιο χρειάζεται την ημέρα έως την οποία πληρώνεται: γράψτε την ημερομηνία λήξης.</translation>
    </message>
    <message>
        <source>VAT total</source>
        <translation>ΦΠΑ συνολικά</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Ticket {number}</source>
        <translation>Αίτημα {number}</translation>
    </message>
    <message>
        <source>no instant</source>
        <translation>χωρίς ορισμένη ώρα</translation>
    </message>
    <message>
        <source>aim {at:moment}</source>
        <translation>στόχος {at:moment}</translation>
    </message>
    <message>
        <source>latest {at:moment}</source>
        <translation>το αργότερο {at:moment}</translation>
    </message>
    <message>
        <source>kept {at:moment}</source>
        <translation>τηρήθηκε {at:moment}</translation>
    </message>
    <message>
        <source>Give the field a name.</source>
        <translation>Δώστε όνομα στο πεδίο.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters: shorten it.</source>
        <translation>Ένα όνομα έχει το πολύ {most} χαρακτήρες: συντομεύστε το.</translation>
    </message>
    <message>
        <source>There is a field called “{name}” already: give this one another name.</source>
        <translation>Υπάρχει ήδη πεδίο με το όνομα «{name}»: δώστε σε αυτό άλλο όνομα.</translation>
    </message>
    <message>
        <source>“{given}” is not a kind of field.</source>
        <translation>Το «{given}» δεν είναι είδος πεδίου.</translation>
    </message>
    <message>
        <source>The kind of a field stays as it was made: add another field, and take this one out of use.</source>
        <translation>Το είδος ενός πεδίου δεν αλλάζει: προσθέστε άλλο πεδίο και αποσύρετε αυτό.</translation>
    </message>
    <message>
        <source>Write at least one choice.</source>
        <translation>Γράψτε τουλάχιστον μία επιλογή.</translation>
    </message>
    <message>
        <source>The choice “{name}” stands here twice: keep one of the two.</source>
        <translation>Η επιλογή «{name}» υπάρχει εδώ δύο φορές: κρατήστε μία.</translation>
    </message>
    <message>
        <source>There are at most {most} of these.</source>
        <translation>Επιτρέπονται το πολύ {most}.</translation>
    </message>
    <message>
        <source>This field is not there any more.</source>
        <translation>Αυτό το πεδίο δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>Somebody changed this field meanwhile. Look at it again, then save.</source>
        <translation>Κάποιος άλλαξε στο μεταξύ αυτό το πεδίο. Δείτε το ξανά και μετά αποθηκεύστε.</translation>
    </message>
    <message>
        <source>“{given}” is not a kind of ticket.</source>
        <translation>Το «{given}» δεν είναι είδος αιτήματος.</translation>
    </message>
    <message>
        <source>“{given}” is not a number: write digits, and at most four after the decimal sign.</source>
        <translation>Το «{given}» δεν είναι αριθμός: γράψτε ψηφία και το πολύ τέσσερα δεκαδικά.</translation>
    </message>
    <message>
        <source>This number is too large to be kept.</source>
        <translation>Ο αριθμός είναι πολύ μεγάλος για να αποθηκευτεί.</translation>
    </message>
    <message>
        <source>“{given}” is not a date from 1900 to 2199.</source>
        <translation>Το «{given}» δεν είναι ημερομηνία από το 1900 έως το 2199.</translation>
    </message>
    <message>
        <source>This is not one of the choices of “{name}”.</source>
        <translation>Δεν είναι μία από τις επιλογές του πεδίου «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is either ticked or not.</source>
        <translation>Το «{name}» είναι ή δεν είναι επιλεγμένο.</translation>
    </message>
    <message>
        <source>“{name}” must be filled in.</source>
        <translation>Το πεδίο «{name}» πρέπει να συμπληρωθεί.</translation>
    </message>
    <message>
        <source>A ticket has no field “{given}” to filter by.</source>
        <translation>Ένα αίτημα δεν έχει πεδίο «{given}» για φιλτράρισμα.</translation>
    </message>
    <message>
        <source>“{field}” cannot be asked that: {given}.</source>
        <translation>Το «{field}» δεν δέχεται αυτόν τον έλεγχο: {given}.</translation>
    </message>
    <message>
        <source>Choose or write what the condition looks for.</source>
        <translation>Επιλέξτε ή γράψτε τι αναζητά η συνθήκη.</translation>
    </message>
    <message>
        <source>A number of days is a whole number from 1 to {most}.</source>
        <translation>Ο αριθμός ημερών είναι ακέραιος από 1 έως {most}.</translation>
    </message>
    <message>
        <source>“{given}” is not a date.</source>
        <translation>Το «{given}» δεν είναι ημερομηνία.</translation>
    </message>
    <message>
        <source>A filter has at most {most} conditions.</source>
        <translation>Ένα φίλτρο έχει το πολύ {most} συνθήκες.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>Latest promised</source>
        <translation>Το αργότερο</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>Επιλύθηκε στις</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Ο χρόνος σταμάτησε</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Μη αναγνωσμένο</translation>
    </message>
    <message>
        <source>Has an attachment</source>
        <translation>Έχει συνημμένο</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>Ζητήθηκε να τηλεφωνήσουμε</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>Δώστε όνομα στο φίλτρο.</translation>
    </message>
    <message>
        <source>There is a filter called “{name}” already: give this one another name.</source>
        <translation>Υπάρχει ήδη φίλτρο με το όνομα «{name}»: δώστε σε αυτό άλλο όνομα.</translation>
    </message>
    <message>
        <source>There are {most} filters already: delete one that nobody needs.</source>
        <translation>Υπάρχουν ήδη {most} φίλτρα: διαγράψτε ένα που δεν χρειάζεται κανείς.</translation>
    </message>
    <message>
        <source>This filter is not there any more.</source>
        <translation>Αυτό το φίλτρο δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>This filter is somebody else's own.</source>
        <translation>Αυτό το φίλτρο ανήκει σε άλλον.</translation>
    </message>
    <message>
        <source>Somebody changed the filter “{name}” meanwhile: look at it as it is now, or save yours under another name.</source>
        <translation>Κάποιος άλλαξε στο μεταξύ το φίλτρο «{name}»: δείτε το όπως είναι τώρα ή αποθηκεύστε το δικό σας με άλλο όνομα.</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {why}. Choose another place, or close it where it is open.</source>
        <translation>Δεν ήταν δυνατή η εγγραφή του αρχείου {file}: {why}. Επιλέξτε άλλη θέση ή κλείστε το εκεί όπου είναι ανοιχτό.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>μήνυμα</translation>
    </message>
    <message>
        <source>internal note</source>
        <translation>εσωτερική σημείωση</translation>
    </message>
    <message>
        <source>call</source>
        <translation>κλήση</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Φίλτρο</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Φίλτρα</translation>
    </message>
    <message>
        <source>Narrow the view by a condition</source>
        <translation>Περιορισμός της προβολής με συνθήκη</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Αποθήκευση φίλτρου</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Αποθήκευση του φίλτρου</translation>
    </message>
    <message>
        <source>Save what is shown into the filter</source>
        <translation>Αποθήκευση όσων φαίνονται στο φίλτρο</translation>
    </message>
    <message>
        <source>Save as filter…</source>
        <translation>Αποθήκευση ως φίλτρο…</translation>
    </message>
    <message>
        <source>Save as a filter</source>
        <translation>Αποθήκευση ως φίλτρο</translation>
    </message>
    <message>
        <source>Save what is shown as a filter with a name</source>
        <translation>Αποθήκευση όσων φαίνονται ως φίλτρο με όνομα</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Μετονομασία φίλτρου</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Μετονομασία του φίλτρου</translation>
    </message>
    <message>
        <source>Give the filter another name, or share it</source>
        <translation>Δώστε άλλο όνομα στο φίλτρο ή μοιραστείτε το</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>Διαγραφή φίλτρου</translation>
    </message>
    <message>
        <source>Delete the saved filter</source>
        <translation>Διαγραφή του αποθηκευμένου φίλτρου</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Καθαρισμός φίλτρου</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Καθαρισμός του φίλτρου</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Καθαρισμός</translation>
    </message>
    <message>
        <source>Take every condition away</source>
        <translation>Αφαίρεση όλων των συνθηκών</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Στήλες</translation>
    </message>
    <message>
        <source>Choose the columns and their order</source>
        <translation>Επιλογή στηλών και της σειράς τους</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Εκτύπωση…</translation>
    </message>
    <message>
        <source>Print the ticket, or save it as a PDF</source>
        <translation>Εκτύπωση του αιτήματος ή αποθήκευση ως PDF</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Εξαγωγή ως CSV…</translation>
    </message>
    <message>
        <source>Export the view as CSV</source>
        <translation>Εξαγωγή της προβολής ως CSV</translation>
    </message>
    <message>
        <source>Write the view as it is shown into a CSV file</source>
        <translation>Εγγραφή της προβολής όπως φαίνεται σε αρχείο CSV</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Οι συνήθεις στήλες</translation>
    </message>
    <message>
        <source>Space shows or hides a column; drag it, or press Alt and an arrow, to move it.</source>
        <translation>Το διάστημα εμφανίζει ή κρύβει μια στήλη· σύρετέ την ή πατήστε Alt και ένα βέλος για να τη μετακινήσετε.</translation>
    </message>
    <message>
        <source>Order of the columns…</source>
        <translation>Σειρά των στηλών…</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Συνθήκη</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Πεδίο</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Πώς</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Αναζήτηση πελατών</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Αναζήτηση επαφών</translation>
    </message>
    <message>
        <source>Search sites</source>
        <translation>Αναζήτηση ιστότοπων</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Αναζήτηση ετικετών</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Έως</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ημέρες</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Επιλογή</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Τσεκάρισμα</translation>
    </message>
    <message>
        <source>me</source>
        <translation>εγώ</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>κανείς</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>είναι ένα από</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>δεν είναι κανένα από</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>είναι κενό</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>είναι συμπληρωμένο</translation>
    </message>
    <message>
        <source>A field that is gone</source>
        <translation>Πεδίο που δεν υπάρχει πια</translation>
    </message>
    <message>
        <source>not {values}</source>
        <translation>όχι {values}</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>περιέχει</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>δεν περιέχει</translation>
    </message>
    <message>
        <source>is</source>
        <translation>είναι</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>δεν είναι</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>είναι τουλάχιστον</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>είναι το πολύ</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>είναι μεταξύ</translation>
    </message>
    <message>
        <source>in the last days</source>
        <translation>τις τελευταίες ημέρες</translation>
    </message>
    <message>
        <source>in the next days</source>
        <translation>τις επόμενες ημέρες</translation>
    </message>
    <message>
        <source>more days ago than</source>
        <translation>πριν από περισσότερες ημέρες από</translation>
    </message>
    <message>
        <source>today</source>
        <translation>σήμερα</translation>
    </message>
    <message>
        <source>on</source>
        <translation>στις</translation>
    </message>
    <message>
        <source>from</source>
        <translation>από</translation>
    </message>
    <message>
        <source>until</source>
        <translation>έως</translation>
    </message>
    <message>
        <source>between</source>
        <translation>μεταξύ</translation>
    </message>
    <message>
        <source>Not: {field}</source>
        <translation>Όχι: {field}</translation>
    </message>
    <message>
        <source>does not contain “{text}”</source>
        <translation>δεν περιέχει «{text}»</translation>
    </message>
    <message>
        <source>contains “{text}”</source>
        <translation>περιέχει «{text}»</translation>
    </message>
    <message>
        <source>from {day:date}</source>
        <translation>από {day:date}</translation>
    </message>
    <message>
        <source>until {day:date}</source>
        <translation>έως {day:date}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>τίποτα</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Λιγότερα πεδία</translation>
    </message>
    <message>
        <source>{done} of {of} tickets written</source>
        <translation>Γράφτηκαν {done} από {of} αιτήματα</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Η εξαγωγή διακόπηκε· δεν γράφτηκε αρχείο.</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Οποιαδήποτε από αυτές</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Όλες αυτές</translation>
    </message>
    <message>
        <source>Whether a ticket must fit all conditions or any of them</source>
        <translation>Αν ένα αίτημα πρέπει να πληροί όλες τις συνθήκες ή οποιαδήποτε</translation>
    </message>
    <message>
        <source>Enter changes it, Delete takes it away</source>
        <translation>Το Enter την αλλάζει, το Delete την αφαιρεί</translation>
    </message>
    <message>
        <source>The filter “{name}” is deleted.</source>
        <translation>Το φίλτρο «{name}» διαγράφηκε.</translation>
    </message>
    <message>
        <source>The filter “{name}” is saved.</source>
        <translation>Το φίλτρο «{name}» αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Άδειασμα</translation>
    </message>
    <message>
        <source>Print ticket {number}</source>
        <translation>Εκτύπωση αιτήματος {number}</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>Εμφάνιση του εγγράφου</translation>
    </message>
    <message>
        <source>With internal notes and changes</source>
        <translation>Με εσωτερικές σημειώσεις και αλλαγές</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Γλώσσα του εγγράφου</translation>
    </message>
    <message>
        <source>No ticket fits the filter.</source>
        <translation>Κανένα αίτημα δεν ταιριάζει στο φίλτρο.</translation>
    </message>
    <message>
        <source>Everybody at the desk sees it</source>
        <translation>Το βλέπουν όλοι στο τμήμα υποστήριξης</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Όνομα του φίλτρου</translation>
    </message>
    <message>
        <source>Everybody sees it</source>
        <translation>Το βλέπουν όλοι</translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation>Το βλέπετε μόνο εσείς</translation>
    </message>
    <message>
        <source>On questions</source>
        <translation>Σε ερωτήσεις</translation>
    </message>
    <message>
        <source>On requests</source>
        <translation>Σε αιτήσεις</translation>
    </message>
    <message>
        <source>On faults</source>
        <translation>Σε βλάβες</translation>
    </message>
    <message>
        <source>On invoicing tickets</source>
        <translation>Σε θέματα τιμολόγησης</translation>
    </message>
    <message>
        <source>On training tickets</source>
        <translation>Σε θέματα εκπαίδευσης</translation>
    </message>
    <message>
        <source>Kind of field</source>
        <translation>Είδος πεδίου</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Επιλογές, μία ανά γραμμή</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Υποχρεωτικό</translation>
    </message>
    <message>
        <source>Managers and administrators set up the desk's own fields.</source>
        <translation>Οι υπεύθυνοι και οι διαχειριστές ορίζουν τα δικά σας πεδία.</translation>
    </message>
    <message>
        <source>Fields that your tickets have beside the usual ones. They can be shown, filtered by, searched and printed.</source>
        <translation>Πεδία που έχουν τα αιτήματα πέρα από τα συνήθη. Εμφανίζονται, φιλτράρονται, αναζητούνται και εκτυπώνονται.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Όλα τα είδη</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Απόσυρση</translation>
    </message>
    <message>
        <source>Put back into use</source>
        <translation>Επαναφορά σε χρήση</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Μετακίνηση επάνω</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Μετακίνηση κάτω</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Προσθήκη πεδίου</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Δικά μας πεδία</translation>
    </message>
    <message>
        <source>On tickets</source>
        <translation>Σε αιτήματα</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Εκτός χρήσης</translation>
    </message>
    <message numerus="yes">
        <source>in the last {n} days</source>
        <translation><numerusform>την τελευταία ημέρα</numerusform><numerusform>τις τελευταίες {n} ημέρες</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in the next {n} days</source>
        <translation><numerusform>την επόμενη ημέρα</numerusform><numerusform>τις επόμενες {n} ημέρες</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>more than {n} days ago</source>
        <translation><numerusform>πριν από περισσότερο από μία ημέρα</numerusform><numerusform>πριν από περισσότερες από {n} ημέρες</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} more fields</source>
        <translation><numerusform>{n} ακόμη πεδίο</numerusform><numerusform>{n} ακόμη πεδία</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are in {file}.</source>
        <translation><numerusform>{n} αίτημα είναι στο {file}.</numerusform><numerusform>{n} αιτήματα είναι στο {file}.</numerusform></translation>
    </message>
    <message>
        <source>There is no view or shared filter “{given}”; the views are {views}.</source>
        <translation>Δεν υπάρχει προβολή ή κοινό φίλτρο «{given}»· οι προβολές είναι {views}.</translation>
    </message>
    <message>
        <source>Record of changes</source>
        <translation>Αρχείο αλλαγών</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Κράτηση</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Δικό μας πεδίο</translation>
    </message>
    <message>
        <source>Canned reply</source>
        <translation>Έτοιμη απάντηση</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Ισοτιμία</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Σειρά αρίθμησης</translation>
    </message>
    <message>
        <source>Billing run</source>
        <translation>Ομαδική τιμολόγηση</translation>
    </message>
    <message>
        <source>Bank entry</source>
        <translation>Τραπεζική κίνηση</translation>
    </message>
    <message>
        <source>Security breach</source>
        <translation>Παραβίαση ασφάλειας</translation>
    </message>
    <message>
        <source>Everybody's</source>
        <translation>Όλων</translation>
    </message>
    <message>
        <source>Of everything</source>
        <translation>Για όλα</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Οι τελευταίες 7 ημέρες</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Οι τελευταίες 30 ημέρες</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Όλο το διάστημα</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Μία ημέρα</translation>
    </message>
    <message>
        <source>Only {thing}</source>
        <translation>Μόνο {thing}</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Εμφάνιση όλων ξανά</translation>
    </message>
    <message>
        <source>Save record as CSV</source>
        <translation>Αποθήκευση αρχείου αλλαγών ως CSV</translation>
    </message>
    <message>
        <source>Save what is listed as a CSV file</source>
        <translation>Αποθήκευση όσων εμφανίζονται ως αρχείο CSV</translation>
    </message>
    <message>
        <source>Nothing is recorded of this</source>
        <translation>Δεν έχει καταγραφεί τίποτα για αυτό</translation>
    </message>
    <message>
        <source>Every write is recorded as it happens: who, when, and what stood before and after.</source>
        <translation>Κάθε αλλαγή καταγράφεται τη στιγμή που γίνεται: ποιος, πότε, και τι υπήρχε πριν και μετά.</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Κανείς γνωστός</translation>
    </message>
    <message>
        <source>Who changed this</source>
        <translation>Ποιος το άλλαξε</translation>
    </message>
    <message>
        <source>See who changed this, when, and what stood before</source>
        <translation>Δείτε ποιος το άλλαξε, πότε και τι υπήρχε πριν</translation>
    </message>
    <message>
        <source>What changed in the line chosen</source>
        <translation>Τι άλλαξε στη γραμμή που επιλέχθηκε</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>Αλλαγές ποιου</translation>
    </message>
    <message>
        <source>Changes of what</source>
        <translation>Αλλαγές σε τι</translation>
    </message>
    <message>
        <source>Changes of when</source>
        <translation>Αλλαγές πότε</translation>
    </message>
</context>
<context>
    <name>promises</name>
    <message>
        <source>“{name}” is none of the customer's people: write the name as it stands above.</source>
        <translation>«{name}»: δεν είναι επαφή του πελάτη· γράψτε το όνομα όπως αναφέρεται παραπάνω.</translation>
    </message>
    <message>
        <source>“{part}” is not understood: write the hours as {example}.</source>
        <translation>«{part}»: δεν είναι κατανοητό· γράψτε τις ώρες έτσι: {example}.</translation>
    </message>
    <message>
        <source>Raised tier: agreed hours outside the desk's</source>
        <translation>Αναβαθμισμένο επίπεδο: συμφωνημένες ώρες εκτός ωραρίου</translation>
    </message>
    <message>
        <source>Such as mon–fri 17:00–21:00, sat 10:00–14:00</source>
        <translation>Για παράδειγμα Δευ–Παρ 17:00–21:00, Σάβ 10:00–14:00</translation>
    </message>
    <message>
        <source>Raised tier: contacts agreed on, who may order in it</source>
        <translation>Αναβαθμισμένο επίπεδο: συμφωνημένες επαφές που μπορούν να παραγγέλνουν</translation>
    </message>
    <message>
        <source>Names with commas between them</source>
        <translation>Ονόματα χωρισμένα με κόμμα</translation>
    </message>
    <message>
        <source>One step down</source>
        <translation>Ένα επίπεδο κάτω</translation>
    </message>
    <message>
        <source>Let down from management, or to the level below</source>
        <translation>Επιστροφή από τη διοίκηση ή στο χαμηλότερο επίπεδο</translation>
    </message>
    <message>
        <source>Write an estimate, send it, record the answer</source>
        <translation>Σύνταξη εκτίμησης, αποστολή, καταγραφή της απάντησης</translation>
    </message>
    <message>
        <source>Promise history</source>
        <translation>Ιστορικό δεσμεύσεων</translation>
    </message>
    <message>
        <source>What was promised when, and why it moved</source>
        <translation>Τι υποσχεθήκαμε πότε και γιατί άλλαξε</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Απάντησε</translation>
    </message>
    <message>
        <source>The estimate is approved</source>
        <translation>Η εκτίμηση εγκρίθηκε από τον πελάτη</translation>
    </message>
    <message>
        <source>The estimate is declined</source>
        <translation>Η εκτίμηση απορρίφθηκε από τον πελάτη</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Καταγραφή της απάντησης</translation>
    </message>
    <message>
        <source>It is with management already.</source>
        <translation>Το αίτημα είναι ήδη στη διοίκηση.</translation>
    </message>
    <message>
        <source>To management</source>
        <translation>Στη διοίκηση</translation>
    </message>
    <message>
        <source>To level {level}</source>
        <translation>Στο επίπεδο {level}</translation>
    </message>
    <message>
        <source>Let down</source>
        <translation>Επιστροφή</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Περισσότερα</translation>
    </message>
    <message>
        <source>Why was the promise broken?</source>
        <translation>Γιατί αθετήθηκε η δέσμευση;</translation>
    </message>
    <message>
        <source>Hand it over all the same?</source>
        <translation>Να ανατεθεί παρ’ όλα αυτά;</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Ανάθεση</translation>
    </message>
    <message>
        <source>The customer was told of the receipt</source>
        <translation>Ο πελάτης ενημερώθηκε για την παραλαβή</translation>
    </message>
    <message>
        <source>The customer was told that it is done</source>
        <translation>Ο πελάτης ενημερώθηκε ότι ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>{name} (may order)</source>
        <translation>{name} (δικαίωμα παραγγελίας)</translation>
    </message>
    <message>
        <source>Nobody of them</source>
        <translation>Κανένας από αυτούς</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Παραγγελία από</translation>
    </message>
    <message>
        <source>The order is on record</source>
        <translation>Η παραγγελία καταγράφηκε</translation>
    </message>
    <message>
        <source>Order of chargeable work</source>
        <translation>Παραγγελία εργασίας με χρέωση</translation>
    </message>
    <message>
        <source>Record the order</source>
        <translation>Καταγραφή παραγγελίας</translation>
    </message>
    <message>
        <source>It is on record</source>
        <translation>Καταγράφηκε</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Καταγραφή</translation>
    </message>
    <message>
        <source>Not solved in reasonable time: the ticket rose to management</source>
        <translation>Δεν επιλύθηκε σε εύλογο χρόνο: το αίτημα πήγε στη διοίκηση</translation>
    </message>
    <message>
        <source>{who} let the ticket down to level {level}</source>
        <translation>{who}: επιστροφή του αιτήματος στο επίπεδο {level}</translation>
    </message>
    <message>
        <source>{who} took the ticket back from management</source>
        <translation>{who}: επιστροφή του αιτήματος από τη διοίκηση</translation>
    </message>
    <message>
        <source>told: {names}</source>
        <translation>ενημερώθηκαν: {names}</translation>
    </message>
    <message>
        <source>{who} sent estimate {number}: {hours} h ({how})</source>
        <translation>{who}: αποστολή εκτίμησης {number}, {hours} ώρες ({how})</translation>
    </message>
    <message>
        <source>{who} recorded that {contact} approved estimate {number} ({how})</source>
        <translation>{who}: καταγραφή έγκρισης της εκτίμησης {number}, {contact} ({how})</translation>
    </message>
    <message>
        <source>{who} recorded that {contact} declined estimate {number} ({how})</source>
        <translation>{who}: καταγραφή απόρριψης της εκτίμησης {number}, {contact} ({how})</translation>
    </message>
    <message>
        <source>{who} recorded that {contact} ordered the work ({how})</source>
        <translation>{who}: καταγραφή παραγγελίας της εργασίας, {contact} ({how})</translation>
    </message>
    <message>
        <source>{who} let the work go on without an order</source>
        <translation>{who}: η εργασία συνεχίζεται χωρίς παραγγελία</translation>
    </message>
    <message>
        <source>{who} told the customer that it was received ({how})</source>
        <translation>{who}: ενημέρωση του πελάτη για την παραλαβή ({how})</translation>
    </message>
    <message>
        <source>{who} told the customer the hours ({how})</source>
        <translation>{who}: ενημέρωση του πελάτη για τις ώρες ({how})</translation>
    </message>
    <message>
        <source>{who} told the customer that it is done ({how})</source>
        <translation>{who}: ενημέρωση του πελάτη για την ολοκλήρωση ({how})</translation>
    </message>
    <message>
        <source>{who} classed the fault: {name}</source>
        <translation>{who}: κατάταξη της βλάβης: {name}</translation>
    </message>
    <message>
        <source>{who} gave the reason for a broken promise: {reason}</source>
        <translation>{who}: αιτία αθέτησης της δέσμευσης: {reason}</translation>
    </message>
    <message>
        <source>{who} handed the ticket to {name}, who is not senior staff: {reason}</source>
        <translation>{who}: ανάθεση σε μη έμπειρο στέλεχος ({name}): {reason}</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>το τμήμα υποστήριξης</translation>
    </message>
    <message>
        <source>{who} changed what the fault does</source>
        <translation>{who}: αλλαγή των συνεπειών της βλάβης</translation>
    </message>
    <message>
        <source>Revise the estimate</source>
        <translation>Αναθεώρηση της εκτίμησης</translation>
    </message>
    <message>
        <source>Class it anew</source>
        <translation>Νέα κατάταξη</translation>
    </message>
    <message>
        <source>Chargeable work waits for an authorised contact to order it.</source>
        <translation>Η εργασία με χρέωση περιμένει παραγγελία εξουσιοδοτημένου υπευθύνου επικοινωνίας.</translation>
    </message>
    <message>
        <source>Chargeable work waits for an approved estimate.</source>
        <translation>Η εργασία με χρέωση περιμένει εγκεκριμένη εκτίμηση κόστους.</translation>
    </message>
    <message>
        <source>Write the estimate</source>
        <translation>Σύνταξη εκτίμησης</translation>
    </message>
    <message>
        <source>The customer is to be told the hours before work begins.</source>
        <translation>Ο πελάτης πρέπει να ενημερωθεί για τις ώρες πριν αρχίσει η εργασία.</translation>
    </message>
    <message>
        <source>The office decides whether this is charged.</source>
        <translation>Το λογιστήριο αποφασίζει αν θα χρεωθεί.</translation>
    </message>
    <message>
        <source>Open Billing</source>
        <translation>Άνοιγμα τιμολόγησης</translation>
    </message>
    <message>
        <source>No price is published for this work: the office says what it costs.</source>
        <translation>Δεν υπάρχει δημοσιευμένη τιμή για την εργασία: το λογιστήριο ορίζει το κόστος.</translation>
    </message>
    <message>
        <source>The desk does not do such work as a rule.</source>
        <translation>Το τμήμα υποστήριξης κατά κανόνα δεν αναλαμβάνει τέτοια εργασία.</translation>
    </message>
    <message>
        <source>Such a fault goes to senior staff; the owner is not marked as senior.</source>
        <translation>Τέτοια βλάβη αναλαμβάνουν έμπειρα στελέχη· ο υπεύθυνος δεν έχει τέτοια ένδειξη.</translation>
    </message>
    <message>
        <source>The customer is to be told that it was received and who has it.</source>
        <translation>Ο πελάτης πρέπει να ενημερωθεί ότι το αίτημα παραλήφθηκε και ποιος το έχει.</translation>
    </message>
    <message>
        <source>The customer is to be told that it is done.</source>
        <translation>Ο πελάτης πρέπει να ενημερωθεί ότι ολοκληρώθηκε.</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>Ο πελάτης ενημερώθηκε</translation>
    </message>
    <message>
        <source>News of progress is due by {at:moment}.</source>
        <translation>Ενημέρωση για την πρόοδο έως: {at:moment}.</translation>
    </message>
    <message>
        <source>{used:number} of the {hours:number} h estimated are used.</source>
        <translation>Χρησιμοποιήθηκαν {used:number} από τις {hours:number} εκτιμώμενες ώρες.</translation>
    </message>
    <message>
        <source>{used:number} of the {hours:number} h estimated are used: tell the customer before they run out.</source>
        <translation>Χρησιμοποιήθηκαν {used:number} από τις {hours:number} εκτιμώμενες ώρες: ενημερώστε τον πελάτη πριν εξαντληθούν.</translation>
    </message>
    <message>
        <source>The {hours:number} h estimated are used up: {used:number} h so far.</source>
        <translation>Οι {hours:number} εκτιμώμενες ώρες εξαντλήθηκαν: {used:number} ώρες ως τώρα.</translation>
    </message>
    <message>
        <source>Estimate {number} is written and not sent.</source>
        <translation>Η εκτίμηση {number} έχει συνταχθεί και δεν έχει σταλεί.</translation>
    </message>
    <message>
        <source>Estimate {number} is with the customer until {day:date}.</source>
        <translation>Η εκτίμηση {number} είναι στον πελάτη έως {day:date}.</translation>
    </message>
    <message>
        <source>Estimate {number} is approved by {who}.</source>
        <translation>Η εκτίμηση {number} εγκρίθηκε: {who}.</translation>
    </message>
    <message>
        <source>Estimate {number} was declined.</source>
        <translation>Η εκτίμηση {number} απορρίφθηκε.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Προβολή</translation>
    </message>
    <message>
        <source>A promise was broken: the reason is asked for when the ticket is resolved.</source>
        <translation>Αθετήθηκε δέσμευση: η αιτία ζητείται όταν επιλυθεί το αίτημα.</translation>
    </message>
    <message>
        <source>This way to the desk is not the customer's: point them to {channels}.</source>
        <translation>Αυτός ο τρόπος επικοινωνίας δεν περιλαμβάνεται για τον πελάτη· παραπέμψτε τον σε: {channels}.</translation>
    </message>
    <message>
        <source>Class of the fault: {name}.</source>
        <translation>Κατηγορία βλάβης: {name}.</translation>
    </message>
    <message>
        <source>Class of the fault: {name}. {why}</source>
        <translation>Κατηγορία βλάβης: {name}. {why}</translation>
    </message>
    <message>
        <source>Class of the fault: {name}. What it does is not ticked yet.</source>
        <translation>Κατηγορία βλάβης: {name}. Οι συνέπειες δεν έχουν επιλεγεί ακόμη.</translation>
    </message>
    <message>
        <source>Broken promises</source>
        <translation>Αθετημένες δεσμεύσεις</translation>
    </message>
    <message>
        <source>Senior staff: takes what the profile keeps for them</source>
        <translation>Έμπειρο στέλεχος: αναλαμβάνει όσα το προφίλ προορίζει γι’ αυτά</translation>
    </message>
    <message>
        <source>Works at level 3</source>
        <translation>Εργάζεται στο επίπεδο 3</translation>
    </message>
    <message>
        <source>Takes on-call duty</source>
        <translation>Αναλαμβάνει επιφυλακή</translation>
    </message>
    <message>
        <source>On-call skills</source>
        <translation>Δεξιότητες επιφυλακής</translation>
    </message>
    <message>
        <source>Words with commas between them, such as WordPress, mail</source>
        <translation>Λέξεις χωρισμένες με κόμμα, π.χ. WordPress, e-mail</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Έμπειρο στέλεχος</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Δεξιότητες</translation>
    </message>
    <message>
        <source>Asked for when a ticket is resolved whose promise was broken; reports count by them.</source>
        <translation>Ζητούνται όταν επιλύεται αίτημα με αθετημένη δέσμευση· οι αναφορές μετρούν με βάση αυτές.</translation>
    </message>
    <message>
        <source>Managers and administrators set up these reasons.</source>
        <translation>Τις αιτίες αυτές τις ορίζουν οι υπεύθυνοι και οι διαχειριστές.</translation>
    </message>
    <message>
        <source>Add reason</source>
        <translation>Προσθήκη αιτίας</translation>
    </message>
    <message>
        <source>Empty: the words it came with</source>
        <translation>Κενό: η αρχική διατύπωση</translation>
    </message>
    <message>
        <source>Asks for a few words more</source>
        <translation>Ζητά λίγα λόγια ακόμη</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Σε χρήση</translation>
    </message>
    <message>
        <source>Too much work at once</source>
        <translation>Υπερβολικός φόρτος εργασίας</translation>
    </message>
    <message>
        <source>Illness or leave</source>
        <translation>Ασθένεια ή άδεια</translation>
    </message>
    <message>
        <source>We waited for another company</source>
        <translation>Περιμέναμε άλλη εταιρεία</translation>
    </message>
    <message>
        <source>It turned out larger than it looked</source>
        <translation>Αποδείχθηκε μεγαλύτερο απ’ όσο φαινόταν</translation>
    </message>
    <message>
        <source>It was overlooked</source>
        <translation>Διέφυγε της προσοχής</translation>
    </message>
    <message>
        <source>Priority or kind was recorded wrongly</source>
        <translation>Η προτεραιότητα ή το είδος καταγράφηκε λάθος</translation>
    </message>
    <message>
        <source>An outage of our own</source>
        <translation>Δική μας διακοπή λειτουργίας</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Άλλη αιτία</translation>
    </message>
    <message>
        <source>A promise was broken on {numbers}: choose the reason, then it is resolved.</source>
        <translation>Αθετήθηκε δέσμευση ({numbers}): επιλέξτε την αιτία για να επιλυθεί.</translation>
    </message>
    <message>
        <source>A sum for the whole.</source>
        <translation>Ποσό για το σύνολο.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Επιστροφή κλήσης</translation>
    </message>
    <message>
        <source>Choose the authorised contact who ordered it.</source>
        <translation>Επιλέξτε τον εξουσιοδοτημένο υπεύθυνο που το παρήγγειλε.</translation>
    </message>
    <message>
        <source>Choose who at the customer answered.</source>
        <translation>Επιλέξτε ποιος απάντησε από την πλευρά του πελάτη.</translation>
    </message>
    <message>
        <source>Class it: {name}</source>
        <translation>Κατάταξη: {name}</translation>
    </message>
    <message>
        <source>Class of the fault</source>
        <translation>Κατηγορία βλάβης</translation>
    </message>
    <message>
        <source>Cost estimate</source>
        <translation>Εκτίμηση κόστους</translation>
    </message>
    <message>
        <source>Covered, at no charge.</source>
        <translation>Καλύπτεται, χωρίς χρέωση.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Απορρίφθηκε</translation>
    </message>
    <message>
        <source>Estimate number</source>
        <translation>Αριθμός εκτίμησης</translation>
    </message>
    <message>
        <source>Estimate {number}</source>
        <translation>Εκτίμηση {number}</translation>
    </message>
    <message>
        <source>Estimated total</source>
        <translation>Εκτιμώμενο σύνολο</translation>
    </message>
    <message>
        <source>It holds until {day:date}</source>
        <translation>Ισχύει έως {day:date}</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Στάλθηκε</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Αποθήκευση ως σχέδιο</translation>
    </message>
    <message>
        <source>Line {line}: no price is published for this work; write what it costs, without VAT.</source>
        <translation>Γραμμή {line}: δεν υπάρχει δημοσιευμένη τιμή· γράψτε πόσο κοστίζει, χωρίς ΦΠΑ.</translation>
    </message>
    <message>
        <source>Line {line}: this is longer than {most} characters.</source>
        <translation>Γραμμή {line}: υπερβαίνει τους {most} χαρακτήρες.</translation>
    </message>
    <message>
        <source>Line {line}: write the hours as a number above 0, with at most two decimals, such as 2.5.</source>
        <translation>Γραμμή {line}: γράψτε τις ώρες ως αριθμό πάνω από 0 με έως δύο δεκαδικά, π.χ. 2,5.</translation>
    </message>
    <message>
        <source>Line {line}: write what is to be done.</source>
        <translation>Γραμμή {line}: γράψτε τι πρέπει να γίνει.</translation>
    </message>
    <message>
        <source>Line {line}: “{given}” is not an amount in {currency}; write 0 or more.</source>
        <translation>Γραμμή {line}: «{given}» δεν είναι ποσό σε {currency}· γράψτε 0 ή περισσότερο.</translation>
    </message>
    <message>
        <source>News of progress</source>
        <translation>Ενημέρωση προόδου</translation>
    </message>
    <message>
        <source>One reason must stay in use.</source>
        <translation>Μία αιτία πρέπει να μείνει σε χρήση.</translation>
    </message>
    <message>
        <source>Only a fault is classed by what it does: make the kind a fault first.</source>
        <translation>Μόνο μια βλάβη κατατάσσεται κατά τις συνέπειές της: αλλάξτε πρώτα το είδος σε βλάβη.</translation>
    </message>
    <message>
        <source>Only a raised tier has agreed hours and contacts.</source>
        <translation>Συμφωνημένες ώρες και επαφές έχει μόνο ένα αναβαθμισμένο επίπεδο.</translation>
    </message>
    <message>
        <source>Only an estimate that is out can be answered.</source>
        <translation>Απάντηση δέχεται μόνο μια εκτίμηση που έχει σταλεί.</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Αντικαθιστά</translation>
    </message>
    <message>
        <source>Say how the customer was told.</source>
        <translation>Δηλώστε πώς ενημερώθηκε ο πελάτης.</translation>
    </message>
    <message>
        <source>Say how the word was given.</source>
        <translation>Δηλώστε πώς δόθηκε η απάντηση.</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Αποστολή με</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>Take the line away</source>
        <translation>Αφαίρεση γραμμής</translation>
    </message>
    <message>
        <source>The agreed hours must end after they begin, on the same day.</source>
        <translation>Οι συμφωνημένες ώρες πρέπει να λήγουν μετά την έναρξή τους, την ίδια ημέρα.</translation>
    </message>
    <message>
        <source>The class is recorded</source>
        <translation>Η κατηγορία καταγράφηκε</translation>
    </message>
    <message>
        <source>The estimate does not add up.</source>
        <translation>Τα ποσά της εκτίμησης δεν συμφωνούν.</translation>
    </message>
    <message>
        <source>The estimate held until {day:date}: write a new one in its place.</source>
        <translation>Η εκτίμηση ίσχυε έως {day:date}· συντάξτε νέα στη θέση της.</translation>
    </message>
    <message>
        <source>The estimate is kept as a draft</source>
        <translation>Η εκτίμηση αποθηκεύτηκε ως σχέδιο</translation>
    </message>
    <message>
        <source>The estimate is out; the ticket waits for the answer</source>
        <translation>Η εκτίμηση στάλθηκε· το αίτημα περιμένει απάντηση</translation>
    </message>
    <message>
        <source>The estimate must hold until today or later.</source>
        <translation>Η εκτίμηση πρέπει να ισχύει έως σήμερα ή αργότερα.</translation>
    </message>
    <message>
        <source>The word can't have been given later than now.</source>
        <translation>Η απάντηση δεν μπορεί να δόθηκε αργότερα από τώρα.</translation>
    </message>
    <message>
        <source>This contact is not one of the customer's.</source>
        <translation>Η επαφή δεν ανήκει στον πελάτη.</translation>
    </message>
    <message>
        <source>This estimate is not there any more.</source>
        <translation>Αυτή η εκτίμηση δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>This estimate is sent already: write a new one in its place.</source>
        <translation>Η εκτίμηση έχει ήδη σταλεί· συντάξτε νέα στη θέση της.</translation>
    </message>
    <message>
        <source>This is no profile: {why}.</source>
        <translation>Δεν είναι προφίλ: {why}.</translation>
    </message>
    <message>
        <source>This reason is not there any more: choose another.</source>
        <translation>Η αιτία αυτή δεν υπάρχει πια: επιλέξτε άλλη.</translation>
    </message>
    <message>
        <source>Two of the agreed hours overlap: make one of them.</source>
        <translation>Δύο από τις συμφωνημένες ώρες επικαλύπτονται: ενώστε τες.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ισχύει έως</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Τι πρέπει να γίνει</translation>
    </message>
    <message>
        <source>Words of your own below the lines</source>
        <translation>Δικό σας κείμενο κάτω από τις γραμμές</translation>
    </message>
    <message>
        <source>Work begins once the estimate is approved. It is an estimate, not a fixed price: what is charged is the time the work takes, by the price list. We tell you before the estimated hours are exceeded.</source>
        <translation>Η εργασία αρχίζει μόλις εγκριθεί η εκτίμηση. Πρόκειται για εκτίμηση και όχι για σταθερή τιμή: χρεώνεται ο χρόνος που απαιτεί η εργασία, σύμφωνα με τον τιμοκατάλογο. Σας ενημερώνουμε πριν από την υπέρβαση των εκτιμώμενων ωρών.</translation>
    </message>
    <message>
        <source>Write a few words on the reason.</source>
        <translation>Γράψτε λίγα λόγια για την αιτία.</translation>
    </message>
    <message>
        <source>Write a new one</source>
        <translation>Σύνταξη νέας</translation>
    </message>
    <message>
        <source>Write at least one line: what is to be done, and the hours.</source>
        <translation>Γράψτε τουλάχιστον μία γραμμή: τι πρέπει να γίνει και τις ώρες.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Γράψτε την αιτία.</translation>
    </message>
    <message>
        <source>aim {aim:moment}, at the latest {at:moment}</source>
        <translation>στόχος {aim:moment}, το αργότερο {at:moment}</translation>
    </message>
    <message>
        <source>at the latest {at:moment}</source>
        <translation>το αργότερο {at:moment}</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>αθετήθηκε</translation>
    </message>
    <message>
        <source>broken: {reason}</source>
        <translation>αθετήθηκε: {reason}</translation>
    </message>
    <message>
        <source>by the list</source>
        <translation>κατάλογος</translation>
    </message>
    <message>
        <source>by {at:moment}</source>
        <translation>έως {at:moment}</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>ισχύει τώρα</translation>
    </message>
    <message>
        <source>no time while we wait for the customer</source>
        <translation>χωρίς χρόνο όσο αναμένεται ο πελάτης</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>τεμ.</translation>
    </message>
    <message>
        <source>{at:moment}: a call back was asked for</source>
        <translation>{at:moment}: ζητήθηκε επιστροφή κλήσης</translation>
    </message>
    <message>
        <source>{at:moment}: a change was taken back</source>
        <translation>{at:moment}: αναιρέθηκε μια αλλαγή</translation>
    </message>
    <message>
        <source>{at:moment}: a contract changed</source>
        <translation>{at:moment}: άλλαξε μια σύμβαση</translation>
    </message>
    <message>
        <source>{at:moment}: a date was agreed, or taken back</source>
        <translation>{at:moment}: συμφωνήθηκε ή αναιρέθηκε ημερομηνία</translation>
    </message>
    <message>
        <source>{at:moment}: an estimate went out or was answered</source>
        <translation>{at:moment}: στάλθηκε ή απαντήθηκε εκτίμηση</translation>
    </message>
    <message>
        <source>{at:moment}: another ticket was merged into it</source>
        <translation>{at:moment}: συγχωνεύθηκε άλλο αίτημα</translation>
    </message>
    <message>
        <source>{at:moment}: the customer changed</source>
        <translation>{at:moment}: άλλαξε ο πελάτης</translation>
    </message>
    <message>
        <source>{at:moment}: the customer's tier changed</source>
        <translation>{at:moment}: άλλαξε το επίπεδο υπηρεσίας του πελάτη</translation>
    </message>
    <message>
        <source>{at:moment}: the desk's profile changed</source>
        <translation>{at:moment}: άλλαξε το προφίλ του τμήματος</translation>
    </message>
    <message>
        <source>{at:moment}: the kind changed</source>
        <translation>{at:moment}: άλλαξε το είδος</translation>
    </message>
    <message>
        <source>{at:moment}: the priority changed</source>
        <translation>{at:moment}: άλλαξε η προτεραιότητα</translation>
    </message>
    <message>
        <source>{at:moment}: the site changed</source>
        <translation>{at:moment}: άλλαξε ο ιστότοπος</translation>
    </message>
    <message>
        <source>{at:moment}: the ticket changed</source>
        <translation>{at:moment}: άλλαξε το αίτημα</translation>
    </message>
    <message>
        <source>{at:moment}: the ticket was taken up again</source>
        <translation>{at:moment}: το αίτημα άνοιξε ξανά</translation>
    </message>
    <message>
        <source>{at:moment}: the wait was over</source>
        <translation>{at:moment}: τελείωσε η αναμονή</translation>
    </message>
    <message>
        <source>{at:moment}: we waited for the customer</source>
        <translation>{at:moment}: αναμονή του πελάτη</translation>
    </message>
    <message>
        <source>{at:moment}: we wrote to the customer</source>
        <translation>{at:moment}: γράψαμε στον πελάτη</translation>
    </message>
    <message>
        <source>valid until {day:date}</source>
        <translation>ισχύει έως {day:date}</translation>
    </message>
    <message>
        <source>{hours:number} h · {net:money} · with VAT {gross:money}</source>
        <translation>{hours:number} ώρες · {net:money} · με ΦΠΑ {gross:money}</translation>
    </message>
    <message>
        <source>{number}: such a fault goes to senior staff, and {name} is not marked as senior. A manager may hand it over.</source>
        <translation>{number}: τέτοια βλάβη αναλαμβάνουν έμπειρα στελέχη και δεν υπάρχει τέτοια ένδειξη ({name}). Υπεύθυνος μπορεί να την αναθέσει.</translation>
    </message>
    <message>
        <source>{number}: such a fault goes to senior staff, and {name} is not marked as senior. Write why, to hand it over.</source>
        <translation>{number}: τέτοια βλάβη αναλαμβάνουν έμπειρα στελέχη και δεν υπάρχει τέτοια ένδειξη ({name}). Γράψτε γιατί, για να ανατεθεί.</translation>
    </message>
    <message>
        <source>{price} / {unit}</source>
        <translation>{price} / {unit}</translation>
    </message>
    <message>
        <source>“{given}” is none of the effects this desk asks for.</source>
        <translation>«{given}»: δεν είναι από τις συνέπειες που ζητούνται εδώ.</translation>
    </message>
    <message>
        <source>Help by phone comes with the phone pack: ask the customer to write by e-mail, form or chat, or offer the pack.</source>
        <translation>Η τηλεφωνική υποστήριξη παρέχεται με το πακέτο τηλεφωνικής υποστήριξης: ζητήστε από τον πελάτη να γράψει με e-mail, φόρμα ή chat, ή προτείνετε το πακέτο.</translation>
    </message>
    <message>
        <source>A named contact comes with Premium: point the customer to the common number, e-mail or form.</source>
        <translation>Ορισμένος υπεύθυνος επικοινωνίας παρέχεται με το Premium: παραπέμψτε τον πελάτη στο κοινό τηλέφωνο, e-mail ή φόρμα.</translation>
    </message>
    <message>
        <source>A Slack channel of one's own comes with Premium: point the customer to the common number, e-mail or form.</source>
        <translation>Δικό του κανάλι Slack έχει ο πελάτης με το Premium: παραπέμψτε τον στο κοινό τηλέφωνο, e-mail ή φόρμα.</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets were let down one step</source>
        <translation><numerusform>Το αίτημα επέστρεψε ένα επίπεδο κάτω</numerusform><numerusform>{n} αιτήματα επέστρεψαν ένα επίπεδο κάτω</numerusform></translation>
    </message>
</context>
<context>
    <name>invoices</name>
    <message>
        <source>The backup {file} is written, but the chain of issued invoices is broken at {number}: run the check.</source>
        <translation>Το αντίγραφο {file} γράφτηκε, αλλά η αλυσίδα των εκδοθέντων τιμολογίων έχει σπάσει στο {number}: εκτελέστε τον έλεγχο.</translation>
    </message>
    <message>
        <source>This money is in {currency}, the invoice is not: book it by hand.</source>
        <translation>Τα χρήματα είναι σε {currency}, το τιμολόγιο όχι: καταχωρίστε τα με το χέρι.</translation>
    </message>
    <message>
        <source>Say why this money is for no invoice.</source>
        <translation>Γράψτε γιατί τα χρήματα αυτά δεν αφορούν κανένα τιμολόγιο.</translation>
    </message>
    <message>
        <source>Only money that was set aside is taken up again.</source>
        <translation>Μόνο χρήματα που είχαν μπει στην άκρη επανέρχονται.</translation>
    </message>
    <message>
        <source>This money is booked already: look at the list again.</source>
        <translation>Τα χρήματα αυτά έχουν ήδη καταχωριστεί: δείτε ξανά τη λίστα.</translation>
    </message>
    <message>
        <source>This is no bank file the desk reads: camt.053, camt.054 or an OCR file from Mastercard Payment Services (Nets).</source>
        <translation>Αυτό δεν είναι τραπεζικό αρχείο που διαβάζεται εδώ: camt.053, camt.054 ή αρχείο OCR της Mastercard Payment Services (Nets).</translation>
    </message>
    <message>
        <source>Line {line} of this file is not as its bank writes it: nothing was read.</source>
        <translation>Η γραμμή {line} του αρχείου δεν είναι όπως τη γράφει η τράπεζα: δεν διαβάστηκε τίποτα.</translation>
    </message>
    <message>
        <source>An entry of this file lacks its amount, currency or day: nothing was read.</source>
        <translation>Από μια εγγραφή του αρχείου λείπει το ποσό, το νόμισμα ή η ημέρα: δεν διαβάστηκε τίποτα.</translation>
    </message>
    <message>
        <source>The sums of this file do not match its entries: nothing was read.</source>
        <translation>Τα σύνολα του αρχείου δεν συμφωνούν με τις εγγραφές του: δεν διαβάστηκε τίποτα.</translation>
    </message>
    <message>
        <source>This file holds what no bank sends (a document type or entities): it was not read.</source>
        <translation>Το αρχείο περιέχει κάτι που καμία τράπεζα δεν στέλνει (τύπο εγγράφου ή οντότητες): δεν διαβάστηκε.</translation>
    </message>
    <message>
        <source>This file is damaged or no XML: fetch it from the bank anew.</source>
        <translation>Το αρχείο είναι κατεστραμμένο ή δεν είναι XML: πάρτε το ξανά από την τράπεζα.</translation>
    </message>
    <message>
        <source>This file is larger than a bank's file can be: it was not read.</source>
        <translation>Το αρχείο είναι μεγαλύτερο από όσο μπορεί να είναι ένα τραπεζικό αρχείο: δεν διαβάστηκε.</translation>
    </message>
    <message>
        <source>All of this customer's work of the month is held.</source>
        <translation>Όλες οι εργασίες του πελάτη για τον μήνα είναι σε εκκρεμότητα.</translation>
    </message>
    <message>
        <source>Nothing of this month is to be charged.</source>
        <translation>Τίποτα αυτού του μήνα δεν χρεώνεται.</translation>
    </message>
    <message>
        <source>There is no such run.</source>
        <translation>Δεν υπάρχει τέτοια εκτέλεση.</translation>
    </message>
    <message>
        <source>This run is finished: begin a new one for what came since.</source>
        <translation>Η εκτέλεση αυτή έχει ολοκληρωθεί: ξεκινήστε νέα για ό,τι προστέθηκε από τότε.</translation>
    </message>
    <message>
        <source>There is no unbilled work in this month.</source>
        <translation>Δεν υπάρχουν ατιμολόγητες εργασίες αυτόν τον μήνα.</translation>
    </message>
    <message>
        <source>{value} is not a currency this program knows.</source>
        <translation>Το {value} δεν είναι νόμισμα που γνωρίζει το πρόγραμμα.</translation>
    </message>
    <message>
        <source>Lines are ordered by date or by ticket.</source>
        <translation>Οι γραμμές ταξινομούνται κατά ημερομηνία ή κατά αίτημα.</translation>
    </message>
    <message>
        <source>Choose another customer as the payer.</source>
        <translation>Επιλέξτε άλλον πελάτη ως πληρωτή.</translation>
    </message>
    <message>
        <source>This invoice was issued elsewhere: credit it there, and record what is left here.</source>
        <translation>Το τιμολόγιο εκδόθηκε αλλού: πιστώστε το εκεί και καταχωρίστε εδώ το υπόλοιπο.</translation>
    </message>
    <message>
        <source>This line is not on the invoice.</source>
        <translation>Η γραμμή αυτή δεν υπάρχει στο τιμολόγιο.</translation>
    </message>
    <message>
        <source>Only {left:money} of this line is left to credit.</source>
        <translation>Από τη γραμμή αυτή απομένουν μόνο {left:money} για πίστωση.</translation>
    </message>
    <message>
        <source>Choose what is credited.</source>
        <translation>Επιλέξτε τι πιστώνεται.</translation>
    </message>
    <message>
        <source>This line follows from the discount on the whole: change that.</source>
        <translation>Η γραμμή αυτή προκύπτει από την έκπτωση στο σύνολο: αλλάξτε εκείνη.</translation>
    </message>
    <message>
        <source>{value} is not a number that fits here.</source>
        <translation>Το {value} δεν είναι αριθμός που ταιριάζει εδώ.</translation>
    </message>
    <message>
        <source>Only an invoice of a Greek desk has a ΜΑΡΚ.</source>
        <translation>Μόνο τιμολόγιο ελληνικής επιχείρησης έχει ΜΑΡΚ.</translation>
    </message>
    <message>
        <source>ΜΑΡΚ, UID and QR address belong together: enter all three, or none.</source>
        <translation>Το ΜΑΡΚ, το UID και η διεύθυνση QR πάνε μαζί: συμπληρώστε και τα τρία ή κανένα.</translation>
    </message>
    <message>
        <source>A ΜΑΡΚ has digits only.</source>
        <translation>Το ΜΑΡΚ έχει μόνο ψηφία.</translation>
    </message>
    <message>
        <source>The QR address begins with https://.</source>
        <translation>Η διεύθυνση QR αρχίζει με https://.</translation>
    </message>
    <message>
        <source>This work is priced in {currency}: put it on an invoice of its own.</source>
        <translation>Η εργασία αυτή τιμολογείται σε {currency}: βάλτε την σε δικό της τιμολόγιο.</translation>
    </message>
    <message>
        <source>Choose a currency other than the desk's own.</source>
        <translation>Επιλέξτε νόμισμα διαφορετικό από της επιχείρησης.</translation>
    </message>
    <message>
        <source>An exchange rate is a number above zero with at most four decimals.</source>
        <translation>Η ισοτιμία είναι αριθμός πάνω από το μηδέν με το πολύ τέσσερα δεκαδικά.</translation>
    </message>
    <message>
        <source>No exchange rate for {currency} is known on {day:date}: enter it first.</source>
        <translation>Δεν είναι γνωστή η ισοτιμία του {currency} στις {day:date}: καταχωρίστε την πρώτα.</translation>
    </message>
    <message>
        <source>What invoice {number} says is not what was issued.</source>
        <translation>Το περιεχόμενο του τιμολογίου {number} δεν είναι αυτό που εκδόθηκε.</translation>
    </message>
    <message>
        <source>The chain of issued invoices is broken before {number}: a document was taken out or put in.</source>
        <translation>Η αλυσίδα των εκδοθέντων τιμολογίων έχει σπάσει πριν από το {number}: ένα παραστατικό αφαιρέθηκε ή προστέθηκε.</translation>
    </message>
    <message>
        <source>A number is missing before invoice {number}.</source>
        <translation>Λείπει ένας αριθμός πριν από το τιμολόγιο {number}.</translation>
    </message>
    <message>
        <source>The chain of the series {number} does not end where its counter says: its last document is missing.</source>
        <translation>Η αλυσίδα της σειράς {number} δεν τελειώνει εκεί που λέει ο μετρητής: λείπει το τελευταίο παραστατικό.</translation>
    </message>
    <message>
        <source>Invoice {number} has no link in the chain.</source>
        <translation>Το τιμολόγιο {number} δεν έχει κρίκο στην αλυσίδα.</translation>
    </message>
    <message>
        <source>A discount is a percentage from 0 to 100 with at most two decimals.</source>
        <translation>Η έκπτωση είναι ποσοστό από 0 έως 100 με το πολύ δύο δεκαδικά.</translation>
    </message>
    <message>
        <source>This document has no paper of ours: it was issued elsewhere, or not yet.</source>
        <translation>Το παραστατικό δεν έχει έντυπο εδώ: εκδόθηκε αλλού ή όχι ακόμη.</translation>
    </message>
    <message>
        <source>The sums of this draft do not add up: discard it and draft it anew.</source>
        <translation>Τα σύνολα του προσχεδίου δεν συμφωνούν: απορρίψτε το και φτιάξτε νέο.</translation>
    </message>
    <message>
        <source>The number {number} is taken already: set the series to a later one.</source>
        <translation>Ο αριθμός {number} χρησιμοποιείται ήδη: ορίστε τη σειρά σε επόμενο.</translation>
    </message>
    <message>
        <source>This desk has no phone packs.</source>
        <translation>Η επιχείρηση δεν έχει πακέτα τηλεφωνικής υποστήριξης.</translation>
    </message>
    <message>
        <source>Quarters used are a whole number from 1 to {most}.</source>
        <translation>Τα χρησιμοποιημένα 15λεπτα είναι ακέραιος από 1 έως {most}.</translation>
    </message>
    <message>
        <source>This month is still to come.</source>
        <translation>Ο μήνας αυτός δεν ήρθε ακόμη.</translation>
    </message>
    <message>
        <source>A series begins with a whole number above zero.</source>
        <translation>Μια σειρά αρχίζει με ακέραιο πάνω από το μηδέν.</translation>
    </message>
    <message>
        <source>This series has issued documents already: its numbers go on by themselves.</source>
        <translation>Στη σειρά αυτή έχουν ήδη εκδοθεί παραστατικά: η αρίθμηση συνεχίζεται μόνη της.</translation>
    </message>
    <message>
        <source>A series only moves forward: {next} comes next.</source>
        <translation>Μια σειρά προχωρά μόνο μπροστά: επόμενο είναι το {next}.</translation>
    </message>
    <message>
        <source>An invoice needs a number that no other has.</source>
        <translation>Το τιμολόγιο χρειάζεται αριθμό που δεν έχει άλλο.</translation>
    </message>
    <message>
        <source>An invoice was issued today or earlier and is due on that day or later.</source>
        <translation>Ένα τιμολόγιο εκδόθηκε σήμερα ή νωρίτερα και λήγει εκείνη την ημέρα ή αργότερα.</translation>
    </message>
    <message>
        <source>At most {most:money} is too much and can go back.</source>
        <translation>Το πολύ {most:money} είναι παραπάνω και μπορούν να επιστραφούν.</translation>
    </message>
    <message>
        <source>Only the whole rest of an invoice, and a small one, is written off as rounding.</source>
        <translation>Ως στρογγυλοποίηση διαγράφεται μόνο ολόκληρο το υπόλοιπο ενός τιμολογίου, εφόσον είναι μικρό.</translation>
    </message>
    <message>
        <source>Money comes, goes back, or is rounded.</source>
        <translation>Τα χρήματα εισπράττονται, επιστρέφονται ή στρογγυλοποιούνται.</translation>
    </message>
    <message>
        <source>Only an overdue invoice is reminded of.</source>
        <translation>Υπενθύμιση στέλνεται μόνο για ληξιπρόθεσμο τιμολόγιο.</translation>
    </message>
    <message>
        <source>Nothing is owed for invoice {number} any more.</source>
        <translation>Δεν οφείλεται πλέον τίποτα για το τιμολόγιο {number}.</translation>
    </message>
    <message>
        <source>Reminders of this invoice are paused: {reason}</source>
        <translation>Οι υπενθυμίσεις για το τιμολόγιο έχουν ανασταλεί: {reason}</translation>
    </message>
    <message>
        <source>Every reminder of this invoice is made: what follows is for a collector.</source>
        <translation>Έχουν γίνει όλες οι υπενθυμίσεις για το τιμολόγιο: τα επόμενα ανήκουν σε εισπρακτική εταιρεία.</translation>
    </message>
    <message>
        <source>The next reminder may be made from {day:date} on.</source>
        <translation>Η επόμενη υπενθύμιση μπορεί να γίνει από τις {day:date}.</translation>
    </message>
    <message>
        <source>Payment reminder</source>
        <translation>Υπενθύμιση πληρωμής</translation>
    </message>
    <message>
        <source>Second payment reminder</source>
        <translation>Δεύτερη υπενθύμιση πληρωμής</translation>
    </message>
    <message>
        <source>Last payment reminder</source>
        <translation>Τελευταία υπενθύμιση πληρωμής</translation>
    </message>
    <message>
        <source>The reminder does not add up.</source>
        <translation>Τα ποσά της υπενθύμισης δεν συμφωνούν.</translation>
    </message>
    <message>
        <source>If you have paid in the meantime, please disregard this letter. If something is unclear, please get in touch.</source>
        <translation>Αν έχετε ήδη πληρώσει, παρακαλούμε αγνοήστε αυτή την επιστολή. Για οποιαδήποτε απορία, επικοινωνήστε μαζί μας.</translation>
    </message>
    <message>
        <source>This is our last reminder. If the sum is not paid by that day, we hand the claim over for collection without further notice.</source>
        <translation>Αυτή είναι η τελευταία μας υπενθύμιση. Αν το ποσό δεν πληρωθεί έως τότε, η απαίτηση θα ανατεθεί προς είσπραξη χωρίς άλλη ειδοποίηση.</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Ημέρες καθυστέρησης</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Πληρωμή έως</translation>
    </message>
    <message>
        <source>According to our books, {owed} of invoice {number} is still unpaid. It was due on {due:date}. Please pay {whole} by {day:date}.</source>
        <translation>Σύμφωνα με τα βιβλία μας, παραμένουν απλήρωτα {owed} από το τιμολόγιο {number}. Έληξε στις {due:date}. Παρακαλούμε πληρώστε {whole} έως τις {day:date}.</translation>
    </message>
    <message>
        <source>Amount {currency}</source>
        <translation>Ποσό {currency}</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Ανάλυση του ποσού</translation>
    </message>
    <message>
        <source>{gross} less {paid} paid or credited</source>
        <translation>{gross} μείον {paid} πληρωμένα ή πιστωμένα</translation>
    </message>
    <message>
        <source>Late interest</source>
        <translation>Τόκοι υπερημερίας</translation>
    </message>
    <message>
        <source>Fixed compensation</source>
        <translation>Κατ’ αποκοπή αποζημίωση</translation>
    </message>
    <message>
        <source>Reminder fees</source>
        <translation>Έξοδα υπενθύμισης</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Κατάσταση λογαριασμού</translation>
    </message>
    <message>
        <source>The statement does not add up.</source>
        <translation>Τα ποσά της κατάστασης δεν συμφωνούν.</translation>
    </message>
    <message>
        <source>Payment of invoice {number}</source>
        <translation>Πληρωμή του τιμολογίου {number}</translation>
    </message>
    <message>
        <source>Refund of invoice {number}</source>
        <translation>Επιστροφή για το τιμολόγιο {number}</translation>
    </message>
    <message>
        <source>Rounding of invoice {number}</source>
        <translation>Στρογγυλοποίηση του τιμολογίου {number}</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Μη ληξιπρόθεσμα</translation>
    </message>
    <message>
        <source>1 to 30 days overdue</source>
        <translation>1–30 ημέρες καθυστέρηση</translation>
    </message>
    <message>
        <source>31 to 60 days overdue</source>
        <translation>31–60 ημέρες καθυστέρηση</translation>
    </message>
    <message>
        <source>61 to 90 days overdue</source>
        <translation>61–90 ημέρες καθυστέρηση</translation>
    </message>
    <message>
        <source>More than 90 days overdue</source>
        <translation>Πάνω από 90 ημέρες καθυστέρηση</translation>
    </message>
    <message>
        <source>There were no movements, and nothing is owed.</source>
        <translation>Δεν υπήρξαν κινήσεις και δεν οφείλεται τίποτα.</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Οφειλή</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Περίοδος</translation>
    </message>
    <message>
        <source>Balance {currency}</source>
        <translation>Υπόλοιπο {currency}</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Κίνηση</translation>
    </message>
    <message>
        <source>Owed before</source>
        <translation>Προηγούμενο υπόλοιπο</translation>
    </message>
    <message>
        <source>Owed by age</source>
        <translation>Οφειλή κατά παλαιότητα</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>Πληρώθηκε επιπλέον</translation>
    </message>
    <message numerus="yes">
        <source>{percent:percent} a year for {n} days from {day:date}</source>
        <translation><numerusform>{percent:percent} ετησίως για {n} ημέρα από {day:date}</numerusform><numerusform>{percent:percent} ετησίως για {n} ημέρες από {day:date}</numerusform></translation>
    </message>
    <message>
        <source>This reminder is not there: it was not made yet.</source>
        <translation>Αυτή η υπενθύμιση δεν υπάρχει: δεν έχει γίνει ακόμη.</translation>
    </message>
    <message>
        <source>There is no further reminder of this invoice.</source>
        <translation>Δεν υπάρχει άλλη υπενθύμιση για αυτό το τιμολόγιο.</translation>
    </message>
    <message>
        <source>The first day of a statement is not after its last.</source>
        <translation>Η πρώτη ημέρα της κατάστασης δεν είναι μετά την τελευταία.</translation>
    </message>
    <message>
        <source>The last day lies before the first: choose a later one.</source>
        <translation>Η τελευταία ημέρα προηγείται της πρώτης: επιλέξτε μεταγενέστερη.</translation>
    </message>
    <message>
        <source>Another price holds from {first:date} to {last:date}: let it end earlier, or choose a later day.</source>
        <translation>Από {first:date} έως {last:date} ισχύει άλλη τιμή: λήξτε την νωρίτερα ή επιλέξτε μεταγενέστερη ημέρα.</translation>
    </message>
    <message>
        <source>The next price begins on {day:date}: choose a last day before it.</source>
        <translation>Η επόμενη τιμή αρχίζει στις {day:date}: επιλέξτε τελευταία ημέρα πριν από αυτήν.</translation>
    </message>
    <message>
        <source>Write by how many per cent: more than -100, at most {most}, and not 0.</source>
        <translation>Γράψτε το ποσοστό: πάνω από -100, το πολύ {most} και όχι 0.</translation>
    </message>
    <message>
        <source>{value} is no step that prices in {currency} can be rounded to.</source>
        <translation>Οι τιμές σε {currency} δεν στρογγυλοποιούνται σε {value}.</translation>
    </message>
    <message>
        <source>Somebody changed the prices of {item} since: look at its history, and set the price that is right.</source>
        <translation>Κάποιος άλλαξε στο μεταξύ τις τιμές του {item}: δείτε το ιστορικό και ορίστε τη σωστή τιμή.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Δεν υπάρχει τίποτα προς αναίρεση.</translation>
    </message>
    <message>
        <source>No price holds today: set one first.</source>
        <translation>Σήμερα δεν ισχύει καμία τιμή: ορίστε πρώτα μία.</translation>
    </message>
    <message>
        <source>No VAT: zero rated.</source>
        <translation>Χωρίς ΦΠΑ: μηδενικός συντελεστής.</translation>
    </message>
    <message>
        <source>No VAT: exempt.</source>
        <translation>Χωρίς ΦΠΑ: απαλλάσσεται.</translation>
    </message>
    <message>
        <source>Nothing would change: choose a higher percentage or a finer rounding.</source>
        <translation>Τίποτα δεν θα άλλαζε: επιλέξτε μεγαλύτερο ποσοστό ή λεπτότερη στρογγυλοποίηση.</translation>
    </message>
    <message>
        <source>Set the last day of the price that holds</source>
        <translation>Ορισμός της τελευταίας ημέρας της τιμής που ισχύει</translation>
    </message>
    <message>
        <source>Undo price change</source>
        <translation>Αναίρεση αλλαγής τιμής</translation>
    </message>
    <message>
        <source>Take the last change of prices back</source>
        <translation>Αναίρεση της τελευταίας αλλαγής τιμών</translation>
    </message>
    <message>
        <source>Redo price change</source>
        <translation>Επανάληψη αλλαγής τιμής</translation>
    </message>
    <message>
        <source>Make the change of prices taken back last again</source>
        <translation>Επανάληψη της αλλαγής τιμών που αναιρέθηκε τελευταία</translation>
    </message>
    <message>
        <source>no price from {day:date}</source>
        <translation>χωρίς τιμή από {day:date}</translation>
    </message>
    <message>
        <source>no price today</source>
        <translation>χωρίς τιμή σήμερα</translation>
    </message>
    <message>
        <source>own price</source>
        <translation>ειδική τιμή</translation>
    </message>
    <message>
        <source>Last day of the price of {item}; empty lets it hold on.</source>
        <translation>Τελευταία ημέρα της τιμής του {item}· κενό σημαίνει ότι συνεχίζει να ισχύει.</translation>
    </message>
    <message>
        <source>New price of {item} for {customer}; without a last day it holds until the next.</source>
        <translation>Νέα τιμή του {item} για {customer}· χωρίς τελευταία ημέρα ισχύει μέχρι την επόμενη.</translation>
    </message>
    <message>
        <source>New price of {item}; without a last day it holds until the next.</source>
        <translation>Νέα τιμή του {item}· χωρίς τελευταία ημέρα ισχύει μέχρι την επόμενη.</translation>
    </message>
    <message>
        <source>The change is undone.</source>
        <translation>Η αλλαγή αναιρέθηκε.</translation>
    </message>
    <message>
        <source>The change is made again.</source>
        <translation>Η αλλαγή έγινε ξανά.</translation>
    </message>
    <message>
        <source>{item}: the price holds until the next.</source>
        <translation>{item}: η τιμή ισχύει μέχρι την επόμενη.</translation>
    </message>
    <message>
        <source>{item}: the price holds until {day:date}.</source>
        <translation>{item}: η τιμή ισχύει έως {day:date}.</translation>
    </message>
    <message>
        <source>An account has up to {most} digits, letters, dots and hyphens.</source>
        <translation>Ένας λογαριασμός έχει έως {most} ψηφία, γράμματα, τελείες και παύλες.</translation>
    </message>
    <message>
        <source>Choose what the account is for.</source>
        <translation>Επιλέξτε τον σκοπό του λογαριασμού.</translation>
    </message>
    <message>
        <source>Invoice {number} does not add up: nothing was written.</source>
        <translation>Το τιμολόγιο {number} δεν συμφωνεί: δεν γράφτηκε τίποτα.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Η τελευταία ημέρα είναι πριν από την πρώτη.</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Παραστατικό</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Έγγραφο</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Αριθμός πελάτη</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Όνομα λογαριασμού</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Χρέωση</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Πίστωση</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Συντελεστής ΦΠΑ</translation>
    </message>
    <message>
        <source>VAT category</source>
        <translation>Κατηγορία ΦΠΑ</translation>
    </message>
    <message>
        <source>Amount in the currency</source>
        <translation>Ποσό στο νόμισμα</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Αναφορά</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Απαιτήσεις από πελάτες</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Τράπεζα</translation>
    </message>
    <message>
        <source>Sales with VAT</source>
        <translation>Πωλήσεις με ΦΠΑ</translation>
    </message>
    <message>
        <source>Sales without VAT</source>
        <translation>Πωλήσεις χωρίς ΦΠΑ</translation>
    </message>
    <message>
        <source>Output VAT</source>
        <translation>ΦΠΑ εκροών</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Στρογγυλοποίηση</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Πληρωμή</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Επιστροφή</translation>
    </message>
    <message>
        <source>Raise prices</source>
        <translation>Αύξηση τιμών</translation>
    </message>
    <message>
        <source>Raise all prices by a percentage; each is shown rounded first</source>
        <translation>Αύξηση όλων των τιμών κατά ποσοστό· καθεμία εμφανίζεται πρώτα στρογγυλοποιημένη</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>Ιστορικό τιμών</translation>
    </message>
    <message>
        <source>See who changed the item's price, and when</source>
        <translation>Δείτε ποιος άλλαξε την τιμή και πότε</translation>
    </message>
    <message>
        <source>Prices of a customer</source>
        <translation>Τιμές ενός πελάτη</translation>
    </message>
    <message>
        <source>Show the prices a customer agreed on</source>
        <translation>Εμφάνιση των τιμών που συμφωνήθηκαν με έναν πελάτη</translation>
    </message>
    <message>
        <source>Price set</source>
        <translation>Ορίστηκε τιμή</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Άλλαξε η τιμή</translation>
    </message>
    <message>
        <source>Price withdrawn</source>
        <translation>Ανακλήθηκε τιμή</translation>
    </message>
    <message>
        <source>Last day set</source>
        <translation>Ορίστηκε τελευταία ημέρα</translation>
    </message>
    <message>
        <source>Last day taken back</source>
        <translation>Ανακλήθηκε η τελευταία ημέρα</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Επιβεβαιώθηκε</translation>
    </message>
    <message>
        <source>Confirmation taken back</source>
        <translation>Ανακλήθηκε η επιβεβαίωση</translation>
    </message>
    <message>
        <source>Item changed</source>
        <translation>Άλλαξε το είδος</translation>
    </message>
    <message>
        <source>Item added</source>
        <translation>Προστέθηκε είδος</translation>
    </message>
    <message>
        <source>History of {item}</source>
        <translation>Ιστορικό: {item}</translation>
    </message>
    <message>
        <source>Nothing was changed here: the price is as the desk was set up.</source>
        <translation>Δεν έχει αλλάξει τίποτα: η τιμή είναι όπως ορίστηκε αρχικά.</translation>
    </message>
    <message>
        <source>{first:date} to {last:date}</source>
        <translation>{first:date} έως {last:date}</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Ισχύς</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (αναίρεση)</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Ποσοστό</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>Στρογγυλοποίηση σε</translation>
    </message>
    <message>
        <source>Raise the prices of {customer}</source>
        <translation>Αύξηση τιμών για {customer}</translation>
    </message>
    <message>
        <source>Write by how many per cent; every price is shown rounded first.</source>
        <translation>Γράψτε το ποσοστό· κάθε τιμή εμφανίζεται πρώτα στρογγυλοποιημένη.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Τώρα</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Ακριβώς</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Αύξηση</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Γράψτε έναν αριθμό.</translation>
    </message>
    <message>
        <source>Space leaves a price as it is.</source>
        <translation>Το πλήκτρο διαστήματος αφήνει μια τιμή ως έχει.</translation>
    </message>
    <message>
        <source>stays at the published minimum</source>
        <translation>μένει στο δημοσιευμένο ελάχιστο</translation>
    </message>
    <message>
        <source>does not change</source>
        <translation>δεν αλλάζει</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>μένει ως έχει</translation>
    </message>
    <message>
        <source>Prices for</source>
        <translation>Τιμές για</translation>
    </message>
    <message>
        <source>everybody; find a customer for their own prices</source>
        <translation>όλους· βρείτε πελάτη για ειδικές τιμές</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Επεξεργασία είδους</translation>
    </message>
    <message>
        <source>Standard rate</source>
        <translation>Κανονικός συντελεστής</translation>
    </message>
    <message>
        <source>Zero rated</source>
        <translation>Μηδενικός συντελεστής</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Απαλλάσσεται</translation>
    </message>
    <message>
        <source>An empty name is the one that the terms give.</source>
        <translation>Κενό όνομα σημαίνει αυτό των όρων.</translation>
    </message>
    <message>
        <source>{item} is saved.</source>
        <translation>Αποθηκεύτηκε: {item}.</translation>
    </message>
    <message>
        <source>A name has at most {most} letters.</source>
        <translation>Ένα όνομα έχει το πολύ {most} χαρακτήρες.</translation>
    </message>
    <message>
        <source>Save prices as CSV</source>
        <translation>Αποθήκευση τιμών ως CSV</translation>
    </message>
    <message>
        <source>Save all prices with their days as a table</source>
        <translation>Αποθήκευση όλων των τιμών με τις ημέρες τους σε πίνακα</translation>
    </message>
    <message>
        <source>Read prices from CSV</source>
        <translation>Ανάγνωση τιμών από CSV</translation>
    </message>
    <message>
        <source>Read a table of prices; what it changes is said first</source>
        <translation>Ανάγνωση πίνακα τιμών· πρώτα αναφέρεται τι αλλάζει</translation>
    </message>
    <message>
        <source>The file lacks the column {column}.</source>
        <translation>Από το αρχείο λείπει η στήλη {column}.</translation>
    </message>
    <message>
        <source>There is no item “{given}” on the price list.</source>
        <translation>Στον τιμοκατάλογο δεν υπάρχει είδος «{given}».</translation>
    </message>
    <message>
        <source>“{given}” is not a price.</source>
        <translation>Το «{given}» δεν είναι τιμή.</translation>
    </message>
    <message>
        <source>“{given}” is not a day: write it as 2026-05-01.</source>
        <translation>Το «{given}» δεν είναι ημέρα: γράψτε την ως 2026-05-01.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Γραμμή {line}: {why}</translation>
    </message>
    <message>
        <source>The file says what the price list says already.</source>
        <translation>Το αρχείο συμφωνεί ήδη με τον τιμοκατάλογο.</translation>
    </message>
    <message>
        <source>Set prices</source>
        <translation>Ορισμός τιμών</translation>
    </message>
    <message numerus="yes">
        <source>{n} prices are raised.</source>
        <translation><numerusform>Αυξήθηκε {n} τιμή.</numerusform><numerusform>Αυξήθηκαν {n} τιμές.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Raise {n} prices</source>
        <translation><numerusform>Αύξηση {n} τιμής</numerusform><numerusform>Αύξηση {n} τιμών</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The file sets {n} prices.</source>
        <translation><numerusform>Το αρχείο ορίζει {n} τιμή.</numerusform><numerusform>Το αρχείο ορίζει {n} τιμές.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} prices are set.</source>
        <translation><numerusform>Ορίστηκε {n} τιμή.</numerusform><numerusform>Ορίστηκαν {n} τιμές.</numerusform></translation>
    </message>
    <message>
        <source>Change the item's names and VAT category</source>
        <translation>Αλλαγή ονομάτων και κατηγορίας ΦΠΑ του είδους</translation>
    </message>
    <message>
        <source>Prices for {customer}</source>
        <translation>Τιμές για: {customer}</translation>
    </message>
    <message numerus="yes">
        <source>{n} items have days without a price.</source>
        <translation><numerusform>{n} είδος έχει ημέρες χωρίς τιμή.</numerusform><numerusform>{n} είδη έχουν ημέρες χωρίς τιμή.</numerusform></translation>
    </message>
    <message>
        <source>From {day:date}: {amount:money}.</source>
        <translation>Από {day:date}: {amount:money}.</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>Πληρωμένα από πριν</translation>
    </message>
    <message>
        <source>The quarters that this customer used in this month are entered already.</source>
        <translation>Τα τέταρτα που χρησιμοποίησε αυτός ο πελάτης αυτόν τον μήνα έχουν ήδη καταχωρηθεί.</translation>
    </message>
    <message>
        <source>Nothing is owed any more of an invoice that is paid: leave it out.</source>
        <translation>Σε εξοφλημένο τιμολόγιο δεν οφείλεται πια τίποτα: παραλείψτε το.</translation>
    </message>
    <message>
        <source>A line has number, customer, day of issue, due date and sum, with semicolons between; then what was paid and a reference.</source>
        <translation>Μια γραμμή έχει αριθμό, πελάτη, ημέρα έκδοσης, ημέρα λήξης και ποσό, με ερωτηματικά (;) ανάμεσα· έπειτα ό,τι πληρώθηκε και μια αναφορά.</translation>
    </message>
    <message>
        <source>A line has customer, a day of the month, and the quarters used, with semicolons between.</source>
        <translation>Μια γραμμή έχει πελάτη, μια ημέρα του μήνα και τα τέταρτα που χρησιμοποιήθηκαν, με ερωτηματικά (;) ανάμεσα.</translation>
    </message>
    <message>
        <source>No customer is called “{given}”: write the name or the registration number as the customer's page has it.</source>
        <translation>Κανένας πελάτης δεν λέγεται «{given}»: γράψτε το όνομα ή τον αριθμό μητρώου όπως στη σελίδα του πελάτη.</translation>
    </message>
    <message>
        <source>Several customers are called “{given}”: write the registration number.</source>
        <translation>Πολλοί πελάτες λέγονται «{given}»: γράψτε τον αριθμό μητρώου.</translation>
    </message>
    <message>
        <source>“{given}” stands twice in this list.</source>
        <translation>Το «{given}» υπάρχει δύο φορές στη λίστα.</translation>
    </message>
    <message>
        <source>Invoice {number} is here already.</source>
        <translation>Το τιμολόγιο {number} υπάρχει ήδη εδώ.</translation>
    </message>
    <message>
        <source>There is nothing to take over yet: write a number or a line.</source>
        <translation>Δεν υπάρχει ακόμη κάτι για μεταφορά: γράψτε έναν αριθμό ή μια γραμμή.</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Επόμενο τιμολόγιο</translation>
    </message>
    <message>
        <source>Next credit note</source>
        <translation>Επόμενο πιστωτικό</translation>
    </message>
    <message>
        <source>Next pro forma</source>
        <translation>Επόμενο προτιμολόγιο</translation>
    </message>
    <message>
        <source>Once, when a desk begins: what an earlier system has numbered, is still owed, and has used up.</source>
        <translation>Μία φορά, στην αρχή: όσα αρίθμησε ένα παλαιότερο σύστημα, όσα οφείλονται ακόμη και όσα έχουν χρησιμοποιηθεί.</translation>
    </message>
    <message>
        <source>Invoices still owed, one a line: number; customer; issued; due; sum; paid; reference</source>
        <translation>Ανεξόφλητα τιμολόγια, ένα ανά γραμμή: αριθμός· πελάτης· έκδοση· λήξη· ποσό· πληρωμένα· αναφορά</translation>
    </message>
    <message>
        <source>Quarters used of phone packs, one a line: customer; a day of the month; quarters</source>
        <translation>Τέταρτα πακέτων τηλεφώνου που χρησιμοποιήθηκαν, ένα ανά γραμμή: πελάτης· μια ημέρα του μήνα· τέταρτα</translation>
    </message>
    <message>
        <source>Go on from an earlier system</source>
        <translation>Συνέχεια από παλαιότερο σύστημα</translation>
    </message>
    <message>
        <source>Enter next numbers, invoices still owed and quarters used before</source>
        <translation>Καταχώριση επόμενων αριθμών, ανεξόφλητων τιμολογίων και τετάρτων που είχαν χρησιμοποιηθεί</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Μεταφορά</translation>
    </message>
    <message>
        <source>{printed}, goes on by itself</source>
        <translation>{printed}, συνεχίζει μόνο του</translation>
    </message>
    <message>
        <source>What will be done is said here first.</source>
        <translation>Εδώ λέγεται πρώτα τι θα γίνει.</translation>
    </message>
    <message>
        <source>Line {n}: {why}</source>
        <translation>Γραμμή {n}: {why}</translation>
    </message>
    <message>
        <source>The next invoice will be {number}.</source>
        <translation>Το επόμενο τιμολόγιο θα είναι το {number}.</translation>
    </message>
    <message>
        <source>The next credit note will be {number}.</source>
        <translation>Το επόμενο πιστωτικό θα είναι το {number}.</translation>
    </message>
    <message>
        <source>The next pro forma will be {number}.</source>
        <translation>Το επόμενο προτιμολόγιο θα είναι το {number}.</translation>
    </message>
    <message>
        <source>{count}, {owed:money} owed in all; they are reminded of and paid here.</source>
        <translation>{count}, σύνολο οφειλής {owed:money}· υπενθυμίζονται και εξοφλούνται εδώ.</translation>
    </message>
    <message>
        <source>Nothing is done while a line is wrong.</source>
        <translation>Δεν γίνεται τίποτα όσο μια γραμμή είναι λάθος.</translation>
    </message>
    <message>
        <source>It is done once, all of it together.</source>
        <translation>Γίνεται μία φορά, όλα μαζί.</translation>
    </message>
    <message>
        <source>Taken over: numbers go on, and what is owed stands under Payments.</source>
        <translation>Η μεταφορά έγινε: οι αριθμοί συνεχίζουν και ό,τι οφείλεται βρίσκεται στις Πληρωμές.</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more lines.</source>
        <translation><numerusform>Και άλλη {n} γραμμή.</numerusform><numerusform>Και άλλες {n} γραμμές.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} open invoices are entered</source>
        <translation><numerusform>Καταχωρείται {n} ανεξόφλητο τιμολόγιο</numerusform><numerusform>Καταχωρούνται {n} ανεξόφλητα τιμολόγια</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} quarters used count against their phone packs.</source>
        <translation><numerusform>{n} τέταρτο αφαιρείται από το πακέτο τηλεφώνου.</numerusform><numerusform>{n} τέταρτα αφαιρούνται από τα πακέτα τηλεφώνου.</numerusform></translation>
    </message>
    <message>
        <source>Why no VAT is charged</source>
        <translation>Γιατί δεν χρεώνεται ΦΠΑ</translation>
    </message>
    <message>
        <source>Write why no VAT is charged: the law's words stand on the invoice.</source>
        <translation>Γράψτε γιατί δεν χρεώνεται ΦΠΑ: τα λόγια του νόμου γράφονται στο τιμολόγιο.</translation>
    </message>
    <message>
        <source>The reason has at most {most} letters.</source>
        <translation>Ο λόγος έχει το πολύ {most} γράμματα.</translation>
    </message>
    <message>
        <source>Customer without VAT</source>
        <translation>Πελάτης χωρίς ΦΠΑ</translation>
    </message>
    <message>
        <source>Say why the customer is charged no VAT; new drafts follow it</source>
        <translation>Πείτε γιατί δεν χρεώνεται ΦΠΑ στον πελάτη· τα νέα προσχέδια το ακολουθούν</translation>
    </message>
    <message>
        <source>Why {customer} is charged no VAT, in the words of the law; empty charges it again. Drafts made from now on say it.</source>
        <translation>Γιατί δεν χρεώνεται ΦΠΑ: {customer}, με τα λόγια του νόμου· κενό τον χρεώνει ξανά. Τα προσχέδια από τώρα το αναφέρουν.</translation>
    </message>
    <message>
        <source>New drafts bear no VAT and say why.</source>
        <translation>Τα νέα προσχέδια είναι χωρίς ΦΠΑ και λένε γιατί.</translation>
    </message>
    <message>
        <source>New drafts bear VAT again.</source>
        <translation>Τα νέα προσχέδια έχουν πάλι ΦΠΑ.</translation>
    </message>
    <message>
        <source>A name has from 1 to {most} letters.</source>
        <translation>Ένα όνομα έχει από 1 έως {most} γράμματα.</translation>
    </message>
    <message>
        <source>Work is charged by this item: end its price instead, and that work is held.</source>
        <translation>Με αυτό το είδος χρεώνεται εργασία: τερματίστε την τιμή του, και η εργασία αυτή κρατείται.</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Προσθήκη είδους</translation>
    </message>
    <message>
        <source>Put an item of your own on the price list</source>
        <translation>Προσθήκη δικού σας είδους στον τιμοκατάλογο</translation>
    </message>
    <message>
        <source>Retire item</source>
        <translation>Απόσυρση είδους</translation>
    </message>
    <message>
        <source>Take an item of your own off the price list</source>
        <translation>Αφαίρεση δικού σας είδους από τον τιμοκατάλογο</translation>
    </message>
    <message>
        <source>New item under {section}; its other names are written with Edit item.</source>
        <translation>Νέο είδος στην ενότητα {section}· τα άλλα ονόματά του γράφονται με την Επεξεργασία είδους.</translation>
    </message>
    <message>
        <source>{item} is on the price list.</source>
        <translation>Στον τιμοκατάλογο: {item}.</translation>
    </message>
    <message>
        <source>{item} is off the price list; what was charged stays.</source>
        <translation>Εκτός τιμοκαταλόγου: {item}· όσα χρεώθηκαν μένουν.</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Today's backup could not be made: the folder {folder} cannot be written ({detail}). Free the folder or its disk.</source>
        <translation>Το σημερινό αντίγραφο ασφαλείας δεν έγινε: δεν είναι δυνατή η εγγραφή στον φάκελο {folder} ({detail}). Ελευθερώστε τον φάκελο ή τον δίσκο του.</translation>
    </message>
    <message>
        <source>{file} is not a copy of a desk. Nothing was changed; choose another one.</source>
        <translation>Το {file} δεν είναι αντίγραφο τμήματος υποστήριξης. Δεν άλλαξε τίποτα· επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>The copy {file} is damaged itself. Nothing was changed; choose an older one.</source>
        <translation>Το ίδιο το αντίγραφο {file} είναι κατεστραμμένο. Δεν άλλαξε τίποτα· επιλέξτε παλαιότερο.</translation>
    </message>
    <message>
        <source>The copy {file} could not be put back: {detail}. Nothing was changed.</source>
        <translation>Η επαναφορά του αντιγράφου {file} δεν έγινε: {detail}. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>This file is the desk itself; choose a copy of it.</source>
        <translation>Αυτό το αρχείο είναι το ίδιο το τμήμα υποστήριξης· επιλέξτε αντίγραφό του.</translation>
    </message>
    <message>
        <source>{file} lies on a network drive, where two computers can damage it. Keep the desk on a disk of this computer, or connect to a PostgreSQL server to share it. Nothing was changed.</source>
        <translation>Το {file} βρίσκεται σε δίσκο δικτύου, όπου δύο υπολογιστές μπορούν να το καταστρέψουν. Κρατήστε το σε δίσκο αυτού του υπολογιστή ή συνδεθείτε σε διακομιστή PostgreSQL για κοινή χρήση. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>{folder} is copied to other computers by {service}, which can damage an open desk. Choose a folder outside it; backups may lie there.</source>
        <translation>Ο φάκελος {folder} αντιγράφεται σε άλλους υπολογιστές από την υπηρεσία {service}, κάτι που μπορεί να καταστρέψει δεδομένα σε χρήση. Επιλέξτε φάκελο έξω από αυτόν· τα αντίγραφα ασφαλείας μπορούν να μείνουν εκεί.</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Της ημέρας</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>Πριν από ενημέρωση του προγράμματος</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Πριν από επαναφορά αντιγράφου</translation>
    </message>
    <message>
        <source>Chosen file</source>
        <translation>Επιλεγμένο αρχείο</translation>
    </message>
    <message>
        <source>Replies and notes</source>
        <translation>Απαντήσεις και σημειώσεις</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Πρόσωπα επικοινωνίας</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Κρατήσεις</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Χρεώσεις</translation>
    </message>
    <message>
        <source>Backups of this desk</source>
        <translation>Αντίγραφα ασφαλείας αυτού του τμήματος</translation>
    </message>
    <message>
        <source>While the desk is open a backup is made each day, checked and kept: of seven days, four weeks and twelve months.</source>
        <translation>Κάθε μέρα που το πρόγραμμα είναι ανοιχτό γίνεται ένα αντίγραφο, ελέγχεται και φυλάσσεται: επτά ημερών, τεσσάρων εβδομάδων και δώδεκα μηνών.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Γράφτηκε</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Αντίγραφο ασφαλείας</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Επαναφορά…</translation>
    </message>
    <message>
        <source>There is no backup yet: the first is made while the desk is open.</source>
        <translation>Δεν υπάρχει ακόμη αντίγραφο: το πρώτο γίνεται όσο το πρόγραμμα είναι ανοιχτό.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Άλλο αρχείο…</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Επαναφορά από αρχείο</translation>
    </message>
    <message>
        <source>Restore the backup {name}?</source>
        <translation>Επαναφορά του αντιγράφου {name};</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Να μείνουν όλα ως έχουν</translation>
    </message>
    <message>
        <source>The desk's file cannot be read, so nothing can be compared. It is put aside whole, with the moment in its name.</source>
        <translation>Το αρχείο δεδομένων δεν διαβάζεται, οπότε δεν γίνεται σύγκριση. Φυλάσσεται ολόκληρο στην άκρη, με τη στιγμή στο όνομά του.</translation>
    </message>
    <message>
        <source>This is a backup of another desk: {name}.</source>
        <translation>Αυτό είναι αντίγραφο άλλου τμήματος υποστήριξης: {name}.</translation>
    </message>
    <message>
        <source>Your customers have invoices that this backup does not know: {numbers}. Their numbers would be given out again.</source>
        <translation>Οι πελάτες σας έχουν τιμολόγια που αυτό το αντίγραφο δεν γνωρίζει: {numbers}. Οι αριθμοί τους θα δίνονταν ξανά.</translation>
    </message>
    <message>
        <source>Written since and gone from the desk: {list}.</source>
        <translation>Γράφτηκαν έκτοτε και θα χαθούν: {list}.</translation>
    </message>
    <message>
        <source>Changed since and as before again: {list}.</source>
        <translation>Άλλαξαν έκτοτε και θα γίνουν όπως πριν: {list}.</translation>
    </message>
    <message>
        <source>What comes back: {list}.</source>
        <translation>Θα επανέλθουν: {list}.</translation>
    </message>
    <message>
        <source>Tickets, calls, customers, bookings and invoices are the same in both.</source>
        <translation>Αιτήματα, κλήσεις, πελάτες, κρατήσεις και τιμολόγια είναι ίδια και στα δύο.</translation>
    </message>
    <message>
        <source>What stands now is kept beside the desk and can be restored in its turn.</source>
        <translation>Ό,τι υπάρχει τώρα φυλάσσεται δίπλα στο αρχείο δεδομένων και μπορεί να επαναφερθεί κι αυτό.</translation>
    </message>
    <message>
        <source>The backup {name} is restored. What stood before is kept in {file}.</source>
        <translation>Έγινε επαναφορά του αντιγράφου {name}. Ό,τι υπήρχε πριν φυλάσσεται στο {file}.</translation>
    </message>
    <message>
        <source>The backup {name} is restored.</source>
        <translation>Έγινε επαναφορά του αντιγράφου {name}.</translation>
    </message>
    <message>
        <source>Attached files that are in no backup: {n}.</source>
        <translation>Συνημμένα που δεν υπάρχουν σε κανένα αντίγραφο: {n}.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Αντίγραφα ασφαλείας…</translation>
    </message>
    <message>
        <source>List the backups of this desk and restore one</source>
        <translation>Εμφάνιση των αντιγράφων ασφαλείας και επαναφορά ενός</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Τελευταίο αντίγραφο</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Κανένα ακόμη</translation>
    </message>
    <message>
        <source>This login is locked; ask a manager or administrator of the desk to let it in again.</source>
        <translation>Αυτός ο χρήστης είναι κλειδωμένος· ζητήστε από έναν υπεύθυνο ή διαχειριστή να του επιτρέψει ξανά την είσοδο.</translation>
    </message>
    <message>
        <source>Only a desk on a server has logins: a file protects nobody from whoever can open it.</source>
        <translation>Χρήστες έχει μόνο μια βάση σε διακομιστή: ένα αρχείο δεν προστατεύει κανέναν από όποιον μπορεί να το ανοίξει.</translation>
    </message>
    <message>
        <source>The database's owner makes the first login: open the desk with a login that may make others (CREATEROLE).</source>
        <translation>Τον πρώτο χρήστη τον δημιουργεί ο κάτοχος της βάσης: ανοίξτε την με χρήστη που μπορεί να δημιουργεί άλλους (CREATEROLE).</translation>
    </message>
    <message>
        <source>{name} has the login {login} already.</source>
        <translation>{name}: υπάρχει ήδη ο χρήστης {login}.</translation>
    </message>
    <message>
        <source>{name} has no login yet: make one first.</source>
        <translation>{name}: δεν υπάρχει ακόμη χρήστης· δημιουργήστε πρώτα έναν.</translation>
    </message>
    <message>
        <source>A login is a small letter, then letters, digits or _, 15 at most, and not the name of a role.</source>
        <translation>Ένα όνομα χρήστη είναι ένα μικρό γράμμα και μετά γράμματα, ψηφία ή _, το πολύ 15, και όχι το όνομα ενός ρόλου.</translation>
    </message>
    <message>
        <source>The login {login} is taken: choose another.</source>
        <translation>Το όνομα χρήστη {login} χρησιμοποιείται ήδη: επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>{name} does not work here: say so first if that has changed.</source>
        <translation>{name}: δεν εργάζεται εδώ· αν αυτό άλλαξε, δηλώστε το πρώτα.</translation>
    </message>
    <message>
        <source>Nobody locks or renames the login they came in with: ask another manager.</source>
        <translation>Κανείς δεν κλειδώνει ούτε μετονομάζει τον χρήστη με τον οποίο μπήκε: ζητήστε το από άλλον υπεύθυνο.</translation>
    </message>
    <message>
        <source>The office and managers do this; ask one of them.</source>
        <translation>Αυτό το κάνουν το γραφείο και οι υπεύθυνοι· ζητήστε το από κάποιον από αυτούς.</translation>
    </message>
    <message>
        <source>Managers and administrators do this; ask one of them.</source>
        <translation>Αυτό το κάνουν οι υπεύθυνοι και οι διαχειριστές· ζητήστε το από κάποιον από αυτούς.</translation>
    </message>
    <message>
        <source>This work is on a draft already: the office takes it off the draft first.</source>
        <translation>Αυτή η εργασία βρίσκεται ήδη σε προσχέδιο: το γραφείο την αφαιρεί πρώτα από το προσχέδιο.</translation>
    </message>
    <message>
        <source>{n} letters</source>
        <translation>{n} χαρακτήρες</translation>
    </message>
    <message>
        <source>Managers and administrators read the record; ask one of them.</source>
        <translation>Το αρχείο αλλαγών το διαβάζουν οι υπεύθυνοι και οι διαχειριστές· ζητήστε το από κάποιον από αυτούς.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Αλλαγή</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Πότε (UTC)</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Χρήστης</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Τι έγινε</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Στοιχείο</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Πίνακας</translation>
    </message>
    <message>
        <source>Nobody at this desk is called “{given}”: write a short name or a number from the list.</source>
        <translation>Κανείς εδώ δεν λέγεται «{given}»: γράψτε ένα σύντομο όνομα ή έναν αριθμό από τη λίστα.</translation>
    </message>
    <message>
        <source>This desk has no manager or administrator.</source>
        <translation>Αυτή η βάση δεν έχει υπεύθυνο ούτε διαχειριστή.</translation>
    </message>
    <message>
        <source>{login}: {password} — shown this once, and kept nowhere.</source>
        <translation>{login}: {password} — εμφανίζεται μόνο αυτή τη φορά και δεν φυλάσσεται πουθενά.</translation>
    </message>
    <message>
        <source>{name} comes in as {login} now.</source>
        <translation>{name}: μπαίνει τώρα ως {login}.</translation>
    </message>
    <message>
        <source>The desk on this server is of an older version of the program (schema {found}). Whoever owns the database opens it once with this one.</source>
        <translation>Το τμήμα υποστήριξης σε αυτόν τον διακομιστή είναι παλαιότερης έκδοσης του προγράμματος (σχήμα {found}). Ο κάτοχος της βάσης δεδομένων το ανοίγει μία φορά με αυτήν.</translation>
    </message>
    <message>
        <source>Your own login does not see every row of the desk. Whoever owns the database backs it up and copies it.</source>
        <translation>Ο δικός σας χρήστης δεν βλέπει όλες τις εγγραφές του τμήματος. Ο κάτοχος της βάσης δεδομένων το αντιγράφει και κρατά τα αντίγραφα ασφαλείας.</translation>
    </message>
</context>
<context>
    <name>line</name>
    <message>
        <source>The line to the database broke while this was being saved, so it may be saved already. Look before you do it once more.</source>
        <translation>Η σύνδεση με τη βάση δεδομένων διακόπηκε ενώ γινόταν η αποθήκευση, οπότε μπορεί να έχει ήδη αποθηκευτεί. Ελέγξτε πριν το επαναλάβετε.</translation>
    </message>
    <message>
        <source>There is no line to the database: this waits until it is back. Nothing was changed.</source>
        <translation>Δεν υπάρχει σύνδεση με τη βάση δεδομένων: αυτό περιμένει μέχρι να αποκατασταθεί. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>{number} was merged into {target} meanwhile.</source>
        <translation>Το {number} συγχωνεύτηκε στο μεταξύ με το {target}.</translation>
    </message>
    <message>
        <source>This could not be sent because of a fault in the program. It stays here; nothing of it is lost.</source>
        <translation>Αυτό δεν μπόρεσε να σταλεί λόγω σφάλματος του προγράμματος. Παραμένει εδώ· τίποτα από αυτό δεν χάνεται.</translation>
    </message>
    <message>
        <source>No computer of that name is known here. Check how the server is written, and the network.</source>
        <translation>Δεν βρέθηκε υπολογιστής με αυτό το όνομα. Ελέγξτε πώς γράψατε τον διακομιστή και το δίκτυο.</translation>
    </message>
    <message>
        <source>The server does not encrypt. Have TLS set up on it, or choose a lesser protection knowingly.</source>
        <translation>Ο διακομιστής δεν κρυπτογραφεί. Ζητήστε να ρυθμιστεί το TLS ή επιλέξτε συνειδητά μικρότερη προστασία.</translation>
    </message>
    <message>
        <source>The server's certificate is for another name than the one you wrote. Write the name it is for.</source>
        <translation>Το πιστοποιητικό του διακομιστή αφορά άλλο όνομα από αυτό που γράψατε. Γράψτε το όνομα που αφορά.</translation>
    </message>
    <message>
        <source>Nobody you trust vouches for the server's certificate. Choose the file of the authority that signed it.</source>
        <translation>Κανείς που εμπιστεύεστε δεν εγγυάται για το πιστοποιητικό του διακομιστή. Επιλέξτε το αρχείο της αρχής που το υπέγραψε.</translation>
    </message>
    <message>
        <source>The file of authorities cannot be read. Choose the file (.crt or .pem) that the administrator gave you.</source>
        <translation>Το αρχείο των αρχών πιστοποίησης δεν διαβάζεται. Επιλέξτε το αρχείο (.crt ή .pem) που σας έδωσε ο διαχειριστής.</translation>
    </message>
    <message>
        <source>None of the servers takes writes just now: each is a standby, or may only be read. Try again in a moment.</source>
        <translation>Κανένας διακομιστής δεν δέχεται εγγραφές αυτή τη στιγμή: είναι εφεδρικοί ή μόνο για ανάγνωση. Δοκιμάστε ξανά σε λίγο.</translation>
    </message>
    <message>
        <source>A password does not belong in an address: everybody on this computer can read it in the list of programs. Leave it out; it is asked for, or comes from the keyring, from PGPASSFILE or from the file that PGPASSWORD_FILE names.</source>
        <translation>Ο κωδικός δεν έχει θέση σε διεύθυνση: όλοι σε αυτόν τον υπολογιστή μπορούν να τον διαβάσουν στη λίστα των προγραμμάτων. Παραλείψτε τον· θα ζητηθεί ή θα ληφθεί από την κλειδοθήκη, από το PGPASSFILE ή από το αρχείο που ορίζει το PGPASSWORD_FILE.</translation>
    </message>
    <message>
        <source>The password's file {file} could not be read: {why}.</source>
        <translation>Το αρχείο του κωδικού {file} δεν διαβάστηκε: {why}.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password: {why}. It is asked for at the next start.</source>
        <translation>Η κλειδοθήκη δεν κράτησε τον κωδικό: {why}. Θα ζητηθεί στην επόμενη εκκίνηση.</translation>
    </message>
    <message>
        <source>A copy into this database was begun and did not end: nothing in it counts. Copy into it again, or choose another.</source>
        <translation>Μια αντιγραφή σε αυτή τη βάση δεδομένων άρχισε και δεν ολοκληρώθηκε: τίποτα σε αυτήν δεν ισχύει. Αντιγράψτε ξανά σε αυτήν ή επιλέξτε άλλη.</translation>
    </message>
    <message>
        <source>The copy is not what was copied: in the table {table} the row {key} differs. It counts for nothing; copy again.</source>
        <translation>Το αντίγραφο δεν είναι ό,τι αντιγράφηκε: στον πίνακα {table} διαφέρει η εγγραφή {key}. Δεν ισχύει· αντιγράψτε ξανά.</translation>
    </message>
    <message>
        <source>There is a desk in {target} already. Choose a database or a file that holds nothing; nothing was changed.</source>
        <translation>Υπάρχει ήδη τμήμα υποστήριξης στο {target}. Επιλέξτε μια κενή βάση δεδομένων ή ένα κενό αρχείο· δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>The copy was stopped. The desk is as it was, and {target} counts for nothing: copy into it again, or delete it.</source>
        <translation>Η αντιγραφή διακόπηκε. Το τμήμα υποστήριξης έμεινε όπως ήταν και το {target} δεν ισχύει: αντιγράψτε ξανά σε αυτό ή διαγράψτε το.</translation>
    </message>
    <message>
        <source>The copy needs another place than the desk itself.</source>
        <translation>Το αντίγραφο χρειάζεται άλλη θέση από το ίδιο το τμήμα υποστήριξης.</translation>
    </message>
    <message>
        <source>There is no desk in {source} to be copied.</source>
        <translation>Δεν υπάρχει τμήμα υποστήριξης στο {source} για αντιγραφή.</translation>
    </message>
    <message>
        <source>The desk in {source} is of an older version of the program (schema {found}). Open it once with this one, then copy.</source>
        <translation>Το τμήμα υποστήριξης στο {source} είναι παλαιότερης έκδοσης του προγράμματος (σχήμα {found}). Ανοίξτε το μία φορά με αυτήν και μετά αντιγράψτε.</translation>
    </message>
    <message>
        <source>Some rows of the desk point at rows that are missing. Run the check first; the copy was given up.</source>
        <translation>Μερικές εγγραφές του τμήματος υποστήριξης δείχνουν σε εγγραφές που λείπουν. Εκτελέστε πρώτα τον έλεγχο· η αντιγραφή εγκαταλείφθηκε.</translation>
    </message>
    <message>
        <source>No line to the database since {at:clock}</source>
        <translation>Χωρίς σύνδεση με τη βάση δεδομένων από {at:clock}</translation>
    </message>
    <message>
        <source>what you see is of {at:clock}</source>
        <translation>όσα βλέπετε ίσχυαν στις {at:clock}</translation>
    </message>
    <message numerus="yes">
        <source>{n} kept here, sent when it is back</source>
        <translation><numerusform>{n} φυλάσσεται εδώ, θα σταλεί όταν αποκατασταθεί</numerusform><numerusform>{n} φυλάσσονται εδώ, θα σταλούν όταν αποκατασταθεί</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} kept here could not be sent.</source>
        <translation><numerusform>{n} που φυλάσσεται εδώ δεν μπόρεσε να σταλεί.</numerusform><numerusform>{n} που φυλάσσονται εδώ δεν μπόρεσαν να σταλούν.</numerusform></translation>
    </message>
    <message>
        <source>Look and choose</source>
        <translation>Δείτε και επιλέξτε</translation>
    </message>
    <message>
        <source>Kept on this machine: it is sent when the line to the database is back.</source>
        <translation>Φυλάχθηκε σε αυτόν τον υπολογιστή: θα σταλεί όταν αποκατασταθεί η σύνδεση με τη βάση δεδομένων.</translation>
    </message>
    <message>
        <source>Kept on this machine</source>
        <translation>Φυλάσσονται σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>What was done without a line to the database, and what is to be chosen</source>
        <translation>Όσα έγιναν χωρίς σύνδεση με τη βάση δεδομένων και όσα πρέπει να επιλεγούν</translation>
    </message>
    <message>
        <source>What was done without a line to the database is kept here and sent in order. Nothing of it is dropped without you.</source>
        <translation>Όσα έγιναν χωρίς σύνδεση με τη βάση δεδομένων φυλάσσονται εδώ και στέλνονται με τη σειρά. Τίποτα δεν απορρίπτεται χωρίς εσάς.</translation>
    </message>
    <message>
        <source>Nothing is kept here: everything stands in the database.</source>
        <translation>Δεν φυλάσσεται τίποτα εδώ: όλα βρίσκονται στη βάση δεδομένων.</translation>
    </message>
    <message>
        <source>Call begun</source>
        <translation>Έναρξη κλήσης</translation>
    </message>
    <message>
        <source>Call finished</source>
        <translation>Τέλος κλήσης</translation>
    </message>
    <message>
        <source>Call held</source>
        <translation>Κλήση σε αναμονή</translation>
    </message>
    <message>
        <source>Call resumed</source>
        <translation>Συνέχιση κλήσης</translation>
    </message>
    <message>
        <source>Notes of a call</source>
        <translation>Σημειώσεις κλήσης</translation>
    </message>
    <message>
        <source>What a call is about</source>
        <translation>Τι αφορά μια κλήση</translation>
    </message>
    <message>
        <source>Waits for the line</source>
        <translation>Περιμένει τη σύνδεση</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>Δεν μπόρεσε να σταλεί</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Στην άκρη</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Στάλθηκε</translation>
    </message>
    <message>
        <source>You wrote:
{mine}

{who} wrote meanwhile:
{theirs}</source>
        <translation>Γράψατε:
{mine}

{who} έγραψε στο μεταξύ:
{theirs}</translation>
    </message>
    <message>
        <source>You wrote:
{mine}</source>
        <translation>Γράψατε:
{mine}</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Πώς έχει</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Αντιγραφή του κειμένου</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Βάλτε το στην άκρη</translation>
    </message>
    <message>
        <source>Keep it as a note</source>
        <translation>Κρατήστε το ως σημείωση</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Στείλτε το παρ’ όλα αυτά</translation>
    </message>
    <message>
        <source>Rows that point at nothing: {count}.</source>
        <translation>Εγγραφές που δεν δείχνουν πουθενά: {count}.</translation>
    </message>
    <message>
        <source>The schema is {found}, and this program works with {wanted}.</source>
        <translation>Το σχήμα είναι {found} και αυτό το πρόγραμμα δουλεύει με το {wanted}.</translation>
    </message>
    <message>
        <source>Guards of the database that are missing or asleep: {count} ({names}).</source>
        <translation>Φρουροί της βάσης δεδομένων που λείπουν ή είναι ανενεργοί: {count} ({names}).</translation>
    </message>
    <message>
        <source>The session {session} counts {booked} seats as taken, and its bookings take {taken}.</source>
        <translation>Η συνεδρία {session} μετρά {booked} θέσεις κατειλημμένες και οι κρατήσεις της πιάνουν {taken}.</translation>
    </message>
    <message>
        <source>{customer} drew {used} quarters from the pack in {month}, and the pack has {most} a month.</source>
        <translation>Ο πελάτης {customer} χρησιμοποίησε {used} δεκαπεντάλεπτα του πακέτου τον {month} και το πακέτο έχει {most} τον μήνα.</translation>
    </message>
    <message>
        <source>Attached files that nothing points to: {count}. They only take up room.</source>
        <translation>Συνημμένα στα οποία δεν δείχνει τίποτα: {count}. Απλώς πιάνουν χώρο.</translation>
    </message>
    <message>
        <source>Restore the newest backup that passes this check.</source>
        <translation>Επαναφέρετε το νεότερο αντίγραφο ασφαλείας που περνά αυτόν τον έλεγχο.</translation>
    </message>
    <message>
        <source>Restore the newest backup that passes this check, or send this list to whoever looks after the program.</source>
        <translation>Επαναφέρετε το νεότερο αντίγραφο ασφαλείας που περνά αυτόν τον έλεγχο ή στείλτε αυτή τη λίστα σε όποιον φροντίζει το πρόγραμμα.</translation>
    </message>
    <message>
        <source>Close the desk everywhere and run: desk database migrate.</source>
        <translation>Κλείστε το πρόγραμμα παντού και εκτελέστε: desk database migrate.</translation>
    </message>
    <message>
        <source>Run: desk database migrate. It puts every guard in place again.</source>
        <translation>Εκτελέστε: desk database migrate. Επαναφέρει κάθε φρουρό στη θέση του.</translation>
    </message>
    <message>
        <source>Open the session, compare the bookings with the list of those who come, and cancel or add seats there.</source>
        <translation>Ανοίξτε τη συνεδρία, συγκρίνετε τις κρατήσεις με τη λίστα όσων έρχονται και ακυρώστε ή προσθέστε θέσεις εκεί.</translation>
    </message>
    <message>
        <source>Open the customer's charges of that month and approve or change the last one.</source>
        <translation>Ανοίξτε τις χρεώσεις του πελάτη για εκείνον τον μήνα και εγκρίνετε ή αλλάξτε την τελευταία.</translation>
    </message>
    <message>
        <source>Put the file back from a backup, or remove it from its ticket.</source>
        <translation>Επαναφέρετε το αρχείο από αντίγραφο ασφαλείας ή αφαιρέστε το από το αίτημά του.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Δεν χρειάζεται να γίνει τίποτα.</translation>
    </message>
    <message>
        <source>Keep this database as it is, restore the newest backup that passes this check beside it, and compare the two.</source>
        <translation>Κρατήστε αυτή τη βάση δεδομένων όπως είναι, επαναφέρετε δίπλα της το νεότερο αντίγραφο που περνά αυτόν τον έλεγχο και συγκρίνετε τα δύο.</translation>
    </message>
    <message>
        <source>{place} is there already. Name one that is not; nothing was changed.</source>
        <translation>Το {place} υπάρχει ήδη. Δώστε ένα που δεν υπάρχει· δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>The login {user} may not make databases. Ask the server's administrator for this: CREATE DATABASE "{database}" OWNER "{owner}" ENCODING 'UTF8' TEMPLATE template0</source>
        <translation>Ο χρήστης {user} δεν μπορεί να δημιουργήσει βάσεις δεδομένων. Ζητήστε από τον διαχειριστή του διακομιστή: CREATE DATABASE "{database}" OWNER "{owner}" ENCODING 'UTF8' TEMPLATE template0</translation>
    </message>
    <message>
        <source>There is no role {owner} on the server; make it first, or name another owner.</source>
        <translation>Δεν υπάρχει ο ρόλος {owner} στον διακομιστή· δημιουργήστε τον πρώτα ή δώστε άλλον κάτοχο.</translation>
    </message>
    <message>
        <source>The backup {file} was thrown away: it lacks the tables {tables}.</source>
        <translation>Το αντίγραφο ασφαλείας {file} απορρίφθηκε: λείπουν οι πίνακες {tables}.</translation>
    </message>
    <message>
        <source>{file} is no backup of a server. One of a file (.sqlite) is restored into a file; copy it to the server then.</source>
        <translation>Το {file} δεν είναι αντίγραφο διακομιστή. Αντίγραφο αρχείου (.sqlite) επαναφέρεται σε αρχείο· αντιγράψτε το μετά στον διακομιστή.</translation>
    </message>
    <message>
        <source>{file} is a backup of a server: restore it into a new database there, then copy that to a file.</source>
        <translation>Το {file} είναι αντίγραφο διακομιστή: επαναφέρετέ το σε νέα βάση δεδομένων εκεί και μετά αντιγράψτε την σε αρχείο.</translation>
    </message>
    <message>
        <source>{program} of PostgreSQL {version} or newer is not on this computer. Install {package}, then try again.</source>
        <translation>Το {program} της PostgreSQL {version} ή νεότερης δεν υπάρχει σε αυτόν τον υπολογιστή. Εγκαταστήστε το {package} και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>{program} could not do it: {detail}</source>
        <translation>Το {program} απέτυχε: {detail}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept of what had been begun.</source>
        <translation>Διακόπηκε. Δεν κρατήθηκε τίποτα από όσα είχαν αρχίσει.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep the password. It is asked for at each start and stored nowhere; a keyring comes with the desktop (GNOME Keyring, KWallet, Windows, macOS).</source>
        <translation>Αυτός ο υπολογιστής δεν έχει κλειδοθήκη για να κρατήσει τον κωδικό. Ζητείται σε κάθε εκκίνηση και δεν αποθηκεύεται πουθενά· κλειδοθήκη παρέχει η επιφάνεια εργασίας (GNOME Keyring, KWallet, Windows, macOS).</translation>
    </message>
    <message>
        <source>{given} is no server's address. Write it as postgresql://name@host/database.</source>
        <translation>Το {given} δεν είναι διεύθυνση διακομιστή. Γράψτε την ως postgresql://όνομα@διακομιστής/βάση.</translation>
    </message>
    <message>
        <source>Check the server fully (recommended)</source>
        <translation>Πλήρης έλεγχος του διακομιστή (συνιστάται)</translation>
    </message>
    <message>
        <source>The line is encrypted, and the server's certificate and name are checked: nobody can stand in between.</source>
        <translation>Η γραμμή είναι κρυπτογραφημένη και ελέγχονται το πιστοποιητικό και το όνομα του διακομιστή: κανείς δεν μπορεί να παρεμβληθεί.</translation>
    </message>
    <message>
        <source>Check the certificate, not the name</source>
        <translation>Έλεγχος του πιστοποιητικού, όχι του ονόματος</translation>
    </message>
    <message>
        <source>Gives up the name: another server with a certificate of the same authority could take this one's place.</source>
        <translation>Παραιτείται από το όνομα: άλλος διακομιστής με πιστοποιητικό της ίδιας αρχής θα μπορούσε να πάρει τη θέση του.</translation>
    </message>
    <message>
        <source>Encrypt, but check nothing</source>
        <translation>Κρυπτογράφηση χωρίς κανέναν έλεγχο</translation>
    </message>
    <message>
        <source>Gives up who is at the other end: a stranger on the way can pose as the server and read and change everything.</source>
        <translation>Παραιτείται από το ποιος είναι στην άλλη άκρη: ένας ξένος στη διαδρομή μπορεί να παραστήσει τον διακομιστή και να διαβάσει και να αλλάξει τα πάντα.</translation>
    </message>
    <message>
        <source>Encrypt if the server offers it</source>
        <translation>Κρυπτογράφηση αν την προσφέρει ο διακομιστής</translation>
    </message>
    <message>
        <source>Gives up encryption itself: a stranger on the way can switch it off, and nobody would notice.</source>
        <translation>Παραιτείται από την ίδια την κρυπτογράφηση: ένας ξένος στη διαδρομή μπορεί να την απενεργοποιήσει χωρίς να το αντιληφθεί κανείς.</translation>
    </message>
    <message>
        <source>Do not encrypt</source>
        <translation>Χωρίς κρυπτογράφηση</translation>
    </message>
    <message>
        <source>Gives up everything: whoever is on the way reads and changes what passes. Only for a server on this computer.</source>
        <translation>Παραιτείται από όλα: όποιος είναι στη διαδρομή διαβάζει και αλλάζει ό,τι περνά. Μόνο για διακομιστή σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>{host} is known here ({found}).</source>
        <translation>Το {host} βρέθηκε ({found}).</translation>
    </message>
    <message>
        <source>No computer named {host} is known here.</source>
        <translation>Δεν βρέθηκε υπολογιστής με το όνομα {host}.</translation>
    </message>
    <message>
        <source>{host} answers on port {port}.</source>
        <translation>Το {host} απαντά στη θύρα {port}.</translation>
    </message>
    <message>
        <source>{host} refuses port {port}: no database server listens there.</source>
        <translation>Το {host} αρνείται τη θύρα {port}: κανένας διακομιστής βάσης δεδομένων δεν ακούει εκεί.</translation>
    </message>
    <message>
        <source>{host} does not answer on port {port} within {seconds} seconds.</source>
        <translation>Το {host} δεν απαντά στη θύρα {port} μέσα σε {seconds} δευτερόλεπτα.</translation>
    </message>
    <message>
        <source>No database server listens in {host}.</source>
        <translation>Κανένας διακομιστής βάσης δεδομένων δεν ακούει στο {host}.</translation>
    </message>
    <message>
        <source>Logged in as {user} on {host}, which takes writes.</source>
        <translation>Σύνδεση ως {user} στο {host}, που δέχεται εγγραφές.</translation>
    </message>
    <message>
        <source>The database is empty: a new desk can be set up in it.</source>
        <translation>Η βάση δεδομένων είναι κενή: μπορεί να στηθεί σε αυτήν νέο τμήμα υποστήριξης.</translation>
    </message>
    <message>
        <source>A desk stands in it, at the schema this program needs ({found}).</source>
        <translation>Περιέχει τμήμα υποστήριξης με το σχήμα που χρειάζεται αυτό το πρόγραμμα ({found}).</translation>
    </message>
    <message>
        <source>A desk of an older version stands in it (schema {found}); it is brought up to date when it is opened.</source>
        <translation>Περιέχει τμήμα υποστήριξης παλαιότερης έκδοσης (σχήμα {found})· ενημερώνεται όταν ανοίξει.</translation>
    </message>
    <message>
        <source>This login may do what a desk does.</source>
        <translation>Αυτός ο χρήστης μπορεί να κάνει ό,τι κάνει ένα τμήμα υποστήριξης.</translation>
    </message>
    <message>
        <source>This login may not make tables in the database.</source>
        <translation>Αυτός ο χρήστης δεν μπορεί να φτιάξει πίνακες στη βάση δεδομένων.</translation>
    </message>
    <message>
        <source>This login may not bring the desk up to date: its tables belong to {owner}.</source>
        <translation>Αυτός ο χρήστης δεν μπορεί να ενημερώσει το τμήμα υποστήριξης: οι πίνακες ανήκουν στον {owner}.</translation>
    </message>
    <message>
        <source>This login may read the desk but not write in it.</source>
        <translation>Αυτός ο χρήστης μπορεί να διαβάσει το τμήμα υποστήριξης αλλά όχι να γράψει σε αυτό.</translation>
    </message>
    <message>
        <source>Check how it is written. A name of the office's own network may need the network cable or the VPN.</source>
        <translation>Ελέγξτε πώς είναι γραμμένο. Ένα όνομα του δικτύου του γραφείου ίσως χρειάζεται το καλώδιο δικτύου ή το VPN.</translation>
    </message>
    <message>
        <source>Check the port with the administrator; the server must listen on the network (listen_addresses).</source>
        <translation>Ελέγξτε τη θύρα με τον διαχειριστή· ο διακομιστής πρέπει να ακούει στο δίκτυο (listen_addresses).</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall between this computer and the server.</source>
        <translation>Ελέγξτε το δίκτυο, το VPN και το τείχος προστασίας ανάμεσα σε αυτόν τον υπολογιστή και τον διακομιστή.</translation>
    </message>
    <message>
        <source>Start the server, or write the folder of its socket.</source>
        <translation>Εκκινήστε τον διακομιστή ή γράψτε τον φάκελο της υποδοχής του.</translation>
    </message>
    <message>
        <source>Check name and password; the server's pg_hba.conf must let this computer in.</source>
        <translation>Ελέγξτε όνομα και κωδικό· το pg_hba.conf του διακομιστή πρέπει να επιτρέπει αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Make it with “Create the database”, or ask the administrator.</source>
        <translation>Φτιάξτε την με το «Δημιουργία της βάσης» ή ζητήστε το από τον διαχειριστή.</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to connect to this database.</source>
        <translation>Ζητήστε από τον διαχειριστή το δικαίωμα σύνδεσης σε αυτή τη βάση δεδομένων.</translation>
    </message>
    <message>
        <source>Add the primary server to the hosts, or wait until a standby has been promoted.</source>
        <translation>Προσθέστε τον κύριο διακομιστή στη λίστα ή περιμένετε να αναλάβει ένας εφεδρικός.</translation>
    </message>
    <message>
        <source>Ask the administrator to make this login the owner of the database.</source>
        <translation>Ζητήστε από τον διαχειριστή να κάνει αυτόν τον χρήστη κάτοχο της βάσης δεδομένων.</translation>
    </message>
    <message>
        <source>Ask that login's owner to open the desk once, or to run: desk database migrate.</source>
        <translation>Ζητήστε από τον κάτοχο εκείνου του χρήστη να ανοίξει το πρόγραμμα μία φορά ή να εκτελέσει: desk database migrate.</translation>
    </message>
    <message>
        <source>Ask an administrator of the desk for a login of your own (Settings › People).</source>
        <translation>Ζητήστε από έναν διαχειριστή του τμήματος δικό σας χρήστη (Ρυθμίσεις › Άτομα).</translation>
    </message>
    <message>
        <source>Install the newer program.</source>
        <translation>Εγκαταστήστε το νεότερο πρόγραμμα.</translation>
    </message>
    <message>
        <source>Name another database.</source>
        <translation>Δώστε άλλη βάση δεδομένων.</translation>
    </message>
    <message>
        <source>{host} proved itself: its certificate is for this name and by an authority you trust.</source>
        <translation>Το {host} απέδειξε ποιο είναι: το πιστοποιητικό αφορά αυτό το όνομα και είναι από αρχή που εμπιστεύεστε.</translation>
    </message>
    <message>
        <source>The certificate of {host} is by an authority you trust; the name in it was not checked.</source>
        <translation>Το πιστοποιητικό του {host} είναι από αρχή που εμπιστεύεστε· το όνομα σε αυτό δεν ελέγχθηκε.</translation>
    </message>
    <message>
        <source>The line to {host} is encrypted; who is at its other end was not checked.</source>
        <translation>Η γραμμή προς το {host} είναι κρυπτογραφημένη· δεν ελέγχθηκε ποιος είναι στην άλλη άκρη.</translation>
    </message>
    <message>
        <source>The line to {host} is not encrypted.</source>
        <translation>Η γραμμή προς το {host} δεν είναι κρυπτογραφημένη.</translation>
    </message>
    <message>
        <source>{host} does not encrypt.</source>
        <translation>Το {host} δεν κρυπτογραφεί.</translation>
    </message>
    <message>
        <source>The certificate of {host} is for another name: {names}.</source>
        <translation>Το πιστοποιητικό του {host} αφορά άλλο όνομα: {names}.</translation>
    </message>
    <message>
        <source>Nobody you trust signed the certificate of {host}.</source>
        <translation>Κανείς που εμπιστεύεστε δεν υπέγραψε το πιστοποιητικό του {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date, or this computer's clock is wrong.</source>
        <translation>Το πιστοποιητικό του {host} έχει λήξει ή το ρολόι αυτού του υπολογιστή είναι λάθος.</translation>
    </message>
    <message>
        <source>The file of authorities {file} cannot be read.</source>
        <translation>Το αρχείο των αρχών πιστοποίησης {file} δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>{host} and this computer could not agree how to encrypt: {why}.</source>
        <translation>Το {host} και αυτός ο υπολογιστής δεν συμφώνησαν στην κρυπτογράφηση: {why}.</translation>
    </message>
    <message>
        <source>The line to {host} does not leave this computer.</source>
        <translation>Η γραμμή προς το {host} δεν βγαίνει από αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Choose the full check once the name of the server stands in its certificate.</source>
        <translation>Επιλέξτε τον πλήρη έλεγχο μόλις το όνομα του διακομιστή μπει στο πιστοποιητικό του.</translation>
    </message>
    <message>
        <source>Choose the full check, with the file of the authority from the administrator.</source>
        <translation>Επιλέξτε τον πλήρη έλεγχο, με το αρχείο της αρχής από τον διαχειριστή.</translation>
    </message>
    <message>
        <source>Choose the full check, unless the server is this computer.</source>
        <translation>Επιλέξτε τον πλήρη έλεγχο, εκτός αν ο διακομιστής είναι αυτός ο υπολογιστής.</translation>
    </message>
    <message>
        <source>Have a certificate set up on the server (ssl = on), or choose a lesser protection knowingly.</source>
        <translation>Ζητήστε να ρυθμιστεί πιστοποιητικό στον διακομιστή (ssl = on) ή επιλέξτε συνειδητά μικρότερη προστασία.</translation>
    </message>
    <message>
        <source>Write the host as it stands in the certificate.</source>
        <translation>Γράψτε τον διακομιστή όπως αναφέρεται στο πιστοποιητικό.</translation>
    </message>
    <message>
        <source>Choose the file of the authority that signed it; the administrator has it.</source>
        <translation>Επιλέξτε το αρχείο της αρχής που το υπέγραψε· το έχει ο διαχειριστής.</translation>
    </message>
    <message>
        <source>Ask the administrator for a new certificate, and look at the clock.</source>
        <translation>Ζητήστε από τον διαχειριστή νέο πιστοποιητικό και ελέγξτε το ρολόι.</translation>
    </message>
    <message>
        <source>Choose the file again; it ends in .crt or .pem.</source>
        <translation>Επιλέξτε ξανά το αρχείο· τελειώνει σε .crt ή .pem.</translation>
    </message>
    <message>
        <source>Ask the administrator which versions of TLS the server speaks.</source>
        <translation>Ρωτήστε τον διαχειριστή ποιες εκδόσεις TLS υποστηρίζει ο διακομιστής.</translation>
    </message>
    <message>
        <source>The database {place} is made; a desk can be set up in it.</source>
        <translation>Η βάση δεδομένων {place} δημιουργήθηκε· μπορεί να στηθεί σε αυτήν τμήμα υποστήριξης.</translation>
    </message>
    <message>
        <source>What stood before is kept in {file}.</source>
        <translation>Ό,τι υπήρχε πριν διατηρείται στο {file}.</translation>
    </message>
    <message>
        <source>The schema is {found}; every guard is in place.</source>
        <translation>Το σχήμα είναι {found}· κάθε φρουρός είναι στη θέση του.</translation>
    </message>
    <message>
        <source>The backup {file} stands in {place}.</source>
        <translation>Το αντίγραφο ασφαλείας {file} επαναφέρθηκε στο {place}.</translation>
    </message>
    <message>
        <source>{rows:number} rows of {tables} tables were copied to {target}, and each was read back and is the same.</source>
        <translation>{rows:number} εγγραφές από {tables} πίνακες αντιγράφηκαν στο {target} και κάθε μία διαβάστηκε ξανά και είναι ίδια.</translation>
    </message>
    <message>
        <source>Attached files that were lost before: {count}.</source>
        <translation>Συνημμένα που είχαν χαθεί από πριν: {count}.</translation>
    </message>
    <message>
        <source>From now on everybody opens the copy; the desk that was copied stays as it is and should be put away.</source>
        <translation>Από εδώ και πέρα όλοι ανοίγουν το αντίγραφο· το τμήμα που αντιγράφηκε μένει όπως είναι και πρέπει να αποσυρθεί.</translation>
    </message>
    <message>
        <source>The keyring holds no password for this server any more.</source>
        <translation>Η κλειδοθήκη δεν κρατά πια κωδικό για αυτόν τον διακομιστή.</translation>
    </message>
    <message>
        <source>Password for {where}: </source>
        <translation>Κωδικός για {where}: </translation>
    </message>
    <message>
        <source>The keyring keeps the password.</source>
        <translation>Η κλειδοθήκη κρατά τον κωδικό.</translation>
    </message>
    <message>
        <source>This, or a part of it, was saved before the line broke. Look at it before you go on; nothing was done twice.</source>
        <translation>Αυτό, ή ένα μέρος του, αποθηκεύτηκε πριν διακοπεί η σύνδεση. Δείτε το πριν συνεχίσετε· τίποτα δεν έγινε δύο φορές.</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>Αρχείο σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>For one desk. It can be moved and backed up like any other file.</source>
        <translation>Για μία θέση εργασίας. Μπορεί να μετακινηθεί και να αντιγραφεί όπως κάθε άλλο αρχείο.</translation>
    </message>
    <message>
        <source>Your team's PostgreSQL</source>
        <translation>Η PostgreSQL της ομάδας σας</translation>
    </message>
    <message>
        <source>For several desks at once. You need an empty database on the server, and a login.</source>
        <translation>Για πολλές θέσεις εργασίας μαζί. Χρειάζεστε μια κενή βάση δεδομένων στον διακομιστή και έναν χρήστη.</translation>
    </message>
    <message>
        <source>It can move later: a desk goes from a file to a server and back, row by row.</source>
        <translation>Μπορεί να μεταφερθεί αργότερα: από αρχείο σε διακομιστή και πίσω, εγγραφή προς εγγραφή.</translation>
    </message>
    <message>
        <source>Write the server's name, or several: db.example, standby.example:5433.</source>
        <translation>Γράψτε το όνομα του διακομιστή ή περισσότερα: db.example, standby.example:5433.</translation>
    </message>
    <message>
        <source>After the colon stands a port, as in db.example:5433.</source>
        <translation>Μετά την άνω και κάτω τελεία γράφεται η θύρα, όπως db.example:5433.</translation>
    </message>
    <message>
        <source>Write the database's name.</source>
        <translation>Γράψτε το όνομα της βάσης δεδομένων.</translation>
    </message>
    <message>
        <source>Servers, the first one first</source>
        <translation>Διακομιστές, ο πρώτος πρώτα</translation>
    </message>
    <message>
        <source>Which server is asked</source>
        <translation>Ποιος διακομιστής ερωτάται</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>Με αυτή τη σειρά</translation>
    </message>
    <message>
        <source>In any order, to share the load</source>
        <translation>Με οποιαδήποτε σειρά, για κατανομή του φόρτου</translation>
    </message>
    <message>
        <source>Protection of the line</source>
        <translation>Προστασία της γραμμής</translation>
    </message>
    <message>
        <source>File of the authority</source>
        <translation>Αρχείο της αρχής πιστοποίησης</translation>
    </message>
    <message>
        <source>Keep the password in this computer's keyring</source>
        <translation>Διατήρηση του κωδικού στην κλειδοθήκη αυτού του υπολογιστή</translation>
    </message>
    <message>
        <source>What this computer trusts</source>
        <translation>Ό,τι εμπιστεύεται αυτός ο υπολογιστής</translation>
    </message>
    <message>
        <source>Empty: from the keyring, if it knows it</source>
        <translation>Κενό: από την κλειδοθήκη, αν τον γνωρίζει</translation>
    </message>
    <message>
        <source>Everybody who works at the desk opens the same PostgreSQL database. Write down what your administrator gave you.</source>
        <translation>Όλοι στο τμήμα ανοίγουν την ίδια βάση δεδομένων PostgreSQL. Γράψτε ό,τι σας έδωσε ο διαχειριστής.</translation>
    </message>
    <message>
        <source>Copy this desk to a server</source>
        <translation>Αντιγραφή αυτού του τμήματος σε διακομιστή</translation>
    </message>
    <message>
        <source>Copy here</source>
        <translation>Αντιγραφή εδώ</translation>
    </message>
    <message>
        <source>Every row goes into an empty database of a PostgreSQL server and is read back. This desk stays as it is.</source>
        <translation>Κάθε εγγραφή πηγαίνει σε κενή βάση δεδομένων ενός διακομιστή PostgreSQL και διαβάζεται ξανά. Αυτό το τμήμα μένει όπως είναι.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Δοκιμή</translation>
    </message>
    <message>
        <source>Create the database</source>
        <translation>Δημιουργία της βάσης</translation>
    </message>
    <message>
        <source>Restore into a new database</source>
        <translation>Επαναφορά σε νέα βάση δεδομένων</translation>
    </message>
    <message>
        <source>Restore into a new database…</source>
        <translation>Επαναφορά σε νέα βάση δεδομένων…</translation>
    </message>
    <message>
        <source>The backup never goes over a desk that stands: a new database is made for it on the same server, and checked.</source>
        <translation>Το αντίγραφο δεν γράφεται ποτέ πάνω σε υπάρχον τμήμα: δημιουργείται νέα βάση δεδομένων στον ίδιο διακομιστή και ελέγχεται.</translation>
    </message>
    <message>
        <source>Copy into a file</source>
        <translation>Αντιγραφή σε αρχείο</translation>
    </message>
    <message>
        <source>Copy into a file…</source>
        <translation>Αντιγραφή σε αρχείο…</translation>
    </message>
    <message>
        <source>Copy to a server…</source>
        <translation>Αντιγραφή σε διακομιστή…</translation>
    </message>
    <message>
        <source>The desk is copied.</source>
        <translation>Το τμήμα υποστήριξης αντιγράφηκε.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Άνοιγμα του αντιγράφου</translation>
    </message>
    <message>
        <source>A backup is written by PostgreSQL's own pg_dump while everybody works, and read through before it counts.</source>
        <translation>Το αντίγραφο γράφεται από το pg_dump της PostgreSQL ενώ όλοι εργάζονται και διαβάζεται ολόκληρο πριν ισχύσει.</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Πόσο έχει προχωρήσει η εργασία</translation>
    </message>
    <message numerus="yes">
        <source>{n} kept here need you</source>
        <translation><numerusform>{n} που φυλάσσεται εδώ σας χρειάζεται</numerusform><numerusform>{n} που φυλάσσονται εδώ σας χρειάζονται</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} kept here have been sent.</source>
        <translation><numerusform>{n} που φυλασσόταν εδώ στάλθηκε.</numerusform><numerusform>{n} που φυλάσσονταν εδώ στάλθηκαν.</numerusform></translation>
    </message>
    <message>
        <source>The server asks for the password of this login.</source>
        <translation>Ο διακομιστής ζητά τον κωδικό αυτού του χρήστη.</translation>
    </message>
    <message>
        <source>Type it; it goes to the keyring if you want, and nowhere else.</source>
        <translation>Πληκτρολογήστε τον· αν θέλετε πηγαίνει στην κλειδοθήκη και πουθενά αλλού.</translation>
    </message>
    <message>
        <source>Issuing waits for the line to the database: numbers are given only there. Nothing was changed.</source>
        <translation>Η έκδοση περιμένει τη σύνδεση με τη βάση δεδομένων: οι αριθμοί δίνονται μόνο εκεί. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>Booking waits for the line to the database: places are counted only there. Nothing was changed.</source>
        <translation>Η κράτηση περιμένει τη σύνδεση με τη βάση δεδομένων: οι θέσεις μετριούνται μόνο εκεί. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>A new ticket waits for the line to the database: its number is given only there. What you typed stays.</source>
        <translation>Το νέο αίτημα περιμένει τη σύνδεση με τη βάση δεδομένων: ο αριθμός του δίνεται μόνο εκεί. Όσα γράψατε παραμένουν.</translation>
    </message>
    <message>
        <source>The server's database is empty: pick the promise of the desk that is to live in it.</source>
        <translation>Η βάση δεδομένων του διακομιστή είναι κενή: επιλέξτε τη δέσμευση του τμήματος που θα στηθεί σε αυτήν.</translation>
    </message>
    <message>
        <source>The other database does not take a row: {detail}. The copy was given up; run the check on the desk.</source>
        <translation>Η άλλη βάση δεδομένων δεν δέχεται μια εγγραφή: {detail}. Η αντιγραφή εγκαταλείφθηκε· εκτελέστε τον έλεγχο στο τμήμα.</translation>
    </message>
    <message>
        <source>The database is written in {encoding}; a desk needs UTF8.</source>
        <translation>Η βάση δεδομένων είναι σε κωδικοποίηση {encoding}· χρειάζεται UTF8.</translation>
    </message>
    <message>
        <source>Have a new database made with ENCODING 'UTF8', or make one here under another name.</source>
        <translation>Ζητήστε νέα βάση δεδομένων με ENCODING 'UTF8' ή δημιουργήστε εδώ μία με άλλο όνομα.</translation>
    </message>
    <message>
        <source>The desk was changed while it was copied; what changed is not in the copy. Close it everywhere, and copy it into an empty database.</source>
        <translation>Το τμήμα άλλαξε όσο αντιγραφόταν· οι αλλαγές δεν είναι στο αντίγραφο. Κλείστε το παντού και αντιγράψτε το σε κενή βάση δεδομένων.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>New request {number}: {subject}</source>
        <translation>Νέο αίτημα {number}: {subject}</translation>
    </message>
    <message>
        <source>{number} is yours now: {subject}</source>
        <translation>{number}: είναι πλέον δικό σας: {subject}</translation>
    </message>
    <message>
        <source>{who} wrote on {number}: {subject}</source>
        <translation>{who}: νέο μήνυμα στο {number}: {subject}</translation>
    </message>
    <message>
        <source>{number} is due {at:clock}: {subject}</source>
        <translation>{number}: λήγει στις {at:clock}: {subject}</translation>
    </message>
    <message>
        <source>{number} is late: {subject}</source>
        <translation>{number}: εκπρόθεσμο: {subject}</translation>
    </message>
    <message>
        <source>News of progress is due on {number}: {subject}</source>
        <translation>Οφείλεται ενημέρωση προόδου για το {number}: {subject}</translation>
    </message>
    <message>
        <source>{who} answered on your ticket {number}: {subject}</source>
        <translation>{who}: απάντηση στο δικό σας αίτημα {number}: {subject}</translation>
    </message>
    <message>
        <source>{number} was lifted to level 3: {subject}</source>
        <translation>{number}: μεταφέρθηκε στο επίπεδο 3: {subject}</translation>
    </message>
    <message>
        <source>{number} was lifted to management: {subject}</source>
        <translation>{number}: μεταφέρθηκε στη διοίκηση: {subject}</translation>
    </message>
    <message>
        <source>{number} was let down again: {subject}</source>
        <translation>{number}: κατέβηκε πάλι επίπεδο: {subject}</translation>
    </message>
    <message>
        <source>A hold was released: {customer}</source>
        <translation>Άρθηκε εκκρεμότητα: {customer}</translation>
    </message>
    <message>
        <source>{site} is to be told about “{course}”</source>
        <translation>Το {site} πρέπει να ενημερωθεί για το «{course}»</translation>
    </message>
    <message>
        <source>{who} is to be trained by {day:date}</source>
        <translation>{who}: εκπαίδευση έως {day:date}</translation>
    </message>
    <message>
        <source>A contract of {customer} asks for a decision by {day:date}</source>
        <translation>{customer}: σύμβαση απαιτεί απόφαση έως {day:date}</translation>
    </message>
    <message>
        <source>The phone pack of {customer} is nearly used up</source>
        <translation>{customer}: το πακέτο τηλεφωνικής υποστήριξης σχεδόν τελείωσε</translation>
    </message>
    <message>
        <source>The phone pack of {customer} is used up</source>
        <translation>{customer}: το πακέτο τηλεφωνικής υποστήριξης τελείωσε</translation>
    </message>
    <message>
        <source>The weekly report up to {day:date} is made</source>
        <translation>Η εβδομαδιαία αναφορά έως {day:date} είναι έτοιμη</translation>
    </message>
    <message>
        <source>Today's backup could not be made</source>
        <translation>Το σημερινό αντίγραφο ασφαλείας δεν έγινε</translation>
    </message>
    <message>
        <source>Received {at:moment} from {customer}.</source>
        <translation>Παραλήφθηκε {at:moment}· πελάτης: {customer}.</translation>
    </message>
    <message>
        <source>{who} gave it to you on {at:moment}.</source>
        <translation>{who}: ανάθεση σε εσάς, {at:moment}.</translation>
    </message>
    <message>
        <source>Written on {at:moment}; the customer is {customer}.</source>
        <translation>Γράφτηκε {at:moment}· πελάτης: {customer}.</translation>
    </message>
    <message>
        <source>An answer is promised to {customer} by {at:moment}.</source>
        <translation>{customer}: έχει δοθεί υπόσχεση για απάντηση έως {at:moment}.</translation>
    </message>
    <message>
        <source>A call back is promised to {customer} by {at:moment}.</source>
        <translation>{customer}: έχει δοθεί υπόσχεση για κλήση έως {at:moment}.</translation>
    </message>
    <message>
        <source>The start of work is promised to {customer} by {at:moment}.</source>
        <translation>{customer}: έχει δοθεί υπόσχεση για έναρξη εργασίας έως {at:moment}.</translation>
    </message>
    <message>
        <source>A solution is promised to {customer} by {at:moment}.</source>
        <translation>{customer}: έχει δοθεί υπόσχεση για λύση έως {at:moment}.</translation>
    </message>
    <message>
        <source>{customer} should hear of progress by {at:moment}.</source>
        <translation>{customer}: ενημέρωση για την πρόοδο έως {at:moment}.</translation>
    </message>
    <message>
        <source>{who} told you on {at:moment}.</source>
        <translation>{who}: σας ειδοποίησε {at:moment}.</translation>
    </message>
    <message>
        <source>The promise of this desk lifted it on {at:moment}.</source>
        <translation>Ανέβηκε επίπεδο {at:moment} βάσει της υπόσχεσης του τμήματος.</translation>
    </message>
    <message>
        <source>With the note: {note}</source>
        <translation>Με τη σημείωση: {note}</translation>
    </message>
    <message>
        <source>{who} released it on {at:moment}: {reason}</source>
        <translation>{who}: άρση της εκκρεμότητας {at:moment}: {reason}</translation>
    </message>
    <message>
        <source>A place came free on {at:moment} and is held until {until:moment}.</source>
        <translation>Ελευθερώθηκε θέση {at:moment} και κρατείται έως {until:moment}.</translation>
    </message>
    <message>
        <source>The place that was held for them lapsed on {at:moment}.</source>
        <translation>Η θέση που κρατούνταν έληξε {at:moment}.</translation>
    </message>
    <message>
        <source>First login on {first:date} ({customer}); no course is booked.</source>
        <translation>Πρώτη σύνδεση {first:date} ({customer})· δεν έχει κλειστεί σεμινάριο.</translation>
    </message>
    <message>
        <source>It ends on {ends:date} unless somebody renews it.</source>
        <translation>Λήγει στις {ends:date}, εκτός αν κάποιος την ανανεώσει.</translation>
    </message>
    <message>
        <source>It renews by itself; {day:date} is the last day to give notice.</source>
        <translation>Ανανεώνεται αυτόματα· τελευταία ημέρα καταγγελίας: {day:date}.</translation>
    </message>
    <message>
        <source>It ends on {ends:date}, and nothing follows.</source>
        <translation>Λήγει στις {ends:date} και τίποτα δεν ακολουθεί.</translation>
    </message>
    <message>
        <source>This month: {month_used} of {month_most} quarters; this year: {year_used} of {year_most}.</source>
        <translation>Αυτόν τον μήνα: {month_used} από {month_most} 15λεπτα· φέτος: {year_used} από {year_most}.</translation>
    </message>
    <message>
        <source>Made on {at:moment}.</source>
        <translation>Έγινε {at:moment}.</translation>
    </message>
    <message>
        <source>It came to you because the ticket is yours.</source>
        <translation>Ήρθε σε εσάς επειδή το αίτημα είναι δικό σας.</translation>
    </message>
    <message>
        <source>It came to you because the call was yours.</source>
        <translation>Ήρθε σε εσάς επειδή η κλήση ήταν δική σας.</translation>
    </message>
    <message>
        <source>It came to you because you give this course.</source>
        <translation>Ήρθε σε εσάς επειδή διδάσκετε αυτό το σεμινάριο.</translation>
    </message>
    <message>
        <source>It came to you because you were named.</source>
        <translation>Ήρθε σε εσάς επειδή σας κατονόμασαν.</translation>
    </message>
    <message>
        <source>It came to you because you are on duty and nobody else has it.</source>
        <translation>Ήρθε σε εσάς επειδή έχετε βάρδια και δεν το έχει άλλος.</translation>
    </message>
    <message>
        <source>It is nobody's own; your desk was the first to take it up.</source>
        <translation>Δεν ανήκει σε κανέναν· η θέση σας την πήρε πρώτη.</translation>
    </message>
    <message>
        <source>It is nobody's own; your desk took it over when another had gone.</source>
        <translation>Δεν ανήκει σε κανέναν· η θέση σας την ανέλαβε όταν έφυγε μια άλλη.</translation>
    </message>
    <message>
        <source>It came to this desk because the file is kept here.</source>
        <translation>Ήρθε εδώ επειδή το αρχείο φυλάσσεται εδώ.</translation>
    </message>
    <message>
        <source>A new request</source>
        <translation>Νέο αίτημα</translation>
    </message>
    <message>
        <source>A ticket is given to me</source>
        <translation>Μου ανατίθεται αίτημα</translation>
    </message>
    <message>
        <source>The customer writes on my ticket</source>
        <translation>Ο πελάτης γράφει στο αίτημά μου</translation>
    </message>
    <message>
        <source>A promise runs out soon</source>
        <translation>Μια υπόσχεση λήγει σύντομα</translation>
    </message>
    <message>
        <source>A promise has run out</source>
        <translation>Μια υπόσχεση έληξε</translation>
    </message>
    <message>
        <source>News of progress is due</source>
        <translation>Οφείλεται ενημέρωση προόδου</translation>
    </message>
    <message>
        <source>A colleague answers on my ticket</source>
        <translation>Συνάδελφος απαντά στο αίτημά μου</translation>
    </message>
    <message>
        <source>A ticket is lifted, and I am named</source>
        <translation>Ένα αίτημα ανεβαίνει επίπεδο και με ενημερώνουν</translation>
    </message>
    <message>
        <source>A hold is released</source>
        <translation>Αίρεται μια εκκρεμότητα</translation>
    </message>
    <message>
        <source>A group is to be told of a place</source>
        <translation>Μια ομάδα πρέπει να ενημερωθεί για θέση</translation>
    </message>
    <message>
        <source>Somebody is to be trained within a week</source>
        <translation>Κάποιος πρέπει να εκπαιδευτεί εντός της εβδομάδας</translation>
    </message>
    <message>
        <source>A contract asks for a decision within two weeks</source>
        <translation>Μια σύμβαση απαιτεί απόφαση εντός δύο εβδομάδων</translation>
    </message>
    <message>
        <source>A phone pack is nearly used up</source>
        <translation>Ένα πακέτο τηλεφωνικής υποστήριξης σχεδόν τελείωσε</translation>
    </message>
    <message>
        <source>The weekly report is made</source>
        <translation>Η εβδομαδιαία αναφορά είναι έτοιμη</translation>
    </message>
    <message>
        <source>The day's backup fails</source>
        <translation>Το αντίγραφο ασφαλείας της ημέρας αποτυγχάνει</translation>
    </message>
    <message numerus="yes">
        <source>{n} alerts</source>
        <translation><numerusform>{n} ειδοποίηση</numerusform><numerusform>{n} ειδοποιήσεις</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} unread alerts</source>
        <translation><numerusform>{n} μη αναγνωσμένη ειδοποίηση</numerusform><numerusform>{n} μη αναγνωσμένες ειδοποιήσεις</numerusform></translation>
    </message>
    <message>
        <source>No unread alerts</source>
        <translation>Καμία μη αναγνωσμένη ειδοποίηση</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Ειδοποιήσεις</translation>
    </message>
    <message>
        <source>List your alerts: open, read or put them off</source>
        <translation>Δείξτε τις ειδοποιήσεις σας: άνοιγμα, ανάγνωση ή αναβολή</translation>
    </message>
    <message>
        <source>Mark all alerts read</source>
        <translation>Σήμανση όλων των ειδοποιήσεων ως αναγνωσμένων</translation>
    </message>
    <message>
        <source>Nothing is left unread in the list of alerts</source>
        <translation>Καμία ειδοποίηση δεν μένει μη αναγνωσμένη</translation>
    </message>
    <message>
        <source>What alerts me</source>
        <translation>Για τι ειδοποιούμαι</translation>
    </message>
    <message>
        <source>Choose what alerts you, in which ways, and when it is quiet</source>
        <translation>Επιλέξτε για τι ειδοποιείστε, με ποιους τρόπους και πότε έχετε ησυχία</translation>
    </message>
    <message>
        <source>Unread alerts</source>
        <translation>Μη αναγνωσμένες</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Σήμανση ως αναγνωσμένης</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Σήμανση ως μη αναγνωσμένης</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Όλες ως αναγνωσμένες</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Αναβολή</translation>
    </message>
    <message>
        <source>For a quarter of an hour</source>
        <translation>Για ένα τέταρτο</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Για μία ώρα</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>Για τρεις ώρες</translation>
    </message>
    <message>
        <source>Until tomorrow at {at:clock}</source>
        <translation>Έως αύριο στις {at:clock}</translation>
    </message>
    <message>
        <source>Until Monday at {at:clock}</source>
        <translation>Έως τη Δευτέρα στις {at:clock}</translation>
    </message>
    <message>
        <source>Put off until {at:clock}</source>
        <translation>Αναβολή έως {at:clock}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Τακτοποιήθηκε</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>Δεν υπάρχει τίποτα μη αναγνωσμένο.</translation>
    </message>
    <message>
        <source>What alerts you is written here, also what came while the program was closed.</source>
        <translation>Εδώ γράφεται ό,τι σας ειδοποιεί, ακόμη και ό,τι ήρθε όσο το πρόγραμμα ήταν κλειστό.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Ειδοποίηση</translation>
    </message>
    <message>
        <source>Only you see these switches; a colleague has their own.</source>
        <translation>Μόνο εσείς βλέπετε αυτές τις ρυθμίσεις· κάθε συνάδελφος έχει τις δικές του.</translation>
    </message>
    <message>
        <source>Alert me</source>
        <translation>Ειδοποίηση</translation>
    </message>
    <message>
        <source>It is written into my list of alerts.</source>
        <translation>Γράφεται στη λίστα ειδοποιήσεών μου.</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>Στην επιφάνεια εργασίας</translation>
    </message>
    <message>
        <source>The desktop shows it, also above other programs.</source>
        <translation>Εμφανίζεται στην επιφάνεια εργασίας, και πάνω από άλλα προγράμματα.</translation>
    </message>
    <message>
        <source>It counts on the sign among the desktop's own.</source>
        <translation>Μετριέται στο εικονίδιο ανάμεσα σε αυτά της επιφάνειας εργασίας.</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Με ήχο</translation>
    </message>
    <message>
        <source>Two soft notes are played.</source>
        <translation>Ακούγονται δύο απαλές νότες.</translation>
    </message>
    <message>
        <source>Before a promise's latest</source>
        <translation>Πριν λήξει μια υπόσχεση</translation>
    </message>
    <message>
        <source>In a call it is quiet, too; what was held back comes when the call is over.</source>
        <translation>Και σε κλήση υπάρχει ησυχία· ό,τι κρατήθηκε έρχεται όταν τελειώσει.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation><numerusform>{n} λεπτό</numerusform><numerusform>{n} λεπτά</numerusform></translation>
    </message>
    <message>
        <source>Quiet outside my hours; what comes then is shown when they begin</source>
        <translation>Ησυχία εκτός του ωραρίου μου· ό,τι έρθει τότε εμφανίζεται όταν αρχίσει</translation>
    </message>
    <message>
        <source>The critical breaks through, also in a call and outside my hours</source>
        <translation>Τα κρίσιμα περνούν πάντα, και σε κλήση και εκτός του ωραρίου μου</translation>
    </message>
    <message>
        <source>Your hours end before they begin: choose a later end.</source>
        <translation>Το ωράριό σας τελειώνει πριν αρχίσει: επιλέξτε μεταγενέστερη λήξη.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Επιλέξτε τουλάχιστον μία ημέρα της εβδομάδας.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Επιλέξτε ώρα που δεν έχει περάσει ακόμη.</translation>
    </message>
    <message>
        <source>On the icon</source>
        <translation>Στο εικονίδιο</translation>
    </message>
    <message>
        <source>Open this</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>All alerts</source>
        <translation>Όλες</translation>
    </message>
    <message>
        <source>From the hour</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>until the hour</source>
        <translation>έως</translation>
    </message>
    <message>
        <source>What stood in the way: {detail}</source>
        <translation>Τι το εμπόδισε: {detail}</translation>
    </message>
    <message>
        <source>Promises that have run out: {count}</source>
        <translation>Δεσμεύσεις που έληξαν: {count}</translation>
    </message>
    <message>
        <source>Customers who wait for news of progress: {count}</source>
        <translation>Πελάτες που περιμένουν νέα για την πρόοδο: {count}</translation>
    </message>
    <message>
        <source>So many at once are said together; the queue has them under Breached.</source>
        <translation>Τόσα πολλά μαζί αναφέρονται συγκεντρωτικά· η ουρά τα έχει όλα στις παραβιάσεις.</translation>
    </message>
</context>
<context>
    <name>duty</name>
    <message>
        <source>On duty at {desk}</source>
        <translation>Επιφυλακή για {desk}</translation>
    </message>
    <message>
        <source>Second on duty at {desk}</source>
        <translation>Εφεδρική επιφυλακή για {desk}</translation>
    </message>
    <message>
        <source>second</source>
        <translation>εφεδρική</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>Αναπληρώνει: {name}</translation>
    </message>
    <message>
        <source>An absence is sickness, a holiday, or something else.</source>
        <translation>Μια απουσία είναι ασθένεια, άδεια ή κάτι άλλο.</translation>
    </message>
    <message>
        <source>This absence is not there any more.</source>
        <translation>Αυτή η απουσία δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>{name} is away at that time already: change that absence instead.</source>
        <translation>Υπάρχει ήδη απουσία τότε ({name}): αλλάξτε εκείνη την απουσία.</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves: choose somebody else.</source>
        <translation>Κανείς δεν αναπληρώνει τον εαυτό του: επιλέξτε άλλο άτομο.</translation>
    </message>
    <message>
        <source>{name} is away then too: choose somebody else.</source>
        <translation>Απουσιάζει κι αυτό το άτομο τότε ({name}): επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>This duty is not there any more.</source>
        <translation>Αυτή η βάρδια δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>This duty is over: what was is left as it was.</source>
        <translation>Αυτή η βάρδια τελείωσε: ό,τι έγινε μένει όπως ήταν.</translation>
    </message>
    <message>
        <source>{name} is not marked as taking on-call duty: mark it among the people in the settings, or choose another.</source>
        <translation>Δεν έχει σημειωθεί ότι αναλαμβάνει επιφυλακή ({name}): σημειώστε το στα άτομα των ρυθμίσεων ή επιλέξτε άλλο άτομο.</translation>
    </message>
    <message>
        <source>{name} has not the skill {skill}: add it among the people in the settings, or choose another.</source>
        <translation>Λείπει η δεξιότητα {skill} ({name}): προσθέστε την στα άτομα των ρυθμίσεων ή επιλέξτε άλλο άτομο.</translation>
    </message>
    <message>
        <source>{name} has this duty from {from:moment} to {to:moment} already: choose other hours, or change that duty first.</source>
        <translation>Αυτή η βάρδια είναι ήδη δοσμένη ({name}) από {from:moment} έως {to:moment}: επιλέξτε άλλες ώρες ή αλλάξτε πρώτα εκείνη.</translation>
    </message>
    <message>
        <source>{name} would be first and second at once from {from:moment}: choose somebody else.</source>
        <translation>Το ίδιο άτομο ({name}) θα ήταν πρώτο και δεύτερο μαζί από {from:moment}: επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>{name} is away from {from:moment}: choose somebody else.</source>
        <translation>Απουσία από {from:moment} ({name}): επιλέξτε άλλο άτομο.</translation>
    </message>
    <message>
        <source>This duty was changed meanwhile: look at it again.</source>
        <translation>Αυτή η βάρδια άλλαξε στο μεταξύ: δείτε την ξανά.</translation>
    </message>
    <message>
        <source>Some of these tickets go to senior staff: choose who takes those.</source>
        <translation>Κάποια από αυτά τα αιτήματα πηγαίνουν σε έμπειρα στελέχη: επιλέξτε ποιος τα αναλαμβάνει.</translation>
    </message>
    <message>
        <source>{name} is away too: choose somebody else.</source>
        <translation>Απουσιάζει κι αυτό το άτομο ({name}): επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>These turns are not made any more.</source>
        <translation>Αυτή η εναλλαγή δεν ισχύει πια.</translation>
    </message>
    <message>
        <source>The duty ends before it begins.</source>
        <translation>Η βάρδια τελειώνει πριν αρχίσει.</translation>
    </message>
    <message>
        <source>Somebody on duty is rung first or second.</source>
        <translation>Όποιος είναι σε επιφυλακή καλείται πρώτος ή δεύτερος.</translation>
    </message>
    <message>
        <source>This duty is theirs already.</source>
        <translation>Η βάρδια είναι ήδη δική τους.</translation>
    </message>
    <message>
        <source>This offer was answered or taken back already.</source>
        <translation>Αυτή η προσφορά έχει ήδη απαντηθεί ή ανακληθεί.</translation>
    </message>
    <message>
        <source>This duty was offered to somebody else.</source>
        <translation>Αυτή η βάρδια προσφέρθηκε σε άλλο άτομο.</translation>
    </message>
    <message>
        <source>You offered this duty yourself: another takes it, or you take the offer back.</source>
        <translation>Εσείς προσφέρατε αυτή τη βάρδια: την παίρνει άλλος ή ανακαλείτε την προσφορά.</translation>
    </message>
    <message>
        <source>Only one's own duty is offered: a manager hands over another's.</source>
        <translation>Προσφέρεται μόνο η δική σας βάρδια: των άλλων τις μεταβιβάζει υπεύθυνος.</translation>
    </message>
    <message>
        <source>This duty is offered already: take that offer back first.</source>
        <translation>Αυτή η βάρδια προσφέρεται ήδη: ανακαλέστε πρώτα εκείνη την προσφορά.</translation>
    </message>
    <message>
        <source>In return somebody gives a duty of their own.</source>
        <translation>Σε αντάλλαγμα δίνει κάποιος δική του βάρδια.</translation>
    </message>
    <message>
        <source>Choose who takes the duty by turns.</source>
        <translation>Επιλέξτε ποιοι αναλαμβάνουν επιφυλακή εκ περιτροπής.</translation>
    </message>
    <message>
        <source>At most {most} people take a duty by turns.</source>
        <translation>Το πολύ {most} άτομα εναλλάσσονται σε μια επιφυλακή.</translation>
    </message>
    <message>
        <source>A turn lasts 1 to {most} weeks.</source>
        <translation>Κάθε σειρά διαρκεί 1 έως {most} εβδομάδες.</translation>
    </message>
    <message>
        <source>Make 1 to {most} turns at a time.</source>
        <translation>Δημιουργήστε 1 έως {most} βάρδιες κάθε φορά.</translation>
    </message>
    <message>
        <source>Choose hours within the duty: it runs from {from:moment} to {to:moment}.</source>
        <translation>Επιλέξτε ώρες μέσα στη βάρδια: διαρκεί από {from:moment} έως {to:moment}.</translation>
    </message>
    <message>
        <source>The last day away comes before the first.</source>
        <translation>Η τελευταία ημέρα απουσίας είναι πριν από την πρώτη.</translation>
    </message>
    <message>
        <source>The absence would be over at noon before it begins: choose one half of the day, or the whole.</source>
        <translation>Η απουσία θα τελείωνε το μεσημέρι πριν αρχίσει: επιλέξτε το ένα μισό της ημέρας ή ολόκληρη.</translation>
    </message>
    <message numerus="yes">
        <source>{n} due before they are back</source>
        <translation><numerusform>{n} λήγει πριν την επιστροφή</numerusform><numerusform>{n} λήγουν πριν την επιστροφή</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} open tickets of {name}</source>
        <translation><numerusform>{n} ανοιχτό αίτημα: {name}</numerusform><numerusform>{n} ανοιχτά αιτήματα: {name}</numerusform></translation>
    </message>
    <message>
        <source>With</source>
        <translation>Με</translation>
    </message>
    <message>
        <source>What is for senior staff, to</source>
        <translation>Όσα είναι για έμπειρα στελέχη, σε</translation>
    </message>
    <message>
        <source>Give the chosen</source>
        <translation>Ανάθεση επιλεγμένων</translation>
    </message>
    <message>
        <source>Give all</source>
        <translation>Ανάθεση όλων</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Επιστροφή</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>Να μείνουν εκεί</translation>
    </message>
    <message>
        <source>Tickets of somebody away</source>
        <translation>Αιτήματα απόντος</translation>
    </message>
    <message>
        <source>late</source>
        <translation>εκπρόθεσμο</translation>
    </message>
    <message>
        <source>before they are back</source>
        <translation>πριν την επιστροφή</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Προηγούμενα</translation>
    </message>
    <message>
        <source>What is chosen, and what is missing</source>
        <translation>Τι είναι επιλεγμένο και τι λείπει</translation>
    </message>
    <message>
        <source>On duty, {month:month}</source>
        <translation>Επιφυλακή, {month:month}</translation>
    </message>
    <message>
        <source>The duties are made.</source>
        <translation>Οι βάρδιες δημιουργήθηκαν.</translation>
    </message>
    <message>
        <source>The duty is in the roster.</source>
        <translation>Η βάρδια μπήκε στο πρόγραμμα.</translation>
    </message>
    <message>
        <source>The duty is handed over.</source>
        <translation>Η βάρδια μεταβιβάστηκε.</translation>
    </message>
    <message>
        <source>The duty is on offer.</source>
        <translation>Η βάρδια προσφέρεται.</translation>
    </message>
    <message>
        <source>The duties are swapped.</source>
        <translation>Οι βάρδιες ανταλλάχθηκαν.</translation>
    </message>
    <message>
        <source>The absence is noted.</source>
        <translation>Η απουσία καταγράφηκε.</translation>
    </message>
    <message>
        <source>Noted: back at work.</source>
        <translation>Καταγράφηκε: πίσω στη δουλειά.</translation>
    </message>
    <message>
        <source>What has not begun of them is taken out; the duty that runs goes on to its end.</source>
        <translation>Όσες δεν άρχισαν αφαιρούνται· η βάρδια που τρέχει συνεχίζει ως το τέλος της.</translation>
    </message>
    <message>
        <source>The duty is yours.</source>
        <translation>Η βάρδια είναι δική σας.</translation>
    </message>
    <message>
        <source>The offer is off the list.</source>
        <translation>Η προσφορά βγήκε από τη λίστα.</translation>
    </message>
    <message>
        <source>Save one's own duties as a calendar file</source>
        <translation>Αποθήκευση των δικών σας βαρδιών ως αρχείο ημερολογίου</translation>
    </message>
    <message numerus="yes">
        <source>{n} duties went to who stands in.</source>
        <translation><numerusform>{n} βάρδια πήγε στον αναπληρωτή.</numerusform><numerusform>{n} βάρδιες πήγαν στον αναπληρωτή.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} duties in this time have nobody now.</source>
        <translation><numerusform>{n} βάρδια αυτό το διάστημα μένει χωρίς κανέναν.</numerusform><numerusform>{n} βάρδιες αυτό το διάστημα μένουν χωρίς κανέναν.</numerusform></translation>
    </message>
    <message>
        <source>Take this duty out of the roster?</source>
        <translation>Να αφαιρεθεί αυτή η βάρδια από το πρόγραμμα;</translation>
    </message>
    <message>
        <source>End these turns?</source>
        <translation>Να λήξει αυτή η εναλλαγή;</translation>
    </message>
    <message>
        <source>Whoever takes it</source>
        <translation>Όποιος την πάρει</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Τίποτα</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Να μείνουν</translation>
    </message>
    <message>
        <source>End these turns</source>
        <translation>Λήξη εναλλαγής</translation>
    </message>
    <message>
        <source>The duty is taken out.</source>
        <translation>Η βάρδια αφαιρέθηκε.</translation>
    </message>
    <message>
        <source>The turns are ended.</source>
        <translation>Η εναλλαγή έληξε.</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Επιφυλακή</translation>
    </message>
    <message>
        <source>Nobody is on duty</source>
        <translation>Κανείς δεν είναι σε επιφυλακή</translation>
    </message>
    <message>
        <source>For everything, or a skill such as mail</source>
        <translation>Για όλα, ή δεξιότητα όπως mail</translation>
    </message>
    <message>
        <source>A time looks like 9:00.</source>
        <translation>Η ώρα γράφεται έτσι: 9:00.</translation>
    </message>
    <message>
        <source>Nobody who takes on-call duty is called {name}.</source>
        <translation>Κανείς που αναλαμβάνει επιφυλακή δεν λέγεται {name}.</translation>
    </message>
    <message>
        <source>{name} may be two people: write more of the name.</source>
        <translation>Το {name} μπορεί να είναι δύο άτομα: γράψτε περισσότερο από το όνομα.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Δευτέρα</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Τρίτη</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Τετάρτη</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Πέμπτη</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Παρασκευή</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Σάββατο</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Κυριακή</translation>
    </message>
    <message>
        <source>Duties by turns</source>
        <translation>Βάρδιες εκ περιτροπής</translation>
    </message>
    <message>
        <source>A single duty</source>
        <translation>Μία βάρδια</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Προσφορά</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Ανταλλαγή</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Απουσία</translation>
    </message>
    <message>
        <source>More turns</source>
        <translation>Κι άλλες βάρδιες</translation>
    </message>
    <message>
        <source>Is rung</source>
        <translation>Καλείται</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Δεξιότητα</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Who, in this order</source>
        <translation>Ποιοι, με αυτή τη σειρά</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Πρώτη ημέρα</translation>
    </message>
    <message>
        <source>Changes on</source>
        <translation>Αλλάζει κάθε</translation>
    </message>
    <message>
        <source>Weeks to a turn</source>
        <translation>Εβδομάδες ανά βάρδια</translation>
    </message>
    <message>
        <source>Turns to make now</source>
        <translation>Βάρδιες τώρα</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Σε ποιον</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>Σε αντάλλαγμα</translation>
    </message>
    <message>
        <source>From noon</source>
        <translation>Από το μεσημέρι</translation>
    </message>
    <message>
        <source>Until noon</source>
        <translation>Έως το μεσημέρι</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Αναπληρώνει</translation>
    </message>
    <message>
        <source>Empty: until they are back</source>
        <translation>Κενό: έως την επιστροφή</translation>
    </message>
    <message>
        <source>What changed in the roster</source>
        <translation>Αλλαγές στο πρόγραμμα επιφυλακής</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Προσφέρονται</translation>
    </message>
    <message>
        <source>By turns</source>
        <translation>Εκ περιτροπής</translation>
    </message>
    <message>
        <source>Hours nobody covers</source>
        <translation>Ώρες που δεν καλύπτει κανείς</translation>
    </message>
    <message>
        <source>and {n} more in the weeks ahead</source>
        <translation>και {n} ακόμη στις επόμενες εβδομάδες</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Δεν έχει αλλάξει τίποτα ακόμη.</translation>
    </message>
    <message>
        <source>Every hour is covered</source>
        <translation>Όλες οι ώρες καλύπτονται</translation>
    </message>
    <message>
        <source>Somebody is on duty whenever the desk is closed, for four weeks ahead.</source>
        <translation>Κάποιος είναι σε επιφυλακή όποτε είναι κλειστά, για τις επόμενες τέσσερις εβδομάδες.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Την παίρνω</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Άρνηση</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Ασθένεια</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Άδεια</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Κύρια</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Εφεδρική</translation>
    </message>
    <message>
        <source>{by} made {count} duties by turns for {people}: {span}</source>
        <translation>{by}: δημιουργία {count} βαρδιών εκ περιτροπής για {people}: {span}</translation>
    </message>
    <message>
        <source>{by} ended the turns of {people}; {count} duties were taken out</source>
        <translation>{by}: λήξη της εναλλαγής {people}· βάρδιες που αφαιρέθηκαν: {count}</translation>
    </message>
    <message>
        <source>{by} put {person} on duty: {span}</source>
        <translation>{by}: νέα βάρδια για {person}: {span}</translation>
    </message>
    <message>
        <source>{by} took out the duty of {person}: {span}</source>
        <translation>{by}: αφαίρεση βάρδιας ({person}): {span}</translation>
    </message>
    <message>
        <source>{by} gave the duty of {former} to {person}: {span}</source>
        <translation>{by}: μεταβίβαση βάρδιας ({former} → {person}): {span}</translation>
    </message>
    <message>
        <source>{by} swapped duties: {person} instead of {former}, {span}</source>
        <translation>{by}: ανταλλαγή βαρδιών, {person} αντί για {former}, {span}</translation>
    </message>
    <message>
        <source>{by} offered the duty to {to}: {span}</source>
        <translation>{by}: προσφορά βάρδιας σε {to}: {span}</translation>
    </message>
    <message>
        <source>{by} took the duty of {former}: {span}</source>
        <translation>{by}: ανάληψη βάρδιας ({former}): {span}</translation>
    </message>
    <message>
        <source>{by} declined the duty of {person}: {span}</source>
        <translation>{by}: άρνηση βάρδιας ({person}): {span}</translation>
    </message>
    <message>
        <source>The offer of the duty was taken back by {by}: {span}</source>
        <translation>Η προσφορά της βάρδιας ανακλήθηκε ({by}): {span}</translation>
    </message>
    <message>
        <source>{person} takes the duty of {former}, who is away: {span}</source>
        <translation>{person}: βάρδια λόγω απουσίας ({former}): {span}</translation>
    </message>
    <message>
        <source>{by} noted that {person} is away: {span}</source>
        <translation>{by}: καταγραφή απουσίας ({person}): {span}</translation>
    </message>
    <message>
        <source>{by} noted that {person} is back</source>
        <translation>{by}: καταγραφή επιστροφής ({person})</translation>
    </message>
    <message>
        <source>{name} offers: {span}</source>
        <translation>{name} προσφέρει: {span}</translation>
    </message>
    <message>
        <source>made until {day}, then {name}</source>
        <translation>έως {day}, μετά {name}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>σε {name}</translation>
    </message>
    <message>
        <source>to whoever takes it</source>
        <translation>σε όποιον την πάρει</translation>
    </message>
    <message>
        <source>for {span}</source>
        <translation>αντί για {span}</translation>
    </message>
    <message>
        <source>whoever takes it</source>
        <translation>όποιος την πάρει</translation>
    </message>
    <message>
        <source>Make duties by turns, for weeks ahead</source>
        <translation>Δημιουργία βαρδιών εκ περιτροπής, για τις επόμενες εβδομάδες</translation>
    </message>
    <message>
        <source>Single duty</source>
        <translation>Μεμονωμένη βάρδια</translation>
    </message>
    <message>
        <source>Put one person on duty for some hours</source>
        <translation>Ένα άτομο σε επιφυλακή για κάποιες ώρες</translation>
    </message>
    <message>
        <source>Somebody is away</source>
        <translation>Απουσία</translation>
    </message>
    <message>
        <source>Note who is away, from when to when, and who stands in</source>
        <translation>Καταγραφή ποιος απουσιάζει, από πότε έως πότε, και ποιος αναπληρώνει</translation>
    </message>
    <message>
        <source>Give this duty, or a part of it, to a colleague</source>
        <translation>Δώστε αυτή τη βάρδια, ή μέρος της, σε συνάδελφο</translation>
    </message>
    <message>
        <source>Swap this duty with another's</source>
        <translation>Ανταλλαγή αυτής της βάρδιας με άλλου</translation>
    </message>
    <message>
        <source>Offer one's own duty to a colleague, or to whoever takes it</source>
        <translation>Προσφορά της δικής σας βάρδιας σε συνάδελφο ή σε όποιον την πάρει</translation>
    </message>
    <message>
        <source>Take this duty out of the roster</source>
        <translation>Αφαίρεση αυτής της βάρδιας από το πρόγραμμα</translation>
    </message>
    <message>
        <source>Show what changed in the roster, when and by whom</source>
        <translation>Δείτε τι άλλαξε στο πρόγραμμα, πότε και από ποιον</translation>
    </message>
    <message>
        <source>Show the month as paper, to print or save</source>
        <translation>Ο μήνας ως έγγραφο, για εκτύπωση ή αποθήκευση</translation>
    </message>
    <message>
        <source>Month or week</source>
        <translation>Μήνας ή εβδομάδα</translation>
    </message>
    <message>
        <source>Show the roster by month, or by week</source>
        <translation>Το πρόγραμμα ανά μήνα ή ανά εβδομάδα</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Μετάβαση στο σήμερα</translation>
    </message>
    <message>
        <source>Show the time around today</source>
        <translation>Το διάστημα γύρω από σήμερα</translation>
    </message>
    <message>
        <source>Change absence</source>
        <translation>Αλλαγή απουσίας</translation>
    </message>
    <message>
        <source>Change this absence</source>
        <translation>Αλλαγή αυτής της απουσίας</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Επέστρεψε</translation>
    </message>
    <message>
        <source>This person is back at work, now</source>
        <translation>Αυτό το άτομο είναι πίσω στη δουλειά, τώρα</translation>
    </message>
    <message>
        <source>On duty now: {people}</source>
        <translation>Σε επιφυλακή τώρα: {people}</translation>
    </message>
    <message>
        <source>Nobody is on duty for {skill}</source>
        <translation>Κανείς σε επιφυλακή για {skill}</translation>
    </message>
    <message>
        <source>{name} (until {at:moment})</source>
        <translation>{name} (έως {at:moment})</translation>
    </message>
    <message>
        <source>{name} (until {at:clock})</source>
        <translation>{name} (έως {at:clock})</translation>
    </message>
    <message>
        <source>{name} (until {day} {at:clock})</source>
        <translation>{name} (έως {day} {at:clock})</translation>
    </message>
    <message>
        <source>from {start} on</source>
        <translation>από {start}</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Απάντησε</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Δεν απάντησε</translation>
    </message>
    <message>
        <source>{name} was reached at {at:clock}.</source>
        <translation>Απάντησε στις {at:clock}: {name}.</translation>
    </message>
    <message>
        <source>no number is known</source>
        <translation>άγνωστος αριθμός</translation>
    </message>
    <message>
        <source>Ring {who}.</source>
        <translation>Καλέστε: {who}.</translation>
    </message>
    <message>
        <source>If not reached: {who}.</source>
        <translation>Αν δεν απαντήσει: {who}.</translation>
    </message>
    <message>
        <source>{name} not reached at {at:clock}</source>
        <translation>Δεν απάντησε στις {at:clock}: {name}</translation>
    </message>
    <message>
        <source>Nobody who could be rung was reached: begin again.</source>
        <translation>Δεν απάντησε κανείς από όσους μπορούν να κληθούν: αρχίστε ξανά.</translation>
    </message>
    <message>
        <source>The desk is closed: whom to ring</source>
        <translation>Κλειστά: ποιον να καλέσετε</translation>
    </message>
    <message>
        <source>{who} rang {name}: not reached</source>
        <translation>{who}: κλήση σε {name}, δεν απάντησε</translation>
    </message>
    <message>
        <source>{who} rang {name}: reached</source>
        <translation>{who}: κλήση σε {name}, απάντησε</translation>
    </message>
    <message>
        <source>Beware: {name} is away until {at:moment}.</source>
        <translation>Προσοχή: {name} απουσιάζει έως {at:moment}.</translation>
    </message>
    <message>
        <source>Beware: {name} is away, and nobody knows until when.</source>
        <translation>Προσοχή: {name} απουσιάζει, άγνωστο έως πότε.</translation>
    </message>
    <message>
        <source>As of {day:day}, {at:clock}</source>
        <translation>Στις {day:day}, {at:clock}</translation>
    </message>
    <message>
        <source>Nobody is on duty in this month.</source>
        <translation>Κανείς δεν είναι σε επιφυλακή αυτόν τον μήνα.</translation>
    </message>
    <message>
        <source>Nobody takes on-call duty yet</source>
        <translation>Κανείς δεν αναλαμβάνει επιφυλακή ακόμη</translation>
    </message>
    <message>
        <source>Tick it for those who do among the people, with the number to ring them at.</source>
        <translation>Σημειώστε το στα άτομα που αναλαμβάνουν, μαζί με τον αριθμό κλήσης τους.</translation>
    </message>
    <message>
        <source>Open the people</source>
        <translation>Άνοιγμα των ατόμων</translation>
    </message>
    <message>
        <source>{name} is not at the desk any more: choose another.</source>
        <translation>Το άτομο ({name}) δεν ανήκει πια στο τμήμα υποστήριξης: επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>Show who is on duty and who is away</source>
        <translation>Ποιος είναι σε επιφυλακή και ποιος απουσιάζει</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>still going on</source>
        <translation>συνεχίζεται ακόμη</translation>
    </message>
    <message>
        <source>As it stood {at:moment}.</source>
        <translation>Όπως είχε {at:moment}.</translation>
    </message>
    <message>
        <source>Opening time from receipt, without the time the customer took.</source>
        <translation>Χρόνος λειτουργίας από την παραλαβή, χωρίς τον χρόνο αναμονής του πελάτη.</translation>
    </message>
    <message>
        <source>Tickets received and solved: {list}.</source>
        <translation>Αιτήματα που παραλήφθηκαν και επιλύθηκαν: {list}.</translation>
    </message>
    <message>
        <source>Promises kept and missed: {list}.</source>
        <translation>Δεσμεύσεις που τηρήθηκαν και δεν τηρήθηκαν: {list}.</translation>
    </message>
    <message>
        <source>Weekly report, week {number}</source>
        <translation>Εβδομαδιαία αναφορά, εβδομάδα {number}</translation>
    </message>
    <message>
        <source>Time to the first answer</source>
        <translation>Χρόνος έως την πρώτη απάντηση</translation>
    </message>
    <message>
        <source>Time to the solution</source>
        <translation>Χρόνος έως την επίλυση</translation>
    </message>
    <message>
        <source>Promises not kept</source>
        <translation>Δεσμεύσεις που δεν τηρήθηκαν</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Διαθεσιμότητα</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Και άλλα {n}.</translation>
    </message>
    <message>
        <source>No promise with a latest fell due.</source>
        <translation>Δεν έληξε καμία δέσμευση με προθεσμία.</translation>
    </message>
    <message>
        <source>No call was finished.</source>
        <translation>Δεν ολοκληρώθηκε καμία κλήση.</translation>
    </message>
    <message>
        <source>Uptime as measured: {percent:percent}; for {length} something stood still.</source>
        <translation>Μετρημένη διαθεσιμότητα: {percent:percent}· για {length} κάτι ήταν εκτός λειτουργίας.</translation>
    </message>
    <message>
        <source>Nothing stood still: uptime as measured {percent:percent}.</source>
        <translation>Τίποτα δεν ήταν εκτός λειτουργίας: μετρημένη διαθεσιμότητα {percent:percent}.</translation>
    </message>
    <message>
        <source>slow, not down</source>
        <translation>αργό, όχι εκτός</translation>
    </message>
    <message>
        <source>with downtime</source>
        <translation>με διακοπή</translation>
    </message>
    <message>
        <source>{bounds}; {who} let it go ahead: {reason}</source>
        <translation>{bounds}· {who} το επέτρεψε: {reason}</translation>
    </message>
    <message>
        <source>No breach of security was found.</source>
        <translation>Δεν διαπιστώθηκε παραβίαση ασφάλειας.</translation>
    </message>
    <message>
        <source>Measures: {text}</source>
        <translation>Μέτρα: {text}</translation>
    </message>
    <message>
        <source>The authority was told {at:moment}.</source>
        <translation>Η αρμόδια αρχή ενημερώθηκε {at:moment}.</translation>
    </message>
    <message>
        <source>The authority was not told.</source>
        <translation>Η αρμόδια αρχή δεν ενημερώθηκε.</translation>
    </message>
    <message>
        <source>The customers concerned were told.</source>
        <translation>Οι πελάτες που επηρεάστηκαν ενημερώθηκαν.</translation>
    </message>
    <message>
        <source>moved from {day:date}</source>
        <translation>μεταφέρθηκε από {day:date}</translation>
    </message>
    <message>
        <source>used up about {day:date} at this pace</source>
        <translation>θα εξαντληθεί περίπου {day:date} με αυτόν τον ρυθμό</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls were not answered.</source>
        <translation><numerusform>{n} κλήση δεν απαντήθηκε.</numerusform><numerusform>{n} κλήσεις δεν απαντήθηκαν.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets wait for it</source>
        <translation><numerusform>{n} αίτημα την περιμένει</numerusform><numerusform>{n} αιτήματα την περιμένουν</numerusform></translation>
    </message>
    <message>
        <source>Calls and timed work</source>
        <translation>Κλήσεις και χρονομετρημένη εργασία</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Ασφάλεια</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Λειτουργία</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Διακοπές λειτουργίας</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Εκδόσεις</translation>
    </message>
    <message>
        <source>Breach of security</source>
        <translation>Παραβίαση ασφάλειας</translation>
    </message>
    <message>
        <source>Packs about to run out</source>
        <translation>Πακέτα που εξαντλούνται</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Προγραμματισμένη για</translation>
    </message>
    <message>
        <source>Left this month</source>
        <translation>Υπόλοιπο μήνα</translation>
    </message>
    <message>
        <source>Left this year</source>
        <translation>Υπόλοιπο έτους</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Όλες οι κλήσεις</translation>
    </message>
    <message>
        <source>{figure}, seconds</source>
        <translation>{figure}, δευτερόλεπτα</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ενότητα</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Για</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Αναπάντητες</translation>
    </message>
    <message>
        <source>Uptime as measured</source>
        <translation>Μετρημένη διαθεσιμότητα</translation>
    </message>
    <message>
        <source>Breaches of security</source>
        <translation>Παραβιάσεις ασφάλειας</translation>
    </message>
    <message>
        <source>The period ends before it begins: give the first day first.</source>
        <translation>Η περίοδος τελειώνει πριν αρχίσει: δώστε πρώτα την πρώτη ημέρα.</translation>
    </message>
    <message>
        <source>This period has not begun yet.</source>
        <translation>Αυτή η περίοδος δεν έχει αρχίσει ακόμη.</translation>
    </message>
    <message>
        <source>This week was not reported.</source>
        <translation>Δεν υπάρχει αναφορά για αυτή την εβδομάδα.</translation>
    </message>
    <message>
        <source>The report of the week from {day:date} was altered outside the program: its digest does not fit.</source>
        <translation>Η αναφορά της εβδομάδας από {day:date} τροποποιήθηκε εκτός του προγράμματος: η σύνοψή της δεν ταιριάζει.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Διαπιστώθηκε</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Επηρεάστηκαν</translation>
    </message>
    <message>
        <source>Stood still</source>
        <translation>Εκτός λειτουργίας</translation>
    </message>
    <message>
        <source>With downtime</source>
        <translation>Με διακοπή λειτουργίας</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Επιτράπηκε από</translation>
    </message>
    <message>
        <source>Bounds broken</source>
        <translation>Όρια που παραβιάστηκαν</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Κυκλοφόρησε</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Μέτρα που λήφθηκαν</translation>
    </message>
    <message>
        <source>Authority told</source>
        <translation>Ενημέρωση αρχής</translation>
    </message>
    <message>
        <source>Customers told</source>
        <translation>Ενημέρωση πελατών</translation>
    </message>
    <message>
        <source>There is a release {name} already: give this one another name.</source>
        <translation>Υπάρχει ήδη έκδοση {name}: δώστε σε αυτήν άλλο όνομα.</translation>
    </message>
    <message>
        <source>The release {name} is not planned any more: only a release to come can be changed.</source>
        <translation>Η έκδοση {name} δεν είναι πλέον προγραμματισμένη: μόνο μια επερχόμενη έκδοση μπορεί να αλλάξει.</translation>
    </message>
    <message>
        <source>The release {name} has not shipped.</source>
        <translation>Η έκδοση {name} δεν έχει κυκλοφορήσει.</translation>
    </message>
    <message>
        <source>Ticket {number} does not wait for a release.</source>
        <translation>Το αίτημα {number} δεν περιμένει έκδοση.</translation>
    </message>
    <message>
        <source>Only a manager or an administrator lets maintenance go beyond its bounds: leave the reason empty, or ask one of them.</source>
        <translation>Μόνο υπεύθυνος ή διαχειριστής επιτρέπει συντήρηση πέρα από τα όρια: αφήστε κενή την αιτία ή ρωτήστε κάποιον από αυτούς.</translation>
    </message>
    <message>
        <source>Maintenance ends after it begins: give a later end.</source>
        <translation>Η συντήρηση τελειώνει αφού αρχίσει: δώστε μεταγενέστερη λήξη.</translation>
    </message>
    <message>
        <source>Maintenance with downtime takes at most {allowed} minutes, this one {planned}: shorten it, or a manager lets it go ahead.</source>
        <translation>Η συντήρηση με διακοπή διαρκεί το πολύ {allowed} λεπτά, αυτή {planned}: συντομεύστε την, ή ας την επιτρέψει ένας υπεύθυνος.</translation>
    </message>
    <message>
        <source>Maintenance with downtime in one calendar quarter: {allowed} at most, this would make {planned}. Move it to another quarter, or a manager lets it go ahead.</source>
        <translation>Συντηρήσεις με διακοπή σε ένα ημερολογιακό τρίμηνο: το πολύ {allowed}, με αυτήν γίνονται {planned}. Μεταφέρετέ την σε άλλο τρίμηνο, ή ας την επιτρέψει ένας υπεύθυνος.</translation>
    </message>
    <message>
        <source>Maintenance with downtime is done outside working hours, {planned} minutes of this are inside: move it, or a manager lets it go ahead.</source>
        <translation>Η συντήρηση με διακοπή γίνεται εκτός ωραρίου εργασίας, {planned} λεπτά αυτής είναι εντός: μετακινήστε την, ή ας την επιτρέψει ένας υπεύθυνος.</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Επιλύθηκαν</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ανοικτά</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Τηρήθηκαν</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Δεν τηρήθηκαν</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Οι μισοί εντός</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 στους 10 εντός</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Όλα τα επίπεδα</translation>
    </message>
    <message>
        <source>No reason given yet</source>
        <translation>Δεν έχει δοθεί ακόμη αιτία</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Εκτός πεδίου</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Χωρίς τιμή</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Ακυρώθηκε</translation>
    </message>
    <message>
        <source>longer than allowed</source>
        <translation>μεγαλύτερη από την επιτρεπόμενη</translation>
    </message>
    <message>
        <source>more often than allowed</source>
        <translation>συχνότερα από το επιτρεπόμενο</translation>
    </message>
    <message>
        <source>inside working hours</source>
        <translation>εντός ωραρίου</translation>
    </message>
    <message>
        <source>Save the figures as CSV</source>
        <translation>Αποθήκευση των μεγεθών ως CSV</translation>
    </message>
    <message>
        <source>Report on the days from the first to the last, both included.</source>
        <translation>Αναφορά για τις ημέρες από την πρώτη έως την τελευταία, με αμφότερες.</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Η προηγούμενη περίοδος</translation>
    </message>
    <message>
        <source>Show the report of the period before</source>
        <translation>Εμφάνιση της αναφοράς της προηγούμενης περιόδου</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Η επόμενη περίοδος</translation>
    </message>
    <message>
        <source>Show the report of the period after</source>
        <translation>Εμφάνιση της αναφοράς της επόμενης περιόδου</translation>
    </message>
    <message>
        <source>Report on any period of days</source>
        <translation>Αναφορά για οποιαδήποτε περίοδο ημερών</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the figures as a CSV file</source>
        <translation>Αποθήκευση των μεγεθών σε αρχείο CSV</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Εκτύπωση της αναφοράς</translation>
    </message>
    <message>
        <source>Save the report as a PDF</source>
        <translation>Αποθήκευση της αναφοράς ως PDF</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Πρώτη απάντηση</translation>
    </message>
    <message>
        <source>Opening time taken</source>
        <translation>Χρόνος λειτουργίας που χρειάστηκε</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Αιτίες</translation>
    </message>
    <message>
        <source>A day with a time looks like 30.4.2026 14:05.</source>
        <translation>Η ημέρα με ώρα γράφεται έτσι: 30.4.2026 14:05.</translation>
    </message>
    <message>
        <source>Write the day and the time.</source>
        <translation>Γράψτε την ημέρα και την ώρα.</translation>
    </message>
    <message>
        <source>Operations record</source>
        <translation>Ημερολόγιο λειτουργίας</translation>
    </message>
    <message>
        <source>Save the list as CSV</source>
        <translation>Αποθήκευση της λίστας ως CSV</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Νέα εγγραφή</translation>
    </message>
    <message>
        <source>Put something on this list of the record</source>
        <translation>Νέα εγγραφή σε αυτή τη λίστα</translation>
    </message>
    <message>
        <source>Change this entry of the record</source>
        <translation>Αλλαγή αυτής της εγγραφής</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Take this entry off the record</source>
        <translation>Αφαίρεση αυτής της εγγραφής από το ημερολόγιο</translation>
    </message>
    <message>
        <source>The release is out: tell those that wait for it</source>
        <translation>Η έκδοση κυκλοφόρησε: ενημέρωση όσων την περιμένουν</translation>
    </message>
    <message>
        <source>Not shipped</source>
        <translation>Δεν κυκλοφόρησε</translation>
    </message>
    <message>
        <source>The release is not out after all</source>
        <translation>Η έκδοση τελικά δεν κυκλοφόρησε</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>The release will not come: those that wait for it wait for the next</source>
        <translation>Η έκδοση δεν θα κυκλοφορήσει: όσα την περιμένουν περιμένουν την επόμενη</translation>
    </message>
    <message>
        <source>Other release</source>
        <translation>Άλλη έκδοση</translation>
    </message>
    <message>
        <source>Let the ticket chosen wait for another release</source>
        <translation>Το επιλεγμένο αίτημα να περιμένει άλλη έκδοση</translation>
    </message>
    <message>
        <source>List as CSV</source>
        <translation>Λίστα ως CSV</translation>
    </message>
    <message>
        <source>Save this list of the record as a CSV file</source>
        <translation>Αποθήκευση αυτής της λίστας σε αρχείο CSV</translation>
    </message>
    <message>
        <source>Week {number}, {days}</source>
        <translation>Εβδομάδα {number}, {days}</translation>
    </message>
    <message>
        <source>Period of the report: {period}</source>
        <translation>Περίοδος της αναφοράς: {period}</translation>
    </message>
    <message>
        <source>Reported {day:date}, frozen since</source>
        <translation>Συντάχθηκε {day:date}, αμετάβλητη έκτοτε</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Όπως έχει τώρα</translation>
    </message>
    <message>
        <source>No release to come is called {name}.</source>
        <translation>Καμία επερχόμενη έκδοση δεν ονομάζεται {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets that waited were told.</source>
        <translation><numerusform>Ενημερώθηκε {n} αίτημα που περίμενε.</numerusform><numerusform>Ενημερώθηκαν {n} αιτήματα που περίμεναν.</numerusform></translation>
    </message>
    <message>
        <source>No release is planned</source>
        <translation>Δεν έχει προγραμματιστεί έκδοση</translation>
    </message>
    <message>
        <source>Plan one with N; faults promised the next release wait for the earliest.</source>
        <translation>Προγραμματίστε μία με N· οι βλάβες για την επόμενη έκδοση περιμένουν την πρώτη.</translation>
    </message>
    <message>
        <source>Why it moves, if it does</source>
        <translation>Γιατί μεταφέρεται, αν μεταφέρεται</translation>
    </message>
    <message>
        <source>Waiting for {name}</source>
        <translation>Περιμένουν {name}</translation>
    </message>
    <message>
        <source>Let the ticket wait for another release; empty: for whichever is next.</source>
        <translation>Το αίτημα να περιμένει άλλη έκδοση· κενό: όποια είναι η επόμενη.</translation>
    </message>
    <message>
        <source>next</source>
        <translation>επόμενη</translation>
    </message>
    <message>
        <source>Taken off the record.</source>
        <translation>Αφαιρέθηκε από το ημερολόγιο.</translation>
    </message>
    <message>
        <source>Back to the paper</source>
        <translation>Πίσω στο έντυπο</translation>
    </message>
    <message>
        <source>No outage is on record</source>
        <translation>Δεν υπάρχει καταγεγραμμένη διακοπή</translation>
    </message>
    <message>
        <source>Record one with N: from when, to when, what and who was affected.</source>
        <translation>Καταγράψτε μία με N: από πότε, έως πότε, τι και ποιοι επηρεάστηκαν.</translation>
    </message>
    <message>
        <source>No maintenance is on record</source>
        <translation>Δεν υπάρχει καταγεγραμμένη συντήρηση</translation>
    </message>
    <message>
        <source>Plan one with N; the profile's bounds are held against it.</source>
        <translation>Προγραμματίστε μία με N· ισχύουν τα όρια του προφίλ.</translation>
    </message>
    <message>
        <source>No breach of security is on record</source>
        <translation>Δεν υπάρχει καταγεγραμμένη παραβίαση</translation>
    </message>
    <message>
        <source>Only managers and administrators read this list.</source>
        <translation>Μόνο υπεύθυνοι και διαχειριστές διαβάζουν αυτή τη λίστα.</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Τι δεν λειτουργούσε</translation>
    </message>
    <message>
        <source>Who was affected</source>
        <translation>Ποιοι επηρεάστηκαν</translation>
    </message>
    <message>
        <source>It stood still (counts for uptime)</source>
        <translation>Ήταν εκτός λειτουργίας (μετράει στη διαθεσιμότητα)</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Τι γίνεται</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Ποιοι επηρεάζονται</translation>
    </message>
    <message>
        <source>Why it may go beyond the bounds (managers)</source>
        <translation>Γιατί επιτρέπεται πέρα από τα όρια (υπεύθυνοι)</translation>
    </message>
    <message>
        <source>Ended (empty: not yet)</source>
        <translation>Έληξε (κενό: όχι ακόμη)</translation>
    </message>
    <message>
        <source>The authority was told</source>
        <translation>Ενημερώθηκε η αρμόδια αρχή</translation>
    </message>
    <message>
        <source>The customers concerned were told</source>
        <translation>Οι πελάτες που επηρεάστηκαν ενημερώθηκαν</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Έληξε</translation>
    </message>
    <message>
        <source>downtime</source>
        <translation>διακοπή</translation>
    </message>
    <message>
        <source>{who} let the ticket wait for the next release</source>
        <translation>{who}: το αίτημα περιμένει την επόμενη έκδοση</translation>
    </message>
    <message>
        <source>Release {name} was moved from {before:date} to {day:date}: the ticket moves with it</source>
        <translation>Η έκδοση {name} μεταφέρθηκε από {before:date} σε {day:date}: το αίτημα ακολουθεί</translation>
    </message>
    <message>
        <source>Release {name} is out</source>
        <translation>Η έκδοση {name} κυκλοφόρησε</translation>
    </message>
    <message>
        <source>Release {name} is not out after all, but planned for {day:date}</source>
        <translation>Η έκδοση {name} τελικά δεν κυκλοφόρησε, αλλά προγραμματίζεται για {day:date}</translation>
    </message>
    <message>
        <source>Release {name} will not come: the ticket waits for the next one</source>
        <translation>Η έκδοση {name} δεν θα κυκλοφορήσει: το αίτημα περιμένει την επόμενη</translation>
    </message>
    <message>
        <source>{who} let the ticket wait for release {name}, planned for {day:date}</source>
        <translation>{who}: το αίτημα περιμένει την έκδοση {name}, προγραμματισμένη για {day:date}</translation>
    </message>
    <message>
        <source>This entry of the record is not there any more.</source>
        <translation>Αυτή η εγγραφή δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>Somebody changed this entry meanwhile: look at it as it is now.</source>
        <translation>Κάποιος άλλαξε στο μεταξύ αυτή την εγγραφή: δείτε την όπως είναι τώρα.</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Γράψτε τι συνέβη.</translation>
    </message>
    <message>
        <source>The end is before the beginning: give the earlier one first.</source>
        <translation>Το τέλος είναι πριν από την αρχή: δώστε πρώτα το νωρίτερο.</translation>
    </message>
    <message>
        <source>This has not happened yet: give a time that has passed.</source>
        <translation>Αυτό δεν έχει συμβεί ακόμη: δώστε χρόνο που έχει περάσει.</translation>
    </message>
    <message>
        <source>A period has a first and a last day: give both, or none for the last full week.</source>
        <translation>Μια περίοδος έχει πρώτη και τελευταία ημέρα: δώστε και τις δύο, ή καμία για την τελευταία πλήρη εβδομάδα.</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Απάντηση</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Επερχόμενη</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Αρχίζει</translation>
    </message>
    <message>
        <source>Ends (empty: still going on)</source>
        <translation>Λήγει (κενό: συνεχίζεται)</translation>
    </message>
    <message>
        <source>The release</source>
        <translation>Έκδοση</translation>
    </message>
    <message>
        <source>Tickets waiting</source>
        <translation>Σε αναμονή</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Διακοπή λειτουργίας</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Βάρδια</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Απουσία</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Απαντήθηκε</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Συνημμένο αρχείο</translation>
    </message>
</context>
<context>
    <name>whys</name>
    <message>
        <source>Choose what you ask about first: a ticket, a call, a row, a date, a price.</source>
        <translation>Επιλέξτε πρώτα αυτό για το οποίο ρωτάτε: αίτημα, κλήση, γραμμή, ημερομηνία ή τιμή.</translation>
    </message>
    <message>
        <source>Why this is refused</source>
        <translation>Γιατί αυτό απορρίπτεται</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Γιατί;</translation>
    </message>
    <message>
        <source>Why it is so: a time, a price, a hold, a refusal, an alert</source>
        <translation>Γιατί είναι έτσι: προθεσμία, τιμή, αναμονή, άρνηση, ειδοποίηση</translation>
    </message>
    <message>
        <source>The reasons are copied.</source>
        <translation>Οι λόγοι αντιγράφηκαν.</translation>
    </message>
    <message>
        <source>Nothing more is kept about it.</source>
        <translation>Δεν υπάρχει καταχωρισμένο τίποτε άλλο γι’ αυτό.</translation>
    </message>
    <message>
        <source>The call of {at:moment}</source>
        <translation>Η κλήση {at:moment}</translation>
    </message>
    <message>
        <source>The call on the line</source>
        <translation>Η τρέχουσα κλήση</translation>
    </message>
    <message>
        <source>The draft for {customer}</source>
        <translation>Το προσχέδιο για: {customer}</translation>
    </message>
    <message>
        <source>{what}: {net:money}.</source>
        <translation>{what}: {net:money}.</translation>
    </message>
    <message>
        <source>Nothing is charged for it.</source>
        <translation>Δεν χρεώνεται τίποτε γι’ αυτό.</translation>
    </message>
    <message>
        <source>It is due {day:date}, as agreed with the customer.</source>
        <translation>Λήγει στις {day:date}, όπως συμφωνήθηκε με τον πελάτη.</translation>
    </message>
    <message>
        <source>{paid:money} of it is paid.</source>
        <translation>Από αυτό έχουν πληρωθεί {paid:money}.</translation>
    </message>
    <message>
        <source>Invoice {number}: {days} days overdue</source>
        <translation>Τιμολόγιο {number}: {days} ημέρες μετά τη λήξη</translation>
    </message>
    <message>
        <source>Owed: {owed:money}.</source>
        <translation>Οφειλή: {owed:money}.</translation>
    </message>
    <message>
        <source>The fee of reminder {step}: {fee:money}.</source>
        <translation>Έξοδα υπενθύμισης {step}: {fee:money}.</translation>
    </message>
    <message>
        <source>Interest for {days} days: {interest:money}. Rate and law stand on the reminder.</source>
        <translation>Τόκοι για {days} ημέρες: {interest:money}. Το επιτόκιο και ο νόμος αναγράφονται στην υπενθύμιση.</translation>
    </message>
    <message>
        <source>{site}: {seats} seats</source>
        <translation>{site}: {seats} θέσεις</translation>
    </message>
    <message>
        <source>{included} of them are included in what the site has agreed on, {extra} are charged.</source>
        <translation>Οι {included} περιλαμβάνονται στη συμφωνία του ιστοτόπου, οι {extra} χρεώνονται.</translation>
    </message>
    <message>
        <source>The site waits for places: the first group that fits is offered what comes free.</source>
        <translation>Ο ιστότοπος περιμένει θέσεις: ό,τι ελευθερώνεται προσφέρεται στην πρώτη ομάδα που χωράει.</translation>
    </message>
    <message>
        <source>The price holds from {day:date}.</source>
        <translation>Η τιμή ισχύει από {day:date}.</translation>
    </message>
    <message>
        <source>The price is the desk's own assumption, not published.</source>
        <translation>Η τιμή είναι παραδοχή του γραφείου και δεν έχει δημοσιευτεί.</translation>
    </message>
    <message>
        <source>It is agreed with this customer; the list says {listed:money}.</source>
        <translation>Έχει συμφωνηθεί με αυτόν τον πελάτη· ο τιμοκατάλογος λέει {listed:money}.</translation>
    </message>
    <message>
        <source>From {day:date} on there is no price on the list.</source>
        <translation>Από {day:date} δεν υπάρχει τιμή στον τιμοκατάλογο.</translation>
    </message>
    <message>
        <source>Payment of {amount:money} by {payer}</source>
        <translation>Πληρωμή {amount:money} από: {payer}</translation>
    </message>
    <message>
        <source>This is for {roles}; ask one of them.</source>
        <translation>Αυτό το κάνουν: {roles}. Ζητήστε το από κάποιον από αυτούς.</translation>
    </message>
    <message>
        <source>It can be done now.</source>
        <translation>Αυτό μπορεί να γίνει τώρα.</translation>
    </message>
    <message>
        <source>It needs a ticket that is chosen and whose state allows it: a closed one has to be taken up again first.</source>
        <translation>Χρειάζεται ένα επιλεγμένο αίτημα σε κατάσταση που το επιτρέπει: ένα κλειστό πρέπει πρώτα να ανοίξει ξανά.</translation>
    </message>
    <message>
        <source>It needs a call: the one on the line, or one chosen below that no invoice has taken yet.</source>
        <translation>Χρειάζεται μια κλήση: η τρέχουσα ή μια επιλεγμένη πιο κάτω που δεν έχει τιμολογηθεί ακόμη.</translation>
    </message>
    <message>
        <source>It needs a session that is open, and in it a booking that is chosen.</source>
        <translation>Χρειάζεται ένα ανοιχτό σεμινάριο και σε αυτό μια επιλεγμένη κράτηση.</translation>
    </message>
    <message>
        <source>It needs a row that is chosen on the open tab and whose state allows it: what is issued does not change any more.</source>
        <translation>Χρειάζεται μια επιλεγμένη γραμμή στην ανοιχτή καρτέλα σε κατάσταση που το επιτρέπει: ό,τι εκδόθηκε δεν αλλάζει πια.</translation>
    </message>
    <message>
        <source>It needs a customer that is open, and a row of theirs that is chosen.</source>
        <translation>Χρειάζεται ένας ανοιχτός πελάτης και μια επιλεγμένη γραμμή του.</translation>
    </message>
    <message>
        <source>It needs the tab it belongs to, and there a row that is chosen.</source>
        <translation>Χρειάζεται η καρτέλα όπου ανήκει και εκεί μια επιλεγμένη γραμμή.</translation>
    </message>
    <message>
        <source>It needs the section it belongs to, and there something to be changed.</source>
        <translation>Χρειάζεται η ενότητα όπου ανήκει και εκεί κάτι που να αλλάζει.</translation>
    </message>
    <message>
        <source>What it is about is not there just now: a call, a field with text, or something to be taken back.</source>
        <translation>Αυτό που αφορά δεν υπάρχει αυτή τη στιγμή: μια κλήση, ένα πεδίο με κείμενο ή κάτι προς αναίρεση.</translation>
    </message>
    <message>
        <source>On duty: {name}</source>
        <translation>Σε επιφυλακή: {name}</translation>
    </message>
    <message>
        <source>From {from_:moment} to {to:moment}.</source>
        <translation>Από {from_:moment} έως {to:moment}.</translation>
    </message>
    <message>
        <source>It is their turn in the rotation.</source>
        <translation>Είναι η σειρά τους στην εναλλαγή.</translation>
    </message>
    <message>
        <source>For: {skill}.</source>
        <translation>Για: {skill}.</translation>
    </message>
    <message>
        <source>Somebody wrote it into the roster by hand.</source>
        <translation>Κάποιος την έγραψε στο πρόγραμμα με το χέρι.</translation>
    </message>
    <message>
        <source>They are rung when the first cannot be reached.</source>
        <translation>Καλούνται όταν δεν απαντά ο πρώτος.</translation>
    </message>
    <message>
        <source>The profile promises somebody at all hours, and the roster names nobody for these.</source>
        <translation>Η δέσμευση καλύπτει όλες τις ώρες και το πρόγραμμα δεν ορίζει κανέναν γι’ αυτές.</translation>
    </message>
    <message>
        <source>What the customer is entitled to on {day:date}</source>
        <translation>Τι δικαιούται ο πελάτης στις {day:date}</translation>
    </message>
    <message>
        <source>Tickets received from the first day's midnight to the last day's, in the desk's zone.</source>
        <translation>Αιτήματα που ελήφθησαν από τα μεσάνυχτα της πρώτης ημέρας ως τα μεσάνυχτα της τελευταίας, στη ζώνη ώρας του γραφείου.</translation>
    </message>
    <message>
        <source>Tickets resolved in the period, whenever they were received.</source>
        <translation>Αιτήματα που λύθηκαν στην περίοδο, όποτε κι αν ελήφθησαν.</translation>
    </message>
    <message>
        <source>Tickets that were open when the period ended.</source>
        <translation>Αιτήματα που ήταν ανοιχτά στο τέλος της περιόδου.</translation>
    </message>
    <message>
        <source>Tickets first answered in the period; the time is opening time, without what we waited for the customer.</source>
        <translation>Αιτήματα που απαντήθηκαν πρώτη φορά στην περίοδο· ο χρόνος είναι ωράριο λειτουργίας χωρίς την αναμονή για τον πελάτη.</translation>
    </message>
    <message>
        <source>Promises whose time was up in the period, or that were fulfilled in it, and that were kept by their latest.</source>
        <translation>Δεσμεύσεις που έληξαν ή εκπληρώθηκαν στην περίοδο και τηρήθηκαν ως την έσχατη προθεσμία τους.</translation>
    </message>
    <message>
        <source>Promises whose latest passed before they were fulfilled; each with the reason given for it.</source>
        <translation>Δεσμεύσεις των οποίων η έσχατη προθεσμία πέρασε πριν εκπληρωθούν· καθεμία με τον λόγο που δόθηκε.</translation>
    </message>
    <message>
        <source>Calls nobody took in the period.</source>
        <translation>Κλήσεις που δεν απάντησε κανείς στην περίοδο.</translation>
    </message>
    <message>
        <source>Enter on the number opens the list it was counted from; what a reported week counted does not change any more.</source>
        <translation>Το Enter πάνω στον αριθμό ανοίγει τη λίστα από την οποία μετρήθηκε· ό,τι μέτρησε μια αναφερθείσα εβδομάδα δεν αλλάζει πια.</translation>
    </message>
    <message>
        <source>Ticket {number}: {subject}</source>
        <translation>Αίτημα {number}: {subject}</translation>
    </message>
    <message>
        <source>We wait for the customer since {at:moment}: until they answer, what was not yet due does not run out.</source>
        <translation>Περιμένουμε τον πελάτη από {at:moment}: ώσπου να απαντήσει, ό,τι δεν είχε λήξει δεν λήγει.</translation>
    </message>
    <message>
        <source>The date was agreed with the customer: {day:date}.</source>
        <translation>Η ημερομηνία συμφωνήθηκε με τον πελάτη: {day:date}.</translation>
    </message>
    <message>
        <source>{kind}: kept {at:moment}.</source>
        <translation>{kind}: τηρήθηκε {at:moment}.</translation>
    </message>
    <message>
        <source>No time is promised for this ticket.</source>
        <translation>Δεν υπάρχει δέσμευση χρόνου για αυτό το αίτημα.</translation>
    </message>
    <message>
        <source>Calls that began in the period; the quarters begun of each are counted.</source>
        <translation>Κλήσεις που άρχισαν στην περίοδο· μετρώνται τα αρχινισμένα τέταρτα της καθεμιάς.</translation>
    </message>
    <message>
        <source>Goals (aims without a latest) that were done by their aim, in the period.</source>
        <translation>Στόχοι (χωρίς απώτατο όριο) που επιτεύχθηκαν εγκαίρως στην περίοδο.</translation>
    </message>
    <message>
        <source>Goals whose aim passed in the period before they were done; no promise was broken by that.</source>
        <translation>Στόχοι που παρήλθαν στην περίοδο προτού επιτευχθούν· καμία δέσμευση δεν αθετήθηκε με αυτό.</translation>
    </message>
    <message>
        <source>Training of {name}</source>
        <translation>Εκπαίδευση: {name}</translation>
    </message>
    <message>
        <source>First logged in {day:date}.</source>
        <translation>Πρώτη σύνδεση στις {day:date}.</translation>
    </message>
    <message>
        <source>The profile promises training within {months} calendar months of that day: by {day:date}.</source>
        <translation>Η δέσμευση είναι εκπαίδευση μέσα σε {months} ημερολογιακό μήνα από εκείνη την ημέρα: ως {day:date}.</translation>
    </message>
    <message>
        <source>Booked on a course {at:moment}.</source>
        <translation>Κράτηση σε σεμινάριο {at:moment}.</translation>
    </message>
    <message>
        <source>{agreement}: the term ends {day:date}</source>
        <translation>{agreement}: η περίοδος λήγει στις {day:date}</translation>
    </message>
    <message>
        <source>It does not renew by itself: renew it, or let it end, by {day:date}.</source>
        <translation>Δεν ανανεώνεται αυτόματα: ανανεώστε τη ή αφήστε τη να λήξει ως {day:date}.</translation>
    </message>
    <message>
        <source>It renews by itself: {day:date} is the last day to give notice.</source>
        <translation>Ανανεώνεται αυτόματα: η τελευταία ημέρα για καταγγελία είναι {day:date}.</translation>
    </message>
    <message>
        <source>Nothing follows it after {day:date}.</source>
        <translation>Τίποτα δεν ακολουθεί μετά τις {day:date}.</translation>
    </message>
    <message>
        <source>The training was completed {day:date}: it opens this agreement, which is not made yet.</source>
        <translation>Η εκπαίδευση ολοκληρώθηκε στις {day:date}: ανοίγει αυτή τη συμφωνία, που δεν έχει γίνει ακόμη.</translation>
    </message>
    <message>
        <source>It holds from {day:date}.</source>
        <translation>Ισχύει από {day:date}.</translation>
    </message>
    <message>
        <source>It does not hold today.</source>
        <translation>Δεν ισχύει σήμερα.</translation>
    </message>
    <message>
        <source>It ends {day:date}.</source>
        <translation>Λήγει στις {day:date}.</translation>
    </message>
    <message>
        <source>It renews by itself {day:date}, unless notice is given {days} days before.</source>
        <translation>Ανανεώνεται αυτόματα στις {day:date}, εκτός αν καταγγελθεί {days} ημέρες πριν.</translation>
    </message>
    <message>
        <source>Its term is over {day:date}: somebody has to renew it.</source>
        <translation>Η περίοδός της λήγει στις {day:date}: κάποιος πρέπει να την ανανεώσει.</translation>
    </message>
    <message>
        <source>The waiting list, in order</source>
        <translation>Η λίστα αναμονής, με τη σειρά</translation>
    </message>
    <message>
        <source>{place}. {site}: {seats} seats, waiting since {at:moment}.</source>
        <translation>{place}. {site}: {seats} θέσεις, σε αναμονή από {at:moment}.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Goals</source>
        <translation>Στόχοι</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation>Στόχοι που επιτεύχθηκαν</translation>
    </message>
    <message>
        <source>Goals not reached</source>
        <translation>Στόχοι που δεν επιτεύχθηκαν</translation>
    </message>
    <message>
        <source>Over: {what}.</source>
        <translation>Έληξε: {what}.</translation>
    </message>
    <message>
        <source>Over now</source>
        <translation>Έληξε τώρα</translation>
    </message>
    <message>
        <source>The outage chosen is over: what stood still runs again</source>
        <translation>Η επιλεγμένη διακοπή έληξε: ό,τι είχε σταματήσει λειτουργεί ξανά</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>Colleague rung</source>
        <translation>Κλήση σε συνάδελφο</translation>
    </message>
    <message>
        <source>This absence was changed meanwhile: look at it again.</source>
        <translation>Αυτή η απουσία άλλαξε στο μεταξύ: δείτε την ξανά.</translation>
    </message>
    <message>
        <source>{person}, who is back, has the duty of {former} again: {span}</source>
        <translation>Επιστροφή ({person}): η βάρδια περνά πάλι από {former}: {span}</translation>
    </message>
    <message numerus="yes">
        <source>{n} duties are theirs again.</source>
        <translation><numerusform>{n} βάρδια επέστρεψε στον κάτοχό της.</numerusform><numerusform>{n} βάρδιες επέστρεψαν στον κάτοχό τους.</numerusform></translation>
    </message>
    <message>
        <source>{name}, away</source>
        <translation>{name}, σε απουσία</translation>
    </message>
    <message>
        <source>{name}, away until {day}</source>
        <translation>{name}, σε απουσία έως {day}</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>A condition takes at most {most} values: take some away.</source>
        <translation>Μια συνθήκη δέχεται έως {most} τιμές: αφαιρέστε μερικές.</translation>
    </message>
</context>
</TS>
