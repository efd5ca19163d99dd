<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el">
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
        <translation>Περιλαμβανόμενα τέταρτα εκπαίδευσης που απομένουν</translation>
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
        <translation>{used} από {whole} τέταρτα</translation>
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
</context>
</TS>
