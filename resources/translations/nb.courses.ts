<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb">
<context>
    <name>courses</name>
    <message>
        <source>Find a session</source>
        <translation>Finn en kursdato</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Neste måned</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Ny kursdato</translation>
    </message>
    <message>
        <source>No session is chosen</source>
        <translation>Ingen kursdato er valgt</translation>
    </message>
    <message>
        <source>Choose one at the left or in the month, or schedule the first with Ctrl+N.</source>
        <translation>Velg en til venstre eller i måneden, eller sett opp den første med Ctrl+N.</translation>
    </message>
    <message numerus="yes">
        <source>{n} coming up</source>
        <translation><numerusform>{n} kommende</numerusform><numerusform>{n} kommende</numerusform></translation>
    </message>
    <message>
        <source>No session is found by these words</source>
        <translation>Ingen kursdato funnet med disse ordene</translation>
    </message>
    <message>
        <source>Course, place and trainer are searched.</source>
        <translation>Det søkes i kurs, sted og kursholder.</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Ingenting er satt opp</translation>
    </message>
    <message>
        <source>The first session is scheduled with Ctrl+N.</source>
        <translation>Den første kursdatoen settes opp med Ctrl+N.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>fullt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Site or customer</source>
        <translation>Nettsted eller kunde</translation>
    </message>
    <message>
        <source>Names of those who come</source>
        <translation>Navn på dem som kommer</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Meld på</translation>
    </message>
    <message numerus="yes">
        <source>{n} seats</source>
        <translation><numerusform>{n} plass</numerusform><numerusform>{n} plasser</numerusform></translation>
    </message>
    <message>
        <source>Choose the site first: type a part of its name and pick it.</source>
        <translation>Velg nettstedet først: skriv en del av navnet og velg det.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>{came} of {all} came</source>
        <translation>{came} av {all} møtte</translation>
    </message>
    <message>
        <source>Another name for this place</source>
        <translation>Et annet navn på denne plassen</translation>
    </message>
    <message>
        <source>Back to bookings</source>
        <translation>Tilbake til påmeldinger</translation>
    </message>
    <message>
        <source>name later</source>
        <translation>navn senere</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Møtte</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Møtte ikke</translation>
    </message>
    <message>
        <source>Schedule a session</source>
        <translation>Sett opp en kursdato</translation>
    </message>
    <message>
        <source>Book a site on this session</source>
        <translation>Meld et nettsted på denne kursdatoen</translation>
    </message>
    <message>
        <source>Tick off who came</source>
        <translation>Kryss av hvem som møtte</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Oppmøteliste</translation>
    </message>
    <message>
        <source>Print the attendance sheet</source>
        <translation>Skriv ut oppmøtelisten</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderfil</translation>
    </message>
    <message>
        <source>Save the session as a calendar file</source>
        <translation>Lagre kursdatoen som kalenderfil</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Meld av</translation>
    </message>
    <message>
        <source>Cancel the booking of this site</source>
        <translation>Meld av dette nettstedet</translation>
    </message>
    <message>
        <source>Change session</source>
        <translation>Endre kursdato</translation>
    </message>
    <message>
        <source>Change day, place, trainer or seats</source>
        <translation>Endre dag, sted, kursholder eller plasser</translation>
    </message>
    <message>
        <source>Cancel session</source>
        <translation>Avlys kursdato</translation>
    </message>
    <message>
        <source>Cancel this session and its bookings</source>
        <translation>Avlys denne kursdatoen og påmeldingene</translation>
    </message>
    <message>
        <source>Session before</source>
        <translation>Forrige kursdato</translation>
    </message>
    <message>
        <source>Go to the session before</source>
        <translation>Gå til kursdatoen før</translation>
    </message>
    <message>
        <source>Session after</source>
        <translation>Neste kursdato</translation>
    </message>
    <message>
        <source>Go to the session after</source>
        <translation>Gå til kursdatoen etter</translation>
    </message>
    <message numerus="yes">
        <source>{n} included</source>
        <translation><numerusform>{n} inkludert</numerusform><numerusform>{n} inkludert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} extra</source>
        <translation><numerusform>{n} ekstra</numerusform><numerusform>{n} ekstra</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation><numerusform>{n} venter</numerusform><numerusform>{n} venter</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} seats free</source>
        <translation><numerusform>{n} ledig</numerusform><numerusform>{n} ledige</numerusform></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>No bookings yet</source>
        <translation>Ingen påmeldte ennå</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Fullt</translation>
    </message>
    <message>
        <source>When a place comes free, the first group that fits moves up, and you are told whom to tell.</source>
        <translation>Blir det en ledig plass, rykker den første gruppen som får plass opp, og du får vite hvem som skal varsles.</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Hvem kommer</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plasser</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inkludert</translation>
    </message>
    <message>
        <source>Price without VAT</source>
        <translation>Pris eks. mva.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Varslet</translation>
    </message>
    <message>
        <source>To be told: they have a place</source>
        <translation>Skal varsles: de har fått plass</translation>
    </message>
    <message>
        <source>Cancel the booking of {site}?</source>
        <translation>Melde av {site}?</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings are cancelled with it.</source>
        <translation><numerusform>{n} påmelding avlyses samtidig.</numerusform><numerusform>{n} påmeldinger avlyses samtidig.</numerusform></translation>
    </message>
    <message>
        <source>Its places come free; the first group in line that fits moves up.</source>
        <translation>Plassene blir ledige, og den første gruppen på ventelisten som får plass, rykker opp.</translation>
    </message>
    <message>
        <source>The booking is cancelled.</source>
        <translation>Påmeldingen er annullert.</translation>
    </message>
    <message>
        <source>Cancel {course}?</source>
        <translation>Avlyse {course}?</translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>Kursdatoen er avlyst.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Lagret som {file}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Starter kl.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Link for those who join remotely</source>
        <translation>Lenke for dem som deltar på nett</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Lagre kursdato</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Sett opp</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Venteliste</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>i denne rekkefølgen</translation>
    </message>
    <message>
        <source>no. {place}</source>
        <translation>nr. {place}</translation>
    </message>
    <message>
        <source>To be told: it is cancelled</source>
        <translation>Skal få beskjed: kursdatoen er avlyst</translation>
    </message>
    <message>
        <source>Take off the waiting list</source>
        <translation>Ta av ventelisten</translation>
    </message>
    <message>
        <source>Take {site} off the waiting list?</source>
        <translation>Ta {site} av ventelisten?</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopier lenke</translation>
    </message>
    <message>
        <source>Copy the link for those who join remotely</source>
        <translation>Kopier lenken for dem som deltar på nett</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Lenken er kopiert.</translation>
    </message>
    <message>
        <source>Next open session</source>
        <translation>Neste kursdato med ledig plass</translation>
    </message>
    <message>
        <source>Go to the next session that has a seat left</source>
        <translation>Gå til neste kursdato som har en ledig plass</translation>
    </message>
    <message>
        <source>Names, or how many</source>
        <translation>Navn, eller hvor mange</translation>
    </message>
    <message>
        <source>Names with commas between; a number alone holds so many places for names given later.</source>
        <translation>Navn med komma mellom; et tall alene holder av så mange plasser til navn som kommer senere.</translation>
    </message>
    <message>
        <source>{price:money} per site</source>
        <translation>{price:money} per nettsted</translation>
    </message>
    <message>
        <source>{site} is on the waiting list.</source>
        <translation>{site} står på ventelisten.</translation>
    </message>
    <message>
        <source>The booking is cancelled. {site} moves up and is to be told.</source>
        <translation>Påmeldingen er annullert. {site} rykker opp og skal få beskjed.</translation>
    </message>
    <message>
        <source>A booking is begun: book it, or empty its line.</source>
        <translation>En påmelding er påbegynt: meld på, eller tøm linjen.</translation>
    </message>
    <message>
        <source>A session is being written: save it, or cancel with Esc.</source>
        <translation>En kursdato er under registrering: lagre den, eller avbryt med Esc.</translation>
    </message>
    <message>
        <source>Press B, name the site and who comes.</source>
        <translation>Trykk B og oppgi nettstedet og hvem som kommer.</translation>
    </message>
    <message>
        <source>This session is cancelled</source>
        <translation>Denne kursdatoen er avlyst</translation>
    </message>
    <message numerus="yes">
        <source>{site}: {n} seats are booked.</source>
        <translation><numerusform>{site}: {n} plass er reservert.</numerusform><numerusform>{site}: {n} plasser er reservert.</numerusform></translation>
    </message>
</context>
</TS>
