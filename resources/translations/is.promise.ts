<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="is" sourcelanguage="en">
<context>
    <name>promise</name>
    <message>
        <source>Received {at:moment}.</source>
        <translation>Móttekið {at:moment}.</translation>
    </message>
    <message>
        <source>A contract raises the priority of this ticket.</source>
        <translation>Samningur hækkar forgang beiðninnar.</translation>
    </message>
    <message>
        <source>With the SLA contract, a ticket of normal priority is treated as high.</source>
        <translation>Með SLA-samningi er almenn beiðni afgreidd sem brýn.</translation>
    </message>
    <message>
        <source>The customer is on the Light tier.</source>
        <translation>Viðskiptavinurinn er á þjónustustiginu Light.</translation>
    </message>
    <message>
        <source>No tier is recorded for the customer, so Light applies.</source>
        <translation>Ekkert þjónustustig er skráð á viðskiptavininn og því gildir Light.</translation>
    </message>
    <message>
        <source>The customer is on the Standard tier.</source>
        <translation>Viðskiptavinurinn er á þjónustustiginu Standard.</translation>
    </message>
    <message>
        <source>No tier is recorded for the customer, so Standard applies.</source>
        <translation>Ekkert þjónustustig er skráð á viðskiptavininn og því gildir Standard.</translation>
    </message>
    <message>
        <source>The customer is on the Premium tier.</source>
        <translation>Viðskiptavinurinn er á þjónustustiginu Premium.</translation>
    </message>
    <message>
        <source>No tier is recorded for the customer, so Premium applies.</source>
        <translation>Ekkert þjónustustig er skráð á viðskiptavininn og því gildir Premium.</translation>
    </message>
    <message>
        <source>The aim is the same business day.</source>
        <translation>Viðmiðið er sami virki dagur.</translation>
    </message>
    <message>
        <source>The aim is the same business day for what arrives no later than {cut_off:clock}.</source>
        <translation>Viðmiðið er sami virki dagur fyrir það sem berst ekki síðar en kl. {cut_off:clock}.</translation>
    </message>
    <message>
        <source>The aim is the first business day after the day of receipt.</source>
        <translation>Viðmiðið er fyrsti virki dagur eftir móttökudag.</translation>
    </message>
    <message>
        <source>The aim is business day number {n} after the day of receipt.</source>
        <translation>Viðmiðið er virkur dagur nr. {n} eftir móttökudag.</translation>
    </message>
    <message>
        <source>The aim is {days} days after the day of receipt: {day:day}.</source>
        <translation>Viðmiðið er {days} dögum eftir móttökudag: {day:day}.</translation>
    </message>
    <message>
        <source>The aim is to start at once.</source>
        <translation>Viðmiðið er að hefja vinnu tafarlaust.</translation>
    </message>
    <message>
        <source>The undertaking is the same business day.</source>
        <translation>Í síðasta lagi samdægurs á virkum degi.</translation>
    </message>
    <message>
        <source>The undertaking is the same business day for what arrives no later than {cut_off:clock}.</source>
        <translation>Í síðasta lagi samdægurs á virkum degi fyrir það sem berst ekki síðar en kl. {cut_off:clock}.</translation>
    </message>
    <message>
        <source>The undertaking is the first business day after the day of receipt.</source>
        <translation>Í síðasta lagi fyrsta virka dag eftir móttökudag.</translation>
    </message>
    <message>
        <source>The undertaking is business day number {n} after the day of receipt.</source>
        <translation>Í síðasta lagi á virkum degi nr. {n} eftir móttökudag.</translation>
    </message>
    <message>
        <source>The undertaking is {days} days after the day of receipt: {day:day}.</source>
        <translation>Í síðasta lagi {days} dögum eftir móttökudag: {day:day}.</translation>
    </message>
    <message>
        <source>The undertaking is {minutes} minutes of opening time after the aim.</source>
        <translation>Í síðasta lagi þegar {minutes} mínútur af opnunartíma eru liðnar frá viðmiðinu.</translation>
    </message>
    <message>
        <source>The undertaking is {minutes} minutes after the aim, at any hour.</source>
        <translation>Í síðasta lagi {minutes} mínútum eftir viðmiðið, á hvaða tíma sólarhrings sem er.</translation>
    </message>
    <message>
        <source>It arrived at {at:clock}, after the {cut_off:clock} cut-off, so the next business day counts.</source>
        <translation>Beiðnin barst kl. {at:clock}, eftir kl. {cut_off:clock}, og því gildir næsti virki dagur.</translation>
    </message>
    <message>
        <source>It arrived just after the {cut_off:clock} cut-off, so the next business day counts.</source>
        <translation>Beiðnin barst rétt eftir kl. {cut_off:clock} og því gildir næsti virki dagur.</translation>
    </message>
    <message>
        <source>It arrived after closing time, {close:clock}, so the next business day counts.</source>
        <translation>Beiðnin barst eftir lokun kl. {close:clock} og því gildir næsti virki dagur.</translation>
    </message>
    <message>
        <source>The desk was closed then, so its next opening counts.</source>
        <translation>Þjónustuborðið var þá lokað og því gildir næsta opnun.</translation>
    </message>
    <message>
        <source>{day:day}: the desk has no opening hours on that day.</source>
        <translation>Þjónustuborðið er lokað {day:day}.</translation>
    </message>
    <message>
        <source>{day:day}: a public holiday ({name:tr}).</source>
        <translation>Almennur frídagur {day:day} ({name:tr}).</translation>
    </message>
    <message>
        <source>{day:day}: a holiday of the desk.</source>
        <translation>Frídagur þjónustuborðsins {day:day}.</translation>
    </message>
    <message>
        <source>{day:day}: a half-day holiday ({name:tr}), the desk closes at {close:clock}.</source>
        <translation>Hálfur frídagur {day:day} ({name:tr}), þjónustuborðið lokar kl. {close:clock}.</translation>
    </message>
    <message>
        <source>The desk is closed {first:short}–{last:short} ({name:tr}).</source>
        <translation>Þjónustuborðið er lokað {first:short}–{last:short} ({name:tr}).</translation>
    </message>
    <message>
        <source>So the last business day before it counts: {day:day}.</source>
        <translation>Því er miðað við síðasta virka dag á undan: {day:day}.</translation>
    </message>
    <message>
        <source>The undertaking is never earlier than the aim.</source>
        <translation>Loforðið er aldrei fyrr en viðmiðið.</translation>
    </message>
    <message>
        <source>The reply is never later than the published term for solving it: {after:moment}.</source>
        <translation>Svar berst aldri síðar en birtur úrlausnarfrestur: {after:moment}.</translation>
    </message>
    <message>
        <source>It arrived outside opening hours; the start rests on the on-call duty.</source>
        <translation>Beiðnin barst utan opnunartíma; neyðarvaktin sér um að hefja vinnu.</translation>
    </message>
    <message>
        <source>On-call duty covers this ticket at all hours.</source>
        <translation>Neyðarvakt nær til þessarar beiðni allan sólarhringinn.</translation>
    </message>
    <message>
        <source>It goes into the next release of the system, which may be postponed; no time is promised.</source>
        <translation>Þetta fer í næstu útgáfu kerfisins, sem getur frestast; engri tímasetningu er lofað.</translation>
    </message>
    <message>
        <source>No time is promised for handling it until a date is agreed with the customer.</source>
        <translation>Engri tímasetningu er lofað fyrir afgreiðsluna fyrr en samið er um dag við viðskiptavininn.</translation>
    </message>
    <message>
        <source>Agreed with the customer: {day:day}, by closing time at {at:clock}.</source>
        <translation>Samið við viðskiptavininn: {day:day}, fyrir lokun kl. {at:clock}.</translation>
    </message>
    <message>
        <source>Agreed with the customer: {day:day} at {at:clock}.</source>
        <translation>Samið við viðskiptavininn: {day:day} kl. {at:clock}.</translation>
    </message>
    <message>
        <source>The agreed date takes the place of the goal for solving it.</source>
        <translation>Umsamin dagsetning kemur í stað viðmiðs um úrlausn.</translation>
    </message>
    <message>
        <source>The agreed date takes the place of the next release.</source>
        <translation>Umsamin dagsetning kemur í stað næstu útgáfu.</translation>
    </message>
    <message>
        <source>The clock stood still while we waited for the customer, from {begin:moment} to {end:moment}.</source>
        <translation>Tíminn var ekki talinn meðan beðið var eftir viðskiptavininum: biðin hófst {begin:moment} og henni lauk {end:moment}.</translation>
    </message>
    <message>
        <source>We have waited for the customer since {begin:moment}; the clock stands still until the answer comes.</source>
        <translation>Beðið er eftir viðskiptavininum, biðin hófst {begin:moment}; tíminn er ekki talinn fyrr en svar berst.</translation>
    </message>
    <message>
        <source>Reply by {at:moment}.</source>
        <translation>Svar í síðasta lagi {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the reply: {at:moment}.</source>
        <translation>Viðmið fyrir svar: {at:moment}.</translation>
    </message>
    <message>
        <source>Reply at the latest: {at:moment}.</source>
        <translation>Svarað eigi síðar en {at:moment}.</translation>
    </message>
    <message>
        <source>Call back by {at:moment}.</source>
        <translation>Hringt til baka í síðasta lagi {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the call back: {at:moment}.</source>
        <translation>Viðmið fyrir símtal til baka: {at:moment}.</translation>
    </message>
    <message>
        <source>Call back at the latest: {at:moment}.</source>
        <translation>Hringt til baka eigi síðar en {at:moment}.</translation>
    </message>
    <message>
        <source>Work starts by {at:moment}.</source>
        <translation>Vinna hefst í síðasta lagi {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the start of work: {at:moment}.</source>
        <translation>Viðmið fyrir upphaf vinnu: {at:moment}.</translation>
    </message>
    <message>
        <source>Work starts at the latest: {at:moment}.</source>
        <translation>Vinna hefst eigi síðar en {at:moment}.</translation>
    </message>
    <message>
        <source>Solved by {at:moment}.</source>
        <translation>Leyst í síðasta lagi {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the solution: {at:moment}.</source>
        <translation>Viðmið fyrir úrlausn: {at:moment}.</translation>
    </message>
    <message>
        <source>Solved at the latest: {at:moment}.</source>
        <translation>Leyst eigi síðar en {at:moment}.</translation>
    </message>
    <message>
        <source>News of progress by {at:moment}.</source>
        <translation>Fréttir af framgangi í síðasta lagi {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for news of progress: {at:moment}.</source>
        <translation>Viðmið fyrir fréttir af framgangi: {at:moment}.</translation>
    </message>
    <message>
        <source>News of progress at the latest: {at:moment}.</source>
        <translation>Fréttir af framgangi eigi síðar en {at:moment}.</translation>
    </message>
    <message>
        <source>An assumption to check: “at once” is undertaken within 15 minutes.</source>
        <translation>Forsenda sem þarf að staðfesta: „tafarlaust“ merkir innan 15 mínútna.</translation>
    </message>
    <message>
        <source>An assumption to check: the customer hears of progress by the fifth business day after the last message.</source>
        <translation>Forsenda sem þarf að staðfesta: viðskiptavinurinn fær fréttir af framgangi á fimmta virka degi frá síðustu skilaboðum.</translation>
    </message>
    <message>
        <source>An assumption to check: the published promise names no opening hours; 9 to 16 on weekdays is used.</source>
        <translation>Forsenda sem þarf að staðfesta: þjónustuloforðið nefnir engan opnunartíma; miðað er við kl. 9–16 virka daga.</translation>
    </message>
    <message>
        <source>An assumption to check: critical support outside opening hours starts on receipt; no time is published.</source>
        <translation>Forsenda sem þarf að staðfesta: neyðarþjónusta utan opnunartíma hefst við móttöku; enginn tími er birtur.</translation>
    </message>
    <message>
        <source>An assumption to check: the lunch break is from 11:00 to 11:30.</source>
        <translation>Forsenda sem þarf að staðfesta: hádegishlé er kl. 11:00–11:30.</translation>
    </message>
    <message>
        <source>An assumption to check: the two weeks closed in July are ISO weeks 29 and 30.</source>
        <translation>Forsenda sem þarf að staðfesta: lokunarvikurnar tvær í júlí eru ISO-vikur 29 og 30.</translation>
    </message>
    <message>
        <source>An assumption to check: the days closed after Christmas are 27 to 31 December.</source>
        <translation>Forsenda sem þarf að staðfesta: lokunardagar milli jóla og nýárs eru 27.–31. desember.</translation>
    </message>
    <message>
        <source>An assumption to check: ordinary working hours for faults are 8 to 16 on weekdays, without closures.</source>
        <translation>Forsenda sem þarf að staðfesta: almennur vinnutími vegna bilana er kl. 8–16 virka daga, án lokana.</translation>
    </message>
    <message>
        <source>An assumption to check: what is no fault runs on the support hours.</source>
        <translation>Forsenda sem þarf að staðfesta: það sem ekki er bilun fylgir opnunartíma þjónustunnar.</translation>
    </message>
    <message>
        <source>An assumption to check: a date agreed with the customer is when it is solved.</source>
        <translation>Forsenda sem þarf að staðfesta: dagsetning sem samið er um við viðskiptavininn er úrlausnardagur.</translation>
    </message>
    <message>
        <source>An assumption to check: “reasonable time” before management is told is 4 opening hours for critical faults and 16 for serious ones.</source>
        <translation>Forsenda sem þarf að staðfesta: „hæfilegur tími“ áður en mál fer til stjórnenda er 4 opnunarstundir fyrir mjög alvarlegar bilanir og 16 fyrir alvarlegar.</translation>
    </message>
    <message>
        <source>An assumption to check: the published goal of three to four days is read as aim on the third, latest on the fourth.</source>
        <translation>Forsenda sem þarf að staðfesta: birt markmið um þrjá til fjóra daga er túlkað sem viðmið á þriðja degi og í síðasta lagi á þeim fjórða.</translation>
    </message>
    <message>
        <source>An assumption to check: the lower bound of the tier's window is the aim, the upper one the undertaking.</source>
        <translation>Forsenda sem þarf að staðfesta: neðri mörk tímaramma þjónustustigsins eru viðmiðið en efri mörkin loforðið.</translation>
    </message>
    <message>
        <source>An assumption to check: a critical ticket is taken up at once within opening hours.</source>
        <translation>Forsenda sem þarf að staðfesta: neyðartilfelli er tekið fyrir tafarlaust á opnunartíma.</translation>
    </message>
    <message>
        <source>The service stops</source>
        <translation>Þjónustan stöðvast</translation>
    </message>
    <message>
        <source>Data is lost</source>
        <translation>Gögn tapast</translation>
    </message>
    <message>
        <source>A function critical to the customer is missing or fails</source>
        <translation>Virkni sem er viðskiptavininum lífsnauðsynleg vantar eða bilar</translation>
    </message>
    <message>
        <source>The documentation is so incomplete or misleading that the service or essential parts of it cannot be used</source>
        <translation>Leiðbeiningar eru svo ófullkomnar eða villandi að ekki er hægt að nota þjónustuna eða mikilvæga hluta hennar</translation>
    </message>
    <message>
        <source>An important function fails, and working round it costs time and resources</source>
        <translation>Mikilvæg virkni bilar og tímafrekt er að komast fram hjá því</translation>
    </message>
    <message>
        <source>The documentation is so incomplete or misleading that an important function cannot be used</source>
        <translation>Leiðbeiningar eru svo ófullkomnar eða villandi að ekki er hægt að nota mikilvæga virkni</translation>
    </message>
    <message>
        <source>Single functions fail, but are easily worked round</source>
        <translation>Einstök virkni bilar en auðvelt er að komast fram hjá því</translation>
    </message>
    <message>
        <source>The documentation is incomplete or imprecise</source>
        <translation>Leiðbeiningar eru ófullkomnar eða ónákvæmar</translation>
    </message>
    <message>
        <source>New Year's Day</source>
        <translation>Nýársdagur</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Þrettándinn</translation>
    </message>
    <message>
        <source>Green Monday</source>
        <translation>Hreini mánudagurinn í Grikklandi</translation>
    </message>
    <message>
        <source>Greek Independence Day</source>
        <translation>Þjóðhátíðardagur Grikklands, 25. mars</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Skírdagur</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Föstudagurinn langi</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Páskadagur</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Annar í páskum</translation>
    </message>
    <message>
        <source>First Day of Summer</source>
        <translation>Sumardagurinn fyrsti</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Verkalýðsdagurinn</translation>
    </message>
    <message>
        <source>Labor Day (observed)</source>
        <translation>Verkalýðsdagurinn, tilfærður</translation>
    </message>
    <message>
        <source>May Day</source>
        <translation>Fyrsti maí</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Þjóðhátíðardagur Noregs, 17. maí</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Uppstigningardagur</translation>
    </message>
    <message>
        <source>Pentecost</source>
        <translation>Hvítasunnudagur</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Annar í hvítasunnu</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Þjóðhátíðardagurinn</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>Jónsmessuaftan í Finnlandi</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>Jónsmessa í Finnlandi</translation>
    </message>
    <message>
        <source>Commerce Day</source>
        <translation>Frídagur verslunarmanna</translation>
    </message>
    <message>
        <source>Dormition of the Mother of God</source>
        <translation>Himnaför Maríu, 15. ágúst</translation>
    </message>
    <message>
        <source>Ohi Day</source>
        <translation>Ohi-dagurinn í Grikklandi, 28. október</translation>
    </message>
    <message>
        <source>All Saints' Day</source>
        <translation>Allraheilagramessa</translation>
    </message>
    <message>
        <source>Finnish Independence Day</source>
        <translation>Sjálfstæðisdagur Finnlands, 6. desember</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Aðfangadagur</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Jóladagur</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Annar í jólum</translation>
    </message>
    <message>
        <source>Glorifying Mother of God</source>
        <translation>Annar í jólum í Grikklandi</translation>
    </message>
    <message>
        <source>New Year's Eve</source>
        <translation>Gamlársdagur</translation>
    </message>
    <message>
        <source>Summer holiday</source>
        <translation>Sumarleyfi</translation>
    </message>
    <message>
        <source>Between Christmas and New Year</source>
        <translation>Milli jóla og nýárs</translation>
    </message>
    <message>
        <source>A reply the same day until 14:00, call-backs the same day, and emergencies at any hour.</source>
        <translation>Svar samdægurs til kl. 14:00, hringt til baka samdægurs og neyðarvakt allan sólarhringinn.</translation>
    </message>
    <message>
        <source>Support is part of the product; with a service agreement, cases are solved the same business day.</source>
        <translation>Stuðningur er hluti af vörunni; með þjónustusamningi er stefnt að úrlausn sama virka dag.</translation>
    </message>
    <message>
        <source>Work starts the same day and no later than the next business day; faults go by three classes.</source>
        <translation>Vinna hefst samdægurs og eigi síðar en næsta virka dag; bilanir skiptast í þrjá flokka.</translation>
    </message>
    <message>
        <source>A reply in three to four business days, first priority the same business day, second in a week; SLA contracts go further.</source>
        <translation>Svar innan þriggja til fjögurra virkra daga, brýn mál leyst sama virka dag og önnur innan viku; SLA-samningar ganga lengra.</translation>
    </message>
    <message>
        <source>A reply within one business day; ordered work in a window set by the tier: Light, Standard or Premium.</source>
        <translation>Svar innan eins virks dags; pantað verk unnið innan tímaramma þjónustustigsins: Light, Standard eða Premium.</translation>
    </message>
    <message>
        <source>{field}: the calendar never opens; give it opening hours on some day.</source>
        <translation>{field}: samkvæmt dagatalinu er aldrei opið; skráðu opnunartíma einhvern dag.</translation>
    </message>
    <message>
        <source>Opening time is known from {first:date} to {last:date}; this reaches beyond.</source>
        <translation>Opnunartími er þekktur á bilinu {first:date} – {last:date}; þetta nær út fyrir það.</translation>
    </message>
    <message>
        <source>Opening time to add must not be negative.</source>
        <translation>Opnunartími sem bætt er við má ekki vera neikvæður.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a time zone; use a name such as Atlantic/Reykjavik.</source>
        <translation>{field}: „{given}“ er ekki tímabelti; notaðu heiti eins og Atlantic/Reykjavik.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a time of day; write it as 09:00, or 24:00 for the day's end.</source>
        <translation>{field}: „{given}“ er ekki tímasetning; skrifaðu hana sem 09:00, eða 24:00 fyrir lok dags.</translation>
    </message>
    <message>
        <source>{field} must be a list of pairs: opening and closing time.</source>
        <translation>{field} verður að vera listi af pörum: opnun og lokun.</translation>
    </message>
    <message>
        <source>{field} must be a pair: opening and closing time.</source>
        <translation>{field} verður að vera par: opnun og lokun.</translation>
    </message>
    <message>
        <source>{field} ends before it starts; give the opening time first.</source>
        <translation>{field} endar áður en það byrjar; settu opnunina fyrst.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a day of the week; use one of {choices}.</source>
        <translation>{field}: „{given}“ er ekki vikudagur; notaðu eitt af þessu: {choices}.</translation>
    </message>
    <message>
        <source>{field}: the intervals overlap; make them one, or let each end before the next begins.</source>
        <translation>{field}: bilin skarast; gerðu þau að einu eða láttu hvert enda áður en það næsta byrjar.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a day of the year; write it as 12-24.</source>
        <translation>{field}: „{given}“ er ekki dagur ársins; skrifaðu hann sem 12-24.</translation>
    </message>
    <message>
        <source>The public holidays are known from {first} to {last}.</source>
        <translation>Almennir frídagar eru þekktir á árunum {first}–{last}.</translation>
    </message>
    <message>
        <source>The public holidays of the country “{country}” are not known.</source>
        <translation>Almennir frídagar landsins „{country}“ eru ekki þekktir.</translation>
    </message>
    <message>
        <source>{field} must be there, a text in quotes.</source>
        <translation>{field} vantar; það á að vera texti í gæsalöppum.</translation>
    </message>
    <message>
        <source>{field} must be a list of texts.</source>
        <translation>{field} verður að vera listi af textum.</translation>
    </message>
    <message>
        <source>{field} must be a whole number of at least {least}.</source>
        <translation>{field} verður að vera heil tala, minnst {least}.</translation>
    </message>
    <message>
        <source>{field} must be true or false.</source>
        <translation>{field} verður að vera true eða false.</translation>
    </message>
    <message>
        <source>{field} must be a table.</source>
        <translation>{field} verður að vera tafla.</translation>
    </message>
    <message>
        <source>{field} must be a list of tables.</source>
        <translation>{field} verður að vera listi af töflum.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is unknown; use one of {choices}.</source>
        <translation>{field}: „{given}“ er óþekkt; notaðu eitt af þessu: {choices}.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a date; write it as 2026-04-23.</source>
        <translation>{field}: „{given}“ er ekki dagsetning; skrifaðu hana sem 2026-04-23.</translation>
    </message>
    <message>
        <source>{field} is not known here; known are {choices}.</source>
        <translation>{field} er ekki þekkt hér; þekkt eru {choices}.</translation>
    </message>
    <message>
        <source>{field} must have at least one calendar.</source>
        <translation>{field} verður að innihalda minnst eitt dagatal.</translation>
    </message>
    <message>
        <source>{field} must be a percentage in quotes, such as "25.5".</source>
        <translation>{field} verður að vera prósenta í gæsalöppum, til dæmis "25.5".</translation>
    </message>
    <message>
        <source>{field} must be a list of week numbers from 1 to 53.</source>
        <translation>{field} verður að vera listi af vikunúmerum frá 1 til 53.</translation>
    </message>
    <message>
        <source>{field} must be a pair: the first and the last day.</source>
        <translation>{field} verður að vera par: fyrsti og síðasti dagur.</translation>
    </message>
    <message>
        <source>{field} ends before it starts; give the first day first.</source>
        <translation>{field} endar áður en það byrjar; settu fyrsta daginn fyrst.</translation>
    </message>
    <message>
        <source>{field}: {day:date} is before the day the request was received; agree on that day or a later one.</source>
        <translation>{field}: {day:date} er á undan móttökudegi beiðninnar; semjið um þann dag eða síðar.</translation>
    </message>
    <message>
        <source>{field}: the desk is closed on {day:date}; agree on a business day.</source>
        <translation>{field}: lokað er {day:date}; semjið um virkan dag.</translation>
    </message>
    <message>
        <source>This reaches beyond the years the calendar knows.</source>
        <translation>Þetta nær út fyrir þau ár sem dagatalið þekkir.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not an instant; write ISO 8601 with an offset, such as 2026-04-23T14:05:00+02:00.</source>
        <translation>{field}: „{given}“ er ekki tímapunktur; skrifaðu ISO 8601 með tímamismun, til dæmis 2026-04-23T14:05:00+02:00.</translation>
    </message>
    <message>
        <source>{file} must hold a JSON list of cases.</source>
        <translation>{file} verður að innihalda JSON-lista af tilvikum.</translation>
    </message>
    <message>
        <source>{field}: “{given}” has no offset; add Z or an offset such as +02:00.</source>
        <translation>{field}: „{given}“ vantar tímamismun; bættu við Z eða mismun eins og +02:00.</translation>
    </message>
    <message>
        <source>{field}: years from {first} to {last} are counted.</source>
        <translation>{field}: reiknað er með árunum {first}–{last}.</translation>
    </message>
    <message>
        <source>Each case is an object in braces, with the fields of the question.</source>
        <translation>Hvert tilvik er hlutur í slaufusvigum með reitum spurningarinnar.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {why}.</source>
        <translation>Ekki er hægt að lesa skrána {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} is not JSON in UTF-8: {why}.</source>
        <translation>{file} er ekki JSON í UTF-8: {why}.</translation>
    </message>
    <message>
        <source>{field} must be an object in braces.</source>
        <translation>{field} verður að vera hlutur í slaufusvigum.</translation>
    </message>
    <message>
        <source>{field} must be a list in square brackets.</source>
        <translation>{field} verður að vera listi í hornklofum.</translation>
    </message>
    <message>
        <source>{field} must be text in quotes.</source>
        <translation>{field} verður að vera texti í gæsalöppum.</translation>
    </message>
    <message>
        <source>{field} must be a whole number.</source>
        <translation>{field} verður að vera heil tala.</translation>
    </message>
    <message>
        <source>{field} must be a number.</source>
        <translation>{field} verður að vera tala.</translation>
    </message>
    <message>
        <source>{field} must be at least {least}.</source>
        <translation>{field} verður að vera minnst {least}.</translation>
    </message>
    <message>
        <source>{field} must be at most {most}.</source>
        <translation>{field} má mest vera {most}.</translation>
    </message>
    <message>
        <source>{field} must be a pair: from and to.</source>
        <translation>{field} verður að vera par: frá og til.</translation>
    </message>
    <message>
        <source>{field} ends before it starts; give the earlier instant first.</source>
        <translation>{field} endar áður en það byrjar; settu fyrri tímapunktinn fyrst.</translation>
    </message>
    <message>
        <source>{field} must not be negative.</source>
        <translation>{field} má ekki vera neikvætt.</translation>
    </message>
    <message>
        <source>{field} has no end; give the instant at which the pause ended.</source>
        <translation>{field} vantar endi; gefðu upp hvenær biðinni lauk.</translation>
    </message>
    <message>
        <source>Give either seconds to add or an end to count to, one of the two.</source>
        <translation>Gefðu annaðhvort upp seconds til að bæta við eða end til að telja að, annað af tvennu.</translation>
    </message>
    <message>
        <source>{field} is missing; use one of {choices}.</source>
        <translation>{field} vantar; notaðu eitt af þessu: {choices}.</translation>
    </message>
    <message>
        <source>{field} is missing; write it as {example}.</source>
        <translation>{field} vantar; skrifaðu það sem {example}.</translation>
    </message>
    <message>
        <source>The case is nested too deeply; give each field its plain value.</source>
        <translation>Tilvikið er of djúpt lagskipt; gefðu hverjum reit einfalt gildi.</translation>
    </message>
</context>
</TS>
