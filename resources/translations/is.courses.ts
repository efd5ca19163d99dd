<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="is">
<context>
    <name>courses</name>
    <message>
        <source>Find a session</source>
        <translation>Leita í námskeiðum</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Mánuðurinn á undan</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Næsti mánuður</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Í dag</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Ný lota</translation>
    </message>
    <message>
        <source>No session is chosen</source>
        <translation>Engin lota er valin</translation>
    </message>
    <message>
        <source>Choose one at the left or in the month, or schedule the first with Ctrl+N.</source>
        <translation>Veldu lotu til vinstri eða í mánuðinum, eða settu þá fyrstu á dagskrá með Ctrl+N.</translation>
    </message>
    <message numerus="yes">
        <source>{n} coming up</source>
        <translation><numerusform>{n} framundan</numerusform><numerusform>{n} framundan</numerusform></translation>
    </message>
    <message>
        <source>No session is found by these words</source>
        <translation>Engin lota finnst með þessum orðum</translation>
    </message>
    <message>
        <source>Course, place and trainer are searched.</source>
        <translation>Leitað er í heiti, stað og kennara.</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Ekkert er á dagskrá</translation>
    </message>
    <message>
        <source>The first session is scheduled with Ctrl+N.</source>
        <translation>Fyrsta lotan er sett á dagskrá með Ctrl+N.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>fullt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meira</translation>
    </message>
    <message>
        <source>Site or customer</source>
        <translation>Vefur eða viðskiptavinur</translation>
    </message>
    <message>
        <source>Names of those who come</source>
        <translation>Nöfn þeirra sem koma</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Bóka</translation>
    </message>
    <message numerus="yes">
        <source>{n} seats</source>
        <translation><numerusform>{n} sæti</numerusform><numerusform>{n} sæti</numerusform></translation>
    </message>
    <message>
        <source>Choose the site first: type a part of its name and pick it.</source>
        <translation>Veldu vefinn fyrst: sláðu inn hluta af nafninu og veldu hann.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Mæting</translation>
    </message>
    <message>
        <source>{came} of {all} came</source>
        <translation>{came} af {all} mættu</translation>
    </message>
    <message>
        <source>Another name for this place</source>
        <translation>Annað nafn á þetta sæti</translation>
    </message>
    <message>
        <source>Back to bookings</source>
        <translation>Aftur í bókanir</translation>
    </message>
    <message>
        <source>name later</source>
        <translation>nafn síðar</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Mætti</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Mætti ekki</translation>
    </message>
    <message>
        <source>Schedule a session</source>
        <translation>Setja lotu á dagskrá</translation>
    </message>
    <message>
        <source>Book a site on this session</source>
        <translation>Bóka vef á þessa lotu</translation>
    </message>
    <message>
        <source>Tick off who came</source>
        <translation>Merkja við þá sem mættu</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Mætingarblað</translation>
    </message>
    <message>
        <source>Print the attendance sheet</source>
        <translation>Prenta mætingarblað</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Dagatalsskrá</translation>
    </message>
    <message>
        <source>Save the session as a calendar file</source>
        <translation>Vista lotuna sem dagatalsskrá</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Afbóka</translation>
    </message>
    <message>
        <source>Cancel the booking of this site</source>
        <translation>Afbóka þennan vef</translation>
    </message>
    <message>
        <source>Change session</source>
        <translation>Breyta lotu</translation>
    </message>
    <message>
        <source>Change day, place, trainer or seats</source>
        <translation>Breyta degi, stað, kennara eða sætum</translation>
    </message>
    <message>
        <source>Cancel session</source>
        <translation>Fella lotu niður</translation>
    </message>
    <message>
        <source>Cancel this session and its bookings</source>
        <translation>Fella þessa lotu og bókanir hennar niður</translation>
    </message>
    <message>
        <source>Session before</source>
        <translation>Fyrri lota</translation>
    </message>
    <message>
        <source>Go to the session before</source>
        <translation>Fara í lotuna á undan</translation>
    </message>
    <message>
        <source>Session after</source>
        <translation>Næsta lota</translation>
    </message>
    <message>
        <source>Go to the session after</source>
        <translation>Fara í næstu lotu</translation>
    </message>
    <message numerus="yes">
        <source>{n} included</source>
        <translation><numerusform>{n} innifalið</numerusform><numerusform>{n} innifalin</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} extra</source>
        <translation><numerusform>{n} umfram</numerusform><numerusform>{n} umfram</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation><numerusform>{n} á biðlista</numerusform><numerusform>{n} á biðlista</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} seats free</source>
        <translation><numerusform>{n} laust</numerusform><numerusform>{n} laus</numerusform></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Felld niður</translation>
    </message>
    <message>
        <source>No bookings yet</source>
        <translation>Engin skráning enn</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Fullt</translation>
    </message>
    <message>
        <source>When a place comes free, the first group that fits moves up, and you are told whom to tell.</source>
        <translation>Losni sæti færist fyrsti hópurinn sem kemst fyrir upp og þú sérð hvern þarf að láta vita.</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Hverjir koma</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sæti</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Innifalið</translation>
    </message>
    <message>
        <source>Price without VAT</source>
        <translation>Verð án VSK</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Látin vita</translation>
    </message>
    <message>
        <source>To be told: they have a place</source>
        <translation>Á eftir að láta vita: komin með sæti</translation>
    </message>
    <message>
        <source>Cancel the booking of {site}?</source>
        <translation>Afbóka {site}?</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings are cancelled with it.</source>
        <translation><numerusform>{n} bókun fellur niður um leið.</numerusform><numerusform>{n} bókanir falla niður um leið.</numerusform></translation>
    </message>
    <message>
        <source>Its places come free; the first group in line that fits moves up.</source>
        <translation>Sætin losna og fyrsti hópurinn á biðlista sem kemst fyrir færist upp.</translation>
    </message>
    <message>
        <source>The booking is cancelled.</source>
        <translation>Bókunin er felld niður.</translation>
    </message>
    <message>
        <source>Cancel {course}?</source>
        <translation>Fella niður {course}?</translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>Lotan er felld niður.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Halda</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Vistað sem {file}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dagur</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Hefst kl.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Mínútur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Staður námskeiðs</translation>
    </message>
    <message>
        <source>Link for those who join remotely</source>
        <translation>Hlekkur fyrir þá sem eru í fjarfundi</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Vista lotu</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Setja á dagskrá</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Biðlisti</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>í þessari röð</translation>
    </message>
    <message>
        <source>no. {place}</source>
        <translation>nr. {place}</translation>
    </message>
    <message>
        <source>To be told: it is cancelled</source>
        <translation>Þarf að láta vita: námskeiðið fellur niður</translation>
    </message>
    <message>
        <source>Take off the waiting list</source>
        <translation>Taka af biðlista</translation>
    </message>
    <message>
        <source>Take {site} off the waiting list?</source>
        <translation>Taka {site} af biðlista?</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Afrita hlekk</translation>
    </message>
    <message>
        <source>Copy the link for those who join remotely</source>
        <translation>Afrita hlekkinn fyrir þá sem eru í fjarfundi</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Hlekkurinn er afritaður.</translation>
    </message>
    <message>
        <source>Next open session</source>
        <translation>Næsta lota með lausum sætum</translation>
    </message>
    <message>
        <source>Go to the next session that has a seat left</source>
        <translation>Fara í næstu lotu þar sem enn er laust sæti</translation>
    </message>
    <message>
        <source>Names, or how many</source>
        <translation>Nöfn, eða hve mörg</translation>
    </message>
    <message>
        <source>Names with commas between; a number alone holds so many places for names given later.</source>
        <translation>Nöfn með kommum á milli; tala ein og sér tekur frá jafnmörg sæti og nöfnin koma síðar.</translation>
    </message>
    <message>
        <source>{price:money} per site</source>
        <translation>{price:money} á vef</translation>
    </message>
    <message>
        <source>{site} is on the waiting list.</source>
        <translation>{site} er á biðlista.</translation>
    </message>
    <message>
        <source>The booking is cancelled. {site} moves up and is to be told.</source>
        <translation>Bókunin er felld niður. {site} færist upp af biðlista og þarf að fá að vita það.</translation>
    </message>
    <message>
        <source>A booking is begun: book it, or empty its line.</source>
        <translation>Bókun er hafin: bókaðu hana eða tæmdu línuna.</translation>
    </message>
    <message>
        <source>A session is being written: save it, or cancel with Esc.</source>
        <translation>Verið er að skrá lotu: vistaðu hana eða hættu við með Esc.</translation>
    </message>
    <message>
        <source>Press B, name the site and who comes.</source>
        <translation>Ýttu á B og skráðu vefinn og hverjir koma.</translation>
    </message>
    <message>
        <source>This session is cancelled</source>
        <translation>Þessi lota fellur niður</translation>
    </message>
    <message numerus="yes">
        <source>{site}: {n} seats are booked.</source>
        <translation><numerusform>{site}: {n} sæti er bókað.</numerusform><numerusform>{site}: {n} sæti eru bókuð.</numerusform></translation>
    </message>
</context>
</TS>
