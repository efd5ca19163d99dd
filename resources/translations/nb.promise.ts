<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>promise</name>
    <message>
        <source>Received {at:moment}.</source>
        <translation>Mottatt {at:moment}.</translation>
    </message>
    <message>
        <source>A contract raises the priority of this ticket.</source>
        <translation>En avtale hever sakens prioritet.</translation>
    </message>
    <message>
        <source>With the SLA contract, a ticket of normal priority is treated as high.</source>
        <translation>Med SLA-avtale behandles en sak med normal prioritet som en sak med høy prioritet.</translation>
    </message>
    <message>
        <source>The customer is on the Light tier.</source>
        <translation>Kunden har tjenestenivået Light.</translation>
    </message>
    <message>
        <source>No tier is recorded for the customer, so Light applies.</source>
        <translation>Kunden er ikke registrert med noe tjenestenivå, så Light gjelder.</translation>
    </message>
    <message>
        <source>The customer is on the Standard tier.</source>
        <translation>Kunden har tjenestenivået Standard.</translation>
    </message>
    <message>
        <source>No tier is recorded for the customer, so Standard applies.</source>
        <translation>Kunden er ikke registrert med noe tjenestenivå, så Standard gjelder.</translation>
    </message>
    <message>
        <source>The customer is on the Premium tier.</source>
        <translation>Kunden har tjenestenivået Premium.</translation>
    </message>
    <message>
        <source>No tier is recorded for the customer, so Premium applies.</source>
        <translation>Kunden er ikke registrert med noe tjenestenivå, så Premium gjelder.</translation>
    </message>
    <message>
        <source>The aim is the same business day.</source>
        <translation>Målet er samme virkedag.</translation>
    </message>
    <message>
        <source>The aim is the same business day for what arrives no later than {cut_off:clock}.</source>
        <translation>Målet er samme virkedag for det som kommer inn senest kl. {cut_off:clock}.</translation>
    </message>
    <message>
        <source>The aim is the first business day after the day of receipt.</source>
        <translation>Målet er første virkedag etter mottaksdagen.</translation>
    </message>
    <message>
        <source>The aim is business day number {n} after the day of receipt.</source>
        <translation>Målet er virkedag nummer {n} etter mottaksdagen.</translation>
    </message>
    <message>
        <source>The aim is {days} days after the day of receipt: {day:day}.</source>
        <translation>Målet er {days} dager etter mottaksdagen: {day:day}.</translation>
    </message>
    <message>
        <source>The aim is to start at once.</source>
        <translation>Målet er å begynne umiddelbart.</translation>
    </message>
    <message>
        <source>The undertaking is the same business day.</source>
        <translation>Senest samme virkedag.</translation>
    </message>
    <message>
        <source>The undertaking is the same business day for what arrives no later than {cut_off:clock}.</source>
        <translation>Senest samme virkedag for det som kommer inn senest kl. {cut_off:clock}.</translation>
    </message>
    <message>
        <source>The undertaking is the first business day after the day of receipt.</source>
        <translation>Senest første virkedag etter mottaksdagen.</translation>
    </message>
    <message>
        <source>The undertaking is business day number {n} after the day of receipt.</source>
        <translation>Senest virkedag nummer {n} etter mottaksdagen.</translation>
    </message>
    <message>
        <source>The undertaking is {days} days after the day of receipt: {day:day}.</source>
        <translation>Senest {days} dager etter mottaksdagen: {day:day}.</translation>
    </message>
    <message>
        <source>The undertaking is {minutes} minutes of opening time after the aim.</source>
        <translation>Senest {minutes} minutter åpningstid etter målet.</translation>
    </message>
    <message>
        <source>The undertaking is {minutes} minutes after the aim, at any hour.</source>
        <translation>Senest {minutes} minutter etter målet, uansett tid på døgnet.</translation>
    </message>
    <message>
        <source>It arrived at {at:clock}, after the {cut_off:clock} cut-off, so the next business day counts.</source>
        <translation>Henvendelsen kom inn kl. {at:clock}, etter fristen kl. {cut_off:clock}, så neste virkedag gjelder.</translation>
    </message>
    <message>
        <source>It arrived just after the {cut_off:clock} cut-off, so the next business day counts.</source>
        <translation>Henvendelsen kom inn like etter fristen kl. {cut_off:clock}, så neste virkedag gjelder.</translation>
    </message>
    <message>
        <source>It arrived after closing time, {close:clock}, so the next business day counts.</source>
        <translation>Henvendelsen kom inn etter stengetid kl. {close:clock}, så neste virkedag gjelder.</translation>
    </message>
    <message>
        <source>The desk was closed then, so its next opening counts.</source>
        <translation>Da var supporten stengt, så neste åpning gjelder.</translation>
    </message>
    <message>
        <source>{day:day}: the desk has no opening hours on that day.</source>
        <translation>Supporten er stengt {day:day}.</translation>
    </message>
    <message>
        <source>{day:day}: a public holiday ({name:tr}).</source>
        <translation>Offentlig fridag {day:day} ({name:tr}).</translation>
    </message>
    <message>
        <source>{day:day}: a holiday of the desk.</source>
        <translation>Supportens egen fridag {day:day}.</translation>
    </message>
    <message>
        <source>{day:day}: a half-day holiday ({name:tr}), the desk closes at {close:clock}.</source>
        <translation>Halv fridag {day:day} ({name:tr}), supporten stenger kl. {close:clock}.</translation>
    </message>
    <message>
        <source>The desk is closed {first:short}–{last:short} ({name:tr}).</source>
        <translation>Supporten er stengt {first:short}–{last:short} ({name:tr}).</translation>
    </message>
    <message>
        <source>So the last business day before it counts: {day:day}.</source>
        <translation>Derfor gjelder den siste virkedagen før denne dagen: {day:day}.</translation>
    </message>
    <message>
        <source>The undertaking is never earlier than the aim.</source>
        <translation>Fristen er aldri tidligere enn målet.</translation>
    </message>
    <message>
        <source>The reply is never later than the published term for solving it: {after:moment}.</source>
        <translation>Svaret kommer aldri senere enn den publiserte løsningsfristen: {after:moment}.</translation>
    </message>
    <message>
        <source>It arrived outside opening hours; the start rests on the on-call duty.</source>
        <translation>Henvendelsen kom inn utenfor åpningstid; beredskapsvakten tar oppstarten.</translation>
    </message>
    <message>
        <source>On-call duty covers this ticket at all hours.</source>
        <translation>Beredskapsvakten dekker denne saken hele døgnet.</translation>
    </message>
    <message>
        <source>It goes into the next release of the system, which may be postponed; no time is promised.</source>
        <translation>Det kommer i neste versjon av systemet, som kan bli utsatt; det loves ikke noe tidspunkt.</translation>
    </message>
    <message>
        <source>No time is promised for handling it until a date is agreed with the customer.</source>
        <translation>Det loves ikke noe tidspunkt for behandlingen før en dato er avtalt med kunden.</translation>
    </message>
    <message>
        <source>Agreed with the customer: {day:day}, by closing time at {at:clock}.</source>
        <translation>Avtalt med kunden: {day:day}, innen stengetid kl. {at:clock}.</translation>
    </message>
    <message>
        <source>Agreed with the customer: {day:day} at {at:clock}.</source>
        <translation>Avtalt med kunden: {day:day} kl. {at:clock}.</translation>
    </message>
    <message>
        <source>The agreed date takes the place of the goal for solving it.</source>
        <translation>Den avtalte datoen erstatter målet for løsning.</translation>
    </message>
    <message>
        <source>The agreed date takes the place of the next release.</source>
        <translation>Den avtalte datoen erstatter neste versjon.</translation>
    </message>
    <message>
        <source>The clock stood still while we waited for the customer, from {begin:moment} to {end:moment}.</source>
        <translation>Klokken sto stille mens vi ventet på kunden, fra {begin:moment} til {end:moment}.</translation>
    </message>
    <message>
        <source>We have waited for the customer since {begin:moment}; the clock stands still until the answer comes.</source>
        <translation>Vi har ventet på kunden siden {begin:moment}; klokken står stille til svaret kommer.</translation>
    </message>
    <message>
        <source>Reply by {at:moment}.</source>
        <translation>Svarfrist: {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the reply: {at:moment}.</source>
        <translation>Mål for svar: {at:moment}.</translation>
    </message>
    <message>
        <source>Reply at the latest: {at:moment}.</source>
        <translation>Svar senest {at:moment}.</translation>
    </message>
    <message>
        <source>Call back by {at:moment}.</source>
        <translation>Oppringing innen {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the call back: {at:moment}.</source>
        <translation>Mål for oppringing: {at:moment}.</translation>
    </message>
    <message>
        <source>Call back at the latest: {at:moment}.</source>
        <translation>Oppringing senest {at:moment}.</translation>
    </message>
    <message>
        <source>Work starts by {at:moment}.</source>
        <translation>Arbeidet begynner innen {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the start of work: {at:moment}.</source>
        <translation>Mål for oppstart: {at:moment}.</translation>
    </message>
    <message>
        <source>Work starts at the latest: {at:moment}.</source>
        <translation>Oppstart senest {at:moment}.</translation>
    </message>
    <message>
        <source>Solved by {at:moment}.</source>
        <translation>Løst innen {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the solution: {at:moment}.</source>
        <translation>Mål for løsning: {at:moment}.</translation>
    </message>
    <message>
        <source>Solved at the latest: {at:moment}.</source>
        <translation>Løst senest {at:moment}.</translation>
    </message>
    <message>
        <source>News of progress by {at:moment}.</source>
        <translation>Nytt om framdriften innen {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for news of progress: {at:moment}.</source>
        <translation>Mål for nytt om framdriften: {at:moment}.</translation>
    </message>
    <message>
        <source>News of progress at the latest: {at:moment}.</source>
        <translation>Nytt om framdriften senest {at:moment}.</translation>
    </message>
    <message>
        <source>An assumption to check: “at once” is undertaken within 15 minutes.</source>
        <translation>Antakelse som bør kontrolleres: «umiddelbart» betyr innen 15 minutter.</translation>
    </message>
    <message>
        <source>An assumption to check: the customer hears of progress by the fifth business day after the last message.</source>
        <translation>Antakelse som bør kontrolleres: kunden får nytt om framdriften senest femte virkedag etter siste melding.</translation>
    </message>
    <message>
        <source>An assumption to check: the published promise names no opening hours; 9 to 16 on weekdays is used.</source>
        <translation>Antakelse som bør kontrolleres: det publiserte løftet nevner ingen åpningstid; kl. 9–16 på hverdager er brukt.</translation>
    </message>
    <message>
        <source>An assumption to check: critical support outside opening hours starts on receipt; no time is published.</source>
        <translation>Antakelse som bør kontrolleres: kritisk support utenfor åpningstid begynner ved mottak; ingen tid er publisert.</translation>
    </message>
    <message>
        <source>An assumption to check: the lunch break is from 11:00 to 11:30.</source>
        <translation>Antakelse som bør kontrolleres: lunsjpausen er kl. 11.00–11.30.</translation>
    </message>
    <message>
        <source>An assumption to check: the two weeks closed in July are ISO weeks 29 and 30.</source>
        <translation>Antakelse som bør kontrolleres: de to stengte ukene i juli er uke 29 og 30.</translation>
    </message>
    <message>
        <source>An assumption to check: the days closed after Christmas are 27 to 31 December.</source>
        <translation>Antakelse som bør kontrolleres: de stengte dagene i romjulen er 27.–31. desember.</translation>
    </message>
    <message>
        <source>An assumption to check: ordinary working hours for faults are 8 to 16 on weekdays, without closures.</source>
        <translation>Antakelse som bør kontrolleres: vanlig arbeidstid for feil er kl. 8–16 på hverdager, uten stengte perioder.</translation>
    </message>
    <message>
        <source>An assumption to check: what is no fault runs on the support hours.</source>
        <translation>Antakelse som bør kontrolleres: det som ikke er feil, følger supportens åpningstid.</translation>
    </message>
    <message>
        <source>An assumption to check: a date agreed with the customer is when it is solved.</source>
        <translation>Antakelse som bør kontrolleres: datoen som er avtalt med kunden, er datoen saken skal være løst.</translation>
    </message>
    <message>
        <source>An assumption to check: “reasonable time” before management is told is 4 opening hours for critical faults and 16 for serious ones.</source>
        <translation>Antakelse som bør kontrolleres: «rimelig tid» før ledelsen varsles, er 4 åpningstimer for kritiske feil og 16 for alvorlige.</translation>
    </message>
    <message>
        <source>An assumption to check: the published goal of three to four days is read as aim on the third, latest on the fourth.</source>
        <translation>Antakelse som bør kontrolleres: det publiserte målet på tre til fire dager leses som mål på den tredje og senest på den fjerde.</translation>
    </message>
    <message>
        <source>An assumption to check: the lower bound of the tier's window is the aim, the upper one the undertaking.</source>
        <translation>Antakelse som bør kontrolleres: den nedre grensen i tjenestenivåets tidsvindu er målet, den øvre er fristen.</translation>
    </message>
    <message>
        <source>An assumption to check: a critical ticket is taken up at once within opening hours.</source>
        <translation>Antakelse som bør kontrolleres: en kritisk sak tas opp umiddelbart innenfor åpningstid.</translation>
    </message>
    <message>
        <source>The service stops</source>
        <translation>Tjenesten stopper</translation>
    </message>
    <message>
        <source>Data is lost</source>
        <translation>Data går tapt</translation>
    </message>
    <message>
        <source>A function critical to the customer is missing or fails</source>
        <translation>En funksjon som er kritisk for kunden, mangler eller svikter</translation>
    </message>
    <message>
        <source>The documentation is so incomplete or misleading that the service or essential parts of it cannot be used</source>
        <translation>Dokumentasjonen er så mangelfull eller villedende at tjenesten eller vesentlige deler av den ikke kan brukes</translation>
    </message>
    <message>
        <source>An important function fails, and working round it costs time and resources</source>
        <translation>En viktig funksjon svikter, og det koster tid og ressurser å omgå det</translation>
    </message>
    <message>
        <source>The documentation is so incomplete or misleading that an important function cannot be used</source>
        <translation>Dokumentasjonen er så mangelfull eller villedende at en viktig funksjon ikke kan brukes</translation>
    </message>
    <message>
        <source>Single functions fail, but are easily worked round</source>
        <translation>Enkelte funksjoner svikter, men er lette å omgå</translation>
    </message>
    <message>
        <source>The documentation is incomplete or imprecise</source>
        <translation>Dokumentasjonen er ufullstendig eller unøyaktig</translation>
    </message>
    <message>
        <source>New Year's Day</source>
        <translation>Første nyttårsdag</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Helligtrekongersdag</translation>
    </message>
    <message>
        <source>Green Monday</source>
        <translation>Ren mandag i Hellas</translation>
    </message>
    <message>
        <source>Greek Independence Day</source>
        <translation>Hellas' nasjonaldag, 25. mars</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Skjærtorsdag</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Langfredag</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Første påskedag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Andre påskedag</translation>
    </message>
    <message>
        <source>First Day of Summer</source>
        <translation>Islands første sommerdag</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Arbeidernes dag</translation>
    </message>
    <message>
        <source>Labor Day (observed)</source>
        <translation>Arbeidernes dag, flyttet</translation>
    </message>
    <message>
        <source>May Day</source>
        <translation>Første mai</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Grunnlovsdag</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelfartsdag</translation>
    </message>
    <message>
        <source>Pentecost</source>
        <translation>Første pinsedag</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Andre pinsedag</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Islands nasjonaldag, 17. juni</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>Finsk midtsommeraften</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>Finsk midtsommerdag</translation>
    </message>
    <message>
        <source>Commerce Day</source>
        <translation>Handelens fridag på Island</translation>
    </message>
    <message>
        <source>Dormition of the Mother of God</source>
        <translation>Marias himmelfart, 15. august</translation>
    </message>
    <message>
        <source>Ohi Day</source>
        <translation>Ohi-dagen i Hellas, 28. oktober</translation>
    </message>
    <message>
        <source>All Saints' Day</source>
        <translation>Allehelgensdag</translation>
    </message>
    <message>
        <source>Finnish Independence Day</source>
        <translation>Finlands selvstendighetsdag, 6. desember</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Julaften</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Første juledag</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Andre juledag</translation>
    </message>
    <message>
        <source>Glorifying Mother of God</source>
        <translation>Andre juledag i Hellas</translation>
    </message>
    <message>
        <source>New Year's Eve</source>
        <translation>Nyttårsaften</translation>
    </message>
    <message>
        <source>Summer holiday</source>
        <translation>Sommerferie</translation>
    </message>
    <message>
        <source>Between Christmas and New Year</source>
        <translation>Romjul</translation>
    </message>
    <message>
        <source>A reply the same day until 14:00, call-backs the same day, and emergencies at any hour.</source>
        <translation>Svar samme dag fram til kl. 14.00, oppringing samme dag og nødhjelp hele døgnet.</translation>
    </message>
    <message>
        <source>Support is part of the product; with a service agreement, cases are solved the same business day.</source>
        <translation>Support er en del av produktet; med serviceavtale er målet løsning samme virkedag.</translation>
    </message>
    <message>
        <source>Work starts the same day and no later than the next business day; faults go by three classes.</source>
        <translation>Oppstart samme dag og senest neste arbeidsdag; feil deles i tre klasser.</translation>
    </message>
    <message>
        <source>A reply in three to four business days, first priority the same business day, second in a week; SLA contracts go further.</source>
        <translation>Svar innen tre til fire virkedager, første prioritet samme virkedag, andre prioritet innen en uke; SLA-avtaler går lenger.</translation>
    </message>
    <message>
        <source>A reply within one business day; ordered work in a window set by the tier: Light, Standard or Premium.</source>
        <translation>Svar innen én virkedag; bestilt arbeid i et tidsvindu etter tjenestenivå: Light, Standard eller Premium.</translation>
    </message>
    <message>
        <source>{field}: the calendar never opens; give it opening hours on some day.</source>
        <translation>{field}: kalenderen åpner aldri; gi den åpningstid på en dag.</translation>
    </message>
    <message>
        <source>Opening time is known from {first:date} to {last:date}; this reaches beyond.</source>
        <translation>Åpningstiden er kjent fra {first:date} til {last:date}; dette går utenfor.</translation>
    </message>
    <message>
        <source>Opening time to add must not be negative.</source>
        <translation>Åpningstid som legges til, kan ikke være negativ.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a time zone; use a name such as Atlantic/Reykjavik.</source>
        <translation>{field}: «{given}» er ikke en tidssone; bruk et navn som Atlantic/Reykjavik.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a time of day; write it as 09:00, or 24:00 for the day's end.</source>
        <translation>{field}: «{given}» er ikke et klokkeslett; skriv det som 09:00, eller 24:00 for døgnets slutt.</translation>
    </message>
    <message>
        <source>{field} must be a list of pairs: opening and closing time.</source>
        <translation>{field} må være en liste av par: åpning og stenging.</translation>
    </message>
    <message>
        <source>{field} must be a pair: opening and closing time.</source>
        <translation>{field} må være et par: åpning og stenging.</translation>
    </message>
    <message>
        <source>{field} ends before it starts; give the opening time first.</source>
        <translation>{field} slutter før det begynner; oppgi åpningen først.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a day of the week; use one of {choices}.</source>
        <translation>{field}: «{given}» er ikke en ukedag; bruk en av {choices}.</translation>
    </message>
    <message>
        <source>{field}: the intervals overlap; make them one, or let each end before the next begins.</source>
        <translation>{field}: intervallene overlapper; slå dem sammen, eller la hvert slutte før det neste begynner.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a day of the year; write it as 12-24.</source>
        <translation>{field}: «{given}» er ikke en dag i året; skriv den som 12-24.</translation>
    </message>
    <message>
        <source>The public holidays are known from {first} to {last}.</source>
        <translation>De offentlige fridagene er kjent fra {first} til {last}.</translation>
    </message>
    <message>
        <source>The public holidays of the country “{country}” are not known.</source>
        <translation>De offentlige fridagene i landet «{country}» er ikke kjent.</translation>
    </message>
    <message>
        <source>{field} must be there, a text in quotes.</source>
        <translation>{field} må være der, som en tekst i anførselstegn.</translation>
    </message>
    <message>
        <source>{field} must be a list of texts.</source>
        <translation>{field} må være en liste av tekster.</translation>
    </message>
    <message>
        <source>{field} must be a whole number of at least {least}.</source>
        <translation>{field} må være et helt tall, minst {least}.</translation>
    </message>
    <message>
        <source>{field} must be true or false.</source>
        <translation>{field} må være true eller false.</translation>
    </message>
    <message>
        <source>{field} must be a table.</source>
        <translation>{field} må være en tabell.</translation>
    </message>
    <message>
        <source>{field} must be a list of tables.</source>
        <translation>{field} må være en liste av tabeller.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is unknown; use one of {choices}.</source>
        <translation>{field}: «{given}» er ukjent; bruk en av {choices}.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a date; write it as 2026-04-23.</source>
        <translation>{field}: «{given}» er ikke en dato; skriv den som 2026-04-23.</translation>
    </message>
    <message>
        <source>{field} is not known here; known are {choices}.</source>
        <translation>{field} er ikke kjent her; kjente er {choices}.</translation>
    </message>
    <message>
        <source>{field} must have at least one calendar.</source>
        <translation>{field} må ha minst én kalender.</translation>
    </message>
    <message>
        <source>{field} must be a percentage in quotes, such as "25.5".</source>
        <translation>{field} må være en prosent i anførselstegn, for eksempel "25.5".</translation>
    </message>
    <message>
        <source>{field} must be a list of week numbers from 1 to 53.</source>
        <translation>{field} må være en liste av ukenumre fra 1 til 53.</translation>
    </message>
    <message>
        <source>{field} must be a pair: the first and the last day.</source>
        <translation>{field} må være et par: første og siste dag.</translation>
    </message>
    <message>
        <source>{field} ends before it starts; give the first day first.</source>
        <translation>{field} slutter før det begynner; oppgi første dag først.</translation>
    </message>
    <message>
        <source>{field}: {day:date} is before the day the request was received; agree on that day or a later one.</source>
        <translation>{field}: {day:date} er før dagen henvendelsen ble mottatt; avtal den dagen eller en senere.</translation>
    </message>
    <message>
        <source>{field}: the desk is closed on {day:date}; agree on a business day.</source>
        <translation>{field}: det er stengt {day:date}; avtal en virkedag.</translation>
    </message>
    <message>
        <source>This reaches beyond the years the calendar knows.</source>
        <translation>Dette går utenfor årene kalenderen kjenner.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not an instant; write ISO 8601 with an offset, such as 2026-04-23T14:05:00+02:00.</source>
        <translation>{field}: «{given}» er ikke et tidspunkt; skriv ISO 8601 med forskyvning, for eksempel 2026-04-23T14:05:00+02:00.</translation>
    </message>
    <message>
        <source>{file} must hold a JSON list of cases.</source>
        <translation>{file} må inneholde en JSON-liste av tilfeller.</translation>
    </message>
    <message>
        <source>{field}: “{given}” has no offset; add Z or an offset such as +02:00.</source>
        <translation>{field}: «{given}» mangler forskyvning; legg til Z eller en forskyvning som +02:00.</translation>
    </message>
    <message>
        <source>{field}: years from {first} to {last} are counted.</source>
        <translation>{field}: årene fra {first} til {last} regnes.</translation>
    </message>
    <message>
        <source>Each case is an object in braces, with the fields of the question.</source>
        <translation>Hvert tilfelle er et objekt i krøllparenteser med spørsmålets felter.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {why}.</source>
        <translation>Filen {file} kan ikke leses: {why}.</translation>
    </message>
    <message>
        <source>{file} is not JSON in UTF-8: {why}.</source>
        <translation>{file} er ikke JSON i UTF-8: {why}.</translation>
    </message>
    <message>
        <source>{field} must be an object in braces.</source>
        <translation>{field} må være et objekt i krøllparenteser.</translation>
    </message>
    <message>
        <source>{field} must be a list in square brackets.</source>
        <translation>{field} må være en liste i hakeparenteser.</translation>
    </message>
    <message>
        <source>{field} must be text in quotes.</source>
        <translation>{field} må være tekst i anførselstegn.</translation>
    </message>
    <message>
        <source>{field} must be a whole number.</source>
        <translation>{field} må være et helt tall.</translation>
    </message>
    <message>
        <source>{field} must be a number.</source>
        <translation>{field} må være et tall.</translation>
    </message>
    <message>
        <source>{field} must be at least {least}.</source>
        <translation>{field} må være minst {least}.</translation>
    </message>
    <message>
        <source>{field} must be at most {most}.</source>
        <translation>{field} kan være høyst {most}.</translation>
    </message>
    <message>
        <source>{field} must be a pair: from and to.</source>
        <translation>{field} må være et par: fra og til.</translation>
    </message>
    <message>
        <source>{field} ends before it starts; give the earlier instant first.</source>
        <translation>{field} slutter før det begynner; oppgi det tidligste tidspunktet først.</translation>
    </message>
    <message>
        <source>{field} must not be negative.</source>
        <translation>{field} kan ikke være negativ.</translation>
    </message>
    <message>
        <source>{field} has no end; give the instant at which the pause ended.</source>
        <translation>{field} mangler slutt; oppgi når pausen sluttet.</translation>
    </message>
    <message>
        <source>Give either seconds to add or an end to count to, one of the two.</source>
        <translation>Oppgi enten seconds å legge til eller end å telle til, én av de to.</translation>
    </message>
    <message>
        <source>{field} is missing; use one of {choices}.</source>
        <translation>{field} mangler; bruk en av {choices}.</translation>
    </message>
    <message>
        <source>{field} is missing; write it as {example}.</source>
        <translation>{field} mangler; skriv det som {example}.</translation>
    </message>
    <message>
        <source>The case is nested too deeply; give each field its plain value.</source>
        <translation>Tilfellet er nøstet for dypt; gi hvert felt en enkel verdi.</translation>
    </message>
</context>
</TS>
