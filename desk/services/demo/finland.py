"""The demo desk Verkkoverstas Pihlaja: a Finnish web workshop; every name is invented."""
# ruff: noqa: E501 - a row of a table is one line

from __future__ import annotations

from typing import Final

from desk.services.demo.data import DemoData

PEOPLE: Final = """
Jukka Niemelä | administrator
Melina Saaristo | agent
Oskari Havu | trainer
Venla Kuusela | agent
Riitta Pohjola | office
Antero Virkkula | manager
"""

CLIENTS: Final = """
tuulenpesa | Kahvila Tuulenpesä Oy | Rantakatu 14 | 33200 Tampere | Aino Korhonen, yrittäjä | Sanni Lehtola, kahvilatyöntekijä | standard
retkivaruste | Lapin Retkivaruste Oy | Tunturitie 8 | 99130 Kittilä | Tiina Ranta, myyntipäällikkö | Sanna Kallio, verkkokauppa | premium
veneverstas | Saariston Veneverstas Ky | Telakkatie 3 | 21600 Parainen | Göran Holmström, veneenrakentaja | Emma Holmström, toimisto | light
puutarhurit | Pohjanmaan Puutarhurit Oy | Multakuja 5 | 60100 Seinäjoki | Heikki Ylitalo, toimitusjohtaja | Noora Peltomaa, asiakaspalvelu | standard
kuorokilta | Tampereen Kuorokilta ry | Laulukatu 2 | 33100 Tampere | Marjatta Sointu, puheenjohtaja | Eero Bassola, rahastonhoitaja | light
leipomo | Leipomo Rukiinen Oy | Myllymäki 7 | 40100 Jyväskylä | Pirjo Vehnänen, leipurimestari | Juho Taikina, myymälä | standard
hammas | Hammaslääkäriasema Hymyhuone | Purukatu 11 | 20100 Turku | Katri Leukaluoto, vastaanottopäällikkö | Milla Ientilä, ajanvaraus | premium
lumi | Hotelli Lumikurki Oy | Hiihtäjäntie 21 | 93830 Rukatunturi | Kaarlo Nietos, hotellinjohtaja | Iida Hankinen, vastaanotto | premium
kirjakauppa | Kirjakauppa Sivunen | Lehtikuja 4 | 70100 Kuopio | Leena Kansi, kauppias | Arttu Selkä, myyjä | light
museo | Tervahaudan museo | Tervapolku 1 | 90100 Oulu | Outi Piki, museonjohtaja | Veikko Noki, opas | standard
koulu | Koskenrannan kansanopisto | Opintie 30 | 74100 Iisalmi | Sari Opinsalo, rehtori | Timo Luentola, suunnittelija | standard
golf | Harjun Golfseura ry | Lippukuja 18 | 15110 Lahti | Petri Viheriö, toiminnanjohtaja | Anni Bunkkerinen, toimisto | light
sahko | Sähköasennus Salama & Pojat | Johtotie 9 | 01300 Vantaa | Markku Salama, yrittäjä | Joona Salama, asentaja | light
kukka | Kukkakauppa Orvokki | Torikatu 6 | 80100 Joensuu | Hilkka Orvokkila, kauppias | Ella Lehtinen, floristi | light
tilitoimisto | Tilitoimisto Täsmä Oy | Vihkokatu 12 | 00500 Helsinki | Kirsi Saldonen, toimitusjohtaja | Jani Tosite, kirjanpitäjä | premium
panimo | Panimo Humalakoski Oy | Mallaskuja 3 | 36200 Kangasala | Ville Vierre, panimomestari | Roosa Tuoppi, myynti | standard
teatteri | Kesäteatteri Kivikehä ry | Näyttämötie 5 | 13100 Hämeenlinna | Tuula Ramppi, tuottaja | Aleksi Esirippu, lipunmyynti | standard
kauppa | Käsityökauppa Villasukka | Puikkokatu 8 | 53100 Lappeenranta | Raija Silmukka, kauppias | Siiri Kerä, verkkokauppa | light
luomu | Luomutila Harmaaleppä | Peltotie 77 | 25130 Muurla | Ilkka Sarka, viljelijä | Maija Sarka, suoramyynti | light
fysio | Fysioterapia Notkea Oy | Venytyskuja 2 | 65100 Vaasa | Johanna Nivel, fysioterapeutti | Ossi Selkälä, ajanvaraus | standard
muutto | Muuttopalvelu Kantapää Oy | Laatikkotie 15 | 04220 Kerava | Harri Kuorma, toimitusjohtaja | Niko Portaikko, työnjohto | light
yhdistys | Saimaan Melojat ry | Airopolku 1 | 57100 Savonlinna | Päivi Koskinen, sihteeri | Teemu Aalto, leirivastaava | light
optikko | Optikko Kirkas Oy | Linssikatu 10 | 28100 Pori | Minna Kirkas, optikko | Otto Sanka, myyjä | standard
kylpyla | Kylpylä Lähdelampi Oy | Lähdetie 40 | 42100 Jämsä | Sirpa Höyrylä, myyntijohtaja | Elias Löyly, vastaanotto | premium
"""

