<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Adult</name>
    <message>
        <source>We ask about your child, your family and the school.</source>
        <translation type="unfinished">Nous posons des questions sur votre enfant, votre famille et l’école.</translation>
    </message>
    <message>
        <source>We ask about your class, your work and your school.</source>
        <translation type="unfinished">Nous posons des questions sur votre classe, votre travail et votre école.</translation>
    </message>
    <message>
        <source>We ask about your school, its pupils and its teachers.</source>
        <translation type="unfinished">Nous posons des questions sur votre école, ses élèves et ses enseignants.</translation>
    </message>
    <message>
        <source>Will you take part?</source>
        <translation type="unfinished">Voulez-vous participer&#xa0;?</translation>
    </message>
    <message>
        <source>The answers serve research on how children of every origin get on at school.</source>
        <translation type="unfinished">Les réponses servent à étudier comment les enfants de toutes origines vivent l’école.</translation>
    </message>
    <message>
        <source>You may leave out any question.</source>
        <translation type="unfinished">Vous pouvez laisser de côté n’importe quelle question.</translation>
    </message>
    <message>
        <source>You may stop at any time and need not say why.</source>
        <translation type="unfinished">Vous pouvez arrêter à tout moment, sans dire pourquoi.</translation>
    </message>
    <message>
        <source>Your name is not kept with your answers. The researchers alone see them.</source>
        <translation type="unfinished">Votre nom n’est pas conservé avec vos réponses. Seule l’équipe de recherche les voit.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation type="unfinished">Non, merci</translation>
    </message>
    <message>
        <source>Yes, I will take part</source>
        <translation type="unfinished">Oui, je participe</translation>
    </message>
    <message>
        <source>What you told us another time stays as it is.</source>
        <translation type="unfinished">Ce que vous nous avez dit une autre fois reste tel quel.</translation>
    </message>
    <message>
        <source>Nothing has been kept.</source>
        <translation type="unfinished">Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Thank you for letting us know.</source>
        <translation type="unfinished">Merci de nous l’avoir dit.</translation>
    </message>
    <message>
        <source>Do you want to stop here?</source>
        <translation type="unfinished">Voulez-vous arrêter ici&#xa0;?</translation>
    </message>
    <message>
        <source>You need not say why. What should happen to your answers?</source>
        <translation type="unfinished">Vous n’avez pas à dire pourquoi. Que faire de vos réponses&#xa0;?</translation>
    </message>
    <message>
        <source>Stop and keep my answers</source>
        <translation type="unfinished">Arrêter et garder mes réponses</translation>
    </message>
    <message>
        <source>Stop and delete my answers</source>
        <translation type="unfinished">Arrêter et supprimer mes réponses</translation>
    </message>
    <message>
        <source>Your answers are deleted.</source>
        <translation type="unfinished">Vos réponses sont supprimées.</translation>
    </message>
    <message>
        <source>The researcher will see to it that your answers are deleted.</source>
        <translation type="unfinished">L’équipe de recherche veillera à ce que vos réponses soient supprimées.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">C’est arrêté.</translation>
    </message>
    <message>
        <source>That was the last question. Your answers are kept safe.</source>
        <translation type="unfinished">C’était la dernière question. Vos réponses sont bien gardées.</translation>
    </message>
    <message>
        <source>Thank you for your time.</source>
        <translation type="unfinished">Merci pour votre temps.</translation>
    </message>
    <message>
        <source>What comes next can be hard to answer.</source>
        <translation type="unfinished">Il peut être difficile de répondre à ce qui suit.</translation>
    </message>
    <message>
        <source>You may answer these questions, or go on without them.</source>
        <translation type="unfinished">Vous pouvez répondre à ces questions, ou continuer sans elles.</translation>
    </message>
    <message>
        <source>For the researcher: {reason}</source>
        <translation type="unfinished">Pour l’équipe de recherche&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Please call the researcher. You did nothing wrong.</source>
        <translation type="unfinished">Appelez l’équipe de recherche, s’il vous plaît. Vous n’avez rien fait de mal.</translation>
    </message>
    <message>
        <source>If a question worries you, talk to the researcher who brought this laptop.</source>
        <translation type="unfinished">Si une question vous préoccupe, parlez-en à la personne qui a apporté cet ordinateur.</translation>
    </message>
    <message>
        <source>Please give the laptop back to the researcher.</source>
        <translation type="unfinished">Veuillez rendre l’ordinateur à la personne chargée de l’étude.</translation>
    </message>
    <message>
        <source>For the researcher: the PIN of this laptop</source>
        <translation type="unfinished">Pour la personne chargée de l’étude : le code PIN de cet ordinateur</translation>
    </message>
    <message>
        <source>For the researcher: the passphrase</source>
        <translation type="unfinished">Pour la personne chargée de l’étude : la phrase secrète</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">Choisissez d’abord une réponse. « Je ne sais pas » convient aussi.</translation>
    </message>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">Cela ne convient pas ici. Regardez encore votre réponse.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Votre réponse</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Votre nombre</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">Tapez les premières lettres</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">Touchez-les tous, le premier d’abord.</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">Vous êtes à l’étape {number} sur {count}.</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">Quelle langue voulez-vous ?</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">Voulez-vous faire une petite pause ?</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">Étirez-vous, buvez quelque chose, regardez par la fenêtre.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">Faites une pause.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">Prenez tout votre temps. Vos réponses sont gardées.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">Voulez-vous continuer ensuite ? Vous pouvez aussi arrêter.</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">Vos réponses sont cachées.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">Montrez-les à nouveau quand personne d’autre ne regarde.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">Inspirez, puis expirez.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Add a child</source>
        <translation type="unfinished">Ajouter un enfant</translation>
    </message>
    <message>
        <source>The code goes with the answers. The name stays encrypted on this laptop and is never sent.</source>
        <translation type="unfinished">Le code accompagne les réponses. Le nom reste chiffré sur cet ordinateur et n’est jamais envoyé.</translation>
    </message>
    <message>
        <source>a child</source>
        <translation type="unfinished">un enfant</translation>
    </message>
    <message>
        <source>a teacher</source>
        <translation type="unfinished">un enseignant</translation>
    </message>
    <message>
        <source>a school leader</source>
        <translation type="unfinished">une direction d’école</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Ajouter</translation>
    </message>
    <message>
        <source>Back to the class</source>
        <translation type="unfinished">Retour à la classe</translation>
    </message>
    <message>
        <source>This is</source>
        <translation type="unfinished">Il s’agit de</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Code</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Classe</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished">Place</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Âge</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation type="unfinished">Nom (facultatif)</translation>
    </message>
    <message>
        <source>Code, class and age are needed. A code has letters, digits, dots and dashes only.</source>
        <translation type="unfinished">Le code, la classe et l’âge sont nécessaires. Un code ne contient que des lettres, chiffres, points et tirets.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation type="unfinished">Enregistrer le consentement</translation>
    </message>
    <message>
        <source>Name (stays on this laptop)</source>
        <translation type="unfinished">Nom (reste sur cet ordinateur)</translation>
    </message>
    <message>
        <source>This form is for another age. Why do you use it?</source>
        <translation type="unfinished">Ce questionnaire est prévu pour un autre âge. Pourquoi l’utilisez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>PIN of child mode</source>
        <translation type="unfinished">Code PIN du mode enfant</translation>
    </message>
    <message>
        <source>Child {code}</source>
        <translation type="unfinished">Enfant {code}</translation>
    </message>
    <message>
        <source>Record consent again</source>
        <translation type="unfinished">Enregistrer à nouveau le consentement</translation>
    </message>
    <message>
        <source>Laptops say different things about this child. Type its name once more.</source>
        <translation type="unfinished">Des ordinateurs disent des choses différentes sur cet enfant. Tapez son nom encore une fois.</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation type="unfinished">Continuer l’entretien</translation>
    </message>
    <message>
        <source>Begin a new interview here</source>
        <translation type="unfinished">Commencer un nouvel entretien ici</translation>
    </message>
    <message>
        <source>Begin another interview</source>
        <translation type="unfinished">Commencer un autre entretien</translation>
    </message>
    <message>
        <source>Give the laptop to the child</source>
        <translation type="unfinished">Donner l’ordinateur à l’enfant</translation>
    </message>
    <message>
        <source>Record the consent first.</source>
        <translation type="unfinished">Enregistrez d’abord le consentement.</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished">{language} (brouillon)</translation>
    </message>
    <message>
        <source>The buttons are not yet translated into this language; they are English.</source>
        <translation type="unfinished">Les boutons ne sont pas encore traduits dans cette langue&#xa0;; ils sont en anglais.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions and the buttons. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">Brouillon automatique&#xa0;: aucune personne parlant cette langue n’a vérifié les questions et les boutons. Lisez-les avec quelqu’un qui la parle avant qu’un enfant réponde.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">Brouillon automatique&#xa0;: aucune personne parlant cette langue n’a vérifié les questions. Lisez-les avec quelqu’un qui la parle avant qu’un enfant réponde.</translation>
    </message>
    <message>
        <source>The words on the buttons are a machine draft that nobody who speaks the language checked.</source>
        <translation type="unfinished">Les mots des boutons sont un brouillon automatique qu’aucune personne parlant la langue n’a vérifié.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished">Questionnaire</translation>
    </message>
    <message>
        <source>Language of the child</source>
        <translation type="unfinished">Langue de l’enfant</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Taille du texte</translation>
    </message>
    <message>
        <source>The child answers</source>
        <translation type="unfinished">L’enfant répond</translation>
    </message>
    <message>
        <source>by touch, mouse or keys</source>
        <translation type="unfinished">en touchant l’écran, à la souris ou au clavier</translation>
    </message>
    <message>
        <source>with one key: the ring moves by itself</source>
        <translation type="unfinished">avec une touche&#xa0;: le cadre avance tout seul</translation>
    </message>
    <message>
        <source>with two keys: Space moves, Enter takes</source>
        <translation type="unfinished">avec deux touches&#xa0;: Espace avance, Entrée choisit</translation>
    </message>
    <message>
        <source>by resting on a button</source>
        <translation type="unfinished">en restant sur un bouton</translation>
    </message>
    <message>
        <source>Reads well for the age</source>
        <translation type="unfinished">Lit bien pour son âge</translation>
    </message>
    <message>
        <source>Needs simpler words</source>
        <translation type="unfinished">A besoin de mots plus simples</translation>
    </message>
    <message>
        <source>The whole class uses this form</source>
        <translation type="unfinished">Toute la classe utilise ce questionnaire</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished">Autre raison</translation>
    </message>
    <message>
        <source>Take over a list</source>
        <translation type="unfinished">Reprendre une liste</translation>
    </message>
    <message>
        <source>All are here</source>
        <translation type="unfinished">Tout le monde est là</translation>
    </message>
    <message>
        <source>End the class</source>
        <translation type="unfinished">Terminer la séance</translation>
    </message>
    <message>
        <source>More for this class</source>
        <translation type="unfinished">Plus, pour cette classe</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Réessayer</translation>
    </message>
    <message>
        <source>Children of this class</source>
        <translation type="unfinished">Enfants de cette classe</translation>
    </message>
    <message>
        <source>No children on this roster yet. Sync to fetch it, or add a child with the code you were given.</source>
        <translation type="unfinished">Pas encore d’enfants sur cette liste. Synchronisez pour la recevoir, ou ajoutez un enfant avec le code qu’on vous a donné.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Lieu</translation>
    </message>
    <message>
        <source>Prepares the unfinished interviews for sending too; they can still go on another day.</source>
        <translation type="unfinished">Prépare aussi l’envoi des entretiens inachevés&#xa0;; on peut encore les continuer un autre jour.</translation>
    </message>
    <message>
        <source>Ticks everybody who has no tick yet. Tap a cell of the column to change one child.</source>
        <translation type="unfinished">Coche tous ceux qui n’ont encore rien. Touchez une case de la colonne pour changer un seul enfant.</translation>
    </message>
    <message>
        <source>This paper names other children too</source>
        <translation type="unfinished">Ce papier concerne aussi d’autres enfants</translation>
    </message>
    <message>
        <source>Save, next child</source>
        <translation type="unfinished">Enregistrer, enfant suivant</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation type="unfinished">Enregistrer le consentement</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished">Donné par</translation>
    </message>
    <message>
        <source>Number on the paper form</source>
        <translation type="unfinished">Numéro sur le formulaire papier</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation type="unfinished">Version du texte de consentement</translation>
    </message>
    <message>
        <source>Language of the consent text</source>
        <translation type="unfinished">Langue du texte de consentement</translation>
    </message>
    <message>
        <source>Signed on (day-month-year)</source>
        <translation type="unfinished">Signé le (jour-mois-année)</translation>
    </message>
    <message>
        <source>Consent for child {code}</source>
        <translation type="unfinished">Consentement pour l’enfant {code}</translation>
    </message>
    <message>
        <source>No ethics board has confirmed this rule yet.</source>
        <translation type="unfinished">Aucun comité d’éthique n’a encore confirmé cette règle.</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation type="unfinished">choisir …</translation>
    </message>
    <message>
        <source>Type the date as day-month-year, for example 24-11-2026, not after today.</source>
        <translation type="unfinished">Tapez la date sous la forme jour-mois-année, par exemple 24-11-2026, pas après aujourd’hui.</translation>
    </message>
    <message>
        <source>Fill in every field: who, which paper, which text, in which language.</source>
        <translation type="unfinished">Remplissez chaque champ&#xa0;: qui, quel papier, quel texte, dans quelle langue.</translation>
    </message>
    <message>
        <source>Join a project</source>
        <translation type="unfinished">Rejoindre un projet</translation>
    </message>
    <message>
        <source>Your coordinator gives you an invitation. It works once, and needs a network this one time.</source>
        <translation type="unfinished">Votre coordination vous donne une invitation. Elle sert une fois et demande une connexion cette seule fois.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Rejoindre</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished">Invitation</translation>
    </message>
    <message>
        <source>Name of this laptop, for example “blue laptop 3”</source>
        <translation type="unfinished">Nom de cet ordinateur, par exemple «&#xa0;ordinateur bleu 3&#xa0;»</translation>
    </message>
    <message>
        <source>Both are needed: the invitation and a name.</source>
        <translation type="unfinished">Il faut les deux&#xa0;: l’invitation et un nom.</translation>
    </message>
    <message>
        <source>Talking to the server …</source>
        <translation type="unfinished">Contact avec le serveur …</translation>
    </message>
    <message>
        <source>Choose a longer passphrase: at least {count} characters, for example four or five words that do not belong together.</source>
        <translation type="unfinished">Choisissez une phrase secrète plus longue&#xa0;: au moins {count} caractères, par exemple quatre ou cinq mots sans lien entre eux.</translation>
    </message>
    <message>
        <source>The program is already open on this laptop. Close the other window first.</source>
        <translation type="unfinished">Le programme est déjà ouvert sur cet ordinateur. Fermez d’abord l’autre fenêtre.</translation>
    </message>
    <message>
        <source>The interviews on this laptop were saved by a newer version of the program. Update this program.</source>
        <translation type="unfinished">Les entretiens de cet ordinateur ont été enregistrés par une version plus récente du programme. Mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>The file with the interviews cannot be read. Change nothing and call your coordinator.</source>
        <translation type="unfinished">Le fichier des entretiens est illisible. Ne changez rien et appelez votre coordination.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk; it may be full. What was saved before is safe. Make room, then try again.</source>
        <translation type="unfinished">Impossible d’écrire sur le disque&#xa0;; il est peut-être plein. Ce qui était enregistré est en sécurité. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder, or make room.</source>
        <translation type="unfinished">Impossible d’écrire à cet endroit. Choisissez un autre dossier ou faites de la place.</translation>
    </message>
    <message>
        <source>This file cannot be read. Is the stick still there?</source>
        <translation type="unfinished">Ce fichier ne peut pas être lu. La clé USB est-elle toujours là ?</translation>
    </message>
    <message>
        <source>The interviews are locked. Unlock them and try again.</source>
        <translation type="unfinished">Les entretiens sont verrouillés. Déverrouillez-les et réessayez.</translation>
    </message>
    <message>
        <source>This child has left the study: its family took everything back. Do not ask it again.</source>
        <translation type="unfinished">Cet enfant a quitté l’étude&#xa0;: sa famille a tout repris. Ne lui demandez plus rien.</translation>
    </message>
    <message>
        <source>This interview can go on only on the laptop on which it was begun.</source>
        <translation type="unfinished">Cet entretien ne peut continuer que sur l’ordinateur où il a commencé.</translation>
    </message>
    <message>
        <source>The child stopped this interview, and nobody may go on with it. If the child wants to, begin a new one.</source>
        <translation type="unfinished">L’enfant a arrêté cet entretien et personne ne peut le poursuivre. Si l’enfant le veut, commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits, not all the same and not counting up or down.</source>
        <translation type="unfinished">Choisissez de 4 à 8 chiffres, pas tous pareils et pas dans l’ordre, ni montant ni descendant.</translation>
    </message>
    <message>
        <source>There is no PIN yet. Use the passphrase.</source>
        <translation type="unfinished">Il n’y a pas encore de code PIN. Utilisez la phrase secrète.</translation>
    </message>
    <message>
        <source>This questionnaire asks about hard things, and no helpline is known for this country. Ask your coordinator for the project&apos;s file of contacts.</source>
        <translation type="unfinished">Ce questionnaire parle de choses difficiles, et aucune ligne d’écoute n’est connue pour ce pays. Demandez à votre coordination le fichier de contacts du projet.</translation>
    </message>
    <message>
        <source>This interview is no longer on this laptop: it was erased. What was answered after that is not kept.</source>
        <translation type="unfinished">Cet entretien n’est plus sur cet ordinateur&#xa0;: il a été effacé. Ce qui a été répondu ensuite n’est pas gardé.</translation>
    </message>
    <message>
        <source>The project&apos;s file of contacts cannot be read. Put it right, or take it away.</source>
        <translation type="unfinished">Le fichier de contacts du projet est illisible. Corrigez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>This laptop was restored from a backup, and a family may have withdrawn since. Sync once, then begin.</source>
        <translation type="unfinished">Cet ordinateur a été restauré depuis une sauvegarde, et une famille a pu se retirer depuis. Synchronisez une fois, puis commencez.</translation>
    </message>
    <message>
        <source>Record the consent of a parent or guardian before this child is asked anything.</source>
        <translation type="unfinished">Enregistrez le consentement d’un parent ou du tuteur avant de poser une question à cet enfant.</translation>
    </message>
    <message>
        <source>In this country, for a child of this age, this person&apos;s consent is not enough.</source>
        <translation type="unfinished">Dans ce pays, pour un enfant de cet âge, le consentement de cette personne ne suffit pas.</translation>
    </message>
    <message>
        <source>This questionnaire is for somebody else. Choose one that goes with this code.</source>
        <translation type="unfinished">Ce questionnaire est pour quelqu’un d’autre. Choisissez-en un qui va avec ce code.</translation>
    </message>
    <message>
        <source>There is no consent rule for this country, so no interview can be opened. Ask your coordinator.</source>
        <translation type="unfinished">Il n’y a pas de règle de consentement pour ce pays&#xa0;: aucun entretien ne peut être ouvert. Demandez à votre coordination.</translation>
    </message>
    <message>
        <source>The sheet has seven groups of four letters and digits. Compare with what you typed.</source>
        <translation type="unfinished">La fiche porte sept groupes de quatre lettres et chiffres. Comparez avec ce que vous avez tapé.</translation>
    </message>
    <message>
        <source>A letter or digit is not right. Compare with the sheet, group by group.</source>
        <translation type="unfinished">Une lettre ou un chiffre n’est pas juste. Comparez avec la fiche, groupe par groupe.</translation>
    </message>
    <message>
        <source>No child on this laptop has this code.</source>
        <translation type="unfinished">Aucun enfant sur cet ordinateur n’a ce code.</translation>
    </message>
    <message>
        <source>The last character does not fit: the code is mistyped. Look at the card again.</source>
        <translation type="unfinished">Le dernier caractère ne correspond pas&#xa0;: le code est mal tapé. Regardez encore la carte.</translation>
    </message>
    <message>
        <source>A code of the list belongs to a child of another site on this laptop. Nothing was taken over.</source>
        <translation type="unfinished">Un code de la liste appartient à un enfant d’un autre lieu sur cet ordinateur. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>This code is taken by another child. Choose another one.</source>
        <translation type="unfinished">Ce code est déjà celui d’un autre enfant. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The child threw this interview away, but parts of it were prepared for sending already. Ask your coordinator to erase it.</source>
        <translation type="unfinished">L’enfant a jeté cet entretien, mais une partie était déjà prête à l’envoi. Demandez à votre coordination de l’effacer.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Enrolling needs a network once; try again where there is one.</source>
        <translation type="unfinished">Le serveur est injoignable. Pour rejoindre un projet, il faut une fois une connexion&#xa0;; réessayez là où il y en a une.</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Copy all of it, from “immerse1:” to the end.</source>
        <translation type="unfinished">Cette invitation n’est pas complète. Copiez-la en entier, de «&#xa0;immerse1:&#xa0;» jusqu’à la fin.</translation>
    </message>
    <message>
        <source>The questionnaire does not take this answer. Enter another one.</source>
        <translation type="unfinished">Le questionnaire n’admet pas cette réponse. Saisissez-en une autre.</translation>
    </message>
    <message>
        <source>Somebody has written there since. Decide anew instead.</source>
        <translation type="unfinished">Quelqu’un y a écrit depuis. Prenez plutôt une nouvelle décision.</translation>
    </message>
    <message>
        <source>This was not decided here, or it is taken back already.</source>
        <translation type="unfinished">Cela n’a pas été décidé ici, ou c’est déjà annulé.</translation>
    </message>
    <message>
        <source>This is settled already. Look at the list again.</source>
        <translation type="unfinished">C’est déjà tranché. Regardez à nouveau la liste.</translation>
    </message>
    <message>
        <source>These two are not under one code any more. Look at the list again.</source>
        <translation type="unfinished">Ces deux entretiens ne sont plus sous un même code. Regardez à nouveau la liste.</translation>
    </message>
    <message>
        <source>This interview is no longer here: it was erased, or its days are over.</source>
        <translation type="unfinished">Cet entretien n’est plus ici&#xa0;: il a été effacé, ou sa durée de conservation est passée.</translation>
    </message>
    <message>
        <source>Only a finished interview can be sent back.</source>
        <translation type="unfinished">Seul un entretien terminé peut être renvoyé.</translation>
    </message>
    <message>
        <source>This does not wait any more. Sync, and look again.</source>
        <translation type="unfinished">Ceci n’est plus en attente. Synchronisez, puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>This questionnaire is not on this laptop yet. Sync, then try again.</source>
        <translation type="unfinished">Ce questionnaire n’est pas encore sur cet ordinateur. Synchronisez, puis réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing that was saved is lost. Please tell your coordinator.</source>
        <translation type="unfinished">Une erreur est survenue dans le programme. Rien de ce qui était enregistré n’est perdu. Prévenez votre coordination, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished">Entretiens</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Synchroniser</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Verrouiller</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Aide</translation>
    </message>
    <message>
        <source>State of the sync</source>
        <translation type="unfinished">État de la synchronisation</translation>
    </message>
    <message>
        <source>Looking for the server …</source>
        <translation type="unfinished">Recherche du serveur …</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished">Envoi …</translation>
    </message>
    <message>
        <source>Receiving what other laptops sent …</source>
        <translation type="unfinished">Réception de ce que d’autres ordinateurs ont envoyé …</translation>
    </message>
    <message>
        <source>Fetching questionnaires …</source>
        <translation type="unfinished">Récupération des questionnaires …</translation>
    </message>
    <message>
        <source>Comparing with the server …</source>
        <translation type="unfinished">Comparaison avec le serveur …</translation>
    </message>
    <message>
        <source>Sending {done} of {total} …</source>
        <translation type="unfinished">Envoi de {done} sur {total} …</translation>
    </message>
    <message>
        <source>Offline. Everything is safe on this laptop; sync again where there is a network.</source>
        <translation type="unfinished">Hors ligne. Tout est en sécurité sur cet ordinateur&#xa0;; synchronisez là où il y a une connexion.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop: {reason}</source>
        <translation type="unfinished">Le serveur n’a pas accepté cet ordinateur&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The sync did not end well, and nothing is lost: {reason}</source>
        <translation type="unfinished">La synchronisation s’est mal terminée, mais rien n’est perdu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>All finished interviews are sent.</source>
        <translation type="unfinished">Tous les entretiens terminés sont envoyés.</translation>
    </message>
    <message>
        <source>Never synced yet.</source>
        <translation type="unfinished">Jamais encore synchronisé.</translation>
    </message>
    <message>
        <source>Last sync: {when}.</source>
        <translation type="unfinished">Dernière synchronisation&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Quoi</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Enfant</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished">tranché</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation type="unfinished">renvoyé</translation>
    </message>
    <message>
        <source>two made one</source>
        <translation type="unfinished">deux réunis en un</translation>
    </message>
    <message>
        <source>given another code</source>
        <translation type="unfinished">autre code donné</translation>
    </message>
    <message>
        <source>kept beside the other</source>
        <translation type="unfinished">gardé à côté de l’autre</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">annulé</translation>
    </message>
    <message>
        <source>goes with the next sync</source>
        <translation type="unfinished">part à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>kept apart by the server</source>
        <translation type="unfinished">mis à part par le serveur</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished">écarté</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">À décider</translation>
    </message>
    <message>
        <source>From everything that is on this laptop, with or without a network. What you decide goes to the others with the next sync, and you can take it back.</source>
        <translation type="unfinished">D’après tout ce qui est sur cet ordinateur, avec ou sans connexion. Ce que vous décidez part vers les autres à la prochaine synchronisation, et vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation type="unfinished">Quelles lignes</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation type="unfinished">Tout ce qui est en attente</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation type="unfinished">Réponses qui diffèrent</translation>
    </message>
    <message>
        <source>Two interviews under one code</source>
        <translation type="unfinished">Deux entretiens sous un même code</translation>
    </message>
    <message>
        <source>Kept apart by the server</source>
        <translation type="unfinished">Mis à part par le serveur</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation type="unfinished">Décidé ici</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Regarder</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation type="unfinished">Annuler cette décision</translation>
    </message>
    <message>
        <source>Nothing here. After a sync there may be.</source>
        <translation type="unfinished">Rien ici. Après une synchronisation, peut-être.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Serveur</translation>
    </message>
    <message>
        <source>Interview {number}</source>
        <translation type="unfinished">Entretien {number}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished">diffère</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Réponses</translation>
    </message>
    <message>
        <source>Which interview</source>
        <translation type="unfinished">Quel entretien</translation>
    </message>
    <message>
        <source>One child: keep this interview</source>
        <translation type="unfinished">Un seul enfant&#xa0;: garder cet entretien</translation>
    </message>
    <message>
        <source>It gets the answers that only the other one has; the other one is deleted.</source>
        <translation type="unfinished">Il reçoit les réponses que seul l’autre contient&#xa0;; l’autre est supprimé.</translation>
    </message>
    <message>
        <source>Another child: give it this code</source>
        <translation type="unfinished">Un autre enfant&#xa0;: donner ce code à l’entretien</translation>
    </message>
    <message>
        <source>Code of the other child</source>
        <translation type="unfinished">Code de l’autre enfant</translation>
    </message>
    <message>
        <source>Both are right</source>
        <translation type="unfinished">Les deux sont justes</translation>
    </message>
    <message>
        <source>For example two waves of one child. They are not offered again.</source>
        <translation type="unfinished">Par exemple deux vagues d’un même enfant. Ils ne seront plus proposés.</translation>
    </message>
    <message>
        <source>{alike} {differing} Many that differ point to two children.</source>
        <translation type="unfinished">{alike} {differing} Beaucoup de différences font penser à deux enfants.</translation>
    </message>
    <message>
        <source>Type the code of the other child first.</source>
        <translation type="unfinished">Tapez d’abord le code de l’autre enfant.</translation>
    </message>
    <message>
        <source>Which interview?</source>
        <translation type="unfinished">Quel entretien&#xa0;?</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished">Dernier changement</translation>
    </message>
    <message>
        <source>sent back to you</source>
        <translation type="unfinished">renvoyé vers vous</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished">en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">terminé</translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished">Celui-ci</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation type="unfinished">Une autre réponse</translation>
    </message>
    <message>
        <source>How far is the interview?</source>
        <translation type="unfinished">Où en est l’entretien&#xa0;?</translation>
    </message>
    <message>
        <source>Is the interview deleted?</source>
        <translation type="unfinished">L’entretien est-il supprimé&#xa0;?</translation>
    </message>
    <message>
        <source>stopped, kept</source>
        <translation type="unfinished">arrêté, gardé</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">supprimé</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation type="unfinished">il reste</translation>
    </message>
    <message>
        <source>{laptop}, {when}</source>
        <translation type="unfinished">{laptop}, {when}</translation>
    </message>
    <message>
        <source>Two laptops wrote different answers without seeing each other&apos;s. Choose what shall stand; ask the interviewers if you cannot know. What you leave open stays in dispute and is not counted.</source>
        <translation type="unfinished">Deux ordinateurs ont écrit des réponses différentes sans voir celles de l’autre. Choisissez ce qui doit rester&#xa0;; demandez aux personnes qui ont fait les entretiens si vous ne pouvez pas le savoir. Ce que vous laissez ouvert reste en litige et n’est pas compté.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished">Trancher</translation>
    </message>
    <message>
        <source>Child {code}: {what}</source>
        <translation type="unfinished">Enfant {code}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Choose first what shall stand.</source>
        <translation type="unfinished">Choisissez d’abord ce qui doit rester.</translation>
    </message>
    <message>
        <source>begun on another laptop</source>
        <translation type="unfinished">commencé sur un autre ordinateur</translation>
    </message>
    <message>
        <source>done on another laptop</source>
        <translation type="unfinished">terminé sur un autre ordinateur</translation>
    </message>
    <message>
        <source>stopped on another laptop</source>
        <translation type="unfinished">arrêté sur un autre ordinateur</translation>
    </message>
    <message>
        <source>only on this laptop</source>
        <translation type="unfinished">seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation type="unfinished">attend l’envoi</translation>
    </message>
    <message>
        <source>sent, receipt is here</source>
        <translation type="unfinished">envoyé, réception confirmée</translation>
    </message>
    <message>
        <source>sent; a coordinator must decide</source>
        <translation type="unfinished">envoyé&#xa0;; la coordination doit décider</translation>
    </message>
    <message>
        <source>sent; kept apart by the server</source>
        <translation type="unfinished">envoyé&#xa0;; mis à part par le serveur</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation type="unfinished">Tous les entretiens</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation type="unfinished">Pas encore envoyés</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Enfants</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">Présents</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished">Absents</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation type="unfinished">Consentement manquant</translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished">Entretiens à faire</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Terminés</translation>
    </message>
    <message>
        <source>Said no or stopped</source>
        <translation type="unfinished">Refusés ou arrêtés</translation>
    </message>
    <message>
        <source>Nothing is waiting. Everything on this laptop is sent.</source>
        <translation type="unfinished">Rien n’attend. Tout ce qui est sur cet ordinateur est envoyé.</translation>
    </message>
    <message>
        <source>The program had a problem: look</source>
        <translation type="unfinished">Le programme a eu un problème : voir</translation>
    </message>
    <message>
        <source>A family withdraws</source>
        <translation type="unfinished">Une famille se retire</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation type="unfinished">Fin de la journée</translation>
    </message>
    <message>
        <source>Makes an encrypted backup of everything on this laptop.</source>
        <translation type="unfinished">Fait une sauvegarde chiffrée de tout ce qui est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open this class</source>
        <translation type="unfinished">Ouvrir cette classe</translation>
    </message>
    <message>
        <source>Classes of this site</source>
        <translation type="unfinished">Classes de ce lieu</translation>
    </message>
    <message>
        <source>No children here yet. Sync to fetch the roster, or take over a list from a file.</source>
        <translation type="unfinished">Pas encore d’enfants ici. Synchronisez pour recevoir la liste, ou reprenez-la d’un fichier.</translation>
    </message>
    <message>
        <source>finished today</source>
        <translation type="unfinished">terminés aujourd’hui</translation>
    </message>
    <message>
        <source>still to interview here</source>
        <translation type="unfinished">encore à faire ici</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <translation type="unfinished">pas encore envoyés</translation>
    </message>
    <message>
        <source>End of the day: back up</source>
        <translation type="unfinished">Fin de la journée&#xa0;: sauvegarder</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation type="unfinished">La suite</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation type="unfinished">Pour la coordination</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished">Renvoyé</translation>
    </message>
    <message>
        <source>Which interviews</source>
        <translation type="unfinished">Quels entretiens</translation>
    </message>
    <message>
        <source>No interviews here yet.</source>
        <translation type="unfinished">Pas encore d’entretiens ici.</translation>
    </message>
    <message>
        <source>No interview of this kind.</source>
        <translation type="unfinished">Aucun entretien de ce type.</translation>
    </message>
    <message>
        <source>Give the laptop to this child again</source>
        <translation type="unfinished">Redonner l’ordinateur à cet enfant</translation>
    </message>
    <message>
        <source>Correct this interview</source>
        <translation type="unfinished">Corriger cet entretien</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">Comment cela s’est passé</translation>
    </message>
    <message>
        <source>Times and what stands out, for you alone; no answers.</source>
        <translation type="unfinished">Durées et ce qui ressort, pour vous seulement ; aucune réponse.</translation>
    </message>
    <message>
        <source>What went and what came</source>
        <translation type="unfinished">Ce qui est parti et ce qui est arrivé</translation>
    </message>
    <message>
        <source>Syncs and sticks, and what became of every interview.</source>
        <translation type="unfinished">Synchronisations et clés USB, et ce qu’est devenu chaque entretien.</translation>
    </message>
    <message>
        <source>Send this interview back</source>
        <translation type="unfinished">Renvoyer cet entretien</translation>
    </message>
    <message>
        <source>Save these logs</source>
        <translation type="unfinished">Enregistrer ces journaux</translation>
    </message>
    <message>
        <source>Times of the listed interviews as one file for analysts, without answers and names.</source>
        <translation type="unfinished">Durées des entretiens de la liste en un fichier pour les analystes, sans réponses ni noms.</translation>
    </message>
    <message>
        <source>Checking the passphrase …</source>
        <translation type="unfinished">Vérification de la phrase secrète …</translation>
    </message>
    <message>
        <source>Lists of children</source>
        <translation type="unfinished">Listes d’enfants</translation>
    </message>
    <message>
        <source>There is nothing to hand over: the server has everything.</source>
        <translation type="unfinished">Il n’y a rien à transmettre : le serveur a tout.</translation>
    </message>
    <message>
        <source>The file {file} is on the stick. Take it over on the other laptop.</source>
        <translation type="unfinished">Le fichier {file} est sur la clé USB. Reprenez-le sur l’autre ordinateur.</translation>
    </message>
    <message>
        <source>There are no receipts for it yet: sync this laptop first.</source>
        <translation type="unfinished">Il n’y a pas encore de confirmations pour lui : synchronisez d’abord cet ordinateur.</translation>
    </message>
    <message>
        <source>Files of this program</source>
        <translation type="unfinished">Fichiers de ce programme</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">Choisir un fichier</translation>
    </message>
    <message>
        <source>{laptop} is known now.</source>
        <translation type="unfinished">{laptop} est maintenant connu.</translation>
    </message>
    <message>
        <source>From {laptop}: {came}, {new}</source>
        <translation type="unfinished">De {laptop} : {came}, {new}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Colonne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished">Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">Ce qui se passe</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">laissé de côté</translation>
    </message>
    <message>
        <source>taken over as it is</source>
        <translation type="unfinished">repris tel quel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>The code is missing. Every child needs one.</source>
        <translation type="unfinished">Le code manque. Chaque enfant en a besoin.</translation>
    </message>
    <message>
        <source>A code has Latin letters, digits, dots and dashes only, at most 100.</source>
        <translation type="unfinished">Un code ne contient que des lettres latines, chiffres, points et tirets, 100 au plus.</translation>
    </message>
    <message>
        <source>The last character of the code does not fit: the code is mistyped.</source>
        <translation type="unfinished">Le dernier caractère du code ne correspond pas&#xa0;: le code est mal tapé.</translation>
    </message>
    <message>
        <source>Another row has the same code. Each child needs its own.</source>
        <translation type="unfinished">Une autre ligne a le même code. Chaque enfant doit avoir le sien.</translation>
    </message>
    <message>
        <source>The class is missing.</source>
        <translation type="unfinished">La classe manque.</translation>
    </message>
    <message>
        <source>The seat should be a whole number from 0 to 9999.</source>
        <translation type="unfinished">La place doit être un nombre entier de 0 à 9999.</translation>
    </message>
    <message>
        <source>The age should be a whole number from 3 to 25.</source>
        <translation type="unfinished">L’âge doit être un nombre entier de 3 à 25.</translation>
    </message>
    <message>
        <source>The age is missing.</source>
        <translation type="unfinished">L’âge manque.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished">Le nom est trop long.</translation>
    </message>
    <message>
        <source>There is a formula. Replace it by its value.</source>
        <translation type="unfinished">Il y a une formule. Remplacez-la par sa valeur.</translation>
    </message>
    <message>
        <source>The cell is merged with others. Undo the merge.</source>
        <translation type="unfinished">La cellule est fusionnée avec d’autres. Annulez la fusion.</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet program.</source>
        <translation type="unfinished">La cellule contient une erreur du tableur.</translation>
    </message>
    <message>
        <source>There is a character that no text has. Save the file as UTF-8 or .xlsx.</source>
        <translation type="unfinished">Il y a un caractère qu’aucun texte ne contient. Enregistrez le fichier en UTF-8 ou en .xlsx.</translation>
    </message>
    <message>
        <source>Two children have this seat.</source>
        <translation type="unfinished">Deux enfants ont cette place.</translation>
    </message>
    <message>
        <source>Two children of this class have this name: two children, or one twice?</source>
        <translation type="unfinished">Deux enfants de cette classe portent ce nom&#xa0;: deux enfants, ou le même deux fois&#xa0;?</translation>
    </message>
    <message>
        <source>Look at the names: if letters are wrong, save the file as CSV (UTF-8) or .xlsx and choose it again.</source>
        <translation type="unfinished">Regardez les noms&#xa0;: si des lettres sont fausses, enregistrez le fichier en CSV (UTF-8) ou en .xlsx et choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Take over a list of children</source>
        <translation type="unfinished">Reprendre une liste d’enfants</translation>
    </message>
    <message>
        <source>A CSV file or an Excel workbook. Its first row names the columns: code and class, and perhaps seat, age and name. Names stay encrypted on this laptop. Nothing is taken over before you agree.</source>
        <translation type="unfinished">Un fichier CSV ou un classeur Excel. Sa première ligne nomme les colonnes&#xa0;: code et classe, et peut-être place, âge et nom. Les noms restent chiffrés sur cet ordinateur. Rien n’est repris sans votre accord.</translation>
    </message>
    <message>
        <source>Please look at these</source>
        <translation type="unfinished">Regardez ceci, s’il vous plaît</translation>
    </message>
    <message>
        <source>These children can be taken over</source>
        <translation type="unfinished">Ces enfants peuvent être repris</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation type="unfinished">Lecture du fichier …</translation>
    </message>
    <message>
        <source>With earlier answers to: {questions}.</source>
        <translation type="unfinished">Avec les réponses antérieures à : {questions}.</translation>
    </message>
    <message>
        <source>No row can be used. Mend the file and choose it again.</source>
        <translation type="unfinished">Aucune ligne n’est utilisable. Corrigez le fichier et choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation type="unfinished">consentement manquant</translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished">prêt</translation>
    </message>
    <message>
        <source>did not want to</source>
        <translation type="unfinished">n’a pas voulu</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">pas encore</translation>
    </message>
    <message>
        <source>can begin</source>
        <translation type="unfinished">peut commencer</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished">arrêté</translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished">a dit non</translation>
    </message>
    <message>
        <source>begun elsewhere</source>
        <translation type="unfinished">commencé ailleurs</translation>
    </message>
    <message>
        <source>done elsewhere</source>
        <translation type="unfinished">terminé ailleurs</translation>
    </message>
    <message>
        <source>stopped elsewhere</source>
        <translation type="unfinished">arrêté ailleurs</translation>
    </message>
    <message>
        <source>parent or guardian</source>
        <translation type="unfinished">parent ou tuteur</translation>
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished">école</translation>
    </message>
    <message>
        <source>the child itself</source>
        <translation type="unfinished">l’enfant en personne</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation type="unfinished">tuteur</translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished">enfant</translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished">Ici</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Consentement</translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished">ici</translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished">absent</translation>
    </message>
    <message>
        <source>asked on screen</source>
        <translation type="unfinished">demandé à l’écran</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Aujourd’hui</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">pas encore</translation>
    </message>
    <message>
        <source>Go on here with what it answered there</source>
        <translation type="unfinished">Continuer ici avec ce qui a été répondu là-bas</translation>
    </message>
    <message>
        <source>Yes, give the laptop to the child</source>
        <translation type="unfinished">Oui, donner l’ordinateur à l’enfant</translation>
    </message>
    <message>
        <source>This child has an interview on another laptop. Begin a new one here?</source>
        <translation type="unfinished">Cet enfant a un entretien sur un autre ordinateur. En commencer un nouveau ici&#xa0;?</translation>
    </message>
    <message>
        <source>This child did not want to take part. Ask it once more?</source>
        <translation type="unfinished">Cet enfant n’a pas voulu participer. Lui demander encore une fois&#xa0;?</translation>
    </message>
    <message>
        <source>This child has finished. Begin a second interview?</source>
        <translation type="unfinished">Cet enfant a terminé. Commencer un deuxième entretien&#xa0;?</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation type="unfinished">Créer le coffre</translation>
    </message>
    <message>
        <source>Forgotten? Open with the recovery sheet</source>
        <translation type="unfinished">Oubliée&#xa0;? Ouvrir avec la fiche de secours</translation>
    </message>
    <message>
        <source>The interviews on this laptop are encrypted. Enter your passphrase to open them.</source>
        <translation type="unfinished">Les entretiens de cet ordinateur sont chiffrés. Tapez votre phrase secrète pour les ouvrir.</translation>
    </message>
    <message>
        <source>Locked, because nobody used it for a while. Enter your passphrase to go on.</source>
        <translation type="unfinished">Verrouillé, car personne ne l’a utilisé depuis un moment. Tapez votre phrase secrète pour continuer.</translation>
    </message>
    <message>
        <source>The sync goes on and ends by itself.</source>
        <translation type="unfinished">La synchronisation continue et se terminera toute seule.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Déverrouiller</translation>
    </message>
    <message>
        <source>This laptop is new. Choose a passphrase: every interview is encrypted with it from the first answer. Without it nobody can open them, so keep it in a safe place.</source>
        <translation type="unfinished">Cet ordinateur est neuf. Choisissez une phrase secrète&#xa0;: elle chiffre chaque entretien dès la première réponse. Sans elle, personne ne peut les ouvrir&#xa0;; gardez-la donc en lieu sûr.</translation>
    </message>
    <message>
        <source>may add and take away people, too</source>
        <translation type="unfinished">peut aussi ajouter et retirer des personnes</translation>
    </message>
    <message>
        <source>Offer me five words</source>
        <translation type="unfinished">Proposez-moi cinq mots</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished">Nom de la personne</translation>
    </message>
    <message>
        <source>Sent interviews stay on this laptop</source>
        <translation type="unfinished">Les entretiens envoyés restent sur cet ordinateur</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished">Encore une fois la même</translation>
    </message>
    <message>
        <source>Your own passphrase, as it is now</source>
        <translation type="unfinished">Votre phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished">Exécuter</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">Ajouter une personne</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation type="unfinished">Retirer&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">Changer ma phrase secrète</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation type="unfinished">Faire une fiche de secours</translation>
    </message>
    <message>
        <source>How long sent interviews stay</source>
        <translation type="unfinished">Combien de temps restent les entretiens envoyés</translation>
    </message>
    <message>
        <source>The person gets a passphrase of its own. Let the person type it; nobody else needs to know it.</source>
        <translation type="unfinished">La personne reçoit sa propre phrase secrète. Laissez-la la taper&#xa0;; personne d’autre n’a besoin de la connaître.</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key, and backups of before are taken away. It can take a minute.</source>
        <translation type="unfinished">Tout est chiffré avec une nouvelle clé, et les anciennes sauvegardes sont retirées. Cela peut prendre une minute.</translation>
    </message>
    <message>
        <source>The old one stops working at once.</source>
        <translation type="unfinished">L’ancienne cesse aussitôt de fonctionner.</translation>
    </message>
    <message>
        <source>It opens the interviews when every passphrase is forgotten. An earlier sheet stops working.</source>
        <translation type="unfinished">Elle ouvre les entretiens quand toutes les phrases secrètes sont oubliées. Une fiche plus ancienne cesse de fonctionner.</translation>
    </message>
    <message>
        <source>After a sync, interviews that the server has for certain leave this laptop when their days are over. Ask your coordinator which number your project decided on.</source>
        <translation type="unfinished">Après une synchronisation, les entretiens que le serveur possède avec certitude quittent cet ordinateur quand leurs jours sont écoulés. Demandez à votre coordination quel nombre votre projet a choisi.</translation>
    </message>
    <message>
        <source>without end</source>
        <translation type="unfinished">sans fin</translation>
    </message>
    <message>
        <source>Write down or remember: {words}</source>
        <translation type="unfinished">À noter ou à retenir&#xa0;: {words}</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished">Un instant …</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation type="unfinished">Les deux phrases secrètes sont différentes. Tapez-les à nouveau.</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation type="unfinished">Tapez le nom de la personne.</translation>
    </message>
    <message>
        <source>At least {count} characters, for example four or five words.</source>
        <translation type="unfinished">Au moins {count} caractères, par exemple quatre ou cinq mots.</translation>
    </message>
    <message>
        <source>The PIN of child mode</source>
        <translation type="unfinished">Le code PIN du mode enfant</translation>
    </message>
    <message>
        <source>It leads from the children&apos;s pages back to yours, on this laptop only. It does not open the interviews: that stays with your passphrase.</source>
        <translation type="unfinished">Il ramène des pages des enfants aux vôtres, sur cet ordinateur seulement. Il n’ouvre pas les entretiens&#xa0;: cela reste à votre phrase secrète.</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation type="unfinished">Utiliser ce code PIN</translation>
    </message>
    <message>
        <source>Use no PIN</source>
        <translation type="unfinished">Pas de code PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation type="unfinished">De 4 à 8 chiffres</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation type="unfinished">Les deux sont différents. Tapez-les à nouveau.</translation>
    </message>
    <message>
        <source>Making the encrypted store …</source>
        <translation type="unfinished">Création du coffre chiffré …</translation>
    </message>
    <message>
        <source>The end of an interview is not on the disk yet.</source>
        <translation type="unfinished">La fin d’un entretien n’est pas encore sur le disque.</translation>
    </message>
    <message>
        <source>The window stays open so that nothing is lost.</source>
        <translation type="unfinished">La fenêtre reste ouverte pour que rien ne soit perdu.</translation>
    </message>
    <message>
        <source>They hold for your own pages on this laptop. The children&apos;s pages keep their own look.</source>
        <translation type="unfinished">Ils valent pour vos propres pages sur cet ordinateur. Les pages des enfants gardent leur aspect.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation type="unfinished">Utiliser ces réglages</translation>
    </message>
    <message>
        <source>The answers are shown again, so this asks for your passphrase. The reason stays in the record, and every changed answer keeps what it was before.</source>
        <translation type="unfinished">Les réponses sont montrées à nouveau, c’est pourquoi votre phrase secrète est demandée. La raison reste dans le dossier, et chaque réponse modifiée garde l’ancienne.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation type="unfinished">Pourquoi corriger&#xa0;?</translation>
    </message>
    <message>
        <source>Each child or family keeps its card: the code leads to the answers when the family takes them back. Cut along the lines, give each child its own, and leave no card behind.</source>
        <translation type="unfinished">Chaque enfant ou famille garde sa carte : le code mène aux réponses si la famille les reprend. Coupez le long des lignes, donnez à chaque enfant la sienne et ne laissez aucune carte.</translation>
    </message>
    <message>
        <source>Language where the child&apos;s is not known</source>
        <translation type="unfinished">Langue quand celle de l’enfant n’est pas connue</translation>
    </message>
    <message>
        <source>With names</source>
        <translation type="unfinished">Avec les noms</translation>
    </message>
    <message>
        <source>A lost card with a name tells whose code it is.</source>
        <translation type="unfinished">Une carte perdue avec un nom révèle à qui est le code.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Code cards of class {label}</source>
        <translation type="unfinished">Cartes de code de la classe {label}</translation>
    </message>
    <message>
        <source>Correct the interview of child {code}</source>
        <translation type="unfinished">Corriger l’entretien de l’enfant {code}</translation>
    </message>
    <message>
        <source>the child asked for it</source>
        <translation type="unfinished">l’enfant l’a demandé</translation>
    </message>
    <message>
        <source>a wrong tap</source>
        <translation type="unfinished">une touche par erreur</translation>
    </message>
    <message>
        <source>a question was misunderstood</source>
        <translation type="unfinished">une question a été mal comprise</translation>
    </message>
    <message>
        <source>it was asked in the wrong language</source>
        <translation type="unfinished">la langue n’était pas la bonne</translation>
    </message>
    <message>
        <source>the coordinator sent it back</source>
        <translation type="unfinished">la coordination l’a renvoyé</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished">une autre raison</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished">Votre phrase secrète</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">Rouvrir</translation>
    </message>
    <message>
        <source>Choose why it is corrected first.</source>
        <translation type="unfinished">Choisissez d’abord pourquoi corriger.</translation>
    </message>
    <message>
        <source>Clips for reading aloud</source>
        <translation type="unfinished">Extraits pour la lecture à voix haute</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Couleurs</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Taille</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished">Verrouiller après</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation type="unfinished">comme l’ordinateur</translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished">claires</translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished">sombres</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation type="unfinished">contraste élevé</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished">Fermer et les perdre</translation>
    </message>
    <message>
        <source>Close the window and lose what a child said?</source>
        <translation type="unfinished">Fermer la fenêtre et perdre ce qu’un enfant a dit&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody can bring it back.</source>
        <translation type="unfinished">Personne ne pourra le récupérer.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished">Non, garder</translation>
    </message>
    <message>
        <source>Yes, lose it</source>
        <translation type="unfinished">Oui, perdre</translation>
    </message>
    <message>
        <source>Checking the PIN …</source>
        <translation type="unfinished">Vérification du code PIN …</translation>
    </message>
    <message>
        <source>A sync is under way. Wait until it has ended, then try again.</source>
        <translation type="unfinished">Une synchronisation est en cours. Attendez qu’elle se termine, puis réessayez.</translation>
    </message>
    <message>
        <source>1. Stay with the child. Ask no further questions.</source>
        <translation type="unfinished">1. Restez avec l’enfant. Ne posez plus de questions.</translation>
    </message>
    <message>
        <source>2. Listen. Do not promise to keep it secret, and do not ask for details.</source>
        <translation type="unfinished">2. Écoutez. Ne promettez pas le secret et ne demandez pas de détails.</translation>
    </message>
    <message>
        <source>3. Tell the child what you will do next and with whom you will speak.</source>
        <translation type="unfinished">3. Dites à l’enfant ce que vous allez faire et à qui vous allez parler.</translation>
    </message>
    <message>
        <source>4. Tell the school&apos;s person for child protection today, and your coordinator.</source>
        <translation type="unfinished">4. Parlez-en aujourd’hui à la personne chargée de la protection des enfants à l’école, et à votre coordination.</translation>
    </message>
    <message>
        <source>5. Write down the time and what was said on the project&apos;s paper form, not in this program.</source>
        <translation type="unfinished">5. Notez l’heure et ce qui a été dit sur le formulaire papier du projet, pas dans ce programme.</translation>
    </message>
    <message>
        <source>In danger at this moment: {number}</source>
        <translation type="unfinished">En danger en ce moment même&#xa0;: {number}</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">J’ai lu ceci</translation>
    </message>
    <message>
        <source>Let the child decide about stopping</source>
        <translation type="unfinished">Laisser l’enfant décider d’arrêter ou non</translation>
    </message>
    <message>
        <source>The child wants to go on</source>
        <translation type="unfinished">L’enfant veut continuer</translation>
    </message>
    <message>
        <source>After a child was upset</source>
        <translation type="unfinished">Quand un enfant a été bouleversé</translation>
    </message>
    <message>
        <source>This child would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">Cet enfant aimerait parler à quelqu’un. Allez le voir maintenant, sans que les autres le remarquent.</translation>
    </message>
    <message>
        <source>The helplines are ready to be printed: {file}</source>
        <translation type="unfinished">Les lignes d’écoute sont prêtes à imprimer&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The disk of this laptop is nearly full. Make room before the next class: answers need it.</source>
        <translation type="unfinished">Le disque de cet ordinateur est presque plein. Faites de la place avant la prochaine classe : les réponses en ont besoin.</translation>
    </message>
    <message>
        <source>Making an encrypted backup …</source>
        <translation type="unfinished">Création d’une sauvegarde chiffrée …</translation>
    </message>
    <message>
        <source>The day is backed up on this laptop, encrypted ({when}).</source>
        <translation type="unfinished">La journée est sauvegardée sur cet ordinateur, chiffrée ({when}).</translation>
    </message>
    <message>
        <source>Name and consent are erased on this laptop. There was no interview here: if there may be one elsewhere, pass the code on to a coordinator.</source>
        <translation type="unfinished">Le nom et le consentement sont effacés sur cet ordinateur. Il n’y avait pas d’entretien ici&#xa0;: s’il peut y en avoir un ailleurs, transmettez le code à la coordination.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Fiche de secours</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open the interviews. Print it or write it down, and lock it away, not beside the laptop. It is shown this once and kept nowhere.</source>
        <translation type="unfinished">Qui détient cette fiche peut ouvrir les entretiens. Imprimez-la ou notez-la, et mettez-la sous clé, pas à côté de l’ordinateur. Elle n’est montrée que cette fois et n’est gardée nulle part.</translation>
    </message>
    <message>
        <source>The same as a picture for a camera</source>
        <translation type="unfinished">La même chose en image, pour un appareil photo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimer</translation>
    </message>
    <message>
        <source>Before you go: sync where there is a network, so that questionnaires and rosters are there.</source>
        <translation type="unfinished">Avant de partir&#xa0;: synchronisez là où il y a une connexion, pour avoir les questionnaires et les listes.</translation>
    </message>
    <message>
        <source>In the class: take over the list, tick who is here, record each consent with its number.</source>
        <translation type="unfinished">Dans la classe&#xa0;: reprenez la liste, cochez qui est là, enregistrez chaque consentement avec son numéro.</translation>
    </message>
    <message>
        <source>Choose a child and its language, then give it the laptop. It can skip, pause and stop.</source>
        <translation type="unfinished">Choisissez un enfant et sa langue, puis donnez-lui l’ordinateur. Il peut passer, faire une pause et arrêter.</translation>
    </message>
    <message>
        <source>Press F8, or hold the corner, when a child is upset: a calm page comes, and time stops.</source>
        <translation type="unfinished">Appuyez sur F8, ou maintenez le coin, quand un enfant est bouleversé&#xa0;: une page calme arrive et le temps s’arrête.</translation>
    </message>
    <message>
        <source>The child gives the laptop back; only your passphrase or PIN leads to your pages.</source>
        <translation type="unfinished">L’enfant rend l’ordinateur&#xa0;; seuls votre phrase secrète ou votre code PIN mènent à vos pages.</translation>
    </message>
    <message>
        <source>End the class, so that unfinished interviews travel, too. They can go on another day.</source>
        <translation type="unfinished">Terminez la séance, pour que les entretiens inachevés soient envoyés aussi. On peut les continuer un autre jour.</translation>
    </message>
    <message>
        <source>End the day: an encrypted backup is made. Keep the recovery sheet away from the laptop.</source>
        <translation type="unfinished">Terminez la journée&#xa0;: une sauvegarde chiffrée est faite. Gardez la fiche de secours loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Sync. An interview counts as sent only when the server&apos;s receipt is here.</source>
        <translation type="unfinished">Synchronisez. Un entretien ne compte comme envoyé que lorsque le serveur a confirmé la réception.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Espace</translation>
    </message>
    <message>
        <source>in the class: here, absent, no tick</source>
        <translation type="unfinished">dans la classe&#xa0;: ici, absent, rien de coché</translation>
    </message>
    <message>
        <source>in front of a child: the calm page</source>
        <translation type="unfinished">devant un enfant&#xa0;: la page calme</translation>
    </message>
    <message>
        <source>in front of a child: choose an answer; Enter goes on, Backspace goes back</source>
        <translation type="unfinished">devant un enfant&#xa0;: choisir une réponse&#xa0;; Entrée avance, Retour arrière recule</translation>
    </message>
    <message>
        <source>Something is wrong? Change nothing, note the time and the words on the screen, and call your coordinator. What was shown as saved is on the disk.</source>
        <translation type="unfinished">Quelque chose ne va pas&#xa0;? Ne changez rien, notez l’heure et les mots à l’écran, et appelez votre coordination. Ce qui a été montré comme enregistré est sur le disque.</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation type="unfinished">Je l’ai mise en lieu sûr</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished">Fait.</translation>
    </message>
    <message>
        <source>Choose a folder, for example on a stick</source>
        <translation type="unfinished">Choisir un dossier, par exemple sur une clé USB</translation>
    </message>
    <message>
        <source>Code cards</source>
        <translation type="unfinished">Cartes de code</translation>
    </message>
    <message>
        <source>The cards are in {file}. Delete it when they are printed.</source>
        <translation type="unfinished">Les cartes sont dans {file}. Supprimez-le une fois imprimées.</translation>
    </message>
    <message>
        <source>The backup is made and was read back: {name}</source>
        <translation type="unfinished">La sauvegarde est faite et a été relue&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Looking at every interview …</source>
        <translation type="unfinished">Examen de chaque entretien …</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation type="unfinished">Clés et sauvegardes</translation>
    </message>
    <message>
        <source>Who can open the interviews on this laptop</source>
        <translation type="unfinished">Qui peut ouvrir les entretiens sur cet ordinateur</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">Retirer</translation>
    </message>
    <message>
        <source>Backups beside the interviews</source>
        <translation type="unfinished">Sauvegardes à côté des entretiens</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation type="unfinished">Sauvegarder sur une clé USB</translation>
    </message>
    <message>
        <source>Check my data</source>
        <translation type="unfinished">Vérifier mes données</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Ce qui a été fait</translation>
    </message>
    <message>
        <source>The key file was changed by something else than this program. Call your coordinator.</source>
        <translation type="unfinished">Le fichier des clés a été modifié par autre chose que ce programme. Appelez votre coordination.</translation>
    </message>
    <message>
        <source>Everything is in order: every interview, every change, every number.</source>
        <translation type="unfinished">Tout est en ordre&#xa0;: chaque entretien, chaque changement, chaque numéro.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished">La fiche de secours</translation>
    </message>
    <message>
        <source>The coordinators: {name}</source>
        <translation type="unfinished">La coordination&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{name}, leads</source>
        <translation type="unfinished">{name}, responsable</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished">{name} (vous)</translation>
    </message>
    <message>
        <source>a person was added</source>
        <translation type="unfinished">une personne a été ajoutée</translation>
    </message>
    <message>
        <source>a person or key was taken away</source>
        <translation type="unfinished">une personne ou une clé a été retirée</translation>
    </message>
    <message>
        <source>a passphrase was changed</source>
        <translation type="unfinished">une phrase secrète a été changée</translation>
    </message>
    <message>
        <source>a recovery sheet was made</source>
        <translation type="unfinished">une fiche de secours a été faite</translation>
    </message>
    <message>
        <source>opened with the recovery sheet</source>
        <translation type="unfinished">ouvert avec la fiche de secours</translation>
    </message>
    <message>
        <source>the coordinators can open this laptop</source>
        <translation type="unfinished">la coordination peut ouvrir cet ordinateur</translation>
    </message>
    <message>
        <source>opened by the coordinators</source>
        <translation type="unfinished">ouvert par la coordination</translation>
    </message>
    <message>
        <source>everything was encrypted anew</source>
        <translation type="unfinished">tout a été chiffré à nouveau</translation>
    </message>
    <message>
        <source>a backup was made</source>
        <translation type="unfinished">une sauvegarde a été faite</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation type="unfinished">restauré depuis une sauvegarde</translation>
    </message>
    <message>
        <source>salvaged from a damaged file</source>
        <translation type="unfinished">récupéré d’un fichier abîmé</translation>
    </message>
    <message>
        <source>files that were set aside were removed</source>
        <translation type="unfinished">des fichiers mis de côté ont été supprimés</translation>
    </message>
    <message>
        <source>answers were erased</source>
        <translation type="unfinished">des réponses ont été effacées</translation>
    </message>
    <message>
        <source>sent interviews were taken off this laptop</source>
        <translation type="unfinished">des entretiens envoyés ont été retirés de cet ordinateur</translation>
    </message>
    <message>
        <source>this laptop got a new identity</source>
        <translation type="unfinished">cet ordinateur a reçu une nouvelle identité</translation>
    </message>
    <message>
        <source>how long sent interviews stay was changed</source>
        <translation type="unfinished">la durée de conservation des entretiens envoyés a été modifiée</translation>
    </message>
    <message>
        <source>somebody looked at the interviews after a damaged disk</source>
        <translation type="unfinished">quelqu’un a examiné les entretiens après un disque endommagé</translation>
    </message>
    <message>
        <source>Sent interviews stay without end …</source>
        <translation type="unfinished">Les entretiens envoyés restent sans fin …</translation>
    </message>
    <message>
        <source>A family takes its answers back</source>
        <translation type="unfinished">Une famille reprend ses réponses</translation>
    </message>
    <message>
        <source>Type the child&apos;s code from its card. Answers, name and drafts are erased on this laptop and in its backups. With the next sync, what this laptop made is erased on the server and on other laptops too.</source>
        <translation type="unfinished">Tapez le code de l’enfant, qui est sur sa carte. Réponses, nom et brouillons sont effacés sur cet ordinateur et dans ses sauvegardes. À la prochaine synchronisation, ce que cet ordinateur a fait est effacé aussi sur le serveur et les autres ordinateurs.</translation>
    </message>
    <message>
        <source>Code of the child</source>
        <translation type="unfinished">Code de l’enfant</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished">Chercher</translation>
    </message>
    <message>
        <source>The family has asked for this. It cannot be undone.</source>
        <translation type="unfinished">La famille l’a demandé. C’est irréversible.</translation>
    </message>
    <message>
        <source>Erase everything of this child</source>
        <translation type="unfinished">Tout effacer de cet enfant</translation>
    </message>
    <message>
        <source>Erasing, and making the file and its backups anew …</source>
        <translation type="unfinished">Effacement, puis reconstruction du fichier et de ses sauvegardes …</translation>
    </message>
    <message>
        <source>Child {code}, class {label}.</source>
        <translation type="unfinished">Enfant {code}, classe {label}.</translation>
    </message>
    <message>
        <source>Name and consent are erased here. If there are interviews on other laptops or on the server, only a coordinator can erase those: pass the code on.</source>
        <translation type="unfinished">Le nom et le consentement sont effacés ici. S’il y a des entretiens sur d’autres ordinateurs ou sur le serveur, seule la coordination peut les effacer&#xa0;: transmettez le code.</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation type="unfinished">Ouvrir avec la fiche de secours</translation>
    </message>
    <message>
        <source>Type the seven groups from the sheet, small or large letters, and choose a new passphrase. The opening is written into the log that everybody on this laptop can read.</source>
        <translation type="unfinished">Tapez les sept groupes de la fiche, en petites ou grandes lettres, et choisissez une nouvelle phrase secrète. L’ouverture est inscrite dans le journal que chacun peut lire sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>From the sheet</source>
        <translation type="unfinished">De la fiche</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Votre nom</translation>
    </message>
    <message>
        <source>Type what stands on the sheet, and your name.</source>
        <translation type="unfinished">Tapez ce qui est écrit sur la fiche, et votre nom.</translation>
    </message>
    <message>
        <source>Child {code}, class {label}, would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">L’enfant {code}, classe {label}, aimerait parler à quelqu’un. Allez le voir maintenant, sans que les autres le remarquent.</translation>
    </message>
    <message>
        <source>Somebody has talked with it</source>
        <translation type="unfinished">Quelqu’un lui a parlé</translation>
    </message>
    <message>
        <source>The program had a problem</source>
        <translation type="unfinished">Le programme a eu un problème</translation>
    </message>
    <message>
        <source>What was shown as saved is on the disk. This report says where in the program it happened; it holds no answer, no name and no folder, and nobody has it but you. Copy it for your coordinator.</source>
        <translation type="unfinished">Ce qui a été affiché comme enregistré est sur le disque. Ce rapport dit où cela s’est produit dans le programme ; il ne contient aucune réponse, aucun nom, aucun dossier, et personne d’autre que vous ne l’a. Copiez-le pour votre coordination.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Supprimer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copier</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation type="unfinished">Un autre ordinateur</translation>
    </message>
    <message>
        <source>A file on a stick carries interviews to one other laptop, and only that one can open it. Nothing is taken away here. When both go on with a child, both are kept, and the next sync shows it.</source>
        <translation type="unfinished">Un fichier sur une clé USB porte des entretiens vers un seul autre ordinateur, et lui seul peut l’ouvrir. Rien n’est retiré ici. Si les deux continuent avec un enfant, les deux sont gardés et la prochaine synchronisation le montre.</translation>
    </message>
    <message>
        <source>For which laptop?</source>
        <translation type="unfinished">Pour quel ordinateur ?</translation>
    </message>
    <message>
        <source>This laptop knows no other one yet. On the other laptop choose &apos;Show this laptop&apos;, bring the stick here, and take its file over.</source>
        <translation type="unfinished">Cet ordinateur n’en connaît pas encore d’autre. Sur l’autre, choisissez « Montrer cet ordinateur », apportez la clé USB ici et reprenez son fichier.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Transmettre</translation>
    </message>
    <message>
        <source>Give its receipts back</source>
        <translation type="unfinished">Rendre ses confirmations</translation>
    </message>
    <message>
        <source>After a sync here: tells the other laptop that the server has its interviews.</source>
        <translation type="unfinished">Après une synchronisation ici : indique à l’autre ordinateur que le serveur a ses entretiens.</translation>
    </message>
    <message>
        <source>Take a file over</source>
        <translation type="unfinished">Reprendre un fichier</translation>
    </message>
    <message>
        <source>Show this laptop</source>
        <translation type="unfinished">Montrer cet ordinateur</translation>
    </message>
    <message>
        <source>Writes a small file by which other laptops know this one. No secrets.</source>
        <translation type="unfinished">Écrit un petit fichier par lequel d’autres ordinateurs reconnaissent celui-ci. Aucun secret.</translation>
    </message>
    <message>
        <source>Coordinators and the server</source>
        <translation type="unfinished">La coordination et le serveur</translation>
    </message>
    <message>
        <source>A new wave begins</source>
        <translation type="unfinished">Une nouvelle vague commence</translation>
    </message>
    <message>
        <source>Count all again</source>
        <translation type="unfinished">Tout compter à nouveau</translation>
    </message>
    <message>
        <source>A card for each child with its code, by which its family can take answers back.</source>
        <translation type="unfinished">Une carte avec son code pour chaque enfant, par laquelle sa famille peut reprendre les réponses.</translation>
    </message>
    <message>
        <source>Two laptops in one class: hand interviews over on a stick, without a network.</source>
        <translation type="unfinished">Deux ordinateurs dans une classe : transmettez des entretiens par clé USB, sans réseau.</translation>
    </message>
    <message>
        <source>The study comes back: every child can be interviewed again. Earlier interviews stay as they are.</source>
        <translation type="unfinished">L’étude revient : chaque enfant peut être interrogé à nouveau. Les entretiens antérieurs restent tels quels.</translation>
    </message>
    <message>
        <source>A new wave began {when}: classes count interviews since then.</source>
        <translation type="unfinished">Une nouvelle vague a commencé {when} : les classes comptent les entretiens depuis.</translation>
    </message>
    <message>
        <source>There is no log of an interview to write.</source>
        <translation type="unfinished">Il n’y a aucun journal d’entretien à écrire.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Question</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished">Consultée</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation type="unfinished">Première réponse</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Modifiée</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation type="unfinished">À remarquer</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation type="unfinished">{number} s</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation type="unfinished">moins d’une seconde</translation>
    </message>
    <message>
        <source>same answer</source>
        <translation type="unfinished">même réponse</translation>
    </message>
    <message>
        <source>For you alone, and no verdict on the child: quick or even answers can be true ones. Look whether the child was tired, distracted or helped, and note it for your coordinator. No answer is shown here.</source>
        <translation type="unfinished">Pour vous seulement, et ce n’est pas un jugement sur l’enfant : des réponses rapides ou identiques peuvent être vraies. Voyez si l’enfant était fatigué, distrait ou aidé, et notez-le pour votre coordination. Aucune réponse n’est affichée ici.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Questions</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished">Enregistrer le journal</translation>
    </message>
    <message>
        <source>Times and questions as a file for analysts (audit.csv), without answers and names.</source>
        <translation type="unfinished">Durées et questions en un fichier pour les analystes (audit.csv), sans réponses ni noms.</translation>
    </message>
    <message>
        <source>How it went: child {code}, {form}</source>
        <translation type="unfinished">Comment cela s’est passé : enfant {code}, {form}</translation>
    </message>
    <message>
        <source>Some of them say the opposite of the others, so it cannot be meant for all.</source>
        <translation type="unfinished">Certaines disent le contraire des autres : ce ne peut pas être voulu pour toutes.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation type="unfinished">Rien à remarquer.</translation>
    </message>
    <message>
        <source>It is unfinished again and not counted until it is finished anew. The interviewer is told why, with the next sync. You can take this back.</source>
        <translation type="unfinished">Il est à nouveau inachevé et n’est pas compté tant qu’il n’est pas terminé à nouveau. La personne qui a fait l’entretien apprend pourquoi à la prochaine synchronisation. Vous pouvez annuler cela.</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation type="unfinished">Le renvoyer</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Send back the interview of child {code}</source>
        <translation type="unfinished">Renvoyer l’entretien de l’enfant {code}</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished">Il manque quelque chose.</translation>
    </message>
    <message>
        <source>Some answers do not fit together.</source>
        <translation type="unfinished">Certaines réponses ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>It may be another child&apos;s.</source>
        <translation type="unfinished">C’est peut-être celui d’un autre enfant.</translation>
    </message>
    <message>
        <source>It was asked in the wrong language.</source>
        <translation type="unfinished">Il a été mené dans la mauvaise langue.</translation>
    </message>
    <message>
        <source>The consent is not clear.</source>
        <translation type="unfinished">Le consentement n’est pas clair.</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation type="unfinished">Choisissez d’abord la raison.</translation>
    </message>
    <message>
        <source>Sent back by {who}, {when}.</source>
        <translation type="unfinished">Renvoyé par {who}, {when}.</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation type="unfinished">une personne de la coordination</translation>
    </message>
    <message>
        <source>Correct it and finish it again; it is sent with the next sync.</source>
        <translation type="unfinished">Corrigez-le et terminez-le à nouveau ; il part à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Its answers have left this laptop, so a coordinator must decide: pass its code on.</source>
        <translation type="unfinished">Ses réponses ont quitté cet ordinateur ; c’est à la coordination de décider : transmettez son code.</translation>
    </message>
    <message>
        <source>Type a part of the name to find it.</source>
        <translation type="unfinished">Tapez une partie du nom pour le trouver.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: this computer finds no loudspeaker and no headphones. Plug some in and choose the child again.</source>
        <translation type="unfinished">Rien ne peut être lu à voix haute : cet ordinateur ne trouve ni haut-parleur ni casque. Branchez-en un et choisissez l’enfant à nouveau.</translation>
    </message>
    <message>
        <source>The clips of this questionnaire are damaged. Ask your coordinator for a new version.</source>
        <translation type="unfinished">Les extraits de ce questionnaire sont endommagés. Demandez une nouvelle version à votre coordination.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud in this language: it has no clips, and this computer no voice for it.</source>
        <translation type="unfinished">Rien ne peut être lu dans cette langue : elle n’a pas d’extraits, et cet ordinateur n’a pas de voix pour elle.</translation>
    </message>
    <message>
        <source>{count} of {total} texts can be heard; the others stay silent.</source>
        <translation type="unfinished">{count} textes sur {total} peuvent être entendus ; les autres restent muets.</translation>
    </message>
    <message>
        <source>A machine reads; nobody has checked how it sounds.</source>
        <translation type="unfinished">Une machine lit ; personne n’a vérifié le résultat.</translation>
    </message>
    <message>
        <source>It asks about hard things. Give the child headphones, so that nobody hears along.</source>
        <translation type="unfinished">Des choses difficiles sont demandées. Donnez un casque à l’enfant, pour que personne n’entende.</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">désactivé</translation>
    </message>
    <message>
        <source>from the loudspeaker</source>
        <translation type="unfinished">par le haut-parleur</translation>
    </message>
    <message>
        <source>with headphones</source>
        <translation type="unfinished">avec un casque</translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished">normale</translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished">lente</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation type="unfinished">Lecture à voix haute</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished">Vitesse</translation>
    </message>
    <message>
        <source>This computer finds no microphone. Plug one in and come back.</source>
        <translation type="unfinished">Cet ordinateur ne trouve pas de micro. Branchez-en un et revenez.</translation>
    </message>
    <message>
        <source>Almost nothing was heard. Is the microphone on, and near enough? Record again.</source>
        <translation type="unfinished">On n’a presque rien entendu. Le micro est-il allumé et assez près ? Enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>This computer finds no loudspeaker and no headphones. Plug some in.</source>
        <translation type="unfinished">Cet ordinateur ne trouve ni haut-parleur ni casque. Branchez-en un.</translation>
    </message>
    <message>
        <source>Some words were not tapped. Tap along again.</source>
        <translation type="unfinished">Certains mots n’ont pas été touchés. Recommencez.</translation>
    </message>
    <message>
        <source>This clip cannot be played. Record it again.</source>
        <translation type="unfinished">Cet extrait ne peut pas être lu. Enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Save the clips as a file</source>
        <translation type="unfinished">Enregistrer les extraits dans un fichier</translation>
    </message>
    <message>
        <source>Saved: {file}. Lay it into the folder “media” of the questionnaire.</source>
        <translation type="unfinished">Enregistré : {file}. Placez-le dans le dossier « media » du questionnaire.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished">Textes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Texte</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished">Extrait</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation type="unfinished">Garder cet enregistrement</translation>
    </message>
    <message>
        <source>It sounds right</source>
        <translation type="unfinished">Le son est bon</translation>
    </message>
    <message>
        <source>Remove this recording</source>
        <translation type="unfinished">Supprimer cet enregistrement</translation>
    </message>
    <message>
        <source>{heard} of {total} texts have a clip; {drafts} of them by a machine.</source>
        <translation type="unfinished">{heard} textes sur {total} ont un extrait, dont {drafts} par une machine.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished">Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Écouter</translation>
    </message>
    <message>
        <source>This word begins now</source>
        <translation type="unfinished">Ce mot commence maintenant</translation>
    </message>
    <message>
        <source>Tap along with the words</source>
        <translation type="unfinished">Toucher en suivant les mots</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation type="unfinished">pas d’extrait</translation>
    </message>
    <message>
        <source>spoken by a machine, not checked</source>
        <translation type="unfinished">dit par une machine, non vérifié</translation>
    </message>
    <message>
        <source>spoken by a machine, checked</source>
        <translation type="unfinished">dit par une machine, vérifié</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished">enregistré</translation>
    </message>
    <message>
        <source>{state}, without word times</source>
        <translation type="unfinished">{state}, sans repères de mots</translation>
    </message>
    <message>
        <source>Your recordings stay on this laptop, outside the encrypted store: they hold your voice and the questions, no answer and no name. They are heard before the clips that came with the questionnaire.</source>
        <translation type="unfinished">Vos enregistrements restent sur cet ordinateur, hors de l’espace chiffré : ils contiennent votre voix et les questions, aucune réponse ni nom. Ils passent avant les extraits fournis avec le questionnaire.</translation>
    </message>
    <message>
        <source>Settled. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">Tranché. La décision part vers les autres ordinateurs à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Taken back. It is as it was before.</source>
        <translation type="unfinished">Annulé. Tout est comme avant.</translation>
    </message>
    <message>
        <source>Made one. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">Réunis en un. La décision part vers les autres ordinateurs à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>It has the other code now. It goes to the others with the next sync.</source>
        <translation type="unfinished">Il a maintenant l’autre code. La décision part vers les autres à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Noted: they are right as they are.</source>
        <translation type="unfinished">Noté&#xa0;: ils sont justes tels quels.</translation>
    </message>
    <message>
        <source>Noted. The server hears it with the next sync.</source>
        <translation type="unfinished">Noté. Le serveur l’apprend à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Sent back. The interviewer&apos;s laptop gets it with the next sync.</source>
        <translation type="unfinished">Renvoyé. L’ordinateur de la personne qui a fait l’entretien le reçoit à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">Je ne sais pas</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">Je préfère ne pas le dire</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">pas demandé</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished">pas atteint</translation>
    </message>
    <message>
        <source>stopped before it</source>
        <translation type="unfinished">arrêté avant</translation>
    </message>
    <message>
        <source>Receipt of the server</source>
        <translation type="unfinished">Confirmation du serveur</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">Avec qui</translation>
    </message>
    <message>
        <source>Went</source>
        <translation type="unfinished">Parti</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished">Arrivé</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished">Comment cela s’est terminé</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">Ce que c’est devenu</translation>
    </message>
    <message>
        <source>Syncs and sticks</source>
        <translation type="unfinished">Synchronisations et clés USB</translation>
    </message>
    <message>
        <source>Records of this batch</source>
        <translation type="unfinished">Enregistrements de cet envoi</translation>
    </message>
    <message>
        <source>Which batch</source>
        <translation type="unfinished">Quel envoi</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation type="unfinished">Imprimer la confirmation</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished">Enregistrer la confirmation</translation>
    </message>
    <message>
        <source>Batch that the server confirmed</source>
        <translation type="unfinished">Envoi que le serveur a confirmé</translation>
    </message>
    <message>
        <source>Nothing waits here: the server has everything that was ended.</source>
        <translation type="unfinished">Rien n’attend ici&#xa0;: le serveur a tout ce qui a été terminé.</translation>
    </message>
    <message>
        <source>coordinators</source>
        <translation type="unfinished">coordination</translation>
    </message>
    <message>
        <source>Stick for {whom}</source>
        <translation type="unfinished">Clé USB pour {whom}</translation>
    </message>
    <message>
        <source>Stick from {whom}</source>
        <translation type="unfinished">Clé USB de {whom}</translation>
    </message>
    <message>
        <source>No network. Everything is safe; sync again where there is one.</source>
        <translation type="unfinished">Pas de connexion. Tout est en sécurité&#xa0;; synchronisez à nouveau là où il y en a une.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop. Call your coordinator.</source>
        <translation type="unfinished">Le serveur n’a pas accepté cet ordinateur. Appelez votre coordination.</translation>
    </message>
    <message>
        <source>It did not end well, and nothing is lost. Try again; then call your coordinator.</source>
        <translation type="unfinished">Cela s’est mal terminé, mais rien n’est perdu. Réessayez&#xa0;; ensuite, appelez votre coordination.</translation>
    </message>
    <message>
        <source>Kept apart for a coordinator.</source>
        <translation type="unfinished">Mis à part pour la coordination.</translation>
    </message>
    <message>
        <source>The server has it.</source>
        <translation type="unfinished">Le serveur l’a.</translation>
    </message>
    <message>
        <source>The server had it already.</source>
        <translation type="unfinished">Le serveur l’avait déjà.</translation>
    </message>
    <message>
        <source>The server has it; another laptop says something else.</source>
        <translation type="unfinished">Le serveur l’a&#xa0;; un autre ordinateur dit autre chose.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">Projet</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Ordinateur</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation type="unfinished">Reçu par le serveur</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished">Acceptés</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation type="unfinished">En litige</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation type="unfinished">Mis à part</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished">Envoi</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Signature</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Réponse</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation type="unfinished">Accepter</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation type="unfinished">Écarter</translation>
    </message>
    <message>
        <source>It is kept and not counted, and can be let in later.</source>
        <translation type="unfinished">C’est gardé sans être compté, et peut être accepté plus tard.</translation>
    </message>
    <message>
        <source>The laptop was revoked before this came. Let it in if the interview was made while it was ours.</source>
        <translation type="unfinished">L’accès de cet ordinateur avait été retiré avant que ceci n’arrive. Acceptez-le si l’entretien a été fait quand l’ordinateur était encore à nous.</translation>
    </message>
    <message>
        <source>The laptop is not for this school. Ask whether it worked there.</source>
        <translation type="unfinished">Cet ordinateur n’est pas prévu pour cette école. Demandez s’il y a servi.</translation>
    </message>
    <message>
        <source>Only a coordinator&apos;s laptop may write this. Ask who did.</source>
        <translation type="unfinished">Seul un ordinateur de la coordination peut écrire ceci. Demandez qui l’a fait.</translation>
    </message>
    <message>
        <source>It is marked as done and holds no answer. Ask the interviewer.</source>
        <translation type="unfinished">Il est marqué comme terminé et ne contient aucune réponse. Demandez à la personne qui a fait l’entretien.</translation>
    </message>
    <message>
        <source>Two copies of one laptop wrote at the same time. Let it in: both interviews are then kept.</source>
        <translation type="unfinished">Deux copies d’un même ordinateur ont écrit en même temps. Acceptez&#xa0;: les deux entretiens sont alors gardés.</translation>
    </message>
    <message>
        <source>Its answers left the laptop before the server had them.</source>
        <translation type="unfinished">Ses réponses ont quitté l’ordinateur avant que le serveur ne les ait.</translation>
    </message>
    <message>
        <source>Its answers were erased by a code that nothing proves.</source>
        <translation type="unfinished">Ses réponses ont été effacées par un code que rien ne prouve.</translation>
    </message>
    <message>
        <source>Nobody knows the laptop that wrote this. It comes in by itself when that laptop syncs.</source>
        <translation type="unfinished">Personne ne connaît l’ordinateur qui a écrit ceci. Cela entrera tout seul quand cet ordinateur synchronisera.</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">Ça ne va pas ici. Regarde encore ta réponse.</translation>
    </message>
    <message>
        <source>Yes, I have seen it</source>
        <translation type="unfinished">Oui, j’ai vu</translation>
    </message>
    <message>
        <source>Answer {number} of {count}.</source>
        <translation type="unfinished">Réponse {number} sur {count}.</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation type="unfinished">Réponses d’avant</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation type="unfinished">Autres réponses</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation type="unfinished">Enlever le dernier chiffre</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation type="unfinished">Virgule</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Ton nombre</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Ta réponse</translation>
    </message>
    <message>
        <source>This laptop cannot ask this yet. Choose “I don&apos;t know”, and tell the grown-up.</source>
        <translation type="unfinished">Cet ordinateur ne sait pas encore poser cette question. Choisis «&#xa0;Je ne sais pas&#xa0;», et dis-le à l’adulte.</translation>
    </message>
    <message>
        <source>Give the laptop back to the grown-up.</source>
        <translation type="unfinished">Rends l’ordinateur à l’adulte.</translation>
    </message>
    <message>
        <source>You do not have to do anything else.</source>
        <translation type="unfinished">Tu n’as plus rien d’autre à faire.</translation>
    </message>
    <message>
        <source>For the grown-up: the PIN of this laptop</source>
        <translation type="unfinished">Pour l’adulte&#xa0;: le code PIN de cet ordinateur</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation type="unfinished">Utiliser le code PIN</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation type="unfinished">Continuer les questions</translation>
    </message>
    <message>
        <source>For the grown-up: your passphrase</source>
        <translation type="unfinished">Pour l’adulte&#xa0;: votre phrase secrète</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">Tape les premières lettres</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Année</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished">Heure</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished">Minute</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">Tu es à l’étape {number} sur {count}.</translation>
    </message>
    <message>
        <source>Latitude (degrees north)</source>
        <translation type="unfinished">Latitude (degrés nord)</translation>
    </message>
    <message>
        <source>Longitude (degrees east)</source>
        <translation type="unfinished">Longitude (degrés est)</translation>
    </message>
    <message>
        <source>Add this point</source>
        <translation type="unfinished">Ajouter ce point</translation>
    </message>
    <message>
        <source>Take the last point out</source>
        <translation type="unfinished">Enlever le dernier point</translation>
    </message>
    <message>
        <source>Add at least {count} places first.</source>
        <translation type="unfinished">Ajoute d’abord au moins {count} lieux.</translation>
    </message>
    <message>
        <source>Leave the rest open</source>
        <translation type="unfinished">Laisser le reste sans réponse</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation type="unfinished">Cacher les mots</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished">Taille des mots</translation>
    </message>
    <message>
        <source>Hide my answers</source>
        <translation type="unfinished">Cacher mes réponses</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">Je ne sais pas</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">Je préfère ne pas le dire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Suivant</translation>
    </message>
    <message>
        <source>This one is only to try: it does not count.</source>
        <translation type="unfinished">Celle-ci est juste pour essayer&#xa0;: elle ne compte pas.</translation>
    </message>
    <message>
        <source>You may say it out loud. The grown-up writes it down for you.</source>
        <translation type="unfinished">Tu peux le dire à voix haute. L’adulte l’écrit pour toi.</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">Choisis d’abord une réponse. «&#xa0;Je ne sais pas&#xa0;», c’est bien aussi.</translation>
    </message>
    <message>
        <source>Take the last one out</source>
        <translation type="unfinished">Enlever le dernier</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">Touche-les tous, en commençant par le premier.</translation>
    </message>
    <message>
        <source>Place {number} of {count}.</source>
        <translation type="unfinished">Place {number} sur {count}.</translation>
    </message>
    <message>
        <source>No place yet.</source>
        <translation type="unfinished">Pas encore de place.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Plus</translation>
    </message>
    <message>
        <source>Much less</source>
        <translation type="unfinished">Beaucoup moins</translation>
    </message>
    <message>
        <source>Much more</source>
        <translation type="unfinished">Beaucoup plus</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation type="unfinished">Rien de choisi pour l’instant.</translation>
    </message>
    <message>
        <source>Would you like to join in?</source>
        <translation type="unfinished">Est-ce que tu veux participer&#xa0;?</translation>
    </message>
    <message>
        <source>We ask you about your life, your school and your friends.</source>
        <translation type="unfinished">On te pose des questions sur ta vie, ton école et tes amis.</translation>
    </message>
    <message>
        <source>We want to know how things can get better for children.</source>
        <translation type="unfinished">On veut savoir comment les choses peuvent aller mieux pour les enfants.</translation>
    </message>
    <message>
        <source>No answer is wrong. You do not have to answer every question.</source>
        <translation type="unfinished">Il n’y a pas de mauvaise réponse. Tu peux laisser des questions sans réponse.</translation>
    </message>
    <message>
        <source>You can stop whenever you like. Nobody will be cross.</source>
        <translation type="unfinished">Tu peux arrêter quand tu veux. Personne ne sera fâché.</translation>
    </message>
    <message>
        <source>Your name does not go with your answers. Your teacher does not see them.</source>
        <translation type="unfinished">Ton nom ne va pas avec tes réponses. Ta maîtresse ou ton maître ne les voit pas.</translation>
    </message>
    <message>
        <source>No, I don&apos;t want to</source>
        <translation type="unfinished">Non, je ne veux pas</translation>
    </message>
    <message>
        <source>Yes, I want to join in</source>
        <translation type="unfinished">Oui, je veux participer</translation>
    </message>
    <message>
        <source>Thank you for telling us. What you told us another time stays as it is.</source>
        <translation type="unfinished">Merci de nous le dire. Ce que tu nous as dit une autre fois reste comme c’est.</translation>
    </message>
    <message>
        <source>Thank you for telling us. We have kept nothing.</source>
        <translation type="unfinished">Merci de nous le dire. Nous n’avons rien gardé.</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation type="unfinished">C’est très bien.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">Fais une pause.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">Prends ton temps. Tes réponses sont gardées.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">Tu veux continuer après&#xa0;? Tu peux aussi arrêter.</translation>
    </message>
    <message>
        <source>I want to talk to somebody</source>
        <translation type="unfinished">Je veux parler à quelqu’un</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">Tu veux faire une petite pause&#xa0;?</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">Étire-toi, bois un peu, regarde par la fenêtre.</translation>
    </message>
    <message>
        <source>Yes, take a break</source>
        <translation type="unfinished">Oui, faire une pause</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation type="unfinished">Non, continuer</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">Tes réponses sont cachées.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">Montre-les à nouveau quand personne d’autre ne regarde.</translation>
    </message>
    <message>
        <source>Show the question again</source>
        <translation type="unfinished">Montrer à nouveau la question</translation>
    </message>
    <message>
        <source>Do you want to stop?</source>
        <translation type="unfinished">Tu veux arrêter&#xa0;?</translation>
    </message>
    <message>
        <source>You may. What shall we do with what you told us?</source>
        <translation type="unfinished">Tu as le droit. Que faire de ce que tu nous as dit&#xa0;?</translation>
    </message>
    <message>
        <source>Stop, and keep what I said</source>
        <translation type="unfinished">Arrêter et garder ce que j’ai dit</translation>
    </message>
    <message>
        <source>Stop, and throw it away</source>
        <translation type="unfinished">Arrêter et tout jeter</translation>
    </message>
    <message>
        <source>It is thrown away.</source>
        <translation type="unfinished">C’est jeté.</translation>
    </message>
    <message>
        <source>Nothing of what you said is kept. That is fine.</source>
        <translation type="unfinished">Rien de ce que tu as dit n’est gardé. C’est très bien.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">C’est arrêté.</translation>
    </message>
    <message>
        <source>The grown-up will see to it that your answers are thrown away.</source>
        <translation type="unfinished">L’adulte fera le nécessaire pour que tes réponses soient jetées.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation type="unfinished">Merci&#xa0;!</translation>
    </message>
    <message>
        <source>You are done. Your answers are kept safe.</source>
        <translation type="unfinished">C’est fini. Tes réponses sont bien gardées.</translation>
    </message>
    <message>
        <source>The next questions are about hard things.</source>
        <translation type="unfinished">Les prochaines questions parlent de choses difficiles.</translation>
    </message>
    <message>
        <source>May we go on? You do not have to answer them.</source>
        <translation type="unfinished">On peut continuer&#xa0;? Tu peux ne pas y répondre.</translation>
    </message>
    <message>
        <source>Do you want to hear them? Ask the grown-up for headphones first.</source>
        <translation type="unfinished">Tu veux les entendre ? Demande d’abord un casque à l’adulte.</translation>
    </message>
    <message>
        <source>Skip these questions</source>
        <translation type="unfinished">Passer ces questions</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation type="unfinished">Oui, continuer</translation>
    </message>
    <message>
        <source>Leave the rest open?</source>
        <translation type="unfinished">Laisser le reste sans réponse&#xa0;?</translation>
    </message>
    <message>
        <source>The interview is finished then and cannot be opened again.</source>
        <translation type="unfinished">L’entretien est alors terminé et on ne peut plus le rouvrir.</translation>
    </message>
    <message>
        <source>Leave them open and finish</source>
        <translation type="unfinished">Laisser sans réponse et terminer</translation>
    </message>
    <message>
        <source>A moment of rest.</source>
        <translation type="unfinished">Un moment de repos.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">Inspire, puis souffle.</translation>
    </message>
    <message>
        <source>For the grown-up</source>
        <translation type="unfinished">Pour l’adulte</translation>
    </message>
    <message>
        <source>Put up your hand. A grown-up will come to you.</source>
        <translation type="unfinished">Lève la main. Un adulte va venir te voir.</translation>
    </message>
    <message>
        <source>You did nothing wrong. You may say as much or as little as you like.</source>
        <translation type="unfinished">Tu n’as rien fait de mal. Tu peux en dire beaucoup ou juste un peu, comme tu veux.</translation>
    </message>
    <message>
        <source>This does not stand in your answers.</source>
        <translation type="unfinished">Ce n’est pas écrit dans tes réponses.</translation>
    </message>
    <message>
        <source>The grown-up can give you this on paper.</source>
        <translation type="unfinished">L’adulte peut te donner ça sur papier.</translation>
    </message>
    <message>
        <source>I want this on paper</source>
        <translation type="unfinished">Je veux ça sur papier</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation type="unfinished">{name}&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">Quelle langue veux-tu&#xa0;?</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">Un instant, s’il te plaît.</translation>
    </message>
    <message>
        <source>Ask the grown-up to come. You did nothing wrong.</source>
        <translation type="unfinished">Demande à l’adulte de venir. Tu n’as rien fait de mal.</translation>
    </message>
    <message>
        <source>For the grown-up: {reason}</source>
        <translation type="unfinished">Pour l’adulte&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Réessayer</translation>
    </message>
    <message>
        <source>Give the laptop back</source>
        <translation type="unfinished">Rendre l’ordinateur</translation>
    </message>
    <message>
        <source>If something made you sad, tell a grown-up you trust or the researcher who brought this laptop.</source>
        <translation type="unfinished">Si quelque chose t’a fait de la peine, dis-le à un adulte en qui tu as confiance ou à la personne qui a apporté cet ordinateur.</translation>
    </message>
    <message>
        <source>You can talk to somebody</source>
        <translation type="unfinished">Tu peux parler à quelqu’un</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">espace</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation type="unfinished">Enlever la dernière lettre</translation>
    </message>
    <message>
        <source>Letters to tap</source>
        <translation type="unfinished">Lettres à toucher</translation>
    </message>
    <message>
        <source>This is for the grown-up. Choose “I don&apos;t know”.</source>
        <translation type="unfinished">C’est pour l’adulte. Choisis « Je ne sais pas ».</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation type="unfinished">Enregistrer ma voix</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">Choisir un fichier</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation type="unfinished">Écouter</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">Retirer</translation>
    </message>
    <message>
        <source>We are listening. Tap Stop when you are done.</source>
        <translation type="unfinished">On écoute. Touche Stop quand tu as fini.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation type="unfinished">C’est gardé.</translation>
    </message>
    <message>
        <source>We heard nothing. Try again, a little louder.</source>
        <translation type="unfinished">On n’a rien entendu. Essaie encore, un peu plus fort.</translation>
    </message>
    <message>
        <source>Keep this card. With this code your family can have your answers deleted, now or later. Nobody has to say why.</source>
        <translation type="unfinished">Garde cette carte. Avec ce code, ta famille peut faire effacer tes réponses, maintenant ou plus tard. Personne ne doit dire pourquoi.</translation>
    </message>
    <message>
        <source>My code</source>
        <translation type="unfinished">Mon code</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n question(s) for you has/have no answer yet.</source>
        <translation type="unfinished">
            <numerusform>%n question pour vous est encore sans réponse.</numerusform>
            <numerusform>%n questions pour vous sont encore sans réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule for {country}: a parent or guardian must agree below %n year(s).</source>
        <translation type="unfinished">
            <numerusform>Règle pour {country}&#xa0;: un parent ou tuteur doit être d’accord en dessous de %n an.</numerusform>
            <numerusform>Règle pour {country}&#xa0;: un parent ou tuteur doit être d’accord en dessous de %n ans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This paper also names the %n other child(ren) without consent.</source>
        <translation type="unfinished">
            <numerusform>Ce papier concerne aussi %n autre enfant sans consentement.</numerusform>
            <numerusform>Ce papier concerne aussi les %n autres enfants sans consentement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>Ce n’est pas la phrase secrète (%n essai faux jusqu’ici).</numerusform>
            <numerusform>Ce n’est pas la phrase secrète (%n essais faux jusqu’ici).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>Ce n’est pas le code PIN (%n essai faux jusqu’ici).</numerusform>
            <numerusform>Ce n’est pas le code PIN (%n essais faux jusqu’ici).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced: %n change(s) sent,</source>
        <translation type="unfinished">
            <numerusform>Synchronisé&#xa0;: %n changement envoyé,</numerusform>
            <numerusform>Synchronisé&#xa0;: %n changements envoyés,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received.</source>
        <translation type="unfinished">
            <numerusform>%n reçu.</numerusform>
            <numerusform>%n reçus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those sent need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>%n des envois demande une décision de la coordination.</numerusform>
            <numerusform>%n des envois demandent une décision de la coordination.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old interview(s) left this laptop; the server has them.</source>
        <translation type="unfinished">
            <numerusform>%n ancien entretien a quitté cet ordinateur ; le serveur l’a.</numerusform>
            <numerusform>%n anciens entretiens ont quitté cet ordinateur ; le serveur les a.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent.</source>
        <translation type="unfinished">
            <numerusform>%n entretien attend l’envoi.</numerusform>
            <numerusform>%n entretiens attendent l’envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress.</source>
        <translation type="unfinished">
            <numerusform>%n en cours.</numerusform>
            <numerusform>%n en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation type="unfinished">
            <numerusform>%n entretien</numerusform>
            <numerusform>%n entretiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>Vous pourrez réessayer dans %n seconde.</numerusform>
            <numerusform>Vous pourrez réessayer dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class is ended. %n unfinished interview(s) will be sent too.</source>
        <translation type="unfinished">
            <numerusform>La séance est terminée. %n entretien inachevé sera envoyé aussi.</numerusform>
            <numerusform>La séance est terminée. %n entretiens inachevés seront envoyés aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) added.</source>
        <translation type="unfinished">
            <numerusform>%n enfant ajouté.</numerusform>
            <numerusform>%n enfants ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected.</source>
        <translation type="unfinished">
            <numerusform>%n corrigé.</numerusform>
            <numerusform>%n corrigés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already.</source>
        <translation type="unfinished">
            <numerusform>%n déjà connu.</numerusform>
            <numerusform>%n déjà connus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation type="unfinished">
            <numerusform>%n ligne lue.</numerusform>
            <numerusform>%n lignes lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) can be taken over.</source>
        <translation type="unfinished">
            <numerusform>%n enfant peut être repris.</numerusform>
            <numerusform>%n enfants peuvent être repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) are not listed.</source>
        <translation type="unfinished">
            <numerusform>%n autre problème n’est pas affiché.</numerusform>
            <numerusform>%n autres problèmes ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Reprendre %n enfant</numerusform>
            <numerusform>Reprendre %n enfants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) is/are not on the disk yet.</source>
        <translation type="unfinished">
            <numerusform>%n réponse n’est pas encore sur le disque.</numerusform>
            <numerusform>%n réponses ne sont pas encore sur le disque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this laptop in all</source>
        <translation type="unfinished">
            <numerusform>%n en tout sur cet ordinateur</numerusform>
            <numerusform>%n en tout sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation type="unfinished">
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) would like to talk to somebody</source>
        <translation type="unfinished">
            <numerusform>%n enfant aimerait parler à quelqu’un</numerusform>
            <numerusform>%n enfants aimeraient parler à quelqu’un</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n interview(s) that came back</source>
        <translation type="unfinished">
            <numerusform>Corriger %n entretien renvoyé</numerusform>
            <numerusform>Corriger %n entretiens renvoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) need(s) a coordinator</source>
        <translation type="unfinished">
            <numerusform>%n entretien demande la coordination</numerusform>
            <numerusform>%n entretiens demandent la coordination</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record the consent of %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Enregistrer le consentement pour %n enfant</numerusform>
            <numerusform>Enregistrer le consentement pour %n enfants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n interview(s) in progress</source>
        <translation type="unfinished">
            <numerusform>Continuer %n entretien en cours</numerusform>
            <numerusform>Continuer %n entretiens en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interview %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Faire l’entretien avec %n enfant</numerusform>
            <numerusform>Faire l’entretien avec %n enfants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n finished interview(s)</source>
        <translation type="unfinished">
            <numerusform>Envoyer %n entretien terminé</numerusform>
            <numerusform>Envoyer %n entretiens terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent: sync where there is a network.</source>
        <translation type="unfinished">
            <numerusform>%n entretien attend l’envoi&#xa0;: synchronisez là où il y a une connexion.</numerusform>
            <numerusform>%n entretiens attendent l’envoi&#xa0;: synchronisez là où il y a une connexion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) is/are unfinished: end the class first.</source>
        <translation type="unfinished">
            <numerusform>%n entretien n’est pas fini&#xa0;: terminez d’abord la classe.</numerusform>
            <numerusform>%n entretiens ne sont pas finis&#xa0;: terminez d’abord la classe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) erased on this laptop and in its backups.</source>
        <translation type="unfinished">
            <numerusform>%n entretien effacé sur cet ordinateur et dans ses sauvegardes.</numerusform>
            <numerusform>%n entretiens effacés sur cet ordinateur et dans ses sauvegardes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sync soon: it erases %n of them on the server and other laptops.</source>
        <translation type="unfinished">
            <numerusform>Synchronisez bientôt&#xa0;: %n d’entre eux seront effacés aussi sur le serveur et les autres ordinateurs.</numerusform>
            <numerusform>Synchronisez bientôt&#xa0;: %n d’entre eux seront effacés aussi sur le serveur et les autres ordinateurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) on this laptop.</source>
        <translation type="unfinished">
            <numerusform>%n entretien sur cet ordinateur.</numerusform>
            <numerusform>%n entretiens sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are on the server, too.</source>
        <translation type="unfinished">
            <numerusform>%n est aussi sur le serveur.</numerusform>
            <numerusform>%n d’entre eux sont aussi sur le serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were made on another laptop: there, and on the server, a coordinator must erase.</source>
        <translation type="unfinished">
            <numerusform>%n a été fait sur un autre ordinateur&#xa0;: là-bas, et sur le serveur, la coordination doit effacer.</numerusform>
            <numerusform>%n ont été faits sur un autre ordinateur&#xa0;: là-bas, et sur le serveur, la coordination doit effacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews are confirmed by the server.</source>
        <translation type="unfinished">
            <numerusform>%n étape d’entretiens est confirmée par le serveur.</numerusform>
            <numerusform>%n étapes d’entretiens sont confirmées par le serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews came</source>
        <translation type="unfinished">
            <numerusform>%n étape d’entretiens est arrivée</numerusform>
            <numerusform>%n étapes d’entretiens sont arrivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new here.</source>
        <translation type="unfinished">
            <numerusform>dont %n nouvelle ici.</numerusform>
            <numerusform>dont %n nouvelles ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of %n interview(s) is written, without answers and names:</source>
        <translation type="unfinished">
            <numerusform>Le journal de %n entretien est écrit, sans réponses ni noms :</numerusform>
            <numerusform>Les journaux de %n entretiens sont écrits, sans réponses ni noms :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of questions.</source>
        <translation type="unfinished">
            <numerusform>%n minute de questions.</numerusform>
            <numerusform>%n minutes de questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered in less than a second.</source>
        <translation type="unfinished">
            <numerusform>%n question avec réponse en moins d’une seconde.</numerusform>
            <numerusform>%n questions avec réponse en moins d’une seconde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions in a row have the same answer.</source>
        <translation type="unfinished">
            <numerusform>%n question de suite a la même réponse.</numerusform>
            <numerusform>%n questions de suite ont la même réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent interviews stay %n day(s) …</source>
        <translation type="unfinished">
            <numerusform>Les entretiens envoyés restent %n jour …</numerusform>
            <numerusform>Les entretiens envoyés restent %n jours …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ(s)</source>
        <translation type="unfinished">
            <numerusform>%n réponse diffère</numerusform>
            <numerusform>%n réponses diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews under one code</source>
        <translation type="unfinished">
            <numerusform>%n entretien sous un même code</numerusform>
            <numerusform>%n entretiens sous un même code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are the same,</source>
        <translation type="unfinished">
            <numerusform>%n réponse est identique,</numerusform>
            <numerusform>%n réponses sont identiques,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s).</source>
        <translation type="unfinished">
            <numerusform>%n diffère.</numerusform>
            <numerusform>%n diffèrent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews</source>
        <translation type="unfinished">
            <numerusform>%n étape d’entretiens</numerusform>
            <numerusform>%n étapes d’entretiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) here for the next sync or stick.</source>
        <translation type="unfinished">
            <numerusform>%n entretien attend ici la prochaine synchronisation ou clé USB.</numerusform>
            <numerusform>%n entretiens attendent ici la prochaine synchronisation ou clé USB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a coordinator, who sees it too; you need not do anything.</source>
        <translation type="unfinished">
            <numerusform>%n demande une décision de la coordination, qui le voit aussi&#xa0;; vous n’avez rien à faire.</numerusform>
            <numerusform>%n demandent une décision de la coordination, qui les voit aussi&#xa0;; vous n’avez rien à faire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %n of what went need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>Terminé. %n des envois demande une décision de la coordination.</numerusform>
            <numerusform>Terminé. %n des envois demandent une décision de la coordination.</numerusform>
        </translation>
    </message>
</context>
</TS>
