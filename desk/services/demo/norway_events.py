"""The demo desk Påmeldingshuset: a Norwegian service for events and registrations; every name is invented."""
# ruff: noqa: E501 - a row of a table is one line

from __future__ import annotations

from typing import Final

from desk.services.demo.data import DemoData

PEOPLE: Final = """
Marte Lunde | administrator
Silje Aune | agent
Anders Rønning | trainer
Iselin Fosse | agent
Bjørg Tangen | office
Eivind Skarstein | manager
"""

CLIENTS: Final = """
hogfjell | Høgfjell Ungdomslag | Setervegen 12 | 2665 Lesja | Ingrid Aasen, leder | Tobias Moen, kasserer | support
nordlys | Nordlys Kulturskole | Stjernegata 5 | 9008 Tromsø | Pernille Nordvik, rektor | Jan Erik Tangent, lærer | support
fjordcamping | Fjordcamping Vest AS | Strandveien 88 | 6793 Innvik | Silje Haugen, daglig leder | Kåre Telthus, resepsjon | support
sorvika | Sørvika Idrettslag | Idrettsveien 3 | 7374 Røros | Frode Løpsmark, daglig leder | Maren Stafett, kontor | support
kystkor | Kystkoret Bris | Notegata 10 | 4400 Flekkefjord | Åse Sangvik, leder | Leif Bassnes, kasserer | support
speider | Storskogen Speidergruppe | Leirveien 1 | 2270 Flisa | Vegard Bålmo, gruppeleder | Eline Knute, materialforvalter |
fagdag | Fagdagene Innlandet | Møteveien 20 | 2317 Hamar | Cathrine Sal, prosjektleder | Morten Podium, program | support
dans | Dansegården Takt | Speilgata 4 | 0556 Oslo | Yngvild Piruett, daglig leder | Sander Rytme, instruktør | support
museum | Fiskermuseet Naustvika | Naustveien 6 | 8390 Reine | Oddrun Garn, leder | Helge Krok, omviser |
kurs | Kursverkstedet Nål og Tre | Sponveien 14 | 3080 Holmestrand | Birgit Nålsund, kursleder | Arne Høvel, verksted | support
sjakk | Sjakklubben Springer | Brettgata 8 | 5003 Bergen | Ulrik Bondeli, leder | Selma Tårn, turnering |
ski | Skiklubben Skarsnø | Løypa 2 | 3864 Rauland | Hallgeir Skare, leder | Ronja Stav, renn | support
teater | Bygdeteatret Løa | Låvevegen 9 | 6800 Førde | Signe Sceneløkken, produsent | Aksel Teppe, billetter | support
folkehog | Lysvang Folkehøgskole | Skolebakken 30 | 2847 Kolbu | Martin Lysvang, rektor | Tuva Linje, inntak | support
festival | Festivalen Midnattssol | Kaia 11 | 8300 Svolvær | Jørn Scenehaug, sjef | Emma Pass, frivillige | support
svomming | Svømmeklubben Delfin | Bassengveien 7 | 1930 Aurskog | Kine Bølge, daglig leder | Petter Crawl, trener |
korps | Elvestad Skolekorps | Trommegata 13 | 1850 Mysen | Anne Klarinett, leder | Geir Tuba, noter |
hagelag | Solhellinga Hagelag | Frøveien 25 | 4330 Ålgård | Liv Bedsvik, leder | Ottar Greip, dugnad |
ride | Rideskolen Traver | Stallveien 50 | 1970 Hemnes | Nina Seletun, daglig leder | Julie Hov, stall | support
bibliotek | Fjellheim Bibliotek | Hylleveien 2 | 2900 Fagernes | Tora Bladvik, biblioteksjef | Amund Rygg, arrangement | support
marsj | Viddemarsjen | Vardebakken 1 | 3580 Geilo | Stian Varde, løpsleder | Lone Mil, påmelding |
barnehage | Tyttebærtua Barnehage | Tua 3 | 2500 Tynset | Heidi Lyng, styrer | Kaja Kongle, pedagog |
foto | Fotoklubben Blender | Linsegata 16 | 3100 Tønsberg | Espen Lukker, leder | Maiken Kontrast, kurs |
padle | Padleklubben Åra | Bryggen 5 | 4950 Risør | Tarjei Åre, leder | Sunniva Strøm, kurs | support
"""

