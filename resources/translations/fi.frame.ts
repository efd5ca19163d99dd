<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>frame</name>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>The language of the window; papers are in the customer's language.</source>
        <translation>Ikkunan kieli; asiakirjat ovat asiakkaan kielellä.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Vaalea tai tumma</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop says.</source>
        <translation>Vaalea, tumma tai työpöydän asetuksen mukaan.</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Tiiviit rivit</translation>
    </message>
    <message>
        <source>Shows more rows of a table at once.</source>
        <translation>Näyttää taulukosta enemmän rivejä kerralla.</translation>
    </message>
    <message>
        <source>The desktop's font</source>
        <translation>Työpöydän kirjasin</translation>
    </message>
    <message>
        <source>Writes the window in the desktop's own typeface instead of Inter.</source>
        <translation>Näyttää ikkunan työpöydän kirjasimella Interin sijaan.</translation>
    </message>
    <message>
        <source>Quarter sound</source>
        <translation>Vartin äänimerkki</translation>
    </message>
    <message>
        <source>Plays a soft sound one minute before a new quarter hour begins.</source>
        <translation>Soittaa vaimean äänen minuuttia ennen uuden vartin alkua.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Työpöydän mukaan</translation>
    </message>
    <message>
        <source>Light or dark as the desktop says</source>
        <translation>Vaalea tai tumma työpöydän mukaan</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Vaalea teema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tumma teema</translation>
    </message>
    <message>
        <source>Light or dark: as the desktop</source>
        <translation>Vaalea tai tumma: työpöydän mukaan</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tukipyyntö</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Puhelu</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Siirry</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Start or finish call</source>
        <translation>Aloita tai lopeta puhelu</translation>
    </message>
    <message>
        <source>Start a call, or finish the one running</source>
        <translation>Aloita puhelu tai lopeta käynnissä oleva</translation>
    </message>
    <message>
        <source>Hold or resume</source>
        <translation>Pitoon tai jatka</translation>
    </message>
    <message>
        <source>Hold the call, or resume it</source>
        <translation>Pane puhelu pitoon tai jatka sitä</translation>
    </message>
    <message>
        <source>Park and start another</source>
        <translation>Siirrä sivuun ja aloita uusi</translation>
    </message>
    <message>
        <source>Park the call and start another</source>
        <translation>Siirrä puhelu sivuun ja aloita uusi</translation>
    </message>
    <message>
        <source>Start call</source>
        <translation>Aloita puhelu</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Hae tai tee</translation>
    </message>
    <message>
        <source>Open the last call</source>
        <translation>Avaa viimeisin puhelu</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>on hold, time stands still</source>
        <translation>pidossa, aika ei kulu</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Tuntematon soittaja</translation>
    </message>
    <message>
        <source>Go on with the parked call of {who}</source>
        <translation>Jatka sivuun siirrettyä puhelua: {who}</translation>
    </message>
    <message>
        <source>no charge</source>
        <translation>veloituksetta</translation>
    </message>
    <message>
        <source>Last call {at:clock} · {length:duration} · {cost}</source>
        <translation>Viimeisin puhelu klo {at:clock} · {length:duration} · {cost}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pitoon</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>ei vielä hintaa</translation>
    </message>
    <message>
        <source>1st quarter</source>
        <translation>1. vartti</translation>
    </message>
    <message>
        <source>2nd quarter</source>
        <translation>2. vartti</translation>
    </message>
    <message>
        <source>3rd quarter</source>
        <translation>3. vartti</translation>
    </message>
    <message>
        <source>4th quarter</source>
        <translation>4. vartti</translation>
    </message>
    <message>
        <source>5th quarter</source>
        <translation>5. vartti</translation>
    </message>
    <message>
        <source>6th quarter</source>
        <translation>6. vartti</translation>
    </message>
    <message>
        <source>7th quarter</source>
        <translation>7. vartti</translation>
    </message>
    <message>
        <source>8th quarter</source>
        <translation>8. vartti</translation>
    </message>
    <message>
        <source>{clock} left</source>
        <translation>{clock} jäljellä</translation>
    </message>
    <message>
        <source>Quarter {n}</source>
        <translation>Vartti {n}</translation>
    </message>
    <message>
        <source>What was saved is safe. The report below helps to mend it; it holds none of your customers' data.</source>
        <translation>Tallennetut tiedot ovat turvassa. Alla oleva raportti auttaa korjaamisessa; siinä ei ole asiakkaiden tietoja.</translation>
    </message>
    <message>
        <source>A fault in Quarterdesk</source>
        <translation>Vika Quarterdeskissä</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopioi raportti</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Jatka työskentelyä</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Ohjelmassa tapahtui virhe.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>The call with {who} was still running when the program stopped. It was last seen at {at:moment}, after {length} minutes. Time since then is not counted unless the call went on.</source>
        <translation>Puhelu (soittaja {who}) oli käynnissä, kun ohjelma pysähtyi. Se oli viimeksi käynnissä {at:moment}, kun puhelu oli kestänyt {length} minuuttia. Sen jälkeistä aikaa ei lasketa, ellei puhelu jatkunut.</translation>
    </message>
    <message>
        <source>A call was not finished</source>
        <translation>Puhelu jäi kesken</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Hylkää puhelu</translation>
    </message>
    <message>
        <source>End it there</source>
        <translation>Lopeta siihen hetkeen</translation>
    </message>
    <message>
        <source>The call goes on</source>
        <translation>Puhelu jatkuu</translation>
    </message>
    <message>
        <source>VAT {rate:percent}</source>
        <translation>ALV {rate:percent}</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Avaa tietokanta</translation>
    </message>
    <message>
        <source>Where the data lives</source>
        <translation>Tietojen sijainti</translation>
    </message>
    <message>
        <source>The desk's name</source>
        <translation>Asiakaspalvelun nimi</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>Open an existing database…</source>
        <translation>Avaa olemassa oleva tietokanta…</translation>
    </message>
    <message>
        <source>Try it with examples</source>
        <translation>Kokeile esimerkeillä</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Vaihe {n}/{all}</translation>
    </message>
    <message>
        <source>Which promise does your desk keep?</source>
        <translation>Minkä palvelulupauksen asiakaspalvelusi pitää?</translation>
    </message>
    <message>
        <source>Pick the one nearest to yours. It becomes your own copy: hours, promises and prices can all be changed later.</source>
        <translation>Valitse lähinnä omaasi oleva. Siitä tulee oma kopiosi: aukioloajat, lupaukset ja hinnat voi muuttaa myöhemmin.</translation>
    </message>
    <message>
        <source>Whose desk is it?</source>
        <translation>Kenen asiakaspalvelu tämä on?</translation>
    </message>
    <message>
        <source>The name stands on price lists and invoices. You become its administrator.</source>
        <translation>Nimi näkyy hinnastoissa ja laskuissa. Sinusta tulee pääkäyttäjä.</translation>
    </message>
    <message>
        <source>Where does the data live?</source>
        <translation>Missä tiedot säilytetään?</translation>
    </message>
    <message>
        <source>One file on this machine. It can be moved and backed up like any other.</source>
        <translation>Yksi tiedosto tällä koneella. Sen voi siirtää ja varmuuskopioida kuten muutkin.</translation>
    </message>
    <message>
        <source>Set up the desk</source>
        <translation>Ota asiakaspalvelu käyttöön</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Nimi on annettava.</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the GNU General Public License, version 3 or later. Typeface Inter (SIL Open Font License), icons Phosphor (MIT), Qt for Python (LGPL).</source>
        <translation>Versio {version}. Vapaa ohjelma, GNU General Public License, versio 3 tai uudempi. Kirjasin Inter (SIL Open Font License), kuvakkeet Phosphor (MIT), Qt for Python (LGPL).</translation>
    </message>
    <message>
        <source>Find anything, or do anything by name</source>
        <translation>Etsi mitä tahansa tai tee nimen perusteella</translation>
    </message>
    <message>
        <source>Show more rows of a table at once</source>
        <translation>Näytä taulukosta enemmän rivejä kerralla</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Leikkaa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Copy the text, or the rows chosen</source>
        <translation>Kopioi teksti tai valitut rivit</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Liitä</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Valitse kaikki</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta ohjelma</translation>
    </message>
    <message>
        <source>Quit Quarterdesk</source>
        <translation>Lopeta Quarterdesk</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Näytä kaikki pikanäppäimet</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Näytä lokikansio</translation>
    </message>
    <message>
        <source>Open the folder of crash reports</source>
        <translation>Avaa virheraporttien kansio</translation>
    </message>
    <message>
        <source>About Quarterdesk</source>
        <translation>Tietoja Quarterdeskistä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Puhelut</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Koulutukset</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Laskutus</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Ulkoasu ja kieli</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Virallinen nimi</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Palvelulupaus</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuutta</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Tietokanta</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Tämä asiakaspalvelu</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Toiminto</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Koulutus</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>An action, a customer, a ticket number, an invoice</source>
        <translation>Toiminto, asiakas, tukipyynnön numero, lasku</translation>
    </message>
    <message>
        <source>Nothing is called that. Try a part of a name, or a number.</source>
        <translation>Mitään ei löytynyt. Kokeile osaa nimestä tai numeroa.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Lupaukset</translation>
    </message>
    <message>
        <source>Prices, without VAT</source>
        <translation>Hinnat ilman arvonlisäveroa</translation>
    </message>
    <message>
        <source>{hours}, Mon–Fri</source>
        <translation>{hours}, ma–pe</translation>
    </message>
    <message>
        <source>Our assumptions, please check: the source does not say</source>
        <translation>Omat oletuksemme, tarkista: lähde ei kerro tätä</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Päivystys</translation>
    </message>
    <message>
        <source>all other hours</source>
        <translation>kaikkina muina aikoina</translation>
    </message>
    <message>
        <source>Critical faults</source>
        <translation>Kriittiset viat</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Viat</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Asiakaspalvelu</translation>
    </message>
    <message>
        <source>Support hours</source>
        <translation>Tukiaika</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Työaika</translation>
    </message>
    <message>
        <source>Reply to a request</source>
        <translation>Vastaus pyyntöön</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>Takaisinsoitto</translation>
    </message>
    <message>
        <source>Start of work</source>
        <translation>Työn aloitus</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Ratkaisu</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Tilannetieto</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islanti</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norja</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Kreikka</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>{price:money} an hour</source>
        <translation>{price:money} tunnilta</translation>
    </message>
    <message>
        <source>{price:money} a quarter hour</source>
        <translation>{price:money} / 15 min</translation>
    </message>
    <message>
        <source>{price:money} a site</source>
        <translation>{price:money} sivustolta</translation>
    </message>
    <message>
        <source>{price:money} a pair</source>
        <translation>{price:money} parilta</translation>
    </message>
    <message>
        <source>{price:money} a year</source>
        <translation>{price:money} vuodessa</translation>
    </message>
    <message>
        <source>by started quarter hours</source>
        <translation>alkavalta 15 minuutilta</translation>
    </message>
    <message>
        <source>by started hours</source>
        <translation>alkavalta tunnilta</translation>
    </message>
    <message>
        <source>Same business day</source>
        <translation>Samana arkipäivänä</translation>
    </message>
    <message>
        <source>Same business day when it came by {cutoff:clock}</source>
        <translation>Samana arkipäivänä, jos tuli viimeistään klo {cutoff:clock}</translation>
    </message>
    <message numerus="yes">
        <source>Within {n} business days</source>
        <translation><numerusform>Seuraavana arkipäivänä</numerusform><numerusform>{n} arkipäivän kuluessa</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Within {n} weeks</source>
        <translation><numerusform>Viikon kuluessa</numerusform><numerusform>{n} viikon kuluessa</numerusform></translation>
    </message>
    <message>
        <source>latest: the same business day</source>
        <translation>viimeistään samana arkipäivänä</translation>
    </message>
    <message numerus="yes">
        <source>latest: within {n} business days</source>
        <translation><numerusform>viimeistään seuraavana arkipäivänä</numerusform><numerusform>viimeistään {n} arkipäivän kuluessa</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>latest: within {n} weeks</source>
        <translation><numerusform>viimeistään viikon kuluessa</numerusform><numerusform>viimeistään {n} viikon kuluessa</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>latest: within {n} minutes</source>
        <translation><numerusform>viimeistään minuutin kuluessa</numerusform><numerusform>viimeistään {n} minuutin kuluessa</numerusform></translation>
    </message>
    <message>
        <source>With the next release</source>
        <translation>Seuraavan version mukana</translation>
    </message>
    <message>
        <source>At once, at every hour</source>
        <translation>Heti, kaikkina vuorokauden aikoina</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Heti</translation>
    </message>
    <message>
        <source>{what} ({which})</source>
        <translation>{what} ({which})</translation>
    </message>
    <message>
        <source>Agreed for each case</source>
        <translation>Sovitaan tapauskohtaisesti</translation>
    </message>
    <message>
        <source>Desk open until {at:clock}</source>
        <translation>Palvelu auki klo {at:clock} asti</translation>
    </message>
    <message>
        <source>Phone open until {at:clock}</source>
        <translation>Puhelin auki klo {at:clock} asti</translation>
    </message>
    <message>
        <source>Support open until {at:clock}</source>
        <translation>Tuki auki klo {at:clock} asti</translation>
    </message>
    <message>
        <source>Desk closed until {at:moment}</source>
        <translation>Palvelu avautuu {at:moment}</translation>
    </message>
    <message>
        <source>Phone closed until {at:moment}</source>
        <translation>Puhelin avautuu {at:moment}</translation>
    </message>
    <message>
        <source>Support closed until {at:moment}</source>
        <translation>Tuki avautuu {at:moment}</translation>
    </message>
    <message>
        <source>Work done until {at:clock}</source>
        <translation>Työaikaa klo {at:clock} asti</translation>
    </message>
    <message>
        <source>No work until {at:moment}</source>
        <translation>Työaika alkaa {at:moment}</translation>
    </message>
    <message>
        <source>Offline since {at:clock}</source>
        <translation>Yhteys poikki klo {at:clock} alkaen</translation>
    </message>
    <message>
        <source>In sync {at:clock}</source>
        <translation>Ajan tasalla klo {at:clock}</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Sulje viesti</translation>
    </message>
    <message>
        <source>This could not be done because of a fault in the program. A report was written; nothing you typed is lost.</source>
        <translation>Tämä ei onnistunut ohjelman vian vuoksi. Raportti on kirjoitettu; mitään kirjoittamaasi ei menetetty.</translation>
    </message>
    <message>
        <source>The computer could not do this: {why}. Nothing you typed is lost.</source>
        <translation>Kone ei voinut tehdä tätä: {why}. Mitään kirjoittamaasi ei menetetty.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Avaa tiedosto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>The settings could not be kept: {why}. They hold until the program ends.</source>
        <translation>Asetuksia ei voitu tallentaa: {why}. Ne ovat voimassa, kunnes ohjelma suljetaan.</translation>
    </message>
</context>
</TS>
