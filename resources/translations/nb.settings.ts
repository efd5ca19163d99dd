<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>settings</name>
    <message>
        <source>“{given}” is not a telephone number; write it as +354 555 0142.</source>
        <translation>«{given}» er ikke et telefonnummer; skriv det som +354 555 0142.</translation>
    </message>
    <message>
        <source>“{given}” is not a link to a call; it looks like desk:call?number=+3545550142.</source>
        <translation>«{given}» er ikke en lenke til en samtale; den ser ut som desk:call?number=+3545550142.</translation>
    </message>
    <message>
        <source>This door has no window; start the program as `desk`.</source>
        <translation>Denne kommandoen har ikke noe vindu; start programmet med `desk`.</translation>
    </message>
    <message>
        <source>The logo is larger than 1 MB or 16 million pixels: choose a smaller picture.</source>
        <translation>Logoen er større enn 1 MB eller 16 millioner piksler: velg et mindre bilde.</translation>
    </message>
    <message>
        <source>Managers and administrators change this; ask one of them.</source>
        <translation>Ledere og administratorer endrer dette; spør en av dem.</translation>
    </message>
    <message>
        <source>This desk is open in another window already. It has been brought to the front.</source>
        <translation>Denne supporten er allerede åpen i et annet vindu. Vinduet er hentet fram.</translation>
    </message>
    <message>
        <source>This desk is open in another window already.</source>
        <translation>Denne supporten er allerede åpen i et annet vindu.</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation>Åpne en annen support</translation>
    </message>
    <message>
        <source>Open another desk…</source>
        <translation>Åpne en annen support…</translation>
    </message>
    <message>
        <source>Open the file of another desk</source>
        <translation>Åpne filen til en annen support</translation>
    </message>
    <message>
        <source>New desk…</source>
        <translation>Ny support…</translation>
    </message>
    <message>
        <source>Set up a new desk in a file of its own</source>
        <translation>Sett opp en ny support i en egen fil</translation>
    </message>
    <message>
        <source>Try another promise…</source>
        <translation>Prøv et annet løfte…</translation>
    </message>
    <message>
        <source>Open a desk of invented customers that keeps another promise</source>
        <translation>Åpne en support med oppdiktede kunder som holder et annet løfte</translation>
    </message>
    <message>
        <source>Connect to a team's database…</source>
        <translation>Koble til teamets database…</translation>
    </message>
    <message>
        <source>Connect to a team's database</source>
        <translation>Koble til teamets database</translation>
    </message>
    <message>
        <source>Open the desk on a server that everybody shares</source>
        <translation>Åpne supporten på en server som alle deler</translation>
    </message>
    <message>
        <source>Recent desks</source>
        <translation>Sist åpnede</translation>
    </message>
    <message>
        <source>Open one of the last five desks</source>
        <translation>Åpne en av de fem siste</translation>
    </message>
    <message>
        <source>Everybody who works at the desk opens the same PostgreSQL database. The password is not kept on this machine.</source>
        <translation>Alle i supporten åpner den samme PostgreSQL-databasen. Passordet lagres ikke på denne maskinen.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Serverens adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Write the address as postgresql://name@server/database.</source>
        <translation>Skriv adressen som postgresql://navn@server/database.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Koble til</translation>
    </message>
    <message>
        <source>Which promise do you want to try?</source>
        <translation>Hvilket løfte vil du prøve?</translation>
    </message>
    <message>
        <source>A desk full of invented customers keeps it. Your own desk stays as it is.</source>
        <translation>En support full av oppdiktede kunder holder det. Din egen support forblir som den er.</translation>
    </message>
    <message>
        <source>In this database, which is empty so far.</source>
        <translation>I denne databasen, som foreløpig er tom.</translation>
    </message>
    <message>
        <source>File or server</source>
        <translation>Fil eller server</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Databasemotor</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Skjemaversjon</translation>
    </message>
    <message>
        <source>Journal mode</source>
        <translation>Journalmodus</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sikkerhetskopier til</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sikkerhetskopier nå…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>How far the copy is</source>
        <translation>Hvor langt kopien er kommet</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>A copy can be made while everybody works. It counts once it has passed its check.</source>
        <translation>En kopi kan tas mens alle arbeider. Den gjelder først når den har bestått kontrollen.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Denne maskinen</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>Løftet</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>Databasen</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Kundebehandler</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnavn</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Arbeider her</translation>
    </message>
    <message>
        <source>Managers and administrators add people and change what they may do.</source>
        <translation>Ledere og administratorer legger til personer og endrer hva de har lov til.</translation>
    </message>
    <message>
        <source>Empty: the first name</source>
        <translation>Tomt: fornavnet</translation>
    </message>
    <message>
        <source>{name} sits here now.</source>
        <translation>{name} sitter her nå.</translation>
    </message>
    <message>
        <source>Sit here</source>
        <translation>Sett deg her</translation>
    </message>
    <message>
        <source>Sits here</source>
        <translation>Sitter her</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Whoever sits here is named on calls, replies and notes.</source>
        <translation>Den som sitter her, står som navn på samtaler, svar og notater.</translation>
    </message>
    <message>
        <source>Finish or park the call on the line first: it belongs to who answered it.</source>
        <translation>Avslutt eller parker samtalen på linjen først: den tilhører den som svarte.</translation>
    </message>
    <message>
        <source>Line below the name</source>
        <translation>Linje under navnet</translation>
    </message>
    <message>
        <source>Tax office</source>
        <translation>Skattekontor</translation>
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
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Betalingsfrist i dager</translation>
    </message>
    <message>
        <source>Colour of papers</source>
        <translation>Farge på dokumenter</translation>
    </message>
    <message>
        <source>This stands on price lists and invoices.</source>
        <translation>Dette står på prislister og fakturaer.</translation>
    </message>
    <message>
        <source>This stands on price lists and invoices. Managers and administrators change it.</source>
        <translation>Dette står på prislister og fakturaer. Ledere og administratorer endrer det.</translation>
    </message>
    <message>
        <source>The desk's particulars are saved.</source>
        <translation>Opplysningene om supporten er lagret.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Velg en logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture of at most 1 MB; it stands at the head of every paper.</source>
        <translation>Et PNG- eller JPEG-bilde på høyst 1 MB; det står øverst på alle dokumenter.</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Fjern logoen</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>{file} kan ikke leses: {why}</translation>
    </message>
    <message>
        <source>desk until {at:clock}</source>
        <translation>serviceteamet til {at:clock}</translation>
    </message>
    <message>
        <source>phone until {at:clock}</source>
        <translation>telefonen til {at:clock}</translation>
    </message>
    <message>
        <source>support until {at:clock}</source>
        <translation>support til {at:clock}</translation>
    </message>
    <message>
        <source>work until {at:clock}</source>
        <translation>feilretting til {at:clock}</translation>
    </message>
    <message>
        <source>Desk closed until {at:clock}</source>
        <translation>Serviceteamet stengt til {at:clock}</translation>
    </message>
    <message>
        <source>Phone closed until {at:clock}</source>
        <translation>Telefonen stengt til {at:clock}</translation>
    </message>
    <message>
        <source>Support closed until {at:clock}</source>
        <translation>Support stengt til {at:clock}</translation>
    </message>
    <message>
        <source>No work until {at:clock}</source>
        <translation>Feilretting fra {at:clock}</translation>
    </message>
    <message>
        <source>On call now</source>
        <translation>Vakttelefon nå</translation>
    </message>
</context>
</TS>
