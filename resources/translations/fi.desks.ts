<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>desks</name>
    <message>
        <source>The backup {file} is written and has passed its check.</source>
        <translation>Varmuuskopio {file} on kirjoitettu ja läpäisi tarkistuksen.</translation>
    </message>
    <message>
        <source>Damage: {detail}</source>
        <translation>Vaurio: {detail}</translation>
    </message>
    <message>
        <source>The paper of invoice {number} is not the one that was issued.</source>
        <translation>Laskun {number} asiakirja ei ole se, joka lähetettiin.</translation>
    </message>
    <message>
        <source>{file} is sound.</source>
        <translation>{file} on kunnossa.</translation>
    </message>
    <message>
        <source>{file} is there already. Name another file, or say --force to replace it.</source>
        <translation>{file} on jo olemassa. Anna toinen tiedostonimi tai korvaa tiedosto lisäämällä --force.</translation>
    </message>
    <message>
        <source>The demo desk {file} is ready.</source>
        <translation>Esittelyaineisto {file} on valmis.</translation>
    </message>
    <message>
        <source>The backup {file} did not pass its check and was thrown away; the database itself may be damaged: {detail}</source>
        <translation>Varmuuskopio {file} ei läpäissyt tarkistusta ja se hylättiin; itse tietokanta voi olla vaurioitunut: {detail}</translation>
    </message>
    <message>
        <source>The backup {file} could not be written: {detail}</source>
        <translation>Varmuuskopiota {file} ei voitu kirjoittaa: {detail}</translation>
    </message>
    <message>
        <source>A backup must not overwrite the database itself; choose another file.</source>
        <translation>Varmuuskopiota ei voi tallentaa itse tietokannan päälle; valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file.</source>
        <translation>{file} on kansio; anna tiedosto.</translation>
    </message>
    <message>
        <source>There is no desk in {file}; name its file.</source>
        <translation>Tietokantaa ei löydy paikasta {file}; anna oikea tiedosto.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Kansiota {folder} ei ole.</translation>
    </message>
    <message>
        <source>There is no demo desk for the profile {given}.</source>
        <translation>Profiilille {given} ei ole esittelyaineistoa.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Tämä ei voi olla tyhjä.</translation>
    </message>
    <message>
        <source>The desk has no field “{given}”.</source>
        <translation>Kenttää ”{given}” ei ole.</translation>
    </message>
    <message>
        <source>“{given}” is not a language this program writes.</source>
        <translation>”{given}” ei ole kieli, jota ohjelma kirjoittaa.</translation>
    </message>
    <message>
        <source>“{given}” is not a country's two letters, such as IS, NO, FI or GR.</source>
        <translation>”{given}” ei ole kaksikirjaiminen maatunnus kuten IS, NO, FI tai GR.</translation>
    </message>
    <message>
        <source>“{given}” is not an IBAN: check its letters and digits.</source>
        <translation>”{given}” ei ole IBAN-tilinumero: tarkista kirjaimet ja numerot.</translation>
    </message>
    <message>
        <source>“{given}” is not a BIC: it has 8 or 11 letters and digits.</source>
        <translation>”{given}” ei ole BIC-tunnus: siinä on 8 tai 11 kirjainta ja numeroa.</translation>
    </message>
    <message>
        <source>“{given}” is not a Norwegian account number: write its eleven digits.</source>
        <translation>”{given}” ei ole norjalainen tilinumero: kirjoita sen yksitoista numeroa.</translation>
    </message>
    <message>
        <source>“{given}” is not an Icelandic account: write bank, ledger and number, as in 0133-26-012345.</source>
        <translation>”{given}” ei ole islantilainen tili: kirjoita pankki, tilityyppi ja numero, esimerkiksi 0133-26-012345.</translation>
    </message>
    <message>
        <source>“{given}” is not an e-mail address.</source>
        <translation>”{given}” ei ole sähköpostiosoite.</translation>
    </message>
    <message>
        <source>“{given}” is not a colour: write # and six digits, as in #0B6685.</source>
        <translation>”{given}” ei ole väri: kirjoita # ja kuusi merkkiä, esimerkiksi #0B6685.</translation>
    </message>
    <message>
        <source>Days to pay are a whole number from 0 to {most}.</source>
        <translation>Maksuaika on kokonainen määrä päiviä, 0–{most}.</translation>
    </message>
    <message>
        <source>This database belongs to the desk {name} already. Choose another file for a new desk.</source>
        <translation>Tässä tietokannassa on jo asiakaspalvelu {name}. Valitse uudelle asiakaspalvelulle toinen tiedosto.</translation>
    </message>
    <message>
        <source>This database has no desk yet: set one up first.</source>
        <translation>Tässä tietokannassa ei vielä ole asiakaspalvelua: perusta se ensin.</translation>
    </message>
    <message>
        <source>“{given}” is not a role; use one of {choices}.</source>
        <translation>”{given}” ei ole rooli; käytä jotakin näistä: {choices}.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>Tätä henkilöä ei enää ole.</translation>
    </message>
    <message>
        <source>{name} is the last administrator: make somebody else one first.</source>
        <translation>{name} on viimeinen ylläpitäjä: tee ensin jostakusta muusta ylläpitäjä.</translation>
    </message>
    <message>
        <source>Website course</source>
        <translation>Verkkosivukoulutus</translation>
    </message>
    <message>
        <source>How to look after your own website.</source>
        <translation>Oman verkkosivuston ylläpito.</translation>
    </message>
    <message>
        <source>The database does not answer. Nothing was changed; check the network and the server, then try again.</source>
        <translation>Tietokanta ei vastaa. Mitään ei muutettu; tarkista verkko ja palvelin ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The database is busy: another program holds it. Nothing was changed; try again in a moment.</source>
        <translation>Tietokanta on varattu: toinen ohjelma käyttää sitä. Mitään ei muutettu; yritä hetken kuluttua uudelleen.</translation>
    </message>
    <message>
        <source>The disk with the database is full. Nothing was changed; free some space, then try again.</source>
        <translation>Levy, jolla tietokanta on, on täynnä. Mitään ei muutettu; vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The database may only be read. Nothing was changed; check the rights on the file and its folder.</source>
        <translation>Tietokantaa voi vain lukea. Mitään ei muutettu; tarkista tiedoston ja kansion oikeudet.</translation>
    </message>
    <message>
        <source>The database is damaged. Nothing was changed; restore the newest backup.</source>
        <translation>Tietokanta on vaurioitunut. Mitään ei muutettu; palauta uusin varmuuskopio.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was changed; check the disk, then try again.</source>
        <translation>Levyltä ei voitu lukea tai sille ei voitu kirjoittaa. Mitään ei muutettu; tarkista levy ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The server does not accept this name and password.</source>
        <translation>Palvelin ei hyväksy tätä nimeä ja salasanaa.</translation>
    </message>
    <message>
        <source>There is no database of that name on the server; ask for it to be created.</source>
        <translation>Palvelimella ei ole sen nimistä tietokantaa; pyydä sen luomista.</translation>
    </message>
    <message>
        <source>This login may not do that on the server; ask the administrator for the rights.</source>
        <translation>Tällä käyttäjällä ei ole palvelimella siihen oikeuksia; pyydä ne ylläpitäjältä.</translation>
    </message>
    <message>
        <source>A newer version of the program made this database (schema {found}). Install that version; nothing was changed.</source>
        <translation>Ohjelman uudempi versio on tehnyt tämän tietokannan (skeema {found}). Asenna se versio; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This database belongs to another program. Choose another file or database; nothing was changed.</source>
        <translation>Tämä tietokanta kuuluu toiselle ohjelmalle. Valitse toinen tiedosto tai tietokanta; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date: broken links: {count}. Nothing was changed.</source>
        <translation>Tietokantaa ei voitu päivittää: rikkinäisiä viittauksia: {count}. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date: rows of {table} went missing. Nothing was changed.</source>
        <translation>Tietokantaa ei voitu päivittää: taulusta {table} katosi rivejä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>A database is a file, or a server as postgresql+psycopg://name@host/database; {given} is neither.</source>
        <translation>Tietokanta on tiedosto tai palvelin muodossa postgresql+psycopg://name@host/database; {given} ei ole kumpikaan.</translation>
    </message>
    <message>
        <source>{file} is not a desk's database. Choose another file; nothing was changed.</source>
        <translation>{file} ei ole asiakaspalvelun tietokanta. Valitse toinen tiedosto; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} may only be read here. Change the rights on the file and its folder, or choose another.</source>
        <translation>Tiedostoa {file} voi täällä vain lukea. Muuta tiedoston ja kansion oikeuksia tai valitse toinen.</translation>
    </message>
    <message>
        <source>Only a desk in a file is backed up here; a server has its own backups (pg_dump).</source>
        <translation>Täällä varmuuskopioidaan vain tiedostossa oleva tietokanta; palvelimella on oma varmuuskopiointinsa (pg_dump).</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows point at nothing.</source>
        <translation>
            <numerusform>{n} rivi viittaa tyhjään.</numerusform>
            <numerusform>{n} riviä viittaa tyhjään.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database file {file} is gone. Nothing was changed; put it back, then try again.</source>
        <translation>Tietokantatiedosto {file} on kadonnut. Mitään ei muutettu; palauta se paikalleen ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The database file {file} was replaced by another one. Nothing was changed; start the program again.</source>
        <translation>Tietokantatiedoston {file} tilalla on toinen tiedosto. Mitään ei muutettu; käynnistä ohjelma uudelleen.</translation>
    </message>
</context>
</TS>
