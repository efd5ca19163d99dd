<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>customers</name>
    <message>
        <source>No tier</source>
        <translation>Ei palvelutasoa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>ALV-tunnus</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Katuosoite</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postinumero</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Postitoimipaikka</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Two letters, such as IS</source>
        <translation>Kaksi kirjainta, esimerkiksi FI</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Asiakirjojen kieli</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Palvelutaso</translation>
    </message>
    <message>
        <source>The buyer's reference</source>
        <translation>Ostajan viite</translation>
    </message>
    <message>
        <source>Has a subscription</source>
        <translation>Tilaus voimassa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>First login</source>
        <translation>Ensimmäinen kirjautuminen</translation>
    </message>
    <message>
        <source>Training completed</source>
        <translation>Koulutus suoritettu</translation>
    </message>
    <message>
        <source>May order chargeable work</source>
        <translation>Saa tilata laskutettavaa työtä</translation>
    </message>
    <message>
        <source>Superuser (level 1)</source>
        <translation>Pääkäyttäjä (taso 1)</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Yhä asiakkaan palveluksessa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Empty: without an end</source>
        <translation>Tyhjä: toistaiseksi</translation>
    </message>
    <message>
        <source>Fee a year, without VAT</source>
        <translation>Vuosimaksu, veroton</translation>
    </message>
    <message>
        <source>Empty: as the profile says</source>
        <translation>Tyhjä: profiilin mukaan</translation>
    </message>
    <message>
        <source>Hourly rate agreed</source>
        <translation>Sovittu tuntihinta</translation>
    </message>
    <message>
        <source>SLA surcharge, %</source>
        <translation>SLA-lisä, %</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Covers hours outside the desk's</source>
        <translation>Kattaa myös ajan toimistoajan ulkopuolella</translation>
    </message>
    <message>
        <source>Work needs an approved quote first</source>
        <translation>Työ vaatii ensin hyväksytyn tarjouksen</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Verkko-osoite</translation>
    </message>
    <message>
        <source>Product version</source>
        <translation>Tuotteen versio</translation>
    </message>
    <message>
        <source>Price of the project</source>
        <translation>Projektin hinta</translation>
    </message>
    <message>
        <source>Training quarters included and left</source>
        <translation>Sisältyvää koulutusta jäljellä, vartteja</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>A date looks like 30.4.2026.</source>
        <translation>Päivämäärä kirjoitetaan näin: 30.4.2026.</translation>
    </message>
    <message>
        <source>An amount looks like 1250,00.</source>
        <translation>Summa kirjoitetaan näin: 1250,00.</translation>
    </message>
    <message>
        <source>A whole number is wanted here, such as 8.</source>
        <translation>Tähän tarvitaan kokonaisluku, esimerkiksi 8.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tukipyynnöt</translation>
    </message>
    <message>
        <source>Unbilled</source>
        <translation>Laskuttamatta</translation>
    </message>
    <message>
        <source>May order</source>
        <translation>Tilausoikeus</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>Pääkäyttäjä</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Fee a year</source>
        <translation>Vuosimaksu</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sivusto</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekti</translation>
    </message>
    <message>
        <source>Training left</source>
        <translation>Koulutusta jäljellä</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Pack this month</source>
        <translation>Paketti tässä kuussa</translation>
    </message>
    <message>
        <source>Pack this year</source>
        <translation>Paketti tänä vuonna</translation>
    </message>
    <message>
        <source>{used} of {whole} quarters</source>
        <translation>{used} varttia {whole} vartista</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Maksettu</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Avoimet tukipyynnöt</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Viimeisimmät puhelut</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Laskut</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Ei vielä ketään.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Sopimukset</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Lisää sopimus</translation>
    </message>
    <message>
        <source>No contract: the profile's plain terms hold.</source>
        <translation>Ei sopimusta: profiilin perusehdot pätevät.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sivustot</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Lisää sivusto</translation>
    </message>
    <message>
        <source>No site yet: a course is booked for a site.</source>
        <translation>Ei vielä sivustoa: koulutus varataan sivustolle.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>No subscription</source>
        <translation>Ei tilausta</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Etsi asiakasta</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>No customer is chosen</source>
        <translation>Asiakasta ei ole valittu</translation>
    </message>
    <message>
        <source>Choose one in the list to see people, contracts and sites.</source>
        <translation>Valitse luettelosta asiakas, niin näet henkilöt, sopimukset ja sivustot.</translation>
    </message>
    <message>
        <source>Nobody is found by these words</source>
        <translation>Näillä sanoilla ei löydy ketään</translation>
    </message>
    <message>
        <source>Any part of a name, site, person or phone number will do.</source>
        <translation>Mikä tahansa osa nimestä, sivustosta, henkilöstä tai puhelinnumerosta riittää.</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>Ei vielä asiakkaita</translation>
    </message>
    <message>
        <source>The first one is added with Ctrl+N, or from a call.</source>
        <translation>Ensimmäinen lisätään näppäimillä Ctrl+N tai puhelusta.</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Lisää asiakas</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Muokkaa asiakasta</translation>
    </message>
    <message>
        <source>Add a person to the customer</source>
        <translation>Lisää asiakkaalle henkilö</translation>
    </message>
    <message>
        <source>Add a contract to the customer</source>
        <translation>Lisää asiakkaalle sopimus</translation>
    </message>
    <message>
        <source>Add a site to the customer</source>
        <translation>Lisää asiakkaalle sivusto</translation>
    </message>
    <message>
        <source>A form is open: save it, or cancel with Esc.</source>
        <translation>Lomake on auki: tallenna se tai peruuta näppäimellä Esc.</translation>
    </message>
    <message>
        <source>The form is closed without saving.</source>
        <translation>Lomake suljettiin tallentamatta.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Lähtenyt</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Tilaukset</translation>
    </message>
    <message>
        <source>Book a course</source>
        <translation>Varaa koulutus</translation>
    </message>
    <message>
        <source>Book the customer on the next open course</source>
        <translation>Varaa asiakkaalle paikka seuraavasta koulutuksesta, jossa on tilaa</translation>
    </message>
    <message>
        <source>A course is booked for a site: add the customer's site first.</source>
        <translation>Koulutus varataan sivustolle: lisää ensin asiakkaan sivusto.</translation>
    </message>
</context>
</TS>
