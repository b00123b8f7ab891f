<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Adult</name>
    <message>
        <source>We ask about your child, your family and the school.</source>
        <translation type="unfinished">نسأل عن طفلكم وعائلتكم والمدرسة.</translation>
    </message>
    <message>
        <source>We ask about your class, your work and your school.</source>
        <translation type="unfinished">نسأل عن صفكم وعملكم ومدرستكم.</translation>
    </message>
    <message>
        <source>We ask about your school, its pupils and its teachers.</source>
        <translation type="unfinished">نسأل عن مدرستكم وتلاميذها ومعلميها.</translation>
    </message>
    <message>
        <source>Will you take part?</source>
        <translation type="unfinished">هل لديكم رغبة في المشاركة؟</translation>
    </message>
    <message>
        <source>The answers serve research on how children of every origin get on at school.</source>
        <translation type="unfinished">تخدم الإجابات بحثًا عن أحوال الأطفال من كل الأصول في المدرسة.</translation>
    </message>
    <message>
        <source>You may leave out any question.</source>
        <translation type="unfinished">يمكنكم ترك أي سؤال.</translation>
    </message>
    <message>
        <source>You may stop at any time and need not say why.</source>
        <translation type="unfinished">يمكنكم التوقف في أي وقت دون ذكر السبب.</translation>
    </message>
    <message>
        <source>Your name is not kept with your answers. The researchers alone see them.</source>
        <translation type="unfinished">لا يُحفظ اسمكم مع إجاباتكم. الباحثون وحدهم يرونها.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation type="unfinished">لا، شكرًا</translation>
    </message>
    <message>
        <source>Yes, I will take part</source>
        <translation type="unfinished">نعم، أرغب في المشاركة</translation>
    </message>
    <message>
        <source>What you told us another time stays as it is.</source>
        <translation type="unfinished">ما قلتموه لنا في مرة أخرى يبقى كما هو.</translation>
    </message>
    <message>
        <source>Nothing has been kept.</source>
        <translation type="unfinished">لم يُحفظ أي شيء.</translation>
    </message>
    <message>
        <source>Thank you for letting us know.</source>
        <translation type="unfinished">شكرًا لإخبارنا.</translation>
    </message>
    <message>
        <source>Do you want to stop here?</source>
        <translation type="unfinished">هل تريدون التوقف هنا؟</translation>
    </message>
    <message>
        <source>You need not say why. What should happen to your answers?</source>
        <translation type="unfinished">لا حاجة إلى ذكر السبب. ماذا نفعل بإجاباتكم؟</translation>
    </message>
    <message>
        <source>Stop and keep my answers</source>
        <translation type="unfinished">التوقف وحفظ إجاباتي</translation>
    </message>
    <message>
        <source>Stop and delete my answers</source>
        <translation type="unfinished">التوقف وحذف إجاباتي</translation>
    </message>
    <message>
        <source>Your answers are deleted.</source>
        <translation type="unfinished">حُذفت إجاباتكم.</translation>
    </message>
    <message>
        <source>The researcher will see to it that your answers are deleted.</source>
        <translation type="unfinished">سيتولى الباحث حذف إجاباتكم.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">لقد توقفتم.</translation>
    </message>
    <message>
        <source>That was the last question. Your answers are kept safe.</source>
        <translation type="unfinished">كان هذا السؤال الأخير. إجاباتكم محفوظة بأمان.</translation>
    </message>
    <message>
        <source>Thank you for your time.</source>
        <translation type="unfinished">شكرًا لوقتكم.</translation>
    </message>
    <message>
        <source>What comes next can be hard to answer.</source>
        <translation type="unfinished">قد تصعب الإجابة عمّا يأتي بعد هذا.</translation>
    </message>
    <message>
        <source>You may answer these questions, or go on without them.</source>
        <translation type="unfinished">يمكنكم الإجابة عن هذه الأسئلة، أو المتابعة من دونها.</translation>
    </message>
    <message>
        <source>For the researcher: {reason}</source>
        <translation type="unfinished">للباحث: {reason}</translation>
    </message>
    <message>
        <source>Please call the researcher. You did nothing wrong.</source>
        <translation type="unfinished">يُرجى مناداة الباحث. لم يصدر منكم أي خطأ.</translation>
    </message>
    <message>
        <source>If a question worries you, talk to the researcher who brought this laptop.</source>
        <translation type="unfinished">إذا أقلقكم سؤال ما، تحدثوا مع الباحث الذي أحضر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Please give the laptop back to the researcher.</source>
        <translation type="unfinished">يُرجى إعادة الحاسوب إلى الباحث.</translation>
    </message>
    <message>
        <source>For the researcher: the PIN of this laptop</source>
        <translation type="unfinished">للباحث: رمز PIN لهذا الحاسوب</translation>
    </message>
    <message>
        <source>For the researcher: the passphrase</source>
        <translation type="unfinished">للباحث: عبارة المرور</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">يُرجى اختيار إجابة أولًا. «لا أعرف» مقبولة أيضًا.</translation>
    </message>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">هذا لا يناسب هنا. يُرجى النظر إلى إجابتكم مرة أخرى.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">إجابتكم</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">رقمكم</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">اكتبوا الحروف الأولى</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">المسوها كلها، الأول أولًا.</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">أنتم في المحطة {number} من {count}.</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">أي لغة تريدون؟</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">هل تريدون استراحة قصيرة؟</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">تمدّدوا، اشربوا شيئًا، انظروا من النافذة.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">خذوا استراحة.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">خذوا ما تشاؤون من الوقت. إجاباتكم محفوظة.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">هل تريدون المتابعة بعد ذلك؟ يمكنكم التوقف أيضًا.</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">إجاباتكم مخفية.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">أظهروها من جديد عندما لا ينظر أحد.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">خذوا شهيقًا ثم زفيرًا.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Add a child</source>
        <translation type="unfinished">إضافة طفل</translation>
    </message>
    <message>
        <source>The code goes with the answers. The name stays encrypted on this laptop and is never sent.</source>
        <translation type="unfinished">الرمز يُحفظ مع الإجابات. أما الاسم فيبقى مشفّرًا على هذا الحاسوب ولا يُرسَل أبدًا.</translation>
    </message>
    <message>
        <source>a child</source>
        <translation type="unfinished">طفل</translation>
    </message>
    <message>
        <source>a teacher</source>
        <translation type="unfinished">معلّم</translation>
    </message>
    <message>
        <source>a school leader</source>
        <translation type="unfinished">مدير مدرسة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">إضافة</translation>
    </message>
    <message>
        <source>Back to the class</source>
        <translation type="unfinished">العودة إلى الصف</translation>
    </message>
    <message>
        <source>This is</source>
        <translation type="unfinished">الشخص</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">الرمز</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">الصف</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished">المقعد</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">العمر</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation type="unfinished">الاسم (اختياري)</translation>
    </message>
    <message>
        <source>Code, class and age are needed. A code has letters, digits, dots and dashes only.</source>
        <translation type="unfinished">الرمز والصف والعمر مطلوبة. يتكوّن الرمز من حروف وأرقام ونقاط وشرطات فقط.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation type="unfinished">تسجيل الموافقة</translation>
    </message>
    <message>
        <source>Name (stays on this laptop)</source>
        <translation type="unfinished">الاسم (يبقى على هذا الحاسوب)</translation>
    </message>
    <message>
        <source>This form is for another age. Why do you use it?</source>
        <translation type="unfinished">هذا الاستبيان لعمر آخر. لماذا تستخدمه؟</translation>
    </message>
    <message>
        <source>PIN of child mode</source>
        <translation type="unfinished">الرقم السري لوضع الطفل</translation>
    </message>
    <message>
        <source>Child {code}</source>
        <translation type="unfinished">الطفل {code}</translation>
    </message>
    <message>
        <source>Record consent again</source>
        <translation type="unfinished">تسجيل الموافقة من جديد</translation>
    </message>
    <message>
        <source>Laptops say different things about this child. Type its name once more.</source>
        <translation type="unfinished">تقول الحواسيب أشياء مختلفة عن هذا الطفل. اكتب الاسم مرة أخرى.</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation type="unfinished">متابعة المقابلة</translation>
    </message>
    <message>
        <source>Begin a new interview here</source>
        <translation type="unfinished">بدء مقابلة جديدة هنا</translation>
    </message>
    <message>
        <source>Begin another interview</source>
        <translation type="unfinished">بدء مقابلة أخرى</translation>
    </message>
    <message>
        <source>Give the laptop to the child</source>
        <translation type="unfinished">إعطاء الحاسوب للطفل</translation>
    </message>
    <message>
        <source>Record the consent first.</source>
        <translation type="unfinished">يجب تسجيل الموافقة أولًا.</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished">{language} (مسودة)</translation>
    </message>
    <message>
        <source>The buttons are not yet translated into this language; they are English.</source>
        <translation type="unfinished">لم تُترجم الأزرار بعد إلى هذه اللغة؛ وهي بالإنجليزية.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions and the buttons. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">مسودة آلية: لم يراجع الأسئلة والأزرار أي شخص يتكلم هذه اللغة. اقرأها مع شخص يتكلمها قبل أن يجيب أي طفل.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">مسودة آلية: لم يراجع الأسئلة أي شخص يتكلم هذه اللغة. اقرأها مع شخص يتكلمها قبل أن يجيب أي طفل.</translation>
    </message>
    <message>
        <source>The words on the buttons are a machine draft that nobody who speaks the language checked.</source>
        <translation type="unfinished">كلمات الأزرار مسودة آلية لم يراجعها أي شخص يتكلم هذه اللغة.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished">الاستبيان</translation>
    </message>
    <message>
        <source>Language of the child</source>
        <translation type="unfinished">لغة الطفل</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">حجم النص</translation>
    </message>
    <message>
        <source>The child answers</source>
        <translation type="unfinished">الطفل يجيب</translation>
    </message>
    <message>
        <source>by touch, mouse or keys</source>
        <translation type="unfinished">باللمس أو الفأرة أو المفاتيح</translation>
    </message>
    <message>
        <source>with one key: the ring moves by itself</source>
        <translation type="unfinished">بمفتاح واحد: يتحرك الإطار وحده</translation>
    </message>
    <message>
        <source>with two keys: Space moves, Enter takes</source>
        <translation type="unfinished">بمفتاحين: مفتاح المسافة يحرّك، ومفتاح الإدخال يختار</translation>
    </message>
    <message>
        <source>by resting on a button</source>
        <translation type="unfinished">بالتوقف فوق الزر</translation>
    </message>
    <message>
        <source>Reads well for the age</source>
        <translation type="unfinished">يقرأ جيدًا بالنسبة إلى عمره</translation>
    </message>
    <message>
        <source>Needs simpler words</source>
        <translation type="unfinished">يحتاج إلى كلمات أبسط</translation>
    </message>
    <message>
        <source>The whole class uses this form</source>
        <translation type="unfinished">الصف كله يستخدم هذا الاستبيان</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished">سبب آخر</translation>
    </message>
    <message>
        <source>Take over a list</source>
        <translation type="unfinished">أخذ قائمة</translation>
    </message>
    <message>
        <source>All are here</source>
        <translation type="unfinished">الجميع حاضرون</translation>
    </message>
    <message>
        <source>End the class</source>
        <translation type="unfinished">إنهاء الحصة</translation>
    </message>
    <message>
        <source>More for this class</source>
        <translation type="unfinished">المزيد لهذا الصف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">المحاولة من جديد</translation>
    </message>
    <message>
        <source>Children of this class</source>
        <translation type="unfinished">أطفال هذا الصف</translation>
    </message>
    <message>
        <source>No children on this roster yet. Sync to fetch it, or add a child with the code you were given.</source>
        <translation type="unfinished">لا يوجد أطفال في هذه القائمة بعد. يمكنك المزامنة لجلب القائمة، أو إضافة طفل بالرمز الذي حصلت عليه.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">الموقع</translation>
    </message>
    <message>
        <source>Prepares the unfinished interviews for sending too; they can still go on another day.</source>
        <translation type="unfinished">يجهّز المقابلات غير المكتملة للإرسال أيضًا؛ ويمكن متابعتها في يوم آخر.</translation>
    </message>
    <message>
        <source>Ticks everybody who has no tick yet. Tap a cell of the column to change one child.</source>
        <translation type="unfinished">يضع علامة لكل من ليست له علامة بعد. المس خانة في العمود لتغيير حالة طفل واحد.</translation>
    </message>
    <message>
        <source>This paper names other children too</source>
        <translation type="unfinished">في هذه الورقة أسماء أطفال آخرين أيضًا</translation>
    </message>
    <message>
        <source>Save, next child</source>
        <translation type="unfinished">حفظ، ثم الطفل التالي</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation type="unfinished">حفظ الموافقة</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished">صاحب الموافقة</translation>
    </message>
    <message>
        <source>Number on the paper form</source>
        <translation type="unfinished">الرقم على الاستمارة الورقية</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation type="unfinished">إصدار نص الموافقة</translation>
    </message>
    <message>
        <source>Language of the consent text</source>
        <translation type="unfinished">لغة نص الموافقة</translation>
    </message>
    <message>
        <source>Signed on (day-month-year)</source>
        <translation type="unfinished">تاريخ التوقيع (يوم-شهر-سنة)</translation>
    </message>
    <message>
        <source>Consent for child {code}</source>
        <translation type="unfinished">الموافقة للطفل {code}</translation>
    </message>
    <message>
        <source>No ethics board has confirmed this rule yet.</source>
        <translation type="unfinished">لم تؤكد أي لجنة أخلاقيات هذه القاعدة بعد.</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation type="unfinished">اختيار …</translation>
    </message>
    <message>
        <source>Type the date as day-month-year, for example 24-11-2026, not after today.</source>
        <translation type="unfinished">يُكتب التاريخ هكذا: يوم-شهر-سنة، مثلًا 24-11-2026، ولا يكون بعد اليوم.</translation>
    </message>
    <message>
        <source>Fill in every field: who, which paper, which text, in which language.</source>
        <translation type="unfinished">يجب ملء كل الحقول: مَن وافق، وأي ورقة، وأي نص، وبأي لغة.</translation>
    </message>
    <message>
        <source>Join a project</source>
        <translation type="unfinished">الانضمام إلى مشروع</translation>
    </message>
    <message>
        <source>Your coordinator gives you an invitation. It works once, and needs a network this one time.</source>
        <translation type="unfinished">تحصل على الدعوة من منسّق المشروع. تُستخدم الدعوة مرة واحدة، وتحتاج في هذه المرة إلى شبكة.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">انضمام</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished">الدعوة</translation>
    </message>
    <message>
        <source>Name of this laptop, for example “blue laptop 3”</source>
        <translation type="unfinished">اسم هذا الحاسوب، مثلًا «الحاسوب الأزرق 3»</translation>
    </message>
    <message>
        <source>Both are needed: the invitation and a name.</source>
        <translation type="unfinished">كلاهما مطلوب: الدعوة والاسم.</translation>
    </message>
    <message>
        <source>Talking to the server …</source>
        <translation type="unfinished">جارٍ الاتصال بالخادم …</translation>
    </message>
    <message>
        <source>Choose a longer passphrase: at least {count} characters, for example four or five words that do not belong together.</source>
        <translation type="unfinished">عبارة المرور قصيرة. اختر عبارة من {count} حرفًا على الأقل، مثلًا أربع أو خمس كلمات لا علاقة بينها.</translation>
    </message>
    <message>
        <source>The program is already open on this laptop. Close the other window first.</source>
        <translation type="unfinished">البرنامج مفتوح بالفعل على هذا الحاسوب. أغلق النافذة الأخرى أولًا.</translation>
    </message>
    <message>
        <source>The interviews on this laptop were saved by a newer version of the program. Update this program.</source>
        <translation type="unfinished">حُفظت المقابلات على هذا الحاسوب بإصدار أحدث من البرنامج. يجب تحديث هذا البرنامج.</translation>
    </message>
    <message>
        <source>The file with the interviews cannot be read. Change nothing and call your coordinator.</source>
        <translation type="unfinished">لا يمكن قراءة ملف المقابلات. لا تغيّر شيئًا واتصل بمنسّق المشروع.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk; it may be full. What was saved before is safe. Make room, then try again.</source>
        <translation type="unfinished">لا يمكن الكتابة على القرص؛ ربما كان ممتلئًا. كل ما حُفظ من قبل سليم. وفّر مساحة ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder, or make room.</source>
        <translation type="unfinished">لا يمكن الكتابة هناك. اختر مجلدًا آخر أو وفّر مساحة.</translation>
    </message>
    <message>
        <source>This file cannot be read. Is the stick still there?</source>
        <translation type="unfinished">لا يمكن قراءة هذا الملف. هل ما زالت ذاكرة USB موصولة؟</translation>
    </message>
    <message>
        <source>The interviews are locked. Unlock them and try again.</source>
        <translation type="unfinished">المقابلات مقفلة. افتح القفل ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>This child has left the study: its family took everything back. Do not ask it again.</source>
        <translation type="unfinished">غادر هذا الطفل الدراسة: استردت عائلته كل شيء. لا تسأله مرة أخرى.</translation>
    </message>
    <message>
        <source>This interview can go on only on the laptop on which it was begun.</source>
        <translation type="unfinished">لا يمكن متابعة هذه المقابلة إلا على الحاسوب الذي بدأت عليه.</translation>
    </message>
    <message>
        <source>The child stopped this interview, and nobody may go on with it. If the child wants to, begin a new one.</source>
        <translation type="unfinished">أوقف الطفل هذه المقابلة ولا يجوز لأحد أن يواصلها. إن أراد الطفل فابدأ مقابلة جديدة.</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits, not all the same and not counting up or down.</source>
        <translation type="unfinished">اختر من 4 إلى 8 أرقام، لا تكون كلها متشابهة ولا متتالية صعودًا أو نزولًا.</translation>
    </message>
    <message>
        <source>There is no PIN yet. Use the passphrase.</source>
        <translation type="unfinished">لا يوجد رقم سري بعد. استخدم عبارة المرور.</translation>
    </message>
    <message>
        <source>This questionnaire asks about hard things, and no helpline is known for this country. Ask your coordinator for the project&apos;s file of contacts.</source>
        <translation type="unfinished">يسأل هذا الاستبيان عن أمور صعبة، ولا يُعرف خط مساعدة في هذا البلد. اطلب من منسّق المشروع ملف جهات الاتصال.</translation>
    </message>
    <message>
        <source>This interview is no longer on this laptop: it was erased. What was answered after that is not kept.</source>
        <translation type="unfinished">لم تعد هذه المقابلة على هذا الحاسوب: لقد مُحيت. ما أُجيب به بعد ذلك لم يُحفظ.</translation>
    </message>
    <message>
        <source>The project&apos;s file of contacts cannot be read. Put it right, or take it away.</source>
        <translation type="unfinished">لا يمكن قراءة ملف جهات الاتصال الخاص بالمشروع. صحّحه أو أزله.</translation>
    </message>
    <message>
        <source>This laptop was restored from a backup, and a family may have withdrawn since. Sync once, then begin.</source>
        <translation type="unfinished">استُعيد هذا الحاسوب من نسخة احتياطية، وربما انسحبت عائلة منذ ذلك الحين. أجرِ المزامنة مرة واحدة ثم ابدأ.</translation>
    </message>
    <message>
        <source>Record the consent of a parent or guardian before this child is asked anything.</source>
        <translation type="unfinished">سجّل موافقة أحد الوالدين أو الوصي قبل طرح أي سؤال على هذا الطفل.</translation>
    </message>
    <message>
        <source>In this country, for a child of this age, this person&apos;s consent is not enough.</source>
        <translation type="unfinished">في هذا البلد، لا تكفي موافقة هذا الشخص لطفل في هذا العمر.</translation>
    </message>
    <message>
        <source>This questionnaire is for somebody else. Choose one that goes with this code.</source>
        <translation type="unfinished">هذا الاستبيان لشخص آخر. اختر استبيانًا يناسب هذا الرمز.</translation>
    </message>
    <message>
        <source>There is no consent rule for this country, so no interview can be opened. Ask your coordinator.</source>
        <translation type="unfinished">لا توجد قاعدة للموافقة في هذا البلد، لذلك لا يمكن فتح أي مقابلة. اسأل منسّق المشروع.</translation>
    </message>
    <message>
        <source>The sheet has seven groups of four letters and digits. Compare with what you typed.</source>
        <translation type="unfinished">في الورقة سبع مجموعات، في كل منها أربعة حروف وأرقام. قارن بما كتبته.</translation>
    </message>
    <message>
        <source>A letter or digit is not right. Compare with the sheet, group by group.</source>
        <translation type="unfinished">أحد الحروف أو الأرقام غير صحيح. قارن بالورقة، مجموعة بعد مجموعة.</translation>
    </message>
    <message>
        <source>No child on this laptop has this code.</source>
        <translation type="unfinished">لا يوجد على هذا الحاسوب طفل بهذا الرمز.</translation>
    </message>
    <message>
        <source>The last character does not fit: the code is mistyped. Look at the card again.</source>
        <translation type="unfinished">الخانة الأخيرة غير مطابقة: في كتابة الرمز خطأ. انظر إلى البطاقة من جديد.</translation>
    </message>
    <message>
        <source>A code of the list belongs to a child of another site on this laptop. Nothing was taken over.</source>
        <translation type="unfinished">أحد رموز القائمة لطفل من موقع آخر على هذا الحاسوب. لم يؤخذ أي شيء.</translation>
    </message>
    <message>
        <source>This code is taken by another child. Choose another one.</source>
        <translation type="unfinished">هذا الرمز مستخدم لطفل آخر. اختر رمزًا غيره.</translation>
    </message>
    <message>
        <source>The child threw this interview away, but parts of it were prepared for sending already. Ask your coordinator to erase it.</source>
        <translation type="unfinished">ألغى الطفل هذه المقابلة، لكن أجزاء منها كانت قد جُهّزت للإرسال. اطلب من منسّق المشروع محوها.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Enrolling needs a network once; try again where there is one.</source>
        <translation type="unfinished">تعذّر الوصول إلى الخادم. يحتاج التسجيل إلى شبكة مرة واحدة؛ حاول من جديد حيث توجد شبكة.</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Copy all of it, from “immerse1:” to the end.</source>
        <translation type="unfinished">هذه الدعوة ناقصة. انسخها كلها، من «immerse1:» حتى النهاية.</translation>
    </message>
    <message>
        <source>The questionnaire does not take this answer. Enter another one.</source>
        <translation type="unfinished">لا يقبل الاستبيان هذه الإجابة. أدخل إجابة أخرى.</translation>
    </message>
    <message>
        <source>Somebody has written there since. Decide anew instead.</source>
        <translation type="unfinished">كتب أحدهم هناك منذ ذلك الحين. اتخذ قرارًا جديدًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This was not decided here, or it is taken back already.</source>
        <translation type="unfinished">لم يُتخذ هذا القرار هنا، أو سبق التراجع عنه.</translation>
    </message>
    <message>
        <source>This is settled already. Look at the list again.</source>
        <translation type="unfinished">سبقت تسوية هذا الأمر. انظر إلى القائمة مرة أخرى.</translation>
    </message>
    <message>
        <source>These two are not under one code any more. Look at the list again.</source>
        <translation type="unfinished">لم تعد هاتان المقابلتان تحت رمز واحد. انظر إلى القائمة مرة أخرى.</translation>
    </message>
    <message>
        <source>This interview is no longer here: it was erased, or its days are over.</source>
        <translation type="unfinished">لم تعد هذه المقابلة هنا: لقد مُحيت، أو انتهت أيامها.</translation>
    </message>
    <message>
        <source>Only a finished interview can be sent back.</source>
        <translation type="unfinished">لا يمكن أن تُعاد إلا مقابلة مكتملة.</translation>
    </message>
    <message>
        <source>This does not wait any more. Sync, and look again.</source>
        <translation type="unfinished">لم يعد هذا ينتظر. أجرِ المزامنة، ثم انظر مرة أخرى.</translation>
    </message>
    <message>
        <source>This questionnaire is not on this laptop yet. Sync, then try again.</source>
        <translation type="unfinished">هذا الاستبيان ليس على هذا الحاسوب بعد. أجرِ المزامنة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing that was saved is lost. Please tell your coordinator.</source>
        <translation type="unfinished">حدث خطأ داخل البرنامج. لم يضع شيء مما حُفظ. يُرجى إخبار منسّق المشروع.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished">المقابلات</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">مزامنة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">قفل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">المساعدة</translation>
    </message>
    <message>
        <source>State of the sync</source>
        <translation type="unfinished">حالة المزامنة</translation>
    </message>
    <message>
        <source>Looking for the server …</source>
        <translation type="unfinished">جارٍ البحث عن الخادم …</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished">جارٍ الإرسال …</translation>
    </message>
    <message>
        <source>Receiving what other laptops sent …</source>
        <translation type="unfinished">جارٍ استلام ما أرسلته الحواسيب الأخرى …</translation>
    </message>
    <message>
        <source>Fetching questionnaires …</source>
        <translation type="unfinished">جارٍ جلب الاستبيانات …</translation>
    </message>
    <message>
        <source>Comparing with the server …</source>
        <translation type="unfinished">جارٍ المقارنة مع الخادم …</translation>
    </message>
    <message>
        <source>Sending {done} of {total} …</source>
        <translation type="unfinished">جارٍ إرسال {done} من {total} …</translation>
    </message>
    <message>
        <source>Offline. Everything is safe on this laptop; sync again where there is a network.</source>
        <translation type="unfinished">لا يوجد اتصال. كل شيء محفوظ بأمان على هذا الحاسوب؛ أعد المزامنة حيث توجد شبكة.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop: {reason}</source>
        <translation type="unfinished">لم يقبل الخادم هذا الحاسوب: {reason}</translation>
    </message>
    <message>
        <source>The sync did not end well, and nothing is lost: {reason}</source>
        <translation type="unfinished">لم تنتهِ المزامنة كما يجب، ولم يضع شيء: {reason}</translation>
    </message>
    <message>
        <source>All finished interviews are sent.</source>
        <translation type="unfinished">أُرسلت كل المقابلات المكتملة.</translation>
    </message>
    <message>
        <source>Never synced yet.</source>
        <translation type="unfinished">لم تتم أي مزامنة بعد.</translation>
    </message>
    <message>
        <source>Last sync: {when}.</source>
        <translation type="unfinished">آخر مزامنة: {when}.</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">ماذا</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">الطفل</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">متى</translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished">تمت التسوية</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation type="unfinished">أُعيدت</translation>
    </message>
    <message>
        <source>two made one</source>
        <translation type="unfinished">دُمجت المقابلتان في واحدة</translation>
    </message>
    <message>
        <source>given another code</source>
        <translation type="unfinished">أُعطيت رمزًا آخر</translation>
    </message>
    <message>
        <source>kept beside the other</source>
        <translation type="unfinished">حُفظت إلى جانب الأخرى</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">تم التراجع</translation>
    </message>
    <message>
        <source>goes with the next sync</source>
        <translation type="unfinished">يذهب مع المزامنة التالية</translation>
    </message>
    <message>
        <source>kept apart by the server</source>
        <translation type="unfinished">عزلها الخادم جانبًا</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished">نُحّيت جانبًا</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">للبتّ فيه</translation>
    </message>
    <message>
        <source>From everything that is on this laptop, with or without a network. What you decide goes to the others with the next sync, and you can take it back.</source>
        <translation type="unfinished">من كل ما على هذا الحاسوب، بوجود شبكة أو بدونها. ما تقرره يصل إلى الآخرين مع المزامنة التالية، ويمكنك التراجع عنه.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation type="unfinished">أي أسطر</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation type="unfinished">كل ما لم يُحسم</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation type="unfinished">الإجابات المختلفة</translation>
    </message>
    <message>
        <source>Two interviews under one code</source>
        <translation type="unfinished">مقابلتان تحت رمز واحد</translation>
    </message>
    <message>
        <source>Kept apart by the server</source>
        <translation type="unfinished">ما عزله الخادم جانبًا</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation type="unfinished">ما تقرر هنا</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">معاينة</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation type="unfinished">التراجع عن هذا القرار</translation>
    </message>
    <message>
        <source>Nothing here. After a sync there may be.</source>
        <translation type="unfinished">لا شيء هنا. قد يظهر شيء بعد المزامنة.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">الخادم</translation>
    </message>
    <message>
        <source>Interview {number}</source>
        <translation type="unfinished">المقابلة {number}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished">مختلفة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">الإجابات</translation>
    </message>
    <message>
        <source>Which interview</source>
        <translation type="unfinished">أي مقابلة</translation>
    </message>
    <message>
        <source>One child: keep this interview</source>
        <translation type="unfinished">طفل واحد: الاحتفاظ بهذه المقابلة</translation>
    </message>
    <message>
        <source>It gets the answers that only the other one has; the other one is deleted.</source>
        <translation type="unfinished">تأخذ الإجابات التي لا توجد إلا في الأخرى؛ وتُحذف الأخرى.</translation>
    </message>
    <message>
        <source>Another child: give it this code</source>
        <translation type="unfinished">طفل آخر: إعطاؤه هذا الرمز</translation>
    </message>
    <message>
        <source>Code of the other child</source>
        <translation type="unfinished">رمز الطفل الآخر</translation>
    </message>
    <message>
        <source>Both are right</source>
        <translation type="unfinished">كلتاهما صحيحة</translation>
    </message>
    <message>
        <source>For example two waves of one child. They are not offered again.</source>
        <translation type="unfinished">مثلًا جولتان لطفل واحد. لن تُعرضا مرة أخرى.</translation>
    </message>
    <message>
        <source>{alike} {differing} Many that differ point to two children.</source>
        <translation type="unfinished">{alike} {differing} كثرة الإجابات المختلفة تدل على طفلين.</translation>
    </message>
    <message>
        <source>Type the code of the other child first.</source>
        <translation type="unfinished">اكتب رمز الطفل الآخر أولًا.</translation>
    </message>
    <message>
        <source>Which interview?</source>
        <translation type="unfinished">أي مقابلة؟</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished">آخر تغيير</translation>
    </message>
    <message>
        <source>sent back to you</source>
        <translation type="unfinished">أُعيدت إليك</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished">جارية</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">مكتملة</translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished">هذه</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation type="unfinished">إجابة أخرى</translation>
    </message>
    <message>
        <source>How far is the interview?</source>
        <translation type="unfinished">إلى أين وصلت المقابلة؟</translation>
    </message>
    <message>
        <source>Is the interview deleted?</source>
        <translation type="unfinished">هل حُذفت المقابلة؟</translation>
    </message>
    <message>
        <source>stopped, kept</source>
        <translation type="unfinished">متوقفة ومحفوظة</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">محذوفة</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation type="unfinished">تبقى</translation>
    </message>
    <message>
        <source>{laptop}, {when}</source>
        <translation type="unfinished">{laptop}، {when}</translation>
    </message>
    <message>
        <source>Two laptops wrote different answers without seeing each other&apos;s. Choose what shall stand; ask the interviewers if you cannot know. What you leave open stays in dispute and is not counted.</source>
        <translation type="unfinished">كتب حاسوبان إجابات مختلفة دون أن يرى أحدهما إجابات الآخر. اختر ما ينبغي أن يبقى؛ واسأل من أجروا المقابلات إن تعذّر عليك أن تعرف. ما تتركه دون حسم يبقى محل خلاف ولا يُحتسب.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished">تسوية</translation>
    </message>
    <message>
        <source>Child {code}: {what}</source>
        <translation type="unfinished">الطفل {code}: {what}</translation>
    </message>
    <message>
        <source>Choose first what shall stand.</source>
        <translation type="unfinished">اختر أولًا ما ينبغي أن يبقى.</translation>
    </message>
    <message>
        <source>begun on another laptop</source>
        <translation type="unfinished">بدأت على حاسوب آخر</translation>
    </message>
    <message>
        <source>done on another laptop</source>
        <translation type="unfinished">اكتملت على حاسوب آخر</translation>
    </message>
    <message>
        <source>stopped on another laptop</source>
        <translation type="unfinished">توقفت على حاسوب آخر</translation>
    </message>
    <message>
        <source>only on this laptop</source>
        <translation type="unfinished">على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation type="unfinished">تنتظر الإرسال</translation>
    </message>
    <message>
        <source>sent, receipt is here</source>
        <translation type="unfinished">أُرسلت ووصل إشعار الاستلام</translation>
    </message>
    <message>
        <source>sent; a coordinator must decide</source>
        <translation type="unfinished">أُرسلت؛ القرار لمنسّق المشروع</translation>
    </message>
    <message>
        <source>sent; kept apart by the server</source>
        <translation type="unfinished">أُرسلت؛ عزلها الخادم جانبًا</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation type="unfinished">كل المقابلات</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation type="unfinished">لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">الأطفال</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">حاضرون</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished">غائبون</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation type="unfinished">دون موافقة</translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished">بانتظار المقابلة</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">جارية</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">مكتملة</translation>
    </message>
    <message>
        <source>Said no or stopped</source>
        <translation type="unfinished">رفضوا أو توقفوا</translation>
    </message>
    <message>
        <source>Nothing is waiting. Everything on this laptop is sent.</source>
        <translation type="unfinished">لا شيء ينتظر. أُرسل كل ما على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The program had a problem: look</source>
        <translation type="unfinished">واجه البرنامج مشكلة: عرض</translation>
    </message>
    <message>
        <source>A family withdraws</source>
        <translation type="unfinished">عائلة تسحب موافقتها</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation type="unfinished">نهاية اليوم</translation>
    </message>
    <message>
        <source>Makes an encrypted backup of everything on this laptop.</source>
        <translation type="unfinished">ينشئ نسخة احتياطية مشفّرة من كل ما على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open this class</source>
        <translation type="unfinished">فتح هذا الصف</translation>
    </message>
    <message>
        <source>Classes of this site</source>
        <translation type="unfinished">صفوف هذا الموقع</translation>
    </message>
    <message>
        <source>No children here yet. Sync to fetch the roster, or take over a list from a file.</source>
        <translation type="unfinished">لا يوجد أطفال هنا بعد. يمكنك المزامنة لجلب القائمة، أو أخذ قائمة من ملف.</translation>
    </message>
    <message>
        <source>finished today</source>
        <translation type="unfinished">اكتملت اليوم</translation>
    </message>
    <message>
        <source>still to interview here</source>
        <translation type="unfinished">بانتظار المقابلة هنا</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <translation type="unfinished">لم تُرسل بعد</translation>
    </message>
    <message>
        <source>End of the day: back up</source>
        <translation type="unfinished">نهاية اليوم: نسخة احتياطية</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation type="unfinished">الخطوة التالية</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation type="unfinished">لمنسّق المشروع</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished">أُعيدت</translation>
    </message>
    <message>
        <source>Which interviews</source>
        <translation type="unfinished">أي مقابلات</translation>
    </message>
    <message>
        <source>No interviews here yet.</source>
        <translation type="unfinished">لا توجد مقابلات هنا بعد.</translation>
    </message>
    <message>
        <source>No interview of this kind.</source>
        <translation type="unfinished">لا توجد مقابلة من هذا النوع.</translation>
    </message>
    <message>
        <source>Give the laptop to this child again</source>
        <translation type="unfinished">إعطاء الحاسوب لهذا الطفل من جديد</translation>
    </message>
    <message>
        <source>Correct this interview</source>
        <translation type="unfinished">تصحيح هذه المقابلة</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">كيف جرت</translation>
    </message>
    <message>
        <source>Times and what stands out, for you alone; no answers.</source>
        <translation type="unfinished">الأوقات وما يلفت النظر، لك وحدك؛ لا إجابات هنا.</translation>
    </message>
    <message>
        <source>What went and what came</source>
        <translation type="unfinished">ما أُرسل وما وصل</translation>
    </message>
    <message>
        <source>Syncs and sticks, and what became of every interview.</source>
        <translation type="unfinished">المزامنات وذاكرات USB، وما آلت إليه كل مقابلة.</translation>
    </message>
    <message>
        <source>Send this interview back</source>
        <translation type="unfinished">إعادة هذه المقابلة</translation>
    </message>
    <message>
        <source>Save these logs</source>
        <translation type="unfinished">حفظ هذه السجلات</translation>
    </message>
    <message>
        <source>Times of the listed interviews as one file for analysts, without answers and names.</source>
        <translation type="unfinished">أوقات المقابلات المعروضة في ملف واحد للمحللين، دون إجابات ولا أسماء.</translation>
    </message>
    <message>
        <source>Checking the passphrase …</source>
        <translation type="unfinished">جارٍ التحقق من عبارة المرور …</translation>
    </message>
    <message>
        <source>Lists of children</source>
        <translation type="unfinished">قوائم الأطفال</translation>
    </message>
    <message>
        <source>There is nothing to hand over: the server has everything.</source>
        <translation type="unfinished">لا شيء للتسليم: كل شيء لدى الخادم.</translation>
    </message>
    <message>
        <source>The file {file} is on the stick. Take it over on the other laptop.</source>
        <translation type="unfinished">الملف {file} على ذاكرة USB. خذه على الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>There are no receipts for it yet: sync this laptop first.</source>
        <translation type="unfinished">لا توجد إشعارات استلام له بعد: أجرِ مزامنة هذا الحاسوب أولًا.</translation>
    </message>
    <message>
        <source>Files of this program</source>
        <translation type="unfinished">ملفات هذا البرنامج</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">اختيار ملف</translation>
    </message>
    <message>
        <source>{laptop} is known now.</source>
        <translation type="unfinished">أصبح {laptop} معروفًا الآن.</translation>
    </message>
    <message>
        <source>From {laptop}: {came}, {new}</source>
        <translation type="unfinished">من {laptop}: {came}، {new}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">العمود</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished">ما الخطأ</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">ما الذي يحدث</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">تُرك</translation>
    </message>
    <message>
        <source>taken over as it is</source>
        <translation type="unfinished">أُخذ كما هو</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>The code is missing. Every child needs one.</source>
        <translation type="unfinished">الرمز ناقص. يحتاج كل طفل إلى رمز.</translation>
    </message>
    <message>
        <source>A code has Latin letters, digits, dots and dashes only, at most 100.</source>
        <translation type="unfinished">يتكوّن الرمز من حروف لاتينية وأرقام ونقاط وشرطات فقط، وعددها 100 على الأكثر.</translation>
    </message>
    <message>
        <source>The last character of the code does not fit: the code is mistyped.</source>
        <translation type="unfinished">الخانة الأخيرة من الرمز غير مطابقة: في كتابة الرمز خطأ.</translation>
    </message>
    <message>
        <source>Another row has the same code. Each child needs its own.</source>
        <translation type="unfinished">في سطر آخر الرمز نفسه. يحتاج كل طفل إلى رمز خاص به.</translation>
    </message>
    <message>
        <source>The class is missing.</source>
        <translation type="unfinished">الصف الدراسي ناقص.</translation>
    </message>
    <message>
        <source>The seat should be a whole number from 0 to 9999.</source>
        <translation type="unfinished">يجب أن يكون المقعد عددًا صحيحًا من 0 إلى 9999.</translation>
    </message>
    <message>
        <source>The age should be a whole number from 3 to 25.</source>
        <translation type="unfinished">يجب أن يكون العمر عددًا صحيحًا من 3 إلى 25.</translation>
    </message>
    <message>
        <source>The age is missing.</source>
        <translation type="unfinished">العمر ناقص.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished">الاسم طويل جدًا.</translation>
    </message>
    <message>
        <source>There is a formula. Replace it by its value.</source>
        <translation type="unfinished">توجد هنا صيغة حسابية. ضع قيمتها مكانها.</translation>
    </message>
    <message>
        <source>The cell is merged with others. Undo the merge.</source>
        <translation type="unfinished">هذه الخلية مدمجة مع خلايا أخرى. ألغِ الدمج.</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet program.</source>
        <translation type="unfinished">في الخلية خطأ من برنامج الجداول.</translation>
    </message>
    <message>
        <source>There is a character that no text has. Save the file as UTF-8 or .xlsx.</source>
        <translation type="unfinished">يوجد رمز لا يظهر في أي نص. احفظ الملف بترميز UTF-8 أو بصيغة XLSX.</translation>
    </message>
    <message>
        <source>Two children have this seat.</source>
        <translation type="unfinished">هذا المقعد مسجّل لطفلين.</translation>
    </message>
    <message>
        <source>Two children of this class have this name: two children, or one twice?</source>
        <translation type="unfinished">لطفلين في هذا الصف الاسم نفسه: هل هما طفلان، أم طفل واحد مرتين؟</translation>
    </message>
    <message>
        <source>Look at the names: if letters are wrong, save the file as CSV (UTF-8) or .xlsx and choose it again.</source>
        <translation type="unfinished">انظر إلى الأسماء: إن كانت فيها حروف خاطئة، فاحفظ الملف بصيغة CSV (UTF-8) أو XLSX واختره من جديد.</translation>
    </message>
    <message>
        <source>Take over a list of children</source>
        <translation type="unfinished">أخذ قائمة الأطفال من ملف</translation>
    </message>
    <message>
        <source>A CSV file or an Excel workbook. Its first row names the columns: code and class, and perhaps seat, age and name. Names stay encrypted on this laptop. Nothing is taken over before you agree.</source>
        <translation type="unfinished">ملف CSV أو مصنّف Excel. في السطر الأول أسماء الأعمدة: الرمز والصف، وربما المقعد والعمر والاسم. تبقى الأسماء مشفّرة على هذا الحاسوب. ولا يؤخذ شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>Please look at these</source>
        <translation type="unfinished">يُرجى النظر في هذه</translation>
    </message>
    <message>
        <source>These children can be taken over</source>
        <translation type="unfinished">يمكن أخذ هؤلاء الأطفال</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation type="unfinished">جارٍ قراءة الملف …</translation>
    </message>
    <message>
        <source>With earlier answers to: {questions}.</source>
        <translation type="unfinished">مع إجابات سابقة عن: {questions}.</translation>
    </message>
    <message>
        <source>No row can be used. Mend the file and choose it again.</source>
        <translation type="unfinished">لا يمكن استخدام أي سطر. صحّح الملف واختره من جديد.</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation type="unfinished">لا توجد موافقة</translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished">جاهز للبدء</translation>
    </message>
    <message>
        <source>did not want to</source>
        <translation type="unfinished">لم يرغب في المشاركة</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">ليس بعد</translation>
    </message>
    <message>
        <source>can begin</source>
        <translation type="unfinished">يمكن البدء</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished">توقفت</translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished">رفض المشاركة</translation>
    </message>
    <message>
        <source>begun elsewhere</source>
        <translation type="unfinished">بدأت في مكان آخر</translation>
    </message>
    <message>
        <source>done elsewhere</source>
        <translation type="unfinished">اكتملت في مكان آخر</translation>
    </message>
    <message>
        <source>stopped elsewhere</source>
        <translation type="unfinished">توقفت في مكان آخر</translation>
    </message>
    <message>
        <source>parent or guardian</source>
        <translation type="unfinished">أحد الوالدين أو الوصي</translation>
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished">المدرسة</translation>
    </message>
    <message>
        <source>the child itself</source>
        <translation type="unfinished">الطفل نفسه</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation type="unfinished">وليّ الأمر</translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished">الطفل</translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished">الحضور</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">الموافقة</translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished">حاضر</translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished">غائب</translation>
    </message>
    <message>
        <source>asked on screen</source>
        <translation type="unfinished">يُسأل على الشاشة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">لا شيء بعد</translation>
    </message>
    <message>
        <source>Go on here with what it answered there</source>
        <translation type="unfinished">المتابعة هنا بما أُجيب هناك</translation>
    </message>
    <message>
        <source>Yes, give the laptop to the child</source>
        <translation type="unfinished">نعم، إعطاء الحاسوب للطفل</translation>
    </message>
    <message>
        <source>This child has an interview on another laptop. Begin a new one here?</source>
        <translation type="unfinished">لهذا الطفل مقابلة على حاسوب آخر. هل تبدأ مقابلة جديدة هنا؟</translation>
    </message>
    <message>
        <source>This child did not want to take part. Ask it once more?</source>
        <translation type="unfinished">لم يرغب هذا الطفل في المشاركة. هل تسأله مرة أخرى؟</translation>
    </message>
    <message>
        <source>This child has finished. Begin a second interview?</source>
        <translation type="unfinished">أنهى هذا الطفل مقابلته. هل تبدأ مقابلة ثانية؟</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation type="unfinished">إنشاء المخزن</translation>
    </message>
    <message>
        <source>Forgotten? Open with the recovery sheet</source>
        <translation type="unfinished">هل نسيت العبارة؟ افتح بورقة الاستعادة</translation>
    </message>
    <message>
        <source>The interviews on this laptop are encrypted. Enter your passphrase to open them.</source>
        <translation type="unfinished">المقابلات على هذا الحاسوب مشفّرة. أدخل عبارة المرور لفتحها.</translation>
    </message>
    <message>
        <source>Locked, because nobody used it for a while. Enter your passphrase to go on.</source>
        <translation type="unfinished">أُقفل البرنامج لأن أحدًا لم يستخدمه منذ مدة. أدخل عبارة المرور للمتابعة.</translation>
    </message>
    <message>
        <source>The sync goes on and ends by itself.</source>
        <translation type="unfinished">تستمر المزامنة وتنتهي من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">فتح القفل</translation>
    </message>
    <message>
        <source>This laptop is new. Choose a passphrase: every interview is encrypted with it from the first answer. Without it nobody can open them, so keep it in a safe place.</source>
        <translation type="unfinished">هذا الحاسوب جديد. اختر عبارة مرور: بها تُشفَّر كل مقابلة منذ أول إجابة. لا أحد يستطيع فتح المقابلات من دونها، لذلك احفظها في مكان آمن.</translation>
    </message>
    <message>
        <source>may add and take away people, too</source>
        <translation type="unfinished">يمكنه أيضًا إضافة الأشخاص وإزالتهم</translation>
    </message>
    <message>
        <source>Offer me five words</source>
        <translation type="unfinished">اقتراح خمس كلمات</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished">اسم الشخص</translation>
    </message>
    <message>
        <source>Sent interviews stay on this laptop</source>
        <translation type="unfinished">تبقى المقابلات المُرسَلة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished">العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Your own passphrase, as it is now</source>
        <translation type="unfinished">عبارة مرورك الحالية</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished">تنفيذ</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">إضافة شخص</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation type="unfinished">إزالة: {name}</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">تغيير عبارة مروري</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation type="unfinished">إنشاء ورقة استعادة</translation>
    </message>
    <message>
        <source>How long sent interviews stay</source>
        <translation type="unfinished">مدة بقاء المقابلات المُرسَلة</translation>
    </message>
    <message>
        <source>The person gets a passphrase of its own. Let the person type it; nobody else needs to know it.</source>
        <translation type="unfinished">يحصل الشخص على عبارة مرور خاصة به. دعه يكتبها بنفسه؛ لا حاجة إلى أن يعرفها أحد غيره.</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key, and backups of before are taken away. It can take a minute.</source>
        <translation type="unfinished">يُشفَّر كل شيء بمفتاح جديد، وتُزال النسخ الاحتياطية السابقة. قد يستغرق ذلك دقيقة.</translation>
    </message>
    <message>
        <source>The old one stops working at once.</source>
        <translation type="unfinished">العبارة القديمة يتوقف عملها فورًا.</translation>
    </message>
    <message>
        <source>It opens the interviews when every passphrase is forgotten. An earlier sheet stops working.</source>
        <translation type="unfinished">تفتح المقابلات عندما تُنسى كل عبارات المرور. والورقة السابقة يتوقف عملها.</translation>
    </message>
    <message>
        <source>After a sync, interviews that the server has for certain leave this laptop when their days are over. Ask your coordinator which number your project decided on.</source>
        <translation type="unfinished">بعد المزامنة تغادر المقابلات الموجودة لدى الخادم بيقين هذا الحاسوب عند انتهاء أيامها. اسأل منسّق المشروع عن العدد الذي قرره مشروعك.</translation>
    </message>
    <message>
        <source>without end</source>
        <translation type="unfinished">بلا نهاية</translation>
    </message>
    <message>
        <source>Write down or remember: {words}</source>
        <translation type="unfinished">اكتب هذه الكلمات أو احفظها: {words}</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished">لحظة من فضلك …</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation type="unfinished">عبارتا المرور مختلفتان. اكتبهما من جديد.</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation type="unfinished">اكتب اسم الشخص.</translation>
    </message>
    <message>
        <source>At least {count} characters, for example four or five words.</source>
        <translation type="unfinished">{count} حرفًا على الأقل، مثلًا أربع أو خمس كلمات.</translation>
    </message>
    <message>
        <source>The PIN of child mode</source>
        <translation type="unfinished">الرقم السري لوضع الطفل</translation>
    </message>
    <message>
        <source>It leads from the children&apos;s pages back to yours, on this laptop only. It does not open the interviews: that stays with your passphrase.</source>
        <translation type="unfinished">يعيدك من صفحات الأطفال إلى صفحاتك، على هذا الحاسوب فقط. وهو لا يفتح المقابلات: فذلك يبقى لعبارة المرور.</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation type="unfinished">استخدام هذا الرقم السري</translation>
    </message>
    <message>
        <source>Use no PIN</source>
        <translation type="unfinished">دون رقم سري</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation type="unfinished">من 4 إلى 8 أرقام</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation type="unfinished">العبارتان غير متطابقتين. اكتب كلتيهما من جديد.</translation>
    </message>
    <message>
        <source>Making the encrypted store …</source>
        <translation type="unfinished">جارٍ إنشاء المخزن المشفّر …</translation>
    </message>
    <message>
        <source>The end of an interview is not on the disk yet.</source>
        <translation type="unfinished">نهاية إحدى المقابلات لم تُحفظ على القرص بعد.</translation>
    </message>
    <message>
        <source>The window stays open so that nothing is lost.</source>
        <translation type="unfinished">تبقى النافذة مفتوحة كي لا يضيع شيء.</translation>
    </message>
    <message>
        <source>They hold for your own pages on this laptop. The children&apos;s pages keep their own look.</source>
        <translation type="unfinished">تخص الإعدادات صفحاتك أنت على هذا الحاسوب. أما صفحات الأطفال فيبقى شكلها كما هو.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation type="unfinished">استخدام هذه الإعدادات</translation>
    </message>
    <message>
        <source>The answers are shown again, so this asks for your passphrase. The reason stays in the record, and every changed answer keeps what it was before.</source>
        <translation type="unfinished">تظهر الإجابات من جديد، لذلك تُطلب عبارة مرورك. يبقى السبب في السجل، وتحتفظ كل إجابة معدّلة بما كانت عليه.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation type="unfinished">لماذا تُصحّح؟</translation>
    </message>
    <message>
        <source>Each child or family keeps its card: the code leads to the answers when the family takes them back. Cut along the lines, give each child its own, and leave no card behind.</source>
        <translation type="unfinished">يحتفظ كل طفل أو عائلة بالبطاقة: يقود الرمز إلى الإجابات عندما تسحبها العائلة. قُصّ على الخطوط، وأعطِ كل طفل بطاقته، ولا تترك أي بطاقة.</translation>
    </message>
    <message>
        <source>Language where the child&apos;s is not known</source>
        <translation type="unfinished">اللغة عندما تكون لغة الطفل غير معروفة</translation>
    </message>
    <message>
        <source>With names</source>
        <translation type="unfinished">مع الأسماء</translation>
    </message>
    <message>
        <source>A lost card with a name tells whose code it is.</source>
        <translation type="unfinished">البطاقة المفقودة التي تحمل اسمًا تكشف لمن الرمز.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Code cards of class {label}</source>
        <translation type="unfinished">بطاقات رموز الصف {label}</translation>
    </message>
    <message>
        <source>Correct the interview of child {code}</source>
        <translation type="unfinished">تصحيح مقابلة الطفل {code}</translation>
    </message>
    <message>
        <source>the child asked for it</source>
        <translation type="unfinished">طلب الطفل ذلك</translation>
    </message>
    <message>
        <source>a wrong tap</source>
        <translation type="unfinished">لمسة خاطئة</translation>
    </message>
    <message>
        <source>a question was misunderstood</source>
        <translation type="unfinished">سؤال فُهم خطأ</translation>
    </message>
    <message>
        <source>it was asked in the wrong language</source>
        <translation type="unfinished">سُئل باللغة الخطأ</translation>
    </message>
    <message>
        <source>the coordinator sent it back</source>
        <translation type="unfinished">أعادها منسّق المشروع</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished">سبب آخر</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished">عبارة مرورك</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">فتحها من جديد</translation>
    </message>
    <message>
        <source>Choose why it is corrected first.</source>
        <translation type="unfinished">اختر أولًا سبب التصحيح.</translation>
    </message>
    <message>
        <source>Clips for reading aloud</source>
        <translation type="unfinished">مقاطع صوتية للقراءة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">الألوان</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">الحجم</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished">القفل بعد</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation type="unfinished">مثل الحاسوب</translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished">فاتحة</translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished">داكنة</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation type="unfinished">تباين عالٍ</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished">الإغلاق وفقدانها</translation>
    </message>
    <message>
        <source>Close the window and lose what a child said?</source>
        <translation type="unfinished">هل تغلق النافذة وتفقد ما قاله طفل؟</translation>
    </message>
    <message>
        <source>Nobody can bring it back.</source>
        <translation type="unfinished">لا يمكن لأحد استعادته.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished">لا، يبقى محفوظًا</translation>
    </message>
    <message>
        <source>Yes, lose it</source>
        <translation type="unfinished">نعم، فقدانه</translation>
    </message>
    <message>
        <source>A sync is under way. Wait until it has ended, then try again.</source>
        <translation type="unfinished">المزامنة جارية. انتظر حتى تنتهي، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Checking the PIN …</source>
        <translation type="unfinished">جارٍ التحقق من الرقم السري …</translation>
    </message>
    <message>
        <source>1. Stay with the child. Ask no further questions.</source>
        <translation type="unfinished">1. ابقَ مع الطفل. لا تطرح أسئلة أخرى.</translation>
    </message>
    <message>
        <source>2. Listen. Do not promise to keep it secret, and do not ask for details.</source>
        <translation type="unfinished">2. أنصت. لا تعِد بكتمان السر، ولا تسأل عن التفاصيل.</translation>
    </message>
    <message>
        <source>3. Tell the child what you will do next and with whom you will speak.</source>
        <translation type="unfinished">3. أخبر الطفل بما ستفعله بعد ذلك ومع من ستتكلم.</translation>
    </message>
    <message>
        <source>4. Tell the school&apos;s person for child protection today, and your coordinator.</source>
        <translation type="unfinished">4. أخبر اليوم مسؤول حماية الطفل في المدرسة ومنسّق المشروع.</translation>
    </message>
    <message>
        <source>5. Write down the time and what was said on the project&apos;s paper form, not in this program.</source>
        <translation type="unfinished">5. اكتب الوقت وما قيل على استمارة المشروع الورقية، لا في هذا البرنامج.</translation>
    </message>
    <message>
        <source>In danger at this moment: {number}</source>
        <translation type="unfinished">عند الخطر الآن: {number}</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">قرأت هذا</translation>
    </message>
    <message>
        <source>Let the child decide about stopping</source>
        <translation type="unfinished">ترك قرار التوقف للطفل</translation>
    </message>
    <message>
        <source>The child wants to go on</source>
        <translation type="unfinished">الطفل يريد المتابعة</translation>
    </message>
    <message>
        <source>After a child was upset</source>
        <translation type="unfinished">بعد انزعاج طفل</translation>
    </message>
    <message>
        <source>This child would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">يريد هذا الطفل أن يتكلم مع أحد. اذهب إليه الآن دون أن يلاحظ الآخرون.</translation>
    </message>
    <message>
        <source>The helplines are ready to be printed: {file}</source>
        <translation type="unfinished">خطوط المساعدة جاهزة للطباعة: {file}</translation>
    </message>
    <message>
        <source>The disk of this laptop is nearly full. Make room before the next class: answers need it.</source>
        <translation type="unfinished">قرص هذا الحاسوب ممتلئ تقريبًا. وفّر مساحة قبل الصف التالي: تحتاجها الإجابات.</translation>
    </message>
    <message>
        <source>Making an encrypted backup …</source>
        <translation type="unfinished">جارٍ إنشاء نسخة احتياطية مشفّرة …</translation>
    </message>
    <message>
        <source>The day is backed up on this laptop, encrypted ({when}).</source>
        <translation type="unfinished">حُفظت نسخة احتياطية مشفّرة من عمل اليوم على هذا الحاسوب ({when}).</translation>
    </message>
    <message>
        <source>Name and consent are erased on this laptop. There was no interview here: if there may be one elsewhere, pass the code on to a coordinator.</source>
        <translation type="unfinished">مُحي الاسم والموافقة من هذا الحاسوب. لم تكن هنا مقابلة: إن كان يمكن أن توجد في مكان آخر فسلّم الرمز إلى المنسق.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">ورقة الاستعادة</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open the interviews. Print it or write it down, and lock it away, not beside the laptop. It is shown this once and kept nowhere.</source>
        <translation type="unfinished">من يملك هذه الورقة يستطيع فتح المقابلات. اطبعها أو انسخها بيدك، واقفل عليها بعيدًا عن الحاسوب. تظهر هذه المرة فقط ولا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>The same as a picture for a camera</source>
        <translation type="unfinished">الشيء نفسه كصورة للكاميرا</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">طباعة</translation>
    </message>
    <message>
        <source>Before you go: sync where there is a network, so that questionnaires and rosters are there.</source>
        <translation type="unfinished">قبل الذهاب: أجرِ المزامنة حيث توجد شبكة، لتكون الاستبيانات والقوائم جاهزة.</translation>
    </message>
    <message>
        <source>In the class: take over the list, tick who is here, record each consent with its number.</source>
        <translation type="unfinished">في الصف: خذ القائمة، وضع علامة لمن حضر، وسجّل كل موافقة برقمها.</translation>
    </message>
    <message>
        <source>Choose a child and its language, then give it the laptop. It can skip, pause and stop.</source>
        <translation type="unfinished">اختر طفلًا ولغته، ثم أعطه الحاسوب. يمكنه التخطي والاستراحة والتوقف.</translation>
    </message>
    <message>
        <source>Press F8, or hold the corner, when a child is upset: a calm page comes, and time stops.</source>
        <translation type="unfinished">اضغط F8، أو أبقِ إصبعك على الزاوية، عند انزعاج طفل: تظهر صفحة هادئة ويتوقف الوقت.</translation>
    </message>
    <message>
        <source>The child gives the laptop back; only your passphrase or PIN leads to your pages.</source>
        <translation type="unfinished">يعيد الطفل الحاسوب؛ ولا يصل إلى صفحاتك إلا من يعرف عبارة المرور أو الرقم السري.</translation>
    </message>
    <message>
        <source>End the class, so that unfinished interviews travel, too. They can go on another day.</source>
        <translation type="unfinished">أنهِ الحصة كي تُرسل المقابلات غير المكتملة أيضًا. ويمكن متابعتها في يوم آخر.</translation>
    </message>
    <message>
        <source>End the day: an encrypted backup is made. Keep the recovery sheet away from the laptop.</source>
        <translation type="unfinished">أنهِ اليوم: تُنشأ نسخة احتياطية مشفّرة. احفظ ورقة الاستعادة بعيدًا عن الحاسوب.</translation>
    </message>
    <message>
        <source>Sync. An interview counts as sent only when the server&apos;s receipt is here.</source>
        <translation type="unfinished">أجرِ المزامنة. لا تُعدّ المقابلة مُرسَلة إلا عند وصول إشعار الاستلام من الخادم.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">مفتاح المسافة</translation>
    </message>
    <message>
        <source>in the class: here, absent, no tick</source>
        <translation type="unfinished">في الصف: حاضر، غائب، دون علامة</translation>
    </message>
    <message>
        <source>in front of a child: the calm page</source>
        <translation type="unfinished">أمام طفل: الصفحة الهادئة</translation>
    </message>
    <message>
        <source>in front of a child: choose an answer; Enter goes on, Backspace goes back</source>
        <translation type="unfinished">أمام طفل: اختيار إجابة؛ Enter للمتابعة، وBackspace للرجوع</translation>
    </message>
    <message>
        <source>Something is wrong? Change nothing, note the time and the words on the screen, and call your coordinator. What was shown as saved is on the disk.</source>
        <translation type="unfinished">هل حدث خطأ؟ لا تغيّر شيئًا، ودوّن الوقت والكلمات الظاهرة على الشاشة، واتصل بمنسّق المشروع. كل ما ظهر أنه محفوظ موجود على القرص.</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation type="unfinished">وضعتها في مكان آمن</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished">تمّ.</translation>
    </message>
    <message>
        <source>Choose a folder, for example on a stick</source>
        <translation type="unfinished">اختر مجلدًا، مثلًا على ذاكرة USB</translation>
    </message>
    <message>
        <source>Code cards</source>
        <translation type="unfinished">بطاقات الرموز</translation>
    </message>
    <message>
        <source>The cards are in {file}. Delete it when they are printed.</source>
        <translation type="unfinished">البطاقات في {file}. احذفه بعد الطباعة.</translation>
    </message>
    <message>
        <source>The backup is made and was read back: {name}</source>
        <translation type="unfinished">أُنشئت النسخة الاحتياطية وقُرئت للتأكد: {name}</translation>
    </message>
    <message>
        <source>Looking at every interview …</source>
        <translation type="unfinished">جارٍ فحص كل المقابلات …</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation type="unfinished">المفاتيح والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Who can open the interviews on this laptop</source>
        <translation type="unfinished">من يستطيع فتح المقابلات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">إزالة</translation>
    </message>
    <message>
        <source>Backups beside the interviews</source>
        <translation type="unfinished">النسخ الاحتياطية بجانب المقابلات</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation type="unfinished">نسخ احتياطي إلى ذاكرة USB</translation>
    </message>
    <message>
        <source>Check my data</source>
        <translation type="unfinished">فحص بياناتي</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">ما الذي جرى</translation>
    </message>
    <message>
        <source>The key file was changed by something else than this program. Call your coordinator.</source>
        <translation type="unfinished">غيّر ملف المفاتيح شيء غير هذا البرنامج. اتصل بمنسّق المشروع.</translation>
    </message>
    <message>
        <source>Everything is in order: every interview, every change, every number.</source>
        <translation type="unfinished">كل شيء سليم: كل مقابلة، وكل تغيير، وكل رقم.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished">ورقة الاستعادة</translation>
    </message>
    <message>
        <source>The coordinators: {name}</source>
        <translation type="unfinished">المنسّقون: {name}</translation>
    </message>
    <message>
        <source>{name}, leads</source>
        <translation type="unfinished">{name}، مسؤول</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished">{name} (أنت)</translation>
    </message>
    <message>
        <source>a person was added</source>
        <translation type="unfinished">أُضيف شخص</translation>
    </message>
    <message>
        <source>a person or key was taken away</source>
        <translation type="unfinished">أُزيل شخص أو مفتاح</translation>
    </message>
    <message>
        <source>a passphrase was changed</source>
        <translation type="unfinished">تغيّرت عبارة مرور</translation>
    </message>
    <message>
        <source>a recovery sheet was made</source>
        <translation type="unfinished">أُنشئت ورقة استعادة</translation>
    </message>
    <message>
        <source>opened with the recovery sheet</source>
        <translation type="unfinished">فُتح بورقة الاستعادة</translation>
    </message>
    <message>
        <source>the coordinators can open this laptop</source>
        <translation type="unfinished">يستطيع المنسّقون فتح هذا الحاسوب</translation>
    </message>
    <message>
        <source>opened by the coordinators</source>
        <translation type="unfinished">فتحه المنسّقون</translation>
    </message>
    <message>
        <source>everything was encrypted anew</source>
        <translation type="unfinished">شُفِّر كل شيء من جديد</translation>
    </message>
    <message>
        <source>a backup was made</source>
        <translation type="unfinished">أُنشئت نسخة احتياطية</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation type="unfinished">استُعيد من نسخة احتياطية</translation>
    </message>
    <message>
        <source>salvaged from a damaged file</source>
        <translation type="unfinished">أُنقذ من ملف تالف</translation>
    </message>
    <message>
        <source>files that were set aside were removed</source>
        <translation type="unfinished">أُزيلت ملفات وُضعت جانبًا</translation>
    </message>
    <message>
        <source>answers were erased</source>
        <translation type="unfinished">مُحيت إجابات</translation>
    </message>
    <message>
        <source>sent interviews were taken off this laptop</source>
        <translation type="unfinished">أُزيلت عن هذا الحاسوب مقابلات مُرسَلة</translation>
    </message>
    <message>
        <source>this laptop got a new identity</source>
        <translation type="unfinished">حصل هذا الحاسوب على هوية جديدة</translation>
    </message>
    <message>
        <source>how long sent interviews stay was changed</source>
        <translation type="unfinished">تغيّرت مدة بقاء المقابلات المُرسَلة</translation>
    </message>
    <message>
        <source>somebody looked at the interviews after a damaged disk</source>
        <translation type="unfinished">تحقّق أحدهم من المقابلات بعد تلف القرص</translation>
    </message>
    <message>
        <source>Sent interviews stay without end …</source>
        <translation type="unfinished">تبقى المقابلات المُرسَلة بلا نهاية …</translation>
    </message>
    <message>
        <source>A family takes its answers back</source>
        <translation type="unfinished">عائلة تسترد إجاباتها</translation>
    </message>
    <message>
        <source>Type the child&apos;s code from its card. Answers, name and drafts are erased on this laptop and in its backups. With the next sync, what this laptop made is erased on the server and on other laptops too.</source>
        <translation type="unfinished">اكتب رمز الطفل من بطاقته. تُمحى الإجابات والاسم والمسودات من هذا الحاسوب ومن نسخه الاحتياطية. ومع المزامنة القادمة يُمحى ما صنعه هذا الحاسوب من الخادم ومن الحواسيب الأخرى أيضًا.</translation>
    </message>
    <message>
        <source>Code of the child</source>
        <translation type="unfinished">رمز الطفل</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished">بحث</translation>
    </message>
    <message>
        <source>The family has asked for this. It cannot be undone.</source>
        <translation type="unfinished">طلبت العائلة ذلك. ولا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Erase everything of this child</source>
        <translation type="unfinished">محو كل ما يخص هذا الطفل</translation>
    </message>
    <message>
        <source>Erasing, and making the file and its backups anew …</source>
        <translation type="unfinished">جارٍ المحو وإنشاء الملف ونسخه الاحتياطية من جديد …</translation>
    </message>
    <message>
        <source>Child {code}, class {label}.</source>
        <translation type="unfinished">الطفل {code}، الصف {label}.</translation>
    </message>
    <message>
        <source>Name and consent are erased here. If there are interviews on other laptops or on the server, only a coordinator can erase those: pass the code on.</source>
        <translation type="unfinished">يُمحى الاسم والموافقة هنا. إن كانت هناك مقابلات على حواسيب أخرى أو على الخادم فلا يمحوها إلا المنسق: سلّم الرمز.</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation type="unfinished">الفتح بورقة الاستعادة</translation>
    </message>
    <message>
        <source>Type the seven groups from the sheet, small or large letters, and choose a new passphrase. The opening is written into the log that everybody on this laptop can read.</source>
        <translation type="unfinished">اكتب المجموعات السبع من الورقة بحروف صغيرة أو كبيرة، واختر عبارة مرور جديدة. يُكتب الفتح في السجل الذي يستطيع قراءته كل من يستخدم هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">فتح</translation>
    </message>
    <message>
        <source>From the sheet</source>
        <translation type="unfinished">من الورقة</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">اسمك</translation>
    </message>
    <message>
        <source>Type what stands on the sheet, and your name.</source>
        <translation type="unfinished">اكتب ما في الورقة، واسمك.</translation>
    </message>
    <message>
        <source>Child {code}, class {label}, would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">يريد الطفل {code} من الصف {label} أن يتكلم مع أحد. اذهب إليه الآن دون أن يلاحظ الآخرون.</translation>
    </message>
    <message>
        <source>Somebody has talked with it</source>
        <translation type="unfinished">تكلم معه أحد</translation>
    </message>
    <message>
        <source>The program had a problem</source>
        <translation type="unfinished">واجه البرنامج مشكلة</translation>
    </message>
    <message>
        <source>What was shown as saved is on the disk. This report says where in the program it happened; it holds no answer, no name and no folder, and nobody has it but you. Copy it for your coordinator.</source>
        <translation type="unfinished">ما ظهر أنه حُفظ موجود على القرص. يذكر هذا التقرير أين حدث ذلك في البرنامج؛ ليس فيه إجابة ولا اسم ولا مجلد، وليس عند أحد غيرك. انسخه لمنسّق المشروع.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">حذف</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">نسخ</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation type="unfinished">حاسوب آخر</translation>
    </message>
    <message>
        <source>A file on a stick carries interviews to one other laptop, and only that one can open it. Nothing is taken away here. When both go on with a child, both are kept, and the next sync shows it.</source>
        <translation type="unfinished">ينقل ملف على ذاكرة USB المقابلات إلى حاسوب واحد آخر، ولا يستطيع فتحه غيره. لا يُحذف شيء هنا. إذا تابع الحاسوبان مع طفل واحد يُحفظ الاثنان، وتُظهر المزامنة التالية ذلك.</translation>
    </message>
    <message>
        <source>For which laptop?</source>
        <translation type="unfinished">لأي حاسوب؟</translation>
    </message>
    <message>
        <source>This laptop knows no other one yet. On the other laptop choose &apos;Show this laptop&apos;, bring the stick here, and take its file over.</source>
        <translation type="unfinished">لا يعرف هذا الحاسوب غيره بعد. على الحاسوب الآخر اختر «عرض هذا الحاسوب»، وأحضر ذاكرة USB إلى هنا، وخذ ملفه.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">تسليم</translation>
    </message>
    <message>
        <source>Give its receipts back</source>
        <translation type="unfinished">إعادة إشعارات استلامه</translation>
    </message>
    <message>
        <source>After a sync here: tells the other laptop that the server has its interviews.</source>
        <translation type="unfinished">بعد المزامنة هنا: يخبر الحاسوب الآخر أن مقابلاته لدى الخادم.</translation>
    </message>
    <message>
        <source>Take a file over</source>
        <translation type="unfinished">أخذ ملف</translation>
    </message>
    <message>
        <source>Show this laptop</source>
        <translation type="unfinished">عرض هذا الحاسوب</translation>
    </message>
    <message>
        <source>Writes a small file by which other laptops know this one. No secrets.</source>
        <translation type="unfinished">يكتب ملفًا صغيرًا تعرف به الحواسيب الأخرى هذا الحاسوب. بلا أسرار.</translation>
    </message>
    <message>
        <source>Coordinators and the server</source>
        <translation type="unfinished">المنسّقون والخادم</translation>
    </message>
    <message>
        <source>A new wave begins</source>
        <translation type="unfinished">تبدأ جولة جديدة</translation>
    </message>
    <message>
        <source>Count all again</source>
        <translation type="unfinished">عدّ الجميع من جديد</translation>
    </message>
    <message>
        <source>A card for each child with its code, by which its family can take answers back.</source>
        <translation type="unfinished">بطاقة لكل طفل تحمل رمزه، تستطيع بها عائلته سحب الإجابات.</translation>
    </message>
    <message>
        <source>Two laptops in one class: hand interviews over on a stick, without a network.</source>
        <translation type="unfinished">حاسوبان في صف واحد: تسليم المقابلات على ذاكرة USB دون شبكة.</translation>
    </message>
    <message>
        <source>The study comes back: every child can be interviewed again. Earlier interviews stay as they are.</source>
        <translation type="unfinished">تعود الدراسة: يمكن مقابلة كل طفل من جديد. تبقى المقابلات السابقة كما هي.</translation>
    </message>
    <message>
        <source>A new wave began {when}: classes count interviews since then.</source>
        <translation type="unfinished">بدأت جولة جديدة {when}: تعدّ الصفوف المقابلات منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>There is no log of an interview to write.</source>
        <translation type="unfinished">لا يوجد سجل مقابلة للكتابة.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">السؤال</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished">عُرض</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation type="unfinished">أول إجابة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">تغيّر</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation type="unfinished">يلفت النظر</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation type="unfinished">{number} ث</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation type="unfinished">أقل من ثانية</translation>
    </message>
    <message>
        <source>same answer</source>
        <translation type="unfinished">الإجابة نفسها</translation>
    </message>
    <message>
        <source>For you alone, and no verdict on the child: quick or even answers can be true ones. Look whether the child was tired, distracted or helped, and note it for your coordinator. No answer is shown here.</source>
        <translation type="unfinished">لك وحدك، وليس حكمًا على الطفل: قد تكون الإجابات السريعة أو المتشابهة صحيحة. فكّر هل كان الطفل متعبًا أو مشتتًا أو تلقى مساعدة، ودوّن ذلك لمنسّق المشروع. لا تظهر هنا أي إجابة.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">الأسئلة</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished">حفظ السجل</translation>
    </message>
    <message>
        <source>Times and questions as a file for analysts (audit.csv), without answers and names.</source>
        <translation type="unfinished">الأوقات والأسئلة في ملف للمحللين (audit.csv)، دون إجابات ولا أسماء.</translation>
    </message>
    <message>
        <source>How it went: child {code}, {form}</source>
        <translation type="unfinished">كيف جرت: الطفل {code}، {form}</translation>
    </message>
    <message>
        <source>Some of them say the opposite of the others, so it cannot be meant for all.</source>
        <translation type="unfinished">بعضها يقول عكس غيره، فلا يمكن أن يُقصد ذلك فيها كلها.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation type="unfinished">لا شيء يلفت النظر.</translation>
    </message>
    <message>
        <source>It is unfinished again and not counted until it is finished anew. The interviewer is told why, with the next sync. You can take this back.</source>
        <translation type="unfinished">تصبح غير مكتملة من جديد ولا تُحتسب حتى تكتمل مرة أخرى. يُبلَّغ من أجرى المقابلة بالسبب مع المزامنة التالية. يمكنك التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation type="unfinished">إعادتها</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">لماذا؟</translation>
    </message>
    <message>
        <source>Send back the interview of child {code}</source>
        <translation type="unfinished">إعادة مقابلة الطفل {code}</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished">هناك شيء ناقص.</translation>
    </message>
    <message>
        <source>Some answers do not fit together.</source>
        <translation type="unfinished">بعض الإجابات لا تتوافق.</translation>
    </message>
    <message>
        <source>It may be another child&apos;s.</source>
        <translation type="unfinished">قد تكون لطفل آخر.</translation>
    </message>
    <message>
        <source>It was asked in the wrong language.</source>
        <translation type="unfinished">جرت باللغة الخطأ.</translation>
    </message>
    <message>
        <source>The consent is not clear.</source>
        <translation type="unfinished">الموافقة غير واضحة.</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation type="unfinished">اختر السبب أولًا.</translation>
    </message>
    <message>
        <source>Sent back by {who}, {when}.</source>
        <translation type="unfinished">أعادها {who}، {when}.</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation type="unfinished">منسّق المشروع</translation>
    </message>
    <message>
        <source>Correct it and finish it again; it is sent with the next sync.</source>
        <translation type="unfinished">صحّحها وأنهِها من جديد؛ تُرسَل مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>Its answers have left this laptop, so a coordinator must decide: pass its code on.</source>
        <translation type="unfinished">لم تعد الإجابات على هذا الحاسوب؛ يجب أن يقرر منسّق المشروع: أبلغه بالرمز.</translation>
    </message>
    <message>
        <source>Type a part of the name to find it.</source>
        <translation type="unfinished">اكتب جزءًا من الاسم للعثور عليه.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: this computer finds no loudspeaker and no headphones. Plug some in and choose the child again.</source>
        <translation type="unfinished">لا يمكن قراءة شيء بصوت: لا يجد هذا الحاسوب مكبّر صوت ولا سماعات. صِل أحدها واختر الطفل من جديد.</translation>
    </message>
    <message>
        <source>The clips of this questionnaire are damaged. Ask your coordinator for a new version.</source>
        <translation type="unfinished">المقاطع الصوتية لهذا الاستبيان تالفة. اطلب من منسّق المشروع نسخة جديدة.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud in this language: it has no clips, and this computer no voice for it.</source>
        <translation type="unfinished">لا يمكن قراءة شيء بهذه اللغة: ليست لها مقاطع، وليس لهذا الحاسوب صوت لها.</translation>
    </message>
    <message>
        <source>{count} of {total} texts can be heard; the others stay silent.</source>
        <translation type="unfinished">يمكن سماع {count} من {total} من النصوص؛ وتبقى الأخرى صامتة.</translation>
    </message>
    <message>
        <source>A machine reads; nobody has checked how it sounds.</source>
        <translation type="unfinished">تقرأ آلة؛ ولم يتحقق أحد من الصوت.</translation>
    </message>
    <message>
        <source>It asks about hard things. Give the child headphones, so that nobody hears along.</source>
        <translation type="unfinished">هناك أسئلة عن أمور صعبة. أعطِ الطفل سماعات حتى لا يسمع أحد.</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">متوقف</translation>
    </message>
    <message>
        <source>from the loudspeaker</source>
        <translation type="unfinished">من مكبّر الصوت</translation>
    </message>
    <message>
        <source>with headphones</source>
        <translation type="unfinished">بالسماعات</translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished">عادية</translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished">بطيئة</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation type="unfinished">القراءة بصوت</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished">السرعة</translation>
    </message>
    <message>
        <source>This computer finds no microphone. Plug one in and come back.</source>
        <translation type="unfinished">لا يجد هذا الحاسوب ميكروفونًا. صِل واحدًا ثم عُد.</translation>
    </message>
    <message>
        <source>Almost nothing was heard. Is the microphone on, and near enough? Record again.</source>
        <translation type="unfinished">لم يُسمع شيء تقريبًا. هل الميكروفون يعمل وقريب بما يكفي؟ سجّل من جديد.</translation>
    </message>
    <message>
        <source>This computer finds no loudspeaker and no headphones. Plug some in.</source>
        <translation type="unfinished">لا يجد هذا الحاسوب مكبّر صوت ولا سماعات. صِل أحدها.</translation>
    </message>
    <message>
        <source>Some words were not tapped. Tap along again.</source>
        <translation type="unfinished">لم تُلمس بعض الكلمات. أعد المحاولة.</translation>
    </message>
    <message>
        <source>This clip cannot be played. Record it again.</source>
        <translation type="unfinished">لا يمكن تشغيل هذا المقطع. سجّله من جديد.</translation>
    </message>
    <message>
        <source>Save the clips as a file</source>
        <translation type="unfinished">حفظ المقاطع في ملف</translation>
    </message>
    <message>
        <source>Saved: {file}. Lay it into the folder “media” of the questionnaire.</source>
        <translation type="unfinished">حُفظ: {file}. ضعه في مجلد «media» الخاص بالاستبيان.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished">النصوص</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">النص</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished">المقطع</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation type="unfinished">الاحتفاظ بهذا التسجيل</translation>
    </message>
    <message>
        <source>It sounds right</source>
        <translation type="unfinished">الصوت صحيح</translation>
    </message>
    <message>
        <source>Remove this recording</source>
        <translation type="unfinished">إزالة هذا التسجيل</translation>
    </message>
    <message>
        <source>{heard} of {total} texts have a clip; {drafts} of them by a machine.</source>
        <translation type="unfinished">لدى {heard} من {total} من النصوص مقطع؛ منها {drafts} بصوت آلة.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished">إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">تسجيل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">استماع</translation>
    </message>
    <message>
        <source>This word begins now</source>
        <translation type="unfinished">تبدأ هذه الكلمة الآن</translation>
    </message>
    <message>
        <source>Tap along with the words</source>
        <translation type="unfinished">المس مع الكلمات</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation type="unfinished">لا مقطع</translation>
    </message>
    <message>
        <source>spoken by a machine, not checked</source>
        <translation type="unfinished">بصوت آلة، دون تحقق</translation>
    </message>
    <message>
        <source>spoken by a machine, checked</source>
        <translation type="unfinished">بصوت آلة، جرى التحقق</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished">مسجّل</translation>
    </message>
    <message>
        <source>{state}, without word times</source>
        <translation type="unfinished">{state}، دون أوقات الكلمات</translation>
    </message>
    <message>
        <source>Your recordings stay on this laptop, outside the encrypted store: they hold your voice and the questions, no answer and no name. They are heard before the clips that came with the questionnaire.</source>
        <translation type="unfinished">تبقى تسجيلاتك على هذا الحاسوب خارج المخزن المشفّر: فيها صوتك والأسئلة، بلا إجابات ولا أسماء. تُسمع قبل المقاطع التي جاءت مع الاستبيان.</translation>
    </message>
    <message>
        <source>Settled. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">تمت التسوية. تصل إلى الحواسيب الأخرى مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>Taken back. It is as it was before.</source>
        <translation type="unfinished">تم التراجع. عاد كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Made one. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">دُمجتا في واحدة. يصل ذلك إلى الحواسيب الأخرى مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>It has the other code now. It goes to the others with the next sync.</source>
        <translation type="unfinished">أصبح لها الرمز الآخر الآن. يصل ذلك إلى الآخرين مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>Noted: they are right as they are.</source>
        <translation type="unfinished">سُجّل: كلتاهما صحيحة كما هي.</translation>
    </message>
    <message>
        <source>Noted. The server hears it with the next sync.</source>
        <translation type="unfinished">سُجّل. يُبلَّغ الخادم بذلك مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>Sent back. The interviewer&apos;s laptop gets it with the next sync.</source>
        <translation type="unfinished">أُعيدت. تصل إلى حاسوب من أجرى المقابلة مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">لا أعرف</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">أفضّل ألا أجيب</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">لم يُسأل</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished">لم يُبلَغ</translation>
    </message>
    <message>
        <source>stopped before it</source>
        <translation type="unfinished">توقّف قبله</translation>
    </message>
    <message>
        <source>Receipt of the server</source>
        <translation type="unfinished">إشعار استلام من الخادم</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">حُفظ: {file}</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">مع من</translation>
    </message>
    <message>
        <source>Went</source>
        <translation type="unfinished">أُرسل</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished">وصل</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished">كيف انتهت</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">ما آل إليه الأمر</translation>
    </message>
    <message>
        <source>Syncs and sticks</source>
        <translation type="unfinished">المزامنات وذاكرات USB</translation>
    </message>
    <message>
        <source>Records of this batch</source>
        <translation type="unfinished">سجلات هذه الدفعة</translation>
    </message>
    <message>
        <source>Which batch</source>
        <translation type="unfinished">أي دفعة</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation type="unfinished">طباعة إشعار الاستلام</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished">حفظ إشعار الاستلام</translation>
    </message>
    <message>
        <source>Batch that the server confirmed</source>
        <translation type="unfinished">دفعة أكدها الخادم</translation>
    </message>
    <message>
        <source>Nothing waits here: the server has everything that was ended.</source>
        <translation type="unfinished">لا شيء ينتظر هنا: لدى الخادم كل ما أُنهي.</translation>
    </message>
    <message>
        <source>coordinators</source>
        <translation type="unfinished">المنسّقون</translation>
    </message>
    <message>
        <source>Stick for {whom}</source>
        <translation type="unfinished">ذاكرة USB إلى {whom}</translation>
    </message>
    <message>
        <source>Stick from {whom}</source>
        <translation type="unfinished">ذاكرة USB من {whom}</translation>
    </message>
    <message>
        <source>No network. Everything is safe; sync again where there is one.</source>
        <translation type="unfinished">لا توجد شبكة. كل شيء في أمان؛ أعد المزامنة حيث توجد شبكة.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop. Call your coordinator.</source>
        <translation type="unfinished">لم يقبل الخادم هذا الحاسوب. اتصل بمنسّق المشروع.</translation>
    </message>
    <message>
        <source>It did not end well, and nothing is lost. Try again; then call your coordinator.</source>
        <translation type="unfinished">لم تنتهِ كما يجب، ولم يضع شيء. حاول مرة أخرى؛ ثم اتصل بمنسّق المشروع.</translation>
    </message>
    <message>
        <source>Kept apart for a coordinator.</source>
        <translation type="unfinished">معزولة جانبًا لمنسّق المشروع.</translation>
    </message>
    <message>
        <source>The server has it.</source>
        <translation type="unfinished">هي لدى الخادم.</translation>
    </message>
    <message>
        <source>The server had it already.</source>
        <translation type="unfinished">كانت لدى الخادم من قبل.</translation>
    </message>
    <message>
        <source>The server has it; another laptop says something else.</source>
        <translation type="unfinished">هي لدى الخادم؛ ويقول حاسوب آخر شيئًا مختلفًا.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">المشروع</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">الحاسوب</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation type="unfinished">وقت استلام الخادم</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished">مقبولة</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation type="unfinished">محل خلاف</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation type="unfinished">معزولة جانبًا</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished">الدفعة</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">التوقيع</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">الإجابة</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation type="unfinished">قبولها</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation type="unfinished">تنحيتها جانبًا</translation>
    </message>
    <message>
        <source>It is kept and not counted, and can be let in later.</source>
        <translation type="unfinished">تُحفظ ولا تُحتسب، ويمكن قبولها لاحقًا.</translation>
    </message>
    <message>
        <source>The laptop was revoked before this came. Let it in if the interview was made while it was ours.</source>
        <translation type="unfinished">أُلغي اعتماد الحاسوب قبل وصول هذا. اقبلها إن أُجريت المقابلة حين كان الحاسوب لنا.</translation>
    </message>
    <message>
        <source>The laptop is not for this school. Ask whether it worked there.</source>
        <translation type="unfinished">هذا الحاسوب ليس مخصصًا لهذه المدرسة. اسأل إن كان قد استُخدم هناك.</translation>
    </message>
    <message>
        <source>Only a coordinator&apos;s laptop may write this. Ask who did.</source>
        <translation type="unfinished">لا يجوز أن يكتب هذا إلا حاسوب منسّق المشروع. اسأل من كتبه.</translation>
    </message>
    <message>
        <source>It is marked as done and holds no answer. Ask the interviewer.</source>
        <translation type="unfinished">عليها علامة الاكتمال وليس فيها أي إجابة. اسأل من أجرى المقابلة.</translation>
    </message>
    <message>
        <source>Two copies of one laptop wrote at the same time. Let it in: both interviews are then kept.</source>
        <translation type="unfinished">كتبت نسختان من حاسوب واحد في الوقت نفسه. اقبلها: عندئذ تُحفظ المقابلتان.</translation>
    </message>
    <message>
        <source>Its answers left the laptop before the server had them.</source>
        <translation type="unfinished">غادرت إجاباتها الحاسوب قبل أن تصل إلى الخادم.</translation>
    </message>
    <message>
        <source>Its answers were erased by a code that nothing proves.</source>
        <translation type="unfinished">مُحيت إجاباتها برمز لا يثبته شيء.</translation>
    </message>
    <message>
        <source>Nobody knows the laptop that wrote this. It comes in by itself when that laptop syncs.</source>
        <translation type="unfinished">لا أحد يعرف الحاسوب الذي كتب هذا. تدخل من تلقاء نفسها حين يُجري ذلك الحاسوب المزامنة.</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">هذا لا يناسب السؤال. لننظر إلى إجابتك مرة أخرى.</translation>
    </message>
    <message>
        <source>Yes, I have seen it</source>
        <translation type="unfinished">نعم، رأيته</translation>
    </message>
    <message>
        <source>Answer {number} of {count}.</source>
        <translation type="unfinished">الإجابة {number} من {count}.</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation type="unfinished">إجابات سابقة</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation type="unfinished">إجابات أخرى</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation type="unfinished">حذف الرقم الأخير</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation type="unfinished">الفاصلة العشرية</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">عددك</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">إجابتك</translation>
    </message>
    <message>
        <source>This laptop cannot ask this yet. Choose “I don&apos;t know”, and tell the grown-up.</source>
        <translation type="unfinished">هذا الحاسوب لا يستطيع طرح هذا السؤال بعد. يمكنك اختيار «لا أعرف» وإخبار الشخص الكبير.</translation>
    </message>
    <message>
        <source>Give the laptop back to the grown-up.</source>
        <translation type="unfinished">حان وقت إعادة الحاسوب إلى الشخص الكبير.</translation>
    </message>
    <message>
        <source>You do not have to do anything else.</source>
        <translation type="unfinished">ليس عليك فعل أي شيء آخر.</translation>
    </message>
    <message>
        <source>For the grown-up: the PIN of this laptop</source>
        <translation type="unfinished">للشخص الكبير: الرقم السري لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">استخدام عبارة المرور</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation type="unfinished">استخدام الرقم السري</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation type="unfinished">متابعة الأسئلة</translation>
    </message>
    <message>
        <source>For the grown-up: your passphrase</source>
        <translation type="unfinished">للشخص الكبير: عبارة المرور</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">فتح</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">كتابة الحروف الأولى</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">السنة</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished">الساعة</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished">الدقيقة</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">أنت عند المحطة {number} من {count}.</translation>
    </message>
    <message>
        <source>Latitude (degrees north)</source>
        <translation type="unfinished">خط العرض (درجات شمالًا)</translation>
    </message>
    <message>
        <source>Longitude (degrees east)</source>
        <translation type="unfinished">خط الطول (درجات شرقًا)</translation>
    </message>
    <message>
        <source>Add this point</source>
        <translation type="unfinished">إضافة هذه النقطة</translation>
    </message>
    <message>
        <source>Take the last point out</source>
        <translation type="unfinished">حذف النقطة الأخيرة</translation>
    </message>
    <message>
        <source>Add at least {count} places first.</source>
        <translation type="unfinished">نحتاج أولًا إلى إضافة أماكن، وأقل عدد هو {count}.</translation>
    </message>
    <message>
        <source>Leave the rest open</source>
        <translation type="unfinished">ترك الباقي دون إجابة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">توقف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">استراحة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation type="unfinished">إخفاء الكلمات</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished">حجم الكلمات</translation>
    </message>
    <message>
        <source>Hide my answers</source>
        <translation type="unfinished">إخفاء إجاباتي</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">لا أعرف</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">أفضّل ألا أجيب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">التالي</translation>
    </message>
    <message>
        <source>This one is only to try: it does not count.</source>
        <translation type="unfinished">هذا للتجربة فقط: لا يُحسب.</translation>
    </message>
    <message>
        <source>You may say it out loud. The grown-up writes it down for you.</source>
        <translation type="unfinished">يمكنك قول الإجابة بصوتك، والشخص الكبير يكتبها لك.</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">نحتاج إلى إجابة أولًا. «لا أعرف» جواب مقبول أيضًا.</translation>
    </message>
    <message>
        <source>Take the last one out</source>
        <translation type="unfinished">حذف الأخير</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">يجب لمس كل الإجابات، الأولى أولًا.</translation>
    </message>
    <message>
        <source>Place {number} of {count}.</source>
        <translation type="unfinished">المكان {number} من {count}.</translation>
    </message>
    <message>
        <source>No place yet.</source>
        <translation type="unfinished">ليس له مكان بعد.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">أكثر</translation>
    </message>
    <message>
        <source>Much less</source>
        <translation type="unfinished">أقل بكثير</translation>
    </message>
    <message>
        <source>Much more</source>
        <translation type="unfinished">أكثر بكثير</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation type="unfinished">لم يُختر شيء بعد.</translation>
    </message>
    <message>
        <source>Would you like to join in?</source>
        <translation type="unfinished">ما رأيك في المشاركة معنا؟</translation>
    </message>
    <message>
        <source>We ask you about your life, your school and your friends.</source>
        <translation type="unfinished">سنسألك عن حياتك ومدرستك وأصدقائك.</translation>
    </message>
    <message>
        <source>We want to know how things can get better for children.</source>
        <translation type="unfinished">نريد أن نعرف كيف تصبح الأمور أفضل للأطفال.</translation>
    </message>
    <message>
        <source>No answer is wrong. You do not have to answer every question.</source>
        <translation type="unfinished">لا توجد إجابة خاطئة. ليس عليك الإجابة عن كل الأسئلة.</translation>
    </message>
    <message>
        <source>You can stop whenever you like. Nobody will be cross.</source>
        <translation type="unfinished">يمكنك التوقف متى شئت. لن يغضب أحد.</translation>
    </message>
    <message>
        <source>Your name does not go with your answers. Your teacher does not see them.</source>
        <translation type="unfinished">اسمك لا يُحفظ مع إجاباتك. ومن يعلّمك في الصف لا يرى إجاباتك.</translation>
    </message>
    <message>
        <source>No, I don&apos;t want to</source>
        <translation type="unfinished">لا، لا أريد</translation>
    </message>
    <message>
        <source>Yes, I want to join in</source>
        <translation type="unfinished">نعم، أريد المشاركة</translation>
    </message>
    <message>
        <source>Thank you for telling us. What you told us another time stays as it is.</source>
        <translation type="unfinished">شكرًا لأنك أخبرتنا. ما قلته لنا في مرة أخرى يبقى كما هو.</translation>
    </message>
    <message>
        <source>Thank you for telling us. We have kept nothing.</source>
        <translation type="unfinished">شكرًا لأنك أخبرتنا. لم نحتفظ بأي شيء.</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation type="unfinished">لا بأس أبدًا.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">وقت الراحة.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">لديك كل الوقت. إجاباتك محفوظة.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">هل نتابع بعد ذلك؟ يمكنك التوقف أيضًا.</translation>
    </message>
    <message>
        <source>I want to talk to somebody</source>
        <translation type="unfinished">أريد أن أتكلم مع أحد</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">هل تعجبك استراحة قصيرة؟</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">يمكنك التمدد، أو شرب شيء، أو النظر من النافذة.</translation>
    </message>
    <message>
        <source>Yes, take a break</source>
        <translation type="unfinished">نعم، استراحة</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation type="unfinished">لا، لنتابع</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">إجاباتك مخفية.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">يمكنك إظهارها عندما لا ينظر أحد غيرك.</translation>
    </message>
    <message>
        <source>Show the question again</source>
        <translation type="unfinished">إظهار السؤال من جديد</translation>
    </message>
    <message>
        <source>Do you want to stop?</source>
        <translation type="unfinished">هل نتوقف هنا؟</translation>
    </message>
    <message>
        <source>You may. What shall we do with what you told us?</source>
        <translation type="unfinished">هذا من حقك. ماذا نفعل بما قلته لنا؟</translation>
    </message>
    <message>
        <source>Stop, and keep what I said</source>
        <translation type="unfinished">أتوقف، واحفظوا ما قلته</translation>
    </message>
    <message>
        <source>Stop, and throw it away</source>
        <translation type="unfinished">أتوقف، وارموا ما قلته</translation>
    </message>
    <message>
        <source>It is thrown away.</source>
        <translation type="unfinished">لقد رميناه.</translation>
    </message>
    <message>
        <source>Nothing of what you said is kept. That is fine.</source>
        <translation type="unfinished">لم نحتفظ بأي شيء مما قلته. لا بأس أبدًا.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">انتهينا هنا كما أردت.</translation>
    </message>
    <message>
        <source>The grown-up will see to it that your answers are thrown away.</source>
        <translation type="unfinished">سيهتم الشخص الكبير بأن تُرمى إجاباتك.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation type="unfinished">شكرًا لك!</translation>
    </message>
    <message>
        <source>You are done. Your answers are kept safe.</source>
        <translation type="unfinished">انتهت الأسئلة. إجاباتك محفوظة بأمان.</translation>
    </message>
    <message>
        <source>The next questions are about hard things.</source>
        <translation type="unfinished">الأسئلة التالية عن أمور صعبة.</translation>
    </message>
    <message>
        <source>May we go on? You do not have to answer them.</source>
        <translation type="unfinished">هل نتابع؟ ليس عليك الإجابة عنها.</translation>
    </message>
    <message>
        <source>Do you want to hear them? Ask the grown-up for headphones first.</source>
        <translation type="unfinished">هل تريد سماعها؟ اطلب السماعات أولًا من الشخص الكبير.</translation>
    </message>
    <message>
        <source>Skip these questions</source>
        <translation type="unfinished">تخطّي هذه الأسئلة</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation type="unfinished">نعم، لنتابع</translation>
    </message>
    <message>
        <source>Leave the rest open?</source>
        <translation type="unfinished">هل نترك الباقي دون إجابة؟</translation>
    </message>
    <message>
        <source>The interview is finished then and cannot be opened again.</source>
        <translation type="unfinished">تنتهي المقابلة عندئذٍ ولا يمكن فتحها من جديد.</translation>
    </message>
    <message>
        <source>Leave them open and finish</source>
        <translation type="unfinished">تركها دون إجابة والإنهاء</translation>
    </message>
    <message>
        <source>A moment of rest.</source>
        <translation type="unfinished">لحظة هدوء.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">نأخذ نفسًا، ثم نُخرجه.</translation>
    </message>
    <message>
        <source>For the grown-up</source>
        <translation type="unfinished">للشخص الكبير</translation>
    </message>
    <message>
        <source>Put up your hand. A grown-up will come to you.</source>
        <translation type="unfinished">رفع اليد يكفي، وسيأتي إليك شخص كبير.</translation>
    </message>
    <message>
        <source>You did nothing wrong. You may say as much or as little as you like.</source>
        <translation type="unfinished">لم يصدر منك أي خطأ. لك أن تقول ما شئت، كثيرًا أو قليلًا.</translation>
    </message>
    <message>
        <source>This does not stand in your answers.</source>
        <translation type="unfinished">هذا لا يظهر في إجاباتك.</translation>
    </message>
    <message>
        <source>The grown-up can give you this on paper.</source>
        <translation type="unfinished">يستطيع الشخص الكبير أن يعطيك هذا على ورق.</translation>
    </message>
    <message>
        <source>I want this on paper</source>
        <translation type="unfinished">أريد هذا على ورق</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation type="unfinished">{name}: {number}</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">أي لغة تناسبك؟</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">لحظة من فضلك.</translation>
    </message>
    <message>
        <source>Ask the grown-up to come. You did nothing wrong.</source>
        <translation type="unfinished">يمكنك مناداة الشخص الكبير. لم يصدر منك أي خطأ.</translation>
    </message>
    <message>
        <source>For the grown-up: {reason}</source>
        <translation type="unfinished">للشخص الكبير: {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">المحاولة من جديد</translation>
    </message>
    <message>
        <source>Give the laptop back</source>
        <translation type="unfinished">إعادة الحاسوب</translation>
    </message>
    <message>
        <source>If something made you sad, tell a grown-up you trust or the researcher who brought this laptop.</source>
        <translation type="unfinished">إن أحزنك شيء، يمكنك إخبار شخص كبير هو موضع ثقتك، أو من أحضر هذا الحاسوب من الباحثين.</translation>
    </message>
    <message>
        <source>You can talk to somebody</source>
        <translation type="unfinished">يمكنك الكلام مع شخص ما</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">مسافة</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation type="unfinished">حذف الحرف الأخير</translation>
    </message>
    <message>
        <source>Letters to tap</source>
        <translation type="unfinished">حروف للمس</translation>
    </message>
    <message>
        <source>This is for the grown-up. Choose “I don&apos;t know”.</source>
        <translation type="unfinished">هذا للشخص الكبير. اختر «لا أعرف».</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation type="unfinished">تسجيل صوتي</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">اختيار ملف</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation type="unfinished">استماع</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">إزالته</translation>
    </message>
    <message>
        <source>We are listening. Tap Stop when you are done.</source>
        <translation type="unfinished">نحن نستمع. المس «إيقاف» عند الانتهاء.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation type="unfinished">تم حفظه.</translation>
    </message>
    <message>
        <source>We heard nothing. Try again, a little louder.</source>
        <translation type="unfinished">لم نسمع شيئًا. حاول مرة أخرى بصوت أعلى قليلًا.</translation>
    </message>
    <message>
        <source>Keep this card. With this code your family can have your answers deleted, now or later. Nobody has to say why.</source>
        <translation type="unfinished">احتفظ بهذه البطاقة. بهذا الرمز تستطيع عائلتك طلب حذف إجاباتك، الآن أو لاحقًا. لا أحد يحتاج إلى قول السبب.</translation>
    </message>
    <message>
        <source>My code</source>
        <translation type="unfinished">رمزي</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n question(s) for you has/have no answer yet.</source>
        <translation type="unfinished">
            <numerusform>كل الأسئلة الموجهة إليك لها إجابة (%n).</numerusform>
            <numerusform>سؤال واحد موجه إليك ليست له إجابة بعد.</numerusform>
            <numerusform>سؤالان موجهان إليك ليست لهما إجابة بعد.</numerusform>
            <numerusform>%n أسئلة موجهة إليك ليست لها إجابة بعد.</numerusform>
            <numerusform>%n سؤالًا موجهًا إليك ليست له إجابة بعد.</numerusform>
            <numerusform>%n سؤال موجه إليك ليست له إجابة بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule for {country}: a parent or guardian must agree below %n year(s).</source>
        <translation type="unfinished">
            <numerusform>القاعدة في {country}: يجب أن يوافق أحد الوالدين أو الوصي قبل بلوغ العمر %n.</numerusform>
            <numerusform>القاعدة في {country}: يجب أن يوافق أحد الوالدين أو الوصي قبل بلوغ سنة واحدة.</numerusform>
            <numerusform>القاعدة في {country}: يجب أن يوافق أحد الوالدين أو الوصي قبل بلوغ سنتين.</numerusform>
            <numerusform>القاعدة في {country}: يجب أن يوافق أحد الوالدين أو الوصي قبل بلوغ %n سنوات.</numerusform>
            <numerusform>القاعدة في {country}: يجب أن يوافق أحد الوالدين أو الوصي قبل بلوغ %n سنة.</numerusform>
            <numerusform>القاعدة في {country}: يجب أن يوافق أحد الوالدين أو الوصي قبل بلوغ %n سنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This paper also names the %n other child(ren) without consent.</source>
        <translation type="unfinished">
            <numerusform>لا تذكر هذه الورقة أطفالًا آخرين دون موافقة.</numerusform>
            <numerusform>تذكر هذه الورقة أيضًا الطفل الآخر الذي لا موافقة له.</numerusform>
            <numerusform>تذكر هذه الورقة أيضًا الطفلين الآخرين اللذين لا موافقة لهما.</numerusform>
            <numerusform>تذكر هذه الورقة أيضًا %n أطفال آخرين لا موافقة لهم.</numerusform>
            <numerusform>تذكر هذه الورقة أيضًا %n طفلًا آخر لا موافقة لهم.</numerusform>
            <numerusform>تذكر هذه الورقة أيضًا %n طفل آخر لا موافقة لهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>هذه ليست عبارة المرور (لا محاولات خاطئة حتى الآن).</numerusform>
            <numerusform>هذه ليست عبارة المرور (محاولة خاطئة واحدة حتى الآن).</numerusform>
            <numerusform>هذه ليست عبارة المرور (محاولتان خاطئتان حتى الآن).</numerusform>
            <numerusform>هذه ليست عبارة المرور (%n محاولات خاطئة حتى الآن).</numerusform>
            <numerusform>هذه ليست عبارة المرور (%n محاولة خاطئة حتى الآن).</numerusform>
            <numerusform>هذه ليست عبارة المرور (%n محاولة خاطئة حتى الآن).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>هذا ليس الرقم السري (لا محاولات خاطئة حتى الآن).</numerusform>
            <numerusform>هذا ليس الرقم السري (محاولة خاطئة واحدة حتى الآن).</numerusform>
            <numerusform>هذا ليس الرقم السري (محاولتان خاطئتان حتى الآن).</numerusform>
            <numerusform>هذا ليس الرقم السري (%n محاولات خاطئة حتى الآن).</numerusform>
            <numerusform>هذا ليس الرقم السري (%n محاولة خاطئة حتى الآن).</numerusform>
            <numerusform>هذا ليس الرقم السري (%n محاولة خاطئة حتى الآن).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced: %n change(s) sent,</source>
        <translation type="unfinished">
            <numerusform>تمت المزامنة: لم يُرسل أي تغيير،</numerusform>
            <numerusform>تمت المزامنة: أُرسل تغيير واحد،</numerusform>
            <numerusform>تمت المزامنة: أُرسل تغييران،</numerusform>
            <numerusform>تمت المزامنة: أُرسلت %n تغييرات،</numerusform>
            <numerusform>تمت المزامنة: أُرسل %n تغييرًا،</numerusform>
            <numerusform>تمت المزامنة: أُرسل %n تغيير،</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received.</source>
        <translation type="unfinished">
            <numerusform>لم يُستلم شيء.</numerusform>
            <numerusform>استُلم واحد.</numerusform>
            <numerusform>استُلم اثنان.</numerusform>
            <numerusform>استُلمت %n.</numerusform>
            <numerusform>استُلم %n.</numerusform>
            <numerusform>استُلم %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those sent need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>لا شيء مما أُرسل يحتاج إلى منسّق المشروع.</numerusform>
            <numerusform>واحد مما أُرسل يحتاج إلى منسّق المشروع.</numerusform>
            <numerusform>اثنان مما أُرسل يحتاجان إلى منسّق المشروع.</numerusform>
            <numerusform>%n مما أُرسل تحتاج إلى منسّق المشروع.</numerusform>
            <numerusform>%n مما أُرسل تحتاج إلى منسّق المشروع.</numerusform>
            <numerusform>%n مما أُرسل تحتاج إلى منسّق المشروع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old interview(s) left this laptop; the server has them.</source>
        <translation type="unfinished">
            <numerusform>لم تغادر أي مقابلة قديمة هذا الحاسوب.</numerusform>
            <numerusform>غادرت مقابلة قديمة واحدة هذا الحاسوب؛ وهي لدى الخادم.</numerusform>
            <numerusform>غادرت مقابلتان قديمتان هذا الحاسوب؛ وهما لدى الخادم.</numerusform>
            <numerusform>غادرت %n مقابلات قديمة هذا الحاسوب؛ وهي لدى الخادم.</numerusform>
            <numerusform>غادرت %n مقابلة قديمة هذا الحاسوب؛ وهي لدى الخادم.</numerusform>
            <numerusform>غادرت %n مقابلة قديمة هذا الحاسوب؛ وهي لدى الخادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent.</source>
        <translation type="unfinished">
            <numerusform>لا توجد مقابلات تنتظر الإرسال.</numerusform>
            <numerusform>مقابلة واحدة تنتظر الإرسال.</numerusform>
            <numerusform>مقابلتان تنتظران الإرسال.</numerusform>
            <numerusform>%n مقابلات تنتظر الإرسال.</numerusform>
            <numerusform>%n مقابلة تنتظر الإرسال.</numerusform>
            <numerusform>%n مقابلة تنتظر الإرسال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress.</source>
        <translation type="unfinished">
            <numerusform>لا توجد مقابلات جارية.</numerusform>
            <numerusform>مقابلة واحدة جارية.</numerusform>
            <numerusform>مقابلتان جاريتان.</numerusform>
            <numerusform>%n مقابلات جارية.</numerusform>
            <numerusform>%n مقابلة جارية.</numerusform>
            <numerusform>%n مقابلة جارية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation type="unfinished">
            <numerusform>لا مقابلات</numerusform>
            <numerusform>مقابلة واحدة</numerusform>
            <numerusform>مقابلتان</numerusform>
            <numerusform>%n مقابلات</numerusform>
            <numerusform>%n مقابلة</numerusform>
            <numerusform>%n مقابلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>يمكنك المحاولة من جديد الآن.</numerusform>
            <numerusform>يمكنك المحاولة من جديد بعد ثانية واحدة.</numerusform>
            <numerusform>يمكنك المحاولة من جديد بعد ثانيتين.</numerusform>
            <numerusform>يمكنك المحاولة من جديد بعد %n ثوانٍ.</numerusform>
            <numerusform>يمكنك المحاولة من جديد بعد %n ثانية.</numerusform>
            <numerusform>يمكنك المحاولة من جديد بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class is ended. %n unfinished interview(s) will be sent too.</source>
        <translation type="unfinished">
            <numerusform>انتهت الحصة. لا توجد مقابلات غير مكتملة للإرسال.</numerusform>
            <numerusform>انتهت الحصة. ستُرسل أيضًا مقابلة واحدة غير مكتملة.</numerusform>
            <numerusform>انتهت الحصة. ستُرسل أيضًا مقابلتان غير مكتملتين.</numerusform>
            <numerusform>انتهت الحصة. ستُرسل أيضًا %n مقابلات غير مكتملة.</numerusform>
            <numerusform>انتهت الحصة. ستُرسل أيضًا %n مقابلة غير مكتملة.</numerusform>
            <numerusform>انتهت الحصة. ستُرسل أيضًا %n مقابلة غير مكتملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) added.</source>
        <translation type="unfinished">
            <numerusform>لم يُضف أي طفل.</numerusform>
            <numerusform>أُضيف طفل واحد.</numerusform>
            <numerusform>أُضيف طفلان.</numerusform>
            <numerusform>أُضيف %n أطفال.</numerusform>
            <numerusform>أُضيف %n طفلًا.</numerusform>
            <numerusform>أُضيف %n طفل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected.</source>
        <translation type="unfinished">
            <numerusform>لم يُصحّح شيء.</numerusform>
            <numerusform>صُحّح واحد.</numerusform>
            <numerusform>صُحّح اثنان.</numerusform>
            <numerusform>صُحّح %n.</numerusform>
            <numerusform>صُحّح %n.</numerusform>
            <numerusform>صُحّح %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already.</source>
        <translation type="unfinished">
            <numerusform>لم يكن أي طفل معروفًا من قبل.</numerusform>
            <numerusform>طفل واحد كان معروفًا من قبل.</numerusform>
            <numerusform>طفلان كانا معروفين من قبل.</numerusform>
            <numerusform>%n كانوا معروفين من قبل.</numerusform>
            <numerusform>%n كانوا معروفين من قبل.</numerusform>
            <numerusform>%n كانوا معروفين من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation type="unfinished">
            <numerusform>لم يُقرأ أي سطر.</numerusform>
            <numerusform>قُرئ سطر واحد.</numerusform>
            <numerusform>قُرئ سطران.</numerusform>
            <numerusform>قُرئت %n أسطر.</numerusform>
            <numerusform>قُرئ %n سطرًا.</numerusform>
            <numerusform>قُرئ %n سطر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) can be taken over.</source>
        <translation type="unfinished">
            <numerusform>لا يمكن أخذ أي طفل.</numerusform>
            <numerusform>يمكن أخذ طفل واحد.</numerusform>
            <numerusform>يمكن أخذ طفلين.</numerusform>
            <numerusform>يمكن أخذ %n أطفال.</numerusform>
            <numerusform>يمكن أخذ %n طفلًا.</numerusform>
            <numerusform>يمكن أخذ %n طفل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) are not listed.</source>
        <translation type="unfinished">
            <numerusform>لا توجد مشكلات أخرى خارج القائمة.</numerusform>
            <numerusform>مشكلة واحدة أخرى ليست في القائمة.</numerusform>
            <numerusform>مشكلتان أخريان ليستا في القائمة.</numerusform>
            <numerusform>%n مشكلات أخرى ليست في القائمة.</numerusform>
            <numerusform>%n مشكلة أخرى ليست في القائمة.</numerusform>
            <numerusform>%n مشكلة أخرى ليست في القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>لا أطفال لأخذهم</numerusform>
            <numerusform>أخذ طفل واحد</numerusform>
            <numerusform>أخذ طفلين</numerusform>
            <numerusform>أخذ %n أطفال</numerusform>
            <numerusform>أخذ %n طفلًا</numerusform>
            <numerusform>أخذ %n طفل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) is/are not on the disk yet.</source>
        <translation type="unfinished">
            <numerusform>كل الإجابات محفوظة على القرص.</numerusform>
            <numerusform>إجابة واحدة لم تُحفظ على القرص بعد.</numerusform>
            <numerusform>إجابتان لم تُحفظا على القرص بعد.</numerusform>
            <numerusform>%n إجابات لم تُحفظ على القرص بعد.</numerusform>
            <numerusform>%n إجابة لم تُحفظ على القرص بعد.</numerusform>
            <numerusform>%n إجابة لم تُحفظ على القرص بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this laptop in all</source>
        <translation type="unfinished">
            <numerusform>لا شيء على هذا الحاسوب</numerusform>
            <numerusform>واحدة إجمالًا على هذا الحاسوب</numerusform>
            <numerusform>اثنتان إجمالًا على هذا الحاسوب</numerusform>
            <numerusform>%n إجمالًا على هذا الحاسوب</numerusform>
            <numerusform>%n إجمالًا على هذا الحاسوب</numerusform>
            <numerusform>%n إجمالًا على هذا الحاسوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation type="unfinished">
            <numerusform>لا مقابلات جارية</numerusform>
            <numerusform>مقابلة واحدة جارية</numerusform>
            <numerusform>مقابلتان جاريتان</numerusform>
            <numerusform>%n مقابلات جارية</numerusform>
            <numerusform>%n مقابلة جارية</numerusform>
            <numerusform>%n مقابلة جارية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) would like to talk to somebody</source>
        <translation type="unfinished">
            <numerusform>أطفال يريدون التكلم مع أحد: %n</numerusform>
            <numerusform>أطفال يريدون التكلم مع أحد: %n</numerusform>
            <numerusform>أطفال يريدون التكلم مع أحد: %n</numerusform>
            <numerusform>أطفال يريدون التكلم مع أحد: %n</numerusform>
            <numerusform>أطفال يريدون التكلم مع أحد: %n</numerusform>
            <numerusform>أطفال يريدون التكلم مع أحد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n interview(s) that came back</source>
        <translation type="unfinished">
            <numerusform>لا مقابلات معادة للتصحيح</numerusform>
            <numerusform>تصحيح مقابلة واحدة معادة</numerusform>
            <numerusform>تصحيح مقابلتين معادتين</numerusform>
            <numerusform>تصحيح %n مقابلات معادة</numerusform>
            <numerusform>تصحيح %n مقابلة معادة</numerusform>
            <numerusform>تصحيح %n مقابلة معادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) need(s) a coordinator</source>
        <translation type="unfinished">
            <numerusform>لا مقابلات تحتاج إلى المنسّق</numerusform>
            <numerusform>مقابلة واحدة تحتاج إلى المنسّق</numerusform>
            <numerusform>مقابلتان تحتاجان إلى المنسّق</numerusform>
            <numerusform>%n مقابلات تحتاج إلى المنسّق</numerusform>
            <numerusform>%n مقابلة تحتاج إلى المنسّق</numerusform>
            <numerusform>%n مقابلة تحتاج إلى المنسّق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record the consent of %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>لا موافقات للتسجيل</numerusform>
            <numerusform>تسجيل موافقة طفل واحد</numerusform>
            <numerusform>تسجيل موافقة طفلين</numerusform>
            <numerusform>تسجيل موافقة %n أطفال</numerusform>
            <numerusform>تسجيل موافقة %n طفلًا</numerusform>
            <numerusform>تسجيل موافقة %n طفل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n interview(s) in progress</source>
        <translation type="unfinished">
            <numerusform>لا مقابلات جارية للمتابعة</numerusform>
            <numerusform>متابعة مقابلة واحدة جارية</numerusform>
            <numerusform>متابعة مقابلتين جاريتين</numerusform>
            <numerusform>متابعة %n مقابلات جارية</numerusform>
            <numerusform>متابعة %n مقابلة جارية</numerusform>
            <numerusform>متابعة %n مقابلة جارية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interview %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>لا أطفال للمقابلة</numerusform>
            <numerusform>مقابلة طفل واحد</numerusform>
            <numerusform>مقابلة طفلين</numerusform>
            <numerusform>مقابلة %n أطفال</numerusform>
            <numerusform>مقابلة %n طفلًا</numerusform>
            <numerusform>مقابلة %n طفل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n finished interview(s)</source>
        <translation type="unfinished">
            <numerusform>لا مقابلات مكتملة للإرسال</numerusform>
            <numerusform>إرسال مقابلة واحدة مكتملة</numerusform>
            <numerusform>إرسال مقابلتين مكتملتين</numerusform>
            <numerusform>إرسال %n مقابلات مكتملة</numerusform>
            <numerusform>إرسال %n مقابلة مكتملة</numerusform>
            <numerusform>إرسال %n مقابلة مكتملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>فورًا</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent: sync where there is a network.</source>
        <translation type="unfinished">
            <numerusform>لا مقابلات تنتظر الإرسال.</numerusform>
            <numerusform>مقابلة واحدة تنتظر الإرسال: أجرِ المزامنة حيث توجد شبكة.</numerusform>
            <numerusform>مقابلتان تنتظران الإرسال: أجرِ المزامنة حيث توجد شبكة.</numerusform>
            <numerusform>%n مقابلات تنتظر الإرسال: أجرِ المزامنة حيث توجد شبكة.</numerusform>
            <numerusform>%n مقابلة تنتظر الإرسال: أجرِ المزامنة حيث توجد شبكة.</numerusform>
            <numerusform>%n مقابلة تنتظر الإرسال: أجرِ المزامنة حيث توجد شبكة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) is/are unfinished: end the class first.</source>
        <translation type="unfinished">
            <numerusform>مقابلات لم تكتمل: %n. أنهِ الصف أولًا.</numerusform>
            <numerusform>مقابلات لم تكتمل: %n. أنهِ الصف أولًا.</numerusform>
            <numerusform>مقابلات لم تكتمل: %n. أنهِ الصف أولًا.</numerusform>
            <numerusform>مقابلات لم تكتمل: %n. أنهِ الصف أولًا.</numerusform>
            <numerusform>مقابلات لم تكتمل: %n. أنهِ الصف أولًا.</numerusform>
            <numerusform>مقابلات لم تكتمل: %n. أنهِ الصف أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) erased on this laptop and in its backups.</source>
        <translation type="unfinished">
            <numerusform>مقابلات مُحيت من هذا الحاسوب ومن نسخه الاحتياطية: %n.</numerusform>
            <numerusform>مقابلات مُحيت من هذا الحاسوب ومن نسخه الاحتياطية: %n.</numerusform>
            <numerusform>مقابلات مُحيت من هذا الحاسوب ومن نسخه الاحتياطية: %n.</numerusform>
            <numerusform>مقابلات مُحيت من هذا الحاسوب ومن نسخه الاحتياطية: %n.</numerusform>
            <numerusform>مقابلات مُحيت من هذا الحاسوب ومن نسخه الاحتياطية: %n.</numerusform>
            <numerusform>مقابلات مُحيت من هذا الحاسوب ومن نسخه الاحتياطية: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sync soon: it erases %n of them on the server and other laptops.</source>
        <translation type="unfinished">
            <numerusform>أجرِ المزامنة قريبًا: تُمحى من الخادم ومن الحواسيب الأخرى: %n.</numerusform>
            <numerusform>أجرِ المزامنة قريبًا: تُمحى من الخادم ومن الحواسيب الأخرى: %n.</numerusform>
            <numerusform>أجرِ المزامنة قريبًا: تُمحى من الخادم ومن الحواسيب الأخرى: %n.</numerusform>
            <numerusform>أجرِ المزامنة قريبًا: تُمحى من الخادم ومن الحواسيب الأخرى: %n.</numerusform>
            <numerusform>أجرِ المزامنة قريبًا: تُمحى من الخادم ومن الحواسيب الأخرى: %n.</numerusform>
            <numerusform>أجرِ المزامنة قريبًا: تُمحى من الخادم ومن الحواسيب الأخرى: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) on this laptop.</source>
        <translation type="unfinished">
            <numerusform>لا مقابلات على هذا الحاسوب.</numerusform>
            <numerusform>مقابلة واحدة على هذا الحاسوب.</numerusform>
            <numerusform>مقابلتان على هذا الحاسوب.</numerusform>
            <numerusform>%n مقابلات على هذا الحاسوب.</numerusform>
            <numerusform>%n مقابلة على هذا الحاسوب.</numerusform>
            <numerusform>%n مقابلة على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are on the server, too.</source>
        <translation type="unfinished">
            <numerusform>لا شيء منها على الخادم.</numerusform>
            <numerusform>واحدة منها على الخادم أيضًا.</numerusform>
            <numerusform>اثنتان منها على الخادم أيضًا.</numerusform>
            <numerusform>%n منها على الخادم أيضًا.</numerusform>
            <numerusform>%n منها على الخادم أيضًا.</numerusform>
            <numerusform>%n منها على الخادم أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were made on another laptop: there, and on the server, a coordinator must erase.</source>
        <translation type="unfinished">
            <numerusform>لم تُجرَ أي منها على حاسوب آخر.</numerusform>
            <numerusform>واحدة أُجريت على حاسوب آخر: يجب أن يمحوها المنسّق هناك وعلى الخادم.</numerusform>
            <numerusform>اثنتان أُجريتا على حاسوب آخر: يجب أن يمحوهما المنسّق هناك وعلى الخادم.</numerusform>
            <numerusform>%n أُجريت على حاسوب آخر: يجب أن يمحوها المنسّق هناك وعلى الخادم.</numerusform>
            <numerusform>%n أُجريت على حاسوب آخر: يجب أن يمحوها المنسّق هناك وعلى الخادم.</numerusform>
            <numerusform>%n أُجريت على حاسوب آخر: يجب أن يمحوها المنسّق هناك وعلى الخادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews are confirmed by the server.</source>
        <translation type="unfinished">
            <numerusform>لم يؤكد الخادم أي خطوة.</numerusform>
            <numerusform>أكد الخادم خطوة واحدة من المقابلات.</numerusform>
            <numerusform>أكد الخادم خطوتين من المقابلات.</numerusform>
            <numerusform>أكد الخادم %n خطوات من المقابلات.</numerusform>
            <numerusform>أكد الخادم %n خطوة من المقابلات.</numerusform>
            <numerusform>أكد الخادم %n خطوة من المقابلات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews came</source>
        <translation type="unfinished">
            <numerusform>لم تصل أي خطوة</numerusform>
            <numerusform>وصلت خطوة واحدة من المقابلات</numerusform>
            <numerusform>وصلت خطوتان من المقابلات</numerusform>
            <numerusform>وصلت %n خطوات من المقابلات</numerusform>
            <numerusform>وصلت %n خطوة من المقابلات</numerusform>
            <numerusform>وصلت %n خطوة من المقابلات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new here.</source>
        <translation type="unfinished">
            <numerusform>لا جديد هنا.</numerusform>
            <numerusform>واحدة منها جديدة هنا.</numerusform>
            <numerusform>اثنتان منها جديدتان هنا.</numerusform>
            <numerusform>%n منها جديدة هنا.</numerusform>
            <numerusform>%n منها جديدة هنا.</numerusform>
            <numerusform>%n منها جديدة هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of %n interview(s) is written, without answers and names:</source>
        <translation type="unfinished">
            <numerusform>لم يُكتب أي سجل مقابلة.</numerusform>
            <numerusform>كُتب سجل مقابلة واحدة، دون إجابات ولا أسماء:</numerusform>
            <numerusform>كُتب سجلّا مقابلتين، دون إجابات ولا أسماء:</numerusform>
            <numerusform>كُتبت سجلات %n مقابلات، دون إجابات ولا أسماء:</numerusform>
            <numerusform>كُتبت سجلات %n مقابلة، دون إجابات ولا أسماء:</numerusform>
            <numerusform>كُتبت سجلات %n مقابلة، دون إجابات ولا أسماء:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of questions.</source>
        <translation type="unfinished">
            <numerusform>أقل من دقيقة من الأسئلة.</numerusform>
            <numerusform>دقيقة واحدة من الأسئلة.</numerusform>
            <numerusform>دقيقتان من الأسئلة.</numerusform>
            <numerusform>%n دقائق من الأسئلة.</numerusform>
            <numerusform>%n دقيقة من الأسئلة.</numerusform>
            <numerusform>%n دقيقة من الأسئلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered in less than a second.</source>
        <translation type="unfinished">
            <numerusform>لا سؤال أُجيب عنه في أقل من ثانية.</numerusform>
            <numerusform>سؤال واحد أُجيب عنه في أقل من ثانية.</numerusform>
            <numerusform>سؤالان أُجيب عنهما في أقل من ثانية.</numerusform>
            <numerusform>%n أسئلة أُجيب عنها في أقل من ثانية.</numerusform>
            <numerusform>%n سؤالًا أُجيب عنها في أقل من ثانية.</numerusform>
            <numerusform>%n سؤال أُجيب عنها في أقل من ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions in a row have the same answer.</source>
        <translation type="unfinished">
            <numerusform>لا أسئلة متتالية بالإجابة نفسها.</numerusform>
            <numerusform>سؤال واحد بالإجابة نفسها.</numerusform>
            <numerusform>سؤالان متتاليان بالإجابة نفسها.</numerusform>
            <numerusform>%n أسئلة متتالية بالإجابة نفسها.</numerusform>
            <numerusform>%n سؤالًا متتاليًا بالإجابة نفسها.</numerusform>
            <numerusform>%n سؤال متتالٍ بالإجابة نفسها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent interviews stay %n day(s) …</source>
        <translation type="unfinished">
            <numerusform>لا تبقى المقابلات المُرسَلة أي يوم …</numerusform>
            <numerusform>تبقى المقابلات المُرسَلة يومًا واحدًا …</numerusform>
            <numerusform>تبقى المقابلات المُرسَلة يومين …</numerusform>
            <numerusform>تبقى المقابلات المُرسَلة %n أيام …</numerusform>
            <numerusform>تبقى المقابلات المُرسَلة %n يومًا …</numerusform>
            <numerusform>تبقى المقابلات المُرسَلة %n يوم …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ(s)</source>
        <translation type="unfinished">
            <numerusform>لا إجابات مختلفة</numerusform>
            <numerusform>إجابة واحدة مختلفة</numerusform>
            <numerusform>إجابتان مختلفتان</numerusform>
            <numerusform>%n إجابات مختلفة</numerusform>
            <numerusform>%n إجابة مختلفة</numerusform>
            <numerusform>%n إجابة مختلفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews under one code</source>
        <translation type="unfinished">
            <numerusform>لا مقابلات تحت رمز واحد</numerusform>
            <numerusform>مقابلة واحدة تحت رمز واحد</numerusform>
            <numerusform>مقابلتان تحت رمز واحد</numerusform>
            <numerusform>%n مقابلات تحت رمز واحد</numerusform>
            <numerusform>%n مقابلة تحت رمز واحد</numerusform>
            <numerusform>%n مقابلة تحت رمز واحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are the same,</source>
        <translation type="unfinished">
            <numerusform>لا إجابات متطابقة،</numerusform>
            <numerusform>إجابة واحدة متطابقة،</numerusform>
            <numerusform>إجابتان متطابقتان،</numerusform>
            <numerusform>%n إجابات متطابقة،</numerusform>
            <numerusform>%n إجابة متطابقة،</numerusform>
            <numerusform>%n إجابة متطابقة،</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s).</source>
        <translation type="unfinished">
            <numerusform>ولا إجابات مختلفة.</numerusform>
            <numerusform>وواحدة مختلفة.</numerusform>
            <numerusform>واثنتان مختلفتان.</numerusform>
            <numerusform>و%n مختلفة.</numerusform>
            <numerusform>و%n مختلفة.</numerusform>
            <numerusform>و%n مختلفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews</source>
        <translation type="unfinished">
            <numerusform>لا خطوات من المقابلات</numerusform>
            <numerusform>خطوة واحدة من المقابلات</numerusform>
            <numerusform>خطوتان من المقابلات</numerusform>
            <numerusform>%n خطوات من المقابلات</numerusform>
            <numerusform>%n خطوة من المقابلات</numerusform>
            <numerusform>%n خطوة من المقابلات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) here for the next sync or stick.</source>
        <translation type="unfinished">
            <numerusform>لا مقابلات تنتظر هنا المزامنة التالية أو ذاكرة USB.</numerusform>
            <numerusform>مقابلة واحدة تنتظر هنا المزامنة التالية أو ذاكرة USB.</numerusform>
            <numerusform>مقابلتان تنتظران هنا المزامنة التالية أو ذاكرة USB.</numerusform>
            <numerusform>%n مقابلات تنتظر هنا المزامنة التالية أو ذاكرة USB.</numerusform>
            <numerusform>%n مقابلة تنتظر هنا المزامنة التالية أو ذاكرة USB.</numerusform>
            <numerusform>%n مقابلة تنتظر هنا المزامنة التالية أو ذاكرة USB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a coordinator, who sees it too; you need not do anything.</source>
        <translation type="unfinished">
            <numerusform>لا شيء يحتاج إلى منسّق المشروع.</numerusform>
            <numerusform>مقابلة واحدة تحتاج إلى منسّق المشروع، وهو يراها أيضًا؛ لا يلزمك فعل شيء.</numerusform>
            <numerusform>مقابلتان تحتاجان إلى منسّق المشروع، وهو يراهما أيضًا؛ لا يلزمك فعل شيء.</numerusform>
            <numerusform>%n مقابلات تحتاج إلى منسّق المشروع، وهو يراها أيضًا؛ لا يلزمك فعل شيء.</numerusform>
            <numerusform>%n مقابلة تحتاج إلى منسّق المشروع، وهو يراها أيضًا؛ لا يلزمك فعل شيء.</numerusform>
            <numerusform>%n مقابلة تحتاج إلى منسّق المشروع، وهو يراها أيضًا؛ لا يلزمك فعل شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %n of what went need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>تم. لا شيء مما أُرسل يحتاج إلى منسّق المشروع.</numerusform>
            <numerusform>تم. واحد مما أُرسل يحتاج إلى منسّق المشروع.</numerusform>
            <numerusform>تم. اثنان مما أُرسل يحتاجان إلى منسّق المشروع.</numerusform>
            <numerusform>تم. %n مما أُرسل تحتاج إلى منسّق المشروع.</numerusform>
            <numerusform>تم. %n مما أُرسل تحتاج إلى منسّق المشروع.</numerusform>
            <numerusform>تم. %n مما أُرسل تحتاج إلى منسّق المشروع.</numerusform>
        </translation>
    </message>
</context>
</TS>
