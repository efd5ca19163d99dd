<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>billing</name>
    <message>
        <source>Find a customer, a number or work</source>
        <translation>Etsi asiakas, numero tai työ</translation>
    </message>
    <message>
        <source>Make drafts</source>
        <translation>Tee luonnokset</translation>
    </message>
    <message>
        <source>Make a draft for each customer chosen</source>
        <translation>Tee laskuluonnos jokaiselle valitulle asiakkaalle</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Hyväksy ja numeroi</translation>
    </message>
    <message>
        <source>Issue: the draft gets its number and cannot change any more</source>
        <translation>Hyväksy: luonnos saa numeron eikä enää muutu</translation>
    </message>
    <message>
        <source>Edit lines</source>
        <translation>Muokkaa rivejä</translation>
    </message>
    <message>
        <source>Edit the draft's lines, note, reference and due date</source>
        <translation>Muokkaa luonnoksen rivejä, huomautusta, viitettä ja eräpäivää</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Hylkää luonnos</translation>
    </message>
    <message>
        <source>Discard the draft: its work is unbilled again</source>
        <translation>Hylkää luonnos: sen työt jäävät taas laskuttamatta</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Kirjaa maksu</translation>
    </message>
    <message>
        <source>Record a payment of the invoice</source>
        <translation>Kirjaa laskun maksu</translation>
    </message>
    <message>
        <source>Credit the invoice in full</source>
        <translation>Hyvitä lasku kokonaan</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Vapauta</translation>
    </message>
    <message>
        <source>Release the held work, with the reason</source>
        <translation>Vapauta odottava työ laskutettavaksi, syy kirjataan</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Hyvitä veloituksetta</translation>
    </message>
    <message>
        <source>Give the work away, with the reason, or charge it again</source>
        <translation>Tee työ veloituksetta ja kirjaa syy, tai palauta veloitus</translation>
    </message>
    <message>
        <source>Tell the whole why of the price</source>
        <translation>Kerro hinnan koko perustelu</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Uusi hinta</translation>
    </message>
    <message>
        <source>Set a new price from a day on</source>
        <translation>Aseta uusi hinta jostakin päivästä alkaen</translation>
    </message>
    <message>
        <source>Confirm price</source>
        <translation>Vahvista hinta</translation>
    </message>
    <message>
        <source>Confirm the price that the desk chose itself</source>
        <translation>Vahvista hinta, jonka asiakaspalvelu on itse valinnut</translation>
    </message>
    <message>
        <source>Withdraw next price</source>
        <translation>Peru seuraava hinta</translation>
    </message>
    <message>
        <source>Withdraw the price that does not hold yet</source>
        <translation>Peru hinta, joka ei ole vielä voimassa</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>Tulosta asiakirja</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Tallenna PDF</translation>
    </message>
    <message>
        <source>Save the paper as a PDF</source>
        <translation>Tallenna asiakirja PDF-tiedostona</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Rivi {number}</translation>
    </message>
    <message>
        <source>Line {number}, small print</source>
        <translation>Rivi {number}, pieni teksti</translation>
    </message>
    <message>
        <source>Note on the invoice</source>
        <translation>Huomautus laskulla</translation>
    </message>
    <message>
        <source>As the desk's terms say</source>
        <translation>Maksuehdon mukaan</translation>
    </message>
    <message>
        <source>Keep line</source>
        <translation>Säilytä rivi</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Poista rivi</translation>
    </message>
    <message>
        <source>Nothing is found by these words</source>
        <translation>Näillä sanoilla ei löydy mitään</translation>
    </message>
    <message>
        <source>A part of the customer's name, of the work or of a number will do.</source>
        <translation>Osa asiakkaan nimestä, työstä tai numerosta riittää.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Ei luonnoksia</translation>
    </message>
    <message>
        <source>Drafts are made from unbilled work with Ctrl+L.</source>
        <translation>Luonnokset tehdään laskuttamattomista töistä näppäimillä Ctrl+L.</translation>
    </message>
    <message>
        <source>No invoice issued yet</source>
        <translation>Yhtään laskua ei ole vielä lähetetty</translation>
    </message>
    <message>
        <source>A draft becomes an invoice with Ctrl+Return.</source>
        <translation>Luonnoksesta tulee lasku näppäimillä Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Mitään ei ole erääntynyt</translation>
    </message>
    <message>
        <source>Every invoice is paid or not yet due.</source>
        <translation>Kaikki laskut on maksettu tai niiden eräpäivä on vielä edessä.</translation>
    </message>
    <message>
        <source>No draft here yet</source>
        <translation>Tässä ei ole vielä luonnosta</translation>
    </message>
    <message>
        <source>Ctrl+L makes one for the customer under the cursor, or for all that are ticked.</source>
        <translation>Ctrl+L tekee luonnoksen osoittimen kohdalla olevalle asiakkaalle tai kaikille valituille.</translation>
    </message>
    <message>
        <source>No draft is chosen</source>
        <translation>Luonnosta ei ole valittu</translation>
    </message>
    <message>
        <source>Choose one in the list to see its paper.</source>
        <translation>Valitse luettelosta, niin asiakirja näkyy tässä.</translation>
    </message>
    <message>
        <source>No invoice is chosen</source>
        <translation>Laskua ei ole valittu</translation>
    </message>
    <message>
        <source>No paper yet</source>
        <translation>Asiakirjaa ei ole vielä</translation>
    </message>
    <message>
        <source>The price list is being drawn.</source>
        <translation>Hinnastoa muodostetaan.</translation>
    </message>
    <message>
        <source>Everything is invoiced</source>
        <translation>Kaikki on laskutettu</translation>
    </message>
    <message>
        <source>Everything that can be is invoiced</source>
        <translation>Kaikki laskutettavissa oleva on laskutettu</translation>
    </message>
    <message>
        <source>What is held back waits below until it is released.</source>
        <translation>Odottavat työt ovat alla, kunnes ne vapautetaan.</translation>
    </message>
    <message>
        <source>New work stands here as soon as a call is priced.</source>
        <translation>Uusi työ näkyy tässä heti, kun puhelu on hinnoiteltu.</translation>
    </message>
    <message>
        <source>Nothing to invoice in this month</source>
        <translation>Tältä kuulta ei ole laskutettavaa</translation>
    </message>
    <message>
        <source>{done} of {of} done</source>
        <translation>{done}/{of} valmiina</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>{works} · {net:money} net · {gross:money} with VAT</source>
        <translation>{works} · {net:money} veroton · {gross:money} verollinen</translation>
    </message>
    <message>
        <source>{net:money} net · {gross:money} with VAT</source>
        <translation>{net:money} veroton · {gross:money} verollinen</translation>
    </message>
    <message>
        <source>Enter sets a new price from a day on.</source>
        <translation>Enter asettaa uuden hinnan jostakin päivästä alkaen.</translation>
    </message>
    <message>
        <source>Space ticks; without a tick the customer under the cursor is drafted.</source>
        <translation>Välilyönti valitsee; ilman valintaa luonnos tehdään osoittimen asiakkaalle.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Luonnokset</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Lähetetyt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Erääntyneet</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Maksamatta</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Erääntynyt</translation>
    </message>
    <message>
        <source>Month of the work: {month}</source>
        <translation>Töiden kuukausi: {month}</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Kaikki kuukaudet</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Laskutus odottaa</translation>
    </message>
    <message>
        <source>Not invoiced until it is released; the reason is kept.</source>
        <translation>Ei laskuteta ennen vapautusta; syy jää talteen.</translation>
    </message>
    <message>
        <source>{works} · {net:money}</source>
        <translation>{works} · {net:money}</translation>
    </message>
    <message>
        <source>Work held back</source>
        <translation>Työt, joiden laskutus odottaa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Laskun pvm</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Eräpäivä</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Veroton</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>Verollinen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Discard the draft of {customer}? Its work is unbilled again.</source>
        <translation>Hylätäänkö luonnos, asiakas {customer}? Työt jäävät taas laskuttamatta.</translation>
    </message>
    <message>
        <source>Credit invoice {number} of {customer} in full?</source>
        <translation>Hyvitetäänkö lasku {number}, {customer}, kokonaan?</translation>
    </message>
    <message>
        <source>Payment of invoice {number}, {customer}</source>
        <translation>Laskun {number} maksu, {customer}</translation>
    </message>
    <message>
        <source>{amount:money} recorded for invoice {number}.</source>
        <translation>{amount:money} kirjattu laskulle {number}.</translation>
    </message>
    <message>
        <source>The payment is taken back.</source>
        <translation>Maksu on peruttu.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Kirjoita summa.</translation>
    </message>
    <message>
        <source>The draft is discarded; its work is unbilled again.</source>
        <translation>Luonnos on hylätty; sen työt ovat taas laskuttamatta.</translation>
    </message>
    <message>
        <source>The credit note is issued; the work is unbilled again.</source>
        <translation>Hyvityslasku on lähetetty; työt ovat taas laskuttamatta.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Maksupäivä</translation>
    </message>
    <message>
        <source>Show drafts</source>
        <translation>Näytä luonnokset</translation>
    </message>
    <message>
        <source>Invoice {number} issued, {gross:money}.</source>
        <translation>Lasku {number} hyväksytty, {gross:money}.</translation>
    </message>
    <message>
        <source>Show invoices</source>
        <translation>Näytä laskut</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Avaa asetukset</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Avaa asiakas</translation>
    </message>
    <message>
        <source>Needed before it can be issued: {names:list}.</source>
        <translation>Ennen hyväksyntää puuttuu: {names:list}.</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Lasku {number}</translation>
    </message>
    <message>
        <source>Credit note {number}</source>
        <translation>Hyvityslasku {number}</translation>
    </message>
    <message>
        <source>Pro forma {number}</source>
        <translation>Proforma {number}</translation>
    </message>
    <message>
        <source>{customer} · {open:money} due {day:date}</source>
        <translation>{customer} · {open:money}, eräpäivä {day:date}</translation>
    </message>
    <message>
        <source>Price list {language}</source>
        <translation>Hinnasto {language}</translation>
    </message>
    <message>
        <source>{title}, {customer}</source>
        <translation>{title}, {customer}</translation>
    </message>
    <message>
        <source>Draft · {customer}</source>
        <translation>Luonnos · {customer}</translation>
    </message>
    <message>
        <source>As it holds on {day:date}</source>
        <translation>Voimassa {day:date}</translation>
    </message>
    <message>
        <source>{customer} · credited by {number}</source>
        <translation>{customer} · hyvitetty laskulla {number}</translation>
    </message>
    <message>
        <source>{customer} · credits {number}</source>
        <translation>{customer} · hyvittää laskun {number}</translation>
    </message>
    <message>
        <source>{customer} · paid</source>
        <translation>{customer} · maksettu</translation>
    </message>
    <message>
        <source>Language of the price list</source>
        <translation>Hinnaston kieli</translation>
    </message>
    <message>
        <source>with changes not saved yet</source>
        <translation>muutoksia ei ole tallennettu</translation>
    </message>
    <message>
        <source>gets its number when it is issued</source>
        <translation>saa numeron, kun lasku hyväksytään</translation>
    </message>
    <message>
        <source>{amount} from {day:date}</source>
        <translation>{amount} alkaen {day:date}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tuote tai työ</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Next price</source>
        <translation>Seuraava hinta</translation>
    </message>
    <message>
        <source>ours, please check</source>
        <translation>oma valinta, tarkista</translation>
    </message>
    <message>
        <source>Question about an invoice</source>
        <translation>Laskutuskysymys</translation>
    </message>
    <message>
        <source>Support of the product</source>
        <translation>Tuotteen tuki</translation>
    </message>
    <message>
        <source>The customer's own level</source>
        <translation>Asiakkaan oma taso</translation>
    </message>
    <message>
        <source>Under maintenance</source>
        <translation>Ylläpito kattaa</translation>
    </message>
    <message>
        <source>Consultant help</source>
        <translation>Asiantuntijatyö</translation>
    </message>
    <message>
        <source>Ordered work</source>
        <translation>Tilattu työ</translation>
    </message>
    <message>
        <source>No maintenance contract</source>
        <translation>Ei ylläpitosopimusta</translation>
    </message>
    <message>
        <source>New major version</source>
        <translation>Uusi pääversio</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Tilaajan lupa</translation>
    </message>
    <message>
        <source>Notice of hours</source>
        <translation>Ilmoitus</translation>
    </message>
    <message>
        <source>Our decision</source>
        <translation>Oma päätös</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hinta</translation>
    </message>
    <message>
        <source>Not our work</source>
        <translation>Ei meidän työ</translation>
    </message>
    <message>
        <source>each</source>
        <translation>kpl</translation>
    </message>
    <message>
        <source>{what}, {length:duration}</source>
        <translation>{what}, {length:duration}</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Osin maksettu</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Hyvitetty</translation>
    </message>
    <message>
        <source>Goodwill: {reason}</source>
        <translation>Veloituksetta: {reason}</translation>
    </message>
    <message>
        <source>Unbilled work</source>
        <translation>Laskuttamattomat työt</translation>
    </message>
    <message>
        <source>Call of {length:duration}</source>
        <translation>Puhelu, {length:duration}</translation>
    </message>
    <message>
        <source>Customer and work</source>
        <translation>Asiakas ja työ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Vartit</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Held: {what}</source>
        <translation>Laskutus odottaa: {what}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>“{work}” costs the customer nothing.</source>
        <translation>”{work}” ei maksa asiakkaalle mitään.</translation>
    </message>
    <message>
        <source>New price of {item}</source>
        <translation>Uusi hinta: {item}</translation>
    </message>
    <message>
        <source>{item}: {amount:money} from {day:date}.</source>
        <translation>{item}: {amount:money} alkaen {day:date}.</translation>
    </message>
    <message>
        <source>The price from {day:date} is withdrawn.</source>
        <translation>Hinta {day:date} alkaen on peruttu.</translation>
    </message>
    <message>
        <source>Released, but something else is still missing.</source>
        <translation>Vapautettu, mutta jotakin muuta puuttuu vielä.</translation>
    </message>
    <message>
        <source>Released: it can be invoiced now.</source>
        <translation>Vapautettu: työn voi nyt laskuttaa.</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>Kirjoita päivämäärä.</translation>
    </message>
    <message>
        <source>Give away</source>
        <translation>Anna veloituksetta</translation>
    </message>
    <message>
        <source>Given away: it goes on the invoice at no charge.</source>
        <translation>Veloituksetta: työ tulee laskulle nollarivinä.</translation>
    </message>
    <message>
        <source>It is charged again.</source>
        <translation>Työ veloitetaan taas.</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Veroton summa</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>Aseta hinta</translation>
    </message>
    <message>
        <source>{item}: the price is confirmed.</source>
        <translation>{item}: hinta on vahvistettu.</translation>
    </message>
    <message>
        <source>The printer does not take the paper. See whether it is switched on, or save the paper as a PDF.</source>
        <translation>Tulostin ei ota asiakirjaa vastaan. Tarkista, onko se päällä, tai tallenna asiakirja PDF-tiedostona.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Lähetetty tulostimelle.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienemmäksi</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suuremmaksi</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Sovita leveyteen</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of work of other months wait.</source>
        <translation><numerusform>{n} työ muilta kuukausilta odottaa.</numerusform><numerusform>{n} työtä muilta kuukausilta odottaa.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} customers chosen</source>
        <translation><numerusform>{n} asiakas valittu</numerusform><numerusform>{n} asiakasta valittu</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices chosen</source>
        <translation><numerusform>{n} lasku valittu</numerusform><numerusform>{n} laskua valittu</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} prices are ours: please check them.</source>
        <translation><numerusform>{n} hinta on oma valinta: tarkista se.</numerusform><numerusform>{n} hintaa on omia valintoja: tarkista ne.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts made.</source>
        <translation><numerusform>{n} luonnos tehty.</numerusform><numerusform>{n} luonnosta tehty.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices issued.</source>
        <translation><numerusform>{n} lasku hyväksytty.</numerusform><numerusform>{n} laskua hyväksytty.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of work</source>
        <translation><numerusform>{n} työ</numerusform><numerusform>{n} työtä</numerusform></translation>
    </message>
    <message>
        <source>Drafts or invoices are being made: wait until that is done, or stop it.</source>
        <translation>Luonnoksia tai laskuja tehdään parhaillaan: odota, että ne valmistuvat, tai keskeytä.</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>Muokkaa luonnosta</translation>
    </message>
    <message>
        <source>Edit the draft's lines, order, discounts, payer and references</source>
        <translation>Muokkaa luonnoksen rivejä, järjestystä, alennuksia, maksajaa ja viitteitä</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>Pieni teksti</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Alennus-%</translation>
    </message>
    <message>
        <source>Line {number}, discount in percent</source>
        <translation>Rivi {number}, alennus prosentteina</translation>
    </message>
    <message>
        <source>Line {number}: up</source>
        <translation>Rivi {number}: ylös</translation>
    </message>
    <message>
        <source>Line {number}: down</source>
        <translation>Rivi {number}: alas</translation>
    </message>
    <message>
        <source>Discount on the whole %</source>
        <translation>Alennus koko laskusta, %</translation>
    </message>
    <message>
        <source>Order of lines</source>
        <translation>Rivien järjestys</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Päiväyksen mukaan</translation>
    </message>
    <message>
        <source>By ticket</source>
        <translation>Tukipyynnön mukaan</translation>
    </message>
    <message>
        <source>The buyer's order number</source>
        <translation>Ostajan tilausnumero</translation>
    </message>
    <message>
        <source>ΜΑΡΚ</source>
        <translation>ΜΑΡΚ</translation>
    </message>
    <message>
        <source>UID of the provider</source>
        <translation>Palveluntarjoajan UID</translation>
    </message>
    <message>
        <source>QR address</source>
        <translation>QR-osoite</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>The paper beside follows what you type.</source>
        <translation>Viereinen paperi seuraa kirjoittamaasi.</translation>
    </message>
    <message>
        <source>Only an issued document is sent: issue the draft first.</source>
        <translation>Vain annettu asiakirja lähetetään: anna luonnos ensin.</translation>
    </message>
    <message>
        <source>Invoice {number} from {desk}</source>
        <translation>Lasku {number}, {desk}</translation>
    </message>
    <message>
        <source>Credit note {number} from {desk}</source>
        <translation>Hyvityslasku {number}, {desk}</translation>
    </message>
    <message>
        <source>Pro forma {number} from {desk}</source>
        <translation>Proformalasku {number}, {desk}</translation>
    </message>
    <message>
        <source>The document is attached: {number}, {gross:money}.</source>
        <translation>Asiakirja on liitteenä: {number}, {gross:money}.</translation>
    </message>
    <message>
        <source>It is due on {day:date}.</source>
        <translation>Eräpäivä on {day:date}.</translation>
    </message>
    <message>
        <source>Payment reference: {reference}</source>
        <translation>Viitenumero: {reference}</translation>
    </message>
    <message>
        <source>No program opened the paper: save it as a PDF instead.</source>
        <translation>Mikään ohjelma ei avannut paperia: tallenna se PDF-tiedostona.</translation>
    </message>
    <message>
        <source>Handed to the mail program: {subject}</source>
        <translation>Annettu sähköpostiohjelmalle: {subject}</translation>
    </message>
    <message>
        <source>No mail program took the letter: save the paper and attach it by hand.</source>
        <translation>Mikään sähköpostiohjelma ei ottanut viestiä vastaan: tallenna paperi ja liitä se itse.</translation>
    </message>
    <message>
        <source>Save the e-invoice</source>
        <translation>Tallenna verkkolasku</translation>
    </message>
    <message>
        <source>Save all to a folder</source>
        <translation>Tallenna kaikki kansioon</translation>
    </message>
    <message>
        <source>The chain of issued documents is being looked through.</source>
        <translation>Annettujen asiakirjojen ketjua tarkistetaan.</translation>
    </message>
    <message>
        <source>The chain holds: every issued document is there, unchanged, in its order.</source>
        <translation>Ketju on ehjä: kaikki annetut asiakirjat ovat tallessa, muuttumattomina ja järjestyksessä.</translation>
    </message>
    <message>
        <source>Issue {number} over {gross:money} to {customer}? It cannot change after that.</source>
        <translation>Annetaanko {number}, {gross:money}, saajalle {customer}? Sen jälkeen sitä ei voi muuttaa.</translation>
    </message>
    <message>
        <source>{number} issued to {customer}, {gross:money}.</source>
        <translation>{number} annettu: {customer}, {gross:money}.</translation>
    </message>
    <message>
        <source>{gross:money}</source>
        <translation>{gross:money}</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Anna ja tulosta</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Avaa toisessa ohjelmassa</translation>
    </message>
    <message>
        <source>Open the paper in the desktop's own program</source>
        <translation>Avaa paperi työpöydän omassa ohjelmassa</translation>
    </message>
    <message>
        <source>Save e-invoice</source>
        <translation>Tallenna verkkolasku</translation>
    </message>
    <message>
        <source>Save the e-invoice (XML) as it was issued</source>
        <translation>Tallenna verkkolasku (XML) sellaisena kuin se annettiin</translation>
    </message>
    <message>
        <source>Hand to the mail program</source>
        <translation>Anna sähköpostiohjelmalle</translation>
    </message>
    <message>
        <source>Open a letter with the paper in the mail program</source>
        <translation>Avaa viesti, jossa paperi on liitteenä, sähköpostiohjelmassa</translation>
    </message>
    <message>
        <source>Print all chosen</source>
        <translation>Tulosta kaikki valitut</translation>
    </message>
    <message>
        <source>Print all that are chosen, one behind the other</source>
        <translation>Tulosta kaikki valitut peräkkäin</translation>
    </message>
    <message>
        <source>Save all chosen</source>
        <translation>Tallenna kaikki valitut</translation>
    </message>
    <message>
        <source>Save all that are chosen as files in a folder</source>
        <translation>Tallenna kaikki valitut tiedostoina kansioon</translation>
    </message>
    <message>
        <source>Merge all chosen</source>
        <translation>Yhdistä kaikki valitut</translation>
    </message>
    <message>
        <source>Save all that are chosen as one PDF</source>
        <translation>Tallenna kaikki valitut yhtenä PDF-tiedostona</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Tarkista ketju</translation>
    </message>
    <message>
        <source>Look whether every issued document is there, unchanged</source>
        <translation>Katso, ovatko kaikki annetut asiakirjat tallessa muuttumattomina</translation>
    </message>
    <message numerus="yes">
        <source>{n} papers are still being made.</source>
        <translation><numerusform>{n} paperi on vielä tekeillä.</numerusform><numerusform>{n} paperia on vielä tekeillä.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} more links are broken.</source>
        <translation><numerusform>Lisäksi {n} lenkki on poikki.</numerusform><numerusform>Lisäksi {n} lenkkiä on poikki.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} files saved in {folder}.</source>
        <translation><numerusform>{n} tiedosto tallennettu kansioon {folder}.</numerusform><numerusform>{n} tiedostoa tallennettu kansioon {folder}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices</source>
        <translation><numerusform>{n} lasku</numerusform><numerusform>{n} laskua</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation><numerusform>{n} muuta</numerusform><numerusform>{n} muuta</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Issue {n} drafts, from {number} on, {total:list} together, to {names:list}? They cannot change after that.</source>
        <translation><numerusform>Annetaanko {n} luonnos alkaen numerosta {number}, yhteensä {total:list}, saajille {names:list}? Sen jälkeen niitä ei voi muuttaa.</numerusform><numerusform>Annetaanko {n} luonnosta alkaen numerosta {number}, yhteensä {total:list}, saajille {names:list}? Sen jälkeen niitä ei voi muuttaa.</numerusform></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Maksut</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Muistutukset</translation>
    </message>
    <message>
        <source>From the bank</source>
        <translation>Pankista</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Siirrä sivuun</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Mitään ei ole maksamatta</translation>
    </message>
    <message>
        <source>Every invoice is paid.</source>
        <translation>Kaikki laskut on maksettu.</translation>
    </message>
    <message>
        <source>No money waits</source>
        <translation>Mikään maksu ei odota</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>Mitään ei ole siirretty sivuun</translation>
    </message>
    <message>
        <source>Money of a bank file that is for no invoice stands here, with its reason.</source>
        <translation>Tässä ovat pankin tiedoston maksut, jotka eivät kuulu millekään laskulle, ja niiden syy.</translation>
    </message>
    <message>
        <source>No payment yet</source>
        <translation>Ei vielä maksuja</translation>
    </message>
    <message>
        <source>B records one on an invoice; a bank's file records many.</source>
        <translation>B kirjaa maksun laskulle; pankin tiedosto kirjaa monta.</translation>
    </message>
    <message>
        <source>No invoice has this reference</source>
        <translation>Viite ei vastaa mitään laskua</translation>
    </message>
    <message>
        <source>Several invoices have this reference</source>
        <translation>Viite vastaa useaa laskua</translation>
    </message>
    <message>
        <source>The amount is not what is owed</source>
        <translation>Summa ei vastaa avointa summaa</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Ei erääntynyt</translation>
    </message>
    <message>
        <source>Over 90</source>
        <translation>Yli 90</translation>
    </message>
    <message>
        <source>1–30</source>
        <translation>1–30</translation>
    </message>
    <message>
        <source>31–60</source>
        <translation>31–60</translation>
    </message>
    <message>
        <source>61–90</source>
        <translation>61–90</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Liikaa</translation>
    </message>
    <message>
        <source>For a collector</source>
        <translation>Perintään</translation>
    </message>
    <message>
        <source>Reminder {n}</source>
        <translation>Muistutus {n}</translation>
    </message>
    <message>
        <source>Reminder {n} from {day:date}</source>
        <translation>Muistutus {n} alkaen {day:date}</translation>
    </message>
    <message>
        <source>Fee and interest</source>
        <translation>Kulut ja korko</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <translation>Seuraava muistutus</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Maksaja</translation>
    </message>
    <message>
        <source>Bank file</source>
        <translation>Pankin tiedosto</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Kirjasi</translation>
    </message>
    <message>
        <source>{owed} owed in all; Enter makes a statement.</source>
        <translation>Yhteensä {owed} avoinna; Enter tekee tiliotteen.</translation>
    </message>
    <message>
        <source>Enter books the money on the invoice that fits.</source>
        <translation>Enter kirjaa maksun sopivalle laskulle.</translation>
    </message>
    <message>
        <source>Make reminder</source>
        <translation>Tee muistutus</translation>
    </message>
    <message>
        <source>Make the next reminder of the invoice, and show it</source>
        <translation>Tee laskun seuraava muistutus ja näytä se</translation>
    </message>
    <message>
        <source>See reminder</source>
        <translation>Näytä muistutus</translation>
    </message>
    <message>
        <source>See the next reminder as it would be today, or the last one made</source>
        <translation>Näytä seuraava muistutus sellaisena kuin se olisi tänään, tai viimeksi tehty</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Keskeytä muistutukset</translation>
    </message>
    <message>
        <source>Remind of the invoice no more for now, with a reason, or go on</source>
        <translation>Älä muistuta laskusta toistaiseksi (syy), tai jatka muistuttamista</translation>
    </message>
    <message>
        <source>Read bank file</source>
        <translation>Lue pankin tiedosto</translation>
    </message>
    <message>
        <source>Read a bank file</source>
        <translation>Lue pankin tiedosto</translation>
    </message>
    <message>
        <source>Read a file of the bank: camt.053, camt.054 or OCR giro</source>
        <translation>Lue pankin tiedosto: camt.053, camt.054 tai OCR</translation>
    </message>
    <message>
        <source>Book on invoice</source>
        <translation>Kirjaa laskulle</translation>
    </message>
    <message>
        <source>Book the money on an invoice; what fits best stands there already</source>
        <translation>Kirjaa maksu laskulle; parhaiten sopiva on valmiina</translation>
    </message>
    <message>
        <source>Say why the money is for no invoice</source>
        <translation>Kerro, miksi maksu ei kuulu millekään laskulle</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ota takaisin</translation>
    </message>
    <message>
        <source>Let the money wait for its invoice again</source>
        <translation>Palauta maksu odottamaan laskuaan</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Take back the payment that was entered wrongly</source>
        <translation>Peru väärin kirjattu maksu</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Tiliote</translation>
    </message>
    <message>
        <source>Make a statement of the customer's account</source>
        <translation>Tee asiakkaan tiliote</translation>
    </message>
    <message>
        <source>Journal for the accountant</source>
        <translation>Päiväkirja kirjanpitäjälle</translation>
    </message>
    <message>
        <source>Write the journal of a period as a CSV file</source>
        <translation>Kirjoita jakson päiväkirja CSV-tiedostoon</translation>
    </message>
    <message>
        <source>Ledger accounts</source>
        <translation>Kirjanpidon tilit</translation>
    </message>
    <message>
        <source>Say on which accounts sales, VAT and payments are booked</source>
        <translation>Kerro, mille tileille myynti, ALV ja maksut kirjataan</translation>
    </message>
    <message>
        <source>Reminder {n} of invoice {number}, {customer}: {owed:money} owed, {fee:money} fee, {interest:money} interest for {days} days.</source>
        <translation>Laskun {number} muistutus {n}, {customer}: {owed:money} avoinna, {fee:money} kuluja, {interest:money} korkoa {days} päivältä.</translation>
    </message>
    <message>
        <source>Reminder of invoice {number}</source>
        <translation>Laskun {number} maksumuistutus</translation>
    </message>
    <message>
        <source>No reminders of invoice {number} for now; without a reason they go on.</source>
        <translation>Laskusta {number} ei muistuteta toistaiseksi; ilman syytä muistuttaminen jatkuu.</translation>
    </message>
    <message>
        <source>This file is larger than {most} MB: no bank's file is.</source>
        <translation>Tiedosto on suurempi kuin {most} Mt: mikään pankin tiedosto ei ole niin suuri.</translation>
    </message>
    <message>
        <source>{n} booked on their invoices</source>
        <translation>{n} kirjattu laskuilleen</translation>
    </message>
    <message>
        <source>{n} wait</source>
        <translation>{n} odottaa</translation>
    </message>
    <message>
        <source>{n} known before</source>
        <translation>{n} jo tiedossa</translation>
    </message>
    <message>
        <source>Book {amount:money} from {payer} on an invoice.</source>
        <translation>Kirjaa {amount:money} laskulle (maksaja: {payer}).</translation>
    </message>
    <message>
        <source>{number}, {customer}, {owed:money} owed</source>
        <translation>{number}, {customer}, {owed:money} avoinna</translation>
    </message>
    <message>
        <source>It may be for: {invoices}.</source>
        <translation>Maksu voi kuulua laskulle: {invoices}.</translation>
    </message>
    <message>
        <source>{amount:money} booked on invoice {number}.</source>
        <translation>{amount:money} kirjattu laskulle {number}.</translation>
    </message>
    <message>
        <source>{amount:money} from {payer} is for no invoice.</source>
        <translation>{amount:money} (maksaja: {payer}) ei kuulu millekään laskulle.</translation>
    </message>
    <message>
        <source>Take back {amount:money} of invoice {number}?</source>
        <translation>Perutaanko laskun {number} maksu {amount:money}?</translation>
    </message>
    <message>
        <source>Statement of account: {customer}</source>
        <translation>Tiliote: {customer}</translation>
    </message>
    <message>
        <source>Journal for the accountant: invoices, credit notes and payments, every voucher summing to nothing.</source>
        <translation>Päiväkirja kirjanpitäjälle: laskut, hyvityslaskut ja maksut; jokainen tosite täsmää.</translation>
    </message>
    <message>
        <source>Write file</source>
        <translation>Kirjoita tiedosto</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Päiväkirja</translation>
    </message>
    <message>
        <source>VAT {rate:percent}: {vat:money} of {net:money}</source>
        <translation>ALV {rate:percent}: {vat:money} summasta {net:money}</translation>
    </message>
    <message>
        <source>Ledger accounts as your accountant has them; an empty one goes back to the country's usual.</source>
        <translation>Tilit sellaisina kuin kirjanpitäjällä; tyhjä palautuu maan tavalliseen tiliin.</translation>
    </message>
    <message>
        <source>The accounts are saved.</source>
        <translation>Tilit on tallennettu.</translation>
    </message>
    <message numerus="yes">
        <source>{n} payments read</source>
        <translation><numerusform>{n} maksu luettu</numerusform><numerusform>{n} maksua luettu</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} vouchers are in {file}</source>
        <translation><numerusform>{n} tosite on tiedostossa {file}</numerusform><numerusform>{n} tositetta on tiedostossa {file}</numerusform></translation>
    </message>
    <message>
        <source>For no invoice</source>
        <translation>Ei laskua</translation>
    </message>
    <message>
        <source>Unbilled again</source>
        <translation>Jälleen laskuttamatta</translation>
    </message>
    <message>
        <source>Given away: it is not invoiced again</source>
        <translation>Hyvitetty: ei laskuteta uudelleen</translation>
    </message>
    <message>
        <source>Drafted anew, to be put right and issued</source>
        <translation>Uusi luonnos korjattavaksi ja annettavaksi</translation>
    </message>
    <message>
        <source>Credit invoice {number} of {customer}</source>
        <translation>Hyvitä lasku {number}, {customer}</translation>
    </message>
    <message>
        <source>Take the tick off a line that stays, or credit a part of it.</source>
        <translation>Poista valinta riviltä, joka jää voimaan, tai hyvitä osa siitä.</translation>
    </message>
    <message>
        <source>What becomes of the work</source>
        <translation>Mitä työlle tapahtuu</translation>
    </message>
    <message>
        <source>Credit {line}</source>
        <translation>Hyvitä {line}</translation>
    </message>
    <message>
        <source>Net amount to credit of {line}</source>
        <translation>Hyvitettävä veroton määrä: {line}</translation>
    </message>
    <message>
        <source>{net:money} net, before discounts on the whole</source>
        <translation>{net:money} veroton, ennen koko laskun alennuksia</translation>
    </message>
    <message>
        <source>{net:money} net</source>
        <translation>{net:money} veroton</translation>
    </message>
    <message>
        <source>Only a whole invoice is drafted anew: tick every line, or choose what else becomes of the work.</source>
        <translation>Vain kokonainen lasku laaditaan uudelleen: valitse kaikki rivit tai valitse työlle muuta.</translation>
    </message>
    <message>
        <source>The credit note is issued; the invoice is drafted anew: put it right and issue it.</source>
        <translation>Hyvityslasku on annettu; laskusta on uusi luonnos: korjaa se ja anna se.</translation>
    </message>
    <message>
        <source>The credit note is issued; the work is given away.</source>
        <translation>Hyvityslasku on annettu; työ on hyvitetty.</translation>
    </message>
    <message>
        <source>The credit note is issued; work credited in full is unbilled again.</source>
        <translation>Hyvityslasku on annettu; kokonaan hyvitetty työ on jälleen laskuttamatta.</translation>
    </message>
    <message>
        <source>Credit the invoice, in full or by line</source>
        <translation>Hyvitä lasku kokonaan tai riveittäin</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jätetty pois</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>Invoice or reason</source>
        <translation>Lasku tai syy</translation>
    </message>
    <message>
        <source>New run: {month}</source>
        <translation>Uusi ajo: {month}</translation>
    </message>
    <message>
        <source>{month}: {done} of {of} done</source>
        <translation>{month}: {done}/{of} valmiina</translation>
    </message>
    <message>
        <source>Month's end</source>
        <translation>Kuunvaihde</translation>
    </message>
    <message>
        <source>Month's end: {month}</source>
        <translation>Kuunvaihde: {month}</translation>
    </message>
    <message>
        <source>Each customer's work of the month is drafted and issued; nothing is asked between.</source>
        <translation>Kunkin asiakkaan kuukauden työ laaditaan luonnokseksi ja annetaan laskuna; välissä ei kysytä mitään.</translation>
    </message>
    <message>
        <source>{done} issued, {skipped} left out, {failed} refused, {waiting} waiting</source>
        <translation>{done} annettu, {skipped} jätetty pois, {failed} hylätty, {waiting} odottaa</translation>
    </message>
    <message>
        <source>Begin the run</source>
        <translation>Aloita ajo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Try those refused again</source>
        <translation>Yritä hylättyjä uudelleen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ajo</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Tulosta kaikki</translation>
    </message>
    <message>
        <source>Merge into one PDF</source>
        <translation>Yhdistä yhdeksi PDF:ksi</translation>
    </message>
    <message>
        <source>Customers of the run</source>
        <translation>Ajon asiakkaat</translation>
    </message>
    <message>
        <source>{skipped} left out, {failed} refused: the list says why.</source>
        <translation>{skipped} jätetty pois, {failed} hylätty: luettelo kertoo syyn.</translation>
    </message>
    <message>
        <source>Draft and issue every customer's work of a month, in a run</source>
        <translation>Laadi ja anna kaikkien asiakkaiden kuukauden työ laskuina yhdessä ajossa</translation>
    </message>
    <message numerus="yes">
        <source>{n} customers invoiced.</source>
        <translation><numerusform>{n} asiakas laskutettu.</numerusform><numerusform>{n} asiakasta laskutettu.</numerusform></translation>
    </message>
    <message>
        <source>Book the money</source>
        <translation>Kirjaa maksu</translation>
    </message>
    <message>
        <source>No paper here</source>
        <translation>Ei asiakirjaa</translation>
    </message>
    <message>
        <source>The invoice of the row under the cursor stands here; one of an earlier system has its paper there.</source>
        <translation>Tässä näkyy valitun rivin lasku; aiemman järjestelmän laskut ovat siellä.</translation>
    </message>
    <message>
        <source>Shift+I reads a file of the bank; what names its invoice is booked at once, the rest waits here.</source>
        <translation>Shift+I lukee pankin tiedoston; laskuun viittaavat maksut kirjataan heti, muut odottavat täällä.</translation>
    </message>
    <message>
        <source>Shift+U lets the money wait again.</source>
        <translation>Shift+U palauttaa maksun odottamaan.</translation>
    </message>
    <message>
        <source>Shift+Z takes a payment back.</source>
        <translation>Shift+Z peruu maksun.</translation>
    </message>
    <message>
        <source>Shift+M makes the next reminder, Shift+V shows it first.</source>
        <translation>Shift+M tekee seuraavan muistutuksen, Shift+V näyttää sen ensin.</translation>
    </message>
    <message>
        <source>Needed before it can be issued:</source>
        <translation>Tarvitaan ennen antamista:</translation>
    </message>
    <message>
        <source>Fill in: {what}</source>
        <translation>Täytä: {what}</translation>
    </message>
    <message>
        <source>You see invoices and print them; the office and managers make and change them.</source>
        <translation>Näet laskut ja voit tulostaa niitä; toimisto ja esihenkilöt laativat ja muuttavat niitä.</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Laskutettu</translation>
    </message>
    <message>
        <source>SAF-T Financial</source>
        <translation>SAF-T Financial</translation>
    </message>
    <message>
        <source>Write the sales, VAT and payments of whole months for the tax office</source>
        <translation>Kirjoita kokonaisten kuukausien myynti, ALV ja maksut verottajalle</translation>
    </message>
    <message>
        <source>SAF-T Financial of whole months of one year: sales, their VAT and payments.</source>
        <translation>SAF-T Financial yhden vuoden kokonaisilta kuukausilta: myynti, sen ALV ja maksut.</translation>
    </message>
    <message>
        <source>A SAF-T file holds whole months of one year: from the first day of one to the last day of another.</source>
        <translation>SAF-T-tiedosto kattaa yhden vuoden kokonaisia kuukausia: yhden ensimmäisestä päivästä toisen viimeiseen.</translation>
    </message>
    <message>
        <source>SAF-T Financial is Norway's: this desk is not there, or has no organisation number.</source>
        <translation>SAF-T Financial on Norjan: tämä palvelu ei ole siellä tai siltä puuttuu organisaationumero.</translation>
    </message>
    <message>
        <source>There is no Norwegian tax code for VAT of {rate:percent} in the category {category}.</source>
        <translation>Norjassa ei ole verokoodia ALV:lle {rate:percent} luokassa {category}.</translation>
    </message>
    <message>
        <source>Reminder fee of invoice {number}</source>
        <translation>Laskun {number} muistutusmaksu</translation>
    </message>
    <message>
        <source>Late interest of invoice {number}</source>
        <translation>Laskun {number} viivästyskorko</translation>
    </message>
    <message>
        <source>Reminder fee of invoice {number}, waived</source>
        <translation>Laskun {number} muistutusmaksu, luovuttu</translation>
    </message>
    <message>
        <source>Late interest of invoice {number}, waived</source>
        <translation>Laskun {number} viivästyskorko, luovuttu</translation>
    </message>
    <message>
        <source>Late interest of earlier reminders</source>
        <translation>Aiempien muistutusten viivästyskorko</translation>
    </message>
    <message>
        <source>The invoice {number} itself is paid; fees and interest of its reminders are not. Please pay {whole} by {day:date}.</source>
        <translation>Itse lasku {number} on maksettu, mutta sen muistutusten maksut ja korot ovat maksamatta. Maksathan {whole} viimeistään {day:date}.</translation>
    </message>
    <message>
        <source>Say why the fees and interest are waived.</source>
        <translation>Kirjoita, miksi maksuista ja koroista luovutaan.</translation>
    </message>
    <message>
        <source>At most {most:money} of fees and interest is still asked for.</source>
        <translation>Maksuja ja korkoja on vielä perittävänä enintään {most:money}.</translation>
    </message>
    <message>
        <source>A rate of interest is a percentage from 0 to 100.</source>
        <translation>Korko on prosenttiluku väliltä 0–100.</translation>
    </message>
    <message>
        <source>Say where the rate is written, such as the central bank's notice and its day.</source>
        <translation>Kirjoita, mistä korko on peräisin, esimerkiksi keskuspankin ilmoitus ja sen päivä.</translation>
    </message>
    <message>
        <source>Only a rate that was entered here is taken back.</source>
        <translation>Vain täällä kirjatun koron voi perua.</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Luovuttu</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Muistutus</translation>
    </message>
    <message>
        <source>Late interest between businesses, in percent a year from a day on; a fee only where reminders cost another one.</source>
        <translation>Yritysten välinen viivästyskorko prosentteina vuodessa tietystä päivästä alkaen; maksu vain, jos muistutukset maksavat eri summan.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prosentti</translation>
    </message>
    <message>
        <source>Percent a year</source>
        <translation>Prosenttia/v</translation>
    </message>
    <message>
        <source>Reminder fee</source>
        <translation>Muistutusmaksu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Kirjattu</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Asti</translation>
    </message>
    <message>
        <source>Reminders count with {percent:percent} from {day:date} on.</source>
        <translation>Muistutukset lasketaan korolla {percent:percent} alkaen {day:date}.</translation>
    </message>
    <message>
        <source>Take back the rate from {day:date} on? Reminders that were made keep theirs.</source>
        <translation>Perutaanko korko alkaen {day:date}? Tehdyt muistutukset säilyttävät omansa.</translation>
    </message>
    <message>
        <source>Waive fees and interest of invoice {number}, {customer}: {open:money} of them is still asked for.</source>
        <translation>Luovu laskun {number}, {customer}, maksuista ja koroista: niitä on perittävänä vielä {open:money}.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Luovu</translation>
    </message>
    <message>
        <source>{amount:money} of invoice {number} is waived.</source>
        <translation>Laskun {number} summasta {amount:money} on luovuttu.</translation>
    </message>
    <message>
        <source>The rate of late interest from {day:date} on is not known, so none is asked for; Shift+E enters it.</source>
        <translation>Viivästyskorkoa alkaen {day:date} ei tiedetä, joten sitä ei peritä; Shift+E kirjaa sen.</translation>
    </message>
    <message>
        <source>Waive fees and interest</source>
        <translation>Luovu maksuista ja koroista</translation>
    </message>
    <message>
        <source>Ask no more for what reminders put on the invoice, with a reason</source>
        <translation>Älä peri enää sitä, minkä muistutukset lisäsivät laskuun; syy kirjataan</translation>
    </message>
    <message>
        <source>Enter rate</source>
        <translation>Kirjaa korko</translation>
    </message>
    <message>
        <source>Enter the rate of late interest from a day on, and what a reminder costs then</source>
        <translation>Kirjaa viivästyskorko tietystä päivästä alkaen ja mitä muistutus silloin maksaa</translation>
    </message>
    <message>
        <source>Take rate back</source>
        <translation>Peru korko</translation>
    </message>
    <message>
        <source>Take back a rate that was entered here</source>
        <translation>Peru täällä kirjattu korko</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Korot</translation>
    </message>
    <message>
        <source>No rate yet</source>
        <translation>Ei vielä korkoa</translation>
    </message>
    <message>
        <source>Without a rate of late interest, reminders ask for none; Shift+E enters one.</source>
        <translation>Ilman viivästyskorkoa muistutukset eivät peri sitä; Shift+E kirjaa koron.</translation>
    </message>
    <message>
        <source>A rate holds until the next one, or the end of its half year; Shift+E enters one.</source>
        <translation>Korko on voimassa seuraavaan korkoon tai puolivuotiskautensa loppuun; Shift+E kirjaa koron.</translation>
    </message>
    <message>
        <source>Shipped, looked through on {day:date}</source>
        <translation>Mukana tuleva, tarkistettu {day:date}</translation>
    </message>
    <message>
        <source>{who}, {day:date}</source>
        <translation>{who}, {day:date}</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Päättyen</translation>
    </message>
    <message>
        <source>A SAF-T file is of a year from 1970 to 2100: choose months of one of them.</source>
        <translation>SAF-T-tiedosto koskee vuotta väliltä 1970–2100: valitse niistä yhden vuoden kuukausia.</translation>
    </message>
    <message>
        <source>At most {most} lines are taken over at once: take these over first, then the rest.</source>
        <translation>Kerralla siirretään enintään {most} riviä: siirrä ensin nämä ja sitten loput.</translation>
    </message>
    <message>
        <source>The office or a manager makes drafts and invoices.</source>
        <translation>Luonnokset ja laskut tekee toimisto tai esihenkilö.</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>Attach to the 1st open ticket</source>
        <translation>Liitä ensimmäiseen avoimeen tukipyyntöön</translation>
    </message>
    <message>
        <source>Attach to the 2nd open ticket</source>
        <translation>Liitä toiseen avoimeen tukipyyntöön</translation>
    </message>
    <message>
        <source>Attach to the 3rd open ticket</source>
        <translation>Liitä kolmanteen avoimeen tukipyyntöön</translation>
    </message>
    <message>
        <source>Attach to the 4th open ticket</source>
        <translation>Liitä neljänteen avoimeen tukipyyntöön</translation>
    </message>
    <message>
        <source>Attach to the 5th open ticket</source>
        <translation>Liitä viidenteen avoimeen tukipyyntöön</translation>
    </message>
    <message>
        <source>Attach to the 6th open ticket</source>
        <translation>Liitä kuudenteen avoimeen tukipyyntöön</translation>
    </message>
    <message>
        <source>Attach to the 7th open ticket</source>
        <translation>Liitä seitsemänteen avoimeen tukipyyntöön</translation>
    </message>
    <message>
        <source>Attach to the 8th open ticket</source>
        <translation>Liitä kahdeksanteen avoimeen tukipyyntöön</translation>
    </message>
    <message>
        <source>Attach to the 9th open ticket</source>
        <translation>Liitä yhdeksänteen avoimeen tukipyyntöön</translation>
    </message>
    <message>
        <source>Call type: question</source>
        <translation>Puhelun laji: kysymys</translation>
    </message>
    <message>
        <source>Call type: request</source>
        <translation>Puhelun laji: työpyyntö</translation>
    </message>
    <message>
        <source>Call type: fault</source>
        <translation>Puhelun laji: vika</translation>
    </message>
    <message>
        <source>Call type: invoicing</source>
        <translation>Puhelun laji: laskutus</translation>
    </message>
    <message>
        <source>Call type: training</source>
        <translation>Puhelun laji: koulutus</translation>
    </message>
    <message>
        <source>Another caller</source>
        <translation>Toinen soittaja</translation>
    </message>
    <message>
        <source>Say who is calling</source>
        <translation>Kerro, kuka soittaa</translation>
    </message>
    <message>
        <source>Make a ticket of this call</source>
        <translation>Tee tästä puhelusta tukipyyntö</translation>
    </message>
    <message>
        <source>Open the call's ticket in the queue</source>
        <translation>Avaa puhelun tukipyyntö jonossa</translation>
    </message>
    <message>
        <source>Enter afterwards</source>
        <translation>Kirjaa jälkikäteen</translation>
    </message>
    <message>
        <source>Enter a call after the fact</source>
        <translation>Kirjaa puhelu jälkikäteen</translation>
    </message>
    <message>
        <source>Never charge</source>
        <translation>Älä laskuta koskaan</translation>
    </message>
    <message>
        <source>Mark the call misdialled or missed: it is never charged</source>
        <translation>Merkitse puhelu väärään numeroon soitetuksi tai vastaamattomaksi: sitä ei laskuteta koskaan</translation>
    </message>
    <message>
        <source>Back to the call on the line</source>
        <translation>Takaisin meneillään olevaan puheluun</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Edellinen päivä</translation>
    </message>
    <message>
        <source>Calls of the day before</source>
        <translation>Edellisen päivän puhelut</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Seuraava päivä</translation>
    </message>
    <message>
        <source>Calls of the day after</source>
        <translation>Seuraavan päivän puhelut</translation>
    </message>
    <message>
        <source>Orders chargeable work</source>
        <translation>Tilausoikeus</translation>
    </message>
    <message>
        <source>Phone pack, {month}</source>
        <translation>Puhelintuki, {month}</translation>
    </message>
    <message>
        <source>Phone pack, contract year</source>
        <translation>Puhelintuki, sopimusvuosi</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>ketään ei ole vielä nimetty</translation>
    </message>
    <message>
        <source>due by {day:date}</source>
        <translation>viimeistään {day:date}</translation>
    </message>
    <message>
        <source>Included training left</source>
        <translation>Koulutusta jäljellä</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>Erääntyneet laskut</translation>
    </message>
    <message>
        <source>Name, company or number</source>
        <translation>Nimi, yritys tai numero</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Tyhjennä kenttä</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>Qtr</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Soittaja</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Veloitus</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Called out</source>
        <translation>Soitettu ulos</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>laskutettu</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Puhelut tänään</translation>
    </message>
    <message>
        <source>Calls on {day:day}</source>
        <translation>Puhelut {day:day}</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Takaisin tähän päivään</translation>
    </message>
    <message>
        <source>A call that was not timed can be entered afterwards.</source>
        <translation>Puhelun, jota ei mitattu, voi kirjata jälkikäteen.</translation>
    </message>
    <message>
        <source>No calls yet today</source>
        <translation>Ei vielä puheluita tänään</translation>
    </message>
    <message>
        <source>No calls that day</source>
        <translation>Ei puheluita sinä päivänä</translation>
    </message>
    <message>
        <source>Call logged ({who}, {length:duration}). Say whose it is: then it has a price.</source>
        <translation>Puhelu kirjattu ({who}, {length:duration}). Kerro, kenelle se kuuluu, niin se saa hinnan.</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Avaa puhelu</translation>
    </message>
    <message>
        <source>Call logged ({who}, {length:duration}). Its charge is held.</source>
        <translation>Puhelu kirjattu ({who}, {length:duration}). Laskutus odottaa.</translation>
    </message>
    <message>
        <source>Call logged ({who}, {length:duration}): {cost}</source>
        <translation>Puhelu kirjattu ({who}, {length:duration}): {cost}</translation>
    </message>
    <message>
        <source>Time on calls</source>
        <translation>Puheluaika</translation>
    </message>
    <message>
        <source>Charged without VAT</source>
        <translation>Veloitus ilman arvonlisäveroa</translation>
    </message>
    <message>
        <source>Held calls</source>
        <translation>Laskutusta odottavat puhelut</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls are parked and wait in the bar above.</source>
        <translation><numerusform>{n} puhelu on siirretty sivuun ja odottaa yllä olevassa palkissa.</numerusform><numerusform>{n} puhelua on siirretty sivuun ja odottaa yllä olevassa palkissa.</numerusform></translation>
    </message>
    <message>
        <source>The clock runs from the first second. Who calls can be said while it runs, or before, at the left.</source>
        <translation>Kello käy ensimmäisestä sekunnista alkaen. Soittajan voi kertoa puhelun aikana tai sitä ennen vasemmalla.</translation>
    </message>
    <message>
        <source>No call is running</source>
        <translation>Puhelua ei ole käynnissä</translation>
    </message>
    <message>
        <source>Say who called: pick a caller or company.</source>
        <translation>Kerro, kuka soitti: valitse soittaja tai yritys.</translation>
    </message>
    <message>
        <source>Minutes, or until</source>
        <translation>Minuutit tai asti</translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation>Kirjaa puhelu</translation>
    </message>
    <message>
        <source>Nobody fits. Try another part of the name.</source>
        <translation>Ketään ei löydy. Kokeile toista nimen osaa.</translation>
    </message>
    <message>
        <source>No ticket</source>
        <translation>Ei tukipyyntöä</translation>
    </message>
    <message>
        <source>A time looks like 14:05.</source>
        <translation>Kellonaika kirjoitetaan näin: 14.05.</translation>
    </message>
    <message>
        <source>Write minutes, such as 12, or the time the call ended, such as 14:17.</source>
        <translation>Kirjoita minuutit, esimerkiksi 12, tai puhelun päättymisaika, esimerkiksi 14.17.</translation>
    </message>
    <message>
        <source>The call ends before it begins: write when it ended, or how many minutes it took.</source>
        <translation>Puhelu päättyy ennen kuin se alkaa: kirjoita, milloin se päättyi tai montako minuuttia se kesti.</translation>
    </message>
    <message>
        <source>Caller's name</source>
        <translation>Soittajan nimi</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>A new caller</source>
        <translation>Uusi soittaja</translation>
    </message>
    <message>
        <source>Add caller</source>
        <translation>Lisää soittaja</translation>
    </message>
    <message>
        <source>Call of {at:moment}. Changes are kept on its record, and it is priced anew.</source>
        <translation>Puhelu {at:moment}. Muutokset kirjataan, ja hinta lasketaan uudelleen.</translation>
    </message>
    <message>
        <source>It stays on record with its notes and is never charged. This can't be taken back.</source>
        <translation>Se jää talteen muistiinpanoineen, eikä sitä laskuteta koskaan. Tätä ei voi perua.</translation>
    </message>
    <message>
        <source>Call of {at:moment}, never charged.</source>
        <translation>Puhelu {at:moment}, ei laskuteta koskaan.</translation>
    </message>
    <message>
        <source>Call of {at:moment}. It is on an invoice and can't be changed here.</source>
        <translation>Puhelu {at:moment}. Se on laskulla, eikä sitä voi muuttaa täällä.</translation>
    </message>
    <message>
        <source>Never charge this call?</source>
        <translation>Eikö tätä puhelua laskuteta koskaan?</translation>
    </message>
    <message>
        <source>This call is parked: go on with it in the bar above.</source>
        <translation>Tämä puhelu on siirretty sivuun: jatka sitä yllä olevasta palkista.</translation>
    </message>
    <message>
        <source>Say who calls first: a ticket is somebody's.</source>
        <translation>Kerro ensin, kuka soittaa: tukipyynnöllä on aina asiakas.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Vastaamatta</translation>
    </message>
    <message>
        <source>Misdialled</source>
        <translation>Väärä numero</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Sisältyy sopimukseen</translation>
    </message>
    <message>
        <source>Chargeable</source>
        <translation>Laskutettava</translation>
    </message>
    <message>
        <source>Not the desk's work</source>
        <translation>Ei kuulu tukeen</translation>
    </message>
    <message>
        <source>Total without VAT</source>
        <translation>Yhteensä ilman arvonlisäveroa</translation>
    </message>
    <message>
        <source>Began {clock}</source>
        <translation>Alkoi {clock}</translation>
    </message>
    <message>
        <source>{start:clock}–{end:clock}</source>
        <translation>{start:clock}–{end:clock}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>odottaa</translation>
    </message>
    <message>
        <source>the call has ended</source>
        <translation>puhelu on päättynyt</translation>
    </message>
    <message>
        <source>No. {n} begins {clock}</source>
        <translation>{n}. vartti alkaa {clock}</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Hinta tähän asti</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Hinta</translation>
    </message>
    <message>
        <source>Hour {n}</source>
        <translation>{n}. tunti</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>paketti</translation>
    </message>
    <message>
        <source>included</source>
        <translation>sisältyy</translation>
    </message>
    <message>
        <source>parked, time stands still</source>
        <translation>sivussa, aika ei kulu</translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation>Kuka soittaa</translation>
    </message>
    <message>
        <source>Called lately</source>
        <translation>Viimeksi soittaneet</translation>
    </message>
    <message>
        <source>None. Ctrl+N makes one of this call.</source>
        <translation>Ei yhtään. Ctrl+N tekee tästä puhelusta tukipyynnön.</translation>
    </message>
    <message>
        <source>This is their first call.</source>
        <translation>Tämä on heidän ensimmäinen puhelunsa.</translation>
    </message>
    <message>
        <source>Type who is calling and press Enter: the call starts with that caller.</source>
        <translation>Kirjoita, kuka soittaa, ja paina Enter: puhelu alkaa sen soittajan kanssa.</translation>
    </message>
    <message>
        <source>Nobody is named yet. Type any part of a name, company or number; Enter takes the first.</source>
        <translation>Ketään ei ole vielä nimetty. Kirjoita osa nimestä, yrityksestä tai numerosta; Enter valitsee ensimmäisen.</translation>
    </message>
    <message>
        <source>Call {day}: {text}. {cost}</source>
        <translation>Puhelu {day}: {text}. {cost}</translation>
    </message>
    <message>
        <source>Start a call with {who}</source>
        <translation>Aloita puhelu: {who}</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>Ei muistiinpanoja</translation>
    </message>
    <message>
        <source>Subject of the new ticket</source>
        <translation>Uuden tukipyynnön aihe</translation>
    </message>
    <message>
        <source>Make the ticket</source>
        <translation>Tee tukipyyntö</translation>
    </message>
    <message>
        <source>What was said and done; kept as you type</source>
        <translation>Mitä puhuttiin ja tehtiin; tallentuu kirjoittaessasi</translation>
    </message>
    <message>
        <source>The customer was told the hours</source>
        <translation>Asiakkaalle on kerrottu tunnit</translation>
    </message>
    <message>
        <source>Saved {clock}</source>
        <translation>Tallennettu {clock}</translation>
    </message>
    <message>
        <source>Not saved yet, the text is kept here</source>
        <translation>Ei vielä tallennettu, teksti on tallessa tässä</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Ei sivustoa</translation>
    </message>
    <message>
        <source>No price: nobody knows whose call it is</source>
        <translation>Ei hintaa: ei tiedetä, kenen puhelu on</translation>
    </message>
    <message>
        <source>Other software, not the desk's work</source>
        <translation>Muu ohjelmisto, ei kuulu tukeen</translation>
    </message>
    <message>
        <source>Our own fault, free</source>
        <translation>Oma virhe, maksuton</translation>
    </message>
    <message>
        <source>Our hosting, free</source>
        <translation>Oma palvelinympäristö, maksuton</translation>
    </message>
    <message>
        <source>Question about an invoice, free</source>
        <translation>Laskua koskeva kysymys, maksuton</translation>
    </message>
    <message>
        <source>In the subscription</source>
        <translation>Sisältyy tilaukseen</translation>
    </message>
    <message>
        <source>Estimate, in the subscription</source>
        <translation>Kustannusarvio, sisältyy tilaukseen</translation>
    </message>
    <message>
        <source>Part of the product</source>
        <translation>Kuuluu tuotteeseen</translation>
    </message>
    <message>
        <source>Level 1, free</source>
        <translation>Taso 1, maksuton</translation>
    </message>
    <message>
        <source>In the support agreement</source>
        <translation>Sisältyy käyttötukisopimukseen</translation>
    </message>
    <message>
        <source>Maintenance contract, our own fault</source>
        <translation>Ylläpitosopimus, oma virhe</translation>
    </message>
    <message>
        <source>Maintenance contract, upgrade</source>
        <translation>Ylläpitosopimus, päivitys</translation>
    </message>
    <message>
        <source>Maintenance, free</source>
        <translation>Ylläpito, maksuton</translation>
    </message>
    <message>
        <source>Open course</source>
        <translation>Avoin koulutus</translation>
    </message>
    <message>
        <source>By the service agreement</source>
        <translation>Palvelusopimuksen mukaan</translation>
    </message>
    <message>
        <source>By the hour, no service agreement</source>
        <translation>Tuntihinta, ei palvelusopimusta</translation>
    </message>
    <message>
        <source>Consultant price, no support agreement</source>
        <translation>Konsulttihinta, ei tukisopimusta</translation>
    </message>
    <message>
        <source>Ordered work, consultant price</source>
        <translation>Tilattu työ, konsulttihinta</translation>
    </message>
    <message>
        <source>Usage support, outside the phone pack</source>
        <translation>Käyttötuki, puhelintuen ulkopuolella</translation>
    </message>
    <message>
        <source>Fault, no maintenance contract</source>
        <translation>Vika, ei ylläpitosopimusta</translation>
    </message>
    <message>
        <source>Upgrade, no maintenance contract</source>
        <translation>Päivitys, ei ylläpitosopimusta</translation>
    </message>
    <message>
        <source>Upgrade to a new major version</source>
        <translation>Päivitys uuteen pääversioon</translation>
    </message>
    <message>
        <source>{why} · running</source>
        <translation>{why} · käynnissä</translation>
    </message>
    <message>
        <source>{why} · on hold</source>
        <translation>{why} · pidossa</translation>
    </message>
    <message>
        <source>{why} · parked</source>
        <translation>{why} · sivussa</translation>
    </message>
    <message>
        <source>Missed, never charged</source>
        <translation>Vastaamatta, ei laskuteta</translation>
    </message>
    <message>
        <source>Misdialled, never charged</source>
        <translation>Väärä numero, ei laskuteta</translation>
    </message>
    <message>
        <source>Goodwill, not charged</source>
        <translation>Hyvitetty, veloituksetta</translation>
    </message>
    <message>
        <source>Usage support, the phone pack is used up</source>
        <translation>Käyttötuki, puhelintuki on käytetty</translation>
    </message>
    <message>
        <source>Included training, {n} quarters left</source>
        <translation>Sisältyvä koulutus, {n} × 15 min jäljellä</translation>
    </message>
    <message>
        <source>Phone pack, {n} left this month</source>
        <translation>Puhelintuki, {n} jäljellä tässä kuussa</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>Versiosta</translation>
    </message>
    <message>
        <source>To version</source>
        <translation>Versioon</translation>
    </message>
    <message>
        <source>{name} has this call now.</source>
        <translation>Tämä puhelu on nyt toisella: {name}.</translation>
    </message>
    <message>
        <source>This gap is not there any more.</source>
        <translation>Tätä katkosta ei enää ole.</translation>
    </message>
    <message>
        <source>This call is never charged: its gaps need no answer.</source>
        <translation>Tätä puhelua ei koskaan laskuteta: sen katkoksiin ei tarvitse vastata.</translation>
    </message>
    <message>
        <source>Choose a colleague who works at this desk.</source>
        <translation>Valitse työkaveri, joka työskentelee tässä asiakaspalvelussa.</translation>
    </message>
    <message>
        <source>This offer is not there any more.</source>
        <translation>Tätä siirtotarjousta ei enää ole.</translation>
    </message>
    <message>
        <source>The offer is over: the call stayed with {name}.</source>
        <translation>Tarjous on päättynyt: puhelu jäi sen tarjoajalle ({name}).</translation>
    </message>
    <message>
        <source>The call began at {at:clock}: it can't have ended before that.</source>
        <translation>Puhelu alkoi {at:clock}: se ei ole voinut päättyä sitä ennen.</translation>
    </message>
    <message>
        <source>That is still to come: write when the call ended.</source>
        <translation>Se aika on vasta edessä: kirjoita, milloin puhelu päättyi.</translation>
    </message>
    <message>
        <source>A call can't begin after now, or after its first pause: check the minutes.</source>
        <translation>Puhelu ei voi alkaa tulevaisuudessa eikä ensimmäisen taukonsa jälkeen: tarkista minuutit.</translation>
    </message>
    <message>
        <source>Your call before this one ended at {at:clock}: this one can't have begun earlier.</source>
        <translation>Edellinen puhelusi päättyi {at:clock}: tämä ei ole voinut alkaa aiemmin.</translation>
    </message>
    <message>
        <source>A call that is never charged keeps its time.</source>
        <translation>Puhelu, jota ei koskaan laskuteta, säilyttää aikansa.</translation>
    </message>
    <message>
        <source>Longest call</source>
        <translation>Pisin puhelu</translation>
    </message>
    <message>
        <source>A call that runs longer is asked about: still on it, or when did it end? Nothing is cut by itself.</source>
        <translation>Pidemmästä puhelusta kysytään: jatkuuko se yhä, tai milloin se päättyi? Mitään ei lyhennetä itsestään.</translation>
    </message>
    <message>
        <source>Small call bar</source>
        <translation>Pieni puhelupalkki</translation>
    </message>
    <message>
        <source>Floats above other programs during a call: with time, hold, finish and notes.</source>
        <translation>Pysyy muiden ohjelmien päällä puhelun aikana: aika, pito, lopetus ja muistiinpanot.</translation>
    </message>
    <message>
        <source>Icon among the desktop's signs</source>
        <translation>Kuvake ilmoitusalueella</translation>
    </message>
    <message>
        <source>Shows whether a call runs and for how long, and starts and finishes one.</source>
        <translation>Näyttää, onko puhelu käynnissä ja kuinka kauan, sekä aloittaa ja lopettaa puhelun.</translation>
    </message>
    <message>
        <source>Key that works in every program</source>
        <translation>Näppäin, joka toimii kaikissa ohjelmissa</translation>
    </message>
    <message>
        <source>Starts a call, and finishes the one running, wherever you are.</source>
        <translation>Aloittaa puhelun ja lopettaa käynnissä olevan, missä ohjelmassa oletkin.</translation>
    </message>
    <message>
        <source>Dial from the desk</source>
        <translation>Soittaminen ohjelmasta</translation>
    </message>
    <message>
        <source>Pressing a phone number shows it, and hands it to the program that dials on this computer.</source>
        <translation>Puhelinnumeron painaminen näyttää sen ja antaa sen tämän tietokoneen soitto-ohjelmalle.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 tunti</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 tuntia</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 tuntia</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 tuntia</translation>
    </message>
    <message>
        <source>During every call</source>
        <translation>Jokaisen puhelun aikana</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ei koskaan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>Next parked call</source>
        <translation>Seuraava sivuun siirretty puhelu</translation>
    </message>
    <message>
        <source>Go on with the parked call that has waited longest</source>
        <translation>Jatka sivuun siirrettyä puhelua, joka on odottanut pisimpään</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Luovuta</translation>
    </message>
    <message>
        <source>Hand the call, its time and notes, to a colleague</source>
        <translation>Luovuta puhelu aikoineen ja muistiinpanoineen työkaverille</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Soita</translation>
    </message>
    <message>
        <source>Dial the number of the caller shown</source>
        <translation>Soita näkyvän soittajan numeroon</translation>
    </message>
    <message>
        <source>Answer the line below: first choice</source>
        <translation>Vastaa alla olevaan riviin: ensimmäinen vaihtoehto</translation>
    </message>
    <message>
        <source>Answer the line below: second choice</source>
        <translation>Vastaa alla olevaan riviin: toinen vaihtoehto</translation>
    </message>
    <message>
        <source>It began 1 minute earlier</source>
        <translation>Se alkoi 1 minuutin aiemmin</translation>
    </message>
    <message>
        <source>It began 5 minutes earlier</source>
        <translation>Se alkoi 5 minuuttia aiemmin</translation>
    </message>
    <message>
        <source>It began at another time</source>
        <translation>Se alkoi muuhun aikaan</translation>
    </message>
    <message>
        <source>Say when the call began, in minutes or as a time</source>
        <translation>Kerro, milloin puhelu alkoi, minuutteina tai kellonaikana</translation>
    </message>
    <message>
        <source>The call begins at {at:clock} now.</source>
        <translation>Puhelu alkaa nyt {at:clock}.</translation>
    </message>
    <message>
        <source>It began earlier</source>
        <translation>Se alkoi aiemmin</translation>
    </message>
    <message>
        <source>Work on the ticket</source>
        <translation>Työ tukipyynnön parissa</translation>
    </message>
    <message>
        <source>This desktop shows no such signs, so nothing is shown.</source>
        <translation>Tässä työpöydässä ei ole ilmoitusaluetta, joten mitään ei näytetä.</translation>
    </message>
    <message>
        <source>Another program has the key {keys} already: choose another in Settings.</source>
        <translation>Toisella ohjelmalla on jo näppäin {keys}: valitse toinen asetuksista.</translation>
    </message>
    <message>
        <source>{colleague} hands you the call with {who}.</source>
        <translation>{colleague} luovuttaa sinulle puhelun. Linjalla: {who}.</translation>
    </message>
    <message>
        <source>{colleague} hands you a call whose caller is not known.</source>
        <translation>{colleague} luovuttaa sinulle puhelun, jonka soittajaa ei tunneta.</translation>
    </message>
    <message>
        <source>The call is offered to {colleague}. It stays with you until it is taken.</source>
        <translation>Puhelua on tarjottu työkaverille: {colleague}. Se on sinulla, kunnes hän ottaa sen.</translation>
    </message>
    <message>
        <source>In the call with {who} this computer was away from {begin:clock} to {end:clock} ({length:duration}). Was it worked?</source>
        <translation>Puhelun aikana (soittaja {who}) tietokone oli poissa {begin:clock}–{end:clock} ({length:duration}). Tehtiinkö silloin työtä?</translation>
    </message>
    <message>
        <source>In this call the computer was away from {begin:clock} to {end:clock} ({length:duration}). Was it worked?</source>
        <translation>Tämän puhelun aikana tietokone oli poissa {begin:clock}–{end:clock} ({length:duration}). Tehtiinkö silloin työtä?</translation>
    </message>
    <message>
        <source>On-call duty has the urgent calls.</source>
        <translation>Päivystys hoitaa kriittiset tapaukset.</translation>
    </message>
    <message>
        <source>{percent} % of the estimate is used: {left:duration} are left of {whole:duration}.</source>
        <translation>Arviosta on käytetty {percent} %: jäljellä {left:duration} / {whole:duration}.</translation>
    </message>
    <message>
        <source>The estimate is used up: {over:duration} more than the {whole:duration} agreed.</source>
        <translation>Arvio on käytetty loppuun: {over:duration} yli sovitun ({whole:duration}).</translation>
    </message>
    <message>
        <source>{colleague} has taken the call.</source>
        <translation>{colleague} otti puhelun.</translation>
    </message>
    <message>
        <source>{colleague} has left the call with you.</source>
        <translation>{colleague} jätti puhelun sinulle.</translation>
    </message>
    <message>
        <source>{colleague} did not answer: the call stays with you.</source>
        <translation>{colleague} ei vastannut: puhelu jää sinulle.</translation>
    </message>
    <message>
        <source>The phone is closed until {at:clock}.</source>
        <translation>Puhelin on suljettu {at:clock} asti.</translation>
    </message>
    <message>
        <source>The phone is closed until {at:moment}.</source>
        <translation>Puhelin on suljettu, kunnes se aukeaa {at:moment}.</translation>
    </message>
    <message>
        <source>Before this may be charged, somebody who may order it must approve it.</source>
        <translation>Ennen kuin tämän voi laskuttaa, sovitun yhteyshenkilön on hyväksyttävä se.</translation>
    </message>
    <message>
        <source>Before this may be charged, the customer must approve an estimate.</source>
        <translation>Ennen kuin tämän voi laskuttaa, asiakkaan on hyväksyttävä kustannusarvio.</translation>
    </message>
    <message>
        <source>Before this may be charged, tell the customer the hours.</source>
        <translation>Kerro asiakkaalle tunnit, ennen kuin tämän voi laskuttaa.</translation>
    </message>
    <message>
        <source>Whether this is charged is still to be decided.</source>
        <translation>Vielä ei ole päätetty, laskutetaanko tämä.</translation>
    </message>
    <message>
        <source>This has no price yet: a quote is needed.</source>
        <translation>Tällä ei ole vielä hintaa: tarvitaan tarjous.</translation>
    </message>
    <message>
        <source>A call now is promised an answer by {at:moment}.</source>
        <translation>Nyt soittavalle luvataan vastaus viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>A call now is promised a call back by {at:moment}.</source>
        <translation>Nyt soittavalle luvataan takaisinsoitto viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>A call now is promised a start of work by {at:moment}.</source>
        <translation>Nyt soittavalle luvataan työn aloitus viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>A call now is promised a solution by {at:moment}.</source>
        <translation>Nyt soittavalle luvataan ratkaisu viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>Lasketaan</translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation>Ei lasketa</translation>
    </message>
    <message>
        <source>Take the call</source>
        <translation>Ota puhelu</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Jätä</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Peru tarjous</translation>
    </message>
    <message>
        <source>Credit stop: no chargeable work for {customer} until its invoices are paid.</source>
        <translation>Luottokielto ({customer}): ei laskutettavaa työtä ennen kuin laskut on maksettu.</translation>
    </message>
    <message>
        <source>{customer} has overdue invoices: {amount}.</source>
        <translation>Erääntyneitä laskuja ({customer}): {amount}.</translation>
    </message>
    <message>
        <source>{number} goes to the program that dials on this computer.</source>
        <translation>{number} annetaan tämän tietokoneen soitto-ohjelmalle.</translation>
    </message>
    <message>
        <source>Dial {number}?</source>
        <translation>Soitetaanko numeroon {number}?</translation>
    </message>
    <message>
        <source>No program on this computer dials numbers: set one up for tel: links.</source>
        <translation>Mikään tämän tietokoneen ohjelma ei soita numeroihin: määritä ohjelma tel:-linkeille.</translation>
    </message>
    <message>
        <source>No number is known: write one on the customer's page.</source>
        <translation>Numeroa ei tunneta: kirjoita se asiakkaan sivulle.</translation>
    </message>
    <message>
        <source>Write minutes, such as 7, or a time, such as 10:42.</source>
        <translation>Kirjoita minuutit, esimerkiksi 7, tai kellonaika, esimerkiksi 10:42.</translation>
    </message>
    <message>
        <source>Write a time of the clock, such as 10:42.</source>
        <translation>Kirjoita kellonaika, esimerkiksi 10:42.</translation>
    </message>
    <message>
        <source>The call with {who} has run for {length} hours. Are you still on it?</source>
        <translation>Puhelu (soittaja {who}) on kestänyt {length} tuntia. Onko se yhä kesken?</translation>
    </message>
    <message>
        <source>A call whose caller is not known has run for {length} hours. Are you still on it?</source>
        <translation>Puhelu, jonka soittajaa ei tunneta, on kestänyt {length} tuntia. Onko se yhä kesken?</translation>
    </message>
    <message>
        <source>Your call before this one stays as it is: no start lies before its end. The former start is kept on the record.</source>
        <translation>Edellinen puhelusi pysyy ennallaan: mikään alku ei ole ennen sen loppua. Entinen alku jää kirjanpitoon.</translation>
    </message>
    <message>
        <source>The call began at {at:clock}. What was counted after its end goes, and the record says so.</source>
        <translation>Puhelu alkoi {at:clock}. Lopun jälkeen laskettu aika poistuu, ja kirjanpito kertoo sen.</translation>
    </message>
    <message>
        <source>Move the start</source>
        <translation>Siirrä alkua</translation>
    </message>
    <message>
        <source>When did the call begin?</source>
        <translation>Milloin puhelu alkoi?</translation>
    </message>
    <message>
        <source>Minutes earlier, or a time</source>
        <translation>Minuuttia aiemmin tai kellonaika</translation>
    </message>
    <message>
        <source>A long call</source>
        <translation>Pitkä puhelu</translation>
    </message>
    <message>
        <source>When did the call end?</source>
        <translation>Milloin puhelu päättyi?</translation>
    </message>
    <message>
        <source>It ended earlier</source>
        <translation>Se päättyi aiemmin</translation>
    </message>
    <message>
        <source>It ends now</source>
        <translation>Se päättyy nyt</translation>
    </message>
    <message>
        <source>Still on it</source>
        <translation>Yhä kesken</translation>
    </message>
    <message>
        <source>The call stays with you, and its time runs on, until your colleague takes it. The notes go with it.</source>
        <translation>Puhelu on sinulla ja sen aika kuluu, kunnes työkaverisi ottaa sen. Muistiinpanot siirtyvät mukana.</translation>
    </message>
    <message>
        <source>Hand the call over</source>
        <translation>Luovuta puhelu</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Työkaveri</translation>
    </message>
    <message>
        <source>There is no colleague at this desk to hand the call to: add one in Settings.</source>
        <translation>Tässä asiakaspalvelussa ei ole työkaveria, jolle puhelun voisi luovuttaa: lisää sellainen asetuksissa.</translation>
    </message>
    <message>
        <source>Offer the call</source>
        <translation>Tarjoa puhelua</translation>
    </message>
    <message>
        <source>The call with {who} was still running when the program stopped. It was last seen at {at:moment}, after {length} minutes. Since then {gap:duration} have gone by.</source>
        <translation>Puhelu (soittaja {who}) oli käynnissä, kun ohjelma pysähtyi. Se oli viimeksi käynnissä {at:moment}, kun puhelu oli kestänyt {length} minuuttia. Siitä on kulunut {gap:duration}.</translation>
    </message>
    <message>
        <source>A call whose caller is not known was still running when the program stopped. It was last seen at {at:moment}, after {length} minutes. Since then {gap:duration} have gone by.</source>
        <translation>Puhelu, jonka soittajaa ei tunneta, oli käynnissä, kun ohjelma pysähtyi. Se oli viimeksi käynnissä {at:moment}, kun puhelu oli kestänyt {length} minuuttia. Siitä on kulunut {gap:duration}.</translation>
    </message>
    <message>
        <source>Never charge it</source>
        <translation>Älä laskuta</translation>
    </message>
    <message>
        <source>It ended there</source>
        <translation>Se päättyi siihen</translation>
    </message>
    <message>
        <source>It went on all the time</source>
        <translation>Se jatkui koko ajan</translation>
    </message>
    <message>
        <source>It goes on from now</source>
        <translation>Se jatkuu tästä</translation>
    </message>
    <message>
        <source>Reason, where the call is never charged</source>
        <translation>Syy, jos puhelua ei laskuteta</translation>
    </message>
    <message numerus="yes">
        <source>{n} parked calls wait in the bar.</source>
        <translation><numerusform>{n} sivuun siirretty puhelu odottaa palkissa.</numerusform><numerusform>{n} sivuun siirrettyä puhelua odottaa palkissa.</numerusform></translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Avaa ikkuna</translation>
    </message>
    <message>
        <source>Credit stop</source>
        <translation>Luottokielto</translation>
    </message>
    <message>
        <source>Credit stop: no chargeable work until paid</source>
        <translation>Luottokielto: ei laskutettavaa työtä ennen maksua</translation>
    </message>
    <message>
        <source>Quarterdesk: no call</source>
        <translation>Quarterdesk: ei puhelua</translation>
    </message>
    <message>
        <source>Time work</source>
        <translation>Mittaa työaika</translation>
    </message>
    <message>
        <source>Time work on the ticket without a call; the live call is parked</source>
        <translation>Mittaa työaikaa tukipyynnön parissa ilman puhelua; käynnissä oleva puhelu siirtyy sivuun</translation>
    </message>
    <message>
        <source>Dial {number}</source>
        <translation>Soita numeroon {number}</translation>
    </message>
    <message>
        <source>no chargeable work</source>
        <translation>ei laskutettavaa työtä</translation>
    </message>
    <message>
        <source>Notes typed just before the program ended are in their call now.</source>
        <translation>Juuri ennen ohjelman sulkeutumista kirjoitetut muistiinpanot ovat nyt puhelussaan.</translation>
    </message>
    <message>
        <source>Notes typed just before the program ended can't be put into their call: {why} They stand in {file}.</source>
        <translation>Juuri ennen ohjelman sulkeutumista kirjoitettuja muistiinpanoja ei voi liittää puheluunsa: {why} Ne ovat tiedostossa {file}.</translation>
    </message>
    <message>
        <source>In other programs</source>
        <translation>Muissa ohjelmissa</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Laskettu</translation>
    </message>
    <message>
        <source>Appendix: the calls on this invoice</source>
        <translation>Liite: tämän laskun puhelut</translation>
    </message>
    <message>
        <source>Each call is counted by itself; started units are never less than the time that was worked.</source>
        <translation>Jokainen puhelu lasketaan erikseen; alkaneet yksiköt eivät ole koskaan työaikaa lyhyemmät.</translation>
    </message>
    <message>
        <source>Choose two different calls.</source>
        <translation>Valitse kaksi eri puhelua.</translation>
    </message>
    <message>
        <source>Only calls that have ended can be merged or split.</source>
        <translation>Vain päättyneitä puheluita voi yhdistää tai jakaa.</translation>
    </message>
    <message>
        <source>These calls are of two customers: only calls of one conversation can be merged.</source>
        <translation>Puhelut ovat kahden asiakkaan: vain saman keskustelun puhelut voi yhdistää.</translation>
    </message>
    <message>
        <source>These calls overlap: they can't be one conversation. Mend their times first.</source>
        <translation>Puhelut menevät päällekkäin eivätkä voi olla yhtä keskustelua. Korjaa ensin niiden ajat.</translation>
    </message>
    <message>
        <source>Write after how many minutes the second part begins: more than 0 and less than {minutes}.</source>
        <translation>Kirjoita, monenko minuutin kuluttua toinen osa alkaa: yli 0 ja alle {minutes}.</translation>
    </message>
    <message>
        <source>Call of {at:moment}</source>
        <translation>Puhelu {at:moment}</translation>
    </message>
    <message>
        <source>Hours told</source>
        <translation>Tunnit kerrottu</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Suunta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Call type</source>
        <translation>Puhelutyyppi</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Loppu</translation>
    </message>
    <message>
        <source>Called in</source>
        <translation>Soitettu meille</translation>
    </message>
    <message>
        <source>Merged with another call</source>
        <translation>Yhdistetty toiseen puheluun</translation>
    </message>
    <message>
        <source>Merged into another call</source>
        <translation>Liitetty toiseen puheluun</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Jaettu kahdeksi</translation>
    </message>
    <message>
        <source>Split from another call</source>
        <translation>Erotettu toisesta puhelusta</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>Approval taken back</source>
        <translation>Hyväksyntä peruttu</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>Annettu veloituksetta</translation>
    </message>
    <message>
        <source>Goodwill taken back</source>
        <translation>Veloituksettomuus peruttu</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Vapautettu</translation>
    </message>
    <message>
        <source>Priced anew</source>
        <translation>Hinnoiteltu uudelleen</translation>
    </message>
    <message>
        <source>Give the call type a title.</source>
        <translation>Anna puhelutyypille otsikko.</translation>
    </message>
    <message>
        <source>A call type's title has at most {most} characters: shorten it.</source>
        <translation>Puhelutyypin otsikossa on enintään {most} merkkiä: lyhennä sitä.</translation>
    </message>
    <message>
        <source>The key is one letter from a to z or one digit, or nothing.</source>
        <translation>Näppäin on yksi kirjain a–z, yksi numero tai ei mitään.</translation>
    </message>
    <message>
        <source>“{sign}” is the key of “{title}” already: choose another.</source>
        <translation>”{sign}” on jo tyypin ”{title}” näppäin: valitse toinen.</translation>
    </message>
    <message>
        <source>This call type is not there any more.</source>
        <translation>Tätä puhelutyyppiä ei enää ole.</translation>
    </message>
    <message>
        <source>Nobody waits to be called back here.</source>
        <translation>Kukaan ei odota tästä takaisinsoittoa.</translation>
    </message>
    <message>
        <source>There is nothing to approve here: held work is released first.</source>
        <translation>Täällä ei ole hyväksyttävää: odottava työ vapautetaan ensin.</translation>
    </message>
    <message>
        <source>This charge is not approved.</source>
        <translation>Tätä veloitusta ei ole hyväksytty.</translation>
    </message>
    <message>
        <source>This charge is approved: take the approval back first.</source>
        <translation>Tämä veloitus on hyväksytty: peru hyväksyntä ensin.</translation>
    </message>
    <message>
        <source>{day:date} {clock:clock}</source>
        <translation>{day:date} klo {clock:clock}</translation>
    </message>
    <message>
        <source>{n} × {minutes} min prepaid</source>
        <translation>{n} × {minutes} min ennalta maksettu</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} × {minutes} min</source>
        <translation>{n} × {minutes} min</translation>
    </message>
    <message>
        <source>Seconds worked</source>
        <translation>Työsekunnit</translation>
    </message>
    <message>
        <source>Minutes billed</source>
        <translation>Laskutettavat minuutit</translation>
    </message>
    <message>
        <source>Quarters from the pack</source>
        <translation>Paketin vartit</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>The calls of the day as a list</source>
        <translation>Päivän puhelut luettelona</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Jana</translation>
    </message>
    <message>
        <source>The day as a line, with its gaps</source>
        <translation>Päivä janana aukkoineen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Viikko</translation>
    </message>
    <message>
        <source>The week, day by day</source>
        <translation>Viikko päivä päivältä</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>The timesheet of the month</source>
        <translation>Kuukauden tuntilista</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paketit</translation>
    </message>
    <message>
        <source>The phone packs of all customers</source>
        <translation>Kaikkien asiakkaiden puhelintukipaketit</translation>
    </message>
    <message>
        <source>Who changed what of this call</source>
        <translation>Kuka muutti mitä tästä puhelusta</translation>
    </message>
    <message>
        <source>Save the timesheet</source>
        <translation>Tallenna tuntilista</translation>
    </message>
    <message>
        <source>Save the timesheet as CSV</source>
        <translation>Tallenna tuntilista CSV-tiedostoksi</translation>
    </message>
    <message>
        <source>The time and notes of this call go to another of the same conversation, which is priced anew as one.</source>
        <translation>Puhelun aika ja muistiinpanot siirtyvät saman keskustelun toiseen puheluun, joka hinnoitellaan uudelleen yhtenä.</translation>
    </message>
    <message>
        <source>The other call began at</source>
        <translation>Toinen puhelu alkoi klo</translation>
    </message>
    <message>
        <source>This call took {length}. The second part becomes a call of its own, to the second.</source>
        <translation>Puhelu kesti {length}. Toisesta osasta tulee oma puhelunsa sekunnin tarkkuudella.</translation>
    </message>
    <message>
        <source>The second part begins after, minutes</source>
        <translation>Toinen osa alkaa, minuutin kuluttua</translation>
    </message>
    <message>
        <source>Number of its ticket (none: no ticket)</source>
        <translation>Sen tukipyynnön numero (tyhjä: ei tukipyyntöä)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Jaa</translation>
    </message>
    <message>
        <source>The times as they were stay on the call's record, and it is priced anew.</source>
        <translation>Aiemmat ajat jäävät puhelun muutoshistoriaan, ja se hinnoitellaan uudelleen.</translation>
    </message>
    <message>
        <source>Mend the times</source>
        <translation>Korjaa ajat</translation>
    </message>
    <message>
        <source>{number} is not an open ticket of this customer: write its number, or nothing.</source>
        <translation>{number} ei ole tämän asiakkaan avoin tukipyyntö: kirjoita sen numero tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>No other call of this customer began at {clock} on the day shown.</source>
        <translation>Tämän asiakkaan mikään muu puhelu ei alkanut klo {clock} näkyvänä päivänä.</translation>
    </message>
    <message>
        <source>Write minutes, such as 7 or 7:30.</source>
        <translation>Kirjoita minuutit, esimerkiksi 7 tai 7:30.</translation>
    </message>
    <message>
        <source>Call back {who}</source>
        <translation>Soitto takaisin: {who}</translation>
    </message>
    <message>
        <source>A call back stands in the queue as a ticket.</source>
        <translation>Takaisinsoitto näkyy jonossa tukipyyntönä.</translation>
    </message>
    <message>
        <source>Promise the call back</source>
        <translation>Lupaa takaisinsoitto</translation>
    </message>
    <message>
        <source>The call back is promised and stands in the queue.</source>
        <translation>Takaisinsoitto on luvattu ja näkyy jonossa.</translation>
    </message>
    <message>
        <source>Promise the caller a call back</source>
        <translation>Lupaa soittajalle takaisinsoitto</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Soitettu takaisin</translation>
    </message>
    <message>
        <source>The caller was called back</source>
        <translation>Soittajalle on soitettu takaisin</translation>
    </message>
    <message>
        <source>Mark the call missed: it is never charged</source>
        <translation>Merkitse vastaamattomaksi: puhelua ei koskaan laskuteta</translation>
    </message>
    <message>
        <source>Set the call aside with a reason: it is never charged</source>
        <translation>Siirrä puhelu syrjään syyn kanssa: sitä ei koskaan laskuteta</translation>
    </message>
    <message>
        <source>Say when the call began and how long it took</source>
        <translation>Kerro, milloin puhelu alkoi ja kauanko se kesti</translation>
    </message>
    <message>
        <source>Merge two calls of one conversation</source>
        <translation>Yhdistä saman keskustelun kaksi puhelua</translation>
    </message>
    <message>
        <source>Split the call in two</source>
        <translation>Jaa puhelu kahdeksi</translation>
    </message>
    <message>
        <source>Release the held charge, with a reason</source>
        <translation>Vapauta odottava veloitus, syy kirjataan</translation>
    </message>
    <message>
        <source>Give the call away, with a reason</source>
        <translation>Anna puhelu veloituksetta, syy kirjataan</translation>
    </message>
    <message>
        <source>Charge it after all</source>
        <translation>Laskuta sittenkin</translation>
    </message>
    <message>
        <source>Charge what was given away after all</source>
        <translation>Laskuta sittenkin veloituksetta annettu</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Hyväksy</translation>
    </message>
    <message>
        <source>Approve the charge: no later price or rule moves it</source>
        <translation>Hyväksy veloitus: myöhempi hinta tai sääntö ei muuta sitä</translation>
    </message>
    <message>
        <source>Take approval back</source>
        <translation>Peru hyväksyntä</translation>
    </message>
    <message>
        <source>Open the approved charge again</source>
        <translation>Avaa hyväksytty veloitus uudelleen</translation>
    </message>
    <message>
        <source>Approve the day</source>
        <translation>Hyväksy päivä</translation>
    </message>
    <message>
        <source>Approve all my charges of the day shown</source>
        <translation>Hyväksy kaikki omat veloitukseni näkyvältä päivältä</translation>
    </message>
    <message>
        <source>Approve the customer's month</source>
        <translation>Hyväksy asiakkaan kuukausi</translation>
    </message>
    <message>
        <source>Approve all charges of this customer in the month</source>
        <translation>Hyväksy kaikki tämän asiakkaan kuukauden veloitukset</translation>
    </message>
    <message>
        <source>Price anew</source>
        <translation>Hinnoittele uudelleen</translation>
    </message>
    <message>
        <source>Price everything anew that is not approved</source>
        <translation>Hinnoittele uudelleen kaikki, mitä ei ole hyväksytty</translation>
    </message>
    <message>
        <source>Given away: {reason}</source>
        <translation>Annettu veloituksetta: {reason}</translation>
    </message>
    <message>
        <source>On invoice {number}.</source>
        <translation>Laskulla {number}.</translation>
    </message>
    <message>
        <source>On a draft of an invoice.</source>
        <translation>Laskuluonnoksella.</translation>
    </message>
    <message>
        <source>Approved {day:short} by {who}: nothing moves it any more.</source>
        <translation>Hyväksytty {day:short}, {who}: mikään ei enää muuta tätä.</translation>
    </message>
    <message>
        <source>Not approved yet: a new price or rule still changes it.</source>
        <translation>Ei vielä hyväksytty: uusi hinta tai sääntö muuttaa tätä.</translation>
    </message>
    <message>
        <source>By the rules {rules} and the prices of {day:date}.</source>
        <translation>Sääntöjen {rules} ja päivän {day:date} hintojen mukaan.</translation>
    </message>
    <message>
        <source>Priced anew: nothing has changed.</source>
        <translation>Hinnoiteltu uudelleen: mikään ei muuttunut.</translation>
    </message>
    <message>
        <source>{customer}: {before} → {after}</source>
        <translation>{customer}: {before} → {after}</translation>
    </message>
    <message>
        <source>Released: it can be approved now.</source>
        <translation>Vapautettu: tämän voi nyt hyväksyä.</translation>
    </message>
    <message>
        <source>This call would cost {net:money}. Write why it is given away; the reason stays with us.</source>
        <translation>Puhelu maksaisi {net:money}. Kirjoita, miksi se annetaan veloituksetta; syy jää vain meille.</translation>
    </message>
    <message>
        <source>Give it away</source>
        <translation>Anna veloituksetta</translation>
    </message>
    <message>
        <source>The day as a line</source>
        <translation>Päivä janana</translation>
    </message>
    <message>
        <source>Gap {start:clock}–{end:clock}, {length:duration}. Enter: a call here.</source>
        <translation>Aukko {start:clock}–{end:clock}, {length:duration}. Enter: puhelu tähän.</translation>
    </message>
    <message>
        <source>{start:clock}–{end:clock}, {length:duration}: {who}</source>
        <translation>{start:clock}–{end:clock}, {length:duration}: {who}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Jälkeen</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Käytetty loppuun</translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <translation>Melkein lopussa</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Riittää</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Hyväksyttävänä</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Aukot</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Työaika</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Laskutettava</translation>
    </message>
    <message>
        <source>Of the pack</source>
        <translation>Paketista</translation>
    </message>
    <message>
        <source>{used} of {most}</source>
        <translation>{used} / {most}</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paketti</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tämä kuukausi</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Jäljellä</translation>
    </message>
    <message>
        <source>Contract year</source>
        <translation>Sopimusvuosi</translation>
    </message>
    <message>
        <source>Left in the year</source>
        <translation>Jäljellä vuonna</translation>
    </message>
    <message>
        <source>At this pace</source>
        <translation>Tällä tahdilla</translation>
    </message>
    <message>
        <source>Lasts until</source>
        <translation>Riittää saakka</translation>
    </message>
    <message>
        <source>{day:day} as a line</source>
        <translation>Päivä janana: {day:day}</translation>
    </message>
    <message>
        <source>Week {first:short}–{last:short}</source>
        <translation>Viikko {first:short}–{last:short}</translation>
    </message>
    <message>
        <source>{time:duration} worked · {quarters} quarters billed · {net}</source>
        <translation>{time:duration} työtä · {quarters} varttia laskutettavaa · {net}</translation>
    </message>
    <message>
        <source>Timesheet, {month:month}</source>
        <translation>Tuntilista, {month:month}</translation>
    </message>
    <message>
        <source>No time in this month</source>
        <translation>Ei aikaa tässä kuussa</translation>
    </message>
    <message>
        <source>Calls and work on the timer stand here by day and customer.</source>
        <translation>Puhelut ja ajastettu työ näkyvät tässä päivän ja asiakkaan mukaan.</translation>
    </message>
    <message>
        <source>{time:duration} worked · {billed:duration} billed · {net}</source>
        <translation>{time:duration} työtä · {billed:duration} laskutettavaa · {net}</translation>
    </message>
    <message>
        <source>Phone packs</source>
        <translation>Puhelintukipaketit</translation>
    </message>
    <message>
        <source>No customer has a phone pack</source>
        <translation>Yhdelläkään asiakkaalla ei ole puhelintukipakettia</translation>
    </message>
    <message>
        <source>A phone pack is a contract on the customer's card.</source>
        <translation>Puhelintukipaketti on sopimus asiakkaan kortilla.</translation>
    </message>
    <message>
        <source>Record of the call of {at:moment}</source>
        <translation>Puhelun {at:moment} muutoshistoria</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Mitään ei ole muutettu</translation>
    </message>
    <message>
        <source>Changes after the end of a call stand here, with who made them.</source>
        <translation>Puhelun päättymisen jälkeiset muutokset näkyvät tässä tekijöineen.</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Tuntilista</translation>
    </message>
    <message>
        <source>Call of {at:moment}, merged into another.</source>
        <translation>Puhelu {at:moment}, yhdistetty toiseen.</translation>
    </message>
    <message>
        <source>Call of {at:moment}, never charged: {reason}</source>
        <translation>Puhelu {at:moment}, ei koskaan laskuteta: {reason}</translation>
    </message>
    <message>
        <source>Called back {at:moment}.</source>
        <translation>Soitettu takaisin {at:moment}.</translation>
    </message>
    <message>
        <source>Waits to be called back.</source>
        <translation>Odottaa takaisinsoittoa.</translation>
    </message>
    <message>
        <source>To be called back by {at:moment}.</source>
        <translation>Soitettava takaisin viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>One key in a call sets kind, cause, work and title. A letter works with Alt while you type, and alone elsewhere.</source>
        <translation>Yksi näppäin asettaa puhelun lajin, syyn, työn ja otsikon. Kirjain toimii kirjoittaessa Alt-näppäimen kanssa ja muualla yksin.</translation>
    </message>
    <message>
        <source>Add call type</source>
        <translation>Lisää puhelutyyppi</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ylös</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Alas</translation>
    </message>
    <message>
        <source>Call types</source>
        <translation>Puhelutyypit</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Näppäin</translation>
    </message>
    <message>
        <source>One letter or digit</source>
        <translation>Yksi kirjain tai numero</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Ei käytössä</translation>
    </message>
    <message numerus="yes">
        <source>{n} charges are approved.</source>
        <translation><numerusform>{n} veloitus on hyväksytty.</numerusform><numerusform>{n} veloitusta on hyväksytty.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Priced anew: {n} charges have changed.</source>
        <translation><numerusform>Hinnoiteltu uudelleen: {n} veloitus muuttui.</numerusform><numerusform>Hinnoiteltu uudelleen: {n} veloitusta muuttui.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} are about to run out</source>
        <translation><numerusform>{n} on loppumassa</numerusform><numerusform>{n} on loppumassa</numerusform></translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>Make a ticket of it</source>
        <translation>Tee tukipyyntö</translation>
    </message>
    <message>
        <source>Print the timesheet</source>
        <translation>Tulosta tuntilista</translation>
    </message>
    <message>
        <source>Print the timesheet, or save it as a PDF</source>
        <translation>Tulosta tuntilista tai tallenna se PDF-tiedostona</translation>
    </message>
    <message>
        <source>Total for the month</source>
        <translation>Kuukausi yhteensä</translation>
    </message>
    <message>
        <source>No customer named</source>
        <translation>Asiakasta ei ole nimetty</translation>
    </message>
    <message numerus="yes">
        <source>{n} quarters</source>
        <translation><numerusform>{n} vartti</numerusform><numerusform>{n} varttia</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} charges are held</source>
        <translation><numerusform>{n} veloitus odottaa laskutusta</numerusform><numerusform>{n} veloitusta odottaa laskutusta</numerusform></translation>
    </message>
    <message>
        <source>More call types</source>
        <translation>Lisää puhelutyyppejä</translation>
    </message>
    <message>
        <source>No call is chosen</source>
        <translation>Puhelua ei ole valittu</translation>
    </message>
</context>
<context>
    <name>charge</name>
    <message>
        <source>This concerns other software, which the desk normally does not help with; a colleague may take it on and note why.</source>
        <translation>Asia koskee muuta ohjelmistoa, jossa asiakaspalvelu ei yleensä auta; työntekijä voi silti ottaa sen hoitaakseen ja kirjata syyn.</translation>
    </message>
    <message>
        <source>The fault is in our own software, so putting it right costs nothing.</source>
        <translation>Vika on omassa ohjelmistossamme, joten sen korjaaminen ei maksa mitään.</translation>
    </message>
    <message>
        <source>The cause lies in our hosting, so putting it right costs nothing.</source>
        <translation>Syy on palvelinympäristössämme, joten korjaaminen ei maksa mitään.</translation>
    </message>
    <message>
        <source>Questions about invoices and fees cost nothing.</source>
        <translation>Laskuja ja maksuja koskevat kysymykset eivät maksa mitään.</translation>
    </message>
    <message>
        <source>Help with a question about the system or an invoice is included in the subscription.</source>
        <translation>Apu järjestelmää tai laskua koskevaan kysymykseen sisältyy tilaukseen.</translation>
    </message>
    <message>
        <source>An estimate of an add-on, with the advice about it, is included in the subscription.</source>
        <translation>Lisäosan kustannusarvio ja siihen liittyvä neuvonta sisältyvät tilaukseen.</translation>
    </message>
    <message>
        <source>Support with questions and invoices is part of the product.</source>
        <translation>Kysymyksiin ja laskuihin liittyvä tuki kuuluu tuotteeseen.</translation>
    </message>
    <message>
        <source>Level 1 is the customer's own superusers, so it costs nothing.</source>
        <translation>Taso 1 on asiakkaan omien pääkäyttäjien työtä, joten se ei maksa mitään.</translation>
    </message>
    <message>
        <source>The support agreement covers this.</source>
        <translation>Tämä sisältyy käyttötukisopimukseen.</translation>
    </message>
    <message>
        <source>The maintenance contract covers faults in our software.</source>
        <translation>Ylläpitosopimus kattaa ohjelmistomme viat.</translation>
    </message>
    <message>
        <source>The maintenance contract covers the upgrade from {version_from} to {version_to}, because the major version stays the same.</source>
        <translation>Ylläpitosopimus kattaa päivityksen versiosta {version_from} versioon {version_to}, koska pääversio pysyy samana.</translation>
    </message>
    <message>
        <source>This is maintenance work, which is not charged.</source>
        <translation>Tämä on ylläpitotyötä, jota ei laskuteta.</translation>
    </message>
    <message>
        <source>Training is charged by the started quarter of an hour.</source>
        <translation>Koulutus laskutetaan alkavalta 15 minuutilta.</translation>
    </message>
    <message>
        <source>Adding content is charged by the started quarter of an hour.</source>
        <translation>Sisällön syöttäminen laskutetaan alkavalta 15 minuutilta.</translation>
    </message>
    <message>
        <source>An open course is charged per site.</source>
        <translation>Avoin koulutus laskutetaan sivustoittain.</translation>
    </message>
    <message>
        <source>Under the service agreement the time spent is charged by the started quarter of an hour.</source>
        <translation>Palvelusopimuksen mukaan käytetty aika laskutetaan alkavalta 15 minuutilta.</translation>
    </message>
    <message>
        <source>Without a service agreement, work on request is charged by the started hour.</source>
        <translation>Ilman palvelusopimusta pyynnöstä tehty työ laskutetaan alkavalta tunnilta.</translation>
    </message>
    <message>
        <source>Without a support agreement, help at levels 2 and 3 is charged at the consultant price by the started hour.</source>
        <translation>Ilman käyttötukisopimusta tasojen 2 ja 3 apu laskutetaan konsulttihinnalla alkavalta tunnilta.</translation>
    </message>
    <message>
        <source>Ordered work is charged at the consultant price by the started hour, with or without a support agreement.</source>
        <translation>Tilattu työ laskutetaan konsulttihinnalla alkavalta tunnilta, oli käyttötukisopimusta tai ei.</translation>
    </message>
    <message>
        <source>This is usage support, charged by the started quarter of an hour.</source>
        <translation>Tämä on käyttötukea, joka laskutetaan alkavalta 15 minuutilta.</translation>
    </message>
    <message>
        <source>The phone pack pays only for phone guidance that starts in opening hours, so this is charged as usage support.</source>
        <translation>Puhelintukipaketti kattaa vain aukioloaikana alkavan puhelinneuvonnan, joten tämä laskutetaan käyttötukena.</translation>
    </message>
    <message>
        <source>Usage support is charged by the started quarter of an hour at the Light rate.</source>
        <translation>Käyttötuki laskutetaan alkavalta 15 minuutilta Light-tason hinnalla.</translation>
    </message>
    <message>
        <source>Usage support is charged by the started quarter of an hour at the Standard rate.</source>
        <translation>Käyttötuki laskutetaan alkavalta 15 minuutilta Standard-tason hinnalla.</translation>
    </message>
    <message>
        <source>Usage support is charged by the started quarter of an hour at the Premium rate.</source>
        <translation>Käyttötuki laskutetaan alkavalta 15 minuutilta Premium-tason hinnalla.</translation>
    </message>
    <message>
        <source>Development is charged by the started quarter of an hour at the rate agreed for the case.</source>
        <translation>Kehitystyö laskutetaan alkavalta 15 minuutilta tapauskohtaisesti sovitulla tuntihinnalla.</translation>
    </message>
    <message>
        <source>Without a maintenance contract, putting a fault right is charged as development.</source>
        <translation>Ilman ylläpitosopimusta vian korjaaminen laskutetaan kehitystyönä.</translation>
    </message>
    <message>
        <source>Without a maintenance contract, faults after an upgrade are charged as development.</source>
        <translation>Ilman ylläpitosopimusta päivityksestä johtuvat viat laskutetaan kehitystyönä.</translation>
    </message>
    <message>
        <source>Going from {version_from} to {version_to} changes the major version, so the work is charged as development.</source>
        <translation>Siirtyminen versiosta {version_from} versioon {version_to} vaihtaa pääversion, joten työ laskutetaan kehitystyönä.</translation>
    </message>
    <message>
        <source>Phone guidance in opening hours is paid from the phone pack.</source>
        <translation>Aukioloajan puhelinneuvonta katetaan puhelintukipaketista.</translation>
    </message>
    <message>
        <source>Time worked {time}, which makes {units} × {minutes} min, each started one counted whole.</source>
        <translation>Työaika {time}, eli {units} × {minutes} min; jokainen alkava jakso lasketaan kokonaisena.</translation>
    </message>
    <message>
        <source>Earlier work on the ticket that day, {before}, is counted together with it.</source>
        <translation>Saman päivän aiempi työ tukipyynnön parissa, {before}, lasketaan mukaan.</translation>
    </message>
    <message>
        <source>From the training included in the project: {taken} × {minutes} min; {left} × {minutes} min are left.</source>
        <translation>Projektiin sisältyvästä koulutuksesta: {taken} × {minutes} min; jäljellä {left} × {minutes} min.</translation>
    </message>
    <message>
        <source>From the phone pack: {taken} × {minutes} min; left in the month: {month} × {minutes} min, in the year: {year} × {minutes} min.</source>
        <translation>Puhelintukipaketista: {taken} × {minutes} min; jäljellä tässä kuussa: {month} × {minutes} min, tänä sopimusvuonna: {year} × {minutes} min.</translation>
    </message>
    <message>
        <source>Beyond the phone pack: {beyond} × {minutes} min, charged as usage support.</source>
        <translation>Puhelintukipaketin ylittävä aika: {beyond} × {minutes} min, laskutetaan käyttötukena.</translation>
    </message>
    <message>
        <source>The SLA contract adds {surcharge:percent} to the hourly rate: {price:money} becomes {rate:money}.</source>
        <translation>SLA-sopimus korottaa tuntihintaa {surcharge:percent}: {price:money} nousee hintaan {rate:money}.</translation>
    </message>
    <message>
        <source>{units} × {minutes} min at {price:money} an hour is {net:money} without VAT.</source>
        <translation>{units} × {minutes} min tuntihinnalla {price:money} on {net:money} ilman arvonlisäveroa.</translation>
    </message>
    <message>
        <source>{units} × {minutes} min at {price:money} each is {net:money} without VAT.</source>
        <translation>{units} × {minutes} min yksikköhinnalla {price:money} on {net:money} ilman arvonlisäveroa.</translation>
    </message>
    <message>
        <source>The site's fee is {net:money} without VAT, with {included} attendees included.</source>
        <translation>Sivuston osallistumismaksu on {net:money} ilman arvonlisäveroa, ja siihen sisältyy {included} osallistujaa.</translation>
    </message>
    <message>
        <source>With {attendees} attendees, each further started pair is added, {groups} × {price:money}: {net:money} without VAT.</source>
        <translation>Kun osallistujia on {attendees}, jokainen ylittävä alkava pari lisätään, {groups} × {price:money}: {net:money} ilman arvonlisäveroa.</translation>
    </message>
    <message>
        <source>{net:money} plus VAT {rate:percent}, {vat:money}, makes {gross:money}.</source>
        <translation>{net:money} ja alv {rate:percent}, {vat:money}, on yhteensä {gross:money}.</translation>
    </message>
    <message>
        <source>No price is published for this work: make the customer a quote.</source>
        <translation>Tälle työlle ei ole julkaistu hintaa: tee asiakkaalle tarjous.</translation>
    </message>
    <message>
        <source>No hourly rate is agreed for this case: agree on one from {lowest:money} to {highest:money}.</source>
        <translation>Tapaukselle ei ole sovittu tuntihintaa: sovi hinta väliltä {lowest:money}–{highest:money}.</translation>
    </message>
    <message>
        <source>A fault that came with a later upgrade is judged case by case: decide with the customer whether it is charged.</source>
        <translation>Myöhemmästä päivityksestä johtuva vika arvioidaan tapauskohtaisesti: päätä asiakkaan kanssa, laskutetaanko se.</translation>
    </message>
    <message>
        <source>The fault is in somebody else's software and no price is published for that: make the customer a quote.</source>
        <translation>Vika on kolmannen osapuolen ohjelmistossa, eikä sille ole julkaistu hintaa: tee asiakkaalle tarjous.</translation>
    </message>
    <message>
        <source>The customer has no subscription, which would include this: decide whether it is charged.</source>
        <translation>Asiakkaalla ei ole tilausta, johon tämä sisältyisi: päätä, laskutetaanko se.</translation>
    </message>
    <message>
        <source>No price is published for critical work outside opening hours: make the customer a quote.</source>
        <translation>Kriittiselle työlle toimistoajan ulkopuolella ei ole julkaistu hintaa: tee asiakkaalle tarjous.</translation>
    </message>
    <message>
        <source>The maintenance contract covers upgrades within a major version, but the versions are not given: enter them or decide.</source>
        <translation>Ylläpitosopimus kattaa päivitykset saman pääversion sisällä, mutta versiot puuttuvat: kirjaa ne tai tee päätös.</translation>
    </message>
    <message>
        <source>The contract asks for an approved quote first: record the customer's approval.</source>
        <translation>Sopimus edellyttää ensin hyväksyttyä tarjousta: kirjaa asiakkaan hyväksyntä.</translation>
    </message>
    <message>
        <source>Work on request needs an estimate that the customer has approved: record the approval.</source>
        <translation>Pyynnöstä tehtävä työ edellyttää asiakkaan hyväksymää kustannusarviota: kirjaa hyväksyntä.</translation>
    </message>
    <message>
        <source>The estimate of {estimated_hours} hours is over {hours} and the customer has not been told: tell them and record who was told.</source>
        <translation>Työmääräarvio, {estimated_hours} tuntia, ylittää {hours} tuntia, eikä asiakkaalle ole kerrottu: kerro asiakkaalle ja kirjaa, kenelle kerroit.</translation>
    </message>
    <message>
        <source>The estimate of {estimated_hours} hours is over {hours}: tell the customer before the work starts.</source>
        <translation>Työmääräarvio, {estimated_hours} tuntia, ylittää {hours} tuntia: kerro asiakkaalle ennen työn aloittamista.</translation>
    </message>
    <message>
        <source>The customer must hear how many hours it takes before work starts: tell them and record who was told.</source>
        <translation>Asiakkaan on saatava tietää tuntimäärä ennen työn aloittamista: kerro asiakkaalle ja kirjaa, kenelle kerroit.</translation>
    </message>
    <message>
        <source>Nobody who may order chargeable work has ordered this: ask an authorised contact to approve it and record the approval.</source>
        <translation>Kukaan laskutettavaa työtä tilaamaan oikeutettu ei ole tilannut tätä: pyydä sovitun yhteyshenkilön hyväksyntä ja kirjaa se.</translation>
    </message>
    <message>
        <source>The published promise does not say this; it is the desk's own reading and should be checked.</source>
        <translation>Tätä ei mainita julkaistussa palvelulupauksessa; se on oma tulkintamme ja kannattaa tarkistaa.</translation>
    </message>
    <message>
        <source>The published price does not name the unit; counting started units is the desk's own reading and should be checked.</source>
        <translation>Julkaistu hinta ei kerro laskutusyksikköä; alkavien jaksojen laskeminen on oma tulkintamme ja kannattaa tarkistaa.</translation>
    </message>
    <message>
        <source>The published promise does not give this price; the desk chose it itself and should check it.</source>
        <translation>Julkaistu palvelulupaus ei kerro tätä hintaa; olemme valinneet sen itse, ja se kannattaa tarkistaa.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Koulutus</translation>
    </message>
    <message>
        <source>Adding content</source>
        <translation>Sisällön syöttäminen</translation>
    </message>
    <message>
        <source>Open course, per site</source>
        <translation>Avoin koulutus, sivustoa kohti</translation>
    </message>
    <message>
        <source>Open course, each further started pair</source>
        <translation>Avoin koulutus, jokainen seuraava alkava pari</translation>
    </message>
    <message>
        <source>Work on request</source>
        <translation>Pyynnöstä tehty työ</translation>
    </message>
    <message>
        <source>Service team</source>
        <translation>Palvelutiimi</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Konsultti</translation>
    </message>
    <message>
        <source>Usage support</source>
        <translation>Käyttötuki</translation>
    </message>
    <message>
        <source>Usage support, Light</source>
        <translation>Käyttötuki, Light</translation>
    </message>
    <message>
        <source>Usage support, Standard</source>
        <translation>Käyttötuki, Standard</translation>
    </message>
    <message>
        <source>Usage support, Premium</source>
        <translation>Käyttötuki, Premium</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Kehitystyö</translation>
    </message>
    <message>
        <source>Phone pack</source>
        <translation>Puhelintukipaketti</translation>
    </message>
    <message>
        <source>Training and courses</source>
        <translation>Koulutus ja kurssit</translation>
    </message>
    <message>
        <source>Work by the hour</source>
        <translation>Tuntityö</translation>
    </message>
    <message>
        <source>Service agreement</source>
        <translation>Palvelusopimus</translation>
    </message>
    <message>
        <source>Yearly contracts</source>
        <translation>Vuosisopimukset</translation>
    </message>
    <message>
        <source>No VAT rate is known for {country} on {day:date}: enter the rate by hand.</source>
        <translation>Arvonlisäverokantaa ei tunneta ({country}, {day:date}): kirjaa verokanta käsin.</translation>
    </message>
    <message>
        <source>{field} must be from {least} to {most}.</source>
        <translation>Kentän {field} arvon on oltava väliltä {least}–{most}.</translation>
    </message>
    <message>
        <source>{field} must be from {least} to {most} digits.</source>
        <translation>Kentässä {field} on oltava {least}–{most} numeroa.</translation>
    </message>
    <message>
        <source>{field} must be from {least} to {most} letters and digits.</source>
        <translation>Kentässä {field} on oltava {least}–{most} kirjainta ja numeroa.</translation>
    </message>
    <message>
        <source>{field} must hold the number once and may hold the year, such as {example}.</source>
        <translation>Kentässä {field} on oltava numero kerran ja siinä voi olla vuosi, esimerkiksi {example}.</translation>
    </message>
    <message>
        <source>{field}: a price is a number of 0 or more.</source>
        <translation>{field}: hinnan on oltava luku, joka on vähintään 0.</translation>
    </message>
    <message>
        <source>{field}: a series that starts again each year must show the year, or two documents get one number.</source>
        <translation>{field}: vuosittain alusta alkavassa numerosarjassa on oltava vuosi, muuten kaksi asiakirjaa saa saman numeron.</translation>
    </message>
    <message>
        <source>{field}: the agreement can start only once the customer has completed a training course, on {trained:date} at the earliest.</source>
        <translation>{field}: sopimus voi alkaa vasta, kun asiakas on suorittanut koulutuksen, aikaisintaan {trained:date}.</translation>
    </message>
    <message>
        <source>{field}: the agreement can start only once the customer has completed a training course; none is recorded.</source>
        <translation>{field}: sopimus voi alkaa vasta, kun asiakas on suorittanut koulutuksen; yhtään ei ole kirjattu.</translation>
    </message>
    <message>
        <source>{field}: the fee is a percentage of the project's price; enter that price.</source>
        <translation>{field}: maksu on prosenttiosuus projektin hinnasta; kirjaa projektin hinta.</translation>
    </message>
    <message>
        <source>{field}: {given:date} is before the last document of the series, {last:date}; use that day or a later one.</source>
        <translation>{field}: {given:date} on ennen sarjan viimeistä asiakirjaa, {last:date}; käytä kyseistä päivää tai myöhempää.</translation>
    </message>
    <message>
        <source>{field}: {least} is a minimum rate; the price may be higher, never lower.</source>
        <translation>{field}: {least} on vähimmäishinta; hinta voi olla korkeampi, ei koskaan alempi.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a version; write a number first, such as 3.4.</source>
        <translation>{field}: ”{given}” ei ole versio; aloita numerolla, esimerkiksi 3.4.</translation>
    </message>
    <message>
        <source>[{table}] must be a table of keys and values.</source>
        <translation>[{table}] on oltava avainten ja arvojen taulukko.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a list of tables is needed.</source>
        <translation>[{table}] {key}: tarvitaan taulukkojen luettelo.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a list of texts is needed.</source>
        <translation>[{table}] {key}: tarvitaan tekstien luettelo.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a list of whole numbers is needed.</source>
        <translation>[{table}] {key}: tarvitaan kokonaislukujen luettelo.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a number of 0 or more in quotes is needed, such as '14900'.</source>
        <translation>[{table}] {key}: tarvitaan lainausmerkeissä luku, joka on vähintään 0, esimerkiksi '14900'.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a number of at least 1 is needed.</source>
        <translation>[{table}] {key}: tarvitaan luku, joka on vähintään 1.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a rate of at least the lowest is needed.</source>
        <translation>[{table}] {key}: hinnan on oltava vähintään alimman hinnan suuruinen.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a table of charge rules is needed.</source>
        <translation>[{table}] {key}: tarvitaan laskutussääntöjen taulukko.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a text is needed.</source>
        <translation>[{table}] {key}: tarvitaan teksti.</translation>
    </message>
    <message>
        <source>[{table}] {key}: a whole number of 0 or more is needed.</source>
        <translation>[{table}] {key}: tarvitaan kokonaisluku, joka on vähintään 0.</translation>
    </message>
    <message>
        <source>[{table}] {key}: an item charged by time needs minutes and price_minutes above 0.</source>
        <translation>[{table}] {key}: ajan mukaan laskutettava rivi tarvitsee nollaa suuremmat minutes ja price_minutes.</translation>
    </message>
    <message>
        <source>[{table}] {key}: at least one rule is needed.</source>
        <translation>[{table}] {key}: tarvitaan vähintään yksi sääntö.</translation>
    </message>
    <message>
        <source>[{table}] {key}: either hold or warning is needed, not both.</source>
        <translation>[{table}] {key}: tarvitaan joko hold tai warning, ei molempia.</translation>
    </message>
    <message>
        <source>[{table}] {key}: either item or percent is needed, not both.</source>
        <translation>[{table}] {key}: tarvitaan joko item tai percent, ei molempia.</translation>
    </message>
    <message>
        <source>[{table}] {key}: nothing is known by this name; known are {choices}.</source>
        <translation>[{table}] {key}: nimeä ei tunneta; tunnettuja ovat {choices}.</translation>
    </message>
    <message>
        <source>[{table}] {key}: the price item {item} is needed, with a price.</source>
        <translation>[{table}] {key}: tarvitaan hinnoiteltu hintarivi {item}.</translation>
    </message>
    <message>
        <source>[{table}] {key}: the price item {item} is there twice.</source>
        <translation>[{table}] {key}: hintarivi {item} on kahdesti.</translation>
    </message>
    <message>
        <source>[{table}] {key}: true or false is needed.</source>
        <translation>[{table}] {key}: tarvitaan true tai false.</translation>
    </message>
    <message>
        <source>[{table}] {key}: use one of {choices}.</source>
        <translation>[{table}] {key}: käytä jotakin näistä: {choices}.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs a course table.</source>
        <translation>[{table}] {key}: {why} tarvitsee taulukon course.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs a pack of the same minutes as {item}.</source>
        <translation>[{table}] {key}: {why} tarvitsee paketin (pack), jossa on samat minuutit kuin rivillä {item}.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs the price item {item} to have minutes and a price.</source>
        <translation>[{table}] {key}: {why} edellyttää, että hintarivillä {item} on minuutit ja hinta.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} needs the price item {item} to have minutes, and a labour table.</source>
        <translation>[{table}] {key}: {why} edellyttää, että hintarivillä {item} on minuutit, sekä taulukon labour.</translation>
    </message>
    <message>
        <source>[{table}] {key}: {why} speaks of the price item {item}, which is not listed.</source>
        <translation>[{table}] {key}: {why} viittaa hintariviin {item}, jota ei ole luettelossa.</translation>
    </message>
    <message>
        <source>There is no price on that day for {item:tr}: set one in the price list, or agree on a sum.</source>
        <translation>Sinä päivänä ei ole voimassa hintaa: {item:tr}. Aseta se hinnastoon tai sovi summasta.</translation>
    </message>
</context>
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
    <message>
        <source>Certificates</source>
        <translation>Todistukset</translation>
    </message>
    <message>
        <source>Print a certificate for each who came</source>
        <translation>Tulosta todistus jokaiselle paikalla olleelle</translation>
    </message>
    <message>
        <source>Agenda or month</source>
        <translation>Lista tai kuukausi</translation>
    </message>
    <message>
        <source>Show the sessions of the month as a list, or as a month</source>
        <translation>Näytä kuukauden koulutuskerrat listana tai kuukautena</translation>
    </message>
    <message>
        <source>My sessions</source>
        <translation>Omat kerrat</translation>
    </message>
    <message>
        <source>Show the sessions you give, or everybody's</source>
        <translation>Näytä itse pitämäsi kerrat tai kaikkien</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Kenelle kerrotaan</translation>
    </message>
    <message>
        <source>Show whom to tell of sessions cancelled or moved</source>
        <translation>Näytä, kenelle kerrotaan perutuista tai siirretyistä kerroista</translation>
    </message>
    <message>
        <source>Goes ahead</source>
        <translation>Pidetään</translation>
    </message>
    <message>
        <source>Hold this session though few are booked</source>
        <translation>Pidä tämä kerta, vaikka varauksia on vähän</translation>
    </message>
    <message>
        <source>Show the month before</source>
        <translation>Näytä edellinen kuukausi</translation>
    </message>
    <message>
        <source>Show the month after</source>
        <translation>Näytä seuraava kuukausi</translation>
    </message>
    <message>
        <source>Show this month</source>
        <translation>Näytä tämä kuukausi</translation>
    </message>
    <message>
        <source>Courses and rooms</source>
        <translation>Koulutukset ja tilat</translation>
    </message>
    <message>
        <source>Change the courses the desk gives, and its rooms</source>
        <translation>Muuta tarjottavia koulutuksia ja tiloja</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>No session in this month</source>
        <translation>Ei koulutuskertoja tässä kuussa</translation>
    </message>
    <message>
        <source>A new session is scheduled with Ctrl+N.</source>
        <translation>Uusi kerta ajoitetaan näppäimillä Ctrl+N.</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Liian vähän</translation>
    </message>
    <message>
        <source>Cancel “{course}” on {day:day}?</source>
        <translation>Perutaanko ”{course}” {day:day}?</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions are scheduled.</source>
        <translation><numerusform>{n} koulutuskerta on ajoitettu.</numerusform><numerusform>{n} koulutuskertaa on ajoitettu.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions are cancelled.</source>
        <translation><numerusform>Koulutuskerta on peruttu.</numerusform><numerusform>{n} koulutuskertaa on peruttu.</numerusform></translation>
    </message>
    <message>
        <source>The session goes ahead.</source>
        <translation>Koulutuskerta pidetään.</translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation>Koko sarja</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>Tämä ja seuraavat</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Vain tämä</translation>
    </message>
    <message>
        <source>Taken: “{course}”, {start:clock}–{end:clock}. Press Space to leave it out.</source>
        <translation>Varattu: ”{course}”, {start:clock}–{end:clock}. Jätä pois välilyönnillä.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation><numerusform>{n} koulutuskerta</numerusform><numerusform>{n} koulutuskertaa</numerusform></translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Miksi jää pois</translation>
    </message>
    <message>
        <source>The dates of the series</source>
        <translation>Sarjan päivät</translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <translation>Jätetty pois itse</translation>
    </message>
    <message numerus="yes">
        <source>{n} dates left out</source>
        <translation><numerusform>{n} päivä jää pois</numerusform><numerusform>{n} päivää jää pois</numerusform></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Siirretty</translation>
    </message>
    <message>
        <source>A place is offered</source>
        <translation>Paikkaa tarjotaan</translation>
    </message>
    <message>
        <source>The offer has lapsed</source>
        <translation>Tarjous on rauennut</translation>
    </message>
    <message>
        <source>When a session is cancelled or moved, everybody with a place stands here until told.</source>
        <translation>Kun kerta perutaan tai siirretään, kaikki paikan varanneet ovat tässä, kunnes heille on kerrottu.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Kerta</translation>
    </message>
    <message>
        <source>The text in their language</source>
        <translation>Teksti heidän kielellään</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopioi teksti</translation>
    </message>
    <message>
        <source>Write mail</source>
        <translation>Kirjoita viesti</translation>
    </message>
    <message>
        <source>Nobody is to be told</source>
        <translation>Kenellekään ei tarvitse kertoa</translation>
    </message>
    <message>
        <source>Not told after all</source>
        <translation>Ei sittenkään kerrottu</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Teksti on kopioitu.</translation>
    </message>
    <message numerus="yes">
        <source>Every {n} weeks</source>
        <translation><numerusform>Joka viikko</numerusform><numerusform>Joka {n}. viikko</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>every {n} weeks</source>
        <translation><numerusform>joka viikko</numerusform><numerusform>joka {n}. viikko</numerusform></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Toistuu</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>Kertojen määrä</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Kerran</translation>
    </message>
    <message numerus="yes">
        <source>You give this: {n} seats booked</source>
        <translation><numerusform>Pidät tämän: {n} paikka varattu</numerusform><numerusform>Pidät tämän: {n} paikkaa varattu</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} sites to tell</source>
        <translation><numerusform>{n} sivustolle kerrotaan</numerusform><numerusform>{n} sivustolle kerrotaan</numerusform></translation>
    </message>
    <message>
        <source>{booked} of at least {least}: decide by {day:short}</source>
        <translation>{booked}, vähintään {least}: päätä viimeistään {day:short}</translation>
    </message>
    <message>
        <source>at least {least}, decide by {day:short}</source>
        <translation>vähintään {least}, päätä viimeistään {day:short}</translation>
    </message>
    <message>
        <source>Attendance is not ticked</source>
        <translation>Läsnäoloa ei ole merkitty</translation>
    </message>
    <message>
        <source>Cancel and tell</source>
        <translation>Peru ja kerro</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>Yksityisopetus</translation>
    </message>
    <message>
        <source>One to one, by the hour</source>
        <translation>Yksityisopetus tunneittain</translation>
    </message>
    <message>
        <source>At an office</source>
        <translation>Toimistolla</translation>
    </message>
    <message>
        <source>At the customer's</source>
        <translation>Asiakkaan luona</translation>
    </message>
    <message>
        <source>By remote link</source>
        <translation>Etänä</translation>
    </message>
    <message>
        <source>first {day} of each month</source>
        <translation>kuukauden ensimmäinen {day}</translation>
    </message>
    <message>
        <source>second {day} of each month</source>
        <translation>kuukauden toinen {day}</translation>
    </message>
    <message>
        <source>third {day} of each month</source>
        <translation>kuukauden kolmas {day}</translation>
    </message>
    <message>
        <source>fourth {day} of each month</source>
        <translation>kuukauden neljäs {day}</translation>
    </message>
    <message>
        <source>last {day} of each month</source>
        <translation>kuukauden viimeinen {day}</translation>
    </message>
    <message>
        <source>each month on day {n}</source>
        <translation>joka kuukauden {n}. päivä</translation>
    </message>
    <message>
        <source>series: {rule}</source>
        <translation>sarja: {rule}</translation>
    </message>
    <message>
        <source>goes ahead</source>
        <translation>pidetään</translation>
    </message>
    <message>
        <source>Price of its own</source>
        <translation>Oma hinta</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Tilat</translation>
    </message>
    <message>
        <source>Least number</source>
        <translation>Vähimmäismäärä</translation>
    </message>
    <message>
        <source>Decide, days before</source>
        <translation>Päätä, päivää ennen</translation>
    </message>
    <message>
        <source>Name in Icelandic</source>
        <translation>Nimi islanniksi</translation>
    </message>
    <message>
        <source>Name in Norwegian</source>
        <translation>Nimi norjaksi</translation>
    </message>
    <message>
        <source>Name in Greek</source>
        <translation>Nimi kreikaksi</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Nimi suomeksi</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nimi englanniksi</translation>
    </message>
    <message>
        <source>Kind of course</source>
        <translation>Koulutuksen laji</translation>
    </message>
    <message>
        <source>Where it is given</source>
        <translation>Missä pidetään</translation>
    </message>
    <message>
        <source>Attendees included per site</source>
        <translation>Sivuston hintaan sisältyviä osallistujia</translation>
    </message>
    <message>
        <source>Price per site, or per hour</source>
        <translation>Hinta sivustoa tai tuntia kohti</translation>
    </message>
    <message>
        <source>Price of more attendees</source>
        <translation>Lisäosallistujien hinta</translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation>Mitä opetetaan</translation>
    </message>
    <message>
        <source>0: it is always held</source>
        <translation>0: pidetään aina</translation>
    </message>
    <message>
        <source>Empty: that of the price list</source>
        <translation>Tyhjä: hinnaston mukaan</translation>
    </message>
    <message>
        <source>Empty: the office has one</source>
        <translation>Tyhjä: toimistossa on yksi</translation>
    </message>
    <message>
        <source>Empty: the name above</source>
        <translation>Tyhjä: yllä oleva nimi</translation>
    </message>
    <message>
        <source>What is given by default; a session can have its own length, seats and price.</source>
        <translation>Yleensä voimassa olevat tiedot; kerralla voi olla oma kesto, paikat ja hinta.</translation>
    </message>
    <message>
        <source>Add course</source>
        <translation>Lisää koulutus</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Lisää tila</translation>
    </message>
    <message>
        <source>Trainers, managers and administrators change the courses.</source>
        <translation>Kouluttajat, esihenkilöt ja pääkäyttäjät muuttavat koulutuksia.</translation>
    </message>
    <message>
        <source>Trainers, managers and administrators change the courses; ask one of them.</source>
        <translation>Kouluttajat, esihenkilöt ja pääkäyttäjät muuttavat koulutuksia; pyydä heiltä.</translation>
    </message>
    <message>
        <source>Every date of this series is left out: keep at least one.</source>
        <translation>Sarjan kaikki päivät jäävät pois: jätä ainakin yksi.</translation>
    </message>
    <message>
        <source>{booked} seats are booked on {day:day}: the sessions cannot have fewer.</source>
        <translation>{booked} paikkaa on varattu {day:day}: kerroilla ei voi olla vähemmän.</translation>
    </message>
    <message>
        <source>The desk is closed on {day:day}, which another of these sessions would move to: change them one by one.</source>
        <translation>Toimisto on suljettu {day:day}, jolle toinen näistä kerroista siirtyisi: muuta ne yksitellen.</translation>
    </message>
    <message>
        <source>Give the course a name.</source>
        <translation>Anna koulutukselle nimi.</translation>
    </message>
    <message>
        <source>A course's name has at most {most} characters: shorten it.</source>
        <translation>Koulutuksen nimessä on enintään {most} merkkiä: lyhennä sitä.</translation>
    </message>
    <message>
        <source>This is a number from {least} to {most}.</source>
        <translation>Tämä on luku väliltä {least}–{most}.</translation>
    </message>
    <message>
        <source>A price is not below 0.</source>
        <translation>Hinta ei ole alle 0.</translation>
    </message>
    <message>
        <source>“{course}” is held in {room} then, {start:moment}–{end:clock}: choose another time or room.</source>
        <translation>”{course}” on silloin tilassa {room}, {start:moment}–{end:clock}: valitse toinen aika tai tila.</translation>
    </message>
    <message>
        <source>“{course}” on {before:day} is cancelled</source>
        <translation>”{course}” {before:day} on peruttu</translation>
    </message>
    <message>
        <source>“{course}” is moved to {start:moment}</source>
        <translation>”{course}” on siirretty: {start:moment}</translation>
    </message>
    <message>
        <source>Hello {name},

unfortunately the course “{course}” on {before:moment} is cancelled. Nothing is charged for it.

We gladly find you a place on another day: please answer, or call us.

Kind regards,
{desk}</source>
        <translation>Hei {name},

valitettavasti koulutus ”{course}” {before:moment} on peruttu. Siitä ei laskuteta mitään.

Etsimme mielellämme paikan toiselta päivältä: vastaa tähän tai soita meille.

Ystävällisin terveisin
{desk}</translation>
    </message>
    <message>
        <source>Hello {name},

the course “{course}” is moved from {before:moment} to {start:moment}–{end:clock}, {place}. Your places are kept.

If this does not suit you, please answer, or call us.

Kind regards,
{desk}</source>
        <translation>Hei {name},

koulutus ”{course}” on siirretty. Entinen aika: {before:moment}. Uusi aika: {start:moment}–{end:clock}, {place}. Paikkanne säilyvät.

Jos aika ei sovi, vastaa tähän tai soita meille.

Ystävällisin terveisin
{desk}</translation>
    </message>
    <message>
        <source>Name the office, as “Kópavogur” or “Main office”.</source>
        <translation>Nimeä toimisto, esimerkiksi ”Tampere” tai ”Päätoimisto”.</translation>
    </message>
    <message>
        <source>“{room}” stands in the list already.</source>
        <translation>”{room}” on jo luettelossa.</translation>
    </message>
    <message>
        <source>This room is not there any more.</source>
        <translation>Tätä tilaa ei enää ole.</translation>
    </message>
    <message>
        <source>A room has at least one seat; leave this empty if it does not matter.</source>
        <translation>Tilassa on vähintään yksi paikka; jätä tyhjäksi, jos sillä ei ole väliä.</translation>
    </message>
    <message>
        <source>The least number of attendees is between 0 and the {capacity} seats.</source>
        <translation>Osallistujien vähimmäismäärä on 0:n ja {capacity} paikan välillä.</translation>
    </message>
    <message>
        <source>Decide on the day of the session or before it.</source>
        <translation>Päätä viimeistään koulutuspäivänä.</translation>
    </message>
    <message>
        <source>{field} must go from the most days down to 0, each number of days once.</source>
        <translation>{field}: päivien on edettävä suurimmasta nollaan, kukin määrä kerran.</translation>
    </message>
    <message>
        <source>The session has not begun: tick who came when it has.</source>
        <translation>Koulutus ei ole vielä alkanut: merkitse läsnäolot, kun se on alkanut.</translation>
    </message>
    <message>
        <source>Choose who does not come.</source>
        <translation>Valitse, kuka ei tule.</translation>
    </message>
    <message>
        <source>The booking is on this session already.</source>
        <translation>Varaus on jo tässä koulutuksessa.</translation>
    </message>
    <message>
        <source>This session has begun: choose one that is still to come.</source>
        <translation>Tämä koulutus on jo alkanut: valitse tuleva.</translation>
    </message>
    <message>
        <source>{seats} seats are needed there and {free} are free: choose another session.</source>
        <translation>Paikkoja tarvitaan {seats}, vapaana on {free}: valitse toinen koulutus.</translation>
    </message>
    <message>
        <source>A place in “{course}” has come free</source>
        <translation>Koulutuksessa ”{course}” on vapautunut paikka</translation>
    </message>
    <message>
        <source>Your place in “{course}” was not taken up</source>
        <translation>Paikkaasi koulutuksessa ”{course}” ei vahvistettu</translation>
    </message>
    <message>
        <source>Hello {name},

there is now room for you in the course “{course}” on {start:moment}, {place}; seats: {seats}. We hold it for you until {before:moment}.

Please answer, or call us, before then to take it. After that it goes to the next in line.

Kind regards,
{desk}</source>
        <translation>Hei {name},

koulutuksessa ”{course}” {start:moment}, {place}, on nyt tilaa teille; paikkoja: {seats}. Pidämme sen varattuna {before:moment} asti.

Vastaa tai soita meille siihen mennessä, jos otatte paikan. Sen jälkeen se siirtyy jonossa seuraavalle.

Ystävällisin terveisin
{desk}</translation>
    </message>
    <message>
        <source>Hello {name},

we held room for you in the course “{course}” on {start:moment} until {before:moment}. As we did not hear from you, it goes to the next in line. Nothing is charged for it.

We gladly find you a place on another day.

Kind regards,
{desk}</source>
        <translation>Hei {name},

pidimme teille paikan koulutuksessa ”{course}” {start:moment} aina {before:moment} asti. Koska emme kuulleet teistä, paikka siirtyy jonossa seuraavalle. Siitä ei veloiteta mitään.

Etsimme mielellämme paikan toiselle päivälle.

Ystävällisin terveisin
{desk}</translation>
    </message>
    <message>
        <source>Cancelled course places</source>
        <translation>Perutut koulutuspaikat</translation>
    </message>
    <message>
        <source>No place is offered to this booking any more.</source>
        <translation>Tälle varaukselle ei enää tarjota paikkaa.</translation>
    </message>
    <message>
        <source>The place was held until {until:moment}; it goes to the next in line.</source>
        <translation>Paikka oli varattuna {until:moment} asti; se siirtyy jonossa seuraavalle.</translation>
    </message>
    <message>
        <source>Move booking</source>
        <translation>Siirrä varaus</translation>
    </message>
    <message>
        <source>Move the booking of this site to another session</source>
        <translation>Siirrä tämän sivuston varaus toiseen koulutukseen</translation>
    </message>
    <message>
        <source>The rest did not come</source>
        <translation>Muut eivät tulleet</translation>
    </message>
    <message>
        <source>Mark everybody who is not ticked as not having come</source>
        <translation>Merkitse kaikki rastittamattomat poissa olleiksi</translation>
    </message>
    <message>
        <source>Its places come free; the first group in line that fits is offered them.</source>
        <translation>Paikat vapautuvat, ja niitä tarjotaan jonon ensimmäiselle mahtuvalle ryhmälle.</translation>
    </message>
    <message>
        <source>Who does not come</source>
        <translation>Ketkä eivät tule</translation>
    </message>
    <message>
        <source>{percent} % of {price:money} is kept: {kept:money} without VAT.</source>
        <translation>Summasta {price:money} pidätetään {percent} %: {kept:money} ilman arvonlisäveroa.</translation>
    </message>
    <message>
        <source>Cancel without a fee</source>
        <translation>Peru maksutta</translation>
    </message>
    <message>
        <source>Nothing is kept of the fee.</source>
        <translation>Maksusta ei pidätetä mitään.</translation>
    </message>
    <message>
        <source>The fee is invoiced already: a credit note gives back what is not kept.</source>
        <translation>Maksu on jo laskutettu: hyvityslasku palauttaa sen, mitä ei pidätetä.</translation>
    </message>
    <message>
        <source>Move the booking of {site}</source>
        <translation>Siirrä varaus: {site}</translation>
    </message>
    <message>
        <source>Sessions that have room for it. Places and people move in one step; nothing is kept for the change.</source>
        <translation>Koulutukset, joihin se mahtuu. Paikat ja osallistujat siirtyvät kerralla; muutos ei maksa mitään.</translation>
    </message>
    <message>
        <source>The fee stays {fee:money}: it is invoiced already.</source>
        <translation>Maksu pysyy {fee:money}: se on jo laskutettu.</translation>
    </message>
    <message>
        <source>Free seats</source>
        <translation>Vapaat paikat</translation>
    </message>
    <message>
        <source>The fee stays {fee:money}.</source>
        <translation>Maksu pysyy {fee:money}.</translation>
    </message>
    <message>
        <source>The fee changes from {before:money} to {after:money}, by that session's prices.</source>
        <translation>Maksu muuttuu {before:money} → {after:money} kyseisen koulutuksen hintojen mukaan.</translation>
    </message>
    <message>
        <source>No session to come has room for so many.</source>
        <translation>Mihinkään tulevaan koulutukseen ei mahdu näin monta.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>The booking of {site} is moved.</source>
        <translation>Varaus on siirretty: {site}.</translation>
    </message>
    <message>
        <source>{site} is offered the place and is to be told.</source>
        <translation>Paikkaa tarjotaan sivustolle {site}; siitä on ilmoitettava.</translation>
    </message>
    <message>
        <source>The place is declined.</source>
        <translation>Paikka on hylätty.</translation>
    </message>
    <message>
        <source>held until {until:moment}</source>
        <translation>varattuna {until:moment} asti</translation>
    </message>
    <message>
        <source>Passed over: {free} free, {seats} needed</source>
        <translation>Ohitettu: vapaana {free}, tarvitaan {seats}</translation>
    </message>
    <message>
        <source>When places come free, the first group that fits is offered them; you are told whom to tell.</source>
        <translation>Kun paikkoja vapautuu, niitä tarjotaan ensimmäiselle mahtuvalle ryhmälle; näet, kenelle ilmoittaa.</translation>
    </message>
    <message>
        <source>{at:moment}: {free} free, {seats} needed; {site} was served.</source>
        <translation>{at:moment}: vapaana {free}, tarvittiin {seats}; paikan sai {site}.</translation>
    </message>
    <message>
        <source>To be told: the hold lapsed</source>
        <translation>Ilmoitettava: varausaika päättyi</translation>
    </message>
    <message>
        <source>Offered a place</source>
        <translation>Paikka tarjottu</translation>
    </message>
    <message>
        <source>Takes it</source>
        <translation>Ottaa</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>Ei ota</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Ilmoitettava</translation>
    </message>
    <message>
        <source>An assumption to check: a place that comes free is held for four opening hours; cancelling a course keeps half the fee from six days before, all of it on the last two days.</source>
        <translation>Tarkistettava oletus: vapautuva paikka pidetään varattuna neljä aukiolotuntia; koulutuksen peruutuksesta pidätetään puolet kuudesta päivästä alkaen ja koko maksu kahtena viimeisenä päivänä.</translation>
    </message>
    <message>
        <source>Cancelled late: {percent} % of {price:money} is kept, {net:money} without VAT.</source>
        <translation>Myöhäinen peruutus: {percent} % summasta {price:money} pidätetään, {net:money} ilman arvonlisäveroa.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days are left.</source>
        <translation><numerusform>{n} päivä jäljellä.</numerusform><numerusform>{n} päivää jäljellä.</numerusform></translation>
    </message>
    <message>
        <source>A percentage is from 0 to 100.</source>
        <translation>Prosentti on väliltä 0–100.</translation>
    </message>
    <message>
        <source>Days before the session are a whole number from 0 to {most}.</source>
        <translation>Päivät ennen koulutusta ovat kokonaisluku väliltä 0–{most}.</translation>
    </message>
    <message>
        <source>Say what a cancellation on the last day keeps: the row of 0 days.</source>
        <translation>Kerro, mitä viimeisen päivän peruutuksesta pidätetään: rivi, jolla on 0 päivää.</translation>
    </message>
    <message>
        <source>{days} days stand in two rows: take one away.</source>
        <translation>{days} päivää on kahdella rivillä: poista toinen.</translation>
    </message>
    <message>
        <source>The desk's profile was written by hand in a way that cannot be changed here: change its “bookings” there.</source>
        <translation>Profiili on kirjoitettu käsin tavalla, jota ei voi muuttaa tässä: muuta sen kohtaa ”bookings” itse profiilissa.</translation>
    </message>
    <message numerus="yes">
        <source>The holds of {n} groups have lapsed: they are to be told.</source>
        <translation><numerusform>{n} ryhmän varausaika päättyi: siitä on ilmoitettava.</numerusform><numerusform>{n} ryhmän varausaika päättyi: niille on ilmoitettava.</numerusform></translation>
    </message>
    <message>
        <source>Show what became of each booking, when and by whom</source>
        <translation>Näytä, mitä kullekin varaukselle tapahtui, milloin ja kenen toimesta</translation>
    </message>
    <message>
        <source>All came</source>
        <translation>Kaikki tulivat</translation>
    </message>
    <message>
        <source>Tick everybody of whom nothing is said yet as having come</source>
        <translation>Merkitse läsnä oleviksi kaikki, joista ei ole vielä merkintää</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kuka</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <translation><numerusform>{n} vaihe</numerusform><numerusform>{n} vaihetta</numerusform></translation>
    </message>
    <message>
        <source>History of the bookings</source>
        <translation>Varausten historia</translation>
    </message>
    <message>
        <source>Nothing has been booked yet</source>
        <translation>Mitään ei ole vielä varattu</translation>
    </message>
    <message>
        <source>Took the place that was offered</source>
        <translation>Otti tarjotun paikan vastaan</translation>
    </message>
    <message>
        <source>Declined the place that was offered</source>
        <translation>Ei ottanut tarjottua paikkaa</translation>
    </message>
    <message>
        <source>The hold lapsed: the place goes to the next in line</source>
        <translation>Varausaika päättyi: paikka siirtyy jonossa seuraavalle</translation>
    </message>
    <message>
        <source>Was told</source>
        <translation>Asiasta ilmoitettiin</translation>
    </message>
    <message>
        <source>Was not told after all</source>
        <translation>Asiasta ei sittenkään ilmoitettu</translation>
    </message>
    <message>
        <source>Came: {names}</source>
        <translation>Tuli: {names}</translation>
    </message>
    <message>
        <source>Did not come: {names}</source>
        <translation>Ei tullut: {names}</translation>
    </message>
    <message>
        <source>The tick was taken back: {names}</source>
        <translation>Merkintä peruttiin: {names}</translation>
    </message>
    <message>
        <source>Offered a place, held until {until:moment}</source>
        <translation>Paikkaa tarjottiin, varattuna {until:moment} asti</translation>
    </message>
    <message>
        <source>Passed over: {free} free, {seats} needed; {site} was served</source>
        <translation>Ohitettiin: {free} vapaana, {seats} tarvittiin; paikan sai {site}</translation>
    </message>
    <message>
        <source>{before} is now {after}</source>
        <translation>{before} on nyt {after}</translation>
    </message>
    <message numerus="yes">
        <source>Booked: {n} seats</source>
        <translation><numerusform>Varattu: {n} paikka</numerusform><numerusform>Varattu: {n} paikkaa</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Put on the waiting list: {n} seats</source>
        <translation><numerusform>Lisätty jonotuslistalle: {n} paikka</numerusform><numerusform>Lisätty jonotuslistalle: {n} paikkaa</numerusform></translation>
    </message>
    <message>
        <source>The session was cancelled</source>
        <translation>Koulutuskerta peruttiin</translation>
    </message>
    <message>
        <source>Gave back: {names}</source>
        <translation>Luovutettu: {names}</translation>
    </message>
    <message>
        <source>The booking was cancelled</source>
        <translation>Varaus peruttiin</translation>
    </message>
    <message>
        <source>the fee was waived</source>
        <translation>maksusta luovuttiin</translation>
    </message>
    <message>
        <source>{kept:money} is kept</source>
        <translation>pidätetään {kept:money}</translation>
    </message>
    <message>
        <source>Moved to another session</source>
        <translation>Siirretty toiseen koulutuskertaan</translation>
    </message>
    <message>
        <source>Moved here from “{course}”, {start:moment}</source>
        <translation>Siirretty tähän: ”{course}”, {start:moment}</translation>
    </message>
    <message>
        <source>Left the list</source>
        <translation>Poistuneet listalta</translation>
    </message>
    <message>
        <source>the hold lapsed {at:moment}</source>
        <translation>varausaika päättyi {at:moment}</translation>
    </message>
    <message>
        <source>declined {at:moment}</source>
        <translation>kieltäytyi {at:moment}</translation>
    </message>
    <message>
        <source>{percent:number} %</source>
        <translation>{percent:number} %</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled {n} days before or earlier: kept of the fee</source>
        <translation><numerusform>Peruttu {n} päivä ennen tai aiemmin: maksusta pidätetään</numerusform><numerusform>Peruttu {n} päivää ennen tai aiemmin: maksusta pidätetään</numerusform></translation>
    </message>
    <message>
        <source>Cancelled later than that: kept of the fee</source>
        <translation>Peruttu sitä myöhemmin: maksusta pidätetään</translation>
    </message>
    <message>
        <source>Terms of booking</source>
        <translation>Varausehdot</translation>
    </message>
    <message>
        <source>Back to the profile's terms</source>
        <translation>Palauta profiilin ehdot</translation>
    </message>
    <message>
        <source>Set by this desk</source>
        <translation>Määritetty täällä</translation>
    </message>
    <message>
        <source>Our assumption</source>
        <translation>Oma oletuksemme</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Julkaistu</translation>
    </message>
    <message>
        <source>A place that comes free is held, opening hours</source>
        <translation>Vapautuva paikka pidetään varattuna, aukiolotunteja</translation>
    </message>
    <message>
        <source>Least number of attendees of a new course</source>
        <translation>Uuden koulutuksen osallistujien vähimmäismäärä</translation>
    </message>
    <message>
        <source>Whether it goes ahead is decided, days before</source>
        <translation>Toteutumisesta päätetään, päiviä ennen</translation>
    </message>
    <message>
        <source>That decision is announced, days ahead</source>
        <translation>Päätöksestä muistutetaan, päiviä aiemmin</translation>
    </message>
    <message>
        <source>Trainers are reminded of a session, days before</source>
        <translation>Kouluttajille muistutetaan kerrasta, päiviä ennen</translation>
    </message>
    <message>
        <source>Cancelled so many days before, or more</source>
        <translation>Peruttu vähintään näin monta päivää ennen</translation>
    </message>
    <message>
        <source>Keeps of the fee, %</source>
        <translation>Maksusta pidätetään, %</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Ehto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Mistä se tulee</translation>
    </message>
    <message numerus="yes">
        <source>{n} more on this day: Enter lists them.</source>
        <translation><numerusform>Tänä päivänä vielä {n}: Enter näyttää ne.</numerusform><numerusform>Tänä päivänä vielä {n}: Enter näyttää ne.</numerusform></translation>
    </message>
    <message>
        <source>This session has {capacity} seats: spread the group over several sessions.</source>
        <translation>Tässä koulutuksessa on {capacity} paikkaa: jaa ryhmä useampaan koulutuskertaan.</translation>
    </message>
    <message>
        <source>{seats} seats are asked for and {free} are free: put the group on the waiting list.</source>
        <translation>Pyydettyjä paikkoja on {seats} ja vapaana {free}: siirrä ryhmä jonotuslistalle.</translation>
    </message>
    <message>
        <source>Book at least one seat.</source>
        <translation>Varaa vähintään yksi paikka.</translation>
    </message>
    <message numerus="yes">
        <source>{n} names later</source>
        <translation><numerusform>{n} nimi myöhemmin</numerusform><numerusform>{n} nimeä myöhemmin</numerusform></translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>No tier</source>
        <translation>Ei palvelutasoa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>ALV-tunnus</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Katuosoite</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postinumero</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Postitoimipaikka</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Two letters, such as IS</source>
        <translation>Kaksi kirjainta, esimerkiksi FI</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Asiakirjojen kieli</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Palvelutaso</translation>
    </message>
    <message>
        <source>The buyer's reference</source>
        <translation>Ostajan viite</translation>
    </message>
    <message>
        <source>Has a subscription</source>
        <translation>Tilaus voimassa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>First login</source>
        <translation>Ensimmäinen kirjautuminen</translation>
    </message>
    <message>
        <source>Training completed</source>
        <translation>Koulutus suoritettu</translation>
    </message>
    <message>
        <source>May order chargeable work</source>
        <translation>Saa tilata laskutettavaa työtä</translation>
    </message>
    <message>
        <source>Superuser (level 1)</source>
        <translation>Pääkäyttäjä (taso 1)</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Yhä asiakkaan palveluksessa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Empty: without an end</source>
        <translation>Tyhjä: toistaiseksi</translation>
    </message>
    <message>
        <source>Fee a year, without VAT</source>
        <translation>Vuosimaksu, veroton</translation>
    </message>
    <message>
        <source>Empty: as the profile says</source>
        <translation>Tyhjä: profiilin mukaan</translation>
    </message>
    <message>
        <source>Hourly rate agreed</source>
        <translation>Sovittu tuntihinta</translation>
    </message>
    <message>
        <source>SLA surcharge, %</source>
        <translation>SLA-lisä, %</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Covers hours outside the desk's</source>
        <translation>Kattaa myös ajan toimistoajan ulkopuolella</translation>
    </message>
    <message>
        <source>Work needs an approved quote first</source>
        <translation>Työ vaatii ensin hyväksytyn tarjouksen</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Verkko-osoite</translation>
    </message>
    <message>
        <source>Product version</source>
        <translation>Tuotteen versio</translation>
    </message>
    <message>
        <source>Price of the project</source>
        <translation>Projektin hinta</translation>
    </message>
    <message>
        <source>Training quarters included and left</source>
        <translation>Sisältyvää koulutusta jäljellä, vartteja</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>A date looks like 30.4.2026.</source>
        <translation>Päivämäärä kirjoitetaan näin: 30.4.2026.</translation>
    </message>
    <message>
        <source>An amount looks like 1250,00.</source>
        <translation>Summa kirjoitetaan näin: 1250,00.</translation>
    </message>
    <message>
        <source>A whole number is wanted here, such as 8.</source>
        <translation>Tähän tarvitaan kokonaisluku, esimerkiksi 8.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tukipyynnöt</translation>
    </message>
    <message>
        <source>Unbilled</source>
        <translation>Laskuttamatta</translation>
    </message>
    <message>
        <source>May order</source>
        <translation>Tilausoikeus</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>Pääkäyttäjä</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Fee a year</source>
        <translation>Vuosimaksu</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sivusto</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekti</translation>
    </message>
    <message>
        <source>Training left</source>
        <translation>Koulutusta jäljellä</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Pack this month</source>
        <translation>Paketti tässä kuussa</translation>
    </message>
    <message>
        <source>Pack this year</source>
        <translation>Paketti tänä vuonna</translation>
    </message>
    <message>
        <source>{used} of {whole} quarters</source>
        <translation>{used} varttia {whole} vartista</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Maksettu</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Avoimet tukipyynnöt</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Viimeisimmät puhelut</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Laskut</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Ei vielä ketään.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Sopimukset</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Lisää sopimus</translation>
    </message>
    <message>
        <source>No contract: the profile's plain terms hold.</source>
        <translation>Ei sopimusta: profiilin perusehdot pätevät.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sivustot</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Lisää sivusto</translation>
    </message>
    <message>
        <source>No site yet: a course is booked for a site.</source>
        <translation>Ei vielä sivustoa: koulutus varataan sivustolle.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>No subscription</source>
        <translation>Ei tilausta</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Etsi asiakasta</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>No customer is chosen</source>
        <translation>Asiakasta ei ole valittu</translation>
    </message>
    <message>
        <source>Choose one in the list to see people, contracts and sites.</source>
        <translation>Valitse luettelosta asiakas, niin näet henkilöt, sopimukset ja sivustot.</translation>
    </message>
    <message>
        <source>Nobody is found by these words</source>
        <translation>Näillä sanoilla ei löydy ketään</translation>
    </message>
    <message>
        <source>Any part of a name, site, person or phone number will do.</source>
        <translation>Mikä tahansa osa nimestä, sivustosta, henkilöstä tai puhelinnumerosta riittää.</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>Ei vielä asiakkaita</translation>
    </message>
    <message>
        <source>The first one is added with Ctrl+N, or from a call.</source>
        <translation>Ensimmäinen lisätään näppäimillä Ctrl+N tai puhelusta.</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Lisää asiakas</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Muokkaa asiakasta</translation>
    </message>
    <message>
        <source>Add a person to the customer</source>
        <translation>Lisää asiakkaalle henkilö</translation>
    </message>
    <message>
        <source>Add a contract to the customer</source>
        <translation>Lisää asiakkaalle sopimus</translation>
    </message>
    <message>
        <source>Add a site to the customer</source>
        <translation>Lisää asiakkaalle sivusto</translation>
    </message>
    <message>
        <source>A form is open: save it, or cancel with Esc.</source>
        <translation>Lomake on auki: tallenna se tai peruuta näppäimellä Esc.</translation>
    </message>
    <message>
        <source>The form is closed without saving.</source>
        <translation>Lomake suljettiin tallentamatta.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Lähtenyt</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Tilaukset</translation>
    </message>
    <message>
        <source>Book a course</source>
        <translation>Varaa koulutus</translation>
    </message>
    <message>
        <source>Book the customer on the next open course</source>
        <translation>Varaa asiakkaalle paikka seuraavasta koulutuksesta, jossa on tilaa</translation>
    </message>
    <message>
        <source>A course is booked for a site: add the customer's site first.</source>
        <translation>Koulutus varataan sivustolle: lisää ensin asiakkaan sivusto.</translation>
    </message>
    <message>
        <source>Erased person {number}</source>
        <translation>Poistettu henkilö {number}</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Viimeisin yhteys</translation>
    </message>
    <message>
        <source>A person has at most {most} more numbers and addresses.</source>
        <translation>Henkilöllä on enintään {most} muuta numeroa ja osoitetta.</translation>
    </message>
    <message>
        <source>“{value}” is not a label of a number: choose one of the list.</source>
        <translation>”{value}” ei ole numeron nimike: valitse jokin luettelosta.</translation>
    </message>
    <message>
        <source>“{value}” is not a phone number: write its digits, as in +354 555 0142.</source>
        <translation>”{value}” ei ole puhelinnumero: kirjoita sen numerot, esimerkiksi +354 555 0142.</translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address: write it as in name@example.com.</source>
        <translation>”{value}” ei ole sähköpostiosoite: kirjoita se muodossa nimi@example.com.</translation>
    </message>
    <message>
        <source>Line {line} cannot be read as a row: look for a quotation mark too many.</source>
        <translation>Riviä {line} ei voi lukea tietueena: etsi ylimääräinen lainausmerkki.</translation>
    </message>
    <message>
        <source>The file has no rows: choose one with a line of headings and a row for each.</source>
        <translation>Tiedostossa ei ole rivejä: valitse tiedosto, jossa on otsikkorivi ja rivi kullekin.</translation>
    </message>
    <message>
        <source>The file is bigger than {most} megabytes: import it in parts.</source>
        <translation>Tiedosto on suurempi kuin {most} megatavua: tuo se osissa.</translation>
    </message>
    <message>
        <source>The file is not written in {encoding}: choose another encoding.</source>
        <translation>Tiedostoa ei ole kirjoitettu merkistöllä {encoding}: valitse toinen merkistö.</translation>
    </message>
    <message>
        <source>This person's data was erased: add a new person instead.</source>
        <translation>Tämän henkilön tiedot on poistettu: lisää sen sijaan uusi henkilö.</translation>
    </message>
    <message>
        <source>This customer was merged into another: change that one.</source>
        <translation>Tämä asiakas on yhdistetty toiseen: muuta sitä toista.</translation>
    </message>
    <message>
        <source>There is no table of {what}: choose one of {known}.</source>
        <translation>Taulukkoa {what} ei ole: valitse jokin näistä: {known}.</translation>
    </message>
    <message>
        <source>No column is chosen: say for at least one what it holds.</source>
        <translation>Yhtään saraketta ei ole valittu: kerro ainakin yhdestä, mitä siinä on.</translation>
    </message>
    <message>
        <source>{label:tr} is chosen for two columns: choose it once.</source>
        <translation>{label:tr} on valittu kahdelle sarakkeelle: valitse se kerran.</translation>
    </message>
    <message>
        <source>A customer can't be merged into itself: choose another.</source>
        <translation>Asiakasta ei voi yhdistää itseensä: valitse toinen.</translation>
    </message>
    <message>
        <source>Something newer happened to {name} since the merge: it can't be taken back any more.</source>
        <translation>Asiakkaalle {name} on yhdistämisen jälkeen tapahtunut jotain uudempaa: sitä ei voi enää perua.</translation>
    </message>
    <message>
        <source>Both customers have a contract of the same kind at the same time: end one of them first, then merge.</source>
        <translation>Molemmilla asiakkailla on samanlainen sopimus samaan aikaan: päätä ensin toinen ja yhdistä sitten.</translation>
    </message>
    <message>
        <source>{name} was changed by somebody while you compared: look at both again.</source>
        <translation>Joku muutti asiakasta {name} vertailusi aikana: katso molemmat uudelleen.</translation>
    </message>
    <message>
        <source>{name} was merged into another customer already.</source>
        <translation>{name} on jo yhdistetty toiseen asiakkaaseen.</translation>
    </message>
    <message>
        <source>Business cards, version 3</source>
        <translation>Käyntikortit, versio 3</translation>
    </message>
    <message>
        <source>Business cards, version 4</source>
        <translation>Käyntikortit, versio 4</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Valitse tiedosto</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Vie…</translation>
    </message>
    <message>
        <source>Find customers that may be the same</source>
        <translation>Etsi asiakkaat, jotka voivat olla sama</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Etsi kaksoiskappaleet</translation>
    </message>
    <message>
        <source>Import customers from a table or business cards</source>
        <translation>Tuo asiakkaat taulukosta tai käyntikorteista</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Tuo…</translation>
    </message>
    <message>
        <source>Merge the customer with another that is the same</source>
        <translation>Yhdistä asiakas toiseen, joka on sama</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Yhdistä…</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Henkilötiedot</translation>
    </message>
    <message>
        <source>Show, hand out or erase all that is kept of the person chosen</source>
        <translation>Näytä, luovuta tai poista kaikki, mitä valitusta henkilöstä säilytetään</translation>
    </message>
    <message>
        <source>Write the customers shown, their people, sites or contracts to a file</source>
        <translation>Kirjoita näkyvät asiakkaat, heidän henkilönsä, sivustonsa tai sopimuksensa tiedostoon</translation>
    </message>
    <message numerus="yes">
        <source>Of the {n} customers in the list.</source>
        <translation><numerusform>Luettelon {n} asiakkaasta.</numerusform><numerusform>Luettelon {n} asiakkaasta.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are in {file}.</source>
        <translation><numerusform>{n} rivi on tiedostossa {file}.</numerusform><numerusform>{n} riviä on tiedostossa {file}.</numerusform></translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Yhdistetty tähän</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Yhdistetty asiakkaaseen</translation>
    </message>
    <message>
        <source>Named contact at our side</source>
        <translation>Nimetty yhteyshenkilö meillä</translation>
    </message>
    <message>
        <source>Visiting address</source>
        <translation>Käyntiosoite</translation>
    </message>
    <message>
        <source>{name}, {day:date}</source>
        <translation>{name}, {day:date}</translation>
    </message>
    <message>
        <source>More numbers and addresses</source>
        <translation>Muut numerot ja osoitteet</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Ei ketään erityistä</translation>
    </message>
    <message>
        <source>Only if it is another one</source>
        <translation>Vain jos se on eri</translation>
    </message>
    <message>
        <source>No customer of the desk is meant by this row, and it gives no name for a new one.</source>
        <translation>Rivi ei tarkoita ketään asiakasta, eikä siinä ole nimeä uudelle.</translation>
    </message>
    <message>
        <source>Several customers have the name {name}: give the registration number too.</source>
        <translation>Useilla asiakkailla on nimi {name}: anna myös Y-tunnus.</translation>
    </message>
    <message>
        <source>The row points to two customers, {one} and {other}: merge them first, or mend the number.</source>
        <translation>Rivi osoittaa kahteen asiakkaaseen, {one} ja {other}: yhdistä ne ensin tai korjaa numero.</translation>
    </message>
    <message>
        <source>This person is not there yet, and a new one needs a name.</source>
        <translation>Tätä henkilöä ei vielä ole, ja uusi tarvitsee nimen.</translation>
    </message>
    <message>
        <source>Direct line</source>
        <translation>Suora numero</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Koti</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Matkapuhelin</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Työ</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>”{value}” ei ole kyllä eikä ei.</translation>
    </message>
    <message>
        <source>Changed: {customers} customers, {people} people, {sites} sites.</source>
        <translation>Muuttunut: asiakkaita {customers}, henkilöitä {people}, sivustoja {sites}.</translation>
    </message>
    <message>
        <source>New: {customers} customers, {people} people, {sites} sites.</source>
        <translation>Uutta: asiakkaita {customers}, henkilöitä {people}, sivustoja {sites}.</translation>
    </message>
    <message>
        <source>Line {line}: {said}</source>
        <translation>Rivi {line}: {said}</translation>
    </message>
    <message>
        <source>There is no field {field_name}; the fields are {fields}.</source>
        <translation>Kenttää {field_name} ei ole; kentät ovat {fields}.</translation>
    </message>
    <message>
        <source>This is a dry run: nothing was written.</source>
        <translation>Tämä on koeajo: mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>{file} could not be read: {why}.</source>
        <translation>Tiedostoa {file} ei voitu lukea: {why}.</translation>
    </message>
    <message>
        <source>“{given}” is not HEADING=FIELD with a heading of the file; the headings are {headings}.</source>
        <translation>”{given}” ei ole OTSIKKO=KENTTÄ tiedoston otsikolla; otsikot ovat {headings}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are left out:</source>
        <translation><numerusform>{n} rivi jää pois:</numerusform><numerusform>{n} riviä jää pois:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} rows say nothing new.</source>
        <translation><numerusform>{n} rivi ei kerro mitään uutta.</numerusform><numerusform>{n} riviä ei kerro mitään uutta.</numerusform></translation>
    </message>
    <message>
        <source>Choose a table (CSV) or business cards (VCF), or drop the file here.</source>
        <translation>Valitse taulukko (CSV) tai käyntikortit (VCF), tai pudota tiedosto tähän.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Pilkku</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Merkistö</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Edistyminen</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Tuo asiakkaat</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Let the file stand over what the desk has (otherwise it fills in what is empty)</source>
        <translation>Tiedosto korvaa nykyiset tiedot (muuten se täyttää vain tyhjät)</translation>
    </message>
    <message>
        <source>Save the reasons</source>
        <translation>Tallenna syyt</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Puolipiste</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Erotin</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Sarkain</translation>
    </message>
    <message>
        <source>Tables and business cards</source>
        <translation>Taulukot ja käyntikortit</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was written.</source>
        <translation>Tuonti pysäytettiin; mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pois jätetyt</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} rows</source>
        <translation><numerusform>Tuo {n} rivi</numerusform><numerusform>Tuo {n} riviä</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} things were imported or changed.</source>
        <translation><numerusform>{n} kohde tuotiin tai muuttui.</numerusform><numerusform>{n} kohdetta tuotiin tai muuttui.</numerusform></translation>
    </message>
    <message>
        <source>The person's e-mail</source>
        <translation>Henkilön sähköposti</translation>
    </message>
    <message>
        <source>The person's phone</source>
        <translation>Henkilön puhelin</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Ei tuoda</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Tiedoston ensimmäiset rivit</translation>
    </message>
    <message>
        <source>What the column {heading} holds</source>
        <translation>Mitä sarakkeessa {heading} on</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Pois jäävät rivit</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Tuonti on valmis.</translation>
    </message>
    <message>
        <source>All fields are the same.</source>
        <translation>Kaikki kentät ovat samat.</translation>
    </message>
    <message>
        <source>Customers that may be the same</source>
        <translation>Asiakkaat, jotka voivat olla sama</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>Yhdistetään siihen</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Voi olla sama</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>Yhdistä asiakkaat</translation>
    </message>
    <message>
        <source>Merge it with</source>
        <translation>Yhdistä asiakkaaseen</translation>
    </message>
    <message>
        <source>No two customers look like one.</source>
        <translation>Mitkään kaksi asiakasta eivät näytä samalta.</translation>
    </message>
    <message>
        <source>Same VAT number</source>
        <translation>Sama ALV-tunnus</translation>
    </message>
    <message>
        <source>Same name and mail domain</source>
        <translation>Sama nimi ja sähköpostin verkkotunnus</translation>
    </message>
    <message>
        <source>Same registration number</source>
        <translation>Sama Y-tunnus</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Jää</translation>
    </message>
    <message>
        <source>The two customers are apart again.</source>
        <translation>Asiakkaat ovat jälleen erillään.</translation>
    </message>
    <message>
        <source>Tickets, calls, charges, contracts, bookings, people and sites go along. Issued invoices keep their buyer.</source>
        <translation>Tukipyynnöt, puhelut, veloitukset, sopimukset, varaukset, henkilöt ja sivustot siirtyvät mukana. Lähetetyt laskut säilyttävät ostajansa.</translation>
    </message>
    <message>
        <source>{other} was merged into {one}.</source>
        <translation>{other} yhdistettiin asiakkaaseen {one}.</translation>
    </message>
    <message>
        <source>The person's data is erased.</source>
        <translation>Henkilön tiedot on poistettu.</translation>
    </message>
    <message>
        <source>Copies of the desk made earlier still hold them.</source>
        <translation>Aiemmin tehdyt varmuuskopiot sisältävät ne yhä.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Poista lopullisesti</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Poistetaanko {name}?</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>Issued invoices stay as they are, as the law asks: {numbers}.</source>
        <translation>Lähetetyt laskut säilyvät ennallaan, kuten laki vaatii: {numbers}.</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Tallenna JSON-tiedostona</translation>
    </message>
    <message>
        <source>Show as PDF</source>
        <translation>Näytä PDF</translation>
    </message>
    <message>
        <source>Texts that name the person</source>
        <translation>Tekstit, joissa henkilö mainitaan</translation>
    </message>
    <message>
        <source>The name, numbers and addresses go for good, and so do the mentions ticked below. Calls and tickets keep their facts.</source>
        <translation>Nimi, numerot ja osoitteet poistuvat lopullisesti, samoin alla valitut maininnat. Puhelut ja tukipyynnöt säilyttävät tosiasiansa.</translation>
    </message>
    <message>
        <source>When the person is erased, the name also goes out of the texts ticked here:</source>
        <translation>Kun henkilö poistetaan, nimi poistuu myös tässä valituista teksteistä:</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, in the paper</source>
        <translation><numerusform>ja {n} muu, asiakirjassa</numerusform><numerusform>ja {n} muuta, asiakirjassa</numerusform></translation>
    </message>
    <message>
        <source>This person's data was erased already.</source>
        <translation>Tämän henkilön tiedot on jo poistettu.</translation>
    </message>
    <message>
        <source>Files on the person's tickets</source>
        <translation>Henkilön tukipyyntöjen tiedostot</translation>
    </message>
    <message>
        <source>Bookkeeping law keeps issued invoices as they were issued: {numbers}.</source>
        <translation>Kirjanpitolaki säilyttää lähetetyt laskut sellaisina kuin ne lähetettiin: {numbers}.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Luovutettu</translation>
    </message>
    <message>
        <source>Invoices that name the person</source>
        <translation>Laskut, joissa henkilö mainitaan</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>Kirjattu</translation>
    </message>
    <message>
        <source>A business card is of version {versions}.</source>
        <translation>Käyntikortin versio on {versions}.</translation>
    </message>
    <message>
        <source>There is no business card in this file: choose one that ends in .vcf.</source>
        <translation>Tässä tiedostossa ei ole käyntikorttia: valitse .vcf-päätteinen tiedosto.</translation>
    </message>
    <message>
        <source>Add a number or address</source>
        <translation>Lisää numero tai osoite</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nimike</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Numero tai osoite</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>A contract keeps its kind: end this one, and add one of the other kind.</source>
        <translation>Sopimuksen laji ei vaihdu: päätä tämä ja lisää toisen lajin sopimus.</translation>
    </message>
    <message>
        <source>{profile} has no phone pack: help by phone is open to every customer here, so leave it out.</source>
        <translation>Profiilissa {profile} ei ole puhelintukipakettia: puhelinapu on täällä kaikkien asiakkaiden käytössä, joten jätä se pois.</translation>
    </message>
    <message>
        <source>{profile} knows no tiers: what a customer is promised here goes by other contracts.</source>
        <translation>Profiilissa {profile} ei ole palvelutasoja: asiakkaalle luvattu riippuu täällä muista sopimuksista.</translation>
    </message>
    <message>
        <source>The customer has the tier {tier} from {start:date}: end that one the day before this begins.</source>
        <translation>Asiakkaalla on palvelutaso {tier} {start:date} alkaen: päätä se tämän alkua edeltävänä päivänä.</translation>
    </message>
    <message>
        <source>The tier is raised to {tier} from {start:date} to {end:date} already: choose days outside it, or end that raise.</source>
        <translation>Taso on jo korotettu tasoon {tier} {start:date}–{end:date}: valitse päivät sen ulkopuolelta tai päätä se korotus.</translation>
    </message>
    <message>
        <source>A raise is for a time: write the day it ends, or agree on the tier itself.</source>
        <translation>Korotus on määräaikainen: kirjoita sen viimeinen päivä tai sovi itse palvelutasosta.</translation>
    </message>
    <message>
        <source>The customer has {tier} in that time: a raise goes to a higher tier.</source>
        <translation>Asiakkaalla on siihen aikaan {tier}: korotus vie ylemmälle tasolle.</translation>
    </message>
    <message>
        <source>The tier {tier} runs from {start:date} to {end:date}: the raise must lie within it.</source>
        <translation>Palvelutaso {tier} on voimassa {start:date}–{end:date}: korotuksen on oltava sen sisällä.</translation>
    </message>
    <message>
        <source>The customer's tier begins on {start:date}: the raise can start then at the earliest.</source>
        <translation>Asiakkaan palvelutaso alkaa {start:date}: korotus voi alkaa aikaisintaan silloin.</translation>
    </message>
    <message>
        <source>The agreement can start once the customer has completed a training course: book one, or record one that is done.</source>
        <translation>Sopimus voi alkaa, kun asiakas on suorittanut koulutuksen: varaa koulutus tai kirjaa suoritettu.</translation>
    </message>
    <message>
        <source>The customer completed a training course on {trained:date}: the agreement can start then at the earliest.</source>
        <translation>Asiakas suoritti koulutuksen {trained:date}: sopimus voi alkaa aikaisintaan silloin.</translation>
    </message>
    <message>
        <source>The fee is {percent:percent} of the project's price: enter that price on the site, or write the fee here.</source>
        <translation>Maksu on {percent:percent} projektin hinnasta: kirjaa hinta sivustolle tai kirjoita maksu tähän.</translation>
    </message>
    <message>
        <source>A contract that renews by itself has no end: leave the end empty, or let it not renew by itself.</source>
        <translation>Itsestään uusiutuvalla sopimuksella ei ole loppua: jätä loppupäivä tyhjäksi tai älä anna sen uusiutua itsestään.</translation>
    </message>
    <message>
        <source>The next renewal comes after the start: choose a later day.</source>
        <translation>Seuraava uusiminen on alun jälkeen: valitse myöhempi päivä.</translation>
    </message>
    <message>
        <source>A fee of this contract is on an invoice already: end the contract, and add another from the day of the change.</source>
        <translation>Tämän sopimuksen maksu on jo laskulla: päätä sopimus ja lisää uusi muutospäivästä alkaen.</translation>
    </message>
    <message>
        <source>{value} is not a number of days: write a whole number from 0 to {most}.</source>
        <translation>{value} ei ole päivien määrä: kirjoita kokonaisluku välillä 0–{most}.</translation>
    </message>
    <message>
        <source>“{value}” is not a period: choose month or year.</source>
        <translation>”{value}” ei ole kausi: valitse kuukausi tai vuosi.</translation>
    </message>
    <message>
        <source>New terms begin after the contract does and before it ends: choose a day from {first:date} on.</source>
        <translation>Uudet ehdot alkavat sopimuksen alun jälkeen ja ennen sen loppua: valitse päivä {first:date} alkaen.</translation>
    </message>
    <message>
        <source>Terms are agreed from {since:date} on already: choose that day or a later one.</source>
        <translation>Ehdoista on jo sovittu {since:date} alkaen: valitse se päivä tai myöhempi.</translation>
    </message>
    <message>
        <source>From a day on only price, surcharge, hourly rate and what is covered can be agreed anew: change the rest by itself.</source>
        <translation>Tietystä päivästä alkaen voi sopia uudelleen vain hinnasta, korotuksesta, tuntihinnasta ja kattavuudesta: muuta muu erikseen.</translation>
    </message>
    <message>
        <source>This contract is not one that renews: choose how it renews first, or write a later end.</source>
        <translation>Tämä sopimus ei uusiudu: valitse ensin, miten se uusiutuu, tai kirjoita myöhempi loppu.</translation>
    </message>
    <message>
        <source>This contract renews by itself on {day:date}: there is nothing to do.</source>
        <translation>Tämä sopimus uusiutuu itsestään {day:date}: mitään ei tarvitse tehdä.</translation>
    </message>
    <message>
        <source>The contract begins on {start:date}: end it on that day or later.</source>
        <translation>Sopimus alkaa {start:date}: päätä se sinä päivänä tai myöhemmin.</translation>
    </message>
    <message>
        <source>The contract ends on {end:date} anyway: choose an earlier day.</source>
        <translation>Sopimus päättyy joka tapauksessa {end:date}: valitse aikaisempi päivä.</translation>
    </message>
    <message>
        <source>Write why it ends early: it stays on the record.</source>
        <translation>Kirjoita, miksi se päättyy ennen aikojaan: syy jää historiaan.</translation>
    </message>
    <message>
        <source>month</source>
        <translation>kuukausi</translation>
    </message>
    <message>
        <source>{first:date} – {last:date}</source>
        <translation>{first:date} – {last:date}</translation>
    </message>
    <message>
        <source>Somebody else has just used the training that was left: price it again.</source>
        <translation>Joku muu käytti juuri jäljellä olleen koulutuksen: hinnoittele uudelleen.</translation>
    </message>
    <message>
        <source>{tier} is the customer's own tier.</source>
        <translation>{tier} on asiakkaan oma palvelutaso.</translation>
    </message>
    <message>
        <source>{tier} holds by contract.</source>
        <translation>{tier} on voimassa sopimuksella.</translation>
    </message>
    <message>
        <source>Without a tier of its own the customer counts as {tier}.</source>
        <translation>Ilman omaa palvelutasoa asiakkaan taso on {tier}.</translation>
    </message>
    <message>
        <source>Raised to {tier} until {end:date}: tickets received by then take it.</source>
        <translation>Korotettu tasoon {tier} {end:date} asti: siihen mennessä saapuneet tukipyynnöt saavat sen.</translation>
    </message>
    <message>
        <source>Raised to {tier}: tickets received in it take it.</source>
        <translation>Korotettu tasoon {tier}: sinä aikana saapuneet tukipyynnöt saavat sen.</translation>
    </message>
    <message>
        <source>The hours agreed for it count as open.</source>
        <translation>Sovitut ajat lasketaan aukioloksi.</translation>
    </message>
    <message>
        <source>{names} may order chargeable work in it.</source>
        <translation>Laskutettavaa työtä voi sinä aikana tilata {names}.</translation>
    </message>
    <message>
        <source>Phone guidance in opening hours: {month:duration} left this month, {year:duration} until {end:date}.</source>
        <translation>Puhelinneuvonta aukioloaikana: tässä kuussa jäljellä {month:duration}, {end:date} mennessä {year:duration}.</translation>
    </message>
    <message>
        <source>{site}: {left:duration} of {whole:duration} of the project's training are left, used before anything is charged.</source>
        <translation>{site}: projektin koulutuksesta {left:duration} / {whole:duration} on jäljellä, ja se käytetään ennen laskutusta.</translation>
    </message>
    <message>
        <source>Hourly rates are {surcharge:percent} higher.</source>
        <translation>Tuntihinnat ovat {surcharge:percent} korkeammat.</translation>
    </message>
    <message>
        <source>Tickets of normal priority are handled as high.</source>
        <translation>Normaalit tukipyynnöt käsitellään kiireellisinä.</translation>
    </message>
    <message>
        <source>Critical tickets are taken up at any hour.</source>
        <translation>Kriittiset tukipyynnöt otetaan työn alle kellon ympäri.</translation>
    </message>
    <message>
        <source>Hours outside the desk's are not agreed.</source>
        <translation>Toimistoajan ulkopuolisista ajoista ei ole sovittu.</translation>
    </message>
    <message>
        <source>The desk strives to solve cases the same business day.</source>
        <translation>Tavoitteena on ratkaista asiat saman arkipäivän aikana.</translation>
    </message>
    <message>
        <source>Costs nothing: {causes:words}.</source>
        <translation>Maksutta: {causes:words}.</translation>
    </message>
    <message>
        <source>Upgrades within the same major version cost nothing.</source>
        <translation>Saman pääversion päivitykset ovat maksuttomia.</translation>
    </message>
    <message>
        <source>Development costs {rate:money} an hour.</source>
        <translation>Kehitystyö maksaa {rate:money} tunnilta.</translation>
    </message>
    <message>
        <source>Work needs an approved quote first.</source>
        <translation>Työ vaatii ensin hyväksytyn tarjouksen.</translation>
    </message>
    <message>
        <source>Nothing in the desk's promise hangs on it: it is a fee.</source>
        <translation>Se ei vaikuta palvelulupaukseen; siitä laskutetaan vain maksu.</translation>
    </message>
    <message>
        <source>It could start: training was completed on {day:date}.</source>
        <translation>Se saattoi alkaa: koulutus suoritettiin {day:date}.</translation>
    </message>
    <message>
        <source>The subscription covers questions about the system and invoices.</source>
        <translation>Tilaus kattaa järjestelmää ja laskuja koskevat kysymykset.</translation>
    </message>
    <message>
        <source>Without a subscription, questions wait for a decision whether they are charged.</source>
        <translation>Ilman tilausta kysymysten laskuttamisesta päätetään erikseen.</translation>
    </message>
    <message>
        <source>By contract since {start:date}.</source>
        <translation>Sopimus alkaen {start:date}.</translation>
    </message>
    <message>
        <source>By contract from {start:date} to {end:date}.</source>
        <translation>Sopimus {start:date}–{end:date}.</translation>
    </message>
    <message>
        <source>By contract since {start:date}; it renews by itself on {day:date}.</source>
        <translation>Sopimus alkaen {start:date}; se uusiutuu itsestään {day:date}.</translation>
    </message>
    <message>
        <source>For {site} only.</source>
        <translation>Vain sivustolle {site}.</translation>
    </message>
    <message>
        <source>Terms agreed anew from {day:date}.</source>
        <translation>Ehdoista sovittu uudelleen {day:date} alkaen.</translation>
    </message>
    <message>
        <source>Renew it, or let it end</source>
        <translation>Uusi tai anna päättyä</translation>
    </message>
    <message>
        <source>Last day to give notice</source>
        <translation>Viimeinen irtisanomispäivä</translation>
    </message>
    <message>
        <source>Ends, nothing follows</source>
        <translation>Päättyy, jatkoa ei ole</translation>
    </message>
    <message>
        <source>Training due</source>
        <translation>Koulutettavat</translation>
    </message>
    <message>
        <source>Each new user is trained within the time the profile promises.</source>
        <translation>Jokainen uusi käyttäjä koulutetaan profiilin lupaamassa ajassa.</translation>
    </message>
    <message>
        <source>Book on the next open course</source>
        <translation>Varaa seuraavaan avoimeen koulutukseen</translation>
    </message>
    <message>
        <source>Nobody is to be trained.</source>
        <translation>Kukaan ei odota koulutusta.</translation>
    </message>
    <message>
        <source>Contracts ending soon</source>
        <translation>Pian päättyvät sopimukset</translation>
    </message>
    <message>
        <source>Terms that end or can be given notice within sixty days.</source>
        <translation>Sopimuskaudet, jotka päättyvät tai voidaan irtisanoa kuudenkymmenen päivän kuluessa.</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Näytä asiakas</translation>
    </message>
    <message>
        <source>No contract ends soon.</source>
        <translation>Yksikään sopimus ei pääty pian.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Varattu</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Ei varattu</translation>
    </message>
    <message>
        <source>Contract's record</source>
        <translation>Sopimuksen historia</translation>
    </message>
    <message>
        <source>See who changed the contract and when</source>
        <translation>Näe, kuka muutti sopimusta ja milloin</translation>
    </message>
    <message>
        <source>Renew contract</source>
        <translation>Uusi sopimus kaudeksi</translation>
    </message>
    <message>
        <source>Renew the contract by one period</source>
        <translation>Uusi sopimus yhdeksi kaudeksi</translation>
    </message>
    <message>
        <source>End contract early</source>
        <translation>Päätä sopimus ennen aikojaan</translation>
    </message>
    <message>
        <source>End the contract before its time, with the reason</source>
        <translation>Päätä sopimus ennen aikojaan ja kirjaa syy</translation>
    </message>
    <message>
        <source>See who is to be trained, and book them</source>
        <translation>Näe, ketkä on koulutettava, ja varaa heille paikka</translation>
    </message>
    <message>
        <source>See which contracts end or can be given notice soon</source>
        <translation>Näe, mitkä sopimukset päättyvät tai voidaan irtisanoa pian</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Kaikki sivustot</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Vuodelta</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Kuukaudelta</translation>
    </message>
    <message>
        <source>Does not renew</source>
        <translation>Ei uusiudu</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Vuosittain</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Kuukausittain</translation>
    </message>
    <message>
        <source>Why it ends early</source>
        <translation>Miksi se päättyy ennen aikojaan</translation>
    </message>
    <message>
        <source>Of which site</source>
        <translation>Mille sivustolle</translation>
    </message>
    <message>
        <source>Fee without VAT</source>
        <translation>Maksu ilman arvonlisäveroa</translation>
    </message>
    <message>
        <source>Fee for</source>
        <translation>Maksukausi</translation>
    </message>
    <message>
        <source>Fees are invoiced from</source>
        <translation>Maksut laskutetaan alkaen</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Uusiminen</translation>
    </message>
    <message>
        <source>Renews next</source>
        <translation>Uusiutuu seuraavan kerran</translation>
    </message>
    <message>
        <source>Notice, days before</source>
        <translation>Irtisanomisaika, päivää ennen</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Uusiutuu itsestään</translation>
    </message>
    <message>
        <source>Agreed hours outside the desk's</source>
        <translation>Sovitut ajat toimistoajan ulkopuolella</translation>
    </message>
    <message>
        <source>Contacts agreed on, who may order in it</source>
        <translation>Sovitut yhteyshenkilöt, jotka saavat tilata</translation>
    </message>
    <message>
        <source>The change holds from</source>
        <translation>Muutos on voimassa alkaen</translation>
    </message>
    <message>
        <source>Empty: from the period of today</source>
        <translation>Tyhjä: kuluvasta kaudesta alkaen</translation>
    </message>
    <message>
        <source>Empty: counted from the start</source>
        <translation>Tyhjä: lasketaan alusta</translation>
    </message>
    <message>
        <source>Empty: it was so from the start</source>
        <translation>Tyhjä: näin oli alusta alkaen</translation>
    </message>
    <message>
        <source>Nothing is on record: it stood before records were kept.</source>
        <translation>Historiaa ei ole: sopimus on vanhempi kuin historian kirjaaminen.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lisätty</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korjattu</translation>
    </message>
    <message>
        <source>Agreed anew</source>
        <translation>Sovittu uudelleen</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Uusittu</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Päätetty ennen aikojaan</translation>
    </message>
    <message>
        <source>Record: {what}</source>
        <translation>Historia: {what}</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Itsestään</translation>
    </message>
    <message>
        <source>Holds from {day:date}.</source>
        <translation>Voimassa {day:date} alkaen.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>End early</source>
        <translation>Päätä ennen aikojaan</translation>
    </message>
    <message>
        <source>The contract is ended; its reason is on the record.</source>
        <translation>Sopimus on päätetty; syy on historiassa.</translation>
    </message>
    <message>
        <source>The contract is renewed.</source>
        <translation>Sopimus on uusittu.</translation>
    </message>
    <message>
        <source>It renews no more. Fees of later periods that are not invoiced go; what is on an invoice stays.</source>
        <translation>Se ei enää uusiudu. Myöhempien kausien laskuttamattomat maksut poistuvat; laskulla oleva jää.</translation>
    </message>
    <message>
        <source>End early: {what}</source>
        <translation>Päätä ennen aikojaan: {what}</translation>
    </message>
    <message>
        <source>Nothing beyond the profile's plain terms.</source>
        <translation>Ei mitään profiilin tavallisten ehtojen lisäksi.</translation>
    </message>
    <message>
        <source>Included training</source>
        <translation>Projektiin sisältyvä koulutus</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Tilaus</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Avaa: {what}</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Oikeudet</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Minä päivänä</translation>
    </message>
    <message>
        <source>Any day, past or to come: what held then is shown.</source>
        <translation>Mikä tahansa päivä, mennyt tai tuleva: näytetään, mikä silloin on voimassa.</translation>
    </message>
    <message>
        <source>Training is completed: the agreement can start.</source>
        <translation>Koulutus on suoritettu: sopimus voi alkaa.</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Uusiutuu</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Maksu</translation>
    </message>
    <message>
        <source>Raised to Standard</source>
        <translation>Korotettu tasoon Standard</translation>
    </message>
    <message>
        <source>Raised to Premium</source>
        <translation>Korotettu tasoon Premium</translation>
    </message>
    <message>
        <source>The contract's fee for {first:date} to {last:date} is {net:money} without VAT.</source>
        <translation>Sopimuksen maksu ajalta {first:date}–{last:date} on {net:money} ilman arvonlisäveroa.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people to be trained</source>
        <translation><numerusform>{n} koulutettava</numerusform><numerusform>{n} koulutettavaa</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} contracts end soon</source>
        <translation><numerusform>{n} sopimus päättyy pian</numerusform><numerusform>{n} sopimusta päättyy pian</numerusform></translation>
    </message>
    <message>
        <source>Choose one of the customer's people in the table first.</source>
        <translation>Valitse ensin jokin asiakkaan henkilöistä taulukosta.</translation>
    </message>
    <message>
        <source>Train by</source>
        <translation>Koulutettava viimeistään</translation>
    </message>
    <message>
        <source>To do by</source>
        <translation>Tehtävä viimeistään</translation>
    </message>
    <message numerus="yes">
        <source>{n} agreements to open</source>
        <translation><numerusform>{n} sopimus voidaan avata</numerusform><numerusform>{n} sopimusta voidaan avata</numerusform></translation>
    </message>
    <message>
        <source>Agreements to open</source>
        <translation>Avattavissa olevat sopimukset</translation>
    </message>
    <message>
        <source>Training is completed, and the agreement it opens is not made yet.</source>
        <translation>Koulutus on suoritettu, mutta sen mahdollistamaa sopimusta ei ole vielä tehty.</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Avaa sopimus</translation>
    </message>
    <message>
        <source>No agreement waits to be opened.</source>
        <translation>Mikään sopimus ei odota avaamista.</translation>
    </message>
    <message>
        <source>See whose training is completed, and open the agreement</source>
        <translation>Näe, kenen koulutus on suoritettu, ja avaa sopimus</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Drafts, terms of payment or prices went along with this merge: ask the office to take it back.</source>
        <translation>Tämän yhdistämisen mukana siirtyi luonnoksia, maksuehtoja tai hintoja: pyydä toimistoa peruuttamaan se.</translation>
    </message>
</context>
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
        <translation><numerusform>{n} rivi viittaa tyhjään.</numerusform><numerusform>{n} riviä viittaa tyhjään.</numerusform></translation>
    </message>
    <message>
        <source>The database file {file} is gone. Nothing was changed; put it back, then try again.</source>
        <translation>Tietokantatiedosto {file} on kadonnut. Mitään ei muutettu; palauta se paikalleen ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The database file {file} was replaced by another one. Nothing was changed; start the program again.</source>
        <translation>Tietokantatiedoston {file} tilalla on toinen tiedosto. Mitään ei muutettu; käynnistä ohjelma uudelleen.</translation>
    </message>
    <message>
        <source>A KID has from {least} to {most} digits: write the number agreed with the bank, or nothing.</source>
        <translation>KID-viitteessä on {least}–{most} numeroa: kirjoita pankin kanssa sovittu määrä tai jätä kenttä tyhjäksi.</translation>
    </message>
    <message>
        <source>By MOD11 a KID has one digit more: agree on at least {least} digits with the bank.</source>
        <translation>MOD11-tarkisteella KID-viitteessä on yksi numero enemmän: sovi pankin kanssa vähintään {least} numerosta.</translation>
    </message>
    <message>
        <source>A KID's check digit is made by MOD10 or MOD11.</source>
        <translation>KID-viitteen tarkiste lasketaan MOD10- tai MOD11-menetelmällä.</translation>
    </message>
    <message>
        <source>“{given}” is not the number of a bank and branch: write its four digits, as in 0133.</source>
        <translation>”{given}” ei ole pankin ja konttorin numero: kirjoita sen neljä numeroa, esimerkiksi 0133.</translation>
    </message>
    <message>
        <source>This country has no such VAT zone.</source>
        <translation>Tässä maassa ei ole tällaista alv-aluetta.</translation>
    </message>
    <message>
        <source>“{given}” is not an address for e-invoices: write the number, or scheme and number, as in 0192:991825827.</source>
        <translation>”{given}” ei ole verkkolaskuosoite: kirjoita numero tai tunnisteskeema ja numero, esimerkiksi 0192:991825827.</translation>
    </message>
    <message>
        <source>“{given}” is not a ΓΕΜΗ number: write its twelve digits.</source>
        <translation>”{given}” ei ole ΓΕΜΗ-numero: kirjoita sen kaksitoista numeroa.</translation>
    </message>
    <message>
        <source>Digits of a KID</source>
        <translation>KID-viitteen numeroita</translation>
    </message>
    <message>
        <source>As agreed with the bank</source>
        <translation>Pankin kanssa sovittu määrä</translation>
    </message>
    <message>
        <source>Check digit of a KID</source>
        <translation>KID-viitteen tarkiste</translation>
    </message>
    <message>
        <source>Bank and branch of claims</source>
        <translation>Saatavien pankki ja konttori</translation>
    </message>
    <message>
        <source>Four digits, such as 0133; empty: no claims</source>
        <translation>Neljä numeroa, esim. 0133; tyhjä: ei saatavia</translation>
    </message>
    <message>
        <source>VAT zone</source>
        <translation>Alv-alue</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Koko maa</translation>
    </message>
    <message>
        <source>Islands with lower rates</source>
        <translation>Saaret, joilla on alemmat kannat</translation>
    </message>
    <message>
        <source>ΓΕΜΗ number</source>
        <translation>ΓΕΜΗ-numero</translation>
    </message>
    <message>
        <source>Twelve digits</source>
        <translation>Kaksitoista numeroa</translation>
    </message>
    <message>
        <source>E-invoice address</source>
        <translation>Verkkolaskuosoite</translation>
    </message>
    <message>
        <source>Empty: the registration number</source>
        <translation>Tyhjä: Y-tunnus</translation>
    </message>
    <message>
        <source>{field} must be a list of dates.</source>
        <translation>Kohdan {field} on oltava luettelo päivämääriä.</translation>
    </message>
    <message>
        <source>A profile holds texts, whole numbers, dates, true and false; “{given}” is none of them.</source>
        <translation>Profiilissa on tekstejä, kokonaislukuja, päivämääriä sekä arvot true ja false; ”{given}” ei ole mikään niistä.</translation>
    </message>
    <message>
        <source>{field}: the priority {given} is missing; give it a name.</source>
        <translation>{field}: prioriteetti {given} puuttuu; anna sille nimi.</translation>
    </message>
    <message>
        <source>{field}: some requests run on no calendar; end with a row without conditions.</source>
        <translation>{field}: osa pyynnöistä ei kuulu mihinkään kalenteriin; lopeta riviin, jolla ei ole ehtoja.</translation>
    </message>
    <message>
        <source>{field} is longer than {most} characters: shorten it.</source>
        <translation>Kohdassa {field} on yli {most} merkkiä: lyhennä sitä.</translation>
    </message>
    <message>
        <source>{field} holds signs that cannot be shown; type it anew on one line.</source>
        <translation>Kohdassa {field} on merkkejä, joita ei voi näyttää; kirjoita se uudelleen yhdelle riville.</translation>
    </message>
    <message>
        <source>{field} has more than {most} rows.</source>
        <translation>Kohdassa {field} on yli {most} riviä.</translation>
    </message>
    <message>
        <source>{field}: “{given}” has hours already; give each day once.</source>
        <translation>{field}: päivällä ”{given}” on jo aukioloaika; anna kukin päivä kerran.</translation>
    </message>
    <message>
        <source>{field} promises nothing: give it an aim or a latest.</source>
        <translation>{field} ei lupaa mitään: anna tavoite tai takaraja.</translation>
    </message>
    <message>
        <source>{field} is counted from the aim, and there is none.</source>
        <translation>{field} lasketaan tavoitteesta, eikä sitä ole.</translation>
    </message>
    <message>
        <source>{field} comes before the aim: make it the same or later.</source>
        <translation>{field} on ennen tavoitetta: tee siitä sama tai myöhempi.</translation>
    </message>
    <message>
        <source>{field} lies outside the hours of the calendar “{given}”.</source>
        <translation>{field} on kalenterin ”{given}” aukioloajan ulkopuolella.</translation>
    </message>
    <message>
        <source>This file is larger than 256 KB: it is no profile.</source>
        <translation>Tiedosto on yli 256 kt: se ei ole profiili.</translation>
    </message>
    <message>
        <source>This is not a text in UTF-8: save it as UTF-8 and try again.</source>
        <translation>Tämä ei ole UTF-8-tekstiä: tallenna se UTF-8-muodossa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>This is no profile: its tables are nested too deep.</source>
        <translation>Tämä ei ole profiili: sen taulut ovat liian syvällä toistensa sisällä.</translation>
    </message>
    <message>
        <source>{field}: no sentence is known for “{given}”, so no customer could be told why; use one of {choices}.</source>
        <translation>{field}: arvolle ”{given}” ei ole lausetta, joten asiakkaalle ei voisi kertoa syytä; käytä jotakin näistä: {choices}.</translation>
    </message>
    <message>
        <source>This profile is of another country or currency than the desk's own: {given} instead of {own}.</source>
        <translation>Tämä profiili on eri maasta tai eri valuutassa kuin palvelupisteen oma: {given} eikä {own}.</translation>
    </message>
    <message>
        <source>The desk's profile is damaged: {why} An earlier version of it, or the one it began with, can be taken instead.</source>
        <translation>Palvelupisteen profiili on vioittunut: {why} Sen sijaan voi ottaa aiemman version tai sen, josta aloitettiin.</translation>
    </message>
    <message>
        <source>There is no version {version} of the profile.</source>
        <translation>Profiilista ei ole versiota {version}.</translation>
    </message>
    <message>
        <source>The profile does not mark this as an assumption any more.</source>
        <translation>Profiili ei enää merkitse tätä oletukseksi.</translation>
    </message>
</context>
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
        <source>A call was not finished</source>
        <translation>Puhelu jäi kesken</translation>
    </message>
    <message>
        <source>End it there</source>
        <translation>Lopeta siihen hetkeen</translation>
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
    <message>
        <source>Everywhere</source>
        <translation>Kaikkialla</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Viikkoraportti</translation>
    </message>
    <message>
        <source>No week is reported yet</source>
        <translation>Yhtään viikkoa ei ole raportoitu</translation>
    </message>
    <message>
        <source>A week is reported by itself once it has closed.</source>
        <translation>Viikko raportoidaan itsestään, kun se on päättynyt.</translation>
    </message>
    <message>
        <source>At most {most} rows can be chosen at once; so many are chosen now.</source>
        <translation>Kerralla voi valita enintään {most} riviä; niin monta on nyt valittu.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Tulostin</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nimi:</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Ominaisuudet</translation>
    </message>
    <message>
        <source>Place:</source>
        <translation>Sijainti:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Laji:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Tiedosto:</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Mitä tulostetaan</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>How it is printed</source>
        <translation>Miten tulostetaan</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Kopioita:</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopiot</translation>
    </message>
    <message>
        <source>Sort copies</source>
        <translation>Lajittele kopiot</translation>
    </message>
    <message>
        <source>Last page first</source>
        <translation>Viimeinen sivu ensin</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Väri</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Harmaasävyt</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Molemmin puolin</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ei käytössä</translation>
    </message>
    <message>
        <source>Turned over the long side</source>
        <translation>Käännetään pitkän sivun yli</translation>
    </message>
    <message>
        <source>Turned over the short side</source>
        <translation>Käännetään lyhyen sivun yli</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valinnat</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Kaikki sivut</translation>
    </message>
    <message>
        <source>Odd pages</source>
        <translation>Parittomat sivut</translation>
    </message>
    <message>
        <source>Even pages</source>
        <translation>Parilliset sivut</translation>
    </message>
    <message>
        <source>Pages of:</source>
        <translation>Sivut:</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Tämä sivu</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>Valittu osa</translation>
    </message>
    <message>
        <source>Into a file (PDF)</source>
        <translation>Tiedostoon (PDF)</translation>
    </message>
    <message>
        <source>A file here</source>
        <translation>Tiedosto tällä koneella</translation>
    </message>
    <message>
        <source>Write a PDF file</source>
        <translation>Kirjoita PDF-tiedosto</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Etsi kansiosta:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Tiedoston nimi:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Tiedoston laji:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Kansio:</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Valitse</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Siirry takaisin</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Eteenpäin</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Siirry eteenpäin</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>Yläkansio</translation>
    </message>
    <message>
        <source>Go to the folder above</source>
        <translation>Siirry yläkansioon</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Uusi kansio</translation>
    </message>
    <message>
        <source>Make a new folder</source>
        <translation>Tee uusi kansio</translation>
    </message>
    <message>
        <source>Show names alone</source>
        <translation>Näytä vain nimet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Show names with size and day</source>
        <translation>Näytä nimet, koot ja päivät</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>Places one goes to often</source>
        <translation>Usein käytetyt paikat</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Tietokone</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Asema</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Nimeä uudelleen</translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation>Näytä piilotiedostot</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Kansiot</translation>
    </message>
    <message>
        <source>%1 is there already.
Is it to be replaced?</source>
        <translation>%1 on jo olemassa.
Korvataanko se?</translation>
    </message>
    <message>
        <source>%1
There is no such file: look at its name again.</source>
        <translation>%1
Tällaista tiedostoa ei ole: tarkista nimi.</translation>
    </message>
    <message>
        <source>%1
There is no such folder: look at its name again.</source>
        <translation>%1
Tällaista kansiota ei ole: tarkista nimi.</translation>
    </message>
    <message>
        <source>Is “%1” to be deleted?</source>
        <translation>Poistetaanko ”%1”?</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Invoice</source>
        <translation>Lasku</translation>
    </message>
    <message>
        <source>Invoice for services</source>
        <translation>Lasku palveluista</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Hyvityslasku</translation>
    </message>
    <message>
        <source>Pro forma invoice</source>
        <translation>Proformalasku</translation>
    </message>
    <message>
        <source>Draft invoice</source>
        <translation>Laskuluonnos</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>Vahvistamaton</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Laskun numero</translation>
    </message>
    <message>
        <source>Credit note number</source>
        <translation>Hyvityslaskun numero</translation>
    </message>
    <message>
        <source>Pro forma number</source>
        <translation>Proformalaskun numero</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Laskun päivä</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Päiväys</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Eräpäivä</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Maksuehto</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Viitteenne</translation>
    </message>
    <message>
        <source>Period of work</source>
        <translation>Työn aika</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Maksun viite</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Viitenumero</translation>
    </message>
    <message>
        <source>KID</source>
        <translation>KID</translation>
    </message>
    <message>
        <source>RF reference</source>
        <translation>RF-viite</translation>
    </message>
    <message>
        <source>Claim number</source>
        <translation>Saatavan numero</translation>
    </message>
    <message>
        <source>Credits invoice</source>
        <translation>Hyvittää laskun</translation>
    </message>
    <message>
        <source>Original invoice's date</source>
        <translation>Alkuperäisen laskun päivä</translation>
    </message>
    <message>
        <source>Payment details</source>
        <translation>Maksutiedot</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Saaja</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Tilinumero</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Maksettavaa</translation>
    </message>
    <message>
        <source>Total credited</source>
        <translation>Hyvitetään yhteensä</translation>
    </message>
    <message>
        <source>Total with VAT</source>
        <translation>Yhteensä, sis. ALV</translation>
    </message>
    <message>
        <source>Net total</source>
        <translation>Veroton yhteensä</translation>
    </message>
    <message>
        <source>VAT {rate:percent} of {net}</source>
        <translation>ALV {rate:percent} / {net}</translation>
    </message>
    <message>
        <source>Net {currency}</source>
        <translation>Veroton {currency}</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Yksikköhinta</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>ALV</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Työ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>This draft is for checking only. It has no number, and nothing is to be paid by it.</source>
        <translation>Tämä luonnos on vain tarkistettavaksi. Sillä ei ole numeroa, eikä sen perusteella makseta mitään.</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Ei maksettavaa</translation>
    </message>
    <message>
        <source>{amount} is credited against invoice {number}.</source>
        <translation>Laskusta {number} hyvitetään {amount}.</translation>
    </message>
    <message>
        <source>This paper has no ΜΑΡΚ and is not a tax document: the document itself is issued through myDATA or a certified provider.</source>
        <translation>Tässä paperissa ei ole ΜΑΡΚ-tunnusta, eikä se ole verotosite: varsinainen tosite annetaan myDATA-palvelun tai hyväksytyn palveluntarjoajan kautta.</translation>
    </message>
    <message>
        <source>Gjalddagi is the day the amount falls due; eindagi is the last day to pay it without default interest.</source>
        <translation>Gjalddagi on päivä, jona maksu erääntyy; eindagi on viimeinen koroton maksupäivä.</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Hinnasto</translation>
    </message>
    <message>
        <source>valid from {day}</source>
        <translation>voimassa {day} alkaen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Veroton</translation>
    </message>
    <message>
        <source>With VAT {rate:percent}</source>
        <translation>Sis. ALV {rate:percent}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Tarjous</translation>
    </message>
    <message>
        <source>Covered, at no charge</source>
        <translation>Sisältyy ilman eri veloitusta</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Palvelulupauksemme</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Aukioloajat</translation>
    </message>
    <message>
        <source>Decided by us: not part of the published terms.</source>
        <translation>Oma päätöksemme: ei sisälly julkaistuihin ehtoihin.</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Läsnäololista</translation>
    </message>
    <message>
        <source>{day:year}, {start:clock}–{end:clock}</source>
        <translation>{day:year} klo {start:clock}–{end:clock}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Kouluttaja</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Läsnä</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Allekirjoitus</translation>
    </message>
    <message>
        <source>An invoice needs at least one line: add the work it is for.</source>
        <translation>Laskussa on oltava vähintään yksi rivi: lisää työ, jota se koskee.</translation>
    </message>
    <message>
        <source>An issued invoice needs its number and its date: issue it first, or print it as a draft.</source>
        <translation>Vahvistettu lasku tarvitsee numeron ja päivän: vahvista se ensin tai tulosta se luonnoksena.</translation>
    </message>
    <message>
        <source>A credit note needs the number of the invoice it credits.</source>
        <translation>Hyvityslaskussa on oltava hyvitettävän laskun numero.</translation>
    </message>
    <message>
        <source>Line {number} has an amount but no VAT rate.</source>
        <translation>Rivillä {number} on summa mutta ei ALV-kantaa.</translation>
    </message>
    <message>
        <source>{amount} cannot be printed as an amount.</source>
        <translation>Arvoa {amount} ei voi tulostaa summana.</translation>
    </message>
    <message>
        <source>{amount} has more decimals than {currency} has.</source>
        <translation>Summassa {amount} on enemmän desimaaleja kuin valuutassa {currency}.</translation>
    </message>
    <message>
        <source>The figures do not add up: the parts make {parts}, the paper says {whole}.</source>
        <translation>Luvut eivät täsmää: osista tulee {parts}, mutta paperissa lukee {whole}.</translation>
    </message>
    <message>
        <source>The colour {colour} is not written as #RRGGBB, for example #0B6685.</source>
        <translation>Väriä {colour} ei ole kirjoitettu muodossa #RRGGBB, esimerkiksi #0B6685.</translation>
    </message>
    <message>
        <source>The logo is not a picture that can be printed: choose a PNG or JPEG file.</source>
        <translation>Logo ei ole tulostettava kuva: valitse PNG- tai JPEG-tiedosto.</translation>
    </message>
    <message>
        <source>The logo is too large: choose a picture under 4 MB and 16 million pixels.</source>
        <translation>Logo on liian suuri: valitse kuva, joka on alle 4 Mt ja 16 miljoonaa pikseliä.</translation>
    </message>
    <message>
        <source>“{text}” has the character {character} ({name}), which cannot be printed: write it in Latin, Greek or Cyrillic letters.</source>
        <translation>Tekstissä ”{text}” on merkki {character} ({name}), jota ei voi tulostaa: kirjoita se latinalaisin, kreikkalaisin tai kyrillisin kirjaimin.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days net</source>
        <translation><numerusform>{n} päivä netto</numerusform><numerusform>{n} päivää netto</numerusform></translation>
    </message>
    <message>
        <source>Your order number</source>
        <translation>Tilausnumeronne</translation>
    </message>
    <message>
        <source>Place of delivery</source>
        <translation>Toimituspaikka</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Maksaja</translation>
    </message>
    <message>
        <source>VAT {rate:percent} ({category}) of {net}</source>
        <translation>ALV {rate:percent} ({category}) / {net}</translation>
    </message>
    <message>
        <source>VAT in {currency}</source>
        <translation>ALV, {currency}</translation>
    </message>
    <message>
        <source>VAT in {currency} (1 {foreign} = {rate})</source>
        <translation>ALV, {currency} (1 {foreign} = {rate})</translation>
    </message>
    <message>
        <source>Pay by scanning this code in your bank's app.</source>
        <translation>Maksa skannaamalla koodi pankkisi sovelluksessa.</translation>
    </message>
    <message>
        <source>QR code with this payment for a bank's app</source>
        <translation>QR-koodi, jossa tämä maksu on pankin sovellusta varten</translation>
    </message>
    <message>
        <source>Check this document at the tax authority.</source>
        <translation>Tarkista asiakirja veroviranomaiselta.</translation>
    </message>
    <message>
        <source>QR code with the address {address}</source>
        <translation>QR-koodi, jossa on osoite {address}</translation>
    </message>
    <message>
        <source>Barcode of the payment: {digits}</source>
        <translation>Maksun pankkiviivakoodi: {digits}</translation>
    </message>
    <message>
        <source>the place where the work was delivered</source>
        <translation>työn toimituspaikka</translation>
    </message>
    <message>
        <source>the customer's VAT number</source>
        <translation>asiakkaan arvonlisäverotunniste</translation>
    </message>
    <message>
        <source>the reason why no VAT is charged</source>
        <translation>syy siihen, ettei arvonlisäveroa peritä</translation>
    </message>
    <message>
        <source>VAT of {rate:percent} is not a rate of {day:date} in the seller's country ({known}): choose the rate of the day of supply.</source>
        <translation>{rate:percent} ei ollut myyjän maan arvonlisäverokanta {day:date} ({known}): valitse toimituspäivän verokanta.</translation>
    </message>
    <message>
        <source>The IBAN {iban} does not hold: one of its characters is wrong.</source>
        <translation>IBAN-tilinumero {iban} ei pidä paikkaansa: jokin sen merkeistä on väärin.</translation>
    </message>
    <message>
        <source>The reference {reference} does not hold: one of its digits is wrong.</source>
        <translation>Viite {reference} ei pidä paikkaansa: jokin sen numeroista on väärin.</translation>
    </message>
    <message>
        <source>{amount} cannot be paid by a code: it must be from {least} to {most} euros.</source>
        <translation>Summaa {amount} ei voi maksaa koodilla: sen on oltava {least}–{most} euroa.</translation>
    </message>
    <message>
        <source>The VAT rate {rate:percent} does not belong to the VAT category {category}.</source>
        <translation>Arvonlisäverokanta {rate:percent} ei kuulu arvonlisäveroluokkaan {category}.</translation>
    </message>
    <message>
        <source>e-invoices of this country are issued through myDATA or a certified provider</source>
        <translation>tämän maan verkkolaskut lähetetään myDATAn tai sertifioidun palveluntarjoajan kautta</translation>
    </message>
    <message>
        <source>only an issued invoice or credit note is sent as an e-invoice</source>
        <translation>vain annettu lasku tai hyvityslasku lähetetään verkkolaskuna</translation>
    </message>
    <message>
        <source>the desk's address for e-invoices</source>
        <translation>palvelupisteen verkkolaskuosoite</translation>
    </message>
    <message>
        <source>the customer's address for e-invoices, or its registration number</source>
        <translation>asiakkaan verkkolaskuosoite tai Y-tunnus</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Siirto edelliseltä sivulta</translation>
    </message>
    <message>
        <source>Invoice {number} has no e-invoice: its country's network wants none, or the buyer has no address for one.</source>
        <translation>Laskusta {number} ei ole verkkolaskua: maan verkko ei ota sellaista vastaan, tai ostajalla ei ole verkkolaskuosoitetta.</translation>
    </message>
    <message>
        <source>Discount of {percent:percent}</source>
        <translation>Alennus {percent:percent}</translation>
    </message>
</context>
<context>
    <name>promise</name>
    <message>
        <source>Received {at:moment}.</source>
        <translation>Vastaanotettu {at:moment}.</translation>
    </message>
    <message>
        <source>A contract raises the priority of this ticket.</source>
        <translation>Sopimus nostaa tukipyynnön kiireellisyyttä.</translation>
    </message>
    <message>
        <source>With the SLA contract, a ticket of normal priority is treated as high.</source>
        <translation>SLA-sopimuksella normaali tukipyyntö käsitellään kiireellisenä.</translation>
    </message>
    <message>
        <source>The customer is on the Light tier.</source>
        <translation>Asiakkaan palvelutaso on Light.</translation>
    </message>
    <message>
        <source>No tier is recorded for the customer, so Light applies.</source>
        <translation>Asiakkaalle ei ole merkitty palvelutasoa, joten sovelletaan tasoa Light.</translation>
    </message>
    <message>
        <source>The customer is on the Standard tier.</source>
        <translation>Asiakkaan palvelutaso on Standard.</translation>
    </message>
    <message>
        <source>No tier is recorded for the customer, so Standard applies.</source>
        <translation>Asiakkaalle ei ole merkitty palvelutasoa, joten sovelletaan tasoa Standard.</translation>
    </message>
    <message>
        <source>The customer is on the Premium tier.</source>
        <translation>Asiakkaan palvelutaso on Premium.</translation>
    </message>
    <message>
        <source>No tier is recorded for the customer, so Premium applies.</source>
        <translation>Asiakkaalle ei ole merkitty palvelutasoa, joten sovelletaan tasoa Premium.</translation>
    </message>
    <message>
        <source>The aim is the same business day.</source>
        <translation>Tavoite on sama arkipäivä.</translation>
    </message>
    <message>
        <source>The aim is the same business day for what arrives no later than {cut_off:clock}.</source>
        <translation>Tavoite on sama arkipäivä, kun pyyntö saapuu viimeistään klo {cut_off:clock}.</translation>
    </message>
    <message>
        <source>The aim is the first business day after the day of receipt.</source>
        <translation>Tavoite on ensimmäinen arkipäivä vastaanottopäivän jälkeen.</translation>
    </message>
    <message>
        <source>The aim is business day number {n} after the day of receipt.</source>
        <translation>Tavoite on {n}. arkipäivä vastaanottopäivän jälkeen.</translation>
    </message>
    <message>
        <source>The aim is {days} days after the day of receipt: {day:day}.</source>
        <translation>Tavoite on {days} päivää vastaanottopäivän jälkeen: {day:day}.</translation>
    </message>
    <message>
        <source>The aim is to start at once.</source>
        <translation>Tavoite on aloittaa heti.</translation>
    </message>
    <message>
        <source>The undertaking is the same business day.</source>
        <translation>Viimeistään samana arkipäivänä.</translation>
    </message>
    <message>
        <source>The undertaking is the same business day for what arrives no later than {cut_off:clock}.</source>
        <translation>Viimeistään samana arkipäivänä, kun pyyntö saapuu viimeistään klo {cut_off:clock}.</translation>
    </message>
    <message>
        <source>The undertaking is the first business day after the day of receipt.</source>
        <translation>Viimeistään ensimmäisenä arkipäivänä vastaanottopäivän jälkeen.</translation>
    </message>
    <message>
        <source>The undertaking is business day number {n} after the day of receipt.</source>
        <translation>Viimeistään {n}. arkipäivänä vastaanottopäivän jälkeen.</translation>
    </message>
    <message>
        <source>The undertaking is {days} days after the day of receipt: {day:day}.</source>
        <translation>Viimeistään {days} päivää vastaanottopäivän jälkeen: {day:day}.</translation>
    </message>
    <message>
        <source>The undertaking is {minutes} minutes of opening time after the aim.</source>
        <translation>Viimeistään, kun tavoitteesta on kulunut {minutes} minuuttia aukioloaikaa.</translation>
    </message>
    <message>
        <source>The undertaking is {minutes} minutes after the aim, at any hour.</source>
        <translation>Viimeistään {minutes} minuuttia tavoitteen jälkeen, mihin vuorokaudenaikaan tahansa.</translation>
    </message>
    <message>
        <source>It arrived at {at:clock}, after the {cut_off:clock} cut-off, so the next business day counts.</source>
        <translation>Pyyntö saapui klo {at:clock}, määräajan klo {cut_off:clock} jälkeen, joten se siirtyy seuraavalle arkipäivälle.</translation>
    </message>
    <message>
        <source>It arrived just after the {cut_off:clock} cut-off, so the next business day counts.</source>
        <translation>Pyyntö saapui heti määräajan klo {cut_off:clock} jälkeen, joten se siirtyy seuraavalle arkipäivälle.</translation>
    </message>
    <message>
        <source>It arrived after closing time, {close:clock}, so the next business day counts.</source>
        <translation>Pyyntö saapui sulkemisajan klo {close:clock} jälkeen, joten se siirtyy seuraavalle arkipäivälle.</translation>
    </message>
    <message>
        <source>The desk was closed then, so its next opening counts.</source>
        <translation>Asiakaspalvelu oli silloin suljettu, joten aika lasketaan seuraavasta avautumisesta.</translation>
    </message>
    <message>
        <source>{day:day}: the desk has no opening hours on that day.</source>
        <translation>Asiakaspalvelu on suljettu {day:day}.</translation>
    </message>
    <message>
        <source>{day:day}: a public holiday ({name:tr}).</source>
        <translation>Yleinen vapaapäivä {day:day} ({name:tr}).</translation>
    </message>
    <message>
        <source>{day:day}: a holiday of the desk.</source>
        <translation>Asiakaspalvelun vapaapäivä {day:day}.</translation>
    </message>
    <message>
        <source>{day:day}: a half-day holiday ({name:tr}), the desk closes at {close:clock}.</source>
        <translation>Puolikas vapaapäivä {day:day} ({name:tr}), asiakaspalvelu sulkeutuu klo {close:clock}.</translation>
    </message>
    <message>
        <source>The desk is closed {first:short}–{last:short} ({name:tr}).</source>
        <translation>Asiakaspalvelu on suljettu {first:short}–{last:short} ({name:tr}).</translation>
    </message>
    <message>
        <source>So the last business day before it counts: {day:day}.</source>
        <translation>Siksi määräaika täyttyy sitä edeltävänä arkipäivänä, {day:day}.</translation>
    </message>
    <message>
        <source>The undertaking is never earlier than the aim.</source>
        <translation>Aikalupaus ei ole koskaan tavoitetta aikaisempi.</translation>
    </message>
    <message>
        <source>The reply is never later than the published term for solving it: {after:moment}.</source>
        <translation>Vastaus tulee viimeistään julkaistussa ratkaisuajassa: {after:moment}.</translation>
    </message>
    <message>
        <source>It arrived outside opening hours; the start rests on the on-call duty.</source>
        <translation>Pyyntö saapui toimistoajan ulkopuolella; työn aloittaa päivystys.</translation>
    </message>
    <message>
        <source>On-call duty covers this ticket at all hours.</source>
        <translation>Päivystys kattaa tämän tukipyynnön ympäri vuorokauden.</translation>
    </message>
    <message>
        <source>It goes into the next release of the system, which may be postponed; no time is promised.</source>
        <translation>Korjaus tulee järjestelmän seuraavaan versioon, joka voi siirtyä; ajankohtaa ei luvata.</translation>
    </message>
    <message>
        <source>No time is promised for handling it until a date is agreed with the customer.</source>
        <translation>Käsittelyn ajankohtaa ei luvata, ennen kuin asiakkaan kanssa on sovittu päivä.</translation>
    </message>
    <message>
        <source>Agreed with the customer: {day:day}, by closing time at {at:clock}.</source>
        <translation>Sovittu asiakkaan kanssa: {day:day}, sulkemisaikaan klo {at:clock} mennessä.</translation>
    </message>
    <message>
        <source>Agreed with the customer: {day:day} at {at:clock}.</source>
        <translation>Sovittu asiakkaan kanssa: {day:day} klo {at:clock}.</translation>
    </message>
    <message>
        <source>The agreed date takes the place of the goal for solving it.</source>
        <translation>Sovittu päivä korvaa ratkaisutavoitteen.</translation>
    </message>
    <message>
        <source>The agreed date takes the place of the next release.</source>
        <translation>Sovittu päivä korvaa seuraavan version.</translation>
    </message>
    <message>
        <source>The clock stood still while we waited for the customer, from {begin:moment} to {end:moment}.</source>
        <translation>Aika ei kulunut, kun odotimme asiakasta: odotus alkoi {begin:moment} ja päättyi {end:moment}.</translation>
    </message>
    <message>
        <source>We have waited for the customer since {begin:moment}; the clock stands still until the answer comes.</source>
        <translation>Odotamme asiakasta: odotus alkoi {begin:moment}, eikä aika kulu ennen vastausta.</translation>
    </message>
    <message>
        <source>Reply by {at:moment}.</source>
        <translation>Vastaus viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the reply: {at:moment}.</source>
        <translation>Vastauksen tavoite: {at:moment}.</translation>
    </message>
    <message>
        <source>Reply at the latest: {at:moment}.</source>
        <translation>Vastaamme viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>Call back by {at:moment}.</source>
        <translation>Soitto takaisin viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the call back: {at:moment}.</source>
        <translation>Takaisinsoiton tavoite: {at:moment}.</translation>
    </message>
    <message>
        <source>Call back at the latest: {at:moment}.</source>
        <translation>Soitamme takaisin viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>Work starts by {at:moment}.</source>
        <translation>Työ alkaa viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the start of work: {at:moment}.</source>
        <translation>Työn aloituksen tavoite: {at:moment}.</translation>
    </message>
    <message>
        <source>Work starts at the latest: {at:moment}.</source>
        <translation>Aloitamme työn viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>Solved by {at:moment}.</source>
        <translation>Ratkaistu viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for the solution: {at:moment}.</source>
        <translation>Ratkaisun tavoite: {at:moment}.</translation>
    </message>
    <message>
        <source>Solved at the latest: {at:moment}.</source>
        <translation>Ratkaisemme viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>News of progress by {at:moment}.</source>
        <translation>Tieto etenemisestä viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>Aim for news of progress: {at:moment}.</source>
        <translation>Väliaikatiedon tavoite: {at:moment}.</translation>
    </message>
    <message>
        <source>News of progress at the latest: {at:moment}.</source>
        <translation>Kerromme etenemisestä viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>An assumption to check: “at once” is undertaken within 15 minutes.</source>
        <translation>Tarkistettava oletus: ”heti” tarkoittaa 15 minuutin kuluessa.</translation>
    </message>
    <message>
        <source>An assumption to check: the customer hears of progress by the fifth business day after the last message.</source>
        <translation>Tarkistettava oletus: asiakas kuulee etenemisestä viidentenä arkipäivänä viimeisestä viestistä.</translation>
    </message>
    <message>
        <source>An assumption to check: the published promise names no opening hours; 9 to 16 on weekdays is used.</source>
        <translation>Tarkistettava oletus: julkaistu lupaus ei mainitse aukioloaikoja; käytössä on arkisin klo 9–16.</translation>
    </message>
    <message>
        <source>An assumption to check: critical support outside opening hours starts on receipt; no time is published.</source>
        <translation>Tarkistettava oletus: kriittinen tuki toimistoajan ulkopuolella alkaa vastaanotosta; aikaa ei ole julkaistu.</translation>
    </message>
    <message>
        <source>An assumption to check: the lunch break is from 11:00 to 11:30.</source>
        <translation>Tarkistettava oletus: lounastauko on klo 11.00–11.30.</translation>
    </message>
    <message>
        <source>An assumption to check: the two weeks closed in July are ISO weeks 29 and 30.</source>
        <translation>Tarkistettava oletus: kaksi suljettua viikkoa heinäkuussa ovat viikot 29 ja 30.</translation>
    </message>
    <message>
        <source>An assumption to check: the days closed after Christmas are 27 to 31 December.</source>
        <translation>Tarkistettava oletus: joulun jälkeen suljetut päivät ovat 27.–31. joulukuuta.</translation>
    </message>
    <message>
        <source>An assumption to check: ordinary working hours for faults are 8 to 16 on weekdays, without closures.</source>
        <translation>Tarkistettava oletus: tavallinen työaika vikojen korjaamiseen on arkisin klo 8–16 ilman sulkuaikoja.</translation>
    </message>
    <message>
        <source>An assumption to check: what is no fault runs on the support hours.</source>
        <translation>Tarkistettava oletus: muut kuin viat noudattavat tuen aukioloaikoja.</translation>
    </message>
    <message>
        <source>An assumption to check: a date agreed with the customer is when it is solved.</source>
        <translation>Tarkistettava oletus: asiakkaan kanssa sovittu päivä on ratkaisupäivä.</translation>
    </message>
    <message>
        <source>An assumption to check: “reasonable time” before management is told is 4 opening hours for critical faults and 16 for serious ones.</source>
        <translation>Tarkistettava oletus: ”kohtuullinen aika” ennen johdolle ilmoittamista on kriittisissä vioissa 4 ja vakavissa 16 aukiolotuntia.</translation>
    </message>
    <message>
        <source>An assumption to check: the published goal of three to four days is read as aim on the third, latest on the fourth.</source>
        <translation>Tarkistettava oletus: julkaistu kolmen–neljän päivän tavoite luetaan niin, että tavoite on kolmas ja viimeistään neljäs päivä.</translation>
    </message>
    <message>
        <source>An assumption to check: the lower bound of the tier's window is the aim, the upper one the undertaking.</source>
        <translation>Tarkistettava oletus: palvelutason aikaikkunan alaraja on tavoite ja yläraja aikalupaus.</translation>
    </message>
    <message>
        <source>An assumption to check: a critical ticket is taken up at once within opening hours.</source>
        <translation>Tarkistettava oletus: kriittinen tukipyyntö otetaan heti työn alle aukioloaikana.</translation>
    </message>
    <message>
        <source>The service stops</source>
        <translation>Palvelu pysähtyy</translation>
    </message>
    <message>
        <source>Data is lost</source>
        <translation>Tietoja katoaa</translation>
    </message>
    <message>
        <source>A function critical to the customer is missing or fails</source>
        <translation>Asiakkaalle kriittinen toiminto puuttuu tai ei toimi</translation>
    </message>
    <message>
        <source>The documentation is so incomplete or misleading that the service or essential parts of it cannot be used</source>
        <translation>Ohjeet ovat niin puutteelliset tai harhaanjohtavat, ettei palvelua tai sen olennaisia osia voi käyttää</translation>
    </message>
    <message>
        <source>An important function fails, and working round it costs time and resources</source>
        <translation>Tärkeä toiminto ei toimi, ja sen kiertäminen vie aikaa ja resursseja</translation>
    </message>
    <message>
        <source>The documentation is so incomplete or misleading that an important function cannot be used</source>
        <translation>Ohjeet ovat niin puutteelliset tai harhaanjohtavat, ettei tärkeää toimintoa voi käyttää</translation>
    </message>
    <message>
        <source>Single functions fail, but are easily worked round</source>
        <translation>Yksittäisiä toimintoja ei toimi, mutta ne on helppo kiertää</translation>
    </message>
    <message>
        <source>The documentation is incomplete or imprecise</source>
        <translation>Ohjeet ovat puutteelliset tai epätarkat</translation>
    </message>
    <message>
        <source>New Year's Day</source>
        <translation>Uudenvuodenpäivä</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Loppiainen</translation>
    </message>
    <message>
        <source>Green Monday</source>
        <translation>Kreikan puhdas maanantai</translation>
    </message>
    <message>
        <source>Greek Independence Day</source>
        <translation>Kreikan itsenäisyyspäivä, 25. maaliskuuta</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Kiirastorstai</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Pitkäperjantai</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Pääsiäispäivä</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Toinen pääsiäispäivä</translation>
    </message>
    <message>
        <source>First Day of Summer</source>
        <translation>Islannin kesän ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Työn päivä</translation>
    </message>
    <message>
        <source>Labor Day (observed)</source>
        <translation>Työn päivä, siirretty</translation>
    </message>
    <message>
        <source>May Day</source>
        <translation>Vappu</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Norjan perustuslain päivä</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Helatorstai</translation>
    </message>
    <message>
        <source>Pentecost</source>
        <translation>Helluntaipäivä</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Toinen helluntaipäivä</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Islannin kansallispäivä, 17. kesäkuuta</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>Juhannusaatto</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>Juhannuspäivä</translation>
    </message>
    <message>
        <source>Commerce Day</source>
        <translation>Islannin kauppiaiden vapaapäivä</translation>
    </message>
    <message>
        <source>Dormition of the Mother of God</source>
        <translation>Neitsyt Marian kuolonuneen nukkuminen, 15. elokuuta</translation>
    </message>
    <message>
        <source>Ohi Day</source>
        <translation>Kreikan Ohi-päivä, 28. lokakuuta</translation>
    </message>
    <message>
        <source>All Saints' Day</source>
        <translation>Pyhäinpäivä</translation>
    </message>
    <message>
        <source>Finnish Independence Day</source>
        <translation>Itsenäisyyspäivä</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Jouluaatto</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Joulupäivä</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Tapaninpäivä</translation>
    </message>
    <message>
        <source>Glorifying Mother of God</source>
        <translation>Kreikan toinen joulupäivä</translation>
    </message>
    <message>
        <source>New Year's Eve</source>
        <translation>Uudenvuodenaatto</translation>
    </message>
    <message>
        <source>Summer holiday</source>
        <translation>Kesäloma</translation>
    </message>
    <message>
        <source>Between Christmas and New Year</source>
        <translation>Joulun ja uudenvuoden välinen aika</translation>
    </message>
    <message>
        <source>A reply the same day until 14:00, call-backs the same day, and emergencies at any hour.</source>
        <translation>Vastaus samana päivänä klo 14.00 saakka, takaisinsoitto samana päivänä ja hätätapaukset ympäri vuorokauden.</translation>
    </message>
    <message>
        <source>Support is part of the product; with a service agreement, cases are solved the same business day.</source>
        <translation>Tuki sisältyy tuotteeseen; palvelusopimuksella tavoitteena on ratkaisu samana arkipäivänä.</translation>
    </message>
    <message>
        <source>Work starts the same day and no later than the next business day; faults go by three classes.</source>
        <translation>Työ alkaa samana päivänä ja viimeistään seuraavana arkipäivänä; viat jaetaan kolmeen luokkaan.</translation>
    </message>
    <message>
        <source>A reply in three to four business days, first priority the same business day, second in a week; SLA contracts go further.</source>
        <translation>Vastaus kolmessa–neljässä arkipäivässä, kiireelliset samana arkipäivänä, muut viikossa; SLA-sopimukset menevät pidemmälle.</translation>
    </message>
    <message>
        <source>A reply within one business day; ordered work in a window set by the tier: Light, Standard or Premium.</source>
        <translation>Vastaus yhdessä arkipäivässä; tilattu työ palvelutason mukaisessa ajassa: Light, Standard tai Premium.</translation>
    </message>
    <message>
        <source>{field}: the calendar never opens; give it opening hours on some day.</source>
        <translation>{field}: kalenteri ei aukea koskaan; anna aukioloaika jollekin päivälle.</translation>
    </message>
    <message>
        <source>Opening time is known from {first:date} to {last:date}; this reaches beyond.</source>
        <translation>Aukioloajat tunnetaan ajalta {first:date}–{last:date}; tämä ulottuu sen ulkopuolelle.</translation>
    </message>
    <message>
        <source>Opening time to add must not be negative.</source>
        <translation>Lisättävä aukioloaika ei saa olla negatiivinen.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a time zone; use a name such as Atlantic/Reykjavik.</source>
        <translation>{field}: ”{given}” ei ole aikavyöhyke; käytä nimeä kuten Atlantic/Reykjavik.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a time of day; write it as 09:00, or 24:00 for the day's end.</source>
        <translation>{field}: ”{given}” ei ole kellonaika; kirjoita 09:00, tai 24:00 vuorokauden lopuksi.</translation>
    </message>
    <message>
        <source>{field} must be a list of pairs: opening and closing time.</source>
        <translation>{field}: anna luettelo pareja, avaamisaika ja sulkemisaika.</translation>
    </message>
    <message>
        <source>{field} must be a pair: opening and closing time.</source>
        <translation>{field}: anna pari, avaamisaika ja sulkemisaika.</translation>
    </message>
    <message>
        <source>{field} ends before it starts; give the opening time first.</source>
        <translation>{field} päättyy ennen alkuaan; anna avaamisaika ensin.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a day of the week; use one of {choices}.</source>
        <translation>{field}: ”{given}” ei ole viikonpäivä; käytä jotakin näistä: {choices}.</translation>
    </message>
    <message>
        <source>{field}: the intervals overlap; make them one, or let each end before the next begins.</source>
        <translation>{field}: aikavälit menevät päällekkäin; yhdistä ne tai päätä kukin ennen seuraavan alkua.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a day of the year; write it as 12-24.</source>
        <translation>{field}: ”{given}” ei ole vuoden päivä; kirjoita se muodossa 12-24.</translation>
    </message>
    <message>
        <source>The public holidays are known from {first} to {last}.</source>
        <translation>Yleiset vapaapäivät tunnetaan vuosilta {first}–{last}.</translation>
    </message>
    <message>
        <source>The public holidays of the country “{country}” are not known.</source>
        <translation>Maan ”{country}” yleisiä vapaapäiviä ei tunneta.</translation>
    </message>
    <message>
        <source>{field} must be there, a text in quotes.</source>
        <translation>{field} puuttuu; anna teksti lainausmerkeissä.</translation>
    </message>
    <message>
        <source>{field} must be a list of texts.</source>
        <translation>{field}: anna luettelo tekstejä.</translation>
    </message>
    <message>
        <source>{field} must be a whole number of at least {least}.</source>
        <translation>{field}: anna kokonaisluku, vähintään {least}.</translation>
    </message>
    <message>
        <source>{field} must be true or false.</source>
        <translation>{field}: anna true tai false.</translation>
    </message>
    <message>
        <source>{field} must be a table.</source>
        <translation>{field}: anna taulukko.</translation>
    </message>
    <message>
        <source>{field} must be a list of tables.</source>
        <translation>{field}: anna luettelo taulukoita.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is unknown; use one of {choices}.</source>
        <translation>{field}: ”{given}” on tuntematon; käytä jotakin näistä: {choices}.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not a date; write it as 2026-04-23.</source>
        <translation>{field}: ”{given}” ei ole päivämäärä; kirjoita se muodossa 2026-04-23.</translation>
    </message>
    <message>
        <source>{field} is not known here; known are {choices}.</source>
        <translation>{field} on tässä tuntematon; tunnettuja ovat {choices}.</translation>
    </message>
    <message>
        <source>{field} must have at least one calendar.</source>
        <translation>{field}: anna vähintään yksi kalenteri.</translation>
    </message>
    <message>
        <source>{field} must be a percentage in quotes, such as "25.5".</source>
        <translation>{field}: anna prosenttiluku lainausmerkeissä, kuten "25.5".</translation>
    </message>
    <message>
        <source>{field} must be a list of week numbers from 1 to 53.</source>
        <translation>{field}: anna luettelo viikkonumeroita väliltä 1–53.</translation>
    </message>
    <message>
        <source>{field} must be a pair: the first and the last day.</source>
        <translation>{field}: anna pari, ensimmäinen ja viimeinen päivä.</translation>
    </message>
    <message>
        <source>{field} ends before it starts; give the first day first.</source>
        <translation>{field} päättyy ennen alkuaan; anna ensimmäinen päivä ensin.</translation>
    </message>
    <message>
        <source>{field}: {day:date} is before the day the request was received; agree on that day or a later one.</source>
        <translation>{field}: {day:date} on ennen pyynnön vastaanottopäivää; sopikaa siitä päivästä tai myöhemmästä.</translation>
    </message>
    <message>
        <source>{field}: the desk is closed on {day:date}; agree on a business day.</source>
        <translation>{field}: {day:date} on suljettu päivä; sopikaa arkipäivästä.</translation>
    </message>
    <message>
        <source>This reaches beyond the years the calendar knows.</source>
        <translation>Tämä ulottuu kalenterin tuntemien vuosien ulkopuolelle.</translation>
    </message>
    <message>
        <source>{field}: “{given}” is not an instant; write ISO 8601 with an offset, such as 2026-04-23T14:05:00+02:00.</source>
        <translation>{field}: ”{given}” ei ole ajanhetki; kirjoita ISO 8601 aikaerolla, kuten 2026-04-23T14:05:00+02:00.</translation>
    </message>
    <message>
        <source>{file} must hold a JSON list of cases.</source>
        <translation>{file}: anna JSON-luettelo tapauksia.</translation>
    </message>
    <message>
        <source>{field}: “{given}” has no offset; add Z or an offset such as +02:00.</source>
        <translation>{field}: ajasta ”{given}” puuttuu aikaero; lisää Z tai aikaero kuten +02:00.</translation>
    </message>
    <message>
        <source>{field}: years from {first} to {last} are counted.</source>
        <translation>{field}: laskettavissa ovat vuodet {first}–{last}.</translation>
    </message>
    <message>
        <source>Each case is an object in braces, with the fields of the question.</source>
        <translation>Jokainen tapaus on aaltosulkeissa oleva olio, jossa ovat kysymyksen kentät.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {why}.</source>
        <translation>Tiedostoa {file} ei voi lukea: {why}.</translation>
    </message>
    <message>
        <source>{file} is not JSON in UTF-8: {why}.</source>
        <translation>{file} ei ole UTF-8-muotoista JSONia: {why}.</translation>
    </message>
    <message>
        <source>{field} must be an object in braces.</source>
        <translation>{field}: anna olio aaltosulkeissa.</translation>
    </message>
    <message>
        <source>{field} must be a list in square brackets.</source>
        <translation>{field}: anna luettelo hakasulkeissa.</translation>
    </message>
    <message>
        <source>{field} must be text in quotes.</source>
        <translation>{field}: anna teksti lainausmerkeissä.</translation>
    </message>
    <message>
        <source>{field} must be a whole number.</source>
        <translation>{field}: anna kokonaisluku.</translation>
    </message>
    <message>
        <source>{field} must be a number.</source>
        <translation>{field}: anna luku.</translation>
    </message>
    <message>
        <source>{field} must be at least {least}.</source>
        <translation>{field}: vähintään {least}.</translation>
    </message>
    <message>
        <source>{field} must be at most {most}.</source>
        <translation>{field}: enintään {most}.</translation>
    </message>
    <message>
        <source>{field} must be a pair: from and to.</source>
        <translation>{field}: anna pari, alku ja loppu.</translation>
    </message>
    <message>
        <source>{field} ends before it starts; give the earlier instant first.</source>
        <translation>{field} päättyy ennen alkuaan; anna aikaisempi ajanhetki ensin.</translation>
    </message>
    <message>
        <source>{field} must not be negative.</source>
        <translation>{field} ei saa olla negatiivinen.</translation>
    </message>
    <message>
        <source>{field} has no end; give the instant at which the pause ended.</source>
        <translation>{field}: loppu puuttuu; anna ajanhetki, jolloin tauko päättyi.</translation>
    </message>
    <message>
        <source>Give either seconds to add or an end to count to, one of the two.</source>
        <translation>Anna joko seconds lisättäväksi tai end, johon asti lasketaan, toinen näistä.</translation>
    </message>
    <message>
        <source>{field} is missing; use one of {choices}.</source>
        <translation>{field} puuttuu; käytä jotakin näistä: {choices}.</translation>
    </message>
    <message>
        <source>{field} is missing; write it as {example}.</source>
        <translation>{field} puuttuu; kirjoita se muodossa {example}.</translation>
    </message>
    <message>
        <source>The case is nested too deeply; give each field its plain value.</source>
        <translation>Tapaus on liian syvästi sisäkkäinen; anna kullekin kentälle yksinkertainen arvo.</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Owner</source>
        <translation>Hoitaja</translation>
    </message>
    <message>
        <source>Give the tickets to somebody</source>
        <translation>Anna tukipyynnöt jonkun hoidettavaksi</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Vaihda laji</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Kiireellisyys</translation>
    </message>
    <message>
        <source>Change the priority</source>
        <translation>Vaihda kiireellisyys</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Change the cause</source>
        <translation>Vaihda syy</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Taso</translation>
    </message>
    <message>
        <source>Change the level</source>
        <translation>Vaihda taso</translation>
    </message>
    <message>
        <source>Change the work</source>
        <translation>Vaihda työ</translation>
    </message>
    <message>
        <source>Show this view of the queue</source>
        <translation>Näytä tämä jonon näkymä</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Uusi tukipyyntö</translation>
    </message>
    <message>
        <source>Open a new ticket</source>
        <translation>Avaa uusi tukipyyntö</translation>
    </message>
    <message>
        <source>Search tickets</source>
        <translation>Hae tukipyynnöistä</translation>
    </message>
    <message>
        <source>Search by number and words</source>
        <translation>Hae numerolla ja sanoilla</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Ota</translation>
    </message>
    <message>
        <source>Make the tickets mine</source>
        <translation>Ota tukipyynnöt itselle</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>Write to the customer</source>
        <translation>Kirjoita asiakkaalle</translation>
    </message>
    <message>
        <source>Write a note only the desk sees</source>
        <translation>Kirjoita muistiinpano, jonka vain me näemme</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Odota</translation>
    </message>
    <message>
        <source>Wait for the customer; the clock stands still</source>
        <translation>Odota asiakasta; kello pysähtyy</translation>
    </message>
    <message>
        <source>Set going</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>The customer answered: the clock runs again</source>
        <translation>Asiakas vastasi: kello käy taas</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Nosta</translation>
    </message>
    <message>
        <source>Lift to the next level, then to management</source>
        <translation>Nosta seuraavalle tasolle, sitten johdolle</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Sovi</translation>
    </message>
    <message>
        <source>Agree on a date with the customer</source>
        <translation>Sovi päivä asiakkaan kanssa</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Kustannusarvio</translation>
    </message>
    <message>
        <source>Record an estimate and whether the customer was told</source>
        <translation>Kirjaa arvio ja se, onko asiakkaalle kerrottu</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Ratkaise</translation>
    </message>
    <message>
        <source>Mark as resolved; once more takes it up again</source>
        <translation>Merkitse ratkaistuksi; uudelleen avaa taas</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Take resolved tickets up again</source>
        <translation>Ota ratkaistut tukipyynnöt uudelleen käsittelyyn</translation>
    </message>
    <message>
        <source>{who} handed the ticket to {name}</source>
        <translation>{who} siirsi tukipyynnön: uusi hoitaja on {name}</translation>
    </message>
    <message>
        <source>{who} agreed on {day:day} with the customer</source>
        <translation>{who} sopi asiakkaan kanssa päivästä {day:day}</translation>
    </message>
    <message>
        <source>{who} changed the estimate</source>
        <translation>{who} muutti kustannusarviota</translation>
    </message>
    <message>
        <source>{field:tr}: {before} → {after}</source>
        <translation>{field:tr}: {before} → {after}</translation>
    </message>
    <message>
        <source>{who} opened the ticket</source>
        <translation>{who} avasi tukipyynnön</translation>
    </message>
    <message>
        <source>{who} waits for the customer; the clock stands still</source>
        <translation>{who} odottaa asiakasta; kello on pysähdyksissä</translation>
    </message>
    <message>
        <source>{who} set the clock going again</source>
        <translation>{who} käynnisti kellon uudelleen</translation>
    </message>
    <message>
        <source>{who} resolved the ticket</source>
        <translation>{who} ratkaisi tukipyynnön</translation>
    </message>
    <message>
        <source>{who} reopened the ticket</source>
        <translation>{who} avasi tukipyynnön uudelleen</translation>
    </message>
    <message>
        <source>{who} let go of the ticket</source>
        <translation>{who} vapautti tukipyynnön</translation>
    </message>
    <message>
        <source>{who} took the ticket</source>
        <translation>{who} otti tukipyynnön</translation>
    </message>
    <message>
        <source>{who} took back the agreed date</source>
        <translation>{who} perui sovitun päivän</translation>
    </message>
    <message>
        <source>{who} recorded that the estimate is approved</source>
        <translation>{who} kirjasi kustannusarvion hyväksytyksi</translation>
    </message>
    <message>
        <source>{who} recorded an estimate of {hours:number} h</source>
        <translation>{who} kirjasi työmääräarvion {hours:number} h</translation>
    </message>
    <message>
        <source>{who} told the customer the hours</source>
        <translation>{who} kertoi tuntimäärän asiakkaalle</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Asiakaspalvelu</translation>
    </message>
    <message>
        <source>{who} took the ticket to management</source>
        <translation>{who} vei tukipyynnön johdolle</translation>
    </message>
    <message>
        <source>{who} lifted the ticket to level {level}</source>
        <translation>{who} nosti tukipyynnön tasolle {level}</translation>
    </message>
    <message>
        <source>{who} changed the ticket</source>
        <translation>{who} muutti tukipyyntöä</translation>
    </message>
    <message>
        <source>Subject: {text}</source>
        <translation>Aihe: {text}</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Lupaus</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nro</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tullut</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>With management</source>
        <translation>Johdolla</translation>
    </message>
    <message>
        <source>Estimate of the work</source>
        <translation>Arvio työstä</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tunnit</translation>
    </message>
    <message>
        <source>The customer has been told the hours</source>
        <translation>Tuntimäärä on kerrottu asiakkaalle</translation>
    </message>
    <message>
        <source>Record the estimate</source>
        <translation>Kirjaa arvio</translation>
    </message>
    <message>
        <source>Write hours as a number, such as 2 or 1.5.</source>
        <translation>Kirjoita tunnit lukuna, esimerkiksi 2 tai 1,5.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ei kukaan</translation>
    </message>
    <message>
        <source>What does the fault do?</source>
        <translation>Mitä vika aiheuttaa?</translation>
    </message>
    <message>
        <source>Customer or contact</source>
        <translation>Asiakas tai yhteyshenkilö</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Mistä on kyse</translation>
    </message>
    <message>
        <source>Name, company or phone number</source>
        <translation>Nimi, yritys tai puhelinnumero</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Löytyneet asiakkaat</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Avaa tukipyyntö</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Minä</translation>
    </message>
    <message>
        <source>Choose the customer first.</source>
        <translation>Valitse ensin asiakas.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Kirjoita ensin jotain.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Lisää toimintoja</translation>
    </message>
    <message>
        <source>Reply | {time}</source>
        <translation>Vastaus | {time}</translation>
    </message>
    <message>
        <source>Call back | {time}</source>
        <translation>Soitto | {time}</translation>
    </message>
    <message>
        <source>Start | {time}</source>
        <translation>Aloitus | {time}</translation>
    </message>
    <message>
        <source>Solve | {time}</source>
        <translation>Ratkaisu | {time}</translation>
    </message>
    <message>
        <source>Update | {time}</source>
        <translation>Väliaika | {time}</translation>
    </message>
    <message>
        <source>Planned | {time}</source>
        <translation>Sovittu | {time}</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>vastaus</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>takaisinsoitto</translation>
    </message>
    <message>
        <source>start of work</source>
        <translation>työn aloitus</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>ratkaisu</translation>
    </message>
    <message>
        <source>news of progress</source>
        <translation>tieto etenemisestä</translation>
    </message>
    <message>
        <source>agreed date</source>
        <translation>sovittu päivä</translation>
    </message>
    <message>
        <source>Held | approval</source>
        <translation>Laskutus odottaa | lupaa</translation>
    </message>
    <message>
        <source>Held | estimate</source>
        <translation>Laskutus odottaa | arviota</translation>
    </message>
    <message>
        <source>Held | notice</source>
        <translation>Laskutus odottaa | tietoa</translation>
    </message>
    <message>
        <source>Held | decision</source>
        <translation>Laskutus odottaa | päätöstä</translation>
    </message>
    <message>
        <source>Held | price</source>
        <translation>Laskutus odottaa | hintaa</translation>
    </message>
    <message>
        <source>Promise: held until somebody who may order the work approves it</source>
        <translation>Lupaus: laskutus odottaa sovitun yhteyshenkilön lupaa</translation>
    </message>
    <message>
        <source>Promise: held until an estimate is approved</source>
        <translation>Lupaus: laskutus odottaa kustannusarvion hyväksymistä</translation>
    </message>
    <message>
        <source>Promise: held until the customer is told the hours</source>
        <translation>Lupaus: laskutus odottaa, että tunnit kerrotaan asiakkaalle</translation>
    </message>
    <message>
        <source>Promise: held until it is decided whether the work is charged</source>
        <translation>Lupaus: laskutus odottaa päätöstä työn veloittamisesta</translation>
    </message>
    <message>
        <source>Promise: held until a price is set</source>
        <translation>Lupaus: laskutus odottaa hinnan sopimista</translation>
    </message>
    <message>
        <source>Reply by {at}</source>
        <translation>Vastaus viimeistään {at}</translation>
    </message>
    <message>
        <source>Call back by {at}</source>
        <translation>Soitto viimeistään {at}</translation>
    </message>
    <message>
        <source>Start by {at}</source>
        <translation>Aloitus viimeistään {at}</translation>
    </message>
    <message>
        <source>Solve by {at}</source>
        <translation>Ratkaisu viimeistään {at}</translation>
    </message>
    <message>
        <source>Update by {at}</source>
        <translation>Väliaikatieto viimeistään {at}</translation>
    </message>
    <message>
        <source>Planned for {at}</source>
        <translation>Sovittu: {at}</translation>
    </message>
    <message>
        <source>Reply by {day} {at:clock}</source>
        <translation>Vastaus viim. {day} {at:clock}</translation>
    </message>
    <message>
        <source>Call back by {day} {at:clock}</source>
        <translation>Soitto viim. {day} {at:clock}</translation>
    </message>
    <message>
        <source>Start by {day} {at:clock}</source>
        <translation>Aloitus viim. {day} {at:clock}</translation>
    </message>
    <message>
        <source>Solve by {day} {at:clock}</source>
        <translation>Ratkaisu viim. {day} {at:clock}</translation>
    </message>
    <message>
        <source>Update by {day} {at:clock}</source>
        <translation>Väliaikatieto viim. {day} {at:clock}</translation>
    </message>
    <message>
        <source>Planned for {day} {at:clock}</source>
        <translation>Sovittu {day} {at:clock}</translation>
    </message>
    <message>
        <source>Promise: goes into the next release</source>
        <translation>Lupaus: tulee seuraavaan versioon</translation>
    </message>
    <message>
        <source>Promise: none</source>
        <translation>Lupaus: ei ole</translation>
    </message>
    <message>
        <source>Next release</source>
        <translation>Seuraava versio</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>Ei lupausta</translation>
    </message>
    <message>
        <source>Promise: {name}, due {at:moment}</source>
        <translation>Lupaus: {name}, {at:moment}</translation>
    </message>
    <message>
        <source>Promise: waiting for the customer since {day:day}</source>
        <translation>Lupaus: odottaa asiakasta, alkaen {day:day}</translation>
    </message>
    <message>
        <source>Promise: {name}, aim passed, to be kept by {at:moment}</source>
        <translation>Lupaus: {name}, tavoite ohi, viimeistään {at:moment}</translation>
    </message>
    <message>
        <source>Promise: none, the ticket is resolved</source>
        <translation>Lupaus: ei ole, tukipyyntö on ratkaistu</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Ratkaistu</translation>
    </message>
    <message numerus="yes">
        <source>Promise: breached {n} minutes ago</source>
        <translation><numerusform>Lupaus: myöhästyi {n} minuutti sitten</numerusform><numerusform>Lupaus: myöhästyi {n} minuuttia sitten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Promise: breached {n} hours ago</source>
        <translation><numerusform>Lupaus: myöhästyi {n} tunti sitten</numerusform><numerusform>Lupaus: myöhästyi {n} tuntia sitten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Promise: breached {n} days ago</source>
        <translation><numerusform>Lupaus: myöhästyi {n} päivä sitten</numerusform><numerusform>Lupaus: myöhästyi {n} päivää sitten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Promise: {name}, due in {n} minutes</source>
        <translation><numerusform>Lupaus: {name}, {n} minuutin kuluttua</numerusform><numerusform>Lupaus: {name}, {n} minuutin kuluttua</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Promise: {name}, due in {n} hours</source>
        <translation><numerusform>Lupaus: {name}, {n} tunnin kuluttua</numerusform><numerusform>Lupaus: {name}, {n} tunnin kuluttua</numerusform></translation>
    </message>
    <message>
        <source>Breached | {time}</source>
        <translation>Myöhässä | {time}</translation>
    </message>
    <message>
        <source>Waiting | {time}</source>
        <translation>Odottaa | {time}</translation>
    </message>
    <message>
        <source>Aim passed | {time}</source>
        <translation>Tavoite ohi | {time}</translation>
    </message>
    <message>
        <source>Breached | {time} ago</source>
        <translation>Myöhässä | {time}</translation>
    </message>
    <message>
        <source>Aim passed | {time} left</source>
        <translation>Tavoite ohi | {time} jäljellä</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} jäljellä</translation>
    </message>
    <message>
        <source>Promise: {name}, aim passed</source>
        <translation>Lupaus: {name}, tavoite ohi</translation>
    </message>
    <message>
        <source>Aim passed</source>
        <translation>Tavoite ohi</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} assumptions</source>
        <translation><numerusform>Näytä {n} oletus</numerusform><numerusform>Näytä {n} oletusta</numerusform></translation>
    </message>
    <message>
        <source>Hide the assumptions</source>
        <translation>Piilota oletukset</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Edellinen kuukausi</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Seuraava kuukausi</translation>
    </message>
    <message>
        <source>Take the date back</source>
        <translation>Peru päivä</translation>
    </message>
    <message>
        <source>Agree on {day:short}</source>
        <translation>Sovi {day:short}</translation>
    </message>
    <message>
        <source>{state}: {hours:number} h</source>
        <translation>{state}: {hours:number} h</translation>
    </message>
    <message>
        <source>Found in all tickets</source>
        <translation>Löytyi kaikista tukipyynnöistä</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Valitse sarakkeet</translation>
    </message>
    <message>
        <source>yesterday {at:clock}</source>
        <translation>eilen {at:clock}</translation>
    </message>
    <message>
        <source>No ticket is found for “{text}”.</source>
        <translation>Haulla ”{text}” ei löytynyt tukipyyntöä.</translation>
    </message>
    <message>
        <source>Number, subject, messages, customer and contact were searched, in all tickets.</source>
        <translation>Haku kattoi numeron, aiheen, viestit, asiakkaan ja yhteyshenkilön kaikissa tukipyynnöissä.</translation>
    </message>
    <message>
        <source>The next promise falls due on {at:moment}.</source>
        <translation>Seuraava lupaus umpeutuu {at:moment}.</translation>
    </message>
    <message>
        <source>No promise is running.</source>
        <translation>Yhtään lupausta ei ole voimassa.</translation>
    </message>
    <message>
        <source>Show all open</source>
        <translation>Näytä kaikki avoimet</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Jätä avoimeksi</translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation>Odota asiakasta</translation>
    </message>
    <message>
        <source>Resolve afterwards</source>
        <translation>Ratkaise samalla</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>Write a reply to {name}</source>
        <translation>Kirjoita vastaus (saaja: {name})</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>Lähetyksen jälkeen</translation>
    </message>
    <message>
        <source>Kept {at:clock}</source>
        <translation>Tallessa {at:clock}</translation>
    </message>
    <message>
        <source>to {address}</source>
        <translation>{address}</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Takaisin taulukkoon</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>Lisää tietoja</translation>
    </message>
    <message>
        <source>Call · {length:duration}</source>
        <translation>Puhelu · {length:duration}</translation>
    </message>
    <message>
        <source>No charge</source>
        <translation>Maksutta</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Laskutettava</translation>
    </message>
    <message>
        <source>Charge held</source>
        <translation>Laskutus odottaa</translation>
    </message>
    <message>
        <source>Outside the service</source>
        <translation>Palvelun ulkopuolella</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Sisäinen</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} earlier entries</source>
        <translation><numerusform>Näytä {n} aiempi merkintä</numerusform><numerusform>Näytä {n} aiempaa merkintää</numerusform></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tuntematon</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets wait for their customers</source>
        <translation><numerusform>Tukipyyntö odottaa asiakasta</numerusform><numerusform>{n} tukipyyntöä odottaa asiakasta</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The clock of {n} tickets runs again</source>
        <translation><numerusform>Tukipyynnön kello käy taas</numerusform><numerusform>{n} tukipyynnön kello käy taas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets were lifted one step</source>
        <translation><numerusform>Tukipyyntö nousi yhden tason</numerusform><numerusform>{n} tukipyyntöä nousi yhden tason</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets resolved</source>
        <translation><numerusform>{n} tukipyyntö ratkaistu</numerusform><numerusform>{n} tukipyyntöä ratkaistu</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are open again</source>
        <translation><numerusform>{n} tukipyyntö on taas avoinna</numerusform><numerusform>{n} tukipyyntöä on taas avoinna</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets have no owner now</source>
        <translation><numerusform>{n} tukipyyntö on nyt ilman hoitajaa</numerusform><numerusform>{n} tukipyyntöä on nyt ilman hoitajaa</numerusform></translation>
    </message>
    <message>
        <source>{number} resolved</source>
        <translation>{number} ratkaistu</translation>
    </message>
    <message>
        <source>Agreed with the customer: {day:day}</source>
        <translation>Sovittu asiakkaan kanssa: {day:day}</translation>
    </message>
    <message>
        <source>The agreed date was taken back</source>
        <translation>Sovittu päivä peruttiin</translation>
    </message>
    <message>
        <source>The estimate is recorded</source>
        <translation>Arvio on kirjattu</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>Muistiinpano on tallennettu</translation>
    </message>
    <message>
        <source>Reply to {number} sent</source>
        <translation>Vastaus pyyntöön {number} lähetetty</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are yours</source>
        <translation><numerusform>{n} tukipyyntö on nyt sinun</numerusform><numerusform>{n} tukipyyntöä on nyt sinun</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are with {name} now</source>
        <translation><numerusform>{n} tukipyynnön hoitaja on nyt {name}</numerusform><numerusform>{n} tukipyynnön hoitaja on nyt {name}</numerusform></translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Kaikki avoimet</translation>
    </message>
    <message>
        <source>No ticket is open.</source>
        <translation>Avoimia tukipyyntöjä ei ole.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Omat</translation>
    </message>
    <message>
        <source>No open ticket is yours.</source>
        <translation>Sinulla ei ole avoimia tukipyyntöjä.</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Ilman hoitajaa</translation>
    </message>
    <message>
        <source>Every open ticket has an owner.</source>
        <translation>Kaikilla avoimilla tukipyynnöillä on hoitaja.</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>No promise is breached.</source>
        <translation>Yksikään lupaus ei ole myöhässä.</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Nothing falls due today.</source>
        <translation>Mikään ei umpeudu tänään.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottavat</translation>
    </message>
    <message>
        <source>No ticket waits for its customer.</source>
        <translation>Yksikään tukipyyntö ei odota asiakasta.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Laskutus auki</translation>
    </message>
    <message>
        <source>No ticket is held.</source>
        <translation>Minkään tukipyynnön laskutus ei odota.</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Taso 3</translation>
    </message>
    <message>
        <source>No ticket is on level 3.</source>
        <translation>Yksikään tukipyyntö ei ole tasolla 3.</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Johdolla</translation>
    </message>
    <message>
        <source>No ticket is with management.</source>
        <translation>Yksikään tukipyyntö ei ole johdolla.</translation>
    </message>
    <message>
        <source>All resolved</source>
        <translation>Ratkaistut</translation>
    </message>
    <message>
        <source>No ticket has been resolved yet.</source>
        <translation>Yhtään tukipyyntöä ei ole vielä ratkaistu.</translation>
    </message>
    <message>
        <source>{day:short} {at:clock}</source>
        <translation>{day:short} {at:clock}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} pv</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation><numerusform>{n} päivä</numerusform><numerusform>{n} päivää</numerusform></translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pyyntö</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Vika</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Laskutus</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kriittinen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Kiireellinen</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaali</translation>
    </message>
    <message>
        <source>Our own fault</source>
        <translation>Oma virhe</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Palvelinylläpito</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Kolmas osapuoli</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Päivitys</translation>
    </message>
    <message>
        <source>Other software</source>
        <translation>Muu ohjelmisto</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Käyttötuki</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Sisältötyö</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Neuvonta</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Käyttöönotto</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Ylläpito</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Lomake</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Työpyyntö</translation>
    </message>
    <message>
        <source>Named contact</source>
        <translation>Nimetty yhteyshenkilö</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoin</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Odottaa asiakasta</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Odottaa hyväksyntää</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Sovittu</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Avattu uudelleen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>Taso 1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Taso 2</translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>Ei kustannusarviota</translation>
    </message>
    <message>
        <source>Estimate sent</source>
        <translation>Kustannusarvio lähetetty</translation>
    </message>
    <message>
        <source>Estimate approved</source>
        <translation>Kustannusarvio hyväksytty</translation>
    </message>
    <message>
        <source>Support agreement</source>
        <translation>Käyttötukisopimus</translation>
    </message>
    <message>
        <source>Senior staff</source>
        <translation>Kokeneet työntekijät</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tiimi</translation>
    </message>
    <message>
        <source>Work · {length:duration}</source>
        <translation>Työ · {length:duration}</translation>
    </message>
    <message>
        <source>Give the team a name.</source>
        <translation>Anna tiimille nimi.</translation>
    </message>
    <message>
        <source>There is a team “{name}” already.</source>
        <translation>Tiimi ”{name}” on jo olemassa.</translation>
    </message>
    <message>
        <source>One team must stay in use.</source>
        <translation>Yhden tiimin on jäätävä käyttöön.</translation>
    </message>
    <message>
        <source>This team is not there any more.</source>
        <translation>Tätä tiimiä ei enää ole.</translation>
    </message>
    <message>
        <source>This team is not the desk's: choose another.</source>
        <translation>Asiakaspalvelulla ei ole tätä tiimiä: valitse toinen.</translation>
    </message>
    <message>
        <source>{number} was merged into {target} already.</source>
        <translation>Tukipyyntö {number} on jo yhdistetty tukipyyntöön {target}.</translation>
    </message>
    <message>
        <source>{who} has replied while you were writing: read it, then send or change yours.</source>
        <translation>{who} vastasi, kun kirjoitit: lue vastaus ja lähetä tai muuta sitten omaasi.</translation>
    </message>
    <message>
        <source>Ticket {number} is closed: take it up again before you change it.</source>
        <translation>Tukipyyntö {number} on suljettu: avaa se uudelleen ennen kuin muutat sitä.</translation>
    </message>
    <message>
        <source>A ticket can't be linked to itself: choose another.</source>
        <translation>Tukipyyntöä ei voi linkittää itseensä: valitse toinen.</translation>
    </message>
    <message>
        <source>{other} waits for {number} already, directly or through others: a circle of blocks would never end.</source>
        <translation>Tukipyyntö {other} odottaa jo tukipyyntöä {number} suoraan tai muiden kautta: estojen kehä ei päättyisi koskaan.</translation>
    </message>
    <message>
        <source>This link is not there any more.</source>
        <translation>Tätä linkkiä ei enää ole.</translation>
    </message>
    <message>
        <source>{number} is blocked by {others}, which is not resolved yet.</source>
        <translation>Tukipyynnön {number} estää {others}, jota ei ole vielä ratkaistu.</translation>
    </message>
    <message>
        <source>There is nothing to take back: it was taken back already.</source>
        <translation>Mitään ei ole kumottavana: se on jo kumottu.</translation>
    </message>
    <message>
        <source>A ticket can't be merged into itself: choose another.</source>
        <translation>Tukipyyntöä ei voi yhdistää itseensä: valitse toinen.</translation>
    </message>
    <message>
        <source>{number} belongs to another customer than {target}: change its customer first, then merge.</source>
        <translation>Tukipyyntö {number} kuuluu eri asiakkaalle kuin {target}: vaihda ensin asiakas ja yhdistä sitten.</translation>
    </message>
    <message>
        <source>{target} is resolved: take it up again before an open ticket is merged into it.</source>
        <translation>Tukipyyntö {target} on ratkaistu: avaa se uudelleen ennen kuin avoin tukipyyntö yhdistetään siihen.</translation>
    </message>
    <message>
        <source>{number} has gone on since the merge: what was merged can be split off, but not taken back.</source>
        <translation>Tukipyyntö {number} on edennyt yhdistämisen jälkeen: yhdistetyt rivit voi erottaa, mutta yhdistämistä ei voi kumota.</translation>
    </message>
    <message>
        <source>Choose the messages, notes or calls that belong to the new ticket.</source>
        <translation>Valitse viestit, muistiinpanot tai puhelut, jotka kuuluvat uuteen tukipyyntöön.</translation>
    </message>
    <message>
        <source>One message must stay: a ticket without any would be empty. Change its subject instead.</source>
        <translation>Yhden viestin on jäätävä: muuten tukipyyntö olisi tyhjä. Muuta sen sijaan aihetta.</translation>
    </message>
    <message>
        <source>A tag needs a letter or a figure.</source>
        <translation>Tunnisteessa on oltava kirjain tai numero.</translation>
    </message>
    <message>
        <source>A tag has {most} characters at most.</source>
        <translation>Tunnisteessa on enintään {most} merkkiä.</translation>
    </message>
    <message>
        <source>A ticket has {most} tags at most: take one away first.</source>
        <translation>Tukipyynnöllä on enintään {most} tunnistetta: poista ensin yksi.</translation>
    </message>
    <message>
        <source>Change the contact</source>
        <translation>Vaihda yhteyshenkilö</translation>
    </message>
    <message>
        <source>Change the site</source>
        <translation>Vaihda sivusto</translation>
    </message>
    <message>
        <source>Give the ticket to another team</source>
        <translation>Anna tukipyyntö toiselle tiimille</translation>
    </message>
    <message>
        <source>Change the channel</source>
        <translation>Vaihda kanava</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Estäjä</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Estää</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Kaksoiskappale:</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Kaksoiskappale</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Liittyy</translation>
    </message>
    <message>
        <source>This ticket was merged into {number}</source>
        <translation>Tämä tukipyyntö yhdistettiin tukipyyntöön {number}</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>Avaa {number}</translation>
    </message>
    <message>
        <source>Take the merge with {number} back</source>
        <translation>Kumoa yhdistäminen: {number}</translation>
    </message>
    <message>
        <source>Take the link to {number} away</source>
        <translation>Poista linkki: {number}</translation>
    </message>
    <message>
        <source>The customer asked to be called back</source>
        <translation>Asiakas pyysi takaisinsoittoa</translation>
    </message>
    <message>
        <source>No call back is asked for any more</source>
        <translation>Takaisinsoittoa ei enää pyydetä</translation>
    </message>
    <message>
        <source>No longer with management</source>
        <translation>Ei enää johdolla</translation>
    </message>
    <message>
        <source>{who} tagged the ticket: {tags}</source>
        <translation>{who} lisäsi tunnisteen: {tags}</translation>
    </message>
    <message>
        <source>{who} took a tag away: {tags}</source>
        <translation>{who} poisti tunnisteen: {tags}</translation>
    </message>
    <message>
        <source>{who} took a change back</source>
        <translation>{who} kumosi muutoksen</translation>
    </message>
    <message>
        <source>{who} · {changes}</source>
        <translation>{who} · {changes}</translation>
    </message>
    <message>
        <source>{who} closed the ticket</source>
        <translation>{who} sulki tukipyynnön</translation>
    </message>
    <message>
        <source>{who} merged ticket {number} into this one</source>
        <translation>{who} yhdisti tukipyynnön {number} tähän</translation>
    </message>
    <message>
        <source>{who} merged this ticket into {number}</source>
        <translation>{who} yhdisti tämän tukipyyntöön {number}</translation>
    </message>
    <message>
        <source>{who} took the merge with {number} back</source>
        <translation>{who} kumosi yhdistämisen: {number}</translation>
    </message>
    <message>
        <source>{who} split ticket {number} off</source>
        <translation>{who} erotti tukipyynnön {number}</translation>
    </message>
    <message>
        <source>{who} split this ticket off {number}</source>
        <translation>{who} erotti tämän tukipyynnöstä {number}</translation>
    </message>
    <message>
        <source>{number}, which blocked this ticket, is resolved</source>
        <translation>{number}, joka esti tätä tukipyyntöä, on ratkaistu</translation>
    </message>
    <message>
        <source>{who} changed a call of this ticket</source>
        <translation>{who} muutti tämän tukipyynnön puhelua</translation>
    </message>
    <message>
        <source>{who} merged a call of this ticket into another</source>
        <translation>{who} yhdisti tämän tukipyynnön puhelun toiseen</translation>
    </message>
    <message>
        <source>{who} noted that the customer wants to be called back</source>
        <translation>{who} kirjasi, että asiakas haluaa takaisinsoiton</translation>
    </message>
    <message>
        <source>{who} called the customer back</source>
        <translation>{who} soitti asiakkaalle takaisin</translation>
    </message>
    <message>
        <source>{who} released a held charge: {reason}</source>
        <translation>{who} vapautti pidätetyn veloituksen: {reason}</translation>
    </message>
    <message>
        <source>{who} gave a charge away: {reason}</source>
        <translation>{who} antoi veloituksen hyvitykseksi: {reason}</translation>
    </message>
    <message>
        <source>{who} charges again what was given away</source>
        <translation>{who} veloittaa taas sen, mikä oli hyvitetty</translation>
    </message>
    <message>
        <source>{who} marked a call of this ticket as missed</source>
        <translation>{who} merkitsi tämän tukipyynnön puhelun vastaamattomaksi</translation>
    </message>
    <message>
        <source>{who} discarded a call of this ticket</source>
        <translation>{who} hylkäsi tämän tukipyynnön puhelun</translation>
    </message>
    <message>
        <source>{who} took a call of this ticket up again</source>
        <translation>{who} otti tämän tukipyynnön puhelun uudelleen käsittelyyn</translation>
    </message>
    <message>
        <source>{who} linked: this ticket blocks {number}</source>
        <translation>{who} linkitti: tämä tukipyyntö estää tukipyynnön {number}</translation>
    </message>
    <message>
        <source>{who} linked: this ticket is blocked by {number}</source>
        <translation>{who} linkitti: tämän tukipyynnön estää {number}</translation>
    </message>
    <message>
        <source>{who} linked: this ticket is a duplicate of {number}</source>
        <translation>{who} linkitti: tämä on tukipyynnön {number} kaksoiskappale</translation>
    </message>
    <message>
        <source>{who} linked: {number} is a duplicate of this ticket</source>
        <translation>{who} linkitti: {number} on tämän tukipyynnön kaksoiskappale</translation>
    </message>
    <message>
        <source>{who} linked: this ticket is related to {number}</source>
        <translation>{who} linkitti: tämä liittyy tukipyyntöön {number}</translation>
    </message>
    <message>
        <source>{who} took the link to {number} away</source>
        <translation>{who} poisti linkin: {number}</translation>
    </message>
    <message>
        <source>{field}: {who} changed it while you did</source>
        <translation>{field}: {who} muutti tätä samaan aikaan kuin sinä</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sinä</translation>
    </message>
    <message>
        <source>Keep {who}’s</source>
        <translation>Säilytä: {who}</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Käytä omaani</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Jatka kirjoittamista</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Lähetä silti</translation>
    </message>
    <message>
        <source>{who} replied just now</source>
        <translation>{who} vastasi juuri äsken</translation>
    </message>
    <message numerus="yes">
        <source>{who} replied {n} min ago</source>
        <translation><numerusform>{who} vastasi {n} min sitten</numerusform><numerusform>{who} vastasi {n} min sitten</numerusform></translation>
    </message>
    <message>
        <source>{who} replied at {at:clock}</source>
        <translation>{who} vastasi klo {at:clock}</translation>
    </message>
    <message>
        <source>{who} is writing a reply</source>
        <translation>{who} kirjoittaa vastausta</translation>
    </message>
    <message>
        <source>{who} is writing a note</source>
        <translation>{who} kirjoittaa muistiinpanoa</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Kumottu</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for {numbers}: somebody changed them since</source>
        <translation><numerusform>Kumottu, paitsi {numbers}: joku on muuttanut sitä sen jälkeen</numerusform><numerusform>Kumottu, paitsi {numbers}: joku on muuttanut niitä sen jälkeen</numerusform></translation>
    </message>
    <message>
        <source>Resolve anyway</source>
        <translation>Ratkaise silti</translation>
    </message>
    <message>
        <source>{done} of {total} tickets</source>
        <translation>{done}/{total} tukipyyntöä</translation>
    </message>
    <message>
        <source>The ticket belongs to {customer} now</source>
        <translation>Tukipyynnön asiakas on nyt {customer}</translation>
    </message>
    <message>
        <source>Another customer</source>
        <translation>Toinen asiakas</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Vaihda asiakas</translation>
    </message>
    <message>
        <source>The promises are worked out anew. Calls and charges stay with whom they were made for.</source>
        <translation>Lupaukset lasketaan uudelleen. Puhelut ja veloitukset pysyvät sillä, jolle ne tehtiin.</translation>
    </message>
    <message>
        <source>Is related to</source>
        <translation>Liittyy tukipyyntöön</translation>
    </message>
    <message>
        <source>Is blocked by</source>
        <translation>Odottaa tukipyyntöä</translation>
    </message>
    <message>
        <source>Is a duplicate of</source>
        <translation>On kaksoiskappale tukipyynnöstä</translation>
    </message>
    <message numerus="yes">
        <source>Link {n} tickets to another</source>
        <translation><numerusform>Linkitä tukipyyntö toiseen</numerusform><numerusform>Linkitä {n} tukipyyntöä toiseen</numerusform></translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Linkitä</translation>
    </message>
    <message>
        <source>Resolve it as a duplicate</source>
        <translation>Ratkaise kaksoiskappaleena</translation>
    </message>
    <message>
        <source>How they stand to one another</source>
        <translation>Miten ne liittyvät toisiinsa</translation>
    </message>
    <message>
        <source>Choose the other ticket.</source>
        <translation>Valitse toinen tukipyyntö.</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} tickets into one</source>
        <translation><numerusform>Yhdistä tukipyyntö toiseen</numerusform><numerusform>Yhdistä {n} tukipyyntöä yhdeksi</numerusform></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>Messages, calls, charges and files go along; the earliest receipt counts. The number still finds it.</source>
        <translation>Viestit, puhelut, veloitukset ja tiedostot seuraavat mukana, ja varhaisin saapuminen ratkaisee. Numerolla löytyy edelleen.</translation>
    </message>
    <message>
        <source>Into which ticket</source>
        <translation>Mihin tukipyyntöön</translation>
    </message>
    <message>
        <source>Choose the ticket it goes into.</source>
        <translation>Valitse tukipyyntö, johon se yhdistetään.</translation>
    </message>
    <message>
        <source>Close what is resolved: nothing changes any more until it is taken up again</source>
        <translation>Sulje ratkaistut: mikään ei muutu ennen kuin ne avataan uudelleen</translation>
    </message>
    <message>
        <source>Merge into another ticket, or the tickets chosen into one</source>
        <translation>Yhdistä toiseen tukipyyntöön tai valitut yhdeksi</translation>
    </message>
    <message>
        <source>Link to another ticket: blocks, duplicate, related</source>
        <translation>Linkitä toiseen tukipyyntöön: estää, kaksoiskappale, liittyy</translation>
    </message>
    <message>
        <source>Mark the tickets with a tag</source>
        <translation>Lisää tunniste tukipyyntöihin</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Erota</translation>
    </message>
    <message>
        <source>Make a new ticket of some of the messages</source>
        <translation>Tee osasta viestejä uusi tukipyyntö</translation>
    </message>
    <message>
        <source>Write another subject</source>
        <translation>Kirjoita toinen aihe</translation>
    </message>
    <message>
        <source>Write the version of the product</source>
        <translation>Kirjoita tuotteen versio</translation>
    </message>
    <message>
        <source>Version of the product</source>
        <translation>Tuotteen versio</translation>
    </message>
    <message>
        <source>Give the ticket to another customer</source>
        <translation>Siirrä tukipyyntö toiselle asiakkaalle</translation>
    </message>
    <message>
        <source>Take back the last change to tickets</source>
        <translation>Kumoa viimeisin tukipyyntöjen muutos</translation>
    </message>
    <message>
        <source>Split off into a new ticket</source>
        <translation>Erota uudeksi tukipyynnöksi</translation>
    </message>
    <message>
        <source>Take the tag {tag} away</source>
        <translation>Poista tunniste {tag}</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Lisää tunniste</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tunniste</translation>
    </message>
    <message numerus="yes">
        <source>Tag {n} tickets</source>
        <translation><numerusform>Lisää tunniste tukipyyntöön</numerusform><numerusform>Lisää tunniste {n} tukipyyntöön</numerusform></translation>
    </message>
    <message>
        <source>Tag, or a new word</source>
        <translation>Tunniste tai uusi sana</translation>
    </message>
    <message>
        <source>Write the tag.</source>
        <translation>Kirjoita tunniste.</translation>
    </message>
    <message>
        <source>Number or words of the ticket</source>
        <translation>Tukipyynnön numero tai sanoja</translation>
    </message>
    <message>
        <source>Another ticket</source>
        <translation>Toinen tukipyyntö</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets changed</source>
        <translation><numerusform>{n} tukipyyntö muutettu</numerusform><numerusform>{n} tukipyyntöä muutettu</numerusform></translation>
    </message>
    <message>
        <source>Tagged: {tags}</source>
        <translation>Tunnisteet lisätty: {tags}</translation>
    </message>
    <message>
        <source>Tag taken away: {tag}</source>
        <translation>Tunniste poistettu: {tag}</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets were merged</source>
        <translation><numerusform>Tukipyyntö yhdistettiin</numerusform><numerusform>{n} tukipyyntöä yhdistettiin</numerusform></translation>
    </message>
    <message>
        <source>The merge was taken back</source>
        <translation>Yhdistäminen kumottiin</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are linked</source>
        <translation><numerusform>Tukipyyntö on linkitetty</numerusform><numerusform>{n} tukipyyntöä on linkitetty</numerusform></translation>
    </message>
    <message>
        <source>The link is gone</source>
        <translation>Linkki on poistettu</translation>
    </message>
    <message>
        <source>Split off into a ticket of its own</source>
        <translation>Erotettu omaksi tukipyynnökseen</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are closed</source>
        <translation><numerusform>Tukipyyntö on suljettu</numerusform><numerusform>{n} tukipyyntöä on suljettu</numerusform></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Huolto</translation>
    </message>
    <message>
        <source>This computer's clock is ahead of the database's, {at:moment}: set it right; nothing counts as late before its time.</source>
        <translation>Tämän tietokoneen kello edistää tietokannan kellosta, {at:moment}: aseta se oikeaan aikaan; mikään ei myöhästy ennen aikojaan.</translation>
    </message>
    <message>
        <source>This computer's clock is behind the database's, {at:moment}: set it right, or what you write is dated too early.</source>
        <translation>Tämän tietokoneen kello jätättää tietokannan kellosta, {at:moment}: aseta se oikeaan aikaan, muuten kirjauksesi saavat liian varhaisen ajan.</translation>
    </message>
    <message>
        <source>This computer's clock was set back: the desk has already seen {at:moment}; nothing is written as late twice.</source>
        <translation>Tämän tietokoneen kelloa on siirretty taaksepäin: täällä on jo nähty {at:moment}; mitään ei kirjata myöhästyneeksi kahdesti.</translation>
    </message>
    <message>
        <source>This computer's clock is far ahead of {at:moment}, the last this desk saw: set it right, or confirm it.</source>
        <translation>Tämän tietokoneen kello on paljon edellä viimeksi nähtyä aikaa, {at:moment}: aseta se oikeaan aikaan tai vahvista se.</translation>
    </message>
    <message>
        <source>Check this computer's clock</source>
        <translation>Tarkista tietokoneen kello</translation>
    </message>
    <message>
        <source>Aim passed: {name:tr}</source>
        <translation>Tavoite ohi: {name:tr}</translation>
    </message>
    <message>
        <source>Promise broken: {name:tr}</source>
        <translation>Lupaus myöhästyi: {name:tr}</translation>
    </message>
    <message>
        <source>Confirm this computer's clock</source>
        <translation>Vahvista tietokoneen kello</translation>
    </message>
    <message>
        <source>The clock is right; what it says counts from now on</source>
        <translation>Kello on oikeassa ja pätee tästä lähtien</translation>
    </message>
    <message>
        <source>Not filled in yet on {numbers}: {fields}. Fill it in, then it is resolved.</source>
        <translation>Vielä täyttämättä ({numbers}): {fields}. Täytä se, niin tukipyyntö ratkaistaan.</translation>
    </message>
    <message>
        <source>Still to be filled in before it is resolved: {fields}.</source>
        <translation>Täytettävä ennen ratkaisua: {fields}.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Täytä</translation>
    </message>
    <message>
        <source>Still to be filled in</source>
        <translation>Vielä täytettävä</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} later entries</source>
        <translation><numerusform>Näytä {n} uudempi merkintä</numerusform><numerusform>Näytä {n} uudempaa merkintää</numerusform></translation>
    </message>
    <message>
        <source>Only tickets of the same customer are found here.</source>
        <translation>Tästä löytyvät vain saman asiakkaan tukipyynnöt.</translation>
    </message>
    <message>
        <source>This estimate is another than when you began: read what stands now, then keep it or put yours in its place.</source>
        <translation>Tämä kustannusarvio on muuttunut sen jälkeen, kun aloitit: lue nykyinen ja pidä se tai pane omasi sen tilalle.</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>Pidä nykyinen</translation>
    </message>
    <message>
        <source>Put mine in its place</source>
        <translation>Pane omani tilalle</translation>
    </message>
    <message>
        <source>{number} was merged into {target}: go on there.</source>
        <translation>{number} yhdistettiin tikettiin {target}: jatka siellä.</translation>
    </message>
    <message>
        <source>Take the draft there</source>
        <translation>Siirrä luonnos sinne</translation>
    </message>
    <message>
        <source>The filter “{name}” is not there any more; what it showed stays until you turn to another view.</source>
        <translation>Suodatinta ”{name}” ei enää ole; sen näyttämät pyynnöt pysyvät näkyvissä, kunnes siirryt toiseen näkymään.</translation>
    </message>
    <message>
        <source>These tickets could not be read.</source>
        <translation>Näitä tukipyyntöjä ei voitu lukea.</translation>
    </message>
    <message>
        <source>They are read as soon as the database answers.</source>
        <translation>Ne luetaan heti, kun tietokanta vastaa.</translation>
    </message>
</context>
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
        <source>Password</source>
        <translation>Salasana</translation>
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
    <message>
        <source>Teams and closing</source>
        <translation>Tiimit ja sulkeminen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Tiimit</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Lisää tiimi</translation>
    </message>
    <message>
        <source>Priced as</source>
        <translation>Hinnoitellaan kuten</translation>
    </message>
    <message>
        <source>Close after business days</source>
        <translation>Sulje arkipäivien jälkeen</translation>
    </message>
    <message>
        <source>0: by hand only</source>
        <translation>0: vain käsin</translation>
    </message>
    <message>
        <source>Tickets belong to one of these teams; each is priced as one the profile knows.</source>
        <translation>Tukipyynnöt kuuluvat johonkin näistä tiimeistä; jokainen hinnoitellaan kuten profiilin tuntema tiimi.</translation>
    </message>
    <message>
        <source>Managers and administrators set up the teams.</source>
        <translation>Esihenkilöt ja pääkäyttäjät määrittävät tiimit.</translation>
    </message>
    <message>
        <source>A resolved ticket can be taken up again; once closed nothing of it changes until it is.</source>
        <translation>Ratkaistun tukipyynnön voi avata uudelleen; suljettuna siinä ei muutu mikään ennen sitä.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>Business days until a resolved ticket closes are a whole number from 0 to {most}; 0 means by hand only.</source>
        <translation>Arkipäivät ratkaistun tukipyynnön sulkeutumiseen ovat kokonaisluku väliltä 0–{most}; 0 tarkoittaa vain käsin.</translation>
    </message>
    <message>
        <source>Where they are rung when on duty</source>
        <translation>Numero, johon päivystyksen aikana soitetaan</translation>
    </message>
    <message>
        <source>{field}: at least one language is needed.</source>
        <translation>{field}: vähintään yksi kieli tarvitaan.</translation>
    </message>
    <message>
        <source>There is no save to take back.</source>
        <translation>Peruttavaa tallennusta ei ole.</translation>
    </message>
    <message>
        <source>Somebody has changed this since: look at it first.</source>
        <translation>Joku on muuttanut tätä sen jälkeen: katso ensin.</translation>
    </message>
    <message>
        <source>Version {version} of the profile came meanwhile: look at it under Versions, then make your changes anew.</source>
        <translation>Profiilin versio {version} tuli sillä välin: katso se kohdasta Versiot ja tee muutokset uudelleen.</translation>
    </message>
    <message>
        <source>Type the first day, such as 24.12.2026.</source>
        <translation>Kirjoita ensimmäinen päivä, esimerkiksi 24.12.2026.</translation>
    </message>
    <message>
        <source>This ends before it starts; give the first day first.</source>
        <translation>Tämä päättyy ennen kuin alkaa; anna ensimmäinen päivä ensin.</translation>
    </message>
    <message>
        <source>Weeks are numbers from 1 to 53 with commas between them.</source>
        <translation>Viikot ovat lukuja 1–53 pilkuilla erotettuina.</translation>
    </message>
    <message>
        <source>Closed on these days</source>
        <translation>Suljettu näinä päivinä</translation>
    </message>
    <message>
        <source>Closed on these days every year</source>
        <translation>Suljettu näinä päivinä joka vuosi</translation>
    </message>
    <message>
        <source>Closed in these ISO weeks</source>
        <translation>Suljettu näillä ISO-viikoilla</translation>
    </message>
    <message>
        <source>Other hours on that day</source>
        <translation>Muu aukioloaika sinä päivänä</translation>
    </message>
    <message>
        <source>Own holiday</source>
        <translation>Oma vapaapäivä</translation>
    </message>
    <message>
        <source>Own holiday every year</source>
        <translation>Oma vapaapäivä joka vuosi</translation>
    </message>
    <message>
        <source>Interrupted on that day</source>
        <translation>Keskeytys sinä päivänä</translation>
    </message>
    <message>
        <source>The published promise is silent here, so the program assumes. Confirm what is right for this desk; change what is not.</source>
        <translation>Julkaistu lupaus ei kerro tästä, joten ohjelma olettaa. Vahvista se, mikä on oikein; muuta muut.</translation>
    </message>
    <message>
        <source>Everything is confirmed.</source>
        <translation>Kaikki on vahvistettu.</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Oletus</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Vahvistaja</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Pvm</translation>
    </message>
    <message numerus="yes">
        <source>{n} values left to confirm</source>
        <translation><numerusform>{n} arvo vahvistamatta</numerusform><numerusform>{n} arvoa vahvistamatta</numerusform></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Vahvista</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Vahvistettavat</translation>
    </message>
    <message>
        <source>Costs nothing</source>
        <translation>Ei maksa mitään</translation>
    </message>
    <message>
        <source>The maintenance contract covers an upgrade within the same major version.</source>
        <translation>Ylläpitosopimus kattaa päivityksen saman pääversion sisällä.</translation>
    </message>
    <message>
        <source>An upgrade to another major version is charged as development.</source>
        <translation>Päivitys toiseen pääversioon laskutetaan kehityksenä.</translation>
    </message>
    <message>
        <source>Long work begins when the customer was told the hours and it is on record.</source>
        <translation>Pitkä työ alkaa, kun asiakkaalle on kerrottu tunnit ja se on kirjattu.</translation>
    </message>
    <message>
        <source>A reminder to tell the customer the hours before the work starts.</source>
        <translation>Muistutus kertoa asiakkaalle tunnit ennen työn alkua.</translation>
    </message>
    <message>
        <source>Held until an authorised contact orders it</source>
        <translation>Odottaa sovitun yhteyshenkilön tilausta</translation>
    </message>
    <message>
        <source>Held until an estimate is approved</source>
        <translation>Odottaa kustannusarvion hyväksyntää</translation>
    </message>
    <message>
        <source>Held until the customer was told</source>
        <translation>Odottaa, että asiakkaalle on kerrottu</translation>
    </message>
    <message>
        <source>Held until somebody decides</source>
        <translation>Odottaa päätöstä</translation>
    </message>
    <message>
        <source>Held until a price is quoted</source>
        <translation>Odottaa hintatarjousta</translation>
    </message>
    <message>
        <source>Charged: {item}</source>
        <translation>Laskutetaan: {item}</translation>
    </message>
    <message>
        <source>Arrows move by day and half hour, Shift marks, Space opens and closes. A break is a gap between two openings.</source>
        <translation>Nuolet siirtävät päivän ja puoli tuntia, Shift merkitsee, välilyönti avaa ja sulkee. Tauko on väli kahden aukiolon välissä.</translation>
    </message>
    <message>
        <source>Each channel is answered while its calendar is open</source>
        <translation>Kuhunkin kanavaan vastataan sen kalenterin aukioloaikana</translation>
    </message>
    <message>
        <source>Hours of {day}</source>
        <translation>Aukioloaika: {day}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
    <message>
        <source>The same from Monday to Friday</source>
        <translation>Sama maanantaista perjantaihin</translation>
    </message>
    <message>
        <source>Hours look like 9–16, or with a break 9–11, 11:30–15; empty means closed.</source>
        <translation>Aukioloaika kirjoitetaan 9–16 tai tauon kanssa 9–11, 11.30–15; tyhjä tarkoittaa suljettua.</translation>
    </message>
    <message>
        <source>A time of day looks like 14:00.</source>
        <translation>Kellonaika kirjoitetaan 14.00.</translation>
    </message>
    <message>
        <source>No deadline of an open ticket moves.</source>
        <translation>Yhdenkään avoimen tukipyynnön määräaika ei siirry.</translation>
    </message>
    <message>
        <source>The look ahead was stopped: there may be more.</source>
        <translation>Ennakkokatselu keskeytettiin: lisää voi olla.</translation>
    </message>
    <message>
        <source>Nothing has moved yet. What is taken counts for tickets to come, and for the open ones as shown.</source>
        <translation>Mikään ei ole vielä siirtynyt. Käyttöön otettu koskee tulevia tukipyyntöjä ja avoimia näytetyllä tavalla.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Mikä muuttuisi</translation>
    </message>
    <message numerus="yes">
        <source>Deadlines of {n} open tickets move.</source>
        <translation><numerusform>{n} avoimen tukipyynnön määräajat siirtyvät.</numerusform><numerusform>{n} avoimen tukipyynnön määräajat siirtyvät.</numerusform></translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>Ota tämä versio käyttöön</translation>
    </message>
    <message>
        <source>Copy the why</source>
        <translation>Kopioi perustelu</translation>
    </message>
    <message>
        <source>After: {why}</source>
        <translation>Jälkeen: {why}</translation>
    </message>
    <message>
        <source>Before: {why}</source>
        <translation>Ennen: {why}</translation>
    </message>
    <message>
        <source>A whole number of at least 1 is needed.</source>
        <translation>Tarvitaan kokonaisluku, vähintään 1.</translation>
    </message>
    <message>
        <source>No aim</source>
        <translation>Ei tavoitetta</translation>
    </message>
    <message>
        <source>So many business days later</source>
        <translation>Näin monen arkipäivän kuluttua</translation>
    </message>
    <message>
        <source>So many weeks later</source>
        <translation>Näin monen viikon kuluttua</translation>
    </message>
    <message>
        <source>No latest</source>
        <translation>Ei aikalupausta</translation>
    </message>
    <message>
        <source>The same as the aim</source>
        <translation>Sama kuin tavoite</translation>
    </message>
    <message>
        <source>So many minutes after the aim</source>
        <translation>Näin monta minuuttia tavoitteen jälkeen</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Mitä luvataan</translation>
    </message>
    <message>
        <source>On-call duty covers every hour</source>
        <translation>Päivystys kattaa kaikki tunnit</translation>
    </message>
    <message>
        <source>For these priorities (none: all)</source>
        <translation>Näille prioriteeteille (ei mitään: kaikille)</translation>
    </message>
    <message>
        <source>For these kinds of ticket (none: all)</source>
        <translation>Näille tukipyynnön lajeille (ei mitään: kaikille)</translation>
    </message>
    <message>
        <source>For these tiers (none: all)</source>
        <translation>Näille palvelutasoille (ei mitään: kaikille)</translation>
    </message>
    <message>
        <source>With one of these contracts (none: all)</source>
        <translation>Jos on jokin näistä sopimuksista (ei mitään: kaikille)</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Kuinka monta</translation>
    </message>
    <message>
        <source>When it came by (cut-off)</source>
        <translation>Jos se saapui viimeistään (takaraja)</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Viimeistään</translation>
    </message>
    <message>
        <source>Of each kind the first promise whose conditions a ticket meets is the one that holds; the order is yours.</source>
        <translation>Kustakin lajista pätee ensimmäinen lupaus, jonka ehdot tukipyyntö täyttää; järjestys on sinun.</translation>
    </message>
    <message>
        <source>{what}: {aim}.</source>
        <translation>{what}: {aim}.</translation>
    </message>
    <message>
        <source>{what}: {aim}; {latest}.</source>
        <translation>{what}: {aim}; {latest}.</translation>
    </message>
    <message>
        <source>no aim</source>
        <translation>ei tavoitetta</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Uusi lupaus</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Oletus</translation>
    </message>
    <message>
        <source>The customer is told that the request was received and who has it</source>
        <translation>Asiakkaalle kerrotaan, että pyyntö on vastaanotettu ja kenellä se on</translation>
    </message>
    <message>
        <source>The customer is told the hours needed before work starts</source>
        <translation>Asiakkaalle kerrotaan tarvittavat tunnit ennen työn alkua</translation>
    </message>
    <message>
        <source>The customer is told when it is done</source>
        <translation>Asiakkaalle kerrotaan, kun työ on valmis</translation>
    </message>
    <message>
        <source>No on-call duty</source>
        <translation>Ei päivystystä</translation>
    </message>
    <message>
        <source>A roster by skill</source>
        <translation>Päivystyslista osaamisen mukaan</translation>
    </message>
    <message>
        <source>One roster</source>
        <translation>Yksi päivystyslista</translation>
    </message>
    <message>
        <source>A manager calls for it</source>
        <translation>Esihenkilö kutsuu</translation>
    </message>
    <message>
        <source>Units in a calendar month</source>
        <translation>Yksiköitä kalenterikuukaudessa</translation>
    </message>
    <message>
        <source>Units in a contract year</source>
        <translation>Yksiköitä sopimusvuodessa</translation>
    </message>
    <message>
        <source>Minutes of a unit</source>
        <translation>Yksikön minuutit</translation>
    </message>
    <message>
        <source>Attendees included in the site's fee</source>
        <translation>Sivuston maksuun sisältyvät osallistujat</translation>
    </message>
    <message>
        <source>Attendees of one further group</source>
        <translation>Yhden lisäryhmän osallistujat</translation>
    </message>
    <message>
        <source>Seats of a session</source>
        <translation>Yhden koulutuskerran paikat</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Kesto minuutteina</translation>
    </message>
    <message>
        <source>Lowest agreed hourly rate</source>
        <translation>Alin sovittu tuntihinta</translation>
    </message>
    <message>
        <source>Highest agreed hourly rate</source>
        <translation>Ylin sovittu tuntihinta</translation>
    </message>
    <message>
        <source>SLA: the rate times</source>
        <translation>SLA: hinta kertaa</translation>
    </message>
    <message>
        <source>At most so many minutes</source>
        <translation>Enintään näin monta minuuttia</translation>
    </message>
    <message>
        <source>At most so often in a calendar quarter</source>
        <translation>Enintään näin usein vuosineljänneksessä</translation>
    </message>
    <message>
        <source>Customers are served in {language}</source>
        <translation>Asiakkaita palvellaan kielellä: {language}</translation>
    </message>
    <message>
        <source>An interim answer counts as the start of work</source>
        <translation>Väliaikainen vastaus lasketaan työn aloitukseksi</translation>
    </message>
    <message>
        <source>Agreed hourly rates</source>
        <translation>Sovitut tuntihinnat</translation>
    </message>
    <message>
        <source>Maintenance with downtime</source>
        <translation>Ylläpitokatko</translation>
    </message>
    <message>
        <source>Escalation ({which})</source>
        <translation>Eskalointi ({which})</translation>
    </message>
    <message>
        <source>A date agreed with the customer sets</source>
        <translation>Asiakkaan kanssa sovittu päivä asettaa</translation>
    </message>
    <message>
        <source>A new user is trained within so many months</source>
        <translation>Uusi käyttäjä koulutetaan näin monen kuukauden kuluessa</translation>
    </message>
    <message>
        <source>Each entry by itself</source>
        <translation>Jokainen kirjaus erikseen</translation>
    </message>
    <message>
        <source>The sum of a ticket's day</source>
        <translation>Tukipyynnön päivän summa</translation>
    </message>
    <message>
        <source>What is rounded up to started units</source>
        <translation>Mikä pyöristetään alkaviin yksiköihin</translation>
    </message>
    <message>
        <source>Yearly fee, per cent of the project's price</source>
        <translation>Vuosimaksu, prosenttia projektin hinnasta</translation>
    </message>
    <message>
        <source>From more than so many estimated hours</source>
        <translation>Kun arvio on yli näin monta tuntia</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sen nimi</translation>
    </message>
    <message>
        <source>{contract} covers every hour</source>
        <translation>{contract}: kattaa kaikki tunnit</translation>
    </message>
    <message>
        <source>Telling the desk</source>
        <translation>Palvelupisteelle kerrotaan</translation>
    </message>
    <message>
        <source>A new request alerts</source>
        <translation>Uusi pyyntö hälyttää</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalointi</translation>
    </message>
    <message>
        <source>What a customer who is not entitled to it is told</source>
        <translation>Mitä kerrotaan asiakkaalle, jolla ei ole siihen oikeutta</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Sääntö</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioriteetit</translation>
    </message>
    <message>
        <source>Who is on duty</source>
        <translation>Kuka päivystää</translation>
    </message>
    <message>
        <source>Outside the hours of</source>
        <translation>Aukioloajan ulkopuolella</translation>
    </message>
    <message>
        <source>Telling the customer</source>
        <translation>Asiakkaalle kerrotaan</translation>
    </message>
    <message>
        <source>Senior staff take it</source>
        <translation>Seniorit ottavat sen</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Palvelutasot</translation>
    </message>
    <message>
        <source>The tier of a customer who has none</source>
        <translation>Sen asiakkaan taso, jolla ei ole tasoa</translation>
    </message>
    <message>
        <source>Minutes of a started unit</source>
        <translation>Alkavan yksikön minuutit</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Portti</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Mitä se sanoo</translation>
    </message>
    <message>
        <source>Every version is kept. A ticket's history says which version moved its deadlines.</source>
        <translation>Kaikki versiot säilyvät. Tukipyynnön historiasta näkee, mikä versio siirsi sen määräaikoja.</translation>
    </message>
    <message>
        <source>The desk was set up with it</source>
        <translation>Palvelupiste perustettiin sillä</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Muutettu täällä</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Luettu tiedostosta</translation>
    </message>
    <message>
        <source>Gone back to</source>
        <translation>Palattu tähän</translation>
    </message>
    <message>
        <source>Terms of booking changed</source>
        <translation>Varausehtoja muutettu</translation>
    </message>
    <message>
        <source>Begun anew with the shipped one</source>
        <translation>Aloitettu uudelleen mukana tulleesta</translation>
    </message>
    <message>
        <source>From version {before} to version {after}</source>
        <translation>Versiosta {before} versioon {after}</translation>
    </message>
    <message numerus="yes">
        <source>{n} open tickets still keep the deadlines of an earlier version.</source>
        <translation><numerusform>{n} avoimella tukipyynnöllä on yhä aiemman version määräajat.</numerusform><numerusform>{n} avoimella tukipyynnöllä on yhä aiemman version määräajat.</numerusform></translation>
    </message>
    <message>
        <source>Read a profile from a file</source>
        <translation>Lue profiili tiedostosta</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiot</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation><numerusform>ja {n} muu</numerusform><numerusform>ja {n} muuta</numerusform></translation>
    </message>
    <message>
        <source>Write the profile to a file</source>
        <translation>Kirjoita profiili tiedostoon</translation>
    </message>
    <message>
        <source>The profile is in {file}.</source>
        <translation>Profiili on tiedostossa {file}.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Mikä eroaa</translation>
    </message>
    <message>
        <source>Go back to it…</source>
        <translation>Palaa siihen…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Kirjoita tiedostoon…</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>Lue tiedostosta…</translation>
    </message>
    <message>
        <source>Begin anew with the shipped one…</source>
        <translation>Aloita uudelleen mukana tulleesta…</translation>
    </message>
    <message>
        <source>Begin anew with the shipped one</source>
        <translation>Aloita uudelleen mukana tulleesta</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Vioittunut</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Ne sanovat saman.</translation>
    </message>
    <message>
        <source>{day} {from} to {to}: open</source>
        <translation>{day} {from}–{to}: avoinna</translation>
    </message>
    <message>
        <source>{day} {from} to {to}: closed</source>
        <translation>{day} {from}–{to}: suljettu</translation>
    </message>
    <message>
        <source>Enter on a day closes it or gives it other hours; public holidays come from the calendar of the country.</source>
        <translation>Enter sulkee päivän tai antaa sille muun aukioloajan; pyhäpäivät tulevat maan kalenterista.</translation>
    </message>
    <message>
        <source>Half day</source>
        <translation>Puolipäivä</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Pyhäpäivä</translation>
    </message>
    <message>
        <source>Closed by the desk</source>
        <translation>Palvelupisteen sulkema</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Muu aika</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Mikä se on</translation>
    </message>
    <message>
        <source>ISO weeks</source>
        <translation>ISO-viikot</translation>
    </message>
    <message>
        <source>Empty: that one day</source>
        <translation>Tyhjä: vain se päivä</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Edellinen vuosi</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Seuraava vuosi</translation>
    </message>
    <message>
        <source>Close days</source>
        <translation>Sulje päiviä</translation>
    </message>
    <message>
        <source>No closures and no own holidays: only the public holidays close this calendar.</source>
        <translation>Ei sulkuja eikä omia vapaapäiviä: vain pyhäpäivät sulkevat tämän kalenterin.</translation>
    </message>
    <message>
        <source>Closures and own holidays</source>
        <translation>Sulut ja omat vapaapäivät</translation>
    </message>
    <message>
        <source>How work is charged. The prices themselves stand in the price list, under Billing, each from a day on.</source>
        <translation>Miten työ laskutetaan. Hinnat ovat hinnastossa kohdassa Laskutus, kukin jostakin päivästä alkaen.</translation>
    </message>
    <message>
        <source>Names, on-call duty, escalation, maintenance, tellings: what else the promise holds.</source>
        <translation>Nimet, päivystys, eskalointi, ylläpito, ilmoitukset: muu, mitä lupaus sisältää.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>Prices and gates</source>
        <translation>Hinnat ja portit</translation>
    </message>
    <message>
        <source>All else</source>
        <translation>Kaikki muu</translation>
    </message>
    <message numerus="yes">
        <source>{n} values changed, not in force yet</source>
        <translation><numerusform>{n} arvo muutettu, ei vielä voimassa</numerusform><numerusform>{n} arvoa muutettu, ei vielä voimassa</numerusform></translation>
    </message>
    <message>
        <source>Version {version} of the profile is in force.</source>
        <translation>Profiilin versio {version} on voimassa.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>What would change…</source>
        <translation>Mikä muuttuisi…</translation>
    </message>
    <message>
        <source>The file says what is in force already.</source>
        <translation>Tiedosto sanoo sen, mikä on jo voimassa.</translation>
    </message>
    <message>
        <source>This colour reads well on white paper.</source>
        <translation>Tämä väri erottuu hyvin valkoisella paperilla.</translation>
    </message>
    <message>
        <source>This colour is pale on white paper: papers print it darker, so that it can be read.</source>
        <translation>Tämä väri on vaalea valkoisella paperilla: asiakirjat painavat sen tummempana, jotta se erottuu.</translation>
    </message>
    <message>
        <source>Last saved by {who}, {at}: {fields}</source>
        <translation>Viimeksi tallentanut {who}, {at}: {fields}</translation>
    </message>
    <message>
        <source>The last save was taken back.</source>
        <translation>Viimeisin tallennus peruttiin.</translation>
    </message>
    <message>
        <source>Take the last save back</source>
        <translation>Peru viimeisin tallennus</translation>
    </message>
    <message>
        <source>Before this desk can invoice, the law of its country wants:</source>
        <translation>Ennen kuin palvelupiste voi laskuttaa, maan laki vaatii:</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard: copy one first.</source>
        <translation>Leikepöydällä ei ole kuvaa: kopioi ensin sellainen.</translation>
    </message>
    <message>
        <source>The desk's profile is damaged</source>
        <translation>Palvelupisteen profiili on vioittunut</translation>
    </message>
    <message>
        <source>Take version {version}</source>
        <translation>Ota versio {version}</translation>
    </message>
    <message>
        <source>This desk is a file: whoever can open it can change everything in it. What a role may not do is refused by the program alone.</source>
        <translation>Tämä tietokanta on tiedosto: kuka tahansa, joka voi avata sen, voi muuttaa siinä kaikkea. Vain ohjelma estää sen, mitä rooli ei saa tehdä.</translation>
    </message>
    <message>
        <source>On this server each person comes in by a login of their own, and the database itself refuses what their role may not do.</source>
        <translation>Tällä palvelimella jokainen tulee sisään omalla käyttäjätunnuksellaan, ja tietokanta itse estää sen, mitä rooli ei saa tehdä.</translation>
    </message>
    <message>
        <source>{login} (locked)</source>
        <translation>{login} (lukittu)</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Lock login</source>
        <translation>Lukitse tunnus</translation>
    </message>
    <message>
        <source>Hand this to {name} now: the password is shown this once, and kept nowhere.</source>
        <translation>Anna tämä nyt henkilölle {name}: salasana näytetään vain tämän kerran, eikä sitä tallenneta mihinkään.</translation>
    </message>
    <message>
        <source>Make login</source>
        <translation>Luo tunnus</translation>
    </message>
    <message>
        <source>Rename login</source>
        <translation>Nimeä tunnus uudelleen</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Uusi salasana</translation>
    </message>
    <message>
        <source>Login: anna</source>
        <translation>Tunnus: anna</translation>
    </message>
    <message>
        <source>Name of the login</source>
        <translation>Käyttäjätunnuksen nimi</translation>
    </message>
    <message>
        <source>You came in with a login of your own: nobody else sits down here.</source>
        <translation>Tulit sisään omalla käyttäjätunnuksellasi: kukaan muu ei istu tähän.</translation>
    </message>
    <message>
        <source>{name} has no login of their own yet.</source>
        <translation>Henkilöllä {name} ei ole vielä omaa käyttäjätunnusta.</translation>
    </message>
    <message>
        <source>Change when each calendar is open</source>
        <translation>Muuta kunkin kalenterin aukioloa</translation>
    </message>
    <message>
        <source>Holidays and closures</source>
        <translation>Pyhät ja sulut</translation>
    </message>
    <message>
        <source>See the year of a calendar day by day</source>
        <translation>Katso kalenterin vuosi päivä päivältä</translation>
    </message>
    <message>
        <source>Change the promises of the desk</source>
        <translation>Muuta palvelupisteen lupauksia</translation>
    </message>
    <message>
        <source>Confirm what the published promise does not say</source>
        <translation>Vahvista se, mitä julkaistu lupaus ei kerro</translation>
    </message>
    <message>
        <source>Compare the versions of the profile, go back, write and read files</source>
        <translation>Vertaa profiilin versioita, palaa, kirjoita ja lue tiedostoja</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Seuraava osa</translation>
    </message>
    <message>
        <source>Go to the next part of the profile</source>
        <translation>Siirry profiilin seuraavaan osaan</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Edellinen osa</translation>
    </message>
    <message>
        <source>Go to the part of the profile before</source>
        <translation>Siirry profiilin edelliseen osaan</translation>
    </message>
    <message>
        <source>Take the last change of the profile back</source>
        <translation>Peru profiilin viimeisin muutos</translation>
    </message>
    <message>
        <source>Show the deadlines of open tickets before and after</source>
        <translation>Näytä avointen tukipyyntöjen määräajat ennen ja jälkeen</translation>
    </message>
    <message>
        <source>Discard what is not in force yet</source>
        <translation>Hylkää se, mikä ei ole vielä voimassa</translation>
    </message>
    <message>
        <source>A calendar needs a name of its own, of letters, digits and blanks.</source>
        <translation>Kalenteri tarvitsee oman nimen, jossa on kirjaimia, numeroita ja välejä.</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Uusi kalenteri</translation>
    </message>
    <message>
        <source>It begins with the hours of the one that is shown.</source>
        <translation>Se alkaa näytetyn kalenterin ajoilla.</translation>
    </message>
    <message>
        <source>New calendar…</source>
        <translation>Uusi kalenteri…</translation>
    </message>
    <message>
        <source>Remove the calendar</source>
        <translation>Poista kalenteri</translation>
    </message>
    <message>
        <source>Rises to management after so many opening hours (none: never)</source>
        <translation>Nousee johdolle näin monen aukiolotunnin jälkeen (tyhjä: ei koskaan)</translation>
    </message>
    <message>
        <source>No bounds</source>
        <translation>Ei rajoja</translation>
    </message>
    <message>
        <source>Changes of the profile that are not in force yet are here again.</source>
        <translation>Profiilin muutokset, jotka eivät ole vielä voimassa, ovat taas tässä.</translation>
    </message>
    <message>
        <source>Deadlines follow: {done} of {of}</source>
        <translation>Määräajat seuraavat: {done}/{of}</translation>
    </message>
    <message>
        <source>Against version</source>
        <translation>Verrataan versioon</translation>
    </message>
    <message>
        <source>Its promises and waits run on</source>
        <translation>Lupaukset ja odotukset kulkevat kalenterin mukaan</translation>
    </message>
    <message>
        <source>Every ticket</source>
        <translation>Kaikki tukipyynnöt</translation>
    </message>
    <message>
        <source>Every other ticket</source>
        <translation>Kaikki muut tukipyynnöt</translation>
    </message>
    <message>
        <source>Class of a fault</source>
        <translation>Vian luokka</translation>
    </message>
    <message>
        <source>Raised priority</source>
        <translation>Korotettu prioriteetti</translation>
    </message>
    <message>
        <source>Place of {name} in the queue (0 comes first)</source>
        <translation>Sija jonossa: {name} (0 on ensimmäinen)</translation>
    </message>
    <message>
        <source>Opening hours of {calendar}</source>
        <translation>Aukioloajat: {calendar}</translation>
    </message>
</context>
<context>
    <name>trade</name>
    <message>
        <source>There is no desk in {file}.</source>
        <translation>Tiedostossa {file} ei ole asiakaspalvelua.</translation>
    </message>
    <message>
        <source>Only those booked on the session can have attended it.</source>
        <translation>Läsnä olleiksi voi merkitä vain varauksen tehneet.</translation>
    </message>
    <message>
        <source>This booking is not there any more.</source>
        <translation>Tätä varausta ei enää ole.</translation>
    </message>
    <message>
        <source>This place is not booked any more.</source>
        <translation>Tätä paikkaa ei ole enää varattu.</translation>
    </message>
    <message>
        <source>This session is cancelled.</source>
        <translation>Tämä koulutus on peruttu.</translation>
    </message>
    <message>
        <source>This site is not there any more.</source>
        <translation>Tätä sivustoa ei enää ole.</translation>
    </message>
    <message>
        <source>This booking is cancelled already.</source>
        <translation>Tämä varaus on jo peruttu.</translation>
    </message>
    <message>
        <source>The customer has such a contract since {start:date}, without an end: end that one first.</source>
        <translation>Asiakkaalla on tällainen sopimus {start:date} alkaen ilman päättymispäivää: päätä ensin se.</translation>
    </message>
    <message>
        <source>The hourly rate must be from {lowest:money} to {highest:money}.</source>
        <translation>Tuntihinnan on oltava {lowest:money}–{highest:money}.</translation>
    </message>
    <message>
        <source>“{value}” is not a kind of contract.</source>
        <translation>”{value}” ei ole sopimuslaji.</translation>
    </message>
    <message>
        <source>A contract needs the day it starts.</source>
        <translation>Sopimuksella on oltava alkamispäivä.</translation>
    </message>
    <message>
        <source>{value} is not a percentage: write a number from 0 to {most}.</source>
        <translation>{value} ei ole prosenttiluku: kirjoita luku väliltä 0–{most}.</translation>
    </message>
    <message>
        <source>This contract is not there any more.</source>
        <translation>Tätä sopimusta ei enää ole.</translation>
    </message>
    <message>
        <source>The contract ends before it starts: choose a later end, or none.</source>
        <translation>Sopimus päättyy ennen alkamistaan: valitse myöhempi päättymispäivä tai jätä se pois.</translation>
    </message>
    <message>
        <source>This site is not one of the customer's.</source>
        <translation>Tämä sivusto ei ole asiakkaan.</translation>
    </message>
    <message>
        <source>The customer has such a contract from {start:date} to {end:date}: let this one start later, or end that one earlier.</source>
        <translation>Asiakkaalla on tällainen sopimus {start:date}–{end:date}: aloita tämä myöhemmin tai päätä se aiemmin.</translation>
    </message>
    <message>
        <source>This session is not there any more.</source>
        <translation>Tätä koulutuskertaa ei enää ole.</translation>
    </message>
    <message>
        <source>A session lasts from 1 to {most} minutes.</source>
        <translation>Koulutus kestää 1–{most} minuuttia.</translation>
    </message>
    <message>
        <source>A session has at least one seat.</source>
        <translation>Koulutuksessa on vähintään yksi paikka.</translation>
    </message>
    <message>
        <source>This person is not one of the desk's.</source>
        <translation>Tämä henkilö ei kuulu asiakaspalveluun.</translation>
    </message>
    <message>
        <source>{trainer} gives “{course}” then, {start:moment}–{end:clock}: choose another time or trainer.</source>
        <translation>{trainer} pitää silloin koulutusta ”{course}”, {start:moment}–{end:clock}: valitse toinen aika tai kouluttaja.</translation>
    </message>
    <message>
        <source>This course is not there any more.</source>
        <translation>Tätä koulutusta ei enää ole.</translation>
    </message>
    <message>
        <source>{booked} seats are booked: the session cannot have fewer.</source>
        <translation>Varattuja paikkoja on {booked}: koulutuksessa ei voi olla vähemmän.</translation>
    </message>
    <message>
        <source>A credit note says why: write the reason.</source>
        <translation>Hyvityslaskussa kerrotaan syy: kirjoita se.</translation>
    </message>
    <message>
        <source>Only an issued invoice can be credited: change or discard the draft instead.</source>
        <translation>Vain lähetetyn laskun voi hyvittää: muuta luonnosta tai hylkää se.</translation>
    </message>
    <message>
        <source>A credit note cannot be credited: make a new invoice instead.</source>
        <translation>Hyvityslaskua ei voi hyvittää: tee uusi lasku.</translation>
    </message>
    <message>
        <source>Invoice {number} is credited already, by {credit}.</source>
        <translation>Lasku {number} on jo hyvitetty laskulla {credit}.</translation>
    </message>
    <message>
        <source>This is not there any more: somebody took it away.</source>
        <translation>Tätä ei enää ole: joku on poistanut sen.</translation>
    </message>
    <message>
        <source>This is longer than {most} characters: shorten it.</source>
        <translation>Tämä on pidempi kuin {most} merkkiä: lyhennä sitä.</translation>
    </message>
    <message>
        <source>“{value}” is not a date.</source>
        <translation>”{value}” ei ole päivämäärä.</translation>
    </message>
    <message>
        <source>{value} is not an amount of money: write 0 or more, with at most two decimals.</source>
        <translation>{value} ei ole rahamäärä: kirjoita 0 tai enemmän, enintään kaksi desimaalia.</translation>
    </message>
    <message>
        <source>{value} is not a number of quarters: write a whole number of 0 or more.</source>
        <translation>{value} ei ole varttien määrä: kirjoita kokonaisluku, 0 tai enemmän.</translation>
    </message>
    <message>
        <source>“{value}” is not a tier.</source>
        <translation>”{value}” ei ole palvelutaso.</translation>
    </message>
    <message>
        <source>“{value}” is not a language this program writes.</source>
        <translation>”{value}” ei ole kieli, jolla tämä ohjelma kirjoittaa.</translation>
    </message>
    <message>
        <source>“{value}” is not a country's two letters, such as IS, NO, FI or GR.</source>
        <translation>”{value}” ei ole kaksikirjaiminen maatunnus, kuten IS, NO, FI tai GR.</translation>
    </message>
    <message>
        <source>The due date is gone by: choose a later day.</source>
        <translation>Eräpäivä on jo mennyt: valitse myöhempi päivä.</translation>
    </message>
    <message>
        <source>A line says what was done: it cannot be empty.</source>
        <translation>Rivi kertoo, mitä tehtiin: se ei voi olla tyhjä.</translation>
    </message>
    <message>
        <source>This line is not there any more.</source>
        <translation>Tätä riviä ei enää ole.</translation>
    </message>
    <message>
        <source>Choose the work to be invoiced first.</source>
        <translation>Valitse ensin laskutettava työ.</translation>
    </message>
    <message>
        <source>Some of this work is held: release it first, or leave it out.</source>
        <translation>Osa tästä työstä odottaa laskutuslupaa: vapauta se ensin tai jätä se pois.</translation>
    </message>
    <message>
        <source>Some of this work is on another invoice by now: look at the list again.</source>
        <translation>Osa tästä työstä on jo toisella laskulla: katso luettelo uudelleen.</translation>
    </message>
    <message>
        <source>the desk's legal name</source>
        <translation>laskuttajan virallinen nimi</translation>
    </message>
    <message>
        <source>the desk's street</source>
        <translation>laskuttajan katuosoite</translation>
    </message>
    <message>
        <source>the desk's postcode</source>
        <translation>laskuttajan postinumero</translation>
    </message>
    <message>
        <source>the desk's town</source>
        <translation>laskuttajan postitoimipaikka</translation>
    </message>
    <message>
        <source>the desk's registration number</source>
        <translation>laskuttajan Y-tunnus</translation>
    </message>
    <message>
        <source>the desk's VAT number</source>
        <translation>laskuttajan ALV-tunnus</translation>
    </message>
    <message>
        <source>the customer's name</source>
        <translation>asiakkaan nimi</translation>
    </message>
    <message>
        <source>the customer's street</source>
        <translation>asiakkaan katuosoite</translation>
    </message>
    <message>
        <source>the customer's postcode</source>
        <translation>asiakkaan postinumero</translation>
    </message>
    <message>
        <source>the customer's town</source>
        <translation>asiakkaan postitoimipaikka</translation>
    </message>
    <message>
        <source>the customer's registration number</source>
        <translation>asiakkaan Y-tunnus</translation>
    </message>
    <message>
        <source>Before this can be issued, fill in: {first:tr}.</source>
        <translation>Ennen lähettämistä täytä: {first:tr}.</translation>
    </message>
    <message>
        <source>Before this can be issued, fill in: {first:tr}, {second:tr}.</source>
        <translation>Ennen lähettämistä täytä: {first:tr}, {second:tr}.</translation>
    </message>
    <message>
        <source>Before this can be issued, fill in: {first:tr}, {second:tr}, {third:tr}.</source>
        <translation>Ennen lähettämistä täytä: {first:tr}, {second:tr}, {third:tr}.</translation>
    </message>
    <message>
        <source>Before this can be issued, fill in: {first:tr}, {second:tr}, {third:tr} and {more} more.</source>
        <translation>Ennen lähettämistä täytä: {first:tr}, {second:tr}, {third:tr} ja {more} muuta.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>t</translation>
    </message>
    <message>
        <source>site</source>
        <translation>sivusto</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>pari</translation>
    </message>
    <message>
        <source>year</source>
        <translation>vuosi</translation>
    </message>
    <message>
        <source>Work at an agreed price</source>
        <translation>Työ sovittuun hintaan</translation>
    </message>
    <message>
        <source>{item}: {subject}</source>
        <translation>{item}: {subject}</translation>
    </message>
    <message>
        <source>No charge, as a gesture of goodwill.</source>
        <translation>Hyvitetään, veloituksetta.</translation>
    </message>
    <message>
        <source>Work at no charge</source>
        <translation>Veloitukseton työ</translation>
    </message>
    <message>
        <source>{day:short} {clock:clock}, {length:duration}</source>
        <translation>{day:short} klo {clock:clock}, {length:duration}</translation>
    </message>
    <message>
        <source>{day:short} {clock:clock}, {length:duration}, {person}</source>
        <translation>{day:short} klo {clock:clock}, {length:duration}, {person}</translation>
    </message>
    <message numerus="yes">
        <source>{n} attendees, {day:short}</source>
        <translation><numerusform>{n} osallistuja, {day:short}</numerusform><numerusform>{n} osallistujaa, {day:short}</numerusform></translation>
    </message>
    <message>
        <source>Interest on late payment is charged as the law provides.</source>
        <translation>Viivästyskorko korkolain mukaan.</translation>
    </message>
    <message>
        <source>There is no invoice with the number {number}.</source>
        <translation>Laskua numero {number} ei ole.</translation>
    </message>
    <message>
        <source>This invoice is not there any more: the draft was discarded.</source>
        <translation>Tätä laskua ei enää ole: luonnos on hylätty.</translation>
    </message>
    <message>
        <source>This draft is not there any more: somebody discarded it.</source>
        <translation>Tätä luonnosta ei enää ole: joku on hylännyt sen.</translation>
    </message>
    <message>
        <source>Invoice {number} is issued and cannot change: make a credit note instead.</source>
        <translation>Lasku {number} on lähetetty, eikä sitä voi muuttaa: tee hyvityslasku.</translation>
    </message>
    <message>
        <source>This day is still to come: enter the day on which the money came.</source>
        <translation>Tämä päivä on vasta tulossa: kirjaa päivä, jona maksu saapui.</translation>
    </message>
    <message>
        <source>Only an issued invoice can be paid.</source>
        <translation>Vain lähetetyn laskun voi maksaa.</translation>
    </message>
    <message>
        <source>{value} is not an amount in {currency}.</source>
        <translation>{value} ei ole rahamäärä valuutassa {currency}.</translation>
    </message>
    <message>
        <source>More would be taken back than was paid.</source>
        <translation>Peruutettaisiin enemmän kuin on maksettu.</translation>
    </message>
    <message>
        <source>{included} attendees of the site are included; a session has {seats} seats.</source>
        <translation>Hintaan sisältyy {included} osallistujaa sivustoa kohden; koulutuksessa on {seats} paikkaa.</translation>
    </message>
    <message>
        <source>Attendees of the same site.</source>
        <translation>Saman sivuston osallistujat.</translation>
    </message>
    <message>
        <source>Phone guidance in opening hours: {year} hours a year, at most {month} × {minutes} min a month.</source>
        <translation>Puhelinopastus aukioloaikana: {year} tuntia vuodessa, enintään {month} × {minutes} min kuukaudessa.</translation>
    </message>
    <message>
        <source>Each started hour counts.</source>
        <translation>Jokainen alkava tunti lasketaan.</translation>
    </message>
    <message>
        <source>Each started {minutes} min count.</source>
        <translation>Jokainen alkava {minutes} min lasketaan.</translation>
    </message>
    <message>
        <source>Agreed case by case.</source>
        <translation>Sovitaan tapauskohtaisesti.</translation>
    </message>
    <message>
        <source>Agreed case by case, from {lowest:money} to {highest:money} an hour.</source>
        <translation>Sovitaan tapauskohtaisesti, {lowest:money}–{highest:money} tunnilta.</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Muu työ</translation>
    </message>
    <message>
        <source>Work without a price here is quoted case by case, and nothing is done before the quote is approved.</source>
        <translation>Työstä, jolla ei ole tässä hintaa, tehdään tarjous tapauskohtaisesti. Mitään ei tehdä ennen tarjouksen hyväksymistä.</translation>
    </message>
    <message>
        <source>Under an SLA contract the hourly rates are {percent:percent} higher.</source>
        <translation>SLA-sopimuksella tuntihinnat ovat {percent:percent} korkeammat.</translation>
    </message>
    <message>
        <source>A maintenance contract costs {percent:percent} of the project's price a year.</source>
        <translation>Ylläpitosopimus maksaa vuodessa {percent:percent} projektin hinnasta.</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>tunti</translation>
    </message>
    <message>
        <source>Faults in our own software</source>
        <translation>Oman ohjelmistomme viat</translation>
    </message>
    <message>
        <source>Faults in our hosting</source>
        <translation>Palvelintemme viat</translation>
    </message>
    <message>
        <source>Questions about invoices and fees</source>
        <translation>Kysymykset laskuista ja maksuista</translation>
    </message>
    <message>
        <source>Help with questions about the system and invoices, for subscribers</source>
        <translation>Apu järjestelmää ja laskuja koskeviin kysymyksiin, tilaajille</translation>
    </message>
    <message>
        <source>Estimates of add-ons, with the advice about them, for subscribers</source>
        <translation>Lisäosien kustannusarviot ja niitä koskeva neuvonta, tilaajille</translation>
    </message>
    <message>
        <source>Support with questions and invoices</source>
        <translation>Tuki kysymyksissä ja laskuasioissa</translation>
    </message>
    <message>
        <source>Help with questions and other people's faults, under a support agreement</source>
        <translation>Apu kysymyksissä ja muiden vioissa, käyttötukisopimuksella</translation>
    </message>
    <message>
        <source>Faults in our software, under a maintenance contract</source>
        <translation>Ohjelmistomme viat, ylläpitosopimuksella</translation>
    </message>
    <message>
        <source>Upgrades within a major version, under a maintenance contract</source>
        <translation>Päivitykset saman pääversion sisällä, ylläpitosopimuksella</translation>
    </message>
    <message>
        <source>Maintenance work</source>
        <translation>Ylläpitotyö</translation>
    </message>
    <message>
        <source>Fault repair</source>
        <translation>Vikojen korjaus</translation>
    </message>
    <message>
        <source>{item}, a full hour</source>
        <translation>{item}, täysi tunti</translation>
    </message>
    <message>
        <source>There is no price from that day on.</source>
        <translation>Siitä päivästä alkaen ei ole hintaa.</translation>
    </message>
    <message>
        <source>This price holds already: set another one from today on instead.</source>
        <translation>Tämä hinta on jo voimassa: aseta uusi hinta tästä päivästä alkaen.</translation>
    </message>
    <message>
        <source>This item is not on the price list any more.</source>
        <translation>Tätä nimikettä ei ole enää hinnastossa.</translation>
    </message>
    <message>
        <source>Prices of days gone by stay as they were: choose today or a later day.</source>
        <translation>Menneiden päivien hinnat pysyvät ennallaan: valitse tämä päivä tai myöhempi.</translation>
    </message>
    <message>
        <source>{value} is not a price in {currency}.</source>
        <translation>{value} ei ole hinta valuutassa {currency}.</translation>
    </message>
    <message>
        <source>“{number}” is not a kennitala: write its ten digits, as in 450401-3150.</source>
        <translation>”{number}” ei ole kennitala: kirjoita kymmenen numeroa, kuten 450401-3150.</translation>
    </message>
    <message>
        <source>“{number}” is not an organisation number: write its nine digits, as in 988 077 917.</source>
        <translation>”{number}” ei ole organisaationumero: kirjoita yhdeksän numeroa, kuten 988 077 917.</translation>
    </message>
    <message>
        <source>“{number}” is not a business ID (Y-tunnus): write it as in 2077474-0.</source>
        <translation>”{number}” ei ole Y-tunnus: kirjoita se muodossa 2077474-0.</translation>
    </message>
    <message>
        <source>“{number}” is not an ΑΦΜ: write its nine digits, as in 094259216.</source>
        <translation>”{number}” ei ole kreikkalainen verotunnus (ΑΦΜ): kirjoita yhdeksän numeroa, kuten 094259216.</translation>
    </message>
    <message>
        <source>“{number}” is not a VSK number: write its five or six digits.</source>
        <translation>”{number}” ei ole islantilainen ALV-numero (VSK): kirjoita viisi tai kuusi numeroa.</translation>
    </message>
    <message>
        <source>“{number}” is not a Norwegian VAT number: write the organisation number followed by MVA.</source>
        <translation>”{number}” ei ole norjalainen ALV-numero: kirjoita organisaationumero ja sen perään MVA.</translation>
    </message>
    <message>
        <source>“{number}” is not a Finnish VAT number: write FI and eight digits, as in FI20774740.</source>
        <translation>”{number}” ei ole suomalainen ALV-tunnus: kirjoita FI ja kahdeksan numeroa, kuten FI20774740.</translation>
    </message>
    <message>
        <source>“{number}” is not a Greek VAT number: write EL and nine digits, as in EL094259216.</source>
        <translation>”{number}” ei ole kreikkalainen ALV-numero: kirjoita EL ja yhdeksän numeroa, kuten EL094259216.</translation>
    </message>
    <message>
        <source>Somebody changed this to “{theirs}” while you wrote “{mine}”: choose one of the two and save again.</source>
        <translation>Joku muutti tämän arvoksi ”{theirs}”, kun kirjoitit ”{mine}”: valitse toinen ja tallenna uudelleen.</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>“{given}” is not one of the choices: {choices}.</source>
        <translation>”{given}” ei ole yksi vaihtoehdoista: {choices}.</translation>
    </message>
    <message>
        <source>{name} can't be changed here.</source>
        <translation>Kenttää {name} ei voi muuttaa tässä.</translation>
    </message>
    <message>
        <source>“{given}” is not a version: write a number first, such as 3.4.</source>
        <translation>”{given}” ei ole versionumero: kirjoita alkuun numero, esimerkiksi 3.4.</translation>
    </message>
    <message>
        <source>Ticket {number} is another customer's: choose one of this customer's own.</source>
        <translation>Tukipyyntö {number} kuuluu toiselle asiakkaalle: valitse jokin tämän asiakkaan omista.</translation>
    </message>
    <message>
        <source>Write the caller's name.</source>
        <translation>Kirjoita soittajan nimi.</translation>
    </message>
    <message>
        <source>The call would end after now: check when it began and how long it took.</source>
        <translation>Puhelu päättyisi tulevaisuudessa: tarkista, milloin se alkoi ja kuinka kauan se kesti.</translation>
    </message>
    <message>
        <source>A call lasts at most {hours} hours: check how long it took.</source>
        <translation>Puhelu kestää enintään {hours} tuntia: tarkista, kuinka kauan se kesti.</translation>
    </message>
    <message>
        <source>Write how long the call took.</source>
        <translation>Kirjoita, kuinka kauan puhelu kesti.</translation>
    </message>
    <message>
        <source>You have a call on the line: park it or finish it first.</source>
        <translation>Sinulla on puhelu linjalla: siirrä se parkkiin tai päätä se ensin.</translation>
    </message>
    <message>
        <source>This call is not there any more.</source>
        <translation>Tätä puhelua ei enää ole.</translation>
    </message>
    <message>
        <source>This call has ended already.</source>
        <translation>Tämä puhelu on jo päättynyt.</translation>
    </message>
    <message>
        <source>Say who calls first: then the price is known.</source>
        <translation>Kerro ensin, kuka soittaa: sitten hinta tiedetään.</translation>
    </message>
    <message>
        <source>This customer is not there any more.</source>
        <translation>Tätä asiakasta ei enää ole.</translation>
    </message>
    <message>
        <source>This is on an invoice already: take it off the draft, or credit the invoice, and change it then.</source>
        <translation>Tämä on jo laskulla: poista se luonnoksesta tai hyvitä lasku ja muuta sitä vasta sitten.</translation>
    </message>
    <message>
        <source>This charge is not there any more.</source>
        <translation>Tätä veloitusta ei enää ole.</translation>
    </message>
    <message>
        <source>The call has not ended: finish it first.</source>
        <translation>Puhelu ei ole päättynyt: päätä se ensin.</translation>
    </message>
    <message>
        <source>Nothing holds this charge any more.</source>
        <translation>Mikään ei enää estä tämän veloituksen laskutusta.</translation>
    </message>
    <message>
        <source>Write the reason: it stays on the record.</source>
        <translation>Kirjoita perustelu: se jää historiaan.</translation>
    </message>
    <message>
        <source>Name the authorised contact who approved it: {names}.</source>
        <translation>Mainitse sovittu yhteyshenkilö, joka hyväksyi työn: {names}.</translation>
    </message>
    <message>
        <source>The customer has no authorised contact: a manager may release it, or enter one first.</source>
        <translation>Asiakkaalla ei ole sovittua yhteyshenkilöä: lisää sellainen ensin tai pyydä esihenkilöä vapauttamaan laskutus.</translation>
    </message>
    <message>
        <source>“{name}” may not order chargeable work: name an authorised contact.</source>
        <translation>Henkilöllä ”{name}” ei ole tilausoikeutta: mainitse sovittu yhteyshenkilö.</translation>
    </message>
    <message>
        <source>The office or a manager decides this.</source>
        <translation>Tästä päättää toimisto tai esihenkilö.</translation>
    </message>
    <message>
        <source>Write what it costs, without VAT: no price is published for it.</source>
        <translation>Kirjoita hinta ilman arvonlisäveroa: sille ei ole julkaistua hintaa.</translation>
    </message>
    <message>
        <source>“{given}” is not an amount in {currency}: write 0 or more.</source>
        <translation>”{given}” ei ole rahamäärä valuutassa {currency}: kirjoita 0 tai enemmän.</translation>
    </message>
    <message>
        <source>Only what would be charged can be given away.</source>
        <translation>Vain sellaisen voi hyvittää, mikä muuten laskutettaisiin.</translation>
    </message>
    <message>
        <source>This person is not at the desk any more: choose another.</source>
        <translation>Tämä henkilö ei enää työskentele asiakaspalvelussa: valitse toinen.</translation>
    </message>
    <message>
        <source>The ticket is resolved: take it up again before you agree on a date.</source>
        <translation>Tukipyyntö on ratkaistu: avaa se uudelleen ennen kuin sovit päivän.</translation>
    </message>
    <message>
        <source>The desk is closed on {day:date}: agree on a business day.</source>
        <translation>Palvelu on suljettu {day:date}: sovi arkipäivä.</translation>
    </message>
    <message>
        <source>The request came after {day:date}: agree on a later day.</source>
        <translation>Pyyntö saapui vasta päivän {day:date} jälkeen: sovi myöhempi päivä.</translation>
    </message>
    <message>
        <source>Write the hours as a number from 0 to {most}, such as 2.5.</source>
        <translation>Kirjoita tunnit lukuna väliltä 0–{most}, esimerkiksi 2,5.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another customer: choose one of this customer's own.</source>
        <translation>”{name}” kuuluu toiselle asiakkaalle: valitse jokin tämän asiakkaan omista.</translation>
    </message>
    <message>
        <source>Give the ticket a subject.</source>
        <translation>Anna tukipyynnölle aihe.</translation>
    </message>
    <message>
        <source>This ticket is not there any more.</source>
        <translation>Tätä tukipyyntöä ei enää ole.</translation>
    </message>
    <message>
        <source>The rules cannot price this as it is entered ({field}): correct it, or decide what it costs.</source>
        <translation>Säännöt eivät pysty hinnoittelemaan tätä näillä tiedoilla ({field}): korjaa tiedot tai päätä hinta.</translation>
    </message>
    <message>
        <source>An authorised contact approved it, recorded by {who} on {day:date}: {reason}</source>
        <translation>Sovittu yhteyshenkilö hyväksyi työn, kirjannut {who} {day:date}: {reason}</translation>
    </message>
    <message>
        <source>The customer approved the estimate, recorded by {who} on {day:date}: {reason}</source>
        <translation>Asiakas hyväksyi kustannusarvion, kirjannut {who} {day:date}: {reason}</translation>
    </message>
    <message>
        <source>The customer was told, recorded by {who} on {day:date}: {reason}</source>
        <translation>Asiakkaalle kerrottiin asiasta, kirjannut {who} {day:date}: {reason}</translation>
    </message>
    <message>
        <source>{who} decided it on {day:date}: {reason}</source>
        <translation>{who} päätti asiasta {day:date}: {reason}</translation>
    </message>
    <message>
        <source>{who} set the price on {day:date}: {reason}</source>
        <translation>{who} määritti hinnan {day:date}: {reason}</translation>
    </message>
    <message>
        <source>{who} released it on {day:date} without the approval: {reason}</source>
        <translation>{who} vapautti laskutuksen {day:date} ilman hyväksyntää: {reason}</translation>
    </message>
    <message>
        <source>The agreed price is {net:money} without VAT.</source>
        <translation>Sovittu hinta on {net:money} ilman arvonlisäveroa.</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>“{name}” has {size:number} MB and a file may have {most:number} MB: make it smaller, or send a link to it.</source>
        <translation>”{name}” on {size:number} Mt, ja tiedosto saa olla enintään {most:number} Mt: pienennä sitä tai lähetä siihen linkki.</translation>
    </message>
    <message>
        <source>“{name}” is a folder: attach the files in it.</source>
        <translation>”{name}” on kansio: liitä sen sisältämät tiedostot.</translation>
    </message>
    <message>
        <source>The contents of “{name}” are not in the database any more.</source>
        <translation>Tiedoston ”{name}” sisältö ei ole enää tietokannassa.</translation>
    </message>
    <message>
        <source>Stopped: “{name}” was not attached.</source>
        <translation>Keskeytettiin: tiedostoa ”{name}” ei liitetty.</translation>
    </message>
    <message>
        <source>The files of a ticket may have {most:number} MB; with “{name}” it would be {size:number} MB: remove some first.</source>
        <translation>Tukipyynnön tiedostot saavat olla yhteensä {most:number} Mt; tiedoston ”{name}” kanssa niitä olisi {size:number} Mt: poista ensin joitakin.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Tätä tiedostoa ei enää ole.</translation>
    </message>
    <message>
        <source>“{name}” was removed from the ticket.</source>
        <translation>”{name}” on poistettu tukipyynnöstä.</translation>
    </message>
    <message>
        <source>“{name}” could run or hide something, so it is never opened from here: save it, and have it checked first.</source>
        <translation>”{name}” voi suorittaa tai kätkeä jotain, joten sitä ei koskaan avata täältä: tallenna se ja tarkistuta se ensin.</translation>
    </message>
    <message>
        <source>Give a number of megabytes from {least:number} to {most:number}.</source>
        <translation>Anna megatavujen määrä väliltä {least:number}–{most:number}.</translation>
    </message>
    <message>
        <source>The contents of “{name}” are not where they should be: {file} is missing. A backup may still have it.</source>
        <translation>Tiedoston ”{name}” sisältö ei ole paikallaan: {file} puuttuu. Se voi vielä olla varmuuskopiossa.</translation>
    </message>
    <message>
        <source>The contents of “{name}” are damaged: {file} is not what was attached. A backup may still have it.</source>
        <translation>Tiedoston ”{name}” sisältö on vaurioitunut: {file} ei ole se, mikä liitettiin. Ehjä sisältö voi vielä olla varmuuskopiossa.</translation>
    </message>
    <message>
        <source>“{name}” could not be read as an e-mail: attach it as a file instead.</source>
        <translation>Tiedostoa ”{name}” ei voitu lukea sähköpostina: liitä se sen sijaan tiedostona.</translation>
    </message>
    <message>
        <source>The message is dated in the future: give the time it came.</source>
        <translation>Viesti on päivätty tulevaisuuteen: anna sen saapumisaika.</translation>
    </message>
    <message>
        <source>“{name}” is not filled in yet: write it where the text is marked, or take it out.</source>
        <translation>”{name}” on vielä täyttämättä: kirjoita se tekstin merkittyyn kohtaan tai poista se.</translation>
    </message>
    <message>
        <source>The contents of an attached file are missing or damaged: {file}.</source>
        <translation>Liitetiedoston sisältö puuttuu tai on vaurioitunut: {file}.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-kuva</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG-kuva</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>GIF-kuva</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP-kuva</translation>
    </message>
    <message>
        <source>BMP picture</source>
        <translation>BMP-kuva</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>TIFF-kuva</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-asiakirja</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Pelkkä teksti</translation>
    </message>
    <message>
        <source>Office document</source>
        <translation>Tekstiasiakirja</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Laskentataulukko</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Esitys</translation>
    </message>
    <message>
        <source>Office document of an old kind</source>
        <translation>Vanhanmuotoinen toimistoasiakirja</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-paketti</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Äänitiedosto</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Videotiedosto</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkistopaketti</translation>
    </message>
    <message>
        <source>Office document with macros</source>
        <translation>Toimistoasiakirja, jossa on makroja</translation>
    </message>
    <message>
        <source>Web page or drawing that can run scripts</source>
        <translation>Verkkosivu tai piirros, joka voi suorittaa koodia</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Komentosarja</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Ohjelma</translation>
    </message>
    <message>
        <source>Shortcut to a program or an address</source>
        <translation>Pikakuvake ohjelmaan tai osoitteeseen</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Tyhjä tiedosto</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Tuntematon tyyppi</translation>
    </message>
    <message>
        <source>{name} is no placeholder: choose one from the list.</source>
        <translation>{name} ei ole täydennyskenttä: valitse jokin luettelosta.</translation>
    </message>
    <message>
        <source>Contact's name</source>
        <translation>Yhteyshenkilön nimi</translation>
    </message>
    <message>
        <source>The whole name of the contact.</source>
        <translation>Yhteyshenkilön koko nimi.</translation>
    </message>
    <message>
        <source>Contact's first name</source>
        <translation>Yhteyshenkilön etunimi</translation>
    </message>
    <message>
        <source>What one says in a greeting.</source>
        <translation>Tervehdyksessä käytettävä nimi.</translation>
    </message>
    <message>
        <source>Customer's name</source>
        <translation>Asiakkaan nimi</translation>
    </message>
    <message>
        <source>The customer the ticket is for.</source>
        <translation>Asiakas, jota tukipyyntö koskee.</translation>
    </message>
    <message>
        <source>Ticket's number</source>
        <translation>Tukipyynnön numero</translation>
    </message>
    <message>
        <source>The number the customer can refer to.</source>
        <translation>Numero, johon asiakas voi viitata.</translation>
    </message>
    <message>
        <source>Ticket's subject</source>
        <translation>Tukipyynnön aihe</translation>
    </message>
    <message>
        <source>What the ticket is about.</source>
        <translation>Mitä tukipyyntö koskee.</translation>
    </message>
    <message>
        <source>Promised moment</source>
        <translation>Luvattu ajankohta</translation>
    </message>
    <message>
        <source>Until when the next thing promised is done, and why it is not sooner.</source>
        <translation>Mihin mennessä seuraava luvattu asia on tehty ja miksei aiemmin.</translation>
    </message>
    <message>
        <source>Planned date</source>
        <translation>Sovittu päivä</translation>
    </message>
    <message>
        <source>The day agreed with the customer.</source>
        <translation>Asiakkaan kanssa sovittu päivä.</translation>
    </message>
    <message>
        <source>Estimated hours</source>
        <translation>Arvioidut tunnit</translation>
    </message>
    <message>
        <source>The hours of the recorded estimate.</source>
        <translation>Kirjatun työmääräarvion tunnit.</translation>
    </message>
    <message>
        <source>Ticket's priority</source>
        <translation>Tukipyynnön kiireellisyys</translation>
    </message>
    <message>
        <source>The priority in the words of the promise.</source>
        <translation>Kiireellisyys palvelulupauksen sanoin.</translation>
    </message>
    <message>
        <source>Customer's tier</source>
        <translation>Asiakkaan palvelutaso</translation>
    </message>
    <message>
        <source>The tier the customer has.</source>
        <translation>Palvelutaso, joka asiakkaalla on.</translation>
    </message>
    <message>
        <source>Owner of the ticket</source>
        <translation>Tukipyynnön vastuuhenkilö</translation>
    </message>
    <message>
        <source>Who at the desk looks after the ticket.</source>
        <translation>Kuka asiakaspalvelussa hoitaa tukipyyntöä.</translation>
    </message>
    <message>
        <source>When the desk answers, by the week.</source>
        <translation>Milloin asiakaspalvelu vastaa viikon aikana.</translation>
    </message>
    <message>
        <source>Telephone hours</source>
        <translation>Puhelinajat</translation>
    </message>
    <message>
        <source>When the telephone is answered, by the week.</source>
        <translation>Milloin puhelimeen vastataan viikon aikana.</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Kirjoittaja</translation>
    </message>
    <message>
        <source>The name of the person who sends the reply.</source>
        <translation>Vastauksen lähettäjän nimi.</translation>
    </message>
    <message>
        <source>Desk's name</source>
        <translation>Asiakaspalvelun nimi</translation>
    </message>
    <message>
        <source>The name of the desk.</source>
        <translation>Asiakaspalvelun nimi.</translation>
    </message>
    <message>
        <source>Desk's telephone</source>
        <translation>Asiakaspalvelun puhelin</translation>
    </message>
    <message>
        <source>The telephone number among the desk's own facts.</source>
        <translation>Puhelinnumero asiakaspalvelun omissa tiedoissa.</translation>
    </message>
    <message>
        <source>Desk's e-mail</source>
        <translation>Asiakaspalvelun sähköposti</translation>
    </message>
    <message>
        <source>The e-mail address among the desk's own facts.</source>
        <translation>Sähköpostiosoite asiakaspalvelun omissa tiedoissa.</translation>
    </message>
    <message>
        <source>Price: {name}</source>
        <translation>Hinta: {name}</translation>
    </message>
    <message>
        <source>The price that holds today, without VAT.</source>
        <translation>Tänään voimassa oleva hinta ilman alv:tä.</translation>
    </message>
    <message>
        <source>An abbreviation is one word: write it without spaces.</source>
        <translation>Lyhenne on yksi sana: kirjoita se ilman välilyöntejä.</translation>
    </message>
    <message>
        <source>“{other}” has this abbreviation already: choose another.</source>
        <translation>Vastauksella ”{other}” on jo tämä lyhenne: valitse toinen.</translation>
    </message>
    <message>
        <source>This reply is not there any more.</source>
        <translation>Tätä vastausta ei enää ole.</translation>
    </message>
    <message>
        <source>Somebody changed this reply while you wrote: look at it again.</source>
        <translation>Joku muutti tätä vastausta, kun kirjoitit: katso se uudelleen.</translation>
    </message>
    <message>
        <source>Agree on a date</source>
        <translation>Sovi päivä</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Kuvakaappaus</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Poista {name}</translation>
    </message>
    <message>
        <source>{n} B</source>
        <translation>{n} t</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} kt</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} Mt</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Vastauspohjat</translation>
    </message>
    <message>
        <source>Put a canned reply into the answer</source>
        <translation>Lisää vastauspohja vastaukseen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Liitä tiedostoja</translation>
    </message>
    <message>
        <source>Attach files to what is being written</source>
        <translation>Liitä tiedostoja kirjoitettavaan viestiin</translation>
    </message>
    <message>
        <source>Customer wrote</source>
        <translation>Asiakas kirjoitti</translation>
    </message>
    <message>
        <source>Record what the customer wrote</source>
        <translation>Kirjaa, mitä asiakas kirjoitti</translation>
    </message>
    <message>
        <source>What the customer wrote</source>
        <translation>Mitä asiakas kirjoitti</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>Paste what {name} wrote, or drop the mail here</source>
        <translation>Liitä tähän, mitä {name} kirjoitti, tai pudota sähköposti tähän</translation>
    </message>
    <message>
        <source>A file is still being attached: wait a moment, or stop it.</source>
        <translation>Tiedostoa liitetään vielä: odota hetki tai keskeytä se.</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>ilman päiväystä</translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files</source>
        <translation><numerusform>{n} liitetiedosto</numerusform><numerusform>{n} liitetiedostoa</numerusform></translation>
    </message>
    <message>
        <source>Attach as a file</source>
        <translation>Liitä tiedostona</translation>
    </message>
    <message>
        <source>Take in as a message</source>
        <translation>Ota viestiksi</translation>
    </message>
    <message>
        <source>A mail without a subject</source>
        <translation>Sähköposti ilman aihetta</translation>
    </message>
    <message>
        <source>Put it at its own date</source>
        <translation>Sijoita sen omaan päivään</translation>
    </message>
    <message>
        <source>The message is on the ticket</source>
        <translation>Viesti on tukipyynnöllä</translation>
    </message>
    <message>
        <source>Removed by {who}, {when}</source>
        <translation>Poistaja: {who}, {when}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Katso</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Avaa kopio…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Avaa kopio</translation>
    </message>
    <message>
        <source>Take in as a message…</source>
        <translation>Ota viestiksi…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Tallenna nimellä…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Älä avaa</translation>
    </message>
    <message>
        <source>Open “{name}”?</source>
        <translation>Avataanko ”{name}”?</translation>
    </message>
    <message>
        <source>The desktop opens a copy that may only be read. Open only what you expected to get.</source>
        <translation>Tietokone avaa kopion, jota voi vain lukea. Avaa vain sellaista, mitä odotit saavasi.</translation>
    </message>
    <message>
        <source>“{name}” cannot be shown as a picture: save it to look at it elsewhere.</source>
        <translation>Tiedostoa ”{name}” ei voi näyttää kuvana: tallenna se ja katso sitä muualla.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} on tallennettu.</translation>
    </message>
    <message>
        <source>“{name}” is removed.</source>
        <translation>”{name}” on poistettu.</translation>
    </message>
    <message>
        <source>Remove “{name}” from the ticket?</source>
        <translation>Poistetaanko ”{name}” tukipyynnöstä?</translation>
    </message>
    <message>
        <source>Its name and who removed it stay on the ticket; its contents are gone for good.</source>
        <translation>Nimi ja poistaja jäävät tukipyynnölle; sisältö poistuu lopullisesti.</translation>
    </message>
    <message>
        <source>{who} removed the file “{name}”</source>
        <translation>{who} poisti tiedoston ”{name}”</translation>
    </message>
    <message>
        <source>The customer answered; the clock runs again</source>
        <translation>Asiakas vastasi; aika kuluu taas</translation>
    </message>
    <message>
        <source>The customer wrote again; the ticket is open</source>
        <translation>Asiakas kirjoitti uudelleen; tukipyyntö on avoinna</translation>
    </message>
    <message>
        <source>Show all ({n} characters)</source>
        <translation>Näytä kaikki ({n} merkkiä)</translation>
    </message>
    <message>
        <source>Open {host}?</source>
        <translation>Avataanko {host}?</translation>
    </message>
    <message>
        <source>Write to {address}?</source>
        <translation>Kirjoitetaanko osoitteeseen {address}?</translation>
    </message>
    <message>
        <source>The name has letters of more than one alphabet, or is written in code: look twice.</source>
        <translation>Nimessä on usean aakkoston kirjaimia tai se on koodattu: katso tarkkaan.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Avaa selaimessa</translation>
    </message>
    <message>
        <source>Open the mail program</source>
        <translation>Avaa sähköpostiohjelma</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Viestit</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muutokset</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Aikajana</translation>
    </message>
    <message>
        <source>Go through the timeline line by line</source>
        <translation>Käy aikajana läpi rivi riviltä</translation>
    </message>
    <message>
        <source>The arrows go from line to line, Enter opens what can be done with one.</source>
        <translation>Nuolilla siirrytään riviltä toiselle, Enter avaa rivin toiminnot.</translation>
    </message>
    <message>
        <source>Quote in the reply</source>
        <translation>Lainaa vastaukseen</translation>
    </message>
    <message>
        <source>Open {address}…</source>
        <translation>Avaa {address}…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopioitu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>As chosen there</source>
        <translation>Kuten siinä valitaan</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Lyhenne</translation>
    </message>
    <message>
        <source>One word, typed after /</source>
        <translation>Yksi sana, kirjoitetaan /-merkin jälkeen</translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation>Oma sanamuoto</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Oma</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Uusi vastaus</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>Lisää täydennyskenttä</translation>
    </message>
    <message>
        <source>Typed after / in an answer, or found by name. What stands in braces is filled from the ticket.</source>
        <translation>Kirjoitetaan vastaukseen /-merkin jälkeen tai haetaan nimellä. Aaltosulkeissa oleva täydentyy tukipyynnöstä.</translation>
    </message>
    <message>
        <source>Managers and administrators change the canned replies.</source>
        <translation>Esihenkilöt ja pääkäyttäjät muuttavat vastauspohjia.</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Liitetiedostot</translation>
    </message>
    <message>
        <source>Largest file (MB)</source>
        <translation>Suurin tiedosto (Mt)</translation>
    </message>
    <message>
        <source>All files of a ticket (MB)</source>
        <translation>Tukipyynnön kaikki tiedostot (Mt)</translation>
    </message>
    <message>
        <source>In the database itself up to (MB)</source>
        <translation>Tietokannassa enintään (Mt)</translation>
    </message>
    <message>
        <source>What could run or hide something is only ever saved, never opened. The same file is kept once.</source>
        <translation>Mikä voi suorittaa tai kätkeä jotain, vain tallennetaan eikä koskaan avata. Sama tiedosto säilytetään kerran.</translation>
    </message>
    <message>
        <source>Managers and administrators change how large files may be.</source>
        <translation>Esihenkilöt ja pääkäyttäjät muuttavat tiedostojen enimmäiskokoja.</translation>
    </message>
    <message>
        <source>Larger files lie in {folder}. A backup takes them along.</source>
        <translation>Suuremmat tiedostot ovat kansiossa {folder}. Varmuuskopio ottaa ne mukaan.</translation>
    </message>
    <message>
        <source>The server keeps all files in the database; its backups hold them.</source>
        <translation>Palvelin säilyttää kaikki tiedostot tietokannassa; ne sisältyvät sen varmuuskopioihin.</translation>
    </message>
    <message>
        <source>The limits are saved</source>
        <translation>Rajat on tallennettu</translation>
    </message>
    <message>
        <source>These files were not attached: {names}.</source>
        <translation>Näitä tiedostoja ei liitetty: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is no file that can be attached: choose another.</source>
        <translation>”{name}” ei ole tiedosto, jonka voi liittää: valitse toinen.</translation>
    </message>
    <message>
        <source>No program of the desktop opened “{name}”: save it, and open it from there.</source>
        <translation>Mikään ohjelma ei avannut tiedostoa ”{name}”: tallenna se ja avaa se sieltä.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {detail:tr}</source>
        <translation>Tiedostoa ”{file}” ei voitu kirjoittaa: {detail:tr}</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {detail:tr}</source>
        <translation>Tiedostoa ”{name}” ei voitu lukea: {detail:tr}</translation>
    </message>
    <message>
        <source>“{name}” was not attached: the folder {folder} cannot be written. {detail:tr}</source>
        <translation>Tiedostoa ”{name}” ei liitetty: kansioon {folder} ei voi kirjoittaa. {detail:tr}</translation>
    </message>
    <message>
        <source>The contents of “{name}” could not be read from {file}: {detail:tr}</source>
        <translation>Tiedoston ”{name}” sisältöä ei voitu lukea paikasta {file}: {detail:tr}</translation>
    </message>
    <message>
        <source>The computer could not do this: {why:tr}. Nothing you typed is lost.</source>
        <translation>Kone ei voinut tehdä tätä: {why:tr}. Mitään kirjoittamaasi ei menetetty.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Tiedostoa tai kansiota ei ole</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Käyttöoikeus puuttuu</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Toiminto ei ole sallittu</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Levyllä ei ole enää tilaa</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Levykiintiö on täynnä</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Tämä on kansio</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Tämä ei ole kansio</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Levylle ei voi kirjoittaa</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Tiedoston nimi on liian pitkä</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Luku- tai kirjoitusvirhe</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Liian monta tiedostoa on auki</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Laite on varattu</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Tiedosto ei ole enää siinä, missä se oli</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>Yhteys asemaan on katkennut</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>A series has at most {most} sessions: let it end sooner.</source>
        <translation>Sarjassa voi olla enintään {most} koulutusta: aseta se päättymään aiemmin.</translation>
    </message>
    <message>
        <source>No day of this series is open: choose other days or a later end.</source>
        <translation>Yksikään sarjan päivä ei ole avoinna: valitse muita päiviä tai myöhempi loppu.</translation>
    </message>
    <message>
        <source>Say when the series ends: on a day, or after a number of sessions.</source>
        <translation>Kerro, milloin sarja päättyy: tiettynä päivänä tai tietyn koulutusmäärän jälkeen.</translation>
    </message>
    <message>
        <source>The series ends between its first day and {years} years after it.</source>
        <translation>Sarja päättyy ensimmäisen päivänsä ja {years} vuoden kuluttua siitä olevan päivän välillä.</translation>
    </message>
    <message>
        <source>A series repeats every 1 to 12 weeks or months.</source>
        <translation>Sarja toistuu 1–12 viikon tai kuukauden välein.</translation>
    </message>
    <message>
        <source>Choose the days of the week on which the series is held.</source>
        <translation>Valitse viikonpäivät, joina koulutukset pidetään.</translation>
    </message>
    <message>
        <source>Choose which week of the month: the first to the fourth, or the last.</source>
        <translation>Valitse kuukauden viikko: ensimmäisestä neljänteen tai viimeinen.</translation>
    </message>
    <message>
        <source>At most {most} tickets can be changed at once. Choose fewer.</source>
        <translation>Kerralla voi muuttaa enintään {most} tukipyyntöä. Valitse vähemmän.</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Certificate of attendance</source>
        <translation>Osallistumistodistus</translation>
    </message>
    <message>
        <source>This is to confirm that</source>
        <translation>Todistamme, että</translation>
    </message>
    <message>
        <source>took part in the course</source>
        <translation>on osallistunut koulutukseen</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>Todistus {number}</translation>
    </message>
    <message>
        <source>A certificate needs a name: write the names of all who came first.</source>
        <translation>Todistus tarvitsee nimen: kirjoita ensin kaikkien paikalla olleiden nimet.</translation>
    </message>
    <message>
        <source>Nobody is ticked as attended yet: tick who came, then print the certificates.</source>
        <translation>Ketään ei ole vielä merkitty läsnä olleeksi: merkitse ensin paikalla olleet ja tulosta sitten todistukset.</translation>
    </message>
    <message>
        <source>{day:year}</source>
        <translation>{day:year}</translation>
    </message>
    <message>
        <source>This paper was not finished within {seconds} seconds and was given up: shorten its texts or take lines off it.</source>
        <translation>Asiakirja ei valmistunut {seconds} sekunnissa, ja sen teko keskeytettiin: lyhennä sen tekstejä tai poista rivejä.</translation>
    </message>
    <message>
        <source>The process that makes papers ended before the paper was done: try again.</source>
        <translation>Asiakirjoja tekevä prosessi päättyi ennen kuin asiakirja oli valmis: yritä uudelleen.</translation>
    </message>
    <message>
        <source>The process that makes papers could not be started: close other programs and try again.</source>
        <translation>Asiakirjoja tekevää prosessia ei voitu käynnistää: sulje muita ohjelmia ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>An invoice needs the day it is to be paid by: enter the due date.</source>
        <translation>Laskussa on oltava päivä, johon mennessä se maksetaan: kirjoita eräpäivä.</translation>
    </message>
    <message>
        <source>VAT total</source>
        <translation>ALV yhteensä</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Ticket {number}</source>
        <translation>Tukipyyntö {number}</translation>
    </message>
    <message>
        <source>no instant</source>
        <translation>ei ajankohtaa</translation>
    </message>
    <message>
        <source>aim {at:moment}</source>
        <translation>tavoite {at:moment}</translation>
    </message>
    <message>
        <source>latest {at:moment}</source>
        <translation>viimeistään {at:moment}</translation>
    </message>
    <message>
        <source>kept {at:moment}</source>
        <translation>täytetty {at:moment}</translation>
    </message>
    <message>
        <source>Give the field a name.</source>
        <translation>Anna kentälle nimi.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters: shorten it.</source>
        <translation>Nimessä on enintään {most} merkkiä: lyhennä sitä.</translation>
    </message>
    <message>
        <source>There is a field called “{name}” already: give this one another name.</source>
        <translation>Kenttä nimeltä ”{name}” on jo olemassa: anna tälle toinen nimi.</translation>
    </message>
    <message>
        <source>“{given}” is not a kind of field.</source>
        <translation>”{given}” ei ole kenttätyyppi.</translation>
    </message>
    <message>
        <source>The kind of a field stays as it was made: add another field, and take this one out of use.</source>
        <translation>Kentän tyyppi ei muutu: lisää uusi kenttä ja poista tämä käytöstä.</translation>
    </message>
    <message>
        <source>Write at least one choice.</source>
        <translation>Kirjoita ainakin yksi vaihtoehto.</translation>
    </message>
    <message>
        <source>The choice “{name}” stands here twice: keep one of the two.</source>
        <translation>Vaihtoehto ”{name}” on tässä kahdesti: säilytä toinen.</translation>
    </message>
    <message>
        <source>There are at most {most} of these.</source>
        <translation>Näitä voi olla enintään {most}.</translation>
    </message>
    <message>
        <source>This field is not there any more.</source>
        <translation>Tätä kenttää ei enää ole.</translation>
    </message>
    <message>
        <source>Somebody changed this field meanwhile. Look at it again, then save.</source>
        <translation>Joku muutti tätä kenttää sillä välin. Katso se uudelleen ja tallenna sitten.</translation>
    </message>
    <message>
        <source>“{given}” is not a kind of ticket.</source>
        <translation>”{given}” ei ole tukipyynnön laji.</translation>
    </message>
    <message>
        <source>“{given}” is not a number: write digits, and at most four after the decimal sign.</source>
        <translation>”{given}” ei ole luku: kirjoita numeroita ja enintään neljä desimaalia.</translation>
    </message>
    <message>
        <source>This number is too large to be kept.</source>
        <translation>Luku on liian suuri tallennettavaksi.</translation>
    </message>
    <message>
        <source>“{given}” is not a date from 1900 to 2199.</source>
        <translation>”{given}” ei ole päivämäärä vuosilta 1900–2199.</translation>
    </message>
    <message>
        <source>This is not one of the choices of “{name}”.</source>
        <translation>Tämä ei ole kentän ”{name}” vaihtoehto.</translation>
    </message>
    <message>
        <source>“{name}” is either ticked or not.</source>
        <translation>”{name}” on joko valittu tai ei.</translation>
    </message>
    <message>
        <source>“{name}” must be filled in.</source>
        <translation>Kenttä ”{name}” on täytettävä.</translation>
    </message>
    <message>
        <source>A ticket has no field “{given}” to filter by.</source>
        <translation>Tukipyynnöllä ei ole kenttää ”{given}”, jolla voisi suodattaa.</translation>
    </message>
    <message>
        <source>“{field}” cannot be asked that: {given}.</source>
        <translation>Kentältä ”{field}” ei voi kysyä tätä: {given}.</translation>
    </message>
    <message>
        <source>Choose or write what the condition looks for.</source>
        <translation>Valitse tai kirjoita, mitä ehto hakee.</translation>
    </message>
    <message>
        <source>A number of days is a whole number from 1 to {most}.</source>
        <translation>Päivien määrä on kokonaisluku väliltä 1–{most}.</translation>
    </message>
    <message>
        <source>“{given}” is not a date.</source>
        <translation>”{given}” ei ole päivämäärä.</translation>
    </message>
    <message>
        <source>A filter has at most {most} conditions.</source>
        <translation>Suodattimessa on enintään {most} ehtoa.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tunnisteet</translation>
    </message>
    <message>
        <source>Latest promised</source>
        <translation>Viimeistään luvattu</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>Ratkaistu</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Kello seisoo</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Lukematon</translation>
    </message>
    <message>
        <source>Has an attachment</source>
        <translation>Sisältää liitteen</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>Soitettava takaisin</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>Anna suodattimelle nimi.</translation>
    </message>
    <message>
        <source>There is a filter called “{name}” already: give this one another name.</source>
        <translation>Suodatin nimeltä ”{name}” on jo olemassa: anna tälle toinen nimi.</translation>
    </message>
    <message>
        <source>There are {most} filters already: delete one that nobody needs.</source>
        <translation>Suodattimia on jo {most}: poista jokin, jota kukaan ei tarvitse.</translation>
    </message>
    <message>
        <source>This filter is not there any more.</source>
        <translation>Tätä suodatinta ei enää ole.</translation>
    </message>
    <message>
        <source>This filter is somebody else's own.</source>
        <translation>Tämä suodatin on jonkun toisen oma.</translation>
    </message>
    <message>
        <source>Somebody changed the filter “{name}” meanwhile: look at it as it is now, or save yours under another name.</source>
        <translation>Joku muutti suodatinta ”{name}” sillä välin: katso se nykyisellään tai tallenna omasi toisella nimellä.</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {why}. Choose another place, or close it where it is open.</source>
        <translation>Tiedostoa {file} ei voitu kirjoittaa: {why}. Valitse toinen paikka tai sulje se sieltä, missä se on auki.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>viesti</translation>
    </message>
    <message>
        <source>internal note</source>
        <translation>sisäinen muistiinpano</translation>
    </message>
    <message>
        <source>call</source>
        <translation>puhelu</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Suodatin</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Suodattimet</translation>
    </message>
    <message>
        <source>Narrow the view by a condition</source>
        <translation>Rajaa näkymää ehdolla</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Tallenna suodatin</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Tallenna suodatin</translation>
    </message>
    <message>
        <source>Save what is shown into the filter</source>
        <translation>Tallenna näkyvä suodattimeen</translation>
    </message>
    <message>
        <source>Save as filter…</source>
        <translation>Tallenna suodattimeksi…</translation>
    </message>
    <message>
        <source>Save as a filter</source>
        <translation>Tallenna suodattimeksi</translation>
    </message>
    <message>
        <source>Save what is shown as a filter with a name</source>
        <translation>Tallenna näkyvä nimetyksi suodattimeksi</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Nimeä suodatin uudelleen</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Nimeä suodatin uudelleen</translation>
    </message>
    <message>
        <source>Give the filter another name, or share it</source>
        <translation>Anna suodattimelle toinen nimi tai jaa se</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>Poista suodatin</translation>
    </message>
    <message>
        <source>Delete the saved filter</source>
        <translation>Poista tallennettu suodatin</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Tyhjennä suodatin</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Tyhjennä suodatin</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tyhjennä</translation>
    </message>
    <message>
        <source>Take every condition away</source>
        <translation>Poista kaikki ehdot</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Choose the columns and their order</source>
        <translation>Valitse sarakkeet ja niiden järjestys</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Print the ticket, or save it as a PDF</source>
        <translation>Tulosta tukipyyntö tai tallenna se PDF-tiedostona</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Vie CSV-tiedostoon…</translation>
    </message>
    <message>
        <source>Export the view as CSV</source>
        <translation>Vie näkymä CSV-tiedostoon</translation>
    </message>
    <message>
        <source>Write the view as it is shown into a CSV file</source>
        <translation>Kirjoita näkymä sellaisenaan CSV-tiedostoon</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Tavalliset sarakkeet</translation>
    </message>
    <message>
        <source>Space shows or hides a column; drag it, or press Alt and an arrow, to move it.</source>
        <translation>Välilyönti näyttää tai piilottaa sarakkeen; siirrä sitä vetämällä tai painamalla Alt ja nuoli.</translation>
    </message>
    <message>
        <source>Order of the columns…</source>
        <translation>Sarakkeiden järjestys…</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Ehto</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Hae asiakkaita</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Hae yhteyshenkilöitä</translation>
    </message>
    <message>
        <source>Search sites</source>
        <translation>Hae sivustoja</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Hae tunnisteita</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Loppu</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päivää</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Valinta</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Rasti</translation>
    </message>
    <message>
        <source>me</source>
        <translation>minä</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ei kukaan</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>on jokin näistä</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ei ole mikään näistä</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>on tyhjä</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>on täytetty</translation>
    </message>
    <message>
        <source>A field that is gone</source>
        <translation>Kadonnut kenttä</translation>
    </message>
    <message>
        <source>not {values}</source>
        <translation>ei {values}</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>sisältää</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ei sisällä</translation>
    </message>
    <message>
        <source>is</source>
        <translation>on</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ei ole</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>on vähintään</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>on enintään</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>on välillä</translation>
    </message>
    <message>
        <source>in the last days</source>
        <translation>viime päivinä</translation>
    </message>
    <message>
        <source>in the next days</source>
        <translation>lähipäivinä</translation>
    </message>
    <message>
        <source>more days ago than</source>
        <translation>useampi päivä sitten kuin</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>on</source>
        <translation>päivänä</translation>
    </message>
    <message>
        <source>from</source>
        <translation>alkaen</translation>
    </message>
    <message>
        <source>until</source>
        <translation>asti</translation>
    </message>
    <message>
        <source>between</source>
        <translation>välillä</translation>
    </message>
    <message>
        <source>Not: {field}</source>
        <translation>Ei: {field}</translation>
    </message>
    <message>
        <source>does not contain “{text}”</source>
        <translation>ei sisällä: ”{text}”</translation>
    </message>
    <message>
        <source>contains “{text}”</source>
        <translation>sisältää: ”{text}”</translation>
    </message>
    <message>
        <source>from {day:date}</source>
        <translation>{day:date} alkaen</translation>
    </message>
    <message>
        <source>until {day:date}</source>
        <translation>{day:date} asti</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Vähemmän kenttiä</translation>
    </message>
    <message>
        <source>{done} of {of} tickets written</source>
        <translation>{done}/{of} tukipyyntöä kirjoitettu</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Vienti keskeytettiin; tiedostoa ei kirjoitettu.</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Jokin näistä</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Kaikki nämä</translation>
    </message>
    <message>
        <source>Whether a ticket must fit all conditions or any of them</source>
        <translation>Täytyykö tukipyynnön täyttää kaikki ehdot vai jokin niistä</translation>
    </message>
    <message>
        <source>Enter changes it, Delete takes it away</source>
        <translation>Enter muuttaa, Delete poistaa</translation>
    </message>
    <message>
        <source>The filter “{name}” is deleted.</source>
        <translation>Suodatin ”{name}” on poistettu.</translation>
    </message>
    <message>
        <source>The filter “{name}” is saved.</source>
        <translation>Suodatin ”{name}” on tallennettu.</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Tyhjennä</translation>
    </message>
    <message>
        <source>Print ticket {number}</source>
        <translation>Tulosta tukipyyntö {number}</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>Näytä paperi</translation>
    </message>
    <message>
        <source>With internal notes and changes</source>
        <translation>Sisäisten muistiinpanojen ja muutosten kanssa</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Paperin kieli</translation>
    </message>
    <message>
        <source>No ticket fits the filter.</source>
        <translation>Yksikään tukipyyntö ei vastaa suodatinta.</translation>
    </message>
    <message>
        <source>Everybody at the desk sees it</source>
        <translation>Kaikki asiakaspalvelussa näkevät sen</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Suodattimen nimi</translation>
    </message>
    <message>
        <source>Everybody sees it</source>
        <translation>Kaikki näkevät sen</translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation>Vain sinä näet sen</translation>
    </message>
    <message>
        <source>On questions</source>
        <translation>Kysymyksissä</translation>
    </message>
    <message>
        <source>On requests</source>
        <translation>Pyynnöissä</translation>
    </message>
    <message>
        <source>On faults</source>
        <translation>Vioissa</translation>
    </message>
    <message>
        <source>On invoicing tickets</source>
        <translation>Laskutusasioissa</translation>
    </message>
    <message>
        <source>On training tickets</source>
        <translation>Koulutusasioissa</translation>
    </message>
    <message>
        <source>Kind of field</source>
        <translation>Kentän tyyppi</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Vaihtoehdot, yksi riviä kohti</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Pakollinen</translation>
    </message>
    <message>
        <source>Managers and administrators set up the desk's own fields.</source>
        <translation>Esihenkilöt ja pääkäyttäjät määrittävät omat kentät.</translation>
    </message>
    <message>
        <source>Fields that your tickets have beside the usual ones. They can be shown, filtered by, searched and printed.</source>
        <translation>Kenttiä, jotka tukipyynnöillä on tavallisten lisäksi. Ne voi näyttää, niillä voi suodattaa, niistä voi hakea ja ne voi tulostaa.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Kaikki lajit</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Poista käytöstä</translation>
    </message>
    <message>
        <source>Put back into use</source>
        <translation>Ota takaisin käyttöön</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Lisää kenttä</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Omat kentät</translation>
    </message>
    <message>
        <source>On tickets</source>
        <translation>Tukipyynnöillä</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Poissa käytöstä</translation>
    </message>
    <message numerus="yes">
        <source>in the last {n} days</source>
        <translation><numerusform>viime päivänä</numerusform><numerusform>viimeisten {n} päivän aikana</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in the next {n} days</source>
        <translation><numerusform>seuraavana päivänä</numerusform><numerusform>seuraavien {n} päivän aikana</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>more than {n} days ago</source>
        <translation><numerusform>yli päivä sitten</numerusform><numerusform>yli {n} päivää sitten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} more fields</source>
        <translation><numerusform>{n} kenttä lisää</numerusform><numerusform>{n} kenttää lisää</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are in {file}.</source>
        <translation><numerusform>{n} tukipyyntö on tiedostossa {file}.</numerusform><numerusform>{n} tukipyyntöä on tiedostossa {file}.</numerusform></translation>
    </message>
    <message>
        <source>There is no view or shared filter “{given}”; the views are {views}.</source>
        <translation>Näkymää tai jaettua suodatinta ”{given}” ei ole; näkymät ovat {views}.</translation>
    </message>
    <message>
        <source>Record of changes</source>
        <translation>Muutosloki</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Varaus</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Oma kenttä</translation>
    </message>
    <message>
        <source>Canned reply</source>
        <translation>Valmis vastaus</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Valuuttakurssi</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Numerosarja</translation>
    </message>
    <message>
        <source>Billing run</source>
        <translation>Laskutusajo</translation>
    </message>
    <message>
        <source>Bank entry</source>
        <translation>Tilitapahtuma</translation>
    </message>
    <message>
        <source>Security breach</source>
        <translation>Tietoturvaloukkaus</translation>
    </message>
    <message>
        <source>Everybody's</source>
        <translation>Kaikkien</translation>
    </message>
    <message>
        <source>Of everything</source>
        <translation>Kaikesta</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Viimeiset 7 päivää</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Viimeiset 30 päivää</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Koko aika</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Yksi päivä</translation>
    </message>
    <message>
        <source>Only {thing}</source>
        <translation>Vain {thing}</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Näytä taas kaikki</translation>
    </message>
    <message>
        <source>Save record as CSV</source>
        <translation>Tallenna muutosloki CSV-tiedostona</translation>
    </message>
    <message>
        <source>Save what is listed as a CSV file</source>
        <translation>Tallenna luettelossa oleva CSV-tiedostona</translation>
    </message>
    <message>
        <source>Nothing is recorded of this</source>
        <translation>Tästä ei ole kirjattu mitään</translation>
    </message>
    <message>
        <source>Every write is recorded as it happens: who, when, and what stood before and after.</source>
        <translation>Jokainen muutos kirjataan heti: kuka, milloin ja mitä oli ennen ja jälkeen.</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Ei tiedossa</translation>
    </message>
    <message>
        <source>Who changed this</source>
        <translation>Kuka muutti tätä</translation>
    </message>
    <message>
        <source>See who changed this, when, and what stood before</source>
        <translation>Katso, kuka tätä muutti, milloin ja mitä siinä oli ennen</translation>
    </message>
    <message>
        <source>What changed in the line chosen</source>
        <translation>Mitä valitulla rivillä muuttui</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>Kenen muutokset</translation>
    </message>
    <message>
        <source>Changes of what</source>
        <translation>Minkä muutokset</translation>
    </message>
    <message>
        <source>Changes of when</source>
        <translation>Milloin muutettu</translation>
    </message>
</context>
<context>
    <name>promises</name>
    <message>
        <source>“{name}” is none of the customer's people: write the name as it stands above.</source>
        <translation>”{name}” ei ole asiakkaan yhteyshenkilö: kirjoita nimi niin kuin se on yllä.</translation>
    </message>
    <message>
        <source>“{part}” is not understood: write the hours as {example}.</source>
        <translation>Merkintää ”{part}” ei ymmärretty: kirjoita ajat muodossa {example}.</translation>
    </message>
    <message>
        <source>Raised tier: agreed hours outside the desk's</source>
        <translation>Korotettu palvelutaso: sovitut ajat toimistoajan ulkopuolella</translation>
    </message>
    <message>
        <source>Such as mon–fri 17:00–21:00, sat 10:00–14:00</source>
        <translation>Esimerkiksi ma–pe 17:00–21:00, la 10:00–14:00</translation>
    </message>
    <message>
        <source>Raised tier: contacts agreed on, who may order in it</source>
        <translation>Korotettu palvelutaso: sovitut henkilöt, jotka saavat tilata sen aikana</translation>
    </message>
    <message>
        <source>Names with commas between them</source>
        <translation>Nimet pilkuin erotettuina</translation>
    </message>
    <message>
        <source>One step down</source>
        <translation>Askel alas</translation>
    </message>
    <message>
        <source>Let down from management, or to the level below</source>
        <translation>Palauta johdolta tai alemmalle tasolle</translation>
    </message>
    <message>
        <source>Write an estimate, send it, record the answer</source>
        <translation>Kirjoita kustannusarvio, lähetä se ja kirjaa vastaus</translation>
    </message>
    <message>
        <source>Promise history</source>
        <translation>Lupausten historia</translation>
    </message>
    <message>
        <source>What was promised when, and why it moved</source>
        <translation>Mitä luvattiin milloin ja miksi se siirtyi</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Vastaaja</translation>
    </message>
    <message>
        <source>The estimate is approved</source>
        <translation>Kustannusarvio on hyväksytty</translation>
    </message>
    <message>
        <source>The estimate is declined</source>
        <translation>Kustannusarvio on hylätty</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Kirjaa vastaus</translation>
    </message>
    <message>
        <source>It is with management already.</source>
        <translation>Tukipyyntö on jo johdolla.</translation>
    </message>
    <message>
        <source>To management</source>
        <translation>Johdolle</translation>
    </message>
    <message>
        <source>To level {level}</source>
        <translation>Tasolle {level}</translation>
    </message>
    <message>
        <source>Let down</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Lisätietoja</translation>
    </message>
    <message>
        <source>Why was the promise broken?</source>
        <translation>Miksi lupaus ei pitänyt?</translation>
    </message>
    <message>
        <source>Hand it over all the same?</source>
        <translation>Siirretäänkö tukipyyntö silti?</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>The customer was told of the receipt</source>
        <translation>Asiakkaalle on kerrottu vastaanotosta</translation>
    </message>
    <message>
        <source>The customer was told that it is done</source>
        <translation>Asiakkaalle on kerrottu valmistumisesta</translation>
    </message>
    <message>
        <source>{name} (may order)</source>
        <translation>{name} (tilausoikeus)</translation>
    </message>
    <message>
        <source>Nobody of them</source>
        <translation>Ei kukaan heistä</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Tilaaja</translation>
    </message>
    <message>
        <source>The order is on record</source>
        <translation>Tilaus on kirjattu</translation>
    </message>
    <message>
        <source>Order of chargeable work</source>
        <translation>Laskutettavan työn tilaus</translation>
    </message>
    <message>
        <source>Record the order</source>
        <translation>Kirjaa tilaus</translation>
    </message>
    <message>
        <source>It is on record</source>
        <translation>Se on kirjattu</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>Not solved in reasonable time: the ticket rose to management</source>
        <translation>Ei ratkennut kohtuullisessa ajassa: tukipyyntö siirtyi johdolle</translation>
    </message>
    <message>
        <source>{who} let the ticket down to level {level}</source>
        <translation>{who} palautti tukipyynnön tasolle {level}</translation>
    </message>
    <message>
        <source>{who} took the ticket back from management</source>
        <translation>{who} palautti tukipyynnön johdolta</translation>
    </message>
    <message>
        <source>told: {names}</source>
        <translation>tiedoksi: {names}</translation>
    </message>
    <message>
        <source>{who} sent estimate {number}: {hours} h ({how})</source>
        <translation>{who} lähetti kustannusarvion {number}: {hours} h ({how})</translation>
    </message>
    <message>
        <source>{who} recorded that {contact} approved estimate {number} ({how})</source>
        <translation>{who} kirjasi kustannusarvion {number} hyväksytyksi: {contact} ({how})</translation>
    </message>
    <message>
        <source>{who} recorded that {contact} declined estimate {number} ({how})</source>
        <translation>{who} kirjasi kustannusarvion {number} hylätyksi: {contact} ({how})</translation>
    </message>
    <message>
        <source>{who} recorded that {contact} ordered the work ({how})</source>
        <translation>{who} kirjasi työn tilauksen: {contact} ({how})</translation>
    </message>
    <message>
        <source>{who} let the work go on without an order</source>
        <translation>{who} antoi työn jatkua ilman tilausta</translation>
    </message>
    <message>
        <source>{who} told the customer that it was received ({how})</source>
        <translation>{who} kertoi asiakkaalle vastaanotosta ({how})</translation>
    </message>
    <message>
        <source>{who} told the customer the hours ({how})</source>
        <translation>{who} kertoi asiakkaalle tuntimäärän ({how})</translation>
    </message>
    <message>
        <source>{who} told the customer that it is done ({how})</source>
        <translation>{who} kertoi asiakkaalle valmistumisesta ({how})</translation>
    </message>
    <message>
        <source>{who} classed the fault: {name}</source>
        <translation>{who} luokitteli vian: {name}</translation>
    </message>
    <message>
        <source>{who} gave the reason for a broken promise: {reason}</source>
        <translation>{who} kirjasi syyn, miksi lupaus ei pitänyt: {reason}</translation>
    </message>
    <message>
        <source>{who} handed the ticket to {name}, who is not senior staff: {reason}</source>
        <translation>{who} antoi tukipyynnön henkilölle, joka ei ole seniori ({name}): {reason}</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>asiakaspalvelu</translation>
    </message>
    <message>
        <source>{who} changed what the fault does</source>
        <translation>{who} muutti vian vaikutuksia</translation>
    </message>
    <message>
        <source>Revise the estimate</source>
        <translation>Päivitä kustannusarvio</translation>
    </message>
    <message>
        <source>Class it anew</source>
        <translation>Luokittele uudelleen</translation>
    </message>
    <message>
        <source>Chargeable work waits for an authorised contact to order it.</source>
        <translation>Laskutettava työ odottaa sovitun yhteyshenkilön tilausta.</translation>
    </message>
    <message>
        <source>Chargeable work waits for an approved estimate.</source>
        <translation>Laskutettava työ odottaa hyväksyttyä kustannusarviota.</translation>
    </message>
    <message>
        <source>Write the estimate</source>
        <translation>Kirjoita kustannusarvio</translation>
    </message>
    <message>
        <source>The customer is to be told the hours before work begins.</source>
        <translation>Asiakkaalle on kerrottava tuntimäärä ennen työn alkua.</translation>
    </message>
    <message>
        <source>The office decides whether this is charged.</source>
        <translation>Toimisto päättää, laskutetaanko tämä.</translation>
    </message>
    <message>
        <source>Open Billing</source>
        <translation>Avaa laskutus</translation>
    </message>
    <message>
        <source>No price is published for this work: the office says what it costs.</source>
        <translation>Tälle työlle ei ole julkaistua hintaa: toimisto kertoo, mitä se maksaa.</translation>
    </message>
    <message>
        <source>The desk does not do such work as a rule.</source>
        <translation>Asiakaspalvelu ei yleensä tee tällaista työtä.</translation>
    </message>
    <message>
        <source>Such a fault goes to senior staff; the owner is not marked as senior.</source>
        <translation>Tällainen vika kuuluu senioreille; vastuuhenkilöä ei ole merkitty senioriksi.</translation>
    </message>
    <message>
        <source>The customer is to be told that it was received and who has it.</source>
        <translation>Asiakkaalle on kerrottava, että tukipyyntö on saapunut ja kenellä se on.</translation>
    </message>
    <message>
        <source>The customer is to be told that it is done.</source>
        <translation>Asiakkaalle on kerrottava valmistumisesta.</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>Asiakkaalle on kerrottu</translation>
    </message>
    <message>
        <source>News of progress is due by {at:moment}.</source>
        <translation>Etenemisestä on kerrottava viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>{used:number} of the {hours:number} h estimated are used.</source>
        <translation>Arvioiduista {hours:number} tunnista on käytetty {used:number}.</translation>
    </message>
    <message>
        <source>{used:number} of the {hours:number} h estimated are used: tell the customer before they run out.</source>
        <translation>Arvioiduista {hours:number} tunnista on käytetty {used:number}: kerro asiakkaalle ennen kuin ne loppuvat.</translation>
    </message>
    <message>
        <source>The {hours:number} h estimated are used up: {used:number} h so far.</source>
        <translation>Arvioidut {hours:number} tuntia on käytetty: tähän mennessä {used:number} h.</translation>
    </message>
    <message>
        <source>Estimate {number} is written and not sent.</source>
        <translation>Kustannusarvio {number} on kirjoitettu mutta lähettämättä.</translation>
    </message>
    <message>
        <source>Estimate {number} is with the customer until {day:date}.</source>
        <translation>Kustannusarvio {number} on asiakkaalla {day:date} asti.</translation>
    </message>
    <message>
        <source>Estimate {number} is approved by {who}.</source>
        <translation>Kustannusarvio {number} on hyväksytty: {who}.</translation>
    </message>
    <message>
        <source>Estimate {number} was declined.</source>
        <translation>Kustannusarvio {number} hylättiin.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Jatka sitä</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>A promise was broken: the reason is asked for when the ticket is resolved.</source>
        <translation>Lupaus ei pitänyt: syy kysytään, kun tukipyyntö ratkaistaan.</translation>
    </message>
    <message>
        <source>This way to the desk is not the customer's: point them to {channels}.</source>
        <translation>Tämä yhteydenottotapa ei kuulu asiakkaalle: ohjaa käyttämään näitä: {channels}.</translation>
    </message>
    <message>
        <source>Class of the fault: {name}.</source>
        <translation>Vikaluokka: {name}.</translation>
    </message>
    <message>
        <source>Class of the fault: {name}. {why}</source>
        <translation>Vikaluokka: {name}. {why}</translation>
    </message>
    <message>
        <source>Class of the fault: {name}. What it does is not ticked yet.</source>
        <translation>Vikaluokka: {name}. Vaikutuksia ei ole vielä valittu.</translation>
    </message>
    <message>
        <source>Broken promises</source>
        <translation>Rikotut lupaukset</translation>
    </message>
    <message>
        <source>Senior staff: takes what the profile keeps for them</source>
        <translation>Seniori: ottaa sen, mitä profiili heille varaa</translation>
    </message>
    <message>
        <source>Works at level 3</source>
        <translation>Työskentelee tasolla 3</translation>
    </message>
    <message>
        <source>Takes on-call duty</source>
        <translation>Päivystää</translation>
    </message>
    <message>
        <source>On-call skills</source>
        <translation>Päivystysosaaminen</translation>
    </message>
    <message>
        <source>Words with commas between them, such as WordPress, mail</source>
        <translation>Sanat pilkuin erotettuina, esimerkiksi WordPress, sähköposti</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Seniori</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Osaaminen</translation>
    </message>
    <message>
        <source>Asked for when a ticket is resolved whose promise was broken; reports count by them.</source>
        <translation>Kysytään, kun ratkaistaan tukipyyntö, jonka lupaus ei pitänyt; raportit laskevat niiden mukaan.</translation>
    </message>
    <message>
        <source>Managers and administrators set up these reasons.</source>
        <translation>Esihenkilöt ja pääkäyttäjät määrittävät nämä syyt.</translation>
    </message>
    <message>
        <source>Add reason</source>
        <translation>Lisää syy</translation>
    </message>
    <message>
        <source>Empty: the words it came with</source>
        <translation>Tyhjä: alkuperäinen sanamuoto</translation>
    </message>
    <message>
        <source>Asks for a few words more</source>
        <translation>Pyytää lisäselvityksen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>Too much work at once</source>
        <translation>Liikaa työtä kerralla</translation>
    </message>
    <message>
        <source>Illness or leave</source>
        <translation>Sairaus tai loma</translation>
    </message>
    <message>
        <source>We waited for another company</source>
        <translation>Odotimme toista yritystä</translation>
    </message>
    <message>
        <source>It turned out larger than it looked</source>
        <translation>Työ osoittautui arvioitua suuremmaksi</translation>
    </message>
    <message>
        <source>It was overlooked</source>
        <translation>Se jäi huomaamatta</translation>
    </message>
    <message>
        <source>Priority or kind was recorded wrongly</source>
        <translation>Kiireellisyys tai laji oli kirjattu väärin</translation>
    </message>
    <message>
        <source>An outage of our own</source>
        <translation>Oma käyttökatkomme</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Muu syy</translation>
    </message>
    <message>
        <source>A promise was broken on {numbers}: choose the reason, then it is resolved.</source>
        <translation>Lupaus ei pitänyt ({numbers}): valitse syy, niin tukipyyntö ratkaistaan.</translation>
    </message>
    <message>
        <source>A sum for the whole.</source>
        <translation>Kokonaissumma.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Takaisinsoitto</translation>
    </message>
    <message>
        <source>Choose the authorised contact who ordered it.</source>
        <translation>Valitse sovittu yhteyshenkilö, joka tilasi työn.</translation>
    </message>
    <message>
        <source>Choose who at the customer answered.</source>
        <translation>Valitse, kuka asiakkaalla vastasi.</translation>
    </message>
    <message>
        <source>Class it: {name}</source>
        <translation>Luokittele: {name}</translation>
    </message>
    <message>
        <source>Class of the fault</source>
        <translation>Vikaluokka</translation>
    </message>
    <message>
        <source>Cost estimate</source>
        <translation>Kustannusarvio</translation>
    </message>
    <message>
        <source>Covered, at no charge.</source>
        <translation>Sisältyy sopimukseen, ei veloitusta.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>Estimate number</source>
        <translation>Kustannusarvion numero</translation>
    </message>
    <message>
        <source>Estimate {number}</source>
        <translation>Kustannusarvio {number}</translation>
    </message>
    <message>
        <source>Estimated total</source>
        <translation>Arvioitu yhteensä</translation>
    </message>
    <message>
        <source>It holds until {day:date}</source>
        <translation>Voimassa {day:date} asti</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Se on lähetetty</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Säilytä luonnoksena</translation>
    </message>
    <message>
        <source>Line {line}: no price is published for this work; write what it costs, without VAT.</source>
        <translation>Rivi {line}: tälle työlle ei ole julkaistua hintaa; kirjoita hinta ilman arvonlisäveroa.</translation>
    </message>
    <message>
        <source>Line {line}: this is longer than {most} characters.</source>
        <translation>Rivi {line}: tässä on yli {most} merkkiä.</translation>
    </message>
    <message>
        <source>Line {line}: write the hours as a number above 0, with at most two decimals, such as 2.5.</source>
        <translation>Rivi {line}: kirjoita tunnit lukuna, joka on yli 0 ja jossa on enintään kaksi desimaalia, esimerkiksi 2,5.</translation>
    </message>
    <message>
        <source>Line {line}: write what is to be done.</source>
        <translation>Rivi {line}: kirjoita, mitä tehdään.</translation>
    </message>
    <message>
        <source>Line {line}: “{given}” is not an amount in {currency}; write 0 or more.</source>
        <translation>Rivi {line}: ”{given}” ei ole summa valuutassa {currency}; kirjoita 0 tai enemmän.</translation>
    </message>
    <message>
        <source>News of progress</source>
        <translation>Tieto etenemisestä</translation>
    </message>
    <message>
        <source>One reason must stay in use.</source>
        <translation>Yhden syyn on jäätävä käyttöön.</translation>
    </message>
    <message>
        <source>Only a fault is classed by what it does: make the kind a fault first.</source>
        <translation>Vain vika luokitellaan vaikutusten mukaan: muuta laji ensin viaksi.</translation>
    </message>
    <message>
        <source>Only a raised tier has agreed hours and contacts.</source>
        <translation>Vain korotetulla palvelutasolla on sovittuja aikoja ja henkilöitä.</translation>
    </message>
    <message>
        <source>Only an estimate that is out can be answered.</source>
        <translation>Vain lähetettyyn kustannusarvioon voi vastata.</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Korvaa</translation>
    </message>
    <message>
        <source>Say how the customer was told.</source>
        <translation>Kerro, miten asiakkaalle ilmoitettiin.</translation>
    </message>
    <message>
        <source>Say how the word was given.</source>
        <translation>Kerro, miten vastaus annettiin.</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Lähetystapa</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Take the line away</source>
        <translation>Poista rivi</translation>
    </message>
    <message>
        <source>The agreed hours must end after they begin, on the same day.</source>
        <translation>Sovitun ajan on päätyttävä alkamisensa jälkeen, samana päivänä.</translation>
    </message>
    <message>
        <source>The class is recorded</source>
        <translation>Luokka on kirjattu</translation>
    </message>
    <message>
        <source>The estimate does not add up.</source>
        <translation>Kustannusarvion summat eivät täsmää.</translation>
    </message>
    <message>
        <source>The estimate held until {day:date}: write a new one in its place.</source>
        <translation>Kustannusarvio oli voimassa {day:date} asti: kirjoita uusi sen tilalle.</translation>
    </message>
    <message>
        <source>The estimate is kept as a draft</source>
        <translation>Kustannusarvio on tallessa luonnoksena</translation>
    </message>
    <message>
        <source>The estimate is out; the ticket waits for the answer</source>
        <translation>Kustannusarvio on lähetetty; tukipyyntö odottaa vastausta</translation>
    </message>
    <message>
        <source>The estimate must hold until today or later.</source>
        <translation>Kustannusarvion on oltava voimassa ainakin tähän päivään.</translation>
    </message>
    <message>
        <source>The word can't have been given later than now.</source>
        <translation>Vastausta ei ole voitu antaa nykyhetken jälkeen.</translation>
    </message>
    <message>
        <source>This contact is not one of the customer's.</source>
        <translation>Tämä henkilö ei ole asiakkaan yhteyshenkilö.</translation>
    </message>
    <message>
        <source>This estimate is not there any more.</source>
        <translation>Tätä kustannusarviota ei enää ole.</translation>
    </message>
    <message>
        <source>This estimate is sent already: write a new one in its place.</source>
        <translation>Tämä kustannusarvio on jo lähetetty: kirjoita uusi sen tilalle.</translation>
    </message>
    <message>
        <source>This is no profile: {why}.</source>
        <translation>Tämä ei ole profiili: {why}.</translation>
    </message>
    <message>
        <source>This reason is not there any more: choose another.</source>
        <translation>Tätä syytä ei enää ole: valitse toinen.</translation>
    </message>
    <message>
        <source>Two of the agreed hours overlap: make one of them.</source>
        <translation>Kaksi sovituista ajoista menee päällekkäin: yhdistä ne.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Mitä tehdään</translation>
    </message>
    <message>
        <source>Words of your own below the lines</source>
        <translation>Omat sanat rivien alle</translation>
    </message>
    <message>
        <source>Work begins once the estimate is approved. It is an estimate, not a fixed price: what is charged is the time the work takes, by the price list. We tell you before the estimated hours are exceeded.</source>
        <translation>Työ alkaa, kun arvio on hyväksytty. Tämä on arvio eikä kiinteä hinta: laskutus perustuu työhön käytettyyn aikaan hinnaston mukaan. Kerromme ennen kuin arvioitu tuntimäärä ylittyy.</translation>
    </message>
    <message>
        <source>Write a few words on the reason.</source>
        <translation>Kirjoita muutama sana syystä.</translation>
    </message>
    <message>
        <source>Write a new one</source>
        <translation>Kirjoita uusi</translation>
    </message>
    <message>
        <source>Write at least one line: what is to be done, and the hours.</source>
        <translation>Kirjoita vähintään yksi rivi: mitä tehdään ja tuntimäärä.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Kirjoita syy.</translation>
    </message>
    <message>
        <source>aim {aim:moment}, at the latest {at:moment}</source>
        <translation>tavoite {aim:moment}, viimeistään {at:moment}</translation>
    </message>
    <message>
        <source>at the latest {at:moment}</source>
        <translation>viimeistään {at:moment}</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>ei pitänyt</translation>
    </message>
    <message>
        <source>broken: {reason}</source>
        <translation>ei pitänyt: {reason}</translation>
    </message>
    <message>
        <source>by the list</source>
        <translation>hinnasto</translation>
    </message>
    <message>
        <source>by {at:moment}</source>
        <translation>{at:moment} mennessä</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>voimassa nyt</translation>
    </message>
    <message>
        <source>no time while we wait for the customer</source>
        <translation>ei aikaa, kun odotamme asiakasta</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>kpl</translation>
    </message>
    <message>
        <source>{at:moment}: a call back was asked for</source>
        <translation>{at:moment}: pyydettiin takaisinsoittoa</translation>
    </message>
    <message>
        <source>{at:moment}: a change was taken back</source>
        <translation>{at:moment}: muutos peruttiin</translation>
    </message>
    <message>
        <source>{at:moment}: a contract changed</source>
        <translation>{at:moment}: sopimus muuttui</translation>
    </message>
    <message>
        <source>{at:moment}: a date was agreed, or taken back</source>
        <translation>{at:moment}: päivästä sovittiin tai se peruttiin</translation>
    </message>
    <message>
        <source>{at:moment}: an estimate went out or was answered</source>
        <translation>{at:moment}: kustannusarvio lähetettiin tai siihen vastattiin</translation>
    </message>
    <message>
        <source>{at:moment}: another ticket was merged into it</source>
        <translation>{at:moment}: toinen tukipyyntö yhdistettiin tähän</translation>
    </message>
    <message>
        <source>{at:moment}: the customer changed</source>
        <translation>{at:moment}: asiakas vaihtui</translation>
    </message>
    <message>
        <source>{at:moment}: the customer's tier changed</source>
        <translation>{at:moment}: asiakkaan palvelutaso muuttui</translation>
    </message>
    <message>
        <source>{at:moment}: the desk's profile changed</source>
        <translation>{at:moment}: asiakaspalvelun profiili muuttui</translation>
    </message>
    <message>
        <source>{at:moment}: the kind changed</source>
        <translation>{at:moment}: laji muuttui</translation>
    </message>
    <message>
        <source>{at:moment}: the priority changed</source>
        <translation>{at:moment}: kiireellisyys muuttui</translation>
    </message>
    <message>
        <source>{at:moment}: the site changed</source>
        <translation>{at:moment}: sivusto vaihtui</translation>
    </message>
    <message>
        <source>{at:moment}: the ticket changed</source>
        <translation>{at:moment}: tukipyyntö muuttui</translation>
    </message>
    <message>
        <source>{at:moment}: the ticket was taken up again</source>
        <translation>{at:moment}: tukipyyntö avattiin uudelleen</translation>
    </message>
    <message>
        <source>{at:moment}: the wait was over</source>
        <translation>{at:moment}: odotus päättyi</translation>
    </message>
    <message>
        <source>{at:moment}: we waited for the customer</source>
        <translation>{at:moment}: odotimme asiakasta</translation>
    </message>
    <message>
        <source>{at:moment}: we wrote to the customer</source>
        <translation>{at:moment}: kirjoitimme asiakkaalle</translation>
    </message>
    <message>
        <source>valid until {day:date}</source>
        <translation>voimassa {day:date} asti</translation>
    </message>
    <message>
        <source>{hours:number} h · {net:money} · with VAT {gross:money}</source>
        <translation>{hours:number} h · {net:money} · sis. alv {gross:money}</translation>
    </message>
    <message>
        <source>{number}: such a fault goes to senior staff, and {name} is not marked as senior. A manager may hand it over.</source>
        <translation>{number}: tällainen vika kuuluu senioreille, eikä {name} ole merkitty senioriksi. Esihenkilö voi siirtää sen.</translation>
    </message>
    <message>
        <source>{number}: such a fault goes to senior staff, and {name} is not marked as senior. Write why, to hand it over.</source>
        <translation>{number}: tällainen vika kuuluu senioreille, eikä {name} ole merkitty senioriksi. Kirjoita syy, niin voit siirtää sen.</translation>
    </message>
    <message>
        <source>{price} / {unit}</source>
        <translation>{price} / {unit}</translation>
    </message>
    <message>
        <source>“{given}” is none of the effects this desk asks for.</source>
        <translation>”{given}” ei ole niiden vaikutusten joukossa, joita täällä kysytään.</translation>
    </message>
    <message>
        <source>Help by phone comes with the phone pack: ask the customer to write by e-mail, form or chat, or offer the pack.</source>
        <translation>Puhelintuki kuuluu puhelintukipakettiin: pyydä asiakasta kirjoittamaan sähköpostilla, lomakkeella tai chatissa, tai tarjoa pakettia.</translation>
    </message>
    <message>
        <source>A named contact comes with Premium: point the customer to the common number, e-mail or form.</source>
        <translation>Nimetty yhteyshenkilö kuuluu Premium-tasoon: ohjaa asiakas yhteiseen puhelinnumeroon, sähköpostiin tai lomakkeelle.</translation>
    </message>
    <message>
        <source>A Slack channel of one's own comes with Premium: point the customer to the common number, e-mail or form.</source>
        <translation>Oma Slack-kanava kuuluu Premium-tasoon: ohjaa asiakas yhteiseen puhelinnumeroon, sähköpostiin tai lomakkeelle.</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets were let down one step</source>
        <translation><numerusform>Tukipyyntö palautettiin askel alas</numerusform><numerusform>{n} tukipyyntöä palautettiin askel alas</numerusform></translation>
    </message>
</context>
<context>
    <name>invoices</name>
    <message>
        <source>The backup {file} is written, but the chain of issued invoices is broken at {number}: run the check.</source>
        <translation>Varmuuskopio {file} on kirjoitettu, mutta lähetettyjen laskujen ketju on katkennut kohdassa {number}: suorita tarkistus.</translation>
    </message>
    <message>
        <source>This money is in {currency}, the invoice is not: book it by hand.</source>
        <translation>Maksu on valuutassa {currency}, lasku ei ole: kirjaa se käsin.</translation>
    </message>
    <message>
        <source>Say why this money is for no invoice.</source>
        <translation>Kirjoita, miksi tämä maksu ei kuulu millekään laskulle.</translation>
    </message>
    <message>
        <source>Only money that was set aside is taken up again.</source>
        <translation>Vain sivuun siirretty maksu voidaan ottaa uudelleen käsittelyyn.</translation>
    </message>
    <message>
        <source>This money is booked already: look at the list again.</source>
        <translation>Tämä maksu on jo kirjattu: katso luettelo uudelleen.</translation>
    </message>
    <message>
        <source>This is no bank file the desk reads: camt.053, camt.054 or an OCR file from Mastercard Payment Services (Nets).</source>
        <translation>Tämä ei ole luettavissa oleva pankkitiedosto: camt.053, camt.054 tai Mastercard Payment Servicesin (Nets) OCR-tiedosto.</translation>
    </message>
    <message>
        <source>Line {line} of this file is not as its bank writes it: nothing was read.</source>
        <translation>Tiedoston rivi {line} ei ole pankin muodossa: mitään ei luettu.</translation>
    </message>
    <message>
        <source>An entry of this file lacks its amount, currency or day: nothing was read.</source>
        <translation>Tiedoston tapahtumasta puuttuu summa, valuutta tai päivä: mitään ei luettu.</translation>
    </message>
    <message>
        <source>The sums of this file do not match its entries: nothing was read.</source>
        <translation>Tiedoston summat eivät täsmää sen tapahtumiin: mitään ei luettu.</translation>
    </message>
    <message>
        <source>This file holds what no bank sends (a document type or entities): it was not read.</source>
        <translation>Tiedostossa on jotain, mitä mikään pankki ei lähetä (dokumenttityyppi tai entiteettejä): sitä ei luettu.</translation>
    </message>
    <message>
        <source>This file is damaged or no XML: fetch it from the bank anew.</source>
        <translation>Tiedosto on vioittunut tai ei ole XML:ää: hae se pankista uudelleen.</translation>
    </message>
    <message>
        <source>This file is larger than a bank's file can be: it was not read.</source>
        <translation>Tiedosto on suurempi kuin pankkitiedosto voi olla: sitä ei luettu.</translation>
    </message>
    <message>
        <source>All of this customer's work of the month is held.</source>
        <translation>Kaikkien tämän asiakkaan kuukauden töiden laskutus odottaa.</translation>
    </message>
    <message>
        <source>Nothing of this month is to be charged.</source>
        <translation>Tältä kuukaudelta ei ole laskutettavaa.</translation>
    </message>
    <message>
        <source>There is no such run.</source>
        <translation>Tällaista laskutusajoa ei ole.</translation>
    </message>
    <message>
        <source>This run is finished: begin a new one for what came since.</source>
        <translation>Tämä laskutusajo on valmis: aloita uusi sille, mitä on tullut sen jälkeen.</translation>
    </message>
    <message>
        <source>There is no unbilled work in this month.</source>
        <translation>Tältä kuukaudelta ei ole laskuttamattomia töitä.</translation>
    </message>
    <message>
        <source>{value} is not a currency this program knows.</source>
        <translation>{value} ei ole ohjelman tuntema valuutta.</translation>
    </message>
    <message>
        <source>Lines are ordered by date or by ticket.</source>
        <translation>Rivit järjestetään päivän tai tukipyynnön mukaan.</translation>
    </message>
    <message>
        <source>Choose another customer as the payer.</source>
        <translation>Valitse maksajaksi toinen asiakas.</translation>
    </message>
    <message>
        <source>This invoice was issued elsewhere: credit it there, and record what is left here.</source>
        <translation>Tämä lasku on lähetetty muualta: hyvitä se siellä ja kirjaa jäljellä oleva osa tänne.</translation>
    </message>
    <message>
        <source>This line is not on the invoice.</source>
        <translation>Tätä riviä ei ole laskulla.</translation>
    </message>
    <message>
        <source>Only {left:money} of this line is left to credit.</source>
        <translation>Tästä rivistä on hyvitettävissä enää {left:money}.</translation>
    </message>
    <message>
        <source>Choose what is credited.</source>
        <translation>Valitse, mitä hyvitetään.</translation>
    </message>
    <message>
        <source>This line follows from the discount on the whole: change that.</source>
        <translation>Tämä rivi seuraa koko laskun alennuksesta: muuta sitä.</translation>
    </message>
    <message>
        <source>{value} is not a number that fits here.</source>
        <translation>{value} ei ole tähän sopiva luku.</translation>
    </message>
    <message>
        <source>Only an invoice of a Greek desk has a ΜΑΡΚ.</source>
        <translation>Vain kreikkalaisen yrityksen laskulla on ΜΑΡΚ.</translation>
    </message>
    <message>
        <source>ΜΑΡΚ, UID and QR address belong together: enter all three, or none.</source>
        <translation>ΜΑΡΚ, UID ja QR-osoite kuuluvat yhteen: täytä kaikki kolme tai ei mitään.</translation>
    </message>
    <message>
        <source>A ΜΑΡΚ has digits only.</source>
        <translation>ΜΑΡΚ sisältää vain numeroita.</translation>
    </message>
    <message>
        <source>The QR address begins with https://.</source>
        <translation>QR-osoite alkaa https://.</translation>
    </message>
    <message>
        <source>This work is priced in {currency}: put it on an invoice of its own.</source>
        <translation>Tämän työn hinta on valuutassa {currency}: tee siitä oma lasku.</translation>
    </message>
    <message>
        <source>Choose a currency other than the desk's own.</source>
        <translation>Valitse muu valuutta kuin yrityksen oma.</translation>
    </message>
    <message>
        <source>An exchange rate is a number above zero with at most four decimals.</source>
        <translation>Vaihtokurssi on nollaa suurempi luku, jossa on enintään neljä desimaalia.</translation>
    </message>
    <message>
        <source>No exchange rate for {currency} is known on {day:date}: enter it first.</source>
        <translation>Valuutan {currency} kurssia ei tiedetä päivältä {day:date}: syötä se ensin.</translation>
    </message>
    <message>
        <source>What invoice {number} says is not what was issued.</source>
        <translation>Laskun {number} sisältö ei ole se, joka lähetettiin.</translation>
    </message>
    <message>
        <source>The chain of issued invoices is broken before {number}: a document was taken out or put in.</source>
        <translation>Lähetettyjen laskujen ketju on katkennut ennen laskua {number}: tosite on poistettu tai lisätty.</translation>
    </message>
    <message>
        <source>A number is missing before invoice {number}.</source>
        <translation>Ennen laskua {number} puuttuu numero.</translation>
    </message>
    <message>
        <source>The chain of the series {number} does not end where its counter says: its last document is missing.</source>
        <translation>Sarjan {number} ketju ei pääty siihen, mitä laskuri osoittaa: viimeinen tosite puuttuu.</translation>
    </message>
    <message>
        <source>Invoice {number} has no link in the chain.</source>
        <translation>Laskulla {number} ei ole lenkkiä ketjussa.</translation>
    </message>
    <message>
        <source>A discount is a percentage from 0 to 100 with at most two decimals.</source>
        <translation>Alennus on prosenttiluku 0–100, jossa on enintään kaksi desimaalia.</translation>
    </message>
    <message>
        <source>This document has no paper of ours: it was issued elsewhere, or not yet.</source>
        <translation>Tällä tositteella ei ole täällä paperia: se on lähetetty muualta tai ei vielä lainkaan.</translation>
    </message>
    <message>
        <source>The sums of this draft do not add up: discard it and draft it anew.</source>
        <translation>Tämän luonnoksen summat eivät täsmää: hylkää se ja tee uusi.</translation>
    </message>
    <message>
        <source>The number {number} is taken already: set the series to a later one.</source>
        <translation>Numero {number} on jo käytössä: aseta sarja alkamaan myöhemmästä.</translation>
    </message>
    <message>
        <source>This desk has no phone packs.</source>
        <translation>Tällä yrityksellä ei ole puhelintukipaketteja.</translation>
    </message>
    <message>
        <source>Quarters used are a whole number from 1 to {most}.</source>
        <translation>Käytettyjen varttien määrä on kokonaisluku 1–{most}.</translation>
    </message>
    <message>
        <source>This month is still to come.</source>
        <translation>Tämä kuukausi on vasta tulossa.</translation>
    </message>
    <message>
        <source>A series begins with a whole number above zero.</source>
        <translation>Sarja alkaa nollaa suuremmalla kokonaisluvulla.</translation>
    </message>
    <message>
        <source>This series has issued documents already: its numbers go on by themselves.</source>
        <translation>Tässä sarjassa on jo lähetetty tositteita: numerointi jatkuu itsestään.</translation>
    </message>
    <message>
        <source>A series only moves forward: {next} comes next.</source>
        <translation>Sarja etenee vain eteenpäin: seuraava on {next}.</translation>
    </message>
    <message>
        <source>An invoice needs a number that no other has.</source>
        <translation>Laskulla on oltava numero, jota muilla ei ole.</translation>
    </message>
    <message>
        <source>An invoice was issued today or earlier and is due on that day or later.</source>
        <translation>Lasku on päivätty täksi päiväksi tai aiemmaksi ja erääntyy silloin tai myöhemmin.</translation>
    </message>
    <message>
        <source>At most {most:money} is too much and can go back.</source>
        <translation>Enintään {most:money} on maksettu liikaa ja voidaan palauttaa.</translation>
    </message>
    <message>
        <source>Only the whole rest of an invoice, and a small one, is written off as rounding.</source>
        <translation>Pyöristyksenä kirjataan pois vain laskun koko loppuosa, ja vain pieni.</translation>
    </message>
    <message>
        <source>Money comes, goes back, or is rounded.</source>
        <translation>Raha tulee, palautetaan tai pyöristetään.</translation>
    </message>
    <message>
        <source>Only an overdue invoice is reminded of.</source>
        <translation>Maksumuistutus lähetetään vain erääntyneestä laskusta.</translation>
    </message>
    <message>
        <source>Nothing is owed for invoice {number} any more.</source>
        <translation>Laskusta {number} ei ole enää mitään maksamatta.</translation>
    </message>
    <message>
        <source>Reminders of this invoice are paused: {reason}</source>
        <translation>Tämän laskun maksumuistutukset on keskeytetty: {reason}</translation>
    </message>
    <message>
        <source>Every reminder of this invoice is made: what follows is for a collector.</source>
        <translation>Kaikki tämän laskun maksumuistutukset on tehty: seuraava vaihe kuuluu perintätoimistolle.</translation>
    </message>
    <message>
        <source>The next reminder may be made from {day:date} on.</source>
        <translation>Seuraava maksumuistutus voidaan tehdä {day:date} alkaen.</translation>
    </message>
    <message>
        <source>Payment reminder</source>
        <translation>Maksumuistutus</translation>
    </message>
    <message>
        <source>Second payment reminder</source>
        <translation>Toinen maksumuistutus</translation>
    </message>
    <message>
        <source>Last payment reminder</source>
        <translation>Viimeinen maksumuistutus</translation>
    </message>
    <message>
        <source>The reminder does not add up.</source>
        <translation>Maksumuistutuksen summat eivät täsmää.</translation>
    </message>
    <message>
        <source>If you have paid in the meantime, please disregard this letter. If something is unclear, please get in touch.</source>
        <translation>Jos olette jo maksaneet laskun, tämä kirje on aiheeton. Ottakaa yhteyttä, jos jokin on epäselvää.</translation>
    </message>
    <message>
        <source>This is our last reminder. If the sum is not paid by that day, we hand the claim over for collection without further notice.</source>
        <translation>Tämä on viimeinen maksumuistutuksemme. Jos summaa ei makseta eräpäivään mennessä, siirrämme saatavan perintään ilman uutta ilmoitusta.</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Päiviä myöhässä</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Maksettava viimeistään</translation>
    </message>
    <message>
        <source>According to our books, {owed} of invoice {number} is still unpaid. It was due on {due:date}. Please pay {whole} by {day:date}.</source>
        <translation>Kirjanpitomme mukaan laskusta {number} on maksamatta {owed}. Lasku erääntyi {due:date}. Pyydämme maksamaan {whole} viimeistään {day:date}.</translation>
    </message>
    <message>
        <source>Amount {currency}</source>
        <translation>Summa {currency}</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Erittely</translation>
    </message>
    <message>
        <source>{gross} less {paid} paid or credited</source>
        <translation>{gross}, josta maksettu tai hyvitetty {paid}</translation>
    </message>
    <message>
        <source>Late interest</source>
        <translation>Viivästyskorko</translation>
    </message>
    <message>
        <source>Fixed compensation</source>
        <translation>Vakiokorvaus</translation>
    </message>
    <message>
        <source>Reminder fees</source>
        <translation>Muistutusmaksut</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Tiliote</translation>
    </message>
    <message>
        <source>The statement does not add up.</source>
        <translation>Tiliotteen summat eivät täsmää.</translation>
    </message>
    <message>
        <source>Payment of invoice {number}</source>
        <translation>Laskun {number} maksu</translation>
    </message>
    <message>
        <source>Refund of invoice {number}</source>
        <translation>Laskun {number} palautus</translation>
    </message>
    <message>
        <source>Rounding of invoice {number}</source>
        <translation>Laskun {number} pyöristys</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Ei vielä erääntynyt</translation>
    </message>
    <message>
        <source>1 to 30 days overdue</source>
        <translation>1–30 päivää myöhässä</translation>
    </message>
    <message>
        <source>31 to 60 days overdue</source>
        <translation>31–60 päivää myöhässä</translation>
    </message>
    <message>
        <source>61 to 90 days overdue</source>
        <translation>61–90 päivää myöhässä</translation>
    </message>
    <message>
        <source>More than 90 days overdue</source>
        <translation>Yli 90 päivää myöhässä</translation>
    </message>
    <message>
        <source>There were no movements, and nothing is owed.</source>
        <translation>Tapahtumia ei ole, eikä mitään ole maksamatta.</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Avoinna</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Jakso</translation>
    </message>
    <message>
        <source>Balance {currency}</source>
        <translation>Saldo {currency}</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Tapahtuma</translation>
    </message>
    <message>
        <source>Owed before</source>
        <translation>Alkusaldo</translation>
    </message>
    <message>
        <source>Owed by age</source>
        <translation>Avoinna iän mukaan</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>Maksettu liikaa</translation>
    </message>
    <message numerus="yes">
        <source>{percent:percent} a year for {n} days from {day:date}</source>
        <translation><numerusform>{percent:percent} vuodessa, {n} päivä alkaen {day:date}</numerusform><numerusform>{percent:percent} vuodessa, {n} päivää alkaen {day:date}</numerusform></translation>
    </message>
    <message>
        <source>This reminder is not there: it was not made yet.</source>
        <translation>Tätä maksumuistutusta ei ole: sitä ei ole vielä tehty.</translation>
    </message>
    <message>
        <source>There is no further reminder of this invoice.</source>
        <translation>Tästä laskusta ei ole enempää maksumuistutuksia.</translation>
    </message>
    <message>
        <source>The first day of a statement is not after its last.</source>
        <translation>Tiliotteen ensimmäinen päivä ei ole viimeisen jälkeen.</translation>
    </message>
    <message>
        <source>The last day lies before the first: choose a later one.</source>
        <translation>Viimeinen päivä on ennen ensimmäistä: valitse myöhempi.</translation>
    </message>
    <message>
        <source>Another price holds from {first:date} to {last:date}: let it end earlier, or choose a later day.</source>
        <translation>Toinen hinta on voimassa {first:date}–{last:date}: päätä se aikaisemmin tai valitse myöhempi päivä.</translation>
    </message>
    <message>
        <source>The next price begins on {day:date}: choose a last day before it.</source>
        <translation>Seuraava hinta alkaa {day:date}: valitse sitä aikaisempi viimeinen päivä.</translation>
    </message>
    <message>
        <source>Write by how many per cent: more than -100, at most {most}, and not 0.</source>
        <translation>Kirjoita prosentti: yli -100, enintään {most} eikä 0.</translation>
    </message>
    <message>
        <source>{value} is no step that prices in {currency} can be rounded to.</source>
        <translation>Hintoja valuutassa {currency} ei voi pyöristää arvoon {value}.</translation>
    </message>
    <message>
        <source>Somebody changed the prices of {item} since: look at its history, and set the price that is right.</source>
        <translation>Joku on sittemmin muuttanut hintoja ({item}): katso historia ja aseta oikea hinta.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Ei ole mitään kumottavaa.</translation>
    </message>
    <message>
        <source>No price holds today: set one first.</source>
        <translation>Tänään ei ole voimassa mitään hintaa: aseta ensin hinta.</translation>
    </message>
    <message>
        <source>No VAT: zero rated.</source>
        <translation>Ei arvonlisäveroa: nollaverokanta.</translation>
    </message>
    <message>
        <source>No VAT: exempt.</source>
        <translation>Ei arvonlisäveroa: veroton.</translation>
    </message>
    <message>
        <source>Nothing would change: choose a higher percentage or a finer rounding.</source>
        <translation>Mikään ei muuttuisi: valitse suurempi prosentti tai tarkempi pyöristys.</translation>
    </message>
    <message>
        <source>Set the last day of the price that holds</source>
        <translation>Aseta voimassa olevan hinnan viimeinen päivä</translation>
    </message>
    <message>
        <source>Undo price change</source>
        <translation>Kumoa hinnanmuutos</translation>
    </message>
    <message>
        <source>Take the last change of prices back</source>
        <translation>Kumoa viimeisin hintojen muutos</translation>
    </message>
    <message>
        <source>Redo price change</source>
        <translation>Tee hinnanmuutos uudelleen</translation>
    </message>
    <message>
        <source>Make the change of prices taken back last again</source>
        <translation>Tee viimeksi kumottu hintojen muutos uudelleen</translation>
    </message>
    <message>
        <source>no price from {day:date}</source>
        <translation>ei hintaa {day:date} alkaen</translation>
    </message>
    <message>
        <source>no price today</source>
        <translation>ei hintaa tänään</translation>
    </message>
    <message>
        <source>own price</source>
        <translation>oma hinta</translation>
    </message>
    <message>
        <source>Last day of the price of {item}; empty lets it hold on.</source>
        <translation>Hinnan viimeinen päivä ({item}); tyhjänä hinta jatkuu.</translation>
    </message>
    <message>
        <source>New price of {item} for {customer}; without a last day it holds until the next.</source>
        <translation>Uusi hinta: {item}, {customer}; ilman viimeistä päivää se on voimassa seuraavaan asti.</translation>
    </message>
    <message>
        <source>New price of {item}; without a last day it holds until the next.</source>
        <translation>Uusi hinta: {item}; ilman viimeistä päivää se on voimassa seuraavaan asti.</translation>
    </message>
    <message>
        <source>The change is undone.</source>
        <translation>Muutos on kumottu.</translation>
    </message>
    <message>
        <source>The change is made again.</source>
        <translation>Muutos on tehty uudelleen.</translation>
    </message>
    <message>
        <source>{item}: the price holds until the next.</source>
        <translation>{item}: hinta on voimassa seuraavaan asti.</translation>
    </message>
    <message>
        <source>{item}: the price holds until {day:date}.</source>
        <translation>{item}: hinta on voimassa {day:date} asti.</translation>
    </message>
    <message>
        <source>An account has up to {most} digits, letters, dots and hyphens.</source>
        <translation>Tilissä on enintään {most} numeroa, kirjainta, pistettä ja yhdysmerkkiä.</translation>
    </message>
    <message>
        <source>Choose what the account is for.</source>
        <translation>Valitse, mihin tiliä käytetään.</translation>
    </message>
    <message>
        <source>Invoice {number} does not add up: nothing was written.</source>
        <translation>Lasku {number} ei täsmää: mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Viimeinen päivä on ennen ensimmäistä.</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Tosite</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Asiakasnumero</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Tilin nimi</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debet</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>ALV-kanta</translation>
    </message>
    <message>
        <source>VAT category</source>
        <translation>ALV-luokka</translation>
    </message>
    <message>
        <source>Amount in the currency</source>
        <translation>Summa valuutassa</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Viite</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Myyntisaamiset</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Pankki</translation>
    </message>
    <message>
        <source>Sales with VAT</source>
        <translation>Verollinen myynti</translation>
    </message>
    <message>
        <source>Sales without VAT</source>
        <translation>Veroton myynti</translation>
    </message>
    <message>
        <source>Output VAT</source>
        <translation>Suoritettava ALV</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Pyöristys</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Maksu</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Palautus</translation>
    </message>
    <message>
        <source>Raise prices</source>
        <translation>Korota hintoja</translation>
    </message>
    <message>
        <source>Raise all prices by a percentage; each is shown rounded first</source>
        <translation>Korota kaikkia hintoja prosentilla; kukin näytetään ensin pyöristettynä</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>Hintahistoria</translation>
    </message>
    <message>
        <source>See who changed the item's price, and when</source>
        <translation>Katso, kuka muutti hintaa ja milloin</translation>
    </message>
    <message>
        <source>Prices of a customer</source>
        <translation>Asiakkaan hinnat</translation>
    </message>
    <message>
        <source>Show the prices a customer agreed on</source>
        <translation>Näytä asiakkaan kanssa sovitut hinnat</translation>
    </message>
    <message>
        <source>Price set</source>
        <translation>Hinta asetettu</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Hintaa muutettu</translation>
    </message>
    <message>
        <source>Price withdrawn</source>
        <translation>Hinta peruttu</translation>
    </message>
    <message>
        <source>Last day set</source>
        <translation>Viimeinen päivä asetettu</translation>
    </message>
    <message>
        <source>Last day taken back</source>
        <translation>Viimeinen päivä peruttu</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Vahvistettu</translation>
    </message>
    <message>
        <source>Confirmation taken back</source>
        <translation>Vahvistus peruttu</translation>
    </message>
    <message>
        <source>Item changed</source>
        <translation>Nimikettä muutettu</translation>
    </message>
    <message>
        <source>Item added</source>
        <translation>Nimike lisätty</translation>
    </message>
    <message>
        <source>History of {item}</source>
        <translation>Historia: {item}</translation>
    </message>
    <message>
        <source>Nothing was changed here: the price is as the desk was set up.</source>
        <translation>Mitään ei ole muutettu: hinta on kuten käyttöönotossa.</translation>
    </message>
    <message>
        <source>{first:date} to {last:date}</source>
        <translation>{first:date}–{last:date}</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (kumous)</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prosentti</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>Pyöristys</translation>
    </message>
    <message>
        <source>Raise the prices of {customer}</source>
        <translation>Korota hintoja: {customer}</translation>
    </message>
    <message>
        <source>Write by how many per cent; every price is shown rounded first.</source>
        <translation>Kirjoita prosentti; jokainen hinta näytetään ensin pyöristettynä.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Tarkalleen</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Korota</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Kirjoita luku.</translation>
    </message>
    <message>
        <source>Space leaves a price as it is.</source>
        <translation>Välilyönti jättää hinnan ennalleen.</translation>
    </message>
    <message>
        <source>stays at the published minimum</source>
        <translation>pysyy vähimmäishinnassa</translation>
    </message>
    <message>
        <source>does not change</source>
        <translation>ei muutu</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>jätetään ennalleen</translation>
    </message>
    <message>
        <source>Prices for</source>
        <translation>Hinnat:</translation>
    </message>
    <message>
        <source>everybody; find a customer for their own prices</source>
        <translation>kaikki; etsi asiakas, jos haluat omat hinnat</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Muokkaa nimikettä</translation>
    </message>
    <message>
        <source>Standard rate</source>
        <translation>Yleinen verokanta</translation>
    </message>
    <message>
        <source>Zero rated</source>
        <translation>Nollaverokanta</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Veroton</translation>
    </message>
    <message>
        <source>An empty name is the one that the terms give.</source>
        <translation>Tyhjä nimi tarkoittaa ehtojen nimeä.</translation>
    </message>
    <message>
        <source>{item} is saved.</source>
        <translation>Tallennettu: {item}.</translation>
    </message>
    <message>
        <source>A name has at most {most} letters.</source>
        <translation>Nimessä on enintään {most} merkkiä.</translation>
    </message>
    <message>
        <source>Save prices as CSV</source>
        <translation>Tallenna hinnat CSV-tiedostona</translation>
    </message>
    <message>
        <source>Save all prices with their days as a table</source>
        <translation>Tallenna kaikki hinnat päivineen taulukkona</translation>
    </message>
    <message>
        <source>Read prices from CSV</source>
        <translation>Lue hinnat CSV-tiedostosta</translation>
    </message>
    <message>
        <source>Read a table of prices; what it changes is said first</source>
        <translation>Lue hintataulukko; ensin kerrotaan, mitä se muuttaa</translation>
    </message>
    <message>
        <source>The file lacks the column {column}.</source>
        <translation>Tiedostosta puuttuu sarake {column}.</translation>
    </message>
    <message>
        <source>There is no item “{given}” on the price list.</source>
        <translation>Hinnastossa ei ole nimikettä ”{given}”.</translation>
    </message>
    <message>
        <source>“{given}” is not a price.</source>
        <translation>”{given}” ei ole hinta.</translation>
    </message>
    <message>
        <source>“{given}” is not a day: write it as 2026-05-01.</source>
        <translation>”{given}” ei ole päivä: kirjoita se muodossa 2026-05-01.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Rivi {line}: {why}</translation>
    </message>
    <message>
        <source>The file says what the price list says already.</source>
        <translation>Tiedosto on jo samanlainen kuin hinnasto.</translation>
    </message>
    <message>
        <source>Set prices</source>
        <translation>Aseta hinnat</translation>
    </message>
    <message numerus="yes">
        <source>{n} prices are raised.</source>
        <translation><numerusform>{n} hinta on korotettu.</numerusform><numerusform>{n} hintaa on korotettu.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Raise {n} prices</source>
        <translation><numerusform>Korota {n} hinta</numerusform><numerusform>Korota {n} hintaa</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The file sets {n} prices.</source>
        <translation><numerusform>Tiedosto asettaa {n} hinnan.</numerusform><numerusform>Tiedosto asettaa {n} hintaa.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} prices are set.</source>
        <translation><numerusform>{n} hinta on asetettu.</numerusform><numerusform>{n} hintaa on asetettu.</numerusform></translation>
    </message>
    <message>
        <source>Change the item's names and VAT category</source>
        <translation>Muuta nimikkeen nimiä ja alv-luokkaa</translation>
    </message>
    <message>
        <source>Prices for {customer}</source>
        <translation>Hinnat asiakkaalle {customer}</translation>
    </message>
    <message numerus="yes">
        <source>{n} items have days without a price.</source>
        <translation><numerusform>{n} nimikkeellä on päiviä ilman hintaa.</numerusform><numerusform>{n} nimikkeellä on päiviä ilman hintaa.</numerusform></translation>
    </message>
    <message>
        <source>From {day:date}: {amount:money}.</source>
        <translation>{day:date} alkaen: {amount:money}.</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>Maksettu aiemmin</translation>
    </message>
    <message>
        <source>The quarters that this customer used in this month are entered already.</source>
        <translation>Vartit, jotka asiakas käytti tässä kuussa, on jo kirjattu.</translation>
    </message>
    <message>
        <source>Nothing is owed any more of an invoice that is paid: leave it out.</source>
        <translation>Maksetusta laskusta ei ole enää mitään avoinna: jätä se pois.</translation>
    </message>
    <message>
        <source>A line has number, customer, day of issue, due date and sum, with semicolons between; then what was paid and a reference.</source>
        <translation>Rivillä ovat numero, asiakas, laskun päivä, eräpäivä ja summa puolipisteillä erotettuina; sen jälkeen maksettu osuus ja viite.</translation>
    </message>
    <message>
        <source>A line has customer, a day of the month, and the quarters used, with semicolons between.</source>
        <translation>Rivillä ovat asiakas, jokin kuukauden päivä ja käytetyt vartit puolipisteillä erotettuina.</translation>
    </message>
    <message>
        <source>No customer is called “{given}”: write the name or the registration number as the customer's page has it.</source>
        <translation>Minkään asiakkaan nimi ei ole ”{given}”: kirjoita nimi tai rekisterinumero niin kuin se on asiakkaan sivulla.</translation>
    </message>
    <message>
        <source>Several customers are called “{given}”: write the registration number.</source>
        <translation>Usean asiakkaan nimi on ”{given}”: kirjoita rekisterinumero.</translation>
    </message>
    <message>
        <source>“{given}” stands twice in this list.</source>
        <translation>”{given}” on luettelossa kahdesti.</translation>
    </message>
    <message>
        <source>Invoice {number} is here already.</source>
        <translation>Lasku {number} on täällä jo.</translation>
    </message>
    <message>
        <source>There is nothing to take over yet: write a number or a line.</source>
        <translation>Siirrettävää ei vielä ole: kirjoita numero tai rivi.</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Seuraava lasku</translation>
    </message>
    <message>
        <source>Next credit note</source>
        <translation>Seuraava hyvityslasku</translation>
    </message>
    <message>
        <source>Next pro forma</source>
        <translation>Seuraava proforma</translation>
    </message>
    <message>
        <source>Once, when a desk begins: what an earlier system has numbered, is still owed, and has used up.</source>
        <translation>Kerran, kun käyttö alkaa: mihin aiempi järjestelmä jäi numeroissa, mitä on yhä maksamatta ja mitä on käytetty.</translation>
    </message>
    <message>
        <source>Invoices still owed, one a line: number; customer; issued; due; sum; paid; reference</source>
        <translation>Avoimet laskut, yksi rivillä: numero; asiakas; päivä; eräpäivä; summa; maksettu; viite</translation>
    </message>
    <message>
        <source>Quarters used of phone packs, one a line: customer; a day of the month; quarters</source>
        <translation>Puhelintuesta käytetyt vartit, yksi rivillä: asiakas; jokin kuukauden päivä; vartit</translation>
    </message>
    <message>
        <source>Go on from an earlier system</source>
        <translation>Jatka aiemmasta järjestelmästä</translation>
    </message>
    <message>
        <source>Enter next numbers, invoices still owed and quarters used before</source>
        <translation>Kirjaa seuraavat numerot, avoimet laskut ja aiemmin käytetyt vartit</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>{printed}, goes on by itself</source>
        <translation>{printed}, jatkuu itsestään</translation>
    </message>
    <message>
        <source>What will be done is said here first.</source>
        <translation>Tässä kerrotaan ensin, mitä tehdään.</translation>
    </message>
    <message>
        <source>Line {n}: {why}</source>
        <translation>Rivi {n}: {why}</translation>
    </message>
    <message>
        <source>The next invoice will be {number}.</source>
        <translation>Seuraavan laskun numeroksi tulee {number}.</translation>
    </message>
    <message>
        <source>The next credit note will be {number}.</source>
        <translation>Seuraavan hyvityslaskun numeroksi tulee {number}.</translation>
    </message>
    <message>
        <source>The next pro forma will be {number}.</source>
        <translation>Seuraavan proforman numeroksi tulee {number}.</translation>
    </message>
    <message>
        <source>{count}, {owed:money} owed in all; they are reminded of and paid here.</source>
        <translation>{count}, avoinna yhteensä {owed:money}; muistutukset ja maksut hoidetaan täällä.</translation>
    </message>
    <message>
        <source>Nothing is done while a line is wrong.</source>
        <translation>Mitään ei tehdä, kun jokin rivi on väärin.</translation>
    </message>
    <message>
        <source>It is done once, all of it together.</source>
        <translation>Se tehdään kerran, kaikki yhdessä.</translation>
    </message>
    <message>
        <source>Taken over: numbers go on, and what is owed stands under Payments.</source>
        <translation>Siirretty: numerot jatkuvat, ja avoimet laskut ovat kohdassa Maksut.</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more lines.</source>
        <translation><numerusform>Ja {n} rivi lisää.</numerusform><numerusform>Ja {n} riviä lisää.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} open invoices are entered</source>
        <translation><numerusform>{n} avoin lasku kirjataan</numerusform><numerusform>{n} avointa laskua kirjataan</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} quarters used count against their phone packs.</source>
        <translation><numerusform>{n} käytetty vartti vähennetään puhelintuesta.</numerusform><numerusform>{n} käytettyä varttia vähennetään puhelintuista.</numerusform></translation>
    </message>
    <message>
        <source>Why no VAT is charged</source>
        <translation>Miksi ALV:tä ei peritä</translation>
    </message>
    <message>
        <source>Write why no VAT is charged: the law's words stand on the invoice.</source>
        <translation>Kirjoita, miksi ALV:tä ei peritä: lain sanamuoto tulee laskulle.</translation>
    </message>
    <message>
        <source>The reason has at most {most} letters.</source>
        <translation>Perusteessa on enintään {most} merkkiä.</translation>
    </message>
    <message>
        <source>Customer without VAT</source>
        <translation>Asiakas ilman ALV:tä</translation>
    </message>
    <message>
        <source>Say why the customer is charged no VAT; new drafts follow it</source>
        <translation>Kerro, miksi asiakkaalta ei peritä ALV:tä; uudet luonnokset noudattavat sitä</translation>
    </message>
    <message>
        <source>Why {customer} is charged no VAT, in the words of the law; empty charges it again. Drafts made from now on say it.</source>
        <translation>Miksi ALV:tä ei peritä: {customer}, lain sanoin; tyhjä perii sen taas. Tästä lähtien luonnokset kertovat sen.</translation>
    </message>
    <message>
        <source>New drafts bear no VAT and say why.</source>
        <translation>Uusissa luonnoksissa ei ole ALV:tä, ja ne kertovat miksi.</translation>
    </message>
    <message>
        <source>New drafts bear VAT again.</source>
        <translation>Uusissa luonnoksissa on taas ALV.</translation>
    </message>
    <message>
        <source>A name has from 1 to {most} letters.</source>
        <translation>Nimessä on 1–{most} merkkiä.</translation>
    </message>
    <message>
        <source>Work is charged by this item: end its price instead, and that work is held.</source>
        <translation>Työtä hinnoitellaan tällä nimikkeellä: päätä sen hinta, niin työ jää odottamaan.</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Lisää nimike</translation>
    </message>
    <message>
        <source>Put an item of your own on the price list</source>
        <translation>Lisää oma nimike hinnastoon</translation>
    </message>
    <message>
        <source>Retire item</source>
        <translation>Poista nimike</translation>
    </message>
    <message>
        <source>Take an item of your own off the price list</source>
        <translation>Poista oma nimike hinnastosta</translation>
    </message>
    <message>
        <source>New item under {section}; its other names are written with Edit item.</source>
        <translation>Uusi nimike kohtaan {section}; muut nimet kirjoitetaan nimikkeen muokkauksessa.</translation>
    </message>
    <message>
        <source>{item} is on the price list.</source>
        <translation>{item} on hinnastossa.</translation>
    </message>
    <message>
        <source>{item} is off the price list; what was charged stays.</source>
        <translation>{item} on poissa hinnastosta; laskutettu säilyy.</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Today's backup could not be made: the folder {folder} cannot be written ({detail}). Free the folder or its disk.</source>
        <translation>Päivän varmuuskopiota ei voitu tehdä: kansioon {folder} ei voi kirjoittaa ({detail}). Vapauta kansio tai sen levy.</translation>
    </message>
    <message>
        <source>{file} is not a copy of a desk. Nothing was changed; choose another one.</source>
        <translation>{file} ei ole asiakaspalvelun kopio. Mitään ei muutettu; valitse toinen.</translation>
    </message>
    <message>
        <source>The copy {file} is damaged itself. Nothing was changed; choose an older one.</source>
        <translation>Kopio {file} on itse vioittunut. Mitään ei muutettu; valitse vanhempi.</translation>
    </message>
    <message>
        <source>The copy {file} could not be put back: {detail}. Nothing was changed.</source>
        <translation>Kopiota {file} ei voitu palauttaa: {detail}. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This file is the desk itself; choose a copy of it.</source>
        <translation>Tämä tiedosto on itse asiakaspalvelu; valitse sen kopio.</translation>
    </message>
    <message>
        <source>{file} lies on a network drive, where two computers can damage it. Keep the desk on a disk of this computer, or connect to a PostgreSQL server to share it. Nothing was changed.</source>
        <translation>{file} on verkkolevyllä, jossa kaksi tietokonetta voi vioittaa sen. Pidä se tämän tietokoneen levyllä tai ota yhteys PostgreSQL-palvelimeen, jos haluat jakaa sen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{folder} is copied to other computers by {service}, which can damage an open desk. Choose a folder outside it; backups may lie there.</source>
        <translation>{service} kopioi kansion {folder} muille tietokoneille, mikä voi vioittaa käytössä olevan tietokannan. Valitse kansio sen ulkopuolelta; varmuuskopiot voivat olla siellä.</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Päivän kopio</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>Ennen ohjelman päivitystä</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Ennen varmuuskopion palautusta</translation>
    </message>
    <message>
        <source>Chosen file</source>
        <translation>Valittu tiedosto</translation>
    </message>
    <message>
        <source>Replies and notes</source>
        <translation>Vastaukset ja muistiinpanot</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Yhteyshenkilöt</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Varaukset</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Veloitukset</translation>
    </message>
    <message>
        <source>Backups of this desk</source>
        <translation>Tämän asiakaspalvelun varmuuskopiot</translation>
    </message>
    <message>
        <source>While the desk is open a backup is made each day, checked and kept: of seven days, four weeks and twelve months.</source>
        <translation>Joka päivä, jona ohjelma on auki, tehdään varmuuskopio, joka tarkistetaan ja säilytetään: seitsemältä päivältä, neljältä viikolta ja kahdeltatoista kuukaudelta.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Kirjoitettu</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Varmuuskopio</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Palauta…</translation>
    </message>
    <message>
        <source>There is no backup yet: the first is made while the desk is open.</source>
        <translation>Varmuuskopiota ei vielä ole: ensimmäinen tehdään ohjelman ollessa auki.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Muu tiedosto…</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Palauta tiedostosta</translation>
    </message>
    <message>
        <source>Restore the backup {name}?</source>
        <translation>Palautetaanko varmuuskopio {name}?</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Jätä kaikki ennalleen</translation>
    </message>
    <message>
        <source>The desk's file cannot be read, so nothing can be compared. It is put aside whole, with the moment in its name.</source>
        <translation>Tietokantatiedostoa ei voi lukea, joten mitään ei voi verrata. Se siirretään kokonaisena syrjään, ajankohta nimessään.</translation>
    </message>
    <message>
        <source>This is a backup of another desk: {name}.</source>
        <translation>Tämä on toisen asiakaspalvelun varmuuskopio: {name}.</translation>
    </message>
    <message>
        <source>Your customers have invoices that this backup does not know: {numbers}. Their numbers would be given out again.</source>
        <translation>Asiakkaillasi on laskuja, joita tämä varmuuskopio ei tunne: {numbers}. Niiden numerot annettaisiin uudelleen.</translation>
    </message>
    <message>
        <source>Written since and gone from the desk: {list}.</source>
        <translation>Kirjoitettu sen jälkeen ja katoaisi: {list}.</translation>
    </message>
    <message>
        <source>Changed since and as before again: {list}.</source>
        <translation>Muutettu sen jälkeen ja palaisi ennalleen: {list}.</translation>
    </message>
    <message>
        <source>What comes back: {list}.</source>
        <translation>Palaisi takaisin: {list}.</translation>
    </message>
    <message>
        <source>Tickets, calls, customers, bookings and invoices are the same in both.</source>
        <translation>Tukipyynnöt, puhelut, asiakkaat, varaukset ja laskut ovat molemmissa samat.</translation>
    </message>
    <message>
        <source>What stands now is kept beside the desk and can be restored in its turn.</source>
        <translation>Nykyinen sisältö säilytetään tietokannan vieressä, ja senkin voi palauttaa.</translation>
    </message>
    <message>
        <source>The backup {name} is restored. What stood before is kept in {file}.</source>
        <translation>Varmuuskopio {name} on palautettu. Aiempi sisältö on tiedostossa {file}.</translation>
    </message>
    <message>
        <source>The backup {name} is restored.</source>
        <translation>Varmuuskopio {name} on palautettu.</translation>
    </message>
    <message>
        <source>Attached files that are in no backup: {n}.</source>
        <translation>Liitteitä, joita ei ole missään varmuuskopiossa: {n}.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Varmuuskopiot…</translation>
    </message>
    <message>
        <source>List the backups of this desk and restore one</source>
        <translation>Näytä varmuuskopiot ja palauta jokin niistä</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Viimeisin varmuuskopio</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ei vielä</translation>
    </message>
    <message>
        <source>This login is locked; ask a manager or administrator of the desk to let it in again.</source>
        <translation>Tämä käyttäjätunnus on lukittu; pyydä esihenkilöä tai pääkäyttäjää avaamaan se uudelleen.</translation>
    </message>
    <message>
        <source>Only a desk on a server has logins: a file protects nobody from whoever can open it.</source>
        <translation>Käyttäjätunnuksia on vain palvelimella: tiedosto ei suojaa ketään siltä, joka voi avata sen.</translation>
    </message>
    <message>
        <source>The database's owner makes the first login: open the desk with a login that may make others (CREATEROLE).</source>
        <translation>Tietokannan omistaja luo ensimmäisen käyttäjätunnuksen: avaa tietokanta tunnuksella, joka saa luoda muita (CREATEROLE).</translation>
    </message>
    <message>
        <source>{name} has the login {login} already.</source>
        <translation>Henkilöllä {name} on jo käyttäjätunnus {login}.</translation>
    </message>
    <message>
        <source>{name} has no login yet: make one first.</source>
        <translation>Henkilöllä {name} ei ole vielä käyttäjätunnusta: luo se ensin.</translation>
    </message>
    <message>
        <source>A login is a small letter, then letters, digits or _, 15 at most, and not the name of a role.</source>
        <translation>Käyttäjätunnus on pieni kirjain ja sen jälkeen kirjaimia, numeroita tai _, enintään 15 merkkiä, eikä roolin nimi.</translation>
    </message>
    <message>
        <source>The login {login} is taken: choose another.</source>
        <translation>Käyttäjätunnus {login} on varattu: valitse toinen.</translation>
    </message>
    <message>
        <source>{name} does not work here: say so first if that has changed.</source>
        <translation>{name} ei työskentele täällä: jos tilanne on muuttunut, merkitse se ensin.</translation>
    </message>
    <message>
        <source>Nobody locks or renames the login they came in with: ask another manager.</source>
        <translation>Kukaan ei lukitse eikä nimeä uudelleen tunnusta, jolla on itse sisällä: pyydä toista esihenkilöä.</translation>
    </message>
    <message>
        <source>The office and managers do this; ask one of them.</source>
        <translation>Toimisto ja esihenkilöt tekevät tämän; pyydä heiltä.</translation>
    </message>
    <message>
        <source>Managers and administrators do this; ask one of them.</source>
        <translation>Esihenkilöt ja pääkäyttäjät tekevät tämän; pyydä heiltä.</translation>
    </message>
    <message>
        <source>This work is on a draft already: the office takes it off the draft first.</source>
        <translation>Tämä työ on jo luonnoksella: toimisto poistaa sen ensin luonnokselta.</translation>
    </message>
    <message>
        <source>{n} letters</source>
        <translation>{n} merkkiä</translation>
    </message>
    <message>
        <source>Managers and administrators read the record; ask one of them.</source>
        <translation>Esihenkilöt ja pääkäyttäjät lukevat muutoslokia; pyydä heiltä.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muutettu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Milloin (UTC)</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Käyttäjätunnus</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mitä tehtiin</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Taulu</translation>
    </message>
    <message>
        <source>Nobody at this desk is called “{given}”: write a short name or a number from the list.</source>
        <translation>Kukaan täällä ei ole nimeltään ”{given}”: kirjoita lyhytnimi tai numero luettelosta.</translation>
    </message>
    <message>
        <source>This desk has no manager or administrator.</source>
        <translation>Täällä ei ole esihenkilöä eikä pääkäyttäjää.</translation>
    </message>
    <message>
        <source>{login}: {password} — shown this once, and kept nowhere.</source>
        <translation>{login}: {password} — näytetään vain tämän kerran, eikä sitä tallenneta mihinkään.</translation>
    </message>
    <message>
        <source>{name} comes in as {login} now.</source>
        <translation>{name} kirjautuu nyt tunnuksella {login}.</translation>
    </message>
    <message>
        <source>The desk on this server is of an older version of the program (schema {found}). Whoever owns the database opens it once with this one.</source>
        <translation>Tämän palvelimen asiakaspalvelu on ohjelman vanhemmasta versiosta (skeema {found}). Tietokannan omistaja avaa sen kerran tällä versiolla.</translation>
    </message>
    <message>
        <source>Your own login does not see every row of the desk. Whoever owns the database backs it up and copies it.</source>
        <translation>Oma käyttäjätunnuksesi ei näe kaikkia asiakaspalvelun rivejä. Tietokannan omistaja varmuuskopioi ja kopioi sen.</translation>
    </message>
</context>
<context>
    <name>line</name>
    <message>
        <source>The line to the database broke while this was being saved, so it may be saved already. Look before you do it once more.</source>
        <translation>Yhteys tietokantaan katkesi kesken tallennuksen, joten tämä on ehkä jo tallessa. Tarkista ennen kuin teet sen uudelleen.</translation>
    </message>
    <message>
        <source>There is no line to the database: this waits until it is back. Nothing was changed.</source>
        <translation>Tietokantaan ei ole yhteyttä: tämä odottaa, kunnes yhteys palaa. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{number} was merged into {target} meanwhile.</source>
        <translation>{number} yhdistettiin sillä välin tukipyyntöön {target}.</translation>
    </message>
    <message>
        <source>This could not be sent because of a fault in the program. It stays here; nothing of it is lost.</source>
        <translation>Tätä ei voitu lähettää ohjelmassa olevan virheen vuoksi. Se pysyy täällä; siitä ei katoa mitään.</translation>
    </message>
    <message>
        <source>No computer of that name is known here. Check how the server is written, and the network.</source>
        <translation>Sen nimistä konetta ei löydy. Tarkista palvelimen kirjoitusasu ja verkko.</translation>
    </message>
    <message>
        <source>The server does not encrypt. Have TLS set up on it, or choose a lesser protection knowingly.</source>
        <translation>Palvelin ei salaa yhteyttä. Pyydä TLS käyttöön tai valitse heikompi suojaus tietoisesti.</translation>
    </message>
    <message>
        <source>The server's certificate is for another name than the one you wrote. Write the name it is for.</source>
        <translation>Palvelimen varmenne on toiselle nimelle kuin kirjoitit. Kirjoita se nimi, jolle varmenne on annettu.</translation>
    </message>
    <message>
        <source>Nobody you trust vouches for the server's certificate. Choose the file of the authority that signed it.</source>
        <translation>Kukaan luotettu ei takaa palvelimen varmennetta. Valitse sen allekirjoittaneen varmentajan tiedosto.</translation>
    </message>
    <message>
        <source>The file of authorities cannot be read. Choose the file (.crt or .pem) that the administrator gave you.</source>
        <translation>Varmentajien tiedostoa ei voi lukea. Valitse tiedosto (.crt tai .pem), jonka sait ylläpitäjältä.</translation>
    </message>
    <message>
        <source>None of the servers takes writes just now: each is a standby, or may only be read. Try again in a moment.</source>
        <translation>Yksikään palvelin ei juuri nyt ota vastaan kirjoituksia: kukin on varapalvelin tai vain luettavissa. Yritä hetken päästä uudelleen.</translation>
    </message>
    <message>
        <source>A password does not belong in an address: everybody on this computer can read it in the list of programs. Leave it out; it is asked for, or comes from the keyring, from PGPASSFILE or from the file that PGPASSWORD_FILE names.</source>
        <translation>Salasana ei kuulu osoitteeseen: kaikki tällä koneella voivat lukea sen ohjelmaluettelosta. Jätä se pois; sitä kysytään tai se tulee avainrenkaasta, PGPASSFILE-tiedostosta tai tiedostosta, jonka PGPASSWORD_FILE nimeää.</translation>
    </message>
    <message>
        <source>The password's file {file} could not be read: {why}.</source>
        <translation>Salasanatiedostoa {file} ei voitu lukea: {why}.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password: {why}. It is asked for at the next start.</source>
        <translation>Avainrengas ei tallentanut salasanaa: {why}. Sitä kysytään seuraavalla käynnistyksellä.</translation>
    </message>
    <message>
        <source>A copy into this database was begun and did not end: nothing in it counts. Copy into it again, or choose another.</source>
        <translation>Kopiointi tähän tietokantaan aloitettiin eikä se päättynyt: mikään siinä ei päde. Kopioi siihen uudelleen tai valitse toinen.</translation>
    </message>
    <message>
        <source>The copy is not what was copied: in the table {table} the row {key} differs. It counts for nothing; copy again.</source>
        <translation>Kopio ei ole se, mitä kopioitiin: taulussa {table} rivi {key} poikkeaa. Se ei päde; kopioi uudelleen.</translation>
    </message>
    <message>
        <source>There is a desk in {target} already. Choose a database or a file that holds nothing; nothing was changed.</source>
        <translation>Kohteessa {target} on jo asiakaspalvelu. Valitse tyhjä tietokanta tai tiedosto; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The copy was stopped. The desk is as it was, and {target} counts for nothing: copy into it again, or delete it.</source>
        <translation>Kopiointi keskeytettiin. Asiakaspalvelu on ennallaan, eikä {target} päde: kopioi siihen uudelleen tai poista se.</translation>
    </message>
    <message>
        <source>The copy needs another place than the desk itself.</source>
        <translation>Kopio tarvitsee toisen paikan kuin itse asiakaspalvelu.</translation>
    </message>
    <message>
        <source>There is no desk in {source} to be copied.</source>
        <translation>Kohteessa {source} ei ole kopioitavaa asiakaspalvelua.</translation>
    </message>
    <message>
        <source>The desk in {source} is of an older version of the program (schema {found}). Open it once with this one, then copy.</source>
        <translation>Kohteen {source} asiakaspalvelu on ohjelman vanhemmasta versiosta (skeema {found}). Avaa se kerran tällä versiolla ja kopioi sitten.</translation>
    </message>
    <message>
        <source>Some rows of the desk point at rows that are missing. Run the check first; the copy was given up.</source>
        <translation>Jotkin asiakaspalvelun rivit viittaavat puuttuviin riveihin. Suorita ensin tarkistus; kopiointi peruttiin.</translation>
    </message>
    <message>
        <source>No line to the database since {at:clock}</source>
        <translation>Ei yhteyttä tietokantaan {at:clock} alkaen</translation>
    </message>
    <message>
        <source>what you see is of {at:clock}</source>
        <translation>näkyvät tiedot ovat ajalta {at:clock}</translation>
    </message>
    <message numerus="yes">
        <source>{n} kept here, sent when it is back</source>
        <translation><numerusform>{n} tallessa täällä, lähetetään kun yhteys palaa</numerusform><numerusform>{n} tallessa täällä, lähetetään kun yhteys palaa</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} kept here could not be sent.</source>
        <translation><numerusform>{n} täällä tallessa olevaa ei voitu lähettää.</numerusform><numerusform>{n} täällä tallessa olevaa ei voitu lähettää.</numerusform></translation>
    </message>
    <message>
        <source>Look and choose</source>
        <translation>Katso ja valitse</translation>
    </message>
    <message>
        <source>Kept on this machine: it is sent when the line to the database is back.</source>
        <translation>Tallessa tällä koneella: lähetetään, kun yhteys tietokantaan palaa.</translation>
    </message>
    <message>
        <source>Kept on this machine</source>
        <translation>Tallessa tällä koneella</translation>
    </message>
    <message>
        <source>What was done without a line to the database, and what is to be chosen</source>
        <translation>Ilman tietokantayhteyttä tehdyt asiat ja se, mistä on valittava</translation>
    </message>
    <message>
        <source>What was done without a line to the database is kept here and sent in order. Nothing of it is dropped without you.</source>
        <translation>Ilman tietokantayhteyttä tehdyt asiat ovat tallessa täällä ja lähetetään järjestyksessä. Mitään ei hylätä ilman sinua.</translation>
    </message>
    <message>
        <source>Nothing is kept here: everything stands in the database.</source>
        <translation>Täällä ei ole mitään tallessa: kaikki on tietokannassa.</translation>
    </message>
    <message>
        <source>Call begun</source>
        <translation>Puhelu aloitettu</translation>
    </message>
    <message>
        <source>Call finished</source>
        <translation>Puhelu päätetty</translation>
    </message>
    <message>
        <source>Call held</source>
        <translation>Puhelu pidossa</translation>
    </message>
    <message>
        <source>Call resumed</source>
        <translation>Puhelua jatkettu</translation>
    </message>
    <message>
        <source>Notes of a call</source>
        <translation>Puhelun muistiinpanot</translation>
    </message>
    <message>
        <source>What a call is about</source>
        <translation>Mitä puhelu koskee</translation>
    </message>
    <message>
        <source>Waits for the line</source>
        <translation>Odottaa yhteyttä</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>Ei voitu lähettää</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Siirretty sivuun</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>You wrote:
{mine}

{who} wrote meanwhile:
{theirs}</source>
        <translation>Kirjoitit:
{mine}

{who} kirjoitti sillä välin:
{theirs}</translation>
    </message>
    <message>
        <source>You wrote:
{mine}</source>
        <translation>Kirjoitit:
{mine}</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopioi teksti</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Siirrä sivuun</translation>
    </message>
    <message>
        <source>Keep it as a note</source>
        <translation>Säilytä muistiinpanona</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Lähetä silti</translation>
    </message>
    <message>
        <source>Rows that point at nothing: {count}.</source>
        <translation>Rivejä, jotka eivät viittaa mihinkään: {count}.</translation>
    </message>
    <message>
        <source>The schema is {found}, and this program works with {wanted}.</source>
        <translation>Skeema on {found}, ja tämä ohjelma käyttää skeemaa {wanted}.</translation>
    </message>
    <message>
        <source>Guards of the database that are missing or asleep: {count} ({names}).</source>
        <translation>Tietokannan vahteja puuttuu tai on poissa käytöstä: {count} ({names}).</translation>
    </message>
    <message>
        <source>The session {session} counts {booked} seats as taken, and its bookings take {taken}.</source>
        <translation>Koulutuskerta {session} laskee {booked} paikkaa varatuiksi, ja sen varaukset vievät {taken}.</translation>
    </message>
    <message>
        <source>{customer} drew {used} quarters from the pack in {month}, and the pack has {most} a month.</source>
        <translation>{customer} käytti paketista {used} varttia kuussa {month}, ja paketissa on {most} kuukaudessa.</translation>
    </message>
    <message>
        <source>Attached files that nothing points to: {count}. They only take up room.</source>
        <translation>Liitteitä, joihin mikään ei viittaa: {count}. Ne vain vievät tilaa.</translation>
    </message>
    <message>
        <source>Restore the newest backup that passes this check.</source>
        <translation>Palauta uusin varmuuskopio, joka läpäisee tämän tarkistuksen.</translation>
    </message>
    <message>
        <source>Restore the newest backup that passes this check, or send this list to whoever looks after the program.</source>
        <translation>Palauta uusin varmuuskopio, joka läpäisee tämän tarkistuksen, tai lähetä tämä luettelo ohjelman ylläpitäjälle.</translation>
    </message>
    <message>
        <source>Close the desk everywhere and run: desk database migrate.</source>
        <translation>Sulje asiakaspalvelu kaikkialla ja suorita: desk database migrate.</translation>
    </message>
    <message>
        <source>Run: desk database migrate. It puts every guard in place again.</source>
        <translation>Suorita: desk database migrate. Se palauttaa kaikki vahdit paikoilleen.</translation>
    </message>
    <message>
        <source>Open the session, compare the bookings with the list of those who come, and cancel or add seats there.</source>
        <translation>Avaa koulutuskerta, vertaa varauksia osallistujaluetteloon ja peru tai lisää paikkoja siellä.</translation>
    </message>
    <message>
        <source>Open the customer's charges of that month and approve or change the last one.</source>
        <translation>Avaa asiakkaan sen kuun veloitukset ja hyväksy viimeinen tai muuta sitä.</translation>
    </message>
    <message>
        <source>Put the file back from a backup, or remove it from its ticket.</source>
        <translation>Palauta tiedosto varmuuskopiosta tai poista se tukipyynnöstä.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Mitään ei tarvitse tehdä.</translation>
    </message>
    <message>
        <source>Keep this database as it is, restore the newest backup that passes this check beside it, and compare the two.</source>
        <translation>Säilytä tämä tietokanta ennallaan, palauta sen viereen uusin tämän tarkistuksen läpäisevä varmuuskopio ja vertaa niitä.</translation>
    </message>
    <message>
        <source>{place} is there already. Name one that is not; nothing was changed.</source>
        <translation>{place} on jo olemassa. Nimeä sellainen, jota ei ole; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The login {user} may not make databases. Ask the server's administrator for this: CREATE DATABASE "{database}" OWNER "{owner}" ENCODING 'UTF8' TEMPLATE template0</source>
        <translation>Käyttäjä {user} ei saa luoda tietokantoja. Pyydä palvelimen ylläpitäjältä: CREATE DATABASE "{database}" OWNER "{owner}" ENCODING 'UTF8' TEMPLATE template0</translation>
    </message>
    <message>
        <source>There is no role {owner} on the server; make it first, or name another owner.</source>
        <translation>Palvelimella ei ole roolia {owner}; luo se ensin tai nimeä toinen omistaja.</translation>
    </message>
    <message>
        <source>The backup {file} was thrown away: it lacks the tables {tables}.</source>
        <translation>Varmuuskopio {file} hylättiin: siitä puuttuvat taulut {tables}.</translation>
    </message>
    <message>
        <source>{file} is no backup of a server. One of a file (.sqlite) is restored into a file; copy it to the server then.</source>
        <translation>{file} ei ole palvelimen varmuuskopio. Tiedoston kopio (.sqlite) palautetaan tiedostoon; kopioi se sitten palvelimelle.</translation>
    </message>
    <message>
        <source>{file} is a backup of a server: restore it into a new database there, then copy that to a file.</source>
        <translation>{file} on palvelimen varmuuskopio: palauta se siellä uuteen tietokantaan ja kopioi se sitten tiedostoon.</translation>
    </message>
    <message>
        <source>{program} of PostgreSQL {version} or newer is not on this computer. Install {package}, then try again.</source>
        <translation>PostgreSQL {version}:n tai uudemman {program} puuttuu tältä koneelta. Asenna {package} ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>{program} could not do it: {detail}</source>
        <translation>{program} ei onnistunut: {detail}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept of what had been begun.</source>
        <translation>Keskeytetty. Aloitetusta ei säilytetty mitään.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep the password. It is asked for at each start and stored nowhere; a keyring comes with the desktop (GNOME Keyring, KWallet, Windows, macOS).</source>
        <translation>Tällä koneella ei ole avainrengasta, joka voisi säilyttää salasanan. Sitä kysytään joka käynnistyksellä eikä sitä tallenneta mihinkään; avainrengas kuuluu työpöytään (GNOME Keyring, KWallet, Windows, macOS).</translation>
    </message>
    <message>
        <source>{given} is no server's address. Write it as postgresql://name@host/database.</source>
        <translation>{given} ei ole palvelimen osoite. Kirjoita se muodossa postgresql://nimi@palvelin/tietokanta.</translation>
    </message>
    <message>
        <source>Check the server fully (recommended)</source>
        <translation>Tarkista palvelin täysin (suositus)</translation>
    </message>
    <message>
        <source>The line is encrypted, and the server's certificate and name are checked: nobody can stand in between.</source>
        <translation>Yhteys on salattu, ja palvelimen varmenne ja nimi tarkistetaan: kukaan ei pääse väliin.</translation>
    </message>
    <message>
        <source>Check the certificate, not the name</source>
        <translation>Tarkista varmenne, ei nimeä</translation>
    </message>
    <message>
        <source>Gives up the name: another server with a certificate of the same authority could take this one's place.</source>
        <translation>Luopuu nimestä: toinen palvelin, jolla on saman varmentajan varmenne, voisi asettua tämän tilalle.</translation>
    </message>
    <message>
        <source>Encrypt, but check nothing</source>
        <translation>Salaa, mutta älä tarkista mitään</translation>
    </message>
    <message>
        <source>Gives up who is at the other end: a stranger on the way can pose as the server and read and change everything.</source>
        <translation>Luopuu siitä, kuka toisessa päässä on: vieras matkan varrella voi esiintyä palvelimena ja lukea ja muuttaa kaiken.</translation>
    </message>
    <message>
        <source>Encrypt if the server offers it</source>
        <translation>Salaa, jos palvelin tarjoaa sitä</translation>
    </message>
    <message>
        <source>Gives up encryption itself: a stranger on the way can switch it off, and nobody would notice.</source>
        <translation>Luopuu itse salauksesta: vieras matkan varrella voi kytkeä sen pois kenenkään huomaamatta.</translation>
    </message>
    <message>
        <source>Do not encrypt</source>
        <translation>Älä salaa</translation>
    </message>
    <message>
        <source>Gives up everything: whoever is on the way reads and changes what passes. Only for a server on this computer.</source>
        <translation>Luopuu kaikesta: kuka tahansa matkan varrella lukee ja muuttaa liikennettä. Vain tällä koneella olevalle palvelimelle.</translation>
    </message>
    <message>
        <source>{host} is known here ({found}).</source>
        <translation>{host} löytyy ({found}).</translation>
    </message>
    <message>
        <source>No computer named {host} is known here.</source>
        <translation>Konetta nimeltä {host} ei löydy.</translation>
    </message>
    <message>
        <source>{host} answers on port {port}.</source>
        <translation>{host} vastaa portissa {port}.</translation>
    </message>
    <message>
        <source>{host} refuses port {port}: no database server listens there.</source>
        <translation>{host} torjuu portin {port}: siellä ei kuuntele tietokantapalvelin.</translation>
    </message>
    <message>
        <source>{host} does not answer on port {port} within {seconds} seconds.</source>
        <translation>{host} ei vastaa portissa {port} {seconds} sekunnissa.</translation>
    </message>
    <message>
        <source>No database server listens in {host}.</source>
        <translation>Mikään tietokantapalvelin ei kuuntele kohteessa {host}.</translation>
    </message>
    <message>
        <source>Logged in as {user} on {host}, which takes writes.</source>
        <translation>Kirjauduttu nimellä {user} palvelimelle {host}, joka ottaa vastaan kirjoituksia.</translation>
    </message>
    <message>
        <source>The database is empty: a new desk can be set up in it.</source>
        <translation>Tietokanta on tyhjä: siihen voi perustaa uuden asiakaspalvelun.</translation>
    </message>
    <message>
        <source>A desk stands in it, at the schema this program needs ({found}).</source>
        <translation>Siinä on asiakaspalvelu, jonka skeema on tämän ohjelman tarvitsema ({found}).</translation>
    </message>
    <message>
        <source>A desk of an older version stands in it (schema {found}); it is brought up to date when it is opened.</source>
        <translation>Siinä on vanhemman version asiakaspalvelu (skeema {found}); se päivitetään, kun se avataan.</translation>
    </message>
    <message>
        <source>This login may do what a desk does.</source>
        <translation>Tämä käyttäjä saa tehdä sen, mitä asiakaspalvelu tekee.</translation>
    </message>
    <message>
        <source>This login may not make tables in the database.</source>
        <translation>Tämä käyttäjä ei saa luoda tauluja tietokantaan.</translation>
    </message>
    <message>
        <source>This login may not bring the desk up to date: its tables belong to {owner}.</source>
        <translation>Tämä käyttäjä ei saa päivittää asiakaspalvelua: taulut omistaa {owner}.</translation>
    </message>
    <message>
        <source>This login may read the desk but not write in it.</source>
        <translation>Tämä käyttäjä saa lukea asiakaspalvelua mutta ei kirjoittaa siihen.</translation>
    </message>
    <message>
        <source>Check how it is written. A name of the office's own network may need the network cable or the VPN.</source>
        <translation>Tarkista kirjoitusasu. Toimiston oman verkon nimi voi vaatia verkkojohdon tai VPN-yhteyden.</translation>
    </message>
    <message>
        <source>Check the port with the administrator; the server must listen on the network (listen_addresses).</source>
        <translation>Tarkista portti ylläpitäjältä; palvelimen on kuunneltava verkossa (listen_addresses).</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall between this computer and the server.</source>
        <translation>Tarkista verkko, VPN ja palomuuri tämän koneen ja palvelimen välillä.</translation>
    </message>
    <message>
        <source>Start the server, or write the folder of its socket.</source>
        <translation>Käynnistä palvelin tai kirjoita sen pistokkeen kansio.</translation>
    </message>
    <message>
        <source>Check name and password; the server's pg_hba.conf must let this computer in.</source>
        <translation>Tarkista nimi ja salasana; palvelimen pg_hba.conf-tiedoston on päästettävä tämä kone sisään.</translation>
    </message>
    <message>
        <source>Make it with “Create the database”, or ask the administrator.</source>
        <translation>Luo se painikkeella ”Luo tietokanta” tai pyydä ylläpitäjää.</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to connect to this database.</source>
        <translation>Pyydä ylläpitäjältä oikeus yhdistää tähän tietokantaan.</translation>
    </message>
    <message>
        <source>Add the primary server to the hosts, or wait until a standby has been promoted.</source>
        <translation>Lisää ensisijainen palvelin luetteloon tai odota, että varapalvelin on ottanut vastuun.</translation>
    </message>
    <message>
        <source>Ask the administrator to make this login the owner of the database.</source>
        <translation>Pyydä ylläpitäjää tekemään tästä käyttäjästä tietokannan omistaja.</translation>
    </message>
    <message>
        <source>Ask that login's owner to open the desk once, or to run: desk database migrate.</source>
        <translation>Pyydä sen käyttäjän haltijaa avaamaan asiakaspalvelu kerran tai suorittamaan: desk database migrate.</translation>
    </message>
    <message>
        <source>Ask an administrator of the desk for a login of your own (Settings › People).</source>
        <translation>Pyydä asiakaspalvelun ylläpitäjältä oma tunnus (Asetukset › Henkilöt).</translation>
    </message>
    <message>
        <source>Install the newer program.</source>
        <translation>Asenna uudempi ohjelma.</translation>
    </message>
    <message>
        <source>Name another database.</source>
        <translation>Nimeä toinen tietokanta.</translation>
    </message>
    <message>
        <source>{host} proved itself: its certificate is for this name and by an authority you trust.</source>
        <translation>{host} todisti itsensä: varmenne on tälle nimelle ja luotetulta varmentajalta.</translation>
    </message>
    <message>
        <source>The certificate of {host} is by an authority you trust; the name in it was not checked.</source>
        <translation>Palvelimen {host} varmenne on luotetulta varmentajalta; sen nimeä ei tarkistettu.</translation>
    </message>
    <message>
        <source>The line to {host} is encrypted; who is at its other end was not checked.</source>
        <translation>Yhteys palvelimeen {host} on salattu; sitä, kuka on toisessa päässä, ei tarkistettu.</translation>
    </message>
    <message>
        <source>The line to {host} is not encrypted.</source>
        <translation>Yhteyttä palvelimeen {host} ei ole salattu.</translation>
    </message>
    <message>
        <source>{host} does not encrypt.</source>
        <translation>{host} ei salaa.</translation>
    </message>
    <message>
        <source>The certificate of {host} is for another name: {names}.</source>
        <translation>Palvelimen {host} varmenne on toiselle nimelle: {names}.</translation>
    </message>
    <message>
        <source>Nobody you trust signed the certificate of {host}.</source>
        <translation>Kukaan luotettu ei ole allekirjoittanut palvelimen {host} varmennetta.</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date, or this computer's clock is wrong.</source>
        <translation>Palvelimen {host} varmenne on vanhentunut tai tämän koneen kello on väärässä.</translation>
    </message>
    <message>
        <source>The file of authorities {file} cannot be read.</source>
        <translation>Varmentajien tiedostoa {file} ei voi lukea.</translation>
    </message>
    <message>
        <source>{host} and this computer could not agree how to encrypt: {why}.</source>
        <translation>{host} ja tämä kone eivät päässeet sopuun salauksesta: {why}.</translation>
    </message>
    <message>
        <source>The line to {host} does not leave this computer.</source>
        <translation>Yhteys palvelimeen {host} ei poistu tältä koneelta.</translation>
    </message>
    <message>
        <source>Choose the full check once the name of the server stands in its certificate.</source>
        <translation>Valitse täysi tarkistus, kun palvelimen nimi on sen varmenteessa.</translation>
    </message>
    <message>
        <source>Choose the full check, with the file of the authority from the administrator.</source>
        <translation>Valitse täysi tarkistus ja ylläpitäjältä saatu varmentajan tiedosto.</translation>
    </message>
    <message>
        <source>Choose the full check, unless the server is this computer.</source>
        <translation>Valitse täysi tarkistus, ellei palvelin ole tämä kone.</translation>
    </message>
    <message>
        <source>Have a certificate set up on the server (ssl = on), or choose a lesser protection knowingly.</source>
        <translation>Pyydä palvelimelle varmenne (ssl = on) tai valitse heikompi suojaus tietoisesti.</translation>
    </message>
    <message>
        <source>Write the host as it stands in the certificate.</source>
        <translation>Kirjoita palvelin niin kuin se on varmenteessa.</translation>
    </message>
    <message>
        <source>Choose the file of the authority that signed it; the administrator has it.</source>
        <translation>Valitse sen allekirjoittaneen varmentajan tiedosto; se on ylläpitäjällä.</translation>
    </message>
    <message>
        <source>Ask the administrator for a new certificate, and look at the clock.</source>
        <translation>Pyydä ylläpitäjältä uusi varmenne ja tarkista kello.</translation>
    </message>
    <message>
        <source>Choose the file again; it ends in .crt or .pem.</source>
        <translation>Valitse tiedosto uudelleen; sen pääte on .crt tai .pem.</translation>
    </message>
    <message>
        <source>Ask the administrator which versions of TLS the server speaks.</source>
        <translation>Kysy ylläpitäjältä, mitä TLS-versioita palvelin käyttää.</translation>
    </message>
    <message>
        <source>The database {place} is made; a desk can be set up in it.</source>
        <translation>Tietokanta {place} on luotu; siihen voi perustaa asiakaspalvelun.</translation>
    </message>
    <message>
        <source>What stood before is kept in {file}.</source>
        <translation>Aiempi sisältö on tallessa tiedostossa {file}.</translation>
    </message>
    <message>
        <source>The schema is {found}; every guard is in place.</source>
        <translation>Skeema on {found}; kaikki vahdit ovat paikoillaan.</translation>
    </message>
    <message>
        <source>The backup {file} stands in {place}.</source>
        <translation>Varmuuskopio {file} on palautettu kohteeseen {place}.</translation>
    </message>
    <message>
        <source>{rows:number} rows of {tables} tables were copied to {target}, and each was read back and is the same.</source>
        <translation>{rows:number} riviä {tables} taulusta kopioitiin kohteeseen {target}, ja jokainen luettiin takaisin ja on sama.</translation>
    </message>
    <message>
        <source>Attached files that were lost before: {count}.</source>
        <translation>Jo aiemmin kadonneita liitteitä: {count}.</translation>
    </message>
    <message>
        <source>From now on everybody opens the copy; the desk that was copied stays as it is and should be put away.</source>
        <translation>Tästä lähtien kaikki avaavat kopion; kopioitu asiakaspalvelu jää ennalleen, ja se kannattaa siirtää syrjään.</translation>
    </message>
    <message>
        <source>The keyring holds no password for this server any more.</source>
        <translation>Avainrenkaassa ei ole enää salasanaa tälle palvelimelle.</translation>
    </message>
    <message>
        <source>Password for {where}: </source>
        <translation>Salasana kohteelle {where}: </translation>
    </message>
    <message>
        <source>The keyring keeps the password.</source>
        <translation>Avainrengas säilyttää salasanan.</translation>
    </message>
    <message>
        <source>This, or a part of it, was saved before the line broke. Look at it before you go on; nothing was done twice.</source>
        <translation>Tämä tai osa siitä tallentui ennen yhteyden katkeamista. Katso sitä ennen kuin jatkat; mitään ei tehty kahdesti.</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>Tiedosto tällä koneella</translation>
    </message>
    <message>
        <source>For one desk. It can be moved and backed up like any other file.</source>
        <translation>Yhdelle työpisteelle. Sen voi siirtää ja varmuuskopioida kuten minkä tahansa tiedoston.</translation>
    </message>
    <message>
        <source>Your team's PostgreSQL</source>
        <translation>Tiimisi PostgreSQL</translation>
    </message>
    <message>
        <source>For several desks at once. You need an empty database on the server, and a login.</source>
        <translation>Usealle työpisteelle yhtä aikaa. Tarvitset palvelimelta tyhjän tietokannan ja käyttäjätunnuksen.</translation>
    </message>
    <message>
        <source>It can move later: a desk goes from a file to a server and back, row by row.</source>
        <translation>Ne voi siirtää myöhemmin: asiakaspalvelu siirtyy tiedostosta palvelimelle ja takaisin rivi riviltä.</translation>
    </message>
    <message>
        <source>Write the server's name, or several: db.example, standby.example:5433.</source>
        <translation>Kirjoita palvelimen nimi tai useita: db.example, standby.example:5433.</translation>
    </message>
    <message>
        <source>After the colon stands a port, as in db.example:5433.</source>
        <translation>Kaksoispisteen jälkeen tulee portti, kuten db.example:5433.</translation>
    </message>
    <message>
        <source>Write the database's name.</source>
        <translation>Kirjoita tietokannan nimi.</translation>
    </message>
    <message>
        <source>Servers, the first one first</source>
        <translation>Palvelimet, ensimmäinen ensin</translation>
    </message>
    <message>
        <source>Which server is asked</source>
        <translation>Miltä palvelimelta kysytään</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>Tässä järjestyksessä</translation>
    </message>
    <message>
        <source>In any order, to share the load</source>
        <translation>Missä tahansa järjestyksessä kuorman jakamiseksi</translation>
    </message>
    <message>
        <source>Protection of the line</source>
        <translation>Yhteyden suojaus</translation>
    </message>
    <message>
        <source>File of the authority</source>
        <translation>Varmentajan tiedosto</translation>
    </message>
    <message>
        <source>Keep the password in this computer's keyring</source>
        <translation>Säilytä salasana tämän koneen avainrenkaassa</translation>
    </message>
    <message>
        <source>What this computer trusts</source>
        <translation>Mihin tämä kone luottaa</translation>
    </message>
    <message>
        <source>Empty: from the keyring, if it knows it</source>
        <translation>Tyhjä: avainrenkaasta, jos se tuntee sen</translation>
    </message>
    <message>
        <source>Everybody who works at the desk opens the same PostgreSQL database. Write down what your administrator gave you.</source>
        <translation>Kaikki asiakaspalvelussa avaavat saman PostgreSQL-tietokannan. Kirjoita tiedot, jotka sait ylläpitäjältä.</translation>
    </message>
    <message>
        <source>Copy this desk to a server</source>
        <translation>Kopioi tämä asiakaspalvelu palvelimelle</translation>
    </message>
    <message>
        <source>Copy here</source>
        <translation>Kopioi tänne</translation>
    </message>
    <message>
        <source>Every row goes into an empty database of a PostgreSQL server and is read back. This desk stays as it is.</source>
        <translation>Jokainen rivi viedään PostgreSQL-palvelimen tyhjään tietokantaan ja luetaan takaisin. Tämä asiakaspalvelu jää ennalleen.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Kokeile</translation>
    </message>
    <message>
        <source>Create the database</source>
        <translation>Luo tietokanta</translation>
    </message>
    <message>
        <source>Restore into a new database</source>
        <translation>Palauta uuteen tietokantaan</translation>
    </message>
    <message>
        <source>Restore into a new database…</source>
        <translation>Palauta uuteen tietokantaan…</translation>
    </message>
    <message>
        <source>The backup never goes over a desk that stands: a new database is made for it on the same server, and checked.</source>
        <translation>Varmuuskopio ei koskaan korvaa olemassa olevaa asiakaspalvelua: sille luodaan uusi tietokanta samalle palvelimelle, ja se tarkistetaan.</translation>
    </message>
    <message>
        <source>Copy into a file</source>
        <translation>Kopioi tiedostoon</translation>
    </message>
    <message>
        <source>Copy into a file…</source>
        <translation>Kopioi tiedostoon…</translation>
    </message>
    <message>
        <source>Copy to a server…</source>
        <translation>Kopioi palvelimelle…</translation>
    </message>
    <message>
        <source>The desk is copied.</source>
        <translation>Asiakaspalvelu on kopioitu.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Avaa kopio</translation>
    </message>
    <message>
        <source>A backup is written by PostgreSQL's own pg_dump while everybody works, and read through before it counts.</source>
        <translation>Varmuuskopion kirjoittaa PostgreSQL:n oma pg_dump kaikkien työskennellessä, ja se luetaan läpi ennen kuin se pätee.</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Kuinka pitkällä työ on</translation>
    </message>
    <message numerus="yes">
        <source>{n} kept here need you</source>
        <translation><numerusform>{n} täällä tallessa oleva odottaa sinua</numerusform><numerusform>{n} täällä tallessa olevaa odottaa sinua</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} kept here have been sent.</source>
        <translation><numerusform>{n} täällä tallessa ollut on lähetetty.</numerusform><numerusform>{n} täällä tallessa ollutta on lähetetty.</numerusform></translation>
    </message>
    <message>
        <source>The server asks for the password of this login.</source>
        <translation>Palvelin kysyy tämän käyttäjän salasanaa.</translation>
    </message>
    <message>
        <source>Type it; it goes to the keyring if you want, and nowhere else.</source>
        <translation>Kirjoita se; halutessasi se menee avainrenkaaseen, ei muualle.</translation>
    </message>
    <message>
        <source>Issuing waits for the line to the database: numbers are given only there. Nothing was changed.</source>
        <translation>Laskujen hyväksyminen odottaa yhteyttä tietokantaan: numerot annetaan vain siellä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Booking waits for the line to the database: places are counted only there. Nothing was changed.</source>
        <translation>Varaus odottaa yhteyttä tietokantaan: paikat lasketaan vain siellä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>A new ticket waits for the line to the database: its number is given only there. What you typed stays.</source>
        <translation>Uusi tukipyyntö odottaa yhteyttä tietokantaan: sen numero annetaan vain siellä. Kirjoittamasi säilyy.</translation>
    </message>
    <message>
        <source>The server's database is empty: pick the promise of the desk that is to live in it.</source>
        <translation>Palvelimen tietokanta on tyhjä: valitse siihen perustettavan asiakaspalvelun palvelulupaus.</translation>
    </message>
    <message>
        <source>The other database does not take a row: {detail}. The copy was given up; run the check on the desk.</source>
        <translation>Toinen tietokanta ei ota vastaan riviä: {detail}. Kopiointi peruttiin; suorita asiakaspalvelun tarkistus.</translation>
    </message>
    <message>
        <source>The database is written in {encoding}; a desk needs UTF8.</source>
        <translation>Tietokannan merkistö on {encoding}; asiakaspalvelu tarvitsee merkistön UTF8.</translation>
    </message>
    <message>
        <source>Have a new database made with ENCODING 'UTF8', or make one here under another name.</source>
        <translation>Pyydä uusi tietokanta asetuksella ENCODING 'UTF8' tai luo täällä toisenniminen.</translation>
    </message>
    <message>
        <source>The desk was changed while it was copied; what changed is not in the copy. Close it everywhere, and copy it into an empty database.</source>
        <translation>Asiakaspalvelua muutettiin kopioinnin aikana; muutokset eivät ole kopiossa. Sulje se kaikkialla ja kopioi se tyhjään tietokantaan.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>New request {number}: {subject}</source>
        <translation>Uusi tukipyyntö {number}: {subject}</translation>
    </message>
    <message>
        <source>{number} is yours now: {subject}</source>
        <translation>{number} on nyt sinun: {subject}</translation>
    </message>
    <message>
        <source>{who} wrote on {number}: {subject}</source>
        <translation>{who} kirjoitti pyyntöön {number}: {subject}</translation>
    </message>
    <message>
        <source>{number} is due {at:clock}: {subject}</source>
        <translation>{number} erääntyy klo {at:clock}: {subject}</translation>
    </message>
    <message>
        <source>{number} is late: {subject}</source>
        <translation>{number} on myöhässä: {subject}</translation>
    </message>
    <message>
        <source>News of progress is due on {number}: {subject}</source>
        <translation>Etenemisestä on kerrottava, {number}: {subject}</translation>
    </message>
    <message>
        <source>{who} answered on your ticket {number}: {subject}</source>
        <translation>{who} vastasi tukipyyntöösi {number}: {subject}</translation>
    </message>
    <message>
        <source>{number} was lifted to level 3: {subject}</source>
        <translation>{number} nostettiin tasolle 3: {subject}</translation>
    </message>
    <message>
        <source>{number} was lifted to management: {subject}</source>
        <translation>{number} nostettiin johdolle: {subject}</translation>
    </message>
    <message>
        <source>{number} was let down again: {subject}</source>
        <translation>{number} laskettiin taas alemmas: {subject}</translation>
    </message>
    <message>
        <source>A hold was released: {customer}</source>
        <translation>Odottava työ vapautettiin: {customer}</translation>
    </message>
    <message>
        <source>{site} is to be told about “{course}”</source>
        <translation>Sivustolle {site} on ilmoitettava: ”{course}”</translation>
    </message>
    <message>
        <source>{who} is to be trained by {day:date}</source>
        <translation>{who}: koulutettava viimeistään {day:date}</translation>
    </message>
    <message>
        <source>A contract of {customer} asks for a decision by {day:date}</source>
        <translation>{customer}: sopimuksesta on päätettävä viimeistään {day:date}</translation>
    </message>
    <message>
        <source>The phone pack of {customer} is nearly used up</source>
        <translation>{customer}: puhelintuki on melkein käytetty</translation>
    </message>
    <message>
        <source>The phone pack of {customer} is used up</source>
        <translation>{customer}: puhelintuki on käytetty</translation>
    </message>
    <message>
        <source>The weekly report up to {day:date} is made</source>
        <translation>Viikkoraportti {day:date} asti on valmis</translation>
    </message>
    <message>
        <source>Today's backup could not be made</source>
        <translation>Tämän päivän varmuuskopiota ei voitu tehdä</translation>
    </message>
    <message>
        <source>Received {at:moment} from {customer}.</source>
        <translation>Saapunut {at:moment}; asiakas: {customer}.</translation>
    </message>
    <message>
        <source>{who} gave it to you on {at:moment}.</source>
        <translation>{who} antoi sen sinulle {at:moment}.</translation>
    </message>
    <message>
        <source>Written on {at:moment}; the customer is {customer}.</source>
        <translation>Kirjoitettu {at:moment}; asiakas: {customer}.</translation>
    </message>
    <message>
        <source>An answer is promised to {customer} by {at:moment}.</source>
        <translation>{customer}: vastaus on luvattu viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>A call back is promised to {customer} by {at:moment}.</source>
        <translation>{customer}: takaisinsoitto on luvattu viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>The start of work is promised to {customer} by {at:moment}.</source>
        <translation>{customer}: työn aloitus on luvattu viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>A solution is promised to {customer} by {at:moment}.</source>
        <translation>{customer}: ratkaisu on luvattu viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>{customer} should hear of progress by {at:moment}.</source>
        <translation>{customer}: etenemisestä on kerrottava viimeistään {at:moment}.</translation>
    </message>
    <message>
        <source>{who} told you on {at:moment}.</source>
        <translation>{who} ilmoitti sinulle {at:moment}.</translation>
    </message>
    <message>
        <source>The promise of this desk lifted it on {at:moment}.</source>
        <translation>Palvelulupaus nosti sen {at:moment}.</translation>
    </message>
    <message>
        <source>With the note: {note}</source>
        <translation>Muistiinpano: {note}</translation>
    </message>
    <message>
        <source>{who} released it on {at:moment}: {reason}</source>
        <translation>{who} vapautti sen {at:moment}: {reason}</translation>
    </message>
    <message>
        <source>A place came free on {at:moment} and is held until {until:moment}.</source>
        <translation>Paikka vapautui {at:moment} ja on varattuna {until:moment} asti.</translation>
    </message>
    <message>
        <source>The place that was held for them lapsed on {at:moment}.</source>
        <translation>Varattuna ollut paikka raukesi {at:moment}.</translation>
    </message>
    <message>
        <source>First login on {first:date} ({customer}); no course is booked.</source>
        <translation>Ensimmäinen kirjautuminen {first:date} ({customer}); koulutusta ei ole varattu.</translation>
    </message>
    <message>
        <source>It ends on {ends:date} unless somebody renews it.</source>
        <translation>Se päättyy {ends:date}, ellei joku uusi sitä.</translation>
    </message>
    <message>
        <source>It renews by itself; {day:date} is the last day to give notice.</source>
        <translation>Se uusiutuu itsestään; viimeinen irtisanomispäivä on {day:date}.</translation>
    </message>
    <message>
        <source>It ends on {ends:date}, and nothing follows.</source>
        <translation>Se päättyy {ends:date}, eikä mikään jatka sitä.</translation>
    </message>
    <message>
        <source>This month: {month_used} of {month_most} quarters; this year: {year_used} of {year_most}.</source>
        <translation>Tässä kuussa: {month_used}/{month_most} varttia; tänä vuonna: {year_used}/{year_most}.</translation>
    </message>
    <message>
        <source>Made on {at:moment}.</source>
        <translation>Tehty {at:moment}.</translation>
    </message>
    <message>
        <source>It came to you because the ticket is yours.</source>
        <translation>Se tuli sinulle, koska tukipyyntö on sinun.</translation>
    </message>
    <message>
        <source>It came to you because the call was yours.</source>
        <translation>Se tuli sinulle, koska puhelu oli sinun.</translation>
    </message>
    <message>
        <source>It came to you because you give this course.</source>
        <translation>Se tuli sinulle, koska pidät tämän koulutuksen.</translation>
    </message>
    <message>
        <source>It came to you because you were named.</source>
        <translation>Se tuli sinulle, koska sinut nimettiin.</translation>
    </message>
    <message>
        <source>It came to you because you are on duty and nobody else has it.</source>
        <translation>Se tuli sinulle, koska päivystät eikä se ole kenelläkään muulla.</translation>
    </message>
    <message>
        <source>It is nobody's own; your desk was the first to take it up.</source>
        <translation>Se ei ole kenenkään oma; työpisteesi otti sen ensimmäisenä.</translation>
    </message>
    <message>
        <source>It is nobody's own; your desk took it over when another had gone.</source>
        <translation>Se ei ole kenenkään oma; työpisteesi otti sen, kun toinen oli poissa.</translation>
    </message>
    <message>
        <source>It came to this desk because the file is kept here.</source>
        <translation>Se tuli tänne, koska tiedosto on täällä.</translation>
    </message>
    <message>
        <source>A new request</source>
        <translation>Uusi tukipyyntö</translation>
    </message>
    <message>
        <source>A ticket is given to me</source>
        <translation>Saan tukipyynnön</translation>
    </message>
    <message>
        <source>The customer writes on my ticket</source>
        <translation>Asiakas kirjoittaa tukipyyntööni</translation>
    </message>
    <message>
        <source>A promise runs out soon</source>
        <translation>Lupaus umpeutuu pian</translation>
    </message>
    <message>
        <source>A promise has run out</source>
        <translation>Lupaus on umpeutunut</translation>
    </message>
    <message>
        <source>News of progress is due</source>
        <translation>Etenemisestä on kerrottava</translation>
    </message>
    <message>
        <source>A colleague answers on my ticket</source>
        <translation>Työtoveri vastaa tukipyyntööni</translation>
    </message>
    <message>
        <source>A ticket is lifted, and I am named</source>
        <translation>Tukipyyntö nostetaan, ja minulle kerrotaan</translation>
    </message>
    <message>
        <source>A hold is released</source>
        <translation>Odottava työ vapautetaan</translation>
    </message>
    <message>
        <source>A group is to be told of a place</source>
        <translation>Ryhmälle on ilmoitettava paikasta</translation>
    </message>
    <message>
        <source>Somebody is to be trained within a week</source>
        <translation>Joku on koulutettava viikon sisällä</translation>
    </message>
    <message>
        <source>A contract asks for a decision within two weeks</source>
        <translation>Sopimuksesta on päätettävä kahden viikon sisällä</translation>
    </message>
    <message>
        <source>A phone pack is nearly used up</source>
        <translation>Puhelintuki on melkein käytetty</translation>
    </message>
    <message>
        <source>The weekly report is made</source>
        <translation>Viikkoraportti on valmis</translation>
    </message>
    <message>
        <source>The day's backup fails</source>
        <translation>Päivän varmuuskopio epäonnistuu</translation>
    </message>
    <message numerus="yes">
        <source>{n} alerts</source>
        <translation><numerusform>{n} ilmoitus</numerusform><numerusform>{n} ilmoitusta</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} unread alerts</source>
        <translation><numerusform>{n} lukematon ilmoitus</numerusform><numerusform>{n} lukematonta ilmoitusta</numerusform></translation>
    </message>
    <message>
        <source>No unread alerts</source>
        <translation>Ei lukemattomia ilmoituksia</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Ilmoitukset</translation>
    </message>
    <message>
        <source>List your alerts: open, read or put them off</source>
        <translation>Näytä ilmoituksesi: avaa, lue tai lykkää</translation>
    </message>
    <message>
        <source>Mark all alerts read</source>
        <translation>Merkitse kaikki ilmoitukset luetuiksi</translation>
    </message>
    <message>
        <source>Nothing is left unread in the list of alerts</source>
        <translation>Ilmoitusluetteloon ei jää lukemattomia</translation>
    </message>
    <message>
        <source>What alerts me</source>
        <translation>Mistä minulle ilmoitetaan</translation>
    </message>
    <message>
        <source>Choose what alerts you, in which ways, and when it is quiet</source>
        <translation>Valitse, mistä sinulle ilmoitetaan, miten ja milloin on hiljaista</translation>
    </message>
    <message>
        <source>Unread alerts</source>
        <translation>Lukemattomat</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Merkitse luetuksi</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Merkitse lukemattomaksi</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Merkitse kaikki luetuiksi</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Lykkää</translation>
    </message>
    <message>
        <source>For a quarter of an hour</source>
        <translation>Vartiksi</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Tunniksi</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>Kolmeksi tunniksi</translation>
    </message>
    <message>
        <source>Until tomorrow at {at:clock}</source>
        <translation>Huomiseen klo {at:clock}</translation>
    </message>
    <message>
        <source>Until Monday at {at:clock}</source>
        <translation>Maanantaihin klo {at:clock}</translation>
    </message>
    <message>
        <source>Put off until {at:clock}</source>
        <translation>Lykätty: klo {at:clock}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Hoidettu</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>Ei mitään lukematonta.</translation>
    </message>
    <message>
        <source>What alerts you is written here, also what came while the program was closed.</source>
        <translation>Tässä näkyy, mistä sinulle ilmoitetaan, myös ohjelman ollessa suljettuna tullut.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Ilmoitus</translation>
    </message>
    <message>
        <source>Only you see these switches; a colleague has their own.</source>
        <translation>Vain sinä näet nämä valinnat; työtoverilla on omansa.</translation>
    </message>
    <message>
        <source>Alert me</source>
        <translation>Ilmoita</translation>
    </message>
    <message>
        <source>It is written into my list of alerts.</source>
        <translation>Se kirjataan ilmoitusluettelooni.</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>Työpöydällä</translation>
    </message>
    <message>
        <source>The desktop shows it, also above other programs.</source>
        <translation>Työpöytä näyttää sen, myös muiden ohjelmien päällä.</translation>
    </message>
    <message>
        <source>It counts on the sign among the desktop's own.</source>
        <translation>Se lasketaan työpöydän kuvakkeeseen.</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Äänellä</translation>
    </message>
    <message>
        <source>Two soft notes are played.</source>
        <translation>Soitetaan kaksi pehmeää säveltä.</translation>
    </message>
    <message>
        <source>Before a promise's latest</source>
        <translation>Ennen kuin lupaus umpeutuu</translation>
    </message>
    <message>
        <source>In a call it is quiet, too; what was held back comes when the call is over.</source>
        <translation>Puhelunkin aikana on hiljaista; odottaneet tulevat, kun puhelu on ohi.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation><numerusform>{n} minuuttia</numerusform><numerusform>{n} minuuttia</numerusform></translation>
    </message>
    <message>
        <source>Quiet outside my hours; what comes then is shown when they begin</source>
        <translation>Hiljaista aikani ulkopuolella; silloin tulevat näytetään, kun se alkaa</translation>
    </message>
    <message>
        <source>The critical breaks through, also in a call and outside my hours</source>
        <translation>Kriittinen tulee läpi, myös puhelun aikana ja aikani ulkopuolella</translation>
    </message>
    <message>
        <source>Your hours end before they begin: choose a later end.</source>
        <translation>Aikasi päättyy ennen alkuaan: valitse myöhempi loppu.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Valitse vähintään yksi viikonpäivä.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Valitse aika, joka on vasta tulossa.</translation>
    </message>
    <message>
        <source>On the icon</source>
        <translation>Kuvakkeessa</translation>
    </message>
    <message>
        <source>Open this</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>All alerts</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>From the hour</source>
        <translation>Kello</translation>
    </message>
    <message>
        <source>until the hour</source>
        <translation>–</translation>
    </message>
    <message>
        <source>What stood in the way: {detail}</source>
        <translation>Este: {detail}</translation>
    </message>
    <message>
        <source>Promises that have run out: {count}</source>
        <translation>Umpeutuneita lupauksia: {count}</translation>
    </message>
    <message>
        <source>Customers who wait for news of progress: {count}</source>
        <translation>Asiakkaita, jotka odottavat tietoa edistymisestä: {count}</translation>
    </message>
    <message>
        <source>So many at once are said together; the queue has them under Breached.</source>
        <translation>Näin monta kerralla kerrotaan yhdessä; jonossa ne ovat myöhästyneissä.</translation>
    </message>
</context>
<context>
    <name>duty</name>
    <message>
        <source>On duty at {desk}</source>
        <translation>Päivystysvuoro: {desk}</translation>
    </message>
    <message>
        <source>Second on duty at {desk}</source>
        <translation>Toissijainen päivystysvuoro: {desk}</translation>
    </message>
    <message>
        <source>second</source>
        <translation>toissijainen</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>Sijainen: {name}</translation>
    </message>
    <message>
        <source>An absence is sickness, a holiday, or something else.</source>
        <translation>Poissaolo on sairaus, loma tai jokin muu.</translation>
    </message>
    <message>
        <source>This absence is not there any more.</source>
        <translation>Tätä poissaoloa ei enää ole.</translation>
    </message>
    <message>
        <source>{name} is away at that time already: change that absence instead.</source>
        <translation>{name} on jo merkitty poissaolevaksi silloin: muuta sitä poissaoloa.</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves: choose somebody else.</source>
        <translation>Kukaan ei ole oma sijaisensa: valitse joku muu.</translation>
    </message>
    <message>
        <source>{name} is away then too: choose somebody else.</source>
        <translation>{name} on silloin myös poissa: valitse joku muu.</translation>
    </message>
    <message>
        <source>This duty is not there any more.</source>
        <translation>Tätä päivystysvuoroa ei enää ole.</translation>
    </message>
    <message>
        <source>This duty is over: what was is left as it was.</source>
        <translation>Tämä päivystysvuoro on ohi: mennyt jätetään ennalleen.</translation>
    </message>
    <message>
        <source>{name} is not marked as taking on-call duty: mark it among the people in the settings, or choose another.</source>
        <translation>{name} ei ole merkitty päivystäjäksi: merkitse se asetusten henkilöihin tai valitse toinen.</translation>
    </message>
    <message>
        <source>{name} has not the skill {skill}: add it among the people in the settings, or choose another.</source>
        <translation>Henkilöltä puuttuu osaaminen {skill} ({name}): lisää se asetusten henkilöihin tai valitse toinen.</translation>
    </message>
    <message>
        <source>{name} has this duty from {from:moment} to {to:moment} already: choose other hours, or change that duty first.</source>
        <translation>Tämä vuoro on jo varattu ({name}), alkaa {from:moment} ja päättyy {to:moment}: valitse muu aika tai muuta ensin sitä vuoroa.</translation>
    </message>
    <message>
        <source>{name} would be first and second at once from {from:moment}: choose somebody else.</source>
        <translation>{name} olisi ensimmäinen ja toinen päivystäjä yhtä aikaa, alkaen {from:moment}: valitse joku muu.</translation>
    </message>
    <message>
        <source>{name} is away from {from:moment}: choose somebody else.</source>
        <translation>{name} on poissa, alkaen {from:moment}: valitse joku muu.</translation>
    </message>
    <message>
        <source>This duty was changed meanwhile: look at it again.</source>
        <translation>Tätä päivystysvuoroa muutettiin välillä: katso se uudelleen.</translation>
    </message>
    <message>
        <source>Some of these tickets go to senior staff: choose who takes those.</source>
        <translation>Osa näistä tukipyynnöistä kuuluu senioreille: valitse, kuka ottaa ne.</translation>
    </message>
    <message>
        <source>{name} is away too: choose somebody else.</source>
        <translation>{name} on myös poissa: valitse joku muu.</translation>
    </message>
    <message>
        <source>These turns are not made any more.</source>
        <translation>Tämä vuorokierto ei ole enää voimassa.</translation>
    </message>
    <message>
        <source>The duty ends before it begins.</source>
        <translation>Päivystysvuoro päättyy ennen alkuaan.</translation>
    </message>
    <message>
        <source>Somebody on duty is rung first or second.</source>
        <translation>Päivystäjälle soitetaan ensimmäisenä tai toisena.</translation>
    </message>
    <message>
        <source>This duty is theirs already.</source>
        <translation>Päivystysvuoro on jo hänen.</translation>
    </message>
    <message>
        <source>This offer was answered or taken back already.</source>
        <translation>Tähän tarjoukseen on jo vastattu tai se on peruttu.</translation>
    </message>
    <message>
        <source>This duty was offered to somebody else.</source>
        <translation>Tämä päivystysvuoro tarjottiin toiselle.</translation>
    </message>
    <message>
        <source>You offered this duty yourself: another takes it, or you take the offer back.</source>
        <translation>Tarjosit tämän vuoron itse: toinen ottaa sen, tai perut tarjouksen.</translation>
    </message>
    <message>
        <source>Only one's own duty is offered: a manager hands over another's.</source>
        <translation>Vain oman vuoron voi tarjota: esihenkilö siirtää muiden vuorot.</translation>
    </message>
    <message>
        <source>This duty is offered already: take that offer back first.</source>
        <translation>Tätä vuoroa tarjotaan jo: peru ensin se tarjous.</translation>
    </message>
    <message>
        <source>In return somebody gives a duty of their own.</source>
        <translation>Vastineeksi annetaan oma päivystysvuoro.</translation>
    </message>
    <message>
        <source>Choose who takes the duty by turns.</source>
        <translation>Valitse, ketkä päivystävät vuorotellen.</translation>
    </message>
    <message>
        <source>At most {most} people take a duty by turns.</source>
        <translation>Enintään {most} henkilöä voi vuorotella päivystyksessä.</translation>
    </message>
    <message>
        <source>A turn lasts 1 to {most} weeks.</source>
        <translation>Vuoro kestää 1–{most} viikkoa.</translation>
    </message>
    <message>
        <source>Make 1 to {most} turns at a time.</source>
        <translation>Luo kerralla 1–{most} vuoroa.</translation>
    </message>
    <message>
        <source>Choose hours within the duty: it runs from {from:moment} to {to:moment}.</source>
        <translation>Valitse aika vuoron sisältä: se alkaa {from:moment} ja päättyy {to:moment}.</translation>
    </message>
    <message>
        <source>The last day away comes before the first.</source>
        <translation>Viimeinen poissaolopäivä on ennen ensimmäistä.</translation>
    </message>
    <message>
        <source>The absence would be over at noon before it begins: choose one half of the day, or the whole.</source>
        <translation>Poissaolo päättyisi puolilta päivin ennen alkuaan: valitse toinen puolikas tai koko päivä.</translation>
    </message>
    <message numerus="yes">
        <source>{n} due before they are back</source>
        <translation><numerusform>{n} erääntyy ennen paluuta</numerusform><numerusform>{n} erääntyy ennen paluuta</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} open tickets of {name}</source>
        <translation><numerusform>{n} avoin tukipyyntö: {name}</numerusform><numerusform>{n} avointa tukipyyntöä: {name}</numerusform></translation>
    </message>
    <message>
        <source>With</source>
        <translation>Kenellä</translation>
    </message>
    <message>
        <source>What is for senior staff, to</source>
        <translation>Senioreille kuuluvat, saaja</translation>
    </message>
    <message>
        <source>Give the chosen</source>
        <translation>Siirrä valitut</translation>
    </message>
    <message>
        <source>Give all</source>
        <translation>Siirrä kaikki</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>Jätä siirretyiksi</translation>
    </message>
    <message>
        <source>Tickets of somebody away</source>
        <translation>Poissaolevan tukipyynnöt</translation>
    </message>
    <message>
        <source>late</source>
        <translation>myöhässä</translation>
    </message>
    <message>
        <source>before they are back</source>
        <translation>ennen paluuta</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Aiemmat</translation>
    </message>
    <message>
        <source>What is chosen, and what is missing</source>
        <translation>Valinta ja puutteet</translation>
    </message>
    <message>
        <source>On duty, {month:month}</source>
        <translation>Päivystys, {month:month}</translation>
    </message>
    <message>
        <source>The duties are made.</source>
        <translation>Päivystysvuorot on luotu.</translation>
    </message>
    <message>
        <source>The duty is in the roster.</source>
        <translation>Päivystysvuoro on listalla.</translation>
    </message>
    <message>
        <source>The duty is handed over.</source>
        <translation>Päivystysvuoro on siirretty.</translation>
    </message>
    <message>
        <source>The duty is on offer.</source>
        <translation>Päivystysvuoroa tarjotaan.</translation>
    </message>
    <message>
        <source>The duties are swapped.</source>
        <translation>Päivystysvuorot on vaihdettu.</translation>
    </message>
    <message>
        <source>The absence is noted.</source>
        <translation>Poissaolo on kirjattu.</translation>
    </message>
    <message>
        <source>Noted: back at work.</source>
        <translation>Kirjattu: takaisin töissä.</translation>
    </message>
    <message>
        <source>What has not begun of them is taken out; the duty that runs goes on to its end.</source>
        <translation>Alkamattomat vuorot poistetaan; käynnissä oleva jatkuu loppuunsa.</translation>
    </message>
    <message>
        <source>The duty is yours.</source>
        <translation>Päivystysvuoro on sinun.</translation>
    </message>
    <message>
        <source>The offer is off the list.</source>
        <translation>Tarjous on poistettu listalta.</translation>
    </message>
    <message>
        <source>Save one's own duties as a calendar file</source>
        <translation>Tallenna omat vuorot kalenteritiedostona</translation>
    </message>
    <message numerus="yes">
        <source>{n} duties went to who stands in.</source>
        <translation><numerusform>{n} päivystysvuoro siirtyi sijaiselle.</numerusform><numerusform>{n} päivystysvuoroa siirtyi sijaiselle.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} duties in this time have nobody now.</source>
        <translation><numerusform>{n} päivystysvuoro tältä ajalta on nyt tekijää vailla.</numerusform><numerusform>{n} päivystysvuoroa tältä ajalta on nyt tekijää vailla.</numerusform></translation>
    </message>
    <message>
        <source>Take this duty out of the roster?</source>
        <translation>Poistetaanko tämä vuoro listalta?</translation>
    </message>
    <message>
        <source>End these turns?</source>
        <translation>Päätetäänkö tämä vuorokierto?</translation>
    </message>
    <message>
        <source>Whoever takes it</source>
        <translation>Kuka tahansa ottaa</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>End these turns</source>
        <translation>Päätä vuorokierto</translation>
    </message>
    <message>
        <source>The duty is taken out.</source>
        <translation>Päivystysvuoro on poistettu.</translation>
    </message>
    <message>
        <source>The turns are ended.</source>
        <translation>Vuorokierto on päätetty.</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Päivystys</translation>
    </message>
    <message>
        <source>Nobody is on duty</source>
        <translation>Kukaan ei päivystä</translation>
    </message>
    <message>
        <source>For everything, or a skill such as mail</source>
        <translation>Kaikkeen, tai osaaminen kuten sähköposti</translation>
    </message>
    <message>
        <source>A time looks like 9:00.</source>
        <translation>Kellonaika kirjoitetaan näin: 9.00.</translation>
    </message>
    <message>
        <source>Nobody who takes on-call duty is called {name}.</source>
        <translation>Kenenkään päivystäjän nimi ei ole {name}.</translation>
    </message>
    <message>
        <source>{name} may be two people: write more of the name.</source>
        <translation>{name} voi tarkoittaa kahta: kirjoita nimestä enemmän.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Maanantai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tiistai</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Keskiviikko</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Torstai</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Perjantai</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Lauantai</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunnuntai</translation>
    </message>
    <message>
        <source>Duties by turns</source>
        <translation>Vuorottelevat päivystykset</translation>
    </message>
    <message>
        <source>A single duty</source>
        <translation>Yksittäinen päivystysvuoro</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tarjoa</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Vaihda</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Poissa</translation>
    </message>
    <message>
        <source>More turns</source>
        <translation>Lisää vuoroja</translation>
    </message>
    <message>
        <source>Is rung</source>
        <translation>Soitetaan</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Osaaminen</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Kello</translation>
    </message>
    <message>
        <source>Who, in this order</source>
        <translation>Ketkä, tässä järjestyksessä</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Changes on</source>
        <translation>Vaihtopäivä</translation>
    </message>
    <message>
        <source>Weeks to a turn</source>
        <translation>Viikkoja vuorossa</translation>
    </message>
    <message>
        <source>Turns to make now</source>
        <translation>Luotavia vuoroja</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>Vastineeksi</translation>
    </message>
    <message>
        <source>From noon</source>
        <translation>Klo 12 alkaen</translation>
    </message>
    <message>
        <source>Until noon</source>
        <translation>Klo 12 asti</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Sijainen</translation>
    </message>
    <message>
        <source>Empty: until they are back</source>
        <translation>Tyhjä: paluuseen asti</translation>
    </message>
    <message>
        <source>What changed in the roster</source>
        <translation>Päivystyslistan muutokset</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Tarjolla</translation>
    </message>
    <message>
        <source>By turns</source>
        <translation>Vuorotellen</translation>
    </message>
    <message>
        <source>Hours nobody covers</source>
        <translation>Tunnit ilman päivystäjää</translation>
    </message>
    <message>
        <source>and {n} more in the weeks ahead</source>
        <translation>ja {n} muuta tulevina viikkoina</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Mitään ei ole vielä muutettu.</translation>
    </message>
    <message>
        <source>Every hour is covered</source>
        <translation>Kaikki tunnit on katettu</translation>
    </message>
    <message>
        <source>Somebody is on duty whenever the desk is closed, for four weeks ahead.</source>
        <translation>Joku päivystää aina, kun palvelu on kiinni, neljä viikkoa eteenpäin.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ota vuoro</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Kieltäydy</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Sairaana</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Lomalla</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Ensisijainen</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Toissijainen</translation>
    </message>
    <message>
        <source>{by} made {count} duties by turns for {people}: {span}</source>
        <translation>{by} loi vuorottelevia päivystyksiä ({count}), tekijät {people}: {span}</translation>
    </message>
    <message>
        <source>{by} ended the turns of {people}; {count} duties were taken out</source>
        <translation>{by} päätti vuorokierron {people}; poistettuja vuoroja: {count}</translation>
    </message>
    <message>
        <source>{by} put {person} on duty: {span}</source>
        <translation>{by} lisäsi vuoron, päivystäjä {person}: {span}</translation>
    </message>
    <message>
        <source>{by} took out the duty of {person}: {span}</source>
        <translation>{by} poisti vuoron ({person}): {span}</translation>
    </message>
    <message>
        <source>{by} gave the duty of {former} to {person}: {span}</source>
        <translation>{by} siirsi vuoron ({former} → {person}): {span}</translation>
    </message>
    <message>
        <source>{by} swapped duties: {person} instead of {former}, {span}</source>
        <translation>{by} vaihtoi vuoroja: nyt {person}, ennen {former}, {span}</translation>
    </message>
    <message>
        <source>{by} offered the duty to {to}: {span}</source>
        <translation>{by} tarjosi vuoroa (saaja: {to}): {span}</translation>
    </message>
    <message>
        <source>{by} took the duty of {former}: {span}</source>
        <translation>{by} otti vuoron ({former}): {span}</translation>
    </message>
    <message>
        <source>{by} declined the duty of {person}: {span}</source>
        <translation>{by} kieltäytyi vuorosta ({person}): {span}</translation>
    </message>
    <message>
        <source>The offer of the duty was taken back by {by}: {span}</source>
        <translation>Vuorotarjous peruttiin ({by}): {span}</translation>
    </message>
    <message>
        <source>{person} takes the duty of {former}, who is away: {span}</source>
        <translation>{person} ottaa poissaolevan vuoron ({former}): {span}</translation>
    </message>
    <message>
        <source>{by} noted that {person} is away: {span}</source>
        <translation>{by} kirjasi poissaolon ({person}): {span}</translation>
    </message>
    <message>
        <source>{by} noted that {person} is back</source>
        <translation>{by} kirjasi paluun ({person})</translation>
    </message>
    <message>
        <source>{name} offers: {span}</source>
        <translation>{name} tarjoaa: {span}</translation>
    </message>
    <message>
        <source>made until {day}, then {name}</source>
        <translation>luotu {day} asti, sitten {name}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>saaja: {name}</translation>
    </message>
    <message>
        <source>to whoever takes it</source>
        <translation>kenelle tahansa</translation>
    </message>
    <message>
        <source>for {span}</source>
        <translation>vastineeksi {span}</translation>
    </message>
    <message>
        <source>whoever takes it</source>
        <translation>kuka tahansa</translation>
    </message>
    <message>
        <source>Make duties by turns, for weeks ahead</source>
        <translation>Luo vuorottelevat päivystykset viikoiksi eteenpäin</translation>
    </message>
    <message>
        <source>Single duty</source>
        <translation>Yksittäinen vuoro</translation>
    </message>
    <message>
        <source>Put one person on duty for some hours</source>
        <translation>Aseta yksi henkilö päivystämään muutamaksi tunniksi</translation>
    </message>
    <message>
        <source>Somebody is away</source>
        <translation>Kirjaa poissaolo</translation>
    </message>
    <message>
        <source>Note who is away, from when to when, and who stands in</source>
        <translation>Kirjaa, kuka on poissa, mistä mihin, ja kuka on sijainen</translation>
    </message>
    <message>
        <source>Give this duty, or a part of it, to a colleague</source>
        <translation>Siirrä tämä vuoro tai osa siitä työtoverille</translation>
    </message>
    <message>
        <source>Swap this duty with another's</source>
        <translation>Vaihda tämä vuoro toisen vuoroon</translation>
    </message>
    <message>
        <source>Offer one's own duty to a colleague, or to whoever takes it</source>
        <translation>Tarjoa omaa vuoroa työtoverille tai kenelle tahansa</translation>
    </message>
    <message>
        <source>Take this duty out of the roster</source>
        <translation>Poista tämä vuoro listalta</translation>
    </message>
    <message>
        <source>Show what changed in the roster, when and by whom</source>
        <translation>Näytä, mitä listalla muutettiin, milloin ja kuka muutti</translation>
    </message>
    <message>
        <source>Show the month as paper, to print or save</source>
        <translation>Näytä kuukausi paperina tulostusta tai tallennusta varten</translation>
    </message>
    <message>
        <source>Month or week</source>
        <translation>Kuukausi tai viikko</translation>
    </message>
    <message>
        <source>Show the roster by month, or by week</source>
        <translation>Näytä päivystyslista kuukausittain tai viikoittain</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Siirry tähän päivään</translation>
    </message>
    <message>
        <source>Show the time around today</source>
        <translation>Näytä aika tämän päivän ympärillä</translation>
    </message>
    <message>
        <source>Change absence</source>
        <translation>Muuta poissaoloa</translation>
    </message>
    <message>
        <source>Change this absence</source>
        <translation>Muuta tätä poissaoloa</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>On palannut</translation>
    </message>
    <message>
        <source>This person is back at work, now</source>
        <translation>Tämä henkilö on palannut töihin, nyt</translation>
    </message>
    <message>
        <source>On duty now: {people}</source>
        <translation>Päivystää nyt: {people}</translation>
    </message>
    <message>
        <source>Nobody is on duty for {skill}</source>
        <translation>Ei päivystäjää: {skill}</translation>
    </message>
    <message>
        <source>{name} (until {at:moment})</source>
        <translation>{name} (vuoro päättyy {at:moment})</translation>
    </message>
    <message>
        <source>{name} (until {at:clock})</source>
        <translation>{name} (klo {at:clock} asti)</translation>
    </message>
    <message>
        <source>{name} (until {day} {at:clock})</source>
        <translation>{name} ({day} klo {at:clock} asti)</translation>
    </message>
    <message>
        <source>from {start} on</source>
        <translation>{start} alkaen</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Tavoitettu</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ei tavoitettu</translation>
    </message>
    <message>
        <source>{name} was reached at {at:clock}.</source>
        <translation>Tavoitettu klo {at:clock}: {name}.</translation>
    </message>
    <message>
        <source>no number is known</source>
        <translation>numero puuttuu</translation>
    </message>
    <message>
        <source>Ring {who}.</source>
        <translation>Soita: {who}.</translation>
    </message>
    <message>
        <source>If not reached: {who}.</source>
        <translation>Jos ei vastaa: {who}.</translation>
    </message>
    <message>
        <source>{name} not reached at {at:clock}</source>
        <translation>Ei tavoitettu klo {at:clock}: {name}</translation>
    </message>
    <message>
        <source>Nobody who could be rung was reached: begin again.</source>
        <translation>Ketään ei tavoitettu: aloita alusta.</translation>
    </message>
    <message>
        <source>The desk is closed: whom to ring</source>
        <translation>Palvelu on kiinni: kenelle soitetaan</translation>
    </message>
    <message>
        <source>{who} rang {name}: not reached</source>
        <translation>{who} soitti ({name}): ei tavoitettu</translation>
    </message>
    <message>
        <source>{who} rang {name}: reached</source>
        <translation>{who} soitti ({name}): tavoitettu</translation>
    </message>
    <message>
        <source>Beware: {name} is away until {at:moment}.</source>
        <translation>Huomaa: {name} on poissa, paluu {at:moment}.</translation>
    </message>
    <message>
        <source>Beware: {name} is away, and nobody knows until when.</source>
        <translation>Huomaa: {name} on poissa, eikä paluusta ole tietoa.</translation>
    </message>
    <message>
        <source>As of {day:day}, {at:clock}</source>
        <translation>Tilanne {day:day} klo {at:clock}</translation>
    </message>
    <message>
        <source>Nobody is on duty in this month.</source>
        <translation>Tässä kuussa kukaan ei päivystä.</translation>
    </message>
    <message>
        <source>Nobody takes on-call duty yet</source>
        <translation>Kukaan ei vielä päivystä</translation>
    </message>
    <message>
        <source>Tick it for those who do among the people, with the number to ring them at.</source>
        <translation>Merkitse se päivystäjille henkilöissä ja lisää numero, johon soitetaan.</translation>
    </message>
    <message>
        <source>Open the people</source>
        <translation>Avaa henkilöt</translation>
    </message>
    <message>
        <source>{name} is not at the desk any more: choose another.</source>
        <translation>{name} ei enää työskentele asiakaspalvelussa: valitse toinen.</translation>
    </message>
    <message>
        <source>Show who is on duty and who is away</source>
        <translation>Näytä, kuka päivystää ja kuka on poissa</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>still going on</source>
        <translation>jatkuu yhä</translation>
    </message>
    <message>
        <source>As it stood {at:moment}.</source>
        <translation>Tilanne: {at:moment}.</translation>
    </message>
    <message>
        <source>Opening time from receipt, without the time the customer took.</source>
        <translation>Palveluaikaa vastaanotosta, ilman asiakkaan odottamiseen kulunutta aikaa.</translation>
    </message>
    <message>
        <source>Tickets received and solved: {list}.</source>
        <translation>Vastaanotetut ja ratkaistut tukipyynnöt: {list}.</translation>
    </message>
    <message>
        <source>Promises kept and missed: {list}.</source>
        <translation>Pidetyt ja pitämättä jääneet lupaukset: {list}.</translation>
    </message>
    <message>
        <source>Weekly report, week {number}</source>
        <translation>Viikkoraportti, viikko {number}</translation>
    </message>
    <message>
        <source>Time to the first answer</source>
        <translation>Aika ensimmäiseen vastaukseen</translation>
    </message>
    <message>
        <source>Time to the solution</source>
        <translation>Aika ratkaisuun</translation>
    </message>
    <message>
        <source>Promises not kept</source>
        <translation>Pitämättä jääneet lupaukset</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Käytettävyys</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Ja vielä {n}.</translation>
    </message>
    <message>
        <source>No promise with a latest fell due.</source>
        <translation>Yhdenkään lupauksen määräaika ei täyttynyt.</translation>
    </message>
    <message>
        <source>No call was finished.</source>
        <translation>Yhtään puhelua ei päättynyt.</translation>
    </message>
    <message>
        <source>Uptime as measured: {percent:percent}; for {length} something stood still.</source>
        <translation>Mitattu käytettävyys: {percent:percent}; {length} jokin oli poissa käytöstä.</translation>
    </message>
    <message>
        <source>Nothing stood still: uptime as measured {percent:percent}.</source>
        <translation>Mikään ei ollut poissa käytöstä: mitattu käytettävyys {percent:percent}.</translation>
    </message>
    <message>
        <source>slow, not down</source>
        <translation>hidas, ei poikki</translation>
    </message>
    <message>
        <source>with downtime</source>
        <translation>käyttökatko</translation>
    </message>
    <message>
        <source>{bounds}; {who} let it go ahead: {reason}</source>
        <translation>{bounds}; {who} salli sen: {reason}</translation>
    </message>
    <message>
        <source>No breach of security was found.</source>
        <translation>Tietoturvaloukkauksia ei havaittu.</translation>
    </message>
    <message>
        <source>Measures: {text}</source>
        <translation>Toimet: {text}</translation>
    </message>
    <message>
        <source>The authority was told {at:moment}.</source>
        <translation>Viranomaiselle ilmoitettiin {at:moment}.</translation>
    </message>
    <message>
        <source>The authority was not told.</source>
        <translation>Viranomaiselle ei ilmoitettu.</translation>
    </message>
    <message>
        <source>The customers concerned were told.</source>
        <translation>Asianomaisille asiakkaille kerrottiin.</translation>
    </message>
    <message>
        <source>moved from {day:date}</source>
        <translation>siirretty, oli {day:date}</translation>
    </message>
    <message>
        <source>used up about {day:date} at this pace</source>
        <translation>loppuu tällä tahdilla noin {day:date}</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls were not answered.</source>
        <translation><numerusform>{n} puheluun ei vastattu.</numerusform><numerusform>{n} puheluun ei vastattu.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets wait for it</source>
        <translation><numerusform>{n} tukipyyntö odottaa sitä</numerusform><numerusform>{n} tukipyyntöä odottaa sitä</numerusform></translation>
    </message>
    <message>
        <source>Calls and timed work</source>
        <translation>Puhelut ja mitattu työ</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Tietoturva</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Käyttö</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Käyttökatkot</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Julkaisut</translation>
    </message>
    <message>
        <source>Breach of security</source>
        <translation>Tietoturvaloukkaus</translation>
    </message>
    <message>
        <source>Packs about to run out</source>
        <translation>Loppumassa olevat paketit</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Suunniteltu</translation>
    </message>
    <message>
        <source>Left this month</source>
        <translation>Jäljellä tässä kuussa</translation>
    </message>
    <message>
        <source>Left this year</source>
        <translation>Jäljellä tänä vuonna</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Kaikki puhelut</translation>
    </message>
    <message>
        <source>{figure}, seconds</source>
        <translation>{figure}, sekuntia</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Osa</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Mistä</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Vastaamatta</translation>
    </message>
    <message>
        <source>Uptime as measured</source>
        <translation>Mitattu käytettävyys</translation>
    </message>
    <message>
        <source>Breaches of security</source>
        <translation>Tietoturvaloukkaukset</translation>
    </message>
    <message>
        <source>The period ends before it begins: give the first day first.</source>
        <translation>Jakso päättyy ennen kuin se alkaa: anna ensimmäinen päivä ensin.</translation>
    </message>
    <message>
        <source>This period has not begun yet.</source>
        <translation>Tämä jakso ei ole vielä alkanut.</translation>
    </message>
    <message>
        <source>This week was not reported.</source>
        <translation>Tätä viikkoa ei ole raportoitu.</translation>
    </message>
    <message>
        <source>The report of the week from {day:date} was altered outside the program: its digest does not fit.</source>
        <translation>Viikon {day:date} raporttia on muutettu ohjelman ulkopuolella: sen tiiviste ei täsmää.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Havaittu</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Ketä koskee</translation>
    </message>
    <message>
        <source>Stood still</source>
        <translation>Poissa käytöstä</translation>
    </message>
    <message>
        <source>With downtime</source>
        <translation>Käyttökatko</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Salli</translation>
    </message>
    <message>
        <source>Bounds broken</source>
        <translation>Ylitetyt rajat</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Julkaistu</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Tehdyt toimet</translation>
    </message>
    <message>
        <source>Authority told</source>
        <translation>Ilmoitettu viranomaiselle</translation>
    </message>
    <message>
        <source>Customers told</source>
        <translation>Kerrottu asiakkaille</translation>
    </message>
    <message>
        <source>There is a release {name} already: give this one another name.</source>
        <translation>Julkaisu {name} on jo olemassa: anna tälle toinen nimi.</translation>
    </message>
    <message>
        <source>The release {name} is not planned any more: only a release to come can be changed.</source>
        <translation>Julkaisu {name} ei ole enää suunnitteilla: vain tulevaa julkaisua voi muuttaa.</translation>
    </message>
    <message>
        <source>The release {name} has not shipped.</source>
        <translation>Julkaisua {name} ei ole julkaistu.</translation>
    </message>
    <message>
        <source>Ticket {number} does not wait for a release.</source>
        <translation>Tukipyyntö {number} ei odota julkaisua.</translation>
    </message>
    <message>
        <source>Only a manager or an administrator lets maintenance go beyond its bounds: leave the reason empty, or ask one of them.</source>
        <translation>Vain esihenkilö tai pääkäyttäjä sallii rajat ylittävän ylläpidon: jätä syy tyhjäksi tai kysy heiltä.</translation>
    </message>
    <message>
        <source>Maintenance ends after it begins: give a later end.</source>
        <translation>Ylläpito päättyy alkamisensa jälkeen: anna myöhempi loppu.</translation>
    </message>
    <message>
        <source>Maintenance with downtime takes at most {allowed} minutes, this one {planned}: shorten it, or a manager lets it go ahead.</source>
        <translation>Käyttökatkon vaativa ylläpito kestää enintään {allowed} minuuttia, tämä {planned}: lyhennä sitä tai pyydä esihenkilön lupa.</translation>
    </message>
    <message>
        <source>Maintenance with downtime in one calendar quarter: {allowed} at most, this would make {planned}. Move it to another quarter, or a manager lets it go ahead.</source>
        <translation>Käyttökatkon vaativia ylläpitoja vuosineljänneksessä: enintään {allowed}, tämän kanssa {planned}. Siirrä se toiseen neljännekseen tai pyydä esihenkilön lupa.</translation>
    </message>
    <message>
        <source>Maintenance with downtime is done outside working hours, {planned} minutes of this are inside: move it, or a manager lets it go ahead.</source>
        <translation>Käyttökatkon vaativa ylläpito tehdään työajan ulkopuolella, tästä {planned} minuuttia on työajalla: siirrä sitä tai pyydä esihenkilön lupa.</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Ratkaistu</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Avoinna</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Lupaus piti</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Ei pitänyt</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Puolet ajassa</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9/10 ajassa</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Kaikki tasot</translation>
    </message>
    <message>
        <source>No reason given yet</source>
        <translation>Syytä ei ole vielä annettu</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Palvelun ulkopuolella</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Ilman hintaa</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>longer than allowed</source>
        <translation>sallittua pidempi</translation>
    </message>
    <message>
        <source>more often than allowed</source>
        <translation>sallittua useammin</translation>
    </message>
    <message>
        <source>inside working hours</source>
        <translation>työajalla</translation>
    </message>
    <message>
        <source>Save the figures as CSV</source>
        <translation>Tallenna luvut CSV-muodossa</translation>
    </message>
    <message>
        <source>Report on the days from the first to the last, both included.</source>
        <translation>Raportti päivistä ensimmäisestä viimeiseen, molemmat mukaan lukien.</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Edellinen jakso</translation>
    </message>
    <message>
        <source>Show the report of the period before</source>
        <translation>Näytä edellisen jakson raportti</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Seuraava jakso</translation>
    </message>
    <message>
        <source>Show the report of the period after</source>
        <translation>Näytä seuraavan jakson raportti</translation>
    </message>
    <message>
        <source>Report on any period of days</source>
        <translation>Raportti miltä tahansa jaksolta</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the figures as a CSV file</source>
        <translation>Tallenna luvut CSV-tiedostoon</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Tulosta raportti</translation>
    </message>
    <message>
        <source>Save the report as a PDF</source>
        <translation>Tallenna raportti PDF-muodossa</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Ensimmäinen vastaus</translation>
    </message>
    <message>
        <source>Opening time taken</source>
        <translation>Kulunut palveluaika</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Syyt</translation>
    </message>
    <message>
        <source>A day with a time looks like 30.4.2026 14:05.</source>
        <translation>Päivä ja kellonaika kirjoitetaan näin: 30.4.2026 14:05.</translation>
    </message>
    <message>
        <source>Write the day and the time.</source>
        <translation>Kirjoita päivä ja kellonaika.</translation>
    </message>
    <message>
        <source>Operations record</source>
        <translation>Käyttöpäiväkirja</translation>
    </message>
    <message>
        <source>Save the list as CSV</source>
        <translation>Tallenna luettelo CSV-muodossa</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Uusi merkintä</translation>
    </message>
    <message>
        <source>Put something on this list of the record</source>
        <translation>Lisää merkintä tähän luetteloon</translation>
    </message>
    <message>
        <source>Change this entry of the record</source>
        <translation>Muuta tätä merkintää</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Take this entry off the record</source>
        <translation>Poista tämä merkintä päiväkirjasta</translation>
    </message>
    <message>
        <source>The release is out: tell those that wait for it</source>
        <translation>Julkaisu on ulkona: ilmoita sitä odottaville</translation>
    </message>
    <message>
        <source>Not shipped</source>
        <translation>Ei julkaistu</translation>
    </message>
    <message>
        <source>The release is not out after all</source>
        <translation>Julkaisu ei olekaan ulkona</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>The release will not come: those that wait for it wait for the next</source>
        <translation>Julkaisua ei tule: sitä odottavat odottavat seuraavaa</translation>
    </message>
    <message>
        <source>Other release</source>
        <translation>Toinen julkaisu</translation>
    </message>
    <message>
        <source>Let the ticket chosen wait for another release</source>
        <translation>Valittu tukipyyntö odottamaan toista julkaisua</translation>
    </message>
    <message>
        <source>List as CSV</source>
        <translation>Luettelo CSV:nä</translation>
    </message>
    <message>
        <source>Save this list of the record as a CSV file</source>
        <translation>Tallenna tämä luettelo CSV-tiedostoon</translation>
    </message>
    <message>
        <source>Week {number}, {days}</source>
        <translation>Viikko {number}, {days}</translation>
    </message>
    <message>
        <source>Period of the report: {period}</source>
        <translation>Raportin jakso: {period}</translation>
    </message>
    <message>
        <source>Reported {day:date}, frozen since</source>
        <translation>Raportoitu {day:date}, ei muutu enää</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Tilanne nyt</translation>
    </message>
    <message>
        <source>No release to come is called {name}.</source>
        <translation>Yhdenkään tulevan julkaisun nimi ei ole {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets that waited were told.</source>
        <translation><numerusform>Ilmoitettiin {n} odottavalle tukipyynnölle.</numerusform><numerusform>Ilmoitettiin {n} odottavalle tukipyynnölle.</numerusform></translation>
    </message>
    <message>
        <source>No release is planned</source>
        <translation>Yhtään julkaisua ei ole suunniteltu</translation>
    </message>
    <message>
        <source>Plan one with N; faults promised the next release wait for the earliest.</source>
        <translation>Suunnittele yksi näppäimellä N; seuraavaan julkaisuun luvatut viat odottavat ensimmäistä.</translation>
    </message>
    <message>
        <source>Why it moves, if it does</source>
        <translation>Miksi se siirtyy, jos siirtyy</translation>
    </message>
    <message>
        <source>Waiting for {name}</source>
        <translation>Odottavat: {name}</translation>
    </message>
    <message>
        <source>Let the ticket wait for another release; empty: for whichever is next.</source>
        <translation>Tukipyyntö odottamaan toista julkaisua; tyhjä: seuraavaa.</translation>
    </message>
    <message>
        <source>next</source>
        <translation>seuraava</translation>
    </message>
    <message>
        <source>Taken off the record.</source>
        <translation>Poistettu päiväkirjasta.</translation>
    </message>
    <message>
        <source>Back to the paper</source>
        <translation>Takaisin paperiin</translation>
    </message>
    <message>
        <source>No outage is on record</source>
        <translation>Yhtään käyttökatkoa ei ole kirjattu</translation>
    </message>
    <message>
        <source>Record one with N: from when, to when, what and who was affected.</source>
        <translation>Kirjaa se näppäimellä N: mistä, mihin, mitä ja ketä se koski.</translation>
    </message>
    <message>
        <source>No maintenance is on record</source>
        <translation>Yhtään ylläpitotyötä ei ole kirjattu</translation>
    </message>
    <message>
        <source>Plan one with N; the profile's bounds are held against it.</source>
        <translation>Suunnittele se näppäimellä N; profiilin rajat pätevät.</translation>
    </message>
    <message>
        <source>No breach of security is on record</source>
        <translation>Yhtään tietoturvaloukkausta ei ole kirjattu</translation>
    </message>
    <message>
        <source>Only managers and administrators read this list.</source>
        <translation>Vain esihenkilöt ja pääkäyttäjät lukevat tätä luetteloa.</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Mikä ei toiminut</translation>
    </message>
    <message>
        <source>Who was affected</source>
        <translation>Ketä se koski</translation>
    </message>
    <message>
        <source>It stood still (counts for uptime)</source>
        <translation>Se oli poissa käytöstä (vaikuttaa käytettävyyteen)</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Mitä tehdään</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Ketä se koskee</translation>
    </message>
    <message>
        <source>Why it may go beyond the bounds (managers)</source>
        <translation>Miksi rajat saa ylittää (esihenkilöt)</translation>
    </message>
    <message>
        <source>Ended (empty: not yet)</source>
        <translation>Päättyi (tyhjä: ei vielä)</translation>
    </message>
    <message>
        <source>The authority was told</source>
        <translation>Ilmoitettiin viranomaiselle</translation>
    </message>
    <message>
        <source>The customers concerned were told</source>
        <translation>Asianomaisille asiakkaille kerrottiin</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättyi</translation>
    </message>
    <message>
        <source>downtime</source>
        <translation>käyttökatko</translation>
    </message>
    <message>
        <source>{who} let the ticket wait for the next release</source>
        <translation>{who} siirsi tukipyynnön odottamaan seuraavaa julkaisua</translation>
    </message>
    <message>
        <source>Release {name} was moved from {before:date} to {day:date}: the ticket moves with it</source>
        <translation>Julkaisu {name} siirtyi: oli {before:date}, nyt {day:date}. Tukipyyntö siirtyy mukana</translation>
    </message>
    <message>
        <source>Release {name} is out</source>
        <translation>Julkaisu {name} on ulkona</translation>
    </message>
    <message>
        <source>Release {name} is not out after all, but planned for {day:date}</source>
        <translation>Julkaisu {name} ei olekaan ulkona, vaan suunniteltu {day:date}</translation>
    </message>
    <message>
        <source>Release {name} will not come: the ticket waits for the next one</source>
        <translation>Julkaisua {name} ei tule: tukipyyntö odottaa seuraavaa</translation>
    </message>
    <message>
        <source>{who} let the ticket wait for release {name}, planned for {day:date}</source>
        <translation>{who} siirsi tukipyynnön odottamaan julkaisua {name}, suunniteltu {day:date}</translation>
    </message>
    <message>
        <source>This entry of the record is not there any more.</source>
        <translation>Tätä merkintää ei enää ole.</translation>
    </message>
    <message>
        <source>Somebody changed this entry meanwhile: look at it as it is now.</source>
        <translation>Joku muutti tätä merkintää sillä välin: katso, millainen se on nyt.</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Kirjoita, mitä tapahtui.</translation>
    </message>
    <message>
        <source>The end is before the beginning: give the earlier one first.</source>
        <translation>Loppu on ennen alkua: anna aiempi ensin.</translation>
    </message>
    <message>
        <source>This has not happened yet: give a time that has passed.</source>
        <translation>Tätä ei ole vielä tapahtunut: anna mennyt aika.</translation>
    </message>
    <message>
        <source>A period has a first and a last day: give both, or none for the last full week.</source>
        <translation>Jaksolla on ensimmäinen ja viimeinen päivä: anna molemmat, tai jätä pois niin saat viimeisen kokonaisen viikon.</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Tulossa</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Ends (empty: still going on)</source>
        <translation>Päättyy (tyhjä: jatkuu yhä)</translation>
    </message>
    <message>
        <source>The release</source>
        <translation>Julkaisu</translation>
    </message>
    <message>
        <source>Tickets waiting</source>
        <translation>Odottavia</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Käyttökatko</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Päivystysvuoro</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Poissaolo</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Liitetiedosto</translation>
    </message>
</context>
<context>
    <name>whys</name>
    <message>
        <source>Choose what you ask about first: a ticket, a call, a row, a date, a price.</source>
        <translation>Valitse ensin, mistä kysyt: tukipyyntö, puhelu, rivi, päivä tai hinta.</translation>
    </message>
    <message>
        <source>Why this is refused</source>
        <translation>Miksi tämä torjutaan</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Miksi?</translation>
    </message>
    <message>
        <source>Why it is so: a time, a price, a hold, a refusal, an alert</source>
        <translation>Miksi näin on: aika, hinta, pidätys, torjunta tai hälytys</translation>
    </message>
    <message>
        <source>The reasons are copied.</source>
        <translation>Perustelut on kopioitu.</translation>
    </message>
    <message>
        <source>Nothing more is kept about it.</source>
        <translation>Siitä ei ole tallessa muuta.</translation>
    </message>
    <message>
        <source>The call of {at:moment}</source>
        <translation>Puhelu {at:moment}</translation>
    </message>
    <message>
        <source>The call on the line</source>
        <translation>Käynnissä oleva puhelu</translation>
    </message>
    <message>
        <source>The draft for {customer}</source>
        <translation>Luonnos: {customer}</translation>
    </message>
    <message>
        <source>{what}: {net:money}.</source>
        <translation>{what}: {net:money}.</translation>
    </message>
    <message>
        <source>Nothing is charged for it.</source>
        <translation>Siitä ei veloiteta mitään.</translation>
    </message>
    <message>
        <source>It is due {day:date}, as agreed with the customer.</source>
        <translation>Eräpäivä on {day:date}, kuten asiakkaan kanssa on sovittu.</translation>
    </message>
    <message>
        <source>{paid:money} of it is paid.</source>
        <translation>Siitä on maksettu {paid:money}.</translation>
    </message>
    <message>
        <source>Invoice {number}: {days} days overdue</source>
        <translation>Lasku {number}: {days} päivää myöhässä</translation>
    </message>
    <message>
        <source>Owed: {owed:money}.</source>
        <translation>Avoinna: {owed:money}.</translation>
    </message>
    <message>
        <source>The fee of reminder {step}: {fee:money}.</source>
        <translation>Muistutuksen {step} maksu: {fee:money}.</translation>
    </message>
    <message>
        <source>Interest for {days} days: {interest:money}. Rate and law stand on the reminder.</source>
        <translation>Korko {days} päivältä: {interest:money}. Korkokanta ja laki lukevat muistutuksessa.</translation>
    </message>
    <message>
        <source>{site}: {seats} seats</source>
        <translation>{site}: {seats} paikkaa</translation>
    </message>
    <message>
        <source>{included} of them are included in what the site has agreed on, {extra} are charged.</source>
        <translation>Niistä {included} sisältyy sivuston sopimukseen, {extra} veloitetaan.</translation>
    </message>
    <message>
        <source>The site waits for places: the first group that fits is offered what comes free.</source>
        <translation>Sivusto odottaa paikkoja: vapautuvat paikat tarjotaan ensimmäiselle ryhmälle, joka mahtuu.</translation>
    </message>
    <message>
        <source>The price holds from {day:date}.</source>
        <translation>Hinta on voimassa {day:date} alkaen.</translation>
    </message>
    <message>
        <source>The price is the desk's own assumption, not published.</source>
        <translation>Hinta on palvelun oma oletus, ei julkaistu.</translation>
    </message>
    <message>
        <source>It is agreed with this customer; the list says {listed:money}.</source>
        <translation>Siitä on sovittu tämän asiakkaan kanssa; hinnastossa lukee {listed:money}.</translation>
    </message>
    <message>
        <source>From {day:date} on there is no price on the list.</source>
        <translation>Hinnastossa ei ole hintaa {day:date} alkaen.</translation>
    </message>
    <message>
        <source>Payment of {amount:money} by {payer}</source>
        <translation>Maksu {amount:money}, maksaja: {payer}</translation>
    </message>
    <message>
        <source>This is for {roles}; ask one of them.</source>
        <translation>Tämä kuuluu näille rooleille: {roles}. Pyydä joltakulta heistä.</translation>
    </message>
    <message>
        <source>It can be done now.</source>
        <translation>Sen voi tehdä nyt.</translation>
    </message>
    <message>
        <source>It needs a ticket that is chosen and whose state allows it: a closed one has to be taken up again first.</source>
        <translation>Se vaatii valitun tukipyynnön, jonka tila sallii sen: suljettu on ensin avattava uudelleen.</translation>
    </message>
    <message>
        <source>It needs a call: the one on the line, or one chosen below that no invoice has taken yet.</source>
        <translation>Se vaatii puhelun: käynnissä olevan tai alhaalta valitun, jota ei ole vielä laskutettu.</translation>
    </message>
    <message>
        <source>It needs a session that is open, and in it a booking that is chosen.</source>
        <translation>Se vaatii avoimen kurssikerran ja siltä valitun varauksen.</translation>
    </message>
    <message>
        <source>It needs a row that is chosen on the open tab and whose state allows it: what is issued does not change any more.</source>
        <translation>Se vaatii avoimelta välilehdeltä valitun rivin, jonka tila sallii sen: annettu lasku ei enää muutu.</translation>
    </message>
    <message>
        <source>It needs a customer that is open, and a row of theirs that is chosen.</source>
        <translation>Se vaatii avoinna olevan asiakkaan ja häneltä valitun rivin.</translation>
    </message>
    <message>
        <source>It needs the tab it belongs to, and there a row that is chosen.</source>
        <translation>Se vaatii oman välilehtensä ja sieltä valitun rivin.</translation>
    </message>
    <message>
        <source>It needs the section it belongs to, and there something to be changed.</source>
        <translation>Se vaatii oman osionsa ja sieltä jotakin muutettavaa.</translation>
    </message>
    <message>
        <source>What it is about is not there just now: a call, a field with text, or something to be taken back.</source>
        <translation>Se, mitä tämä koskee, puuttuu juuri nyt: puhelu, kenttä, jossa on tekstiä, tai jotakin kumottavaa.</translation>
    </message>
    <message>
        <source>On duty: {name}</source>
        <translation>Päivystää: {name}</translation>
    </message>
    <message>
        <source>From {from_:moment} to {to:moment}.</source>
        <translation>Alkaa {from_:moment}, päättyy {to:moment}.</translation>
    </message>
    <message>
        <source>It is their turn in the rotation.</source>
        <translation>On hänen vuoronsa kierrossa.</translation>
    </message>
    <message>
        <source>For: {skill}.</source>
        <translation>Aihe: {skill}.</translation>
    </message>
    <message>
        <source>Somebody wrote it into the roster by hand.</source>
        <translation>Joku on kirjannut sen päivystyslistaan käsin.</translation>
    </message>
    <message>
        <source>They are rung when the first cannot be reached.</source>
        <translation>Hänelle soitetaan, kun ensimmäistä ei tavoiteta.</translation>
    </message>
    <message>
        <source>The profile promises somebody at all hours, and the roster names nobody for these.</source>
        <translation>Lupaus kattaa kaikki tunnit, eikä päivystyslistassa ole näille ketään.</translation>
    </message>
    <message>
        <source>What the customer is entitled to on {day:date}</source>
        <translation>Mihin asiakkaalla on oikeus {day:date}</translation>
    </message>
    <message>
        <source>Tickets received from the first day's midnight to the last day's, in the desk's zone.</source>
        <translation>Tukipyynnöt, jotka saapuivat ensimmäisen päivän alusta viimeisen päivän loppuun palvelun aikavyöhykkeellä.</translation>
    </message>
    <message>
        <source>Tickets resolved in the period, whenever they were received.</source>
        <translation>Jakson aikana ratkaistut tukipyynnöt saapumisajasta riippumatta.</translation>
    </message>
    <message>
        <source>Tickets that were open when the period ended.</source>
        <translation>Tukipyynnöt, jotka olivat avoinna jakson päättyessä.</translation>
    </message>
    <message>
        <source>Tickets first answered in the period; the time is opening time, without what we waited for the customer.</source>
        <translation>Tukipyynnöt, joihin vastattiin ensi kerran jakson aikana; aika on aukioloaikaa ilman asiakkaan odottamista.</translation>
    </message>
    <message>
        <source>Promises whose time was up in the period, or that were fulfilled in it, and that were kept by their latest.</source>
        <translation>Lupaukset, joiden aika päättyi tai jotka täytettiin jakson aikana ja jotka pidettiin viimeiseen määräaikaan mennessä.</translation>
    </message>
    <message>
        <source>Promises whose latest passed before they were fulfilled; each with the reason given for it.</source>
        <translation>Lupaukset, joiden viimeinen määräaika ohitettiin ennen täyttämistä; kukin annettuine syineen.</translation>
    </message>
    <message>
        <source>Calls nobody took in the period.</source>
        <translation>Puhelut, joihin kukaan ei vastannut jakson aikana.</translation>
    </message>
    <message>
        <source>Enter on the number opens the list it was counted from; what a reported week counted does not change any more.</source>
        <translation>Enter luvun kohdalla avaa luettelon, josta se on laskettu; raportoidun viikon luvut eivät enää muutu.</translation>
    </message>
    <message>
        <source>Ticket {number}: {subject}</source>
        <translation>Tukipyyntö {number}: {subject}</translation>
    </message>
    <message>
        <source>We wait for the customer since {at:moment}: until they answer, what was not yet due does not run out.</source>
        <translation>Odotamme asiakasta, alkaen {at:moment}: kunnes hän vastaa, keskeneräiset määräajat eivät kulu umpeen.</translation>
    </message>
    <message>
        <source>The date was agreed with the customer: {day:date}.</source>
        <translation>Päivästä on sovittu asiakkaan kanssa: {day:date}.</translation>
    </message>
    <message>
        <source>{kind}: kept {at:moment}.</source>
        <translation>{kind}: pidetty {at:moment}.</translation>
    </message>
    <message>
        <source>No time is promised for this ticket.</source>
        <translation>Tälle tukipyynnölle ei ole luvattu aikaa.</translation>
    </message>
    <message>
        <source>Calls that began in the period; the quarters begun of each are counted.</source>
        <translation>Jakson aikana alkaneet puhelut; kustakin lasketaan alkaneet vartit.</translation>
    </message>
    <message>
        <source>Goals (aims without a latest) that were done by their aim, in the period.</source>
        <translation>Tavoitteet (ilman takarajaa), jotka saavutettiin ajoissa jakson aikana.</translation>
    </message>
    <message>
        <source>Goals whose aim passed in the period before they were done; no promise was broken by that.</source>
        <translation>Tavoitteet, joiden aika kului jakson aikana ennen kuin ne saavutettiin; yhtään lupausta ei rikottu.</translation>
    </message>
    <message>
        <source>Training of {name}</source>
        <translation>Koulutus: {name}</translation>
    </message>
    <message>
        <source>First logged in {day:date}.</source>
        <translation>Ensimmäinen kirjautuminen {day:date}.</translation>
    </message>
    <message>
        <source>The profile promises training within {months} calendar months of that day: by {day:date}.</source>
        <translation>Lupauksena on koulutus {months} kalenterikuukauden kuluessa siitä päivästä: viimeistään {day:date}.</translation>
    </message>
    <message>
        <source>Booked on a course {at:moment}.</source>
        <translation>Varattu koulutukseen {at:moment}.</translation>
    </message>
    <message>
        <source>{agreement}: the term ends {day:date}</source>
        <translation>{agreement}: sopimuskausi päättyy {day:date}</translation>
    </message>
    <message>
        <source>It does not renew by itself: renew it, or let it end, by {day:date}.</source>
        <translation>Se ei uusiudu itsestään: uusi se tai anna sen päättyä viimeistään {day:date}.</translation>
    </message>
    <message>
        <source>It renews by itself: {day:date} is the last day to give notice.</source>
        <translation>Se uusiutuu itsestään: viimeinen irtisanomispäivä on {day:date}.</translation>
    </message>
    <message>
        <source>Nothing follows it after {day:date}.</source>
        <translation>Sitä ei seuraa mikään {day:date} jälkeen.</translation>
    </message>
    <message>
        <source>The training was completed {day:date}: it opens this agreement, which is not made yet.</source>
        <translation>Koulutus päättyi {day:date}: se avaa tämän sopimuksen, jota ei ole vielä tehty.</translation>
    </message>
    <message>
        <source>It holds from {day:date}.</source>
        <translation>Voimassa {day:date} alkaen.</translation>
    </message>
    <message>
        <source>It does not hold today.</source>
        <translation>Ei ole voimassa tänään.</translation>
    </message>
    <message>
        <source>It ends {day:date}.</source>
        <translation>Päättyy {day:date}.</translation>
    </message>
    <message>
        <source>It renews by itself {day:date}, unless notice is given {days} days before.</source>
        <translation>Uusiutuu itsestään {day:date}, ellei irtisanota {days} päivää ennen.</translation>
    </message>
    <message>
        <source>Its term is over {day:date}: somebody has to renew it.</source>
        <translation>Sen kausi päättyy {day:date}: jonkun on uusittava se.</translation>
    </message>
    <message>
        <source>The waiting list, in order</source>
        <translation>Jonotuslista järjestyksessä</translation>
    </message>
    <message>
        <source>{place}. {site}: {seats} seats, waiting since {at:moment}.</source>
        <translation>{place}. {site}: {seats} paikkaa, jonossa {at:moment} alkaen.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation>Tavoite saavutettu</translation>
    </message>
    <message>
        <source>Goals not reached</source>
        <translation>Tavoite saavuttamatta</translation>
    </message>
    <message>
        <source>Over: {what}.</source>
        <translation>Ohi: {what}.</translation>
    </message>
    <message>
        <source>Over now</source>
        <translation>Ohi nyt</translation>
    </message>
    <message>
        <source>The outage chosen is over: what stood still runs again</source>
        <translation>Valittu käyttökatko on ohi: pysähtynyt toimii taas</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>Colleague rung</source>
        <translation>Soitettu työtoverille</translation>
    </message>
    <message>
        <source>This absence was changed meanwhile: look at it again.</source>
        <translation>Tätä poissaoloa muutettiin välillä: katso se uudelleen.</translation>
    </message>
    <message>
        <source>{person}, who is back, has the duty of {former} again: {span}</source>
        <translation>{person} on palannut ja saa taas vuoron ({former}): {span}</translation>
    </message>
    <message numerus="yes">
        <source>{n} duties are theirs again.</source>
        <translation><numerusform>{n} päivystysvuoro palautui hänelle.</numerusform><numerusform>{n} päivystysvuoroa palautui hänelle.</numerusform></translation>
    </message>
    <message>
        <source>{name}, away</source>
        <translation>{name}, poissa</translation>
    </message>
    <message>
        <source>{name}, away until {day}</source>
        <translation>{name}, poissa ({day} asti)</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>A condition takes at most {most} values: take some away.</source>
        <translation>Ehtoon mahtuu enintään {most} arvoa: poista osa niistä.</translation>
    </message>
</context>
</TS>
