"""The demo desk Norðurvefur: an Icelandic web agency; every name is invented."""
# ruff: noqa: E501 - a row of a table is one line

from __future__ import annotations

from typing import Final

from desk.services.demo.data import DemoData

PEOPLE: Final = """
Kári Sveinsson | administrator
Sigrún Aradóttir | agent
Hekla Bjarnadóttir | trainer
Ólöf Njálsdóttir | agent
Dagur Steinarsson | office
Ragnheiður Ýmisdóttir | manager
"""

CLIENTS: Final = """
lundey | Hótel Lundey ehf. | Lundargata 3 | 600 Akureyri | Guðrún Helgadóttir, hótelstjóri | Ívar Daði Sturluson, móttaka | training:4
bakari | Bakarí Jóa og dætra ehf. | Ofnagata 12 | 220 Hafnarfjörður | Jóhanna Jóadóttir, eigandi | Tinna Ösp Karlsdóttir, afgreiðsla | unsubscribed
saeberg | Útgerðin Sæberg hf. | Bryggjutorg 1 | 740 Neskaupstaður | Marteinn Hafsteinsson, skrifstofustjóri | Elín Sjöfn Ragnarsdóttir, bókhald | training:8
brosid | Tannlæknastofan Brosið slf. | Tanngarður 8 | 200 Kópavogur | Hrafnhildur Óladóttir, stofustjóri | Birkir Logi Jensson, móttaka |
ylraekt | Garðyrkjustöðin Ylrækt ehf. | Gróðurbraut 5 | 810 Hveragerði | Sólveig Brá Þorvaldsdóttir, sölustjóri | Aron Freyr Hauksson, lager |
grund | Sveitarfélagið Grundarhreppur | Hreppsgata 2 | 320 Reykholt | Þórdís Eik Gunnlaugsdóttir, skrifstofustjóri | Hallur Máni Ketilsson, vefritari | training:6
lesbok | Bókaútgáfan Lesbók ehf. | Kápugata 7 | 101 Reykjavík | Steinunn Lilja Eggertsdóttir, útgáfustjóri | Kolbeinn Ari Unnarsson, ritstjórn |
alftavik | Sundlaugin Álftavík | Laugarvegur ytri 20 | 625 Ólafsfjörður | Baldur Snær Hlynsson, forstöðumaður | Eydís Rún Pálmadóttir, vaktstjóri |
fakur | Hestaleigan Fákur sf. | Reiðgata 4 | 551 Sauðárkrókur | Védís Huld Skúladóttir, eigandi | Nói Fannar Teitsson, leiðsögn | unsubscribed
naust | Veitingahúsið Naust ehf. | Strandgata neðri 9 | 600 Akureyri | Ásgeir Valur Friðjónsson, yfirkokkur | Karítas Mjöll Hreinsdóttir, vaktstjóri |
lyngmoi | Leikskólinn Lyngmói | Lyngmói 14 | 270 Mosfellsbær | Herdís Ýr Magnadóttir, leikskólastjóri | Orri Bergur Stígsson, deildarstjóri |
hofn | Grundarvíkurhöfn | Hafnargarður 1 | 350 Grundarfjörður | Guðlaugur Stormur Einarsson, hafnarstjóri | Rebekka Sól Ottósdóttir, vigtun |
ferdafelag | Ferðafélag Austfjarða hið nýja | Fjallabraut 6 | 700 Egilsstaðir | Álfheiður Dögg Sæmundsdóttir, framkvæmdastjóri | Trausti Þór Ívarsson, skálavörður |
menning | Menningarsjóður Vesturhéraðs | Listatún 3 | 400 Ísafjörður | Ísold Katla Arngrímsdóttir, verkefnastjóri | Matthías Leó Bragason, úthlutun |
thel | Ullarverslunin Þel ehf. | Spunagata 11 | 780 Höfn | Freydís Ósk Hallsdóttir, eigandi | Sindri Már Örvarsson, vefverslun | unsubscribed
isjaki | Ferðaskrifstofan Ísjaki ehf. | Jökulsund 2 | 781 Öræfi | Magnús Orri Bertelsson, sölustjóri | Lovísa Björt Ólafsdóttir, bókanir |
kvosin | Apótek Kvosarinnar ehf. | Kvosarstígur 5 | 101 Reykjavík | Halla Sif Guðbrandsdóttir, lyfsali | Emil Gauti Sverrisson, afgreiðsla |
smidjan | Trésmiðjan Hefill ehf. | Hefilbraut 18 | 110 Reykjavík | Gestur Ingi Þrastarson, verkstjóri | Bryndís Ey Hólmgeirsdóttir, bókhald |
radgjof | Ráðgjöf Norðan heiða slf. | Vaðlagata 1 | 600 Akureyri | Snædís Erla Kjartansdóttir, ráðgjafi | Jökull Tumi Reynisson, aðstoð |
kor | Karlakórinn Drynjandi | Söngstígur 7 | 640 Húsavík | Finnbogi Reyr Hermannsson, formaður | Úlfar Breki Dagsson, gjaldkeri |
blom | Blómabúðin Sóley | Sóleyjargata syðri 2 | 800 Selfoss | Aníta Líf Jónatansdóttir, eigandi | Mía Karen Stefnisdóttir, afgreiðsla |
vaktin | Öryggisvaktin Hrafn ehf. | Vaktarvegur 33 | 112 Reykjavík | Benjamín Dreki Vignisson, deildarstjóri | Embla Nótt Ragúelsdóttir, þjónusta |
golf | Golfklúbbur Sandvíkur | Flatarbraut 9 | 675 Raufarhöfn | Þorgerður Una Birgisdóttir, framkvæmdastjóri | Hilmir Örn Jósefsson, völlur |
mjolk | Mjólkurstofan Smári ehf. | Smáratún 4 | 860 Hvolsvöllur | Ragna Dís Valgeirsdóttir, gæðastjóri | Tómas Eldar Leifsson, sala | training:2
"""

