<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="is" sourcelanguage="en">
<context>
    <name>settings</name>
    <message>
        <source>“{given}” is not a telephone number; write it as +354 555 0142.</source>
        <translation>„{given}“ er ekki símanúmer; skrifaðu það sem +354 555 0142.</translation>
    </message>
    <message>
        <source>“{given}” is not a link to a call; it looks like desk:call?number=+3545550142.</source>
        <translation>„{given}“ er ekki tengill á símtal; hann lítur út eins og desk:call?number=+3545550142.</translation>
    </message>
    <message>
        <source>This door has no window; start the program as `desk`.</source>
        <translation>Þessi skipun opnar engan glugga; ræstu forritið með `desk`.</translation>
    </message>
    <message>
        <source>The logo is larger than 1 MB or 16 million pixels: choose a smaller picture.</source>
        <translation>Merkið er stærra en 1 MB eða 16 milljónir mynddepla: veldu minni mynd.</translation>
    </message>
    <message>
        <source>Managers and administrators change this; ask one of them.</source>
        <translation>Stjórnendur og kerfisstjórar breyta þessu; leitaðu til einhvers þeirra.</translation>
    </message>
    <message>
        <source>This desk is open in another window already. It has been brought to the front.</source>
        <translation>Þetta þjónustuborð er þegar opið í öðrum glugga. Hann hefur verið færður fremst.</translation>
    </message>
    <message>
        <source>This desk is open in another window already.</source>
        <translation>Þetta þjónustuborð er þegar opið í öðrum glugga.</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation>Opna annað þjónustuborð</translation>
    </message>
    <message>
        <source>Open another desk…</source>
        <translation>Opna annað þjónustuborð…</translation>
    </message>
    <message>
        <source>Open the file of another desk</source>
        <translation>Opna skrá annars þjónustuborðs</translation>
    </message>
    <message>
        <source>New desk…</source>
        <translation>Nýtt þjónustuborð…</translation>
    </message>
    <message>
        <source>Set up a new desk in a file of its own</source>
        <translation>Setja upp nýtt þjónustuborð í eigin skrá</translation>
    </message>
    <message>
        <source>Try another promise…</source>
        <translation>Prófa annað loforð…</translation>
    </message>
    <message>
        <source>Open a desk of invented customers that keeps another promise</source>
        <translation>Opna þjónustuborð með tilbúnum viðskiptavinum sem efnir annað loforð</translation>
    </message>
    <message>
        <source>Connect to a team's database…</source>
        <translation>Tengjast gagnagrunni teymis…</translation>
    </message>
    <message>
        <source>Connect to a team's database</source>
        <translation>Tengjast gagnagrunni teymis</translation>
    </message>
    <message>
        <source>Open the desk on a server that everybody shares</source>
        <translation>Opna þjónustuborðið á miðlara sem allir nota saman</translation>
    </message>
    <message>
        <source>Recent desks</source>
        <translation>Nýleg þjónustuborð</translation>
    </message>
    <message>
        <source>Open one of the last five desks</source>
        <translation>Opna eitt af síðustu fimm þjónustuborðum</translation>
    </message>
    <message>
        <source>Everybody who works at the desk opens the same PostgreSQL database. The password is not kept on this machine.</source>
        <translation>Allir sem vinna á þjónustuborðinu opna sama PostgreSQL-gagnagrunninn. Lykilorðið er ekki geymt á þessari tölvu.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Slóð miðlarans</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lykilorð</translation>
    </message>
    <message>
        <source>Write the address as postgresql://name@server/database.</source>
        <translation>Skrifaðu slóðina sem postgresql://nafn@miðlari/gagnagrunnur.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Tengjast</translation>
    </message>
    <message>
        <source>Which promise do you want to try?</source>
        <translation>Hvaða loforð viltu prófa?</translation>
    </message>
    <message>
        <source>A desk full of invented customers keeps it. Your own desk stays as it is.</source>
        <translation>Þjónustuborð fullt af tilbúnum viðskiptavinum efnir það. Þitt eigið þjónustuborð helst óbreytt.</translation>
    </message>
    <message>
        <source>In this database, which is empty so far.</source>
        <translation>Í þessum gagnagrunni, sem er enn tómur.</translation>
    </message>
    <message>
        <source>File or server</source>
        <translation>Skrá eða miðlari</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Gagnagrunnskerfi</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Útgáfa gagnaskipulags</translation>
    </message>
    <message>
        <source>Journal mode</source>
        <translation>Færsluskrá</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Stærð</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Taka afrit í</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Taka afrit núna…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prófa</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Opna möppuna</translation>
    </message>
    <message>
        <source>How far the copy is</source>
        <translation>Hve langt afritunin er komin</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>A copy can be made while everybody works. It counts once it has passed its check.</source>
        <translation>Taka má afrit á meðan allir vinna. Það gildir þegar það hefur staðist prófun.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Þessi tölva</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>Loforðið</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>Gagnagrunnurinn</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Þjónustufulltrúi</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Skrifstofa</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Stjórnandi</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Kerfisstjóri</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Stutt nafn</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Starfar hér</translation>
    </message>
    <message>
        <source>Managers and administrators add people and change what they may do.</source>
        <translation>Stjórnendur og kerfisstjórar bæta fólki við og breyta heimildum þess.</translation>
    </message>
    <message>
        <source>Empty: the first name</source>
        <translation>Autt: fornafnið</translation>
    </message>
    <message>
        <source>{name} sits here now.</source>
        <translation>{name} situr hér núna.</translation>
    </message>
    <message>
        <source>Sit here</source>
        <translation>Setjast hér</translation>
    </message>
    <message>
        <source>Sits here</source>
        <translation>Situr hér</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Breyta</translation>
    </message>
    <message>
        <source>Whoever sits here is named on calls, replies and notes.</source>
        <translation>Sá eða sú sem hér situr er skráð fyrir símtölum, svörum og athugasemdum.</translation>
    </message>
    <message>
        <source>Finish or park the call on the line first: it belongs to who answered it.</source>
        <translation>Ljúktu símtalinu á línunni eða leggðu það til hliðar fyrst: það tilheyrir þeim sem svaraði.</translation>
    </message>
    <message>
        <source>Line below the name</source>
        <translation>Lína undir nafninu</translation>
    </message>
    <message>
        <source>Tax office</source>
        <translation>Skattstofa</translation>
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
        <translation>Reikningsnúmer</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Greiðslufrestur í dögum</translation>
    </message>
    <message>
        <source>Colour of papers</source>
        <translation>Litur skjala</translation>
    </message>
    <message>
        <source>This stands on price lists and invoices.</source>
        <translation>Þetta stendur á gjaldskrám og reikningum.</translation>
    </message>
    <message>
        <source>This stands on price lists and invoices. Managers and administrators change it.</source>
        <translation>Þetta stendur á gjaldskrám og reikningum. Stjórnendur og kerfisstjórar breyta því.</translation>
    </message>
    <message>
        <source>The desk's particulars are saved.</source>
        <translation>Upplýsingar þjónustuborðsins eru vistaðar.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Veldu merki</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Merki</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture of at most 1 MB; it stands at the head of every paper.</source>
        <translation>PNG- eða JPEG-mynd, mest 1 MB; hún stendur efst á hverju skjali.</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Fjarlægja merkið</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>Ekki tókst að lesa {file}: {why}</translation>
    </message>
    <message>
        <source>desk until {at:clock}</source>
        <translation>borð til {at:clock}</translation>
    </message>
    <message>
        <source>phone until {at:clock}</source>
        <translation>sími til {at:clock}</translation>
    </message>
    <message>
        <source>support until {at:clock}</source>
        <translation>þjónusta til {at:clock}</translation>
    </message>
    <message>
        <source>work until {at:clock}</source>
        <translation>vinna til {at:clock}</translation>
    </message>
    <message>
        <source>Desk closed until {at:clock}</source>
        <translation>Borð lokað til {at:clock}</translation>
    </message>
    <message>
        <source>Phone closed until {at:clock}</source>
        <translation>Sími lokaður til {at:clock}</translation>
    </message>
    <message>
        <source>Support closed until {at:clock}</source>
        <translation>Þjónusta lokuð til {at:clock}</translation>
    </message>
    <message>
        <source>No work until {at:clock}</source>
        <translation>Vinna hefst {at:clock}</translation>
    </message>
    <message>
        <source>On call now</source>
        <translation>Neyðarvakt núna</translation>
    </message>
</context>
</TS>
