<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="is">
<context>
    <name>queue</name>
    <message>
        <source>Owner</source>
        <translation>Eigandi</translation>
    </message>
    <message>
        <source>Give the tickets to somebody</source>
        <translation>Fela öðrum beiðnirnar</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Breyta tegund</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Forgangur</translation>
    </message>
    <message>
        <source>Change the priority</source>
        <translation>Breyta forgangi</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Orsök</translation>
    </message>
    <message>
        <source>Change the cause</source>
        <translation>Breyta orsök</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stig</translation>
    </message>
    <message>
        <source>Change the level</source>
        <translation>Breyta stigi</translation>
    </message>
    <message>
        <source>Change the work</source>
        <translation>Breyta vinnu</translation>
    </message>
    <message>
        <source>Show this view of the queue</source>
        <translation>Sýna þennan hluta biðraðarinnar</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Ný beiðni</translation>
    </message>
    <message>
        <source>Open a new ticket</source>
        <translation>Stofna nýja beiðni</translation>
    </message>
    <message>
        <source>Search tickets</source>
        <translation>Leita í beiðnum</translation>
    </message>
    <message>
        <source>Search by number and words</source>
        <translation>Leita eftir númeri og orðum</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Taka</translation>
    </message>
    <message>
        <source>Make the tickets mine</source>
        <translation>Taka beiðnirnar að mér</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Write to the customer</source>
        <translation>Skrifa viðskiptavininum</translation>
    </message>
    <message>
        <source>Write a note only the desk sees</source>
        <translation>Skrifa athugasemd sem aðeins við sjáum</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Bíða</translation>
    </message>
    <message>
        <source>Wait for the customer; the clock stands still</source>
        <translation>Bíða eftir viðskiptavini; klukkan stöðvast</translation>
    </message>
    <message>
        <source>Set going</source>
        <translation>Halda áfram</translation>
    </message>
    <message>
        <source>The customer answered: the clock runs again</source>
        <translation>Viðskiptavinur svaraði: klukkan gengur aftur</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Lyfta</translation>
    </message>
    <message>
        <source>Lift to the next level, then to management</source>
        <translation>Lyfta á næsta stig, síðan til stjórnenda</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Áætla</translation>
    </message>
    <message>
        <source>Agree on a date with the customer</source>
        <translation>Semja um dag við viðskiptavininn</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Verðáætlun</translation>
    </message>
    <message>
        <source>Record an estimate and whether the customer was told</source>
        <translation>Skrá verðáætlun og hvort viðskiptavinur var látinn vita</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Leysa</translation>
    </message>
    <message>
        <source>Mark as resolved; once more takes it up again</source>
        <translation>Merkja sem leysta; aftur til að opna á ný</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Opna aftur</translation>
    </message>
    <message>
        <source>Take resolved tickets up again</source>
        <translation>Taka leystar beiðnir aftur upp</translation>
    </message>
    <message>
        <source>{who} handed the ticket to {name}</source>
        <translation>{who} fól {name} beiðnina</translation>
    </message>
    <message>
        <source>{who} agreed on {day:day} with the customer</source>
        <translation>{who} samdi við viðskiptavininn um {day:day}</translation>
    </message>
    <message>
        <source>{who} changed the estimate</source>
        <translation>{who} breytti verðáætluninni</translation>
    </message>
    <message>
        <source>{field:tr}: {before} → {after}</source>
        <translation>{field:tr}: {before} → {after}</translation>
    </message>
    <message>
        <source>{who} opened the ticket</source>
        <translation>{who} stofnaði beiðnina</translation>
    </message>
    <message>
        <source>{who} waits for the customer; the clock stands still</source>
        <translation>{who} bíður eftir viðskiptavini; klukkan stendur</translation>
    </message>
    <message>
        <source>{who} set the clock going again</source>
        <translation>{who} setti klukkuna aftur af stað</translation>
    </message>
    <message>
        <source>{who} resolved the ticket</source>
        <translation>{who} leysti beiðnina</translation>
    </message>
    <message>
        <source>{who} reopened the ticket</source>
        <translation>{who} opnaði beiðnina aftur</translation>
    </message>
    <message>
        <source>{who} merged another ticket into this one</source>
        <translation>{who} sameinaði aðra beiðni þessari</translation>
    </message>
    <message>
        <source>{who} let go of the ticket</source>
        <translation>{who} sleppti beiðninni</translation>
    </message>
    <message>
        <source>{who} took the ticket</source>
        <translation>{who} tók beiðnina að sér</translation>
    </message>
    <message>
        <source>{who} took back the agreed date</source>
        <translation>{who} felldi niður umsaminn dag</translation>
    </message>
    <message>
        <source>{who} recorded that the estimate is approved</source>
        <translation>{who} skráði að verðáætlunin væri samþykkt</translation>
    </message>
    <message>
        <source>{who} recorded an estimate of {hours:number} h</source>
        <translation>{who} skráði verðáætlun upp á {hours:number} klst.</translation>
    </message>
    <message>
        <source>{who} told the customer the hours</source>
        <translation>{who} lét viðskiptavininn vita af tímunum</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Þjónustuborðið</translation>
    </message>
    <message>
        <source>{who} took the ticket to management</source>
        <translation>{who} lyfti beiðninni til stjórnenda</translation>
    </message>
    <message>
        <source>{who} lifted the ticket to level {level}</source>
        <translation>{who} lyfti beiðninni á {level}. stig</translation>
    </message>
    <message>
        <source>{who} changed the ticket</source>
        <translation>{who} breytti beiðninni</translation>
    </message>
    <message>
        <source>Subject: {text}</source>
        <translation>Efni: {text}</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Loforð</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Efni</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Staða</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Barst</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Leið</translation>
    </message>
    <message>
        <source>With management</source>
        <translation>Hjá stjórnendum</translation>
    </message>
    <message>
        <source>Estimate of the work</source>
        <translation>Verðáætlun verksins</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Staða</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Klukkustundir</translation>
    </message>
    <message>
        <source>The customer has been told the hours</source>
        <translation>Viðskiptavinur veit af tímunum</translation>
    </message>
    <message>
        <source>Record the estimate</source>
        <translation>Skrá áætlun</translation>
    </message>
    <message>
        <source>Write hours as a number, such as 2 or 1.5.</source>
        <translation>Skrifið klukkustundir sem tölu, til dæmis 2 eða 1,5.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Hjá</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frá</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Enginn</translation>
    </message>
    <message>
        <source>What does the fault do?</source>
        <translation>Hverju veldur bilunin?</translation>
    </message>
    <message>
        <source>Customer or contact</source>
        <translation>Viðskiptavinur eða tengiliður</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Lýsing</translation>
    </message>
    <message>
        <source>Name, company or phone number</source>
        <translation>Nafn, fyrirtæki eða símanúmer</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Viðskiptavinir sem fundust</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Seinna</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Stofna beiðni</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ég</translation>
    </message>
    <message>
        <source>Choose the customer first.</source>
        <translation>Veljið viðskiptavin fyrst.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Skrifið eitthvað fyrst.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Fleiri aðgerðir</translation>
    </message>
    <message>
        <source>Reply | {time}</source>
        <translation>Svar | {time}</translation>
    </message>
    <message>
        <source>Call back | {time}</source>
        <translation>Hringja | {time}</translation>
    </message>
    <message>
        <source>Start | {time}</source>
        <translation>Hefja | {time}</translation>
    </message>
    <message>
        <source>Solve | {time}</source>
        <translation>Lausn | {time}</translation>
    </message>
    <message>
        <source>Update | {time}</source>
        <translation>Fréttir | {time}</translation>
    </message>
    <message>
        <source>Planned | {time}</source>
        <translation>Áætlað | {time}</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>hringt til baka</translation>
    </message>
    <message>
        <source>start of work</source>
        <translation>upphaf vinnu</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>lausn</translation>
    </message>
    <message>
        <source>news of progress</source>
        <translation>fréttir af framvindu</translation>
    </message>
    <message>
        <source>agreed date</source>
        <translation>umsaminn dagur</translation>
    </message>
    <message>
        <source>Held | approval</source>
        <translation>Bíður | samþykkis</translation>
    </message>
    <message>
        <source>Held | estimate</source>
        <translation>Bíður | verðáætlunar</translation>
    </message>
    <message>
        <source>Held | notice</source>
        <translation>Bíður | tilkynningar</translation>
    </message>
    <message>
        <source>Held | decision</source>
        <translation>Bíður | ákvörðunar</translation>
    </message>
    <message>
        <source>Held | price</source>
        <translation>Bíður | verðs</translation>
    </message>
    <message>
        <source>Promise: held until somebody who may order the work approves it</source>
        <translation>Loforð: bíður þar til tengiliður með pöntunarheimild samþykkir</translation>
    </message>
    <message>
        <source>Promise: held until an estimate is approved</source>
        <translation>Loforð: bíður þar til verðáætlun er samþykkt</translation>
    </message>
    <message>
        <source>Promise: held until the customer is told the hours</source>
        <translation>Loforð: bíður þar til viðskiptavinur veit af tímunum</translation>
    </message>
    <message>
        <source>Promise: held until it is decided whether the work is charged</source>
        <translation>Loforð: bíður ákvörðunar um hvort vinnan er gjaldskyld</translation>
    </message>
    <message>
        <source>Promise: held until a price is set</source>
        <translation>Loforð: bíður þar til verð er ákveðið</translation>
    </message>
    <message>
        <source>Reply by {at}</source>
        <translation>Svar fyrir kl. {at}</translation>
    </message>
    <message>
        <source>Call back by {at}</source>
        <translation>Hringja fyrir kl. {at}</translation>
    </message>
    <message>
        <source>Start by {at}</source>
        <translation>Hefja fyrir kl. {at}</translation>
    </message>
    <message>
        <source>Solve by {at}</source>
        <translation>Leysa fyrir kl. {at}</translation>
    </message>
    <message>
        <source>Update by {at}</source>
        <translation>Fréttir fyrir kl. {at}</translation>
    </message>
    <message>
        <source>Planned for {at}</source>
        <translation>Áætlað til kl. {at}</translation>
    </message>
    <message>
        <source>Reply by {day} {at:clock}</source>
        <translation>Svar fyrir {day} kl. {at:clock}</translation>
    </message>
    <message>
        <source>Call back by {day} {at:clock}</source>
        <translation>Hringja fyrir {day} kl. {at:clock}</translation>
    </message>
    <message>
        <source>Start by {day} {at:clock}</source>
        <translation>Hefja fyrir {day} kl. {at:clock}</translation>
    </message>
    <message>
        <source>Solve by {day} {at:clock}</source>
        <translation>Leysa fyrir {day} kl. {at:clock}</translation>
    </message>
    <message>
        <source>Update by {day} {at:clock}</source>
        <translation>Fréttir fyrir {day} kl. {at:clock}</translation>
    </message>
    <message>
        <source>Planned for {day} {at:clock}</source>
        <translation>Áætlað {day} kl. {at:clock}</translation>
    </message>
    <message>
        <source>Promise: goes into the next release</source>
        <translation>Loforð: fer í næstu útgáfu</translation>
    </message>
    <message>
        <source>Promise: none</source>
        <translation>Loforð: ekkert</translation>
    </message>
    <message>
        <source>Next release</source>
        <translation>Næsta útgáfa</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>Ekkert loforð</translation>
    </message>
    <message>
        <source>Promise: {name}, due {at:moment}</source>
        <translation>Loforð: {name}, {at:moment}</translation>
    </message>
    <message>
        <source>Promise: waiting for the customer since {day:day}</source>
        <translation>Loforð: beðið eftir viðskiptavini frá því {day:day}</translation>
    </message>
    <message>
        <source>Promise: {name}, aim passed, to be kept by {at:moment}</source>
        <translation>Loforð: {name}, viðmið liðið, í síðasta lagi {at:moment}</translation>
    </message>
    <message>
        <source>Promise: none, the ticket is resolved</source>
        <translation>Loforð: ekkert, beiðnin er leyst</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Leyst</translation>
    </message>
    <message numerus="yes">
        <source>Promise: breached {n} minutes ago</source>
        <translation>
            <numerusform>Loforð: rofið fyrir {n} mínútu</numerusform>
            <numerusform>Loforð: rofið fyrir {n} mínútum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promise: breached {n} hours ago</source>
        <translation>
            <numerusform>Loforð: rofið fyrir {n} klukkustund</numerusform>
            <numerusform>Loforð: rofið fyrir {n} klukkustundum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promise: breached {n} days ago</source>
        <translation>
            <numerusform>Loforð: rofið fyrir {n} degi</numerusform>
            <numerusform>Loforð: rofið fyrir {n} dögum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promise: {name}, due in {n} minutes</source>
        <translation>
            <numerusform>Loforð: {name}, eftir {n} mínútu</numerusform>
            <numerusform>Loforð: {name}, eftir {n} mínútur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promise: {name}, due in {n} hours</source>
        <translation>
            <numerusform>Loforð: {name}, eftir {n} klukkustund</numerusform>
            <numerusform>Loforð: {name}, eftir {n} klukkustundir</numerusform>
        </translation>
    </message>
    <message>
        <source>Breached | {time}</source>
        <translation>Rofið | {time}</translation>
    </message>
    <message>
        <source>Waiting | {time}</source>
        <translation>Beðið svars | frá {time}</translation>
    </message>
    <message>
        <source>Aim passed | {time}</source>
        <translation>Viðmið liðið | {time}</translation>
    </message>
    <message>
        <source>Breached | {time} ago</source>
        <translation>Rofið | {time}</translation>
    </message>
    <message>
        <source>Aim passed | {time} left</source>
        <translation>Viðmið liðið | {time} eftir</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} eftir</translation>
    </message>
    <message>
        <source>Promise: {name}, aim passed</source>
        <translation>Loforð: {name}, viðmið liðið</translation>
    </message>
    <message>
        <source>Aim passed</source>
        <translation>Viðmið liðið</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} assumptions</source>
        <translation>
            <numerusform>Sýna {n} forsendu</numerusform>
            <numerusform>Sýna {n} forsendur</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the assumptions</source>
        <translation>Fela forsendurnar</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Fyrri mánuður</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Næsti mánuður</translation>
    </message>
    <message>
        <source>Take the date back</source>
        <translation>Fella daginn niður</translation>
    </message>
    <message>
        <source>Agree on {day:short}</source>
        <translation>Semja um {day:short}</translation>
    </message>
    <message>
        <source>{state}: {hours:number} h</source>
        <translation>{state}: {hours:number} klst.</translation>
    </message>
    <message>
        <source>Found in all tickets</source>
        <translation>Fannst í öllum beiðnum</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Velja dálka</translation>
    </message>
    <message>
        <source>yesterday {at:clock}</source>
        <translation>í gær {at:clock}</translation>
    </message>
    <message>
        <source>No ticket is found for “{text}”.</source>
        <translation>Engin beiðni fannst fyrir „{text}“.</translation>
    </message>
    <message>
        <source>Number, subject, messages, customer and contact were searched, in all tickets.</source>
        <translation>Leitað var í númeri, efni, skilaboðum, viðskiptavini og tengilið, í öllum beiðnum.</translation>
    </message>
    <message>
        <source>The next promise falls due on {at:moment}.</source>
        <translation>Næsta loforð rennur út {at:moment}.</translation>
    </message>
    <message>
        <source>No promise is running.</source>
        <translation>Ekkert loforð er í gangi.</translation>
    </message>
    <message>
        <source>Show all open</source>
        <translation>Sýna allar opnar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Hreinsa leitina</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Hafa opna áfram</translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation>Bíða eftir viðskiptavini</translation>
    </message>
    <message>
        <source>Resolve afterwards</source>
        <translation>Leysa á eftir</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senda</translation>
    </message>
    <message>
        <source>Write a reply to {name}</source>
        <translation>Skrifa svar til {name}</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>Eftir sendingu</translation>
    </message>
    <message>
        <source>Kept {at:clock}</source>
        <translation>Vistað {at:clock}</translation>
    </message>
    <message>
        <source>to {address}</source>
        <translation>til {address}</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Aftur í töfluna</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>Fleiri atriði</translation>
    </message>
    <message>
        <source>Call · {length:duration}</source>
        <translation>Símtal · {length:duration}</translation>
    </message>
    <message>
        <source>No charge</source>
        <translation>Án gjalds</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Gjaldskylt</translation>
    </message>
    <message>
        <source>Charge held</source>
        <translation>Gjald bíður staðfestingar</translation>
    </message>
    <message>
        <source>Outside the service</source>
        <translation>Utan þjónustunnar</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Innri athugasemd</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} earlier entries</source>
        <translation>
            <numerusform>Sýna {n} eldri færslu</numerusform>
            <numerusform>Sýna {n} eldri færslur</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Óþekkt</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets wait for their customers</source>
        <translation>
            <numerusform>{n} beiðni bíður eftir viðskiptavini</numerusform>
            <numerusform>{n} beiðnir bíða eftir viðskiptavinum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of {n} tickets runs again</source>
        <translation>
            <numerusform>Klukka {n} beiðni gengur aftur</numerusform>
            <numerusform>Klukka {n} beiðna gengur aftur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets were lifted one step</source>
        <translation>
            <numerusform>{n} beiðni færðist upp um eitt stig</numerusform>
            <numerusform>{n} beiðnir færðust upp um eitt stig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets resolved</source>
        <translation>
            <numerusform>{n} beiðni leyst</numerusform>
            <numerusform>{n} beiðnir leystar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are open again</source>
        <translation>
            <numerusform>{n} beiðni er opin aftur</numerusform>
            <numerusform>{n} beiðnir eru opnar aftur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets have no owner now</source>
        <translation>
            <numerusform>{n} beiðni er nú án eiganda</numerusform>
            <numerusform>{n} beiðnir eru nú án eiganda</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} resolved</source>
        <translation>{number} leyst</translation>
    </message>
    <message>
        <source>Agreed with the customer: {day:day}</source>
        <translation>Samið við viðskiptavininn: {day:day}</translation>
    </message>
    <message>
        <source>The agreed date was taken back</source>
        <translation>Umsaminn dagur var felldur niður</translation>
    </message>
    <message>
        <source>The estimate is recorded</source>
        <translation>Verðáætlunin er skráð</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>Athugasemdin er vistuð</translation>
    </message>
    <message>
        <source>Reply to {number} sent</source>
        <translation>Svar við {number} sent</translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are yours</source>
        <translation>
            <numerusform>{n} beiðni er þín</numerusform>
            <numerusform>{n} beiðnir eru þínar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets are with {name} now</source>
        <translation>
            <numerusform>{n} beiðni er nú hjá {name}</numerusform>
            <numerusform>{n} beiðnir eru nú hjá {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Allar opnar</translation>
    </message>
    <message>
        <source>No ticket is open.</source>
        <translation>Engin beiðni er opin.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mínar</translation>
    </message>
    <message>
        <source>No open ticket is yours.</source>
        <translation>Engin opin beiðni er þín.</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Óúthlutaðar</translation>
    </message>
    <message>
        <source>Every open ticket has an owner.</source>
        <translation>Allar opnar beiðnir hafa eiganda.</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>Rofin loforð</translation>
    </message>
    <message>
        <source>No promise is breached.</source>
        <translation>Ekkert loforð er rofið.</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Renna út í dag</translation>
    </message>
    <message>
        <source>Nothing falls due today.</source>
        <translation>Ekkert rennur út í dag.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Beðið svars</translation>
    </message>
    <message>
        <source>No ticket waits for its customer.</source>
        <translation>Engin beiðni bíður eftir viðskiptavini.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gjald óstaðfest</translation>
    </message>
    <message>
        <source>No ticket is held.</source>
        <translation>Ekkert gjald bíður staðfestingar.</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>3. stig</translation>
    </message>
    <message>
        <source>No ticket is on level 3.</source>
        <translation>Engin beiðni er á 3. stigi.</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Stjórnendur</translation>
    </message>
    <message>
        <source>No ticket is with management.</source>
        <translation>Engin beiðni er hjá stjórnendum.</translation>
    </message>
    <message>
        <source>All resolved</source>
        <translation>Allar leystar</translation>
    </message>
    <message>
        <source>No ticket has been resolved yet.</source>
        <translation>Engin beiðni hefur verið leyst enn.</translation>
    </message>
    <message>
        <source>{day:short} {at:clock}</source>
        <translation>{day:short} {at:clock}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} klst.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} mín.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} klst. {minutes} mín.</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} dagur</numerusform>
            <numerusform>{n} dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spurning</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verkbeiðni</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Bilun</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Reikningar</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Neyðartilfelli</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Brýnt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Almennt</translation>
    </message>
    <message>
        <source>Our own fault</source>
        <translation>Eigin villa</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hýsing</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Þriðji aðili</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Uppfærsla</translation>
    </message>
    <message>
        <source>Other software</source>
        <translation>Annar hugbúnaður</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Notendaaðstoð</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Efnisinnsetning</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Ráðgjöf</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Uppsetning</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Viðhald</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Netspjall</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Eyðublað</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Verkbeiðni</translation>
    </message>
    <message>
        <source>Named contact</source>
        <translation>Fastur tengiliður</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ný</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opin</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Beðið eftir viðskiptavini</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Beðið eftir samþykki</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Umsamin</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Opnuð aftur</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lokuð</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>1. stig</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>2. stig</translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>Engin verðáætlun</translation>
    </message>
    <message>
        <source>Estimate sent</source>
        <translation>Verðáætlun send</translation>
    </message>
    <message>
        <source>Estimate approved</source>
        <translation>Verðáætlun samþykkt</translation>
    </message>
    <message>
        <source>Support agreement</source>
        <translation>Þjónustusamningur um aðstoð</translation>
    </message>
    <message>
        <source>Senior staff</source>
        <translation>Reyndustu starfsmenn</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Teymi</translation>
    </message>
</context>
</TS>