TICKETS: Final = """
9 10:05 | ferdafelag | question take resolved @2 cause:question | Hvernig bæti ég við skála? | Góðan dag. Við erum að opna nýjan skála og finnum ekki hvar hann er stofnaður. | Sæl. Skálar eru undir Efni › Gististaðir. Ég setti einn inn sem fyrirmynd.
9 13:40 | kor | billing resolved @4 | Reikningur fyrir lén | Er lénið innifalið í áskriftinni? | Já, lénið fylgir áskriftinni og kemur ekki á sérstakan reikning.
8 09:30 | golf | fault resolved @3 | Rástímar birtast ekki | Rástímasíðan er auð frá því í morgun. | Einingin er komin í lag. Þetta var okkar villa og kostar ykkur ekkert.
8 11:15 | ferdafelag | request note reply @2 work:content | Þýða skilmála á ensku og pólsku | Okkur vantar skilmálana á ensku og pólsku fyrir sumarið. | Þýðingar koma frá þýðanda um mánaðamótin, við setjum inn þá. // Sæl Álfheiður. Þýðingarnar eru pantaðar og koma um mánaðamótin. Við látum vita þegar þær eru komnar inn.
7 14:20 | saeberg | request reply planned+6 @2 | Yfirfara tengingu við bókhaldskerfi | Afladagbókin skilar sér ekki öll í bókhaldið. Getið þið farið yfir tenginguna? | Við förum yfir hana saman. Dagurinn sem við ræddum er frátekinn.
7 09:10 | mjolk | training resolved @2 | Kennsla fyrir nýjan starfsmann | Tómas byrjaði hjá okkur um mánaðamótin og þarf kennslu. | Kennslan er bókuð og boðið sent.
6 10:45 | blom | question resolved @3 | Opnunartími á konudaginn | Hvernig breyti ég opnunartíma fyrir einn dag? | Undir Stillingar › Opnunartími er hnappurinn Undantekning.
6 13:05 | lesbok | question wait @3 | Staðfesta lén fyrir póstlista | Póstlistinn fer í ruslpóst hjá mörgum. | Við þurfum aðgang að lénaskráningunni ykkar. Getur þú sent hann?
5 15:10 | fakur | request reply planned+3 @0 | Ráðgjöf um leitarvélar fyrir vorferðir | Við viljum að vorferðirnar finnist betur. Hvað leggið þið til? | Við skoðum leitarorðin og leggjum fram tillögu á umsömdum degi.
5 09:25 | bakari | request wait @0 work:content | Vantar merki í hærri upplausn | Merkið er loðið á nýju síðunni. | Sendu okkur merkið sem SVG eða PDF og þá setjum við það inn.
5 11:50 | vaktin | question resolved @1 | Ábending um innskráningu | Sumir starfsmenn fá ekki kóðann í síma. | Símanúmerin vantaði landsnúmer. Þetta er leiðrétt.
4 13:35 | thel | fault call reply level3 @1 cause:upgrade minutes:22 | Villa eftir uppfærslu greiðslueiningar | Frá uppfærslunni í gær hafnar greiðslusíðan öllum kortum. | Fórum yfir villuna saman. Einingin er of gömul fyrir nýju útgáfuna. // Við erum með villuna í skoðun. Ákveða þarf hvort greiðslueiningin verður uppfærð.
4 10:20 | menning | request reply planned+2 @2 | Endurhanna umsóknarform um styrki | Formið er of langt og margir hætta í miðju kafi. | Drög að styttra formi verða tilbúin á umsömdum degi.
4 15:30 | isjaki | request approval hours:12 @0 work:development | Tengja bókunarvél við birgðir | Getum við sýnt laus sæti beint úr birgðakerfinu? |
3 09:40 | radgjof | question reply @3 | Tvö netföng á sama form | Er hægt að senda formið á tvö netföng? | Já, settu kommu á milli netfanganna í reitnum Viðtakendur.
3 14:15 | lyngmoi | question resolved @3 | Myndir af börnum | Hvernig felum við albúm fyrir öðrum en foreldrum? | Veldu Aðgangur › Innskráðir á albúminu.
3 11:00 | kvosin | fault wait @1 cause:hosting | Skírteini rann út á undirléni | Vafrinn varar við síðunni pantanir. | Skírteinið er endurnýjað. Sérðu enn viðvörunina?
3 10:30 | smidjan | request call reply @0 cause:third_party minutes:16 | Kortavefsjá annars fyrirtækis | Getið þið sett inn kortavefsjána frá landmælingunum? | Ræddum hvað þarf. Kortið er frá þriðja aðila og þarf verð. // Við biðjum um tilboð frá þeim sem eiga kortið og látum ykkur vita.
2 09:15 | bakari | fault callback @3 | Hringja til baka vegna greiðslusíðu | Greiðslusíðan frýs þegar keypt eru fleiri en þrjú brauð. Getið þið hringt? |
2 15:05 | hofn | question reply @1 | Skipakomur á forsíðu | Hvernig sýnum við aðeins skipakomur dagsins? | Settu síuna Dagsetning › Í dag á listann.
1 10:20 | brosid | fault take note @0 cause:hosting | Tölvupóstur úr tengiliðaformi berst ekki | Góðan dag. Tímapantanir úr forminu á vefnum hafa ekki borist í pósthólfið okkar síðan á föstudag. Getið þið athugað hvað veldur? | Móttökuþjónn hafnar sendingum, SPF-færslu vantar nýja vistfangið. Hýsing, því án gjalds.
1 11:47 | ylraekt | fault take level3 @2 | Leit á vefnum finnur ekki nýjar vörur | Vorlaukarnir finnast ekki í leitinni þó að þeir séu í vörulistanum. |
1 14:31 | grund | training take @0 | Ósk um kennslu fyrir tvo nýja starfsmenn | Tveir byrja hjá okkur í næsta mánuði. Hvenær gætuð þið kennt þeim? |
1 14:58 | lesbok | question take @3 | Myndir á forsíðu of hægar í síma | Forsíðan er lengi að birtast í síma eftir að við settum inn nýju kápurnar. |
1 15:40 | alftavik | request take @1 work:content | Breyta opnunartíma um páska í fæti | Opnunartíminn neðst á síðunni er enn páskatíminn. |
1 14:45 | vaktin | request management @5 | Ósamræmi í verðskrá | Verðskráin á vefnum er ekki sú sem við samþykktum. Við viljum svar frá stjórnanda. |
0 -200 | fakur | billing take @0 | Reikningur mars: spurt um tvö korter | Af hverju eru tvö korter fyrir símtalið 12. mars? |
0 -160 | naust | request work:content | Setja inn matseðil sumarsins, 14 síður | Matseðillinn er í viðhengi. Hann þarf að vera kominn inn fyrir helgi. |
0 -123 | lyngmoi | question take @3 cause:question | Nýr notandi kemst ekki inn í vefumsjón | Orri fær villuna Rangt lykilorð þó að hann hafi nýlega skipt. |
0 -85 | lundey | request take @1 work:development | Tengja bókunarvél við forsíðu | Við viljum að gestir geti bókað beint af forsíðunni. |
0 -8 | saeberg | fault critical take @2 | Netverslun svarar ekki, pantanir stöðvast | Enginn kemst í körfuna. Pantanir eru stopp. |
0 -62 | kvosin | question | Lokun á sumardaginn fyrsta | Hvernig auglýsum við lokun á forsíðunni? |
0 -43 | lundey | fault critical take level3 @1 | Vefurinn sýnir auða síðu eftir uppfærslu | Gestir sjá aðeins hvíta síðu. Þetta er mjög aðkallandi. |
0 -41 | hofn | question level3 @2 | Aðgengisskýrsla: ábendingar um lit á töflum | Úttektin segir að birtuskilin í gjaldskránni séu of lítil. |
0 -22 | ferdafelag | question callback | Má færa fréttir á milli flokka? | Við viljum færa gamlar fréttir í nýjan flokk. Endilega hringið. |
0 -18 | golf | request work:content | Mótaskrá sumarsins | Mótaskráin er í viðhengi, má hún fara á forsíðuna? |
0 -12 | blom | billing | Vantar afrit af reikningi | Getið þið sent afrit af reikningi febrúar? |
0 -9 | mjolk | question | Starfsmannasíðan | Hvernig röðum við starfsmönnum eftir deildum? |
0 -6 | radgjof | training second | Námskeið í maí | Er laust á námskeiðið í maí? |
0 -4 | kor | question second | Upptökur á vefnum | Hvað má upptaka vera stór? |
"""

