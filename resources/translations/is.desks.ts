<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="is" sourcelanguage="en">
<context>
    <name>desks</name>
    <message>
        <source>The backup {file} is written and has passed its check.</source>
        <translation>Afritið {file} er skrifað og stóðst prófun.</translation>
    </message>
    <message>
        <source>Damage: {detail}</source>
        <translation>Skemmd: {detail}</translation>
    </message>
    <message>
        <source>The paper of invoice {number} is not the one that was issued.</source>
        <translation>Skjal reiknings {number} er ekki það sem var gefið út.</translation>
    </message>
    <message>
        <source>{file} is sound.</source>
        <translation>{file} er í lagi.</translation>
    </message>
    <message>
        <source>{file} is there already. Name another file, or say --force to replace it.</source>
        <translation>{file} er þegar til. Veldu annað skráarheiti eða bættu við --force til að skrifa yfir skrána.</translation>
    </message>
    <message>
        <source>The demo desk {file} is ready.</source>
        <translation>Sýnidæmið {file} er tilbúið.</translation>
    </message>
    <message>
        <source>The backup {file} did not pass its check and was thrown away; the database itself may be damaged: {detail}</source>
        <translation>Afritið {file} stóðst ekki prófun og var hent; gagnagrunnurinn sjálfur kann að vera skemmdur: {detail}</translation>
    </message>
    <message>
        <source>The backup {file} could not be written: {detail}</source>
        <translation>Ekki tókst að skrifa afritið {file}: {detail}</translation>
    </message>
    <message>
        <source>A backup must not overwrite the database itself; choose another file.</source>
        <translation>Afrit má ekki skrifa yfir gagnagrunninn sjálfan; veldu aðra skrá.</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file.</source>
        <translation>{file} er mappa; gefðu upp skrá.</translation>
    </message>
    <message>
        <source>There is no desk in {file}; name its file.</source>
        <translation>Enginn gagnagrunnur er í {file}; gefðu upp rétta skrá.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Mappan {folder} er ekki til.</translation>
    </message>
    <message>
        <source>There is no demo desk for the profile {given}.</source>
        <translation>Ekkert sýnidæmi er til fyrir þjónustulýsinguna {given}.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Þetta má ekki vera autt.</translation>
    </message>
    <message>
        <source>The desk has no field “{given}”.</source>
        <translation>Reiturinn „{given}“ er ekki til.</translation>
    </message>
    <message>
        <source>“{given}” is not a language this program writes.</source>
        <translation>„{given}“ er ekki tungumál sem forritið skrifar.</translation>
    </message>
    <message>
        <source>“{given}” is not a country's two letters, such as IS, NO, FI or GR.</source>
        <translation>„{given}“ er ekki tveggja stafa landskóði eins og IS, NO, FI eða GR.</translation>
    </message>
    <message>
        <source>“{given}” is not an IBAN: check its letters and digits.</source>
        <translation>„{given}“ er ekki IBAN-númer: athugaðu bókstafi og tölustafi.</translation>
    </message>
    <message>
        <source>“{given}” is not a BIC: it has 8 or 11 letters and digits.</source>
        <translation>„{given}“ er ekki BIC-kóði: hann er 8 eða 11 bókstafir og tölustafir.</translation>
    </message>
    <message>
        <source>“{given}” is not a Norwegian account number: write its eleven digits.</source>
        <translation>„{given}“ er ekki norskt reikningsnúmer: skrifaðu ellefu tölustafi þess.</translation>
    </message>
    <message>
        <source>“{given}” is not an Icelandic account: write bank, ledger and number, as in 0133-26-012345.</source>
        <translation>„{given}“ er ekki íslenskur bankareikningur: skrifaðu banka, höfuðbók og númer, eins og 0133-26-012345.</translation>
    </message>
    <message>
        <source>“{given}” is not an e-mail address.</source>
        <translation>„{given}“ er ekki netfang.</translation>
    </message>
    <message>
        <source>“{given}” is not a colour: write # and six digits, as in #0B6685.</source>
        <translation>„{given}“ er ekki litur: skrifaðu # og sex stafi, eins og #0B6685.</translation>
    </message>
    <message>
        <source>Days to pay are a whole number from 0 to {most}.</source>
        <translation>Greiðslufrestur er heil tala daga frá 0 til {most}.</translation>
    </message>
    <message>
        <source>This database belongs to the desk {name} already. Choose another file for a new desk.</source>
        <translation>Þessi gagnagrunnur tilheyrir þegar þjónustuborðinu {name}. Veldu aðra skrá fyrir nýtt þjónustuborð.</translation>
    </message>
    <message>
        <source>This database has no desk yet: set one up first.</source>
        <translation>Ekkert þjónustuborð er enn í þessum gagnagrunni: settu það upp fyrst.</translation>
    </message>
    <message>
        <source>“{given}” is not a role; use one of {choices}.</source>
        <translation>„{given}“ er ekki hlutverk; notaðu eitt af {choices}.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>Þessi starfsmaður er ekki lengur til.</translation>
    </message>
    <message>
        <source>{name} is the last administrator: make somebody else one first.</source>
        <translation>{name} er síðasti kerfisstjórinn: gerðu fyrst einhvern annan að kerfisstjóra.</translation>
    </message>
    <message>
        <source>Website course</source>
        <translation>Námskeið í vefumsjón</translation>
    </message>
    <message>
        <source>How to look after your own website.</source>
        <translation>Umsjón með eigin vef.</translation>
    </message>
    <message>
        <source>The database does not answer. Nothing was changed; check the network and the server, then try again.</source>
        <translation>Gagnagrunnurinn svarar ekki. Engu var breytt; athugaðu netið og þjóninn og reyndu svo aftur.</translation>
    </message>
    <message>
        <source>The database is busy: another program holds it. Nothing was changed; try again in a moment.</source>
        <translation>Gagnagrunnurinn er upptekinn: annað forrit heldur honum. Engu var breytt; reyndu aftur eftir andartak.</translation>
    </message>
    <message>
        <source>The disk with the database is full. Nothing was changed; free some space, then try again.</source>
        <translation>Diskurinn með gagnagrunninum er fullur. Engu var breytt; losaðu pláss og reyndu svo aftur.</translation>
    </message>
    <message>
        <source>The database may only be read. Nothing was changed; check the rights on the file and its folder.</source>
        <translation>Aðeins má lesa gagnagrunninn. Engu var breytt; athugaðu réttindi á skránni og möppunni.</translation>
    </message>
    <message>
        <source>The database is damaged. Nothing was changed; restore the newest backup.</source>
        <translation>Gagnagrunnurinn er skemmdur. Engu var breytt; settu inn nýjasta afritið.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was changed; check the disk, then try again.</source>
        <translation>Ekki tókst að lesa eða skrifa á diskinn. Engu var breytt; athugaðu diskinn og reyndu svo aftur.</translation>
    </message>
    <message>
        <source>The server does not accept this name and password.</source>
        <translation>Þjónninn tekur ekki við þessu nafni og lykilorði.</translation>
    </message>
    <message>
        <source>There is no database of that name on the server; ask for it to be created.</source>
        <translation>Enginn gagnagrunnur með þessu nafni er á þjóninum; biddu um að hann verði stofnaður.</translation>
    </message>
    <message>
        <source>This login may not do that on the server; ask the administrator for the rights.</source>
        <translation>Þessi aðgangur hefur ekki réttindi til þess á þjóninum; biddu kerfisstjóra um réttindin.</translation>
    </message>
    <message>
        <source>A newer version of the program made this database (schema {found}). Install that version; nothing was changed.</source>
        <translation>Nýrri útgáfa forritsins bjó til þennan gagnagrunn (skema {found}). Settu þá útgáfu upp; engu var breytt.</translation>
    </message>
    <message>
        <source>This database belongs to another program. Choose another file or database; nothing was changed.</source>
        <translation>Þessi gagnagrunnur tilheyrir öðru forriti. Veldu aðra skrá eða annan gagnagrunn; engu var breytt.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date: broken links: {count}. Nothing was changed.</source>
        <translation>Ekki tókst að uppfæra gagnagrunninn: rofnar tengingar: {count}. Engu var breytt.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date: rows of {table} went missing. Nothing was changed.</source>
        <translation>Ekki tókst að uppfæra gagnagrunninn: færslur vantaði í töfluna {table}. Engu var breytt.</translation>
    </message>
    <message>
        <source>A database is a file, or a server as postgresql+psycopg://name@host/database; {given} is neither.</source>
        <translation>Gagnagrunnur er skrá eða þjónn á forminu postgresql+psycopg://name@host/database; {given} er hvorugt.</translation>
    </message>
    <message>
        <source>{file} is not a desk's database. Choose another file; nothing was changed.</source>
        <translation>{file} er ekki gagnagrunnur þjónustuborðs. Veldu aðra skrá; engu var breytt.</translation>
    </message>
    <message>
        <source>{file} may only be read here. Change the rights on the file and its folder, or choose another.</source>
        <translation>Aðeins má lesa {file} hér. Breyttu réttindum á skránni og möppunni eða veldu aðra skrá.</translation>
    </message>
    <message>
        <source>Only a desk in a file is backed up here; a server has its own backups (pg_dump).</source>
        <translation>Hér er aðeins gagnagrunnur í skrá afritaður; þjónn hefur sína eigin afritun (pg_dump).</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows point at nothing.</source>
        <translation>
            <numerusform>{n} færsla vísar á ekkert.</numerusform>
            <numerusform>{n} færslur vísa á ekkert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database file {file} is gone. Nothing was changed; put it back, then try again.</source>
        <translation>Gagnagrunnsskráin {file} er horfin. Engu var breytt; settu hana aftur á sinn stað og reyndu svo aftur.</translation>
    </message>
    <message>
        <source>The database file {file} was replaced by another one. Nothing was changed; start the program again.</source>
        <translation>Önnur skrá er komin í stað gagnagrunnsskrárinnar {file}. Engu var breytt; ræstu forritið aftur.</translation>
    </message>
</context>
</TS>
