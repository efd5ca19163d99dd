<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="is">
<context>
    <name>calls</name>
    <message>
        <source>Attach to the 1st open ticket</source>
        <translation>Tengja fyrstu opnu beiðninni</translation>
    </message>
    <message>
        <source>Attach to the 2nd open ticket</source>
        <translation>Tengja annarri opnu beiðninni</translation>
    </message>
    <message>
        <source>Attach to the 3rd open ticket</source>
        <translation>Tengja þriðju opnu beiðninni</translation>
    </message>
    <message>
        <source>Attach to the 4th open ticket</source>
        <translation>Tengja fjórðu opnu beiðninni</translation>
    </message>
    <message>
        <source>Attach to the 5th open ticket</source>
        <translation>Tengja fimmtu opnu beiðninni</translation>
    </message>
    <message>
        <source>Attach to the 6th open ticket</source>
        <translation>Tengja sjöttu opnu beiðninni</translation>
    </message>
    <message>
        <source>Attach to the 7th open ticket</source>
        <translation>Tengja sjöundu opnu beiðninni</translation>
    </message>
    <message>
        <source>Attach to the 8th open ticket</source>
        <translation>Tengja áttundu opnu beiðninni</translation>
    </message>
    <message>
        <source>Attach to the 9th open ticket</source>
        <translation>Tengja níundu opnu beiðninni</translation>
    </message>
    <message>
        <source>Call type: question</source>
        <translation>Tegund símtals: spurning</translation>
    </message>
    <message>
        <source>Call type: request</source>
        <translation>Tegund símtals: verkbeiðni</translation>
    </message>
    <message>
        <source>Call type: fault</source>
        <translation>Tegund símtals: bilun</translation>
    </message>
    <message>
        <source>Call type: invoicing</source>
        <translation>Tegund símtals: reikningar</translation>
    </message>
    <message>
        <source>Call type: training</source>
        <translation>Tegund símtals: kennsla</translation>
    </message>
    <message>
        <source>Another caller</source>
        <translation>Annar hringjandi</translation>
    </message>
    <message>
        <source>Say who is calling</source>
        <translation>Skrá hver hringir</translation>
    </message>
    <message>
        <source>Make a ticket of this call</source>
        <translation>Búa til beiðni úr þessu símtali</translation>
    </message>
    <message>
        <source>Open the call's ticket in the queue</source>
        <translation>Opna beiðni símtalsins í biðröðinni</translation>
    </message>
    <message>
        <source>Enter afterwards</source>
        <translation>Skrá eftir á</translation>
    </message>
    <message>
        <source>Enter a call after the fact</source>
        <translation>Skrá símtal eftir á</translation>
    </message>
    <message>
        <source>Never charge</source>
        <translation>Aldrei rukka</translation>
    </message>
    <message>
        <source>Mark the call misdialled or missed: it is never charged</source>
        <translation>Merkja símtalið sem ranglega valið eða ósvarað: það er aldrei rukkað</translation>
    </message>
    <message>
        <source>Back to the call on the line</source>
        <translation>Til baka í símtalið sem er í gangi</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Dagurinn á undan</translation>
    </message>
    <message>
        <source>Calls of the day before</source>
        <translation>Símtöl dagsins á undan</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Næsti dagur</translation>
    </message>
    <message>
        <source>Calls of the day after</source>
        <translation>Símtöl næsta dags</translation>
    </message>
    <message>
        <source>Orders chargeable work</source>
        <translation>Má panta gjaldskylda vinnu</translation>
    </message>
    <message>
        <source>Phone pack, {month}</source>
        <translation>Símaþjónustupakki, {month}</translation>
    </message>
    <message>
        <source>Phone pack, contract year</source>
        <translation>Símaþjónustupakki, samningsár</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>enginn skráður enn</translation>
    </message>
    <message>
        <source>due by {day:date}</source>
        <translation>í síðasta lagi {day:date}</translation>
    </message>
    <message>
        <source>Included training left</source>
        <translation>Innifalin kennsla eftir</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>Reikningar komnir fram yfir eindaga</translation>
    </message>
    <message>
        <source>Name, company or number</source>
        <translation>Nafn, fyrirtæki eða númer</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Hreinsa reitinn</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tími</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengd</translation>
    </message>
    <message>
        <source>Qtr</source>
        <translation>Kort.</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Hringjandi</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Gjald</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvers vegna</translation>
    </message>
    <message>
        <source>Called out</source>
        <translation>Hringt út</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>á reikningi</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Símtöl í dag</translation>
    </message>
    <message>
        <source>Calls on {day:day}</source>
        <translation>Símtöl {day:day}</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Aftur til dagsins í dag</translation>
    </message>
    <message>
        <source>A call that was not timed can be entered afterwards.</source>
        <translation>Símtal sem var ekki tímamælt má skrá eftir á.</translation>
    </message>
    <message>
        <source>No calls yet today</source>
        <translation>Engin símtöl enn í dag</translation>
    </message>
    <message>
        <source>No calls that day</source>
        <translation>Engin símtöl þann dag</translation>
    </message>
    <message>
        <source>Call logged ({who}, {length:duration}). Say whose it is: then it has a price.</source>
        <translation>Símtal skráð ({who}, {length:duration}). Skráðu hver á það: þá fær það verð.</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Opna símtalið</translation>
    </message>
    <message>
        <source>Call logged ({who}, {length:duration}). Its charge is held.</source>
        <translation>Símtal skráð ({who}, {length:duration}). Gjaldið bíður staðfestingar.</translation>
    </message>
    <message>
        <source>Call logged ({who}, {length:duration}): {cost}</source>
        <translation>Símtal skráð ({who}, {length:duration}): {cost}</translation>
    </message>
    <message>
        <source>Time on calls</source>
        <translation>Tími í símtölum</translation>
    </message>
    <message>
        <source>Charged without VAT</source>
        <translation>Gjald án VSK</translation>
    </message>
    <message>
        <source>Held calls</source>
        <translation>Símtöl sem bíða staðfestingar</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls are parked and wait in the bar above.</source>
        <translation><numerusform>{n} símtali var lagt og bíður í stikunni fyrir ofan.</numerusform><numerusform>{n} símtölum var lagt og þau bíða í stikunni fyrir ofan.</numerusform></translation>
    </message>
    <message>
        <source>The clock runs from the first second. Who calls can be said while it runs, or before, at the left.</source>
        <translation>Klukkan gengur frá fyrstu sekúndu. Hver hringir má skrá á meðan, eða áður, vinstra megin.</translation>
    </message>
    <message>
        <source>No call is running</source>
        <translation>Ekkert símtal er í gangi</translation>
    </message>
    <message>
        <source>Say who called: pick a caller or company.</source>
        <translation>Skráðu hver hringdi: veldu hringjanda eða fyrirtæki.</translation>
    </message>
    <message>
        <source>Minutes, or until</source>
        <translation>Mínútur, eða til kl.</translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation>Skrá símtalið</translation>
    </message>
    <message>
        <source>Nobody fits. Try another part of the name.</source>
        <translation>Enginn passar. Reyndu annan hluta nafnsins.</translation>
    </message>
    <message>
        <source>No ticket</source>
        <translation>Engin beiðni</translation>
    </message>
    <message>
        <source>A time looks like 14:05.</source>
        <translation>Tími lítur svona út: 14:05.</translation>
    </message>
    <message>
        <source>Write minutes, such as 12, or the time the call ended, such as 14:17.</source>
        <translation>Skrifaðu mínútur, t.d. 12, eða hvenær símtalinu lauk, t.d. 14:17.</translation>
    </message>
    <message>
        <source>The call ends before it begins: write when it ended, or how many minutes it took.</source>
        <translation>Símtalinu lýkur áður en það hefst: skrifaðu hvenær því lauk eða hve margar mínútur það tók.</translation>
    </message>
    <message>
        <source>Caller's name</source>
        <translation>Nafn hringjanda</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Fyrirtæki</translation>
    </message>
    <message>
        <source>A new caller</source>
        <translation>Nýr hringjandi</translation>
    </message>
    <message>
        <source>Add caller</source>
        <translation>Bæta hringjanda við</translation>
    </message>
    <message>
        <source>Call of {at:moment}. Changes are kept on its record, and it is priced anew.</source>
        <translation>Símtal {at:moment}. Breytingar eru skráðar og verðið reiknað upp á nýtt.</translation>
    </message>
    <message>
        <source>It stays on record with its notes and is never charged. This can't be taken back.</source>
        <translation>Það geymist með athugasemdum sínum og er aldrei rukkað. Þetta er ekki hægt að afturkalla.</translation>
    </message>
    <message>
        <source>Call of {at:moment}, never charged.</source>
        <translation>Símtal {at:moment}, aldrei rukkað.</translation>
    </message>
    <message>
        <source>Call of {at:moment}. It is on an invoice and can't be changed here.</source>
        <translation>Símtal {at:moment}. Það er á reikningi og því verður ekki breytt hér.</translation>
    </message>
    <message>
        <source>Never charge this call?</source>
        <translation>Aldrei rukka þetta símtal?</translation>
    </message>
    <message>
        <source>This call is parked: go on with it in the bar above.</source>
        <translation>Þessu símtali var lagt: haltu áfram með það í stikunni fyrir ofan.</translation>
    </message>
    <message>
        <source>Say who calls first: a ticket is somebody's.</source>
        <translation>Skráðu fyrst hver hringir: beiðni á sér alltaf viðskiptavin.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Ósvarað</translation>
    </message>
    <message>
        <source>Misdialled</source>
        <translation>Rangt númer</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Innifalið</translation>
    </message>
    <message>
        <source>Chargeable</source>
        <translation>Gjaldskylt</translation>
    </message>
    <message>
        <source>Not the desk's work</source>
        <translation>Ekki verk þjónustuborðsins</translation>
    </message>
    <message>
        <source>Total without VAT</source>
        <translation>Samtals án VSK</translation>
    </message>
    <message>
        <source>Began {clock}</source>
        <translation>Hófst {clock}</translation>
    </message>
    <message>
        <source>{start:clock}–{end:clock}</source>
        <translation>{start:clock}–{end:clock}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>bíður</translation>
    </message>
    <message>
        <source>the call has ended</source>
        <translation>símtalinu er lokið</translation>
    </message>
    <message>
        <source>No. {n} begins {clock}</source>
        <translation>{n}. korter hefst {clock}</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Kostnaður hingað til</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnaður</translation>
    </message>
    <message>
        <source>Hour {n}</source>
        <translation>{n}. klukkustund</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>pakki</translation>
    </message>
    <message>
        <source>included</source>
        <translation>innifalið</translation>
    </message>
    <message>
        <source>parked, time stands still</source>
        <translation>lagt til hliðar, tíminn stendur kyrr</translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation>Hver hringir</translation>
    </message>
    <message>
        <source>Called lately</source>
        <translation>Hringdu nýlega</translation>
    </message>
    <message>
        <source>None. Ctrl+N makes one of this call.</source>
        <translation>Engar. Ctrl+N býr til beiðni úr þessu símtali.</translation>
    </message>
    <message>
        <source>This is their first call.</source>
        <translation>Þetta er fyrsta símtalið þeirra.</translation>
    </message>
    <message>
        <source>Type who is calling and press Enter: the call starts with that caller.</source>
        <translation>Skrifaðu hver hringir og ýttu á Enter: símtalið hefst með þeim hringjanda.</translation>
    </message>
    <message>
        <source>Nobody is named yet. Type any part of a name, company or number; Enter takes the first.</source>
        <translation>Enginn er skráður enn. Skrifaðu hluta af nafni, fyrirtæki eða númeri; Enter velur þann fyrsta.</translation>
    </message>
    <message>
        <source>Call {day}: {text}. {cost}</source>
        <translation>Símtal {day}: {text}. {cost}</translation>
    </message>
    <message>
        <source>Start a call with {who}</source>
        <translation>Hefja símtal við {who}</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>Án athugasemda</translation>
    </message>
    <message>
        <source>Subject of the new ticket</source>
        <translation>Efni nýju beiðninnar</translation>
    </message>
    <message>
        <source>Make the ticket</source>
        <translation>Búa til beiðni</translation>
    </message>
    <message>
        <source>What was said and done; kept as you type</source>
        <translation>Hvað var sagt og gert; vistast jafnóðum</translation>
    </message>
    <message>
        <source>The customer was told the hours</source>
        <translation>Viðskiptavini var sagt frá tímafjölda</translation>
    </message>
    <message>
        <source>Saved {clock}</source>
        <translation>Vistað {clock}</translation>
    </message>
    <message>
        <source>Not saved yet, the text is kept here</source>
        <translation>Ekki vistað enn, textinn geymist hér</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Enginn vefur</translation>
    </message>
    <message>
        <source>No price: nobody knows whose call it is</source>
        <translation>Ekkert verð: óvíst er hver á símtalið</translation>
    </message>
    <message>
        <source>Other software, not the desk's work</source>
        <translation>Annar hugbúnaður, ekki okkar verk</translation>
    </message>
    <message>
        <source>Our own fault, free</source>
        <translation>Okkar villa, án gjalds</translation>
    </message>
    <message>
        <source>Our hosting, free</source>
        <translation>Okkar hýsing, án gjalds</translation>
    </message>
    <message>
        <source>Question about an invoice, free</source>
        <translation>Spurning um reikning, án gjalds</translation>
    </message>
    <message>
        <source>In the subscription</source>
        <translation>Innifalið í áskrift</translation>
    </message>
    <message>
        <source>Estimate, in the subscription</source>
        <translation>Verðáætlun, innifalin í áskrift</translation>
    </message>
    <message>
        <source>Part of the product</source>
        <translation>Hluti af vörunni</translation>
    </message>
    <message>
        <source>Level 1, free</source>
        <translation>Stig 1, án gjalds</translation>
    </message>
    <message>
        <source>In the support agreement</source>
        <translation>Innifalið í þjónustusamningi</translation>
    </message>
    <message>
        <source>Maintenance contract, our own fault</source>
        <translation>Viðhaldssamningur, okkar villa</translation>
    </message>
    <message>
        <source>Maintenance contract, upgrade</source>
        <translation>Viðhaldssamningur, uppfærsla</translation>
    </message>
    <message>
        <source>Maintenance, free</source>
        <translation>Viðhald, án gjalds</translation>
    </message>
    <message>
        <source>Open course</source>
        <translation>Opið námskeið</translation>
    </message>
    <message>
        <source>By the service agreement</source>
        <translation>Samkvæmt þjónustusamningi</translation>
    </message>
    <message>
        <source>By the hour, no service agreement</source>
        <translation>Eftir tíma, enginn þjónustusamningur</translation>
    </message>
    <message>
        <source>Consultant price, no support agreement</source>
        <translation>Ráðgjafarverð, enginn þjónustusamningur</translation>
    </message>
    <message>
        <source>Ordered work, consultant price</source>
        <translation>Pöntuð vinna, ráðgjafarverð</translation>
    </message>
    <message>
        <source>Usage support, outside the phone pack</source>
        <translation>Notendaaðstoð, utan símapakka</translation>
    </message>
    <message>
        <source>Fault, no maintenance contract</source>
        <translation>Bilun, enginn viðhaldssamningur</translation>
    </message>
    <message>
        <source>Upgrade, no maintenance contract</source>
        <translation>Uppfærsla, enginn viðhaldssamningur</translation>
    </message>
    <message>
        <source>Upgrade to a new major version</source>
        <translation>Uppfærsla í nýja aðalútgáfu</translation>
    </message>
    <message>
        <source>{why} · running</source>
        <translation>{why} · í gangi</translation>
    </message>
    <message>
        <source>{why} · on hold</source>
        <translation>{why} · í bið</translation>
    </message>
    <message>
        <source>{why} · parked</source>
        <translation>{why} · lagt til hliðar</translation>
    </message>
    <message>
        <source>Missed, never charged</source>
        <translation>Ósvarað, aldrei rukkað</translation>
    </message>
    <message>
        <source>Misdialled, never charged</source>
        <translation>Rangt númer, aldrei rukkað</translation>
    </message>
    <message>
        <source>Goodwill, not charged</source>
        <translation>Fellt niður</translation>
    </message>
    <message>
        <source>Usage support, the phone pack is used up</source>
        <translation>Notendaaðstoð, símapakkinn er búinn</translation>
    </message>
    <message>
        <source>Included training, {n} quarters left</source>
        <translation>Innifalin kennsla, {n} × 15 mín. eftir</translation>
    </message>
    <message>
        <source>Phone pack, {n} left this month</source>
        <translation>Símapakki, {n} eftir í mánuðinum</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>Úr útgáfu</translation>
    </message>
    <message>
        <source>To version</source>
        <translation>Í útgáfu</translation>
    </message>
    <message>
        <source>A call whose caller is not known was still running when the program stopped. It was last seen at {at:moment}, after {length} minutes. Time since then is not counted unless the call went on.</source>
        <translation>Símtal við óþekktan hringjanda var enn í gangi þegar forritið stöðvaðist. Það sást síðast {at:moment}, eftir {length} mínútur. Tíminn síðan þá er ekki talinn nema símtalið hafi haldið áfram.</translation>
    </message>
</context>
</TS>
