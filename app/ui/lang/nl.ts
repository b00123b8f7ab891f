<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Adult</name>
    <message>
        <source>We ask about your child, your family and the school.</source>
        <translation>We vragen naar uw kind, uw gezin en de school.</translation>
    </message>
    <message>
        <source>We ask about your class, your work and your school.</source>
        <translation>We vragen naar uw klas, uw werk en uw school.</translation>
    </message>
    <message>
        <source>We ask about your school, its pupils and its teachers.</source>
        <translation>We vragen naar uw school, de leerlingen en de leraren.</translation>
    </message>
    <message>
        <source>Will you take part?</source>
        <translation>Wilt u meedoen?</translation>
    </message>
    <message>
        <source>The answers serve research on how children of every origin get on at school.</source>
        <translation>De antwoorden dienen voor onderzoek naar hoe kinderen van elke afkomst het stellen op school.</translation>
    </message>
    <message>
        <source>You may leave out any question.</source>
        <translation>U mag elke vraag overslaan.</translation>
    </message>
    <message>
        <source>You may stop at any time and need not say why.</source>
        <translation>U mag op elk moment stoppen en hoeft niet te zeggen waarom.</translation>
    </message>
    <message>
        <source>Your name is not kept with your answers. The researchers alone see them.</source>
        <translation>Uw naam wordt niet bij uw antwoorden bewaard. Alleen de onderzoekers zien ze.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nee, dank u</translation>
    </message>
    <message>
        <source>Yes, I will take part</source>
        <translation>Ja, ik doe mee</translation>
    </message>
    <message>
        <source>What you told us another time stays as it is.</source>
        <translation>Wat u ons een andere keer vertelde, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Nothing has been kept.</source>
        <translation>Er is niets bewaard.</translation>
    </message>
    <message>
        <source>Thank you for letting us know.</source>
        <translation>Bedankt dat u het laat weten.</translation>
    </message>
    <message>
        <source>Do you want to stop here?</source>
        <translation>Wilt u hier stoppen?</translation>
    </message>
    <message>
        <source>You need not say why. What should happen to your answers?</source>
        <translation>U hoeft niet te zeggen waarom. Wat moet er met uw antwoorden gebeuren?</translation>
    </message>
    <message>
        <source>Stop and keep my answers</source>
        <translation>Stoppen en mijn antwoorden bewaren</translation>
    </message>
    <message>
        <source>Stop and delete my answers</source>
        <translation>Stoppen en mijn antwoorden wissen</translation>
    </message>
    <message>
        <source>Your answers are deleted.</source>
        <translation>Uw antwoorden zijn gewist.</translation>
    </message>
    <message>
        <source>The researcher will see to it that your answers are deleted.</source>
        <translation>De onderzoeker zorgt ervoor dat uw antwoorden worden gewist.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation>U bent gestopt.</translation>
    </message>
    <message>
        <source>That was the last question. Your answers are kept safe.</source>
        <translation>Dat was de laatste vraag. Uw antwoorden zijn veilig bewaard.</translation>
    </message>
    <message>
        <source>Thank you for your time.</source>
        <translation>Bedankt voor uw tijd.</translation>
    </message>
    <message>
        <source>What comes next can be hard to answer.</source>
        <translation>Wat nu volgt, kan moeilijk te beantwoorden zijn.</translation>
    </message>
    <message>
        <source>You may answer these questions, or go on without them.</source>
        <translation>U mag deze vragen beantwoorden, of zonder antwoord verdergaan.</translation>
    </message>
    <message>
        <source>For the researcher: {reason}</source>
        <translation>Voor de onderzoeker: {reason}</translation>
    </message>
    <message>
        <source>Please call the researcher. You did nothing wrong.</source>
        <translation>Roep de onderzoeker erbij. U hebt niets fout gedaan.</translation>
    </message>
    <message>
        <source>If a question worries you, talk to the researcher who brought this laptop.</source>
        <translation>Als een vraag u ongerust maakt, praat dan met de onderzoeker die deze laptop meebracht.</translation>
    </message>
    <message>
        <source>Please give the laptop back to the researcher.</source>
        <translation>Geef de laptop alstublieft terug aan de onderzoeker.</translation>
    </message>
    <message>
        <source>For the researcher: the PIN of this laptop</source>
        <translation>Voor de onderzoeker: de pincode van deze laptop</translation>
    </message>
    <message>
        <source>For the researcher: the passphrase</source>
        <translation>Voor de onderzoeker: de wachtwoordzin</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation>Kies eerst een antwoord. ‘Ik weet het niet’ mag ook.</translation>
    </message>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation>Dat past hier niet. Kijk nog eens naar uw antwoord.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Uw antwoord</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Uw getal</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation>Typ de eerste letters</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation>Tik ze allemaal aan, de eerste het eerst.</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation>U bent bij stap {number} van {count}.</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation>Welke taal wilt u?</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation>Wilt u even pauze nemen?</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation>Strek u uit, drink iets, kijk uit het raam.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation>Neem even pauze.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation>Neem zo veel tijd als u wilt. Uw antwoorden zijn bewaard.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation>Wilt u daarna verdergaan? U mag ook stoppen.</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation>Uw antwoorden zijn verborgen.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation>Toon ze weer als niemand anders kijkt.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation>Adem in, en adem uit.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Add a child</source>
        <translation>Kind toevoegen</translation>
    </message>
    <message>
        <source>The code goes with the answers. The name stays encrypted on this laptop and is never sent.</source>
        <translation>De code hoort bij de antwoorden. De naam blijft versleuteld op deze laptop en wordt nooit verstuurd.</translation>
    </message>
    <message>
        <source>a child</source>
        <translation>een kind</translation>
    </message>
    <message>
        <source>a teacher</source>
        <translation>een leraar</translation>
    </message>
    <message>
        <source>a school leader</source>
        <translation>een schoolleider</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Back to the class</source>
        <translation>Terug naar de klas</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Dit is</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klas</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Naam (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Code, class and age are needed. A code has letters, digits, dots and dashes only.</source>
        <translation>Code, klas en leeftijd zijn nodig. Een code bestaat alleen uit letters, cijfers, punten en streepjes.</translation>
    </message>
    <message>
        <source>End the class</source>
        <translation>Les afsluiten</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Toestemming vastleggen</translation>
    </message>
    <message>
        <source>Name (stays on this laptop)</source>
        <translation>Naam (blijft op deze laptop)</translation>
    </message>
    <message>
        <source>This form is for another age. Why do you use it?</source>
        <translation>Deze vragenlijst is voor een andere leeftijd. Waarom gebruik je hem?</translation>
    </message>
    <message>
        <source>PIN of child mode</source>
        <translation>Pincode van de kindermodus</translation>
    </message>
    <message>
        <source>Child {code}</source>
        <translation>Kind {code}</translation>
    </message>
    <message>
        <source>Laptops say different things about this child. Type its name once more.</source>
        <translation>Laptops zeggen verschillende dingen over dit kind. Typ de naam nog één keer.</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>Verdergaan met het interview</translation>
    </message>
    <message>
        <source>Begin a new interview here</source>
        <translation>Hier een nieuw interview beginnen</translation>
    </message>
    <message>
        <source>Begin another interview</source>
        <translation>Nog een interview beginnen</translation>
    </message>
    <message>
        <source>Give the laptop to the child</source>
        <translation>Geef de laptop aan het kind</translation>
    </message>
    <message>
        <source>Record the consent first.</source>
        <translation>Leg eerst de toestemming vast.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Record consent again</source>
        <translation>Toestemming opnieuw vastleggen</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation>{language} (voorlopig)</translation>
    </message>
    <message>
        <source>The buttons are not yet translated into this language; they are English.</source>
        <translation>De knoppen zijn nog niet in deze taal vertaald; ze zijn Engels.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions and the buttons. Read them with somebody who does before a child answers.</source>
        <translation>Machinevertaling: niemand die deze taal spreekt, heeft de vragen en de knoppen nagekeken. Lees ze samen met iemand die de taal spreekt voordat een kind antwoordt.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions. Read them with somebody who does before a child answers.</source>
        <translation>Machinevertaling: niemand die deze taal spreekt, heeft de vragen nagekeken. Lees ze samen met iemand die de taal spreekt voordat een kind antwoordt.</translation>
    </message>
    <message>
        <source>The words on the buttons are a machine draft that nobody who speaks the language checked.</source>
        <translation>De woorden op de knoppen zijn een machinevertaling die niemand die de taal spreekt heeft nagekeken.</translation>
    </message>
    <message>
        <source>Take over a list</source>
        <translation>Een lijst overnemen</translation>
    </message>
    <message>
        <source>All are here</source>
        <translation>Iedereen is er</translation>
    </message>
    <message>
        <source>More for this class</source>
        <translation>Meer voor deze klas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Children of this class</source>
        <translation>Kinderen van deze klas</translation>
    </message>
    <message>
        <source>No children on this roster yet. Sync to fetch it, or add a child with the code you were given.</source>
        <translation>Er staan nog geen kinderen op deze lijst. Synchroniseer om ze op te halen, of voeg een kind toe met de code die je kreeg.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Prepares the unfinished interviews for sending too; they can still go on another day.</source>
        <translation>Zet ook de onvoltooide interviews klaar om te versturen; ze kunnen op een andere dag nog verdergaan.</translation>
    </message>
    <message>
        <source>Ticks everybody who has no tick yet. Tap a cell of the column to change one child.</source>
        <translation>Vinkt iedereen aan die nog geen vinkje heeft. Tik op een cel van de kolom om één kind te wijzigen.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>Language of the child</source>
        <translation>Taal van het kind</translation>
    </message>
    <message>
        <source>The child answers</source>
        <translation>Het kind antwoordt</translation>
    </message>
    <message>
        <source>by touch, mouse or keys</source>
        <translation>met aanraken, muis of toetsen</translation>
    </message>
    <message>
        <source>with one key: the ring moves by itself</source>
        <translation>met één toets: de ring beweegt vanzelf</translation>
    </message>
    <message>
        <source>with two keys: Space moves, Enter takes</source>
        <translation>met twee toetsen: spatie beweegt, enter kiest</translation>
    </message>
    <message>
        <source>by resting on a button</source>
        <translation>door op een knop te blijven staan</translation>
    </message>
    <message>
        <source>Reads well for the age</source>
        <translation>Leest goed voor de leeftijd</translation>
    </message>
    <message>
        <source>Needs simpler words</source>
        <translation>Heeft eenvoudigere woorden nodig</translation>
    </message>
    <message>
        <source>The whole class uses this form</source>
        <translation>De hele klas gebruikt deze vragenlijst</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Een andere reden</translation>
    </message>
    <message>
        <source>This paper names other children too</source>
        <translation>Op dit papier staan nog andere kinderen</translation>
    </message>
    <message>
        <source>Save, next child</source>
        <translation>Bewaren, volgend kind</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation>Toestemming bewaren</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeven door</translation>
    </message>
    <message>
        <source>Number on the paper form</source>
        <translation>Nummer op het papieren formulier</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation>Versie van de toestemmingstekst</translation>
    </message>
    <message>
        <source>Language of the consent text</source>
        <translation>Taal van de toestemmingstekst</translation>
    </message>
    <message>
        <source>Signed on (day-month-year)</source>
        <translation>Getekend op (dag-maand-jaar)</translation>
    </message>
    <message>
        <source>Consent for child {code}</source>
        <translation>Toestemming voor kind {code}</translation>
    </message>
    <message>
        <source>No ethics board has confirmed this rule yet.</source>
        <translation>Nog geen ethische commissie heeft deze regel bevestigd.</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>kies …</translation>
    </message>
    <message>
        <source>Type the date as day-month-year, for example 24-11-2026, not after today.</source>
        <translation>Typ de datum als dag-maand-jaar, bijvoorbeeld 24-11-2026, en niet later dan vandaag.</translation>
    </message>
    <message>
        <source>Fill in every field: who, which paper, which text, in which language.</source>
        <translation>Vul elk veld in: wie, welk papier, welke tekst, in welke taal.</translation>
    </message>
    <message>
        <source>Join a project</source>
        <translation>Deelnemen aan een project</translation>
    </message>
    <message>
        <source>Your coordinator gives you an invitation. It works once, and needs a network this one time.</source>
        <translation>Je coördinator geeft je een uitnodiging. De uitnodiging werkt één keer; die ene keer is er een netwerk nodig.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Deelnemen</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Uitnodiging</translation>
    </message>
    <message>
        <source>Name of this laptop, for example “blue laptop 3”</source>
        <translation>Naam van deze laptop, bijvoorbeeld ‘blauwe laptop 3’</translation>
    </message>
    <message>
        <source>Both are needed: the invitation and a name.</source>
        <translation>Beide zijn nodig: de uitnodiging en een naam.</translation>
    </message>
    <message>
        <source>Talking to the server …</source>
        <translation>Contact met de server …</translation>
    </message>
    <message>
        <source>Choose a longer passphrase: at least {count} characters, for example four or five words that do not belong together.</source>
        <translation>Kies een langere wachtzin: minstens {count} tekens, bijvoorbeeld vier of vijf woorden die niet bij elkaar horen.</translation>
    </message>
    <message>
        <source>The program is already open on this laptop. Close the other window first.</source>
        <translation>Het programma is al open op deze laptop. Sluit eerst het andere venster.</translation>
    </message>
    <message>
        <source>The interviews on this laptop were saved by a newer version of the program. Update this program.</source>
        <translation>De interviews op deze laptop zijn door een nieuwere versie van het programma bewaard. Werk dit programma bij.</translation>
    </message>
    <message>
        <source>The file with the interviews cannot be read. Change nothing and call your coordinator.</source>
        <translation>Het bestand met de interviews kan niet worden gelezen. Verander niets en bel je coördinator.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk; it may be full. What was saved before is safe. Make room, then try again.</source>
        <translation>Er kan niets op de schijf worden geschreven; misschien is hij vol. Wat eerder bewaard werd, is veilig. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder, or make room.</source>
        <translation>Daar kan niets worden geschreven. Kies een andere map of maak ruimte.</translation>
    </message>
    <message>
        <source>This file cannot be read. Is the stick still there?</source>
        <translation>Dit bestand kan niet worden gelezen. Zit de stick er nog in?</translation>
    </message>
    <message>
        <source>The interviews are locked. Unlock them and try again.</source>
        <translation>De interviews zijn vergrendeld. Ontgrendel ze en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This child has left the study: its family took everything back. Do not ask it again.</source>
        <translation>Dit kind heeft de studie verlaten: het gezin nam alles terug. Vraag het niet opnieuw.</translation>
    </message>
    <message>
        <source>This interview can go on only on the laptop on which it was begun.</source>
        <translation>Dit interview kan alleen verder op de laptop waarop het is begonnen.</translation>
    </message>
    <message>
        <source>The child stopped this interview, and nobody may go on with it. If the child wants to, begin a new one.</source>
        <translation>Het kind is met dit interview gestopt, en niemand mag ermee doorgaan. Als het kind wil, begin dan een nieuw.</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits, not all the same and not counting up or down.</source>
        <translation>Kies 4 tot 8 cijfers, niet allemaal dezelfde en niet oplopend of aflopend.</translation>
    </message>
    <message>
        <source>There is no PIN yet. Use the passphrase.</source>
        <translation>Er is nog geen pincode. Gebruik de wachtzin.</translation>
    </message>
    <message>
        <source>This questionnaire asks about hard things, and no helpline is known for this country. Ask your coordinator for the project&apos;s file of contacts.</source>
        <translation>Deze vragenlijst gaat over moeilijke dingen, en voor dit land is geen hulplijn bekend. Vraag je coördinator om het contactenbestand van het project.</translation>
    </message>
    <message>
        <source>This interview is no longer on this laptop: it was erased. What was answered after that is not kept.</source>
        <translation>Dit interview staat niet meer op deze laptop: het is gewist. Wat daarna is geantwoord, is niet bewaard.</translation>
    </message>
    <message>
        <source>The project&apos;s file of contacts cannot be read. Put it right, or take it away.</source>
        <translation>Het contactenbestand van het project kan niet worden gelezen. Verbeter het of haal het weg.</translation>
    </message>
    <message>
        <source>This laptop was restored from a backup, and a family may have withdrawn since. Sync once, then begin.</source>
        <translation>Deze laptop is uit een back-up hersteld, en intussen kan een gezin zich hebben teruggetrokken. Synchroniseer één keer en begin dan.</translation>
    </message>
    <message>
        <source>Record the consent of a parent or guardian before this child is asked anything.</source>
        <translation>Leg de toestemming van een ouder of voogd vast voordat dit kind iets gevraagd wordt.</translation>
    </message>
    <message>
        <source>In this country, for a child of this age, this person&apos;s consent is not enough.</source>
        <translation>In dit land is voor een kind van deze leeftijd de toestemming van deze persoon niet genoeg.</translation>
    </message>
    <message>
        <source>This questionnaire is for somebody else. Choose one that goes with this code.</source>
        <translation>Deze vragenlijst is voor iemand anders. Kies er een die bij deze code hoort.</translation>
    </message>
    <message>
        <source>There is no consent rule for this country, so no interview can be opened. Ask your coordinator.</source>
        <translation>Er is geen toestemmingsregel voor dit land; daarom kan er geen interview beginnen. Vraag het je coördinator.</translation>
    </message>
    <message>
        <source>The sheet has seven groups of four letters and digits. Compare with what you typed.</source>
        <translation>Het blad heeft zeven groepjes van vier letters en cijfers. Vergelijk met wat je typte.</translation>
    </message>
    <message>
        <source>A letter or digit is not right. Compare with the sheet, group by group.</source>
        <translation>Een letter of cijfer klopt niet. Vergelijk groepje per groepje met het blad.</translation>
    </message>
    <message>
        <source>No child on this laptop has this code.</source>
        <translation>Geen kind op deze laptop heeft deze code.</translation>
    </message>
    <message>
        <source>The last character does not fit: the code is mistyped. Look at the card again.</source>
        <translation>Het laatste teken klopt niet: de code is verkeerd getypt. Kijk nog eens naar de kaart.</translation>
    </message>
    <message>
        <source>A code of the list belongs to a child of another site on this laptop. Nothing was taken over.</source>
        <translation>Een code uit de lijst hoort bij een kind van een andere locatie op deze laptop. Er is niets overgenomen.</translation>
    </message>
    <message>
        <source>This code is taken by another child. Choose another one.</source>
        <translation>Deze code is al van een ander kind. Kies een andere.</translation>
    </message>
    <message>
        <source>The child threw this interview away, but parts of it were prepared for sending already. Ask your coordinator to erase it.</source>
        <translation>Het kind heeft dit interview weggegooid, maar delen ervan stonden al klaar om te versturen. Vraag je coördinator om het te wissen.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Enrolling needs a network once; try again where there is one.</source>
        <translation>De server is niet bereikbaar. Voor het aanmelden is één keer een netwerk nodig; probeer het opnieuw waar er een is.</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Copy all of it, from “immerse1:” to the end.</source>
        <translation>Dit is geen volledige uitnodiging. Kopieer de hele tekst, van ‘immerse1:’ tot het einde.</translation>
    </message>
    <message>
        <source>The questionnaire does not take this answer. Enter another one.</source>
        <translation>De vragenlijst neemt dit antwoord niet aan. Voer een ander in.</translation>
    </message>
    <message>
        <source>Somebody has written there since. Decide anew instead.</source>
        <translation>Iemand heeft daar intussen iets geschreven. Neem in plaats daarvan een nieuwe beslissing.</translation>
    </message>
    <message>
        <source>This was not decided here, or it is taken back already.</source>
        <translation>Dit is niet hier beslist, of het is al teruggedraaid.</translation>
    </message>
    <message>
        <source>This is settled already. Look at the list again.</source>
        <translation>Hierover is al beslist. Kijk nog eens in de lijst.</translation>
    </message>
    <message>
        <source>These two are not under one code any more. Look at the list again.</source>
        <translation>Deze twee staan niet meer onder één code. Kijk nog eens in de lijst.</translation>
    </message>
    <message>
        <source>This interview is no longer here: it was erased, or its days are over.</source>
        <translation>Dit interview is hier niet meer: het is gewist, of de bewaartijd is voorbij.</translation>
    </message>
    <message>
        <source>Only a finished interview can be sent back.</source>
        <translation>Alleen een voltooid interview kan worden teruggestuurd.</translation>
    </message>
    <message>
        <source>This does not wait any more. Sync, and look again.</source>
        <translation>Dit wacht niet meer. Synchroniseer en kijk opnieuw.</translation>
    </message>
    <message>
        <source>This questionnaire is not on this laptop yet. Sync, then try again.</source>
        <translation>Deze vragenlijst staat nog niet op deze laptop. Synchroniseer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing that was saved is lost. Please tell your coordinator.</source>
        <translation>Er ging iets mis in het programma. Wat bewaard was, is niet verloren. Meld het aan je coördinator.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniseren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>State of the sync</source>
        <translation>Stand van de synchronisatie</translation>
    </message>
    <message>
        <source>Looking for the server …</source>
        <translation>De server wordt gezocht …</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Bezig met versturen …</translation>
    </message>
    <message>
        <source>Receiving what other laptops sent …</source>
        <translation>Ophalen wat andere laptops verstuurden …</translation>
    </message>
    <message>
        <source>Fetching questionnaires …</source>
        <translation>Vragenlijsten ophalen …</translation>
    </message>
    <message>
        <source>Comparing with the server …</source>
        <translation>Vergelijken met de server …</translation>
    </message>
    <message>
        <source>Sending {done} of {total} …</source>
        <translation>{done} van {total} verstuurd …</translation>
    </message>
    <message>
        <source>Offline. Everything is safe on this laptop; sync again where there is a network.</source>
        <translation>Offline. Alles is veilig op deze laptop; synchroniseer opnieuw waar er een netwerk is.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop: {reason}</source>
        <translation>De server heeft deze laptop niet toegelaten: {reason}</translation>
    </message>
    <message>
        <source>The sync did not end well, and nothing is lost: {reason}</source>
        <translation>De synchronisatie liep niet goed af, maar er is niets verloren: {reason}</translation>
    </message>
    <message>
        <source>All finished interviews are sent.</source>
        <translation>Alle voltooide interviews zijn verstuurd.</translation>
    </message>
    <message>
        <source>Never synced yet.</source>
        <translation>Nog nooit gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Last sync: {when}.</source>
        <translation>Laatste synchronisatie: {when}.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>beslist</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>teruggestuurd</translation>
    </message>
    <message>
        <source>two made one</source>
        <translation>van twee één gemaakt</translation>
    </message>
    <message>
        <source>given another code</source>
        <translation>een andere code gegeven</translation>
    </message>
    <message>
        <source>kept beside the other</source>
        <translation>naast het andere bewaard</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggedraaid</translation>
    </message>
    <message>
        <source>goes with the next sync</source>
        <translation>gaat mee met de volgende synchronisatie</translation>
    </message>
    <message>
        <source>kept apart by the server</source>
        <translation>door de server apart gehouden</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>terzijde gelegd</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Te beslissen</translation>
    </message>
    <message>
        <source>From everything that is on this laptop, with or without a network. What you decide goes to the others with the next sync, and you can take it back.</source>
        <translation>Uit alles wat op deze laptop staat, met of zonder netwerk. Wat je beslist, gaat met de volgende synchronisatie naar de anderen, en je kunt het terugdraaien.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Welke regels</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation>Alles wat openstaat</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation>Antwoorden die verschillen</translation>
    </message>
    <message>
        <source>Two interviews under one code</source>
        <translation>Twee interviews onder één code</translation>
    </message>
    <message>
        <source>Kept apart by the server</source>
        <translation>Door de server apart gehouden</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation>Hier beslist</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation>Deze beslissing terugdraaien</translation>
    </message>
    <message>
        <source>Nothing here. After a sync there may be.</source>
        <translation>Hier is niets. Na een synchronisatie misschien wel.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Interview {number}</source>
        <translation>Interview {number}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschilt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Which interview</source>
        <translation>Welk interview</translation>
    </message>
    <message>
        <source>One child: keep this interview</source>
        <translation>Eén kind: dit interview behouden</translation>
    </message>
    <message>
        <source>It gets the answers that only the other one has; the other one is deleted.</source>
        <translation>Het krijgt de antwoorden die alleen het andere heeft; het andere wordt verwijderd.</translation>
    </message>
    <message>
        <source>Another child: give it this code</source>
        <translation>Een ander kind: dit interview deze code geven</translation>
    </message>
    <message>
        <source>Code of the other child</source>
        <translation>Code van het andere kind</translation>
    </message>
    <message>
        <source>Both are right</source>
        <translation>Beide kloppen</translation>
    </message>
    <message>
        <source>For example two waves of one child. They are not offered again.</source>
        <translation>Bijvoorbeeld twee rondes van één kind. Ze worden niet opnieuw voorgelegd.</translation>
    </message>
    <message>
        <source>{alike} {differing} Many that differ point to two children.</source>
        <translation>{alike} {differing} Als er veel verschillen, gaat het waarschijnlijk om twee kinderen.</translation>
    </message>
    <message>
        <source>Type the code of the other child first.</source>
        <translation>Typ eerst de code van het andere kind.</translation>
    </message>
    <message>
        <source>Which interview?</source>
        <translation>Welk interview?</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Laatste wijziging</translation>
    </message>
    <message>
        <source>sent back to you</source>
        <translation>teruggestuurd naar jou</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dit hier</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Een ander antwoord</translation>
    </message>
    <message>
        <source>How far is the interview?</source>
        <translation>Hoe ver is het interview?</translation>
    </message>
    <message>
        <source>Is the interview deleted?</source>
        <translation>Is het interview verwijderd?</translation>
    </message>
    <message>
        <source>stopped, kept</source>
        <translation>gestopt, bewaard</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation>het blijft</translation>
    </message>
    <message>
        <source>{laptop}, {when}</source>
        <translation>{laptop}, {when}</translation>
    </message>
    <message>
        <source>Two laptops wrote different answers without seeing each other&apos;s. Choose what shall stand; ask the interviewers if you cannot know. What you leave open stays in dispute and is not counted.</source>
        <translation>Twee laptops schreven verschillende antwoorden zonder die van elkaar te zien. Kies wat moet gelden; vraag het de interviewers als je het niet kunt weten. Wat je openlaat, blijft betwist en telt niet mee.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Child {code}: {what}</source>
        <translation>Kind {code}: {what}</translation>
    </message>
    <message>
        <source>Choose first what shall stand.</source>
        <translation>Kies eerst wat moet gelden.</translation>
    </message>
    <message>
        <source>begun on another laptop</source>
        <translation>begonnen op een andere laptop</translation>
    </message>
    <message>
        <source>done on another laptop</source>
        <translation>klaar op een andere laptop</translation>
    </message>
    <message>
        <source>stopped on another laptop</source>
        <translation>gestopt op een andere laptop</translation>
    </message>
    <message>
        <source>only on this laptop</source>
        <translation>alleen op deze laptop</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>moet nog verstuurd worden</translation>
    </message>
    <message>
        <source>sent, receipt is here</source>
        <translation>verstuurd, ontvangstbewijs is er</translation>
    </message>
    <message>
        <source>sent; a coordinator must decide</source>
        <translation>verstuurd; een coördinator moet beslissen</translation>
    </message>
    <message>
        <source>sent; kept apart by the server</source>
        <translation>verstuurd; door de server apart gehouden</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation>Alle interviews</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation>Nog niet verstuurd</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation>Toestemming ontbreekt</translation>
    </message>
    <message>
        <source>To interview</source>
        <translation>Te interviewen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Said no or stopped</source>
        <translation>Wilde niet of gestopt</translation>
    </message>
    <message>
        <source>Nothing is waiting. Everything on this laptop is sent.</source>
        <translation>Er wacht niets. Alles op deze laptop is verstuurd.</translation>
    </message>
    <message>
        <source>The program had a problem: look</source>
        <translation>Het programma had een probleem: bekijken</translation>
    </message>
    <message>
        <source>A family withdraws</source>
        <translation>Een gezin trekt zich terug</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Einde van de dag</translation>
    </message>
    <message>
        <source>Makes an encrypted backup of everything on this laptop.</source>
        <translation>Maakt een versleutelde back-up van alles op deze laptop.</translation>
    </message>
    <message>
        <source>Open this class</source>
        <translation>Deze klas openen</translation>
    </message>
    <message>
        <source>Classes of this site</source>
        <translation>Klassen van deze locatie</translation>
    </message>
    <message>
        <source>No children here yet. Sync to fetch the roster, or take over a list from a file.</source>
        <translation>Hier zijn nog geen kinderen. Synchroniseer om de lijst op te halen, of neem een lijst uit een bestand over.</translation>
    </message>
    <message>
        <source>finished today</source>
        <translation>vandaag klaar</translation>
    </message>
    <message>
        <source>still to interview here</source>
        <translation>hier nog te interviewen</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <translation>nog niet verstuurd</translation>
    </message>
    <message>
        <source>End of the day: back up</source>
        <translation>Einde van de dag: back-up maken</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Wat nu</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>Voor de coördinator</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Teruggestuurd</translation>
    </message>
    <message>
        <source>Which interviews</source>
        <translation>Welke interviews</translation>
    </message>
    <message>
        <source>No interviews here yet.</source>
        <translation>Hier zijn nog geen interviews.</translation>
    </message>
    <message>
        <source>No interview of this kind.</source>
        <translation>Geen interview van deze soort.</translation>
    </message>
    <message>
        <source>Give the laptop to this child again</source>
        <translation>Geef de laptop weer aan dit kind</translation>
    </message>
    <message>
        <source>Correct this interview</source>
        <translation>Dit interview verbeteren</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hoe het ging</translation>
    </message>
    <message>
        <source>Times and what stands out, for you alone; no answers.</source>
        <translation>Tijden en wat opvalt, alleen voor jou; geen antwoorden.</translation>
    </message>
    <message>
        <source>What went and what came</source>
        <translation>Wat ging en wat kwam</translation>
    </message>
    <message>
        <source>Syncs and sticks, and what became of every interview.</source>
        <translation>Synchronisaties en sticks, en wat er van elk interview is geworden.</translation>
    </message>
    <message>
        <source>Send this interview back</source>
        <translation>Dit interview terugsturen</translation>
    </message>
    <message>
        <source>Save these logs</source>
        <translation>Deze logboeken bewaren</translation>
    </message>
    <message>
        <source>Times of the listed interviews as one file for analysts, without answers and names.</source>
        <translation>Tijden van de interviews in de lijst als één bestand voor analisten, zonder antwoorden en namen.</translation>
    </message>
    <message>
        <source>Checking the passphrase …</source>
        <translation>De wachtzin wordt gecontroleerd …</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation>toestemming ontbreekt</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klaar om te beginnen</translation>
    </message>
    <message>
        <source>did not want to</source>
        <translation>wilde niet</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>can begin</source>
        <translation>kan beginnen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>wilde niet</translation>
    </message>
    <message>
        <source>begun elsewhere</source>
        <translation>elders bezig</translation>
    </message>
    <message>
        <source>done elsewhere</source>
        <translation>elders klaar</translation>
    </message>
    <message>
        <source>stopped elsewhere</source>
        <translation>elders gestopt</translation>
    </message>
    <message>
        <source>parent or guardian</source>
        <translation>ouder of voogd</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>the child itself</source>
        <translation>het kind zelf</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>ouder/voogd</translation>
    </message>
    <message>
        <source>child</source>
        <translation>kind zelf</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>asked on screen</source>
        <translation>wordt op het scherm gevraagd</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er mis is</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>taken over as it is</source>
        <translation>overgenomen zoals het is</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>The code is missing. Every child needs one.</source>
        <translation>De code ontbreekt. Elk kind heeft er een nodig.</translation>
    </message>
    <message>
        <source>A code has Latin letters, digits, dots and dashes only, at most 100.</source>
        <translation>Een code bestaat alleen uit Latijnse letters, cijfers, punten en streepjes, hoogstens 100.</translation>
    </message>
    <message>
        <source>The last character of the code does not fit: the code is mistyped.</source>
        <translation>Het laatste teken van de code klopt niet: de code is verkeerd getypt.</translation>
    </message>
    <message>
        <source>Another row has the same code. Each child needs its own.</source>
        <translation>Een andere rij heeft dezelfde code. Elk kind heeft een eigen code nodig.</translation>
    </message>
    <message>
        <source>The class is missing.</source>
        <translation>De klas ontbreekt.</translation>
    </message>
    <message>
        <source>The seat should be a whole number from 0 to 9999.</source>
        <translation>De plaats moet een geheel getal van 0 tot en met 9999 zijn.</translation>
    </message>
    <message>
        <source>The age should be a whole number from 3 to 25.</source>
        <translation>De leeftijd moet een geheel getal van 3 tot en met 25 zijn.</translation>
    </message>
    <message>
        <source>The age is missing.</source>
        <translation>De leeftijd ontbreekt.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>De naam is te lang.</translation>
    </message>
    <message>
        <source>There is a formula. Replace it by its value.</source>
        <translation>Hier staat een formule. Vervang die door de waarde.</translation>
    </message>
    <message>
        <source>The cell is merged with others. Undo the merge.</source>
        <translation>Deze cel is samengevoegd met andere. Maak de samenvoeging ongedaan.</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet program.</source>
        <translation>In deze cel staat een fout van het rekenblad.</translation>
    </message>
    <message>
        <source>There is a character that no text has. Save the file as UTF-8 or .xlsx.</source>
        <translation>Er staat een teken dat in geen enkele tekst voorkomt. Bewaar het bestand als UTF-8 of .xlsx.</translation>
    </message>
    <message>
        <source>Two children have this seat.</source>
        <translation>Twee kinderen hebben deze plaats.</translation>
    </message>
    <message>
        <source>Two children of this class have this name: two children, or one twice?</source>
        <translation>Twee kinderen van deze klas heten zo: twee kinderen, of een kind dat er twee keer staat?</translation>
    </message>
    <message>
        <source>Look at the names: if letters are wrong, save the file as CSV (UTF-8) or .xlsx and choose it again.</source>
        <translation>Kijk naar de namen: kloppen er letters niet, bewaar het bestand dan als CSV (UTF-8) of .xlsx en kies het opnieuw.</translation>
    </message>
    <message>
        <source>Take over a list of children</source>
        <translation>Een lijst van kinderen overnemen</translation>
    </message>
    <message>
        <source>A CSV file or an Excel workbook. Its first row names the columns: code and class, and perhaps seat, age and name. Names stay encrypted on this laptop. Nothing is taken over before you agree.</source>
        <translation>Een CSV-bestand of een Excel-werkmap. De eerste rij geeft de kolommen een naam: code en klas, en eventueel plaats, leeftijd en naam. Namen blijven versleuteld op deze laptop. Er wordt niets overgenomen voordat je ermee instemt.</translation>
    </message>
    <message>
        <source>Please look at these</source>
        <translation>Kijk hier even naar</translation>
    </message>
    <message>
        <source>These children can be taken over</source>
        <translation>Deze kinderen kunnen worden overgenomen</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Het bestand wordt gelezen …</translation>
    </message>
    <message>
        <source>With earlier answers to: {questions}.</source>
        <translation>Met eerdere antwoorden op: {questions}.</translation>
    </message>
    <message>
        <source>No row can be used. Mend the file and choose it again.</source>
        <translation>Geen enkele rij is bruikbaar. Verbeter het bestand en kies het opnieuw.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation>Opslag aanmaken</translation>
    </message>
    <message>
        <source>Forgotten? Open with the recovery sheet</source>
        <translation>Vergeten? Open met het herstelblad</translation>
    </message>
    <message>
        <source>The interviews on this laptop are encrypted. Enter your passphrase to open them.</source>
        <translation>De interviews op deze laptop zijn versleuteld. Typ je wachtzin om ze te openen.</translation>
    </message>
    <message>
        <source>Locked, because nobody used it for a while. Enter your passphrase to go on.</source>
        <translation>Vergrendeld, omdat het programma een tijd niet gebruikt werd. Typ je wachtzin om verder te gaan.</translation>
    </message>
    <message>
        <source>The sync goes on and ends by itself.</source>
        <translation>De synchronisatie gaat door en stopt vanzelf.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>This laptop is new. Choose a passphrase: every interview is encrypted with it from the first answer. Without it nobody can open them, so keep it in a safe place.</source>
        <translation>Deze laptop is nieuw. Kies een wachtzin: elk interview wordt daarmee versleuteld vanaf het eerste antwoord. Zonder wachtzin kan niemand ze openen, dus bewaar hem op een veilige plek.</translation>
    </message>
    <message>
        <source>may add and take away people, too</source>
        <translation>mag ook mensen toevoegen en weghalen</translation>
    </message>
    <message>
        <source>Offer me five words</source>
        <translation>Stel me vijf woorden voor</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Naam van de persoon</translation>
    </message>
    <message>
        <source>Sent interviews stay on this laptop</source>
        <translation>Verstuurde interviews blijven op deze laptop</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Nog een keer dezelfde</translation>
    </message>
    <message>
        <source>Your own passphrase, as it is now</source>
        <translation>Je eigen wachtzin van nu</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Een persoon toevoegen</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation>Weghalen: {name}</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Mijn wachtzin veranderen</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Een herstelblad maken</translation>
    </message>
    <message>
        <source>How long sent interviews stay</source>
        <translation>Hoe lang verstuurde interviews blijven</translation>
    </message>
    <message>
        <source>The person gets a passphrase of its own. Let the person type it; nobody else needs to know it.</source>
        <translation>De persoon krijgt een eigen wachtzin. Laat de persoon die zelf typen; niemand anders hoeft die te kennen.</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key, and backups of before are taken away. It can take a minute.</source>
        <translation>Alles wordt met een nieuwe sleutel versleuteld en back-ups van vroeger worden weggehaald. Dat kan een minuut duren.</translation>
    </message>
    <message>
        <source>The old one stops working at once.</source>
        <translation>De oude werkt meteen niet meer.</translation>
    </message>
    <message>
        <source>It opens the interviews when every passphrase is forgotten. An earlier sheet stops working.</source>
        <translation>Het opent de interviews als elke wachtzin vergeten is. Een vroeger blad werkt dan niet meer.</translation>
    </message>
    <message>
        <source>After a sync, interviews that the server has for certain leave this laptop when their days are over. Ask your coordinator which number your project decided on.</source>
        <translation>Na een synchronisatie verlaten interviews die zeker op de server staan deze laptop zodra hun dagen voorbij zijn. Vraag je coördinator welk aantal je project heeft gekozen.</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>zonder einde</translation>
    </message>
    <message>
        <source>Write down or remember: {words}</source>
        <translation>Schrijf op of onthoud: {words}</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Een ogenblik …</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>De twee wachtzinnen verschillen. Typ ze opnieuw.</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation>Typ de naam van de persoon.</translation>
    </message>
    <message>
        <source>At least {count} characters, for example four or five words.</source>
        <translation>Minstens {count} tekens, bijvoorbeeld vier of vijf woorden.</translation>
    </message>
    <message>
        <source>The PIN of child mode</source>
        <translation>De pincode van de kindermodus</translation>
    </message>
    <message>
        <source>It leads from the children&apos;s pages back to yours, on this laptop only. It does not open the interviews: that stays with your passphrase.</source>
        <translation>Ze brengt je van de pagina’s van de kinderen terug naar die van jou, alleen op deze laptop. Ze opent de interviews niet: dat doet alleen je wachtzin.</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Deze pincode gebruiken</translation>
    </message>
    <message>
        <source>Use no PIN</source>
        <translation>Geen pincode gebruiken</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>4 tot 8 cijfers</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>De twee zijn niet gelijk. Typ ze allebei opnieuw.</translation>
    </message>
    <message>
        <source>Making the encrypted store …</source>
        <translation>De versleutelde opslag wordt gemaakt …</translation>
    </message>
    <message>
        <source>Go on here with what it answered there</source>
        <translation>Hier verdergaan met wat daar is geantwoord</translation>
    </message>
    <message>
        <source>This child has an interview on another laptop. Begin a new one here?</source>
        <translation>Dit kind heeft een interview op een andere laptop. Hier een nieuw beginnen?</translation>
    </message>
    <message>
        <source>This child did not want to take part. Ask it once more?</source>
        <translation>Dit kind wilde niet meedoen. Nog een keer vragen?</translation>
    </message>
    <message>
        <source>This child has finished. Begin a second interview?</source>
        <translation>Dit kind is klaar. Een tweede interview beginnen?</translation>
    </message>
    <message>
        <source>Yes, give the laptop to the child</source>
        <translation>Ja, geef de laptop aan het kind</translation>
    </message>
    <message>
        <source>The end of an interview is not on the disk yet.</source>
        <translation>Het einde van een interview staat nog niet op de schijf.</translation>
    </message>
    <message>
        <source>The window stays open so that nothing is lost.</source>
        <translation>Het venster blijft open, zodat er niets verloren gaat.</translation>
    </message>
    <message>
        <source>They hold for your own pages on this laptop. The children&apos;s pages keep their own look.</source>
        <translation>Ze gelden voor je eigen pagina’s op deze laptop. De pagina’s van de kinderen behouden hun eigen uiterlijk.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Deze instellingen gebruiken</translation>
    </message>
    <message>
        <source>The answers are shown again, so this asks for your passphrase. The reason stays in the record, and every changed answer keeps what it was before.</source>
        <translation>De antwoorden worden opnieuw getoond; daarom is je wachtzin nodig. De reden blijft bewaard, en van elk veranderd antwoord blijft staan wat het eerst was.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Waarom wordt het verbeterd?</translation>
    </message>
    <message>
        <source>Each child or family keeps its card: the code leads to the answers when the family takes them back. Cut along the lines, give each child its own, and leave no card behind.</source>
        <translation>Elk kind of gezin bewaart zijn kaart: de code leidt naar de antwoorden als het gezin ze terugneemt. Knip langs de lijnen, geef elk kind zijn eigen kaart en laat geen kaart achter.</translation>
    </message>
    <message>
        <source>Language where the child&apos;s is not known</source>
        <translation>Taal als die van het kind niet bekend is</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Met namen</translation>
    </message>
    <message>
        <source>A lost card with a name tells whose code it is.</source>
        <translation>Een verloren kaart met een naam verraadt van wie de code is.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als pdf</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Code cards of class {label}</source>
        <translation>Codekaarten van klas {label}</translation>
    </message>
    <message>
        <source>Correct the interview of child {code}</source>
        <translation>Het interview van kind {code} verbeteren</translation>
    </message>
    <message>
        <source>the child asked for it</source>
        <translation>het kind vroeg erom</translation>
    </message>
    <message>
        <source>a wrong tap</source>
        <translation>verkeerd getikt</translation>
    </message>
    <message>
        <source>a question was misunderstood</source>
        <translation>een vraag werd verkeerd begrepen</translation>
    </message>
    <message>
        <source>it was asked in the wrong language</source>
        <translation>de vragen werden in de verkeerde taal gesteld</translation>
    </message>
    <message>
        <source>the coordinator sent it back</source>
        <translation>de coördinator stuurde het terug</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>een andere reden</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtzin</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Opnieuw openen</translation>
    </message>
    <message>
        <source>Choose why it is corrected first.</source>
        <translation>Kies eerst waarom het wordt verbeterd.</translation>
    </message>
    <message>
        <source>Clips for reading aloud</source>
        <translation>Geluidsfragmenten om voor te lezen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Vergrendelen na</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>zoals de computer</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>donker</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hoog contrast</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Sluiten en ze kwijtraken</translation>
    </message>
    <message>
        <source>Close the window and lose what a child said?</source>
        <translation>Het venster sluiten en kwijtraken wat een kind zei?</translation>
    </message>
    <message>
        <source>Nobody can bring it back.</source>
        <translation>Niemand kan het terughalen.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nee, bewaren</translation>
    </message>
    <message>
        <source>Yes, lose it</source>
        <translation>Ja, niet bewaren</translation>
    </message>
    <message>
        <source>Lists of children</source>
        <translation>Lijsten van kinderen</translation>
    </message>
    <message>
        <source>There is nothing to hand over: the server has everything.</source>
        <translation>Er is niets over te dragen: de server heeft alles.</translation>
    </message>
    <message>
        <source>The file {file} is on the stick. Take it over on the other laptop.</source>
        <translation>Het bestand {file} staat op de stick. Neem het op de andere laptop over.</translation>
    </message>
    <message>
        <source>There are no receipts for it yet: sync this laptop first.</source>
        <translation>Er zijn nog geen ontvangstbewijzen voor: synchroniseer eerst deze laptop.</translation>
    </message>
    <message>
        <source>Files of this program</source>
        <translation>Bestanden van dit programma</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>{laptop} is known now.</source>
        <translation>{laptop} is nu bekend.</translation>
    </message>
    <message>
        <source>From {laptop}: {came}, {new}</source>
        <translation>Van {laptop}: {came}, {new}</translation>
    </message>
    <message>
        <source>Checking the PIN …</source>
        <translation>De pincode wordt gecontroleerd …</translation>
    </message>
    <message>
        <source>A sync is under way. Wait until it has ended, then try again.</source>
        <translation>Er wordt gesynchroniseerd. Wacht tot dat klaar is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>1. Stay with the child. Ask no further questions.</source>
        <translation>1. Blijf bij het kind. Stel geen vragen meer.</translation>
    </message>
    <message>
        <source>2. Listen. Do not promise to keep it secret, and do not ask for details.</source>
        <translation>2. Luister. Beloof niet dat je het geheim houdt en vraag niet naar details.</translation>
    </message>
    <message>
        <source>3. Tell the child what you will do next and with whom you will speak.</source>
        <translation>3. Vertel het kind wat je nu gaat doen en met wie je gaat praten.</translation>
    </message>
    <message>
        <source>4. Tell the school&apos;s person for child protection today, and your coordinator.</source>
        <translation>4. Licht vandaag nog de persoon voor kinderbescherming op school in, en je coördinator.</translation>
    </message>
    <message>
        <source>5. Write down the time and what was said on the project&apos;s paper form, not in this program.</source>
        <translation>5. Schrijf het tijdstip en wat er gezegd is op het papieren formulier van het project, niet in dit programma.</translation>
    </message>
    <message>
        <source>In danger at this moment: {number}</source>
        <translation>Nu in gevaar: {number}</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ik heb dit gelezen</translation>
    </message>
    <message>
        <source>Let the child decide about stopping</source>
        <translation>Laat het kind over stoppen beslissen</translation>
    </message>
    <message>
        <source>The child wants to go on</source>
        <translation>Het kind wil verdergaan</translation>
    </message>
    <message>
        <source>After a child was upset</source>
        <translation>Nadat een kind van streek was</translation>
    </message>
    <message>
        <source>This child would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation>Dit kind wil graag met iemand praten. Ga er nu heen, zonder dat anderen het merken.</translation>
    </message>
    <message>
        <source>The helplines are ready to be printed: {file}</source>
        <translation>De hulplijnen zijn klaar om af te drukken: {file}</translation>
    </message>
    <message>
        <source>The disk of this laptop is nearly full. Make room before the next class: answers need it.</source>
        <translation>De schijf van deze laptop is bijna vol. Maak ruimte vóór de volgende klas: antwoorden hebben die nodig.</translation>
    </message>
    <message>
        <source>Making an encrypted backup …</source>
        <translation>Een versleutelde back-up wordt gemaakt …</translation>
    </message>
    <message>
        <source>The day is backed up on this laptop, encrypted ({when}).</source>
        <translation>Van deze dag staat een versleutelde back-up op deze laptop ({when}).</translation>
    </message>
    <message>
        <source>Name and consent are erased on this laptop. There was no interview here: if there may be one elsewhere, pass the code on to a coordinator.</source>
        <translation>Naam en toestemming zijn op deze laptop gewist. Hier was geen interview: als er elders een kan zijn, geef de code dan door aan een coördinator.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open the interviews. Print it or write it down, and lock it away, not beside the laptop. It is shown this once and kept nowhere.</source>
        <translation>Wie dit blad heeft, kan de interviews openen. Druk het af of schrijf het over, en bewaar het achter slot, niet bij de laptop. Het wordt alleen deze keer getoond en nergens bewaard.</translation>
    </message>
    <message>
        <source>The same as a picture for a camera</source>
        <translation>Hetzelfde als plaatje voor een camera</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Before you go: sync where there is a network, so that questionnaires and rosters are there.</source>
        <translation>Voor je vertrekt: synchroniseer waar er een netwerk is, zodat vragenlijsten en lijsten klaarstaan.</translation>
    </message>
    <message>
        <source>In the class: take over the list, tick who is here, record each consent with its number.</source>
        <translation>In de klas: neem de lijst over, vink aan wie er is, leg elke toestemming met haar nummer vast.</translation>
    </message>
    <message>
        <source>Choose a child and its language, then give it the laptop. It can skip, pause and stop.</source>
        <translation>Kies een kind en zijn taal en geef het de laptop. Het kan overslaan, pauzeren en stoppen.</translation>
    </message>
    <message>
        <source>Press F8, or hold the corner, when a child is upset: a calm page comes, and time stops.</source>
        <translation>Druk op F8, of houd de hoek vast, als een kind van streek is: er komt een rustige pagina en de tijd staat stil.</translation>
    </message>
    <message>
        <source>The child gives the laptop back; only your passphrase or PIN leads to your pages.</source>
        <translation>Het kind geeft de laptop terug; alleen je wachtzin of pincode leidt naar jouw pagina’s.</translation>
    </message>
    <message>
        <source>End the class, so that unfinished interviews travel, too. They can go on another day.</source>
        <translation>Sluit de les af, zodat ook onvoltooide interviews verstuurd worden. Ze kunnen op een andere dag verdergaan.</translation>
    </message>
    <message>
        <source>End the day: an encrypted backup is made. Keep the recovery sheet away from the laptop.</source>
        <translation>Sluit de dag af: er wordt een versleutelde back-up gemaakt. Bewaar het herstelblad niet bij de laptop.</translation>
    </message>
    <message>
        <source>Sync. An interview counts as sent only when the server&apos;s receipt is here.</source>
        <translation>Synchroniseer. Een interview geldt pas als verstuurd als het ontvangstbewijs van de server er is.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>in the class: here, absent, no tick</source>
        <translation>in de klas: aanwezig, afwezig, geen vinkje</translation>
    </message>
    <message>
        <source>in front of a child: the calm page</source>
        <translation>bij een kind: de rustige pagina</translation>
    </message>
    <message>
        <source>in front of a child: choose an answer; Enter goes on, Backspace goes back</source>
        <translation>bij een kind: een antwoord kiezen; Enter gaat verder, Backspace gaat terug</translation>
    </message>
    <message>
        <source>Something is wrong? Change nothing, note the time and the words on the screen, and call your coordinator. What was shown as saved is on the disk.</source>
        <translation>Gaat er iets mis? Verander niets, noteer het tijdstip en de woorden op het scherm, en bel je coördinator. Wat als bewaard werd getoond, staat op de schijf.</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation>Ik heb het opgeborgen</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Klaar.</translation>
    </message>
    <message>
        <source>Choose a folder, for example on a stick</source>
        <translation>Kies een map, bijvoorbeeld op een usb-stick</translation>
    </message>
    <message>
        <source>Code cards</source>
        <translation>Codekaarten</translation>
    </message>
    <message>
        <source>The cards are in {file}. Delete it when they are printed.</source>
        <translation>De kaarten staan in {file}. Verwijder het als ze zijn afgedrukt.</translation>
    </message>
    <message>
        <source>The backup is made and was read back: {name}</source>
        <translation>De back-up is gemaakt en teruggelezen: {name}</translation>
    </message>
    <message>
        <source>Looking at every interview …</source>
        <translation>Elk interview wordt nagekeken …</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation>Sleutels en back-ups</translation>
    </message>
    <message>
        <source>Who can open the interviews on this laptop</source>
        <translation>Wie de interviews op deze laptop kan openen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Backups beside the interviews</source>
        <translation>Back-ups naast de interviews</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu een back-up maken</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation>Back-up op een usb-stick maken</translation>
    </message>
    <message>
        <source>Check my data</source>
        <translation>Mijn gegevens nakijken</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er gebeurd is</translation>
    </message>
    <message>
        <source>The key file was changed by something else than this program. Call your coordinator.</source>
        <translation>Het sleutelbestand is door iets anders dan dit programma veranderd. Bel je coördinator.</translation>
    </message>
    <message>
        <source>Everything is in order: every interview, every change, every number.</source>
        <translation>Alles is in orde: elk interview, elke wijziging, elk nummer.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Het herstelblad</translation>
    </message>
    <message>
        <source>The coordinators: {name}</source>
        <translation>De coördinatoren: {name}</translation>
    </message>
    <message>
        <source>{name}, leads</source>
        <translation>{name}, heeft de leiding</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (jij)</translation>
    </message>
    <message>
        <source>a person was added</source>
        <translation>een persoon werd toegevoegd</translation>
    </message>
    <message>
        <source>a person or key was taken away</source>
        <translation>een persoon of sleutel werd weggehaald</translation>
    </message>
    <message>
        <source>a passphrase was changed</source>
        <translation>een wachtzin werd veranderd</translation>
    </message>
    <message>
        <source>a recovery sheet was made</source>
        <translation>een herstelblad werd gemaakt</translation>
    </message>
    <message>
        <source>opened with the recovery sheet</source>
        <translation>geopend met het herstelblad</translation>
    </message>
    <message>
        <source>the coordinators can open this laptop</source>
        <translation>de coördinatoren kunnen deze laptop openen</translation>
    </message>
    <message>
        <source>opened by the coordinators</source>
        <translation>geopend door de coördinatoren</translation>
    </message>
    <message>
        <source>everything was encrypted anew</source>
        <translation>alles werd opnieuw versleuteld</translation>
    </message>
    <message>
        <source>a backup was made</source>
        <translation>een back-up werd gemaakt</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation>teruggezet uit een back-up</translation>
    </message>
    <message>
        <source>salvaged from a damaged file</source>
        <translation>gered uit een beschadigd bestand</translation>
    </message>
    <message>
        <source>files that were set aside were removed</source>
        <translation>opzijgezette bestanden zijn verwijderd</translation>
    </message>
    <message>
        <source>answers were erased</source>
        <translation>antwoorden werden gewist</translation>
    </message>
    <message>
        <source>sent interviews were taken off this laptop</source>
        <translation>verstuurde interviews werden van deze laptop gehaald</translation>
    </message>
    <message>
        <source>this laptop got a new identity</source>
        <translation>deze laptop kreeg een nieuwe identiteit</translation>
    </message>
    <message>
        <source>how long sent interviews stay was changed</source>
        <translation>hoe lang verstuurde interviews blijven, is gewijzigd</translation>
    </message>
    <message>
        <source>somebody looked at the interviews after a damaged disk</source>
        <translation>iemand heeft de interviews bekeken na een beschadigde schijf</translation>
    </message>
    <message>
        <source>Sent interviews stay without end …</source>
        <translation>Verstuurde interviews blijven zonder einde …</translation>
    </message>
    <message>
        <source>A family takes its answers back</source>
        <translation>Een gezin neemt zijn antwoorden terug</translation>
    </message>
    <message>
        <source>Type the child&apos;s code from its card. Answers, name and drafts are erased on this laptop and in its backups. With the next sync, what this laptop made is erased on the server and on other laptops too.</source>
        <translation>Typ de code van het kind, die op de kaart staat. Antwoorden, naam en kladversies worden gewist op deze laptop en in de back-ups. Bij de volgende synchronisatie wordt wat deze laptop maakte ook op de server en andere laptops gewist.</translation>
    </message>
    <message>
        <source>Code of the child</source>
        <translation>Code van het kind</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Opzoeken</translation>
    </message>
    <message>
        <source>The family has asked for this. It cannot be undone.</source>
        <translation>Het gezin heeft hierom gevraagd. Het kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Erase everything of this child</source>
        <translation>Alles van dit kind wissen</translation>
    </message>
    <message>
        <source>Erasing, and making the file and its backups anew …</source>
        <translation>Bezig met wissen; het bestand en de back-ups worden opnieuw gemaakt …</translation>
    </message>
    <message>
        <source>Child {code}, class {label}.</source>
        <translation>Kind {code}, klas {label}.</translation>
    </message>
    <message>
        <source>Name and consent are erased here. If there are interviews on other laptops or on the server, only a coordinator can erase those: pass the code on.</source>
        <translation>Naam en toestemming worden hier gewist. Zijn er interviews op andere laptops of op de server, dan kan alleen een coördinator die wissen: geef de code door.</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>Openen met het herstelblad</translation>
    </message>
    <message>
        <source>Type the seven groups from the sheet, small or large letters, and choose a new passphrase. The opening is written into the log that everybody on this laptop can read.</source>
        <translation>Typ de zeven groepjes van het blad, in kleine letters of hoofdletters, en kies een nieuwe wachtzin. Het openen komt in het logboek dat iedereen op deze laptop kan lezen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>From the sheet</source>
        <translation>Van het blad</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Type what stands on the sheet, and your name.</source>
        <translation>Typ wat op het blad staat, en je naam.</translation>
    </message>
    <message>
        <source>Child {code}, class {label}, would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation>Kind {code}, klas {label}, wil graag met iemand praten. Ga er nu heen, zonder dat anderen het merken.</translation>
    </message>
    <message>
        <source>Somebody has talked with it</source>
        <translation>Iemand heeft met het kind gepraat</translation>
    </message>
    <message>
        <source>The program had a problem</source>
        <translation>Het programma had een probleem</translation>
    </message>
    <message>
        <source>What was shown as saved is on the disk. This report says where in the program it happened; it holds no answer, no name and no folder, and nobody has it but you. Copy it for your coordinator.</source>
        <translation>Wat als bewaard werd getoond, staat op de schijf. Dit verslag zegt waar in het programma het gebeurde; er staat geen antwoord, geen naam en geen map in, en niemand heeft het behalve jij. Kopieer het voor je coördinator.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>Een andere laptop</translation>
    </message>
    <message>
        <source>A file on a stick carries interviews to one other laptop, and only that one can open it. Nothing is taken away here. When both go on with a child, both are kept, and the next sync shows it.</source>
        <translation>Een bestand op een stick brengt interviews naar één andere laptop, en alleen die kan het openen. Hier wordt niets weggehaald. Gaan beide met een kind verder, dan blijven beide bewaard en laat de volgende synchronisatie het zien.</translation>
    </message>
    <message>
        <source>For which laptop?</source>
        <translation>Voor welke laptop?</translation>
    </message>
    <message>
        <source>This laptop knows no other one yet. On the other laptop choose &apos;Show this laptop&apos;, bring the stick here, and take its file over.</source>
        <translation>Deze laptop kent nog geen andere. Kies op de andere laptop ‘Deze laptop tonen’, breng de stick hierheen en neem het bestand over.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>Give its receipts back</source>
        <translation>De ontvangstbewijzen teruggeven</translation>
    </message>
    <message>
        <source>After a sync here: tells the other laptop that the server has its interviews.</source>
        <translation>Na een synchronisatie hier: vertelt de andere laptop dat de server zijn interviews heeft.</translation>
    </message>
    <message>
        <source>Take a file over</source>
        <translation>Een bestand overnemen</translation>
    </message>
    <message>
        <source>Show this laptop</source>
        <translation>Deze laptop tonen</translation>
    </message>
    <message>
        <source>Writes a small file by which other laptops know this one. No secrets.</source>
        <translation>Schrijft een klein bestand waaraan andere laptops deze herkennen. Geen geheimen.</translation>
    </message>
    <message>
        <source>Coordinators and the server</source>
        <translation>Coördinatoren en de server</translation>
    </message>
    <message>
        <source>A new wave begins</source>
        <translation>Een nieuwe ronde begint</translation>
    </message>
    <message>
        <source>Count all again</source>
        <translation>Alle opnieuw tellen</translation>
    </message>
    <message>
        <source>A card for each child with its code, by which its family can take answers back.</source>
        <translation>Een kaart met de code voor elk kind, waarmee het gezin antwoorden kan terugnemen.</translation>
    </message>
    <message>
        <source>Two laptops in one class: hand interviews over on a stick, without a network.</source>
        <translation>Twee laptops in één klas: draag interviews over op een stick, zonder netwerk.</translation>
    </message>
    <message>
        <source>The study comes back: every child can be interviewed again. Earlier interviews stay as they are.</source>
        <translation>Het onderzoek komt terug: elk kind kan opnieuw worden geïnterviewd. Eerdere interviews blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>A new wave began {when}: classes count interviews since then.</source>
        <translation>Op {when} begon een nieuwe ronde: klassen tellen de interviews sindsdien.</translation>
    </message>
    <message>
        <source>There is no log of an interview to write.</source>
        <translation>Er is geen logboek van een interview om te schrijven.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Bekeken</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Eerste antwoord</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>Valt op</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation>minder dan een seconde</translation>
    </message>
    <message>
        <source>same answer</source>
        <translation>zelfde antwoord</translation>
    </message>
    <message>
        <source>For you alone, and no verdict on the child: quick or even answers can be true ones. Look whether the child was tired, distracted or helped, and note it for your coordinator. No answer is shown here.</source>
        <translation>Alleen voor jou, en geen oordeel over het kind: snelle of gelijke antwoorden kunnen waar zijn. Ga na of het kind moe of afgeleid was of werd geholpen, en noteer het voor je coördinator. Hier is geen antwoord te zien.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Het logboek bewaren</translation>
    </message>
    <message>
        <source>Times and questions as a file for analysts (audit.csv), without answers and names.</source>
        <translation>Tijden en vragen als bestand voor analisten (audit.csv), zonder antwoorden en namen.</translation>
    </message>
    <message>
        <source>How it went: child {code}, {form}</source>
        <translation>Hoe het ging: kind {code}, {form}</translation>
    </message>
    <message>
        <source>Some of them say the opposite of the others, so it cannot be meant for all.</source>
        <translation>Sommige zeggen het omgekeerde van de andere, dus voor alle kan het niet zo bedoeld zijn.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Er valt niets op.</translation>
    </message>
    <message>
        <source>It is unfinished again and not counted until it is finished anew. The interviewer is told why, with the next sync. You can take this back.</source>
        <translation>Het is weer onvoltooid en telt niet mee tot het opnieuw is afgerond. De interviewer krijgt met de volgende synchronisatie te horen waarom. Je kunt dit terugdraaien.</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Terugsturen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Send back the interview of child {code}</source>
        <translation>Het interview van kind {code} terugsturen</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Er ontbreekt iets.</translation>
    </message>
    <message>
        <source>Some answers do not fit together.</source>
        <translation>Sommige antwoorden passen niet bij elkaar.</translation>
    </message>
    <message>
        <source>It may be another child&apos;s.</source>
        <translation>Het kan van een ander kind zijn.</translation>
    </message>
    <message>
        <source>It was asked in the wrong language.</source>
        <translation>Het is in de verkeerde taal gevraagd.</translation>
    </message>
    <message>
        <source>The consent is not clear.</source>
        <translation>De toestemming is niet duidelijk.</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation>Kies eerst de reden.</translation>
    </message>
    <message>
        <source>Sent back by {who}, {when}.</source>
        <translation>Teruggestuurd door {who}, {when}.</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation>een coördinator</translation>
    </message>
    <message>
        <source>Correct it and finish it again; it is sent with the next sync.</source>
        <translation>Verbeter het en rond het opnieuw af; het gaat mee met de volgende synchronisatie.</translation>
    </message>
    <message>
        <source>Its answers have left this laptop, so a coordinator must decide: pass its code on.</source>
        <translation>De antwoorden staan niet meer op deze laptop; een coördinator moet beslissen: geef de code door.</translation>
    </message>
    <message>
        <source>Type a part of the name to find it.</source>
        <translation>Typ een deel van de naam om hem te vinden.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: this computer finds no loudspeaker and no headphones. Plug some in and choose the child again.</source>
        <translation>Er kan niets worden voorgelezen: deze computer vindt geen luidspreker en geen koptelefoon. Sluit er een aan en kies het kind opnieuw.</translation>
    </message>
    <message>
        <source>The clips of this questionnaire are damaged. Ask your coordinator for a new version.</source>
        <translation>De geluidsfragmenten van deze vragenlijst zijn beschadigd. Vraag je coördinator om een nieuwe versie.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud in this language: it has no clips, and this computer no voice for it.</source>
        <translation>In deze taal kan niets worden voorgelezen: er zijn geen geluidsfragmenten, en deze computer heeft er geen stem voor.</translation>
    </message>
    <message>
        <source>{count} of {total} texts can be heard; the others stay silent.</source>
        <translation>{count} van {total} teksten zijn te horen; de andere blijven stil.</translation>
    </message>
    <message>
        <source>A machine reads; nobody has checked how it sounds.</source>
        <translation>Een machine leest voor; niemand heeft gecontroleerd hoe het klinkt.</translation>
    </message>
    <message>
        <source>It asks about hard things. Give the child headphones, so that nobody hears along.</source>
        <translation>Er komen moeilijke dingen aan bod. Geef het kind een koptelefoon, zodat niemand meeluistert.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>from the loudspeaker</source>
        <translation>uit de luidspreker</translation>
    </message>
    <message>
        <source>with headphones</source>
        <translation>met koptelefoon</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>gewoon</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langzaam</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>This computer finds no microphone. Plug one in and come back.</source>
        <translation>Deze computer vindt geen microfoon. Sluit er een aan en kom terug.</translation>
    </message>
    <message>
        <source>Almost nothing was heard. Is the microphone on, and near enough? Record again.</source>
        <translation>Er was bijna niets te horen. Staat de microfoon aan, en dichtbij genoeg? Neem opnieuw op.</translation>
    </message>
    <message>
        <source>This computer finds no loudspeaker and no headphones. Plug some in.</source>
        <translation>Deze computer vindt geen luidspreker en geen koptelefoon. Sluit er een aan.</translation>
    </message>
    <message>
        <source>Some words were not tapped. Tap along again.</source>
        <translation>Bij sommige woorden is niet getikt. Tik nog een keer mee.</translation>
    </message>
    <message>
        <source>This clip cannot be played. Record it again.</source>
        <translation>Dit fragment kan niet worden afgespeeld. Neem het opnieuw op.</translation>
    </message>
    <message>
        <source>Save the clips as a file</source>
        <translation>De fragmenten als bestand bewaren</translation>
    </message>
    <message>
        <source>Saved: {file}. Lay it into the folder “media” of the questionnaire.</source>
        <translation>Bewaard: {file}. Leg het in de map ‘media’ van de vragenlijst.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation>Deze opname houden</translation>
    </message>
    <message>
        <source>It sounds right</source>
        <translation>Het klinkt goed</translation>
    </message>
    <message>
        <source>Remove this recording</source>
        <translation>Deze opname verwijderen</translation>
    </message>
    <message>
        <source>{heard} of {total} texts have a clip; {drafts} of them by a machine.</source>
        <translation>{heard} van {total} teksten hebben een fragment; {drafts} daarvan van een machine.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Opname stoppen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Opnemen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Luisteren</translation>
    </message>
    <message>
        <source>This word begins now</source>
        <translation>Dit woord begint nu</translation>
    </message>
    <message>
        <source>Tap along with the words</source>
        <translation>Met de woorden meetikken</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation>geen fragment</translation>
    </message>
    <message>
        <source>spoken by a machine, not checked</source>
        <translation>door een machine gesproken, niet gecontroleerd</translation>
    </message>
    <message>
        <source>spoken by a machine, checked</source>
        <translation>door een machine gesproken, gecontroleerd</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>opgenomen</translation>
    </message>
    <message>
        <source>{state}, without word times</source>
        <translation>{state}, zonder woordtijden</translation>
    </message>
    <message>
        <source>Your recordings stay on this laptop, outside the encrypted store: they hold your voice and the questions, no answer and no name. They are heard before the clips that came with the questionnaire.</source>
        <translation>Je opnamen blijven op deze laptop, buiten de versleutelde opslag: er staan je stem en de vragen op, geen antwoord en geen naam. Ze gaan vóór de fragmenten die bij de vragenlijst horen.</translation>
    </message>
    <message>
        <source>Settled. It goes to the other laptops with the next sync.</source>
        <translation>Beslist. Het gaat met de volgende synchronisatie naar de andere laptops.</translation>
    </message>
    <message>
        <source>Taken back. It is as it was before.</source>
        <translation>Teruggedraaid. Het is weer zoals het was.</translation>
    </message>
    <message>
        <source>Made one. It goes to the other laptops with the next sync.</source>
        <translation>Eén gemaakt. Het gaat met de volgende synchronisatie naar de andere laptops.</translation>
    </message>
    <message>
        <source>It has the other code now. It goes to the others with the next sync.</source>
        <translation>Het heeft nu de andere code. Het gaat met de volgende synchronisatie naar de anderen.</translation>
    </message>
    <message>
        <source>Noted: they are right as they are.</source>
        <translation>Genoteerd: ze kloppen zoals ze zijn.</translation>
    </message>
    <message>
        <source>Noted. The server hears it with the next sync.</source>
        <translation>Genoteerd. De server hoort het met de volgende synchronisatie.</translation>
    </message>
    <message>
        <source>Sent back. The interviewer&apos;s laptop gets it with the next sync.</source>
        <translation>Teruggestuurd. De laptop van de interviewer krijgt het met de volgende synchronisatie.</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weet ik niet</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation>Zeg ik liever niet</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>niet bereikt</translation>
    </message>
    <message>
        <source>stopped before it</source>
        <translation>ervoor gestopt</translation>
    </message>
    <message>
        <source>Receipt of the server</source>
        <translation>Ontvangstbewijs van de server</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Bewaard: {file}</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>Gegaan</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Gekomen</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hoe het afliep</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ervan is geworden</translation>
    </message>
    <message>
        <source>Syncs and sticks</source>
        <translation>Synchronisaties en sticks</translation>
    </message>
    <message>
        <source>Records of this batch</source>
        <translation>Records van deze zending</translation>
    </message>
    <message>
        <source>Which batch</source>
        <translation>Welke zending</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Het ontvangstbewijs afdrukken</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Het ontvangstbewijs bewaren</translation>
    </message>
    <message>
        <source>Batch that the server confirmed</source>
        <translation>Zending die de server heeft bevestigd</translation>
    </message>
    <message>
        <source>Nothing waits here: the server has everything that was ended.</source>
        <translation>Hier wacht niets: de server heeft alles wat is afgesloten.</translation>
    </message>
    <message>
        <source>coordinators</source>
        <translation>coördinatoren</translation>
    </message>
    <message>
        <source>Stick for {whom}</source>
        <translation>Stick voor {whom}</translation>
    </message>
    <message>
        <source>Stick from {whom}</source>
        <translation>Stick van {whom}</translation>
    </message>
    <message>
        <source>No network. Everything is safe; sync again where there is one.</source>
        <translation>Geen netwerk. Alles is veilig; synchroniseer opnieuw waar er een is.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop. Call your coordinator.</source>
        <translation>De server heeft deze laptop niet aanvaard. Bel je coördinator.</translation>
    </message>
    <message>
        <source>It did not end well, and nothing is lost. Try again; then call your coordinator.</source>
        <translation>Het liep niet goed af, maar er is niets verloren. Probeer het opnieuw; bel anders je coördinator.</translation>
    </message>
    <message>
        <source>Kept apart for a coordinator.</source>
        <translation>Apart gehouden voor een coördinator.</translation>
    </message>
    <message>
        <source>The server has it.</source>
        <translation>De server heeft het.</translation>
    </message>
    <message>
        <source>The server had it already.</source>
        <translation>De server had het al.</translation>
    </message>
    <message>
        <source>The server has it; another laptop says something else.</source>
        <translation>De server heeft het; een andere laptop zegt iets anders.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation>Ontvangen door de server</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Opgenomen</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>Betwist</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Apart gehouden</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Zending</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Toelaten</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Terzijde leggen</translation>
    </message>
    <message>
        <source>It is kept and not counted, and can be let in later.</source>
        <translation>Het wordt bewaard en telt niet mee, en kan later worden toegelaten.</translation>
    </message>
    <message>
        <source>The laptop was revoked before this came. Let it in if the interview was made while it was ours.</source>
        <translation>De toegang van de laptop was al ingetrokken toen dit kwam. Laat het toe als het interview is afgenomen toen de laptop nog van ons was.</translation>
    </message>
    <message>
        <source>The laptop is not for this school. Ask whether it worked there.</source>
        <translation>De laptop is niet voor deze school bestemd. Vraag of hij daar is gebruikt.</translation>
    </message>
    <message>
        <source>Only a coordinator&apos;s laptop may write this. Ask who did.</source>
        <translation>Alleen de laptop van een coördinator mag dit schrijven. Vraag wie het deed.</translation>
    </message>
    <message>
        <source>It is marked as done and holds no answer. Ask the interviewer.</source>
        <translation>Het is als afgerond gemarkeerd en bevat geen antwoord. Vraag het de interviewer.</translation>
    </message>
    <message>
        <source>Two copies of one laptop wrote at the same time. Let it in: both interviews are then kept.</source>
        <translation>Twee kopieën van één laptop schreven tegelijk. Laat het toe: dan blijven beide interviews bewaard.</translation>
    </message>
    <message>
        <source>Its answers left the laptop before the server had them.</source>
        <translation>De antwoorden verdwenen van de laptop voordat de server ze had.</translation>
    </message>
    <message>
        <source>Its answers were erased by a code that nothing proves.</source>
        <translation>De antwoorden zijn gewist met een code die door niets wordt bewezen.</translation>
    </message>
    <message>
        <source>Nobody knows the laptop that wrote this. It comes in by itself when that laptop syncs.</source>
        <translation>Niemand kent de laptop die dit schreef. Het komt vanzelf binnen als die laptop synchroniseert.</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation>Dat past hier niet. Kijk nog eens naar je antwoord.</translation>
    </message>
    <message>
        <source>Answer {number} of {count}.</source>
        <translation>Antwoord {number} van {count}.</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Vorige antwoorden</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Meer antwoorden</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation>Haal het laatste cijfer weg</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Jouw getal</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Jouw antwoord</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minuut</translation>
    </message>
    <message>
        <source>This laptop cannot ask this yet. Choose “I don&apos;t know”, and tell the grown-up.</source>
        <translation>Deze laptop kan dit nog niet vragen. Kies ‘Weet ik niet’ en zeg het tegen de volwassene.</translation>
    </message>
    <message>
        <source>Give the laptop back to the grown-up.</source>
        <translation>Geef de laptop terug aan de volwassene.</translation>
    </message>
    <message>
        <source>You do not have to do anything else.</source>
        <translation>Je hoeft verder niets te doen.</translation>
    </message>
    <message>
        <source>For the grown-up: the PIN of this laptop</source>
        <translation>Voor de volwassene: de pincode van deze laptop</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Gebruik de wachtzin</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>Gebruik de pincode</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>Verder met de vragen</translation>
    </message>
    <message>
        <source>For the grown-up: your passphrase</source>
        <translation>Voor de volwassene: je wachtzin</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation>Je bent bij halte {number} van {count}.</translation>
    </message>
    <message>
        <source>Leave the rest open</source>
        <translation>De rest open laten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Verberg de woorden</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Grootte van de woorden</translation>
    </message>
    <message>
        <source>Hide my answers</source>
        <translation>Verberg mijn antwoorden</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weet ik niet</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation>Zeg ik liever niet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>This one is only to try: it does not count.</source>
        <translation>Deze is alleen om te oefenen: hij telt niet mee.</translation>
    </message>
    <message>
        <source>You may say it out loud. The grown-up writes it down for you.</source>
        <translation>Je mag het hardop zeggen. De volwassene schrijft het voor je op.</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation>Kies eerst een antwoord. ‘Weet ik niet’ mag ook.</translation>
    </message>
    <message>
        <source>Would you like to join in?</source>
        <translation>Wil je meedoen?</translation>
    </message>
    <message>
        <source>We ask you about your life, your school and your friends.</source>
        <translation>We vragen je iets over je leven, je school en je vrienden.</translation>
    </message>
    <message>
        <source>We want to know how things can get better for children.</source>
        <translation>We willen weten hoe het beter kan voor kinderen.</translation>
    </message>
    <message>
        <source>No answer is wrong. You do not have to answer every question.</source>
        <translation>Geen enkel antwoord is fout. Je hoeft niet op elke vraag te antwoorden.</translation>
    </message>
    <message>
        <source>You can stop whenever you like. Nobody will be cross.</source>
        <translation>Je mag stoppen wanneer je wilt. Niemand wordt boos.</translation>
    </message>
    <message>
        <source>Your name does not go with your answers. Your teacher does not see them.</source>
        <translation>Je naam staat niet bij je antwoorden. Je juf of meester ziet ze niet.</translation>
    </message>
    <message>
        <source>No, I don&apos;t want to</source>
        <translation>Nee, ik wil niet</translation>
    </message>
    <message>
        <source>Yes, I want to join in</source>
        <translation>Ja, ik wil meedoen</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation>Dat is goed.</translation>
    </message>
    <message>
        <source>Thank you for telling us. We have kept nothing.</source>
        <translation>Fijn dat je het zegt. We hebben niets bewaard.</translation>
    </message>
    <message>
        <source>Thank you for telling us. What you told us another time stays as it is.</source>
        <translation>Fijn dat je het zegt. Wat je een andere keer vertelde, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation>Neem even pauze.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation>Neem alle tijd. Je antwoorden zijn bewaard.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation>Wil je daarna verdergaan? Je mag ook stoppen.</translation>
    </message>
    <message>
        <source>I want to talk to somebody</source>
        <translation>Ik wil met iemand praten</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation>Wil je even pauze?</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation>Rek je uit, drink iets, kijk uit het raam.</translation>
    </message>
    <message>
        <source>Yes, take a break</source>
        <translation>Ja, even pauze</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Nee, verder</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation>Je antwoorden zijn verborgen.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation>Laat ze weer zien als niemand anders kijkt.</translation>
    </message>
    <message>
        <source>Show the question again</source>
        <translation>Laat de vraag weer zien</translation>
    </message>
    <message>
        <source>Do you want to stop?</source>
        <translation>Wil je stoppen?</translation>
    </message>
    <message>
        <source>You may. What shall we do with what you told us?</source>
        <translation>Dat mag. Wat doen we met wat je verteld hebt?</translation>
    </message>
    <message>
        <source>Stop, and keep what I said</source>
        <translation>Stoppen, en bewaar wat ik zei</translation>
    </message>
    <message>
        <source>Stop, and throw it away</source>
        <translation>Stoppen, en gooi het weg</translation>
    </message>
    <message>
        <source>It is thrown away.</source>
        <translation>Het is weggegooid.</translation>
    </message>
    <message>
        <source>Nothing of what you said is kept. That is fine.</source>
        <translation>Niets van wat je zei is bewaard. Dat is goed.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation>Je bent gestopt.</translation>
    </message>
    <message>
        <source>The grown-up will see to it that your answers are thrown away.</source>
        <translation>De volwassene zorgt ervoor dat je antwoorden worden weggegooid.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Dank je wel!</translation>
    </message>
    <message>
        <source>You are done. Your answers are kept safe.</source>
        <translation>Je bent klaar. Je antwoorden zijn veilig bewaard.</translation>
    </message>
    <message>
        <source>The next questions are about hard things.</source>
        <translation>De volgende vragen gaan over moeilijke dingen.</translation>
    </message>
    <message>
        <source>May we go on? You do not have to answer them.</source>
        <translation>Mogen we verdergaan? Je hoeft er niet op te antwoorden.</translation>
    </message>
    <message>
        <source>Do you want to hear them? Ask the grown-up for headphones first.</source>
        <translation>Wil je ze horen? Vraag de grote mens eerst om een koptelefoon.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Ja, ga verder</translation>
    </message>
    <message>
        <source>Skip these questions</source>
        <translation>Sla deze vragen over</translation>
    </message>
    <message>
        <source>Leave the rest open?</source>
        <translation>De rest open laten?</translation>
    </message>
    <message>
        <source>The interview is finished then and cannot be opened again.</source>
        <translation>Het interview is dan klaar en kan niet meer open.</translation>
    </message>
    <message>
        <source>Leave them open and finish</source>
        <translation>Open laten en afronden</translation>
    </message>
    <message>
        <source>If something made you sad, tell a grown-up you trust or the researcher who brought this laptop.</source>
        <translation>Werd je ergens verdrietig van? Vertel het aan een volwassene die je vertrouwt, of aan de onderzoeker die deze laptop meebracht.</translation>
    </message>
    <message>
        <source>A moment of rest.</source>
        <translation>Even rust.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation>Adem in, en adem uit.</translation>
    </message>
    <message>
        <source>For the grown-up</source>
        <translation>Voor de volwassene</translation>
    </message>
    <message>
        <source>Put up your hand. A grown-up will come to you.</source>
        <translation>Steek je hand op. Er komt een volwassene naar je toe.</translation>
    </message>
    <message>
        <source>You did nothing wrong. You may say as much or as little as you like.</source>
        <translation>Je hebt niets fout gedaan. Je mag zo veel of zo weinig vertellen als je wilt.</translation>
    </message>
    <message>
        <source>This does not stand in your answers.</source>
        <translation>Dit staat niet bij je antwoorden.</translation>
    </message>
    <message>
        <source>The grown-up can give you this on paper.</source>
        <translation>De volwassene kan je dit op papier geven.</translation>
    </message>
    <message>
        <source>I want this on paper</source>
        <translation>Ik wil dit op papier</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}: {number}</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation>Welke taal wil je?</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Een ogenblik.</translation>
    </message>
    <message>
        <source>Ask the grown-up to come. You did nothing wrong.</source>
        <translation>Vraag of de volwassene komt. Je hebt niets fout gedaan.</translation>
    </message>
    <message>
        <source>For the grown-up: {reason}</source>
        <translation>Voor de volwassene: {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Give the laptop back</source>
        <translation>De laptop teruggeven</translation>
    </message>
    <message>
        <source>Yes, I have seen it</source>
        <translation>Ja, ik heb het gezien</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation>Typ de eerste letters</translation>
    </message>
    <message>
        <source>Latitude (degrees north)</source>
        <translation>Breedtegraad (graden noord)</translation>
    </message>
    <message>
        <source>Longitude (degrees east)</source>
        <translation>Lengtegraad (graden oost)</translation>
    </message>
    <message>
        <source>Add this point</source>
        <translation>Voeg dit punt toe</translation>
    </message>
    <message>
        <source>Take the last point out</source>
        <translation>Haal het laatste punt weg</translation>
    </message>
    <message>
        <source>Add at least {count} places first.</source>
        <translation>Voeg eerst minstens {count} plaatsen toe.</translation>
    </message>
    <message>
        <source>Take the last one out</source>
        <translation>Haal de laatste weg</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation>Tik ze allemaal aan, de eerste het eerst.</translation>
    </message>
    <message>
        <source>Place {number} of {count}.</source>
        <translation>Plaats {number} van {count}.</translation>
    </message>
    <message>
        <source>No place yet.</source>
        <translation>Nog geen plaats.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Much less</source>
        <translation>Veel minder</translation>
    </message>
    <message>
        <source>Much more</source>
        <translation>Veel meer</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Nog niets gekozen.</translation>
    </message>
    <message>
        <source>You can talk to somebody</source>
        <translation>Je kunt met iemand praten</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spatie</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation>Haal de laatste letter weg</translation>
    </message>
    <message>
        <source>Letters to tap</source>
        <translation>Letters om aan te tikken</translation>
    </message>
    <message>
        <source>This is for the grown-up. Choose “I don&apos;t know”.</source>
        <translation>Dit is voor de grote mens. Kies ‘Ik weet het niet’.</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation>Mijn stem opnemen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Een bestand kiezen</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Luisteren</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Haal het weg</translation>
    </message>
    <message>
        <source>We are listening. Tap Stop when you are done.</source>
        <translation>We luisteren. Tik op Stop als je klaar bent.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>Het is bewaard.</translation>
    </message>
    <message>
        <source>We heard nothing. Try again, a little louder.</source>
        <translation>We hoorden niets. Probeer het nog eens, iets harder.</translation>
    </message>
    <message>
        <source>Keep this card. With this code your family can have your answers deleted, now or later. Nobody has to say why.</source>
        <translation>Bewaar deze kaart. Met deze code kan je familie je antwoorden laten wissen, nu of later. Niemand hoeft te zeggen waarom.</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>Mijn code</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>Rule for {country}: a parent or guardian must agree below %n year(s).</source>
        <translation>
            <numerusform>Regel voor {country}: onder %n jaar moet een ouder of voogd toestemming geven.</numerusform>
            <numerusform>Regel voor {country}: onder %n jaar moet een ouder of voogd toestemming geven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This paper also names the %n other child(ren) without consent.</source>
        <translation>
            <numerusform>Op dit papier staat ook nog %n ander kind zonder toestemming.</numerusform>
            <numerusform>Op dit papier staan ook nog %n andere kinderen zonder toestemming.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase (%n wrong try/tries so far).</source>
        <translation>
            <numerusform>Dit is niet de wachtzin (tot nu toe %n keer fout).</numerusform>
            <numerusform>Dit is niet de wachtzin (tot nu toe %n keer fout).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN (%n wrong try/tries so far).</source>
        <translation>
            <numerusform>Dit is niet de pincode (tot nu toe %n keer fout).</numerusform>
            <numerusform>Dit is niet de pincode (tot nu toe %n keer fout).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced: %n change(s) sent,</source>
        <translation>
            <numerusform>Gesynchroniseerd: %n wijziging verstuurd,</numerusform>
            <numerusform>Gesynchroniseerd: %n wijzigingen verstuurd,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received.</source>
        <translation>
            <numerusform>%n ontvangen.</numerusform>
            <numerusform>%n ontvangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those sent need(s) a coordinator.</source>
        <translation>
            <numerusform>Voor %n van de verstuurde wijzigingen is een coördinator nodig.</numerusform>
            <numerusform>Voor %n van de verstuurde wijzigingen is een coördinator nodig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old interview(s) left this laptop; the server has them.</source>
        <translation>
            <numerusform>%n oud interview heeft deze laptop verlaten; de server heeft het.</numerusform>
            <numerusform>%n oude interviews hebben deze laptop verlaten; de server heeft ze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent.</source>
        <translation>
            <numerusform>%n interview moet nog verstuurd worden.</numerusform>
            <numerusform>%n interviews moeten nog verstuurd worden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress.</source>
        <translation>
            <numerusform>%n nog bezig.</numerusform>
            <numerusform>%n nog bezig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Over %n seconde kun je het opnieuw proberen.</numerusform>
            <numerusform>Over %n seconden kun je het opnieuw proberen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class is ended. %n unfinished interview(s) will be sent too.</source>
        <translation>
            <numerusform>De les is afgesloten. Ook %n onvoltooid interview wordt verstuurd.</numerusform>
            <numerusform>De les is afgesloten. Ook %n onvoltooide interviews worden verstuurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) for you has/have no answer yet.</source>
        <translation>
            <numerusform>%n vraag voor jou heeft nog geen antwoord.</numerusform>
            <numerusform>%n vragen voor jou hebben nog geen antwoord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) is/are not on the disk yet.</source>
        <translation>
            <numerusform>%n antwoord staat nog niet op de schijf.</numerusform>
            <numerusform>%n antwoorden staan nog niet op de schijf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) added.</source>
        <translation>
            <numerusform>%n kind toegevoegd.</numerusform>
            <numerusform>%n kinderen toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected.</source>
        <translation>
            <numerusform>%n verbeterd.</numerusform>
            <numerusform>%n verbeterd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already.</source>
        <translation>
            <numerusform>%n was al bekend.</numerusform>
            <numerusform>%n waren al bekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n rij gelezen.</numerusform>
            <numerusform>%n rijen gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) can be taken over.</source>
        <translation>
            <numerusform>%n kind kan worden overgenomen.</numerusform>
            <numerusform>%n kinderen kunnen worden overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) are not listed.</source>
        <translation>
            <numerusform>Nog %n probleem staat niet in de lijst.</numerusform>
            <numerusform>Nog %n problemen staan niet in de lijst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n child(ren)</source>
        <translation>
            <numerusform>%n kind overnemen</numerusform>
            <numerusform>%n kinderen overnemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this laptop in all</source>
        <translation>
            <numerusform>%n in totaal op deze laptop</numerusform>
            <numerusform>%n in totaal op deze laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n bezig</numerusform>
            <numerusform>%n bezig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) would like to talk to somebody</source>
        <translation>
            <numerusform>%n kind wil graag met iemand praten</numerusform>
            <numerusform>%n kinderen willen graag met iemand praten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n interview(s) that came back</source>
        <translation>
            <numerusform>%n teruggestuurd interview verbeteren</numerusform>
            <numerusform>%n teruggestuurde interviews verbeteren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) need(s) a coordinator</source>
        <translation>
            <numerusform>Voor %n interview is een coördinator nodig</numerusform>
            <numerusform>Voor %n interviews is een coördinator nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record the consent of %n child(ren)</source>
        <translation>
            <numerusform>Leg de toestemming van %n kind vast</numerusform>
            <numerusform>Leg de toestemming van %n kinderen vast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n interview(s) in progress</source>
        <translation>
            <numerusform>Ga verder met %n lopend interview</numerusform>
            <numerusform>Ga verder met %n lopende interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interview %n child(ren)</source>
        <translation>
            <numerusform>Interview %n kind</numerusform>
            <numerusform>Interview %n kinderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n finished interview(s)</source>
        <translation>
            <numerusform>Verstuur %n voltooid interview</numerusform>
            <numerusform>Verstuur %n voltooide interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent: sync where there is a network.</source>
        <translation>
            <numerusform>%n interview moet nog verstuurd worden: synchroniseer waar er een netwerk is.</numerusform>
            <numerusform>%n interviews moeten nog verstuurd worden: synchroniseer waar er een netwerk is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) is/are unfinished: end the class first.</source>
        <translation>
            <numerusform>%n interview is niet af: sluit eerst de klas af.</numerusform>
            <numerusform>%n interviews zijn niet af: sluit eerst de klas af.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) erased on this laptop and in its backups.</source>
        <translation>
            <numerusform>%n interview gewist op deze laptop en in de back-ups.</numerusform>
            <numerusform>%n interviews gewist op deze laptop en in de back-ups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sync soon: it erases %n of them on the server and other laptops.</source>
        <translation>
            <numerusform>Synchroniseer gauw: dan worden er %n ook op de server en andere laptops gewist.</numerusform>
            <numerusform>Synchroniseer gauw: dan worden er %n ook op de server en andere laptops gewist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) on this laptop.</source>
        <translation>
            <numerusform>%n interview op deze laptop.</numerusform>
            <numerusform>%n interviews op deze laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are on the server, too.</source>
        <translation>
            <numerusform>%n daarvan staat ook op de server.</numerusform>
            <numerusform>%n daarvan staan ook op de server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were made on another laptop: there, and on the server, a coordinator must erase.</source>
        <translation>
            <numerusform>%n werd op een andere laptop afgenomen: daar en op de server moet een coördinator het wissen.</numerusform>
            <numerusform>%n werden op een andere laptop afgenomen: daar en op de server moet een coördinator ze wissen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews are confirmed by the server.</source>
        <translation>
            <numerusform>%n stap van interviews is door de server bevestigd.</numerusform>
            <numerusform>%n stappen van interviews zijn door de server bevestigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews came</source>
        <translation>
            <numerusform>%n stap van interviews gekomen</numerusform>
            <numerusform>%n stappen van interviews gekomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new here.</source>
        <translation>
            <numerusform>waarvan %n nieuw is.</numerusform>
            <numerusform>waarvan er %n nieuw zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of %n interview(s) is written, without answers and names:</source>
        <translation>
            <numerusform>Het logboek van %n interview is geschreven, zonder antwoorden en namen:</numerusform>
            <numerusform>De logboeken van %n interviews zijn geschreven, zonder antwoorden en namen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of questions.</source>
        <translation>
            <numerusform>%n minuut vragen.</numerusform>
            <numerusform>%n minuten vragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered in less than a second.</source>
        <translation>
            <numerusform>%n vraag in minder dan een seconde beantwoord.</numerusform>
            <numerusform>%n vragen in minder dan een seconde beantwoord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions in a row have the same answer.</source>
        <translation>
            <numerusform>%n vraag op rij heeft hetzelfde antwoord.</numerusform>
            <numerusform>%n vragen op rij hebben hetzelfde antwoord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent interviews stay %n day(s) …</source>
        <translation>
            <numerusform>Verstuurde interviews blijven %n dag …</numerusform>
            <numerusform>Verstuurde interviews blijven %n dagen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ(s)</source>
        <translation>
            <numerusform>%n antwoord verschilt</numerusform>
            <numerusform>%n antwoorden verschillen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews under one code</source>
        <translation>
            <numerusform>%n interview onder één code</numerusform>
            <numerusform>%n interviews onder één code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are the same,</source>
        <translation>
            <numerusform>%n antwoord is hetzelfde,</numerusform>
            <numerusform>%n antwoorden zijn hetzelfde,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s).</source>
        <translation>
            <numerusform>%n verschilt.</numerusform>
            <numerusform>%n verschillen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews</source>
        <translation>
            <numerusform>%n stap van interviews</numerusform>
            <numerusform>%n stappen van interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) here for the next sync or stick.</source>
        <translation>
            <numerusform>%n interview wacht hier op de volgende synchronisatie of stick.</numerusform>
            <numerusform>%n interviews wachten hier op de volgende synchronisatie of stick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a coordinator, who sees it too; you need not do anything.</source>
        <translation>
            <numerusform>Voor %n is een coördinator nodig, die het ook ziet; jij hoeft niets te doen.</numerusform>
            <numerusform>Voor %n is een coördinator nodig, die ze ook ziet; jij hoeft niets te doen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %n of what went need(s) a coordinator.</source>
        <translation>
            <numerusform>Klaar. Voor %n van wat is verstuurd, is een coördinator nodig.</numerusform>
            <numerusform>Klaar. Voor %n van wat is verstuurd, is een coördinator nodig.</numerusform>
        </translation>
    </message>
</context>
</TS>
