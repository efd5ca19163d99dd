<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>frame</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>The language of the window; papers are in the customer's language.</source>
        <translation>Språket i vinduet; dokumenter er på kundens språk.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Lyst eller mørkt</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop says.</source>
        <translation>Lyst, mørkt eller slik skrivebordet er stilt inn.</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Tette rader</translation>
    </message>
    <message>
        <source>Shows more rows of a table at once.</source>
        <translation>Viser flere rader i en tabell samtidig.</translation>
    </message>
    <message>
        <source>The desktop's font</source>
        <translation>Skrivebordets skrift</translation>
    </message>
    <message>
        <source>Writes the window in the desktop's own typeface instead of Inter.</source>
        <translation>Viser vinduet med skrivebordets skrift i stedet for Inter.</translation>
    </message>
    <message>
        <source>Quarter sound</source>
        <translation>Lyd ved kvarter</translation>
    </message>
    <message>
        <source>Plays a soft sound one minute before a new quarter hour begins.</source>
        <translation>Spiller en dempet lyd ett minutt før et nytt kvarter begynner.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Som skrivebordet</translation>
    </message>
    <message>
        <source>Light or dark as the desktop says</source>
        <translation>Lyst eller mørkt som skrivebordet</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Lyst tema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Mørkt tema</translation>
    </message>
    <message>
        <source>Light or dark: as the desktop</source>
        <translation>Lyst eller mørkt: som skrivebordet</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gå</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Start or finish call</source>
        <translation>Start eller avslutt samtale</translation>
    </message>
    <message>
        <source>Start a call, or finish the one running</source>
        <translation>Start en samtale, eller avslutt den som pågår</translation>
    </message>
    <message>
        <source>Hold or resume</source>
        <translation>På vent eller fortsett</translation>
    </message>
    <message>
        <source>Hold the call, or resume it</source>
        <translation>Sett samtalen på vent, eller fortsett den</translation>
    </message>
    <message>
        <source>Park and start another</source>
        <translation>Parker og start en ny</translation>
    </message>
    <message>
        <source>Park the call and start another</source>
        <translation>Parker samtalen og start en ny</translation>
    </message>
    <message>
        <source>Start call</source>
        <translation>Start samtale</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Søk eller gjør noe</translation>
    </message>
    <message>
        <source>Open the last call</source>
        <translation>Åpne siste samtale</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>on hold, time stands still</source>
        <translation>på vent, tiden står stille</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Ukjent innringer</translation>
    </message>
    <message>
        <source>Go on with the parked call of {who}</source>
        <translation>Fortsett den parkerte samtalen med {who}</translation>
    </message>
    <message>
        <source>no charge</source>
        <translation>uten kostnad</translation>
    </message>
    <message>
        <source>Last call {at:clock} · {length:duration} · {cost}</source>
        <translation>Siste samtale kl. {at:clock} · {length:duration} · {cost}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>På vent</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>ingen pris ennå</translation>
    </message>
    <message>
        <source>1st quarter</source>
        <translation>1. kvarter</translation>
    </message>
    <message>
        <source>2nd quarter</source>
        <translation>2. kvarter</translation>
    </message>
    <message>
        <source>3rd quarter</source>
        <translation>3. kvarter</translation>
    </message>
    <message>
        <source>4th quarter</source>
        <translation>4. kvarter</translation>
    </message>
    <message>
        <source>5th quarter</source>
        <translation>5. kvarter</translation>
    </message>
    <message>
        <source>6th quarter</source>
        <translation>6. kvarter</translation>
    </message>
    <message>
        <source>7th quarter</source>
        <translation>7. kvarter</translation>
    </message>
    <message>
        <source>8th quarter</source>
        <translation>8. kvarter</translation>
    </message>
    <message>
        <source>{clock} left</source>
        <translation>{clock} igjen</translation>
    </message>
    <message>
        <source>Quarter {n}</source>
        <translation>Kvarter {n}</translation>
    </message>
    <message>
        <source>What was saved is safe. The report below helps to mend it; it holds none of your customers' data.</source>
        <translation>Det som var lagret, er trygt. Rapporten under hjelper med å rette feilen; den inneholder ingen kundedata.</translation>
    </message>
    <message>
        <source>A fault in Quarterdesk</source>
        <translation>Feil i Quarterdesk</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopier rapporten</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Arbeid videre</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Noe gikk galt i programmet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>The call with {who} was still running when the program stopped. It was last seen at {at:moment}, after {length} minutes. Time since then is not counted unless the call went on.</source>
        <translation>Samtalen med {who} pågikk da programmet stoppet. Den ble sist registrert {at:moment}, etter {length} minutter. Tiden etter det telles ikke med mindre samtalen fortsatte.</translation>
    </message>
    <message>
        <source>A call was not finished</source>
        <translation>En samtale ble ikke avsluttet</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Forkast den</translation>
    </message>
    <message>
        <source>End it there</source>
        <translation>Avslutt den der</translation>
    </message>
    <message>
        <source>The call goes on</source>
        <translation>Samtalen fortsetter</translation>
    </message>
    <message>
        <source>VAT {rate:percent}</source>
        <translation>mva. {rate:percent}</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Åpne en database</translation>
    </message>
    <message>
        <source>Where the data lives</source>
        <translation>Hvor dataene ligger</translation>
    </message>
    <message>
        <source>The desk's name</source>
        <translation>Navn på supporten</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt navn</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Velg en fil…</translation>
    </message>
    <message>
        <source>Open an existing database…</source>
        <translation>Åpne en eksisterende database…</translation>
    </message>
    <message>
        <source>Try it with examples</source>
        <translation>Prøv med eksempler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Trinn {n} av {all}</translation>
    </message>
    <message>
        <source>Which promise does your desk keep?</source>
        <translation>Hvilket løfte holder supporten din?</translation>
    </message>
    <message>
        <source>Pick the one nearest to yours. It becomes your own copy: hours, promises and prices can all be changed later.</source>
        <translation>Velg det som ligner mest. Det blir din egen kopi: åpningstider, løfter og priser kan endres senere.</translation>
    </message>
    <message>
        <source>Whose desk is it?</source>
        <translation>Hvem er supporten for?</translation>
    </message>
    <message>
        <source>The name stands on price lists and invoices. You become its administrator.</source>
        <translation>Navnet står på prislister og fakturaer. Du blir administrator.</translation>
    </message>
    <message>
        <source>Where does the data live?</source>
        <translation>Hvor skal dataene ligge?</translation>
    </message>
    <message>
        <source>One file on this machine. It can be moved and backed up like any other.</source>
        <translation>Én fil på denne maskinen. Den kan flyttes og sikkerhetskopieres som alle andre.</translation>
    </message>
    <message>
        <source>Set up the desk</source>
        <translation>Sett opp supporten</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Et navn må fylles ut.</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the GNU General Public License, version 3 or later. Typeface Inter (SIL Open Font License), icons Phosphor (MIT), Qt for Python (LGPL).</source>
        <translation>Versjon {version}. Fri programvare under GNU General Public License, versjon 3 eller nyere. Skrift: Inter (SIL Open Font License), ikoner: Phosphor (MIT), Qt for Python (LGPL).</translation>
    </message>
    <message>
        <source>Find anything, or do anything by name</source>
        <translation>Finn hva som helst, eller gjør noe etter navn</translation>
    </message>
    <message>
        <source>Show more rows of a table at once</source>
        <translation>Vis flere rader i en tabell samtidig</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy the text, or the rows chosen</source>
        <translation>Kopier teksten, eller de valgte radene</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Merk alt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt programmet</translation>
    </message>
    <message>
        <source>Quit Quarterdesk</source>
        <translation>Avslutt Quarterdesk</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Vis alle hurtigtaster</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Vis loggmappen</translation>
    </message>
    <message>
        <source>Open the folder of crash reports</source>
        <translation>Åpne mappen med feilrapporter</translation>
    </message>
    <message>
        <source>About Quarterdesk</source>
        <translation>Om Quarterdesk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Samtaler</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Utseende og språk</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Juridisk navn</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Løfteprofil</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Denne supporten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>An action, a customer, a ticket number, an invoice</source>
        <translation>En handling, en kunde, et saksnummer, en faktura</translation>
    </message>
    <message>
        <source>Nothing is called that. Try a part of a name, or a number.</source>
        <translation>Ingenting heter det. Prøv en del av et navn, eller et nummer.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Løfter</translation>
    </message>
    <message>
        <source>Prices, without VAT</source>
        <translation>Priser eks. mva.</translation>
    </message>
    <message>
        <source>{hours}, Mon–Fri</source>
        <translation>{hours}, man.–fre.</translation>
    </message>
    <message>
        <source>Our assumptions, please check: the source does not say</source>
        <translation>Våre antakelser, vennligst sjekk: kilden sier ikke noe om dette</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Vakttelefon</translation>
    </message>
    <message>
        <source>all other hours</source>
        <translation>alle andre tider</translation>
    </message>
    <message>
        <source>Critical faults</source>
        <translation>Kritiske feil</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Serviceteam</translation>
    </message>
    <message>
        <source>Support hours</source>
        <translation>Supporttid</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeidstid</translation>
    </message>
    <message>
        <source>Reply to a request</source>
        <translation>Svar på henvendelse</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>Tilbakeringing</translation>
    </message>
    <message>
        <source>Start of work</source>
        <translation>Oppstart</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Løsning</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Melding om fremdrift</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Hellas</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>{price:money} an hour</source>
        <translation>{price:money} per time</translation>
    </message>
    <message>
        <source>{price:money} a quarter hour</source>
        <translation>{price:money} per kvarter</translation>
    </message>
    <message>
        <source>{price:money} a site</source>
        <translation>{price:money} per nettsted</translation>
    </message>
    <message>
        <source>{price:money} a pair</source>
        <translation>{price:money} per par</translation>
    </message>
    <message>
        <source>{price:money} a year</source>
        <translation>{price:money} per år</translation>
    </message>
    <message>
        <source>by started quarter hours</source>
        <translation>per påbegynt kvarter</translation>
    </message>
    <message>
        <source>by started hours</source>
        <translation>per påbegynt time</translation>
    </message>
    <message>
        <source>Same business day</source>
        <translation>Samme virkedag</translation>
    </message>
    <message>
        <source>Same business day when it came by {cutoff:clock}</source>
        <translation>Samme virkedag når den kom innen kl. {cutoff:clock}</translation>
    </message>
    <message numerus="yes">
        <source>Within {n} business days</source>
        <translation><numerusform>Neste virkedag</numerusform><numerusform>Innen {n} virkedager</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Within {n} weeks</source>
        <translation><numerusform>Innen en uke</numerusform><numerusform>Innen {n} uker</numerusform></translation>
    </message>
    <message>
        <source>latest: the same business day</source>
        <translation>senest samme virkedag</translation>
    </message>
    <message numerus="yes">
        <source>latest: within {n} business days</source>
        <translation><numerusform>senest neste virkedag</numerusform><numerusform>senest innen {n} virkedager</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>latest: within {n} weeks</source>
        <translation><numerusform>senest innen en uke</numerusform><numerusform>senest innen {n} uker</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>latest: within {n} minutes</source>
        <translation><numerusform>senest innen ett minutt</numerusform><numerusform>senest innen {n} minutter</numerusform></translation>
    </message>
    <message>
        <source>With the next release</source>
        <translation>Med neste versjon</translation>
    </message>
    <message>
        <source>At once, at every hour</source>
        <translation>Straks, hele døgnet</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Straks</translation>
    </message>
    <message>
        <source>{what} ({which})</source>
        <translation>{what} ({which})</translation>
    </message>
    <message>
        <source>Agreed for each case</source>
        <translation>Avtales i hvert tilfelle</translation>
    </message>
    <message>
        <source>Desk open until {at:clock}</source>
        <translation>Serviceteamet åpent til {at:clock}</translation>
    </message>
    <message>
        <source>Phone open until {at:clock}</source>
        <translation>Telefonen åpen til {at:clock}</translation>
    </message>
    <message>
        <source>Support open until {at:clock}</source>
        <translation>Support åpen til {at:clock}</translation>
    </message>
    <message>
        <source>Desk closed until {at:moment}</source>
        <translation>Serviceteamet stengt til {at:moment}</translation>
    </message>
    <message>
        <source>Phone closed until {at:moment}</source>
        <translation>Telefonen stengt til {at:moment}</translation>
    </message>
    <message>
        <source>Support closed until {at:moment}</source>
        <translation>Support stengt til {at:moment}</translation>
    </message>
    <message>
        <source>Work done until {at:clock}</source>
        <translation>Feilretting til {at:clock}</translation>
    </message>
    <message>
        <source>No work until {at:moment}</source>
        <translation>Feilretting fra {at:moment}</translation>
    </message>
    <message>
        <source>Offline since {at:clock}</source>
        <translation>Uten nett siden {at:clock}</translation>
    </message>
    <message>
        <source>In sync {at:clock}</source>
        <translation>Synkronisert kl. {at:clock}</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Lukk meldingen</translation>
    </message>
    <message>
        <source>This could not be done because of a fault in the program. A report was written; nothing you typed is lost.</source>
        <translation>Dette lot seg ikke gjøre på grunn av en feil i programmet. En rapport er skrevet; ingenting du skrev er tapt.</translation>
    </message>
    <message>
        <source>The computer could not do this: {why}. Nothing you typed is lost.</source>
        <translation>Maskinen kunne ikke gjøre dette: {why}. Ingenting du skrev er tapt.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Åpne fil</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>The settings could not be kept: {why}. They hold until the program ends.</source>
        <translation>Innstillingene kunne ikke lagres: {why}. De gjelder til programmet avsluttes.</translation>
    </message>
</context>
</TS>