TICKETS: Final = """
9 10:05 | korps | question resolved @3 | Skrive ut noteliste | Finnes det en liste over utlån? | Ja, under Rapporter › Utlån. Jeg har lagt en snarvei.
9 12:40 | barnehage | billing resolved @4 | Kontingent for året | Hvor finner vi fakturaen? | Den er sendt på nytt til postmottaket.
8 13:15 | svomming | fault resolved @1 cause:hosting | Påmeldingen var treg | Sidene lastet sent på mandag. | Serveren er flyttet. Uten kostnad for dere.
8 09:25 | sorvika | fault reply @1 | Logo vises skjevt på nettbrett | Logoen er strukket. | Rettes i neste versjon.
7 14:00 | kystkor | fault note @1 | Liten skrivefeil i menyen | Det står Arrangment. | Rettet i koden, følger med neste versjon. // Takk. Den rettes i neste versjon.
7 10:30 | hogfjell | request reply planned+6 @2 work:development | Ny rapport for styret | Styret trenger oversikt per lag. | Rapporten lages på avtalt dag.
6 11:45 | nordlys | request reply planned+2 @2 | Flytte arrangement til nytt år | Vårens kurs skal kopieres. | Vi flytter dem sammen på avtalt dag.
6 13:30 | nordlys | fault wait @0 | Send skjermbilde av feilen | Elever får en tom side. | Kan dere sende et skjermbilde av siden?
5 09:40 | fjordcamping | question wait @3 | Bekreft kontonummer for utbetaling | Utbetalingen stoppet. | Kan dere bekrefte kontonummeret?
5 12:50 | foto | question resolved @1 | Venteliste på kurs | Hvordan flytter vi opp noen? | Trykk Gi plass på ventelisten.
5 14:20 | folkehog | request approval hours:10 @2 work:development | Eget skjema for inntak | Søkere skal laste opp vitnemål. |
4 10:10 | fjordcamping | request call reply @1 work:setup minutes:34 | Sette opp sommerleir med venteliste | Leiren har tre uker med ulike priser. | Gikk gjennom oppsettet. Overslaget er ikke godkjent. // Vi sender et overslag først.
4 12:15 | dans | question reply @3 | Rabatt for søsken | Hvordan gir vi rabatt til søsken? | Lag en rabattkode med grensen to per husstand.
3 09:50 | nordlys | fault high level3 @1 | Varsler sendes to ganger | Foreldre får to like e-poster. |
3 13:10 | speider | question | Allergier i påmeldingen | Hvor legger vi et felt for allergier? |
3 14:35 | ride | request reply @2 work:setup | Priser for halvårskort | Halvårskort mangler i skjemaet. | Vi tar det når overslaget er godkjent.
2 12:20 | marsj | request call @0 work:advice minutes:19 | Startnummer på e-post | Deltakerne vil ha nummeret på e-post. | Forklarte hva som kreves. Ønsker overslag.
2 10:25 | teater | question reply @3 | Seter på rad fire | Rad fire vises to ganger. | Raden er ryddet. Se om det stemmer nå.
1 09:40 | hogfjell | fault high take note level3 @0 | Deltakerliste mangler etternavn | Hei, når jeg skriver ut deltakerlisten for lørdag kommer bare fornavn med. Det haster litt, vi skal trykke navneskilt i kveld. | Gjelder bare lister laget før mars. Retting ligger klar til kontroll.
1 10:50 | fagdag | request take @2 | Program på engelsk | Vi trenger programmet på engelsk. |
1 13:05 | bibliotek | question take @3 | Gratis billetter | Hvordan lager vi gratis billetter? |
1 15:12 | sorvika | question take @2 | Hvordan kopiere et arrangement? | Vi vil bruke fjorårets løp som mal. |
1 15:44 | nordlys | request take @0 | Endre tekst i kvitteringen | Kvitteringen nevner feil skoleår. |
1 15:20 | festival | request take management @5 | Klage på svartid | Vi ønsker svar fra lederen. |
0 -180 | hogfjell | billing take @4 | To fakturaer for samme kurs | Vi har fått to fakturaer. |
0 -140 | padle | training take @2 | Opplæring før sesongen | Sunniva skal ta over kursene. |
0 -92 | sorvika | question | Rabattkode virker ikke for søsken | Koden sier ugyldig. |
0 -75 | ski | request take @1 | Lisens i påmeldingen | Rennet krever lisensnummer. |
0 -49 | fjordcamping | fault critical take level3 @2 | Påmelding stopper ved betaling | Ingen får betalt for plassen. |
0 -40 | kurs | question | Kursbevis som pdf | Kan deltakerne laste ned beviset? |
0 -28 | kystkor | fault high | Eksport til regneark gir tom fil | Filen har bare overskrifter. |
0 -22 | museum | request | Omvisning på tysk | Vi trenger skjemaet på tysk. |
0 -14 | kystkor | training second | Ny superbruker trenger opplæring | Leif blir superbruker. |
0 -9 | sjakk | question | Turnering over to dager | Hvordan legger vi inn to dager? |
0 -5 | hagelag | question second | Medlemspris | Hvor settes medlemsprisen? |
0 -3 | teater | request | Plakat på forsiden | Plakaten ligger i vedlegget. |
"""

