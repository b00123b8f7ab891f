<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Adult</name>
    <message>
        <source>We ask about your child, your family and the school.</source>
        <translation type="unfinished">Wir fragen nach Ihrem Kind, Ihrer Familie und der Schule.</translation>
    </message>
    <message>
        <source>We ask about your class, your work and your school.</source>
        <translation type="unfinished">Wir fragen nach Ihrer Klasse, Ihrer Arbeit und Ihrer Schule.</translation>
    </message>
    <message>
        <source>We ask about your school, its pupils and its teachers.</source>
        <translation type="unfinished">Wir fragen nach Ihrer Schule, den Schulkindern und den Lehrkräften.</translation>
    </message>
    <message>
        <source>Will you take part?</source>
        <translation type="unfinished">Möchten Sie mitmachen?</translation>
    </message>
    <message>
        <source>The answers serve research on how children of every origin get on at school.</source>
        <translation type="unfinished">Die Antworten dienen der Forschung darüber, wie es Kindern jeder Herkunft in der Schule geht.</translation>
    </message>
    <message>
        <source>You may leave out any question.</source>
        <translation type="unfinished">Sie können jede Frage auslassen.</translation>
    </message>
    <message>
        <source>You may stop at any time and need not say why.</source>
        <translation type="unfinished">Sie können jederzeit aufhören und müssen nicht sagen, warum.</translation>
    </message>
    <message>
        <source>Your name is not kept with your answers. The researchers alone see them.</source>
        <translation type="unfinished">Ihr Name wird nicht mit Ihren Antworten aufbewahrt. Nur das Forschungsteam sieht sie.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation type="unfinished">Nein, danke</translation>
    </message>
    <message>
        <source>Yes, I will take part</source>
        <translation type="unfinished">Ja, ich mache mit</translation>
    </message>
    <message>
        <source>What you told us another time stays as it is.</source>
        <translation type="unfinished">Was Sie uns ein anderes Mal gesagt haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Nothing has been kept.</source>
        <translation type="unfinished">Es wurde nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Thank you for letting us know.</source>
        <translation type="unfinished">Danke, dass Sie uns Bescheid geben.</translation>
    </message>
    <message>
        <source>Do you want to stop here?</source>
        <translation type="unfinished">Möchten Sie hier aufhören?</translation>
    </message>
    <message>
        <source>You need not say why. What should happen to your answers?</source>
        <translation type="unfinished">Sie müssen nicht sagen, warum. Was soll mit Ihren Antworten geschehen?</translation>
    </message>
    <message>
        <source>Stop and keep my answers</source>
        <translation type="unfinished">Aufhören und meine Antworten behalten</translation>
    </message>
    <message>
        <source>Stop and delete my answers</source>
        <translation type="unfinished">Aufhören und meine Antworten löschen</translation>
    </message>
    <message>
        <source>Your answers are deleted.</source>
        <translation type="unfinished">Ihre Antworten sind gelöscht.</translation>
    </message>
    <message>
        <source>The researcher will see to it that your answers are deleted.</source>
        <translation type="unfinished">Das Forschungsteam sorgt dafür, dass Ihre Antworten gelöscht werden.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">Sie haben aufgehört.</translation>
    </message>
    <message>
        <source>That was the last question. Your answers are kept safe.</source>
        <translation type="unfinished">Das war die letzte Frage. Ihre Antworten sind sicher aufbewahrt.</translation>
    </message>
    <message>
        <source>Thank you for your time.</source>
        <translation type="unfinished">Danke für Ihre Zeit.</translation>
    </message>
    <message>
        <source>What comes next can be hard to answer.</source>
        <translation type="unfinished">Was jetzt kommt, ist vielleicht schwer zu beantworten.</translation>
    </message>
    <message>
        <source>You may answer these questions, or go on without them.</source>
        <translation type="unfinished">Sie können diese Fragen beantworten oder ohne sie weitermachen.</translation>
    </message>
    <message>
        <source>For the researcher: {reason}</source>
        <translation type="unfinished">Für das Forschungsteam: {reason}</translation>
    </message>
    <message>
        <source>Please call the researcher. You did nothing wrong.</source>
        <translation type="unfinished">Bitte rufen Sie jemanden vom Forschungsteam. Sie haben nichts falsch gemacht.</translation>
    </message>
    <message>
        <source>If a question worries you, talk to the researcher who brought this laptop.</source>
        <translation type="unfinished">Wenn eine Frage Sie beunruhigt, sprechen Sie mit der Person, die diesen Laptop gebracht hat.</translation>
    </message>
    <message>
        <source>Please give the laptop back to the researcher.</source>
        <translation type="unfinished">Bitte geben Sie den Laptop der forschenden Person zurück.</translation>
    </message>
    <message>
        <source>For the researcher: the PIN of this laptop</source>
        <translation type="unfinished">Für die forschende Person: die PIN dieses Laptops</translation>
    </message>
    <message>
        <source>For the researcher: the passphrase</source>
        <translation type="unfinished">Für die forschende Person: der Passsatz</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">Wählen Sie zuerst eine Antwort. „Ich weiß nicht“ geht auch.</translation>
    </message>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">Das passt hier nicht. Sehen Sie sich Ihre Antwort noch einmal an.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Ihre Antwort</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Ihre Zahl</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">Tippen Sie die ersten Buchstaben</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">Tippen Sie alle an, das Erste zuerst.</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">Sie sind bei Schritt {number} von {count}.</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">Welche Sprache möchten Sie?</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">Möchten Sie eine kurze Pause?</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">Strecken Sie sich, trinken Sie etwas, schauen Sie aus dem Fenster.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">Machen Sie eine Pause.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">Nehmen Sie sich so viel Zeit, wie Sie möchten. Ihre Antworten sind gespeichert.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">Möchten Sie danach weitermachen? Sie können auch aufhören.</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">Ihre Antworten sind verborgen.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">Zeigen Sie sie wieder, wenn niemand sonst hinsieht.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">Atmen Sie ein und wieder aus.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Add a child</source>
        <translation type="unfinished">Kind hinzufügen</translation>
    </message>
    <message>
        <source>The code goes with the answers. The name stays encrypted on this laptop and is never sent.</source>
        <translation type="unfinished">Der Code gehört zu den Antworten. Der Name bleibt verschlüsselt auf diesem Laptop und wird nie gesendet.</translation>
    </message>
    <message>
        <source>a child</source>
        <translation type="unfinished">ein Kind</translation>
    </message>
    <message>
        <source>a teacher</source>
        <translation type="unfinished">eine Lehrkraft</translation>
    </message>
    <message>
        <source>a school leader</source>
        <translation type="unfinished">eine Schulleitung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Hinzufügen</translation>
    </message>
    <message>
        <source>Back to the class</source>
        <translation type="unfinished">Zurück zur Klasse</translation>
    </message>
    <message>
        <source>This is</source>
        <translation type="unfinished">Dies ist</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Code</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Klasse</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished">Platz</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Alter</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation type="unfinished">Name (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Code, class and age are needed. A code has letters, digits, dots and dashes only.</source>
        <translation type="unfinished">Code, Klasse und Alter sind nötig. Ein Code hat nur Buchstaben, Ziffern, Punkte und Striche.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation type="unfinished">Einwilligung eintragen</translation>
    </message>
    <message>
        <source>Name (stays on this laptop)</source>
        <translation type="unfinished">Name (bleibt auf diesem Laptop)</translation>
    </message>
    <message>
        <source>This form is for another age. Why do you use it?</source>
        <translation type="unfinished">Dieser Fragebogen ist für ein anderes Alter. Warum verwenden Sie ihn?</translation>
    </message>
    <message>
        <source>PIN of child mode</source>
        <translation type="unfinished">PIN des Kindermodus</translation>
    </message>
    <message>
        <source>Child {code}</source>
        <translation type="unfinished">Kind {code}</translation>
    </message>
    <message>
        <source>Record consent again</source>
        <translation type="unfinished">Einwilligung neu eintragen</translation>
    </message>
    <message>
        <source>Laptops say different things about this child. Type its name once more.</source>
        <translation type="unfinished">Laptops sagen Verschiedenes über dieses Kind. Geben Sie den Namen noch einmal ein.</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation type="unfinished">Mit der Befragung weitermachen</translation>
    </message>
    <message>
        <source>Begin a new interview here</source>
        <translation type="unfinished">Hier eine neue Befragung beginnen</translation>
    </message>
    <message>
        <source>Begin another interview</source>
        <translation type="unfinished">Eine weitere Befragung beginnen</translation>
    </message>
    <message>
        <source>Give the laptop to the child</source>
        <translation type="unfinished">Laptop dem Kind geben</translation>
    </message>
    <message>
        <source>Record the consent first.</source>
        <translation type="unfinished">Tragen Sie zuerst die Einwilligung ein.</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished">{language} (Entwurf)</translation>
    </message>
    <message>
        <source>The buttons are not yet translated into this language; they are English.</source>
        <translation type="unfinished">Die Knöpfe sind noch nicht in diese Sprache übersetzt; sie sind englisch.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions and the buttons. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">Maschineller Entwurf: Niemand, der diese Sprache spricht, hat Fragen und Knöpfe geprüft. Lesen Sie sie mit jemandem, der sie spricht, bevor ein Kind antwortet.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">Maschineller Entwurf: Niemand, der diese Sprache spricht, hat die Fragen geprüft. Lesen Sie sie mit jemandem, der sie spricht, bevor ein Kind antwortet.</translation>
    </message>
    <message>
        <source>The words on the buttons are a machine draft that nobody who speaks the language checked.</source>
        <translation type="unfinished">Die Wörter auf den Knöpfen sind ein maschineller Entwurf, den niemand geprüft hat, der die Sprache spricht.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished">Fragebogen</translation>
    </message>
    <message>
        <source>Language of the child</source>
        <translation type="unfinished">Sprache des Kindes</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Textgröße</translation>
    </message>
    <message>
        <source>The child answers</source>
        <translation type="unfinished">Das Kind antwortet</translation>
    </message>
    <message>
        <source>by touch, mouse or keys</source>
        <translation type="unfinished">mit Berührung, Maus oder Tasten</translation>
    </message>
    <message>
        <source>with one key: the ring moves by itself</source>
        <translation type="unfinished">mit einer Taste: der Rahmen wandert von selbst</translation>
    </message>
    <message>
        <source>with two keys: Space moves, Enter takes</source>
        <translation type="unfinished">mit zwei Tasten: Leertaste rückt weiter, Enter wählt</translation>
    </message>
    <message>
        <source>by resting on a button</source>
        <translation type="unfinished">durch Verweilen auf einem Knopf</translation>
    </message>
    <message>
        <source>Reads well for the age</source>
        <translation type="unfinished">Liest gut für das Alter</translation>
    </message>
    <message>
        <source>Needs simpler words</source>
        <translation type="unfinished">Braucht einfachere Wörter</translation>
    </message>
    <message>
        <source>The whole class uses this form</source>
        <translation type="unfinished">Die ganze Klasse nutzt diesen Fragebogen</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished">Anderer Grund</translation>
    </message>
    <message>
        <source>Take over a list</source>
        <translation type="unfinished">Liste übernehmen</translation>
    </message>
    <message>
        <source>All are here</source>
        <translation type="unfinished">Alle sind da</translation>
    </message>
    <message>
        <source>End the class</source>
        <translation type="unfinished">Stunde beenden</translation>
    </message>
    <message>
        <source>More for this class</source>
        <translation type="unfinished">Mehr für diese Klasse</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Children of this class</source>
        <translation type="unfinished">Kinder dieser Klasse</translation>
    </message>
    <message>
        <source>No children on this roster yet. Sync to fetch it, or add a child with the code you were given.</source>
        <translation type="unfinished">Noch keine Kinder auf dieser Liste. Synchronisieren Sie, um sie zu holen, oder fügen Sie ein Kind mit dem Code hinzu, den Sie bekommen haben.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Standort</translation>
    </message>
    <message>
        <source>Prepares the unfinished interviews for sending too; they can still go on another day.</source>
        <translation type="unfinished">Bereitet auch die unfertigen Befragungen für das Senden vor; sie können an einem anderen Tag weitergehen.</translation>
    </message>
    <message>
        <source>Ticks everybody who has no tick yet. Tap a cell of the column to change one child.</source>
        <translation type="unfinished">Setzt bei allen, die noch kein Häkchen haben, eines. Tippen Sie auf ein Feld der Spalte, um es für ein Kind zu ändern.</translation>
    </message>
    <message>
        <source>This paper names other children too</source>
        <translation type="unfinished">Dieses Papier nennt auch andere Kinder</translation>
    </message>
    <message>
        <source>Save, next child</source>
        <translation type="unfinished">Speichern, nächstes Kind</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation type="unfinished">Einwilligung speichern</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished">Gegeben von</translation>
    </message>
    <message>
        <source>Number on the paper form</source>
        <translation type="unfinished">Nummer auf dem Papierformular</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation type="unfinished">Fassung des Einwilligungstextes</translation>
    </message>
    <message>
        <source>Language of the consent text</source>
        <translation type="unfinished">Sprache des Einwilligungstextes</translation>
    </message>
    <message>
        <source>Signed on (day-month-year)</source>
        <translation type="unfinished">Unterschrieben am (Tag-Monat-Jahr)</translation>
    </message>
    <message>
        <source>Consent for child {code}</source>
        <translation type="unfinished">Einwilligung für Kind {code}</translation>
    </message>
    <message>
        <source>No ethics board has confirmed this rule yet.</source>
        <translation type="unfinished">Noch hat keine Ethikkommission diese Regel bestätigt.</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation type="unfinished">auswählen …</translation>
    </message>
    <message>
        <source>Type the date as day-month-year, for example 24-11-2026, not after today.</source>
        <translation type="unfinished">Schreiben Sie das Datum als Tag-Monat-Jahr, zum Beispiel 24-11-2026, nicht nach heute.</translation>
    </message>
    <message>
        <source>Fill in every field: who, which paper, which text, in which language.</source>
        <translation type="unfinished">Füllen Sie jedes Feld aus: wer, welches Papier, welcher Text, in welcher Sprache.</translation>
    </message>
    <message>
        <source>Join a project</source>
        <translation type="unfinished">Einem Projekt beitreten</translation>
    </message>
    <message>
        <source>Your coordinator gives you an invitation. It works once, and needs a network this one time.</source>
        <translation type="unfinished">Ihre Koordination gibt Ihnen eine Einladung. Sie gilt einmal und braucht nur dieses eine Mal ein Netz.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Beitreten</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished">Einladung</translation>
    </message>
    <message>
        <source>Name of this laptop, for example “blue laptop 3”</source>
        <translation type="unfinished">Name dieses Laptops, zum Beispiel „blauer Laptop 3“</translation>
    </message>
    <message>
        <source>Both are needed: the invitation and a name.</source>
        <translation type="unfinished">Beides ist nötig: die Einladung und ein Name.</translation>
    </message>
    <message>
        <source>Talking to the server …</source>
        <translation type="unfinished">Verbindung mit dem Server …</translation>
    </message>
    <message>
        <source>Choose a longer passphrase: at least {count} characters, for example four or five words that do not belong together.</source>
        <translation type="unfinished">Wählen Sie eine längere Passphrase: mindestens {count} Zeichen, zum Beispiel vier oder fünf Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>The program is already open on this laptop. Close the other window first.</source>
        <translation type="unfinished">Das Programm ist auf diesem Laptop schon offen. Schließen Sie zuerst das andere Fenster.</translation>
    </message>
    <message>
        <source>The interviews on this laptop were saved by a newer version of the program. Update this program.</source>
        <translation type="unfinished">Die Befragungen auf diesem Laptop wurden mit einer neueren Fassung des Programms gespeichert. Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>The file with the interviews cannot be read. Change nothing and call your coordinator.</source>
        <translation type="unfinished">Die Datei mit den Befragungen ist nicht lesbar. Ändern Sie nichts und rufen Sie Ihre Koordination an.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk; it may be full. What was saved before is safe. Make room, then try again.</source>
        <translation type="unfinished">Auf die Festplatte kann nichts geschrieben werden; vielleicht ist sie voll. Was vorher gespeichert war, ist sicher. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder, or make room.</source>
        <translation type="unfinished">Dort kann nichts geschrieben werden. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>This file cannot be read. Is the stick still there?</source>
        <translation type="unfinished">Diese Datei kann nicht gelesen werden. Steckt der USB-Stick noch?</translation>
    </message>
    <message>
        <source>The interviews are locked. Unlock them and try again.</source>
        <translation type="unfinished">Die Befragungen sind gesperrt. Entsperren Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This child has left the study: its family took everything back. Do not ask it again.</source>
        <translation type="unfinished">Dieses Kind hat die Studie verlassen: Die Familie hat alles zurückgenommen. Fragen Sie es nicht noch einmal.</translation>
    </message>
    <message>
        <source>This interview can go on only on the laptop on which it was begun.</source>
        <translation type="unfinished">Diese Befragung kann nur auf dem Laptop weitergehen, auf dem sie begonnen wurde.</translation>
    </message>
    <message>
        <source>The child stopped this interview, and nobody may go on with it. If the child wants to, begin a new one.</source>
        <translation type="unfinished">Das Kind hat diese Befragung beendet, niemand darf sie fortsetzen. Wenn das Kind möchte, beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits, not all the same and not counting up or down.</source>
        <translation type="unfinished">Wählen Sie 4 bis 8 Ziffern, nicht alle gleich und nicht der Reihe nach auf- oder absteigend.</translation>
    </message>
    <message>
        <source>There is no PIN yet. Use the passphrase.</source>
        <translation type="unfinished">Es gibt noch keine PIN. Nehmen Sie die Passphrase.</translation>
    </message>
    <message>
        <source>This questionnaire asks about hard things, and no helpline is known for this country. Ask your coordinator for the project&apos;s file of contacts.</source>
        <translation type="unfinished">Dieser Fragebogen fragt nach schweren Dingen, und für dieses Land ist kein Hilfetelefon bekannt. Fragen Sie Ihre Koordination nach der Kontaktdatei des Projekts.</translation>
    </message>
    <message>
        <source>This interview is no longer on this laptop: it was erased. What was answered after that is not kept.</source>
        <translation type="unfinished">Diese Befragung ist nicht mehr auf diesem Laptop: Sie wurde gelöscht. Was danach geantwortet wurde, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The project&apos;s file of contacts cannot be read. Put it right, or take it away.</source>
        <translation type="unfinished">Die Kontaktdatei des Projekts ist nicht lesbar. Bringen Sie sie in Ordnung oder nehmen Sie sie weg.</translation>
    </message>
    <message>
        <source>This laptop was restored from a backup, and a family may have withdrawn since. Sync once, then begin.</source>
        <translation type="unfinished">Dieser Laptop wurde aus einer Sicherung wiederhergestellt, und seither kann eine Familie zurückgetreten sein. Synchronisieren Sie einmal und beginnen Sie dann.</translation>
    </message>
    <message>
        <source>Record the consent of a parent or guardian before this child is asked anything.</source>
        <translation type="unfinished">Tragen Sie die Einwilligung eines Elternteils oder Vormunds ein, bevor dieses Kind etwas gefragt wird.</translation>
    </message>
    <message>
        <source>In this country, for a child of this age, this person&apos;s consent is not enough.</source>
        <translation type="unfinished">In diesem Land reicht für ein Kind dieses Alters die Einwilligung dieser Person nicht aus.</translation>
    </message>
    <message>
        <source>This questionnaire is for somebody else. Choose one that goes with this code.</source>
        <translation type="unfinished">Dieser Fragebogen ist für jemand anderen. Wählen Sie einen, der zu diesem Code passt.</translation>
    </message>
    <message>
        <source>There is no consent rule for this country, so no interview can be opened. Ask your coordinator.</source>
        <translation type="unfinished">Für dieses Land gibt es keine Einwilligungsregel, also kann keine Befragung geöffnet werden. Fragen Sie Ihre Koordination.</translation>
    </message>
    <message>
        <source>The sheet has seven groups of four letters and digits. Compare with what you typed.</source>
        <translation type="unfinished">Das Blatt hat sieben Gruppen aus vier Buchstaben und Ziffern. Vergleichen Sie mit dem, was Sie getippt haben.</translation>
    </message>
    <message>
        <source>A letter or digit is not right. Compare with the sheet, group by group.</source>
        <translation type="unfinished">Ein Buchstabe oder eine Ziffer stimmt nicht. Vergleichen Sie mit dem Blatt, Gruppe für Gruppe.</translation>
    </message>
    <message>
        <source>No child on this laptop has this code.</source>
        <translation type="unfinished">Kein Kind auf diesem Laptop hat diesen Code.</translation>
    </message>
    <message>
        <source>The last character does not fit: the code is mistyped. Look at the card again.</source>
        <translation type="unfinished">Das letzte Zeichen passt nicht: Der Code ist vertippt. Sehen Sie noch einmal auf die Karte.</translation>
    </message>
    <message>
        <source>A code of the list belongs to a child of another site on this laptop. Nothing was taken over.</source>
        <translation type="unfinished">Ein Code der Liste gehört einem Kind eines anderen Standorts auf diesem Laptop. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>This code is taken by another child. Choose another one.</source>
        <translation type="unfinished">Diesen Code hat schon ein anderes Kind. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The child threw this interview away, but parts of it were prepared for sending already. Ask your coordinator to erase it.</source>
        <translation type="unfinished">Das Kind hat diese Befragung weggeworfen, aber Teile waren schon zum Senden vorbereitet. Bitten Sie Ihre Koordination, sie zu löschen.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Enrolling needs a network once; try again where there is one.</source>
        <translation type="unfinished">Der Server ist nicht erreichbar. Das Beitreten braucht einmal ein Netz; versuchen Sie es dort, wo es eines gibt.</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Copy all of it, from “immerse1:” to the end.</source>
        <translation type="unfinished">Das ist keine ganze Einladung. Kopieren Sie sie vollständig, von „immerse1:“ bis zum Ende.</translation>
    </message>
    <message>
        <source>The questionnaire does not take this answer. Enter another one.</source>
        <translation type="unfinished">Der Fragebogen nimmt diese Antwort nicht an. Geben Sie eine andere ein.</translation>
    </message>
    <message>
        <source>Somebody has written there since. Decide anew instead.</source>
        <translation type="unfinished">Dort hat inzwischen jemand etwas geschrieben. Entscheiden Sie stattdessen neu.</translation>
    </message>
    <message>
        <source>This was not decided here, or it is taken back already.</source>
        <translation type="unfinished">Das wurde nicht hier entschieden, oder es ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>This is settled already. Look at the list again.</source>
        <translation type="unfinished">Das ist schon entschieden. Sehen Sie noch einmal in die Liste.</translation>
    </message>
    <message>
        <source>These two are not under one code any more. Look at the list again.</source>
        <translation type="unfinished">Diese beiden stehen nicht mehr unter einem Code. Sehen Sie noch einmal in die Liste.</translation>
    </message>
    <message>
        <source>This interview is no longer here: it was erased, or its days are over.</source>
        <translation type="unfinished">Diese Befragung ist nicht mehr hier: Sie wurde gelöscht, oder ihre Frist ist abgelaufen.</translation>
    </message>
    <message>
        <source>Only a finished interview can be sent back.</source>
        <translation type="unfinished">Nur eine fertige Befragung kann zurückgesandt werden.</translation>
    </message>
    <message>
        <source>This does not wait any more. Sync, and look again.</source>
        <translation type="unfinished">Das wartet nicht mehr. Synchronisieren Sie und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This questionnaire is not on this laptop yet. Sync, then try again.</source>
        <translation type="unfinished">Dieser Fragebogen ist noch nicht auf diesem Laptop. Synchronisieren Sie und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing that was saved is lost. Please tell your coordinator.</source>
        <translation type="unfinished">Im Programm ist etwas schiefgegangen. Nichts Gespeichertes ist verloren. Bitte sagen Sie es Ihrer Koordination.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished">Befragungen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Synchronisieren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Sperren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Hilfe</translation>
    </message>
    <message>
        <source>State of the sync</source>
        <translation type="unfinished">Stand der Synchronisierung</translation>
    </message>
    <message>
        <source>Looking for the server …</source>
        <translation type="unfinished">Server wird gesucht …</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished">Senden …</translation>
    </message>
    <message>
        <source>Receiving what other laptops sent …</source>
        <translation type="unfinished">Empfangen, was andere Laptops gesendet haben …</translation>
    </message>
    <message>
        <source>Fetching questionnaires …</source>
        <translation type="unfinished">Fragebögen werden geholt …</translation>
    </message>
    <message>
        <source>Comparing with the server …</source>
        <translation type="unfinished">Vergleich mit dem Server …</translation>
    </message>
    <message>
        <source>Sending {done} of {total} …</source>
        <translation type="unfinished">Senden: {done} von {total} …</translation>
    </message>
    <message>
        <source>Offline. Everything is safe on this laptop; sync again where there is a network.</source>
        <translation type="unfinished">Ohne Netz. Auf diesem Laptop ist alles sicher; synchronisieren Sie, wo es ein Netz gibt.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop: {reason}</source>
        <translation type="unfinished">Der Server hat diesen Laptop nicht angenommen: {reason}</translation>
    </message>
    <message>
        <source>The sync did not end well, and nothing is lost: {reason}</source>
        <translation type="unfinished">Die Synchronisierung ging nicht gut aus, aber nichts ist verloren: {reason}</translation>
    </message>
    <message>
        <source>All finished interviews are sent.</source>
        <translation type="unfinished">Alle fertigen Befragungen sind gesendet.</translation>
    </message>
    <message>
        <source>Never synced yet.</source>
        <translation type="unfinished">Noch nie synchronisiert.</translation>
    </message>
    <message>
        <source>Last sync: {when}.</source>
        <translation type="unfinished">Letzte Synchronisierung: {when}.</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Was</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Kind</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Wann</translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished">entschieden</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation type="unfinished">zurückgesandt</translation>
    </message>
    <message>
        <source>two made one</source>
        <translation type="unfinished">aus zweien eine gemacht</translation>
    </message>
    <message>
        <source>given another code</source>
        <translation type="unfinished">anderen Code gegeben</translation>
    </message>
    <message>
        <source>kept beside the other</source>
        <translation type="unfinished">neben der anderen behalten</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">zurückgenommen</translation>
    </message>
    <message>
        <source>goes with the next sync</source>
        <translation type="unfinished">geht mit der nächsten Synchronisierung mit</translation>
    </message>
    <message>
        <source>kept apart by the server</source>
        <translation type="unfinished">vom Server beiseitegelegt</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished">zurückgestellt</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">Zu entscheiden</translation>
    </message>
    <message>
        <source>From everything that is on this laptop, with or without a network. What you decide goes to the others with the next sync, and you can take it back.</source>
        <translation type="unfinished">Aus allem, was auf diesem Laptop ist, mit oder ohne Netz. Was Sie entscheiden, geht mit der nächsten Synchronisierung an die anderen, und Sie können es zurücknehmen.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation type="unfinished">Welche Zeilen</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation type="unfinished">Alles, was offen ist</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation type="unfinished">Antworten, die voneinander abweichen</translation>
    </message>
    <message>
        <source>Two interviews under one code</source>
        <translation type="unfinished">Zwei Befragungen unter einem Code</translation>
    </message>
    <message>
        <source>Kept apart by the server</source>
        <translation type="unfinished">Vom Server beiseitegelegt</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation type="unfinished">Hier entschieden</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Ansehen</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation type="unfinished">Diese Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing here. After a sync there may be.</source>
        <translation type="unfinished">Hier ist nichts. Nach einer Synchronisierung vielleicht schon.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Stand</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Server</translation>
    </message>
    <message>
        <source>Interview {number}</source>
        <translation type="unfinished">Befragung {number}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished">weicht ab</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Antworten</translation>
    </message>
    <message>
        <source>Which interview</source>
        <translation type="unfinished">Welche Befragung</translation>
    </message>
    <message>
        <source>One child: keep this interview</source>
        <translation type="unfinished">Ein Kind: diese Befragung behalten</translation>
    </message>
    <message>
        <source>It gets the answers that only the other one has; the other one is deleted.</source>
        <translation type="unfinished">Sie bekommt die Antworten, die nur die andere hat; die andere wird gelöscht.</translation>
    </message>
    <message>
        <source>Another child: give it this code</source>
        <translation type="unfinished">Ein anderes Kind: ihr diesen Code geben</translation>
    </message>
    <message>
        <source>Code of the other child</source>
        <translation type="unfinished">Code des anderen Kindes</translation>
    </message>
    <message>
        <source>Both are right</source>
        <translation type="unfinished">Beide sind richtig</translation>
    </message>
    <message>
        <source>For example two waves of one child. They are not offered again.</source>
        <translation type="unfinished">Zum Beispiel zwei Wellen eines Kindes. Sie werden nicht wieder vorgelegt.</translation>
    </message>
    <message>
        <source>{alike} {differing} Many that differ point to two children.</source>
        <translation type="unfinished">{alike} {differing} Viele Abweichungen sprechen für zwei Kinder.</translation>
    </message>
    <message>
        <source>Type the code of the other child first.</source>
        <translation type="unfinished">Geben Sie zuerst den Code des anderen Kindes ein.</translation>
    </message>
    <message>
        <source>Which interview?</source>
        <translation type="unfinished">Welche Befragung?</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished">Letzte Änderung</translation>
    </message>
    <message>
        <source>sent back to you</source>
        <translation type="unfinished">an Sie zurückgesandt</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished">begonnen</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">fertig</translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished">Diese hier</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation type="unfinished">Eine andere Antwort</translation>
    </message>
    <message>
        <source>How far is the interview?</source>
        <translation type="unfinished">Wie weit ist die Befragung?</translation>
    </message>
    <message>
        <source>Is the interview deleted?</source>
        <translation type="unfinished">Ist die Befragung gelöscht?</translation>
    </message>
    <message>
        <source>stopped, kept</source>
        <translation type="unfinished">aufgehört, behalten</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">gelöscht</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation type="unfinished">sie bleibt</translation>
    </message>
    <message>
        <source>{laptop}, {when}</source>
        <translation type="unfinished">{laptop}, {when}</translation>
    </message>
    <message>
        <source>Two laptops wrote different answers without seeing each other&apos;s. Choose what shall stand; ask the interviewers if you cannot know. What you leave open stays in dispute and is not counted.</source>
        <translation type="unfinished">Zwei Laptops haben verschiedene Antworten geschrieben, ohne die des anderen zu sehen. Wählen Sie, was gelten soll; fragen Sie die Interviewenden, wenn Sie es nicht wissen können. Was Sie offen lassen, bleibt strittig und zählt nicht mit.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished">Entscheiden</translation>
    </message>
    <message>
        <source>Child {code}: {what}</source>
        <translation type="unfinished">Kind {code}: {what}</translation>
    </message>
    <message>
        <source>Choose first what shall stand.</source>
        <translation type="unfinished">Wählen Sie zuerst, was gelten soll.</translation>
    </message>
    <message>
        <source>begun on another laptop</source>
        <translation type="unfinished">auf einem anderen Laptop begonnen</translation>
    </message>
    <message>
        <source>done on another laptop</source>
        <translation type="unfinished">auf einem anderen Laptop fertig</translation>
    </message>
    <message>
        <source>stopped on another laptop</source>
        <translation type="unfinished">auf einem anderen Laptop aufgehört</translation>
    </message>
    <message>
        <source>only on this laptop</source>
        <translation type="unfinished">nur auf diesem Laptop</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation type="unfinished">wartet auf das Senden</translation>
    </message>
    <message>
        <source>sent, receipt is here</source>
        <translation type="unfinished">gesendet, Quittung ist da</translation>
    </message>
    <message>
        <source>sent; a coordinator must decide</source>
        <translation type="unfinished">gesendet; die Koordination muss entscheiden</translation>
    </message>
    <message>
        <source>sent; kept apart by the server</source>
        <translation type="unfinished">gesendet; vom Server beiseitegelegt</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation type="unfinished">Alle Befragungen</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation type="unfinished">Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Kinder</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">Anwesend</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished">Abwesend</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation type="unfinished">Einwilligung fehlt</translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished">Noch zu befragen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">Begonnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fertig</translation>
    </message>
    <message>
        <source>Said no or stopped</source>
        <translation type="unfinished">Nein gesagt oder aufgehört</translation>
    </message>
    <message>
        <source>Nothing is waiting. Everything on this laptop is sent.</source>
        <translation type="unfinished">Nichts wartet. Alles auf diesem Laptop ist gesendet.</translation>
    </message>
    <message>
        <source>The program had a problem: look</source>
        <translation type="unfinished">Das Programm hatte ein Problem: ansehen</translation>
    </message>
    <message>
        <source>A family withdraws</source>
        <translation type="unfinished">Eine Familie zieht zurück</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation type="unfinished">Ende des Tages</translation>
    </message>
    <message>
        <source>Makes an encrypted backup of everything on this laptop.</source>
        <translation type="unfinished">Macht eine verschlüsselte Sicherung von allem auf diesem Laptop.</translation>
    </message>
    <message>
        <source>Open this class</source>
        <translation type="unfinished">Diese Klasse öffnen</translation>
    </message>
    <message>
        <source>Classes of this site</source>
        <translation type="unfinished">Klassen dieses Standorts</translation>
    </message>
    <message>
        <source>No children here yet. Sync to fetch the roster, or take over a list from a file.</source>
        <translation type="unfinished">Hier sind noch keine Kinder. Synchronisieren Sie, um die Liste zu holen, oder übernehmen Sie eine aus einer Datei.</translation>
    </message>
    <message>
        <source>finished today</source>
        <translation type="unfinished">heute fertig</translation>
    </message>
    <message>
        <source>still to interview here</source>
        <translation type="unfinished">hier noch zu befragen</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <translation type="unfinished">noch nicht gesendet</translation>
    </message>
    <message>
        <source>End of the day: back up</source>
        <translation type="unfinished">Ende des Tages: sichern</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation type="unfinished">Wie es weitergeht</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation type="unfinished">Für die Koordination</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished">Zurückgesandt</translation>
    </message>
    <message>
        <source>Which interviews</source>
        <translation type="unfinished">Welche Befragungen</translation>
    </message>
    <message>
        <source>No interviews here yet.</source>
        <translation type="unfinished">Hier sind noch keine Befragungen.</translation>
    </message>
    <message>
        <source>No interview of this kind.</source>
        <translation type="unfinished">Keine Befragung dieser Art.</translation>
    </message>
    <message>
        <source>Give the laptop to this child again</source>
        <translation type="unfinished">Diesem Kind den Laptop noch einmal geben</translation>
    </message>
    <message>
        <source>Correct this interview</source>
        <translation type="unfinished">Diese Befragung berichtigen</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">Wie es lief</translation>
    </message>
    <message>
        <source>Times and what stands out, for you alone; no answers.</source>
        <translation type="unfinished">Zeiten und was auffällt, nur für Sie; keine Antworten.</translation>
    </message>
    <message>
        <source>What went and what came</source>
        <translation type="unfinished">Was ging und was kam</translation>
    </message>
    <message>
        <source>Syncs and sticks, and what became of every interview.</source>
        <translation type="unfinished">Synchronisierungen und USB-Sticks, und was aus jeder Befragung wurde.</translation>
    </message>
    <message>
        <source>Send this interview back</source>
        <translation type="unfinished">Diese Befragung zurücksenden</translation>
    </message>
    <message>
        <source>Save these logs</source>
        <translation type="unfinished">Diese Protokolle speichern</translation>
    </message>
    <message>
        <source>Times of the listed interviews as one file for analysts, without answers and names.</source>
        <translation type="unfinished">Zeiten der aufgeführten Befragungen als eine Datei für die Auswertung, ohne Antworten und Namen.</translation>
    </message>
    <message>
        <source>Checking the passphrase …</source>
        <translation type="unfinished">Passphrase wird geprüft …</translation>
    </message>
    <message>
        <source>Lists of children</source>
        <translation type="unfinished">Kinderlisten</translation>
    </message>
    <message>
        <source>There is nothing to hand over: the server has everything.</source>
        <translation type="unfinished">Es gibt nichts zu übergeben: Der Server hat alles.</translation>
    </message>
    <message>
        <source>The file {file} is on the stick. Take it over on the other laptop.</source>
        <translation type="unfinished">Die Datei {file} ist auf dem USB-Stick. Übernehmen Sie sie auf dem anderen Laptop.</translation>
    </message>
    <message>
        <source>There are no receipts for it yet: sync this laptop first.</source>
        <translation type="unfinished">Dafür gibt es noch keine Quittungen: Synchronisieren Sie zuerst diesen Laptop.</translation>
    </message>
    <message>
        <source>Files of this program</source>
        <translation type="unfinished">Dateien dieses Programms</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">Datei wählen</translation>
    </message>
    <message>
        <source>{laptop} is known now.</source>
        <translation type="unfinished">{laptop} ist jetzt bekannt.</translation>
    </message>
    <message>
        <source>From {laptop}: {came}, {new}</source>
        <translation type="unfinished">Von {laptop}: {came}, {new}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Spalte</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished">Was nicht stimmt</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">Was geschieht</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">weggelassen</translation>
    </message>
    <message>
        <source>taken over as it is</source>
        <translation type="unfinished">unverändert übernommen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>The code is missing. Every child needs one.</source>
        <translation type="unfinished">Der Code fehlt. Jedes Kind braucht einen.</translation>
    </message>
    <message>
        <source>A code has Latin letters, digits, dots and dashes only, at most 100.</source>
        <translation type="unfinished">Ein Code hat nur lateinische Buchstaben, Ziffern, Punkte und Striche, höchstens 100.</translation>
    </message>
    <message>
        <source>The last character of the code does not fit: the code is mistyped.</source>
        <translation type="unfinished">Das letzte Zeichen des Codes passt nicht: Der Code ist vertippt.</translation>
    </message>
    <message>
        <source>Another row has the same code. Each child needs its own.</source>
        <translation type="unfinished">Eine andere Zeile hat denselben Code. Jedes Kind braucht einen eigenen.</translation>
    </message>
    <message>
        <source>The class is missing.</source>
        <translation type="unfinished">Die Klasse fehlt.</translation>
    </message>
    <message>
        <source>The seat should be a whole number from 0 to 9999.</source>
        <translation type="unfinished">Der Platz soll eine ganze Zahl von 0 bis 9999 sein.</translation>
    </message>
    <message>
        <source>The age should be a whole number from 3 to 25.</source>
        <translation type="unfinished">Das Alter soll eine ganze Zahl von 3 bis 25 sein.</translation>
    </message>
    <message>
        <source>The age is missing.</source>
        <translation type="unfinished">Das Alter fehlt.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished">Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>There is a formula. Replace it by its value.</source>
        <translation type="unfinished">Da ist eine Formel. Ersetzen Sie sie durch ihren Wert.</translation>
    </message>
    <message>
        <source>The cell is merged with others. Undo the merge.</source>
        <translation type="unfinished">Die Zelle ist mit anderen verbunden. Heben Sie die Verbindung auf.</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet program.</source>
        <translation type="unfinished">Die Zelle enthält einen Fehler des Tabellenprogramms.</translation>
    </message>
    <message>
        <source>There is a character that no text has. Save the file as UTF-8 or .xlsx.</source>
        <translation type="unfinished">Da ist ein Zeichen, das in keinem Text vorkommt. Speichern Sie die Datei als UTF-8 oder .xlsx.</translation>
    </message>
    <message>
        <source>Two children have this seat.</source>
        <translation type="unfinished">Zwei Kinder haben diesen Platz.</translation>
    </message>
    <message>
        <source>Two children of this class have this name: two children, or one twice?</source>
        <translation type="unfinished">Zwei Kinder dieser Klasse heißen so: zwei Kinder oder eines doppelt?</translation>
    </message>
    <message>
        <source>Look at the names: if letters are wrong, save the file as CSV (UTF-8) or .xlsx and choose it again.</source>
        <translation type="unfinished">Sehen Sie sich die Namen an: Wenn Buchstaben falsch sind, speichern Sie die Datei als CSV (UTF-8) oder .xlsx und wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Take over a list of children</source>
        <translation type="unfinished">Kinderliste übernehmen</translation>
    </message>
    <message>
        <source>A CSV file or an Excel workbook. Its first row names the columns: code and class, and perhaps seat, age and name. Names stay encrypted on this laptop. Nothing is taken over before you agree.</source>
        <translation type="unfinished">Eine CSV-Datei oder eine Excel-Mappe. Die erste Zeile nennt die Spalten: Code und Klasse, vielleicht auch Platz, Alter und Name. Namen bleiben verschlüsselt auf diesem Laptop. Nichts wird übernommen, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>Please look at these</source>
        <translation type="unfinished">Bitte sehen Sie sich diese an</translation>
    </message>
    <message>
        <source>These children can be taken over</source>
        <translation type="unfinished">Diese Kinder können übernommen werden</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation type="unfinished">Datei wird gelesen …</translation>
    </message>
    <message>
        <source>With earlier answers to: {questions}.</source>
        <translation type="unfinished">Mit früheren Antworten auf: {questions}.</translation>
    </message>
    <message>
        <source>No row can be used. Mend the file and choose it again.</source>
        <translation type="unfinished">Keine Zeile ist brauchbar. Verbessern Sie die Datei und wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation type="unfinished">Einwilligung fehlt</translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished">bereit</translation>
    </message>
    <message>
        <source>did not want to</source>
        <translation type="unfinished">wollte nicht</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">noch nicht</translation>
    </message>
    <message>
        <source>can begin</source>
        <translation type="unfinished">kann beginnen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished">aufgehört</translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished">hat Nein gesagt</translation>
    </message>
    <message>
        <source>begun elsewhere</source>
        <translation type="unfinished">anderswo begonnen</translation>
    </message>
    <message>
        <source>done elsewhere</source>
        <translation type="unfinished">anderswo fertig</translation>
    </message>
    <message>
        <source>stopped elsewhere</source>
        <translation type="unfinished">anderswo aufgehört</translation>
    </message>
    <message>
        <source>parent or guardian</source>
        <translation type="unfinished">Elternteil oder Vormund</translation>
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished">Schule</translation>
    </message>
    <message>
        <source>the child itself</source>
        <translation type="unfinished">das Kind selbst</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation type="unfinished">Vormund</translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished">Kind</translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished">Hier</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Einwilligung</translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished">hier</translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished">abwesend</translation>
    </message>
    <message>
        <source>asked on screen</source>
        <translation type="unfinished">am Bildschirm gefragt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heute</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">noch keine</translation>
    </message>
    <message>
        <source>Go on here with what it answered there</source>
        <translation type="unfinished">Hier mit dem weitermachen, was dort geantwortet wurde</translation>
    </message>
    <message>
        <source>Yes, give the laptop to the child</source>
        <translation type="unfinished">Ja, dem Kind den Laptop geben</translation>
    </message>
    <message>
        <source>This child has an interview on another laptop. Begin a new one here?</source>
        <translation type="unfinished">Dieses Kind hat eine Befragung auf einem anderen Laptop. Hier eine neue beginnen?</translation>
    </message>
    <message>
        <source>This child did not want to take part. Ask it once more?</source>
        <translation type="unfinished">Dieses Kind wollte nicht mitmachen. Noch einmal fragen?</translation>
    </message>
    <message>
        <source>This child has finished. Begin a second interview?</source>
        <translation type="unfinished">Dieses Kind ist fertig. Eine zweite Befragung beginnen?</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation type="unfinished">Tresor anlegen</translation>
    </message>
    <message>
        <source>Forgotten? Open with the recovery sheet</source>
        <translation type="unfinished">Vergessen? Mit dem Wiederherstellungsblatt öffnen</translation>
    </message>
    <message>
        <source>The interviews on this laptop are encrypted. Enter your passphrase to open them.</source>
        <translation type="unfinished">Die Befragungen auf diesem Laptop sind verschlüsselt. Geben Sie Ihre Passphrase ein, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Locked, because nobody used it for a while. Enter your passphrase to go on.</source>
        <translation type="unfinished">Gesperrt, weil eine Weile niemand daran war. Geben Sie Ihre Passphrase ein, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The sync goes on and ends by itself.</source>
        <translation type="unfinished">Die Synchronisierung läuft weiter und endet von selbst.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Entsperren</translation>
    </message>
    <message>
        <source>This laptop is new. Choose a passphrase: every interview is encrypted with it from the first answer. Without it nobody can open them, so keep it in a safe place.</source>
        <translation type="unfinished">Dieser Laptop ist neu. Wählen Sie eine Passphrase: Mit ihr wird jede Befragung ab der ersten Antwort verschlüsselt. Ohne sie kann niemand sie öffnen, also bewahren Sie sie gut auf.</translation>
    </message>
    <message>
        <source>may add and take away people, too</source>
        <translation type="unfinished">darf auch Personen hinzufügen und wegnehmen</translation>
    </message>
    <message>
        <source>Offer me five words</source>
        <translation type="unfinished">Fünf Wörter vorschlagen</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished">Name der Person</translation>
    </message>
    <message>
        <source>Sent interviews stay on this laptop</source>
        <translation type="unfinished">Gesendete Befragungen bleiben auf diesem Laptop</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Neue Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished">Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Your own passphrase, as it is now</source>
        <translation type="unfinished">Ihre jetzige Passphrase</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished">Ausführen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">Person hinzufügen</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation type="unfinished">Wegnehmen: {name}</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">Meine Passphrase ändern</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation type="unfinished">Wiederherstellungsblatt machen</translation>
    </message>
    <message>
        <source>How long sent interviews stay</source>
        <translation type="unfinished">Wie lange gesendete Befragungen bleiben</translation>
    </message>
    <message>
        <source>The person gets a passphrase of its own. Let the person type it; nobody else needs to know it.</source>
        <translation type="unfinished">Die Person bekommt eine eigene Passphrase. Lassen Sie sie selbst tippen; niemand sonst muss sie kennen.</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key, and backups of before are taken away. It can take a minute.</source>
        <translation type="unfinished">Alles wird mit einem neuen Schlüssel verschlüsselt, und frühere Sicherungen werden entfernt. Das kann eine Minute dauern.</translation>
    </message>
    <message>
        <source>The old one stops working at once.</source>
        <translation type="unfinished">Die alte gilt sofort nicht mehr.</translation>
    </message>
    <message>
        <source>It opens the interviews when every passphrase is forgotten. An earlier sheet stops working.</source>
        <translation type="unfinished">Es öffnet die Befragungen, wenn alle Passphrasen vergessen sind. Ein früheres Blatt gilt nicht mehr.</translation>
    </message>
    <message>
        <source>After a sync, interviews that the server has for certain leave this laptop when their days are over. Ask your coordinator which number your project decided on.</source>
        <translation type="unfinished">Nach einer Synchronisierung verlassen Befragungen, die der Server sicher hat, diesen Laptop, wenn ihre Tage um sind. Fragen Sie Ihre Koordination, welche Zahl Ihr Projekt festgelegt hat.</translation>
    </message>
    <message>
        <source>without end</source>
        <translation type="unfinished">ohne Ende</translation>
    </message>
    <message>
        <source>Write down or remember: {words}</source>
        <translation type="unfinished">Aufschreiben oder merken: {words}</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished">Einen Moment …</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation type="unfinished">Die beiden Passphrasen sind verschieden. Tippen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation type="unfinished">Tippen Sie den Namen der Person.</translation>
    </message>
    <message>
        <source>At least {count} characters, for example four or five words.</source>
        <translation type="unfinished">Mindestens {count} Zeichen, zum Beispiel vier oder fünf Wörter.</translation>
    </message>
    <message>
        <source>The PIN of child mode</source>
        <translation type="unfinished">Die PIN des Kindermodus</translation>
    </message>
    <message>
        <source>It leads from the children&apos;s pages back to yours, on this laptop only. It does not open the interviews: that stays with your passphrase.</source>
        <translation type="unfinished">Sie führt von den Kinderseiten zu Ihren zurück, nur auf diesem Laptop. Die Befragungen öffnet sie nicht: das bleibt bei Ihrer Passphrase.</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation type="unfinished">Diese PIN verwenden</translation>
    </message>
    <message>
        <source>Use no PIN</source>
        <translation type="unfinished">Keine PIN verwenden</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation type="unfinished">4 bis 8 Ziffern</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation type="unfinished">Die beiden sind nicht gleich. Tippen Sie beide noch einmal.</translation>
    </message>
    <message>
        <source>Making the encrypted store …</source>
        <translation type="unfinished">Der verschlüsselte Tresor wird angelegt …</translation>
    </message>
    <message>
        <source>The end of an interview is not on the disk yet.</source>
        <translation type="unfinished">Das Ende einer Befragung ist noch nicht auf der Festplatte.</translation>
    </message>
    <message>
        <source>The window stays open so that nothing is lost.</source>
        <translation type="unfinished">Das Fenster bleibt offen, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>They hold for your own pages on this laptop. The children&apos;s pages keep their own look.</source>
        <translation type="unfinished">Sie gelten für Ihre eigenen Seiten auf diesem Laptop. Die Kinderseiten behalten ihr Aussehen.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation type="unfinished">Diese Einstellungen verwenden</translation>
    </message>
    <message>
        <source>The answers are shown again, so this asks for your passphrase. The reason stays in the record, and every changed answer keeps what it was before.</source>
        <translation type="unfinished">Die Antworten werden wieder gezeigt, deshalb ist Ihre Passphrase nötig. Der Grund bleibt im Datensatz, und jede geänderte Antwort behält, was sie vorher war.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation type="unfinished">Warum wird berichtigt?</translation>
    </message>
    <message>
        <source>Each child or family keeps its card: the code leads to the answers when the family takes them back. Cut along the lines, give each child its own, and leave no card behind.</source>
        <translation type="unfinished">Jedes Kind oder jede Familie behält ihre Karte: Der Code führt zu den Antworten, wenn die Familie sie zurücknimmt. Schneiden Sie entlang der Linien, geben Sie jedem Kind seine eigene und lassen Sie keine Karte liegen.</translation>
    </message>
    <message>
        <source>Language where the child&apos;s is not known</source>
        <translation type="unfinished">Sprache, wenn die des Kindes nicht bekannt ist</translation>
    </message>
    <message>
        <source>With names</source>
        <translation type="unfinished">Mit Namen</translation>
    </message>
    <message>
        <source>A lost card with a name tells whose code it is.</source>
        <translation type="unfinished">Eine verlorene Karte mit Namen verrät, wessen Code es ist.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Als PDF speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>Code cards of class {label}</source>
        <translation type="unfinished">Codekarten der Klasse {label}</translation>
    </message>
    <message>
        <source>Correct the interview of child {code}</source>
        <translation type="unfinished">Befragung von Kind {code} berichtigen</translation>
    </message>
    <message>
        <source>the child asked for it</source>
        <translation type="unfinished">das Kind hat darum gebeten</translation>
    </message>
    <message>
        <source>a wrong tap</source>
        <translation type="unfinished">falsch getippt</translation>
    </message>
    <message>
        <source>a question was misunderstood</source>
        <translation type="unfinished">eine Frage wurde falsch verstanden</translation>
    </message>
    <message>
        <source>it was asked in the wrong language</source>
        <translation type="unfinished">es wurde in der falschen Sprache gefragt</translation>
    </message>
    <message>
        <source>the coordinator sent it back</source>
        <translation type="unfinished">die Koordination hat sie zurückgeschickt</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished">ein anderer Grund</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished">Ihre Passphrase</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">Wieder öffnen</translation>
    </message>
    <message>
        <source>Choose why it is corrected first.</source>
        <translation type="unfinished">Wählen Sie zuerst, warum berichtigt wird.</translation>
    </message>
    <message>
        <source>Clips for reading aloud</source>
        <translation type="unfinished">Tonaufnahmen zum Vorlesen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Farben</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Größe</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished">Sperren nach</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation type="unfinished">wie der Computer</translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished">hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished">dunkel</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation type="unfinished">hoher Kontrast</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished">Schließen und verlieren</translation>
    </message>
    <message>
        <source>Close the window and lose what a child said?</source>
        <translation type="unfinished">Das Fenster schließen und verlieren, was ein Kind gesagt hat?</translation>
    </message>
    <message>
        <source>Nobody can bring it back.</source>
        <translation type="unfinished">Niemand kann es zurückholen.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished">Nein, behalten</translation>
    </message>
    <message>
        <source>Yes, lose it</source>
        <translation type="unfinished">Ja, verlieren</translation>
    </message>
    <message>
        <source>Checking the PIN …</source>
        <translation type="unfinished">PIN wird geprüft …</translation>
    </message>
    <message>
        <source>A sync is under way. Wait until it has ended, then try again.</source>
        <translation type="unfinished">Gerade wird synchronisiert. Warten Sie, bis das beendet ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>1. Stay with the child. Ask no further questions.</source>
        <translation type="unfinished">1. Bleiben Sie bei dem Kind. Stellen Sie keine Fragen mehr.</translation>
    </message>
    <message>
        <source>2. Listen. Do not promise to keep it secret, and do not ask for details.</source>
        <translation type="unfinished">2. Hören Sie zu. Versprechen Sie keine Geheimhaltung und fragen Sie nicht nach Einzelheiten.</translation>
    </message>
    <message>
        <source>3. Tell the child what you will do next and with whom you will speak.</source>
        <translation type="unfinished">3. Sagen Sie dem Kind, was Sie als Nächstes tun und mit wem Sie sprechen werden.</translation>
    </message>
    <message>
        <source>4. Tell the school&apos;s person for child protection today, and your coordinator.</source>
        <translation type="unfinished">4. Sagen Sie es noch heute der Kinderschutzperson der Schule und Ihrer Koordination.</translation>
    </message>
    <message>
        <source>5. Write down the time and what was said on the project&apos;s paper form, not in this program.</source>
        <translation type="unfinished">5. Schreiben Sie Uhrzeit und Gesagtes auf das Papierformular des Projekts, nicht in dieses Programm.</translation>
    </message>
    <message>
        <source>In danger at this moment: {number}</source>
        <translation type="unfinished">In Gefahr in diesem Moment: {number}</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">Ich habe das gelesen</translation>
    </message>
    <message>
        <source>Let the child decide about stopping</source>
        <translation type="unfinished">Das Kind über das Aufhören entscheiden lassen</translation>
    </message>
    <message>
        <source>The child wants to go on</source>
        <translation type="unfinished">Das Kind möchte weitermachen</translation>
    </message>
    <message>
        <source>After a child was upset</source>
        <translation type="unfinished">Wenn es einem Kind nicht gut ging</translation>
    </message>
    <message>
        <source>This child would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">Dieses Kind möchte mit jemandem sprechen. Gehen Sie jetzt zu ihm, ohne dass andere es merken.</translation>
    </message>
    <message>
        <source>The helplines are ready to be printed: {file}</source>
        <translation type="unfinished">Die Hilfetelefone sind zum Drucken bereit: {file}</translation>
    </message>
    <message>
        <source>The disk of this laptop is nearly full. Make room before the next class: answers need it.</source>
        <translation type="unfinished">Die Festplatte dieses Laptops ist fast voll. Schaffen Sie Platz vor der nächsten Klasse: Antworten brauchen ihn.</translation>
    </message>
    <message>
        <source>Making an encrypted backup …</source>
        <translation type="unfinished">Verschlüsselte Sicherung wird gemacht …</translation>
    </message>
    <message>
        <source>The day is backed up on this laptop, encrypted ({when}).</source>
        <translation type="unfinished">Der Tag ist auf diesem Laptop gesichert, verschlüsselt ({when}).</translation>
    </message>
    <message>
        <source>Name and consent are erased on this laptop. There was no interview here: if there may be one elsewhere, pass the code on to a coordinator.</source>
        <translation type="unfinished">Name und Einwilligung sind auf diesem Laptop gelöscht. Hier war keine Befragung: Wenn es anderswo eine geben kann, geben Sie den Code an die Koordination weiter.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open the interviews. Print it or write it down, and lock it away, not beside the laptop. It is shown this once and kept nowhere.</source>
        <translation type="unfinished">Wer dieses Blatt hat, kann die Befragungen öffnen. Drucken Sie es oder schreiben Sie es ab und schließen Sie es weg, nicht neben dem Laptop. Es wird nur dieses eine Mal gezeigt und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>The same as a picture for a camera</source>
        <translation type="unfinished">Dasselbe als Bild für eine Kamera</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Drucken</translation>
    </message>
    <message>
        <source>Before you go: sync where there is a network, so that questionnaires and rosters are there.</source>
        <translation type="unfinished">Vor dem Losfahren: Synchronisieren Sie, wo es ein Netz gibt, damit Fragebögen und Listen da sind.</translation>
    </message>
    <message>
        <source>In the class: take over the list, tick who is here, record each consent with its number.</source>
        <translation type="unfinished">In der Klasse: Liste übernehmen, abhaken, wer da ist, jede Einwilligung mit ihrer Nummer eintragen.</translation>
    </message>
    <message>
        <source>Choose a child and its language, then give it the laptop. It can skip, pause and stop.</source>
        <translation type="unfinished">Wählen Sie ein Kind und seine Sprache, dann geben Sie ihm den Laptop. Es kann überspringen, Pause machen und aufhören.</translation>
    </message>
    <message>
        <source>Press F8, or hold the corner, when a child is upset: a calm page comes, and time stops.</source>
        <translation type="unfinished">Drücken Sie F8 oder halten Sie die Ecke gedrückt, wenn es einem Kind nicht gut geht: Eine ruhige Seite kommt, und die Zeit hält an.</translation>
    </message>
    <message>
        <source>The child gives the laptop back; only your passphrase or PIN leads to your pages.</source>
        <translation type="unfinished">Das Kind gibt den Laptop zurück; nur Ihre Passphrase oder PIN führt zu Ihren Seiten.</translation>
    </message>
    <message>
        <source>End the class, so that unfinished interviews travel, too. They can go on another day.</source>
        <translation type="unfinished">Beenden Sie die Stunde, damit auch unfertige Befragungen gesendet werden. Sie können an einem anderen Tag weitergehen.</translation>
    </message>
    <message>
        <source>End the day: an encrypted backup is made. Keep the recovery sheet away from the laptop.</source>
        <translation type="unfinished">Beenden Sie den Tag: Eine verschlüsselte Sicherung wird gemacht. Bewahren Sie das Wiederherstellungsblatt fern vom Laptop auf.</translation>
    </message>
    <message>
        <source>Sync. An interview counts as sent only when the server&apos;s receipt is here.</source>
        <translation type="unfinished">Synchronisieren Sie. Eine Befragung gilt erst als gesendet, wenn die Quittung des Servers hier ist.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Leertaste</translation>
    </message>
    <message>
        <source>in the class: here, absent, no tick</source>
        <translation type="unfinished">in der Klasse: hier, abwesend, kein Häkchen</translation>
    </message>
    <message>
        <source>in front of a child: the calm page</source>
        <translation type="unfinished">vor einem Kind: die ruhige Seite</translation>
    </message>
    <message>
        <source>in front of a child: choose an answer; Enter goes on, Backspace goes back</source>
        <translation type="unfinished">vor einem Kind: Antwort wählen; Enter geht weiter, Rücktaste geht zurück</translation>
    </message>
    <message>
        <source>Something is wrong? Change nothing, note the time and the words on the screen, and call your coordinator. What was shown as saved is on the disk.</source>
        <translation type="unfinished">Stimmt etwas nicht? Ändern Sie nichts, notieren Sie Uhrzeit und Wörter auf dem Bildschirm und rufen Sie Ihre Koordination an. Was als gespeichert gezeigt wurde, ist auf der Festplatte.</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation type="unfinished">Ich habe es weggelegt</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished">Erledigt.</translation>
    </message>
    <message>
        <source>Choose a folder, for example on a stick</source>
        <translation type="unfinished">Ordner wählen, zum Beispiel auf einem USB-Stick</translation>
    </message>
    <message>
        <source>Code cards</source>
        <translation type="unfinished">Codekarten</translation>
    </message>
    <message>
        <source>The cards are in {file}. Delete it when they are printed.</source>
        <translation type="unfinished">Die Karten sind in {file}. Löschen Sie die Datei, wenn sie gedruckt sind.</translation>
    </message>
    <message>
        <source>The backup is made and was read back: {name}</source>
        <translation type="unfinished">Die Sicherung ist gemacht und wurde nachgelesen: {name}</translation>
    </message>
    <message>
        <source>Looking at every interview …</source>
        <translation type="unfinished">Jede Befragung wird geprüft …</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation type="unfinished">Schlüssel und Sicherungen</translation>
    </message>
    <message>
        <source>Who can open the interviews on this laptop</source>
        <translation type="unfinished">Wer die Befragungen auf diesem Laptop öffnen kann</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">Wegnehmen</translation>
    </message>
    <message>
        <source>Backups beside the interviews</source>
        <translation type="unfinished">Sicherungen neben den Befragungen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Jetzt sichern</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation type="unfinished">Auf einen USB-Stick sichern</translation>
    </message>
    <message>
        <source>Check my data</source>
        <translation type="unfinished">Meine Daten prüfen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Was getan wurde</translation>
    </message>
    <message>
        <source>The key file was changed by something else than this program. Call your coordinator.</source>
        <translation type="unfinished">Die Schlüsseldatei wurde nicht von diesem Programm geändert. Rufen Sie Ihre Koordination an.</translation>
    </message>
    <message>
        <source>Everything is in order: every interview, every change, every number.</source>
        <translation type="unfinished">Alles ist in Ordnung: jede Befragung, jede Änderung, jede Nummer.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished">Das Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>The coordinators: {name}</source>
        <translation type="unfinished">Die Koordination: {name}</translation>
    </message>
    <message>
        <source>{name}, leads</source>
        <translation type="unfinished">{name}, leitet</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished">{name} (Sie)</translation>
    </message>
    <message>
        <source>a person was added</source>
        <translation type="unfinished">eine Person wurde hinzugefügt</translation>
    </message>
    <message>
        <source>a person or key was taken away</source>
        <translation type="unfinished">eine Person oder ein Schlüssel wurde weggenommen</translation>
    </message>
    <message>
        <source>a passphrase was changed</source>
        <translation type="unfinished">eine Passphrase wurde geändert</translation>
    </message>
    <message>
        <source>a recovery sheet was made</source>
        <translation type="unfinished">ein Wiederherstellungsblatt wurde gemacht</translation>
    </message>
    <message>
        <source>opened with the recovery sheet</source>
        <translation type="unfinished">mit dem Wiederherstellungsblatt geöffnet</translation>
    </message>
    <message>
        <source>the coordinators can open this laptop</source>
        <translation type="unfinished">die Koordination kann diesen Laptop öffnen</translation>
    </message>
    <message>
        <source>opened by the coordinators</source>
        <translation type="unfinished">von der Koordination geöffnet</translation>
    </message>
    <message>
        <source>everything was encrypted anew</source>
        <translation type="unfinished">alles wurde neu verschlüsselt</translation>
    </message>
    <message>
        <source>a backup was made</source>
        <translation type="unfinished">eine Sicherung wurde gemacht</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation type="unfinished">aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>salvaged from a damaged file</source>
        <translation type="unfinished">aus einer beschädigten Datei gerettet</translation>
    </message>
    <message>
        <source>files that were set aside were removed</source>
        <translation type="unfinished">beiseitegelegte Dateien wurden entfernt</translation>
    </message>
    <message>
        <source>answers were erased</source>
        <translation type="unfinished">Antworten wurden gelöscht</translation>
    </message>
    <message>
        <source>sent interviews were taken off this laptop</source>
        <translation type="unfinished">gesendete Befragungen wurden von diesem Laptop genommen</translation>
    </message>
    <message>
        <source>this laptop got a new identity</source>
        <translation type="unfinished">dieser Laptop bekam eine neue Identität</translation>
    </message>
    <message>
        <source>how long sent interviews stay was changed</source>
        <translation type="unfinished">wie lange gesendete Befragungen bleiben, wurde geändert</translation>
    </message>
    <message>
        <source>somebody looked at the interviews after a damaged disk</source>
        <translation type="unfinished">jemand hat die Befragungen nach einem Schaden an der Festplatte angesehen</translation>
    </message>
    <message>
        <source>Sent interviews stay without end …</source>
        <translation type="unfinished">Gesendete Befragungen bleiben ohne Ende …</translation>
    </message>
    <message>
        <source>A family takes its answers back</source>
        <translation type="unfinished">Eine Familie nimmt ihre Antworten zurück</translation>
    </message>
    <message>
        <source>Type the child&apos;s code from its card. Answers, name and drafts are erased on this laptop and in its backups. With the next sync, what this laptop made is erased on the server and on other laptops too.</source>
        <translation type="unfinished">Tippen Sie den Code des Kindes von seiner Karte. Antworten, Name und Entwürfe werden auf diesem Laptop und in seinen Sicherungen gelöscht. Beim nächsten Synchronisieren wird auch auf dem Server und anderen Laptops gelöscht, was dieser Laptop gemacht hat.</translation>
    </message>
    <message>
        <source>Code of the child</source>
        <translation type="unfinished">Code des Kindes</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished">Nachsehen</translation>
    </message>
    <message>
        <source>The family has asked for this. It cannot be undone.</source>
        <translation type="unfinished">Die Familie hat darum gebeten. Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Erase everything of this child</source>
        <translation type="unfinished">Alles von diesem Kind löschen</translation>
    </message>
    <message>
        <source>Erasing, and making the file and its backups anew …</source>
        <translation type="unfinished">Löschen und Datei samt Sicherungen neu anlegen …</translation>
    </message>
    <message>
        <source>Child {code}, class {label}.</source>
        <translation type="unfinished">Kind {code}, Klasse {label}.</translation>
    </message>
    <message>
        <source>Name and consent are erased here. If there are interviews on other laptops or on the server, only a coordinator can erase those: pass the code on.</source>
        <translation type="unfinished">Name und Einwilligung werden hier gelöscht. Gibt es Befragungen auf anderen Laptops oder dem Server, kann nur die Koordination sie löschen: Geben Sie den Code weiter.</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation type="unfinished">Mit dem Wiederherstellungsblatt öffnen</translation>
    </message>
    <message>
        <source>Type the seven groups from the sheet, small or large letters, and choose a new passphrase. The opening is written into the log that everybody on this laptop can read.</source>
        <translation type="unfinished">Tippen Sie die sieben Gruppen vom Blatt, klein oder groß geschrieben, und wählen Sie eine neue Passphrase. Das Öffnen wird in das Protokoll geschrieben, das alle auf diesem Laptop lesen können.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Öffnen</translation>
    </message>
    <message>
        <source>From the sheet</source>
        <translation type="unfinished">Vom Blatt</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Ihr Name</translation>
    </message>
    <message>
        <source>Type what stands on the sheet, and your name.</source>
        <translation type="unfinished">Tippen Sie, was auf dem Blatt steht, und Ihren Namen.</translation>
    </message>
    <message>
        <source>Child {code}, class {label}, would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">Kind {code}, Klasse {label}, möchte mit jemandem sprechen. Gehen Sie jetzt zu ihm, ohne dass andere es merken.</translation>
    </message>
    <message>
        <source>Somebody has talked with it</source>
        <translation type="unfinished">Jemand hat mit ihm gesprochen</translation>
    </message>
    <message>
        <source>The program had a problem</source>
        <translation type="unfinished">Das Programm hatte ein Problem</translation>
    </message>
    <message>
        <source>What was shown as saved is on the disk. This report says where in the program it happened; it holds no answer, no name and no folder, and nobody has it but you. Copy it for your coordinator.</source>
        <translation type="unfinished">Was als gespeichert angezeigt wurde, ist auf der Festplatte. Dieser Bericht sagt, wo im Programm es geschah; er enthält keine Antwort, keinen Namen und keinen Ordner, und niemand außer Ihnen hat ihn. Kopieren Sie ihn für Ihre Koordination.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Löschen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Kopieren</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation type="unfinished">Ein anderer Laptop</translation>
    </message>
    <message>
        <source>A file on a stick carries interviews to one other laptop, and only that one can open it. Nothing is taken away here. When both go on with a child, both are kept, and the next sync shows it.</source>
        <translation type="unfinished">Eine Datei auf einem USB-Stick bringt Befragungen zu einem einzigen anderen Laptop, und nur dieser kann sie öffnen. Hier wird nichts weggenommen. Machen beide mit einem Kind weiter, wird beides behalten, und die nächste Synchronisierung zeigt es.</translation>
    </message>
    <message>
        <source>For which laptop?</source>
        <translation type="unfinished">Für welchen Laptop?</translation>
    </message>
    <message>
        <source>This laptop knows no other one yet. On the other laptop choose &apos;Show this laptop&apos;, bring the stick here, and take its file over.</source>
        <translation type="unfinished">Dieser Laptop kennt noch keinen anderen. Wählen Sie auf dem anderen „Diesen Laptop zeigen“, bringen Sie den USB-Stick hierher und übernehmen Sie die Datei.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Übergeben</translation>
    </message>
    <message>
        <source>Give its receipts back</source>
        <translation type="unfinished">Seine Quittungen zurückgeben</translation>
    </message>
    <message>
        <source>After a sync here: tells the other laptop that the server has its interviews.</source>
        <translation type="unfinished">Nach einer Synchronisierung hier: sagt dem anderen Laptop, dass der Server seine Befragungen hat.</translation>
    </message>
    <message>
        <source>Take a file over</source>
        <translation type="unfinished">Eine Datei übernehmen</translation>
    </message>
    <message>
        <source>Show this laptop</source>
        <translation type="unfinished">Diesen Laptop zeigen</translation>
    </message>
    <message>
        <source>Writes a small file by which other laptops know this one. No secrets.</source>
        <translation type="unfinished">Schreibt eine kleine Datei, an der andere Laptops diesen erkennen. Keine Geheimnisse.</translation>
    </message>
    <message>
        <source>Coordinators and the server</source>
        <translation type="unfinished">Koordination und Server</translation>
    </message>
    <message>
        <source>A new wave begins</source>
        <translation type="unfinished">Eine neue Welle beginnt</translation>
    </message>
    <message>
        <source>Count all again</source>
        <translation type="unfinished">Alle neu zählen</translation>
    </message>
    <message>
        <source>A card for each child with its code, by which its family can take answers back.</source>
        <translation type="unfinished">Für jedes Kind eine Karte mit seinem Code, mit dem die Familie Antworten zurücknehmen kann.</translation>
    </message>
    <message>
        <source>Two laptops in one class: hand interviews over on a stick, without a network.</source>
        <translation type="unfinished">Zwei Laptops in einer Klasse: Befragungen mit einem USB-Stick übergeben, ohne Netz.</translation>
    </message>
    <message>
        <source>The study comes back: every child can be interviewed again. Earlier interviews stay as they are.</source>
        <translation type="unfinished">Die Studie kommt wieder: Jedes Kind kann erneut befragt werden. Frühere Befragungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>A new wave began {when}: classes count interviews since then.</source>
        <translation type="unfinished">Eine neue Welle begann {when}: Klassen zählen die Befragungen seither.</translation>
    </message>
    <message>
        <source>There is no log of an interview to write.</source>
        <translation type="unfinished">Es gibt kein Protokoll einer Befragung zu schreiben.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Frage</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished">Angesehen</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation type="unfinished">Erste Antwort</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Geändert</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation type="unfinished">Fällt auf</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation type="unfinished">{number} s</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation type="unfinished">unter einer Sekunde</translation>
    </message>
    <message>
        <source>same answer</source>
        <translation type="unfinished">dieselbe Antwort</translation>
    </message>
    <message>
        <source>For you alone, and no verdict on the child: quick or even answers can be true ones. Look whether the child was tired, distracted or helped, and note it for your coordinator. No answer is shown here.</source>
        <translation type="unfinished">Nur für Sie und kein Urteil über das Kind: Schnelle oder gleiche Antworten können wahr sein. Überlegen Sie, ob das Kind müde oder abgelenkt war oder Hilfe hatte, und notieren Sie es für Ihre Koordination. Hier ist keine Antwort zu sehen.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Fragen</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished">Das Protokoll speichern</translation>
    </message>
    <message>
        <source>Times and questions as a file for analysts (audit.csv), without answers and names.</source>
        <translation type="unfinished">Zeiten und Fragen als Datei für die Auswertung (audit.csv), ohne Antworten und Namen.</translation>
    </message>
    <message>
        <source>How it went: child {code}, {form}</source>
        <translation type="unfinished">Wie es lief: Kind {code}, {form}</translation>
    </message>
    <message>
        <source>Some of them say the opposite of the others, so it cannot be meant for all.</source>
        <translation type="unfinished">Einige sagen das Gegenteil der anderen, für alle kann es also nicht so gemeint sein.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation type="unfinished">Nichts fällt auf.</translation>
    </message>
    <message>
        <source>It is unfinished again and not counted until it is finished anew. The interviewer is told why, with the next sync. You can take this back.</source>
        <translation type="unfinished">Sie ist wieder unfertig und zählt nicht mit, bis sie erneut abgeschlossen ist. Die interviewende Person erfährt mit der nächsten Synchronisierung, warum. Sie können das zurücknehmen.</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation type="unfinished">Zurücksenden</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">Warum?</translation>
    </message>
    <message>
        <source>Send back the interview of child {code}</source>
        <translation type="unfinished">Die Befragung von Kind {code} zurücksenden</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished">Etwas fehlt.</translation>
    </message>
    <message>
        <source>Some answers do not fit together.</source>
        <translation type="unfinished">Einige Antworten passen nicht zusammen.</translation>
    </message>
    <message>
        <source>It may be another child&apos;s.</source>
        <translation type="unfinished">Sie kann von einem anderen Kind sein.</translation>
    </message>
    <message>
        <source>It was asked in the wrong language.</source>
        <translation type="unfinished">Sie wurde in der falschen Sprache geführt.</translation>
    </message>
    <message>
        <source>The consent is not clear.</source>
        <translation type="unfinished">Die Einwilligung ist nicht klar.</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation type="unfinished">Wählen Sie zuerst den Grund.</translation>
    </message>
    <message>
        <source>Sent back by {who}, {when}.</source>
        <translation type="unfinished">Zurückgesandt von {who}, {when}.</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation type="unfinished">jemand aus der Koordination</translation>
    </message>
    <message>
        <source>Correct it and finish it again; it is sent with the next sync.</source>
        <translation type="unfinished">Berichtigen Sie sie und schließen Sie sie erneut ab; sie geht mit der nächsten Synchronisierung mit.</translation>
    </message>
    <message>
        <source>Its answers have left this laptop, so a coordinator must decide: pass its code on.</source>
        <translation type="unfinished">Die Antworten sind nicht mehr auf diesem Laptop; die Koordination muss entscheiden: Geben Sie den Code weiter.</translation>
    </message>
    <message>
        <source>Type a part of the name to find it.</source>
        <translation type="unfinished">Tippen Sie einen Teil des Namens, um ihn zu finden.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: this computer finds no loudspeaker and no headphones. Plug some in and choose the child again.</source>
        <translation type="unfinished">Nichts kann vorgelesen werden: Dieser Computer findet weder Lautsprecher noch Kopfhörer. Schließen Sie etwas an und wählen Sie das Kind noch einmal.</translation>
    </message>
    <message>
        <source>The clips of this questionnaire are damaged. Ask your coordinator for a new version.</source>
        <translation type="unfinished">Die Tonaufnahmen dieses Fragebogens sind beschädigt. Bitten Sie Ihre Koordination um eine neue Fassung.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud in this language: it has no clips, and this computer no voice for it.</source>
        <translation type="unfinished">In dieser Sprache kann nichts vorgelesen werden: Es gibt keine Aufnahmen, und dieser Computer hat keine Stimme für sie.</translation>
    </message>
    <message>
        <source>{count} of {total} texts can be heard; the others stay silent.</source>
        <translation type="unfinished">{count} von {total} Texten sind zu hören; die anderen bleiben stumm.</translation>
    </message>
    <message>
        <source>A machine reads; nobody has checked how it sounds.</source>
        <translation type="unfinished">Eine Maschine liest vor; niemand hat geprüft, wie es klingt.</translation>
    </message>
    <message>
        <source>It asks about hard things. Give the child headphones, so that nobody hears along.</source>
        <translation type="unfinished">Es geht um schwierige Dinge. Geben Sie dem Kind Kopfhörer, damit niemand mithört.</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">aus</translation>
    </message>
    <message>
        <source>from the loudspeaker</source>
        <translation type="unfinished">über den Lautsprecher</translation>
    </message>
    <message>
        <source>with headphones</source>
        <translation type="unfinished">mit Kopfhörern</translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished">normal</translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished">langsam</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation type="unfinished">Vorlesen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished">Tempo</translation>
    </message>
    <message>
        <source>This computer finds no microphone. Plug one in and come back.</source>
        <translation type="unfinished">Dieser Computer findet kein Mikrofon. Schließen Sie eines an und kommen Sie wieder.</translation>
    </message>
    <message>
        <source>Almost nothing was heard. Is the microphone on, and near enough? Record again.</source>
        <translation type="unfinished">Es war fast nichts zu hören. Ist das Mikrofon an und nah genug? Nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>This computer finds no loudspeaker and no headphones. Plug some in.</source>
        <translation type="unfinished">Dieser Computer findet weder Lautsprecher noch Kopfhörer. Schließen Sie etwas an.</translation>
    </message>
    <message>
        <source>Some words were not tapped. Tap along again.</source>
        <translation type="unfinished">Einige Wörter wurden nicht angetippt. Tippen Sie noch einmal mit.</translation>
    </message>
    <message>
        <source>This clip cannot be played. Record it again.</source>
        <translation type="unfinished">Diese Aufnahme kann nicht abgespielt werden. Nehmen Sie sie noch einmal auf.</translation>
    </message>
    <message>
        <source>Save the clips as a file</source>
        <translation type="unfinished">Die Aufnahmen als Datei speichern</translation>
    </message>
    <message>
        <source>Saved: {file}. Lay it into the folder “media” of the questionnaire.</source>
        <translation type="unfinished">Gespeichert: {file}. Legen Sie sie in den Ordner „media“ des Fragebogens.</translation>
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
        <translation type="unfinished">Aufnahme</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation type="unfinished">Diese Aufnahme behalten</translation>
    </message>
    <message>
        <source>It sounds right</source>
        <translation type="unfinished">Es klingt richtig</translation>
    </message>
    <message>
        <source>Remove this recording</source>
        <translation type="unfinished">Diese Aufnahme entfernen</translation>
    </message>
    <message>
        <source>{heard} of {total} texts have a clip; {drafts} of them by a machine.</source>
        <translation type="unfinished">{heard} von {total} Texten haben eine Aufnahme; {drafts} davon von einer Maschine.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished">Aufnahme beenden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Aufnehmen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stopp</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Anhören</translation>
    </message>
    <message>
        <source>This word begins now</source>
        <translation type="unfinished">Dieses Wort beginnt jetzt</translation>
    </message>
    <message>
        <source>Tap along with the words</source>
        <translation type="unfinished">Mit den Wörtern mittippen</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation type="unfinished">keine Aufnahme</translation>
    </message>
    <message>
        <source>spoken by a machine, not checked</source>
        <translation type="unfinished">von einer Maschine gesprochen, nicht geprüft</translation>
    </message>
    <message>
        <source>spoken by a machine, checked</source>
        <translation type="unfinished">von einer Maschine gesprochen, geprüft</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished">aufgenommen</translation>
    </message>
    <message>
        <source>{state}, without word times</source>
        <translation type="unfinished">{state}, ohne Wortzeiten</translation>
    </message>
    <message>
        <source>Your recordings stay on this laptop, outside the encrypted store: they hold your voice and the questions, no answer and no name. They are heard before the clips that came with the questionnaire.</source>
        <translation type="unfinished">Ihre Aufnahmen bleiben auf diesem Laptop, außerhalb des verschlüsselten Speichers: Sie enthalten Ihre Stimme und die Fragen, keine Antwort und keinen Namen. Sie werden vor den Aufnahmen verwendet, die mit dem Fragebogen kamen.</translation>
    </message>
    <message>
        <source>Settled. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">Entschieden. Es geht mit der nächsten Synchronisierung an die anderen Laptops.</translation>
    </message>
    <message>
        <source>Taken back. It is as it was before.</source>
        <translation type="unfinished">Zurückgenommen. Es ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>Made one. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">Zu einer gemacht. Das geht mit der nächsten Synchronisierung an die anderen Laptops.</translation>
    </message>
    <message>
        <source>It has the other code now. It goes to the others with the next sync.</source>
        <translation type="unfinished">Sie hat jetzt den anderen Code. Das geht mit der nächsten Synchronisierung an die anderen.</translation>
    </message>
    <message>
        <source>Noted: they are right as they are.</source>
        <translation type="unfinished">Vermerkt: Sie sind richtig, wie sie sind.</translation>
    </message>
    <message>
        <source>Noted. The server hears it with the next sync.</source>
        <translation type="unfinished">Vermerkt. Der Server erfährt es mit der nächsten Synchronisierung.</translation>
    </message>
    <message>
        <source>Sent back. The interviewer&apos;s laptop gets it with the next sync.</source>
        <translation type="unfinished">Zurückgesandt. Der Laptop der interviewenden Person bekommt sie mit der nächsten Synchronisierung.</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">Ich weiß nicht</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">Das sage ich lieber nicht</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">nicht gefragt</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished">nicht erreicht</translation>
    </message>
    <message>
        <source>stopped before it</source>
        <translation type="unfinished">vorher abgebrochen</translation>
    </message>
    <message>
        <source>Receipt of the server</source>
        <translation type="unfinished">Quittung des Servers</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Gespeichert: {file}</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">Mit wem</translation>
    </message>
    <message>
        <source>Went</source>
        <translation type="unfinished">Gegangen</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished">Gekommen</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished">Wie es ausging</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">Was daraus wurde</translation>
    </message>
    <message>
        <source>Syncs and sticks</source>
        <translation type="unfinished">Synchronisierungen und USB-Sticks</translation>
    </message>
    <message>
        <source>Records of this batch</source>
        <translation type="unfinished">Datensätze dieser Sendung</translation>
    </message>
    <message>
        <source>Which batch</source>
        <translation type="unfinished">Welche Sendung</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation type="unfinished">Die Quittung drucken</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished">Die Quittung speichern</translation>
    </message>
    <message>
        <source>Batch that the server confirmed</source>
        <translation type="unfinished">Sendung, die der Server bestätigt hat</translation>
    </message>
    <message>
        <source>Nothing waits here: the server has everything that was ended.</source>
        <translation type="unfinished">Hier wartet nichts: Der Server hat alles, was beendet wurde.</translation>
    </message>
    <message>
        <source>coordinators</source>
        <translation type="unfinished">Koordination</translation>
    </message>
    <message>
        <source>Stick for {whom}</source>
        <translation type="unfinished">USB-Stick für {whom}</translation>
    </message>
    <message>
        <source>Stick from {whom}</source>
        <translation type="unfinished">USB-Stick von {whom}</translation>
    </message>
    <message>
        <source>No network. Everything is safe; sync again where there is one.</source>
        <translation type="unfinished">Kein Netz. Alles ist sicher; synchronisieren Sie wieder, wo es eines gibt.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop. Call your coordinator.</source>
        <translation type="unfinished">Der Server hat diesen Laptop nicht akzeptiert. Rufen Sie Ihre Koordination an.</translation>
    </message>
    <message>
        <source>It did not end well, and nothing is lost. Try again; then call your coordinator.</source>
        <translation type="unfinished">Es ging nicht gut aus, aber nichts ist verloren. Versuchen Sie es noch einmal; rufen Sie sonst Ihre Koordination an.</translation>
    </message>
    <message>
        <source>Kept apart for a coordinator.</source>
        <translation type="unfinished">Für die Koordination beiseitegelegt.</translation>
    </message>
    <message>
        <source>The server has it.</source>
        <translation type="unfinished">Der Server hat es.</translation>
    </message>
    <message>
        <source>The server had it already.</source>
        <translation type="unfinished">Der Server hatte es schon.</translation>
    </message>
    <message>
        <source>The server has it; another laptop says something else.</source>
        <translation type="unfinished">Der Server hat es; ein anderer Laptop sagt etwas anderes.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">Projekt</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Laptop</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation type="unfinished">Vom Server empfangen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished">Angenommen</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation type="unfinished">Strittig</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation type="unfinished">Beiseitegelegt</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished">Sendung</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Signatur</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Antwort</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation type="unfinished">Zulassen</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation type="unfinished">Zurückstellen</translation>
    </message>
    <message>
        <source>It is kept and not counted, and can be let in later.</source>
        <translation type="unfinished">Es wird aufbewahrt und zählt nicht mit und kann später zugelassen werden.</translation>
    </message>
    <message>
        <source>The laptop was revoked before this came. Let it in if the interview was made while it was ours.</source>
        <translation type="unfinished">Der Laptop wurde gesperrt, bevor dies kam. Lassen Sie es zu, wenn die Befragung gemacht wurde, als er noch unserer war.</translation>
    </message>
    <message>
        <source>The laptop is not for this school. Ask whether it worked there.</source>
        <translation type="unfinished">Der Laptop ist nicht für diese Schule vorgesehen. Fragen Sie, ob er dort im Einsatz war.</translation>
    </message>
    <message>
        <source>Only a coordinator&apos;s laptop may write this. Ask who did.</source>
        <translation type="unfinished">Nur ein Laptop der Koordination darf das schreiben. Fragen Sie, wer es war.</translation>
    </message>
    <message>
        <source>It is marked as done and holds no answer. Ask the interviewer.</source>
        <translation type="unfinished">Sie ist als fertig markiert und enthält keine Antwort. Fragen Sie die interviewende Person.</translation>
    </message>
    <message>
        <source>Two copies of one laptop wrote at the same time. Let it in: both interviews are then kept.</source>
        <translation type="unfinished">Zwei Kopien eines Laptops haben gleichzeitig geschrieben. Lassen Sie es zu: Dann bleiben beide Befragungen erhalten.</translation>
    </message>
    <message>
        <source>Its answers left the laptop before the server had them.</source>
        <translation type="unfinished">Ihre Antworten haben den Laptop verlassen, bevor der Server sie hatte.</translation>
    </message>
    <message>
        <source>Its answers were erased by a code that nothing proves.</source>
        <translation type="unfinished">Ihre Antworten wurden mit einem Code gelöscht, den nichts belegt.</translation>
    </message>
    <message>
        <source>Nobody knows the laptop that wrote this. It comes in by itself when that laptop syncs.</source>
        <translation type="unfinished">Niemand kennt den Laptop, der das geschrieben hat. Es kommt von selbst herein, wenn dieser Laptop synchronisiert.</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">Das passt hier nicht. Schau deine Antwort noch einmal an.</translation>
    </message>
    <message>
        <source>Yes, I have seen it</source>
        <translation type="unfinished">Ja, das habe ich gesehen</translation>
    </message>
    <message>
        <source>Answer {number} of {count}.</source>
        <translation type="unfinished">Antwort {number} von {count}.</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation type="unfinished">Frühere Antworten</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation type="unfinished">Weitere Antworten</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation type="unfinished">Letzte Ziffer wegnehmen</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation type="unfinished">Komma</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Deine Zahl</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Deine Antwort</translation>
    </message>
    <message>
        <source>This laptop cannot ask this yet. Choose “I don&apos;t know”, and tell the grown-up.</source>
        <translation type="unfinished">Dieser Laptop kann das noch nicht fragen. Wähle „Ich weiß nicht“ und sag es der erwachsenen Person.</translation>
    </message>
    <message>
        <source>Give the laptop back to the grown-up.</source>
        <translation type="unfinished">Gib den Laptop der erwachsenen Person zurück.</translation>
    </message>
    <message>
        <source>You do not have to do anything else.</source>
        <translation type="unfinished">Sonst musst du nichts mehr tun.</translation>
    </message>
    <message>
        <source>For the grown-up: the PIN of this laptop</source>
        <translation type="unfinished">Für die erwachsene Person: die PIN dieses Laptops</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">Passphrase nehmen</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation type="unfinished">PIN nehmen</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation type="unfinished">Mit den Fragen weitermachen</translation>
    </message>
    <message>
        <source>For the grown-up: your passphrase</source>
        <translation type="unfinished">Für die erwachsene Person: Ihre Passphrase</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Öffnen</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">Tippe die ersten Buchstaben</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Jahr</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished">Stunde</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished">Minute</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">Du bist an Haltestelle {number} von {count}.</translation>
    </message>
    <message>
        <source>Latitude (degrees north)</source>
        <translation type="unfinished">Breite (Grad Nord)</translation>
    </message>
    <message>
        <source>Longitude (degrees east)</source>
        <translation type="unfinished">Länge (Grad Ost)</translation>
    </message>
    <message>
        <source>Add this point</source>
        <translation type="unfinished">Diesen Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Take the last point out</source>
        <translation type="unfinished">Letzten Punkt wegnehmen</translation>
    </message>
    <message>
        <source>Add at least {count} places first.</source>
        <translation type="unfinished">Füge zuerst mindestens {count} Orte hinzu.</translation>
    </message>
    <message>
        <source>Leave the rest open</source>
        <translation type="unfinished">Den Rest offen lassen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stopp</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation type="unfinished">Wörter verstecken</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished">Größe der Wörter</translation>
    </message>
    <message>
        <source>Hide my answers</source>
        <translation type="unfinished">Meine Antworten verstecken</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">Ich weiß nicht</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">Das sage ich lieber nicht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Sprache</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Weiter</translation>
    </message>
    <message>
        <source>This one is only to try: it does not count.</source>
        <translation type="unfinished">Diese Frage ist nur zum Ausprobieren: sie zählt nicht.</translation>
    </message>
    <message>
        <source>You may say it out loud. The grown-up writes it down for you.</source>
        <translation type="unfinished">Du kannst es laut sagen. Die erwachsene Person schreibt es für dich auf.</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">Wähle zuerst eine Antwort. „Ich weiß nicht“ ist auch gut.</translation>
    </message>
    <message>
        <source>Take the last one out</source>
        <translation type="unfinished">Das letzte wegnehmen</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">Tippe alle an, das erste zuerst.</translation>
    </message>
    <message>
        <source>Place {number} of {count}.</source>
        <translation type="unfinished">Platz {number} von {count}.</translation>
    </message>
    <message>
        <source>No place yet.</source>
        <translation type="unfinished">Noch kein Platz.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mehr</translation>
    </message>
    <message>
        <source>Much less</source>
        <translation type="unfinished">Viel weniger</translation>
    </message>
    <message>
        <source>Much more</source>
        <translation type="unfinished">Viel mehr</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation type="unfinished">Noch nichts gewählt.</translation>
    </message>
    <message>
        <source>Would you like to join in?</source>
        <translation type="unfinished">Möchtest du mitmachen?</translation>
    </message>
    <message>
        <source>We ask you about your life, your school and your friends.</source>
        <translation type="unfinished">Wir fragen dich nach deinem Leben, deiner Schule und deinen Freunden.</translation>
    </message>
    <message>
        <source>We want to know how things can get better for children.</source>
        <translation type="unfinished">Wir wollen wissen, wie es für Kinder besser werden kann.</translation>
    </message>
    <message>
        <source>No answer is wrong. You do not have to answer every question.</source>
        <translation type="unfinished">Keine Antwort ist falsch. Du musst nicht jede Frage beantworten.</translation>
    </message>
    <message>
        <source>You can stop whenever you like. Nobody will be cross.</source>
        <translation type="unfinished">Du kannst aufhören, wann du willst. Niemand ist dann böse.</translation>
    </message>
    <message>
        <source>Your name does not go with your answers. Your teacher does not see them.</source>
        <translation type="unfinished">Dein Name geht nicht mit deinen Antworten mit. Deine Lehrerin oder dein Lehrer sieht sie nicht.</translation>
    </message>
    <message>
        <source>No, I don&apos;t want to</source>
        <translation type="unfinished">Nein, ich möchte nicht</translation>
    </message>
    <message>
        <source>Yes, I want to join in</source>
        <translation type="unfinished">Ja, ich mache mit</translation>
    </message>
    <message>
        <source>Thank you for telling us. What you told us another time stays as it is.</source>
        <translation type="unfinished">Danke, dass du es sagst. Was du uns ein anderes Mal gesagt hast, bleibt so.</translation>
    </message>
    <message>
        <source>Thank you for telling us. We have kept nothing.</source>
        <translation type="unfinished">Danke, dass du es sagst. Wir haben nichts behalten.</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation type="unfinished">Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">Mach eine Pause.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">Lass dir Zeit. Deine Antworten sind noch da.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">Möchtest du danach weitermachen? Du darfst auch aufhören.</translation>
    </message>
    <message>
        <source>I want to talk to somebody</source>
        <translation type="unfinished">Ich möchte mit jemandem reden</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">Möchtest du eine kurze Pause?</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">Streck dich, trink etwas, schau aus dem Fenster.</translation>
    </message>
    <message>
        <source>Yes, take a break</source>
        <translation type="unfinished">Ja, Pause machen</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation type="unfinished">Nein, weiter</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">Deine Antworten sind versteckt.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">Zeig sie wieder, wenn sonst niemand schaut.</translation>
    </message>
    <message>
        <source>Show the question again</source>
        <translation type="unfinished">Die Frage wieder zeigen</translation>
    </message>
    <message>
        <source>Do you want to stop?</source>
        <translation type="unfinished">Möchtest du aufhören?</translation>
    </message>
    <message>
        <source>You may. What shall we do with what you told us?</source>
        <translation type="unfinished">Das darfst du. Was machen wir mit dem, was du gesagt hast?</translation>
    </message>
    <message>
        <source>Stop, and keep what I said</source>
        <translation type="unfinished">Aufhören und behalten, was ich gesagt habe</translation>
    </message>
    <message>
        <source>Stop, and throw it away</source>
        <translation type="unfinished">Aufhören und alles wegwerfen</translation>
    </message>
    <message>
        <source>It is thrown away.</source>
        <translation type="unfinished">Es ist weggeworfen.</translation>
    </message>
    <message>
        <source>Nothing of what you said is kept. That is fine.</source>
        <translation type="unfinished">Nichts von dem, was du gesagt hast, bleibt da. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">Du hast aufgehört.</translation>
    </message>
    <message>
        <source>The grown-up will see to it that your answers are thrown away.</source>
        <translation type="unfinished">Die erwachsene Person sorgt dafür, dass deine Antworten weggeworfen werden.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation type="unfinished">Danke!</translation>
    </message>
    <message>
        <source>You are done. Your answers are kept safe.</source>
        <translation type="unfinished">Du bist fertig. Deine Antworten sind gut aufgehoben.</translation>
    </message>
    <message>
        <source>The next questions are about hard things.</source>
        <translation type="unfinished">Jetzt kommen Fragen über schwere Dinge.</translation>
    </message>
    <message>
        <source>May we go on? You do not have to answer them.</source>
        <translation type="unfinished">Dürfen wir weitermachen? Du musst nicht antworten.</translation>
    </message>
    <message>
        <source>Do you want to hear them? Ask the grown-up for headphones first.</source>
        <translation type="unfinished">Möchtest du sie hören? Frag zuerst die erwachsene Person nach Kopfhörern.</translation>
    </message>
    <message>
        <source>Skip these questions</source>
        <translation type="unfinished">Diese Fragen überspringen</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation type="unfinished">Ja, weiter</translation>
    </message>
    <message>
        <source>Leave the rest open?</source>
        <translation type="unfinished">Den Rest offen lassen?</translation>
    </message>
    <message>
        <source>The interview is finished then and cannot be opened again.</source>
        <translation type="unfinished">Dann ist die Befragung fertig und kann nicht wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>Leave them open and finish</source>
        <translation type="unfinished">Offen lassen und fertig</translation>
    </message>
    <message>
        <source>A moment of rest.</source>
        <translation type="unfinished">Ein Moment Ruhe.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">Atme ein und atme aus.</translation>
    </message>
    <message>
        <source>For the grown-up</source>
        <translation type="unfinished">Für die erwachsene Person</translation>
    </message>
    <message>
        <source>Put up your hand. A grown-up will come to you.</source>
        <translation type="unfinished">Heb die Hand. Jemand Erwachsenes kommt zu dir.</translation>
    </message>
    <message>
        <source>You did nothing wrong. You may say as much or as little as you like.</source>
        <translation type="unfinished">Du hast nichts falsch gemacht. Du darfst so viel oder so wenig sagen, wie du magst.</translation>
    </message>
    <message>
        <source>This does not stand in your answers.</source>
        <translation type="unfinished">Das steht nicht in deinen Antworten.</translation>
    </message>
    <message>
        <source>The grown-up can give you this on paper.</source>
        <translation type="unfinished">Die erwachsene Person kann dir das auf Papier geben.</translation>
    </message>
    <message>
        <source>I want this on paper</source>
        <translation type="unfinished">Ich möchte das auf Papier</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation type="unfinished">{name}: {number}</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">Welche Sprache möchtest du?</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">Einen Moment, bitte.</translation>
    </message>
    <message>
        <source>Ask the grown-up to come. You did nothing wrong.</source>
        <translation type="unfinished">Bitte die erwachsene Person zu kommen. Du hast nichts falsch gemacht.</translation>
    </message>
    <message>
        <source>For the grown-up: {reason}</source>
        <translation type="unfinished">Für die erwachsene Person: {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Give the laptop back</source>
        <translation type="unfinished">Laptop zurückgeben</translation>
    </message>
    <message>
        <source>If something made you sad, tell a grown-up you trust or the researcher who brought this laptop.</source>
        <translation type="unfinished">Wenn dich etwas traurig gemacht hat, sag es jemandem Erwachsenen, dem du vertraust, oder der Person, die diesen Laptop gebracht hat.</translation>
    </message>
    <message>
        <source>You can talk to somebody</source>
        <translation type="unfinished">Du kannst mit jemandem reden</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">Leerzeichen</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation type="unfinished">Letzten Buchstaben wegnehmen</translation>
    </message>
    <message>
        <source>Letters to tap</source>
        <translation type="unfinished">Buchstaben zum Antippen</translation>
    </message>
    <message>
        <source>This is for the grown-up. Choose “I don&apos;t know”.</source>
        <translation type="unfinished">Das ist für die erwachsene Person. Wähle „Ich weiß nicht“.</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation type="unfinished">Meine Stimme aufnehmen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">Eine Datei wählen</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation type="unfinished">Anhören</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">Wegnehmen</translation>
    </message>
    <message>
        <source>We are listening. Tap Stop when you are done.</source>
        <translation type="unfinished">Wir hören zu. Tippe auf Stopp, wenn du fertig bist.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation type="unfinished">Es ist gespeichert.</translation>
    </message>
    <message>
        <source>We heard nothing. Try again, a little louder.</source>
        <translation type="unfinished">Wir haben nichts gehört. Versuch es noch einmal, etwas lauter.</translation>
    </message>
    <message>
        <source>Keep this card. With this code your family can have your answers deleted, now or later. Nobody has to say why.</source>
        <translation type="unfinished">Behalte diese Karte. Mit diesem Code kann deine Familie deine Antworten löschen lassen, jetzt oder später. Niemand muss sagen, warum.</translation>
    </message>
    <message>
        <source>My code</source>
        <translation type="unfinished">Mein Code</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n question(s) for you has/have no answer yet.</source>
        <translation type="unfinished">
            <numerusform>%n Frage an Sie ist noch ohne Antwort.</numerusform>
            <numerusform>%n Fragen an Sie sind noch ohne Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule for {country}: a parent or guardian must agree below %n year(s).</source>
        <translation type="unfinished">
            <numerusform>Regel für {country}: Unter %n Jahr muss ein Elternteil oder Vormund zustimmen.</numerusform>
            <numerusform>Regel für {country}: Unter %n Jahren muss ein Elternteil oder Vormund zustimmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This paper also names the %n other child(ren) without consent.</source>
        <translation type="unfinished">
            <numerusform>Dieses Papier nennt auch %n anderes Kind ohne Einwilligung.</numerusform>
            <numerusform>Dieses Papier nennt auch die %n anderen Kinder ohne Einwilligung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>Das ist nicht die Passphrase (bisher %n falscher Versuch).</numerusform>
            <numerusform>Das ist nicht die Passphrase (bisher %n falsche Versuche).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>Das ist nicht die PIN (bisher %n falscher Versuch).</numerusform>
            <numerusform>Das ist nicht die PIN (bisher %n falsche Versuche).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced: %n change(s) sent,</source>
        <translation type="unfinished">
            <numerusform>Synchronisiert: %n Änderung gesendet,</numerusform>
            <numerusform>Synchronisiert: %n Änderungen gesendet,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received.</source>
        <translation type="unfinished">
            <numerusform>%n empfangen.</numerusform>
            <numerusform>%n empfangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those sent need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>%n der gesendeten braucht die Koordination.</numerusform>
            <numerusform>%n der gesendeten brauchen die Koordination.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old interview(s) left this laptop; the server has them.</source>
        <translation type="unfinished">
            <numerusform>%n alte Befragung hat diesen Laptop verlassen; der Server hat sie.</numerusform>
            <numerusform>%n alte Befragungen haben diesen Laptop verlassen; der Server hat sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent.</source>
        <translation type="unfinished">
            <numerusform>%n Befragung wartet auf das Senden.</numerusform>
            <numerusform>%n Befragungen warten auf das Senden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress.</source>
        <translation type="unfinished">
            <numerusform>%n begonnen.</numerusform>
            <numerusform>%n begonnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation type="unfinished">
            <numerusform>%n Befragung</numerusform>
            <numerusform>%n Befragungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>In %n Sekunde können Sie es noch einmal versuchen.</numerusform>
            <numerusform>In %n Sekunden können Sie es noch einmal versuchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class is ended. %n unfinished interview(s) will be sent too.</source>
        <translation type="unfinished">
            <numerusform>Die Stunde ist beendet. %n unfertige Befragung wird auch gesendet.</numerusform>
            <numerusform>Die Stunde ist beendet. %n unfertige Befragungen werden auch gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) added.</source>
        <translation type="unfinished">
            <numerusform>%n Kind hinzugefügt.</numerusform>
            <numerusform>%n Kinder hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected.</source>
        <translation type="unfinished">
            <numerusform>%n berichtigt.</numerusform>
            <numerusform>%n berichtigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already.</source>
        <translation type="unfinished">
            <numerusform>%n war schon bekannt.</numerusform>
            <numerusform>%n waren schon bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation type="unfinished">
            <numerusform>%n Zeile gelesen.</numerusform>
            <numerusform>%n Zeilen gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) can be taken over.</source>
        <translation type="unfinished">
            <numerusform>%n Kind kann übernommen werden.</numerusform>
            <numerusform>%n Kinder können übernommen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) are not listed.</source>
        <translation type="unfinished">
            <numerusform>%n weiteres Problem ist nicht aufgeführt.</numerusform>
            <numerusform>%n weitere Probleme sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>%n Kind übernehmen</numerusform>
            <numerusform>%n Kinder übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) is/are not on the disk yet.</source>
        <translation type="unfinished">
            <numerusform>%n Antwort ist noch nicht auf der Festplatte.</numerusform>
            <numerusform>%n Antworten sind noch nicht auf der Festplatte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this laptop in all</source>
        <translation type="unfinished">
            <numerusform>insgesamt %n auf diesem Laptop</numerusform>
            <numerusform>insgesamt %n auf diesem Laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation type="unfinished">
            <numerusform>%n begonnen</numerusform>
            <numerusform>%n begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) would like to talk to somebody</source>
        <translation type="unfinished">
            <numerusform>%n Kind möchte mit jemandem sprechen</numerusform>
            <numerusform>%n Kinder möchten mit jemandem sprechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n interview(s) that came back</source>
        <translation type="unfinished">
            <numerusform>%n zurückgesandte Befragung berichtigen</numerusform>
            <numerusform>%n zurückgesandte Befragungen berichtigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) need(s) a coordinator</source>
        <translation type="unfinished">
            <numerusform>%n Befragung braucht die Koordination</numerusform>
            <numerusform>%n Befragungen brauchen die Koordination</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record the consent of %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Einwilligung für %n Kind eintragen</numerusform>
            <numerusform>Einwilligung für %n Kinder eintragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n interview(s) in progress</source>
        <translation type="unfinished">
            <numerusform>%n begonnene Befragung weiterführen</numerusform>
            <numerusform>%n begonnene Befragungen weiterführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interview %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>%n Kind befragen</numerusform>
            <numerusform>%n Kinder befragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n finished interview(s)</source>
        <translation type="unfinished">
            <numerusform>%n fertige Befragung senden</numerusform>
            <numerusform>%n fertige Befragungen senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent: sync where there is a network.</source>
        <translation type="unfinished">
            <numerusform>%n Befragung wartet auf das Senden: synchronisieren Sie, wo es ein Netz gibt.</numerusform>
            <numerusform>%n Befragungen warten auf das Senden: synchronisieren Sie, wo es ein Netz gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) is/are unfinished: end the class first.</source>
        <translation type="unfinished">
            <numerusform>%n Befragung ist nicht fertig: beenden Sie zuerst die Klasse.</numerusform>
            <numerusform>%n Befragungen sind nicht fertig: beenden Sie zuerst die Klasse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) erased on this laptop and in its backups.</source>
        <translation type="unfinished">
            <numerusform>%n Befragung auf diesem Laptop und in seinen Sicherungen gelöscht.</numerusform>
            <numerusform>%n Befragungen auf diesem Laptop und in seinen Sicherungen gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sync soon: it erases %n of them on the server and other laptops.</source>
        <translation type="unfinished">
            <numerusform>Synchronisieren Sie bald: Dann wird davon auf dem Server und anderen Laptops gelöscht: %n.</numerusform>
            <numerusform>Synchronisieren Sie bald: Dann wird davon auf dem Server und anderen Laptops gelöscht: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) on this laptop.</source>
        <translation type="unfinished">
            <numerusform>%n Befragung auf diesem Laptop.</numerusform>
            <numerusform>%n Befragungen auf diesem Laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are on the server, too.</source>
        <translation type="unfinished">
            <numerusform>%n davon ist auch auf dem Server.</numerusform>
            <numerusform>%n davon sind auch auf dem Server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were made on another laptop: there, and on the server, a coordinator must erase.</source>
        <translation type="unfinished">
            <numerusform>%n wurde auf einem anderen Laptop gemacht: Dort und auf dem Server muss die Koordination löschen.</numerusform>
            <numerusform>%n wurden auf einem anderen Laptop gemacht: Dort und auf dem Server muss die Koordination löschen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews are confirmed by the server.</source>
        <translation type="unfinished">
            <numerusform>%n Schritt von Befragungen ist vom Server bestätigt.</numerusform>
            <numerusform>%n Schritte von Befragungen sind vom Server bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews came</source>
        <translation type="unfinished">
            <numerusform>%n Schritt von Befragungen kam</numerusform>
            <numerusform>%n Schritte von Befragungen kamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new here.</source>
        <translation type="unfinished">
            <numerusform>davon %n hier neu.</numerusform>
            <numerusform>davon %n hier neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of %n interview(s) is written, without answers and names:</source>
        <translation type="unfinished">
            <numerusform>Das Protokoll von %n Befragung ist geschrieben, ohne Antworten und Namen:</numerusform>
            <numerusform>Die Protokolle von %n Befragungen sind geschrieben, ohne Antworten und Namen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of questions.</source>
        <translation type="unfinished">
            <numerusform>%n Minute Fragen.</numerusform>
            <numerusform>%n Minuten Fragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered in less than a second.</source>
        <translation type="unfinished">
            <numerusform>%n Frage in weniger als einer Sekunde beantwortet.</numerusform>
            <numerusform>%n Fragen in weniger als einer Sekunde beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions in a row have the same answer.</source>
        <translation type="unfinished">
            <numerusform>%n Frage hintereinander hat dieselbe Antwort.</numerusform>
            <numerusform>%n Fragen hintereinander haben dieselbe Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent interviews stay %n day(s) …</source>
        <translation type="unfinished">
            <numerusform>Gesendete Befragungen bleiben %n Tag …</numerusform>
            <numerusform>Gesendete Befragungen bleiben %n Tage …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ(s)</source>
        <translation type="unfinished">
            <numerusform>%n Antwort weicht ab</numerusform>
            <numerusform>%n Antworten weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews under one code</source>
        <translation type="unfinished">
            <numerusform>%n Befragung unter einem Code</numerusform>
            <numerusform>%n Befragungen unter einem Code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are the same,</source>
        <translation type="unfinished">
            <numerusform>%n Antwort ist gleich,</numerusform>
            <numerusform>%n Antworten sind gleich,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s).</source>
        <translation type="unfinished">
            <numerusform>%n weicht ab.</numerusform>
            <numerusform>%n weichen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews</source>
        <translation type="unfinished">
            <numerusform>%n Schritt von Befragungen</numerusform>
            <numerusform>%n Schritte von Befragungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) here for the next sync or stick.</source>
        <translation type="unfinished">
            <numerusform>%n Befragung wartet hier auf die nächste Synchronisierung oder den nächsten USB-Stick.</numerusform>
            <numerusform>%n Befragungen warten hier auf die nächste Synchronisierung oder den nächsten USB-Stick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a coordinator, who sees it too; you need not do anything.</source>
        <translation type="unfinished">
            <numerusform>%n braucht die Koordination, die das auch sieht; Sie müssen nichts tun.</numerusform>
            <numerusform>%n brauchen die Koordination, die das auch sieht; Sie müssen nichts tun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %n of what went need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>Fertig. Von dem, was gesendet wurde, braucht %n die Koordination.</numerusform>
            <numerusform>Fertig. Von dem, was gesendet wurde, brauchen %n die Koordination.</numerusform>
        </translation>
    </message>
</context>
</TS>