TICKETS: Final = """
9 10:00 | museo | fault resolved @1 cause:own_fault | Aukioloajat näkyvät väärin | Etusivulla lukee vielä talviajat. | Ajat on korjattu. Vika oli meidän, ei veloitusta.
9 13:20 | kirjakauppa | question resolved @3 | Miten poistan uutisen? | Vanha uutinen ei poistu luettelosta. | Valitse uutinen ja paina Piilota. Poistin sen nyt puolestanne.
8 11:30 | sahko | billing resolved @4 | Laskun viitenumero | Pankki ei hyväksy viitenumeroa. | Numerosta puuttui viimeinen merkki. Uusi lasku on lähetetty.
8 09:40 | lumi | request reply take @2 work:development | Huonevaraus suoraan kalenterista | Haluaisimme varauskalenterin etusivulle. | Kiitos tilauksesta. Aloitamme määrittelyn tällä viikolla.
7 14:10 | panimo | request reply @1 work:content | Oluiden tuotesivut | Kahdeksan uutta olutta pitäisi saada sivuille. | Otamme työn. Lähettäisittekö vielä etiketit kuvina?
7 10:25 | kauppa | question resolved @3 | Toimitusmaksu ei näy | Ostoskorissa ei näy postikuluja. | Postikulut näkyvät, kun maa on valittu. Lisäsin ohjeen.
6 09:15 | teatteri | request reply planned+4 @2 work:development | Lipunmyynnin kausiavaus | Kesän näytökset pitää avata myyntiin. | Sovittu: myynti avataan sovittuna päivänä kello 9.
6 13:50 | koulu | question wait @1 | Kurssiesitteen pdf ei aukea | Osa hakijoista ei saa esitettä auki. | Millä laitteella vika näkyy? Lähettäisittekö kuvakaappauksen?
6 15:05 | fysio | request wait @3 work:content | Uuden terapeutin esittely | Meille tuli uusi fysioterapeutti. | Lähettäkää kuva ja lyhyt esittelyteksti, niin viemme ne sivuille.
5 09:35 | luomu | request reply @3 work:content | Satokalenteri etusivulle | Voiko satokalenterin nostaa etusivulle? | Kyllä voi. Nostamme sen, kun uusi kuva on valmis.
5 11:45 | hammas | request reply @2 | Ajanvaraus englanniksi | Ajanvarauksen pitäisi toimia myös englanniksi. | Käännös on työn alla. Kerromme, kun voitte kokeilla.
5 14:30 | yhdistys | question resolved @1 | Leirin ilmoittautumislista | Mistä näen ilmoittautuneet? | Lista on kohdassa Lomakkeet › Vastaukset.
4 10:50 | retkivaruste | request second call reply @0 work:content minutes:70 | Uusi kampanjasivu | Tarvitsemme kevään kampanjalle oman sivun. | Kävimme sivun rakenteen läpi puhelimessa. Tilaajan lupa puuttuu vielä. // Aloitamme, kun Tiina Ranta vahvistaa tilauksen.
4 13:15 | optikko | fault reply @3 | Karttaupotus tyhjä | Yhteystietosivun kartta on harmaa. | Karttapalvelu vaihtoi avaimen. Uusi avain on pyydetty.
4 09:55 | tilitoimisto | request reply planned+2 @2 | Asiakasportaalin linkit | Portaalin osoite vaihtuu. Päivittäisittekö linkit? | Vaihdamme linkit sovittuna päivänä ennen työajan alkua.
3 12:10 | veneverstas | request second call reply @1 minutes:12 | Verkkotunnuksen siirto | Voitteko siirtää verkkotunnuksen teille? | Kysyi siirrosta; ei tilausoikeutta. // Siirto onnistuu. Tarvitsemme tilaajan luvan.
3 15:20 | kylpyla | request reply @2 work:content | Hoitohinnasto 2026 | Uusi hinnasto liitteenä, kolme sivua. | Hinnasto on työn alla, valmista tulee lähipäivinä.
3 10:05 | golf | question reply level3 @1 | Ajanvaraus kaatuu iltaisin | Ajanvaraus ei vastaa iltaseitsemän aikaan. | Löysimme hitaan kyselyn. Kehittäjä katsoo sitä.
2 09:20 | puutarhurit | question callback @1 | Tilauslomakkeen liitteet | Asiakkaiden liitteet eivät tule perille. Soittaisitteko? |
2 14:40 | kuorokilta | request @3 | Lipunmyynti kevätkonserttiin | Konsertin liput pitäisi saada myyntiin. |
1 09:10 | leipomo | question take @3 | Allergeenit tuotesivuille | Mihin allergeenit merkitään? |
1 10:35 | tuulenpesa | request take @0 work:content | Kevään ruokalista | Ruokalista vaihtuu maanantaina, teksti liitteenä. |
1 13:25 | lumi | fault take note @1 cause:hosting | Sivut hitaat aamuisin | Etusivu latautuu aamuisin yli kymmenen sekuntia. | Palvelimen varmuuskopio ajoittuu aamuun. Siirretään yöhön; ylläpito kattaa.
1 15:45 | hammas | request take @2 | Peruutusajan teksti | Peruutusaika muuttuu 24 tunnista 48 tuntiin. |
1 16:20 | museo | training take @2 | Koulutus uudelle oppaalle | Veikko tarvitsee koulutuksen sisällönhallintaan. |
0 -190 | kylpyla | question take management @5 | Palvelun saatavuus | Haluamme selvityksen viime viikon katkosta johdolta. |
0 -170 | kukka | billing take @4 | Kaksi varttia samasta puhelusta | Miksi laskulla on kaksi varttia? |
0 -140 | retkivaruste | request take @0 work:content slack | Tuotekuvien vaihto | Vaihdettaisiinko rinkkojen kuvat kesän kuviin? |
0 -115 | muutto | question | Tarjouslomake puhelimessa | Lomake ei mahdu puhelimen näytölle. |
0 -95 | optikko | request take @3 | Ajanvarauksen muistutus | Voiko ajasta lähettää tekstiviestin? |
0 -70 | tilitoimisto | fault critical take level3 @1 | Yhteydenottolomake palauttaa virheen | Lomake antaa virheen 500. Asiakkaat eivät tavoita meitä. |
0 -52 | panimo | fault take @0 cause:third_party | Sometili ei päivity sivuille | Kuvavirta on pysähtynyt maanantaihin. |
0 -38 | teatteri | request named_contact | Näyttelijäkuvat | Uudet kuvat ovat valmiit, minne ne lähetetään? |
0 -25 | fysio | question | Ajanvarauslinkin väri | Miten linkin väri vaihdetaan? |
0 -17 | koulu | request phone callback | Hakulomakkeen uusi kenttä | Tarvitsemme kentän huoltajan puhelinnumerolle. |
0 -9 | golf | question second | Kilpailukalenteri | Miten kilpailu perutaan kalenterista? |
0 -5 | yhdistys | question form | Jäsenkirje | Mistä näen, kuka on avannut kirjeen? |
5 10:15 | muutto | fault reply @1 | Kuvat kääntyvät sivuttain | Puhelimella otetut kuvat ovat kyljellään. | Kuvien suunta korjataan seuraavassa päivityksessä.
4 15:10 | kukka | request approval hours:6 @0 work:development | Kukkalähetysten verkkokauppa | Voisiko kimppuja tilata suoraan sivuilta? |
"""

