<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="is">
<context>
    <name>charge</name>
    <message>
        <source>This concerns other software, which the desk normally does not help with; a colleague may take it on and note why.</source>
        <translation>Þetta varðar annan hugbúnað sem þjónustuborðið aðstoðar alla jafna ekki með; starfsmaður getur tekið málið að sér og skráð ástæðuna.</translation>
    </message>
    <message>
        <source>The fault is in our own software, so putting it right costs nothing.</source>
        <translation>Gallinn er í okkar eigin hugbúnaði og lagfæringin kostar því ekkert.</translation>
    </message>
    <message>
        <source>The cause lies in our hosting, so putting it right costs nothing.</source>
        <translation>Orsökin er í hýsingarumhverfi okkar og lagfæringin kostar því ekkert.</translation>
    </message>
    <message>
        <source>Questions about invoices and fees cost nothing.</source>
        <translation>Ekkert er innheimt fyrir spurningar um reikninga og gjöld.</translation>
    </message>
    <message>
        <source>Help with a question about the system or an invoice is included in the subscription.</source>
        <translation>Aðstoð vegna spurningar um kerfið eða reikning er innifalin í áskriftinni.</translation>
    </message>
    <message>
        <source>An estimate of an add-on, with the advice about it, is included in the subscription.</source>
        <translation>Verðáætlun fyrir viðbót, ásamt ráðgjöf um hana, er innifalin í áskriftinni.</translation>
    </message>
    <message>
        <source>Support with questions and invoices is part of the product.</source>
        <translation>Aðstoð vegna spurninga og reikninga er hluti af vörunni.</translation>
    </message>
    <message>
        <source>Level 1 is the customer's own superusers, so it costs nothing.</source>
        <translation>Á stigi 1 eru lykilnotendur viðskiptavinarins sjálfs og það kostar því ekkert.</translation>
    </message>
    <message>
        <source>The support agreement covers this.</source>
        <translation>Þetta er innifalið í þjónustusamningnum.</translation>
    </message>
    <message>
        <source>The maintenance contract covers faults in our software.</source>
        <translation>Viðhaldssamningurinn nær yfir galla í hugbúnaði okkar.</translation>
    </message>
    <message>
        <source>The maintenance contract covers the upgrade from {version_from} to {version_to}, because the major version stays the same.</source>
        <translation>Viðhaldssamningurinn nær yfir uppfærsluna úr {version_from} í {version_to} því að aðalútgáfan er sú sama.</translation>
    </message>
    <message>
        <source>This is maintenance work, which is not charged.</source>
        <translation>Þetta er viðhald sem ekki er innheimt fyrir.</translation>
    </message>
    <message>
        <source>Training is charged by the started quarter of an hour.</source>
        <translation>Kennsla er gjaldfærð fyrir hverjar byrjaðar 15 mínútur.</translation>
    </message>
    <message>
        <source>Adding content is charged by the started quarter of an hour.</source>
        <translation>Innsetning efnis er gjaldfærð fyrir hverjar byrjaðar 15 mínútur.</translation>
    </message>
    <message>
        <source>An open course is charged per site.</source>
        <translation>Opið námskeið er gjaldfært fyrir hvern vef.</translation>
    </message>
    <message>
        <source>Under the service agreement the time spent is charged by the started quarter of an hour.</source>
        <translation>Samkvæmt þjónustusamningnum er unninn tími gjaldfærður fyrir hverjar byrjaðar 15 mínútur.</translation>
    </message>
    <message>
        <source>Without a service agreement, work on request is charged by the started hour.</source>
        <translation>Án þjónustusamnings er umbeðin vinna gjaldfærð fyrir hverja byrjaða klukkustund.</translation>
    </message>
    <message>
        <source>Without a support agreement, help at levels 2 and 3 is charged at the consultant price by the started hour.</source>
        <translation>Án þjónustusamnings er aðstoð á stigum 2 og 3 gjaldfærð á ráðgjafaverði fyrir hverja byrjaða klukkustund.</translation>
    </message>
    <message>
        <source>Ordered work is charged at the consultant price by the started hour, with or without a support agreement.</source>
        <translation>Pöntuð vinna er gjaldfærð á ráðgjafaverði fyrir hverja byrjaða klukkustund, með eða án þjónustusamnings.</translation>
    </message>
    <message>
        <source>This is usage support, charged by the started quarter of an hour.</source>
        <translation>Þetta er notendaaðstoð, gjaldfærð fyrir hverjar byrjaðar 15 mínútur.</translation>
    </message>
    <message>
        <source>The phone pack pays only for phone guidance that starts in opening hours, so this is charged as usage support.</source>
        <translation>Símaþjónustupakkinn greiðir aðeins fyrir símaleiðsögn sem hefst á opnunartíma; þetta er því gjaldfært sem notendaaðstoð.</translation>
    </message>
    <message>
        <source>Usage support is charged by the started quarter of an hour at the Light rate.</source>
        <translation>Notendaaðstoð er gjaldfærð fyrir hverjar byrjaðar 15 mínútur á Light-taxta.</translation>
    </message>
    <message>
        <source>Usage support is charged by the started quarter of an hour at the Standard rate.</source>
        <translation>Notendaaðstoð er gjaldfærð fyrir hverjar byrjaðar 15 mínútur á Standard-taxta.</translation>
    </message>
    <message>
        <source>Usage support is charged by the started quarter of an hour at the Premium rate.</source>
        <translation>Notendaaðstoð er gjaldfærð fyrir hverjar byrjaðar 15 mínútur á Premium-taxta.</translation>
    </message>
    <message>
        <source>Development is charged by the started quarter of an hour at the rate agreed for the case.</source>
        <translation>Þróun er gjaldfærð fyrir hverjar byrjaðar 15 mínútur á því tímagjaldi sem samið er um í málinu.</translation>
    </message>
    <message>
        <source>Without a maintenance contract, putting a fault right is charged as development.</source>
        <translation>Án viðhaldssamnings er lagfæring á galla gjaldfærð sem þróun.</translation>
    </message>
    <message>
        <source>Without a maintenance contract, faults after an upgrade are charged as development.</source>
        <translation>Án viðhaldssamnings eru gallar eftir uppfærslu gjaldfærðir sem þróun.</translation>
    </message>
    <message>
        <source>Going from {version_from} to {version_to} changes the major version, so the work is charged as development.</source>
        <translation>Með uppfærslu úr {version_from} í {version_to} breytist aðalútgáfan og vinnan er því gjaldfærð sem þróun.</translation>
    </message>
    <message>
        <source>Phone guidance in opening hours is paid from the phone pack.</source>
        <translation>Símaleiðsögn á opnunartíma er greidd af símaþjónustupakkanum.</translation>
    </message>
    <message>
        <source>Time worked {time}, which makes {units} × {minutes} min, each started one counted whole.</source>
        <translation>Unninn tími {time}, sem gerir {units} × {minutes} mín.; hver byrjuð eining telst heil.</translation>
    </message>
    <message>
        <source>Earlier work on the ticket that day, {before}, is counted together with it.</source>
        <translation>Fyrri vinna við beiðnina sama dag, {before}, er talin með.</translation>
    </message>
    <message>
        <source>From the training included in the project: {taken} × {minutes} min; {left} × {minutes} min are left.</source>
        <translation>Af innifalinni kennslu í verksamningnum: {taken} × {minutes} mín.; eftir eru {left} × {minutes} mín.</translation>
    </message>
    <message>
        <source>From the phone pack: {taken} × {minutes} min; left in the month: {month} × {minutes} min, in the year: {year} × {minutes} min.</source>
        <translation>Af símaþjónustupakkanum: {taken} × {minutes} mín.; eftir í mánuðinum: {month} × {minutes} mín., á samningsárinu: {year} × {minutes} mín.</translation>
    </message>
    <message>
        <source>Beyond the phone pack: {beyond} × {minutes} min, charged as usage support.</source>
        <translation>Umfram símaþjónustupakkann: {beyond} × {minutes} mín., gjaldfært sem notendaaðstoð.</translation>
    </message>
    <message>
        <source>The SLA contract adds {surcharge:percent} to the hourly rate: {price:money} becomes {rate:money}.</source>
        <translation>SLA-samningurinn hækkar tímagjaldið um {surcharge:percent}, úr {price:money} í {rate:money} á klukkustund.</translation>
    </message>
    <message>
        <source>{units} × {minutes} min at {price:money} an hour is {net:money} without VAT.</source>
        <translation>{units} × {minutes} mín. á {price:money} hver klukkustund: {net:money} án vsk.</translation>
    </message>
    <message>
        <source>{units} × {minutes} min at {price:money} each is {net:money} without VAT.</source>
        <translation>{units} × {minutes} mín. á {price:money} hver eining: {net:money} án vsk.</translation>
    </message>
    <message>
        <source>The site's fee is {net:money} without VAT, with {included} attendees included.</source>
        <translation>Gjald vefsins er {net:money} án vsk.; innifalinn fjöldi þátttakenda er {included}.</translation>
    </message>
    <message>
        <source>With {attendees} attendees, each further started pair is added, {groups} × {price:money}: {net:money} without VAT.</source>
        <translation>Þátttakendur eru {attendees} og hvert byrjað par umfram bætist við, {groups} × {price:money}: {net:money} án vsk.</translation>
    </message>
    <message>
        <source>{net:money} plus VAT {rate:percent}, {vat:money}, makes {gross:money}.</source>
        <translation>{net:money} að viðbættum {rate:percent} vsk., {vat:money}: alls {gross:money} með vsk.</translation>
    </message>
    <message>
        <source>No price is published for this work: make the customer a quote.</source>
        <translation>Ekkert verð er birt fyrir þessa vinnu: gerðu viðskiptavininum tilboð.</translation>
    </message>
    <message>
        <source>No hourly rate is agreed for this case: agree on one from {lowest:money} to {highest:money}.</source>
        <translation>Ekki hefur verið samið um tímagjald í þessu máli: semdu um gjald á bilinu {lowest:money} til {highest:money} á klukkustund.</translation>
    </message>
    <message>
        <source>A fault that came with a later upgrade is judged case by case: decide with the customer whether it is charged.</source>
        <translation>Galli sem kom með síðari uppfærslu er metinn hverju sinni: ákveddu með viðskiptavininum hvort innheimt er fyrir hann.</translation>
    </message>
    <message>
        <source>The fault is in somebody else's software and no price is published for that: make the customer a quote.</source>
        <translation>Gallinn er í hugbúnaði þriðja aðila og ekkert verð er birt fyrir slíkt: gerðu viðskiptavininum tilboð.</translation>
    </message>
    <message>
        <source>The customer has no subscription, which would include this: decide whether it is charged.</source>
        <translation>Viðskiptavinurinn er ekki með áskrift, en í henni væri þetta innifalið: ákveddu hvort innheimt er fyrir það.</translation>
    </message>
    <message>
        <source>No price is published for critical work outside opening hours: make the customer a quote.</source>
        <translation>Ekkert verð er birt fyrir neyðarvinnu utan opnunartíma: gerðu viðskiptavininum tilboð.</translation>
    </message>
    <message>
        <source>The maintenance contract covers upgrades within a major version, but the versions are not given: enter them or decide.</source>
        <translation>Viðhaldssamningurinn nær yfir uppfærslur innan sömu aðalútgáfu en útgáfurnar vantar: skráðu þær eða taktu ákvörðun.</translation>
    </message>
    <message>
        <source>The contract asks for an approved quote first: record the customer's approval.</source>
        <translation>Samkvæmt samningnum þarf fyrst samþykkt tilboð: skráðu samþykki viðskiptavinarins.</translation>
    </message>
    <message>
        <source>Work on request needs an estimate that the customer has approved: record the approval.</source>
        <translation>Umbeðin vinna krefst verðáætlunar sem viðskiptavinurinn hefur samþykkt: skráðu samþykkið.</translation>
    </message>
    <message>
        <source>The estimate of {estimated_hours} hours is over {hours} and the customer has not been told: tell them and record who was told.</source>
        <translation>Áætlaðar klukkustundir eru {estimated_hours}, fleiri en {hours}, og viðskiptavinurinn hefur ekki verið látinn vita: láttu vita og skráðu hver fékk að vita.</translation>
    </message>
    <message>
        <source>The estimate of {estimated_hours} hours is over {hours}: tell the customer before the work starts.</source>
        <translation>Áætlaðar klukkustundir eru {estimated_hours}, fleiri en {hours}: láttu viðskiptavininn vita áður en vinnan hefst.</translation>
    </message>
    <message>
        <source>The customer must hear how many hours it takes before work starts: tell them and record who was told.</source>
        <translation>Viðskiptavinurinn þarf að fá að vita tímafjöldann áður en vinna hefst: láttu vita og skráðu hver fékk að vita.</translation>
    </message>
    <message>
        <source>Nobody who may order chargeable work has ordered this: ask an authorised contact to approve it and record the approval.</source>
        <translation>Enginn með pöntunarheimild hefur pantað þessa gjaldskyldu vinnu: fáðu samþykki tengiliðar með pöntunarheimild og skráðu það.</translation>
    </message>
    <message>
        <source>The published promise does not say this; it is the desk's own reading and should be checked.</source>
        <translation>Þetta kemur ekki fram í birta þjónustuloforðinu; þetta er túlkun þjónustuborðsins sem þarf að staðfesta.</translation>
    </message>
    <message>
        <source>The published price does not name the unit; counting started units is the desk's own reading and should be checked.</source>
        <translation>Einingin kemur ekki fram í birtu gjaldskránni; að telja byrjaðar einingar er túlkun þjónustuborðsins sem þarf að staðfesta.</translation>
    </message>
    <message>
        <source>The published promise does not give this price; the desk chose it itself and should check it.</source>
        <translation>Þetta verð kemur ekki fram í birta þjónustuloforðinu; þjónustuborðið ákvað það sjálft og þarf að staðfesta það.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Kennsla</translation>
    </message>
    <message>
        <source>Adding content</source>
        <translation>Innsetning efnis</translation>
    </message>
    <message>
        <source>Open course, per site</source>
        <translation>Opið námskeið, hver vefur</translation>
    </message>
    <message>
        <source>Open course, each further started pair</source>
        <translation>Opið námskeið, hvert byrjað par umfram</translation>
    </message>
    <message>
        <source>Work on request</source>
        <translation>Umbeðin vinna</translation>
    </message>
    <message>
        <source>Service team</source>
        <translation>Þjónustuteymi</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Ráðgjafi</translation>
    </message>
    <message>
        <source>Usage support</source>
        <translation>Notendaaðstoð</translation>
    </message>
    <message>
        <source>Usage support, Light</source>
        <translation>Notendaaðstoð, Light</translation>
    </message>
    <message>
        <source>Usage support, Standard</source>
        <translation>Notendaaðstoð, Standard</translation>
    </message>
    <message>
        <source>Usage support, Premium</source>
        <translation>Notendaaðstoð, Premium</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Þróun</translation>
    </message>
    <message>
        <source>Phone pack</source>
        <translation>Símaþjónustupakki</translation>
    </message>
    <message>
        <source>Training and courses</source>
        <translation>Kennsla og námskeið</translation>
    </message>
    <message>
        <source>Work by the hour</source>
        <translation>Tímavinna</translation>
    </message>
    <message>
        <source>Service agreement</source>
        <translation>Þjónustusamningur</translation>
    </message>
    <message>
        <source>Yearly contracts</source>
        <translation>Árssamningar</translation>
    </message>
    <message>
        <source>No VAT rate is known for {country} on {day:date}: enter the rate by hand.</source>
        <translation>Ekkert vsk.-hlutfall er þekkt fyrir {country} þann {day:date}: skráðu hlutfallið handvirkt.</translation>
    </message>
    <message>
        <source>{field} must be from {least} to {most}.</source>
        <translation>{field} verður að vera frá {least} til {most}.</translation>
    </message>
    <message>
        <source>{field} must be from {least} to {most} digits.</source>
        <translation>{field} verður að vera frá {least} til {most} tölustafir.</translation>
    </message>
    <message>
        <source>{field} must be from {least} to {most} letters and digits.</source>
        <translation>{field} verður að vera frá {least} til {most} bók- og tölustafir.</translation>
    </message>
    <message>
        <source>{field} must hold the number once and may hold the year, such as {example}.</source>
        <translation>{field} verður að innihalda númerið einu sinni og má innihalda árið, til dæmis {example}.</translation>
    </message>
    <message>
        <source>{field}: a price is a number of 0 or more.</source>
        <translation>{field}: verð er tala sem er 0 eða hærri.</translation>
    </message>
    <message>
        <source>{field}: a series that starts again each year must show the year, or two documents get one number.</source>
        <translation>{field}: númeraröð sem byrjar aftur á hverju ári verður að sýna árið, annars fá tvö skjöl sama númer.</translation>
    </message>
    <message>
        <source>{field}: a session takes at most {capacity} attendees; spread them over several sessions.</source>
        <translation>{field}: á hvert námskeið komast í mesta lagi {capacity} þátttakendur; skiptu hópnum á fleiri námskeið.</translation>
    </message>
    <message>
        <source>{field}: the agreement can start only once the customer has completed a training course, on {trained:date} at the earliest.</source>
        <translation>{field}: samningurinn getur fyrst hafist þegar viðskiptavinurinn hefur lokið námskeiði, í fyrsta lagi {trained:date}.</translation>
    </message>
    <message>
        <source>{field}: the agreement can start only once the customer has completed a training course; none is recorded.</source>
        <translation>{field}: samningurinn getur fyrst hafist þegar viðskiptavinurinn hefur lokið námskeiði; ekkert er skráð.</translation>
    </message>
    <message>
        <source>{field}: the fee is a percentage of the project's price; enter that price.</source>
        <translation>{field}: gjaldið er hlutfall af verði verksins; skráðu það verð.</translation>
    </message>
    <message>
        <source>{field}: {given:date} is before the last document of the series, {last:date}; use that day or a later one.</source>
        <translation>{field}: {given:date} er á undan síðasta skjali í númeraröðinni, {last:date}; notaðu þann dag eða síðari dag.</translation>
    </message>
    <message>
        <source>{field}: {least} is a minimum rate; the price may be higher, never lower.</source>
        <translation>{field}: {least} er lágmarksverð; verðið má vera hærra en aldrei lægra.</translation>
    </message>
    <message>
        <source>{field}: {seats} seats are asked for and {free} are free; put the group on the waiting list.</source>
        <translation>{field}: beðið er um {seats} pláss en laus eru {free}; settu hópinn á biðlista.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a version; write a number first, such as 3.4.</source>
        <translation>{field}: „{given}“ er ekki útgáfunúmer; byrjaðu á tölu, til dæmis 3.4.</translation>
    </message>
    <message>
        <source>[{table}] must be a table of keys and values.</source>
        <translation>[{table}] verður að vera tafla með lyklum og gildum.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a list of tables is needed.</source>
        <translation>[{table}] {key}: hér þarf lista af töflum.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a list of texts is needed.</source>
        <translation>[{table}] {key}: hér þarf lista af textum.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a list of whole numbers is needed.</source>
        <translation>[{table}] {key}: hér þarf lista af heilum tölum.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a number of 0 or more in quotes is needed, such as '14900'.</source>
        <translation>[{table}] {key}: hér þarf tölu í gæsalöppum, 0 eða hærri, til dæmis '14900'.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a number of at least 1 is needed.</source>
        <translation>[{table}] {key}: hér þarf tölu sem er að minnsta kosti 1.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a rate of at least the lowest is needed.</source>
        <translation>[{table}] {key}: taxtinn verður að vera að minnsta kosti jafnhár lægsta taxtanum.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a table of charge rules is needed.</source>
        <translation>[{table}] {key}: hér þarf töflu með gjaldtökureglum.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a text is needed.</source>
        <translation>[{table}] {key}: hér þarf texta.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a whole number of 0 or more is needed.</source>
        <translation>[{table}] {key}: hér þarf heila tölu, 0 eða hærri.</translation>
    </message>
    <message>
        <source>[{table}] {key}: an item charged by time needs minutes and price_minutes above 0.</source>
        <translation>[{table}] {key}: liður sem er gjaldfærður eftir tíma þarf minutes og price_minutes hærri en 0.</translation>
    </message>
    <message>
        <source>[{table}] {key}: at least one rule is needed.</source>
        <translation>[{table}] {key}: hér þarf að minnsta kosti eina reglu.</translation>
    </message>
    <message>
        <source>[{table}] {key}: either hold or warning is needed, not both.</source>
        <translation>[{table}] {key}: annaðhvort hold eða warning þarf, ekki bæði.</translation>
    </message>
    <message>
        <source>[{table}] {key}: either item or percent is needed, not both.</source>
        <translation>[{table}] {key}: annaðhvort item eða percent þarf, ekki bæði.</translation>
    </message>
    <message>
        <source>[{table}] {key}: nothing is known by this name; known are {choices}.</source>
        <translation>[{table}] {key}: ekkert er þekkt undir þessu heiti; þekkt eru {choices}.</translation>
    </message>
    <message>
        <source>[{table}] {key}: the price item {item} is needed, with a price.</source>
        <translation>[{table}] {key}: verðliðinn {item} vantar, með verði.</translation>
    </message>
    <message>
        <source>[{table}] {key}: the price item {item} is there twice.</source>
        <translation>[{table}] {key}: verðliðurinn {item} er tvítekinn.</translation>
    </message>
    <message>
        <source>[{table}] {key}: true or false is needed.</source>
        <translation>[{table}] {key}: hér þarf true eða false.</translation>
    </message>
    <message>
        <source>[{table}] {key}: use one of {choices}.</source>
        <translation>[{table}] {key}: notaðu eitt af {choices}.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs a course table.</source>
        <translation>[{table}] {key}: {why} þarf námskeiðstöflu (course).</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs a pack of the same minutes as {item}.</source>
        <translation>[{table}] {key}: {why} þarf pakka (pack) með sömu mínútum og {item}.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs the price item {item} to have minutes and a price.</source>
        <translation>[{table}] {key}: {why} krefst þess að verðliðurinn {item} hafi mínútur og verð.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs the price item {item} to have minutes, and a labour table.</source>
        <translation>[{table}] {key}: {why} krefst þess að verðliðurinn {item} hafi mínútur og að taflan labour sé til.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} speaks of the price item {item}, which is not listed.</source>
        <translation>[{table}] {key}: {why} vísar í verðliðinn {item} sem er ekki á listanum.</translation>
    </message>
</context>
</TS>
