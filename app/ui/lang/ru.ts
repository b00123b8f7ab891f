<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Adult</name>
    <message>
        <source>We ask about your child, your family and the school.</source>
        <translation type="unfinished">Мы спросим о вашем ребёнке, вашей семье и школе.</translation>
    </message>
    <message>
        <source>We ask about your class, your work and your school.</source>
        <translation type="unfinished">Мы спросим о вашем классе, вашей работе и вашей школе.</translation>
    </message>
    <message>
        <source>We ask about your school, its pupils and its teachers.</source>
        <translation type="unfinished">Мы спросим о вашей школе, её учениках и учителях.</translation>
    </message>
    <message>
        <source>Will you take part?</source>
        <translation type="unfinished">Вы примете участие?</translation>
    </message>
    <message>
        <source>The answers serve research on how children of every origin get on at school.</source>
        <translation type="unfinished">Ответы помогают исследовать, как детям любого происхождения живётся в школе.</translation>
    </message>
    <message>
        <source>You may leave out any question.</source>
        <translation type="unfinished">Вы можете пропустить любой вопрос.</translation>
    </message>
    <message>
        <source>You may stop at any time and need not say why.</source>
        <translation type="unfinished">Вы можете остановиться в любой момент и не объяснять почему.</translation>
    </message>
    <message>
        <source>Your name is not kept with your answers. The researchers alone see them.</source>
        <translation type="unfinished">Ваше имя не хранится вместе с ответами. Их видят только исследователи.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation type="unfinished">Нет, спасибо</translation>
    </message>
    <message>
        <source>Yes, I will take part</source>
        <translation type="unfinished">Да, я участвую</translation>
    </message>
    <message>
        <source>What you told us another time stays as it is.</source>
        <translation type="unfinished">То, что вы рассказали в другой раз, остаётся без изменений.</translation>
    </message>
    <message>
        <source>Nothing has been kept.</source>
        <translation type="unfinished">Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Thank you for letting us know.</source>
        <translation type="unfinished">Спасибо, что сообщили нам.</translation>
    </message>
    <message>
        <source>Do you want to stop here?</source>
        <translation type="unfinished">Хотите остановиться здесь?</translation>
    </message>
    <message>
        <source>You need not say why. What should happen to your answers?</source>
        <translation type="unfinished">Объяснять не нужно. Что сделать с вашими ответами?</translation>
    </message>
    <message>
        <source>Stop and keep my answers</source>
        <translation type="unfinished">Остановиться и сохранить мои ответы</translation>
    </message>
    <message>
        <source>Stop and delete my answers</source>
        <translation type="unfinished">Остановиться и удалить мои ответы</translation>
    </message>
    <message>
        <source>Your answers are deleted.</source>
        <translation type="unfinished">Ваши ответы удалены.</translation>
    </message>
    <message>
        <source>The researcher will see to it that your answers are deleted.</source>
        <translation type="unfinished">Исследователь позаботится, чтобы ваши ответы удалили.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">Вы остановились.</translation>
    </message>
    <message>
        <source>That was the last question. Your answers are kept safe.</source>
        <translation type="unfinished">Это был последний вопрос. Ваши ответы надёжно сохранены.</translation>
    </message>
    <message>
        <source>Thank you for your time.</source>
        <translation type="unfinished">Спасибо за ваше время.</translation>
    </message>
    <message>
        <source>What comes next can be hard to answer.</source>
        <translation type="unfinished">На следующие вопросы может быть трудно отвечать.</translation>
    </message>
    <message>
        <source>You may answer these questions, or go on without them.</source>
        <translation type="unfinished">Вы можете ответить на них или продолжить без них.</translation>
    </message>
    <message>
        <source>For the researcher: {reason}</source>
        <translation type="unfinished">Для исследователя: {reason}</translation>
    </message>
    <message>
        <source>Please call the researcher. You did nothing wrong.</source>
        <translation type="unfinished">Пожалуйста, позовите исследователя. Вы ничего плохого не сделали.</translation>
    </message>
    <message>
        <source>If a question worries you, talk to the researcher who brought this laptop.</source>
        <translation type="unfinished">Если какой-то вопрос вас тревожит, поговорите с исследователем, который принёс этот ноутбук.</translation>
    </message>
    <message>
        <source>Please give the laptop back to the researcher.</source>
        <translation type="unfinished">Пожалуйста, верните ноутбук исследователю.</translation>
    </message>
    <message>
        <source>For the researcher: the PIN of this laptop</source>
        <translation type="unfinished">Для исследователя: PIN-код этого ноутбука</translation>
    </message>
    <message>
        <source>For the researcher: the passphrase</source>
        <translation type="unfinished">Для исследователя: парольная фраза</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">Сначала выберите ответ. «Не знаю» тоже подходит.</translation>
    </message>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">Это здесь не подходит. Посмотрите на свой ответ ещё раз.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Ваш ответ</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Ваше число</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">Введите первые буквы</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">Нажмите на все, первый — сначала.</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">Вы на шаге {number} из {count}.</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">Какой язык вы хотите?</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">Хотите сделать небольшой перерыв?</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">Потянитесь, выпейте воды, посмотрите в окно.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">Сделайте перерыв.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">Не торопитесь. Ваши ответы сохранены.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">Хотите потом продолжить? Можно и остановиться.</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">Ваши ответы скрыты.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">Покажите их снова, когда никто другой не смотрит.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">Вдохните и выдохните.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Add a child</source>
        <translation type="unfinished">Добавить ребёнка</translation>
    </message>
    <message>
        <source>The code goes with the answers. The name stays encrypted on this laptop and is never sent.</source>
        <translation type="unfinished">Код хранится с ответами. Имя остаётся зашифрованным на этом ноутбуке и никогда не отправляется.</translation>
    </message>
    <message>
        <source>a child</source>
        <translation type="unfinished">ребёнок</translation>
    </message>
    <message>
        <source>a teacher</source>
        <translation type="unfinished">учитель или учительница</translation>
    </message>
    <message>
        <source>a school leader</source>
        <translation type="unfinished">руководитель школы</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Добавить</translation>
    </message>
    <message>
        <source>Back to the class</source>
        <translation type="unfinished">Назад к классу</translation>
    </message>
    <message>
        <source>This is</source>
        <translation type="unfinished">Это</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Код</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Класс</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished">Место</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Возраст</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation type="unfinished">Имя (необязательно)</translation>
    </message>
    <message>
        <source>Code, class and age are needed. A code has letters, digits, dots and dashes only.</source>
        <translation type="unfinished">Нужны код, класс и возраст. Код состоит только из букв, цифр, точек и чёрточек.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation type="unfinished">Записать согласие</translation>
    </message>
    <message>
        <source>Name (stays on this laptop)</source>
        <translation type="unfinished">Имя (остаётся на этом ноутбуке)</translation>
    </message>
    <message>
        <source>This form is for another age. Why do you use it?</source>
        <translation type="unfinished">Эта анкета для другого возраста. Почему вы её выбрали?</translation>
    </message>
    <message>
        <source>PIN of child mode</source>
        <translation type="unfinished">PIN-код детского режима</translation>
    </message>
    <message>
        <source>Child {code}</source>
        <translation type="unfinished">Ребёнок {code}</translation>
    </message>
    <message>
        <source>Record consent again</source>
        <translation type="unfinished">Записать согласие заново</translation>
    </message>
    <message>
        <source>Laptops say different things about this child. Type its name once more.</source>
        <translation type="unfinished">Ноутбуки сообщают об этом ребёнке разное. Введите имя ещё раз.</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation type="unfinished">Продолжить интервью</translation>
    </message>
    <message>
        <source>Begin a new interview here</source>
        <translation type="unfinished">Начать здесь новое интервью</translation>
    </message>
    <message>
        <source>Begin another interview</source>
        <translation type="unfinished">Начать другое интервью</translation>
    </message>
    <message>
        <source>Give the laptop to the child</source>
        <translation type="unfinished">Дать ноутбук ребёнку</translation>
    </message>
    <message>
        <source>Record the consent first.</source>
        <translation type="unfinished">Сначала запишите согласие.</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished">{language} (черновик)</translation>
    </message>
    <message>
        <source>The buttons are not yet translated into this language; they are English.</source>
        <translation type="unfinished">Кнопки ещё не переведены на этот язык; они на английском.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions and the buttons. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">Машинный черновик: вопросы и кнопки не проверял никто, кто знает этот язык. Прочитайте их с тем, кто его знает, прежде чем ребёнок будет отвечать.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">Машинный черновик: вопросы не проверял никто, кто знает этот язык. Прочитайте их с тем, кто его знает, прежде чем ребёнок будет отвечать.</translation>
    </message>
    <message>
        <source>The words on the buttons are a machine draft that nobody who speaks the language checked.</source>
        <translation type="unfinished">Слова на кнопках — машинный черновик, который не проверял никто, кто знает язык.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished">Анкета</translation>
    </message>
    <message>
        <source>Language of the child</source>
        <translation type="unfinished">Язык ребёнка</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Размер текста</translation>
    </message>
    <message>
        <source>The child answers</source>
        <translation type="unfinished">Ребёнок отвечает</translation>
    </message>
    <message>
        <source>by touch, mouse or keys</source>
        <translation type="unfinished">касанием, мышью или клавишами</translation>
    </message>
    <message>
        <source>with one key: the ring moves by itself</source>
        <translation type="unfinished">одной клавишей: рамка движется сама</translation>
    </message>
    <message>
        <source>with two keys: Space moves, Enter takes</source>
        <translation type="unfinished">двумя клавишами: пробел передвигает, Enter выбирает</translation>
    </message>
    <message>
        <source>by resting on a button</source>
        <translation type="unfinished">задерживаясь на кнопке</translation>
    </message>
    <message>
        <source>Reads well for the age</source>
        <translation type="unfinished">Читает хорошо для своего возраста</translation>
    </message>
    <message>
        <source>Needs simpler words</source>
        <translation type="unfinished">Нужны слова попроще</translation>
    </message>
    <message>
        <source>The whole class uses this form</source>
        <translation type="unfinished">Весь класс заполняет эту анкету</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished">Другая причина</translation>
    </message>
    <message>
        <source>Take over a list</source>
        <translation type="unfinished">Перенести список</translation>
    </message>
    <message>
        <source>All are here</source>
        <translation type="unfinished">Все здесь</translation>
    </message>
    <message>
        <source>End the class</source>
        <translation type="unfinished">Закончить занятие</translation>
    </message>
    <message>
        <source>More for this class</source>
        <translation type="unfinished">Ещё для этого класса</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Children of this class</source>
        <translation type="unfinished">Дети этого класса</translation>
    </message>
    <message>
        <source>No children on this roster yet. Sync to fetch it, or add a child with the code you were given.</source>
        <translation type="unfinished">В списке ещё нет детей. Синхронизируйте, чтобы получить его, или добавьте ребёнка с кодом, который вам дали.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Учреждение</translation>
    </message>
    <message>
        <source>Prepares the unfinished interviews for sending too; they can still go on another day.</source>
        <translation type="unfinished">Готовит к отправке и незаконченные интервью; их можно продолжить в другой день.</translation>
    </message>
    <message>
        <source>Ticks everybody who has no tick yet. Tap a cell of the column to change one child.</source>
        <translation type="unfinished">Отмечает всех, у кого ещё нет отметки. Коснитесь ячейки столбца, чтобы изменить у одного ребёнка.</translation>
    </message>
    <message>
        <source>This paper names other children too</source>
        <translation type="unfinished">В этой бумаге названы и другие дети</translation>
    </message>
    <message>
        <source>Save, next child</source>
        <translation type="unfinished">Сохранить, следующий ребёнок</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation type="unfinished">Сохранить согласие</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished">Кто дал</translation>
    </message>
    <message>
        <source>Number on the paper form</source>
        <translation type="unfinished">Номер на бумажном бланке</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation type="unfinished">Версия текста согласия</translation>
    </message>
    <message>
        <source>Language of the consent text</source>
        <translation type="unfinished">Язык текста согласия</translation>
    </message>
    <message>
        <source>Signed on (day-month-year)</source>
        <translation type="unfinished">Дата подписи (день-месяц-год)</translation>
    </message>
    <message>
        <source>Consent for child {code}</source>
        <translation type="unfinished">Согласие для ребёнка {code}</translation>
    </message>
    <message>
        <source>No ethics board has confirmed this rule yet.</source>
        <translation type="unfinished">Ни одна этическая комиссия ещё не подтвердила это правило.</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation type="unfinished">выберите …</translation>
    </message>
    <message>
        <source>Type the date as day-month-year, for example 24-11-2026, not after today.</source>
        <translation type="unfinished">Введите дату как день-месяц-год, например 24-11-2026, не позже сегодняшнего дня.</translation>
    </message>
    <message>
        <source>Fill in every field: who, which paper, which text, in which language.</source>
        <translation type="unfinished">Заполните каждое поле: кто, какая бумага, какой текст, на каком языке.</translation>
    </message>
    <message>
        <source>Join a project</source>
        <translation type="unfinished">Присоединиться к проекту</translation>
    </message>
    <message>
        <source>Your coordinator gives you an invitation. It works once, and needs a network this one time.</source>
        <translation type="unfinished">Координатор даст вам приглашение. Оно действует один раз, и только в этот раз нужна сеть.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Присоединиться</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished">Приглашение</translation>
    </message>
    <message>
        <source>Name of this laptop, for example “blue laptop 3”</source>
        <translation type="unfinished">Название этого ноутбука, например «синий ноутбук 3»</translation>
    </message>
    <message>
        <source>Both are needed: the invitation and a name.</source>
        <translation type="unfinished">Нужно и то и другое: приглашение и название.</translation>
    </message>
    <message>
        <source>Talking to the server …</source>
        <translation type="unfinished">Связываемся с сервером …</translation>
    </message>
    <message>
        <source>Choose a longer passphrase: at least {count} characters, for example four or five words that do not belong together.</source>
        <translation type="unfinished">Выберите парольную фразу длиннее: не меньше {count} символов, например четыре-пять слов, не связанных между собой.</translation>
    </message>
    <message>
        <source>The program is already open on this laptop. Close the other window first.</source>
        <translation type="unfinished">Программа уже открыта на этом ноутбуке. Сначала закройте другое окно.</translation>
    </message>
    <message>
        <source>The interviews on this laptop were saved by a newer version of the program. Update this program.</source>
        <translation type="unfinished">Интервью на этом ноутбуке сохранены более новой версией программы. Обновите эту программу.</translation>
    </message>
    <message>
        <source>The file with the interviews cannot be read. Change nothing and call your coordinator.</source>
        <translation type="unfinished">Файл с интервью не читается. Ничего не меняйте и позвоните координатору.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk; it may be full. What was saved before is safe. Make room, then try again.</source>
        <translation type="unfinished">На диск ничего не записывается; возможно, он заполнен. Сохранённое раньше в безопасности. Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder, or make room.</source>
        <translation type="unfinished">Туда нельзя записать. Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>This file cannot be read. Is the stick still there?</source>
        <translation type="unfinished">Этот файл не читается. Флешка ещё вставлена?</translation>
    </message>
    <message>
        <source>The interviews are locked. Unlock them and try again.</source>
        <translation type="unfinished">Интервью заблокированы. Разблокируйте их и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This child has left the study: its family took everything back. Do not ask it again.</source>
        <translation type="unfinished">Этот ребёнок вышел из исследования: семья забрала всё назад. Больше его не спрашивайте.</translation>
    </message>
    <message>
        <source>This interview can go on only on the laptop on which it was begun.</source>
        <translation type="unfinished">Это интервью можно продолжить только на том ноутбуке, где оно начато.</translation>
    </message>
    <message>
        <source>The child stopped this interview, and nobody may go on with it. If the child wants to, begin a new one.</source>
        <translation type="unfinished">Ребёнок прервал это интервью, и продолжать его нельзя. Если ребёнок хочет, начните новое.</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits, not all the same and not counting up or down.</source>
        <translation type="unfinished">Выберите от 4 до 8 цифр: не все одинаковые и не подряд вверх или вниз.</translation>
    </message>
    <message>
        <source>There is no PIN yet. Use the passphrase.</source>
        <translation type="unfinished">PIN-кода ещё нет. Используйте парольную фразу.</translation>
    </message>
    <message>
        <source>This questionnaire asks about hard things, and no helpline is known for this country. Ask your coordinator for the project&apos;s file of contacts.</source>
        <translation type="unfinished">Эта анкета спрашивает о тяжёлом, а для этой страны не указан ни один телефон помощи. Попросите у координатора файл контактов проекта.</translation>
    </message>
    <message>
        <source>This interview is no longer on this laptop: it was erased. What was answered after that is not kept.</source>
        <translation type="unfinished">Этого интервью больше нет на этом ноутбуке: оно стёрто. Ответы, данные после этого, не сохранены.</translation>
    </message>
    <message>
        <source>The project&apos;s file of contacts cannot be read. Put it right, or take it away.</source>
        <translation type="unfinished">Файл контактов проекта не читается. Исправьте его или уберите.</translation>
    </message>
    <message>
        <source>This laptop was restored from a backup, and a family may have withdrawn since. Sync once, then begin.</source>
        <translation type="unfinished">Этот ноутбук восстановлен из копии, и с тех пор какая-то семья могла отказаться от участия. Один раз синхронизируйте, затем начинайте.</translation>
    </message>
    <message>
        <source>Record the consent of a parent or guardian before this child is asked anything.</source>
        <translation type="unfinished">Запишите согласие родителя или опекуна, прежде чем о чём-либо спрашивать этого ребёнка.</translation>
    </message>
    <message>
        <source>In this country, for a child of this age, this person&apos;s consent is not enough.</source>
        <translation type="unfinished">В этой стране для ребёнка такого возраста согласия этого человека недостаточно.</translation>
    </message>
    <message>
        <source>This questionnaire is for somebody else. Choose one that goes with this code.</source>
        <translation type="unfinished">Эта анкета для кого-то другого. Выберите ту, что подходит к этому коду.</translation>
    </message>
    <message>
        <source>There is no consent rule for this country, so no interview can be opened. Ask your coordinator.</source>
        <translation type="unfinished">Для этой страны нет правила о согласии, поэтому интервью открыть нельзя. Обратитесь к координатору.</translation>
    </message>
    <message>
        <source>The sheet has seven groups of four letters and digits. Compare with what you typed.</source>
        <translation type="unfinished">На листе семь групп по четыре буквы и цифры. Сравните с тем, что вы ввели.</translation>
    </message>
    <message>
        <source>A letter or digit is not right. Compare with the sheet, group by group.</source>
        <translation type="unfinished">Какая-то буква или цифра неправильная. Сравните с листом, группу за группой.</translation>
    </message>
    <message>
        <source>No child on this laptop has this code.</source>
        <translation type="unfinished">На этом ноутбуке нет ребёнка с таким кодом.</translation>
    </message>
    <message>
        <source>The last character does not fit: the code is mistyped. Look at the card again.</source>
        <translation type="unfinished">Последний символ не подходит: в коде ошибка. Посмотрите на карточку ещё раз.</translation>
    </message>
    <message>
        <source>A code of the list belongs to a child of another site on this laptop. Nothing was taken over.</source>
        <translation type="unfinished">Код из списка принадлежит ребёнку из другого учреждения на этом ноутбуке. Ничего не перенесено.</translation>
    </message>
    <message>
        <source>This code is taken by another child. Choose another one.</source>
        <translation type="unfinished">Этот код уже есть у другого ребёнка. Выберите другой.</translation>
    </message>
    <message>
        <source>The child threw this interview away, but parts of it were prepared for sending already. Ask your coordinator to erase it.</source>
        <translation type="unfinished">Ребёнок отказался от этого интервью, но часть уже подготовлена к отправке. Попросите координатора стереть её.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Enrolling needs a network once; try again where there is one.</source>
        <translation type="unfinished">Сервер недоступен. Для присоединения один раз нужна сеть; попробуйте там, где она есть.</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Copy all of it, from “immerse1:” to the end.</source>
        <translation type="unfinished">Это не всё приглашение. Скопируйте его целиком, от «immerse1:» до конца.</translation>
    </message>
    <message>
        <source>The questionnaire does not take this answer. Enter another one.</source>
        <translation type="unfinished">Анкета не принимает этот ответ. Введите другой.</translation>
    </message>
    <message>
        <source>Somebody has written there since. Decide anew instead.</source>
        <translation type="unfinished">С тех пор там кто-то сделал запись. Решите заново.</translation>
    </message>
    <message>
        <source>This was not decided here, or it is taken back already.</source>
        <translation type="unfinished">Это решено не здесь или уже отменено.</translation>
    </message>
    <message>
        <source>This is settled already. Look at the list again.</source>
        <translation type="unfinished">Это уже улажено. Посмотрите список ещё раз.</translation>
    </message>
    <message>
        <source>These two are not under one code any more. Look at the list again.</source>
        <translation type="unfinished">Эти два интервью уже не под одним кодом. Посмотрите список ещё раз.</translation>
    </message>
    <message>
        <source>This interview is no longer here: it was erased, or its days are over.</source>
        <translation type="unfinished">Этого интервью здесь больше нет: оно стёрто или его срок истёк.</translation>
    </message>
    <message>
        <source>Only a finished interview can be sent back.</source>
        <translation type="unfinished">Вернуть можно только законченное интервью.</translation>
    </message>
    <message>
        <source>This does not wait any more. Sync, and look again.</source>
        <translation type="unfinished">Это больше не ждёт. Синхронизируйте и посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>This questionnaire is not on this laptop yet. Sync, then try again.</source>
        <translation type="unfinished">Этой анкеты ещё нет на этом ноутбуке. Синхронизируйте и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing that was saved is lost. Please tell your coordinator.</source>
        <translation type="unfinished">В программе произошла ошибка. Ничто из сохранённого не потеряно. Пожалуйста, сообщите координатору.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished">Интервью</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Синхронизация</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Заблокировать</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Настройки</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Справка</translation>
    </message>
    <message>
        <source>State of the sync</source>
        <translation type="unfinished">Состояние синхронизации</translation>
    </message>
    <message>
        <source>Looking for the server …</source>
        <translation type="unfinished">Ищем сервер …</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished">Отправляем …</translation>
    </message>
    <message>
        <source>Receiving what other laptops sent …</source>
        <translation type="unfinished">Получаем отправленное другими ноутбуками …</translation>
    </message>
    <message>
        <source>Fetching questionnaires …</source>
        <translation type="unfinished">Получаем анкеты …</translation>
    </message>
    <message>
        <source>Comparing with the server …</source>
        <translation type="unfinished">Сверяем с сервером …</translation>
    </message>
    <message>
        <source>Sending {done} of {total} …</source>
        <translation type="unfinished">Отправляем {done} из {total} …</translation>
    </message>
    <message>
        <source>Offline. Everything is safe on this laptop; sync again where there is a network.</source>
        <translation type="unfinished">Нет сети. На этом ноутбуке всё в безопасности; синхронизируйте там, где есть сеть.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop: {reason}</source>
        <translation type="unfinished">Сервер не принял этот ноутбук: {reason}</translation>
    </message>
    <message>
        <source>The sync did not end well, and nothing is lost: {reason}</source>
        <translation type="unfinished">Синхронизация прошла неудачно, но ничего не потеряно: {reason}</translation>
    </message>
    <message>
        <source>All finished interviews are sent.</source>
        <translation type="unfinished">Все законченные интервью отправлены.</translation>
    </message>
    <message>
        <source>Never synced yet.</source>
        <translation type="unfinished">Синхронизации ещё не было.</translation>
    </message>
    <message>
        <source>Last sync: {when}.</source>
        <translation type="unfinished">Последняя синхронизация: {when}.</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Что</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Ребёнок</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Когда</translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished">улажено</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation type="unfinished">возвращено</translation>
    </message>
    <message>
        <source>two made one</source>
        <translation type="unfinished">два объединены в одно</translation>
    </message>
    <message>
        <source>given another code</source>
        <translation type="unfinished">дан другой код</translation>
    </message>
    <message>
        <source>kept beside the other</source>
        <translation type="unfinished">сохранено рядом с другим</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">отменено</translation>
    </message>
    <message>
        <source>goes with the next sync</source>
        <translation type="unfinished">уйдёт при следующей синхронизации</translation>
    </message>
    <message>
        <source>kept apart by the server</source>
        <translation type="unfinished">сервер хранит отдельно</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished">отложено</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">Требует решения</translation>
    </message>
    <message>
        <source>From everything that is on this laptop, with or without a network. What you decide goes to the others with the next sync, and you can take it back.</source>
        <translation type="unfinished">Из всего, что есть на этом ноутбуке, с сетью или без неё. Ваше решение уйдёт остальным при следующей синхронизации, и его можно отменить.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation type="unfinished">Какие строки</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation type="unfinished">Всё нерешённое</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation type="unfinished">Расходящиеся ответы</translation>
    </message>
    <message>
        <source>Two interviews under one code</source>
        <translation type="unfinished">Два интервью под одним кодом</translation>
    </message>
    <message>
        <source>Kept apart by the server</source>
        <translation type="unfinished">Хранится сервером отдельно</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation type="unfinished">Решено здесь</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Посмотреть</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation type="unfinished">Отменить это решение</translation>
    </message>
    <message>
        <source>Nothing here. After a sync there may be.</source>
        <translation type="unfinished">Здесь ничего нет. После синхронизации что-то может появиться.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Состояние</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Сервер</translation>
    </message>
    <message>
        <source>Interview {number}</source>
        <translation type="unfinished">Интервью {number}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished">расходится</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Ответы</translation>
    </message>
    <message>
        <source>Which interview</source>
        <translation type="unfinished">Какое интервью</translation>
    </message>
    <message>
        <source>One child: keep this interview</source>
        <translation type="unfinished">Один ребёнок: оставить это интервью</translation>
    </message>
    <message>
        <source>It gets the answers that only the other one has; the other one is deleted.</source>
        <translation type="unfinished">К нему добавятся ответы, которые есть только в другом; другое удаляется.</translation>
    </message>
    <message>
        <source>Another child: give it this code</source>
        <translation type="unfinished">Другой ребёнок: дать ему этот код</translation>
    </message>
    <message>
        <source>Code of the other child</source>
        <translation type="unfinished">Код другого ребёнка</translation>
    </message>
    <message>
        <source>Both are right</source>
        <translation type="unfinished">Оба верны</translation>
    </message>
    <message>
        <source>For example two waves of one child. They are not offered again.</source>
        <translation type="unfinished">Например, две волны одного ребёнка. Больше они предлагаться не будут.</translation>
    </message>
    <message>
        <source>{alike} {differing} Many that differ point to two children.</source>
        <translation type="unfinished">{alike} {differing} Много расхождений указывает на двух разных детей.</translation>
    </message>
    <message>
        <source>Type the code of the other child first.</source>
        <translation type="unfinished">Сначала введите код другого ребёнка.</translation>
    </message>
    <message>
        <source>Which interview?</source>
        <translation type="unfinished">Какое интервью?</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished">Последнее изменение</translation>
    </message>
    <message>
        <source>sent back to you</source>
        <translation type="unfinished">возвращено вам</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished">идёт</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">закончено</translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished">Это</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation type="unfinished">Другой ответ</translation>
    </message>
    <message>
        <source>How far is the interview?</source>
        <translation type="unfinished">На каком этапе интервью?</translation>
    </message>
    <message>
        <source>Is the interview deleted?</source>
        <translation type="unfinished">Удалено ли интервью?</translation>
    </message>
    <message>
        <source>stopped, kept</source>
        <translation type="unfinished">остановлено, сохранено</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">удалено</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation type="unfinished">остаётся</translation>
    </message>
    <message>
        <source>{laptop}, {when}</source>
        <translation type="unfinished">{laptop}, {when}</translation>
    </message>
    <message>
        <source>Two laptops wrote different answers without seeing each other&apos;s. Choose what shall stand; ask the interviewers if you cannot know. What you leave open stays in dispute and is not counted.</source>
        <translation type="unfinished">Два ноутбука записали разные ответы, не видя ответов друг друга. Выберите, что останется в силе; если вы не можете этого знать, спросите интервьюеров. Оставленное нерешённым остаётся спорным и не учитывается.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished">Уладить</translation>
    </message>
    <message>
        <source>Child {code}: {what}</source>
        <translation type="unfinished">Ребёнок {code}: {what}</translation>
    </message>
    <message>
        <source>Choose first what shall stand.</source>
        <translation type="unfinished">Сначала выберите, что останется в силе.</translation>
    </message>
    <message>
        <source>begun on another laptop</source>
        <translation type="unfinished">начато на другом ноутбуке</translation>
    </message>
    <message>
        <source>done on another laptop</source>
        <translation type="unfinished">закончено на другом ноутбуке</translation>
    </message>
    <message>
        <source>stopped on another laptop</source>
        <translation type="unfinished">остановлено на другом ноутбуке</translation>
    </message>
    <message>
        <source>only on this laptop</source>
        <translation type="unfinished">только на этом ноутбуке</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation type="unfinished">ждёт отправки</translation>
    </message>
    <message>
        <source>sent, receipt is here</source>
        <translation type="unfinished">отправлено, получение подтверждено</translation>
    </message>
    <message>
        <source>sent; a coordinator must decide</source>
        <translation type="unfinished">отправлено; решить должен координатор</translation>
    </message>
    <message>
        <source>sent; kept apart by the server</source>
        <translation type="unfinished">отправлено; сервер хранит отдельно</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation type="unfinished">Все интервью</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation type="unfinished">Ещё не отправленные</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Дети</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">Присутствуют</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished">Отсутствуют</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation type="unfinished">Нет согласия</translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished">Опросить</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">Идут</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Готово</translation>
    </message>
    <message>
        <source>Said no or stopped</source>
        <translation type="unfinished">Отказались или остановились</translation>
    </message>
    <message>
        <source>Nothing is waiting. Everything on this laptop is sent.</source>
        <translation type="unfinished">Ничего не ждёт. Всё с этого ноутбука отправлено.</translation>
    </message>
    <message>
        <source>The program had a problem: look</source>
        <translation type="unfinished">В программе была ошибка: посмотреть</translation>
    </message>
    <message>
        <source>A family withdraws</source>
        <translation type="unfinished">Семья отказывается</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation type="unfinished">Конец дня</translation>
    </message>
    <message>
        <source>Makes an encrypted backup of everything on this laptop.</source>
        <translation type="unfinished">Создаёт зашифрованную копию всего, что есть на этом ноутбуке.</translation>
    </message>
    <message>
        <source>Open this class</source>
        <translation type="unfinished">Открыть этот класс</translation>
    </message>
    <message>
        <source>Classes of this site</source>
        <translation type="unfinished">Классы этого учреждения</translation>
    </message>
    <message>
        <source>No children here yet. Sync to fetch the roster, or take over a list from a file.</source>
        <translation type="unfinished">Здесь ещё нет детей. Синхронизируйте, чтобы получить список, или перенесите его из файла.</translation>
    </message>
    <message>
        <source>finished today</source>
        <translation type="unfinished">закончено сегодня</translation>
    </message>
    <message>
        <source>still to interview here</source>
        <translation type="unfinished">ещё опросить здесь</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <translation type="unfinished">ещё не отправлено</translation>
    </message>
    <message>
        <source>End of the day: back up</source>
        <translation type="unfinished">Конец дня: сделать копию</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation type="unfinished">Что дальше</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation type="unfinished">Для координатора</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished">Возвращено</translation>
    </message>
    <message>
        <source>Which interviews</source>
        <translation type="unfinished">Какие интервью</translation>
    </message>
    <message>
        <source>No interviews here yet.</source>
        <translation type="unfinished">Здесь ещё нет интервью.</translation>
    </message>
    <message>
        <source>No interview of this kind.</source>
        <translation type="unfinished">Нет интервью такого вида.</translation>
    </message>
    <message>
        <source>Give the laptop to this child again</source>
        <translation type="unfinished">Дать ноутбук этому ребёнку ещё раз</translation>
    </message>
    <message>
        <source>Correct this interview</source>
        <translation type="unfinished">Исправить это интервью</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">Как это прошло</translation>
    </message>
    <message>
        <source>Times and what stands out, for you alone; no answers.</source>
        <translation type="unfinished">Время и то, что бросается в глаза, только для вас; ответов здесь нет.</translation>
    </message>
    <message>
        <source>What went and what came</source>
        <translation type="unfinished">Что ушло и что пришло</translation>
    </message>
    <message>
        <source>Syncs and sticks, and what became of every interview.</source>
        <translation type="unfinished">Синхронизации и флешки, и что стало с каждым интервью.</translation>
    </message>
    <message>
        <source>Send this interview back</source>
        <translation type="unfinished">Вернуть это интервью</translation>
    </message>
    <message>
        <source>Save these logs</source>
        <translation type="unfinished">Сохранить эти журналы</translation>
    </message>
    <message>
        <source>Times of the listed interviews as one file for analysts, without answers and names.</source>
        <translation type="unfinished">Время интервью из списка одним файлом для аналитиков, без ответов и имён.</translation>
    </message>
    <message>
        <source>Checking the passphrase …</source>
        <translation type="unfinished">Проверяем парольную фразу …</translation>
    </message>
    <message>
        <source>Lists of children</source>
        <translation type="unfinished">Списки детей</translation>
    </message>
    <message>
        <source>There is nothing to hand over: the server has everything.</source>
        <translation type="unfinished">Передавать нечего: всё есть на сервере.</translation>
    </message>
    <message>
        <source>The file {file} is on the stick. Take it over on the other laptop.</source>
        <translation type="unfinished">Файл {file} на флешке. Примите его на другом ноутбуке.</translation>
    </message>
    <message>
        <source>There are no receipts for it yet: sync this laptop first.</source>
        <translation type="unfinished">Подтверждений для него ещё нет: сначала синхронизируйте этот ноутбук.</translation>
    </message>
    <message>
        <source>Files of this program</source>
        <translation type="unfinished">Файлы этой программы</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">Выбрать файл</translation>
    </message>
    <message>
        <source>{laptop} is known now.</source>
        <translation type="unfinished">Ноутбук {laptop} теперь известен.</translation>
    </message>
    <message>
        <source>From {laptop}: {came}, {new}</source>
        <translation type="unfinished">С ноутбука {laptop}: {came}, {new}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Столбец</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished">Что не так</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">Что будет</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">пропущено</translation>
    </message>
    <message>
        <source>taken over as it is</source>
        <translation type="unfinished">переносится как есть</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Имя</translation>
    </message>
    <message>
        <source>The code is missing. Every child needs one.</source>
        <translation type="unfinished">Нет кода. Он нужен каждому ребёнку.</translation>
    </message>
    <message>
        <source>A code has Latin letters, digits, dots and dashes only, at most 100.</source>
        <translation type="unfinished">Код состоит только из латинских букв, цифр, точек и чёрточек, не больше 100.</translation>
    </message>
    <message>
        <source>The last character of the code does not fit: the code is mistyped.</source>
        <translation type="unfinished">Последний символ кода не подходит: в коде ошибка.</translation>
    </message>
    <message>
        <source>Another row has the same code. Each child needs its own.</source>
        <translation type="unfinished">В другой строке тот же код. Каждому ребёнку нужен свой.</translation>
    </message>
    <message>
        <source>The class is missing.</source>
        <translation type="unfinished">Нет класса.</translation>
    </message>
    <message>
        <source>The seat should be a whole number from 0 to 9999.</source>
        <translation type="unfinished">Место должно быть целым числом от 0 до 9999.</translation>
    </message>
    <message>
        <source>The age should be a whole number from 3 to 25.</source>
        <translation type="unfinished">Возраст должен быть целым числом от 3 до 25.</translation>
    </message>
    <message>
        <source>The age is missing.</source>
        <translation type="unfinished">Нет возраста.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished">Имя слишком длинное.</translation>
    </message>
    <message>
        <source>There is a formula. Replace it by its value.</source>
        <translation type="unfinished">Здесь формула. Замените её значением.</translation>
    </message>
    <message>
        <source>The cell is merged with others. Undo the merge.</source>
        <translation type="unfinished">Ячейка объединена с другими. Отмените объединение.</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet program.</source>
        <translation type="unfinished">В ячейке ошибка табличной программы.</translation>
    </message>
    <message>
        <source>There is a character that no text has. Save the file as UTF-8 or .xlsx.</source>
        <translation type="unfinished">Есть символ, которого не бывает в тексте. Сохраните файл как UTF-8 или .xlsx.</translation>
    </message>
    <message>
        <source>Two children have this seat.</source>
        <translation type="unfinished">Это место у двух детей.</translation>
    </message>
    <message>
        <source>Two children of this class have this name: two children, or one twice?</source>
        <translation type="unfinished">В этом классе двое детей с таким именем: это двое детей или один дважды?</translation>
    </message>
    <message>
        <source>Look at the names: if letters are wrong, save the file as CSV (UTF-8) or .xlsx and choose it again.</source>
        <translation type="unfinished">Посмотрите на имена: если буквы неправильные, сохраните файл как CSV (UTF-8) или .xlsx и выберите его ещё раз.</translation>
    </message>
    <message>
        <source>Take over a list of children</source>
        <translation type="unfinished">Перенести список детей</translation>
    </message>
    <message>
        <source>A CSV file or an Excel workbook. Its first row names the columns: code and class, and perhaps seat, age and name. Names stay encrypted on this laptop. Nothing is taken over before you agree.</source>
        <translation type="unfinished">Файл CSV или книга Excel. В первой строке — названия столбцов: код и класс, а также, возможно, место, возраст и имя. Имена остаются зашифрованными на этом ноутбуке. Ничего не переносится без вашего согласия.</translation>
    </message>
    <message>
        <source>Please look at these</source>
        <translation type="unfinished">Пожалуйста, посмотрите на это</translation>
    </message>
    <message>
        <source>These children can be taken over</source>
        <translation type="unfinished">Этих детей можно перенести</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation type="unfinished">Читаем файл …</translation>
    </message>
    <message>
        <source>With earlier answers to: {questions}.</source>
        <translation type="unfinished">С прежними ответами на: {questions}.</translation>
    </message>
    <message>
        <source>No row can be used. Mend the file and choose it again.</source>
        <translation type="unfinished">Ни одна строка не годится. Исправьте файл и выберите его ещё раз.</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation type="unfinished">нет согласия</translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished">готово</translation>
    </message>
    <message>
        <source>did not want to</source>
        <translation type="unfinished">без желания</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">ещё нет</translation>
    </message>
    <message>
        <source>can begin</source>
        <translation type="unfinished">можно начать</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished">остановлено</translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished">отказ</translation>
    </message>
    <message>
        <source>begun elsewhere</source>
        <translation type="unfinished">начато в другом месте</translation>
    </message>
    <message>
        <source>done elsewhere</source>
        <translation type="unfinished">закончено в другом месте</translation>
    </message>
    <message>
        <source>stopped elsewhere</source>
        <translation type="unfinished">остановлено в другом месте</translation>
    </message>
    <message>
        <source>parent or guardian</source>
        <translation type="unfinished">родитель или опекун</translation>
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished">школа</translation>
    </message>
    <message>
        <source>the child itself</source>
        <translation type="unfinished">сам ребёнок</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation type="unfinished">опекун</translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished">ребёнок</translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished">Здесь</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Согласие</translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished">здесь</translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished">нет</translation>
    </message>
    <message>
        <source>asked on screen</source>
        <translation type="unfinished">спрошено на экране</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Сегодня</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">ещё нет</translation>
    </message>
    <message>
        <source>Go on here with what it answered there</source>
        <translation type="unfinished">Продолжить здесь с тем, что отвечено там</translation>
    </message>
    <message>
        <source>Yes, give the laptop to the child</source>
        <translation type="unfinished">Да, дать ноутбук ребёнку</translation>
    </message>
    <message>
        <source>This child has an interview on another laptop. Begin a new one here?</source>
        <translation type="unfinished">У этого ребёнка есть интервью на другом ноутбуке. Начать здесь новое?</translation>
    </message>
    <message>
        <source>This child did not want to take part. Ask it once more?</source>
        <translation type="unfinished">Этот ребёнок не захотел участвовать. Спросить его ещё раз?</translation>
    </message>
    <message>
        <source>This child has finished. Begin a second interview?</source>
        <translation type="unfinished">Этот ребёнок уже закончил. Начать второе интервью?</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation type="unfinished">Создать хранилище</translation>
    </message>
    <message>
        <source>Forgotten? Open with the recovery sheet</source>
        <translation type="unfinished">Забыли? Открыть листом восстановления</translation>
    </message>
    <message>
        <source>The interviews on this laptop are encrypted. Enter your passphrase to open them.</source>
        <translation type="unfinished">Интервью на этом ноутбуке зашифрованы. Введите парольную фразу, чтобы открыть их.</translation>
    </message>
    <message>
        <source>Locked, because nobody used it for a while. Enter your passphrase to go on.</source>
        <translation type="unfinished">Заблокировано, потому что им какое-то время не пользовались. Введите парольную фразу, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The sync goes on and ends by itself.</source>
        <translation type="unfinished">Синхронизация продолжается и закончится сама.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Парольная фраза</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Разблокировать</translation>
    </message>
    <message>
        <source>This laptop is new. Choose a passphrase: every interview is encrypted with it from the first answer. Without it nobody can open them, so keep it in a safe place.</source>
        <translation type="unfinished">Этот ноутбук новый. Выберите парольную фразу: ею с первого ответа шифруется каждое интервью. Без неё никто не сможет их открыть, поэтому храните её в надёжном месте.</translation>
    </message>
    <message>
        <source>may add and take away people, too</source>
        <translation type="unfinished">может также добавлять и убирать людей</translation>
    </message>
    <message>
        <source>Offer me five words</source>
        <translation type="unfinished">Предложить пять слов</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished">Имя человека</translation>
    </message>
    <message>
        <source>Sent interviews stay on this laptop</source>
        <translation type="unfinished">Отправленные интервью остаются на этом ноутбуке</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Новая парольная фраза</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished">Та же ещё раз</translation>
    </message>
    <message>
        <source>Your own passphrase, as it is now</source>
        <translation type="unfinished">Ваша нынешняя парольная фраза</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished">Выполнить</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">Добавить человека</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation type="unfinished">Убрать: {name}</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">Сменить мою парольную фразу</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation type="unfinished">Создать лист восстановления</translation>
    </message>
    <message>
        <source>How long sent interviews stay</source>
        <translation type="unfinished">Как долго остаются отправленные интервью</translation>
    </message>
    <message>
        <source>The person gets a passphrase of its own. Let the person type it; nobody else needs to know it.</source>
        <translation type="unfinished">Человек получает собственную парольную фразу. Пусть вводит её сам; никому другому знать её не нужно.</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key, and backups of before are taken away. It can take a minute.</source>
        <translation type="unfinished">Всё шифруется новым ключом, а прежние копии убираются. Это может занять минуту.</translation>
    </message>
    <message>
        <source>The old one stops working at once.</source>
        <translation type="unfinished">Старая сразу перестаёт действовать.</translation>
    </message>
    <message>
        <source>It opens the interviews when every passphrase is forgotten. An earlier sheet stops working.</source>
        <translation type="unfinished">Он открывает интервью, когда забыты все парольные фразы. Прежний лист перестаёт действовать.</translation>
    </message>
    <message>
        <source>After a sync, interviews that the server has for certain leave this laptop when their days are over. Ask your coordinator which number your project decided on.</source>
        <translation type="unfinished">После синхронизации интервью, которые точно есть на сервере, уходят с этого ноутбука, когда пройдёт их срок. Спросите координатора, какое число выбрал ваш проект.</translation>
    </message>
    <message>
        <source>without end</source>
        <translation type="unfinished">без срока</translation>
    </message>
    <message>
        <source>Write down or remember: {words}</source>
        <translation type="unfinished">Запишите или запомните: {words}</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished">Минутку …</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation type="unfinished">Две парольные фразы различаются. Введите их ещё раз.</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation type="unfinished">Введите имя человека.</translation>
    </message>
    <message>
        <source>At least {count} characters, for example four or five words.</source>
        <translation type="unfinished">Не меньше {count} символов, например четыре-пять слов.</translation>
    </message>
    <message>
        <source>The PIN of child mode</source>
        <translation type="unfinished">PIN-код детского режима</translation>
    </message>
    <message>
        <source>It leads from the children&apos;s pages back to yours, on this laptop only. It does not open the interviews: that stays with your passphrase.</source>
        <translation type="unfinished">Он возвращает с детских страниц на ваши, только на этом ноутбуке. Интервью он не открывает: для этого есть ваша парольная фраза.</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation type="unfinished">Взять этот PIN-код</translation>
    </message>
    <message>
        <source>Use no PIN</source>
        <translation type="unfinished">Без PIN-кода</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation type="unfinished">От 4 до 8 цифр</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation type="unfinished">Они различаются. Введите оба ещё раз.</translation>
    </message>
    <message>
        <source>Making the encrypted store …</source>
        <translation type="unfinished">Создаём зашифрованное хранилище …</translation>
    </message>
    <message>
        <source>The end of an interview is not on the disk yet.</source>
        <translation type="unfinished">Конец интервью ещё не записан на диск.</translation>
    </message>
    <message>
        <source>The window stays open so that nothing is lost.</source>
        <translation type="unfinished">Окно остаётся открытым, чтобы ничего не потерять.</translation>
    </message>
    <message>
        <source>They hold for your own pages on this laptop. The children&apos;s pages keep their own look.</source>
        <translation type="unfinished">Они действуют для ваших страниц на этом ноутбуке. У детских страниц свой вид.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation type="unfinished">Применить эти настройки</translation>
    </message>
    <message>
        <source>The answers are shown again, so this asks for your passphrase. The reason stays in the record, and every changed answer keeps what it was before.</source>
        <translation type="unfinished">Ответы будут показаны снова, поэтому нужна ваша парольная фраза. Причина остаётся в записи, а каждый изменённый ответ хранит прежний.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation type="unfinished">Почему исправляют?</translation>
    </message>
    <message>
        <source>Each child or family keeps its card: the code leads to the answers when the family takes them back. Cut along the lines, give each child its own, and leave no card behind.</source>
        <translation type="unfinished">Каждый ребёнок или семья хранит свою карточку: код ведёт к ответам, если семья их забирает. Разрежьте по линиям, дайте каждому ребёнку его карточку и не оставляйте ни одной.</translation>
    </message>
    <message>
        <source>Language where the child&apos;s is not known</source>
        <translation type="unfinished">Язык, если язык ребёнка неизвестен</translation>
    </message>
    <message>
        <source>With names</source>
        <translation type="unfinished">С именами</translation>
    </message>
    <message>
        <source>A lost card with a name tells whose code it is.</source>
        <translation type="unfinished">Потерянная карточка с именем выдаёт, чей это код.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Сохранить как PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Code cards of class {label}</source>
        <translation type="unfinished">Карточки с кодами класса {label}</translation>
    </message>
    <message>
        <source>Correct the interview of child {code}</source>
        <translation type="unfinished">Исправить интервью ребёнка {code}</translation>
    </message>
    <message>
        <source>the child asked for it</source>
        <translation type="unfinished">попросил ребёнок</translation>
    </message>
    <message>
        <source>a wrong tap</source>
        <translation type="unfinished">ошибочное касание</translation>
    </message>
    <message>
        <source>a question was misunderstood</source>
        <translation type="unfinished">вопрос поняли неправильно</translation>
    </message>
    <message>
        <source>it was asked in the wrong language</source>
        <translation type="unfinished">спрашивали не на том языке</translation>
    </message>
    <message>
        <source>the coordinator sent it back</source>
        <translation type="unfinished">координатор вернул его</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished">другая причина</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished">Ваша парольная фраза</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">Открыть снова</translation>
    </message>
    <message>
        <source>Choose why it is corrected first.</source>
        <translation type="unfinished">Сначала выберите, почему исправляют.</translation>
    </message>
    <message>
        <source>Clips for reading aloud</source>
        <translation type="unfinished">Записи для чтения вслух</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Цвета</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Размер</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished">Блокировать через</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation type="unfinished">как на компьютере</translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished">светлые</translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished">тёмные</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation type="unfinished">высокий контраст</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished">Закрыть и потерять их</translation>
    </message>
    <message>
        <source>Close the window and lose what a child said?</source>
        <translation type="unfinished">Закрыть окно и потерять то, что сказал ребёнок?</translation>
    </message>
    <message>
        <source>Nobody can bring it back.</source>
        <translation type="unfinished">Никто не сможет этого вернуть.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished">Нет, сохранить</translation>
    </message>
    <message>
        <source>Yes, lose it</source>
        <translation type="unfinished">Да, потерять</translation>
    </message>
    <message>
        <source>Checking the PIN …</source>
        <translation type="unfinished">Проверяем PIN-код …</translation>
    </message>
    <message>
        <source>A sync is under way. Wait until it has ended, then try again.</source>
        <translation type="unfinished">Идёт синхронизация. Подождите, пока она закончится, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>1. Stay with the child. Ask no further questions.</source>
        <translation type="unfinished">1. Оставайтесь с ребёнком. Больше ни о чём не спрашивайте.</translation>
    </message>
    <message>
        <source>2. Listen. Do not promise to keep it secret, and do not ask for details.</source>
        <translation type="unfinished">2. Слушайте. Не обещайте хранить это в тайне и не расспрашивайте о подробностях.</translation>
    </message>
    <message>
        <source>3. Tell the child what you will do next and with whom you will speak.</source>
        <translation type="unfinished">3. Скажите ребёнку, что вы сделаете дальше и с кем поговорите.</translation>
    </message>
    <message>
        <source>4. Tell the school&apos;s person for child protection today, and your coordinator.</source>
        <translation type="unfinished">4. Сообщите сегодня же ответственному за защиту детей в школе и вашему координатору.</translation>
    </message>
    <message>
        <source>5. Write down the time and what was said on the project&apos;s paper form, not in this program.</source>
        <translation type="unfinished">5. Запишите время и сказанное на бумажном бланке проекта, а не в этой программе.</translation>
    </message>
    <message>
        <source>In danger at this moment: {number}</source>
        <translation type="unfinished">Если опасность прямо сейчас: {number}</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">Прочитано</translation>
    </message>
    <message>
        <source>Let the child decide about stopping</source>
        <translation type="unfinished">Пусть ребёнок решит, остановиться ли</translation>
    </message>
    <message>
        <source>The child wants to go on</source>
        <translation type="unfinished">Ребёнок хочет продолжить</translation>
    </message>
    <message>
        <source>After a child was upset</source>
        <translation type="unfinished">Если ребёнок расстроился</translation>
    </message>
    <message>
        <source>This child would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">Этот ребёнок хочет с кем-нибудь поговорить. Подойдите к нему сейчас, незаметно для других.</translation>
    </message>
    <message>
        <source>The helplines are ready to be printed: {file}</source>
        <translation type="unfinished">Телефоны помощи готовы к печати: {file}</translation>
    </message>
    <message>
        <source>The disk of this laptop is nearly full. Make room before the next class: answers need it.</source>
        <translation type="unfinished">Диск этого ноутбука почти заполнен. Освободите место до следующего класса: оно нужно для ответов.</translation>
    </message>
    <message>
        <source>Making an encrypted backup …</source>
        <translation type="unfinished">Создаём зашифрованную копию …</translation>
    </message>
    <message>
        <source>The day is backed up on this laptop, encrypted ({when}).</source>
        <translation type="unfinished">День сохранён в зашифрованной копии на этом ноутбуке ({when}).</translation>
    </message>
    <message>
        <source>Name and consent are erased on this laptop. There was no interview here: if there may be one elsewhere, pass the code on to a coordinator.</source>
        <translation type="unfinished">Имя и согласие стёрты на этом ноутбуке. Интервью здесь не было: если оно может быть где-то ещё, передайте код координатору.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Лист восстановления</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open the interviews. Print it or write it down, and lock it away, not beside the laptop. It is shown this once and kept nowhere.</source>
        <translation type="unfinished">Тот, у кого этот лист, может открыть интервью. Напечатайте или перепишите его и храните под замком, не рядом с ноутбуком. Он показан только в этот раз и нигде не хранится.</translation>
    </message>
    <message>
        <source>The same as a picture for a camera</source>
        <translation type="unfinished">То же самое как изображение для камеры</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Напечатать</translation>
    </message>
    <message>
        <source>Before you go: sync where there is a network, so that questionnaires and rosters are there.</source>
        <translation type="unfinished">Перед выездом: синхронизируйте там, где есть сеть, чтобы были анкеты и списки.</translation>
    </message>
    <message>
        <source>In the class: take over the list, tick who is here, record each consent with its number.</source>
        <translation type="unfinished">В классе: перенесите список, отметьте, кто здесь, запишите каждое согласие с его номером.</translation>
    </message>
    <message>
        <source>Choose a child and its language, then give it the laptop. It can skip, pause and stop.</source>
        <translation type="unfinished">Выберите ребёнка и его язык, затем дайте ему ноутбук. Он может пропускать, делать перерыв и остановиться.</translation>
    </message>
    <message>
        <source>Press F8, or hold the corner, when a child is upset: a calm page comes, and time stops.</source>
        <translation type="unfinished">Нажмите F8 или удерживайте угол, когда ребёнок расстроился: появится спокойная страница, и время остановится.</translation>
    </message>
    <message>
        <source>The child gives the laptop back; only your passphrase or PIN leads to your pages.</source>
        <translation type="unfinished">Ребёнок отдаёт ноутбук; на ваши страницы ведёт только ваша парольная фраза или PIN-код.</translation>
    </message>
    <message>
        <source>End the class, so that unfinished interviews travel, too. They can go on another day.</source>
        <translation type="unfinished">Закончите занятие, чтобы и незаконченные интервью были отправлены. Их можно продолжить в другой день.</translation>
    </message>
    <message>
        <source>End the day: an encrypted backup is made. Keep the recovery sheet away from the laptop.</source>
        <translation type="unfinished">Закончите день: будет сделана зашифрованная копия. Храните лист восстановления отдельно от ноутбука.</translation>
    </message>
    <message>
        <source>Sync. An interview counts as sent only when the server&apos;s receipt is here.</source>
        <translation type="unfinished">Синхронизируйте. Интервью считается отправленным, только когда сервер подтвердил получение.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Пробел</translation>
    </message>
    <message>
        <source>in the class: here, absent, no tick</source>
        <translation type="unfinished">в классе: здесь, нет, без отметки</translation>
    </message>
    <message>
        <source>in front of a child: the calm page</source>
        <translation type="unfinished">перед ребёнком: спокойная страница</translation>
    </message>
    <message>
        <source>in front of a child: choose an answer; Enter goes on, Backspace goes back</source>
        <translation type="unfinished">перед ребёнком: выбрать ответ; Enter — дальше, Backspace — назад</translation>
    </message>
    <message>
        <source>Something is wrong? Change nothing, note the time and the words on the screen, and call your coordinator. What was shown as saved is on the disk.</source>
        <translation type="unfinished">Что-то не так? Ничего не меняйте, запишите время и слова на экране и позвоните координатору. То, что показано как сохранённое, есть на диске.</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation type="unfinished">Лист в надёжном месте</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished">Готово.</translation>
    </message>
    <message>
        <source>Choose a folder, for example on a stick</source>
        <translation type="unfinished">Выберите папку, например на флешке</translation>
    </message>
    <message>
        <source>Code cards</source>
        <translation type="unfinished">Карточки с кодами</translation>
    </message>
    <message>
        <source>The cards are in {file}. Delete it when they are printed.</source>
        <translation type="unfinished">Карточки в файле {file}. Удалите его, когда напечатаете.</translation>
    </message>
    <message>
        <source>The backup is made and was read back: {name}</source>
        <translation type="unfinished">Копия сделана и перечитана: {name}</translation>
    </message>
    <message>
        <source>Looking at every interview …</source>
        <translation type="unfinished">Просматриваем каждое интервью …</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation type="unfinished">Ключи и копии</translation>
    </message>
    <message>
        <source>Who can open the interviews on this laptop</source>
        <translation type="unfinished">Кто может открыть интервью на этом ноутбуке</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">Убрать</translation>
    </message>
    <message>
        <source>Backups beside the interviews</source>
        <translation type="unfinished">Копии рядом с интервью</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation type="unfinished">Копия на флешку</translation>
    </message>
    <message>
        <source>Check my data</source>
        <translation type="unfinished">Проверить мои данные</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Что было сделано</translation>
    </message>
    <message>
        <source>The key file was changed by something else than this program. Call your coordinator.</source>
        <translation type="unfinished">Файл ключей изменён не этой программой. Позвоните координатору.</translation>
    </message>
    <message>
        <source>Everything is in order: every interview, every change, every number.</source>
        <translation type="unfinished">Всё в порядке: каждое интервью, каждое изменение, каждый номер.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished">Лист восстановления</translation>
    </message>
    <message>
        <source>The coordinators: {name}</source>
        <translation type="unfinished">Координаторы: {name}</translation>
    </message>
    <message>
        <source>{name}, leads</source>
        <translation type="unfinished">{name}, руководит</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished">{name} (вы)</translation>
    </message>
    <message>
        <source>a person was added</source>
        <translation type="unfinished">добавлен человек</translation>
    </message>
    <message>
        <source>a person or key was taken away</source>
        <translation type="unfinished">убран человек или ключ</translation>
    </message>
    <message>
        <source>a passphrase was changed</source>
        <translation type="unfinished">изменена парольная фраза</translation>
    </message>
    <message>
        <source>a recovery sheet was made</source>
        <translation type="unfinished">создан лист восстановления</translation>
    </message>
    <message>
        <source>opened with the recovery sheet</source>
        <translation type="unfinished">открыто листом восстановления</translation>
    </message>
    <message>
        <source>the coordinators can open this laptop</source>
        <translation type="unfinished">координаторы могут открыть этот ноутбук</translation>
    </message>
    <message>
        <source>opened by the coordinators</source>
        <translation type="unfinished">открыто координаторами</translation>
    </message>
    <message>
        <source>everything was encrypted anew</source>
        <translation type="unfinished">всё зашифровано заново</translation>
    </message>
    <message>
        <source>a backup was made</source>
        <translation type="unfinished">сделана копия</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation type="unfinished">восстановлено из копии</translation>
    </message>
    <message>
        <source>salvaged from a damaged file</source>
        <translation type="unfinished">спасено из повреждённого файла</translation>
    </message>
    <message>
        <source>files that were set aside were removed</source>
        <translation type="unfinished">отложенные файлы удалены</translation>
    </message>
    <message>
        <source>answers were erased</source>
        <translation type="unfinished">ответы стёрты</translation>
    </message>
    <message>
        <source>sent interviews were taken off this laptop</source>
        <translation type="unfinished">отправленные интервью убраны с этого ноутбука</translation>
    </message>
    <message>
        <source>this laptop got a new identity</source>
        <translation type="unfinished">этот ноутбук получил новое удостоверение</translation>
    </message>
    <message>
        <source>how long sent interviews stay was changed</source>
        <translation type="unfinished">изменён срок хранения отправленных интервью</translation>
    </message>
    <message>
        <source>somebody looked at the interviews after a damaged disk</source>
        <translation type="unfinished">кто-то просмотрел интервью после повреждения диска</translation>
    </message>
    <message>
        <source>Sent interviews stay without end …</source>
        <translation type="unfinished">Отправленные интервью остаются без срока …</translation>
    </message>
    <message>
        <source>A family takes its answers back</source>
        <translation type="unfinished">Семья забирает свои ответы</translation>
    </message>
    <message>
        <source>Type the child&apos;s code from its card. Answers, name and drafts are erased on this laptop and in its backups. With the next sync, what this laptop made is erased on the server and on other laptops too.</source>
        <translation type="unfinished">Введите код ребёнка с его карточки. Ответы, имя и черновики стираются на этом ноутбуке и в его копиях. При следующей синхронизации то, что сделал этот ноутбук, сотрётся и на сервере, и на других ноутбуках.</translation>
    </message>
    <message>
        <source>Code of the child</source>
        <translation type="unfinished">Код ребёнка</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished">Найти</translation>
    </message>
    <message>
        <source>The family has asked for this. It cannot be undone.</source>
        <translation type="unfinished">Об этом попросила семья. Отменить нельзя.</translation>
    </message>
    <message>
        <source>Erase everything of this child</source>
        <translation type="unfinished">Стереть всё об этом ребёнке</translation>
    </message>
    <message>
        <source>Erasing, and making the file and its backups anew …</source>
        <translation type="unfinished">Стираем и заново создаём файл и его копии …</translation>
    </message>
    <message>
        <source>Child {code}, class {label}.</source>
        <translation type="unfinished">Ребёнок {code}, класс {label}.</translation>
    </message>
    <message>
        <source>Name and consent are erased here. If there are interviews on other laptops or on the server, only a coordinator can erase those: pass the code on.</source>
        <translation type="unfinished">Имя и согласие стираются здесь. Если есть интервью на других ноутбуках или на сервере, стереть их может только координатор: передайте код.</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation type="unfinished">Открыть листом восстановления</translation>
    </message>
    <message>
        <source>Type the seven groups from the sheet, small or large letters, and choose a new passphrase. The opening is written into the log that everybody on this laptop can read.</source>
        <translation type="unfinished">Введите семь групп с листа, строчными или прописными буквами, и выберите новую парольную фразу. Открытие записывается в журнал, который может прочитать каждый на этом ноутбуке.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Открыть</translation>
    </message>
    <message>
        <source>From the sheet</source>
        <translation type="unfinished">С листа</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Ваше имя</translation>
    </message>
    <message>
        <source>Type what stands on the sheet, and your name.</source>
        <translation type="unfinished">Введите то, что написано на листе, и ваше имя.</translation>
    </message>
    <message>
        <source>Child {code}, class {label}, would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">Ребёнок {code}, класс {label}, хочет с кем-нибудь поговорить. Подойдите к нему сейчас, незаметно для других.</translation>
    </message>
    <message>
        <source>Somebody has talked with it</source>
        <translation type="unfinished">С ним уже поговорили</translation>
    </message>
    <message>
        <source>The program had a problem</source>
        <translation type="unfinished">В программе была ошибка</translation>
    </message>
    <message>
        <source>What was shown as saved is on the disk. This report says where in the program it happened; it holds no answer, no name and no folder, and nobody has it but you. Copy it for your coordinator.</source>
        <translation type="unfinished">Всё, что показано как сохранённое, есть на диске. Этот отчёт говорит, в каком месте программы это случилось; в нём нет ответов, имён и папок, и его нет ни у кого, кроме вас. Скопируйте его для координатора.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Удалить</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Копировать</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation type="unfinished">Другой ноутбук</translation>
    </message>
    <message>
        <source>A file on a stick carries interviews to one other laptop, and only that one can open it. Nothing is taken away here. When both go on with a child, both are kept, and the next sync shows it.</source>
        <translation type="unfinished">Файл на флешке переносит интервью на один другой ноутбук, и только он может его открыть. Здесь ничего не удаляется. Если оба продолжат с одним ребёнком, сохранится и то и другое, и следующая синхронизация это покажет.</translation>
    </message>
    <message>
        <source>For which laptop?</source>
        <translation type="unfinished">Для какого ноутбука?</translation>
    </message>
    <message>
        <source>This laptop knows no other one yet. On the other laptop choose &apos;Show this laptop&apos;, bring the stick here, and take its file over.</source>
        <translation type="unfinished">Этот ноутбук ещё не знает других. На другом выберите «Показать этот ноутбук», принесите флешку сюда и примите файл.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Передать</translation>
    </message>
    <message>
        <source>Give its receipts back</source>
        <translation type="unfinished">Вернуть его подтверждения</translation>
    </message>
    <message>
        <source>After a sync here: tells the other laptop that the server has its interviews.</source>
        <translation type="unfinished">После синхронизации здесь: сообщает другому ноутбуку, что его интервью есть на сервере.</translation>
    </message>
    <message>
        <source>Take a file over</source>
        <translation type="unfinished">Принять файл</translation>
    </message>
    <message>
        <source>Show this laptop</source>
        <translation type="unfinished">Показать этот ноутбук</translation>
    </message>
    <message>
        <source>Writes a small file by which other laptops know this one. No secrets.</source>
        <translation type="unfinished">Записывает маленький файл, по которому другие ноутбуки узнают этот. Без секретов.</translation>
    </message>
    <message>
        <source>Coordinators and the server</source>
        <translation type="unfinished">Координаторы и сервер</translation>
    </message>
    <message>
        <source>A new wave begins</source>
        <translation type="unfinished">Начинается новая волна</translation>
    </message>
    <message>
        <source>Count all again</source>
        <translation type="unfinished">Считать всё заново</translation>
    </message>
    <message>
        <source>A card for each child with its code, by which its family can take answers back.</source>
        <translation type="unfinished">Карточка с кодом для каждого ребёнка, по которой семья может забрать ответы.</translation>
    </message>
    <message>
        <source>Two laptops in one class: hand interviews over on a stick, without a network.</source>
        <translation type="unfinished">Два ноутбука в одном классе: передавайте интервью на флешке, без сети.</translation>
    </message>
    <message>
        <source>The study comes back: every child can be interviewed again. Earlier interviews stay as they are.</source>
        <translation type="unfinished">Исследование повторяется: каждого ребёнка можно опросить снова. Прежние интервью остаются как есть.</translation>
    </message>
    <message>
        <source>A new wave began {when}: classes count interviews since then.</source>
        <translation type="unfinished">Новая волна началась {when}: классы считают интервью с этого дня.</translation>
    </message>
    <message>
        <source>There is no log of an interview to write.</source>
        <translation type="unfinished">Нет журнала интервью для записи.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Вопрос</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished">Показан</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation type="unfinished">Первый ответ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Изменён</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation type="unfinished">Заметно</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation type="unfinished">{number} с</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation type="unfinished">меньше секунды</translation>
    </message>
    <message>
        <source>same answer</source>
        <translation type="unfinished">тот же ответ</translation>
    </message>
    <message>
        <source>For you alone, and no verdict on the child: quick or even answers can be true ones. Look whether the child was tired, distracted or helped, and note it for your coordinator. No answer is shown here.</source>
        <translation type="unfinished">Только для вас, и это не оценка ребёнка: быстрые или одинаковые ответы могут быть правдой. Подумайте, не устал ли ребёнок, не отвлекали ли его, не помогали ли ему, и запишите это для координатора. Ответы здесь не показаны.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Вопросы</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished">Сохранить журнал</translation>
    </message>
    <message>
        <source>Times and questions as a file for analysts (audit.csv), without answers and names.</source>
        <translation type="unfinished">Время и вопросы файлом для аналитиков (audit.csv), без ответов и имён.</translation>
    </message>
    <message>
        <source>How it went: child {code}, {form}</source>
        <translation type="unfinished">Как это прошло: ребёнок {code}, {form}</translation>
    </message>
    <message>
        <source>Some of them say the opposite of the others, so it cannot be meant for all.</source>
        <translation type="unfinished">Некоторые из них говорят обратное другим, значит, для всех это не может быть верно.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation type="unfinished">Ничего особенного.</translation>
    </message>
    <message>
        <source>It is unfinished again and not counted until it is finished anew. The interviewer is told why, with the next sync. You can take this back.</source>
        <translation type="unfinished">Оно снова считается незаконченным и не учитывается, пока его не закончат заново. Интервьюер узнает причину при следующей синхронизации. Это можно отменить.</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation type="unfinished">Вернуть</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">Почему?</translation>
    </message>
    <message>
        <source>Send back the interview of child {code}</source>
        <translation type="unfinished">Вернуть интервью ребёнка {code}</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished">Чего-то не хватает.</translation>
    </message>
    <message>
        <source>Some answers do not fit together.</source>
        <translation type="unfinished">Некоторые ответы не сходятся.</translation>
    </message>
    <message>
        <source>It may be another child&apos;s.</source>
        <translation type="unfinished">Возможно, оно другого ребёнка.</translation>
    </message>
    <message>
        <source>It was asked in the wrong language.</source>
        <translation type="unfinished">Оно проведено не на том языке.</translation>
    </message>
    <message>
        <source>The consent is not clear.</source>
        <translation type="unfinished">Согласие неясно.</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation type="unfinished">Сначала выберите причину.</translation>
    </message>
    <message>
        <source>Sent back by {who}, {when}.</source>
        <translation type="unfinished">Вернул(а) {who}, {when}.</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation type="unfinished">координатор</translation>
    </message>
    <message>
        <source>Correct it and finish it again; it is sent with the next sync.</source>
        <translation type="unfinished">Исправьте его и завершите снова; оно уйдёт со следующей синхронизацией.</translation>
    </message>
    <message>
        <source>Its answers have left this laptop, so a coordinator must decide: pass its code on.</source>
        <translation type="unfinished">Ответов на этом ноутбуке уже нет; решать должен координатор: передайте код.</translation>
    </message>
    <message>
        <source>Type a part of the name to find it.</source>
        <translation type="unfinished">Введите часть названия, чтобы найти его.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: this computer finds no loudspeaker and no headphones. Plug some in and choose the child again.</source>
        <translation type="unfinished">Ничего нельзя прочитать вслух: компьютер не находит ни динамика, ни наушников. Подключите что-нибудь и выберите ребёнка снова.</translation>
    </message>
    <message>
        <source>The clips of this questionnaire are damaged. Ask your coordinator for a new version.</source>
        <translation type="unfinished">Записи этой анкеты повреждены. Попросите у координатора новую версию.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud in this language: it has no clips, and this computer no voice for it.</source>
        <translation type="unfinished">На этом языке ничего нельзя прочитать вслух: записей нет, и у компьютера нет голоса для него.</translation>
    </message>
    <message>
        <source>{count} of {total} texts can be heard; the others stay silent.</source>
        <translation type="unfinished">Можно услышать {count} из {total} текстов; остальные без звука.</translation>
    </message>
    <message>
        <source>A machine reads; nobody has checked how it sounds.</source>
        <translation type="unfinished">Читает машина; никто не проверил, как это звучит.</translation>
    </message>
    <message>
        <source>It asks about hard things. Give the child headphones, so that nobody hears along.</source>
        <translation type="unfinished">Речь о тяжёлых вещах. Дайте ребёнку наушники, чтобы никто не слышал.</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">выключено</translation>
    </message>
    <message>
        <source>from the loudspeaker</source>
        <translation type="unfinished">через динамик</translation>
    </message>
    <message>
        <source>with headphones</source>
        <translation type="unfinished">в наушниках</translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished">обычная</translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished">медленная</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation type="unfinished">Чтение вслух</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished">Скорость</translation>
    </message>
    <message>
        <source>This computer finds no microphone. Plug one in and come back.</source>
        <translation type="unfinished">Компьютер не находит микрофон. Подключите его и вернитесь.</translation>
    </message>
    <message>
        <source>Almost nothing was heard. Is the microphone on, and near enough? Record again.</source>
        <translation type="unfinished">Почти ничего не слышно. Включён ли микрофон и достаточно ли близко? Запишите снова.</translation>
    </message>
    <message>
        <source>This computer finds no loudspeaker and no headphones. Plug some in.</source>
        <translation type="unfinished">Компьютер не находит ни динамика, ни наушников. Подключите что-нибудь.</translation>
    </message>
    <message>
        <source>Some words were not tapped. Tap along again.</source>
        <translation type="unfinished">Некоторые слова не отмечены. Пройдите ещё раз.</translation>
    </message>
    <message>
        <source>This clip cannot be played. Record it again.</source>
        <translation type="unfinished">Эту запись нельзя воспроизвести. Запишите снова.</translation>
    </message>
    <message>
        <source>Save the clips as a file</source>
        <translation type="unfinished">Сохранить записи в файл</translation>
    </message>
    <message>
        <source>Saved: {file}. Lay it into the folder “media” of the questionnaire.</source>
        <translation type="unfinished">Сохранено: {file}. Положите его в папку «media» анкеты.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished">Тексты</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Текст</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished">Запись</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation type="unfinished">Оставить эту запись</translation>
    </message>
    <message>
        <source>It sounds right</source>
        <translation type="unfinished">Звучит правильно</translation>
    </message>
    <message>
        <source>Remove this recording</source>
        <translation type="unfinished">Убрать эту запись</translation>
    </message>
    <message>
        <source>{heard} of {total} texts have a clip; {drafts} of them by a machine.</source>
        <translation type="unfinished">Запись есть у {heard} из {total} текстов; из них машинных: {drafts}.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished">Остановить запись</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Записать</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Стоп</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Слушать</translation>
    </message>
    <message>
        <source>This word begins now</source>
        <translation type="unfinished">Это слово начинается сейчас</translation>
    </message>
    <message>
        <source>Tap along with the words</source>
        <translation type="unfinished">Отмечать слова касанием</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation type="unfinished">нет записи</translation>
    </message>
    <message>
        <source>spoken by a machine, not checked</source>
        <translation type="unfinished">прочитано машиной, не проверено</translation>
    </message>
    <message>
        <source>spoken by a machine, checked</source>
        <translation type="unfinished">прочитано машиной, проверено</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished">записано</translation>
    </message>
    <message>
        <source>{state}, without word times</source>
        <translation type="unfinished">{state}, без времени слов</translation>
    </message>
    <message>
        <source>Your recordings stay on this laptop, outside the encrypted store: they hold your voice and the questions, no answer and no name. They are heard before the clips that came with the questionnaire.</source>
        <translation type="unfinished">Ваши записи остаются на этом ноутбуке вне зашифрованного хранилища: в них ваш голос и вопросы, нет ответов и имён. Они звучат вместо записей, пришедших с анкетой.</translation>
    </message>
    <message>
        <source>Settled. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">Улажено. Уйдёт на другие ноутбуки при следующей синхронизации.</translation>
    </message>
    <message>
        <source>Taken back. It is as it was before.</source>
        <translation type="unfinished">Отменено. Всё как прежде.</translation>
    </message>
    <message>
        <source>Made one. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">Объединено. Уйдёт на другие ноутбуки при следующей синхронизации.</translation>
    </message>
    <message>
        <source>It has the other code now. It goes to the others with the next sync.</source>
        <translation type="unfinished">Теперь у него другой код. Это уйдёт остальным при следующей синхронизации.</translation>
    </message>
    <message>
        <source>Noted: they are right as they are.</source>
        <translation type="unfinished">Отмечено: всё верно как есть.</translation>
    </message>
    <message>
        <source>Noted. The server hears it with the next sync.</source>
        <translation type="unfinished">Отмечено. Сервер узнает об этом при следующей синхронизации.</translation>
    </message>
    <message>
        <source>Sent back. The interviewer&apos;s laptop gets it with the next sync.</source>
        <translation type="unfinished">Возвращено. Ноутбук интервьюера получит его при следующей синхронизации.</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">Не знаю</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">Не хочу говорить</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">не спрашивали</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished">не дошли</translation>
    </message>
    <message>
        <source>stopped before it</source>
        <translation type="unfinished">остановлено раньше</translation>
    </message>
    <message>
        <source>Receipt of the server</source>
        <translation type="unfinished">Подтверждение сервера</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Сохранено: {file}</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">С кем</translation>
    </message>
    <message>
        <source>Went</source>
        <translation type="unfinished">Ушло</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished">Пришло</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished">Чем закончилось</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">Что с этим стало</translation>
    </message>
    <message>
        <source>Syncs and sticks</source>
        <translation type="unfinished">Синхронизации и флешки</translation>
    </message>
    <message>
        <source>Records of this batch</source>
        <translation type="unfinished">Записи этого пакета</translation>
    </message>
    <message>
        <source>Which batch</source>
        <translation type="unfinished">Какой пакет</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation type="unfinished">Напечатать подтверждение</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished">Сохранить подтверждение</translation>
    </message>
    <message>
        <source>Batch that the server confirmed</source>
        <translation type="unfinished">Пакет, подтверждённый сервером</translation>
    </message>
    <message>
        <source>Nothing waits here: the server has everything that was ended.</source>
        <translation type="unfinished">Здесь ничего не ждёт: у сервера есть всё, что завершено.</translation>
    </message>
    <message>
        <source>coordinators</source>
        <translation type="unfinished">координаторы</translation>
    </message>
    <message>
        <source>Stick for {whom}</source>
        <translation type="unfinished">Флешка для: {whom}</translation>
    </message>
    <message>
        <source>Stick from {whom}</source>
        <translation type="unfinished">Флешка от: {whom}</translation>
    </message>
    <message>
        <source>No network. Everything is safe; sync again where there is one.</source>
        <translation type="unfinished">Нет сети. Всё в безопасности; синхронизируйте снова там, где она есть.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop. Call your coordinator.</source>
        <translation type="unfinished">Сервер не принял этот ноутбук. Позвоните координатору.</translation>
    </message>
    <message>
        <source>It did not end well, and nothing is lost. Try again; then call your coordinator.</source>
        <translation type="unfinished">Закончилось неудачно, но ничего не потеряно. Попробуйте ещё раз; затем позвоните координатору.</translation>
    </message>
    <message>
        <source>Kept apart for a coordinator.</source>
        <translation type="unfinished">Хранится отдельно для координатора.</translation>
    </message>
    <message>
        <source>The server has it.</source>
        <translation type="unfinished">Сервер это получил.</translation>
    </message>
    <message>
        <source>The server had it already.</source>
        <translation type="unfinished">У сервера это уже было.</translation>
    </message>
    <message>
        <source>The server has it; another laptop says something else.</source>
        <translation type="unfinished">Сервер это получил; другой ноутбук сообщает иное.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">Проект</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Ноутбук</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation type="unfinished">Получено сервером</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished">Принято</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation type="unfinished">Спорное</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation type="unfinished">Хранится отдельно</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished">Пакет</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Подпись</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Ответ</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation type="unfinished">Принять</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation type="unfinished">Отложить</translation>
    </message>
    <message>
        <source>It is kept and not counted, and can be let in later.</source>
        <translation type="unfinished">Это хранится и не учитывается; принять можно и позже.</translation>
    </message>
    <message>
        <source>The laptop was revoked before this came. Let it in if the interview was made while it was ours.</source>
        <translation type="unfinished">Доступ ноутбука был отозван до того, как это пришло. Примите, если интервью проведено, когда ноутбук ещё был нашим.</translation>
    </message>
    <message>
        <source>The laptop is not for this school. Ask whether it worked there.</source>
        <translation type="unfinished">Ноутбук не для этой школы. Спросите, работали ли на нём там.</translation>
    </message>
    <message>
        <source>Only a coordinator&apos;s laptop may write this. Ask who did.</source>
        <translation type="unfinished">Записывать такое может только ноутбук координатора. Спросите, кто это сделал.</translation>
    </message>
    <message>
        <source>It is marked as done and holds no answer. Ask the interviewer.</source>
        <translation type="unfinished">Отмечено как законченное, но ответов в нём нет. Спросите интервьюера.</translation>
    </message>
    <message>
        <source>Two copies of one laptop wrote at the same time. Let it in: both interviews are then kept.</source>
        <translation type="unfinished">Две копии одного ноутбука записывали одновременно. Примите: тогда сохранятся оба интервью.</translation>
    </message>
    <message>
        <source>Its answers left the laptop before the server had them.</source>
        <translation type="unfinished">Его ответы исчезли с ноутбука раньше, чем их получил сервер.</translation>
    </message>
    <message>
        <source>Its answers were erased by a code that nothing proves.</source>
        <translation type="unfinished">Его ответы стёрты по коду, который ничем не подтверждён.</translation>
    </message>
    <message>
        <source>Nobody knows the laptop that wrote this. It comes in by itself when that laptop syncs.</source>
        <translation type="unfinished">Ноутбук, который это записал, никому не известен. Запись будет принята сама, когда тот ноутбук синхронизируется.</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">Так здесь не получится. Посмотри на свой ответ ещё раз.</translation>
    </message>
    <message>
        <source>Yes, I have seen it</source>
        <translation type="unfinished">Да, я вижу</translation>
    </message>
    <message>
        <source>Answer {number} of {count}.</source>
        <translation type="unfinished">Ответ {number} из {count}.</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation type="unfinished">Прежние ответы</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation type="unfinished">Другие ответы</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation type="unfinished">Убрать последнюю цифру</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation type="unfinished">Десятичная запятая</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Твоё число</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Твой ответ</translation>
    </message>
    <message>
        <source>This laptop cannot ask this yet. Choose “I don&apos;t know”, and tell the grown-up.</source>
        <translation type="unfinished">Этот ноутбук ещё не умеет такое спрашивать. Выбери «Не знаю» и скажи взрослому.</translation>
    </message>
    <message>
        <source>Give the laptop back to the grown-up.</source>
        <translation type="unfinished">Отдай ноутбук взрослому.</translation>
    </message>
    <message>
        <source>You do not have to do anything else.</source>
        <translation type="unfinished">Больше ничего делать не нужно.</translation>
    </message>
    <message>
        <source>For the grown-up: the PIN of this laptop</source>
        <translation type="unfinished">Для взрослого: PIN-код этого ноутбука</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">По парольной фразе</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation type="unfinished">По PIN-коду</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation type="unfinished">Дальше к вопросам</translation>
    </message>
    <message>
        <source>For the grown-up: your passphrase</source>
        <translation type="unfinished">Для взрослого: ваша парольная фраза</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Открыть</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">Введи первые буквы</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">День</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Месяц</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Год</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished">Час</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished">Минута</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">Ты на остановке {number} из {count}.</translation>
    </message>
    <message>
        <source>Latitude (degrees north)</source>
        <translation type="unfinished">Широта (градусы на север)</translation>
    </message>
    <message>
        <source>Longitude (degrees east)</source>
        <translation type="unfinished">Долгота (градусы на восток)</translation>
    </message>
    <message>
        <source>Add this point</source>
        <translation type="unfinished">Добавить эту точку</translation>
    </message>
    <message>
        <source>Take the last point out</source>
        <translation type="unfinished">Убрать последнюю точку</translation>
    </message>
    <message>
        <source>Add at least {count} places first.</source>
        <translation type="unfinished">Сначала добавь места: не меньше {count}.</translation>
    </message>
    <message>
        <source>Leave the rest open</source>
        <translation type="unfinished">Оставить остальное без ответа</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Остановиться</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Перерыв</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation type="unfinished">Спрятать слова</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished">Размер слов</translation>
    </message>
    <message>
        <source>Hide my answers</source>
        <translation type="unfinished">Спрятать мои ответы</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">Не знаю</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">Не хочу говорить</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Язык</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Дальше</translation>
    </message>
    <message>
        <source>This one is only to try: it does not count.</source>
        <translation type="unfinished">Это только для пробы: это не считается.</translation>
    </message>
    <message>
        <source>You may say it out loud. The grown-up writes it down for you.</source>
        <translation type="unfinished">Можешь сказать вслух. Взрослый запишет за тебя.</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">Сначала выбери ответ. «Не знаю» — тоже хорошо.</translation>
    </message>
    <message>
        <source>Take the last one out</source>
        <translation type="unfinished">Убрать последнее</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">Коснись всех по очереди, начни с первого.</translation>
    </message>
    <message>
        <source>Place {number} of {count}.</source>
        <translation type="unfinished">Место {number} из {count}.</translation>
    </message>
    <message>
        <source>No place yet.</source>
        <translation type="unfinished">Ещё без места.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">Меньше</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Больше</translation>
    </message>
    <message>
        <source>Much less</source>
        <translation type="unfinished">Намного меньше</translation>
    </message>
    <message>
        <source>Much more</source>
        <translation type="unfinished">Намного больше</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation type="unfinished">Ещё ничего не выбрано.</translation>
    </message>
    <message>
        <source>Would you like to join in?</source>
        <translation type="unfinished">Хочешь участвовать?</translation>
    </message>
    <message>
        <source>We ask you about your life, your school and your friends.</source>
        <translation type="unfinished">Мы спросим о твоей жизни, твоей школе и твоих друзьях.</translation>
    </message>
    <message>
        <source>We want to know how things can get better for children.</source>
        <translation type="unfinished">Мы хотим узнать, как сделать, чтобы детям было лучше.</translation>
    </message>
    <message>
        <source>No answer is wrong. You do not have to answer every question.</source>
        <translation type="unfinished">Неправильных ответов нет. Не нужно отвечать на каждый вопрос.</translation>
    </message>
    <message>
        <source>You can stop whenever you like. Nobody will be cross.</source>
        <translation type="unfinished">Ты можешь остановиться, когда захочешь. Никто не будет сердиться.</translation>
    </message>
    <message>
        <source>Your name does not go with your answers. Your teacher does not see them.</source>
        <translation type="unfinished">Твоё имя не записывается с ответами. Учителя их не видят.</translation>
    </message>
    <message>
        <source>No, I don&apos;t want to</source>
        <translation type="unfinished">Нет, не хочу</translation>
    </message>
    <message>
        <source>Yes, I want to join in</source>
        <translation type="unfinished">Да, хочу</translation>
    </message>
    <message>
        <source>Thank you for telling us. What you told us another time stays as it is.</source>
        <translation type="unfinished">Спасибо за твои слова. То, что мы слышали от тебя в другой раз, остаётся.</translation>
    </message>
    <message>
        <source>Thank you for telling us. We have kept nothing.</source>
        <translation type="unfinished">Спасибо за твои слова. Мы ничего не сохранили.</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation type="unfinished">Это нормально.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">Отдохни немного.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">Отдыхай, сколько хочешь. Твои ответы сохранены.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">Хочешь потом продолжить? Можно и остановиться.</translation>
    </message>
    <message>
        <source>I want to talk to somebody</source>
        <translation type="unfinished">Хочу с кем-нибудь поговорить</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">Хочешь небольшой перерыв?</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">Потянись, попей воды, посмотри в окно.</translation>
    </message>
    <message>
        <source>Yes, take a break</source>
        <translation type="unfinished">Да, перерыв</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation type="unfinished">Нет, дальше</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">Твои ответы спрятаны.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">Покажи их снова, когда никто другой не смотрит.</translation>
    </message>
    <message>
        <source>Show the question again</source>
        <translation type="unfinished">Показать вопрос снова</translation>
    </message>
    <message>
        <source>Do you want to stop?</source>
        <translation type="unfinished">Хочешь остановиться?</translation>
    </message>
    <message>
        <source>You may. What shall we do with what you told us?</source>
        <translation type="unfinished">Можно. Что сделать с тем, что мы от тебя услышали?</translation>
    </message>
    <message>
        <source>Stop, and keep what I said</source>
        <translation type="unfinished">Остановиться и сохранить мои слова</translation>
    </message>
    <message>
        <source>Stop, and throw it away</source>
        <translation type="unfinished">Остановиться и всё выбросить</translation>
    </message>
    <message>
        <source>It is thrown away.</source>
        <translation type="unfinished">Всё выброшено.</translation>
    </message>
    <message>
        <source>Nothing of what you said is kept. That is fine.</source>
        <translation type="unfinished">Ничего из твоих слов не сохранено. Это нормально.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">Здесь мы остановились.</translation>
    </message>
    <message>
        <source>The grown-up will see to it that your answers are thrown away.</source>
        <translation type="unfinished">Взрослый позаботится, чтобы твои ответы выбросили.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation type="unfinished">Спасибо!</translation>
    </message>
    <message>
        <source>You are done. Your answers are kept safe.</source>
        <translation type="unfinished">Это всё! Твои ответы надёжно сохранены.</translation>
    </message>
    <message>
        <source>The next questions are about hard things.</source>
        <translation type="unfinished">Следующие вопросы — о трудном.</translation>
    </message>
    <message>
        <source>May we go on? You do not have to answer them.</source>
        <translation type="unfinished">Можно дальше? Отвечать на них не обязательно.</translation>
    </message>
    <message>
        <source>Do you want to hear them? Ask the grown-up for headphones first.</source>
        <translation type="unfinished">Хочешь их послушать? Сначала попроси у взрослого наушники.</translation>
    </message>
    <message>
        <source>Skip these questions</source>
        <translation type="unfinished">Пропустить эти вопросы</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation type="unfinished">Да, дальше</translation>
    </message>
    <message>
        <source>Leave the rest open?</source>
        <translation type="unfinished">Оставить остальное без ответа?</translation>
    </message>
    <message>
        <source>The interview is finished then and cannot be opened again.</source>
        <translation type="unfinished">Тогда интервью закончится, и открыть его снова нельзя.</translation>
    </message>
    <message>
        <source>Leave them open and finish</source>
        <translation type="unfinished">Оставить без ответа и закончить</translation>
    </message>
    <message>
        <source>A moment of rest.</source>
        <translation type="unfinished">Минутка отдыха.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">Вдохни и выдохни.</translation>
    </message>
    <message>
        <source>For the grown-up</source>
        <translation type="unfinished">Для взрослого</translation>
    </message>
    <message>
        <source>Put up your hand. A grown-up will come to you.</source>
        <translation type="unfinished">Подними руку. Взрослый подойдёт к тебе.</translation>
    </message>
    <message>
        <source>You did nothing wrong. You may say as much or as little as you like.</source>
        <translation type="unfinished">Ты всё делаешь правильно. Можешь рассказать много или мало, как хочешь.</translation>
    </message>
    <message>
        <source>This does not stand in your answers.</source>
        <translation type="unfinished">В твоих ответах этого не будет.</translation>
    </message>
    <message>
        <source>The grown-up can give you this on paper.</source>
        <translation type="unfinished">Взрослый может дать тебе это на бумаге.</translation>
    </message>
    <message>
        <source>I want this on paper</source>
        <translation type="unfinished">Хочу это на бумаге</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation type="unfinished">{name}: {number}</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">Какой язык ты хочешь?</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">Минутку, пожалуйста.</translation>
    </message>
    <message>
        <source>Ask the grown-up to come. You did nothing wrong.</source>
        <translation type="unfinished">Позови взрослого. Ты всё делаешь правильно.</translation>
    </message>
    <message>
        <source>For the grown-up: {reason}</source>
        <translation type="unfinished">Для взрослого: {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Give the laptop back</source>
        <translation type="unfinished">Отдать ноутбук</translation>
    </message>
    <message>
        <source>If something made you sad, tell a grown-up you trust or the researcher who brought this laptop.</source>
        <translation type="unfinished">Если тебе стало грустно, скажи взрослому, которому доверяешь, или исследователю, который принёс этот ноутбук.</translation>
    </message>
    <message>
        <source>You can talk to somebody</source>
        <translation type="unfinished">Ты можешь с кем-нибудь поговорить</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">пробел</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation type="unfinished">Убрать последнюю букву</translation>
    </message>
    <message>
        <source>Letters to tap</source>
        <translation type="unfinished">Буквы на экране</translation>
    </message>
    <message>
        <source>This is for the grown-up. Choose “I don&apos;t know”.</source>
        <translation type="unfinished">Это для взрослого. Выбери «Не знаю».</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation type="unfinished">Записать мой голос</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">Выбрать файл</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation type="unfinished">Послушать</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">Убрать</translation>
    </message>
    <message>
        <source>We are listening. Tap Stop when you are done.</source>
        <translation type="unfinished">Мы слушаем. Нажми «Стоп», когда закончишь.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation type="unfinished">Сохранено.</translation>
    </message>
    <message>
        <source>We heard nothing. Try again, a little louder.</source>
        <translation type="unfinished">Мы ничего не услышали. Попробуй ещё раз, чуть громче.</translation>
    </message>
    <message>
        <source>Keep this card. With this code your family can have your answers deleted, now or later. Nobody has to say why.</source>
        <translation type="unfinished">Сохрани эту карточку. С этим кодом твоя семья может попросить стереть твои ответы, сейчас или позже. Никому не нужно говорить почему.</translation>
    </message>
    <message>
        <source>My code</source>
        <translation type="unfinished">Мой код</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n question(s) for you has/have no answer yet.</source>
        <translation type="unfinished">
            <numerusform>%n вопрос для вас ещё без ответа.</numerusform>
            <numerusform>%n вопроса для вас ещё без ответа.</numerusform>
            <numerusform>%n вопросов для вас ещё без ответа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule for {country}: a parent or guardian must agree below %n year(s).</source>
        <translation type="unfinished">
            <numerusform>Правило для страны {country}: до %n года нужно согласие родителя или опекуна.</numerusform>
            <numerusform>Правило для страны {country}: до %n лет нужно согласие родителя или опекуна.</numerusform>
            <numerusform>Правило для страны {country}: до %n лет нужно согласие родителя или опекуна.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This paper also names the %n other child(ren) without consent.</source>
        <translation type="unfinished">
            <numerusform>В этой бумаге назван ещё %n ребёнок без согласия.</numerusform>
            <numerusform>В этой бумаге названы ещё %n ребёнка без согласия.</numerusform>
            <numerusform>В этой бумаге названы ещё %n детей без согласия.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>Это не та парольная фраза (пока %n неверная попытка).</numerusform>
            <numerusform>Это не та парольная фраза (пока %n неверные попытки).</numerusform>
            <numerusform>Это не та парольная фраза (пока %n неверных попыток).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>Это не тот PIN-код (пока %n неверная попытка).</numerusform>
            <numerusform>Это не тот PIN-код (пока %n неверные попытки).</numerusform>
            <numerusform>Это не тот PIN-код (пока %n неверных попыток).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced: %n change(s) sent,</source>
        <translation type="unfinished">
            <numerusform>Синхронизировано: отправлено %n изменение,</numerusform>
            <numerusform>Синхронизировано: отправлено %n изменения,</numerusform>
            <numerusform>Синхронизировано: отправлено %n изменений,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received.</source>
        <translation type="unfinished">
            <numerusform>получено %n.</numerusform>
            <numerusform>получено %n.</numerusform>
            <numerusform>получено %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those sent need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>Из отправленных %n требует координатора.</numerusform>
            <numerusform>Из отправленных %n требуют координатора.</numerusform>
            <numerusform>Из отправленных %n требуют координатора.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old interview(s) left this laptop; the server has them.</source>
        <translation type="unfinished">
            <numerusform>%n старое интервью ушло с этого ноутбука; оно есть на сервере.</numerusform>
            <numerusform>%n старых интервью ушли с этого ноутбука; они есть на сервере.</numerusform>
            <numerusform>%n старых интервью ушли с этого ноутбука; они есть на сервере.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent.</source>
        <translation type="unfinished">
            <numerusform>%n интервью ждёт отправки.</numerusform>
            <numerusform>%n интервью ждут отправки.</numerusform>
            <numerusform>%n интервью ждут отправки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress.</source>
        <translation type="unfinished">
            <numerusform>%n идёт.</numerusform>
            <numerusform>%n идут.</numerusform>
            <numerusform>%n идут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation type="unfinished">
            <numerusform>%n интервью</numerusform>
            <numerusform>%n интервью</numerusform>
            <numerusform>%n интервью</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>Можно попробовать снова через %n секунду.</numerusform>
            <numerusform>Можно попробовать снова через %n секунды.</numerusform>
            <numerusform>Можно попробовать снова через %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class is ended. %n unfinished interview(s) will be sent too.</source>
        <translation type="unfinished">
            <numerusform>Занятие закончено. %n незаконченное интервью тоже будет отправлено.</numerusform>
            <numerusform>Занятие закончено. %n незаконченных интервью тоже будут отправлены.</numerusform>
            <numerusform>Занятие закончено. %n незаконченных интервью тоже будут отправлены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) added.</source>
        <translation type="unfinished">
            <numerusform>Добавлен %n ребёнок.</numerusform>
            <numerusform>Добавлено %n ребёнка.</numerusform>
            <numerusform>Добавлено %n детей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected.</source>
        <translation type="unfinished">
            <numerusform>Исправлено: %n.</numerusform>
            <numerusform>Исправлено: %n.</numerusform>
            <numerusform>Исправлено: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already.</source>
        <translation type="unfinished">
            <numerusform>Уже были известны: %n.</numerusform>
            <numerusform>Уже были известны: %n.</numerusform>
            <numerusform>Уже были известны: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation type="unfinished">
            <numerusform>Прочитана %n строка.</numerusform>
            <numerusform>Прочитано %n строки.</numerusform>
            <numerusform>Прочитано %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) can be taken over.</source>
        <translation type="unfinished">
            <numerusform>Можно перенести %n ребёнка.</numerusform>
            <numerusform>Можно перенести %n детей.</numerusform>
            <numerusform>Можно перенести %n детей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) are not listed.</source>
        <translation type="unfinished">
            <numerusform>Ещё %n проблема не показана.</numerusform>
            <numerusform>Ещё %n проблемы не показаны.</numerusform>
            <numerusform>Ещё %n проблем не показано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Перенести %n ребёнка</numerusform>
            <numerusform>Перенести %n детей</numerusform>
            <numerusform>Перенести %n детей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) is/are not on the disk yet.</source>
        <translation type="unfinished">
            <numerusform>%n ответ ещё не записан на диск.</numerusform>
            <numerusform>%n ответа ещё не записаны на диск.</numerusform>
            <numerusform>%n ответов ещё не записано на диск.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this laptop in all</source>
        <translation type="unfinished">
            <numerusform>всего %n на этом ноутбуке</numerusform>
            <numerusform>всего %n на этом ноутбуке</numerusform>
            <numerusform>всего %n на этом ноутбуке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation type="unfinished">
            <numerusform>%n идёт</numerusform>
            <numerusform>%n идут</numerusform>
            <numerusform>%n идут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) would like to talk to somebody</source>
        <translation type="unfinished">
            <numerusform>%n ребёнок хочет с кем-нибудь поговорить</numerusform>
            <numerusform>%n ребёнка хотят с кем-нибудь поговорить</numerusform>
            <numerusform>%n детей хотят с кем-нибудь поговорить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n interview(s) that came back</source>
        <translation type="unfinished">
            <numerusform>Исправить %n возвращённое интервью</numerusform>
            <numerusform>Исправить %n возвращённых интервью</numerusform>
            <numerusform>Исправить %n возвращённых интервью</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) need(s) a coordinator</source>
        <translation type="unfinished">
            <numerusform>%n интервью требует координатора</numerusform>
            <numerusform>%n интервью требуют координатора</numerusform>
            <numerusform>%n интервью требуют координатора</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record the consent of %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Записать согласие для %n ребёнка</numerusform>
            <numerusform>Записать согласие для %n детей</numerusform>
            <numerusform>Записать согласие для %n детей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n interview(s) in progress</source>
        <translation type="unfinished">
            <numerusform>Продолжить %n начатое интервью</numerusform>
            <numerusform>Продолжить %n начатых интервью</numerusform>
            <numerusform>Продолжить %n начатых интервью</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interview %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Опросить %n ребёнка</numerusform>
            <numerusform>Опросить %n детей</numerusform>
            <numerusform>Опросить %n детей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n finished interview(s)</source>
        <translation type="unfinished">
            <numerusform>Отправить %n законченное интервью</numerusform>
            <numerusform>Отправить %n законченных интервью</numerusform>
            <numerusform>Отправить %n законченных интервью</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent: sync where there is a network.</source>
        <translation type="unfinished">
            <numerusform>%n интервью ждёт отправки: синхронизируйте там, где есть сеть.</numerusform>
            <numerusform>%n интервью ждут отправки: синхронизируйте там, где есть сеть.</numerusform>
            <numerusform>%n интервью ждут отправки: синхронизируйте там, где есть сеть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) is/are unfinished: end the class first.</source>
        <translation type="unfinished">
            <numerusform>Не закончено интервью: %n. Сначала завершите класс.</numerusform>
            <numerusform>Не закончено интервью: %n. Сначала завершите класс.</numerusform>
            <numerusform>Не закончено интервью: %n. Сначала завершите класс.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) erased on this laptop and in its backups.</source>
        <translation type="unfinished">
            <numerusform>Стёрто интервью на этом ноутбуке и в его копиях: %n.</numerusform>
            <numerusform>Стёрто интервью на этом ноутбуке и в его копиях: %n.</numerusform>
            <numerusform>Стёрто интервью на этом ноутбуке и в его копиях: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sync soon: it erases %n of them on the server and other laptops.</source>
        <translation type="unfinished">
            <numerusform>Синхронизируйте вскоре: тогда сотрётся и на сервере, и на других ноутбуках: %n.</numerusform>
            <numerusform>Синхронизируйте вскоре: тогда сотрётся и на сервере, и на других ноутбуках: %n.</numerusform>
            <numerusform>Синхронизируйте вскоре: тогда сотрётся и на сервере, и на других ноутбуках: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) on this laptop.</source>
        <translation type="unfinished">
            <numerusform>%n интервью на этом ноутбуке.</numerusform>
            <numerusform>%n интервью на этом ноутбуке.</numerusform>
            <numerusform>%n интервью на этом ноутбуке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are on the server, too.</source>
        <translation type="unfinished">
            <numerusform>Из них %n есть и на сервере.</numerusform>
            <numerusform>Из них %n есть и на сервере.</numerusform>
            <numerusform>Из них %n есть и на сервере.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were made on another laptop: there, and on the server, a coordinator must erase.</source>
        <translation type="unfinished">
            <numerusform>%n проведено на другом ноутбуке: там и на сервере стереть должен координатор.</numerusform>
            <numerusform>%n проведены на другом ноутбуке: там и на сервере стереть должен координатор.</numerusform>
            <numerusform>%n проведено на другом ноутбуке: там и на сервере стереть должен координатор.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews are confirmed by the server.</source>
        <translation type="unfinished">
            <numerusform>%n шаг интервью подтверждён сервером.</numerusform>
            <numerusform>%n шага интервью подтверждены сервером.</numerusform>
            <numerusform>%n шагов интервью подтверждены сервером.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews came</source>
        <translation type="unfinished">
            <numerusform>пришёл %n шаг интервью</numerusform>
            <numerusform>пришли %n шага интервью</numerusform>
            <numerusform>пришли %n шагов интервью</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new here.</source>
        <translation type="unfinished">
            <numerusform>из них новых: %n.</numerusform>
            <numerusform>из них новых: %n.</numerusform>
            <numerusform>из них новых: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of %n interview(s) is written, without answers and names:</source>
        <translation type="unfinished">
            <numerusform>Журнал %n интервью записан, без ответов и имён:</numerusform>
            <numerusform>Журналы %n интервью записаны, без ответов и имён:</numerusform>
            <numerusform>Журналы %n интервью записаны, без ответов и имён:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of questions.</source>
        <translation type="unfinished">
            <numerusform>%n минута вопросов.</numerusform>
            <numerusform>%n минуты вопросов.</numerusform>
            <numerusform>%n минут вопросов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered in less than a second.</source>
        <translation type="unfinished">
            <numerusform>%n вопрос с ответом быстрее секунды.</numerusform>
            <numerusform>%n вопроса с ответом быстрее секунды.</numerusform>
            <numerusform>%n вопросов с ответом быстрее секунды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions in a row have the same answer.</source>
        <translation type="unfinished">
            <numerusform>%n вопрос подряд с тем же ответом.</numerusform>
            <numerusform>%n вопроса подряд с тем же ответом.</numerusform>
            <numerusform>%n вопросов подряд с тем же ответом.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent interviews stay %n day(s) …</source>
        <translation type="unfinished">
            <numerusform>Отправленные интервью остаются %n день …</numerusform>
            <numerusform>Отправленные интервью остаются %n дня …</numerusform>
            <numerusform>Отправленные интервью остаются %n дней …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ(s)</source>
        <translation type="unfinished">
            <numerusform>%n ответ расходится</numerusform>
            <numerusform>%n ответа расходятся</numerusform>
            <numerusform>%n ответов расходятся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews under one code</source>
        <translation type="unfinished">
            <numerusform>%n интервью под одним кодом</numerusform>
            <numerusform>%n интервью под одним кодом</numerusform>
            <numerusform>%n интервью под одним кодом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are the same,</source>
        <translation type="unfinished">
            <numerusform>%n ответ совпадает,</numerusform>
            <numerusform>%n ответа совпадают,</numerusform>
            <numerusform>%n ответов совпадают,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s).</source>
        <translation type="unfinished">
            <numerusform>%n расходится.</numerusform>
            <numerusform>%n расходятся.</numerusform>
            <numerusform>%n расходятся.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews</source>
        <translation type="unfinished">
            <numerusform>%n шаг интервью</numerusform>
            <numerusform>%n шага интервью</numerusform>
            <numerusform>%n шагов интервью</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) here for the next sync or stick.</source>
        <translation type="unfinished">
            <numerusform>%n интервью ждёт здесь следующей синхронизации или флешки.</numerusform>
            <numerusform>%n интервью ждут здесь следующей синхронизации или флешки.</numerusform>
            <numerusform>%n интервью ждут здесь следующей синхронизации или флешки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a coordinator, who sees it too; you need not do anything.</source>
        <translation type="unfinished">
            <numerusform>%n требует координатора, который тоже это видит; от вас ничего не нужно.</numerusform>
            <numerusform>%n требуют координатора, который тоже это видит; от вас ничего не нужно.</numerusform>
            <numerusform>%n требуют координатора, который тоже это видит; от вас ничего не нужно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %n of what went need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>Готово. Из отправленного %n требует координатора.</numerusform>
            <numerusform>Готово. Из отправленного %n требуют координатора.</numerusform>
            <numerusform>Готово. Из отправленного %n требуют координатора.</numerusform>
        </translation>
    </message>
</context>
</TS>