CALLS: Final = """
tuulenpesa | 23 | question @0 | Uutiskirje etusivulle: neuvottiin ilmoittautumislomakkeen lisäys.
tuulenpesa | 94 | request work:content @1 | Kevään ruokalista: tekstit ja kuvat vietiin sivuille.
* | 5 | question @3 | Salasana unohtunut, lähetettiin uusi linkki.
retkivaruste | 52 | request work:content @1 | Toimitusehdot kolmella kielellä.
puutarhurit | 31 | question @0 | Tilauslomakkeen kentät ja pakolliset tiedot.
* | 11 | question @3 | Kuvien koko etusivulla.
lumi | 38 | fault cause:own_fault @1 | Sivu ei auennut. Oma vika, korjattu.
kylpyla | 44 | request work:content @2 | Hoitojen kuvaukset päivitettiin.
* | 8 | billing @4 | Kysymys laskusta, selitettiin alkavat vartit.
hammas | 26 | training work:training @2 | Koulutus ajanvarauksen hallintaan.
panimo | 17 | question @3 | Tapahtumakalenterin toistuvat tapahtumat.
tilitoimisto | 63 | request work:development @1 | Lomakkeen ehtokentät rakennettiin.
* | 14 | question @0 | Linkki ei toiminut, osoitteesta puuttui kauttaviiva.
teatteri | 21 | question cause:third_party work:maintenance @0 | Lippukaupan rajapinta hidasteli, seurattiin.
leipomo | 35 | request work:content @3 | Viikon leivät ja hinnat sivuille.
* | 7 | question @1 | Miten kuva piilotetaan.
veneverstas | 13 | question second @3 | Kysyi verkkotunnuksesta, ei tilausoikeutta.
optikko | 19 | fault cause:hosting @1 | Varmenne vanhentui aliosoitteesta. Uusittu.
"""

