<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="is">
<context>
    <name>work</name>
    <message>
        <source>“{given}” is not one of the choices: {choices}.</source>
        <translation>„{given}“ er ekki meðal valkosta: {choices}.</translation>
    </message>
    <message>
        <source>{name} can't be changed here.</source>
        <translation>Ekki er hægt að breyta {name} hér.</translation>
    </message>
    <message>
        <source>“{given}” is not a version: write a number first, such as 3.4.</source>
        <translation>„{given}“ er ekki útgáfunúmer: skrifaðu tölu fremst, til dæmis 3.4.</translation>
    </message>
    <message>
        <source>Ticket {number} is another customer's: choose one of this customer's own.</source>
        <translation>Beiðni {number} tilheyrir öðrum viðskiptavini: veldu eina af beiðnum þessa viðskiptavinar.</translation>
    </message>
    <message>
        <source>Write the caller's name.</source>
        <translation>Skrifaðu nafn þess sem hringir.</translation>
    </message>
    <message>
        <source>The call would end after now: check when it began and how long it took.</source>
        <translation>Símtalinu lyki eftir að nú er: athugaðu hvenær það hófst og hve lengi það stóð.</translation>
    </message>
    <message>
        <source>A call lasts at most {hours} hours: check how long it took.</source>
        <translation>Símtal varir í mesta lagi {hours} klukkustundir: athugaðu hve lengi það stóð.</translation>
    </message>
    <message>
        <source>Write how long the call took.</source>
        <translation>Skrifaðu hve lengi símtalið stóð.</translation>
    </message>
    <message>
        <source>You have a call on the line: park it or finish it first.</source>
        <translation>Þú ert með símtal á línunni: leggðu það til hliðar eða ljúktu því fyrst.</translation>
    </message>
    <message>
        <source>This call is not there any more.</source>
        <translation>Þetta símtal er ekki lengur til.</translation>
    </message>
    <message>
        <source>This call has ended already.</source>
        <translation>Þessu símtali er þegar lokið.</translation>
    </message>
    <message>
        <source>Say who calls first: then the price is known.</source>
        <translation>Skráðu fyrst hver hringir: þá er verðið þekkt.</translation>
    </message>
    <message>
        <source>This customer is not there any more.</source>
        <translation>Þessi viðskiptavinur er ekki lengur til.</translation>
    </message>
    <message>
        <source>This is on an invoice already: take it off the draft, or credit the invoice, and change it then.</source>
        <translation>Þetta er þegar á reikningi: taktu það af drögunum eða kreditfærðu reikninginn og breyttu því svo.</translation>
    </message>
    <message>
        <source>This charge is not there any more.</source>
        <translation>Þessi gjaldfærsla er ekki lengur til.</translation>
    </message>
    <message>
        <source>The call has not ended: finish it first.</source>
        <translation>Símtalinu er ekki lokið: ljúktu því fyrst.</translation>
    </message>
    <message>
        <source>Nothing holds this charge any more.</source>
        <translation>Gjaldfærslan bíður ekki lengur staðfestingar.</translation>
    </message>
    <message>
        <source>Write the reason: it stays on the record.</source>
        <translation>Skrifaðu ástæðuna: hún geymist í sögunni.</translation>
    </message>
    <message>
        <source>Name the authorised contact who approved it: {names}.</source>
        <translation>Tilgreindu tengiliðinn með pöntunarheimild sem samþykkti: {names}.</translation>
    </message>
    <message>
        <source>The customer has no authorised contact: a manager may release it, or enter one first.</source>
        <translation>Viðskiptavinurinn hefur engan tengilið með pöntunarheimild: skráðu hann fyrst eða láttu stjórnanda staðfesta.</translation>
    </message>
    <message>
        <source>“{name}” may not order chargeable work: name an authorised contact.</source>
        <translation>„{name}“ hefur ekki heimild til að panta gjaldskylda vinnu: tilgreindu tengilið með pöntunarheimild.</translation>
    </message>
    <message>
        <source>The office or a manager decides this.</source>
        <translation>Skrifstofan eða stjórnandi ákveður þetta.</translation>
    </message>
    <message>
        <source>Write what it costs, without VAT: no price is published for it.</source>
        <translation>Skrifaðu hvað þetta kostar án VSK: ekkert verð er birt fyrir það.</translation>
    </message>
    <message>
        <source>“{given}” is not an amount in {currency}: write 0 or more.</source>
        <translation>„{given}“ er ekki upphæð í {currency}: skrifaðu 0 eða meira.</translation>
    </message>
    <message>
        <source>Only what would be charged can be given away.</source>
        <translation>Aðeins er hægt að fella niður það sem annars yrði gjaldfært.</translation>
    </message>
    <message>
        <source>This person is not at the desk any more: choose another.</source>
        <translation>Þessi starfsmaður er ekki lengur á þjónustuborðinu: veldu annan.</translation>
    </message>
    <message>
        <source>The ticket is resolved: take it up again before you agree on a date.</source>
        <translation>Beiðninni er lokið: opnaðu hana aftur áður en þú semur um dag.</translation>
    </message>
    <message>
        <source>The desk is closed on {day:date}: agree on a business day.</source>
        <translation>Lokað er {day:date}: semdu um virkan dag.</translation>
    </message>
    <message>
        <source>The request came after {day:date}: agree on a later day.</source>
        <translation>Beiðnin barst eftir {day:date}: semdu um síðari dag.</translation>
    </message>
    <message>
        <source>Write the hours as a number from 0 to {most}, such as 2.5.</source>
        <translation>Skrifaðu klukkustundirnar sem tölu frá 0 til {most}, til dæmis 2,5.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another customer: choose one of this customer's own.</source>
        <translation>„{name}“ tilheyrir öðrum viðskiptavini: veldu eitthvað sem þessi viðskiptavinur á.</translation>
    </message>
    <message>
        <source>Give the ticket a subject.</source>
        <translation>Gefðu beiðninni efni.</translation>
    </message>
    <message>
        <source>This ticket is not there any more.</source>
        <translation>Þessi beiðni er ekki lengur til.</translation>
    </message>
    <message>
        <source>The rules cannot price this as it is entered ({field}): correct it, or decide what it costs.</source>
        <translation>Reglurnar geta ekki verðlagt þetta eins og það er skráð ({field}): leiðréttu það eða ákveddu hvað það kostar.</translation>
    </message>
    <message>
        <source>An authorised contact approved it, recorded by {who} on {day:date}: {reason}</source>
        <translation>Tengiliður með pöntunarheimild samþykkti, skráð af {who} {day:date}: {reason}</translation>
    </message>
    <message>
        <source>The customer approved the estimate, recorded by {who} on {day:date}: {reason}</source>
        <translation>Viðskiptavinurinn samþykkti verðáætlunina, skráð af {who} {day:date}: {reason}</translation>
    </message>
    <message>
        <source>The customer was told, recorded by {who} on {day:date}: {reason}</source>
        <translation>Viðskiptavininum var sagt frá þessu, skráð af {who} {day:date}: {reason}</translation>
    </message>
    <message>
        <source>{who} decided it on {day:date}: {reason}</source>
        <translation>{who} ákvað þetta {day:date}: {reason}</translation>
    </message>
    <message>
        <source>{who} set the price on {day:date}: {reason}</source>
        <translation>{who} ákvað verðið {day:date}: {reason}</translation>
    </message>
    <message>
        <source>{who} released it on {day:date} without the approval: {reason}</source>
        <translation>{who} staðfesti gjaldfærsluna {day:date} án samþykkis: {reason}</translation>
    </message>
    <message>
        <source>The agreed price is {net:money} without VAT.</source>
        <translation>Umsamið verð er {net:money} án VSK.</translation>
    </message>
</context>
</TS>
