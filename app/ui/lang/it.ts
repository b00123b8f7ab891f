<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Adult</name>
    <message>
        <source>We ask about your child, your family and the school.</source>
        <translation type="unfinished">Facciamo domande su suo figlio o sua figlia, la famiglia e la scuola.</translation>
    </message>
    <message>
        <source>We ask about your class, your work and your school.</source>
        <translation type="unfinished">Facciamo domande sulla sua classe, il suo lavoro e la sua scuola.</translation>
    </message>
    <message>
        <source>We ask about your school, its pupils and its teachers.</source>
        <translation type="unfinished">Facciamo domande sulla sua scuola, i suoi alunni e i suoi insegnanti.</translation>
    </message>
    <message>
        <source>Will you take part?</source>
        <translation type="unfinished">Vuole partecipare?</translation>
    </message>
    <message>
        <source>The answers serve research on how children of every origin get on at school.</source>
        <translation type="unfinished">Le risposte servono a studiare come si trovano a scuola i bambini di ogni origine.</translation>
    </message>
    <message>
        <source>You may leave out any question.</source>
        <translation type="unfinished">Può tralasciare qualsiasi domanda.</translation>
    </message>
    <message>
        <source>You may stop at any time and need not say why.</source>
        <translation type="unfinished">Può fermarsi in qualsiasi momento, senza dire perché.</translation>
    </message>
    <message>
        <source>Your name is not kept with your answers. The researchers alone see them.</source>
        <translation type="unfinished">Il suo nome non viene conservato con le risposte. Le vede solo il gruppo di ricerca.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation type="unfinished">No, grazie</translation>
    </message>
    <message>
        <source>Yes, I will take part</source>
        <translation type="unfinished">Sì, partecipo</translation>
    </message>
    <message>
        <source>What you told us another time stays as it is.</source>
        <translation type="unfinished">Quello che ci ha detto un’altra volta resta com’è.</translation>
    </message>
    <message>
        <source>Nothing has been kept.</source>
        <translation type="unfinished">Non è stato conservato nulla.</translation>
    </message>
    <message>
        <source>Thank you for letting us know.</source>
        <translation type="unfinished">Grazie di avercelo detto.</translation>
    </message>
    <message>
        <source>Do you want to stop here?</source>
        <translation type="unfinished">Vuole fermarsi qui?</translation>
    </message>
    <message>
        <source>You need not say why. What should happen to your answers?</source>
        <translation type="unfinished">Non deve dire perché. Che cosa facciamo delle sue risposte?</translation>
    </message>
    <message>
        <source>Stop and keep my answers</source>
        <translation type="unfinished">Mi fermo, tenete le mie risposte</translation>
    </message>
    <message>
        <source>Stop and delete my answers</source>
        <translation type="unfinished">Mi fermo, cancellate le mie risposte</translation>
    </message>
    <message>
        <source>Your answers are deleted.</source>
        <translation type="unfinished">Le sue risposte sono cancellate.</translation>
    </message>
    <message>
        <source>The researcher will see to it that your answers are deleted.</source>
        <translation type="unfinished">Il gruppo di ricerca farà in modo che le sue risposte siano cancellate.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">Ci fermiamo qui.</translation>
    </message>
    <message>
        <source>That was the last question. Your answers are kept safe.</source>
        <translation type="unfinished">Era l’ultima domanda. Le sue risposte sono al sicuro.</translation>
    </message>
    <message>
        <source>Thank you for your time.</source>
        <translation type="unfinished">Grazie per il suo tempo.</translation>
    </message>
    <message>
        <source>What comes next can be hard to answer.</source>
        <translation type="unfinished">A quello che segue può essere difficile rispondere.</translation>
    </message>
    <message>
        <source>You may answer these questions, or go on without them.</source>
        <translation type="unfinished">Può rispondere a queste domande oppure andare avanti senza.</translation>
    </message>
    <message>
        <source>For the researcher: {reason}</source>
        <translation type="unfinished">Per chi fa la ricerca: {reason}</translation>
    </message>
    <message>
        <source>Please call the researcher. You did nothing wrong.</source>
        <translation type="unfinished">Chiami chi fa la ricerca, per favore. Non ha fatto nulla di sbagliato.</translation>
    </message>
    <message>
        <source>If a question worries you, talk to the researcher who brought this laptop.</source>
        <translation type="unfinished">Se una domanda la preoccupa, ne parli con la persona che ha portato questo portatile.</translation>
    </message>
    <message>
        <source>Please give the laptop back to the researcher.</source>
        <translation type="unfinished">Restituisca il portatile alla persona che fa la ricerca, per favore.</translation>
    </message>
    <message>
        <source>For the researcher: the PIN of this laptop</source>
        <translation type="unfinished">Per chi fa la ricerca: il PIN di questo portatile</translation>
    </message>
    <message>
        <source>For the researcher: the passphrase</source>
        <translation type="unfinished">Per chi fa la ricerca: la frase segreta</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">Scelga prima una risposta. Va bene anche «Non lo so».</translation>
    </message>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">Questo qui non va bene. Guardi ancora la sua risposta.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">La sua risposta</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Il suo numero</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">Scriva le prime lettere</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">Li tocchi tutti, il primo per primo.</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">È alla tappa {number} di {count}.</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">Quale lingua desidera?</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">Desidera una breve pausa?</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">Si stiracchi, beva qualcosa, guardi dalla finestra.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">Faccia una pausa.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">Si prenda tutto il tempo che vuole. Le sue risposte sono conservate.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">Vuole continuare dopo? Può anche fermarsi.</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">Le sue risposte sono nascoste.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">Le mostri di nuovo quando nessun altro guarda.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">Inspiri ed espiri.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Add a child</source>
        <translation type="unfinished">Aggiungere un bambino o una bambina</translation>
    </message>
    <message>
        <source>The code goes with the answers. The name stays encrypted on this laptop and is never sent.</source>
        <translation type="unfinished">Il codice va con le risposte. Il nome resta cifrato su questo portatile e non viene mai inviato.</translation>
    </message>
    <message>
        <source>a child</source>
        <translation type="unfinished">un bambino o una bambina</translation>
    </message>
    <message>
        <source>a teacher</source>
        <translation type="unfinished">un o una insegnante</translation>
    </message>
    <message>
        <source>a school leader</source>
        <translation type="unfinished">la direzione di una scuola</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Aggiungere</translation>
    </message>
    <message>
        <source>Back to the class</source>
        <translation type="unfinished">Torna alla classe</translation>
    </message>
    <message>
        <source>This is</source>
        <translation type="unfinished">Si tratta di</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Codice</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Classe</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished">Posto</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Età</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation type="unfinished">Nome (facoltativo)</translation>
    </message>
    <message>
        <source>Code, class and age are needed. A code has letters, digits, dots and dashes only.</source>
        <translation type="unfinished">Servono codice, classe ed età. Un codice ha solo lettere, cifre, punti e trattini.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation type="unfinished">Registrare il consenso</translation>
    </message>
    <message>
        <source>Name (stays on this laptop)</source>
        <translation type="unfinished">Nome (resta su questo portatile)</translation>
    </message>
    <message>
        <source>This form is for another age. Why do you use it?</source>
        <translation type="unfinished">Questo questionario è per un’altra età. Perché lo usa?</translation>
    </message>
    <message>
        <source>PIN of child mode</source>
        <translation type="unfinished">PIN della modalità bambini</translation>
    </message>
    <message>
        <source>Child {code}</source>
        <translation type="unfinished">Bambino o bambina {code}</translation>
    </message>
    <message>
        <source>Record consent again</source>
        <translation type="unfinished">Registrare di nuovo il consenso</translation>
    </message>
    <message>
        <source>Laptops say different things about this child. Type its name once more.</source>
        <translation type="unfinished">I portatili dicono cose diverse su questo bambino. Scriva il nome ancora una volta.</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation type="unfinished">Continuare l’intervista</translation>
    </message>
    <message>
        <source>Begin a new interview here</source>
        <translation type="unfinished">Iniziare qui una nuova intervista</translation>
    </message>
    <message>
        <source>Begin another interview</source>
        <translation type="unfinished">Iniziare un’altra intervista</translation>
    </message>
    <message>
        <source>Give the laptop to the child</source>
        <translation type="unfinished">Consegna il portatile</translation>
    </message>
    <message>
        <source>Record the consent first.</source>
        <translation type="unfinished">Registri prima il consenso.</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished">{language} (bozza)</translation>
    </message>
    <message>
        <source>The buttons are not yet translated into this language; they are English.</source>
        <translation type="unfinished">I pulsanti non sono ancora tradotti in questa lingua; sono in inglese.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions and the buttons. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">Bozza automatica: nessuno che parli questa lingua ha controllato le domande e i pulsanti. Li legga con qualcuno che la parla prima che un bambino risponda.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">Bozza automatica: nessuno che parli questa lingua ha controllato le domande. Le legga con qualcuno che la parla prima che un bambino risponda.</translation>
    </message>
    <message>
        <source>The words on the buttons are a machine draft that nobody who speaks the language checked.</source>
        <translation type="unfinished">Le parole sui pulsanti sono una bozza automatica che nessuno che parli la lingua ha controllato.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished">Questionario</translation>
    </message>
    <message>
        <source>Language of the child</source>
        <translation type="unfinished">Lingua del bambino o della bambina</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Dimensione del testo</translation>
    </message>
    <message>
        <source>The child answers</source>
        <translation type="unfinished">Come si risponde</translation>
    </message>
    <message>
        <source>by touch, mouse or keys</source>
        <translation type="unfinished">con tocco, mouse o tasti</translation>
    </message>
    <message>
        <source>with one key: the ring moves by itself</source>
        <translation type="unfinished">con un tasto: la cornice si muove da sola</translation>
    </message>
    <message>
        <source>with two keys: Space moves, Enter takes</source>
        <translation type="unfinished">con due tasti: Spazio sposta, Invio sceglie</translation>
    </message>
    <message>
        <source>by resting on a button</source>
        <translation type="unfinished">restando fermi su un pulsante</translation>
    </message>
    <message>
        <source>Reads well for the age</source>
        <translation type="unfinished">Legge bene per la sua età</translation>
    </message>
    <message>
        <source>Needs simpler words</source>
        <translation type="unfinished">Ha bisogno di parole più semplici</translation>
    </message>
    <message>
        <source>The whole class uses this form</source>
        <translation type="unfinished">Tutta la classe usa questo questionario</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished">Un altro motivo</translation>
    </message>
    <message>
        <source>Take over a list</source>
        <translation type="unfinished">Riprendere un elenco</translation>
    </message>
    <message>
        <source>All are here</source>
        <translation type="unfinished">Sono tutti qui</translation>
    </message>
    <message>
        <source>End the class</source>
        <translation type="unfinished">Finire la lezione</translation>
    </message>
    <message>
        <source>More for this class</source>
        <translation type="unfinished">Altro per questa classe</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Riprovare</translation>
    </message>
    <message>
        <source>Children of this class</source>
        <translation type="unfinished">Bambini di questa classe</translation>
    </message>
    <message>
        <source>No children on this roster yet. Sync to fetch it, or add a child with the code you were given.</source>
        <translation type="unfinished">In questo elenco non ci sono ancora bambini. Sincronizzi per riceverlo, oppure aggiunga un bambino con il codice che le hanno dato.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Sede</translation>
    </message>
    <message>
        <source>Prepares the unfinished interviews for sending too; they can still go on another day.</source>
        <translation type="unfinished">Prepara per l’invio anche le interviste non finite; si possono ancora continuare un altro giorno.</translation>
    </message>
    <message>
        <source>Ticks everybody who has no tick yet. Tap a cell of the column to change one child.</source>
        <translation type="unfinished">Mette il segno a chi non ne ha ancora. Tocchi una casella della colonna per cambiarne uno solo.</translation>
    </message>
    <message>
        <source>This paper names other children too</source>
        <translation type="unfinished">Questo foglio nomina anche altri bambini</translation>
    </message>
    <message>
        <source>Save, next child</source>
        <translation type="unfinished">Salvare e passare al prossimo</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation type="unfinished">Salvare il consenso</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished">Dato da</translation>
    </message>
    <message>
        <source>Number on the paper form</source>
        <translation type="unfinished">Numero sul modulo di carta</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation type="unfinished">Versione del testo di consenso</translation>
    </message>
    <message>
        <source>Language of the consent text</source>
        <translation type="unfinished">Lingua del testo di consenso</translation>
    </message>
    <message>
        <source>Signed on (day-month-year)</source>
        <translation type="unfinished">Firmato il (giorno-mese-anno)</translation>
    </message>
    <message>
        <source>Consent for child {code}</source>
        <translation type="unfinished">Consenso per {code}</translation>
    </message>
    <message>
        <source>No ethics board has confirmed this rule yet.</source>
        <translation type="unfinished">Nessun comitato etico ha ancora confermato questa regola.</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation type="unfinished">scegliere …</translation>
    </message>
    <message>
        <source>Type the date as day-month-year, for example 24-11-2026, not after today.</source>
        <translation type="unfinished">Scriva la data come giorno-mese-anno, per esempio 24-11-2026, non oltre oggi.</translation>
    </message>
    <message>
        <source>Fill in every field: who, which paper, which text, in which language.</source>
        <translation type="unfinished">Compili ogni campo: chi, quale foglio, quale testo, in quale lingua.</translation>
    </message>
    <message>
        <source>Join a project</source>
        <translation type="unfinished">Partecipare a un progetto</translation>
    </message>
    <message>
        <source>Your coordinator gives you an invitation. It works once, and needs a network this one time.</source>
        <translation type="unfinished">Il coordinamento le dà un invito. Vale una volta e solo quella volta serve la rete.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Partecipare</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished">Invito</translation>
    </message>
    <message>
        <source>Name of this laptop, for example “blue laptop 3”</source>
        <translation type="unfinished">Nome di questo portatile, per esempio «portatile blu 3»</translation>
    </message>
    <message>
        <source>Both are needed: the invitation and a name.</source>
        <translation type="unfinished">Servono tutti e due: l’invito e un nome.</translation>
    </message>
    <message>
        <source>Talking to the server …</source>
        <translation type="unfinished">Contatto con il server …</translation>
    </message>
    <message>
        <source>Choose a longer passphrase: at least {count} characters, for example four or five words that do not belong together.</source>
        <translation type="unfinished">Scelga una frase segreta più lunga: almeno {count} caratteri, per esempio quattro o cinque parole che non hanno legame tra loro.</translation>
    </message>
    <message>
        <source>The program is already open on this laptop. Close the other window first.</source>
        <translation type="unfinished">Il programma è già aperto su questo portatile. Chiuda prima l’altra finestra.</translation>
    </message>
    <message>
        <source>The interviews on this laptop were saved by a newer version of the program. Update this program.</source>
        <translation type="unfinished">Le interviste su questo portatile sono state salvate con una versione più nuova del programma. Aggiorni questo programma.</translation>
    </message>
    <message>
        <source>The file with the interviews cannot be read. Change nothing and call your coordinator.</source>
        <translation type="unfinished">Il file delle interviste non si può leggere. Non cambi nulla e chiami il coordinamento.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk; it may be full. What was saved before is safe. Make room, then try again.</source>
        <translation type="unfinished">Non si può scrivere sul disco; forse è pieno. Quello che era già salvato è al sicuro. Faccia spazio e riprovi.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder, or make room.</source>
        <translation type="unfinished">Lì non si può scrivere nulla. Scelga un’altra cartella o faccia spazio.</translation>
    </message>
    <message>
        <source>This file cannot be read. Is the stick still there?</source>
        <translation type="unfinished">Questo file non si può leggere. La chiavetta USB è ancora inserita?</translation>
    </message>
    <message>
        <source>The interviews are locked. Unlock them and try again.</source>
        <translation type="unfinished">Le interviste sono bloccate. Le sblocchi e riprovi.</translation>
    </message>
    <message>
        <source>This child has left the study: its family took everything back. Do not ask it again.</source>
        <translation type="unfinished">Questo bambino o questa bambina ha lasciato lo studio: la famiglia ha ritirato tutto. Non chieda più nulla.</translation>
    </message>
    <message>
        <source>This interview can go on only on the laptop on which it was begun.</source>
        <translation type="unfinished">Questa intervista può continuare solo sul portatile dove è cominciata.</translation>
    </message>
    <message>
        <source>The child stopped this interview, and nobody may go on with it. If the child wants to, begin a new one.</source>
        <translation type="unfinished">Il bambino o la bambina ha fermato questa intervista e nessuno può continuarla. Se vuole, ne inizi una nuova.</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits, not all the same and not counting up or down.</source>
        <translation type="unfinished">Scelga da 4 a 8 cifre, non tutte uguali e non in fila in avanti o all’indietro.</translation>
    </message>
    <message>
        <source>There is no PIN yet. Use the passphrase.</source>
        <translation type="unfinished">Non c’è ancora un PIN. Usi la frase segreta.</translation>
    </message>
    <message>
        <source>This questionnaire asks about hard things, and no helpline is known for this country. Ask your coordinator for the project&apos;s file of contacts.</source>
        <translation type="unfinished">Questo questionario chiede di cose difficili e per questo paese non è nota nessuna linea di aiuto. Chieda al coordinamento il file dei contatti del progetto.</translation>
    </message>
    <message>
        <source>This interview is no longer on this laptop: it was erased. What was answered after that is not kept.</source>
        <translation type="unfinished">Questa intervista non è più su questo portatile: è stata cancellata. Quello che è stato risposto dopo non è conservato.</translation>
    </message>
    <message>
        <source>The project&apos;s file of contacts cannot be read. Put it right, or take it away.</source>
        <translation type="unfinished">Il file dei contatti del progetto non si può leggere. Lo corregga o lo tolga.</translation>
    </message>
    <message>
        <source>This laptop was restored from a backup, and a family may have withdrawn since. Sync once, then begin.</source>
        <translation type="unfinished">Questo portatile è stato ripristinato da una copia, e nel frattempo una famiglia può essersi ritirata. Sincronizzi una volta, poi cominci.</translation>
    </message>
    <message>
        <source>Record the consent of a parent or guardian before this child is asked anything.</source>
        <translation type="unfinished">Registri il consenso di un genitore o tutore prima di chiedere qualcosa a questo bambino o bambina.</translation>
    </message>
    <message>
        <source>In this country, for a child of this age, this person&apos;s consent is not enough.</source>
        <translation type="unfinished">In questo paese, per questa età, il consenso di questa persona non basta.</translation>
    </message>
    <message>
        <source>This questionnaire is for somebody else. Choose one that goes with this code.</source>
        <translation type="unfinished">Questo questionario è per qualcun altro. Ne scelga uno che va con questo codice.</translation>
    </message>
    <message>
        <source>There is no consent rule for this country, so no interview can be opened. Ask your coordinator.</source>
        <translation type="unfinished">Per questo paese non c’è una regola sul consenso, quindi non si può aprire nessuna intervista. Chieda al coordinamento.</translation>
    </message>
    <message>
        <source>The sheet has seven groups of four letters and digits. Compare with what you typed.</source>
        <translation type="unfinished">Il foglio ha sette gruppi di quattro lettere e cifre. Confronti con quello che ha scritto.</translation>
    </message>
    <message>
        <source>A letter or digit is not right. Compare with the sheet, group by group.</source>
        <translation type="unfinished">Una lettera o cifra non è giusta. Confronti con il foglio, gruppo per gruppo.</translation>
    </message>
    <message>
        <source>No child on this laptop has this code.</source>
        <translation type="unfinished">Nessuno su questo portatile ha questo codice.</translation>
    </message>
    <message>
        <source>The last character does not fit: the code is mistyped. Look at the card again.</source>
        <translation type="unfinished">L’ultimo carattere non va bene: il codice è scritto male. Guardi di nuovo il cartellino.</translation>
    </message>
    <message>
        <source>A code of the list belongs to a child of another site on this laptop. Nothing was taken over.</source>
        <translation type="unfinished">Un codice dell’elenco appartiene a un bambino di un’altra sede su questo portatile. Nulla è stato ripreso.</translation>
    </message>
    <message>
        <source>This code is taken by another child. Choose another one.</source>
        <translation type="unfinished">Questo codice è già di un altro bambino. Ne scelga un altro.</translation>
    </message>
    <message>
        <source>The child threw this interview away, but parts of it were prepared for sending already. Ask your coordinator to erase it.</source>
        <translation type="unfinished">Il bambino o la bambina ha buttato via questa intervista, ma una parte era già pronta per l’invio. Chieda al coordinamento di cancellarla.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Enrolling needs a network once; try again where there is one.</source>
        <translation type="unfinished">Il server non è raggiungibile. Per partecipare serve la rete una volta; riprovi dove c’è.</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Copy all of it, from “immerse1:” to the end.</source>
        <translation type="unfinished">Questo invito non è completo. Lo copi tutto, da «immerse1:» fino alla fine.</translation>
    </message>
    <message>
        <source>The questionnaire does not take this answer. Enter another one.</source>
        <translation type="unfinished">Il questionario non ammette questa risposta. Ne inserisca un’altra.</translation>
    </message>
    <message>
        <source>Somebody has written there since. Decide anew instead.</source>
        <translation type="unfinished">Nel frattempo qualcuno ha scritto lì. Prenda piuttosto una nuova decisione.</translation>
    </message>
    <message>
        <source>This was not decided here, or it is taken back already.</source>
        <translation type="unfinished">Questo non è stato deciso qui, oppure è già stato annullato.</translation>
    </message>
    <message>
        <source>This is settled already. Look at the list again.</source>
        <translation type="unfinished">Questo è già risolto. Guardi di nuovo l’elenco.</translation>
    </message>
    <message>
        <source>These two are not under one code any more. Look at the list again.</source>
        <translation type="unfinished">Queste due non sono più sotto lo stesso codice. Guardi di nuovo l’elenco.</translation>
    </message>
    <message>
        <source>This interview is no longer here: it was erased, or its days are over.</source>
        <translation type="unfinished">Questa intervista non è più qui: è stata cancellata, oppure il suo tempo è scaduto.</translation>
    </message>
    <message>
        <source>Only a finished interview can be sent back.</source>
        <translation type="unfinished">Si può rimandare solo un’intervista finita.</translation>
    </message>
    <message>
        <source>This does not wait any more. Sync, and look again.</source>
        <translation type="unfinished">Questo non è più in attesa. Sincronizzi e guardi di nuovo.</translation>
    </message>
    <message>
        <source>This questionnaire is not on this laptop yet. Sync, then try again.</source>
        <translation type="unfinished">Questo questionario non è ancora su questo portatile. Sincronizzi, poi riprovi.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing that was saved is lost. Please tell your coordinator.</source>
        <translation type="unfinished">Qualcosa è andato storto nel programma. Nulla di ciò che era salvato è perduto. Lo dica al coordinamento, per favore.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished">Interviste</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Sincronizzare</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Bloccare</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Impostazioni</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Aiuto</translation>
    </message>
    <message>
        <source>State of the sync</source>
        <translation type="unfinished">Stato della sincronizzazione</translation>
    </message>
    <message>
        <source>Looking for the server …</source>
        <translation type="unfinished">Ricerca del server …</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished">Invio …</translation>
    </message>
    <message>
        <source>Receiving what other laptops sent …</source>
        <translation type="unfinished">Ricezione di ciò che hanno inviato altri portatili …</translation>
    </message>
    <message>
        <source>Fetching questionnaires …</source>
        <translation type="unfinished">Ricezione dei questionari …</translation>
    </message>
    <message>
        <source>Comparing with the server …</source>
        <translation type="unfinished">Confronto con il server …</translation>
    </message>
    <message>
        <source>Sending {done} of {total} …</source>
        <translation type="unfinished">Invio di {done} su {total} …</translation>
    </message>
    <message>
        <source>Offline. Everything is safe on this laptop; sync again where there is a network.</source>
        <translation type="unfinished">Senza rete. Su questo portatile è tutto al sicuro; sincronizzi dove c’è la rete.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop: {reason}</source>
        <translation type="unfinished">Il server non ha accettato questo portatile: {reason}</translation>
    </message>
    <message>
        <source>The sync did not end well, and nothing is lost: {reason}</source>
        <translation type="unfinished">La sincronizzazione non è finita bene, ma nulla è perduto: {reason}</translation>
    </message>
    <message>
        <source>All finished interviews are sent.</source>
        <translation type="unfinished">Tutte le interviste finite sono inviate.</translation>
    </message>
    <message>
        <source>Never synced yet.</source>
        <translation type="unfinished">Ancora mai sincronizzato.</translation>
    </message>
    <message>
        <source>Last sync: {when}.</source>
        <translation type="unfinished">Ultima sincronizzazione: {when}.</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Che cosa</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Bambino o bambina</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quando</translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished">risolta</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation type="unfinished">rimandata</translation>
    </message>
    <message>
        <source>two made one</source>
        <translation type="unfinished">da due fatta una</translation>
    </message>
    <message>
        <source>given another code</source>
        <translation type="unfinished">dato un altro codice</translation>
    </message>
    <message>
        <source>kept beside the other</source>
        <translation type="unfinished">tenuta accanto all’altra</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">annullata</translation>
    </message>
    <message>
        <source>goes with the next sync</source>
        <translation type="unfinished">parte con la prossima sincronizzazione</translation>
    </message>
    <message>
        <source>kept apart by the server</source>
        <translation type="unfinished">messa da parte dal server</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished">accantonata</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">Da decidere</translation>
    </message>
    <message>
        <source>From everything that is on this laptop, with or without a network. What you decide goes to the others with the next sync, and you can take it back.</source>
        <translation type="unfinished">Da tutto ciò che è su questo portatile, con o senza rete. Quello che decide va agli altri con la prossima sincronizzazione, e lo può annullare.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation type="unfinished">Quali righe</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation type="unfinished">Tutto ciò che è aperto</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation type="unfinished">Risposte diverse</translation>
    </message>
    <message>
        <source>Two interviews under one code</source>
        <translation type="unfinished">Due interviste sotto lo stesso codice</translation>
    </message>
    <message>
        <source>Kept apart by the server</source>
        <translation type="unfinished">Messe da parte dal server</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation type="unfinished">Decise qui</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Guardare</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation type="unfinished">Annullare questa decisione</translation>
    </message>
    <message>
        <source>Nothing here. After a sync there may be.</source>
        <translation type="unfinished">Qui non c’è nulla. Dopo una sincronizzazione, forse.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Stato</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Server</translation>
    </message>
    <message>
        <source>Interview {number}</source>
        <translation type="unfinished">Intervista {number}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished">diversa</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Risposte</translation>
    </message>
    <message>
        <source>Which interview</source>
        <translation type="unfinished">Quale intervista</translation>
    </message>
    <message>
        <source>One child: keep this interview</source>
        <translation type="unfinished">Un solo bambino: tenere questa intervista</translation>
    </message>
    <message>
        <source>It gets the answers that only the other one has; the other one is deleted.</source>
        <translation type="unfinished">Riceve le risposte che ha solo l’altra; l’altra viene eliminata.</translation>
    </message>
    <message>
        <source>Another child: give it this code</source>
        <translation type="unfinished">Un altro bambino: darle questo codice</translation>
    </message>
    <message>
        <source>Code of the other child</source>
        <translation type="unfinished">Codice dell’altro bambino</translation>
    </message>
    <message>
        <source>Both are right</source>
        <translation type="unfinished">Sono giuste tutte e due</translation>
    </message>
    <message>
        <source>For example two waves of one child. They are not offered again.</source>
        <translation type="unfinished">Per esempio due rilevazioni di uno stesso bambino. Non vengono più proposte.</translation>
    </message>
    <message>
        <source>{alike} {differing} Many that differ point to two children.</source>
        <translation type="unfinished">{alike} {differing} Molte risposte diverse fanno pensare a due bambini.</translation>
    </message>
    <message>
        <source>Type the code of the other child first.</source>
        <translation type="unfinished">Scriva prima il codice dell’altro bambino.</translation>
    </message>
    <message>
        <source>Which interview?</source>
        <translation type="unfinished">Quale intervista?</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished">Ultima modifica</translation>
    </message>
    <message>
        <source>sent back to you</source>
        <translation type="unfinished">rimandate a lei</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished">in corso</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">finita</translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished">Questa</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation type="unfinished">Un’altra risposta</translation>
    </message>
    <message>
        <source>How far is the interview?</source>
        <translation type="unfinished">A che punto è l’intervista?</translation>
    </message>
    <message>
        <source>Is the interview deleted?</source>
        <translation type="unfinished">L’intervista è eliminata?</translation>
    </message>
    <message>
        <source>stopped, kept</source>
        <translation type="unfinished">interrotta, conservata</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">eliminata</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation type="unfinished">resta</translation>
    </message>
    <message>
        <source>{laptop}, {when}</source>
        <translation type="unfinished">{laptop}, {when}</translation>
    </message>
    <message>
        <source>Two laptops wrote different answers without seeing each other&apos;s. Choose what shall stand; ask the interviewers if you cannot know. What you leave open stays in dispute and is not counted.</source>
        <translation type="unfinished">Due portatili hanno scritto risposte diverse senza vedere quelle dell’altro. Scelga che cosa deve valere; chieda a chi ha fatto le interviste, se non può saperlo. Ciò che lascia aperto resta in discussione e non viene contato.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished">Risolvere</translation>
    </message>
    <message>
        <source>Child {code}: {what}</source>
        <translation type="unfinished">Bambino {code}: {what}</translation>
    </message>
    <message>
        <source>Choose first what shall stand.</source>
        <translation type="unfinished">Scelga prima che cosa deve valere.</translation>
    </message>
    <message>
        <source>begun on another laptop</source>
        <translation type="unfinished">iniziata su un altro portatile</translation>
    </message>
    <message>
        <source>done on another laptop</source>
        <translation type="unfinished">finita su un altro portatile</translation>
    </message>
    <message>
        <source>stopped on another laptop</source>
        <translation type="unfinished">interrotta su un altro portatile</translation>
    </message>
    <message>
        <source>only on this laptop</source>
        <translation type="unfinished">solo su questo portatile</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation type="unfinished">in attesa di invio</translation>
    </message>
    <message>
        <source>sent, receipt is here</source>
        <translation type="unfinished">inviata, la ricevuta è qui</translation>
    </message>
    <message>
        <source>sent; a coordinator must decide</source>
        <translation type="unfinished">inviata; deve decidere il coordinamento</translation>
    </message>
    <message>
        <source>sent; kept apart by the server</source>
        <translation type="unfinished">inviata; messa da parte dal server</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation type="unfinished">Tutte le interviste</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation type="unfinished">Non ancora inviate</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Bambini</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">Presenti</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished">Assenti</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation type="unfinished">Manca il consenso</translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished">Da intervistare</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">In corso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Finiti</translation>
    </message>
    <message>
        <source>Said no or stopped</source>
        <translation type="unfinished">Hanno detto no o smesso</translation>
    </message>
    <message>
        <source>Nothing is waiting. Everything on this laptop is sent.</source>
        <translation type="unfinished">Nulla in attesa. Tutto ciò che è su questo portatile è inviato.</translation>
    </message>
    <message>
        <source>The program had a problem: look</source>
        <translation type="unfinished">Il programma ha avuto un problema: vedere</translation>
    </message>
    <message>
        <source>A family withdraws</source>
        <translation type="unfinished">Una famiglia si ritira</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation type="unfinished">Fine della giornata</translation>
    </message>
    <message>
        <source>Makes an encrypted backup of everything on this laptop.</source>
        <translation type="unfinished">Fa una copia cifrata di tutto ciò che è su questo portatile.</translation>
    </message>
    <message>
        <source>Open this class</source>
        <translation type="unfinished">Aprire questa classe</translation>
    </message>
    <message>
        <source>Classes of this site</source>
        <translation type="unfinished">Classi di questa sede</translation>
    </message>
    <message>
        <source>No children here yet. Sync to fetch the roster, or take over a list from a file.</source>
        <translation type="unfinished">Qui non ci sono ancora bambini. Sincronizzi per ricevere l’elenco, oppure lo riprenda da un file.</translation>
    </message>
    <message>
        <source>finished today</source>
        <translation type="unfinished">finite oggi</translation>
    </message>
    <message>
        <source>still to interview here</source>
        <translation type="unfinished">ancora da intervistare qui</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <translation type="unfinished">non ancora inviate</translation>
    </message>
    <message>
        <source>End of the day: back up</source>
        <translation type="unfinished">Fine della giornata: fare la copia</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation type="unfinished">Che cosa viene dopo</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation type="unfinished">Per il coordinamento</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished">Rimandata</translation>
    </message>
    <message>
        <source>Which interviews</source>
        <translation type="unfinished">Quali interviste</translation>
    </message>
    <message>
        <source>No interviews here yet.</source>
        <translation type="unfinished">Qui non ci sono ancora interviste.</translation>
    </message>
    <message>
        <source>No interview of this kind.</source>
        <translation type="unfinished">Nessuna intervista di questo tipo.</translation>
    </message>
    <message>
        <source>Give the laptop to this child again</source>
        <translation type="unfinished">Dare di nuovo il portatile</translation>
    </message>
    <message>
        <source>Correct this interview</source>
        <translation type="unfinished">Correggere questa intervista</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">Com’è andata</translation>
    </message>
    <message>
        <source>Times and what stands out, for you alone; no answers.</source>
        <translation type="unfinished">Tempi e ciò che salta all’occhio, solo per lei; nessuna risposta.</translation>
    </message>
    <message>
        <source>What went and what came</source>
        <translation type="unfinished">Che cosa è partito e che cosa è arrivato</translation>
    </message>
    <message>
        <source>Syncs and sticks, and what became of every interview.</source>
        <translation type="unfinished">Sincronizzazioni e chiavette USB, e che ne è stato di ogni intervista.</translation>
    </message>
    <message>
        <source>Send this interview back</source>
        <translation type="unfinished">Rimandare questa intervista</translation>
    </message>
    <message>
        <source>Save these logs</source>
        <translation type="unfinished">Salvare questi registri</translation>
    </message>
    <message>
        <source>Times of the listed interviews as one file for analysts, without answers and names.</source>
        <translation type="unfinished">Tempi delle interviste elencate in un file per chi analizza, senza risposte e nomi.</translation>
    </message>
    <message>
        <source>Checking the passphrase …</source>
        <translation type="unfinished">Controllo della frase segreta …</translation>
    </message>
    <message>
        <source>Lists of children</source>
        <translation type="unfinished">Elenchi di bambini</translation>
    </message>
    <message>
        <source>There is nothing to hand over: the server has everything.</source>
        <translation type="unfinished">Non c’è nulla da passare: il server ha tutto.</translation>
    </message>
    <message>
        <source>The file {file} is on the stick. Take it over on the other laptop.</source>
        <translation type="unfinished">Il file {file} è sulla chiavetta USB. Lo prenda sull’altro portatile.</translation>
    </message>
    <message>
        <source>There are no receipts for it yet: sync this laptop first.</source>
        <translation type="unfinished">Non ci sono ancora ricevute per lui: sincronizzi prima questo portatile.</translation>
    </message>
    <message>
        <source>Files of this program</source>
        <translation type="unfinished">File di questo programma</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">Scegliere un file</translation>
    </message>
    <message>
        <source>{laptop} is known now.</source>
        <translation type="unfinished">{laptop} ora è conosciuto.</translation>
    </message>
    <message>
        <source>From {laptop}: {came}, {new}</source>
        <translation type="unfinished">Da {laptop}: {came}, {new}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Riga</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Colonna</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished">Che cosa non va</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">Che cosa succede</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">tralasciato</translation>
    </message>
    <message>
        <source>taken over as it is</source>
        <translation type="unfinished">ripreso così com’è</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>The code is missing. Every child needs one.</source>
        <translation type="unfinished">Manca il codice. Serve a ogni bambino.</translation>
    </message>
    <message>
        <source>A code has Latin letters, digits, dots and dashes only, at most 100.</source>
        <translation type="unfinished">Un codice ha solo lettere latine, cifre, punti e trattini, al massimo 100.</translation>
    </message>
    <message>
        <source>The last character of the code does not fit: the code is mistyped.</source>
        <translation type="unfinished">L’ultimo carattere del codice non va bene: il codice è scritto male.</translation>
    </message>
    <message>
        <source>Another row has the same code. Each child needs its own.</source>
        <translation type="unfinished">Un’altra riga ha lo stesso codice. Ogni bambino deve avere il suo.</translation>
    </message>
    <message>
        <source>The class is missing.</source>
        <translation type="unfinished">Manca la classe.</translation>
    </message>
    <message>
        <source>The seat should be a whole number from 0 to 9999.</source>
        <translation type="unfinished">Il posto deve essere un numero intero da 0 a 9999.</translation>
    </message>
    <message>
        <source>The age should be a whole number from 3 to 25.</source>
        <translation type="unfinished">L’età deve essere un numero intero da 3 a 25.</translation>
    </message>
    <message>
        <source>The age is missing.</source>
        <translation type="unfinished">Manca l’età.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished">Il nome è troppo lungo.</translation>
    </message>
    <message>
        <source>There is a formula. Replace it by its value.</source>
        <translation type="unfinished">C’è una formula. La sostituisca con il suo valore.</translation>
    </message>
    <message>
        <source>The cell is merged with others. Undo the merge.</source>
        <translation type="unfinished">La cella è unita ad altre. Annulli l’unione.</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet program.</source>
        <translation type="unfinished">La cella contiene un errore del foglio di calcolo.</translation>
    </message>
    <message>
        <source>There is a character that no text has. Save the file as UTF-8 or .xlsx.</source>
        <translation type="unfinished">C’è un carattere che nessun testo ha. Salvi il file come UTF-8 o .xlsx.</translation>
    </message>
    <message>
        <source>Two children have this seat.</source>
        <translation type="unfinished">Due bambini hanno questo posto.</translation>
    </message>
    <message>
        <source>Two children of this class have this name: two children, or one twice?</source>
        <translation type="unfinished">Due bambini di questa classe si chiamano così: sono due, o uno ripetuto?</translation>
    </message>
    <message>
        <source>Look at the names: if letters are wrong, save the file as CSV (UTF-8) or .xlsx and choose it again.</source>
        <translation type="unfinished">Guardi i nomi: se ci sono lettere sbagliate, salvi il file come CSV (UTF-8) o .xlsx e lo scelga di nuovo.</translation>
    </message>
    <message>
        <source>Take over a list of children</source>
        <translation type="unfinished">Riprendere un elenco di bambini</translation>
    </message>
    <message>
        <source>A CSV file or an Excel workbook. Its first row names the columns: code and class, and perhaps seat, age and name. Names stay encrypted on this laptop. Nothing is taken over before you agree.</source>
        <translation type="unfinished">Un file CSV o una cartella Excel. La prima riga nomina le colonne: codice e classe, e magari posto, età e nome. I nomi restano cifrati su questo portatile. Nulla viene ripreso prima del suo consenso.</translation>
    </message>
    <message>
        <source>Please look at these</source>
        <translation type="unfinished">Guardi queste righe, per favore</translation>
    </message>
    <message>
        <source>These children can be taken over</source>
        <translation type="unfinished">Questi bambini si possono riprendere</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation type="unfinished">Lettura del file …</translation>
    </message>
    <message>
        <source>With earlier answers to: {questions}.</source>
        <translation type="unfinished">Con risposte precedenti a: {questions}.</translation>
    </message>
    <message>
        <source>No row can be used. Mend the file and choose it again.</source>
        <translation type="unfinished">Nessuna riga è utilizzabile. Corregga il file e lo scelga di nuovo.</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation type="unfinished">manca il consenso</translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished">tutto pronto</translation>
    </message>
    <message>
        <source>did not want to</source>
        <translation type="unfinished">non ha voluto</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">non ancora</translation>
    </message>
    <message>
        <source>can begin</source>
        <translation type="unfinished">può iniziare</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished">ha smesso</translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished">ha detto no</translation>
    </message>
    <message>
        <source>begun elsewhere</source>
        <translation type="unfinished">iniziata altrove</translation>
    </message>
    <message>
        <source>done elsewhere</source>
        <translation type="unfinished">finita altrove</translation>
    </message>
    <message>
        <source>stopped elsewhere</source>
        <translation type="unfinished">interrotta altrove</translation>
    </message>
    <message>
        <source>parent or guardian</source>
        <translation type="unfinished">genitore o tutore</translation>
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished">scuola</translation>
    </message>
    <message>
        <source>the child itself</source>
        <translation type="unfinished">il bambino o la bambina</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation type="unfinished">tutore</translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished">bambino o bambina</translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished">Qui</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Consenso</translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished">qui</translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished">assente</translation>
    </message>
    <message>
        <source>asked on screen</source>
        <translation type="unfinished">chiesto sullo schermo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Oggi</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">non ancora</translation>
    </message>
    <message>
        <source>Go on here with what it answered there</source>
        <translation type="unfinished">Continuare qui con ciò che è stato risposto là</translation>
    </message>
    <message>
        <source>Yes, give the laptop to the child</source>
        <translation type="unfinished">Sì, dare il portatile</translation>
    </message>
    <message>
        <source>This child has an interview on another laptop. Begin a new one here?</source>
        <translation type="unfinished">Questo bambino o bambina ha un’intervista su un altro portatile. Iniziarne qui una nuova?</translation>
    </message>
    <message>
        <source>This child did not want to take part. Ask it once more?</source>
        <translation type="unfinished">Questo bambino o bambina non ha voluto partecipare. Chiedere ancora una volta?</translation>
    </message>
    <message>
        <source>This child has finished. Begin a second interview?</source>
        <translation type="unfinished">Questo bambino o bambina ha finito. Iniziare una seconda intervista?</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation type="unfinished">Creare l’archivio</translation>
    </message>
    <message>
        <source>Forgotten? Open with the recovery sheet</source>
        <translation type="unfinished">Dimenticata? Aprire con il foglio di recupero</translation>
    </message>
    <message>
        <source>The interviews on this laptop are encrypted. Enter your passphrase to open them.</source>
        <translation type="unfinished">Le interviste su questo portatile sono cifrate. Scriva la frase segreta per aprirle.</translation>
    </message>
    <message>
        <source>Locked, because nobody used it for a while. Enter your passphrase to go on.</source>
        <translation type="unfinished">Bloccato, perché nessuno l’ha usato per un po’. Scriva la frase segreta per continuare.</translation>
    </message>
    <message>
        <source>The sync goes on and ends by itself.</source>
        <translation type="unfinished">La sincronizzazione continua e finisce da sola.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Frase segreta</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Sbloccare</translation>
    </message>
    <message>
        <source>This laptop is new. Choose a passphrase: every interview is encrypted with it from the first answer. Without it nobody can open them, so keep it in a safe place.</source>
        <translation type="unfinished">Questo portatile è nuovo. Scelga una frase segreta: con essa ogni intervista è cifrata dalla prima risposta. Senza, nessuno può aprirle, quindi la tenga in un posto sicuro.</translation>
    </message>
    <message>
        <source>may add and take away people, too</source>
        <translation type="unfinished">può anche aggiungere e togliere persone</translation>
    </message>
    <message>
        <source>Offer me five words</source>
        <translation type="unfinished">Proporre cinque parole</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished">Nome della persona</translation>
    </message>
    <message>
        <source>Sent interviews stay on this laptop</source>
        <translation type="unfinished">Le interviste inviate restano su questo portatile</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Nuova frase segreta</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished">La stessa un’altra volta</translation>
    </message>
    <message>
        <source>Your own passphrase, as it is now</source>
        <translation type="unfinished">La sua frase segreta attuale</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished">Eseguire</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">Aggiungere una persona</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation type="unfinished">Togliere: {name}</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">Cambiare la mia frase segreta</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation type="unfinished">Fare un foglio di recupero</translation>
    </message>
    <message>
        <source>How long sent interviews stay</source>
        <translation type="unfinished">Quanto restano le interviste inviate</translation>
    </message>
    <message>
        <source>The person gets a passphrase of its own. Let the person type it; nobody else needs to know it.</source>
        <translation type="unfinished">La persona riceve una frase segreta propria. Lasci che la scriva lei; nessun altro deve conoscerla.</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key, and backups of before are taken away. It can take a minute.</source>
        <translation type="unfinished">Tutto viene cifrato con una chiave nuova e le copie precedenti vengono tolte. Può durare un minuto.</translation>
    </message>
    <message>
        <source>The old one stops working at once.</source>
        <translation type="unfinished">Quella vecchia smette subito di valere.</translation>
    </message>
    <message>
        <source>It opens the interviews when every passphrase is forgotten. An earlier sheet stops working.</source>
        <translation type="unfinished">Apre le interviste quando tutte le frasi segrete sono dimenticate. Un foglio precedente smette di valere.</translation>
    </message>
    <message>
        <source>After a sync, interviews that the server has for certain leave this laptop when their days are over. Ask your coordinator which number your project decided on.</source>
        <translation type="unfinished">Dopo una sincronizzazione, le interviste che il server ha di sicuro lasciano questo portatile quando i loro giorni sono passati. Chieda al coordinamento quale numero ha deciso il progetto.</translation>
    </message>
    <message>
        <source>without end</source>
        <translation type="unfinished">senza fine</translation>
    </message>
    <message>
        <source>Write down or remember: {words}</source>
        <translation type="unfinished">Da scrivere o ricordare: {words}</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished">Un momento …</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation type="unfinished">Le due frasi segrete sono diverse. Le scriva di nuovo.</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation type="unfinished">Scriva il nome della persona.</translation>
    </message>
    <message>
        <source>At least {count} characters, for example four or five words.</source>
        <translation type="unfinished">Almeno {count} caratteri, per esempio quattro o cinque parole.</translation>
    </message>
    <message>
        <source>The PIN of child mode</source>
        <translation type="unfinished">Il PIN della modalità bambini</translation>
    </message>
    <message>
        <source>It leads from the children&apos;s pages back to yours, on this laptop only. It does not open the interviews: that stays with your passphrase.</source>
        <translation type="unfinished">Riporta dalle pagine dei bambini alle sue, solo su questo portatile. Non apre le interviste: per quello c’è la sua frase segreta.</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation type="unfinished">Usare questo PIN</translation>
    </message>
    <message>
        <source>Use no PIN</source>
        <translation type="unfinished">Non usare un PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation type="unfinished">Da 4 a 8 cifre</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation type="unfinished">I due non sono uguali. Li scriva di nuovo.</translation>
    </message>
    <message>
        <source>Making the encrypted store …</source>
        <translation type="unfinished">Creazione dell’archivio cifrato …</translation>
    </message>
    <message>
        <source>The end of an interview is not on the disk yet.</source>
        <translation type="unfinished">La fine di un’intervista non è ancora sul disco.</translation>
    </message>
    <message>
        <source>The window stays open so that nothing is lost.</source>
        <translation type="unfinished">La finestra resta aperta perché nulla vada perduto.</translation>
    </message>
    <message>
        <source>They hold for your own pages on this laptop. The children&apos;s pages keep their own look.</source>
        <translation type="unfinished">Valgono per le sue pagine su questo portatile. Le pagine dei bambini mantengono il loro aspetto.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation type="unfinished">Usare queste impostazioni</translation>
    </message>
    <message>
        <source>The answers are shown again, so this asks for your passphrase. The reason stays in the record, and every changed answer keeps what it was before.</source>
        <translation type="unfinished">Le risposte vengono mostrate di nuovo, perciò serve la sua frase segreta. Il motivo resta nella registrazione e ogni risposta cambiata conserva quella di prima.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation type="unfinished">Perché si corregge?</translation>
    </message>
    <message>
        <source>Each child or family keeps its card: the code leads to the answers when the family takes them back. Cut along the lines, give each child its own, and leave no card behind.</source>
        <translation type="unfinished">Ogni bambino o famiglia conserva la sua scheda: il codice porta alle risposte quando la famiglia le ritira. Tagli lungo le linee, dia a ciascuno la sua e non lasci in giro nessuna scheda.</translation>
    </message>
    <message>
        <source>Language where the child&apos;s is not known</source>
        <translation type="unfinished">Lingua quando quella del bambino non è nota</translation>
    </message>
    <message>
        <source>With names</source>
        <translation type="unfinished">Con i nomi</translation>
    </message>
    <message>
        <source>A lost card with a name tells whose code it is.</source>
        <translation type="unfinished">Una scheda persa con un nome rivela di chi è il codice.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Salvare come PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Indietro</translation>
    </message>
    <message>
        <source>Code cards of class {label}</source>
        <translation type="unfinished">Schede con il codice della classe {label}</translation>
    </message>
    <message>
        <source>Correct the interview of child {code}</source>
        <translation type="unfinished">Correggere l’intervista di {code}</translation>
    </message>
    <message>
        <source>the child asked for it</source>
        <translation type="unfinished">lo ha chiesto il bambino o la bambina</translation>
    </message>
    <message>
        <source>a wrong tap</source>
        <translation type="unfinished">un tocco sbagliato</translation>
    </message>
    <message>
        <source>a question was misunderstood</source>
        <translation type="unfinished">una domanda è stata capita male</translation>
    </message>
    <message>
        <source>it was asked in the wrong language</source>
        <translation type="unfinished">la lingua era sbagliata</translation>
    </message>
    <message>
        <source>the coordinator sent it back</source>
        <translation type="unfinished">il coordinamento l’ha rimandata</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished">un altro motivo</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished">La sua frase segreta</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">Riaprirla</translation>
    </message>
    <message>
        <source>Choose why it is corrected first.</source>
        <translation type="unfinished">Scelga prima perché si corregge.</translation>
    </message>
    <message>
        <source>Clips for reading aloud</source>
        <translation type="unfinished">Audio per la lettura ad alta voce</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Lingua</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Colori</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Dimensione</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished">Bloccare dopo</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation type="unfinished">come il computer</translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished">chiari</translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished">scuri</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation type="unfinished">contrasto elevato</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished">Chiudere e perderle</translation>
    </message>
    <message>
        <source>Close the window and lose what a child said?</source>
        <translation type="unfinished">Chiudere la finestra e perdere ciò che ha detto un bambino?</translation>
    </message>
    <message>
        <source>Nobody can bring it back.</source>
        <translation type="unfinished">Nessuno potrà recuperarlo.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished">No, conservare</translation>
    </message>
    <message>
        <source>Yes, lose it</source>
        <translation type="unfinished">Sì, perdere</translation>
    </message>
    <message>
        <source>Checking the PIN …</source>
        <translation type="unfinished">Controllo del PIN …</translation>
    </message>
    <message>
        <source>A sync is under way. Wait until it has ended, then try again.</source>
        <translation type="unfinished">È in corso una sincronizzazione. Aspetti che finisca e riprovi.</translation>
    </message>
    <message>
        <source>1. Stay with the child. Ask no further questions.</source>
        <translation type="unfinished">1. Resti con il bambino o la bambina. Non faccia altre domande.</translation>
    </message>
    <message>
        <source>2. Listen. Do not promise to keep it secret, and do not ask for details.</source>
        <translation type="unfinished">2. Ascolti. Non prometta di mantenere il segreto e non chieda dettagli.</translation>
    </message>
    <message>
        <source>3. Tell the child what you will do next and with whom you will speak.</source>
        <translation type="unfinished">3. Dica al bambino o alla bambina che cosa farà adesso e con chi parlerà.</translation>
    </message>
    <message>
        <source>4. Tell the school&apos;s person for child protection today, and your coordinator.</source>
        <translation type="unfinished">4. Lo dica oggi alla persona della scuola che si occupa di tutela dei minori e al coordinamento.</translation>
    </message>
    <message>
        <source>5. Write down the time and what was said on the project&apos;s paper form, not in this program.</source>
        <translation type="unfinished">5. Scriva l’ora e ciò che è stato detto sul modulo di carta del progetto, non in questo programma.</translation>
    </message>
    <message>
        <source>In danger at this moment: {number}</source>
        <translation type="unfinished">In pericolo in questo momento: {number}</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">Ho letto</translation>
    </message>
    <message>
        <source>Let the child decide about stopping</source>
        <translation type="unfinished">Lasciare decidere al bambino o alla bambina se smettere</translation>
    </message>
    <message>
        <source>The child wants to go on</source>
        <translation type="unfinished">Il bambino o la bambina vuole continuare</translation>
    </message>
    <message>
        <source>After a child was upset</source>
        <translation type="unfinished">Dopo un momento difficile per un bambino</translation>
    </message>
    <message>
        <source>This child would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">Questo bambino o questa bambina vorrebbe parlare con qualcuno. Vada subito, senza che gli altri se ne accorgano.</translation>
    </message>
    <message>
        <source>The helplines are ready to be printed: {file}</source>
        <translation type="unfinished">Le linee di aiuto sono pronte per la stampa: {file}</translation>
    </message>
    <message>
        <source>The disk of this laptop is nearly full. Make room before the next class: answers need it.</source>
        <translation type="unfinished">Il disco di questo portatile è quasi pieno. Faccia spazio prima della prossima classe: le risposte ne hanno bisogno.</translation>
    </message>
    <message>
        <source>Making an encrypted backup …</source>
        <translation type="unfinished">Creazione di una copia cifrata …</translation>
    </message>
    <message>
        <source>The day is backed up on this laptop, encrypted ({when}).</source>
        <translation type="unfinished">La giornata è copiata su questo portatile, cifrata ({when}).</translation>
    </message>
    <message>
        <source>Name and consent are erased on this laptop. There was no interview here: if there may be one elsewhere, pass the code on to a coordinator.</source>
        <translation type="unfinished">Nome e consenso sono cancellati su questo portatile. Qui non c’era un’intervista: se può essercene una altrove, passi il codice al coordinamento.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Foglio di recupero</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open the interviews. Print it or write it down, and lock it away, not beside the laptop. It is shown this once and kept nowhere.</source>
        <translation type="unfinished">Chi ha questo foglio può aprire le interviste. Lo stampi o lo trascriva e lo chiuda a chiave, non accanto al portatile. Si vede solo questa volta e non è conservato da nessuna parte.</translation>
    </message>
    <message>
        <source>The same as a picture for a camera</source>
        <translation type="unfinished">Lo stesso come immagine per una fotocamera</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Stampare</translation>
    </message>
    <message>
        <source>Before you go: sync where there is a network, so that questionnaires and rosters are there.</source>
        <translation type="unfinished">Prima di partire: sincronizzi dove c’è la rete, per avere questionari ed elenchi.</translation>
    </message>
    <message>
        <source>In the class: take over the list, tick who is here, record each consent with its number.</source>
        <translation type="unfinished">In classe: riprenda l’elenco, segni chi è qui, registri ogni consenso con il suo numero.</translation>
    </message>
    <message>
        <source>Choose a child and its language, then give it the laptop. It can skip, pause and stop.</source>
        <translation type="unfinished">Scelga un bambino o una bambina e la lingua, poi dia il portatile. Può saltare, fare una pausa e smettere.</translation>
    </message>
    <message>
        <source>Press F8, or hold the corner, when a child is upset: a calm page comes, and time stops.</source>
        <translation type="unfinished">Prema F8, o tenga premuto l’angolo, quando un bambino è turbato: arriva una pagina calma e il tempo si ferma.</translation>
    </message>
    <message>
        <source>The child gives the laptop back; only your passphrase or PIN leads to your pages.</source>
        <translation type="unfinished">Il portatile torna a lei; solo la sua frase segreta o il PIN portano alle sue pagine.</translation>
    </message>
    <message>
        <source>End the class, so that unfinished interviews travel, too. They can go on another day.</source>
        <translation type="unfinished">Finisca la lezione, così partono anche le interviste non finite. Si possono continuare un altro giorno.</translation>
    </message>
    <message>
        <source>End the day: an encrypted backup is made. Keep the recovery sheet away from the laptop.</source>
        <translation type="unfinished">Finisca la giornata: viene fatta una copia cifrata. Tenga il foglio di recupero lontano dal portatile.</translation>
    </message>
    <message>
        <source>Sync. An interview counts as sent only when the server&apos;s receipt is here.</source>
        <translation type="unfinished">Sincronizzi. Un’intervista vale come inviata solo quando la ricevuta del server è qui.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Spazio</translation>
    </message>
    <message>
        <source>in the class: here, absent, no tick</source>
        <translation type="unfinished">in classe: qui, assente, nessun segno</translation>
    </message>
    <message>
        <source>in front of a child: the calm page</source>
        <translation type="unfinished">davanti a un bambino: la pagina calma</translation>
    </message>
    <message>
        <source>in front of a child: choose an answer; Enter goes on, Backspace goes back</source>
        <translation type="unfinished">davanti a un bambino: scegliere una risposta; Invio va avanti, Backspace torna indietro</translation>
    </message>
    <message>
        <source>Something is wrong? Change nothing, note the time and the words on the screen, and call your coordinator. What was shown as saved is on the disk.</source>
        <translation type="unfinished">Qualcosa non va? Non cambi nulla, scriva l’ora e le parole sullo schermo e chiami il coordinamento. Ciò che è stato mostrato come salvato è sul disco.</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation type="unfinished">L’ho messo al sicuro</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished">Fatto.</translation>
    </message>
    <message>
        <source>Choose a folder, for example on a stick</source>
        <translation type="unfinished">Scegliere una cartella, per esempio su una chiavetta USB</translation>
    </message>
    <message>
        <source>Code cards</source>
        <translation type="unfinished">Schede con il codice</translation>
    </message>
    <message>
        <source>The cards are in {file}. Delete it when they are printed.</source>
        <translation type="unfinished">Le schede sono in {file}. Lo elimini quando sono stampate.</translation>
    </message>
    <message>
        <source>The backup is made and was read back: {name}</source>
        <translation type="unfinished">La copia è fatta ed è stata riletta: {name}</translation>
    </message>
    <message>
        <source>Looking at every interview …</source>
        <translation type="unfinished">Controllo di ogni intervista …</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation type="unfinished">Chiavi e copie</translation>
    </message>
    <message>
        <source>Who can open the interviews on this laptop</source>
        <translation type="unfinished">Chi può aprire le interviste su questo portatile</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">Togliere</translation>
    </message>
    <message>
        <source>Backups beside the interviews</source>
        <translation type="unfinished">Copie accanto alle interviste</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Fare una copia adesso</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation type="unfinished">Copia su una chiavetta USB</translation>
    </message>
    <message>
        <source>Check my data</source>
        <translation type="unfinished">Controllare i miei dati</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Che cosa è stato fatto</translation>
    </message>
    <message>
        <source>The key file was changed by something else than this program. Call your coordinator.</source>
        <translation type="unfinished">Il file delle chiavi è stato cambiato da qualcosa che non è questo programma. Chiami il coordinamento.</translation>
    </message>
    <message>
        <source>Everything is in order: every interview, every change, every number.</source>
        <translation type="unfinished">È tutto in ordine: ogni intervista, ogni modifica, ogni numero.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished">Il foglio di recupero</translation>
    </message>
    <message>
        <source>The coordinators: {name}</source>
        <translation type="unfinished">Il coordinamento: {name}</translation>
    </message>
    <message>
        <source>{name}, leads</source>
        <translation type="unfinished">{name}, responsabile</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished">{name} (lei)</translation>
    </message>
    <message>
        <source>a person was added</source>
        <translation type="unfinished">una persona è stata aggiunta</translation>
    </message>
    <message>
        <source>a person or key was taken away</source>
        <translation type="unfinished">una persona o una chiave è stata tolta</translation>
    </message>
    <message>
        <source>a passphrase was changed</source>
        <translation type="unfinished">una frase segreta è stata cambiata</translation>
    </message>
    <message>
        <source>a recovery sheet was made</source>
        <translation type="unfinished">è stato fatto un foglio di recupero</translation>
    </message>
    <message>
        <source>opened with the recovery sheet</source>
        <translation type="unfinished">aperto con il foglio di recupero</translation>
    </message>
    <message>
        <source>the coordinators can open this laptop</source>
        <translation type="unfinished">il coordinamento può aprire questo portatile</translation>
    </message>
    <message>
        <source>opened by the coordinators</source>
        <translation type="unfinished">aperto dal coordinamento</translation>
    </message>
    <message>
        <source>everything was encrypted anew</source>
        <translation type="unfinished">tutto è stato cifrato di nuovo</translation>
    </message>
    <message>
        <source>a backup was made</source>
        <translation type="unfinished">è stata fatta una copia</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation type="unfinished">ripristinato da una copia</translation>
    </message>
    <message>
        <source>salvaged from a damaged file</source>
        <translation type="unfinished">recuperato da un file danneggiato</translation>
    </message>
    <message>
        <source>files that were set aside were removed</source>
        <translation type="unfinished">file messi da parte rimossi</translation>
    </message>
    <message>
        <source>answers were erased</source>
        <translation type="unfinished">sono state cancellate risposte</translation>
    </message>
    <message>
        <source>sent interviews were taken off this laptop</source>
        <translation type="unfinished">interviste inviate sono state tolte da questo portatile</translation>
    </message>
    <message>
        <source>this laptop got a new identity</source>
        <translation type="unfinished">questo portatile ha ricevuto una nuova identità</translation>
    </message>
    <message>
        <source>how long sent interviews stay was changed</source>
        <translation type="unfinished">è cambiato quanto restano le interviste inviate</translation>
    </message>
    <message>
        <source>somebody looked at the interviews after a damaged disk</source>
        <translation type="unfinished">qualcuno ha guardato le interviste dopo un danno al disco</translation>
    </message>
    <message>
        <source>Sent interviews stay without end …</source>
        <translation type="unfinished">Le interviste inviate restano senza fine …</translation>
    </message>
    <message>
        <source>A family takes its answers back</source>
        <translation type="unfinished">Una famiglia ritira le sue risposte</translation>
    </message>
    <message>
        <source>Type the child&apos;s code from its card. Answers, name and drafts are erased on this laptop and in its backups. With the next sync, what this laptop made is erased on the server and on other laptops too.</source>
        <translation type="unfinished">Scriva il codice che sta sulla scheda. Risposte, nome e bozze vengono cancellati su questo portatile e nelle sue copie. Con la prossima sincronizzazione ciò che ha fatto questo portatile viene cancellato anche sul server e sugli altri portatili.</translation>
    </message>
    <message>
        <source>Code of the child</source>
        <translation type="unfinished">Codice del bambino o della bambina</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished">Cercare</translation>
    </message>
    <message>
        <source>The family has asked for this. It cannot be undone.</source>
        <translation type="unfinished">L’ha chiesto la famiglia. Non si può annullare.</translation>
    </message>
    <message>
        <source>Erase everything of this child</source>
        <translation type="unfinished">Cancellare tutto di questo bambino o bambina</translation>
    </message>
    <message>
        <source>Erasing, and making the file and its backups anew …</source>
        <translation type="unfinished">Cancellazione e rifacimento del file e delle sue copie …</translation>
    </message>
    <message>
        <source>Child {code}, class {label}.</source>
        <translation type="unfinished">Codice {code}, classe {label}.</translation>
    </message>
    <message>
        <source>Name and consent are erased here. If there are interviews on other laptops or on the server, only a coordinator can erase those: pass the code on.</source>
        <translation type="unfinished">Nome e consenso vengono cancellati qui. Se ci sono interviste su altri portatili o sul server, solo il coordinamento può cancellarle: passi il codice.</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation type="unfinished">Aprire con il foglio di recupero</translation>
    </message>
    <message>
        <source>Type the seven groups from the sheet, small or large letters, and choose a new passphrase. The opening is written into the log that everybody on this laptop can read.</source>
        <translation type="unfinished">Scriva i sette gruppi del foglio, in lettere piccole o grandi, e scelga una nuova frase segreta. L’apertura viene scritta nel registro che tutti possono leggere su questo portatile.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Aprire</translation>
    </message>
    <message>
        <source>From the sheet</source>
        <translation type="unfinished">Dal foglio</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Il suo nome</translation>
    </message>
    <message>
        <source>Type what stands on the sheet, and your name.</source>
        <translation type="unfinished">Scriva quello che c’è sul foglio e il suo nome.</translation>
    </message>
    <message>
        <source>Child {code}, class {label}, would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">{code}, classe {label}, vorrebbe parlare con qualcuno. Vada subito, senza che gli altri se ne accorgano.</translation>
    </message>
    <message>
        <source>Somebody has talked with it</source>
        <translation type="unfinished">Qualcuno ci ha parlato</translation>
    </message>
    <message>
        <source>The program had a problem</source>
        <translation type="unfinished">Il programma ha avuto un problema</translation>
    </message>
    <message>
        <source>What was shown as saved is on the disk. This report says where in the program it happened; it holds no answer, no name and no folder, and nobody has it but you. Copy it for your coordinator.</source>
        <translation type="unfinished">Ciò che era mostrato come salvato è sul disco. Questo rapporto dice in quale punto del programma è successo; non contiene risposte, nomi né cartelle, e non ce l’ha nessuno tranne lei. Lo copi per il coordinamento.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Eliminare</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copiare</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation type="unfinished">Un altro portatile</translation>
    </message>
    <message>
        <source>A file on a stick carries interviews to one other laptop, and only that one can open it. Nothing is taken away here. When both go on with a child, both are kept, and the next sync shows it.</source>
        <translation type="unfinished">Un file su una chiavetta USB porta le interviste a un solo altro portatile, e solo quello può aprirlo. Qui non si toglie nulla. Se entrambi continuano con un bambino, restano entrambe, e la prossima sincronizzazione lo mostra.</translation>
    </message>
    <message>
        <source>For which laptop?</source>
        <translation type="unfinished">Per quale portatile?</translation>
    </message>
    <message>
        <source>This laptop knows no other one yet. On the other laptop choose &apos;Show this laptop&apos;, bring the stick here, and take its file over.</source>
        <translation type="unfinished">Questo portatile non ne conosce ancora altri. Sull’altro scelga «Mostrare questo portatile», porti qui la chiavetta USB e prenda il suo file.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Passare</translation>
    </message>
    <message>
        <source>Give its receipts back</source>
        <translation type="unfinished">Restituire le sue ricevute</translation>
    </message>
    <message>
        <source>After a sync here: tells the other laptop that the server has its interviews.</source>
        <translation type="unfinished">Dopo una sincronizzazione qui: dice all’altro portatile che il server ha le sue interviste.</translation>
    </message>
    <message>
        <source>Take a file over</source>
        <translation type="unfinished">Prendere un file</translation>
    </message>
    <message>
        <source>Show this laptop</source>
        <translation type="unfinished">Mostrare questo portatile</translation>
    </message>
    <message>
        <source>Writes a small file by which other laptops know this one. No secrets.</source>
        <translation type="unfinished">Scrive un piccolo file con cui altri portatili riconoscono questo. Nessun segreto.</translation>
    </message>
    <message>
        <source>Coordinators and the server</source>
        <translation type="unfinished">Il coordinamento e il server</translation>
    </message>
    <message>
        <source>A new wave begins</source>
        <translation type="unfinished">Comincia una nuova rilevazione</translation>
    </message>
    <message>
        <source>Count all again</source>
        <translation type="unfinished">Contare di nuovo tutto</translation>
    </message>
    <message>
        <source>A card for each child with its code, by which its family can take answers back.</source>
        <translation type="unfinished">Una scheda con il codice per ogni bambino, con cui la famiglia può ritirare le risposte.</translation>
    </message>
    <message>
        <source>Two laptops in one class: hand interviews over on a stick, without a network.</source>
        <translation type="unfinished">Due portatili in una classe: passi le interviste con una chiavetta USB, senza rete.</translation>
    </message>
    <message>
        <source>The study comes back: every child can be interviewed again. Earlier interviews stay as they are.</source>
        <translation type="unfinished">Lo studio ritorna: ogni bambino può essere intervistato di nuovo. Le interviste precedenti restano come sono.</translation>
    </message>
    <message>
        <source>A new wave began {when}: classes count interviews since then.</source>
        <translation type="unfinished">Una nuova rilevazione è cominciata {when}: le classi contano le interviste da allora.</translation>
    </message>
    <message>
        <source>There is no log of an interview to write.</source>
        <translation type="unfinished">Non c’è nessun registro di intervista da scrivere.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Domanda</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished">Guardata</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation type="unfinished">Prima risposta</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Cambiata</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation type="unfinished">Da notare</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation type="unfinished">{number} s</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation type="unfinished">meno di un secondo</translation>
    </message>
    <message>
        <source>same answer</source>
        <translation type="unfinished">stessa risposta</translation>
    </message>
    <message>
        <source>For you alone, and no verdict on the child: quick or even answers can be true ones. Look whether the child was tired, distracted or helped, and note it for your coordinator. No answer is shown here.</source>
        <translation type="unfinished">Solo per lei, e non è un giudizio sul bambino: risposte rapide o uguali possono essere vere. Veda se il bambino era stanco, distratto o aiutato, e lo annoti per il coordinamento. Qui non si mostra nessuna risposta.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Domande</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished">Salvare il registro</translation>
    </message>
    <message>
        <source>Times and questions as a file for analysts (audit.csv), without answers and names.</source>
        <translation type="unfinished">Tempi e domande in un file per chi analizza (audit.csv), senza risposte e nomi.</translation>
    </message>
    <message>
        <source>How it went: child {code}, {form}</source>
        <translation type="unfinished">Com’è andata: bambino {code}, {form}</translation>
    </message>
    <message>
        <source>Some of them say the opposite of the others, so it cannot be meant for all.</source>
        <translation type="unfinished">Alcune dicono il contrario delle altre, quindi non può valere per tutte.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation type="unfinished">Nulla da notare.</translation>
    </message>
    <message>
        <source>It is unfinished again and not counted until it is finished anew. The interviewer is told why, with the next sync. You can take this back.</source>
        <translation type="unfinished">È di nuovo non finita e non viene contata finché non è conclusa di nuovo. Chi ha fatto l’intervista saprà il perché con la prossima sincronizzazione. Lo può annullare.</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation type="unfinished">Rimandarla</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">Perché?</translation>
    </message>
    <message>
        <source>Send back the interview of child {code}</source>
        <translation type="unfinished">Rimandare l’intervista del bambino {code}</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished">Manca qualcosa.</translation>
    </message>
    <message>
        <source>Some answers do not fit together.</source>
        <translation type="unfinished">Alcune risposte non vanno d’accordo.</translation>
    </message>
    <message>
        <source>It may be another child&apos;s.</source>
        <translation type="unfinished">Può essere di un altro bambino.</translation>
    </message>
    <message>
        <source>It was asked in the wrong language.</source>
        <translation type="unfinished">È stata fatta nella lingua sbagliata.</translation>
    </message>
    <message>
        <source>The consent is not clear.</source>
        <translation type="unfinished">Il consenso non è chiaro.</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation type="unfinished">Scelga prima il motivo.</translation>
    </message>
    <message>
        <source>Sent back by {who}, {when}.</source>
        <translation type="unfinished">Rimandata da {who}, {when}.</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation type="unfinished">una persona del coordinamento</translation>
    </message>
    <message>
        <source>Correct it and finish it again; it is sent with the next sync.</source>
        <translation type="unfinished">La corregga e la concluda di nuovo; parte con la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>Its answers have left this laptop, so a coordinator must decide: pass its code on.</source>
        <translation type="unfinished">Le risposte non sono più su questo portatile; deve decidere il coordinamento: comunichi il codice.</translation>
    </message>
    <message>
        <source>Type a part of the name to find it.</source>
        <translation type="unfinished">Scriva una parte del nome per trovarlo.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: this computer finds no loudspeaker and no headphones. Plug some in and choose the child again.</source>
        <translation type="unfinished">Non si può leggere nulla ad alta voce: questo computer non trova altoparlanti né cuffie. Ne colleghi uno e scelga di nuovo il bambino.</translation>
    </message>
    <message>
        <source>The clips of this questionnaire are damaged. Ask your coordinator for a new version.</source>
        <translation type="unfinished">Gli audio di questo questionario sono danneggiati. Chieda al coordinamento una nuova versione.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud in this language: it has no clips, and this computer no voice for it.</source>
        <translation type="unfinished">In questa lingua non si può leggere nulla: non ha audio, e questo computer non ha una voce per essa.</translation>
    </message>
    <message>
        <source>{count} of {total} texts can be heard; the others stay silent.</source>
        <translation type="unfinished">Si possono sentire {count} testi su {total}; gli altri restano muti.</translation>
    </message>
    <message>
        <source>A machine reads; nobody has checked how it sounds.</source>
        <translation type="unfinished">Legge una macchina; nessuno ha controllato come suona.</translation>
    </message>
    <message>
        <source>It asks about hard things. Give the child headphones, so that nobody hears along.</source>
        <translation type="unfinished">Chiede di cose difficili. Dia le cuffie al bambino, così nessun altro sente.</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">spento</translation>
    </message>
    <message>
        <source>from the loudspeaker</source>
        <translation type="unfinished">dall’altoparlante</translation>
    </message>
    <message>
        <source>with headphones</source>
        <translation type="unfinished">con le cuffie</translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished">normale</translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished">lenta</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation type="unfinished">Lettura ad alta voce</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished">Velocità</translation>
    </message>
    <message>
        <source>This computer finds no microphone. Plug one in and come back.</source>
        <translation type="unfinished">Questo computer non trova un microfono. Ne colleghi uno e torni qui.</translation>
    </message>
    <message>
        <source>Almost nothing was heard. Is the microphone on, and near enough? Record again.</source>
        <translation type="unfinished">Non si è sentito quasi nulla. Il microfono è acceso e abbastanza vicino? Registri di nuovo.</translation>
    </message>
    <message>
        <source>This computer finds no loudspeaker and no headphones. Plug some in.</source>
        <translation type="unfinished">Questo computer non trova altoparlanti né cuffie. Ne colleghi uno.</translation>
    </message>
    <message>
        <source>Some words were not tapped. Tap along again.</source>
        <translation type="unfinished">Alcune parole non sono state toccate. Ricominci.</translation>
    </message>
    <message>
        <source>This clip cannot be played. Record it again.</source>
        <translation type="unfinished">Questo audio non si può riprodurre. Lo registri di nuovo.</translation>
    </message>
    <message>
        <source>Save the clips as a file</source>
        <translation type="unfinished">Salvare gli audio in un file</translation>
    </message>
    <message>
        <source>Saved: {file}. Lay it into the folder “media” of the questionnaire.</source>
        <translation type="unfinished">Salvato: {file}. Lo metta nella cartella «media» del questionario.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished">Testi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Testo</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished">Audio</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation type="unfinished">Tenere questa registrazione</translation>
    </message>
    <message>
        <source>It sounds right</source>
        <translation type="unfinished">Suona bene</translation>
    </message>
    <message>
        <source>Remove this recording</source>
        <translation type="unfinished">Togliere questa registrazione</translation>
    </message>
    <message>
        <source>{heard} of {total} texts have a clip; {drafts} of them by a machine.</source>
        <translation type="unfinished">{heard} testi su {total} hanno un audio; {drafts} di essi di una macchina.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished">Fermare la registrazione</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Registrare</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Fermare</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Ascoltare</translation>
    </message>
    <message>
        <source>This word begins now</source>
        <translation type="unfinished">Questa parola comincia ora</translation>
    </message>
    <message>
        <source>Tap along with the words</source>
        <translation type="unfinished">Toccare seguendo le parole</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation type="unfinished">nessun audio</translation>
    </message>
    <message>
        <source>spoken by a machine, not checked</source>
        <translation type="unfinished">detto da una macchina, non controllato</translation>
    </message>
    <message>
        <source>spoken by a machine, checked</source>
        <translation type="unfinished">detto da una macchina, controllato</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished">registrato</translation>
    </message>
    <message>
        <source>{state}, without word times</source>
        <translation type="unfinished">{state}, senza tempi delle parole</translation>
    </message>
    <message>
        <source>Your recordings stay on this laptop, outside the encrypted store: they hold your voice and the questions, no answer and no name. They are heard before the clips that came with the questionnaire.</source>
        <translation type="unfinished">Le sue registrazioni restano su questo portatile, fuori dall’archivio cifrato: contengono la sua voce e le domande, nessuna risposta e nessun nome. Si sentono prima degli audio arrivati con il questionario.</translation>
    </message>
    <message>
        <source>Settled. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">Risolta. La decisione va agli altri portatili con la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>Taken back. It is as it was before.</source>
        <translation type="unfinished">Annullata. È tutto come prima.</translation>
    </message>
    <message>
        <source>Made one. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">Fatta una sola. La decisione va agli altri portatili con la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>It has the other code now. It goes to the others with the next sync.</source>
        <translation type="unfinished">Ora ha l’altro codice. La decisione va agli altri con la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>Noted: they are right as they are.</source>
        <translation type="unfinished">Annotato: sono giuste così come sono.</translation>
    </message>
    <message>
        <source>Noted. The server hears it with the next sync.</source>
        <translation type="unfinished">Annotato. Il server lo saprà con la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>Sent back. The interviewer&apos;s laptop gets it with the next sync.</source>
        <translation type="unfinished">Rimandata. Il portatile di chi ha fatto l’intervista la riceve con la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">Non lo so</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">Preferisco non dirlo</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">non chiesta</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished">non raggiunta</translation>
    </message>
    <message>
        <source>stopped before it</source>
        <translation type="unfinished">interrotta prima</translation>
    </message>
    <message>
        <source>Receipt of the server</source>
        <translation type="unfinished">Ricevuta del server</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Salvato: {file}</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">Con chi</translation>
    </message>
    <message>
        <source>Went</source>
        <translation type="unfinished">Partito</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished">Arrivato</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished">Com’è finita</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">Che ne è stato</translation>
    </message>
    <message>
        <source>Syncs and sticks</source>
        <translation type="unfinished">Sincronizzazioni e chiavette USB</translation>
    </message>
    <message>
        <source>Records of this batch</source>
        <translation type="unfinished">Registrazioni di questo invio</translation>
    </message>
    <message>
        <source>Which batch</source>
        <translation type="unfinished">Quale invio</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation type="unfinished">Stampare la ricevuta</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished">Salvare la ricevuta</translation>
    </message>
    <message>
        <source>Batch that the server confirmed</source>
        <translation type="unfinished">Invio confermato dal server</translation>
    </message>
    <message>
        <source>Nothing waits here: the server has everything that was ended.</source>
        <translation type="unfinished">Qui non c’è nulla in attesa: il server ha tutto ciò che è stato concluso.</translation>
    </message>
    <message>
        <source>coordinators</source>
        <translation type="unfinished">coordinamento</translation>
    </message>
    <message>
        <source>Stick for {whom}</source>
        <translation type="unfinished">Chiavetta USB per {whom}</translation>
    </message>
    <message>
        <source>Stick from {whom}</source>
        <translation type="unfinished">Chiavetta USB da {whom}</translation>
    </message>
    <message>
        <source>No network. Everything is safe; sync again where there is one.</source>
        <translation type="unfinished">Nessuna rete. È tutto al sicuro; sincronizzi di nuovo dove c’è.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop. Call your coordinator.</source>
        <translation type="unfinished">Il server non ha accettato questo portatile. Chiami il coordinamento.</translation>
    </message>
    <message>
        <source>It did not end well, and nothing is lost. Try again; then call your coordinator.</source>
        <translation type="unfinished">Non è finita bene, ma nulla è perduto. Riprovi; poi chiami il coordinamento.</translation>
    </message>
    <message>
        <source>Kept apart for a coordinator.</source>
        <translation type="unfinished">Messa da parte per il coordinamento.</translation>
    </message>
    <message>
        <source>The server has it.</source>
        <translation type="unfinished">Il server ce l’ha.</translation>
    </message>
    <message>
        <source>The server had it already.</source>
        <translation type="unfinished">Il server l’aveva già.</translation>
    </message>
    <message>
        <source>The server has it; another laptop says something else.</source>
        <translation type="unfinished">Il server ce l’ha; un altro portatile dice un’altra cosa.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">Progetto</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Portatile</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation type="unfinished">Ricevuto dal server</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished">Accettate</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation type="unfinished">In discussione</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation type="unfinished">Messe da parte</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished">Invio</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Firma</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Risposta</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation type="unfinished">Ammetterla</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation type="unfinished">Accantonarla</translation>
    </message>
    <message>
        <source>It is kept and not counted, and can be let in later.</source>
        <translation type="unfinished">È conservata e non viene contata, e si può ammettere più tardi.</translation>
    </message>
    <message>
        <source>The laptop was revoked before this came. Let it in if the interview was made while it was ours.</source>
        <translation type="unfinished">Il portatile era stato revocato prima che questa arrivasse. La ammetta se l’intervista è stata fatta quando il portatile era ancora nostro.</translation>
    </message>
    <message>
        <source>The laptop is not for this school. Ask whether it worked there.</source>
        <translation type="unfinished">Il portatile non è previsto per questa scuola. Chieda se ha lavorato lì.</translation>
    </message>
    <message>
        <source>Only a coordinator&apos;s laptop may write this. Ask who did.</source>
        <translation type="unfinished">Solo un portatile del coordinamento può scrivere questo. Chieda chi l’ha fatto.</translation>
    </message>
    <message>
        <source>It is marked as done and holds no answer. Ask the interviewer.</source>
        <translation type="unfinished">È segnata come conclusa e non contiene risposte. Chieda a chi ha fatto l’intervista.</translation>
    </message>
    <message>
        <source>Two copies of one laptop wrote at the same time. Let it in: both interviews are then kept.</source>
        <translation type="unfinished">Due copie di uno stesso portatile hanno scritto nello stesso momento. La ammetta: così si conservano tutte e due le interviste.</translation>
    </message>
    <message>
        <source>Its answers left the laptop before the server had them.</source>
        <translation type="unfinished">Le sue risposte hanno lasciato il portatile prima che il server le avesse.</translation>
    </message>
    <message>
        <source>Its answers were erased by a code that nothing proves.</source>
        <translation type="unfinished">Le sue risposte sono state cancellate con un codice che nulla dimostra.</translation>
    </message>
    <message>
        <source>Nobody knows the laptop that wrote this. It comes in by itself when that laptop syncs.</source>
        <translation type="unfinished">Nessuno conosce il portatile che ha scritto questo. Entrerà da sé quando quel portatile si sincronizza.</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">Qui non va bene. Guarda di nuovo la tua risposta.</translation>
    </message>
    <message>
        <source>Yes, I have seen it</source>
        <translation type="unfinished">Sì, l’ho visto</translation>
    </message>
    <message>
        <source>Answer {number} of {count}.</source>
        <translation type="unfinished">Risposta {number} di {count}.</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation type="unfinished">Risposte di prima</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation type="unfinished">Altre risposte</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation type="unfinished">Togliere l’ultima cifra</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation type="unfinished">Virgola</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Il tuo numero</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">La tua risposta</translation>
    </message>
    <message>
        <source>This laptop cannot ask this yet. Choose “I don&apos;t know”, and tell the grown-up.</source>
        <translation type="unfinished">Questo portatile non sa ancora chiederlo. Scegli «Non lo so» e dillo alla persona adulta.</translation>
    </message>
    <message>
        <source>Give the laptop back to the grown-up.</source>
        <translation type="unfinished">Ridai il portatile alla persona adulta.</translation>
    </message>
    <message>
        <source>You do not have to do anything else.</source>
        <translation type="unfinished">Non devi fare nient’altro.</translation>
    </message>
    <message>
        <source>For the grown-up: the PIN of this laptop</source>
        <translation type="unfinished">Per la persona adulta: il PIN di questo portatile</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">Usare la frase segreta</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation type="unfinished">Usare il PIN</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation type="unfinished">Andare avanti con le domande</translation>
    </message>
    <message>
        <source>For the grown-up: your passphrase</source>
        <translation type="unfinished">Per la persona adulta: la sua frase segreta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Aprire</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">Scrivi le prime lettere</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Giorno</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Mese</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Anno</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished">Ora</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished">Minuto</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">Sei alla fermata {number} di {count}.</translation>
    </message>
    <message>
        <source>Latitude (degrees north)</source>
        <translation type="unfinished">Latitudine (gradi nord)</translation>
    </message>
    <message>
        <source>Longitude (degrees east)</source>
        <translation type="unfinished">Longitudine (gradi est)</translation>
    </message>
    <message>
        <source>Add this point</source>
        <translation type="unfinished">Aggiungere questo punto</translation>
    </message>
    <message>
        <source>Take the last point out</source>
        <translation type="unfinished">Togliere l’ultimo punto</translation>
    </message>
    <message>
        <source>Add at least {count} places first.</source>
        <translation type="unfinished">Aggiungi prima almeno {count} luoghi.</translation>
    </message>
    <message>
        <source>Leave the rest open</source>
        <translation type="unfinished">Lasciare il resto senza risposta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Smettere</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Indietro</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation type="unfinished">Nascondere le parole</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished">Grandezza delle parole</translation>
    </message>
    <message>
        <source>Hide my answers</source>
        <translation type="unfinished">Nascondere le mie risposte</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">Non lo so</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">Preferisco non dirlo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Lingua</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Avanti</translation>
    </message>
    <message>
        <source>This one is only to try: it does not count.</source>
        <translation type="unfinished">Questa è solo per provare: non conta.</translation>
    </message>
    <message>
        <source>You may say it out loud. The grown-up writes it down for you.</source>
        <translation type="unfinished">Puoi dirlo ad alta voce. La persona adulta lo scrive per te.</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">Scegli prima una risposta. Va bene anche «Non lo so».</translation>
    </message>
    <message>
        <source>Take the last one out</source>
        <translation type="unfinished">Togliere l’ultimo</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">Toccali tutti, cominciando dal primo.</translation>
    </message>
    <message>
        <source>Place {number} of {count}.</source>
        <translation type="unfinished">Posto {number} di {count}.</translation>
    </message>
    <message>
        <source>No place yet.</source>
        <translation type="unfinished">Ancora senza posto.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">Meno</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Più</translation>
    </message>
    <message>
        <source>Much less</source>
        <translation type="unfinished">Molto meno</translation>
    </message>
    <message>
        <source>Much more</source>
        <translation type="unfinished">Molto più</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation type="unfinished">Non hai ancora scelto niente.</translation>
    </message>
    <message>
        <source>Would you like to join in?</source>
        <translation type="unfinished">Vuoi partecipare?</translation>
    </message>
    <message>
        <source>We ask you about your life, your school and your friends.</source>
        <translation type="unfinished">Ti chiediamo della tua vita, della tua scuola e dei tuoi amici.</translation>
    </message>
    <message>
        <source>We want to know how things can get better for children.</source>
        <translation type="unfinished">Vogliamo sapere come le cose possono andare meglio per i bambini.</translation>
    </message>
    <message>
        <source>No answer is wrong. You do not have to answer every question.</source>
        <translation type="unfinished">Nessuna risposta è sbagliata. Non devi rispondere a tutte le domande.</translation>
    </message>
    <message>
        <source>You can stop whenever you like. Nobody will be cross.</source>
        <translation type="unfinished">Puoi smettere quando vuoi. Nessuno si arrabbierà.</translation>
    </message>
    <message>
        <source>Your name does not go with your answers. Your teacher does not see them.</source>
        <translation type="unfinished">Il tuo nome non va con le risposte. La maestra o il maestro non le vede.</translation>
    </message>
    <message>
        <source>No, I don&apos;t want to</source>
        <translation type="unfinished">No, non voglio</translation>
    </message>
    <message>
        <source>Yes, I want to join in</source>
        <translation type="unfinished">Sì, voglio partecipare</translation>
    </message>
    <message>
        <source>Thank you for telling us. What you told us another time stays as it is.</source>
        <translation type="unfinished">Grazie di averlo detto. Quello che ci hai detto un’altra volta resta com’è.</translation>
    </message>
    <message>
        <source>Thank you for telling us. We have kept nothing.</source>
        <translation type="unfinished">Grazie di averlo detto. Non abbiamo tenuto niente.</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation type="unfinished">Va bene così.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">Fai una pausa.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">Prenditi il tempo che vuoi. Le tue risposte restano qui.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">Vuoi andare avanti dopo? Puoi anche smettere.</translation>
    </message>
    <message>
        <source>I want to talk to somebody</source>
        <translation type="unfinished">Voglio parlare con qualcuno</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">Vuoi una piccola pausa?</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">Stiracchiati, bevi qualcosa, guarda fuori dalla finestra.</translation>
    </message>
    <message>
        <source>Yes, take a break</source>
        <translation type="unfinished">Sì, faccio una pausa</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation type="unfinished">No, vado avanti</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">Le tue risposte sono nascoste.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">Mostrale di nuovo quando nessun altro guarda.</translation>
    </message>
    <message>
        <source>Show the question again</source>
        <translation type="unfinished">Mostrare di nuovo la domanda</translation>
    </message>
    <message>
        <source>Do you want to stop?</source>
        <translation type="unfinished">Vuoi smettere?</translation>
    </message>
    <message>
        <source>You may. What shall we do with what you told us?</source>
        <translation type="unfinished">Puoi farlo. Che cosa facciamo di quello che ci hai detto?</translation>
    </message>
    <message>
        <source>Stop, and keep what I said</source>
        <translation type="unfinished">Smettere e tenere quello che ho detto</translation>
    </message>
    <message>
        <source>Stop, and throw it away</source>
        <translation type="unfinished">Smettere e buttare via tutto</translation>
    </message>
    <message>
        <source>It is thrown away.</source>
        <translation type="unfinished">È buttato via.</translation>
    </message>
    <message>
        <source>Nothing of what you said is kept. That is fine.</source>
        <translation type="unfinished">Niente di quello che hai detto resta qui. Va bene così.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">Ci fermiamo qui.</translation>
    </message>
    <message>
        <source>The grown-up will see to it that your answers are thrown away.</source>
        <translation type="unfinished">La persona adulta farà in modo che le tue risposte siano buttate via.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation type="unfinished">Grazie!</translation>
    </message>
    <message>
        <source>You are done. Your answers are kept safe.</source>
        <translation type="unfinished">Hai finito. Le tue risposte sono al sicuro.</translation>
    </message>
    <message>
        <source>The next questions are about hard things.</source>
        <translation type="unfinished">Le prossime domande parlano di cose difficili.</translation>
    </message>
    <message>
        <source>May we go on? You do not have to answer them.</source>
        <translation type="unfinished">Possiamo andare avanti? Non devi per forza rispondere.</translation>
    </message>
    <message>
        <source>Do you want to hear them? Ask the grown-up for headphones first.</source>
        <translation type="unfinished">Vuoi sentirle? Chiedi prima le cuffie alla persona adulta.</translation>
    </message>
    <message>
        <source>Skip these questions</source>
        <translation type="unfinished">Saltare queste domande</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation type="unfinished">Sì, avanti</translation>
    </message>
    <message>
        <source>Leave the rest open?</source>
        <translation type="unfinished">Lasciare il resto senza risposta?</translation>
    </message>
    <message>
        <source>The interview is finished then and cannot be opened again.</source>
        <translation type="unfinished">Allora l’intervista è finita e non si può riaprire.</translation>
    </message>
    <message>
        <source>Leave them open and finish</source>
        <translation type="unfinished">Lasciare così e finire</translation>
    </message>
    <message>
        <source>A moment of rest.</source>
        <translation type="unfinished">Un momento di calma.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">Inspira ed espira.</translation>
    </message>
    <message>
        <source>For the grown-up</source>
        <translation type="unfinished">Per la persona adulta</translation>
    </message>
    <message>
        <source>Put up your hand. A grown-up will come to you.</source>
        <translation type="unfinished">Alza la mano. Una persona adulta verrà da te.</translation>
    </message>
    <message>
        <source>You did nothing wrong. You may say as much or as little as you like.</source>
        <translation type="unfinished">Non hai fatto niente di sbagliato. Puoi dire tanto o poco, come vuoi.</translation>
    </message>
    <message>
        <source>This does not stand in your answers.</source>
        <translation type="unfinished">Questo non sta nelle tue risposte.</translation>
    </message>
    <message>
        <source>The grown-up can give you this on paper.</source>
        <translation type="unfinished">La persona adulta può dartelo su carta.</translation>
    </message>
    <message>
        <source>I want this on paper</source>
        <translation type="unfinished">Lo voglio su carta</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation type="unfinished">{name}: {number}</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">Quale lingua vuoi?</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">Un momento, per favore.</translation>
    </message>
    <message>
        <source>Ask the grown-up to come. You did nothing wrong.</source>
        <translation type="unfinished">Chiedi alla persona adulta di venire. Non hai fatto niente di sbagliato.</translation>
    </message>
    <message>
        <source>For the grown-up: {reason}</source>
        <translation type="unfinished">Per la persona adulta: {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Riprovare</translation>
    </message>
    <message>
        <source>Give the laptop back</source>
        <translation type="unfinished">Ridare il portatile</translation>
    </message>
    <message>
        <source>If something made you sad, tell a grown-up you trust or the researcher who brought this laptop.</source>
        <translation type="unfinished">Se qualcosa ti ha reso triste, dillo a una persona adulta di cui ti fidi o a chi ha portato questo portatile.</translation>
    </message>
    <message>
        <source>You can talk to somebody</source>
        <translation type="unfinished">Puoi parlare con qualcuno</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">spazio</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation type="unfinished">Togliere l’ultima lettera</translation>
    </message>
    <message>
        <source>Letters to tap</source>
        <translation type="unfinished">Lettere da toccare</translation>
    </message>
    <message>
        <source>This is for the grown-up. Choose “I don&apos;t know”.</source>
        <translation type="unfinished">Questa è per la persona adulta. Scegli «Non lo so».</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation type="unfinished">Registra la mia voce</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">Scegli un file</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation type="unfinished">Ascolta</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">Togli</translation>
    </message>
    <message>
        <source>We are listening. Tap Stop when you are done.</source>
        <translation type="unfinished">Stiamo ascoltando. Tocca Stop quando hai finito.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation type="unfinished">È conservato.</translation>
    </message>
    <message>
        <source>We heard nothing. Try again, a little louder.</source>
        <translation type="unfinished">Non abbiamo sentito nulla. Prova ancora, un po’ più forte.</translation>
    </message>
    <message>
        <source>Keep this card. With this code your family can have your answers deleted, now or later. Nobody has to say why.</source>
        <translation type="unfinished">Tieni questa scheda. Con questo codice la tua famiglia può far cancellare le tue risposte, ora o più tardi. Nessuno deve dire perché.</translation>
    </message>
    <message>
        <source>My code</source>
        <translation type="unfinished">Il mio codice</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n question(s) for you has/have no answer yet.</source>
        <translation type="unfinished">
            <numerusform>%n domanda per lei è ancora senza risposta.</numerusform>
            <numerusform>%n domande per lei sono ancora senza risposta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule for {country}: a parent or guardian must agree below %n year(s).</source>
        <translation type="unfinished">
            <numerusform>Regola per {country}: sotto %n anno deve essere d’accordo un genitore o tutore.</numerusform>
            <numerusform>Regola per {country}: sotto i %n anni deve essere d’accordo un genitore o tutore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This paper also names the %n other child(ren) without consent.</source>
        <translation type="unfinished">
            <numerusform>Questo foglio nomina anche %n altro bambino senza consenso.</numerusform>
            <numerusform>Questo foglio nomina anche gli altri %n bambini senza consenso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>Questa non è la frase segreta (finora %n tentativo sbagliato).</numerusform>
            <numerusform>Questa non è la frase segreta (finora %n tentativi sbagliati).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>Questo non è il PIN (finora %n tentativo sbagliato).</numerusform>
            <numerusform>Questo non è il PIN (finora %n tentativi sbagliati).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced: %n change(s) sent,</source>
        <translation type="unfinished">
            <numerusform>Sincronizzato: %n modifica inviata,</numerusform>
            <numerusform>Sincronizzato: %n modifiche inviate,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received.</source>
        <translation type="unfinished">
            <numerusform>%n ricevuta.</numerusform>
            <numerusform>%n ricevute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those sent need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>%n di quelle inviate richiede il coordinamento.</numerusform>
            <numerusform>%n di quelle inviate richiedono il coordinamento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old interview(s) left this laptop; the server has them.</source>
        <translation type="unfinished">
            <numerusform>%n vecchia intervista ha lasciato questo portatile; il server ce l’ha.</numerusform>
            <numerusform>%n vecchie interviste hanno lasciato questo portatile; il server le ha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent.</source>
        <translation type="unfinished">
            <numerusform>%n intervista in attesa di invio.</numerusform>
            <numerusform>%n interviste in attesa di invio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress.</source>
        <translation type="unfinished">
            <numerusform>%n in corso.</numerusform>
            <numerusform>%n in corso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation type="unfinished">
            <numerusform>%n intervista</numerusform>
            <numerusform>%n interviste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>Può riprovare tra %n secondo.</numerusform>
            <numerusform>Può riprovare tra %n secondi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class is ended. %n unfinished interview(s) will be sent too.</source>
        <translation type="unfinished">
            <numerusform>La lezione è finita. Sarà inviata anche %n intervista non finita.</numerusform>
            <numerusform>La lezione è finita. Saranno inviate anche %n interviste non finite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) added.</source>
        <translation type="unfinished">
            <numerusform>Aggiunto %n bambino.</numerusform>
            <numerusform>Aggiunti %n bambini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected.</source>
        <translation type="unfinished">
            <numerusform>%n con correzioni.</numerusform>
            <numerusform>%n con correzioni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already.</source>
        <translation type="unfinished">
            <numerusform>%n era già noto.</numerusform>
            <numerusform>%n erano già noti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation type="unfinished">
            <numerusform>%n riga letta.</numerusform>
            <numerusform>%n righe lette.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) can be taken over.</source>
        <translation type="unfinished">
            <numerusform>%n bambino si può riprendere.</numerusform>
            <numerusform>%n bambini si possono riprendere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) are not listed.</source>
        <translation type="unfinished">
            <numerusform>Un altro problema (%n) non è elencato.</numerusform>
            <numerusform>Altri %n problemi non sono elencati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Riprendere %n bambino</numerusform>
            <numerusform>Riprendere %n bambini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) is/are not on the disk yet.</source>
        <translation type="unfinished">
            <numerusform>%n risposta non è ancora sul disco.</numerusform>
            <numerusform>%n risposte non sono ancora sul disco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this laptop in all</source>
        <translation type="unfinished">
            <numerusform>%n in tutto su questo portatile</numerusform>
            <numerusform>%n in tutto su questo portatile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation type="unfinished">
            <numerusform>%n in corso</numerusform>
            <numerusform>%n in corso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) would like to talk to somebody</source>
        <translation type="unfinished">
            <numerusform>%n bambino o bambina vorrebbe parlare con qualcuno</numerusform>
            <numerusform>%n bambini o bambine vorrebbero parlare con qualcuno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n interview(s) that came back</source>
        <translation type="unfinished">
            <numerusform>Correggere %n intervista rimandata</numerusform>
            <numerusform>Correggere %n interviste rimandate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) need(s) a coordinator</source>
        <translation type="unfinished">
            <numerusform>%n intervista richiede il coordinamento</numerusform>
            <numerusform>%n interviste richiedono il coordinamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record the consent of %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Registrare il consenso di %n bambino o bambina</numerusform>
            <numerusform>Registrare il consenso di %n bambini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n interview(s) in progress</source>
        <translation type="unfinished">
            <numerusform>Continuare %n intervista in corso</numerusform>
            <numerusform>Continuare %n interviste in corso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interview %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Intervistare %n bambino o bambina</numerusform>
            <numerusform>Intervistare %n bambini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n finished interview(s)</source>
        <translation type="unfinished">
            <numerusform>Inviare %n intervista finita</numerusform>
            <numerusform>Inviare %n interviste finite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent: sync where there is a network.</source>
        <translation type="unfinished">
            <numerusform>%n intervista in attesa di invio: sincronizzi dove c’è la rete.</numerusform>
            <numerusform>%n interviste in attesa di invio: sincronizzi dove c’è la rete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) is/are unfinished: end the class first.</source>
        <translation type="unfinished">
            <numerusform>%n intervista non finita: chiuda prima la classe.</numerusform>
            <numerusform>%n interviste non finite: chiuda prima la classe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) erased on this laptop and in its backups.</source>
        <translation type="unfinished">
            <numerusform>%n intervista cancellata su questo portatile e nelle sue copie.</numerusform>
            <numerusform>%n interviste cancellate su questo portatile e nelle sue copie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sync soon: it erases %n of them on the server and other laptops.</source>
        <translation type="unfinished">
            <numerusform>Sincronizzi presto: così spariscono anche dal server e dagli altri portatili: %n.</numerusform>
            <numerusform>Sincronizzi presto: così spariscono anche dal server e dagli altri portatili: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) on this laptop.</source>
        <translation type="unfinished">
            <numerusform>%n intervista su questo portatile.</numerusform>
            <numerusform>%n interviste su questo portatile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are on the server, too.</source>
        <translation type="unfinished">
            <numerusform>%n è anche sul server.</numerusform>
            <numerusform>%n di queste sono anche sul server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were made on another laptop: there, and on the server, a coordinator must erase.</source>
        <translation type="unfinished">
            <numerusform>%n è stata fatta su un altro portatile: là, e sul server, deve cancellare il coordinamento.</numerusform>
            <numerusform>%n sono state fatte su un altro portatile: là, e sul server, deve cancellare il coordinamento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews are confirmed by the server.</source>
        <translation type="unfinished">
            <numerusform>%n passo di interviste è confermato dal server.</numerusform>
            <numerusform>%n passi di interviste sono confermati dal server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews came</source>
        <translation type="unfinished">
            <numerusform>è arrivato %n passo di interviste</numerusform>
            <numerusform>sono arrivati %n passi di interviste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new here.</source>
        <translation type="unfinished">
            <numerusform>%n è nuovo qui.</numerusform>
            <numerusform>%n sono nuovi qui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of %n interview(s) is written, without answers and names:</source>
        <translation type="unfinished">
            <numerusform>Il registro di %n intervista è scritto, senza risposte e nomi:</numerusform>
            <numerusform>I registri di %n interviste sono scritti, senza risposte e nomi:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of questions.</source>
        <translation type="unfinished">
            <numerusform>%n minuto di domande.</numerusform>
            <numerusform>%n minuti di domande.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered in less than a second.</source>
        <translation type="unfinished">
            <numerusform>%n domanda con risposta in meno di un secondo.</numerusform>
            <numerusform>%n domande con risposta in meno di un secondo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions in a row have the same answer.</source>
        <translation type="unfinished">
            <numerusform>%n domanda di fila ha la stessa risposta.</numerusform>
            <numerusform>%n domande di fila hanno la stessa risposta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent interviews stay %n day(s) …</source>
        <translation type="unfinished">
            <numerusform>Le interviste inviate restano %n giorno …</numerusform>
            <numerusform>Le interviste inviate restano %n giorni …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ(s)</source>
        <translation type="unfinished">
            <numerusform>%n risposta diversa</numerusform>
            <numerusform>%n risposte diverse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews under one code</source>
        <translation type="unfinished">
            <numerusform>%n intervista sotto lo stesso codice</numerusform>
            <numerusform>%n interviste sotto lo stesso codice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are the same,</source>
        <translation type="unfinished">
            <numerusform>%n risposta è uguale,</numerusform>
            <numerusform>%n risposte sono uguali,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s).</source>
        <translation type="unfinished">
            <numerusform>%n è diversa.</numerusform>
            <numerusform>%n sono diverse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews</source>
        <translation type="unfinished">
            <numerusform>%n passo di interviste</numerusform>
            <numerusform>%n passi di interviste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) here for the next sync or stick.</source>
        <translation type="unfinished">
            <numerusform>%n intervista aspetta qui la prossima sincronizzazione o chiavetta USB.</numerusform>
            <numerusform>%n interviste aspettano qui la prossima sincronizzazione o chiavetta USB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a coordinator, who sees it too; you need not do anything.</source>
        <translation type="unfinished">
            <numerusform>%n richiede il coordinamento, che la vede a sua volta; lei non deve fare nulla.</numerusform>
            <numerusform>%n richiedono il coordinamento, che le vede a sua volta; lei non deve fare nulla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %n of what went need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>Fatto. Di ciò che è partito, %n richiede il coordinamento.</numerusform>
            <numerusform>Fatto. Di ciò che è partito, %n richiedono il coordinamento.</numerusform>
        </translation>
    </message>
</context>
</TS>
