<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Adult</name>
    <message>
        <source>We ask about your child, your family and the school.</source>
        <translation type="unfinished">Ми запитаємо про вашу дитину, вашу родину та школу.</translation>
    </message>
    <message>
        <source>We ask about your class, your work and your school.</source>
        <translation type="unfinished">Ми запитаємо про ваш клас, вашу роботу та вашу школу.</translation>
    </message>
    <message>
        <source>We ask about your school, its pupils and its teachers.</source>
        <translation type="unfinished">Ми запитаємо про вашу школу, її учнів і вчителів.</translation>
    </message>
    <message>
        <source>Will you take part?</source>
        <translation type="unfinished">Ви візьмете участь?</translation>
    </message>
    <message>
        <source>The answers serve research on how children of every origin get on at school.</source>
        <translation type="unfinished">Відповіді допомагають досліджувати, як дітям будь-якого походження живеться в школі.</translation>
    </message>
    <message>
        <source>You may leave out any question.</source>
        <translation type="unfinished">Ви можете пропустити будь-яке запитання.</translation>
    </message>
    <message>
        <source>You may stop at any time and need not say why.</source>
        <translation type="unfinished">Ви можете зупинитися будь-коли й не пояснювати чому.</translation>
    </message>
    <message>
        <source>Your name is not kept with your answers. The researchers alone see them.</source>
        <translation type="unfinished">Ваше ім’я не зберігається разом із відповідями. Їх бачать лише дослідники.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation type="unfinished">Ні, дякую</translation>
    </message>
    <message>
        <source>Yes, I will take part</source>
        <translation type="unfinished">Так, візьму участь</translation>
    </message>
    <message>
        <source>What you told us another time stays as it is.</source>
        <translation type="unfinished">Те, що ви розповіли іншим разом, залишається без змін.</translation>
    </message>
    <message>
        <source>Nothing has been kept.</source>
        <translation type="unfinished">Нічого не збережено.</translation>
    </message>
    <message>
        <source>Thank you for letting us know.</source>
        <translation type="unfinished">Дякуємо, що повідомили нам.</translation>
    </message>
    <message>
        <source>Do you want to stop here?</source>
        <translation type="unfinished">Бажаєте тут зупинитися?</translation>
    </message>
    <message>
        <source>You need not say why. What should happen to your answers?</source>
        <translation type="unfinished">Пояснювати не потрібно. Що зробити з вашими відповідями?</translation>
    </message>
    <message>
        <source>Stop and keep my answers</source>
        <translation type="unfinished">Зупинитися і зберегти мої відповіді</translation>
    </message>
    <message>
        <source>Stop and delete my answers</source>
        <translation type="unfinished">Зупинитися і видалити мої відповіді</translation>
    </message>
    <message>
        <source>Your answers are deleted.</source>
        <translation type="unfinished">Ваші відповіді видалено.</translation>
    </message>
    <message>
        <source>The researcher will see to it that your answers are deleted.</source>
        <translation type="unfinished">Дослідник подбає, щоб ваші відповіді видалили.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">Ви зупинилися.</translation>
    </message>
    <message>
        <source>That was the last question. Your answers are kept safe.</source>
        <translation type="unfinished">Це було останнє запитання. Ваші відповіді надійно збережено.</translation>
    </message>
    <message>
        <source>Thank you for your time.</source>
        <translation type="unfinished">Дякуємо за ваш час.</translation>
    </message>
    <message>
        <source>What comes next can be hard to answer.</source>
        <translation type="unfinished">На наступні запитання може бути важко відповідати.</translation>
    </message>
    <message>
        <source>You may answer these questions, or go on without them.</source>
        <translation type="unfinished">Ви можете відповісти на них або продовжити без них.</translation>
    </message>
    <message>
        <source>For the researcher: {reason}</source>
        <translation type="unfinished">Для дослідника: {reason}</translation>
    </message>
    <message>
        <source>Please call the researcher. You did nothing wrong.</source>
        <translation type="unfinished">Будь ласка, покличте дослідника. Ви нічого поганого не зробили.</translation>
    </message>
    <message>
        <source>If a question worries you, talk to the researcher who brought this laptop.</source>
        <translation type="unfinished">Якщо якесь запитання вас тривожить, поговоріть із дослідником, який приніс цей ноутбук.</translation>
    </message>
    <message>
        <source>Please give the laptop back to the researcher.</source>
        <translation type="unfinished">Будь ласка, поверніть ноутбук дослідникові.</translation>
    </message>
    <message>
        <source>For the researcher: the PIN of this laptop</source>
        <translation type="unfinished">Для дослідника: PIN-код цього ноутбука</translation>
    </message>
    <message>
        <source>For the researcher: the passphrase</source>
        <translation type="unfinished">Для дослідника: парольна фраза</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">Спершу виберіть відповідь. «Не знаю» теж підходить.</translation>
    </message>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">Це тут не підходить. Погляньте на свою відповідь ще раз.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Ваша відповідь</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Ваше число</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">Введіть перші літери</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">Торкніться всіх, першого — спершу.</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">Ви на кроці {number} з {count}.</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">Яку мову ви хочете?</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">Хочете зробити невелику перерву?</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">Потягніться, випийте води, погляньте у вікно.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">Зробіть перерву.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">Не поспішайте. Ваші відповіді збережено.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">Хочете потім продовжити? Можна й зупинитися.</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">Ваші відповіді приховано.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">Покажіть їх знову, коли ніхто інший не дивиться.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">Вдихніть і видихніть.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Add a child</source>
        <translation type="unfinished">Додати дитину</translation>
    </message>
    <message>
        <source>The code goes with the answers. The name stays encrypted on this laptop and is never sent.</source>
        <translation type="unfinished">Код зберігається з відповідями. Ім’я залишається зашифрованим на цьому ноутбуці й ніколи не надсилається.</translation>
    </message>
    <message>
        <source>a child</source>
        <translation type="unfinished">дитина</translation>
    </message>
    <message>
        <source>a teacher</source>
        <translation type="unfinished">вчитель або вчителька</translation>
    </message>
    <message>
        <source>a school leader</source>
        <translation type="unfinished">керівник школи</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Додати</translation>
    </message>
    <message>
        <source>Back to the class</source>
        <translation type="unfinished">Назад до класу</translation>
    </message>
    <message>
        <source>This is</source>
        <translation type="unfinished">Це</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Код</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Клас</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished">Місце</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Вік</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation type="unfinished">Ім’я (необов’язково)</translation>
    </message>
    <message>
        <source>Code, class and age are needed. A code has letters, digits, dots and dashes only.</source>
        <translation type="unfinished">Потрібні код, клас і вік. Код складається лише з літер, цифр, крапок і рисок.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation type="unfinished">Записати згоду</translation>
    </message>
    <message>
        <source>Name (stays on this laptop)</source>
        <translation type="unfinished">Ім’я (лишається на цьому ноутбуці)</translation>
    </message>
    <message>
        <source>This form is for another age. Why do you use it?</source>
        <translation type="unfinished">Ця анкета для іншого віку. Чому ви її обрали?</translation>
    </message>
    <message>
        <source>PIN of child mode</source>
        <translation type="unfinished">PIN-код дитячого режиму</translation>
    </message>
    <message>
        <source>Child {code}</source>
        <translation type="unfinished">Дитина {code}</translation>
    </message>
    <message>
        <source>Record consent again</source>
        <translation type="unfinished">Записати згоду ще раз</translation>
    </message>
    <message>
        <source>Laptops say different things about this child. Type its name once more.</source>
        <translation type="unfinished">Ноутбуки повідомляють про цю дитину різне. Введіть ім’я ще раз.</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation type="unfinished">Продовжити інтерв’ю</translation>
    </message>
    <message>
        <source>Begin a new interview here</source>
        <translation type="unfinished">Почати тут нове інтерв’ю</translation>
    </message>
    <message>
        <source>Begin another interview</source>
        <translation type="unfinished">Почати інше інтерв’ю</translation>
    </message>
    <message>
        <source>Give the laptop to the child</source>
        <translation type="unfinished">Дати ноутбук дитині</translation>
    </message>
    <message>
        <source>Record the consent first.</source>
        <translation type="unfinished">Спочатку запишіть згоду.</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished">{language} (чернетка)</translation>
    </message>
    <message>
        <source>The buttons are not yet translated into this language; they are English.</source>
        <translation type="unfinished">Кнопки ще не перекладено цією мовою; вони англійською.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions and the buttons. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">Машинна чернетка: запитань і кнопок не перевіряв ніхто, хто знає цю мову. Прочитайте їх із кимось, хто її знає, перш ніж дитина відповідатиме.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">Машинна чернетка: запитань не перевіряв ніхто, хто знає цю мову. Прочитайте їх із кимось, хто її знає, перш ніж дитина відповідатиме.</translation>
    </message>
    <message>
        <source>The words on the buttons are a machine draft that nobody who speaks the language checked.</source>
        <translation type="unfinished">Слова на кнопках — машинна чернетка, якої не перевіряв ніхто, хто знає мову.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished">Анкета</translation>
    </message>
    <message>
        <source>Language of the child</source>
        <translation type="unfinished">Мова дитини</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Розмір тексту</translation>
    </message>
    <message>
        <source>The child answers</source>
        <translation type="unfinished">Дитина відповідає</translation>
    </message>
    <message>
        <source>by touch, mouse or keys</source>
        <translation type="unfinished">дотиком, мишею або клавішами</translation>
    </message>
    <message>
        <source>with one key: the ring moves by itself</source>
        <translation type="unfinished">однією клавішею: рамка рухається сама</translation>
    </message>
    <message>
        <source>with two keys: Space moves, Enter takes</source>
        <translation type="unfinished">двома клавішами: пробіл пересуває, Enter обирає</translation>
    </message>
    <message>
        <source>by resting on a button</source>
        <translation type="unfinished">затримуючись на кнопці</translation>
    </message>
    <message>
        <source>Reads well for the age</source>
        <translation type="unfinished">Читає добре для свого віку</translation>
    </message>
    <message>
        <source>Needs simpler words</source>
        <translation type="unfinished">Потрібні простіші слова</translation>
    </message>
    <message>
        <source>The whole class uses this form</source>
        <translation type="unfinished">Увесь клас заповнює цю анкету</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished">Інша причина</translation>
    </message>
    <message>
        <source>Take over a list</source>
        <translation type="unfinished">Перенести список</translation>
    </message>
    <message>
        <source>All are here</source>
        <translation type="unfinished">Усі тут</translation>
    </message>
    <message>
        <source>End the class</source>
        <translation type="unfinished">Завершити заняття</translation>
    </message>
    <message>
        <source>More for this class</source>
        <translation type="unfinished">Ще для цього класу</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Спробувати ще раз</translation>
    </message>
    <message>
        <source>Children of this class</source>
        <translation type="unfinished">Діти цього класу</translation>
    </message>
    <message>
        <source>No children on this roster yet. Sync to fetch it, or add a child with the code you were given.</source>
        <translation type="unfinished">У списку ще немає дітей. Синхронізуйте, щоб отримати його, або додайте дитину з кодом, який вам дали.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Заклад</translation>
    </message>
    <message>
        <source>Prepares the unfinished interviews for sending too; they can still go on another day.</source>
        <translation type="unfinished">Готує до надсилання й незавершені інтерв’ю; їх можна продовжити іншого дня.</translation>
    </message>
    <message>
        <source>Ticks everybody who has no tick yet. Tap a cell of the column to change one child.</source>
        <translation type="unfinished">Позначає всіх, хто ще не має позначки. Торкніться клітинки стовпця, щоб змінити для однієї дитини.</translation>
    </message>
    <message>
        <source>This paper names other children too</source>
        <translation type="unfinished">На цьому аркуші є й інші діти</translation>
    </message>
    <message>
        <source>Save, next child</source>
        <translation type="unfinished">Зберегти, наступна дитина</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation type="unfinished">Зберегти згоду</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished">Хто дав</translation>
    </message>
    <message>
        <source>Number on the paper form</source>
        <translation type="unfinished">Номер на паперовому бланку</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation type="unfinished">Версія тексту згоди</translation>
    </message>
    <message>
        <source>Language of the consent text</source>
        <translation type="unfinished">Мова тексту згоди</translation>
    </message>
    <message>
        <source>Signed on (day-month-year)</source>
        <translation type="unfinished">Дата підпису (день-місяць-рік)</translation>
    </message>
    <message>
        <source>Consent for child {code}</source>
        <translation type="unfinished">Згода для дитини {code}</translation>
    </message>
    <message>
        <source>No ethics board has confirmed this rule yet.</source>
        <translation type="unfinished">Жодна етична комісія ще не підтвердила це правило.</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation type="unfinished">виберіть …</translation>
    </message>
    <message>
        <source>Type the date as day-month-year, for example 24-11-2026, not after today.</source>
        <translation type="unfinished">Введіть дату як день-місяць-рік, наприклад 24-11-2026, не пізніше за сьогодні.</translation>
    </message>
    <message>
        <source>Fill in every field: who, which paper, which text, in which language.</source>
        <translation type="unfinished">Заповніть кожне поле: хто, який бланк, який текст, якою мовою.</translation>
    </message>
    <message>
        <source>Join a project</source>
        <translation type="unfinished">Приєднатися до проєкту</translation>
    </message>
    <message>
        <source>Your coordinator gives you an invitation. It works once, and needs a network this one time.</source>
        <translation type="unfinished">Координатор дасть вам запрошення. Воно діє один раз, і лише цього разу потрібна мережа.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Приєднатися</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished">Запрошення</translation>
    </message>
    <message>
        <source>Name of this laptop, for example “blue laptop 3”</source>
        <translation type="unfinished">Назва цього ноутбука, наприклад «синій ноутбук 3»</translation>
    </message>
    <message>
        <source>Both are needed: the invitation and a name.</source>
        <translation type="unfinished">Потрібні обидва: запрошення й назва.</translation>
    </message>
    <message>
        <source>Talking to the server …</source>
        <translation type="unfinished">З’єднуємося із сервером …</translation>
    </message>
    <message>
        <source>Choose a longer passphrase: at least {count} characters, for example four or five words that do not belong together.</source>
        <translation type="unfinished">Виберіть довшу парольну фразу: щонайменше {count} символів, наприклад чотири-п’ять слів, не пов’язаних між собою.</translation>
    </message>
    <message>
        <source>The program is already open on this laptop. Close the other window first.</source>
        <translation type="unfinished">Програму вже відкрито на цьому ноутбуці. Спершу закрийте інше вікно.</translation>
    </message>
    <message>
        <source>The interviews on this laptop were saved by a newer version of the program. Update this program.</source>
        <translation type="unfinished">Інтерв’ю на цьому ноутбуці збережено новішою версією програми. Оновіть цю програму.</translation>
    </message>
    <message>
        <source>The file with the interviews cannot be read. Change nothing and call your coordinator.</source>
        <translation type="unfinished">Файл з інтерв’ю не вдається прочитати. Нічого не змінюйте й зателефонуйте координатору.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk; it may be full. What was saved before is safe. Make room, then try again.</source>
        <translation type="unfinished">На диск нічого не записується; можливо, він заповнений. Збережене раніше в безпеці. Звільніть місце й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder, or make room.</source>
        <translation type="unfinished">Туди не можна записати. Виберіть іншу теку або звільніть місце.</translation>
    </message>
    <message>
        <source>This file cannot be read. Is the stick still there?</source>
        <translation type="unfinished">Цей файл не читається. Флешка ще вставлена?</translation>
    </message>
    <message>
        <source>The interviews are locked. Unlock them and try again.</source>
        <translation type="unfinished">Інтерв’ю заблоковано. Розблокуйте їх і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This child has left the study: its family took everything back. Do not ask it again.</source>
        <translation type="unfinished">Ця дитина вийшла з дослідження: сім’я забрала все назад. Більше її не питайте.</translation>
    </message>
    <message>
        <source>This interview can go on only on the laptop on which it was begun.</source>
        <translation type="unfinished">Це інтерв’ю можна продовжити лише на тому ноутбуці, де його почато.</translation>
    </message>
    <message>
        <source>The child stopped this interview, and nobody may go on with it. If the child wants to, begin a new one.</source>
        <translation type="unfinished">Дитина зупинила це інтерв’ю, і продовжувати його не можна. Якщо дитина хоче, почніть нове.</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits, not all the same and not counting up or down.</source>
        <translation type="unfinished">Виберіть від 4 до 8 цифр: не всі однакові й не поспіль угору чи вниз.</translation>
    </message>
    <message>
        <source>There is no PIN yet. Use the passphrase.</source>
        <translation type="unfinished">PIN-коду ще немає. Скористайтеся парольною фразою.</translation>
    </message>
    <message>
        <source>This questionnaire asks about hard things, and no helpline is known for this country. Ask your coordinator for the project&apos;s file of contacts.</source>
        <translation type="unfinished">Ця анкета питає про важкі речі, а для цієї країни не вказано жодної лінії допомоги. Попросіть у координатора файл контактів проєкту.</translation>
    </message>
    <message>
        <source>This interview is no longer on this laptop: it was erased. What was answered after that is not kept.</source>
        <translation type="unfinished">Цього інтерв’ю більше немає на цьому ноутбуці: його стерто. Відповіді після цього не збережено.</translation>
    </message>
    <message>
        <source>The project&apos;s file of contacts cannot be read. Put it right, or take it away.</source>
        <translation type="unfinished">Файл контактів проєкту не вдається прочитати. Виправте його або приберіть.</translation>
    </message>
    <message>
        <source>This laptop was restored from a backup, and a family may have withdrawn since. Sync once, then begin.</source>
        <translation type="unfinished">Цей ноутбук відновлено з копії, і відтоді якась родина могла відмовитися від участі. Один раз синхронізуйте, потім починайте.</translation>
    </message>
    <message>
        <source>Record the consent of a parent or guardian before this child is asked anything.</source>
        <translation type="unfinished">Запишіть згоду батьків або опікуна, перш ніж про щось питати цю дитину.</translation>
    </message>
    <message>
        <source>In this country, for a child of this age, this person&apos;s consent is not enough.</source>
        <translation type="unfinished">У цій країні для дитини такого віку згоди цієї особи замало.</translation>
    </message>
    <message>
        <source>This questionnaire is for somebody else. Choose one that goes with this code.</source>
        <translation type="unfinished">Ця анкета для когось іншого. Виберіть ту, що підходить до цього коду.</translation>
    </message>
    <message>
        <source>There is no consent rule for this country, so no interview can be opened. Ask your coordinator.</source>
        <translation type="unfinished">Для цієї країни немає правила про згоду, тому інтерв’ю відкрити не можна. Зверніться до координатора.</translation>
    </message>
    <message>
        <source>The sheet has seven groups of four letters and digits. Compare with what you typed.</source>
        <translation type="unfinished">На аркуші сім груп по чотири літери та цифри. Порівняйте з тим, що ви ввели.</translation>
    </message>
    <message>
        <source>A letter or digit is not right. Compare with the sheet, group by group.</source>
        <translation type="unfinished">Якась літера чи цифра неправильна. Порівняйте з аркушем, групу за групою.</translation>
    </message>
    <message>
        <source>No child on this laptop has this code.</source>
        <translation type="unfinished">На цьому ноутбуці немає дитини з таким кодом.</translation>
    </message>
    <message>
        <source>The last character does not fit: the code is mistyped. Look at the card again.</source>
        <translation type="unfinished">Останній символ не підходить: у коді є помилка. Подивіться на картку ще раз.</translation>
    </message>
    <message>
        <source>A code of the list belongs to a child of another site on this laptop. Nothing was taken over.</source>
        <translation type="unfinished">Код зі списку належить дитині з іншого закладу на цьому ноутбуці. Нічого не перенесено.</translation>
    </message>
    <message>
        <source>This code is taken by another child. Choose another one.</source>
        <translation type="unfinished">Цей код уже має інша дитина. Виберіть інший.</translation>
    </message>
    <message>
        <source>The child threw this interview away, but parts of it were prepared for sending already. Ask your coordinator to erase it.</source>
        <translation type="unfinished">Дитина відмовилася від цього інтерв’ю, але частину вже підготовлено до надсилання. Попросіть координатора стерти її.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Enrolling needs a network once; try again where there is one.</source>
        <translation type="unfinished">Сервер недоступний. Для приєднання один раз потрібна мережа; спробуйте там, де вона є.</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Copy all of it, from “immerse1:” to the end.</source>
        <translation type="unfinished">Це не все запрошення. Скопіюйте його цілком, від «immerse1:» до кінця.</translation>
    </message>
    <message>
        <source>The questionnaire does not take this answer. Enter another one.</source>
        <translation type="unfinished">Анкета не приймає цієї відповіді. Введіть іншу.</translation>
    </message>
    <message>
        <source>Somebody has written there since. Decide anew instead.</source>
        <translation type="unfinished">Відтоді хтось там зробив запис. Вирішіть заново.</translation>
    </message>
    <message>
        <source>This was not decided here, or it is taken back already.</source>
        <translation type="unfinished">Це вирішено не тут або вже скасовано.</translation>
    </message>
    <message>
        <source>This is settled already. Look at the list again.</source>
        <translation type="unfinished">Це вже владнано. Подивіться список ще раз.</translation>
    </message>
    <message>
        <source>These two are not under one code any more. Look at the list again.</source>
        <translation type="unfinished">Ці два інтерв’ю вже не під одним кодом. Подивіться список ще раз.</translation>
    </message>
    <message>
        <source>This interview is no longer here: it was erased, or its days are over.</source>
        <translation type="unfinished">Цього інтерв’ю тут більше немає: його стерто або його строк минув.</translation>
    </message>
    <message>
        <source>Only a finished interview can be sent back.</source>
        <translation type="unfinished">Повернути можна лише завершене інтерв’ю.</translation>
    </message>
    <message>
        <source>This does not wait any more. Sync, and look again.</source>
        <translation type="unfinished">Це більше не чекає. Синхронізуйте й подивіться ще раз.</translation>
    </message>
    <message>
        <source>This questionnaire is not on this laptop yet. Sync, then try again.</source>
        <translation type="unfinished">Цієї анкети ще немає на цьому ноутбуці. Синхронізуйте й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing that was saved is lost. Please tell your coordinator.</source>
        <translation type="unfinished">У програмі сталася помилка. Нічого зі збереженого не втрачено. Будь ласка, повідомте координатора.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished">Інтерв’ю</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Синхронізація</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Заблокувати</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Налаштування</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Довідка</translation>
    </message>
    <message>
        <source>State of the sync</source>
        <translation type="unfinished">Стан синхронізації</translation>
    </message>
    <message>
        <source>Looking for the server …</source>
        <translation type="unfinished">Шукаємо сервер …</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished">Надсилаємо …</translation>
    </message>
    <message>
        <source>Receiving what other laptops sent …</source>
        <translation type="unfinished">Отримуємо надіслане іншими ноутбуками …</translation>
    </message>
    <message>
        <source>Fetching questionnaires …</source>
        <translation type="unfinished">Отримуємо анкети …</translation>
    </message>
    <message>
        <source>Comparing with the server …</source>
        <translation type="unfinished">Звіряємо із сервером …</translation>
    </message>
    <message>
        <source>Sending {done} of {total} …</source>
        <translation type="unfinished">Надсилаємо {done} з {total} …</translation>
    </message>
    <message>
        <source>Offline. Everything is safe on this laptop; sync again where there is a network.</source>
        <translation type="unfinished">Без мережі. На цьому ноутбуці все в безпеці; синхронізуйте, коли буде мережа.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop: {reason}</source>
        <translation type="unfinished">Сервер не прийняв цей ноутбук: {reason}</translation>
    </message>
    <message>
        <source>The sync did not end well, and nothing is lost: {reason}</source>
        <translation type="unfinished">Синхронізація завершилася невдало, але нічого не втрачено: {reason}</translation>
    </message>
    <message>
        <source>All finished interviews are sent.</source>
        <translation type="unfinished">Усі завершені інтерв’ю надіслано.</translation>
    </message>
    <message>
        <source>Never synced yet.</source>
        <translation type="unfinished">Ще не синхронізовано.</translation>
    </message>
    <message>
        <source>Last sync: {when}.</source>
        <translation type="unfinished">Остання синхронізація: {when}.</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Що</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Дитина</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Коли</translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished">владнано</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation type="unfinished">повернуто</translation>
    </message>
    <message>
        <source>two made one</source>
        <translation type="unfinished">два об’єднано в одне</translation>
    </message>
    <message>
        <source>given another code</source>
        <translation type="unfinished">надано інший код</translation>
    </message>
    <message>
        <source>kept beside the other</source>
        <translation type="unfinished">збережено поруч з іншим</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">скасовано</translation>
    </message>
    <message>
        <source>goes with the next sync</source>
        <translation type="unfinished">піде з наступною синхронізацією</translation>
    </message>
    <message>
        <source>kept apart by the server</source>
        <translation type="unfinished">сервер зберігає окремо</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished">відкладено</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">Потребує рішення</translation>
    </message>
    <message>
        <source>From everything that is on this laptop, with or without a network. What you decide goes to the others with the next sync, and you can take it back.</source>
        <translation type="unfinished">З усього, що є на цьому ноутбуці, з мережею чи без неї. Ваше рішення піде іншим із наступною синхронізацією, і його можна скасувати.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation type="unfinished">Які рядки</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation type="unfinished">Усе невирішене</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation type="unfinished">Відповіді, що різняться</translation>
    </message>
    <message>
        <source>Two interviews under one code</source>
        <translation type="unfinished">Два інтерв’ю під одним кодом</translation>
    </message>
    <message>
        <source>Kept apart by the server</source>
        <translation type="unfinished">Зберігається сервером окремо</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation type="unfinished">Вирішено тут</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Переглянути</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation type="unfinished">Скасувати це рішення</translation>
    </message>
    <message>
        <source>Nothing here. After a sync there may be.</source>
        <translation type="unfinished">Тут нічого немає. Після синхронізації щось може з’явитися.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Стан</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Сервер</translation>
    </message>
    <message>
        <source>Interview {number}</source>
        <translation type="unfinished">Інтерв’ю {number}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished">різниться</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Відповіді</translation>
    </message>
    <message>
        <source>Which interview</source>
        <translation type="unfinished">Яке інтерв’ю</translation>
    </message>
    <message>
        <source>One child: keep this interview</source>
        <translation type="unfinished">Одна дитина: залишити це інтерв’ю</translation>
    </message>
    <message>
        <source>It gets the answers that only the other one has; the other one is deleted.</source>
        <translation type="unfinished">До нього додаються відповіді, які є лише в іншому; інше видаляється.</translation>
    </message>
    <message>
        <source>Another child: give it this code</source>
        <translation type="unfinished">Інша дитина: дати їй цей код</translation>
    </message>
    <message>
        <source>Code of the other child</source>
        <translation type="unfinished">Код іншої дитини</translation>
    </message>
    <message>
        <source>Both are right</source>
        <translation type="unfinished">Обидва правильні</translation>
    </message>
    <message>
        <source>For example two waves of one child. They are not offered again.</source>
        <translation type="unfinished">Наприклад, дві хвилі однієї дитини. Більше вони не пропонуватимуться.</translation>
    </message>
    <message>
        <source>{alike} {differing} Many that differ point to two children.</source>
        <translation type="unfinished">{alike} {differing} Багато розбіжностей вказує на двох різних дітей.</translation>
    </message>
    <message>
        <source>Type the code of the other child first.</source>
        <translation type="unfinished">Спершу введіть код іншої дитини.</translation>
    </message>
    <message>
        <source>Which interview?</source>
        <translation type="unfinished">Яке інтерв’ю?</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished">Остання зміна</translation>
    </message>
    <message>
        <source>sent back to you</source>
        <translation type="unfinished">повернуто вам</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished">триває</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">завершено</translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished">Це</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation type="unfinished">Інша відповідь</translation>
    </message>
    <message>
        <source>How far is the interview?</source>
        <translation type="unfinished">На якому етапі інтерв’ю?</translation>
    </message>
    <message>
        <source>Is the interview deleted?</source>
        <translation type="unfinished">Чи видалено інтерв’ю?</translation>
    </message>
    <message>
        <source>stopped, kept</source>
        <translation type="unfinished">зупинено, збережено</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">видалено</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation type="unfinished">лишається</translation>
    </message>
    <message>
        <source>{laptop}, {when}</source>
        <translation type="unfinished">{laptop}, {when}</translation>
    </message>
    <message>
        <source>Two laptops wrote different answers without seeing each other&apos;s. Choose what shall stand; ask the interviewers if you cannot know. What you leave open stays in dispute and is not counted.</source>
        <translation type="unfinished">Два ноутбуки записали різні відповіді, не бачачи відповідей один одного. Виберіть, що лишається чинним; якщо ви не можете цього знати, запитайте інтерв’юерів. Залишене невирішеним лишається спірним і не враховується.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished">Владнати</translation>
    </message>
    <message>
        <source>Child {code}: {what}</source>
        <translation type="unfinished">Дитина {code}: {what}</translation>
    </message>
    <message>
        <source>Choose first what shall stand.</source>
        <translation type="unfinished">Спершу виберіть, що лишається чинним.</translation>
    </message>
    <message>
        <source>begun on another laptop</source>
        <translation type="unfinished">почато на іншому ноутбуці</translation>
    </message>
    <message>
        <source>done on another laptop</source>
        <translation type="unfinished">завершено на іншому ноутбуці</translation>
    </message>
    <message>
        <source>stopped on another laptop</source>
        <translation type="unfinished">зупинено на іншому ноутбуці</translation>
    </message>
    <message>
        <source>only on this laptop</source>
        <translation type="unfinished">лише на цьому ноутбуці</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation type="unfinished">чекає на надсилання</translation>
    </message>
    <message>
        <source>sent, receipt is here</source>
        <translation type="unfinished">надіслано, отримання підтверджено</translation>
    </message>
    <message>
        <source>sent; a coordinator must decide</source>
        <translation type="unfinished">надіслано; має вирішити координатор</translation>
    </message>
    <message>
        <source>sent; kept apart by the server</source>
        <translation type="unfinished">надіслано; сервер зберігає окремо</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation type="unfinished">Усі інтерв’ю</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation type="unfinished">Ще не надіслані</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Діти</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">Присутні</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished">Відсутні</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation type="unfinished">Немає згоди</translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished">Опитати</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">Тривають</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Завершено</translation>
    </message>
    <message>
        <source>Said no or stopped</source>
        <translation type="unfinished">Відмовилися або зупинилися</translation>
    </message>
    <message>
        <source>Nothing is waiting. Everything on this laptop is sent.</source>
        <translation type="unfinished">Нічого не чекає. Усе з цього ноутбука надіслано.</translation>
    </message>
    <message>
        <source>The program had a problem: look</source>
        <translation type="unfinished">У програмі сталася помилка: переглянути</translation>
    </message>
    <message>
        <source>A family withdraws</source>
        <translation type="unfinished">Родина відмовляється</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation type="unfinished">Кінець дня</translation>
    </message>
    <message>
        <source>Makes an encrypted backup of everything on this laptop.</source>
        <translation type="unfinished">Створює зашифровану копію всього на цьому ноутбуці.</translation>
    </message>
    <message>
        <source>Open this class</source>
        <translation type="unfinished">Відкрити цей клас</translation>
    </message>
    <message>
        <source>Classes of this site</source>
        <translation type="unfinished">Класи цього закладу</translation>
    </message>
    <message>
        <source>No children here yet. Sync to fetch the roster, or take over a list from a file.</source>
        <translation type="unfinished">Тут ще немає дітей. Синхронізуйте, щоб отримати список, або перенесіть його з файлу.</translation>
    </message>
    <message>
        <source>finished today</source>
        <translation type="unfinished">завершено сьогодні</translation>
    </message>
    <message>
        <source>still to interview here</source>
        <translation type="unfinished">ще опитати тут</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <translation type="unfinished">ще не надіслано</translation>
    </message>
    <message>
        <source>End of the day: back up</source>
        <translation type="unfinished">Кінець дня: зробити копію</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation type="unfinished">Що далі</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation type="unfinished">Для координатора</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished">Повернуто</translation>
    </message>
    <message>
        <source>Which interviews</source>
        <translation type="unfinished">Які інтерв’ю</translation>
    </message>
    <message>
        <source>No interviews here yet.</source>
        <translation type="unfinished">Тут ще немає інтерв’ю.</translation>
    </message>
    <message>
        <source>No interview of this kind.</source>
        <translation type="unfinished">Немає інтерв’ю такого виду.</translation>
    </message>
    <message>
        <source>Give the laptop to this child again</source>
        <translation type="unfinished">Дати ноутбук цій дитині ще раз</translation>
    </message>
    <message>
        <source>Correct this interview</source>
        <translation type="unfinished">Виправити це інтерв’ю</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">Як це минуло</translation>
    </message>
    <message>
        <source>Times and what stands out, for you alone; no answers.</source>
        <translation type="unfinished">Час і те, що впадає в око, лише для вас; відповідей тут немає.</translation>
    </message>
    <message>
        <source>What went and what came</source>
        <translation type="unfinished">Що пішло і що надійшло</translation>
    </message>
    <message>
        <source>Syncs and sticks, and what became of every interview.</source>
        <translation type="unfinished">Синхронізації та флешки, і що сталося з кожним інтерв’ю.</translation>
    </message>
    <message>
        <source>Send this interview back</source>
        <translation type="unfinished">Повернути це інтерв’ю</translation>
    </message>
    <message>
        <source>Save these logs</source>
        <translation type="unfinished">Зберегти ці журнали</translation>
    </message>
    <message>
        <source>Times of the listed interviews as one file for analysts, without answers and names.</source>
        <translation type="unfinished">Час інтерв’ю зі списку одним файлом для аналітиків, без відповідей та імен.</translation>
    </message>
    <message>
        <source>Checking the passphrase …</source>
        <translation type="unfinished">Перевіряємо парольну фразу …</translation>
    </message>
    <message>
        <source>Lists of children</source>
        <translation type="unfinished">Списки дітей</translation>
    </message>
    <message>
        <source>There is nothing to hand over: the server has everything.</source>
        <translation type="unfinished">Передавати нічого: усе є на сервері.</translation>
    </message>
    <message>
        <source>The file {file} is on the stick. Take it over on the other laptop.</source>
        <translation type="unfinished">Файл {file} на флешці. Прийміть його на іншому ноутбуці.</translation>
    </message>
    <message>
        <source>There are no receipts for it yet: sync this laptop first.</source>
        <translation type="unfinished">Підтверджень для нього ще немає: спершу синхронізуйте цей ноутбук.</translation>
    </message>
    <message>
        <source>Files of this program</source>
        <translation type="unfinished">Файли цієї програми</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">Вибрати файл</translation>
    </message>
    <message>
        <source>{laptop} is known now.</source>
        <translation type="unfinished">Ноутбук {laptop} тепер відомий.</translation>
    </message>
    <message>
        <source>From {laptop}: {came}, {new}</source>
        <translation type="unfinished">З ноутбука {laptop}: {came}, {new}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Рядок</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Стовпець</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished">Що не так</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">Що буде</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">пропущено</translation>
    </message>
    <message>
        <source>taken over as it is</source>
        <translation type="unfinished">переноситься як є</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ім’я</translation>
    </message>
    <message>
        <source>The code is missing. Every child needs one.</source>
        <translation type="unfinished">Немає коду. Він потрібен кожній дитині.</translation>
    </message>
    <message>
        <source>A code has Latin letters, digits, dots and dashes only, at most 100.</source>
        <translation type="unfinished">Код складається лише з латинських літер, цифр, крапок і рисок, не більше ніж 100.</translation>
    </message>
    <message>
        <source>The last character of the code does not fit: the code is mistyped.</source>
        <translation type="unfinished">Останній символ коду не підходить: у коді є помилка.</translation>
    </message>
    <message>
        <source>Another row has the same code. Each child needs its own.</source>
        <translation type="unfinished">Інший рядок має той самий код. Кожній дитині потрібен свій.</translation>
    </message>
    <message>
        <source>The class is missing.</source>
        <translation type="unfinished">Немає класу.</translation>
    </message>
    <message>
        <source>The seat should be a whole number from 0 to 9999.</source>
        <translation type="unfinished">Місце має бути цілим числом від 0 до 9999.</translation>
    </message>
    <message>
        <source>The age should be a whole number from 3 to 25.</source>
        <translation type="unfinished">Вік має бути цілим числом від 3 до 25.</translation>
    </message>
    <message>
        <source>The age is missing.</source>
        <translation type="unfinished">Немає віку.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished">Ім’я задовге.</translation>
    </message>
    <message>
        <source>There is a formula. Replace it by its value.</source>
        <translation type="unfinished">Тут формула. Замініть її на значення.</translation>
    </message>
    <message>
        <source>The cell is merged with others. Undo the merge.</source>
        <translation type="unfinished">Клітинку об’єднано з іншими. Скасуйте об’єднання.</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet program.</source>
        <translation type="unfinished">У клітинці помилка табличної програми.</translation>
    </message>
    <message>
        <source>There is a character that no text has. Save the file as UTF-8 or .xlsx.</source>
        <translation type="unfinished">Є символ, якого не буває в тексті. Збережіть файл як UTF-8 або .xlsx.</translation>
    </message>
    <message>
        <source>Two children have this seat.</source>
        <translation type="unfinished">Це місце мають двоє дітей.</translation>
    </message>
    <message>
        <source>Two children of this class have this name: two children, or one twice?</source>
        <translation type="unfinished">У цьому класі двоє дітей із таким ім’ям: це двоє дітей чи одна двічі?</translation>
    </message>
    <message>
        <source>Look at the names: if letters are wrong, save the file as CSV (UTF-8) or .xlsx and choose it again.</source>
        <translation type="unfinished">Подивіться на імена: якщо літери неправильні, збережіть файл як CSV (UTF-8) або .xlsx і виберіть його ще раз.</translation>
    </message>
    <message>
        <source>Take over a list of children</source>
        <translation type="unfinished">Перенести список дітей</translation>
    </message>
    <message>
        <source>A CSV file or an Excel workbook. Its first row names the columns: code and class, and perhaps seat, age and name. Names stay encrypted on this laptop. Nothing is taken over before you agree.</source>
        <translation type="unfinished">Файл CSV або книга Excel. У першому рядку — назви стовпців: код і клас, а також, можливо, місце, вік та ім’я. Імена залишаються зашифрованими на цьому ноутбуці. Нічого не переноситься без вашої згоди.</translation>
    </message>
    <message>
        <source>Please look at these</source>
        <translation type="unfinished">Будь ласка, перегляньте це</translation>
    </message>
    <message>
        <source>These children can be taken over</source>
        <translation type="unfinished">Цих дітей можна перенести</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation type="unfinished">Читаємо файл …</translation>
    </message>
    <message>
        <source>With earlier answers to: {questions}.</source>
        <translation type="unfinished">З попередніми відповідями на: {questions}.</translation>
    </message>
    <message>
        <source>No row can be used. Mend the file and choose it again.</source>
        <translation type="unfinished">Жоден рядок не придатний. Виправте файл і виберіть його ще раз.</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation type="unfinished">немає згоди</translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished">готово</translation>
    </message>
    <message>
        <source>did not want to</source>
        <translation type="unfinished">без бажання</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">ще ні</translation>
    </message>
    <message>
        <source>can begin</source>
        <translation type="unfinished">можна почати</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished">зупинено</translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished">відмова</translation>
    </message>
    <message>
        <source>begun elsewhere</source>
        <translation type="unfinished">почато деінде</translation>
    </message>
    <message>
        <source>done elsewhere</source>
        <translation type="unfinished">завершено деінде</translation>
    </message>
    <message>
        <source>stopped elsewhere</source>
        <translation type="unfinished">зупинено деінде</translation>
    </message>
    <message>
        <source>parent or guardian</source>
        <translation type="unfinished">батьки або опікун</translation>
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished">школа</translation>
    </message>
    <message>
        <source>the child itself</source>
        <translation type="unfinished">сама дитина</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation type="unfinished">опікун</translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished">дитина</translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished">Тут</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Згода</translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished">є тут</translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished">немає</translation>
    </message>
    <message>
        <source>asked on screen</source>
        <translation type="unfinished">запитано на екрані</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Сьогодні</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">ще немає</translation>
    </message>
    <message>
        <source>Go on here with what it answered there</source>
        <translation type="unfinished">Продовжити тут із тим, що відповіли там</translation>
    </message>
    <message>
        <source>Yes, give the laptop to the child</source>
        <translation type="unfinished">Так, дати ноутбук дитині</translation>
    </message>
    <message>
        <source>This child has an interview on another laptop. Begin a new one here?</source>
        <translation type="unfinished">Ця дитина має інтерв’ю на іншому ноутбуці. Почати тут нове?</translation>
    </message>
    <message>
        <source>This child did not want to take part. Ask it once more?</source>
        <translation type="unfinished">Ця дитина не захотіла брати участь. Запитати її ще раз?</translation>
    </message>
    <message>
        <source>This child has finished. Begin a second interview?</source>
        <translation type="unfinished">Ця дитина вже закінчила. Почати друге інтерв’ю?</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation type="unfinished">Створити сховище</translation>
    </message>
    <message>
        <source>Forgotten? Open with the recovery sheet</source>
        <translation type="unfinished">Забули? Відкрити аркушем відновлення</translation>
    </message>
    <message>
        <source>The interviews on this laptop are encrypted. Enter your passphrase to open them.</source>
        <translation type="unfinished">Інтерв’ю на цьому ноутбуці зашифровано. Введіть парольну фразу, щоб відкрити їх.</translation>
    </message>
    <message>
        <source>Locked, because nobody used it for a while. Enter your passphrase to go on.</source>
        <translation type="unfinished">Заблоковано, бо ним якийсь час не користувалися. Введіть парольну фразу, щоб продовжити.</translation>
    </message>
    <message>
        <source>The sync goes on and ends by itself.</source>
        <translation type="unfinished">Синхронізація триває й закінчиться сама.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Парольна фраза</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Розблокувати</translation>
    </message>
    <message>
        <source>This laptop is new. Choose a passphrase: every interview is encrypted with it from the first answer. Without it nobody can open them, so keep it in a safe place.</source>
        <translation type="unfinished">Цей ноутбук новий. Виберіть парольну фразу: нею від першої відповіді шифрується кожне інтерв’ю. Без неї ніхто не зможе їх відкрити, тож зберігайте її в надійному місці.</translation>
    </message>
    <message>
        <source>may add and take away people, too</source>
        <translation type="unfinished">може також додавати й вилучати людей</translation>
    </message>
    <message>
        <source>Offer me five words</source>
        <translation type="unfinished">Запропонувати п’ять слів</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished">Ім’я людини</translation>
    </message>
    <message>
        <source>Sent interviews stay on this laptop</source>
        <translation type="unfinished">Надіслані інтерв’ю лишаються на цьому ноутбуці</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Нова парольна фраза</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished">Та сама ще раз</translation>
    </message>
    <message>
        <source>Your own passphrase, as it is now</source>
        <translation type="unfinished">Ваша нинішня парольна фраза</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished">Виконати</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">Додати людину</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation type="unfinished">Вилучити: {name}</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">Змінити мою парольну фразу</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation type="unfinished">Створити аркуш відновлення</translation>
    </message>
    <message>
        <source>How long sent interviews stay</source>
        <translation type="unfinished">Як довго лишаються надіслані інтерв’ю</translation>
    </message>
    <message>
        <source>The person gets a passphrase of its own. Let the person type it; nobody else needs to know it.</source>
        <translation type="unfinished">Людина отримує власну парольну фразу. Нехай вводить її сама; нікому іншому її знати не треба.</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key, and backups of before are taken away. It can take a minute.</source>
        <translation type="unfinished">Усе шифрується новим ключем, а попередні копії вилучаються. Це може тривати хвилину.</translation>
    </message>
    <message>
        <source>The old one stops working at once.</source>
        <translation type="unfinished">Стара одразу перестає діяти.</translation>
    </message>
    <message>
        <source>It opens the interviews when every passphrase is forgotten. An earlier sheet stops working.</source>
        <translation type="unfinished">Він відкриває інтерв’ю, коли забуто всі парольні фрази. Попередній аркуш перестає діяти.</translation>
    </message>
    <message>
        <source>After a sync, interviews that the server has for certain leave this laptop when their days are over. Ask your coordinator which number your project decided on.</source>
        <translation type="unfinished">Після синхронізації інтерв’ю, які точно є на сервері, зникають із цього ноутбука, коли мине їхній строк. Запитайте координатора, яке число обрав ваш проєкт.</translation>
    </message>
    <message>
        <source>without end</source>
        <translation type="unfinished">без строку</translation>
    </message>
    <message>
        <source>Write down or remember: {words}</source>
        <translation type="unfinished">Запишіть або запам’ятайте: {words}</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished">Хвилинку …</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation type="unfinished">Дві парольні фрази різні. Введіть їх ще раз.</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation type="unfinished">Введіть ім’я людини.</translation>
    </message>
    <message>
        <source>At least {count} characters, for example four or five words.</source>
        <translation type="unfinished">Щонайменше {count} символів, наприклад чотири-п’ять слів.</translation>
    </message>
    <message>
        <source>The PIN of child mode</source>
        <translation type="unfinished">PIN-код дитячого режиму</translation>
    </message>
    <message>
        <source>It leads from the children&apos;s pages back to yours, on this laptop only. It does not open the interviews: that stays with your passphrase.</source>
        <translation type="unfinished">Він повертає з дитячих сторінок на ваші, лише на цьому ноутбуці. Інтерв’ю він не відкриває: для цього є ваша парольна фраза.</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation type="unfinished">Узяти цей PIN-код</translation>
    </message>
    <message>
        <source>Use no PIN</source>
        <translation type="unfinished">Без PIN-коду</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation type="unfinished">Від 4 до 8 цифр</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation type="unfinished">Вони різні. Введіть обидва ще раз.</translation>
    </message>
    <message>
        <source>Making the encrypted store …</source>
        <translation type="unfinished">Створюємо зашифроване сховище …</translation>
    </message>
    <message>
        <source>The end of an interview is not on the disk yet.</source>
        <translation type="unfinished">Кінець інтерв’ю ще не записано на диск.</translation>
    </message>
    <message>
        <source>The window stays open so that nothing is lost.</source>
        <translation type="unfinished">Вікно залишається відкритим, щоб нічого не втратити.</translation>
    </message>
    <message>
        <source>They hold for your own pages on this laptop. The children&apos;s pages keep their own look.</source>
        <translation type="unfinished">Вони діють для ваших сторінок на цьому ноутбуці. Дитячі сторінки мають власний вигляд.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation type="unfinished">Застосувати ці налаштування</translation>
    </message>
    <message>
        <source>The answers are shown again, so this asks for your passphrase. The reason stays in the record, and every changed answer keeps what it was before.</source>
        <translation type="unfinished">Відповіді буде показано знову, тому потрібна ваша парольна фраза. Причина залишається в записі, а кожна змінена відповідь зберігає попередню.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation type="unfinished">Чому виправляють?</translation>
    </message>
    <message>
        <source>Each child or family keeps its card: the code leads to the answers when the family takes them back. Cut along the lines, give each child its own, and leave no card behind.</source>
        <translation type="unfinished">Кожна дитина чи родина зберігає свою картку: код веде до відповідей, якщо родина їх забирає. Розріжте по лініях, дайте кожній дитині її картку й не лишайте жодної.</translation>
    </message>
    <message>
        <source>Language where the child&apos;s is not known</source>
        <translation type="unfinished">Мова, якщо мова дитини невідома</translation>
    </message>
    <message>
        <source>With names</source>
        <translation type="unfinished">З іменами</translation>
    </message>
    <message>
        <source>A lost card with a name tells whose code it is.</source>
        <translation type="unfinished">Загублена картка з ім’ям видає, чий це код.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Зберегти як PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Code cards of class {label}</source>
        <translation type="unfinished">Картки з кодами класу {label}</translation>
    </message>
    <message>
        <source>Correct the interview of child {code}</source>
        <translation type="unfinished">Виправити інтерв’ю дитини {code}</translation>
    </message>
    <message>
        <source>the child asked for it</source>
        <translation type="unfinished">попросила дитина</translation>
    </message>
    <message>
        <source>a wrong tap</source>
        <translation type="unfinished">помилковий дотик</translation>
    </message>
    <message>
        <source>a question was misunderstood</source>
        <translation type="unfinished">запитання неправильно зрозуміли</translation>
    </message>
    <message>
        <source>it was asked in the wrong language</source>
        <translation type="unfinished">питали не тією мовою</translation>
    </message>
    <message>
        <source>the coordinator sent it back</source>
        <translation type="unfinished">координатор повернув його</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished">інша причина</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished">Ваша парольна фраза</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">Відкрити знову</translation>
    </message>
    <message>
        <source>Choose why it is corrected first.</source>
        <translation type="unfinished">Спочатку виберіть, чому виправляють.</translation>
    </message>
    <message>
        <source>Clips for reading aloud</source>
        <translation type="unfinished">Записи для читання вголос</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Мова</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Кольори</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Розмір</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished">Блокувати через</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation type="unfinished">як на комп’ютері</translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished">світлі</translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished">темні</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation type="unfinished">високий контраст</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished">Закрити і втратити їх</translation>
    </message>
    <message>
        <source>Close the window and lose what a child said?</source>
        <translation type="unfinished">Закрити вікно і втратити те, що сказала дитина?</translation>
    </message>
    <message>
        <source>Nobody can bring it back.</source>
        <translation type="unfinished">Ніхто не зможе цього повернути.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished">Ні, зберегти</translation>
    </message>
    <message>
        <source>Yes, lose it</source>
        <translation type="unfinished">Так, втратити</translation>
    </message>
    <message>
        <source>Checking the PIN …</source>
        <translation type="unfinished">Перевіряємо PIN-код …</translation>
    </message>
    <message>
        <source>A sync is under way. Wait until it has ended, then try again.</source>
        <translation type="unfinished">Триває синхронізація. Зачекайте, доки вона закінчиться, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>1. Stay with the child. Ask no further questions.</source>
        <translation type="unfinished">1. Залишайтеся з дитиною. Більше нічого не питайте.</translation>
    </message>
    <message>
        <source>2. Listen. Do not promise to keep it secret, and do not ask for details.</source>
        <translation type="unfinished">2. Слухайте. Не обіцяйте тримати це в таємниці й не розпитуйте про подробиці.</translation>
    </message>
    <message>
        <source>3. Tell the child what you will do next and with whom you will speak.</source>
        <translation type="unfinished">3. Скажіть дитині, що ви зробите далі й з ким поговорите.</translation>
    </message>
    <message>
        <source>4. Tell the school&apos;s person for child protection today, and your coordinator.</source>
        <translation type="unfinished">4. Повідомте сьогодні ж відповідальну за захист дітей особу в школі та вашого координатора.</translation>
    </message>
    <message>
        <source>5. Write down the time and what was said on the project&apos;s paper form, not in this program.</source>
        <translation type="unfinished">5. Запишіть час і сказане на паперовому бланку проєкту, а не в цій програмі.</translation>
    </message>
    <message>
        <source>In danger at this moment: {number}</source>
        <translation type="unfinished">Якщо небезпека просто зараз: {number}</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">Прочитано</translation>
    </message>
    <message>
        <source>Let the child decide about stopping</source>
        <translation type="unfinished">Хай дитина вирішить, чи зупинитися</translation>
    </message>
    <message>
        <source>The child wants to go on</source>
        <translation type="unfinished">Дитина хоче продовжити</translation>
    </message>
    <message>
        <source>After a child was upset</source>
        <translation type="unfinished">Якщо дитина засмутилася</translation>
    </message>
    <message>
        <source>This child would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">Ця дитина хоче з кимось поговорити. Підійдіть до неї зараз, непомітно для інших.</translation>
    </message>
    <message>
        <source>The helplines are ready to be printed: {file}</source>
        <translation type="unfinished">Лінії допомоги готові до друку: {file}</translation>
    </message>
    <message>
        <source>The disk of this laptop is nearly full. Make room before the next class: answers need it.</source>
        <translation type="unfinished">Диск цього ноутбука майже заповнений. Звільніть місце до наступного класу: воно потрібне для відповідей.</translation>
    </message>
    <message>
        <source>Making an encrypted backup …</source>
        <translation type="unfinished">Створюємо зашифровану копію …</translation>
    </message>
    <message>
        <source>The day is backed up on this laptop, encrypted ({when}).</source>
        <translation type="unfinished">День збережено в зашифрованій копії на цьому ноутбуці ({when}).</translation>
    </message>
    <message>
        <source>Name and consent are erased on this laptop. There was no interview here: if there may be one elsewhere, pass the code on to a coordinator.</source>
        <translation type="unfinished">Ім’я та згоду стерто на цьому ноутбуці. Інтерв’ю тут не було: якщо воно може бути деінде, передайте код координатору.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Аркуш відновлення</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open the interviews. Print it or write it down, and lock it away, not beside the laptop. It is shown this once and kept nowhere.</source>
        <translation type="unfinished">Той, хто має цей аркуш, може відкрити інтерв’ю. Надрукуйте або перепишіть його й зберігайте під замком, не поруч із ноутбуком. Його показано лише цього разу, і ніде не збережено.</translation>
    </message>
    <message>
        <source>The same as a picture for a camera</source>
        <translation type="unfinished">Те саме як зображення для камери</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Друкувати</translation>
    </message>
    <message>
        <source>Before you go: sync where there is a network, so that questionnaires and rosters are there.</source>
        <translation type="unfinished">Перед виїздом: синхронізуйте там, де є мережа, щоб були анкети й списки.</translation>
    </message>
    <message>
        <source>In the class: take over the list, tick who is here, record each consent with its number.</source>
        <translation type="unfinished">У класі: перенесіть список, позначте, хто тут, запишіть кожну згоду з її номером.</translation>
    </message>
    <message>
        <source>Choose a child and its language, then give it the laptop. It can skip, pause and stop.</source>
        <translation type="unfinished">Виберіть дитину та її мову, тоді дайте їй ноутбук. Вона може пропускати, робити перерву й зупинитися.</translation>
    </message>
    <message>
        <source>Press F8, or hold the corner, when a child is upset: a calm page comes, and time stops.</source>
        <translation type="unfinished">Натисніть F8 або притримайте кут, коли дитина засмутилася: з’явиться спокійна сторінка, і час зупиниться.</translation>
    </message>
    <message>
        <source>The child gives the laptop back; only your passphrase or PIN leads to your pages.</source>
        <translation type="unfinished">Дитина віддає ноутбук; на ваші сторінки веде лише ваша парольна фраза або PIN-код.</translation>
    </message>
    <message>
        <source>End the class, so that unfinished interviews travel, too. They can go on another day.</source>
        <translation type="unfinished">Завершіть заняття, щоб і незавершені інтерв’ю було надіслано. Їх можна продовжити іншого дня.</translation>
    </message>
    <message>
        <source>End the day: an encrypted backup is made. Keep the recovery sheet away from the laptop.</source>
        <translation type="unfinished">Завершіть день: буде зроблено зашифровану копію. Зберігайте аркуш відновлення окремо від ноутбука.</translation>
    </message>
    <message>
        <source>Sync. An interview counts as sent only when the server&apos;s receipt is here.</source>
        <translation type="unfinished">Синхронізуйте. Інтерв’ю вважається надісланим, лише коли сервер підтвердив отримання.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Пробіл</translation>
    </message>
    <message>
        <source>in the class: here, absent, no tick</source>
        <translation type="unfinished">у класі: тут, немає, без позначки</translation>
    </message>
    <message>
        <source>in front of a child: the calm page</source>
        <translation type="unfinished">перед дитиною: спокійна сторінка</translation>
    </message>
    <message>
        <source>in front of a child: choose an answer; Enter goes on, Backspace goes back</source>
        <translation type="unfinished">перед дитиною: вибрати відповідь; Enter — далі, Backspace — назад</translation>
    </message>
    <message>
        <source>Something is wrong? Change nothing, note the time and the words on the screen, and call your coordinator. What was shown as saved is on the disk.</source>
        <translation type="unfinished">Щось не так? Нічого не змінюйте, запишіть час і слова на екрані та зателефонуйте координатору. Те, що було показано як збережене, є на диску.</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation type="unfinished">Аркуш у надійному місці</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished">Готово.</translation>
    </message>
    <message>
        <source>Choose a folder, for example on a stick</source>
        <translation type="unfinished">Виберіть теку, наприклад на флешці</translation>
    </message>
    <message>
        <source>Code cards</source>
        <translation type="unfinished">Картки з кодами</translation>
    </message>
    <message>
        <source>The cards are in {file}. Delete it when they are printed.</source>
        <translation type="unfinished">Картки у файлі {file}. Видаліть його, коли надрукуєте.</translation>
    </message>
    <message>
        <source>The backup is made and was read back: {name}</source>
        <translation type="unfinished">Копію зроблено й перечитано: {name}</translation>
    </message>
    <message>
        <source>Looking at every interview …</source>
        <translation type="unfinished">Переглядаємо кожне інтерв’ю …</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation type="unfinished">Ключі та копії</translation>
    </message>
    <message>
        <source>Who can open the interviews on this laptop</source>
        <translation type="unfinished">Хто може відкрити інтерв’ю на цьому ноутбуці</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">Вилучити</translation>
    </message>
    <message>
        <source>Backups beside the interviews</source>
        <translation type="unfinished">Копії поруч з інтерв’ю</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Зробити копію зараз</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation type="unfinished">Копія на флешку</translation>
    </message>
    <message>
        <source>Check my data</source>
        <translation type="unfinished">Перевірити мої дані</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Що було зроблено</translation>
    </message>
    <message>
        <source>The key file was changed by something else than this program. Call your coordinator.</source>
        <translation type="unfinished">Файл ключів змінено не цією програмою. Зателефонуйте координатору.</translation>
    </message>
    <message>
        <source>Everything is in order: every interview, every change, every number.</source>
        <translation type="unfinished">Усе гаразд: кожне інтерв’ю, кожна зміна, кожне число.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished">Аркуш відновлення</translation>
    </message>
    <message>
        <source>The coordinators: {name}</source>
        <translation type="unfinished">Координатори: {name}</translation>
    </message>
    <message>
        <source>{name}, leads</source>
        <translation type="unfinished">{name}, керує</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished">{name} (ви)</translation>
    </message>
    <message>
        <source>a person was added</source>
        <translation type="unfinished">додано людину</translation>
    </message>
    <message>
        <source>a person or key was taken away</source>
        <translation type="unfinished">вилучено людину або ключ</translation>
    </message>
    <message>
        <source>a passphrase was changed</source>
        <translation type="unfinished">змінено парольну фразу</translation>
    </message>
    <message>
        <source>a recovery sheet was made</source>
        <translation type="unfinished">створено аркуш відновлення</translation>
    </message>
    <message>
        <source>opened with the recovery sheet</source>
        <translation type="unfinished">відкрито аркушем відновлення</translation>
    </message>
    <message>
        <source>the coordinators can open this laptop</source>
        <translation type="unfinished">координатори можуть відкрити цей ноутбук</translation>
    </message>
    <message>
        <source>opened by the coordinators</source>
        <translation type="unfinished">відкрито координаторами</translation>
    </message>
    <message>
        <source>everything was encrypted anew</source>
        <translation type="unfinished">усе зашифровано заново</translation>
    </message>
    <message>
        <source>a backup was made</source>
        <translation type="unfinished">зроблено копію</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation type="unfinished">відновлено з копії</translation>
    </message>
    <message>
        <source>salvaged from a damaged file</source>
        <translation type="unfinished">врятовано з пошкодженого файлу</translation>
    </message>
    <message>
        <source>files that were set aside were removed</source>
        <translation type="unfinished">відкладені файли видалено</translation>
    </message>
    <message>
        <source>answers were erased</source>
        <translation type="unfinished">стерто відповіді</translation>
    </message>
    <message>
        <source>sent interviews were taken off this laptop</source>
        <translation type="unfinished">надіслані інтерв’ю прибрано з цього ноутбука</translation>
    </message>
    <message>
        <source>this laptop got a new identity</source>
        <translation type="unfinished">цей ноутбук отримав нове посвідчення</translation>
    </message>
    <message>
        <source>how long sent interviews stay was changed</source>
        <translation type="unfinished">змінено строк зберігання надісланих інтерв’ю</translation>
    </message>
    <message>
        <source>somebody looked at the interviews after a damaged disk</source>
        <translation type="unfinished">хтось переглянув інтерв’ю після пошкодження диска</translation>
    </message>
    <message>
        <source>Sent interviews stay without end …</source>
        <translation type="unfinished">Надіслані інтерв’ю лишаються без строку …</translation>
    </message>
    <message>
        <source>A family takes its answers back</source>
        <translation type="unfinished">Родина забирає свої відповіді</translation>
    </message>
    <message>
        <source>Type the child&apos;s code from its card. Answers, name and drafts are erased on this laptop and in its backups. With the next sync, what this laptop made is erased on the server and on other laptops too.</source>
        <translation type="unfinished">Введіть код дитини з її картки. Відповіді, ім’я та чернетки стираються на цьому ноутбуці та в його копіях. Під час наступної синхронізації те, що зробив цей ноутбук, зітреться і на сервері, і на інших ноутбуках.</translation>
    </message>
    <message>
        <source>Code of the child</source>
        <translation type="unfinished">Код дитини</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished">Знайти</translation>
    </message>
    <message>
        <source>The family has asked for this. It cannot be undone.</source>
        <translation type="unfinished">Про це попросила родина. Скасувати не можна.</translation>
    </message>
    <message>
        <source>Erase everything of this child</source>
        <translation type="unfinished">Стерти все про цю дитину</translation>
    </message>
    <message>
        <source>Erasing, and making the file and its backups anew …</source>
        <translation type="unfinished">Стираємо й заново створюємо файл і його копії …</translation>
    </message>
    <message>
        <source>Child {code}, class {label}.</source>
        <translation type="unfinished">Дитина {code}, клас {label}.</translation>
    </message>
    <message>
        <source>Name and consent are erased here. If there are interviews on other laptops or on the server, only a coordinator can erase those: pass the code on.</source>
        <translation type="unfinished">Ім’я та згода стираються тут. Якщо є інтерв’ю на інших ноутбуках або на сервері, стерти їх може лише координатор: передайте код.</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation type="unfinished">Відкрити аркушем відновлення</translation>
    </message>
    <message>
        <source>Type the seven groups from the sheet, small or large letters, and choose a new passphrase. The opening is written into the log that everybody on this laptop can read.</source>
        <translation type="unfinished">Введіть сім груп з аркуша, малими чи великими літерами, і виберіть нову парольну фразу. Відкриття записується в журнал, який може прочитати кожен на цьому ноутбуці.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Відкрити</translation>
    </message>
    <message>
        <source>From the sheet</source>
        <translation type="unfinished">З аркуша</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Ваше ім’я</translation>
    </message>
    <message>
        <source>Type what stands on the sheet, and your name.</source>
        <translation type="unfinished">Введіть те, що написано на аркуші, і ваше ім’я.</translation>
    </message>
    <message>
        <source>Child {code}, class {label}, would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">Дитина {code}, клас {label}, хоче з кимось поговорити. Підійдіть до неї зараз, непомітно для інших.</translation>
    </message>
    <message>
        <source>Somebody has talked with it</source>
        <translation type="unfinished">З нею вже поговорили</translation>
    </message>
    <message>
        <source>The program had a problem</source>
        <translation type="unfinished">У програмі сталася помилка</translation>
    </message>
    <message>
        <source>What was shown as saved is on the disk. This report says where in the program it happened; it holds no answer, no name and no folder, and nobody has it but you. Copy it for your coordinator.</source>
        <translation type="unfinished">Усе, що показано як збережене, є на диску. Цей звіт каже, у якому місці програми це сталося; у ньому немає відповідей, імен і тек, і його немає ні в кого, крім вас. Скопіюйте його для координатора.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Видалити</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Копіювати</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation type="unfinished">Інший ноутбук</translation>
    </message>
    <message>
        <source>A file on a stick carries interviews to one other laptop, and only that one can open it. Nothing is taken away here. When both go on with a child, both are kept, and the next sync shows it.</source>
        <translation type="unfinished">Файл на флешці переносить інтерв’ю на один інший ноутбук, і лише він може його відкрити. Тут нічого не видаляється. Якщо обидва продовжать з однією дитиною, збережеться і те, і те, а наступна синхронізація це покаже.</translation>
    </message>
    <message>
        <source>For which laptop?</source>
        <translation type="unfinished">Для якого ноутбука?</translation>
    </message>
    <message>
        <source>This laptop knows no other one yet. On the other laptop choose &apos;Show this laptop&apos;, bring the stick here, and take its file over.</source>
        <translation type="unfinished">Цей ноутбук ще не знає інших. На іншому виберіть «Показати цей ноутбук», принесіть флешку сюди й прийміть файл.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Передати</translation>
    </message>
    <message>
        <source>Give its receipts back</source>
        <translation type="unfinished">Повернути його підтвердження</translation>
    </message>
    <message>
        <source>After a sync here: tells the other laptop that the server has its interviews.</source>
        <translation type="unfinished">Після синхронізації тут: повідомляє іншому ноутбуку, що його інтерв’ю є на сервері.</translation>
    </message>
    <message>
        <source>Take a file over</source>
        <translation type="unfinished">Прийняти файл</translation>
    </message>
    <message>
        <source>Show this laptop</source>
        <translation type="unfinished">Показати цей ноутбук</translation>
    </message>
    <message>
        <source>Writes a small file by which other laptops know this one. No secrets.</source>
        <translation type="unfinished">Записує маленький файл, за яким інші ноутбуки впізнають цей. Без секретів.</translation>
    </message>
    <message>
        <source>Coordinators and the server</source>
        <translation type="unfinished">Координатори та сервер</translation>
    </message>
    <message>
        <source>A new wave begins</source>
        <translation type="unfinished">Починається нова хвиля</translation>
    </message>
    <message>
        <source>Count all again</source>
        <translation type="unfinished">Рахувати все знову</translation>
    </message>
    <message>
        <source>A card for each child with its code, by which its family can take answers back.</source>
        <translation type="unfinished">Картка з кодом для кожної дитини, за якою родина може забрати відповіді.</translation>
    </message>
    <message>
        <source>Two laptops in one class: hand interviews over on a stick, without a network.</source>
        <translation type="unfinished">Два ноутбуки в одному класі: передавайте інтерв’ю на флешці, без мережі.</translation>
    </message>
    <message>
        <source>The study comes back: every child can be interviewed again. Earlier interviews stay as they are.</source>
        <translation type="unfinished">Дослідження повторюється: кожну дитину можна опитати знову. Попередні інтерв’ю лишаються як є.</translation>
    </message>
    <message>
        <source>A new wave began {when}: classes count interviews since then.</source>
        <translation type="unfinished">Нова хвиля почалася {when}: класи рахують інтерв’ю відтоді.</translation>
    </message>
    <message>
        <source>There is no log of an interview to write.</source>
        <translation type="unfinished">Немає журналу інтерв’ю для запису.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Питання</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished">Показано</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation type="unfinished">Перша відповідь</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Змінено</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation type="unfinished">Помітно</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation type="unfinished">{number} с</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation type="unfinished">менше секунди</translation>
    </message>
    <message>
        <source>same answer</source>
        <translation type="unfinished">та сама відповідь</translation>
    </message>
    <message>
        <source>For you alone, and no verdict on the child: quick or even answers can be true ones. Look whether the child was tired, distracted or helped, and note it for your coordinator. No answer is shown here.</source>
        <translation type="unfinished">Лише для вас, і це не оцінка дитини: швидкі чи однакові відповіді можуть бути правдою. Подумайте, чи дитина не втомилася, чи її не відволікали, чи їй не допомагали, і занотуйте це для координатора. Відповідей тут не показано.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Питання</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished">Зберегти журнал</translation>
    </message>
    <message>
        <source>Times and questions as a file for analysts (audit.csv), without answers and names.</source>
        <translation type="unfinished">Час і питання файлом для аналітиків (audit.csv), без відповідей та імен.</translation>
    </message>
    <message>
        <source>How it went: child {code}, {form}</source>
        <translation type="unfinished">Як це минуло: дитина {code}, {form}</translation>
    </message>
    <message>
        <source>Some of them say the opposite of the others, so it cannot be meant for all.</source>
        <translation type="unfinished">Деякі з них кажуть протилежне до інших, тож для всіх це не може бути правдою.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation type="unfinished">Нічого особливого.</translation>
    </message>
    <message>
        <source>It is unfinished again and not counted until it is finished anew. The interviewer is told why, with the next sync. You can take this back.</source>
        <translation type="unfinished">Воно знову вважається незавершеним і не враховується, доки його не завершать заново. Інтерв’юер дізнається причину з наступною синхронізацією. Це можна скасувати.</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation type="unfinished">Повернути</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">Чому?</translation>
    </message>
    <message>
        <source>Send back the interview of child {code}</source>
        <translation type="unfinished">Повернути інтерв’ю дитини {code}</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished">Чогось бракує.</translation>
    </message>
    <message>
        <source>Some answers do not fit together.</source>
        <translation type="unfinished">Деякі відповіді не сходяться.</translation>
    </message>
    <message>
        <source>It may be another child&apos;s.</source>
        <translation type="unfinished">Можливо, воно іншої дитини.</translation>
    </message>
    <message>
        <source>It was asked in the wrong language.</source>
        <translation type="unfinished">Його проведено не тією мовою.</translation>
    </message>
    <message>
        <source>The consent is not clear.</source>
        <translation type="unfinished">Згода неясна.</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation type="unfinished">Спершу виберіть причину.</translation>
    </message>
    <message>
        <source>Sent back by {who}, {when}.</source>
        <translation type="unfinished">Повернуто: {who}, {when}.</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation type="unfinished">координатор</translation>
    </message>
    <message>
        <source>Correct it and finish it again; it is sent with the next sync.</source>
        <translation type="unfinished">Виправте його й завершіть знову; воно піде з наступною синхронізацією.</translation>
    </message>
    <message>
        <source>Its answers have left this laptop, so a coordinator must decide: pass its code on.</source>
        <translation type="unfinished">Відповідей на цьому ноутбуці вже немає; вирішувати має координатор: передайте код.</translation>
    </message>
    <message>
        <source>Type a part of the name to find it.</source>
        <translation type="unfinished">Введіть частину назви, щоб знайти її.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: this computer finds no loudspeaker and no headphones. Plug some in and choose the child again.</source>
        <translation type="unfinished">Нічого не можна прочитати вголос: комп’ютер не знаходить ні динаміка, ні навушників. Під’єднайте щось і виберіть дитину знову.</translation>
    </message>
    <message>
        <source>The clips of this questionnaire are damaged. Ask your coordinator for a new version.</source>
        <translation type="unfinished">Записи цієї анкети пошкоджені. Попросіть у координатора нову версію.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud in this language: it has no clips, and this computer no voice for it.</source>
        <translation type="unfinished">Цією мовою нічого не можна прочитати вголос: записів немає, і комп’ютер не має голосу для неї.</translation>
    </message>
    <message>
        <source>{count} of {total} texts can be heard; the others stay silent.</source>
        <translation type="unfinished">Можна почути {count} із {total} текстів; решта без звуку.</translation>
    </message>
    <message>
        <source>A machine reads; nobody has checked how it sounds.</source>
        <translation type="unfinished">Читає машина; ніхто не перевірив, як це звучить.</translation>
    </message>
    <message>
        <source>It asks about hard things. Give the child headphones, so that nobody hears along.</source>
        <translation type="unfinished">Ідеться про важкі речі. Дайте дитині навушники, щоб ніхто не чув.</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">вимкнено</translation>
    </message>
    <message>
        <source>from the loudspeaker</source>
        <translation type="unfinished">через динамік</translation>
    </message>
    <message>
        <source>with headphones</source>
        <translation type="unfinished">у навушниках</translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished">звичайна</translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished">повільна</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation type="unfinished">Читання вголос</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished">Швидкість</translation>
    </message>
    <message>
        <source>This computer finds no microphone. Plug one in and come back.</source>
        <translation type="unfinished">Комп’ютер не знаходить мікрофон. Під’єднайте його й поверніться.</translation>
    </message>
    <message>
        <source>Almost nothing was heard. Is the microphone on, and near enough? Record again.</source>
        <translation type="unfinished">Майже нічого не чути. Чи ввімкнено мікрофон і чи він досить близько? Запишіть знову.</translation>
    </message>
    <message>
        <source>This computer finds no loudspeaker and no headphones. Plug some in.</source>
        <translation type="unfinished">Комп’ютер не знаходить ні динаміка, ні навушників. Під’єднайте щось.</translation>
    </message>
    <message>
        <source>Some words were not tapped. Tap along again.</source>
        <translation type="unfinished">Деякі слова не позначено. Пройдіть ще раз.</translation>
    </message>
    <message>
        <source>This clip cannot be played. Record it again.</source>
        <translation type="unfinished">Цей запис не відтворюється. Запишіть знову.</translation>
    </message>
    <message>
        <source>Save the clips as a file</source>
        <translation type="unfinished">Зберегти записи у файл</translation>
    </message>
    <message>
        <source>Saved: {file}. Lay it into the folder “media” of the questionnaire.</source>
        <translation type="unfinished">Збережено: {file}. Покладіть його в теку «media» анкети.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished">Тексти</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Текст</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished">Запис</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation type="unfinished">Лишити цей запис</translation>
    </message>
    <message>
        <source>It sounds right</source>
        <translation type="unfinished">Звучить правильно</translation>
    </message>
    <message>
        <source>Remove this recording</source>
        <translation type="unfinished">Прибрати цей запис</translation>
    </message>
    <message>
        <source>{heard} of {total} texts have a clip; {drafts} of them by a machine.</source>
        <translation type="unfinished">Запис мають {heard} із {total} текстів; машинних із них: {drafts}.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished">Зупинити запис</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Записати</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Стоп</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Слухати</translation>
    </message>
    <message>
        <source>This word begins now</source>
        <translation type="unfinished">Це слово починається зараз</translation>
    </message>
    <message>
        <source>Tap along with the words</source>
        <translation type="unfinished">Позначати слова дотиком</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation type="unfinished">немає запису</translation>
    </message>
    <message>
        <source>spoken by a machine, not checked</source>
        <translation type="unfinished">прочитано машиною, не перевірено</translation>
    </message>
    <message>
        <source>spoken by a machine, checked</source>
        <translation type="unfinished">прочитано машиною, перевірено</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished">записано</translation>
    </message>
    <message>
        <source>{state}, without word times</source>
        <translation type="unfinished">{state}, без часу слів</translation>
    </message>
    <message>
        <source>Your recordings stay on this laptop, outside the encrypted store: they hold your voice and the questions, no answer and no name. They are heard before the clips that came with the questionnaire.</source>
        <translation type="unfinished">Ваші записи лишаються на цьому ноутбуці поза зашифрованим сховищем: у них ваш голос і питання, немає відповідей та імен. Вони звучать замість записів, що прийшли з анкетою.</translation>
    </message>
    <message>
        <source>Settled. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">Владнано. Піде на інші ноутбуки з наступною синхронізацією.</translation>
    </message>
    <message>
        <source>Taken back. It is as it was before.</source>
        <translation type="unfinished">Скасовано. Усе як було.</translation>
    </message>
    <message>
        <source>Made one. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">Об’єднано. Піде на інші ноутбуки з наступною синхронізацією.</translation>
    </message>
    <message>
        <source>It has the other code now. It goes to the others with the next sync.</source>
        <translation type="unfinished">Тепер у нього інший код. Це піде іншим із наступною синхронізацією.</translation>
    </message>
    <message>
        <source>Noted: they are right as they are.</source>
        <translation type="unfinished">Занотовано: усе правильно як є.</translation>
    </message>
    <message>
        <source>Noted. The server hears it with the next sync.</source>
        <translation type="unfinished">Занотовано. Сервер дізнається про це з наступною синхронізацією.</translation>
    </message>
    <message>
        <source>Sent back. The interviewer&apos;s laptop gets it with the next sync.</source>
        <translation type="unfinished">Повернуто. Ноутбук інтерв’юера отримає його з наступною синхронізацією.</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">Не знаю</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">Не хочу казати</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">не запитували</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished">не дійшли</translation>
    </message>
    <message>
        <source>stopped before it</source>
        <translation type="unfinished">зупинено раніше</translation>
    </message>
    <message>
        <source>Receipt of the server</source>
        <translation type="unfinished">Підтвердження сервера</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Збережено: {file}</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">З ким</translation>
    </message>
    <message>
        <source>Went</source>
        <translation type="unfinished">Пішло</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished">Надійшло</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished">Чим закінчилося</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">Що з цим сталося</translation>
    </message>
    <message>
        <source>Syncs and sticks</source>
        <translation type="unfinished">Синхронізації та флешки</translation>
    </message>
    <message>
        <source>Records of this batch</source>
        <translation type="unfinished">Записи цього пакета</translation>
    </message>
    <message>
        <source>Which batch</source>
        <translation type="unfinished">Який пакет</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation type="unfinished">Надрукувати підтвердження</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished">Зберегти підтвердження</translation>
    </message>
    <message>
        <source>Batch that the server confirmed</source>
        <translation type="unfinished">Пакет, підтверджений сервером</translation>
    </message>
    <message>
        <source>Nothing waits here: the server has everything that was ended.</source>
        <translation type="unfinished">Тут нічого не чекає: сервер має все, що завершено.</translation>
    </message>
    <message>
        <source>coordinators</source>
        <translation type="unfinished">координатори</translation>
    </message>
    <message>
        <source>Stick for {whom}</source>
        <translation type="unfinished">Флешка для: {whom}</translation>
    </message>
    <message>
        <source>Stick from {whom}</source>
        <translation type="unfinished">Флешка від: {whom}</translation>
    </message>
    <message>
        <source>No network. Everything is safe; sync again where there is one.</source>
        <translation type="unfinished">Без мережі. Усе в безпеці; синхронізуйте знову там, де вона є.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop. Call your coordinator.</source>
        <translation type="unfinished">Сервер не прийняв цей ноутбук. Зателефонуйте координатору.</translation>
    </message>
    <message>
        <source>It did not end well, and nothing is lost. Try again; then call your coordinator.</source>
        <translation type="unfinished">Завершилося невдало, але нічого не втрачено. Спробуйте ще раз; потім зателефонуйте координатору.</translation>
    </message>
    <message>
        <source>Kept apart for a coordinator.</source>
        <translation type="unfinished">Зберігається окремо для координатора.</translation>
    </message>
    <message>
        <source>The server has it.</source>
        <translation type="unfinished">Сервер це отримав.</translation>
    </message>
    <message>
        <source>The server had it already.</source>
        <translation type="unfinished">Сервер це вже мав.</translation>
    </message>
    <message>
        <source>The server has it; another laptop says something else.</source>
        <translation type="unfinished">Сервер це отримав; інший ноутбук повідомляє інше.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">Проєкт</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Ноутбук</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation type="unfinished">Отримано сервером</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished">Прийнято</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation type="unfinished">Спірне</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation type="unfinished">Зберігається окремо</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished">Пакет</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Підпис</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Відповідь</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation type="unfinished">Прийняти</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation type="unfinished">Відкласти</translation>
    </message>
    <message>
        <source>It is kept and not counted, and can be let in later.</source>
        <translation type="unfinished">Це зберігається й не враховується; прийняти можна й пізніше.</translation>
    </message>
    <message>
        <source>The laptop was revoked before this came. Let it in if the interview was made while it was ours.</source>
        <translation type="unfinished">Доступ ноутбука було відкликано до того, як це надійшло. Прийміть, якщо інтерв’ю проведено, коли ноутбук ще був нашим.</translation>
    </message>
    <message>
        <source>The laptop is not for this school. Ask whether it worked there.</source>
        <translation type="unfinished">Ноутбук не для цієї школи. Запитайте, чи працювали на ньому там.</translation>
    </message>
    <message>
        <source>Only a coordinator&apos;s laptop may write this. Ask who did.</source>
        <translation type="unfinished">Записувати таке може лише ноутбук координатора. Запитайте, хто це зробив.</translation>
    </message>
    <message>
        <source>It is marked as done and holds no answer. Ask the interviewer.</source>
        <translation type="unfinished">Позначено як завершене, але відповідей у ньому немає. Запитайте інтерв’юера.</translation>
    </message>
    <message>
        <source>Two copies of one laptop wrote at the same time. Let it in: both interviews are then kept.</source>
        <translation type="unfinished">Дві копії одного ноутбука записували одночасно. Прийміть: тоді збережуться обидва інтерв’ю.</translation>
    </message>
    <message>
        <source>Its answers left the laptop before the server had them.</source>
        <translation type="unfinished">Його відповіді зникли з ноутбука раніше, ніж їх отримав сервер.</translation>
    </message>
    <message>
        <source>Its answers were erased by a code that nothing proves.</source>
        <translation type="unfinished">Його відповіді стерто за кодом, який нічим не підтверджено.</translation>
    </message>
    <message>
        <source>Nobody knows the laptop that wrote this. It comes in by itself when that laptop syncs.</source>
        <translation type="unfinished">Ноутбука, який це записав, ніхто не знає. Запис буде прийнято сам собою, коли той ноутбук синхронізується.</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">Так тут не виходить. Подивись на свою відповідь ще раз.</translation>
    </message>
    <message>
        <source>Yes, I have seen it</source>
        <translation type="unfinished">Так, я бачу</translation>
    </message>
    <message>
        <source>Answer {number} of {count}.</source>
        <translation type="unfinished">Відповідь {number} з {count}.</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation type="unfinished">Попередні відповіді</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation type="unfinished">Інші відповіді</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation type="unfinished">Прибрати останню цифру</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation type="unfinished">Десяткова кома</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Твоє число</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Твоя відповідь</translation>
    </message>
    <message>
        <source>This laptop cannot ask this yet. Choose “I don&apos;t know”, and tell the grown-up.</source>
        <translation type="unfinished">Цей ноутбук ще не вміє такого питати. Вибери «Не знаю» і скажи дорослому.</translation>
    </message>
    <message>
        <source>Give the laptop back to the grown-up.</source>
        <translation type="unfinished">Віддай ноутбук дорослому.</translation>
    </message>
    <message>
        <source>You do not have to do anything else.</source>
        <translation type="unfinished">Більше нічого робити не треба.</translation>
    </message>
    <message>
        <source>For the grown-up: the PIN of this laptop</source>
        <translation type="unfinished">Для дорослого: PIN-код цього ноутбука</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">За парольною фразою</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation type="unfinished">За PIN-кодом</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation type="unfinished">Далі до запитань</translation>
    </message>
    <message>
        <source>For the grown-up: your passphrase</source>
        <translation type="unfinished">Для дорослого: ваша парольна фраза</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Відкрити</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">Введи перші літери</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">День</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Місяць</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Рік</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished">Година</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished">Хвилина</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">Ти на зупинці {number} з {count}.</translation>
    </message>
    <message>
        <source>Latitude (degrees north)</source>
        <translation type="unfinished">Широта (градуси на північ)</translation>
    </message>
    <message>
        <source>Longitude (degrees east)</source>
        <translation type="unfinished">Довгота (градуси на схід)</translation>
    </message>
    <message>
        <source>Add this point</source>
        <translation type="unfinished">Додати цю точку</translation>
    </message>
    <message>
        <source>Take the last point out</source>
        <translation type="unfinished">Прибрати останню точку</translation>
    </message>
    <message>
        <source>Add at least {count} places first.</source>
        <translation type="unfinished">Спочатку додай місця: щонайменше {count}.</translation>
    </message>
    <message>
        <source>Leave the rest open</source>
        <translation type="unfinished">Лишити решту без відповіді</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Зупинитися</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Перерва</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation type="unfinished">Сховати слова</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished">Розмір слів</translation>
    </message>
    <message>
        <source>Hide my answers</source>
        <translation type="unfinished">Сховати мої відповіді</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">Не знаю</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">Не хочу казати</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Мова</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Далі</translation>
    </message>
    <message>
        <source>This one is only to try: it does not count.</source>
        <translation type="unfinished">Це лише для проби: воно не рахується.</translation>
    </message>
    <message>
        <source>You may say it out loud. The grown-up writes it down for you.</source>
        <translation type="unfinished">Можеш сказати вголос. Дорослий запише за тебе.</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">Спочатку вибери відповідь. «Не знаю» — теж добре.</translation>
    </message>
    <message>
        <source>Take the last one out</source>
        <translation type="unfinished">Прибрати останнє</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">Торкнись усіх по черзі, починай з першого.</translation>
    </message>
    <message>
        <source>Place {number} of {count}.</source>
        <translation type="unfinished">Місце {number} з {count}.</translation>
    </message>
    <message>
        <source>No place yet.</source>
        <translation type="unfinished">Ще без місця.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">Менше</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Більше</translation>
    </message>
    <message>
        <source>Much less</source>
        <translation type="unfinished">Набагато менше</translation>
    </message>
    <message>
        <source>Much more</source>
        <translation type="unfinished">Набагато більше</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation type="unfinished">Ще нічого не вибрано.</translation>
    </message>
    <message>
        <source>Would you like to join in?</source>
        <translation type="unfinished">Хочеш узяти участь?</translation>
    </message>
    <message>
        <source>We ask you about your life, your school and your friends.</source>
        <translation type="unfinished">Ми запитаємо про твоє життя, твою школу і твоїх друзів.</translation>
    </message>
    <message>
        <source>We want to know how things can get better for children.</source>
        <translation type="unfinished">Ми хочемо знати, як зробити, щоб дітям було краще.</translation>
    </message>
    <message>
        <source>No answer is wrong. You do not have to answer every question.</source>
        <translation type="unfinished">Неправильних відповідей немає. Не треба відповідати на кожне запитання.</translation>
    </message>
    <message>
        <source>You can stop whenever you like. Nobody will be cross.</source>
        <translation type="unfinished">Ти можеш зупинитися, коли захочеш. Ніхто не сердитиметься.</translation>
    </message>
    <message>
        <source>Your name does not go with your answers. Your teacher does not see them.</source>
        <translation type="unfinished">Твоє ім’я не записується з відповідями. Учителі їх не бачать.</translation>
    </message>
    <message>
        <source>No, I don&apos;t want to</source>
        <translation type="unfinished">Ні, не хочу</translation>
    </message>
    <message>
        <source>Yes, I want to join in</source>
        <translation type="unfinished">Так, хочу</translation>
    </message>
    <message>
        <source>Thank you for telling us. What you told us another time stays as it is.</source>
        <translation type="unfinished">Дякуємо за твої слова. Те, що ми почули від тебе іншим разом, залишається.</translation>
    </message>
    <message>
        <source>Thank you for telling us. We have kept nothing.</source>
        <translation type="unfinished">Дякуємо за твої слова. Ми нічого не зберегли.</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation type="unfinished">Це нормально.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">Відпочинь трохи.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">Відпочивай, скільки хочеш. Твої відповіді збережено.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">Хочеш потім продовжити? Можна й зупинитися.</translation>
    </message>
    <message>
        <source>I want to talk to somebody</source>
        <translation type="unfinished">Хочу з кимось поговорити</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">Хочеш коротку перерву?</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">Потягнись, попий води, подивись у вікно.</translation>
    </message>
    <message>
        <source>Yes, take a break</source>
        <translation type="unfinished">Так, перерва</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation type="unfinished">Ні, далі</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">Твої відповіді сховано.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">Покажи їх знову, коли ніхто інший не дивиться.</translation>
    </message>
    <message>
        <source>Show the question again</source>
        <translation type="unfinished">Показати запитання знову</translation>
    </message>
    <message>
        <source>Do you want to stop?</source>
        <translation type="unfinished">Хочеш зупинитися?</translation>
    </message>
    <message>
        <source>You may. What shall we do with what you told us?</source>
        <translation type="unfinished">Можна. Що зробити з тим, що ми від тебе почули?</translation>
    </message>
    <message>
        <source>Stop, and keep what I said</source>
        <translation type="unfinished">Зупинитися і зберегти мої слова</translation>
    </message>
    <message>
        <source>Stop, and throw it away</source>
        <translation type="unfinished">Зупинитися і все викинути</translation>
    </message>
    <message>
        <source>It is thrown away.</source>
        <translation type="unfinished">Усе викинуто.</translation>
    </message>
    <message>
        <source>Nothing of what you said is kept. That is fine.</source>
        <translation type="unfinished">Нічого з твоїх слів не збережено. Це нормально.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">Тут ми зупинилися.</translation>
    </message>
    <message>
        <source>The grown-up will see to it that your answers are thrown away.</source>
        <translation type="unfinished">Дорослий подбає, щоб твої відповіді викинули.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation type="unfinished">Дякуємо!</translation>
    </message>
    <message>
        <source>You are done. Your answers are kept safe.</source>
        <translation type="unfinished">Це все! Твої відповіді надійно збережено.</translation>
    </message>
    <message>
        <source>The next questions are about hard things.</source>
        <translation type="unfinished">Наступні запитання — про важкі речі.</translation>
    </message>
    <message>
        <source>May we go on? You do not have to answer them.</source>
        <translation type="unfinished">Можна далі? Відповідати на них не обов’язково.</translation>
    </message>
    <message>
        <source>Do you want to hear them? Ask the grown-up for headphones first.</source>
        <translation type="unfinished">Хочеш їх послухати? Спершу попроси в дорослого навушники.</translation>
    </message>
    <message>
        <source>Skip these questions</source>
        <translation type="unfinished">Пропустити ці запитання</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation type="unfinished">Так, далі</translation>
    </message>
    <message>
        <source>Leave the rest open?</source>
        <translation type="unfinished">Лишити решту без відповіді?</translation>
    </message>
    <message>
        <source>The interview is finished then and cannot be opened again.</source>
        <translation type="unfinished">Тоді інтерв’ю завершиться, і відкрити його знову не можна.</translation>
    </message>
    <message>
        <source>Leave them open and finish</source>
        <translation type="unfinished">Лишити без відповіді й закінчити</translation>
    </message>
    <message>
        <source>A moment of rest.</source>
        <translation type="unfinished">Хвилинка відпочинку.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">Вдихни і видихни.</translation>
    </message>
    <message>
        <source>For the grown-up</source>
        <translation type="unfinished">Для дорослого</translation>
    </message>
    <message>
        <source>Put up your hand. A grown-up will come to you.</source>
        <translation type="unfinished">Підніми руку. Дорослий підійде до тебе.</translation>
    </message>
    <message>
        <source>You did nothing wrong. You may say as much or as little as you like.</source>
        <translation type="unfinished">Ти все робиш правильно. Можеш розказати багато або мало, як хочеш.</translation>
    </message>
    <message>
        <source>This does not stand in your answers.</source>
        <translation type="unfinished">У твоїх відповідях цього не буде.</translation>
    </message>
    <message>
        <source>The grown-up can give you this on paper.</source>
        <translation type="unfinished">Дорослий може дати тобі це на папері.</translation>
    </message>
    <message>
        <source>I want this on paper</source>
        <translation type="unfinished">Хочу це на папері</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation type="unfinished">{name}: {number}</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">Яку мову ти хочеш?</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">Хвилинку, будь ласка.</translation>
    </message>
    <message>
        <source>Ask the grown-up to come. You did nothing wrong.</source>
        <translation type="unfinished">Поклич дорослого. Ти все робиш правильно.</translation>
    </message>
    <message>
        <source>For the grown-up: {reason}</source>
        <translation type="unfinished">Для дорослого: {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Спробувати ще раз</translation>
    </message>
    <message>
        <source>Give the laptop back</source>
        <translation type="unfinished">Віддати ноутбук</translation>
    </message>
    <message>
        <source>If something made you sad, tell a grown-up you trust or the researcher who brought this laptop.</source>
        <translation type="unfinished">Якщо тобі стало сумно, скажи дорослому, якому довіряєш, або досліднику, який приніс цей ноутбук.</translation>
    </message>
    <message>
        <source>You can talk to somebody</source>
        <translation type="unfinished">Ти можеш з кимось поговорити</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">пробіл</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation type="unfinished">Прибрати останню літеру</translation>
    </message>
    <message>
        <source>Letters to tap</source>
        <translation type="unfinished">Літери на екрані</translation>
    </message>
    <message>
        <source>This is for the grown-up. Choose “I don&apos;t know”.</source>
        <translation type="unfinished">Це для дорослого. Вибери «Не знаю».</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation type="unfinished">Записати мій голос</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">Вибрати файл</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation type="unfinished">Послухати</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">Прибрати</translation>
    </message>
    <message>
        <source>We are listening. Tap Stop when you are done.</source>
        <translation type="unfinished">Ми слухаємо. Натисни «Стоп», коли закінчиш.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation type="unfinished">Збережено.</translation>
    </message>
    <message>
        <source>We heard nothing. Try again, a little louder.</source>
        <translation type="unfinished">Ми нічого не почули. Спробуй ще раз, трохи голосніше.</translation>
    </message>
    <message>
        <source>Keep this card. With this code your family can have your answers deleted, now or later. Nobody has to say why.</source>
        <translation type="unfinished">Збережи цю картку. З цим кодом твоя родина може попросити стерти твої відповіді, зараз чи пізніше. Нікому не треба казати чому.</translation>
    </message>
    <message>
        <source>My code</source>
        <translation type="unfinished">Мій код</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n question(s) for you has/have no answer yet.</source>
        <translation type="unfinished">
            <numerusform>%n запитання для вас ще без відповіді.</numerusform>
            <numerusform>%n запитання для вас ще без відповіді.</numerusform>
            <numerusform>%n запитань для вас ще без відповіді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule for {country}: a parent or guardian must agree below %n year(s).</source>
        <translation type="unfinished">
            <numerusform>Правило для країни {country}: до %n року потрібна згода батьків або опікуна.</numerusform>
            <numerusform>Правило для країни {country}: до %n років потрібна згода батьків або опікуна.</numerusform>
            <numerusform>Правило для країни {country}: до %n років потрібна згода батьків або опікуна.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This paper also names the %n other child(ren) without consent.</source>
        <translation type="unfinished">
            <numerusform>На цьому аркуші також %n інша дитина без згоди.</numerusform>
            <numerusform>На цьому аркуші також %n інші дитини без згоди.</numerusform>
            <numerusform>На цьому аркуші також %n інших дітей без згоди.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>Це не та парольна фраза (%n хибна спроба досі).</numerusform>
            <numerusform>Це не та парольна фраза (%n хибні спроби досі).</numerusform>
            <numerusform>Це не та парольна фраза (%n хибних спроб досі).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>Це не той PIN-код (%n хибна спроба досі).</numerusform>
            <numerusform>Це не той PIN-код (%n хибні спроби досі).</numerusform>
            <numerusform>Це не той PIN-код (%n хибних спроб досі).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced: %n change(s) sent,</source>
        <translation type="unfinished">
            <numerusform>Синхронізовано: надіслано %n зміну,</numerusform>
            <numerusform>Синхронізовано: надіслано %n зміни,</numerusform>
            <numerusform>Синхронізовано: надіслано %n змін,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received.</source>
        <translation type="unfinished">
            <numerusform>отримано %n.</numerusform>
            <numerusform>отримано %n.</numerusform>
            <numerusform>отримано %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those sent need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>З надісланих %n потребує координатора.</numerusform>
            <numerusform>З надісланих %n потребують координатора.</numerusform>
            <numerusform>З надісланих %n потребують координатора.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old interview(s) left this laptop; the server has them.</source>
        <translation type="unfinished">
            <numerusform>%n старе інтерв’ю зникло з цього ноутбука; воно є на сервері.</numerusform>
            <numerusform>%n старі інтерв’ю зникли з цього ноутбука; вони є на сервері.</numerusform>
            <numerusform>%n старих інтерв’ю зникли з цього ноутбука; вони є на сервері.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent.</source>
        <translation type="unfinished">
            <numerusform>%n інтерв’ю чекає на надсилання.</numerusform>
            <numerusform>%n інтерв’ю чекають на надсилання.</numerusform>
            <numerusform>%n інтерв’ю чекають на надсилання.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress.</source>
        <translation type="unfinished">
            <numerusform>%n триває.</numerusform>
            <numerusform>%n тривають.</numerusform>
            <numerusform>%n тривають.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation type="unfinished">
            <numerusform>%n інтерв’ю</numerusform>
            <numerusform>%n інтерв’ю</numerusform>
            <numerusform>%n інтерв’ю</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>Можна спробувати знову за %n секунду.</numerusform>
            <numerusform>Можна спробувати знову за %n секунди.</numerusform>
            <numerusform>Можна спробувати знову за %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class is ended. %n unfinished interview(s) will be sent too.</source>
        <translation type="unfinished">
            <numerusform>Заняття завершено. %n незавершене інтерв’ю теж буде надіслано.</numerusform>
            <numerusform>Заняття завершено. %n незавершені інтерв’ю теж буде надіслано.</numerusform>
            <numerusform>Заняття завершено. %n незавершених інтерв’ю теж буде надіслано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) added.</source>
        <translation type="unfinished">
            <numerusform>Додано %n дитину.</numerusform>
            <numerusform>Додано %n дитини.</numerusform>
            <numerusform>Додано %n дітей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected.</source>
        <translation type="unfinished">
            <numerusform>Виправлено: %n.</numerusform>
            <numerusform>Виправлено: %n.</numerusform>
            <numerusform>Виправлено: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already.</source>
        <translation type="unfinished">
            <numerusform>Уже були відомі: %n.</numerusform>
            <numerusform>Уже були відомі: %n.</numerusform>
            <numerusform>Уже були відомі: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation type="unfinished">
            <numerusform>Прочитано %n рядок.</numerusform>
            <numerusform>Прочитано %n рядки.</numerusform>
            <numerusform>Прочитано %n рядків.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) can be taken over.</source>
        <translation type="unfinished">
            <numerusform>Можна перенести %n дитину.</numerusform>
            <numerusform>Можна перенести %n дитини.</numerusform>
            <numerusform>Можна перенести %n дітей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) are not listed.</source>
        <translation type="unfinished">
            <numerusform>Ще %n проблему не показано.</numerusform>
            <numerusform>Ще %n проблеми не показано.</numerusform>
            <numerusform>Ще %n проблем не показано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Перенести %n дитину</numerusform>
            <numerusform>Перенести %n дитини</numerusform>
            <numerusform>Перенести %n дітей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) is/are not on the disk yet.</source>
        <translation type="unfinished">
            <numerusform>%n відповідь ще не записано на диск.</numerusform>
            <numerusform>%n відповіді ще не записано на диск.</numerusform>
            <numerusform>%n відповідей ще не записано на диск.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this laptop in all</source>
        <translation type="unfinished">
            <numerusform>усього %n на цьому ноутбуці</numerusform>
            <numerusform>усього %n на цьому ноутбуці</numerusform>
            <numerusform>усього %n на цьому ноутбуці</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation type="unfinished">
            <numerusform>%n триває</numerusform>
            <numerusform>%n тривають</numerusform>
            <numerusform>%n тривають</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) would like to talk to somebody</source>
        <translation type="unfinished">
            <numerusform>%n дитина хоче з кимось поговорити</numerusform>
            <numerusform>%n дитини хочуть з кимось поговорити</numerusform>
            <numerusform>%n дітей хочуть з кимось поговорити</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n interview(s) that came back</source>
        <translation type="unfinished">
            <numerusform>Виправити %n повернуте інтерв’ю</numerusform>
            <numerusform>Виправити %n повернуті інтерв’ю</numerusform>
            <numerusform>Виправити %n повернутих інтерв’ю</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) need(s) a coordinator</source>
        <translation type="unfinished">
            <numerusform>%n інтерв’ю потребує координатора</numerusform>
            <numerusform>%n інтерв’ю потребують координатора</numerusform>
            <numerusform>%n інтерв’ю потребують координатора</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record the consent of %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Записати згоду для %n дитини</numerusform>
            <numerusform>Записати згоду для %n дітей</numerusform>
            <numerusform>Записати згоду для %n дітей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n interview(s) in progress</source>
        <translation type="unfinished">
            <numerusform>Продовжити %n розпочате інтерв’ю</numerusform>
            <numerusform>Продовжити %n розпочаті інтерв’ю</numerusform>
            <numerusform>Продовжити %n розпочатих інтерв’ю</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interview %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>Опитати %n дитину</numerusform>
            <numerusform>Опитати %n дитини</numerusform>
            <numerusform>Опитати %n дітей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n finished interview(s)</source>
        <translation type="unfinished">
            <numerusform>Надіслати %n завершене інтерв’ю</numerusform>
            <numerusform>Надіслати %n завершені інтерв’ю</numerusform>
            <numerusform>Надіслати %n завершених інтерв’ю</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n хвилину</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent: sync where there is a network.</source>
        <translation type="unfinished">
            <numerusform>%n інтерв’ю чекає на надсилання: синхронізуйте там, де є мережа.</numerusform>
            <numerusform>%n інтерв’ю чекають на надсилання: синхронізуйте там, де є мережа.</numerusform>
            <numerusform>%n інтерв’ю чекають на надсилання: синхронізуйте там, де є мережа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) is/are unfinished: end the class first.</source>
        <translation type="unfinished">
            <numerusform>Не закінчено інтерв’ю: %n. Спершу завершіть клас.</numerusform>
            <numerusform>Не закінчено інтерв’ю: %n. Спершу завершіть клас.</numerusform>
            <numerusform>Не закінчено інтерв’ю: %n. Спершу завершіть клас.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) erased on this laptop and in its backups.</source>
        <translation type="unfinished">
            <numerusform>Стерто інтерв’ю на цьому ноутбуці та в його копіях: %n.</numerusform>
            <numerusform>Стерто інтерв’ю на цьому ноутбуці та в його копіях: %n.</numerusform>
            <numerusform>Стерто інтерв’ю на цьому ноутбуці та в його копіях: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sync soon: it erases %n of them on the server and other laptops.</source>
        <translation type="unfinished">
            <numerusform>Синхронізуйте невдовзі: тоді зітреться і на сервері, і на інших ноутбуках: %n.</numerusform>
            <numerusform>Синхронізуйте невдовзі: тоді зітреться і на сервері, і на інших ноутбуках: %n.</numerusform>
            <numerusform>Синхронізуйте невдовзі: тоді зітреться і на сервері, і на інших ноутбуках: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) on this laptop.</source>
        <translation type="unfinished">
            <numerusform>%n інтерв’ю на цьому ноутбуці.</numerusform>
            <numerusform>%n інтерв’ю на цьому ноутбуці.</numerusform>
            <numerusform>%n інтерв’ю на цьому ноутбуці.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are on the server, too.</source>
        <translation type="unfinished">
            <numerusform>З них %n є також на сервері.</numerusform>
            <numerusform>З них %n є також на сервері.</numerusform>
            <numerusform>З них %n є також на сервері.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were made on another laptop: there, and on the server, a coordinator must erase.</source>
        <translation type="unfinished">
            <numerusform>%n зроблено на іншому ноутбуці: там і на сервері стерти має координатор.</numerusform>
            <numerusform>%n зроблено на іншому ноутбуці: там і на сервері стерти має координатор.</numerusform>
            <numerusform>%n зроблено на іншому ноутбуці: там і на сервері стерти має координатор.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews are confirmed by the server.</source>
        <translation type="unfinished">
            <numerusform>%n крок інтерв’ю підтверджено сервером.</numerusform>
            <numerusform>%n кроки інтерв’ю підтверджено сервером.</numerusform>
            <numerusform>%n кроків інтерв’ю підтверджено сервером.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews came</source>
        <translation type="unfinished">
            <numerusform>надійшов %n крок інтерв’ю</numerusform>
            <numerusform>надійшли %n кроки інтерв’ю</numerusform>
            <numerusform>надійшло %n кроків інтерв’ю</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new here.</source>
        <translation type="unfinished">
            <numerusform>з них нових: %n.</numerusform>
            <numerusform>з них нових: %n.</numerusform>
            <numerusform>з них нових: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of %n interview(s) is written, without answers and names:</source>
        <translation type="unfinished">
            <numerusform>Журнал %n інтерв’ю записано, без відповідей та імен:</numerusform>
            <numerusform>Журнали %n інтерв’ю записано, без відповідей та імен:</numerusform>
            <numerusform>Журнали %n інтерв’ю записано, без відповідей та імен:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of questions.</source>
        <translation type="unfinished">
            <numerusform>%n хвилина питань.</numerusform>
            <numerusform>%n хвилини питань.</numerusform>
            <numerusform>%n хвилин питань.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered in less than a second.</source>
        <translation type="unfinished">
            <numerusform>%n питання з відповіддю швидше за секунду.</numerusform>
            <numerusform>%n питання з відповіддю швидше за секунду.</numerusform>
            <numerusform>%n питань із відповіддю швидше за секунду.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions in a row have the same answer.</source>
        <translation type="unfinished">
            <numerusform>%n питання поспіль з тією самою відповіддю.</numerusform>
            <numerusform>%n питання поспіль з тією самою відповіддю.</numerusform>
            <numerusform>%n питань поспіль з тією самою відповіддю.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent interviews stay %n day(s) …</source>
        <translation type="unfinished">
            <numerusform>Надіслані інтерв’ю лишаються %n день …</numerusform>
            <numerusform>Надіслані інтерв’ю лишаються %n дні …</numerusform>
            <numerusform>Надіслані інтерв’ю лишаються %n днів …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ(s)</source>
        <translation type="unfinished">
            <numerusform>%n відповідь різниться</numerusform>
            <numerusform>%n відповіді різняться</numerusform>
            <numerusform>%n відповідей різняться</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews under one code</source>
        <translation type="unfinished">
            <numerusform>%n інтерв’ю під одним кодом</numerusform>
            <numerusform>%n інтерв’ю під одним кодом</numerusform>
            <numerusform>%n інтерв’ю під одним кодом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are the same,</source>
        <translation type="unfinished">
            <numerusform>%n відповідь збігається,</numerusform>
            <numerusform>%n відповіді збігаються,</numerusform>
            <numerusform>%n відповідей збігаються,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s).</source>
        <translation type="unfinished">
            <numerusform>%n різниться.</numerusform>
            <numerusform>%n різняться.</numerusform>
            <numerusform>%n різняться.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews</source>
        <translation type="unfinished">
            <numerusform>%n крок інтерв’ю</numerusform>
            <numerusform>%n кроки інтерв’ю</numerusform>
            <numerusform>%n кроків інтерв’ю</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) here for the next sync or stick.</source>
        <translation type="unfinished">
            <numerusform>%n інтерв’ю чекає тут на наступну синхронізацію або флешку.</numerusform>
            <numerusform>%n інтерв’ю чекають тут на наступну синхронізацію або флешку.</numerusform>
            <numerusform>%n інтерв’ю чекають тут на наступну синхронізацію або флешку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a coordinator, who sees it too; you need not do anything.</source>
        <translation type="unfinished">
            <numerusform>%n потребує координатора, який теж це бачить; від вас нічого не потрібно.</numerusform>
            <numerusform>%n потребують координатора, який теж це бачить; від вас нічого не потрібно.</numerusform>
            <numerusform>%n потребують координатора, який теж це бачить; від вас нічого не потрібно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %n of what went need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>Готово. З надісланого %n потребує координатора.</numerusform>
            <numerusform>Готово. З надісланого %n потребують координатора.</numerusform>
            <numerusform>Готово. З надісланого %n потребують координатора.</numerusform>
        </translation>
    </message>
</context>
</TS>
