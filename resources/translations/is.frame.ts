<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="is" sourcelanguage="en">
<context>
    <name>frame</name>
    <message>
        <source>Language</source>
        <translation>Tungumál</translation>
    </message>
    <message>
        <source>The language of the window; papers are in the customer's language.</source>
        <translation>Tungumál gluggans; skjöl eru á máli viðskiptavinarins.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Ljóst eða dökkt</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop says.</source>
        <translation>Ljóst, dökkt eða eins og skjáborðið segir til um.</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Þéttar raðir</translation>
    </message>
    <message>
        <source>Shows more rows of a table at once.</source>
        <translation>Sýnir fleiri raðir töflu í einu.</translation>
    </message>
    <message>
        <source>The desktop's font</source>
        <translation>Letur skjáborðsins</translation>
    </message>
    <message>
        <source>Writes the window in the desktop's own typeface instead of Inter.</source>
        <translation>Sýnir gluggann með letri skjáborðsins í stað Inter.</translation>
    </message>
    <message>
        <source>Quarter sound</source>
        <translation>Hljóð við korter</translation>
    </message>
    <message>
        <source>Plays a soft sound one minute before a new quarter hour begins.</source>
        <translation>Spilar lágt hljóð einni mínútu áður en nýtt korter hefst.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Eins og skjáborðið</translation>
    </message>
    <message>
        <source>Light or dark as the desktop says</source>
        <translation>Ljóst eða dökkt eins og skjáborðið</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Ljóst útlit</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dökkt útlit</translation>
    </message>
    <message>
        <source>Light or dark: as the desktop</source>
        <translation>Ljóst eða dökkt: eins og skjáborðið</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Borð</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Sýn</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Beiðni</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Símtal</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Fara</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjálp</translation>
    </message>
    <message>
        <source>Start or finish call</source>
        <translation>Hefja eða ljúka símtali</translation>
    </message>
    <message>
        <source>Start a call, or finish the one running</source>
        <translation>Hefja símtal eða ljúka því sem er í gangi</translation>
    </message>
    <message>
        <source>Hold or resume</source>
        <translation>Í bið eða áfram</translation>
    </message>
    <message>
        <source>Hold the call, or resume it</source>
        <translation>Setja símtalið í bið eða halda því áfram</translation>
    </message>
    <message>
        <source>Park and start another</source>
        <translation>Leggja til hliðar og hefja annað</translation>
    </message>
    <message>
        <source>Park the call and start another</source>
        <translation>Leggja símtalið til hliðar og hefja annað</translation>
    </message>
    <message>
        <source>Start call</source>
        <translation>Hefja símtal</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Leita eða framkvæma</translation>
    </message>
    <message>
        <source>Open the last call</source>
        <translation>Opna síðasta símtal</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ljúka</translation>
    </message>
    <message>
        <source>on hold, time stands still</source>
        <translation>í bið, tíminn stendur kyrr</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Óþekktur hringjandi</translation>
    </message>
    <message>
        <source>Go on with the parked call of {who}</source>
        <translation>Halda áfram með símtalið sem bíður: {who}</translation>
    </message>
    <message>
        <source>no charge</source>
        <translation>án gjalds</translation>
    </message>
    <message>
        <source>Last call {at:clock} · {length:duration} · {cost}</source>
        <translation>Síðasta símtal kl. {at:clock} · {length:duration} · {cost}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Halda áfram</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Í bið</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>ekkert verð enn</translation>
    </message>
    <message>
        <source>1st quarter</source>
        <translation>1. korter</translation>
    </message>
    <message>
        <source>2nd quarter</source>
        <translation>2. korter</translation>
    </message>
    <message>
        <source>3rd quarter</source>
        <translation>3. korter</translation>
    </message>
    <message>
        <source>4th quarter</source>
        <translation>4. korter</translation>
    </message>
    <message>
        <source>5th quarter</source>
        <translation>5. korter</translation>
    </message>
    <message>
        <source>6th quarter</source>
        <translation>6. korter</translation>
    </message>
    <message>
        <source>7th quarter</source>
        <translation>7. korter</translation>
    </message>
    <message>
        <source>8th quarter</source>
        <translation>8. korter</translation>
    </message>
    <message>
        <source>{clock} left</source>
        <translation>{clock} eftir</translation>
    </message>
    <message>
        <source>Quarter {n}</source>
        <translation>Korter {n}</translation>
    </message>
    <message>
        <source>What was saved is safe. The report below helps to mend it; it holds none of your customers' data.</source>
        <translation>Það sem var vistað er öruggt. Skýrslan hér að neðan hjálpar við að laga villuna; í henni eru engin gögn um viðskiptavini.</translation>
    </message>
    <message>
        <source>A fault in Quarterdesk</source>
        <translation>Villa í Quarterdesk</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Skýrsla</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Afrita skýrsluna</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Halda áfram að vinna</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Eitthvað fór úrskeiðis í forritinu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reyna aftur</translation>
    </message>
    <message>
        <source>The call with {who} was still running when the program stopped. It was last seen at {at:moment}, after {length} minutes. Time since then is not counted unless the call went on.</source>
        <translation>Símtalið við {who} var enn í gangi þegar forritið stöðvaðist. Það sást síðast {at:moment}, eftir {length} mínútur. Tíminn síðan þá er ekki talinn nema símtalið hafi haldið áfram.</translation>
    </message>
    <message>
        <source>A call was not finished</source>
        <translation>Símtali var ekki lokið</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Henda því</translation>
    </message>
    <message>
        <source>End it there</source>
        <translation>Ljúka því þá</translation>
    </message>
    <message>
        <source>The call goes on</source>
        <translation>Símtalið heldur áfram</translation>
    </message>
    <message>
        <source>VAT {rate:percent}</source>
        <translation>VSK {rate:percent}</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Opna gagnagrunn</translation>
    </message>
    <message>
        <source>Where the data lives</source>
        <translation>Hvar gögnin eru</translation>
    </message>
    <message>
        <source>The desk's name</source>
        <translation>Nafn þjónustuborðsins</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nafnið þitt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Skrá</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Velja skrá…</translation>
    </message>
    <message>
        <source>Open an existing database…</source>
        <translation>Opna gagnagrunn sem er til…</translation>
    </message>
    <message>
        <source>Try it with examples</source>
        <translation>Prófa með dæmum</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Til baka</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Áfram</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Skref {n} af {all}</translation>
    </message>
    <message>
        <source>Which promise does your desk keep?</source>
        <translation>Hvaða loforð heldur þjónustuborðið?</translation>
    </message>
    <message>
        <source>Pick the one nearest to yours. It becomes your own copy: hours, promises and prices can all be changed later.</source>
        <translation>Veldu það sem er líkast þínu. Það verður þitt eintak: opnunartíma, loforðum og verði má breyta síðar.</translation>
    </message>
    <message>
        <source>Whose desk is it?</source>
        <translation>Hvers er þjónustuborðið?</translation>
    </message>
    <message>
        <source>The name stands on price lists and invoices. You become its administrator.</source>
        <translation>Nafnið stendur á gjaldskrám og reikningum. Þú verður stjórnandi.</translation>
    </message>
    <message>
        <source>Where does the data live?</source>
        <translation>Hvar eiga gögnin að vera?</translation>
    </message>
    <message>
        <source>One file on this machine. It can be moved and backed up like any other.</source>
        <translation>Ein skrá á þessari tölvu. Hana má færa og taka afrit af eins og öðrum skrám.</translation>
    </message>
    <message>
        <source>Set up the desk</source>
        <translation>Stofna þjónustuborðið</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Nafn vantar.</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the GNU General Public License, version 3 or later. Typeface Inter (SIL Open Font License), icons Phosphor (MIT), Qt for Python (LGPL).</source>
        <translation>Útgáfa {version}. Frjáls hugbúnaður með GNU General Public License, útgáfu 3 eða síðari. Letur: Inter (SIL Open Font License), tákn: Phosphor (MIT), Qt for Python (LGPL).</translation>
    </message>
    <message>
        <source>Find anything, or do anything by name</source>
        <translation>Finna hvað sem er eða framkvæma eftir heiti</translation>
    </message>
    <message>
        <source>Show more rows of a table at once</source>
        <translation>Sýna fleiri raðir töflu í einu</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klippa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Afrita</translation>
    </message>
    <message>
        <source>Copy the text, or the rows chosen</source>
        <translation>Afrita textann eða valdar raðir</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Líma</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Velja allt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Hætta</translation>
    </message>
    <message>
        <source>Quit Quarterdesk</source>
        <translation>Hætta í Quarterdesk</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Lyklar</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Sýna alla flýtilykla</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Sýna möppu með skráningu</translation>
    </message>
    <message>
        <source>Open the folder of crash reports</source>
        <translation>Opna möppuna með villuskýrslum</translation>
    </message>
    <message>
        <source>About Quarterdesk</source>
        <translation>Um Quarterdesk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Loka</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Símtöl</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Námskeið</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Reikningar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Stillingar</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Útlit og tungumál</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Lögheiti</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Sími</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Þjónustuloforð</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Gjaldmiðill</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Gagnagrunnur</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Þetta þjónustuborð</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aðgerð</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Námskeið</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Tengiliður</translation>
    </message>
    <message>
        <source>An action, a customer, a ticket number, an invoice</source>
        <translation>Aðgerð, viðskiptavinur, málsnúmer, reikningur</translation>
    </message>
    <message>
        <source>Nothing is called that. Try a part of a name, or a number.</source>
        <translation>Ekkert heitir þetta. Reyndu hluta úr nafni eða númer.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Loforð</translation>
    </message>
    <message>
        <source>Prices, without VAT</source>
        <translation>Verð án VSK</translation>
    </message>
    <message>
        <source>{hours}, Mon–Fri</source>
        <translation>{hours}, mán.–fös.</translation>
    </message>
    <message>
        <source>Our assumptions, please check: the source does not say</source>
        <translation>Forsendur okkar, athugið: heimildin segir ekki til um þetta</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Neyðarvakt</translation>
    </message>
    <message>
        <source>all other hours</source>
        <translation>allan annan tíma</translation>
    </message>
    <message>
        <source>Critical faults</source>
        <translation>Alvarlegar bilanir</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Bilanir</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Þjónustuborð</translation>
    </message>
    <message>
        <source>Support hours</source>
        <translation>Þjónustutími</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Vinnutími</translation>
    </message>
    <message>
        <source>Reply to a request</source>
        <translation>Svar við beiðni</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>Hringt til baka</translation>
    </message>
    <message>
        <source>Start of work</source>
        <translation>Vinna hefst</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lausn</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Frétt af framvindu</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Ísland</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noregur</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grikkland</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>{price:money} an hour</source>
        <translation>{price:money} á klukkustund</translation>
    </message>
    <message>
        <source>{price:money} a quarter hour</source>
        <translation>{price:money} á hverjar 15 mín.</translation>
    </message>
    <message>
        <source>{price:money} a site</source>
        <translation>{price:money} á vef</translation>
    </message>
    <message>
        <source>{price:money} a pair</source>
        <translation>{price:money} á hverja tvo</translation>
    </message>
    <message>
        <source>{price:money} a year</source>
        <translation>{price:money} á ári</translation>
    </message>
    <message>
        <source>by started quarter hours</source>
        <translation>hverjar byrjaðar 15 mín.</translation>
    </message>
    <message>
        <source>by started hours</source>
        <translation>hver byrjuð klukkustund</translation>
    </message>
    <message>
        <source>Same business day</source>
        <translation>Samdægurs á virkum degi</translation>
    </message>
    <message>
        <source>Same business day when it came by {cutoff:clock}</source>
        <translation>Samdægurs ef beiðnin barst fyrir kl. {cutoff:clock}</translation>
    </message>
    <message numerus="yes">
        <source>Within {n} business days</source>
        <translation><numerusform>Næsta virka dag</numerusform><numerusform>Innan {n} virkra daga</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Within {n} weeks</source>
        <translation><numerusform>Innan viku</numerusform><numerusform>Innan {n} vikna</numerusform></translation>
    </message>
    <message>
        <source>latest: the same business day</source>
        <translation>í síðasta lagi samdægurs</translation>
    </message>
    <message numerus="yes">
        <source>latest: within {n} business days</source>
        <translation><numerusform>í síðasta lagi næsta virka dag</numerusform><numerusform>í síðasta lagi innan {n} virkra daga</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>latest: within {n} weeks</source>
        <translation><numerusform>í síðasta lagi innan viku</numerusform><numerusform>í síðasta lagi innan {n} vikna</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>latest: within {n} minutes</source>
        <translation><numerusform>í síðasta lagi innan mínútu</numerusform><numerusform>í síðasta lagi innan {n} mínútna</numerusform></translation>
    </message>
    <message>
        <source>With the next release</source>
        <translation>Með næstu útgáfu</translation>
    </message>
    <message>
        <source>At once, at every hour</source>
        <translation>Strax, allan sólarhringinn</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Strax</translation>
    </message>
    <message>
        <source>{what} ({which})</source>
        <translation>{what} ({which})</translation>
    </message>
    <message>
        <source>Agreed for each case</source>
        <translation>Samið um hverju sinni</translation>
    </message>
    <message>
        <source>Desk open until {at:clock}</source>
        <translation>Borð opið til {at:clock}</translation>
    </message>
    <message>
        <source>Phone open until {at:clock}</source>
        <translation>Sími opinn til {at:clock}</translation>
    </message>
    <message>
        <source>Support open until {at:clock}</source>
        <translation>Þjónusta opin til {at:clock}</translation>
    </message>
    <message>
        <source>Desk closed until {at:moment}</source>
        <translation>Borð lokað þar til {at:moment}</translation>
    </message>
    <message>
        <source>Phone closed until {at:moment}</source>
        <translation>Sími lokaður þar til {at:moment}</translation>
    </message>
    <message>
        <source>Support closed until {at:moment}</source>
        <translation>Þjónusta lokuð þar til {at:moment}</translation>
    </message>
    <message>
        <source>Work done until {at:clock}</source>
        <translation>Unnið til {at:clock}</translation>
    </message>
    <message>
        <source>No work until {at:moment}</source>
        <translation>Vinna hefst {at:moment}</translation>
    </message>
    <message>
        <source>Offline since {at:clock}</source>
        <translation>Án tengingar frá kl. {at:clock}</translation>
    </message>
    <message>
        <source>In sync {at:clock}</source>
        <translation>Samstillt kl. {at:clock}</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Loka skilaboðunum</translation>
    </message>
    <message>
        <source>This could not be done because of a fault in the program. A report was written; nothing you typed is lost.</source>
        <translation>Þetta tókst ekki vegna villu í forritinu. Skýrsla var skrifuð; ekkert sem þú slóst inn glatast.</translation>
    </message>
    <message>
        <source>The computer could not do this: {why}. Nothing you typed is lost.</source>
        <translation>Tölvan gat ekki gert þetta: {why}. Ekkert sem þú slóst inn glatast.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Í lagi</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Opna skrá</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Afturkalla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Endurtaka</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eyða</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Já</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>The settings could not be kept: {why}. They hold until the program ends.</source>
        <translation>Ekki tókst að geyma stillingarnar: {why}. Þær gilda þar til forritinu er lokað.</translation>
    </message>
</context>
</TS>
