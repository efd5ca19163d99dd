<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>desks</name>
    <message>
        <source>The backup {file} is written and has passed its check.</source>
        <translation>Sikkerhetskopien {file} er skrevet og har bestått kontrollen.</translation>
    </message>
    <message>
        <source>Damage: {detail}</source>
        <translation>Skade: {detail}</translation>
    </message>
    <message>
        <source>The paper of invoice {number} is not the one that was issued.</source>
        <translation>Dokumentet til faktura {number} er ikke det som ble utstedt.</translation>
    </message>
    <message>
        <source>{file} is sound.</source>
        <translation>{file} er i orden.</translation>
    </message>
    <message>
        <source>{file} is there already. Name another file, or say --force to replace it.</source>
        <translation>{file} finnes allerede. Velg et annet filnavn, eller legg til --force for å erstatte filen.</translation>
    </message>
    <message>
        <source>The demo desk {file} is ready.</source>
        <translation>Demonstrasjonen {file} er klar.</translation>
    </message>
    <message>
        <source>The backup {file} did not pass its check and was thrown away; the database itself may be damaged: {detail}</source>
        <translation>Sikkerhetskopien {file} besto ikke kontrollen og ble forkastet; selve databasen kan være skadet: {detail}</translation>
    </message>
    <message>
        <source>The backup {file} could not be written: {detail}</source>
        <translation>Sikkerhetskopien {file} kunne ikke skrives: {detail}</translation>
    </message>
    <message>
        <source>A backup must not overwrite the database itself; choose another file.</source>
        <translation>En sikkerhetskopi kan ikke skrives over selve databasen; velg en annen fil.</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file.</source>
        <translation>{file} er en mappe; oppgi en fil.</translation>
    </message>
    <message>
        <source>There is no desk in {file}; name its file.</source>
        <translation>Det er ingen database i {file}; oppgi riktig fil.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Mappen {folder} finnes ikke.</translation>
    </message>
    <message>
        <source>There is no demo desk for the profile {given}.</source>
        <translation>Det finnes ingen demonstrasjon for profilen {given}.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Dette kan ikke stå tomt.</translation>
    </message>
    <message>
        <source>The desk has no field “{given}”.</source>
        <translation>Feltet «{given}» finnes ikke.</translation>
    </message>
    <message>
        <source>“{given}” is not a language this program writes.</source>
        <translation>«{given}» er ikke et språk programmet skriver.</translation>
    </message>
    <message>
        <source>“{given}” is not a country's two letters, such as IS, NO, FI or GR.</source>
        <translation>«{given}» er ikke en landkode på to bokstaver, som IS, NO, FI eller GR.</translation>
    </message>
    <message>
        <source>“{given}” is not an IBAN: check its letters and digits.</source>
        <translation>«{given}» er ikke et IBAN: kontroller bokstaver og sifre.</translation>
    </message>
    <message>
        <source>“{given}” is not a BIC: it has 8 or 11 letters and digits.</source>
        <translation>«{given}» er ikke en BIC: den har 8 eller 11 bokstaver og sifre.</translation>
    </message>
    <message>
        <source>“{given}” is not a Norwegian account number: write its eleven digits.</source>
        <translation>«{given}» er ikke et norsk kontonummer: skriv de elleve sifrene.</translation>
    </message>
    <message>
        <source>“{given}” is not an Icelandic account: write bank, ledger and number, as in 0133-26-012345.</source>
        <translation>«{given}» er ikke en islandsk konto: skriv bank, hovedbok og nummer, som 0133-26-012345.</translation>
    </message>
    <message>
        <source>“{given}” is not an e-mail address.</source>
        <translation>«{given}» er ikke en e-postadresse.</translation>
    </message>
    <message>
        <source>“{given}” is not a colour: write # and six digits, as in #0B6685.</source>
        <translation>«{given}» er ikke en farge: skriv # og seks tegn, som #0B6685.</translation>
    </message>
    <message>
        <source>Days to pay are a whole number from 0 to {most}.</source>
        <translation>Betalingsfristen er et helt antall dager fra 0 til {most}.</translation>
    </message>
    <message>
        <source>This database belongs to the desk {name} already. Choose another file for a new desk.</source>
        <translation>Denne databasen tilhører allerede {name}. Velg en annen fil for en ny support.</translation>
    </message>
    <message>
        <source>This database has no desk yet: set one up first.</source>
        <translation>Ingen support er satt opp i denne databasen ennå: gjør det først.</translation>
    </message>
    <message>
        <source>“{given}” is not a role; use one of {choices}.</source>
        <translation>«{given}» er ikke en rolle; bruk en av {choices}.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>Denne personen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>{name} is the last administrator: make somebody else one first.</source>
        <translation>{name} er den siste administratoren: gjør en annen til administrator først.</translation>
    </message>
    <message>
        <source>Website course</source>
        <translation>Nettstedskurs</translation>
    </message>
    <message>
        <source>How to look after your own website.</source>
        <translation>Hvordan du steller ditt eget nettsted.</translation>
    </message>
    <message>
        <source>The database does not answer. Nothing was changed; check the network and the server, then try again.</source>
        <translation>Databasen svarer ikke. Ingenting ble endret; kontroller nettet og serveren, og prøv igjen.</translation>
    </message>
    <message>
        <source>The database is busy: another program holds it. Nothing was changed; try again in a moment.</source>
        <translation>Databasen er opptatt: et annet program holder den. Ingenting ble endret; prøv igjen om et øyeblikk.</translation>
    </message>
    <message>
        <source>The disk with the database is full. Nothing was changed; free some space, then try again.</source>
        <translation>Disken med databasen er full. Ingenting ble endret; frigjør plass, og prøv igjen.</translation>
    </message>
    <message>
        <source>The database may only be read. Nothing was changed; check the rights on the file and its folder.</source>
        <translation>Databasen kan bare leses. Ingenting ble endret; kontroller rettighetene til filen og mappen.</translation>
    </message>
    <message>
        <source>The database is damaged. Nothing was changed; restore the newest backup.</source>
        <translation>Databasen er skadet. Ingenting ble endret; gjenopprett den nyeste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was changed; check the disk, then try again.</source>
        <translation>Disken kunne ikke leses eller skrives. Ingenting ble endret; kontroller disken, og prøv igjen.</translation>
    </message>
    <message>
        <source>The server does not accept this name and password.</source>
        <translation>Serveren godtar ikke dette navnet og passordet.</translation>
    </message>
    <message>
        <source>There is no database of that name on the server; ask for it to be created.</source>
        <translation>Det finnes ingen database med det navnet på serveren; be om at den blir opprettet.</translation>
    </message>
    <message>
        <source>This login may not do that on the server; ask the administrator for the rights.</source>
        <translation>Denne brukeren har ikke rettigheter til det på serveren; be administratoren om dem.</translation>
    </message>
    <message>
        <source>A newer version of the program made this database (schema {found}). Install that version; nothing was changed.</source>
        <translation>En nyere versjon av programmet laget denne databasen (skjema {found}). Installer den versjonen; ingenting ble endret.</translation>
    </message>
    <message>
        <source>This database belongs to another program. Choose another file or database; nothing was changed.</source>
        <translation>Denne databasen tilhører et annet program. Velg en annen fil eller database; ingenting ble endret.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date: broken links: {count}. Nothing was changed.</source>
        <translation>Databasen kunne ikke oppdateres: brutte koblinger: {count}. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date: rows of {table} went missing. Nothing was changed.</source>
        <translation>Databasen kunne ikke oppdateres: rader i {table} ble borte. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>A database is a file, or a server as postgresql+psycopg://name@host/database; {given} is neither.</source>
        <translation>En database er en fil eller en server på formen postgresql+psycopg://name@host/database; {given} er ingen av delene.</translation>
    </message>
    <message>
        <source>{file} is not a desk's database. Choose another file; nothing was changed.</source>
        <translation>{file} er ikke en database for support. Velg en annen fil; ingenting ble endret.</translation>
    </message>
    <message>
        <source>{file} may only be read here. Change the rights on the file and its folder, or choose another.</source>
        <translation>{file} kan bare leses her. Endre rettighetene til filen og mappen, eller velg en annen.</translation>
    </message>
    <message>
        <source>Only a desk in a file is backed up here; a server has its own backups (pg_dump).</source>
        <translation>Her sikkerhetskopieres bare en database i en fil; en server har sin egen sikkerhetskopiering (pg_dump).</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows point at nothing.</source>
        <translation>
            <numerusform>{n} rad peker på ingenting.</numerusform>
            <numerusform>{n} rader peker på ingenting.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database file {file} is gone. Nothing was changed; put it back, then try again.</source>
        <translation>Databasefilen {file} er borte. Ingenting ble endret; legg den tilbake, og prøv igjen.</translation>
    </message>
    <message>
        <source>The database file {file} was replaced by another one. Nothing was changed; start the program again.</source>
        <translation>Databasefilen {file} er byttet ut med en annen. Ingenting ble endret; start programmet på nytt.</translation>
    </message>
</context>
</TS>
