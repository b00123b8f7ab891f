<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Adult</name>
    <message>
        <source>We ask about your child, your family and the school.</source>
        <translation type="unfinished">Preguntamos por su hijo o hija, su familia y la escuela.</translation>
    </message>
    <message>
        <source>We ask about your class, your work and your school.</source>
        <translation type="unfinished">Preguntamos por su clase, su trabajo y su escuela.</translation>
    </message>
    <message>
        <source>We ask about your school, its pupils and its teachers.</source>
        <translation type="unfinished">Preguntamos por su escuela, su alumnado y su profesorado.</translation>
    </message>
    <message>
        <source>Will you take part?</source>
        <translation type="unfinished">¿Quiere participar?</translation>
    </message>
    <message>
        <source>The answers serve research on how children of every origin get on at school.</source>
        <translation type="unfinished">Las respuestas sirven para investigar cómo les va en la escuela a los niños de cualquier origen.</translation>
    </message>
    <message>
        <source>You may leave out any question.</source>
        <translation type="unfinished">Puede dejar sin responder cualquier pregunta.</translation>
    </message>
    <message>
        <source>You may stop at any time and need not say why.</source>
        <translation type="unfinished">Puede parar en cualquier momento, sin decir por qué.</translation>
    </message>
    <message>
        <source>Your name is not kept with your answers. The researchers alone see them.</source>
        <translation type="unfinished">Su nombre no se guarda con sus respuestas. Solo las ve el equipo de investigación.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation type="unfinished">No, gracias</translation>
    </message>
    <message>
        <source>Yes, I will take part</source>
        <translation type="unfinished">Sí, quiero participar</translation>
    </message>
    <message>
        <source>What you told us another time stays as it is.</source>
        <translation type="unfinished">Lo que nos contó otra vez queda como está.</translation>
    </message>
    <message>
        <source>Nothing has been kept.</source>
        <translation type="unfinished">No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Thank you for letting us know.</source>
        <translation type="unfinished">Gracias por avisarnos.</translation>
    </message>
    <message>
        <source>Do you want to stop here?</source>
        <translation type="unfinished">¿Quiere parar aquí?</translation>
    </message>
    <message>
        <source>You need not say why. What should happen to your answers?</source>
        <translation type="unfinished">No hace falta decir por qué. ¿Qué hacemos con sus respuestas?</translation>
    </message>
    <message>
        <source>Stop and keep my answers</source>
        <translation type="unfinished">Parar y guardar mis respuestas</translation>
    </message>
    <message>
        <source>Stop and delete my answers</source>
        <translation type="unfinished">Parar y borrar mis respuestas</translation>
    </message>
    <message>
        <source>Your answers are deleted.</source>
        <translation type="unfinished">Sus respuestas se han borrado.</translation>
    </message>
    <message>
        <source>The researcher will see to it that your answers are deleted.</source>
        <translation type="unfinished">El equipo de investigación se encargará de que se borren sus respuestas.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">Aquí lo dejamos.</translation>
    </message>
    <message>
        <source>That was the last question. Your answers are kept safe.</source>
        <translation type="unfinished">Era la última pregunta. Sus respuestas están bien guardadas.</translation>
    </message>
    <message>
        <source>Thank you for your time.</source>
        <translation type="unfinished">Gracias por su tiempo.</translation>
    </message>
    <message>
        <source>What comes next can be hard to answer.</source>
        <translation type="unfinished">Lo que sigue puede ser difícil de responder.</translation>
    </message>
    <message>
        <source>You may answer these questions, or go on without them.</source>
        <translation type="unfinished">Puede responder a estas preguntas o seguir sin ellas.</translation>
    </message>
    <message>
        <source>For the researcher: {reason}</source>
        <translation type="unfinished">Para el equipo de investigación: {reason}</translation>
    </message>
    <message>
        <source>Please call the researcher. You did nothing wrong.</source>
        <translation type="unfinished">Llame al equipo de investigación, por favor. Usted no ha hecho nada mal.</translation>
    </message>
    <message>
        <source>If a question worries you, talk to the researcher who brought this laptop.</source>
        <translation type="unfinished">Si alguna pregunta le preocupa, hable con la persona que trajo este portátil.</translation>
    </message>
    <message>
        <source>Please give the laptop back to the researcher.</source>
        <translation type="unfinished">Devuelva el portátil a la persona que investiga, por favor.</translation>
    </message>
    <message>
        <source>For the researcher: the PIN of this laptop</source>
        <translation type="unfinished">Para quien investiga: el PIN de este portátil</translation>
    </message>
    <message>
        <source>For the researcher: the passphrase</source>
        <translation type="unfinished">Para quien investiga: la frase de acceso</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">Elija primero una respuesta. «No lo sé» también vale.</translation>
    </message>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">Eso no encaja aquí. Mire otra vez su respuesta.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Su respuesta</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Su número</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">Escriba las primeras letras</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">Tóquelos todos, el primero en primer lugar.</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">Está en la parada {number} de {count}.</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">¿Qué idioma prefiere?</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">¿Quiere una pausa breve?</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">Estírese, beba algo, mire por la ventana.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">Haga una pausa.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">Tómese el tiempo que quiera. Sus respuestas están guardadas.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">¿Quiere seguir después? También puede parar.</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">Sus respuestas están ocultas.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">Muéstrelas de nuevo cuando nadie más mire.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">Inspire y espire.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Add a child</source>
        <translation type="unfinished">Añadir un niño o niña</translation>
    </message>
    <message>
        <source>The code goes with the answers. The name stays encrypted on this laptop and is never sent.</source>
        <translation type="unfinished">El código va con las respuestas. El nombre queda cifrado en este portátil y nunca se envía.</translation>
    </message>
    <message>
        <source>a child</source>
        <translation type="unfinished">un niño o niña</translation>
    </message>
    <message>
        <source>a teacher</source>
        <translation type="unfinished">un profesor o profesora</translation>
    </message>
    <message>
        <source>a school leader</source>
        <translation type="unfinished">la dirección de una escuela</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Añadir</translation>
    </message>
    <message>
        <source>Back to the class</source>
        <translation type="unfinished">Volver a la clase</translation>
    </message>
    <message>
        <source>This is</source>
        <translation type="unfinished">Se trata de</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Código</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Clase</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished">Asiento</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Edad</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation type="unfinished">Nombre (opcional)</translation>
    </message>
    <message>
        <source>Code, class and age are needed. A code has letters, digits, dots and dashes only.</source>
        <translation type="unfinished">Hacen falta código, clase y edad. Un código solo tiene letras, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation type="unfinished">Registrar el consentimiento</translation>
    </message>
    <message>
        <source>Name (stays on this laptop)</source>
        <translation type="unfinished">Nombre (queda en este portátil)</translation>
    </message>
    <message>
        <source>This form is for another age. Why do you use it?</source>
        <translation type="unfinished">Este cuestionario es para otra edad. ¿Por qué lo usa?</translation>
    </message>
    <message>
        <source>PIN of child mode</source>
        <translation type="unfinished">PIN del modo infantil</translation>
    </message>
    <message>
        <source>Child {code}</source>
        <translation type="unfinished">Niño o niña {code}</translation>
    </message>
    <message>
        <source>Record consent again</source>
        <translation type="unfinished">Registrar otra vez el consentimiento</translation>
    </message>
    <message>
        <source>Laptops say different things about this child. Type its name once more.</source>
        <translation type="unfinished">Los portátiles dicen cosas distintas de este niño o niña. Escriba su nombre otra vez.</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation type="unfinished">Seguir con la entrevista</translation>
    </message>
    <message>
        <source>Begin a new interview here</source>
        <translation type="unfinished">Empezar aquí una entrevista nueva</translation>
    </message>
    <message>
        <source>Begin another interview</source>
        <translation type="unfinished">Empezar otra entrevista</translation>
    </message>
    <message>
        <source>Give the laptop to the child</source>
        <translation type="unfinished">Dar el portátil al niño o niña</translation>
    </message>
    <message>
        <source>Record the consent first.</source>
        <translation type="unfinished">Registre primero el consentimiento.</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished">{language} (borrador)</translation>
    </message>
    <message>
        <source>The buttons are not yet translated into this language; they are English.</source>
        <translation type="unfinished">Los botones aún no están traducidos a este idioma; están en inglés.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions and the buttons. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">Borrador automático: nadie que hable este idioma ha revisado las preguntas y los botones. Léalos con alguien que lo hable antes de que responda un niño o niña.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">Borrador automático: nadie que hable este idioma ha revisado las preguntas. Léalas con alguien que lo hable antes de que responda un niño o niña.</translation>
    </message>
    <message>
        <source>The words on the buttons are a machine draft that nobody who speaks the language checked.</source>
        <translation type="unfinished">Las palabras de los botones son un borrador automático que nadie que hable el idioma ha revisado.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished">Cuestionario</translation>
    </message>
    <message>
        <source>Language of the child</source>
        <translation type="unfinished">Idioma del niño o niña</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Tamaño del texto</translation>
    </message>
    <message>
        <source>The child answers</source>
        <translation type="unfinished">El niño o niña responde</translation>
    </message>
    <message>
        <source>by touch, mouse or keys</source>
        <translation type="unfinished">tocando, con ratón o con teclas</translation>
    </message>
    <message>
        <source>with one key: the ring moves by itself</source>
        <translation type="unfinished">con una tecla: el marco se mueve solo</translation>
    </message>
    <message>
        <source>with two keys: Space moves, Enter takes</source>
        <translation type="unfinished">con dos teclas: Espacio mueve, Intro elige</translation>
    </message>
    <message>
        <source>by resting on a button</source>
        <translation type="unfinished">deteniéndose sobre un botón</translation>
    </message>
    <message>
        <source>Reads well for the age</source>
        <translation type="unfinished">Lee bien para su edad</translation>
    </message>
    <message>
        <source>Needs simpler words</source>
        <translation type="unfinished">Necesita palabras más sencillas</translation>
    </message>
    <message>
        <source>The whole class uses this form</source>
        <translation type="unfinished">Toda la clase usa este cuestionario</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished">Otro motivo</translation>
    </message>
    <message>
        <source>Take over a list</source>
        <translation type="unfinished">Incorporar una lista</translation>
    </message>
    <message>
        <source>All are here</source>
        <translation type="unfinished">Están todos</translation>
    </message>
    <message>
        <source>End the class</source>
        <translation type="unfinished">Terminar la clase</translation>
    </message>
    <message>
        <source>More for this class</source>
        <translation type="unfinished">Más para esta clase</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Intentar de nuevo</translation>
    </message>
    <message>
        <source>Children of this class</source>
        <translation type="unfinished">Niños y niñas de esta clase</translation>
    </message>
    <message>
        <source>No children on this roster yet. Sync to fetch it, or add a child with the code you were given.</source>
        <translation type="unfinished">Aún no hay niños en esta lista. Sincronice para recibirla, o añada un niño o niña con el código que le dieron.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Lugar</translation>
    </message>
    <message>
        <source>Prepares the unfinished interviews for sending too; they can still go on another day.</source>
        <translation type="unfinished">Prepara también el envío de las entrevistas sin terminar; se pueden seguir otro día.</translation>
    </message>
    <message>
        <source>Ticks everybody who has no tick yet. Tap a cell of the column to change one child.</source>
        <translation type="unfinished">Marca a quienes aún no tienen marca. Toque una casilla de la columna para cambiar a un solo niño o niña.</translation>
    </message>
    <message>
        <source>This paper names other children too</source>
        <translation type="unfinished">Este papel nombra también a otros niños</translation>
    </message>
    <message>
        <source>Save, next child</source>
        <translation type="unfinished">Guardar, siguiente</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation type="unfinished">Guardar el consentimiento</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished">Dado por</translation>
    </message>
    <message>
        <source>Number on the paper form</source>
        <translation type="unfinished">Número del formulario en papel</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation type="unfinished">Versión del texto de consentimiento</translation>
    </message>
    <message>
        <source>Language of the consent text</source>
        <translation type="unfinished">Idioma del texto de consentimiento</translation>
    </message>
    <message>
        <source>Signed on (day-month-year)</source>
        <translation type="unfinished">Firmado el (día-mes-año)</translation>
    </message>
    <message>
        <source>Consent for child {code}</source>
        <translation type="unfinished">Consentimiento para {code}</translation>
    </message>
    <message>
        <source>No ethics board has confirmed this rule yet.</source>
        <translation type="unfinished">Ningún comité de ética ha confirmado aún esta regla.</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation type="unfinished">elegir …</translation>
    </message>
    <message>
        <source>Type the date as day-month-year, for example 24-11-2026, not after today.</source>
        <translation type="unfinished">Escriba la fecha como día-mes-año, por ejemplo 24-11-2026, no posterior a hoy.</translation>
    </message>
    <message>
        <source>Fill in every field: who, which paper, which text, in which language.</source>
        <translation type="unfinished">Rellene todos los campos: quién, qué papel, qué texto, en qué idioma.</translation>
    </message>
    <message>
        <source>Join a project</source>
        <translation type="unfinished">Unirse a un proyecto</translation>
    </message>
    <message>
        <source>Your coordinator gives you an invitation. It works once, and needs a network this one time.</source>
        <translation type="unfinished">Su coordinación le da una invitación. Sirve una vez y solo esa vez necesita conexión.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Unirse</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished">Invitación</translation>
    </message>
    <message>
        <source>Name of this laptop, for example “blue laptop 3”</source>
        <translation type="unfinished">Nombre de este portátil, por ejemplo «portátil azul 3»</translation>
    </message>
    <message>
        <source>Both are needed: the invitation and a name.</source>
        <translation type="unfinished">Hacen falta las dos cosas: la invitación y un nombre.</translation>
    </message>
    <message>
        <source>Talking to the server …</source>
        <translation type="unfinished">Hablando con el servidor …</translation>
    </message>
    <message>
        <source>Choose a longer passphrase: at least {count} characters, for example four or five words that do not belong together.</source>
        <translation type="unfinished">Elija una frase secreta más larga: al menos {count} caracteres, por ejemplo cuatro o cinco palabras sin relación entre sí.</translation>
    </message>
    <message>
        <source>The program is already open on this laptop. Close the other window first.</source>
        <translation type="unfinished">El programa ya está abierto en este portátil. Cierre primero la otra ventana.</translation>
    </message>
    <message>
        <source>The interviews on this laptop were saved by a newer version of the program. Update this program.</source>
        <translation type="unfinished">Las entrevistas de este portátil se guardaron con una versión más nueva del programa. Actualice este programa.</translation>
    </message>
    <message>
        <source>The file with the interviews cannot be read. Change nothing and call your coordinator.</source>
        <translation type="unfinished">No se puede leer el archivo de las entrevistas. No cambie nada y llame a su coordinación.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk; it may be full. What was saved before is safe. Make room, then try again.</source>
        <translation type="unfinished">No se puede escribir en el disco; quizá esté lleno. Lo guardado antes está a salvo. Haga sitio e intente de nuevo.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder, or make room.</source>
        <translation type="unfinished">Ahí no se puede escribir nada. Elija otra carpeta o haga sitio.</translation>
    </message>
    <message>
        <source>This file cannot be read. Is the stick still there?</source>
        <translation type="unfinished">Este archivo no se puede leer. ¿Sigue puesta la memoria USB?</translation>
    </message>
    <message>
        <source>The interviews are locked. Unlock them and try again.</source>
        <translation type="unfinished">Las entrevistas están bloqueadas. Desbloquéelas e intente de nuevo.</translation>
    </message>
    <message>
        <source>This child has left the study: its family took everything back. Do not ask it again.</source>
        <translation type="unfinished">Este niño o niña ha dejado el estudio: su familia lo retiró todo. No le pregunte más.</translation>
    </message>
    <message>
        <source>This interview can go on only on the laptop on which it was begun.</source>
        <translation type="unfinished">Esta entrevista solo puede seguir en el portátil donde empezó.</translation>
    </message>
    <message>
        <source>The child stopped this interview, and nobody may go on with it. If the child wants to, begin a new one.</source>
        <translation type="unfinished">El niño o la niña paró esta entrevista y nadie puede seguirla. Si quiere, empiece una nueva.</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits, not all the same and not counting up or down.</source>
        <translation type="unfinished">Elija de 4 a 8 cifras, no todas iguales ni seguidas hacia arriba o hacia abajo.</translation>
    </message>
    <message>
        <source>There is no PIN yet. Use the passphrase.</source>
        <translation type="unfinished">Aún no hay PIN. Use la frase secreta.</translation>
    </message>
    <message>
        <source>This questionnaire asks about hard things, and no helpline is known for this country. Ask your coordinator for the project&apos;s file of contacts.</source>
        <translation type="unfinished">Este cuestionario pregunta por cosas difíciles y no se conoce ninguna línea de ayuda para este país. Pida a su coordinación el archivo de contactos del proyecto.</translation>
    </message>
    <message>
        <source>This interview is no longer on this laptop: it was erased. What was answered after that is not kept.</source>
        <translation type="unfinished">Esta entrevista ya no está en este portátil: se borró. Lo que se respondió después no se guarda.</translation>
    </message>
    <message>
        <source>The project&apos;s file of contacts cannot be read. Put it right, or take it away.</source>
        <translation type="unfinished">No se puede leer el archivo de contactos del proyecto. Corríjalo o quítelo.</translation>
    </message>
    <message>
        <source>This laptop was restored from a backup, and a family may have withdrawn since. Sync once, then begin.</source>
        <translation type="unfinished">Este portátil se restauró de una copia, y desde entonces una familia puede haberse retirado. Sincronice una vez y después empiece.</translation>
    </message>
    <message>
        <source>Record the consent of a parent or guardian before this child is asked anything.</source>
        <translation type="unfinished">Registre el consentimiento de la madre, el padre o quien tenga la tutela antes de preguntar nada.</translation>
    </message>
    <message>
        <source>In this country, for a child of this age, this person&apos;s consent is not enough.</source>
        <translation type="unfinished">En este país, para esta edad, el consentimiento de esta persona no basta.</translation>
    </message>
    <message>
        <source>This questionnaire is for somebody else. Choose one that goes with this code.</source>
        <translation type="unfinished">Este cuestionario es para otra persona. Elija uno que vaya con este código.</translation>
    </message>
    <message>
        <source>There is no consent rule for this country, so no interview can be opened. Ask your coordinator.</source>
        <translation type="unfinished">No hay regla de consentimiento para este país, así que no se puede abrir ninguna entrevista. Pregunte a su coordinación.</translation>
    </message>
    <message>
        <source>The sheet has seven groups of four letters and digits. Compare with what you typed.</source>
        <translation type="unfinished">La hoja tiene siete grupos de cuatro letras y cifras. Compare con lo que ha escrito.</translation>
    </message>
    <message>
        <source>A letter or digit is not right. Compare with the sheet, group by group.</source>
        <translation type="unfinished">Una letra o cifra no es correcta. Compare con la hoja, grupo por grupo.</translation>
    </message>
    <message>
        <source>No child on this laptop has this code.</source>
        <translation type="unfinished">Nadie en este portátil tiene este código.</translation>
    </message>
    <message>
        <source>The last character does not fit: the code is mistyped. Look at the card again.</source>
        <translation type="unfinished">El último carácter no encaja: el código está mal escrito. Mire otra vez la tarjeta.</translation>
    </message>
    <message>
        <source>A code of the list belongs to a child of another site on this laptop. Nothing was taken over.</source>
        <translation type="unfinished">Un código de la lista es de un niño o niña de otro lugar en este portátil. No se ha incorporado nada.</translation>
    </message>
    <message>
        <source>This code is taken by another child. Choose another one.</source>
        <translation type="unfinished">Este código ya lo tiene otro niño o niña. Elija otro.</translation>
    </message>
    <message>
        <source>The child threw this interview away, but parts of it were prepared for sending already. Ask your coordinator to erase it.</source>
        <translation type="unfinished">El niño o niña desechó esta entrevista, pero una parte ya estaba lista para enviarse. Pida a su coordinación que la borre.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Enrolling needs a network once; try again where there is one.</source>
        <translation type="unfinished">No se llega al servidor. Para unirse hace falta conexión una vez; inténtelo donde la haya.</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Copy all of it, from “immerse1:” to the end.</source>
        <translation type="unfinished">La invitación no está completa. Cópiela entera, de «immerse1:» hasta el final.</translation>
    </message>
    <message>
        <source>The questionnaire does not take this answer. Enter another one.</source>
        <translation type="unfinished">El cuestionario no admite esta respuesta. Introduzca otra.</translation>
    </message>
    <message>
        <source>Somebody has written there since. Decide anew instead.</source>
        <translation type="unfinished">Alguien ha escrito ahí desde entonces. Tome mejor una decisión nueva.</translation>
    </message>
    <message>
        <source>This was not decided here, or it is taken back already.</source>
        <translation type="unfinished">Esto no se decidió aquí, o ya está anulado.</translation>
    </message>
    <message>
        <source>This is settled already. Look at the list again.</source>
        <translation type="unfinished">Esto ya está resuelto. Mire otra vez la lista.</translation>
    </message>
    <message>
        <source>These two are not under one code any more. Look at the list again.</source>
        <translation type="unfinished">Estas dos ya no están bajo un mismo código. Mire otra vez la lista.</translation>
    </message>
    <message>
        <source>This interview is no longer here: it was erased, or its days are over.</source>
        <translation type="unfinished">Esta entrevista ya no está aquí: se borró, o venció su plazo.</translation>
    </message>
    <message>
        <source>Only a finished interview can be sent back.</source>
        <translation type="unfinished">Solo se puede devolver una entrevista terminada.</translation>
    </message>
    <message>
        <source>This does not wait any more. Sync, and look again.</source>
        <translation type="unfinished">Esto ya no está en espera. Sincronice y mire otra vez.</translation>
    </message>
    <message>
        <source>This questionnaire is not on this laptop yet. Sync, then try again.</source>
        <translation type="unfinished">Este cuestionario aún no está en este portátil. Sincronice y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing that was saved is lost. Please tell your coordinator.</source>
        <translation type="unfinished">Algo ha fallado dentro del programa. No se ha perdido nada de lo guardado. Avise a su coordinación, por favor.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished">Entrevistas</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Sincronizar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Bloquear</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ayuda</translation>
    </message>
    <message>
        <source>State of the sync</source>
        <translation type="unfinished">Estado de la sincronización</translation>
    </message>
    <message>
        <source>Looking for the server …</source>
        <translation type="unfinished">Buscando el servidor …</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished">Enviando …</translation>
    </message>
    <message>
        <source>Receiving what other laptops sent …</source>
        <translation type="unfinished">Recibiendo lo que enviaron otros portátiles …</translation>
    </message>
    <message>
        <source>Fetching questionnaires …</source>
        <translation type="unfinished">Recibiendo cuestionarios …</translation>
    </message>
    <message>
        <source>Comparing with the server …</source>
        <translation type="unfinished">Comparando con el servidor …</translation>
    </message>
    <message>
        <source>Sending {done} of {total} …</source>
        <translation type="unfinished">Enviando {done} de {total} …</translation>
    </message>
    <message>
        <source>Offline. Everything is safe on this laptop; sync again where there is a network.</source>
        <translation type="unfinished">Sin conexión. Todo está a salvo en este portátil; sincronice donde haya conexión.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop: {reason}</source>
        <translation type="unfinished">El servidor no aceptó este portátil: {reason}</translation>
    </message>
    <message>
        <source>The sync did not end well, and nothing is lost: {reason}</source>
        <translation type="unfinished">La sincronización no terminó bien, pero no se ha perdido nada: {reason}</translation>
    </message>
    <message>
        <source>All finished interviews are sent.</source>
        <translation type="unfinished">Todas las entrevistas terminadas están enviadas.</translation>
    </message>
    <message>
        <source>Never synced yet.</source>
        <translation type="unfinished">Aún no se ha sincronizado.</translation>
    </message>
    <message>
        <source>Last sync: {when}.</source>
        <translation type="unfinished">Última sincronización: {when}.</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Qué</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Niño o niña</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Cuándo</translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished">resuelta</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation type="unfinished">devuelta</translation>
    </message>
    <message>
        <source>two made one</source>
        <translation type="unfinished">de dos se hizo una</translation>
    </message>
    <message>
        <source>given another code</source>
        <translation type="unfinished">con otro código</translation>
    </message>
    <message>
        <source>kept beside the other</source>
        <translation type="unfinished">guardada junto a la otra</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">anulada</translation>
    </message>
    <message>
        <source>goes with the next sync</source>
        <translation type="unfinished">va con la siguiente sincronización</translation>
    </message>
    <message>
        <source>kept apart by the server</source>
        <translation type="unfinished">apartada por el servidor</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished">dejada de lado</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">Por decidir</translation>
    </message>
    <message>
        <source>From everything that is on this laptop, with or without a network. What you decide goes to the others with the next sync, and you can take it back.</source>
        <translation type="unfinished">De todo lo que hay en este portátil, con o sin conexión. Lo que usted decida llega a los demás con la siguiente sincronización, y puede anularlo.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation type="unfinished">Qué líneas</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation type="unfinished">Todo lo pendiente</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation type="unfinished">Respuestas que difieren</translation>
    </message>
    <message>
        <source>Two interviews under one code</source>
        <translation type="unfinished">Dos entrevistas bajo un mismo código</translation>
    </message>
    <message>
        <source>Kept apart by the server</source>
        <translation type="unfinished">Apartadas por el servidor</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation type="unfinished">Decididas aquí</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Mirar</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation type="unfinished">Anular esta decisión</translation>
    </message>
    <message>
        <source>Nothing here. After a sync there may be.</source>
        <translation type="unfinished">Aquí no hay nada. Tras una sincronización puede que sí.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Servidor</translation>
    </message>
    <message>
        <source>Interview {number}</source>
        <translation type="unfinished">Entrevista {number}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished">difiere</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Respuestas</translation>
    </message>
    <message>
        <source>Which interview</source>
        <translation type="unfinished">Qué entrevista</translation>
    </message>
    <message>
        <source>One child: keep this interview</source>
        <translation type="unfinished">Un solo niño o niña: conservar esta entrevista</translation>
    </message>
    <message>
        <source>It gets the answers that only the other one has; the other one is deleted.</source>
        <translation type="unfinished">Recibe las respuestas que solo tiene la otra; la otra se elimina.</translation>
    </message>
    <message>
        <source>Another child: give it this code</source>
        <translation type="unfinished">Otro niño o niña: darle este código a la entrevista</translation>
    </message>
    <message>
        <source>Code of the other child</source>
        <translation type="unfinished">Código del otro niño o niña</translation>
    </message>
    <message>
        <source>Both are right</source>
        <translation type="unfinished">Las dos son correctas</translation>
    </message>
    <message>
        <source>For example two waves of one child. They are not offered again.</source>
        <translation type="unfinished">Por ejemplo, dos rondas de un mismo niño o niña. No se vuelven a proponer.</translation>
    </message>
    <message>
        <source>{alike} {differing} Many that differ point to two children.</source>
        <translation type="unfinished">{alike} {differing} Si difieren muchas, es probable que sean dos niños o niñas.</translation>
    </message>
    <message>
        <source>Type the code of the other child first.</source>
        <translation type="unfinished">Escriba primero el código del otro niño o niña.</translation>
    </message>
    <message>
        <source>Which interview?</source>
        <translation type="unfinished">¿Qué entrevista?</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished">Último cambio</translation>
    </message>
    <message>
        <source>sent back to you</source>
        <translation type="unfinished">devueltas a usted</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished">en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">terminada</translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished">Esta</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation type="unfinished">Otra respuesta</translation>
    </message>
    <message>
        <source>How far is the interview?</source>
        <translation type="unfinished">¿Hasta dónde llega la entrevista?</translation>
    </message>
    <message>
        <source>Is the interview deleted?</source>
        <translation type="unfinished">¿Está eliminada la entrevista?</translation>
    </message>
    <message>
        <source>stopped, kept</source>
        <translation type="unfinished">parada, guardada</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">eliminada</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation type="unfinished">se queda</translation>
    </message>
    <message>
        <source>{laptop}, {when}</source>
        <translation type="unfinished">{laptop}, {when}</translation>
    </message>
    <message>
        <source>Two laptops wrote different answers without seeing each other&apos;s. Choose what shall stand; ask the interviewers if you cannot know. What you leave open stays in dispute and is not counted.</source>
        <translation type="unfinished">Dos portátiles escribieron respuestas distintas sin ver las del otro. Elija lo que debe valer; pregunte a quienes hicieron las entrevistas si usted no puede saberlo. Lo que deje abierto sigue en disputa y no se cuenta.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished">Resolver</translation>
    </message>
    <message>
        <source>Child {code}: {what}</source>
        <translation type="unfinished">Niño o niña {code}: {what}</translation>
    </message>
    <message>
        <source>Choose first what shall stand.</source>
        <translation type="unfinished">Elija primero lo que debe valer.</translation>
    </message>
    <message>
        <source>begun on another laptop</source>
        <translation type="unfinished">empezada en otro portátil</translation>
    </message>
    <message>
        <source>done on another laptop</source>
        <translation type="unfinished">terminada en otro portátil</translation>
    </message>
    <message>
        <source>stopped on another laptop</source>
        <translation type="unfinished">parada en otro portátil</translation>
    </message>
    <message>
        <source>only on this laptop</source>
        <translation type="unfinished">solo en este portátil</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation type="unfinished">pendiente de envío</translation>
    </message>
    <message>
        <source>sent, receipt is here</source>
        <translation type="unfinished">enviada, recibo aquí</translation>
    </message>
    <message>
        <source>sent; a coordinator must decide</source>
        <translation type="unfinished">enviada; debe decidir la coordinación</translation>
    </message>
    <message>
        <source>sent; kept apart by the server</source>
        <translation type="unfinished">enviada; el servidor la aparta</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation type="unfinished">Todas las entrevistas</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation type="unfinished">Sin enviar</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Niños y niñas</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">Presentes</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished">Ausentes</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation type="unfinished">Falta el consentimiento</translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished">Por entrevistar</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Terminadas</translation>
    </message>
    <message>
        <source>Said no or stopped</source>
        <translation type="unfinished">Dijeron no o pararon</translation>
    </message>
    <message>
        <source>Nothing is waiting. Everything on this laptop is sent.</source>
        <translation type="unfinished">No hay nada pendiente. Todo lo de este portátil está enviado.</translation>
    </message>
    <message>
        <source>The program had a problem: look</source>
        <translation type="unfinished">El programa tuvo un problema: ver</translation>
    </message>
    <message>
        <source>A family withdraws</source>
        <translation type="unfinished">Una familia se retira</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation type="unfinished">Fin del día</translation>
    </message>
    <message>
        <source>Makes an encrypted backup of everything on this laptop.</source>
        <translation type="unfinished">Hace una copia cifrada de todo lo que hay en este portátil.</translation>
    </message>
    <message>
        <source>Open this class</source>
        <translation type="unfinished">Abrir esta clase</translation>
    </message>
    <message>
        <source>Classes of this site</source>
        <translation type="unfinished">Clases de este lugar</translation>
    </message>
    <message>
        <source>No children here yet. Sync to fetch the roster, or take over a list from a file.</source>
        <translation type="unfinished">Aquí aún no hay niños. Sincronice para recibir la lista, o incorpórela desde un archivo.</translation>
    </message>
    <message>
        <source>finished today</source>
        <translation type="unfinished">terminadas hoy</translation>
    </message>
    <message>
        <source>still to interview here</source>
        <translation type="unfinished">por entrevistar aquí</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <translation type="unfinished">sin enviar</translation>
    </message>
    <message>
        <source>End of the day: back up</source>
        <translation type="unfinished">Fin del día: hacer copia</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation type="unfinished">Qué sigue</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation type="unfinished">Para la coordinación</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished">Devuelta</translation>
    </message>
    <message>
        <source>Which interviews</source>
        <translation type="unfinished">Qué entrevistas</translation>
    </message>
    <message>
        <source>No interviews here yet.</source>
        <translation type="unfinished">Aquí aún no hay entrevistas.</translation>
    </message>
    <message>
        <source>No interview of this kind.</source>
        <translation type="unfinished">Ninguna entrevista de este tipo.</translation>
    </message>
    <message>
        <source>Give the laptop to this child again</source>
        <translation type="unfinished">Dar otra vez el portátil a este niño o niña</translation>
    </message>
    <message>
        <source>Correct this interview</source>
        <translation type="unfinished">Corregir esta entrevista</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">Cómo fue</translation>
    </message>
    <message>
        <source>Times and what stands out, for you alone; no answers.</source>
        <translation type="unfinished">Tiempos y lo que llama la atención, solo para usted; ninguna respuesta.</translation>
    </message>
    <message>
        <source>What went and what came</source>
        <translation type="unfinished">Lo que salió y lo que llegó</translation>
    </message>
    <message>
        <source>Syncs and sticks, and what became of every interview.</source>
        <translation type="unfinished">Sincronizaciones y memorias USB, y qué fue de cada entrevista.</translation>
    </message>
    <message>
        <source>Send this interview back</source>
        <translation type="unfinished">Devolver esta entrevista</translation>
    </message>
    <message>
        <source>Save these logs</source>
        <translation type="unfinished">Guardar estos registros</translation>
    </message>
    <message>
        <source>Times of the listed interviews as one file for analysts, without answers and names.</source>
        <translation type="unfinished">Tiempos de las entrevistas de la lista en un archivo para analistas, sin respuestas ni nombres.</translation>
    </message>
    <message>
        <source>Checking the passphrase …</source>
        <translation type="unfinished">Comprobando la frase secreta …</translation>
    </message>
    <message>
        <source>Lists of children</source>
        <translation type="unfinished">Listas de niños</translation>
    </message>
    <message>
        <source>There is nothing to hand over: the server has everything.</source>
        <translation type="unfinished">No hay nada que entregar: el servidor lo tiene todo.</translation>
    </message>
    <message>
        <source>The file {file} is on the stick. Take it over on the other laptop.</source>
        <translation type="unfinished">El archivo {file} está en la memoria USB. Recójalo en el otro portátil.</translation>
    </message>
    <message>
        <source>There are no receipts for it yet: sync this laptop first.</source>
        <translation type="unfinished">Todavía no hay recibos para él: sincronice primero este portátil.</translation>
    </message>
    <message>
        <source>Files of this program</source>
        <translation type="unfinished">Archivos de este programa</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">Elegir un archivo</translation>
    </message>
    <message>
        <source>{laptop} is known now.</source>
        <translation type="unfinished">{laptop} ya es conocido.</translation>
    </message>
    <message>
        <source>From {laptop}: {came}, {new}</source>
        <translation type="unfinished">De {laptop}: {came}, {new}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Columna</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished">Qué está mal</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">Qué pasa</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">se deja fuera</translation>
    </message>
    <message>
        <source>taken over as it is</source>
        <translation type="unfinished">se incorpora tal cual</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>The code is missing. Every child needs one.</source>
        <translation type="unfinished">Falta el código. Todos los niños necesitan uno.</translation>
    </message>
    <message>
        <source>A code has Latin letters, digits, dots and dashes only, at most 100.</source>
        <translation type="unfinished">Un código solo tiene letras latinas, cifras, puntos y guiones, 100 como máximo.</translation>
    </message>
    <message>
        <source>The last character of the code does not fit: the code is mistyped.</source>
        <translation type="unfinished">El último carácter del código no encaja: el código está mal escrito.</translation>
    </message>
    <message>
        <source>Another row has the same code. Each child needs its own.</source>
        <translation type="unfinished">Otra fila tiene el mismo código. Cada niño necesita el suyo.</translation>
    </message>
    <message>
        <source>The class is missing.</source>
        <translation type="unfinished">Falta la clase.</translation>
    </message>
    <message>
        <source>The seat should be a whole number from 0 to 9999.</source>
        <translation type="unfinished">El asiento debe ser un número entero de 0 a 9999.</translation>
    </message>
    <message>
        <source>The age should be a whole number from 3 to 25.</source>
        <translation type="unfinished">La edad debe ser un número entero de 3 a 25.</translation>
    </message>
    <message>
        <source>The age is missing.</source>
        <translation type="unfinished">Falta la edad.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished">El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>There is a formula. Replace it by its value.</source>
        <translation type="unfinished">Hay una fórmula. Cámbiela por su valor.</translation>
    </message>
    <message>
        <source>The cell is merged with others. Undo the merge.</source>
        <translation type="unfinished">La celda está combinada con otras. Deshaga la combinación.</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet program.</source>
        <translation type="unfinished">La celda contiene un error del programa de hojas de cálculo.</translation>
    </message>
    <message>
        <source>There is a character that no text has. Save the file as UTF-8 or .xlsx.</source>
        <translation type="unfinished">Hay un carácter que ningún texto tiene. Guarde el archivo como UTF-8 o .xlsx.</translation>
    </message>
    <message>
        <source>Two children have this seat.</source>
        <translation type="unfinished">Dos niños tienen este asiento.</translation>
    </message>
    <message>
        <source>Two children of this class have this name: two children, or one twice?</source>
        <translation type="unfinished">Dos niños de esta clase se llaman así: ¿son dos, o es uno repetido?</translation>
    </message>
    <message>
        <source>Look at the names: if letters are wrong, save the file as CSV (UTF-8) or .xlsx and choose it again.</source>
        <translation type="unfinished">Mire los nombres: si hay letras mal, guarde el archivo como CSV (UTF-8) o .xlsx y elíjalo otra vez.</translation>
    </message>
    <message>
        <source>Take over a list of children</source>
        <translation type="unfinished">Incorporar una lista de niños</translation>
    </message>
    <message>
        <source>A CSV file or an Excel workbook. Its first row names the columns: code and class, and perhaps seat, age and name. Names stay encrypted on this laptop. Nothing is taken over before you agree.</source>
        <translation type="unfinished">Un archivo CSV o un libro de Excel. La primera fila nombra las columnas: código y clase, y quizá asiento, edad y nombre. Los nombres quedan cifrados en este portátil. No se incorpora nada antes de que usted lo acepte.</translation>
    </message>
    <message>
        <source>Please look at these</source>
        <translation type="unfinished">Mire esto, por favor</translation>
    </message>
    <message>
        <source>These children can be taken over</source>
        <translation type="unfinished">Se puede incorporar a estos niños</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation type="unfinished">Leyendo el archivo …</translation>
    </message>
    <message>
        <source>With earlier answers to: {questions}.</source>
        <translation type="unfinished">Con respuestas anteriores a: {questions}.</translation>
    </message>
    <message>
        <source>No row can be used. Mend the file and choose it again.</source>
        <translation type="unfinished">Ninguna fila sirve. Corrija el archivo y elíjalo otra vez.</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation type="unfinished">falta el consentimiento</translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished">todo listo</translation>
    </message>
    <message>
        <source>did not want to</source>
        <translation type="unfinished">no quiso</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">todavía no</translation>
    </message>
    <message>
        <source>can begin</source>
        <translation type="unfinished">puede empezar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished">paró</translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished">dijo que no</translation>
    </message>
    <message>
        <source>begun elsewhere</source>
        <translation type="unfinished">empezada en otro sitio</translation>
    </message>
    <message>
        <source>done elsewhere</source>
        <translation type="unfinished">terminada en otro sitio</translation>
    </message>
    <message>
        <source>stopped elsewhere</source>
        <translation type="unfinished">parada en otro sitio</translation>
    </message>
    <message>
        <source>parent or guardian</source>
        <translation type="unfinished">madre, padre o tutela</translation>
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished">escuela</translation>
    </message>
    <message>
        <source>the child itself</source>
        <translation type="unfinished">el propio niño o niña</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation type="unfinished">tutela legal</translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished">niño o niña</translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished">Aquí</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Consentimiento</translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished">aquí</translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished">ausente</translation>
    </message>
    <message>
        <source>asked on screen</source>
        <translation type="unfinished">preguntado en pantalla</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Hoy</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">aún no</translation>
    </message>
    <message>
        <source>Go on here with what it answered there</source>
        <translation type="unfinished">Seguir aquí con lo que se respondió allí</translation>
    </message>
    <message>
        <source>Yes, give the laptop to the child</source>
        <translation type="unfinished">Sí, dar el portátil al niño o niña</translation>
    </message>
    <message>
        <source>This child has an interview on another laptop. Begin a new one here?</source>
        <translation type="unfinished">Este niño o niña tiene una entrevista en otro portátil. ¿Empezar una nueva aquí?</translation>
    </message>
    <message>
        <source>This child did not want to take part. Ask it once more?</source>
        <translation type="unfinished">Este niño o niña no quiso participar. ¿Preguntarle otra vez?</translation>
    </message>
    <message>
        <source>This child has finished. Begin a second interview?</source>
        <translation type="unfinished">Este niño o niña ya terminó. ¿Empezar una segunda entrevista?</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation type="unfinished">Crear el almacén</translation>
    </message>
    <message>
        <source>Forgotten? Open with the recovery sheet</source>
        <translation type="unfinished">¿La olvidó? Abrir con la hoja de recuperación</translation>
    </message>
    <message>
        <source>The interviews on this laptop are encrypted. Enter your passphrase to open them.</source>
        <translation type="unfinished">Las entrevistas de este portátil están cifradas. Escriba su frase secreta para abrirlas.</translation>
    </message>
    <message>
        <source>Locked, because nobody used it for a while. Enter your passphrase to go on.</source>
        <translation type="unfinished">Bloqueado, porque nadie lo usó durante un rato. Escriba su frase secreta para seguir.</translation>
    </message>
    <message>
        <source>The sync goes on and ends by itself.</source>
        <translation type="unfinished">La sincronización sigue y termina sola.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Frase secreta</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Desbloquear</translation>
    </message>
    <message>
        <source>This laptop is new. Choose a passphrase: every interview is encrypted with it from the first answer. Without it nobody can open them, so keep it in a safe place.</source>
        <translation type="unfinished">Este portátil es nuevo. Elija una frase secreta: con ella se cifra cada entrevista desde la primera respuesta. Sin ella nadie puede abrirlas, así que guárdela en lugar seguro.</translation>
    </message>
    <message>
        <source>may add and take away people, too</source>
        <translation type="unfinished">puede también añadir y quitar personas</translation>
    </message>
    <message>
        <source>Offer me five words</source>
        <translation type="unfinished">Proponer cinco palabras</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished">Nombre de la persona</translation>
    </message>
    <message>
        <source>Sent interviews stay on this laptop</source>
        <translation type="unfinished">Las entrevistas enviadas se quedan en este portátil</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Frase secreta nueva</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished">La misma otra vez</translation>
    </message>
    <message>
        <source>Your own passphrase, as it is now</source>
        <translation type="unfinished">Su frase secreta actual</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished">Hacerlo</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">Añadir una persona</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation type="unfinished">Quitar: {name}</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">Cambiar mi frase secreta</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation type="unfinished">Hacer una hoja de recuperación</translation>
    </message>
    <message>
        <source>How long sent interviews stay</source>
        <translation type="unfinished">Cuánto se quedan las entrevistas enviadas</translation>
    </message>
    <message>
        <source>The person gets a passphrase of its own. Let the person type it; nobody else needs to know it.</source>
        <translation type="unfinished">La persona recibe su propia frase secreta. Deje que la escriba ella; nadie más necesita saberla.</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key, and backups of before are taken away. It can take a minute.</source>
        <translation type="unfinished">Todo se cifra con una clave nueva y se quitan las copias anteriores. Puede tardar un minuto.</translation>
    </message>
    <message>
        <source>The old one stops working at once.</source>
        <translation type="unfinished">La antigua deja de servir enseguida.</translation>
    </message>
    <message>
        <source>It opens the interviews when every passphrase is forgotten. An earlier sheet stops working.</source>
        <translation type="unfinished">Abre las entrevistas cuando se han olvidado todas las frases secretas. La hoja anterior deja de servir.</translation>
    </message>
    <message>
        <source>After a sync, interviews that the server has for certain leave this laptop when their days are over. Ask your coordinator which number your project decided on.</source>
        <translation type="unfinished">Tras una sincronización, las entrevistas que el servidor tiene con seguridad salen de este portátil cuando pasan sus días. Pregunte a su coordinación qué número decidió su proyecto.</translation>
    </message>
    <message>
        <source>without end</source>
        <translation type="unfinished">sin fin</translation>
    </message>
    <message>
        <source>Write down or remember: {words}</source>
        <translation type="unfinished">Anote o recuerde: {words}</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished">Un momento …</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation type="unfinished">Las dos frases secretas son distintas. Escríbalas otra vez.</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation type="unfinished">Escriba el nombre de la persona.</translation>
    </message>
    <message>
        <source>At least {count} characters, for example four or five words.</source>
        <translation type="unfinished">Al menos {count} caracteres, por ejemplo cuatro o cinco palabras.</translation>
    </message>
    <message>
        <source>The PIN of child mode</source>
        <translation type="unfinished">El PIN del modo infantil</translation>
    </message>
    <message>
        <source>It leads from the children&apos;s pages back to yours, on this laptop only. It does not open the interviews: that stays with your passphrase.</source>
        <translation type="unfinished">Lleva de las páginas infantiles a las suyas, solo en este portátil. No abre las entrevistas: para eso está su frase secreta.</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation type="unfinished">Usar este PIN</translation>
    </message>
    <message>
        <source>Use no PIN</source>
        <translation type="unfinished">No usar PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation type="unfinished">De 4 a 8 cifras</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation type="unfinished">Los dos no son iguales. Escríbalos otra vez.</translation>
    </message>
    <message>
        <source>Making the encrypted store …</source>
        <translation type="unfinished">Creando el almacén cifrado …</translation>
    </message>
    <message>
        <source>The end of an interview is not on the disk yet.</source>
        <translation type="unfinished">El final de una entrevista aún no está en el disco.</translation>
    </message>
    <message>
        <source>The window stays open so that nothing is lost.</source>
        <translation type="unfinished">La ventana queda abierta para que no se pierda nada.</translation>
    </message>
    <message>
        <source>They hold for your own pages on this laptop. The children&apos;s pages keep their own look.</source>
        <translation type="unfinished">Valen para sus propias páginas en este portátil. Las páginas infantiles conservan su aspecto.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation type="unfinished">Usar estos ajustes</translation>
    </message>
    <message>
        <source>The answers are shown again, so this asks for your passphrase. The reason stays in the record, and every changed answer keeps what it was before.</source>
        <translation type="unfinished">Las respuestas se muestran de nuevo; por eso se pide su frase secreta. El motivo queda en el registro y cada respuesta cambiada conserva la anterior.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation type="unfinished">¿Por qué se corrige?</translation>
    </message>
    <message>
        <source>Each child or family keeps its card: the code leads to the answers when the family takes them back. Cut along the lines, give each child its own, and leave no card behind.</source>
        <translation type="unfinished">Cada niño o familia guarda su tarjeta: el código lleva a las respuestas cuando la familia las retira. Corte por las líneas, dé a cada uno la suya y no deje ninguna tarjeta.</translation>
    </message>
    <message>
        <source>Language where the child&apos;s is not known</source>
        <translation type="unfinished">Idioma cuando no se conoce el del niño o niña</translation>
    </message>
    <message>
        <source>With names</source>
        <translation type="unfinished">Con nombres</translation>
    </message>
    <message>
        <source>A lost card with a name tells whose code it is.</source>
        <translation type="unfinished">Una tarjeta perdida con un nombre revela de quién es el código.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Guardar como PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Code cards of class {label}</source>
        <translation type="unfinished">Tarjetas de código de la clase {label}</translation>
    </message>
    <message>
        <source>Correct the interview of child {code}</source>
        <translation type="unfinished">Corregir la entrevista de {code}</translation>
    </message>
    <message>
        <source>the child asked for it</source>
        <translation type="unfinished">lo pidió el niño o la niña</translation>
    </message>
    <message>
        <source>a wrong tap</source>
        <translation type="unfinished">un toque equivocado</translation>
    </message>
    <message>
        <source>a question was misunderstood</source>
        <translation type="unfinished">se entendió mal una pregunta</translation>
    </message>
    <message>
        <source>it was asked in the wrong language</source>
        <translation type="unfinished">se preguntó en otro idioma</translation>
    </message>
    <message>
        <source>the coordinator sent it back</source>
        <translation type="unfinished">la coordinación la devolvió</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished">otro motivo</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished">Su frase secreta</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">Abrirla otra vez</translation>
    </message>
    <message>
        <source>Choose why it is corrected first.</source>
        <translation type="unfinished">Elija primero por qué se corrige.</translation>
    </message>
    <message>
        <source>Clips for reading aloud</source>
        <translation type="unfinished">Audios para leer en voz alta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Colores</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Tamaño</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished">Bloquear tras</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation type="unfinished">como el ordenador</translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished">claros</translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished">oscuros</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation type="unfinished">alto contraste</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished">Cerrar y perderlas</translation>
    </message>
    <message>
        <source>Close the window and lose what a child said?</source>
        <translation type="unfinished">¿Cerrar la ventana y perder lo que dijo un niño o niña?</translation>
    </message>
    <message>
        <source>Nobody can bring it back.</source>
        <translation type="unfinished">Nadie podrá recuperarlo.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished">No, conservarlo</translation>
    </message>
    <message>
        <source>Yes, lose it</source>
        <translation type="unfinished">Sí, perderlo</translation>
    </message>
    <message>
        <source>Checking the PIN …</source>
        <translation type="unfinished">Comprobando el PIN …</translation>
    </message>
    <message>
        <source>A sync is under way. Wait until it has ended, then try again.</source>
        <translation type="unfinished">Hay una sincronización en marcha. Espere a que termine e intente de nuevo.</translation>
    </message>
    <message>
        <source>1. Stay with the child. Ask no further questions.</source>
        <translation type="unfinished">1. Quédese con el niño o niña. No haga más preguntas.</translation>
    </message>
    <message>
        <source>2. Listen. Do not promise to keep it secret, and do not ask for details.</source>
        <translation type="unfinished">2. Escuche. No prometa guardar el secreto ni pida detalles.</translation>
    </message>
    <message>
        <source>3. Tell the child what you will do next and with whom you will speak.</source>
        <translation type="unfinished">3. Diga al niño o niña qué hará ahora y con quién va a hablar.</translation>
    </message>
    <message>
        <source>4. Tell the school&apos;s person for child protection today, and your coordinator.</source>
        <translation type="unfinished">4. Avise hoy a la persona responsable de protección infantil de la escuela y a su coordinación.</translation>
    </message>
    <message>
        <source>5. Write down the time and what was said on the project&apos;s paper form, not in this program.</source>
        <translation type="unfinished">5. Anote la hora y lo que se dijo en el formulario en papel del proyecto, no en este programa.</translation>
    </message>
    <message>
        <source>In danger at this moment: {number}</source>
        <translation type="unfinished">En peligro en este momento: {number}</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">He leído esto</translation>
    </message>
    <message>
        <source>Let the child decide about stopping</source>
        <translation type="unfinished">Dejar que el niño o niña decida si parar</translation>
    </message>
    <message>
        <source>The child wants to go on</source>
        <translation type="unfinished">El niño o niña quiere seguir</translation>
    </message>
    <message>
        <source>After a child was upset</source>
        <translation type="unfinished">Después de un mal rato de un niño o niña</translation>
    </message>
    <message>
        <source>This child would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">Este niño o niña quiere hablar con alguien. Vaya ahora, sin que los demás lo noten.</translation>
    </message>
    <message>
        <source>The helplines are ready to be printed: {file}</source>
        <translation type="unfinished">Las líneas de ayuda están listas para imprimir: {file}</translation>
    </message>
    <message>
        <source>The disk of this laptop is nearly full. Make room before the next class: answers need it.</source>
        <translation type="unfinished">El disco de este portátil está casi lleno. Haga sitio antes de la próxima clase: las respuestas lo necesitan.</translation>
    </message>
    <message>
        <source>Making an encrypted backup …</source>
        <translation type="unfinished">Haciendo una copia cifrada …</translation>
    </message>
    <message>
        <source>The day is backed up on this laptop, encrypted ({when}).</source>
        <translation type="unfinished">El día está copiado en este portátil, cifrado ({when}).</translation>
    </message>
    <message>
        <source>Name and consent are erased on this laptop. There was no interview here: if there may be one elsewhere, pass the code on to a coordinator.</source>
        <translation type="unfinished">El nombre y el consentimiento están borrados en este portátil. Aquí no había entrevista: si puede haber una en otro sitio, pase el código a la coordinación.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Hoja de recuperación</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open the interviews. Print it or write it down, and lock it away, not beside the laptop. It is shown this once and kept nowhere.</source>
        <translation type="unfinished">Quien tenga esta hoja puede abrir las entrevistas. Imprímala o anótela y guárdela bajo llave, no junto al portátil. Se muestra solo esta vez y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>The same as a picture for a camera</source>
        <translation type="unfinished">Lo mismo como imagen para una cámara</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimir</translation>
    </message>
    <message>
        <source>Before you go: sync where there is a network, so that questionnaires and rosters are there.</source>
        <translation type="unfinished">Antes de salir: sincronice donde haya conexión, para tener los cuestionarios y las listas.</translation>
    </message>
    <message>
        <source>In the class: take over the list, tick who is here, record each consent with its number.</source>
        <translation type="unfinished">En la clase: incorpore la lista, marque quién está, registre cada consentimiento con su número.</translation>
    </message>
    <message>
        <source>Choose a child and its language, then give it the laptop. It can skip, pause and stop.</source>
        <translation type="unfinished">Elija un niño o niña y su idioma, y dele el portátil. Puede saltar, descansar y parar.</translation>
    </message>
    <message>
        <source>Press F8, or hold the corner, when a child is upset: a calm page comes, and time stops.</source>
        <translation type="unfinished">Pulse F8, o mantenga pulsada la esquina, cuando un niño o niña lo pase mal: aparece una página tranquila y el tiempo se detiene.</translation>
    </message>
    <message>
        <source>The child gives the laptop back; only your passphrase or PIN leads to your pages.</source>
        <translation type="unfinished">El niño o niña devuelve el portátil; solo su frase secreta o PIN lleva a las páginas de usted.</translation>
    </message>
    <message>
        <source>End the class, so that unfinished interviews travel, too. They can go on another day.</source>
        <translation type="unfinished">Termine la clase, para que se envíen también las entrevistas sin acabar. Se pueden seguir otro día.</translation>
    </message>
    <message>
        <source>End the day: an encrypted backup is made. Keep the recovery sheet away from the laptop.</source>
        <translation type="unfinished">Termine el día: se hace una copia cifrada. Guarde la hoja de recuperación lejos del portátil.</translation>
    </message>
    <message>
        <source>Sync. An interview counts as sent only when the server&apos;s receipt is here.</source>
        <translation type="unfinished">Sincronice. Una entrevista cuenta como enviada solo cuando está aquí el recibo del servidor.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Espacio</translation>
    </message>
    <message>
        <source>in the class: here, absent, no tick</source>
        <translation type="unfinished">en la clase: aquí, ausente, sin marca</translation>
    </message>
    <message>
        <source>in front of a child: the calm page</source>
        <translation type="unfinished">ante un niño o niña: la página tranquila</translation>
    </message>
    <message>
        <source>in front of a child: choose an answer; Enter goes on, Backspace goes back</source>
        <translation type="unfinished">ante un niño o niña: elegir una respuesta; Intro avanza, Retroceso vuelve</translation>
    </message>
    <message>
        <source>Something is wrong? Change nothing, note the time and the words on the screen, and call your coordinator. What was shown as saved is on the disk.</source>
        <translation type="unfinished">¿Algo va mal? No cambie nada, anote la hora y las palabras de la pantalla y llame a su coordinación. Lo que se mostró como guardado está en el disco.</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation type="unfinished">Ya la tengo guardada</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished">Hecho.</translation>
    </message>
    <message>
        <source>Choose a folder, for example on a stick</source>
        <translation type="unfinished">Elegir una carpeta, por ejemplo en una memoria USB</translation>
    </message>
    <message>
        <source>Code cards</source>
        <translation type="unfinished">Tarjetas de código</translation>
    </message>
    <message>
        <source>The cards are in {file}. Delete it when they are printed.</source>
        <translation type="unfinished">Las tarjetas están en {file}. Bórrelo cuando estén impresas.</translation>
    </message>
    <message>
        <source>The backup is made and was read back: {name}</source>
        <translation type="unfinished">La copia está hecha y se ha releído: {name}</translation>
    </message>
    <message>
        <source>Looking at every interview …</source>
        <translation type="unfinished">Revisando cada entrevista …</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation type="unfinished">Claves y copias</translation>
    </message>
    <message>
        <source>Who can open the interviews on this laptop</source>
        <translation type="unfinished">Quién puede abrir las entrevistas en este portátil</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">Quitar</translation>
    </message>
    <message>
        <source>Backups beside the interviews</source>
        <translation type="unfinished">Copias junto a las entrevistas</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Hacer copia ahora</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation type="unfinished">Copiar en una memoria USB</translation>
    </message>
    <message>
        <source>Check my data</source>
        <translation type="unfinished">Comprobar mis datos</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Lo que se hizo</translation>
    </message>
    <message>
        <source>The key file was changed by something else than this program. Call your coordinator.</source>
        <translation type="unfinished">Otro programa ha cambiado el archivo de claves. Llame a su coordinación.</translation>
    </message>
    <message>
        <source>Everything is in order: every interview, every change, every number.</source>
        <translation type="unfinished">Todo está en orden: cada entrevista, cada cambio, cada número.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished">La hoja de recuperación</translation>
    </message>
    <message>
        <source>The coordinators: {name}</source>
        <translation type="unfinished">La coordinación: {name}</translation>
    </message>
    <message>
        <source>{name}, leads</source>
        <translation type="unfinished">{name}, responsable</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished">{name} (usted)</translation>
    </message>
    <message>
        <source>a person was added</source>
        <translation type="unfinished">se añadió una persona</translation>
    </message>
    <message>
        <source>a person or key was taken away</source>
        <translation type="unfinished">se quitó una persona o una clave</translation>
    </message>
    <message>
        <source>a passphrase was changed</source>
        <translation type="unfinished">se cambió una frase secreta</translation>
    </message>
    <message>
        <source>a recovery sheet was made</source>
        <translation type="unfinished">se hizo una hoja de recuperación</translation>
    </message>
    <message>
        <source>opened with the recovery sheet</source>
        <translation type="unfinished">se abrió con la hoja de recuperación</translation>
    </message>
    <message>
        <source>the coordinators can open this laptop</source>
        <translation type="unfinished">la coordinación puede abrir este portátil</translation>
    </message>
    <message>
        <source>opened by the coordinators</source>
        <translation type="unfinished">lo abrió la coordinación</translation>
    </message>
    <message>
        <source>everything was encrypted anew</source>
        <translation type="unfinished">todo se cifró de nuevo</translation>
    </message>
    <message>
        <source>a backup was made</source>
        <translation type="unfinished">se hizo una copia</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation type="unfinished">se restauró de una copia</translation>
    </message>
    <message>
        <source>salvaged from a damaged file</source>
        <translation type="unfinished">se rescató de un archivo dañado</translation>
    </message>
    <message>
        <source>files that were set aside were removed</source>
        <translation type="unfinished">se quitaron archivos apartados</translation>
    </message>
    <message>
        <source>answers were erased</source>
        <translation type="unfinished">se borraron respuestas</translation>
    </message>
    <message>
        <source>sent interviews were taken off this laptop</source>
        <translation type="unfinished">se quitaron de este portátil entrevistas enviadas</translation>
    </message>
    <message>
        <source>this laptop got a new identity</source>
        <translation type="unfinished">este portátil recibió una identidad nueva</translation>
    </message>
    <message>
        <source>how long sent interviews stay was changed</source>
        <translation type="unfinished">se cambió cuánto se quedan las entrevistas enviadas</translation>
    </message>
    <message>
        <source>somebody looked at the interviews after a damaged disk</source>
        <translation type="unfinished">alguien revisó las entrevistas tras un daño en el disco</translation>
    </message>
    <message>
        <source>Sent interviews stay without end …</source>
        <translation type="unfinished">Las entrevistas enviadas se quedan sin fin …</translation>
    </message>
    <message>
        <source>A family takes its answers back</source>
        <translation type="unfinished">Una familia retira sus respuestas</translation>
    </message>
    <message>
        <source>Type the child&apos;s code from its card. Answers, name and drafts are erased on this laptop and in its backups. With the next sync, what this laptop made is erased on the server and on other laptops too.</source>
        <translation type="unfinished">Escriba el código de la tarjeta. Las respuestas, el nombre y los borradores se borran en este portátil y en sus copias. Con la próxima sincronización, lo que hizo este portátil se borra también en el servidor y en otros portátiles.</translation>
    </message>
    <message>
        <source>Code of the child</source>
        <translation type="unfinished">Código del niño o niña</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished">Buscar</translation>
    </message>
    <message>
        <source>The family has asked for this. It cannot be undone.</source>
        <translation type="unfinished">Lo ha pedido la familia. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Erase everything of this child</source>
        <translation type="unfinished">Borrar todo de este niño o niña</translation>
    </message>
    <message>
        <source>Erasing, and making the file and its backups anew …</source>
        <translation type="unfinished">Borrando y rehaciendo el archivo y sus copias …</translation>
    </message>
    <message>
        <source>Child {code}, class {label}.</source>
        <translation type="unfinished">Código {code}, clase {label}.</translation>
    </message>
    <message>
        <source>Name and consent are erased here. If there are interviews on other laptops or on the server, only a coordinator can erase those: pass the code on.</source>
        <translation type="unfinished">El nombre y el consentimiento se borran aquí. Si hay entrevistas en otros portátiles o en el servidor, solo la coordinación puede borrarlas: pase el código.</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation type="unfinished">Abrir con la hoja de recuperación</translation>
    </message>
    <message>
        <source>Type the seven groups from the sheet, small or large letters, and choose a new passphrase. The opening is written into the log that everybody on this laptop can read.</source>
        <translation type="unfinished">Escriba los siete grupos de la hoja, en minúsculas o mayúsculas, y elija una frase secreta nueva. La apertura se anota en el registro que todos pueden leer en este portátil.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Abrir</translation>
    </message>
    <message>
        <source>From the sheet</source>
        <translation type="unfinished">De la hoja</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Su nombre</translation>
    </message>
    <message>
        <source>Type what stands on the sheet, and your name.</source>
        <translation type="unfinished">Escriba lo que pone en la hoja y su nombre.</translation>
    </message>
    <message>
        <source>Child {code}, class {label}, would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">{code}, clase {label}, quiere hablar con alguien. Vaya ahora, sin que los demás lo noten.</translation>
    </message>
    <message>
        <source>Somebody has talked with it</source>
        <translation type="unfinished">Alguien ya habló con él o ella</translation>
    </message>
    <message>
        <source>The program had a problem</source>
        <translation type="unfinished">El programa tuvo un problema</translation>
    </message>
    <message>
        <source>What was shown as saved is on the disk. This report says where in the program it happened; it holds no answer, no name and no folder, and nobody has it but you. Copy it for your coordinator.</source>
        <translation type="unfinished">Lo que se mostró como guardado está en el disco. Este informe dice en qué parte del programa ocurrió; no contiene respuestas, nombres ni carpetas, y nadie lo tiene más que usted. Cópielo para su coordinación.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Borrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation type="unfinished">Otro portátil</translation>
    </message>
    <message>
        <source>A file on a stick carries interviews to one other laptop, and only that one can open it. Nothing is taken away here. When both go on with a child, both are kept, and the next sync shows it.</source>
        <translation type="unfinished">Un archivo en una memoria USB lleva entrevistas a un solo portátil, y solo ese puede abrirlo. Aquí no se quita nada. Si los dos siguen con un niño o niña, se guardan las dos, y la siguiente sincronización lo muestra.</translation>
    </message>
    <message>
        <source>For which laptop?</source>
        <translation type="unfinished">¿Para qué portátil?</translation>
    </message>
    <message>
        <source>This laptop knows no other one yet. On the other laptop choose &apos;Show this laptop&apos;, bring the stick here, and take its file over.</source>
        <translation type="unfinished">Este portátil aún no conoce a ningún otro. En el otro elija «Mostrar este portátil», traiga aquí la memoria USB y recoja su archivo.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Entregar</translation>
    </message>
    <message>
        <source>Give its receipts back</source>
        <translation type="unfinished">Devolver sus recibos</translation>
    </message>
    <message>
        <source>After a sync here: tells the other laptop that the server has its interviews.</source>
        <translation type="unfinished">Tras una sincronización aquí: dice al otro portátil que el servidor tiene sus entrevistas.</translation>
    </message>
    <message>
        <source>Take a file over</source>
        <translation type="unfinished">Recoger un archivo</translation>
    </message>
    <message>
        <source>Show this laptop</source>
        <translation type="unfinished">Mostrar este portátil</translation>
    </message>
    <message>
        <source>Writes a small file by which other laptops know this one. No secrets.</source>
        <translation type="unfinished">Escribe un archivo pequeño por el que otros portátiles conocen este. Sin secretos.</translation>
    </message>
    <message>
        <source>Coordinators and the server</source>
        <translation type="unfinished">La coordinación y el servidor</translation>
    </message>
    <message>
        <source>A new wave begins</source>
        <translation type="unfinished">Empieza una nueva ronda</translation>
    </message>
    <message>
        <source>Count all again</source>
        <translation type="unfinished">Contar todo de nuevo</translation>
    </message>
    <message>
        <source>A card for each child with its code, by which its family can take answers back.</source>
        <translation type="unfinished">Una tarjeta con su código para cada niño o niña, con la que la familia puede retirar las respuestas.</translation>
    </message>
    <message>
        <source>Two laptops in one class: hand interviews over on a stick, without a network.</source>
        <translation type="unfinished">Dos portátiles en una clase: entregue entrevistas con una memoria USB, sin red.</translation>
    </message>
    <message>
        <source>The study comes back: every child can be interviewed again. Earlier interviews stay as they are.</source>
        <translation type="unfinished">El estudio vuelve: se puede entrevistar otra vez a cada niño o niña. Las entrevistas anteriores quedan como están.</translation>
    </message>
    <message>
        <source>A new wave began {when}: classes count interviews since then.</source>
        <translation type="unfinished">Una nueva ronda empezó {when}: las clases cuentan las entrevistas desde entonces.</translation>
    </message>
    <message>
        <source>There is no log of an interview to write.</source>
        <translation type="unfinished">No hay ningún registro de entrevista que escribir.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Pregunta</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished">Mirada</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation type="unfinished">Primera respuesta</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Cambiada</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation type="unfinished">Llama la atención</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation type="unfinished">{number} s</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation type="unfinished">menos de un segundo</translation>
    </message>
    <message>
        <source>same answer</source>
        <translation type="unfinished">misma respuesta</translation>
    </message>
    <message>
        <source>For you alone, and no verdict on the child: quick or even answers can be true ones. Look whether the child was tired, distracted or helped, and note it for your coordinator. No answer is shown here.</source>
        <translation type="unfinished">Solo para usted, y no es un juicio sobre el niño o la niña: las respuestas rápidas o iguales pueden ser verdaderas. Mire si estaba cansado, distraído o recibió ayuda, y anótelo para su coordinación. Aquí no se muestra ninguna respuesta.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Preguntas</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished">Guardar el registro</translation>
    </message>
    <message>
        <source>Times and questions as a file for analysts (audit.csv), without answers and names.</source>
        <translation type="unfinished">Tiempos y preguntas en un archivo para analistas (audit.csv), sin respuestas ni nombres.</translation>
    </message>
    <message>
        <source>How it went: child {code}, {form}</source>
        <translation type="unfinished">Cómo fue: niño o niña {code}, {form}</translation>
    </message>
    <message>
        <source>Some of them say the opposite of the others, so it cannot be meant for all.</source>
        <translation type="unfinished">Algunas dicen lo contrario de las otras, así que no puede ser cierto para todas.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation type="unfinished">Nada llama la atención.</translation>
    </message>
    <message>
        <source>It is unfinished again and not counted until it is finished anew. The interviewer is told why, with the next sync. You can take this back.</source>
        <translation type="unfinished">Vuelve a estar sin acabar y no se cuenta hasta que se termine de nuevo. Quien hizo la entrevista sabrá por qué con la siguiente sincronización. Usted puede anularlo.</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation type="unfinished">Devolverla</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">¿Por qué?</translation>
    </message>
    <message>
        <source>Send back the interview of child {code}</source>
        <translation type="unfinished">Devolver la entrevista del niño o niña {code}</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished">Falta algo.</translation>
    </message>
    <message>
        <source>Some answers do not fit together.</source>
        <translation type="unfinished">Algunas respuestas no encajan entre sí.</translation>
    </message>
    <message>
        <source>It may be another child&apos;s.</source>
        <translation type="unfinished">Puede ser de otro niño o niña.</translation>
    </message>
    <message>
        <source>It was asked in the wrong language.</source>
        <translation type="unfinished">Se hizo en el idioma equivocado.</translation>
    </message>
    <message>
        <source>The consent is not clear.</source>
        <translation type="unfinished">El consentimiento no está claro.</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation type="unfinished">Elija primero el motivo.</translation>
    </message>
    <message>
        <source>Sent back by {who}, {when}.</source>
        <translation type="unfinished">Devuelta por {who}, {when}.</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation type="unfinished">alguien de la coordinación</translation>
    </message>
    <message>
        <source>Correct it and finish it again; it is sent with the next sync.</source>
        <translation type="unfinished">Corríjala y termínela de nuevo; se envía con la siguiente sincronización.</translation>
    </message>
    <message>
        <source>Its answers have left this laptop, so a coordinator must decide: pass its code on.</source>
        <translation type="unfinished">Sus respuestas ya no están en este portátil; debe decidir la coordinación: comunique el código.</translation>
    </message>
    <message>
        <source>Type a part of the name to find it.</source>
        <translation type="unfinished">Escriba una parte del nombre para encontrarlo.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: this computer finds no loudspeaker and no headphones. Plug some in and choose the child again.</source>
        <translation type="unfinished">No se puede leer nada en voz alta: este ordenador no encuentra altavoz ni auriculares. Conecte alguno y elija de nuevo al niño o niña.</translation>
    </message>
    <message>
        <source>The clips of this questionnaire are damaged. Ask your coordinator for a new version.</source>
        <translation type="unfinished">Los audios de este cuestionario están dañados. Pida a su coordinación una versión nueva.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud in this language: it has no clips, and this computer no voice for it.</source>
        <translation type="unfinished">En este idioma no se puede leer nada: no tiene audios, y este ordenador no tiene voz para él.</translation>
    </message>
    <message>
        <source>{count} of {total} texts can be heard; the others stay silent.</source>
        <translation type="unfinished">Se pueden oír {count} de {total} textos; los otros quedan en silencio.</translation>
    </message>
    <message>
        <source>A machine reads; nobody has checked how it sounds.</source>
        <translation type="unfinished">Lee una máquina; nadie ha comprobado cómo suena.</translation>
    </message>
    <message>
        <source>It asks about hard things. Give the child headphones, so that nobody hears along.</source>
        <translation type="unfinished">Pregunta por cosas difíciles. Dé auriculares al niño o niña, para que nadie oiga.</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">apagado</translation>
    </message>
    <message>
        <source>from the loudspeaker</source>
        <translation type="unfinished">por el altavoz</translation>
    </message>
    <message>
        <source>with headphones</source>
        <translation type="unfinished">con auriculares</translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished">normal</translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished">lenta</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation type="unfinished">Lectura en voz alta</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished">Velocidad</translation>
    </message>
    <message>
        <source>This computer finds no microphone. Plug one in and come back.</source>
        <translation type="unfinished">Este ordenador no encuentra micrófono. Conecte uno y vuelva.</translation>
    </message>
    <message>
        <source>Almost nothing was heard. Is the microphone on, and near enough? Record again.</source>
        <translation type="unfinished">No se oyó casi nada. ¿Está encendido el micrófono y bastante cerca? Grabe de nuevo.</translation>
    </message>
    <message>
        <source>This computer finds no loudspeaker and no headphones. Plug some in.</source>
        <translation type="unfinished">Este ordenador no encuentra altavoz ni auriculares. Conecte alguno.</translation>
    </message>
    <message>
        <source>Some words were not tapped. Tap along again.</source>
        <translation type="unfinished">Algunas palabras no se tocaron. Vuelva a seguirlas.</translation>
    </message>
    <message>
        <source>This clip cannot be played. Record it again.</source>
        <translation type="unfinished">Este audio no se puede reproducir. Grábelo de nuevo.</translation>
    </message>
    <message>
        <source>Save the clips as a file</source>
        <translation type="unfinished">Guardar los audios en un archivo</translation>
    </message>
    <message>
        <source>Saved: {file}. Lay it into the folder “media” of the questionnaire.</source>
        <translation type="unfinished">Guardado: {file}. Póngalo en la carpeta «media» del cuestionario.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished">Textos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Texto</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished">Audio</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation type="unfinished">Conservar esta grabación</translation>
    </message>
    <message>
        <source>It sounds right</source>
        <translation type="unfinished">Suena bien</translation>
    </message>
    <message>
        <source>Remove this recording</source>
        <translation type="unfinished">Quitar esta grabación</translation>
    </message>
    <message>
        <source>{heard} of {total} texts have a clip; {drafts} of them by a machine.</source>
        <translation type="unfinished">{heard} de {total} textos tienen audio; {drafts} de ellos, de una máquina.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished">Parar la grabación</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Grabar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Escuchar</translation>
    </message>
    <message>
        <source>This word begins now</source>
        <translation type="unfinished">Esta palabra empieza ahora</translation>
    </message>
    <message>
        <source>Tap along with the words</source>
        <translation type="unfinished">Tocar siguiendo las palabras</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation type="unfinished">sin audio</translation>
    </message>
    <message>
        <source>spoken by a machine, not checked</source>
        <translation type="unfinished">dicho por una máquina, sin comprobar</translation>
    </message>
    <message>
        <source>spoken by a machine, checked</source>
        <translation type="unfinished">dicho por una máquina, comprobado</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished">grabado</translation>
    </message>
    <message>
        <source>{state}, without word times</source>
        <translation type="unfinished">{state}, sin tiempos de palabras</translation>
    </message>
    <message>
        <source>Your recordings stay on this laptop, outside the encrypted store: they hold your voice and the questions, no answer and no name. They are heard before the clips that came with the questionnaire.</source>
        <translation type="unfinished">Sus grabaciones se quedan en este portátil, fuera del almacén cifrado: contienen su voz y las preguntas, ninguna respuesta ni nombre. Se oyen antes que los audios que vinieron con el cuestionario.</translation>
    </message>
    <message>
        <source>Settled. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">Resuelta. La decisión llega a los otros portátiles con la siguiente sincronización.</translation>
    </message>
    <message>
        <source>Taken back. It is as it was before.</source>
        <translation type="unfinished">Anulada. Todo está como antes.</translation>
    </message>
    <message>
        <source>Made one. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">Se hizo una sola. La decisión llega a los otros portátiles con la siguiente sincronización.</translation>
    </message>
    <message>
        <source>It has the other code now. It goes to the others with the next sync.</source>
        <translation type="unfinished">Ahora tiene el otro código. La decisión llega a los demás con la siguiente sincronización.</translation>
    </message>
    <message>
        <source>Noted: they are right as they are.</source>
        <translation type="unfinished">Anotado: son correctas tal como están.</translation>
    </message>
    <message>
        <source>Noted. The server hears it with the next sync.</source>
        <translation type="unfinished">Anotado. El servidor lo sabrá con la siguiente sincronización.</translation>
    </message>
    <message>
        <source>Sent back. The interviewer&apos;s laptop gets it with the next sync.</source>
        <translation type="unfinished">Devuelta. El portátil de quien hizo la entrevista la recibe con la siguiente sincronización.</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">No lo sé</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">Prefiero no decirlo</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">no preguntada</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished">no alcanzada</translation>
    </message>
    <message>
        <source>stopped before it</source>
        <translation type="unfinished">interrumpida antes</translation>
    </message>
    <message>
        <source>Receipt of the server</source>
        <translation type="unfinished">Recibo del servidor</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Guardado: {file}</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">Con quién</translation>
    </message>
    <message>
        <source>Went</source>
        <translation type="unfinished">Salió</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished">Llegó</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished">Cómo terminó</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">Qué fue de ello</translation>
    </message>
    <message>
        <source>Syncs and sticks</source>
        <translation type="unfinished">Sincronizaciones y memorias USB</translation>
    </message>
    <message>
        <source>Records of this batch</source>
        <translation type="unfinished">Registros de este envío</translation>
    </message>
    <message>
        <source>Which batch</source>
        <translation type="unfinished">Qué envío</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation type="unfinished">Imprimir el recibo</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished">Guardar el recibo</translation>
    </message>
    <message>
        <source>Batch that the server confirmed</source>
        <translation type="unfinished">Envío que el servidor confirmó</translation>
    </message>
    <message>
        <source>Nothing waits here: the server has everything that was ended.</source>
        <translation type="unfinished">Aquí no espera nada: el servidor tiene todo lo que se terminó.</translation>
    </message>
    <message>
        <source>coordinators</source>
        <translation type="unfinished">coordinación</translation>
    </message>
    <message>
        <source>Stick for {whom}</source>
        <translation type="unfinished">Memoria USB para {whom}</translation>
    </message>
    <message>
        <source>Stick from {whom}</source>
        <translation type="unfinished">Memoria USB de {whom}</translation>
    </message>
    <message>
        <source>No network. Everything is safe; sync again where there is one.</source>
        <translation type="unfinished">Sin conexión. Todo está a salvo; sincronice otra vez donde la haya.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop. Call your coordinator.</source>
        <translation type="unfinished">El servidor no aceptó este portátil. Llame a su coordinación.</translation>
    </message>
    <message>
        <source>It did not end well, and nothing is lost. Try again; then call your coordinator.</source>
        <translation type="unfinished">No terminó bien, pero no se ha perdido nada. Inténtelo otra vez; después llame a su coordinación.</translation>
    </message>
    <message>
        <source>Kept apart for a coordinator.</source>
        <translation type="unfinished">Apartada para la coordinación.</translation>
    </message>
    <message>
        <source>The server has it.</source>
        <translation type="unfinished">El servidor la tiene.</translation>
    </message>
    <message>
        <source>The server had it already.</source>
        <translation type="unfinished">El servidor ya la tenía.</translation>
    </message>
    <message>
        <source>The server has it; another laptop says something else.</source>
        <translation type="unfinished">El servidor la tiene; otro portátil dice otra cosa.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">Proyecto</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Portátil</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation type="unfinished">Recibido por el servidor</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished">Aceptados</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation type="unfinished">En disputa</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation type="unfinished">Apartados</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished">Envío</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Firma</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Respuesta</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation type="unfinished">Admitirla</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation type="unfinished">Dejarla de lado</translation>
    </message>
    <message>
        <source>It is kept and not counted, and can be let in later.</source>
        <translation type="unfinished">Se conserva y no se cuenta, y se puede admitir más tarde.</translation>
    </message>
    <message>
        <source>The laptop was revoked before this came. Let it in if the interview was made while it was ours.</source>
        <translation type="unfinished">El portátil se revocó antes de que esto llegara. Admítala si la entrevista se hizo cuando el portátil todavía era nuestro.</translation>
    </message>
    <message>
        <source>The laptop is not for this school. Ask whether it worked there.</source>
        <translation type="unfinished">El portátil no está asignado a esta escuela. Pregunte si trabajó allí.</translation>
    </message>
    <message>
        <source>Only a coordinator&apos;s laptop may write this. Ask who did.</source>
        <translation type="unfinished">Solo un portátil de la coordinación puede escribir esto. Pregunte quién lo hizo.</translation>
    </message>
    <message>
        <source>It is marked as done and holds no answer. Ask the interviewer.</source>
        <translation type="unfinished">Está marcada como terminada y no contiene ninguna respuesta. Pregunte a quien hizo la entrevista.</translation>
    </message>
    <message>
        <source>Two copies of one laptop wrote at the same time. Let it in: both interviews are then kept.</source>
        <translation type="unfinished">Dos copias de un mismo portátil escribieron a la vez. Admítala: así se conservan las dos entrevistas.</translation>
    </message>
    <message>
        <source>Its answers left the laptop before the server had them.</source>
        <translation type="unfinished">Sus respuestas salieron del portátil antes de que el servidor las tuviera.</translation>
    </message>
    <message>
        <source>Its answers were erased by a code that nothing proves.</source>
        <translation type="unfinished">Sus respuestas se borraron con un código que nada demuestra.</translation>
    </message>
    <message>
        <source>Nobody knows the laptop that wrote this. It comes in by itself when that laptop syncs.</source>
        <translation type="unfinished">Nadie conoce el portátil que escribió esto. Entrará por sí solo cuando ese portátil sincronice.</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">Eso no encaja aquí. Mira otra vez tu respuesta.</translation>
    </message>
    <message>
        <source>Yes, I have seen it</source>
        <translation type="unfinished">Sí, ya lo he visto</translation>
    </message>
    <message>
        <source>Answer {number} of {count}.</source>
        <translation type="unfinished">Respuesta {number} de {count}.</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation type="unfinished">Respuestas anteriores</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation type="unfinished">Más respuestas</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation type="unfinished">Quitar la última cifra</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation type="unfinished">Coma decimal</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Tu número</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Tu respuesta</translation>
    </message>
    <message>
        <source>This laptop cannot ask this yet. Choose “I don&apos;t know”, and tell the grown-up.</source>
        <translation type="unfinished">Este portátil aún no sabe preguntar esto. Elige «No lo sé» y díselo a la persona adulta.</translation>
    </message>
    <message>
        <source>Give the laptop back to the grown-up.</source>
        <translation type="unfinished">Devuelve el portátil a la persona adulta.</translation>
    </message>
    <message>
        <source>You do not have to do anything else.</source>
        <translation type="unfinished">No tienes que hacer nada más.</translation>
    </message>
    <message>
        <source>For the grown-up: the PIN of this laptop</source>
        <translation type="unfinished">Para la persona adulta: el PIN de este portátil</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">Usar la frase secreta</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation type="unfinished">Usar el PIN</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation type="unfinished">Seguir con las preguntas</translation>
    </message>
    <message>
        <source>For the grown-up: your passphrase</source>
        <translation type="unfinished">Para la persona adulta: su frase secreta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Abrir</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">Escribe las primeras letras</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Día</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Año</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished">Hora</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished">Minuto</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">Estás en la parada {number} de {count}.</translation>
    </message>
    <message>
        <source>Latitude (degrees north)</source>
        <translation type="unfinished">Latitud (grados norte)</translation>
    </message>
    <message>
        <source>Longitude (degrees east)</source>
        <translation type="unfinished">Longitud (grados este)</translation>
    </message>
    <message>
        <source>Add this point</source>
        <translation type="unfinished">Añadir este punto</translation>
    </message>
    <message>
        <source>Take the last point out</source>
        <translation type="unfinished">Quitar el último punto</translation>
    </message>
    <message>
        <source>Add at least {count} places first.</source>
        <translation type="unfinished">Añade primero al menos {count} lugares.</translation>
    </message>
    <message>
        <source>Leave the rest open</source>
        <translation type="unfinished">Dejar el resto sin responder</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation type="unfinished">Esconder las palabras</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished">Tamaño de las palabras</translation>
    </message>
    <message>
        <source>Hide my answers</source>
        <translation type="unfinished">Esconder mis respuestas</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">No lo sé</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">Prefiero no decirlo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Siguiente</translation>
    </message>
    <message>
        <source>This one is only to try: it does not count.</source>
        <translation type="unfinished">Esta es solo para probar: no cuenta.</translation>
    </message>
    <message>
        <source>You may say it out loud. The grown-up writes it down for you.</source>
        <translation type="unfinished">Puedes decirlo en voz alta. La persona adulta lo escribe por ti.</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">Elige primero una respuesta. «No lo sé» también está bien.</translation>
    </message>
    <message>
        <source>Take the last one out</source>
        <translation type="unfinished">Quitar el último</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">Toca todos, empezando por el primero.</translation>
    </message>
    <message>
        <source>Place {number} of {count}.</source>
        <translation type="unfinished">Puesto {number} de {count}.</translation>
    </message>
    <message>
        <source>No place yet.</source>
        <translation type="unfinished">Aún sin puesto.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Más</translation>
    </message>
    <message>
        <source>Much less</source>
        <translation type="unfinished">Mucho menos</translation>
    </message>
    <message>
        <source>Much more</source>
        <translation type="unfinished">Mucho más</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation type="unfinished">Aún no hay nada elegido.</translation>
    </message>
    <message>
        <source>Would you like to join in?</source>
        <translation type="unfinished">¿Quieres participar?</translation>
    </message>
    <message>
        <source>We ask you about your life, your school and your friends.</source>
        <translation type="unfinished">Te preguntamos por tu vida, tu escuela y tus amistades.</translation>
    </message>
    <message>
        <source>We want to know how things can get better for children.</source>
        <translation type="unfinished">Queremos saber cómo pueden ir mejor las cosas para los niños y niñas.</translation>
    </message>
    <message>
        <source>No answer is wrong. You do not have to answer every question.</source>
        <translation type="unfinished">Ninguna respuesta está mal. No tienes que responder a todo.</translation>
    </message>
    <message>
        <source>You can stop whenever you like. Nobody will be cross.</source>
        <translation type="unfinished">Puedes parar cuando quieras. Nadie se va a enfadar.</translation>
    </message>
    <message>
        <source>Your name does not go with your answers. Your teacher does not see them.</source>
        <translation type="unfinished">Tu nombre no va con tus respuestas. Tu profe no las ve.</translation>
    </message>
    <message>
        <source>No, I don&apos;t want to</source>
        <translation type="unfinished">No, no quiero</translation>
    </message>
    <message>
        <source>Yes, I want to join in</source>
        <translation type="unfinished">Sí, quiero participar</translation>
    </message>
    <message>
        <source>Thank you for telling us. What you told us another time stays as it is.</source>
        <translation type="unfinished">Gracias por decirlo. Lo que nos contaste otra vez queda como está.</translation>
    </message>
    <message>
        <source>Thank you for telling us. We have kept nothing.</source>
        <translation type="unfinished">Gracias por decirlo. No hemos guardado nada.</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation type="unfinished">Está bien.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">Descansa un poco.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">Tómate el tiempo que quieras. Tus respuestas están guardadas.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">¿Quieres seguir después? También puedes parar.</translation>
    </message>
    <message>
        <source>I want to talk to somebody</source>
        <translation type="unfinished">Quiero hablar con alguien</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">¿Quieres un descanso corto?</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">Estírate, bebe algo, mira por la ventana.</translation>
    </message>
    <message>
        <source>Yes, take a break</source>
        <translation type="unfinished">Sí, descansar</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation type="unfinished">No, seguir</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">Tus respuestas están escondidas.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">Enséñalas otra vez cuando nadie más mire.</translation>
    </message>
    <message>
        <source>Show the question again</source>
        <translation type="unfinished">Ver la pregunta otra vez</translation>
    </message>
    <message>
        <source>Do you want to stop?</source>
        <translation type="unfinished">¿Quieres parar?</translation>
    </message>
    <message>
        <source>You may. What shall we do with what you told us?</source>
        <translation type="unfinished">Puedes parar. ¿Qué hacemos con lo que nos has contado?</translation>
    </message>
    <message>
        <source>Stop, and keep what I said</source>
        <translation type="unfinished">Parar y guardar lo que he dicho</translation>
    </message>
    <message>
        <source>Stop, and throw it away</source>
        <translation type="unfinished">Parar y tirarlo</translation>
    </message>
    <message>
        <source>It is thrown away.</source>
        <translation type="unfinished">Ya está tirado.</translation>
    </message>
    <message>
        <source>Nothing of what you said is kept. That is fine.</source>
        <translation type="unfinished">No se guarda nada de lo que has dicho. Está bien.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">Aquí lo dejamos.</translation>
    </message>
    <message>
        <source>The grown-up will see to it that your answers are thrown away.</source>
        <translation type="unfinished">La persona adulta se encargará de que se tiren tus respuestas.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation type="unfinished">¡Gracias!</translation>
    </message>
    <message>
        <source>You are done. Your answers are kept safe.</source>
        <translation type="unfinished">¡Ya está! Tus respuestas están bien guardadas.</translation>
    </message>
    <message>
        <source>The next questions are about hard things.</source>
        <translation type="unfinished">Las próximas preguntas son sobre cosas difíciles.</translation>
    </message>
    <message>
        <source>May we go on? You do not have to answer them.</source>
        <translation type="unfinished">¿Podemos seguir? No tienes que responderlas.</translation>
    </message>
    <message>
        <source>Do you want to hear them? Ask the grown-up for headphones first.</source>
        <translation type="unfinished">¿Quieres oírlas? Pide antes unos auriculares a la persona adulta.</translation>
    </message>
    <message>
        <source>Skip these questions</source>
        <translation type="unfinished">Saltar estas preguntas</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation type="unfinished">Sí, seguir</translation>
    </message>
    <message>
        <source>Leave the rest open?</source>
        <translation type="unfinished">¿Dejar el resto sin responder?</translation>
    </message>
    <message>
        <source>The interview is finished then and cannot be opened again.</source>
        <translation type="unfinished">Entonces la entrevista queda terminada y no se puede abrir otra vez.</translation>
    </message>
    <message>
        <source>Leave them open and finish</source>
        <translation type="unfinished">Dejarlo así y terminar</translation>
    </message>
    <message>
        <source>A moment of rest.</source>
        <translation type="unfinished">Un momento de calma.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">Toma aire y suéltalo.</translation>
    </message>
    <message>
        <source>For the grown-up</source>
        <translation type="unfinished">Para la persona adulta</translation>
    </message>
    <message>
        <source>Put up your hand. A grown-up will come to you.</source>
        <translation type="unfinished">Levanta la mano. Una persona adulta irá contigo.</translation>
    </message>
    <message>
        <source>You did nothing wrong. You may say as much or as little as you like.</source>
        <translation type="unfinished">No has hecho nada mal. Puedes contar mucho o poco, como quieras.</translation>
    </message>
    <message>
        <source>This does not stand in your answers.</source>
        <translation type="unfinished">Esto no queda en tus respuestas.</translation>
    </message>
    <message>
        <source>The grown-up can give you this on paper.</source>
        <translation type="unfinished">La persona adulta te lo puede dar en papel.</translation>
    </message>
    <message>
        <source>I want this on paper</source>
        <translation type="unfinished">Lo quiero en papel</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation type="unfinished">{name}: {number}</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">¿Qué idioma quieres?</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">Un momento, por favor.</translation>
    </message>
    <message>
        <source>Ask the grown-up to come. You did nothing wrong.</source>
        <translation type="unfinished">Pide a la persona adulta que venga. No has hecho nada mal.</translation>
    </message>
    <message>
        <source>For the grown-up: {reason}</source>
        <translation type="unfinished">Para la persona adulta: {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Intentar de nuevo</translation>
    </message>
    <message>
        <source>Give the laptop back</source>
        <translation type="unfinished">Devolver el portátil</translation>
    </message>
    <message>
        <source>If something made you sad, tell a grown-up you trust or the researcher who brought this laptop.</source>
        <translation type="unfinished">Si algo te ha puesto triste, díselo a una persona adulta de confianza o a quien trajo este portátil.</translation>
    </message>
    <message>
        <source>You can talk to somebody</source>
        <translation type="unfinished">Puedes hablar con alguien</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">espacio</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation type="unfinished">Quitar la última letra</translation>
    </message>
    <message>
        <source>Letters to tap</source>
        <translation type="unfinished">Letras para tocar</translation>
    </message>
    <message>
        <source>This is for the grown-up. Choose “I don&apos;t know”.</source>
        <translation type="unfinished">Esto es para la persona adulta. Elige «No lo sé».</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation type="unfinished">Grabar mi voz</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">Elegir un archivo</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation type="unfinished">Escuchar</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">Quitar</translation>
    </message>
    <message>
        <source>We are listening. Tap Stop when you are done.</source>
        <translation type="unfinished">Te escuchamos. Toca Parar cuando termines.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation type="unfinished">Está guardado.</translation>
    </message>
    <message>
        <source>We heard nothing. Try again, a little louder.</source>
        <translation type="unfinished">No oímos nada. Prueba otra vez, un poco más alto.</translation>
    </message>
    <message>
        <source>Keep this card. With this code your family can have your answers deleted, now or later. Nobody has to say why.</source>
        <translation type="unfinished">Guarda esta tarjeta. Con este código tu familia puede hacer que se borren tus respuestas, ahora o más tarde. Nadie tiene que decir por qué.</translation>
    </message>
    <message>
        <source>My code</source>
        <translation type="unfinished">Mi código</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n question(s) for you has/have no answer yet.</source>
        <translation type="unfinished">
            <numerusform>%n pregunta para usted está aún sin respuesta.</numerusform>
            <numerusform>%n preguntas para usted están aún sin respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule for {country}: a parent or guardian must agree below %n year(s).</source>
        <translation type="unfinished">
            <numerusform>Regla para {country}: por debajo de %n año debe aceptar la madre, el padre o quien tenga la tutela.</numerusform>
            <numerusform>Regla para {country}: por debajo de %n años debe aceptar la madre, el padre o quien tenga la tutela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This paper also names the %n other child(ren) without consent.</source>
        <translation type="unfinished">
            <numerusform>Este papel nombra también a %n niño o niña más sin consentimiento.</numerusform>
            <numerusform>Este papel nombra también a los otros %n niños sin consentimiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>Esta no es la frase secreta (%n intento fallido hasta ahora).</numerusform>
            <numerusform>Esta no es la frase secreta (%n intentos fallidos hasta ahora).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>Este no es el PIN (%n intento fallido hasta ahora).</numerusform>
            <numerusform>Este no es el PIN (%n intentos fallidos hasta ahora).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced: %n change(s) sent,</source>
        <translation type="unfinished">
            <numerusform>Sincronizado: %n cambio enviado,</numerusform>
            <numerusform>Sincronizado: %n cambios enviados,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received.</source>
        <translation type="unfinished">
            <numerusform>%n recibido.</numerusform>
            <numerusform>%n recibidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those sent need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>%n de los enviados necesita a la coordinación.</numerusform>
            <numerusform>%n de los enviados necesitan a la coordinación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old interview(s) left this laptop; the server has them.</source>
        <translation type="unfinished">
            <numerusform>%n entrevista antigua salió de este portátil; el servidor la tiene.</numerusform>
            <numerusform>%n entrevistas antiguas salieron de este portátil; el servidor las tiene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent.</source>
        <translation type="unfinished">
            <numerusform>%n entrevista espera el envío.</numerusform>
            <numerusform>%n entrevistas esperan el envío.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress.</source>
        <translation type="unfinished">
            <numerusform>%n en curso.</numerusform>
            <numerusform>%n en curso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation type="unfinished">
            <numerusform>%n entrevista</numerusform>
            <numerusform>%n entrevistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>Puede intentarlo de nuevo en %n segundo.</numerusform>
            <numerusform>Puede intentarlo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class is ended. %n unfinished interview(s) will be sent too.</source>
        <translation type="unfinished">
            <numerusform>La clase ha terminado. También se enviará %n entrevista sin acabar.</numerusform>
            <numerusform>La clase ha terminado. También se enviarán %n entrevistas sin acabar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) added.</source>
        <translation type="unfinished">
            <numerusform>Se ha añadido %n niño o niña.</numerusform>
            <numerusform>Se han añadido %n niños y niñas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected.</source>
        <translation type="unfinished">
            <numerusform>%n con correcciones.</numerusform>
            <numerusform>%n con correcciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already.</source>
        <translation type="unfinished">
            <numerusform>%n ya se conocía.</numerusform>
            <numerusform>%n ya se conocían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation type="unfinished">
            <numerusform>%n fila leída.</numerusform>
            <numerusform>%n filas leídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) can be taken over.</source>
        <translation type="unfinished">
            <numerusform>Se puede incorporar a %n niño o niña.</numerusform>
            <numerusform>Se puede incorporar a %n niños y niñas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) are not listed.</source>
        <translation type="unfinished">
            <numerusform>Hay %n problema más que no se muestra.</numerusform>
            <numerusform>Hay %n problemas más que no se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Incorporar a %n niño o niña</numerusform>
            <numerusform>Incorporar a %n niños y niñas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) is/are not on the disk yet.</source>
        <translation type="unfinished">
            <numerusform>%n respuesta aún no está en el disco.</numerusform>
            <numerusform>%n respuestas aún no están en el disco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this laptop in all</source>
        <translation type="unfinished">
            <numerusform>%n en total en este portátil</numerusform>
            <numerusform>%n en total en este portátil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation type="unfinished">
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) would like to talk to somebody</source>
        <translation type="unfinished">
            <numerusform>%n niño o niña quiere hablar con alguien</numerusform>
            <numerusform>%n niños o niñas quieren hablar con alguien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n interview(s) that came back</source>
        <translation type="unfinished">
            <numerusform>Corregir %n entrevista devuelta</numerusform>
            <numerusform>Corregir %n entrevistas devueltas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) need(s) a coordinator</source>
        <translation type="unfinished">
            <numerusform>%n entrevista necesita a la coordinación</numerusform>
            <numerusform>%n entrevistas necesitan a la coordinación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record the consent of %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Registrar el consentimiento de %n niño o niña</numerusform>
            <numerusform>Registrar el consentimiento de %n niños y niñas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n interview(s) in progress</source>
        <translation type="unfinished">
            <numerusform>Seguir con %n entrevista en curso</numerusform>
            <numerusform>Seguir con %n entrevistas en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interview %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Entrevistar a %n niño o niña</numerusform>
            <numerusform>Entrevistar a %n niños y niñas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n finished interview(s)</source>
        <translation type="unfinished">
            <numerusform>Enviar %n entrevista terminada</numerusform>
            <numerusform>Enviar %n entrevistas terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent: sync where there is a network.</source>
        <translation type="unfinished">
            <numerusform>%n entrevista espera el envío: sincronice donde haya conexión.</numerusform>
            <numerusform>%n entrevistas esperan el envío: sincronice donde haya conexión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) is/are unfinished: end the class first.</source>
        <translation type="unfinished">
            <numerusform>%n entrevista sin terminar: termine primero la clase.</numerusform>
            <numerusform>%n entrevistas sin terminar: termine primero la clase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) erased on this laptop and in its backups.</source>
        <translation type="unfinished">
            <numerusform>%n entrevista borrada en este portátil y en sus copias.</numerusform>
            <numerusform>%n entrevistas borradas en este portátil y en sus copias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sync soon: it erases %n of them on the server and other laptops.</source>
        <translation type="unfinished">
            <numerusform>Sincronice pronto: así se borran también en el servidor y en otros portátiles: %n.</numerusform>
            <numerusform>Sincronice pronto: así se borran también en el servidor y en otros portátiles: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) on this laptop.</source>
        <translation type="unfinished">
            <numerusform>%n entrevista en este portátil.</numerusform>
            <numerusform>%n entrevistas en este portátil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are on the server, too.</source>
        <translation type="unfinished">
            <numerusform>%n está también en el servidor.</numerusform>
            <numerusform>%n de ellas están también en el servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were made on another laptop: there, and on the server, a coordinator must erase.</source>
        <translation type="unfinished">
            <numerusform>%n se hizo en otro portátil: allí, y en el servidor, debe borrar la coordinación.</numerusform>
            <numerusform>%n se hicieron en otro portátil: allí, y en el servidor, debe borrar la coordinación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews are confirmed by the server.</source>
        <translation type="unfinished">
            <numerusform>%n paso de entrevistas está confirmado por el servidor.</numerusform>
            <numerusform>%n pasos de entrevistas están confirmados por el servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews came</source>
        <translation type="unfinished">
            <numerusform>llegó %n paso de entrevistas</numerusform>
            <numerusform>llegaron %n pasos de entrevistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new here.</source>
        <translation type="unfinished">
            <numerusform>%n es nuevo aquí.</numerusform>
            <numerusform>%n son nuevos aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of %n interview(s) is written, without answers and names:</source>
        <translation type="unfinished">
            <numerusform>El registro de %n entrevista está escrito, sin respuestas ni nombres:</numerusform>
            <numerusform>Los registros de %n entrevistas están escritos, sin respuestas ni nombres:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of questions.</source>
        <translation type="unfinished">
            <numerusform>%n minuto de preguntas.</numerusform>
            <numerusform>%n minutos de preguntas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered in less than a second.</source>
        <translation type="unfinished">
            <numerusform>%n pregunta respondida en menos de un segundo.</numerusform>
            <numerusform>%n preguntas respondidas en menos de un segundo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions in a row have the same answer.</source>
        <translation type="unfinished">
            <numerusform>%n pregunta seguida tiene la misma respuesta.</numerusform>
            <numerusform>%n preguntas seguidas tienen la misma respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent interviews stay %n day(s) …</source>
        <translation type="unfinished">
            <numerusform>Las entrevistas enviadas se quedan %n día …</numerusform>
            <numerusform>Las entrevistas enviadas se quedan %n días …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ(s)</source>
        <translation type="unfinished">
            <numerusform>%n respuesta difiere</numerusform>
            <numerusform>%n respuestas difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews under one code</source>
        <translation type="unfinished">
            <numerusform>%n entrevista bajo un mismo código</numerusform>
            <numerusform>%n entrevistas bajo un mismo código</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are the same,</source>
        <translation type="unfinished">
            <numerusform>%n respuesta es igual,</numerusform>
            <numerusform>%n respuestas son iguales,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s).</source>
        <translation type="unfinished">
            <numerusform>%n difiere.</numerusform>
            <numerusform>%n difieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews</source>
        <translation type="unfinished">
            <numerusform>%n paso de entrevistas</numerusform>
            <numerusform>%n pasos de entrevistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) here for the next sync or stick.</source>
        <translation type="unfinished">
            <numerusform>%n entrevista espera aquí la siguiente sincronización o memoria USB.</numerusform>
            <numerusform>%n entrevistas esperan aquí la siguiente sincronización o memoria USB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a coordinator, who sees it too; you need not do anything.</source>
        <translation type="unfinished">
            <numerusform>%n necesita a la coordinación, que también la ve; usted no tiene que hacer nada.</numerusform>
            <numerusform>%n necesitan a la coordinación, que también las ve; usted no tiene que hacer nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %n of what went need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>Listo. De lo que salió, %n necesita a la coordinación.</numerusform>
            <numerusform>Listo. De lo que salió, %n necesitan a la coordinación.</numerusform>
        </translation>
    </message>
</context>
</TS>