ATTENDEES: Final = """
Aamu Rinne
Benjamin Salo
Eeva Laitila
Hannes Koivu

Inka Metso
Joel Varis
Kerttu Halla

Lauri Petäjä
Mette Sade
Niilo Harju
Oona Virta

Pekka Sammal
Ronja Tähti
Santeri Kallas
Tyyne Usva
Urho Sola
"""

DATA: Final = DemoData(
    name="Verkkoverstas Pihlaja",
    fields={
        "legal_name": "Verkkoverstas Pihlaja Oy",
        "tagline": "Verkkosivut ja käyttötuki",
        "street": "Hämeenkatu 199",
        "postcode": "33200",
        "city": "Tampere",
        "email": "tuki@pihlaja.example",
        "phone": "+358 3 555 0100",
        "payment_days": 14,
    },
    people=PEOPLE,
    clients=CLIENTS,
    tickets=TICKETS,
    calls=CALLS,
    attendees=ATTENDEES,
    course={"name": "Sisällöntuottajan peruskurssi", "summary": "Sivut, kuvat ja lomakkeet omalla sivustolla."},
    series_course={"name": "Uutiset ja kuvat verkkosivuilla", "summary": "Uutisten kirjoittaminen, kuvien rajaaminen ja julkaiseminen; yksi tunti."},
    course_price="120",
    places=("Tampere, Hämeenkatu", "Verkossa", "Helsinki, Kalasatama"),
    phone="+358 40 555 4{}",
    first_ticket=3601,
)
