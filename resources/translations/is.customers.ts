<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="is">
<context>
    <name>customers</name>
    <message>
        <source>No tier</source>
        <translation>Ekkert þjónustustig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nafn</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Kennitala</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>VSK-númer</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gata og númer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Póstnúmer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Staður</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Two letters, such as IS</source>
        <translation>Tveir stafir, til dæmis IS</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Tungumál skjala</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Tölvupóstur</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Sími</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Þjónustustig</translation>
    </message>
    <message>
        <source>The buyer's reference</source>
        <translation>Tilvísun kaupanda</translation>
    </message>
    <message>
        <source>Has a subscription</source>
        <translation>Er með áskrift</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Athugasemdir</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Starf</translation>
    </message>
    <message>
        <source>First login</source>
        <translation>Fyrsta innskráning</translation>
    </message>
    <message>
        <source>Training completed</source>
        <translation>Kennslu lokið</translation>
    </message>
    <message>
        <source>May order chargeable work</source>
        <translation>Má panta gjaldskylda vinnu</translation>
    </message>
    <message>
        <source>Superuser (level 1)</source>
        <translation>Ofurnotandi (1. stig)</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Starfar þar enn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tegund</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Hefst</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Lýkur</translation>
    </message>
    <message>
        <source>Empty: without an end</source>
        <translation>Autt: án lokadags</translation>
    </message>
    <message>
        <source>Fee a year, without VAT</source>
        <translation>Árgjald, án VSK</translation>
    </message>
    <message>
        <source>Empty: as the profile says</source>
        <translation>Autt: eins og sniðið segir</translation>
    </message>
    <message>
        <source>Hourly rate agreed</source>
        <translation>Umsamið tímagjald</translation>
    </message>
    <message>
        <source>SLA surcharge, %</source>
        <translation>SLA-álag, %</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Athugasemd</translation>
    </message>
    <message>
        <source>Covers hours outside the desk's</source>
        <translation>Nær til tíma utan opnunartíma</translation>
    </message>
    <message>
        <source>Work needs an approved quote first</source>
        <translation>Samþykkt tilboð þarf áður en unnið er</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Veffang</translation>
    </message>
    <message>
        <source>Product version</source>
        <translation>Útgáfa kerfis</translation>
    </message>
    <message>
        <source>Price of the project</source>
        <translation>Verð verkefnis</translation>
    </message>
    <message>
        <source>Training quarters included and left</source>
        <translation>Innifalin og ónotuð kennsla, í 15 mín.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hætta við</translation>
    </message>
    <message>
        <source>A date looks like 30.4.2026.</source>
        <translation>Dagsetning er skrifuð svona: 30.4.2026.</translation>
    </message>
    <message>
        <source>An amount looks like 1250,00.</source>
        <translation>Upphæð er skrifuð svona: 1250,00.</translation>
    </message>
    <message>
        <source>A whole number is wanted here, such as 8.</source>
        <translation>Hér þarf heila tölu, til dæmis 8.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Viðskiptavinur</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Beiðnir</translation>
    </message>
    <message>
        <source>Unbilled</source>
        <translation>Óreikningsfært</translation>
    </message>
    <message>
        <source>May order</source>
        <translation>Má panta</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>Ofurnotandi</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>Í gildi</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Samningur</translation>
    </message>
    <message>
        <source>Fee a year</source>
        <translation>Árgjald</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Vefur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Útgáfa</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Verkefni</translation>
    </message>
    <message>
        <source>Training left</source>
        <translation>Kennsla eftir</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Heimilisfang</translation>
    </message>
    <message>
        <source>Pack this month</source>
        <translation>Pakki í mánuðinum</translation>
    </message>
    <message>
        <source>Pack this year</source>
        <translation>Pakki á árinu</translation>
    </message>
    <message>
        <source>{used} of {whole} quarters</source>
        <translation>{used} af {whole} stundarfjórðungum</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Greiddur</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Opnar beiðnir</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Síðustu símtöl</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Reikningar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Fólk</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Bæta við manneskju</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Enginn enn.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Samningar</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Bæta við samningi</translation>
    </message>
    <message>
        <source>No contract: the profile's plain terms hold.</source>
        <translation>Enginn samningur: almennir skilmálar sniðsins gilda.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Vefir</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Bæta við vef</translation>
    </message>
    <message>
        <source>No site yet: a course is booked for a site.</source>
        <translation>Enginn vefur enn: námskeið er bókað á vef.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Breyta</translation>
    </message>
    <message>
        <source>No subscription</source>
        <translation>Án áskriftar</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nýr viðskiptavinur</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Leita að viðskiptavini</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Leita</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Viðskiptavinir</translation>
    </message>
    <message>
        <source>No customer is chosen</source>
        <translation>Enginn viðskiptavinur er valinn</translation>
    </message>
    <message>
        <source>Choose one in the list to see people, contracts and sites.</source>
        <translation>Veldu einn í listanum til að sjá fólk, samninga og vefi.</translation>
    </message>
    <message>
        <source>Nobody is found by these words</source>
        <translation>Enginn finnst með þessum orðum</translation>
    </message>
    <message>
        <source>Any part of a name, site, person or phone number will do.</source>
        <translation>Hluti af nafni, vef, manneskju eða símanúmeri dugar.</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>Enginn viðskiptavinur enn</translation>
    </message>
    <message>
        <source>The first one is added with Ctrl+N, or from a call.</source>
        <translation>Sá fyrsti bætist við með Ctrl+N eða úr símtali.</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Bæta við viðskiptavini</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Breyta viðskiptavininum</translation>
    </message>
    <message>
        <source>Add a person to the customer</source>
        <translation>Bæta manneskju við viðskiptavininn</translation>
    </message>
    <message>
        <source>Add a contract to the customer</source>
        <translation>Bæta samningi við viðskiptavininn</translation>
    </message>
    <message>
        <source>Add a site to the customer</source>
        <translation>Bæta vef við viðskiptavininn</translation>
    </message>
    <message>
        <source>A form is open: save it, or cancel with Esc.</source>
        <translation>Eyðublað er opið: vistaðu það eða hættu við með Esc.</translation>
    </message>
    <message>
        <source>The form is closed without saving.</source>
        <translation>Eyðublaðinu var lokað án þess að vista.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ekki lengur</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pantanir</translation>
    </message>
    <message>
        <source>Book a course</source>
        <translation>Bóka námskeið</translation>
    </message>
    <message>
        <source>Book the customer on the next open course</source>
        <translation>Bóka viðskiptavininn á næsta námskeið með lausum sætum</translation>
    </message>
    <message>
        <source>A course is booked for a site: add the customer's site first.</source>
        <translation>Námskeið er bókað á vef: bættu vef viðskiptavinarins við fyrst.</translation>
    </message>
</context>
</TS>
