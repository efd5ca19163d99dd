<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>settings</name>
    <message>
        <source>“{given}” is not a telephone number; write it as +354 555 0142.</source>
        <translation>”{given}” ei ole puhelinnumero; kirjoita se muodossa +354 555 0142.</translation>
    </message>
    <message>
        <source>“{given}” is not a link to a call; it looks like desk:call?number=+3545550142.</source>
        <translation>”{given}” ei ole puhelun linkki; sellainen on esimerkiksi desk:call?number=+3545550142.</translation>
    </message>
    <message>
        <source>This door has no window; start the program as `desk`.</source>
        <translation>Tällä komennolla ei ole ikkunaa; käynnistä ohjelma komennolla `desk`.</translation>
    </message>
    <message>
        <source>The logo is larger than 1 MB or 16 million pixels: choose a smaller picture.</source>
        <translation>Logo on suurempi kuin 1 Mt tai 16 miljoonaa kuvapistettä: valitse pienempi kuva.</translation>
    </message>
    <message>
        <source>Managers and administrators change this; ask one of them.</source>
        <translation>Esihenkilöt ja pääkäyttäjät muuttavat tätä; pyydä heiltä.</translation>
    </message>
    <message>
        <source>This desk is open in another window already. It has been brought to the front.</source>
        <translation>Tämä asiakaspalvelu on jo auki toisessa ikkunassa. Ikkuna on tuotu eteen.</translation>
    </message>
    <message>
        <source>This desk is open in another window already.</source>
        <translation>Tämä asiakaspalvelu on jo auki toisessa ikkunassa.</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation>Avaa toinen asiakaspalvelu</translation>
    </message>
    <message>
        <source>Open another desk…</source>
        <translation>Avaa toinen asiakaspalvelu…</translation>
    </message>
    <message>
        <source>Open the file of another desk</source>
        <translation>Avaa toisen asiakaspalvelun tiedosto</translation>
    </message>
    <message>
        <source>New desk…</source>
        <translation>Uusi asiakaspalvelu…</translation>
    </message>
    <message>
        <source>Set up a new desk in a file of its own</source>
        <translation>Perusta uusi asiakaspalvelu omaan tiedostoonsa</translation>
    </message>
    <message>
        <source>Try another promise…</source>
        <translation>Kokeile toista lupausta…</translation>
    </message>
    <message>
        <source>Open a desk of invented customers that keeps another promise</source>
        <translation>Avaa keksittyjen asiakkaiden asiakaspalvelu, joka pitää toista lupausta</translation>
    </message>
    <message>
        <source>Connect to a team's database…</source>
        <translation>Yhdistä tiimin tietokantaan…</translation>
    </message>
    <message>
        <source>Connect to a team's database</source>
        <translation>Yhdistä tiimin tietokantaan</translation>
    </message>
    <message>
        <source>Open the desk on a server that everybody shares</source>
        <translation>Avaa palvelimella oleva yhteinen asiakaspalvelu</translation>
    </message>
    <message>
        <source>Recent desks</source>
        <translation>Viimeksi avatut</translation>
    </message>
    <message>
        <source>Open one of the last five desks</source>
        <translation>Avaa jokin viidestä viimeksi avatusta</translation>
    </message>
    <message>
        <source>Everybody who works at the desk opens the same PostgreSQL database. The password is not kept on this machine.</source>
        <translation>Kaikki asiakaspalvelussa avaavat saman PostgreSQL-tietokannan. Salasanaa ei tallenneta tälle koneelle.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Palvelimen osoite</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Write the address as postgresql://name@server/database.</source>
        <translation>Kirjoita osoite muodossa postgresql://nimi@palvelin/tietokanta.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>Which promise do you want to try?</source>
        <translation>Mitä lupausta haluat kokeilla?</translation>
    </message>
    <message>
        <source>A desk full of invented customers keeps it. Your own desk stays as it is.</source>
        <translation>Sitä pitää keksittyjen asiakkaiden asiakaspalvelu. Oma asiakaspalvelusi säilyy ennallaan.</translation>
    </message>
    <message>
        <source>In this database, which is empty so far.</source>
        <translation>Tässä tietokannassa, joka on vielä tyhjä.</translation>
    </message>
    <message>
        <source>File or server</source>
        <translation>Tiedosto tai palvelin</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Tietokantamoottori</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Rakenteen versio</translation>
    </message>
    <message>
        <source>Journal mode</source>
        <translation>Lokitila</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Varmuuskopioi kohteeseen</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Varmuuskopioi nyt…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tarkista</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Avaa kansio</translation>
    </message>
    <message>
        <source>How far the copy is</source>
        <translation>Kuinka pitkällä kopiointi on</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mt</translation>
    </message>
    <message>
        <source>A copy can be made while everybody works. It counts once it has passed its check.</source>
        <translation>Kopion voi ottaa kaikkien työskennellessä. Se kelpaa vasta, kun se on läpäissyt tarkistuksen.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Tämä kone</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>Palvelulupaus</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>Tietokanta</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Asiakaspalvelija</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Toimisto</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Esihenkilö</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Pääkäyttäjä</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Lyhyt nimi</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Työskentelee täällä</translation>
    </message>
    <message>
        <source>Managers and administrators add people and change what they may do.</source>
        <translation>Esihenkilöt ja pääkäyttäjät lisäävät henkilöitä ja muuttavat heidän oikeuksiaan.</translation>
    </message>
    <message>
        <source>Empty: the first name</source>
        <translation>Tyhjä: etunimi</translation>
    </message>
    <message>
        <source>{name} sits here now.</source>
        <translation>Tässä istuu nyt {name}.</translation>
    </message>
    <message>
        <source>Sit here</source>
        <translation>Istu tähän</translation>
    </message>
    <message>
        <source>Sits here</source>
        <translation>Istuu tässä</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Whoever sits here is named on calls, replies and notes.</source>
        <translation>Tässä istuvan nimi merkitään puheluihin, vastauksiin ja muistiinpanoihin.</translation>
    </message>
    <message>
        <source>Finish or park the call on the line first: it belongs to who answered it.</source>
        <translation>Lopeta tai siirrä linjalla oleva puhelu ensin sivuun: se kuuluu siihen vastanneelle.</translation>
    </message>
    <message>
        <source>Line below the name</source>
        <translation>Rivi nimen alla</translation>
    </message>
    <message>
        <source>Tax office</source>
        <translation>Verotoimisto</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Tilinumero</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Maksuaika päivinä</translation>
    </message>
    <message>
        <source>Colour of papers</source>
        <translation>Asiakirjojen väri</translation>
    </message>
    <message>
        <source>This stands on price lists and invoices.</source>
        <translation>Nämä näkyvät hinnastoissa ja laskuissa.</translation>
    </message>
    <message>
        <source>This stands on price lists and invoices. Managers and administrators change it.</source>
        <translation>Nämä näkyvät hinnastoissa ja laskuissa. Esihenkilöt ja pääkäyttäjät muuttavat niitä.</translation>
    </message>
    <message>
        <source>The desk's particulars are saved.</source>
        <translation>Asiakaspalvelun tiedot on tallennettu.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Valitse logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture of at most 1 MB; it stands at the head of every paper.</source>
        <translation>Enintään 1 Mt:n PNG- tai JPEG-kuva; se on jokaisen asiakirjan yläosassa.</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Poista logo</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>Tiedostoa {file} ei voi lukea: {why}</translation>
    </message>
    <message>
        <source>desk until {at:clock}</source>
        <translation>palvelu klo {at:clock} asti</translation>
    </message>
    <message>
        <source>phone until {at:clock}</source>
        <translation>puhelin klo {at:clock} asti</translation>
    </message>
    <message>
        <source>support until {at:clock}</source>
        <translation>tuki klo {at:clock} asti</translation>
    </message>
    <message>
        <source>work until {at:clock}</source>
        <translation>työaikaa klo {at:clock} asti</translation>
    </message>
    <message>
        <source>Desk closed until {at:clock}</source>
        <translation>Palvelu avautuu klo {at:clock}</translation>
    </message>
    <message>
        <source>Phone closed until {at:clock}</source>
        <translation>Puhelin avautuu klo {at:clock}</translation>
    </message>
    <message>
        <source>Support closed until {at:clock}</source>
        <translation>Tuki avautuu klo {at:clock}</translation>
    </message>
    <message>
        <source>No work until {at:clock}</source>
        <translation>Työaika alkaa klo {at:clock}</translation>
    </message>
    <message>
        <source>On call now</source>
        <translation>Päivystys nyt</translation>
    </message>
</context>
</TS>
