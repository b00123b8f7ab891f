<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>Adult</name>
    <message>
        <source>We ask about your child, your family and the school.</source>
        <translation type="unfinished">Ρωτάμε για το παιδί σας, την οικογένειά σας και το σχολείο.</translation>
    </message>
    <message>
        <source>We ask about your class, your work and your school.</source>
        <translation type="unfinished">Ρωτάμε για την τάξη σας, τη δουλειά σας και το σχολείο σας.</translation>
    </message>
    <message>
        <source>We ask about your school, its pupils and its teachers.</source>
        <translation type="unfinished">Ρωτάμε για το σχολείο σας, τα παιδιά και τους εκπαιδευτικούς του.</translation>
    </message>
    <message>
        <source>Will you take part?</source>
        <translation type="unfinished">Θέλετε να πάρετε μέρος;</translation>
    </message>
    <message>
        <source>The answers serve research on how children of every origin get on at school.</source>
        <translation type="unfinished">Οι απαντήσεις βοηθούν να μελετηθεί πώς τα πάνε στο σχολείο παιδιά κάθε καταγωγής.</translation>
    </message>
    <message>
        <source>You may leave out any question.</source>
        <translation type="unfinished">Μπορείτε να αφήσετε όποια ερώτηση θέλετε.</translation>
    </message>
    <message>
        <source>You may stop at any time and need not say why.</source>
        <translation type="unfinished">Μπορείτε να σταματήσετε όποτε θέλετε, χωρίς να πείτε γιατί.</translation>
    </message>
    <message>
        <source>Your name is not kept with your answers. The researchers alone see them.</source>
        <translation type="unfinished">Το όνομά σας δεν φυλάσσεται με τις απαντήσεις. Τις βλέπει μόνο η ερευνητική ομάδα.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation type="unfinished">Όχι, ευχαριστώ</translation>
    </message>
    <message>
        <source>Yes, I will take part</source>
        <translation type="unfinished">Ναι, παίρνω μέρος</translation>
    </message>
    <message>
        <source>What you told us another time stays as it is.</source>
        <translation type="unfinished">Όσα μας είπατε άλλη φορά μένουν όπως είναι.</translation>
    </message>
    <message>
        <source>Nothing has been kept.</source>
        <translation type="unfinished">Δεν φυλάχτηκε τίποτα.</translation>
    </message>
    <message>
        <source>Thank you for letting us know.</source>
        <translation type="unfinished">Ευχαριστούμε που μας το είπατε.</translation>
    </message>
    <message>
        <source>Do you want to stop here?</source>
        <translation type="unfinished">Θέλετε να σταματήσετε εδώ;</translation>
    </message>
    <message>
        <source>You need not say why. What should happen to your answers?</source>
        <translation type="unfinished">Δεν χρειάζεται να πείτε γιατί. Τι να κάνουμε με τις απαντήσεις σας;</translation>
    </message>
    <message>
        <source>Stop and keep my answers</source>
        <translation type="unfinished">Σταματώ και κρατήστε τις απαντήσεις μου</translation>
    </message>
    <message>
        <source>Stop and delete my answers</source>
        <translation type="unfinished">Σταματώ και διαγράψτε τις απαντήσεις μου</translation>
    </message>
    <message>
        <source>Your answers are deleted.</source>
        <translation type="unfinished">Οι απαντήσεις σας διαγράφηκαν.</translation>
    </message>
    <message>
        <source>The researcher will see to it that your answers are deleted.</source>
        <translation type="unfinished">Η ερευνητική ομάδα θα φροντίσει να διαγραφούν οι απαντήσεις σας.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">Σταματήσατε.</translation>
    </message>
    <message>
        <source>That was the last question. Your answers are kept safe.</source>
        <translation type="unfinished">Αυτή ήταν η τελευταία ερώτηση. Οι απαντήσεις σας φυλάσσονται με ασφάλεια.</translation>
    </message>
    <message>
        <source>Thank you for your time.</source>
        <translation type="unfinished">Ευχαριστούμε για τον χρόνο σας.</translation>
    </message>
    <message>
        <source>What comes next can be hard to answer.</source>
        <translation type="unfinished">Τα επόμενα ίσως είναι δύσκολο να απαντηθούν.</translation>
    </message>
    <message>
        <source>You may answer these questions, or go on without them.</source>
        <translation type="unfinished">Μπορείτε να απαντήσετε σε αυτές τις ερωτήσεις ή να συνεχίσετε χωρίς αυτές.</translation>
    </message>
    <message>
        <source>For the researcher: {reason}</source>
        <translation type="unfinished">Για την ερευνητική ομάδα: {reason}</translation>
    </message>
    <message>
        <source>Please call the researcher. You did nothing wrong.</source>
        <translation type="unfinished">Φωνάξτε, παρακαλώ, την ερευνητική ομάδα. Δεν κάνατε τίποτα κακό.</translation>
    </message>
    <message>
        <source>If a question worries you, talk to the researcher who brought this laptop.</source>
        <translation type="unfinished">Αν κάποια ερώτηση σας ανησυχεί, μιλήστε με το άτομο που έφερε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Please give the laptop back to the researcher.</source>
        <translation type="unfinished">Παρακαλούμε δώστε τον υπολογιστή πίσω στον ερευνητή.</translation>
    </message>
    <message>
        <source>For the researcher: the PIN of this laptop</source>
        <translation type="unfinished">Για τον ερευνητή: το PIN αυτού του υπολογιστή</translation>
    </message>
    <message>
        <source>For the researcher: the passphrase</source>
        <translation type="unfinished">Για τον ερευνητή: η φράση πρόσβασης</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">Επιλέξτε πρώτα μια απάντηση. Και το «Δεν ξέρω» είναι εντάξει.</translation>
    </message>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">Αυτό δεν ταιριάζει εδώ. Δείτε ξανά την απάντησή σας.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Η απάντησή σας</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Ο αριθμός σας</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">Γράψτε τα πρώτα γράμματα</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">Αγγίξτε τα όλα, το πρώτο πρώτα.</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">Είστε στη στάση {number} από {count}.</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">Ποια γλώσσα θέλετε;</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">Θέλετε ένα μικρό διάλειμμα;</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">Τεντωθείτε, πιείτε κάτι, κοιτάξτε έξω από το παράθυρο.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">Κάντε ένα διάλειμμα.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">Πάρτε όσο χρόνο θέλετε. Οι απαντήσεις σας φυλάσσονται.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">Θέλετε να συνεχίσετε μετά; Μπορείτε και να σταματήσετε.</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">Οι απαντήσεις σας είναι κρυμμένες.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">Εμφανίστε τις ξανά όταν δεν κοιτάζει κανείς άλλος.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">Εισπνεύστε και εκπνεύστε.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Add a child</source>
        <translation type="unfinished">Προσθήκη παιδιού</translation>
    </message>
    <message>
        <source>The code goes with the answers. The name stays encrypted on this laptop and is never sent.</source>
        <translation type="unfinished">Ο κωδικός πηγαίνει με τις απαντήσεις. Το όνομα μένει κρυπτογραφημένο σε αυτόν τον υπολογιστή και δεν στέλνεται ποτέ.</translation>
    </message>
    <message>
        <source>a child</source>
        <translation type="unfinished">ένα παιδί</translation>
    </message>
    <message>
        <source>a teacher</source>
        <translation type="unfinished">εκπαιδευτικός</translation>
    </message>
    <message>
        <source>a school leader</source>
        <translation type="unfinished">διεύθυνση σχολείου</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Προσθήκη</translation>
    </message>
    <message>
        <source>Back to the class</source>
        <translation type="unfinished">Πίσω στην τάξη</translation>
    </message>
    <message>
        <source>This is</source>
        <translation type="unfinished">Αυτό είναι</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Κωδικός</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Τάξη</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished">Θέση</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Ηλικία</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation type="unfinished">Όνομα (προαιρετικό)</translation>
    </message>
    <message>
        <source>Code, class and age are needed. A code has letters, digits, dots and dashes only.</source>
        <translation type="unfinished">Χρειάζονται κωδικός, τάξη και ηλικία. Ένας κωδικός έχει μόνο γράμματα, ψηφία, τελείες και παύλες.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation type="unfinished">Καταγραφή συγκατάθεσης</translation>
    </message>
    <message>
        <source>Name (stays on this laptop)</source>
        <translation type="unfinished">Όνομα (μένει σε αυτόν τον υπολογιστή)</translation>
    </message>
    <message>
        <source>This form is for another age. Why do you use it?</source>
        <translation type="unfinished">Αυτό το ερωτηματολόγιο είναι για άλλη ηλικία. Γιατί το χρησιμοποιείτε;</translation>
    </message>
    <message>
        <source>PIN of child mode</source>
        <translation type="unfinished">PIN για τις παιδικές σελίδες</translation>
    </message>
    <message>
        <source>Child {code}</source>
        <translation type="unfinished">Παιδί {code}</translation>
    </message>
    <message>
        <source>Record consent again</source>
        <translation type="unfinished">Νέα καταγραφή συγκατάθεσης</translation>
    </message>
    <message>
        <source>Laptops say different things about this child. Type its name once more.</source>
        <translation type="unfinished">Οι υπολογιστές λένε διαφορετικά πράγματα για αυτό το παιδί. Γράψτε το όνομα άλλη μία φορά.</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation type="unfinished">Συνέχεια της συνέντευξης</translation>
    </message>
    <message>
        <source>Begin a new interview here</source>
        <translation type="unfinished">Έναρξη νέας συνέντευξης εδώ</translation>
    </message>
    <message>
        <source>Begin another interview</source>
        <translation type="unfinished">Έναρξη άλλης συνέντευξης</translation>
    </message>
    <message>
        <source>Give the laptop to the child</source>
        <translation type="unfinished">Δώστε τον υπολογιστή στο παιδί</translation>
    </message>
    <message>
        <source>Record the consent first.</source>
        <translation type="unfinished">Καταγράψτε πρώτα τη συγκατάθεση.</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished">{language} (πρόχειρο)</translation>
    </message>
    <message>
        <source>The buttons are not yet translated into this language; they are English.</source>
        <translation type="unfinished">Τα κουμπιά δεν έχουν μεταφραστεί ακόμη σε αυτή τη γλώσσα· είναι στα αγγλικά.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions and the buttons. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">Πρόχειρη μηχανική μετάφραση: κανείς που μιλά αυτή τη γλώσσα δεν έλεγξε τις ερωτήσεις και τα κουμπιά. Διαβάστε τα με κάποιον που τη μιλά πριν απαντήσει ένα παιδί.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">Πρόχειρη μηχανική μετάφραση: κανείς που μιλά αυτή τη γλώσσα δεν έλεγξε τις ερωτήσεις. Διαβάστε τις με κάποιον που τη μιλά πριν απαντήσει ένα παιδί.</translation>
    </message>
    <message>
        <source>The words on the buttons are a machine draft that nobody who speaks the language checked.</source>
        <translation type="unfinished">Οι λέξεις στα κουμπιά είναι πρόχειρη μηχανική μετάφραση που δεν έλεγξε κανείς που μιλά τη γλώσσα.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished">Ερωτηματολόγιο</translation>
    </message>
    <message>
        <source>Language of the child</source>
        <translation type="unfinished">Γλώσσα του παιδιού</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Μέγεθος κειμένου</translation>
    </message>
    <message>
        <source>The child answers</source>
        <translation type="unfinished">Το παιδί απαντά</translation>
    </message>
    <message>
        <source>by touch, mouse or keys</source>
        <translation type="unfinished">με άγγιγμα, ποντίκι ή πλήκτρα</translation>
    </message>
    <message>
        <source>with one key: the ring moves by itself</source>
        <translation type="unfinished">με ένα πλήκτρο: το πλαίσιο κινείται μόνο του</translation>
    </message>
    <message>
        <source>with two keys: Space moves, Enter takes</source>
        <translation type="unfinished">με δύο πλήκτρα: το διάστημα μετακινεί, το Enter διαλέγει</translation>
    </message>
    <message>
        <source>by resting on a button</source>
        <translation type="unfinished">μένοντας πάνω σε ένα κουμπί</translation>
    </message>
    <message>
        <source>Reads well for the age</source>
        <translation type="unfinished">Διαβάζει καλά για την ηλικία του</translation>
    </message>
    <message>
        <source>Needs simpler words</source>
        <translation type="unfinished">Χρειάζεται πιο απλές λέξεις</translation>
    </message>
    <message>
        <source>The whole class uses this form</source>
        <translation type="unfinished">Όλη η τάξη χρησιμοποιεί αυτό το ερωτηματολόγιο</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished">Άλλος λόγος</translation>
    </message>
    <message>
        <source>Take over a list</source>
        <translation type="unfinished">Εισαγωγή καταλόγου</translation>
    </message>
    <message>
        <source>All are here</source>
        <translation type="unfinished">Είναι όλα εδώ</translation>
    </message>
    <message>
        <source>End the class</source>
        <translation type="unfinished">Τέλος του μαθήματος</translation>
    </message>
    <message>
        <source>More for this class</source>
        <translation type="unfinished">Περισσότερα για αυτή την τάξη</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Δοκιμή ξανά</translation>
    </message>
    <message>
        <source>Children of this class</source>
        <translation type="unfinished">Παιδιά αυτής της τάξης</translation>
    </message>
    <message>
        <source>No children on this roster yet. Sync to fetch it, or add a child with the code you were given.</source>
        <translation type="unfinished">Δεν υπάρχουν ακόμη παιδιά στον κατάλογο. Συγχρονίστε για να τον λάβετε ή προσθέστε ένα παιδί με τον κωδικό που σας έδωσαν.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Χώρος</translation>
    </message>
    <message>
        <source>Prepares the unfinished interviews for sending too; they can still go on another day.</source>
        <translation type="unfinished">Ετοιμάζει για αποστολή και τις ατελείωτες συνεντεύξεις· μπορούν να συνεχιστούν άλλη μέρα.</translation>
    </message>
    <message>
        <source>Ticks everybody who has no tick yet. Tap a cell of the column to change one child.</source>
        <translation type="unfinished">Σημειώνει όσα παιδιά δεν έχουν ακόμη σημάδι. Αγγίξτε ένα κελί της στήλης για να αλλάξετε ένα παιδί.</translation>
    </message>
    <message>
        <source>This paper names other children too</source>
        <translation type="unfinished">Αυτό το χαρτί αναφέρει και άλλα παιδιά</translation>
    </message>
    <message>
        <source>Save, next child</source>
        <translation type="unfinished">Αποθήκευση, επόμενο παιδί</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation type="unfinished">Αποθήκευση συγκατάθεσης</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished">Δόθηκε από</translation>
    </message>
    <message>
        <source>Number on the paper form</source>
        <translation type="unfinished">Αριθμός στο χάρτινο έντυπο</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation type="unfinished">Έκδοση του κειμένου συγκατάθεσης</translation>
    </message>
    <message>
        <source>Language of the consent text</source>
        <translation type="unfinished">Γλώσσα του κειμένου συγκατάθεσης</translation>
    </message>
    <message>
        <source>Signed on (day-month-year)</source>
        <translation type="unfinished">Υπογραφή στις (ημέρα-μήνας-έτος)</translation>
    </message>
    <message>
        <source>Consent for child {code}</source>
        <translation type="unfinished">Συγκατάθεση για το παιδί {code}</translation>
    </message>
    <message>
        <source>No ethics board has confirmed this rule yet.</source>
        <translation type="unfinished">Καμία επιτροπή δεοντολογίας δεν έχει επιβεβαιώσει ακόμη αυτόν τον κανόνα.</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation type="unfinished">επιλέξτε …</translation>
    </message>
    <message>
        <source>Type the date as day-month-year, for example 24-11-2026, not after today.</source>
        <translation type="unfinished">Γράψτε την ημερομηνία ως ημέρα-μήνας-έτος, π.χ. 24-11-2026, όχι μετά τη σημερινή.</translation>
    </message>
    <message>
        <source>Fill in every field: who, which paper, which text, in which language.</source>
        <translation type="unfinished">Συμπληρώστε κάθε πεδίο: ποιος, ποιο χαρτί, ποιο κείμενο, σε ποια γλώσσα.</translation>
    </message>
    <message>
        <source>Join a project</source>
        <translation type="unfinished">Συμμετοχή σε έργο</translation>
    </message>
    <message>
        <source>Your coordinator gives you an invitation. It works once, and needs a network this one time.</source>
        <translation type="unfinished">Η ομάδα συντονισμού σας δίνει μια πρόσκληση. Ισχύει μία φορά και μόνο τότε χρειάζεται δίκτυο.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Συμμετοχή</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished">Πρόσκληση</translation>
    </message>
    <message>
        <source>Name of this laptop, for example “blue laptop 3”</source>
        <translation type="unfinished">Όνομα αυτού του υπολογιστή, π.χ. «μπλε υπολογιστής 3»</translation>
    </message>
    <message>
        <source>Both are needed: the invitation and a name.</source>
        <translation type="unfinished">Χρειάζονται και τα δύο: η πρόσκληση και ένα όνομα.</translation>
    </message>
    <message>
        <source>Talking to the server …</source>
        <translation type="unfinished">Επικοινωνία με τον διακομιστή …</translation>
    </message>
    <message>
        <source>Choose a longer passphrase: at least {count} characters, for example four or five words that do not belong together.</source>
        <translation type="unfinished">Διαλέξτε μεγαλύτερη μυστική φράση: τουλάχιστον {count} χαρακτήρες, π.χ. τέσσερις ή πέντε λέξεις άσχετες μεταξύ τους.</translation>
    </message>
    <message>
        <source>The program is already open on this laptop. Close the other window first.</source>
        <translation type="unfinished">Το πρόγραμμα είναι ήδη ανοιχτό σε αυτόν τον υπολογιστή. Κλείστε πρώτα το άλλο παράθυρο.</translation>
    </message>
    <message>
        <source>The interviews on this laptop were saved by a newer version of the program. Update this program.</source>
        <translation type="unfinished">Οι συνεντεύξεις σε αυτόν τον υπολογιστή αποθηκεύτηκαν από νεότερη έκδοση του προγράμματος. Ενημερώστε το πρόγραμμα.</translation>
    </message>
    <message>
        <source>The file with the interviews cannot be read. Change nothing and call your coordinator.</source>
        <translation type="unfinished">Το αρχείο με τις συνεντεύξεις δεν διαβάζεται. Μην αλλάξετε τίποτα και καλέστε την ομάδα συντονισμού.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk; it may be full. What was saved before is safe. Make room, then try again.</source>
        <translation type="unfinished">Δεν γράφεται τίποτα στον δίσκο· ίσως είναι γεμάτος. Ό,τι αποθηκεύτηκε πριν είναι ασφαλές. Κάντε χώρο και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder, or make room.</source>
        <translation type="unfinished">Εκεί δεν μπορεί να γραφτεί τίποτα. Επιλέξτε άλλον φάκελο ή ελευθερώστε χώρο.</translation>
    </message>
    <message>
        <source>This file cannot be read. Is the stick still there?</source>
        <translation type="unfinished">Αυτό το αρχείο δεν διαβάζεται. Είναι ακόμη στη θέση του το στικάκι USB;</translation>
    </message>
    <message>
        <source>The interviews are locked. Unlock them and try again.</source>
        <translation type="unfinished">Οι συνεντεύξεις είναι κλειδωμένες. Ξεκλειδώστε τις και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>This child has left the study: its family took everything back. Do not ask it again.</source>
        <translation type="unfinished">Αυτό το παιδί έφυγε από τη μελέτη: η οικογένειά του τα πήρε όλα πίσω. Μην το ρωτήσετε ξανά.</translation>
    </message>
    <message>
        <source>This interview can go on only on the laptop on which it was begun.</source>
        <translation type="unfinished">Αυτή η συνέντευξη συνεχίζεται μόνο στον υπολογιστή όπου άρχισε.</translation>
    </message>
    <message>
        <source>The child stopped this interview, and nobody may go on with it. If the child wants to, begin a new one.</source>
        <translation type="unfinished">Το παιδί σταμάτησε αυτή τη συνέντευξη και κανείς δεν μπορεί να τη συνεχίσει. Αν το παιδί θέλει, αρχίστε νέα.</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits, not all the same and not counting up or down.</source>
        <translation type="unfinished">Διαλέξτε 4 έως 8 ψηφία, όχι όλα ίδια και όχι στη σειρά προς τα πάνω ή προς τα κάτω.</translation>
    </message>
    <message>
        <source>There is no PIN yet. Use the passphrase.</source>
        <translation type="unfinished">Δεν υπάρχει ακόμη PIN. Χρησιμοποιήστε τη μυστική φράση.</translation>
    </message>
    <message>
        <source>This questionnaire asks about hard things, and no helpline is known for this country. Ask your coordinator for the project&apos;s file of contacts.</source>
        <translation type="unfinished">Το ερωτηματολόγιο ρωτά για δύσκολα πράγματα και δεν υπάρχει γνωστή γραμμή βοήθειας για αυτή τη χώρα. Ζητήστε από την ομάδα συντονισμού το αρχείο επαφών του έργου.</translation>
    </message>
    <message>
        <source>This interview is no longer on this laptop: it was erased. What was answered after that is not kept.</source>
        <translation type="unfinished">Αυτή η συνέντευξη δεν είναι πια σε αυτόν τον υπολογιστή: διαγράφηκε. Ό,τι απαντήθηκε μετά δεν κρατήθηκε.</translation>
    </message>
    <message>
        <source>The project&apos;s file of contacts cannot be read. Put it right, or take it away.</source>
        <translation type="unfinished">Το αρχείο επαφών του έργου δεν διαβάζεται. Διορθώστε το ή βγάλτε το.</translation>
    </message>
    <message>
        <source>This laptop was restored from a backup, and a family may have withdrawn since. Sync once, then begin.</source>
        <translation type="unfinished">Σε αυτόν τον υπολογιστή έγινε επαναφορά από αντίγραφο, και από τότε μπορεί κάποια οικογένεια να αποσύρθηκε. Συγχρονίστε μία φορά και μετά αρχίστε.</translation>
    </message>
    <message>
        <source>Record the consent of a parent or guardian before this child is asked anything.</source>
        <translation type="unfinished">Καταγράψτε τη συγκατάθεση γονέα ή κηδεμόνα πριν ρωτήσετε κάτι αυτό το παιδί.</translation>
    </message>
    <message>
        <source>In this country, for a child of this age, this person&apos;s consent is not enough.</source>
        <translation type="unfinished">Σε αυτή τη χώρα, για παιδί αυτής της ηλικίας, η συγκατάθεση αυτού του προσώπου δεν αρκεί.</translation>
    </message>
    <message>
        <source>This questionnaire is for somebody else. Choose one that goes with this code.</source>
        <translation type="unfinished">Αυτό το ερωτηματολόγιο είναι για άλλο πρόσωπο. Επιλέξτε ένα που ταιριάζει με αυτόν τον κωδικό.</translation>
    </message>
    <message>
        <source>There is no consent rule for this country, so no interview can be opened. Ask your coordinator.</source>
        <translation type="unfinished">Δεν υπάρχει κανόνας συγκατάθεσης για αυτή τη χώρα, άρα δεν ανοίγει καμία συνέντευξη. Ρωτήστε την ομάδα συντονισμού.</translation>
    </message>
    <message>
        <source>The sheet has seven groups of four letters and digits. Compare with what you typed.</source>
        <translation type="unfinished">Το φύλλο έχει επτά ομάδες από τέσσερα γράμματα και ψηφία. Συγκρίνετε με αυτά που γράψατε.</translation>
    </message>
    <message>
        <source>A letter or digit is not right. Compare with the sheet, group by group.</source>
        <translation type="unfinished">Ένα γράμμα ή ψηφίο δεν είναι σωστό. Συγκρίνετε με το φύλλο, ομάδα προς ομάδα.</translation>
    </message>
    <message>
        <source>No child on this laptop has this code.</source>
        <translation type="unfinished">Κανένα παιδί σε αυτόν τον υπολογιστή δεν έχει αυτόν τον κωδικό.</translation>
    </message>
    <message>
        <source>The last character does not fit: the code is mistyped. Look at the card again.</source>
        <translation type="unfinished">Ο τελευταίος χαρακτήρας δεν ταιριάζει: ο κωδικός γράφτηκε λάθος. Δείτε ξανά την κάρτα.</translation>
    </message>
    <message>
        <source>A code of the list belongs to a child of another site on this laptop. Nothing was taken over.</source>
        <translation type="unfinished">Ένας κωδικός του καταλόγου ανήκει σε παιδί άλλου χώρου σε αυτόν τον υπολογιστή. Δεν έγινε καμία εισαγωγή.</translation>
    </message>
    <message>
        <source>This code is taken by another child. Choose another one.</source>
        <translation type="unfinished">Αυτόν τον κωδικό τον έχει άλλο παιδί. Διαλέξτε άλλον.</translation>
    </message>
    <message>
        <source>The child threw this interview away, but parts of it were prepared for sending already. Ask your coordinator to erase it.</source>
        <translation type="unfinished">Το παιδί πέταξε αυτή τη συνέντευξη, αλλά ένα μέρος είχε ήδη ετοιμαστεί για αποστολή. Ζητήστε από την ομάδα συντονισμού να τη διαγράψει.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Enrolling needs a network once; try again where there is one.</source>
        <translation type="unfinished">Ο διακομιστής δεν είναι προσβάσιμος. Η συμμετοχή χρειάζεται μία φορά δίκτυο· δοκιμάστε ξανά όπου υπάρχει.</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Copy all of it, from “immerse1:” to the end.</source>
        <translation type="unfinished">Η πρόσκληση δεν είναι ολόκληρη. Αντιγράψτε την όλη, από το «immerse1:» μέχρι το τέλος.</translation>
    </message>
    <message>
        <source>The questionnaire does not take this answer. Enter another one.</source>
        <translation type="unfinished">Το ερωτηματολόγιο δεν δέχεται αυτή την απάντηση. Δώστε άλλη.</translation>
    </message>
    <message>
        <source>Somebody has written there since. Decide anew instead.</source>
        <translation type="unfinished">Από τότε κάποιος έγραψε εκεί. Αποφασίστε ξανά από την αρχή.</translation>
    </message>
    <message>
        <source>This was not decided here, or it is taken back already.</source>
        <translation type="unfinished">Αυτό δεν αποφασίστηκε εδώ ή έχει ήδη αναιρεθεί.</translation>
    </message>
    <message>
        <source>This is settled already. Look at the list again.</source>
        <translation type="unfinished">Αυτό έχει ήδη διευθετηθεί. Δείτε ξανά τη λίστα.</translation>
    </message>
    <message>
        <source>These two are not under one code any more. Look at the list again.</source>
        <translation type="unfinished">Αυτές οι δύο δεν έχουν πια τον ίδιο κωδικό. Δείτε ξανά τη λίστα.</translation>
    </message>
    <message>
        <source>This interview is no longer here: it was erased, or its days are over.</source>
        <translation type="unfinished">Αυτή η συνέντευξη δεν είναι πια εδώ: διαγράφηκε ή οι μέρες της πέρασαν.</translation>
    </message>
    <message>
        <source>Only a finished interview can be sent back.</source>
        <translation type="unfinished">Μόνο μια τελειωμένη συνέντευξη μπορεί να σταλεί πίσω.</translation>
    </message>
    <message>
        <source>This does not wait any more. Sync, and look again.</source>
        <translation type="unfinished">Αυτό δεν περιμένει πια. Συγχρονίστε και δείτε ξανά.</translation>
    </message>
    <message>
        <source>This questionnaire is not on this laptop yet. Sync, then try again.</source>
        <translation type="unfinished">Αυτό το ερωτηματολόγιο δεν είναι ακόμη σε αυτόν τον υπολογιστή. Συγχρονίστε και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing that was saved is lost. Please tell your coordinator.</source>
        <translation type="unfinished">Κάτι πήγε στραβά μέσα στο πρόγραμμα. Τίποτα από όσα αποθηκεύτηκαν δεν χάθηκε. Πείτε το στην ομάδα συντονισμού.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished">Συνεντεύξεις</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Συγχρονισμός</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Κλείδωμα</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Βοήθεια</translation>
    </message>
    <message>
        <source>State of the sync</source>
        <translation type="unfinished">Κατάσταση συγχρονισμού</translation>
    </message>
    <message>
        <source>Looking for the server …</source>
        <translation type="unfinished">Αναζήτηση διακομιστή …</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished">Αποστολή …</translation>
    </message>
    <message>
        <source>Receiving what other laptops sent …</source>
        <translation type="unfinished">Λήψη όσων έστειλαν άλλοι υπολογιστές …</translation>
    </message>
    <message>
        <source>Fetching questionnaires …</source>
        <translation type="unfinished">Λήψη ερωτηματολογίων …</translation>
    </message>
    <message>
        <source>Comparing with the server …</source>
        <translation type="unfinished">Σύγκριση με τον διακομιστή …</translation>
    </message>
    <message>
        <source>Sending {done} of {total} …</source>
        <translation type="unfinished">Αποστολή {done} από {total} …</translation>
    </message>
    <message>
        <source>Offline. Everything is safe on this laptop; sync again where there is a network.</source>
        <translation type="unfinished">Χωρίς δίκτυο. Όλα είναι ασφαλή σε αυτόν τον υπολογιστή· συγχρονίστε όπου υπάρχει δίκτυο.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop: {reason}</source>
        <translation type="unfinished">Ο διακομιστής δεν δέχτηκε αυτόν τον υπολογιστή: {reason}</translation>
    </message>
    <message>
        <source>The sync did not end well, and nothing is lost: {reason}</source>
        <translation type="unfinished">Ο συγχρονισμός δεν τελείωσε καλά, αλλά δεν χάθηκε τίποτα: {reason}</translation>
    </message>
    <message>
        <source>All finished interviews are sent.</source>
        <translation type="unfinished">Όλες οι τελειωμένες συνεντεύξεις στάλθηκαν.</translation>
    </message>
    <message>
        <source>Never synced yet.</source>
        <translation type="unfinished">Δεν έγινε ακόμη συγχρονισμός.</translation>
    </message>
    <message>
        <source>Last sync: {when}.</source>
        <translation type="unfinished">Τελευταίος συγχρονισμός: {when}.</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Τι</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Παιδί</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Πότε</translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished">διευθετήθηκε</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation type="unfinished">επιστράφηκε</translation>
    </message>
    <message>
        <source>two made one</source>
        <translation type="unfinished">οι δύο έγιναν μία</translation>
    </message>
    <message>
        <source>given another code</source>
        <translation type="unfinished">πήρε άλλον κωδικό</translation>
    </message>
    <message>
        <source>kept beside the other</source>
        <translation type="unfinished">φυλάχτηκε δίπλα στην άλλη</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">αναιρέθηκε</translation>
    </message>
    <message>
        <source>goes with the next sync</source>
        <translation type="unfinished">φεύγει με τον επόμενο συγχρονισμό</translation>
    </message>
    <message>
        <source>kept apart by the server</source>
        <translation type="unfinished">ο διακομιστής το κρατά χωριστά</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished">μπήκε στην άκρη</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">Προς απόφαση</translation>
    </message>
    <message>
        <source>From everything that is on this laptop, with or without a network. What you decide goes to the others with the next sync, and you can take it back.</source>
        <translation type="unfinished">Από όλα όσα υπάρχουν σε αυτόν τον υπολογιστή, με ή χωρίς δίκτυο. Ό,τι αποφασίζετε πηγαίνει στους άλλους με τον επόμενο συγχρονισμό, και μπορείτε να το αναιρέσετε.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation type="unfinished">Ποιες γραμμές</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation type="unfinished">Όλα τα ανοιχτά</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation type="unfinished">Απαντήσεις που διαφέρουν</translation>
    </message>
    <message>
        <source>Two interviews under one code</source>
        <translation type="unfinished">Δύο συνεντεύξεις με έναν κωδικό</translation>
    </message>
    <message>
        <source>Kept apart by the server</source>
        <translation type="unfinished">Ο διακομιστής τα κρατά χωριστά</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation type="unfinished">Αποφασίστηκαν εδώ</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Προβολή</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation type="unfinished">Αναίρεση αυτής της απόφασης</translation>
    </message>
    <message>
        <source>Nothing here. After a sync there may be.</source>
        <translation type="unfinished">Δεν υπάρχει τίποτα εδώ. Μετά από έναν συγχρονισμό ίσως υπάρχει.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Κατάσταση</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Διακομιστής</translation>
    </message>
    <message>
        <source>Interview {number}</source>
        <translation type="unfinished">Συνέντευξη {number}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished">διαφέρει</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Απαντήσεις</translation>
    </message>
    <message>
        <source>Which interview</source>
        <translation type="unfinished">Ποια συνέντευξη</translation>
    </message>
    <message>
        <source>One child: keep this interview</source>
        <translation type="unfinished">Ένα παιδί: κρατήστε αυτή τη συνέντευξη</translation>
    </message>
    <message>
        <source>It gets the answers that only the other one has; the other one is deleted.</source>
        <translation type="unfinished">Παίρνει τις απαντήσεις που έχει μόνο η άλλη· η άλλη διαγράφεται.</translation>
    </message>
    <message>
        <source>Another child: give it this code</source>
        <translation type="unfinished">Άλλο παιδί: δώστε του αυτόν τον κωδικό</translation>
    </message>
    <message>
        <source>Code of the other child</source>
        <translation type="unfinished">Κωδικός του άλλου παιδιού</translation>
    </message>
    <message>
        <source>Both are right</source>
        <translation type="unfinished">Και οι δύο είναι σωστές</translation>
    </message>
    <message>
        <source>For example two waves of one child. They are not offered again.</source>
        <translation type="unfinished">Για παράδειγμα δύο γύροι ενός παιδιού. Δεν προτείνονται ξανά.</translation>
    </message>
    <message>
        <source>{alike} {differing} Many that differ point to two children.</source>
        <translation type="unfinished">{alike} {differing} Πολλές που διαφέρουν δείχνουν δύο παιδιά.</translation>
    </message>
    <message>
        <source>Type the code of the other child first.</source>
        <translation type="unfinished">Γράψτε πρώτα τον κωδικό του άλλου παιδιού.</translation>
    </message>
    <message>
        <source>Which interview?</source>
        <translation type="unfinished">Ποια συνέντευξη;</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished">Τελευταία αλλαγή</translation>
    </message>
    <message>
        <source>sent back to you</source>
        <translation type="unfinished">επιστράφηκαν σε εσάς</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished">σε εξέλιξη</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">τελείωσε</translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished">Αυτή</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation type="unfinished">Άλλη απάντηση</translation>
    </message>
    <message>
        <source>How far is the interview?</source>
        <translation type="unfinished">Πού βρίσκεται η συνέντευξη;</translation>
    </message>
    <message>
        <source>Is the interview deleted?</source>
        <translation type="unfinished">Διαγράφηκε η συνέντευξη;</translation>
    </message>
    <message>
        <source>stopped, kept</source>
        <translation type="unfinished">σταμάτησε, φυλάχτηκε</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">διαγράφηκε</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation type="unfinished">μένει</translation>
    </message>
    <message>
        <source>{laptop}, {when}</source>
        <translation type="unfinished">{laptop}, {when}</translation>
    </message>
    <message>
        <source>Two laptops wrote different answers without seeing each other&apos;s. Choose what shall stand; ask the interviewers if you cannot know. What you leave open stays in dispute and is not counted.</source>
        <translation type="unfinished">Δύο υπολογιστές έγραψαν διαφορετικές απαντήσεις χωρίς ο ένας να δει του άλλου. Επιλέξτε τι θα ισχύει· αν δεν μπορείτε να το ξέρετε, ρωτήστε όσους πήραν τις συνεντεύξεις. Ό,τι αφήνετε ανοιχτό μένει σε διαφωνία και δεν μετράει.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished">Διευθέτηση</translation>
    </message>
    <message>
        <source>Child {code}: {what}</source>
        <translation type="unfinished">Παιδί {code}: {what}</translation>
    </message>
    <message>
        <source>Choose first what shall stand.</source>
        <translation type="unfinished">Επιλέξτε πρώτα τι θα ισχύει.</translation>
    </message>
    <message>
        <source>begun on another laptop</source>
        <translation type="unfinished">άρχισε σε άλλον υπολογιστή</translation>
    </message>
    <message>
        <source>done on another laptop</source>
        <translation type="unfinished">τελείωσε σε άλλον υπολογιστή</translation>
    </message>
    <message>
        <source>stopped on another laptop</source>
        <translation type="unfinished">σταμάτησε σε άλλον υπολογιστή</translation>
    </message>
    <message>
        <source>only on this laptop</source>
        <translation type="unfinished">μόνο σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation type="unfinished">περιμένει αποστολή</translation>
    </message>
    <message>
        <source>sent, receipt is here</source>
        <translation type="unfinished">στάλθηκε, η απόδειξη είναι εδώ</translation>
    </message>
    <message>
        <source>sent; a coordinator must decide</source>
        <translation type="unfinished">στάλθηκε· πρέπει να αποφασίσει ο συντονισμός</translation>
    </message>
    <message>
        <source>sent; kept apart by the server</source>
        <translation type="unfinished">στάλθηκε· ο διακομιστής την κρατά χωριστά</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation type="unfinished">Όλες οι συνεντεύξεις</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation type="unfinished">Δεν στάλθηκαν ακόμη</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Παιδιά</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">Παρόντα</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished">Απόντα</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation type="unfinished">Λείπει η συγκατάθεση</translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished">Για συνέντευξη</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">Σε εξέλιξη</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Τέλος</translation>
    </message>
    <message>
        <source>Said no or stopped</source>
        <translation type="unfinished">Είπαν όχι ή σταμάτησαν</translation>
    </message>
    <message>
        <source>Nothing is waiting. Everything on this laptop is sent.</source>
        <translation type="unfinished">Δεν περιμένει τίποτα. Όλα από αυτόν τον υπολογιστή στάλθηκαν.</translation>
    </message>
    <message>
        <source>The program had a problem: look</source>
        <translation type="unfinished">Το πρόγραμμα είχε πρόβλημα: δείτε</translation>
    </message>
    <message>
        <source>A family withdraws</source>
        <translation type="unfinished">Μια οικογένεια αποσύρεται</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation type="unfinished">Τέλος της ημέρας</translation>
    </message>
    <message>
        <source>Makes an encrypted backup of everything on this laptop.</source>
        <translation type="unfinished">Κάνει κρυπτογραφημένο αντίγραφο όλων όσων υπάρχουν σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Open this class</source>
        <translation type="unfinished">Άνοιγμα αυτής της τάξης</translation>
    </message>
    <message>
        <source>Classes of this site</source>
        <translation type="unfinished">Τάξεις αυτού του χώρου</translation>
    </message>
    <message>
        <source>No children here yet. Sync to fetch the roster, or take over a list from a file.</source>
        <translation type="unfinished">Δεν υπάρχουν ακόμη παιδιά εδώ. Συγχρονίστε για να λάβετε τον κατάλογο ή εισαγάγετέ τον από αρχείο.</translation>
    </message>
    <message>
        <source>finished today</source>
        <translation type="unfinished">τελείωσαν σήμερα</translation>
    </message>
    <message>
        <source>still to interview here</source>
        <translation type="unfinished">απομένουν εδώ</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <translation type="unfinished">δεν στάλθηκαν ακόμη</translation>
    </message>
    <message>
        <source>End of the day: back up</source>
        <translation type="unfinished">Τέλος της ημέρας: αντίγραφο</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation type="unfinished">Τι ακολουθεί</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation type="unfinished">Για την ομάδα συντονισμού</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished">Επιστράφηκε</translation>
    </message>
    <message>
        <source>Which interviews</source>
        <translation type="unfinished">Ποιες συνεντεύξεις</translation>
    </message>
    <message>
        <source>No interviews here yet.</source>
        <translation type="unfinished">Δεν υπάρχουν ακόμη συνεντεύξεις εδώ.</translation>
    </message>
    <message>
        <source>No interview of this kind.</source>
        <translation type="unfinished">Καμία συνέντευξη αυτού του είδους.</translation>
    </message>
    <message>
        <source>Give the laptop to this child again</source>
        <translation type="unfinished">Δώστε ξανά τον υπολογιστή σε αυτό το παιδί</translation>
    </message>
    <message>
        <source>Correct this interview</source>
        <translation type="unfinished">Διόρθωση αυτής της συνέντευξης</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">Πώς πήγε</translation>
    </message>
    <message>
        <source>Times and what stands out, for you alone; no answers.</source>
        <translation type="unfinished">Χρόνοι και ό,τι ξεχωρίζει, μόνο για εσάς· καμία απάντηση.</translation>
    </message>
    <message>
        <source>What went and what came</source>
        <translation type="unfinished">Τι έφυγε και τι ήρθε</translation>
    </message>
    <message>
        <source>Syncs and sticks, and what became of every interview.</source>
        <translation type="unfinished">Συγχρονισμοί και στικάκια USB, και τι απέγινε κάθε συνέντευξη.</translation>
    </message>
    <message>
        <source>Send this interview back</source>
        <translation type="unfinished">Επιστροφή αυτής της συνέντευξης</translation>
    </message>
    <message>
        <source>Save these logs</source>
        <translation type="unfinished">Αποθήκευση αυτών των αρχείων καταγραφής</translation>
    </message>
    <message>
        <source>Times of the listed interviews as one file for analysts, without answers and names.</source>
        <translation type="unfinished">Χρόνοι των συνεντεύξεων του καταλόγου σε ένα αρχείο για αναλυτές, χωρίς απαντήσεις και ονόματα.</translation>
    </message>
    <message>
        <source>Checking the passphrase …</source>
        <translation type="unfinished">Έλεγχος της μυστικής φράσης …</translation>
    </message>
    <message>
        <source>Lists of children</source>
        <translation type="unfinished">Κατάλογοι παιδιών</translation>
    </message>
    <message>
        <source>There is nothing to hand over: the server has everything.</source>
        <translation type="unfinished">Δεν υπάρχει τίποτα να παραδοθεί: ο διακομιστής τα έχει όλα.</translation>
    </message>
    <message>
        <source>The file {file} is on the stick. Take it over on the other laptop.</source>
        <translation type="unfinished">Το αρχείο {file} είναι στο στικάκι USB. Παραλάβετέ το στον άλλο υπολογιστή.</translation>
    </message>
    <message>
        <source>There are no receipts for it yet: sync this laptop first.</source>
        <translation type="unfinished">Δεν υπάρχουν ακόμη αποδείξεις για αυτόν: συγχρονίστε πρώτα αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Files of this program</source>
        <translation type="unfinished">Αρχεία αυτού του προγράμματος</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">Επιλογή αρχείου</translation>
    </message>
    <message>
        <source>{laptop} is known now.</source>
        <translation type="unfinished">Ο υπολογιστής {laptop} είναι τώρα γνωστός.</translation>
    </message>
    <message>
        <source>From {laptop}: {came}, {new}</source>
        <translation type="unfinished">Από {laptop}: {came}, {new}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Γραμμή</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Στήλη</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished">Τι δεν πάει καλά</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">Τι γίνεται</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">μένει έξω</translation>
    </message>
    <message>
        <source>taken over as it is</source>
        <translation type="unfinished">εισάγεται όπως είναι</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Όνομα</translation>
    </message>
    <message>
        <source>The code is missing. Every child needs one.</source>
        <translation type="unfinished">Λείπει ο κωδικός. Κάθε παιδί χρειάζεται έναν.</translation>
    </message>
    <message>
        <source>A code has Latin letters, digits, dots and dashes only, at most 100.</source>
        <translation type="unfinished">Ένας κωδικός έχει μόνο λατινικά γράμματα, ψηφία, τελείες και παύλες, το πολύ 100.</translation>
    </message>
    <message>
        <source>The last character of the code does not fit: the code is mistyped.</source>
        <translation type="unfinished">Ο τελευταίος χαρακτήρας του κωδικού δεν ταιριάζει: ο κωδικός γράφτηκε λάθος.</translation>
    </message>
    <message>
        <source>Another row has the same code. Each child needs its own.</source>
        <translation type="unfinished">Άλλη γραμμή έχει τον ίδιο κωδικό. Κάθε παιδί χρειάζεται δικό του.</translation>
    </message>
    <message>
        <source>The class is missing.</source>
        <translation type="unfinished">Λείπει η τάξη.</translation>
    </message>
    <message>
        <source>The seat should be a whole number from 0 to 9999.</source>
        <translation type="unfinished">Η θέση πρέπει να είναι ακέραιος από 0 έως 9999.</translation>
    </message>
    <message>
        <source>The age should be a whole number from 3 to 25.</source>
        <translation type="unfinished">Η ηλικία πρέπει να είναι ακέραιος από 3 έως 25.</translation>
    </message>
    <message>
        <source>The age is missing.</source>
        <translation type="unfinished">Λείπει η ηλικία.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished">Το όνομα είναι πολύ μεγάλο.</translation>
    </message>
    <message>
        <source>There is a formula. Replace it by its value.</source>
        <translation type="unfinished">Υπάρχει τύπος. Αντικαταστήστε τον με την τιμή του.</translation>
    </message>
    <message>
        <source>The cell is merged with others. Undo the merge.</source>
        <translation type="unfinished">Το κελί είναι συγχωνευμένο με άλλα. Αναιρέστε τη συγχώνευση.</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet program.</source>
        <translation type="unfinished">Το κελί έχει σφάλμα του λογιστικού φύλλου.</translation>
    </message>
    <message>
        <source>There is a character that no text has. Save the file as UTF-8 or .xlsx.</source>
        <translation type="unfinished">Υπάρχει χαρακτήρας που δεν ανήκει σε κανένα κείμενο. Αποθηκεύστε το αρχείο ως UTF-8 ή .xlsx.</translation>
    </message>
    <message>
        <source>Two children have this seat.</source>
        <translation type="unfinished">Δύο παιδιά έχουν αυτή τη θέση.</translation>
    </message>
    <message>
        <source>Two children of this class have this name: two children, or one twice?</source>
        <translation type="unfinished">Δύο παιδιά αυτής της τάξης έχουν αυτό το όνομα: δύο παιδιά ή ένα δύο φορές;</translation>
    </message>
    <message>
        <source>Look at the names: if letters are wrong, save the file as CSV (UTF-8) or .xlsx and choose it again.</source>
        <translation type="unfinished">Δείτε τα ονόματα: αν υπάρχουν λάθος γράμματα, αποθηκεύστε το αρχείο ως CSV (UTF-8) ή .xlsx και επιλέξτε το ξανά.</translation>
    </message>
    <message>
        <source>Take over a list of children</source>
        <translation type="unfinished">Εισαγωγή καταλόγου παιδιών</translation>
    </message>
    <message>
        <source>A CSV file or an Excel workbook. Its first row names the columns: code and class, and perhaps seat, age and name. Names stay encrypted on this laptop. Nothing is taken over before you agree.</source>
        <translation type="unfinished">Ένα αρχείο CSV ή ένα βιβλίο Excel. Η πρώτη γραμμή ονομάζει τις στήλες: κωδικός και τάξη, και ίσως θέση, ηλικία και όνομα. Τα ονόματα μένουν κρυπτογραφημένα σε αυτόν τον υπολογιστή. Τίποτα δεν εισάγεται πριν συμφωνήσετε.</translation>
    </message>
    <message>
        <source>Please look at these</source>
        <translation type="unfinished">Δείτε τα αυτά, παρακαλώ</translation>
    </message>
    <message>
        <source>These children can be taken over</source>
        <translation type="unfinished">Αυτά τα παιδιά μπορούν να εισαχθούν</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation type="unfinished">Ανάγνωση του αρχείου …</translation>
    </message>
    <message>
        <source>With earlier answers to: {questions}.</source>
        <translation type="unfinished">Με προηγούμενες απαντήσεις σε: {questions}.</translation>
    </message>
    <message>
        <source>No row can be used. Mend the file and choose it again.</source>
        <translation type="unfinished">Καμία γραμμή δεν μπορεί να χρησιμοποιηθεί. Διορθώστε το αρχείο και επιλέξτε το ξανά.</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation type="unfinished">λείπει η συγκατάθεση</translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished">έτοιμο</translation>
    </message>
    <message>
        <source>did not want to</source>
        <translation type="unfinished">δεν ήθελε</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">όχι ακόμη</translation>
    </message>
    <message>
        <source>can begin</source>
        <translation type="unfinished">μπορεί να αρχίσει</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished">σταμάτησε</translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished">είπε όχι</translation>
    </message>
    <message>
        <source>begun elsewhere</source>
        <translation type="unfinished">άρχισε αλλού</translation>
    </message>
    <message>
        <source>done elsewhere</source>
        <translation type="unfinished">τελείωσε αλλού</translation>
    </message>
    <message>
        <source>stopped elsewhere</source>
        <translation type="unfinished">σταμάτησε αλλού</translation>
    </message>
    <message>
        <source>parent or guardian</source>
        <translation type="unfinished">γονέας ή κηδεμόνας</translation>
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished">σχολείο</translation>
    </message>
    <message>
        <source>the child itself</source>
        <translation type="unfinished">το ίδιο το παιδί</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation type="unfinished">κηδεμόνας</translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished">παιδί</translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished">Εδώ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Συγκατάθεση</translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished">εδώ</translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished">λείπει</translation>
    </message>
    <message>
        <source>asked on screen</source>
        <translation type="unfinished">ερωτήθηκε στην οθόνη</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Σήμερα</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">καμία ακόμη</translation>
    </message>
    <message>
        <source>Go on here with what it answered there</source>
        <translation type="unfinished">Συνέχεια εδώ με όσα απαντήθηκαν εκεί</translation>
    </message>
    <message>
        <source>Yes, give the laptop to the child</source>
        <translation type="unfinished">Ναι, δώστε τον υπολογιστή στο παιδί</translation>
    </message>
    <message>
        <source>This child has an interview on another laptop. Begin a new one here?</source>
        <translation type="unfinished">Αυτό το παιδί έχει συνέντευξη σε άλλον υπολογιστή. Να αρχίσει νέα εδώ;</translation>
    </message>
    <message>
        <source>This child did not want to take part. Ask it once more?</source>
        <translation type="unfinished">Αυτό το παιδί δεν ήθελε να πάρει μέρος. Να ερωτηθεί άλλη μία φορά;</translation>
    </message>
    <message>
        <source>This child has finished. Begin a second interview?</source>
        <translation type="unfinished">Αυτό το παιδί τελείωσε. Να αρχίσει δεύτερη συνέντευξη;</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation type="unfinished">Δημιουργία αποθήκης</translation>
    </message>
    <message>
        <source>Forgotten? Open with the recovery sheet</source>
        <translation type="unfinished">Την ξεχάσατε; Άνοιγμα με το φύλλο ανάκτησης</translation>
    </message>
    <message>
        <source>The interviews on this laptop are encrypted. Enter your passphrase to open them.</source>
        <translation type="unfinished">Οι συνεντεύξεις σε αυτόν τον υπολογιστή είναι κρυπτογραφημένες. Γράψτε τη μυστική φράση σας για να τις ανοίξετε.</translation>
    </message>
    <message>
        <source>Locked, because nobody used it for a while. Enter your passphrase to go on.</source>
        <translation type="unfinished">Κλειδώθηκε, γιατί κανείς δεν το χρησιμοποίησε για λίγο. Γράψτε τη μυστική φράση σας για να συνεχίσετε.</translation>
    </message>
    <message>
        <source>The sync goes on and ends by itself.</source>
        <translation type="unfinished">Ο συγχρονισμός συνεχίζεται και τελειώνει μόνος του.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Μυστική φράση</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Ξεκλείδωμα</translation>
    </message>
    <message>
        <source>This laptop is new. Choose a passphrase: every interview is encrypted with it from the first answer. Without it nobody can open them, so keep it in a safe place.</source>
        <translation type="unfinished">Αυτός ο υπολογιστής είναι νέος. Διαλέξτε μια μυστική φράση: με αυτήν κρυπτογραφείται κάθε συνέντευξη από την πρώτη απάντηση. Χωρίς αυτήν κανείς δεν μπορεί να τις ανοίξει, γι’ αυτό φυλάξτε την καλά.</translation>
    </message>
    <message>
        <source>may add and take away people, too</source>
        <translation type="unfinished">μπορεί και να προσθέτει και να αφαιρεί άτομα</translation>
    </message>
    <message>
        <source>Offer me five words</source>
        <translation type="unfinished">Πρόταση πέντε λέξεων</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished">Όνομα του ατόμου</translation>
    </message>
    <message>
        <source>Sent interviews stay on this laptop</source>
        <translation type="unfinished">Οι σταλμένες συνεντεύξεις μένουν σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Νέα μυστική φράση</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished">Η ίδια ξανά</translation>
    </message>
    <message>
        <source>Your own passphrase, as it is now</source>
        <translation type="unfinished">Η τωρινή μυστική φράση σας</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished">Εκτέλεση</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">Προσθήκη ατόμου</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation type="unfinished">Αφαίρεση: {name}</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">Αλλαγή της μυστικής φράσης μου</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation type="unfinished">Δημιουργία φύλλου ανάκτησης</translation>
    </message>
    <message>
        <source>How long sent interviews stay</source>
        <translation type="unfinished">Πόσο μένουν οι σταλμένες συνεντεύξεις</translation>
    </message>
    <message>
        <source>The person gets a passphrase of its own. Let the person type it; nobody else needs to know it.</source>
        <translation type="unfinished">Το άτομο παίρνει δική του μυστική φράση. Αφήστε το να την πληκτρολογήσει· κανείς άλλος δεν χρειάζεται να τη γνωρίζει.</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key, and backups of before are taken away. It can take a minute.</source>
        <translation type="unfinished">Όλα κρυπτογραφούνται με νέο κλειδί και τα προηγούμενα αντίγραφα αφαιρούνται. Μπορεί να πάρει ένα λεπτό.</translation>
    </message>
    <message>
        <source>The old one stops working at once.</source>
        <translation type="unfinished">Η παλιά παύει αμέσως να ισχύει.</translation>
    </message>
    <message>
        <source>It opens the interviews when every passphrase is forgotten. An earlier sheet stops working.</source>
        <translation type="unfinished">Ανοίγει τις συνεντεύξεις όταν έχουν ξεχαστεί όλες οι μυστικές φράσεις. Το προηγούμενο φύλλο παύει να ισχύει.</translation>
    </message>
    <message>
        <source>After a sync, interviews that the server has for certain leave this laptop when their days are over. Ask your coordinator which number your project decided on.</source>
        <translation type="unfinished">Μετά από συγχρονισμό, οι συνεντεύξεις που ο διακομιστής έχει με βεβαιότητα φεύγουν από αυτόν τον υπολογιστή όταν περάσουν οι μέρες τους. Ρωτήστε την ομάδα συντονισμού ποιον αριθμό αποφάσισε το έργο.</translation>
    </message>
    <message>
        <source>without end</source>
        <translation type="unfinished">χωρίς τέλος</translation>
    </message>
    <message>
        <source>Write down or remember: {words}</source>
        <translation type="unfinished">Σημειώστε ή θυμηθείτε: {words}</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished">Μια στιγμή …</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation type="unfinished">Οι δύο μυστικές φράσεις διαφέρουν. Γράψτε τις ξανά.</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation type="unfinished">Γράψτε το όνομα του ατόμου.</translation>
    </message>
    <message>
        <source>At least {count} characters, for example four or five words.</source>
        <translation type="unfinished">Τουλάχιστον {count} χαρακτήρες, π.χ. τέσσερις ή πέντε λέξεις.</translation>
    </message>
    <message>
        <source>The PIN of child mode</source>
        <translation type="unfinished">Το PIN για τις παιδικές σελίδες</translation>
    </message>
    <message>
        <source>It leads from the children&apos;s pages back to yours, on this laptop only. It does not open the interviews: that stays with your passphrase.</source>
        <translation type="unfinished">Οδηγεί από τις παιδικές σελίδες πίσω στις δικές σας, μόνο σε αυτόν τον υπολογιστή. Δεν ανοίγει τις συνεντεύξεις: αυτό το κάνει η μυστική φράση σας.</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation type="unfinished">Χρήση αυτού του PIN</translation>
    </message>
    <message>
        <source>Use no PIN</source>
        <translation type="unfinished">Χωρίς PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation type="unfinished">4 έως 8 ψηφία</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation type="unfinished">Τα δύο δεν είναι ίδια. Γράψτε τα ξανά.</translation>
    </message>
    <message>
        <source>Making the encrypted store …</source>
        <translation type="unfinished">Δημιουργία κρυπτογραφημένης αποθήκης …</translation>
    </message>
    <message>
        <source>The end of an interview is not on the disk yet.</source>
        <translation type="unfinished">Το τέλος μιας συνέντευξης δεν είναι ακόμη στον δίσκο.</translation>
    </message>
    <message>
        <source>The window stays open so that nothing is lost.</source>
        <translation type="unfinished">Το παράθυρο μένει ανοιχτό για να μη χαθεί τίποτα.</translation>
    </message>
    <message>
        <source>They hold for your own pages on this laptop. The children&apos;s pages keep their own look.</source>
        <translation type="unfinished">Ισχύουν για τις δικές σας σελίδες σε αυτόν τον υπολογιστή. Οι παιδικές σελίδες κρατούν τη δική τους όψη.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation type="unfinished">Χρήση αυτών των ρυθμίσεων</translation>
    </message>
    <message>
        <source>The answers are shown again, so this asks for your passphrase. The reason stays in the record, and every changed answer keeps what it was before.</source>
        <translation type="unfinished">Οι απαντήσεις εμφανίζονται ξανά, γι’ αυτό χρειάζεται η μυστική φράση σας. Ο λόγος μένει στην εγγραφή και κάθε αλλαγμένη απάντηση κρατά την προηγούμενη.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation type="unfinished">Γιατί διορθώνεται;</translation>
    </message>
    <message>
        <source>Each child or family keeps its card: the code leads to the answers when the family takes them back. Cut along the lines, give each child its own, and leave no card behind.</source>
        <translation type="unfinished">Κάθε παιδί ή οικογένεια κρατά την κάρτα του: ο κωδικός οδηγεί στις απαντήσεις όταν η οικογένεια τις παίρνει πίσω. Κόψτε στις γραμμές, δώστε σε κάθε παιδί τη δική του και μην αφήσετε πίσω καμία κάρτα.</translation>
    </message>
    <message>
        <source>Language where the child&apos;s is not known</source>
        <translation type="unfinished">Γλώσσα όταν δεν είναι γνωστή του παιδιού</translation>
    </message>
    <message>
        <source>With names</source>
        <translation type="unfinished">Με ονόματα</translation>
    </message>
    <message>
        <source>A lost card with a name tells whose code it is.</source>
        <translation type="unfinished">Μια χαμένη κάρτα με όνομα δείχνει ποιου είναι ο κωδικός.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Αποθήκευση ως PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Πίσω</translation>
    </message>
    <message>
        <source>Code cards of class {label}</source>
        <translation type="unfinished">Κάρτες κωδικών της τάξης {label}</translation>
    </message>
    <message>
        <source>Correct the interview of child {code}</source>
        <translation type="unfinished">Διόρθωση της συνέντευξης του παιδιού {code}</translation>
    </message>
    <message>
        <source>the child asked for it</source>
        <translation type="unfinished">το ζήτησε το παιδί</translation>
    </message>
    <message>
        <source>a wrong tap</source>
        <translation type="unfinished">λάθος άγγιγμα</translation>
    </message>
    <message>
        <source>a question was misunderstood</source>
        <translation type="unfinished">μια ερώτηση δεν έγινε σωστά κατανοητή</translation>
    </message>
    <message>
        <source>it was asked in the wrong language</source>
        <translation type="unfinished">ρωτήθηκε σε λάθος γλώσσα</translation>
    </message>
    <message>
        <source>the coordinator sent it back</source>
        <translation type="unfinished">την έστειλε πίσω ο συντονισμός</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished">άλλος λόγος</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished">Η μυστική φράση σας</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">Άνοιγμα ξανά</translation>
    </message>
    <message>
        <source>Choose why it is corrected first.</source>
        <translation type="unfinished">Επιλέξτε πρώτα γιατί διορθώνεται.</translation>
    </message>
    <message>
        <source>Clips for reading aloud</source>
        <translation type="unfinished">Ηχητικά για ανάγνωση</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Γλώσσα</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Χρώματα</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Μέγεθος</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished">Κλείδωμα μετά από</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation type="unfinished">όπως ο υπολογιστής</translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished">ανοιχτά</translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished">σκούρα</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation type="unfinished">υψηλή αντίθεση</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished">Κλείσιμο και απώλεια</translation>
    </message>
    <message>
        <source>Close the window and lose what a child said?</source>
        <translation type="unfinished">Να κλείσει το παράθυρο και να χαθεί ό,τι είπε ένα παιδί;</translation>
    </message>
    <message>
        <source>Nobody can bring it back.</source>
        <translation type="unfinished">Κανείς δεν μπορεί να το φέρει πίσω.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished">Όχι, να μείνει</translation>
    </message>
    <message>
        <source>Yes, lose it</source>
        <translation type="unfinished">Ναι, να χαθεί</translation>
    </message>
    <message>
        <source>Checking the PIN …</source>
        <translation type="unfinished">Έλεγχος του PIN …</translation>
    </message>
    <message>
        <source>A sync is under way. Wait until it has ended, then try again.</source>
        <translation type="unfinished">Γίνεται συγχρονισμός. Περιμένετε να τελειώσει και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>1. Stay with the child. Ask no further questions.</source>
        <translation type="unfinished">1. Μείνετε με το παιδί. Μην κάνετε άλλες ερωτήσεις.</translation>
    </message>
    <message>
        <source>2. Listen. Do not promise to keep it secret, and do not ask for details.</source>
        <translation type="unfinished">2. Ακούστε. Μην υποσχεθείτε ότι θα μείνει μυστικό και μη ζητήσετε λεπτομέρειες.</translation>
    </message>
    <message>
        <source>3. Tell the child what you will do next and with whom you will speak.</source>
        <translation type="unfinished">3. Πείτε στο παιδί τι θα κάνετε τώρα και με ποιον θα μιλήσετε.</translation>
    </message>
    <message>
        <source>4. Tell the school&apos;s person for child protection today, and your coordinator.</source>
        <translation type="unfinished">4. Πείτε το σήμερα στο άτομο του σχολείου για την προστασία των παιδιών και στην ομάδα συντονισμού.</translation>
    </message>
    <message>
        <source>5. Write down the time and what was said on the project&apos;s paper form, not in this program.</source>
        <translation type="unfinished">5. Γράψτε την ώρα και όσα ειπώθηκαν στο χάρτινο έντυπο του έργου, όχι σε αυτό το πρόγραμμα.</translation>
    </message>
    <message>
        <source>In danger at this moment: {number}</source>
        <translation type="unfinished">Σε κίνδυνο αυτή τη στιγμή: {number}</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">Το διάβασα</translation>
    </message>
    <message>
        <source>Let the child decide about stopping</source>
        <translation type="unfinished">Να αποφασίσει το παιδί αν θα σταματήσει</translation>
    </message>
    <message>
        <source>The child wants to go on</source>
        <translation type="unfinished">Το παιδί θέλει να συνεχίσει</translation>
    </message>
    <message>
        <source>After a child was upset</source>
        <translation type="unfinished">Όταν ένα παιδί αναστατώθηκε</translation>
    </message>
    <message>
        <source>This child would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">Αυτό το παιδί θέλει να μιλήσει με κάποιον. Πηγαίνετε τώρα κοντά του, χωρίς να το προσέξουν άλλοι.</translation>
    </message>
    <message>
        <source>The helplines are ready to be printed: {file}</source>
        <translation type="unfinished">Οι γραμμές βοήθειας είναι έτοιμες για εκτύπωση: {file}</translation>
    </message>
    <message>
        <source>The disk of this laptop is nearly full. Make room before the next class: answers need it.</source>
        <translation type="unfinished">Ο δίσκος αυτού του υπολογιστή είναι σχεδόν γεμάτος. Ελευθερώστε χώρο πριν από την επόμενη τάξη: τον χρειάζονται οι απαντήσεις.</translation>
    </message>
    <message>
        <source>Making an encrypted backup …</source>
        <translation type="unfinished">Δημιουργία κρυπτογραφημένου αντιγράφου …</translation>
    </message>
    <message>
        <source>The day is backed up on this laptop, encrypted ({when}).</source>
        <translation type="unfinished">Η ημέρα φυλάχτηκε σε αντίγραφο σε αυτόν τον υπολογιστή, κρυπτογραφημένη ({when}).</translation>
    </message>
    <message>
        <source>Name and consent are erased on this laptop. There was no interview here: if there may be one elsewhere, pass the code on to a coordinator.</source>
        <translation type="unfinished">Το όνομα και η συγκατάθεση διαγράφηκαν σε αυτόν τον υπολογιστή. Εδώ δεν υπήρχε συνέντευξη: αν μπορεί να υπάρχει αλλού, δώστε τον κωδικό στον συντονισμό.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Φύλλο ανάκτησης</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open the interviews. Print it or write it down, and lock it away, not beside the laptop. It is shown this once and kept nowhere.</source>
        <translation type="unfinished">Όποιος έχει αυτό το φύλλο μπορεί να ανοίξει τις συνεντεύξεις. Τυπώστε το ή αντιγράψτε το και κλειδώστε το, όχι δίπλα στον υπολογιστή. Εμφανίζεται μόνο αυτή τη φορά και δεν φυλάσσεται πουθενά.</translation>
    </message>
    <message>
        <source>The same as a picture for a camera</source>
        <translation type="unfinished">Το ίδιο ως εικόνα για κάμερα</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Εκτύπωση</translation>
    </message>
    <message>
        <source>Before you go: sync where there is a network, so that questionnaires and rosters are there.</source>
        <translation type="unfinished">Πριν φύγετε: συγχρονίστε όπου υπάρχει δίκτυο, για να έχετε ερωτηματολόγια και καταλόγους.</translation>
    </message>
    <message>
        <source>In the class: take over the list, tick who is here, record each consent with its number.</source>
        <translation type="unfinished">Στην τάξη: εισαγάγετε τον κατάλογο, σημειώστε ποιος είναι εδώ, καταγράψτε κάθε συγκατάθεση με τον αριθμό της.</translation>
    </message>
    <message>
        <source>Choose a child and its language, then give it the laptop. It can skip, pause and stop.</source>
        <translation type="unfinished">Επιλέξτε ένα παιδί και τη γλώσσα του και δώστε του τον υπολογιστή. Μπορεί να παραλείψει, να κάνει διάλειμμα και να σταματήσει.</translation>
    </message>
    <message>
        <source>Press F8, or hold the corner, when a child is upset: a calm page comes, and time stops.</source>
        <translation type="unfinished">Πατήστε F8 ή κρατήστε πατημένη τη γωνία όταν ένα παιδί αναστατωθεί: έρχεται μια ήρεμη σελίδα και ο χρόνος σταματά.</translation>
    </message>
    <message>
        <source>The child gives the laptop back; only your passphrase or PIN leads to your pages.</source>
        <translation type="unfinished">Το παιδί δίνει πίσω τον υπολογιστή· μόνο η μυστική φράση ή το PIN σας οδηγεί στις σελίδες σας.</translation>
    </message>
    <message>
        <source>End the class, so that unfinished interviews travel, too. They can go on another day.</source>
        <translation type="unfinished">Τελειώστε το μάθημα, για να σταλούν και οι ατελείωτες συνεντεύξεις. Μπορούν να συνεχιστούν άλλη μέρα.</translation>
    </message>
    <message>
        <source>End the day: an encrypted backup is made. Keep the recovery sheet away from the laptop.</source>
        <translation type="unfinished">Τελειώστε την ημέρα: γίνεται κρυπτογραφημένο αντίγραφο. Φυλάξτε το φύλλο ανάκτησης μακριά από τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Sync. An interview counts as sent only when the server&apos;s receipt is here.</source>
        <translation type="unfinished">Συγχρονίστε. Μια συνέντευξη μετράει ως σταλμένη μόνο όταν είναι εδώ η απόδειξη του διακομιστή.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Διάστημα</translation>
    </message>
    <message>
        <source>in the class: here, absent, no tick</source>
        <translation type="unfinished">στην τάξη: εδώ, λείπει, χωρίς σημάδι</translation>
    </message>
    <message>
        <source>in front of a child: the calm page</source>
        <translation type="unfinished">μπροστά σε παιδί: η ήρεμη σελίδα</translation>
    </message>
    <message>
        <source>in front of a child: choose an answer; Enter goes on, Backspace goes back</source>
        <translation type="unfinished">μπροστά σε παιδί: επιλογή απάντησης· Enter συνεχίζει, Backspace γυρίζει πίσω</translation>
    </message>
    <message>
        <source>Something is wrong? Change nothing, note the time and the words on the screen, and call your coordinator. What was shown as saved is on the disk.</source>
        <translation type="unfinished">Κάτι δεν πάει καλά; Μην αλλάξετε τίποτα, σημειώστε την ώρα και τις λέξεις στην οθόνη και καλέστε την ομάδα συντονισμού. Ό,τι εμφανίστηκε ως αποθηκευμένο είναι στον δίσκο.</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation type="unfinished">Το έβαλα σε ασφαλές μέρος</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished">Έγινε.</translation>
    </message>
    <message>
        <source>Choose a folder, for example on a stick</source>
        <translation type="unfinished">Επιλογή φακέλου, π.χ. σε στικάκι USB</translation>
    </message>
    <message>
        <source>Code cards</source>
        <translation type="unfinished">Κάρτες κωδικών</translation>
    </message>
    <message>
        <source>The cards are in {file}. Delete it when they are printed.</source>
        <translation type="unfinished">Οι κάρτες είναι στο {file}. Διαγράψτε το όταν εκτυπωθούν.</translation>
    </message>
    <message>
        <source>The backup is made and was read back: {name}</source>
        <translation type="unfinished">Το αντίγραφο έγινε και ελέγχθηκε: {name}</translation>
    </message>
    <message>
        <source>Looking at every interview …</source>
        <translation type="unfinished">Έλεγχος κάθε συνέντευξης …</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation type="unfinished">Κλειδιά και αντίγραφα</translation>
    </message>
    <message>
        <source>Who can open the interviews on this laptop</source>
        <translation type="unfinished">Ποιος μπορεί να ανοίξει τις συνεντεύξεις σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">Αφαίρεση</translation>
    </message>
    <message>
        <source>Backups beside the interviews</source>
        <translation type="unfinished">Αντίγραφα δίπλα στις συνεντεύξεις</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Αντίγραφο τώρα</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation type="unfinished">Αντίγραφο σε στικάκι USB</translation>
    </message>
    <message>
        <source>Check my data</source>
        <translation type="unfinished">Έλεγχος των δεδομένων μου</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Τι έγινε</translation>
    </message>
    <message>
        <source>The key file was changed by something else than this program. Call your coordinator.</source>
        <translation type="unfinished">Το αρχείο των κλειδιών άλλαξε από κάτι άλλο, όχι από αυτό το πρόγραμμα. Καλέστε την ομάδα συντονισμού.</translation>
    </message>
    <message>
        <source>Everything is in order: every interview, every change, every number.</source>
        <translation type="unfinished">Όλα είναι εντάξει: κάθε συνέντευξη, κάθε αλλαγή, κάθε αριθμός.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished">Το φύλλο ανάκτησης</translation>
    </message>
    <message>
        <source>The coordinators: {name}</source>
        <translation type="unfinished">Η ομάδα συντονισμού: {name}</translation>
    </message>
    <message>
        <source>{name}, leads</source>
        <translation type="unfinished">{name}, με δικαίωμα διαχείρισης</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished">{name} (εσείς)</translation>
    </message>
    <message>
        <source>a person was added</source>
        <translation type="unfinished">προστέθηκε ένα άτομο</translation>
    </message>
    <message>
        <source>a person or key was taken away</source>
        <translation type="unfinished">αφαιρέθηκε ένα άτομο ή κλειδί</translation>
    </message>
    <message>
        <source>a passphrase was changed</source>
        <translation type="unfinished">άλλαξε μια μυστική φράση</translation>
    </message>
    <message>
        <source>a recovery sheet was made</source>
        <translation type="unfinished">έγινε φύλλο ανάκτησης</translation>
    </message>
    <message>
        <source>opened with the recovery sheet</source>
        <translation type="unfinished">άνοιξε με το φύλλο ανάκτησης</translation>
    </message>
    <message>
        <source>the coordinators can open this laptop</source>
        <translation type="unfinished">ο συντονισμός μπορεί να ανοίξει αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>opened by the coordinators</source>
        <translation type="unfinished">άνοιξε από τον συντονισμό</translation>
    </message>
    <message>
        <source>everything was encrypted anew</source>
        <translation type="unfinished">όλα κρυπτογραφήθηκαν από την αρχή</translation>
    </message>
    <message>
        <source>a backup was made</source>
        <translation type="unfinished">έγινε αντίγραφο</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation type="unfinished">έγινε επαναφορά από αντίγραφο</translation>
    </message>
    <message>
        <source>salvaged from a damaged file</source>
        <translation type="unfinished">διασώθηκε από κατεστραμμένο αρχείο</translation>
    </message>
    <message>
        <source>files that were set aside were removed</source>
        <translation type="unfinished">αφαιρέθηκαν αρχεία που είχαν φυλαχτεί στην άκρη</translation>
    </message>
    <message>
        <source>answers were erased</source>
        <translation type="unfinished">διαγράφηκαν απαντήσεις</translation>
    </message>
    <message>
        <source>sent interviews were taken off this laptop</source>
        <translation type="unfinished">αφαιρέθηκαν σταλμένες συνεντεύξεις από αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>this laptop got a new identity</source>
        <translation type="unfinished">αυτός ο υπολογιστής πήρε νέα ταυτότητα</translation>
    </message>
    <message>
        <source>how long sent interviews stay was changed</source>
        <translation type="unfinished">άλλαξε πόσο μένουν οι σταλμένες συνεντεύξεις</translation>
    </message>
    <message>
        <source>somebody looked at the interviews after a damaged disk</source>
        <translation type="unfinished">κάποιος κοίταξε τις συνεντεύξεις μετά από βλάβη του δίσκου</translation>
    </message>
    <message>
        <source>Sent interviews stay without end …</source>
        <translation type="unfinished">Οι σταλμένες συνεντεύξεις μένουν χωρίς τέλος …</translation>
    </message>
    <message>
        <source>A family takes its answers back</source>
        <translation type="unfinished">Μια οικογένεια παίρνει πίσω τις απαντήσεις της</translation>
    </message>
    <message>
        <source>Type the child&apos;s code from its card. Answers, name and drafts are erased on this laptop and in its backups. With the next sync, what this laptop made is erased on the server and on other laptops too.</source>
        <translation type="unfinished">Γράψτε τον κωδικό του παιδιού από την κάρτα. Απαντήσεις, όνομα και πρόχειρα διαγράφονται σε αυτόν τον υπολογιστή και στα αντίγραφά του. Με τον επόμενο συγχρονισμό, όσα έκανε αυτός ο υπολογιστής διαγράφονται και στον διακομιστή και σε άλλους υπολογιστές.</translation>
    </message>
    <message>
        <source>Code of the child</source>
        <translation type="unfinished">Κωδικός του παιδιού</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished">Αναζήτηση</translation>
    </message>
    <message>
        <source>The family has asked for this. It cannot be undone.</source>
        <translation type="unfinished">Το ζήτησε η οικογένεια. Δεν αναιρείται.</translation>
    </message>
    <message>
        <source>Erase everything of this child</source>
        <translation type="unfinished">Διαγραφή όλων για αυτό το παιδί</translation>
    </message>
    <message>
        <source>Erasing, and making the file and its backups anew …</source>
        <translation type="unfinished">Διαγραφή και νέα δημιουργία του αρχείου και των αντιγράφων του …</translation>
    </message>
    <message>
        <source>Child {code}, class {label}.</source>
        <translation type="unfinished">Παιδί {code}, τάξη {label}.</translation>
    </message>
    <message>
        <source>Name and consent are erased here. If there are interviews on other laptops or on the server, only a coordinator can erase those: pass the code on.</source>
        <translation type="unfinished">Το όνομα και η συγκατάθεση διαγράφονται εδώ. Αν υπάρχουν συνεντεύξεις σε άλλους υπολογιστές ή στον διακομιστή, μόνο ο συντονισμός μπορεί να τις διαγράψει: δώστε τον κωδικό.</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation type="unfinished">Άνοιγμα με το φύλλο ανάκτησης</translation>
    </message>
    <message>
        <source>Type the seven groups from the sheet, small or large letters, and choose a new passphrase. The opening is written into the log that everybody on this laptop can read.</source>
        <translation type="unfinished">Γράψτε τις επτά ομάδες από το φύλλο, με μικρά ή κεφαλαία γράμματα, και διαλέξτε νέα μυστική φράση. Το άνοιγμα γράφεται στο ημερολόγιο που μπορούν να διαβάσουν όλοι σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Άνοιγμα</translation>
    </message>
    <message>
        <source>From the sheet</source>
        <translation type="unfinished">Από το φύλλο</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Το όνομά σας</translation>
    </message>
    <message>
        <source>Type what stands on the sheet, and your name.</source>
        <translation type="unfinished">Γράψτε ό,τι γράφει το φύλλο και το όνομά σας.</translation>
    </message>
    <message>
        <source>Child {code}, class {label}, would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">Το παιδί {code}, τάξη {label}, θέλει να μιλήσει με κάποιον. Πηγαίνετε τώρα κοντά του, χωρίς να το προσέξουν άλλοι.</translation>
    </message>
    <message>
        <source>Somebody has talked with it</source>
        <translation type="unfinished">Κάποιος μίλησε μαζί του</translation>
    </message>
    <message>
        <source>The program had a problem</source>
        <translation type="unfinished">Το πρόγραμμα είχε πρόβλημα</translation>
    </message>
    <message>
        <source>What was shown as saved is on the disk. This report says where in the program it happened; it holds no answer, no name and no folder, and nobody has it but you. Copy it for your coordinator.</source>
        <translation type="unfinished">Ό,τι φάνηκε ως αποθηκευμένο είναι στον δίσκο. Αυτή η αναφορά λέει πού στο πρόγραμμα συνέβη· δεν περιέχει απάντηση, όνομα ή φάκελο, και δεν την έχει κανείς εκτός από εσάς. Αντιγράψτε την για την ομάδα συντονισμού.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Διαγραφή</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Αντιγραφή</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation type="unfinished">Άλλος υπολογιστής</translation>
    </message>
    <message>
        <source>A file on a stick carries interviews to one other laptop, and only that one can open it. Nothing is taken away here. When both go on with a child, both are kept, and the next sync shows it.</source>
        <translation type="unfinished">Ένα αρχείο σε στικάκι USB μεταφέρει συνεντεύξεις σε έναν μόνο άλλο υπολογιστή, και μόνο εκείνος μπορεί να το ανοίξει. Εδώ δεν αφαιρείται τίποτα. Αν και οι δύο συνεχίσουν με ένα παιδί, κρατιούνται και τα δύο, και ο επόμενος συγχρονισμός το δείχνει.</translation>
    </message>
    <message>
        <source>For which laptop?</source>
        <translation type="unfinished">Για ποιον υπολογιστή;</translation>
    </message>
    <message>
        <source>This laptop knows no other one yet. On the other laptop choose &apos;Show this laptop&apos;, bring the stick here, and take its file over.</source>
        <translation type="unfinished">Αυτός ο υπολογιστής δεν γνωρίζει ακόμη άλλον. Στον άλλο επιλέξτε «Εμφάνιση αυτού του υπολογιστή», φέρτε το στικάκι USB εδώ και παραλάβετε το αρχείο του.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Παράδοση</translation>
    </message>
    <message>
        <source>Give its receipts back</source>
        <translation type="unfinished">Επιστροφή των αποδείξεών του</translation>
    </message>
    <message>
        <source>After a sync here: tells the other laptop that the server has its interviews.</source>
        <translation type="unfinished">Μετά από συγχρονισμό εδώ: λέει στον άλλο υπολογιστή ότι ο διακομιστής έχει τις συνεντεύξεις του.</translation>
    </message>
    <message>
        <source>Take a file over</source>
        <translation type="unfinished">Παραλαβή αρχείου</translation>
    </message>
    <message>
        <source>Show this laptop</source>
        <translation type="unfinished">Εμφάνιση αυτού του υπολογιστή</translation>
    </message>
    <message>
        <source>Writes a small file by which other laptops know this one. No secrets.</source>
        <translation type="unfinished">Γράφει ένα μικρό αρχείο με το οποίο άλλοι υπολογιστές γνωρίζουν αυτόν. Χωρίς μυστικά.</translation>
    </message>
    <message>
        <source>Coordinators and the server</source>
        <translation type="unfinished">Συντονισμός και διακομιστής</translation>
    </message>
    <message>
        <source>A new wave begins</source>
        <translation type="unfinished">Αρχίζει νέος γύρος</translation>
    </message>
    <message>
        <source>Count all again</source>
        <translation type="unfinished">Μέτρηση όλων από την αρχή</translation>
    </message>
    <message>
        <source>A card for each child with its code, by which its family can take answers back.</source>
        <translation type="unfinished">Μια κάρτα με τον κωδικό του για κάθε παιδί, με την οποία η οικογένεια μπορεί να πάρει πίσω τις απαντήσεις.</translation>
    </message>
    <message>
        <source>Two laptops in one class: hand interviews over on a stick, without a network.</source>
        <translation type="unfinished">Δύο υπολογιστές σε μία τάξη: παραδώστε συνεντεύξεις με στικάκι USB, χωρίς δίκτυο.</translation>
    </message>
    <message>
        <source>The study comes back: every child can be interviewed again. Earlier interviews stay as they are.</source>
        <translation type="unfinished">Η μελέτη επιστρέφει: κάθε παιδί μπορεί να δώσει ξανά συνέντευξη. Οι προηγούμενες συνεντεύξεις μένουν όπως είναι.</translation>
    </message>
    <message>
        <source>A new wave began {when}: classes count interviews since then.</source>
        <translation type="unfinished">Νέος γύρος άρχισε {when}: οι τάξεις μετρούν τις συνεντεύξεις από τότε.</translation>
    </message>
    <message>
        <source>There is no log of an interview to write.</source>
        <translation type="unfinished">Δεν υπάρχει αρχείο καταγραφής συνέντευξης για εγγραφή.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Ερώτηση</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished">Εμφανίστηκε</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation type="unfinished">Πρώτη απάντηση</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Άλλαξε</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation type="unfinished">Ξεχωρίζει</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation type="unfinished">{number} δ.</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation type="unfinished">κάτω από ένα δευτερόλεπτο</translation>
    </message>
    <message>
        <source>same answer</source>
        <translation type="unfinished">ίδια απάντηση</translation>
    </message>
    <message>
        <source>For you alone, and no verdict on the child: quick or even answers can be true ones. Look whether the child was tired, distracted or helped, and note it for your coordinator. No answer is shown here.</source>
        <translation type="unfinished">Μόνο για εσάς, και δεν είναι κρίση για το παιδί: γρήγορες ή ίδιες απαντήσεις μπορεί να είναι αληθινές. Δείτε αν το παιδί ήταν κουρασμένο, αφηρημένο ή είχε βοήθεια, και σημειώστε το για την ομάδα συντονισμού. Εδώ δεν φαίνεται καμία απάντηση.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Ερωτήσεις</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished">Αποθήκευση της καταγραφής</translation>
    </message>
    <message>
        <source>Times and questions as a file for analysts (audit.csv), without answers and names.</source>
        <translation type="unfinished">Χρόνοι και ερωτήσεις ως αρχείο για αναλυτές (audit.csv), χωρίς απαντήσεις και ονόματα.</translation>
    </message>
    <message>
        <source>How it went: child {code}, {form}</source>
        <translation type="unfinished">Πώς πήγε: παιδί {code}, {form}</translation>
    </message>
    <message>
        <source>Some of them say the opposite of the others, so it cannot be meant for all.</source>
        <translation type="unfinished">Μερικές λένε το αντίθετο από τις άλλες, άρα δεν μπορεί να ισχύει για όλες.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation type="unfinished">Τίποτα δεν ξεχωρίζει.</translation>
    </message>
    <message>
        <source>It is unfinished again and not counted until it is finished anew. The interviewer is told why, with the next sync. You can take this back.</source>
        <translation type="unfinished">Είναι πάλι ατελείωτη και δεν μετράει μέχρι να τελειώσει ξανά. Όποιος πήρε τη συνέντευξη μαθαίνει το γιατί με τον επόμενο συγχρονισμό. Μπορείτε να το αναιρέσετε.</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation type="unfinished">Επιστροφή</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">Γιατί;</translation>
    </message>
    <message>
        <source>Send back the interview of child {code}</source>
        <translation type="unfinished">Επιστροφή της συνέντευξης του παιδιού {code}</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished">Κάτι λείπει.</translation>
    </message>
    <message>
        <source>Some answers do not fit together.</source>
        <translation type="unfinished">Μερικές απαντήσεις δεν ταιριάζουν μεταξύ τους.</translation>
    </message>
    <message>
        <source>It may be another child&apos;s.</source>
        <translation type="unfinished">Μπορεί να είναι άλλου παιδιού.</translation>
    </message>
    <message>
        <source>It was asked in the wrong language.</source>
        <translation type="unfinished">Έγινε σε λάθος γλώσσα.</translation>
    </message>
    <message>
        <source>The consent is not clear.</source>
        <translation type="unfinished">Η συγκατάθεση δεν είναι σαφής.</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation type="unfinished">Επιλέξτε πρώτα τον λόγο.</translation>
    </message>
    <message>
        <source>Sent back by {who}, {when}.</source>
        <translation type="unfinished">Επιστράφηκε από {who}, {when}.</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation type="unfinished">κάποιος από τον συντονισμό</translation>
    </message>
    <message>
        <source>Correct it and finish it again; it is sent with the next sync.</source>
        <translation type="unfinished">Διορθώστε την και ολοκληρώστε την ξανά· στέλνεται με τον επόμενο συγχρονισμό.</translation>
    </message>
    <message>
        <source>Its answers have left this laptop, so a coordinator must decide: pass its code on.</source>
        <translation type="unfinished">Οι απαντήσεις δεν είναι πια σε αυτόν τον υπολογιστή· πρέπει να αποφασίσει ο συντονισμός: δώστε τον κωδικό.</translation>
    </message>
    <message>
        <source>Type a part of the name to find it.</source>
        <translation type="unfinished">Γράψτε ένα μέρος του ονόματος για να το βρείτε.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: this computer finds no loudspeaker and no headphones. Plug some in and choose the child again.</source>
        <translation type="unfinished">Τίποτα δεν μπορεί να διαβαστεί δυνατά: αυτός ο υπολογιστής δεν βρίσκει ηχείο ούτε ακουστικά. Συνδέστε κάτι και επιλέξτε ξανά το παιδί.</translation>
    </message>
    <message>
        <source>The clips of this questionnaire are damaged. Ask your coordinator for a new version.</source>
        <translation type="unfinished">Τα ηχητικά αυτού του ερωτηματολογίου είναι κατεστραμμένα. Ζητήστε από την ομάδα συντονισμού νέα έκδοση.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud in this language: it has no clips, and this computer no voice for it.</source>
        <translation type="unfinished">Σε αυτή τη γλώσσα δεν μπορεί να διαβαστεί τίποτα: δεν έχει ηχητικά, και αυτός ο υπολογιστής δεν έχει φωνή για αυτήν.</translation>
    </message>
    <message>
        <source>{count} of {total} texts can be heard; the others stay silent.</source>
        <translation type="unfinished">Ακούγονται {count} από {total} κείμενα· τα άλλα μένουν σιωπηλά.</translation>
    </message>
    <message>
        <source>A machine reads; nobody has checked how it sounds.</source>
        <translation type="unfinished">Διαβάζει μια μηχανή· κανείς δεν έχει ελέγξει πώς ακούγεται.</translation>
    </message>
    <message>
        <source>It asks about hard things. Give the child headphones, so that nobody hears along.</source>
        <translation type="unfinished">Ρωτά για δύσκολα πράγματα. Δώστε ακουστικά στο παιδί, για να μην ακούει κανείς άλλος.</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">κλειστό</translation>
    </message>
    <message>
        <source>from the loudspeaker</source>
        <translation type="unfinished">από το ηχείο</translation>
    </message>
    <message>
        <source>with headphones</source>
        <translation type="unfinished">με ακουστικά</translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished">κανονική</translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished">αργή</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation type="unfinished">Ανάγνωση δυνατά</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished">Ταχύτητα</translation>
    </message>
    <message>
        <source>This computer finds no microphone. Plug one in and come back.</source>
        <translation type="unfinished">Αυτός ο υπολογιστής δεν βρίσκει μικρόφωνο. Συνδέστε ένα και επιστρέψτε.</translation>
    </message>
    <message>
        <source>Almost nothing was heard. Is the microphone on, and near enough? Record again.</source>
        <translation type="unfinished">Δεν ακούστηκε σχεδόν τίποτα. Είναι ανοιχτό το μικρόφωνο και αρκετά κοντά; Ηχογραφήστε ξανά.</translation>
    </message>
    <message>
        <source>This computer finds no loudspeaker and no headphones. Plug some in.</source>
        <translation type="unfinished">Αυτός ο υπολογιστής δεν βρίσκει ηχείο ούτε ακουστικά. Συνδέστε κάτι.</translation>
    </message>
    <message>
        <source>Some words were not tapped. Tap along again.</source>
        <translation type="unfinished">Μερικές λέξεις δεν αγγίχτηκαν. Δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>This clip cannot be played. Record it again.</source>
        <translation type="unfinished">Αυτό το ηχητικό δεν παίζει. Ηχογραφήστε το ξανά.</translation>
    </message>
    <message>
        <source>Save the clips as a file</source>
        <translation type="unfinished">Αποθήκευση των ηχητικών σε αρχείο</translation>
    </message>
    <message>
        <source>Saved: {file}. Lay it into the folder “media” of the questionnaire.</source>
        <translation type="unfinished">Αποθηκεύτηκε: {file}. Βάλτε το στον φάκελο «media» του ερωτηματολογίου.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished">Κείμενα</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Κείμενο</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished">Ηχητικό</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation type="unfinished">Κράτημα αυτής της ηχογράφησης</translation>
    </message>
    <message>
        <source>It sounds right</source>
        <translation type="unfinished">Ακούγεται σωστά</translation>
    </message>
    <message>
        <source>Remove this recording</source>
        <translation type="unfinished">Αφαίρεση αυτής της ηχογράφησης</translation>
    </message>
    <message>
        <source>{heard} of {total} texts have a clip; {drafts} of them by a machine.</source>
        <translation type="unfinished">{heard} από {total} κείμενα έχουν ηχητικό· {drafts} από αυτά από μηχανή.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished">Διακοπή ηχογράφησης</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Ηχογράφηση</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Διακοπή</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Ακρόαση</translation>
    </message>
    <message>
        <source>This word begins now</source>
        <translation type="unfinished">Αυτή η λέξη αρχίζει τώρα</translation>
    </message>
    <message>
        <source>Tap along with the words</source>
        <translation type="unfinished">Αγγίξτε ακολουθώντας τις λέξεις</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation type="unfinished">χωρίς ηχητικό</translation>
    </message>
    <message>
        <source>spoken by a machine, not checked</source>
        <translation type="unfinished">από μηχανή, χωρίς έλεγχο</translation>
    </message>
    <message>
        <source>spoken by a machine, checked</source>
        <translation type="unfinished">από μηχανή, ελεγμένο</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished">ηχογραφημένο</translation>
    </message>
    <message>
        <source>{state}, without word times</source>
        <translation type="unfinished">{state}, χωρίς χρόνους λέξεων</translation>
    </message>
    <message>
        <source>Your recordings stay on this laptop, outside the encrypted store: they hold your voice and the questions, no answer and no name. They are heard before the clips that came with the questionnaire.</source>
        <translation type="unfinished">Οι ηχογραφήσεις σας μένουν σε αυτόν τον υπολογιστή, έξω από τον κρυπτογραφημένο χώρο: έχουν τη φωνή σας και τις ερωτήσεις, καμία απάντηση και κανένα όνομα. Ακούγονται πριν από τα ηχητικά που ήρθαν με το ερωτηματολόγιο.</translation>
    </message>
    <message>
        <source>Settled. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">Διευθετήθηκε. Πηγαίνει στους άλλους υπολογιστές με τον επόμενο συγχρονισμό.</translation>
    </message>
    <message>
        <source>Taken back. It is as it was before.</source>
        <translation type="unfinished">Αναιρέθηκε. Είναι όπως ήταν πριν.</translation>
    </message>
    <message>
        <source>Made one. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">Έγιναν μία. Πηγαίνει στους άλλους υπολογιστές με τον επόμενο συγχρονισμό.</translation>
    </message>
    <message>
        <source>It has the other code now. It goes to the others with the next sync.</source>
        <translation type="unfinished">Τώρα έχει τον άλλο κωδικό. Πηγαίνει στους άλλους με τον επόμενο συγχρονισμό.</translation>
    </message>
    <message>
        <source>Noted: they are right as they are.</source>
        <translation type="unfinished">Σημειώθηκε: είναι σωστές όπως είναι.</translation>
    </message>
    <message>
        <source>Noted. The server hears it with the next sync.</source>
        <translation type="unfinished">Σημειώθηκε. Ο διακομιστής το μαθαίνει με τον επόμενο συγχρονισμό.</translation>
    </message>
    <message>
        <source>Sent back. The interviewer&apos;s laptop gets it with the next sync.</source>
        <translation type="unfinished">Επιστράφηκε. Ο υπολογιστής όπου έγινε τη λαμβάνει με τον επόμενο συγχρονισμό.</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">Δεν ξέρω</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">Προτιμώ να μην πω</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">δεν ρωτήθηκε</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished">δεν έφτασε ως εκεί</translation>
    </message>
    <message>
        <source>stopped before it</source>
        <translation type="unfinished">σταμάτησε πριν από αυτό</translation>
    </message>
    <message>
        <source>Receipt of the server</source>
        <translation type="unfinished">Απόδειξη του διακομιστή</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Αποθηκεύτηκε: {file}</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">Με ποιον</translation>
    </message>
    <message>
        <source>Went</source>
        <translation type="unfinished">Έφυγαν</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished">Ήρθαν</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished">Πώς τελείωσε</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">Τι απέγινε</translation>
    </message>
    <message>
        <source>Syncs and sticks</source>
        <translation type="unfinished">Συγχρονισμοί και στικάκια USB</translation>
    </message>
    <message>
        <source>Records of this batch</source>
        <translation type="unfinished">Εγγραφές αυτής της παρτίδας</translation>
    </message>
    <message>
        <source>Which batch</source>
        <translation type="unfinished">Ποια παρτίδα</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation type="unfinished">Εκτύπωση της απόδειξης</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished">Αποθήκευση της απόδειξης</translation>
    </message>
    <message>
        <source>Batch that the server confirmed</source>
        <translation type="unfinished">Παρτίδα που επιβεβαίωσε ο διακομιστής</translation>
    </message>
    <message>
        <source>Nothing waits here: the server has everything that was ended.</source>
        <translation type="unfinished">Τίποτα δεν περιμένει εδώ: ο διακομιστής έχει όλα όσα ολοκληρώθηκαν.</translation>
    </message>
    <message>
        <source>coordinators</source>
        <translation type="unfinished">ομάδα συντονισμού</translation>
    </message>
    <message>
        <source>Stick for {whom}</source>
        <translation type="unfinished">Στικάκι USB για: {whom}</translation>
    </message>
    <message>
        <source>Stick from {whom}</source>
        <translation type="unfinished">Στικάκι USB από: {whom}</translation>
    </message>
    <message>
        <source>No network. Everything is safe; sync again where there is one.</source>
        <translation type="unfinished">Χωρίς δίκτυο. Όλα είναι ασφαλή· συγχρονίστε ξανά όπου υπάρχει.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop. Call your coordinator.</source>
        <translation type="unfinished">Ο διακομιστής δεν δέχτηκε αυτόν τον υπολογιστή. Καλέστε την ομάδα συντονισμού.</translation>
    </message>
    <message>
        <source>It did not end well, and nothing is lost. Try again; then call your coordinator.</source>
        <translation type="unfinished">Δεν τελείωσε καλά, αλλά δεν χάθηκε τίποτα. Δοκιμάστε ξανά· μετά καλέστε την ομάδα συντονισμού.</translation>
    </message>
    <message>
        <source>Kept apart for a coordinator.</source>
        <translation type="unfinished">Κρατείται χωριστά για τον συντονισμό.</translation>
    </message>
    <message>
        <source>The server has it.</source>
        <translation type="unfinished">Ο διακομιστής το έχει.</translation>
    </message>
    <message>
        <source>The server had it already.</source>
        <translation type="unfinished">Ο διακομιστής το είχε ήδη.</translation>
    </message>
    <message>
        <source>The server has it; another laptop says something else.</source>
        <translation type="unfinished">Ο διακομιστής το έχει· άλλος υπολογιστής λέει κάτι άλλο.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">Έργο</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Υπολογιστής</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation type="unfinished">Λήψη από τον διακομιστή</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished">Έγιναν δεκτά</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation type="unfinished">Σε διαφωνία</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation type="unfinished">Κρατούνται χωριστά</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished">Παρτίδα</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Υπογραφή</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Απάντηση</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation type="unfinished">Αποδοχή</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation type="unfinished">Στην άκρη</translation>
    </message>
    <message>
        <source>It is kept and not counted, and can be let in later.</source>
        <translation type="unfinished">Φυλάσσεται και δεν μετράει, και μπορεί να γίνει δεκτό αργότερα.</translation>
    </message>
    <message>
        <source>The laptop was revoked before this came. Let it in if the interview was made while it was ours.</source>
        <translation type="unfinished">Ο υπολογιστής είχε αποκλειστεί πριν έρθει αυτό. Δεχτείτε το αν η συνέντευξη έγινε όσο ήταν ακόμη δικός μας.</translation>
    </message>
    <message>
        <source>The laptop is not for this school. Ask whether it worked there.</source>
        <translation type="unfinished">Ο υπολογιστής δεν είναι για αυτό το σχολείο. Ρωτήστε αν δούλεψε εκεί.</translation>
    </message>
    <message>
        <source>Only a coordinator&apos;s laptop may write this. Ask who did.</source>
        <translation type="unfinished">Μόνο υπολογιστής του συντονισμού επιτρέπεται να το γράψει αυτό. Ρωτήστε ποιος το έγραψε.</translation>
    </message>
    <message>
        <source>It is marked as done and holds no answer. Ask the interviewer.</source>
        <translation type="unfinished">Έχει σημειωθεί ως τελειωμένη και δεν περιέχει καμία απάντηση. Ρωτήστε όποιον πήρε τη συνέντευξη.</translation>
    </message>
    <message>
        <source>Two copies of one laptop wrote at the same time. Let it in: both interviews are then kept.</source>
        <translation type="unfinished">Δύο αντίγραφα ενός υπολογιστή έγραψαν την ίδια ώρα. Δεχτείτε το: τότε φυλάσσονται και οι δύο συνεντεύξεις.</translation>
    </message>
    <message>
        <source>Its answers left the laptop before the server had them.</source>
        <translation type="unfinished">Οι απαντήσεις της έφυγαν από τον υπολογιστή πριν τις λάβει ο διακομιστής.</translation>
    </message>
    <message>
        <source>Its answers were erased by a code that nothing proves.</source>
        <translation type="unfinished">Οι απαντήσεις της διαγράφηκαν με έναν κωδικό που τίποτα δεν τον αποδεικνύει.</translation>
    </message>
    <message>
        <source>Nobody knows the laptop that wrote this. It comes in by itself when that laptop syncs.</source>
        <translation type="unfinished">Κανείς δεν γνωρίζει τον υπολογιστή που το έγραψε. Γίνεται δεκτό από μόνο του όταν εκείνος ο υπολογιστής συγχρονίσει.</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">Αυτό δεν ταιριάζει εδώ. Δες ξανά την απάντησή σου.</translation>
    </message>
    <message>
        <source>Yes, I have seen it</source>
        <translation type="unfinished">Ναι, το είδα</translation>
    </message>
    <message>
        <source>Answer {number} of {count}.</source>
        <translation type="unfinished">Απάντηση {number} από {count}.</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation type="unfinished">Προηγούμενες απαντήσεις</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation type="unfinished">Κι άλλες απαντήσεις</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation type="unfinished">Σβήσε το τελευταίο ψηφίο</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation type="unfinished">Υποδιαστολή</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Ο αριθμός σου</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Η απάντησή σου</translation>
    </message>
    <message>
        <source>This laptop cannot ask this yet. Choose “I don&apos;t know”, and tell the grown-up.</source>
        <translation type="unfinished">Αυτός ο υπολογιστής δεν μπορεί να το ρωτήσει ακόμη. Διάλεξε «Δεν ξέρω» και πες το στον μεγάλο.</translation>
    </message>
    <message>
        <source>Give the laptop back to the grown-up.</source>
        <translation type="unfinished">Δώσε πίσω τον υπολογιστή στον μεγάλο.</translation>
    </message>
    <message>
        <source>You do not have to do anything else.</source>
        <translation type="unfinished">Δεν χρειάζεται να κάνεις τίποτα άλλο.</translation>
    </message>
    <message>
        <source>For the grown-up: the PIN of this laptop</source>
        <translation type="unfinished">Για τον ενήλικα: το PIN αυτού του υπολογιστή</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">Με τη μυστική φράση</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation type="unfinished">Με το PIN</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation type="unfinished">Συνέχεια με τις ερωτήσεις</translation>
    </message>
    <message>
        <source>For the grown-up: your passphrase</source>
        <translation type="unfinished">Για τον ενήλικα: η μυστική φράση σας</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Άνοιγμα</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">Γράψε τα πρώτα γράμματα</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Ημέρα</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Μήνας</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Έτος</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished">Ώρα</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished">Λεπτό</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">Είσαι στη στάση {number} από {count}.</translation>
    </message>
    <message>
        <source>Latitude (degrees north)</source>
        <translation type="unfinished">Γεωγραφικό πλάτος (μοίρες βόρεια)</translation>
    </message>
    <message>
        <source>Longitude (degrees east)</source>
        <translation type="unfinished">Γεωγραφικό μήκος (μοίρες ανατολικά)</translation>
    </message>
    <message>
        <source>Add this point</source>
        <translation type="unfinished">Πρόσθεσε αυτό το σημείο</translation>
    </message>
    <message>
        <source>Take the last point out</source>
        <translation type="unfinished">Βγάλε το τελευταίο σημείο</translation>
    </message>
    <message>
        <source>Add at least {count} places first.</source>
        <translation type="unfinished">Πρόσθεσε πρώτα τουλάχιστον {count} μέρη.</translation>
    </message>
    <message>
        <source>Leave the rest open</source>
        <translation type="unfinished">Τα υπόλοιπα χωρίς απάντηση</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Στοπ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Διάλειμμα</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Πίσω</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation type="unfinished">Κρύψε τις λέξεις</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished">Μέγεθος των λέξεων</translation>
    </message>
    <message>
        <source>Hide my answers</source>
        <translation type="unfinished">Κρύψε τις απαντήσεις μου</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">Δεν ξέρω</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">Προτιμώ να μην πω</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Γλώσσα</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Επόμενο</translation>
    </message>
    <message>
        <source>This one is only to try: it does not count.</source>
        <translation type="unfinished">Αυτή είναι μόνο για δοκιμή: δεν μετράει.</translation>
    </message>
    <message>
        <source>You may say it out loud. The grown-up writes it down for you.</source>
        <translation type="unfinished">Μπορείς να το πεις δυνατά. Ο μεγάλος το γράφει για σένα.</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">Διάλεξε πρώτα μια απάντηση. Και το «Δεν ξέρω» είναι εντάξει.</translation>
    </message>
    <message>
        <source>Take the last one out</source>
        <translation type="unfinished">Βγάλε το τελευταίο</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">Άγγιξέ τα όλα, το πρώτο πρώτα.</translation>
    </message>
    <message>
        <source>Place {number} of {count}.</source>
        <translation type="unfinished">Θέση {number} από {count}.</translation>
    </message>
    <message>
        <source>No place yet.</source>
        <translation type="unfinished">Ακόμη χωρίς θέση.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">Λιγότερο</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Περισσότερο</translation>
    </message>
    <message>
        <source>Much less</source>
        <translation type="unfinished">Πολύ λιγότερο</translation>
    </message>
    <message>
        <source>Much more</source>
        <translation type="unfinished">Πολύ περισσότερο</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation type="unfinished">Δεν διάλεξες τίποτα ακόμη.</translation>
    </message>
    <message>
        <source>Would you like to join in?</source>
        <translation type="unfinished">Θέλεις να πάρεις μέρος;</translation>
    </message>
    <message>
        <source>We ask you about your life, your school and your friends.</source>
        <translation type="unfinished">Σε ρωτάμε για τη ζωή σου, το σχολείο σου και τους φίλους σου.</translation>
    </message>
    <message>
        <source>We want to know how things can get better for children.</source>
        <translation type="unfinished">Θέλουμε να μάθουμε πώς να γίνουν τα πράγματα καλύτερα για τα παιδιά.</translation>
    </message>
    <message>
        <source>No answer is wrong. You do not have to answer every question.</source>
        <translation type="unfinished">Καμία απάντηση δεν είναι λάθος. Δεν χρειάζεται να απαντήσεις σε όλες τις ερωτήσεις.</translation>
    </message>
    <message>
        <source>You can stop whenever you like. Nobody will be cross.</source>
        <translation type="unfinished">Μπορείς να σταματήσεις όποτε θέλεις. Κανείς δεν θα θυμώσει.</translation>
    </message>
    <message>
        <source>Your name does not go with your answers. Your teacher does not see them.</source>
        <translation type="unfinished">Το όνομά σου δεν πάει με τις απαντήσεις. Η δασκάλα ή ο δάσκαλος δεν τις βλέπει.</translation>
    </message>
    <message>
        <source>No, I don&apos;t want to</source>
        <translation type="unfinished">Όχι, δεν θέλω</translation>
    </message>
    <message>
        <source>Yes, I want to join in</source>
        <translation type="unfinished">Ναι, θέλω να πάρω μέρος</translation>
    </message>
    <message>
        <source>Thank you for telling us. What you told us another time stays as it is.</source>
        <translation type="unfinished">Ευχαριστούμε που μας το λες. Όσα μας είπες άλλη φορά μένουν όπως είναι.</translation>
    </message>
    <message>
        <source>Thank you for telling us. We have kept nothing.</source>
        <translation type="unfinished">Ευχαριστούμε που μας το λες. Δεν κρατήσαμε τίποτα.</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation type="unfinished">Εντάξει, δεν πειράζει.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">Κάνε ένα διάλειμμα.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">Πάρε όσο χρόνο θέλεις. Οι απαντήσεις σου μένουν εδώ.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">Θέλεις να συνεχίσεις μετά; Μπορείς και να σταματήσεις.</translation>
    </message>
    <message>
        <source>I want to talk to somebody</source>
        <translation type="unfinished">Θέλω να μιλήσω με κάποιον</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">Θέλεις ένα μικρό διάλειμμα;</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">Τεντώσου, πιες κάτι, κοίτα έξω από το παράθυρο.</translation>
    </message>
    <message>
        <source>Yes, take a break</source>
        <translation type="unfinished">Ναι, κάνω διάλειμμα</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation type="unfinished">Όχι, συνεχίζω</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">Οι απαντήσεις σου είναι κρυμμένες.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">Δείξε τις ξανά όταν δεν κοιτάζει κανείς άλλος.</translation>
    </message>
    <message>
        <source>Show the question again</source>
        <translation type="unfinished">Δείξε ξανά την ερώτηση</translation>
    </message>
    <message>
        <source>Do you want to stop?</source>
        <translation type="unfinished">Θέλεις να σταματήσεις;</translation>
    </message>
    <message>
        <source>You may. What shall we do with what you told us?</source>
        <translation type="unfinished">Μπορείς. Τι να κάνουμε με όσα μας είπες;</translation>
    </message>
    <message>
        <source>Stop, and keep what I said</source>
        <translation type="unfinished">Σταματώ, κρατήστε όσα είπα</translation>
    </message>
    <message>
        <source>Stop, and throw it away</source>
        <translation type="unfinished">Σταματώ, πετάξτε τα όλα</translation>
    </message>
    <message>
        <source>It is thrown away.</source>
        <translation type="unfinished">Πετάχτηκαν.</translation>
    </message>
    <message>
        <source>Nothing of what you said is kept. That is fine.</source>
        <translation type="unfinished">Τίποτα από όσα είπες δεν κρατήθηκε. Είναι εντάξει.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">Σταμάτησες.</translation>
    </message>
    <message>
        <source>The grown-up will see to it that your answers are thrown away.</source>
        <translation type="unfinished">Ο μεγάλος θα φροντίσει να πεταχτούν οι απαντήσεις σου.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation type="unfinished">Ευχαριστούμε!</translation>
    </message>
    <message>
        <source>You are done. Your answers are kept safe.</source>
        <translation type="unfinished">Τελείωσες. Οι απαντήσεις σου είναι ασφαλείς.</translation>
    </message>
    <message>
        <source>The next questions are about hard things.</source>
        <translation type="unfinished">Οι επόμενες ερωτήσεις είναι για δύσκολα πράγματα.</translation>
    </message>
    <message>
        <source>May we go on? You do not have to answer them.</source>
        <translation type="unfinished">Να συνεχίσουμε; Δεν χρειάζεται να απαντήσεις.</translation>
    </message>
    <message>
        <source>Do you want to hear them? Ask the grown-up for headphones first.</source>
        <translation type="unfinished">Θέλεις να τις ακούσεις; Ζήτησε πρώτα ακουστικά από τον μεγάλο.</translation>
    </message>
    <message>
        <source>Skip these questions</source>
        <translation type="unfinished">Παράλειψη αυτών των ερωτήσεων</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation type="unfinished">Ναι, συνεχίζω</translation>
    </message>
    <message>
        <source>Leave the rest open?</source>
        <translation type="unfinished">Να μείνουν τα υπόλοιπα χωρίς απάντηση;</translation>
    </message>
    <message>
        <source>The interview is finished then and cannot be opened again.</source>
        <translation type="unfinished">Τότε η συνέντευξη τελειώνει και δεν ανοίγει ξανά.</translation>
    </message>
    <message>
        <source>Leave them open and finish</source>
        <translation type="unfinished">Χωρίς απάντηση και τέλος</translation>
    </message>
    <message>
        <source>A moment of rest.</source>
        <translation type="unfinished">Μια στιγμή ησυχίας.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">Πάρε ανάσα και βγάλε την.</translation>
    </message>
    <message>
        <source>For the grown-up</source>
        <translation type="unfinished">Για τον ενήλικα</translation>
    </message>
    <message>
        <source>Put up your hand. A grown-up will come to you.</source>
        <translation type="unfinished">Σήκωσε το χέρι. Ένας μεγάλος θα έρθει κοντά σου.</translation>
    </message>
    <message>
        <source>You did nothing wrong. You may say as much or as little as you like.</source>
        <translation type="unfinished">Δεν έκανες τίποτα κακό. Μπορείς να πεις πολλά ή λίγα, όπως θέλεις.</translation>
    </message>
    <message>
        <source>This does not stand in your answers.</source>
        <translation type="unfinished">Αυτό δεν γράφεται στις απαντήσεις σου.</translation>
    </message>
    <message>
        <source>The grown-up can give you this on paper.</source>
        <translation type="unfinished">Ο μεγάλος μπορεί να σου το δώσει σε χαρτί.</translation>
    </message>
    <message>
        <source>I want this on paper</source>
        <translation type="unfinished">Το θέλω σε χαρτί</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation type="unfinished">{name}: {number}</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">Ποια γλώσσα θέλεις;</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">Μια στιγμή, παρακαλώ.</translation>
    </message>
    <message>
        <source>Ask the grown-up to come. You did nothing wrong.</source>
        <translation type="unfinished">Ζήτα από τον μεγάλο να έρθει. Δεν έκανες τίποτα κακό.</translation>
    </message>
    <message>
        <source>For the grown-up: {reason}</source>
        <translation type="unfinished">Για τον ενήλικα: {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Δοκιμή ξανά</translation>
    </message>
    <message>
        <source>Give the laptop back</source>
        <translation type="unfinished">Δώσε πίσω τον υπολογιστή</translation>
    </message>
    <message>
        <source>If something made you sad, tell a grown-up you trust or the researcher who brought this laptop.</source>
        <translation type="unfinished">Αν κάτι σε στενοχώρησε, πες το σε έναν μεγάλο που εμπιστεύεσαι ή σε όποιον έφερε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>You can talk to somebody</source>
        <translation type="unfinished">Μπορείς να μιλήσεις με κάποιον</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">κενό</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation type="unfinished">Σβήσε το τελευταίο γράμμα</translation>
    </message>
    <message>
        <source>Letters to tap</source>
        <translation type="unfinished">Γράμματα για άγγιγμα</translation>
    </message>
    <message>
        <source>This is for the grown-up. Choose “I don&apos;t know”.</source>
        <translation type="unfinished">Αυτό είναι για τον μεγάλο. Διάλεξε «Δεν ξέρω».</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation type="unfinished">Γράψε τη φωνή μου</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">Διάλεξε ένα αρχείο</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation type="unfinished">Άκουσέ το</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">Βγάλ’ το</translation>
    </message>
    <message>
        <source>We are listening. Tap Stop when you are done.</source>
        <translation type="unfinished">Ακούμε. Πάτησε Στοπ όταν τελειώσεις.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation type="unfinished">Φυλάχτηκε.</translation>
    </message>
    <message>
        <source>We heard nothing. Try again, a little louder.</source>
        <translation type="unfinished">Δεν ακούσαμε τίποτα. Δοκίμασε ξανά, λίγο πιο δυνατά.</translation>
    </message>
    <message>
        <source>Keep this card. With this code your family can have your answers deleted, now or later. Nobody has to say why.</source>
        <translation type="unfinished">Κράτησε αυτή την κάρτα. Με αυτόν τον κωδικό η οικογένειά σου μπορεί να ζητήσει να σβηστούν οι απαντήσεις σου, τώρα ή αργότερα. Κανείς δεν χρειάζεται να πει γιατί.</translation>
    </message>
    <message>
        <source>My code</source>
        <translation type="unfinished">Ο κωδικός μου</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n question(s) for you has/have no answer yet.</source>
        <translation type="unfinished">
            <numerusform>%n ερώτηση για εσάς δεν έχει ακόμη απάντηση.</numerusform>
            <numerusform>%n ερωτήσεις για εσάς δεν έχουν ακόμη απάντηση.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule for {country}: a parent or guardian must agree below %n year(s).</source>
        <translation type="unfinished">
            <numerusform>Κανόνας για τη χώρα {country}: κάτω από %n έτος πρέπει να συμφωνεί γονέας ή κηδεμόνας.</numerusform>
            <numerusform>Κανόνας για τη χώρα {country}: κάτω από %n έτη πρέπει να συμφωνεί γονέας ή κηδεμόνας.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This paper also names the %n other child(ren) without consent.</source>
        <translation type="unfinished">
            <numerusform>Αυτό το χαρτί αναφέρει και %n άλλο παιδί χωρίς συγκατάθεση.</numerusform>
            <numerusform>Αυτό το χαρτί αναφέρει και τα άλλα %n παιδιά χωρίς συγκατάθεση.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>Δεν είναι αυτή η μυστική φράση (%n λάθος προσπάθεια ως τώρα).</numerusform>
            <numerusform>Δεν είναι αυτή η μυστική φράση (%n λάθος προσπάθειες ως τώρα).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>Δεν είναι αυτό το PIN (%n λάθος προσπάθεια ως τώρα).</numerusform>
            <numerusform>Δεν είναι αυτό το PIN (%n λάθος προσπάθειες ως τώρα).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced: %n change(s) sent,</source>
        <translation type="unfinished">
            <numerusform>Συγχρονισμός: στάλθηκε %n αλλαγή,</numerusform>
            <numerusform>Συγχρονισμός: στάλθηκαν %n αλλαγές,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received.</source>
        <translation type="unfinished">
            <numerusform>ελήφθη %n.</numerusform>
            <numerusform>ελήφθησαν %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those sent need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>%n από όσες στάλθηκαν χρειάζεται τον συντονισμό.</numerusform>
            <numerusform>%n από όσες στάλθηκαν χρειάζονται τον συντονισμό.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old interview(s) left this laptop; the server has them.</source>
        <translation type="unfinished">
            <numerusform>%n παλιά συνέντευξη έφυγε από αυτόν τον υπολογιστή· την έχει ο διακομιστής.</numerusform>
            <numerusform>%n παλιές συνεντεύξεις έφυγαν από αυτόν τον υπολογιστή· τις έχει ο διακομιστής.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent.</source>
        <translation type="unfinished">
            <numerusform>%n συνέντευξη περιμένει αποστολή.</numerusform>
            <numerusform>%n συνεντεύξεις περιμένουν αποστολή.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress.</source>
        <translation type="unfinished">
            <numerusform>%n σε εξέλιξη.</numerusform>
            <numerusform>%n σε εξέλιξη.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation type="unfinished">
            <numerusform>%n συνέντευξη</numerusform>
            <numerusform>%n συνεντεύξεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>Μπορείτε να δοκιμάσετε ξανά σε %n δευτερόλεπτο.</numerusform>
            <numerusform>Μπορείτε να δοκιμάσετε ξανά σε %n δευτερόλεπτα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class is ended. %n unfinished interview(s) will be sent too.</source>
        <translation type="unfinished">
            <numerusform>Το μάθημα τελείωσε. Θα σταλεί και %n ατελείωτη συνέντευξη.</numerusform>
            <numerusform>Το μάθημα τελείωσε. Θα σταλούν και %n ατελείωτες συνεντεύξεις.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) added.</source>
        <translation type="unfinished">
            <numerusform>Προστέθηκε %n παιδί.</numerusform>
            <numerusform>Προστέθηκαν %n παιδιά.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected.</source>
        <translation type="unfinished">
            <numerusform>%n διορθώθηκε.</numerusform>
            <numerusform>%n διορθώθηκαν.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already.</source>
        <translation type="unfinished">
            <numerusform>%n ήταν ήδη γνωστό.</numerusform>
            <numerusform>%n ήταν ήδη γνωστά.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation type="unfinished">
            <numerusform>Διαβάστηκε %n γραμμή.</numerusform>
            <numerusform>Διαβάστηκαν %n γραμμές.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) can be taken over.</source>
        <translation type="unfinished">
            <numerusform>%n παιδί μπορεί να εισαχθεί.</numerusform>
            <numerusform>%n παιδιά μπορούν να εισαχθούν.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) are not listed.</source>
        <translation type="unfinished">
            <numerusform>%n ακόμη πρόβλημα δεν εμφανίζεται.</numerusform>
            <numerusform>%n ακόμη προβλήματα δεν εμφανίζονται.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Εισαγωγή %n παιδιού</numerusform>
            <numerusform>Εισαγωγή %n παιδιών</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) is/are not on the disk yet.</source>
        <translation type="unfinished">
            <numerusform>%n απάντηση δεν είναι ακόμη στον δίσκο.</numerusform>
            <numerusform>%n απαντήσεις δεν είναι ακόμη στον δίσκο.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this laptop in all</source>
        <translation type="unfinished">
            <numerusform>%n συνολικά σε αυτόν τον υπολογιστή</numerusform>
            <numerusform>%n συνολικά σε αυτόν τον υπολογιστή</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation type="unfinished">
            <numerusform>%n σε εξέλιξη</numerusform>
            <numerusform>%n σε εξέλιξη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) would like to talk to somebody</source>
        <translation type="unfinished">
            <numerusform>%n παιδί θέλει να μιλήσει με κάποιον</numerusform>
            <numerusform>%n παιδιά θέλουν να μιλήσουν με κάποιον</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n interview(s) that came back</source>
        <translation type="unfinished">
            <numerusform>Διόρθωση %n συνέντευξης που επιστράφηκε</numerusform>
            <numerusform>Διόρθωση %n συνεντεύξεων που επιστράφηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) need(s) a coordinator</source>
        <translation type="unfinished">
            <numerusform>%n συνέντευξη χρειάζεται τον συντονισμό</numerusform>
            <numerusform>%n συνεντεύξεις χρειάζονται τον συντονισμό</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record the consent of %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Καταγραφή συγκατάθεσης για %n παιδί</numerusform>
            <numerusform>Καταγραφή συγκατάθεσης για %n παιδιά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n interview(s) in progress</source>
        <translation type="unfinished">
            <numerusform>Συνέχεια σε %n συνέντευξη σε εξέλιξη</numerusform>
            <numerusform>Συνέχεια σε %n συνεντεύξεις σε εξέλιξη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interview %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Συνέντευξη με %n παιδί</numerusform>
            <numerusform>Συνέντευξη με %n παιδιά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n finished interview(s)</source>
        <translation type="unfinished">
            <numerusform>Αποστολή %n τελειωμένης συνέντευξης</numerusform>
            <numerusform>Αποστολή %n τελειωμένων συνεντεύξεων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n λεπτό</numerusform>
            <numerusform>%n λεπτά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent: sync where there is a network.</source>
        <translation type="unfinished">
            <numerusform>%n συνέντευξη περιμένει αποστολή: συγχρονίστε όπου υπάρχει δίκτυο.</numerusform>
            <numerusform>%n συνεντεύξεις περιμένουν αποστολή: συγχρονίστε όπου υπάρχει δίκτυο.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) is/are unfinished: end the class first.</source>
        <translation type="unfinished">
            <numerusform>%n συνέντευξη δεν τελείωσε: κλείστε πρώτα την τάξη.</numerusform>
            <numerusform>%n συνεντεύξεις δεν τελείωσαν: κλείστε πρώτα την τάξη.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) erased on this laptop and in its backups.</source>
        <translation type="unfinished">
            <numerusform>%n συνέντευξη διαγράφηκε σε αυτόν τον υπολογιστή και στα αντίγραφά του.</numerusform>
            <numerusform>%n συνεντεύξεις διαγράφηκαν σε αυτόν τον υπολογιστή και στα αντίγραφά του.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sync soon: it erases %n of them on the server and other laptops.</source>
        <translation type="unfinished">
            <numerusform>Συγχρονίστε σύντομα: έτσι διαγράφονται και στον διακομιστή και σε άλλους υπολογιστές: %n.</numerusform>
            <numerusform>Συγχρονίστε σύντομα: έτσι διαγράφονται και στον διακομιστή και σε άλλους υπολογιστές: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) on this laptop.</source>
        <translation type="unfinished">
            <numerusform>%n συνέντευξη σε αυτόν τον υπολογιστή.</numerusform>
            <numerusform>%n συνεντεύξεις σε αυτόν τον υπολογιστή.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are on the server, too.</source>
        <translation type="unfinished">
            <numerusform>%n από αυτές είναι και στον διακομιστή.</numerusform>
            <numerusform>%n από αυτές είναι και στον διακομιστή.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were made on another laptop: there, and on the server, a coordinator must erase.</source>
        <translation type="unfinished">
            <numerusform>%n έγινε σε άλλον υπολογιστή: εκεί, και στον διακομιστή, πρέπει να διαγράψει ο συντονισμός.</numerusform>
            <numerusform>%n έγιναν σε άλλον υπολογιστή: εκεί, και στον διακομιστή, πρέπει να διαγράψει ο συντονισμός.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews are confirmed by the server.</source>
        <translation type="unfinished">
            <numerusform>%n βήμα συνεντεύξεων επιβεβαιώθηκε από τον διακομιστή.</numerusform>
            <numerusform>%n βήματα συνεντεύξεων επιβεβαιώθηκαν από τον διακομιστή.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews came</source>
        <translation type="unfinished">
            <numerusform>ήρθε %n βήμα συνεντεύξεων</numerusform>
            <numerusform>ήρθαν %n βήματα συνεντεύξεων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new here.</source>
        <translation type="unfinished">
            <numerusform>%n είναι νέο εδώ.</numerusform>
            <numerusform>%n είναι νέα εδώ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n μέρα</numerusform>
            <numerusform>%n μέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of %n interview(s) is written, without answers and names:</source>
        <translation type="unfinished">
            <numerusform>Η καταγραφή %n συνέντευξης γράφτηκε, χωρίς απαντήσεις και ονόματα:</numerusform>
            <numerusform>Οι καταγραφές %n συνεντεύξεων γράφτηκαν, χωρίς απαντήσεις και ονόματα:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of questions.</source>
        <translation type="unfinished">
            <numerusform>%n λεπτό ερωτήσεων.</numerusform>
            <numerusform>%n λεπτά ερωτήσεων.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered in less than a second.</source>
        <translation type="unfinished">
            <numerusform>%n ερώτηση απαντήθηκε σε λιγότερο από ένα δευτερόλεπτο.</numerusform>
            <numerusform>%n ερωτήσεις απαντήθηκαν σε λιγότερο από ένα δευτερόλεπτο.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions in a row have the same answer.</source>
        <translation type="unfinished">
            <numerusform>%n ερώτηση στη σειρά έχει την ίδια απάντηση.</numerusform>
            <numerusform>%n ερωτήσεις στη σειρά έχουν την ίδια απάντηση.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent interviews stay %n day(s) …</source>
        <translation type="unfinished">
            <numerusform>Οι σταλμένες συνεντεύξεις μένουν %n μέρα …</numerusform>
            <numerusform>Οι σταλμένες συνεντεύξεις μένουν %n μέρες …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ(s)</source>
        <translation type="unfinished">
            <numerusform>%n απάντηση διαφέρει</numerusform>
            <numerusform>%n απαντήσεις διαφέρουν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews under one code</source>
        <translation type="unfinished">
            <numerusform>%n συνέντευξη με έναν κωδικό</numerusform>
            <numerusform>%n συνεντεύξεις με έναν κωδικό</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are the same,</source>
        <translation type="unfinished">
            <numerusform>%n απάντηση είναι ίδια,</numerusform>
            <numerusform>%n απαντήσεις είναι ίδιες,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s).</source>
        <translation type="unfinished">
            <numerusform>%n διαφέρει.</numerusform>
            <numerusform>%n διαφέρουν.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews</source>
        <translation type="unfinished">
            <numerusform>%n βήμα συνεντεύξεων</numerusform>
            <numerusform>%n βήματα συνεντεύξεων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) here for the next sync or stick.</source>
        <translation type="unfinished">
            <numerusform>%n συνέντευξη περιμένει εδώ τον επόμενο συγχρονισμό ή το επόμενο στικάκι USB.</numerusform>
            <numerusform>%n συνεντεύξεις περιμένουν εδώ τον επόμενο συγχρονισμό ή το επόμενο στικάκι USB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a coordinator, who sees it too; you need not do anything.</source>
        <translation type="unfinished">
            <numerusform>%n χρειάζεται τον συντονισμό, που το βλέπει επίσης· δεν χρειάζεται να κάνετε τίποτα.</numerusform>
            <numerusform>%n χρειάζονται τον συντονισμό, που το βλέπει επίσης· δεν χρειάζεται να κάνετε τίποτα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %n of what went need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>Έγινε. Από όσα έφυγαν, %n χρειάζεται τον συντονισμό.</numerusform>
            <numerusform>Έγινε. Από όσα έφυγαν, %n χρειάζονται τον συντονισμό.</numerusform>
        </translation>
    </message>
</context>
</TS>