CALLS: Final = """
lundey | 7 | question @1 | Spurði hvernig bókunarform er falið utan opnunartíma. Sýndi stillinguna.
naust | 24 | request work:content @3 | Setti inn hádegismatseðil vikunnar og tvær myndir.
* | 4 | question @0 | Gleymt lykilorð, sendi nýjan hlekk.
grund | 38 | training work:training @2 | Kennsla á fréttakerfið í síma, farið yfir myndir og flokka.
thel | 12 | question @1 | Spurt um sendingarkostnað í netverslun.
* | 9 | question @3 | Leiðbeindi um myndastærðir á forsíðu.
lesbok | 51 | request work:content @2 | Tólf nýjar bækur settar inn með kápum og verði.
saeberg | 17 | fault cause:hosting @0 | Vefurinn hægur, diskur á vefþjóni fullur. Lagað.
* | 6 | billing @4 | Spurning um reikning, útskýrði korterin.
mjolk | 29 | training work:training @2 | Kennsla fyrir nýjan starfsmann, fyrri hluti.
alftavik | 14 | request work:content @1 | Nýr opnunartími settur í fót og á forsíðu.
fakur | 8 | question @3 | Vildi vita hvernig tölfræði er skoðuð.
* | 11 | question @1 | Tengill virkaði ekki, vantaði skástrik.
hofn | 33 | request work:content @3 | Gjaldskrá hafnarinnar uppfærð, fjórar töflur.
vaktin | 19 | fault cause:own_fault @0 | Eyðublað sendi tvöfalt. Okkar villa, lagað.
isjaki | 26 | request work:content @2 | Ferðalýsingar vorsins yfirfarnar og settar inn.
* | 5 | question @3 | Hvernig er mynd tekin úr birtingu.
smidjan | 43 | request work:content @1 | Verkefnasíða með tuttugu myndum sett upp.
"""

