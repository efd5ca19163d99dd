<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb">
<context>
    <name>customers</name>
    <message>
        <source>No tier</source>
        <translation>Ikke noe tjenestenivå</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>MVA-nummer</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gateadresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Poststed</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Two letters, such as IS</source>
        <translation>To bokstaver, for eksempel NO</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Dokumentspråk</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tjenestenivå</translation>
    </message>
    <message>
        <source>The buyer's reference</source>
        <translation>Kjøpers referanse</translation>
    </message>
    <message>
        <source>Has a subscription</source>
        <translation>Har abonnement</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>First login</source>
        <translation>Første innlogging</translation>
    </message>
    <message>
        <source>Training completed</source>
        <translation>Opplæring fullført</translation>
    </message>
    <message>
        <source>May order chargeable work</source>
        <translation>Kan bestille fakturerbart arbeid</translation>
    </message>
    <message>
        <source>Superuser (level 1)</source>
        <translation>Superbruker (nivå 1)</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Er der fortsatt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutter</translation>
    </message>
    <message>
        <source>Empty: without an end</source>
        <translation>Tomt: uten sluttdato</translation>
    </message>
    <message>
        <source>Fee a year, without VAT</source>
        <translation>Årsavgift, eks. mva.</translation>
    </message>
    <message>
        <source>Empty: as the profile says</source>
        <translation>Tomt: som profilen sier</translation>
    </message>
    <message>
        <source>Hourly rate agreed</source>
        <translation>Avtalt timepris</translation>
    </message>
    <message>
        <source>SLA surcharge, %</source>
        <translation>SLA-tillegg, %</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Covers hours outside the desk's</source>
        <translation>Gjelder også utenfor åpningstid</translation>
    </message>
    <message>
        <source>Work needs an approved quote first</source>
        <translation>Arbeid krever godkjent tilbud først</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Nettadresse</translation>
    </message>
    <message>
        <source>Product version</source>
        <translation>Produktversjon</translation>
    </message>
    <message>
        <source>Price of the project</source>
        <translation>Prosjektpris</translation>
    </message>
    <message>
        <source>Training quarters included and left</source>
        <translation>Inkludert og ubrukt opplæring, i kvarter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>A date looks like 30.4.2026.</source>
        <translation>En dato skrives slik: 30.4.2026.</translation>
    </message>
    <message>
        <source>An amount looks like 1250,00.</source>
        <translation>Et beløp skrives slik: 1250,00.</translation>
    </message>
    <message>
        <source>A whole number is wanted here, such as 8.</source>
        <translation>Her trengs et heltall, for eksempel 8.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Unbilled</source>
        <translation>Ikke fakturert</translation>
    </message>
    <message>
        <source>May order</source>
        <translation>Kan bestille</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>Superbruker</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>Gjelder nå</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Fee a year</source>
        <translation>Årsavgift</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Nettsted</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prosjekt</translation>
    </message>
    <message>
        <source>Training left</source>
        <translation>Opplæring igjen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Pack this month</source>
        <translation>Pakke denne måneden</translation>
    </message>
    <message>
        <source>Pack this year</source>
        <translation>Pakke dette året</translation>
    </message>
    <message>
        <source>{used} of {whole} quarters</source>
        <translation>{used} av {whole} kvarter</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Åpne saker</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Siste samtaler</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturaer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Legg til person</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Ingen ennå.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Avtaler</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Legg til avtale</translation>
    </message>
    <message>
        <source>No contract: the profile's plain terms hold.</source>
        <translation>Ingen avtale: profilens vanlige vilkår gjelder.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Nettsteder</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Legg til nettsted</translation>
    </message>
    <message>
        <source>No site yet: a course is booked for a site.</source>
        <translation>Ingen nettsteder ennå: påmelding til kurs gjelder et nettsted.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>No subscription</source>
        <translation>Uten abonnement</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Ny kunde</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Finn en kunde</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finn</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>No customer is chosen</source>
        <translation>Ingen kunde er valgt</translation>
    </message>
    <message>
        <source>Choose one in the list to see people, contracts and sites.</source>
        <translation>Velg en i listen for å se personer, avtaler og nettsteder.</translation>
    </message>
    <message>
        <source>Nobody is found by these words</source>
        <translation>Ingen treff på disse ordene</translation>
    </message>
    <message>
        <source>Any part of a name, site, person or phone number will do.</source>
        <translation>En del av navn, nettsted, person eller telefonnummer holder.</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>Ingen kunder ennå</translation>
    </message>
    <message>
        <source>The first one is added with Ctrl+N, or from a call.</source>
        <translation>Den første legges til med Ctrl+N eller fra en samtale.</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Legg til en kunde</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Rediger kunden</translation>
    </message>
    <message>
        <source>Add a person to the customer</source>
        <translation>Legg til en person hos kunden</translation>
    </message>
    <message>
        <source>Add a contract to the customer</source>
        <translation>Legg til en avtale hos kunden</translation>
    </message>
    <message>
        <source>Add a site to the customer</source>
        <translation>Legg til et nettsted hos kunden</translation>
    </message>
    <message>
        <source>A form is open: save it, or cancel with Esc.</source>
        <translation>Et skjema er åpent: lagre det, eller avbryt med Esc.</translation>
    </message>
    <message>
        <source>The form is closed without saving.</source>
        <translation>Skjemaet er lukket uten å lagre.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Sluttet</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestilling</translation>
    </message>
    <message>
        <source>Book a course</source>
        <translation>Meld på kurs</translation>
    </message>
    <message>
        <source>Book the customer on the next open course</source>
        <translation>Meld kunden på neste kurs med ledig plass</translation>
    </message>
    <message>
        <source>A course is booked for a site: add the customer's site first.</source>
        <translation>Påmelding til kurs gjelder et nettsted: legg til kundens nettsted først.</translation>
    </message>
</context>
</TS>
