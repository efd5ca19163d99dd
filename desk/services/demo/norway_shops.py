"""The demo desk Butikkverkstedet: a Norwegian house for web shops; every name is invented."""
# ruff: noqa: E501 - a row of a table is one line

from __future__ import annotations

from typing import Final

from desk.services.demo.data import DemoData

PEOPLE: Final = """
Solveig Brattli | administrator
Jonas Myrvang | agent
Ane Tveitå | trainer
Sindre Haugli | agent
Berit Nordbø | office
Torgeir Eikrem | manager
"""

CLIENTS: Final = """
fjordgarn | Fjordgarn AS | Spinnerigata 4 | 5411 Stord | Kristin Ullmo, daglig leder | Mona Tråd, kundeservice | service
kystfisk | Kystfisk Direkte AS | Kaiveien 12 | 6002 Ålesund | Arild Torskevik, salgssjef | Siv Sildnes, pakkeri | service quote
sykkelbua | Sykkelbua Vest AS | Kjedegata 7 | 5015 Bergen | Morten Eikerud, butikksjef | Lars Navdal, verksted |
bokhulen | Bokhulen | Sidegata 22 | 7011 Trondheim | Inger Permhus, innehaver | Even Bladli, butikk |
ostegarden | Ostegården Lia | Setervegen 90 | 2943 Rogne | Gudrun Ystad, ysteri | Per Myslie, utsalg | service
glasshytta | Glasshytta Nord AS | Smelteveien 3 | 9008 Tromsø | Vigdis Glasø, daglig leder | Tor Ovnes, lager |
tursko | Turskoen AS | Vardeveien 31 | 2609 Lillehammer | Håvard Stien, innkjøp | Ragnhild Såle, kundeservice | service
blomster | Blomster og Bånd | Tulipanveien 6 | 4610 Kristiansand | Marit Rosehaug, innehaver | Thea Kvist, butikk |
kaffe | Brenneriet Kaffe AS | Bønnegata 15 | 4006 Stavanger | Ola Brennmo, brenneri | Stine Kopp, nettsalg | service quote
leker | Lekestuen Troll | Ballgata 2 | 3015 Drammen | Hege Klossli, innehaver | Nils Dokken, lager |
batdeler | Båtdeler Sør AS | Slippen 8 | 4878 Grimstad | Roar Propell, daglig leder | Anniken Tauland, ordre | service
honning | Honningdalen Bigård | Lyngveien 40 | 4540 Åseral | Synne Bikube, birøkter | Jo Voksen, pakking |
smykker | Sølvskjæret Smykker | Lenkegata 9 | 0350 Oslo | Frida Gullhaug, gullsmed | Maja Perlø, butikk |
mobler | Møbelhuset Bjørk AS | Kvistveien 55 | 2212 Kongsvinger | Stein Bordvik, daglig leder | Lise Stolen, kundeservice | service
te | Tebladet | Kannegata 1 | 1606 Fredrikstad | Camilla Urtegård, innehaver | Ida Silo, butikk |
ski | Skismurning Pluss AS | Løypeveien 17 | 2450 Rena | Kjetil Klister, salg | Vilde Glider, lager |
dyr | Dyrebutikken Labb | Poteveien 11 | 8004 Bodø | Renate Labbesen, butikksjef | Odd Halen, lager |
papir | Papirverket Design AS | Arkgata 28 | 3717 Skien | Astrid Falsen, daglig leder | Une Konvolutt, salg | service
keramikk | Leire og Glasur | Dreieveien 5 | 6783 Stryn | Embla Leirvåg, keramiker | Sverre Brenn, verksted |
hage | Hagesenteret Løvtun | Spadevegen 60 | 1870 Ørje | Terje Løvtun, eier | Wenche Bed, butikk |
sport | Sportsloftet AS | Innebanen 14 | 1400 Ski | Henrik Målnes, innkjøp | Sara Bane, kundeservice | service
saft | Saftfabrikken Bærlia | Ripsveien 2 | 3840 Seljord | Tone Bærlia, fabrikksjef | Pål Kork, lager |
gitar | Gitarhjørnet | Strengegata 19 | 5525 Haugesund | Rune Strengen, innehaver | Mia Plekter, butikk |
barnetoy | Småplagg AS | Knappeveien 3 | 7600 Levanger | Guro Knappskog, daglig leder | Elin Sømme, nettbutikk | service
"""