CALLS: Final = """
hogfjell | 12 | question @0 | Deltakerliste med telefonnummer, viste filteret.
fjordcamping | 12 | question @1 | Avbestilling og tilbakebetaling.
* | 4 | question @3 | Glemt passord, sendte ny lenke.
nordlys | 23 | question @0 | Semesterbytte steg for steg.
museum | 36 | question @1 | Satte opp omvisninger sammen, uten supportavtale.
sorvika | 18 | fault cause:own_fault @1 | Dobbel e-post. Vår feil.
* | 7 | billing @4 | Spørsmål om faktura.
festival | 41 | question cause:third_party @2 | Betalingsoppsett for frivillige.
speider | 52 | question @0 | Leirpåmelding med tre priser, uten supportavtale.
* | 9 | question @3 | Hvordan et arrangement skjules.
dans | 16 | question @3 | Flytte en elev til nytt parti.
svomming | 27 | question @1 | Venteliste for nybegynnere, uten supportavtale.
* | 11 | fault cause:hosting @1 | Treg innlasting, tjeneren startet på nytt.
bibliotek | 14 | question @3 | Påminnelse dagen før.
marsj | 63 | question @2 | Klasser og startpuljer, uten supportavtale.
korps | 29 | question @0 | Dugnadslister for foreldre, uten supportavtale.
* | 6 | question @3 | Hvor kvitteringen ligger.
foto | 33 | question @1 | Kurs med to datoer, uten supportavtale.
"""

ATTENDEES: Final = """
Alvhild Rud
Brage Tveit
Dordi Sand
Edvard Ness

Gyda Lien
Halvor Krog
Idunn Bø

Jostein Hagen
Karen Myhre
Ludvik Dal
Mathilde Os

Njål Engen
Oda Furu
Peder Gran
Runa Heggem
Snorre Ask
"""

DATA: Final = DemoData(
    name="Påmeldingshuset",
    fields={
        "legal_name": "Påmeldingshuset AS",
        "tagline": "Påmelding og arrangement",
        "street": "Kongens gate 199",
        "postcode": "8006",
        "city": "Bodø",
        "email": "support@pameldingshuset.example",
        "phone": "+47 55 50 02 00",
        "payment_days": 14,
    },
    people=PEOPLE,
    clients=CLIENTS,
    tickets=TICKETS,
    calls=CALLS,
    attendees=ATTENDEES,
    course={"name": "Superbrukerkurs", "summary": "Arrangement, påmelding, betaling og lister; kreves før supportavtalen."},
    series_course={"name": "Påmelding og deltakerlister", "summary": "Skjema, bekreftelser og lister for ett arrangement; én time."},
    course_price="1200",
    places=("Bodø, Kongens gate", "På nett", "Oslo, Tøyen"),
    phone="+47 55 53 1{}",
    first_ticket=3277,
)