ATTENDEES: Final = """
Aldís Vala
Breki Hrafn
Dísa Marín
Egill Þorri
Fanney Rós
Grímur Ari
Hugrún Lóa

Júlía Sunna
Kjartan Blær

Lárus Elí
Melkorka Dúa
Njáll Orri
Oddný Hlíf
Pétur Váli

Rúna Björk
Sturla Kár
"""

DATA: Final = DemoData(
    name="Norðurvefur",
    fields={
        "legal_name": "Norðurvefur ehf.",
        "tagline": "Vefir og þjónusta",
        "street": "Glerárgata 99",
        "postcode": "600",
        "city": "Akureyri",
        "email": "thjonusta@nordurvefur.example",
        "phone": "+354 555 0100",
        "payment_days": 14,
    },
    people=PEOPLE,
    clients=CLIENTS,
    tickets=TICKETS,
    calls=CALLS,
    attendees=ATTENDEES,
    course={"name": "Vefumsjón frá grunni", "summary": "Efni, myndir og fréttir á eigin vef; tvær klukkustundir."},
    series_course={"name": "Fréttir og myndir á vefnum", "summary": "Fréttir skrifaðar, myndir skornar til og hvort tveggja birt; ein klukkustund."},
    places=("Kópavogur, salur 2", "Akureyri, Glerárgata", "Á netinu"),
    phone="+354 555 2{}",
    first_ticket=4151,
)