TICKETS: Final = """
9 10:10 | te | question resolved @3 | Hvordan skjuler jeg en vare? | Vi er tomme for grønn te. | Sett varen til Skjult under Lager. Det er gjort for dere nå.
9 13:00 | dyr | fault resolved @1 cause:hosting | Butikken var nede i natt | Kunder fikk feilmelding klokken to. | En disk på serveren var full. Den er byttet, uten kostnad.
8 11:20 | leker | billing resolved @4 | Kopi av faktura | Vi mangler faktura for februar. | Kopien er sendt på e-post.
8 09:35 | sport | request reply resolved @2 work:content | Vårkampanje på forsiden | Kampanjen starter mandag. | Kampanjen ligger klar og går på mandag kl. 07.
7 14:15 | mobler | request reply planned+5 @2 work:development | Fraktkalkulator for tunge varer | Frakt på sofaer regnes ut feil. | Vi starter på avtalt dag og sier fra underveis.
7 10:00 | gitar | request reply planned-1 @1 work:content | Bilder av brukte gitarer | Førti bilder ligger i vedlegget. | Vi legger inn bildene på avtalt dag.
6 12:30 | smykker | question wait @3 | Gravering på ordrebekreftelsen | Teksten til gravering mangler på bekreftelsen. | Kan dere sende ordrenummeret til en ordre der teksten mangler?
6 09:50 | hage | request wait @0 work:content | Ny åpningstid om våren | Åpningstidene endres snart. | Hvilken dag skal de nye tidene gjelde fra?
5 14:40 | tursko | request reply planned+2 @0 | Størrelsesguide på alle sko | Kundene bytter ofte størrelse. | Guiden legges inn på avtalt dag.
5 11:05 | honning | question reply @3 | Vekt i gram på etiketten | Hvor skriver vi vekten? | Under Vare › Mål. Da vises den i kurven også.
5 09:20 | keramikk | request reply planned-2 @2 work:content | Lanseringsside for ny serie | Serien lanseres denne uken. | Siden bygges på avtalt dag.
4 10:15 | kystfisk | request call reply @1 work:development minutes:27 | Abonnement på fiskekasser | Kunder vil ha kasse hver måned. | Gikk gjennom ønskene. Tilbudet er ikke godkjent ennå. // Vi sender et tilbud dere kan godkjenne før vi starter.
4 13:30 | glasshytta | fault reply level3 @1 | Rabattkode gir feil sum | Koden trekker fra to ganger. | Feilen er funnet og ligger hos utviklerne.
4 15:10 | kaffe | request approval hours:8 @2 work:development | Kundeklubb med stempler | Ti poser gir én gratis. |
3 10:40 | blomster | question reply @3 | Levering på søndag | Kan vi åpne for søndagslevering? | Ja, huk av søndag under Frakt › Dager.
3 12:00 | ski | request reply @0 work:content | Tøm vinterkategorien | Vintervarene skal ned. | Vi tar dem ned etter påskeuken.
2 21:10 | papir | fault critical call level3 @1 cause:third_party minutes:35 | Betaling stoppet sent på kvelden | Ingen kort går gjennom. | Betalingsleverandøren var nede. Vakten fulgte med til det virket.
2 09:30 | saft | question reply @3 | Pant på flaskene | Hvordan legger vi på pant? | Lag et tillegg under Vare › Tillegg og velg pant.
1 10:20 | fjordgarn | request take @0 work:content | Nye fargekart til nettbutikken | Vi har fått 24 nye farger. |
1 11:15 | batdeler | request take @2 | Reservedeler uten bilde | Varer uten bilde skal vise logoen. |
1 13:45 | barnetoy | request take note @1 | Filter på alder | Kundene finner ikke riktig alder. | Filteret finnes i tema 5, de har tema 4.
1 14:50 | bokhulen | question take @3 | Gavekort i kassen | Gavekortet virker ikke i kassen. |
1 15:30 | sykkelbua | training @2 | Opplæring for ny medarbeider | Lars skal ta over nettbutikken. |
0 -180 | hage | billing take @4 | Spørsmål om timer | Hvorfor står det en hel time? |
0 -150 | ostegarden | request take @0 work:content | Sommerostene inn i butikken | Fem nye oster, tekst i vedlegget. |
0 -125 | leker | request take management @5 | Klage på treg oppfølging | Vi ønsker svar fra lederen. |
0 -100 | mobler | question take @1 | Lagerstatus vises ikke | Alle sofaer står som utsolgt. |
0 -80 | sport | request | Retur uten kvittering | Kan kunden returnere uten kvittering? |
0 -64 | te | question | Smaksprøver i pakken | Hvordan legger vi ved en prøve? |
0 -51 | papir | request work:content | Nye mønstre | Tolv nye mønstre er klare. |
0 -40 | dyr | fault | Søket finner ikke kattesand | Varen finnes, men ikke i søket. |
0 -28 | kaffe | question callback | Moms på abonnement | Ring oss gjerne om moms på abonnement. |
0 -20 | sykkelbua | request phone work:content | Sommerens verkstedtilbud | Tilbudet skal ut på fredag. |
0 -13 | batdeler | question second | Fraktfritt over tusen kroner | Hvor settes grensen? |
0 -8 | gitar | question | Video på varesiden | Kan vi legge inn en video? |
0 -4 | honning | request | Bytte logo | Ny logo ligger i vedlegget. |
"""

