<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>courses</name>
    <message>
        <source>Find a session</source>
        <translation>Etsi koulutuskertaa</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Edellinen kuukausi</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Seuraava kuukausi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Uusi koulutuskerta</translation>
    </message>
    <message>
        <source>No session is chosen</source>
        <translation>Koulutuskertaa ei ole valittu</translation>
    </message>
    <message>
        <source>Choose one at the left or in the month, or schedule the first with Ctrl+N.</source>
        <translation>Valitse kerta vasemmalta tai kuukaudesta, tai aikatauluta ensimmäinen näppäimillä Ctrl+N.</translation>
    </message>
    <message numerus="yes">
        <source>{n} coming up</source>
        <translation><numerusform>{n} tulossa</numerusform><numerusform>{n} tulossa</numerusform></translation>
    </message>
    <message>
        <source>No session is found by these words</source>
        <translation>Näillä sanoilla ei löydy koulutuskertaa</translation>
    </message>
    <message>
        <source>Course, place and trainer are searched.</source>
        <translation>Haku kohdistuu koulutukseen, paikkaan ja kouluttajaan.</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Mitään ei ole aikataulutettu</translation>
    </message>
    <message>
        <source>The first session is scheduled with Ctrl+N.</source>
        <translation>Ensimmäinen kerta aikataulutetaan näppäimillä Ctrl+N.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>täynnä</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Site or customer</source>
        <translation>Sivusto tai asiakas</translation>
    </message>
    <message>
        <source>Names of those who come</source>
        <translation>Osallistujien nimet</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Varaa</translation>
    </message>
    <message numerus="yes">
        <source>{n} seats</source>
        <translation><numerusform>{n} paikka</numerusform><numerusform>{n} paikkaa</numerusform></translation>
    </message>
    <message>
        <source>Choose the site first: type a part of its name and pick it.</source>
        <translation>Valitse ensin sivusto: kirjoita osa nimestä ja poimi se.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Läsnäolo</translation>
    </message>
    <message>
        <source>{came} of {all} came</source>
        <translation>{came}/{all} saapui</translation>
    </message>
    <message>
        <source>Another name for this place</source>
        <translation>Toinen nimi tälle paikalle</translation>
    </message>
    <message>
        <source>Back to bookings</source>
        <translation>Takaisin varauksiin</translation>
    </message>
    <message>
        <source>name later</source>
        <translation>nimi myöhemmin</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Saapui</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Ei saapunut</translation>
    </message>
    <message>
        <source>Schedule a session</source>
        <translation>Aikatauluta koulutuskerta</translation>
    </message>
    <message>
        <source>Book a site on this session</source>
        <translation>Varaa sivustolle paikkoja tälle kerralle</translation>
    </message>
    <message>
        <source>Tick off who came</source>
        <translation>Merkitse läsnäolijat</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Läsnäololista</translation>
    </message>
    <message>
        <source>Print the attendance sheet</source>
        <translation>Tulosta läsnäololista</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenteritiedosto</translation>
    </message>
    <message>
        <source>Save the session as a calendar file</source>
        <translation>Tallenna kerta kalenteritiedostona</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Peru varaus</translation>
    </message>
    <message>
        <source>Cancel the booking of this site</source>
        <translation>Peru tämän sivuston varaus</translation>
    </message>
    <message>
        <source>Change session</source>
        <translation>Muuta koulutuskertaa</translation>
    </message>
    <message>
        <source>Change day, place, trainer or seats</source>
        <translation>Muuta päivää, paikkaa, kouluttajaa tai paikkamäärää</translation>
    </message>
    <message>
        <source>Cancel session</source>
        <translation>Peru koulutuskerta</translation>
    </message>
    <message>
        <source>Cancel this session and its bookings</source>
        <translation>Peru tämä kerta ja sen varaukset</translation>
    </message>
    <message>
        <source>Session before</source>
        <translation>Edellinen kerta</translation>
    </message>
    <message>
        <source>Go to the session before</source>
        <translation>Siirry edelliseen kertaan</translation>
    </message>
    <message>
        <source>Session after</source>
        <translation>Seuraava kerta</translation>
    </message>
    <message>
        <source>Go to the session after</source>
        <translation>Siirry seuraavaan kertaan</translation>
    </message>
    <message numerus="yes">
        <source>{n} included</source>
        <translation><numerusform>{n} sisältyy</numerusform><numerusform>{n} sisältyy</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} extra</source>
        <translation><numerusform>{n} lisäpaikka</numerusform><numerusform>{n} lisäpaikkaa</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation><numerusform>{n} jonossa</numerusform><numerusform>{n} jonossa</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} seats free</source>
        <translation><numerusform>{n} vapaa</numerusform><numerusform>{n} vapaata</numerusform></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>No bookings yet</source>
        <translation>Ei vielä varauksia</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Täynnä</translation>
    </message>
    <message>
        <source>When a place comes free, the first group that fits moves up, and you are told whom to tell.</source>
        <translation>Kun paikka vapautuu, ensimmäinen mahtuva ryhmä nousee jonosta ja näet, kenelle ilmoittaa.</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Osallistujat</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Sisältyy</translation>
    </message>
    <message>
        <source>Price without VAT</source>
        <translation>Veroton hinta</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Ilmoitettu</translation>
    </message>
    <message>
        <source>To be told: they have a place</source>
        <translation>Ilmoitettava: paikka järjestyi</translation>
    </message>
    <message>
        <source>Cancel the booking of {site}?</source>
        <translation>Perutaanko varaus sivustolta {site}?</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings are cancelled with it.</source>
        <translation><numerusform>Samalla perutaan {n} varaus.</numerusform><numerusform>Samalla perutaan {n} varausta.</numerusform></translation>
    </message>
    <message>
        <source>Its places come free; the first group in line that fits moves up.</source>
        <translation>Paikat vapautuvat, ja jonon ensimmäinen mahtuva ryhmä nousee tilalle.</translation>
    </message>
    <message>
        <source>The booking is cancelled.</source>
        <translation>Varaus on peruttu.</translation>
    </message>
    <message>
        <source>Cancel {course}?</source>
        <translation>Perutaanko {course}?</translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>Koulutuskerta on peruttu.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Tallennettu nimellä {file}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Alkaa klo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuutteja</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koulutuspaikka</translation>
    </message>
    <message>
        <source>Link for those who join remotely</source>
        <translation>Linkki etäosallistujille</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Tallenna kerta</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Aikatauluta</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Jonotuslista</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>tässä järjestyksessä</translation>
    </message>
    <message>
        <source>no. {place}</source>
        <translation>nro {place}</translation>
    </message>
    <message>
        <source>To be told: it is cancelled</source>
        <translation>Ilmoitettava: koulutus on peruttu</translation>
    </message>
    <message>
        <source>Take off the waiting list</source>
        <translation>Poista jonotuslistalta</translation>
    </message>
    <message>
        <source>Take {site} off the waiting list?</source>
        <translation>Poistetaanko {site} jonotuslistalta?</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopioi linkki</translation>
    </message>
    <message>
        <source>Copy the link for those who join remotely</source>
        <translation>Kopioi etäosallistujien linkki</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Linkki on kopioitu.</translation>
    </message>
    <message>
        <source>Next open session</source>
        <translation>Seuraava, jossa on tilaa</translation>
    </message>
    <message>
        <source>Go to the next session that has a seat left</source>
        <translation>Siirry seuraavaan koulutuskertaan, jossa on vapaa paikka</translation>
    </message>
    <message>
        <source>Names, or how many</source>
        <translation>Nimet tai määrä</translation>
    </message>
    <message>
        <source>Names with commas between; a number alone holds so many places for names given later.</source>
        <translation>Nimet pilkuin erotettuina; pelkkä luku varaa niin monta paikkaa myöhemmin annettaville nimille.</translation>
    </message>
    <message>
        <source>{price:money} per site</source>
        <translation>{price:money} sivustoa kohti</translation>
    </message>
    <message>
        <source>{site} is on the waiting list.</source>
        <translation>{site} on jonotuslistalla.</translation>
    </message>
    <message>
        <source>The booking is cancelled. {site} moves up and is to be told.</source>
        <translation>Varaus on peruttu. {site} nousee jonosta, ja siitä on ilmoitettava.</translation>
    </message>
    <message>
        <source>A booking is begun: book it, or empty its line.</source>
        <translation>Varaus on kesken: tee se tai tyhjennä rivi.</translation>
    </message>
    <message>
        <source>A session is being written: save it, or cancel with Esc.</source>
        <translation>Koulutuskerran kirjaus on kesken: tallenna se tai peruuta näppäimellä Esc.</translation>
    </message>
    <message>
        <source>Press B, name the site and who comes.</source>
        <translation>Paina B ja kirjoita sivusto ja osallistujat.</translation>
    </message>
    <message>
        <source>This session is cancelled</source>
        <translation>Tämä koulutuskerta on peruttu</translation>
    </message>
    <message numerus="yes">
        <source>{site}: {n} seats are booked.</source>
        <translation><numerusform>{site}: {n} paikka on varattu.</numerusform><numerusform>{site}: {n} paikkaa on varattu.</numerusform></translation>
    </message>
</context>
</TS>
