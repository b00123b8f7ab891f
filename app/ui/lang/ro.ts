<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>Adult</name>
    <message>
        <source>We ask about your child, your family and the school.</source>
        <translation type="unfinished">Întrebăm despre copilul dumneavoastră, familie și școală.</translation>
    </message>
    <message>
        <source>We ask about your class, your work and your school.</source>
        <translation type="unfinished">Întrebăm despre clasa, munca și școala dumneavoastră.</translation>
    </message>
    <message>
        <source>We ask about your school, its pupils and its teachers.</source>
        <translation type="unfinished">Întrebăm despre școala dumneavoastră, elevii și profesorii ei.</translation>
    </message>
    <message>
        <source>Will you take part?</source>
        <translation type="unfinished">Doriți să participați?</translation>
    </message>
    <message>
        <source>The answers serve research on how children of every origin get on at school.</source>
        <translation type="unfinished">Răspunsurile ajută la cercetarea felului în care le merge la școală copiilor de orice origine.</translation>
    </message>
    <message>
        <source>You may leave out any question.</source>
        <translation type="unfinished">Puteți lăsa deoparte orice întrebare.</translation>
    </message>
    <message>
        <source>You may stop at any time and need not say why.</source>
        <translation type="unfinished">Vă puteți opri oricând, fără să spuneți de ce.</translation>
    </message>
    <message>
        <source>Your name is not kept with your answers. The researchers alone see them.</source>
        <translation type="unfinished">Numele dumneavoastră nu se păstrează cu răspunsurile. Le vede doar echipa de cercetare.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation type="unfinished">Nu, mulțumesc</translation>
    </message>
    <message>
        <source>Yes, I will take part</source>
        <translation type="unfinished">Da, particip</translation>
    </message>
    <message>
        <source>What you told us another time stays as it is.</source>
        <translation type="unfinished">Ce ne-ați spus altă dată rămâne cum este.</translation>
    </message>
    <message>
        <source>Nothing has been kept.</source>
        <translation type="unfinished">Nu s-a păstrat nimic.</translation>
    </message>
    <message>
        <source>Thank you for letting us know.</source>
        <translation type="unfinished">Vă mulțumim că ne-ați spus.</translation>
    </message>
    <message>
        <source>Do you want to stop here?</source>
        <translation type="unfinished">Doriți să vă opriți aici?</translation>
    </message>
    <message>
        <source>You need not say why. What should happen to your answers?</source>
        <translation type="unfinished">Nu trebuie să spuneți de ce. Ce facem cu răspunsurile dumneavoastră?</translation>
    </message>
    <message>
        <source>Stop and keep my answers</source>
        <translation type="unfinished">Mă opresc și răspunsurile rămân</translation>
    </message>
    <message>
        <source>Stop and delete my answers</source>
        <translation type="unfinished">Mă opresc și răspunsurile se șterg</translation>
    </message>
    <message>
        <source>Your answers are deleted.</source>
        <translation type="unfinished">Răspunsurile dumneavoastră sunt șterse.</translation>
    </message>
    <message>
        <source>The researcher will see to it that your answers are deleted.</source>
        <translation type="unfinished">Echipa de cercetare se va îngriji ca răspunsurile dumneavoastră să fie șterse.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">V-ați oprit.</translation>
    </message>
    <message>
        <source>That was the last question. Your answers are kept safe.</source>
        <translation type="unfinished">Aceasta a fost ultima întrebare. Răspunsurile dumneavoastră sunt în siguranță.</translation>
    </message>
    <message>
        <source>Thank you for your time.</source>
        <translation type="unfinished">Vă mulțumim pentru timpul acordat.</translation>
    </message>
    <message>
        <source>What comes next can be hard to answer.</source>
        <translation type="unfinished">La ce urmează poate fi greu de răspuns.</translation>
    </message>
    <message>
        <source>You may answer these questions, or go on without them.</source>
        <translation type="unfinished">Puteți răspunde la aceste întrebări sau puteți continua fără ele.</translation>
    </message>
    <message>
        <source>For the researcher: {reason}</source>
        <translation type="unfinished">Pentru echipa de cercetare: {reason}</translation>
    </message>
    <message>
        <source>Please call the researcher. You did nothing wrong.</source>
        <translation type="unfinished">Vă rugăm să chemați echipa de cercetare. Nu ați greșit cu nimic.</translation>
    </message>
    <message>
        <source>If a question worries you, talk to the researcher who brought this laptop.</source>
        <translation type="unfinished">Dacă vreo întrebare vă îngrijorează, vorbiți cu persoana care a adus acest laptop.</translation>
    </message>
    <message>
        <source>Please give the laptop back to the researcher.</source>
        <translation type="unfinished">Vă rugăm să dați laptopul înapoi persoanei care face cercetarea.</translation>
    </message>
    <message>
        <source>For the researcher: the PIN of this laptop</source>
        <translation type="unfinished">Pentru cel care face cercetarea: PIN-ul acestui laptop</translation>
    </message>
    <message>
        <source>For the researcher: the passphrase</source>
        <translation type="unfinished">Pentru cel care face cercetarea: fraza secretă</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">Alegeți întâi un răspuns. „Nu știu” este și el bun.</translation>
    </message>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">Asta nu se potrivește aici. Priviți din nou răspunsul.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Răspunsul dumneavoastră</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Numărul dumneavoastră</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">Scrieți primele litere</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">Atingeți-le pe toate, primul mai întâi.</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">Sunteți la pasul {number} din {count}.</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">Ce limbă doriți?</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">Doriți o scurtă pauză?</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">Întindeți-vă, beți ceva, priviți pe fereastră.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">Luați o pauză.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">Luați-vă cât timp doriți. Răspunsurile sunt păstrate.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">Doriți să continuați după aceea? Puteți și să vă opriți.</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">Răspunsurile dumneavoastră sunt ascunse.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">Arătați-le din nou când nu se uită nimeni.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">Inspirați și expirați.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Add a child</source>
        <translation type="unfinished">Adăugați un copil</translation>
    </message>
    <message>
        <source>The code goes with the answers. The name stays encrypted on this laptop and is never sent.</source>
        <translation type="unfinished">Codul merge cu răspunsurile. Numele rămâne criptat pe acest laptop și nu este trimis niciodată.</translation>
    </message>
    <message>
        <source>a child</source>
        <translation type="unfinished">un copil</translation>
    </message>
    <message>
        <source>a teacher</source>
        <translation type="unfinished">un profesor sau o profesoară</translation>
    </message>
    <message>
        <source>a school leader</source>
        <translation type="unfinished">conducerea unei școli</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Adăugare</translation>
    </message>
    <message>
        <source>Back to the class</source>
        <translation type="unfinished">Înapoi la clasă</translation>
    </message>
    <message>
        <source>This is</source>
        <translation type="unfinished">Este vorba de</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Cod</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Clasă</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished">Loc</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Vârstă</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation type="unfinished">Nume (opțional)</translation>
    </message>
    <message>
        <source>Code, class and age are needed. A code has letters, digits, dots and dashes only.</source>
        <translation type="unfinished">Sunt necesare codul, clasa și vârsta. Un cod are doar litere, cifre, puncte și liniuțe.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation type="unfinished">Înregistrarea acordului</translation>
    </message>
    <message>
        <source>Name (stays on this laptop)</source>
        <translation type="unfinished">Nume (rămâne pe acest laptop)</translation>
    </message>
    <message>
        <source>This form is for another age. Why do you use it?</source>
        <translation type="unfinished">Acest chestionar este pentru altă vârstă. De ce îl folosiți?</translation>
    </message>
    <message>
        <source>PIN of child mode</source>
        <translation type="unfinished">PIN-ul modului pentru copii</translation>
    </message>
    <message>
        <source>Child {code}</source>
        <translation type="unfinished">Copil {code}</translation>
    </message>
    <message>
        <source>Record consent again</source>
        <translation type="unfinished">Înregistrarea din nou a acordului</translation>
    </message>
    <message>
        <source>Laptops say different things about this child. Type its name once more.</source>
        <translation type="unfinished">Laptopurile spun lucruri diferite despre acest copil. Scrieți numele încă o dată.</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation type="unfinished">Continuarea interviului</translation>
    </message>
    <message>
        <source>Begin a new interview here</source>
        <translation type="unfinished">Începerea unui interviu nou aici</translation>
    </message>
    <message>
        <source>Begin another interview</source>
        <translation type="unfinished">Începerea altui interviu</translation>
    </message>
    <message>
        <source>Give the laptop to the child</source>
        <translation type="unfinished">Dați laptopul copilului</translation>
    </message>
    <message>
        <source>Record the consent first.</source>
        <translation type="unfinished">Înregistrați mai întâi acordul.</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished">{language} (ciornă)</translation>
    </message>
    <message>
        <source>The buttons are not yet translated into this language; they are English.</source>
        <translation type="unfinished">Butoanele nu sunt încă traduse în această limbă; sunt în engleză.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions and the buttons. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">Ciornă automată: nimeni care vorbește această limbă nu a verificat întrebările și butoanele. Citiți-le cu cineva care o vorbește înainte ca un copil să răspundă.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">Ciornă automată: nimeni care vorbește această limbă nu a verificat întrebările. Citiți-le cu cineva care o vorbește înainte ca un copil să răspundă.</translation>
    </message>
    <message>
        <source>The words on the buttons are a machine draft that nobody who speaks the language checked.</source>
        <translation type="unfinished">Cuvintele de pe butoane sunt o ciornă automată pe care nimeni care vorbește limba nu a verificat-o.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished">Chestionar</translation>
    </message>
    <message>
        <source>Language of the child</source>
        <translation type="unfinished">Limba copilului</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Mărimea textului</translation>
    </message>
    <message>
        <source>The child answers</source>
        <translation type="unfinished">Copilul răspunde</translation>
    </message>
    <message>
        <source>by touch, mouse or keys</source>
        <translation type="unfinished">prin atingere, cu mausul sau cu tastele</translation>
    </message>
    <message>
        <source>with one key: the ring moves by itself</source>
        <translation type="unfinished">cu o tastă: chenarul se mișcă singur</translation>
    </message>
    <message>
        <source>with two keys: Space moves, Enter takes</source>
        <translation type="unfinished">cu două taste: Spațiu mută, Enter alege</translation>
    </message>
    <message>
        <source>by resting on a button</source>
        <translation type="unfinished">oprindu-se pe un buton</translation>
    </message>
    <message>
        <source>Reads well for the age</source>
        <translation type="unfinished">Citește bine pentru vârsta sa</translation>
    </message>
    <message>
        <source>Needs simpler words</source>
        <translation type="unfinished">Are nevoie de cuvinte mai simple</translation>
    </message>
    <message>
        <source>The whole class uses this form</source>
        <translation type="unfinished">Toată clasa folosește acest chestionar</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished">Alt motiv</translation>
    </message>
    <message>
        <source>Take over a list</source>
        <translation type="unfinished">Preluarea unei liste</translation>
    </message>
    <message>
        <source>All are here</source>
        <translation type="unfinished">Toți sunt aici</translation>
    </message>
    <message>
        <source>End the class</source>
        <translation type="unfinished">Încheierea orei</translation>
    </message>
    <message>
        <source>More for this class</source>
        <translation type="unfinished">Mai multe pentru această clasă</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Încercați din nou</translation>
    </message>
    <message>
        <source>Children of this class</source>
        <translation type="unfinished">Copiii din această clasă</translation>
    </message>
    <message>
        <source>No children on this roster yet. Sync to fetch it, or add a child with the code you were given.</source>
        <translation type="unfinished">Nu este încă niciun copil pe această listă. Sincronizați ca să o primiți sau adăugați un copil cu codul pe care l-ați primit.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Locație</translation>
    </message>
    <message>
        <source>Prepares the unfinished interviews for sending too; they can still go on another day.</source>
        <translation type="unfinished">Pregătește pentru trimitere și interviurile neterminate; ele pot continua în altă zi.</translation>
    </message>
    <message>
        <source>Ticks everybody who has no tick yet. Tap a cell of the column to change one child.</source>
        <translation type="unfinished">Îi bifează pe toți cei fără bifă. Atingeți o celulă a coloanei ca să schimbați pentru un singur copil.</translation>
    </message>
    <message>
        <source>This paper names other children too</source>
        <translation type="unfinished">Această hârtie numește și alți copii</translation>
    </message>
    <message>
        <source>Save, next child</source>
        <translation type="unfinished">Salvare, copilul următor</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation type="unfinished">Salvarea acordului</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished">Dat de</translation>
    </message>
    <message>
        <source>Number on the paper form</source>
        <translation type="unfinished">Numărul de pe formularul de hârtie</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation type="unfinished">Versiunea textului de acord</translation>
    </message>
    <message>
        <source>Language of the consent text</source>
        <translation type="unfinished">Limba textului de acord</translation>
    </message>
    <message>
        <source>Signed on (day-month-year)</source>
        <translation type="unfinished">Semnat la (zi-lună-an)</translation>
    </message>
    <message>
        <source>Consent for child {code}</source>
        <translation type="unfinished">Acordul pentru copilul {code}</translation>
    </message>
    <message>
        <source>No ethics board has confirmed this rule yet.</source>
        <translation type="unfinished">Nicio comisie de etică nu a confirmat încă această regulă.</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation type="unfinished">alegeți …</translation>
    </message>
    <message>
        <source>Type the date as day-month-year, for example 24-11-2026, not after today.</source>
        <translation type="unfinished">Scrieți data ca zi-lună-an, de exemplu 24-11-2026, nu după ziua de azi.</translation>
    </message>
    <message>
        <source>Fill in every field: who, which paper, which text, in which language.</source>
        <translation type="unfinished">Completați fiecare câmp: cine, ce hârtie, ce text, în ce limbă.</translation>
    </message>
    <message>
        <source>Join a project</source>
        <translation type="unfinished">Alăturarea la un proiect</translation>
    </message>
    <message>
        <source>Your coordinator gives you an invitation. It works once, and needs a network this one time.</source>
        <translation type="unfinished">Echipa de coordonare vă dă o invitație. Este valabilă o singură dată și doar atunci are nevoie de rețea.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Alăturare</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished">Invitație</translation>
    </message>
    <message>
        <source>Name of this laptop, for example “blue laptop 3”</source>
        <translation type="unfinished">Numele acestui laptop, de exemplu „laptop albastru 3”</translation>
    </message>
    <message>
        <source>Both are needed: the invitation and a name.</source>
        <translation type="unfinished">Sunt necesare amândouă: invitația și un nume.</translation>
    </message>
    <message>
        <source>Talking to the server …</source>
        <translation type="unfinished">Se comunică cu serverul …</translation>
    </message>
    <message>
        <source>Choose a longer passphrase: at least {count} characters, for example four or five words that do not belong together.</source>
        <translation type="unfinished">Alegeți o frază secretă mai lungă: cel puțin {count} caractere, de exemplu patru sau cinci cuvinte fără legătură între ele.</translation>
    </message>
    <message>
        <source>The program is already open on this laptop. Close the other window first.</source>
        <translation type="unfinished">Programul este deja deschis pe acest laptop. Închideți mai întâi cealaltă fereastră.</translation>
    </message>
    <message>
        <source>The interviews on this laptop were saved by a newer version of the program. Update this program.</source>
        <translation type="unfinished">Interviurile de pe acest laptop au fost salvate de o versiune mai nouă a programului. Actualizați programul.</translation>
    </message>
    <message>
        <source>The file with the interviews cannot be read. Change nothing and call your coordinator.</source>
        <translation type="unfinished">Fișierul cu interviuri nu poate fi citit. Nu schimbați nimic și sunați echipa de coordonare.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk; it may be full. What was saved before is safe. Make room, then try again.</source>
        <translation type="unfinished">Nu se poate scrie pe disc; poate este plin. Ce s-a salvat înainte este în siguranță. Faceți loc, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder, or make room.</source>
        <translation type="unfinished">Acolo nu se poate scrie nimic. Alegeți alt dosar sau faceți loc.</translation>
    </message>
    <message>
        <source>This file cannot be read. Is the stick still there?</source>
        <translation type="unfinished">Acest fișier nu poate fi citit. Mai este stickul introdus?</translation>
    </message>
    <message>
        <source>The interviews are locked. Unlock them and try again.</source>
        <translation type="unfinished">Interviurile sunt blocate. Deblocați-le și încercați din nou.</translation>
    </message>
    <message>
        <source>This child has left the study: its family took everything back. Do not ask it again.</source>
        <translation type="unfinished">Acest copil a părăsit studiul: familia lui a retras totul. Nu îl mai întrebați.</translation>
    </message>
    <message>
        <source>This interview can go on only on the laptop on which it was begun.</source>
        <translation type="unfinished">Acest interviu poate continua numai pe laptopul pe care a început.</translation>
    </message>
    <message>
        <source>The child stopped this interview, and nobody may go on with it. If the child wants to, begin a new one.</source>
        <translation type="unfinished">Copilul a oprit acest interviu și nimeni nu îl poate continua. Dacă vrea, începeți unul nou.</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits, not all the same and not counting up or down.</source>
        <translation type="unfinished">Alegeți 4 până la 8 cifre, nu toate la fel și nu la rând, crescător sau descrescător.</translation>
    </message>
    <message>
        <source>There is no PIN yet. Use the passphrase.</source>
        <translation type="unfinished">Nu există încă un PIN. Folosiți fraza secretă.</translation>
    </message>
    <message>
        <source>This questionnaire asks about hard things, and no helpline is known for this country. Ask your coordinator for the project&apos;s file of contacts.</source>
        <translation type="unfinished">Acest chestionar întreabă despre lucruri grele, iar pentru această țară nu se cunoaște nicio linie de ajutor. Cereți echipei de coordonare fișierul de contacte al proiectului.</translation>
    </message>
    <message>
        <source>This interview is no longer on this laptop: it was erased. What was answered after that is not kept.</source>
        <translation type="unfinished">Acest interviu nu mai este pe acest laptop: a fost șters. Ce s-a răspuns după aceea nu se păstrează.</translation>
    </message>
    <message>
        <source>The project&apos;s file of contacts cannot be read. Put it right, or take it away.</source>
        <translation type="unfinished">Fișierul de contacte al proiectului nu poate fi citit. Corectați-l sau scoateți-l.</translation>
    </message>
    <message>
        <source>This laptop was restored from a backup, and a family may have withdrawn since. Sync once, then begin.</source>
        <translation type="unfinished">Acest laptop a fost restaurat dintr-o copie de siguranță, iar între timp o familie se poate să se fi retras. Sincronizați o dată, apoi începeți.</translation>
    </message>
    <message>
        <source>Record the consent of a parent or guardian before this child is asked anything.</source>
        <translation type="unfinished">Înregistrați acordul unui părinte sau tutore înainte de a-l întreba ceva pe acest copil.</translation>
    </message>
    <message>
        <source>In this country, for a child of this age, this person&apos;s consent is not enough.</source>
        <translation type="unfinished">În această țară, pentru un copil de această vârstă, acordul acestei persoane nu este suficient.</translation>
    </message>
    <message>
        <source>This questionnaire is for somebody else. Choose one that goes with this code.</source>
        <translation type="unfinished">Acest chestionar este pentru altcineva. Alegeți unul care se potrivește cu acest cod.</translation>
    </message>
    <message>
        <source>There is no consent rule for this country, so no interview can be opened. Ask your coordinator.</source>
        <translation type="unfinished">Pentru această țară nu există o regulă privind acordul, deci niciun interviu nu poate fi deschis. Întrebați echipa de coordonare.</translation>
    </message>
    <message>
        <source>The sheet has seven groups of four letters and digits. Compare with what you typed.</source>
        <translation type="unfinished">Foaia are șapte grupuri de patru litere și cifre. Comparați cu ce ați scris.</translation>
    </message>
    <message>
        <source>A letter or digit is not right. Compare with the sheet, group by group.</source>
        <translation type="unfinished">O literă sau o cifră nu este corectă. Comparați cu foaia, grup cu grup.</translation>
    </message>
    <message>
        <source>No child on this laptop has this code.</source>
        <translation type="unfinished">Niciun copil de pe acest laptop nu are acest cod.</translation>
    </message>
    <message>
        <source>The last character does not fit: the code is mistyped. Look at the card again.</source>
        <translation type="unfinished">Ultimul caracter nu se potrivește: codul este scris greșit. Uitați-vă din nou pe cartelă.</translation>
    </message>
    <message>
        <source>A code of the list belongs to a child of another site on this laptop. Nothing was taken over.</source>
        <translation type="unfinished">Un cod din listă aparține unui copil din altă locație de pe acest laptop. Nu s-a preluat nimic.</translation>
    </message>
    <message>
        <source>This code is taken by another child. Choose another one.</source>
        <translation type="unfinished">Acest cod îl are deja alt copil. Alegeți altul.</translation>
    </message>
    <message>
        <source>The child threw this interview away, but parts of it were prepared for sending already. Ask your coordinator to erase it.</source>
        <translation type="unfinished">Copilul a aruncat acest interviu, dar o parte era deja pregătită pentru trimitere. Cereți echipei de coordonare să o șteargă.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Enrolling needs a network once; try again where there is one.</source>
        <translation type="unfinished">Serverul nu poate fi găsit. Alăturarea are nevoie de rețea o dată; încercați din nou unde există.</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Copy all of it, from “immerse1:” to the end.</source>
        <translation type="unfinished">Invitația nu este întreagă. Copiați-o toată, de la „immerse1:” până la sfârșit.</translation>
    </message>
    <message>
        <source>The questionnaire does not take this answer. Enter another one.</source>
        <translation type="unfinished">Chestionarul nu acceptă acest răspuns. Introduceți altul.</translation>
    </message>
    <message>
        <source>Somebody has written there since. Decide anew instead.</source>
        <translation type="unfinished">Între timp cineva a scris acolo. Decideți din nou.</translation>
    </message>
    <message>
        <source>This was not decided here, or it is taken back already.</source>
        <translation type="unfinished">Acest lucru nu a fost decis aici sau este deja anulat.</translation>
    </message>
    <message>
        <source>This is settled already. Look at the list again.</source>
        <translation type="unfinished">Acest lucru este deja rezolvat. Uitați-vă din nou pe listă.</translation>
    </message>
    <message>
        <source>These two are not under one code any more. Look at the list again.</source>
        <translation type="unfinished">Aceste două nu mai sunt sub același cod. Uitați-vă din nou pe listă.</translation>
    </message>
    <message>
        <source>This interview is no longer here: it was erased, or its days are over.</source>
        <translation type="unfinished">Acest interviu nu mai este aici: a fost șters sau i-a trecut termenul.</translation>
    </message>
    <message>
        <source>Only a finished interview can be sent back.</source>
        <translation type="unfinished">Numai un interviu terminat poate fi trimis înapoi.</translation>
    </message>
    <message>
        <source>This does not wait any more. Sync, and look again.</source>
        <translation type="unfinished">Acest lucru nu mai așteaptă. Sincronizați și uitați-vă din nou.</translation>
    </message>
    <message>
        <source>This questionnaire is not on this laptop yet. Sync, then try again.</source>
        <translation type="unfinished">Acest chestionar nu este încă pe acest laptop. Sincronizați, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing that was saved is lost. Please tell your coordinator.</source>
        <translation type="unfinished">Ceva nu a mers bine în program. Nimic din ce s-a salvat nu s-a pierdut. Vă rugăm să anunțați echipa de coordonare.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished">Interviuri</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Sincronizare</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Blocare</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Setări</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ajutor</translation>
    </message>
    <message>
        <source>State of the sync</source>
        <translation type="unfinished">Starea sincronizării</translation>
    </message>
    <message>
        <source>Looking for the server …</source>
        <translation type="unfinished">Se caută serverul …</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished">Se trimite …</translation>
    </message>
    <message>
        <source>Receiving what other laptops sent …</source>
        <translation type="unfinished">Se primește ce au trimis alte laptopuri …</translation>
    </message>
    <message>
        <source>Fetching questionnaires …</source>
        <translation type="unfinished">Se primesc chestionarele …</translation>
    </message>
    <message>
        <source>Comparing with the server …</source>
        <translation type="unfinished">Se compară cu serverul …</translation>
    </message>
    <message>
        <source>Sending {done} of {total} …</source>
        <translation type="unfinished">Se trimite {done} din {total} …</translation>
    </message>
    <message>
        <source>Offline. Everything is safe on this laptop; sync again where there is a network.</source>
        <translation type="unfinished">Fără rețea. Totul este în siguranță pe acest laptop; sincronizați unde există rețea.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop: {reason}</source>
        <translation type="unfinished">Serverul nu a acceptat acest laptop: {reason}</translation>
    </message>
    <message>
        <source>The sync did not end well, and nothing is lost: {reason}</source>
        <translation type="unfinished">Sincronizarea nu s-a încheiat bine, dar nu s-a pierdut nimic: {reason}</translation>
    </message>
    <message>
        <source>All finished interviews are sent.</source>
        <translation type="unfinished">Toate interviurile terminate sunt trimise.</translation>
    </message>
    <message>
        <source>Never synced yet.</source>
        <translation type="unfinished">Încă nesincronizat.</translation>
    </message>
    <message>
        <source>Last sync: {when}.</source>
        <translation type="unfinished">Ultima sincronizare: {when}.</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Ce</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Copil</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Când</translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished">rezolvat</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation type="unfinished">trimis înapoi</translation>
    </message>
    <message>
        <source>two made one</source>
        <translation type="unfinished">două devenite unul</translation>
    </message>
    <message>
        <source>given another code</source>
        <translation type="unfinished">a primit alt cod</translation>
    </message>
    <message>
        <source>kept beside the other</source>
        <translation type="unfinished">păstrat lângă celălalt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">anulat</translation>
    </message>
    <message>
        <source>goes with the next sync</source>
        <translation type="unfinished">pleacă la următoarea sincronizare</translation>
    </message>
    <message>
        <source>kept apart by the server</source>
        <translation type="unfinished">ținut separat de server</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished">pus deoparte</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">De decis</translation>
    </message>
    <message>
        <source>From everything that is on this laptop, with or without a network. What you decide goes to the others with the next sync, and you can take it back.</source>
        <translation type="unfinished">Din tot ce este pe acest laptop, cu sau fără rețea. Ce decideți ajunge la ceilalți la următoarea sincronizare și puteți anula decizia.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation type="unfinished">Ce rânduri</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation type="unfinished">Tot ce este deschis</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation type="unfinished">Răspunsuri care diferă</translation>
    </message>
    <message>
        <source>Two interviews under one code</source>
        <translation type="unfinished">Două interviuri sub același cod</translation>
    </message>
    <message>
        <source>Kept apart by the server</source>
        <translation type="unfinished">Ținute separat de server</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation type="unfinished">Decise aici</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Vizualizare</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation type="unfinished">Anularea acestei decizii</translation>
    </message>
    <message>
        <source>Nothing here. After a sync there may be.</source>
        <translation type="unfinished">Nu este nimic aici. După o sincronizare poate va fi.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Stare</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Server</translation>
    </message>
    <message>
        <source>Interview {number}</source>
        <translation type="unfinished">Interviul {number}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished">diferă</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Răspunsuri</translation>
    </message>
    <message>
        <source>Which interview</source>
        <translation type="unfinished">Care interviu</translation>
    </message>
    <message>
        <source>One child: keep this interview</source>
        <translation type="unfinished">Un singur copil: păstrați acest interviu</translation>
    </message>
    <message>
        <source>It gets the answers that only the other one has; the other one is deleted.</source>
        <translation type="unfinished">Primește răspunsurile pe care le are doar celălalt; celălalt se șterge.</translation>
    </message>
    <message>
        <source>Another child: give it this code</source>
        <translation type="unfinished">Alt copil: dați-i acest cod</translation>
    </message>
    <message>
        <source>Code of the other child</source>
        <translation type="unfinished">Codul celuilalt copil</translation>
    </message>
    <message>
        <source>Both are right</source>
        <translation type="unfinished">Ambele sunt corecte</translation>
    </message>
    <message>
        <source>For example two waves of one child. They are not offered again.</source>
        <translation type="unfinished">De exemplu două valuri ale aceluiași copil. Nu mai sunt propuse.</translation>
    </message>
    <message>
        <source>{alike} {differing} Many that differ point to two children.</source>
        <translation type="unfinished">{alike} {differing} Dacă diferă multe, este vorba probabil de doi copii.</translation>
    </message>
    <message>
        <source>Type the code of the other child first.</source>
        <translation type="unfinished">Scrieți mai întâi codul celuilalt copil.</translation>
    </message>
    <message>
        <source>Which interview?</source>
        <translation type="unfinished">Care interviu?</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished">Ultima modificare</translation>
    </message>
    <message>
        <source>sent back to you</source>
        <translation type="unfinished">trimise înapoi la dumneavoastră</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished">în curs</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">terminat</translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished">Acesta</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation type="unfinished">Alt răspuns</translation>
    </message>
    <message>
        <source>How far is the interview?</source>
        <translation type="unfinished">Cât de departe a ajuns interviul?</translation>
    </message>
    <message>
        <source>Is the interview deleted?</source>
        <translation type="unfinished">Este șters interviul?</translation>
    </message>
    <message>
        <source>stopped, kept</source>
        <translation type="unfinished">oprit, păstrat</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">șters</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation type="unfinished">rămâne</translation>
    </message>
    <message>
        <source>{laptop}, {when}</source>
        <translation type="unfinished">{laptop}, {when}</translation>
    </message>
    <message>
        <source>Two laptops wrote different answers without seeing each other&apos;s. Choose what shall stand; ask the interviewers if you cannot know. What you leave open stays in dispute and is not counted.</source>
        <translation type="unfinished">Două laptopuri au scris răspunsuri diferite fără să le vadă unul pe ale celuilalt. Alegeți ce rămâne valabil; dacă nu aveți cum să știți, întrebați persoanele care au luat interviurile. Ce lăsați deschis rămâne în dispută și nu se numără.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished">Rezolvă</translation>
    </message>
    <message>
        <source>Child {code}: {what}</source>
        <translation type="unfinished">Copil {code}: {what}</translation>
    </message>
    <message>
        <source>Choose first what shall stand.</source>
        <translation type="unfinished">Alegeți mai întâi ce rămâne valabil.</translation>
    </message>
    <message>
        <source>begun on another laptop</source>
        <translation type="unfinished">început pe alt laptop</translation>
    </message>
    <message>
        <source>done on another laptop</source>
        <translation type="unfinished">terminat pe alt laptop</translation>
    </message>
    <message>
        <source>stopped on another laptop</source>
        <translation type="unfinished">oprit pe alt laptop</translation>
    </message>
    <message>
        <source>only on this laptop</source>
        <translation type="unfinished">doar pe acest laptop</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation type="unfinished">așteaptă trimiterea</translation>
    </message>
    <message>
        <source>sent, receipt is here</source>
        <translation type="unfinished">trimis, dovada e aici</translation>
    </message>
    <message>
        <source>sent; a coordinator must decide</source>
        <translation type="unfinished">trimis; trebuie să decidă coordonarea</translation>
    </message>
    <message>
        <source>sent; kept apart by the server</source>
        <translation type="unfinished">trimis; ținut separat de server</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation type="unfinished">Toate interviurile</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation type="unfinished">Netrimise încă</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Copii</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">Prezenți</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished">Absenți</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation type="unfinished">Lipsește acordul</translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished">De intervievat</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">În curs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gata</translation>
    </message>
    <message>
        <source>Said no or stopped</source>
        <translation type="unfinished">Au spus nu sau s-au oprit</translation>
    </message>
    <message>
        <source>Nothing is waiting. Everything on this laptop is sent.</source>
        <translation type="unfinished">Nimic nu așteaptă. Totul de pe acest laptop este trimis.</translation>
    </message>
    <message>
        <source>The program had a problem: look</source>
        <translation type="unfinished">Programul a avut o problemă: vedeți</translation>
    </message>
    <message>
        <source>A family withdraws</source>
        <translation type="unfinished">O familie se retrage</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation type="unfinished">Sfârșitul zilei</translation>
    </message>
    <message>
        <source>Makes an encrypted backup of everything on this laptop.</source>
        <translation type="unfinished">Face o copie de siguranță criptată a tot ce este pe acest laptop.</translation>
    </message>
    <message>
        <source>Open this class</source>
        <translation type="unfinished">Deschiderea acestei clase</translation>
    </message>
    <message>
        <source>Classes of this site</source>
        <translation type="unfinished">Clasele din această locație</translation>
    </message>
    <message>
        <source>No children here yet. Sync to fetch the roster, or take over a list from a file.</source>
        <translation type="unfinished">Aici nu este încă niciun copil. Sincronizați ca să primiți lista sau preluați-o dintr-un fișier.</translation>
    </message>
    <message>
        <source>finished today</source>
        <translation type="unfinished">terminate astăzi</translation>
    </message>
    <message>
        <source>still to interview here</source>
        <translation type="unfinished">de intervievat aici</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <translation type="unfinished">netrimise încă</translation>
    </message>
    <message>
        <source>End of the day: back up</source>
        <translation type="unfinished">Sfârșitul zilei: copie de siguranță</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation type="unfinished">Ce urmează</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation type="unfinished">Pentru coordonare</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished">Trimis înapoi</translation>
    </message>
    <message>
        <source>Which interviews</source>
        <translation type="unfinished">Care interviuri</translation>
    </message>
    <message>
        <source>No interviews here yet.</source>
        <translation type="unfinished">Aici nu este încă niciun interviu.</translation>
    </message>
    <message>
        <source>No interview of this kind.</source>
        <translation type="unfinished">Niciun interviu de acest fel.</translation>
    </message>
    <message>
        <source>Give the laptop to this child again</source>
        <translation type="unfinished">Dați din nou laptopul acestui copil</translation>
    </message>
    <message>
        <source>Correct this interview</source>
        <translation type="unfinished">Corectarea acestui interviu</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">Cum a mers</translation>
    </message>
    <message>
        <source>Times and what stands out, for you alone; no answers.</source>
        <translation type="unfinished">Timpi și ce iese în evidență, numai pentru dumneavoastră; niciun răspuns.</translation>
    </message>
    <message>
        <source>What went and what came</source>
        <translation type="unfinished">Ce a plecat și ce a venit</translation>
    </message>
    <message>
        <source>Syncs and sticks, and what became of every interview.</source>
        <translation type="unfinished">Sincronizări și stickuri, și ce s-a întâmplat cu fiecare interviu.</translation>
    </message>
    <message>
        <source>Send this interview back</source>
        <translation type="unfinished">Trimite înapoi acest interviu</translation>
    </message>
    <message>
        <source>Save these logs</source>
        <translation type="unfinished">Salvarea acestor jurnale</translation>
    </message>
    <message>
        <source>Times of the listed interviews as one file for analysts, without answers and names.</source>
        <translation type="unfinished">Timpii interviurilor din listă într-un fișier pentru analiști, fără răspunsuri și nume.</translation>
    </message>
    <message>
        <source>Checking the passphrase …</source>
        <translation type="unfinished">Se verifică fraza secretă …</translation>
    </message>
    <message>
        <source>Lists of children</source>
        <translation type="unfinished">Liste de copii</translation>
    </message>
    <message>
        <source>There is nothing to hand over: the server has everything.</source>
        <translation type="unfinished">Nu este nimic de predat: serverul are tot.</translation>
    </message>
    <message>
        <source>The file {file} is on the stick. Take it over on the other laptop.</source>
        <translation type="unfinished">Fișierul {file} este pe stick. Preluați-l pe celălalt laptop.</translation>
    </message>
    <message>
        <source>There are no receipts for it yet: sync this laptop first.</source>
        <translation type="unfinished">Încă nu există dovezi pentru el: sincronizați întâi acest laptop.</translation>
    </message>
    <message>
        <source>Files of this program</source>
        <translation type="unfinished">Fișierele acestui program</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">Alegerea unui fișier</translation>
    </message>
    <message>
        <source>{laptop} is known now.</source>
        <translation type="unfinished">{laptop} este acum cunoscut.</translation>
    </message>
    <message>
        <source>From {laptop}: {came}, {new}</source>
        <translation type="unfinished">De la {laptop}: {came}, {new}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Rând</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Coloană</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished">Ce nu este în regulă</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">Ce se întâmplă</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">lăsat deoparte</translation>
    </message>
    <message>
        <source>taken over as it is</source>
        <translation type="unfinished">preluat așa cum este</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nume</translation>
    </message>
    <message>
        <source>The code is missing. Every child needs one.</source>
        <translation type="unfinished">Lipsește codul. Fiecare copil are nevoie de unul.</translation>
    </message>
    <message>
        <source>A code has Latin letters, digits, dots and dashes only, at most 100.</source>
        <translation type="unfinished">Un cod are doar litere latine, cifre, puncte și liniuțe, cel mult 100.</translation>
    </message>
    <message>
        <source>The last character of the code does not fit: the code is mistyped.</source>
        <translation type="unfinished">Ultimul caracter al codului nu se potrivește: codul este scris greșit.</translation>
    </message>
    <message>
        <source>Another row has the same code. Each child needs its own.</source>
        <translation type="unfinished">Alt rând are același cod. Fiecare copil are nevoie de al lui.</translation>
    </message>
    <message>
        <source>The class is missing.</source>
        <translation type="unfinished">Lipsește clasa.</translation>
    </message>
    <message>
        <source>The seat should be a whole number from 0 to 9999.</source>
        <translation type="unfinished">Locul trebuie să fie un număr întreg de la 0 la 9999.</translation>
    </message>
    <message>
        <source>The age should be a whole number from 3 to 25.</source>
        <translation type="unfinished">Vârsta trebuie să fie un număr întreg de la 3 la 25.</translation>
    </message>
    <message>
        <source>The age is missing.</source>
        <translation type="unfinished">Lipsește vârsta.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished">Numele este prea lung.</translation>
    </message>
    <message>
        <source>There is a formula. Replace it by its value.</source>
        <translation type="unfinished">Este o formulă. Înlocuiți-o cu valoarea ei.</translation>
    </message>
    <message>
        <source>The cell is merged with others. Undo the merge.</source>
        <translation type="unfinished">Celula este îmbinată cu altele. Anulați îmbinarea.</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet program.</source>
        <translation type="unfinished">Celula conține o eroare a programului de calcul tabelar.</translation>
    </message>
    <message>
        <source>There is a character that no text has. Save the file as UTF-8 or .xlsx.</source>
        <translation type="unfinished">Există un caracter pe care nu îl are niciun text. Salvați fișierul ca UTF-8 sau .xlsx.</translation>
    </message>
    <message>
        <source>Two children have this seat.</source>
        <translation type="unfinished">Doi copii au acest loc.</translation>
    </message>
    <message>
        <source>Two children of this class have this name: two children, or one twice?</source>
        <translation type="unfinished">Doi copii din această clasă au acest nume: doi copii sau unul de două ori?</translation>
    </message>
    <message>
        <source>Look at the names: if letters are wrong, save the file as CSV (UTF-8) or .xlsx and choose it again.</source>
        <translation type="unfinished">Uitați-vă la nume: dacă sunt litere greșite, salvați fișierul ca CSV (UTF-8) sau .xlsx și alegeți-l din nou.</translation>
    </message>
    <message>
        <source>Take over a list of children</source>
        <translation type="unfinished">Preluarea unei liste de copii</translation>
    </message>
    <message>
        <source>A CSV file or an Excel workbook. Its first row names the columns: code and class, and perhaps seat, age and name. Names stay encrypted on this laptop. Nothing is taken over before you agree.</source>
        <translation type="unfinished">Un fișier CSV sau un registru Excel. Primul rând numește coloanele: cod și clasă și poate loc, vârstă și nume. Numele rămân criptate pe acest laptop. Nu se preia nimic înainte să fiți de acord.</translation>
    </message>
    <message>
        <source>Please look at these</source>
        <translation type="unfinished">Vă rugăm să vă uitați la acestea</translation>
    </message>
    <message>
        <source>These children can be taken over</source>
        <translation type="unfinished">Acești copii pot fi preluați</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation type="unfinished">Se citește fișierul …</translation>
    </message>
    <message>
        <source>With earlier answers to: {questions}.</source>
        <translation type="unfinished">Cu răspunsuri anterioare la: {questions}.</translation>
    </message>
    <message>
        <source>No row can be used. Mend the file and choose it again.</source>
        <translation type="unfinished">Niciun rând nu poate fi folosit. Corectați fișierul și alegeți-l din nou.</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation type="unfinished">lipsește acordul</translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished">gata de început</translation>
    </message>
    <message>
        <source>did not want to</source>
        <translation type="unfinished">nu a vrut</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">încă nu</translation>
    </message>
    <message>
        <source>can begin</source>
        <translation type="unfinished">poate începe</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished">oprit</translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished">a spus nu</translation>
    </message>
    <message>
        <source>begun elsewhere</source>
        <translation type="unfinished">început în altă parte</translation>
    </message>
    <message>
        <source>done elsewhere</source>
        <translation type="unfinished">terminat în altă parte</translation>
    </message>
    <message>
        <source>stopped elsewhere</source>
        <translation type="unfinished">oprit în altă parte</translation>
    </message>
    <message>
        <source>parent or guardian</source>
        <translation type="unfinished">părinte sau tutore</translation>
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished">școală</translation>
    </message>
    <message>
        <source>the child itself</source>
        <translation type="unfinished">copilul însuși</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation type="unfinished">tutore</translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished">copil</translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished">Aici</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Acord</translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished">aici</translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished">absent</translation>
    </message>
    <message>
        <source>asked on screen</source>
        <translation type="unfinished">întrebat pe ecran</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Astăzi</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">încă niciunul</translation>
    </message>
    <message>
        <source>Go on here with what it answered there</source>
        <translation type="unfinished">Continuare aici cu ce s-a răspuns acolo</translation>
    </message>
    <message>
        <source>Yes, give the laptop to the child</source>
        <translation type="unfinished">Da, dați laptopul copilului</translation>
    </message>
    <message>
        <source>This child has an interview on another laptop. Begin a new one here?</source>
        <translation type="unfinished">Acest copil are un interviu pe alt laptop. Începeți unul nou aici?</translation>
    </message>
    <message>
        <source>This child did not want to take part. Ask it once more?</source>
        <translation type="unfinished">Acest copil nu a vrut să participe. Îl întrebați încă o dată?</translation>
    </message>
    <message>
        <source>This child has finished. Begin a second interview?</source>
        <translation type="unfinished">Acest copil a terminat. Începeți al doilea interviu?</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation type="unfinished">Crearea depozitului</translation>
    </message>
    <message>
        <source>Forgotten? Open with the recovery sheet</source>
        <translation type="unfinished">Ați uitat-o? Deschidere cu foaia de recuperare</translation>
    </message>
    <message>
        <source>The interviews on this laptop are encrypted. Enter your passphrase to open them.</source>
        <translation type="unfinished">Interviurile de pe acest laptop sunt criptate. Scrieți fraza secretă ca să le deschideți.</translation>
    </message>
    <message>
        <source>Locked, because nobody used it for a while. Enter your passphrase to go on.</source>
        <translation type="unfinished">Blocat, pentru că nu l-a folosit nimeni o vreme. Scrieți fraza secretă ca să continuați.</translation>
    </message>
    <message>
        <source>The sync goes on and ends by itself.</source>
        <translation type="unfinished">Sincronizarea continuă și se încheie singură.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Frază secretă</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Deblocare</translation>
    </message>
    <message>
        <source>This laptop is new. Choose a passphrase: every interview is encrypted with it from the first answer. Without it nobody can open them, so keep it in a safe place.</source>
        <translation type="unfinished">Acest laptop este nou. Alegeți o frază secretă: cu ea se criptează fiecare interviu de la primul răspuns. Fără ea nimeni nu le poate deschide, așa că păstrați-o într-un loc sigur.</translation>
    </message>
    <message>
        <source>may add and take away people, too</source>
        <translation type="unfinished">poate și adăuga și scoate persoane</translation>
    </message>
    <message>
        <source>Offer me five words</source>
        <translation type="unfinished">Propuneți-mi cinci cuvinte</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished">Numele persoanei</translation>
    </message>
    <message>
        <source>Sent interviews stay on this laptop</source>
        <translation type="unfinished">Interviurile trimise rămân pe acest laptop</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Frază secretă nouă</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished">Aceeași încă o dată</translation>
    </message>
    <message>
        <source>Your own passphrase, as it is now</source>
        <translation type="unfinished">Fraza dumneavoastră secretă actuală</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished">Executare</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">Adăugarea unei persoane</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation type="unfinished">Scoatere: {name}</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">Schimbarea frazei mele secrete</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation type="unfinished">Crearea unei foi de recuperare</translation>
    </message>
    <message>
        <source>How long sent interviews stay</source>
        <translation type="unfinished">Cât rămân interviurile trimise</translation>
    </message>
    <message>
        <source>The person gets a passphrase of its own. Let the person type it; nobody else needs to know it.</source>
        <translation type="unfinished">Persoana primește o frază secretă proprie. Lăsați-o să o scrie ea; nimeni altcineva nu trebuie să o știe.</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key, and backups of before are taken away. It can take a minute.</source>
        <translation type="unfinished">Totul se criptează cu o cheie nouă, iar copiile de dinainte sunt scoase. Poate dura un minut.</translation>
    </message>
    <message>
        <source>The old one stops working at once.</source>
        <translation type="unfinished">Cea veche încetează imediat să funcționeze.</translation>
    </message>
    <message>
        <source>It opens the interviews when every passphrase is forgotten. An earlier sheet stops working.</source>
        <translation type="unfinished">Deschide interviurile când toate frazele secrete sunt uitate. O foaie de dinainte nu mai funcționează.</translation>
    </message>
    <message>
        <source>After a sync, interviews that the server has for certain leave this laptop when their days are over. Ask your coordinator which number your project decided on.</source>
        <translation type="unfinished">După o sincronizare, interviurile pe care serverul le are sigur părăsesc acest laptop când le-au trecut zilele. Întrebați echipa de coordonare ce număr a hotărât proiectul.</translation>
    </message>
    <message>
        <source>without end</source>
        <translation type="unfinished">fără sfârșit</translation>
    </message>
    <message>
        <source>Write down or remember: {words}</source>
        <translation type="unfinished">De notat sau de ținut minte: {words}</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished">O clipă …</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation type="unfinished">Cele două fraze secrete diferă. Scrieți-le din nou.</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation type="unfinished">Scrieți numele persoanei.</translation>
    </message>
    <message>
        <source>At least {count} characters, for example four or five words.</source>
        <translation type="unfinished">Cel puțin {count} caractere, de exemplu patru sau cinci cuvinte.</translation>
    </message>
    <message>
        <source>The PIN of child mode</source>
        <translation type="unfinished">PIN-ul modului pentru copii</translation>
    </message>
    <message>
        <source>It leads from the children&apos;s pages back to yours, on this laptop only. It does not open the interviews: that stays with your passphrase.</source>
        <translation type="unfinished">Duce de la paginile copiilor înapoi la ale dumneavoastră, doar pe acest laptop. Nu deschide interviurile: pentru asta rămâne fraza secretă.</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation type="unfinished">Folosirea acestui PIN</translation>
    </message>
    <message>
        <source>Use no PIN</source>
        <translation type="unfinished">Fără PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation type="unfinished">4 până la 8 cifre</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation type="unfinished">Cele două nu sunt la fel. Scrieți-le din nou pe amândouă.</translation>
    </message>
    <message>
        <source>Making the encrypted store …</source>
        <translation type="unfinished">Se creează depozitul criptat …</translation>
    </message>
    <message>
        <source>The end of an interview is not on the disk yet.</source>
        <translation type="unfinished">Sfârșitul unui interviu nu este încă pe disc.</translation>
    </message>
    <message>
        <source>The window stays open so that nothing is lost.</source>
        <translation type="unfinished">Fereastra rămâne deschisă ca să nu se piardă nimic.</translation>
    </message>
    <message>
        <source>They hold for your own pages on this laptop. The children&apos;s pages keep their own look.</source>
        <translation type="unfinished">Sunt valabile pentru paginile dumneavoastră de pe acest laptop. Paginile copiilor își păstrează aspectul.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation type="unfinished">Folosirea acestor setări</translation>
    </message>
    <message>
        <source>The answers are shown again, so this asks for your passphrase. The reason stays in the record, and every changed answer keeps what it was before.</source>
        <translation type="unfinished">Răspunsurile sunt arătate din nou, de aceea este cerută fraza secretă. Motivul rămâne în înregistrare, iar fiecare răspuns schimbat îl păstrează pe cel dinainte.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation type="unfinished">De ce se corectează?</translation>
    </message>
    <message>
        <source>Each child or family keeps its card: the code leads to the answers when the family takes them back. Cut along the lines, give each child its own, and leave no card behind.</source>
        <translation type="unfinished">Fiecare copil sau familie își păstrează cardul: codul duce la răspunsuri când familia le retrage. Tăiați pe linii, dați fiecăruia cardul lui și nu lăsați niciunul în urmă.</translation>
    </message>
    <message>
        <source>Language where the child&apos;s is not known</source>
        <translation type="unfinished">Limba când cea a copilului nu este cunoscută</translation>
    </message>
    <message>
        <source>With names</source>
        <translation type="unfinished">Cu nume</translation>
    </message>
    <message>
        <source>A lost card with a name tells whose code it is.</source>
        <translation type="unfinished">Un card pierdut cu nume arată al cui este codul.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Salvare ca PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
    <message>
        <source>Code cards of class {label}</source>
        <translation type="unfinished">Carduri cu cod pentru clasa {label}</translation>
    </message>
    <message>
        <source>Correct the interview of child {code}</source>
        <translation type="unfinished">Corectarea interviului copilului {code}</translation>
    </message>
    <message>
        <source>the child asked for it</source>
        <translation type="unfinished">a cerut copilul</translation>
    </message>
    <message>
        <source>a wrong tap</source>
        <translation type="unfinished">o atingere greșită</translation>
    </message>
    <message>
        <source>a question was misunderstood</source>
        <translation type="unfinished">o întrebare a fost înțeleasă greșit</translation>
    </message>
    <message>
        <source>it was asked in the wrong language</source>
        <translation type="unfinished">s-a întrebat în altă limbă</translation>
    </message>
    <message>
        <source>the coordinator sent it back</source>
        <translation type="unfinished">l-a trimis înapoi coordonarea</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished">alt motiv</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished">Fraza dumneavoastră secretă</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">Deschidere din nou</translation>
    </message>
    <message>
        <source>Choose why it is corrected first.</source>
        <translation type="unfinished">Alegeți mai întâi de ce se corectează.</translation>
    </message>
    <message>
        <source>Clips for reading aloud</source>
        <translation type="unfinished">Înregistrări pentru citire cu voce tare</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Limbă</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Culori</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Mărime</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished">Blocare după</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation type="unfinished">ca pe calculator</translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished">deschise</translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished">închise</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation type="unfinished">contrast ridicat</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished">Închidere și pierdere</translation>
    </message>
    <message>
        <source>Close the window and lose what a child said?</source>
        <translation type="unfinished">Închideți fereastra și pierdeți ce a spus un copil?</translation>
    </message>
    <message>
        <source>Nobody can bring it back.</source>
        <translation type="unfinished">Nimeni nu îl poate aduce înapoi.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished">Nu, se păstrează</translation>
    </message>
    <message>
        <source>Yes, lose it</source>
        <translation type="unfinished">Da, se pierde</translation>
    </message>
    <message>
        <source>Checking the PIN …</source>
        <translation type="unfinished">Se verifică PIN-ul …</translation>
    </message>
    <message>
        <source>A sync is under way. Wait until it has ended, then try again.</source>
        <translation type="unfinished">O sincronizare este în curs. Așteptați să se încheie, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>1. Stay with the child. Ask no further questions.</source>
        <translation type="unfinished">1. Rămâneți cu copilul. Nu mai puneți întrebări.</translation>
    </message>
    <message>
        <source>2. Listen. Do not promise to keep it secret, and do not ask for details.</source>
        <translation type="unfinished">2. Ascultați. Nu promiteți că păstrați secretul și nu cereți amănunte.</translation>
    </message>
    <message>
        <source>3. Tell the child what you will do next and with whom you will speak.</source>
        <translation type="unfinished">3. Spuneți-i copilului ce veți face mai departe și cu cine veți vorbi.</translation>
    </message>
    <message>
        <source>4. Tell the school&apos;s person for child protection today, and your coordinator.</source>
        <translation type="unfinished">4. Anunțați astăzi persoana din școală care răspunde de protecția copilului și echipa de coordonare.</translation>
    </message>
    <message>
        <source>5. Write down the time and what was said on the project&apos;s paper form, not in this program.</source>
        <translation type="unfinished">5. Notați ora și ce s-a spus pe formularul de hârtie al proiectului, nu în acest program.</translation>
    </message>
    <message>
        <source>In danger at this moment: {number}</source>
        <translation type="unfinished">În pericol chiar acum: {number}</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">Am citit</translation>
    </message>
    <message>
        <source>Let the child decide about stopping</source>
        <translation type="unfinished">Copilul hotărăște dacă se oprește</translation>
    </message>
    <message>
        <source>The child wants to go on</source>
        <translation type="unfinished">Copilul vrea să continue</translation>
    </message>
    <message>
        <source>After a child was upset</source>
        <translation type="unfinished">După ce un copil s-a întristat</translation>
    </message>
    <message>
        <source>This child would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">Acest copil vrea să vorbească cu cineva. Mergeți acum la el, fără să observe ceilalți.</translation>
    </message>
    <message>
        <source>The helplines are ready to be printed: {file}</source>
        <translation type="unfinished">Liniile de ajutor sunt gata de tipărit: {file}</translation>
    </message>
    <message>
        <source>The disk of this laptop is nearly full. Make room before the next class: answers need it.</source>
        <translation type="unfinished">Discul acestui laptop este aproape plin. Faceți loc înainte de clasa următoare: răspunsurile au nevoie de el.</translation>
    </message>
    <message>
        <source>Making an encrypted backup …</source>
        <translation type="unfinished">Se face o copie de siguranță criptată …</translation>
    </message>
    <message>
        <source>The day is backed up on this laptop, encrypted ({when}).</source>
        <translation type="unfinished">Ziua este copiată pe acest laptop, criptat ({when}).</translation>
    </message>
    <message>
        <source>Name and consent are erased on this laptop. There was no interview here: if there may be one elsewhere, pass the code on to a coordinator.</source>
        <translation type="unfinished">Numele și acordul sunt șterse pe acest laptop. Aici nu a fost niciun interviu: dacă poate exista unul în altă parte, dați codul coordonării.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Foaie de recuperare</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open the interviews. Print it or write it down, and lock it away, not beside the laptop. It is shown this once and kept nowhere.</source>
        <translation type="unfinished">Cine are această foaie poate deschide interviurile. Tipăriți-o sau copiați-o și încuiați-o, nu lângă laptop. Este arătată doar acum și nu se păstrează nicăieri.</translation>
    </message>
    <message>
        <source>The same as a picture for a camera</source>
        <translation type="unfinished">Același lucru ca imagine pentru o cameră</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Tipărire</translation>
    </message>
    <message>
        <source>Before you go: sync where there is a network, so that questionnaires and rosters are there.</source>
        <translation type="unfinished">Înainte de plecare: sincronizați unde există rețea, ca să aveți chestionarele și listele.</translation>
    </message>
    <message>
        <source>In the class: take over the list, tick who is here, record each consent with its number.</source>
        <translation type="unfinished">În clasă: preluați lista, bifați cine este aici, înregistrați fiecare acord cu numărul lui.</translation>
    </message>
    <message>
        <source>Choose a child and its language, then give it the laptop. It can skip, pause and stop.</source>
        <translation type="unfinished">Alegeți un copil și limba lui, apoi dați-i laptopul. Poate sări peste întrebări, poate lua pauză și se poate opri.</translation>
    </message>
    <message>
        <source>Press F8, or hold the corner, when a child is upset: a calm page comes, and time stops.</source>
        <translation type="unfinished">Apăsați F8 sau țineți apăsat colțul când un copil se întristează: apare o pagină liniștită și timpul se oprește.</translation>
    </message>
    <message>
        <source>The child gives the laptop back; only your passphrase or PIN leads to your pages.</source>
        <translation type="unfinished">Copilul dă laptopul înapoi; doar fraza secretă sau PIN-ul duce la paginile dumneavoastră.</translation>
    </message>
    <message>
        <source>End the class, so that unfinished interviews travel, too. They can go on another day.</source>
        <translation type="unfinished">Încheiați ora, ca să fie trimise și interviurile neterminate. Ele pot continua în altă zi.</translation>
    </message>
    <message>
        <source>End the day: an encrypted backup is made. Keep the recovery sheet away from the laptop.</source>
        <translation type="unfinished">Încheiați ziua: se face o copie de siguranță criptată. Țineți foaia de recuperare departe de laptop.</translation>
    </message>
    <message>
        <source>Sync. An interview counts as sent only when the server&apos;s receipt is here.</source>
        <translation type="unfinished">Sincronizați. Un interviu se consideră trimis doar când dovada serverului este aici.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Spațiu</translation>
    </message>
    <message>
        <source>in the class: here, absent, no tick</source>
        <translation type="unfinished">în clasă: aici, absent, fără bifă</translation>
    </message>
    <message>
        <source>in front of a child: the calm page</source>
        <translation type="unfinished">în fața unui copil: pagina liniștită</translation>
    </message>
    <message>
        <source>in front of a child: choose an answer; Enter goes on, Backspace goes back</source>
        <translation type="unfinished">în fața unui copil: alegerea unui răspuns; Enter merge înainte, Backspace înapoi</translation>
    </message>
    <message>
        <source>Something is wrong? Change nothing, note the time and the words on the screen, and call your coordinator. What was shown as saved is on the disk.</source>
        <translation type="unfinished">Ceva nu este în regulă? Nu schimbați nimic, notați ora și cuvintele de pe ecran și sunați echipa de coordonare. Ce s-a arătat ca salvat este pe disc.</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation type="unfinished">Am pus-o la loc sigur</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished">Gata.</translation>
    </message>
    <message>
        <source>Choose a folder, for example on a stick</source>
        <translation type="unfinished">Alegeți un dosar, de exemplu pe un stick</translation>
    </message>
    <message>
        <source>Code cards</source>
        <translation type="unfinished">Carduri cu cod</translation>
    </message>
    <message>
        <source>The cards are in {file}. Delete it when they are printed.</source>
        <translation type="unfinished">Cardurile sunt în {file}. Ștergeți-l după tipărire.</translation>
    </message>
    <message>
        <source>The backup is made and was read back: {name}</source>
        <translation type="unfinished">Copia este făcută și a fost recitită: {name}</translation>
    </message>
    <message>
        <source>Looking at every interview …</source>
        <translation type="unfinished">Se verifică fiecare interviu …</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation type="unfinished">Chei și copii de siguranță</translation>
    </message>
    <message>
        <source>Who can open the interviews on this laptop</source>
        <translation type="unfinished">Cine poate deschide interviurile de pe acest laptop</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">Scoatere</translation>
    </message>
    <message>
        <source>Backups beside the interviews</source>
        <translation type="unfinished">Copii de siguranță lângă interviuri</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Copie de siguranță acum</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation type="unfinished">Copie de siguranță pe un stick</translation>
    </message>
    <message>
        <source>Check my data</source>
        <translation type="unfinished">Verificarea datelor mele</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Ce s-a făcut</translation>
    </message>
    <message>
        <source>The key file was changed by something else than this program. Call your coordinator.</source>
        <translation type="unfinished">Fișierul cu chei a fost schimbat de altceva decât acest program. Sunați echipa de coordonare.</translation>
    </message>
    <message>
        <source>Everything is in order: every interview, every change, every number.</source>
        <translation type="unfinished">Totul este în regulă: fiecare interviu, fiecare modificare, fiecare număr.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished">Foaia de recuperare</translation>
    </message>
    <message>
        <source>The coordinators: {name}</source>
        <translation type="unfinished">Coordonarea: {name}</translation>
    </message>
    <message>
        <source>{name}, leads</source>
        <translation type="unfinished">{name}, conduce</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished">{name} (dumneavoastră)</translation>
    </message>
    <message>
        <source>a person was added</source>
        <translation type="unfinished">s-a adăugat o persoană</translation>
    </message>
    <message>
        <source>a person or key was taken away</source>
        <translation type="unfinished">s-a scos o persoană sau o cheie</translation>
    </message>
    <message>
        <source>a passphrase was changed</source>
        <translation type="unfinished">s-a schimbat o frază secretă</translation>
    </message>
    <message>
        <source>a recovery sheet was made</source>
        <translation type="unfinished">s-a făcut o foaie de recuperare</translation>
    </message>
    <message>
        <source>opened with the recovery sheet</source>
        <translation type="unfinished">deschis cu foaia de recuperare</translation>
    </message>
    <message>
        <source>the coordinators can open this laptop</source>
        <translation type="unfinished">coordonarea poate deschide acest laptop</translation>
    </message>
    <message>
        <source>opened by the coordinators</source>
        <translation type="unfinished">deschis de coordonare</translation>
    </message>
    <message>
        <source>everything was encrypted anew</source>
        <translation type="unfinished">totul a fost criptat din nou</translation>
    </message>
    <message>
        <source>a backup was made</source>
        <translation type="unfinished">s-a făcut o copie de siguranță</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation type="unfinished">restaurat dintr-o copie de siguranță</translation>
    </message>
    <message>
        <source>salvaged from a damaged file</source>
        <translation type="unfinished">salvat dintr-un fișier deteriorat</translation>
    </message>
    <message>
        <source>files that were set aside were removed</source>
        <translation type="unfinished">au fost înlăturate fișierele puse deoparte</translation>
    </message>
    <message>
        <source>answers were erased</source>
        <translation type="unfinished">s-au șters răspunsuri</translation>
    </message>
    <message>
        <source>sent interviews were taken off this laptop</source>
        <translation type="unfinished">interviuri trimise au fost scoase de pe acest laptop</translation>
    </message>
    <message>
        <source>this laptop got a new identity</source>
        <translation type="unfinished">acest laptop a primit o identitate nouă</translation>
    </message>
    <message>
        <source>how long sent interviews stay was changed</source>
        <translation type="unfinished">s-a schimbat cât rămân interviurile trimise</translation>
    </message>
    <message>
        <source>somebody looked at the interviews after a damaged disk</source>
        <translation type="unfinished">cineva a verificat interviurile după un disc deteriorat</translation>
    </message>
    <message>
        <source>Sent interviews stay without end …</source>
        <translation type="unfinished">Interviurile trimise rămân fără sfârșit …</translation>
    </message>
    <message>
        <source>A family takes its answers back</source>
        <translation type="unfinished">O familie își ia înapoi răspunsurile</translation>
    </message>
    <message>
        <source>Type the child&apos;s code from its card. Answers, name and drafts are erased on this laptop and in its backups. With the next sync, what this laptop made is erased on the server and on other laptops too.</source>
        <translation type="unfinished">Scrieți codul copilului de pe card. Răspunsurile, numele și ciornele se șterg pe acest laptop și în copiile lui. La următoarea sincronizare, ce a făcut acest laptop se șterge și pe server și pe alte laptopuri.</translation>
    </message>
    <message>
        <source>Code of the child</source>
        <translation type="unfinished">Codul copilului</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished">Căutare</translation>
    </message>
    <message>
        <source>The family has asked for this. It cannot be undone.</source>
        <translation type="unfinished">Familia a cerut acest lucru. Nu se poate anula.</translation>
    </message>
    <message>
        <source>Erase everything of this child</source>
        <translation type="unfinished">Ștergerea tuturor datelor acestui copil</translation>
    </message>
    <message>
        <source>Erasing, and making the file and its backups anew …</source>
        <translation type="unfinished">Se șterge și se refac fișierul și copiile lui …</translation>
    </message>
    <message>
        <source>Child {code}, class {label}.</source>
        <translation type="unfinished">Copil {code}, clasa {label}.</translation>
    </message>
    <message>
        <source>Name and consent are erased here. If there are interviews on other laptops or on the server, only a coordinator can erase those: pass the code on.</source>
        <translation type="unfinished">Numele și acordul se șterg aici. Dacă există interviuri pe alte laptopuri sau pe server, numai coordonarea le poate șterge: dați codul mai departe.</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation type="unfinished">Deschidere cu foaia de recuperare</translation>
    </message>
    <message>
        <source>Type the seven groups from the sheet, small or large letters, and choose a new passphrase. The opening is written into the log that everybody on this laptop can read.</source>
        <translation type="unfinished">Scrieți cele șapte grupuri de pe foaie, cu litere mici sau mari, și alegeți o frază secretă nouă. Deschiderea se scrie în jurnalul pe care îl poate citi oricine pe acest laptop.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Deschide</translation>
    </message>
    <message>
        <source>From the sheet</source>
        <translation type="unfinished">De pe foaie</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Numele dumneavoastră</translation>
    </message>
    <message>
        <source>Type what stands on the sheet, and your name.</source>
        <translation type="unfinished">Scrieți ce este pe foaie și numele dumneavoastră.</translation>
    </message>
    <message>
        <source>Child {code}, class {label}, would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">Copilul {code}, clasa {label}, vrea să vorbească cu cineva. Mergeți acum la el, fără să observe ceilalți.</translation>
    </message>
    <message>
        <source>Somebody has talked with it</source>
        <translation type="unfinished">Cineva a vorbit cu el</translation>
    </message>
    <message>
        <source>The program had a problem</source>
        <translation type="unfinished">Programul a avut o problemă</translation>
    </message>
    <message>
        <source>What was shown as saved is on the disk. This report says where in the program it happened; it holds no answer, no name and no folder, and nobody has it but you. Copy it for your coordinator.</source>
        <translation type="unfinished">Ce s-a arătat ca salvat este pe disc. Acest raport spune unde în program s-a întâmplat; nu conține răspunsuri, nume sau dosare și nu îl are nimeni în afară de dumneavoastră. Copiați-l pentru echipa de coordonare.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Ștergere</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copiere</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation type="unfinished">Alt laptop</translation>
    </message>
    <message>
        <source>A file on a stick carries interviews to one other laptop, and only that one can open it. Nothing is taken away here. When both go on with a child, both are kept, and the next sync shows it.</source>
        <translation type="unfinished">Un fișier pe stick duce interviuri la un singur alt laptop și numai acela îl poate deschide. De aici nu se ia nimic. Dacă amândouă continuă cu un copil, ambele se păstrează, iar următoarea sincronizare arată asta.</translation>
    </message>
    <message>
        <source>For which laptop?</source>
        <translation type="unfinished">Pentru care laptop?</translation>
    </message>
    <message>
        <source>This laptop knows no other one yet. On the other laptop choose &apos;Show this laptop&apos;, bring the stick here, and take its file over.</source>
        <translation type="unfinished">Acest laptop nu cunoaște încă altul. Pe celălalt alegeți „Arată acest laptop”, aduceți stickul aici și preluați-i fișierul.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Predare</translation>
    </message>
    <message>
        <source>Give its receipts back</source>
        <translation type="unfinished">Dați înapoi dovezile lui</translation>
    </message>
    <message>
        <source>After a sync here: tells the other laptop that the server has its interviews.</source>
        <translation type="unfinished">După o sincronizare aici: îi spune celuilalt laptop că serverul are interviurile lui.</translation>
    </message>
    <message>
        <source>Take a file over</source>
        <translation type="unfinished">Preluarea unui fișier</translation>
    </message>
    <message>
        <source>Show this laptop</source>
        <translation type="unfinished">Arată acest laptop</translation>
    </message>
    <message>
        <source>Writes a small file by which other laptops know this one. No secrets.</source>
        <translation type="unfinished">Scrie un fișier mic după care alte laptopuri îl recunosc pe acesta. Fără secrete.</translation>
    </message>
    <message>
        <source>Coordinators and the server</source>
        <translation type="unfinished">Coordonarea și serverul</translation>
    </message>
    <message>
        <source>A new wave begins</source>
        <translation type="unfinished">Începe un nou val</translation>
    </message>
    <message>
        <source>Count all again</source>
        <translation type="unfinished">Se numără totul din nou</translation>
    </message>
    <message>
        <source>A card for each child with its code, by which its family can take answers back.</source>
        <translation type="unfinished">Un card cu codul lui pentru fiecare copil, cu care familia poate retrage răspunsurile.</translation>
    </message>
    <message>
        <source>Two laptops in one class: hand interviews over on a stick, without a network.</source>
        <translation type="unfinished">Două laptopuri într-o clasă: predați interviuri pe un stick, fără rețea.</translation>
    </message>
    <message>
        <source>The study comes back: every child can be interviewed again. Earlier interviews stay as they are.</source>
        <translation type="unfinished">Studiul revine: fiecare copil poate fi intervievat din nou. Interviurile anterioare rămân cum sunt.</translation>
    </message>
    <message>
        <source>A new wave began {when}: classes count interviews since then.</source>
        <translation type="unfinished">Un nou val a început {when}: clasele numără interviurile de atunci.</translation>
    </message>
    <message>
        <source>There is no log of an interview to write.</source>
        <translation type="unfinished">Nu există niciun jurnal de interviu de scris.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Întrebare</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished">Privită</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation type="unfinished">Primul răspuns</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Schimbat</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation type="unfinished">De observat</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation type="unfinished">{number} s</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation type="unfinished">sub o secundă</translation>
    </message>
    <message>
        <source>same answer</source>
        <translation type="unfinished">același răspuns</translation>
    </message>
    <message>
        <source>For you alone, and no verdict on the child: quick or even answers can be true ones. Look whether the child was tired, distracted or helped, and note it for your coordinator. No answer is shown here.</source>
        <translation type="unfinished">Numai pentru dumneavoastră și nu este o judecată despre copil: răspunsurile rapide sau egale pot fi adevărate. Vedeți dacă copilul era obosit, distras sau ajutat și notați pentru echipa de coordonare. Aici nu se arată niciun răspuns.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Întrebări</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished">Salvarea jurnalului</translation>
    </message>
    <message>
        <source>Times and questions as a file for analysts (audit.csv), without answers and names.</source>
        <translation type="unfinished">Timpi și întrebări într-un fișier pentru analiști (audit.csv), fără răspunsuri și nume.</translation>
    </message>
    <message>
        <source>How it went: child {code}, {form}</source>
        <translation type="unfinished">Cum a mers: copilul {code}, {form}</translation>
    </message>
    <message>
        <source>Some of them say the opposite of the others, so it cannot be meant for all.</source>
        <translation type="unfinished">Unele spun contrarul celorlalte, deci nu poate fi valabil pentru toate.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation type="unfinished">Nimic de observat.</translation>
    </message>
    <message>
        <source>It is unfinished again and not counted until it is finished anew. The interviewer is told why, with the next sync. You can take this back.</source>
        <translation type="unfinished">Este din nou neterminat și nu se numără până nu este terminat iar. Persoana care a luat interviul află motivul la următoarea sincronizare. Puteți anula.</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation type="unfinished">Trimite înapoi</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">De ce?</translation>
    </message>
    <message>
        <source>Send back the interview of child {code}</source>
        <translation type="unfinished">Trimiterea înapoi a interviului copilului {code}</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished">Lipsește ceva.</translation>
    </message>
    <message>
        <source>Some answers do not fit together.</source>
        <translation type="unfinished">Unele răspunsuri nu se potrivesc.</translation>
    </message>
    <message>
        <source>It may be another child&apos;s.</source>
        <translation type="unfinished">Poate fi al altui copil.</translation>
    </message>
    <message>
        <source>It was asked in the wrong language.</source>
        <translation type="unfinished">A fost făcut în limba greșită.</translation>
    </message>
    <message>
        <source>The consent is not clear.</source>
        <translation type="unfinished">Consimțământul nu este clar.</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation type="unfinished">Alegeți mai întâi motivul.</translation>
    </message>
    <message>
        <source>Sent back by {who}, {when}.</source>
        <translation type="unfinished">Trimis înapoi de {who}, {when}.</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation type="unfinished">cineva din coordonare</translation>
    </message>
    <message>
        <source>Correct it and finish it again; it is sent with the next sync.</source>
        <translation type="unfinished">Corectați-l și încheiați-l din nou; pleacă la următoarea sincronizare.</translation>
    </message>
    <message>
        <source>Its answers have left this laptop, so a coordinator must decide: pass its code on.</source>
        <translation type="unfinished">Răspunsurile nu mai sunt pe acest laptop; trebuie să decidă echipa de coordonare: transmiteți codul.</translation>
    </message>
    <message>
        <source>Type a part of the name to find it.</source>
        <translation type="unfinished">Scrieți o parte din nume ca să-l găsiți.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: this computer finds no loudspeaker and no headphones. Plug some in and choose the child again.</source>
        <translation type="unfinished">Nu se poate citi nimic cu voce tare: acest calculator nu găsește difuzor sau căști. Conectați ceva și alegeți din nou copilul.</translation>
    </message>
    <message>
        <source>The clips of this questionnaire are damaged. Ask your coordinator for a new version.</source>
        <translation type="unfinished">Înregistrările acestui chestionar sunt deteriorate. Cereți echipei de coordonare o versiune nouă.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud in this language: it has no clips, and this computer no voice for it.</source>
        <translation type="unfinished">În această limbă nu se poate citi nimic: nu are înregistrări, iar acest calculator nu are voce pentru ea.</translation>
    </message>
    <message>
        <source>{count} of {total} texts can be heard; the others stay silent.</source>
        <translation type="unfinished">Se pot auzi {count} din {total} texte; celelalte rămân mute.</translation>
    </message>
    <message>
        <source>A machine reads; nobody has checked how it sounds.</source>
        <translation type="unfinished">Citește o mașină; nimeni nu a verificat cum sună.</translation>
    </message>
    <message>
        <source>It asks about hard things. Give the child headphones, so that nobody hears along.</source>
        <translation type="unfinished">Întreabă despre lucruri grele. Dați-i copilului căști, ca să nu audă nimeni.</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">oprit</translation>
    </message>
    <message>
        <source>from the loudspeaker</source>
        <translation type="unfinished">din difuzor</translation>
    </message>
    <message>
        <source>with headphones</source>
        <translation type="unfinished">cu căști</translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished">obișnuită</translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished">lentă</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation type="unfinished">Citire cu voce tare</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished">Viteză</translation>
    </message>
    <message>
        <source>This computer finds no microphone. Plug one in and come back.</source>
        <translation type="unfinished">Acest calculator nu găsește microfon. Conectați unul și reveniți.</translation>
    </message>
    <message>
        <source>Almost nothing was heard. Is the microphone on, and near enough? Record again.</source>
        <translation type="unfinished">Nu s-a auzit aproape nimic. Microfonul este pornit și destul de aproape? Înregistrați din nou.</translation>
    </message>
    <message>
        <source>This computer finds no loudspeaker and no headphones. Plug some in.</source>
        <translation type="unfinished">Acest calculator nu găsește difuzor sau căști. Conectați ceva.</translation>
    </message>
    <message>
        <source>Some words were not tapped. Tap along again.</source>
        <translation type="unfinished">Unele cuvinte nu au fost atinse. Reluați.</translation>
    </message>
    <message>
        <source>This clip cannot be played. Record it again.</source>
        <translation type="unfinished">Această înregistrare nu poate fi redată. Înregistrați din nou.</translation>
    </message>
    <message>
        <source>Save the clips as a file</source>
        <translation type="unfinished">Salvarea înregistrărilor într-un fișier</translation>
    </message>
    <message>
        <source>Saved: {file}. Lay it into the folder “media” of the questionnaire.</source>
        <translation type="unfinished">Salvat: {file}. Puneți-l în dosarul „media” al chestionarului.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished">Texte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Text</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished">Înregistrare</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation type="unfinished">Păstrați această înregistrare</translation>
    </message>
    <message>
        <source>It sounds right</source>
        <translation type="unfinished">Sună bine</translation>
    </message>
    <message>
        <source>Remove this recording</source>
        <translation type="unfinished">Ștergeți această înregistrare</translation>
    </message>
    <message>
        <source>{heard} of {total} texts have a clip; {drafts} of them by a machine.</source>
        <translation type="unfinished">{heard} din {total} texte au înregistrare; {drafts} dintre ele de la o mașină.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished">Oprirea înregistrării</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Înregistrare</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Oprire</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Ascultare</translation>
    </message>
    <message>
        <source>This word begins now</source>
        <translation type="unfinished">Acest cuvânt începe acum</translation>
    </message>
    <message>
        <source>Tap along with the words</source>
        <translation type="unfinished">Atingeți urmând cuvintele</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation type="unfinished">fără înregistrare</translation>
    </message>
    <message>
        <source>spoken by a machine, not checked</source>
        <translation type="unfinished">rostit de o mașină, neverificat</translation>
    </message>
    <message>
        <source>spoken by a machine, checked</source>
        <translation type="unfinished">rostit de o mașină, verificat</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished">înregistrat</translation>
    </message>
    <message>
        <source>{state}, without word times</source>
        <translation type="unfinished">{state}, fără timpii cuvintelor</translation>
    </message>
    <message>
        <source>Your recordings stay on this laptop, outside the encrypted store: they hold your voice and the questions, no answer and no name. They are heard before the clips that came with the questionnaire.</source>
        <translation type="unfinished">Înregistrările dumneavoastră rămân pe acest laptop, în afara spațiului criptat: conțin vocea dumneavoastră și întrebările, niciun răspuns și niciun nume. Se aud înaintea celor venite cu chestionarul.</translation>
    </message>
    <message>
        <source>Settled. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">Rezolvat. Ajunge la celelalte laptopuri la următoarea sincronizare.</translation>
    </message>
    <message>
        <source>Taken back. It is as it was before.</source>
        <translation type="unfinished">Anulat. Este ca înainte.</translation>
    </message>
    <message>
        <source>Made one. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">Au devenit unul. Ajunge la celelalte laptopuri la următoarea sincronizare.</translation>
    </message>
    <message>
        <source>It has the other code now. It goes to the others with the next sync.</source>
        <translation type="unfinished">Acum are celălalt cod. Ajunge la ceilalți la următoarea sincronizare.</translation>
    </message>
    <message>
        <source>Noted: they are right as they are.</source>
        <translation type="unfinished">Notat: sunt corecte așa cum sunt.</translation>
    </message>
    <message>
        <source>Noted. The server hears it with the next sync.</source>
        <translation type="unfinished">Notat. Serverul află la următoarea sincronizare.</translation>
    </message>
    <message>
        <source>Sent back. The interviewer&apos;s laptop gets it with the next sync.</source>
        <translation type="unfinished">Trimis înapoi. Laptopul pe care a fost făcut îl primește la următoarea sincronizare.</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">Nu știu</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">Prefer să nu spun</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">neîntrebat</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished">nu s-a ajuns acolo</translation>
    </message>
    <message>
        <source>stopped before it</source>
        <translation type="unfinished">oprit înainte</translation>
    </message>
    <message>
        <source>Receipt of the server</source>
        <translation type="unfinished">Dovada serverului</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Salvat: {file}</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">Cu cine</translation>
    </message>
    <message>
        <source>Went</source>
        <translation type="unfinished">Plecate</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished">Venite</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished">Cum s-a încheiat</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Syncs and sticks</source>
        <translation type="unfinished">Sincronizări și stickuri</translation>
    </message>
    <message>
        <source>Records of this batch</source>
        <translation type="unfinished">Înregistrările acestui lot</translation>
    </message>
    <message>
        <source>Which batch</source>
        <translation type="unfinished">Care lot</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation type="unfinished">Tipărirea dovezii</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished">Salvarea dovezii</translation>
    </message>
    <message>
        <source>Batch that the server confirmed</source>
        <translation type="unfinished">Lot confirmat de server</translation>
    </message>
    <message>
        <source>Nothing waits here: the server has everything that was ended.</source>
        <translation type="unfinished">Nimic nu așteaptă aici: serverul are tot ce s-a încheiat.</translation>
    </message>
    <message>
        <source>coordinators</source>
        <translation type="unfinished">coordonare</translation>
    </message>
    <message>
        <source>Stick for {whom}</source>
        <translation type="unfinished">Stick pentru {whom}</translation>
    </message>
    <message>
        <source>Stick from {whom}</source>
        <translation type="unfinished">Stick de la {whom}</translation>
    </message>
    <message>
        <source>No network. Everything is safe; sync again where there is one.</source>
        <translation type="unfinished">Fără rețea. Totul este în siguranță; sincronizați din nou unde există rețea.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop. Call your coordinator.</source>
        <translation type="unfinished">Serverul nu a acceptat acest laptop. Sunați echipa de coordonare.</translation>
    </message>
    <message>
        <source>It did not end well, and nothing is lost. Try again; then call your coordinator.</source>
        <translation type="unfinished">Nu s-a încheiat bine, dar nu s-a pierdut nimic. Încercați din nou; apoi sunați echipa de coordonare.</translation>
    </message>
    <message>
        <source>Kept apart for a coordinator.</source>
        <translation type="unfinished">Ținut separat pentru coordonare.</translation>
    </message>
    <message>
        <source>The server has it.</source>
        <translation type="unfinished">Serverul îl are.</translation>
    </message>
    <message>
        <source>The server had it already.</source>
        <translation type="unfinished">Serverul îl avea deja.</translation>
    </message>
    <message>
        <source>The server has it; another laptop says something else.</source>
        <translation type="unfinished">Serverul îl are; alt laptop spune altceva.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">Proiect</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Laptop</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation type="unfinished">Primit de server</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished">Preluate</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation type="unfinished">În dispută</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation type="unfinished">Ținute separat</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished">Lot</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Semnătură</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Răspuns</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation type="unfinished">Acceptă</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation type="unfinished">Pune deoparte</translation>
    </message>
    <message>
        <source>It is kept and not counted, and can be let in later.</source>
        <translation type="unfinished">Este păstrat și nu se numără; poate fi acceptat mai târziu.</translation>
    </message>
    <message>
        <source>The laptop was revoked before this came. Let it in if the interview was made while it was ours.</source>
        <translation type="unfinished">Laptopul a fost revocat înainte să vină acesta. Acceptați-l dacă interviul a fost făcut cât laptopul era al nostru.</translation>
    </message>
    <message>
        <source>The laptop is not for this school. Ask whether it worked there.</source>
        <translation type="unfinished">Laptopul nu este pentru această școală. Întrebați dacă a lucrat acolo.</translation>
    </message>
    <message>
        <source>Only a coordinator&apos;s laptop may write this. Ask who did.</source>
        <translation type="unfinished">Numai un laptop al coordonării are voie să scrie acest lucru. Întrebați cine l-a scris.</translation>
    </message>
    <message>
        <source>It is marked as done and holds no answer. Ask the interviewer.</source>
        <translation type="unfinished">Este marcat ca terminat și nu conține niciun răspuns. Întrebați persoana care a luat interviul.</translation>
    </message>
    <message>
        <source>Two copies of one laptop wrote at the same time. Let it in: both interviews are then kept.</source>
        <translation type="unfinished">Două copii ale aceluiași laptop au scris în același timp. Acceptați-l: atunci se păstrează ambele interviuri.</translation>
    </message>
    <message>
        <source>Its answers left the laptop before the server had them.</source>
        <translation type="unfinished">Răspunsurile lui au dispărut de pe laptop înainte să ajungă la server.</translation>
    </message>
    <message>
        <source>Its answers were erased by a code that nothing proves.</source>
        <translation type="unfinished">Răspunsurile lui au fost șterse cu un cod pe care nu îl dovedește nimic.</translation>
    </message>
    <message>
        <source>Nobody knows the laptop that wrote this. It comes in by itself when that laptop syncs.</source>
        <translation type="unfinished">Nimeni nu cunoaște laptopul care a scris acest lucru. Este preluat de la sine când acel laptop se sincronizează.</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">Asta nu se potrivește aici. Uită-te din nou la răspunsul tău.</translation>
    </message>
    <message>
        <source>Yes, I have seen it</source>
        <translation type="unfinished">Da, am văzut</translation>
    </message>
    <message>
        <source>Answer {number} of {count}.</source>
        <translation type="unfinished">Răspunsul {number} din {count}.</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation type="unfinished">Răspunsuri de dinainte</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation type="unfinished">Mai multe răspunsuri</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation type="unfinished">Scoate ultima cifră</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation type="unfinished">Virgulă zecimală</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Numărul tău</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Răspunsul tău</translation>
    </message>
    <message>
        <source>This laptop cannot ask this yet. Choose “I don&apos;t know”, and tell the grown-up.</source>
        <translation type="unfinished">Acest laptop nu știe încă să întrebe asta. Alege „Nu știu” și spune-i omului mare.</translation>
    </message>
    <message>
        <source>Give the laptop back to the grown-up.</source>
        <translation type="unfinished">Dă laptopul înapoi omului mare.</translation>
    </message>
    <message>
        <source>You do not have to do anything else.</source>
        <translation type="unfinished">Nu mai ai nimic de făcut.</translation>
    </message>
    <message>
        <source>For the grown-up: the PIN of this laptop</source>
        <translation type="unfinished">Pentru adult: PIN-ul acestui laptop</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">Cu fraza secretă</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation type="unfinished">Cu PIN-ul</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation type="unfinished">Mai departe cu întrebările</translation>
    </message>
    <message>
        <source>For the grown-up: your passphrase</source>
        <translation type="unfinished">Pentru adult: fraza dumneavoastră secretă</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Deschide</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">Scrie primele litere</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Zi</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Lună</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">An</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished">Oră</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished">Minut</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">Ești la stația {number} din {count}.</translation>
    </message>
    <message>
        <source>Latitude (degrees north)</source>
        <translation type="unfinished">Latitudine (grade nord)</translation>
    </message>
    <message>
        <source>Longitude (degrees east)</source>
        <translation type="unfinished">Longitudine (grade est)</translation>
    </message>
    <message>
        <source>Add this point</source>
        <translation type="unfinished">Adaugă acest punct</translation>
    </message>
    <message>
        <source>Take the last point out</source>
        <translation type="unfinished">Scoate ultimul punct</translation>
    </message>
    <message>
        <source>Add at least {count} places first.</source>
        <translation type="unfinished">Adaugă mai întâi cel puțin {count} locuri.</translation>
    </message>
    <message>
        <source>Leave the rest open</source>
        <translation type="unfinished">Restul rămâne fără răspuns</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stop</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pauză</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation type="unfinished">Ascunde cuvintele</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished">Mărimea cuvintelor</translation>
    </message>
    <message>
        <source>Hide my answers</source>
        <translation type="unfinished">Ascunde răspunsurile mele</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">Nu știu</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">Prefer să nu spun</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Limbă</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Înainte</translation>
    </message>
    <message>
        <source>This one is only to try: it does not count.</source>
        <translation type="unfinished">Aceasta este doar de probă: nu se pune.</translation>
    </message>
    <message>
        <source>You may say it out loud. The grown-up writes it down for you.</source>
        <translation type="unfinished">Poți să spui cu voce tare. Omul mare scrie pentru tine.</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">Alege mai întâi un răspuns. Și „Nu știu” este bine.</translation>
    </message>
    <message>
        <source>Take the last one out</source>
        <translation type="unfinished">Scoate ultimul</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">Atinge-le pe toate, începând cu primul.</translation>
    </message>
    <message>
        <source>Place {number} of {count}.</source>
        <translation type="unfinished">Locul {number} din {count}.</translation>
    </message>
    <message>
        <source>No place yet.</source>
        <translation type="unfinished">Încă fără loc.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">Mai puțin</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mai mult</translation>
    </message>
    <message>
        <source>Much less</source>
        <translation type="unfinished">Mult mai puțin</translation>
    </message>
    <message>
        <source>Much more</source>
        <translation type="unfinished">Mult mai mult</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation type="unfinished">Încă nu ai ales nimic.</translation>
    </message>
    <message>
        <source>Would you like to join in?</source>
        <translation type="unfinished">Vrei să participi?</translation>
    </message>
    <message>
        <source>We ask you about your life, your school and your friends.</source>
        <translation type="unfinished">Te întrebăm despre viața ta, școala ta și prietenii tăi.</translation>
    </message>
    <message>
        <source>We want to know how things can get better for children.</source>
        <translation type="unfinished">Vrem să știm cum poate fi mai bine pentru copii.</translation>
    </message>
    <message>
        <source>No answer is wrong. You do not have to answer every question.</source>
        <translation type="unfinished">Niciun răspuns nu este greșit. Nu trebuie să răspunzi la toate întrebările.</translation>
    </message>
    <message>
        <source>You can stop whenever you like. Nobody will be cross.</source>
        <translation type="unfinished">Te poți opri când vrei. Nimeni nu se supără.</translation>
    </message>
    <message>
        <source>Your name does not go with your answers. Your teacher does not see them.</source>
        <translation type="unfinished">Numele tău nu merge cu răspunsurile. Învățătoarea sau învățătorul nu le vede.</translation>
    </message>
    <message>
        <source>No, I don&apos;t want to</source>
        <translation type="unfinished">Nu, nu vreau</translation>
    </message>
    <message>
        <source>Yes, I want to join in</source>
        <translation type="unfinished">Da, vreau să particip</translation>
    </message>
    <message>
        <source>Thank you for telling us. What you told us another time stays as it is.</source>
        <translation type="unfinished">Îți mulțumim că ne-ai spus. Ce ne-ai spus altă dată rămâne cum este.</translation>
    </message>
    <message>
        <source>Thank you for telling us. We have kept nothing.</source>
        <translation type="unfinished">Îți mulțumim că ne-ai spus. Nu am păstrat nimic.</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation type="unfinished">E în regulă.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">Fă o pauză.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">Stai cât vrei. Răspunsurile tale sunt păstrate.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">Vrei să mergi mai departe după aceea? Poți și să te oprești.</translation>
    </message>
    <message>
        <source>I want to talk to somebody</source>
        <translation type="unfinished">Vreau să vorbesc cu cineva</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">Vrei o pauză scurtă?</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">Întinde-te, bea ceva, uită-te pe fereastră.</translation>
    </message>
    <message>
        <source>Yes, take a break</source>
        <translation type="unfinished">Da, fac o pauză</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation type="unfinished">Nu, mai departe</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">Răspunsurile tale sunt ascunse.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">Arată-le din nou când nu se mai uită nimeni.</translation>
    </message>
    <message>
        <source>Show the question again</source>
        <translation type="unfinished">Arată din nou întrebarea</translation>
    </message>
    <message>
        <source>Do you want to stop?</source>
        <translation type="unfinished">Vrei să te oprești?</translation>
    </message>
    <message>
        <source>You may. What shall we do with what you told us?</source>
        <translation type="unfinished">Poți. Ce facem cu ce ne-ai spus?</translation>
    </message>
    <message>
        <source>Stop, and keep what I said</source>
        <translation type="unfinished">Mă opresc și păstrați ce am spus</translation>
    </message>
    <message>
        <source>Stop, and throw it away</source>
        <translation type="unfinished">Mă opresc și aruncați tot</translation>
    </message>
    <message>
        <source>It is thrown away.</source>
        <translation type="unfinished">S-a aruncat.</translation>
    </message>
    <message>
        <source>Nothing of what you said is kept. That is fine.</source>
        <translation type="unfinished">Nimic din ce ai spus nu se păstrează. E în regulă.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">Te-ai oprit.</translation>
    </message>
    <message>
        <source>The grown-up will see to it that your answers are thrown away.</source>
        <translation type="unfinished">Omul mare va avea grijă ca răspunsurile tale să fie aruncate.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation type="unfinished">Mulțumim!</translation>
    </message>
    <message>
        <source>You are done. Your answers are kept safe.</source>
        <translation type="unfinished">Gata, ai terminat. Răspunsurile tale sunt în siguranță.</translation>
    </message>
    <message>
        <source>The next questions are about hard things.</source>
        <translation type="unfinished">Următoarele întrebări sunt despre lucruri grele.</translation>
    </message>
    <message>
        <source>May we go on? You do not have to answer them.</source>
        <translation type="unfinished">Mergem mai departe? Nu trebuie să răspunzi.</translation>
    </message>
    <message>
        <source>Do you want to hear them? Ask the grown-up for headphones first.</source>
        <translation type="unfinished">Vrei să le auzi? Cere-i întâi căști omului mare.</translation>
    </message>
    <message>
        <source>Skip these questions</source>
        <translation type="unfinished">Fără aceste întrebări</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation type="unfinished">Da, mai departe</translation>
    </message>
    <message>
        <source>Leave the rest open?</source>
        <translation type="unfinished">Restul rămâne fără răspuns?</translation>
    </message>
    <message>
        <source>The interview is finished then and cannot be opened again.</source>
        <translation type="unfinished">Atunci interviul este gata și nu mai poate fi deschis.</translation>
    </message>
    <message>
        <source>Leave them open and finish</source>
        <translation type="unfinished">Fără răspuns și gata</translation>
    </message>
    <message>
        <source>A moment of rest.</source>
        <translation type="unfinished">O clipă de odihnă.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">Trage aer în piept și dă-l afară.</translation>
    </message>
    <message>
        <source>For the grown-up</source>
        <translation type="unfinished">Pentru adult</translation>
    </message>
    <message>
        <source>Put up your hand. A grown-up will come to you.</source>
        <translation type="unfinished">Ridică mâna. Un om mare va veni la tine.</translation>
    </message>
    <message>
        <source>You did nothing wrong. You may say as much or as little as you like.</source>
        <translation type="unfinished">Nu ai greșit cu nimic. Poți spune mult sau puțin, cum vrei.</translation>
    </message>
    <message>
        <source>This does not stand in your answers.</source>
        <translation type="unfinished">Asta nu apare în răspunsurile tale.</translation>
    </message>
    <message>
        <source>The grown-up can give you this on paper.</source>
        <translation type="unfinished">Omul mare îți poate da asta pe hârtie.</translation>
    </message>
    <message>
        <source>I want this on paper</source>
        <translation type="unfinished">Vreau asta pe hârtie</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation type="unfinished">{name}: {number}</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">Ce limbă vrei?</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">O clipă, te rog.</translation>
    </message>
    <message>
        <source>Ask the grown-up to come. You did nothing wrong.</source>
        <translation type="unfinished">Roagă omul mare să vină. Nu ai greșit cu nimic.</translation>
    </message>
    <message>
        <source>For the grown-up: {reason}</source>
        <translation type="unfinished">Pentru adult: {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Încearcă din nou</translation>
    </message>
    <message>
        <source>Give the laptop back</source>
        <translation type="unfinished">Dă înapoi laptopul</translation>
    </message>
    <message>
        <source>If something made you sad, tell a grown-up you trust or the researcher who brought this laptop.</source>
        <translation type="unfinished">Dacă ceva te-a întristat, spune-i unui om mare în care ai încredere sau celui care a adus acest laptop.</translation>
    </message>
    <message>
        <source>You can talk to somebody</source>
        <translation type="unfinished">Poți vorbi cu cineva</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">spațiu</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation type="unfinished">Șterge ultima literă</translation>
    </message>
    <message>
        <source>Letters to tap</source>
        <translation type="unfinished">Litere de atins</translation>
    </message>
    <message>
        <source>This is for the grown-up. Choose “I don&apos;t know”.</source>
        <translation type="unfinished">Asta este pentru omul mare. Alege „Nu știu”.</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation type="unfinished">Înregistrează vocea mea</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">Alege un fișier</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation type="unfinished">Ascultă</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">Ia-l de aici</translation>
    </message>
    <message>
        <source>We are listening. Tap Stop when you are done.</source>
        <translation type="unfinished">Te ascultăm. Atinge Stop când ai terminat.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation type="unfinished">Este păstrat.</translation>
    </message>
    <message>
        <source>We heard nothing. Try again, a little louder.</source>
        <translation type="unfinished">Nu am auzit nimic. Mai încearcă, puțin mai tare.</translation>
    </message>
    <message>
        <source>Keep this card. With this code your family can have your answers deleted, now or later. Nobody has to say why.</source>
        <translation type="unfinished">Păstrează acest card. Cu acest cod, familia ta poate cere ștergerea răspunsurilor tale, acum sau mai târziu. Nimeni nu trebuie să spună de ce.</translation>
    </message>
    <message>
        <source>My code</source>
        <translation type="unfinished">Codul meu</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n question(s) for you has/have no answer yet.</source>
        <translation type="unfinished">
            <numerusform>%n întrebare pentru dumneavoastră nu are încă răspuns.</numerusform>
            <numerusform>%n întrebări pentru dumneavoastră nu au încă răspuns.</numerusform>
            <numerusform>%n de întrebări pentru dumneavoastră nu au încă răspuns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule for {country}: a parent or guardian must agree below %n year(s).</source>
        <translation type="unfinished">
            <numerusform>Regula pentru {country}: sub %n an trebuie să fie de acord un părinte sau tutore.</numerusform>
            <numerusform>Regula pentru {country}: sub %n ani trebuie să fie de acord un părinte sau tutore.</numerusform>
            <numerusform>Regula pentru {country}: sub %n de ani trebuie să fie de acord un părinte sau tutore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This paper also names the %n other child(ren) without consent.</source>
        <translation type="unfinished">
            <numerusform>Această hârtie numește și alt copil fără acord (%n).</numerusform>
            <numerusform>Această hârtie numește și ceilalți %n copii fără acord.</numerusform>
            <numerusform>Această hârtie numește și ceilalți %n de copii fără acord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>Nu este aceasta fraza secretă (%n încercare greșită până acum).</numerusform>
            <numerusform>Nu este aceasta fraza secretă (%n încercări greșite până acum).</numerusform>
            <numerusform>Nu este aceasta fraza secretă (%n de încercări greșite până acum).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>Nu este acesta PIN-ul (%n încercare greșită până acum).</numerusform>
            <numerusform>Nu este acesta PIN-ul (%n încercări greșite până acum).</numerusform>
            <numerusform>Nu este acesta PIN-ul (%n de încercări greșite până acum).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced: %n change(s) sent,</source>
        <translation type="unfinished">
            <numerusform>Sincronizat: %n modificare trimisă,</numerusform>
            <numerusform>Sincronizat: %n modificări trimise,</numerusform>
            <numerusform>Sincronizat: %n de modificări trimise,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received.</source>
        <translation type="unfinished">
            <numerusform>%n primită.</numerusform>
            <numerusform>%n primite.</numerusform>
            <numerusform>%n primite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those sent need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>%n dintre cele trimise are nevoie de coordonare.</numerusform>
            <numerusform>%n dintre cele trimise au nevoie de coordonare.</numerusform>
            <numerusform>%n dintre cele trimise au nevoie de coordonare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old interview(s) left this laptop; the server has them.</source>
        <translation type="unfinished">
            <numerusform>%n interviu vechi a părăsit acest laptop; serverul îl are.</numerusform>
            <numerusform>%n interviuri vechi au părăsit acest laptop; serverul le are.</numerusform>
            <numerusform>%n de interviuri vechi au părăsit acest laptop; serverul le are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent.</source>
        <translation type="unfinished">
            <numerusform>%n interviu așteaptă trimiterea.</numerusform>
            <numerusform>%n interviuri așteaptă trimiterea.</numerusform>
            <numerusform>%n de interviuri așteaptă trimiterea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress.</source>
        <translation type="unfinished">
            <numerusform>%n în curs.</numerusform>
            <numerusform>%n în curs.</numerusform>
            <numerusform>%n în curs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation type="unfinished">
            <numerusform>%n interviu</numerusform>
            <numerusform>%n interviuri</numerusform>
            <numerusform>%n de interviuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>Puteți încerca din nou peste %n secundă.</numerusform>
            <numerusform>Puteți încerca din nou peste %n secunde.</numerusform>
            <numerusform>Puteți încerca din nou peste %n de secunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class is ended. %n unfinished interview(s) will be sent too.</source>
        <translation type="unfinished">
            <numerusform>Ora s-a încheiat. Va fi trimis și %n interviu neterminat.</numerusform>
            <numerusform>Ora s-a încheiat. Vor fi trimise și %n interviuri neterminate.</numerusform>
            <numerusform>Ora s-a încheiat. Vor fi trimise și %n de interviuri neterminate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) added.</source>
        <translation type="unfinished">
            <numerusform>S-a adăugat %n copil.</numerusform>
            <numerusform>S-au adăugat %n copii.</numerusform>
            <numerusform>S-au adăugat %n de copii.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected.</source>
        <translation type="unfinished">
            <numerusform>%n corectat.</numerusform>
            <numerusform>%n corectați.</numerusform>
            <numerusform>%n corectați.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already.</source>
        <translation type="unfinished">
            <numerusform>%n era deja cunoscut.</numerusform>
            <numerusform>%n erau deja cunoscuți.</numerusform>
            <numerusform>%n erau deja cunoscuți.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation type="unfinished">
            <numerusform>S-a citit %n rând.</numerusform>
            <numerusform>S-au citit %n rânduri.</numerusform>
            <numerusform>S-au citit %n de rânduri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) can be taken over.</source>
        <translation type="unfinished">
            <numerusform>%n copil poate fi preluat.</numerusform>
            <numerusform>%n copii pot fi preluați.</numerusform>
            <numerusform>%n de copii pot fi preluați.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) are not listed.</source>
        <translation type="unfinished">
            <numerusform>Încă %n problemă nu este afișată.</numerusform>
            <numerusform>Încă %n probleme nu sunt afișate.</numerusform>
            <numerusform>Încă %n de probleme nu sunt afișate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Preluarea a %n copil</numerusform>
            <numerusform>Preluarea a %n copii</numerusform>
            <numerusform>Preluarea a %n de copii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) is/are not on the disk yet.</source>
        <translation type="unfinished">
            <numerusform>%n răspuns nu este încă pe disc.</numerusform>
            <numerusform>%n răspunsuri nu sunt încă pe disc.</numerusform>
            <numerusform>%n de răspunsuri nu sunt încă pe disc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this laptop in all</source>
        <translation type="unfinished">
            <numerusform>%n în total pe acest laptop</numerusform>
            <numerusform>%n în total pe acest laptop</numerusform>
            <numerusform>%n în total pe acest laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation type="unfinished">
            <numerusform>%n în curs</numerusform>
            <numerusform>%n în curs</numerusform>
            <numerusform>%n în curs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) would like to talk to somebody</source>
        <translation type="unfinished">
            <numerusform>%n copil vrea să vorbească cu cineva</numerusform>
            <numerusform>%n copii vor să vorbească cu cineva</numerusform>
            <numerusform>%n de copii vor să vorbească cu cineva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n interview(s) that came back</source>
        <translation type="unfinished">
            <numerusform>Corectarea a %n interviu trimis înapoi</numerusform>
            <numerusform>Corectarea a %n interviuri trimise înapoi</numerusform>
            <numerusform>Corectarea a %n de interviuri trimise înapoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) need(s) a coordinator</source>
        <translation type="unfinished">
            <numerusform>%n interviu are nevoie de coordonare</numerusform>
            <numerusform>%n interviuri au nevoie de coordonare</numerusform>
            <numerusform>%n de interviuri au nevoie de coordonare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record the consent of %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Înregistrarea acordului pentru %n copil</numerusform>
            <numerusform>Înregistrarea acordului pentru %n copii</numerusform>
            <numerusform>Înregistrarea acordului pentru %n de copii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n interview(s) in progress</source>
        <translation type="unfinished">
            <numerusform>Continuarea unui interviu în curs (%n)</numerusform>
            <numerusform>Continuarea a %n interviuri în curs</numerusform>
            <numerusform>Continuarea a %n de interviuri în curs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interview %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Interviu cu %n copil</numerusform>
            <numerusform>Interviuri cu %n copii</numerusform>
            <numerusform>Interviuri cu %n de copii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n finished interview(s)</source>
        <translation type="unfinished">
            <numerusform>Trimiterea unui interviu terminat (%n)</numerusform>
            <numerusform>Trimiterea a %n interviuri terminate</numerusform>
            <numerusform>Trimiterea a %n de interviuri terminate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n minut</numerusform>
            <numerusform>%n minute</numerusform>
            <numerusform>%n de minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent: sync where there is a network.</source>
        <translation type="unfinished">
            <numerusform>%n interviu așteaptă trimiterea: sincronizați unde există rețea.</numerusform>
            <numerusform>%n interviuri așteaptă trimiterea: sincronizați unde există rețea.</numerusform>
            <numerusform>%n de interviuri așteaptă trimiterea: sincronizați unde există rețea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) is/are unfinished: end the class first.</source>
        <translation type="unfinished">
            <numerusform>%n interviu neterminat: încheiați întâi clasa.</numerusform>
            <numerusform>%n interviuri neterminate: încheiați întâi clasa.</numerusform>
            <numerusform>%n de interviuri neterminate: încheiați întâi clasa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) erased on this laptop and in its backups.</source>
        <translation type="unfinished">
            <numerusform>%n interviu șters pe acest laptop și în copiile lui.</numerusform>
            <numerusform>%n interviuri șterse pe acest laptop și în copiile lui.</numerusform>
            <numerusform>%n de interviuri șterse pe acest laptop și în copiile lui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sync soon: it erases %n of them on the server and other laptops.</source>
        <translation type="unfinished">
            <numerusform>Sincronizați curând: astfel se șterg și pe server și pe alte laptopuri: %n.</numerusform>
            <numerusform>Sincronizați curând: astfel se șterg și pe server și pe alte laptopuri: %n.</numerusform>
            <numerusform>Sincronizați curând: astfel se șterg și pe server și pe alte laptopuri: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) on this laptop.</source>
        <translation type="unfinished">
            <numerusform>%n interviu pe acest laptop.</numerusform>
            <numerusform>%n interviuri pe acest laptop.</numerusform>
            <numerusform>%n de interviuri pe acest laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are on the server, too.</source>
        <translation type="unfinished">
            <numerusform>%n dintre ele este și pe server.</numerusform>
            <numerusform>%n dintre ele sunt și pe server.</numerusform>
            <numerusform>%n dintre ele sunt și pe server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were made on another laptop: there, and on the server, a coordinator must erase.</source>
        <translation type="unfinished">
            <numerusform>%n a fost făcut pe alt laptop: acolo și pe server trebuie să șteargă coordonarea.</numerusform>
            <numerusform>%n au fost făcute pe alt laptop: acolo și pe server trebuie să șteargă coordonarea.</numerusform>
            <numerusform>%n au fost făcute pe alt laptop: acolo și pe server trebuie să șteargă coordonarea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews are confirmed by the server.</source>
        <translation type="unfinished">
            <numerusform>%n pas de interviuri este confirmat de server.</numerusform>
            <numerusform>%n pași de interviuri sunt confirmați de server.</numerusform>
            <numerusform>%n de pași de interviuri sunt confirmați de server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews came</source>
        <translation type="unfinished">
            <numerusform>a venit %n pas de interviuri</numerusform>
            <numerusform>au venit %n pași de interviuri</numerusform>
            <numerusform>au venit %n de pași de interviuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new here.</source>
        <translation type="unfinished">
            <numerusform>%n este nou aici.</numerusform>
            <numerusform>%n sunt noi aici.</numerusform>
            <numerusform>%n sunt noi aici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n zi</numerusform>
            <numerusform>%n zile</numerusform>
            <numerusform>%n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of %n interview(s) is written, without answers and names:</source>
        <translation type="unfinished">
            <numerusform>Jurnalul a %n interviu este scris, fără răspunsuri și nume:</numerusform>
            <numerusform>Jurnalele a %n interviuri sunt scrise, fără răspunsuri și nume:</numerusform>
            <numerusform>Jurnalele a %n de interviuri sunt scrise, fără răspunsuri și nume:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of questions.</source>
        <translation type="unfinished">
            <numerusform>%n minut de întrebări.</numerusform>
            <numerusform>%n minute de întrebări.</numerusform>
            <numerusform>%n de minute de întrebări.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered in less than a second.</source>
        <translation type="unfinished">
            <numerusform>%n întrebare cu răspuns în mai puțin de o secundă.</numerusform>
            <numerusform>%n întrebări cu răspuns în mai puțin de o secundă.</numerusform>
            <numerusform>%n de întrebări cu răspuns în mai puțin de o secundă.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions in a row have the same answer.</source>
        <translation type="unfinished">
            <numerusform>%n întrebare la rând are același răspuns.</numerusform>
            <numerusform>%n întrebări la rând au același răspuns.</numerusform>
            <numerusform>%n de întrebări la rând au același răspuns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent interviews stay %n day(s) …</source>
        <translation type="unfinished">
            <numerusform>Interviurile trimise rămân %n zi …</numerusform>
            <numerusform>Interviurile trimise rămân %n zile …</numerusform>
            <numerusform>Interviurile trimise rămân %n de zile …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ(s)</source>
        <translation type="unfinished">
            <numerusform>%n răspuns diferă</numerusform>
            <numerusform>%n răspunsuri diferă</numerusform>
            <numerusform>%n de răspunsuri diferă</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews under one code</source>
        <translation type="unfinished">
            <numerusform>%n interviu sub același cod</numerusform>
            <numerusform>%n interviuri sub același cod</numerusform>
            <numerusform>%n de interviuri sub același cod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are the same,</source>
        <translation type="unfinished">
            <numerusform>%n răspuns este la fel,</numerusform>
            <numerusform>%n răspunsuri sunt la fel,</numerusform>
            <numerusform>%n de răspunsuri sunt la fel,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s).</source>
        <translation type="unfinished">
            <numerusform>%n diferă.</numerusform>
            <numerusform>%n diferă.</numerusform>
            <numerusform>%n diferă.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews</source>
        <translation type="unfinished">
            <numerusform>%n pas de interviuri</numerusform>
            <numerusform>%n pași de interviuri</numerusform>
            <numerusform>%n de pași de interviuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) here for the next sync or stick.</source>
        <translation type="unfinished">
            <numerusform>%n interviu așteaptă aici următoarea sincronizare sau următorul stick.</numerusform>
            <numerusform>%n interviuri așteaptă aici următoarea sincronizare sau următorul stick.</numerusform>
            <numerusform>%n de interviuri așteaptă aici următoarea sincronizare sau următorul stick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a coordinator, who sees it too; you need not do anything.</source>
        <translation type="unfinished">
            <numerusform>%n are nevoie de coordonare, care vede și ea acest lucru; nu trebuie să faceți nimic.</numerusform>
            <numerusform>%n au nevoie de coordonare, care vede și ea acest lucru; nu trebuie să faceți nimic.</numerusform>
            <numerusform>%n au nevoie de coordonare, care vede și ea acest lucru; nu trebuie să faceți nimic.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %n of what went need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>Gata. Din ce a plecat, %n are nevoie de coordonare.</numerusform>
            <numerusform>Gata. Din ce a plecat, %n au nevoie de coordonare.</numerusform>
            <numerusform>Gata. Din ce a plecat, %n au nevoie de coordonare.</numerusform>
        </translation>
    </message>
</context>
</TS>