CALLS: Final = """
fjordgarn | 18 | question @0 | Hjalp med fargevalg på varesiden.
sykkelbua | 42 | request work:content @1 | La inn vårens sykler med bilder.
* | 4 | question @3 | Glemt passord, sendte ny lenke.
kaffe | 12 | question @0 | Spurte om lagertall på bønner.
glasshytta | 33 | fault cause:own_fault @1 | Kurven tømte seg. Vår feil, rettet.
* | 9 | question @3 | Hvordan et bilde byttes.
tursko | 27 | request work:content @2 | Nye modeller inn i størrelsesguiden.
smykker | 55 | request work:content @1 | Julekolleksjonen ned, vårkolleksjonen opp.
* | 7 | billing @4 | Spørsmål om faktura, forklarte hver påbegynte time.
mobler | 21 | question @0 | Leveringstid på bestillingsvarer.
batdeler | 16 | fault cause:hosting @1 | Treg butikk, flyttet sikkerhetskopien til natten.
* | 11 | question @3 | Lenken manglet en skråstrek.
ski | 64 | request work:content @2 | Ryddet kategorier etter sesongen.
ostegarden | 14 | question @0 | Kjølevarer og frakt.
papir | 38 | request work:content @1 | Nye mønstre med prøvebilder.
* | 6 | question @3 | Hvor ordrene skrives ut.
sport | 24 | request work:content @2 | Kampanje for løpesko satt opp.
bokhulen | 31 | request work:content @1 | Ukens bok på forsiden.
"""

ATTENDEES: Final = """
Aslaug Dalen
Birk Solli
Dagny Moen
Erlend Lie

Froydis Bakke
Gard Nes
Hedda Vang

Iver Strand
Jorunn Aas
Knut Fjeld
Liv Haug

Marius Berg
Nora Eide
Oskar Viken
Ragna Holm
Steinar Lund
"""

DATA: Final = DemoData(
    name="Butikkverkstedet",
    fields={
        "legal_name": "Butikkverkstedet AS",
        "tagline": "Nettbutikker som virker",
        "street": "Havnegata 199",
        "postcode": "7010",
        "city": "Trondheim",
        "email": "hjelp@butikkverkstedet.example",
        "phone": "+47 55 50 01 00",
        "payment_days": 14,
    },
    people=PEOPLE,
    clients=CLIENTS,
    tickets=TICKETS,
    calls=CALLS,
    attendees=ATTENDEES,
    course={"name": "Nettbutikk fra bunnen", "summary": "Varer, bilder, frakt og kampanjer i egen butikk."},
    series_course={"name": "Varer og bilder i butikken", "summary": "Nye varer, bilder og varianter steg for steg; én time."},
    course_price="950",
    places=("Trondheim, Havnegata", "På nett", "Oslo, Tøyen"),
    phone="+47 55 52 1{}",
    first_ticket=5101,
)
