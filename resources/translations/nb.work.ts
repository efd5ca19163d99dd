<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb">
<context>
    <name>work</name>
    <message>
        <source>“{given}” is not one of the choices: {choices}.</source>
        <translation>«{given}» er ikke et av valgene: {choices}.</translation>
    </message>
    <message>
        <source>{name} can't be changed here.</source>
        <translation>{name} kan ikke endres her.</translation>
    </message>
    <message>
        <source>“{given}” is not a version: write a number first, such as 3.4.</source>
        <translation>«{given}» er ikke en versjon: skriv et tall først, for eksempel 3.4.</translation>
    </message>
    <message>
        <source>Ticket {number} is another customer's: choose one of this customer's own.</source>
        <translation>Sak {number} tilhører en annen kunde: velg en av denne kundens egne saker.</translation>
    </message>
    <message>
        <source>Write the caller's name.</source>
        <translation>Skriv navnet på den som ringer.</translation>
    </message>
    <message>
        <source>The call would end after now: check when it began and how long it took.</source>
        <translation>Samtalen ville slutte etter nå: sjekk når den begynte og hvor lenge den varte.</translation>
    </message>
    <message>
        <source>A call lasts at most {hours} hours: check how long it took.</source>
        <translation>En samtale varer høyst {hours} timer: sjekk hvor lenge den varte.</translation>
    </message>
    <message>
        <source>Write how long the call took.</source>
        <translation>Skriv hvor lenge samtalen varte.</translation>
    </message>
    <message>
        <source>You have a call on the line: park it or finish it first.</source>
        <translation>Du har en samtale på linjen: parker den eller avslutt den først.</translation>
    </message>
    <message>
        <source>This call is not there any more.</source>
        <translation>Denne samtalen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>This call has ended already.</source>
        <translation>Denne samtalen er allerede avsluttet.</translation>
    </message>
    <message>
        <source>Say who calls first: then the price is known.</source>
        <translation>Oppgi først hvem som ringer: da er prisen kjent.</translation>
    </message>
    <message>
        <source>This customer is not there any more.</source>
        <translation>Denne kunden finnes ikke lenger.</translation>
    </message>
    <message>
        <source>This is on an invoice already: take it off the draft, or credit the invoice, and change it then.</source>
        <translation>Dette står allerede på en faktura: ta det ut av utkastet, eller krediter fakturaen, og endre det deretter.</translation>
    </message>
    <message>
        <source>This charge is not there any more.</source>
        <translation>Denne kostnaden finnes ikke lenger.</translation>
    </message>
    <message>
        <source>The call has not ended: finish it first.</source>
        <translation>Samtalen er ikke avsluttet: avslutt den først.</translation>
    </message>
    <message>
        <source>Nothing holds this charge any more.</source>
        <translation>Denne kostnaden er ikke lenger holdt tilbake.</translation>
    </message>
    <message>
        <source>Write the reason: it stays on the record.</source>
        <translation>Skriv begrunnelsen: den blir stående i historikken.</translation>
    </message>
    <message>
        <source>Name the authorised contact who approved it: {names}.</source>
        <translation>Oppgi den bestillingsberettigede kontakten som godkjente det: {names}.</translation>
    </message>
    <message>
        <source>The customer has no authorised contact: a manager may release it, or enter one first.</source>
        <translation>Kunden har ingen bestillingsberettiget kontakt: registrer en først, eller la en leder frigi kostnaden.</translation>
    </message>
    <message>
        <source>“{name}” may not order chargeable work: name an authorised contact.</source>
        <translation>«{name}» kan ikke bestille fakturerbart arbeid: oppgi en bestillingsberettiget kontakt.</translation>
    </message>
    <message>
        <source>The office or a manager decides this.</source>
        <translation>Kontoret eller en leder avgjør dette.</translation>
    </message>
    <message>
        <source>Write what it costs, without VAT: no price is published for it.</source>
        <translation>Skriv hva det koster eks. mva.: det finnes ingen publisert pris.</translation>
    </message>
    <message>
        <source>“{given}” is not an amount in {currency}: write 0 or more.</source>
        <translation>«{given}» er ikke et beløp i {currency}: skriv 0 eller mer.</translation>
    </message>
    <message>
        <source>Only what would be charged can be given away.</source>
        <translation>Bare det som ellers ville blitt fakturert, kan gis uten betaling.</translation>
    </message>
    <message>
        <source>This person is not at the desk any more: choose another.</source>
        <translation>Denne personen er ikke lenger på support: velg en annen.</translation>
    </message>
    <message>
        <source>The ticket is resolved: take it up again before you agree on a date.</source>
        <translation>Saken er løst: åpne den igjen før du avtaler en dato.</translation>
    </message>
    <message>
        <source>The desk is closed on {day:date}: agree on a business day.</source>
        <translation>Det er stengt {day:date}: avtal en virkedag.</translation>
    </message>
    <message>
        <source>The request came after {day:date}: agree on a later day.</source>
        <translation>Henvendelsen kom etter {day:date}: avtal en senere dag.</translation>
    </message>
    <message>
        <source>Write the hours as a number from 0 to {most}, such as 2.5.</source>
        <translation>Skriv timene som et tall fra 0 til {most}, for eksempel 2,5.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another customer: choose one of this customer's own.</source>
        <translation>«{name}» tilhører en annen kunde: velg noe av denne kundens eget.</translation>
    </message>
    <message>
        <source>Give the ticket a subject.</source>
        <translation>Gi saken et emne.</translation>
    </message>
    <message>
        <source>This ticket is not there any more.</source>
        <translation>Denne saken finnes ikke lenger.</translation>
    </message>
    <message>
        <source>The rules cannot price this as it is entered ({field}): correct it, or decide what it costs.</source>
        <translation>Reglene kan ikke prise dette slik det er registrert ({field}): rett det, eller avgjør hva det koster.</translation>
    </message>
    <message>
        <source>An authorised contact approved it, recorded by {who} on {day:date}: {reason}</source>
        <translation>En bestillingsberettiget kontakt godkjente det, registrert av {who} {day:date}: {reason}</translation>
    </message>
    <message>
        <source>The customer approved the estimate, recorded by {who} on {day:date}: {reason}</source>
        <translation>Kunden godkjente prisestimatet, registrert av {who} {day:date}: {reason}</translation>
    </message>
    <message>
        <source>The customer was told, recorded by {who} on {day:date}: {reason}</source>
        <translation>Kunden fikk beskjed, registrert av {who} {day:date}: {reason}</translation>
    </message>
    <message>
        <source>{who} decided it on {day:date}: {reason}</source>
        <translation>{who} avgjorde det {day:date}: {reason}</translation>
    </message>
    <message>
        <source>{who} set the price on {day:date}: {reason}</source>
        <translation>{who} fastsatte prisen {day:date}: {reason}</translation>
    </message>
    <message>
        <source>{who} released it on {day:date} without the approval: {reason}</source>
        <translation>{who} frigav kostnaden {day:date} uten godkjenningen: {reason}</translation>
    </message>
    <message>
        <source>The agreed price is {net:money} without VAT.</source>
        <translation>Avtalt pris er {net:money} eks. mva.</translation>
    </message>
</context>
</TS>
