<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
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
</TS>
