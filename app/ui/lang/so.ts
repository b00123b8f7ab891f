<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="so" sourcelanguage="en">
<context>
    <name>Adult</name>
    <message>
        <source>We ask about your child, your family and the school.</source>
        <translation type="unfinished">Waxaan wax ka weydiinaynaa ilmahaaga, qoyskaaga iyo dugsiga.</translation>
    </message>
    <message>
        <source>We ask about your class, your work and your school.</source>
        <translation type="unfinished">Waxaan wax ka weydiinaynaa fasalkaaga, shaqadaada iyo dugsigaaga.</translation>
    </message>
    <message>
        <source>We ask about your school, its pupils and its teachers.</source>
        <translation type="unfinished">Waxaan wax ka weydiinaynaa dugsigaaga, ardaydiisa iyo macallimiintiisa.</translation>
    </message>
    <message>
        <source>Will you take part?</source>
        <translation type="unfinished">Ma ka qayb gelaysaa?</translation>
    </message>
    <message>
        <source>The answers serve research on how children of every origin get on at school.</source>
        <translation type="unfinished">Jawaabuhu waxay u adeegaan cilmi-baaris ku saabsan sida carruurta asal kasta leh dugsiga ugu jiraan.</translation>
    </message>
    <message>
        <source>You may leave out any question.</source>
        <translation type="unfinished">Su’aal kasta waad ka gudbi kartaa.</translation>
    </message>
    <message>
        <source>You may stop at any time and need not say why.</source>
        <translation type="unfinished">Mar kasta waad joojin kartaa, sababta inaad sheegtana uma baahnid.</translation>
    </message>
    <message>
        <source>Your name is not kept with your answers. The researchers alone see them.</source>
        <translation type="unfinished">Magacaaga laguma kaydiyo jawaabahaaga. Cilmi-baarayaasha keliya ayaa arka.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation type="unfinished">Maya, mahadsanid</translation>
    </message>
    <message>
        <source>Yes, I will take part</source>
        <translation type="unfinished">Haa, waan ka qayb gelayaa</translation>
    </message>
    <message>
        <source>What you told us another time stays as it is.</source>
        <translation type="unfinished">Wixii aad mar kale noo sheegtay sidoodii ayay ahaanayaan.</translation>
    </message>
    <message>
        <source>Nothing has been kept.</source>
        <translation type="unfinished">Waxba lama kaydin.</translation>
    </message>
    <message>
        <source>Thank you for letting us know.</source>
        <translation type="unfinished">Waad ku mahadsan tahay inaad noo sheegtay.</translation>
    </message>
    <message>
        <source>Do you want to stop here?</source>
        <translation type="unfinished">Ma rabtaa inaad halkan ku joojiso?</translation>
    </message>
    <message>
        <source>You need not say why. What should happen to your answers?</source>
        <translation type="unfinished">Sababta inaad sheegto uma baahnid. Maxaa lagu sameeyaa jawaabahaaga?</translation>
    </message>
    <message>
        <source>Stop and keep my answers</source>
        <translation type="unfinished">Jooji oo kaydi jawaabahayga</translation>
    </message>
    <message>
        <source>Stop and delete my answers</source>
        <translation type="unfinished">Jooji oo tirtir jawaabahayga</translation>
    </message>
    <message>
        <source>Your answers are deleted.</source>
        <translation type="unfinished">Jawaabahaaga waa la tirtiray.</translation>
    </message>
    <message>
        <source>The researcher will see to it that your answers are deleted.</source>
        <translation type="unfinished">Cilmi-baaraha ayaa hubinaya in jawaabahaaga la tirtiro.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">Waad joojisay.</translation>
    </message>
    <message>
        <source>That was the last question. Your answers are kept safe.</source>
        <translation type="unfinished">Taasi waxay ahayd su’aashii u dambaysay. Jawaabahaagu si ammaan ah ayay u kaydsan yihiin.</translation>
    </message>
    <message>
        <source>Thank you for your time.</source>
        <translation type="unfinished">Waad ku mahadsan tahay waqtigaaga.</translation>
    </message>
    <message>
        <source>What comes next can be hard to answer.</source>
        <translation type="unfinished">Waxa xiga way adkaan kartaa in laga jawaabo.</translation>
    </message>
    <message>
        <source>You may answer these questions, or go on without them.</source>
        <translation type="unfinished">Su’aalahan waad ka jawaabi kartaa, ama la’aantood baad sii wadi kartaa.</translation>
    </message>
    <message>
        <source>For the researcher: {reason}</source>
        <translation type="unfinished">Cilmi-baaraha: {reason}</translation>
    </message>
    <message>
        <source>Please call the researcher. You did nothing wrong.</source>
        <translation type="unfinished">Fadlan u yeedh cilmi-baaraha. Adigu wax khalad ah ma samayn.</translation>
    </message>
    <message>
        <source>If a question worries you, talk to the researcher who brought this laptop.</source>
        <translation type="unfinished">Haddii su’aal ku werweriso, la hadal cilmi-baaraha laptop-kan keenay.</translation>
    </message>
    <message>
        <source>Please give the laptop back to the researcher.</source>
        <translation type="unfinished">Fadlan laptop-ka ku celi cilmi-baaraha.</translation>
    </message>
    <message>
        <source>For the researcher: the PIN of this laptop</source>
        <translation type="unfinished">Cilmi-baaraha: PIN-ka laptop-kan</translation>
    </message>
    <message>
        <source>For the researcher: the passphrase</source>
        <translation type="unfinished">Cilmi-baaraha: weedha sirta ah</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">Marka hore dooro jawaab. “Ma garanayo” sidoo kale waa hagaag.</translation>
    </message>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">Taasi halkan kuma habboona. Jawaabtaada mar kale eeg.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Jawaabtaada</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Tiradaada</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">Qor xarfaha hore</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">Dhammaan taabo, kan koowaad marka hore.</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">Waxaad joogtaa tallaabada {number} ee {count}.</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">Luqaddee ayaad rabtaa?</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">Ma rabtaa nasasho yar?</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">Is kala bixi, wax cab, daaqadda ka eeg.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">Naso.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">Waqtiga aad rabto qaado. Jawaabahaaga waa la kaydiyay.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">Ma rabtaa inaad kadib sii waddo? Waad joojin kartaa sidoo kale.</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">Jawaabahaaga waa la qariyay.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">Mar kale muuji marka aan cid kale eegayn.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">Neef qaado, neefna sii daa.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Add a child</source>
        <translation type="unfinished">Ku dar ilmo</translation>
    </message>
    <message>
        <source>The code goes with the answers. The name stays encrypted on this laptop and is never sent.</source>
        <translation type="unfinished">Koodhku wuxuu raacaa jawaabaha. Magacu wuxuu si sir ah ugu jiraa laptop-kan, weligiisna lama diro.</translation>
    </message>
    <message>
        <source>a child</source>
        <translation type="unfinished">ilmo</translation>
    </message>
    <message>
        <source>a teacher</source>
        <translation type="unfinished">macallin</translation>
    </message>
    <message>
        <source>a school leader</source>
        <translation type="unfinished">maamule dugsi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Ku dar</translation>
    </message>
    <message>
        <source>Back to the class</source>
        <translation type="unfinished">Ku noqo fasalka</translation>
    </message>
    <message>
        <source>This is</source>
        <translation type="unfinished">Qofkani waa</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Koodh</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Fasal</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished">Kursi</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Da’</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation type="unfinished">Magac (ikhtiyaari)</translation>
    </message>
    <message>
        <source>Code, class and age are needed. A code has letters, digits, dots and dashes only.</source>
        <translation type="unfinished">Koodhka, fasalka iyo da’da waa loo baahan yahay. Koodhku wuxuu leeyahay xarfo, tirooyin, dhibco iyo jiitimo keliya.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation type="unfinished">Diiwaangeli oggolaanshaha</translation>
    </message>
    <message>
        <source>Name (stays on this laptop)</source>
        <translation type="unfinished">Magaca (wuxuu ku hadhayaa laptop-kan)</translation>
    </message>
    <message>
        <source>This form is for another age. Why do you use it?</source>
        <translation type="unfinished">Foomkani waa da’ kale. Maxaad u isticmaalaysaa?</translation>
    </message>
    <message>
        <source>PIN of child mode</source>
        <translation type="unfinished">PIN-ka qaabka carruurta</translation>
    </message>
    <message>
        <source>Child {code}</source>
        <translation type="unfinished">Ilmaha {code}</translation>
    </message>
    <message>
        <source>Record consent again</source>
        <translation type="unfinished">Mar kale diiwaangeli oggolaanshaha</translation>
    </message>
    <message>
        <source>Laptops say different things about this child. Type its name once more.</source>
        <translation type="unfinished">Laptop-yadu waxyaabo kala duwan ayay ka sheegayaan ilmahan. Magaca mar kale qor.</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation type="unfinished">Sii wad wareysiga</translation>
    </message>
    <message>
        <source>Begin a new interview here</source>
        <translation type="unfinished">Halkan ka bilow wareysi cusub</translation>
    </message>
    <message>
        <source>Begin another interview</source>
        <translation type="unfinished">Bilow wareysi kale</translation>
    </message>
    <message>
        <source>Give the laptop to the child</source>
        <translation type="unfinished">Laptop-ka sii ilmaha</translation>
    </message>
    <message>
        <source>Record the consent first.</source>
        <translation type="unfinished">Marka hore diiwaangeli oggolaanshaha.</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished">{language} (qabyo)</translation>
    </message>
    <message>
        <source>The buttons are not yet translated into this language; they are English.</source>
        <translation type="unfinished">Badhamada weli looma turjumin luqaddan; waa Ingiriisi.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions and the buttons. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">Qabyo mashiin: cid luqaddan ku hadasha ma hubin su’aalaha iyo badhamada. La akhri qof ku hadla ka hor inta aan ilmo ka jawaabin.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">Qabyo mashiin: cid luqaddan ku hadasha ma hubin su’aalaha. La akhri qof ku hadla ka hor inta aan ilmo ka jawaabin.</translation>
    </message>
    <message>
        <source>The words on the buttons are a machine draft that nobody who speaks the language checked.</source>
        <translation type="unfinished">Erayada badhamadu waa qabyo mashiin oo cid luqadda ku hadasha aanay hubin.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished">Foomka su’aalaha</translation>
    </message>
    <message>
        <source>Language of the child</source>
        <translation type="unfinished">Luqadda ilmaha</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Cabbirka qoraalka</translation>
    </message>
    <message>
        <source>The child answers</source>
        <translation type="unfinished">Ilmuhu wuxuu ku jawaabayaa</translation>
    </message>
    <message>
        <source>by touch, mouse or keys</source>
        <translation type="unfinished">taabasho, jiir ama furayaal</translation>
    </message>
    <message>
        <source>with one key: the ring moves by itself</source>
        <translation type="unfinished">hal fure: goobadu iskeed ayay u socotaa</translation>
    </message>
    <message>
        <source>with two keys: Space moves, Enter takes</source>
        <translation type="unfinished">laba fure: Space way dhaqaajisaa, Enter way qaadataa</translation>
    </message>
    <message>
        <source>by resting on a button</source>
        <translation type="unfinished">ku dul nasasho badhanka</translation>
    </message>
    <message>
        <source>Reads well for the age</source>
        <translation type="unfinished">Si fiican ayuu u akhriyaa marka la eego da’da</translation>
    </message>
    <message>
        <source>Needs simpler words</source>
        <translation type="unfinished">Wuxuu u baahan yahay erayo ka fudud</translation>
    </message>
    <message>
        <source>The whole class uses this form</source>
        <translation type="unfinished">Fasalka oo dhan ayaa isticmaala foomkan</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished">Sabab kale</translation>
    </message>
    <message>
        <source>Take over a list</source>
        <translation type="unfinished">Soo qaado liis</translation>
    </message>
    <message>
        <source>All are here</source>
        <translation type="unfinished">Dhammaan way joogaan</translation>
    </message>
    <message>
        <source>End the class</source>
        <translation type="unfinished">Dhammee fasalka</translation>
    </message>
    <message>
        <source>More for this class</source>
        <translation type="unfinished">Wax dheeraad ah oo fasalkan ah</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Isku day mar kale</translation>
    </message>
    <message>
        <source>Children of this class</source>
        <translation type="unfinished">Carruurta fasalkan</translation>
    </message>
    <message>
        <source>No children on this roster yet. Sync to fetch it, or add a child with the code you were given.</source>
        <translation type="unfinished">Weli carruur kuma jirto liiskan. Isku-waafaji si liisku u yimaado, ama ilmo ku dar koodhka lagu siiyay.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Goobta</translation>
    </message>
    <message>
        <source>Prepares the unfinished interviews for sending too; they can still go on another day.</source>
        <translation type="unfinished">Waxay sidoo kale diyaarisaa in la diro wareysiyada aan dhammaan; maalin kale waa la sii wadi karaa.</translation>
    </message>
    <message>
        <source>Ticks everybody who has no tick yet. Tap a cell of the column to change one child.</source>
        <translation type="unfinished">Waxay calaamadaysaa qof kasta oo aan weli calaamad lahayn. Taabo sanduuq tiirka ku jira si aad ilmo keliya u beddesho.</translation>
    </message>
    <message>
        <source>This paper names other children too</source>
        <translation type="unfinished">Warqaddani carruur kale ayay magacawdaa</translation>
    </message>
    <message>
        <source>Save, next child</source>
        <translation type="unfinished">Kaydi, ilmaha xiga</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation type="unfinished">Kaydi oggolaanshaha</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished">Waxaa bixiyay</translation>
    </message>
    <message>
        <source>Number on the paper form</source>
        <translation type="unfinished">Lambarka foomka warqadda ah</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation type="unfinished">Nooca qoraalka oggolaanshaha</translation>
    </message>
    <message>
        <source>Language of the consent text</source>
        <translation type="unfinished">Luqadda qoraalka oggolaanshaha</translation>
    </message>
    <message>
        <source>Signed on (day-month-year)</source>
        <translation type="unfinished">La saxiixay (maalin-bil-sannad)</translation>
    </message>
    <message>
        <source>Consent for child {code}</source>
        <translation type="unfinished">Oggolaanshaha ilmaha {code}</translation>
    </message>
    <message>
        <source>No ethics board has confirmed this rule yet.</source>
        <translation type="unfinished">Weli guddi anshax ma xaqiijin xeerkan.</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation type="unfinished">dooro …</translation>
    </message>
    <message>
        <source>Type the date as day-month-year, for example 24-11-2026, not after today.</source>
        <translation type="unfinished">U qor taariikhda maalin-bil-sannad, tusaale 24-11-2026, oo aan maanta ka dambayn.</translation>
    </message>
    <message>
        <source>Fill in every field: who, which paper, which text, in which language.</source>
        <translation type="unfinished">Buuxi meel kasta: yaa, warqad kee, qoraal kee, luqad kee.</translation>
    </message>
    <message>
        <source>Join a project</source>
        <translation type="unfinished">Ku biir mashruuc</translation>
    </message>
    <message>
        <source>Your coordinator gives you an invitation. It works once, and needs a network this one time.</source>
        <translation type="unfinished">Isku-duwahaagu wuxuu ku siinayaa martiqaad. Hal mar ayuu shaqeeyaa, markaas keliyana wuxuu u baahan yahay shabakad.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Ku biir</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished">Martiqaad</translation>
    </message>
    <message>
        <source>Name of this laptop, for example “blue laptop 3”</source>
        <translation type="unfinished">Magaca laptop-kan, tusaale “laptop buluug 3”</translation>
    </message>
    <message>
        <source>Both are needed: the invitation and a name.</source>
        <translation type="unfinished">Labaduba waa loo baahan yahay: martiqaadka iyo magac.</translation>
    </message>
    <message>
        <source>Talking to the server …</source>
        <translation type="unfinished">Waxaa lala xiriirayaa server-ka …</translation>
    </message>
    <message>
        <source>Choose a longer passphrase: at least {count} characters, for example four or five words that do not belong together.</source>
        <translation type="unfinished">Dooro weedh sireed ka dheer: ugu yaraan {count} xaraf, tusaale afar ama shan eray oo aan isku xidhnayn.</translation>
    </message>
    <message>
        <source>The program is already open on this laptop. Close the other window first.</source>
        <translation type="unfinished">Barnaamijku hore ayuu uga furan yahay laptop-kan. Marka hore xidh daaqadda kale.</translation>
    </message>
    <message>
        <source>The interviews on this laptop were saved by a newer version of the program. Update this program.</source>
        <translation type="unfinished">Wareysiyada laptop-kan waxaa kaydiyay nooc ka cusub barnaamijka. Cusboonaysii barnaamijkan.</translation>
    </message>
    <message>
        <source>The file with the interviews cannot be read. Change nothing and call your coordinator.</source>
        <translation type="unfinished">Faylka wareysiyada lama akhrin karo. Waxba ha beddelin, una wac isku-duwahaaga.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk; it may be full. What was saved before is safe. Make room, then try again.</source>
        <translation type="unfinished">Waxba laguma qori karo diskiga; waxaa laga yaabaa inuu buuxo. Wixii hore loo kaydiyay waa nabad. Meel bannee, dabadeed isku day mar kale.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder, or make room.</source>
        <translation type="unfinished">Halkaas waxba laguma qori karo. Dooro gal kale ama meel banneeyo.</translation>
    </message>
    <message>
        <source>This file cannot be read. Is the stick still there?</source>
        <translation type="unfinished">Faylkan lama akhrin karo. USB-gu weli ma ku jiraa?</translation>
    </message>
    <message>
        <source>The interviews are locked. Unlock them and try again.</source>
        <translation type="unfinished">Wareysiyadu way xidhan yihiin. Fur oo isku day mar kale.</translation>
    </message>
    <message>
        <source>This child has left the study: its family took everything back. Do not ask it again.</source>
        <translation type="unfinished">Ilmahani wuu ka baxay daraasadda: qoyskiisu wax walba wuu la noqday. Ha weydiin mar kale.</translation>
    </message>
    <message>
        <source>This interview can go on only on the laptop on which it was begun.</source>
        <translation type="unfinished">Wareysigani wuxuu ku sii socon karaa keliya laptop-ka lagu bilaabay.</translation>
    </message>
    <message>
        <source>The child stopped this interview, and nobody may go on with it. If the child wants to, begin a new one.</source>
        <translation type="unfinished">Ilmuhu wuu joojiyay wareysigan, cidna ma sii wadi karto. Haddii ilmuhu doonayo, mid cusub bilow.</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits, not all the same and not counting up or down.</source>
        <translation type="unfinished">Dooro 4 ilaa 8 tiro, oo aan wada isku mid ahayn, isna xigin kor ama hoos.</translation>
    </message>
    <message>
        <source>There is no PIN yet. Use the passphrase.</source>
        <translation type="unfinished">Weli PIN ma jiro. Isticmaal weedha sireed.</translation>
    </message>
    <message>
        <source>This questionnaire asks about hard things, and no helpline is known for this country. Ask your coordinator for the project&apos;s file of contacts.</source>
        <translation type="unfinished">Foomkani wuxuu weydiiyaa waxyaabo adag, dalkanna laguma yaqaan khad caawimo. Weydiiso isku-duwahaaga faylka xiriirrada mashruuca.</translation>
    </message>
    <message>
        <source>This interview is no longer on this laptop: it was erased. What was answered after that is not kept.</source>
        <translation type="unfinished">Wareysigani kuma jiro laptop-kan: waa la tirtiray. Wixii intaas ka dib laga jawaabay lama hayo.</translation>
    </message>
    <message>
        <source>The project&apos;s file of contacts cannot be read. Put it right, or take it away.</source>
        <translation type="unfinished">Faylka xiriirrada mashruuca lama akhrin karo. Sax, ama ka saar.</translation>
    </message>
    <message>
        <source>This laptop was restored from a backup, and a family may have withdrawn since. Sync once, then begin.</source>
        <translation type="unfinished">Laptop-kan waxaa laga soo celiyay kayd dheeraad ah, waxaana laga yaabaa in qoys ka baxay. Hal mar isku-waafaji, dabadeed bilow.</translation>
    </message>
    <message>
        <source>Record the consent of a parent or guardian before this child is asked anything.</source>
        <translation type="unfinished">Diiwaangeli oggolaanshaha waalid ama masuul ka hor inta aan ilmahan wax la weydiin.</translation>
    </message>
    <message>
        <source>In this country, for a child of this age, this person&apos;s consent is not enough.</source>
        <translation type="unfinished">Dalkan, ilmo da’daas ah, oggolaanshaha qofkan kuma filna.</translation>
    </message>
    <message>
        <source>This questionnaire is for somebody else. Choose one that goes with this code.</source>
        <translation type="unfinished">Foomkani waa qof kale. Dooro mid koodhkan ku habboon.</translation>
    </message>
    <message>
        <source>There is no consent rule for this country, so no interview can be opened. Ask your coordinator.</source>
        <translation type="unfinished">Dalkan ma laha xeer oggolaansho, sidaas darteed wareysi lama furi karo. Weydii isku-duwahaaga.</translation>
    </message>
    <message>
        <source>The sheet has seven groups of four letters and digits. Compare with what you typed.</source>
        <translation type="unfinished">Warqaddu waxay leedahay toddoba kooxood oo mid kastaa afar xaraf iyo tiro leeyahay. Barbardhig waxaad qortay.</translation>
    </message>
    <message>
        <source>A letter or digit is not right. Compare with the sheet, group by group.</source>
        <translation type="unfinished">Xaraf ama tiro ayaa khaldan. Koox koox ula barbardhig warqadda.</translation>
    </message>
    <message>
        <source>No child on this laptop has this code.</source>
        <translation type="unfinished">Ilmo koodhkan leh kuma jiro laptop-kan.</translation>
    </message>
    <message>
        <source>The last character does not fit: the code is mistyped. Look at the card again.</source>
        <translation type="unfinished">Xarafka u dambeeya isma qabto: koodhka si khaldan baa loo qoray. Kaarka mar kale eeg.</translation>
    </message>
    <message>
        <source>A code of the list belongs to a child of another site on this laptop. Nothing was taken over.</source>
        <translation type="unfinished">Koodh liiska ku jira waxaa leh ilmo goob kale oo laptop-kan ku jira. Waxba lama qaadan.</translation>
    </message>
    <message>
        <source>This code is taken by another child. Choose another one.</source>
        <translation type="unfinished">Koodhkan ilmo kale ayaa leh. Mid kale dooro.</translation>
    </message>
    <message>
        <source>The child threw this interview away, but parts of it were prepared for sending already. Ask your coordinator to erase it.</source>
        <translation type="unfinished">Ilmuhu wareysigan wuu tuuray, laakiin qaybo ka mid ah ayaa hore loogu diyaariyay dirista. Weydiiso isku-duwahaaga inuu tirtiro.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Enrolling needs a network once; try again where there is one.</source>
        <translation type="unfinished">Server-ka lama gaadhi karo. Isdiiwaangelintu hal mar ayay shabakad u baahan tahay; mar kale isku day meel shabakad leh.</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Copy all of it, from “immerse1:” to the end.</source>
        <translation type="unfinished">Martiqaadkani ma dhammaystirna. Wada koobiyee, laga bilaabo “immerse1:” ilaa dhammaadka.</translation>
    </message>
    <message>
        <source>The questionnaire does not take this answer. Enter another one.</source>
        <translation type="unfinished">Foomka su’aaluhu jawaabtan ma qaato. Mid kale geli.</translation>
    </message>
    <message>
        <source>Somebody has written there since. Decide anew instead.</source>
        <translation type="unfinished">Tan iyo markaas qof ayaa halkaas wax ku qoray. Mar kale go’aanso.</translation>
    </message>
    <message>
        <source>This was not decided here, or it is taken back already.</source>
        <translation type="unfinished">Tan halkan laguma go’aamin, ama hore ayaa looga noqday.</translation>
    </message>
    <message>
        <source>This is settled already. Look at the list again.</source>
        <translation type="unfinished">Tan hore ayaa loo xalliyay. Liiska mar kale eeg.</translation>
    </message>
    <message>
        <source>These two are not under one code any more. Look at the list again.</source>
        <translation type="unfinished">Labadani hal koodh kuma wada jiraan hadda. Liiska mar kale eeg.</translation>
    </message>
    <message>
        <source>This interview is no longer here: it was erased, or its days are over.</source>
        <translation type="unfinished">Wareysigani halkan ma joogo: waa la tirtiray, ama maalmihiisii ayaa dhammaaday.</translation>
    </message>
    <message>
        <source>Only a finished interview can be sent back.</source>
        <translation type="unfinished">Wareysi dhammaaday oo keliya ayaa dib loo celin karaa.</translation>
    </message>
    <message>
        <source>This does not wait any more. Sync, and look again.</source>
        <translation type="unfinished">Tani hadda ma sugayso. Isku-waafaji, dabadeed mar kale eeg.</translation>
    </message>
    <message>
        <source>This questionnaire is not on this laptop yet. Sync, then try again.</source>
        <translation type="unfinished">Foomkan su’aalaha weli kuma jiro laptop-kan. Isku-waafaji, dabadeed isku day mar kale.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing that was saved is lost. Please tell your coordinator.</source>
        <translation type="unfinished">Wax baa ka khaldamay gudaha barnaamijka. Wixii la kaydiyay waxba kama lumin. Fadlan u sheeg isku-duwahaaga.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished">Wareysiyo</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Isku-waafaji</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Xidh</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Dejinta</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Caawimo</translation>
    </message>
    <message>
        <source>State of the sync</source>
        <translation type="unfinished">Xaaladda isku-waafajinta</translation>
    </message>
    <message>
        <source>Looking for the server …</source>
        <translation type="unfinished">Server-ka waa la raadinayaa …</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished">Waa la dirayaa …</translation>
    </message>
    <message>
        <source>Receiving what other laptops sent …</source>
        <translation type="unfinished">Waxaa la soo qaadayaa wixii laptop-yada kale direen …</translation>
    </message>
    <message>
        <source>Fetching questionnaires …</source>
        <translation type="unfinished">Foomamka su’aalaha waa la soo qaadayaa …</translation>
    </message>
    <message>
        <source>Comparing with the server …</source>
        <translation type="unfinished">Waxaa la barbardhigayaa server-ka …</translation>
    </message>
    <message>
        <source>Sending {done} of {total} …</source>
        <translation type="unfinished">Waxaa la dirayaa {done} oo ka mid ah {total} …</translation>
    </message>
    <message>
        <source>Offline. Everything is safe on this laptop; sync again where there is a network.</source>
        <translation type="unfinished">Shabakad ma jirto. Wax walba waa nabad oo laptop-kan ayay ku jiraan; mar kale isku-waafaji meel shabakad leh.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop: {reason}</source>
        <translation type="unfinished">Server-ku ma aqbalin laptop-kan: {reason}</translation>
    </message>
    <message>
        <source>The sync did not end well, and nothing is lost: {reason}</source>
        <translation type="unfinished">Isku-waafajintu si fiican uma dhammaan, waxbana ma lumin: {reason}</translation>
    </message>
    <message>
        <source>All finished interviews are sent.</source>
        <translation type="unfinished">Dhammaan wareysiyada dhammaaday waa la diray.</translation>
    </message>
    <message>
        <source>Never synced yet.</source>
        <translation type="unfinished">Weli lama isku-waafajin.</translation>
    </message>
    <message>
        <source>Last sync: {when}.</source>
        <translation type="unfinished">Isku-waafajintii u dambaysay: {when}.</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Maxay</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Ilmo</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Goorma</translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished">la xalliyay</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation type="unfinished">la soo celiyay</translation>
    </message>
    <message>
        <source>two made one</source>
        <translation type="unfinished">laba mid laga dhigay</translation>
    </message>
    <message>
        <source>given another code</source>
        <translation type="unfinished">koodh kale la siiyay</translation>
    </message>
    <message>
        <source>kept beside the other</source>
        <translation type="unfinished">ka kale agtiisa lagu hayay</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">laga noqday</translation>
    </message>
    <message>
        <source>goes with the next sync</source>
        <translation type="unfinished">waxay raacaysaa isku-waafajinta xigta</translation>
    </message>
    <message>
        <source>kept apart by the server</source>
        <translation type="unfinished">server-ku gooni buu u dhigay</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished">dhinac la dhigay</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">Go’aan u baahan</translation>
    </message>
    <message>
        <source>From everything that is on this laptop, with or without a network. What you decide goes to the others with the next sync, and you can take it back.</source>
        <translation type="unfinished">Wax walba oo laptop-kan ku jira, shabakad ha jirto ama yaanay jirin. Waxaad go’aamiso waxay kuwa kale gaarayaan isku-waafajinta xigta, waanad ka noqon kartaa.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation type="unfinished">Sadarrada</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation type="unfinished">Dhammaan kuwa furan</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation type="unfinished">Jawaabo kala duwan</translation>
    </message>
    <message>
        <source>Two interviews under one code</source>
        <translation type="unfinished">Laba wareysi oo hal koodh ah</translation>
    </message>
    <message>
        <source>Kept apart by the server</source>
        <translation type="unfinished">Server-ku gooni buu u dhigay</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation type="unfinished">Halkan lagu go’aamiyay</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Eeg</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation type="unfinished">Ka noqo go’aankan</translation>
    </message>
    <message>
        <source>Nothing here. After a sync there may be.</source>
        <translation type="unfinished">Halkan waxba ma yaallaan. Isku-waafajin kaddib wax baa iman kara.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Xaalad</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Server-ka</translation>
    </message>
    <message>
        <source>Interview {number}</source>
        <translation type="unfinished">Wareysiga {number}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished">way kala duwan tahay</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Jawaabo</translation>
    </message>
    <message>
        <source>Which interview</source>
        <translation type="unfinished">Wareysigee</translation>
    </message>
    <message>
        <source>One child: keep this interview</source>
        <translation type="unfinished">Hal ilmo: wareysigan hay</translation>
    </message>
    <message>
        <source>It gets the answers that only the other one has; the other one is deleted.</source>
        <translation type="unfinished">Wuxuu helayaa jawaabaha uu ka kale oo keliya hayo; ka kale waa la tirtirayaa.</translation>
    </message>
    <message>
        <source>Another child: give it this code</source>
        <translation type="unfinished">Ilmo kale: koodhkan sii</translation>
    </message>
    <message>
        <source>Code of the other child</source>
        <translation type="unfinished">Koodhka ilmaha kale</translation>
    </message>
    <message>
        <source>Both are right</source>
        <translation type="unfinished">Labaduba waa sax</translation>
    </message>
    <message>
        <source>For example two waves of one child. They are not offered again.</source>
        <translation type="unfinished">Tusaale laba wareeg oo hal ilmo ah. Mar kale lama soo bandhigi doono.</translation>
    </message>
    <message>
        <source>{alike} {differing} Many that differ point to two children.</source>
        <translation type="unfinished">{alike} {differing} Haddii ay badan yihiin kuwa kala duwan, waxay tilmaamayaan laba ilmood.</translation>
    </message>
    <message>
        <source>Type the code of the other child first.</source>
        <translation type="unfinished">Marka hore qor koodhka ilmaha kale.</translation>
    </message>
    <message>
        <source>Which interview?</source>
        <translation type="unfinished">Wareysigee?</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished">Isbeddelkii u dambeeyay</translation>
    </message>
    <message>
        <source>sent back to you</source>
        <translation type="unfinished">laguu soo celiyay</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished">socda</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">dhammaaday</translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished">Kan</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation type="unfinished">Jawaab kale</translation>
    </message>
    <message>
        <source>How far is the interview?</source>
        <translation type="unfinished">Wareysigu halkee buu marayaa?</translation>
    </message>
    <message>
        <source>Is the interview deleted?</source>
        <translation type="unfinished">Wareysiga ma la tirtiray?</translation>
    </message>
    <message>
        <source>stopped, kept</source>
        <translation type="unfinished">la joojiyay, waa kaydsan yahay</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">la tirtiray</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation type="unfinished">wuu hadhayaa</translation>
    </message>
    <message>
        <source>{laptop}, {when}</source>
        <translation type="unfinished">{laptop}, {when}</translation>
    </message>
    <message>
        <source>Two laptops wrote different answers without seeing each other&apos;s. Choose what shall stand; ask the interviewers if you cannot know. What you leave open stays in dispute and is not counted.</source>
        <translation type="unfinished">Laba laptop ayaa qoray jawaabo kala duwan iyagoon midba ka kale jawaabihiisa arkin. Dooro waxa la hayn doono; haddii aanad ogaan karin, weydii wareystayaasha. Waxaad furan ku dayso muran ayay ku sii jirayaan, lamana tiriyo.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished">Xalli</translation>
    </message>
    <message>
        <source>Child {code}: {what}</source>
        <translation type="unfinished">Ilmaha {code}: {what}</translation>
    </message>
    <message>
        <source>Choose first what shall stand.</source>
        <translation type="unfinished">Marka hore dooro waxa la hayn doono.</translation>
    </message>
    <message>
        <source>begun on another laptop</source>
        <translation type="unfinished">lagu bilaabay laptop kale</translation>
    </message>
    <message>
        <source>done on another laptop</source>
        <translation type="unfinished">lagu dhammeeyay laptop kale</translation>
    </message>
    <message>
        <source>stopped on another laptop</source>
        <translation type="unfinished">lagu joojiyay laptop kale</translation>
    </message>
    <message>
        <source>only on this laptop</source>
        <translation type="unfinished">laptop-kan keliya</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation type="unfinished">sugaya in la diro</translation>
    </message>
    <message>
        <source>sent, receipt is here</source>
        <translation type="unfinished">la diray, rasiidku waa halkan</translation>
    </message>
    <message>
        <source>sent; a coordinator must decide</source>
        <translation type="unfinished">la diray; isku-duwe ayaa go’aaminaya</translation>
    </message>
    <message>
        <source>sent; kept apart by the server</source>
        <translation type="unfinished">la diray; server-ku gooni buu u dhigay</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation type="unfinished">Dhammaan wareysiyada</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation type="unfinished">Weli lama dirin</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Carruur</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">Jooga</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished">Maqan</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation type="unfinished">Oggolaansho ma jiro</translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished">La wareysan doono</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">Socda</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Dhammaaday</translation>
    </message>
    <message>
        <source>Said no or stopped</source>
        <translation type="unfinished">Maya yidhi ama joojiyay</translation>
    </message>
    <message>
        <source>Nothing is waiting. Everything on this laptop is sent.</source>
        <translation type="unfinished">Waxba ma sugayaan. Wax walba oo laptop-kan ku jiray waa la diray.</translation>
    </message>
    <message>
        <source>The program had a problem: look</source>
        <translation type="unfinished">Barnaamijku dhib ayuu yeeshay: eeg</translation>
    </message>
    <message>
        <source>A family withdraws</source>
        <translation type="unfinished">Qoys ayaa ka noqonaya</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation type="unfinished">Dhammaadka maalinta</translation>
    </message>
    <message>
        <source>Makes an encrypted backup of everything on this laptop.</source>
        <translation type="unfinished">Wuxuu sameeyaa kayd dheeraad ah oo sir ah oo wax walba oo laptop-kan ku jira.</translation>
    </message>
    <message>
        <source>Open this class</source>
        <translation type="unfinished">Fur fasalkan</translation>
    </message>
    <message>
        <source>Classes of this site</source>
        <translation type="unfinished">Fasallada goobtan</translation>
    </message>
    <message>
        <source>No children here yet. Sync to fetch the roster, or take over a list from a file.</source>
        <translation type="unfinished">Weli carruur halkan kuma jirto. Isku-waafaji si liisku u yimaado, ama liis ka soo qaado fayl.</translation>
    </message>
    <message>
        <source>finished today</source>
        <translation type="unfinished">maanta dhammaaday</translation>
    </message>
    <message>
        <source>still to interview here</source>
        <translation type="unfinished">weli halkan lagu wareysanayo</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <translation type="unfinished">weli lama dirin</translation>
    </message>
    <message>
        <source>End of the day: back up</source>
        <translation type="unfinished">Dhammaadka maalinta: kayd dheeraad ah</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation type="unfinished">Waxa xiga</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation type="unfinished">Isku-duwaha</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished">La soo celiyay</translation>
    </message>
    <message>
        <source>Which interviews</source>
        <translation type="unfinished">Wareysiyadee</translation>
    </message>
    <message>
        <source>No interviews here yet.</source>
        <translation type="unfinished">Weli wareysi halkan ma yaallo.</translation>
    </message>
    <message>
        <source>No interview of this kind.</source>
        <translation type="unfinished">Wareysi noocan ah ma jiro.</translation>
    </message>
    <message>
        <source>Give the laptop to this child again</source>
        <translation type="unfinished">Laptop-ka mar kale sii ilmahan</translation>
    </message>
    <message>
        <source>Correct this interview</source>
        <translation type="unfinished">Sax wareysigan</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">Sida ay u dhacday</translation>
    </message>
    <message>
        <source>Times and what stands out, for you alone; no answers.</source>
        <translation type="unfinished">Waqtiyada iyo waxa muuqda, adiga keliya; jawaabo ma jiraan.</translation>
    </message>
    <message>
        <source>What went and what came</source>
        <translation type="unfinished">Waxa baxay iyo waxa yimid</translation>
    </message>
    <message>
        <source>Syncs and sticks, and what became of every interview.</source>
        <translation type="unfinished">Isku-waafajinta iyo USB-yada, iyo waxa ku dhacay wareysi kasta.</translation>
    </message>
    <message>
        <source>Send this interview back</source>
        <translation type="unfinished">Wareysigan dib u celi</translation>
    </message>
    <message>
        <source>Save these logs</source>
        <translation type="unfinished">Kaydi diiwaannadan</translation>
    </message>
    <message>
        <source>Times of the listed interviews as one file for analysts, without answers and names.</source>
        <translation type="unfinished">Waqtiyada wareysiyada liiska oo hal fayl ah oo falanqeeyayaasha loogu talagalay, jawaabo iyo magacyo la’aan.</translation>
    </message>
    <message>
        <source>Checking the passphrase …</source>
        <translation type="unfinished">Weedha sireed waa la hubinayaa …</translation>
    </message>
    <message>
        <source>Lists of children</source>
        <translation type="unfinished">Liisaska carruurta</translation>
    </message>
    <message>
        <source>There is nothing to hand over: the server has everything.</source>
        <translation type="unfinished">Wax la wareejiyo ma jiraan: server-ku wax kasta ayuu hayaa.</translation>
    </message>
    <message>
        <source>The file {file} is on the stick. Take it over on the other laptop.</source>
        <translation type="unfinished">Faylka {file} wuxuu ku jiraa USB-ga. Laptop-ka kale ku qaado.</translation>
    </message>
    <message>
        <source>There are no receipts for it yet: sync this laptop first.</source>
        <translation type="unfinished">Weli rasiid uma jiraan: marka hore laptop-kan isku-waafaji.</translation>
    </message>
    <message>
        <source>Files of this program</source>
        <translation type="unfinished">Faylasha barnaamijkan</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">Dooro fayl</translation>
    </message>
    <message>
        <source>{laptop} is known now.</source>
        <translation type="unfinished">{laptop} hadda waa la yaqaan.</translation>
    </message>
    <message>
        <source>From {laptop}: {came}, {new}</source>
        <translation type="unfinished">Ka yimid {laptop}: {came}, {new}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Saf</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Tiir</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished">Waxa khaldan</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">Waxa dhacaya</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">waa laga reebay</translation>
    </message>
    <message>
        <source>taken over as it is</source>
        <translation type="unfinished">sidiisa ayaa loo qaatay</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Magac</translation>
    </message>
    <message>
        <source>The code is missing. Every child needs one.</source>
        <translation type="unfinished">Koodhku waa maqan yahay. Ilmo kasta wuxuu u baahan yahay mid.</translation>
    </message>
    <message>
        <source>A code has Latin letters, digits, dots and dashes only, at most 100.</source>
        <translation type="unfinished">Koodhku wuxuu leeyahay xarfo Laatiin ah, tirooyin, dhibco iyo jiitimo keliya, ugu badnaan 100.</translation>
    </message>
    <message>
        <source>The last character of the code does not fit: the code is mistyped.</source>
        <translation type="unfinished">Xarafka u dambeeya ee koodhku isma qabto: koodhka si khaldan baa loo qoray.</translation>
    </message>
    <message>
        <source>Another row has the same code. Each child needs its own.</source>
        <translation type="unfinished">Saf kale ayaa leh isla koodhkan. Ilmo kasta wuxuu u baahan yahay koodh u gaar ah.</translation>
    </message>
    <message>
        <source>The class is missing.</source>
        <translation type="unfinished">Fasalku waa maqan yahay.</translation>
    </message>
    <message>
        <source>The seat should be a whole number from 0 to 9999.</source>
        <translation type="unfinished">Kursigu waa inuu noqdaa tiro dhan oo u dhexaysa 0 iyo 9999.</translation>
    </message>
    <message>
        <source>The age should be a whole number from 3 to 25.</source>
        <translation type="unfinished">Da’du waa inay noqotaa tiro dhan oo u dhexaysa 3 iyo 25.</translation>
    </message>
    <message>
        <source>The age is missing.</source>
        <translation type="unfinished">Da’du waa maqan tahay.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished">Magacu aad buu u dheer yahay.</translation>
    </message>
    <message>
        <source>There is a formula. Replace it by its value.</source>
        <translation type="unfinished">Halkan waxaa ku jira xisaab qaaciido ah. Ku beddel qiimaheeda.</translation>
    </message>
    <message>
        <source>The cell is merged with others. Undo the merge.</source>
        <translation type="unfinished">Sanduuqan waxaa lagu daray kuwo kale. Kala saar.</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet program.</source>
        <translation type="unfinished">Sanduuqu wuxuu leeyahay khalad ka yimid barnaamijka xaashida xisaabta.</translation>
    </message>
    <message>
        <source>There is a character that no text has. Save the file as UTF-8 or .xlsx.</source>
        <translation type="unfinished">Waxaa ku jira calaamad aan qoraalna lahayn. Faylka u kaydi UTF-8 ama .xlsx.</translation>
    </message>
    <message>
        <source>Two children have this seat.</source>
        <translation type="unfinished">Laba ilmood ayaa leh kursigan.</translation>
    </message>
    <message>
        <source>Two children of this class have this name: two children, or one twice?</source>
        <translation type="unfinished">Laba ilmood oo fasalkan ah ayaa leh magacan: ma laba ilmood baa, mise hal oo laba jeer ah?</translation>
    </message>
    <message>
        <source>Look at the names: if letters are wrong, save the file as CSV (UTF-8) or .xlsx and choose it again.</source>
        <translation type="unfinished">Eeg magacyada: haddii xarfuhu khaldan yihiin, faylka u kaydi CSV (UTF-8) ama .xlsx oo mar kale dooro.</translation>
    </message>
    <message>
        <source>Take over a list of children</source>
        <translation type="unfinished">Soo qaado liiska carruurta</translation>
    </message>
    <message>
        <source>A CSV file or an Excel workbook. Its first row names the columns: code and class, and perhaps seat, age and name. Names stay encrypted on this laptop. Nothing is taken over before you agree.</source>
        <translation type="unfinished">Fayl CSV ah ama buug Excel ah. Safka koowaad wuxuu magacaabaa tiirarka: koodh iyo fasal, iyo laga yaabee kursi, da’ iyo magac. Magacyadu sir ayay ku ahaanayaan laptop-kan. Waxba lama qaato ka hor inta aadan oggolaan.</translation>
    </message>
    <message>
        <source>Please look at these</source>
        <translation type="unfinished">Fadlan kuwan eeg</translation>
    </message>
    <message>
        <source>These children can be taken over</source>
        <translation type="unfinished">Carruurtan waa la qaadan karaa</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation type="unfinished">Faylka waa la akhrinayaa …</translation>
    </message>
    <message>
        <source>With earlier answers to: {questions}.</source>
        <translation type="unfinished">Jawaabo hore oo ku saabsan: {questions}.</translation>
    </message>
    <message>
        <source>No row can be used. Mend the file and choose it again.</source>
        <translation type="unfinished">Saf la isticmaali karo ma jiro. Faylka sax oo mar kale dooro.</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation type="unfinished">oggolaansho ma jiro</translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished">diyaar</translation>
    </message>
    <message>
        <source>did not want to</source>
        <translation type="unfinished">ma rabin inuu ka qayb galo</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">weli maya</translation>
    </message>
    <message>
        <source>can begin</source>
        <translation type="unfinished">waa la bilaabi karaa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished">la joojiyay</translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished">maya ayuu yidhi</translation>
    </message>
    <message>
        <source>begun elsewhere</source>
        <translation type="unfinished">meel kale ka bilaabmay</translation>
    </message>
    <message>
        <source>done elsewhere</source>
        <translation type="unfinished">meel kale ku dhammaaday</translation>
    </message>
    <message>
        <source>stopped elsewhere</source>
        <translation type="unfinished">meel kale ku joogsaday</translation>
    </message>
    <message>
        <source>parent or guardian</source>
        <translation type="unfinished">waalid ama masuul</translation>
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished">dugsiga</translation>
    </message>
    <message>
        <source>the child itself</source>
        <translation type="unfinished">ilmaha laftiisa</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation type="unfinished">masuul</translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished">ilmaha</translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished">Joogitaan</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Oggolaansho</translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished">jooga</translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished">maqan</translation>
    </message>
    <message>
        <source>asked on screen</source>
        <translation type="unfinished">shaashadda ayaa lagu weydiinayaa</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Maanta</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">weli midna</translation>
    </message>
    <message>
        <source>Go on here with what it answered there</source>
        <translation type="unfinished">Halkan ku sii wad wixii halkaas lagaga jawaabay</translation>
    </message>
    <message>
        <source>Yes, give the laptop to the child</source>
        <translation type="unfinished">Haa, laptop-ka sii ilmaha</translation>
    </message>
    <message>
        <source>This child has an interview on another laptop. Begin a new one here?</source>
        <translation type="unfinished">Ilmahan wareysi ayuu ku leeyahay laptop kale. Ma halkan baa mid cusub laga bilaabaa?</translation>
    </message>
    <message>
        <source>This child did not want to take part. Ask it once more?</source>
        <translation type="unfinished">Ilmahan ma rabin inuu ka qayb galo. Mar kale ma la weydiiyaa?</translation>
    </message>
    <message>
        <source>This child has finished. Begin a second interview?</source>
        <translation type="unfinished">Ilmahan wuu dhammeeyay. Ma la bilaabaa wareysi labaad?</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation type="unfinished">Samee kaydka</translation>
    </message>
    <message>
        <source>Forgotten? Open with the recovery sheet</source>
        <translation type="unfinished">Ma ilowday? Ku fur warqadda soo celinta</translation>
    </message>
    <message>
        <source>The interviews on this laptop are encrypted. Enter your passphrase to open them.</source>
        <translation type="unfinished">Wareysiyada laptop-kan waa sir. Geli weedhaada sireed si aad u furto.</translation>
    </message>
    <message>
        <source>Locked, because nobody used it for a while. Enter your passphrase to go on.</source>
        <translation type="unfinished">Way xidhantay, waayo muddo lama isticmaalin. Geli weedhaada sireed si aad u sii waddo.</translation>
    </message>
    <message>
        <source>The sync goes on and ends by itself.</source>
        <translation type="unfinished">Isku-waafajintu way socotaa, iskeed ayayna u dhammaanaysaa.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Weedh sireed</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Fur</translation>
    </message>
    <message>
        <source>This laptop is new. Choose a passphrase: every interview is encrypted with it from the first answer. Without it nobody can open them, so keep it in a safe place.</source>
        <translation type="unfinished">Laptop-kani waa cusub yahay. Dooro weedh sireed: wareysi kasta ayaa lagu qariyaa laga bilaabo jawaabta ugu horreysa. La’aanteed cidna ma furi karto, sidaas darteed ku hay meel ammaan ah.</translation>
    </message>
    <message>
        <source>may add and take away people, too</source>
        <translation type="unfinished">dad ayuu sidoo kale ku dari karaa ama ka saari karaa</translation>
    </message>
    <message>
        <source>Offer me five words</source>
        <translation type="unfinished">Ii soo jeedi shan eray</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished">Magaca qofka</translation>
    </message>
    <message>
        <source>Sent interviews stay on this laptop</source>
        <translation type="unfinished">Wareysiyada la diray waxay ku sii jirayaan laptop-kan</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Weedh sireed oo cusub</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished">Isla taas mar kale</translation>
    </message>
    <message>
        <source>Your own passphrase, as it is now</source>
        <translation type="unfinished">Weedhaada sireed ee hadda</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished">Samee</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">Ku dar qof</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation type="unfinished">Ka saar: {name}</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">Beddel weedhayda sireed</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation type="unfinished">Samee warqadda soo celinta</translation>
    </message>
    <message>
        <source>How long sent interviews stay</source>
        <translation type="unfinished">Inta wareysiyada la diray sii jirayaan</translation>
    </message>
    <message>
        <source>The person gets a passphrase of its own. Let the person type it; nobody else needs to know it.</source>
        <translation type="unfinished">Qofku wuxuu helayaa weedh sireed oo u gaar ah. Isagu ha qoro; cid kale uma baahna inay ogaato.</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key, and backups of before are taken away. It can take a minute.</source>
        <translation type="unfinished">Wax walba waxaa lagu qariyaa fure cusub, kaydkii hore ee dheeraadka ahaana waa la tirtiraa. Daqiiqo ayay qaadan kartaa.</translation>
    </message>
    <message>
        <source>The old one stops working at once.</source>
        <translation type="unfinished">Kii hore isla markiiba wuu joogsanayaa.</translation>
    </message>
    <message>
        <source>It opens the interviews when every passphrase is forgotten. An earlier sheet stops working.</source>
        <translation type="unfinished">Waxay furtaa wareysiyada marka weedh kasta la hilmaamo. Warqaddii hore way joogsanaysaa.</translation>
    </message>
    <message>
        <source>After a sync, interviews that the server has for certain leave this laptop when their days are over. Ask your coordinator which number your project decided on.</source>
        <translation type="unfinished">Isku-waafajin kadib, wareysiyada server-ku hubaal u hayo way ka baxaan laptop-kan marka maalmahoodu dhammaadaan. Weydii isku-duwahaaga tirada mashruucaagu go’aansaday.</translation>
    </message>
    <message>
        <source>without end</source>
        <translation type="unfinished">dhammaad la’aan</translation>
    </message>
    <message>
        <source>Write down or remember: {words}</source>
        <translation type="unfinished">Qor ama xasuuso: {words}</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished">Xoogaa sug …</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation type="unfinished">Labada weedh way kala duwan yihiin. Mar kale qor.</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation type="unfinished">Qor magaca qofka.</translation>
    </message>
    <message>
        <source>At least {count} characters, for example four or five words.</source>
        <translation type="unfinished">Ugu yaraan {count} xaraf, tusaale afar ama shan eray.</translation>
    </message>
    <message>
        <source>The PIN of child mode</source>
        <translation type="unfinished">PIN-ka qaabka carruurta</translation>
    </message>
    <message>
        <source>It leads from the children&apos;s pages back to yours, on this laptop only. It does not open the interviews: that stays with your passphrase.</source>
        <translation type="unfinished">Wuxuu kaaga celiyaa bogagga carruurta bogaggaaga, laptop-kan keliya. Ma furo wareysiyada: taas waxaa leh weedhaada sireed.</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation type="unfinished">Isticmaal PIN-kan</translation>
    </message>
    <message>
        <source>Use no PIN</source>
        <translation type="unfinished">PIN la’aan</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation type="unfinished">4 ilaa 8 tiro</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation type="unfinished">Labadu isku mid ma aha. Labadaba mar kale qor.</translation>
    </message>
    <message>
        <source>Making the encrypted store …</source>
        <translation type="unfinished">Kaydka sirta ah waa la samaynayaa …</translation>
    </message>
    <message>
        <source>The end of an interview is not on the disk yet.</source>
        <translation type="unfinished">Dhammaadka wareysi ayaan weli diskiga ku kaydsanayn.</translation>
    </message>
    <message>
        <source>The window stays open so that nothing is lost.</source>
        <translation type="unfinished">Daaqaddu way furnaanaysaa si aan waxba u lumin.</translation>
    </message>
    <message>
        <source>They hold for your own pages on this laptop. The children&apos;s pages keep their own look.</source>
        <translation type="unfinished">Waxay khuseeyaan bogaggaaga laptop-kan. Bogagga carruurtu muuqaalkooda ayay haystaan.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation type="unfinished">Isticmaal dejintan</translation>
    </message>
    <message>
        <source>The answers are shown again, so this asks for your passphrase. The reason stays in the record, and every changed answer keeps what it was before.</source>
        <translation type="unfinished">Jawaabaha mar kale ayaa la tusayaa, sidaas darteed weedhaada sireed ayaa la weydiinayaa. Sababtu diiwaanka ayay ku hadhaysaa, jawaab kasta oo la beddelana waxay haysanaysaa sideedii hore.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation type="unfinished">Maxaa loo saxayaa?</translation>
    </message>
    <message>
        <source>Each child or family keeps its card: the code leads to the answers when the family takes them back. Cut along the lines, give each child its own, and leave no card behind.</source>
        <translation type="unfinished">Ilmo ama qoys kasta wuxuu haystaa kaarkiisa: koodhku wuxuu gaarsiiyaa jawaabaha marka qoysku dib u qaato. Ka jar xariiqyada, ilmo kasta sii kiisa, kaarna ha ka tagin.</translation>
    </message>
    <message>
        <source>Language where the child&apos;s is not known</source>
        <translation type="unfinished">Luqadda marka tan ilmaha aan la garanayn</translation>
    </message>
    <message>
        <source>With names</source>
        <translation type="unfinished">Magacyo leh</translation>
    </message>
    <message>
        <source>A lost card with a name tells whose code it is.</source>
        <translation type="unfinished">Kaar lumay oo magac leh wuxuu sheegayaa cidda koodhka leh.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">U kaydi PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib</translation>
    </message>
    <message>
        <source>Code cards of class {label}</source>
        <translation type="unfinished">Kaararka koodhka ee fasalka {label}</translation>
    </message>
    <message>
        <source>Correct the interview of child {code}</source>
        <translation type="unfinished">Sax wareysiga ilmaha {code}</translation>
    </message>
    <message>
        <source>the child asked for it</source>
        <translation type="unfinished">ilmaha ayaa codsaday</translation>
    </message>
    <message>
        <source>a wrong tap</source>
        <translation type="unfinished">taabasho khaldan</translation>
    </message>
    <message>
        <source>a question was misunderstood</source>
        <translation type="unfinished">su’aal si khaldan ayaa loo fahmay</translation>
    </message>
    <message>
        <source>it was asked in the wrong language</source>
        <translation type="unfinished">luqad khaldan ayaa lagu weydiiyay</translation>
    </message>
    <message>
        <source>the coordinator sent it back</source>
        <translation type="unfinished">isku-duwaha ayaa soo celiyay</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished">sabab kale</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished">Weedhaada sireed</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">Mar kale fur</translation>
    </message>
    <message>
        <source>Choose why it is corrected first.</source>
        <translation type="unfinished">Marka hore dooro sababta loo saxayo.</translation>
    </message>
    <message>
        <source>Clips for reading aloud</source>
        <translation type="unfinished">Codadka akhrinta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Luqad</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Midabyo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Cabbir</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished">Xidh kaddib</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation type="unfinished">sida kombiyuutarka</translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished">iftiin</translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished">madow</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation type="unfinished">kala-duwanaan sare</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished">Xidh oo ha lumaan</translation>
    </message>
    <message>
        <source>Close the window and lose what a child said?</source>
        <translation type="unfinished">Ma la xidhaa daaqadda oo ma la lumiyaa wixii ilmo yidhi?</translation>
    </message>
    <message>
        <source>Nobody can bring it back.</source>
        <translation type="unfinished">Cidna ma soo celin karto.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished">Maya, hay</translation>
    </message>
    <message>
        <source>Yes, lose it</source>
        <translation type="unfinished">Haa, ha lunto</translation>
    </message>
    <message>
        <source>Checking the PIN …</source>
        <translation type="unfinished">PIN-ka waa la hubinayaa …</translation>
    </message>
    <message>
        <source>A sync is under way. Wait until it has ended, then try again.</source>
        <translation type="unfinished">Isku-waafajin ayaa socota. Sug ilaa ay dhammaato, dabadeed isku day mar kale.</translation>
    </message>
    <message>
        <source>1. Stay with the child. Ask no further questions.</source>
        <translation type="unfinished">1. La joog ilmaha. Su’aalo kale ha weydiin.</translation>
    </message>
    <message>
        <source>2. Listen. Do not promise to keep it secret, and do not ask for details.</source>
        <translation type="unfinished">2. Dhegeyso. Ha ballan qaadin inaad sir ka dhigto, faahfaahinna ha weydiin.</translation>
    </message>
    <message>
        <source>3. Tell the child what you will do next and with whom you will speak.</source>
        <translation type="unfinished">3. U sheeg ilmaha waxa aad xigta samayn doonto iyo cidda aad la hadli doonto.</translation>
    </message>
    <message>
        <source>4. Tell the school&apos;s person for child protection today, and your coordinator.</source>
        <translation type="unfinished">4. Maanta u sheeg qofka dugsiga u qaabilsan ilaalinta carruurta iyo isku-duwahaaga.</translation>
    </message>
    <message>
        <source>5. Write down the time and what was said on the project&apos;s paper form, not in this program.</source>
        <translation type="unfinished">5. Waqtiga iyo wixii la yidhi ku qor foomka warqadda ah ee mashruuca, ha ku qorin barnaamijkan.</translation>
    </message>
    <message>
        <source>In danger at this moment: {number}</source>
        <translation type="unfinished">Haddii hadda khatar jirto: {number}</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">Tan waan akhriyay</translation>
    </message>
    <message>
        <source>Let the child decide about stopping</source>
        <translation type="unfinished">Ilmuhu ha go’aansado joojinta</translation>
    </message>
    <message>
        <source>The child wants to go on</source>
        <translation type="unfinished">Ilmuhu wuxuu rabaa inuu sii wado</translation>
    </message>
    <message>
        <source>After a child was upset</source>
        <translation type="unfinished">Kaddib marka ilmo murugoodo</translation>
    </message>
    <message>
        <source>This child would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">Ilmahani wuxuu rabaa inuu qof la hadlo. Hadda u tag, iyadoo aan cid kale dareemin.</translation>
    </message>
    <message>
        <source>The helplines are ready to be printed: {file}</source>
        <translation type="unfinished">Khadadka caawimadu diyaar bay u yihiin daabacaad: {file}</translation>
    </message>
    <message>
        <source>The disk of this laptop is nearly full. Make room before the next class: answers need it.</source>
        <translation type="unfinished">Diskiga laptop-kan waa ku dhowaad buux. Meel banneeyo ka hor fasalka xiga: jawaabuhu way u baahan yihiin.</translation>
    </message>
    <message>
        <source>Making an encrypted backup …</source>
        <translation type="unfinished">Waxaa la samaynayaa kayd dheeraad ah oo sir ah …</translation>
    </message>
    <message>
        <source>The day is backed up on this laptop, encrypted ({when}).</source>
        <translation type="unfinished">Maalinta waa la kaydiyay, si sir ah, laptop-kan ({when}).</translation>
    </message>
    <message>
        <source>Name and consent are erased on this laptop. There was no interview here: if there may be one elsewhere, pass the code on to a coordinator.</source>
        <translation type="unfinished">Magaca iyo oggolaanshaha waa laga tirtiray laptop-kan. Halkan wareysi kuma jirin: haddii uu meel kale ku jiri karo, koodka sii isku-duwe.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Warqadda soo celinta</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open the interviews. Print it or write it down, and lock it away, not beside the laptop. It is shown this once and kept nowhere.</source>
        <translation type="unfinished">Qofkii warqaddan haysta ayaa furi kara wareysiyada. Daabac ama qor, oo meel quful leh ku hay, laptop-ka agtiisa ha dhigin. Marnaan keliya ayaa la tusayaa, meelna laguma hayo.</translation>
    </message>
    <message>
        <source>The same as a picture for a camera</source>
        <translation type="unfinished">Isla wixii oo sawir u ah kamarad</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Daabac</translation>
    </message>
    <message>
        <source>Before you go: sync where there is a network, so that questionnaires and rosters are there.</source>
        <translation type="unfinished">Ka hor intaadan bixin: isku-waafaji meel shabakad leh, si foomamka iyo liisasku u diyaar ahaadaan.</translation>
    </message>
    <message>
        <source>In the class: take over the list, tick who is here, record each consent with its number.</source>
        <translation type="unfinished">Fasalka: soo qaado liiska, calaamadee cidda joogta, oo oggolaansho kasta ku diiwaangeli lambarkiisa.</translation>
    </message>
    <message>
        <source>Choose a child and its language, then give it the laptop. It can skip, pause and stop.</source>
        <translation type="unfinished">Dooro ilmo iyo luqaddiisa, dabadeed laptop-ka sii. Wuu ka gudbi karaa, nasan karaa, joojin karaa.</translation>
    </message>
    <message>
        <source>Press F8, or hold the corner, when a child is upset: a calm page comes, and time stops.</source>
        <translation type="unfinished">Marka ilmo murugoodo riix F8, ama geeska hay: bog deggan ayaa imanaya, waqtiguna wuu joogsanayaa.</translation>
    </message>
    <message>
        <source>The child gives the laptop back; only your passphrase or PIN leads to your pages.</source>
        <translation type="unfinished">Ilmuhu laptop-ka wuu soo celinayaa; weedhaada sireed ama PIN-kaaga keliya ayaa bogaggaaga geeya.</translation>
    </message>
    <message>
        <source>End the class, so that unfinished interviews travel, too. They can go on another day.</source>
        <translation type="unfinished">Dhammee fasalka, si wareysiyada aan dhammaanna loo diro. Maalin kale waa la sii wadi karaa.</translation>
    </message>
    <message>
        <source>End the day: an encrypted backup is made. Keep the recovery sheet away from the laptop.</source>
        <translation type="unfinished">Dhammee maalinta: kayd sir ah ayaa la samaynayaa. Warqadda soo celinta ka fogee laptop-ka.</translation>
    </message>
    <message>
        <source>Sync. An interview counts as sent only when the server&apos;s receipt is here.</source>
        <translation type="unfinished">Isku-waafaji. Wareysi waxaa la tirinayaa in la diray keliya marka rasiidka server-ku halkan joogo.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Furaha bannaan</translation>
    </message>
    <message>
        <source>in the class: here, absent, no tick</source>
        <translation type="unfinished">fasalka: jooga, maqan, calaamad la’aan</translation>
    </message>
    <message>
        <source>in front of a child: the calm page</source>
        <translation type="unfinished">ilmo hortiisa: bogga deggan</translation>
    </message>
    <message>
        <source>in front of a child: choose an answer; Enter goes on, Backspace goes back</source>
        <translation type="unfinished">ilmo hortiisa: dooro jawaab; Enter hore, Backspace dib</translation>
    </message>
    <message>
        <source>Something is wrong? Change nothing, note the time and the words on the screen, and call your coordinator. What was shown as saved is on the disk.</source>
        <translation type="unfinished">Wax ma khaldan yihiin? Waxba ha beddelin, qor waqtiga iyo erayada shaashadda, una wac isku-duwahaaga. Wixii la muujiyay inay kaydsan yihiin diskiga ayay ku jiraan.</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation type="unfinished">Meel ammaan ah ayaan dhigay</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished">Waa dhammaaday.</translation>
    </message>
    <message>
        <source>Choose a folder, for example on a stick</source>
        <translation type="unfinished">Dooro gal, tusaale USB ku yaalla</translation>
    </message>
    <message>
        <source>Code cards</source>
        <translation type="unfinished">Kaararka koodhka</translation>
    </message>
    <message>
        <source>The cards are in {file}. Delete it when they are printed.</source>
        <translation type="unfinished">Kaararku waxay ku jiraan {file}. Tirtir marka la daabaco.</translation>
    </message>
    <message>
        <source>The backup is made and was read back: {name}</source>
        <translation type="unfinished">Kaydka dheeraadka ah waa la sameeyay waana la akhriyay: {name}</translation>
    </message>
    <message>
        <source>Looking at every interview …</source>
        <translation type="unfinished">Wareysi kasta waa la eegayaa …</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation type="unfinished">Furayaasha iyo kaydka dheeraadka ah</translation>
    </message>
    <message>
        <source>Who can open the interviews on this laptop</source>
        <translation type="unfinished">Cidda furi karta wareysiyada laptop-kan</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">Ka saar</translation>
    </message>
    <message>
        <source>Backups beside the interviews</source>
        <translation type="unfinished">Kaydka dheeraadka ah ee wareysiyada agtooda</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Hadda kaydi</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation type="unfinished">Ku kaydi USB</translation>
    </message>
    <message>
        <source>Check my data</source>
        <translation type="unfinished">Hubi xogtayda</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Wixii la sameeyay</translation>
    </message>
    <message>
        <source>The key file was changed by something else than this program. Call your coordinator.</source>
        <translation type="unfinished">Faylka furaha waxaa beddelay wax aan barnaamijkan ahayn. Wac isku-duwahaaga.</translation>
    </message>
    <message>
        <source>Everything is in order: every interview, every change, every number.</source>
        <translation type="unfinished">Wax walba waa hagaagsan yihiin: wareysi kasta, isbeddel kasta, tiro kasta.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished">Warqadda soo celinta</translation>
    </message>
    <message>
        <source>The coordinators: {name}</source>
        <translation type="unfinished">Isku-duwayaasha: {name}</translation>
    </message>
    <message>
        <source>{name}, leads</source>
        <translation type="unfinished">{name}, hoggaamiye</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished">{name} (adiga)</translation>
    </message>
    <message>
        <source>a person was added</source>
        <translation type="unfinished">qof ayaa lagu daray</translation>
    </message>
    <message>
        <source>a person or key was taken away</source>
        <translation type="unfinished">qof ama fure ayaa laga saaray</translation>
    </message>
    <message>
        <source>a passphrase was changed</source>
        <translation type="unfinished">weedh sireed ayaa la beddelay</translation>
    </message>
    <message>
        <source>a recovery sheet was made</source>
        <translation type="unfinished">warqad soo celin ayaa la sameeyay</translation>
    </message>
    <message>
        <source>opened with the recovery sheet</source>
        <translation type="unfinished">waxaa lagu furay warqadda soo celinta</translation>
    </message>
    <message>
        <source>the coordinators can open this laptop</source>
        <translation type="unfinished">isku-duwayaashu way furi karaan laptop-kan</translation>
    </message>
    <message>
        <source>opened by the coordinators</source>
        <translation type="unfinished">waxaa furay isku-duwayaasha</translation>
    </message>
    <message>
        <source>everything was encrypted anew</source>
        <translation type="unfinished">wax walba mar kale ayaa la qariyay</translation>
    </message>
    <message>
        <source>a backup was made</source>
        <translation type="unfinished">kayd dheeraad ah ayaa la sameeyay</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation type="unfinished">kayd dheeraad ah ayaa laga soo celiyay</translation>
    </message>
    <message>
        <source>salvaged from a damaged file</source>
        <translation type="unfinished">fayl dhaawacan ayaa laga badbaadiyay</translation>
    </message>
    <message>
        <source>files that were set aside were removed</source>
        <translation type="unfinished">faylal dhinac la dhigay ayaa la saaray</translation>
    </message>
    <message>
        <source>answers were erased</source>
        <translation type="unfinished">jawaabo ayaa la tirtiray</translation>
    </message>
    <message>
        <source>sent interviews were taken off this laptop</source>
        <translation type="unfinished">wareysiyo la diray ayaa laptop-kan laga saaray</translation>
    </message>
    <message>
        <source>this laptop got a new identity</source>
        <translation type="unfinished">laptop-kani aqoonsi cusub ayuu helay</translation>
    </message>
    <message>
        <source>how long sent interviews stay was changed</source>
        <translation type="unfinished">waxaa la beddelay inta wareysiyada la diray sii jirayaan</translation>
    </message>
    <message>
        <source>somebody looked at the interviews after a damaged disk</source>
        <translation type="unfinished">qof ayaa wareysiyada eegay kadib markii diskigu dhaawacmay</translation>
    </message>
    <message>
        <source>Sent interviews stay without end …</source>
        <translation type="unfinished">Wareysiyada la diray waxay sii jirayaan dhammaad la’aan …</translation>
    </message>
    <message>
        <source>A family takes its answers back</source>
        <translation type="unfinished">Qoys ayaa la noqonaya jawaabihiisa</translation>
    </message>
    <message>
        <source>Type the child&apos;s code from its card. Answers, name and drafts are erased on this laptop and in its backups. With the next sync, what this laptop made is erased on the server and on other laptops too.</source>
        <translation type="unfinished">Ku qor koodka ilmaha ee kaarkiisa. Jawaabaha, magaca iyo qabyo-qoraallada waa laga tirtiraa laptop-kan iyo kaydkiisa. Isku-waafajinta xigta, wixii laptop-kani sameeyay waa laga tirtiraa server-ka iyo laptop-yada kale.</translation>
    </message>
    <message>
        <source>Code of the child</source>
        <translation type="unfinished">Koodhka ilmaha</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished">Raadi</translation>
    </message>
    <message>
        <source>The family has asked for this. It cannot be undone.</source>
        <translation type="unfinished">Qoyska ayaa sidan codsaday. Lagama noqon karo.</translation>
    </message>
    <message>
        <source>Erase everything of this child</source>
        <translation type="unfinished">Tirtir wax walba oo ilmahan ah</translation>
    </message>
    <message>
        <source>Erasing, and making the file and its backups anew …</source>
        <translation type="unfinished">Waa la tirtirayaa, faylka iyo kaydkiisana waa la cusboonaysiinayaa …</translation>
    </message>
    <message>
        <source>Child {code}, class {label}.</source>
        <translation type="unfinished">Ilmaha {code}, fasalka {label}.</translation>
    </message>
    <message>
        <source>Name and consent are erased here. If there are interviews on other laptops or on the server, only a coordinator can erase those: pass the code on.</source>
        <translation type="unfinished">Magaca iyo oggolaanshaha halkan ayaa laga tirtiraa. Haddii wareysiyo ku jiraan laptop-yo kale ama server-ka, isku-duwe keliya ayaa tirtiri kara: sii koodka.</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation type="unfinished">Ku fur warqadda soo celinta</translation>
    </message>
    <message>
        <source>Type the seven groups from the sheet, small or large letters, and choose a new passphrase. The opening is written into the log that everybody on this laptop can read.</source>
        <translation type="unfinished">Ka qor warqadda toddobada kooxood, xarfo yaryar ama waaweyn, oo dooro weedh sireed oo cusub. Furitaanka waxaa lagu qorayaa diiwaanka ay cid kasta oo laptop-kan isticmaasha akhrin karto.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Fur</translation>
    </message>
    <message>
        <source>From the sheet</source>
        <translation type="unfinished">Warqadda ka qor</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Magacaaga</translation>
    </message>
    <message>
        <source>Type what stands on the sheet, and your name.</source>
        <translation type="unfinished">Qor waxa warqadda ku yaalla iyo magacaaga.</translation>
    </message>
    <message>
        <source>Child {code}, class {label}, would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">Ilmaha {code}, fasalka {label}, wuxuu rabaa inuu qof la hadlo. Hadda u tag, iyadoo aan cid kale dareemin.</translation>
    </message>
    <message>
        <source>Somebody has talked with it</source>
        <translation type="unfinished">Qof baa la hadlay</translation>
    </message>
    <message>
        <source>The program had a problem</source>
        <translation type="unfinished">Barnaamijku dhib ayuu yeeshay</translation>
    </message>
    <message>
        <source>What was shown as saved is on the disk. This report says where in the program it happened; it holds no answer, no name and no folder, and nobody has it but you. Copy it for your coordinator.</source>
        <translation type="unfinished">Wixii la muujiyay in la kaydiyay diskiga ayay ku jiraan. Warbixintani waxay sheegaysaa meesha barnaamijka ay ku dhacday; kuma jiraan jawaab, magac iyo gal midna, cid kale oo haysataana ma jirto. U koobiyee isku-duwahaaga.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Tirtir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Koobiyee</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation type="unfinished">Laptop kale</translation>
    </message>
    <message>
        <source>A file on a stick carries interviews to one other laptop, and only that one can open it. Nothing is taken away here. When both go on with a child, both are kept, and the next sync shows it.</source>
        <translation type="unfinished">Fayl USB ku yaalla wuxuu wareysiyo u qaadaa hal laptop oo kale, isaga keliya ayaana furi kara. Halkan waxba lagama qaado. Haddii labadu hal ilmo sii wadaan, labadaba waa la hayaa, isku-waafajinta xigta ayaana muujinaysa.</translation>
    </message>
    <message>
        <source>For which laptop?</source>
        <translation type="unfinished">Laptop-kee?</translation>
    </message>
    <message>
        <source>This laptop knows no other one yet. On the other laptop choose &apos;Show this laptop&apos;, bring the stick here, and take its file over.</source>
        <translation type="unfinished">Laptop-kani weli mid kale ma yaqaan. Kan kale ka dooro “Muuji laptop-kan”, USB-ga halkan keen, faylkiisana qaado.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Wareeji</translation>
    </message>
    <message>
        <source>Give its receipts back</source>
        <translation type="unfinished">Rasiidyadiisa u celi</translation>
    </message>
    <message>
        <source>After a sync here: tells the other laptop that the server has its interviews.</source>
        <translation type="unfinished">Isku-waafajin halkan kadib: wuxuu laptop-ka kale u sheegayaa in server-ku hayo wareysiyadiisa.</translation>
    </message>
    <message>
        <source>Take a file over</source>
        <translation type="unfinished">Fayl qaado</translation>
    </message>
    <message>
        <source>Show this laptop</source>
        <translation type="unfinished">Muuji laptop-kan</translation>
    </message>
    <message>
        <source>Writes a small file by which other laptops know this one. No secrets.</source>
        <translation type="unfinished">Wuxuu qoraa fayl yar oo laptop-yada kale kan ku gartaan. Sir ma laha.</translation>
    </message>
    <message>
        <source>Coordinators and the server</source>
        <translation type="unfinished">Isku-duwayaasha iyo server-ka</translation>
    </message>
    <message>
        <source>A new wave begins</source>
        <translation type="unfinished">Wareeg cusub ayaa bilaabmaya</translation>
    </message>
    <message>
        <source>Count all again</source>
        <translation type="unfinished">Dhammaan mar kale tiri</translation>
    </message>
    <message>
        <source>A card for each child with its code, by which its family can take answers back.</source>
        <translation type="unfinished">Ilmo kasta kaar koodhkiisa leh, oo qoyskiisu jawaabaha dib ugu qaadan karo.</translation>
    </message>
    <message>
        <source>Two laptops in one class: hand interviews over on a stick, without a network.</source>
        <translation type="unfinished">Laba laptop oo hal fasal ah: wareysiyada USB ku wareeji, shabakad la’aan.</translation>
    </message>
    <message>
        <source>The study comes back: every child can be interviewed again. Earlier interviews stay as they are.</source>
        <translation type="unfinished">Daraasaddu way soo noqotay: ilmo kasta mar kale waa la wareysan karaa. Wareysiyadii hore sidooda ayay ahaanayaan.</translation>
    </message>
    <message>
        <source>A new wave began {when}: classes count interviews since then.</source>
        <translation type="unfinished">Wareeg cusub ayaa bilaabmay {when}: fasalladu waxay tirinayaan wareysiyada ilaa markaas.</translation>
    </message>
    <message>
        <source>There is no log of an interview to write.</source>
        <translation type="unfinished">Ma jiro diiwaan wareysi oo la qoro.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Su’aal</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished">La eegay</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation type="unfinished">Jawaabta koowaad</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">La beddelay</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation type="unfinished">Muuqda</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation type="unfinished">{number} il</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation type="unfinished">ka yar hal ilbiriqsi</translation>
    </message>
    <message>
        <source>same answer</source>
        <translation type="unfinished">isla jawaabta</translation>
    </message>
    <message>
        <source>For you alone, and no verdict on the child: quick or even answers can be true ones. Look whether the child was tired, distracted or helped, and note it for your coordinator. No answer is shown here.</source>
        <translation type="unfinished">Adiga keliya, mana aha xukun ilmaha ku saabsan: jawaabaha degdega ah ama isku midka ah run way noqon karaan. Eeg in ilmuhu daallanaa, mashquulsanaa ama la caawiyay, una qor isku-duwahaaga. Halkan jawaab laguma muujiyo.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Su’aalo</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished">Kaydi diiwaanka</translation>
    </message>
    <message>
        <source>Times and questions as a file for analysts (audit.csv), without answers and names.</source>
        <translation type="unfinished">Waqtiyada iyo su’aalaha oo fayl falanqeeyayaasha ah (audit.csv), jawaabo iyo magacyo la’aan.</translation>
    </message>
    <message>
        <source>How it went: child {code}, {form}</source>
        <translation type="unfinished">Sida ay u dhacday: ilmaha {code}, {form}</translation>
    </message>
    <message>
        <source>Some of them say the opposite of the others, so it cannot be meant for all.</source>
        <translation type="unfinished">Qaarkood waxay leeyihiin lidka kuwa kale, markaa dhammaan looma wada jeedi karo.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation type="unfinished">Wax muuqda ma jiraan.</translation>
    </message>
    <message>
        <source>It is unfinished again and not counted until it is finished anew. The interviewer is told why, with the next sync. You can take this back.</source>
        <translation type="unfinished">Mar kale waa mid aan dhammaan, lamana tiriyo ilaa mar kale la dhammeeyo. Wareystaha sababta waxaa loo sheegayaa isku-waafajinta xigta. Waad ka noqon kartaa tan.</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation type="unfinished">Dib u celi</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">Waayo?</translation>
    </message>
    <message>
        <source>Send back the interview of child {code}</source>
        <translation type="unfinished">Dib u celi wareysiga ilmaha {code}</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished">Wax ayaa ka maqan.</translation>
    </message>
    <message>
        <source>Some answers do not fit together.</source>
        <translation type="unfinished">Jawaabaha qaarkood isma waafaqsana.</translation>
    </message>
    <message>
        <source>It may be another child&apos;s.</source>
        <translation type="unfinished">Waxaa laga yaabaa inuu ilmo kale leeyahay.</translation>
    </message>
    <message>
        <source>It was asked in the wrong language.</source>
        <translation type="unfinished">Luqad khaldan ayaa lagu qaaday.</translation>
    </message>
    <message>
        <source>The consent is not clear.</source>
        <translation type="unfinished">Oggolaanshuhu ma cadda.</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation type="unfinished">Marka hore sababta dooro.</translation>
    </message>
    <message>
        <source>Sent back by {who}, {when}.</source>
        <translation type="unfinished">Waxaa soo celiyay {who}, {when}.</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation type="unfinished">isku-duwe</translation>
    </message>
    <message>
        <source>Correct it and finish it again; it is sent with the next sync.</source>
        <translation type="unfinished">Sax oo mar kale dhammee; wuxuu raacayaa isku-waafajinta xigta.</translation>
    </message>
    <message>
        <source>Its answers have left this laptop, so a coordinator must decide: pass its code on.</source>
        <translation type="unfinished">Jawaabihiisu way ka baxeen laptop-kan; isku-duwe ayaa go’aaminaya: u gudbi koodhka.</translation>
    </message>
    <message>
        <source>Type a part of the name to find it.</source>
        <translation type="unfinished">Qor qayb magaca ka mid ah si aad u hesho.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: this computer finds no loudspeaker and no headphones. Plug some in and choose the child again.</source>
        <translation type="unfinished">Waxba lama akhrin karo: kombuyuutarkani ma helo sameecad iyo dhegaha-saar midna. Mid ku xir oo ilmaha mar kale dooro.</translation>
    </message>
    <message>
        <source>The clips of this questionnaire are damaged. Ask your coordinator for a new version.</source>
        <translation type="unfinished">Codadka su’aalahan way dhaawacan yihiin. Isku-duwahaaga weydii nooc cusub.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud in this language: it has no clips, and this computer no voice for it.</source>
        <translation type="unfinished">Luqaddan waxba laguma akhrin karo: codad ma laha, kombuyuutarkanina cod uma hayo.</translation>
    </message>
    <message>
        <source>{count} of {total} texts can be heard; the others stay silent.</source>
        <translation type="unfinished">{count} ka mid ah {total} qoraal waa la maqli karaa; inta kale way aamusan yihiin.</translation>
    </message>
    <message>
        <source>A machine reads; nobody has checked how it sounds.</source>
        <translation type="unfinished">Mashiin ayaa akhrinaya; cidna ma hubin sida uu u dhawaaqo.</translation>
    </message>
    <message>
        <source>It asks about hard things. Give the child headphones, so that nobody hears along.</source>
        <translation type="unfinished">Waxay weydiinaysaa waxyaabo adag. Ilmaha sii dhegaha-saar, si aan cid kale u maqal.</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">dansan</translation>
    </message>
    <message>
        <source>from the loudspeaker</source>
        <translation type="unfinished">sameecadda</translation>
    </message>
    <message>
        <source>with headphones</source>
        <translation type="unfinished">dhegaha-saar</translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished">caadi</translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished">gaabis</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation type="unfinished">Akhrinta codka</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished">Xawaare</translation>
    </message>
    <message>
        <source>This computer finds no microphone. Plug one in and come back.</source>
        <translation type="unfinished">Kombuyuutarkani makarafoon ma helo. Mid ku xir oo soo noqo.</translation>
    </message>
    <message>
        <source>Almost nothing was heard. Is the microphone on, and near enough? Record again.</source>
        <translation type="unfinished">Waxba lama maqlin ku dhawaad. Makarafoonku ma shidan yahay, mana dhow yahay? Mar kale duub.</translation>
    </message>
    <message>
        <source>This computer finds no loudspeaker and no headphones. Plug some in.</source>
        <translation type="unfinished">Kombuyuutarkani ma helo sameecad iyo dhegaha-saar midna. Mid ku xir.</translation>
    </message>
    <message>
        <source>Some words were not tapped. Tap along again.</source>
        <translation type="unfinished">Erayada qaarkood lama taaban. Mar kale raac.</translation>
    </message>
    <message>
        <source>This clip cannot be played. Record it again.</source>
        <translation type="unfinished">Codkan lama daarin karo. Mar kale duub.</translation>
    </message>
    <message>
        <source>Save the clips as a file</source>
        <translation type="unfinished">Codadka fayl ku kaydi</translation>
    </message>
    <message>
        <source>Saved: {file}. Lay it into the folder “media” of the questionnaire.</source>
        <translation type="unfinished">Waa la kaydiyay: {file}. Dhig galka “media” ee su’aalaha.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished">Qoraallo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Qoraal</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished">Cod</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation type="unfinished">Hay duubistan</translation>
    </message>
    <message>
        <source>It sounds right</source>
        <translation type="unfinished">Si fiican ayay u dhawaaqaysaa</translation>
    </message>
    <message>
        <source>Remove this recording</source>
        <translation type="unfinished">Ka saar duubistan</translation>
    </message>
    <message>
        <source>{heard} of {total} texts have a clip; {drafts} of them by a machine.</source>
        <translation type="unfinished">{heard} ka mid ah {total} qoraal cod ayay leeyihiin; {drafts} ka mid ah mashiin.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished">Jooji duubista</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Duub</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Jooji</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Dhageyso</translation>
    </message>
    <message>
        <source>This word begins now</source>
        <translation type="unfinished">Eraygani hadda ayuu bilaabmayaa</translation>
    </message>
    <message>
        <source>Tap along with the words</source>
        <translation type="unfinished">Taabo adigoo erayada raacaya</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation type="unfinished">cod ma jiro</translation>
    </message>
    <message>
        <source>spoken by a machine, not checked</source>
        <translation type="unfinished">mashiin ayaa ku hadlay, lama hubin</translation>
    </message>
    <message>
        <source>spoken by a machine, checked</source>
        <translation type="unfinished">mashiin ayaa ku hadlay, waa la hubiyay</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished">la duubay</translation>
    </message>
    <message>
        <source>{state}, without word times</source>
        <translation type="unfinished">{state}, waqtiyada erayada la’aan</translation>
    </message>
    <message>
        <source>Your recordings stay on this laptop, outside the encrypted store: they hold your voice and the questions, no answer and no name. They are heard before the clips that came with the questionnaire.</source>
        <translation type="unfinished">Duubistaadu waxay ku sii jirtaa laptop-kan, kaydka sirta ah dibaddiisa: waxaa ku jira codkaaga iyo su’aalaha, jawaab iyo magac midna kuma jiro. Waxaa la maqlaa ka hor codadka su’aalaha la yimid.</translation>
    </message>
    <message>
        <source>Settled. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">Waa la xalliyay. Laptop-yada kale waxay gaaraysaa isku-waafajinta xigta.</translation>
    </message>
    <message>
        <source>Taken back. It is as it was before.</source>
        <translation type="unfinished">Waa laga noqday. Waa sidii hore.</translation>
    </message>
    <message>
        <source>Made one. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">Mid baa laga dhigay. Laptop-yada kale wuxuu gaarayaa isku-waafajinta xigta.</translation>
    </message>
    <message>
        <source>It has the other code now. It goes to the others with the next sync.</source>
        <translation type="unfinished">Hadda wuxuu leeyahay koodhka kale. Kuwa kale wuxuu gaarayaa isku-waafajinta xigta.</translation>
    </message>
    <message>
        <source>Noted: they are right as they are.</source>
        <translation type="unfinished">Waa la qoray: siday yihiin ayay sax ku yihiin.</translation>
    </message>
    <message>
        <source>Noted. The server hears it with the next sync.</source>
        <translation type="unfinished">Waa la qoray. Server-ku wuxuu ku ogaanayaa isku-waafajinta xigta.</translation>
    </message>
    <message>
        <source>Sent back. The interviewer&apos;s laptop gets it with the next sync.</source>
        <translation type="unfinished">Waa la soo celiyay. Laptop-ka wareystuhu wuxuu ku helayaa isku-waafajinta xigta.</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">Ma garanayo</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">Ma rabo inaan sheego</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">lama weydiin</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished">lama gaadhin</translation>
    </message>
    <message>
        <source>stopped before it</source>
        <translation type="unfinished">ka hor ayaa la joojiyay</translation>
    </message>
    <message>
        <source>Receipt of the server</source>
        <translation type="unfinished">Rasiidka server-ka</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Waa la kaydiyay: {file}</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">Cidda</translation>
    </message>
    <message>
        <source>Went</source>
        <translation type="unfinished">Baxay</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished">Yimid</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished">Sida ay ku dhammaatay</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">Waxa ku dhacay</translation>
    </message>
    <message>
        <source>Syncs and sticks</source>
        <translation type="unfinished">Isku-waafajinta iyo USB-yada</translation>
    </message>
    <message>
        <source>Records of this batch</source>
        <translation type="unfinished">Diiwaannada xidhmadan</translation>
    </message>
    <message>
        <source>Which batch</source>
        <translation type="unfinished">Xidhmadee</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation type="unfinished">Daabac rasiidka</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished">Kaydi rasiidka</translation>
    </message>
    <message>
        <source>Batch that the server confirmed</source>
        <translation type="unfinished">Xidhmo uu server-ku xaqiijiyay</translation>
    </message>
    <message>
        <source>Nothing waits here: the server has everything that was ended.</source>
        <translation type="unfinished">Halkan waxba kuma sugayaan: server-ku wuu hayaa wax kasta oo dhammaaday.</translation>
    </message>
    <message>
        <source>coordinators</source>
        <translation type="unfinished">isku-duwayaasha</translation>
    </message>
    <message>
        <source>Stick for {whom}</source>
        <translation type="unfinished">USB loogu talagalay {whom}</translation>
    </message>
    <message>
        <source>Stick from {whom}</source>
        <translation type="unfinished">USB ka yimid {whom}</translation>
    </message>
    <message>
        <source>No network. Everything is safe; sync again where there is one.</source>
        <translation type="unfinished">Shabakad ma jirto. Wax walba waa nabad; mar kale isku-waafaji meel ay ka jirto.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop. Call your coordinator.</source>
        <translation type="unfinished">Server-ku ma aqbalin laptop-kan. Wac isku-duwahaaga.</translation>
    </message>
    <message>
        <source>It did not end well, and nothing is lost. Try again; then call your coordinator.</source>
        <translation type="unfinished">Si fiican uma dhammaan, waxbana ma lumin. Isku day mar kale; dabadeed wac isku-duwahaaga.</translation>
    </message>
    <message>
        <source>Kept apart for a coordinator.</source>
        <translation type="unfinished">Gooni ayaa isku-duwe loogu dhigay.</translation>
    </message>
    <message>
        <source>The server has it.</source>
        <translation type="unfinished">Server-ku wuu hayaa.</translation>
    </message>
    <message>
        <source>The server had it already.</source>
        <translation type="unfinished">Server-ku hore ayuu u hayay.</translation>
    </message>
    <message>
        <source>The server has it; another laptop says something else.</source>
        <translation type="unfinished">Server-ku wuu hayaa; laptop kale ayaa wax kale sheegaya.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">Mashruuca</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Laptop-ka</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation type="unfinished">Server-ku helay</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished">La qaatay</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation type="unfinished">Muran ku jira</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation type="unfinished">Gooni loo dhigay</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished">Xidhmada</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Saxiixa</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Jawaabta</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation type="unfinished">Aqbal</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation type="unfinished">Dhinac dhig</translation>
    </message>
    <message>
        <source>It is kept and not counted, and can be let in later.</source>
        <translation type="unfinished">Waa la hayaa lamana tiriyo; mar dambe waa la aqbali karaa.</translation>
    </message>
    <message>
        <source>The laptop was revoked before this came. Let it in if the interview was made while it was ours.</source>
        <translation type="unfinished">Laptop-ka oggolaanshihii waa lagala noqday ka hor intaanay tani iman. Aqbal haddii wareysiga la qaaday intii uu laptop-ku keenna ahaa.</translation>
    </message>
    <message>
        <source>The laptop is not for this school. Ask whether it worked there.</source>
        <translation type="unfinished">Laptop-ka looma qoondayn dugsigan. Weydii in halkaas lagu shaqeeyay iyo in kale.</translation>
    </message>
    <message>
        <source>Only a coordinator&apos;s laptop may write this. Ask who did.</source>
        <translation type="unfinished">Laptop-ka isku-duwe oo keliya ayaa tan qori kara. Weydii cidda qortay.</translation>
    </message>
    <message>
        <source>It is marked as done and holds no answer. Ask the interviewer.</source>
        <translation type="unfinished">Waxaa loo calaamadiyay inuu dhammaaday, jawaabna kuma jirto. Weydii wareystaha.</translation>
    </message>
    <message>
        <source>Two copies of one laptop wrote at the same time. Let it in: both interviews are then kept.</source>
        <translation type="unfinished">Laba koobi oo hal laptop ah ayaa isku mar wax qoray. Aqbal: markaas labada wareysiba waa la hayaa.</translation>
    </message>
    <message>
        <source>Its answers left the laptop before the server had them.</source>
        <translation type="unfinished">Jawaabihiisii waxay ka baxeen laptop-ka ka hor intaan server-ku helin.</translation>
    </message>
    <message>
        <source>Its answers were erased by a code that nothing proves.</source>
        <translation type="unfinished">Jawaabihiisii waxaa lagu tirtiray koodh aan wax caddeeya lahayn.</translation>
    </message>
    <message>
        <source>Nobody knows the laptop that wrote this. It comes in by itself when that laptop syncs.</source>
        <translation type="unfinished">Cidna ma garanayso laptop-ka tan qoray. Iskeed ayay u soo galaysaa marka laptop-kaas la isku-waafajiyo.</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">Taasi halkan ma gasho. Jawaabtaada mar kale eeg.</translation>
    </message>
    <message>
        <source>Yes, I have seen it</source>
        <translation type="unfinished">Haa, waan arkay</translation>
    </message>
    <message>
        <source>Answer {number} of {count}.</source>
        <translation type="unfinished">Jawaabta {number} ee {count}.</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation type="unfinished">Jawaabihii hore</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation type="unfinished">Jawaabo kale</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation type="unfinished">Ka saar tirada u dambaysa</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation type="unfinished">Dhibicda jajabka tobanlaha</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Tiradaada</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Jawaabtaada</translation>
    </message>
    <message>
        <source>This laptop cannot ask this yet. Choose “I don&apos;t know”, and tell the grown-up.</source>
        <translation type="unfinished">Laptop-kani weli tan ma weydiin karo. Dooro “Ma garanayo”, oo u sheeg qofka weyn.</translation>
    </message>
    <message>
        <source>Give the laptop back to the grown-up.</source>
        <translation type="unfinished">Laptop-ka ku celi qofka weyn.</translation>
    </message>
    <message>
        <source>You do not have to do anything else.</source>
        <translation type="unfinished">Wax kale uma baahnid inaad samayso.</translation>
    </message>
    <message>
        <source>For the grown-up: the PIN of this laptop</source>
        <translation type="unfinished">Qofka weyn: PIN-ka laptop-kan</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">Isticmaal weedha sireed</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation type="unfinished">Isticmaal PIN-ka</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation type="unfinished">Sii wad su’aalaha</translation>
    </message>
    <message>
        <source>For the grown-up: your passphrase</source>
        <translation type="unfinished">Qofka weyn: weedhaada sireed</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Fur</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">Qor xarfaha ugu horreeya</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Maalin</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Bil</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Sannad</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished">Saacad</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished">Daqiiqad</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">Waxaad joogtaa joogsiga {number} ee {count}.</translation>
    </message>
    <message>
        <source>Latitude (degrees north)</source>
        <translation type="unfinished">Loolka (digrii waqooyi)</translation>
    </message>
    <message>
        <source>Longitude (degrees east)</source>
        <translation type="unfinished">Dhigaha (digrii bari)</translation>
    </message>
    <message>
        <source>Add this point</source>
        <translation type="unfinished">Ku dar bartan</translation>
    </message>
    <message>
        <source>Take the last point out</source>
        <translation type="unfinished">Ka saar barta u dambaysa</translation>
    </message>
    <message>
        <source>Add at least {count} places first.</source>
        <translation type="unfinished">Marka hore ku dar ugu yaraan {count} meelood.</translation>
    </message>
    <message>
        <source>Leave the rest open</source>
        <translation type="unfinished">Inta kale ka gudub</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Jooji</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Nasasho</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation type="unfinished">Qari erayada</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished">Cabbirka erayada</translation>
    </message>
    <message>
        <source>Hide my answers</source>
        <translation type="unfinished">Qari jawaabahayga</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">Ma garanayo</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">Ma rabo inaan sheego</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Luqad</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Xiga</translation>
    </message>
    <message>
        <source>This one is only to try: it does not count.</source>
        <translation type="unfinished">Tani waa tijaabo keliya: lama tirinayo.</translation>
    </message>
    <message>
        <source>You may say it out loud. The grown-up writes it down for you.</source>
        <translation type="unfinished">Waad ku dhawaaqi kartaa. Qofka weyn ayaa kuu qoraya.</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">Marka hore jawaab dooro. “Ma garanayo” sidoo kale way fiican tahay.</translation>
    </message>
    <message>
        <source>Take the last one out</source>
        <translation type="unfinished">Ka saar kan u dambeeya</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">Dhammaantood taabo, kan koowaad ka bilow.</translation>
    </message>
    <message>
        <source>Place {number} of {count}.</source>
        <translation type="unfinished">Booska {number} ee {count}.</translation>
    </message>
    <message>
        <source>No place yet.</source>
        <translation type="unfinished">Weli boos ma leh.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">Ka yar</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Ka badan</translation>
    </message>
    <message>
        <source>Much less</source>
        <translation type="unfinished">Aad uga yar</translation>
    </message>
    <message>
        <source>Much more</source>
        <translation type="unfinished">Aad uga badan</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation type="unfinished">Weli waxba lama dooran.</translation>
    </message>
    <message>
        <source>Would you like to join in?</source>
        <translation type="unfinished">Ma jeceshahay inaad nagala qayb gasho?</translation>
    </message>
    <message>
        <source>We ask you about your life, your school and your friends.</source>
        <translation type="unfinished">Waxaan ku weydiinaynaa noloshaada, dugsigaaga iyo saaxiibbadaa.</translation>
    </message>
    <message>
        <source>We want to know how things can get better for children.</source>
        <translation type="unfinished">Waxaan rabnaa inaan ogaanno sida ay wax ugu hagaagi karaan carruurta.</translation>
    </message>
    <message>
        <source>No answer is wrong. You do not have to answer every question.</source>
        <translation type="unfinished">Jawaab khaldan ma jirto. Qasab ma aha inaad su’aal kasta ka jawaabto.</translation>
    </message>
    <message>
        <source>You can stop whenever you like. Nobody will be cross.</source>
        <translation type="unfinished">Markaad rabto waad joojin kartaa. Cidna ma xanaaqayso.</translation>
    </message>
    <message>
        <source>Your name does not go with your answers. Your teacher does not see them.</source>
        <translation type="unfinished">Magacaagu lama socdo jawaabahaaga. Macallinkaagu ma arko.</translation>
    </message>
    <message>
        <source>No, I don&apos;t want to</source>
        <translation type="unfinished">Maya, ma rabo</translation>
    </message>
    <message>
        <source>Yes, I want to join in</source>
        <translation type="unfinished">Haa, waan ka qayb gelayaa</translation>
    </message>
    <message>
        <source>Thank you for telling us. What you told us another time stays as it is.</source>
        <translation type="unfinished">Waad ku mahadsan tahay inaad noo sheegtay. Wixii aad mar kale noo sheegtay sidoodii ayay ahaanayaan.</translation>
    </message>
    <message>
        <source>Thank you for telling us. We have kept nothing.</source>
        <translation type="unfinished">Waad ku mahadsan tahay inaad noo sheegtay. Waxba ma kaydin.</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation type="unfinished">Waa caadi.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">Yara naso.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">Waqti kasta oo aad rabto qaado. Jawaabahaagu way kaydsan yihiin.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">Kaddib ma jeceshahay inaad sii waddo? Waad joojin kartaa sidoo kale.</translation>
    </message>
    <message>
        <source>I want to talk to somebody</source>
        <translation type="unfinished">Waxaan rabaa inaan qof la hadlo</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">Ma jeceshahay nasasho gaaban?</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">Is kala bixi, wax cab, daaqadda ka fiiri.</translation>
    </message>
    <message>
        <source>Yes, take a break</source>
        <translation type="unfinished">Haa, aan nasanno</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation type="unfinished">Maya, sii wad</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">Jawaabahaagu way qarsoon yihiin.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">Mar kale tus marka aanay cid kale fiirinayn.</translation>
    </message>
    <message>
        <source>Show the question again</source>
        <translation type="unfinished">Mar kale tus su’aasha</translation>
    </message>
    <message>
        <source>Do you want to stop?</source>
        <translation type="unfinished">Ma rabtaa inaad joojiso?</translation>
    </message>
    <message>
        <source>You may. What shall we do with what you told us?</source>
        <translation type="unfinished">Waad joojin kartaa. Maxaan ku samaynaa wixii aad noo sheegtay?</translation>
    </message>
    <message>
        <source>Stop, and keep what I said</source>
        <translation type="unfinished">Jooji, oo kaydi wixii aan idhi</translation>
    </message>
    <message>
        <source>Stop, and throw it away</source>
        <translation type="unfinished">Jooji, oo tuur wixii aan idhi</translation>
    </message>
    <message>
        <source>It is thrown away.</source>
        <translation type="unfinished">Waa la tuuray.</translation>
    </message>
    <message>
        <source>Nothing of what you said is kept. That is fine.</source>
        <translation type="unfinished">Wixii aad tidhi waxba lama kaydin. Waa caadi.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">Waad joojisay.</translation>
    </message>
    <message>
        <source>The grown-up will see to it that your answers are thrown away.</source>
        <translation type="unfinished">Qofka weyn ayaa hubinaya in jawaabahaaga la tuuro.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation type="unfinished">Mahadsanid!</translation>
    </message>
    <message>
        <source>You are done. Your answers are kept safe.</source>
        <translation type="unfinished">Waad dhammaysay. Jawaabahaagu si ammaan ah ayay u kaydsan yihiin.</translation>
    </message>
    <message>
        <source>The next questions are about hard things.</source>
        <translation type="unfinished">Su’aalaha xiga waxay ku saabsan yihiin waxyaabo adag.</translation>
    </message>
    <message>
        <source>May we go on? You do not have to answer them.</source>
        <translation type="unfinished">Ma sii wadnaa? Qasab ma aha inaad ka jawaabto.</translation>
    </message>
    <message>
        <source>Do you want to hear them? Ask the grown-up for headphones first.</source>
        <translation type="unfinished">Ma rabtaa inaad maqasho? Marka hore qofka weyn weydii dhegaha-saar.</translation>
    </message>
    <message>
        <source>Skip these questions</source>
        <translation type="unfinished">Ka bood su’aalahan</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation type="unfinished">Haa, sii wad</translation>
    </message>
    <message>
        <source>Leave the rest open?</source>
        <translation type="unfinished">Ma ka gudubnaa inta kale?</translation>
    </message>
    <message>
        <source>The interview is finished then and cannot be opened again.</source>
        <translation type="unfinished">Markaas wareysigu wuu dhammaanayaa, mar dambena lama furi karo.</translation>
    </message>
    <message>
        <source>Leave them open and finish</source>
        <translation type="unfinished">Ka gudub oo dhammee</translation>
    </message>
    <message>
        <source>A moment of rest.</source>
        <translation type="unfinished">Xoogaa nasasho ah.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">Neefta qaado, dabadeed sii daa.</translation>
    </message>
    <message>
        <source>For the grown-up</source>
        <translation type="unfinished">Qofka weyn</translation>
    </message>
    <message>
        <source>Put up your hand. A grown-up will come to you.</source>
        <translation type="unfinished">Gacanta taag. Qof weyn ayaa kuu imanaya.</translation>
    </message>
    <message>
        <source>You did nothing wrong. You may say as much or as little as you like.</source>
        <translation type="unfinished">Adigu wax khalad ah ma samayn. Wax badan ama wax yar sheeg, sidaad rabto.</translation>
    </message>
    <message>
        <source>This does not stand in your answers.</source>
        <translation type="unfinished">Tani kuma jirto jawaabahaaga.</translation>
    </message>
    <message>
        <source>The grown-up can give you this on paper.</source>
        <translation type="unfinished">Qofka weyn ayaa warqad kuugu siin kara tan.</translation>
    </message>
    <message>
        <source>I want this on paper</source>
        <translation type="unfinished">Tan waxaan ku rabaa warqad</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation type="unfinished">{name}: {number}</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">Luqaddee rabtaa?</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">Xoogaa sug, fadlan.</translation>
    </message>
    <message>
        <source>Ask the grown-up to come. You did nothing wrong.</source>
        <translation type="unfinished">U yeedh qofka weyn. Adigu wax khalad ah ma samayn.</translation>
    </message>
    <message>
        <source>For the grown-up: {reason}</source>
        <translation type="unfinished">Qofka weyn: {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Isku day mar kale</translation>
    </message>
    <message>
        <source>Give the laptop back</source>
        <translation type="unfinished">Celi laptop-ka</translation>
    </message>
    <message>
        <source>If something made you sad, tell a grown-up you trust or the researcher who brought this laptop.</source>
        <translation type="unfinished">Haddii wax ku murugo geliyeen, u sheeg qof weyn oo aad ku kalsoon tahay ama cilmi-baaraha laptop-kan keenay.</translation>
    </message>
    <message>
        <source>You can talk to somebody</source>
        <translation type="unfinished">Qof waad la hadli kartaa</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">bannaan</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation type="unfinished">Ka saar xarafka u dambeeya</translation>
    </message>
    <message>
        <source>Letters to tap</source>
        <translation type="unfinished">Xarfo la taabto</translation>
    </message>
    <message>
        <source>This is for the grown-up. Choose “I don&apos;t know”.</source>
        <translation type="unfinished">Tani waxay u tahay qofka weyn. Dooro “Ma garanayo”.</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation type="unfinished">Duub codkayga</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">Dooro fayl</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation type="unfinished">Dhageyso</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">Ka saar</translation>
    </message>
    <message>
        <source>We are listening. Tap Stop when you are done.</source>
        <translation type="unfinished">Waan ku dhageysaneynaa. Taabo Jooji markaad dhammayso.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation type="unfinished">Waa la kaydiyay.</translation>
    </message>
    <message>
        <source>We heard nothing. Try again, a little louder.</source>
        <translation type="unfinished">Waxba ma maqlin. Mar kale isku day, xoogaa kor u qaad.</translation>
    </message>
    <message>
        <source>Keep this card. With this code your family can have your answers deleted, now or later. Nobody has to say why.</source>
        <translation type="unfinished">Hay kaarkan. Koodhkan qoyskaagu wuxuu ku codsan karaa in jawaabahaaga la tirtiro, hadda ama hadhow. Cidna uma baahna inay sheegto sababta.</translation>
    </message>
    <message>
        <source>My code</source>
        <translation type="unfinished">Koodhkayga</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n question(s) for you has/have no answer yet.</source>
        <translation type="unfinished">
            <numerusform>%n su’aal oo adiga kuu taal weli jawaab ma leh.</numerusform>
            <numerusform>%n su’aalood oo adiga kuu yaal weli jawaab ma leh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule for {country}: a parent or guardian must agree below %n year(s).</source>
        <translation type="unfinished">
            <numerusform>Xeerka {country}: ka yar %n sano, waalid ama masuul waa inuu oggolaado.</numerusform>
            <numerusform>Xeerka {country}: ka yar %n sano, waalid ama masuul waa inuu oggolaado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This paper also names the %n other child(ren) without consent.</source>
        <translation type="unfinished">
            <numerusform>Warqaddani waxay sidoo kale magacawdaa %n ilmo oo kale oo aan oggolaansho lahayn.</numerusform>
            <numerusform>Warqaddani waxay sidoo kale magacawdaa %n ilmood oo kale oo aan oggolaansho lahayn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>Weedha sireed tani ma aha (ilaa hadda %n jeer baa la khalday).</numerusform>
            <numerusform>Weedha sireed tani ma aha (ilaa hadda %n jeer baa la khalday).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>PIN-ku kani ma aha (ilaa hadda %n jeer baa la khalday).</numerusform>
            <numerusform>PIN-ku kani ma aha (ilaa hadda %n jeer baa la khalday).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced: %n change(s) sent,</source>
        <translation type="unfinished">
            <numerusform>Waa la isku-waafajiyay: %n isbeddel ayaa la diray,</numerusform>
            <numerusform>Waa la isku-waafajiyay: %n isbeddel ayaa la diray,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received.</source>
        <translation type="unfinished">
            <numerusform>%n ayaa la helay.</numerusform>
            <numerusform>%n ayaa la helay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those sent need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>%n wixii la diray ka mid ah ayaa u baahan isku-duwe.</numerusform>
            <numerusform>%n wixii la diray ka mid ah ayaa u baahan isku-duwe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old interview(s) left this laptop; the server has them.</source>
        <translation type="unfinished">
            <numerusform>%n wareysi hore ayaa ka baxay laptop-kan; server-ka ayaa haya.</numerusform>
            <numerusform>%n wareysi hore ayaa ka baxay laptop-kan; server-ka ayaa haya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent.</source>
        <translation type="unfinished">
            <numerusform>%n wareysi ayaa sugaya in la diro.</numerusform>
            <numerusform>%n wareysi ayaa sugaya in la diro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress.</source>
        <translation type="unfinished">
            <numerusform>%n ayaa socda.</numerusform>
            <numerusform>%n ayaa socda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation type="unfinished">
            <numerusform>%n wareysi</numerusform>
            <numerusform>%n wareysi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>Waxaad mar kale isku dayi kartaa %n ilbiriqsi kaddib.</numerusform>
            <numerusform>Waxaad mar kale isku dayi kartaa %n ilbiriqsi kaddib.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class is ended. %n unfinished interview(s) will be sent too.</source>
        <translation type="unfinished">
            <numerusform>Fasalku wuu dhammaaday. %n wareysi oo aan dhammaan ayaa sidoo kale la dirayaa.</numerusform>
            <numerusform>Fasalku wuu dhammaaday. %n wareysi oo aan dhammaan ayaa sidoo kale la dirayaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) added.</source>
        <translation type="unfinished">
            <numerusform>%n ilmo ayaa lagu daray.</numerusform>
            <numerusform>%n ilmood ayaa lagu daray.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected.</source>
        <translation type="unfinished">
            <numerusform>%n ayaa la saxay.</numerusform>
            <numerusform>%n ayaa la saxay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already.</source>
        <translation type="unfinished">
            <numerusform>%n hore ayaa loo yaqaannay.</numerusform>
            <numerusform>%n hore ayaa loo yaqaannay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation type="unfinished">
            <numerusform>%n saf ayaa la akhriyay.</numerusform>
            <numerusform>%n saf ayaa la akhriyay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) can be taken over.</source>
        <translation type="unfinished">
            <numerusform>%n ilmo ayaa la qaadan karaa.</numerusform>
            <numerusform>%n ilmood ayaa la qaadan karaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) are not listed.</source>
        <translation type="unfinished">
            <numerusform>%n dhibaato oo kale kuma qorna liiska.</numerusform>
            <numerusform>%n dhibaato oo kale kuma qorna liiska.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Qaado %n ilmo</numerusform>
            <numerusform>Qaado %n ilmood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) is/are not on the disk yet.</source>
        <translation type="unfinished">
            <numerusform>%n jawaab weli diskiga kuma kaydsana.</numerusform>
            <numerusform>%n jawaabood weli diskiga kuma kaydsana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this laptop in all</source>
        <translation type="unfinished">
            <numerusform>%n guud ahaan laptop-kan</numerusform>
            <numerusform>%n guud ahaan laptop-kan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation type="unfinished">
            <numerusform>%n socda</numerusform>
            <numerusform>%n socda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) would like to talk to somebody</source>
        <translation type="unfinished">
            <numerusform>%n carruur ah ayaa raba inay qof la hadlaan</numerusform>
            <numerusform>%n carruur ah ayaa raba inay qof la hadlaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n interview(s) that came back</source>
        <translation type="unfinished">
            <numerusform>Sax %n wareysi oo la soo celiyay</numerusform>
            <numerusform>Sax %n wareysi oo la soo celiyay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) need(s) a coordinator</source>
        <translation type="unfinished">
            <numerusform>%n wareysi ayaa u baahan isku-duwe</numerusform>
            <numerusform>%n wareysi ayaa u baahan isku-duwe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record the consent of %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Diiwaangeli oggolaanshaha %n ilmo</numerusform>
            <numerusform>Diiwaangeli oggolaanshaha %n ilmood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n interview(s) in progress</source>
        <translation type="unfinished">
            <numerusform>Sii wad %n wareysi oo socda</numerusform>
            <numerusform>Sii wad %n wareysi oo socda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interview %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Wareyso %n ilmo</numerusform>
            <numerusform>Wareyso %n ilmood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n finished interview(s)</source>
        <translation type="unfinished">
            <numerusform>Dir %n wareysi oo dhammaaday</numerusform>
            <numerusform>Dir %n wareysi oo dhammaaday</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n daqiiqo</numerusform>
            <numerusform>%n daqiiqo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent: sync where there is a network.</source>
        <translation type="unfinished">
            <numerusform>%n wareysi ayaa sugaya in la diro: isku-waafaji meel shabakad leh.</numerusform>
            <numerusform>%n wareysi ayaa sugaya in la diro: isku-waafaji meel shabakad leh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) is/are unfinished: end the class first.</source>
        <translation type="unfinished">
            <numerusform>%n wareysi ma dhammaan: marka hore fasalka dhammee.</numerusform>
            <numerusform>%n wareysi ma dhammaan: marka hore fasalka dhammee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) erased on this laptop and in its backups.</source>
        <translation type="unfinished">
            <numerusform>%n wareysi ayaa laga tirtiray laptop-kan iyo kaydkiisa.</numerusform>
            <numerusform>%n wareysi ayaa laga tirtiray laptop-kan iyo kaydkiisa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sync soon: it erases %n of them on the server and other laptops.</source>
        <translation type="unfinished">
            <numerusform>Dhowaan isku-waafaji: %n ka mid ah ayaa laga tirtirayaa server-ka iyo laptop-yada kale.</numerusform>
            <numerusform>Dhowaan isku-waafaji: %n ka mid ah ayaa laga tirtirayaa server-ka iyo laptop-yada kale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) on this laptop.</source>
        <translation type="unfinished">
            <numerusform>%n wareysi oo laptop-kan ku jira.</numerusform>
            <numerusform>%n wareysi oo laptop-kan ku jira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are on the server, too.</source>
        <translation type="unfinished">
            <numerusform>%n ka mid ah server-ka ayuu sidoo kale ku jiraa.</numerusform>
            <numerusform>%n ka mid ah server-ka ayay sidoo kale ku jiraan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were made on another laptop: there, and on the server, a coordinator must erase.</source>
        <translation type="unfinished">
            <numerusform>%n waxaa lagu sameeyay laptop kale: halkaas iyo server-ka isku-duwe ayaa ka tirtiraya.</numerusform>
            <numerusform>%n waxaa lagu sameeyay laptop kale: halkaas iyo server-ka isku-duwe ayaa ka tirtiraya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews are confirmed by the server.</source>
        <translation type="unfinished">
            <numerusform>Server-ku wuxuu xaqiijiyay %n tallaabo oo wareysi.</numerusform>
            <numerusform>Server-ku wuxuu xaqiijiyay %n tallaabo oo wareysi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews came</source>
        <translation type="unfinished">
            <numerusform>%n tallaabo oo wareysi ayaa timid</numerusform>
            <numerusform>%n tallaabo oo wareysi ayaa yimid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new here.</source>
        <translation type="unfinished">
            <numerusform>%n ka mid ah halkan waa cusub.</numerusform>
            <numerusform>%n ka mid ah halkan waa cusub.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n maalin</numerusform>
            <numerusform>%n maalmood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of %n interview(s) is written, without answers and names:</source>
        <translation type="unfinished">
            <numerusform>Diiwaanka %n wareysi waa la qoray, jawaabo iyo magacyo la’aan:</numerusform>
            <numerusform>Diiwaannada %n wareysi waa la qoray, jawaabo iyo magacyo la’aan:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of questions.</source>
        <translation type="unfinished">
            <numerusform>%n daqiiqo oo su’aalo ah.</numerusform>
            <numerusform>%n daqiiqo oo su’aalo ah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered in less than a second.</source>
        <translation type="unfinished">
            <numerusform>%n su’aal ayaa lagu jawaabay hal ilbiriqsi ka yar.</numerusform>
            <numerusform>%n su’aal ayaa lagu jawaabay hal ilbiriqsi ka yar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions in a row have the same answer.</source>
        <translation type="unfinished">
            <numerusform>%n su’aal oo isku xigta isla jawaabta ayay leedahay.</numerusform>
            <numerusform>%n su’aal oo isku xigta isla jawaabta ayay leeyihiin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent interviews stay %n day(s) …</source>
        <translation type="unfinished">
            <numerusform>Wareysiyada la diray waxay sii jirayaan %n maalin …</numerusform>
            <numerusform>Wareysiyada la diray waxay sii jirayaan %n maalmood …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ(s)</source>
        <translation type="unfinished">
            <numerusform>%n jawaab ayaa kala duwan</numerusform>
            <numerusform>%n jawaabood ayaa kala duwan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews under one code</source>
        <translation type="unfinished">
            <numerusform>%n wareysi oo hal koodh ah</numerusform>
            <numerusform>%n wareysi oo hal koodh ah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are the same,</source>
        <translation type="unfinished">
            <numerusform>%n jawaab waa isku mid,</numerusform>
            <numerusform>%n jawaabood waa isku mid,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s).</source>
        <translation type="unfinished">
            <numerusform>%n way kala duwan tahay.</numerusform>
            <numerusform>%n way kala duwan yihiin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews</source>
        <translation type="unfinished">
            <numerusform>%n tallaabo oo wareysi</numerusform>
            <numerusform>%n tallaabo oo wareysi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) here for the next sync or stick.</source>
        <translation type="unfinished">
            <numerusform>%n wareysi ayaa halkan ku sugaya isku-waafajinta ama USB-ga xiga.</numerusform>
            <numerusform>%n wareysi ayaa halkan ku sugaya isku-waafajinta ama USB-ga xiga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a coordinator, who sees it too; you need not do anything.</source>
        <translation type="unfinished">
            <numerusform>%n ayaa u baahan isku-duwe, isaguna wuu arkayaa; adigu waxba inaad samayso uma baahnid.</numerusform>
            <numerusform>%n ayaa u baahan isku-duwe, isaguna wuu arkayaa; adigu waxba inaad samayso uma baahnid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %n of what went need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>Waa dhammaatay. Wixii baxay %n ka mid ah ayaa u baahan isku-duwe.</numerusform>
            <numerusform>Waa dhammaatay. Wixii baxay %n ka mid ah ayaa u baahan isku-duwe.</numerusform>
        </translation>
    </message>
</context>
</TS>
